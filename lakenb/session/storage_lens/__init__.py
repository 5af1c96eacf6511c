"""``session.storage_lens``: S3 Storage Lens from a notebook.

Each part of its surface is a class of its own, which ``StorageLens`` puts together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.session.storage_lens.asking import Asking
from lakenb.session.storage_lens.asking_objects import ObjectQueries
from lakenb.session.storage_lens.charting import Charting
from lakenb.session.storage_lens.configuring import Configuring
from lakenb.session.storage_lens.dashboarding import Dashboarding
from lakenb.session.storage_lens.exporting import Exporting
from lakenb.session.storage_lens.loading import Loading
from lakenb.session.storage_lens.observing import Observing
from lakenb.session.storage_lens.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.session.build import Services
    from lakenb.session.result import Result


class StorageLens(
    ObjectQueries,
    Loading,
    Observing,
    Reading,
    Configuring,
    Exporting,
    Charting,
    Dashboarding,
    Asking,
):
    """Access logs, inventories, listings and exports in; Storage Lens metrics out.

    Args:
        services: The session's services; they are asked for when they are needed.
        sql: ``session.sql``.
    """

    def __init__(self, services: Callable[[], Services], sql: Callable[..., Result]) -> None:
        self._services = services
        self._sql = sql

    def __repr__(self) -> str:
        return "<session.storage_lens: load_access_logs, load_inventory, load_listing, load_export, metrics, dashboard>"

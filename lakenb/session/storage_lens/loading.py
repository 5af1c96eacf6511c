"""What ``session.storage_lens`` loads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.session.build import Services
    from lakenb.session.result import Result


class Loading:
    """The loading part of ``session.storage_lens``."""

    _services: Callable[[], Services]
    _sql: Callable[..., Result]

    def load_access_logs(self, uri: str) -> object:
        """Comes with the next change."""
        return _later("load_access_logs")

    def load_inventory(self, manifest_uri: str) -> object:
        """Comes with the next change."""
        return _later("load_inventory")

    def load_listing(self, uri: str) -> object:
        """Comes with the next change."""
        return _later("load_listing")

    def load_export(self, uri: str) -> object:
        """Comes with the next change."""
        return _later("load_export")

    def rejects(self) -> object:
        """Comes with the next change."""
        return _later("rejects")

    def observe(self) -> object:
        """Comes with the next change."""
        return _later("observe")


def _later(what: str) -> object:
    from lakenb.errors import NotYetAvailable

    message = f"session.storage_lens.{what} isn't in LakeNB yet."
    raise NotYetAvailable(message)

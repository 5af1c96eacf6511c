"""Other systems' lineage into the same graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lakenb.session.lineage.port import LineagePort


class Imports:
    """OpenLineage's event files, dbt's artifacts, Marquez."""

    _port: LineagePort

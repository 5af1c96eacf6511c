"""Questions to the graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lakenb.session.lineage.port import LineagePort


class Questions:
    """Upstream, downstream, paths, impact, roots, leaves, cycles, orphans."""

    _port: LineagePort

"""The graph as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lakenb.session.lineage.port import LineagePort


class Drawing:
    """The widget, and the static forms."""

    _port: LineagePort

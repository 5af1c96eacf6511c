"""What the lineage graph's widget needs of a session; the session hands it in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lakenb.values.lineage_picture import (
        FoundPlace,
        LineagePicture,
        NodeDetails,
        OpenedGraph,
        PictureView,
    )

Place = tuple[int, int]
"""A node's id and a column's place."""


class LineagePort(Protocol):
    """Graphs of what is known, by number. Whatever number or id a page sends is checked here."""

    def start(self) -> OpenedGraph:
        """The graph that was asked for."""

    def open(self, as_of: str, since: str) -> OpenedGraph:
        """The same of another time; what changed since another one where that is not empty."""

    def picture(self, graph: int, view: PictureView) -> LineagePicture:
        """A view laid out."""

    def beside(self, graph: int, nodes: Sequence[int], way: str) -> Sequence[int]:
        """The datasets one step ``upstream`` or ``downstream`` of some; all of them for ``all upstream``..."""

    def follow(self, graph: int, place: Place, *, indirect: bool) -> Sequence[int]:
        """The datasets on a column's way, drawn or not."""

    def search(self, graph: int, text: str) -> Sequence[FoundPlace]:
        """Nodes and columns whose name holds a text."""

    def details(self, graph: int, node: int) -> NodeDetails:
        """What is told of a node."""

    def export(self, graph: int, view: PictureView, follow: Place | None) -> str:
        """A view as a file, SVG, with a column's way on top."""

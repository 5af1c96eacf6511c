"""The lineage widget's port: graphs by number, as pictures, searches and details."""

from __future__ import annotations

from collections import Counter, OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lakenb.errors import EngineUnavailable, InvalidRequest
from lakenb.lineage.picture.choose import chosen
from lakenb.lineage.picture.draw import draw
from lakenb.lineage.picture.follow import around, trail
from lakenb.values.lineage_picture import WHOLE, FoundPlace, OpenedGraph, PictureView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.lineage.picture.choose import Asked
    from lakenb.lineage.picture.drawn_graph import DrawnGraph
    from lakenb.values.lineage import LineageNode
    from lakenb.values.lineage_picture import LineagePicture, NodeDetails
    from lakenb.widgets.lineage_graph.widget import LineageGraphWidget

MOST_DRAWN = 3_000
"""So many datasets a page draws at once."""

_FIRST = 1_500
_KEPT = 4
_FOUND = 60
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A graph at a time, and what is asked of it.

    Attributes:
        graph: It.
        asked: What is drawn first.
        as_of: The time it shows; None for now.
        since: The time it is compared with.
        notes: What a reader must know.
    """

    graph: DrawnGraph
    asked: Asked
    as_of: str | None = None
    since: str | None = None
    notes: tuple[str, ...] = ()


class GraphPort:
    """Graphs behind a widget.

    Args:
        load: Gives the graph at a time (None for now), compared with another where that is not None.
        first: The graph that the page begins with.
        details: Tells of a node at a time.
        times: The times that can be asked for, the newest first; None where there are none.
    """

    def __init__(
        self,
        load: Callable[[str | None, str | None], Drawn],
        first: Drawn,
        details: Callable[[LineageNode, Drawn], NodeDetails],
        times: Callable[[], Sequence[tuple[str, str]]] | None = None,
    ) -> None:
        self._load = load
        self._first = first
        self._details = details
        self._times = times
        self._graphs: OrderedDict[int, Drawn] = OrderedDict({0: first})
        self._opened = 0

    def start(self) -> OpenedGraph:
        """The graph that was asked for."""
        self._graphs[0] = self._first
        return self._made(0)

    def open(self, as_of: str, since: str) -> OpenedGraph:
        """The same of another time, compared with an earlier one where that is not empty."""
        self._opened += 1
        self._graphs[self._opened] = self._load(as_of or None, since or None)
        while len(self._graphs) > _KEPT:
            self._graphs.popitem(last=False)
        return self._made(self._opened)

    def _made(self, number: int) -> OpenedGraph:
        drawn = self._of(number)
        nodes = drawn.graph.nodes
        return OpenedGraph(
            number=number,
            view=chosen(drawn.graph, drawn.asked, _FIRST),
            kinds=dict(Counter(node.subtype for node in nodes)),
            namespaces=dict(Counter(n.key.namespace for n in nodes if n.key.kind == "dataset")),
            times=tuple(self._times()) if self._times is not None else (),
            dated=self._times is not None,
        )

    def _of(self, number: int) -> Drawn:
        found = self._graphs.get(number)
        if found is None:
            raise InvalidRequest("This graph is not kept any more; run the cell again.")
        return found

    def _known(self, graph: int, nodes: Sequence[int]) -> Drawn:
        found = self._of(graph)
        if any(not 0 <= node < len(found.graph.nodes) for node in nodes):
            raise InvalidRequest("The page named a node that is not there; run the cell again.")
        return found

    def picture(self, graph: int, view: PictureView) -> LineagePicture:
        """A view laid out; of too many datasets those that stand first."""
        drawn = self._known(graph, [*view.shown, *view.opened, *view.rows])
        notes = drawn.notes
        if len(view.shown) > MOST_DRAWN:
            cut = len(view.shown) - MOST_DRAWN
            view = replace(
                view,
                shown=frozenset(sorted(view.shown)[:MOST_DRAWN]),
                left_out=view.left_out + cut,
            )
            notes = (*notes, f"A page draws at most {MOST_DRAWN:,} datasets at once.")
        made = draw(drawn.graph, view, notes)
        return replace(made, as_of=drawn.as_of, since=drawn.since)

    def beside(self, graph: int, nodes: Sequence[int], way: str) -> list[int]:
        """The datasets one step, or all steps, upstream or downstream of some."""
        drawn = self._known(graph, nodes)
        depth = None if way.startswith("all ") else 1
        up = way.endswith("upstream")
        return around(drawn.graph, nodes, upstream=up, downstream=not up, depth=depth)

    def follow(self, graph: int, place: Place, *, indirect: bool) -> list[int]:
        """The datasets on a column's way, drawn or not."""
        drawn = self._known(graph, [place[0]])
        found = trail(drawn.graph.links, place, indirect=indirect)
        return sorted(found.nodes())

    def search(self, graph: int, text: str) -> list[FoundPlace]:
        """Nodes and columns whose name holds a text: those first that begin with it."""
        drawn = self._of(graph)
        wanted = text.strip().casefold()
        if not wanted:
            return []
        found: list[tuple[tuple[int, int, str], FoundPlace]] = []
        for at, node in enumerate(drawn.graph.nodes):
            label = node.label.casefold()
            if wanted in label or wanted in node.key.name.casefold():
                rank = (
                    0
                    if label == wanted
                    else 1
                    if label.rpartition(".")[2].startswith(wanted)
                    else 2
                )
                place = FoundPlace(at, WHOLE, node.label, _told(node))
                found.append(((0, rank, label), place))
            for place_at, column in enumerate(node.columns):
                name = column.name.casefold()
                if wanted in name or wanted in f"{label}.{name}":
                    rank = 0 if name == wanted else 1 if name.startswith(wanted) else 2
                    hit = FoundPlace(at, place_at, column.name, f"column of {node.label}")
                    found.append(((1, rank, f"{name} {label}"), hit))
        return [place for _, place in sorted(found, key=lambda item: item[0])[:_FOUND]]

    def details(self, graph: int, node: int) -> NodeDetails:
        """What is told of a node."""
        drawn = self._known(graph, [node])
        return self._details(drawn.graph.nodes[node], drawn)

    def export(self, graph: int, view: PictureView, follow: Place | None) -> str:
        """A view as SVG."""
        from lakenb.display.lineage_svg import lineage_svg

        picture = self.picture(graph, view)
        if follow is None:
            return lineage_svg(picture)
        self._known(graph, [follow[0]])
        return lineage_svg(picture, trail(picture.links, follow))


def _told(node: LineageNode) -> str:
    """What tells a found node from others of its label: its kind, and a name that the label is no part of."""
    kind = node.subtype.lower() or node.key.kind
    return kind if node.label in node.key.name else f"{kind} {node.key.name}"


def open_widget(port: GraphPort) -> LineageGraphWidget:
    """The widget of a graph.

    Raises:
        EngineUnavailable: anywidget is not installed; the message has the command.
    """
    try:
        from lakenb.widgets.lineage_graph.widget import LineageGraphWidget
    except ModuleNotFoundError as error:
        message = f"The lineage graph needs {error.name}; run: pip install 'lakenb[widgets]'"
        raise EngineUnavailable(message) from error
    return LineageGraphWidget(port)

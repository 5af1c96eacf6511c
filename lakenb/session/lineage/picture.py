"""Lineage drawn: what ``session.lineage.graph(...)`` returns, and what ``%lineage`` shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.picture.choose import Asked, still
from lakenb.lineage.picture.compare import compared
from lakenb.lineage.picture.drawn_graph import DrawnGraph
from lakenb.lineage.picture.follow import trail
from lakenb.session.lineage.details import details_of
from lakenb.session.lineage.graph_port import Drawn, GraphPort, open_widget
from lakenb.values.lineage_picture import WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.lineage.answers import Place
    from lakenb.values.lineage import LineageFacts, LineageNode
    from lakenb.values.lineage_picture import LineagePicture, NodeDetails, Trail
    from lakenb.widgets.lineage_graph.widget import LineageGraphWidget

_PAGE = 960.0  # pixels across that a report, a notebook and GitHub have


@dataclass(frozen=True, slots=True)
class Known:
    """Where a drawing's facts come from.

    Attributes:
        facts: What is known at a time (ISO); None is now.
        find: What a name means at a time; None looks in the facts themselves.
        drawn: The facts as a graph to draw, where somebody keeps it.
        details: Tells of a node at a time; None for what its facets say.
        times: The times at which something changed, the newest first: ISO and words; None where there is one alone.
    """

    facts: Callable[[str | None], LineageFacts]
    find: Callable[[str | None, str], Place] | None = None
    drawn: Callable[[LineageFacts], DrawnGraph] = DrawnGraph
    details: Callable[[LineageNode, str | None], NodeDetails] | None = None
    times: Callable[[], Sequence[tuple[str, str]]] | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be drawn.

    Attributes:
        names: Datasets, columns or jobs; none for all.
        upstream: Whether what comes before is drawn.
        downstream: Whether what comes after is.
        depth: Steps from dataset to dataset; None for all.
        as_of: A time, ISO; None is now.
        since: An earlier time to compare with.
        jobs: Whether jobs stand between datasets.
        title: In words; empty for the names.
        notes: What a reader must know.
    """

    names: tuple[str, ...] = ()
    upstream: bool = True
    downstream: bool = True
    depth: int | None = None
    as_of: str | None = None
    since: str | None = None
    jobs: bool = True
    title: str = ""
    notes: tuple[str, ...] = field(default=())


class LineageDrawing:
    """A part of the lineage graph that shows itself: as SVG where nobody can ask, else ``.widget()``.

    Args:
        known: Where its facts come from.
        wanted: What is drawn.

    Raises:
        EntityNotFound: A name that the graph doesn't have.
        InvalidRequest: A name that means several things.
    """

    def __init__(self, known: Known, wanted: Wanted) -> None:
        self._known = known
        self._wanted = wanted
        self._drawn = self._load(wanted.as_of, wanted.since)

    def __repr__(self) -> str:
        return self.text()

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """SVG as wide as a page, and text, for notebooks, reports and GitHub."""
        return {"image/svg+xml": self.svg(_PAGE), "text/plain": self.text()}

    @cached_property
    def picture(self) -> LineagePicture:
        """The picture for pages that can't ask: as much as can be read."""
        drawn = self._drawn
        made = still(drawn.graph, drawn.asked, drawn.notes)
        return replace(made, as_of=drawn.as_of, since=drawn.since)

    @property
    def _trail(self) -> Trail | None:
        focus = self.picture.focus
        if focus is None or focus[1] == WHOLE:
            return None
        return trail(self.picture.links, focus)

    def svg(self, widest: float | None = None) -> str:
        """One SVG file without script or network; light, and dark where the reader's system is.

        Args:
            widest: The most pixels that it takes on a page; None for its own width.
        """
        from lakenb.display.lineage_svg import lineage_svg

        return lineage_svg(self.picture, self._trail, widest)

    def mermaid(self) -> str:
        """The text of a flow chart, which GitHub draws in Markdown (Mermaid: "Flowcharts").

        Of a column it has the columns that it comes from and goes into.
        """
        from lakenb.display.lineage_forms import lineage_mermaid

        return lineage_mermaid(self.picture, self._trail)

    def json(self) -> dict[str, object]:
        """Nodes and edges as JSON values, in OpenLineage's words."""
        from lakenb.display.lineage_forms import lineage_json

        return lineage_json(self.picture)

    def text(self) -> str:
        """Lines of text: each dataset and what it is made of."""
        from lakenb.display.lineage_forms import lineage_text

        return lineage_text(self.picture)

    def widget(self) -> LineageGraphWidget:
        """The graph to look through, in a notebook.

        Raises:
            EngineUnavailable: anywidget is not installed; the message has the command.
        """
        return open_widget(GraphPort(self._load, self._drawn, self._details, self._known.times))

    def show(self) -> Any:
        """The widget where it can be shown, else the picture itself."""
        from lakenb.errors import EngineUnavailable

        try:
            return self.widget()
        except EngineUnavailable:
            return self

    # --- loading -------------------------------------------------------------------------------

    def _load(self, as_of: str | None, since: str | None) -> Drawn:
        wanted = self._wanted
        facts = self._known.facts(as_of)
        graph = (
            self._known.drawn(facts) if since is None else compared(self._known.facts(since), facts)
        )
        start = tuple(self._place(graph, name, (as_of, since)) for name in wanted.names)
        asked = Asked(
            start=tuple(dict.fromkeys(node for node, _ in start)),
            column=start[0][1] if len(start) == 1 else WHOLE,
            upstream=wanted.upstream,
            downstream=wanted.downstream,
            depth=wanted.depth,
            jobs=wanted.jobs,
            title=wanted.title or ", ".join(wanted.names) or "Lineage",
        )
        return Drawn(graph, asked, facts.as_of, since, wanted.notes)

    def _find(self, graph: DrawnGraph, name: str, times: tuple[str | None, str | None]) -> Place:
        from lakenb.lineage.graph import LineageGraph

        as_of, since = times
        if self._known.find is None:
            return LineageGraph(graph.facts).find(name)
        try:
            return self._known.find(as_of, name)
        except EntityNotFound:
            if since is None:
                raise
            return self._known.find(since, name)

    def _place(
        self, graph: DrawnGraph, name: str, times: tuple[str | None, str | None]
    ) -> tuple[int, int]:
        """The node and column that a name means, now or at the earlier time."""
        found = self._find(graph, name, times)
        node = graph.id.get(found.key)
        if node is None:
            raise EntityNotFound(f"The lineage graph has no '{name[:200]}' at this time.")
        if found.column is None:
            return node, WHOLE
        place = graph.place(node, found.column)
        if place is None:
            raise InvalidRequest(f"'{name[:200]}' is not a column that the graph knows.")
        return node, place

    def _details(self, node: LineageNode, drawn: Drawn) -> NodeDetails:
        if self._known.details is None:
            return details_of(node)
        return self._known.details(node, drawn.as_of)


def drawing_of(facts: LineageFacts, wanted: Wanted | None = None) -> LineageDrawing:
    """Facts that are there already, drawn."""
    return LineageDrawing(Known(lambda _: facts), wanted or Wanted())

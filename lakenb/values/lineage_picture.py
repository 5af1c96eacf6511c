"""A lineage graph as it is drawn: cards, lines between them, and the columns' links; sizes in pixels.

`lakenb.lineage.picture` makes it of `LineageFacts`; `lakenb.display` and the widget draw it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from lakenb.values.lineage import EdgeType, LineageNode, Subtype

Mark = Literal["", "added", "removed", "changed"]
"""What a difference of two times says of a thing; empty where nothing changed or nothing is compared."""

WHOLE = -1
"""Instead of a column's place: the dataset as a whole."""

HEADER = 46
"""Height of a card's head; its line to other cards begins in the head's middle."""

ROW = 22
"""Height of a column's row."""

CARD_WIDTH, JOB_WIDTH, JOB_HEIGHT = 224, 168, 30


class Box(NamedTuple):
    """Where a card stands."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PictureNode:
    """A dataset's card or a job's pill.

    Attributes:
        id: Its place among the graph's nodes; the same in every picture of one graph.
        node: What it stands for.
        box: Where it stands.
        rank: Its layer, from the left.
        rows: The places of the columns that are drawn, in order; empty for a closed card.
        rest: How many columns an open card leaves off.
        hidden_upstream: How many neighbours at its left are not drawn.
        hidden_downstream: The same at its right.
        mark: What changed.
        column_marks: The same of its columns, by place.
    """

    id: int
    node: LineageNode
    box: Box
    rank: int = 0
    rows: tuple[int, ...] = ()
    rest: int = 0
    hidden_upstream: int = 0
    hidden_downstream: int = 0
    mark: Mark = ""
    column_marks: dict[int, Mark] = field(default_factory=dict, hash=False)

    @property
    def port(self) -> float:
        """The height at which its lines begin and end."""
        return self.box.y + port_of(self.node.key.kind)

    def row_port(self, place: int) -> float:
        """The height of a column's links; the head's where the column is not drawn."""
        if place in self.rows:
            return self.box.y + HEADER + ROW * self.rows.index(place) + ROW / 2
        return self.port


def port_of(kind: str) -> float:
    """How far below a card's top its lines begin."""
    return JOB_HEIGHT / 2 if kind == "job" else HEADER / 2


Point = tuple[float, float]


class PictureEdge(NamedTuple):
    """A line between two cards.

    Attributes:
        source: A node's id.
        target: Another's.
        route: Points; from each even one to the next runs a curve, from each odd one a straight line.
        back: Whether it goes against the flow: it closes a cycle.
        indirect: Whether all that is known of it is INDIRECT.
        mark: What changed.
    """

    source: int
    target: int
    route: tuple[Point, ...]
    back: bool = False
    indirect: bool = False
    mark: Mark = ""


class ColumnLink(NamedTuple):
    """A column edge between two cards that are drawn.

    Attributes:
        source: A node's id.
        source_column: A column's place, or `WHOLE`.
        target: As ``source``.
        target_column: As ``source_column``; `WHOLE` reaches every column.
        type: DIRECT or INDIRECT.
        subtype: As `lakenb.values.lineage.ColumnEdge`.
        masking: As there.
        job: The id of the job that makes it; None where it is not known.
        description: The producer's words.
        mark: What changed.
        before: In a comparison, what it was before: ``DIRECT IDENTITY``.
    """

    source: int
    source_column: int
    target: int
    target_column: int
    type: EdgeType
    subtype: Subtype
    masking: bool = False
    job: int | None = None
    description: str = ""
    mark: Mark = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class LineagePicture:
    """A graph, or a part of it, laid out.

    Attributes:
        nodes: In the order in which they are read: by layer, then from the top.
        edges: Lines between them.
        links: Column edges between them.
        width: Of the whole.
        height: Of the whole.
        title: What it shows, in words.
        focus: The node it was asked for, and the column's place or `WHOLE`; None for a whole graph.
        left_out: How many nodes of what was asked for are not drawn.
        total: How many nodes the graph has.
        as_of: The time it shows, ISO in UTC; None for now.
        since: For a comparison, the earlier time; None where nothing is compared.
        notes: What a reader must know, a sentence each.
    """

    nodes: tuple[PictureNode, ...]
    edges: tuple[PictureEdge, ...]
    links: tuple[ColumnLink, ...]
    width: float
    height: float
    title: str = "Lineage"
    focus: tuple[int, int] | None = None
    left_out: int = 0
    total: int = 0
    as_of: str | None = None
    since: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trail:
    """What a column comes from and goes into, among what is drawn.

    Attributes:
        columns: Nodes' ids with columns' places (`WHOLE` for all of a dataset); True where values flow all the
            way (DIRECT edges alone), False where some step only decides which rows or which value.
        links: The same for places among a picture's links.
    """

    columns: dict[tuple[int, int], bool] = field(default_factory=dict, hash=False)
    links: dict[int, bool] = field(default_factory=dict, hash=False)

    def nodes(self) -> set[int]:
        """The nodes on the way."""
        return {node for node, _ in self.columns}


@dataclass(frozen=True, slots=True)
class PictureView:
    """What of a graph is drawn, and how.

    Attributes:
        shown: The ids of the datasets that are drawn.
        opened: How many columns of a card are drawn, by id; others are closed.
        rows: The columns of a card that are drawn alone, by id: those of a trail.
        jobs: Whether jobs are drawn between datasets.
        kinds: Kinds (subtypes) that are left off.
        namespaces: Namespaces whose nodes are left off.
        focus: What was asked for: a node's id and a column's place or `WHOLE`.
        title: In words.
        left_out: How many nodes of what was asked for are not among ``shown``.
    """

    shown: frozenset[int]
    opened: dict[int, int] = field(default_factory=dict, hash=False)
    rows: dict[int, tuple[int, ...]] = field(default_factory=dict, hash=False)
    jobs: bool = True
    kinds: frozenset[str] = frozenset()
    namespaces: frozenset[str] = frozenset()
    focus: tuple[int, int] | None = None
    title: str = "Lineage"
    left_out: int = 0


class RunLine(NamedTuple):
    """A run of a job: its state, when it began and ended (ISO, empty where unknown), and what failed."""

    state: str
    started: str
    ended: str = ""
    error: str = ""


class VersionOf(NamedTuple):
    """A version of a node: its number, since when it is so (ISO), and what changed, in words."""

    number: int
    since: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class NodeDetails:
    """What is told of a node beside its card.

    Attributes:
        node: It.
        facts: Words and values in order.
        sql: The statement that makes it, or its own.
        runs: The newest first.
        versions: The newest first.
        facets: As JSON text, indented.
    """

    node: LineageNode
    facts: tuple[tuple[str, str], ...] = ()
    sql: str = ""
    runs: tuple[RunLine, ...] = ()
    versions: tuple[VersionOf, ...] = ()
    facets: str = ""


class FoundPlace(NamedTuple):
    """What a search found: a node's id, a column's place or `WHOLE`, and words."""

    node: int
    column: int
    label: str
    detail: str


@dataclass(frozen=True, slots=True)
class OpenedGraph:
    """A graph that a page draws parts of.

    Attributes:
        number: Its number; what the page asks of it names it.
        view: What is drawn first.
        kinds: How many nodes have each kind.
        namespaces: How many have each namespace.
        times: Times that can be shown or compared, the newest first: ISO and words.
        dated: Whether it can be asked for other times at all.
    """

    number: int
    view: PictureView
    kinds: dict[str, int] = field(default_factory=dict, hash=False)
    namespaces: dict[str, int] = field(default_factory=dict, hash=False)
    times: tuple[tuple[str, str], ...] = ()
    dated: bool = False

"""Where columns come from, as values (OpenLineage: "Column Level Lineage Dataset Facet").

A statement leaves a `StatementLineage`, with the lake's own names. A store of events gives `LineageFacts`, with
OpenLineage's. Nothing here knows SQL, events or pictures.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from lakenb.values.column import Column

EdgeType = Literal["DIRECT", "INDIRECT"]
Subtype = Literal[
    "IDENTITY",
    "TRANSFORMATION",
    "AGGREGATION",
    "JOIN",
    "GROUP_BY",
    "FILTER",
    "SORT",
    "WINDOW",
    "CONDITIONAL",
    "",
]
"""The first three are DIRECT, the others INDIRECT; empty where a producer did not say."""

DatasetKind = Literal["TABLE", "VIEW", "LOCATION", "RESULT"]

RESULT = "result"
"""The name of what a query gives that no table takes."""


class ColumnEdge(NamedTuple):
    """One column's way into another, or into a whole dataset.

    Attributes:
        source_dataset: ``catalog.database.table``, an ``s3://`` URI, or the name of an earlier result.
        source_column: Folded; None for the dataset as a whole (``count(*)``).
        target_dataset: As ``source_dataset``; ``result`` for a query that no table takes.
        target_column: Folded; None for every column: what filters, joins, groups or sorts the rows.
        type: DIRECT, or INDIRECT where it only decides which rows or which value.
        subtype: IDENTITY, TRANSFORMATION, AGGREGATION; JOIN, GROUP_BY, FILTER, SORT, WINDOW, CONDITIONAL.
        masking: Whether the source's values can't be told from the target's (a hash, a count).
    """

    source_dataset: str
    source_column: str | None
    target_dataset: str
    target_column: str | None
    type: EdgeType
    subtype: Subtype
    masking: bool = False


@dataclass(frozen=True, slots=True)
class DatasetUse:
    """A dataset that a statement reads, writes, makes or removes.

    Attributes:
        name: ``catalog.database.table``, an ``s3://`` URI, the name of an earlier result, or ``result``.
        kind: What it is.
        columns: Its columns in order, as far as they are known.
    """

    name: str
    kind: DatasetKind
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementLineage:
    """What one statement reads and writes, and which column comes from which.

    Attributes:
        inputs: What it reads, each once. A view stands here, and what it reads too.
        outputs: What it writes; ``result`` for a query.
        edges: Each once, in the order of the output's columns. An edge over a view goes source to view and
            view to target.
        unknown: A sentence for each column whose sources could not all be told; the edges that it has are sure.
            What it may come from beside them is in the sentence, and is no edge; the inputs are all there.
        lifecycle: CREATE, DROP, ALTER, OVERWRITE, RENAME, TRUNCATE for a statement that does that to its output
            (OpenLineage: "Lifecycle State Change Facet"); None for others.
    """

    inputs: tuple[DatasetUse, ...] = ()
    outputs: tuple[DatasetUse, ...] = ()
    edges: tuple[ColumnEdge, ...] = ()
    unknown: tuple[str, ...] = ()
    lifecycle: str | None = None


class NodeKey(NamedTuple):
    """A node of a graph as OpenLineage names it.

    Attributes:
        kind: ``dataset`` or ``job``.
        namespace: The catalog or store that the dataset is of, in OpenLineage's words ("Naming Conventions").
        name: Such as ``awsdatacatalog.sales.orders``.
    """

    kind: Literal["dataset", "job"]
    namespace: str
    name: str


@dataclass(frozen=True, slots=True)
class NodeColumn:
    """A column of a dataset's schema: its name and its type as the producer wrote it."""

    name: str
    type: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class LineageNode:
    """A dataset or a job as it was at one time.

    Attributes:
        key: Its identity.
        label: The short name to show: ``sales.orders``; for a job, its name.
        subtype: TABLE, VIEW, LOCATION, RESULT, MODEL, SEED, SOURCE, SNAPSHOT, EXPOSURE, TEST, QUERY, NOTEBOOK...
        columns: A dataset's schema, in order.
        facets: What its newest events said beside that, as parsed JSON by facet name.
        since: When this version began, an ISO time in UTC; empty for none.
        version: Its number, from 1.
    """

    key: NodeKey
    label: str
    subtype: str = ""
    columns: tuple[NodeColumn, ...] = ()
    facets: dict[str, object] = field(default_factory=dict, hash=False, compare=False)
    since: str = ""
    version: int = 1


class GraphEdge(NamedTuple):
    """An edge between datasets or their columns, with the job that makes it.

    Attributes:
        source: The dataset that is read.
        source_column: None for the dataset as a whole.
        target: The dataset that is written.
        target_column: None for every column of it.
        type: DIRECT or INDIRECT.
        subtype: As `ColumnEdge`.
        masking: As `ColumnEdge`.
        job: What makes it; None where nothing is known of it (a static edge).
        description: The producer's words, such as the expression.
    """

    source: NodeKey
    source_column: str | None
    target: NodeKey
    target_column: str | None
    type: EdgeType
    subtype: Subtype
    masking: bool = False
    job: NodeKey | None = None
    description: str = ""


class JobEdge(NamedTuple):
    """A job's reading (``reads``) or writing of a dataset, whether or not its columns are known."""

    job: NodeKey
    dataset: NodeKey
    reads: bool


@dataclass(frozen=True, slots=True)
class LineageFacts:
    """All that is known of a graph at one time.

    Attributes:
        nodes: Datasets and jobs, each key once.
        edges: Column edges, and dataset edges whose columns are both None.
        jobs: Who reads and writes what.
        as_of: The time asked for, ISO in UTC; None for now.
        aliases: Other names of datasets (OpenLineage: "Symlinks Facet") to the key they stand under.
        notes: A sentence for each thing to know: a name that two systems claim.
        revision: Grows with every event; two facts of one revision and time are the same.
    """

    nodes: tuple[LineageNode, ...]
    edges: tuple[GraphEdge, ...]
    jobs: tuple[JobEdge, ...]
    as_of: str | None = None
    aliases: dict[NodeKey, NodeKey] = field(default_factory=dict, hash=False, compare=False)
    notes: tuple[str, ...] = ()
    revision: int = field(default=0, compare=False)


class Rejected(NamedTuple):
    """An event that was kept aside: why, its text (cut), and when it came (ISO, UTC)."""

    reason: str
    text: str
    recorded: str = ""


class Recorded(NamedTuple):
    """What became of some events.

    Attributes:
        accepted: How many are kept, those included that were there already.
        rejected: The others.
        new: How many of the accepted were not there before.
    """

    accepted: int
    rejected: tuple[Rejected, ...] = ()
    new: int = 0


@dataclass(frozen=True, slots=True)
class LineageEvent:
    """An event as it came in.

    Attributes:
        sequence: Its place in the order of coming.
        time: The event's own time, ISO in UTC.
        kind: RUN, JOB or DATASET.
        type: START, RUNNING, COMPLETE, FAIL, ABORT, OTHER; empty for none.
        run: The run's id; empty for none.
        job: None for a dataset's event.
        inputs: What it says is read.
        outputs: What it says is written; a dataset event's dataset.
        body: The event.
    """

    sequence: int
    time: str
    kind: Literal["RUN", "JOB", "DATASET"]
    type: str
    run: str
    job: NodeKey | None
    inputs: tuple[NodeKey, ...]
    outputs: tuple[NodeKey, ...]
    body: dict[str, object] = field(hash=False, compare=False)


@dataclass(frozen=True, slots=True)
class NodeVersion:
    """A dataset or a job between two changes.

    Attributes:
        key: Whose.
        number: From 1, in the order of the events' times.
        since: When it began, ISO in UTC.
        columns: A dataset's schema.
        edges: What leads into a dataset; for a job, what it makes.
        exists: False after a DROP, until the dataset is written again.
        sql: A job's text, empty for none.
        event: The sequence of the event that began it.
    """

    key: NodeKey
    number: int
    since: str
    columns: tuple[NodeColumn, ...] = ()
    edges: tuple[GraphEdge, ...] = ()
    exists: bool = True
    sql: str = ""
    event: int = 0


class TypeChange(NamedTuple):
    """A column whose type is another one now."""

    column: str
    before: str
    after: str


class EdgeChange(NamedTuple):
    """An edge between the same ends that is made in another way: its type, subtype, masking or description."""

    before: GraphEdge
    after: GraphEdge


@dataclass(frozen=True, slots=True)
class LineageDiff:
    """What changed between two versions of a dataset or a job.

    Attributes:
        key: Whose.
        before: The earlier version; None when there was none.
        after: The later one; None when there was none.
        columns_added: In the later schema's order.
        columns_removed: In the earlier schema's order.
        types_changed: Of columns that are in both.
        edges_added: New ones.
        edges_removed: Gone ones.
        edges_changed: Those whose transformation changed.
    """

    key: NodeKey
    before: NodeVersion | None
    after: NodeVersion | None
    columns_added: tuple[NodeColumn, ...] = ()
    columns_removed: tuple[NodeColumn, ...] = ()
    types_changed: tuple[TypeChange, ...] = ()
    edges_added: tuple[GraphEdge, ...] = ()
    edges_removed: tuple[GraphEdge, ...] = ()
    edges_changed: tuple[EdgeChange, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(
            self.columns_added
            or self.columns_removed
            or self.types_changed
            or self.edges_added
            or self.edges_removed
            or self.edges_changed
        )

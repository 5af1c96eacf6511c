"""Facts with whole numbers for datasets and columns, so that walks are quick."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from lakenb.lineage.traverse import Adjacency, adjacency
from lakenb.values.lineage import GraphEdge, JobEdge, LineageFacts, NodeKey


def dataset_edges(facts: LineageFacts) -> list[GraphEdge]:
    """The edges that were said, and one for each reading and writing by a job that nothing else explains.

    A job that says for a dataset where it came from is believed; of one that doesn't, everything it reads
    goes into everything it writes.
    """
    edges = list(dict.fromkeys(facts.edges))
    explained = {(edge.job, edge.target) for edge in edges}
    static = {(edge.source, edge.target) for edge in edges if edge.job is None}
    reads: dict[NodeKey, list[NodeKey]] = {}
    for use in facts.jobs:
        if use.reads:
            reads.setdefault(use.job, []).append(use.dataset)
    for use in facts.jobs:
        if use.reads or (use.job, use.dataset) in explained:
            continue
        edges.extend(
            GraphEdge(source, None, use.dataset, None, "DIRECT", "", job=use.job)
            for source in dict.fromkeys(reads.get(use.job, ()))
            if source != use.dataset and (source, use.dataset) not in static
        )
    return edges


class DatasetIndex:
    """Datasets as numbers, in the order in which the facts name them.

    Attributes:
        keys: Each number's key.
        numbers: The other way round.
        edges: Each edge by its number.
    """

    def __init__(self, facts: LineageFacts) -> None:
        self.edges = dataset_edges(facts)
        named = [node.key for node in facts.nodes if node.key.kind == "dataset"]
        used = (key for edge in self.edges for key in (edge.source, edge.target))
        listed = (use.dataset for use in facts.jobs)
        self.keys = list(dict.fromkeys((*named, *used, *listed)))
        self.numbers = {key: number for number, key in enumerate(self.keys)}
        self.places: list[tuple[NodeKey, str | None]] = [(key, None) for key in self.keys]

    @cached_property
    def down(self) -> Adjacency:
        """From what is read to what is written."""
        numbers = self.numbers
        return adjacency(
            len(self.keys),
            ((n, numbers[edge.source], numbers[edge.target]) for n, edge in enumerate(self.edges)),
        )

    @cached_property
    def up(self) -> Adjacency:
        """From what is written to what is read."""
        numbers = self.numbers
        return adjacency(
            len(self.keys),
            ((n, numbers[edge.target], numbers[edge.source]) for n, edge in enumerate(self.edges)),
        )

    @cached_property
    def direct_down(self) -> Adjacency:
        """The DIRECT edges of ``down``."""
        return self.down.kept(lambda number: self.edges[number].type == "DIRECT")

    @cached_property
    def direct_up(self) -> Adjacency:
        """The DIRECT edges of ``up``."""
        return self.up.kept(lambda number: self.edges[number].type == "DIRECT")


class ColumnPlaces:
    """Columns as numbers; a dataset's rows, its column None, have one too.

    Args:
        datasets: The datasets and edges.
        columns: Each dataset's columns, as far as they are known.
    """

    def __init__(self, datasets: DatasetIndex, columns: dict[NodeKey, list[str]]) -> None:
        self.edges = datasets.edges
        self.places: list[tuple[NodeKey, str | None]] = []
        self.rows: dict[NodeKey, int] = {}
        self.members: dict[int, list[int]] = {}
        self.rows_of: list[int] = []
        for key in datasets.keys:
            rows = self.rows[key] = len(self.places)
            names = columns.get(key, ())
            self.places.append((key, None))
            self.places.extend((key, name) for name in names)
            self.members[rows] = list(range(rows + 1, len(self.places)))
            self.rows_of.extend([rows] * (1 + len(names)))
        self.numbers = {place: number for number, place in enumerate(self.places)}
        self.unexplained = _unexplained(self.edges)
        self.ends = [
            (
                self.numbers[edge.source, edge.source_column],
                self.numbers[edge.target, edge.target_column],
            )
            for edge in self.edges
        ]


class ColumnIndex:
    """The edges between columns and rows that count for a question.

    Args:
        of: The columns.
        indirect: Whether edges that only decide which rows or which value count.
        unknown: Whether a dataset's edges count of which nobody said the columns.
    """

    def __init__(self, of: ColumnPlaces, *, indirect: bool, unknown: bool) -> None:
        self._of = of
        self._indirect = indirect
        self._unexplained = of.unexplained
        self.edges, self.places, self.numbers = of.edges, of.places, of.numbers
        self.rows, self.members = of.rows, of.members
        self._kept = [
            number
            for number, edge in enumerate(self.edges)
            if (number in self._unexplained and unknown and indirect)
            or (number not in self._unexplained and (indirect or edge.type == "DIRECT"))
        ]

    @cached_property
    def down(self) -> Adjacency:
        """From what is read to what is written; an unexplained edge leaves every column of its source."""
        return adjacency(len(self.places), self._triples())

    @cached_property
    def up(self) -> Adjacency:
        """From what is written to what is read; an unexplained edge leads to every column of its source."""
        turned = ((edge, end, node) for edge, node, end in self._triples())
        return adjacency(len(self.places), turned)

    def _triples(self) -> Iterable[tuple[int, int, int]]:
        for number in self._kept:
            source, target = self._of.ends[number]
            yield number, source, target
            if number in self._unexplained:
                for member in self.members.get(source, ()):
                    yield number, member, target

    def below(self, node: int) -> list[int] | tuple[()]:
        """What comes along downstream: whatever decides a dataset's rows is in each of its columns."""
        return self.members.get(node, ()) if self._indirect else ()

    def above(self, node: int) -> list[int] | tuple[int, ...]:
        """What comes along upstream: a column's values depend on which rows there are."""
        rows = self._of.rows_of[node]
        return (rows,) if self._indirect and rows != node else ()


def _unexplained(edges: list[GraphEdge]) -> frozenset[int]:
    """The edges between whole datasets beside which nothing is said of columns.

    A job's edge is explained by the job's other edges and by static ones, which name no job; a static one by
    anybody's.
    """
    told = [e for e in edges if e.source_column is not None or e.target_column is not None]
    explained = {(edge.source, edge.target, job) for edge in told for job in (edge.job, None)}
    static = {(edge.source, edge.target) for edge in told if edge.job is None}
    return frozenset(
        number
        for number, edge in enumerate(edges)
        if edge.source_column is None
        and edge.target_column is None
        and edge.type == "DIRECT"
        and (edge.source, edge.target, edge.job) not in explained
        and (edge.source, edge.target) not in static
    )


def jobs_by_dataset(uses: Iterable[JobEdge], *, reads: bool) -> dict[NodeKey, list[NodeKey]]:
    """Who reads, or who writes, each dataset."""
    found: dict[NodeKey, list[NodeKey]] = {}
    for use in uses:
        if use.reads == reads:
            known = found.setdefault(use.dataset, [])
            if use.job not in known:
                known.append(use.job)
    return found

"""Questions to the graph of what is known: where something came from, who reads it, through what.

An edge between datasets or columns is one step. Jobs are named on the edges and don't count as steps. What
decides a dataset's rows (a filter, a join: an edge whose target column is None) is in each of its columns, and
nothing of it counts with ``indirect=False`` (OpenLineage: "Column Level Lineage Dataset Facet").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import pairwise
from typing import Literal

from lakenb.errors import InvalidRequest
from lakenb.lineage.adjacency import ColumnIndex, ColumnPlaces, DatasetIndex, jobs_by_dataset
from lakenb.lineage.answers import Hop, Impact, Paths, Place, Reach, Walked
from lakenb.lineage.impact import find_impact
from lakenb.lineage.job_columns import JobColumns
from lakenb.lineage.resolve import Names
from lakenb.lineage.traverse import components, layers, simple_paths
from lakenb.values.lineage import GraphEdge, LineageFacts, LineageNode, NodeKey

Direction = Literal["upstream", "downstream"]
MOST_PATHS = 100


class LineageGraph:
    """A graph that doesn't change; each index is built when first needed, and once.

    Args:
        facts: Nodes, edges, jobs at one time.
        default: Catalog and database for names without them, such as ``("awsdatacatalog", "sales")``.
    """

    def __init__(self, facts: LineageFacts, default: tuple[str, ...] = ()) -> None:
        self.facts = facts
        self._default = default
        self._columns: dict[tuple[bool, bool], ColumnIndex] = {}

    def __repr__(self) -> str:
        return f"<LineageGraph of {len(self.datasets)} datasets, {len(self._index.edges)} edges>"

    @cached_property
    def _index(self) -> DatasetIndex:
        return DatasetIndex(self.facts)

    @property
    def datasets(self) -> tuple[NodeKey, ...]:
        """Every dataset."""
        return tuple(self._index.keys)

    @property
    def edges(self) -> tuple[GraphEdge, ...]:
        """Every edge, with those that follow from a job's reading and writing alone."""
        return tuple(self._index.edges)

    @cached_property
    def nodes(self) -> dict[NodeKey, LineageNode]:
        """What is known of each dataset and job."""
        return {node.key: node for node in self.facts.nodes}

    @cached_property
    def columns(self) -> dict[NodeKey, list[str]]:
        """Each dataset's columns: those of its schema, then those that only edges name."""
        found: dict[NodeKey, dict[str, None]] = {
            node.key: {column.name: None for column in node.columns} for node in self.facts.nodes
        }
        for edge in self._index.edges:
            for key, column in (
                (edge.source, edge.source_column),
                (edge.target, edge.target_column),
            ):
                if column is not None:
                    found.setdefault(key, {})[column] = None
        return {key: list(names) for key, names in found.items()}

    @cached_property
    def readers(self) -> dict[NodeKey, list[NodeKey]]:
        """The jobs that read each dataset."""
        return jobs_by_dataset(self.facts.jobs, reads=True)

    @cached_property
    def writers(self) -> dict[NodeKey, list[NodeKey]]:
        """The jobs that write each dataset."""
        return jobs_by_dataset(self.facts.jobs, reads=False)

    @cached_property
    def job_columns(self) -> JobColumns:
        """The columns that jobs read, as far as that is sure."""
        return JobColumns(self)

    @cached_property
    def _names(self) -> Names:
        jobs = (use.job for use in self.facts.jobs)
        named = (node.key for node in self.facts.nodes)
        keys = dict.fromkeys((*self._index.keys, *named, *jobs))
        return Names(self.facts, keys, self.columns)

    def find(self, name: str | Place) -> Place:
        """The dataset, column or job that a name means: see `lakenb.lineage.resolve`.

        Raises:
            InvalidRequest: It is no name, or names several things, which the message tells.
            EntityNotFound: The graph has nothing of the name; the message tells the nearest.
        """
        return name if isinstance(name, Place) else self._names.find(name, self._default)

    # --- up and down -----------------------------------------------------------------------

    def upstream(
        self,
        name: str | Place,
        depth: int | None = None,
        until: Iterable[str | Place] = (),
        *,
        indirect: bool = True,
    ) -> Reach:
        """Where a dataset or column comes from.

        Args:
            name: A dataset, a column, or a job (what it reads).
            depth: Steps at most; None for all.
            until: Places that are shown and not passed; a dataset stands for its columns too.
            indirect: Whether what only decides rows or the choice of a value counts.

        Raises:
            InvalidRequest: A name is ambiguous, or the depth is negative.
            EntityNotFound: A name isn't in the graph.
        """
        return self._reach("upstream", name, depth, until, indirect=indirect)

    def downstream(
        self,
        name: str | Place,
        depth: int | None = None,
        until: Iterable[str | Place] = (),
        *,
        indirect: bool = True,
    ) -> Reach:
        """What comes of a dataset or column; as `upstream`."""
        return self._reach("downstream", name, depth, until, indirect=indirect)

    def both(
        self,
        name: str | Place,
        depth: int | None = None,
        until: Iterable[str | Place] = (),
        *,
        indirect: bool = True,
    ) -> Reach:
        """Where it comes from and what comes of it, in one answer; as `upstream`."""
        stops = [self.find(stop) for stop in _listed(until)]
        start = self.find(name)
        sides: tuple[Direction, ...] = ("upstream", "downstream")
        return Reach(
            start, *(self._walked(side, start, depth, stops, indirect=indirect) for side in sides)
        )

    def _reach(
        self,
        direction: Direction,
        name: str | Place,
        depth: int | None,
        until: Iterable[str | Place],
        *,
        indirect: bool,
    ) -> Reach:
        start = self.find(name)
        stops = [self.find(stop) for stop in _listed(until)]
        return Reach(start, self._walked(direction, start, depth, stops, indirect=indirect))

    def _walked(
        self,
        direction: Direction,
        start: Place,
        depth: int | None,
        stops: list[Place],
        *,
        indirect: bool,
    ) -> Walked:
        _check_depth(depth)
        up = direction == "upstream"
        if start.column is not None:
            columns = self.column_index(indirect=indirect)
            stopping = set(_column_stops(columns, stops))
            walk = layers(
                columns.up if up else columns.down,
                [columns.numbers[start]],
                depth=depth,
                stops=stopping,
                companions=columns.above if up else columns.below,
            )
            return Walked(walk, columns.edges, columns.places, stopping)
        keys = [start.key]
        if start.key.kind == "job":
            keys = self.inputs(start.key) if up else self.outputs(start.key)
        index = self._index
        ups, downs = (index.up, index.down) if indirect else (index.direct_up, index.direct_down)
        seeds = [index.numbers[key] for key in keys if key in index.numbers]
        stopping = {index.numbers[stop.key] for stop in stops if stop.key in index.numbers}
        walk = layers(ups if up else downs, seeds, depth=depth, stops=stopping)
        return Walked(walk, index.edges, index.places, stopping)

    @cached_property
    def _column_places(self) -> ColumnPlaces:
        return ColumnPlaces(self._index, self.columns)

    def column_index(self, *, indirect: bool = True, unknown: bool = True) -> ColumnIndex:
        """The columns as numbers; see `lakenb.lineage.adjacency`."""
        made = self._columns.get((indirect, unknown))
        if made is None:
            made = ColumnIndex(self._column_places, indirect=indirect, unknown=unknown)
            self._columns[indirect, unknown] = made
        return made

    def inputs(self, job: NodeKey) -> list[NodeKey]:
        """What a job reads."""
        return list(self._uses.get((job, True), ()))

    def outputs(self, job: NodeKey) -> list[NodeKey]:
        """What a job writes."""
        return list(self._uses.get((job, False), ()))

    @cached_property
    def _uses(self) -> dict[tuple[NodeKey, bool], list[NodeKey]]:
        found: dict[tuple[NodeKey, bool], list[NodeKey]] = {}
        for use in self.facts.jobs:
            found.setdefault((use.job, use.reads), []).append(use.dataset)
        return found

    # --- other questions -------------------------------------------------------------------

    def paths(
        self,
        source: str | Place,
        target: str | Place,
        most: int = MOST_PATHS,
        *,
        indirect: bool = True,
    ) -> Paths:
        """The simple paths between two datasets or two columns, shortest first.

        From the first to the second; where there is none, from the second to the first.

        Raises:
            InvalidRequest: They are one place, one is a job, or ``most`` is no count.
            EntityNotFound: A name isn't in the graph.
        """
        one, other = self.find(source), self.find(target)
        if one == other or "job" in (one.key.kind, other.key.kind):
            message = "Paths lead between two different datasets or columns; name two of them."
            raise InvalidRequest(message)
        if most < 1:
            message = f"The number of paths is {most}; ask for 1 or more."
            raise InvalidRequest(message)
        found = self._paths(one, other, most, indirect=indirect)
        if found.paths or found.cut:
            return found
        back = self._paths(other, one, most, indirect=indirect)
        return back if back.paths else found

    def _paths(self, one: Place, other: Place, most: int, *, indirect: bool) -> Paths:
        index = self.column_index(indirect=indirect)
        if one.column is None and other.column is None:
            return self._dataset_paths(one, other, most, indirect=indirect)
        ends = [index.numbers[place] for place in (one, other)]
        sources, targets = [ends[0]], {ends[1]}
        if one.column is None:
            sources = [ends[0], *index.members.get(ends[0], ())]
        if other.column is None:
            targets = {ends[1], *index.members.get(ends[1], ())}
        remaining = layers(index.up, targets, companions=index.above).distances

        def following(node: int) -> Iterable[int]:
            for near in index.down.ends[node]:
                yield near
                yield from index.below(near)

        paths: list[tuple[int, ...]] = []
        cut = ""
        for first in sources:
            found = simple_paths(following, first, targets, remaining, most=most)
            paths.extend(found.paths)
            cut = cut or _cut(most, more=found.more, exhausted=found.exhausted)
        paths.sort(key=len)
        cut = cut or _cut(most, more=len(paths) > most, exhausted=False)
        return Paths(
            one, other, tuple(self._column_hops(path, index) for path in paths[:most]), cut
        )

    def _column_hops(self, path: tuple[int, ...], index: ColumnIndex) -> tuple[Hop, ...]:
        hops = []
        for near, far in pairwise(path):
            edges = [
                index.edges[edge]
                for edge, end in index.down.pairs(near)
                if end == far or far in index.below(end)
            ]
            source, target = Place(*index.places[near]), Place(*index.places[far])
            hops.append(Hop(source, target, tuple(dict.fromkeys(edges))))
        return tuple(hops)

    def _dataset_paths(self, one: Place, other: Place, most: int, *, indirect: bool) -> Paths:
        index = self._index
        first, last = index.numbers[one.key], index.numbers[other.key]
        edges = index.edges
        up, down = (index.up, index.down) if indirect else (index.direct_up, index.direct_down)
        remaining = layers(up, [last]).distances
        found = simple_paths(down.ends.__getitem__, first, {last}, remaining, most=most)
        paths = tuple(
            tuple(
                Hop(
                    Place(index.keys[near]),
                    Place(index.keys[far]),
                    tuple(edges[edge] for edge in down.between(near, far)),
                )
                for near, far in pairwise(path)
            )
            for path in found.paths
        )
        return Paths(one, other, paths, _cut(most, more=found.more, exhausted=found.exhausted))

    def impact(self, name: str | Place) -> Impact:
        """Who reads a dataset, a column, or what a job writes, directly and through others."""
        return find_impact(self, self.find(name))

    def roots(self) -> tuple[NodeKey, ...]:
        """Datasets that come from no other one, and that something is made of or a job reads."""
        return self._ends(lambda fed, read: read and not fed)

    def leaves(self) -> tuple[NodeKey, ...]:
        """Datasets that something goes into, and that no other one is made of."""
        feeds = self._feeds
        return tuple(
            key
            for number, key in enumerate(self._index.keys)
            if not feeds[1][number] and (feeds[0][number] or key in self.writers)
        )

    def orphans(self) -> tuple[NodeKey, ...]:
        """Datasets without an edge to another one, and without a job."""
        return self._ends(lambda fed, read: not fed and not read, written=True)

    def cycles(self) -> tuple[tuple[NodeKey, ...], ...]:
        """Sets of datasets of which each comes from each other; one that is made of itself alone isn't told."""
        keys = self._index.keys
        return tuple(tuple(keys[n] for n in group) for group in components(self._index.down.ends))

    @cached_property
    def _feeds(self) -> tuple[list[bool], list[bool]]:
        """Whether each dataset is made of another one, and whether another one is made of it."""
        fed, read = (
            [any(end != number for end in ends) for number, ends in enumerate(side.ends)]
            for side in (self._index.up, self._index.down)
        )
        return fed, read

    def _ends(
        self, wanted: Callable[[bool, bool], bool], *, written: bool = False
    ) -> tuple[NodeKey, ...]:
        fed, read = self._feeds
        return tuple(
            key
            for number, key in enumerate(self._index.keys)
            if wanted(
                fed[number] or (written and key in self.writers),
                read[number] or key in self.readers,
            )
        )


def _column_stops(index: ColumnIndex, stops: list[Place]) -> Iterable[int]:
    for stop in stops:
        if stop.column is not None and stop in index.numbers:
            yield index.numbers[stop]
        elif stop.column is None and stop.key in index.rows:
            rows = index.rows[stop.key]
            yield from (rows, *index.members.get(rows, ()))


def _check_depth(depth: int | None) -> None:
    if depth is not None and (isinstance(depth, bool) or not isinstance(depth, int) or depth < 0):
        message = f"The depth is {depth!r}; give a whole number from 0, or None for all."
        raise InvalidRequest(message)


def _listed(until: Iterable[str | Place] | str | Place) -> list[str | Place]:
    if isinstance(until, str | Place):
        return [until]
    return list(until)


def _cut(most: int, *, more: bool, exhausted: bool) -> str:
    if exhausted:
        return "The search was ended before all paths were looked at; ask between nearer places."
    return f"There are more than {most} paths; these are the shortest." if more else ""

"""Questions to the graph, answered with DataFrames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.lineage.graph import MOST_PATHS
from lakenb.session.lineage.frames import EDGE_COLUMNS, frame

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    import pandas as pd

    from lakenb.lineage.answers import Reach, Reader
    from lakenb.lineage.graph import LineageGraph
    from lakenb.session.lineage.port import LineagePort
    from lakenb.values.lineage import GraphEdge, NodeKey

_STEP_COLUMNS = (*EDGE_COLUMNS, "job", "distance")
_PATH_COLUMNS = ("path", "step", *EDGE_COLUMNS, "job")
_IMPACT_COLUMNS = (
    "kind",
    "name",
    "column",
    "effect",
    "distance",
    "through",
    "job",
    "subtype",
)


class Questions:
    """Upstream, downstream, paths, impact, roots, leaves, cycles, orphans.

    A name is ``catalog.database.table`` or shorter, as in SQL, with ``.column`` behind it for one column;
    OpenLineage's ``namespace/name``; an ``s3://`` URI; or a job. ``as_of`` is a time: the graph as it was.
    """

    _port: LineagePort

    def upstream(
        self,
        name: str,
        depth: int | None = None,
        until: str | Iterable[str] = (),
        as_of: datetime | str | None = None,
        *,
        indirect: bool = True,
    ) -> pd.DataFrame:
        """Where a dataset or a column comes from.

        Args:
            name: A dataset, a column, or a job, which stands for what it reads.
            depth: Steps at most; None for all.
            until: Names that are shown and not passed.
            as_of: A time; None for now.
            indirect: Whether edges count that only decide which rows or which value: filters, joins, groups.

        Returns:
            An edge a row, the nearest first: source_dataset, source_column, target_dataset, target_column,
            type, subtype, masking, job, distance. A source column None is the dataset as a whole, a target
            column None every column. ``attrs`` has ``start``; ``cut``, whether the depth ended it; and
            ``stopped``, the names of ``until`` that were reached.

        Raises:
            EntityNotFound: A name isn't in the graph; the message has the nearest.
            InvalidRequest: A name is ambiguous, and the message tells of what; or the depth is negative.
        """
        graph = self._port.graph(as_of)
        return self._steps(graph.upstream(name, depth, until, indirect=indirect))

    def downstream(
        self,
        name: str,
        depth: int | None = None,
        until: str | Iterable[str] = (),
        as_of: datetime | str | None = None,
        *,
        indirect: bool = True,
    ) -> pd.DataFrame:
        """What comes of a dataset, a column, or a job's outputs; as ``upstream``."""
        graph = self._port.graph(as_of)
        return self._steps(graph.downstream(name, depth, until, indirect=indirect))

    def both(
        self,
        name: str,
        depth: int | None = None,
        until: str | Iterable[str] = (),
        as_of: datetime | str | None = None,
        *,
        indirect: bool = True,
    ) -> pd.DataFrame:
        """Where it comes from and what comes of it; as ``upstream``."""
        graph = self._port.graph(as_of)
        return self._steps(graph.both(name, depth, until, indirect=indirect))

    def paths(
        self,
        a: str,
        b: str,
        as_of: datetime | str | None = None,
        *,
        most: int = MOST_PATHS,
        indirect: bool = True,
    ) -> pd.DataFrame:
        """The ways from one dataset or column to another, without a place twice, the shortest first.

        From ``a`` to ``b``; where there is none, from ``b`` to ``a``.

        Args:
            a: A dataset or column.
            b: Another.
            as_of: A time; None for now.
            most: Paths at most.
            indirect: Whether edges count that only decide which rows or which value.

        Returns:
            An edge a row: path and step (both from 1), the edge's columns, job. ``attrs["cut"]`` says in a
            sentence why there may be more paths, and is empty when these are all.

        Raises:
            EntityNotFound: A name isn't in the graph.
            InvalidRequest: A name is ambiguous, both are one place, or one is a job.
        """
        found = self._port.graph(as_of).paths(a, b, most, indirect=indirect)
        rows = (
            (number, step, *self._edge(edge))
            for number, path in enumerate(found.paths, 1)
            for step, hop in enumerate(path, 1)
            for edge in hop.edges
        )
        made = frame(rows, _PATH_COLUMNS)
        made.attrs["cut"] = found.cut
        return made

    def impact(self, name: str, as_of: datetime | str | None = None) -> pd.DataFrame:
        """Who reads a dataset, a column or a job's outputs, and through what.

        Returns:
            A reader a row, the nearest first: kind (column, dataset, job), name, column, effect, distance
            (in edges; 1 reads it itself), through (the datasets between), job (of the last edge), subtype
            (such as VIEW or EXPOSURE). The effect is DIRECT where values come from there all the way, so that
            a change breaks it; INDIRECT where only rows or the choice of a value depend on it; UNKNOWN where
            a reader on the way doesn't say which columns it reads.

        Raises:
            EntityNotFound: The name isn't in the graph.
            InvalidRequest: The name is ambiguous.
        """
        graph = self._port.graph(as_of)
        found = graph.impact(name)
        readers = [
            (kind, reader)
            for kind, some in (
                ("dataset", found.datasets),
                ("column", found.columns),
                ("job", found.jobs),
            )
            for reader in some
        ]
        readers.sort(key=lambda one: one[1].distance)
        return frame((self._reader(graph, *one) for one in readers), _IMPACT_COLUMNS)

    def roots(self, as_of: datetime | str | None = None) -> pd.DataFrame:
        """Datasets that come from no other one and that something reads: dataset, subtype."""
        graph = self._port.graph(as_of)
        return self._datasets(graph, graph.roots())

    def leaves(self, as_of: datetime | str | None = None) -> pd.DataFrame:
        """Datasets that something is written into and that no other one is made of: dataset, subtype."""
        graph = self._port.graph(as_of)
        return self._datasets(graph, graph.leaves())

    def orphans(self, as_of: datetime | str | None = None) -> pd.DataFrame:
        """Datasets that nothing is known of but their names and columns: dataset, subtype."""
        graph = self._port.graph(as_of)
        return self._datasets(graph, graph.orphans())

    def cycles(self, as_of: datetime | str | None = None) -> pd.DataFrame:
        """Sets of datasets of which each comes from each other: cycle (a number from 1), dataset, subtype."""
        graph = self._port.graph(as_of)
        rows = (
            (number, self._port.shown(key), _subtype(graph, key))
            for number, group in enumerate(graph.cycles(), 1)
            for key in group
        )
        return frame(rows, ("cycle", "dataset", "subtype"))

    # --- rows --------------------------------------------------------------------------------

    def _steps(self, found: Reach) -> pd.DataFrame:
        made = frame(((*self._edge(e), distance) for e, distance in found.steps), _STEP_COLUMNS)
        made.attrs["start"] = self._port.shown(found.start.key) + (
            f".{found.start.column}" if found.start.column is not None else ""
        )
        made.attrs["cut"] = found.cut
        made.attrs["stopped"] = list(
            dict.fromkeys(self._port.shown(place.key) for place in found.stopped)
        )
        return made

    def _edge(self, edge: GraphEdge) -> tuple[object, ...]:
        shown = self._port.shown
        return (
            shown(edge.source),
            edge.source_column,
            shown(edge.target),
            edge.target_column,
            edge.type,
            edge.subtype,
            edge.masking,
            None if edge.job is None else edge.job.name,
        )

    def _reader(self, graph: LineageGraph, kind: str, reader: Reader) -> tuple[object, ...]:
        key = reader.place.key
        return (
            kind,
            key.name if key.kind == "job" else self._port.shown(key),
            reader.place.column,
            reader.effect,
            reader.distance,
            [self._port.shown(one) for one in reader.through],
            None if reader.job is None else reader.job.name,
            _subtype(graph, key),
        )

    def _datasets(self, graph: LineageGraph, keys: tuple[NodeKey, ...]) -> pd.DataFrame:
        rows = ((self._port.shown(key), _subtype(graph, key)) for key in keys)
        return frame(rows, ("dataset", "subtype"))


def _subtype(graph: LineageGraph, key: NodeKey) -> str:
    node = graph.nodes.get(key)
    return node.subtype if node is not None else ""

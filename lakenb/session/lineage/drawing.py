"""The graph as a picture: ``session.lineage.graph(...)`` and ``.show(...)``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.store import time_text
from lakenb.session.lineage.told import details_from, times_of

if TYPE_CHECKING:
    from datetime import datetime

    from lakenb.lineage.picture.drawn_graph import DrawnGraph
    from lakenb.session.lineage.picture import LineageDrawing
    from lakenb.session.lineage.port import LineagePort
    from lakenb.values.lineage import LineageFacts, LineageNode, NodeKey
    from lakenb.values.lineage_picture import NodeDetails

_DATED = 30


class Drawing:
    """The widget, and the static forms."""

    _port: LineagePort
    _last: tuple[LineageFacts, DrawnGraph] | None = None

    def graph(
        self,
        *names: str,
        upstream: bool = True,
        downstream: bool = True,
        depth: int | None = None,
        as_of: datetime | str | int | None = None,
        since: datetime | str | int | None = None,
        jobs: bool = True,
    ) -> LineageDrawing:
        """Draw the graph around datasets, columns or jobs, or all of it.

        What it returns shows itself in a notebook as SVG, and has ``.svg()``, ``.mermaid()``, ``.json()``,
        ``.text()`` and ``.widget()``.

        Args:
            names: ``table``, ``db.table``, ``catalog.db.table``, with ``.column``, or a job; none for all.
            upstream: Whether what comes before is drawn.
            downstream: Whether what comes after is drawn.
            depth: Steps from dataset to dataset; None for all.
            as_of: A time to show, or the number of a version of the first name; None for now.
            since: The same of an earlier time: what was added, removed and changed since is marked.
            jobs: Whether the jobs stand between the datasets.

        Raises:
            EntityNotFound: A name that the graph doesn't have.
            InvalidRequest: A name that means several things, or an argument that is wrong.
        """
        from lakenb.session.lineage.picture import Known, LineageDrawing, Wanted

        if depth is not None and (
            isinstance(depth, bool) or not isinstance(depth, int) or depth < 0
        ):
            raise InvalidRequest("depth is a number of steps, 0 or more, or None for all.")
        port = self._port
        known = Known(
            facts=port.facts,
            find=lambda as_of, name: port.graph(as_of).find(name),
            drawn=self._graph_of,
            details=self._details,
            times=lambda: times_of(port.store, self._keys(names)),
        )
        wanted = Wanted(
            names=names,
            upstream=upstream,
            downstream=downstream,
            depth=depth,
            as_of=self._moment(as_of, names),
            since=self._moment(since, names),
            jobs=jobs,
        )
        return LineageDrawing(known, wanted)

    def show(
        self,
        *names: str,
        upstream: bool = True,
        downstream: bool = True,
        depth: int | None = None,
        as_of: datetime | str | int | None = None,
        since: datetime | str | int | None = None,
        jobs: bool = True,
    ) -> Any:
        """The same as a widget to look through; without the library for widgets, as ``graph`` gives it."""
        return self.graph(
            *names,
            upstream=upstream,
            downstream=downstream,
            depth=depth,
            as_of=as_of,
            since=since,
            jobs=jobs,
        ).show()

    def statement(
        self,
        sql: str,
        catalog: str | None = None,
        database: str | None = None,
        *,
        jobs: bool = True,
    ) -> LineageDrawing:
        """Draw the lineage of a statement, which is not run.

        Args:
            sql: A statement of Athena SQL.
            catalog: For names without one; default is the session's.
            database: The same.
            jobs: Whether the statement itself stands between what it reads and writes.

        Raises:
            LakeNBError: The statement can't be understood, or names what isn't there.
        """
        from lakenb.session.lineage.picture import Wanted, drawing_of
        from lakenb.session.lineage.statement_facts import statement_facts
        from lakenb.values.names import fold

        port = self._port
        port.check_open()
        request = port.request(sql)
        request = replace(
            request,
            catalog=fold(catalog) if catalog else request.catalog,
            database=fold(database) if database else request.database,
        )
        lineage = port.statement(request)
        wanted = Wanted(title="Lineage of this statement", jobs=jobs, notes=lineage.unknown)
        return drawing_of(statement_facts(lineage, sql), wanted)

    def _graph_of(self, facts: LineageFacts) -> DrawnGraph:
        """The facts to draw; the last ones are kept, for a large graph takes a moment to make."""
        from lakenb.lineage.picture.drawn_graph import DrawnGraph

        if self._last is None or self._last[0] is not facts:
            self._last = (facts, DrawnGraph(facts))
        return self._last[1]

    def _details(self, node: LineageNode, as_of: str | None) -> NodeDetails:
        graph = self._port.graph(as_of)
        jobs = (graph.writers.get(node.key, []), graph.readers.get(node.key, []))
        return details_from(self._port.store, node, *jobs)

    def _keys(self, names: tuple[str, ...]) -> list[NodeKey]:
        """The datasets or jobs of names, those too that are gone."""
        found = []
        for name in names[:_DATED]:
            try:
                found.append(self._port.graph().find(name).key)
            except EntityNotFound:
                found.append(self._port.dataset(name))
        return found

    def _moment(self, moment: datetime | str | int | None, names: tuple[str, ...]) -> str | None:
        """A time as the store writes it; of a version's number when that version began."""
        if moment is None:
            return None
        if not isinstance(moment, int):
            return time_text(moment)
        if not names:
            raise InvalidRequest(
                "A version's number needs the name whose version it is; name a time instead."
            )
        (key,) = self._keys(names[:1])
        versions = self._port.store.versions(key)
        if not 1 <= moment <= len(versions):
            there_are = f"its versions are 1 to {len(versions)}" if versions else "it has none yet"
            message = f"'{names[0][:200]}' has no version {moment}; {there_are}."
            raise EntityNotFound(message)
        return versions[moment - 1].since

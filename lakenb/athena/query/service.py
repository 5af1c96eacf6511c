"""The path of a statement: the one way, whatever its origin.

Read ``_carry_out`` first: parse, bind, resolve, plan, run, in this order. Workgroups' limits and
policies will stand on this path, before the plan; nothing reads a table beside it. ``engine_statement`` is
the same path for a room that writes the engine's text itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from lakenb.athena.query import explain, maintenance, row_level, writes
from lakenb.athena.query.alterations import alter
from lakenb.athena.query.definitions import DefinitionContext, define
from lakenb.athena.query.engine_statement import RoomStatement
from lakenb.athena.query.lineage import inside, lineage_of
from lakenb.athena.query.listings import listing
from lakenb.athena.query.model import (
    Estimate,
    Finished,
    Outcome,
    Pricing,
    Running,
    StatementListener,
)
from lakenb.athena.query.partitions import change_partitions
from lakenb.athena.query.planner import Planner
from lakenb.athena.query.views import define_view
from lakenb.athena.query.writes import WriteContext
from lakenb.athena.result import collect, empty_result
from lakenb.errors import Cancelled, LakeNBError, NotYetAvailable, QueryFailed
from lakenb.sql.compiler.scope import Context
from lakenb.sql.parameters import bind
from lakenb.sql.parse import parse
from lakenb.values import statement as st
from lakenb.values.names import fold
from lakenb.values.query import QueryExecution, QueryStatistics

if TYPE_CHECKING:
    from lakenb.athena.data_source.service import DataSources
    from lakenb.athena.prepared_statement import PreparedStatements
    from lakenb.engine.protocol import Engine, EngineRun, Progress
    from lakenb.storage import Storage
    from lakenb.values.lineage import StatementLineage
    from lakenb.values.query import QueryRequest, StatementType
    from lakenb.values.statement import Statement

_TREES = (
    st.Query,
    st.CreateTableAs,
    st.Insert,
    st.Delete,
    st.Update,
    st.Merge,
    st.Unload,
)


@dataclass(frozen=True, slots=True)
class QueryService:
    """Runs statements.

    Attributes:
        sources: The catalogs.
        storage: The lake's objects.
        engine: Where plans run.
        prepared: Prepared statements.
        pricing: What Athena would charge.
        output_location: Where results go, an ``s3://`` URI with an ending slash.
        results: A directory for results that memory does not hold.
        time_zone: The session's.
        listeners: Who is told of every statement.
    """

    sources: DataSources
    storage: Storage
    engine: Engine
    prepared: PreparedStatements
    pricing: Pricing
    output_location: str
    results: Path
    time_zone: str = "UTC"
    listeners: tuple[StatementListener, ...] = ()

    def run(self, request: QueryRequest, progress: Progress | None = None) -> Finished:
        """Run one statement to its end.

        Raises:
            LakeNBError: As the statement fails; its ``execution`` tells the final state.
        """
        self._check(request)
        statement = parse(request.text)
        kinds = (statement.statement_type, statement.substatement_type)
        with self._running(request, _begun(request, statement.text, *kinds)) as running:
            carried = self._carry_out(statement, request, running.execution.id, progress)
            running.outcome = carried
        return Finished(running.execution, carried.result)

    @contextmanager
    def engine_statement(
        self, request: QueryRequest, progress: Progress | None = None
    ) -> Iterator[RoomStatement]:
        """A statement whose engine text a room of LakeNB writes itself; all but parsing and compiling is as in ``run``.

        Args:
            request: Its ``text`` says in words what is done, for whoever is told of it.
            progress: Told while the engine works.

        Raises:
            LakeNBError: As what it does fails; its ``execution`` tells the final state.
        """
        self._check(request)
        begun = _begun(request, request.text, "UTILITY", "STORAGE_LENS")
        with self._running(request, begun) as running, self.engine.open(progress) as run:
            statement = RoomStatement(self._planner(request), run)
            yield statement
            running.outcome = Outcome(empty_result(), scanned=statement.scanned)

    @contextmanager
    def _running(self, request: QueryRequest, execution: QueryExecution) -> Iterator[Running]:
        """A statement from its start to its end, with whoever is told of both."""
        for listener in self.listeners:
            listener.started(request, execution)
        started = time.perf_counter()
        running = Running(execution, Outcome(empty_result()))
        try:
            yield running
        except LakeNBError as error:
            error.execution = self._told(request, _failed(execution, error, _millis(started)))
            raise
        except KeyboardInterrupt as interrupt:
            cancelled = Cancelled(
                "The statement was cancelled; unless its commit had just landed, nothing was changed."
            )
            failed = _failed(execution, cancelled, _millis(started))
            cancelled.execution = self._told(request, failed)
            raise cancelled from interrupt
        ended = self._succeeded(execution, running.outcome, _millis(started))
        running.execution = self._told(request, ended)

    def _told(self, request: QueryRequest, execution: QueryExecution) -> QueryExecution:
        for listener in self.listeners:
            listener.ended(request, execution)
        return execution

    def _carry_out(
        self,
        statement: Statement,
        request: QueryRequest,
        execution_id: str,
        progress: Progress | None,
    ) -> Outcome:
        statement, request = self._executed(statement, request)
        statement = _bound(statement, request)
        planner = self._planner(request)
        with self.engine.open(progress) as run:
            if isinstance(statement, st.Query):
                return self._select(statement, planner, run, execution_id)
            if isinstance(statement, st.Explain):
                return self._explain(statement, request, planner, run)
            if isinstance(statement, st.Prepare | st.Deallocate):
                return self._prepare(statement, request)
            context = WriteContext(
                self.sources,
                self.storage,
                planner,
                run,
                execution_id,
                self.output_location,
                request.overwrite,
            )
            written = self._write(statement, context)
            return written if written is not None else self._define(statement, planner, run)

    def _select(
        self, statement: st.Query, planner: Planner, run: EngineRun, execution_id: str
    ) -> Outcome:
        plan = planner.plan(statement.tree)
        stream = run.query(plan)
        result = collect(stream.columns, stream.batches, self.results / f"{execution_id}.arrow")
        return Outcome(result, scanned=planner.scanned, charged=True)

    def _write(self, statement: Statement, context: WriteContext) -> Outcome | None:
        known = _WRITES.get(type(statement))
        if known is not None:
            parts: st.NameParts = statement.name  # type: ignore[attr-defined]  # each of them has one
            here = context.planner.context
            name = self.sources.table_name(parts, here.catalog, here.database)
            return known(context, statement, name)
        if isinstance(statement, st.Unload):
            return writes.unload(context, statement)
        return None

    def _define(self, statement: Statement, planner: Planner, run: EngineRun) -> Outcome:
        context = DefinitionContext(self.sources, planner, run)
        found = listing(context, statement)
        if found is None:
            found = change_partitions(context, self.storage, statement)
        if found is not None:
            view = isinstance(statement, st.Describe) and found.columns[0].name == "column"
            return Outcome(found, substatement="DESC_VIEW" if view else None)
        if any(verb(context, statement) for verb in (define, alter, define_view)):
            return Outcome(empty_result())
        message = f"{statement.substatement_type} isn't in LakeNB yet."
        raise NotYetAvailable(message)

    def _explain(
        self, statement: st.Explain, request: QueryRequest, planner: Planner, run: EngineRun
    ) -> Outcome:
        with explain.placed_in(statement):
            inner = _bound(parse(statement.query), request)
            result = explain.explained(statement, explain.tree_of(inner), planner, run)
        scanned = planner.scanned if statement.analyze else 0
        return Outcome(result, scanned=scanned, charged=statement.analyze)

    def _prepare(self, statement: st.Prepare | st.Deallocate, request: QueryRequest) -> Outcome:
        if isinstance(statement, st.Prepare):
            with explain.placed_in(statement):
                inner = parse(statement.query)
            if not isinstance(inner, _TREES):
                message = (
                    f"PREPARE does not take {inner.substatement_type}; prepare a query or DML."
                )
                raise QueryFailed(message, name="NOT_SUPPORTED")
            self.prepared.create(request.workgroup, statement.name, statement.query)
        else:
            self.prepared.delete(request.workgroup, statement.name)
        return Outcome(empty_result())

    def _executed(
        self, statement: Statement, request: QueryRequest
    ) -> tuple[Statement, QueryRequest]:
        """EXECUTE as the statement that was prepared, with its values."""
        if not isinstance(statement, st.Execute):
            return statement, request
        text = self.prepared.get(request.workgroup, statement.name)
        parameters = statement.parameters or request.parameters
        return parse(text), replace(request, text=text, parameters=parameters)

    def estimate(self, request: QueryRequest) -> Estimate:
        """What a statement would scan and cost; nothing runs.

        Raises:
            LakeNBError: As planning the statement fails.
        """
        self._check(request)
        statement, request = self._executed(parse(request.text), request)
        statement = _bound(statement, request)
        planner = self._planner(request)
        if isinstance(statement, st.Delete | st.Update | st.Merge):
            here = planner.context
            name = self.sources.table_name(statement.name, here.catalog, here.database)
            planner.changing(name)
            row_level.estimate(planner, statement, name)
        elif isinstance(statement, st.Explain):
            tree = explain.tree_of(_bound(parse(statement.query), request))
            if statement.analyze:
                planner.plan(tree)
        elif isinstance(statement, _TREES):
            planner.plan(statement.tree)
        analyzed = isinstance(statement, st.Explain) and statement.analyze
        charged = analyzed or isinstance(statement, _TREES)
        cost = self.pricing.cost(planner.scanned) if charged else 0.0
        return Estimate(planner.scanned, cost, tuple(planner.tables))

    def lineage(self, request: QueryRequest, *, through_views: bool = False) -> StatementLineage:
        """What a statement would read and write, and which column comes from which; nothing runs.

        Of EXPLAIN and PREPARE it is that of the statement inside.

        Args:
            request: The statement with its context.
            through_views: Whether edges begin at the tables that views read, and views are left out.

        Raises:
            LakeNBError: As the statement can't be parsed or compiled.
        """
        self._check(request)
        statement, request = inside(*self._executed(parse(request.text), request))
        bound = _bound(statement, request)
        found = lineage_of(bound, self._planner(request), through_views=through_views)
        return replace(found, lifecycle="OVERWRITE") if request.overwrite else found

    def _planner(self, request: QueryRequest) -> Planner:
        return Planner(
            self.sources,
            self.engine,
            Context(fold(request.catalog), fold(request.database), self.time_zone, request.results),
        )

    def _check(self, request: QueryRequest) -> None:
        """Options of later releases say so by name."""
        if request.principal is not None:
            message = "Principals come with governance; leave out principal (--as)."
            raise NotYetAvailable(message)
        if request.workgroup != "primary":
            message = "Workgroups other than 'primary' aren't in LakeNB yet; leave out workgroup."
            raise NotYetAvailable(message)
        if request.engine not in {None, self.engine.name}:
            message = f"Engine '{request.engine}' isn't in LakeNB yet; use '{self.engine.name}'."
            raise NotYetAvailable(message)

    def _succeeded(
        self, execution: QueryExecution, outcome: Outcome, millis: int
    ) -> QueryExecution:
        statistics = QueryStatistics(
            data_scanned_in_bytes=outcome.scanned,
            engine_execution_time_in_millis=millis,
            total_execution_time_in_millis=millis,
            data_manifest_location=outcome.manifest,
        )
        return replace(
            execution,
            state="SUCCEEDED",
            substatement_type=outcome.substatement or execution.substatement_type,
            completion_date_time=datetime.now(UTC),
            statistics=statistics,
            rows=outcome.result.rows if outcome.update_count is None else outcome.update_count,
            update_count=outcome.update_count,
            output_location=outcome.output_location,
            cost=self.pricing.cost(outcome.scanned) if outcome.charged else 0.0,
        )


_WRITES: dict[type[Statement], Callable[..., Outcome]] = {
    st.CreateTableAs: writes.create_table_as,
    st.Insert: writes.insert,
    st.Delete: row_level.change_rows,
    st.Update: row_level.change_rows,
    st.Merge: row_level.change_rows,
    st.Optimize: maintenance.optimize,
    st.Vacuum: maintenance.vacuum,
}


def _bound(statement: Statement, request: QueryRequest) -> Statement:
    if isinstance(statement, _TREES):
        return replace(statement, tree=bind(statement.tree, request.parameters))
    return statement


def _begun(
    request: QueryRequest, text: str, statement_type: StatementType, substatement_type: str
) -> QueryExecution:
    return QueryExecution(
        query_execution_id=str(uuid4()),
        query=text,
        statement_type=statement_type,
        substatement_type=substatement_type,
        catalog=request.catalog,
        database=request.database,
        workgroup=request.workgroup,
        engine=request.engine or "duckdb",
        state="RUNNING",
        submission_date_time=datetime.now(UTC),
    )


def _failed(execution: QueryExecution, error: LakeNBError, millis: int) -> QueryExecution:
    return replace(
        execution,
        state="CANCELLED" if isinstance(error, Cancelled) else "FAILED",
        state_change_reason=str(error),
        completion_date_time=datetime.now(UTC),
        statistics=QueryStatistics(total_execution_time_in_millis=millis),
    )


def _millis(started: float) -> int:
    return round((time.perf_counter() - started) * 1000)

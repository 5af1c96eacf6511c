"""Statements into lineage, behind them: one thread works out what each read and wrote, and keeps it.

A statement waits for nothing but this: before one that changes a table's definition, the lineage of those before it
is worked out, for they saw the table as it was; and that of a DROP, which needs the table. For a second at most.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from lakenb.athena.data_source.information_schema import INFORMATION_SCHEMA
from lakenb.errors import LakeNBError
from lakenb.lineage.compose import through
from lakenb.session.lineage.context import dropped_database
from lakenb.values.lineage import RESULT, StatementLineage

if TYPE_CHECKING:
    from lakenb.lineage.events.run_events import RunEvents
    from lakenb.lineage.store import LineageStore
    from lakenb.session.lineage.outbox import SessionOutbox
    from lakenb.values.query import QueryExecution, QueryRequest

_NOT_RECORDED = frozenset({"PREPARE", "DEALLOCATE", "EXPLAIN", "OPTIMIZE", "VACUUM"})
_LONGEST_WAIT = 1.0
_ANNOUNCED_AFTER = 1.0
"""Seconds after which a statement that still runs is told of by its START alone."""
_KEPT_LINEAGES = 1_000
_KEPT_EVENTS = 10_000
_BATCH = 50
Event = dict[str, Any]
_MADE_OF: OrderedDict[tuple[Path, str], StatementLineage] = OrderedDict()
"""What results were made of, by lake and execution: a frame outlives its session, and another may write it."""
_KEEPING = threading.Lock()
_RECORDERS: WeakSet[LineageRecorder] = WeakSet()
"""Those of this process: `%%athena` and a script may each have a session of one lake."""


@dataclass(slots=True)
class _Open:
    """A statement on its way.

    Attributes:
        request: What was asked for.
        execution: At its start.
        lineage: Where it was worked out before the end.
        announced: Whether its START is told.
        timer: Tells it, should the statement take long.
    """

    request: QueryRequest
    execution: QueryExecution
    lineage: StatementLineage | None = None
    announced: bool = False
    timer: threading.Timer | None = None


class LineageRecorder:
    """Listens to statements and writes what they did to the store.

    Args:
        lineage: Works out what a statement reads and writes.
        events: Writes events.
        store: Keeps them.
        outbox: Takes the events that were kept, for other systems.
        was_there: Whether a CREATE TABLE will find its table there and do nothing.
    """

    def __init__(
        self,
        lineage: Callable[[QueryRequest], StatementLineage],
        events: Callable[[], RunEvents],
        store: LineageStore,
        outbox: SessionOutbox | None = None,
        was_there: Callable[[QueryRequest], bool] = lambda _: False,
    ) -> None:
        self._lineage = lineage
        self._events = events
        self._store = store
        self._outbox = outbox
        self._was_there = was_there
        self._lock = threading.Lock()
        self._process = 0
        self._pool: ThreadPoolExecutor | None = None
        self._open: dict[str, _Open] = {}
        self._waiting = 0
        self._ready: deque[Event] = deque(maxlen=_KEPT_EVENTS)
        self._views: OrderedDict[str, Event] = OrderedDict()
        self.problem = ""
        _RECORDERS.add(self)

    # --- a statement's listener ----------------------------------------------------------

    def started(self, request: QueryRequest, execution: QueryExecution) -> None:
        """A statement will run now."""
        if request.preview or not _is_recorded(execution):
            return
        if execution.substatement_type == "CREATE_TABLE":
            with suppress(LakeNBError):
                if self._was_there(request):
                    return
        found = _Open(request, execution)
        if execution.statement_type == "DDL" and "CREATE_TABLE" not in execution.substatement_type:
            work = self._nothing if execution.substatement_type == "CREATE_VIEW" else self._foretell
            with suppress(TimeoutError):
                self._submit(work, found).exception(_LONGEST_WAIT)
        found.timer = threading.Timer(_ANNOUNCED_AFTER, self._submit, (self._announce, found))
        found.timer.daemon = True
        self._open[execution.id] = found
        found.timer.start()

    def ended(self, request: QueryRequest, execution: QueryExecution) -> None:
        """A statement has its final state."""
        del request
        found = self._open.pop(execution.id, None)
        if found is not None:
            if found.timer is not None:
                found.timer.cancel()
            found.execution = execution
            self._submit(self._tell, found)

    @property
    def path(self) -> Path:
        """The store's file."""
        return self._store.path

    # --- reading -------------------------------------------------------------------------

    def made_of(self, execution_id: str) -> StatementLineage | None:
        """What an earlier result was made of; None when it isn't known any more."""
        self.flush()
        return _MADE_OF.get((self.path, execution_id))

    def remember(self, mark: str, lineage: StatementLineage) -> None:
        """Let a mark stand for rows of a cell, for the statement that reads them."""
        self._submit(self._remember, mark, lineage)

    def events(self) -> RunEvents:
        """The writer of events."""
        return self._events()

    def flush(self, timeout: float = 30.0) -> bool:
        """Wait until everything that was told so far is in the store, or can't be; False after the timeout.

        What other sessions of this lake in this process were told counts too: a script and ``%%athena`` have
        one each.
        """
        same = [one for one in _RECORDERS if one.path == self.path]
        return all([one.flush_own(timeout) for one in same])  # noqa: C419 - one that is slow stops no other

    def flush_own(self, timeout: float = 30.0) -> bool:
        """The same of this session alone."""
        with self._lock:
            if self._pool is None or self._process != os.getpid():
                return True
        try:
            self._submit(self._write).exception(timeout)
        except TimeoutError:
            return False
        return True

    def close(self) -> None:
        """Write what is left and end the thread."""
        self.flush_own()
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None and self._process == os.getpid():
            pool.shutdown(wait=True)

    def keep(self, events: list[Event]) -> None:
        """Write events that somebody else made, behind those before."""
        self._submit(self._take, events)

    # --- behind the statements -----------------------------------------------------------

    def _submit(self, work: Callable[..., None], *given: object) -> Future[None]:
        with self._lock:
            if self._pool is None or self._process != os.getpid():
                # A fork has no thread; what waited there is its parent's.
                self._pool = ThreadPoolExecutor(1, "lakenb-lineage")
                self._process, self._waiting = os.getpid(), 0
                self._ready.clear()
            try:
                done = self._pool.submit(work, *given)
            except RuntimeError as error:  # the interpreter ends
                failed: Future[None] = Future()
                failed.set_exception(error)
                return failed
            self._waiting += 1
        done.add_done_callback(self._done)
        return done

    def _done(self, done: Future[None]) -> None:
        """Note what went wrong; whatever it was, statements go on."""
        error = done.exception()
        with self._lock:
            self._waiting -= 1
            if error is None:
                return
        told = str(error) if isinstance(error, LakeNBError) else type(error).__name__
        self.problem = f"Lineage of a statement could not be recorded: {told}"

    def _nothing(self, found: _Open) -> None:
        """What comes before is done when this is."""

    def _foretell(self, found: _Open) -> None:
        found.lineage = self._lineage(found.request)

    def _announce(self, found: _Open) -> None:
        if found.execution.id not in self._open or found.announced:
            return
        lineage = self._of(found)
        if _reads_or_writes(lineage):
            events = self._events()
            run = events.statement(found.execution, lineage)
            found.announced = True
            self._take([events.started(run, found.execution.submission_date_time)])

    def _tell(self, found: _Open) -> None:
        lineage = self._of(found)
        execution = found.execution
        if execution.state == "SUCCEEDED":
            self._remember(execution.id, lineage)
            if execution.substatement_type == "DROP_DATABASE":
                self._drop(found)
        if not _reads_or_writes(lineage) or _did_nothing(execution):
            self._write_if_last()
            return
        events = self._events()
        run = events.statement(execution, lineage)
        made: list[Event] = []
        if not found.announced:
            made.append(events.started(run, execution.submission_date_time))
        made += [e for e in events.ended(run, execution, lineage) if self._is_news(e)]
        self._take(made)

    def _drop(self, found: _Open) -> None:
        """The tables that a database took with it, as far as the store knows of them."""
        self._write()
        start = f"{dropped_database(found.request)}."
        events = self._events()
        naming = events.datasets.naming
        names = [naming.lake_name(node.key) or "" for node in self._store.facts().nodes]
        ended = found.execution.completion_date_time or found.execution.submission_date_time
        self._take(events.dropped([name for name in names if name.startswith(start)], ended))

    def _of(self, found: _Open) -> StatementLineage:
        """A statement's lineage; of one that failed, which may name what isn't there, as far as it goes."""
        if found.lineage is None:
            try:
                found.lineage = self._lineage(found.request)
            except LakeNBError as error:
                if found.execution.state == "SUCCEEDED":
                    self.problem = f"Lineage of a statement could not be told: {error}"
                return StatementLineage(unknown=(str(error),))
        names = {one.name: one.execution_id for one in found.request.results}
        return through(found.lineage, lambda name: _MADE_OF.get((self.path, names.get(name, ""))))

    def _remember(self, execution_id: str, lineage: StatementLineage) -> None:
        if any(use.name == RESULT for use in lineage.outputs):
            with _KEEPING:
                _MADE_OF[self.path, execution_id] = lineage
                while len(_MADE_OF) > _KEPT_LINEAGES:
                    _MADE_OF.popitem(last=False)

    def _is_news(self, event: Event) -> bool:
        """Whether an event of a view's own edges tells something new; each statement that reads it has one."""
        if "dataset" not in event:
            for output in event["outputs"]:
                self._views.pop(output["name"], None)
            return True
        dataset = event["dataset"]
        if self._views.get(dataset["name"]) == dataset:
            return False
        self._views[dataset["name"]] = dataset
        while len(self._views) > _KEPT_LINEAGES:
            self._views.popitem(last=False)
        return True

    def _take(self, events: list[Event]) -> None:
        self._ready.extend(events)
        self._write_if_last()

    def _write_if_last(self) -> None:
        """Statements that follow each other closely are written together."""
        with self._lock:
            last = self._waiting <= 1
        if last or len(self._ready) >= _BATCH:
            self._write()

    def _write(self) -> None:
        taken = []
        while self._ready:
            taken.append(self._ready.popleft())
        if taken:
            try:
                if self._outbox is None:
                    self._store.record(taken)
                else:
                    self._outbox.record(taken)
            except LakeNBError as error:
                self.problem = f"Lineage is not recorded: {error}"
                return
            self.problem = ""


def _is_recorded(execution: QueryExecution) -> bool:
    return (
        execution.statement_type != "UTILITY" and execution.substatement_type not in _NOT_RECORDED
    )


def _reads_or_writes(lineage: StatementLineage) -> bool:
    """What reads ``information_schema`` alone reads no dataset, as SHOW doesn't."""
    read = any(f".{INFORMATION_SCHEMA}." not in use.name for use in lineage.inputs)
    return read or any(use.name != RESULT for use in lineage.outputs)


def _did_nothing(execution: QueryExecution) -> bool:
    """CREATE TABLE IF NOT EXISTS ... AS of a table that was there."""
    return (
        execution.substatement_type == "CREATE_TABLE_AS_SELECT"
        and execution.state == "SUCCEEDED"
        and execution.output_location is None
    )

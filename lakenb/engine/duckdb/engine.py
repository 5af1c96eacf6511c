"""The embedded engine: one DuckDB instance a session, one cursor a statement."""

from __future__ import annotations

import os
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

import duckdb
import pyarrow as pa

from lakenb.engine.duckdb.avro.scan import AvroScans
from lakenb.engine.duckdb.coerce import union
from lakenb.engine.duckdb.connection import (
    EngineOptions,
    add_function,
    has_avro,
    open_connection,
)
from lakenb.engine.duckdb.errors import mapped
from lakenb.engine.duckdb.footers import Footers, read_parquet_footer
from lakenb.engine.duckdb.name_mapping import columns_in
from lakenb.engine.duckdb.orc_footer import read_orc_footer
from lakenb.engine.duckdb.scan import ScanText
from lakenb.engine.duckdb.spill import SpillDirectory
from lakenb.engine.duckdb.streams import STREAMS, open_stream
from lakenb.engine.duckdb.text.functions import FUNCTIONS
from lakenb.engine.duckdb.text.scan import Looks
from lakenb.engine.duckdb.types import result_columns
from lakenb.engine.duckdb.write import Writer
from lakenb.engine.protocol import ResultStream
from lakenb.errors import Cancelled, LakeNBError, QueryFailed
from lakenb.values.duckdb_types import quoted
from lakenb.values.query import ResultColumn
from lakenb.values.scan import FileScan, KeptScan, Scan, ScanColumn, UnionScan, file_scans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from lakenb.engine.protocol import EngineWatcher, LakeFiles, Progress
    from lakenb.values.plan import Plan, WriteRequest, Written

T = TypeVar("T")
_RELATIONS = not duckdb.__version__.startswith("1.")
_BATCH_ROWS = 65_536
_PROGRESS_SECONDS = 0.25
_CANCEL_SECONDS = 0.05
_FIRST_PROGRESS = 1.0
_BLAME_SECONDS = 5.0
_UNPLACED = frozenset({"GENERIC_INTERNAL_ERROR", "INVALID_FUNCTION_ARGUMENT", "HIVE_BAD_DATA"})


class DuckDBEngine:
    """DuckDB behind the ``Engine`` protocol.

    Args:
        options: How the connection is set up and locked.
        files: The lake's objects.
    """

    name = "duckdb"

    def __init__(self, options: EngineOptions, files: LakeFiles) -> None:
        self.files = files
        self.footers = Footers(files.open_object, read_parquet_footer, "Parquet")
        self._orc_footers = Footers(files.open_object, read_orc_footer, "ORC")
        self.scans = ScanText(files.locate, self.footers.of, Looks(files.open_object))
        threads = options.threads or os.cpu_count() or 1
        self._spill: Path | None = None
        self.avro = AvroScans(files, self.scans, has_avro, lambda: self._spill, threads)
        self._options = options
        self.watcher: EngineWatcher | None = None
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._running: set[DuckDBRun] = set()
        self._known: set[str] = set()
        self._macros: set[str] = set()
        self._lock = threading.Lock()

    @contextmanager
    def open(self, progress: Progress | None) -> Iterator[DuckDBRun]:
        """Begin a statement on a cursor of its own."""
        with self._lock:
            if self._connection is None:
                self._connection = self._connected()
            run = DuckDBRun(self, self._connection.cursor(), progress)
            self._running.add(run)
        try:
            yield run
        except KeyboardInterrupt as error:
            run.cancel()
            run.failed = True
            message = "The statement was cancelled; unless its commit had just landed, nothing was changed."
            raise Cancelled(message) from error
        finally:
            with self._lock:
                self._running.discard(run)
            run.close()

    def _connected(self) -> duckdb.DuckDBPyConnection:
        spill = SpillDirectory(self._options.spill)
        try:
            functions = (*self._options.functions, *FUNCTIONS)
            options = replace(self._options, spill=spill.path, functions=functions)
            connection = open_connection(options)
        except BaseException:
            spill.close()
            raise
        self._known, self._macros = set(), set()
        self._spill = spill.path
        self._at_end = weakref.finalize(self, spill.close)
        return connection

    def make_known(self, kernels: frozenset[str]) -> None:
        """Make the functions that a plan names; each once for an engine."""
        with self._lock:
            for name in sorted(kernels - self._known):
                if self._connection is not None and self._options.kernel is not None:
                    add_function(self._connection, self._options.kernel(name))
                    self._known.add(name)

    def make_macros(self, text: str) -> None:
        """Make the macros that a text calls; all of them when a connection opens would take too long."""
        if self._options.macros is None:
            return
        called = self._options.macros(text)
        with self._lock:
            for name, statement in called.items():
                if self._connection is not None and name not in self._macros:
                    self._connection.execute(statement)
                    self._macros.add(name)

    def bytes_scanned(self, scan: FileScan) -> int:
        """Column chunks of the columns read for Parquet, their streams for ORC, else whole files."""
        deletes = sum(delete.size for delete in scan.deletes)
        wanted = [c for c in scan.columns if c.name in scan.read]
        if scan.format == "parquet":
            footers = self.footers.of(scan.files, scan.label)
            found = (
                footer.find(column.source)
                for footer in footers
                for column in columns_in(wanted, footer, scan.options)
            )
            return deletes + sum(column.size for column in found if column is not None)
        if scan.format == "orc":
            known = self._orc_footers.of(scan.files, scan.label) if wanted else []
            by_name = scan.options.get("by_name") == "true"
            return sum(footer.size_of(wanted, by_name=by_name) for footer in known)
        return scan.size

    def interrupt(self) -> None:
        """Cancel every statement that runs, from any thread."""
        with self._lock:
            running = list(self._running)
        for run in running:
            run.cancel()

    def close(self) -> None:
        """Free the instance; a later statement opens a new one."""
        self.interrupt()
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
                self._at_end()


class DuckDBRun:
    """One statement: a cursor, what it registered and kept, its progress and its interrupts."""

    def __init__(
        self, engine: DuckDBEngine, cursor: duckdb.DuckDBPyConnection, progress: Progress | None
    ) -> None:
        self.engine = engine
        self.cursor = cursor
        self.cancelled = False
        self.failed = False
        self._progress = progress
        self._registered: list[str] = []
        self._kept: list[str] = []
        self._scans: list[FileScan] = []
        self.failures: list[LakeNBError] = []
        self.dry = False
        self._worker: ThreadPoolExecutor | None = None
        self._started = time.monotonic()

    # --- the verbs of the protocol ---------------------------------------------------------

    def query(self, plan: Plan) -> ResultStream:
        """Begin a query; its batches are taken once."""
        described, batches = self._begin(lambda: self.text(plan), _label(plan))
        return ResultStream(_told(plan) or result_columns(described, plan.names), batches)

    def columns(self, plan: Plan) -> tuple[ResultColumn, ...]:
        """The columns that a query would give; it is bound, where the plan doesn't tell, and not run."""
        if told := _told(plan):
            return told
        self.dry = True
        try:
            relation = self._relation(plan)
        finally:
            self.dry = False
        found = list(zip(relation.columns, relation.types, strict=True))
        return result_columns(found, plan.names)

    def keep(self, plan: Plan) -> KeptScan:
        """Keep a query's rows in a temporary table of this statement."""
        name = f"kept_{uuid4().hex}"
        names = ", ".join(quoted(n) for n in plan.names)
        self.execute(
            f"CREATE TEMP TABLE {quoted(name)}({names}) AS {self.text(plan)}", _label(plan)
        )
        self._kept.append(name)
        found = self.execute(f"FROM {quoted(name)} LIMIT 0").description
        kinds = _told(plan) or result_columns(found, plan.names)
        columns = tuple(ScanColumn(c.name, c.type, c.name, i) for i, c in enumerate(kinds))
        return KeptScan(name, columns)

    def write(self, request: WriteRequest) -> Written:
        """Write a query's rows as files; on failure none of them is left."""
        written = Writer(self).write(request)
        if self.engine.watcher is not None:
            self.engine.watcher.wrote(written)
        return written

    def explain(self, plan: Plan, *, analyze: bool, as_json: bool = False) -> str:
        """DuckDB's plan as text or JSON; its scans name objects of the lake, never paths."""
        form = f"EXPLAIN ({'ANALYZE, ' if analyze else ''}FORMAT {'json' if as_json else 'text'}) "
        self.dry = not analyze
        rows = self.execute(form + self.text(plan), _label(plan)).fetchall()
        text = "\n".join(str(row[-1]) for row in rows)
        for scan in _file_scans(plan):
            if scan.files:
                path = self.engine.files.locate(scan.files[0].uri)
                text = text.replace(path.removesuffix(scan.files[0].uri[5:]), "s3://")
        return text

    # --- inside ----------------------------------------------------------------------------

    def text(self, plan: Plan) -> str:
        """The plan's whole SQL; what it calls is known to the engine from then on."""
        if plan.kernels:
            self.engine.make_known(plan.kernels)
        text = "".join(
            piece if isinstance(piece, str) else self._scan(plan.scans[piece])
            for piece in plan.segments
        )
        self.engine.make_macros(text)
        return text

    def _scan(self, scan: Scan) -> str:
        if isinstance(scan, FileScan):
            self._scans.append(scan)
            if self.engine.watcher is not None and not self.dry:
                self.engine.watcher.read(scan)
            if scan.format in STREAMS and scan.files:
                return self.stream(scan)
            if scan.format == "avro" and scan.files:
                return self.engine.avro.render(scan, self, dry=self.dry)
            return self.engine.scans.render(scan, self)
        if isinstance(scan, UnionScan):
            return union([(part, self._scan(part.scan)) for part in scan.parts])
        if isinstance(scan, KeptScan):
            return quoted(scan.name)
        return self.register(scan.open())

    def stream(self, scan: FileScan) -> str:
        """A relation of a scan whose rows come from Python."""
        open_file = self.engine.files.open_object
        return self.register(open_stream(scan, open_file, self.failures))

    def ask(self, sql: str) -> list[tuple[object, ...]]:
        """The rows of a query of the engine's own; DuckDB's error where it fails."""
        return self._attended(lambda: self.cursor.execute(sql).fetchall())

    def register(self, reader: pa.RecordBatchReader) -> str:
        """Make a stream known to the engine under a name, which is given in quotes."""
        name = f"rows_{uuid4().hex}"
        self.cursor.register(name, reader)
        self._registered.append(name)
        return quoted(name)

    def temporary_name(self) -> str:
        """A name for a table that lives as long as this statement, in quotes."""
        return quoted(f"kept_{uuid4().hex}")

    def execute(self, sql: str, label: str = "") -> duckdb.DuckDBPyConnection:
        """Run SQL with progress; an interrupt ends it."""
        if self.cancelled:
            message = "The statement was cancelled; nothing was changed."
            raise Cancelled(message)
        try:
            return self._attended(lambda: self.cursor.execute(sql))
        except (duckdb.Error, pa.ArrowException, OSError, MemoryError, RuntimeError) as error:
            raise self._failure(error, label) from error

    def _failure(self, error: BaseException, label: str) -> LakeNBError:
        """DuckDB raises a RuntimeError for a signal that came while it ran."""
        self.failed = True
        if self.cancelled or (
            isinstance(error, RuntimeError) and "interrupt" in str(error).lower()
        ):
            return Cancelled("The statement was cancelled; nothing was changed.")
        if self.failures:
            return self.failures[0]
        failure = mapped(error, label, self.engine.files.identify)
        if isinstance(failure, QueryFailed) and failure.name in _UNPLACED:
            return self._blamed(failure)
        return failure

    def _blamed(self, failure: QueryFailed) -> QueryFailed:
        """A damaged Parquet file by name, where DuckDB does not tell which of many it is.

        The files are read one by one, for a few seconds at the most.
        """
        until = time.monotonic() + _BLAME_SECONDS
        for scan in self._scans:
            for file in scan.files if scan.format == "parquet" else ():
                if time.monotonic() > until or "s3://" in failure.message:
                    return failure
                alone = replace(scan, files=(file,), deletes=())
                try:
                    text = self.engine.scans.render(alone, self)
                    self.cursor.execute(f"SELECT max(hash(q)) FROM {text} q").fetchall()
                except duckdb.Error as error:
                    words = str(error).partition(": ")[2] or str(error)
                    reason = " ".join(words.split())[:120].rstrip(".")
                    message = (
                        f"{file.uri} of {scan.label} can't be read ({reason}); replace it or move it "
                        "out of the table's location."
                    )
                    return QueryFailed(message, name="HIVE_BAD_DATA")
        return failure

    def batches(self, sql: str) -> Iterator[pa.RecordBatch]:
        """The rows of a query's SQL, as they come."""
        return self._begin(lambda: sql, "")[1]

    def _begin(
        self, text: Callable[[], str], label: str
    ) -> tuple[Sequence[tuple[object, ...]], Iterator[pa.RecordBatch]]:
        """Run a query: what its columns are, and its batches as they come.

        Executed at once and not as a relation, which DuckDB would bind once more to run it.
        """
        if self.cancelled:
            message = "The statement was cancelled; nothing was changed."
            raise Cancelled(message)
        try:
            sql = text()
            described, reader, taken = self._attended(lambda: _begun(self.cursor, sql))
        except (duckdb.Error, pa.ArrowException, OSError, MemoryError, RuntimeError) as error:
            raise self._failure(self._behind(error, text), label) from error
        return described, self._batches(reader, taken, text, label)

    def _relation(self, plan: Plan) -> duckdb.DuckDBPyRelation:
        """A query, bound and not begun."""
        if self.cancelled:
            message = "The statement was cancelled; nothing was changed."
            raise Cancelled(message)
        try:
            sql = self.text(plan)
            return self.cursor.sql(sql)
        except (duckdb.Error, pa.ArrowException, OSError, MemoryError, RuntimeError) as error:
            raise self._failure(error, _label(plan)) from error

    def _batches(
        self,
        reader: pa.RecordBatchReader,
        taken: list[pa.RecordBatch],
        text: Callable[[], str],
        label: str,
    ) -> Iterator[pa.RecordBatch]:
        try:
            while taken:
                yield from taken
                taken = self._attended(lambda: _taken(reader, 1))
        except (duckdb.Error, pa.ArrowException, OSError, MemoryError, RuntimeError) as error:
            raise self._failure(self._behind(error, text), label) from error

    def _behind(self, error: Exception, text: Callable[[], str]) -> Exception:
        """The failure behind an interrupt that nobody asked for.

        The thread of DuckDB's that hands out rows may see that a failure of another has stopped the query before
        it sees the failure (duckdb/duckdb#25902). So the query is run once more, into one row, for its error alone.
        """
        if self.cancelled or self.failures or "INTERRUPT Error" not in str(error):
            return error
        self.failed = True
        try:
            self.ask(f"SELECT max(hash(q)) FROM ({text()}) q")
        except (duckdb.Error, pa.ArrowException, OSError, MemoryError, RuntimeError) as found:
            return found
        message = "The engine stopped the statement and did not tell why; run it again."
        return QueryFailed(message, name="GENERIC_INTERNAL_ERROR")

    def _attended(self, work: Callable[[], T]) -> T:
        """Do work of the engine on a thread of its own, so that the main thread stays free.

        The main thread reports progress and takes an interrupt the moment it comes; what DuckDB does
        with a signal differs from release to release.
        """
        if self._progress is None and threading.current_thread() is not threading.main_thread():
            return work()
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "lakenb")
        future = self._worker.submit(work)
        try:
            while not wait([future], _PROGRESS_SECONDS).done:
                if self.cancelled:  # by another thread, perhaps before the engine had begun
                    self.cancel()
                self._report()
            return future.result()
        finally:  # an interrupt of this thread, or a progress callback that failed
            while not future.done():  # one that comes before the engine has begun is lost
                self.cancel()
                wait([future], _CANCEL_SECONDS)

    def _report(self) -> None:
        progress = self._progress
        seconds = time.monotonic() - self._started
        if progress is None or seconds < _FIRST_PROGRESS:
            return
        percent = self.cursor.query_progress()
        progress(percent / 100 if percent >= 0 else None, seconds)

    def cancel(self) -> None:
        """End what runs; called from any thread."""
        self.cancelled = True
        with suppress(duckdb.Error):
            self.cursor.interrupt()

    def close(self) -> None:
        """Close the cursor, and with it what this statement registered and kept."""
        if self.failed:
            self._settle()
        self.cursor.close()
        if self._worker is not None:
            self._worker.shutdown()

    def _settle(self) -> None:
        """Wait until DuckDB's threads have left a statement that ended early, telling them to.

        DuckDB forgets an interrupt once it has raised it, and a signal that Python noticed never was
        one; its other threads may still be at work, and whatever comes next would wait for them.
        """
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "lakenb")
        settled = self._worker.submit(self._touch)
        while not wait([settled], _CANCEL_SECONDS).done:
            self.cursor.interrupt()

    def _touch(self) -> None:
        with suppress(duckdb.Error, RuntimeError):
            self.cursor.execute("SELECT 1")


def _begun(
    cursor: duckdb.DuckDBPyConnection, sql: str
) -> tuple[Sequence[tuple[object, ...]], pa.RecordBatchReader, list[pa.RecordBatch]]:
    """A query's columns, its reader and its first batches: those of a small result are all of them.

    Up to DuckDB 1 a relation binds its query once more when it runs; since 2 whatever is no relation copies
    its rows once more.
    """
    source = cursor.sql(sql) if _RELATIONS else cursor.execute(sql)
    described = source.description or []
    reader = source.to_arrow_reader(_BATCH_ROWS)
    return described, reader, _taken(reader, 2)


def _taken(reader: pa.RecordBatchReader, count: int) -> list[pa.RecordBatch]:
    """The next batches; a reader that fails is closed, so that its connection is free for other statements."""
    with ExitStack() as failing:
        failing.callback(reader.close)
        batches = list(islice(reader, count))
        failing.pop_all()
    return batches


def _told(plan: Plan) -> tuple[ResultColumn, ...]:
    pairs = zip(plan.names, plan.types, strict=False)
    return tuple(ResultColumn(name, kind) for name, kind in pairs)


def _label(plan: Plan) -> str:
    """The table for an error's text, when there is just one."""
    labels = {scan.label for scan in _file_scans(plan)}
    return labels.pop() if len(labels) == 1 else ""


def _file_scans(plan: Plan) -> list[FileScan]:
    return [one for scan in plan.scans for one in file_scans(scan)]

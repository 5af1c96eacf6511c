"""What every engine must do; later engines run the same plans elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol

from lakenb.values.predicate import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from lakenb.values.names import TableName
    from lakenb.values.plan import Plan, WriteRequest, Written
    from lakenb.values.predicate import Predicate
    from lakenb.values.query import ResultColumn
    from lakenb.values.scan import FileScan, KeptScan

Progress = Callable[[float | None, float], None]
"""Called while a statement runs, with the part done (0 to 1, None if unknown) and seconds so far."""


@dataclass(frozen=True, slots=True)
class ResultStream:
    """Columns of a running query, and its Arrow record batches, which may be taken once."""

    columns: tuple[ResultColumn, ...]
    batches: Iterator[pa.RecordBatch]


class LakeFiles(Protocol):
    """The lake's objects, as an engine needs them; the session hands them in."""

    def locate(self, uri: str) -> str:
        """What the engine opens for a URI: a local path, or the URI itself."""
        ...

    def identify(self, path: str) -> str:
        """The URI of what ``locate`` gave."""
        ...

    def prepare(self, uri: str) -> str:
        """``locate`` for a directory to write into; afterwards it exists."""
        ...

    def open_object(self, uri: str) -> BinaryIO:
        """Open an object for reading; FileNotFoundError when it isn't there."""
        ...

    def create_object(self, uri: str) -> BinaryIO:
        """Open an object for writing; it is there, whole, when it is closed."""
        ...

    def remove_run(self, location: str, run: str) -> None:
        """Delete the objects below a location whose names hold a run's text."""
        ...


class EngineWatcher(Protocol):
    """Is told of the objects that an engine reads and writes itself; it never fails and returns at once."""

    def read(self, scan: FileScan) -> None:
        """A statement reads the files of a scan."""
        ...

    def wrote(self, written: Written) -> None:
        """A statement has written files."""
        ...


class EngineRun(Protocol):
    """One statement on an engine; what it keeps lives until it is closed."""

    def query(self, plan: Plan) -> ResultStream:
        """Begin a query."""
        ...

    def columns(self, plan: Plan) -> tuple[ResultColumn, ...]:
        """The columns that a query would give, without running it."""
        ...

    def keep(self, plan: Plan) -> KeptScan:
        """Run a query and keep its rows for later plans of this run."""
        ...

    def write(self, request: WriteRequest) -> Written:
        """Run a query and write its rows as files; on failure no file of it is left."""
        ...

    def explain(self, plan: Plan, *, analyze: bool, as_json: bool = False) -> str:
        """The engine's plan as text; with ``analyze`` the query runs and is measured."""
        ...


class EngineStatement(Protocol):
    """A statement whose engine text a room writes itself: the query service opens it and finds its tables.

    ``query``, ``keep`` and ``write`` are those of ``EngineRun``.
    """

    def scan(
        self, table: TableName, columns: Sequence[str] = (), predicate: Predicate = EVERYTHING
    ) -> FileScan:
        """Some columns of a table as it is now, or all of them; EntityNotFound without the table."""
        ...

    def query(self, plan: Plan) -> ResultStream:
        """Begin a query."""
        ...

    def keep(self, plan: Plan) -> KeptScan:
        """Run a query and keep its rows for later plans of this statement."""
        ...

    def write(self, request: WriteRequest) -> Written:
        """Run a query and write its rows as files; on failure no file of it is left."""
        ...


Statements = Callable[[str, Progress | None], AbstractContextManager[EngineStatement]]
"""Begins such a statement: what it does in words, and who is told of its progress."""


class Engine(Protocol):
    """An engine of a session."""

    name: str
    watcher: EngineWatcher | None

    def open(self, progress: Progress | None) -> AbstractContextManager[EngineRun]:
        """Begin a statement. Leaving the context ends whatever still runs and drops what it kept."""
        ...

    def bytes_scanned(self, scan: FileScan) -> int:
        """What reading a scan's ``read`` columns counts as scanned, in bytes."""
        ...

    def interrupt(self) -> None:
        """Cancel what runs, from any thread; it ends with ``Cancelled`` in under a second."""
        ...

    def close(self) -> None:
        """Free everything."""
        ...

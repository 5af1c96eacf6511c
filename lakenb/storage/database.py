"""The lake's SQLite file: connections, transactions, layout versions, and SQLite's errors in our words.

Several kernels, processes and threads use one file at once. SQLite's write-ahead log lets readers go on
while one writes; a writer takes the write lock when its transaction begins (``BEGIN IMMEDIATE``), so it
never has to give up half-way because somebody else was faster (SQLite: "Write-Ahead Logging",
"Transaction").

Each store that lives in the file is a component with its own list of migration steps; the version that
the file holds of it stands in the table ``layout``.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
import weakref
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from lakenb.errors import (
    AccessDenied,
    Cancelled,
    EngineUnavailable,
    InvalidRequest,
    LakeNBError,
    QueryFailed,
)

LAYOUT = 1
"""How this file is laid out as a whole (``PRAGMA user_version``): that it has the table ``layout``."""

BUSY_SECONDS = 30.0
_IDLE = 4
_PRIMARY_CODE = 0xFF

_abandoned: list[object] = []
"""Connections that a fork carried into a child; closing them there could damage the parent's log."""


@dataclass(slots=True)
class _Transaction:
    connection: sqlite3.Connection
    writes: bool
    process: int
    depth: int = 0


class LakeDatabase:
    """One SQLite file of a lake; nothing is opened before the first use.

    A connection serves one transaction at a time and then waits for the next in a small pool, so an
    object of this class may be shared by threads. After a fork the child opens its own connections.

    Args:
        path: The file; it and its directory are made when missing.
        busy_seconds: How long to wait for another writer.
    """

    def __init__(self, path: str | os.PathLike[str], *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = Path(path)
        self._busy_seconds = busy_seconds
        self._process = os.getpid()
        self._idle: deque[sqlite3.Connection] = deque()
        self._local = threading.local()
        self._finalizer = weakref.finalize(self, _close_idle, self._idle, self._process)

    def close(self) -> None:
        """Close the connections that wait; the next use opens a new one."""
        _close_idle(self._idle, self._process)

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A connection on one unchanging state of the file; inside ``write()`` the writer's own.

        Raises:
            EngineUnavailable: The file can't be opened, is locked, or was written by a newer LakeNB.
            QueryFailed: The file is damaged or the disk is full.
        """
        current = self._current()
        with self._mapped():
            if current is not None:
                yield current.connection
                return
            with self._transaction("BEGIN", writes=False) as connection:
                yield connection

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction that holds the write lock; committed at the end, undone by any exception.

        Inside another ``write()`` of the same thread it is a savepoint of that one.

        Raises:
            EngineUnavailable: As ``read()``; also when another writer holds the lock for too long.
            QueryFailed: The file is damaged or the disk is full; nothing was changed.
            RuntimeError: It was called inside ``read()``.
        """
        current = self._current()
        with self._mapped():
            if current is None:
                with self._transaction("BEGIN IMMEDIATE", writes=True) as connection:
                    yield connection
                return
            if not current.writes:
                msg = "write() inside read() could never see what it read; end the reading first."
                raise RuntimeError(msg)
            with _savepoint(current) as connection:
                yield connection

    def migrate(self, component: str, steps: Sequence[str]) -> None:
        """Bring a component's tables to the newest layout, all missing steps in one transaction.

        Args:
            component: Whose tables: ``data_catalog``, ``table_bucket``...
            steps: SQL scripts; the first makes layout 1 out of nothing, the next 2 out of 1. A step
                that was released is never changed, only followed by another.

        Raises:
            EngineUnavailable: The file was written by a newer LakeNB; nothing was changed.
        """
        with self.read() as connection:
            version = self._version(connection, component, len(steps))
        if version == len(steps):
            return
        with self.write() as connection:
            connection.execute(
                "CREATE TABLE IF NOT EXISTS layout (component TEXT PRIMARY KEY, version INTEGER NOT NULL)"
            )
            version = self._version(connection, component, len(steps))
            for script in steps[version:]:
                for statement in _statements(script):
                    connection.execute(statement)
            connection.execute(
                "INSERT OR REPLACE INTO layout (component, version) VALUES (?, ?)",
                (component, len(steps)),
            )

    def _version(self, connection: sqlite3.Connection, component: str, known: int) -> int:
        """The version that the file holds of a component; 0 when it holds none."""
        kept = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'layout'").fetchone()
        row = (
            kept
            and connection.execute(
                "SELECT version FROM layout WHERE component = ?", (component,)
            ).fetchone()
        )
        version = int(row[0]) if row else 0
        if version > known:
            raise _newer(version, known)
        return version

    def _current(self) -> _Transaction | None:
        """The transaction that this thread has open, if any."""
        found: _Transaction | None = getattr(self._local, "transaction", None)
        return found if found is not None and found.process == os.getpid() else None

    @contextmanager
    def _transaction(self, begin: str, *, writes: bool) -> Iterator[sqlite3.Connection]:
        connection = self._take()
        try:
            connection.execute(begin)
            self._local.transaction = _Transaction(connection, writes, os.getpid())
            yield connection
            connection.commit()
        finally:
            self._local.transaction = None
            if connection.in_transaction:
                with suppress(sqlite3.Error):
                    connection.rollback()
            self._give_back(connection)

    def _take(self) -> sqlite3.Connection:
        if os.getpid() != self._process:
            _abandoned.append(list(self._idle))
            self._idle.clear()
            self._process = os.getpid()
            self._finalizer.detach()
            self._finalizer = weakref.finalize(self, _close_idle, self._idle, self._process)
        try:
            return self._idle.pop()
        except IndexError:
            return self._open()

    def _give_back(self, connection: sqlite3.Connection) -> None:
        if len(self._idle) < _IDLE and not connection.in_transaction:
            self._idle.append(connection)
        else:
            connection.close()

    def _open(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            self.path,
            timeout=self._busy_seconds,
            isolation_level=None,
            check_same_thread=False,  # the pool hands it to one thread at a time
        )
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Refuse a newer file before anything is changed, then set what each connection needs."""
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > LAYOUT:
            raise _newer(version, LAYOUT)
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            self._use_log(connection)
        if version < LAYOUT:
            connection.execute(f"PRAGMA user_version = {LAYOUT}")
        # A commit that was told of must outlive a power cut: Iceberg's table pointers are kept here.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")

    def _use_log(self, connection: sqlite3.Connection) -> None:
        """Switch a new file to the write-ahead log, which SQLite does not wait for by itself."""
        deadline = time.monotonic() + self._busy_seconds
        while True:
            try:
                connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                busy = _code(error) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
                if not busy or time.monotonic() > deadline:
                    raise
                time.sleep(0.01)
            else:
                return

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _mapping(error, self.path.name, self._busy_seconds) from error
        except OSError as error:
            # Only the directory of the file is made outside SQLite.
            if error.filename is None or Path(error.filename) not in self.path.parents:
                raise
            raise EngineUnavailable(
                f"The lake's directory can't be made: {error.strerror}; choose another place.",
            ) from error


@contextmanager
def _savepoint(current: _Transaction) -> Iterator[sqlite3.Connection]:
    name = f"inner{current.depth}"
    current.depth += 1
    current.connection.execute(f"SAVEPOINT {name}")
    try:
        yield current.connection
    except BaseException:
        # A full disk may have undone the whole transaction already.
        if current.connection.in_transaction:
            current.connection.execute(f"ROLLBACK TO {name}")
            current.connection.execute(f"RELEASE {name}")
        raise
    else:
        current.connection.execute(f"RELEASE {name}")
    finally:
        current.depth -= 1


def _close_idle(idle: deque[sqlite3.Connection], process: int) -> None:
    while os.getpid() == process:
        try:
            idle.pop().close()
        except IndexError:
            return


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; ``executescript`` would commit the transaction that we hold."""
    text = ""
    for piece in script.split(";"):
        text += piece
        if sqlite3.complete_statement(text + ";"):
            if text.strip():
                yield text
            text = ""
        else:
            text += ";"
    if text.strip(" \n;"):
        yield text


def _newer(found: int, known: int) -> EngineUnavailable:
    return EngineUnavailable(
        f"The lake was written by a newer LakeNB (layout {found}, this one knows {known});"
        " upgrade LakeNB to open it."
    )


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; -1 when Python's module raised by itself."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else code & _PRIMARY_CODE


def _mapping(error: sqlite3.Error, file: str, waited: float) -> LakeNBError:
    """SQLite's failure in LakeNB's words (SQLite: "Result and Error Codes")."""
    code = _code(error)
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or "decode to UTF-8" in str(error):
        return QueryFailed(
            f"The lake's {file} is damaged ({error}); put back a copy of it.",
            name="HIVE_METASTORE_ERROR",
        )
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return EngineUnavailable(
            f"Another process has held the lake's {file} for {waited:g} s;"
            " nothing was changed. Try again when it is done."
        )
    if code == sqlite3.SQLITE_FULL:
        return QueryFailed(
            f"No space is left on the disk for the lake's {file}; nothing was changed. Free some.",
            name="NO_SPACE_LEFT",
        )
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}:
        return AccessDenied(
            f"The lake's {file} can't be written; check the rights of its directory."
        )
    if code == sqlite3.SQLITE_CANTOPEN:
        return EngineUnavailable(
            f"The lake's {file} can't be opened; check that its directory exists and may be written."
        )
    if code == sqlite3.SQLITE_INTERRUPT:
        return Cancelled("The work on the lake's catalog was interrupted; nothing was changed.")
    if code == sqlite3.SQLITE_TOOBIG or isinstance(error, sqlite3.DataError):
        return InvalidRequest("A value is too large for the lake's catalog; make it shorter.")
    return QueryFailed(
        f"The lake's {file} refused the work ({error}); nothing was changed.",
        name="HIVE_METASTORE_ERROR",
    )

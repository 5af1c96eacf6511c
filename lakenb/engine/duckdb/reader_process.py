"""Processes that read files for this one, kept for the next file.

Some libraries end their process, or never come to an end, on some damaged files; a notebook's kernel must
live on.
"""

from __future__ import annotations

import atexit
import io
import json
import os
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pyarrow as pa

from lakenb.engine.duckdb.reader_child import SENT_WHOLE, Ended, Messages
from lakenb.errors import EngineUnavailable, QueryFailed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import IO, BinaryIO

_SILENT_SECONDS = 30.0
_LOOK_SECONDS = 0.5
_MOST_IDLE = 2
_PIPE_BYTES = 1 << 20


class _Watch:
    """Ends a process that does not answer for too long."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._since: float | None = None
        threading.Thread(target=self._look, name="lakenb-reader", daemon=True).start()

    def begin(self) -> None:
        """From now on an answer is waited for."""
        self._since = time.monotonic()

    def end(self) -> None:
        """The answer is there."""
        self._since = None

    def _look(self) -> None:
        while self._process.poll() is None:
            since = self._since
            if since is not None and time.monotonic() - since > _SILENT_SECONDS:
                self._process.kill()
            time.sleep(_LOOK_SECONDS)


class ReaderProcess:
    """A process that reads one file at a time.

    Raises:
        EngineUnavailable: No process can be started.
    """

    def __init__(self) -> None:
        paths = os.pathsep.join(path for path in sys.path if path)
        command = [sys.executable, "-P", "-m", "lakenb.engine.duckdb.reader_child"]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - this interpreter and a module of ours
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env={**os.environ, "PYTHONPATH": paths},
                start_new_session=True,  # an interrupt is the kernel's alone
            )
        except OSError as error:
            message = f"The file is read by a process of its own, which can't be started ({error}); free some memory."
            raise EngineUnavailable(message) from error
        if self._process.stdin is None or self._process.stdout is None:
            raise TypeError
        _widen(self._process.stdout)
        self._messages = Messages(self._process.stdout, self._process.stdin)  # type: ignore[arg-type]  # unbuffered pipes
        self._watch = _Watch(self._process)
        self._schema = pa.schema([])
        self.rows = 0

    def open(self, source: BinaryIO, job: Mapping[str, object]) -> pa.Schema:
        """Begin a file; its columns.

        Args:
            source: The file.
            job: ``format``, ``orc`` or ``ion``, and what else its reader needs.

        Raises:
            ValueError: It can't be read.
        """
        self._source = source
        size = source.seek(0, io.SEEK_END)
        self._messages.send(b"F", json.dumps({**job, "size": size}).encode())
        if size <= SENT_WHOLE:
            source.seek(0)
            self._messages.send(b"D", source.read())
        about, _, schema = bytes(self._answer()[1]).partition(b"\n")
        self.rows = int(json.loads(about).get("rows", 0))
        self._schema = pa.ipc.read_schema(pa.py_buffer(schema))
        return self._schema

    def batches(self, columns: Sequence[int]) -> Iterator[pa.RecordBatch]:
        """The rows of the file, with the columns at some places, in the file's order.

        Raises:
            ValueError: The file is damaged.
            QueryFailed: A value that the table can't take.
        """
        places = sorted(set(columns))
        schema = pa.schema([self._schema[at] for at in places])
        self._messages.send(b"C", json.dumps(places).encode())
        while True:
            kind, data = self._answer()
            if kind == b"Z":
                return
            if kind == b"N":
                schema = pa.ipc.read_schema(pa.py_buffer(data))
                continue
            yield pa.ipc.read_record_batch(pa.py_buffer(data), schema)

    def _answer(self) -> tuple[bytes, bytearray]:
        while True:
            self._watch.begin()
            try:
                kind, data = self._messages.take()
            except (Ended, MemoryError, OverflowError) as error:
                message = "its contents are damaged: its reader broke off"
                raise ValueError(message) from error
            finally:
                self._watch.end()
            if kind == b"E":
                name, _, text = data.decode().partition("\n")
                raise QueryFailed(text, name=name) if name else ValueError(text)
            if kind != b"R":
                return kind, data
            self._source.seek(int.from_bytes(data[:8], "little"))
            self._messages.send(b"D", self._source.read(int.from_bytes(data[8:], "little")))

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def end(self) -> None:
        """End the process."""
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        self._process.kill()
        self._process.wait()


def _widen(pipe: IO[bytes]) -> None:
    """Give a pipe room for more at once, where the system can (Linux: "pipe(7)")."""
    with suppress(ImportError, AttributeError, OSError):
        import fcntl

        fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


_idle: list[ReaderProcess] = []
_lock = threading.Lock()


@contextmanager
def reader_process() -> Iterator[ReaderProcess]:
    """A process to read one file with; it is kept when the file was read to its end."""
    with _lock:
        alive = next(
            (p for p in iter(lambda: _idle.pop() if _idle else None, None) if p.alive), None
        )
    process = alive or ReaderProcess()
    try:
        yield process
    except BaseException:
        process.end()
        raise
    with _lock:
        if len(_idle) < _MOST_IDLE:
            _idle.append(process)
            return
    process.end()


@atexit.register
def _end_all() -> None:
    with _lock:
        while _idle:
            _idle.pop().end()

"""The process that reads files with libraries that a damaged file can take down.

Arrow's reader of ORC ends its process on some damaged files, amazon.ion's never comes to an end on others.

It opens nothing itself. It asks for ranges of bytes on its output and takes them on its input; what it has
read goes out as Arrow writes batches. A message is a letter, the length of what follows, and that:

- in: ``F`` the file's size and what to do, as JSON; ``D`` bytes that it asked for, or all of a small file right
  behind ``F``; ``C`` the columns wanted
- out: ``R`` an offset and a length that it needs; ``S`` the rows and the schema; ``N`` another schema from here
  on; ``B`` a batch; ``Z`` the end of the rows; ``E`` an error's name, or none, and its text
"""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, BinaryIO

import pyarrow as pa

from lakenb.errors import QueryFailed

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD = 9
SENT_WHOLE = 1 << 20
"""Bytes of the largest file that is sent before it is asked for."""
_BATCH_ROWS = 65_536
_SMALL = 64 * 1024
_OUT_OF_RANGE = "out of range for nanosecond"


class Ended(Exception):
    """The other process has closed the pipe."""


class Messages:
    """Messages over two pipes."""

    def __init__(self, incoming: BinaryIO, outgoing: BinaryIO) -> None:
        self._in = incoming
        self._out = outgoing

    def send(self, kind: bytes, data: bytes | memoryview | pa.Buffer = b"") -> None:
        """Send one message."""
        view = memoryview(data)
        head = kind + view.nbytes.to_bytes(8, "little")
        if view.nbytes < _SMALL:
            self._write(memoryview(head + view.tobytes()))
        else:
            self._write(memoryview(head))
            self._write(view.cast("B"))

    def _write(self, view: memoryview) -> None:
        while view.nbytes:
            view = view[self._out.write(view) or 0 :]

    def take(self) -> tuple[bytes, bytearray]:
        """The next message.

        Raises:
            Ended: There is none.
        """
        head = self._exactly(HEAD)
        return bytes(head[:1]), self._exactly(int.from_bytes(head[1:], "little"))

    def _exactly(self, length: int) -> bytearray:
        data = bytearray(length)
        view = memoryview(data)
        done = 0
        while done < length:
            got = self._in.readinto(view[done:])  # type: ignore[attr-defined]  # an unbuffered pipe
            if not got:
                raise Ended
            done += got
        return data


class _Ranges(io.RawIOBase):
    """A file whose bytes the other process has."""

    def __init__(self, messages: Messages, size: int) -> None:
        self._messages = messages
        self._size = size
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._at = offset + (0, self._at, self._size)[whence]
        return self._at

    def read(self, size: int | None = -1, /) -> bytes:
        left = max(self._size - self._at, 0)
        wanted = left if size is None or size < 0 else min(size, left)
        if not wanted:
            return b""
        place = self._at.to_bytes(8, "little") + wanted.to_bytes(8, "little")
        self._messages.send(b"R", place)
        data = bytes(self._messages.take()[1])
        self._at += len(data)
        return data

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        data = self.read(view.nbytes)
        view[: len(data)] = data
        return len(data)


def _read_orc(messages: Messages, file: io.BytesIO | _Ranges) -> None:
    from pyarrow import orc

    from lakenb.engine.duckdb.orc_moments import WideReader
    from lakenb.engine.duckdb.orc_overlay import has_unsized_decimal, shown_as, sized_decimal
    from lakenb.engine.duckdb.orc_tail import read_tail

    reader = orc.ORCFile(file)
    if "decimal128(38, 6)" in str(
        reader.schema
    ):  # perhaps Arrow's word for one without a precision
        tail = read_tail(file, file.seek(0, io.SEEK_END))  # type: ignore[arg-type]  # raw files read as well
        if has_unsized_decimal(tail):
            shown = shown_as(file, tail, sized_decimal)  # type: ignore[arg-type]  # as above
            reader = orc.ORCFile(shown)
    schema = reader.schema
    about = json.dumps({"rows": reader.nrows}).encode()
    messages.send(b"S", about + b"\n" + schema.serialize().to_pybytes())
    wanted: list[int] = json.loads(messages.take()[1])
    names = [schema.names[at] for at in wanted]
    # Arrow takes a name for a path into structs.
    plain = len(set(schema.names)) == len(schema) and not any("." in n for n in schema.names)
    wide: WideReader | None = None
    for stripe in range(reader.nstripes if names else 0):
        batch: pa.RecordBatch
        columns = names if plain else None
        try:
            batch = (wide or reader).read_stripe(stripe, columns)
        except pa.ArrowInvalid as error:
            if wide is not None or _OUT_OF_RANGE not in str(error):
                raise
            wide = WideReader(file, file.seek(0, io.SEEK_END))  # type: ignore[arg-type]  # raw files read as well
            batch = wide.read_stripe(stripe, columns)
            whole = batch.schema
            if not plain:
                whole = pa.schema([whole.field(at) for at in wanted])
            messages.send(b"N", whole.serialize())
        if not plain:
            batch = pa.RecordBatch.from_arrays(
                [batch.column(at) for at in wanted],
                schema=pa.schema([batch.schema[at] for at in wanted]),
            )
        for start in range(0, batch.num_rows, _BATCH_ROWS):
            messages.send(b"B", batch.slice(start, _BATCH_ROWS).serialize())


def _read_ion(messages: Messages, file: io.BytesIO | _Ranges, job: dict[str, object]) -> None:
    from lakenb.engine.duckdb.ion_read import IonReader

    reader = IonReader(job)
    messages.send(b"S", b"{}\n" + reader.schema.serialize().to_pybytes())
    messages.take()
    buffered = io.BufferedReader(file, 1 << 20)
    for batch in reader.batches(buffered):
        messages.send(b"B", batch.serialize())


def _answer(messages: Messages) -> None:
    job = json.loads(messages.take()[1])
    file: io.BytesIO | _Ranges = _Ranges(messages, job["size"])
    if job["size"] <= SENT_WHOLE:
        file = io.BytesIO(messages.take()[1])
    try:
        if job["format"] == "orc":
            _read_orc(messages, file)
        else:
            _read_ion(messages, file, job)
    except QueryFailed as error:
        messages.send(b"E", f"{error.name}\n{error.message}".encode())
    except (pa.ArrowException, OSError, ValueError, MemoryError, RecursionError) as error:
        if isinstance(error, BrokenPipeError):
            raise
        messages.send(b"E", ("\n" + " ".join(str(error).split())[:500]).encode())
    else:
        messages.send(b"Z")


def main() -> None:
    """Read one file after another until the input ends."""
    messages = Messages(
        io.FileIO(sys.stdin.fileno(), "rb", closefd=False),
        io.FileIO(sys.stdout.fileno(), "wb", closefd=False),
    )
    while True:
        try:
            _answer(messages)
        except (Ended, BrokenPipeError, KeyboardInterrupt):
            return


if __name__ == "__main__":
    main()

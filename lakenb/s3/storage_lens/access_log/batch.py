"""Pieces of log objects put together to batches: lines as Arrow, and whose they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lakenb.s3.storage_lens.access_log.objects import PIECE, LogObject, Piece

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

BATCH_BYTES = 192 << 20
"""Text of one batch, which is one commit; about 350,000 lines."""
_LINE_FEED = 10
_BLANK = 32


@dataclass(frozen=True, slots=True)
class OddLine:
    """A line that only ``grammar`` may judge: its number in the batch, its text, what is wrong already."""

    n: int
    text: str
    problem: str = ""
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines of one object in a batch: from which number of the batch on, and from which line of the object."""

    first: int
    source: LogObject
    line_number: int


@dataclass(slots=True)
class Batch:
    """Lines that are loaded in one commit.

    Attributes:
        tables: Record batches of ``n``, ``line`` (a blank in place of its line feed), ``account_id``,
            ``aws_region``.
        odd: Lines that stand in no record batch.
        stretches: Whose lines they are, by ``first``.
        finished: Objects whose last line is in it.
        lines: How many numbers are given out.
        size: Bytes of text.
    """

    tables: list[pa.RecordBatch] = field(default_factory=list)
    odd: list[OddLine] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    finished: list[LogObject] = field(default_factory=list)
    lines: int = 0
    size: int = 0

    def stretch_of(self, n: int) -> Stretch:
        """Whose a line is."""
        return self.stretches[bisect_right(self.stretches, n, key=lambda s: s.first) - 1]

    def place(self, n: int) -> tuple[LogObject, int]:
        """A line's object and its number there, counted from 1."""
        found = self.stretch_of(n)
        return found.source, found.line_number + n - found.first


def batches_of(pieces: Iterator[Piece], batch_bytes: int = BATCH_BYTES) -> Iterator[Batch]:
    """Pieces in batches of about ``batch_bytes``; a large object may be in several."""
    making = _Making()
    for piece in pieces:
        making.add(piece)
        if making.batch.size + making.waiting >= batch_bytes:
            yield making.take()
    if making.batch.lines or making.batch.finished or making.waiting:
        yield making.take()


class _Making:
    """A batch that is being filled; small pieces wait until they are worth a record batch."""

    def __init__(self) -> None:
        self.batch = Batch()
        self._buffer = bytearray()
        self._places: list[tuple[int, LogObject]] = []
        self._ends: list[npt.NDArray[np.int64]] = []
        self._source: LogObject | None = None
        self._line_number = 1
        self._first = 0

    @property
    def waiting(self) -> int:
        return len(self._buffer)

    def add(self, piece: Piece) -> None:
        if piece.source is not self._source:
            self._source, self._line_number = piece.source, 1
        if piece.lines:
            self._begin(piece.source)
            self._add_lines(piece)
        if piece.rest or piece.problem:
            self._flush()
            self._begin(piece.source)
            text = piece.rest.decode("utf-8", "backslashreplace").removesuffix("\r")
            unfinished = piece.last and not piece.problem
            self.batch.odd.append(OddLine(self.batch.lines, text, piece.problem, unfinished))
            self.batch.lines += 1
            self._line_number += 1
        if piece.last:
            self.batch.finished.append(piece.source)

    def _begin(self, source: LogObject) -> None:
        """Remember whose the lines are that come now."""
        if not self.batch.stretches or self.batch.stretches[-1].source is not source:
            self.batch.stretches.append(Stretch(self.batch.lines, source, self._line_number))

    def _add_lines(self, piece: Piece) -> None:
        before = self.batch.lines
        if not _is_text(piece.lines):
            self._flush()
            self._add_mixed(piece)
        else:
            if len(self._buffer) + len(piece.lines) > PIECE:
                self._flush()
            self._keep(piece.lines, piece.source)
        self._line_number += self.batch.lines - before

    def _add_mixed(self, piece: Piece) -> None:
        """Lines some of which are not UTF-8: those are odd."""
        good: list[bytes] = []
        for line in _lines(piece.lines):
            if _is_text(line):
                good.append(line)
                continue
            self._put(good, piece.source)
            text = line[:-1].decode("utf-8", "backslashreplace")
            self.batch.odd.append(OddLine(self.batch.lines, text))
            self.batch.lines += 1
        self._put(good, piece.source)

    def _put(self, lines: list[bytes], source: LogObject) -> None:
        if lines:
            self._keep(b"".join(lines), source)
            lines.clear()
            self._flush()

    def _keep(self, text: bytes, source: LogObject) -> None:
        import numpy as np

        if not self._buffer:
            self._first = self.batch.lines
        ends = np.flatnonzero(np.frombuffer(text, np.uint8) == _LINE_FEED)
        self._ends.append(ends + len(self._buffer))
        self._places.append((len(ends), source))
        self._buffer += text
        self.batch.lines += len(ends)

    def _flush(self) -> None:
        if self._buffer:
            made = _record_batch(self._buffer, self._ends, self._first, self._places)
            self.batch.tables.append(made)
            self.batch.size += len(self._buffer)
        self._buffer, self._places, self._ends = bytearray(), [], []

    def take(self) -> Batch:
        self._flush()
        made, self.batch = self.batch, Batch()
        return made


def _lines(text: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(text):
        end = text.index(b"\n", start) + 1
        yield text[start:end]
        start = end


def _is_text(data: bytes) -> bool:
    if data.isascii():
        return True
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _record_batch(
    buffer: bytearray,
    found: list[npt.NDArray[np.int64]],
    first: int,
    places: list[tuple[int, LogObject]],
) -> pa.RecordBatch:
    """Lines without a copy of their text: each line feed becomes the blank that ends its line."""
    import numpy as np
    import pyarrow as pa

    text = np.frombuffer(buffer, np.uint8)
    ends = np.concatenate(found)
    text[ends] = _BLANK
    offsets = np.zeros(len(ends) + 1, np.int32)
    offsets[1:] = ends + 1
    buffers = [None, pa.py_buffer(offsets), pa.py_buffer(buffer)]
    lines = pa.Array.from_buffers(pa.utf8(), len(ends), buffers)
    known = [source.place for _, source in places]
    distinct = list(dict.fromkeys(known))
    indices = pa.array(
        np.repeat([distinct.index(p) for p in known], [n for n, _ in places]).astype(np.int32)
    )

    def of(values: list[str | None]) -> Any:
        return pa.DictionaryArray.from_arrays(indices, pa.array(values, pa.utf8()))

    return pa.RecordBatch.from_arrays(
        [
            pa.array(np.arange(first, first + len(ends), dtype=np.int64)),
            lines,
            of([p.account_id for p in distinct]),
            of([p.aws_region for p in distinct]),
        ],
        names=["n", "line", "account_id", "aws_region"],
    )

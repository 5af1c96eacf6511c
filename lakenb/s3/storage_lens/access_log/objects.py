"""Log objects as pieces of whole lines: plain or gzip, large ones in parts, many small ones at once."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from lakenb.s3.storage_lens.access_log.place import Place

PIECE = 8 << 20
LONGEST_LINE = 16 << 20
"""A longer line is no record; AWS's longest have a key of 1 kB and headers of 8 kB."""
_GZIP = b"\x1f\x8b"
_GZIP_WINDOW = 31
_MAGICS = (b"PAR1", b"ORC", b"PK\x03\x04", b"Obj\x01", b"\x28\xb5\x2f\xfd", b"BZh")
_LOOKED_AT = 4096
_AHEAD = 16
_THREADS = 8

Open = Callable[[str], BinaryIO]


@dataclass(frozen=True, slots=True)
class LogObject:
    """A log object that is to be loaded: URI, bytes, what tells one state of it from another, whose log it is."""

    uri: str
    size: int
    etag: str
    place: Place


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a log object.

    Attributes:
        source: Which object.
        lines: Whole lines, each with its line feed.
        rest: Text after the object's last line feed; with the last piece alone.
        problem: Why ``rest``, or what follows, can't be read as lines.
        last: Whether the object ends here.
    """

    source: LogObject
    lines: bytes = b""
    rest: bytes = b""
    problem: str = ""
    last: bool = False


def pieces_of(objects: Sequence[LogObject], open_object: Open, *, remote: bool) -> Iterator[Piece]:
    """All objects in pieces, in order. Small objects of an object store are fetched ahead, several at once.

    Raises:
        LakeNBError: The storage refuses an object. One that is gone ends with a problem.
    """
    if not remote:
        for one in objects:
            with _Opened(one, open_object) as chunks:
                yield from _pieces(one, chunks)
        return
    with ThreadPoolExecutor(_THREADS) as threads:
        waiting = iter(objects)
        ahead = [(one, threads.submit(_fetch, one, open_object)) for one in islice(waiting, _AHEAD)]
        while ahead:
            one, future = ahead.pop(0)
            fetched = future.result()
            if fetched is None:
                with _Opened(one, open_object) as chunks:
                    yield from _pieces(one, chunks)
            else:
                yield from _pieces(one, iter((fetched,)))
            ahead += [(o, threads.submit(_fetch, o, open_object)) for o in islice(waiting, 1)]


def _fetch(one: LogObject, open_object: Open) -> bytes | None:
    """A small object whole; None for one to be read in parts, or that is gone."""
    if one.size > PIECE:
        return None
    try:
        with open_object(one.uri) as file:
            return file.read()
    except FileNotFoundError:
        return None


class _Opened:
    """An object's bytes in parts; nothing for one that is gone."""

    def __init__(self, one: LogObject, open_object: Open) -> None:
        self._file: BinaryIO | None = None
        with suppress(FileNotFoundError):
            self._file = open_object(one.uri)

    def __enter__(self) -> Iterator[bytes] | None:
        file = self._file
        return None if file is None else iter(lambda: file.read(PIECE), b"")

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()


def _pieces(one: LogObject, chunks: Iterator[bytes] | None) -> Iterator[Piece]:
    if chunks is None:
        yield Piece(one, problem="the object is gone", last=True)
        return
    plain = _unpacked(chunks)
    problem = ""
    cutter = _Cutter(one)
    try:
        first = next(plain, b"")
        if b"\0" in first[:_LOOKED_AT] or first.startswith(_MAGICS):
            yield Piece(one, b"", first[:_LOOKED_AT], "the object is no log", last=True)
            return
        yield from cutter.cut(first)
        for chunk in plain:
            yield from cutter.cut(chunk)
    except (zlib.error, EOFError) as error:
        problem = f"its gzip data is damaged or ends early: {error}"
    yield cutter.end(problem)


class _Cutter:
    """Cuts an object's bytes after line feeds; whole lines wait, for the last come with the object's end."""

    def __init__(self, one: LogObject) -> None:
        self._one = one
        self._lines = b""
        self._begun: list[bytes] = []
        self._held = 0
        self._skipping = False

    def cut(self, chunk: bytes) -> Iterator[Piece]:
        end = chunk.rfind(b"\n") + 1
        if not end:
            yield from self._go_on(chunk)
            return
        if self._skipping:  # the rest of a line that is told of already
            self._skipping, self._held, first = False, 0, chunk.find(b"\n") + 1
            chunk, end = chunk[first:], end - first
        elif self._held:
            chunk, end = b"".join((*self._begun, chunk)), end + self._held
        if self._lines:
            yield Piece(self._one, self._lines)
        self._lines = _plain(chunk[:end])
        self._begun, self._held = [chunk[end:]], len(chunk) - end

    def _go_on(self, chunk: bytes) -> Iterator[Piece]:
        """A part of a line that goes on."""
        self._begun.append(chunk)
        self._held += len(chunk)
        if self._held > LONGEST_LINE and not self._skipping:
            self._skipping = True
            start = b"".join(self._begun)[:_LOOKED_AT]
            reason = f"the line is longer than {LONGEST_LINE >> 20} MB"
            yield Piece(self._one, self._lines, start, reason)
            self._lines = b""
        if self._skipping:
            self._begun = []

    def end(self, problem: str) -> Piece:
        rest = b"" if self._skipping else b"".join(self._begun)
        return Piece(self._one, self._lines, rest, problem, last=True)


def _plain(lines: bytes) -> bytes:
    return lines.replace(b"\r\n", b"\n") if b"\r" in lines else lines


def _unpacked(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The bytes of gzip members one after the other; others as they are."""
    first = next(chunks, b"")
    if not first.startswith(_GZIP):
        if first:
            yield first
        yield from chunks
        return
    member = zlib.decompressobj(_GZIP_WINDOW)
    chunk = first
    while chunk or (chunk := next(chunks, b"")):
        if member.eof:  # padding, or another member
            chunk = chunk.lstrip(b"\0")
            if chunk:
                member = zlib.decompressobj(_GZIP_WINDOW)
        while chunk and not member.eof:
            plain = member.decompress(chunk, PIECE)
            chunk = member.unconsumed_tail
            if plain:
                yield plain
        chunk = member.unused_data if member.eof else b""
    if not member.eof:
        raise EOFError("the object ends within it")

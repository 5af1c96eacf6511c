"""What each column of an ORC file takes, from the stripes' footers (ORC: "ORC Specification v1").

The file's tail says how it is compressed, where the stripes are and which types it has; each stripe's
footer lists its streams with the column and the length of each. They are protocol buffers, of which the
few fields needed are read here.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import pyarrow as pa

from lakenb.engine.duckdb.lzo import unpack_lzo
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.values.scan import ScanColumn

_TAIL = 16 * 1024
_HEADER = 3
_INDEX_STREAMS = frozenset({6, 7, 8})
"""Kinds ROW_INDEX, BLOOM_FILTER and BLOOM_FILTER_UTF8: they are no data of the column."""


@dataclass(frozen=True, slots=True)
class OrcFooter:
    """Bytes of each top-level column, by position, and their names."""

    sizes: tuple[int, ...]
    names: tuple[str, ...] = ()

    def size_of(self, columns: Sequence[ScanColumn], *, by_name: bool) -> int:
        """Bytes of some of a table's columns."""
        if by_name:
            wanted = {fold(c.name) for c in columns}
            own = dict(zip(map(fold, reversed(self.names)), reversed(self.sizes), strict=False))
            return sum(size for name, size in own.items() if name in wanted)
        places = {c.position for c in columns}
        return sum(size for at, size in enumerate(self.sizes) if at in places)


def read_orc_footer(file: BinaryIO, size: int) -> OrcFooter:
    """Read a file's tail and its stripes' footers.

    Args:
        file: The file, open for reading.
        size: Its size in bytes.

    Raises:
        ValueError: It is no ORC file, or compressed in a way that isn't known.
    """
    tail = _read(file, max(size - _TAIL, 0), min(size, _TAIL))
    script = _fields(tail[-1 - tail[-1] : -1])
    length, kind = _number(script, 1), _number(script, 2)
    end = size - 1 - tail[-1]
    footer = _fields(_plain(_read(file, end - length, length), kind))
    types = [_fields(t) for t in _messages(footer, 4)]
    roots, owners = _owners(types)
    sizes = [0] * roots
    for stripe in map(_fields, _messages(footer, 3)):
        start = sum(_number(stripe, n) for n in (1, 2, 3))
        raw = _read(file, start, _number(stripe, 4))
        for stream in _messages(_fields(_plain(raw, kind)), 1):
            found = _fields(stream)
            owner = owners.get(_number(found, 2))
            if owner is not None and _number(found, 1) not in _INDEX_STREAMS:
                sizes[owner] += _number(found, 3)
    names = [name.decode(errors="replace") for name in _messages(types[0], 3)] if types else []
    return OrcFooter(tuple(sizes), tuple(names[:roots]) if len(names) >= roots else ())


def _read(file: BinaryIO, start: int, length: int) -> bytes:
    if start < 0:
        message = "it ends too early"
        raise ValueError(message)
    file.seek(start)
    data = file.read(length)
    if len(data) < length or not data:
        message = "it ends too early"
        raise ValueError(message)
    return data


def _owners(types: list[_Fields]) -> tuple[int, dict[int, int]]:
    """How many top-level columns there are, and to which of them each type belongs."""
    roots = _numbers(types[0], 2) if types else []
    owners: dict[int, int] = {}
    for at, root in enumerate(roots):
        waiting = [root]
        while waiting:
            one = waiting.pop()
            if one in owners or one >= len(types):
                continue
            owners[one] = at
            waiting += _numbers(types[one], 2)
    return len(roots), owners


def _plain(data: bytes, kind: int) -> bytes:
    """Chunks, each with three bytes that tell its length and whether it is compressed, as one."""
    if kind == 0:
        return data
    decompress = _CODECS.get(kind)
    if decompress is None:
        message = f"it is compressed with codec {kind}, which isn't known"
        raise ValueError(message)
    parts: list[bytes] = []
    at = 0
    while at + _HEADER <= len(data):
        head = int.from_bytes(data[at : at + _HEADER], "little")
        chunk = data[at + _HEADER : at + _HEADER + (head >> 1)]
        parts.append(chunk if head & 1 else decompress(chunk))
        at += _HEADER + (head >> 1)
    return b"".join(parts)


def _zlib(chunk: bytes) -> bytes:
    return zlib.decompress(chunk, -zlib.MAX_WBITS)


def _zstd(chunk: bytes) -> bytes:
    with pa.input_stream(pa.py_buffer(chunk), compression="zstd") as stream:
        return bytes(stream.read())


def _snappy(chunk: bytes) -> bytes:
    size, _ = _varint(chunk, 0)
    return bytes(pa.Codec("snappy").decompress(chunk, _sane(size), asbytes=True))


def _lz4(chunk: bytes) -> bytes:
    return bytes(pa.Codec("lz4_raw").decompress(chunk, _sane(_lz4_size(chunk)), asbytes=True))


def _lzo(chunk: bytes) -> bytes:
    return unpack_lzo(chunk, _LARGEST)


def _lz4_size(chunk: bytes) -> int:
    """The size of an LZ4 block's content (LZ4: "LZ4 Block Format Description"), told nowhere else."""
    at = size = 0
    while at < len(chunk):
        token = chunk[at]
        literals, at = _lz4_length(chunk, at + 1, token >> 4)
        at += literals
        size += literals
        if at < len(chunk):  # the last sequence has no match
            match, at = _lz4_length(chunk, at + 2, token & 15)
            size += match + 4
    return size


def _lz4_length(chunk: bytes, at: int, short: int) -> tuple[int, int]:
    length = short
    while short == 15 and at < len(chunk):  # noqa: PLR2004 - 15 says that more bytes follow
        length += chunk[at]
        at += 1
        if chunk[at - 1] != 255:  # noqa: PLR2004 - 255 says so again
            break
    return length, at


def _sane(size: int) -> int:
    if size > _LARGEST:
        message = "its metadata is damaged"
        raise ValueError(message)
    return size


_CODECS: dict[int, Callable[[bytes], bytes]] = {
    1: _zlib,
    2: _snappy,
    3: _lzo,
    4: _lz4,
    5: _zstd,
}
_LARGEST = 1 << 30


# --- protocol buffers (Protocol Buffers: "Encoding") -----------------------------------------------

_Fields = dict[int, list[int | bytes]]


def _fields(data: bytes) -> _Fields:
    found: _Fields = {}
    for number, value in _entries(data):
        found.setdefault(number, []).append(value)
    return found


def _entries(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        if tag & 7 == 0:
            value, at = _varint(data, at)
            yield tag >> 3, value
            continue
        length, at = _varint(data, at) if tag & 7 == 2 else ({1: 8, 5: 4}.get(tag & 7, 0), at)  # noqa: PLR2004 - wire types
        if not length and tag & 7 != 2:  # noqa: PLR2004 - the same
            message = "its metadata is damaged"
            raise ValueError(message)
        yield tag >> 3, data[at : at + length]
        at += length


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(data):
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:  # noqa: PLR2004 - the last byte has no high bit
            return value, at
        shift += 7
    message = "its metadata is damaged"
    raise ValueError(message)


def _number(fields: _Fields, key: int) -> int:
    value = fields.get(key, [0])[-1]
    return value if isinstance(value, int) else 0


def _numbers(fields: _Fields, key: int) -> list[int]:
    """A repeated number, packed or not."""
    found: list[int] = []
    for value in fields.get(key, []):
        if isinstance(value, int):
            found.append(value)
            continue
        at = 0
        while at < len(value):
            number, at = _varint(value, at)
            found.append(number)
    return found


def _messages(fields: _Fields, key: int) -> list[bytes]:
    return [value for value in fields.get(key, []) if isinstance(value, bytes)]

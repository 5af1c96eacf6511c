"""The tail of an ORC file, and how its parts are packed (ORC: "ORC Specification v1")."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

import pyarrow as pa

from lakenb.engine.duckdb.lzo import unpack_lzo
from lakenb.engine.duckdb.protobuf import Fields, fields_of, number_of, varint

_TAIL = 16 * 1024
_HEADER = 3


@dataclass(frozen=True, slots=True)
class OrcTail:
    """What the end of a file tells.

    Attributes:
        script: The fields of the postscript.
        codec: ORC's number of the codec.
        start: Where the footer begins.
        footer: The footer, unpacked.
    """

    script: bytes
    codec: int
    start: int
    footer: bytes

    @property
    def fields(self) -> Fields:
        """The fields of the footer."""
        return fields_of(self.footer)


def read_tail(file: BinaryIO, size: int) -> OrcTail:
    """Read a file's postscript and footer.

    Raises:
        ValueError: It is no ORC file, or compressed in a way that isn't known.
    """
    tail = read_part(file, max(size - _TAIL, 0), min(size, _TAIL))
    script = tail[-1 - tail[-1] : -1]
    told = fields_of(script)
    length, codec = number_of(told, 1), number_of(told, 2)
    start = size - 1 - tail[-1] - length
    return OrcTail(script, codec, start, plain(read_part(file, start, length), codec))


def read_part(file: BinaryIO, start: int, length: int) -> bytes:
    """Some bytes of a file.

    Raises:
        ValueError: It ends before.
    """
    if start < 0:
        message = "it ends too early"
        raise ValueError(message)
    file.seek(start)
    data = file.read(length)
    if len(data) < length or not data:
        message = "it ends too early"
        raise ValueError(message)
    return data


def plain(data: bytes, kind: int) -> bytes:
    """Chunks, each with three bytes that tell its length and whether it is compressed, as one.

    Raises:
        ValueError: They are damaged, or of a codec that isn't known.
    """
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
    size, _ = varint(chunk, 0)
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

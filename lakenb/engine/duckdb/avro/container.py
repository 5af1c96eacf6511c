"""Avro's object container files: the header, and the blocks behind it (Apache Avro: "Object Container Files").

DuckDB's extension takes the end of a damaged file for the end of its rows, so the blocks are counted here:
each must be whole and end with the file's sync marker.
"""

from __future__ import annotations

import bz2
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

import pyarrow as pa

from lakenb.values.avro_schema import AvroSchemaError, AvroType, parse_avro_schema

MAGIC = b"Obj\x01"
_SYNC = 16
_MORE, _BITS = 0x80, 0x7F
_LONGEST = 10
_LARGEST = 1 << 31
_CRC = 4


@dataclass(frozen=True, slots=True)
class AvroHeader:
    """A file's header.

    Attributes:
        schema: The writer's.
        text: The same as JSON.
        codec: How its blocks are packed.
        sync: The marker behind each block.
        start: Where the first block begins.
    """

    schema: AvroType
    text: str
    codec: str
    sync: bytes
    start: int


@dataclass(frozen=True, slots=True)
class AvroFooter:
    """What a file tells of itself once all of its blocks were passed: the header, and its rows."""

    header: AvroHeader
    rows: int


def read_avro_header(file: BinaryIO, _: int = 0) -> AvroHeader:
    """The header of an open file; nothing behind it is read.

    Raises:
        ValueError: It is none, or its schema or its codec is unknown.
    """
    if file.read(len(MAGIC)) != MAGIC:
        message = "it does not begin with Avro's magic number"
        raise ValueError(message)
    entries: dict[str, bytes] = {}
    while count := _long(file):
        if count < 0:
            count = -count
            _long(file)
        for _ in range(count):
            key = _exactly(file, _size(file)).decode()
            entries[key] = _exactly(file, _size(file))
    sync = _exactly(file, _SYNC)
    text = entries.get("avro.schema", b"").decode()
    try:
        schema = parse_avro_schema(text, strict=False)
    except AvroSchemaError as error:
        message = f"its schema can't be used: {error}"
        raise ValueError(message) from error
    codec = entries.get("avro.codec", b"null").decode()
    if codec not in UNPACK:
        message = f"its codec '{codec[:40]}' is unknown"
        raise ValueError(message)
    return AvroHeader(schema, sys.intern(text), codec, sync, file.tell())


def read_avro_footer(file: BinaryIO, size: int) -> AvroFooter:
    """The header, and the rows that the blocks tell, each of which is whole.

    Raises:
        ValueError: The file is damaged.
    """
    header = read_avro_header(file)
    rows = sum(count for count, _ in _frames(file, header, size))
    return AvroFooter(header, rows)


def read_blocks(file: BinaryIO, header: AvroHeader, size: int) -> Iterator[tuple[int, bytes]]:
    """The rows' number and their bytes, unpacked, of each block.

    Raises:
        ValueError: The file is damaged.
    """
    file.seek(header.start)
    unpack = UNPACK[header.codec]
    for count, length in _frames(file, header, size, skip=False):
        packed = _exactly(file, length)
        try:
            yield count, unpack(packed)
        except (zlib.error, lzma.LZMAError, EOFError, OSError, pa.ArrowException) as error:
            message = f"a block can't be unpacked: {error}"
            raise ValueError(message) from error


def _frames(
    file: BinaryIO, header: AvroHeader, size: int, *, skip: bool = True
) -> Iterator[tuple[int, int]]:
    """Rows and bytes of each block; whoever does not skip reads the bytes before asking for the next."""
    place = header.start
    while place < size:
        count, length = _long(file), _long(file)
        place = file.tell()
        if count < 0 or not 0 <= length <= size - place - _SYNC:
            message = f"the block before byte {place} is cut off or damaged"
            raise ValueError(message)
        yield count, length
        if skip:
            file.seek(length, 1)
        place += length
        if _exactly(file, _SYNC) != header.sync:
            message = f"the sync marker at byte {place} is not the file's"
            raise ValueError(message)
        place += _SYNC


def _long(file: BinaryIO) -> int:
    """Avro's zig-zag number."""
    value = shift = 0
    for _ in range(_LONGEST):
        byte = _exactly(file, 1)[0]
        value |= (byte & _BITS) << shift
        if byte < _MORE:
            return (value >> 1) ^ -(value & 1)
        shift += 7
    message = "a number has more than 64 bits"
    raise ValueError(message)


def as_long(value: int) -> bytes:
    """A number as Avro writes it."""
    value = (value << 1) ^ (value >> 63)
    out = bytearray()
    while value & ~_BITS:
        out.append((value & _BITS) | _MORE)
        value >>= 7
    return bytes([*out, value])


def _size(file: BinaryIO) -> int:
    size = _long(file)
    if not 0 <= size < _LARGEST:
        message = "a text of the header has an impossible length"
        raise ValueError(message)
    return size


def _exactly(file: BinaryIO, size: int) -> bytes:
    found = file.read(size)
    if len(found) != size:
        message = "it ends too early"
        raise ValueError(message)
    return found


def _snappy(packed: bytes) -> bytes:
    """Snappy's length stands before its data, a checksum of what comes out behind it."""
    size = shift = at = 0
    while True:
        byte = packed[at] if at < len(packed) else 0
        size |= (byte & _BITS) << shift
        at, shift = at + 1, shift + 7
        if byte < _MORE:
            break
    if size > _LARGEST:
        message = "impossible length"
        raise OSError(message)
    found = pa.Codec("snappy").decompress(packed[:-_CRC], size, asbytes=True)
    if zlib.crc32(found) != int.from_bytes(packed[-_CRC:]):
        message = "wrong checksum"
        raise OSError(message)
    return bytes(found)


def _zstd(packed: bytes) -> bytes:
    with pa.input_stream(pa.py_buffer(packed), compression="zstd") as stream:
        return bytes(stream.read())


def _deflate(packed: bytes) -> bytes:
    inflate = zlib.decompressobj(-15)
    found = inflate.decompress(packed)
    if not inflate.eof:
        message = "it ends too early"
        raise EOFError(message)
    return found


UNPACK: dict[str, Callable[[bytes], bytes]] = {
    "null": bytes,
    "deflate": _deflate,
    "snappy": _snappy,
    "bzip2": bz2.decompress,
    "xz": lzma.decompress,
    "zstandard": _zstd,
}
"""The codecs of Avro's specification."""

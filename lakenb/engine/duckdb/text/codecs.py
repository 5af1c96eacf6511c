"""Packed files as streams of plain bytes; the ending of a name tells the codec, as in Hadoop.

Hadoop: ``CompressionCodecFactory``, ``BlockDecompressorStream``; AWS: "Athena compression support".
"""

from __future__ import annotations

import bz2
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO

import pyarrow as pa

from lakenb.errors import NotYetAvailable

if TYPE_CHECKING:
    from lakenb.values.scan import ScanFile

_CHUNK = 1 << 20
_MOST = 1 << 22
_GZIP, _ZLIB = zlib.MAX_WBITS | 16, zlib.MAX_WBITS
_LARGEST_BLOCK = 1 << 30
_SHORT = "it ends too early"
_REFUSED = {"lzo": "LZO", "lzo_deflate": "LZO", "xz": "XZ", "zip": "ZIP"}
READ_BY_DUCKDB = frozenset({"", "gz", "zst"})
"""Endings that DuckDB itself unpacks; the empty one stands for plain files."""


def codec_of(file: ScanFile, label: str) -> str:
    """The ending of a packed file's name, ``gz`` or the like; empty for a plain file.

    Raises:
        NotYetAvailable: A codec that LakeNB can't unpack, by name.
    """
    ending = file.uri.rpartition("/")[2].rpartition(".")[2].lower()
    if ending in _REFUSED:
        message = (
            f"{file.uri} of {label} is compressed with {_REFUSED[ending]}, which LakeNB can't read; "
            "use gzip, bzip2, zstd, snappy, lz4 or deflate."
        )
        raise NotYetAvailable(message)
    return ending if ending in _CODECS else ""


def unpacked(file: BinaryIO, codec: str) -> Iterator[bytes]:
    """The plain bytes of an open file, a part at a time; the parts are not empty.

    Raises:
        ValueError, OSError, zlib.error, ArrowException: It is cut off, damaged, or of another form.
    """
    read = _CODECS.get(codec, _plain)
    return (part for part in read(file) if part)


def _plain(file: BinaryIO) -> Iterator[bytes]:
    while data := file.read(_MOST):
        yield data


def _gzip(file: BinaryIO) -> Iterator[bytes]:
    return _deflated(file, _GZIP)


def _deflate(file: BinaryIO) -> Iterator[bytes]:
    return _deflated(file, _ZLIB)


def _deflated(file: BinaryIO, form: int) -> Iterator[bytes]:
    """Members of zlib's with their checksums, one after another (RFC 1950, RFC 1952)."""
    member = zlib.decompressobj(form)
    data = file.read(_CHUNK)
    while data:
        yield member.decompress(data, _MOST)
        data = member.unconsumed_tail or (b"" if member.eof else file.read(_CHUNK))
        if member.eof:
            rest = (member.unused_data or file.read(_CHUNK)).lstrip(b"\0")  # padding is allowed
            if rest:
                member, data = zlib.decompressobj(form), rest
    if not member.eof:
        raise ValueError(_SHORT)


def _bzip2(file: BinaryIO) -> Iterator[bytes]:
    member = bz2.BZ2Decompressor()
    data = file.read(_CHUNK)
    while data or (not member.eof and not member.needs_input):
        yield member.decompress(data, _MOST)
        data = b""
        if member.eof:
            data = member.unused_data or file.read(_CHUNK)
            if data:
                member = bz2.BZ2Decompressor()
        elif member.needs_input:
            data = file.read(_CHUNK)
    if not member.eof:
        raise ValueError(_SHORT)


def _zstd(file: BinaryIO) -> Iterator[bytes]:
    with pa.CompressedInputStream(pa.PythonFile(file, "r"), "zstd") as stream:
        while data := stream.read(_MOST):
            yield data


def _snappy(file: BinaryIO) -> Iterator[bytes]:
    return _blocks(file, lambda chunk, _: _unsnapped(chunk))


def _lz4(file: BinaryIO) -> Iterator[bytes]:
    return _blocks(file, _unpacked_lz4)


def _blocks(file: BinaryIO, unpack: Callable[[bytes, int], bytes]) -> Iterator[bytes]:
    """Hadoop's form: each block says how long it is unpacked, each chunk in it how long it is packed."""
    while head := file.read(4):
        rest = _length(head)
        while rest:
            packed = _length(file.read(4))
            chunk = file.read(packed)
            if len(chunk) < packed:
                raise ValueError(_SHORT)
            data = unpack(chunk, rest)
            if not 0 < len(data) <= rest:
                message = "a block has another length than it says"
                raise ValueError(message)
            rest -= len(data)
            yield data


def _length(head: bytes) -> int:
    if len(head) < 4:  # noqa: PLR2004 - a length has four bytes
        raise ValueError(_SHORT)
    (length,) = struct.unpack(">I", head)
    if length > _LARGEST_BLOCK:
        message = "it has not the block form that Hadoop writes"
        raise ValueError(message)
    return int(length)


def _unsnapped(chunk: bytes) -> bytes:
    size = shift = at = 0
    while (
        True
    ):  # a chunk begins with its length unpacked, seven bits a byte (Snappy: "Format description")
        if at >= len(chunk) or shift > 28:  # noqa: PLR2004 - five bytes at the most
            raise ValueError(_SHORT)
        size |= (chunk[at] & 0x7F) << shift
        if not chunk[at] & 0x80:
            break
        at, shift = at + 1, shift + 7
    if size > _LARGEST_BLOCK:
        message = "a block has another length than it says"
        raise ValueError(message)
    return _decompressed(chunk, size, "snappy")


def _unpacked_lz4(chunk: bytes, most: int) -> bytes:
    """A chunk of LZ4, which does not say how long it is: the shortest buffer that holds it tells."""
    made = _decompressed(chunk, most, "lz4_raw")
    if most == 1 or not _fits_lz4(chunk, most - 1):  # a block has one chunk, as a rule
        return made
    low, high = 0, most - 1
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (low, middle) if _fits_lz4(chunk, middle) else (middle, high)
    return made[:high]


def _fits_lz4(chunk: bytes, size: int) -> bool:
    try:
        _decompressed(chunk, size, "lz4_raw")
    except (pa.ArrowException, OSError):
        return False
    return True


def _decompressed(chunk: bytes, size: int, codec: str) -> bytes:
    made: bytes = pa.decompress(chunk, decompressed_size=size, codec=codec, asbytes=True)
    return made


_CODECS: dict[str, Callable[[BinaryIO], Iterator[bytes]]] = {
    "gz": _gzip,
    "zst": _zstd,
    "bz2": _bzip2,
    "deflate": _deflate,
    "snappy": _snappy,
    "lz4": _lz4,
}

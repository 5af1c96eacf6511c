"""Whether a packed file is whole: DuckDB takes one that is cut off for a shorter one, and tells nothing.

Each file is unpacked once (about a quarter of the time that reading its lines takes) and remembered.
"""

from __future__ import annotations

import zlib
from typing import BinaryIO

import pyarrow as pa

_CHUNK = 1 << 20
_MOST = 1 << 22
_GZIP = zlib.MAX_WBITS | 16


def check_gzip(file: BinaryIO, _: int) -> bool:
    """Unpack an open file to its end, with the checksums of its members (RFC 1952).

    Raises:
        ValueError: It is cut off.
        zlib.error: It is damaged or no gzip file.
    """
    member = zlib.decompressobj(_GZIP)
    data = file.read(_CHUNK)
    while data:
        member.decompress(data, _MOST)
        data = member.unconsumed_tail or (b"" if member.eof else file.read(_CHUNK))
        if member.eof:
            rest = (member.unused_data or file.read(_CHUNK)).lstrip(b"\0")  # padding is allowed
            if rest:
                member, data = zlib.decompressobj(_GZIP), rest
    if not member.eof:
        message = "it ends too early"
        raise ValueError(message)
    return True


def check_zstd(file: BinaryIO, _: int) -> bool:
    """Unpack an open file to its end.

    Raises:
        OSError: It is cut off, damaged or no zstd file.
    """
    with pa.CompressedInputStream(pa.PythonFile(file, "r"), "zstd") as stream:
        while stream.read(_CHUNK):
            pass
    return True

"""Writing lines with the codecs that DuckDB's COPY does not have.

Hadoop: ``BlockCompressorStream``, the form in which its readers expect Snappy and LZ4.
"""

from __future__ import annotations

import bz2
import struct
from typing import TYPE_CHECKING

import pyarrow as pa

from lakenb.engine.duckdb.arrow_write import ArrowWriter, OpenFile, Values
from lakenb.engine.duckdb.lines import LINE
from lakenb.values.plan import WrittenFile

if TYPE_CHECKING:
    from lakenb.engine.protocol import LakeFiles
    from lakenb.values.plan import WriteRequest

_BLOCK = 256 * 1024
_RAW = {".snappy": "snappy", ".lz4": "lz4_raw"}


class LinesWriter(ArrowWriter):
    """Writes whole lines.

    Args:
        request: What is written; its rows are one column of lines, and the partition values.
        keys: How many partition values there are.
        files: The lake's objects.
        ending: The ending of the files' names, which tells the codec.
    """

    def __init__(self, request: WriteRequest, keys: int, files: LakeFiles, ending: str) -> None:
        super().__init__(request, keys, files)
        self._schema = pa.schema([(LINE, pa.string())])
        self.ending = ending

    def opened(self, uri: str, values: Values) -> OpenFile:
        """Begin a file."""
        codec = self.ending[self.ending.rindex(".") :]
        return (
            _Bzip2(uri, values, self._files)
            if codec == ".bz2"
            else _Blocks(uri, values, self._files)
        )


class _Lines(OpenFile):
    def __init__(self, uri: str, values: Values, files: LakeFiles) -> None:
        super().__init__(uri, values, files)
        self._size = 0

    def put(self, data: bytes) -> None:
        self.file.write(data)
        self._size += len(data)

    def pack(self, data: bytes) -> None:
        """Add plain bytes."""
        raise NotImplementedError

    def end(self) -> None:
        """Write what is left."""
        raise NotImplementedError

    def add(self, table: pa.Table) -> None:
        lines = table.column(0).to_pylist()
        self.rows += len(lines)
        self.pack("\n".join([*lines, ""]).encode())

    def finish(self) -> WrittenFile:
        self.end()
        self.file.close()
        return WrittenFile(self.uri, self.rows, self._size, self.values)


class _Bzip2(_Lines):
    def __init__(self, uri: str, values: Values, files: LakeFiles) -> None:
        super().__init__(uri, values, files)
        self._packer = bz2.BZ2Compressor()

    def pack(self, data: bytes) -> None:
        self.put(self._packer.compress(data))

    def end(self) -> None:
        self.put(self._packer.flush())


class _Blocks(_Lines):
    """Blocks of one chunk: its length unpacked, its length packed, the chunk."""

    def __init__(self, uri: str, values: Values, files: LakeFiles) -> None:
        super().__init__(uri, values, files)
        self._codec = _RAW[uri[uri.rindex(".") :]]
        self._rest = b""

    def pack(self, data: bytes) -> None:
        data = self._rest + data
        whole = len(data) // _BLOCK * _BLOCK
        for start in range(0, whole, _BLOCK):
            self._block(data[start : start + _BLOCK])
        self._rest = data[whole:]

    def end(self) -> None:
        if self._rest:
            self._block(self._rest)

    def _block(self, data: bytes) -> None:
        packed = pa.compress(data, codec=self._codec, asbytes=True)
        self.put(struct.pack(">II", len(data), len(packed)) + packed)

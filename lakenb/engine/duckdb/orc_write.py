"""Writing ORC through Arrow."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from pyarrow import orc

from lakenb.engine.duckdb.arrow_write import ArrowWriter, OpenFile, Values
from lakenb.errors import LakeNBError, QueryFailed
from lakenb.values.plan import WrittenFile

if TYPE_CHECKING:
    from typing import BinaryIO

    import pyarrow as pa
    from _typeshed import ReadableBuffer

    from lakenb.engine.protocol import LakeFiles
    from lakenb.values.plan import WriteRequest

_CODECS = {
    "zlib": "zlib",
    "gzip": "zlib",
    "deflate": "zlib",
    "snappy": "snappy",
    "lz4": "lz4",
    "zstd": "zstd",
    "none": "uncompressed",
    "uncompressed": "uncompressed",
}


class OrcWriter(ArrowWriter):
    """Writes ORC.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for a codec that ORC does not have.
    """

    ending = ".orc"

    def __init__(self, request: WriteRequest, keys: int, files: LakeFiles) -> None:
        super().__init__(request, keys, files)
        self._codec = _codec(request.compression)

    def opened(self, uri: str, values: Values) -> OpenFile:
        """Begin a file."""
        return _OrcFile(uri, values, self._files, self._codec)


class _Sink(io.RawIOBase):
    """A sink that never fails towards ORC's writer, which would end the process; it remembers why."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.failure: Exception | None = None
        self.size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer, /) -> int:
        taken = memoryview(data).nbytes
        if self.failure is None:
            try:
                self._file.write(data)
            except (OSError, ValueError, LakeNBError) as error:
                self.failure = error
        self.size += taken
        return taken

    def tell(self) -> int:
        return self.size

    def check(self) -> None:
        """Raise what a write met."""
        if self.failure is not None:
            raise self.failure


class _OrcFile(OpenFile):
    def __init__(self, uri: str, values: Values, files: LakeFiles, codec: str) -> None:
        super().__init__(uri, values, files)
        self._sink = _Sink(self.file)
        try:
            self._writer = orc.ORCWriter(self._sink, compression=codec)
        except BaseException:
            self.drop()
            raise

    def add(self, table: pa.Table) -> None:
        self._writer.write(table)
        self._sink.check()
        self.rows += table.num_rows

    def finish(self) -> WrittenFile:
        try:
            self._writer.close()
            self._sink.check()
        except BaseException:
            self.drop()
            raise
        self.file.close()
        return WrittenFile(self.uri, self.rows, self._sink.size, self.values)

    def drop(self) -> None:
        """Forget the object, and whatever its writer still writes."""
        self._sink.failure = self._sink.failure or OSError("the write was given up")
        super().drop()


def _codec(wanted: str | None) -> str:
    name = (wanted or "zlib").lower()
    if name not in _CODECS:
        message = f"Unsupported ORC compression '{name}'; use zlib, snappy, lz4, zstd or none."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return _CODECS[name]

"""Writing Avro: fastavro encodes the rows, in the schema of the table's literal or the one of its columns."""

from __future__ import annotations

import bz2
import io
import json
import os
import zlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pyarrow as pa

from lakenb.engine.duckdb.arrow_write import ArrowWriter, OpenFile, Values
from lakenb.engine.duckdb.avro.container import MAGIC, as_long
from lakenb.engine.duckdb.avro.rows import row_maker, zoned
from lakenb.errors import QueryFailed
from lakenb.values.avro_schema import parse_avro_schema
from lakenb.values.avro_types import schema_text
from lakenb.values.plan import WrittenFile

if TYPE_CHECKING:
    from lakenb.engine.protocol import LakeFiles
    from lakenb.values.plan import WriteRequest
    from lakenb.values.types import DataType

_BLOCK_ROWS = 2_000
_LEVEL = 6
_SYNC = 16
_CODECS = {
    "deflate": "deflate",
    "gzip": "deflate",
    "snappy": "snappy",
    "zstd": "zstandard",
    "bzip2": "bzip2",
    "none": "null",
    "uncompressed": "null",
}


class AvroWriter(ArrowWriter):
    """Writes Avro.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for a codec that Avro does not have; NOT_SUPPORTED for a type
            that it does not have.
    """

    ending = ".avro"

    def __init__(self, request: WriteRequest, keys: int, files: LakeFiles) -> None:
        from fastavro.validation import ValidationError  # which no other statement waits for

        super().__init__(request, keys, files)
        options = dict(request.options)
        columns = [(c.name, c.type) for c in request.columns[: len(request.columns) - keys]]
        literal = options.get("schema")
        text = literal if literal is not None else schema_text(columns)
        self._encode = _Encoder(text, columns, checked=literal is not None)
        codec = _codec(request.compression)
        self._pack = _PACK[codec](int(options.get("compression_level", "0")))
        sync = os.urandom(_SYNC)
        entries = {b"avro.codec": codec.encode(), b"avro.schema": text.encode()}
        parts = [MAGIC, as_long(len(entries))]
        for pair in entries.items():
            parts += [piece for word in pair for piece in (as_long(len(word)), word)]
        self._header = b"".join([*parts, as_long(0), sync])
        self._sync = sync
        self._failures = (
            ValueError,
            TypeError,
            OverflowError,
            KeyError,
            ValidationError,
        )

    def opened(self, uri: str, values: Values) -> OpenFile:
        """Begin a file."""
        return _AvroFile(uri, values, self._files, self)

    def block(self, batch: pa.RecordBatch) -> bytes:
        """A block of rows, packed, with all that stands around it.

        Raises:
            QueryFailed: HIVE_WRITER_DATA_ERROR for a value that the schema does not take.
        """
        try:
            packed = self._pack(self._encode(batch))
        except self._failures as error:
            words = " ".join(str(error).split())[:200].rstrip(".")
            message = (
                f"A row does not fit the Avro schema of {self._request.location} ({words}); cast its "
                "columns or correct avro.schema.literal."
            )
            raise QueryFailed(message, name="HIVE_WRITER_DATA_ERROR") from error
        return b"".join((as_long(batch.num_rows), as_long(len(packed)), packed, self._sync))

    @property
    def header(self) -> bytes:
        """What a file begins with."""
        return self._header


class _AvroFile(OpenFile):
    def __init__(self, uri: str, values: Values, files: LakeFiles, writer: AvroWriter) -> None:
        super().__init__(uri, values, files)
        self._writer = writer
        self._size = 0
        self._put(writer.header)

    def _put(self, data: bytes) -> None:
        try:
            self.file.write(data)
        except BaseException:
            self.drop()
            raise
        self._size += len(data)

    def add(self, table: pa.Table) -> None:
        for batch in table.to_batches(max_chunksize=_BLOCK_ROWS):
            self._put(self._writer.block(batch))
        self.rows += table.num_rows

    def finish(self) -> WrittenFile:
        self.file.close()
        return WrittenFile(self.uri, self.rows, self._size, self.values)


class _Encoder:
    """Encodes batches: a block is an array of its rows, but for the count before and the end behind."""

    def __init__(
        self, text: str, columns: Sequence[tuple[str, DataType]], *, checked: bool
    ) -> None:
        import fastavro
        from fastavro.validation import validate

        own = fastavro.parse_schema(json.loads(text))
        self._schema = fastavro.parse_schema({"type": "array", "items": json.loads(text)})
        self._own = own
        self._write = fastavro.schemaless_writer
        self._validate = validate if checked else None
        self._rows = row_maker(parse_avro_schema(text), columns)

    def __call__(self, batch: pa.RecordBatch) -> bytes:
        arrays = [zoned(column) for column in batch.columns]
        rows = self._rows([array.to_pylist() for array in arrays], batch.num_rows)
        if self._validate is not None:
            for row in rows:
                self._validate(row, self._own)
        out = io.BytesIO()
        self._write(out, self._schema, rows)
        return out.getvalue()[len(as_long(len(rows))) : -1]


def _codec(wanted: str | None) -> str:
    name = (wanted or "deflate").lower()
    if name not in _CODECS:
        message = (
            f"Unsupported Avro compression '{name}'; use deflate, snappy, zstd, bzip2 or none."
        )
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return _CODECS[name]


Pack = Callable[[bytes], bytes]


def _deflate(_: int) -> Pack:
    def pack(data: bytes) -> bytes:
        made = zlib.compressobj(_LEVEL, zlib.DEFLATED, -15)
        return made.compress(data) + made.flush()

    return pack


def _snappy(_: int) -> Pack:
    codec = pa.Codec("snappy")
    return lambda data: codec.compress(data, asbytes=True) + zlib.crc32(data).to_bytes(4)


def _zstd(level: int) -> Pack:
    codec = pa.Codec("zstd", compression_level=level or None)
    return lambda data: bytes(codec.compress(data, asbytes=True))


_PACK: dict[str, Callable[[int], Pack]] = {
    "null": lambda _: bytes,
    "deflate": _deflate,
    "snappy": _snappy,
    "zstandard": _zstd,
    "bzip2": lambda _: bz2.compress,
}

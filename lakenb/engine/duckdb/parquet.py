"""Parquet by Arrow, for files with what DuckDB's reader lacks: Hadoop's LZ4, encodings, logical types.

Which files those are the footer tells (``FooterColumn.foreign``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from lakenb.engine.duckdb.arrow_cast import cast_column
from lakenb.values.arrow_types import arrow_type
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from lakenb.engine.duckdb.streams import Part
    from lakenb.values.scan import FileScan, ScanFile

_BATCH_ROWS = 65_536
_OWN_CODECS = frozenset({"UNCOMPRESSED", "SNAPPY", "GZIP", "BROTLI", "ZSTD", "LZ4", "LZ4_RAW"})
_FLOATS = frozenset({"FLOAT", "DOUBLE"})
_OTHER_TYPES = frozenset({"GEOMETRY", "GEOGRAPHY", "VARIANT"})
_FIELD_ID = b"PARQUET:field_id"


def is_foreign_chunk(chunk: pq.ColumnChunkMetaData) -> bool:
    """Whether DuckDB can't read a column chunk."""
    if chunk.compression not in _OWN_CODECS:
        return True
    return "BYTE_STREAM_SPLIT" in chunk.encodings and chunk.physical_type not in _FLOATS


def is_foreign_type(column: pq.ColumnSchema) -> bool:
    """Whether DuckDB makes another type of a column than Athena, which sees its bytes."""
    return column.logical_type.type in _OTHER_TYPES


def read_parquet(scan: FileScan, file: ScanFile, source: BinaryIO) -> Iterator[Part]:
    """The rows of an open Parquet file; its types have been looked at.

    Raises:
        QueryFailed: HIVE_BAD_DATA for a value that does not fit its column.
    """
    reader = pq.ParquetFile(source)
    schema = reader.schema_arrow
    known: dict[int | str, str] = {}
    for field in schema:
        known.setdefault(fold(field.name), field.name)
        number = (field.metadata or {}).get(_FIELD_ID)
        if number is not None:
            known[int(number)] = field.name
    sources = [c.source if isinstance(c.source, int) else fold(c.source) for c in scan.columns]
    names = [known.get(s) for s in sources]
    wanted = [n for n in dict.fromkeys(names) if n is not None]
    if any("." in name for name in wanted):  # Arrow takes a name for a path into groups
        wanted = schema.names
    for batch in reader.iter_batches(_BATCH_ROWS, columns=wanted):
        arrays = [
            pa.nulls(batch.num_rows, arrow_type(column.type))
            if name is None
            else cast_column(batch.column(name), column, file, scan)
            for name, column in zip(names, scan.columns, strict=True)
        ]
        yield batch.num_rows, arrays

"""Formats that DuckDB has no reader of, as streams of Arrow batches in the catalog's types.

A format is one entry of ``STREAMS``: what reads an open file, a part at a time. What is the same for
every format stands here: partition values, hidden columns, and how a failure names its file.
"""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO

import pyarrow as pa

from lakenb.errors import LakeNBError, QueryFailed
from lakenb.values.arrow_types import arrow_type
from lakenb.values.relation import PATH, POSITION
from lakenb.values.types import BIGINT, TIMESTAMP_TZ_MICROS, VARCHAR

if TYPE_CHECKING:
    from lakenb.values.scan import FileScan, ScanFile

Part = tuple[int, list[pa.Array]]
"""Some rows of a file: how many, and an array for each of the scan's columns in Arrow's type of it."""
FileReader = Callable[["FileScan", "ScanFile", BinaryIO], Iterator[Part]]
"""Reads an open file. Raises QueryFailed, or ValueError, OSError, ArrowException for a damaged one."""

_ROWS = "$rows"
_HIDDEN_TYPES = {PATH: VARCHAR, POSITION: BIGINT, "$file_size": BIGINT}


def _orc(scan: FileScan, file: ScanFile, source: BinaryIO) -> Iterator[Part]:
    from lakenb.engine.duckdb.orc import read_orc  # most statements read no ORC

    return read_orc(scan, file, source)


def _lines(scan: FileScan, file: ScanFile, source: BinaryIO) -> Iterator[Part]:
    from lakenb.engine.duckdb.text.stream import read_lines

    return read_lines(scan, file, source)


def _ion(scan: FileScan, file: ScanFile, source: BinaryIO) -> Iterator[Part]:
    from lakenb.engine.duckdb.ion import read_ion

    return read_ion(scan, file, source)


def _parquet(scan: FileScan, file: ScanFile, source: BinaryIO) -> Iterator[Part]:
    from lakenb.engine.duckdb.parquet import read_parquet

    return read_parquet(scan, file, source)


STREAMS: dict[str, FileReader] = {
    "orc": _orc,
    "ion": _ion,
    "lines": _lines,
    "foreign parquet": _parquet,
}
_NAMES = {"avro": "Avro", "ion": "Ion", "lines": "text", "orc": "ORC", "foreign parquet": "Parquet"}


def open_stream(
    scan: FileScan, open_file: Callable[[str], BinaryIO], failures: list[LakeNBError]
) -> pa.RecordBatchReader:
    """The rows of a scan whose format is in ``STREAMS``, in the catalog's types.

    Args:
        scan: The table's files.
        open_file: Opens an object.
        failures: Takes what went wrong, for Arrow passes on an error's text alone.
    """
    schema = pa.schema(
        [(c.name, arrow_type(c.type)) for c in (*scan.columns, *scan.partition_columns)]
        + [(h, arrow_type(_HIDDEN_TYPES.get(h, TIMESTAMP_TZ_MICROS))) for h in scan.hidden]
    )
    if not schema.names:  # DuckDB takes no rows without a column
        schema = pa.schema([(_ROWS, pa.bool_())])
    return pa.RecordBatchReader.from_batches(schema, _batches(scan, schema, open_file, failures))


def _batches(
    scan: FileScan,
    schema: pa.Schema,
    open_file: Callable[[str], BinaryIO],
    failures: list[LakeNBError],
) -> Iterator[pa.RecordBatch]:
    read = STREAMS[scan.format]
    for file in scan.files:
        try:
            with contextlib.closing(open_file(file.uri)) as source:
                for rows, arrays in read(scan, file, source):
                    whole = [*arrays, *_same_for_all(scan, file, rows, schema)]
                    none = [pa.nulls(rows, pa.bool_())]
                    yield pa.RecordBatch.from_arrays(whole or none, schema=schema)
        except LakeNBError as error:
            failures.append(error)
            raise
        except (pa.ArrowException, OSError, ValueError, zlib.error) as error:
            failure = failed_file(error, file, scan)
            failures.append(failure)
            raise failure from error


def failed_file(error: Exception, file: ScanFile, scan: FileScan) -> QueryFailed:
    """The failure of reading a file: it is gone, or damaged."""
    if isinstance(error, FileNotFoundError):
        message = (
            f"{file.uri} of {scan.label} is gone; run the statement again or repair the table."
        )
        return QueryFailed(message, name="HIVE_CANNOT_OPEN_SPLIT")
    reason = " ".join(str(error).split())[:150].rstrip(".")
    message = (
        f"{file.uri} of {scan.label} is not a valid {_NAMES[scan.format]} file ({reason}); "
        "replace it or move it out of the table's location."
    )
    return QueryFailed(message, name="HIVE_BAD_DATA")


def _same_for_all(scan: FileScan, file: ScanFile, rows: int, schema: pa.Schema) -> list[pa.Array]:
    """Partition values and hidden columns: the same for all rows of a file."""
    arrays: list[pa.Array] = []
    for at, column in enumerate(scan.partition_columns):
        value = scan.partitions[file.partition][at]
        kind = arrow_type(column.type)
        if value is None:
            arrays.append(pa.nulls(rows, kind))
            continue
        try:
            arrays.append(pa.repeat(pa.array([value], pa.string()).cast(kind)[0], rows))
        except pa.ArrowInvalid as error:
            message = (
                f"Invalid partition value '{value[:50]}' for {column.type.hive} partition key "
                f"{column.name} of {scan.label}; drop the partition or correct the key's type."
            )
            raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE") from error
    arrays.extend(_hidden(name, file, rows, schema) for name in scan.hidden)
    return arrays


def _hidden(name: str, file: ScanFile, rows: int, schema: pa.Schema) -> pa.Array:
    values: dict[str, object] = {
        PATH: file.uri,
        "$file_size": file.size,
        "$file_modified_time": int(file.modified * 1_000_000),
    }
    kind = schema.field(name).type
    return pa.repeat(pa.scalar(values[name], kind), rows)

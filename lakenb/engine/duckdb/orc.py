"""ORC through Arrow: DuckDB has no reader of it. Columns are found by position, as Athena finds them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pyarrow as pa
from pyarrow import orc

from lakenb.engine.duckdb.file_types import fits
from lakenb.errors import LakeNBError, QueryFailed
from lakenb.values.arrow_types import arrow_type
from lakenb.values.relation import PATH, POSITION
from lakenb.values.types import BIGINT, TIMESTAMP_TZ_MICROS, VARCHAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from lakenb.values.scan import FileScan, ScanColumn, ScanFile

_ROWS = "$rows"
_HIDDEN_TYPES = {PATH: VARCHAR, POSITION: BIGINT, "$file_size": BIGINT}


def open_orc(
    scan: FileScan, open_file: Callable[[str], BinaryIO], failures: list[LakeNBError]
) -> pa.RecordBatchReader:
    """The rows of an ORC scan, a stripe at a time, in the catalog's types.

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
    for file in scan.files:
        try:
            with contextlib.closing(open_file(file.uri)) as source:
                yield from _file(scan, file, schema, source)
        except LakeNBError as error:
            failures.append(error)
            raise
        except (pa.ArrowException, OSError, ValueError) as error:
            failure = _failure(error, file, scan)
            failures.append(failure)
            raise failure from error


def _failure(error: Exception, file: ScanFile, scan: FileScan) -> QueryFailed:
    if isinstance(error, FileNotFoundError):
        message = (
            f"{file.uri} of {scan.label} is gone; run the statement again or repair the table."
        )
        return QueryFailed(message, name="HIVE_CANNOT_OPEN_SPLIT")
    reason = " ".join(str(error).split())[:150].rstrip(".")
    message = (
        f"{file.uri} of {scan.label} is not a valid ORC file ({reason}); replace it or move it out of "
        "the table's location."
    )
    return QueryFailed(message, name="HIVE_BAD_DATA")


def _file(
    scan: FileScan, file: ScanFile, schema: pa.Schema, source: BinaryIO
) -> Iterator[pa.RecordBatch]:
    reader = orc.ORCFile(source)
    if reader.nrows == 0:
        return
    names = reader.schema.names
    present = [c.position for c in scan.columns if c.position < len(names)]
    for stripe in range(reader.nstripes):
        wanted = [names[p] for p in present]
        batch = reader.read_stripe(stripe, columns=wanted) if wanted else None
        rows = batch.num_rows if batch is not None else _stripe_rows(reader, stripe)
        arrays: list[pa.Array] = []
        for column in scan.columns:
            kind = arrow_type(column.type)
            if batch is None or column.position >= len(names):
                arrays.append(pa.nulls(rows, kind))
            else:
                own = batch.column(batch.schema.get_field_index(names[column.position]))
                arrays.append(_cast(own, kind, column, file, scan))
        for at, column in enumerate(scan.partition_columns):
            value = scan.partitions[file.partition][at]
            text = pa.array([value], pa.string()).cast(arrow_type(column.type))
            arrays.append(
                pa.repeat(text[0], rows) if value is not None else pa.nulls(rows, text.type)
            )
        arrays.extend(_hidden(name, file, rows, schema) for name in scan.hidden)
        if not arrays:
            arrays.append(pa.nulls(rows, pa.bool_()))
        yield pa.RecordBatch.from_arrays(arrays, schema=schema)


def _cast(
    values: pa.Array, kind: pa.DataType, column: ScanColumn, file: ScanFile, scan: FileScan
) -> pa.Array:
    """A column in the catalog's type; the kinds of types must fit as they must in Parquet."""
    if not fits(values.type, column.type):
        message = (
            f"Type {values.type} of column {column.name} in {file.uri} is incompatible with type "
            f"{column.type.hive} defined in table schema of {scan.label}; correct the table's column."
        )
        raise QueryFailed(message, name="HIVE_BAD_DATA")
    try:
        return values.cast(kind)
    except pa.ArrowInvalid as error:
        message = (
            f"A value of column {column.name} in {file.uri} of {scan.label} does not fit type "
            f"{column.type.hive}; correct the column's type."
        )
        raise QueryFailed(message, name="HIVE_BAD_DATA") from error


def _stripe_rows(reader: orc.ORCFile, stripe: int) -> int:
    first = reader.schema.names[:1]
    return int(reader.read_stripe(stripe, columns=first).num_rows)


def _hidden(name: str, file: ScanFile, rows: int, schema: pa.Schema) -> pa.Array:
    values: dict[str, object] = {
        PATH: file.uri,
        "$file_size": file.size,
        "$file_modified_time": int(file.modified * 1_000_000),
    }
    kind = schema.field(name).type
    return pa.repeat(pa.scalar(values[name], kind), rows)

"""ORC through Arrow: DuckDB has no reader of it. Columns are found by position, as Athena finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
from pyarrow import orc

from lakenb.engine.duckdb.file_types import fits
from lakenb.errors import QueryFailed
from lakenb.values.arrow_types import arrow_type

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from lakenb.engine.duckdb.streams import Part
    from lakenb.values.scan import FileScan, ScanColumn, ScanFile


def read_orc(scan: FileScan, file: ScanFile, source: BinaryIO) -> Iterator[Part]:
    """The rows of an open ORC file, a stripe at a time.

    Raises:
        QueryFailed: HIVE_BAD_DATA for a column that can't be what the table declares.
    """
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
        yield rows, arrays


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

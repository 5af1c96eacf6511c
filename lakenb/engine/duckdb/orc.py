"""ORC, which DuckDB has no reader of: which of a file's columns are a table's, and their types.

Columns are found by position, as Athena finds them, or by name with ``orc.column.index.access`` =
``false`` (AWS: "Handle schema updates", "Index access in ORC and Parquet"); fields of structs by name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyarrow as pa

from lakenb.engine.duckdb.arrow_cast import cast_column, fits_orc
from lakenb.engine.duckdb.reader_process import reader_process
from lakenb.errors import QueryFailed
from lakenb.values.arrow_types import arrow_type
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO

    from lakenb.engine.duckdb.streams import Part
    from lakenb.values.scan import FileScan, ScanColumn, ScanFile

_COUNTED_ROWS = 1 << 20
_UNNAMED = re.compile(r"_col\d+")
_KINDS = {
    "bool": "BOOLEAN",
    "int8": "BYTE",
    "int16": "SHORT",
    "int32": "INT",
    "int64": "LONG",
    "float": "FLOAT",
    "double": "DOUBLE",
    "date32[day]": "DATE",
}
_NESTED = ("timestamp", "decimal", "list", "map", "struct", "string", "binary")


def read_orc(scan: FileScan, file: ScanFile, source: BinaryIO) -> Iterator[Part]:
    """The rows of an open ORC file, some at a time.

    Raises:
        QueryFailed: HIVE_BAD_DATA for a column that can't be what the table declares,
            HIVE_FILE_MISSING_COLUMN_NAMES for a file without names where columns are found by name.
        ValueError: The file is damaged.
    """
    with reader_process() as process:
        schema = process.open(source, {"format": "orc"})
        places = _places(scan, file, schema)
        for column in scan.columns:
            if column.name in places:
                _check(schema[places[column.name]].type, column, file, scan)
        if not places:
            yield from _counted(process.rows, scan)
            for _ in process.batches([]):
                pass
            return
        order = sorted(set(places.values()))
        for batch in process.batches(order):
            arrays: list[pa.Array] = []
            for column in scan.columns:
                at = places.get(column.name)
                if at is None:
                    arrays.append(pa.nulls(batch.num_rows, arrow_type(column.type)))
                else:
                    arrays.append(cast_column(batch.column(order.index(at)), column, file, scan))
            yield batch.num_rows, arrays


def _counted(rows: int, scan: FileScan) -> Iterator[Part]:
    for start in range(0, rows, _COUNTED_ROWS):
        count = min(rows - start, _COUNTED_ROWS)
        yield count, [pa.nulls(count, arrow_type(c.type)) for c in scan.columns]


def _places(scan: FileScan, file: ScanFile, schema: pa.Schema) -> Mapping[str, int]:
    """Where each column of the table stands in the file, for those that it has."""
    if scan.options.get("by_name") != "true":
        return {c.name: c.position for c in scan.columns if c.position < len(schema)}
    if schema.names and all(_UNNAMED.fullmatch(name) for name in schema.names):
        message = (
            f"ORC file does not contain column names in the footer: {file.uri} of {scan.label}; take "
            "orc.column.index.access=false out of the table's SerDe properties."
        )
        raise QueryFailed(message, name="HIVE_FILE_MISSING_COLUMN_NAMES")
    known: dict[str, int] = {}
    for at, name in enumerate(schema.names):
        known.setdefault(fold(name), at)
    return {c.name: known[fold(c.name)] for c in scan.columns if fold(c.name) in known}


def _check(found: pa.DataType, column: ScanColumn, file: ScanFile, scan: FileScan) -> None:
    if not fits_orc(found, column.type):
        message = (
            f"Malformed ORC file. Cannot read SQL type '{column.type}' from ORC stream "
            f"'.{column.name}' of type {_kind(found)} [{file.uri}]; column {column.name} of "
            f"{scan.label} is declared {column.type.hive}, correct it."
        )
        raise QueryFailed(message, name="HIVE_BAD_DATA")


def _kind(found: pa.DataType) -> str:
    """ORC's name of a type."""
    text = str(found)
    if text in _KINDS:
        return _KINDS[text]
    return next((n.upper() for n in _NESTED if text.startswith(n)), "UNION")

"""Which type of a file's column may be read as which type of the catalog.

Rule: a file's column must be of the kind that the table declares (AWS: "Troubleshooting in Athena",
HIVE_BAD_DATA); integers, floats and decimals of another width are taken when their values fit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from lakenb.errors import QueryFailed
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.engine.duckdb.footers import Footer
    from lakenb.values.scan import FileScan, ScanColumn
    from lakenb.values.types import DataType

_INTEGERS = frozenset("tinyint smallint integer bigint".split())
_TEXTS = frozenset("varchar char json".split())
_BYTES = frozenset({"varbinary"})
_WIDTH = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}

_FITS: tuple[tuple[str, frozenset[str]], ...] = (
    ("is_integer", _INTEGERS | {"decimal"}),
    ("is_float16", frozenset({"real", "double"})),
    ("is_float32", frozenset({"real", "double"})),
    ("is_float64", frozenset({"double", "real"})),
    ("is_decimal", frozenset({"decimal"})),
    ("is_boolean", frozenset({"boolean"})),
    ("is_string", _TEXTS | _BYTES | {"uuid"}),
    ("is_large_string", _TEXTS | _BYTES | {"uuid"}),
    ("is_binary", _TEXTS | _BYTES),
    ("is_large_binary", _TEXTS | _BYTES),
    ("is_fixed_size_binary", _BYTES | {"uuid"}),
    ("is_date", frozenset({"date"})),
    ("is_timestamp", frozenset({"timestamp", "timestamp with time zone"})),
    ("is_time", frozenset({"time", "time with time zone"})),
    ("is_duration", frozenset({"bigint"})),
)


_PHYSICAL = {
    **dict.fromkeys("int8 int16 int32 uint8 uint16 uint32 date32[day] time32[ms]".split(), "INT32"),
    **dict.fromkeys("int64 uint64 time64[us] time64[ns]".split(), "INT64"),
    **dict.fromkeys("string large_string binary large_binary".split(), "BINARY"),
    "float": "FLOAT",
    "double": "DOUBLE",
    "bool": "BOOLEAN",
}


def check_types(scan: FileScan, footers: Sequence[Footer]) -> None:
    """Refuse a file whose column can't be what the table declares.

    Raises:
        QueryFailed: HIVE_BAD_DATA with the file, the column and both types.
    """
    checked: set[tuple[str, pa.DataType]] = set()
    for file, footer in zip(scan.files, footers, strict=True):
        for column in scan.columns:
            found = footer.find(column.source)
            if found is None or (column.name, found.type) in checked:
                continue
            checked.add((column.name, found.type))
            if not fits(found.type, column.type):
                message = (
                    f"Field {column.name}'s type {_physical(found.type)} in parquet file {file.uri} is "
                    f"incompatible with type {column.type.trino} defined in table schema of {scan.label}; "
                    f"the file has {_words(found.type)}, the table {column.type.hive}: correct one of them."
                )
                raise QueryFailed(message, name="HIVE_BAD_DATA")


def fits(found: pa.DataType, declared: DataType) -> bool:
    """Whether values of a file's type can be read as a catalog type."""
    if pa.types.is_null(found):
        return True
    if pa.types.is_dictionary(found):
        return fits(found.value_type, declared)
    if isinstance(found, pa.BaseExtensionType):
        return fits(found.storage_type, declared)
    if pa.types.is_struct(found):
        return declared.name == "row" and _row_fits(found, declared)
    if pa.types.is_map(found):
        pair = (found.key_type, found.item_type)
        return declared.name == "map" and all(map(fits, pair, declared.children))
    if (
        pa.types.is_list(found)
        or pa.types.is_large_list(found)
        or pa.types.is_fixed_size_list(found)
    ):
        return declared.name == "array" and fits(found.value_type, declared.children[0])
    names = next((n for test, n in _FITS if getattr(pa.types, test)(found)), frozenset())
    return declared.name in names


def _row_fits(found: pa.StructType, declared: DataType) -> bool:
    """The fields that both have fit; fields are found by name, in any case."""
    known = {fold(found.field(i).name): found.field(i).type for i in range(found.num_fields)}
    pairs = zip(declared.fields, declared.children, strict=True)
    return all(fold(n) not in known or fits(known[fold(n)], child) for n, child in pairs)


def _physical(found: pa.DataType) -> str:
    """Parquet's physical type of a column, as messages name it."""
    word = str(found)
    if word in _PHYSICAL:
        return _PHYSICAL[word]
    if pa.types.is_timestamp(found):
        return "INT64"
    return "group" if pa.types.is_nested(found) else "FIXED_LEN_BYTE_ARRAY"


def _words(found: pa.DataType) -> str:
    return " ".join(str(found).split())[:200]


def narrowed(column: ScanColumn, footers: Sequence[Footer]) -> str | None:
    """DuckDB's type to read a column in first, when some file's values may not fit; else None."""
    types = [f.type for f in (footer.find(column.source) for footer in footers) if f is not None]
    if column.type.name in _INTEGERS:
        width = _WIDTH[column.type.name]
        if any(_bits(t) > width for t in types):
            return "HUGEINT" if any(pa.types.is_uint64(t) for t in types) else "BIGINT"
    if column.type.name == "decimal":
        precision, scale = column.type.params
        given = [_digits(t) for t in types]
        if any(whole > precision - scale or s > scale for whole, s in given):
            most, least = max(w for w, _ in given), max(s for _, s in given)
            return f"DECIMAL({min(most + least, 38)},{least})"
    return None


def _bits(found: pa.DataType) -> int:
    if not pa.types.is_integer(found):
        return 0
    return int(found.bit_width) + (1 if pa.types.is_unsigned_integer(found) else 0)


def _digits(found: pa.DataType) -> tuple[int, int]:
    """Digits before and after the point."""
    if pa.types.is_decimal(found):
        return found.precision - found.scale, found.scale
    if pa.types.is_integer(found):
        return {8: 3, 16: 5, 32: 10, 64: 20}[int(found.bit_width)], 0
    return 0, 0

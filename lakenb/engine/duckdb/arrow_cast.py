"""Arrow arrays of a file's types as arrays of the catalog's types, at any depth.

Fields of structs are found by name in any case; a union is a row of its tag and a field for each of its
types, as Trino reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from lakenb.engine.duckdb.file_types import fits
from lakenb.errors import QueryFailed
from lakenb.values.arrow_types import arrow_type
from lakenb.values.names import fold

if TYPE_CHECKING:
    from lakenb.values.scan import FileScan, ScanColumn, ScanFile
    from lakenb.values.types import DataType

_UNION_TAG = "tag"
_NANOS = 1_000


def fits_orc(found: pa.DataType, declared: DataType) -> bool:
    """Whether values of a file's type can be read as a catalog type (Trino: the ORC readers' types)."""
    if pa.types.is_union(found):
        return declared.name == "row" and all(
            fits_orc(found.field(int(name[5:])).type, child)
            for name, child in zip(declared.fields, declared.children, strict=True)
            if _union_field(name, found) is not None
        )
    if pa.types.is_integer(found) and declared.name == "decimal":
        return False
    if pa.types.is_struct(found):
        return declared.name == "row" and all(
            fits_orc(found.field(at).type, child)
            for at, child in zip(_field_places(found, declared), declared.children, strict=True)
            if at is not None
        )
    if pa.types.is_list(found):
        return declared.name == "array" and fits_orc(found.value_type, declared.children[0])
    if pa.types.is_map(found):
        pair = (found.key_type, found.item_type)
        return declared.name == "map" and all(map(fits_orc, pair, declared.children))
    return fits(found, declared)


def cast_column(values: pa.Array, column: ScanColumn, file: ScanFile, scan: FileScan) -> pa.Array:
    """A column of a file in the catalog's type.

    Raises:
        QueryFailed: HIVE_BAD_DATA for a value that does not fit, with the file.
    """
    try:
        return cast_to(values, column.type)
    except pa.ArrowInvalid as error:
        message = (
            f"A value of column {column.name} in {file.uri} of {scan.label} does not fit type "
            f"{column.type.hive}; correct the column's type."
        )
        raise QueryFailed(message, name="HIVE_BAD_DATA") from error


def cast_to(values: pa.Array, declared: DataType) -> pa.Array:
    """Values in Arrow's type of a catalog type; they must fit it.

    Raises:
        ArrowInvalid: A value does not fit.
    """
    kind = arrow_type(declared)
    if isinstance(values.type, pa.BaseExtensionType):
        values = values.storage
    if pa.types.is_large_list(values.type) or pa.types.is_fixed_size_list(values.type):
        values = values.cast(pa.list_(values.type.value_type))
    if values.offset and pa.types.is_nested(values.type):
        values = pa.concat_arrays([values])
    if pa.types.is_union(values.type):
        return _union(values, declared, kind)
    if pa.types.is_struct(values.type):
        places = _field_places(values.type, declared)
        children = [
            pa.nulls(len(values), arrow_type(child))
            if at is None
            else cast_to(values.field(at), child)
            for at, child in zip(places, declared.children, strict=True)
        ]
        return pa.Array.from_buffers(kind, len(values), values.buffers()[:1], children=children)
    if pa.types.is_list(values.type):
        inner = cast_to(values.values, declared.children[0])
        return pa.Array.from_buffers(kind, len(values), values.buffers()[:2], children=[inner])
    if pa.types.is_map(values.type):
        pair = [
            cast_to(values.keys, declared.children[0]),
            cast_to(values.items, declared.children[1]),
        ]
        entries = pa.StructArray.from_arrays(pair, fields=[kind.key_field, kind.item_field])
        return pa.Array.from_buffers(kind, len(values), values.buffers()[:2], children=[entries])
    return _scalar(values, declared, kind)


def _scalar(values: pa.Array, declared: DataType, kind: pa.DataType) -> pa.Array:
    if declared.name in {"varchar", "char"}:
        return _text(values, declared)
    if pa.types.is_timestamp(values.type) and values.type.unit == "ns":
        return _micros(values.cast(pa.int64())).cast(pa.timestamp("us", values.type.tz)).cast(kind)
    if pa.types.is_decimal(values.type) and values.type.scale > kind.scale:
        values = pc.round(values, ndigits=kind.scale, round_mode="half_towards_infinity")
    return values.cast(kind)


def _micros(nanos: pa.Array) -> pa.Array:
    """What is below the microsecond is cut off, towards the past as DuckDB does in Parquet."""
    towards_zero = pc.divide(nanos, _NANOS)
    late = pc.less(nanos, pc.multiply(towards_zero, _NANOS))
    return pc.subtract(towards_zero, late.cast(pa.int64()))


def _text(values: pa.Array, declared: DataType) -> pa.Array:
    raw = values.cast(pa.binary())
    try:
        texts = raw.cast(pa.string())
    except pa.ArrowInvalid:  # not UTF-8
        decoded = (None if v is None else v.decode(errors="replace") for v in raw.to_pylist())
        texts = pa.array(decoded, pa.string())
    if declared.params:
        texts = pc.utf8_slice_codeunits(texts, 0, declared.params[0])
    return pc.utf8_rtrim(texts, " ") if declared.name == "char" else texts


def _union(values: pa.Array, declared: DataType, kind: pa.DataType) -> pa.Array:
    children: list[pa.Array] = []
    for name, child in zip(declared.fields, declared.children, strict=True):
        at = _union_field(name, values.type)
        if name == _UNION_TAG:
            children.append(values.type_codes.cast(arrow_type(child)))
        elif at is None:
            children.append(pa.nulls(len(values), arrow_type(child)))
        else:
            chosen = pc.equal(values.type_codes, values.type.type_codes[at])
            own = cast_to(values.field(at), child)
            children.append(pc.if_else(chosen, own, pa.nulls(len(values), own.type)))
    return pa.StructArray.from_arrays(children, fields=list(kind))


def _union_field(name: str, found: pa.DataType) -> int | None:
    """The place of ``field0``, ``field1`` ... among a union's types."""
    number = name.removeprefix("field")
    known = name.startswith("field") and number.isdecimal() and int(number) < found.num_fields
    return int(number) if known else None


def _field_places(found: pa.StructType, declared: DataType) -> list[int | None]:
    """Where each field of a row stands in a struct."""
    known: dict[str, int] = {}
    for at in range(found.num_fields):
        known.setdefault(fold(found.field(at).name), at)
    return [known.get(fold(name)) for name in declared.fields]

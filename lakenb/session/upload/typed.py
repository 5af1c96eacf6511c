"""Arrow's columns as columns of Athena: valid names, and types that both Hive's and Iceberg's tables hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest
from lakenb.session.upload.column_names import valid_names
from lakenb.session.upload.model import RawRows, TypedRows, UploadColumn
from lakenb.values.types import (
    BIGINT,
    BOOLEAN,
    DATE,
    DOUBLE,
    INTEGER,
    TIMESTAMP,
    VARBINARY,
    VARCHAR,
    DataType,
)

if TYPE_CHECKING:
    import pyarrow as pa

_MOST_DIGITS = 38
_SHOWN = 20


def typed_rows(raw: RawRows) -> TypedRows:
    """Rows that a table can hold.

    Raises:
        InvalidRequest: A column of a type that Athena lacks, or of values that it can't hold.
    """
    import pyarrow as pa

    names = valid_names(raw.names)
    notes = list(raw.notes)
    renamed = [(old, new) for old, new in zip(raw.names, names, strict=True) if old != new]
    notes += [f"Column {old[:100]!r} is called {new[:100]}." for old, new in renamed[:_SHOWN]]
    if len(renamed) > _SHOWN:
        notes.append(f"{len(renamed) - _SHOWN:,} more columns are renamed.")
    columns: list[UploadColumn] = []
    arrays: list[pa.ChunkedArray] = []
    for old, new, array in zip(raw.names, names, raw.columns, strict=True):
        plain = renamed_type(array.type)
        if plain != array.type:
            notes.append(f"Fields inside column {new} have lower case names now.")
        kind, wanted = _stored(plain, old)
        if getattr(array.type, "tz", None):
            notes.append(f"Column {new} has moments at a zone; they are kept in UTC.")
        try:
            if plain != array.type:  # another name of a field is another view of the same bytes
                array = pa.chunked_array([part.view(plain) for part in array.chunks], plain)  # noqa: PLW2901 - the same column
            stored = array if array.type == wanted else array.cast(wanted, safe=False)
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
            what = " ".join(str(error).split())[:200]
            raise InvalidRequest(f"Column {old[:100]!r} can't be kept as {kind}: {what}") from error
        columns.append(UploadColumn(new, kind, old))
        arrays.append(stored)
    return TypedRows(tuple(columns), pa.table(arrays, names=names), tuple(notes))


def renamed_type(kind: pa.DataType) -> pa.DataType:
    """A type whose inner fields have valid names."""
    import pyarrow as pa

    if pa.types.is_struct(kind):
        fields = [kind.field(at) for at in range(kind.num_fields)]
        names = valid_names(f.name for f in fields)
        pairs = zip(fields, names, strict=True)
        return pa.struct([f.with_name(name).with_type(renamed_type(f.type)) for f, name in pairs])
    if pa.types.is_map(kind):
        return pa.map_(renamed_type(kind.key_type), renamed_type(kind.item_type))
    if pa.types.is_fixed_size_list(kind):
        return pa.list_(renamed_type(kind.value_type), kind.list_size)
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        inner = kind.value_field.with_type(renamed_type(kind.value_type))
        return pa.large_list(inner) if pa.types.is_large_list(kind) else pa.list_(inner)
    return kind


def _stored(kind: pa.DataType, name: str) -> tuple[DataType, pa.DataType]:
    """The type of Athena for one of Arrow, and Arrow's for that."""
    import pyarrow as pa

    if isinstance(kind, pa.BaseExtensionType):
        return _stored(kind.storage_type, name)
    if pa.types.is_dictionary(kind):
        return _stored(kind.value_type, name)
    nested = _nested(kind, name)
    if nested is not None:
        return nested
    if pa.types.is_decimal(kind):
        if kind.precision > _MOST_DIGITS or kind.scale < 0:
            return VARCHAR, pa.string()
        made = pa.decimal128(kind.precision, kind.scale)
        return DataType("decimal", (kind.precision, kind.scale)), made
    if kind == pa.uint64():
        return DataType("decimal", (20, 0)), pa.decimal128(20, 0)
    for test, found, wanted in (
        (pa.types.is_boolean, BOOLEAN, pa.bool_()),
        (lambda k: pa.types.is_integer(k) and k.bit_width < 32, INTEGER, pa.int32()),  # noqa: PLR2004 - bits
        (lambda k: k == pa.int32(), INTEGER, pa.int32()),
        (pa.types.is_integer, BIGINT, pa.int64()),
        (lambda k: k in {pa.float16(), pa.float32()}, DataType("real"), pa.float32()),
        (pa.types.is_floating, DOUBLE, pa.float64()),
        (pa.types.is_date, DATE, pa.date32()),
        (pa.types.is_timestamp, TIMESTAMP, pa.timestamp("us")),
        (_is_binary, VARBINARY, pa.binary()),
        (_is_text, VARCHAR, pa.string()),
    ):
        if test(kind):
            return found, wanted
    raise InvalidRequest(
        f"Column {name[:100]!r} is of the type {str(kind)[:100]}, which Athena lacks; leave it out."
    )


def _nested(kind: pa.DataType, name: str) -> tuple[DataType, pa.DataType] | None:
    import pyarrow as pa

    if pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind):
        inner, wanted = _stored(kind.value_type, name)
        return DataType("array", (), (inner,)), pa.list_(wanted)
    if pa.types.is_map(kind):
        key, of_key = _stored(kind.key_type, name)
        value, of_value = _stored(kind.item_type, name)
        return DataType("map", (), (key, value)), pa.map_(of_key, of_value)
    if not pa.types.is_struct(kind):
        return None
    fields = [kind.field(at) for at in range(kind.num_fields)]
    if not fields:
        raise InvalidRequest(f"Column {name[:100]!r} has a row without fields; leave it out.")
    made = [_stored(f.type, name) for f in fields]
    struct = pa.struct([(f.name, wanted) for f, (_, wanted) in zip(fields, made, strict=True)])
    children = tuple(inner for inner, _ in made)
    return DataType("row", (), children, tuple(f.name for f in fields)), struct


def _is_binary(kind: pa.DataType) -> bool:
    import pyarrow as pa

    fixed = pa.types.is_fixed_size_binary(kind)
    return bool(pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or fixed)


def _is_text(kind: pa.DataType) -> bool:
    import pyarrow as pa

    text = pa.types.is_string(kind) or pa.types.is_large_string(kind)
    return bool(text or pa.types.is_null(kind) or pa.types.is_time(kind))

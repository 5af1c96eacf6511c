"""Athena's types, columns and partition terms as Iceberg's, and back.

Rules: AWS "Supported data types for Iceberg tables in Athena"; Iceberg "Schemas and Data Types",
"Partition Transforms". Iceberg has no tinyint, smallint, varchar(n), char: they become int and string.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

from pyiceberg.partitioning import PARTITION_FIELD_ID_START, PartitionField, PartitionSpec
from pyiceberg.schema import Schema
from pyiceberg.transforms import (
    BucketTransform,
    DayTransform,
    HourTransform,
    IdentityTransform,
    MonthTransform,
    Transform,
    TruncateTransform,
    VoidTransform,
    YearTransform,
)
from pyiceberg.types import (
    BinaryType,
    BooleanType,
    DateType,
    DecimalType,
    DoubleType,
    FixedType,
    FloatType,
    IcebergType,
    IntegerType,
    ListType,
    LongType,
    MapType,
    NestedField,
    StringType,
    StructType,
    TimestampNanoType,
    TimestampType,
    TimestamptzNanoType,
    TimestamptzType,
    TimeType,
    UnknownType,
    UUIDType,
)

from lakenb.errors import InvalidRequest, NotYetAvailable, QueryFailed
from lakenb.values import types
from lakenb.values.column import Column
from lakenb.values.names import fold, nearest
from lakenb.values.plan import NestedId, PartitionTerm, WriteColumn
from lakenb.values.plan import Transform as TransformName
from lakenb.values.types import DataType

_TO_ICEBERG: dict[str, IcebergType] = {
    "boolean": BooleanType(),
    "tinyint": IntegerType(),
    "smallint": IntegerType(),
    "integer": IntegerType(),
    "bigint": LongType(),
    "real": FloatType(),
    "double": DoubleType(),
    "varchar": StringType(),
    "char": StringType(),
    "varbinary": BinaryType(),
    "date": DateType(),
    "time": TimeType(),
    "timestamp": TimestampType(),
    "timestamp with time zone": TimestamptzType(),
    "uuid": UUIDType(),
}
_FROM_ICEBERG: dict[type[IcebergType], DataType] = {
    BooleanType: types.BOOLEAN,
    IntegerType: types.INTEGER,
    LongType: types.BIGINT,
    FloatType: DataType("real"),
    DoubleType: types.DOUBLE,
    StringType: types.VARCHAR,
    BinaryType: types.VARBINARY,
    FixedType: types.VARBINARY,
    DateType: types.DATE,
    TimeType: DataType("time", (6,)),
    TimestampType: types.TIMESTAMP_MICROS,
    TimestamptzType: types.TIMESTAMP_TZ_MICROS,
    TimestampNanoType: DataType("timestamp", (9,)),
    TimestamptzNanoType: DataType("timestamp with time zone", (9,)),
    UUIDType: DataType("uuid"),
    UnknownType: DataType("unknown"),
}
_MICROS = 6
_SIMPLE: dict[str, Transform[Any, Any]] = {
    "identity": IdentityTransform(),
    "year": YearTransform(),
    "month": MonthTransform(),
    "day": DayTransform(),
    "hour": HourTransform(),
    "void": VoidTransform(),
}
_SUFFIX = {"bucket": "_bucket", "truncate": "_trunc"}


def to_iceberg(data_type: DataType, ids: Iterator[int] | None = None) -> IcebergType:
    """Iceberg's type of an Athena type; nested fields get ids from ``ids``.

    Raises:
        QueryFailed: NOT_SUPPORTED, Iceberg has no such type (interval, json, an unnamed row field).
    """
    ids = itertools.count(1) if ids is None else ids
    children = data_type.children
    if data_type.name == "decimal":
        return DecimalType(data_type.params[0], data_type.params[1])
    if data_type.name == "array":
        return ListType(
            element_id=next(ids), element=to_iceberg(children[0], ids), element_required=False
        )
    if data_type.name == "map":
        return MapType(
            key_id=next(ids),
            key_type=to_iceberg(children[0], ids),
            value_id=next(ids),
            value_type=to_iceberg(children[1], ids),
            value_required=False,
        )
    if data_type.name == "row" and all(data_type.fields):
        pairs = zip(data_type.fields, children, strict=True)
        return StructType(
            *(NestedField(next(ids), fold(f), to_iceberg(t, ids), required=False) for f, t in pairs)
        )
    found = _TO_ICEBERG.get(data_type.name)
    too_fine = data_type.name.startswith("time") and any(p > _MICROS for p in data_type.params)
    if found is None or too_fine:
        msg = f"Type not supported for Iceberg: {data_type}; cast the column to another type."
        raise QueryFailed(msg, name="NOT_SUPPORTED")
    return found


def from_iceberg(iceberg_type: IcebergType) -> DataType:
    """The Trino type of an Iceberg type.

    Raises:
        NotYetAvailable: A type of Iceberg v3 that LakeNB can't read (variant, geometry).
    """
    if isinstance(iceberg_type, DecimalType):
        return DataType("decimal", (iceberg_type.precision, iceberg_type.scale))
    if isinstance(iceberg_type, ListType):
        return DataType("array", (), (from_iceberg(iceberg_type.element_type),))
    if isinstance(iceberg_type, MapType):
        inner = (from_iceberg(iceberg_type.key_type), from_iceberg(iceberg_type.value_type))
        return DataType("map", (), inner)
    if isinstance(iceberg_type, StructType):
        children = tuple(from_iceberg(f.field_type) for f in iceberg_type.fields)
        return DataType("row", (), children, tuple(fold(f.name) for f in iceberg_type.fields))
    found = _FROM_ICEBERG.get(type(iceberg_type))
    if found is None:
        msg = f"Iceberg type {iceberg_type} can't be read yet."
        raise NotYetAvailable(msg)
    return found


def new_schema(columns: Sequence[Column]) -> Schema:
    """A schema for a new table; ids are preliminary.

    Raises:
        QueryFailed: A type that Iceberg lacks, or a column named twice.
        InvalidRequest: There is no column.
    """
    if not columns:
        msg = "An Iceberg table needs at least one column."
        raise InvalidRequest(msg, name="MISSING_COLUMN_NAME")
    ids = itertools.count(1)
    fields: list[NestedField] = []
    seen: set[str] = set()
    for column in columns:
        name = fold(column.name)
        if name in seen:
            msg = f"Column name '{name}' specified more than once."
            raise QueryFailed(msg, name="DUPLICATE_COLUMN_NAME")
        seen.add(name)
        field_id = next(ids)
        fields.append(
            NestedField(
                field_id, name, to_iceberg(column.type, ids), required=False, doc=column.comment
            )
        )
    return Schema(*fields)


def columns_of(schema: Schema) -> tuple[Column, ...]:
    """The columns of a schema: folded names, Trino types, comments."""
    return tuple(Column(fold(f.name), from_iceberg(f.field_type), f.doc) for f in schema.fields)


def write_columns_of(schema: Schema) -> tuple[WriteColumn, ...]:
    """The columns of a schema with their field ids."""
    return tuple(
        WriteColumn(
            fold(f.name), from_iceberg(f.field_type), f.field_id, nested_ids_of(f.field_type)
        )
        for f in schema.fields
    )


def nested_ids_of(iceberg_type: IcebergType) -> tuple[NestedId, ...]:
    """Ids inside a type: a row's fields, an array's element, a map's key and value."""
    if isinstance(iceberg_type, StructType):
        return tuple(NestedId(f.field_id, nested_ids_of(f.field_type)) for f in iceberg_type.fields)
    if isinstance(iceberg_type, ListType):
        return (NestedId(iceberg_type.element_id, nested_ids_of(iceberg_type.element_type)),)
    if isinstance(iceberg_type, MapType):
        return (
            NestedId(iceberg_type.key_id, nested_ids_of(iceberg_type.key_type)),
            NestedId(iceberg_type.value_id, nested_ids_of(iceberg_type.value_type)),
        )
    return ()


def find_column(schema: Schema, name: str, label: str) -> NestedField:
    """The top-level field of a folded name.

    Raises:
        QueryFailed: COLUMN_NOT_FOUND.
    """
    wanted = fold(name)
    for field in schema.fields:
        if fold(field.name) == wanted:
            return field
    hint = nearest(wanted, [fold(f.name) for f in schema.fields])
    msg = f"Column '{wanted}' does not exist in table {label}.{hint}"
    raise QueryFailed(msg, name="COLUMN_NOT_FOUND")


def new_spec(schema: Schema, terms: Sequence[PartitionTerm], label: str) -> PartitionSpec:
    """The partition specification of a new table.

    Raises:
        QueryFailed: COLUMN_NOT_FOUND, or a transform that its column's type doesn't have.
    """
    taken = {fold(f.name) for f in schema.fields}
    fields: list[PartitionField] = []
    for number, term in enumerate(terms):
        source = find_column(schema, term.source, label)
        transform = transform_of(term)
        if not transform.can_transform(source.field_type):
            msg = (
                f"Column '{term.source}' of type {from_iceberg(source.field_type)} can't be "
                f"partitioned by {term.transform}; use another column or transform."
            )
            raise QueryFailed(msg, name="INVALID_TABLE_PROPERTY")
        if isinstance(source.field_type, DoubleType) and term.transform == "identity":
            msg = f"Partitioning by the double column '{term.source}' isn't in LakeNB yet; cast it."
            raise NotYetAvailable(msg)
        name = _field_name(term, source.name, taken)
        taken.add(name)
        fields.append(
            PartitionField(source.field_id, PARTITION_FIELD_ID_START + number, transform, name)
        )
    return PartitionSpec(*fields)


def _field_name(term: PartitionTerm, source: str, taken: set[str]) -> str:
    """A name no column has, except that an identity field is named as its column."""
    if term.transform == "identity" and all(c in taken for c in (source,)):
        wanted = source
        return wanted if not term.name or fold(term.name) == source else _free(term.name, taken)
    suffix = _SUFFIX.get(term.transform, f"_{term.transform}")
    return _free(term.name or source + suffix, taken, source + suffix)


def _free(name: str, taken: set[str], instead: str | None = None) -> str:
    candidates = itertools.chain(
        [fold(name), instead or fold(name)], (f"{instead or name}_{n}" for n in itertools.count(1))
    )
    return next(c for c in candidates if c not in taken)


def transform_of(term: PartitionTerm) -> Transform[Any, Any]:
    """Iceberg's transform of a term.

    Raises:
        QueryFailed: A bucket count or width below 1.
    """
    if term.transform in {"bucket", "truncate"}:
        if term.argument < 1:
            msg = f"{term.transform} of column '{term.source}' needs a number above 0."
            raise QueryFailed(msg, name="INVALID_TABLE_PROPERTY")
        if term.transform == "bucket":
            return BucketTransform(term.argument)
        return TruncateTransform(term.argument)
    return _SIMPLE[term.transform]


def terms_of(spec: PartitionSpec, schema: Schema) -> tuple[PartitionTerm, ...]:
    """The terms of a specification, in its order; the source of a dropped column is empty."""
    return tuple(
        PartitionTerm(
            field.name,
            fold(schema.find_column_name(field.source_id) or ""),
            *_name_of(field.transform),
        )
        for field in spec.fields
    )


def _name_of(transform: Transform[Any, Any]) -> tuple[TransformName, int]:
    if isinstance(transform, BucketTransform):
        return "bucket", transform.num_buckets
    if isinstance(transform, TruncateTransform):
        return "truncate", transform.width
    for name, kind in _SIMPLE.items():
        if type(transform) is type(kind):
            return name, 0  # type: ignore[return-value] # the keys are the Literal's members
    msg = f"Iceberg partition transform {transform} isn't known."
    raise NotYetAvailable(msg)

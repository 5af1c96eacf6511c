"""Avro's types as Hive's and back (Apache Hive: "AvroSerDe", the tables of types)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from lakenb.errors import QueryFailed
from lakenb.values.avro_schema import AvroSchemaError, AvroType
from lakenb.values.column import Column
from lakenb.values.names import fold
from lakenb.values.types import DATE, VARCHAR, DataType

_OF_KIND = {
    "boolean": "boolean",
    "int": "integer",
    "long": "bigint",
    "float": "real",
    "double": "double",
    "bytes": "varbinary",
    "fixed": "varbinary",
    "string": "varchar",
    "enum": "varchar",
    "null": "boolean",
}
_TO_KIND = {
    "boolean": "boolean",
    "tinyint": "int",
    "smallint": "int",
    "integer": "int",
    "bigint": "long",
    "real": "float",
    "double": "double",
    "varchar": "string",
    "char": "string",
    "varbinary": "bytes",
}
TIMESTAMPS = {
    f"{local}timestamp-{unit}": unit
    for local in ("", "local-")
    for unit in ("millis", "micros", "nanos")
}
"""The logical types of moments, with their units."""


def hive_type(kind: AvroType) -> DataType:
    """The Hive type that a schema's values have in a table.

    A union of more than null and one branch is a struct of ``tag`` and a field a branch (Trino: "Hive
    connector").

    Raises:
        AvroSchemaError: A record stands inside itself.
    """
    if kind.kind == "recursive":
        message = f"the record {kind.name} stands inside itself, which no column can"
        raise AvroSchemaError(message)
    if kind.kind == "union":
        return _union_type(kind)
    if kind.kind == "array":
        return DataType("array", (), (hive_type(kind.children[0]),))
    if kind.kind == "map":
        return DataType("map", (), (VARCHAR, hive_type(kind.children[0])))
    if kind.kind == "record":
        names = tuple(fold(f.name) for f in kind.fields)
        return DataType("row", (), tuple(hive_type(f.type) for f in kind.fields), names)
    if kind.logical == "decimal":
        return DataType("decimal", (kind.precision, kind.scale))
    if kind.logical in TIMESTAMPS:
        return DataType("timestamp", (3,))
    return DATE if kind.logical == "date" else DataType(_OF_KIND[kind.kind])


def _union_type(kind: AvroType) -> DataType:
    values = kind.values
    if len(values) < 2:  # noqa: PLR2004 - null beside one branch
        return hive_type(values[0]) if values else DataType("boolean")
    names = ("tag", *(f"field{at}" for at in range(len(values))))
    return DataType("row", (), (DataType("tinyint"), *map(hive_type, values)), names)


def columns_of(schema: AvroType) -> tuple[Column, ...]:
    """The columns of a table over files of a schema.

    Raises:
        AvroSchemaError: The schema is no record, or a record stands inside itself.
    """
    if schema.kind != "record":
        message = f"the schema of a table is a record, not {schema}"
        raise AvroSchemaError(message)
    return tuple(Column(fold(f.name), hive_type(f.type)) for f in schema.fields)


def schema_text(columns: Sequence[tuple[str, DataType]], name: str = "row") -> str:
    """The schema that Hive makes of a table's columns, each of which may be NULL.

    Raises:
        QueryFailed: NOT_SUPPORTED for a type that Avro does not have.
    """
    fields = [
        {"name": column, "type": _nullable(kind, f"{name}_{at}"), "default": None}
        for at, (column, kind) in enumerate(columns)
    ]
    return json.dumps({"type": "record", "name": name, "fields": fields})


def _nullable(kind: DataType, name: str) -> list[object]:
    return ["null", _declared(kind, name)]


def _declared(kind: DataType, name: str) -> object:
    if kind.name == "array":
        return {"type": "array", "items": _nullable(kind.children[0], name)}
    if kind.name == "map":
        if kind.children[0].name not in {"varchar", "char"}:
            message = f"Avro has no {kind}: the keys of its maps are texts; cast the column."
            raise QueryFailed(message, name="NOT_SUPPORTED")
        return {"type": "map", "values": _nullable(kind.children[1], name)}
    if kind.name == "row":
        fields = [
            {"name": own or f"field{at}", "type": _nullable(child, f"{name}_{at}"), "default": None}
            for at, (own, child) in enumerate(zip(kind.fields, kind.children, strict=True))
        ]
        return {"type": "record", "name": name, "fields": fields}
    if kind.name == "date":
        return {"type": "int", "logicalType": "date"}
    if kind.name == "timestamp":
        return {"type": "long", "logicalType": "timestamp-millis"}
    if kind.name == "decimal":
        precision, scale = kind.params
        return {"type": "bytes", "logicalType": "decimal", "precision": precision, "scale": scale}
    if kind.name not in _TO_KIND:
        message = f"Avro has no {kind}; cast the column."
        raise QueryFailed(message, name="NOT_SUPPORTED")
    return _TO_KIND[kind.name]

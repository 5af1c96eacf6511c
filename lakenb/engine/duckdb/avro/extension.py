"""What DuckDB's avro extension can read, and reads right.

It is asked for the types that it would give, and they are compared with those that a schema's values have; so
what it does not know (local-timestamp-nanos, duration, records inside themselves) or reads otherwise (records
without fields, decimals that break the rules) goes another way, whatever its release.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

from lakenb.values.avro_schema import AvroType
from lakenb.values.names import fold
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from duckdb.sqltypes import DuckDBPyType

BULK_CODECS = frozenset({"null", "deflate", "snappy"})
_VIRTUAL = frozenset({"filename", "file_index"})
_PLAIN = {
    "null": "integer",
    "boolean": "boolean",
    "int": "integer",
    "long": "bigint",
    "float": "float",
    "double": "double",
    "bytes": "blob",
    "string": "varchar",
    "fixed": "blob",
}
_MOMENTS = frozenset({"timestamp", "timestamp with time zone"})
_LOGICAL = {
    "date": frozenset({"date"}),
    "time-millis": frozenset({"time"}),
    "time-micros": frozenset({"time"}),
    **{
        f"{local}timestamp-{unit}": _MOMENTS
        for local in ("", "local-")
        for unit in ("millis", "micros")
    },
    "timestamp-nanos": frozenset({"timestamp_ns"}),
    "local-timestamp-nanos": frozenset({"timestamp_ns"}),
}


def reads_as(cursor: duckdb.DuckDBPyConnection, path: str, schema: AvroType) -> bool:
    """Whether the extension gives a file's rows in the types that a schema's values have."""
    names = [fold(f.name) for f in schema.fields]
    if not names or _VIRTUAL & set(names) or len(set(names)) != len(names):
        return False
    try:
        found = cursor.sql(f"FROM read_avro([{text(path)}])")
    except duckdb.Error:
        return False
    kinds = [f.type for f in schema.fields]
    return [fold(name) for name in found.columns] == names and all(map(_same, found.types, kinds))


def _same(found: DuckDBPyType, kind: AvroType) -> bool:
    if kind.kind == "union":
        if len(kind.values) < 2:  # noqa: PLR2004 - null beside one branch
            return _same(found, kind.values[0]) if kind.values else found.id == "integer"
        branches = [(f"u{at}", b) for at, b in enumerate(kind.children) if b.kind != "null"]
        return found.id == "union" and _members(found.children[1:], branches)
    if kind.kind == "array":
        return found.id == "list" and _members(found.children, [("child", kind.children[0])])
    if kind.kind == "map":
        entry = [("key", AvroType("string")), ("value", kind.children[0])]
        return found.id == "map" and _members(found.children, entry)
    if kind.kind == "record":
        fields = [(f.name, f.type) for f in kind.fields]
        return found.id == "struct" and _members(found.children, fields)
    if kind.kind == "enum":
        return found.id == "enum" and list(found.children) == [("values", list(kind.symbols))]
    if kind.logical == "decimal" and kind.kind == "fixed":
        return found.id == "decimal" and dict(found.children) == {
            "precision": kind.precision,
            "scale": kind.scale,
        }
    if kind.logical == "uuid" and kind.kind == "fixed":
        return bool(found.id == "uuid")
    if kind.logical in _LOGICAL:
        return found.id in _LOGICAL[kind.logical]
    return bool(found.id == _PLAIN.get(kind.kind))


def _members(found: object, wanted: list[tuple[str, AvroType]]) -> bool:
    pairs = list(found)  # type: ignore[call-overload]  # pairs of a name and a type
    return [name for name, _ in pairs] == [name for name, _ in wanted] and all(
        _same(own, kind) for (_, own), (_, kind) in zip(pairs, wanted, strict=True)
    )

"""DuckDB's names of Athena's types; the SQL room writes them into casts, the engine into scans."""

from __future__ import annotations

from lakenb.errors import NotYetAvailable
from lakenb.values.types import DataType, parse_type

_NAMES = {
    "boolean": "BOOLEAN",
    "tinyint": "TINYINT",
    "smallint": "SMALLINT",
    "integer": "INTEGER",
    "bigint": "BIGINT",
    "real": "FLOAT",
    "double": "DOUBLE",
    "varchar": "VARCHAR",
    "char": "VARCHAR",
    "varbinary": "BLOB",
    "date": "DATE",
    "time": "TIME",
    "timestamp": "TIMESTAMP",
    "timestamp with time zone": "TIMESTAMP WITH TIME ZONE",
    "uuid": "UUID",
    "json": "JSON",
    "interval day to second": "INTERVAL",
    "interval year to month": "INTERVAL",
    "unknown": "INTEGER",
}
_FROM_DUCKDB = {
    "BOOLEAN": "boolean",
    "TINYINT": "tinyint",
    "SMALLINT": "smallint",
    "INTEGER": "integer",
    "BIGINT": "bigint",
    "HUGEINT": "bigint",
    "UHUGEINT": "bigint",
    "UTINYINT": "smallint",
    "USMALLINT": "integer",
    "UINTEGER": "bigint",
    "UBIGINT": "bigint",
    "BIGNUM": "bigint",
    "FLOAT": "real",
    "DOUBLE": "double",
    "VARCHAR": "varchar",
    "BLOB": "varbinary",
    "BIT": "varchar",
    "DATE": "date",
    "TIME": "time(6)",
    "TIME WITH TIME ZONE": "time(6) with time zone",
    "TIMESTAMP": "timestamp(6)",
    "TIMESTAMP_S": "timestamp(0)",
    "TIMESTAMP_MS": "timestamp(3)",
    "TIMESTAMP_NS": "timestamp(9)",
    "TIMESTAMP WITH TIME ZONE": "timestamp(6) with time zone",
    "UUID": "uuid",
    "JSON": "json",
    "INTERVAL": "interval day to second",
    '"NULL"': "unknown",
    "NULL": "unknown",
}


def quoted(name: str) -> str:
    """A name in DuckDB's SQL."""
    return '"' + name.replace('"', '""') + '"'


def has_duckdb_type(kind: DataType) -> bool:
    """Whether DuckDB has this type, with all that is inside it."""
    return all(inner.is_nested or inner.name in {*_NAMES, "decimal"} for inner in kind.walk())


def duckdb_type(kind: DataType) -> str:
    """DuckDB's name of a type.

    Raises:
        NotYetAvailable: A type that the engine can't hold, by name.
    """
    if kind.name == "array":
        return duckdb_type(kind.children[0]) + "[]"
    if kind.name == "map":
        return f"MAP({duckdb_type(kind.children[0])}, {duckdb_type(kind.children[1])})"
    if kind.name == "row":
        pairs = enumerate(zip(kind.fields, kind.children, strict=True))
        inner = (
            f"{quoted(name or f'field{at}')} {duckdb_type(child)}" for at, (name, child) in pairs
        )
        return f"STRUCT({', '.join(inner)})"
    if kind.name == "decimal":
        return f"DECIMAL({kind.params[0]},{kind.params[1]})"
    if kind.name not in _NAMES:
        message = f"The type {kind} isn't in LakeNB yet; it comes with Athena's exact SQL."
        raise NotYetAvailable(message)
    return _NAMES[kind.name]


def scalar_from_duckdb(name: str) -> DataType:
    """The catalog type of a DuckDB scalar's name, ``varchar`` for one that Athena does not have."""
    if name.startswith("DECIMAL"):
        return parse_type(name.lower())
    return parse_type(_FROM_DUCKDB.get(name, "varchar"))

"""How the engine holds Athena's types.

==============================  ==========================================================
Trino                           DuckDB
==============================  ==========================================================
char(n)                         VARCHAR without the blanks at its end
timestamp(p), p to 6            TIMESTAMP
timestamp(p) with time zone     TIMESTAMPTZ; ``STRUCT(t TIMESTAMPTZ, z VARCHAR)`` for zone ``*``
time(p), time(p) with zone      TIME, TIMETZ
interval day to second          BIGINT, milliseconds
interval year to month          INTEGER, months
json                            VARCHAR, the text without blanks, keys in order
ipaddress                       BLOB of 16 bytes (IPv4 as ``::ffff:a.b.c.d``)
color                           VARCHAR, a name or ``#`` and six digits
row                             STRUCT; see ``field_names``
unknown                         INTEGER
hyperloglog and other sketches  BLOB
geometry, sphericalgeography    BLOB, well-known binary; outer rings of areas are clockwise
bingtile                        BIGINT; see ``lakenb.sql.registry.bing_tile``
==============================  ==========================================================
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from lakenb.errors import NotYetAvailable
from lakenb.sql.coercion import DYNAMIC
from lakenb.values.duckdb_types import quoted
from lakenb.values.types import DataType

MICROS = 6
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
    "time with time zone": "TIMETZ",
    "timestamp": "TIMESTAMP",
    "uuid": "UUID",
    "json": "VARCHAR",
    "ipaddress": "BLOB",
    "color": "VARCHAR",
    "interval day to second": "BIGINT",
    "interval year to month": "INTEGER",
    "unknown": "INTEGER",
    "hyperloglog": "BLOB",
    "p4hyperloglog": "BLOB",
    "tdigest": "BLOB",
    "qdigest": "BLOB",
    "setdigest": "BLOB",
    "geometry": "BLOB",
    "sphericalgeography": "BLOB",
    "bingtile": "BIGINT",
}
_TIMED = frozenset({"time", "time with time zone", "timestamp", "timestamp with time zone"})


_TEXTS = frozenset({"uuid", "ipaddress", "time with time zone"})


def held_as_text(kind: DataType) -> DataType:
    """The type with varchar wherever a result's rows hold Athena's text (``lakenb.values.arrow_types``)."""
    if kind.name in _TEXTS or kind.zone == DYNAMIC:
        return DataType("varchar")
    return replace(kind, children=tuple(held_as_text(child) for child in kind.children))


def without_zones(kind: DataType) -> DataType:
    """The type as a query writes it."""
    return replace(kind, zone="", children=tuple(without_zones(child) for child in kind.children))


@lru_cache(maxsize=4096)
def physical(kind: DataType) -> str:
    """DuckDB's type that holds a Trino type.

    Raises:
        NotYetAvailable: A type, or a precision above microseconds, that the engine can't hold.
    """
    name = kind.name
    if name == "array":
        return physical(kind.children[0]) + "[]"
    if name == "map":
        return f"MAP({physical(kind.children[0])}, {physical(kind.children[1])})"
    if name == "row":
        pairs = zip(field_names(kind), kind.children, strict=True)
        return f"STRUCT({', '.join(f'{quoted(n)} {physical(c)}' for n, c in pairs)})"
    if name == "decimal":
        return f"DECIMAL({kind.params[0]},{kind.params[1]})"
    if name in _TIMED and kind.params and kind.params[0] > MICROS:
        message = f"The type {kind} isn't in LakeNB; moments are kept to the microsecond."
        raise NotYetAvailable(message)
    if name == "timestamp with time zone":
        return "STRUCT(t TIMESTAMPTZ, z VARCHAR)" if kind.zone == DYNAMIC else "TIMESTAMPTZ"
    found = _NAMES.get(name)
    if found is None:
        message = f"The type {kind} isn't in LakeNB yet."
        raise NotYetAvailable(message)
    return found


@lru_cache(maxsize=4096)
def field_names(kind: DataType) -> tuple[str, ...]:
    """The names of a row's fields in the engine: its own, or ``field0`` and so on.

    DuckDB tells no two fields apart that differ in case alone, and wants each to have a name.
    """
    taken: set[str] = set()
    names: list[str] = []
    for at, given in enumerate(kind.fields):
        name = given if given and given.lower() not in taken else f"field{at}"
        name += "_" * (name.lower() in taken)
        taken.add(name.lower())
        names.append(name)
    return tuple(names)

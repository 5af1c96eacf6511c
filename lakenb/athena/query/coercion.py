"""Which values a column takes without a cast (Trino: "INSERT", "UPDATE", "MERGE")."""

from __future__ import annotations

from lakenb.values.types import DataType

UNKNOWN = DataType("unknown")
"""The type of NULL."""

_WIDER: dict[str, frozenset[str]] = {
    "tinyint": frozenset("smallint integer bigint real double decimal".split()),
    "smallint": frozenset("integer bigint real double decimal".split()),
    "integer": frozenset("bigint real double decimal".split()),
    "bigint": frozenset("real double decimal".split()),
    "decimal": frozenset("real double".split()),
    "real": frozenset({"double"}),
    "date": frozenset({"timestamp", "timestamp with time zone"}),
    "timestamp": frozenset({"timestamp with time zone"}),
    "char": frozenset({"varchar"}),
    "varchar": frozenset({"char"}),
}


def coercible(found: DataType, wanted: DataType) -> bool:
    """Whether Trino puts a value of one type into a column of another without a cast.

    A number that the column's type could hold and that is too large, and a text too long for its
    column, fail when they are written.
    """
    if found.name == "unknown":
        return True
    if found.name != wanted.name:
        return wanted.name in _WIDER.get(found.name, frozenset())
    if found.name == "decimal":
        return found.params[1] <= wanted.params[1]
    return len(found.children) == len(wanted.children) and all(
        coercible(f, w) for f, w in zip(found.children, wanted.children, strict=True)
    )

"""Values of a partition's types as values of its table's (Trino: the Hive connector's coercions).

Which types can be turned into which is decided where the scan is planned; here all of them are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.values.scan import ScanPart
    from lakenb.values.types import DataType

_INTEGERS = frozenset({"tinyint", "smallint", "integer", "bigint"})
_TEXTS = frozenset({"varchar", "char"})


def union(parts: Sequence[tuple[ScanPart, str]]) -> str:
    """The subquery of a table's parts, in parentheses; each with what reads its scan."""
    return "(" + " UNION ALL ".join(_part(part, source) for part, source in parts) + ")"


def _part(part: ScanPart, source: str) -> str:
    own = {column.name: column.type for column in part.scan.columns}
    outputs = [
        f"{coerced(f's.{quoted(c.name)}', own[c.name], c.type) if c.name in own else _null(c.type)}"
        f" AS {quoted(c.name)}"
        for c in part.columns
    ]
    names = [*(c.name for c in part.scan.partition_columns), *part.scan.hidden]
    outputs += [f"s.{quoted(name)}" for name in names]
    return f"SELECT {', '.join(outputs) or '1'} FROM {source} s"


def coerced(value: str, old: DataType, new: DataType, depth: int = 0) -> str:
    """An expression of a type as one of another type.

    A text that is no integer becomes NULL; what does not fit a decimal, or a shorter varchar than a
    number's text, is an error.
    """
    if old == new:
        return value
    if old.name in _TEXTS and new.name in _TEXTS:
        length = new.params[0] if new.params else None
        return value if length is None else f"left({value}, {length})"
    if old.name in _TEXTS and new.name in _INTEGERS:
        plain = f"regexp_full_match({value}, '[+-]?[0-9]+')"
        return f"CASE WHEN {plain} THEN TRY_CAST({value} AS {duckdb_type(new)}) END"
    if new.name in _TEXTS:
        return _as_text(value, new)
    if new.name == "array":
        item = f"v{depth}"
        inner = coerced(item, old.children[0], new.children[0], depth + 1)
        return f"list_transform({value}, lambda {item}: {inner})"
    if new.name == "map":
        item = f"v{depth}"
        pairs = zip((f"{item}.key", f"{item}.value"), old.children, new.children, strict=True)
        key, inner = (coerced(*pair, depth + 1) for pair in pairs)
        entry = f"{{'k': {key}, 'v': {inner}}}"
        return f"map_from_entries(list_transform(map_entries({value}), lambda {item}: {entry}))"
    if new.name == "row":
        return _row(value, old, new, depth)
    return f"CAST({value} AS {duckdb_type(new)})"


def _row(value: str, old: DataType, new: DataType, depth: int) -> str:
    """Fields are found by their place; new ones stand at the end and are NULL."""
    fields = [
        f"{quoted(name)} := "
        + (
            coerced(f"({value}).{quoted(old.fields[at])}", old.children[at], child, depth)
            if at < len(old.fields)
            else _null(child)
        )
        for at, (name, child) in enumerate(zip(new.fields, new.children, strict=True))
    ]
    return f"CASE WHEN {value} IS NOT NULL THEN struct_pack({', '.join(fields)}) END"


def _as_text(value: str, new: DataType) -> str:
    found = f"CAST({value} AS VARCHAR)"
    if not new.params:
        return found
    message = (
        text("INVALID_ARGUMENTS: Varchar representation of ")
        + f" || {found} || "
        + text(f" exceeds {new} bounds")
    )
    return f"CASE WHEN length({found}) > {new.params[0]} THEN error({message}) ELSE {found} END"


def _null(kind: DataType) -> str:
    return f"CAST(NULL AS {duckdb_type(kind)})"

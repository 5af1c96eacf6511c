"""Pieces that the functions of arrays and maps share."""

from __future__ import annotations

from lakenb.sql.coercion import FLOATS
from lakenb.sql.compiler.attempt import fresh
from lakenb.sql.compiler.compare import group_key
from lakenb.values.types import DataType

ITEM = '"~e"'
INDEX = '"~i"'
PLACES = "range(1, greatest(len({0}), len({1})) + 1)"
"""The places of two bound arrays. DuckDB's list_zip fails for casts of constants (seen in 1.5.5)."""
NULLS_INSIDE = {
    "array": "ARRAY comparison not supported for arrays with null elements",
    "row": "ROW comparison not supported for fields with null elements",
}
"""What Trino says when it can't put two values in order."""


def given(sql: str, *needed: str) -> str:
    """A text that is NULL when one of some others is."""
    return f"(CASE WHEN {' AND '.join(f'{one} IS NOT NULL' for one in needed)} THEN {sql} END)"


def bound(texts: list[str], make: str) -> str:
    """A template over ``{0}``, ``{1}`` in which each text is worked out once, for use in lambdas."""
    name = fresh("".join(texts) + make)
    fields = ", ".join(f"'v{at}': {text}" for at, text in enumerate(texts))
    for at in range(len(texts)):
        make = make.replace(f"{{{at}}}", f"{name}.v{at}")
    return f"list_transform([{{{fields}}}], lambda {name}: {make})[1]"


def keys(sql: str, element: DataType) -> str:
    """An array with each element in the form whose equality is Trino's."""
    key = group_key(ITEM, element)
    return sql if key == ITEM else f"list_transform({sql}, lambda {ITEM}: {key})"


def unique(sql: str, element: DataType) -> str:
    """An array without the elements that stand in it before."""
    keyed = keys(sql, element)
    if keyed == sql:
        exact = all(kind.name not in FLOATS for kind in element.walk())
        return f'trino."{"unique_exact" if exact else "unique"}"({sql})'
    return bound(
        [sql, keyed],
        f"list_filter({{0}}, lambda {ITEM}, {INDEX}: {INDEX} = list_position({{1}}, {{1}}[{INDEX}]))",
    )


def is_simple(kind: DataType) -> bool:
    """Whether DuckDB's equality of elements is Trino's, NaN and NULL apart."""
    return not kind.children and group_key("x", kind) == "x"


def has_key(x: str, k: str, key: DataType) -> str:
    """Whether a map has a key; none is NaN."""
    if key.name in FLOATS:
        return f"(map_contains({x}, {k}) AND NOT isnan({k}))"
    if group_key("x", key) == "x":
        return f"map_contains({x}, {k})"
    return f"list_contains({keys(f'map_keys({x})', key)}, {group_key(k, key)})"


def entry_of(x: str, k: str, key: DataType) -> str:
    """The value of a map's key; NULL when it isn't there."""
    if key.name in FLOATS:
        return f"CASE WHEN NOT isnan({k}) THEN {x}[{k}] END"
    if group_key("x", key) == "x":
        return f"{x}[{k}]"
    place = f"list_position({keys(f'map_keys({x})', key)}, {group_key(k, key)})"
    return f"map_values({x})[{place}]"

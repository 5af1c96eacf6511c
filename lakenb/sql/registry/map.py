"""Map functions without lambdas (Trino: "Map functions and operators").

DuckDB itself refuses keys that are NULL or stand twice; where its equality of keys isn't Trino's
(`group_key`), the text asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import QueryFailed
from lakenb.sql.compiler.compare import equal_sql, group_key
from lakenb.sql.compiler.physical import field_names, physical
from lakenb.sql.registry.collection import INDEX, ITEM, bound, entry_of, given, keys, unique
from lakenb.sql.registry.model import Call, Family, Function
from lakenb.sql.registry.operators import failing, failing_text

if TYPE_CHECKING:
    from lakenb.values.types import DataType

_f = Family("map").function


def made_map(key_sql: str, value_sql: str, key: DataType, *, open_keys: bool = True) -> str:
    """A map of an array of keys and one of values, with Trino's errors.

    Args:
        key_sql: The keys.
        value_sql: The values.
        key: Their type.
        open_keys: Whether a key may hold NULL inside; ``map(...)`` alone refuses it.
    """
    keyed = keys("{0}", key)
    shown = f"CAST(list_filter({{0}}, lambda {ITEM}, {INDEX}: {INDEX} <> list_position({keyed}, "
    shown += f"{group_key(ITEM, key)}))[1] AS VARCHAR)"
    checks = [
        failing_text("len({0}) <> len({1})", "Key and value arrays must be the same length"),
        failing_text("len({0}) > list_count({0})", "map key cannot be null"),
        failing(
            f"len(list_distinct({keyed})) < len({{0}})",
            "INVALID_FUNCTION_ARGUMENT",
            f"'Duplicate map keys (' || {shown} || ') are not allowed'",
        ),
    ]
    if key.children and not open_keys:
        holds = f"len(list_filter({{0}}, lambda {ITEM}: {equal_sql(ITEM, ITEM, key)} IS NULL)) > 0"
        checks.insert(2, failing_text(holds, "map key cannot be indeterminate"))
    made = f"CASE {' '.join(checks)} ELSE map({{0}}, {{1}}) END"
    return bound([key_sql, value_sql], made)


def _map(call: Call) -> str:
    if not call.args:
        return f"CAST(map([], []) AS {physical(call.type)})"
    x, y = call.texts()
    return given(made_map(x, y, call.type.children[0], open_keys=False), x, y)


def _map_concat(call: Call) -> str:
    texts = call.texts()
    if not texts:
        message = (
            "Unexpected parameters () for function map_concat. Expected: map_concat(map(K, V)...)"
        )
        raise QueryFailed(message, name="FUNCTION_NOT_FOUND")
    if not texts[1:] and call.args[0].is_null:
        return texts[0]
    if not texts[1:]:
        message = "There must be two or more concatenation arguments to map_concat"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT", position=call.position)
    key = call.type.children[0]
    if group_key("x", key) == "x":
        return given(f"map_concat({', '.join(texts)})", *texts)
    latest = "list_reverse(list_concat({}))"
    found = latest.format(", ".join(f"map_keys({x})" for x in texts))
    values = latest.format(", ".join(f"map_values({x})" for x in texts))
    places = (
        f"list_transform({{2}}, lambda {ITEM}: {{1}}[list_position({{0}}, {group_key(ITEM, key)})])"
    )
    made = bound([keys(found, key), values, unique(found, key)], f"map({{2}}, {places})")
    return given(made, *texts)


def _map_entries(call: Call) -> str:
    first, second = field_names(call.type.children[0])
    row = f"{{'{first}': {ITEM}.key, '{second}': {ITEM}.value}}"
    return f"list_transform(map_entries({call.text(0)}), lambda {ITEM}: {row})"


def _parts(call: Call) -> tuple[str, str]:
    """Keys and values of an array of rows, NULL rows refused."""
    row = call.args[0].type.children[0]
    if not row.children:
        return "[]", "[]"
    names = [name.replace("'", "''") for name in field_names(row)]
    first, second = (
        f"list_transform({{0}}, lambda {ITEM}: struct_extract({ITEM}, '{name}'))" for name in names
    )
    return first, second


def _map_from_entries(call: Call) -> str:
    x = call.text(0)
    first, second = _parts(call)
    refused = failing_text("len({0}) > list_count({0})", "map entry cannot be null")
    made = made_map(first, second, call.type.children[0])
    return given(bound([x], f"CASE {refused} ELSE {made} END"), x)


def _multimap_from_entries(call: Call) -> str:
    x = call.text(0)
    key = call.type.children[0]
    first, second = _parts(call)
    refused = failing_text("len({0}) > list_count({0})", "map entry cannot be null")
    no_key = failing_text("len({0}) > list_count({0})", "map key cannot be null")
    of_key = (
        f"list_transform({{2}}, lambda {ITEM}: list_transform(list_filter(range(1, len({{0}}) + 1), "
        f'lambda "~k": {{1}}["~k"] = {group_key(ITEM, key)}), lambda "~k": {{3}}["~k"]))'
    )
    made = f"CASE {no_key} ELSE map({{2}}, {of_key}) END"
    inner = bound([first, keys(first, key), unique(first, key), second], made)
    return given(bound([x], f"CASE {refused} ELSE {inner} END"), x)


def _element_at(call: Call) -> str:
    x, k = call.texts()
    return given(entry_of(x, k, call.args[0].type.children[0]), x, k)


def _cosine(call: Call) -> str:
    x, y = call.texts()
    nulls = "list_count(map_values({0})) < cardinality({0}) OR list_count(map_values({1})) < cardinality({1})"
    one, other = (
        f"sqrt(list_sum(list_transform(map_values({{{at}}}), lambda {ITEM}: {ITEM} * {ITEM})))"
        for at in (0, 1)
    )
    dot = (
        f"coalesce(list_sum(list_transform(map_entries({{0}}), "
        f"lambda {ITEM}: {ITEM}.value * {{1}}[{ITEM}.key])), 0e0)"
    )
    both = f"coalesce({one} * {other}, 0e0)"
    ratio = f"CASE WHEN {both} = 0 THEN CAST('NaN' AS DOUBLE) ELSE {dot} / {both} END"
    return given(bound([x, y], f"CASE WHEN {nulls} THEN NULL ELSE {ratio} END"), x, y)


FUNCTIONS: tuple[Function, ...] = (
    _f("map() -> map(unknown, unknown); map(array(K:comparable), array(V)) -> map(K, V)", _map),
    _f("cardinality(map(K, V)) -> bigint", "CAST(cardinality({0}) AS BIGINT)"),
    _f("element_at(map(K, V), K) -> V", _element_at),
    _f("map_concat(map(K, V)...) -> map(K, V)", _map_concat),
    _f("map_entries(map(K, V)) -> array(row(K, V))", _map_entries),
    _f("map_from_entries(array(row(K:comparable, V))) -> map(K, V)", _map_from_entries),
    _f("map_keys(map(K, V)) -> array(K)", "map_keys({0})"),
    _f("map_values(map(K, V)) -> array(V)", "map_values({0})"),
    _f(
        "multimap_from_entries(array(row(K:comparable, V))) -> map(K, array(V))",
        _multimap_from_entries,
    ),
    _f("cosine_similarity(map(varchar, double), map(varchar, double)) -> double", _cosine),
)

"""Aggregates that give maps, and reduce_agg (Trino: "Map aggregate functions", "Lambda aggregate functions").

The rows of a group become a list of structs: ``g`` is what keys are compared by, ``k`` the key, ``v`` the
value. The macros sort by ``g`` and place where there are equal keys, so that no map is quadratic.
"""

from __future__ import annotations

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.compiler.compare import group_key, has_plain_key
from lakenb.sql.compiler.physical import physical
from lakenb.sql.registry.model import Call, Family, Function, Macro

_f = Family("aggregate").aggregate


def entries(call: Call, value: str) -> str:
    """The list of a group's keys, which are no NULL, and values."""
    key = call.args[0]
    struct = f"{{'g': {group_key(key.sql, key.type)}, 'k': {key.sql}, 'v': {value}}}"
    return call.where(f"{key.sql} IS NOT NULL").duckdb("list", struct)


def _map_agg(call: Call) -> str:
    return f'trino."map_of_first"({entries(call, call.text(1))})'


def _multimap_agg(call: Call) -> str:
    return f'trino."map_of_all"({entries(call, call.text(1))})'


def _histogram(call: Call) -> str:
    """DuckDB's own where its equality is Trino's."""
    kind = call.args[0].type
    if has_plain_key(kind):
        return f"CAST({call.duckdb('histogram', call.text(0))} AS {physical(call.type)})"
    return f'trino."map_of_counts"({entries(call, "true")})'


def _map_union(call: Call) -> str:
    """The first value of each key; NULL for empty maps alone."""
    given = call.args[0]
    key = group_key('"~u".key', given.type.children[0])
    listed = call.where(f"{given.sql} IS NOT NULL").duckdb("list", f"map_entries({given.sql})")
    struct = f"{{'g': {key}, 'k': \"~u\".key, 'v': \"~u\".value}}"
    rows = f"nullif(flatten({listed}), [])"
    return f'trino."map_of_first"(list_transform({rows}, lambda "~u": {struct}))'


_STATES = frozenset({"tinyint", "smallint", "integer", "bigint", "real", "double", "boolean"})


def reduce_agg(call: Call) -> str:
    """A fold over the group's values; pieces of a group need no combining, as it is folded whole.

    Raises:
        QueryFailed: NOT_SUPPORTED, for a state that is no number or boolean.
    """
    value, start, step = call.args[:3]
    if start.type.name not in {*_STATES, "unknown"}:
        message = f"State type not supported for reduce_agg: {start.type}"
        raise QueryFailed(message, name="NOT_SUPPORTED")
    if step.free:
        message = "reduce_agg with a lambda that reads columns isn't in LakeNB yet."
        raise NotYetAvailable(message)
    state, item = physical(start.type), physical(value.type)
    names = step.parameters or ("", "")
    body = step.sql.replace(names[0], '"~ra".s').replace(names[1], '"~rb".t')
    only = call.where(f"{value.sql} IS NOT NULL")
    # DuckDB folds only into the type of the elements: each holds room for the state beside its value.
    pairs = f"{{'s': CAST(NULL AS {state}), 't': {value.sql}}}"
    first = f"{{'s': {only.duckdb('any_value', start.sql, order='')}, 't': CAST(NULL AS {item})}}"
    return (
        f"struct_extract(list_reduce({only.duckdb('list', pairs)}, "
        f"lambda \"~ra\", \"~rb\": {{'s': CAST({body} AS {state}), 't': \"~rb\".t}}, {first}), 's')"
    )


_SORTED = """list_sort(list_transform(x, lambda "~e", "~i": {'g': "~e".g, 'i': "~i"}))"""
_STARTS = """list_filter(range(1, len(s) + 1), lambda "~p":
    "~p" = 1 OR s["~p" - 1].g IS DISTINCT FROM s["~p"].g)"""
_FIRST = """(x) AS CASE
    WHEN len(list_distinct(list_transform(x, lambda "~e": "~e".g))) = len(x)
    THEN map(list_transform(x, lambda "~e": "~e".k), list_transform(x, lambda "~e": "~e".v))
    ELSE trino."map_of_places"(x, trino."first_places"({0})) END"""
_RUNS = """(x, s, p) AS map(list_transform(p, lambda "~b": x[s["~b"].i].k),
    list_transform(p, lambda "~b", "~n": {0}))"""
_END = """coalesce(p["~n" + 1], len(s) + 1)"""
_ALL = f"""list_transform(s["~b":{_END} - 1], lambda "~v": x["~v".i].v)"""
_STARTED = """(x, s) AS CASE WHEN x IS NOT NULL THEN trino."{0}"(x, s, trino."run_starts"(s)) END"""

MACROS: tuple[Macro, ...] = (
    Macro("run_starts", f"(s) AS {_STARTS}"),
    Macro(
        "first_places",
        """(s) AS list_transform(trino."run_starts"(s), lambda "~p": s["~p"].i)""",
    ),
    Macro(
        "map_of_places",
        """(x, p) AS map(list_transform(p, lambda "~q": x["~q"].k),
            list_transform(p, lambda "~q": x["~q"].v))""",
    ),
    Macro("map_of_first", _FIRST.replace("{0}", _SORTED)),
    Macro("map_of_all_runs", _RUNS.replace("{0}", _ALL)),
    Macro("map_of_all_sorted", _STARTED.replace("{0}", "map_of_all_runs")),
    Macro("map_of_all", f'(x) AS trino."map_of_all_sorted"(x, {_SORTED})'),
    Macro("map_of_counts_runs", _RUNS.replace("{0}", f'{_END} - "~b"')),
    Macro("map_of_counts_sorted", _STARTED.replace("{0}", "map_of_counts_runs")),
    Macro("map_of_counts", f'(x) AS trino."map_of_counts_sorted"(x, {_SORTED})'),
)

FUNCTIONS: tuple[Function, ...] = (
    _f("map_agg(K:comparable, V) -> map(K, V)", _map_agg),
    _f("multimap_agg(K:comparable, V) -> map(K, array(V))", _multimap_agg),
    _f("map_union(map(K:comparable, V)) -> map(K, V)", _map_union),
    _f("histogram(K:comparable) -> map(K, bigint)", _histogram),
    _f("reduce_agg(T, S, function(S, T, S), function(S, S, S)) -> S", reduce_agg),
)

"""Functions that take lambdas (Trino: "Lambda expressions", "Array functions", "Map functions")."""

from __future__ import annotations

import re

from lakenb.sql.compiler.physical import physical
from lakenb.sql.registry.collection import (
    INDEX,
    ITEM,
    PLACES,
    bound,
    entry_of,
    given,
    unique,
)
from lakenb.sql.registry.map import made_map
from lakenb.sql.registry.model import Call, Family, Function
from lakenb.sql.registry.operators import failing_text

_f = Family("lambda").function
_OUTER = '"~o"'


def body_with(call: Call, at: int, *texts: str) -> str:
    """A lambda's body with texts in place of its parameters; strings and names are left alone."""
    arg = call.args[at]
    put = dict(zip(arg.parameters or (), texts, strict=True))
    if not put:
        return arg.sql
    names = "|".join(map(re.escape, put))
    return re.sub(
        rf"'(?:[^']|'')*'|(?<![\w\"])(?:{names})(?![\w\"])",
        lambda found: put.get(found[0], found[0]),
        arg.sql,
    )


def _any_match(call: Call) -> str:
    # OR and AND over the answers keep SQL's rules for NULL.
    word, empty = {"any_match": ("OR", "false"), "none_match": ("OR", "false")}.get(
        call.name, ("AND", "true")
    )
    answers = f"list_transform({call.text(0)}, {call.text(1)})"
    found = f'list_reduce({answers}, lambda "~s", "~t": ("~s" {word} "~t"), {empty})'
    return f"(NOT {found})" if call.name == "none_match" else found


def _names(call: Call, at: int) -> tuple[str, ...]:
    """A lambda's parameters; no other lambda of the statement has these names."""
    return call.args[at].parameters or ()


def _reduce(call: Call) -> str:
    """DuckDB wants state and element of one type; where they differ a struct carries both."""
    x, start = call.texts()[:2]
    state = physical(call.args[1].type)
    element = physical(call.args[0].type.children[0])
    s, e = _names(call, 2)
    if state == element:
        step = f"CAST({call.args[2].sql} AS {state})"
        folded = f"list_reduce({x}, lambda {s}, {e}: {step}, CAST({start} AS {state}))"
    else:
        body = body_with(call, 2, f"{s}.s", f"{e}.x")
        folded = (
            f"list_reduce(list_transform({x}, "
            f"lambda {e}: {{'s': CAST(NULL AS {state}), 'x': {e}}}), "
            f"lambda {s}, {e}: {{'s': CAST({body} AS {state}), 'x': {e}.x}}, "
            f"{{'s': CAST({start} AS {state}), 'x': CAST(NULL AS {element})}}).s"
        )
    if call.args[3].sql == _names(call, 3)[0]:
        return folded
    return given(f"list_transform([{folded}], {call.text(3)})[1]", x)


def _both(x: str, y: str, name: str, made: str) -> str:
    """A text over two values that are fields of a lambda's variable."""
    return given(f"list_transform([{{'v0': {x}, 'v1': {y}}}], lambda {name}: {made})[1]", x, y)


def _zip_with(call: Call) -> str:
    x, y = call.texts()[:2]
    at, name = _names(call, 2)
    body = body_with(call, 2, f"{name}.v0[{at}]", f"{name}.v1[{at}]")
    places = PLACES.format(f"{name}.v0", f"{name}.v1")
    return _both(x, y, name, f"list_transform({places}, lambda {at}: {body})")


def _over_entries(call: Call, function: str = "list_transform") -> str:
    entry = _names(call, 1)[0]
    body = body_with(call, 1, f"{entry}.key", f"{entry}.value")
    return f"{function}(map_entries({call.text(0)}), lambda {entry}: {body})"


def _map_filter(call: Call) -> str:
    return f"map_from_entries({_over_entries(call, 'list_filter')})"


def _transform_values(call: Call) -> str:
    x = call.text(0)
    return given(f"map(map_keys({x}), {_over_entries(call)})", x)


def _transform_keys(call: Call) -> str:
    x = call.text(0)
    return given(made_map(_over_entries(call), f"map_values({x})", call.type.children[0]), x)


def _map_zip_with(call: Call) -> str:
    x, y = call.texts()[:2]
    key = call.type.children[0]
    each, name = _names(call, 2)[:2]
    values = (entry_of(f"{name}.v{at}", each, key) for at in (0, 1))
    body = body_with(call, 2, each, *values)
    both = unique(f"list_concat(map_keys({name}.v0), map_keys({name}.v1))", key)
    return _both(x, y, name, f"map({both}, list_transform({both}, lambda {each}: {body}))")


_RANK = f"""len(list_filter({{1}}[{INDEX}][1:{INDEX} - 1], lambda "~c": "~c" >= 0))
    + len(list_filter({{1}}[{INDEX} + 1:], lambda "~c": "~c"[{INDEX}] < 0))"""


def _array_sort(call: Call) -> str:
    """The comparator is asked once for each two elements, and counts how many come before each.

    For one that contradicts itself the answer is what Trino gives for sorted and reversed runs.
    """
    x = call.text(0)
    later, earlier = call.args[1].parameters or ("", "")
    asked = (
        f'list_transform({x}, lambda {later}, "~m": list_transform({x}, lambda {earlier}, "~n": '
        f'CASE WHEN "~n" < "~m" THEN coalesce({call.args[1].sql}, 2) ELSE 0 END))'
    )
    refused = failing_text(
        'len(list_filter(flatten({1}), lambda "~c": abs("~c") > 1)) > 0',
        "Lambda comparator must return either -1, 0, or 1",
    )
    ranked = f"list_transform({{0}}, lambda {ITEM}, {INDEX}: {{'r': {_RANK}, 'i': {INDEX}}})"
    order = f"list_transform(list_sort({ranked}), lambda {_OUTER}: {{0}}[{_OUTER}.i])"
    return given(bound([x, asked], f"CASE {refused} ELSE {order} END"), x)


FUNCTIONS: tuple[Function, ...] = (
    _f("transform(array(T), function(T, U)) -> array(U)", "list_transform({0}, {1})"),
    _f("filter(array(T), function(T, boolean)) -> array(T)", "list_filter({0}, {1})"),
    _f("any_match(array(T), function(T, boolean)) -> boolean", _any_match),
    _f("all_match(array(T), function(T, boolean)) -> boolean", _any_match),
    _f("none_match(array(T), function(T, boolean)) -> boolean", _any_match),
    _f("reduce(array(T), S, function(S, T, S), function(S, R)) -> R", _reduce),
    _f("zip_with(array(T), array(U), function(T, U, R)) -> array(R)", _zip_with),
    _f("array_sort(array(T), function(T, T, integer)) -> array(T)", _array_sort),
    _f("map_filter(map(K, V), function(K, V, boolean)) -> map(K, V)", _map_filter),
    _f("transform_keys(map(K, V), function(K, V, U)) -> map(U, V)", _transform_keys),
    _f("transform_values(map(K, V), function(K, V, U)) -> map(K, U)", _transform_values),
    _f(
        "map_zip_with(map(K, V), map(K, W), function(K, V, W, U)) -> map(K, U)",
        _map_zip_with,
    ),
)

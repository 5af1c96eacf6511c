"""Functions of rows, arrays and maps: what each part of their value is made from (Trino: "Array functions", "Map functions").

A rule gets the call, and reads of its arguments what the value needs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.lineage.functions import call_name
from lakenb.sql.lineage.inside import (
    columns,
    compared,
    element,
    holding,
    key,
    lifted,
    loosened,
    merged,
    named,
    placed,
)
from lakenb.sql.lineage.scope import unknown
from lakenb.sql.lineage.sources import AGGREGATION, IDENTITY, TRANSFORMATION, Sources

if TYPE_CHECKING:
    from lakenb.sql.lineage.expressions import Reader

MOST_ROUNDS = 20
"""How often a step of reduce() is read at most until nothing more is found."""
Rule = Callable[["Reader", exp.Expr], Sources]


def taken(reader: Reader, base: Sources, index: exp.Expr) -> Sources:
    """One field, element or value by its place or key, which only decides which one it is."""
    inside, at = base.inside, _number(index)
    if at is None and inside is not None and inside.kind == "row" and index.is_string:
        return lifted(named(base, index.name.lower()), TRANSFORMATION)
    if inside is not None and reader.walk.rules.trino and at is not None:
        if inside.kind == "row":
            return lifted(placed(base, at - 1), TRANSFORMATION)
        if inside.kind == "list" and 0 < abs(at) <= len(inside.parts):
            return lifted(inside.parts[at - 1 if at > 0 else at], TRANSFORMATION)
    decides = reader.read(index, "CONDITIONAL")
    if inside is not None and inside.kind == "map":
        decides.add(key(base), "CONDITIONAL")
    return lifted(element(base), TRANSFORMATION, decides)


def _number(node: exp.Expr) -> int | None:
    if isinstance(node, exp.Neg):
        at = _number(node.this)
        return None if at is None else -at
    plain = isinstance(node, exp.Literal) and not node.is_string and node.name.isdecimal()
    return int(node.name) if plain else None


def together(parts: Sequence[Sources], *, placed: bool = False) -> Sources:
    """Arrays after one another, or maps; a row among them is an element.

    Args:
        parts: Them.
        placed: Whether their elements stand in the same order.
    """
    lists = [one.inside for one in parts if one.inside is not None and one.inside.kind == "list"]
    if placed and len(lists) == len(parts):
        return holding("list", [part for one in lists for part in one.parts])
    given = [
        as_array(one) if one.inside is not None and one.inside.kind == "row" else loosened(one)
        for one in parts
    ]
    return lifted(merged(given), TRANSFORMATION)


def backwards(made: Sources) -> Sources:
    """An array, its last element first (or a text)."""
    inside = made.inside
    if inside is None or inside.kind != "list":
        return together([made])
    return holding("list", inside.parts[::-1])


# --- functions -------------------------------------------------------------------------------------


def _call(make: Callable[[list[Sources]], Sources]) -> Rule:
    """A function that only puts its arguments' parts together in another way."""

    def rule(reader: Reader, node: exp.Expr) -> Sources:
        return make([reader.value(one) for one in reader.arguments(node)])

    return rule


def _aggregated(make: Callable[[list[Sources]], Sources]) -> Rule:
    return _call(lambda given: lifted(make(given), AGGREGATION))


def _as_map(keys: Sources, values: Sources) -> Sources:
    return holding("map", [keys, values])


def _as_multimap(keys: Sources, values: Sources) -> Sources:
    return holding("map", [keys, as_array(values)])


def _entry(made: Sources) -> Sources:
    """A key of a map with its value."""
    return holding("row", [key(made), element(made)])


def as_array(made: Sources) -> Sources:
    """An array of such elements."""
    return holding("array", [made])


def _flattened(given: list[Sources]) -> Sources:
    inside = given[0].inside
    if inside is not None and inside.kind == "list":
        return together(inside.parts, placed=True)
    return as_array(element(element(given[0])))


def _entries(given: list[Sources]) -> list[Sources]:
    """The keys and the values of an array of entries."""
    return columns(given[0], 2, rows=True)


def _element_at(reader: Reader, node: exp.Expr) -> Sources:
    base, index = reader.arguments(node)[:2]
    return taken(reader, reader.value(base), index)


def _repeat(reader: Reader, node: exp.Expr) -> Sources:
    one, *count = reader.arguments(node)
    decides = Sources()
    for number in count:
        reader.read(number, "CONDITIONAL", decides)
    return lifted(as_array(reader.value(one)), TRANSFORMATION, decides)


# --- lambdas ---------------------------------------------------------------------------------------


def _applied(reader: Reader, function: exp.Expr, given: Sequence[Sources]) -> Sources:
    """What a lambda makes of these."""
    if not isinstance(function, exp.Lambda):
        return reader.value(function)
    names = [reader.walk.folded(one) for one in function.expressions]
    bound = {**reader.bound, **dict.fromkeys(names, Sources()), **dict(zip(names, given))}  # noqa: B905 - a lambda with more parameters, such as an index
    return replace(reader, bound=bound).value(function.this)


def _and_length(made: Sources, *arrays: Sources) -> Sources:
    """A value for each element of arrays, whose number decides how many there are unless it is written out."""
    decides = Sources()
    for one in arrays:
        if one.inside is None or one.inside.kind != "list":
            decides.add(one, "CONDITIONAL")
    for ref, subtype in list(decides.indirect):
        if ref in made.direct:
            del decides.indirect[ref, subtype]
    return lifted(made, TRANSFORMATION, decides)


def _over(reader: Reader, node: exp.Expr) -> tuple[list[Sources], exp.Expr]:
    *given, function = reader.arguments(node)
    return [reader.value(one) for one in given], function


def _transform(reader: Reader, node: exp.Expr) -> Sources:
    given, function = _over(reader, node)
    made = _applied(reader, function, [element(one) for one in given])
    return _and_length(as_array(made), *given)


def _transform_map(reader: Reader, node: exp.Expr) -> Sources:
    """transform_keys, transform_values, map_zip_with."""
    given, function = _over(reader, node)
    keys = merged(key(one) for one in given)
    made = _applied(reader, function, [keys, *(element(one) for one in given)])
    if call_name(node) == "transform_keys":
        return _and_length(_as_map(made, element(given[0])), *given)
    return _and_length(_as_map(keys, made), *given)


def _matches(reader: Reader, node: exp.Expr) -> Sources:
    """any_match and its like: whether a lambda is true of elements."""
    given, function = _over(reader, node)
    return _and_length(_applied(reader, function, [element(one) for one in given]), *given)


def _filtered(reader: Reader, node: exp.Expr) -> Sources:
    """filter, map_filter, array_sort: the lambda decides which elements there are, or where."""
    given, *functions = reader.arguments(node)
    base, decides = reader.value(given), Sources()
    known = [element(base)] if call_name(node) == "filter" else [key(base), element(base)]
    way = "CONDITIONAL"
    if call_name(node) == "array_sort":
        known, way = [element(base)] * 2, "SORT"
    for function in functions:
        decides.add(_applied(reader, function, known), way)
    made = loosened(lifted(base, TRANSFORMATION, decides))
    return compared(made) if call_name(node) == "array_sort" else made


def _reduced(reader: Reader, node: exp.Expr) -> Sources:
    """reduce, reduce_agg: a state that a lambda makes of itself and of each element."""
    array, first, step, last = reader.arguments(node)[:4]
    given, state = reader.value(array), reader.value(first)
    aggregate = call_name(node) == "reduce_agg"
    each = given if aggregate else element(given)
    for _ in range(MOST_ROUNDS):
        before = state.size
        state = merged([state, _applied(reader, step, [state, each])])
        if state.size == before:
            break
    else:
        state.add(unknown("The state of reduce() has more ways than are followed."), IDENTITY)
    made = _applied(reader, last, [state, state] if aggregate else [state])
    return _and_length(lifted(made, AGGREGATION if aggregate else IDENTITY), given)


CALLS: dict[str, tuple[int, Rule]] = {
    "element_at": (2, _element_at),
    "map_keys": (1, _call(lambda given: as_array(key(given[0])))),
    "map_values": (1, _call(lambda given: as_array(element(given[0])))),
    "map_entries": (1, _call(lambda given: as_array(_entry(given[0])))),
    "map_from_entries": (1, _call(lambda given: _as_map(*_entries(given)))),
    "multimap_from_entries": (1, _call(lambda given: _as_multimap(*_entries(given)))),
    "map_concat": (1, _call(together)),
    "map_union": (1, _aggregated(together)),
    "map_agg": (2, _aggregated(lambda given: _as_map(given[0], given[1]))),
    "multimap_agg": (2, _aggregated(lambda given: _as_multimap(given[0], given[1]))),
    "array_agg": (1, _aggregated(lambda given: as_array(given[0]))),
    "flatten": (1, _call(_flattened)),
    "repeat": (2, _repeat),
    "zip": (2, _call(lambda given: as_array(holding("row", [element(one) for one in given])))),
    "zip_with": (3, _transform),
    "transform": (2, _transform),
    "transform_keys": (2, _transform_map),
    "transform_values": (2, _transform_map),
    "map_zip_with": (3, _transform_map),
    "any_match": (2, _matches),
    "all_match": (2, _matches),
    "none_match": (2, _matches),
    "filter": (2, _filtered),
    "map_filter": (2, _filtered),
    "array_sort": (1, _filtered),
    "reduce": (4, _reduced),
    "reduce_agg": (4, _reduced),
}
"""By name: how many arguments it has at least, and its rule."""
HANDING = frozenset(
    """
    coalesce greatest least try arbitrary any_value min max min_by max_by lag lead first_value last_value
    nth_value if iff
    """.split()
)
"""Functions whose value is one of their arguments'."""
ARRAYS = frozenset(
    """
    array_union concat slice reverse shuffle array_distinct trim_array array_remove array_except array_intersect
    """.split()
)
"""Those whose value is an array of the same elements, at other places."""
COMPARING = frozenset(
    "max min greatest least array_distinct array_union array_except array_intersect array_remove".split()
)
"""Those that compare whole values."""
SEVERAL = {"min": 2, "max": 2, "min_by": 3, "max_by": 3}
"""How many arguments these have that give an array of the least or the greatest."""

"""Functions that take lambdas (Trino: "Lambda expressions", "Array functions", "Map functions").

A DuckDB macro can't take a lambda, so each is a rewrite of the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.functions import tree
from lakenb.sql.functions.model import Family, Function

if TYPE_CHECKING:
    from sqlglot import exp

_f = Family("lambda").function
_ENTRY = "~entry"
_STATE = "~state"


def _listed(name: str, duckdb: str, wrapper: str | None = None) -> Function:
    """One lambda over the elements of one array."""
    result = {"transform": "array(U)", "filter": "array(E)"}.get(name, "boolean")

    def made(args: list[exp.Expr]) -> exp.Expr:
        over = tree.a_lambda(name, args[1], 1)
        called = tree.function(duckdb, args[0], over)
        return tree.macro(wrapper, called) if wrapper else called

    return _f(f"{name}(array(E), function(E, U)) -> {result}", rewrite=made)


def _none_match(args: list[exp.Expr]) -> exp.Expr:
    from sqlglot import exp as e

    over = tree.a_lambda("none_match", args[1], 1)
    return e.Not(this=tree.macro("any_true", tree.function("list_transform", args[0], over)))


def _reduce(args: list[exp.Expr]) -> exp.Expr:
    """DuckDB's list_reduce wants state and element of one type, so a struct carries both."""
    from sqlglot import exp as e

    step, last = tree.a_lambda("reduce", args[2], 2), tree.a_lambda("reduce", args[3], 1)
    # Both are NULL, of the state's and the element's type.
    no_state = e.Case(ifs=[e.If(this=e.false(), true=args[1].copy())])
    no_element = tree.function("list_extract", args[0].copy(), e.Literal.number(0))
    element = tree.field(_ENTRY, "x")
    body = tree.substituted(step, [tree.field(_STATE, "s"), element])
    typed_body = tree.function("cast_to_type", body, tree.field(_STATE, "s"))
    reduced = tree.function(
        "list_reduce",
        tree.function(
            "list_transform",
            args[0],
            tree.lambda_of(
                [_ENTRY], tree.struct(s=no_state, x=e.to_identifier(_ENTRY, quoted=True))
            ),
        ),
        tree.lambda_of([_STATE, _ENTRY], tree.struct(s=typed_body, x=element.copy())),
        tree.struct(s=args[1], x=no_element),
    )
    final = tree.function(
        "list_transform",
        tree.function("list_value", tree.function("struct_extract", reduced, tree.text("s"))),
        last,
    )
    return tree.function("list_extract", final, e.Literal.number(1))


def _zip_with(args: list[exp.Expr]) -> exp.Expr:
    from sqlglot import exp as e

    over = tree.a_lambda("zip_with", args[2], 2)
    entry = e.to_identifier(_ENTRY, quoted=True)
    parts = [
        tree.function("struct_extract_at", entry.copy(), e.Literal.number(at)) for at in (1, 2)
    ]
    nulls = [e.If(this=e.Is(this=a.copy(), expression=e.Null()), true=e.Null()) for a in args[:2]]
    zipped = tree.function("list_zip", args[0], args[1])
    body = tree.lambda_of([_ENTRY], tree.substituted(over, parts))
    return e.Case(ifs=nulls, default=tree.function("list_transform", zipped, body))


def _over_map(name: str) -> Function:
    """A lambda over the keys and values of a map."""

    def made(args: list[exp.Expr]) -> exp.Expr:
        over = tree.a_lambda(name, args[1], 2)
        key, value = tree.field(_ENTRY, "key"), tree.field(_ENTRY, "value")
        body = tree.substituted(over, [key, value])
        entries = tree.function("map_entries", args[0])
        if name == "map_filter":
            kept = tree.function("list_filter", entries, tree.lambda_of([_ENTRY], body))
            return tree.function("map_from_entries", kept)
        changed = (body, value) if name == "transform_keys" else (key, body)
        pair = tree.struct(key=changed[0].copy(), value=changed[1].copy())
        return tree.function(
            "map_from_entries",
            tree.function("list_transform", entries, tree.lambda_of([_ENTRY], pair)),
        )

    result = {"transform_keys": "map(U, V)", "transform_values": "map(K, U)"}.get(name, "map(K, V)")
    return _f(f"{name}(map(K, V), function(K, V, U)) -> {result}", rewrite=made)


FUNCTIONS: tuple[Function, ...] = (
    _listed("transform", "list_transform"),
    _listed("filter", "list_filter"),
    _listed("any_match", "list_transform", "any_true"),
    _listed("all_match", "list_transform", "all_true"),
    _f("none_match(array(E), function(E, boolean)) -> boolean", rewrite=_none_match),
    _f("reduce(array(E), S, function(S, E, S), function(S, R)) -> R", rewrite=_reduce),
    _f("zip_with(array(E), array(F), function(E, F, U)) -> array(U)", rewrite=_zip_with),
    _over_map("map_filter"),
    _over_map("transform_keys"),
    _over_map("transform_values"),
)

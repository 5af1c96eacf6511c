"""The registry: which functions exist, and what a call of one becomes in DuckDB.

A user's SQL reaches the functions listed here and no other; DuckDB's own names mean nothing in it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lakenb.errors import NotYetAvailable, Position, QueryFailed
from lakenb.sql.functions import (
    aggregate,
    array,
    binary,
    bitwise,
    conditional,
    datetime,
    json,
    lambda_,
    map,  # noqa: A004 - the family's name in Trino
    math,
    operators,
    regular_expression,
    string,
    tree,
    url,
    window,
)
from lakenb.sql.functions.later import LATER, LATER_FORMS
from lakenb.sql.functions.model import Function, Macro, create_macro
from lakenb.values.names import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlglot import exp

_MARK = "ƒ"
_FAMILIES = (
    aggregate, array, binary, bitwise, conditional, datetime, json, lambda_, map, math,
    regular_expression, string, url, window,
)  # fmt: skip
_HELPERS = (
    *operators.OPERATORS,
    *bitwise.HELPERS,
    *datetime.HELPERS,
    *json.HELPERS,
    *array.HELPERS,
    *url.HELPERS,
    Macro("concat_ws", string.CONCAT_WS, typed=True),
    *regular_expression.HELPERS,
)
_VARIABLE = "~given"


@cache
def _by_name() -> dict[str, Function]:
    return {entry.name: entry for family in _FAMILIES for entry in family.FUNCTIONS}


def lookup(name: str) -> Function | None:
    """The function of that name, in any case of letters; None when there is none."""
    return _by_name().get(name.lower())


def all_functions() -> tuple[Function, ...]:
    """Every function, by name."""
    return tuple(entry for _, entry in sorted(_by_name().items()))


@cache
def macros() -> tuple[str, ...]:
    """The statements that make the functions in an empty database, to be run in this order.

    They expect ``SET integer_division = true`` when a statement is bound, not when they run.
    """
    made = [helper.statement for helper in _HELPERS]
    made += [create_macro(entry.name, entry.macro) for entry in all_functions() if entry.macro]
    return ("CREATE SCHEMA IF NOT EXISTS trino", ";\n".join(made))


def operator(name: str, args: list[exp.Expr]) -> exp.Expr:
    """A call of an operator's macro: ``div``, ``mod``, ``subscript``, ``cast_varchar`` and the like.

    Args:
        name: One of `operators.OPERATORS`.
        args: Translated already, and still in their tree (which tells what they may reach).
    """
    entry = next(macro for macro in operators.OPERATORS if macro.name == name)
    chosen = _to_bind(args, typed=entry.typed)
    if not chosen:
        return tree.macro(name, *args)
    return _bound(args, chosen, lambda values: tree.macro(name, *values))


def translate(name: str, args: list[exp.Expr], position: Position | None = None) -> exp.Expr:
    """DuckDB's expression for a call.

    Args:
        name: As written.
        args: Translated already, and still in their tree (which tells what they may reach).
        position: Where the call stands, for errors.

    Raises:
        QueryFailed: FUNCTION_NOT_FOUND, for an unknown name or a wrong number of arguments.
        NotYetAvailable: Athena has the function, or this form of it, and LakeNB does not.
    """
    entry = lookup(name)
    if entry is None:
        raise _unknown(name.lower(), position)
    count = sum(_count(arg) for arg in args)
    if (entry.name, count) in LATER_FORMS:
        message = f"Function '{entry.name}' with {count} arguments isn't in LakeNB yet."
        raise NotYetAvailable(message, position=position)
    if not entry.accepts(count):
        expected = ", ".join(entry.signatures)
        message = (
            f"Unexpected parameters for function {entry.name}: {count} given. Expected: {expected}"
        )
        raise QueryFailed(message, name="FUNCTION_NOT_FOUND", position=position)
    try:
        return _call(entry, args)
    except (QueryFailed, NotYetAvailable) as error:
        error.position = error.position or position
        raise


def modified(node: exp.Expr) -> exp.Expr:
    """Puts FILTER, OVER, IGNORE NULLS or WITHIN GROUP onto the aggregate that a rewrite has wrapped.

    Args:
        node: The modifier, whose ``this`` is a translated call.

    Returns:
        The node itself when the call is the aggregate; otherwise the wrapping with the node inside.
    """
    from sqlglot import exp

    inner = node.this
    core = next((n for n in inner.walk() if n.meta.get(tree.AGGREGATE)), None)
    while core is not None and core is not inner and isinstance(core.parent, _modifiers()):
        core = core.parent
    if core is None or core is inner:
        return node
    hole = exp.Placeholder()
    core.replace(hole)
    others = {key: value for key, value in node.args.items() if key != "this"}
    hole.replace(type(node)(this=core, **others))
    return inner.copy()  # type: ignore[no-any-return]  # sqlglot's args are untyped


@cache
def _modifiers() -> tuple[type[exp.Expr], ...]:
    from sqlglot import exp

    return (exp.Filter, exp.IgnoreNulls, exp.RespectNulls, exp.WithinGroup, exp.Window)


@cache
def _relations() -> tuple[type[exp.Expr], ...]:
    from sqlglot import exp

    return (exp.From, exp.Join, exp.CTE, exp.SetOperation, exp.Subquery, exp.Insert, exp.Create)


def _unknown(name: str, position: Position | None) -> QueryFailed | NotYetAvailable:
    if name in LATER:
        message = f"Function '{name}' isn't in LakeNB yet; it comes with Athena's exact SQL."
        return NotYetAvailable(message, position=position)
    near = nearest(name, _by_name())
    message = f"Function '{name}' not registered{'.' + near if near else ''}"
    return QueryFailed(message, name="FUNCTION_NOT_FOUND", position=position)


def _count(arg: exp.Expr) -> int:
    from sqlglot import exp

    inner = arg.this if isinstance(arg, exp.Order) else arg
    return len(inner.expressions) if isinstance(inner, exp.Distinct) else 1


def _call(entry: Function, args: list[exp.Expr]) -> exp.Expr:
    if entry.kind in {"aggregate", "window"} or entry.duckdb is not None:
        return _plain(entry, args)
    chosen = _to_bind(args, typed=entry.typed)
    if not chosen:
        return _plain(entry, args)
    return _bound(args, chosen, lambda values: _plain(entry, values))


def _plain(entry: Function, args: list[exp.Expr]) -> exp.Expr:
    from sqlglot import exp

    if entry.rewrite is not None:
        return entry.rewrite(args)
    if entry.duckdb is not None:
        return tree.function(entry.duckdb, *args)
    if "cast_to_type" in (entry.macro or "") and any(isinstance(arg, exp.Null) for arg in args):
        return exp.Null()  # NULL in, NULL out, and no type that could be cast to
    return tree.macro(entry.name, *args)


def _to_bind(args: list[exp.Expr], *, typed: bool) -> list[int]:
    """The arguments that must be worked out before the call.

    A macro's text may hold an argument several times, which a random one does not stand; and DuckDB
    chooses an overload by type, which it doesn't know yet for aggregates and outer columns.
    """
    from sqlglot import exp

    return [
        at
        for at, arg in enumerate(args)
        if not isinstance(arg, exp.Lambda | exp.Literal)
        and (_is_volatile(arg) or (typed and _is_untyped(arg)))
    ]


def _bound(args: list[exp.Expr], chosen: list[int], call: tree.Call) -> exp.Expr:
    names = {at: f"a{at}" for at in chosen}
    values = [
        tree.field(_VARIABLE, names[at]) if at in names else arg for at, arg in enumerate(args)
    ]
    given = tree.struct(**{name: args[at] for at, name in names.items()})
    return tree.each_once(given, _VARIABLE, call(values))


def _is_volatile(arg: exp.Expr) -> bool:
    return any(
        (entry := lookup(name)) is not None and not entry.deterministic for name in _called(arg)
    )


def _called(arg: exp.Expr) -> Iterator[str]:
    from sqlglot import exp

    for node in arg.find_all(exp.Anonymous):
        yield str(node.this).strip('"').removeprefix(_MARK)


def _is_untyped(arg: exp.Expr) -> bool:
    from sqlglot import exp

    for node in arg.walk():
        if isinstance(node, exp.Window) or node.meta.get(tree.AGGREGATE):
            return True
    return arg.find(exp.Column) is not None and _inside_expression(arg)


def _inside_expression(node: exp.Expr) -> bool:
    """Whether the query around a node is itself part of an expression, and may see outer columns."""
    from sqlglot import exp

    at: exp.Expr | None = node
    while at is not None:
        above = at.parent
        if isinstance(at, exp.Query) and above is not None:
            place = above.parent if isinstance(above, exp.Subquery) else above
            if not isinstance(
                place, exp.From | exp.Join | exp.CTE | exp.SetOperation | None.__class__
            ):
                return True
        at = above
    return False

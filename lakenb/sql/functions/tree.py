"""Pieces of sqlglot trees that the rewrites are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import NotYetAvailable, QueryFailed

if TYPE_CHECKING:
    from collections.abc import Iterator

Call = Callable[[list[exp.Expr]], exp.Expr]

SCHEMA = "trino"
AGGREGATE = "lakenb_aggregate"
"""Key in a node's meta: the call that FILTER, OVER and WITHIN GROUP belong to."""


def function(name: str, *args: exp.Expr) -> exp.Expr:
    """A call of one of DuckDB's own functions."""
    return exp.Anonymous(this=name, expressions=list(args))


def macro(name: str, *args: exp.Expr) -> exp.Expr:
    """A call of a macro of the registry."""
    return exp.Dot(
        this=exp.to_identifier(SCHEMA, quoted=True),
        expression=exp.Anonymous(this=f'"{name}"', expressions=list(args)),
    )


def aggregate(name: str, *args: exp.Expr) -> exp.Expr:
    """A call of an aggregate or window function, marked as what modifiers belong to."""
    call = exp.Anonymous(this=name, expressions=list(args))
    call.meta[AGGREGATE] = True
    return call


def text(value: str) -> exp.Expr:
    """A string literal."""
    return exp.Literal.string(value)


def struct(**fields: exp.Expr) -> exp.Expr:  # the names are the struct's
    """``struct_pack`` with named fields."""
    return exp.Struct(
        expressions=[
            exp.PropertyEQ(this=exp.to_identifier(name, quoted=True), expression=value)
            for name, value in fields.items()
        ]
    )


def each_once(given: exp.Expr, variable: str, body: exp.Expr) -> exp.Expr:
    """``list_transform([given], variable -> body)[1]``: what is given is worked out once.

    Args:
        given: A struct, whose fields the body reads through `field`.
        variable: Name of the lambda's parameter.
        body: The expression.
    """
    listed = function("list_value", given)
    made = function("list_transform", listed, lambda_of([variable], body))
    return function("list_extract", made, exp.Literal.number(1))


def field(variable: str, name: str) -> exp.Expr:
    """``variable.name`` of a lambda's struct."""
    return function("struct_extract", exp.to_identifier(variable, quoted=True), text(name))


def lambda_of(parameters: list[str], body: exp.Expr) -> exp.Expr:
    """A lambda."""
    names = [exp.to_identifier(name, quoted=True) for name in parameters]
    return exp.Lambda(this=body, expressions=names)


def a_lambda(name: str, node: exp.Expr, count: int) -> exp.Lambda:
    """The argument, when it is a lambda with this many parameters.

    Raises:
        QueryFailed: It is something else.
    """
    if not isinstance(node, exp.Lambda) or len(node.expressions) != count:
        plural = "parameter" if count == 1 else "parameters"
        message = (
            f"Unexpected parameters for function {name}: a lambda with {count} {plural} goes there."
        )
        raise QueryFailed(message, name="FUNCTION_NOT_FOUND")
    return node


def substituted(function_: exp.Lambda, values: list[exp.Expr]) -> exp.Expr:
    """The lambda's body with its parameters replaced by other expressions."""
    names = {p.name.lower(): value for p, value in zip(function_.expressions, values, strict=True)}
    holder = exp.Paren(this=function_.this.copy())
    for node in list(_variables(holder.this, frozenset(names))):
        node.replace(names[node.name.lower()].copy())
    return exp.Paren(this=holder.this)


def _variables(node: exp.Expr, names: frozenset[str]) -> Iterator[exp.Identifier]:
    if isinstance(node, exp.Lambda):
        names -= {p.name.lower() for p in node.expressions}
        yield from _variables(node.this, names)
    elif isinstance(node, exp.Identifier):
        if node.name.lower() in names:
            yield node
    elif isinstance(node, exp.Dot):
        yield from _variables(node.this, names)
        if not isinstance(node.expression, exp.Identifier):
            yield from _variables(node.expression, names)
    elif isinstance(node, exp.PropertyEQ):
        yield from _variables(node.expression, names)
    elif not isinstance(node, exp.Column | exp.DataType | exp.Query):
        for child in node.iter_expressions():
            yield from _variables(child, names)


def literal(node: exp.Expr) -> str | None:
    """The text of a string literal; None for anything else."""
    inner = node.unnest()
    return str(inner.this) if isinstance(inner, exp.Literal) and inner.is_string else None


def needed_literal(name: str, node: exp.Expr, what: str) -> str:
    """The text of a string literal where LakeNB can't do with anything else yet.

    Raises:
        NotYetAvailable: The argument is not a literal.
    """
    found = literal(node)
    if found is None:
        message = f"Function '{name}' with a {what} that isn't a literal isn't in LakeNB yet."
        raise NotYetAvailable(message)
    return found


def not_yet(name: str, form: str) -> NotYetAvailable:
    """The refusal of one form of a function."""
    return NotYetAvailable(f"Function '{name}' {form} isn't in LakeNB yet.")

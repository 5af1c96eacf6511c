"""Values for ``?`` (AWS: "Using parameterized queries").

A text that parses as an expression without columns is that expression; any other is a string.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import InvalidRequest, QueryFailed
from lakenb.sql.trino.dialect import HOLE_NUMBER
from lakenb.sql.trino.statements import parse_expression

if TYPE_CHECKING:
    from collections.abc import Sequence


def stand_ins(tree: object) -> tuple[str, ...]:
    """A value for each ``?`` of a query that has none yet: NULL, which is of any type, and 1 for a number of rows."""
    if not isinstance(tree, exp.Expr):
        return ()
    holes = sorted(tree.find_all(exp.Placeholder), key=lambda n: int(n.meta[HOLE_NUMBER]))
    counts = (exp.Limit, exp.Offset, exp.Fetch)
    return tuple("1" if isinstance(hole.parent, counts) else "NULL" for hole in holes)


def bind(tree: object, values: Sequence[str]) -> exp.Expr:
    """The tree with each ``?`` replaced by a value, in order; the tree given is not changed.

    Raises:
        InvalidRequest: A value holds a NUL character.
        QueryFailed: INVALID_PARAMETER_USAGE, too few or too many values for the ``?`` there are.
    """
    if not isinstance(tree, exp.Expr):
        message = "A parsed query is needed."
        raise TypeError(message)
    holes = list(tree.find_all(exp.Placeholder))
    if not holes:
        return tree  # values without a place for any are passed over, as Athena does
    if len(holes) != len(values):
        message = f"Incorrect number of parameters: expected {len(holes)} but found {len(values)}"
        raise QueryFailed(message, name="INVALID_PARAMETER_USAGE")
    if any("\0" in text for text in values):
        message = "A parameter holds a NUL character; remove it."
        raise InvalidRequest(message)
    bound = exp.Paren(this=tree.copy())
    places = sorted(bound.find_all(exp.Placeholder), key=lambda n: int(n.meta[HOLE_NUMBER]))
    for hole, text in zip(places, values, strict=True):
        value = parse_expression(text)
        hole.replace(exp.Literal.string(text) if value is None else exp.Paren(this=value))
    return bound.this  # type: ignore[no-any-return]  # sqlglot's args are untyped

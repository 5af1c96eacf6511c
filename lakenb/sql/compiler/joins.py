"""What may be joined how, and a join's text (Trino: "SELECT", joins)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import QueryFailed
from lakenb.sql.compiler.places import place_of

if TYPE_CHECKING:
    from lakenb.sql.compiler.relations import From

SIDES = {"LEFT": "LEFT JOIN", "RIGHT": "RIGHT JOIN", "FULL": "FULL JOIN"}


def check_unnest(item: exp.Expr, right: From, side: str, on: exp.Expr) -> None:
    """UNNEST and JSON_TABLE are joined on true alone, and see the left side of no RIGHT or FULL JOIN."""
    table = isinstance(item, exp.Table) and isinstance(item.this, exp.Anonymous)
    if not isinstance(item, exp.Unnest) and not table:
        return
    if not is_true(on):
        what = "JSON_TABLE" if table else "UNNEST"
        message = (
            f"{side or 'INNER'} JOIN involving {what} is only supported with condition ON TRUE"
        )
        raise QueryFailed(message, name="NOT_SUPPORTED", position=place_of(on))
    if right.text.startswith("LATERAL ") and side in {"RIGHT", "FULL"}:
        raise no_lateral(item, side)


def no_lateral(item: exp.Expr, side: str) -> QueryFailed:
    """Trino's error for a RIGHT or FULL JOIN of what sees the left side."""
    message = f"LATERAL reference not allowed in {side} JOIN"
    return QueryFailed(message, name="INVALID_COLUMN_REFERENCE", position=place_of(item))


_NAMED = re.compile(r"(?s)(?:LATERAL )?(.+) AS (r\d+)\Z")
"""A relation's text: what it is, and its name."""


def joined_text(left: From, right: From, side: str, condition: str, on: exp.Expr) -> str:
    """A join; the engine takes no queries in an outer join's condition, and none at all behind LATERAL."""
    word = SIDES.get(side, "JOIN")
    plain = f"{left.text} {word} {right.text} ON {condition}"
    difficult = right.text.startswith("LATERAL ") or on.find(exp.Query) is not None
    if side not in SIDES or not difficult or is_true(on):
        return plain
    if side == "FULL":
        return _full_text(left, right, condition) or plain
    kept, other = (left, right) if side == "LEFT" else (right, left)
    found = _NAMED.match(other.text) if len(other.relations) == 1 else None
    if found is None:
        return plain
    inner = f"SELECT * FROM {found[1]} AS {found[2]} WHERE {condition}"
    return f"{kept.text} LEFT JOIN LATERAL ({inner}) AS {found[2]} ON true"


def _full_text(left: From, right: From, condition: str) -> str:
    """A FULL JOIN by the numbers of the rows that an inner join finds; empty where a side is a join."""
    sides = []
    for item in (left, right):
        found = _NAMED.match(item.text) if len(item.relations) == 1 else None
        if found is None:
            return ""
        numbered = f'(SELECT *, row_number() OVER () AS "~n" FROM {found[1]}) AS {found[2]}'
        sides.append((numbered, found[2]))
    (first, one), (second, other) = sides
    pairs = f'SELECT {one}."~n" AS l, {other}."~n" AS r FROM {first} JOIN {second} ON {condition}'
    name = f"{one}{other}"
    return (
        f'{first} LEFT JOIN ({pairs}) AS {name} ON {one}."~n" = {name}.l '
        f'FULL JOIN {second} ON {other}."~n" = {name}.r'
    )


def is_true(node: exp.Expr) -> bool:
    """Whether a condition is the word TRUE."""
    node = node.unnest()
    return isinstance(node, exp.Boolean) and bool(node.this)

"""Where a node stands in the statement's text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.trino.dialect import TEXT, position_of

if TYPE_CHECKING:
    from lakenb.errors import Position

_OPERATORS: dict[type[exp.Expr], re.Pattern[str]] = {
    kind: re.compile(sign, re.IGNORECASE)
    for kind, sign in {
        exp.Add: r"\+",
        exp.Sub: "-",
        exp.Mul: r"\*",
        exp.Div: "/",
        exp.Mod: "%",
        exp.DPipe: r"\|\|",
        exp.EQ: "=",
        exp.NEQ: "<>|!=",
        exp.LT: "<",
        exp.LTE: "<=",
        exp.GT: ">",
        exp.GTE: ">=",
        exp.NullSafeEQ: r"\bIS\b",
        exp.NullSafeNEQ: r"\bIS\b",
        exp.Between: r"\bBETWEEN\b",
        exp.Union: r"\bUNION\b",
        exp.Except: r"\bEXCEPT\b",
        exp.Intersect: r"\bINTERSECT\b",
    }.items()
}
"""What Trino gives as the place of an operation of two sides, between these."""
_WORDS: tuple[tuple[tuple[type[exp.Expr], ...], re.Pattern[str]], ...] = (
    ((exp.Cast, exp.TryCast), re.compile(r"\b(?:TRY_)?CAST\s*\(", re.IGNORECASE)),
    ((exp.Interval,), re.compile(r"\bINTERVAL\b", re.IGNORECASE)),
    ((exp.Neg,), re.compile("-")),
    ((exp.Select, exp.Values), re.compile(r"\b(?:SELECT|VALUES)\b", re.IGNORECASE)),
)
"""Words that a node begins with and that the tree doesn't keep."""


def place_of(node: exp.Expr) -> Position | None:
    """The place that Trino gives for an expression: an operator's sign, a first word, a first name."""
    found = [p for n in node.walk() if (p := position(n)) is not None]
    if not found:
        return None
    sign = _OPERATORS.get(type(node))
    if sign is not None:
        return _between(node, sign) or min(found)
    for kinds, word in _WORDS:
        if isinstance(node, kinds):
            return _before(node, kinds, word) or min(found)
    return min(found)


def _between(node: exp.Expr, sign: re.Pattern[str]) -> Position | None:
    text = _text(node)
    left, right = _span(node.this), _span(node.args.get("low") or node.expression)
    if not text or left is None or right is None:
        return None
    found = sign.search(text, left[1] + 1, right[0])
    return position_of(text, found.start()) if found else None


def _before(
    node: exp.Expr, kinds: tuple[type[exp.Expr], ...], word: re.Pattern[str]
) -> Position | None:
    text, span = _text(node), _span(node)
    if not text or span is None:
        return None
    # Others of the kind that begin with the same name stand behind this one's word.
    alike = [n for n in node.walk() if isinstance(n, kinds) and _span(n) is not None]
    inner = sum((_span(n) or span)[0] == span[0] for n in alike)
    words = [found.start() for found in word.finditer(text, 0, span[0])]
    return position_of(text, words[-inner]) if 0 < inner <= len(words) else None


def _text(node: exp.Expr) -> str:
    text = node.root().meta_get(TEXT)
    return text if isinstance(text, str) else ""


def _span(node: exp.Expr) -> tuple[int, int] | None:
    """The offsets of the first and the last character that names and literals of a node have."""
    starts = [s for n in node.walk() if isinstance(s := n.meta_get("start"), int)]
    ends = [e for n in node.walk() if isinstance(e := n.meta_get("end"), int)]
    return (min(starts), max(ends)) if starts and ends else None


def position(node: exp.Expr) -> Position | None:
    """Line and column of a name in its statement, when the parser kept them."""
    line, end = node.meta_get("line"), node.meta_get("col")
    start, stop = node.meta_get("start"), node.meta_get("end")
    if not (isinstance(line, int) and isinstance(end, int)):
        return None
    width = int(stop) - int(start) + 1 if isinstance(start, int) and isinstance(stop, int) else 1
    return line, max(1, end - width + 1)

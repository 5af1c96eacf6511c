"""Where a node stands in the statement's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlglot import exp

    from lakenb.errors import Position


def place_of(node: exp.Expr) -> Position | None:
    """The place of the first name in an expression, which is close to where it begins."""
    found = [p for n in node.walk() if (p := position(n)) is not None]
    return min(found) if found else None


def position(node: exp.Expr) -> Position | None:
    """Line and column of a name in its statement, when the parser kept them."""
    line, end = node.meta_get("line"), node.meta_get("col")
    start, stop = node.meta_get("start"), node.meta_get("end")
    if not (isinstance(line, int) and isinstance(end, int)):
        return None
    width = int(stop) - int(start) + 1 if isinstance(start, int) and isinstance(stop, int) else 1
    return line, max(1, end - width + 1)

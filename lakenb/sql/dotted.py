"""Fields of rows by their names, which the parser holds as dots around what has them."""

from __future__ import annotations

from sqlglot import exp


def dotted(node: exp.Expr) -> tuple[exp.Expr, list[exp.Identifier]]:
    """What stands before ``.a.b`` in an expression, and these names."""
    parts: list[exp.Identifier] = []
    while isinstance(node, exp.Dot) and isinstance(node.expression, exp.Identifier):
        parts.insert(0, node.expression)
        node = node.this
    return node, parts


def names_of(column: exp.Column) -> list[exp.Identifier]:
    """The parts of a column's name."""
    return [part for part in column.parts if isinstance(part, exp.Identifier)]

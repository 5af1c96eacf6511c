"""Rows that a statement writes out: each field comes from its own expression, not from the whole row."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp


def fields_of(node: object) -> list[list[exp.Expr]]:
    """The expressions of each field of ``ARRAY[ROW(a, b), ROW(c, d)]``, keys and values of ``MAP(k, v)``.

    None where rows are not written out.
    """
    node = _bare(node)
    if isinstance(node, exp.Map):
        both = [node.args.get("keys"), node.args.get("values")]
        return [[one] for one in both if isinstance(one, exp.Expr)]
    if not isinstance(node, exp.Array) or not node.expressions:
        return []
    rows = [_elements(one) for one in node.expressions]
    if any(len(row) != len(rows[0]) for row in rows):
        return []
    return [list(field) for field in zip(*rows, strict=True)]


def field_of(node: object, name: exp.Expr) -> exp.Expr | None:
    """What ``CAST(ROW(a, b) AS ROW(x ..., y ...)).x`` reads of the row; None where it can't be told."""
    node = _bare(node)
    if not isinstance(node, exp.Cast):
        return None
    elements, types = _elements(node), node.to.expressions
    if len(elements) != len(types):
        return None
    named = [
        element
        for element, one in zip(elements, types, strict=True)
        if isinstance(one, exp.ColumnDef) and one.name.lower() == name.name.lower()
    ]
    return named[0] if len(named) == 1 else None


def _bare(node: object) -> object:
    while isinstance(node, exp.Paren):
        node = node.this
    return node


def _elements(node: object) -> Sequence[exp.Expr]:
    node = _bare(node)
    if isinstance(node, exp.Cast) and node.to.is_type("struct"):
        node = _bare(node.this)
    return node.expressions if isinstance(node, exp.Struct | exp.Tuple) else ()

"""Operands that Trino does not compare or combine, and notes of types for ``translate``.

An expression of unknown type is never refused (Trino: "Type coercion").
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import QueryFailed
from lakenb.sql.analysis import place_of
from lakenb.sql.trino.dialect import MARK
from lakenb.sql.types_of import MOMENTS, NUMBERS, OPERANDS, TEXTS, ColumnType, Operands, Types, fit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlglot.optimizer.scope import Scope

    from lakenb.values.types import DataType

_COMPARISONS: dict[type[exp.Expr], str] = {
    exp.EQ: "=",
    exp.NEQ: "<>",
    exp.LT: "<",
    exp.LTE: "<=",
    exp.GT: ">",
    exp.GTE: ">=",
    exp.NullSafeEQ: "IS DISTINCT FROM",
    exp.NullSafeNEQ: "IS DISTINCT FROM",
}
_ARITHMETIC: dict[type[exp.Expr], str] = {
    exp.Add: "+",
    exp.Sub: "-",
    exp.Mul: "*",
    exp.Div: "/",
    exp.Mod: "%",
}


def annotate(scopes: Sequence[Scope], column_type: ColumnType) -> None:
    """Note types on the nodes that need them.

    Raises:
        QueryFailed: TYPE_MISMATCH, with the place, in Trino's words.
    """
    types = Types(scopes, column_type)
    for node in scopes[-1].expression.walk():
        note = _NOTES.get(type(node))
        if note is not None:
            note(types, node)


def _refused(node: exp.Expr, operator: str, left: DataType, right: DataType) -> QueryFailed:
    message = f"Cannot apply operator: {left} {operator} {right}; cast one of them."
    return QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))


def _note_comparison(types: Types, node: exp.Expr) -> None:
    left, right = types.of(node.this), types.of(node.expression)
    if isinstance(node.expression, exp.Any | exp.All):
        right = types.of(node.expression.this)
    if left and right and not fit(left, right):
        raise _refused(node, _COMPARISONS[type(node)], left, right)
    node.meta[OPERANDS] = Operands((left, right))


def _note_among(types: Types, node: exp.Expr) -> None:
    left = types.of(node.this)
    others = [node.args.get("low"), node.args.get("high"), *node.expressions]
    others.append(node.args.get("query"))
    for other in others:
        right = types.of(other)
        if left and right and not fit(left, right):
            operator = "IN" if isinstance(node, exp.In) else "BETWEEN"
            raise _refused(node, operator, left, right)
    node.meta[OPERANDS] = Operands((left, None))


def _note_arithmetic(types: Types, node: exp.Expr) -> None:
    left, right = types.of(node.this), types.of(node.expression)
    node.meta[OPERANDS] = Operands((left, right))
    if left is None or right is None or "unknown" in {left.name, right.name}:
        return
    numbers = left.name in NUMBERS and right.name in NUMBERS
    additive = isinstance(node, exp.Add | exp.Sub)
    spans = [kind for kind in (left, right) if kind.name.startswith("interval")]
    moments = [kind for kind in (left, right) if kind.name in (*MOMENTS, "time")]
    fits = (
        numbers
        or (additive and len(spans) == 1 and len(moments) == 1)
        or (additive and len(spans) == 2 and left.name == right.name)  # noqa: PLR2004 - both of them
        or (isinstance(node, exp.Sub) and len(moments) == 2 and fit(left, right))  # noqa: PLR2004 - both
        or (
            isinstance(node, exp.Mul | exp.Div)
            and len(spans) == 1
            and (left.name in NUMBERS or right.name in NUMBERS)
        )
    )
    if not fits:
        raise _refused(node, _ARITHMETIC[type(node)], left, right)


def _note_concatenation(types: Types, node: exp.Expr) -> None:
    left, right = types.of(node.this), types.of(node.expression)
    node.meta[OPERANDS] = Operands((left, right))
    if "array" in {left and left.name, right and right.name}:
        return
    for kind in (left, right):
        if kind and kind.name not in {*TEXTS, "varbinary", "unknown", "json"}:
            message = (
                f"Unexpected parameters ({left}, {right}) for function concat; cast to varchar."
            )
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))


def _note_cast(types: Types, node: exp.Expr) -> None:
    node.meta[OPERANDS] = Operands((types.of(node.this), None))


def _note_unnest(types: Types, node: exp.Expr) -> None:
    node.meta[OPERANDS] = Operands(types.of(e) for e in node.expressions)


def _note_call(types: Types, node: exp.Expr) -> None:
    if str(node.this) == MARK + "avg" and node.expressions:
        first = node.expressions[0]
        inner = first.expressions[0] if isinstance(first, exp.Distinct) else first
        node.meta[OPERANDS] = Operands((types.of(inner), None))


def _note_field(types: Types, node: exp.Expr) -> None:
    kind = types.of(node.this)
    if kind is None or not isinstance(node.expression, exp.Identifier):
        return
    name = node.expression.name.lower()
    if kind.name != "row":
        message = f"Expression {node.this.sql(dialect='trino')} is not of type ROW"
        raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
    if name not in kind.fields:
        text = f"{node.this.name}.{name}"
        message = f"Column '{text}' cannot be resolved; the row has {', '.join(kind.fields)}."
        raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=place_of(node))


def _note_set_operation(types: Types, node: exp.Expr) -> None:
    left, right = _selects(node.this), _selects(node.expression)
    word = node.key.upper()
    if left is None or right is None:
        return
    if len(left) != len(right):
        message = f"{word} query has different number of fields: {len(left)}, {len(right)}"
        raise QueryFailed(message, name="TYPE_MISMATCH")
    for at, (one, other) in enumerate(zip(left, right, strict=True), 1):
        first, second = types.of(one), types.of(other)
        if first and second and not fit(first, second):
            message = f"column {at} in {word} query has incompatible types: {first}, {second}"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(other))


def _selects(query: exp.Expr) -> list[exp.Expr] | None:
    while isinstance(query, exp.Subquery | exp.SetOperation):
        query = query.this
    return query.selects if isinstance(query, exp.Select) else None


def _note_branches(types: Types, node: exp.Expr) -> None:
    if isinstance(node, exp.Case):
        branches = [b.args["true"] for b in node.args.get("ifs") or ()]
        branches.append(node.args.get("default"))
        word = "CASE"
    else:
        branches, word = [node.this, *node.expressions], "COALESCE"
    first: DataType | None = None
    for branch in branches:
        kind = types.of(branch)
        if first and kind and not fit(first, kind):
            message = f"All {word} operands must be the same type: {first}, {kind}"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
        first = first or kind


def _check_condition(types: Types, node: exp.Expr) -> None:
    """WHERE, HAVING, AND, OR and NOT take booleans."""
    for part in (node.this, node.args.get("expression")):
        kind = types.of(part) if isinstance(part, exp.Expr) else None
        if part is not None and kind is not None and kind.name not in {"boolean", "unknown"}:
            word = node.key.upper()
            message = f"{word} must evaluate to a boolean: actual type {kind}"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(part))


def _check_like(types: Types, node: exp.Expr) -> None:
    kind = types.of(node.this)
    if kind is not None and kind.name not in {*TEXTS, "unknown"}:
        message = f"Left side of LIKE expression must evaluate to a varchar (actual: {kind})"
        raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))


def _check_values(types: Types, node: exp.Expr) -> None:
    rows = [row.expressions if isinstance(row, exp.Tuple) else [row] for row in node.expressions]
    first: list[DataType | None] = [None] * (len(rows[0]) if rows else 0)
    for row in rows:
        if len(row) != len(first):
            message = f"Values rows have mismatched sizes: {len(first)} vs {len(row)}"
            raise QueryFailed(message, name="TYPE_MISMATCH")
        for at, item in enumerate(row):
            kind, known = types.of(item), first[at]
            if not fit(known, kind):
                message = f"Values rows have mismatched types: {known} vs {kind}"
                raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(item))
            first[at] = kind if known is None or known.name == "unknown" else known


def _check_if(types: Types, node: exp.Expr) -> None:
    if isinstance(node.parent, exp.Case):
        return
    _check_condition(types, node)
    one, other = types.of(node.args["true"]), types.of(node.args.get("false"))
    if not fit(one, other):
        message = f"Result types for IF must be the same: {one}, {other}"
        raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))


_NOTES: dict[type[exp.Expr], Callable[[Types, exp.Expr], None]] = {
    **dict.fromkeys(_COMPARISONS, _note_comparison),
    **dict.fromkeys(_ARITHMETIC, _note_arithmetic),
    **dict.fromkeys((exp.Union, exp.Intersect, exp.Except), _note_set_operation),
    exp.In: _note_among,
    exp.Between: _note_among,
    exp.DPipe: _note_concatenation,
    exp.Cast: _note_cast,
    exp.TryCast: _note_cast,
    exp.Unnest: _note_unnest,
    exp.Anonymous: _note_call,
    exp.Dot: _note_field,
    exp.Case: _note_branches,
    exp.Coalesce: _note_branches,
    **dict.fromkeys((exp.Where, exp.Having, exp.And, exp.Or, exp.Not), _check_condition),
    exp.Like: _check_like,
    exp.Values: _check_values,
    exp.If: _check_if,
}

"""OVER and WINDOW: partitions, order, frames (Trino: "Window functions", "SELECT": WINDOW clause)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import QueryFailed
from lakenb.sql.compiler.calls import key_text, sort_text
from lakenb.sql.compiler.places import place_of
from lakenb.sql.trino.row_pattern_tokens import CLAUSE
from lakenb.values.names import fold

if TYPE_CHECKING:
    from lakenb.sql.compiler.expressions import Expressions
    from lakenb.sql.compiler.value import Typed
    from lakenb.values.types import DataType

_MAX_DEPTH = 100


def window_text(compiler: Expressions, node: exp.Window) -> tuple[str, list[Typed]]:
    """The text behind OVER, and the values in it."""
    partition, order, spec = parts(compiler, node, 0)
    values: list[Typed] = []
    pieces: list[str] = []
    if partition:
        keys = [compiler.value(item) for item in partition]
        values += keys
        pieces.append("PARTITION BY " + ", ".join(key_text(key) for key in keys))
    terms = [compiler.value(item.this) for item in order]
    values += terms
    if order:
        written = [
            _term(compiler, item, value, spec) for item, value in zip(order, terms, strict=True)
        ]
        pieces.append("ORDER BY " + ", ".join(written))
    if spec is not None:
        text, bounds = _frame(compiler, spec, terms)
        values += bounds
        pieces.append(text)
    return "(" + " ".join(pieces) + ")", values


def parts(
    compiler: Expressions, node: exp.Window, depth: int
) -> tuple[list[exp.Expr], list[exp.Expr], exp.Expr | None]:
    """Partition, order and frame, with what a named window adds."""
    partition = list(node.args.get("partition_by") or ())
    ordered = node.args.get("order")
    order = list(ordered.expressions) if ordered is not None else []
    spec = node.args.get("spec")
    name = node.args.get("alias")
    if name is not None:
        known = compiler.windows.get(fold(name.name))
        if known is None or depth > _MAX_DEPTH:
            message = f"Cannot resolve WINDOW name {name.name}"
            raise QueryFailed(message, name="INVALID_WINDOW_REFERENCE", position=place_of(name))
        base_partition, base_order, base_spec = parts(compiler, known, depth + 1)
        _check_based(name, partition, order, spec, base_order, base_spec)
        partition, order, spec = base_partition, order or base_order, spec or base_spec
    return partition, order, spec


def _check_based(
    name: exp.Expr,
    partition: list[exp.Expr],
    order: list[exp.Expr],
    spec: exp.Expr | None,
    base_order: list[exp.Expr],
    base_spec: exp.Expr | None,
) -> None:
    """What a window may say anew that refers to another one."""
    if partition:
        message = "WINDOW specification with named WINDOW reference cannot specify PARTITION BY"
        where = place_of(partition[0])
        raise QueryFailed(message, name="INVALID_PARTITION_BY", position=where)
    if order and base_order:
        message = "Cannot specify ORDER BY if referenced named WINDOW specifies ORDER BY"
        raise QueryFailed(message, name="INVALID_ORDER_BY", position=place_of(order[0]))
    if (order or spec is not None) and base_spec is not None:
        message = "Cannot reference named WINDOW containing frame specification"
        raise QueryFailed(message, name="INVALID_WINDOW_REFERENCE", position=place_of(name))


def define(compiler: Expressions, windows: list[exp.Window]) -> None:
    """Make the windows of a WINDOW clause known, each to those behind it; unused ones are checked too.

    Raises:
        QueryFailed: DUPLICATE_WINDOW_NAME, INVALID_WINDOW_REFERENCE and what a window's own text says.
    """
    for window in windows:
        name = fold(window.this.name)
        if name in compiler.windows:
            message = f"WINDOW name '{window.this.name}' specified more than once"
            where = place_of(window.this)
            raise QueryFailed(message, name="DUPLICATE_WINDOW_NAME", position=where)
        if window.meta_get(CLAUSE) is None:
            window_text(compiler, window)
        compiler.windows[name] = window


def _term(compiler: Expressions, item: exp.Expr, value: Typed, spec: exp.Expr | None) -> str:
    text = compiler.ordered(item, value)
    wide = _WIDER.get(value.type.name)
    if wide is not None and spec is not None and _moves(spec):
        return text.replace(sort_text(value), f"CAST({value.sql} AS {wide})", 1)
    return text


_WIDER = {
    "date": "TIMESTAMP",
    "tinyint": "INTEGER",
    "smallint": "INTEGER",
}
"""What a key is taken for that a frame moves by an offset."""


def _moves(spec: exp.Expr) -> bool:
    bounds = [spec.args.get("start"), spec.args.get("end")]
    return str(spec.args.get("kind") or "").upper() == "RANGE" and any(
        isinstance(bound, exp.Expr) for bound in bounds
    )


def _frame(compiler: Expressions, spec: exp.Expr, terms: list[Typed]) -> tuple[str, list[Typed]]:
    kind = str(spec.args.get("kind") or "RANGE").upper()
    start, end = spec.args.get("start"), spec.args.get("end")
    values: list[Typed] = []
    sides = (
        _bound(compiler, kind, start, spec.args.get("start_side"), terms, values),
        _bound(compiler, kind, end or "CURRENT ROW", spec.args.get("end_side"), terms, values),
    )
    if kind == "GROUPS" and not terms:
        message = "Window frame of type GROUPS requires ORDER BY"
        raise QueryFailed(message, name="MISSING_ORDER_BY", position=place_of(spec))
    _check_order(sides)
    return f"{kind} BETWEEN {sides[0]} AND {sides[1]}", values


def _check_order(sides: tuple[str, str]) -> None:
    start, end = sides
    message = ""
    if start == "UNBOUNDED FOLLOWING":
        message = "Window frame start cannot be UNBOUNDED FOLLOWING"
    elif end == "UNBOUNDED PRECEDING":
        message = "Window frame end cannot be UNBOUNDED PRECEDING"
    elif start == "CURRENT ROW" and end.endswith(" PRECEDING"):
        message = "Window frame starting from CURRENT ROW cannot end with PRECEDING"
    elif start.endswith(" FOLLOWING") and not end.endswith(" FOLLOWING"):
        message = f"Window frame starting from FOLLOWING cannot end with {end.rpartition(' ')[2]}"
    if message:
        raise QueryFailed(message, name="INVALID_WINDOW_FRAME")


def _bound(
    compiler: Expressions,
    kind: str,
    bound: object,
    side: object,
    terms: list[Typed],
    values: list[Typed],
) -> str:
    if not isinstance(bound, exp.Expr):
        word = str(bound or "UNBOUNDED").upper()
        return word if word == "CURRENT ROW" else f"{word} {str(side or 'PRECEDING').upper()}"
    value = compiler.value(bound)
    values.append(value)
    way = str(side).upper()
    if kind in {"ROWS", "GROUPS"}:
        if value.type.name not in {"tinyint", "smallint", "integer", "bigint"}:
            message = f"Window frame {kind} value type must be exact numeric type with scale 0 (actual {value.type})"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(bound))
        return f"{_checked(value)} {way}"
    if len(terms) != 1:
        message = "Window frame of type RANGE PRECEDING or FOLLOWING requires single sort item in ORDER BY"
        name = "INVALID_ORDER_BY" if terms else "MISSING_ORDER_BY"
        raise QueryFailed(message, name=name, position=place_of(bound))
    return f"{_distance(value, terms[0].type, bound)} {way}"


def _distance(value: Typed, key: DataType, node: exp.Expr) -> str:
    name = value.type.name
    if name == key.name and name.startswith("interval"):
        return value.sql
    if name == "interval day to second":
        return f"to_milliseconds({value.sql})"
    if name == "interval year to month":
        return f"to_months({value.sql})"
    numbers = {"tinyint", "smallint", "integer", "bigint", "decimal", "real", "double"}
    if name not in numbers or key.name not in numbers:
        message = f"Window frame RANGE value type ({value.type}) not compatible with sort item type ({key})"
        raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
    return _checked(value)


def _checked(value: Typed) -> str:
    """An offset that fails when it is negative or NULL, as Trino's."""
    if isinstance(value.literal, int | float) and value.literal >= 0:
        return value.sql
    fail = "trino.\"fail\"('INVALID_WINDOW_FRAME: Window frame offset value must not be negative or null')"
    return f"(CASE WHEN coalesce({value.sql} < 0, true) THEN {fail} ELSE {value.sql} END)"

"""The value of an expression that needs no row: literals, dates, times, simple arithmetic on them."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.trino.dialect import MARK

if TYPE_CHECKING:
    from lakenb.values.predicate import Value

_UNITS = {"SECOND": 1, "MINUTE": 60, "HOUR": 3600, "DAY": 86400, "WEEK": 604800}
_MONTHS = {"MONTH": 1, "QUARTER": 3, "YEAR": 12}
_LITERALS = {MARK + "$timestamp": "TIMESTAMP", MARK + "$date": "DATE"}
_NUMBERS = frozenset({"TINYINT", "SMALLINT", "INT", "BIGINT"})
_FLOATS = frozenset({"DOUBLE", "FLOAT"})


def constant(node: exp.Expr) -> Value | None:
    """The Python value of a constant expression; None when it is not one (or is NULL).

    Numbers with a point are floats, as Athena reads them; texts cast to date or timestamp are dates
    and datetimes (with a zone, then in UTC).
    """
    node = node.unnest()
    if isinstance(node, exp.Literal):
        return _literal(node)
    if isinstance(node, exp.Boolean):
        return bool(node.this)
    if isinstance(node, exp.Neg):
        value = constant(node.this)
        return -value if isinstance(value, int | float | Decimal) else None
    if isinstance(node, exp.Cast) and not isinstance(node, exp.TryCast):
        return _cast(constant(node.this), node.to)
    if isinstance(node, exp.Anonymous):
        kind = _LITERALS.get(str(node.this))
        return _cast_text(str(node.expressions[0].this), kind) if kind else None
    if isinstance(node, exp.CurrentTimestamp):
        return datetime.now(UTC)
    if isinstance(node, exp.CurrentDate):
        return datetime.now(UTC).date()
    if isinstance(node, exp.Add | exp.Sub) and isinstance(node.expression, exp.Interval):
        return _shift(constant(node.this), node.expression, 1 if isinstance(node, exp.Add) else -1)
    return None


def _literal(node: exp.Literal) -> Value | None:
    if node.is_string:
        return str(node.this)
    try:
        return int(node.this)
    except ValueError:
        try:
            return float(node.this)
        except ValueError:
            return None


def _cast(value: Value | None, to: exp.DataType) -> Value | None:
    kind = to.this.name
    if isinstance(value, str):
        return _exact(_cast_text(value, kind), to)
    if kind == "DATE" and isinstance(value, datetime):
        return value.date()
    if kind == "TIMESTAMP" and type(value) is date:
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a local timestamp
    if kind in _NUMBERS and isinstance(value, int) and not isinstance(value, bool):
        return value
    if kind == "DOUBLE" and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return value if kind == "DATE" and type(value) is date else None


def _cast_text(text: str, kind: str) -> Value | None:
    try:
        if kind == "VARCHAR":
            return text
        text = text.strip()
        if kind == "DATE":
            return date.fromisoformat(text)
        if kind in {"TIMESTAMP", "TIMESTAMPTZ"}:
            return _timestamp(text)
        if kind in _NUMBERS:
            return int(text)
        if kind in _FLOATS:
            return float(text)
        if kind == "DECIMAL":
            return Decimal(text)
    except (ValueError, InvalidOperation):
        return None
    return None


def _exact(value: Value | None, to: exp.DataType) -> Value | None:
    """The value if its type keeps it as it is; a cast that cuts or rounds is left to the engine."""
    sizes = [int(p.name) for p in to.expressions if p.name.isdecimal()]
    if isinstance(value, str):
        return value if not sizes or len(value) <= sizes[0] else None
    if isinstance(value, datetime):
        step = 10 ** max(6 - (sizes[0] if sizes else 3), 0)
        return value if value.microsecond % step == 0 else None
    if isinstance(value, Decimal):
        exponent = value.as_tuple().exponent
        scale = sizes[1] if len(sizes) > 1 else 0
        return value if isinstance(exponent, int) and -exponent <= scale else None
    return None if to.this.name == "FLOAT" else value


def _timestamp(text: str) -> datetime | None:
    if text.endswith(" UTC"):
        return datetime.fromisoformat(text.removesuffix(" UTC")).replace(tzinfo=UTC)
    found = datetime.fromisoformat(text.replace(" +", "+").replace(" -", "-"))
    return found.astimezone(UTC) if found.tzinfo else found


def _shift(value: Value | None, interval: exp.Interval, sign: int) -> Value | None:
    if not isinstance(value, date) or not isinstance(interval.args.get("unit"), exp.Var):
        return None
    amount = constant(interval.this)
    unit = str(interval.args["unit"].name).upper()
    if isinstance(amount, str):
        amount = int(amount) if amount.lstrip("+-").isdecimal() else None
    if not isinstance(amount, int):
        return None
    try:
        if unit in _MONTHS:
            return _add_months(value, sign * amount * _MONTHS[unit])
        if unit not in _UNITS or (type(value) is date and unit not in {"DAY", "WEEK"}):
            return None
        return value + timedelta(seconds=sign * amount * _UNITS[unit])
    except (OverflowError, ValueError):
        return None


def _add_months(value: date, months: int) -> date:
    whole = value.year * 12 + value.month - 1 + months
    year, month = whole // 12, whole % 12 + 1
    return value.replace(
        year=year, month=month, day=min(value.day, calendar.monthrange(year, month)[1])
    )

"""The value of an expression that needs no row: literals, dates, times, simple arithmetic on them."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.trino.dialect import MARK
from lakenb.values.moments import place_of

if TYPE_CHECKING:
    from lakenb.values.predicate import Value

_UNITS = {"SECOND": 1, "MINUTE": 60, "HOUR": 3600, "DAY": 86400, "WEEK": 604800}
_MONTHS = {"MONTH": 1, "QUARTER": 3, "YEAR": 12}
_LITERALS = {MARK + "$timestamp": "TIMESTAMP", MARK + "$date": "DATE"}
_NUMBERS = frozenset({"TINYINT", "SMALLINT", "INT", "BIGINT"})
_PARTS = {
    "%Y": "%Y",
    "%m": "%m",
    "%d": "%d",
    "%H": "%H",
    "%i": "%M",
    "%s": "%S",
    "%S": "%S",
    "yyyy": "%Y",
    "MM": "%m",
    "dd": "%d",
    "HH": "%H",
    "mm": "%M",
    "ss": "%S",
}
_FORMATS = {
    "date_format": re.compile("%[YmdHisS]"),
    "format_datetime": re.compile("yyyy|MM|dd|HH|mm|ss"),
}
"""The parts of formats that are known here; a format with others is left to the engine."""
_FLOATS = frozenset({"DOUBLE", "FLOAT"})


def constant(node: exp.Expr, zone: str = "UTC") -> Value | None:
    """The Python value of a constant expression; None when it is not one (or is NULL).

    Numbers with a point are floats, as Athena reads them; texts cast to date or timestamp are dates
    and datetimes (with a zone, then in UTC).

    Args:
        node: The expression.
        zone: The session's time zone, in which today is.
    """
    value = _value(node, zone)
    aware = isinstance(value, datetime) and value.tzinfo is not None
    return value.astimezone(UTC) if aware else value  # type: ignore[union-attr]  # a datetime


def _value(node: exp.Expr, zone: str) -> Value | None:
    """The value; moments with a zone are in their own."""
    node = node.unnest()
    if isinstance(node, exp.Literal):
        return _literal(node)
    if isinstance(node, exp.Boolean):
        return bool(node.this)
    if isinstance(node, exp.Neg):
        value = _value(node.this, zone)
        return -value if isinstance(value, int | float | Decimal) else None
    if isinstance(node, exp.Cast) and not isinstance(node, exp.TryCast):
        return _cast(_value(node.this, zone), node.to)
    if isinstance(node, exp.Anonymous):
        return _called(node, zone)
    if isinstance(node, exp.CurrentTimestamp):
        return datetime.now(place_of(zone))
    if isinstance(node, exp.CurrentDate):
        return datetime.now(place_of(zone)).date()
    if isinstance(node, exp.DPipe):
        return _texts([_value(node.this, zone), _value(node.expression, zone)])
    if isinstance(node, exp.Add | exp.Sub) and isinstance(node.expression, exp.Interval):
        sign = 1 if isinstance(node, exp.Add) else -1
        return _shift(_value(node.this, zone), node.expression, sign)
    return None


def _called(node: exp.Anonymous, zone: str) -> Value | None:
    """A call of one of the few functions that statements compute a partition's value with."""
    kind = _LITERALS.get(str(node.this))
    if kind:
        return _cast_text(str(node.expressions[0].this), kind)
    name = str(node.this).removeprefix(MARK)
    if name == "now" and not node.expressions:
        return datetime.now(place_of(zone))
    values = [_value(one, zone) for one in node.expressions]
    if name == "concat":
        return _texts(values)
    if name in {"lower", "upper"} and len(values) == 1 and isinstance(values[0], str):
        text = values[0]
        return (text.lower() if name == "lower" else text.upper()) if text.isascii() else None
    letters = _FORMATS.get(name)
    if letters is None or len(values) != 2:  # noqa: PLR2004 - a moment and its format
        return None
    moment, pattern = values
    if not isinstance(moment, date) or not isinstance(pattern, str):
        return None
    rest = letters.sub("", pattern)
    if any(c.isalpha() or c in "%'" for c in rest) or not 1000 <= moment.year <= 9999:  # noqa: PLR2004 - four digits
        return None
    return letters.sub(lambda found: moment.strftime(_PARTS[found[0]]), pattern)


def _texts(values: list[Value | None]) -> str | None:
    texts = [value for value in values if isinstance(value, str)]
    return "".join(texts) if len(texts) == len(values) else None


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
    if kind == "VARCHAR" and type(value) in {int, date} and not to.expressions:
        return str(value)
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
    return datetime.fromisoformat(text.replace(" +", "+").replace(" -", "-"))


def _shift(value: Value | None, interval: exp.Interval, sign: int) -> Value | None:
    if not isinstance(value, date) or not isinstance(interval.args.get("unit"), exp.Var):
        return None
    amount = _value(interval.this, "UTC")
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
        delta = timedelta(seconds=sign * amount * _UNITS[unit])
        if not isinstance(value, datetime) or value.tzinfo is None:
            return value + delta
        return (value.astimezone(UTC) + delta).astimezone(value.tzinfo)  # as time goes, not clocks
    except (OverflowError, ValueError):
        return None


def _add_months(value: date, months: int) -> date:
    whole = value.year * 12 + value.month - 1 + months
    year, month = whole // 12, whole % 12 + 1
    return value.replace(
        year=year, month=month, day=min(value.day, calendar.monthrange(year, month)[1])
    )

"""``+ - * /`` of dates, times, timestamps and intervals (Trino: "Date and time functions and operators")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lakenb.sql.coercion import INTEGERS, NUMBERS, TIME_ZONED, TIMESTAMP_ZONED
from lakenb.sql.compiler import zone as zones
from lakenb.sql.compiler.attempt import once
from lakenb.sql.compiler.compare import joined
from lakenb.sql.compiler.physical import physical
from lakenb.sql.compiler.temporal_cast import precision_of, temporal_cast
from lakenb.sql.compiler.value import Typed
from lakenb.sql.registry.operators import failing, failing_text
from lakenb.values.types import DATE, DataType

DAY_TIME = "interval day to second"
YEAR_MONTH = "interval year to month"
DAY = 86_400_000
"""Milliseconds of a day."""
_MOMENTS = ("date", "timestamp", TIMESTAMP_ZONED)
_TIMES = ("time", TIME_ZONED)
_MILLIS = 3


def temporal_arithmetic(op: str, left: Typed, right: Typed, *, zone: str = "UTC") -> Typed | None:
    """An operator on moments and intervals; None when Trino has none for these types.

    Args:
        op: ``+``, ``-``, ``*`` or ``/``.
        left: What stands before it.
        right: What stands behind it.
        zone: The session's time zone.
    """
    first, second = left.type.name, right.type.name
    intervals = (DAY_TIME, YEAR_MONTH)
    if "unknown" in {first, second}:
        return _with_null(op, left, right)
    if op in {"+", "-"}:
        if first in intervals and second == first:
            return _sum(op, left, right)
        if second in intervals:
            return moved(op, left, right)
        if first in intervals and op == "+":
            return moved(op, right, left)
        return _difference(left, right, zone) if op == "-" else None
    if first in intervals and second in NUMBERS and op in {"*", "/"}:
        return _scaled(op, left, right)
    if op == "*" and second in intervals and first in NUMBERS:
        return _scaled(op, right, left)
    return None


def _with_null(op: str, left: Typed, right: Typed) -> Typed | None:
    """An operator with NULL; where several fit, Trino wants a cast."""
    if right.type.name == "unknown" and (
        (op in {"+", "-"} and left.type.name in (*_MOMENTS, *_TIMES))
        or (op in {"*", "/"} and left.type.name in {DAY_TIME, YEAR_MONTH})
    ):
        kind = left.type
    elif (
        left.type.name == "unknown" and right.type.name in (*_MOMENTS, *_TIMES) and op in {"+", "-"}
    ):
        kind = DataType(DAY_TIME) if op == "-" else right.type
    else:
        return None
    return joined(f"CAST(NULL AS {physical(kind)})", kind, (left, right))


def negated(value: Typed) -> Typed:
    """The minus before an interval."""
    literal = value.literal
    made = value.made(f"(-{value.sql})", value.type)
    if isinstance(literal, int):
        made.literal = -literal
    return made


def _sum(op: str, left: Typed, right: Typed) -> Typed:
    return joined(f"({left.sql} {op} {right.sql})", left.type, (left, right))


def _scaled(op: str, interval: Typed, number: Typed) -> Typed:
    """An interval times or through a number; what is left over is cut off."""
    held = "BIGINT" if interval.type.name == DAY_TIME else "INTEGER"
    if op == "*" and number.type.name in INTEGERS:
        sql = f"CAST({interval.sql} * CAST({number.sql} AS BIGINT) AS {held})"
        return joined(sql, interval.type, (interval, number))
    factor = f"CAST({number.sql} AS DOUBLE)"
    if op == "*":
        check = failing_text(f"isnan({factor})", "Cannot multiply by double NaN")
        product = f"CAST({interval.sql} AS DOUBLE) * {factor}"
    else:
        check = failing(
            f"isnan({factor}) OR {factor} = 0", "INVALID_FUNCTION_ARGUMENT",
            f"'Cannot divide by double ' || CASE WHEN isnan({factor}) THEN 'NaN' ELSE '0.0' END",
        )  # fmt: skip
        product = f"CAST({interval.sql} AS DOUBLE) / {factor}"
    sql = f"CASE {check} ELSE CAST(trunc({product}) AS {held}) END"
    return joined(sql, interval.type, (interval, number))


# --- a moment and an interval -------------------------------------------------------------------------


def moved(op: str, moment: Typed, interval: Typed) -> Typed | None:
    """A moment plus or minus an interval; None when Trino has no such operator."""
    rule = _MOVES.get((moment.type.name, interval.type.name))
    if rule is None:
        return None
    sql, kind = rule(op, moment, interval)
    return joined(sql, kind, (moment, interval))


def _milliseconds(interval: Typed) -> str:
    """DuckDB's INTERVAL of a day-time interval."""
    if isinstance(interval.literal, int):
        return f"INTERVAL '{interval.literal} milliseconds'"
    return f"to_microseconds({interval.sql} * 1000)"


LONG = 40
"""A zoned value of more characters is worked out once: the zone macros hold it some hundred times."""


def _finer(kind: DataType) -> DataType:
    return DataType(kind.name, (max(precision_of(kind), _MILLIS),), zone=kind.zone)


def _date_days(op: str, moment: Typed, interval: Typed) -> tuple[str, DataType]:
    if isinstance(interval.literal, int) and interval.literal % DAY == 0:
        return f"({moment.sql} {op} {interval.literal // DAY})", DATE
    words = (
        "add hour, minutes or seconds to" if op == "+" else "subtract hour, minutes or seconds from"
    )
    check = failing_text(f"{interval.sql} % {DAY} <> 0", f"Cannot {words} a date")
    days = f"CAST({interval.sql} // {DAY} AS INTEGER)"
    return f"CASE {check} ELSE {moment.sql} {op} {days} END", DATE


def _date_months(op: str, moment: Typed, interval: Typed) -> tuple[str, DataType]:
    return f"CAST({moment.sql} {op} to_months({interval.sql}) AS DATE)", DATE


def _clock_time(op: str, moment: Typed, interval: Typed) -> tuple[str, DataType]:
    return f"({moment.sql} {op} {_milliseconds(interval)})", _finer(moment.type)


def _timestamp_months(op: str, moment: Typed, interval: Typed) -> tuple[str, DataType]:
    return f"({moment.sql} {op} to_months({interval.sql}))", moment.type


def _zoned_time(op: str, moment: Typed, interval: Typed) -> tuple[str, DataType]:
    """A day-time interval counts seconds, whatever clocks do meanwhile."""
    micros = (
        str(interval.literal * 1000) if isinstance(interval.literal, int)
        else f"{interval.sql} * 1000"
    )  # fmt: skip
    changed = f"make_timestamptz(epoch_us({zones.instant(moment)}) {op} ({micros}))"
    return zones.with_instant(moment, changed), _finer(moment.type)


def _zoned_months(op: str, moment: Typed, interval: Typed) -> tuple[str, DataType]:
    """A year-month interval goes by the calendar of the value's own zone."""
    if zones.is_dynamic(moment) and len(moment.sql) > LONG:

        def made(name: str) -> str:
            return _zoned_months(op, replace(moment, sql=name), interval)[0]

        return once(moment.sql, made, volatile=True, beside=interval.sql), moment.type
    clock = f"({zones.wall(moment)} {op} to_months({interval.sql}))"
    return back_at_zone(moment, clock), moment.type


def back_at_zone(moment: Typed, clock: str) -> str:
    """A zoned value whose clock was changed.

    Of two moments at which the zone's clocks show it, the one with the old value's offset is taken, and
    else the first.
    """
    if zones.is_dynamic(moment):
        zone = zones.zone_sql(moment)
        kept = f'trino."at_zone_like"({clock}, {zone}, {zones.instant(moment)})'
        return zones.zoned(kept, zone)
    zone = moment.type.zone
    if not zone or zones.offset_of(zone) is not None:
        return zones.moment_of(clock, zone)
    return f'trino."local_instant_like"({clock}, {zones.text(zone)}, {moment.sql})'


_MOVES: dict[tuple[str, str], Callable[[str, Typed, Typed], tuple[str, DataType]]] = {
    ("date", DAY_TIME): _date_days,
    ("date", YEAR_MONTH): _date_months,
    ("time", DAY_TIME): _clock_time,
    (TIME_ZONED, DAY_TIME): _clock_time,
    ("timestamp", DAY_TIME): _clock_time,
    ("timestamp", YEAR_MONTH): _timestamp_months,
    (TIMESTAMP_ZONED, DAY_TIME): _zoned_time,
    (TIMESTAMP_ZONED, YEAR_MONTH): _zoned_months,
}


# --- the time between two moments ---------------------------------------------------------------------


def _difference(left: Typed, right: Typed, zone: str) -> Typed | None:
    for order in (_MOMENTS, _TIMES):
        if left.type.name in order and right.type.name in order:
            wider = order[max(order.index(left.type.name), order.index(right.type.name))]
            break
    else:
        return None
    if wider == "date":
        days = f"({left.sql} - {right.sql})"
        return joined(f"(CAST({days} AS BIGINT) * {DAY})", DataType(DAY_TIME), (left, right))
    first, second = (_micros(value, wider, zone) for value in (left, right))
    fine = max(precision_of(left.type), precision_of(right.type)) > _MILLIS
    if not fine:
        sql = f"(({first} - {second}) // 1000)"
    elif wider == TIMESTAMP_ZONED:
        # Trino takes milliseconds and the rest apart: the rest's half rounds up.
        sql = f'trino."zoned_difference"({first}, {second})'
    else:
        sql = f'trino."rounded_millis"({first} - {second})'
    return joined(sql, DataType(DAY_TIME), (left, right))


def _micros(value: Typed, wider: str, zone: str) -> str:
    """A moment as microseconds since an epoch that both sides share."""
    if wider == "timestamp":
        return f"epoch_us({value.sql})"
    if wider == "time":
        return f"epoch_us({value.sql})"
    if wider == TIME_ZONED:
        if value.type.name == "time":
            return (
                f"epoch_us({value.sql})" if zone in zones.UTC_NAMES else _zoned_micros(value, zone)
            )
        return f'trino."timetz_micros"({value.sql})'
    if value.type.name == TIMESTAMP_ZONED:
        return f"epoch_us({zones.instant(value)})"
    kind = DataType(TIMESTAMP_ZONED, (precision_of(value.type),))
    return f"epoch_us({temporal_cast(value, kind, zone=zone)})"


def _zoned_micros(value: Typed, zone: str) -> str:
    kind = DataType(TIME_ZONED, value.type.params)
    return f'trino."timetz_micros"({temporal_cast(value, kind, zone=zone)})'

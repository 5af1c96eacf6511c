"""EXTRACT, AT TIME ZONE and the statement's own instant (Trino: "Date and time functions and operators")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.coercion import DYNAMIC, TIME_ZONED, TIMESTAMP_ZONED
from lakenb.sql.compiler import zone as zones
from lakenb.sql.compiler.compare import joined
from lakenb.sql.compiler.temporal_arithmetic import DAY_TIME, YEAR_MONTH
from lakenb.sql.compiler.temporal_cast import cast_type, temporal_cast, today
from lakenb.sql.compiler.temporal_literal import MICROS
from lakenb.sql.compiler.value import Typed
from lakenb.sql.registry.operators import failing, failing_text
from lakenb.values.types import BIGINT, DATE, DataType

_DATES = ("date", "timestamp", TIMESTAMP_ZONED)
_CLOCKS = ("time", TIME_ZONED, "timestamp", TIMESTAMP_ZONED)
_ZONES = (TIME_ZONED, TIMESTAMP_ZONED)
_FIELDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "YEAR": ("year", (*_DATES, YEAR_MONTH)),
    "QUARTER": ("quarter", _DATES),
    "MONTH": ("month", (*_DATES, YEAR_MONTH)),
    "WEEK": ("week", _DATES),
    "DAY": ("day", (*_DATES, DAY_TIME)),
    "DAY_OF_MONTH": ("day", _DATES),
    "DAY_OF_WEEK": ("day_of_week", _DATES),
    "DOW": ("day_of_week", _DATES),
    "DAY_OF_YEAR": ("day_of_year", _DATES),
    "DOY": ("day_of_year", _DATES),
    "YEAR_OF_WEEK": ("year_of_week", _DATES),
    "YOW": ("year_of_week", _DATES),
    "HOUR": ("hour", (*_CLOCKS, DAY_TIME)),
    "MINUTE": ("minute", (*_CLOCKS, DAY_TIME)),
    "SECOND": ("second", (*_CLOCKS, DAY_TIME)),
    "TIMEZONE_HOUR": ("timezone_hour", _ZONES),
    "TIMEZONE_MINUTE": ("timezone_minute", _ZONES),
}
"""Which field is which function's, and of which types EXTRACT takes it."""

_OF_MOMENT = {
    "year": "year({})", "quarter": "quarter({})", "month": "month({})", "week": "week({})",
    "day": "day({})", "day_of_week": "isodow({})", "day_of_year": "dayofyear({})",
    "year_of_week": "isoyear({})", "hour": "hour({})", "minute": "minute({})", "second": "second({})",
    "millisecond": "(millisecond({}) % 1000)",
}  # fmt: skip
_OF_INTERVAL = {
    "year": "({} // 12)", "month": "({} % 12)", "day": "({} // 86400000)",
    "hour": "({} // 3600000 % 24)", "minute": "({} // 60000 % 60)", "second": "({} // 1000 % 60)",
    "millisecond": "({} % 1000)",
}  # fmt: skip


def field_sql(name: str, value: Typed) -> str:
    """A part of a moment or interval.

    Args:
        name: Trino's function of the part: ``year``, ``day_of_week``, ``timezone_hour``...
        value: A value of a type that has the part.
    """
    kind = value.type.name
    if name in {"timezone_hour", "timezone_minute"}:
        return _zone_field(name, value)
    if kind == YEAR_MONTH:
        return f"CAST({_OF_INTERVAL[name].format(value.sql)} AS BIGINT)"
    if kind == DAY_TIME:
        return _OF_INTERVAL[name].format(value.sql)
    if kind == TIMESTAMP_ZONED:
        return _OF_MOMENT[name].format(zones.wall(value))
    if kind == TIME_ZONED:
        return _OF_MOMENT[name].format(f"CAST({value.sql} AS TIME)")
    if kind == "date" and name in {"hour", "minute", "second", "millisecond"}:
        return f"CASE WHEN {value.sql} IS NOT NULL THEN CAST(0 AS BIGINT) END"
    return _OF_MOMENT[name].format(value.sql)


def _zone_field(name: str, value: Typed) -> str:
    if value.type.name == TIME_ZONED:
        seconds = f'trino."timetz_seconds"({value.sql})'
    else:
        seconds = zones.offset_seconds(value)
    part = f"({seconds}) // 3600" if name == "timezone_hour" else f"({seconds}) // 60 % 60"
    return f"CAST({part} AS BIGINT)"


def extract(field: str, value: Typed, *, zone: str = "UTC") -> Typed:
    """``EXTRACT(field FROM value)``.

    Raises:
        QueryFailed: SYNTAX_ERROR for a field that isn't; TYPE_MISMATCH for one that the type has not.
    """
    del zone
    known = _FIELDS.get(field.upper())
    if known is None:
        raise QueryFailed(f"Invalid EXTRACT field: {field}", name="SYNTAX_ERROR")
    name, kinds = known
    if value.type.name not in kinds:
        message = f"Cannot extract {field.upper()} from {value.type}"
        raise QueryFailed(message, name="TYPE_MISMATCH")
    return joined(field_sql(name, value), BIGINT, (value,))


# --- AT TIME ZONE ----------------------------------------------------------------------------------


def named_zone(zone: Typed) -> str | None:
    """The zone of a literal; None of an expression.

    Raises:
        QueryFailed: INVALID_FUNCTION_ARGUMENT for a text that names none.
    """
    if not isinstance(zone.literal, str):
        return None
    found = zones.canonical(zone.literal) if zone.literal else None
    if found is None:
        message = f"'{zone.literal}' is not a valid time zone"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
    return found


def zone_id_sql(zone: Typed) -> str:
    """A text expression: the zone that an expression names, as Trino prints it."""
    found = f'trino."zone_id"({zone.sql})'
    check = failing(
        f"{zone.sql} IS NOT NULL AND {found} IS NULL", "INVALID_FUNCTION_ARGUMENT",
        f"'''' || {zone.sql} || ''' is not a valid time zone'",
    )  # fmt: skip
    return f"CASE {check} ELSE {found} END"


def _offset_minutes(zone: Typed) -> str:
    """The minutes of an interval that is an offset."""
    seconds = failing_text(
        f"{zone.sql} % 60000 <> 0", "Invalid time zone offset interval: interval contains seconds"
    )
    wide = failing(
        f"abs({zone.sql}) > {zones.MOST_MINUTES * 60000}", "INVALID_FUNCTION_ARGUMENT",
        f"'Invalid offset minutes ' || ({zone.sql} // 60000)",
    )  # fmt: skip
    return f"CASE {seconds} {wide} ELSE {zone.sql} // 60000 END"


def zone_of(zone_value: Typed) -> tuple[str | None, str]:
    """A zone operand: as types hold it when it is known now, and a text expression.

    Raises:
        QueryFailed: It names no zone, or its type is none of a zone.
    """
    if zone_value.type.name == DAY_TIME:
        literal = zone_value.literal
        if isinstance(literal, int) and literal % 60000 == 0 and abs(literal) <= 50_400_000:  # noqa: PLR2004 - 14 hours in milliseconds
            minutes = int(literal / 60000)
            known = zones.offset_text(minutes) if minutes else ""
            return known, zones.text(zones.shown(known))
        minutes_sql = _offset_minutes(zone_value)
        shown = (
            f"CASE WHEN {minutes_sql} = 0 THEN 'UTC' ELSE trino.\"offset_text\"({minutes_sql}) END"
        )
        return None, shown
    if zone_value.type.name not in {"varchar", "char", "unknown"}:
        message = (
            f"Unexpected parameters for function at_timezone: {zone_value.type} is no time zone"
        )
        raise QueryFailed(message, name="FUNCTION_NOT_FOUND")
    known_zone = named_zone(zone_value)
    if known_zone is None:
        return None, zone_id_sql(zone_value)
    return known_zone, zones.text(zones.shown(known_zone))


def at_time_zone(value: Typed, zone_value: Typed, *, zone: str = "UTC") -> Typed:
    """``value AT TIME ZONE zone``: the same moment as clocks of another zone show it.

    Raises:
        QueryFailed: TYPE_MISMATCH; INVALID_FUNCTION_ARGUMENT for a zone that isn't.
    """
    if value.type.name in {"time", "timestamp"}:
        name = TIME_ZONED if value.type.name == "time" else TIMESTAMP_ZONED
        kind = cast_type(value, DataType(name, value.type.params), zone=zone)
        value = value.made(temporal_cast(value, kind, zone=zone), kind)
    if value.type.name == TIME_ZONED:
        return _time_at(value, zone_value)
    if value.type.name != TIMESTAMP_ZONED:
        message = (
            "Type of value must be a time or timestamp with or without time zone "
            f"(actual {value.type})"
        )
        raise QueryFailed(message, name="TYPE_MISMATCH")
    known, shown = zone_of(zone_value)
    if known is not None:
        kind = replace(value.type, zone=known)
        return joined(zones.instant(value), kind, (value, zone_value))
    sql = zones.zoned(zones.instant(value), shown)
    return joined(sql, replace(value.type, zone=DYNAMIC), (value, zone_value))


def _time_at(value: Typed, zone_value: Typed) -> Typed:
    known, shown = zone_of(zone_value)
    if known is None:
        seconds = f'(epoch_us(trino."wall"(now(), {shown})) - epoch_us(now())) // 60000000 * 60'
    else:
        now = Typed("now()", DataType(TIMESTAMP_ZONED, (MICROS,), zone=known))
        minutes = zones.offset_of(known or "+0")
        seconds = (
            str(minutes * 60) if minutes is not None else f"{zones.offset_seconds(now)} // 60 * 60"
        )
    return joined(f"timezone(to_seconds({seconds}), {value.sql})", value.type, (value, zone_value))


# --- the statement's instant ---------------------------------------------------------------------------


def _cut(moment: str, precision: int) -> str:
    if precision == MICROS:
        return moment
    step = 10 ** (MICROS - precision)
    return f"make_timestamptz(epoch_us({moment}) // {step} * {step})"


def _current_timestamp(precision: int, zone: str) -> tuple[str, DataType]:
    return _cut("now()", precision), DataType(TIMESTAMP_ZONED, (precision,), zone=zone)


def _current_time(precision: int, zone: str) -> tuple[str, DataType]:
    moment = Typed(_cut("now()", precision), DataType(TIMESTAMP_ZONED, (precision,), zone=zone))
    kind = DataType(TIME_ZONED, (precision,))
    return temporal_cast(moment, kind), kind


def _local_timestamp(precision: int, zone: str) -> tuple[str, DataType]:
    return zones.wall_at(_cut("now()", precision), zone), DataType("timestamp", (precision,))


def _local_time(precision: int, zone: str) -> tuple[str, DataType]:
    clock = zones.wall_at(_cut("now()", precision), zone)
    return f"CAST({clock} AS TIME)", DataType("time", (precision,))


_CURRENT: dict[str, Callable[[int, str], tuple[str, DataType]]] = {
    "current_date": lambda _precision, zone: (today(zone), DATE),
    "current_timestamp": _current_timestamp,
    "now": _current_timestamp,
    "current_time": _current_time,
    "localtimestamp": _local_timestamp,
    "localtime": _local_time,
}


def current(name: str, precision: int, *, zone: str = "UTC") -> Typed:
    """``current_timestamp`` and its kin: one instant for the whole statement.

    Raises:
        NotYetAvailable: More than six digits.
    """
    if precision > MICROS:
        message = f"{name}({precision}) isn't in LakeNB; moments are kept to the microsecond."
        raise NotYetAvailable(message)
    sql, kind = _CURRENT[name](precision, zones.canonical(zone) or "")
    return Typed(sql, kind)

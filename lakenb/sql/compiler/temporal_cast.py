"""Casts from and to dates, times, timestamps and intervals (Trino: "Data types", "Conversion functions").

What is finer than the target is rounded half up; a time that rounds up to midnight is 00:00.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import DYNAMIC, TIME_ZONED, TIMESTAMP_ZONED, length_of
from lakenb.sql.compiler import zone as zones
from lakenb.sql.compiler.attempt import once
from lakenb.sql.compiler.temporal_literal import MICROS, parts_of, zoned_literal
from lakenb.sql.compiler.value import Typed
from lakenb.sql.registry.datetime_text import FAST_CLOCK, FAST_DATE
from lakenb.sql.registry.operators import failing
from lakenb.values.types import DataType

INTERVALS = ("interval day to second", "interval year to month")
TEMPORAL = ("date", "time", TIME_ZONED, "timestamp", TIMESTAMP_ZONED, *INTERVALS)
_UNITS = (
    ("1 second", "500 milliseconds"), ("100 milliseconds", "50 milliseconds"),
    ("10 milliseconds", "5 milliseconds"), ("1 millisecond", "500 microseconds"),
    ("100 microseconds", "50 microseconds"), ("10 microseconds", "5 microseconds"),
)  # fmt: skip
_DAY = "DATE '1970-01-01'"


def precision_of(kind: DataType) -> int:
    """The digits behind the point of a time or timestamp; 0 of a date."""
    return kind.params[0] if kind.params else 0


def rounded(clock: str, precision: int, given: int = MICROS) -> str:
    """A TIMESTAMP with fewer digits, half up.

    Args:
        clock: DuckDB's text.
        precision: The digits asked for.
        given: The digits that it has.
    """
    if precision >= given:
        return clock
    unit, half = _UNITS[precision]
    return f"time_bucket(INTERVAL '{unit}', {clock} + INTERVAL '{half}')"


def rounded_time(clock: str, precision: int, given: int = MICROS) -> str:
    """A TIME with fewer digits, half up."""
    if precision >= given:
        return clock
    return f"CAST({rounded(f'({_DAY} + {clock})', precision)} AS TIME)"


def rounded_moment(moment: str, precision: int, given: int = MICROS) -> str:
    """A TIMESTAMPTZ with fewer digits, half up."""
    if precision >= given:
        return moment
    clock = rounded(f"make_timestamp(epoch_us({moment}))", precision)
    return f"make_timestamptz(epoch_us({clock}))"


def rounded_time_zoned(clock: str, precision: int, given: int = MICROS) -> str:
    """A TIMETZ with fewer digits, half up."""
    if precision >= given:
        return clock
    local = rounded_time(f"CAST({clock} AS TIME)", precision)
    return f"""trino."timetz"({local}, date_part('timezone', {clock}))"""


def cast_type(value: Typed, to: DataType, *, zone: str = "UTC") -> DataType:
    """The type of an explicit CAST's result: the target, and the zone that its values are at.

    Args:
        value: What is cast.
        to: The target as the statement names it.
        zone: The session's time zone.
    """
    if to.name != TIMESTAMP_ZONED:
        return to
    source = value.type
    if source.name == TIMESTAMP_ZONED:
        return replace(to, zone=source.zone)
    if source.name in {"varchar", "char", "json"}:
        parts = parts_of(value.literal.strip()) if isinstance(value.literal, str) else None
        own = zones.canonical(parts.zone or zone) if parts else None
        return replace(to, zone=DYNAMIC if own is None else own)
    if source.name == TIME_ZONED:
        return replace(to, zone=DYNAMIC)
    return replace(to, zone=zones.canonical(zone) or "")


def temporal_cast(value: Typed, to: DataType, *, zone: str = "UTC") -> str:
    """DuckDB's text of a cast where the source or the target is a moment or an interval.

    The zone of ``to`` says how the result is to be held; see ``cast_type`` for an explicit CAST.

    Args:
        value: What is cast.
        to: The target.
        zone: The session's time zone.

    Raises:
        QueryFailed: TYPE_MISMATCH where Trino has no such cast.
    """
    if value.type.name == "unknown":
        return "NULL"
    made = _CASTS.get((value.type.name, to.name))
    if made is None:
        message = f"Cannot cast {value.type} to {to}"
        raise QueryFailed(message, name="TYPE_MISMATCH")
    return made(value, to, zones.canonical(zone) or "")


_Cast = Callable[[Typed, DataType, str], str]


def today(zone: str) -> str:
    """The DATE of the statement's instant in a zone."""
    return f"CAST({zones.wall_at('now()', zone)} AS DATE)"


def _as_zoned(clock: str, to: DataType, zone: str) -> str:
    """A clock of the session's zone as a zoned value."""
    moment = zones.moment_of(clock, zone)
    return zones.zoned(moment, zones.text(zones.shown(zone))) if to.zone == DYNAMIC else moment


def _date_to_timestamp(value: Typed, _to: DataType, _zone: str) -> str:
    return f"CAST({value.sql} AS TIMESTAMP)"


def _date_to_zoned(value: Typed, to: DataType, zone: str) -> str:
    return _as_zoned(f"CAST({value.sql} AS TIMESTAMP)", to, zone)


def _time_to_time(value: Typed, to: DataType, _zone: str) -> str:
    return rounded_time(value.sql, precision_of(to), precision_of(value.type))


def _time_to_timestamp(value: Typed, to: DataType, zone: str) -> str:
    clock = f"({today(zone)} + {value.sql})"
    return rounded(clock, precision_of(to), precision_of(value.type))


def _time_to_zoned(value: Typed, to: DataType, zone: str) -> str:
    return _as_zoned(_time_to_timestamp(value, to, zone), to, zone)


def _with_offset(clock: str, zone: str) -> str:
    """A TIME of the session's zone as a TIMETZ."""
    if not zone:
        return f"CAST({clock} AS TIMETZ)"
    now = Typed("now()", zoned_type(zone))
    return f'trino."timetz"({clock}, {zones.offset_seconds(now)} // 60 * 60)'


def zoned_type(zone: str) -> DataType:
    """The type of a zoned moment at a zone."""
    return DataType(TIMESTAMP_ZONED, (MICROS,), zone=zone)


def _time_to_time_zoned(value: Typed, to: DataType, zone: str) -> str:
    return _with_offset(_time_to_time(value, to, zone), zone)


def _time_zoned_to_time(value: Typed, to: DataType, _zone: str) -> str:
    return rounded_time(f"CAST({value.sql} AS TIME)", precision_of(to), precision_of(value.type))


def _time_zoned_to_time_zoned(value: Typed, to: DataType, _zone: str) -> str:
    return rounded_time_zoned(value.sql, precision_of(to), precision_of(value.type))


def _time_zoned_to_timestamp(value: Typed, to: DataType, zone: str) -> str:
    clock = f"({today(zone)} + CAST({value.sql} AS TIME))"
    return rounded(clock, precision_of(to), precision_of(value.type))


def _time_zoned_to_zoned(value: Typed, to: DataType, _zone: str) -> str:
    clock = rounded_time_zoned(value.sql, precision_of(to), precision_of(value.type))
    moment = f'trino."timetz_today"({clock})'
    if to.zone != DYNAMIC:
        return moment
    return zones.zoned(moment, f'trino."timetz_zone_id"({value.sql})')


def _timestamp_to_date(value: Typed, _to: DataType, _zone: str) -> str:
    return f"CAST({value.sql} AS DATE)"


def _timestamp_to_time(value: Typed, to: DataType, _zone: str) -> str:
    return f"CAST({rounded(value.sql, precision_of(to), precision_of(value.type))} AS TIME)"


def _timestamp_to_time_zoned(value: Typed, to: DataType, zone: str) -> str:
    return _with_offset(_timestamp_to_time(value, to, zone), zone)


def _timestamp_to_timestamp(value: Typed, to: DataType, _zone: str) -> str:
    return rounded(value.sql, precision_of(to), precision_of(value.type))


def _timestamp_to_zoned(value: Typed, to: DataType, zone: str) -> str:
    return _as_zoned(_timestamp_to_timestamp(value, to, zone), to, zone)


def _zoned_to_date(value: Typed, _to: DataType, _zone: str) -> str:
    return f"CAST({zones.wall(value)} AS DATE)"


def _zoned_to_time(value: Typed, to: DataType, _zone: str) -> str:
    clock = rounded(zones.wall(value), precision_of(to), precision_of(value.type))
    return f"CAST({clock} AS TIME)"


def _zoned_to_time_zoned(value: Typed, to: DataType, zone: str) -> str:
    clock = _zoned_to_time(value, to, zone)
    return f'trino."timetz"({clock}, {zones.offset_seconds(value)} // 60 * 60)'


def _zoned_to_timestamp(value: Typed, to: DataType, _zone: str) -> str:
    return rounded(zones.wall(value), precision_of(to), precision_of(value.type))


def _zoned_to_zoned(value: Typed, to: DataType, _zone: str) -> str:
    given, asked = precision_of(value.type), precision_of(to)
    if asked >= given and value.type.zone == to.zone:
        return value.sql
    moment = rounded_moment(zones.instant(value), asked, given)
    return zones.zoned(moment, zones.zone_sql(value)) if to.zone == DYNAMIC else moment


# --- to text ---------------------------------------------------------------------------------------


def clock_text(clock: str, precision: int, letters: str, near: str = "") -> str:
    """Text of a TIMESTAMP by strftime's letters, with digits behind the point.

    Args:
        clock: DuckDB's text.
        precision: The digits.
        letters: The letters down to the second.
        near: A condition that holds of years of four digits alone; without it, of the clock.
    """
    text = _digits_text(clock, precision, letters)
    if not letters.startswith("%Y"):
        return text
    return f'CASE WHEN {near or near_clock(clock)} THEN {text} ELSE trino."far_clock"({text}) END'


def _digits_text(clock: str, precision: int, letters: str) -> str:
    """Text of a TIMESTAMP by strftime's letters, with digits behind the point, in any year."""
    if precision == 0:
        return f"strftime({clock}, '{letters}')"
    milli = precision <= 3  # noqa: PLR2004 - digits of milliseconds
    whole = 3 if milli else MICROS
    text = f"strftime({clock}, '{letters}.{'%g' if milli else '%f'}')"
    return text if precision == whole else f"{text}[:{precision - whole - 1}]"


def near_clock(clock: str) -> str:
    """Whether the year of a TIMESTAMP has four digits."""
    return f"{clock} BETWEEN TIMESTAMP '0001-01-01' AND TIMESTAMP '9999-12-31'"


def near_moment(value: Typed) -> str:
    """The same of a zoned value, by its instant, which needs no zone."""
    first, last = "'0001-01-02 00:00:00+00'", "'9999-12-30 00:00:00+00'"
    return f"{zones.instant(value)} BETWEEN TIMESTAMPTZ {first} AND TIMESTAMPTZ {last}"


_TIME_LETTERS = "%H:%M:%S"
_LETTERS = "%Y-%m-%d %H:%M:%S"
_WHOLE = len("2020-01-01 00:00:00")


def _date_text(value: Typed) -> str:
    if isinstance(value.literal, date):
        return f"CAST({value.sql} AS VARCHAR)"
    far = f"""trino."far_clock"(strftime({value.sql}, '%Y-%m-%d'))"""
    near = f"{value.sql} >= DATE '0001-01-01'"
    return (
        f"CASE WHEN {near} THEN CAST({value.sql} AS VARCHAR)"
        f" WHEN year({value.sql}) <= 0 THEN {far} END"
    )


def _time_text(value: Typed) -> str:
    return clock_text(f"({_DAY} + {value.sql})", precision_of(value.type), _TIME_LETTERS)


def _time_zoned_text(value: Typed) -> str:
    clock = f"({_DAY} + CAST({value.sql} AS TIME))"
    shown = clock_text(clock, precision_of(value.type), _TIME_LETTERS)
    return f'({shown} || trino."timetz_zone"({value.sql}))'


def _timestamp_text(value: Typed) -> str:
    """The engine's own text, which has no noughts at its end, is faster than strftime."""
    x, precision = value.sql, precision_of(value.type)
    shown = f"CAST({x} AS VARCHAR)"
    if precision:
        shown = (
            f"CASE WHEN epoch_us({x}) % 1000000 = 0 THEN {shown} || '.{'0' * precision}'"
            f" ELSE rpad({shown}, {_WHOLE + 1 + precision}, '0') END"
        )
    far = f'trino."far_clock"({_digits_text(x, precision, _LETTERS)})'
    return f"CASE WHEN {near_clock(x)} THEN {shown} ELSE {far} END"


def _zoned_text(value: Typed) -> str:
    shown = clock_text(zones.wall(value), precision_of(value.type), _LETTERS, near_moment(value))
    return f"({shown} || ' ' || {zones.zone_sql(value)})"


_TEXTS: dict[str, Callable[[Typed], str]] = {
    "date": _date_text,
    "time": _time_text,
    TIME_ZONED: _time_zoned_text,
    "timestamp": _timestamp_text,
    TIMESTAMP_ZONED: _zoned_text,
    "interval day to second": lambda value: f'trino."interval_text"({value.sql})',
    "interval year to month": lambda value: f'trino."months_text"({value.sql})',
}


def text_of(value: Typed) -> str:
    """A VARCHAR expression: a moment or an interval as Trino prints it."""
    return _TEXTS[value.type.name](value)


def _to_varchar(value: Typed, to: DataType, _zone: str) -> str:
    shown = text_of(value)
    if not to.params:
        return shown
    length = length_of(to)
    if value.type.name == "date":
        name, words = "INVALID_CAST_ARGUMENT", ("Value ", f" cannot be represented as {to}")
    else:
        name, words = "GENERIC_INTERNAL_ERROR", ("Value [", f"] does not fit in type {to}")
    check = failing(f"length({shown}) > {length}", name, f"'{words[0]}' || {shown} || '{words[1]}'")
    return f"CASE {check} ELSE {shown} END"


# --- from text -------------------------------------------------------------------------------------


def _text_to_date(value: Typed, _to: DataType, _zone: str) -> str:
    return f'trino."text_date"({value.sql})'


def _text_to_time(value: Typed, to: DataType, _zone: str) -> str:
    return once(value.sql, lambda x: f'trino."text_time"({x}, {precision_of(to)})')


def _text_to_time_zoned(value: Typed, to: DataType, zone: str) -> str:
    offset = zones.offset_of(zone) if zone else 0
    seconds = str((offset or 0) * 60)
    if offset is None:
        seconds = f"{zones.offset_seconds(Typed('now()', zoned_type(zone)))} // 60 * 60"
    return once(value.sql, lambda x: f'trino."text_timetz"({x}, {precision_of(to)}, {seconds})')


def _text_to_timestamp(value: Typed, to: DataType, _zone: str) -> str:
    precision = precision_of(to)
    digits = rf"(\.\d{{1,{precision}}})?" if precision else ""
    fast = f"{FAST_DATE}( {FAST_CLOCK}{digits})?"
    return once(value.sql, lambda x: f"""trino."text_timestamp"({x}, {precision}, '{fast}')""")


def _text_to_zoned(value: Typed, to: DataType, zone: str) -> str:
    parts = parts_of(value.literal.strip()) if isinstance(value.literal, str) else None
    own = zones.canonical(parts.zone) if parts and parts.zone else zone
    if parts is not None and own is not None and to.zone == own:
        moment = zoned_literal(parts.clock, own)
        asked = precision_of(to)
        micros = (
            (int((parts.digits + "0" * (asked + 1))[: asked + 1]) + 5) // 10 * 10 ** (6 - asked)
        )
        return f"({moment} + INTERVAL '{micros} microseconds')" if micros else moment
    shown = zones.text(zones.shown(zone))
    made = once(value.sql, lambda x: f'trino."text_zoned"({x}, {precision_of(to)}, {shown})')
    return made if to.zone == DYNAMIC else f"struct_extract({made}, 't')"


_CASTS: dict[tuple[str, str], _Cast] = {
    ("date", "date"): lambda value, _to, _zone: value.sql,
    ("date", "timestamp"): _date_to_timestamp,
    ("date", TIMESTAMP_ZONED): _date_to_zoned,
    ("time", "time"): _time_to_time,
    ("time", TIME_ZONED): _time_to_time_zoned,
    ("time", "timestamp"): _time_to_timestamp,
    ("time", TIMESTAMP_ZONED): _time_to_zoned,
    (TIME_ZONED, "time"): _time_zoned_to_time,
    (TIME_ZONED, TIME_ZONED): _time_zoned_to_time_zoned,
    (TIME_ZONED, "timestamp"): _time_zoned_to_timestamp,
    (TIME_ZONED, TIMESTAMP_ZONED): _time_zoned_to_zoned,
    ("timestamp", "date"): _timestamp_to_date,
    ("timestamp", "time"): _timestamp_to_time,
    ("timestamp", TIME_ZONED): _timestamp_to_time_zoned,
    ("timestamp", "timestamp"): _timestamp_to_timestamp,
    ("timestamp", TIMESTAMP_ZONED): _timestamp_to_zoned,
    (TIMESTAMP_ZONED, "date"): _zoned_to_date,
    (TIMESTAMP_ZONED, "time"): _zoned_to_time,
    (TIMESTAMP_ZONED, TIME_ZONED): _zoned_to_time_zoned,
    (TIMESTAMP_ZONED, "timestamp"): _zoned_to_timestamp,
    (TIMESTAMP_ZONED, TIMESTAMP_ZONED): _zoned_to_zoned,
    **{(kind, kind): lambda value, _to, _zone: value.sql for kind in INTERVALS},
    **{(kind, "varchar"): _to_varchar for kind in TEMPORAL},
    ("varchar", "date"): _text_to_date,
    ("varchar", "time"): _text_to_time,
    ("varchar", TIME_ZONED): _text_to_time_zoned,
    ("varchar", "timestamp"): _text_to_timestamp,
    ("varchar", TIMESTAMP_ZONED): _text_to_zoned,
}

"""Dates, times, timestamps and intervals (Trino: "Date and time functions and operators")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.coercion import DYNAMIC, TIMESTAMP_ZONED
from lakenb.sql.compiler import zone as zones
from lakenb.sql.compiler.temporal_cast import clock_text, near_moment, precision_of, temporal_cast
from lakenb.sql.compiler.temporal_field import current, field_sql, zone_id_sql, zone_of
from lakenb.sql.registry import (
    datetime_sequence,
    datetime_span,
    datetime_text,
    datetime_unit,
    datetime_zone,
)
from lakenb.sql.registry.datetime_iso import FUNCTIONS as _ISO
from lakenb.sql.registry.datetime_iso import MACROS as _ISO_MACROS
from lakenb.sql.registry.model import Call, Family, Function, Macro, Returns
from lakenb.sql.registry.operators import fail, failing
from lakenb.values.types import DATE, TIMESTAMP_TZ, DataType

_f = Family("datetime").function
_ZONED = "timestamp(p) with time zone"
_TIME_ZONED = "time(p) with time zone"
_OF_DATE = ("date", "timestamp(p)", _ZONED)
_OF_CLOCK = ("timestamp(p)", _ZONED, "time(p)", _TIME_ZONED, "interval day to second")


# --- parts -------------------------------------------------------------------------------------------


def _part(name: str, kinds: tuple[str, ...], field: str = "") -> Function:
    def make(call: Call) -> str:
        return field_sql(field or name, call.args[0])

    signatures = "; ".join(f"{name}({kind}) -> bigint" for kind in kinds)
    return _f(signatures, make)


_PARTS = (
    _part("year", (*_OF_DATE, "interval year to month")),
    _part("quarter", _OF_DATE),
    _part("month", (*_OF_DATE, "interval year to month")),
    _part("week", _OF_DATE),
    _part("week_of_year", _OF_DATE, "week"),
    _part("day", (*_OF_DATE, "interval day to second")),
    _part("day_of_month", (*_OF_DATE, "interval day to second"), "day"),
    _part("day_of_week", _OF_DATE),
    _part("dow", _OF_DATE, "day_of_week"),
    _part("day_of_year", _OF_DATE),
    _part("doy", _OF_DATE, "day_of_year"),
    _part("year_of_week", _OF_DATE),
    _part("yow", _OF_DATE, "year_of_week"),
    _part("hour", _OF_CLOCK),
    _part("minute", _OF_CLOCK),
    _part("second", _OF_CLOCK),
    _part("millisecond", _OF_CLOCK),
    _part("timezone_hour", (_ZONED, _TIME_ZONED)),
    _part("timezone_minute", (_ZONED, _TIME_ZONED)),
)


# --- dates -------------------------------------------------------------------------------------------


def _date(call: Call) -> str:
    return temporal_cast(call.args[0], DATE, zone=call.zone)


def _last_day(call: Call) -> str:
    return f"last_day({_date(call)})"


# --- zones -------------------------------------------------------------------------------------------


def _zone_is(at: int) -> Returns:
    """The result is at the zone that an argument names."""

    def returns(call: Call) -> DataType:
        zone = call.args[at]
        known = None if zone.is_null else zone_of(zone)[0]
        params = call.args[0].type.params
        return DataType(TIMESTAMP_ZONED, params, zone=DYNAMIC if known is None else known)

    return returns


def _with_timezone(call: Call) -> str:
    clock, zone = call.args[0].sql, call.args[1]
    if call.type.zone != DYNAMIC:
        return zones.moment_of(clock, call.type.zone)
    return zones.zoned_clock(clock, zone_id_sql(zone))


def _at_timezone(call: Call) -> str:
    value, zone = call.args
    if call.type.zone != DYNAMIC:
        return zones.instant(value)
    return zones.zoned(zones.instant(value), zone_of(zone)[1])


# --- seconds since 1970 ----------------------------------------------------------------------------------


def _epoch(call: Call) -> str:
    return f'trino."unix_moment"({call.args[0].sql})'


def _unix_zone(call: Call) -> DataType:
    """The type of from_unixtime with a zone's name or an offset's hours and minutes."""
    zone = call.args[1]
    if len(call.args) == 2:  # noqa: PLR2004 - seconds and zone
        if isinstance(zone.literal, str):
            known = zones.canonical(zone.literal) if zone.literal else None
            if known is None:
                message = f"Time zone not supported: {zone.literal}"
                raise QueryFailed(message, name="NOT_SUPPORTED")
            return replace(TIMESTAMP_TZ, zone=known)
        return replace(TIMESTAMP_TZ, zone=DYNAMIC)
    hours, minutes = call.args[1].literal, call.args[2].literal
    if isinstance(hours, int) and isinstance(minutes, int):
        total = hours * 60 + minutes
        if abs(total) > zones.MOST_MINUTES:
            message = f"Invalid offset minutes {total}"
            raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
        return replace(TIMESTAMP_TZ, zone=zones.offset_text(total) if total else "")
    return replace(TIMESTAMP_TZ, zone=DYNAMIC)


def _epoch_at(call: Call) -> str:
    moment = _epoch(call)
    if call.type.zone != DYNAMIC:
        return moment
    if len(call.args) == 2:  # noqa: PLR2004 - seconds and zone
        zone = call.args[1].sql
        named = f'trino."zone_id"({zone})'
        check = failing(
            f"{zone} IS NOT NULL AND {named} IS NULL", "NOT_SUPPORTED",
            f"'Time zone not supported: ' || {zone}",
        )  # fmt: skip
        return zones.zoned(moment, f"CASE {check} ELSE {named} END")
    total = f"({call.args[1].sql} * 60 + {call.args[2].sql})"
    check = failing(
        f"abs({total}) > {zones.MOST_MINUTES}", "INVALID_FUNCTION_ARGUMENT",
        f"'Invalid offset minutes ' || {total}",
    )  # fmt: skip
    shown = f"CASE {check} WHEN {total} = 0 THEN 'UTC' ELSE trino.\"offset_text\"({total}) END"
    return zones.zoned(moment, shown)


def _to_unixtime(call: Call) -> str:
    moment = zones.instant(call.args[0])
    clock = zones.clock_at_utc(moment)
    return f"epoch({clock})" if clock else f"(epoch_us({moment}) / CAST(1000000 AS DOUBLE))"


def _no_nanos(call: Call) -> str:
    message = (
        f"{call.name} gives timestamp(9) with time zone, which isn't in LakeNB: moments are kept to the "
        "microsecond."
    )
    raise NotYetAvailable(message)


# --- the statement's instant ---------------------------------------------------------------------------


def _now(call: Call) -> str:
    return current("now", 3, zone=call.zone).sql


def _now_type(call: Call) -> DataType:
    return current("now", 3, zone=call.zone).type


def _current_timezone(call: Call) -> str:
    return zones.text(zones.shown(zones.canonical(call.zone) or ""))


# --- ISO 8601 ----------------------------------------------------------------------------------------


def _iso_length(base: int) -> Returns:
    def returns(call: Call) -> DataType:
        precision = precision_of(call.args[0].type)
        return DataType("varchar", (base + (precision + 1 if precision else 0),))

    return returns


def _iso_timestamp(call: Call) -> str:
    value = call.args[0]
    return clock_text(value.sql, precision_of(value.type), "%Y-%m-%dT%H:%M:%S")


def _iso_zoned(call: Call) -> str:
    value = call.args[0]
    letters, near = "%Y-%m-%dT%H:%M:%S", near_moment(value)
    shown = clock_text(zones.wall(value), precision_of(value.type), letters, near)
    if not zones.is_dynamic(value):
        minutes = zones.offset_of(value.type.zone or "+0")
        if minutes is not None:
            return f"({shown} || '{zones.offset_text(minutes) if minutes else 'Z'}')"
    minutes_sql = f"{zones.offset_seconds(value)} // 60"
    return f'({shown} || trino."iso_offset"({minutes_sql}))'


_ISO_TEXT: Callable[[Call], str] = lambda call: temporal_cast(call.args[0], DataType("varchar"))  # noqa: E731 - an entry takes a function


FUNCTIONS: tuple[Function, ...] = (
    *_PARTS,
    *datetime_unit.FUNCTIONS,
    *datetime_sequence.FUNCTIONS,
    *datetime_span.FUNCTIONS,
    *_ISO,
    _f("date(varchar) -> date; date(timestamp(p)) -> date", _date)
    .also(f"date({_ZONED}) -> date", _date),
    _f("last_day_of_month(date) -> date; last_day_of_month(timestamp(p)) -> date", _last_day)
    .also(f"last_day_of_month({_ZONED}) -> date", _last_day),
    _f(f"with_timezone(timestamp(p), varchar) -> {_ZONED}", _with_timezone, returns=_zone_is(1)),
    _f(f"at_timezone({_ZONED}, varchar) -> {_ZONED}", _at_timezone, returns=_zone_is(1)),
    _f("from_unixtime(double) -> timestamp(3) with time zone", _epoch,
       returns=lambda call: replace(TIMESTAMP_TZ, zone=zones.canonical(call.zone) or ""))
    .also("from_unixtime(double, varchar) -> timestamp(3) with time zone", _epoch_at,
          returns=_unix_zone)
    .also("from_unixtime(double, bigint, bigint) -> timestamp(3) with time zone", _epoch_at,
          returns=_unix_zone),
    _f("from_unixtime_nanos(bigint) -> timestamp(9) with time zone", _no_nanos)
    .also("from_unixtime_nanos(decimal) -> timestamp(9) with time zone", _no_nanos),
    _f(f"to_unixtime({_ZONED}) -> double", _to_unixtime),
    _f("now() -> timestamp(3) with time zone", _now, returns=_now_type),
    _f("current_timezone() -> varchar", _current_timezone),
    _f("to_iso8601(date) -> varchar(16)", _ISO_TEXT)
    .also("to_iso8601(timestamp(p)) -> varchar", _iso_timestamp, returns=_iso_length(22))
    .also(f"to_iso8601({_ZONED}) -> varchar", _iso_zoned, returns=_iso_length(28)),
)  # fmt: skip

# A zoned moment has 52 bits for its milliseconds.
_MILLIS = "floor(x * 1000 + CAST(0.5 AS DOUBLE))"
_MILLIS_OVERFLOW = fail(
    "GENERIC_INTERNAL_ERROR", f"'Millis overflow: ' || CAST({_MILLIS} AS VARCHAR)"
)

MACROS: tuple[Macro, ...] = (
    *datetime_zone.MACROS,
    *datetime_text.MACROS,
    *datetime_span.MACROS,
    *_ISO_MACROS,
    Macro(
        "unix_moment",
        "(x) AS CASE WHEN isnan(x) THEN make_timestamptz(0)"
        f" WHEN {_MILLIS} NOT BETWEEN -2251799813685248 AND 2251799813685247"
        f" THEN {_MILLIS_OVERFLOW} ELSE make_timestamptz(CAST({_MILLIS} AS BIGINT) * 1000) END",
    ),
    Macro("iso_offset", """(m) AS CASE WHEN m = 0 THEN 'Z' ELSE trino."offset_text"(m) END"""),
)

"""date_trunc, date_add and date_diff (Trino: "Date and time functions and operators").

Units of a day and more go by the calendar of a zoned value's own zone; smaller ones count seconds.
"""

from __future__ import annotations

from collections.abc import Callable

from lakenb.sql.coercion import TIMESTAMP_ZONED
from lakenb.sql.compiler import zone as zones
from lakenb.sql.compiler.attempt import once
from lakenb.sql.compiler.physical import physical
from lakenb.sql.compiler.temporal_arithmetic import back_at_zone
from lakenb.sql.compiler.temporal_cast import (
    precision_of,
    rounded,
    rounded_moment,
    rounded_time,
    rounded_time_zoned,
)
from lakenb.sql.compiler.value import Typed
from lakenb.sql.registry.model import Call, Family
from lakenb.sql.registry.operators import fail, failing, failing_text

_f = Family("datetime").function
_CLOCK = ("millisecond", "second", "minute", "hour")
_CALENDAR = ("day", "week", "month", "quarter", "year")
_ALL = (*_CLOCK, *_CALENDAR)
_DAY = "DATE '1970-01-01'"
_MICROS = {"millisecond": 1000, "second": 1_000_000, "minute": 60_000_000, "hour": 3_600_000_000}
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_MILLIS = 3
_DAY_MICROS = 86_400_000_000
_MOST = 2_147_483_647
_UNITS = {
    "date": (_CALENDAR, "DATE"),
    "time": (_CLOCK, "TIME"),
    "time with time zone": (_CLOCK, "TIME"),
    "timestamp": (_ALL, "TIMESTAMP"),
    TIMESTAMP_ZONED: (_ALL, "TIMESTAMP"),
}


def _by_unit(call: Call, kind: str, make: Callable[[str], str]) -> str:
    """The text for the unit of the first argument; a unit that isn't constant is looked at by row."""
    units, word = _UNITS[kind]
    unit = call.args[0]
    if unit.is_null:
        return f"CAST(NULL AS {physical(call.type)})"
    words = f"'''' || {unit.sql} || ''' is not a valid {word} field'"
    if isinstance(unit.literal, str):
        name = unit.literal.lower()
        if name in units:
            return make(name)
        wrong = fail("INVALID_FUNCTION_ARGUMENT", words)
        return f"CASE WHEN true THEN {wrong} ELSE CAST(NULL AS {physical(call.type)}) END"
    known = " ".join(f"WHEN lower({unit.sql}) = '{name}' THEN {make(name)}" for name in units)
    listed = ", ".join(f"'{name}'" for name in units)
    check = failing(f"lower({unit.sql}) NOT IN ({listed})", "INVALID_FUNCTION_ARGUMENT", words)
    return f"CASE {check} {known} END"


# --- date_trunc ----------------------------------------------------------------------------------------


def _trunc_date(call: Call) -> str:
    x = call.args[1].sql
    return _by_unit(
        call,
        "date",
        lambda unit: x if unit == "day" else f"CAST(date_trunc('{unit}', {x}) AS DATE)",
    )


def _trunc_time(call: Call) -> str:
    x = call.args[1].sql
    return _by_unit(call, "time", lambda unit: f"CAST(date_trunc('{unit}', {_DAY} + {x}) AS TIME)")


def _trunc_time_zoned(call: Call) -> str:
    x = call.args[1].sql
    return _by_unit(
        call, "time with time zone",
        lambda unit: f"""trino."timetz"(CAST(date_trunc('{unit}', {_DAY} + CAST({x} AS TIME)) AS TIME),"""
        f" date_part('timezone', {x}))",
    )  # fmt: skip


def _trunc_timestamp(call: Call) -> str:
    x = call.args[1].sql
    return _by_unit(call, "timestamp", lambda unit: f"date_trunc('{unit}', {x})")


def _trunc_zoned(call: Call) -> str:
    value = call.args[1]
    wall = zones.wall(value)

    def made(unit: str) -> str:
        cut = f"date_trunc('{unit}', {wall})"
        if unit in _CALENDAR or (not zones.is_dynamic(value) and _is_fixed(value.type.zone)):
            return back_at_zone(value, cut)
        moment = f"make_timestamptz(epoch_us({zones.instant(value)}) - epoch_us({wall}) + epoch_us({cut}))"
        return zones.with_instant(value, moment)

    return _by_unit(call, TIMESTAMP_ZONED, made)


def _is_fixed(zone: str) -> bool:
    return not zone or zones.offset_of(zone) is not None


# --- date_add ------------------------------------------------------------------------------------------


def _amount(unit: str, count: Typed, kind: str) -> str:
    """DuckDB's INTERVAL of so many units."""
    if unit in _MICROS and not kind.startswith("timestamp"):  # clocks go round
        return f"to_microseconds({count.sql} % {_DAY_MICROS // _MICROS[unit]} * {_MICROS[unit]})"
    if unit in _MICROS:
        return f"to_microseconds({_within(count, 1, kind)} * {_MICROS[unit]})"
    if unit in _DAYS:
        return f"to_days({_integer(count, _DAYS[unit], kind)})"
    return f"to_months({_integer(count, _MONTHS[unit], kind)})"


def _integer(count: Typed, factor: int, kind: str) -> str:
    times = f" * {factor}" if factor > 1 else ""
    return f"CAST({_within(count, factor, kind)}{times} AS INTEGER)"


def _within(count: Typed, factor: int, kind: str) -> str:
    """A number of units; Trino takes those of 32 bits."""
    most = _MOST // factor
    if isinstance(count.literal, int) and abs(count.literal) <= most:
        return count.sql
    name = "GENERIC_INTERNAL_ERROR" if kind == "date" else "INVALID_FUNCTION_ARGUMENT"

    def checked(n: str) -> str:
        wrong = failing_text(f"{n} NOT BETWEEN -{most} - 1 AND {most}", "integer overflow", name)
        return f"CASE {wrong} ELSE {n} END"

    return once(count.sql, checked, volatile=count.volatile)


def _add_date(call: Call) -> str:
    count, x = call.args[1], call.args[2].sql

    def made(unit: str) -> str:
        if unit in _DAYS:
            return f"({x} + {_integer(count, _DAYS[unit], 'date')})"
        return f"CAST({x} + {_amount(unit, count, 'date')} AS DATE)"

    return _by_unit(call, "date", made)


def _added(call: Call, kind: str, cut: Callable[[str, int], str]) -> str:
    count, value = call.args[1], call.args[2]
    precision = precision_of(value.type)

    def made(unit: str) -> str:
        sum_ = f"({value.sql} + {_amount(unit, count, kind)})"
        return cut(sum_, precision) if unit == "millisecond" and precision < _MILLIS else sum_

    return _by_unit(call, kind, made)


def _add_time(call: Call) -> str:
    return _added(call, "time", rounded_time)


def _add_time_zoned(call: Call) -> str:
    return _added(call, "time with time zone", rounded_time_zoned)


def _add_timestamp(call: Call) -> str:
    return _added(call, "timestamp", rounded)


def _add_zoned(call: Call) -> str:
    count, value = call.args[1], call.args[2]
    precision = precision_of(value.type)

    def made(unit: str) -> str:
        if unit in _CALENDAR:
            return back_at_zone(
                value, f"({zones.wall(value)} + {_amount(unit, count, TIMESTAMP_ZONED)})"
            )
        millis = f"{_within(count, 1, TIMESTAMP_ZONED)} * {_MICROS[unit]}"
        moment = f"make_timestamptz(epoch_us({zones.instant(value)}) + {millis})"
        if unit == "millisecond" and precision < _MILLIS:
            moment = rounded_moment(moment, precision)
        return zones.with_instant(value, moment)

    return _by_unit(call, TIMESTAMP_ZONED, made)


# --- date_diff -----------------------------------------------------------------------------------------


def _diff_date(call: Call) -> str:
    first, second = call.args[1].sql, call.args[2].sql

    def made(unit: str) -> str:
        if unit == "day":
            return f"({second} - {first})"
        return f"date_sub('{unit}', {first}, {second})"

    return _by_unit(call, "date", made)


def _whole_millis(clock: str, value: Typed) -> str:
    """Of timestamps Trino compares milliseconds; what is finer doesn't count."""
    return f"date_trunc('millisecond', {clock})" if precision_of(value.type) > _MILLIS else clock


def _diff(call: Call, kind: str, clock: Callable[[Typed], str]) -> str:
    first, second = (clock(value) for value in call.args[1:])
    return _by_unit(call, kind, lambda unit: f"date_sub('{unit}', {first}, {second})")


def _diff_time(call: Call) -> str:
    return _diff(call, "time", lambda value: f"({_DAY} + {value.sql})")


def _diff_time_zoned(call: Call) -> str:
    return _diff(
        call, "time with time zone",
        lambda value: f'make_timestamp(trino."timetz_micros"({value.sql}))',
    )  # fmt: skip


def _diff_timestamp(call: Call) -> str:
    first, second = call.args[1:]

    def made(unit: str) -> str:
        whole = [_whole_millis(value.sql, value) for value in (first, second)]
        slow = f"date_sub('{unit}', {', '.join(whole)})"
        length = _MICROS.get(unit, _DAYS.get(unit, 0) * 86_400_000_000) // 1000
        if not length or whole == [first.sql, second.sql]:
            return slow
        # From 1970 on, what is left out of microseconds is what lies behind the millisecond.
        late = " AND ".join(f"{value.sql} >= TIMESTAMP '1970-01-01'" for value in (first, second))
        millis = f"epoch_us({second.sql}) // 1000 - epoch_us({first.sql}) // 1000"
        return f"CASE WHEN {late} THEN ({millis}) // {length} ELSE {slow} END"

    return _by_unit(call, "timestamp", made)


def _diff_zoned(call: Call) -> str:
    first, second = call.args[1], call.args[2]
    moments = [f"make_timestamp(epoch_us({zones.instant(value)}))" for value in (first, second)]
    if zones.is_dynamic(first):
        other = f'trino."wall"({zones.instant(second)}, {zones.zone_sql(first)})'
    else:
        other = zones.wall_at(zones.instant(second), first.type.zone)
    walls = [zones.wall(first), other]

    def made(unit: str) -> str:
        pair = walls if unit in _CALENDAR else moments
        one, two = (
            _whole_millis(clock, value) for clock, value in zip(pair, (first, second), strict=True)
        )
        return f"date_sub('{unit}', {one}, {two})"

    return _by_unit(call, TIMESTAMP_ZONED, made)


FUNCTIONS = (
    _f("date_trunc(varchar, date) -> date", _trunc_date)
    .also("date_trunc(varchar, timestamp(p)) -> timestamp(p)", _trunc_timestamp)
    .also(
        "date_trunc(varchar, timestamp(p) with time zone) -> timestamp(p) with time zone",
        _trunc_zoned, returns=lambda call: call.args[1].type,
    )
    .also("date_trunc(varchar, time(p)) -> time(p)", _trunc_time)
    .also("date_trunc(varchar, time(p) with time zone) -> time(p) with time zone", _trunc_time_zoned),
    _f("date_add(varchar, bigint, date) -> date", _add_date)
    .also("date_add(varchar, bigint, timestamp(p)) -> timestamp(p)", _add_timestamp)
    .also(
        "date_add(varchar, bigint, timestamp(p) with time zone) -> timestamp(p) with time zone",
        _add_zoned, returns=lambda call: call.args[2].type,
    )
    .also("date_add(varchar, bigint, time(p)) -> time(p)", _add_time)
    .also(
        "date_add(varchar, bigint, time(p) with time zone) -> time(p) with time zone", _add_time_zoned
    ),
    _f("date_diff(varchar, date, date) -> bigint", _diff_date)
    .also("date_diff(varchar, timestamp(p), timestamp(p)) -> bigint", _diff_timestamp)
    .also(
        "date_diff(varchar, timestamp(p) with time zone, timestamp(p) with time zone) -> bigint",
        _diff_zoned,
    )
    .also("date_diff(varchar, time(p), time(p)) -> bigint", _diff_time)
    .also(
        "date_diff(varchar, time(p) with time zone, time(p) with time zone) -> bigint",
        _diff_time_zoned,
    ),
)  # fmt: skip

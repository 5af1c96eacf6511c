"""Moments printed and read by formats that differ by row (Trino: "Date and time functions and operators").

A format is taken apart once. Moments are microseconds since 1970, of whole milliseconds; days are counted
in the Gregorian calendar without an end, as Joda-Time counts them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

import pyarrow as pa

from lakenb.errors import QueryFailed
from lakenb.sql.compiler.zone import canonical, offset_text, shown
from lakenb.sql.registry.datetime_pattern import Piece, joda, mysql
from lakenb.sql.registry.datetime_reading import (
    DAYS,
    FIELDS_OF_ZONE,
    MONTHS,
    NAMED_ZONES,
    RANGES,
    expression_of,
)

_DAY = 86_400_000_000
_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097
_EPOCH = date(1970, 1, 1).toordinal()
_BASE = 2000  # a year whose cycle Python's calendar has whole
_LAST = 9_223_372_022_400_000_000
"""The engine's last timestamp."""
_NO_ZONE = (
    "format_datetime for TIMESTAMP type, cannot use 'Z' nor 'z' in format, "
    "as this type does not contain TZ information"
)


def _wrong(message: str) -> ValueError:
    return ValueError(f"INVALID_FUNCTION_ARGUMENT: {message}")


@lru_cache(maxsize=256)
def _pieces(style: str, pattern: str, this_year: int) -> tuple[Piece, ...]:
    try:
        return tuple(mysql(pattern) if style == "mysql" else joda(pattern, this_year))
    except QueryFailed as error:
        raise _wrong(error.message) from None


def _taken_apart(style: str, pattern: str) -> tuple[Piece, ...]:
    return _pieces(style, pattern, datetime.now(tz=UTC).year)


# --- printing ------------------------------------------------------------------------------------------


class _Shown(NamedTuple):
    """A moment: its day in the cycle of 2000, the years between, the clock, and its zone."""

    day: date
    years: int
    micros: int
    zone: str
    offset: int

    @property
    def year(self) -> int:
        return self.day.year + self.years

    @property
    def week_year(self) -> int:
        return self.day.isocalendar().year + self.years

    @property
    def hour(self) -> int:
        return self.micros // 3_600_000_000


def printed(
    styles: pa.ChunkedArray,
    clocks: pa.ChunkedArray,
    formats: pa.ChunkedArray,
    zones: pa.ChunkedArray,
    offsets: pa.ChunkedArray,
) -> pa.Array:
    """Texts of moments.

    Args:
        styles: ``mysql`` or ``joda``.
        clocks: What the moments' own clocks show, in microseconds.
        formats: The formats.
        zones: The moments' zones; empty for a timestamp without one.
        offsets: How far their clocks are ahead of UTC, in seconds.
    """
    given = (each.to_pylist() for each in (styles, clocks, formats, zones, offsets))
    rows = zip(*given, strict=True)
    return pa.array([_printed(*row) for row in rows], pa.string())


def _printed(style: str, clock: int, pattern: str, zone: str, offset: int) -> str:
    days, micros = divmod(clock, _DAY)
    cycles, within = divmod(days + _EPOCH - date(_BASE, 1, 1).toordinal(), _CYCLE_DAYS)
    day = date(_BASE, 1, 1) + timedelta(days=within)
    moment = _Shown(day, cycles * _CYCLE_YEARS, micros, zone, offset)
    return "".join(
        _text_of(piece, moment) if piece.field else piece.text
        for piece in _taken_apart(style, pattern)
    )


_NUMBERS: dict[str, Callable[[_Shown], int]] = {
    "year": lambda m: m.year,
    "short_year": lambda m: abs(m.year) % 100,
    "week_year": lambda m: m.week_year,
    "short_week_year": lambda m: abs(m.week_year) % 100,
    "week": lambda m: m.day.isocalendar().week,
    "day_of_week": lambda m: m.day.isoweekday(),
    "day_of_year": lambda m: m.day.timetuple().tm_yday,
    "month": lambda m: m.day.month,
    "day": lambda m: m.day.day,
    "hour": lambda m: m.hour,
    "minute": lambda m: m.micros // 60_000_000 % 60,
    "second": lambda m: m.micros // 1_000_000 % 60,
    "century": lambda m: abs(m.year) // 100,
    "half_zero": lambda m: m.hour % 12,
    "half": lambda m: (m.hour + 11) % 12 + 1,
    "clock": lambda m: (m.hour + 23) % 24 + 1,
}


def _text_of(piece: Piece, moment: _Shown) -> str:
    field = piece.field
    if field in _NUMBERS:
        number = _NUMBERS[field](moment)
        return f"{'-' if number < 0 else ''}{abs(number):0{max(piece.width, 1)}d}"
    if field == "fraction":
        return f"{moment.micros // 1000 % 1000:03d}".ljust(piece.width, "0")[: piece.width]
    if field in {"day_name", "month_name"}:
        words, at = (DAYS, moment.day.weekday()) if field == "day_name" else (MONTHS, moment.day.month - 1)  # fmt: skip
        return words[at].capitalize()[: piece.width]
    if field == "half_name":
        return "AM" if moment.hour < 12 else "PM"  # noqa: PLR2004 - noon
    if field == "era":
        return "AD" if moment.year > 0 else "BC"
    return _zone_text(piece, moment)


def _zone_text(piece: Piece, moment: _Shown) -> str:
    if not moment.zone:
        raise _wrong(_NO_ZONE)
    if piece.field == "zone_id":
        return moment.zone
    if piece.field == "zone_name":
        if moment.zone == "UTC":
            return "Coordinated Universal Time" if piece.width > 3 else "UTC"  # noqa: PLR2004 - a long name
        if moment.zone[0] in "+-":
            return moment.zone
        message = "NOT_SUPPORTED: format_datetime with the name of a zone (z) isn't in LakeNB yet."
        raise ValueError(message)
    offset = offset_text(moment.offset // 60)
    return offset if piece.field == "offset_colon" else offset.replace(":", "")


# --- reading -------------------------------------------------------------------------------------------


def parsed(styles: pa.ChunkedArray, texts: pa.ChunkedArray, formats: pa.ChunkedArray) -> pa.Array:
    """Moments read: what clocks show in microseconds, and the zone that the text names, or empty."""
    rows = zip(styles.to_pylist(), texts.to_pylist(), formats.to_pylist(), strict=True)
    found = [_parsed(style, text, pattern) for style, text, pattern in rows]
    kind = pa.struct([("c", pa.int64()), ("z", pa.string())])
    return pa.array([{"c": clock, "z": zone} for clock, zone in found], kind)


class _Reader(NamedTuple):
    """A format as an expression, and the piece of each of its groups."""

    expression: re.Pattern[str]
    pieces: dict[str, tuple[int, Piece]]


@lru_cache(maxsize=256)
def _reader(pieces: tuple[Piece, ...]) -> _Reader:
    made = ""
    fields: dict[str, tuple[int, Piece]] = {}
    groups = 0
    for piece in pieces:
        if not piece.field:
            made += re.escape(piece.text)
            continue
        groups += 1
        made += f"({expression_of(piece)})"
        fields[piece.field] = (groups, piece)
    return _Reader(re.compile(made, re.IGNORECASE | re.ASCII), fields)


def _parsed(style: str, text: str, pattern: str) -> tuple[int, str]:
    reader = _reader(_taken_apart(style, pattern))
    match = reader.expression.fullmatch(text)
    read = None if match is None else _moment({
        name: (match[group], piece) for name, (group, piece) in reader.pieces.items()
    })  # fmt: skip
    if read is None:
        message = f'Invalid format: "{text}"'
        raise _wrong(message)
    return read


def _moment(fields: dict[str, tuple[str, Piece]]) -> tuple[int, str] | None:
    """The clock and the zone of a text's fields; None for what is no moment."""
    numbers = {name: int(text) for name, (text, _) in fields.items() if text.lstrip("+-").isdigit()}
    for name, (low, high) in RANGES.items():
        if name in numbers and not low <= numbers[name] <= high:
            return None
    for name in ("short_year", "short_week_year"):
        if name in numbers:
            numbers[name] = _full_year(numbers[name], *fields[name])
    for name, words in (("month_name", MONTHS), ("day_name", DAYS)):
        if name in fields:
            starts = [word[:3] for word in words]
            numbers[name] = starts.index(fields[name][0].lower()[:3]) + 1
    days = _days(numbers)
    zone = _zone(fields)
    if days is None or zone is None:
        return None
    fraction = fields["fraction"][0] if "fraction" in fields else ""
    seconds = _hour(numbers, fields) * 3600 + numbers.get("minute", 0) * 60
    seconds += numbers.get("second", 0)
    clock = days * _DAY + seconds * 1_000_000 + int(fraction.ljust(3, "0")[:3]) * 1000
    return (clock, zone) if abs(clock) < _LAST else None


def _full_year(number: int, text: str, piece: Piece) -> int:
    if piece.lenient and len(text) != 2:  # noqa: PLR2004 - as many as are short
        return number
    low, rest = divmod(piece.pivot, 100)
    return number + low * 100 + (100 if number < rest else 0)


def _hour(numbers: dict[str, int], fields: dict[str, tuple[str, Piece]]) -> int:
    if "hour" in numbers:
        return numbers["hour"]
    if "clock" in numbers:
        return numbers["clock"] % 24
    half = numbers.get("half", numbers.get("half_zero", 0)) % 12
    return half + (12 if "half_name" in fields and fields["half_name"][0].lower() == "pm" else 0)


def _day(year: int, month: int, day: int) -> int | None:
    """The days from 1970 to a day; None where the calendar has none."""
    cycles, within = divmod(year - _BASE, _CYCLE_YEARS)
    try:
        found = date(_BASE + within, month, day)
    except ValueError:
        return None
    return found.toordinal() - _EPOCH + cycles * _CYCLE_DAYS


def _days(numbers: dict[str, int]) -> int | None:
    """The day of the numbers; what they leave out is the first of its kind, a year 2000."""
    by_week = {"week", "week_year", "short_week_year"} & numbers.keys()
    by_month = {"month", "month_name", "day", "day_of_year"} & numbers.keys()
    by_day = {"day_of_week", "day_name"} & numbers.keys()
    if not (by_week or by_month or by_day or {"year", "short_year"} & numbers.keys()):
        return 0
    year = numbers.get("short_year", numbers.get("year", _BASE))
    if by_week and not by_month:
        start = _week(numbers.get("short_week_year", numbers.get("week_year", year)), numbers.get("week", 1))  # fmt: skip
    elif "day_of_year" in numbers:
        first, following = _day(year, 1, 1), _day(year + 1, 1, 1)
        start = None
        if first is not None and following is not None:
            within = numbers["day_of_year"] <= following - first
            start = first + numbers["day_of_year"] - 1 if within else None
    else:
        month = numbers.get("month_name", numbers.get("month", 1))
        start = _day(year, month, numbers.get("day", 1))
    if start is None or not by_day:
        return start
    weekday = numbers.get("day_name", numbers.get("day_of_week", 1))
    return start - (start + 3) % 7 + weekday - 1  # 1970 began on a Thursday


def _week(year: int, week: int) -> int | None:
    """The Monday of a week; None where the year hasn't as many."""
    fourth, following = _day(year, 1, 4), _day(year + 1, 1, 4)
    if fourth is None or following is None:
        return None
    monday = fourth - (fourth + 3) % 7 + (week - 1) * 7
    return monday if monday < following - (following + 3) % 7 else None


def _zone(fields: dict[str, tuple[str, Piece]]) -> str | None:
    """The zone that the text names, empty for none; None for a name that is no zone."""
    name = next((name for name in fields if name in FIELDS_OF_ZONE), "")
    if not name:
        return ""
    given = fields[name][0]
    if name != "zone_id":
        given = given.upper()
    found = canonical(NAMED_ZONES.get(given, given) if name == "zone_name" else given)
    return None if found is None else shown(found)

"""Literals of dates, times, timestamps and intervals (Trino: "Data types", "Literals").

The digits behind the point give a literal's precision, and an offset or a name behind it its zone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.coercion import TIME_ZONED, TIMESTAMP_ZONED
from lakenb.sql.compiler import zone as zones
from lakenb.sql.compiler.value import Typed
from lakenb.values.types import DATE, DataType

MICROS = 6
_MOST_DIGITS = 12
_MOST_INT = 2**31 - 1
_LAST_YEAR = 9999
_DATE = re.compile(r"\s*([+-]?\d{1,9})-(\d{1,2})-(\d{1,2})\s*", re.ASCII)
_TIMESTAMP = re.compile(
    r"([+-]?\d{4,9})-(\d{1,2})-(\d{1,2})"
    r"(?: (?:(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d+))?)?)?\s*(\S.*)?)?",
    re.ASCII,
)
_TIME = re.compile(
    r"(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d+))?)?(?:\s*([+-])(\d\d):(\d\d))?\s*",
    re.ASCII,
)
_YEAR_MONTH = {
    ("YEAR", "YEAR"): re.compile(r"(?P<years>\d{1,10})"),
    ("YEAR", "MONTH"): re.compile(r"(?P<years>\d{1,10})(?:-(?P<months>\d{1,10}))?"),
    ("MONTH", "MONTH"): re.compile(r"(?P<months>\d{1,10})"),
}
_FIELDS = ("DAY", "HOUR", "MINUTE", "SECOND")
_MILLIS = {"DAY": 86_400_000, "HOUR": 3_600_000, "MINUTE": 60_000, "SECOND": 1000}


@dataclass(frozen=True, slots=True)
class Parts:
    """What a text of a timestamp says.

    Attributes:
        clock: ``2020-05-01 12:34:56``.
        digits: Those behind the point.
        zone: As the text has it; empty without one.
    """

    clock: str
    digits: str
    zone: str


def parts_of(text: str) -> Parts | None:
    """Take a timestamp's text apart; None when it is none."""
    found = _TIMESTAMP.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second, digits, zone = found.groups()
    if not _is_date(int(year), int(month), int(day)) or not _is_clock(hour, minute, second):
        return None
    clock = f"{_year(year)}-{int(month):02d}-{int(day):02d} {_clock(hour, minute, second)}"
    return Parts(clock, digits or "", zone or "")


def _clock(hour: str | None, minute: str | None, second: str | None) -> str:
    return f"{int(hour or 0):02d}:{int(minute or 0):02d}:{int(second or 0):02d}"


def _is_clock(hour: str | None, minute: str | None, second: str | None) -> bool:
    return int(hour or 0) < 24 and int(minute or 0) < 60 and int(second or 0) < 60  # noqa: PLR2004 - of a clock


def _year(year: str) -> str:
    number = int(year)
    return f"{'-' if number < 0 else ''}{abs(number):04d}"


def _is_date(year: int, month: int, day: int) -> bool:
    if abs(year) > 290_000:  # noqa: PLR2004 - what the engine's timestamps reach
        return False
    try:
        date(2000 + year % 400, month, day)  # the calendar comes round after 400 years
    except ValueError:
        return False
    return True


def _bad(text: str, name: str) -> QueryFailed:
    return QueryFailed(f"'{text}' is not a valid {name} literal", name="INVALID_LITERAL")


def literal(type_name: str, text: str, *, zone: str = "UTC") -> Typed:
    """``DATE '..'``, ``TIME '..'`` or ``TIMESTAMP '..'``.

    Args:
        type_name: ``date``, ``time`` or ``timestamp``.
        text: What stands in quotes.
        zone: The session's time zone; a literal without a zone has none, so it isn't looked at.

    Raises:
        QueryFailed: INVALID_LITERAL and its kin.
        NotYetAvailable: More than six digits behind the point.
    """
    del zone
    if type_name == "date":
        return date_literal(text)
    return time_literal(text) if type_name == "time" else timestamp_literal(text)


def date_literal(text: str) -> Typed:
    """``DATE '..'``."""
    found = _DATE.fullmatch(text)
    if found is None or not _is_date(*map(int, found.groups())):
        raise _bad(text, "DATE")
    year, month, day = map(int, found.groups())
    python = date(year, month, day) if 1 <= year <= _LAST_YEAR else None
    sql = f"DATE '{_year(str(year))}-{month:02d}-{day:02d}'"
    made = Typed(sql, DATE)
    if python is not None:
        made.literal = python
    return made


def _precision(digits: str, name: str) -> int:
    if len(digits) > _MOST_DIGITS:
        message = f"{name} precision must be in range [0, 12]: {len(digits)}"
        raise QueryFailed(message, name="NUMERIC_VALUE_OUT_OF_RANGE")
    if len(digits) > MICROS:
        message = (
            f"{name} literals with {len(digits)} digits behind the point aren't in LakeNB; "
            "moments are kept to the microsecond."
        )
        raise NotYetAvailable(message)
    return len(digits)


def time_literal(text: str) -> Typed:
    """``TIME '..'``, with an offset or without."""
    found = _TIME.fullmatch(text)
    if found is None or not _is_clock(*found.groups()[:3]):
        raise _bad(text, "TIME")
    hour, minute, second, digits, sign, *offset = found.groups()
    clock = _clock(hour, minute, second)
    if digits:
        clock += "." + digits
    if sign is None:
        return Typed(f"TIME '{clock[:15]}'", DataType("time", (_precision(digits or "", "TIME"),)))
    hours, minutes = map(int, offset)
    if minutes > 59 or hours * 60 + minutes > zones.MOST_MINUTES:  # noqa: PLR2004 - of a clock
        raise _bad(text, "TIME")
    kind = DataType(TIME_ZONED, (_precision(digits or "", "TIME WITH TIME ZONE"),))
    total = (hours * 60 + minutes) * (-1 if sign == "-" else 1)
    return Typed(f"TIMETZ '{clock}{zones.offset_text(total)}'", kind)


def timestamp_literal(text: str) -> Typed:
    """``TIMESTAMP '..'``, with a zone or without."""
    parts = parts_of(text)
    if parts is None:
        raise _bad(text, "TIMESTAMP")
    clock = f"{parts.clock}.{parts.digits}" if parts.digits else parts.clock
    if not parts.zone:
        kind = DataType("timestamp", (_precision(parts.digits, "TIMESTAMP"),))
        made = Typed(f"TIMESTAMP '{clock}'", kind)
        if not parts.clock.startswith("-") and 1 <= int(clock.split("-")[0]) <= _LAST_YEAR:
            made.literal = datetime.fromisoformat(clock)
        return made
    minutes = zones.offset_of(parts.zone)
    if minutes is not None and abs(minutes) > zones.MOST_MINUTES:
        raise QueryFailed(f"Time zone not supported: {parts.zone}", name="NOT_SUPPORTED")
    zone = zones.canonical(parts.zone)
    if zone is None:
        raise _bad(text, "TIMESTAMP")
    kind = DataType(TIMESTAMP_ZONED, (_precision(parts.digits, "TIMESTAMP"),), zone=zone)
    return Typed(zoned_literal(clock, zone, text), kind)


def zoned_literal(clock: str, zone: str, text: str | None = None) -> str:
    """The TIMESTAMPTZ at which clocks of a zone show a time.

    Args:
        clock: ``2020-05-01 12:34:56.5``.
        zone: As types hold it.
        text: The literal, where a time that the clocks skip is an error.

    Raises:
        QueryFailed: INVALID_LITERAL.
    """
    minutes = 0 if not zone else zones.offset_of(zone)
    if minutes is not None:
        shown = zones.offset_text(minutes)
        return f"TIMESTAMPTZ '{clock}{shown}'"
    year = clock.split("-", maxsplit=1)[0]
    if not year or not 1 < int(year) < _LAST_YEAR:
        return zones.moment_of(f"TIMESTAMP '{clock}'", zone)
    try:
        place = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        return zones.moment_of(f"TIMESTAMP '{clock}'", zone)
    local = datetime.fromisoformat(clock)
    moment = local.replace(tzinfo=place).astimezone(UTC)
    if text is not None and moment.astimezone(place).replace(tzinfo=None) != local:
        raise _bad(text, "TIMESTAMP")
    return f"TIMESTAMPTZ '{moment.replace(tzinfo=None).isoformat(' ')}+00:00'"


def interval(text: str, start: str, end: str, negative: bool) -> Typed:
    """``INTERVAL '..' DAY TO SECOND`` and its kin.

    Args:
        text: What stands in quotes.
        start: The first field, in capitals.
        end: The last; the first again when there is one alone.
        negative: Whether a minus stands before the quotes.

    Raises:
        QueryFailed: INVALID_LITERAL.
    """
    sign = -1 if negative else 1
    bare = text
    if text[:1] in {"+", "-"}:
        sign = -sign if text[0] == "-" else sign
        bare = text[1:]
    if start in {"YEAR", "MONTH"}:
        months = _months(bare, start, end)
        if months is None or months > _MOST_INT:
            raise _bad(text, "INTERVAL")
        return Typed(
            f"CAST({sign * months} AS INTEGER)", DataType("interval year to month"),
            literal=sign * months,
        )  # fmt: skip
    if start not in _FIELDS:
        message = (
            f"INTERVAL has no unit {start}; it takes YEAR, MONTH, DAY, HOUR, MINUTE and SECOND."
        )
        raise QueryFailed(message, name="TYPE_NOT_FOUND")
    millis = _milliseconds(bare, start, end)
    if millis is None:
        raise _bad(text, "INTERVAL")
    return Typed(
        f"CAST({sign * millis} AS BIGINT)",
        DataType("interval day to second"),
        literal=sign * millis,
    )


def _months(text: str, start: str, end: str) -> int | None:
    pattern = _YEAR_MONTH.get((start, end))
    found = pattern.fullmatch(text) if pattern else None
    if found is None:
        return None
    given = found.groupdict()
    return int(given.get("years") or 0) * 12 + int(given.get("months") or 0)


def _milliseconds(text: str, start: str, end: str) -> int | None:
    if end not in _FIELDS or _FIELDS.index(start) > _FIELDS.index(end):
        return None
    fields = _FIELDS[_FIELDS.index(start) : _FIELDS.index(end) + 1]
    pattern = ""
    for field in reversed(fields):
        number = r"(\d{0,10})(?:\.(\d*))?" if field == "SECOND" else r"(\d{1,10})"
        before = "" if field == start else " " if field == "HOUR" else ":"
        pattern = before + number + (f"(?:{pattern})?" if pattern else "")
    found = re.fullmatch(pattern, text, re.ASCII) if text else re.match("", "")
    if found is None:
        return None
    total = 0
    for field, given in zip(fields, found.groups(), strict=False):
        count = int(given or 0)
        if count > _MOST_INT:
            return None
        total += count * _MILLIS[field]
    if end == "SECOND" and found.groups():
        total += int(((found.groups()[-1] or "") + "000")[:3])
    return total

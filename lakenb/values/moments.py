"""Text of moments in any year, as Trino writes it; Python's own calendar ends at the years 1 and 9999."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_DAY_SECONDS = 86_400
_MICROS = 1_000_000
_ERA_DAYS, _ERA_YEARS = 146_097, 400
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST = -62_135_510_400
"""Seconds of the second day of the year 1: the clocks of all places are within Python's years."""
_LAST = 253_402_214_400
"""Seconds of the last day of the year 9999."""
_FUTURE = 400 * 365 * _DAY_SECONDS
"""From here on the rules of every zone come round with the calendar."""


def year_text(year: int) -> str:
    """A year of four digits or more: ``-0044``, ``0000``, ``+10000``."""
    return f"{'+' if year > 9999 else '-' if year < 0 else ''}{abs(year):04d}"  # noqa: PLR2004 - four digits


def day_text(days: int) -> str:
    """A date of any year: ``-0044-03-15``.

    Args:
        days: Since 1970-01-01.
    """
    eras, rest = divmod(days, _ERA_DAYS)
    near = _EPOCH + timedelta(days=rest)  # 400 years have as many days everywhere
    return f"{year_text(near.year + eras * _ERA_YEARS)}-{near:%m-%d}"


def clock_text(micros: int, digits: int) -> str:
    """The text of a timestamp.

    Args:
        micros: Microseconds since 1970-01-01 00:00, as its clock counts.
        digits: Those behind the point.
    """
    seconds, rest = divmod(micros, _MICROS)
    days, second = divmod(seconds, _DAY_SECONDS)
    fraction = f".{rest:06d}"[: digits + 1] if digits else ""
    clock = f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"
    return f"{day_text(days)} {clock}{fraction}"


def moment_text(micros: int, zone: str, digits: int) -> str:
    """The text of a moment as clocks of its zone show it, with the zone behind it.

    Args:
        micros: Microseconds since 1970-01-01 00:00 UTC.
        zone: ``UTC``, a name or an offset.
        digits: Those behind the point.
    """
    return f"{clock_text(micros + _ahead(micros // _MICROS, zone) * _MICROS, digits)} {zone}"


def _ahead(seconds: int, zone: str) -> int:
    """How many seconds clocks of a zone are ahead of UTC."""
    if seconds > _LAST:
        era = _ERA_DAYS * _DAY_SECONDS
        seconds = _FUTURE + (seconds - _FUTURE) % era
    place = place_of(zone)
    found = (_EPOCH + timedelta(seconds=max(seconds, _FIRST))).astimezone(place).utcoffset()
    return round(found.total_seconds()) if found is not None else 0


def place_of(zone: str) -> tzinfo:
    """The rules of a zone: ``UTC``, a name or an offset."""
    if zone[:1] in {"+", "-"}:
        hours, _, minutes = zone[1:].partition(":")
        away = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return timezone(-away if zone[0] == "-" else away)
    return UTC if zone == "UTC" else ZoneInfo(zone)

"""Dates, times and timestamps that SQL/JSON casts (Trino: "JSON functions and operators", JSON_VALUE)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from lakenb.sql.json.cast import Uncastable
from lakenb.sql.json.evaluate import Moment
from lakenb.values.types import DataType

_DATE = re.compile(r"(\d{4,6})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,12}))?)?")
_MICROS = 6
_DAY = timedelta(days=1)


def moment_text(item: Any, kind: DataType) -> str:
    """The text of a date, time or timestamp that DuckDB casts; of a moment cast to varchar, its own.

    Raises:
        Uncastable: The item is none.
    """
    if isinstance(item, Moment):
        if kind.name in {"varchar", "char"}:
            return item.text[: kind.params[0]] if kind.params else item.text
        source, text = item.kind, item.text
    elif isinstance(item, str):
        source, text = kind.name, item.strip()
    else:
        raise _uncastable(item, kind)
    if "zone" in source:
        raise _uncastable(text, kind)
    day, _, clock = (text if source != "time" else f"2000-01-01 {text}").partition(" ")
    if source == "date" and clock:
        raise _uncastable(text, kind)
    moment = _moment(day, clock.strip() or "00:00:00", kind)
    if kind.name == "date":
        return f"{moment:%Y-%m-%d}".rjust(10, "0")
    if source == "date" and kind.name == "time":
        raise _uncastable(text, kind)
    if kind.name == "time":
        return f"{moment:%H:%M:%S.%f}"
    if kind.name == "timestamp":
        return f"{moment:%Y-%m-%d %H:%M:%S.%f}"
    raise _uncastable(text, kind)


def _uncastable(value: Any, kind: DataType) -> Uncastable:
    return Uncastable(f"Cannot cast {value!s} to {kind}")


def _moment(day: str, clock: str, kind: DataType) -> datetime:
    date, time = _DATE.fullmatch(day), _TIME.fullmatch(clock)
    if date is None or time is None:
        raise _uncastable(f"{day} {clock}", kind)
    part = (time[4] or "").ljust(12, "0")
    precision = min(kind.params[0] if kind.params else 0, _MICROS)
    if kind.name == "date":
        precision = _MICROS
    micros = round_half_up(int(part), 12 - precision) * 10 ** (_MICROS - precision)
    try:
        found = datetime(
            int(date[1]), int(date[2]), int(date[3]), int(time[1]), int(time[2]), int(time[3] or 0)
        )  # noqa: DTZ001 - a moment without a zone
    except (ValueError, OverflowError) as error:
        raise _uncastable(f"{day} {clock}", kind) from error
    later = found + timedelta(microseconds=micros)
    return later - _DAY if kind.name == "time" and later.date() != found.date() else later


def round_half_up(number: int, digits: int) -> int:
    """A number without its last digits."""
    unit: int = 10**digits
    return (number + unit // 2) // unit if digits else number

"""Dates, times and timestamps that SQL/JSON casts (Trino: "JSON functions and operators", JSON_VALUE)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from lakenb.sql.json.cast import Uncastable
from lakenb.values.types import DataType

_DATE = re.compile(r"(\d{4,6})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,12}))?)?")
_ZONE = re.compile(r"(?<=\d)\s*(?:[+-]\d\d?:\d\d|[A-Za-z][\w/+-]*)$")
_MICROS = 6
_DAY = timedelta(days=1)


class Moment(NamedTuple):
    """A date, time or timestamp that was passed as a parameter."""

    kind: str
    text: str


def instant(moment: Moment) -> datetime:
    """What comparisons of moments look at."""
    day, _, clock = moment.text.partition(" ")
    if moment.kind == "time":
        day, clock = "2000-01-01", moment.text
    return _moment(day, clock or "00:00", DataType("timestamp", (_MICROS,)))


def moment_text(item: Any, kind: DataType) -> str:
    """The text of a date, time or timestamp that DuckDB casts; of a moment cast to varchar, its own.

    Raises:
        Uncastable: The item is none.
    """
    if isinstance(item, Moment) and kind.name in {"varchar", "char"}:
        if kind.name == "char" or (kind.params and len(item.text) > kind.params[0]):
            raise _uncastable(item.text, kind)
        return item.text
    if not isinstance(item, Moment | str) or kind.name not in _SHAPES:
        raise _uncastable(item, kind)
    source, text = item if isinstance(item, Moment) else (kind.name, item.strip())
    if source == "timestamp" and ":" in text:
        text = _ZONE.sub("", text)
    day, _, clock = (text if source != "time" else f"2000-01-01 {text}").partition(" ")
    if source == "date" and (clock or kind.name == "time"):
        raise _uncastable(text, kind)
    return _moment(day, clock.strip() or "00:00:00", kind).strftime(_SHAPES[kind.name])


_SHAPES = {"date": "%Y-%m-%d", "time": "%H:%M:%S.%f", "timestamp": "%Y-%m-%d %H:%M:%S.%f"}


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
        found = datetime(  # noqa: DTZ001 - a moment without a zone
            int(date[1]), int(date[2]), int(date[3]), int(time[1]), int(time[2]), int(time[3] or 0)
        )
    except (ValueError, OverflowError) as error:
        raise _uncastable(f"{day} {clock}", kind) from error
    later = found + timedelta(microseconds=micros)
    return later - _DAY if kind.name == "time" and later.date() != found.date() else later


def round_half_up(number: int, digits: int) -> int:
    """A number without its last digits."""
    unit: int = 10**digits
    return (number + unit // 2) // unit if digits else number

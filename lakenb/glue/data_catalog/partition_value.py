"""A partition's value as what it means, or an error: never another value than the one written.

(Trino: the Hive connector's reading of partition names.) Engines are kinder to texts: they round, take
underscores in numbers, and more words for true. So values are read here, and an engine gets one spelling.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from lakenb.values.types import DataType

_BITS = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}
_INTEGER = re.compile(r"[+-]?[0-9]{1,40}", re.ASCII)
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?", re.ASCII)
_NO_NUMBERS = {"NaN": "nan", "Infinity": "inf", "+Infinity": "inf", "-Infinity": "-inf"}
_MOMENT = re.compile(
    r"([0-9]{1,4})-([0-9]{1,2})-([0-9]{1,2})"
    r"(?:[ T]([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:\.([0-9]{1,9}))?)?)?",
    re.ASCII,
)


def plain_value(kind: DataType, text: str) -> str:
    """The text of a value in the one spelling that every engine reads as it is meant.

    Raises:
        ValueError: It is no value of the type.
    """
    read = _READERS.get(kind.name)
    return text if read is None else read(kind, text)


def _integer(kind: DataType, text: str) -> str:
    if not _INTEGER.fullmatch(text):
        raise ValueError(text)
    value, limit = int(text), 2 ** (_BITS[kind.name] - 1)
    if not -limit <= value < limit:
        raise ValueError(text)
    return str(value)


def _decimal(kind: DataType, text: str) -> str:
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    value = Decimal(text)
    precision, scale = kind.params
    _, digits, exponent = value.normalize().as_tuple() if value else (0, (0,), 0)
    whole = len(digits) + int(exponent)
    if -int(exponent) > scale or whole > precision - scale:
        raise ValueError(text)
    return f"{value:f}"


def _double(_: DataType, text: str) -> str:
    if text in _NO_NUMBERS:
        return _NO_NUMBERS[text]
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    return repr(float(text))


def _boolean(_: DataType, text: str) -> str:
    if text.lower() not in {"true", "false"}:
        raise ValueError(text)
    return text.lower()


def _moment(text: str) -> datetime:
    found = _MOMENT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    fraction = int((found[7] or "0").ljust(6, "0")[:6])
    return datetime(year, month, day, hour, minute, second, fraction)  # noqa: DTZ001 - has no zone


def _date(_: DataType, text: str) -> str:
    return _moment(text).date().isoformat()


def _timestamp(_: DataType, text: str) -> str:
    return _moment(text).isoformat(" ", "microseconds")


_READERS: dict[str, Callable[[DataType, str], str]] = {
    **dict.fromkeys(_BITS, _integer),
    "decimal": _decimal,
    "real": _double,
    "double": _double,
    "boolean": _boolean,
    "date": _date,
    "timestamp": _timestamp,
}

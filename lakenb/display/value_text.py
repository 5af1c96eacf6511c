"""One value as Athena's GetQueryResults writes it (AWS: "Data types in Amazon Athena", "GetQueryResults").

Arrays are ``[1, 2]``, maps ``{k=1}``, rows ``{id=1, name=x}`` with inner strings unquoted, binary
``01 02``, doubles as Java prints them, timestamps with as many digits as their type has.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from decimal import Decimal

from lakenb.values.types import DataType

_UNTYPED = DataType("unknown")
_MICROS = 6
_DAY_SECONDS = 86_400
_PLAIN_EXPONENTS = range(
    -3, 7
)  # Java's Double.toString: outside 10^-3 <= d < 10^7 it uses an exponent


def value_text(value: object, kind: DataType) -> str | None:
    """The text of a value of a result, None for NULL.

    Args:
        value: As Python has it: None, bool, int, float, Decimal, str, bytes, date, datetime, time,
            timedelta, a list for an array, a dict or a list of pairs for a map, a dict or a sequence
            for a row.
        kind: The column's type; a value that does not fit it is written by its own Python type.
    """
    if value is None:
        return None
    writer = _WRITERS.get(kind.name)
    found = writer(value, kind) if writer else None
    return _by_python_type(value) if found is None else found


def _inner(value: object, kind: DataType) -> str:
    text = value_text(value, kind)
    return "null" if text is None else text


def _by_python_type(value: object) -> str:
    """For types without a writer of their own (varchar, json, uuid...) and for values that don't fit."""
    if isinstance(value, str):
        return value
    for python_type, kind in _FALLBACKS:
        if isinstance(value, python_type):
            found = _WRITERS[kind.name](value, kind)
            if found is not None:
                return found
    return str(value)


# --- numbers -----------------------------------------------------------------------------------


def _boolean(value: object, _: DataType) -> str | None:
    return str(value).lower() if isinstance(value, bool) else None


def _double(value: object, _: DataType) -> str | None:
    return _java(value, repr(value)) if isinstance(value, float) else None


def _real(value: object, _: DataType) -> str | None:
    """Float.toString: the fewest digits that give the same 32 bits back."""
    if not isinstance(value, float):
        return None
    if not math.isfinite(value):
        return _java(value, "")
    try:
        bits = struct.pack("f", value)
    except OverflowError:
        return _java(value, repr(value))
    for digits in range(1, 10):
        shortest = f"{value:.{digits}g}"
        if struct.pack("f", float(shortest)) == bits:
            return _java(value, shortest)
    return _java(value, repr(value))


def _java(value: float, shortest: str) -> str:
    """``Double.toString`` of Java for a Python float whose shortest digits are known."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    sign = "-" if math.copysign(1.0, value) < 0 else ""
    parts = Decimal(shortest.lstrip("-")).normalize().as_tuple()
    digits = "".join(map(str, parts.digits))
    if digits == "0":
        return f"{sign}0.0"
    exponent = len(digits) + int(parts.exponent) - 1
    if len(digits) == 1:  # Java writes two digits at least, so 4.9E-324 and not 5.0E-324
        mantissa, _, power = f"{abs(value):.1e}".partition("e")
        digits, exponent = mantissa.replace(".", "").rstrip("0"), int(power)
    if exponent not in _PLAIN_EXPONENTS:
        return f"{sign}{digits[0]}.{digits[1:] or '0'}E{exponent}"
    if exponent < 0:
        return f"{sign}0.{'0' * (-exponent - 1)}{digits}"
    whole, rest = digits[: exponent + 1].ljust(exponent + 1, "0"), digits[exponent + 1 :]
    return f"{sign}{whole}.{rest or '0'}"


def _decimal(value: object, kind: DataType) -> str | None:
    if not isinstance(value, Decimal) or not value.is_finite():
        return None
    scale = kind.params[1] if len(kind.params) > 1 else None
    return f"{value:f}" if scale is None else f"{value:.{scale}f}"


# --- bytes and times ---------------------------------------------------------------------------


def _binary(value: object, _: DataType) -> str | None:
    return value.hex(" ") if isinstance(value, bytes | bytearray | memoryview) else None


def _date(value: object, _: DataType) -> str | None:
    if isinstance(value, datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, date) else None


def _timestamp(value: object, kind: DataType) -> str | None:
    if isinstance(value, str):
        return _far(value, kind)
    if not isinstance(value, datetime):
        return None
    head = f"{value.year:04d}-{value.month:02d}-{value.day:02d}"
    clock = _clock(value, kind.params[0] if kind.params else 3)
    return f"{head} {clock}"


def _far(text: str, kind: DataType) -> str:
    """The text of a year that Python has not, with as many digits as the type has."""
    digits = kind.params[0] if kind.params else 3
    head, point, rest = text.partition(".")
    fraction, _, zone = rest.partition(" ")
    if not point or not fraction.isdigit():
        return text
    shown = f".{fraction.ljust(digits, '0')[:digits]}" if digits else ""
    return f"{head}{shown}{' ' if zone else ''}{zone}"


def _timestamp_zone(value: object, kind: DataType) -> str | None:
    local = _timestamp(value, kind)
    if isinstance(value, str):
        return local
    if local is None or not isinstance(value, datetime):
        return None
    return f"{local} {_zone(value.tzinfo, value.utcoffset())}"


def _time(value: object, kind: DataType) -> str | None:
    if not isinstance(value, time):
        return None
    clock = _clock(value, kind.params[0] if kind.params else 3)
    return f"{clock}{_offset(value.utcoffset())}" if kind.name != "time" else clock


def _clock(value: datetime | time, digits: int) -> str:
    # pandas keeps the last three of nine digits apart in `nanosecond`.
    nanos = value.microsecond * 1000 + int(getattr(value, "nanosecond", 0))
    fraction = f".{nanos:09d}"[: digits + 1] if digits else ""
    return f"{value.hour:02d}:{value.minute:02d}:{value.second:02d}{fraction}"


def _zone(zone: tzinfo | None, offset: timedelta | None) -> str:
    name = getattr(zone, "key", None) or getattr(zone, "zone", None)
    if name:
        return str(name)
    return "UTC" if not offset else _offset(offset)


def _offset(offset: timedelta | None) -> str:
    minutes = int((offset or timedelta()).total_seconds() // 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _interval_seconds(value: object, kind: DataType) -> str | None:
    months = getattr(value, "months", 0)
    if months and not (getattr(value, "days", 0) or getattr(value, "nanoseconds", 0)):
        return _interval_months(value, kind)  # whatever type it is said to have
    if isinstance(value, timedelta):
        millis = (value.days * _DAY_SECONDS + value.seconds) * 1000 + value.microseconds // 1000
    elif hasattr(value, "days") and hasattr(value, "nanoseconds"):  # pyarrow's MonthDayNano
        millis = value.days * _DAY_SECONDS * 1000 + value.nanoseconds // 1_000_000
    else:
        return None
    sign, millis = ("-" if millis < 0 else ""), abs(millis)
    days, rest = divmod(millis, _DAY_SECONDS * 1000)
    seconds, millis = divmod(rest, 1000)
    minutes, seconds = divmod(seconds, 60)
    return f"{sign}{days} {minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}.{millis:03d}"


def _interval_months(value: object, _: DataType) -> str | None:
    months = getattr(value, "months", value)
    if not isinstance(months, int) or isinstance(months, bool):
        return None
    return f"{'-' if months < 0 else ''}{abs(months) // 12}-{abs(months) % 12}"


# --- nested ------------------------------------------------------------------------------------


def _array(value: object, kind: DataType) -> str | None:
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        return None
    child = kind.children[0] if kind.children else _UNTYPED
    return "[" + ", ".join(_inner(item, child) for item in value) + "]"


def _map(value: object, kind: DataType) -> str | None:
    items = value.items() if isinstance(value, Mapping) else value
    if isinstance(items, str | bytes) or not isinstance(items, Iterable):
        return None
    of_key, of_value = kind.children if len(kind.children) == 2 else (_UNTYPED, _UNTYPED)  # noqa: PLR2004 - key, value
    return "{" + ", ".join(f"{_inner(k, of_key)}={_inner(v, of_value)}" for k, v in items) + "}"


def _row(value: object, kind: DataType) -> str | None:
    if isinstance(value, Mapping):
        names, values = list(map(str, value)), list(value.values())
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        names, values = [""] * len(value), list(value)
    else:
        return None
    fitting = len(kind.children) == len(values)
    kinds = kind.children if fitting else [_UNTYPED] * len(values)
    if fitting and kind.fields:
        names = list(kind.fields)
    # Trino gives unnamed fields their place as name.
    named = [name or f"field{place}" for place, name in enumerate(names)]
    pairs = zip(named, values, kinds, strict=True)
    return "{" + ", ".join(f"{n}={_inner(v, k)}" for n, v, k in pairs) + "}"


_WRITERS: dict[str, Callable[[object, DataType], str | None]] = {
    "boolean": _boolean,
    "double": _double,
    "real": _real,
    "decimal": _decimal,
    "varbinary": _binary,
    "date": _date,
    "timestamp": _timestamp,
    "timestamp with time zone": _timestamp_zone,
    "time": _time,
    "time with time zone": _time,
    "interval day to second": _interval_seconds,
    "interval year to month": _interval_months,
    "array": _array,
    "map": _map,
    "row": _row,
}

_FALLBACKS: tuple[tuple[type | tuple[type, ...], DataType], ...] = (
    (bool, DataType("boolean")),
    (float, DataType("double")),
    (Decimal, DataType("decimal")),
    ((bytes, bytearray, memoryview), DataType("varbinary")),
    (datetime, DataType("timestamp", (_MICROS,))),
    (date, DataType("date")),
    (time, DataType("time", (_MICROS,))),
    (timedelta, DataType("interval day to second")),
    (Mapping, DataType("row")),
    ((list, tuple), DataType("array")),
)

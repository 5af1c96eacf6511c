"""Python values as Athena's ExecutionParameters: SQL literals as text."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, date, datetime, time
from decimal import Decimal
from uuid import UUID

from lakenb.errors import InvalidRequest
from lakenb.values.names import quote_text

_HALF_PAIR = re.compile("[\ud800-\udfff]")
_BIGINT = 2**63
_DECIMAL_DIGITS = 38


def parameter_texts(parameters: Sequence[object] | None) -> tuple[str, ...]:
    """The texts of parameters; a text passes as it is.

    Args:
        parameters: None, bool, int, float, Decimal, date, datetime, time, bytes, UUID, numpy's scalars,
            and texts, which are SQL already: ``"'Books'"`` with its single quotes.

    Raises:
        InvalidRequest: A value of a type that has no literal, or something else in place of a list.
    """
    if parameters is None:
        return ()
    if isinstance(parameters, str | bytes | Mapping | AbstractSet):
        message = "parameters is a list of values; write parameters=[...]."
        raise InvalidRequest(message)
    try:
        values = list(parameters)
    except TypeError:
        message = f"parameters is a list of values, not {type(parameters).__name__}; write [...]."
        raise InvalidRequest(message) from None
    return tuple(_text(value, place) for place, value in enumerate(values, 1))


def _text(value: object, place: int) -> str:
    if isinstance(value, str):
        if not value.isascii() and _HALF_PAIR.search(value):
            message = (
                f"Parameter {place} holds half of a UTF-16 pair, which is no character; remove it."
            )
            raise InvalidRequest(message)
        return str(value)
    value = _plain(value)
    if value is None:
        return "NULL"
    for python_type, write in _WRITERS:
        if isinstance(value, python_type):
            return write(value)
    message = (
        f"Parameter {place} has the type {type(value).__name__}, which has no SQL literal;"
        " pass a number, a date, None, or SQL text such as \"'Books'\"."
    )
    raise InvalidRequest(message)


def _plain(value: object) -> object:
    """A scalar of numpy or pandas as Python's; neither library need be loaded to know one."""
    kind = type(value)
    if kind.__name__ in {"NaTType", "NAType"}:
        return None
    if kind.__module__.partition(".")[0] != "numpy" or not hasattr(value, "item"):
        return value
    if kind.__name__ == "timedelta64":
        return value
    found: object = value.item()
    if kind.__name__ == "datetime64" and isinstance(found, int) and hasattr(value, "astype"):
        # Of nanoseconds, numpy's default, ``item`` gives a bare number.
        found = value.astype("datetime64[us]").item()
    return found


def _integer(value: int) -> str:
    """A bigint where it fits, else a decimal (Trino: "Data types")."""
    if -_BIGINT < value < _BIGINT:
        return str(value)
    if value == -_BIGINT:  # Trino reads a literal without its sign, and that number is no bigint
        return f"BIGINT '{value}'"
    if abs(value) >= 10**_DECIMAL_DIGITS:
        message = (
            f"A parameter has more than {_DECIMAL_DIGITS} digits, which no number of Athena has."
        )
        raise InvalidRequest(message)
    return f"DECIMAL '{value}'"


def _boolean(value: bool) -> str:
    return str(value).lower()


def _double(value: float) -> str:
    if math.isnan(value):
        return "nan()"
    if math.isinf(value):
        return "infinity()" if value > 0 else "-infinity()"
    return f"CAST({quote_text(repr(float(value)))} AS double)"


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        message = f"A decimal parameter can't be {value}; pass a float for it."
        raise InvalidRequest(message)
    return f"DECIMAL {quote_text(format(value, 'f'))}"


def _timestamp(value: datetime) -> str:
    zone = " UTC" if value.tzinfo else ""
    moment = value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
    return f"TIMESTAMP {quote_text(moment.isoformat(sep=' ', timespec='microseconds') + zone)}"


def _date(value: date) -> str:
    return f"DATE {quote_text(value.isoformat())}"


def _time(value: time) -> str:
    if value.tzinfo is not None:
        message = "A time parameter has no zone in Athena; pass it without tzinfo."
        raise InvalidRequest(message)
    return f"TIME {quote_text(value.isoformat(timespec='microseconds'))}"


def _binary(value: bytes) -> str:
    return f"X'{bytes(value).hex()}'"


def _uuid(value: UUID) -> str:
    return f"UUID '{value}'"


_WRITERS: tuple[tuple[type | tuple[type, ...], Callable[..., str]], ...] = (
    (bool, _boolean),
    (int, _integer),
    (float, _double),
    (Decimal, _decimal),
    (datetime, _timestamp),
    (date, _date),
    (time, _time),
    ((bytes, bytearray, memoryview), _binary),
    (UUID, _uuid),
)
"""In this order: a bool is an int to Python, and a datetime a date."""

"""Values of parameters: what a typed input takes, and the literal that is bound for it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal

from lakenb.errors import InvalidRequest
from lakenb.values.names import quote_text

INTEGERS = {"tinyint": 2**7, "smallint": 2**15, "integer": 2**31, "bigint": 2**63}
_WHOLE = re.compile(r"[+-]?\d{1,19}", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(?:\d{1,38}(?:\.\d{0,38})?|\.\d{1,38})", re.ASCII)
_DOUBLE = re.compile(
    r"[+-]?(?:(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,4})?|Infinity)|NaN",
    re.ASCII,
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?", re.ASCII)
_DIGITS = 38


def parameter_literal(name: str, kind: str, value: str | None) -> str:
    """A value as a SQL literal of its type.

    Args:
        name: The parameter's, for messages.
        kind: One of ``TYPES``.
        value: Its text; None is NULL.

    Raises:
        InvalidRequest: The text is no value of the type.
    """
    if value is None:
        return f"CAST(NULL AS {kind})"
    made = TYPES[kind](value if kind == "varchar" else value.strip())
    if made is None:
        shown = value if len(value) <= 40 else value[:40] + "…"  # noqa: PLR2004 - a line's worth
        message = (
            f"The parameter '{name}' is {_ARTICLES.get(kind, 'a')} {kind}, and '{shown}' is none"
        )
        raise InvalidRequest(f"{message}; write it like {_EXAMPLES[kind]}.")
    return made


def parameter_text(value: object) -> tuple[str, str | None]:
    """A Python value as a type and its text.

    Raises:
        InvalidRequest: A value of another type.
    """
    if value is None or isinstance(value, str):
        return "varchar", value
    for python_type, kind, text in _PYTHON:
        if isinstance(value, python_type):
            return kind, text(value)
    raise InvalidRequest(
        f"A parameter can't be of the type {type(value).__name__}; pass a text, number, date, or None."
    )


def _boolean(text: str) -> str | None:
    return text.lower() if text.lower() in {"true", "false"} else None


def _integer(kind: str) -> Callable[[str], str | None]:
    limit = INTEGERS[kind]

    def literal(text: str) -> str | None:
        if not _WHOLE.fullmatch(text) or not -limit <= int(text) < limit:
            return None
        number = int(text)
        # A bare number of bigint's size is one in Trino; a lower one is an integer.
        return (
            str(number) if kind == "integer" and number != -limit else f"{kind.upper()} '{number}'"
        )

    return literal


def _decimal(text: str) -> str | None:
    if not _DECIMAL.fullmatch(text):
        return None
    written = format(Decimal(text), "f")
    fits = len(written.replace("-", "").replace(".", "").lstrip("0")) <= _DIGITS
    return f"DECIMAL '{written}'" if fits else None


def _double(kind: str) -> Callable[[str], str | None]:
    return lambda text: f"CAST('{text}' AS {kind})" if _DOUBLE.fullmatch(text) else None


def _date(text: str) -> str | None:
    return f"DATE '{text}'" if _DATE.fullmatch(text) and _is(date.fromisoformat, text) else None


def _time(text: str) -> str | None:
    return f"TIME '{text}'" if _TIME.fullmatch(text) and _is(time.fromisoformat, text) else None


def _timestamp(text: str) -> str | None:
    day, _, clock = text.replace("T", " ").partition(" ")
    clock = clock or "00:00:00"
    good = _date(day) is not None and _time(clock) is not None
    return f"TIMESTAMP '{day} {clock}'" if good else None


def _is(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True


TYPES: dict[str, Callable[[str], str | None]] = {
    "varchar": quote_text,
    "boolean": _boolean,
    **{kind: _integer(kind) for kind in ("integer", "bigint", "smallint", "tinyint")},
    "double": _double("double"),
    "real": _double("real"),
    "decimal": _decimal,
    "date": _date,
    "timestamp": _timestamp,
    "time": _time,
}
"""The types of inputs, and what makes a literal of a text, None where it is no value."""

_EXAMPLES = {
    "boolean": "true",
    **dict.fromkeys(INTEGERS, "12"),
    "double": "1.5",
    "real": "1.5",
    "decimal": "1.50",
    "date": "2024-01-31",
    "timestamp": "2024-01-31 12:00:00",
    "time": "12:00:00",
}
_ARTICLES = {"integer": "an"}
_PYTHON: tuple[tuple[type, str, Callable[[object], str]], ...] = (
    (bool, "boolean", lambda value: str(value).lower()),
    (int, "bigint", str),
    (float, "double", lambda value: str(value).replace("nan", "NaN").replace("inf", "Infinity")),
    (Decimal, "decimal", lambda value: format(value, "f") if isinstance(value, Decimal) else ""),
    (datetime, "timestamp", str),
    (date, "date", str),
    (time, "time", str),
)
"""In this order: a bool is an int to Python, and a datetime a date."""

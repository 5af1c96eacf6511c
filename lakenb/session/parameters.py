"""Python values as Athena's ExecutionParameters: SQL literals as text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

from lakenb.errors import InvalidRequest
from lakenb.values.names import quote_text


def parameter_texts(parameters: Sequence[object] | None) -> tuple[str, ...]:
    """The texts of parameters; a text passes as it is.

    Raises:
        InvalidRequest: A value of a type that has no literal, or one text in place of a list.
    """
    if parameters is None:
        return ()
    if isinstance(parameters, str | bytes):
        message = "parameters is a list of values; write parameters=[...]."
        raise InvalidRequest(message)
    return tuple(_text(value) for value in parameters)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return f"CAST({quote_text(repr(value))} AS double)"
    if isinstance(value, Decimal):
        return f"DECIMAL {quote_text(format(value, 'f'))}"
    if isinstance(value, datetime):
        zone = " UTC" if value.tzinfo else ""
        moment = value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
        return f"TIMESTAMP {quote_text(moment.isoformat(sep=' ', timespec='microseconds') + zone)}"
    if isinstance(value, date):
        return f"DATE {quote_text(value.isoformat())}"
    message = f"A parameter of type {type(value).__name__} has no SQL literal; pass its text."
    raise InvalidRequest(message)

"""Iceberg's inner form of a value (days, microseconds) as Python's."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Any

from pyiceberg.types import (
    DateType,
    IcebergType,
    TimestampType,
    TimestamptzType,
    TimeType,
    UUIDType,
)

_DAY = date(1970, 1, 1)
_MOMENT = datetime(1970, 1, 1)  # noqa: DTZ001 - a timestamp without a zone


def python_value(value: Any, kind: IcebergType) -> Any:
    """A partition value or bound as Python's own date, datetime, time, UUID.

    None when Python has no such date (the year 20000).
    """
    if value is None:
        return None
    try:
        if isinstance(kind, DateType) and isinstance(value, int):
            return _DAY + timedelta(days=value)
        if isinstance(kind, TimestampType):
            return _MOMENT + timedelta(microseconds=value)
        if isinstance(kind, TimestamptzType):
            return _MOMENT.replace(tzinfo=UTC) + timedelta(microseconds=value)
        if isinstance(kind, TimeType):
            return (_MOMENT + timedelta(microseconds=value)).time()
    except OverflowError:
        return None
    if isinstance(kind, UUIDType):
        return value.bytes if isinstance(value, uuid.UUID) else value
    return value

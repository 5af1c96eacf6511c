"""How the text of a partition's value is read and compared, by the type of its key.

A partition may be left out only when no engine could find a row of it by the statement's WHERE. So a text
that is not plainly a value of the type (an engine may round, truncate or refuse it) is UNREADABLE and
always kept, and a literal whose comparison depends on an engine's coercion keeps what any of the readings
keeps (Trino: "Data types"; AWS: "Partition your data").
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from lakenb.values.predicate import Operator, Value
from lakenb.values.types import DataType

Stored = int | float | str
"""What SQLite keeps and compares; the order is the one of the values."""

OPERATORS: dict[Operator, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_INTEGER = re.compile(r"[+-]?[0-9]{1,19}\Z")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?\Z")
_PLAIN_DECIMAL = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?\Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_TIMESTAMP = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,6}))?)?\Z"
)
_BITS = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}
_EXACT_DOUBLE = 2**53
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - a timestamp without zone
_MICROSECOND = timedelta(microseconds=1)


class Unreadable(Enum):
    """Its one member stands for a text that is not plainly a value of its key's type."""

    UNREADABLE = "unreadable"


UNREADABLE: Final = Unreadable.UNREADABLE


class KeyType:
    """A type that nothing is known of: every text is unreadable, so nothing is ever left out.

    Attributes:
        total: Whether every text is readable.
        exact: Whether what is stored compares as the values do; else it only does not disagree with
            their order.
    """

    total = False
    exact = True

    def read(self, text: str) -> Value | Unreadable:
        """The value of a text, or UNREADABLE."""
        del text
        return UNREADABLE

    def stored(self, value: Value) -> Stored:
        """What SQLite keeps for a value that ``read`` gave."""
        raise NotImplementedError

    def literal(self, value: Value) -> Value | None:
        """A statement's value in this type, None when comparing it is not plain."""
        found = self.read(value) if isinstance(value, str) else UNREADABLE
        return None if found is UNREADABLE else found

    def stored_literal(self, value: Value) -> Stored | None:
        """A statement's value as SQLite compares it with what is stored, None when it can't."""
        found = self.literal(value)
        return None if found is None else self.stored(found)

    def holds(self, value: Value, op: Operator, literal: Value) -> bool:
        """Whether ``value op literal`` may hold; True whenever that is not certain."""
        found = self.literal(literal)
        return True if found is None else OPERATORS[op](value, found)


class _Integers(KeyType):
    def __init__(self, bits: int) -> None:
        self._limit = 2 ** (bits - 1)

    def read(self, text: str) -> Value | Unreadable:
        if not _INTEGER.match(text):
            return UNREADABLE
        value = int(text)
        return value if -self._limit <= value < self._limit else UNREADABLE

    def stored(self, value: Value) -> Stored:
        return int(value)  # type: ignore[arg-type] # what read() gave

    def literal(self, value: Value) -> Value | None:
        if isinstance(value, str):
            return super().literal(value)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def stored_literal(self, value: Value) -> Stored | None:
        found = self.literal(value)
        fits = isinstance(found, int) and -(2**63) <= found < 2**63
        return int(found) if fits else None  # type: ignore[arg-type] # fits says so

    def holds(self, value: Value, op: Operator, literal: Value) -> bool:
        if isinstance(literal, float | Decimal):
            return _either(value, op, literal)
        return super().holds(value, op, literal)


class _Doubles(KeyType):
    def read(self, text: str) -> Value | Unreadable:
        if not _NUMBER.match(text):
            return UNREADABLE
        value = float(text)
        return value if math.isfinite(value) else UNREADABLE

    def stored(self, value: Value) -> Stored:
        return float(value)  # type: ignore[arg-type] # what read() gave

    def literal(self, value: Value) -> Value | None:
        if isinstance(value, float):
            return None if math.isnan(value) else value
        if isinstance(value, int) and not isinstance(value, bool):
            return float(value) if abs(value) <= _EXACT_DOUBLE else None
        return super().literal(value)

    def holds(self, value: Value, op: Operator, literal: Value) -> bool:
        if isinstance(literal, int | float | Decimal) and not isinstance(literal, bool):
            return _either(value, op, literal)
        return super().holds(value, op, literal)


class _Decimals(KeyType):
    """SQLite has no decimals: it keeps the nearest double, which only narrows the search."""

    exact = False

    def __init__(self, precision: int, scale: int) -> None:
        self._whole, self._scale = precision - scale, scale

    def read(self, text: str) -> Value | Unreadable:
        if not _PLAIN_DECIMAL.match(text):
            return UNREADABLE
        whole, _, fraction = text.lstrip("+-").partition(".")
        if len(whole.lstrip("0")) > self._whole or len(fraction) > self._scale:
            return UNREADABLE
        return Decimal(text)

    def stored(self, value: Value) -> Stored:
        return float(value)  # type: ignore[arg-type] # what read() gave

    def stored_literal(self, value: Value) -> Stored | None:
        number = self.literal(value) if isinstance(value, str) else value
        if not isinstance(number, int | float | Decimal) or isinstance(number, bool):
            return None
        found = _as_double(number)
        return found if math.isfinite(found) else None

    def holds(self, value: Value, op: Operator, literal: Value) -> bool:
        if isinstance(literal, int | float | Decimal) and not isinstance(literal, bool):
            return _either(value, op, literal)
        return super().holds(value, op, literal)


class _Booleans(KeyType):
    def read(self, text: str) -> Value | Unreadable:
        return {"true": True, "false": False}.get(text.lower(), UNREADABLE)

    def stored(self, value: Value) -> Stored:
        return int(value)  # type: ignore[arg-type] # what read() gave

    def literal(self, value: Value) -> Value | None:
        return value if isinstance(value, bool) else super().literal(value)


class _Texts(KeyType):
    def __init__(self, length: int | None) -> None:
        self._length = length
        self.total = length is None

    def read(self, text: str) -> Value | Unreadable:
        return text if self._length is None or len(text) <= self._length else UNREADABLE

    def stored(self, value: Value) -> Stored:
        return str(value)

    def literal(self, value: Value) -> Value | None:
        return value if isinstance(value, str) else None

    def stored_literal(self, value: Value) -> Stored | None:
        # SQLite takes UTF-8 alone, which has no lone surrogates.
        fits = isinstance(value, str) and not any("\ud800" <= c <= "\udfff" for c in value)
        return str(value) if fits else None


class _Dates(KeyType):
    def read(self, text: str) -> Value | Unreadable:
        try:
            return date.fromisoformat(text) if _DATE.match(text) else UNREADABLE
        except ValueError:
            return UNREADABLE

    def stored(self, value: Value) -> Stored:
        return value.isoformat()  # type: ignore[union-attr] # what read() gave

    def literal(self, value: Value) -> Value | None:
        if isinstance(value, str):
            return super().literal(value)
        return value if isinstance(value, date) and not isinstance(value, datetime) else None

    def holds(self, value: Value, op: Operator, literal: Value) -> bool:
        if isinstance(literal, datetime) and literal.tzinfo is None:
            return OPERATORS[op](_midnight(value), literal)
        return super().holds(value, op, literal)


class _Timestamps(KeyType):
    def __init__(self, precision: int) -> None:
        self._precision = precision

    def read(self, text: str) -> Value | Unreadable:
        found = _TIMESTAMP.match(text)
        if found is None or len((found[3] or "").rstrip("0")) > self._precision:
            return UNREADABLE
        try:
            moment = datetime.fromisoformat(f"{found[1]} {found[2] or '00:00:00'}")
        except ValueError:
            return UNREADABLE
        return moment.replace(microsecond=int((found[3] or "0").ljust(6, "0")))

    def stored(self, value: Value) -> Stored:
        return (value - _EPOCH) // _MICROSECOND  # type: ignore[operator,return-value] # read() gave it

    def literal(self, value: Value) -> Value | None:
        if isinstance(value, datetime):
            return value if value.tzinfo is None else None
        return _midnight(value) if isinstance(value, date) else super().literal(value)


def _midnight(value: Value) -> datetime:
    assert isinstance(value, date)  # noqa: S101 - the callers looked
    return datetime.combine(value, time())


def _either(value: Any, op: Operator, literal: float | Decimal) -> bool:
    """Compared exactly or as doubles, as engines differ in which they do; unsure of NaN and overflow."""
    if not math.isfinite(_as_double(literal)):
        return True
    exact = Decimal(repr(literal)) if isinstance(literal, float) else literal
    exact_value = Decimal(repr(value)) if isinstance(value, float) else value
    compare = OPERATORS[op]
    return compare(exact_value, exact) or compare(float(value), float(literal))


def _as_double(number: float | Decimal) -> float:
    """The nearest double; NaN when there is none."""
    try:
        return float(number)
    except (OverflowError, ValueError):
        return math.nan


def key_type(kind: DataType) -> KeyType:
    """How values of a partition key of this type are read and compared.

    Types that engines read or compare in ways of their own (real, char, binary, times with zones) are
    never used to leave a partition out, but for its being NULL.
    """
    if kind.name in _BITS:
        return _Integers(_BITS[kind.name])
    if kind.name == "decimal":
        return _Decimals(*kind.params)
    if kind.name == "varchar":
        return _Texts(kind.params[0] if kind.params else None)
    if kind.name == "timestamp":
        return _Timestamps(kind.params[0] if kind.params else 3)
    plain: dict[str, type[KeyType]] = {"double": _Doubles, "boolean": _Booleans, "date": _Dates}
    return plain.get(kind.name, KeyType)()

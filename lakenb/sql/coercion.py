"""Which types Trino turns into which by itself (Trino: "Type coercion", "Data types")."""

from __future__ import annotations

from collections.abc import Iterable
from contextvars import ContextVar
from dataclasses import replace

from lakenb.values.types import DataType

UNKNOWN = DataType("unknown")
INTEGERS = ("tinyint", "smallint", "integer", "bigint")
FLOATS = ("real", "double")
NUMBERS = (*INTEGERS, "decimal", *FLOATS)
TEXTS = ("char", "varchar")
TIMESTAMP_ZONED = "timestamp with time zone"
TIME_ZONED = "time with time zone"
MAX_PRECISION = 38
MAX_CHAR = 65536
UNBOUNDED = 2147483647
"""The length of a varchar without one."""
DYNAMIC = "*"
"""The zone of values that each have their own."""

SESSION_ZONE: ContextVar[str] = ContextVar("SESSION_ZONE", default="")
"""The zone, as types hold it, that a moment without one gets while a statement is compiled."""
_DIGITS = {"tinyint": 3, "smallint": 5, "integer": 10, "bigint": 19}
_MOMENTS = ("date", "timestamp", TIMESTAMP_ZONED)
_TIMES = ("time", TIME_ZONED)


def as_decimal(kind: DataType) -> tuple[int, int] | None:
    """Precision and scale of an exact number as a decimal; None for all else."""
    if kind.name == "decimal":
        return kind.params[0], kind.params[1]
    return (_DIGITS[kind.name], 0) if kind.name in _DIGITS else None


def decimal(precision: int, scale: int) -> DataType:
    """A decimal of at most 38 digits."""
    return DataType("decimal", (min(precision, MAX_PRECISION), scale))


def length_of(kind: DataType) -> int:
    """The length of a varchar or char."""
    return kind.params[0] if kind.params else UNBOUNDED


def varchar(length: int) -> DataType:
    """A varchar of a length, ``UNBOUNDED`` included."""
    return DataType("varchar", () if length >= UNBOUNDED else (length,))


def logical(kind: DataType) -> DataType:
    """A type as Trino knows it: without zones."""
    if kind.children:
        return replace(kind, children=tuple(logical(child) for child in kind.children))
    return replace(kind, zone="") if kind.zone else kind


def common(left: DataType, right: DataType) -> DataType | None:
    """The type that both can be turned into without a cast; None when there is none."""
    if left is right or left == right or right.name == "unknown":
        return left
    if left.name == "unknown":
        return right
    if left.name in NUMBERS and right.name in NUMBERS:
        return _common_number(left, right)
    if left.name in TEXTS and right.name in TEXTS:
        return _common_text(left, right)
    for order in (_MOMENTS, _TIMES):
        if left.name in order and right.name in order:
            return _common_moment(order, left, right)
    if left.name == right.name and left.children:
        return _common_nested(left, right)
    return None


def _common_number(left: DataType, right: DataType) -> DataType:
    first, second = as_decimal(left), as_decimal(right)
    if first is None or second is None or "decimal" not in {left.name, right.name}:
        return max((left, right), key=lambda kind: NUMBERS.index(kind.name))
    scale = max(first[1], second[1])
    return decimal(max(first[0] - first[1], second[0] - second[1]) + scale, scale)


def _common_text(left: DataType, right: DataType) -> DataType:
    length = max(length_of(left), length_of(right))
    if "char" in {left.name, right.name}:
        return DataType("char", (min(length, MAX_CHAR),))
    return varchar(length)


def _common_moment(order: tuple[str, ...], left: DataType, right: DataType) -> DataType:
    name = max(left.name, right.name, key=order.index)
    if name == "date":
        return left
    precision = max(p for kind in (left, right) for p in (*kind.params, 0))
    zones = {kind.zone for kind in (left, right) if kind.name == TIMESTAMP_ZONED}
    if zones and left.name != right.name:
        zones.add(SESSION_ZONE.get())
    if not zones or zones == {""}:
        return DataType(name, (precision,))
    # A value without a zone becomes one of the session's, so with another each has its own.
    alike = left.zone == right.zone and left.name == right.name
    return DataType(name, (precision,), zone=left.zone if alike else DYNAMIC)


def _common_nested(left: DataType, right: DataType) -> DataType | None:
    if len(left.children) != len(right.children):
        return None
    children: list[DataType] = []
    for one, other in zip(left.children, right.children, strict=True):
        found = common(one, other)
        if found is None:
            return None
        children.append(found)
    fields = tuple(a if a == b else "" for a, b in zip(left.fields, right.fields, strict=True))
    return DataType(left.name, (), tuple(children), fields)


def common_of(kinds: Iterable[DataType]) -> DataType | None:
    """The common type of several; unknown for none."""
    found: DataType | None = UNKNOWN
    for kind in kinds:
        found = common(found, kind) if found is not None else None
    return found


def coercible(source: DataType, target: DataType) -> bool:
    """Whether Trino turns one type into the other by itself; zones don't matter."""
    source, target = logical(source), logical(target)
    if source == target or source.name == "unknown":
        return True
    if source.name in INTEGERS and target.name == "decimal":
        return target.params[0] - target.params[1] >= _DIGITS[source.name]
    if source.children and source.name == target.name:
        return len(source.children) == len(target.children) and all(
            coercible(a, b) for a, b in zip(source.children, target.children, strict=True)
        )
    if source.name == "char" and target.name == "varchar":
        return length_of(source) <= length_of(target)
    found = common(source, target)
    return found is not None and logical(found) == target


_INCOMPARABLE = frozenset(
    "hyperloglog p4hyperloglog tdigest qdigest setdigest function geometry sphericalgeography".split()
)
_UNORDERED = frozenset({"map", "json", "bingtile", "color"})


def comparable(kind: DataType) -> bool:
    """Whether Trino compares values of the type for equality."""
    if not kind.children:
        return kind.name not in _INCOMPARABLE
    return all(inner.name not in _INCOMPARABLE for inner in kind.walk())


def orderable(kind: DataType) -> bool:
    """Whether Trino puts values of the type in an order."""
    if not kind.children:
        return kind.name not in _INCOMPARABLE and kind.name not in _UNORDERED
    return comparable(kind) and all(inner.name not in _UNORDERED for inner in kind.walk())

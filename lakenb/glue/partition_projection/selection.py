"""Which values of a projected column a predicate keeps, as ranges of their numbers.

What is kept is never too little; comparisons are those of the column's type (``key_type``), and a range is
found by bisection, so that ten million values cost two dozen comparisons.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from lakenb.glue.data_catalog.key_type import UNREADABLE, KeyType, key_type
from lakenb.glue.data_catalog.partition_name import NULL
from lakenb.glue.partition_projection.columns import IntegerValues, ProjectedValues
from lakenb.values.column import Column
from lakenb.values.predicate import And, In, IsNull, Like, Operator, Or, Predicate, Value

Ranges = tuple[tuple[int, int], ...]
"""Numbers, as half-open ranges in order that do not touch."""

_LOOKED_AT = 100_000
"""So many values of a column without an order are looked at one by one; of more all are kept."""
_MAX_DEPTH = 300
_WHOLE = frozenset({"tinyint", "smallint", "integer", "bigint"})


@dataclass(frozen=True, slots=True)
class Selection:
    """A projected column, and the numbers of those of its values that a predicate keeps."""

    column: Column
    values: ProjectedValues
    ranges: Ranges

    @property
    def size(self) -> int:
        """How many are kept."""
        return sum(end - start for start, end in self.ranges)

    @property
    def is_whole(self) -> bool:
        """Whether all are."""
        return self.size == self.values.size

    def texts(self) -> Iterator[str]:
        """The texts that are kept, each once."""
        seen: set[str] = set()
        for start, end in self.ranges:
            for number in range(start, end):
                text = self.values.text(number)
                if text not in seen:
                    seen.add(text)
                    yield text

    def has(self, text: str) -> bool:
        """Whether a text is one of those kept, or of a value whose text others have too."""
        number = self.values.find(text)
        if number is None:
            return False
        if any(start <= number < end for start, end in self.ranges):
            return True
        end = number + 1  # steps finer than the format give one text to several values in a row
        while end < self.values.size and self.values.text(end) == text:
            if any(start <= end < stop for start, stop in self.ranges):
                return True
            end += 1
        return False

    def begins(self, text: str) -> bool:
        """Whether a text that is kept may begin with this one; True when that is not known."""
        if not self.values.rises(as_texts=True):
            return True
        for start, end in self.ranges:
            at = _first(start, end, lambda number: self.values.text(number) >= text)
            if at < end and self.values.text(at).startswith(text):
                return True
        return False


def selection(column: Column, values: ProjectedValues, predicate: Predicate) -> Selection:
    """The values of a column that a predicate keeps; its parts about other columns keep all."""
    return Selection(column, values, _Reading(column, values).kept(predicate))


def points(column: str, predicate: Predicate, depth: int = 0) -> set[str] | None:
    """The texts that a predicate allows for a column by equality; None when it allows others too."""
    if depth > _MAX_DEPTH:
        return None
    if isinstance(predicate, And):
        found = [points(column, part, depth + 1) for part in predicate.parts]
        known = [one for one in found if one is not None]
        return set.intersection(*known) if known else None
    if isinstance(predicate, Or):
        every: set[str] = set()
        for part in predicate.parts:
            one = points(column, part, depth + 1)
            if one is None:
                return None
            every |= one
        return every
    if predicate.column != column or isinstance(predicate, IsNull | Like):
        return None
    if isinstance(predicate, In):
        values = predicate.values
    elif predicate.op == "=":
        values = (predicate.value,)
    else:
        return None
    return {str(value) for value in values} if all(isinstance(v, str) for v in values) else None


@dataclass
class _Reading:
    column: Column
    values: ProjectedValues
    kind: KeyType = field(init=False)
    whole: Ranges = field(init=False)
    rises: bool = field(init=False)

    def __post_init__(self) -> None:
        size = self.values.size
        self.kind = key_type(self.column.type)
        self.whole = ((0, size),) if size else ()
        as_texts = self.column.type.name == "varchar"
        ends = (self._value(0), self._value(size - 1)) if size else (UNREADABLE,)
        self.rises = UNREADABLE not in ends and self.values.rises(as_texts=as_texts)

    def kept(self, predicate: Predicate, depth: int = 0) -> Ranges:
        if depth > _MAX_DEPTH:
            return self.whole
        if isinstance(predicate, And):
            kept = self.whole
            for part in predicate.parts:
                kept = _both(kept, self.kept(part, depth + 1))
            return kept
        if isinstance(predicate, Or):
            found = [one for part in predicate.parts for one in self.kept(part, depth + 1)]
            return _joined(found)
        if predicate.column != self.column.name or isinstance(predicate, Like):
            return self.whole
        if isinstance(predicate, IsNull):
            return self._nulls(negated=predicate.negated)
        if isinstance(predicate, In):
            return _joined(one for value in predicate.values for one in self._compared("=", value))
        return self._compared(predicate.op, predicate.value)

    def _value(self, number: int) -> object:
        return self.kind.read(self.values.text(number))

    def _nulls(self, *, negated: bool) -> Ranges:
        number = self.values.find(NULL)
        if number is None:
            return self.whole if negated else ()
        return self._numbers(lambda at: (self.values.text(at) == NULL) != negated)

    def _compared(self, op: Operator, literal: Value) -> Ranges:
        if op == "=" and self.column.type.name == "varchar" and not self.column.type.params:
            number = self.values.find(literal) if isinstance(literal, str) else None
            if not isinstance(literal, str):
                return self.whole
            return () if number is None or literal == NULL else self._same(number)
        plain = self.rises and self.column.type.name in _WHOLE and type(literal) is int
        if op == "=" and plain and isinstance(self.values, IntegerValues):
            number = self.values.number(int(literal))  # type: ignore[arg-type]  # plain says so
            return () if number is None else ((number, number + 1),)
        if not self.rises:
            return self._numbers(lambda at: self._holds(at, op, literal))
        size = self.values.size
        if op in {"<", "<="}:
            end = _first(0, size, lambda at: not self._holds(at, op, literal))
            return ((0, end),) if end else ()
        if op in {">", ">="}:
            start = _first(0, size, lambda at: self._holds(at, op, literal))
            return ((start, size),) if start < size else ()
        if op == "=":
            return _both(self._compared("<=", literal), self._compared(">=", literal))
        return self.whole

    def _same(self, number: int) -> Ranges:
        """A value, and those in a row after it that have the same text."""
        end = number + 1
        while end < self.values.size and self.values.text(end) == self.values.text(number):
            end += 1
        return ((number, end),)

    def _holds(self, number: int, op: Operator, literal: Value) -> bool:
        text = self.values.text(number)
        value = self.kind.read(text)
        return text != NULL and (value is UNREADABLE or self.kind.holds(value, op, literal))

    def _numbers(self, test: Callable[[int], bool]) -> Ranges:
        if self.values.size > _LOOKED_AT:
            return self.whole
        return _joined((at, at + 1) for at in range(self.values.size) if test(at))


def _first(start: int, end: int, test: Callable[[int], bool]) -> int:
    """The first number that passes a test which all after it pass too; the end when none does."""
    while start < end:  # not bisect's, which takes no range of 2**63 and more
        middle = (start + end) // 2
        if test(middle):
            end = middle
        else:
            start = middle + 1
    return start


def _both(first: Ranges, second: Ranges) -> Ranges:
    found: list[tuple[int, int]] = []
    one, other = 0, 0
    while one < len(first) and other < len(second):
        start = max(first[one][0], second[other][0])
        end = min(first[one][1], second[other][1])
        if start < end:
            found.append((start, end))
        if first[one][1] < second[other][1]:
            one += 1
        else:
            other += 1
    return tuple(found)


def _joined(ranges: Iterable[tuple[int, int]]) -> Ranges:
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)

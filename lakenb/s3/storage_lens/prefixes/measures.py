"""The metrics' rules as measures of a sorted stream: bits of a number a row, and columns of values.

A row brings one integer that holds the answer to each condition as a bit, and the numbers of its size
classes; and a few columns of values. So a row of a hundred metrics is sorted as some thirty bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.metrics.activity import ACTIVITY_METRICS
from lakenb.s3.storage_lens.metrics.storage import STORAGE_METRICS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.s3.storage_lens.metrics.model import Metric

_CLASS = re.compile(r"(\w+_class) = (\d+)")
CLASS_BITS = 5
NO_CLASS = 31


@dataclass(frozen=True, slots=True)
class Measure:
    """How one column of the facts adds up.

    Attributes:
        column: The facts' column.
        bit: The number of the condition's bit; None for every row.
        shift: For a size class, where its number begins in the bits; None for none.
        size_class: For a size class, which.
        value: The value column that is summed; None counts rows.
        needs: What the bucket's input must tell.
        null: Whether it is NULL always.
        distinct: Whether it counts each key once that has a row with the bit.
    """

    column: str
    bit: int | None = None
    shift: int | None = None
    size_class: int = 0
    value: str | None = None
    needs: tuple[str, ...] = ()
    null: bool = False
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class Measures:
    """All measures of a kind of rows.

    Attributes:
        measures: One a column of the facts, in their order.
        bits: SQL of the integer with all answers.
        values: Names of the value columns, in order.
        select: SQL of the value columns.
    """

    measures: tuple[Measure, ...]
    bits: str
    values: tuple[str, ...]
    select: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The facts' columns."""
        return tuple(measure.column for measure in self.measures)


class _Bits:
    """Gives each condition its bit and each size class its place."""

    def __init__(self) -> None:
        self._conditions: dict[str, int] = {}
        self._classes: dict[str, int] = {}
        self._next = 0

    def condition(self, when: str) -> int | None:
        if when == "TRUE":
            return None
        if when not in self._conditions:
            self._conditions[when] = self._taken(1)
        return self._conditions[when]

    def size_class(self, column: str) -> int:
        if column not in self._classes:
            self._classes[column] = self._taken(CLASS_BITS)
        return self._classes[column]

    def _taken(self, bits: int) -> int:
        place = self._next
        self._next += bits
        return place

    def sql(self) -> str:
        parts = [
            f"CASE WHEN {when} THEN {1 << bit} ELSE 0 END" for when, bit in self._conditions.items()
        ]
        parts += [
            f"COALESCE({column}, {NO_CLASS}) * {1 << place}"
            for column, place in self._classes.items()
        ]
        return f"CAST({' + '.join(parts)} AS BIGINT)"


def _measured(metric: Metric, bits: _Bits) -> list[Measure]:
    if metric.mean is not None:
        total, count = metric.mean
        value = total.removesuffix("_latency_sum")
        bit = bits.condition(f"{value} IS NOT NULL")
        return [Measure(total, bit, value=value), Measure(count, bit)]
    rule = metric.rule
    if rule is None:
        return [Measure(metric.column, null=True)]
    if rule.when == "is_first_access":
        return [Measure(metric.column, bits.condition("is_access"), distinct=True)]
    value_of = None if rule.value == "1" else rule.value
    found = _CLASS.fullmatch(rule.when)
    if found is not None:
        shift = bits.size_class(found[1])
        return [Measure(metric.column, None, shift, int(found[2]), value_of, rule.needs)]
    return [Measure(metric.column, bits.condition(rule.when), value=value_of, needs=rule.needs)]


def _measures(metrics: Sequence[Metric]) -> Measures:
    bits = _Bits()
    made = tuple(measure for metric in metrics for measure in _measured(metric, bits))
    values = tuple(dict.fromkeys(m.value for m in made if m.value is not None))
    return Measures(made, bits.sql(), values, tuple(f"COALESCE({v}, 0) AS {v}" for v in values))


STORAGE_MEASURES = _measures(STORAGE_METRICS)
ACTIVITY_MEASURES = _measures(ACTIVITY_METRICS)

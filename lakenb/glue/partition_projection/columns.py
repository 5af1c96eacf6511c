"""The values of a projected column: each has a number from 0, so that no list of them is ever made.

(AWS: "Supported types for partition projection".)
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, datetime, timedelta
from typing import Literal, Protocol

from lakenb.glue.partition_projection.date_format import DateFormat

Unit = Literal["YEARS", "MONTHS", "WEEKS", "DAYS", "HOURS", "MINUTES", "SECONDS", "MILLISECONDS"]

_MONTHS: dict[str, int] = {"YEARS": 12, "MONTHS": 1}
_TIMES: dict[str, timedelta] = {
    "WEEKS": timedelta(weeks=1),
    "DAYS": timedelta(days=1),
    "HOURS": timedelta(hours=1),
    "MINUTES": timedelta(minutes=1),
    "SECONDS": timedelta(seconds=1),
    "MILLISECONDS": timedelta(milliseconds=1),
}
UNITS = (*_MONTHS, *_TIMES)


class ProjectedValues(Protocol):
    """The values of one column."""

    @property
    def size(self) -> int:
        """How many there are."""
        ...

    @property
    def parts(self) -> int:
        """How many parts a text has between slashes; 0 when that differs."""
        ...

    def text(self, number: int) -> str:
        """The text of a value."""
        ...

    def find(self, text: str) -> int | None:
        """The number of the value with exactly this text; one of them when several have it."""
        ...

    def rises(self, *, as_texts: bool) -> bool:
        """Whether later values are never smaller, compared as texts or as what the texts mean."""
        ...


@dataclass(frozen=True, slots=True)
class ListedValues:
    """The values of an enum, or those that a statement gives for an injected column."""

    texts: tuple[str, ...]
    numbers: dict[str, int]

    @classmethod
    def of(cls, texts: Sequence[str]) -> ListedValues:
        """The values, each once."""
        distinct = tuple(dict.fromkeys(texts))
        return cls(distinct, {text: number for number, text in enumerate(distinct)})

    @property
    def size(self) -> int:
        """How many."""
        return len(self.texts)

    @property
    def parts(self) -> int:
        """One, unless a text has a slash."""
        return 0 if any("/" in text for text in self.texts) else 1

    def text(self, number: int) -> str:
        """The text of a value."""
        return self.texts[number]

    def find(self, text: str) -> int | None:
        """The number of a text."""
        return self.numbers.get(text)

    def rises(self, *, as_texts: bool) -> bool:
        """Never taken for granted: they are few."""
        del as_texts
        return False


@dataclass(frozen=True, slots=True)
class IntegerValues:
    """``first``, ``first + interval`` and so on up to ``last``, with leading zeros up to ``digits``."""

    first: int
    last: int
    interval: int = 1
    digits: int = 0

    @property
    def size(self) -> int:
        """How many."""
        return (self.last - self.first) // self.interval + 1

    @property
    def parts(self) -> int:
        """One: a number has no slash."""
        return 1

    def text(self, number: int) -> str:
        """The text of a value."""
        return f"{self.first + number * self.interval:0{self.digits}d}"

    def find(self, text: str) -> int | None:
        """The number of a text; only the very text that is projected is one."""
        try:
            value = int(text)
        except ValueError:
            return None
        number = self.number(value)
        return number if number is not None and self.text(number) == text else None

    def number(self, value: int) -> int | None:
        """The number of an integer, or None when it isn't projected."""
        number, rest = divmod(value - self.first, self.interval)
        return None if rest or not 0 <= number < self.size else number

    def rises(self, *, as_texts: bool) -> bool:
        """As texts, when none is negative and all are as long."""
        return not as_texts or (
            self.first >= 0 and len(self.text(0)) == len(self.text(self.size - 1))
        )


@dataclass(frozen=True, slots=True)
class DateValues:
    """Moments from ``first`` on, one each ``interval`` units, not later than ``last``.

    Both bounds are moments that the format writes without loss.
    """

    format: DateFormat
    first: datetime
    last: datetime
    interval: int
    unit: Unit

    @property
    def size(self) -> int:
        """How many."""
        return self._before(self.last) + 1

    @property
    def parts(self) -> int:
        """As the format's literals have it."""
        return self.text(0).count("/") + 1

    def text(self, number: int) -> str:
        """The text of a value."""
        return self.format.format(self._moment(number))

    def find(self, text: str) -> int | None:
        """The number of a text."""
        try:
            moment = self.format.parse(text)
        except ValueError:
            return None
        if not self.first <= moment <= self.last:
            return None
        number = self._before(moment)
        # A format may leave out what the steps have; then the first step after the text's moment has it.
        for candidate in (number, number + 1):
            if 0 <= candidate < self.size and self.text(candidate) == text:
                return candidate
        return None

    def rises(self, *, as_texts: bool) -> bool:
        """As texts, when the format writes the larger units first and all digits."""
        return not as_texts or self.format.is_ordered

    def _moment(self, number: int) -> datetime:
        steps = number * self.interval
        if self.unit in _MONTHS:
            return plus_months(self.first, steps * _MONTHS[self.unit])
        return self.first + steps * _TIMES[self.unit]

    def _before(self, moment: datetime) -> int:
        """The number of the last value not later than a moment; -1 when all are later."""
        if self.unit not in _MONTHS:
            return (moment - self.first) // (self.interval * _TIMES[self.unit])
        months = (moment.year - self.first.year) * 12 + moment.month - self.first.month
        number = months // (self.interval * _MONTHS[self.unit])
        return number if self._moment(number) <= moment else number - 1


def plus_months(moment: datetime, months: int) -> datetime:
    """A moment some months later; a day that the month hasn't becomes its last (Java: "plusMonths").

    Raises:
        OverflowError: Before the year 1 or after 9999.
    """
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError(year)
    day = min(moment.day, monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)


def plus(moment: datetime, count: int, unit: str) -> datetime:
    """A moment some units later; OverflowError as for months."""
    if unit in _MONTHS:
        return plus_months(moment, count * _MONTHS[unit])
    return moment + count * _TIMES[unit]

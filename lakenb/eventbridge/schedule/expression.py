"""``cron(...)`` and ``rate(...)`` as EventBridge writes them, and when they are due next.

AWS: "Cron expressions reference" and "Rate expressions reference" of the Amazon EventBridge User Guide. Six
fields (minutes, hours, day of month, month, day of week, year), ``, - * / ? L W #``, names of months and days,
Sunday is 1, all in UTC. ``LW`` and ranges of names are taken too, as EventBridge takes them.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from lakenb.errors import InvalidRequest

_FIRST_YEAR, _LAST_YEAR = 1970, 2199
_WEEK, _SATURDAY, _SUNDAY = 7, 7, 1
_WEEKS = 5
_LONGEST = 200
_DIGITS = 8
_MONTHS = {name.upper(): number for number, name in enumerate(calendar.month_abbr) if name}
_DAYS = {name: number for number, name in enumerate("SUN MON TUE WED THU FRI SAT".split(), 1)}
_UNITS = {"minute": 60, "hour": 3_600, "day": 86_400}
_CRON = re.compile(r"cron\((.*)\)", re.DOTALL)
_RATE = re.compile(r"rate\(\s*(\S+)\s+(\S+)\s*\)")
_NO_NAMES: dict[str, int] = {}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a cron expression.

    Attributes:
        name: As AWS calls it.
        low: Its least value.
        high: Its greatest value.
        names: Words that stand for values.
        steps: Whether ``/`` is allowed.
    """

    name: str
    low: int
    high: int
    names: dict[str, int]
    steps: bool = True


_MINUTES = Field("Minutes", 0, 59, _NO_NAMES)
_HOURS = Field("Hours", 0, 23, _NO_NAMES)
_DAY_OF_MONTH = Field("Day-of-month", 1, 31, _NO_NAMES)
_MONTH = Field("Month", 1, 12, _MONTHS)
_DAY_OF_WEEK = Field("Day-of-week", 1, 7, _DAYS, steps=False)
_YEAR = Field("Year", _FIRST_YEAR, _LAST_YEAR, _NO_NAMES)
_FIELDS = (_MINUTES, _HOURS, _DAY_OF_MONTH, _MONTH, _DAY_OF_WEEK, _YEAR)


@dataclass(frozen=True, slots=True)
class DayRule:
    """Which days of a month are meant; exactly one of these is said.

    Attributes:
        days: Days of the month; None unless they are what is said.
        weekdays: Days of the week, 1 is Sunday.
        last: ``L``: the last day; with ``nearest``, the last weekday (``LW``).
        nearest: ``nW``: the weekday nearest to this day, in the same month.
        instance: ``d#n``: the n-th such day of the week; n is 0 for the last one (``dL``).
    """

    days: tuple[int, ...] | None = None
    weekdays: tuple[int, ...] | None = None
    last: bool = False
    nearest: int | None = None
    instance: tuple[int, int] | None = None

    def of(self, year: int, month: int) -> list[int]:
        """The days of that month, in order."""
        length = calendar.monthrange(year, month)[1]
        if self.days is not None:
            return [day for day in self.days if day <= length]
        if self.nearest is not None:
            wanted = length if self.last else self.nearest
            return [_nearest_weekday(year, month, wanted, length)] if wanted <= length else []
        if self.last:
            return [length]
        if self.instance is not None:
            weekday, number = self.instance
            found = [d for d in range(1, length + 1) if _weekday(year, month, d) == weekday]
            return found[number - 1 : number] if number else found[-1:]
        wanted_days = self.weekdays or ()
        return [d for d in range(1, length + 1) if _weekday(year, month, d) in wanted_days]


@dataclass(frozen=True, slots=True)
class Cron:
    """A cron expression.

    Attributes:
        text: As it was written.
        minutes: In order; so are the other fields.
        hours: From 0.
        days: Which days of a month.
        months: From 1.
        years: Four digits.
    """

    text: str
    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: DayRule
    months: tuple[int, ...]
    years: tuple[int, ...]

    def after(self, moment: datetime) -> datetime | None:
        """The first time later than a moment; None when there is none any more."""
        moment = moment.astimezone(UTC)
        for year, month, day in self._dates(moment):
            for hour in self.hours:
                for minute in self.minutes:
                    found = datetime(year, month, day, hour, minute, tzinfo=UTC)
                    if found > moment:
                        return found
        return None

    def _dates(self, moment: datetime) -> Iterator[tuple[int, int, int]]:
        today = (moment.year, moment.month, moment.day)
        for year in self.years:
            for month in self.months:
                if (year, month) < today[:2]:
                    continue
                for day in self.days.of(year, month):
                    if (year, month, day) >= today:
                        yield year, month, day


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate expression: so many seconds from one time to the next."""

    text: str
    seconds: int

    def after(self, moment: datetime) -> datetime | None:
        """One period later; None past the year 9999."""
        try:
            return moment.astimezone(UTC) + timedelta(seconds=self.seconds)
        except OverflowError:
            return None


Expression = Cron | Rate


def parse_expression(text: str) -> Expression:
    """Read ``cron(...)`` or ``rate(...)``.

    Raises:
        InvalidRequest: It is neither, a field is wrong, or no date can ever fit.
    """
    text = text.strip()
    if found := _CRON.fullmatch(text):
        return _cron(text, found[1].split())
    if found := _RATE.fullmatch(text):
        return _rate(text, found[1], found[2])
    raise InvalidRequest(
        f"'{_short(text)}' is no schedule; write cron(0 6 * * ? *) or rate(1 hour), as EventBridge does."
    )


def upcoming(expression: Expression, moment: datetime, count: int) -> list[datetime]:
    """The next times after a moment, at most ``count``."""
    found: list[datetime] = []
    at: datetime | None = moment
    while len(found) < count and at is not None and (at := expression.after(at)) is not None:
        found.append(at)
    return found


def _rate(text: str, value: str, unit: str) -> Rate:
    number = int(value) if _is_number(value) else 0
    if number < 1:
        raise InvalidRequest(
            f"The value of {_short(text)} must be a whole number from 1 to 99999999, such as rate(5 minutes)."
        )
    single = unit.removesuffix("s")
    if single not in _UNITS or (unit == single) != (number == 1):
        raise InvalidRequest(
            f"The unit of {_short(text)} is wrong; after 1 write minute, hour or day, after more "
            "minutes, hours or days."
        )
    return Rate(text, number * _UNITS[single])


def _cron(text: str, words: list[str]) -> Cron:
    if len(words) != len(_FIELDS):
        names = " ".join(field.name for field in _FIELDS)
        raise InvalidRequest(
            f"A cron expression has six fields ({names}), and '{_short(text)}' has {len(words)}; "
            "write cron(0 6 * * ? *)."
        )
    minutes, hours, of_month, months, of_week, years = (word.upper() for word in words)
    if (of_month == "?") == (of_week == "?"):
        raise InvalidRequest(
            f"In '{_short(text)}' one of Day-of-month and Day-of-week must be ?, and the other not."
        )
    made = Cron(
        text,
        _values(minutes, _MINUTES),
        _values(hours, _HOURS),
        _days_of_month(of_month) if of_week == "?" else _days_of_week(of_week),
        _values(months, _MONTH),
        _values(years, _YEAR),
    )
    if made.after(datetime(_FIRST_YEAR, 1, 1, tzinfo=UTC) - timedelta(minutes=1)) is None:
        raise InvalidRequest(f"'{_short(text)}' never fires: no date fits it.")
    return made


def _days_of_month(text: str) -> DayRule:
    if text == "L":
        return DayRule(last=True)
    if text == "LW":
        return DayRule(last=True, nearest=0)
    if text.endswith("W"):
        return DayRule(nearest=_number(text[:-1], _DAY_OF_MONTH))
    return DayRule(days=_values(text, _DAY_OF_MONTH))


def _days_of_week(text: str) -> DayRule:
    if text == "L":
        return DayRule(weekdays=(_SATURDAY,))
    if "#" in text:
        day, _, number = text.partition("#")
        if not (
            number.isascii()
            and number.isdecimal()
            and len(number) == 1
            and 1 <= int(number) <= _WEEKS
        ):
            raise InvalidRequest(
                f"'{_short(text)}' in Day-of-week is wrong; after # stands one number from 1 to {_WEEKS}, "
                "and nothing else beside it, such as 2#1."
            )
        return DayRule(instance=(_number(day, _DAY_OF_WEEK), int(number)))
    if text.endswith("L"):
        return DayRule(instance=(_number(text[:-1], _DAY_OF_WEEK), 0))
    return DayRule(weekdays=_values(text, _DAY_OF_WEEK))


def _values(text: str, field: Field) -> tuple[int, ...]:
    found: set[int] = set()
    for part in text.split(","):
        found.update(_part(part, field))
    return tuple(sorted(found))


def _part(text: str, field: Field) -> range:
    """One of ``*``, ``n``, ``n-m``, each perhaps with ``/step``; ``n/step`` goes on to the end."""
    base, slash, step_text = text.partition("/")
    if slash and not field.steps:
        raise InvalidRequest(
            f"The field {field.name} takes no steps, as in '{_short(text)}'; list the days."
        )
    step = _step(step_text, field) if slash else 1
    if base == "*":
        return range(field.low, field.high + 1, step)
    first, dash, last = base.partition("-")
    low = _number(first, field)
    high = _number(last, field) if dash else field.high if slash else low
    if high < low:
        raise InvalidRequest(
            f"The range '{_short(base)}' in {field.name} runs backwards; write two ranges with a comma."
        )
    return range(low, high + 1, step)


def _step(text: str, field: Field) -> int:
    if not (_is_number(text) and 1 <= int(text) <= field.high):
        raise InvalidRequest(
            f"The step '{_short(text)}' in {field.name} is wrong; it is a number from 1 to {field.high}."
        )
    return int(text)


def _number(text: str, field: Field) -> int:
    if text in field.names:
        return field.names[text]
    if _is_number(text) and field.low <= int(text) <= field.high:
        return int(text)
    names = f" or {next(iter(field.names))}-{list(field.names)[-1]}" if field.names else ""
    raise InvalidRequest(
        f"'{_short(text)}' in the field {field.name} is wrong; it takes {field.low}-{field.high}{names}."
    )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _DIGITS


def _weekday(year: int, month: int, day: int) -> int:
    """1 for Sunday to 7 for Saturday."""
    return (calendar.weekday(year, month, day) + 1) % _WEEK + 1


def _nearest_weekday(year: int, month: int, day: int, length: int) -> int:
    """Monday to Friday nearest to a day, without leaving the month."""
    weekday = _weekday(year, month, day)
    if weekday == _SATURDAY:
        return day - 1 if day > 1 else day + 2
    if weekday == _SUNDAY:
        return day + 1 if day < length else day - 2
    return day


def _short(text: str) -> str:
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "..."

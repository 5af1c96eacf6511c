"""Times in a question, counted from the newest day that there are metrics of.

A month is 30 days, as in the changes that Storage Lens shows; a month by its name is the calendar's.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from lakenb.errors import InvalidRequest

Days = tuple[date, date]

_MONTHS = {name.lower(): at for at, name in enumerate(calendar.month_name) if name}
_UNITS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 90, "year": 365}
_NUMBERS = {
    word: at
    for at, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()
    )
}
_ISO = r"(\d{4}-\d{2}-\d{2})"
_MONTH = "|".join(_MONTHS)
_MOST_DAYS = 36_500
_BETWEEN = re.compile(rf"\b(?:between|from)\s+{_ISO}\s+(?:and|to|until)\s+{_ISO}\b")
_SINCE = re.compile(rf"\b(?:since|after)\s+{_ISO}\b")
_ON = re.compile(rf"\b(?:on|of|for|at)?\s*{_ISO}\b")
_LAST = re.compile(
    r"\b(?:in |over |during |within |for )?(?:the )?(?:last|past|previous)\s+(?:(\d{1,5}|[a-z]+)\s+)?"
    r"(day|week|fortnight|month|quarter|year)s?\b"
)
_THIS = re.compile(r"\bthis (month|year)\b")
_NAMED = re.compile(rf"\b(?:in|during|of)\s+({_MONTH})(?:\s+(\d{{4}}))?\b")
_TODAY = re.compile(r"\b(?:today|now|currently|right now|latest|newest|at the moment)\b")
_YESTERDAY = re.compile(r"\byesterday\b")


def take_days(text: str, newest: date) -> tuple[str, Days | None]:
    """A question without its time, and the time; None when it has none.

    Raises:
        InvalidRequest: A day that there is not, or a first day after the last.
    """
    for pattern, made in _FORMS:
        found = pattern.search(text)
        if found is None:
            continue
        try:
            days = made(found, newest)
        except (ValueError, OverflowError):
            message = f"{found.group().strip()[:60]!r} is no time that there is; write 2026-11-30."
            raise InvalidRequest(message) from None
        if days is None:
            continue
        if days[0] > days[1]:
            raise InvalidRequest("The first day comes after the last; change them.")
        return f"{text[: found.start()]} {text[found.end() :]}", days
    return text, None


def _between(found: re.Match[str], _: date) -> Days:
    return date.fromisoformat(found[1]), date.fromisoformat(found[2])


def _since(found: re.Match[str], newest: date) -> Days:
    return date.fromisoformat(found[1]), newest


def _on(found: re.Match[str], _: date) -> Days:
    day = date.fromisoformat(found[1])
    return day, day


def _last(found: re.Match[str], newest: date) -> Days | None:
    word = found[1]
    count = 1 if word is None else int(word) if word.isdigit() else _NUMBERS.get(word)
    if count is None:
        return None
    length = count * _UNITS[found[2]]
    if not 0 < length <= _MOST_DAYS:
        raise ValueError(length)
    return newest - timedelta(days=length - 1), newest


def _this(found: re.Match[str], newest: date) -> Days:
    first = newest.replace(day=1)
    return (first if found[1] == "month" else first.replace(month=1)), newest


def _named(found: re.Match[str], newest: date) -> Days:
    month = _MONTHS[found[1]]
    year = int(found[2]) if found[2] else newest.year - (month > newest.month)
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _today(_: re.Match[str], newest: date) -> Days:
    return newest, newest


def _yesterday(_: re.Match[str], newest: date) -> Days:
    return newest - timedelta(days=1), newest - timedelta(days=1)


_FORMS = (
    (_BETWEEN, _between),
    (_SINCE, _since),
    (_ON, _on),
    (_LAST, _last),
    (_THIS, _this),
    (_NAMED, _named),
    (_YESTERDAY, _yesterday),
    (_TODAY, _today),
)

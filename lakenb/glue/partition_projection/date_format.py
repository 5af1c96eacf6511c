"""Formats of projected dates: the patterns of Java's DateTimeFormatter, in English and in UTC.

(AWS: "Supported types for partition projection", date type; Java SE: "DateTimeFormatter", patterns.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

_MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
_DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_HALVES = ("AM", "PM")
_TEXT, _FULL_TEXT = 3, 4  # letters from which a month or a day is a word, and a whole one
_MOST = {"M": 2, "L": 2, "d": 2, "H": 2, "h": 2, "K": 2, "k": 2, "m": 2, "s": 2, "D": 3}
_MOST_FRACTION, _MICROSECONDS = 9, 6
_UTC = {"X": ("Z",) * 5, "x": ("+00", *("+0000", "+00:00") * 2), "Z": ("+0000",) * 3}
_RANKS = {"y": 0, "u": 0, "M": 1, "L": 1, "D": 2, "d": 2, "H": 3, "m": 4, "s": 5, "S": 6}
_CENTURY = 100
_ANY = datetime(2000, 1, 1)  # noqa: DTZ001 - all projected moments are in UTC


@dataclass(frozen=True, slots=True)
class _Field:
    """A run of one letter; a literal has the letter ``'`` and its text."""

    letter: str
    width: int = 0
    literal: str = ""

    @property
    def is_fixed(self) -> bool:
        """Whether every value is written with as many digits as letters."""
        return (
            (self.letter in "yu" and self.width in {2, 4})
            or self.width == _MOST.get(self.letter)
            or self.letter == "S"
        )


class DateFormat:
    """One pattern.

    Raises:
        ValueError: It is no pattern, or one whose texts tell no year; the message says why.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._fields = _parsed(pattern)
        letters = {field.letter for field in self._fields}
        if not letters & {"y", "u"}:
            raise ValueError("it has no year (y)")
        if letters & {"h", "K"} and "a" not in letters:
            raise ValueError("an hour of the half day (h) needs AM or PM (a)")

    @cached_property
    def precision(self) -> str:
        """The finest field: ``year``, ``month``, ``day`` or ``time``."""
        letters = {field.letter for field in self._fields}
        if letters & set("HhKkmsSa"):
            return "time"
        if letters & set("dD"):
            return "day"
        return "month" if letters & set("ML") else "year"

    @cached_property
    def is_ordered(self) -> bool:
        """Whether texts of the years 1 to 9999 are ordered as their moments are."""
        rank = -1
        for field in self._fields:
            if field.letter == "'" or field.letter in _UTC:
                continue
            own = _RANKS.get(field.letter)
            years = field.letter not in "yu" or field.width == len("yyyy")
            before = 0 if field.letter == "D" else (own or 0) - 1
            if own is None or not field.is_fixed or not years or rank != before:
                return False
            rank = own
        return True

    def format(self, moment: datetime) -> str:
        """A moment's text."""
        return "".join([_written(field, moment) for field in self._fields])

    def parse(self, text: str) -> datetime:
        """The first moment that a text stands for.

        Raises:
            ValueError: It isn't written so.
        """
        found = self._expression.fullmatch(text)
        if found is None:
            raise ValueError(text)
        read: dict[str, int] = {}
        for at, field in enumerate(self._fields):
            if field.letter == "'" or field.letter in _UTC:
                continue
            key, value = _read(field, found[f"f{at}"])
            if read.setdefault(key, value) != value:
                raise ValueError(text)
        return _moment(read)

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        return re.compile("".join(_expected(field, at) for at, field in enumerate(self._fields)))


def _parsed(pattern: str) -> tuple[_Field, ...]:
    fields: list[_Field] = []
    at = 0
    while at < len(pattern):
        letter = pattern[at]
        end = at + 1
        if letter == "'":
            literal, at = _quoted(pattern, at)
            fields.append(_Field("'", literal=literal))
            continue
        if letter.isascii() and letter.isalpha():
            while end < len(pattern) and pattern[end] == letter:
                end += 1
            fields.append(_checked(letter, end - at))
        elif letter in "[]{}#":
            raise ValueError(f"'{letter}' is not supported in it")
        else:
            fields.append(_Field("'", literal=letter))
        at = end
    return tuple(fields)


def _quoted(pattern: str, at: int) -> tuple[str, int]:
    """A quoted text and where it ends; two quotes are one of the text."""
    if pattern.startswith("''", at):
        return "'", at + 2
    text, place = "", at + 1
    while place < len(pattern):
        if pattern.startswith("''", place):
            text, place = text + "'", place + 2
        elif pattern[place] == "'":
            return text, place + 1
        else:
            text, place = text + pattern[place], place + 1
    raise ValueError("a quote in it has no end")


def _checked(letter: str, width: int) -> _Field:
    most = {**_MOST, "y": 4, "u": 4, "M": 4, "L": 4, "E": 4, "a": 1, "S": _MOST_FRACTION}
    most |= {zone: len(texts) for zone, texts in _UTC.items()}
    if letter not in most:
        raise ValueError(f"the letter '{letter}' is not supported in it")
    if width > most[letter] or (letter in "yu" and width == 3) or (letter == "D" and width == 2):  # noqa: PLR2004 - Java takes them; nobody writes them
        raise ValueError(f"'{letter * width}' has too many or too few letters")
    return _Field(letter, width)


def _written(field: _Field, moment: datetime) -> str:
    letter, width = field.letter, field.width
    if letter == "'":
        return field.literal
    if letter in _UTC:
        return _UTC[letter][width - 1]
    words = _words(field)
    if words:
        return words[_value(letter, moment) - (1 if letter in "ML" else 0)]
    if letter == "S":
        return f"{moment.microsecond:06d}000"[:width]
    value = _value(letter, moment)
    if letter in "yu" and width == len("yy"):
        value %= _CENTURY
    return f"{value:0{width}d}"


def _value(letter: str, moment: datetime) -> int:
    hour = moment.hour
    return {
        "y": moment.year,
        "u": moment.year,
        "M": moment.month,
        "L": moment.month,
        "d": moment.day,
        "D": moment.timetuple().tm_yday,
        "E": moment.weekday(),
        "H": hour,
        "k": hour or 24,
        "K": hour % 12,
        "h": hour % 12 or 12,
        "a": hour // 12,
        "m": moment.minute,
        "s": moment.second,
    }[letter]


def _words(field: _Field) -> tuple[str, ...]:
    """The words of a field that is written as one."""
    if field.letter == "a":
        return _HALVES
    if field.letter == "E" or (field.letter in "ML" and field.width >= _TEXT):
        words = _DAYS if field.letter == "E" else _MONTHS
        return words if field.width == _FULL_TEXT else tuple(word[:3] for word in words)
    return ()


def _expected(field: _Field, at: int) -> str:
    letter, width = field.letter, field.width
    if letter == "'" or letter in _UTC:
        return re.escape(_written(field, _ANY))
    words = _words(field)
    if words:
        return f"(?P<f{at}>{'|'.join(words)})"
    if field.is_fixed:
        return f"(?P<f{at}>[0-9]{{{width}}})"
    return f"(?P<f{at}>[0-9]{{{width},{max(_MOST.get(letter, 4), width)}}})"


def _read(field: _Field, text: str) -> tuple[str, int]:
    """What a text tells: the key of its meaning, and the value."""
    letter = field.letter
    words = _words(field)
    if words:
        return {"L": "M"}.get(letter, letter), words.index(text) + (1 if letter in "ML" else 0)
    if letter == "S":
        if int(text[_MICROSECONDS:] or 0):
            raise ValueError(text)
        return "S", int(text[:_MICROSECONDS].ljust(_MICROSECONDS, "0"))
    value = int(text)
    if letter in "yu":
        return "y", value + 2000 if field.width == len("yy") else value
    if letter in "kh" and not value:
        raise ValueError(text)
    if letter == "k":
        return "H", value % 24 if value <= 24 else value  # noqa: PLR2004 - hours; 25 is refused later
    if letter == "h":
        return "K", value % 12 if value <= 12 else value  # noqa: PLR2004 - hours; 13 is refused later
    return {"L": "M"}.get(letter, letter), value


def _moment(read: dict[str, int]) -> datetime:
    """The moment of what was read; ValueError when its parts contradict each other."""
    hour = read.get("H", 0)
    if "a" in read:
        half = read["a"] * 12
        hour = read["K"] + half if "K" in read else read.get("H", half)
        if hour // 12 != read["a"]:
            raise ValueError("AM or PM")
    found = datetime(  # noqa: DTZ001 - all projected moments are in UTC
        read["y"],
        read.get("M", 1),
        read.get("d", 1),
        hour,
        read.get("m", 0),
        read.get("s", 0),
        read.get("S", 0),
    )
    if "D" in read:
        found = found.replace(month=1, day=1) + timedelta(days=read["D"] - 1)
        if found.year != read["y"] or found.month != read.get("M", found.month):
            raise ValueError("day of the year")
    if read.get("E", found.weekday()) != found.weekday():
        raise ValueError("day of the week")
    return found

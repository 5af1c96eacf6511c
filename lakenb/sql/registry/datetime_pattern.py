"""Date formats taken apart: MySQL's and Joda's letters as fields.

Trino: "Date and time functions and operators" (MySQL date functions, Java date functions).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lakenb.errors import QueryFailed

NUMERIC = frozenset(
    "year short_year week_year week day_of_week day_of_year month day half_zero half hour clock "
    "minute second fraction century".split()
)
"""Fields of digits alone."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a format.

    Attributes:
        field: Its name, or empty for plain text.
        width: The fewest characters printed; digits of a fraction.
        text: The plain text.
        most: The most digits read.
        pivot: Of a year of two digits, the first year it may stand for.
        lenient: Whether a year of two digits takes longer numbers as they are.
    """

    field: str
    width: int = 0
    text: str = ""
    most: int = 0
    pivot: int = 0
    lenient: bool = False


def _wrong(message: str) -> QueryFailed:
    return QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")


def plain(text: str) -> Piece:
    """A piece of text that stands for itself."""
    return Piece("", text=text)


_MYSQL: dict[str, tuple[Piece, ...]] = {
    "a": (Piece("day_name", 3),),
    "b": (Piece("month_name", 3),),
    "c": (Piece("month", 1, most=2),),
    "d": (Piece("day", 2, most=2),),
    "e": (Piece("day", 1, most=2),),
    "f": (Piece("fraction", 6, most=9),),
    "H": (Piece("hour", 2, most=2),),
    "h": (Piece("half", 2, most=2),),
    "I": (Piece("half", 2, most=2),),
    "i": (Piece("minute", 2, most=2),),
    "j": (Piece("day_of_year", 3, most=3),),
    "k": (Piece("hour", 1, most=2),),
    "l": (Piece("half", 1, most=2),),
    "M": (Piece("month_name", 9),),
    "m": (Piece("month", 2, most=2),),
    "p": (Piece("half_name", 2),),
    "S": (Piece("second", 2, most=2),),
    "s": (Piece("second", 2, most=2),),
    "v": (Piece("week", 2, most=2),),
    "W": (Piece("day_name", 9),),
    "x": (Piece("week_year", 4, most=4),),
    "Y": (Piece("year", 4, most=4),),
    "y": (Piece("short_year", 2, most=2, pivot=1970),),
}
_COLON = plain(":")
_MYSQL["T"] = (*_MYSQL["H"], _COLON, *_MYSQL["i"], _COLON, *_MYSQL["s"])
_MYSQL["r"] = (*_MYSQL["h"], _COLON, *_MYSQL["i"], _COLON, *_MYSQL["s"], plain(" "), *_MYSQL["p"])
_MYSQL_REFUSED = frozenset("DUuVwX")


def mysql(pattern: str) -> list[Piece]:
    """The pieces of ``date_format``'s and ``date_parse``'s formats.

    Raises:
        QueryFailed: A letter that Trino refuses, or no format at all.
    """
    if not pattern:
        message = "Both printing and parsing not supported"
        raise _wrong(message)
    pieces: list[Piece] = []
    waiting = False
    for letter in pattern:
        if not waiting:
            waiting = letter == "%"
            if not waiting:
                pieces.append(plain(letter))
            continue
        waiting = False
        if letter in _MYSQL_REFUSED:
            message = f"%{letter} not supported in date format string"
            raise _wrong(message)
        pieces.extend(_MYSQL.get(letter, (plain(letter),)))
    return pieces


_JODA = {
    "C": "century", "e": "day_of_week", "w": "week", "D": "day_of_year", "d": "day", "K": "half_zero",
    "h": "half", "H": "hour", "k": "clock", "m": "minute", "s": "second", "S": "fraction",
}  # fmt: skip
_JODA_NAMES = {"G": "era", "a": "half_name", "E": "day_name", "z": "zone_name"}
_TOKEN = re.compile(r"'((?:[^']|'')*)(?:'|\Z)|(([A-Za-z])\3*)|([^A-Za-z']+)")
_LONG_NAME = 4
_SHORT = 2


def joda(pattern: str, this_year: int) -> list[Piece]:
    """The pieces of ``format_datetime``'s and ``parse_datetime``'s formats.

    Args:
        pattern: The format.
        this_year: Years of two digits lie within 50 of the year 30 before it.

    Raises:
        QueryFailed: A letter that means nothing, or no format at all.
    """
    if not pattern:
        message = "Invalid pattern specification"
        raise _wrong(message)
    found = list(_TOKEN.finditer(pattern))
    pieces: list[Piece] = []
    for at, token in enumerate(found):
        quoted, letters, letter, bare = token.groups()
        if letters is None:
            pieces.append(plain(bare if bare is not None else quoted.replace("''", "'") or "'"))
            continue
        follower = found[at + 1].group(3) if at + 1 < len(found) else None
        numeric = follower is not None and (follower in _JODA or follower in "Yyx"
            or (follower == "M" and len(found[at + 1].group(2)) < 3))  # fmt: skip  # noqa: PLR2004 - three letters are a name
        pieces.append(_joda_piece(letter, len(letters), numeric, this_year))
    return pieces


def _joda_piece(letter: str, width: int, numeric: bool, this_year: int) -> Piece:
    if letter in "Yyx":
        name = "week_year" if letter == "x" else "year"
        if width == _SHORT:
            short = "short_year" if name == "year" else "short_week_year"
            return Piece(short, 2, most=2 if numeric else 9, pivot=this_year - 30 - 50,
                         lenient=not numeric)  # fmt: skip
        return Piece(name, width, most=width if numeric else 9)
    if letter == "M":
        if width > _SHORT:
            return Piece("month_name", 9 if width >= _LONG_NAME else 3)
        return Piece("month", width, most=2)
    if letter == "Z":
        return Piece("offset" if width == 1 else "offset_colon" if width == _SHORT else "zone_id")
    if letter in _JODA_NAMES:
        return Piece(_JODA_NAMES[letter], 9 if width >= _LONG_NAME else 3)
    name = _JODA.get(letter, "")
    if not name:
        message = f"Illegal pattern component: {letter * width}"
        raise _wrong(message)
    most = {"day_of_year": 3, "day_of_week": 1, "fraction": width}.get(name, 2)
    return Piece(name, width, most=max(most, 1))

"""Format texts: MySQL's letters and Joda's as DuckDB's strftime letters.

Trino: "Date and time functions and operators", parts "MySQL date functions" and "Java date functions".
"""

from __future__ import annotations

import re

from lakenb.errors import QueryFailed
from lakenb.sql.functions import tree

_PRINT = {
    "a": "%a", "b": "%b", "c": "%-m", "d": "%d", "e": "%-d", "f": "%g000", "H": "%H", "h": "%I",
    "I": "%I", "i": "%M", "j": "%j", "k": "%-H", "l": "%-I", "M": "%B", "m": "%m", "p": "%p",
    "r": "%I:%M:%S %p", "S": "%S", "s": "%S", "T": "%H:%M:%S", "v": "%V", "W": "%A", "x": "%G",
    "Y": "%Y", "y": "%y", "%": "%%",
}  # fmt: skip
_PARSE = {**_PRINT, "f": "%f", "c": "%m", "e": "%d", "k": "%H", "l": "%I"}
_REFUSED = frozenset("DUuVwX")
_YEARS = frozenset("Yyx")


def _letters(pattern: str) -> list[tuple[str, bool]]:
    """The pattern's characters; True beside a letter that followed a per cent sign."""
    found: list[tuple[str, bool]] = []
    waiting = False
    for letter in pattern:
        if waiting or letter != "%":
            found.append((letter, waiting))
            waiting = False
        else:
            waiting = True
    if waiting:
        message = "The date format ends with a single %."
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
    return found


def mysql_print(pattern: str) -> str:
    """The strftime pattern that prints as ``date_format`` does.

    Raises:
        QueryFailed: The pattern holds a letter that Trino refuses.
    """
    return "".join(
        _mysql(letter, _PRINT) if marked else letter for letter, marked in _letters(pattern)
    )


def mysql_parse(pattern: str) -> tuple[str, bool]:
    """The strptime pattern that reads as ``date_parse`` does, and whether it has a year.

    Raises:
        QueryFailed: The pattern holds a letter that Trino refuses.
        NotYetAvailable: It holds a letter that DuckDB reads otherwise.
    """
    letters = _letters(pattern)
    marked = {letter for letter, is_marked in letters if is_marked}
    for letter in sorted(marked & set("vxy")):
        raise tree.not_yet("date_parse", f"with %{letter}")
    if "f" in marked and not re.search(r"%f\Z", pattern):
        raise tree.not_yet("date_parse", "with %f before the end of the format")
    made = "".join(_mysql(letter, _PARSE) if is_marked else letter for letter, is_marked in letters)
    return made, bool(marked & _YEARS)


def _mysql(letter: str, known: dict[str, str]) -> str:
    if letter in _REFUSED:
        message = f"%{letter} not supported in date format string"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
    return known.get(letter, letter)


_JODA = {
    "yyyy": "%Y", "YYYY": "%Y", "yy": "%y", "MMMM": "%B", "MMM": "%b", "MM": "%m", "M": "%-m",
    "dd": "%d", "d": "%-d", "HH": "%H", "H": "%-H", "hh": "%I", "h": "%-I", "mm": "%M", "m": "%-M",
    "ss": "%S", "s": "%-S", "SSS": "%g", "a": "%p", "EEEE": "%A", "EEE": "%a", "EE": "%a", "E": "%a",
    "xxxx": "%G", "ww": "%V", "w": "%-V", "DDD": "%j", "e": "%u",
}  # fmt: skip
_JODA_TOKEN = re.compile(r"'((?:[^']|'')*)'|(([A-Za-z])\3*)|([^A-Za-z']+)")


def joda_pattern(pattern: str) -> str:
    """The strftime pattern that prints as ``format_datetime`` does.

    Raises:
        NotYetAvailable: It holds a letter or width that LakeNB lacks.
    """
    pieces: list[str] = []
    at = 0
    while at < len(pattern):
        found = _JODA_TOKEN.match(pattern, at)
        if found is None:
            raise tree.not_yet("format_datetime", f"with the format {pattern!r}")
        quoted, letters, _, plain = found.groups()
        if letters is not None and letters not in _JODA:
            raise tree.not_yet("format_datetime", f"with {letters!r} in its format")
        if letters is not None:
            pieces.append(_JODA[letters])
        elif plain is not None:
            pieces.append(plain.replace("%", "%%"))
        else:
            pieces.append((quoted.replace("''", "'") or "'").replace("%", "%%"))
        at = found.end()
    return "".join(pieces)

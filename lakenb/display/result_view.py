"""What a picture of a result is made from, and its cells as text that can't harm or mislead."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from lakenb.display.value_text import value_text
from lakenb.values.query import QueryExecution
from lakenb.values.types import DataType

ELLIPSIS = "…"
_NUMBERS = frozenset("tinyint smallint integer bigint real double decimal".split())
_CONTROL_PICTURES = 0x2400
_DELETE, _DELETE_PICTURE = 0x7F, 0x2421
_SPACES = {"\n": "↵", "\t": "→"}
# Joiners belong to emoji and to Persian and Indic words; every other format character is shown as a code.
_JOINERS = "\u200c\u200d"
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_ARABIC_NONCHARACTERS = range(0xFDD0, 0xFDF0)
_LOOK = 4  # a cell is looked at this many times its limit before it is cut


@dataclass(frozen=True, slots=True)
class ResultView:
    """The part of a result that is shown.

    Attributes:
        columns: Headings, in the case typed; they may repeat and hold anything.
        types: As many as columns.
        rows: The first rows, each as many Python values as columns.
        total_rows: How many rows the result has.
        execution: The run that made it.
    """

    columns: tuple[str, ...]
    types: tuple[DataType, ...]
    rows: list[tuple[object, ...]]
    total_rows: int
    execution: QueryExecution


@dataclass(frozen=True, slots=True)
class Cell:
    """A value's text, safe to show; ``kind`` says what marks it: a NULL, an empty or any other text.

    ``cut_from`` is the full length in characters when the text was cut, else 0.
    """

    text: str
    kind: str = "value"
    cut_from: int = 0


def is_number(kind: DataType) -> bool:
    """Whether values of the type stand at the right."""
    return kind.name in _NUMBERS


def cell(value: object, kind: DataType, limit: int) -> Cell:
    """A value as a cell of at most ``limit`` characters."""
    text = value_text(value, kind)
    if text is None:
        return Cell("NULL", "null")
    if not text:
        return Cell("''", "empty")
    shown, cut_from = cut(text, limit)
    return Cell(shown, "value", cut_from)


def cut(text: str, limit: int) -> tuple[str, int]:
    """Visible text of at most ``limit`` characters, and the full length if something was left off."""
    shown = visible(text[: limit * _LOOK])
    if len(shown) <= limit and len(text) <= limit * _LOOK:
        return shown, 0
    return shown[: limit - 1] + ELLIPSIS, len(text)


def visible(text: str) -> str:
    r"""The text with everything that hides, reorders or breaks lines turned into a visible mark.

    Control characters become their Unicode pictures, line feeds and tabs arrows, direction marks and
    half surrogates ``\u202e`` codes (Unicode Technical Report 36, "Unicode Security Considerations");
    white space at either end becomes a middle dot a space.
    """
    inner = text.strip(" ")
    if inner.isascii() and inner.isprintable():
        body = inner
    else:
        body = "".join(map(_visible_character, inner))
    start = len(text) - len(text.lstrip(" "))
    return "·" * start + body + "·" * (len(text) - start - len(inner))


def _visible_character(character: str) -> str:
    code = ord(character)
    if character in _SPACES:
        return _SPACES[character]
    if code < ord(" "):
        return chr(_CONTROL_PICTURES + code)
    if code == _DELETE:
        return chr(_DELETE_PICTURE)
    category = unicodedata.category(character)
    if category in _HIDDEN and character not in _JOINERS:
        return f"\\u{code:04x}"
    odd_space = category == "Zs" and character != " "
    noncharacter = code & 0xFFFE == 0xFFFE or code in _ARABIC_NONCHARACTERS  # noqa: PLR2004 - Unicode's rule
    if odd_space or noncharacter:
        return f"\\u{code:04x}"
    return character

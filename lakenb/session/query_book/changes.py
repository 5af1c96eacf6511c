"""What differs between two states of a book, and where a text stands in it."""

from __future__ import annotations

import difflib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest
from lakenb.session.query_book.file_form import write_book
from lakenb.session.query_book.model import Match

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lakenb.session.query_book.model import Cell, Document


def difference(old: Document, new: Document, labels: tuple[str, str]) -> str:
    """A unified diff of two states as their files would be; empty when they are the same.

    Args:
        old: The state before.
        new: The state after.
        labels: What each is called.
    """
    made = difflib.unified_diff(_lines(old), _lines(new), labels[0], labels[1], lineterm="")
    return "\n".join(made)


def _lines(document: Document) -> list[str]:
    return write_book(plain(document)).removesuffix("\n").split("\n")


def plain(document: Document) -> Document:
    """Title and cells alone, without what makes it a version or a draft."""
    return replace(document, note="", published="", base="", owner="")


def found(cells: Sequence[Cell], text: str, *, match_case: bool) -> Iterator[Match]:
    """Every place of a text, in order."""
    pattern = _pattern(text, match_case=match_case)
    for number, cell in enumerate(cells, 1):
        for match in pattern.finditer(cell.text):
            start = cell.text.rfind("\n", 0, match.start()) + 1
            line = cell.text.count("\n", 0, match.start()) + 1
            whole = cell.text[start:].partition("\n")[0]
            yield Match(number, line, match.start() - start + 1, whole)


def replaced(cell: Cell, text: str, by: str, *, match_case: bool) -> tuple[Cell, int]:
    """A cell with a text replaced, to the letter, and how often it was."""
    made, times = _pattern(text, match_case=match_case).subn(lambda _: by, cell.text)
    return (replace(cell, text=made) if times else cell), times


def _pattern(text: str, *, match_case: bool) -> re.Pattern[str]:
    if not isinstance(text, str) or not text:
        raise InvalidRequest("There is nothing to look for; pass a text.")
    return re.compile(re.escape(text), 0 if match_case else re.IGNORECASE)


def kept_keys(old: Sequence[Cell], new: Sequence[Cell]) -> tuple[Cell, ...]:
    """New cells with the keys of the old ones that they equal, so that these keep their results."""
    left = list(old)
    made: list[Cell] = []
    for cell in new:
        same = next((one for one in left if one == cell), None)
        if same is not None:
            left.remove(same)
        made.append(same or cell)
    return tuple(made)

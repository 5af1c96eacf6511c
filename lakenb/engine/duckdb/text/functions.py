"""Functions over Arrow arrays that split the lines which DuckDB's own functions can't.

They work a row at a time and are called only for such lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import pyarrow as pa

from lakenb.engine.duckdb.connection import ArrowFunction
from lakenb.values.pattern import PatternError, translated

CSV_FIELDS, PATTERN_FIELDS = "lakenb_csv_fields", "lakenb_pattern_fields"
SECONDS = 10.0
"""How long one line may take a regular expression."""
_LISTS = pa.list_(pa.string())


def csv_fields(
    lines: pa.ChunkedArray,
    separators: pa.ChunkedArray,
    quotes: pa.ChunkedArray,
    escapes: pa.ChunkedArray,
) -> pa.Array:
    """The fields of lines as opencsv's parser takes them apart; the marks are the same for all lines."""
    if not len(lines):
        return pa.array([], _LISTS)
    marks = (separators[0].as_py(), quotes[0].as_py(), escapes[0].as_py())
    return pa.array([split_csv(line, *marks) for line in lines.to_pylist()], _LISTS)


def split_csv(line: str, separator: str, quote: str, escape: str) -> list[str]:
    """The fields of one line (opencsv: ``CSVParser``; Hive: ``OpenCSVSerde``).

    A quote counts wherever it stands; inside a field it is kept, but for a blank before it. A last field
    whose quote is not closed is none.
    """
    fields: list[str] = []
    made = ""
    quoted = inside = False
    at = 0
    escaped = {escape: {quote, escape}, quote: {quote}}  # what may follow each as itself
    for found in _marks(separator + quote + escape).finditer(line):
        place = found.start()
        if place < at:
            continue  # taken with the mark before it
        if place > at:
            made, inside = made + line[at:place], True
        mark, after = line[place], line[place + 1 : place + 2]
        at = place + 1
        if mark == separator and quoted:
            made, inside = made + mark, True
        elif mark == separator:
            fields.append(made)
            made, inside = "", False
        elif (quoted or inside) and after in escaped[mark]:
            made, at = made + after, at + 1
            inside = inside if mark == escape else not inside
        elif mark == quote:
            if _kept(line, place, separator):
                made = "" if made.isspace() else made + quote
            quoted, inside = not quoted, not inside
    if not quoted:
        fields.append(made + line[at:])
    return fields


def _kept(line: str, place: int, separator: str) -> bool:
    """Whether a quote stands inside a field; the parser has it that one near the line's start never does."""
    inner = place > 2 and line[place - 1] != separator  # noqa: PLR2004 - the parser's own rule
    return inner and line[place + 1 : place + 2] not in {"", separator}


@lru_cache(maxsize=64)
def _marks(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(letters)}]")


def pattern_fields(
    lines: pa.ChunkedArray, patterns: pa.ChunkedArray, whole: pa.ChunkedArray
) -> pa.Array:
    """The groups of lines by a Java pattern, the same for all; NULL for a line that it doesn't match.

    Raises:
        ValueError: EXCEEDED_TIME_LIMIT for a line that takes too long, NOT_SUPPORTED without the
            package regex.
    """
    if not len(lines):
        return pa.array([], _LISTS)
    match = _matcher(patterns[0].as_py(), whole[0].as_py())
    try:
        found = [None if line is None else match(line) for line in lines.to_pylist()]
    except TimeoutError:
        message = (
            f"EXCEEDED_TIME_LIMIT: The table's regular expression took more than {SECONDS:.0f} "
            "seconds for one line; write a simpler one."
        )
        raise ValueError(message) from None
    return pa.array(found, _LISTS)


@lru_cache(maxsize=64)
def _matcher(text: str, whole: bool) -> Callable[[str], list[str | None] | None]:
    try:
        import regex  # type: ignore[import-untyped]  # it brings no types
    except ImportError:
        message = (
            "NOT_SUPPORTED: This pattern needs the Python package regex; run: pip install regex"
        )
        raise ValueError(message) from None
    try:
        made = translated(text)
        flags = regex.V1 | (regex.IGNORECASE if made.ignore_case else 0)
        compiled = regex.compile(made.regex, flags)
    except (PatternError, regex.error, OverflowError, RecursionError) as error:
        message = f"INVALID_TABLE_PROPERTY: The table's regular expression is none: {error}"
        raise ValueError(message) from None
    search: Any = compiled.fullmatch if whole else compiled.search

    def match(line: str) -> list[str | None] | None:
        found = search(line, timeout=SECONDS)
        return None if found is None else list(found.groups())

    return match


FUNCTIONS = (
    ArrowFunction(CSV_FIELDS, ("VARCHAR",) * 4, "VARCHAR[]", csv_fields),
    ArrowFunction(
        PATTERN_FIELDS, ("VARCHAR", "VARCHAR", "BOOLEAN"), "VARCHAR[]", pattern_fields, nulls=True
    ),
)

"""Kernels of regular expressions (Trino: "Regular expression functions").

They work a row at a time, and only where RE2 can't: see `lakenb.sql.registry.regular_expression`. A match
that takes too long ends with an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import pyarrow as pa

from lakenb.values.pattern import PatternError, translated

SECONDS = 10.0
"""How long one value may take."""
_PIECE = re.compile(r"\\(.)|\$(\d+)|\$\{([^}]*)\}?|([^$\\]+)|(.)", re.DOTALL)
_PIECES = pa.list_(pa.struct([("t", pa.string()), ("g", pa.list_(pa.string()))]))


class _Compiled(NamedTuple):
    pattern: Any
    groups: int
    names: dict[str, int]


def _wrong(message: str) -> ValueError:
    return ValueError(f"INVALID_FUNCTION_ARGUMENT: {message}")


@lru_cache(maxsize=512)
def _compiled(text: str) -> _Compiled:
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
        return _Compiled(regex.compile(made.regex, flags), made.groups, made.names)
    except PatternError as error:
        raise _wrong(str(error)) from None
    except (regex.error, OverflowError, RecursionError) as error:
        raise _wrong(f"{error}") from None


def _each(kind: pa.DataType, work: Callable[..., object], *columns: pa.ChunkedArray) -> pa.Array:
    try:
        rows = zip(*(column.to_pylist() for column in columns), strict=True)
        return pa.array([None if None in row else work(*row) for row in rows], kind)
    except TimeoutError:
        message = f"EXCEEDED_TIME_LIMIT: A regular expression took more than {SECONDS:.0f} seconds for one value"
        raise ValueError(message) from None


def _found(pattern: _Compiled, text: str) -> Iterator[Any]:
    found: Iterator[Any] = pattern.pattern.finditer(text, timeout=SECONDS)
    return found


def _checked(pattern: _Compiled, group: int) -> None:
    if group < 0:
        message = "Group cannot be negative"
        raise _wrong(message)
    if group > pattern.groups:
        message = f"Pattern has {pattern.groups} groups. Cannot access group {group}"
        raise _wrong(message)


def like(texts: pa.ChunkedArray, patterns: pa.ChunkedArray) -> pa.Array:
    """Whether a pattern matches somewhere."""

    def one(text: str, pattern: str) -> bool:
        return _compiled(pattern).pattern.search(text, timeout=SECONDS) is not None

    return _each(pa.bool_(), one, texts, patterns)


def extract(texts: pa.ChunkedArray, patterns: pa.ChunkedArray, groups: pa.ChunkedArray) -> pa.Array:
    """A group of the first match."""

    def one(text: str, pattern: str, group: int) -> str | None:
        made = _compiled(pattern)
        _checked(made, group)
        found = made.pattern.search(text, timeout=SECONDS)
        return None if found is None else found[group]

    return _each(pa.string(), one, texts, patterns, groups)


def extract_all(
    texts: pa.ChunkedArray, patterns: pa.ChunkedArray, groups: pa.ChunkedArray
) -> pa.Array:
    """A group of every match."""

    def one(text: str, pattern: str, group: int) -> list[str | None]:
        made = _compiled(pattern)
        _checked(made, group)
        return [found[group] for found in _found(made, text)]

    return _each(pa.list_(pa.string()), one, texts, patterns, groups)


def split(texts: pa.ChunkedArray, patterns: pa.ChunkedArray) -> pa.Array:
    """What stands between the matches."""

    def one(text: str, pattern: str) -> list[str]:
        pieces, at = [], 0
        for found in _found(_compiled(pattern), text):
            pieces.append(text[at : found.start()])
            at = found.end()
        return [*pieces, text[at:]]

    return _each(pa.list_(pa.string()), one, texts, patterns)


def count(texts: pa.ChunkedArray, patterns: pa.ChunkedArray) -> pa.Array:
    """How many matches there are."""

    def one(text: str, pattern: str) -> int:
        return sum(1 for _ in _found(_compiled(pattern), text))

    return _each(pa.int64(), one, texts, patterns)


def position(
    texts: pa.ChunkedArray,
    patterns: pa.ChunkedArray,
    starts: pa.ChunkedArray,
    occurrences: pa.ChunkedArray,
) -> pa.Array:
    """Where the n-th match from a position on begins; -1 without one."""

    def one(text: str, pattern: str, start: int, occurrence: int) -> int:
        made = _compiled(pattern)
        if start < 1:
            message = "start position cannot be smaller than 1"
            raise _wrong(message)
        if occurrence < 1:
            message = "occurrence cannot be smaller than 1"
            raise _wrong(message)
        if start > len(text):
            return -1
        for at, found in enumerate(made.pattern.finditer(text, start - 1, timeout=SECONDS), 1):
            if at == occurrence:
                return int(found.start()) + 1
        return -1

    return _each(pa.int32(), one, texts, patterns, starts, occurrences)


@lru_cache(maxsize=512)
def replacement(text: str, groups: int, names: tuple[tuple[str, int], ...]) -> list[str | int]:
    """Java's replacement text as texts and numbers of groups.

    Raises:
        ValueError: It is none.
    """
    pieces: list[str | int] = []
    at = 0
    while at < len(text):
        found = _PIECE.match(text, at)
        if found is None:
            break
        at = found.end()
        escaped, digits, name, plain, stray = found.groups()
        if escaped is not None or plain is not None:
            pieces.append(escaped or plain)
        elif digits is not None:
            used = 1
            while used < len(digits) and int(digits[: used + 1]) <= groups:
                used += 1
            if int(digits[:used]) > groups:
                message = f"Illegal replacement sequence: unknown group {digits[:used]}"
                raise _wrong(message)
            pieces.append(int(digits[:used]))
            at -= len(digits) - used
        elif name is not None:
            if name not in dict(names):
                message = f"Illegal replacement sequence: unknown group {{ {name} }}"
                raise _wrong(message)
            pieces.append(dict(names)[name])
        else:
            message = f"Illegal replacement sequence: {stray}{text[at : at + 1]}"
            raise _wrong(message)
    return pieces


def replace(
    texts: pa.ChunkedArray, patterns: pa.ChunkedArray, replacements: pa.ChunkedArray
) -> pa.Array:
    """All matches replaced; a wrong replacement is an error only where there is a match."""

    def one(text: str, pattern: str, other: str) -> str:
        made = _compiled(pattern)
        pieces: list[str] = []
        at = 0
        for found in _found(made, text):
            pieces.append(text[at : found.start()])
            parts = replacement(other, made.groups, tuple(made.names.items()))
            pieces.extend(p if isinstance(p, str) else found[p] or "" for p in parts)
            at = found.end()
        return "".join(pieces) + text[at:]

    return _each(pa.string(), one, texts, patterns, replacements)


def pieces(texts: pa.ChunkedArray, patterns: pa.ChunkedArray) -> pa.Array:
    """Of each match the text before it and its groups; last the text behind them, without groups."""

    def one(text: str, pattern: str) -> list[dict[str, object]]:
        made: list[dict[str, object]] = []
        at = 0
        for found in _found(_compiled(pattern), text):
            made.append({"t": text[at : found.start()], "g": list(found.groups())})
            at = found.end()
        return [*made, {"t": text[at:], "g": None}]

    return _each(_PIECES, one, texts, patterns)

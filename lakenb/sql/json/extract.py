"""json_extract and its kin on one text (Trino: "JSON functions and operators").

Trino reads a text only as far as the path leads: what follows may be malformed, the first of equal keys
is taken, and what is no JSON gives NULL.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from lakenb.sql.json.text import (
    Malformed,
    Members,
    canonical,
    canonical_all,
    parse,
    scan,
    skip,
    written,
)

_STEP = re.compile(r'\.([\w:]+)|\[(\w+)\]|\["((?:[^"\\]|\\["\\])*)"\]')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_HALVES = re.compile("[\ud800-\udfff]")
_SMALLEST = -(2**63)


@lru_cache(maxsize=1024)
def steps(path: str) -> tuple[str, ...]:
    """The keys of a path: ``$.a[0]["b c"]`` is ``a``, ``0``, ``b c``.

    Raises:
        ValueError: INVALID_FUNCTION_ARGUMENT, it is none.
    """
    found: list[str] = []
    at = 1
    while path.startswith("$") and at < len(path):
        step = _STEP.match(path, at)
        if step is None:
            break
        name, index, key = step.groups()
        if key is not None:
            key = re.sub(r"\\(.)", r"\1", key)
        found.append(name or index or key or "")
        at = step.end()
    if not path.startswith("$") or at < len(path):
        message = f"INVALID_FUNCTION_ARGUMENT: Invalid JSON path: '{path}'"
        raise ValueError(message)
    return tuple(found)


def _index(key: str) -> int:
    try:
        return int(key) if key.isascii() else -1
    except ValueError:
        return -1


def find(text: str, keys: tuple[str, ...]) -> int:
    """Where the value of a path begins; -1 when there is none.

    Raises:
        Malformed: What is read until there is no JSON.
    """
    at = skip(text, 0)
    for key in keys:
        opening = text[at : at + 1]
        if opening == "{":
            at = _member(text, at + 1, key)
        elif opening == "[":
            at = _element(text, at + 1, _index(key))
        else:
            scan(text, at)
            return -1
        if at < 0:
            return -1
    return at


def _member(text: str, at: int, key: str) -> int:
    at = skip(text, at)
    if text[at : at + 1] == "}":
        return -1
    while True:
        if text[at : at + 1] != '"':
            raise Malformed
        name, at = scan(text, at)
        at = skip(text, at)
        if text[at : at + 1] != ":":
            raise Malformed
        at = skip(text, at + 1)
        if name == key:
            return at
        _, at = scan(text, at)
        at = skip(text, at)
        if not _more(text, at, "}"):
            return -1
        at = skip(text, at + 1)


def _element(text: str, at: int, index: int) -> int:
    at = skip(text, at)
    if text[at : at + 1] == "]":
        return -1
    while index:
        _, at = scan(text, at)
        at = skip(text, at)
        if not _more(text, at, "]"):
            return -1
        at = skip(text, at + 1)
        index -= 1
    return at


def _more(text: str, at: int, closing: str) -> bool:
    mark = text[at : at + 1]
    if mark not in {",", closing} or not mark:
        raise Malformed
    return mark == ","


def _scalar(text: str, at: int) -> str | None:
    """The scalar at a place as the text has it, a string without its quotes; None for null, {} and []."""
    opening = text[at : at + 1]
    if opening == '"':
        value: str = scan(text, at)[0]
        return _HALVES.sub("?", value)
    if opening in {"{", "["} or not opening:
        if not opening:
            raise Malformed
        return None
    number = _NUMBER.match(text, at)
    if number is not None:
        following = text[number.end() : number.end() + 1]
        if following and (following in ".eE" or following.isdigit()):
            raise Malformed
        return number.group()
    value, end = scan(text, at)
    following = text[end : end + 1]
    if following.isalnum() or following == "_":
        raise Malformed
    return None if value is None else "true" if value else "false"


def extract(text: str, path: str) -> str | None:
    """The JSON text at a path."""
    try:
        at = find(text, steps(path))
        if at < 0:
            return None
        opening = text[at : at + 1]
        if opening not in {"{", "[", '"'}:
            _scalar(text, at)
        return written(scan(text, at)[0])
    except Malformed:
        return None


def extract_scalar(text: str, path: str) -> str | None:
    """The scalar at a path, as text."""
    try:
        at = find(text, steps(path))
        return None if at < 0 else _scalar(text, at)
    except Malformed:
        return None


def size(text: str, path: str) -> int | None:
    """How many members or elements the value at a path has; 0 for a scalar."""
    try:
        at = find(text, steps(path))
        if at < 0:
            return None
        value = scan(text, at)[0]
    except Malformed:
        return None
    return len(value) if isinstance(value, dict | list | Members) else 0


def _elements(text: str) -> Any:
    """The places of an array's elements; the last is None when the array ends well.

    Raises:
        Malformed: At the element that is none.
    """
    at = skip(text, 0)
    if text[at : at + 1] != "[":
        raise Malformed
    at = skip(text, at + 1)
    if text[at : at + 1] == "]":
        return
    while True:
        if not text[at : at + 1]:
            raise Malformed
        yield at
        at = skip(text, scan(text, at)[1])
        if not _more(text, at, "]"):
            return
        at = skip(text, at + 1)


def array_length(text: str) -> int | None:
    """How many elements an array has; None for all else."""
    try:
        return sum(1 for _ in _elements(text))
    except Malformed:
        return None


def array_get(text: str, index: int) -> str | None:
    """An element, counted from 0 or, negative, from the end: a scalar's plain text, else JSON."""
    if index == _SMALLEST:
        return None
    try:
        if index < 0:
            index += sum(1 for _ in _elements(text))
            if index < 0:
                return None
        for number, at in enumerate(_elements(text)):
            if number == index:
                return written(scan(text, at)[0]) if text[at] in "{[" else _scalar(text, at)
    except Malformed:
        return None
    return None


def array_contains(text: str, wanted: str | float) -> bool | None:
    """Whether an array has a scalar of the same kind and value; None for what is no array."""
    try:
        for at in _elements(text):
            value, _ = scan(text, at)
            if _same(value, wanted):
                return True
    except Malformed:
        return None
    return False


def _same(value: Any, wanted: str | float) -> bool:
    if isinstance(wanted, float) and isinstance(value, tuple):
        return float(value[0]) == wanted
    return type(value) is type(wanted) and bool(value == wanted)


def is_scalar(text: str) -> bool:
    """Whether a text is a JSON number, string, boolean or null.

    Raises:
        ValueError: INVALID_FUNCTION_ARGUMENT, it is no JSON.
    """
    try:
        return not isinstance(parse(text), dict | list)
    except Malformed:
        message = f"INVALID_FUNCTION_ARGUMENT: Invalid JSON value: {text}"
        raise ValueError(message) from None


def parsed_all(texts: list[str]) -> list[str]:
    """`parsed` of each text."""
    made = canonical_all(texts) if texts else []
    return [parsed(text) for text in texts] if made is None else made


def parsed(text: str) -> str:
    """Trino's text of the JSON value that a text holds.

    Raises:
        ValueError: INVALID_FUNCTION_ARGUMENT, it is no JSON.
    """
    try:
        return canonical(text)
    except Malformed:
        message = f"INVALID_FUNCTION_ARGUMENT: Cannot convert value to JSON: '{text}'"
        raise ValueError(message) from None

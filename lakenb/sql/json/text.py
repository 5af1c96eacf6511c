r"""JSON text as Trino reads and writes it (Trino: "JSON functions and operators", "Data types": JSON).

Trino's text of a JSON value has no blanks; ``json_parse`` and the literal put keys in order and let the
last of equal keys win. Numbers with a point or an exponent are doubles in Java's text (``1.0E7``), all
others stay exact. Characters beyond the basic plane are escaped as two ``\\uD83D\\uDE00``.
"""

from __future__ import annotations

import gc
import json
import math
import re
from collections.abc import Callable
from json.scanner import make_scanner
from typing import Any, NamedTuple

from lakenb.sql.json.java_double import java_digits

_SMALLEST_PLAIN, _LARGEST_PLAIN = 1e-3, 1e7
_SURROGATES = 0x10000


class Malformed(ValueError):
    """A text that is no JSON."""


class Number(NamedTuple):
    """A number with a point or an exponent."""

    text: str

    @property
    def value(self) -> float:
        """The double it stands for."""
        return float(self.text)


class Members(list[tuple[str, Any]]):
    """An object as the text has it: in its order, equal keys kept."""


def java_double(value: float) -> str:
    """A double as Java writes it: ``1.0``, ``1.0E7``, ``1.0E-5``, ``NaN``."""
    if value != value:  # noqa: PLR0124 - NaN
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    size = abs(value)
    if value == 0 or _SMALLEST_PLAIN <= size < _LARGEST_PLAIN:
        return repr(value)
    digits, power = java_digits(size)
    return f"{'-' if value < 0 else ''}{digits[0]}.{digits[1:] or '0'}E{power - 1}"


def scientific_text(shown: str, *, negative: bool) -> str:
    """A positive number's shortest text with one digit before the point: ``1.5E0``."""
    mantissa, _, exponent = shown.partition("e")
    whole, _, part = mantissa.partition(".")
    digits = whole + part
    power = len(whole) - 1 + int(exponent or 0)
    stripped = digits.lstrip("0")
    power -= len(digits) - len(stripped)
    stripped = stripped.rstrip("0") or "0"
    return f"{'-' if negative else ''}{stripped[0]}.{stripped[1:] or '0'}E{power}"


def number_text(value: float) -> str:
    """A double inside JSON: infinities are strings there."""
    shown = java_double(value)
    return shown if math.isfinite(value) else f'"{shown}"'


_SPECIAL = re.compile('["\\\\\x00-\x1f\ud800-\udfff\U00010000-\U0010ffff]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def _escaped(found: re.Match[str]) -> str:
    character = found.group()
    short = _SHORT.get(character)
    if short is not None:
        return short
    code = ord(character)
    if code < _SURROGATES:
        return f"\\u{code:04X}"
    code -= _SURROGATES
    return f"\\u{0xD800 + (code >> 10):04X}\\u{0xDC00 + (code & 0x3FF):04X}"


def quoted(text: str) -> str:
    """A string in JSON."""
    return f'"{_SPECIAL.sub(_escaped, text)}"' if _SPECIAL.search(text) else f'"{text}"'


def _refuse(_: str) -> Any:
    raise Malformed


def _members(pairs: list[tuple[str, Any]]) -> Any:
    found = dict(pairs)
    return found if len(found) == len(pairs) else Members(pairs)


# A double is a Number, so that none is taken for an integer and its own text is at hand.
_Scan = Callable[[str, int], tuple[Any, int]]
_EXACT: _Scan = make_scanner(  # the stub asks for a scanner where it takes a decoder
    json.JSONDecoder(parse_float=Number, parse_constant=_refuse)  # type: ignore[arg-type]  # its stub wants float for parse_float
)
_ORDERED: _Scan = make_scanner(
    json.JSONDecoder(  # type: ignore[arg-type]  # the same
        parse_float=Number, parse_constant=_refuse, object_pairs_hook=_members
    )
)
_BLANKS = re.compile(r"[ \t\r\n]*")
_blanks: Callable[[str, int], Any] = _BLANKS.match


def _scanned(scanner: _Scan, text: str, at: int) -> tuple[Any, int]:
    try:
        return scanner(text, at)
    except (StopIteration, ValueError, RecursionError) as error:
        raise Malformed from error


def parse(text: str) -> Any:
    """The value of a whole text; of equal keys the last wins.

    Raises:
        Malformed: The text is no JSON.
    """
    value, end = _scanned(_EXACT, text, _blanks(text, 0).end())
    if _blanks(text, end).end() != len(text):
        raise Malformed
    return value


def scan(text: str, at: int) -> tuple[Any, int]:
    """The value that begins at a place, equal keys kept, and where it ends.

    Raises:
        Malformed: None begins there.
    """
    return _scanned(_ORDERED, text, at)


def skip(text: str, at: int) -> int:
    """Past blanks."""
    end: int = _blanks(text, at).end()
    return end


def written(value: Any, *, ordered: bool = False) -> str:
    """The text of a value.

    Args:
        value: As `parse` or `scan` give it.
        ordered: Whether keys come in order.
    """
    if isinstance(value, str):
        return quoted(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Number):
        return number_text(float(value.text))
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, dict | Members):
        pairs = list(value.items()) if isinstance(value, dict) else value
        if ordered:
            pairs = sorted(pairs, key=lambda pair: pair[0])
        inner = ",".join(f"{quoted(k)}:{written(v, ordered=ordered)}" for k, v in pairs)
        return f"{{{inner}}}"
    if isinstance(value, list):
        return f"[{','.join([written(v, ordered=ordered) for v in value])}]"
    return str(value)  # a decimal of a path


# What json.dumps would write in another way than Java: an escape, a double, a character of two halves.
_UNPLAIN = re.compile("\\\\u|[0-9][.eE]|[\U00010000-\U0010ffff\ud800-\udfff]")
_COMPACT = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, check_circular=False, separators=(",", ":")
)


_BEYOND = re.compile("[\U00010000-\U0010ffff\ud800-\udfff]")
_MARK = '"---8<---"'


class _Double(Malformed):
    """A number whose text is Java's own."""


def _no_double(_: str) -> Any:
    raise _Double


_WITHOUT_DOUBLES: _Scan = make_scanner(
    json.JSONDecoder(parse_float=_no_double, parse_constant=_refuse)  # type: ignore[arg-type]  # as above
)


def canonical_all(texts: list[str]) -> list[str] | None:
    """`canonical` of many texts in one go; None where one of them is no JSON or needs a look of its own.

    They are read as one array with a mark between each two. As no text holds the mark, each is a whole
    value just if there is one value between two marks.
    """
    joined = f"[{f',{_MARK},'.join(texts)}]"
    others = "\\u" in joined or (not joined.isascii() and _BEYOND.search(joined) is not None)
    if others or joined.count(_MARK) != len(texts) - 1:
        return None
    # Thousands of new objects, none in a circle, would make Python look through all others twice.
    collects = gc.isenabled()
    gc.disable()
    try:
        return _rewritten(joined, len(texts))
    except Malformed:
        return None
    finally:
        if collects:
            gc.enable()


def _rewritten(joined: str, count: int) -> list[str] | None:
    values, end = _scanned(_WITHOUT_DOUBLES, joined, 0)
    if end != len(joined) or len(values) != 2 * count - 1:
        return None
    if any(mark != _MARK[1:-1] for mark in values[1::2]):
        return None
    return _COMPACT.encode(values)[1:-1].split(f",{_MARK},")


def canonical(text: str) -> str:
    """The text that ``json_parse`` makes of a text.

    Raises:
        Malformed: The text is no JSON.
    """
    value = parse(text)
    if _UNPLAIN.search(text):
        return written(value, ordered=True)
    return _COMPACT.encode(value)

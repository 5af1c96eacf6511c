r"""Hive's string literals: how they are read and how they are written.

In Hive's grammar '...' and "..." are both strings; a backslash escapes, ``\001`` and ``\u0001`` give a
character by number, and a quote may also be doubled (Apache Hive: "LanguageManual Types", strings).
"""

from __future__ import annotations

import re

__all__ = ["quote_hive_text", "unescape"]

_ESCAPE = re.compile(r"\\(?:([0-3][0-7]{2})|u([0-9a-fA-F]{4})|(.))|''|\"\"", re.DOTALL)
_NAMED = {"0": "\0", "b": "\b", "n": "\n", "r": "\r", "t": "\t", "Z": "\x1a"}
_KEPT = frozenset("%_")  # these keep their backslash, so that a LIKE pattern still sees it
_SPECIAL = re.compile(r"[\\'\x00-\x1f\x7f]")
_WRITTEN = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def unescape(source: str, *, escapes: bool = True) -> str:
    """The value of a literal, given with its quotes.

    Args:
        source: The literal as typed.
        escapes: False reads it as Trino does: only a doubled quote is special.
    """
    quote, inner = source[0], source[1:-1]
    if not escapes:
        return inner.replace(quote * 2, quote)
    if "\\" not in inner and quote not in inner:
        return inner

    def value(found: re.Match[str]) -> str:
        octal, code, other = found.groups()
        if octal:
            return chr(int(octal, 8))
        if code:
            return chr(int(code, 16))
        if other is None:
            return quote if found[0][0] == quote else found[0]
        return "\\" + other if other in _KEPT else _NAMED.get(other, other)

    return _joined_pairs(_ESCAPE.sub(value, inner))


def _joined_pairs(text: str) -> str:
    """Characters beyond U+FFFF written as two escapes are one; half of such a pair is replaced."""
    if not any("\ud800" <= c <= "\udfff" for c in text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def quote_hive_text(text: str) -> str:
    """A literal that ``unescape`` reads back as the same text."""

    def written(found: re.Match[str]) -> str:
        return _WRITTEN.get(found[0], f"\\u{ord(found[0]):04x}")

    return "'" + _SPECIAL.sub(written, text) + "'"

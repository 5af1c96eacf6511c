"""Kernels of text functions (Trino: "String functions and operators", "Binary functions and operators")."""

from __future__ import annotations

import re

import pyarrow as pa
import pyarrow.compute as pc


def normalize(texts: pa.ChunkedArray, forms: pa.ChunkedArray) -> pa.ChunkedArray:
    """One of Unicode's four normal forms; a call names one form."""
    if not len(texts):
        return texts
    return pc.utf8_normalize(texts, form=forms[0].as_py())


def levenshtein(left: pa.ChunkedArray, right: pa.ChunkedArray) -> pa.Array:
    """How many code points must be put in, taken out or changed."""
    pairs = zip(left.to_pylist(), right.to_pylist(), strict=True)
    return pa.array([_distance(a, b) for a, b in pairs], pa.int64())


def _distance(left: str, right: str) -> int:
    if len(left) < len(right):
        left, right = right, left
    row = list(range(len(right) + 1))
    for at, letter in enumerate(left, 1):
        before, row[0] = row[0], at
        for other, second in enumerate(right, 1):
            changed = before + (letter != second)
            before = row[other]
            row[other] = min(changed, before + 1, row[other - 1] + 1)
    return row[-1]


# What one replacement stands for where bytes are no UTF-8: a whole sequence by its first byte, as long as
# bytes that may follow do follow.
_GOOD = (
    rb"[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}"
    rb"|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)
_BAD = (
    rb"[\xc0-\xdf][\x80-\xbf]?|[\xe0-\xef][\x80-\xbf]{0,2}|[\xf0-\xf7][\x80-\xbf]{0,3}"
    rb"|[\xf8-\xfb][\x80-\xbf]{0,4}|[\xfc-\xfd][\x80-\xbf]{0,5}|[\x80-\xff]"
)
_UTF8 = re.compile(rb"((?:" + _GOOD + rb")+)|" + _BAD)


_LONG_REPLACEMENT = (
    "INVALID_FUNCTION_ARGUMENT: Replacement character string must empty or a single character"
)


def from_utf8(values: pa.ChunkedArray, replacements: pa.ChunkedArray) -> pa.Array:
    """The text that bytes hold, with something in place of what is no UTF-8."""
    if pc.any(pc.greater(pc.utf8_length(replacements), 1)).as_py():
        raise ValueError(_LONG_REPLACEMENT)
    try:
        return values.cast(pa.string())
    except pa.ArrowInvalid:
        pairs = zip(values.to_pylist(), replacements.to_pylist(), strict=True)
        return pa.array([_decoded(value, other) for value, other in pairs], pa.string())


def _decoded(value: bytes, replacement: str) -> str:
    other = replacement.encode()
    return _UTF8.sub(lambda found: found[1] or other, value).decode()


_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")


def percent_decoded(values: pa.ChunkedArray) -> pa.Array:
    """Texts with their %XX put back, and U+FFFD for bytes that are no UTF-8."""
    whole = values.combine_chunks() if isinstance(values, pa.ChunkedArray) else values
    escaped = pc.match_substring(whole, "%")
    made = [_ESCAPES.sub(_unescaped, value) for value in whole.filter(escaped).to_pylist()]
    return pc.replace_with_mask(whole, escaped, pa.array(made, pa.string()))


def _unescaped(found: re.Match[str]) -> str:
    return _decoded(bytes.fromhex(found[0].replace("%", "")), "\ufffd")


def utf16_hex(values: pa.ChunkedArray) -> pa.Array:
    """The code units of texts, four digits each."""
    made = [value.encode("utf-16-be").hex().upper() for value in values.to_pylist()]
    return pa.array(made, pa.string())

"""Types of texts, by every value of a column and not a sample: what all of them are, and text otherwise.

A number with leading zeros is a code and stays text; digits that a double would round become a decimal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

_BOOLEAN = r"^(?i:true|false)$"
_INTEGER = r"^-?(0|[1-9][0-9]*)$"
_NUMBER = r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?$"
_DECIMAL = r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$"
_YEAR = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
_DATE = f"^{_YEAR}-[0-9]{{2}}-[0-9]{{2}}$"
_CLOCK = r"[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?"
_TIMESTAMP = _DATE[:-1] + _CLOCK + "$"
_ZONED = _DATE[:-1] + _CLOCK + "(Z|[+-][0-9]{2}:?[0-9]{2})$"
_FIRST = 1_000  # values that rule most types out before all are looked at
_EXACT_DIGITS = 15  # a double keeps so many
_MOST_DIGITS = 38  # of a decimal


def typed_texts(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Texts as values of the narrowest type that all have; empty ones are then NULL."""
    import pyarrow as pa
    import pyarrow.compute as pc

    filled = pc.if_else(pc.equal(column, ""), pa.scalar(None, pa.string()), column)
    if filled.null_count == len(filled):
        return column
    first = filled.slice(0, _FIRST)
    for pattern, kind in _candidates(first, filled):
        if not (_all_match(first, pattern) and _all_match(filled, pattern)):
            continue
        try:
            found = pc.cast(filled, kind)
        except pa.ArrowInvalid:  # 2020-13-01, or more than the type holds
            continue
        if not pa.types.is_floating(kind) or pc.all(pc.is_finite(found)).as_py():
            return found
    return column


def _all_match(texts: pa.ChunkedArray, pattern: str) -> bool:
    import pyarrow.compute as pc

    return pc.all(pc.match_substring_regex(texts, pattern)).as_py() is not False


def _candidates(
    first: pa.ChunkedArray, texts: pa.ChunkedArray
) -> Iterator[tuple[str, pa.DataType]]:
    import pyarrow as pa

    yield _BOOLEAN, pa.bool_()
    yield _INTEGER, pa.int64()
    before, after = _digits(texts) if _all_match(first, _DECIMAL) else (0, 0)
    if before + after <= _EXACT_DIGITS:
        yield _NUMBER, pa.float64()
    elif before + after <= _MOST_DIGITS:
        yield _DECIMAL, pa.decimal128(before + after, after)
    yield _DATE, pa.date32()
    yield _TIMESTAMP, pa.timestamp("us")
    yield _ZONED, pa.timestamp("us", tz="UTC")


def _digits(texts: pa.ChunkedArray) -> tuple[int, int]:
    """The most digits before and after the point; none when not all are plain numbers."""
    import pyarrow.compute as pc

    longest = pc.max(pc.binary_length(texts)).as_py()
    if longest <= _EXACT_DIGITS:
        return longest, 0
    if not _all_match(texts, _DECIMAL):
        return 0, 0
    digits = pc.replace_substring_regex(texts, r"^-", "")
    before = pc.max(pc.utf8_length(pc.replace_substring_regex(digits, r"\..*$", ""))).as_py()
    after = pc.max(pc.utf8_length(pc.replace_substring_regex(digits, r"^[^.]*\.?", ""))).as_py()
    return int(before), int(after)

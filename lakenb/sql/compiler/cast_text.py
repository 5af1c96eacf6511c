"""Casts of texts, bytes and UUIDs (Trino: "Conversion functions", "Data types").

A char is held without the blanks at its end; they are put on again where it becomes a varchar.
"""

from __future__ import annotations

from lakenb.sql.coercion import UNBOUNDED, length_of
from lakenb.sql.compiler.attempt import Attempt
from lakenb.sql.registry.operators import fail
from lakenb.values.types import DataType

_INVALID = "INVALID_CAST_ARGUMENT"
_HEX = "[0-9a-fA-F]"
_UUID = f"{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}"
UUID_BYTES = 16


def between_texts(x: str, source: DataType, to: DataType) -> str:
    """A varchar or char as a varchar or char."""
    have, want = length_of(source), length_of(to)
    if source.name == "char" and to.name == "varchar":
        padded = padded_char(x, have)
        return padded if want >= have else f"left({padded}, {want})"
    if to.name == "char":
        cut = x if want >= have else f"left({x}, {want})"
        return cut if source.name == "char" and want >= have else f"rtrim({cut}, ' ')"
    return x if want >= have else f"left({x}, {want})"


def padded_char(x: str, length: int) -> str:
    """A char with the blanks at its end, as Trino shows it."""
    return x if length in {0, UNBOUNDED} else f"rpad({x}, {length}, ' ')"


def text_to_uuid(x: str) -> Attempt:
    """A varchar as a UUID."""
    made = f"CASE WHEN regexp_full_match({x}, '{_UUID}') THEN TRY_CAST({x} AS UUID) END"
    return Attempt(made, fail(_INVALID, f"'Cannot cast value to UUID: ' || {x}"))


def bytes_to_uuid(x: str) -> Attempt:
    """16 bytes as a UUID."""
    made = f"CASE WHEN octet_length({x}) = {UUID_BYTES} THEN CAST(lower(hex({x})) AS UUID) END"
    words = f"'Invalid UUID binary length: ' || CAST(octet_length({x}) AS VARCHAR)"
    return Attempt(made, fail(_INVALID, words))

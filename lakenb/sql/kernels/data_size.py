"""Sizes of data written as text (Trino: "Conversion functions", Data size)."""

from __future__ import annotations

import re
from decimal import Context, Decimal

import pyarrow as pa

_SIZE = re.compile(r"(\d+\.?\d*|\.\d+)(B|kB|MB|GB|TB|PB|EB|ZB|YB)")
_UNITS = ("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")
_EXACT = Context(prec=1000)
_DIGITS = 38


def data_size(texts: pa.ChunkedArray) -> pa.Array:
    """Texts such as ``2.3MB`` as whole numbers of bytes."""
    return pa.array([_size(text) for text in texts.to_pylist()], pa.decimal128(_DIGITS, 0))


def _size(text: str) -> Decimal:
    found = _SIZE.fullmatch(text)
    if found is None:
        message = f"INVALID_FUNCTION_ARGUMENT: Invalid data size: '{text}'"
        raise ValueError(message)
    factor = Decimal(1024 ** _UNITS.index(found[2]))
    size = int(_EXACT.multiply(Decimal(found[1]), factor))
    if len(str(size)) > _DIGITS:
        message = f"NUMERIC_VALUE_OUT_OF_RANGE: Value out of range: '{text}' ('{size}B')"
        raise ValueError(message)
    return Decimal(size)

"""Quotients of decimals too long for a double (Trino: "Decimal functions and operators")."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyarrow as pa

_WORD = (1 << 64) - 1
_LEAST = -(2**63)
_ROOM = 2**62
"""Shifted dividends below this are divided as 64-bit integers, with room to round."""


def quotients(
    scales: tuple[int, int], precision: int, scale: int
) -> Callable[[pa.ChunkedArray, pa.ChunkedArray], pa.Array]:
    """What divides decimals, a half rounded away from zero; a divisor of 0 gives NULL.

    Args:
        scales: The scale of the dividend and of the divisor.
        precision: Of the quotient.
        scale: Of the quotient.
    """
    power = 10 ** (scale - scales[0] + scales[1])

    def divided(dividends: pa.ChunkedArray, divisors: pa.ChunkedArray) -> pa.Array:
        a, b = _words(dividends, scales[0]), _words(divisors, scales[1])
        limit = _ROOM // power
        short = _short(a) & (a[0] > -limit) & (a[0] < limit)
        short &= _short(b) & (b[0] != 0) & (b[0] != _LEAST)
        low = _rounded(np.where(short, a[0], 0), np.where(short, b[0], 1), min(power, _ROOM))
        words = np.column_stack((low, low >> 63))
        missing = (b[0] == 0) & (b[1] == 0)
        for at in np.flatnonzero(~short & ~missing).tolist():
            found = _long(_number(a, at) * power, _number(b, at))
            if abs(found) >= 10**precision:
                message = "NUMERIC_VALUE_OUT_OF_RANGE: Decimal overflow"
                raise ValueError(message)
            words[at] = (np.uint64(found & _WORD).astype(np.int64), found >> 64)
        valid = pa.py_buffer(np.packbits(~missing, bitorder="little").tobytes())
        buffers = [valid, pa.py_buffer(words.tobytes())]
        return pa.Array.from_buffers(pa.decimal128(precision, scale), len(words), buffers)

    return divided


def _words(values: pa.ChunkedArray, scale: int) -> tuple[np.ndarray, np.ndarray]:
    """The lower and the upper 64 bits of all digits."""
    array = pa.concat_arrays(values.chunks) if values.num_chunks else pa.array([], values.type)
    array = array.cast(pa.decimal128(38, scale))
    words = np.frombuffer(array.buffers()[1] or b"", np.int64).reshape(-1, 2)
    words = words[array.offset : array.offset + len(array)]
    return words[:, 0], words[:, 1]


def _short(words: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    found: np.ndarray = words[1] == words[0] >> 63
    return found


def _number(words: tuple[np.ndarray, np.ndarray], at: int) -> int:
    return (int(words[1][at]) << 64) + (int(words[0][at]) & _WORD)


def _rounded(a: np.ndarray, b: np.ndarray, power: int) -> np.ndarray:
    whole: np.ndarray
    by = np.abs(b)
    whole, rest = np.divmod(np.abs(a) * power, by)
    whole += rest >= by - rest
    return np.where((a < 0) == (b < 0), whole, -whole)


def _long(a: int, b: int) -> int:
    whole, rest = divmod(abs(a), abs(b))
    whole += 2 * rest >= abs(b)
    return whole if (a < 0) == (b < 0) else -whole

"""Quotients of decimals too long for a double (Trino: "Decimal functions and operators")."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import pyarrow as pa

_WORD = 2**64
_LONGEST = 2.0**110
_WIDEST = 2.0**62
_DIVISOR = 2**60


class _Numbers(NamedTuple):
    """All digits of decimals: which are negative, and the size as two words and as a double."""

    negative: np.ndarray
    high: np.ndarray
    low: np.ndarray
    near: np.ndarray

    def size(self, at: int) -> int:
        return int(self.high[at]) * _WORD + int(self.low[at])


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
        a, b = _numbers(dividends, scales[0]), _numbers(divisors, scales[1])
        whole, sure = _rounded(a, b, power)
        negative = a.negative != b.negative
        words = np.empty((len(whole), 2), np.int64)
        words[:, 0] = np.where(negative, -whole, whole)
        words[:, 1] = words[:, 0] >> 63
        missing = b.near == 0
        for at in np.flatnonzero(~sure & ~missing).tolist():
            found, rest = divmod(a.size(at) * power, b.size(at))
            found += 2 * rest >= b.size(at)
            if found >= 10**precision:
                message = "NUMERIC_VALUE_OUT_OF_RANGE: Decimal overflow"
                raise ValueError(message)
            number = -found if negative[at] else found
            words[at] = np.frombuffer(number.to_bytes(16, "little", signed=True), np.int64)
        valid = pa.py_buffer(np.packbits(~missing, bitorder="little").tobytes())
        buffers = [valid, pa.py_buffer(words.tobytes())]
        return pa.Array.from_buffers(pa.decimal128(precision, scale), len(words), buffers)

    return divided


def _numbers(values: pa.ChunkedArray, scale: int) -> _Numbers:
    array = pa.concat_arrays(values.chunks) if values.num_chunks else pa.array([], values.type)
    array = array.cast(pa.decimal128(38, scale))
    words = np.frombuffer(array.buffers()[1] or b"", np.uint64).reshape(-1, 2)
    words = words[array.offset : array.offset + len(array)]
    negative = words[:, 1].view(np.int64) < 0
    low = np.where(negative, -words[:, 0], words[:, 0])
    high = np.where(negative, ~words[:, 1] + (low == 0), words[:, 1])
    return _Numbers(negative, high, low, high * float(_WORD) + low)


def _rounded(a: _Numbers, b: _Numbers, power: int) -> tuple[np.ndarray, np.ndarray]:
    """Quotients of the sizes as 64-bit integers, and which of them are sure.

    A quotient of doubles is a part in 2^50 off at the most. With a dividend below 2^110 and a divisor below
    2^60, what it leaves of the dividend fits 64 bits, which therefore hold it whatever overflows on the way.
    """
    with np.errstate(all="ignore"):
        top = a.near * float(power)
        guess = np.rint(top / b.near)
        sure = (top < _LONGEST) & (guess < _WIDEST) & (b.high == 0) & (b.low < _DIVISOR)
        sure &= b.low > 0
        by = np.where(sure, b.low, 1).astype(np.int64)
        whole = np.where(sure, guess, 0).astype(np.int64)
        left = a.low * np.uint64(power % _WORD) - whole.view(np.uint64) * by.view(np.uint64)
        more, rest = np.divmod(np.where(sure, left.view(np.int64), 0), by)
    return whole + more + (rest >= by - rest), sure

"""Skewness and kurtosis of lists of numbers, about their means (Trino: "Aggregate functions")."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Numbers = npt.NDArray[np.float64]
_SKEWED, _PEAKED = 3, 4
"""So many values a group must have at least."""


def skewness(groups: pa.ChunkedArray) -> pa.Array:
    """The third moment of each group; NULL for fewer than three values."""

    def made(n: Numbers, m2: Numbers, deviations: Numbers, sums: Callable[..., Any]) -> Numbers:
        found: Numbers = np.sqrt(n) * sums(_power(deviations, 3)) / _power(m2, 1.5)
        return found

    return _each(groups, _SKEWED, made)


def kurtosis(groups: pa.ChunkedArray) -> pa.Array:
    """The excess of a sample's fourth moment; NULL for fewer than four values."""

    def made(n: Numbers, m2: Numbers, deviations: Numbers, sums: Callable[..., Any]) -> Numbers:
        variance = m2 / (n - 1)
        scale = n * (n + 1) / ((n - 1) * (n - 2) * (n - 3))
        found: Numbers = scale * sums(_power(deviations, 4)) / variance**2 - 3 * (n - 1) ** 2 / (
            (n - 2) * (n - 3)
        )
        return found

    return _each(groups, _PEAKED, made)


def _power(numbers: Numbers, exponent: float) -> Numbers:
    """Powers by the C library's function; the last digit of numpy's own depends on the processor."""
    found = numbers**exponent
    exact = np.isfinite(found)  # math.pow raises where a double overflows
    found[exact] = [math.pow(x, exponent) for x in numbers[exact].tolist()]
    return found


def _each(groups: pa.ChunkedArray, least: int, made: Callable[..., Numbers]) -> pa.Array:
    lists = groups.combine_chunks()
    lengths = np.asarray(lists.value_lengths().fill_null(0), dtype=np.int64)
    values = np.asarray(lists.flatten(), dtype=np.float64)
    large = lengths >= least
    result: Numbers = np.full(len(lengths), np.nan)
    if large.any():
        values = values[np.repeat(large, lengths)]
        n = lengths[large]
        starts = np.concatenate(([0], np.cumsum(n)[:-1]))

        def sums(numbers: Numbers) -> Numbers:
            found: Numbers = np.add.reduceat(numbers, starts)
            return found

        with np.errstate(all="ignore"):
            deviations = values - np.repeat(sums(values) / n, n)
            counts = n.astype(np.float64)
            result[large] = made(counts, sums(deviations**2), deviations, sums)
    return pa.array(result, pa.float64(), mask=~large)

"""Arrow functions over sketches: digests, HyperLogLog, histograms of numbers.

A sketch is a few kilobytes that stand for a group's values, so these functions go group by group.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa

from lakenb.sql.kernels import digests, hashes, hyperloglog

_BLOB, _LONG, _DOUBLE = pa.binary(), pa.int64(), pa.float64()


def _each(kind: pa.DataType, work: Callable[..., Any], count: int = 1) -> Callable[..., pa.Array]:
    """A function of Arrow arrays from one of values; a NULL argument gives NULL.

    The engine looks at how many parameters a function has, so there is one for each number.
    """

    def made(*columns: pa.ChunkedArray) -> pa.Array:
        rows = zip(*(column.to_pylist() for column in columns), strict=True)
        return pa.array(
            [None if any(one is None for one in row) else work(*row) for row in rows], kind
        )

    def of_two(one: pa.ChunkedArray, two: pa.ChunkedArray) -> pa.Array:
        return made(one, two)

    def of_three(one: pa.ChunkedArray, two: pa.ChunkedArray, three: pa.ChunkedArray) -> pa.Array:
        return made(one, two, three)

    def of_one(one: pa.ChunkedArray) -> pa.Array:
        return made(one)

    return (of_one, of_two, of_three)[count - 1]


# --- hashes --------------------------------------------------------------------------------------------


def hash_of(values: pa.ChunkedArray) -> pa.Array:
    """The first 64 bits of MurmurHash3 of bytes, as a number."""
    made = hashes.murmur3(values)
    pairs = np.frombuffer(made.buffers()[2] or b"", "<i8")
    return pa.array(pairs[0::2], _LONG)


def hash_of_number(values: pa.ChunkedArray) -> pa.Array:
    """The same of a number's eight bytes."""
    numbers = np.ascontiguousarray(np.asarray(values))
    raw = pa.py_buffer(numbers.tobytes())
    ends = pa.py_buffer(np.arange(0, 8 * len(numbers) + 8, 8, dtype=np.int32))
    return hash_of(pa.Array.from_buffers(pa.binary(), len(numbers), [None, ends, raw]))


def word_of(values: pa.ChunkedArray) -> pa.Array:
    """The word of a HyperLogLog sketch for bytes."""
    return _words(hash_of(values))


def word_of_number(values: pa.ChunkedArray) -> pa.Array:
    """The word of a HyperLogLog sketch for a number."""
    return _words(hash_of_number(values))


def _words(hashed: pa.Array) -> pa.Array:
    words = hyperloglog.words_of(np.asarray(hashed).view(np.uint64))
    return pa.array(words.astype(np.int64), _LONG)


# --- HyperLogLog and set digests -----------------------------------------------------------------------


def _sketch(words: list[int]) -> bytes:
    return hyperloglog.sketch_of(np.array(words, np.uint32))


def _set(hashed: list[int], times: list[int]) -> bytes:
    return hyperloglog.set_digest(dict(zip(hashed, times, strict=True)))


approx_set = _each(_BLOB, _sketch)
merge_hyperloglog = _each(_BLOB, hyperloglog.merged)
cardinality = _each(_LONG, hyperloglog.cardinality)
set_digest = _each(_BLOB, _set, 2)
merge_set_digest = _each(_BLOB, hyperloglog.merged_sets)
set_cardinality = _each(_LONG, hyperloglog.set_cardinality)
intersection = _each(_LONG, hyperloglog.intersection, 2)
jaccard = _each(_DOUBLE, hyperloglog.jaccard, 2)
hash_counts = _each(
    pa.map_(_LONG, pa.int16()), lambda digest: list(hyperloglog.hash_counts(digest).items())
)


# --- quantile digests ----------------------------------------------------------------------------------


def _from_double(numbers: Sequence[float]) -> list[int]:
    """Whole numbers that are sorted as the floating-point numbers are."""
    bits = np.array(numbers, np.float64).view(np.int64)
    return (bits ^ ((bits >> 63) & np.int64(2**63 - 1))).tolist()  # type: ignore[no-any-return]  # numpy tells no type of a list


def _to_double(numbers: Sequence[int]) -> list[float]:
    bits = np.array(numbers, np.int64)
    return (bits ^ ((bits >> 63) & np.int64(2**63 - 1))).view(np.float64).tolist()  # type: ignore[no-any-return]  # numpy tells no type of a list


def _from_real(numbers: Sequence[float]) -> list[int]:
    bits = np.array(numbers, np.float32).view(np.int32)
    return (bits ^ ((bits >> 31) & np.int32(2**31 - 1))).tolist()  # type: ignore[no-any-return]  # numpy tells no type of a list


def _to_real(numbers: Sequence[int]) -> list[float]:
    bits = np.array(numbers, np.int64).astype(np.int32)
    return (bits ^ ((bits >> 31) & np.int32(2**31 - 1))).view(np.float32).tolist()  # type: ignore[no-any-return]  # numpy tells no type of a list


_INTO: dict[str, Callable[[Any], list[int]]] = {
    "bigint": list, "double": _from_double, "real": _from_real,
}  # fmt: skip
_OUT_OF: dict[str, Callable[[Any], list[Any]]] = {
    "bigint": list, "double": _to_double, "real": _to_real,
}  # fmt: skip
_ARROW = {"bigint": _LONG, "double": _DOUBLE, "real": pa.float32()}


def _digest(kind: str, values: list[Any], weights: list[int], error: float) -> bytes:
    if not 0 < error < 1:
        message = (
            "INVALID_FUNCTION_ARGUMENT: Percentile accuracy must be exclusively between 0 and 1, "
            f"was {error!r}"
        )
        raise ValueError(message)
    if min(weights) <= 0:
        message = f"INVALID_FUNCTION_ARGUMENT: Percentile weight must be > 0, was {min(weights)}"
        raise ValueError(message)
    return digests.write_digest(digests.digest_of(_INTO[kind](values), weights, error))


def _digester(kind: str) -> Callable[..., pa.Array]:
    return _each(_BLOB, partial(_digest, kind), 3)


def _values(kind: str) -> Callable[..., pa.Array]:
    def found(data: bytes, wanted: list[float | None]) -> list[Any]:
        return _OUT_OF[kind](digests.quantiles(data, wanted))

    return _each(pa.list_(_ARROW[kind]), found, 2)


def _quantile(kind: str) -> Callable[..., pa.Array]:
    def found(data: bytes, value: Any) -> float | None:
        return digests.quantile_of(data, _INTO[kind]([value])[0])

    return _each(_DOUBLE, found, 2)


qdigest_bigint, qdigest_double, qdigest_real = map(_digester, _INTO)
values_bigint, values_double, values_real = map(_values, _INTO)
quantile_bigint, quantile_double, quantile_real = map(_quantile, _INTO)
merge_qdigest = _each(_BLOB, digests.merged_digest)


# --- t-digests -----------------------------------------------------------------------------------------


def _tdigest(values: list[float], weights: list[float]) -> bytes:
    made = digests.tdigest_of(np.array(values, float), np.array(weights, float))
    return digests.write_tdigest(made)


def _merge_tdigest(parts: list[bytes]) -> bytes:
    read = [digests.read_tdigest(part) for part in parts]
    made = digests.tdigest_of(
        np.concatenate([one.means for one in read]), np.concatenate([one.weights for one in read])
    )
    made.least = min(one.least for one in read)
    made.largest = max(one.largest for one in read)
    return digests.write_tdigest(made)


def _tdigest_values(data: bytes, wanted: Sequence[float | None]) -> list[float]:
    asked = [0.0 if one is None else one for one in wanted]
    if asked != sorted(asked):
        message = "INVALID_FUNCTION_ARGUMENT: percentiles must be sorted in increasing order"
        raise ValueError(message)
    if any(not 0 <= one <= 1 for one in asked):
        message = "GENERIC_INTERNAL_ERROR: quantiles should be in [0, 1] range"
        raise ValueError(message)
    digest = digests.read_tdigest(data)
    return [digests.value_at(digest, one) for one in asked]


tdigest = _each(_BLOB, _tdigest, 2)
merge_tdigest = _each(_BLOB, _merge_tdigest)
tdigest_values = _each(pa.list_(_DOUBLE), _tdigest_values, 2)


# --- numeric_histogram ---------------------------------------------------------------------------------


def _histogram(
    buckets: int, values: list[float], weights: list[float]
) -> list[tuple[float, float]]:
    """Neighbours are merged, those first that add least to the variance inside of the buckets."""
    if buckets < 2:  # noqa: PLR2004 - Trino's least
        message = (
            "INVALID_FUNCTION_ARGUMENT: numeric_histogram bucket count must be greater than one"
        )
        raise ValueError(message)
    means, where = np.unique(np.array(values, float), return_inverse=True)
    mean = means.tolist()
    mass = np.bincount(where, np.array(weights, float), len(means)).tolist()
    after: list[int] = [*range(1, len(mean)), -1]
    before: list[int] = list(range(-1, len(mean) - 1))
    version = [0] * len(mean)

    def entry(left: int) -> tuple[float, int, int, int, int]:
        right = after[left]
        total = mass[left] + mass[right]
        cost = mass[left] * mass[right] / total * (mean[left] - mean[right]) ** 2 if total else 0.0
        return cost, left, right, version[left], version[right]

    heap = [entry(left) for left in range(len(mean) - 1)]
    heapq.heapify(heap)
    alive = len(mean)
    while alive > buckets:
        _, left, right, *seen = heapq.heappop(heap)
        if seen != [version[left], version[right]]:
            continue
        total = mass[left] + mass[right]
        mean[left] = (mean[left] * mass[left] + mean[right] * mass[right]) / total
        mass[left], mass[right] = total, 0.0
        version[left] += 1
        version[right] = -1
        after[left] = after[right]
        alive -= 1
        if after[left] >= 0:
            before[after[left]] = left
            heapq.heappush(heap, entry(left))
        if before[left] >= 0:
            heapq.heappush(heap, entry(before[left]))
    return [(mean[at], mass[at]) for at in range(len(mean)) if version[at] >= 0]


numeric_histogram = _each(pa.map_(_DOUBLE, _DOUBLE), _histogram, 3)


def _percentiles(values: list[float], weights: list[float], wanted: list[float]) -> list[float]:
    digest = digests.tdigest_of(np.array(values, float), np.array(weights, float))
    return [digests.value_at(digest, one) for one in wanted]


weighted_percentiles = _each(pa.list_(_DOUBLE), _percentiles, 3)

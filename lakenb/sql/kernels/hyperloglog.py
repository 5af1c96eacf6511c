"""HyperLogLog sketches and set digests as Trino holds them.

Trino: "HyperLogLog functions", "Set Digest functions". The layouts are those of the library Airlift, little-endian, over MurmurHash3's first 64 bits. A sparse
sketch: ``2``, the bits of an index, a count, and as many sorted words of a hash's first 26 bits and the
zeros after them. A dense one: ``3``, the bits, the least register, registers less it in four bits each, and
those that don't fit. A set digest: ``1``, the sketch's length and bytes, then the least hashes and how
often each came.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint32]
Registers = npt.NDArray[np.uint8]
INDEX_BITS = 12
SET_BITS = 11
MAX_HASHES = 8192
_PREFIX_BITS = 26
_REST_BITS = 64 - _PREFIX_BITS
_SPARSE, _DENSE, _SET = 2, 3, 1
_MAX_DELTA = 15


def words_of(hashes: npt.NDArray[np.uint64]) -> Words:
    """The word of each hash: its first 26 bits, and how many zeros follow in the six bits below."""
    prefix = (hashes >> np.uint64(_REST_BITS)).astype(np.uint32)
    rest = (hashes & np.uint64((1 << _REST_BITS) - 1)).astype(np.float64)
    with np.errstate(divide="ignore"):
        length = np.where(rest > 0, np.floor(np.log2(np.maximum(rest, 1))) + 1, 0)
    zeros = (_REST_BITS - length).astype(np.uint32)
    return (prefix << np.uint32(6)) | zeros


def sketch_of(words: Words, bits: int = INDEX_BITS) -> bytes:
    """The sketch of the words of some hashes: sparse as long as that is smaller."""
    unique = np.unique(words)
    # Of one prefix the word with the most zeros counts; it is the last.
    last = np.append(unique[1:] >> np.uint32(6) != unique[:-1] >> np.uint32(6), True)
    kept = unique[last[: len(unique)]] if len(unique) else unique
    if 4 * len(kept) <= (1 << bits) // 2:
        head = struct.pack("<BBH", _SPARSE, bits, len(kept))
        return head + kept.astype("<u4").tobytes()
    return _dense(_registers(kept, bits), bits)


def _registers(words: Words, bits: int) -> Registers:
    """The registers that words of hashes set: the zeros behind an index, and one."""
    index = words >> np.uint32(32 - bits)
    middle = (words >> np.uint32(6)) & np.uint32((1 << (_PREFIX_BITS - bits)) - 1)
    length = np.where(middle > 0, np.floor(np.log2(np.maximum(middle, 1))) + 1, 0)
    ahead = _PREFIX_BITS - bits - length
    values = np.where(middle > 0, ahead, ahead + (words & np.uint32(63))) + 1
    registers = np.zeros(1 << bits, np.uint8)
    np.maximum.at(registers, index, values.astype(np.uint8))
    return registers


def _dense(registers: Registers, bits: int) -> bytes:
    base = int(registers.min())
    above = registers - base
    over = np.flatnonzero(above > _MAX_DELTA)
    deltas = np.minimum(above, _MAX_DELTA)
    packed = (deltas[0::2] << 4 | deltas[1::2]).astype(np.uint8)
    return (
        struct.pack("<BBB", _DENSE, bits, base)
        + packed.tobytes()
        + struct.pack("<H", len(over))
        + over.astype("<u2").tobytes()
        + (above[over] - _MAX_DELTA).astype(np.uint8).tobytes()
    )


def _read(data: bytes) -> tuple[int, Words | None, Registers | None]:
    """The bits of an index, and either the words or the registers of a sketch."""
    try:
        kind, bits = data[0], data[1]
        if kind == _SPARSE:
            count = struct.unpack_from("<H", data, 2)[0]
            return bits, np.frombuffer(data, "<u4", count, 4).astype(np.uint32), None
        if kind == _DENSE:
            return bits, None, _read_dense(data, bits)
    except (IndexError, struct.error, ValueError):
        pass
    message = "INVALID_FUNCTION_ARGUMENT: Cannot deserialize HyperLogLog"
    raise ValueError(message)


def _read_dense(data: bytes, bits: int) -> Registers:
    half = (1 << bits) // 2
    packed = np.frombuffer(data, np.uint8, half, 3)
    registers = np.empty(2 * half, np.uint8)
    registers[0::2], registers[1::2] = packed >> 4, packed & 15
    (count,) = struct.unpack_from("<H", data, 3 + half)
    places = np.frombuffer(data, "<u2", count, 5 + half)
    registers[places] += np.frombuffer(data, np.uint8, count, 5 + half + 2 * count)
    return registers + np.uint8(data[2])


def merged(sketches: Iterable[bytes]) -> bytes:
    """One sketch of several.

    Raises:
        ValueError: They have not as many registers, or the bytes are no sketch.
    """
    read = [_read(sketch) for sketch in sketches]
    bits = read[0][0]
    if any(one[0] != bits for one in read):
        message = "INVALID_FUNCTION_ARGUMENT: Cannot merge HLLs with different number of buckets"
        raise ValueError(message)
    words = [one[1] for one in read if one[1] is not None]
    joined = np.concatenate(words) if words else np.zeros(0, np.uint32)
    if len(words) == len(read):
        return sketch_of(joined, bits)
    registers = _registers(joined, bits)
    for one in read:
        if one[2] is not None:
            registers = np.maximum(registers, one[2])
    return _dense(registers, bits)


def cardinality(sketch: bytes) -> int:
    """How many different values a sketch has seen, about."""
    bits, words, registers = _read(sketch)
    if words is not None:
        size = 1 << _PREFIX_BITS
        return round(size * math.log(size / (size - len(words))))
    counts = np.bincount(registers if registers is not None else [], minlength=66)
    return round(_estimate(counts, bits))


def _estimate(counts: npt.NDArray[np.int64], bits: int) -> float:
    """Otmar Ertl's improved estimator, which needs no correction by tables."""
    m, q = 1 << bits, 64 - bits
    z = m * _tau(1 - float(counts[q + 1]) / m)
    for register in range(q, 0, -1):
        z = 0.5 * (z + float(counts[register]))
    z += m * _sigma(float(counts[0]) / m)
    return float(m / (2 * math.log(2)) * m / z)


def _sigma(x: float) -> float:
    if x == 1:
        return math.inf
    y, z, before = 1.0, x, -1.0
    while z != before:
        x, before = x * x, z
        z, y = z + x * y, y + y
    return z


def _tau(x: float) -> float:
    if x in {0.0, 1.0}:
        return 0.0
    y, z, before = 1.0, 1 - x, -1.0
    while z != before:
        x, before, y = math.sqrt(x), z, 0.5 * y
        z -= (1 - x) ** 2 * y
    return z / 3


# --- set digests ---------------------------------------------------------------------------------------


def set_digest(counts: dict[int, int]) -> bytes:
    """The digest of hashes, and how often each came."""
    hashes = np.array(list(counts), np.int64).view(np.uint64)
    return _write_set(sketch_of(words_of(hashes), SET_BITS), counts)


def _write_set(sketch: bytes, counts: dict[int, int]) -> bytes:
    least = sorted(counts)[:MAX_HASHES]
    times = [min(counts[one], 32767) for one in least]
    return (
        struct.pack("<BI", _SET, len(sketch))
        + sketch
        + struct.pack("<II", MAX_HASHES, len(least))
        + np.array(least, "<i8").tobytes()
        + np.array(times, "<i2").tobytes()
    )


def _read_set(data: bytes) -> tuple[bytes, dict[int, int]]:
    try:
        (length,) = struct.unpack_from("<I", data, 1)
        sketch, at = data[5 : 5 + length], 13 + length
        (count,) = struct.unpack_from("<I", data, at - 4)
        hashes = np.frombuffer(data, "<i8", count, at)
        times = np.frombuffer(data, "<i2", count, at + 8 * count)
    except (struct.error, ValueError):
        message = "INVALID_FUNCTION_ARGUMENT: Cannot deserialize SetDigest"
        raise ValueError(message) from None
    return sketch, dict(zip(hashes.tolist(), times.tolist(), strict=True))


def merged_sets(digests: Iterable[bytes]) -> bytes:
    """One set digest of several."""
    read = [_read_set(digest) for digest in digests]
    counts: dict[int, int] = {}
    for _, part in read:
        for one, times in part.items():
            counts[one] = counts.get(one, 0) + times
    return _write_set(merged(sketch for sketch, _ in read), counts)


def set_cardinality(digest: bytes) -> int:
    """How many different values a set digest has seen; exact while it holds all their hashes."""
    sketch, counts = _read_set(digest)
    return len(counts) if len(counts) < MAX_HASHES else cardinality(sketch)


def hash_counts(digest: bytes) -> dict[int, int]:
    """The hashes that a set digest holds, and how often each came."""
    return _read_set(digest)[1]


def jaccard(left: bytes, right: bytes) -> float:
    """The share of the least hashes of both digests that both hold."""
    one, other = _read_set(left)[1], _read_set(right)[1]
    size = min(len(one), len(other))
    least = sorted({*one, *other})[:size]
    return sum(1 for item in least if item in one and item in other) / size if size else 0.0


def intersection(left: bytes, right: bytes) -> int:
    """How many different values two set digests share; exact while both hold all their hashes."""
    (sketch, one), (second, other) = _read_set(left), _read_set(right)
    if len(one) < MAX_HASHES and len(other) < MAX_HASHES:
        return len(one.keys() & other.keys())
    shared = round(cardinality(merged([sketch, second])) * jaccard(left, right))
    return min(shared, set_cardinality(left), set_cardinality(right))

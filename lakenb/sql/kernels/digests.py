"""Quantile digests and t-digests as Trino holds them.

Trino: "Quantile digest functions", "T-Digest functions". Both layouts are those of the library Airlift, little-endian. A quantile digest: a format byte, the error,
decay and landmark, the least and largest value, the number of nodes, and the nodes of a binary tree in
post-order, each a byte of level and children, a weight and a value. A t-digest: a format byte, least,
largest, compression, total weight, number of centroids, their means and their weights.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Keys = npt.NDArray[np.uint64]
_SIGN = np.uint64(1 << 63)
_HEADER = struct.Struct("<bdddqqi")
_NODE = np.dtype([("flags", "<u1"), ("weight", "<f8"), ("value", "<u8")])
_BITS = 64
_T_HEADER = struct.Struct("<bddddi")
_COMPRESSION = 100.0


@dataclass(slots=True)
class QuantileDigest:
    """Nodes in the order of the largest value that each may hold.

    Attributes:
        error: The share of the weight by which a rank may be off.
        least: The least value, as a number that is sorted as the values are.
        largest: The largest.
        values: Of each node, with the sign turned so that all are above zero.
        levels: How many of the lowest bits of a node's values are unknown.
        weights: Of each node.
    """

    error: float
    least: int
    largest: int
    values: Keys
    levels: npt.NDArray[np.uint8]
    weights: Numbers

    @property
    def tops(self) -> Keys:
        """The largest value that each node may hold."""
        return self.values | _masks(self.levels)


def _masks(levels: npt.NDArray[np.uint8]) -> Keys:
    wide = levels >= _BITS
    found: Keys = (np.uint64(1) << np.where(wide, 0, levels).astype(np.uint64)) - np.uint64(1)
    return np.where(wide, ~np.uint64(0), found)


def read_digest(data: bytes) -> QuantileDigest:
    """A quantile digest from its bytes.

    Raises:
        ValueError: The bytes are none.
    """
    if len(data) < _HEADER.size or len(data) < _HEADER.size + _HEADER.unpack_from(data)[6] * 17:
        message = "INVALID_FUNCTION_ARGUMENT: not a quantile digest"
        raise ValueError(message)
    _, error, _, _, least, largest, count = _HEADER.unpack_from(data)
    nodes = np.frombuffer(data, _NODE, max(count, 0), _HEADER.size)
    flags = nodes["flags"]
    levels = np.where(flags & 3, (flags >> 2) + 1, flags >> 2).astype(np.uint8)
    # A leaf has no children, and its level stands in the byte as it is.
    kept = nodes["weight"] > 0
    return _ordered(
        QuantileDigest(
            error, least, largest, nodes["value"][kept], levels[kept], nodes["weight"][kept]
        )
    )


def _ordered(digest: QuantileDigest) -> QuantileDigest:
    order = np.lexsort((digest.levels, digest.tops))
    digest.values = digest.values[order]
    digest.levels = digest.levels[order]
    digest.weights = digest.weights[order]
    return digest


def compressed(digest: QuantileDigest) -> QuantileDigest:
    """The digest with as few nodes as its error allows; small ones stay as they are."""
    total = float(digest.weights.sum())
    limit = digest.error * total / _BITS
    if len(digest.values) <= 3 * _BITS / digest.error or limit < 1:
        return digest
    done: list[tuple[Keys, npt.NDArray[np.uint8], Numbers]] = []
    for level in range(_BITS):
        here = digest.levels == level
        keys, where = np.unique(
            digest.values[here] >> np.uint64(level + 1) if level < _BITS - 1 else
            np.zeros(int(here.sum()), np.uint64), return_inverse=True
        )  # fmt: skip
        sums = np.bincount(where, digest.weights[here], len(keys))
        light = sums <= limit
        stays = ~light[where] if len(keys) else np.zeros(0, bool)
        done.append(
            (digest.values[here][stays], digest.levels[here][stays], digest.weights[here][stays])
        )
        above = digest.levels > level
        up = keys[light] << np.uint64(level + 1) if level < _BITS - 1 else keys[light]
        digest.values = np.concatenate((digest.values[above], up))
        raised = np.full(int(light.sum()), level + 1, np.uint8)
        digest.levels = np.concatenate((digest.levels[above], raised))
        digest.weights = np.concatenate((digest.weights[above], sums[light]))
    done.append((digest.values, digest.levels, digest.weights))
    digest.values = np.concatenate([part[0] for part in done])
    digest.levels = np.concatenate([part[1] for part in done])
    digest.weights = np.concatenate([part[2] for part in done])
    return _ordered(digest)


def write_digest(digest: QuantileDigest) -> bytes:
    """The bytes of a quantile digest, with the nodes that join its nodes to a tree."""
    written: list[tuple[int, float, int]] = []
    # Nodes that wait for a parent: value, level, place in the list.
    waiting: list[tuple[int, int]] = []
    rows = zip(digest.values.tolist(), digest.levels.tolist(), digest.weights.tolist(), strict=True)

    def join(level_below: int) -> None:
        """Join the last two subtrees while their common node lies below a level."""
        while len(waiting) > 1:
            (first, _), (second, _) = waiting[-2:]
            level = (first ^ second).bit_length()
            if level >= level_below:
                return
            written.append(((level - 1) << 2 | 3, 0.0, first))
            waiting[-2:] = [(first, level)]

    for value, level, weight in rows:
        if waiting:
            join((waiting[-1][0] ^ value).bit_length())
        flags = level << 2
        if level:
            # An inner node takes the subtrees that lie inside of it as its children.
            inside = [one for one in waiting if one[0] >> level == value >> level]
            while len(inside) > 2:  # noqa: PLR2004 - a tree's node has two
                joined = (inside[-2][0] ^ inside[-1][0]).bit_length()
                written.append(((joined - 1) << 2 | 3, 0.0, inside[-2][0]))
                inside[-2:] = [(inside[-2][0], joined)]
            bits = sum(1 if one[0] >> (level - 1) & 1 == 0 else 2 for one in inside)
            waiting = [one for one in waiting if one[0] >> level != value >> level]
            flags = (level - 1) << 2 | bits if bits else level << 2
        written.append((flags, weight, value))
        waiting.append((value, level))
    join(_BITS + 1)
    nodes = np.array(written, _NODE)
    head = _HEADER.pack(0, digest.error, 0.0, 0, digest.least, digest.largest, len(nodes))
    return head + nodes.tobytes()


def digest_of(values: Iterable[int], weights: Iterable[float], error: float) -> QuantileDigest:
    """A quantile digest of values, as numbers that are sorted as they are."""
    given = np.array(list(values), np.int64)
    sums = np.array(list(weights), np.float64)
    unique, where = np.unique(given, return_inverse=True)
    total = np.bincount(where, sums, len(unique)).astype(np.float64)
    keys = unique.view(np.uint64) ^ _SIGN
    digest = QuantileDigest(
        error, int(unique[0]), int(unique[-1]), keys, np.zeros(len(keys), np.uint8), total
    )
    return compressed(digest)


def merged_digest(parts: Iterable[bytes]) -> bytes:
    """One quantile digest of several."""
    digests = [read_digest(part) for part in parts]
    values = np.concatenate([d.values for d in digests])
    levels = np.concatenate([d.levels for d in digests])
    weights = np.concatenate([d.weights for d in digests])
    unique, where = np.unique(
        np.rec.fromarrays([values & ~_masks(levels), levels]), return_inverse=True
    )
    whole = QuantileDigest(
        max(d.error for d in digests), min(d.least for d in digests),
        max(d.largest for d in digests), np.ascontiguousarray(unique["f0"]),
        np.ascontiguousarray(unique["f1"]), np.bincount(where, weights, len(unique)).astype(np.float64),
    )  # fmt: skip
    return write_digest(compressed(_ordered(whole)))


def quantiles(data: bytes, wanted: list[float | None]) -> list[int]:
    """The values at some shares of the weight.

    Raises:
        ValueError: A share is outside of 0 and 1.
    """
    digest = read_digest(data)
    asked = [0.0 if one is None else one for one in wanted]
    if any(not 0 <= one <= 1 for one in asked):
        message = "GENERIC_INTERNAL_ERROR: quantile must be between [0,1]"
        raise ValueError(message)
    sums = np.cumsum(digest.weights)
    places = np.searchsorted(sums, np.array(asked) * sums[-1], side="right")
    tops = (digest.tops ^ _SIGN).view(np.int64)
    return [
        digest.largest if place >= len(tops) else min(int(tops[place]), digest.largest)
        for place in places.tolist()
    ]


def quantile_of(data: bytes, value: int) -> float | None:
    """The share of the weight that lies below a value; None outside of the digest's values."""
    digest = read_digest(data)
    if not digest.least <= value <= digest.largest:
        return None
    below = (digest.tops ^ _SIGN).view(np.int64) < value
    return float(digest.weights[below].sum() / digest.weights.sum())


# --- t-digests -----------------------------------------------------------------------------------------


@dataclass(slots=True)
class TDigest:
    """Centroids in the order of their means."""

    least: float
    largest: float
    means: Numbers
    weights: Numbers


def read_tdigest(data: bytes) -> TDigest:
    """A t-digest from its bytes.

    Raises:
        ValueError: The bytes are none.
    """
    size = _T_HEADER.unpack_from(data)[5] if len(data) >= _T_HEADER.size else -1
    if size < 0 or len(data) < _T_HEADER.size + 16 * size:
        message = "INVALID_FUNCTION_ARGUMENT: not a t-digest"
        raise ValueError(message)
    _, least, largest, _, _, _ = _T_HEADER.unpack_from(data)
    means = np.frombuffer(data, "<f8", size, _T_HEADER.size)
    weights = np.frombuffer(data, "<f8", size, _T_HEADER.size + 8 * size)
    return TDigest(least, largest, means, weights)


def write_tdigest(digest: TDigest) -> bytes:
    """The bytes of a t-digest."""
    head = _T_HEADER.pack(
        0, digest.least, digest.largest, _COMPRESSION, float(digest.weights.sum()),
        len(digest.means),
    )  # fmt: skip
    return head + digest.means.astype("<f8").tobytes() + digest.weights.astype("<f8").tobytes()


def tdigest_of(values: Numbers, weights: Numbers) -> TDigest:
    """A t-digest of values, which may be those of other digests' centroids.

    Raises:
        ValueError: A value is NaN or infinite, or a weight below one.
    """
    if not np.isfinite(values).all():
        word = "value is NaN" if np.isnan(values).any() else "value must be finite"
        message = f"GENERIC_INTERNAL_ERROR: {word}"
        raise ValueError(message)
    if (weights < 1).any():
        first = weights[weights < 1][0]
        message = f"INVALID_FUNCTION_ARGUMENT: weight must be >= 1, was {float(first)!r}"
        raise ValueError(message)
    order = np.argsort(values, kind="stable")
    means, sums = values[order], weights[order]
    digest = TDigest(float(means[0]), float(means[-1]), means, sums)
    if len(means) > 2 * _COMPRESSION:
        digest.means, digest.weights = _clustered(means, sums)
    return digest


def _clustered(means: Numbers, weights: Numbers) -> tuple[Numbers, Numbers]:
    """Neighbours in one cluster for as long as it keeps within one step of the scale function.

    The scale is the arcsine of the rank, so that clusters at both ends are small.
    """
    total = weights.sum()
    ranks = np.clip((np.cumsum(weights) - weights / 2) / total, 0, 1)
    steps = np.floor(_COMPRESSION / np.pi * (np.arcsin(2 * ranks - 1) + np.pi / 2) * 2)
    starts = np.flatnonzero(np.diff(steps, prepend=-1))
    sums = np.add.reduceat(weights, starts)
    return np.add.reduceat(means * weights, starts) / sums, sums


def value_at(digest: TDigest, quantile: float) -> float:
    """The value at a share of the weight, between the means of two centroids."""
    means, weights = digest.means, digest.weights
    if len(means) == 0:
        return float("nan")
    total, size = float(weights.sum()), len(means)
    index = quantile * total
    if size == 1:
        return float(means[0])
    if index < 1:
        return digest.least
    half = weights[0] / 2
    if weights[0] > 1 and index < half:
        return float(digest.least + (index - 1) / (half - 1) * (means[0] - digest.least))
    if index > total - 1:
        return digest.largest
    half = weights[-1] / 2
    if weights[-1] > 1 and total - index <= half:
        share = (total - index - 1) / (half - 1)
        return float(digest.largest - share * (digest.largest - means[-1]))
    return _between(means, weights, index)


def _between(means: Numbers, weights: Numbers, index: float) -> float:
    middles = np.cumsum(weights) - weights / 2
    left = int(np.searchsorted(middles[1:], index, side="right"))
    if left >= len(means) - 1:
        return float(means[-1])
    before, after = index - middles[left], middles[left + 1] - index
    # A centroid of one value holds its place for half a rank to each side.
    if weights[left] == 1:
        if before < 0.5:  # noqa: PLR2004 - half a rank
            return float(means[left])
        before -= 0.5
    if weights[left + 1] == 1:
        if after <= 0.5:  # noqa: PLR2004 - half a rank
            return float(means[left + 1])
        after -= 0.5
    found = (means[left] * after + means[left + 1] * before) / (before + after)
    return float(min(max(found, means[left]), means[left + 1]))

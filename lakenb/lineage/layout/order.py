"""The order of the nodes within their layers, so that few edges cross.

Layer by layer each node goes to the mean place of its neighbours (Sugiyama and others: "Methods for Visual
Understanding of Hierarchical System Structures"), forth and back; the best order seen is kept. Small graphs
are then mended by exchanging neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

_PATIENCE = 5  # sweeps without a better order
_SWEEPS = 24
_EXCHANGED = 3_000  # most nodes and lanes of a graph whose neighbours are exchanged
_EXCHANGES = 12  # passes


@dataclass(frozen=True, slots=True)
class Layered:
    """Nodes in layers and edges between neighbouring layers alone.

    Attributes:
        rank: Each node's layer.
        upper: The left node of each edge.
        lower: The right one.
    """

    rank: Ints
    upper: Ints
    lower: Ints

    @property
    def layers(self) -> int:
        """How many there are."""
        return int(self.rank.max()) + 1 if len(self.rank) else 0


def ordered(graph: Layered) -> list[Ints]:
    """The nodes of each layer from the top."""
    start = _start(graph)
    best, fewest = start, crossings(graph, start)
    for forth_first in (True, False):
        layers = _swept(graph, start, forth_first=forth_first)
        count = crossings(graph, layers)
        if count < fewest:
            best, fewest = layers, count
    if fewest and len(graph.rank) <= _EXCHANGED:
        best = _exchanged(graph, best)
    return best


def crossings(graph: Layered, layers: Sequence[Ints]) -> int:
    """How many pairs of edges cross."""
    if not len(graph.upper):
        return 0
    place = _places(graph, layers)
    wide = int(place.max()) + 1
    layer = graph.rank[graph.upper]
    keys = (layer * wide + place[graph.upper]) * wide + place[graph.lower]
    by_place = np.argsort(keys, kind="stable")
    ends = (layer * wide + place[graph.lower])[by_place]
    return _inversions(ends)


def _inversions(values: Ints) -> int:
    """Pairs that stand in the wrong order, equal ones left out; by the values' bits from the highest."""
    n = len(values)
    turned = np.empty(n, dtype=np.int64)
    turned[np.argsort(values, kind="stable")] = np.arange(n)
    found = 0
    for bit in range(max(n - 1, 1).bit_length() - 1, -1, -1):
        ones = (turned >> bit) & 1
        group = turned >> (bit + 1)
        before = np.cumsum(ones) - ones
        starts = np.flatnonzero(np.concatenate(([True], group[1:] != group[:-1])))
        base = np.repeat(before[starts], np.diff(np.append(starts, n)))
        found += int(((before - base) * (1 - ones)).sum())
        turned = turned[np.argsort(turned >> bit, kind="stable")]
    return found


def _places(graph: Layered, layers: Sequence[Ints]) -> Ints:
    place = np.zeros(len(graph.rank), dtype=np.int64)
    for layer in layers:
        place[layer] = np.arange(len(layer))
    return place


def _start(graph: Layered) -> list[Ints]:
    """Nodes as a search from the left meets them, so that what belongs together begins together."""
    after: list[list[int]] = [[] for _ in graph.rank]
    before: list[list[int]] = [[] for _ in graph.rank]
    for u, v in zip(graph.upper.tolist(), graph.lower.tolist(), strict=True):
        after[u].append(v)
        before[v].append(u)
    rank = graph.rank.tolist()
    seen = bytearray(len(rank))
    layers: list[list[int]] = [[] for _ in range(graph.layers)]
    for root in sorted(range(len(rank)), key=lambda v: (rank[v], v)):
        if seen[root]:
            continue
        stack = [root]
        while stack:
            node = stack.pop()
            if seen[node]:
                continue
            seen[node] = 1
            layers[rank[node]].append(node)
            stack += [other for other in reversed(before[node]) if not seen[other]]
            stack += [other for other in reversed(after[node]) if not seen[other]]
    return [np.array(layer, dtype=np.int64) for layer in layers]


def _swept(graph: Layered, start: list[Ints], *, forth_first: bool) -> list[Ints]:
    """Sweep forth and back until nothing gets better for a while."""
    layers = list(start)
    place = _places(graph, layers).astype(np.float64)
    local = np.zeros(len(graph.rank), dtype=np.int64)
    by_lower = [np.flatnonzero(graph.rank[graph.lower] == r) for r in range(graph.layers)]
    by_upper = [np.flatnonzero(graph.rank[graph.upper] == r) for r in range(graph.layers)]
    best, fewest, idle = list(layers), crossings(graph, layers), 0
    for sweep in range(_SWEEPS):
        forth = (sweep % 2 == 0) == forth_first
        for r in range(1, graph.layers) if forth else range(graph.layers - 2, -1, -1):
            edges = by_lower[r] if forth else by_upper[r]
            mine, theirs = (graph.lower, graph.upper) if forth else (graph.upper, graph.lower)
            layer = layers[r]
            local[layer] = np.arange(len(layer))
            at = local[mine[edges]]
            count = np.bincount(at, minlength=len(layer))
            total = np.bincount(at, weights=place[theirs[edges]], minlength=len(layer))
            wanted = np.where(count > 0, total / np.maximum(count, 1), place[layer])
            # What is equal changes sides every other time, so that a sweep can leave a poor order.
            ties = np.arange(len(layer)) if sweep % 4 < 2 else -np.arange(len(layer))  # noqa: PLR2004 - every other sweep each way
            layers[r] = layer[np.lexsort((ties, wanted))]
            place[layers[r]] = np.arange(len(layer))
        count_now = crossings(graph, layers)
        if count_now < fewest:
            best, fewest, idle = list(layers), count_now, 0
        else:
            idle += 1
        if not fewest or idle > _PATIENCE:
            break
    return best


def _exchanged(graph: Layered, layers: list[Ints]) -> list[Ints]:
    """Exchange neighbours where that takes crossings away."""
    before: list[list[int]] = [[] for _ in graph.rank]
    after: list[list[int]] = [[] for _ in graph.rank]
    for u, v in zip(graph.upper.tolist(), graph.lower.tolist(), strict=True):
        after[u].append(v)
        before[v].append(u)
    place = _places(graph, layers).tolist()
    found = [layer.tolist() for layer in layers]
    for _ in range(_EXCHANGES):
        better = False
        for layer in found:
            for at in range(len(layer) - 1):
                u, v = layer[at], layer[at + 1]
                if _gain(u, v, before, after, place) > 0:
                    layer[at], layer[at + 1] = v, u
                    place[u], place[v] = at + 1, at
                    better = True
        if not better:
            break
    return [np.array(layer, dtype=np.int64) for layer in found]


def _gain(u: int, v: int, before: list[list[int]], after: list[list[int]], place: list[int]) -> int:
    """How many crossings fewer there are when two neighbours change places."""
    gain = 0
    for sides in (before, after):
        mine = [place[w] for w in sides[u]]
        theirs = [place[w] for w in sides[v]]
        for p in mine:
            for q in theirs:
                gain += (p > q) - (p < q)
    return gain

"""The height at which each node stands, its layer's order kept and no two overlapping.

Each node wants to be where its lines are straight. Layer by layer the nearest heights to what is wanted that
keep the order are found exactly: least squares under an order, by pooling those that would overlap (Best and
Chakravarti: "Active set algorithms for isotonic regression").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from lakenb.lineage.layout.order import Ints, Layered

    Floats = NDArray[np.float64]

_STRAIGHT = 8.0  # how much more a long line wants to be straight than a short one
_SWEEPS = 8
_SLIGHT = 0.01


class Sizes(NamedTuple):
    """What each node and lane takes.

    Attributes:
        height: With what stands below it.
        port: Below its top, where its lines begin.
        gap: The least room below it.
        lane: Whether it is only the place of a line.
    """

    height: Floats
    port: Floats
    gap: Floats
    lane: NDArray[np.bool_]


def placed(graph: Layered, layers: Sequence[Ints], sizes: Sizes) -> Floats:
    """The top of each node."""
    top = np.zeros(len(graph.rank))
    room = sizes.height + sizes.gap
    for layer in layers:
        ends = np.cumsum(room[layer])
        top[layer] = ends - room[layer] - ends[-1] / 2
    lanes = sizes.lane[graph.upper].astype(np.int64) + sizes.lane[graph.lower]
    weight = np.choose(lanes, [1.0, 2.0, _STRAIGHT])
    straight = sizes.port[graph.upper] - sizes.port[graph.lower]
    by_lower = [np.flatnonzero(graph.rank[graph.lower] == r) for r in range(len(layers))]
    by_upper = [np.flatnonzero(graph.rank[graph.upper] == r) for r in range(len(layers))]
    local = np.zeros(len(graph.rank), dtype=np.int64)
    for layer in layers:
        local[layer] = np.arange(len(layer))
    for sweep in range(_SWEEPS):
        both = sweep >= _SWEEPS - 4
        forth = sweep % 2 == 0
        for r in range(len(layers)) if forth else range(len(layers) - 1, -1, -1):
            layer = layers[r]
            total, weights = _SLIGHT * top[layer], np.full(len(layer), _SLIGHT)
            if forth or both:
                edges = by_lower[r]
                at = local[graph.lower[edges]]
                wish = top[graph.upper[edges]] + straight[edges]
                total += np.bincount(at, weights=weight[edges] * wish, minlength=len(layer))
                weights += np.bincount(at, weights=weight[edges], minlength=len(layer))
            if not forth or both:
                edges = by_upper[r]
                at = local[graph.upper[edges]]
                wish = top[graph.lower[edges]] - straight[edges]
                total += np.bincount(at, weights=weight[edges] * wish, minlength=len(layer))
                weights += np.bincount(at, weights=weight[edges], minlength=len(layer))
            top[layer] = _kept_apart(total / weights, weights, room[layer])
    return top - (top.min() if len(top) else 0)


def _kept_apart(wanted: Floats, weights: Floats, room: Floats) -> Floats:
    """The nearest heights to the wanted ones in this order, each at least its room above the next."""
    offsets = np.concatenate(([0.0], np.cumsum(room[:-1])))
    shifted = wanted - offsets
    if len(shifted) < 2 or bool((np.diff(shifted) >= 0).all()):  # noqa: PLR2004 - two can overlap
        return wanted
    means: list[float] = []
    masses: list[float] = []
    counts: list[int] = []
    for wish, weight in zip(shifted.tolist(), weights.tolist(), strict=True):
        value, mass, count = wish, weight, 1
        while means and means[-1] >= value:
            last = masses.pop()
            value = (value * mass + means.pop() * last) / (mass + last)
            mass += last
            count += counts.pop()
        means.append(value)
        masses.append(mass)
        counts.append(count)
    return np.repeat(means, counts) + offsets

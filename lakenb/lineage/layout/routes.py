"""The points that a line goes through, from card to card."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.lineage.layout.drawing import Card
    from lakenb.lineage.layout.order import Layered
    from lakenb.lineage.layout.ranks import Pair

Route = tuple[tuple[float, float], ...]
LANE = 10.0
"""How far below a card a line passes that goes back."""


class Standing(NamedTuple):
    """The graph with lanes, and the lanes of each edge from left to right."""

    graph: Layered
    ways: list[list[int]]


def straightened(
    own: Sequence[Card],
    places: list[tuple[float, float]],
    pairs: list[tuple[Pair, bool]],
    standing: Standing,
    heights: list[float],
    columns: tuple[list[float], list[float]],
) -> list[Route]:
    """Each edge's points; a line that goes back leaves at the right all the same, and comes in at the left.

    Args:
        own: The cards.
        places: Their corners.
        pairs: The edges as they are, and whether they go back.
        standing: Their lanes.
        heights: The tops of cards and lanes.
        columns: Where each layer begins, and how wide it is.
    """
    left, wide = columns
    rank = standing.graph.rank.tolist()
    routes: list[Route] = []
    for ((source, target), against), way in zip(pairs, standing.ways, strict=True):
        lanes = [
            (
                (left[rank[lane]], heights[lane]),
                (left[rank[lane]] + wide[rank[lane]], heights[lane]),
            )
            for lane in way
        ]
        (sx, sy), (tx, ty) = places[source], places[target]
        start = (sx + own[source].width, sy + own[source].port)
        end = (tx, ty + own[target].port)
        if not against:
            inner = [point for pair in lanes for point in pair]
            routes.append((start, *inner, end))
            continue
        under = sy + own[source].height + LANE
        over = ty + own[target].height + LANE
        leaving = [(start[0], under), (sx, under)]
        coming = [(tx + own[target].width, over), (tx, over)]
        inner = [point for pair in reversed(lanes) for point in (pair[1], pair[0])]
        turn = leaving if source == target else [*leaving, *inner, *coming]
        routes.append((start, *turn, end))
    return routes

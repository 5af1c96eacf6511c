"""A whole drawing: each connected part is laid out by itself, and the parts are put beside one another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from lakenb.lineage.layout.order import Layered, crossings, ordered
from lakenb.lineage.layout.place import Sizes, placed
from lakenb.lineage.layout.ranks import backward, components, ranked
from lakenb.lineage.layout.routes import LANE, Standing, straightened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.lineage.layout.order import Ints
    from lakenb.lineage.layout.ranks import Pair
    from lakenb.lineage.layout.routes import Route

_GAP, _LANE_GAP = 26.0, 12.0
_BETWEEN = 44.0  # parts
_LEAST, _MOST, _EACH = 56.0, 150.0, 1.6  # width between two layers, by the lines that run there
_LANES = 60_000  # more are not kept free; such far lines run straight
_SHAPE = 1.8  # width to height of many small parts together


class Card(NamedTuple):
    """What is placed.

    Attributes:
        width: Pixels.
        height: Pixels.
        port: Below the top, where lines begin and end.
    """

    width: float
    height: float
    port: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Where all stands.

    Attributes:
        places: Each card's left top corner.
        ranks: Each card's layer in its part.
        routes: Each edge's points: from each even one to the next a curve, from each odd one a straight line.
        back: Whether an edge goes against the flow.
        width: Of the whole.
        height: Of the whole.
        crossings: Pairs of lines that cross, lines that share their way counted once.
    """

    places: list[tuple[float, float]]
    ranks: list[int]
    routes: list[Route]
    back: list[bool]
    width: float
    height: float
    crossings: int = 0


def layered(cards: Sequence[Card], edges: Sequence[Pair]) -> Layout:
    """Lay out a graph, cycles, loops and repeated edges included.

    Args:
        cards: The nodes.
        edges: Pairs of their places.
    """
    inner = [(s, t) for s, t in edges if s != t]
    closes = iter(backward(len(cards), inner))
    back = [s == t or next(closes) for s, t in edges]
    below = {
        node for (s, t), against in zip(edges, back, strict=True) if against for node in (s, t)
    }
    parts = components(len(cards), inner)
    of = [0] * len(cards)
    for at, part in enumerate(parts):
        for node in part:
            of[node] = at
    inside: list[list[int]] = [[] for _ in parts]
    for at, (source, _) in enumerate(edges):
        inside[of[source]].append(at)
    laid = [
        _part(cards, part, [(edges[at], back[at]) for at in own], below)
        for part, own in zip(parts, inside, strict=True)
    ]
    return _together(laid, parts, inside, back)


class _Part(NamedTuple):
    places: list[tuple[float, float]]
    ranks: list[int]
    routes: list[Route]
    width: float
    height: float
    crossings: int


def _part(
    cards: Sequence[Card], part: list[int], edges: list[tuple[Pair, bool]], below: set[int]
) -> _Part:
    """One connected part, from its own corner."""
    local = {node: at for at, node in enumerate(part)}
    own = [cards[node] for node in part]
    pairs = [((local[s], local[t]), against) for (s, t), against in edges]
    forward = [(t, s) if against else (s, t) for (s, t), against in pairs]
    turned = [against for _, against in pairs]
    rank = ranked(len(own), sorted({(s, t) for s, t in forward if s != t}))
    standing = _lanes(rank, forward, turned)
    graph = standing.graph
    extra = len(graph.rank) - len(own)
    lane = np.array([False] * len(own) + [True] * extra)
    room = [card.height + (LANE * 2 if part[at] in below else 0) for at, card in enumerate(own)]
    sizes = Sizes(
        height=np.array(room + [0.0] * extra),
        port=np.array([card.port for card in own] + [0.0] * extra),
        gap=np.where(lane, _LANE_GAP, _GAP),
        lane=lane,
    )
    layers = ordered(graph)
    top = placed(graph, layers, sizes)
    left, wide = _columns(graph, own, layers)
    heights = top.tolist()
    places = [(left[rank[at]], heights[at]) for at in range(len(own))]
    routes = straightened(own, places, pairs, standing, heights, (left, wide))
    tall = max((y + h for (_, y), h in zip(places, room, strict=True)), default=0.0)
    tall = max([tall, *heights[len(own) :]])
    width = left[-1] + wide[-1] if left else 0.0
    return _Part(places, rank, routes, width, tall, crossings(graph, layers))


def _lanes(rank: list[int], forward: list[Pair], against: list[bool]) -> Standing:
    """Give each edge that goes over layers a lane in each; those of one busy end share theirs."""
    ranks = list(rank)
    upper: list[int] = []
    lower: list[int] = []
    known: dict[tuple[int, bool, bool, int], int] = {}
    leaving, coming = (
        Counter(ends) for ends in (zip(*forward, strict=True) if forward else ((), ()))
    )
    joined: set[Pair] = set()
    ways: list[list[int]] = []
    for (source, target), turned in zip(forward, against, strict=True):
        far = rank[target] - rank[source]
        way: list[int] = []
        if source == target or (far > 1 and len(ranks) + far > _LANES):
            ways.append(way)
            continue
        last = source
        for layer in range(rank[source] + 1, rank[target] + 1):
            node = target
            if layer < rank[target]:
                joins = coming[target] > leaving[source]
                shared = (target if joins else source, joins, turned, layer)
                if shared not in known:
                    known[shared] = len(ranks)
                    ranks.append(layer)
                node = known[shared]
                way.append(node)
            if (last, node) not in joined:
                joined.add((last, node))
                upper.append(last)
                lower.append(node)
            last = node
        ways.append(way)
    arrays = [np.array(values, dtype=np.int64) for values in (ranks, upper, lower)]
    return Standing(Layered(*arrays), ways)


def _columns(
    graph: Layered, own: Sequence[Card], layers: Sequence[Ints]
) -> tuple[list[float], list[float]]:
    """Where each layer begins, and how wide it is."""
    wide = [
        max((own[node].width for node in layer.tolist() if node < len(own)), default=0.0)
        for layer in layers
    ]
    lines = np.bincount(graph.rank[graph.upper], minlength=len(layers)).tolist()
    left, x = [], 0.0
    for width, count in zip(wide, lines, strict=True):
        left.append(x)
        x += width + min(_MOST, _LEAST + _EACH * count)
    return left, wide


def _together(
    laid: list[_Part], parts: list[list[int]], inside: list[list[int]], back: list[bool]
) -> Layout:
    """Put the parts into rows, the largest first; small ones stand below one another beside a tall one."""
    n = sum(map(len, parts))
    places: list[tuple[float, float]] = [(0.0, 0.0)] * n
    ranks = [0] * n
    routes: list[Route] = [()] * len(back)
    corners = _corners(laid)
    for (x, y), part, nodes, edges in zip(corners, laid, parts, inside, strict=True):
        for node, (px, py), rank in zip(nodes, part.places, part.ranks, strict=True):
            places[node] = (px + x, py + y)
            ranks[node] = rank
        for edge, route in zip(edges, part.routes, strict=True):
            routes[edge] = tuple((px + x, py + y) for px, py in route)
    width = max((x + part.width for (x, _), part in zip(corners, laid, strict=True)), default=0.0)
    height = max((y + part.height for (_, y), part in zip(corners, laid, strict=True)), default=0.0)
    return Layout(places, ranks, routes, back, width, height, sum(part.crossings for part in laid))


def _corners(laid: list[_Part]) -> list[tuple[float, float]]:
    """Where each part's corner is: in rows, and in stacks within a row."""
    area = sum((part.width + _BETWEEN) * (part.height + _BETWEEN) for part in laid)
    most = max([(area * _SHAPE) ** 0.5, *(part.width for part in laid)])
    found = []
    x = y = below = tall = wide = (
        0.0  # a stack's left, the row's top, the stack's end, the row's height, the stack's width
    )
    for part in laid:
        if below and below + part.height <= tall and x + part.width <= most:
            wide = max(wide, part.width)
        elif x + wide + part.width <= most:
            x, below = x + (wide + _BETWEEN if wide else 0.0), 0.0
            wide = part.width
        else:
            x, y, below, tall = 0.0, y + tall + _BETWEEN, 0.0, 0.0
            wide = part.width
        found.append((x, y + below))
        below += part.height + _BETWEEN
        tall = max(tall, below - _BETWEEN)
    return found

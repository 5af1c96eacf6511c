"""The layered layout: layers, order, places, lines."""

import itertools
import random

import numpy as np
import pytest

from lakenb.lineage.layout import Card, layered
from lakenb.lineage.layout.order import Layered, crossings
from lakenb.lineage.layout.ranks import backward, ranked

CARD = Card(224, 46, 23)


def graph(n, seed, each=2):
    """A random acyclic graph and some cards of many heights."""
    dice = random.Random(seed)
    pairs = {tuple(sorted(dice.sample(range(n), 2))) for _ in range(n * each)}
    cards = [Card(224, 46 + 22 * dice.randrange(8), 23) for _ in range(n)]
    return cards, sorted(pairs)


def overlaps(cards, laid):
    boxes = [(x, y, c.width, c.height) for (x, y), c in zip(laid.places, cards, strict=True)]
    return [
        (a, b)
        for a, b in itertools.combinations(boxes, 2)
        if a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]
    ]


@pytest.mark.parametrize("seed", range(5))
def test_no_two_cards_overlap_and_all_lie_inside(seed):
    cards, pairs = graph(60, seed)
    laid = layered(cards, pairs)
    assert overlaps(cards, laid) == []
    for (x, y), card in zip(laid.places, cards, strict=True):
        assert x >= -0.01
        assert y >= -0.01
        assert x + card.width <= laid.width + 0.01
        assert y + card.height <= laid.height + 0.01


def test_lines_go_to_higher_layers_and_touch_their_cards():
    cards, pairs = graph(50, 3)
    laid = layered(cards, pairs)
    for (source, target), route in zip(pairs, laid.routes, strict=True):
        assert laid.ranks[source] < laid.ranks[target]
        (sx, sy), (tx, ty) = laid.places[source], laid.places[target]
        assert route[0] == (sx + 224, sy + 23)
        assert route[-1] == (tx, ty + 23)
        assert len(route) % 2 == 0


def test_far_lines_do_not_run_over_cards():
    cards, pairs = graph(40, 7, each=3)
    laid = layered(cards, pairs)
    for route in laid.routes:
        for (x, y), (other, _) in zip(route[1:-1:2], route[2:-1:2], strict=True):
            for (cx, cy), card in zip(laid.places, cards, strict=True):
                across = cx < max(x, other) and min(x, other) < cx + card.width
                assert not (across and cy < y < cy + card.height)


def test_the_same_graph_gives_the_same_picture():
    cards, pairs = graph(80, 1)
    assert layered(cards, pairs) == layered(list(cards), list(pairs))


def test_a_chain_is_a_straight_line():
    laid = layered([CARD] * 5, [(n, n + 1) for n in range(4)])
    assert len({y for _, y in laid.places}) == 1
    assert [x for x, _ in laid.places] == sorted(x for x, _ in laid.places)


def test_sources_stand_close_to_their_readers():
    # 0 -> 1 -> 2 -> 3, and 4 is read by 3 alone
    assert ranked(5, [(0, 1), (1, 2), (2, 3), (4, 3)]) == [0, 1, 2, 3, 2]


def test_a_cycle_has_one_line_against_the_flow():
    pairs = [(0, 1), (1, 2), (2, 0)]
    assert backward(3, pairs) == [False, False, True]
    laid = layered([CARD] * 3, pairs)
    assert laid.back == [False, False, True]
    assert laid.ranks == [0, 1, 2]
    start, end = laid.routes[2][0], laid.routes[2][-1]
    assert start[0] == laid.places[2][0] + 224  # it leaves at the right
    assert end[0] == laid.places[0][0]  # and comes in at the left


def test_a_loop_and_a_repeated_edge():
    laid = layered([CARD] * 2, [(0, 0), (0, 1), (0, 1)])
    assert laid.back == [True, False, False]
    assert laid.routes[1] == laid.routes[2]


def test_nothing_and_single_cards():
    assert layered([], []).places == []
    laid = layered([CARD] * 12, [])
    assert overlaps([CARD] * 12, laid) == []
    assert laid.height > 46  # not all in one row


def test_crossings_are_taken_away():
    # A ladder written so that its lines cross: 0-7, 1-6, 2-5, 3-4.
    pairs = [(n, 7 - n) for n in range(4)] + [(n, 7 - n - 1) for n in range(3)]
    assert layered([CARD] * 8, pairs).crossings == 0


def test_crossings_are_counted():
    upper, lower = np.array([0, 1, 2]), np.array([5, 4, 3])
    rank = np.array([0, 0, 0, 1, 1, 1])
    layers = [np.array([0, 1, 2]), np.array([3, 4, 5])]
    assert crossings(Layered(rank, upper, lower), layers) == 3
    assert crossings(Layered(rank, upper, lower[::-1]), layers) == 0


def test_five_thousand_nodes_are_laid_out():
    cards, pairs = graph(5_000, 2, each=1)
    laid = layered(cards, pairs)
    assert len(laid.places) == 5_000
    assert all(np.isfinite(laid.places).ravel())


def test_lines_into_a_busy_card_share_their_lanes():
    # A hub that 30 tables of three layers lead to: the far ones come in by one lane.
    pairs = [(n, 30) for n in range(30)] + [(n, n + 1) for n in (0, 1)]
    laid = layered([CARD] * 31, pairs)
    lanes = {route[-3:-1] for route in laid.routes if len(route) > 2}
    assert len(lanes) <= 2

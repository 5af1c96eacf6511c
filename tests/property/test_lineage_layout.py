"""Any graph can be laid out: cycles, loops, parts, repeated edges."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lakenb.lineage.layout import Card, layered


@st.composite
def graphs(draw):
    n = draw(st.integers(1, 14))
    node = st.integers(0, n - 1)
    pairs = draw(st.lists(st.tuples(node, node), max_size=30))
    heights = draw(st.lists(st.integers(20, 200), min_size=n, max_size=n))
    return [Card(100, height, 10) for height in heights], pairs


@settings(max_examples=150, deadline=None)
@given(graphs())
def test_cards_never_overlap_and_lines_end_at_their_cards(found):
    cards, pairs = found
    laid = layered(cards, pairs)
    boxes = [(*place, card.height) for place, card in zip(laid.places, cards, strict=True)]
    for (ax, ay, ah), (bx, by, bh) in itertools.combinations(boxes, 2):
        apart = ax + 100 <= bx or bx + 100 <= ax or ay + ah <= by or by + bh <= ay
        assert apart
    for (source, target), route, back in zip(pairs, laid.routes, laid.back, strict=True):
        (sx, sy), (tx, ty) = laid.places[source], laid.places[target]
        assert route[0] == pytest.approx((sx + 100, sy + 10))
        assert route[-1] == pytest.approx((tx, ty + 10))
        assert back or laid.ranks[source] < laid.ranks[target]


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_without_what_goes_back_there_is_no_cycle(found):
    cards, pairs = found
    laid = layered(cards, pairs)
    ahead = [pair for pair, back in zip(pairs, laid.back, strict=True) if not back]
    assert not any(layered(cards, ahead).back)

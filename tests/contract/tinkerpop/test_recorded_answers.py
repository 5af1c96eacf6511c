"""Our evaluator against what a Gremlin Server with TinkerGraph answered to the same texts."""

import importlib.util
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("compare", Path(__file__).with_name("compare.py"))
compare = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(compare)
ANSWERS = compare.recorded()


@pytest.fixture(scope="module")
def graph():
    return compare.loaded()


def test_every_text_has_an_answer():
    assert sorted(ANSWERS) == sorted(set(compare.lines("queries.gremlin")))
    assert len(ANSWERS) > 290


@pytest.mark.parametrize("text", ANSWERS)
def test_our_answer_is_that_of_tinkergraph(graph, text):
    mine, cut = compare.ours(text, graph)
    assert compare.agree(text, mine, ANSWERS[text]), (mine, ANSWERS[text])
    assert cut == ""

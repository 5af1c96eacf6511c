"""Long chains of AND and OR are balanced, and keep their parts in order; deep trees are refused."""

from __future__ import annotations

import copy

import pytest
from sqlglot import exp

from lakenb.errors import QuotaExceeded
from lakenb.sql.trino.statements import parse_query


def _parsed(text: str) -> exp.Expr:
    return parse_query(text)


def _depth(node: exp.Expr) -> int:
    deepest, waiting = 0, [(node, 0)]
    while waiting:
        at, depth = waiting.pop()
        deepest = max(deepest, depth)
        waiting += [(child, depth + 1) for child in at.iter_expressions()]
    return deepest


@pytest.mark.parametrize("word", ["OR", "AND"])
@pytest.mark.parametrize("count", [1, 2, 16, 17, 31, 1000, 1001])
def test_a_chain_keeps_its_parts(word: str, count: int) -> None:
    tree = _parsed("SELECT 1 WHERE " + f" {word} ".join(f"x = {n}" for n in range(count)))
    numbers = [int(n.this) for n in tree.args["where"].find_all(exp.Literal, bfs=False)]
    assert sorted(numbers) == list(range(count))
    assert _depth(tree) < 40


def test_a_mixed_chain_keeps_its_meaning() -> None:
    inside = " OR ".join(f"x = {n}" for n in range(40))
    tree = _parsed(f"SELECT 1 WHERE y AND ({inside}) AND z")
    where = tree.args["where"].this
    assert isinstance(where, exp.And)
    assert len(list(where.find_all(exp.Or))) == 39
    assert len(list(where.find_all(exp.And))) == 2


def test_a_deep_tree_is_refused() -> None:
    with pytest.raises(QuotaExceeded, match="too deep"):
        _parsed("SELECT 1" + " + 1" * 2_000)


def test_a_copy_keeps_places() -> None:
    tree = _parsed("SELECT\n  abc FROM t")
    for one in (tree.copy(), copy.deepcopy(tree)):
        found = next(i for i in one.find_all(exp.Identifier) if i.name == "abc")
        assert found.meta["line"] == 2
        found.meta["line"] = 7
    assert next(i for i in tree.find_all(exp.Identifier) if i.name == "abc").meta["line"] == 2

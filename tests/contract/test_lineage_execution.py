"""TPC-H, one column changed at a time: what moves is told by an edge; the whole is ``lineage/execution.py``."""

import runpy
from pathlib import Path

import pytest

ORACLE = runpy.run_path(str(Path(__file__).parent / "lineage" / "execution.py"))
WAYS = ("shift", "null")
UNSEEN = {17}
"""Queries that give NULL on so few rows, so that no change shows."""

pytestmark = pytest.mark.skipif(
    ORACLE["TPCH"]["extension"]() is None,
    reason="duckdb-extension-tpch does not fit the installed DuckDB",
)


@pytest.fixture(scope="module")
def tpch():
    oracle, queries = ORACLE["tpch"](0.005)
    yield oracle, queries
    oracle.close()


@pytest.mark.parametrize("number", range(1, 23))
def test_every_dependency_that_shows_has_an_edge_and_every_direct_edge_shows(tpch, number):
    oracle, queries = tpch
    found = oracle.judged(*queries[number - 1], WAYS)
    assert not found.uncovered
    if found.rows and number not in UNSEEN:
        assert found.moved
        assert not found.unconfirmed

"""The 99 queries of TPC-DS in Trino's dialect answer as DuckDB does in its own."""

import runpy
from decimal import Decimal
from pathlib import Path

import pytest

import lakenb

LAKE = runpy.run_path(
    str(Path(__file__).resolve().parents[1] / "benchmarks" / "tpcds_lake.py"), run_name="tpcds_lake"
)
SCALE = 0.05
CENT = 0.0051  # Trino's averages of decimals keep two digits, DuckDB's are doubles

pytestmark = pytest.mark.skipif(
    LAKE["extension"]() is None, reason="duckdb-extension-tpcds does not fit the installed DuckDB"
)


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    place = tmp_path_factory.mktemp("tpcds")
    with lakenb.connect(place / "lake") as found:
        LAKE["make"](found, SCALE, place / "files")
        yield found


@pytest.fixture(scope="module")
def raw():
    connection = LAKE["connect"]()
    connection.execute(f"CALL dsdgen(sf={SCALE})")
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def texts(raw):
    return LAKE["queries"](raw)


def _comparable(value):
    return float(value) if isinstance(value, Decimal) else value


def _same(found, wanted):
    found, wanted = _comparable(found), _comparable(wanted)
    if isinstance(found, float) and isinstance(wanted, float | int):
        return found == pytest.approx(wanted, rel=1e-9, abs=CENT)
    return found == wanted


def _all_same(found, wanted):
    return all(all(map(_same, ours, theirs)) for ours, theirs in zip(found, wanted, strict=True))


def _without_order(row):
    """Words first: an average that is rounded may change places with its neighbour."""
    return (
        [str(v) for v in row if not isinstance(v, float | Decimal)],
        [float(v) for v in row if isinstance(v, float | Decimal)],
    )


@pytest.mark.parametrize("number", LAKE["QUERIES"])
def test_a_query_answers_as_duckdb_does(session, raw, texts, number):
    found = session.sql(LAKE["in_trino"](number, texts[number]), database="tpcds").fetchall()
    wanted = raw.execute(LAKE["as_trino_rounds"](number, texts[number])).fetchall()
    assert len(found) == len(wanted)
    if not _all_same(found, wanted):
        found, wanted = sorted(found, key=_without_order), sorted(wanted, key=_without_order)
        assert _all_same(found, wanted), (found[:3], wanted[:3])


def test_the_data_reach_most_queries(raw, texts):
    answered = [n for n in LAKE["QUERIES"] if raw.execute(texts[n]).fetchone() is not None]
    assert len(answered) > 70

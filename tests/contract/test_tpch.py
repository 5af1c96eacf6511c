"""The 22 queries of TPC-H in Trino's dialect answer as DuckDB does in its own."""

import runpy
from decimal import Decimal
from pathlib import Path

import pytest

import lakenb

LAKE = runpy.run_path(
    str(Path(__file__).resolve().parents[1] / "benchmarks" / "tpch_lake.py"), run_name="tpch_lake"
)
SCALE = 0.01
CENT = 0.005  # Trino's averages of decimals keep two digits here, DuckDB's are doubles

pytestmark = pytest.mark.skipif(
    LAKE["extension"]() is None, reason="duckdb-extension-tpch does not fit the installed DuckDB"
)


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    place = tmp_path_factory.mktemp("tpch")
    with lakenb.connect(place / "lake") as found:
        LAKE["make"](found, SCALE, place / "files")
        yield found


@pytest.fixture(scope="module")
def raw():
    connection = LAKE["connect"]()
    connection.execute(f"CALL dbgen(sf={SCALE})")
    yield connection
    connection.close()


def _comparable(value):
    return float(value) if isinstance(value, Decimal) else value


def _same(found, wanted):
    found, wanted = _comparable(found), _comparable(wanted)
    if isinstance(found, float) and isinstance(wanted, float | int):
        return found == pytest.approx(wanted, rel=1e-9, abs=CENT)
    return found == wanted


@pytest.mark.parametrize("number", range(1, 23))
def test_a_query_answers_as_duckdb_does(session, raw, number):
    found = session.sql(LAKE["query"](number), database="tpch").fetchall()
    wanted = raw.execute(f"PRAGMA tpch({number})").fetchall()
    assert len(found) == len(wanted)
    for ours, theirs in zip(found, wanted, strict=True):
        assert all(map(_same, ours, theirs)), (ours, theirs)

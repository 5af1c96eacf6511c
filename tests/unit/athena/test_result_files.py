"""Results that memory does not hold go into a file of the lake, which goes with them."""

import gc
import threading

import pyarrow as pa
import pytest

import lakenb
from lakenb.athena import result as results
from lakenb.athena.result import collect
from lakenb.errors import QueryFailed
from lakenb.values.query import ResultColumn
from lakenb.values.types import BIGINT

COLUMNS = (ResultColumn("a", BIGINT),)


def _batches(count, size=1000):
    for at in range(count):
        yield pa.record_batch({"a": pa.array(range(at * size, (at + 1) * size))})


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(results, "MEMORY_BYTES", 20_000)


def test_a_small_result_makes_no_file(tmp_path, small):
    found = collect(COLUMNS, _batches(2), tmp_path / "x" / "id.arrow")
    assert found.rows == 2000
    assert not (tmp_path / "x").exists()


def test_a_large_result_is_read_from_its_file_as_often_as_wanted(tmp_path, small):
    place = tmp_path / "x" / "id.arrow"
    found = collect(COLUMNS, _batches(10), place)
    assert place.exists()
    for _ in range(2):
        assert [v for b in found.batches() for v in b.column(0).to_pylist()] == list(range(10_000))
    assert found.table().num_rows == found.rows == 10_000
    assert found.head(1500).column(0).to_pylist() == list(range(1500))
    del found
    gc.collect()
    assert not place.exists()


def test_what_fails_halfway_leaves_no_file(tmp_path, small):
    def broken():
        yield from _batches(8)
        raise QueryFailed("in the midst")

    with pytest.raises(QueryFailed, match="in the midst"):
        collect(COLUMNS, broken(), tmp_path / "id.arrow")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("when", ["write_batch", "close"])
def test_a_full_disk_is_said_and_leaves_no_file(tmp_path, small, monkeypatch, when):
    made = pa.ipc.new_file

    class Full:
        def __init__(self, *arguments):
            self._own = made(*arguments)

        def write_batch(self, batch):
            self._own.write_batch(batch)
            if when == "write_batch":
                raise OSError(28, "No space left on device")

        def close(self):
            self._own.close()
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(pa.ipc, "new_file", Full)
    with pytest.raises(QueryFailed, match="NO_SPACE_LEFT"):
        collect(COLUMNS, _batches(10), tmp_path / "id.arrow")
    assert list(tmp_path.iterdir()) == []


def test_a_sum_that_no_bigint_holds_is_an_error_with_its_column(tmp_path):
    from decimal import Decimal

    batch = pa.record_batch({"a": pa.array([Decimal(2**63)], pa.decimal128(38, 0))})
    with pytest.raises(QueryFailed, match=r"NUMERIC_VALUE_OUT_OF_RANGE: .*'a'"):
        collect(COLUMNS, [batch], tmp_path / "id.arrow")


def test_large_results_of_a_session_and_of_a_cancelled_one(tmp_path, monkeypatch):
    monkeypatch.setattr(results, "MEMORY_BYTES", 100_000)
    place = tmp_path / "lake" / "results"
    with lakenb.connect(tmp_path / "lake") as session:
        query = "SELECT x, y FROM unnest(sequence(1, {0})) a(x) CROSS JOIN unnest(sequence(1, 10000)) b(y)"
        found = session.sql(query.format(20))
        assert len(list(place.glob("*.arrow"))) == 1
        assert found.rows == len(found.df()) == 200_000
        del found
        gc.collect()
        assert list(place.glob("*.arrow")) == []
        timer = threading.Timer(0.7, session.cancel)
        timer.start()
        with pytest.raises(lakenb.LakeNBError, match="cancelled"):
            session.sql(query.format(10_000) + " CROSS JOIN unnest(sequence(1, 10000)) c(z)")
        timer.join()
        assert list(place.glob("*.arrow")) == []

"""A sorted result is the same whether it is sorted as a whole or in the parts that somebody looks at."""

import math

import numpy as np
import pyarrow as pa
import pytest

from lakenb.engine.duckdb import result_rows, sorted_places
from lakenb.engine.duckdb.gather import gather
from lakenb.engine.duckdb.result_rows import ResultRows
from lakenb.values.row_view import RowFilter, RowOrder, RowView
from lakenb.values.types import DataType

ROWS = 3_000
KINDS = ("bigint", "double", "varchar", "boolean", "decimal", "timestamp", "date")


def _table():
    generator = np.random.default_rng(7)
    few = generator.integers(0, 5, ROWS)
    doubles = np.where(few == 1, math.nan, np.where(few == 2, -0.0, generator.random(ROWS) - 0.5))
    empty = generator.random(ROWS) < 0.1
    whole = pa.table(
        {
            "bigint": pa.array(
                np.where(few < 3, few, generator.integers(-50, 900, ROWS)), mask=empty
            ),
            "double": pa.array(doubles, mask=empty),
            "varchar": pa.array([("é" * int(n) + chr(97 + int(n))) for n in few], mask=empty),
            "boolean": pa.array(few > 2, mask=empty),
            "decimal": pa.array(generator.integers(0, 99, ROWS)).cast(pa.decimal128(22, 2)),
            "timestamp": pa.array(generator.integers(0, 10**9, ROWS)).cast(pa.timestamp("us")),
            "date": pa.array(generator.integers(0, 400, ROWS).astype(np.int32)).cast(pa.date32()),
        }
    )
    return pa.concat_tables(whole.slice(at, 123) for at in range(0, ROWS, 123))


VIEWS = [
    *(RowView((RowOrder(at, down),)) for at in range(len(KINDS)) for down in (False, True)),
    RowView((RowOrder(3, True), RowOrder(1, False))),
    RowView((RowOrder(0, False), RowOrder(2, True), RowOrder(6, False))),
    RowView((RowOrder(1, True),), (RowFilter(3, "=", "true"),)),
    RowView((RowOrder(2, False),), (RowFilter(0, "is null"),)),
]


@pytest.mark.parametrize("view", VIEWS)
def test_parts_are_the_whole(view, monkeypatch):
    def look():
        rows = ResultRows(_table(), [DataType(name) for name in KINDS])
        count = rows.count(view)
        spans = [*range(0, count, 170), count - 3, 5, count // 2]
        return [repr(rows.window(view, at, 170, range(7)).to_pylist()) for at in spans]

    monkeypatch.setattr(result_rows, "_FIRST_ROWS", 50)
    whole = look()
    monkeypatch.setattr(result_rows, "_SORTED_WHOLE", 0)
    monkeypatch.setattr(sorted_places, "_SAMPLE", 700)
    monkeypatch.setattr(sorted_places, "_BUCKET", 100)
    for piece in (1 << 20, 37):  # bits that begin inside an octet too
        monkeypatch.setattr(sorted_places, "_PIECE", piece)
        assert look() == whole


def test_only_parts_are_sorted(monkeypatch):
    monkeypatch.setattr(result_rows, "_SORTED_WHOLE", 0)
    monkeypatch.setattr(result_rows, "_FIRST_ROWS", 0)
    monkeypatch.setattr(sorted_places, "_SAMPLE", 500)
    monkeypatch.setattr(sorted_places, "_BUCKET", 100)
    rows = ResultRows(_table(), [DataType(name) for name in KINDS])
    sorted_at_once = []
    ordered = rows._ordered
    monkeypatch.setattr(
        rows,
        "_ordered",
        lambda places, order: sorted_at_once.append(len(places)) or ordered(places, order),
    )
    rows.window(VIEWS[10], ROWS // 2, 50, [5])
    assert sorted_at_once[0] <= 500
    assert max(sorted_at_once[1:]) < 400


def test_a_row_is_found_in_its_chunk():
    table = _table()
    places = np.array([2999, 0, 122, 123, 0, 1500])
    assert gather(table, places).to_pylist() != []
    assert str(gather(table, places).to_pylist()) == str(table.take(pa.array(places)).to_pylist())
    assert gather(table, np.array([], np.int64)).num_rows == 0

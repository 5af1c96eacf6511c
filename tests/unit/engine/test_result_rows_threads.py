"""A result that several threads look at, as a notebook's page does."""

import subprocess
import sys

LOOK = """
import sys
from concurrent.futures import ThreadPoolExecutor

import pyarrow as pa

from lakenb.engine.duckdb.result_rows import ResultRows
from lakenb.values.row_view import RowFilter, RowOrder, RowView
from lakenb.values.types import DataType

ROWS = 5_000
table = pa.table({"n": pa.array(range(ROWS))})


def first(rows, *, descending):
    view = RowView((RowOrder(0, descending=descending),))
    return rows.window(view, 0, 2, [0]).column(0).to_pylist()


def some(rows, least):
    return rows.count(RowView((), (RowFilter(0, ">=", str(least)),)))


with ThreadPoolExecutor(4) as threads:
    for again in range(10):
        rows = ResultRows(table, [DataType("bigint")])
        profile = threads.submit(rows.profile, 0)
        rising = threads.submit(first, rows, descending=False)
        falling = threads.submit(first, rows, descending=True)
        counts = [threads.submit(some, rows, 1_000 + at) for at in range(5)]
        assert profile.result().distinct > ROWS / 2
        assert sum(bar.rows for bar in profile.result().bars) == ROWS
        assert rising.result() == [0, 1]
        assert falling.result() == [ROWS - 1, ROWS - 2]
        assert [one.result() for one in counts] == [ROWS - 1_000 - at for at in range(5)]
        rows.close()
"""


def test_threads_that_look_at_one_result_at_once_get_what_they_asked_for():
    # In a process of its own: what stands still with Python's lock held would take the tests with it.
    ended = subprocess.run(
        [sys.executable, "-c", LOOK], capture_output=True, text=True, timeout=300, check=False
    )
    assert ended.returncode == 0, ended.stderr

"""``SELECT 1`` in a warm session against raw DuckDB.

python tests/benchmarks/trivial.py [repetitions]      target: at most 5 ms above raw DuckDB, median
"""

import statistics
import sys
import tempfile
import time

import duckdb
from tpch_lake import report

import lakenb


def main(repetitions=200):
    with tempfile.TemporaryDirectory() as place:
        session, raw = lakenb.connect(place), duckdb.connect()
        ways = (
            lambda: session.sql("SELECT 1").fetchall(),
            lambda: raw.execute("SELECT 1").fetchall(),
        )
        times = ([], [])
        for turn in range(repetitions + 20):
            for which, run in enumerate(ways):
                started = time.perf_counter()
                assert run() == [(1,)]
                if turn >= 20:
                    times[which].append((time.perf_counter() - started) * 1000)
    ours, theirs = (statistics.median(found) for found in times)
    print(f"SELECT 1  lakenb {ours:.2f} ms  duckdb {theirs:.2f} ms  {ours - theirs:.2f} ms above")
    report(
        benchmark="trivial",
        lakenb_ms=ours,
        duckdb_ms=theirs,
        above_ms=ours - theirs,
        ratio=ours / theirs,
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

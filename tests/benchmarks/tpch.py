"""TPC-H through ``session.sql`` against raw DuckDB on the same files, in the same run.

python tests/benchmarks/tpch.py [scale] [repetitions]      target: total ratio at most 1.10
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import duckdb
from tpch_lake import TABLES, connect, make, query, report

import lakenb


def seconds(run):
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def raw_connection(folder):
    connection = duckdb.connect()
    for table in TABLES:
        connection.execute(f"CREATE VIEW {table} AS FROM read_parquet('{folder / table}.parquet')")
    return connection


def main(scale=1.0, repetitions=5):
    generator = connect()
    texts = dict(generator.execute("SELECT query_nr, query FROM tpch_queries()").fetchall())
    generator.close()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "files"
        session = lakenb.connect(Path(place) / "lake")
        make(session, scale, folder)
        raw = raw_connection(folder)
        totals = [0.0, 0.0]
        for number in range(1, 23):
            text = query(number)
            ways = (
                lambda sql=text: session.sql(sql, database="tpch").arrow(),
                lambda sql=texts[number]: raw.execute(sql).to_arrow_table(),
            )
            times = ([], [])
            for turn in range(repetitions + 1):
                # Each goes first in turn, and the first round warms the file cache for both.
                for which in (0, 1) if turn % 2 else (1, 0):
                    took = seconds(ways[which])
                    if turn:
                        times[which].append(took)
            ours, theirs = (statistics.median(found) for found in times)
            totals = [totals[0] + ours, totals[1] + theirs]
            print(
                f"q{number:02d}  lakenb {ours * 1000:8.1f} ms  duckdb {theirs * 1000:8.1f} ms  {ours / theirs:5.2f}"
            )
        report(
            benchmark="tpch",
            scale=scale,
            lakenb=totals[0],
            duckdb=totals[1],
            ratio=totals[0] / totals[1],
        )


if __name__ == "__main__":
    main(*(kind(word) for kind, word in zip((float, int), sys.argv[1:], strict=False)))

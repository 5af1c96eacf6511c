"""TPC-DS through ``session.sql`` against raw DuckDB on the same files, in the same run.

python tests/benchmarks/tpcds.py [scale] [repetitions]      target: total ratio at most 1.15
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import duckdb
from tpcds_lake import QUERIES, as_trino_rounds, connect, in_trino, make, queries
from tpch_lake import report

import lakenb


def seconds(run):
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def raw_connection(folder, tables):
    connection = duckdb.connect()
    for table in tables:
        connection.execute(f"CREATE VIEW {table} AS FROM read_parquet('{folder / table}.parquet')")
    return connection


def main(scale=1.0, repetitions=3):
    generator = connect()
    texts = queries(generator)
    generator.close()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "files"
        session = lakenb.connect(Path(place) / "lake")
        raw = raw_connection(folder, make(session, scale, folder))
        totals = [0.0, 0.0]
        for number in QUERIES:
            text = in_trino(number, texts[number])
            theirs = as_trino_rounds(number, texts[number])
            ways = (
                lambda sql=text: session.sql(sql, database="tpcds").arrow(),
                lambda sql=theirs: raw.execute(sql).to_arrow_table(),
            )
            times = ([], [])
            for turn in range(repetitions + 1):
                # Each goes first in turn, and the first round warms the file cache for both.
                for which in (0, 1) if turn % 2 else (1, 0):
                    took = seconds(ways[which])
                    if turn:
                        times[which].append(took)
            taken = [statistics.median(found) for found in times]
            totals = [totals[0] + taken[0], totals[1] + taken[1]]
            print(
                f"q{number:02d}  lakenb {taken[0] * 1000:8.1f} ms  "
                f"duckdb {taken[1] * 1000:8.1f} ms  {taken[0] / taken[1]:5.2f}"
            )
        report(
            benchmark="tpcds",
            scale=scale,
            lakenb=totals[0],
            duckdb=totals[1],
            ratio=totals[0] / totals[1],
        )


if __name__ == "__main__":
    main(*(kind(word) for kind, word in zip((float, int), sys.argv[1:], strict=False)))

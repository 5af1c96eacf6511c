"""A CTAS of many rows under a memory limit: time and peak resident memory, against raw DuckDB.

python tests/benchmarks/ctas.py [rows]      target: 20 million rows under 2 GB peak below 3 GB
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb
from tpch_lake import report

ROWS, LIMIT = 20_000_000, "2GB"
SOURCE = """
    SELECT range AS id,
           TIMESTAMP '2020-01-01' + to_seconds(CAST(hash(range) % 126230400 AS BIGINT)) AS placed,
           CAST(hash(range + 1) % 1000000 AS DOUBLE) / 100 AS amount,
           'customer-' || CAST(hash(range + 2) % 3000000 AS VARCHAR) AS customer,
           md5(CAST(range AS VARCHAR)) AS token
    FROM range({rows})
"""


def make(lake, rows):
    folder = lake / "s3" / "events" / "parquet"
    folder.mkdir(parents=True)
    connection = duckdb.connect(config={"memory_limit": LIMIT, "preserve_insertion_order": False})
    query = SOURCE.format(rows=rows)
    connection.execute(f"COPY ({query}) TO '{folder}' (FORMAT parquet, PER_THREAD_OUTPUT true)")


def with_lakenb(lake):
    import lakenb

    session = lakenb.connect(lake, settings={"memory_limit": LIMIT, "progress": False})
    session.sql("CREATE DATABASE raw")
    session.sql(
        "CREATE EXTERNAL TABLE raw.events (id bigint, placed timestamp, amount double, customer string, token string) "
        "STORED AS PARQUET LOCATION 's3://events/parquet/'"
    )
    session.create_table_bucket("events")
    where = {"catalog": "s3tablescatalog/events", "database": "big"}
    session.sql("CREATE DATABASE big", catalog="s3tablescatalog/events")
    started = time.perf_counter()
    session.sql(
        "CREATE TABLE events WITH (partitioning = ARRAY['month(placed)']) AS SELECT * FROM awsdatacatalog.raw.events",
        **where,
    )
    took = time.perf_counter() - started
    [(rows,)] = session.sql("SELECT count(*) FROM events", **where).fetchall()
    return took, rows


def with_duckdb(lake):
    connection = duckdb.connect(
        config={"memory_limit": LIMIT, "temp_directory": str(lake / "spill")}
    )
    source = f"read_parquet('{lake}/s3/events/parquet/*.parquet')"
    columns = "*, year(placed) AS y, month(placed) AS m"
    started = time.perf_counter()
    connection.execute(
        f"COPY (SELECT {columns} FROM {source}) TO '{lake}/raw' (FORMAT parquet, PARTITION_BY (y, m))"
    )
    took = time.perf_counter() - started
    [(rows,)] = connection.execute(f"SELECT count(*) FROM '{lake}/raw/**/*.parquet'").fetchall()
    return took, rows


def child(way, lake):
    took, rows = {"lakenb": with_lakenb, "duckdb": with_duckdb}[way](Path(lake))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"seconds": took, "rows": rows, "peak": peak}))


def measured(way, lake):
    done = subprocess.run(
        [sys.executable, __file__, "--child", way, str(lake)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def main(rows=ROWS):
    with tempfile.TemporaryDirectory() as place:
        lake = Path(place) / "lake"
        make(lake, rows)
        ours, theirs = measured("lakenb", lake), measured("duckdb", lake)
    for name, found in (("lakenb", ours), ("duckdb", theirs)):
        assert found["rows"] == rows, found
        print(
            f"{name}  {rows:,} rows under {LIMIT}: {found['seconds']:.1f} s, peak {found['peak'] / 1e9:.2f} GB"
        )
    report(
        benchmark="ctas",
        rows=rows,
        peak_gb=ours["peak"] / 1e9,
        ratio=ours["seconds"] / theirs["seconds"],
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:])
    else:
        main(*map(int, sys.argv[1:]))

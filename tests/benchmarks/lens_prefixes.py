"""Every prefix of many objects: seconds, memory, spill, and how they grow.

    python tests/benchmarks/lens_prefixes.py [objects ...]      (default 1,000,000 and 10,000,000)

Each size runs in a process of its own, over objects in no order, 8 leaf prefixes for 10 objects, depth 6. From
the last two sizes it computes what a billion objects would take.
"""

import datetime as dt
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

LIMIT = os.environ.get("LENS_MEMORY", "4GB")
DAY = dt.date(2026, 11, 20)
PLACE = os.environ.get("LENS_PLACE")


def make_objects(services, count: int) -> None:
    """Fill the input's table of objects."""
    from lakenb.s3.storage_lens.input_tables import OBJECTS, open_table
    from lakenb.values.plan import Plan, WriteRequest

    table = open_table(services.sources.buckets, OBJECTS)
    leaves = max(1, count * 8 // 10)
    told = {
        "report_date": f"DATE '{DAY}'",
        "account_id": "'123456789012'",
        "aws_region": "'us-east-1'",
        "bucket_name": "'lake'",
        "key_name": (
            "format('tenant={:03d}/table={:03d}/year={:04d}/month={:02d}/day={:02d}/hour={:02d}/part-{:09d}.parquet',"
            " leaf // 800000 % 1000, leaf // 40000 % 20, 2000 + leaf // 2000 % 20, leaf // 100 % 20,"
            " leaf // 10 % 10, leaf % 10, n)"
        ),
        "is_latest": "true",
        "is_delete_marker": "false",
        "size": "hash(n) % 50000000",
        "storage_class": "'STANDARD'",
        "encryption_status": "'SSE-S3'",
        "replication_status": "''",
    }
    columns = ", ".join(
        f"CAST({told.get(c.name, 'NULL')} AS {_duckdb(c)})" for c in OBJECTS.columns
    )
    text = (
        f"SELECT {columns} FROM (SELECT n, CASE WHEN n < {leaves} THEN n ELSE CAST(hash(n) % {leaves}"
        f" AS BIGINT) END AS leaf FROM (SELECT (r * 7919) % {count} AS n FROM range({count}) t(r)))"
    )
    with services.engine.open(None) as run:
        written = run.write(
            WriteRequest(
                Plan((text,), (), OBJECTS.column_names),
                table.data_location,
                table.write_columns,
                uuid4().hex,
                partition=table.partition,
            )
        )
    services.sources.buckets.tables.append(OBJECTS.name, written.files)


def _duckdb(column) -> str:
    from lakenb.values.duckdb_types import duckdb_type

    return duckdb_type(column.type)


def one(count: int) -> None:
    """One size, in this process: prints a line of JSON."""
    import lakenb
    from lakenb.s3.storage_lens.fact_tables import PREFIX_STORAGE

    with tempfile.TemporaryDirectory(dir=PLACE) as place:
        session = lakenb.connect(place, settings={"memory_limit": LIMIT})
        make_objects(session._services, count)
        spill, stop = [0], threading.Event()
        watch = threading.Thread(target=_watch, args=(Path(place) / "results", spill, stop))
        watch.start()
        before = resource.getrusage(resource.RUSAGE_SELF)
        started = time.perf_counter()
        session.storage_lens._refresh_prefixes((DAY, DAY), "/", ("storage",))
        seconds = time.perf_counter() - started
        after = resource.getrusage(resource.RUSAGE_SELF)
        stop.set()
        watch.join()
        table = '"s3tablescatalog/aws-s3"."storage_lens_facts"."prefix_storage"'
        prefixes = session.sql(f"SELECT count(*), sum(object_count) FROM {table} WHERE depth = 6")
        every = session.sql(f"SELECT count(*) FROM {table}").fetchall()[0][0]
        timed = time.perf_counter()
        session.sql(
            f"SELECT prefix, storage_bytes FROM {table} WHERE report_date = DATE '{DAY}' "
            "AND bucket_name = 'lake' AND depth = 6 "
            "AND parent = 'tenant=000/table=010/year=2010/month=10/day=05/' ORDER BY 2 DESC LIMIT 50"
        )
        level = time.perf_counter() - timed
        files = session._services.sources.buckets.tables.plan(PREFIX_STORAGE.name).files
        print(
            json.dumps(
                {
                    "objects": count,
                    "prefixes": every,
                    "leaves": prefixes.fetchall()[0],
                    "seconds": round(seconds, 2),
                    "cpu": round(
                        after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 1
                    ),
                    "peak_gb": round(after.ru_maxrss / 2**20, 2),
                    "spill_gb": round(spill[0] / 2**30, 2),
                    "facts_gb": round(sum(f.size for f in files) / 2**30, 3),
                    "one_level_ms": round(level * 1000),
                }
            )
        )
        session.close()


def _watch(place: Path, most: list[int], stop: threading.Event) -> None:
    while not stop.wait(0.5):
        try:
            size = sum(f.stat().st_size for f in place.rglob("*") if f.is_file())
        except OSError:
            continue
        most[0] = max(most[0], size)


def main() -> None:
    """All sizes, and the growth."""
    counts = [int(c.replace("_", "")) for c in sys.argv[1:]] or [1_000_000, 10_000_000]
    found = []
    for count in counts:
        done = subprocess.run(
            [sys.executable, __file__, "--one", str(count)],
            check=True,
            capture_output=True,
            text=True,
        )
        found.append(json.loads(done.stdout.splitlines()[-1]))
        print(json.dumps(found[-1]), flush=True)
    for small, large in pairwise(found):
        times = large["objects"] / small["objects"]
        grown = [large[what] / small[what] / times for what in ("seconds", "cpu")]
        print(
            f"x{times:g} objects: {grown[0]:.2f} times the seconds an object, {grown[1]:.2f} of CPU"
        )
    last = found[-1]
    more = 1e9 / last["objects"]
    seconds, cpu, spill = (last[what] * more for what in ("seconds", "cpu", "spill_gb"))
    print(
        f"a billion objects, as the last: {seconds / 60:.0f} minutes ({cpu / 60:.0f} of CPU), "
        f"{spill:.0f} GB spilled"
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(int(sys.argv[2]))
    else:
        main()

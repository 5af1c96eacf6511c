"""A day of many log lines to all metrics at all levels; then a dashboard's questions on 15 months of 1,000 buckets.

    python tests/benchmarks/lens_metrics.py [lines] [buckets]     (default 20,000,000 and 1,000)

targets: 20 million lines under 120 s; a question of the dashboard under 200 ms
"""

import datetime as dt
import os
import resource
import statistics
import sys
import tempfile
import time
from uuid import uuid4

import lakenb
from lakenb.s3.storage_lens.fact_tables import (
    ACTIVITY_COLUMNS,
    DAILY,
    PROPERTY_COLUMNS,
    STORAGE_COLUMNS,
    open_facts,
)
from lakenb.s3.storage_lens.input_tables import ACCESS_LOG, OBJECTS, open_table
from lakenb.s3.storage_lens.state import ComputedDays
from lakenb.values.duckdb_types import duckdb_type
from lakenb.values.plan import Plan, WriteRequest
from lakenb.values.storage_lens import LensFilter

DAY = dt.date(2026, 11, 20)
FIRST = dt.date(2025, 8, 21)
DAYS = 457
KEY = "format('team={}/year={}/month={}/day={}/part-{:08d}.parquet', k % 20, 2000 + k % 7, k % 12, k % 28, k)"
LOG = {
    "report_date": f"DATE '{DAY}'",
    "account_id": "'123456789012'",
    "aws_region": "'us-east-1'",
    "bucket_name": "format('bucket-{:03d}', k % 50)",
    "key_name": KEY,
    "request_time": f"TIMESTAMPTZ '{DAY} 00:00:00+00' + INTERVAL 1 SECOND * (n * 86400 // {{count}})",
    "remote_ip": "format('10.0.0.{}', n % 200)",
    "requester": "format('arn:aws:sts::123456789012:assumed-role/job/{}', n % 40)",
    "request_id": "format('{:016X}', n)",
    "operation": (
        "['REST.GET.OBJECT','REST.GET.OBJECT','REST.GET.OBJECT','REST.GET.OBJECT','REST.PUT.OBJECT',"
        "'REST.HEAD.OBJECT','REST.GET.OBJECT','REST.PUT.PART'][1 + n % 8]"
    ),
    "http_status": "CASE WHEN n % 211 = 0 THEN 503 WHEN n % 97 = 0 THEN 404 WHEN n % 5 = 0 THEN 206 ELSE 200 END",
    "bytes_sent_size": "h % 8000000",
    "object_size": "h % 20000000",
    "total_duration": "h % 1500",
    "turn_around_duration": "h % 200",
    "user_agent": "'aws-sdk-java/2.40'",
    "signature_version": "'SigV4'",
    "tls_version": "'TLSv1.3'",
    "source_region": "CASE WHEN n % 10 = 0 THEN 'eu-west-1' ELSE 'us-east-1' END",
}
STORED = {
    **{
        name: LOG[name]
        for name in ("report_date", "account_id", "aws_region", "bucket_name", "key_name")
    },
    "is_latest": "true",
    "is_delete_marker": "false",
    "size": "hash(k) % 20000000",
    "storage_class": "CASE WHEN k % 4 = 0 THEN 'STANDARD_IA' ELSE 'STANDARD' END",
    "encryption_status": "'SSE-S3'",
}


def fill(services, definition, table, told, source):
    """Write rows of SQL into a table."""
    columns = ", ".join(
        f"CAST({told.get(c.name, 'NULL')} AS {duckdb_type(c.type)})" for c in definition.columns
    )
    with services.engine.open(None) as run:
        written = run.write(
            WriteRequest(
                Plan(
                    (f"SELECT {columns} FROM ({source})",),
                    (),
                    tuple(c.name for c in definition.columns),
                ),
                table.data_location,
                table.write_columns,
                uuid4().hex,
                partition=table.partition,
            )
        )
    services.sources.buckets.tables.append(definition.name, written.files)


def timed(words, work):
    """Seconds and CPU seconds of a step."""
    before, started = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()
    work()
    seconds, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"  {words}: {seconds:.1f} s ({cpu:.1f} s of CPU, peak {after.ru_maxrss / 2**20:.1f} GB)",
        flush=True,
    )
    return seconds


def one_day(place, lines):
    """All levels of a day."""
    keys = lines // 8
    with lakenb.connect(
        place, settings={"memory_limit": os.environ.get("LENS_MEMORY", "8GB")}
    ) as session:
        services, lens = session._services, session.storage_lens
        buckets = services.sources.buckets
        # Cubed, so that few keys have most of the requests.
        asked = (
            f"SELECT n, h, CAST(floor(power((h % 1000000) / 1000000.0, 3) * {keys}) AS BIGINT) AS k"
        )
        log = f"{asked} FROM (SELECT r AS n, hash(r) % 1000000007 AS h FROM range({lines}) t(r))"
        told = {name: text.replace("{count}", str(lines)) for name, text in LOG.items()}
        fill(services, ACCESS_LOG, open_table(buckets, ACCESS_LOG), told, log)
        stored = f"SELECT r AS k FROM range({keys}) t(r)"
        fill(services, OBJECTS, open_table(buckets, OBJECTS), STORED, stored)
        print(f"{lines:,} lines, {keys:,} objects")
        total = timed("buckets, classes and above", lens.refresh)
        total += timed(
            "all prefixes, requests", lambda: lens._refresh_prefixes((DAY, DAY), "/", ("activity",))
        )
        total += timed(
            "all prefixes, objects", lambda: lens._refresh_prefixes((DAY, DAY), "/", ("storage",))
        )
        print(f"  in all {total:.1f} s: {lines / total:,.0f} lines a second")
        print(
            lens.metrics(
                "organization",
                DAY,
                ["AllRequests", "ConcurrentPut503ErrorCount", "UniqueObjectsAccessedDailyCount"],
            )
            .df()
            .to_string()
        )


def fill_months(services, count):
    """Daily facts of so many buckets."""
    told = {
        "report_date": f"DATE '{FIRST}' + CAST(d AS INTEGER)",
        "account_id": "format('{:012d}', b % 5)",
        "aws_region": "['us-east-1', 'eu-west-1', 'us-west-2'][1 + b % 3]",
        "bucket_name": "format('bucket-{:04d}', b)",
        "storage_class": "CASE WHEN p = 2 THEN '' WHEN c = 0 THEN 'STANDARD' ELSE 'GLACIER' END",
        "part": "['storage', 'activity', 'property'][1 + p]",
    }
    for part, names in enumerate((STORAGE_COLUMNS, ACTIVITY_COLUMNS, PROPERTY_COLUMNS)):
        for at, name in enumerate(names):
            told[name] = f"CASE WHEN p = {part} THEN hash(b * 7 + d * 3 + c + {at}) % 1000000 END"
    rows = f"FROM range({DAYS}) t1(d), range({count}) t2(b), range(2) t3(c), range(3) t4(p)"
    source = f"SELECT d, b, c, p {rows} WHERE p < 2 OR c = 0 ORDER BY p, b, d"
    fill(services, DAILY, open_facts(services.sources.buckets, DAILY), told, source)
    known = {FIRST + dt.timedelta(days=back): "made" for back in range(DAYS)}
    ComputedDays(services.database).put("storage", known)


def fifteen_months(place, count):
    """A dashboard's questions."""
    with lakenb.connect(place) as session:
        lens = session.storage_lens
        fill_months(session._services, count)
        print(
            f"{DAYS} days of {count:,} buckets, milliseconds (median of 7, all and in one Region)"
        )
        for words, ask in questions(lens).items():
            times = [[], []]
            for where, kept in zip(
                (LensFilter(), LensFilter(regions=("us-east-1",))), times, strict=True
            ):
                ask(where)
                for _ in range(7):
                    started = time.perf_counter()
                    ask(where)
                    kept.append((time.perf_counter() - started) * 1000)
            print(f"  {words}: {', '.join(f'{statistics.median(kept):.0f}' for kept in times)}")


def questions(lens):
    """What a dashboard asks."""
    whole = (FIRST, FIRST + dt.timedelta(days=DAYS - 1))
    month = (whole[1] - dt.timedelta(days=29), whole[1])
    names = [
        "StorageBytes",
        "ObjectCount",
        "AverageObjectSize",
        "AllRequests",
        "BytesDownloaded",
        "% error rate",
    ]
    return {
        "snapshot of 6 metrics with trends": lambda w: lens.snapshot(names, where=w, trend=True),
        "trend of 2 metrics, 15 months": lambda w: lens.trend(
            ["StorageBytes", "AllRequests"], whole, w
        ),
        "top 10, % concurrent PUT 503, 30 days": lambda w: lens.top(
            "% concurrent PUT 503 error", "bucket", 10, month, w
        ),
        "top 10 by bytes, 15 months": lambda w: lens.top("StorageBytes", "bucket", 10, whole, w),
        "distribution of reads, 30 days": lambda w: lens.distribution("read", month, w),
        "distribution of reads, 15 months": lambda w: lens.distribution("read", whole, w),
        "bubbles": lambda w: lens.bubbles(
            ("StorageBytes", "% retrieval rate", "AverageObjectSize"), where=w
        ),
        "outliers": lambda w: lens.outliers("StorageBytes", where=w),
    }


def main():
    """Both."""
    lines = int(sys.argv[1].replace("_", "")) if len(sys.argv) > 1 else 20_000_000
    count = int(sys.argv[2].replace("_", "")) if len(sys.argv) > 2 else 1_000
    if lines:
        with tempfile.TemporaryDirectory(dir=os.environ.get("LENS_PLACE")) as place:
            one_day(place, lines)
    if count:
        with tempfile.TemporaryDirectory(dir=os.environ.get("LENS_PLACE")) as place:
            fifteen_months(place, count)


if __name__ == "__main__":
    main()

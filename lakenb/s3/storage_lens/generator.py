"""Made-up server access logs, the same for the same seed: for walkthroughs and benchmarks.

The traffic has what real traffic has: few keys with most requests (Zipf), more by day than by night, minutes
in which many writers fight for one key and get 503, prefixes of very small files, some requests from other
Regions, user agents with quotes. A log object holds five minutes or more of one bucket, under the key of the
``PartitionedPrefix`` format (AWS: "Amazon S3 server access log format", "TargetObjectKeyFormat").
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.plans import plan_of
from lakenb.values.names import quote_text

if TYPE_CHECKING:
    import pyarrow as pa

    from lakenb.s3.storage_lens.input_store import InputStore

_DAY = 86_400
_SLOTS = (4, 24, 96, 288)
"""Log objects a day and bucket: at most one for each five minutes, fewer for little traffic."""
_SLOT_LINES = 2000
_PEAK_HOUR = 14.0
_BURSTS = (29_100, 51_300, 69_900)
"""Seconds of the day at which five minutes of many writers to one key begin."""
_KEYS = 200_000
ACCOUNT = "111122223333"
OWNER = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"


@dataclass(frozen=True, slots=True)
class Traffic:
    """What is to be made up.

    Attributes:
        lines: How many lines in all.
        first_day: The first day (UTC).
        days: How many days.
        buckets: Name and Region of each bucket; each has half of the traffic of the one before.
        seed: Other seeds give other lines.
    """

    lines: int
    first_day: date = date(2026, 11, 1)
    days: int = 1
    buckets: tuple[tuple[str, str], ...] = (
        ("amber-data", "us-east-1"),
        ("amber-media", "us-east-1"),
        ("amber-archive", "eu-central-1"),
    )
    seed: int = 7
    account: str = field(default=ACCOUNT)


@dataclass(frozen=True, slots=True)
class LogPart:
    """One log object of some traffic: where its key goes below the target prefix, and what makes it."""

    key: str
    lines: int
    sql: str


def parts_of(traffic: Traffic) -> Iterator[LogPart]:
    """The log objects of some traffic, a day and bucket after the other."""
    shares = [0.5**place for place in range(len(traffic.buckets))]
    wanted = traffic.lines / (traffic.days * len(traffic.buckets) * _SLOT_LINES)
    count_of_slots = next((n for n in _SLOTS if n >= wanted), _SLOTS[-1])
    slots = [_weight((slot + 0.5) / count_of_slots) for slot in range(count_of_slots)]
    seconds = _DAY // count_of_slots
    total = sum(shares) * sum(slots) * traffic.days
    begun = 0.0
    for number in range(traffic.days):
        day = traffic.first_day + timedelta(days=number)
        for (bucket, region), share in zip(traffic.buckets, shares, strict=True):
            for slot, weight in enumerate(slots):
                ended = begun + traffic.lines * share * weight / total
                count = round(ended) - round(begun)
                if count:
                    yield _part(
                        traffic, (day, slot, seconds), (bucket, region), (round(begun), count)
                    )
                begun = ended


def write_access_logs(store: InputStore, uri: str, traffic: Traffic) -> int:
    """Write some traffic's log objects below a directory; how many lines they have.

    Args:
        store: The lake.
        uri: The target prefix, with an ending slash; its bucket is made when it isn't there.
        traffic: What is to be made up.
    """
    fs = store.storage.fs
    fs.makedirs(uri.removeprefix("s3://").split("/")[0], exist_ok=True)
    written, what = 0, f"Storage Lens makes up logs below {uri}"
    for part in parts_of(traffic):
        with store.statements(what, None) as run, fs.open(f"{uri}{part.key}", "wb") as file:
            for batch in run.query(plan_of(part.sql, names=("line",))).batches:
                file.write(_text(batch.column(0)))
                written += batch.num_rows
    return written


def _text(lines: pa.StringArray) -> memoryview:
    """The bytes of texts one after the other, as Arrow has them."""
    offsets = memoryview(lines.buffers()[1]).cast("i")
    first, last = offsets[lines.offset], offsets[lines.offset + len(lines)]
    return memoryview(lines.buffers()[2])[first:last]


def _weight(part_of_day: float) -> float:
    return 1 + 0.8 * math.cos((part_of_day - _PEAK_HOUR / 24) * 2 * math.pi)


def _part(
    traffic: Traffic, place: tuple[date, int, int], bucket: tuple[str, str], rows: tuple[int, int]
) -> LogPart:
    day, slot, seconds = place
    name, region = bucket
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(seconds=slot * seconds)
    burst = next((b for b in _BURSTS if slot * seconds <= b < (slot + 1) * seconds), None)
    stamp = start.strftime("%Y-%m-%d-%H-%M-%S")
    unique = f"{(traffic.seed * 1_000_003 + rows[0]) & 0xFFFFFFFFFFFFFFFF:016X}"
    key = f"{traffic.account}/{region}/{name}/{day:%Y/%m/%d}/{stamp}-{unique}"
    sql = _SQL.format(
        first=rows[0],
        end=rows[0] + rows[1],
        seed=traffic.seed,
        keys=_KEYS,
        bucket=quote_text(name),
        region=quote_text(region),
        account=quote_text(traffic.account),
        owner=quote_text(OWNER),
        start=int(start.timestamp()),
        seconds=seconds,
        burst=0.25 * 300 / seconds if burst is not None else 0.0,
        burst_at=(burst or 0) - slot * seconds,
    )
    return LogPart(key, rows[1], sql)


_SQL = """
WITH dice AS (
    SELECT i, CAST(hash(i, {seed}) >> 1 AS BIGINT) AS h,
        CAST(hash(i, {seed} + 1) >> 1 AS BIGINT) AS g FROM range({first}, {end}) t(i)
), drawn AS (
    SELECT i, h, g, (h % 1000003) / 1000003.0 AS u, (g % 1000003) / 1000003.0 AS v,
        CAST(floor(pow({keys}, ((h >> 20) % 1000003) / 1000003.0)) AS BIGINT) AS rank,
        ((g >> 20) % 1000) / 1000.0 < {burst} AS burst
    FROM dice
), keyed AS (
    SELECT *, CAST(hash(rank, {bucket}) >> 1 AS BIGINT) AS k,
        CASE WHEN burst THEN 'REST.PUT.OBJECT'
            WHEN u < 0.66 THEN 'REST.GET.OBJECT' WHEN u < 0.76 THEN 'REST.HEAD.OBJECT'
            WHEN u < 0.88 THEN 'REST.PUT.OBJECT' WHEN u < 0.91 THEN 'REST.PUT.PART'
            WHEN u < 0.96 THEN 'REST.GET.BUCKET' WHEN u < 0.97 THEN 'REST.DELETE.OBJECT'
            WHEN u < 0.975 THEN 'REST.COPY.OBJECT' WHEN u < 0.98 THEN 'REST.COPY.OBJECT_GET'
            WHEN u < 0.985 THEN 'REST.POST.UPLOADS' WHEN u < 0.99 THEN 'REST.POST.UPLOAD'
            WHEN u < 0.993 THEN 'REST.POST.MULTI_OBJECT_DELETE' WHEN u < 0.997 THEN 'BATCH.DELETE.OBJECT'
            ELSE 'S3.EXPIRE.OBJECT' END AS operation
    FROM drawn
), named AS (
    SELECT *, CASE WHEN burst THEN 'locks/leader.json'
        WHEN k % 10 < 3 THEN format('events/raw/dt=2026-11-{{:02d}}/h={{:02d}}/{{:x}}.json', k // 16 % 28 + 1, k // 512 % 24, k)
        WHEN k % 10 < 9 THEN format('tenant={{}}/sales/year={{}}/month={{:02d}}/part-{{:05d}}.parquet', k // 16 % 40, 2020 + k // 1024 % 7, k // 8192 % 12 + 1, rank)
        ELSE format('media/films/{{}}/cut {{}}.mov', k // 16 % 500, rank % 9) END AS key,
        CASE WHEN k % 10 < 3 THEN 200 + k // 32 % 8000
            WHEN k % 10 < 9 THEN CAST(pow(2, 16 + (k // 32 % 1000) / 90.0) AS BIGINT)
            ELSE CAST(pow(2, 24 + (k // 32 % 1000) / 100.0) AS BIGINT) END AS size
    FROM keyed
), answered AS (
    SELECT *, replace(replace(key, '=', '%3D'), ' ', '%20') AS url,
        operation = 'REST.GET.BUCKET' OR operation = 'REST.POST.MULTI_OBJECT_DELETE' AS whole,
        operation LIKE 'BATCH%' OR operation LIKE 'S3.%' OR operation LIKE '%_GET' AS sub,
        split_part(operation, '.', 2) AS method,
        CASE WHEN burst AND v < 0.7 THEN 503 WHEN v < 0.004 THEN 404 WHEN v < 0.006 THEN 403
            WHEN v < 0.0065 THEN 500 WHEN v < 0.008 THEN 503
            WHEN operation = 'REST.GET.OBJECT' AND v < 0.35 THEN 206
            WHEN method = 'DELETE' OR operation = 'BATCH.DELETE.OBJECT' THEN 204 ELSE 200 END AS status
    FROM named
), sized AS (
    SELECT *, CASE WHEN status >= 300 THEN 243 WHEN operation = 'REST.GET.OBJECT' THEN
            CASE WHEN status = 206 THEN least(size, 1 + g // 64 % 8388608) ELSE size END
            WHEN operation = 'REST.GET.BUCKET' THEN 500 + g // 64 % 200000 ELSE 0 END AS sent,
        3 + CAST(pow(1.6, (g // 4096 % 1000) / 100.0) AS BIGINT) AS first_byte
    FROM answered
)
SELECT concat({owner}, ' ', {bucket}, ' [',
    strftime(make_timestamp(({start} + CASE WHEN burst THEN {burst_at} + g // 1048576 % 300 ELSE g // 1048576 % {seconds} END) * 1000000), '%d/%b/%Y:%H:%M:%S'), ' +0000] ',
    CASE WHEN operation LIKE 'S3.%' THEN '-' WHEN h % 50 = 0 THEN format('2001:db8::{{:x}}', h // 64 % 65536)
        ELSE format('198.51.{{}}.{{}}', h // 64 % 100, h // 8192 % 250) END, ' ',
    CASE WHEN operation LIKE 'S3.%' THEN 'AmazonS3' WHEN h % 97 = 0 THEN '-' ELSE
        format('arn:aws:sts::{{}}:assumed-role/etl-{{}}/job-{{}}', {account}, h // 128 % 7, h // 1024 % 90) END, ' ',
    format('{{:016X}}', hash(i, {seed} + 2)), ' ', operation, ' ',
    CASE WHEN whole THEN '-' WHEN operation LIKE 'BATCH%' OR operation LIKE 'S3.%' THEN url
        ELSE replace(url, '%', '%25') END, ' ',
    CASE WHEN sub THEN '-' WHEN operation = 'REST.GET.BUCKET' THEN '"GET /?list-type=2&prefix=events%2Fraw HTTP/1.1"'
        ELSE concat('"', CASE method WHEN 'COPY' THEN 'PUT' ELSE method END, ' /', CASE WHEN whole THEN '?delete' ELSE url END, ' HTTP/1.1"') END, ' ',
    status, ' ', CASE status WHEN 503 THEN 'SlowDown' WHEN 404 THEN 'NoSuchKey' WHEN 403 THEN 'AccessDenied'
        WHEN 500 THEN 'InternalError' ELSE '-' END, ' ',
    CASE WHEN sent = 0 OR sub THEN '-' ELSE CAST(sent AS VARCHAR) END, ' ',
    CASE WHEN whole OR status >= 400 OR operation LIKE 'REST.POST%' THEN '-' ELSE CAST(size AS VARCHAR) END, ' ',
    CASE WHEN sub THEN '- -' ELSE concat(first_byte + sent // 52428, ' ', first_byte) END,
    CASE WHEN sub THEN ' - - - ' WHEN h % 1000 = 7 THEN ' "-" "odd "quoted" agent/1.0" - '
        WHEN h % 5 = 0 THEN ' "-" "Boto3/1.44.5 md/Botocore#1.44.5 ua/2.0 os/linux#6.1 lang/python#3.11" - '
        ELSE ' "-" "aws-sdk-java/2.40.1 Linux/6.1 OpenJDK_64-Bit_Server_VM/21 io/sync" - ' END,
    CASE WHEN operation LIKE 'BATCH%' OR operation LIKE 'S3.%' THEN '- - - - - - - - -' ELSE concat(
        to_base64(encode(format('{{:016x}}{{:016x}}', h, g))), ' SigV4 TLS_AES_128_GCM_SHA256 AuthHeader ',
        {bucket}, '.s3.', {region}, '.amazonaws.com TLSv1.3 - ', CASE WHEN h % 211 = 0 THEN 'Yes' ELSE '-' END, ' ',
        CASE WHEN v < 0.8 THEN {region} WHEN v < 0.9 THEN 'eu-west-1' WHEN v < 0.93 THEN 'ap-south-1' ELSE '-' END)
    END, chr(10)) AS line
FROM sized
"""

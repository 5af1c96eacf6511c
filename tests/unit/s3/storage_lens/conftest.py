"""A lake whose input tables take rows as dicts, and small random days."""

import datetime as dt
import importlib.util
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from uuid import uuid4

import pyarrow as pa
import pytest

import lakenb
from lakenb.s3.storage_lens.input_tables import INPUT_TABLES, open_table
from lakenb.values.arrow_types import arrow_type
from lakenb.values.plan import Plan, WriteRequest
from lakenb.values.scan import ArrowScan, ScanColumn

DAY = dt.date(2026, 11, 20)
Row = dict[str, object]


class Lens:
    """A session and its Storage Lens, with a way to put rows into the input."""

    def __init__(self, lake: Path, settings: Mapping[str, object] | None = None) -> None:
        self.session = lakenb.connect(lake, settings=settings)
        self.services = self.session._services
        self.buckets = self.services.sources.buckets
        self.storage_lens = self.session.storage_lens
        self.day = DAY

    def put(self, name: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Append rows; columns that a row lacks are NULL."""
        definition = next(t for t in INPUT_TABLES if t.table == name)
        table = open_table(self.buckets, definition)
        if not rows:
            return
        schema = pa.schema([(c.name, arrow_type(c.type)) for c in definition.columns])
        full = [{c: row.get(c) for c in definition.column_names} for row in rows]
        data = pa.Table.from_pylist(full, schema)
        columns = tuple(
            ScanColumn(c.name, c.type, c.name, at) for at, c in enumerate(definition.columns)
        )
        scan = ArrowScan(name, columns, data.to_reader)
        plan = Plan(("SELECT * FROM ", 0), (scan,), definition.column_names)
        with self.services.engine.open(None) as run:
            written = run.write(
                WriteRequest(
                    plan,
                    table.data_location,
                    table.write_columns,
                    uuid4().hex,
                    partition=table.partition,
                )
            )
        self.buckets.tables.append(definition.name, written.files)

    def put_day(self, seed: int, day: dt.date = DAY) -> tuple[list[Row], list[Row], list[Row]]:
        """A random day: object versions, uploads and requests, which are told too."""
        chance = random.Random(seed)
        found = (
            random_objects(chance, 60, day),
            random_uploads(chance, 12, day),
            random_log(chance, 150, day),
        )
        for name, rows in zip(("objects", "multipart_uploads", "access_log"), found, strict=True):
            self.put(name, rows)
        return found

    def values(self, *args: object, **options: object) -> dict[tuple[object, ...], float | None]:
        """Metrics as a dict: account, region, bucket, class, prefix, name to value."""
        rows = self.storage_lens.metrics(*args, **options).fetchall()
        return {row[1:-1]: row[-1] for row in rows}


@pytest.fixture
def lens(tmp_path: Path) -> Iterator[Lens]:
    """An empty lake."""
    made = Lens(tmp_path / "lake")
    yield made
    made.session.close()


@pytest.fixture(scope="session")
def make_lens() -> type[Lens]:
    """Makes a lake in a directory."""
    return Lens


@pytest.fixture(scope="session")
def by_hand() -> ModuleType:
    """The module of that name beside this one."""
    spec = importlib.util.spec_from_file_location("by_hand", Path(__file__).with_name("by_hand.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_WORDS = ("a", "b", "é", "data", "x y", "100%", "'q'", '"')


def random_key(chance: random.Random) -> str:
    """A key of up to five levels."""
    parts = [chance.choice(_WORDS) for _ in range(chance.randint(1, 5))]
    return "/".join(parts) + chance.choice(["", "", "", "/"])


_OPERATIONS = (
    ["REST.GET.OBJECT"] * 6
    + ["REST.PUT.OBJECT"] * 5
    + "REST.PUT.PART REST.COPY.OBJECT REST.COPY.OBJECT_GET REST.COPY.PART REST.POST.UPLOADS "
    "REST.POST.UPLOAD REST.POST.OBJECT REST.HEAD.OBJECT REST.HEAD.BUCKET REST.DELETE.OBJECT "
    "REST.POST.MULTI_OBJECT_DELETE BATCH.DELETE.OBJECT REST.GET.BUCKET REST.GET.BUCKETVERSIONS "
    "REST.GET.UPLOADS REST.GET.UPLOAD REST.DELETE.UPLOAD REST.POST.RESTORE REST.GET.ACL "
    "REST.PUT.OBJECT_TAGGING REST.GET.LOCATION S3.EXPIRE.OBJECT WEBSITE.GET.OBJECT "
    "REST.SELECT.OBJECT_CONTENT REST.OPTIONS.PREFLIGHT".split()
)
_SIZES = (0, 1, 131072, 131073, 2**20, 2**21 + 1, 2**30, 2**32, 2**32 + 1, None)


def random_log(chance: random.Random, count: int, day: dt.date = DAY) -> list[dict[str, object]]:
    """Requests of one day to two buckets, crowded enough that writers meet."""
    keys = [random_key(chance) for _ in range(8)]
    start = dt.datetime.combine(day, dt.time(), dt.UTC)
    return [
        {
            "report_date": day,
            "account_id": "123456789012",
            "aws_region": "us-east-1",
            "bucket_name": chance.choice(["b1", "b2"]),
            "request_time": start + dt.timedelta(seconds=chance.randint(0, 40)),
            "remote_ip": chance.choice(["192.0.2.1", "192.0.2.2"]),
            "requester": chance.choice(
                ["alice", None, "arn:aws:sts::1:assumed-role/r/s3-replication"]
            ),
            "request_id": f"{number:08X}",
            "operation": chance.choice(_OPERATIONS),
            "key_name": chance.choice([*keys, None]),
            "http_status": chance.choice([200, 200, 206, 304, 400, 403, 404, 500, 503, 503, None]),
            "bytes_sent_size": chance.choice(_SIZES),
            "object_size": chance.choice(_SIZES),
            "total_duration": chance.choice([0, 5, 900, 1000, 2500, None]),
            "turn_around_duration": chance.choice([0, 3, 700, None]),
            "user_agent": chance.choice(["sdk", None]),
            "signature_version": chance.choice(["SigV2", "SigV4", None]),
            "tls_version": chance.choice(["TLSv1.1", "TLSV1.2", "TLSv1.3", "TLSv1", None]),
            "source_region": chance.choice(["us-east-1", "eu-west-1", None]),
        }
        for number in range(count)
    ]


def random_objects(
    chance: random.Random, count: int, day: dt.date = DAY
) -> list[dict[str, object]]:
    """Object versions of one day in two buckets, as a full inventory tells them."""
    midnight = dt.datetime.combine(day, dt.time(), dt.UTC)
    rows: list[dict[str, object]] = []
    for number in range(count):
        marker = chance.random() < 0.1
        rows.append(
            {
                "report_date": day,
                "account_id": "123456789012",
                "aws_region": "us-east-1",
                "bucket_name": chance.choice(["b1", "b2"]),
                "key_name": random_key(chance),
                "version_id": str(number),
                "is_latest": chance.random() < 0.7,
                "is_delete_marker": marker,
                "size": None if marker else chance.choice(_SIZES[:-1]),
                "storage_class": None if marker else chance.choice(["STANDARD", "GLACIER"]),
                "encryption_status": None
                if marker
                else chance.choice(["SSE-S3", "SSE-KMS", "NOT-SSE"]),
                "bucket_key_status": chance.choice(["ENABLED", "DISABLED", ""]),
                "replication_status": chance.choice(["COMPLETED", "REPLICA", "FAILED", ""]),
                "object_lock_mode": chance.choice(["", "", "GOVERNANCE"]),
                "object_lock_legal_hold_status": chance.choice(["", "ON", "OFF"]),
                "lifecycle_expiration_date": chance.choice(
                    [None, None, midnight - dt.timedelta(days=1), midnight + dt.timedelta(days=1)]
                ),
                "tags": None,
            }
        )
    return rows


def random_uploads(
    chance: random.Random, count: int, day: dt.date = DAY
) -> list[dict[str, object]]:
    """Incomplete uploads, some of them old."""
    midnight = dt.datetime.combine(day, dt.time(), dt.UTC)
    return [
        {
            "report_date": day,
            "account_id": "123456789012",
            "aws_region": "us-east-1",
            "bucket_name": chance.choice(["b1", "b2"]),
            "key_name": random_key(chance),
            "upload_id": str(number),
            "initiated": midnight - dt.timedelta(days=chance.choice([0, 5, 6, 7, 30]), seconds=1),
            "storage_class": "STANDARD",
            "size": chance.choice([0, 5 * 2**20]),
        }
        for number in range(count)
    ]

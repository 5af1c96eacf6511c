"""S3 Inventory in its three formats, by a manifest that is checked."""

import gzip
import hashlib
import io
import json
from datetime import UTC, date, datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import orc

from lakenb.errors import EntityNotFound, QueryFailed
from tests.unit.s3.storage_lens.loading.conftest import Lake

DAY = date(2026, 11, 20)
STAMP = str(int(datetime(2026, 11, 20, 1, tzinfo=UTC).timestamp() * 1000))
PLACE = "s3://inventories/dest/amber/weekly"
MANIFEST = f"{PLACE}/2026-11-20T01-00Z/manifest.json"
MOMENT = datetime(2026, 11, 1, 12, 30, 15, 123000, tzinfo=UTC)
SCHEMA = "Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, LastModifiedDate, ETag, StorageClass, EncryptionStatus"
ROWS = [
    ("amber", "a b/ü=1", "v1", True, False, 10, MOMENT, "e1", "STANDARD", "SSE-S3"),
    ("amber", "a b/ü=1", "v0", False, False, 2**40, MOMENT, "e0", "GLACIER", "NOT-SSE"),
    ("amber", "gone", "v2", True, True, None, MOMENT, None, None, None),
]
ALL = (
    "SELECT bucket_name, key_name, version_id, is_latest, is_delete_marker, size, last_modified_date, e_tag, "
    "storage_class, encryption_status FROM objects ORDER BY key_name, version_id DESC"
)


def csv_text(rows):
    from urllib.parse import quote_plus

    lines = []
    for row in rows:
        texts = [
            quote_plus(v, safe="/") if at == 1
            else "" if v is None
            else str(v).lower() if isinstance(v, bool)
            else v.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z" if isinstance(v, datetime)
            else str(v)
            for at, v in enumerate(row)
        ]  # fmt: skip
        lines.append(",".join(f'"{text}"' for text in texts))
    return "\n".join(lines).encode() + b"\n"


def table(rows):
    kinds = {"is_latest": pa.bool_(), "is_delete_marker": pa.bool_(), "size": pa.int64()}
    kinds["last_modified_date"] = pa.timestamp("ms")
    names = [
        "bucket",
        "key",
        "version_id",
        "is_latest",
        "is_delete_marker",
        "size",
        "last_modified_date",
    ]
    names += ["e_tag", "storage_class", "encryption_status"]
    plain = [
        [v.replace(tzinfo=None) if isinstance(v, datetime) else v for v in row] for row in rows
    ]
    columns = list(zip(*plain, strict=True))
    fields = [pa.field(n, kinds.get(n, pa.string())) for n in names]
    arrays = [pa.array(c, f.type) for c, f in zip(columns, fields, strict=True)]
    return pa.table(arrays, schema=pa.schema(fields))


def data_of(kind, rows):
    if kind == "CSV":
        return gzip.compress(csv_text(rows))
    out = io.BytesIO()
    (pq.write_table if kind == "Parquet" else orc.write_table)(table(rows), out)
    return out.getvalue()


SCHEMAS = {
    "CSV": SCHEMA,
    "Parquet": "message s3.inventory {  required binary bucket (UTF8);  required binary key (UTF8);  "
    "optional binary version_id (UTF8);  optional boolean is_latest;  optional boolean is_delete_marker;  "
    "optional int64 size;  optional int64 last_modified_date (TIMESTAMP_MILLIS);  optional binary e_tag (UTF8);  "
    "optional binary storage_class (UTF8);  optional binary encryption_status (UTF8);}",
    "ORC": "struct<bucket:string,key:string,version_id:string,is_latest:boolean,is_delete_marker:boolean,"
    "size:bigint,last_modified_date:timestamp,e_tag:string,storage_class:string,encryption_status:string>",
}


@pytest.fixture
def lake(session):
    return Lake(session)


def write(lake, kind, parts, manifest=MANIFEST, schema=None, **changes):
    """An inventory of some files; returns the files' URIs."""
    files, uris = [], []
    for number, rows in enumerate(parts):
        data = rows if isinstance(rows, bytes) else data_of(kind, rows)
        key = (
            f"dest/amber/weekly/data/{kind}-{number}.{'csv.gz' if kind == 'CSV' else kind.lower()}"
        )
        lake.put(f"s3://inventories/{key}", data)
        uris.append(f"s3://inventories/{key}")
        files.append({"key": key, "size": len(data), "MD5checksum": hashlib.md5(data).hexdigest()})
    text = json.dumps(
        {
            "sourceBucket": "amber",
            "destinationBucket": "arn:aws:s3:::inventories",
            "version": "2016-11-30",
            "creationTimestamp": STAMP,
            "fileFormat": kind,
            "fileSchema": schema or SCHEMAS[kind],
            "files": files,
            **changes,
        }
    ).encode()
    lake.put(manifest, text)
    lake.put(manifest.replace(".json", ".checksum"), hashlib.md5(text).hexdigest().encode() + b"\n")
    return uris


def test_no_name_is_taken_for_a_place_of_the_text(lake):
    manifest = MANIFEST.replace("weekly", "<scan 7>\x01 3\x01'")
    write(lake, "CSV", [ROWS[:1]], manifest, sourceBucket="arn:aws:s3:::<scan 9>")
    assert lake.lens.load_inventory(manifest).rows == 1
    assert lake.lens.load_inventory(manifest).unchanged == 1


@pytest.mark.parametrize("kind", ["CSV", "Parquet", "ORC"])
def test_an_inventory_in_each_format(lake, kind):
    write(lake, kind, [ROWS[:1], ROWS[1:]])
    loaded = lake.lens.load_inventory(MANIFEST, "111122223333", "eu-west-1")
    assert (loaded.files, loaded.lines, loaded.rows, loaded.days) == (2, 3, 3, (DAY,))
    assert loaded.notes == ()
    assert lake.rows(ALL) == ROWS
    told = (
        "SELECT DISTINCT report_date, account_id, aws_region, replication_status, tags FROM objects"
    )
    assert lake.rows(told) == [(DAY, "111122223333", "eu-west-1", None, None)]


def test_loading_again_changes_nothing_and_a_new_report_takes_the_place(lake):
    write(lake, "CSV", [ROWS])
    lake.lens.load_inventory(MANIFEST)
    again = lake.lens.load_inventory(MANIFEST)
    assert (again.files, again.unchanged, again.rows) == (0, 1, 0)
    other = MANIFEST.replace("T01", "T09").replace("amber", "other")
    write(
        lake,
        "CSV",
        [[("other", "k", "v", True, False, 1, MOMENT, "e", "STANDARD", "SSE-C")]],
        other,
        sourceBucket="other",
    )
    lake.lens.load_inventory(other)
    later = MANIFEST.replace("T01", "T20")
    write(lake, "CSV", [ROWS[2:]], later)
    assert lake.lens.load_inventory(later).rows == 1
    assert lake.rows("SELECT bucket_name, key_name FROM objects ORDER BY 1") == [
        ("amber", "gone"),
        ("other", "k"),
    ]


def test_columns_that_were_not_chosen_are_null_and_current_versions_are_the_latest(lake):
    rows = [("amber", "a"), ("amber", "b")]
    write(lake, "CSV", [rows], schema="Bucket, Key")
    lake.lens.load_inventory(MANIFEST)
    assert lake.rows(
        "SELECT key_name, is_latest, is_delete_marker, size, e_tag FROM objects ORDER BY 1"
    ) == [
        ("a", True, False, None, None),
        ("b", True, False, None, None),
    ]


def test_what_lifecycle_has_expired_is_left_out(lake):
    before, after = datetime(2026, 11, 19, tzinfo=UTC), datetime(2026, 11, 21, tzinfo=UTC)
    rows = [("amber", "old", before), ("amber", "new", after), ("amber", "kept", None)]
    write(lake, "CSV", [rows], schema="Bucket, Key, LifecycleExpirationDate, NewField")
    loaded = lake.lens.load_inventory(MANIFEST)
    assert (loaded.lines, loaded.rows) == (3, 2)
    assert "1 rows are left out" in loaded.notes[0]
    assert lake.rows("SELECT key_name FROM objects ORDER BY 1") == [("kept",), ("new",)]


@pytest.mark.parametrize("damage", ["missing", "altered", "shorter"])
def test_a_file_that_is_not_as_the_manifest_says(lake, damage):
    uris = write(lake, "CSV", [ROWS[:1], ROWS[1:]])
    if damage == "missing":
        lake.session.fs.rm_file(uris[1])
        reason = "is missing"
    else:
        data = lake.session.fs.cat_file(uris[1])
        changed = data[:-1] if damage == "shorter" else data[:-1] + bytes([data[-1] ^ 1])
        lake.put(uris[1], changed)
        reason = "is altered" if damage == "altered" else "has "
    with pytest.raises(QueryFailed, match="Nothing was loaded") as refused:
        lake.lens.load_inventory(MANIFEST)
    assert f"{uris[1]} {reason}" in str(refused.value)
    loaded = lake.lens.load_inventory(MANIFEST, only_whole=True)
    assert (loaded.files, loaded.rows) == (1, 1)
    assert loaded.notes[0].startswith(f"Left out: {uris[1]} {reason}")
    write(lake, "CSV", [ROWS[:1], ROWS[1:]])
    assert lake.lens.load_inventory(MANIFEST).rows == 3  # the part that was loaded is no whole


MANIFESTS = {
    "no JSON": (b"{", "it is no JSON"),
    "a list": (b"[]", "no JSON object"),
    "no files": (
        b'{"sourceBucket": "b", "fileFormat": "CSV", "fileSchema": "Key"}',
        "creationTimestamp",
    ),
    "deep": (b"[" * 100_000, "no JSON"),
    "a format": (b'{"sourceBucket": "b", "fileFormat": "XML", "fileSchema": "Key"}', "format XML"),
    "no key": (
        b'{"sourceBucket": "b", "fileFormat": "CSV", "fileSchema": "Bucket"}',
        "no column Key",
    ),
    "bad files": (
        f'{{"sourceBucket": "b", "fileFormat": "CSV", "fileSchema": "Key", "creationTimestamp": "{STAMP}", "files": [1]}}'.encode(),
        "an entry of files",
    ),
    "no day": (
        b'{"sourceBucket": "b", "fileFormat": "CSV", "fileSchema": "Key", "creationTimestamp": "x"}',
        "creationTimestamp",
    ),
}


def test_manifests_that_are_none(lake):
    for text, reason in MANIFESTS.values():
        lake.put(MANIFEST, text)
        with pytest.raises(QueryFailed, match=reason):
            lake.lens.load_inventory(MANIFEST)
    write(lake, "CSV", [ROWS])
    lake.put(MANIFEST.replace(".json", ".checksum"), b"0" * 32)
    with pytest.raises(QueryFailed, match=r"MD5 of manifest\.checksum"):
        lake.lens.load_inventory(MANIFEST)
    with pytest.raises(EntityNotFound, match="no manifest at"):
        lake.lens.load_inventory("s3://inventories/none.json")


def test_a_report_that_was_copied_away(lake):
    """Its manifest names a bucket that is not here."""
    away = "s3://copies/x/weekly/2026-11-20T01-00Z/manifest.json"
    write(lake, "CSV", [ROWS], away, destinationBucket="arn:aws:s3:::elsewhere")
    data = lake.session.fs.cat_file("s3://inventories/dest/amber/weekly/data/CSV-0.csv.gz")
    lake.put("s3://copies/x/weekly/data/CSV-0.csv.gz", data)
    lake.session.fs.rm("s3://inventories", recursive=True)
    lake.session.fs.rm_file(away.replace(".json", ".checksum"))
    loaded = lake.lens.load_inventory(away)
    assert loaded.rows == 3
    assert "no manifest.checksum" in loaded.notes[0]

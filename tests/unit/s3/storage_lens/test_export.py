"""Reports: AWS's columns, paths and manifest; the wide tables; OpenMetrics."""

import csv
import hashlib
import io
import json
import re
from collections import Counter
from urllib.parse import unquote

import pyarrow.parquet as pq
import pytest

from lakenb.errors import AccessDenied, EntityNotFound, InvalidRequest, QueryFailed
from lakenb.s3.storage_lens.export.schema import WIDE_TABLES
from lakenb.s3.storage_lens.metrics import BASE_METRICS, EXPORTED_METRICS

HEADER = (
    "version_number,configuration_id,report_date,aws_account_number,aws_region,storage_class,record_type,"
    "record_value,bucket_name,metric_name,metric_value"
)
ROOT = "out/p/StorageLens/123456789012/lakenb/V_1"


def _object(lens, key, size, **more):
    return {
        "report_date": lens.day,
        "account_id": "123456789012",
        "aws_region": "us-east-1",
        "bucket_name": "b",
        "key_name": key,
        "size": size,
        "is_latest": True,
        "is_delete_marker": False,
        "storage_class": "STANDARD",
        **more,
    }


def _read(lens, uri):
    return lens.session.fs.cat(uri.removeprefix("s3://"))


def _rows(data):
    return list(csv.DictReader(io.StringIO(data.decode())))


def test_a_small_report_byte_for_byte(lens):
    lens.put("objects", [_object(lens, "a b/é,x", 200_000)])
    made = lens.storage_lens.put_configuration(
        {
            "Id": "small",
            "IsEnabled": True,
            "AccountLevel": {
                "BucketLevel": {"PrefixLevel": {"StorageMetrics": {"IsEnabled": True}}}
            },
        }
    )
    (report,) = lens.storage_lens.export("s3://out/p/", day=lens.day, configuration=made.id)
    lines = _read(lens, report.files[0]).decode().splitlines()
    start = f'"V_1","small","{lens.day}","123456789012","us-east-1","STANDARD",'
    counts = [
        ("CurrentVersionObjectCount", 1),
        ("CurrentVersionStorageBytes", 200_000),
        ("DeleteMarkerObjectCount", 0),
        ("NonCurrentVersionObjectCount", 0),
        ("NonCurrentVersionStorageBytes", 0),
        ("ObjectCount", 1),
        ("StorageBytes", 200_000),
    ]
    assert lines[0] == HEADER
    assert lines[1:] == [
        f'{start}"{kind}","{value}","{bucket}","{name}",{count}'
        for kind, value, bucket in (
            ("ACCOUNT", "123456789012", ""),
            ("BUCKET", "b", "b"),
            ("PREFIX", "a%20b%2F", "b"),
        )
        for name, count in counts
        if kind != "PREFIX" or count
    ]


def test_paths_and_manifest(lens):
    lens.put_day(1)
    (report,) = lens.storage_lens.export("s3://out/p", day=lens.day)
    assert report.manifest == f"s3://{ROOT}/manifests/dt={lens.day}/manifest.json"
    (uri,) = report.files
    assert re.fullmatch(rf"s3://{ROOT}/reports/dt={lens.day}/[0-9a-f-]{{36}}\.csv", uri)
    data, manifest = _read(lens, uri), json.loads(_read(lens, report.manifest))
    assert manifest == {
        "sourceAccountId": "123456789012",
        "configId": "lakenb",
        "destinationBucket": "arn:aws:s3:::out",
        "reportVersion": "V_1",
        "reportDate": lens.day.isoformat(),
        "reportFormat": "CSV",
        "reportSchema": HEADER,
        "reportFiles": [
            {
                "key": uri.removeprefix("s3://out/"),
                "size": len(data),
                "md5Checksum": hashlib.md5(data).hexdigest(),
            }
        ],
    }
    assert len(_rows(data)) == report.rows


def test_a_day_again_takes_the_place_of_the_report_before(lens):
    lens.put_day(2)
    (first,) = lens.storage_lens.export("s3://out", "Parquet", lens.day)
    lens.session.fs.pipe("out/StorageLens/mine.txt", b"stays")
    (second,) = lens.storage_lens.export("s3://out", "Parquet", lens.day)
    found = {f"s3://{path}" for path in lens.session.fs.find("out")}
    assert first.files != second.files
    assert found == {"s3://out/StorageLens/mine.txt", second.manifest, *second.files}


def test_csv_and_parquet_hold_the_same(lens):
    lens.put_day(3)
    for expanded in (False, True):
        (text,) = lens.storage_lens.export("s3://texts", "CSV", lens.day, expanded=expanded)
        (table,) = lens.storage_lens.export("s3://tables", "Parquet", lens.day, expanded=expanded)
        assert all(uri.endswith(".par") for uri in table.files)
        found = pq.read_table(io.BytesIO(_read(lens, table.files[0])))
        assert [f.name for f in found.schema] == HEADER.split(",")
        assert not any(f.nullable for f in found.schema)
        rows = [tuple(map(str, row.values())) for row in found.to_pylist()]
        texts = [tuple(row.values()) for row in _rows(_read(lens, text.files[0]))]
        assert sorted(rows) == sorted(texts)


def test_an_expanded_report_has_all_prefixes_and_nothing_else(lens, by_hand):
    keys = [f"d{n % 3}/é {n % 2}/{n}" for n in range(20)]
    lens.put("objects", [_object(lens, key, 1) for key in keys])
    (report,) = lens.storage_lens.export("s3://out/p", day=lens.day, expanded=True)
    assert "/StorageLensExpandedPrefixes/123456789012/lakenb/V_1/manifests/" in report.manifest
    rows = _rows(_read(lens, report.files[0]))
    assert {row["record_type"] for row in rows} == {"PREFIX"}
    assert all(int(row["metric_value"]) for row in rows)
    found = {
        unquote(row["record_value"]): int(row["metric_value"])
        for row in rows
        if row["metric_name"] == "ObjectCount"
    }
    assert found == Counter(prefix for key in keys for prefix in by_hand.prefixes(key))


def test_a_bucket_with_more_than_two_prefixes_an_object_has_none(lens):
    deep = [_object(lens, "1/2/3/4/x", 1, bucket_name="deep")]
    flat = [_object(lens, f"1/{n}", 1, bucket_name="flat") for n in range(3)]
    lens.put("objects", [*deep, *flat])
    (report,) = lens.storage_lens.export("s3://out", day=lens.day, expanded=True)
    assert {row["bucket_name"] for row in _rows(_read(lens, report.files[0]))} == {"flat"}


def test_every_exported_name_is_one_of_the_glossarys(lens):
    lens.put_day(5)
    lens.put(
        "bucket_properties",
        [
            {
                "report_date": lens.day,
                "bucket_name": "b1",
                "versioning_enabled_bucket_count": 1,
                "total_lifecycle_rule_count": 3,
            }
        ],
    )
    (report,) = lens.storage_lens.export("s3://out", day=lens.day)
    rows = _rows(_read(lens, report.files[0]))
    names = {row["metric_name"] for row in rows}
    assert names <= {m.name for m in EXPORTED_METRICS}
    told = {m.name for m in EXPORTED_METRICS if not m.missing and m.table != "bucket_property"}
    assert names == told | {"VersioningEnabledBucketCount", "TotalLifecycleRuleCount"}


def test_categories_and_scope_are_the_dashboards(lens):
    lens.put_day(6)
    lens.storage_lens.put_configuration(
        {
            "Id": "some",
            "IsEnabled": True,
            "AccountLevel": {
                "ActivityMetrics": {"IsEnabled": True},
                "BucketLevel": {"DetailedStatusCodesMetrics": {"IsEnabled": True}},
            },
            "Exclude": {"Buckets": ["arn:aws:s3:::b2"]},
        }
    )
    (report,) = lens.storage_lens.export("s3://out", day=lens.day, configuration="some")
    rows = _rows(_read(lens, report.files[0]))
    by_level = {}
    for row in rows:
        by_level.setdefault(row["record_type"], set()).add(row["metric_name"])
    assert {row["bucket_name"] for row in rows} == {"", "b1"}
    assert "AllRequests" in by_level["ACCOUNT"] - by_level["BUCKET"]
    assert "404NotFoundErrorCount" in by_level["BUCKET"] - by_level["ACCOUNT"]
    assert set(by_level) == {"ACCOUNT", "BUCKET"}
    assert not any(name.startswith("Read") for names in by_level.values() for name in names)


def test_groups_have_records_of_their_own(lens):
    lens.put("objects", [_object(lens, "logs/a", 5), _object(lens, "data/b", 7)])
    lens.storage_lens.put_group({"Name": "logs", "Filter": {"MatchAnyPrefix": ["logs/"]}})
    (report,) = lens.storage_lens.export("s3://out", day=lens.day)
    arn = "arn%3Aaws%3As3%3Aus-east-1%3A123456789012%3Astorage-lens-group%2Flogs"
    found = {
        (row["record_type"], row["bucket_name"]): row["metric_value"]
        for row in _rows(_read(lens, report.files[0]))
        if row["record_value"] == arn and row["metric_name"] == "StorageBytes"
    }
    assert found == {
        ("STORAGE_LENS_GROUP_ACCOUNT", ""): "5",
        ("STORAGE_LENS_GROUP_BUCKET", "b"): "5",
    }


@pytest.mark.parametrize("words", ["csv", "ORC", ""])
def test_another_format_leaves_nothing(lens, words):
    lens.put_day(7)
    with pytest.raises(InvalidRequest, match="CSV or Parquet"):
        lens.storage_lens.export("s3://out", words, lens.day)
    assert not lens.session.fs.exists("out")


def test_a_day_that_there_is_not(lens):
    with pytest.raises(EntityNotFound, match="no input yet"):
        lens.storage_lens.export("s3://out")
    lens.put_day(8)
    with pytest.raises(EntityNotFound, match="load that day"):
        lens.storage_lens.export("s3://out", day="1999-01-01")
    with pytest.raises(InvalidRequest, match="no day"):
        lens.storage_lens.export("s3://out", day="yesterday")


NAMESPACE = '"s3tablescatalog/aws-s3"."lens_lakenb_exp"'


def test_the_wide_tables_have_awss_columns(lens):
    lens.put_day(9)
    names = lens.storage_lens.publish(lens.day)
    assert [name.rpartition(".")[2] for name in names] == [wide.table for wide in WIDE_TABLES]
    lengths = {"storage": 9 + 24 + 18, "activity": 9 + 26 + 36 + 8, "bucket_property": 9 + 19}
    for wide in WIDE_TABLES:
        found = lens.session.sql(f"SELECT * FROM {NAMESPACE}.{wide.table} LIMIT 1")
        assert len(found.columns) == lengths[wide.kind]
        kinds = dict(zip(found.columns, map(str, found.types), strict=True))
        assert kinds["report_time"] == "timestamp(6) with time zone"
        for metric in wide.metrics:
            told = "decimal(38,0)" if metric.unit == "bytes" else "bigint"
            assert kinds[metric.column] == told, metric.column
    every = {(w.kind, c) for w in WIDE_TABLES for c in w.order}
    assert {(m.table, m.column) for m in BASE_METRICS} - every == {
        ("bucket_property", "total_lifecycle_rule_count")
    }
    lead = lens.session.sql(f"SELECT * FROM {NAMESPACE}.bucket_property_metrics").columns[:9]
    assert lead[4:7] == ("record_type", "record_value", "aws_region")


def test_publishing_a_day_again_changes_nothing(lens):
    lens.put_day(10)
    table = f"{NAMESPACE}.expanded_prefixes_storage_metrics"
    lens.storage_lens.publish(lens.day)
    first = lens.session.sql(f"SELECT * FROM {table}").fetchall()
    lens.storage_lens.publish(lens.day)
    again = lens.session.sql(f"SELECT * FROM {table}").fetchall()
    assert first
    assert sorted(first, key=repr) == sorted(again, key=repr)


def test_announced_and_documented_queries_run(lens):
    lens.put_day(11)
    lens.storage_lens.publish(lens.day)
    run = lens.session.sql
    worst = run(
        f"SELECT record_value, SUM(concurrent_put_503_error_count) AS errors, SUM(all_request_count) AS n "
        f"FROM {NAMESPACE}.expanded_prefixes_activity_metrics WHERE record_type = 'PREFIX' "
        "GROUP BY record_value ORDER BY errors DESC LIMIT 10"
    )
    assert worst.rows
    largest = run(
        f"SELECT bucket_name, SUM(storage_bytes) AS bytes FROM {NAMESPACE}.default_storage_metrics "
        f"WHERE report_time = (SELECT MAX(report_time) FROM {NAMESPACE}.default_storage_metrics) "
        "AND record_type = 'BUCKET' AND bucket_name <> '' GROUP BY bucket_name ORDER BY bytes DESC LIMIT 10"
    )
    assert {row[0] for row in largest.fetchall()} == {"b1", "b2"}
    cold = run(
        f"SELECT s.bucket_name, s.record_value, SUM(s.storage_bytes) AS bytes "
        f"FROM {NAMESPACE}.expanded_prefixes_storage_metrics s "
        f"LEFT JOIN {NAMESPACE}.expanded_prefixes_activity_metrics a "
        "ON s.bucket_name = a.bucket_name AND s.record_value = a.record_value "
        "AND a.report_time >= current_timestamp - INTERVAL '100' DAY "
        "WHERE s.storage_class = 'STANDARD' AND s.storage_bytes > 1073741824 "
        "GROUP BY 1, 2 HAVING SUM(COALESCE(a.all_request_count, 0)) = 0"
    )
    assert cold.columns == ("bucket_name", "record_value", "bytes")


SAMPLE = re.compile(r'(\w+)\{(\w+="(?:[^"\\\n]|\\.)*",?)+\} -?\d+ \d+')


def test_openmetrics_text(lens):
    lens.put_day(12)
    lens.put("objects", [_object(lens, "x", 9, bucket_name='q"\\\n')])
    text = lens.storage_lens.openmetrics(lens.day)
    *lines, last, end = text.split("\n")
    assert (last, end) == ("# EOF", "")
    family, seen = "", set()
    for line in lines:
        if line.startswith("# TYPE "):
            family = line.split(" ")[2]
            assert family not in seen
            seen.add(family)
        elif not line.startswith("#"):
            assert SAMPLE.fullmatch(line), line
            assert line.startswith(f"{family}{{")
    assert "aws_s3_storage_lens_storage_bytes" in seen
    assert "aws_s3_storage_lens_average_first_byte_latency_milliseconds" in seen
    assert not any("read_0kb" in name for name in seen)
    assert 'bucket_name="q\\"\\\\\\n"' in text
    assert "PREFIX" not in text


def test_dashboards_exports_are_delivered(lens):
    lens.put("objects", [_object(lens, "a/x", 5)])
    place = {
        "Format": "CSV",
        "OutputSchemaVersion": "V_1",
        "AccountId": "123456789012",
        "Arn": "arn:aws:s3:::reports",
        "Prefix": "daily/",
    }
    dashboard = {
        "Id": "d",
        "IsEnabled": True,
        "AccountLevel": {"BucketLevel": {}},
        "DataExport": {"S3BucketDestination": place},
        "ExpandedPrefixesDataExport": {
            "S3BucketDestination": {**place, "Format": "Parquet"},
            "StorageLensTableDestination": {"IsEnabled": True},
        },
    }
    lens.storage_lens.put_configuration(dashboard)
    lens.storage_lens.put_configuration({**dashboard, "Id": "off", "IsEnabled": False})
    done = lens.storage_lens.deliver(lens.day)
    ending = f"123456789012/d/V_1/manifests/dt={lens.day}/manifest.json"
    assert done[:2] == (
        f"s3://reports/daily/StorageLens/{ending}",
        f"s3://reports/daily/StorageLensExpandedPrefixes/{ending}",
    )
    assert "s3tablescatalog/aws-s3.lens_d_exp.expanded_prefixes_storage_metrics" in done
    assert not lens.session.fs.glob("reports/daily/StorageLens/123456789012/off/**")
    with pytest.raises(InvalidRequest, match="disabled"):
        lens.storage_lens.export("s3://out", configuration="off")


@pytest.mark.parametrize("form", ["CSV", "Parquet"])
def test_a_report_is_loaded_where_it_was_written_from(lens, tmp_path, make_lens, form):
    lens.put_day(13)
    lens.storage_lens.export("s3://out", form, lens.day)
    other = make_lens(tmp_path / "other")
    for path in lens.session.fs.find("out"):
        other.session.fs.pipe(path, lens.session.fs.cat(path))
    other.storage_lens.load_export("s3://out/")
    names = [m.name for m in EXPORTED_METRICS if m.mean is None and m.table != "bucket_property"]
    by = ["bucket", "storage_class"]
    wanted = lens.values(by, lens.day, names)
    assert {key: value for key, value in other.values(by, lens.day, names).items() if value} == {
        key: value for key, value in wanted.items() if value
    }
    prefixes = lens.values("prefix", lens.day, ["StorageBytes", "AllRequests"])
    found = other.values("prefix", lens.day, ["StorageBytes", "AllRequests"], expanded=True)
    assert {key: value or 0 for key, value in found.items()} == {
        key: value or 0 for key, value in prefixes.items()
    }
    other.session.close()


def test_published_tables_are_read_only_and_hold_no_empty_records(lens):
    lens.put("objects", [_object(lens, "a/k", 10)])
    made = lens.storage_lens.put_configuration(
        {"Id": "small", "IsEnabled": True, "AccountLevel": {"BucketLevel": {}}}
    )
    lens.storage_lens.publish(lens.day, made.id)
    space = '"s3tablescatalog/aws-s3"."lens_small_exp"'

    def count(table):
        return lens.session.sql(f"SELECT COUNT(*) FROM {space}.{table}").fetchall()[0][0]

    assert count("default_storage_metrics") == 2  # the account and the bucket
    assert count("default_activity_metrics") == 0  # not chosen: no rows of nothing but NULL
    table = f"{space}.default_storage_metrics"
    quoted = table.replace('"', "`")
    for change in (
        f"DELETE FROM {table}",
        f"INSERT INTO {table} SELECT * FROM {table}",
        f"UPDATE {table} SET bucket_name = 'x'",
        f"CREATE TABLE {space}.mine AS SELECT 1 AS a",
        f"CREATE TABLE {quoted.replace('default_storage_metrics', 'mine')} (a int)",
        f"ALTER TABLE {quoted} ADD COLUMNS (a int)",
        f"ALTER TABLE {quoted} DROP COLUMN bucket_name",
        f"ALTER TABLE {quoted} CHANGE COLUMN object_count objects bigint",
        f"ALTER TABLE {quoted} SET TBLPROPERTIES ('write_compression' = 'gzip')",
    ):
        with pytest.raises(AccessDenied, match="read-only"):
            lens.session.sql(change)
    for change in (f"OPTIMIZE {quoted} REWRITE DATA USING BIN_PACK", f"VACUUM {quoted}"):
        with pytest.raises(QueryFailed, match="not supported for tables in S3 table buckets"):
            lens.session.sql(change)
    assert count("default_storage_metrics") == 2
    # A customer may delete one; publishing makes it anew.
    lens.session.sql(f"DROP TABLE {quoted}")
    lens.storage_lens.publish(lens.day, made.id)
    assert count("default_storage_metrics") == 2

"""The ready queries against rows and savings worked out by hand."""

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.s3.storage_lens.ready import LIST_PRICES, PRICES_AS_OF, READY_QUERIES, prices_of

DAY = dt.date(2026, 11, 20)
GB = 2**30
OLD = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
NEW = dt.datetime(2026, 11, 19, tzinfo=dt.UTC)
HOSTILE = "b'; DROP TABLE objects; --"


def _object(key, size, bucket="b", modified=OLD, **more):
    place = {"report_date": DAY, "account_id": "1", "aws_region": "us-east-1"}
    named = {"bucket_name": bucket, "key_name": key, "size": size, "storage_class": "STANDARD"}
    return {**place, **named, "last_modified_date": modified, **more}


def _request(key, day, operation="REST.GET.OBJECT", status=200, bucket="b"):
    return {
        "report_date": day,
        "bucket_name": bucket,
        "key_name": key,
        "operation": operation,
        "http_status": status,
        "request_time": dt.datetime.combine(day, dt.time(10), dt.UTC),
        "request_id": f"{key}{day}",
    }


def _rows(lens, name, **options):
    return lens.storage_lens.ready_query(name, **options).df().to_dict("records")


def test_objects_have_what_the_log_tells_of_them(lens):
    read = dt.date(2026, 11, 3)
    lens.put(
        "objects",
        [
            _object("a", GB, encryption_status="SSE-S3"),
            _object("a", 5, is_latest=False, version_id="old"),
            _object("gone", None, is_delete_marker=True),
            _object("b", 10, storage_class="SNOW"),
            _object("a", 7, bucket="silent"),
            _object("before", 1) | {"report_date": DAY - dt.timedelta(1)},
        ],
    )
    lens.put(
        "access_log",
        [
            _request("a", read),
            _request("a", read - dt.timedelta(1)),
            _request("a", DAY, status=404),
            _request("b", DAY, "REST.HEAD.OBJECT"),
        ],
    )
    a, b, silent = _rows(lens, "objects")
    assert (a["key_name"], a["size"], a["reads"], a["log_days"]) == ("a", GB, 2, 19)
    assert a["last_accessed"].date() == read
    assert a["cost_per_month"] == pytest.approx(0.023)
    assert b["reads"] == 0
    assert pd.isna(b["last_accessed"])
    assert pd.isna(b["cost_per_month"])
    assert silent["bucket_name"] == "silent"
    assert pd.isna(silent["reads"])


def test_cold_prefixes_and_what_moving_them_saves(lens):
    lens.put(
        "objects",
        [
            _object("cold/x/1", GB, storage_class=None),
            _object("cold/x/deep/2", 3 * GB),
            _object("cold/x/small", 1000),
            _object("cold/x/cheap", GB, storage_class="DEEP_ARCHIVE"),
            _object("read/x/1", GB),
            _object("fresh/x/1", GB, modified=NEW),
            _object("cold/y/1", GB, bucket="nolog"),
        ],
    )
    lens.put(
        "access_log",
        [
            _request("cold/x/1", DAY - dt.timedelta(100)),
            _request("read/x/1", DAY - dt.timedelta(89)),
        ],
    )
    found = _rows(lens, "cold_prefixes")
    assert [(r["bucket_name"], r["prefix"]) for r in found] == [
        ("b", "cold/x/"),
        ("nolog", "cold/y/"),
    ]
    first, unknown = found
    assert (first["objects"], first["movable_objects"], first["movable_bytes"]) == (4, 2, 4 * GB)
    assert first["saving_per_month"] == pytest.approx(4 * (0.023 - 0.0125))
    assert first["transition_cost"] == pytest.approx(2 / 1000 * 0.01)
    assert pd.isna(unknown["saving_per_month"])
    again = {"target": "GLACIER_IR", "depth": 1}
    mine = {"STANDARD": 1.0, "GLACIER_IR": {"storage": 0.5}}
    [one, _] = _rows(lens, "cold_prefixes", prices=mine, choices=again)
    assert one["prefix"] == "cold/"
    assert one["saving_per_month"] == pytest.approx(4 * 0.5)
    assert _rows(lens, "cold_prefixes", choices={"days": 365}) == []
    # A setting does for all what the argument does for one.
    lens.session = lens.session.configure({"storage_lens.prices": mine})
    asked = lens.session.storage_lens.ready_query
    [one, _] = asked("cold_prefixes", choices=again).df().to_dict("records")
    assert one["saving_per_month"] == pytest.approx(4 * 0.5)
    [one, _] = asked("cold_prefixes", prices={"STANDARD": 2}, choices=again).df().to_dict("records")
    assert one["saving_per_month"] == pytest.approx(4 * 1.5)


def test_small_objects_by_prefix(lens):
    lens.put(
        "objects",
        [
            *(_object(f"s/{n}", 1024) for n in range(4)),
            *(_object(f"ia/{n}", 28 * 1024, storage_class="STANDARD_IA") for n in range(2)),
            _object("s/large", GB),
            _object("alone/1", 10),
        ],
    )
    lens.put(
        "access_log",
        [_request("s/1", DAY - dt.timedelta(n), "REST.PUT.OBJECT") for n in (1, 2, 40)],
    )
    found = {r["prefix"]: r for r in _rows(lens, "small_objects", choices={"bundle_bytes": 4096})}
    assert set(found) == {"s/", "ia/"}
    assert (found["s/"]["small_objects"], found["s/"]["bundles"]) == (4, 1)
    assert found["s/"]["writes_of_30_days"] == 2
    assert found["s/"]["saving_per_month"] == pytest.approx(2 * 0.005 / 1000 * 0.75)
    assert found["ia/"]["saving_per_month"] == pytest.approx(2 * 100 * 1024 / GB * 0.0125)


def test_uploads_that_are_older_than_seven_days(lens):
    midnight = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)

    def upload(name, days, size):
        return {
            "report_date": DAY,
            "bucket_name": "b",
            "key_name": name,
            "upload_id": name,
            "initiated": midnight - dt.timedelta(days=days),
            "storage_class": "STANDARD",
            "size": size,
        }

    lens.put("multipart_uploads", [upload("a", 8, GB), upload("b", 7, GB), upload("c", 30, None)])
    a, c = _rows(lens, "incomplete_uploads")
    assert (a["key_name"], a["age_days"]) == ("a", 8)
    assert a["saving_per_month"] == pytest.approx(0.023)
    assert c["key_name"] == "c"
    assert pd.isna(c["saving_per_month"])
    assert len(_rows(lens, "incomplete_uploads", choices={"older_than_days": 0})) == 3


def test_prefixes_without_encryption_or_replication(lens):
    safe = {"encryption_status": "SSE-KMS", "replication_status": "COMPLETED"}
    lens.put(
        "objects",
        [
            _object("safe/1", 1, **safe),
            _object("open/1", GB, encryption_status="NOT-SSE", replication_status="FAILED"),
            _object("open/2", 1, **safe),
            _object("listed/1", 1),
            _object("top", 1, encryption_status="NOT-SSE"),
        ],
    )
    opened, top = _rows(lens, "unprotected_prefixes")
    assert (opened["prefix"], opened["unencrypted_objects"], opened["unencrypted_bytes"]) == (
        "open/",
        1,
        GB,
    )
    assert (opened["unreplicated_objects"], opened["objects"]) == (1, 2)
    assert opened["replica_cost_per_month"] == pytest.approx(0.023)
    assert top["prefix"] == ""
    assert pd.isna(top["unreplicated_objects"])


def test_all_run_on_hostile_names_as_plain_statements(lens):
    lens.put(
        "objects",
        [_object("a'/b\n/c", 10, bucket=HOSTILE), _object("a'/b\n/d", 10, bucket=HOSTILE)],
    )
    for query in lens.storage_lens.ready_queries():
        options = {"delimiter": "'"} if "delimiter" in query.choices else {}
        sql = lens.storage_lens.ready_sql(query.name, choices={**options, "limit": 5})
        assert lens.session.sql(sql).columns
        assert query.title
        assert query.note
    assert _rows(lens, "objects")[0]["bucket_name"] == HOSTILE
    assert "cold_prefixes" in repr(lens.storage_lens.ready_queries())


@pytest.mark.parametrize(
    "options",
    [
        {"name": "cold"},
        {"name": "objects", "choices": {"days": 3}},
        {"name": "cold_prefixes", "choices": {"days": 0}},
        {"name": "cold_prefixes", "choices": {"days": "1; DROP"}},
        {"name": "cold_prefixes", "choices": {"target": HOSTILE}},
        {"name": "cold_prefixes", "choices": {"delimiter": ""}},
        {"name": "objects", "choices": {"limit": -1}},
        {"name": "objects", "prices": {"STANDARD": -1}},
        {"name": "objects", "prices": {"STANDARD": float("nan")}},
        {"name": "objects", "prices": {"STANDARD": {"gift": 1}}},
        {"name": "objects", "prices": {"MINE": {"put": 1}}},
        {"name": "objects", "day": "all"},
    ],
)
def test_wrong_choices_are_refused(lens, options):
    with pytest.raises(InvalidRequest):
        lens.storage_lens.ready_query(**options)


def test_without_objects_it_says_so(lens):
    with pytest.raises(EntityNotFound, match="load_listing"):
        lens.storage_lens.ready_query(READY_QUERIES[0].name)


def test_a_price_keeps_what_is_not_told_of_it():
    assert prices_of({"GLACIER_IR": 1})["GLACIER_IR"].least_bytes == 128 * 1024
    assert prices_of({"MINE": 1})["MINE"].storage == 1


def test_the_page_of_prices_is_true():
    page = Path(__file__).parents[4] / "docs" / "storage_lens_ready_queries.md"
    rows = [line.strip("| ").split(" | ") for line in page.read_text("utf-8").splitlines()]
    told = {row[0]: float(row[1]) for row in rows if row[0] in LIST_PRICES}
    assert told == {name: price.storage for name, price in LIST_PRICES.items()}
    assert f"{PRICES_AS_OF.day} April {PRICES_AS_OF.year}" in page.read_text("utf-8")

"""A dashboard's questions: the rows, and that the SQL shown gives them."""

import datetime as dt

import pytest

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.values.storage_lens import LensFilter


def _requests(day, bucket, count, status=200, **more):
    start = dt.datetime.combine(day, dt.time(), dt.UTC)
    return [
        {
            "report_date": day,
            "account_id": "123456789012",
            "aws_region": "us-east-1",
            "bucket_name": bucket,
            "key_name": f"k/{n}",
            "request_time": start,
            "request_id": f"{bucket}{n}{status}",
            "operation": "REST.GET.OBJECT",
            "http_status": status,
            "bytes_sent_size": 100,
            **more,
        }
        for n in range(count)
    ]


def _object(day, bucket, key, size):
    return {
        "report_date": day,
        "account_id": "123456789012",
        "aws_region": "us-east-1",
        "bucket_name": bucket,
        "key_name": key,
        "size": size,
        "is_latest": True,
        "storage_class": "STANDARD",
    }


@pytest.fixture(scope="module")
def month(tmp_path_factory, make_lens):
    """Thirty-one days of two buckets: ``calm`` is as ever, ``grown`` doubles on the last day."""
    lens = make_lens(tmp_path_factory.mktemp("month"))
    objects, log = [], []
    for back in range(31):
        day = lens.day - dt.timedelta(days=back)
        objects.append(_object(day, "calm", "a/x", 1000 + back % 2))
        objects.append(_object(day, "grown", "b/y", 500 if back else 1000))
        log += _requests(day, "calm", 3) + _requests(day, "grown", 1, 503)
        log += _requests(day, "grown", 1 + (back == 0))
    lens.put("objects", objects)
    lens.put("access_log", log)
    lens.storage_lens.refresh()
    yield lens
    lens.session.close()


def test_snapshot_with_changes(month):
    found = month.storage_lens.snapshot(
        ["Total storage", "AllRequests", "AllSSEKMSRequests"], trend=True
    )
    stored, asked, kms = found.rows
    assert stored.value == 2000
    assert stored.day.before == 1501
    assert stored.week.before == 1501
    assert stored.month.before == 1500
    assert stored.day.percent == pytest.approx(33.24, abs=0.01)
    assert stored.trend == (*(1500 + back % 2 for back in range(29, 0, -1)), 2000)
    assert (asked.value, asked.day.before) == (6, 5)
    assert kms.value is None
    assert "CloudTrail" in kms.reason
    assert kms.day.percent is None


def test_a_filter_looks_at_a_part(month):
    where = LensFilter(buckets=("grown",))
    (row,) = month.storage_lens.snapshot(["StorageBytes"], where=where).rows
    assert row.value == 1000
    (row,) = month.storage_lens.snapshot(["StorageBytes"], where=LensFilter(prefixes=("a/",))).rows
    assert row.value == 1000
    with pytest.raises(InvalidRequest, match="not both"):
        month.storage_lens.snapshot(
            ["StorageBytes"], where=LensFilter(prefixes=("a/",), groups=("g",))
        )


def test_trend_of_two_metrics(month):
    first = month.day - dt.timedelta(days=2)
    found = month.storage_lens.trend(["StorageBytes", "% error rate"], (first, month.day))
    assert [(point.day.day, *point.values) for point in found.rows] == [
        (18, 1500, 20),
        (19, 1501, 20),
        (20, 2000, pytest.approx(100 / 6)),
    ]
    assert month.storage_lens._facts_sql(found.sql).rows == 3


def test_top_over_a_month_sums_requests_and_takes_the_mean_of_what_is_stored(month):
    days = (month.day - dt.timedelta(days=29), month.day)
    errors = month.storage_lens.top("% error rate", n=10, days=days)
    assert [row.key for row in errors.rows] == [("grown",), ("calm",)]
    assert errors.rows[0].value == pytest.approx(100 * 30 / 61)
    assert errors.rows[0].before == 50
    assert len(errors.rows[0].trend) == 30
    stored = month.storage_lens.top("StorageBytes", days=days, ascending=True)
    assert [row.key for row in stored.rows] == [("grown",), ("calm",)]
    assert stored.rows[0].value == pytest.approx((500 * 29 + 1000) / 30)
    (largest,) = month.storage_lens.top("StorageBytes", n=1).rows
    assert (largest.key, largest.value, largest.before) == (("calm",), 1000, 1001)


def test_top_of_prefixes_names_their_bucket(month):
    found = month.storage_lens.top("ObjectCount", "prefix")
    assert [row.key for row in found.rows] == [("calm", "a/"), ("grown", "b/")]


def test_bad_numbers_have_their_mitigation(month):
    found = {row.key: row for row in month.storage_lens.performance().rows}
    assert len(found) == 8
    assert found["read_request_size"].is_bad
    assert found["read_request_size"].value == 100
    assert "bundle" in found["read_request_size"].mitigation
    assert not found["concurrent_put_503"].is_bad
    assert found["cross_region_transfer"].value is None
    assert found["unique_objects_accessed"].metric is None


def test_distribution(month):
    bars = month.storage_lens.distribution("read").rows
    assert len(bars) == 18
    assert bars[1].value == 5
    assert sum(bar.value for bar in bars) == 5
    assert month.storage_lens.distribution("object").rows[1].value == 2
    with pytest.raises(InvalidRequest, match="read, write or object"):
        month.storage_lens.distribution("delete")


def test_bubbles(month):
    names = ("StorageBytes", "% retrieval rate", "AverageObjectSize")
    first, second = month.storage_lens.bubbles(names).rows
    assert (first.key, first.x, first.y, first.size) == (("calm",), 1000, 30, 1000)
    assert second.key == ("grown",)


def test_outliers(month):
    assert month.storage_lens.outliers("StorageBytes").rows == ()  # grown had no deviation at all
    (one,) = month.storage_lens.outliers("BytesDownloaded", threshold=-1).rows or (None,)
    assert one is None
    day = month.day - dt.timedelta(days=3)
    month.put("objects", [_object(day, "grown", "b/z", 100)])
    month.storage_lens.refresh()
    (one,) = month.storage_lens.outliers("StorageBytes").rows
    assert one.key == ("grown",)
    assert one.value == 1000
    assert one.mean == pytest.approx(500 + 100 / 30)
    assert one.z > 20


def test_prefix_children_page_by_page(lens):
    keys = [f"{a}/{b}/x" for a in "abc" for b in range(5)] + ["a/y", "top", "b"]
    lens.put("objects", [_object(lens.day, "b1", key, n + 1) for n, key in enumerate(keys)])
    lens.put("objects", [_object(lens.day, "b2", "other/x", 5)])
    lens.put("access_log", _requests(lens.day, "b1", 4, key_name="a/1/x"))
    lens.storage_lens.metrics("prefix", lens.day, ["ObjectCount"])
    names = ["ObjectCount", "AllRequests"]
    top = lens.storage_lens.prefix_children("b1", "", names, order="prefix")
    assert [(r.prefix, *r.values, r.has_children) for r in top.rows] == [
        ("a/", 6, 4, True),
        ("b/", 5, None, True),
        ("c/", 5, None, True),
    ]
    page = lens.storage_lens.prefix_children("b1", "a/", names, order="prefix", offset=1, limit=2)
    assert [r.prefix for r in page.rows] == ["a/1/", "a/2/"]
    assert page.total == 5
    assert not any(r.has_children for r in page.rows)
    most = lens.storage_lens.prefix_children("b1", "a/", ["StorageBytes"], limit=1)
    assert most.rows[0].prefix == "a/4/"
    assert lens.storage_lens.prefix_children("b1", "nowhere/").rows == ()
    with pytest.raises(InvalidRequest, match="ordered by"):
        lens.storage_lens.prefix_children("b1", order="size; DROP TABLE x")


@pytest.mark.parametrize("text", ["'; DROP TABLE daily --", '"x"', "a'b", "\u202eevil", "é" * 200])
def test_hostile_names_are_values(lens, text):
    lens.put("objects", [_object(lens.day, text, f"{text}/k", 7)])
    where = LensFilter(buckets=(text,))
    (row,) = lens.storage_lens.snapshot(["StorageBytes"], where=where).rows
    assert row.value == 7
    lens.storage_lens.metrics("prefix", lens.day, ["StorageBytes"])
    (child,) = lens.storage_lens.prefix_children(text, "").rows
    assert (child.prefix, child.values[0]) == (f"{text}/", 7)
    assert lens.storage_lens.prefix_children(text, f"{text}/").rows == ()


def test_without_input_it_says_so(lens):
    with pytest.raises(EntityNotFound, match="no metrics yet"):
        lens.storage_lens.snapshot(["StorageBytes"])


def test_every_metric_is_in_the_catalogue(lens):
    found = lens.storage_lens.catalogue()
    assert len({metric.name for metric in found}) == len(found)
    assert {metric.tier for metric in found} == {"free", "advanced"}


def test_without_a_listing_no_number_of_active_buckets_is_told(lens):
    lens.put("access_log", _requests(lens.day, "b", 2))
    lens.storage_lens.refresh()
    asked, active, encrypted = lens.storage_lens.snapshot(
        ["AllRequests", "ActiveBucketCount", "PercentEncryptedBytes"], lens.day
    ).rows
    assert (asked.value, active.value) == (2, None)
    assert active.reason == "no listing or inventory of the day is loaded"
    assert "delete marker takes" not in encrypted.reason  # it is subtracted as 0
    lens.put("objects", [_object(lens.day, "b", "k", 10)])
    lens.storage_lens.refresh()
    names = ["StorageBytes", "ActiveBucketCount", "EncryptedStorageBytes"]
    stored, active, encrypted = lens.storage_lens.snapshot(names, lens.day).rows
    assert (stored.value, active.value, encrypted.value) == (10, 1, None)
    assert "is loaded" not in encrypted.reason  # it is: the field is what lacks

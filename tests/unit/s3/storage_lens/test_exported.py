"""AWS's own exports as facts, for buckets that have no other input."""

import datetime as dt


def _rows(day, bucket, values, **more):
    return [
        {
            "report_date": day,
            "version_number": "V_1",
            "configuration_id": "theirs",
            "aws_account_number": "999999999999",
            "aws_region": "eu-west-1",
            "storage_class": "STANDARD",
            "record_type": "BUCKET",
            "record_value": bucket,
            "bucket_name": bucket,
            "metric_name": name,
            "metric_value": value,
            "expanded": False,
            **more,
        }
        for name, value in values.items()
    ]


VALUES = {
    "StorageBytes": 1000,
    "ObjectCount": 10,
    "AllRequests": 50,
    "AverageFirstByteLatency": 30,
    "VersioningEnabledBucketCount": 1,
    "SelectScannedBytes": 5,
}


def test_a_bucket_without_other_input_has_its_exports_metrics(lens):
    lens.put("exports", _rows(lens.day, "theirs", VALUES))
    # Another dashboard of theirs exports the same bucket.
    lens.put("exports", _rows(lens.day, "theirs", VALUES, configuration_id="other"))
    found = lens.values("bucket", lens.day, [*VALUES, "AverageObjectSize", "GetRequests"])
    told = {key[-1]: value for key, value in found.items()}
    assert told == {**VALUES, "AverageObjectSize": 100, "GetRequests": None}
    assert {key[:3] for key in found} == {("999999999999", "eu-west-1", "theirs")}


def test_own_input_comes_before_an_export_part_by_part(lens):
    lens.put("exports", _rows(lens.day, "b", VALUES))
    lens.put(
        "objects",
        [
            {
                "report_date": lens.day,
                "bucket_name": "b",
                "key_name": "x",
                "size": 7,
                "is_latest": True,
                "storage_class": "STANDARD",
            }
        ],
    )
    found = lens.values("organization", lens.day, ["StorageBytes", "AllRequests"])
    assert sorted(found.values()) == [7, 50]


def test_a_mean_is_weighted_by_all_requests(lens):
    lens.put("exports", _rows(lens.day, "a", {"AllRequests": 1, "AverageFirstByteLatency": 100}))
    lens.put("exports", _rows(lens.day, "b", {"AllRequests": 3, "AverageFirstByteLatency": 20}))
    (value,) = lens.values("organization", lens.day, ["AverageFirstByteLatency"]).values()
    assert value == 40


def test_prefixes_with_and_without_their_last_delimiter(lens):
    for prefix in ("a/", "a/b", "c/d/e/"):
        lens.put(
            "exports",
            _rows(lens.day, "t", {"StorageBytes": 5}, record_type="PREFIX", record_value=prefix),
        )
    found = lens.values("prefix", lens.day, ["StorageBytes"], expanded=True)
    assert {key[4]: value for key, value in found.items()} == {"a/": 5, "a/b/": 5, "c/d/e/": 5}
    (row,) = lens.storage_lens.prefix_children("t", "a/", day=lens.day).rows
    assert row.prefix == "a/b/"


def test_a_new_export_changes_the_day(lens):
    lens.put("exports", _rows(lens.day, "t", {"StorageBytes": 5}))
    assert lens.storage_lens.refresh() == (lens.day,)
    assert lens.storage_lens.refresh() == ()
    lens.put("exports", _rows(lens.day, "u", {"StorageBytes": 6}))
    assert lens.storage_lens.refresh() == (lens.day,)
    assert list(lens.values("organization", lens.day, ["StorageBytes"]).values()) == [11]


def test_months_are_kept_fifteen(lens):
    days = [dt.date(2025, 8, 19), dt.date(2025, 8, 20), lens.day]
    lens.put("exports", _rows(days[0], "t", {"StorageBytes": 1}))
    lens.storage_lens.refresh()
    assert lens.storage_lens.days() == (days[0],)
    for day in days[1:]:
        lens.put("exports", _rows(day, "t", {"StorageBytes": 1}))
    lens.storage_lens.refresh()
    assert lens.storage_lens.days() == (days[1], days[2])
    assert {
        row[0] for row in lens.storage_lens.metrics("bucket", "all", ["StorageBytes"]).fetchall()
    } == set(days[1:])

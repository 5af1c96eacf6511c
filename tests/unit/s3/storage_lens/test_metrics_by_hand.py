"""Every metric at every level against loops over the same rows."""

import math

import pytest

from lakenb.s3.storage_lens.metrics import BASE_METRICS

SEEDS = range(2)
COMPUTED = [m for m in BASE_METRICS if not m.missing and m.table != "bucket_property"]


def _day(lens, by_hand, seed):
    """A day's input in the lake: versions with uploads, and requests."""
    objects, uploads, log = lens.put_day(seed)
    versions = [*by_hand.listed(objects, lens.day), *uploads]
    return versions, [row for row in log if by_hand.is_request(row)]


def _class_of(row):
    return "STANDARD" if row.get("is_delete_marker") else str(row["storage_class"])


def _sums(by_hand, day, versions, log, place):
    stored, asked = by_hand.Sums(), by_hand.Sums()
    for row in versions:
        for one in place(row):
            by_hand.add_version(stored, one, row, day)
    concurrent = by_hand.contested(log)
    for row in log:
        for one in place(row):
            by_hand.add_request(asked, one, row, concurrent)
    return stored, asked


def _check(found, sums, pick):
    by_table = dict(zip(("storage", "activity"), sums, strict=True))
    seen = set()
    for key, value in found.items():
        place, name = pick(key), key[-1]
        metric = next(m for m in COMPUTED if m.name == name)
        known = by_table[metric.table]
        if place not in known.sums:
            assert not value, (place, name, value)
            continue
        seen.add((place, name))
        wanted = known.result(place).get(name, None if metric.mean else 0)
        if metric.mean and wanted is not None:
            assert math.isclose(value, wanted), (place, name)
        else:
            assert value == wanted, (place, name)
    wanted = {(place, metric.name) for metric in COMPUTED for place in by_table[metric.table].sums}
    assert seen == wanted


NAMES = [m.name for m in COMPUTED]


@pytest.mark.parametrize("seed", SEEDS)
def test_buckets_and_above(lens, by_hand, seed):
    versions, log = _day(lens, by_hand, seed)
    for level, pick, place in (
        ("bucket", lambda key: key[2], lambda row: [row["bucket_name"]]),
        ("account", lambda key: key[0], lambda row: [row["account_id"]]),
        ("region", lambda key: key[1], lambda row: [row["aws_region"]]),
        ("organization", lambda _: None, lambda _: [None]),
    ):
        sums = _sums(by_hand, lens.day, versions, log, place)
        _check(lens.values(level, lens.day, NAMES), sums, pick)


@pytest.mark.parametrize("seed", SEEDS)
def test_storage_classes_and_their_buckets(lens, by_hand, seed):
    objects, uploads, log = lens.put_day(seed)
    versions = [*by_hand.listed(objects, lens.day), *uploads]
    log = [row for row in log if by_hand.is_request(row)]
    current = {}
    for row in objects:
        if row["is_latest"] and not row["is_delete_marker"]:
            key = row["bucket_name"], row["key_name"]
            current[key] = max(current.get(key, ""), row["storage_class"])

    def place(row):
        if "operation" in row:
            known = current.get((row["bucket_name"], row["key_name"]), "UNKNOWN")
            return [(row["bucket_name"], known)]
        return [(row["bucket_name"], _class_of(row))]

    sums = _sums(by_hand, lens.day, versions, log, place)
    found = lens.values(["bucket", "storage_class"], lens.day, NAMES)
    _check(found, sums, lambda key: (key[2], key[3]))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("delimiter", ["/", "a"])
def test_every_prefix(lens, by_hand, seed, delimiter):
    versions, log = _day(lens, by_hand, seed)

    def place(row):
        return [(row["bucket_name"], one) for one in by_hand.prefixes(row["key_name"], delimiter)]

    sums = _sums(by_hand, lens.day, versions, log, place)
    found = lens.values("prefix", lens.day, NAMES, expanded=True, delimiter=delimiter)
    _check(found, sums, lambda key: (key[2], key[4]))


@pytest.mark.parametrize("seed", SEEDS)
def test_the_default_report_has_the_large_prefixes(lens, by_hand, seed):
    versions, _ = _day(lens, by_hand, seed)
    total, held = {}, {}
    for row in versions:
        size = int(row["size"] or 0)
        bucket = row["bucket_name"]
        total[bucket] = total.get(bucket, 0) + size
        for one in by_hand.prefixes(row["key_name"]):
            held[bucket, one] = held.get((bucket, one), 0) + size
    wanted = {key for key, size in held.items() if size >= total[key[0]] / 100}
    found = lens.values("prefix", lens.day, ["StorageBytes", "AllRequests"])
    assert {(key[2], key[4]) for key in found} == wanted
    assert wanted < set(held)


def test_levels_add_up(lens, by_hand):
    _day(lens, by_hand, 99)
    whole = lens.values("organization", lens.day, NAMES)
    parts = lens.values(["bucket", "storage_class"], lens.day, NAMES)
    for metric in COMPUTED:
        if metric.mean is None:
            every = [value for key, value in parts.items() if key[-1] == metric.name]
            assert whole[None, None, None, None, None, metric.name] == sum(v or 0 for v in every)


def test_a_ratio_tells_the_reason_that_holds(lens):
    lens.put("objects", [{"report_date": lens.day, "bucket_name": "b", "key_name": "x", "size": 0}])
    lens.put("access_log", [{"report_date": lens.day, "bucket_name": "c", "http_status": 200}])
    names = ["AverageObjectSize", "% retrieval rate", "% error rate", "AverageFirstByteLatency"]
    found = lens.storage_lens.metrics("bucket", lens.day, names, {"bucket": "b"})
    assert found.reasons() == {
        "PercentRetrievalRate": "no access log of the day is loaded, or it holds no request there",
        "PercentErrorRate": "no access log of the day is loaded, or it holds no request there",
        "AverageFirstByteLatency": "no access log of the day is loaded, or it holds no request there",
    }
    found = lens.storage_lens.metrics("bucket", lens.day, names, {"bucket": "c"})
    assert found.reasons() == {
        "AverageObjectSize": "no listing or inventory of the day is loaded",
        "PercentRetrievalRate": "no listing or inventory of the day is loaded",
        "AverageFirstByteLatency": "no request of the log has a time",
    }
    whole = lens.storage_lens.metrics("organization", lens.day, names)
    assert whole.reasons() == {
        "PercentRetrievalRate": "its denominator is 0",
        "AverageFirstByteLatency": "no request of the log has a time",
    }
    rows = lens.storage_lens.snapshot(names, lens.day).rows
    assert {r.metric.name: r.reason for r in rows if r.reason} == whole.reasons()


def test_a_null_has_its_reason_and_is_never_0(lens):
    lens.put(
        "objects",
        [
            {
                "report_date": lens.day,
                "bucket_name": bucket,
                "key_name": "x",
                "size": 5,
                "encryption_status": status,
            }
            for bucket, status in (("told", "SSE-S3"), ("told", "NOT-SSE"), ("untold", None))
        ],
    )
    names = ["StorageBytes", "EncryptedStorageBytes", "NonCurrentVersionObjectCount", "AllRequests"]
    names += ["IncompleteMultipartUploadObjectCount", "PercentEncryptedBytes", "AllSSEKMSRequests"]
    found = lens.storage_lens.metrics("bucket", lens.day, names)
    values = {(row[3], row[6]): row[7] for row in found.fetchall()}
    assert values["told", "EncryptedStorageBytes"] == 5
    assert values["told", "PercentEncryptedBytes"] == 50
    assert values["untold", "EncryptedStorageBytes"] is None
    assert values["told", "NonCurrentVersionObjectCount"] is None
    reasons = found.reasons()
    assert "EncryptionStatus" in reasons["EncryptedStorageBytes"]
    assert "which versions are current" in reasons["NonCurrentVersionObjectCount"]
    assert "load a listing" in reasons["IncompleteMultipartUploadObjectCount"]
    assert reasons["AllRequests"].startswith("no access log")
    assert reasons["PercentEncryptedBytes"] == reasons["EncryptedStorageBytes"]
    assert not any("no listing or inventory" in reason for reason in reasons.values())
    assert "StorageBytes" not in reasons
    wide = lens.storage_lens.metrics("bucket", lens.day, names, wide=True)
    assert wide.reasons() == reasons
    # Its parts are asked for where they are not in the result, and what does not hold is not told.
    few = lens.storage_lens.metrics("bucket", lens.day, ["PercentEncryptedBytes"])
    assert few.reasons() == {"PercentEncryptedBytes": reasons["EncryptedStorageBytes"]}
    # A level above sums the buckets that tell it.
    whole = lens.values("organization", lens.day, ["EncryptedStorageBytes"])
    assert list(whole.values()) == [5]
    prefix = lens.storage_lens.metrics("prefix", lens.day, names, expanded=True)
    assert prefix.rows == 0


def test_a_listing_tells_that_there_are_no_uploads(lens):
    row = {"report_date": lens.day, "bucket_name": "b", "key_name": "a/x", "size": 5}
    lens.put("objects", [row])
    lens.put("inventories", [{"kind": "listing", "report_date": lens.day, "bucket_name": "b"}])
    name = "IncompleteMultipartUploadObjectCount"
    assert list(lens.values("bucket", lens.day, [name]).values()) == [0]
    assert list(lens.values("prefix", lens.day, [name], expanded=True).values()) == [0]


def test_an_inventory_of_current_versions_does_not_tell_others(lens):
    row = {"report_date": lens.day, "bucket_name": "b", "key_name": "x", "size": 5}
    lens.put("objects", [{**row, "is_latest": True, "is_delete_marker": False}])
    lens.put("inventories", [{"kind": "inventory", "report_date": lens.day, "bucket_name": "b"}])
    names = ["CurrentVersionObjectCount", "NonCurrentVersionObjectCount", "DeleteMarkerObjectCount"]
    found = lens.values("bucket", lens.day, names)
    assert [found[key] for key in sorted(found, key=str)] == [1, None, None]


def test_states_that_no_object_has_are_0_where_the_inventory_tells_them(lens):
    row = {"report_date": lens.day, "bucket_name": "b", "key_name": "x", "size": 5}
    lens.put("objects", [{**row, "replication_status": "", "object_lock_mode": ""}])
    names = ["ReplicatedObjectCount", "ObjectLockEnabledObjectCount", "SSEKMSObjectCount"]
    found = {key[-1]: value for key, value in lens.values("bucket", lens.day, names).items()}
    assert found == {
        "ReplicatedObjectCount": 0,
        "ObjectLockEnabledObjectCount": 0,
        "SSEKMSObjectCount": None,
    }

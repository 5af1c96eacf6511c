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

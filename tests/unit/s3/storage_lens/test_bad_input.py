"""What is damaged, huge or hostile in the input ends in numbers or a reason, never in a crash."""

import datetime as dt
import threading

import pytest

from lakenb.errors import QueryFailed

MOST = 2**63 - 1


def _object(lens, **more):
    return {
        "report_date": lens.day,
        "account_id": "123456789012",
        "aws_region": "us-east-1",
        "bucket_name": "b",
        "key_name": "a/x",
        "size": 1,
        "is_latest": True,
        "storage_class": "STANDARD",
        **more,
    }


def _request(lens, **more):
    return {
        "report_date": lens.day,
        "account_id": "123456789012",
        "aws_region": "us-east-1",
        "bucket_name": "b",
        "key_name": "a/x",
        "request_time": dt.datetime.combine(lens.day, dt.time(), dt.UTC),
        "request_id": "1",
        "operation": "REST.PUT.OBJECT",
        "http_status": 503,
        **more,
    }


def test_sizes_and_times_that_cannot_be(lens):
    lens.put("objects", [_object(lens, size=MOST, key_name=f"a/{n}") for n in range(5)])
    lens.put("objects", [_object(lens, size=-1)])
    huge = {"object_size": MOST, "bytes_sent_size": MOST, "total_duration": MOST}
    writers = [_request(lens, **huge, requester=f"r{n}", request_id=str(n)) for n in range(3)]
    lens.put("access_log", [*writers, _request(lens, total_duration=-5, request_id="x")])
    names = ["StorageBytes", "BytesDownloaded", "ConcurrentPut503ErrorCount"]
    wanted = {"StorageBytes": 5 * 2**50, "BytesDownloaded": 3 * 2**50}
    wanted["ConcurrentPut503ErrorCount"] = 4
    for level, expanded in (("bucket", False), ("prefix", True)):
        found = lens.values(level, lens.day, names, expanded=expanded)
        assert {key[-1]: value for key, value in found.items()} == wanted


def test_a_day_of_the_year_9999_makes_no_other_old(lens):
    lens.put("objects", [_object(lens), _object(lens, report_date=dt.date(9999, 12, 31))])
    lens.put("objects", [_object(lens, report_date=dt.date(1, 1, 2))])
    lens.storage_lens.refresh()
    assert lens.storage_lens.newest_day() == lens.day
    assert lens.day in lens.storage_lens.days()
    assert list(lens.values("organization", None, ["ObjectCount"]).values()) == [1]


@pytest.mark.parametrize(
    "key",
    [
        "line\nbreak/k",
        "\x00/k",
        "%zz/k",
        "a\tb/k",
        "/",
        "//",
        "/lead/k",
        "\u202e/k",
        "'/\"/k",
        "é/" * 100,
    ],
)
def test_keys_of_all_kinds_have_their_prefixes(lens, by_hand, key):
    lens.put("objects", [_object(lens, key_name=key)])
    found = lens.values("prefix", lens.day, ["ObjectCount"], expanded=True)
    assert {place[4] for place in found} == set(by_hand.prefixes(key)[:50])


def test_an_empty_day_and_rows_without_keys(lens):
    lens.put("access_log", [_request(lens, key_name=None, operation=None, http_status=None)])
    found = lens.values(
        "bucket", lens.day, ["AllRequests", "5xxErrors", "UniqueObjectsAccessedDailyCount"]
    )
    assert {key[-1]: value for key, value in found.items()} == {
        "AllRequests": 1,
        "5xxErrors": 0,
        "UniqueObjectsAccessedDailyCount": 0,
    }
    assert lens.values("prefix", lens.day, ["AllRequests"], expanded=True) == {}


def test_ids_that_repeat_do_not_multiply_requests(lens):
    same = [_request(lens, requester=f"r{n}", total_duration=10) for n in range(4)]
    lens.put("access_log", same)
    found = lens.values("bucket", lens.day, ["AllRequests", "ConcurrentPut503ErrorCount"])
    assert sorted(found.values()) == [4, 4]


def test_a_writer_does_not_contend_with_itself(lens):
    one = {"requester": "r", "remote_ip": "192.0.2.1", "user_agent": "sdk"}
    lens.put("access_log", [_request(lens, **one, request_id=str(n)) for n in range(4)])
    assert list(lens.values("bucket", lens.day, ["ConcurrentPut503ErrorCount"]).values()) == [0]


def test_settings_change_the_rules(tmp_path, make_lens):
    changes = {
        "storage_lens.writer": "requester",
        "storage_lens.accessed": "get_and_head",
        "storage_lens.write_requests": "put",
        "storage_lens.kilobyte": 1000,
        "storage_lens.empty_objects": "128KB",
        "storage_lens.unknown_class": "NONE",
    }
    for settings, wanted in (({}, [1, 1, 1, 0, "UNKNOWN"]), (changes, [0, 2, 0, 1, "NONE"])):
        lens = make_lens(tmp_path / str(len(settings)), settings)
        one, other = {"remote_ip": "192.0.2.1"}, {"remote_ip": "192.0.2.2"}
        rows = [
            _request(lens, **one, key_name="w", request_id="1"),
            _request(lens, **other, key_name="w", request_id="2", http_status=200),
            _request(
                lens, operation="REST.HEAD.OBJECT", key_name="h", http_status=200, request_id="3"
            ),
            _request(
                lens, operation="REST.GET.OBJECT", key_name="g", http_status=200, request_id="4"
            ),
            _request(
                lens, operation="REST.PUT.PART", object_size=0, http_status=200, request_id="5"
            ),
        ]
        lens.put("access_log", rows)
        lens.put("objects", [_object(lens, size=0, storage_class=None)])
        names = [
            "ConcurrentPut503ErrorCount",
            "UniqueObjectsAccessedDailyCount",
            "Write0KBRequestCount",
            "Object0KBTo128KBCount",
        ]
        found = {
            key[-1]: value for key, value in lens.values("organization", lens.day, names).items()
        }
        classes = {key[3] for key in lens.values("storage_class", lens.day, ["ObjectCount"])}
        parts = [found[name] for name in names]
        parts[2] -= 1  # the write of ``w`` that went well
        assert [*parts, *classes] == wanted
        lens.session.close()


def test_kernels_that_compute_at_once_agree(tmp_path, make_lens):
    first = make_lens(tmp_path / "lake")
    first.put_day(3)
    others = [make_lens(tmp_path / "lake") for _ in range(3)]
    failures = []

    def work(lens):
        try:
            lens.storage_lens.metrics("prefix", lens.day, ["ObjectCount"], expanded=True)
        except Exception as error:  # noqa: BLE001 - told below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(lens,)) for lens in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    total = first.values("organization", first.day, ["ObjectCount", "AllRequests"])
    top = first.values("prefix", first.day, ["ObjectCount"], expanded=True)
    for lens in others:
        lens.session.close()
    alone = make_lens(tmp_path / "alone")
    alone.put_day(3)
    assert alone.values("organization", first.day, ["ObjectCount", "AllRequests"]) == total
    assert alone.values("prefix", first.day, ["ObjectCount"], expanded=True) == top
    for lens in (first, alone):
        lens.session.close()


def test_a_failure_in_between_leaves_the_facts_as_they_were(lens, monkeypatch):
    lens.put_day(4)
    before = lens.values("prefix", lens.day, ["ObjectCount"], expanded=True)
    lens.put("objects", [_object(lens, key_name="new/x")])
    from lakenb.s3.storage_lens.prefixes import writer

    def fails(self, nodes):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writer.PrefixWriter, "take", fails)
    with pytest.raises(QueryFailed, match="No space"):
        lens.values("prefix", lens.day, ["ObjectCount"], expanded=True)
    rows = lens.session.sql(
        'SELECT sum(object_count) FROM "s3tablescatalog/aws-s3"."storage_lens_facts"."prefix_storage"'
    )
    assert rows.fetchall()[0][0] == sum(before.values())


def test_facts_that_somebody_dropped_are_computed_again(lens):
    lens.put_day(5)
    names = ["ObjectCount", "AllRequests"]
    before = lens.values("bucket", lens.day, names)
    prefixes = lens.values("prefix", lens.day, names, expanded=True)
    for table in ("daily", "prefix_storage", "prefix_activity"):
        lens.session.sql(
            f'DROP TABLE "s3tablescatalog/aws-s3"."storage_lens_facts"."{table}"'.replace('"', "`")
        )
    assert lens.values("bucket", lens.day, names) == before
    assert lens.values("prefix", lens.day, names, expanded=True) == prefixes


def test_nothing_new_is_seen_at_once(lens, monkeypatch):
    lens.put_day(6)
    lens.storage_lens.refresh()
    from lakenb.s3.storage_lens.inputs import Inputs

    monkeypatch.setattr(Inputs, "days", lambda *_: pytest.fail("looked through the days"))
    assert lens.storage_lens.refresh() == ()

"""Lines of access logs: every shape gives its record, what is none says why."""

from datetime import UTC, date, datetime

import pytest

from lakenb.s3.storage_lens.access_log.grammar import FIELDS, Unreadable, read_line
from tests.unit.s3.storage_lens.loading.conftest import OWNER, line, once, twice


def test_every_field_of_a_line(session, put, rows):
    put(
        "s3://logs/a",
        line(acl_required="Yes", access_point_arn="arn:aws:s3:us-west-2:1:accesspoint/x"),
    )
    session.storage_lens.load_access_logs("s3://logs/", "111122223333", "us-west-2")
    result = rows("SELECT * FROM access_log")
    assert result == [
        (
            *("V_1_0", "arn:aws:s3:::amber", "amber", datetime(2026, 11, 6, 0, 0, 38, tzinfo=UTC)),
            *(OWNER, "192.0.2.3", "arn:aws:sts::111122223333:assumed-role/etl/job1"),
            *("3E57427F33A59F07", "REST.GET.OBJECT", "tenant=1/p.parquet"),
            *("GET /tenant%3D1/p.parquet HTTP/1.1", 200, None, 1024, 2048, 45, 12),
            *(None, "aws-sdk-java/2.40.1", None),
            "s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=",
            *("SigV4", "TLS_AES_128_GCM_SHA256", "AuthHeader", "amber.s3.us-west-2.amazonaws.com"),
            *("TLSv1.3", "arn:aws:s3:us-west-2:1:accesspoint/x", True, "us-east-1"),
            *(date(2026, 11, 6), "111122223333", "us-west-2", None),
        )
    ]


def test_older_logs_have_fewer_fields(session, put, rows):
    counts = (18, 24, 25, 26, 27)
    put("s3://logs/a", *(line(count, request_id=f"R{count}") for count in counts))
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.rows, loaded.rejected) == (5, 0)
    found = rows("SELECT host_id, tls_version, source_region FROM access_log ORDER BY request_id")
    full = (line().split(" ")[-9], "TLSv1.3", "us-east-1")
    for count, row in zip(counts, found, strict=True):
        kept = (count >= 19, count >= 24, count >= 27)
        assert row == tuple(v if k else None for v, k in zip(full, kept, strict=True))


def test_fields_that_come_later_are_left(session, put, rows):
    put("s3://logs/a", line() + " new-field - 7")
    assert session.storage_lens.load_access_logs("s3://logs/").rejected == 0
    assert rows("SELECT source_region FROM access_log") == [("us-east-1",)]


SHAPES = {
    "a copy's source": (
        {"operation": "REST.COPY.OBJECT_GET", "request_uri": None},
        (None, 200, None, "aws-sdk-java/2.40.1"),
    ),
    "no referer": (
        {"referer": None},
        ("GET /tenant%3D1/p.parquet HTTP/1.1", 200, None, "aws-sdk-java/2.40.1"),
    ),
    "no user agent": (
        {"user_agent": None},
        ("GET /tenant%3D1/p.parquet HTTP/1.1", 200, None, None),
    ),
    "neither": (
        {"user_agent": None, "referer": None},
        ("GET /tenant%3D1/p.parquet HTTP/1.1", 200, None, None),
    ),
    "no quotes at all": (
        {"user_agent": None, "referer": None, "request_uri": None},
        (None, 200, None, None),
    ),
    "a status that is unknown": (
        {"http_status": "-", "bytes_sent_size": "-"},
        ("GET /tenant%3D1/p.parquet HTTP/1.1", None, None, "aws-sdk-java/2.40.1"),
    ),
    "quotes in the agent": (
        {"user_agent": '() { :; }; echo "x"; "y z"'},
        ("GET /tenant%3D1/p.parquet HTTP/1.1", 200, None, '() { :; }; echo "x"; "y z"'),
    ),
    "an agent that ends in a quote": (
        {"user_agent": 'odd""'},
        ("GET /tenant%3D1/p.parquet HTTP/1.1", 200, None, 'odd""'),
    ),
    "a quote in the address": (
        {"request_uri": 'GET /a"b" c HTTP/1.1'},
        ('GET /a"b" c HTTP/1.1', 200, None, "aws-sdk-java/2.40.1"),
    ),
    "two quotes in the address and no referer": (
        {"request_uri": 'GET /a"b" HTTP/1.1', "referer": None},
        ('GET /a"b" HTTP/1.1', 200, None, "aws-sdk-java/2.40.1"),
    ),
    "a referer": (
        {"referer": "https://host/a b?c=%22"},
        (
            "GET /tenant%3D1/p.parquet HTTP/1.1",
            200,
            "https://host/a b?c=%22",
            "aws-sdk-java/2.40.1",
        ),
    ),
    "a presigned address": (
        {
            "request_uri": "GET /k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=60&X-Amz-Signature=ab HTTP/1.1"
        },
        (
            "GET /k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=60&X-Amz-Signature=ab HTTP/1.1",
            *(200, None, "aws-sdk-java/2.40.1"),
        ),
    ),
    "letters of the world": (
        {"user_agent": "клиент/1 日本 🗺", "referer": "\u202eevil"},
        ("GET /tenant%3D1/p.parquet HTTP/1.1", 200, "\u202eevil", "клиент/1 日本 🗺"),
    ),
    "markup": (
        {"user_agent": "<script>alert(1)</script>'; DROP TABLE access_log; --"},
        (
            "GET /tenant%3D1/p.parquet HTTP/1.1",
            *(200, None, "<script>alert(1)</script>'; DROP TABLE access_log; --"),
        ),
    ),
    "IPv6": (
        {"remote_ip": "2001:db8::1"},
        ("GET /tenant%3D1/p.parquet HTTP/1.1", 200, None, "aws-sdk-java/2.40.1"),
    ),
}


@pytest.fixture(scope="module")
def shapes(lake):
    """What each shape of line is read as."""
    ids = {name: f"S{at}" for at, name in enumerate(SHAPES)}
    lake.put("s3://shapes/a", *(line(request_id=ids[n], **SHAPES[n][0]) for n in SHAPES))
    assert lake.lens.load_access_logs("s3://shapes/").rejected == 0
    found = lake.rows(
        "SELECT request_id, request_uri, http_status, referer, user_agent, bytes_sent_size, version_id "
        "FROM access_log"
    )
    by_id = {row[0]: row[1:] for row in found}
    return {name: by_id[one] for name, one in ids.items()}


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_of_lines(shapes, shape):
    changes, expected = SHAPES[shape]
    sent = None if changes.get("bytes_sent_size") == "-" else 1024
    assert shapes[shape] == (*expected, sent, None)


KEYS = [
    ("REST.GET.OBJECT", "a b/ü%20.txt", twice("a b/ü%20.txt")),
    ("REST.GET.OBJECT", "plain", "plain"),
    ("REST.PUT.OBJECT", "new\nline", twice("new\nline")),
    ("REST.PUT.OBJECT", "nul\0x", twice("nul\0x")),
    ("REST.GET.OBJECT", "100%", twice("100%")),
    ("BATCH.DELETE.OBJECT", "a%25b", once("a%25b")),
    ("S3.EXPIRE.OBJECT", "a=b c", "a%3Db+c"),
    ("REST.GET.OBJECT", "a+b", twice("a+b")),
]
NOT_DECODED = ["a%zz", "a%", "a%4", "a%25%", "a%FF", "a%25FF", "a%25zz", "%25C3%2528"]


def test_keys_are_decoded_as_their_operation_encodes_them(session, put, rows):
    texts = (
        line(request_id=f"K{at}", operation=operation, key_name=logged)
        for at, (operation, _, logged) in enumerate(KEYS)
    )
    put("s3://logs/a", *texts)
    assert session.storage_lens.load_access_logs("s3://logs/").notes == ()
    found = rows("SELECT key_name FROM access_log ORDER BY request_id")
    assert found == [(key,) for _, key, _ in KEYS]


def test_keys_that_do_not_decode_stay_as_they_are_logged(session, put, rows):
    put("s3://logs/a", *(line(request_id=f"K{i}", key_name=k) for i, k in enumerate(NOT_DECODED)))
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert f"{len(NOT_DECODED)} keys don't decode" in loaded.notes[0]
    found = rows("SELECT key_name FROM access_log ORDER BY request_id")
    assert found == [(key,) for key in NOT_DECODED]


def test_times_of_other_zones_and_years(session, put, rows):
    put(
        "s3://logs/a",
        line(request_time="06/Nov/2026:00:30:00 +0100"),
        line(request_time="31/Dec/9999:23:59:59 +0000", request_id="B"),
        line(request_time="01/Jan/1970:00:00:00 +0000", request_id="C"),
    )
    session.storage_lens.load_access_logs("s3://logs/")
    assert rows("SELECT request_time, report_date FROM access_log ORDER BY 1") == [
        (datetime(1970, 1, 1, tzinfo=UTC), date(1970, 1, 1)),
        (datetime(2026, 11, 5, 23, 30, tzinfo=UTC), date(2026, 11, 5)),
        (datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC), date(9999, 12, 31)),
    ]


REJECTED = {
    "no time": ("hello world", "it has no time in brackets"),
    "noise": ("\x01\x02\x7f\x1b[\x03" * 9, "it is no text"),
    "a bad time": (line(request_time="31/Feb/2026:00:00:00 +0000"), "its time is not one"),
    "year 10000": (line(request_time="01/Jan/10000:00:00:00 +0000"), "its time is not one"),
    "past the last year": (line(request_time="31/Dec/9999:23:59:59 -0100"), "its time is not one"),
    "a size of 2^63": (line(object_size=str(2**63)), "its object_size is larger than a bigint"),
    "very long digits": (line(bytes_sent_size="9" * 5000), "its bytes_sent_size is larger"),
    "no status": (line(http_status="HTTP"), "no status, error and four numbers"),
    "a negative size": (line(object_size="-5"), "no status, error and four numbers"),
    "cut": (line()[:250], "it ends before field 18"),
    "cut early": (line()[:120], "it ends after"),
    "two blanks": (line().replace(" amber ", "  "), "its first eight fields"),
}


def test_what_is_no_record_is_kept_aside_with_place_and_reason(session, put, rows):
    texts = [text for text, _ in REJECTED.values()]
    put("s3://logs/a", line(request_id="FIRST"), *texts, line(request_id="LAST"))
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.lines, loaded.rows, loaded.rejected) == (len(texts) + 2, 2, len(texts))
    found = session.storage_lens.rejects().fetchall()
    for number, (row, (text, reason)) in enumerate(zip(found, REJECTED.values(), strict=True), 2):
        assert row[:2] == ("s3://logs/a", number)
        assert reason in row[2]
        assert row[3] == text[:4096]
    assert rows("SELECT request_id FROM access_log ORDER BY 1") == [("FIRST",), ("LAST",)]


def test_the_largest_size_is_kept(session, put, rows):
    put("s3://logs/a", line(object_size=str(2**63 - 1)))
    session.storage_lens.load_access_logs("s3://logs/")
    assert rows("SELECT object_size FROM access_log") == [(2**63 - 1,)]


def test_a_forged_end_of_an_address_does_not_reach_the_first_fields(session, put, rows):
    forged = 'GET /x" 200 - 1 1 1 1 "-" "y" - - HTTP/1.1'
    put("s3://logs/a", line(request_uri=forged, http_status="403", error_code="AccessDenied"))
    session.storage_lens.load_access_logs("s3://logs/")
    assert rows("SELECT remote_ip, operation, key_name FROM access_log") == [
        ("192.0.2.3", "REST.GET.OBJECT", "tenant=1/p.parquet")
    ]


def test_the_grammar_alone():
    fields = read_line(line())
    assert not isinstance(fields, Unreadable)
    assert len(fields) == len(FIELDS)
    assert dict(zip(FIELDS, fields, strict=True))["request_time"] == "[06/Nov/2026:00:00:38"
    assert isinstance(read_line(""), Unreadable)
    assert isinstance(read_line('a b [06/Nov/2026:00:00:38 +0000] c d e f g "'), Unreadable)

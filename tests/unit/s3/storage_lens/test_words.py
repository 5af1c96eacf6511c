"""Questions in words: what they mean, what is refused, and that no text of theirs becomes SQL."""

import datetime as dt

import pytest

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.s3.storage_lens.words import understand
from lakenb.s3.storage_lens.words.matcher import EXAMPLES

DAY = dt.date(2026, 11, 20)


def _last(days):
    return DAY - dt.timedelta(days=days - 1), DAY


ONE, WEEK, MONTH = _last(1), _last(7), _last(30)
OCTOBER = dt.date(2026, 10, 1), dt.date(2026, 10, 31)
FORMS = [
    ("which buckets grew the most last month?", "growth", "StorageBytes", "bucket", MONTH),
    ("Which buckets grew most in the last 7 days", "growth", "StorageBytes", "bucket", WEEK),
    ("what prefixes shrank the most last week?", "growth", "StorageBytes", "prefix", WEEK),
    ("buckets with the largest growth in requests", "growth", "AllRequests", "bucket", MONTH),
    (
        "where did the number of objects increase the most?",
        "growth",
        "ObjectCount",
        "bucket",
        MONTH,
    ),
    ("storage by storage class", "top", "StorageBytes", "storage_class", ONE),
    ("total storage per account", "top", "StorageBytes", "account", ONE),
    ("objects by region", "top", "ObjectCount", "region", ONE),
    ("requests by bucket yesterday", "top", "AllRequests", "bucket", (DAY - dt.timedelta(1),) * 2),
    ("top 5 prefixes by requests in the last 7 days", "top", "AllRequests", "prefix", WEEK),
    ("the 3 largest buckets", "top", "StorageBytes", "bucket", ONE),
    ("smallest buckets", "top", "StorageBytes", "bucket", ONE),
    ("busiest prefixes last week", "top", "AllRequests", "prefix", WEEK),
    (
        "slowest buckets in the past two weeks",
        "top",
        "AverageTotalRequestLatency",
        "bucket",
        _last(14),
    ),
    ("coldest buckets", "top", "PercentRetrievalRate", "bucket", ONE),
    ("which bucket has the most errors?", "top", "TotalErrors", "bucket", ONE),
    ("which accounts have the fewest objects", "top", "ObjectCount", "account", ONE),
    ("which buckets have the highest error rate?", "top", "PercentErrorRate", "bucket", ONE),
    (
        "% concurrent PUT 503 error, last 30 days, top 10",
        "top",
        "PercentConcurrentPut503Errors",
        "bucket",
        MONTH,
    ),
    ("who gets 503 errors by prefix", "top", "503ServiceUnavailableErrorCount", "prefix", ONE),
    ("most access denied by bucket in October", "top", "403ForbiddenErrorCount", "bucket", OCTOBER),
    ("downloads by Region in October 2026", "top", "BytesDownloaded", "region", OCTOBER),
    ("cross-region traffic by bucket", "top", "CrossRegionTransferredBytes", "bucket", ONE),
    ("unencrypted bytes by account", "top", "UnencryptedStorageBytes", "account", ONE),
    (
        "buckets with the most incomplete multipart uploads",
        "top",
        "IncompleteMultipartUploadStorageBytes",
        "bucket",
        ONE,
    ),
    ("which prefixes have the most small objects?", "top", "PercentSmallObjects", "prefix", ONE),
    ("noncurrent version bytes by bucket", "top", "NonCurrentVersionStorageBytes", "bucket", ONE),
    (
        "unique objects accessed by bucket this month",
        "top",
        "UniqueObjectsAccessedDailyCount",
        "bucket",
        (dt.date(2026, 11, 1), DAY),
    ),
    ("how much storage do we have?", "total", "StorageBytes", "", ONE),
    ("how many objects are there", "total", "ObjectCount", "", ONE),
    (
        "how many requests were made on 2026-11-03?",
        "total",
        "AllRequests",
        "",
        (dt.date(2026, 11, 3),) * 2,
    ),
    ("how many buckets do I have", "total", "BucketCount", "", ONE),
    ("what is the average object size?", "total", "AverageObjectSize", "", ONE),
    ("average first byte latency", "total", "AverageFirstByteLatency", "", ONE),
    (
        "how much was downloaded between 2026-11-01 and 2026-11-10",
        "total",
        "BytesDownloaded",
        "",
        (dt.date(2026, 11, 1), dt.date(2026, 11, 10)),
    ),
    ("get requests since 2026-11-11", "total", "GetRequests", "", (dt.date(2026, 11, 11), DAY)),
    ("error rate per day last week", "trend", "PercentErrorRate", "", WEEK),
    ("trend of storage", "trend", "StorageBytes", "", MONTH),
    (
        "how did the latency change over time in the last 3 months?",
        "trend",
        "AverageTotalRequestLatency",
        "",
        _last(90),
    ),
    ("requests by bucket per day", "trend", "AllRequests", "bucket", MONTH),
    ("storage growth", "trend", "StorageBytes", "", MONTH),
    ("ReplicatedStorageBytes by bucket", "top", "ReplicatedStorageBytes", "bucket", ONE),
]


@pytest.mark.parametrize(("text", "intent", "metric", "dimension", "days"), FORMS)
def test_a_question_is_read(text, intent, metric, dimension, days):
    found = understand(text, DAY)
    assert (found.intent, found.metric, found.dimension, found.days) == (
        intent,
        metric,
        dimension,
        days,
    )
    assert found.sql().startswith(("WITH", "SELECT"))


@pytest.mark.parametrize(
    ("text", "n", "ascending"),
    [
        ("top 5 buckets by requests", 5, False),
        ("the 3 smallest buckets", 3, True),
        ("which buckets shrank the most?", 10, True),
        ("which buckets grew the least?", 10, True),
        ("storage by bucket", 100, False),
        ("bottom 2 buckets by requests", 2, True),
        ("top 999999 buckets by requests", 1000, False),
    ],
)
def test_how_many_and_which_end(text, n, ascending):
    found = understand(text, DAY)
    assert (found.n, found.ascending) == (n, ascending)


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("how many objects are in bucket logs?", {"bucket": ("logs",)}),
        ('storage of bucket "my; logs"', {"bucket": ("my; logs",)}),
        ("requests by bucket in us-east-1", {"region": ("us-east-1",)}),
        ("objects in GLACIER by bucket", {"storage_class": ("GLACIER",)}),
        ("requests under raw/2026/ by bucket", {"prefix": ("raw/2026/",)}),
        ("objects for prefix 'A b/c'", {"prefix": ("A b/c/",)}),
    ],
)
def test_places_narrow_it(text, filters):
    assert understand(text, DAY).filters == filters


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "which buckets are frobnicated the most?",
        "weather tomorrow",
        "delete bucket logs",
        "storage and requests by bucket",
        "storage by bucket and region",
        "buckets",
        "storage by bucket; DROP TABLE daily",
        "requests in the last 999999 days",
        "requests on 2026-13-40",
        "requests between 2026-11-10 and 2026-11-01",
        "not storage by bucket",
        "\N{RIGHT-TO-LEFT OVERRIDE}storage",
        "storage = 1 OR 1",
        "x" * 301,
        None,
    ],
)
def test_what_is_not_understood_is_said(text):
    with pytest.raises(InvalidRequest) as told:
        understand(text, DAY)
    assert len(str(told.value)) < 400


def test_the_nearest_question_is_told():
    with pytest.raises(
        InvalidRequest, match=r"'wombats' is not understood.*storage by storage class"
    ):
        understand("storage class wombats", DAY)


@pytest.mark.parametrize("text", EXAMPLES)
def test_the_examples_are_understood(text):
    understand(text, DAY)


HOSTILE = "b' OR 1=1 -- <script>"


@pytest.fixture(scope="module")
def lens(make_lens, tmp_path_factory):
    made = make_lens(tmp_path_factory.mktemp("words") / "lake")
    rows, log = [], []
    for back in range(10):
        day = DAY - dt.timedelta(back)
        place = {"report_date": day, "account_id": "1", "aws_region": "us-east-1"}
        sizes = {"grows": 1000 - 50 * back, "still": 700, HOSTILE: 10 + back}
        rows += [
            {
                **place,
                "bucket_name": b,
                "key_name": "a/k",
                "size": size,
                "storage_class": "STANDARD",
            }
            for b, size in sizes.items()
        ]
        log += [
            {
                **place,
                "bucket_name": "grows",
                "key_name": "a/k",
                "operation": "REST.GET.OBJECT",
                "http_status": 200,
                "request_id": f"{day}{at}",
                "bytes_sent_size": 5,
                "request_time": dt.datetime.combine(day, dt.time(1), dt.UTC),
            }
            for at in range(3 if back < 5 else 1)
        ]
    made.put("objects", rows)
    made.put("access_log", log)
    yield made
    made.session.close()


def _rows(lens, text):
    return lens.storage_lens.ask(text).result.fetchall()


def test_answers_are_right(lens):
    assert [(r[0], r[3]) for r in _rows(lens, "which buckets grew the most last month?")] == [
        ("grows", 450),
        ("still", 0),
        (HOSTILE, -9),
    ]
    assert _rows(lens, "which buckets shrank the most last 5 days")[0][:4] == (HOSTILE, 15, 10, -5)
    assert _rows(lens, "how much storage?") == [(1710,)]
    assert _rows(lens, "requests in the last 5 days") == [(15,)]
    grown = _rows(lens, "which buckets grew the most in requests in the last 5 days")
    assert grown[0][:4] == ("grows", 5, 15, 10)
    assert len(_rows(lens, "storage per day")) == 10
    assert _rows(lens, "largest prefixes")[0] == ("grows", "a/", 1000)


def test_a_name_stays_a_value(lens):
    assert _rows(lens, f'storage of bucket "{HOSTILE}"') == [(10,)]
    assert _rows(lens, "storage of bucket \"x') OR ('1'='1\"") in ([(None,)], [])


def test_an_answer_shows_itself(lens):
    found = lens.storage_lens.ask(f'storage of bucket "{HOSTILE}" by bucket')
    assert "assumed: the newest day" in repr(found)
    assert "Total storage by bucket" in repr(found)
    page = found._repr_mimebundle_()["text/html"]
    assert "<script>" not in page
    assert "Show query" in page
    assert lens.session.sql(found.sql).fetchall() == found.result.fetchall()


def test_without_input_it_says_so(make_lens, tmp_path):
    made = make_lens(tmp_path / "lake")
    with pytest.raises(EntityNotFound):
        made.storage_lens.ask("storage by bucket")
    made.session.close()

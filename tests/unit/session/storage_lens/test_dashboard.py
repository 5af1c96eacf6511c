"""What the dashboard shows, against numbers worked out by hand."""

import datetime as dt
import importlib.util
import re
from pathlib import Path

import pytest

from lakenb.display.lens_page import change_text, metric_text, trend_text
from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.values.lens_view import z_score
from lakenb.values.storage_lens import Change

HERE = Path(__file__).parent
DAY = dt.date(2026, 11, 20)
HOSTILE = "<script>alert(1)</script>"


def _lens_class():
    place = HERE.parents[1] / "s3" / "storage_lens" / "conftest.py"
    spec = importlib.util.spec_from_file_location("lens_rows", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Lens


@pytest.fixture(scope="module")
def lens(tmp_path_factory):
    """Two buckets over 40 days: 'grows' has an object more each day, 'still' has always three."""
    made = _lens_class()(tmp_path_factory.mktemp("lens") / "lake")
    objects, log = [], []
    for back in range(40):
        day = DAY - dt.timedelta(back)
        place = {
            "report_date": day,
            "account_id": "1",
            "aws_region": "us-east-1",
            "storage_class": "STANDARD",
        }
        objects += [
            {**place, "bucket_name": "grows", "key_name": f"a/{at % 2}/k{at}", "size": 1000}
            for at in range(50 - back)
        ]
        objects += [
            {**place, "bucket_name": HOSTILE, "key_name": f"k{at}", "size": 10} for at in range(3)
        ]
        log += [
            {
                **place,
                "bucket_name": "grows",
                "key_name": "a/0/k0",
                "operation": "REST.GET.OBJECT",
                "http_status": 200,
                "bytes_sent_size": 2048,
                "total_duration": 20,
                "turn_around_duration": 10,
                "request_id": f"{day}{at}",
                "request_time": dt.datetime.combine(day, dt.time(12), dt.UTC),
            }
            for at in range(100 if back == 0 else 10)
        ]
    made.put("objects", objects)
    made.put("access_log", log)
    yield made
    made.session.close()


@pytest.fixture
def board(lens):
    return lens.storage_lens.dashboard()


def _line(snapshot, name):
    return next(line for line in snapshot.rows if line.metric.name == name)


def test_a_snapshot_has_values_changes_and_a_trend(board):
    found = board.snapshot()
    line = _line(found, "ObjectCount")
    assert line.value == 53
    changes = [change.percent for change in (line.day, line.week, line.month)]
    assert changes == pytest.approx([100 / 52, 700 / 46, 3000 / 23])
    assert line.trend == tuple(float(24 + at) for at in range(30))
    requests = _line(found, "AllRequests")
    assert z_score(requests.trend) is None  # the 30 days before are all alike
    unknown = _line(found, "PercentEncryptedBytes")
    assert unknown.value is None
    assert unknown.reason


def test_a_snapshot_is_narrowed(board):
    found = board.snapshot(filters={"bucket": (HOSTILE,)}, day=DAY - dt.timedelta(3))
    assert _line(found, "ObjectCount").value == 3
    assert _line(board.snapshot("Cost optimization"), "CurrentVersionStorageBytes").value == 50_030
    with pytest.raises(InvalidRequest, match="category"):
        board.snapshot("Nonsense")


def test_a_trend_and_its_sql(board, lens):
    found = board.trend(["ObjectCount"])
    assert [y for _, y in found.series[0].points] == [float(24 + at) for at in range(30)]
    again = lens.session.sql(
        found.sql, catalog="s3tablescatalog/aws-s3", database="storage_lens_facts"
    )
    assert [row[-1] for row in again.fetchall()] == [y for _, y in found.series[0].points]
    with pytest.raises(InvalidRequest):
        board.trend(["ObjectCount", "StorageBytes", "AllRequests"])


def test_a_trend_has_its_gaps_and_none_before_all_that_is_known(board):
    first = DAY - dt.timedelta(39)
    found = board.trend(["ObjectCount"], (first - dt.timedelta(500), DAY + dt.timedelta(3)))
    points = found.series[0].points
    assert [y for _, y in points] == [float(14 + at) for at in range(40)]
    ahead = board.trend(["EncryptedObjectCount"], (DAY, DAY))
    assert [y for _, y in ahead.series[0].points] == [None]
    assert ahead.note


def test_a_day_without_metrics_says_which_days_there_are(lens):
    late = lens.storage_lens.dashboard(day=DAY + dt.timedelta(9))
    assert [y for _, y in late.trend(["ObjectCount"]).series[0].points][-10:] == [53.0, *[None] * 9]
    said = (
        "There are no metrics of 2026-11-29, only of 2026-10-12 to 2026-11-20. "
        "The nearest day is 2026-11-20."
    )
    shown = late._repr_mimebundle_()
    assert said in shown["text/html"]
    assert said in shown["text/plain"].splitlines()
    assert "There are no metrics" not in lens.storage_lens.dashboard().html()


def test_the_top_adds_what_happened_and_takes_the_mean_of_what_there_is(board):
    stored = board.top("ObjectCount")
    assert [(line.key, line.value) for line in stored.rows] == [
        (("grows",), 35.5),
        ((HOSTILE,), 3),
    ]
    assert stored.rows[0].before is not None
    asked = board.top("GetRequests")
    assert [line.value for line in asked.rows] == [100 + 29 * 10]
    assert asked.rows[0].trend[-1] == 100
    least = board.top("ObjectCount", n=1, ascending=True)
    assert [line.key for line in least.rows] == [(HOSTILE,)]
    with pytest.raises(InvalidRequest):
        board.top("Nonsense")


def test_sizes(board):
    reads = board.distribution("read", (DAY, DAY))
    assert [y for _, y in reads.series[0].points][:3] == [0, 100, 0]
    objects = board.distribution("object")
    assert sum(y for _, y in objects.series[0].points) == 53
    with pytest.raises(InvalidRequest):
        board.distribution("Everything")


def test_bubbles(board):
    found = board.bubbles(("StorageBytes", "AllRequests", "ObjectCount"))
    assert next((p.key, p.x, p.y, p.size) for p in found.rows) == (("grows",), 50_000, 100, 50)


def test_prefixes_a_level_at_a_time(board):
    top = board.prefixes("grows")
    assert [(one.prefix, one.values, one.has_children) for one in top.rows] == [
        ("a/", (50_000, 50, 100), True)
    ]
    below = board.prefixes("grows", "a/")
    assert [(one.prefix, one.values[1]) for one in below.rows] == [("a/0/", 25), ("a/1/", 25)]
    assert below.total == 2
    assert board.prefixes("nowhere").rows == ()
    assert board.prefixes("x' OR '1' = '1").rows == ()


def test_recommendations_name_the_bucket_and_what_to_do(lens):
    found = lens.storage_lens.recommendations()
    small = found[(found.category == "Read request size") & (found.bucket == "grows")]
    assert small.value.tolist() == [100.0]
    assert "bundle" in small.action.iloc[0]
    unusual = found[found.category == "Unusual day"]
    assert set(unusual.metric) <= {"StorageBytes", "ObjectCount"}


def test_the_page_is_safe_and_whole(board):
    bundle = board._repr_mimebundle_()
    page = bundle["text/html"]
    assert HOSTILE not in page
    assert "&lt;script&gt;" in page
    assert page.count("<img ") >= 4
    assert not re.search(r'(?:src|href)="(?!data:)', page)
    assert "Object count" in bundle["text/plain"]
    assert "Top 2: Total storage" in bundle["text/plain"]


def test_nothing_loaded_is_said(tmp_path):
    empty = _lens_class()(tmp_path / "lake")
    with pytest.raises(EntityNotFound, match="load_listing"):
        empty.storage_lens.dashboard().about()
    empty.session.close()


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, "bytes", "-"),
        (0, "bytes", "0 B"),
        (1536, "bytes", "1.5 KB"),
        (2.0**80, "bytes", "1,048,576.0 EB"),
        (0.25, "percent", "0.25%"),
        (12.34, "percent", "12.3%"),
        (1234567, "count", "1,234,567"),
        (0.004, "count", "0.004"),
        (1234.56, "milliseconds", "1,234.6 ms"),
    ],
)
def test_metrics_as_text(value, unit, text):
    assert metric_text(value, unit) == text


def test_changes_and_trends_as_text():
    assert [change_text(Change(*c)) for c in ((1, None), (112.34, 100), (1, 2))] == [
        "-",
        "+12.3%",
        "-50.0%",
    ]
    assert trend_text((1, None, 3)) == "▁ █"
    assert trend_text((None,)) == ""


def test_axes_of_bytes_are_round_in_powers_of_two():
    from lakenb.display.chart_picture import _byte_ticks, _measured

    ticks = _byte_ticks(0, 40_000_000)
    assert [_measured(at, "bytes") for at in ticks] == ["0 B", "8 MB", "16 MB", "24 MB", "32 MB"]
    assert _byte_ticks(10.2, 10.4) == [10.2]
    assert [_measured(2.5, unit) for unit in ("percent", "milliseconds", "")] == [
        "2.5%",
        "2.5 ms",
        "2.5",
    ]


def test_a_picture_of_bytes_by_day_names_days_and_sizes():
    pytest.importorskip("matplotlib")
    from lakenb.display.chart_picture import chart_picture
    from lakenb.values.chart import ChartData, ChartSeries, ChartSpec

    day = 86_400_000.0
    points = tuple((at * day, float(at << 30)) for at in range(1, 5))
    data = ChartData(
        ChartSpec("line"), "day", "bytes", "time", (ChartSeries("s", points),), y_unit="bytes"
    )
    drawn = chart_picture(data, "svg").decode()
    assert "<!-- 1970-01-02 -->" in drawn
    assert "<!-- 2 GB -->" in drawn
    assert "-02 00 -->" not in drawn

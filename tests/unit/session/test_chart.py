"""Charts of a result: how they are written, what they count, and the SQL that gives the same numbers."""

import math
import statistics

import pytest

import lakenb
from lakenb.errors import InvalidRequest
from lakenb.values.chart import chart_text, parse_chart, suggest
from lakenb.values.row_view import RowFilter, RowView
from lakenb.values.types import parse_type

SQL = """
SELECT n AS id, n * 1.5 AS price, 'p' || CAST(n % 37 AS varchar) AS product, n % 3 = 0 AS flag,
  TIMESTAMP '2020-01-01 00:00:00' + n * INTERVAL '1' HOUR AS ts, CAST(NULL AS double) AS nothing,
  CASE WHEN n % 2 = 0 THEN 'a "quoted" <b>' END AS "a name"
FROM UNNEST(sequence(1, 5000)) t(n)
"""


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("chart") / "lake") as found:
        yield found


@pytest.fixture(scope="module")
def result(session):
    return session.sql(SQL)


def points(result, text):
    return {s.name: dict(s.points) for s in result.chart(text).data.series}


@pytest.mark.parametrize(
    "text",
    [
        "bar x=product y=sum(price) by=flag top=5",
        "line x=ts y=median(price)",
        "area x=ts by=product",
        'bar x="a name"',
        "scatter x=id y=price",
        "histogram y=price",
        "box x=product y=price top=3",
    ],
)
def test_a_chart_is_written_and_read_back(result, text):
    spec = parse_chart(text, result.columns, result.types, result.rows)
    assert chart_text(spec, result.columns) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("pie x=product", "is no chart"),
        ("bar", "needs x"),
        ("bar x=prodct", "no column 'prodct'. Did you mean 'product'"),
        ("bar x=product y=sum(product)", "column of numbers"),
        ("bar x=product y=mode(price)", "none of count"),
        ("bar x=product top=0", "top is a number"),
        ("bar x=product z=1", "is no part of a chart"),
        ("bar x=product x=id", "is no part of a chart"),
        ("scatter x=product y=price", "numbers or times"),
        ("histogram y=product", "column of numbers"),
        ("bar x=product; DROP TABLE r", "is no part of a chart"),
    ],
)
def test_a_chart_that_cannot_be_drawn_says_why(result, text, words):
    with pytest.raises(InvalidRequest, match=words):
        result.chart(text)


def test_bars_take_the_rest_together(result):
    found = points(result, "bar x=product y=sum(price) top=5")[""]
    assert list(found) == ["p5", "p4", "p3", "p2", "p1", "others"]
    assert math.isclose(sum(found.values()), 1.5 * 5000 * 5001 / 2)
    assert "32 more" in result.chart("bar x=product y=sum(price) top=5").data.note
    averages = points(result, "bar x=product y=avg(price) top=2")[""]
    rest = [n * 1.5 for n in range(1, 5001) if f"p{n % 37}" not in averages]
    assert math.isclose(averages["others"], statistics.fmean(rest))


def test_series_are_split_and_null_has_its_place(result):
    found = points(result, "bar x=flag by=product")
    assert len(found) == 8
    assert sum(sum(s.values()) for s in found.values()) == 5000
    assert points(result, 'bar x="a name"')[""] == {"NULL": 2500.0, 'a "quoted" <b>': 2500.0}


def test_times_are_taken_together_by_their_units(result):
    chart = result.chart("line x=ts y=count(*)")
    assert chart.data.note == "by day"
    found = dict(chart.data.series[0].points)
    assert sum(found.values()) == 5000
    assert sorted(found)[1] - min(found) == 86_400_000


def test_numbers_along_an_axis_are_taken_together(result):
    chart = result.chart("line x=id y=count(*)")
    assert chart.data.note.startswith("in steps of")
    assert sum(y for _, y in chart.data.series[0].points) == 5000
    assert len(chart.data.series[0].points) <= 401


def test_histogram_scatter_and_boxes(result):
    [series] = result.chart("histogram y=price").data.series
    assert (len(series.points), sum(y for _, y in series.points)) == (30, 5000)
    scatter = result.chart("scatter x=id y=price by=flag").data
    dots = [p for s in scatter.series for p in s.points]
    assert len(dots) == 2000
    assert all(y == x * 1.5 for x, y in dots)
    assert result.chart("scatter x=id y=price by=flag").data == scatter, "the same each time"
    [box] = result.chart("box y=id").data.boxes
    assert (box.low, box.median, box.high, box.outside) == (1, 2500.5, 5000, 0)


CHARTS = [
    "bar x=product y=sum(price)",
    "line x=ts y=avg(price) by=flag",
    "area x=ts",
    "histogram y=price",
    'bar x="a name"',
    "line x=id y=max(price)",
    "box x=flag y=price",
    "scatter x=id y=price",
]


@pytest.mark.parametrize("text", CHARTS)
def test_its_sql_runs_and_gives_as_many_places(session, result, text):
    chart = result.chart(text)
    rows = session.sql(chart.sql).rows
    shown = len(chart.data.boxes) or sum(len(s.points) for s in chart.data.series)
    if "others" in chart.data.note or "evenly" in chart.data.note:
        assert rows >= shown
    else:
        assert rows == shown


def test_a_view_is_charted(result):
    from lakenb.session.result_port import open_port

    port = open_port(result._set, result.execution)
    spec = parse_chart("bar x=flag", result.columns, result.types, result.rows)
    view = RowView(filters=(RowFilter(0, "<=", "10"),), search="p")
    assert dict(port.chart(spec, view).data.series[0].points) == {"false": 7.0, "true": 3.0}


def test_odd_values(session):
    odd = session.sql(
        "SELECT * FROM (VALUES (nan(), 'x'), (infinity(), 'x'), (1e0, 'y'), (NULL, NULL)) t(v, k)"
    )
    for text in ("histogram y=v", "box x=k y=v", "bar x=k y=sum(v)", "line x=v", "scatter x=v y=v"):
        assert odd.chart(text).png().startswith(b"\x89PNG")
    empty = session.sql("SELECT 1 AS a, 'x' AS b WHERE false")
    for text in ("bar x=b", "histogram y=a", "box y=a", "line x=a", "scatter x=a y=a"):
        assert empty.chart(text).png().startswith(b"\x89PNG")
    twice = session.sql("SELECT 1 AS a, 2 AS A")
    assert twice.chart("bar x=a").sql == ""


def test_pictures(result):
    chart = result.chart('bar x="a name" by=flag')
    svg = chart.svg()
    assert svg.startswith("<?xml")
    assert "<b>" not in svg
    assert chart.svg() == svg, "the same each time"
    assert set(chart._repr_mimebundle_()) == {"image/png", "text/plain"}
    assert list(chart.df().columns) == ["series", "x", "y"]
    assert len(result.chart("box x=flag y=price").df()) == 2


@pytest.mark.parametrize(
    ("types", "wanted"),
    [
        ("varchar double", "bar"),
        ("date double", "line"),
        ("double double", "scatter"),
        ("bigint", "histogram"),
        ("varchar", "bar"),
        ("array(bigint)", "bar"),
    ],
)
def test_the_chart_that_fits(types, wanted):
    assert suggest([parse_type(t) for t in types.split()], 10).kind == wanted

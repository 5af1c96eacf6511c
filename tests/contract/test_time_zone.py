"""The setting ``time_zone``: what a moment without a zone means in a session of New York.

The answers are those of Trino with that session zone (Trino: "Date and time functions and operators").
"""

import pytest

import lakenb

ANSWERS: list[tuple[str, list[object]]] = [
    ("current_timezone()", ["America/New_York"]),
    (
        "CAST(CAST(TIMESTAMP '2020-03-08 02:30:00' AS timestamp with time zone) AS varchar)",
        ["2020-03-08 03:30:00.000 America/New_York"],
    ),
    (
        "CAST(CAST(TIMESTAMP '2020-11-01 01:30:00' AS timestamp with time zone) AS varchar)",
        ["2020-11-01 01:30:00.000 America/New_York"],
    ),
    (
        "CAST(CAST(DATE '2020-07-08' AS timestamp with time zone) AS varchar)",
        ["2020-07-08 00:00:00.000 America/New_York"],
    ),
    (
        "CAST(CAST('2020-07-08 01:02:03' AS timestamp with time zone) AS varchar)",
        ["2020-07-08 01:02:03.000 America/New_York"],
    ),
    ("CAST(CAST(TIME '01:02:03' AS time with time zone) AS varchar)", ["01:02:03.000-05:00"]),
    ("CAST(from_unixtime(0) AS varchar)", ["1969-12-31 19:00:00.000 America/New_York"]),
    ("to_unixtime(TIMESTAMP '2020-07-08 01:02:03')", [1594184523.0]),
    (
        "CAST(TIMESTAMP '2020-07-08 01:02:03' AT TIME ZONE 'Asia/Tokyo' AS varchar)",
        ["2020-07-08 14:02:03 Asia/Tokyo"],
    ),
    (
        "CAST(from_iso8601_timestamp('2020-07-08T01:02:03') AS varchar)",
        ["2020-07-08 01:02:03.000 America/New_York"],
    ),
    (
        "CAST(date_add('hour', 24, CAST(TIMESTAMP '2020-03-07 12:00:00' AS timestamp with time zone)) AS varchar)",
        ["2020-03-08 13:00:00.000 America/New_York"],
    ),
    (
        "CAST(date_add('day', 1, CAST(TIMESTAMP '2020-03-07 12:00:00' AS timestamp with time zone)) AS varchar)",
        ["2020-03-08 12:00:00.000 America/New_York"],
    ),
    ("TIMESTAMP '2020-07-08 01:02:03' = TIMESTAMP '2020-07-08 05:02:03 UTC'", [True]),
    ("DATE '2020-07-08' = TIMESTAMP '2020-07-08 04:00:00 UTC'", [True]),
    (
        "array_join(array_agg(CAST(x AS varchar) ORDER BY x), '|') FROM (VALUES TIMESTAMP '2020-07-08 01:02:03', TIMESTAMP '2020-07-08 01:02:03 UTC') t(x)",
        ["2020-07-08 01:02:03 UTC|2020-07-08 01:02:03 America/New_York"],
    ),
    (
        "CAST(coalesce(TIMESTAMP '2020-07-08 01:02:03', TIMESTAMP '2020-07-08 01:02:03 UTC') AS varchar)",
        ["2020-07-08 01:02:03 America/New_York"],
    ),
    (
        "CAST(array_max(ARRAY[TIMESTAMP '2020-07-08 01:02:03', TIMESTAMP '2020-07-08 01:02:03 UTC']) AS varchar)",
        ["2020-07-08 01:02:03 America/New_York"],
    ),
    (
        "CAST(x AS varchar) FROM (SELECT TIMESTAMP '2020-07-08 01:02:03' x UNION ALL SELECT TIMESTAMP '2020-07-08 05:02:03 UTC') ORDER BY 1",
        ["2020-07-08 01:02:03 America/New_York", "2020-07-08 05:02:03 UTC"],
    ),
    (
        "count(*) FROM (VALUES TIMESTAMP '2020-07-08 01:02:03') t(x) JOIN (VALUES TIMESTAMP '2020-07-08 05:02:03 UTC') u(y) ON x = y",
        [1],
    ),
    (
        "count(*) FROM (SELECT TIMESTAMP '2020-07-08 01:02:03' x INTERSECT SELECT TIMESTAMP '2020-07-08 05:02:03 UTC')",
        [1],
    ),
]


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    lake = tmp_path_factory.mktemp("zone")
    with lakenb.connect(lake, settings={"time_zone": "America/New_York"}) as opened:
        yield opened


@pytest.mark.parametrize(("asked", "expected"), ANSWERS)
def test_moments_without_a_zone_are_new_yorks(session, asked, expected):
    assert [row[0] for row in session.sql("SELECT " + asked).fetchall()] == expected

"""The text of one value, as Athena's GetQueryResults writes it."""

import math
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from lakenb.display import value_text
from lakenb.values.types import parse_type

STAMP = datetime(2020, 1, 1, 12, 34, 56, 789123)


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("boolean", True, "true"),
        ("boolean", False, "false"),
        ("bigint", -9223372036854775808, "-9223372036854775808"),
        ("double", 1e20, "1.0E20"),
        ("double", 1.0, "1.0"),
        ("double", 0.0, "0.0"),
        ("double", -0.0, "-0.0"),
        ("double", 9999999.0, "9999999.0"),
        ("double", 10000000.0, "1.0E7"),
        ("double", 123456789.5, "1.234567895E8"),
        ("double", 0.001, "0.001"),
        ("double", 0.00012, "1.2E-4"),
        ("double", -123.25, "-123.25"),
        ("double", 0.1 + 0.2, "0.30000000000000004"),
        ("double", math.nan, "NaN"),
        ("double", math.inf, "Infinity"),
        ("double", -math.inf, "-Infinity"),
        ("double", 5e-324, "4.9E-324"),
        ("real", 0.10000000149011612, "0.1"),
        ("real", 16777216.0, "1.6777216E7"),
        ("real", math.nan, "NaN"),
        ("real", 1e300, "1.0E300"),
        ("decimal(10,2)", Decimal("1.5"), "1.50"),
        ("decimal(38,0)", Decimal("1E+3"), "1000"),
        ("varchar", "x", "x"),
        ("varchar", "", ""),
        ("varbinary", b"\x01\x02", "01 02"),
        ("varbinary", b"", ""),
        ("date", date(2020, 1, 1), "2020-01-01"),
        ("date", datetime(2020, 1, 1, 5), "2020-01-01"),
        ("timestamp", STAMP, "2020-01-01 12:34:56.789"),
        ("timestamp(6)", STAMP, "2020-01-01 12:34:56.789123"),
        ("timestamp(9)", STAMP, "2020-01-01 12:34:56.789123000"),
        ("timestamp(0)", STAMP, "2020-01-01 12:34:56"),
        ("timestamp(3)", datetime(1, 1, 1), "0001-01-01 00:00:00.000"),
        ("timestamp(3) with time zone", STAMP.replace(tzinfo=UTC), "2020-01-01 12:34:56.789 UTC"),
        (
            "timestamp(3) with time zone",
            STAMP.replace(tzinfo=ZoneInfo("America/New_York")),
            "2020-01-01 12:34:56.789 America/New_York",
        ),
        (
            "timestamp(3) with time zone",
            STAMP.replace(tzinfo=timezone(-timedelta(hours=3, minutes=30))),
            "2020-01-01 12:34:56.789 -03:30",
        ),
        ("time(3)", time(1, 2, 3, 4000), "01:02:03.004"),
        ("interval day to second", timedelta(days=1), "1 00:00:00.000"),
        ("interval day to second", -timedelta(seconds=1, milliseconds=5), "-0 00:00:01.005"),
        ("interval year to month", 12, "1-0"),
        ("interval year to month", -13, "-1-1"),
        ("array(integer)", [1, 2], "[1, 2]"),
        ("array(integer)", [], "[]"),
        ("array(varchar)", ["a", None, ""], "[a, null, ]"),
        ("array(double)", [1e20], "[1.0E20]"),
        ("map(varchar, integer)", {"k": 1}, "{k=1}"),
        ("map(varchar, integer)", [("k", 1), ("l", None)], "{k=1, l=null}"),
        ("row(id integer, name varchar)", {"id": 1, "name": "x"}, "{id=1, name=x}"),
        ("row(id integer, name varchar)", (1, "x"), "{id=1, name=x}"),
        ("row(integer, varchar)", (1, "x"), "{field0=1, field1=x}"),
        ("array(row(t timestamp(3)))", [{"t": STAMP}], "[{t=2020-01-01 12:34:56.789}]"),
    ],
)
def test_text_is_athenas(kind, value, text):
    assert value_text(value, parse_type(kind)) == text


@pytest.mark.parametrize(
    "kind", ["boolean", "varchar", "array(integer)", "row(a integer)", "unknown"]
)
def test_null_has_no_text(kind):
    assert value_text(None, parse_type(kind)) is None


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("boolean", "odd", "odd"),
        ("double", 3, "3"),
        ("date", "2020", "2020"),
        ("array(integer)", "text", "text"),
        ("map(varchar, integer)", 5, "5"),
        ("row(a integer)", (1, 2), "{field0=1, field1=2}"),
        ("interval day to second", "soon", "soon"),
        ("json", {"a": [True, None]}, "{a=[true, null]}"),
        ("varchar", 1.5, "1.5"),
    ],
)
def test_a_value_that_does_not_fit_its_type_is_written_by_its_own(kind, value, text):
    assert value_text(value, parse_type(kind)) == text


def test_nine_digits_of_a_pandas_timestamp():
    pandas = pytest.importorskip("pandas")
    stamp = pandas.Timestamp("2020-01-01 00:00:00.123456789")
    assert value_text(stamp, parse_type("timestamp(9)")) == "2020-01-01 00:00:00.123456789"


def test_an_interval_of_pyarrow():
    pa = pytest.importorskip("pyarrow")
    months, days, nanos = 14, 1, 1_500_000_000
    value = pa.scalar((months, days, nanos), pa.month_day_nano_interval()).as_py()
    assert value_text(value, parse_type("interval day to second")) == "1 00:00:01.500"
    assert value_text(value, parse_type("interval year to month")) == "1-2"

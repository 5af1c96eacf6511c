"""Python values as parameters: each arrives as it was, with the type that it has in Athena."""

import math
import uuid
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

import lakenb
from lakenb.errors import InvalidRequest

TWO = timezone(timedelta(hours=2))
UUID = uuid.UUID("12151fd2-7586-11e9-8f9e-2a86e4085a59")


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("lake")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("given", "kind", "value"),
    [
        (None, None, None),
        (True, "boolean", True),
        (False, "boolean", False),
        (0, "integer", 0),
        (-5, "integer", -5),
        (2**63 - 1, "bigint", 2**63 - 1),
        (-(2**63), "bigint", -(2**63)),
        (2**70, "decimal(22,0)", Decimal(2**70)),
        (1.5, "double", 1.5),
        (5e-324, "double", 5e-324),
        (float("inf"), "double", float("inf")),
        (float("-inf"), "double", float("-inf")),
        (Decimal("1.50"), "decimal(3,2)", Decimal("1.50")),
        (Decimal("-1E+3"), "decimal(4,0)", Decimal(-1000)),
        (date(1, 1, 1), "date", date(1, 1, 1)),
        (
            datetime(2020, 1, 2, 3, 4, 5, 678901),
            "timestamp(6)",
            datetime(2020, 1, 2, 3, 4, 5, 678901),
        ),
        (
            datetime(2020, 1, 2, 3, tzinfo=TWO),
            "timestamp(6) with time zone",
            datetime(2020, 1, 2, 1, tzinfo=UTC),
        ),
        (time(1, 2, 3, 4), "time(6)", time(1, 2, 3, 4)),
        (b"\x00\xff", "varbinary", b"\x00\xff"),
        (bytearray(b""), "varbinary", b""),
        (UUID, "uuid", str(UUID)),
        (np.int64(7), "integer", 7),
        (np.float64(1.5), "double", 1.5),
        (np.bool_(True), "boolean", True),
        (np.datetime64("2020-01-02"), "date", date(2020, 1, 2)),
        (
            np.datetime64("2020-01-02T03:04:05.123456789"),
            "timestamp(6)",
            datetime(2020, 1, 2, 3, 4, 5, 123456),
        ),
        (pd.Timestamp("2020-01-02 03:04:05"), "timestamp(6)", datetime(2020, 1, 2, 3, 4, 5)),
        (pd.NaT, None, None),
        (pd.NA, None, None),
        ("'it''s'", "varchar(4)", "it's"),
        ("DATE '2020-01-02'", "date", date(2020, 1, 2)),
    ],
    ids=repr,
)
def test_a_value_arrives_as_it_was(session, given, kind, value):
    result = session.sql("SELECT ? AS x", parameters=[given])
    assert result.fetchall() == [(value,)]
    assert kind in {None, str(result.types[0])}


def test_not_a_number(session):
    [(found, is_nan)] = session.sql("SELECT ? AS x, is_nan(?) AS y", [float("nan")] * 2).fetchall()
    assert math.isnan(found)
    assert is_nan is True


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([[1]], "Parameter 1 has the type list"),
        ([1, {}], "Parameter 2 has the type dict"),
        ([timedelta(1)], "type timedelta"),
        ([np.timedelta64(5, "s")], "type timedelta64"),
        pytest.param([object()], "type object", id="an object"),
        ([Decimal("NaN")], "can't be NaN"),
        ([10**38], "38 digits"),
        ([time(1, tzinfo=UTC)], "without tzinfo"),
        (["\ud800"], "Parameter 1 holds half of a UTF-16 pair"),
        ("abc", "write parameters=[...]"),
        (b"abc", "write parameters=[...]"),
        ({"a": 1}, "write parameters=[...]"),
        ({1}, "write parameters=[...]"),
        (5, "not int"),
    ],
    ids=ascii,
)
def test_what_has_no_literal_is_refused_by_name(session, given, said):
    with pytest.raises(InvalidRequest) as refused:
        session.sql("SELECT ?, ?", parameters=given)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("text", ["x' OR 1=1 --", "1) FROM t --", "1; SELECT 2", "(SELECT 1)", "?"])
def test_a_text_is_one_value_and_never_more_sql(session, text):
    assert session.sql("SELECT ? AS x", parameters=[text]).fetchall() == [(text,)]

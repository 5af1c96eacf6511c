"""The engine's arrays as Athena's: every type that is held otherwise, at any depth and in slices."""

from datetime import UTC, datetime

import pyarrow as pa
import pytest

from lakenb.athena.result.physical import athena_array
from lakenb.values.arrow_types import arrow_type
from lakenb.values.types import DataType, parse_type

DAY = 86_400_000
ZONED = DataType("timestamp with time zone", (3,), zone="*")
STRUCT = pa.struct([("t", pa.timestamp("us", tz="UTC")), ("z", pa.string())])
NOON = datetime(2020, 7, 1, 12, 0, 0, 500_000, UTC)
SCALARS = [
    ("interval day to second", pa.int64(), [DAY + 1, -DAY - 1, None],
     [pa.MonthDayNano([0, 1, 1_000_000]), pa.MonthDayNano([0, -1, -1_000_000]), None]),
    ("interval year to month", pa.int32(), [14, -1, None],
     [pa.MonthDayNano([14, 0, 0]), pa.MonthDayNano([-1, 0, 0]), None]),
    ("char(3)", pa.string(), ["a", "é", "", None], ["a  ", "é  ", "   ", None]),
    ("ipaddress", pa.binary(), [bytes(10) + b"\xff\xff\x01\x02\x03\x04", bytes(15) + b"\1", None],
     ["1.2.3.4", "::1", None]),
    ("time(1) with time zone", pa.string(), ["01:02:03.49+05:45", "01:02:03-08", None],
     ["01:02:03.4+05:45", "01:02:03.0-08:00", None]),
    ("unknown", pa.int32(), [None, None], [None, None]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "held", "given", "expected"), SCALARS)
def test_a_type_leaves_as_athenas(name, held, given, expected):
    kind = parse_type(name)
    array = pa.array(given, held)
    made = athena_array(array, kind)
    assert made.type == arrow_type(kind)
    assert made.to_pylist() == expected
    assert athena_array(array.slice(1), kind).to_pylist() == expected[1:]


@pytest.mark.parametrize(("name", "held", "given", "expected"), SCALARS)
def test_a_type_inside_others(name, held, given, expected):
    inner = parse_type(name)
    array = DataType("array", (), (inner,))
    listed = pa.array([given, None, [], given[:1]], pa.list_(held))
    assert athena_array(listed, array).to_pylist() == [expected, None, [], expected[:1]]
    assert athena_array(listed.slice(1, 3), array).to_pylist() == [None, [], expected[:1]]
    row = DataType("row", (), (inner, DataType("integer")), ("", "n"))
    rows = pa.array(
        [{"a": given[0], "n": 1}, None, {"a": None, "n": None}],
        pa.struct([("a", held), ("n", pa.int32())]),
    )
    wanted = [{"field0": expected[0], "n": 1}, None, {"field0": None, "n": None}]
    assert athena_array(rows, row).to_pylist() == wanted
    assert athena_array(rows.slice(1), row).to_pylist() == wanted[1:]
    of = DataType("map", (), (DataType("varchar"), inner))
    maps = pa.array([[("k", given[0])], None, []], pa.map_(pa.string(), held))
    assert athena_array(maps, of).to_pylist() == [[("k", expected[0])], None, []]
    assert athena_array(maps.slice(1), of).to_pylist() == [None, []]


def test_zones():
    moments = pa.array([NOON, None], pa.timestamp("us", tz="UTC"))
    for zone, text in (("", "UTC"), ("America/New_York",) * 2, ("+05:45",) * 2):
        made = athena_array(moments, DataType("timestamp with time zone", (3,), zone=zone))
        assert made.type == pa.timestamp("us", tz=text)
        assert made.to_pylist() == [NOON, None]
    each = [
        {"t": NOON, "z": "America/New_York"},
        {"t": NOON, "z": "-03:30"},
        None,
        {"t": NOON, "z": "UTC"},
    ]
    assert athena_array(pa.array(each, STRUCT), ZONED).to_pylist() == [
        "2020-07-01 08:00:00.500 America/New_York",
        "2020-07-01 08:30:00.500 -03:30",
        None,
        "2020-07-01 12:00:00.500 UTC",
    ]


def test_a_map_without_entries_has_keys_of_no_type():
    kind = DataType("map", (), (DataType("unknown"), DataType("unknown")))
    maps = pa.array([[], None], pa.map_(pa.int32(), pa.int32()))
    assert athena_array(maps, kind).to_pylist() == [[], None]

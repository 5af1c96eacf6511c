"""Moments of ORC files read aside: the same as Arrow reads, where it reads them."""

import datetime as dt
import io
import random

import pyarrow as pa
import pytest
from pyarrow import orc

from lakenb.engine.duckdb.arrow_cast import cast_to
from lakenb.engine.duckdb.orc_moments import WideReader
from lakenb.engine.duckdb.orc_runs import numbers_of_runs
from lakenb.values.types import parse_type

KINDS = {
    "x": "bigint",
    "plain": "timestamp",
    "sorted": "timestamp",
    "instant": "timestamp",
    "list": "array(timestamp)",
    "row": "row(a timestamp, b row(c timestamp))",
    "map": "map(bigint, timestamp)",
}
SHAPES = {
    "any": lambda r: r.randrange(-2 * 10**18, 8 * 10**18),
    "round": lambda r: (
        r.randrange(-(10**9), 10**9) * 10**9 + r.choice([0, 10**8, 123_456_789, 5 * 10**6])
    ),
    "few": lambda r: r.choice([0, 10**9, 5]),
    "patched": lambda r: r.randrange(100) if r.random() < 0.98 else r.randrange(10**18),
    "same": lambda _: 1_420_070_400 * 10**9 + 7,
}


def _table(numbers, shape, count):
    values = [None if numbers.random() < 0.1 else shape(numbers) for _ in range(count)]
    plain = pa.array(values, pa.timestamp("ns"))
    ordered = pa.array(sorted(shape(numbers) for _ in range(count)), pa.timestamp("ns"))
    ends = [0, *sorted(numbers.randrange(count + 1) for _ in range(count - 1)), count]
    gone = pa.array([numbers.random() < 0.2 for _ in range(count)])
    inner = pa.StructArray.from_arrays([ordered], ["c"])
    return pa.table(
        {
            "x": list(range(count)),
            "plain": plain,
            "sorted": ordered,
            "instant": plain.cast(pa.timestamp("ns", "UTC")),
            "list": pa.ListArray.from_arrays(pa.array(ends, pa.int32()), plain),
            "row": pa.StructArray.from_arrays([plain, inner], ["a", "b"], mask=gone),
            "map": pa.MapArray.from_arrays(ends, list(range(count)), plain),
        }
    )


def _same(data, columns=None):
    direct = orc.ORCFile(io.BytesIO(data))
    aside = WideReader(io.BytesIO(data), len(data))
    for stripe in range(direct.nstripes):
        wanted, found = direct.read_stripe(stripe, columns), aside.read_stripe(stripe, columns)
        assert found.schema.names == wanted.schema.names
        for name in wanted.schema.names:
            kind = parse_type(KINDS[name])
            assert cast_to(found.column(name), kind).equals(cast_to(wanted.column(name), kind)), (
                name
            )


@pytest.mark.parametrize("shape", list(SHAPES))
@pytest.mark.parametrize("version", ["0.11", "0.12"])
@pytest.mark.parametrize("codec", ["uncompressed", "zlib", "snappy", "lz4", "zstd"])
def test_moments_are_those_that_arrow_reads(shape, version, codec):
    numbers = random.Random(f"{shape} {version} {codec}")
    for count in (1, 5, 700, 3_000):
        out = io.BytesIO()
        table = _table(numbers, SHAPES[shape], count)
        orc.write_table(table, out, compression=codec, file_version=version, stripe_size=64 << 10)
        _same(out.getvalue())
        _same(out.getvalue(), ["sorted", "row"])


FAR = [dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31, 23, 59, 59, 999999), None]


def test_moments_that_arrow_refuses():
    out = io.BytesIO()
    orc.write_table(pa.table({"t": pa.array(FAR, pa.timestamp("us"))}), out)
    assert WideReader(out, len(out.getvalue())).read_stripe(0, None).column(0).to_pylist() == FAR


@pytest.mark.parametrize(
    "data", [b"\x00", b"\x41", b"\x5f\xff\x00", b"\x8e\x13\x2b", b"\xc6\x09\x02", b"\x05"]
)
@pytest.mark.parametrize("second", [False, True])
def test_damaged_runs_are_told_or_read(data, second):
    failure = None
    try:
        numbers = numbers_of_runs(data, second=second)
    except ValueError as error:
        failure = error
    if failure is None:  # some of them are whole in one version
        assert all(isinstance(n, int) for n in numbers)
    else:
        assert "damaged" in str(failure)


def test_the_specifications_own_examples():
    """ORC: "ORC Specification v1", "Run Length Encoding"."""
    assert numbers_of_runs(b"\x61\x00\x07", second=False) == [7] * 100
    assert numbers_of_runs(b"\x61\xff\x64", second=False) == list(range(100, 0, -1))
    assert numbers_of_runs(b"\xfb\x02\x03\x06\x07\x0b", second=False) == [2, 3, 6, 7, 11]
    assert numbers_of_runs(b"\x0a\x27\x10", second=True) == [10_000] * 5
    direct = bytes.fromhex("5e035ca1ab1edeadbeef")
    assert numbers_of_runs(direct, second=True) == [23_713, 43_806, 57_005, 48_879]
    whole = [2030, 2000, 2020, 1_000_000, *range(2040, 2200, 10)]
    patched = bytes.fromhex("8e132b2107d01e00147028323c46505a646e78828c96a0aab4befce8")
    assert numbers_of_runs(patched, second=True) == whole
    delta = bytes.fromhex("c609020222424246")
    assert numbers_of_runs(delta, second=True) == [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]

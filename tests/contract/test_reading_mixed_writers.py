"""One table over files of several writers and several schemas: columns added, removed, moved, of other types."""

import datetime as dt
import io
from decimal import Decimal

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import orc

import lakenb

MOMENT = dt.datetime(2021, 3, 4, 5, 6, 7, 123456)
COLUMNS = """id bigint, name string, price decimal(12,3), ratio double, at timestamp, day date, ok boolean,
  tags array<string>, who struct<name:string,age:int,since:date>, raw binary"""


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def _polars():
    """Large strings and lists, moments of nanoseconds, categories, columns in another order."""
    out = io.BytesIO()
    frame = pl.DataFrame(
        {
            "tags": [["a", None], []],
            "name": pl.Series(["x", None], dtype=pl.Categorical),
            "id": pl.Series([1, 2], dtype=pl.Int32),
            "at": pl.Series([MOMENT, None], dtype=pl.Datetime("ns")),
            "who": [{"age": 3, "name": "n"}, None],
            "ratio": pl.Series([0.5, None], dtype=pl.Float32),
            "price": pl.Series([Decimal("1.5"), None], dtype=pl.Decimal(10, 1)),
            "raw": [b"\x00\xff", None],
        }
    )
    frame.write_parquet(out)
    return out.getvalue()


def _spark():
    """Moments of INT96, two-level lists, names in other cases, schema of pages of the second version."""
    out = io.BytesIO()
    table = pa.table(
        {
            "ID": pa.array([3, 4], pa.int64()),
            "Name": ["y", "z"],
            "AT": pa.array([MOMENT, None], pa.timestamp("us")),
            "day": [dt.date(1600, 1, 1), None],
            "ok": [True, None],
            "tags": [["b"], None],
            "Who": [{"Name": "m", "since": dt.date(2000, 1, 1)}, {"Name": None, "since": None}],
        }
    )
    pq.write_table(
        table, out, use_deprecated_int96_timestamps=True, use_compliant_nested_type=False,
        data_page_version="2.0", compression="gzip",
    )  # fmt: skip
    return out.getvalue()


def _arrow():
    """Unsigned and short integers, dictionaries, large types, a column that the table does not have."""
    out = io.BytesIO()
    table = pa.table(
        {
            "more": [1.5],
            "id": pa.array([5], pa.uint16()),
            "name": pa.array(["w"], pa.large_string()).dictionary_encode(),
            "price": pa.array([Decimal("2.125")], pa.decimal128(38, 3)),
            "at": pa.array([MOMENT], pa.timestamp("us", "Europe/Berlin")),
            "tags": pa.array([["c"]], pa.large_list(pa.large_string())),
            "raw": pa.array([b"abc"], pa.binary(3)),
        }
    )
    pq.write_table(table, out, compression="zstd", store_schema=False)
    return out.getvalue()


WANTED = [
    (1, "x", Decimal("1.500"), 0.5, MOMENT, None, None, ["a", None], {"name": "n", "age": 3, "since": None},
     b"\x00\xff"),
    (2, None, None, None, None, None, None, [], None, None),
    (3, "y", None, None, MOMENT, dt.date(1600, 1, 1), True, ["b"],
     {"name": "m", "age": None, "since": dt.date(2000, 1, 1)}, None),
    (4, "z", None, None, None, None, None, None, {"name": None, "age": None, "since": None}, None),
    (5, "w", Decimal("2.125"), None, MOMENT, None, None, ["c"], None, b"abc"),
]  # fmt: skip


def _table(session, files, stored="PARQUET", columns=COLUMNS):
    for name, data in files.items():
        with session.fs.open(f"s3://raw/t/{name}", "wb") as file:
            file.write(data)
    session.sql(f"CREATE EXTERNAL TABLE t ({columns}) STORED AS {stored} LOCATION 's3://raw/t/'")


def test_parquet_of_three_writers(session):
    _table(session, {"a": _polars(), "b": _spark(), "c": _arrow()})
    assert session.sql("SELECT * FROM t ORDER BY id").fetchall() == WANTED
    assert session.sql("SELECT who.age, tags[1] FROM t WHERE id = 1").fetchall() == [(3, "a")]
    grouped = session.sql("SELECT at, count(*) FROM t GROUP BY at ORDER BY 2").fetchall()
    assert grouped == [(None, 2), (MOMENT, 3)]


@pytest.mark.parametrize("count", [1, 40])
def test_parquet_whose_column_widens_from_file_to_file(session, count):
    kinds = [pa.int8(), pa.int16(), pa.int32(), pa.int64(), pa.uint8(), pa.uint32()]
    files = {}
    for at in range(count):
        for number, kind in enumerate(kinds):
            out = io.BytesIO()
            names = ["id", f"extra_{at}"] if at % 2 else [f"extra_{at}", "id"]
            own = {
                "id": pa.array([at * 10 + number], kind if at * 10 + number < 100 else pa.int64())
            }
            whole = {**own, f"extra_{at}": ["x"]}
            pq.write_table(pa.table({name: whole[name] for name in names}), out)
            files[f"{at}_{number}"] = out.getvalue()
    _table(session, files, columns="id bigint, gone string")
    wanted = sorted(at * 10 + n for at in range(count) for n in range(len(kinds)))
    assert session.sql("SELECT id, gone FROM t ORDER BY 1").fetchall() == [
        (n, None) for n in wanted
    ]


def test_orc_of_several_schemas_by_position(session):
    tables = [
        pa.table({"a": pa.array([1], pa.int8()), "b": ["x"], "c": pa.array([0.5], pa.float32())}),
        pa.table({"z": pa.array([2], pa.int64()), "y": ["y"]}),
        pa.table({"a": pa.array([3], pa.int32()), "b": ["z"], "c": [1.5], "d": [9]}),
    ]
    files = {}
    for at, table in enumerate(tables):
        out = io.BytesIO()
        orc.write_table(table, out, compression=["zlib", "snappy", "zstd"][at])
        files[str(at)] = out.getvalue()
    _table(session, files, "ORC", "a bigint, b string, c double")
    assert session.sql("SELECT * FROM t ORDER BY 1").fetchall() == [
        (1, "x", 0.5), (2, "y", None), (3, "z", 1.5)
    ]  # fmt: skip

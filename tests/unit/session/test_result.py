"""A result in each of its forms: every type, NULLs, no rows, headings that repeat."""

import gc
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import lakenb
from lakenb.athena import result as result_room
from lakenb.errors import InvalidRequest
from lakenb.session.conversion import to_pandas, to_polars, to_tuples

VALUES = {
    "CAST(1 AS tinyint)": 1,
    "CAST(2 AS smallint)": 2,
    "3": 3,
    "9007199254740993": 9007199254740993,
    "CAST(1.5 AS real)": 1.5,
    "CAST(2.5 AS double)": 2.5,
    "CAST('1.25' AS decimal(10,2))": Decimal("1.25"),
    "true": True,
    "'wörd'": "wörd",
    "X'00ff'": b"\x00\xff",
    "DATE '2020-01-02'": date(2020, 1, 2),
    "DATE '0001-01-01'": date(1, 1, 1),
    "TIMESTAMP '2020-01-02 03:04:05.678'": datetime(2020, 1, 2, 3, 4, 5, 678000),
    "TIMESTAMP '2020-01-02 03:04:05 UTC'": datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC),
    "TIME '03:04:05'": time(3, 4, 5),
    "row(1, 'a')": {"field0": 1, "field1": "a"},
    "row(row(1), 'a')": {"field0": {"field0": 1}, "field1": "a"},
    "CAST(row(1, 'a') AS row(x integer, y varchar))": {"x": 1, "y": "a"},
    "UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'": "12151fd2-7586-11e9-8f9e-2a86e4085a59",
    "ARRAY[1, 2, NULL]": [1, 2, None],
    "ARRAY[ARRAY[1]]": [[1]],
    "ARRAY[row(1, 'x')]": [{"field0": 1, "field1": "x"}],
    "map(ARRAY['k'], ARRAY[1])": {"k": 1},
    "map(ARRAY['k'], ARRAY[row(1, ARRAY[2])])": {"k": {"field0": 1, "field1": [2]}},
    "INTERVAL '2' DAY": pa.MonthDayNano([0, 2, 0]),
    "INTERVAL '3' MONTH": pa.MonthDayNano([3, 0, 0]),
}


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("lake")) as opened:
        yield opened


@pytest.mark.parametrize("sql", VALUES)
def test_every_type_in_every_form(session, sql):
    result = session.sql(f"SELECT {sql} AS x UNION ALL SELECT NULL")
    assert sorted(result.fetchall(), key=str, reverse=True) in (
        [(VALUES[sql],), (None,)],
        [(None,), (VALUES[sql],)],
    )
    assert result.arrow().num_rows == len(result) == result.rows == 2
    assert result.arrow().column("x").null_count == 1
    assert sum(batch.num_rows for batch in result.batches()) == 2
    assert result.df().shape == (2, 1)
    assert result.df()["x"].isna().sum() == 1
    assert result.polars().shape == (2, 1)
    assert result.polars()["x"].null_count() == 1
    assert "NULL" in repr(result)
    assert set(result._repr_mimebundle_()) == {"text/html", "text/plain"}


@pytest.mark.parametrize("sql", VALUES)
def test_no_rows(session, sql):
    result = session.sql(f"SELECT * FROM (SELECT {sql} AS x) WHERE 1 = 0")
    assert result.fetchall() == result.head(5) == []
    assert len(result) == 0
    assert result
    assert list(result.df().columns) == result.polars().columns == list(result.columns) == ["x"]
    assert len(result.df()) == len(result.polars()) == 0
    assert result.arrow().schema.names == ["x"]
    assert "0 rows" in repr(result)


def test_a_statement_without_a_result(session):
    result = session.sql("CREATE DATABASE nothing_to_show")
    assert result.columns == result.types == ()
    assert result.fetchall() == result.head(3) == list(result.batches()) == []
    assert result.df().shape == result.polars().shape == (0, 0)
    assert repr(result).startswith("SUCCEEDED in ")


def test_headings_that_repeat(session):
    result = session.sql("SELECT 1 AS a, 2 AS a, NULL AS a, 'x' AS a_1")
    assert result.columns == ("a", "a", "a", "a_1")
    assert list(result.df().columns) == ["a", "a", "a", "a_1"]
    assert result.df().iloc[0, [0, 1, 3]].tolist() == [1, 2, "x"]
    assert result.polars().rows() == [(1, 2, None, "x")]
    assert len(set(result.polars().columns)) == 4
    assert result.fetchall() == [(1, 2, None, "x")]


def test_no_integer_is_rounded_by_a_null_beside_it(session):
    sql = "SELECT * FROM (VALUES (9007199254740993, true, 1), (NULL, NULL, 2)) AS t(a, b, c)"
    frame = session.sql(sql).df()
    assert frame["a"].dtype == pd.Int64Dtype()
    assert frame["b"].dtype == pd.BooleanDtype()
    assert frame["a"].sum() == 9007199254740993
    assert frame["c"].dtype == "int32"
    nested = to_pandas(pa.table({"a": [[2**60 + 1, None]], "b": [{"x": 2**60 + 1}]}))
    assert nested.iloc[0].tolist() == [[2**60 + 1, None], {"x": 2**60 + 1}]


def test_maps():
    kind = pa.map_(pa.string(), pa.int64())
    table = pa.table({"m": pa.array([[("k", 1)], None, []], kind)})
    assert to_tuples(table) == [({"k": 1},), (None,), ({},)]
    assert to_pandas(table)["m"].tolist() == [{"k": 1}, None, {}]
    assert to_polars(table).shape == (3, 1)
    twice = pa.table({"m": pa.array([[("k", 1), ("k", 2)]], kind)})
    assert to_tuples(twice) == [([("k", 1), ("k", 2)],)]


def test_intervals_for_polars(session):
    days = session.sql("SELECT INTERVAL '2' DAY AS x UNION ALL SELECT INTERVAL '-1' HOUR").polars()
    assert days["x"].dtype == pl.Duration("us")
    assert sorted(days["x"].dt.total_hours()) == [-1, 48]
    months = session.sql("SELECT INTERVAL '14' MONTH AS x")
    assert months.polars()["x"].to_list() == ["1-2"]
    assert "1-2" in repr(months)
    inside = pa.table({"x": pa.array([[pa.MonthDayNano([0, 1, 0])]])})
    with pytest.raises(InvalidRequest, match="use df"):
        to_polars(inside)


def test_polars_that_is_not_there(session, monkeypatch):
    result = session.sql("SELECT 1")
    monkeypatch.setitem(__import__("sys").modules, "polars", None)
    with pytest.raises(lakenb.EngineUnavailable, match=r"pip install 'lakenb\[polars\]'"):
        result.polars()


def test_a_large_result_lies_in_a_file_until_nobody_has_it(tmp_path, monkeypatch):
    monkeypatch.setattr(result_room, "MEMORY_BYTES", 1000)
    sql = "SELECT a FROM unnest(sequence(1, 1000)) AS t(a) CROSS JOIN unnest(sequence(1, 200)) AS u(b)"
    session = lakenb.connect(tmp_path)
    result = session.sql(sql)
    files = list((tmp_path / "results").glob("*.arrow"))
    assert len(files) == 1
    session.close()
    assert result.df()["a"].sum() == 200 * 500_500
    assert len(result.head(3)) == 3
    table = result.arrow()
    del result
    gc.collect()
    assert not files[0].exists()
    assert pa.compute.sum(table["a"]).as_py() == 200 * 500_500


def test_it_outlives_its_session(tmp_path):
    with lakenb.connect(tmp_path) as session:
        result = session.sql("SELECT 1 AS a")
    assert result.fetchall() == [(1,)]
    assert result.execution.state == "SUCCEEDED"
    assert "SUCCEEDED" in repr(result)

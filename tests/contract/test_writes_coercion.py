"""Which values INSERT takes into which column without a cast (Trino: "INSERT"), for Hive and Iceberg."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

import lakenb

COLUMNS = (
    "a int, b bigint, s smallint, f float, d double, de decimal(5,2), v varchar(3), dt date, "
    "ts timestamp, bo boolean, ar array<int>, st struct<x:int,y:string>, bi binary"
)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[lakenb.Session]:
    with lakenb.connect(tmp_path_factory.mktemp("coercion") / "lake") as opened:
        opened.sql(
            f"CREATE EXTERNAL TABLE hive ({COLUMNS}) STORED AS PARQUET LOCATION 's3://data/h/'"
        )
        opened.sql(
            f"CREATE TABLE iceberg ({COLUMNS}) LOCATION 's3://data/i/' "
            "TBLPROPERTIES ('table_type'='ICEBERG')"
        )
        yield opened


@pytest.mark.parametrize("table", ["hive", "iceberg"])
@pytest.mark.parametrize(
    ("column", "value", "stored"),
    [
        ("b", "1", 1),
        ("a", "cast(1 AS smallint)", 1),
        ("s", "cast(1 AS smallint)", 1),
        ("d", "1", 1.0),
        ("d", "decimal '1.5'", 1.5),
        ("de", "1", Decimal("1.00")),
        ("de", "decimal '1.5'", Decimal("1.50")),
        ("v", "'abc'", "abc"),
        ("st", "row(1, 'x')", {"x": 1, "y": "x"}),
        ("st", "cast(row(1, 'x') AS row(x int, y varchar))", {"x": 1, "y": "x"}),
        ("st", "cast(row(1, 'x') AS row(y int, z varchar))", {"x": 1, "y": "x"}),
        ("ar", "array[1, null]", [1, None]),
        ("bi", "x'00'", b"\0"),
        ("v", "null", None),
        ("st", "null", None),
    ],
)
def test_taken(session: lakenb.Session, table: str, column: str, value: str, stored: Any) -> None:
    session.sql(f"INSERT INTO {table} ({column}) SELECT {value}")
    ((path,),) = session.sql(
        f'SELECT max_by("$path", "$file_modified_time") FROM {table}'
    ).fetchall()
    found = session.sql(f"SELECT {column} FROM {table} WHERE \"$path\" = '{path}'").fetchall()
    assert found == [(stored,)]


@pytest.mark.parametrize("table", ["hive", "iceberg"])
@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("a", "bigint '1'"),
        ("a", "1.5"),
        ("a", "true"),
        ("f", "1.5"),
        ("de", "decimal '1.555'"),
        ("dt", "'2020-01-01'"),
        ("dt", "timestamp '2020-01-01 01:00:00'"),
        ("ts", "current_timestamp"),
        ("bo", "'true'"),
        ("ar", "array[bigint '1']"),
        ("st", "cast(row('x', 1) AS row(y varchar, x int))"),
        ("bi", "'a'"),
    ],
)
def test_refused(session: lakenb.Session, table: str, column: str, value: str) -> None:
    before = session.sql(f"SELECT count(*) FROM {table}").fetchall()
    with pytest.raises(lakenb.LakeNBError, match="TYPE_MISMATCH") as failure:
        session.sql(f"INSERT INTO {table} ({column}) SELECT {value}")
    assert "Insert query has mismatched column types: Table: [" in str(failure.value)
    assert session.sql(f"SELECT count(*) FROM {table}").fetchall() == before


@pytest.mark.parametrize(
    ("column", "value", "part"),
    [
        ("de", "1234567", "DECIMAL(5,2)"),
        ("de", "decimal '12345.5'", "DECIMAL(5,2)"),
        ("v", "'abcd'", "Cannot truncate non-space characters"),
    ],
)
def test_values_that_do_not_fit(
    session: lakenb.Session, column: str, value: str, part: str
) -> None:
    files = sorted(session.fs.find("s3://data/h"))
    with pytest.raises(lakenb.LakeNBError) as failure:
        session.sql(f"INSERT INTO hive ({column}) SELECT {value}")
    assert part in str(failure.value)
    assert "\n" not in str(failure.value)
    assert sorted(session.fs.find("s3://data/h")) == files

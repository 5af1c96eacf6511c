"""CTAS, INSERT INTO and UNLOAD of Hive tables, through a session: what is written reads back equal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

import lakenb

FORMATS = ("PARQUET", "ORC", "JSON", "TEXTFILE")
ROWS = """
(VALUES (1, 'a', true, date '2020-01-01', decimal '1.50'),
        (2, '', false, date '1969-12-31', decimal '-2.25'),
        (3, 'a/b%c d=e:x', null, null, null),
        (4, null, true, date '2020-01-01', decimal '1.50'),
        (5, 'ü''"\\,x', true, date '2020-01-01', decimal '0.00')) t(id, p, b, d, x)
"""
EXPECTED = [
    (1, "a", True, dt.date(2020, 1, 1), Decimal("1.50")),
    (2, "", False, dt.date(1969, 12, 31), Decimal("-2.25")),
    (3, "a/b%c d=e:x", None, None, None),
    (4, None, True, dt.date(2020, 1, 1), Decimal("1.50")),
    (5, "ü'\"\\,x", True, dt.date(2020, 1, 1), Decimal("0.00")),
]
ELEVENS = "(VALUES 1,2,3,4,5,6,7,8,9,10,11)"
HUNDRED_AND_MORE = f"SELECT x, x AS k FROM (SELECT row_number() OVER () AS x FROM {ELEVENS} a CROSS JOIN {ELEVENS} b)"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[lakenb.Session]:
    with lakenb.connect(tmp_path / "lake") as opened:
        yield opened


def objects(session: lakenb.Session, uri: str) -> list[str]:
    """Every object below a URI, hidden ones too."""
    found: list[str] = session.fs.find(uri)
    return found


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("key", ["p", "b", "d", "x"])
def test_partition_values_of_every_kind_read_back(
    session: lakenb.Session, format_: str, key: str
) -> None:
    columns = [c for c in ("id", "p", "b", "d", "x") if c != key] + [key]
    result = session.sql(
        f"CREATE TABLE t WITH (format='{format_}', partitioned_by=ARRAY['{key}']) AS "
        f"SELECT {', '.join(columns)} FROM {ROWS}"
    )
    assert (result.execution.update_count, result.execution.rows) == (5, 5)
    # A directory's name has no empty value: Hive writes the one of NULL ("FileUtils.makePartName").
    expected = [(i, None if key == "p" and p == "" else p, *more) for i, p, *more in EXPECTED]
    assert session.sql("SELECT id, p, b, d, x FROM t ORDER BY id").fetchall() == expected

    session.sql(f"INSERT INTO t SELECT {', '.join(columns)} FROM {ROWS} WHERE id IN (1, 3)")
    again = session.sql("SELECT id, p, b, d, x FROM t WHERE id IN (1, 3) ORDER BY id").fetchall()
    assert again == [EXPECTED[0], EXPECTED[0], EXPECTED[2], EXPECTED[2]]
    assert session.sql("SELECT count(*) FROM t").fetchall() == [(7,)]


@pytest.mark.parametrize("format_", FORMATS)
def test_more_than_a_hundred_partitions_leave_nothing(
    session: lakenb.Session, format_: str
) -> None:
    session.fs.mkdir("s3://data")
    with pytest.raises(lakenb.LakeNBError, match="HIVE_TOO_MANY_OPEN_PARTITIONS") as failure:
        session.sql(
            f"CREATE TABLE many WITH (format='{format_}', partitioned_by=ARRAY['k'], "
            f"external_location='s3://data/many/') AS {HUNDRED_AND_MORE}"
        )
    assert "100" in str(failure.value)
    assert "\n" not in str(failure.value)
    assert session.sql("SHOW TABLES").fetchall() == []
    assert objects(session, "s3://data") == []
    session.sql(
        f"CREATE TABLE many WITH (format='{format_}', partitioned_by=ARRAY['k'], "
        f"external_location='s3://data/many/') AS SELECT * FROM ({HUNDRED_AND_MORE}) WHERE x <= 100"
    )
    assert session.sql("SELECT count(*), sum(x) FROM many WHERE x = k").fetchall() == [(100, 5050)]


@pytest.mark.parametrize("format_", FORMATS)
def test_values_of_every_type_read_back(session: lakenb.Session, format_: str) -> None:
    plain = (
        "1 AS i, tinyint '1' AS ti, smallint '2' AS si, bigint '3' AS bi, real '1.5' AS r, 1.5e0 AS d, "
        "decimal '12345678901234567890.123' AS de, 'a\"\\b,c' AS v, x'00ff' AS vb, true AS b, "
        "date '1500-01-01' AS dt, timestamp '1900-01-01 01:02:03.123456' AS ts"
    )
    nested = (
        ", array[1, null] AS ar, map(array['a'], array[1]) AS m, "
        "cast(row(1, 'x') AS row(a int, b varchar)) AS ro, "
        "array[decimal '12345678901234567890.123'] AS ad"
    )
    expected: list[object] = [
        *(1, 1, 2, 3, 1.5, 1.5, Decimal("12345678901234567890.123"), 'a"\\b,c', b"\0\xff", True),
        *(dt.date(1500, 1, 1), dt.datetime(1900, 1, 1, 1, 2, 3, 123456)),
    ]
    if format_ != "TEXTFILE":
        plain += nested
        expected += [
            *([1, None], {"a": 1}, {"a": 1, "b": "x"}, [Decimal("12345678901234567890.123")])
        ]
    nulls = ", ".join(["null"] * len(expected))
    session.sql(
        f"CREATE TABLE t WITH (format='{format_}') AS SELECT {plain} UNION ALL SELECT {nulls}"
    )
    found = session.sql("SELECT * FROM t ORDER BY i").fetchall()
    assert found == [tuple(expected), (None,) * len(expected)]


def test_json_keeps_every_text_and_number(session: lakenb.Session) -> None:
    text = 'a\nb"\\\t\x01 ü'
    session.sql(
        "CREATE TABLE t WITH (format='JSON') AS SELECT ? AS a, '' AS b, infinity() AS c",
        parameters=["'" + text + "'"],
    )
    assert session.sql("SELECT * FROM t").fetchall() == [(text, "", float("inf"))]


@pytest.mark.parametrize("value", ["a\x01b", "a\nb", "a\rb", "\\N", ""])
def test_a_text_that_delimited_files_cannot_hold_is_refused(
    session: lakenb.Session, value: str
) -> None:
    session.fs.mkdir("s3://data")
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_WRITER_DATA_ERROR.*column 'a'") as failure:
        session.sql(
            "CREATE TABLE t WITH (format='TEXTFILE', external_location='s3://data/t/') AS SELECT "
            f"'{value}' AS a"
        )
    assert "\n" not in str(failure.value)
    assert objects(session, "s3://data") == []
    assert session.sql("SHOW TABLES").fetchall() == []


def test_a_delimiter_of_the_users_choice(session: lakenb.Session) -> None:
    session.sql(
        "CREATE TABLE t WITH (format='TEXTFILE', field_delimiter='|', write_compression='NONE', "
        "external_location='s3://data/t/') AS SELECT 1 AS a, 'x,y' AS b UNION ALL SELECT 2, null"
    )
    (file,) = objects(session, "s3://data/t/")
    assert file.endswith(".txt")
    lines = session.fs.cat_file(file).decode().splitlines()
    assert sorted(lines) == ["1|x,y", "2|\\N"]
    session.sql("INSERT INTO t VALUES (3, 'z')")
    assert session.sql("SELECT * FROM t ORDER BY a").fetchall() == [(1, "x,y"), (2, None), (3, "z")]


@pytest.mark.parametrize(
    ("format_", "codec", "ending"),
    [
        *(
            (f, c, ".parquet")
            for f in ["PARQUET"]
            for c in ("GZIP", "SNAPPY", "ZSTD", "LZ4", "NONE")
        ),
        *(("ORC", c, ".orc") for c in ("ZLIB", "GZIP", "SNAPPY", "ZSTD", "LZ4", "NONE")),
        ("JSON", "GZIP", ".json.gz"),
        ("JSON", "ZSTD", ".json.zst"),
        ("JSON", "NONE", ".json"),
        ("TEXTFILE", "GZIP", ".txt.gz"),
        ("TEXTFILE", "ZSTD", ".txt.zst"),
    ],
)
def test_compression(session: lakenb.Session, format_: str, codec: str, ending: str) -> None:
    session.sql(
        f"CREATE TABLE t WITH (format='{format_}', write_compression='{codec}', "
        "external_location='s3://data/t/') AS SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2, 'y'"
    )
    session.sql("INSERT INTO t VALUES (3, 'z')")  # takes the table's codec
    files = objects(session, "s3://data/t/")
    assert len(files) == 2
    assert all(file.endswith(ending) for file in files)
    assert session.sql("SELECT * FROM t ORDER BY a").fetchall() == [(1, "x"), (2, "y"), (3, "z")]


@pytest.mark.parametrize(
    ("properties", "message"),
    [
        ("format='PARQUET', write_compression='foo'", "Unsupported compression 'foo' for PARQUET"),
        ("format='ORC', write_compression='brotli'", "Unsupported ORC compression 'brotli'"),
        ("format='JSON', write_compression='brotli'", "Unsupported compression 'brotli' for JSON"),
        ("format='ORC', parquet_compression='GZIP'", "it belongs to PARQUET"),
        ("parquet_compression='GZIP', write_compression='GZIP'", "not both"),
        ("write_compression='ZSTD', compression_level=23", "compression_level = '23'"),
        ("write_compression='ZSTD', compression_level='x'", "compression_level = 'x'"),
        ("format='JSON', field_delimiter=','", "field_delimiter"),
        ("format='TEXTFILE', field_delimiter=',,'", "field_delimiter"),
        ("formats='ORC'", "Unsupported table property 'formats'"),
        ("format='CSV'", "format = 'CSV'"),
        ("format='RCFILE'", "RCFILE"),
        ("bucketed_by=ARRAY['a'], bucket_count=2", "bucketed_by isn't in LakeNB yet"),
        ("partitioned_by=ARRAY['zz']", "Partition column 'zz' is not in the query"),
        ("partitioned_by=ARRAY['a']", "HIVE_COLUMN_ORDER_MISMATCH"),
        ("partitioned_by=ARRAY['a','b']", "only partition columns"),
        ("table_type='DELTA'", "use 'HIVE' or 'ICEBERG'"),
        ("external_location='nonsense'", "not an s3:// URI"),
        ("external_location='s3://data/../other/'", "INVALID"),
    ],
)
def test_wrong_properties_are_told_and_leave_nothing(
    session: lakenb.Session, properties: str, message: str
) -> None:
    with pytest.raises(lakenb.LakeNBError) as failure:
        session.sql(f"CREATE TABLE t WITH ({properties}) AS SELECT 1 AS a, 2 AS b")
    assert message in str(failure.value)
    assert "\n" not in str(failure.value)
    assert session.sql("SHOW TABLES").fetchall() == []


def test_a_location_that_holds_objects_is_refused(session: lakenb.Session) -> None:
    where = "WITH (external_location='s3://data/x/')"
    session.sql(f"CREATE TABLE a {where} AS SELECT 1 AS a")
    for place in ("s3://data/x/", "s3://data/x"):
        with pytest.raises(lakenb.LakeNBError, match="HIVE_PATH_ALREADY_EXISTS"):
            session.sql(f"CREATE TABLE b WITH (external_location='{place}') AS SELECT 1 AS a")
    assert session.sql("SELECT * FROM a").fetchall() == [(1,)]


def test_the_default_place_and_the_manifest(session: lakenb.Session) -> None:
    execution = session.sql("CREATE TABLE t AS SELECT 1 AS a").execution
    place = f"{session.settings.output_location}tables/{execution.query_execution_id}/"
    assert execution.output_location == place
    manifest = execution.statistics.data_manifest_location
    assert manifest == f"{place.rstrip('/')}-manifest.csv"
    files = session.fs.cat_file(manifest).decode().splitlines()
    path = session.sql('SELECT "$path" FROM t').fetchall()
    assert [(file,) for file in files] == path


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("partitioned", [True, False])
def test_with_no_data(session: lakenb.Session, format_: str, partitioned: bool) -> None:
    key = "partitioned_by=ARRAY['b'], " if partitioned else ""
    result = session.sql(
        f"CREATE TABLE t WITH ({key}format='{format_}') AS SELECT 1 AS a, 'x' AS b WITH NO DATA"
    )
    assert result.execution.update_count == 0
    assert session.sql("SELECT * FROM t").fetchall() == []
    session.sql("INSERT INTO t VALUES (7, 'y')")
    assert session.sql("SELECT * FROM t").fetchall() == [(7, "y")]


@pytest.mark.parametrize(
    "expression",
    ["current_timestamp", "time '01:02:03'", "interval '1' day"],
)
def test_types_that_hive_does_not_have(session: lakenb.Session, expression: str) -> None:
    with pytest.raises(lakenb.LakeNBError, match=r"NOT_SUPPORTED: .*Unsupported Hive type"):
        session.sql(f"CREATE TABLE t AS SELECT {expression} AS c")


def test_an_existing_name(session: lakenb.Session) -> None:
    session.sql("CREATE TABLE t AS SELECT 1 AS a")
    with pytest.raises(lakenb.AlreadyExists, match="TABLE_ALREADY_EXISTS"):
        session.sql("CREATE TABLE t AS SELECT 2 AS a")
    assert session.sql("CREATE TABLE IF NOT EXISTS t AS SELECT 2 AS a").execution.update_count == 0
    assert session.sql("SELECT * FROM t").fetchall() == [(1,)]


# --- UNLOAD ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("format_", "ending"),
    [("PARQUET", ".parquet"), ("ORC", ".orc"), ("JSON", ".json.gz"), ("TEXTFILE", ".txt.gz")],
)
def test_unload(session: lakenb.Session, format_: str, ending: str) -> None:
    result = session.sql(
        f"UNLOAD (SELECT * FROM (VALUES (1, 'x'), (2, 'y')) t(a, k)) TO 's3://data/u/' "
        f"WITH (format='{format_}', partitioned_by=ARRAY['k'])"
    )
    assert result.execution.update_count == 2
    files = [f"s3://{f.removeprefix('s3://')}" for f in objects(session, "s3://data/u/")]
    assert len(files) == 2
    assert all(f.endswith(ending) for f in files)
    manifest = result.execution.statistics.data_manifest_location
    assert sorted(session.fs.cat_file(manifest).decode().splitlines()) == sorted(files)
    with pytest.raises(lakenb.LakeNBError, match="HIVE_PATH_ALREADY_EXISTS"):
        session.sql(f"UNLOAD (SELECT 1 AS a) TO 's3://data/u' WITH (format='{format_}')")
    assert len(objects(session, "s3://data/u/")) == 2


@pytest.mark.parametrize(
    ("query", "properties", "message"),
    [
        ("SELECT 1 AS a", "compression='GZIP'", "needs the property format"),
        ("SELECT 1 AS a", "format='JSON', compression='ZSTD'", "UNLOAD writes JSON as GZIP"),
        ("SELECT 1 AS a, 2 AS a", "format='PARQUET'", "DUPLICATE_COLUMN_NAME"),
        ("SELECT 1 AS a", "format='PARQUET', location='s3://x/'", "Unsupported table property"),
        ("SELECT nope AS a", "format='PARQUET'", "COLUMN_NOT_FOUND"),
        ("SELECT 1/0 AS a", "format='PARQUET'", "DIVISION_BY_ZERO"),
    ],
)
def test_unload_that_fails_leaves_nothing(
    session: lakenb.Session, query: str, properties: str, message: str
) -> None:
    session.fs.mkdir("s3://data")
    with pytest.raises(lakenb.LakeNBError) as failure:
        session.sql(f"UNLOAD ({query}) TO 's3://data/u/' WITH ({properties})")
    assert message in str(failure.value)
    assert objects(session, "s3://data") == []


# --- INSERT ------------------------------------------------------------------------------------


def test_rows_of_a_partition_elsewhere_go_there(session: lakenb.Session) -> None:
    session.sql(
        "CREATE TABLE t WITH (partitioned_by=ARRAY['k'], external_location='s3://data/t/') AS "
        "SELECT 1 AS a, 'x' AS k"
    )
    session.fs.mkdir("s3://other")
    session.sql("ALTER TABLE t ADD PARTITION (k = 'far') LOCATION 's3://other/far'")
    session.sql("INSERT INTO t VALUES (2, 'far'), (3, 'new')")
    found = session.sql('SELECT a, k, "$path" FROM t ORDER BY a').fetchall()
    assert [row[:2] for row in found] == [(1, "x"), (2, "far"), (3, "new")]
    assert [row[2].rpartition("/")[0] for row in found] == [
        "s3://data/t/k=x",
        "s3://other/far",
        "s3://data/t/k=new",
    ]
    assert session.sql("SHOW PARTITIONS t").fetchall() == [("k=far",), ("k=new",), ("k=x",)]
    assert not any("_lakenb" in name for name in objects(session, "s3://data"))


def test_an_insert_that_fails_leaves_nothing(session: lakenb.Session) -> None:
    session.sql("CREATE TABLE t WITH (external_location='s3://data/t/') AS SELECT 1 AS a")
    before = objects(session, "s3://data")
    with pytest.raises(lakenb.LakeNBError, match="DIVISION_BY_ZERO"):
        session.sql("INSERT INTO t SELECT 1 / (a - 1) FROM t")
    assert objects(session, "s3://data") == before


def test_insert_from_itself_reads_what_was_there(session: lakenb.Session) -> None:
    session.sql("CREATE TABLE t AS SELECT 1 AS a")
    for rows in (2, 4, 8):
        session.sql("INSERT INTO t SELECT a FROM t")
        assert session.sql("SELECT count(*) FROM t").fetchall() == [(rows,)]


def test_into_a_view(session: lakenb.Session) -> None:
    session.sql("CREATE VIEW v AS SELECT 1 AS a")
    with pytest.raises(lakenb.LakeNBError, match=r"NOT_SUPPORTED: .*Inserting into views"):
        session.sql("INSERT INTO v VALUES (1)")


def test_into_json_with_mapped_keys(session: lakenb.Session) -> None:
    session.sql(
        "CREATE EXTERNAL TABLE t (a int, b string) ROW FORMAT SERDE "
        "'org.openx.data.jsonserde.JsonSerDe' WITH SERDEPROPERTIES ('mapping.b' = 'the-b') "
        "LOCATION 's3://data/t/'"
    )
    session.sql("INSERT INTO t VALUES (1, 'x')")
    assert session.sql("SELECT * FROM t").fetchall() == [(1, "x")]


def test_into_text_that_escapes(session: lakenb.Session) -> None:
    session.sql(
        "CREATE EXTERNAL TABLE t (a string, b string) ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' "
        "ESCAPED BY '^' NULL DEFINED AS '-' LOCATION 's3://data/t/'"
    )
    session.sql("INSERT INTO t VALUES ('x', NULL)")
    assert session.sql("SELECT * FROM t").fetchall() == [("x", None)]
    for value in ("a,b", "a^b", "-"):
        with pytest.raises(lakenb.LakeNBError, match="HIVE_WRITER_DATA_ERROR"):
            session.sql(f"INSERT INTO t VALUES ('{value}', 'y')")
    assert session.sql("SELECT * FROM t").fetchall() == [("x", None)]


def test_into_text_with_header_lines_is_refused(session: lakenb.Session) -> None:
    session.sql(
        "CREATE EXTERNAL TABLE t (a int) LOCATION 's3://data/t/' "
        "TBLPROPERTIES ('skip.header.line.count' = '1')"
    )
    with pytest.raises(lakenb.LakeNBError, match="skip header lines"):
        session.sql("INSERT INTO t VALUES (1)")


def test_into_a_bucketed_table_is_refused(session: lakenb.Session) -> None:
    session.sql(
        "CREATE EXTERNAL TABLE t (a int, b string) CLUSTERED BY (a) INTO 2 BUCKETS STORED AS PARQUET "
        "LOCATION 's3://data/t/'"
    )
    with pytest.raises(lakenb.LakeNBError, match="bucketed"):
        session.sql("INSERT INTO t VALUES (1, 'x')")

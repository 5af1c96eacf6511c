"""Partitions keep the columns, SerDe and format that they were made with.

(AWS: "Update tables with partitions", "Handle schema updates"; Trino: the Hive connector's coercions.)
"""

import json

import pyarrow as pa
import pyarrow.orc
import pyarrow.parquet
import pytest

import lakenb
from lakenb.errors import EntityNotFound, QueryFailed

CSV = "ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"
JSON = "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'"
BY_NAME = (
    "ROW FORMAT SERDE 'org.apache.hadoop.hive.ql.io.orc.OrcSerde' "
    "WITH SERDEPROPERTIES ('orc.column.index.access'='false') STORED AS ORC"
)


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        made.fs.mkdir("s3://raw")
        yield made


def table(session, columns, storage=CSV):
    session.sql(
        f"CREATE EXTERNAL TABLE t ({columns}) PARTITIONED BY (p int) {storage} LOCATION 's3://raw/t/'"
    )


def add(session, p, *, text=None, arrow=None, kind="parquet"):
    """A partition with a file of a text, or of an Arrow table."""
    session.sql(f"ALTER TABLE t ADD PARTITION (p={p})")
    put(session, p, text=text, arrow=arrow, kind=kind)


def put(session, p, *, text=None, arrow=None, kind="parquet", name="f"):
    with session.fs.open(f"s3://raw/t/p={p}/{name}", "wb") as file:
        if text is not None:
            file.write(text.encode())
        elif kind == "parquet":
            pa.parquet.write_table(pa.table(arrow), file)
        else:
            pa.orc.write_table(pa.table(arrow), file)


def rows(session, columns="*", where="true"):
    return session.sql(f"SELECT {columns} FROM t WHERE {where} ORDER BY p").fetchall()


def mismatch(session, text="SELECT p FROM t"):
    with pytest.raises(QueryFailed) as caught:
        session.sql(text)
    assert caught.value.name == "HIVE_PARTITION_SCHEMA_MISMATCH"
    return caught.value.message


# --- text: by position -------------------------------------------------------------------------


def test_columns_added_to_a_text_table_are_null_in_older_partitions(session):
    table(session, "a int, b string")
    add(session, 1, text="1,x,9\n")
    session.sql("ALTER TABLE t ADD COLUMNS (c int)")
    add(session, 2, text="2,y,3\n")
    assert rows(session) == [(1, "x", None, 1), (2, "y", 3, 2)]
    assert rows(session, "c") == [(None,), (3,)]
    assert rows(session, "p, count(*) OVER ()") == [(1, 2), (2, 2)]
    assert rows(session, '"$path", p') == [("s3://raw/t/p=1/f", 1), ("s3://raw/t/p=2/f", 2)]
    assert rows(session, "a", "p = 1 AND c IS NULL") == [(1,)]
    assert session.sql("SELECT count(*), sum(a) FROM t").fetchall() == [(2, 3)]
    # Dropped and added again, a partition has the table's columns.
    session.sql("ALTER TABLE t DROP PARTITION (p=1)")
    session.sql("ALTER TABLE t ADD PARTITION (p=1)")
    assert rows(session) == [(1, "x", 9, 1), (2, "y", 3, 2)]


def test_a_renamed_column_of_text_is_found_by_its_place(session):
    table(session, "a int, b string")
    add(session, 1, text="1,x\n")
    session.sql("ALTER TABLE t CHANGE b c string")
    assert rows(session, "a, c") == [(1, "x")]


def test_numbers_become_wider_and_texts_numbers(session):
    table(session, "a tinyint, b string, c int, d float, e decimal(4,1)")
    add(session, 1, text="1,12,7,1.5,2.5\n1,x,7,1.5,2.5\n1,1.5,7,1.5,2.5\n")
    session.sql(
        "ALTER TABLE t REPLACE COLUMNS (a bigint, b int, c string, d double, e decimal(10,3))"
    )
    add(session, 2, text="5000000000,13,text,2.25,3.125\n")
    result = session.sql("SELECT a, b, c, d, CAST(e AS varchar) FROM t ORDER BY p, b NULLS LAST")
    assert result.fetchall() == [
        (1, 12, "7", 1.5, "2.500"),
        (1, None, "7", 1.5, "2.500"),
        (1, None, "7", 1.5, "2.500"),
        (5000000000, 13, "text", 2.25, "3.125"),
    ]
    kinds = session.sql(
        "SELECT typeof(a), typeof(b), typeof(c), typeof(d), typeof(e) FROM t LIMIT 1"
    )
    assert kinds.fetchall() == [("bigint", "integer", "varchar", "double", "decimal(10,3)")]


def test_texts_are_cut_and_long_numbers_fail(session):
    table(session, "a string, b int")
    add(session, 1, text="abcdef,123456\n")
    session.sql("ALTER TABLE t REPLACE COLUMNS (a varchar(3), b varchar(6))")
    assert rows(session) == [("abc", "123456", 1)]
    session.sql("ALTER TABLE t REPLACE COLUMNS (a varchar(3), b varchar(5))")
    with pytest.raises(QueryFailed, match="representation of 123456 exceeds varchar"):
        rows(session)
    session.sql("ALTER TABLE t REPLACE COLUMNS (a varchar(3), b string)")
    assert rows(session) == [("abc", "123456", 1)]


def test_a_decimal_that_does_not_fit_fails(session):
    table(session, "a decimal(10,2)")
    add(session, 1, text="1494725.62\n")
    session.sql("ALTER TABLE t REPLACE COLUMNS (a decimal(9,3))")
    with pytest.raises(QueryFailed, match="INVALID_CAST_ARGUMENT"):
        rows(session)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("timestamp", "bigint"),
        ("double", "int"),
        ("bigint", "int"),
        ("boolean", "string"),
        ("string", "double"),
        ("string", "boolean"),
        ("double", "string"),
        ("array<int>", "array<boolean>"),
        ("array<int>", "int"),
        ("map<string,int>", "map<string,boolean>"),
        ("struct<a:int,b:int>", "struct<b:int,a:int>"),
    ],
)
def test_types_that_can_not_be_coerced(session, old, new):
    table(session, f"x int, c {old}")
    add(session, 1, text="1,2\n")
    session.sql(f"ALTER TABLE t CHANGE c c {new}")
    assert mismatch(session) == (
        "There is a mismatch between the table and partition schemas. The types are incompatible and cannot "
        f"be coerced. The column 'c' in table 'default.t' is declared as type '{new}', but partition 'p=1' "
        f"declared column 'c' as type '{old}'."
    )
    assert session.sql("SELECT count(*) FROM t WHERE p = 2").fetchall() == [(0,)]
    session.sql(f"ALTER TABLE t PARTITION (p=1) REPLACE COLUMNS (x int, c {new})")
    assert session.sql("SELECT count(*) FROM t").fetchall() == [(1,)]


def test_a_column_put_before_another_shifts_those_of_text(session):
    table(session, "a int, b string")
    add(session, 1, text="1,x\n")
    session.sql("ALTER TABLE t REPLACE COLUMNS (b string, a int)")
    assert rows(session) == [("1", None, 1)]  # as Athena: the places count, and x is no number


# --- Parquet: by name --------------------------------------------------------------------------


def test_parquet_is_matched_by_name(session):
    table(session, "a int, b string, gone boolean", "STORED AS PARQUET")
    add(session, 1, arrow={"b": ["x"], "a": pa.array([1], pa.int32()), "gone": [True]})
    session.sql("ALTER TABLE t REPLACE COLUMNS (c double, b string, a bigint)")
    add(session, 2, arrow={"a": [2], "b": ["y"], "c": [0.5]})
    assert rows(session) == [(None, "x", 1, 1), (0.5, "y", 2, 2)]
    session.sql("ALTER TABLE t REPLACE COLUMNS (a string, gone int)")
    found = mismatch(session)
    assert "column 'gone' in table 'default.t' is declared as type 'int'" in found
    session.sql("ALTER TABLE t REPLACE COLUMNS (a string)")
    assert rows(session) == [("1", 1), ("2", 2)]


def test_a_column_of_parquet_files_that_the_partition_did_not_know(session):
    table(session, "a int", "STORED AS PARQUET")
    add(session, 1, arrow={"a": pa.array([1], pa.int32()), "b": ["in the file"]})
    session.sql("ALTER TABLE t ADD COLUMNS (b string)")
    assert rows(session) == [(1, "in the file", 1)]


def test_nested_types_are_coerced_inside(session):
    table(
        session,
        "s struct<a:int,l:array<struct<x:int>>>, m map<int,array<int>>, n array<int>",
        "STORED AS PARQUET",
    )
    kind = pa.struct({"a": pa.int32(), "l": pa.list_(pa.struct({"x": pa.int32()}))})
    add(
        session,
        1,
        arrow={
            "s": pa.array([{"a": 1, "l": [{"x": 5}, None]}, None], kind),
            "m": pa.array([[(1, [2, None])], None], pa.map_(pa.int32(), pa.list_(pa.int32()))),
            "n": pa.array([[7], None], pa.list_(pa.int32())),
        },
    )
    session.sql(
        "ALTER TABLE t REPLACE COLUMNS (s struct<a:bigint,l:array<struct<x:string,y:int>>,z:string>, "
        "m map<bigint,array<string>>, n array<bigint>)"
    )
    found = session.sql("SELECT s.a, s.l[1].x, s.l[1].y, s.l[2], s.z, m, n FROM t").fetchall()
    assert found[0] == (1, "5", None, None, None, {1: ["2", None]}, [7])
    assert found[1] == (None,) * 7
    assert session.sql("SELECT n[1] + 3000000000, m[1][1] || '!' FROM t LIMIT 1").fetchall() == [
        (3000000007, "2!")
    ]


# --- ORC and JSON ------------------------------------------------------------------------------


def test_orc_is_matched_by_position_unless_told_otherwise(session):
    table(session, "a int, b string", "STORED AS ORC")
    add(session, 1, arrow={"a": pa.array([1], pa.int32()), "b": ["x"]}, kind="orc")
    session.sql("ALTER TABLE t REPLACE COLUMNS (first bigint, second string, third int)")
    assert rows(session) == [(1, "x", None, 1)]
    session.sql("ALTER TABLE t REPLACE COLUMNS (b boolean)")
    assert "declared as type 'boolean', but partition 'p=1' declared column 'a'" in mismatch(
        session
    )


def test_orc_by_name(session):
    table(session, "a int, b string", BY_NAME)
    add(session, 1, arrow={"a": pa.array([1], pa.int32()), "b": ["x"]}, kind="orc")
    session.sql("ALTER TABLE t REPLACE COLUMNS (b string, a bigint)")
    assert rows(session) == [("x", 1, 1)]


def test_json_is_read_by_name_and_checked_by_position(session):
    table(session, "a int, b string", JSON)
    add(session, 1, text=json.dumps({"a": 1, "b": "x", "c": 5}) + "\n")
    session.sql("ALTER TABLE t REPLACE COLUMNS (a bigint, b string, c int)")
    add(session, 2, text=json.dumps({"a": 2, "b": "y", "c": 6}) + "\n")
    assert rows(session) == [(1, "x", None, 1), (2, "y", 6, 2)]
    session.sql("ALTER TABLE t REPLACE COLUMNS (b boolean)")
    assert "partition 'p=1' declared column 'a' as type 'int'" in mismatch(session)


# --- formats of their own ----------------------------------------------------------------------


def test_partitions_of_other_formats_are_read_with_their_own_serde(session):
    table(session, "a int, b string")
    add(session, 1, text="1,x\n")
    glue = session.client("glue")
    parquet = {
        "Columns": [{"Name": "b", "Type": "string"}, {"Name": "a", "Type": "int"}],
        "Location": "s3://raw/elsewhere/",
        "InputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
        "OutputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
        "SerdeInfo": {
            "SerializationLibrary": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
        },
    }
    lines = {
        **parquet,
        "Columns": [{"Name": "a", "Type": "int"}, {"Name": "b", "Type": "string"}],
        "Location": "s3://raw/t/p=3/",
        "InputFormat": "org.apache.hadoop.mapred.TextInputFormat",
        "SerdeInfo": {
            "SerializationLibrary": "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe",
            "Parameters": {"field.delim": "|"},
        },
    }
    glue.batch_create_partition(
        DatabaseName="default",
        TableName="t",
        PartitionInputList=[
            {"Values": ["2"], "StorageDescriptor": parquet},
            {"Values": ["3"], "StorageDescriptor": lines},
        ],
    )
    with session.fs.open("s3://raw/elsewhere/f", "wb") as file:
        pa.parquet.write_table(pa.table({"a": pa.array([2], pa.int32()), "b": ["y"]}), file)
    put(session, 3, text="3|z\n")
    # Types are checked by the table's position for what isn't Parquet, by name for what is.
    assert rows(session) == [(1, "x", 1), (2, "y", 2), (3, "z", 3)]
    assert session.estimate("SELECT a FROM t").data_scanned_in_bytes > 8
    for p in (2, 3):
        assert mismatch(session, f"INSERT INTO t VALUES (9, 'w', {p})")
    assert len(session.fs.find("s3://raw")) == 3


# --- DDL on one partition ----------------------------------------------------------------------


def test_columns_of_one_partition(session):
    table(session, "a int")
    add(session, 1, text="1,2\n")
    add(session, 2, text="3,4\n")
    session.sql("ALTER TABLE t ADD COLUMNS (b int)")
    session.sql("ALTER TABLE t PARTITION (p=2) ADD COLUMNS (b int)")
    assert rows(session) == [(1, None, 1), (3, 4, 2)]
    shown = [
        line[0].split("\t")[0].strip()
        for line in session.sql("DESCRIBE t PARTITION (p=1)").fetchall()
    ]
    assert shown[:2] == ["a", "p"]
    with pytest.raises(lakenb.LakeNBError, match="COLUMN_ALREADY_EXISTS"):
        session.sql("ALTER TABLE t PARTITION (p=2) ADD COLUMNS (b int)")
    with pytest.raises(EntityNotFound):
        session.sql("ALTER TABLE t PARTITION (p=7) ADD COLUMNS (z int)")


def test_a_partition_that_moves_keeps_its_columns(session):
    table(session, "a int")
    add(session, 1, text="1,2\n")
    session.sql("ALTER TABLE t ADD COLUMNS (b int)")
    session.sql("ALTER TABLE t PARTITION (p=1) RENAME TO PARTITION (p=5)")
    put(session, 9, text="8,9\n")
    session.sql("ALTER TABLE t PARTITION (p=5) SET LOCATION 's3://raw/t/p=9/'")
    assert rows(session) == [(8, None, 5)]


def test_a_table_changed_back_reads_its_partitions_as_one(session):
    table(session, "a int, b int")
    add(session, 1, text="1,2\n")
    session.sql("ALTER TABLE t REPLACE COLUMNS (a int)")
    add(session, 2, text="3,4\n")
    session.sql("ALTER TABLE t REPLACE COLUMNS (a int, b int)")
    assert rows(session) == [(1, 2, 1), (3, None, 2)]


def test_insert_into_a_partition_with_other_columns_is_refused(session):
    table(session, "a int, b int")
    session.sql("INSERT INTO t VALUES (1, 2, 1)")
    session.sql("ALTER TABLE t CHANGE b b bigint")
    assert mismatch(session, "INSERT INTO t VALUES (1, 2, 1)") == (
        "There is a mismatch between the table and partition schemas. The column 'b' in table 'default.t' is "
        "declared as type 'bigint', but partition 'p=1' declared column 'b' as type 'int'."
    )
    session.sql("INSERT INTO t VALUES (1, 3, 2)")
    assert rows(session) == [(1, 2, 1), (1, 3, 2)]


@pytest.mark.parametrize("storage", ["STORED AS PARQUET", "STORED AS ORC", BY_NAME])
def test_insert_after_a_column_was_added(session, storage):
    table(session, "a int", storage)
    session.sql("INSERT INTO t VALUES (1, 7)")
    session.sql("ALTER TABLE t ADD COLUMNS (b string)")
    session.sql("INSERT INTO t VALUES (2, 'x', 7), (3, 'y', 8)")
    assert session.sql("SELECT a, b, p FROM t ORDER BY a").fetchall() == [
        (1, None, 7),
        (2, "x", 7),
        (3, "y", 8),
    ]


def test_insert_of_a_column_that_a_text_partition_would_not_show(session):
    table(session, "a int")
    session.sql("INSERT INTO t VALUES (1, 7)")
    session.sql("ALTER TABLE t ADD COLUMNS (b string)")
    assert "drop it and add it again" in mismatch(session, "INSERT INTO t VALUES (2, 'x', 7)")
    session.sql("ALTER TABLE t PARTITION (p=7) ADD COLUMNS (b string)")
    session.sql("INSERT INTO t VALUES (2, 'x', 7)")
    assert session.sql("SELECT a, b FROM t ORDER BY a").fetchall() == [(1, None), (2, "x")]


def test_a_change_of_properties_reaches_all_partitions(session):
    table(session, "a int")
    add(session, 1, text="5\n1\n")
    session.sql("ALTER TABLE t SET TBLPROPERTIES ('skip.header.line.count'='1')")
    assert rows(session) == [(1, 1)]

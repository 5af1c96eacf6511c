"""``session.write``."""

from dataclasses import replace
from decimal import Decimal

import pandas as pd
import pytest

import lakenb
from lakenb.errors import LakeNBError, QueryFailed

TABLE = "s3tablescatalog/marts.d.daily"
READ = 'SELECT * FROM "s3tablescatalog/marts".d.daily'


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as session:
        session.create_table_bucket("marts")
        session.sql("CREATE DATABASE d", catalog="s3tablescatalog/marts")
        session.sql("CREATE DATABASE d")
        yield session


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (pd.DataFrame({"k": ["text"]}), "TYPE_MISMATCH"),
        (pd.DataFrame({"other": [1]}), "COLUMN_NOT_FOUND"),
        (pd.DataFrame({"k": [Decimal(12345)]}), None),  # its type fits, its value doesn't
    ],
)
def test_an_overwrite_that_fails_leaves_the_rows(session, rows, name):
    session.write(pd.DataFrame({"k": [Decimal(7), Decimal(100)]}), TABLE)
    assert str(session.sql(READ).types[0]) == "decimal(3,0)"
    with pytest.raises(LakeNBError) as failed:
        session.write(rows, TABLE, mode="overwrite")
    assert name is None or failed.value.name == name
    assert sorted(session.sql(READ).fetchall()) == [(Decimal(7),), (Decimal(100),)]
    session.write(pd.DataFrame({"k": [Decimal(8)]}), TABLE, mode="overwrite")
    assert session.sql(READ).fetchall() == [(Decimal(8),)]


def test_an_overwrite_is_one_commit_and_ends_what_led_there(session):
    session.sql("CREATE TABLE d.src AS SELECT bigint '5' k")
    session.write(session.sql("SELECT k FROM d.src").df(), TABLE)
    assert list(session.lineage.upstream(TABLE)["source_dataset"].unique()) == [
        "awsdatacatalog.d.src"
    ]
    for frame in (pd.DataFrame({"k": [1, 2]}), pd.DataFrame({"k": pd.Series([], dtype="int64")})):
        session.write(frame, TABLE, mode="overwrite")
        assert sorted(session.sql(READ).fetchall()) == [(k,) for k in frame["k"]]
    history = session.sql('SELECT operation FROM "s3tablescatalog/marts".d."daily$snapshots"')
    assert [operation for (operation,) in history.fetchall()] == [
        "append",
        "overwrite",
        "overwrite",
    ]
    assert session.lineage.upstream(TABLE).empty


def test_an_overwrite_takes_what_another_writer_deleted_from(session):
    session.write(pd.DataFrame({"k": [1, 2, 3]}), TABLE)
    session.sql('DELETE FROM "s3tablescatalog/marts".d.daily WHERE k = 2')
    session.sql('INSERT INTO "s3tablescatalog/marts".d.daily VALUES 9')
    session.write(pd.DataFrame({"k": [2]}), TABLE, mode="overwrite")
    assert session.sql(READ).fetchall() == [(2,)]


def test_an_overwrite_reads_nothing_in_lineage(session):
    for k in (1, 2):
        session.write(pd.DataFrame({"k": [k]}), TABLE, mode="overwrite")
    read = [name for names in session.lineage.events()["inputs"] for name in names]
    assert read == []


def test_an_empty_iceberg_table_is_overwritten(session):
    session.sql(
        "CREATE TABLE daily (k bigint) TBLPROPERTIES ('table_type' = 'ICEBERG')",
        catalog="s3tablescatalog/marts",
        database="d",
    )
    session.write(pd.DataFrame({"k": [1]}), TABLE, mode="overwrite")
    assert session.sql(READ).fetchall() == [(1,)]


def test_a_partitioned_table_is_appended_to_and_not_made_anew(session):
    session.sql(
        "CREATE TABLE d.p WITH (partitioned_by = ARRAY['b']) AS SELECT bigint '1' a, bigint '2' b"
    )
    rows = pd.DataFrame({"a": [3], "b": [4]})
    with pytest.raises(QueryFailed, match="append the rows"):
        session.write(rows, "d.p", mode="overwrite")
    session.write(rows, "d.p", mode="append")
    assert sorted(session.sql("SELECT * FROM d.p").fetchall()) == [(1, 2), (3, 4)]


def test_an_insert_that_replaces_rows_needs_an_iceberg_table(session):
    session.sql("CREATE TABLE d.h AS SELECT bigint '1' k")
    request = session.request("INSERT INTO h VALUES bigint '2'", None, "d", None, None, None, None)
    with pytest.raises(QueryFailed, match="no Iceberg table"):
        session.run(replace(request, overwrite=True))
    assert session.sql("SELECT * FROM d.h").fetchall() == [(1,)]

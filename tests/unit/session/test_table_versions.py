"""``session.glue``: what a table was, how it differs, and back."""

import pytest

import lakenb
from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.values.table_change import TableChange


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as found:
        found.sql("CREATE DATABASE d")
        found.sql(
            "CREATE EXTERNAL TABLE d.t (a int, b string) PARTITIONED BY (p string) "
            "STORED AS PARQUET LOCATION 's3://bucket/t/'"
        )
        yield found


def test_ddl_makes_versions_that_can_be_compared(session):
    session.sql("ALTER TABLE d.t ADD COLUMNS (c double)")
    session.sql("ALTER TABLE d.t SET TBLPROPERTIES ('note' = 'x')")
    versions = session.glue.table_versions("d.t")
    assert [v.version_id for v in versions] == [2, 1, 0]
    assert "+ column c" in repr(versions)
    assert "+ parameter note" in repr(versions)
    assert versions._repr_html_().startswith("<table")
    found = session.glue.diff("d.t", 0, 1)
    assert found.changes == (TableChange("added", "column", "c", None, "double"),)
    assert repr(found).splitlines() == [
        "awsdatacatalog.d.t: version 0 -> 1",
        "+  column  c  double",
    ]
    assert len(session.glue.diff("d.t", 0).changes) == 2
    assert not session.glue.diff("d.t", 1, 1)
    assert "no difference" in repr(session.glue.diff("d.t", 1, 1))
    assert "no difference" in session.glue.diff("d.t", 1, 1)._repr_html_()


def test_a_diff_tells_each_kind_of_change(session):
    session.sql(
        "ALTER TABLE d.t REPLACE COLUMNS (b bigint COMMENT 'now a number', a int, z string)"
    )
    session.sql("ALTER TABLE d.t REPLACE COLUMNS (z string, b bigint COMMENT 'now a number')")
    kinds = {(c.kind, c.part, c.name) for c in session.glue.diff("d.t", 0).changes}
    assert {
        ("added", "column", "z"),
        ("removed", "column", "a"),
        ("retyped", "column", "b"),
        ("added", "column comment", "b"),
    } == kinds
    moved = [c for c in session.glue.diff("d.t", 0, 1).changes if c.kind == "moved"]
    assert len(moved) == 1


def test_long_texts_are_told_by_what_differs(session):
    long = "x" * 300
    session.sql(f"ALTER TABLE d.t SET TBLPROPERTIES ('k' = '{long}old{long}')")
    session.sql(f"ALTER TABLE d.t SET TBLPROPERTIES ('k' = '{long}newer{long}')")
    line = repr(session.glue.diff("d.t", 1, 2)).splitlines()[1]
    around = "x" * 12
    assert line == f"~  parameter  k  …{around}old{around}… -> …{around}newer{around}…"


def test_an_old_version_becomes_current_again(session):
    session.sql("ALTER TABLE d.t REPLACE COLUMNS (x string)")
    session.sql("ALTER TABLE d.t ADD PARTITION (p = '1')")
    assert session.glue.restore("d.t", 0) == 2
    assert session.column_names("awsdatacatalog", "d", "t") == ["a", "b", "p"]
    assert not session.glue.diff("d.t", 0, 2)
    assert session.glue.diff("d.t", 1, 2)
    assert session.sql("SHOW PARTITIONS d.t").fetchall() == [("p=1",)]


def test_an_iceberg_table_is_not_restored(session):
    session.sql(
        "CREATE TABLE d.i (a int) LOCATION 's3://bucket/i/' TBLPROPERTIES ('table_type'='ICEBERG')"
    )
    session.sql("ALTER TABLE d.i ADD COLUMNS (b string)")
    kept = session.glue.table_versions("d.i")[-1].version_id
    with pytest.raises(InvalidRequest, match="snapshots"):
        session.glue.restore("d.i", kept)


@pytest.mark.parametrize("name", ["", ".", "d.", ".t", "a.b.c", 'd."t', "d..t", None, 5])
def test_names_that_are_none_are_refused(session, name):
    with pytest.raises(InvalidRequest, match=r"db\.table"):
        session.glue.table_versions(name)


@pytest.mark.parametrize("name", ["d.t", "D.T", '"d"."t"', "`d`.t", " d . t "])
def test_names_as_in_sql(session, name):
    assert len(session.glue.table_versions(name)) == 1


def test_a_name_without_a_database_is_of_the_settings(session):
    session = session.configure({"database": "d"})
    assert len(session.glue.table_versions("t")) == 1
    session.close()


def test_what_is_not_there(session):
    with pytest.raises(EntityNotFound, match="does not exist"):
        session.glue.table_versions("d.nothing")
    with pytest.raises(EntityNotFound, match="Version 7"):
        session.glue.diff("d.t", 7)
    with pytest.raises(InvalidRequest, match="number"):
        session.glue.restore("d.t", "first")


def test_hostile_text_is_no_markup(session):
    session.sql("ALTER TABLE d.t SET TBLPROPERTIES ('<script>' = '<img src=x>')")
    html = session.glue.diff("d.t", 0)._repr_html_()
    assert "<script>" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html
    assert "<script>" not in session.glue.table_versions("d.t")._repr_html_()

"""Views: made, replaced, nested, recursive, stale, broken, and never mistaken for tables."""

import base64
import json

import pytest

import lakenb
from lakenb.errors import AlreadyExists, EntityNotFound, LakeNBError, QueryFailed, SyntaxError_
from lakenb.values.names import TableName

T = (
    "CREATE EXTERNAL TABLE t ({}) ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' "
    "LOCATION 's3://raw/t/'"
)


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        with made.fs.open("s3://raw/t/f.csv", "wb") as file:
            file.write(b"1,x\n2,y\n")
        made.sql(T.format("id int, name string"))
        yield made


def rows(session, text, **where):
    return session.sql(text, **where).fetchall()


def recreate(session, columns):
    session.sql("DROP TABLE t")
    session.sql(T.format(columns))


def test_a_view_is_made_once_and_replaced_on_request(session):
    session.sql("CREATE VIEW v AS SELECT id, name AS n FROM t")
    with pytest.raises(AlreadyExists, match=r"line 1:13: .*CREATE OR REPLACE VIEW"):
        session.sql("CREATE VIEW v AS SELECT 1 AS one")
    assert rows(session, "SELECT n FROM v WHERE id = 2") == [("y",)]
    session.sql("CREATE OR REPLACE VIEW v AS SELECT max(id) AS most FROM t")
    assert rows(session, "SELECT * FROM v") == [(2,)]


def test_views_nest_and_keep_the_context_that_they_were_made_in(session):
    session.sql("CREATE DATABASE d2")
    session.sql("CREATE VIEW d2.over AS SELECT * FROM t WHERE id > 1")
    session.sql('CREATE VIEW "default"."Top" AS SELECT * FROM over', database="d2")
    session.create_table_bucket("reviews")
    for where in ({}, {"database": "d2"}, {"catalog": "s3tablescatalog/reviews"}):
        found = rows(session, 'SELECT name FROM awsdatacatalog."default"."TOP"', **where)
        assert found == [("y",)]


def test_a_view_over_a_table_bucket_lives_in_the_data_catalog(session):
    session.create_table_bucket("reviews")
    where = {"catalog": "s3tablescatalog/reviews", "database": "ns"}
    session.sql("CREATE DATABASE ns", catalog="s3tablescatalog/reviews")
    session.sql("CREATE TABLE r AS SELECT 7 AS n", **where)
    session.sql("CREATE VIEW awsdatacatalog.default.v AS SELECT n FROM r", **where)
    assert rows(session, "SELECT n FROM v") == [(7,)]
    with pytest.raises(QueryFailed, match="NOT_SUPPORTED: line 1:13"):
        session.sql("CREATE VIEW v AS SELECT n FROM r", **where)


@pytest.mark.parametrize(
    "query",
    [
        "WITH c AS (SELECT id FROM t) SELECT id FROM c ORDER BY 1 LIMIT 1",
        "WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT 1 FROM r WHERE id < 1) SELECT id FROM r",
        "SELECT id FROM t WHERE name = 'x' UNION ALL SELECT id FROM t WHERE name = '--'",
        "SELECT * FROM (VALUES 1) AS w(id) -- a comment",
    ],
)
def test_a_view_may_be_any_query(session, query):
    session.sql(f"CREATE VIEW v AS {query}")
    assert rows(session, "SELECT id FROM v") == [(1,)]
    lines = [row[0] for row in rows(session, "SHOW CREATE VIEW v")]
    assert lines[0] == "CREATE VIEW default.v AS"
    session.sql("DROP VIEW v")
    session.sql("\n".join(lines))
    assert rows(session, "SELECT id FROM v") == [(1,)]


# --- recursion, staleness ----------------------------------------------------------------------


def test_a_replaced_view_never_reads_itself(session):
    session.sql("CREATE VIEW a AS SELECT id FROM t")
    session.sql("CREATE VIEW b AS SELECT id FROM a")
    session.sql("CREATE VIEW c AS SELECT id FROM b")
    for other in ("a", "b", "c"):
        with pytest.raises(QueryFailed, match=r"VIEW_IS_RECURSIVE: line 1:24"):
            session.sql(f"CREATE OR REPLACE VIEW a AS SELECT id FROM {other}")
    assert rows(session, "SELECT count(*) FROM c") == [(2,)]


def test_views_that_read_each_other_are_told(session):
    """Another engine can write such views into the catalog."""
    session.sql("CREATE VIEW a AS SELECT id FROM t")
    session.sql("CREATE VIEW b AS SELECT id FROM a")
    document = {"originalSql": "SELECT id FROM b", "catalog": "awsdatacatalog", "schema": "default"}
    text = base64.b64encode(json.dumps(document).encode()).decode()
    _store(session, "a", f"/* Presto View: {text} */")
    with pytest.raises(QueryFailed, match=r"INVALID_VIEW: line 1:15"):
        session.sql("SELECT * FROM b")
    session.sql("DROP VIEW a")


def _store(session, name, text):
    from dataclasses import replace

    glue = session._services.sources.glue
    glue.modify_table(
        TableName("awsdatacatalog", "default", name), lambda t: replace(t, view_original_text=text)
    )


@pytest.mark.parametrize(
    ("columns", "why"),
    [
        ("id bigint, name string", "'id' of its query is bigint and stored as integer"),
        ("id string, name string", "'id' of its query is varchar and stored as integer"),
        ("id int, name string, extra int", "3 columns where 2 are stored"),
        ("id int, label string", "'label' of its query is stored as 'name'"),
    ],
)
def test_a_view_whose_query_gives_other_columns_is_stale(session, columns, why):
    session.sql("CREATE VIEW v AS SELECT * FROM t")
    session.sql("CREATE VIEW w AS SELECT * FROM v")
    recreate(session, columns)
    for name in ("v", "w"):
        with pytest.raises(QueryFailed, match=rf"VIEW_IS_STALE: line 1:22: View .*\.v.* {why}"):
            session.sql(f"SELECT count(*) FROM {name}")
    assert [r[0] for r in rows(session, "SHOW COLUMNS IN v")] == ["id", "name"]
    session.sql("CREATE OR REPLACE VIEW v AS SELECT * FROM t")
    session.sql("SELECT count(*) FROM v")


@pytest.mark.parametrize("columns", ["id tinyint, name string", "id int, name varchar(5)"])
def test_a_view_whose_query_gives_narrower_columns_is_not_stale(session, columns):
    session.sql("CREATE VIEW v AS SELECT * FROM t")
    recreate(session, columns)
    assert rows(session, "SELECT count(*) FROM v") == [(2,)]


def test_every_type_compares_equal_to_itself(session):
    session.sql(
        "CREATE VIEW v AS SELECT CAST(id AS decimal(10,2)) AS d, ARRAY[id] "
        "AS a, MAP(ARRAY[name], ARRAY[id]) AS m, CAST(ROW(id, name) AS ROW(x int, y varchar)) AS r, "
        "TIMESTAMP '2020-01-01 00:00:00' AS ts, current_timestamp AS tz, DATE '2020-01-01' AS dt, "
        "CAST(name AS varbinary) AS b, 1.5E0 AS f, real '1.5' AS g, true AS t, INTERVAL '1' DAY AS i, "
        '"$path" AS p FROM t'
    )
    assert rows(session, "SELECT count(*) FROM v") == [(2,)]


def test_a_view_over_what_is_gone_says_which_view(session):
    session.sql("CREATE VIEW v AS\nSELECT id, name FROM t")
    session.sql("CREATE VIEW w AS SELECT * FROM v")
    session.sql("ALTER TABLE t CHANGE name label string")
    place = r"INVALID_VIEW: line 2:6: Failed analyzing stored view 'awsdatacatalog\.default\.v': "
    for name in ("v", "w"):
        with pytest.raises(QueryFailed, match=place + r"line 1:12: Column 'name'") as failure:
            session.sql(f"SELECT *\nFROM {name}")
        assert (failure.value.error_category, failure.value.error_type) == (2, 1107)
    session.sql("DROP TABLE t")
    with pytest.raises(QueryFailed, match=place + r"line 1:22: Table 'awsdatacatalog\.default\.t'"):
        session.sql("SELECT *\nFROM w")
    assert rows(session, "DESCRIBE v") == [("id", "integer"), ("name", "varchar")]
    session.sql("DROP VIEW v")


def test_a_view_text_of_another_kind_is_refused_and_can_be_dropped(session):
    session.sql("CREATE VIEW v AS SELECT id FROM t")
    _store(session, "v", "SELECT 1")
    for text in ("SELECT * FROM v", "SHOW CREATE VIEW v"):
        with pytest.raises(QueryFailed, match="INVALID_VIEW"):
            session.sql(text)
    assert ("v", "VIEW") in rows(
        session, "SELECT table_name, table_type FROM information_schema.tables"
    )
    session.sql("DROP VIEW v")


# --- refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("CREATE VIEW w AS SELECT 1", QueryFailed, "MISSING_COLUMN_NAME: line 1:13"),
        ("CREATE VIEW w AS SELECT id, id FROM t", QueryFailed, "DUPLICATE_COLUMN_NAME"),
        ("CREATE VIEW w AS SELECT nope FROM t", QueryFailed, "COLUMN_NOT_FOUND: line 1:25"),
        ("CREATE VIEW w AS SELECT * FROM nope", EntityNotFound, "TABLE_NOT_FOUND: line 1:32"),
        ("CREATE VIEW w AS SELECT ? AS a", QueryFailed, "INVALID_PARAMETER_USAGE"),
        ("CREATE VIEW w (a) AS SELECT 1", SyntaxError_, "Expecting: 'AS'"),
        ("CREATE VIEW w AS INSERT INTO t VALUES 1", SyntaxError_, "Expecting: <query>"),
        ("CREATE VIEW `w` AS SELECT 1 a", SyntaxError_, "<identifier>"),
        ("CREATE VIEW n.w AS SELECT 1 a", EntityNotFound, "SCHEMA_NOT_FOUND: line 1:13"),
        ("CREATE VIEW x.n.w AS SELECT 1 a", EntityNotFound, "CATALOG_NOT_FOUND: line 1:13"),
        ("CREATE VIEW information_schema.w AS SELECT 1 a", LakeNBError, "line 1:13"),
        ("CREATE VIEW t AS SELECT 1 a", AlreadyExists, "is no view"),
        ("CREATE OR REPLACE VIEW t AS SELECT 1 a", AlreadyExists, "is no view"),
        ("DROP VIEW t", QueryFailed, "line 1:11: .*DROP TABLE"),
        ("DROP VIEW IF EXISTS t", QueryFailed, "DROP TABLE"),
        ("DROP TABLE v", QueryFailed, "line 1:12: .*DROP VIEW"),
        ("DROP TABLE IF EXISTS v", QueryFailed, "DROP VIEW"),
        ("DROP VIEW nope", EntityNotFound, "line 1:11"),
        ("SHOW CREATE TABLE v", QueryFailed, "SHOW CREATE VIEW"),
        ("SHOW CREATE VIEW t", QueryFailed, "SHOW CREATE TABLE"),
        ("ALTER TABLE v ADD COLUMNS (x int)", QueryFailed, "is a view"),
        ("ALTER TABLE v REPLACE COLUMNS (x int)", QueryFailed, "is a view"),
        ("ALTER TABLE v CHANGE id x int", QueryFailed, "is a view"),
        ("ALTER TABLE v DROP COLUMN id", QueryFailed, "is a view"),
        ("ALTER TABLE v SET TBLPROPERTIES ('a'='b')", QueryFailed, "is a view"),
        ("ALTER TABLE v RENAME TO w", QueryFailed, "is a view"),
        ("INSERT INTO v VALUES (1, 'a')", QueryFailed, "views is not supported"),
    ],
)
def test_a_refused_statement_leaves_the_view_as_it_was(session, text, kind, match):
    session.sql("CREATE VIEW v AS SELECT id, name FROM t")
    before = session._services.sources.glue.get_table(TableName("awsdatacatalog", "default", "v"))
    with pytest.raises(kind, match=match):
        session.sql(text)
    after = session._services.sources.glue.get_table(TableName("awsdatacatalog", "default", "v"))
    assert after == before
    assert [r[0] for r in rows(session, "SHOW TABLES")] == ["t", "v"]

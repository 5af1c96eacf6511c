"""Lineage of statements on the one path: nothing runs, names are the statement's, bad texts are refused."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

import lakenb
from lakenb.athena.data_source.view_text import encode_view
from lakenb.errors import EntityNotFound, LakeNBError, QueryFailed, QuotaExceeded, SyntaxError_
from lakenb.values.names import TableName
from lakenb.values.query import QueryRequest
from lakenb.values.relation import ViewText

AWS = "awsdatacatalog.default"


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("lineage") / "lake") as made:
        made.sql("CREATE TABLE t AS SELECT 1 AS id, 'x' AS name, ARRAY[ROW(2, 'y')] AS parts")
        made.sql(
            "CREATE TABLE i WITH (table_type = 'ICEBERG', is_external = false, location = 's3://lake/i/') "
            "AS SELECT 1 AS id, 'x' AS name"
        )
        made.sql("CREATE VIEW v AS SELECT id, upper(name) AS loud FROM t WHERE id > 0")
        yield made


def lineage(session, text, **options):
    through = options.pop("through_views", False)
    request = QueryRequest(text, "awsdatacatalog", "default", **options)
    return session._services.queries.lineage(request, through_views=through)


def edges(found):
    return {
        (
            f"{e.source_dataset.removeprefix(AWS + '.')}.{e.source_column}",
            f"{e.target_dataset.removeprefix(AWS + '.')}.{e.target_column}",
            e.subtype,
        )
        for e in found.edges
    }


def test_nothing_runs(session):
    found = lineage(session, "INSERT INTO i SELECT id + 1, name FROM t WHERE name <> ''")
    assert edges(found) == {
        ("t.id", "i.id", "TRANSFORMATION"),
        ("t.name", "i.name", "IDENTITY"),
        ("t.name", "i.None", "FILTER"),
    }
    assert [(c.name, c.type.name) for c in found.outputs[0].columns] == [
        ("id", "integer"),
        ("name", "varchar"),
    ]
    assert session.sql("SELECT count(*) FROM i").fetchall() == [(1,)]
    lineage(session, "DROP TABLE i")
    lineage(session, "CREATE TABLE fresh AS SELECT * FROM t")
    assert session.sql("SELECT count(*) FROM i").fetchall() == [(1,)]
    with pytest.raises(EntityNotFound):
        session.sql("SELECT * FROM fresh")


def test_a_result_has_the_types_of_its_columns(session):
    found = lineage(session, "SELECT id * 2.5 AS d, count(*) OVER () FROM t")
    assert [(c.name, str(c.type)) for c in found.outputs[0].columns] == [
        ("d", "double"),
        ("_col1", "bigint"),
    ]
    assert edges(found) == {
        ("t.id", "result.d", "TRANSFORMATION"),
        ("t.None", "result._col1", "AGGREGATION"),
    }


def test_types_tell_what_unnest_gives(session):
    found = lineage(
        session, "SELECT a, b, n FROM t CROSS JOIN UNNEST(parts, ARRAY[name]) AS u(a, b, n)"
    )
    assert edges(found) == {
        ("t.parts", "result.a", "TRANSFORMATION"),
        ("t.parts", "result.b", "TRANSFORMATION"),
        ("t.name", "result.n", "TRANSFORMATION"),
        ("t.parts", "result.None", "JOIN"),
        ("t.name", "result.None", "JOIN"),
    }


def test_a_view_is_a_node_on_the_way_or_is_seen_through(session):
    found = lineage(session, "SELECT loud FROM v")
    assert edges(found) == {
        ("v.loud", "result.loud", "IDENTITY"),
        ("t.id", "v.id", "IDENTITY"),
        ("t.name", "v.loud", "TRANSFORMATION"),
        ("t.id", "v.None", "FILTER"),
    }
    assert [(use.name, use.kind) for use in found.inputs] == [
        (f"{AWS}.v", "VIEW"),
        (f"{AWS}.t", "TABLE"),
    ]
    found = lineage(session, "SELECT loud FROM v", through_views=True)
    assert edges(found) == {
        ("t.name", "result.loud", "TRANSFORMATION"),
        ("t.id", "result.None", "FILTER"),
    }
    assert [use.name for use in found.inputs] == [f"{AWS}.t"]


def test_rows_are_changed_by_name(session):
    found = lineage(
        session,
        "MERGE INTO i USING t ON i.id = t.id WHEN MATCHED THEN UPDATE SET name = t.name "
        "WHEN NOT MATCHED THEN INSERT VALUES (t.id, 'new')",
    )
    assert edges(found) == {
        ("t.name", "i.name", "IDENTITY"),
        ("t.id", "i.id", "IDENTITY"),
        ("i.id", "i.None", "JOIN"),
        ("t.id", "i.None", "JOIN"),
    }
    assert lineage(session, "DELETE FROM i").lifecycle == "TRUNCATE"


def test_prepared_statements_are_told_as_what_was_prepared(session):
    session.sql("PREPARE p FROM SELECT id + ? AS n FROM t WHERE name = ?")
    found = lineage(session, "EXECUTE p USING 1, 'x'")
    assert edges(found) == {
        ("t.id", "result.n", "TRANSFORMATION"),
        ("t.name", "result.None", "FILTER"),
    }
    assert edges(lineage(session, "SELECT id FROM t WHERE name = ?", parameters=("x",))) == {
        ("t.id", "result.id", "IDENTITY"),
        ("t.name", "result.None", "FILTER"),
    }


def test_explain_tells_of_the_statement_inside_and_leaves_no_event(session):
    text = "SELECT id FROM t WHERE name <> ''"
    assert lineage(session, f"EXPLAIN {text}") == lineage(session, text)
    before = len(session.lineage.events(limit=None))
    session.sql(f"EXPLAIN {text}")
    assert len(session.lineage.events(limit=None)) == before


def test_a_metadata_table_tells_about_its_table(session):
    found = lineage(session, 'SELECT file_path FROM "i$files"')
    assert edges(found) == {
        ("i$files.file_path", "result.file_path", "IDENTITY"),
        ("i.None", "i$files.None", "TRANSFORMATION"),
    }


def test_partitions_that_are_found_come_from_the_location(session):
    session.sql(
        "CREATE EXTERNAL TABLE e (a int) PARTITIONED BY (p string) STORED AS PARQUET LOCATION 's3://lake/e/'"
    )
    found = lineage(session, "MSCK REPAIR TABLE e")
    assert ("s3://lake/e.a", "e.a", "IDENTITY") in edges(found)
    assert not any(e.target_column == "p" for e in found.edges)
    assert [(use.name, use.kind) for use in found.inputs] == [("s3://lake/e", "LOCATION")]


@pytest.mark.parametrize(
    ("text", "error", "name"),
    [
        ("SELECT nope FROM t", QueryFailed, "COLUMN_NOT_FOUND"),
        ("SELECT * FROM nowhere", EntityNotFound, "TABLE_NOT_FOUND"),
        ("UPDATE i SET nope = 1", QueryFailed, "COLUMN_NOT_FOUND"),
        ("SELEKT 1", SyntaxError_, "SYNTAX_ERROR"),
        ("SELECT " + "(" * 1000 + "1" + ")" * 1000, SyntaxError_, "SYNTAX_ERROR"),
        ("SELECT " + "-(" * 390 + "id" + ")" * 390 + " FROM t", QuotaExceeded, None),
        ("SELECT * FROM " + "(SELECT * FROM " * 300 + "t" + ")" * 300, QuotaExceeded, None),
    ],
)
def test_bad_statements_are_refused_as_when_they_run(session, text, error, name):
    with pytest.raises(error) as caught:
        lineage(session, text)
    assert "\n" not in str(caught.value)
    assert name is None or caught.value.name == name


def test_threads_do_not_disturb_each_other(session):
    texts = ["SELECT loud, id FROM v", "SELECT a FROM t CROSS JOIN UNNEST(parts) AS u(a, b)"] * 20
    alone = [lineage(session, text) for text in texts[:2]]
    with ThreadPoolExecutor(8) as pool:
        for at, found in enumerate(pool.map(lambda text: lineage(session, text), texts)):
            assert found == alone[at % 2]


def test_names_are_told_as_they_are(session):
    name = "<img src=x onerror=alert(1)>"
    session.sql(f'CREATE VIEW "a\'b" AS SELECT id AS "{name}" FROM t')
    found = lineage(session, f'SELECT "{name}" AS "\u202eevil" FROM "a\'b"')
    assert (f"a'b.{name}", "result.\u202eevil", "IDENTITY") in edges(found)


def test_a_view_that_reads_itself_is_refused(session):
    session.sql("CREATE VIEW r1 AS SELECT id FROM t")
    session.sql("CREATE VIEW r2 AS SELECT id FROM r1")
    glue = session._services.sources.glue
    name = TableName("awsdatacatalog", "default", "r1")
    text = encode_view(ViewText("SELECT id FROM r2", name.catalog, name.database), [])
    glue.modify_table(name, lambda old: replace(old, view_original_text=text))
    with pytest.raises(LakeNBError):
        lineage(session, "SELECT * FROM r1")

"""PREPARE, EXECUTE, DEALLOCATE, values for ``?``, and EXPLAIN."""

import datetime as dt
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import lakenb
from lakenb.errors import (
    AlreadyExists,
    EntityNotFound,
    InvalidRequest,
    LakeNBError,
    NotYetAvailable,
    QueryFailed,
    SyntaxError_,
)


@pytest.fixture(scope="module")
def lake(tmp_path_factory):
    return tmp_path_factory.mktemp("prepared") / "lake"


@pytest.fixture(scope="module")
def session(lake):
    with lakenb.connect(lake) as made:
        with made.fs.open("s3://raw/t/f.csv", "wb") as file:
            file.write(b"1,x\n2,y\n3,it's\n")
        made.sql(
            "CREATE EXTERNAL TABLE t (id int, name string) "
            "ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' LOCATION 's3://raw/t/'"
        )
        yield made


@pytest.fixture
def prepared(session):
    """Prepares a statement as ``p``, for one test."""

    def prepare(text):
        session.sql(f"PREPARE p FROM {text}")

    yield prepare
    session.sql("DEALLOCATE PREPARE p")


def rows(session, text, *parameters):
    return session.sql(text, parameters=list(parameters)).fetchall()


# --- PREPARE, EXECUTE, DEALLOCATE --------------------------------------------------------------


def test_a_statement_is_prepared_once_and_run_with_values(session, prepared, lake):
    prepared("SELECT name FROM t WHERE id = ? OR name = ? ORDER BY 1")
    assert rows(session, "EXECUTE p USING 1, 'y'") == [("x",), ("y",)]
    assert rows(session, "EXECUTE P USING 1 + 1, 'it''s'") == [("it's",), ("y",)]
    assert rows(session, "EXECUTE p", "3", "zz") == [("it's",)]
    with pytest.raises(AlreadyExists, match="p already exists"):
        session.sql("PREPARE p FROM SELECT 1")
    with lakenb.connect(lake) as other:
        assert rows(other, "EXECUTE p USING 1, 'zz'") == [("x",)]


def test_prepared_writes_write(session):
    session.sql(
        "PREPARE c FROM CREATE TABLE made AS SELECT id, CAST(? AS varchar) AS v FROM t WHERE id = ?"
    )
    session.sql("EXECUTE c USING 'first', 1")
    session.sql("PREPARE i FROM INSERT INTO made VALUES (?, ?)")
    assert session.sql("EXECUTE i USING 9, 'second'").execution.update_count == 1
    session.sql(
        "PREPARE u FROM UNLOAD (SELECT * FROM made WHERE id = ?) TO 's3://raw/out/' WITH (format='JSON')"
    )
    session.sql("EXECUTE u USING 9")
    assert rows(session, "SELECT * FROM made ORDER BY id") == [(1, "first"), (9, "second")]
    for name in "ciu":
        session.sql(f"DEALLOCATE PREPARE {name}")


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("EXECUTE p USING 1", QueryFailed, "INVALID_PARAMETER_USAGE: .*expected 2 but found 1"),
        ("EXECUTE p USING 1, 2, 3", QueryFailed, "expected 2 but found 3"),
        ("EXECUTE p", QueryFailed, "expected 2 but found 0"),
        ("EXECUTE p USING id, 1", SyntaxError_, "line 1:17: .*constant"),
        ("EXECUTE p USING 1, (SELECT 1)", SyntaxError_, "line 1:20: .*constant"),
        ("EXECUTE p USING 1,", SyntaxError_, "Expecting: <expression>"),
        ("EXECUTE p USING 1; DROP TABLE t", SyntaxError_, "Only one sql statement"),
        ("EXECUTE pp USING 1, 2", EntityNotFound, "pp was not found. Did you mean 'p'"),
        ("DEALLOCATE PREPARE q", EntityNotFound, "q was not found"),
        ("PREPARE q FROM SHOW TABLES", QueryFailed, "SHOW_TABLES"),
        ("PREPARE q FROM PREPARE r FROM SELECT 1", QueryFailed, "NOT_SUPPORTED"),
        ("PREPARE q FROM EXECUTE p", QueryFailed, "NOT_SUPPORTED"),
        ("PREPARE q FROM\n SELEC 1", SyntaxError_, "line 2:2: mismatched input 'SELEC'"),
        ("PREPARE q FROM", SyntaxError_, "<statement>"),
        ("PREPARE q FROM SELECT 1; SELECT 2", SyntaxError_, "Only one sql statement"),
    ],
)
def test_what_cannot_be_prepared_or_run_says_why(session, prepared, text, kind, match):
    prepared("SELECT ? AS a, ? AS b")
    with pytest.raises(kind, match=match):
        session.sql(text)


# --- values ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("4", 4),
        ("1 + 1", 2),
        ("'abc'", "abc"),
        ("'it''s'", "it's"),
        ("DATE '2020-01-01'", dt.date(2020, 1, 1)),
        ("NULL", None),
        ("true", True),
        ("upper('x')", "X"),
        ("1 /* one */", 1),
        ("CASE WHEN 1 = 1 THEN 'a' END", "a"),
        ("abc", "abc"),
        ("it's", "it's"),
        ("5b6f7a3e-1111-2222-3333-444455556666", "5b6f7a3e-1111-2222-3333-444455556666"),
        ("", ""),
        ('"id"', '"id"'),
        ("id", "id"),
        ("t.*", "t.*"),
        ("*", "*"),
        ("?", "?"),
        ("1, 2", "1, 2"),
        ("1 AS x", "1 AS x"),
        ("1 FROM t", "1 FROM t"),
        ("1 LIMIT 1", "1 LIMIT 1"),
        ("1 -- x", 1),
        ("(SELECT max(id) FROM t)", "(SELECT max(id) FROM t)"),
        ("1) UNION ALL (SELECT 2", "1) UNION ALL (SELECT 2"),
        ("1; DROP TABLE t", "1; DROP TABLE t"),
        ("'", "'"),
        ("(" * 5000, "(" * 5000),
    ],
)
def test_a_value_is_one_constant_expression_or_else_text(session, value, expected):
    assert rows(session, "SELECT ? AS v", value) == [(expected,)]
    assert rows(session, "SELECT count(*) FROM t") == [(3,)]


@given(st.text(alphabet=st.sampled_from("'\"`;-/*()?,. \\\nabtSELCTFROM01$%{}[]"), max_size=40))
@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_no_text_becomes_more_than_one_value(session, value):
    try:
        found = rows(session, "SELECT ? AS v, id FROM t WHERE id = 2", value)
    except LakeNBError:
        return
    assert [row[1] for row in found] == [2]


@pytest.mark.parametrize("value", ["\x00", "'\x000\x00'", "\x000\x00"])
def test_a_nul_character_is_refused(session, value):
    with pytest.raises(InvalidRequest, match="NUL"):
        rows(session, "SELECT ? FROM t", value)


def test_values_stand_in_any_place_in_the_order_typed(session):
    assert rows(session, "SELECT '?', ?, name FROM t -- ?\nWHERE /* ? */ id = ?", "7", "1") == [
        ("?", 7, "x")
    ]
    text = "WITH w AS (SELECT ? AS a) SELECT a FROM w WHERE a = ? UNION ALL SELECT ? ORDER BY 1"
    assert rows(session, text, "1", "1", "2") == [(1,), (2,)]
    assert rows(session, "SELECT id FROM t ORDER BY id OFFSET ? LIMIT ?", 1, 1) == [(2,)]
    assert rows(session, "SELECT id FROM t WHERE id IN (?, ?) AND name LIKE ?", 1, 2, "'x'") == [
        (1,)
    ]
    assert rows(session, "VALUES (?, ?)", None, True) == [(None, True)]
    text = (
        "WITH a AS (SELECT ? AS p), b AS (SELECT ? AS q) SELECT p, q, ?, (SELECT ?), ARRAY[?, ?][?], "
        "CASE ? WHEN ? THEN ? ELSE ? END, coalesce(?, ?), ? BETWEEN ? AND ?, ? IN (?, ?), ? LIKE ?, "
        "CAST(? AS varchar), date_diff('day', ?, ?) FROM a JOIN b ON ? = ? WHERE ? < ? GROUP BY p, q "
        "HAVING count(*) > ? ORDER BY p LIMIT ?"
    )
    days = ("DATE '2020-01-01'", "DATE '2020-01-04'")
    values = ("1", "2", "3", "4", "5", "6", "2", "7", "7", "8", "9", "NULL", "10", "2", "1", "3")
    values += ("4", "5", "6", "'ab'", "'a%'", "11", *days, "1", "1", "1", "2", "0", "1")
    expected = (1, 2, 3, 4, 6, 8, 10, True, False, True, "11", 3)
    assert rows(session, text, *values) == [expected]


def test_values_of_changes_stand_in_the_order_typed(session):
    place = "LOCATION 's3://raw/ice/' TBLPROPERTIES ('table_type'='ICEBERG')"
    session.sql(f"CREATE TABLE ice (id int, v varchar) {place}")
    rows(session, "INSERT INTO ice WITH w AS (SELECT ? AS a) SELECT a, ? FROM w", "1", "'one'")
    rows(session, "UPDATE ice SET v = ? WHERE id = ?", "'two'", "1")
    rows(
        session,
        "MERGE INTO ice i USING (SELECT ? AS id, ? AS v) s ON i.id = s.id AND i.v = ? "
        "WHEN MATCHED AND i.v = ? THEN UPDATE SET v = ? WHEN NOT MATCHED THEN INSERT (id, v) VALUES (?, ?)",
        *("1", "'s'", "'two'", "'two'", "'three'", "9", "'never'"),
    )
    assert rows(session, "SELECT id, v FROM ice") == [(1, "three")]
    rows(session, "DELETE FROM ice WHERE id = ? AND v = ?", "1", "'three'")
    assert rows(session, "SELECT count(*) FROM ice") == [(0,)]
    session.sql("DROP TABLE ice")


def test_a_user_of_other_placeholders_is_refused(session):
    for text in ("SELECT @0", "SELECT @x, ?", "SELECT :x", "SELECT $1", "SELECT @0 FROM t"):
        with pytest.raises(LakeNBError):
            rows(session, text, "1")


def test_the_number_of_values_must_fit_unless_there_is_no_place_for_any(session):
    for values in ((), ("1", "2")):
        with pytest.raises(QueryFailed, match="INVALID_PARAMETER_USAGE"):
            rows(session, "SELECT ? AS v", *values)
    assert rows(session, "SELECT 1", "2") == [(1,)]


def test_a_value_that_parses_and_fails_makes_the_statement_fail(session):
    for value in ("nofunction(1)", "read_csv('/etc/passwd')", "1 / 0", "CAST('a' AS int)"):
        with pytest.raises(QueryFailed):
            rows(session, "SELECT ? AS v", value)
    with pytest.raises(InvalidRequest, match="list"):
        session.sql("SELECT ?", parameters="abc")


# --- EXPLAIN -----------------------------------------------------------------------------------


def plan(session, text):
    return "\n".join(row[0] for row in rows(session, text))


@pytest.mark.parametrize(
    "text",
    [
        "SELECT name FROM t WHERE id = 1",
        "(SELECT 1)",
        "INSERT INTO t SELECT 1, 'a'",
        "CREATE TABLE never AS SELECT id FROM t",
        "UNLOAD (SELECT id FROM t) TO 's3://raw/never/' WITH (format = 'JSON')",
    ],
)
def test_explain_and_its_analyze_change_nothing(session, text):
    for word in ("EXPLAIN", "EXPLAIN ANALYZE", "EXPLAIN (TYPE LOGICAL)", "EXPLAIN (FORMAT JSON)"):
        result = session.sql(f"{word} {text}")
        assert result.columns == ("Query Plan",)
        assert result.rows > 1
        assert result.execution.substatement_type == "EXPLAIN"
    assert rows(session, "SELECT count(*) FROM t") == [(3,)]
    assert rows(session, "SHOW TABLES 'never'") == []
    assert not session.fs.exists("s3://raw/never")


def test_explain_is_free_and_explain_analyze_is_charged_for_what_it_reads(session):
    free = session.sql("EXPLAIN SELECT * FROM t").execution
    charged = session.sql("EXPLAIN ANALYZE SELECT * FROM t").execution
    assert (free.data_scanned_in_bytes, free.cost) == (0, 0)
    assert charged.data_scanned_in_bytes == session.fs.size("s3://raw/t/f.csv")
    assert charged.cost > 0


def test_no_plan_tells_a_path_of_this_machine_or_the_engines_sql(session, lake):
    for form in ("", "ANALYZE", "(FORMAT JSON)", "ANALYZE (FORMAT JSON)", "(TYPE IO)"):
        text = plan(session, f"EXPLAIN {form} SELECT name FROM t WHERE id = 1")
        assert str(lake) not in text
        assert "read_csv(" not in text


def test_the_json_forms_are_json(session):
    query = "SELECT name, count(*) FROM t GROUP BY 1"
    node = json.loads(plan(session, f"EXPLAIN (TYPE LOGICAL, FORMAT JSON) {query}"))
    assert {"id", "name", "children", "estimates", "details"} <= node.keys()
    assert list(json.loads(plan(session, f"EXPLAIN (FORMAT JSON) {query}"))) == ["0"]
    measured = json.loads(plan(session, f"EXPLAIN ANALYZE (FORMAT JSON) {query}"))["0"]
    assert measured["outputRows"] == 3
    tables = json.loads(plan(session, f"EXPLAIN (TYPE IO, FORMAT JSON) {query}"))
    assert tables["inputTableColumnInfos"][0]["table"]["schemaTable"] == {
        "schema": "default",
        "table": "t",
    }


def test_validate_tells_only_whether_it_could_run(session):
    assert session.sql("EXPLAIN (TYPE VALIDATE) SELECT id FROM t").fetchall() == [("true",)]
    assert rows(session, "EXPLAIN SELECT ?", "1")


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("EXPLAIN\n(TYPE VALIDATE)\n SELECT nope FROM t", QueryFailed, "line 3:9"),
        ("EXPLAIN SELECT * FROM nope", EntityNotFound, "TABLE_NOT_FOUND: line 1:23"),
        ("EXPLAIN SELEC 1", SyntaxError_, "line 1:9"),
        ("EXPLAIN", SyntaxError_, "line 1:8"),
        ("EXPLAIN (FORMAT XML) SELECT 1", SyntaxError_, "line 1:17"),
        ("EXPLAIN SHOW TABLES", QueryFailed, "SHOW_TABLES"),
        ("EXPLAIN EXPLAIN SELECT 1", QueryFailed, "NOT_SUPPORTED"),
        ("EXPLAIN (FORMAT GRAPHVIZ) SELECT 1", NotYetAvailable, "GRAPHVIZ"),
        ("EXPLAIN ANALYZE (TYPE IO) SELECT 1", QueryFailed, "no TYPE IO"),
    ],
)
def test_what_cannot_be_explained_says_where(session, text, kind, match):
    with pytest.raises(kind, match=match):
        session.sql(text)

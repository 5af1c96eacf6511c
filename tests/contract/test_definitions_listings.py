"""SHOW, DESCRIBE and information_schema: rows, headings and kinds as Athena gives them."""

import pytest

import lakenb
from lakenb.errors import EntityNotFound, LakeNBError, QueryFailed, SyntaxError_

BUCKET = "s3tablescatalog/reviews"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        made.create_table_bucket("reviews")
        made.sql(
            "CREATE EXTERNAL TABLE t (a int COMMENT 'the a', s struct<x:int,l:array<map<string,int>>>) "
            "PARTITIONED BY (y int COMMENT 'year') LOCATION 's3://raw/t/' TBLPROPERTIES ('k'='v')"
        )
        made.sql(
            "CREATE TABLE ice (id bigint COMMENT 'key', ts timestamp) "
            "PARTITIONED BY (bucket(4, id), day(ts)) LOCATION 's3://raw/ice/' "
            "TBLPROPERTIES ('table_type'='ICEBERG')"
        )
        made.sql('CREATE VIEW v AS SELECT a, y AS "Year" FROM t')
        made.sql("CREATE DATABASE ns", catalog=BUCKET)
        made.sql("CREATE TABLE ns.r (id bigint, n string)", catalog=BUCKET)
        yield made


def column(session, text, **where):
    return [row[0] for row in session.sql(text, **where).fetchall()]


# --- kinds and headings ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "headings"),
    [
        ("SHOW TABLES", "SHOW_TABLES", ("tab_name",)),
        ("SHOW DATABASES", "SHOW_DATABASES", ("database_name",)),
        ("SHOW COLUMNS IN t", "SHOW_COLUMNS", ("field",)),
        ("SHOW PARTITIONS t", "SHOW_PARTITIONS", ("partition",)),
        ("SHOW TBLPROPERTIES t", "SHOW_TABLE_PROPERTIES", ("prpt_name", "prpt_value")),
        ("SHOW VIEWS", "SHOW_VIEWS", ("views",)),
        ("SHOW CREATE TABLE t", "SHOW_CREATE_TABLE", ("createtab_stmt",)),
        ("SHOW CREATE VIEW v", "SHOW_CREATE_VIEW", ("create view",)),
        ("DESCRIBE t", "DESCRIBE_TABLE", ("col_name", "data_type", "comment")),
        ("DESC ice", "DESCRIBE_TABLE", ("col_name", "data_type", "comment")),
        ("DESCRIBE v", "DESC_VIEW", ("column", "type")),
    ],
)
def test_utility_statements_have_athenas_kind_and_headings(session, text, kind, headings):
    result = session.sql(text)
    execution = result.execution
    assert (execution.statement_type, execution.substatement_type) == ("UTILITY", kind)
    assert result.columns == headings
    assert execution.data_scanned_in_bytes == 0
    assert execution.cost == 0


@pytest.mark.parametrize(
    ("text", "statement", "substatement"),
    [
        ("CREATE DATABASE d", "DDL", "CREATE_DATABASE"),
        ("DROP DATABASE IF EXISTS d", "DDL", "DROP_DATABASE"),
        ("CREATE EXTERNAL TABLE n (a int) LOCATION 's3://raw/n/'", "DDL", "CREATE_TABLE"),
        ("CREATE TABLE n AS SELECT 1 AS a", "DDL", "CREATE_TABLE_AS_SELECT"),
        ("DROP TABLE IF EXISTS n", "DDL", "DROP_TABLE"),
        ("MSCK REPAIR TABLE t", "DDL", "MSCK_REPAIR"),
        ("ALTER TABLE t REPLACE COLUMNS (b int)", "DDL", "ALTER_TABLE_REPLACE_COLUMN"),
        ("ALTER TABLE t CHANGE a b int", "DDL", "ALTER_TABLE_CHANGE_COLUMN"),
        ("OPTIMIZE ice REWRITE DATA USING BIN_PACK", "DDL", "OPTIMIZE"),
        ("VACUUM ice", "DML", "VACUUM"),
        ("SELECT 1", "DML", "SELECT"),
        ("WITH w AS (SELECT 1 AS a) SELECT a FROM w", "DML", "SELECT"),
        ("VALUES 1", "DML", "SELECT"),
        ("TABLE v", "DML", "SELECT"),
        ("EXPLAIN SELECT 1", "DML", "EXPLAIN"),
        ("INSERT INTO ice VALUES (1, NULL)", "DML", "INSERT"),
        ("UPDATE ice SET id = 2", "DML", "UPDATE"),
        ("DELETE FROM ice", "DML", "DELETE"),
        (
            "MERGE INTO ice i USING (VALUES 1) AS s(id) ON i.id = s.id WHEN MATCHED THEN DELETE",
            "DML",
            "MERGE",
        ),
    ],
)
def test_the_kind_of_a_statement_is_athenas(session, text, statement, substatement):
    execution = session.sql(text).execution
    assert (execution.statement_type, execution.substatement_type) == (statement, substatement)


# --- SHOW --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("'t'", ["t"]),
        ("'i*'", ["ice"]),
        ("LIKE 'i.*'", ["ice"]),
        ("'*'", ["ice", "t", "v"]),
        ("'t|v'", ["t", "v"]),
        ("'T'", []),
        ("''", []),
        ("IN default 'v'", ["v"]),
    ],
)
def test_show_tables_takes_patterns(session, pattern, expected):
    assert column(session, f"SHOW TABLES {pattern}") == expected


def test_show_tables_and_views_of_each_database(session):
    assert column(session, "SHOW TABLES IN ns", catalog=BUCKET) == ["r"]
    assert column(session, f"SHOW TABLES IN `{BUCKET}`.ns") == ["r"]
    assert column(session, "SHOW TABLES FROM default") == ["ice", "t", "v"]
    assert column(session, "SHOW VIEWS") == column(session, "SHOW VIEWS LIKE 'v.*'") == ["v"]
    assert column(session, "SHOW VIEWS IN ns", catalog=BUCKET) == []
    assert "columns" in column(session, "SHOW TABLES IN information_schema")


def test_show_columns_lists_partition_columns_last(session):
    for text in ("IN t", "FROM default.t", "IN t IN default", "FROM `t` FROM `default`"):
        assert column(session, f"SHOW COLUMNS {text}") == ["a", "s", "y"]
    assert column(session, "SHOW COLUMNS IN v") == ["a", "year"]
    assert column(session, "SHOW COLUMNS IN ns.r", catalog=BUCKET) == ["id", "n"]


def test_show_tblproperties(session):
    assert session.sql("SHOW TBLPROPERTIES t('k')").fetchall() == [("k", "v")]
    assert ("table_type", "ICEBERG") in session.sql("SHOW TBLPROPERTIES ice").fetchall()
    with pytest.raises(QueryFailed, match=r"no property 'kk'\. Did you mean 'k'"):
        session.sql("SHOW TBLPROPERTIES t('kk')")


def test_show_create_table_of_an_iceberg_table_makes_it_again(session):
    lines = column(session, "SHOW CREATE TABLE ice")
    assert lines[0] == "CREATE TABLE default.ice ("
    assert "PARTITIONED BY (`bucket(4, id)`, `day(ts)`)" in lines
    described = session.sql("DESCRIBE ice").fetchall()
    session.sql("DROP TABLE ice")
    session.sql("\n".join(lines))
    assert session.sql("DESCRIBE ice").fetchall() == described
    bucket = column(session, "SHOW CREATE TABLE ns.r", catalog=BUCKET)
    session.sql("DROP TABLE ns.r", catalog=BUCKET)
    session.sql("\n".join(bucket), catalog=BUCKET)
    assert column(session, "SHOW CREATE TABLE ns.r", catalog=BUCKET) == bucket


def test_show_create_view_quotes_a_name_that_needs_it(session):
    session.sql('CREATE VIEW "My View" AS SELECT 1 AS a')
    lines = column(session, 'SHOW CREATE VIEW "my view"')
    assert lines[0] == 'CREATE VIEW default."my view" AS'


def test_show_functions_tells_each_signature(session):
    result = session.sql("SHOW FUNCTIONS LIKE 'date_trunc'")
    assert result.columns[:3] == ("Function", "Return Type", "Argument Types")
    assert {row[0] for row in result.fetchall()} == {"date_trunc"}


# --- DESCRIBE ----------------------------------------------------------------------------------


def padded(*fields):
    return "\t".join(field.ljust(20) for field in fields)


def test_describe_of_a_hive_table_is_padded_and_tells_the_partition_columns(session):
    first = [
        padded("a", "int", "the a"),
        padded("s", "struct<x:int,l:array<map<string,int>>>", ""),
        padded("y", "int", "year"),
    ]
    lines = column(session, "DESCRIBE t")
    assert lines[:3] == first
    assert lines[4].startswith("# Partition Information")
    assert lines[-1] == padded("y", "int", "year")
    assert column(session, "DESC EXTENDED `t`")[: len(lines)] == lines
    assert any("s3://raw/t/" in line for line in column(session, "DESCRIBE FORMATTED t"))
    assert session.sql("DESCRIBE t").fetchall()[0][1:] == (None, None)


def test_describe_of_an_iceberg_table_is_not_padded(session):
    assert column(session, "DESCRIBE ice") == [
        "# Table schema:\t\t",
        "# col_name\tdata_type\tcomment",
        "id\tbigint\tkey",
        "ts\ttimestamp\t",
        "\t\t",
        "# Partition spec:\t\t",
        "# field_name\tfield_transform\tcolumn_name",
        "id_bucket\tbucket[4]\tid",
        "ts_day\tday\tts",
    ]
    assert column(session, "DESCRIBE ns.r", catalog=BUCKET)[2:] == ["id\tbigint\t", "n\tstring\t"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a", [("a", "int", "the a")]),
        ("s", [("x", "int", ""), ("l", "array<map<string,int>>", "")]),
        ("s.x", [("x", "int", "")]),
        ("s.l.'$elem$'", [("$elem$", "map<string,int>", "")]),
        ("s.l.'$elem$'.'$key$'", [("$key$", "string", "")]),
        ("s.l.'$elem$'.'$value$'", [("$value$", "int", "")]),
    ],
)
def test_describe_goes_into_a_column(session, path, expected):
    assert column(session, f"DESCRIBE t {path}") == [padded(*line) for line in expected]


def test_only_a_views_name_may_stand_in_double_quotes(session):
    wanted = [("a", "integer"), ("year", "integer")]
    for text in ('"v"', '"default"."v"', "v", "default.v"):
        assert session.sql(f"DESCRIBE {text}").fetchall() == wanted
    for text in ('DESCRIBE "t"', 'DESC "default"."ice"', 'SHOW COLUMNS IN "t"'):
        with pytest.raises(SyntaxError_, match="back-ticks"):
            session.sql(text)


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("DESCRIBE nope", "TABLE_NOT_FOUND: line 1:10"),
        ("DESCRIBE icy", "Did you mean 'ice'"),
        ("DESCRIBE TABLE t", "mismatched|'table'|TABLE_NOT_FOUND"),
        ("DESCRIBE t nope", "COLUMN_NOT_FOUND: line 1:10"),
        ("DESCRIBE t s.nope", "has no 'nope'"),
        ("DESCRIBE t s.'$elem$'", "COLUMN_NOT_FOUND"),
        ("SHOW COLUMNS IN nope.t", "SCHEMA_NOT_FOUND: line 1:17"),
        ("SHOW COLUMNS IN x.nope.t", "CATALOG_NOT_FOUND: line 1:17"),
        ("SHOW PARTITIONS ice", "NOT_SUPPORTED"),
        ("SHOW CREATE TABLE information_schema.tables", "NOT_SUPPORTED: line 1:19"),
        ("SHOW TBLPROPERTIES `ice$files`", "NOT_SUPPORTED: line 1:20"),
        ("DROP TABLE `ice$files`", "NOT_SUPPORTED: line 1:12"),
        ("SHOW SESSION", "NOT_SUPPORTED"),
        ("SHOW STATS FOR t", "NOT_SUPPORTED"),
    ],
)
def test_what_cannot_be_told_says_why(session, text, match):
    with pytest.raises(LakeNBError, match=match):
        session.sql(text)


# --- information_schema ------------------------------------------------------------------------


def test_information_schema_of_the_data_catalog(session):
    text = "SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = 'default' ORDER BY 1"
    assert session.sql(text).fetchall() == [
        ("ice", "BASE TABLE"),
        ("t", "BASE TABLE"),
        ("v", "VIEW"),
    ]
    text = (
        "SELECT c.column_name, c.ordinal_position, c.data_type, c.extra_info "
        "FROM information_schema.columns c JOIN information_schema.tables t "
        "ON c.table_name = t.table_name AND c.table_schema = t.table_schema "
        "WHERE t.table_name = 't' ORDER BY 2"
    )
    assert session.sql(text).fetchall() == [
        ("a", 1, "integer", None),
        ("s", 2, "row(x integer, l array(map(varchar, integer)))", None),
        ("y", 3, "integer", "partition key"),
    ]
    found = session.sql("SELECT table_name, view_definition FROM information_schema.views")
    assert found.fetchall() == [("v", 'SELECT a, y AS "Year" FROM t')]


def test_information_schema_of_a_table_bucket(session):
    by_name = (
        f"SELECT table_name FROM \"{BUCKET}\".information_schema.tables WHERE table_schema = 'ns'"
    )
    assert column(session, by_name) == ["r"]
    by_context = "SELECT column_name FROM information_schema.columns WHERE table_name = 'r'"
    assert column(session, by_context, catalog=BUCKET, database="ns") == ["id", "n"]
    schemata = "SELECT schema_name FROM schemata ORDER BY 1"
    found = column(session, schemata, catalog=BUCKET, database="information_schema")
    assert found == ["information_schema", "ns"]
    with pytest.raises(EntityNotFound, match=r"TABLE_NOT_FOUND: line 1:15: .*mean 'tables'"):
        session.sql("SELECT * FROM information_schema.tabels")

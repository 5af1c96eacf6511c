"""CREATE, ALTER and DROP TABLE: Hive tables and self-managed Iceberg tables of one lake."""

import pytest

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
from lakenb.values.names import TableName

CSV = "ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"
LOCATION = "LOCATION 's3://raw/t/'"
ICEBERG = "LOCATION 's3://raw/ice/' TBLPROPERTIES ('table_type'='ICEBERG')"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def put(session, key, data=b"1,x\n2,y\n"):
    with session.fs.open(f"s3://raw/{key}", "wb") as file:
        file.write(data)


def column(session, text):
    return [row[0] for row in session.sql(text).fetchall()]


def glue_table(session, name):
    return session._services.sources.glue.get_table(TableName("awsdatacatalog", "default", name))


# --- CREATE EXTERNAL TABLE ---------------------------------------------------------------------


def test_every_clause_is_kept_and_show_create_table_makes_the_same_table_again(session):
    session.sql(
        "CREATE EXTERNAL TABLE IF NOT EXISTS `_every` (a int COMMENT 'it''s \"a\"', `select` "
        "decimal(10,2), c struct<x:int,y:array<string>>, d map<string,int>, e varchar(10), f char(3), "
        "g date, h timestamp, i tinyint, j smallint, k float, l double, m boolean, n binary, o bigint) "
        "COMMENT 'all of it' PARTITIONED BY (y int COMMENT 'year', z string) CLUSTERED BY (a) INTO 4 "
        "BUCKETS ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' ESCAPED BY '\\\\' COLLECTION ITEMS "
        "TERMINATED BY '|' MAP KEYS TERMINATED BY ':' LINES TERMINATED BY '\\n' NULL DEFINED AS 'NA' "
        "STORED AS TEXTFILE LOCATION 's3://raw/every' "
        "TBLPROPERTIES ('skip.header.line.count'='1', 'classification'='csv')"
    )
    text = "\n".join(column(session, "SHOW CREATE TABLE `_every`"))
    before = glue_table(session, "_every")
    session.sql("DROP TABLE `_every`")
    session.sql(text)
    after = glue_table(session, "_every")
    assert after.storage_descriptor == before.storage_descriptor
    assert after.partition_keys == before.partition_keys
    assert after.description == "all of it"
    assert after.parameters == before.parameters
    assert column(session, "SHOW CREATE TABLE `_every`") == text.split("\n")


def test_if_not_exists_leaves_the_table_as_it_is(session):
    session.sql("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://raw/t/'")
    session.sql("CREATE EXTERNAL TABLE IF NOT EXISTS T (b string) LOCATION 's3://raw/u/'")
    assert column(session, "SHOW COLUMNS IN t") == ["a"]
    with pytest.raises(AlreadyExists, match=r"TABLE_ALREADY_EXISTS: line 1:23"):
        session.sql("CREATE EXTERNAL TABLE t (b string) LOCATION 's3://raw/u/'")


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("CREATE TABLE t (a int)", InvalidRequest, "No location was specified for table"),
        ("CREATE TABLE t (a int) LOCATION 's3://raw/t/'", QueryFailed, "EXTERNAL"),
        ("CREATE EXTERNAL TABLE t (a int)", InvalidRequest, "No location"),
        ("CREATE EXTERNAL TABLE t (a int, A int) LOCATION 's3://raw/t/'", SyntaxError_, "Dupl"),
        (
            "CREATE EXTERNAL TABLE t (a int) PARTITIONED BY (a int) LOCATION 's3://raw/t/'",
            SyntaxError_,
            "Column repeated in partitioning columns",
        ),
        ("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://raw/*.csv'", InvalidRequest, "pattern"),
        ("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://raw/f.csv'", QueryFailed, "not a direct"),
        ("CREATE EXTERNAL TABLE t (a int) LOCATION '/etc'", InvalidRequest, "s3://"),
        ("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://raw/../x'", InvalidRequest, "segment"),
        ("CREATE EXTERNAL TABLE n.t (a int) LOCATION 's3://raw/t/'", EntityNotFound, "SCHEMA_NOT"),
        ("CREATE EXTERNAL TABLE x.n.t (a int) LOCATION 's3://raw/t/'", EntityNotFound, "CATALOG_"),
        ("CREATE EXTERNAL TABLE a.b.c.d (a int) LOCATION 's3://raw/t/'", SyntaxError_, "Invalid t"),
        ("CREATE EXTERNAL TABLE \"t\" (a int) LOCATION 's3://raw/t/'", SyntaxError_, "back-ticks"),
        ("CREATE EXTERNAL TABLE t (a foo) LOCATION 's3://raw/t/'", SyntaxError_, "Unknown type"),
        ("CREATE EXTERNAL TABLE t (a int not null) LOCATION 's3://raw/t/'", SyntaxError_, "NOT NU"),
        (f"CREATE EXTERNAL TABLE t (a int) {ICEBERG}", SyntaxError_, "External keyword"),
        (f"CREATE TABLE t (a int) STORED AS ORC {ICEBERG}", QueryFailed, "STORED AS"),
        (f"CREATE TABLE t (a int) COMMENT 'x' {ICEBERG}", NotYetAvailable, "COMMENT"),
        (f"CREATE TABLE t (a int) PARTITIONED BY (b) {ICEBERG}", QueryFailed, "'b' is not in"),
        ("CREATE TABLE t (a int) TBLPROPERTIES ('table_type'='ICEBERG')", InvalidRequest, "No loc"),
        ("CREATE TABLE t LIKE u", QueryFailed, "CREATE TABLE LIKE"),
        ("CREATE OR REPLACE TABLE t (a int)", SyntaxError_, "Expecting: 'MATERIALIZED'"),
        (
            "CREATE EXTERNAL TABLE t (a int) ROW FORMAT SERDE 'x.y' LOCATION 's3://raw/t/'",
            QueryFailed,
            "Unsupported SerDe",
        ),
        (
            "CREATE EXTERNAL TABLE t (a int) STORED AS INPUTFORMAT 'a.B' OUTPUTFORMAT 'c' "
            + LOCATION,
            NotYetAvailable,
            "INPUTFORMAT 'a.B'",
        ),
    ],
)
def test_what_athena_refuses_is_refused_in_its_place(session, text, kind, match):
    put(session, "f.csv")
    with pytest.raises(kind) as failure:
        session.sql(text)
    assert match in str(failure.value)
    assert failure.value.position is not None
    assert "\n" not in str(failure.value)
    assert column(session, "SHOW TABLES") == []


# --- columns -----------------------------------------------------------------------------------


def test_columns_of_a_hive_table_change(session):
    put(session, "t/f.csv")
    session.sql(f"CREATE EXTERNAL TABLE t (a int, b string) {CSV} LOCATION 's3://raw/t/'")
    session.sql("ALTER TABLE t ADD COLUMNS (c int COMMENT 'new', d string)")
    session.sql("ALTER TABLE t CHANGE COLUMN a aa bigint COMMENT 'first'")
    session.sql("ALTER TABLE t CHANGE d d string AFTER aa")
    assert column(session, "SHOW COLUMNS IN t") == ["aa", "d", "b", "c"]
    session.sql("ALTER TABLE t REPLACE COLUMNS (x bigint, y string)")
    assert session.sql("SELECT * FROM t ORDER BY x").fetchall() == [(1, "x"), (2, "y")]


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("ADD COLUMNS (A int)", AlreadyExists, "'a' already exists"),
        ("ADD COLUMNS (p int)", AlreadyExists, "'p' already exists"),
        ("ADD COLUMNS (z date)", QueryFailed, "date is not accepted"),
        ("REPLACE COLUMNS (p int)", LakeNBError, "partitioning columns: p"),
        ("CHANGE bb c int", QueryFailed, "'bb' cannot be resolved. Did you mean 'b'"),
        ("CHANGE a b int", AlreadyExists, "'b' already exists"),
        ("CHANGE a p int", AlreadyExists, "'p' already exists"),
        ("CHANGE p q int", QueryFailed, "partition column"),
        ("CHANGE a a int AFTER nope", QueryFailed, "'nope' cannot be resolved"),
        ("DROP COLUMN a", QueryFailed, "Iceberg"),
        ("RENAME TO u", QueryFailed, "Table cannot be renamed"),
        ("UNSET TBLPROPERTIES ('x')", QueryFailed, "Iceberg"),
        ("SET TBLPROPERTIES ('table_type'='ICEBERG')", QueryFailed, "CTAS"),
    ],
)
def test_a_refused_change_of_a_hive_table_changes_nothing(session, text, kind, match):
    session.sql(
        "CREATE EXTERNAL TABLE t (a int, b int) PARTITIONED BY (p int) LOCATION 's3://raw/t/'"
    )
    before = glue_table(session, "t")
    with pytest.raises(kind, match=rf"line 1:13: .*{match}"):
        session.sql(f"ALTER TABLE t {text}")
    assert glue_table(session, "t") == before


@pytest.mark.parametrize(
    "text",
    [
        "ADD COLUMN c int",
        "RENAME COLUMN a TO b",
        "DROP COLUMN IF EXISTS a",
        "ALTER COLUMN a int",
        "SET PROPERTIES x = 1",
        "EXECUTE optimize",
    ],
)
def test_trinos_own_forms_are_syntax_errors(session, text):
    session.sql("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://raw/t/'")
    with pytest.raises(SyntaxError_):
        session.sql(f"ALTER TABLE t {text}")
    with pytest.raises(SyntaxError_):
        session.sql("ALTER TABLE IF EXISTS t ADD COLUMNS (b int)")


def test_properties_of_a_hive_table_are_anything(session):
    session.sql("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://raw/t/' TBLPROPERTIES ('k'='1')")
    session.sql("ALTER TABLE t SET TBLPROPERTIES ('k'='2', 'notes'='a ''b''')")
    assert session.sql("SHOW TBLPROPERTIES t").fetchall() == [
        ("EXTERNAL", "TRUE"),
        ("k", "2"),
        ("notes", "a 'b'"),
    ]


# --- Iceberg -----------------------------------------------------------------------------------


def test_an_iceberg_tables_schema_evolves_and_glue_follows(session):
    session.sql(f"CREATE TABLE ice (id int, name string, ts timestamp) {ICEBERG}")
    session.sql("INSERT INTO ice VALUES (1, 'a', TIMESTAMP '2020-01-01 00:00:00')")
    session.sql("ALTER TABLE ice ADD COLUMNS (x int COMMENT 'ex', y date)")
    session.sql("ALTER TABLE ice CHANGE id number bigint")
    session.sql("ALTER TABLE ice CHANGE COLUMN name name string COMMENT 'who' AFTER x")
    session.sql("ALTER TABLE ice DROP COLUMN y")
    wanted = ["number", "ts", "x", "name"]
    assert column(session, "SHOW COLUMNS IN ice") == wanted
    assert [c.name for c in glue_table(session, "ice").storage_descriptor.columns] == wanted
    found = session.sql(
        "SELECT column_name, data_type, comment FROM information_schema.columns "
        "WHERE table_name = 'ice' ORDER BY ordinal_position"
    ).fetchall()
    assert found == [
        ("number", "bigint", None),
        ("ts", "timestamp(6)", None),
        ("x", "integer", "ex"),
        ("name", "varchar", "who"),
    ]
    assert session.sql("SELECT number, name, x FROM ice").fetchall() == [(1, "a", None)]


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("CHANGE id id int", QueryFailed, "TYPE_MISMATCH"),
        ("CHANGE id name bigint", AlreadyExists, "name"),
        ("CHANGE nope id bigint", QueryFailed, "COLUMN_NOT_FOUND"),
        ("DROP COLUMN nope", QueryFailed, "COLUMN_NOT_FOUND"),
        ("DROP COLUMN id", QueryFailed, "partitioned by it"),
        ("ADD COLUMNS (Name int)", AlreadyExists, "name"),
        ("REPLACE COLUMNS (a int)", QueryFailed, "NOT_SUPPORTED"),
        ("SET TBLPROPERTIES ('notes'='1')", QueryFailed, "INVALID_TABLE_PROPERTY"),
        ("UNSET TBLPROPERTIES ('notes')", QueryFailed, "INVALID_TABLE_PROPERTY"),
        ("RENAME TO nope.t", EntityNotFound, "SCHEMA_NOT_FOUND"),
        ("RENAME TO other", AlreadyExists, "other"),
        ("RENAME TO `s3tablescatalog/b`.a.t", QueryFailed, "can't move"),
    ],
)
def test_a_refused_change_of_an_iceberg_table_says_where(session, text, kind, match):
    session.sql(
        f"CREATE TABLE ice (id bigint, name string) PARTITIONED BY (bucket(4, id)) {ICEBERG}"
    )
    session.sql("CREATE EXTERNAL TABLE other (a int) LOCATION 's3://raw/o/'")
    with pytest.raises(kind, match=match) as failure:
        session.sql(f"ALTER TABLE ice {text}")
    assert failure.value.position is not None
    assert column(session, "SHOW COLUMNS IN ice") == ["id", "name"]


def test_a_comment_that_glue_does_not_take_is_refused_before_anything_is_written(session):
    bad = "'two\\nlines'"
    with pytest.raises(InvalidRequest, match=r"line 1:14: .*line break"):
        session.sql(f"CREATE TABLE ice (id int COMMENT {bad}) {ICEBERG}")
    assert session.fs.find("raw") == []
    session.sql(f"CREATE TABLE ice (id int) {ICEBERG}")
    for change in (f"ADD COLUMNS (x int COMMENT {bad})", f"CHANGE id id bigint COMMENT {bad}"):
        with pytest.raises(InvalidRequest, match=r"line 1:13: .*line break"):
            session.sql(f"ALTER TABLE ice {change}")
    assert column(session, "DESCRIBE ice")[2:] == ["id\tint\t"]


def test_an_iceberg_table_is_renamed_with_its_rows(session):
    session.sql(f"CREATE TABLE ice (id bigint) {ICEBERG}")
    session.sql("INSERT INTO ice VALUES 1, 2")
    session.sql("CREATE DATABASE d2")
    session.sql("ALTER TABLE ice RENAME TO d2.moved")
    assert column(session, "SELECT count(*) FROM d2.moved") == [2]
    assert column(session, "SHOW TABLES") == []


def test_two_iceberg_tables_never_share_a_location(session):
    session.sql(f"CREATE TABLE ice (id bigint) {ICEBERG}")
    with pytest.raises(QueryFailed, match="ICEBERG_FILESYSTEM_ERROR: line 1:14"):
        session.sql(f"CREATE TABLE other (id bigint) {ICEBERG}")
    session.sql("DROP TABLE ice")
    session.sql(f"CREATE TABLE other (id bigint) {ICEBERG}")
    assert column(session, "SELECT count(*) FROM other") == [0]


@pytest.mark.parametrize("more", ["GROUP BY id", "UNION SELECT * FROM ice", "ORDER BY 1"])
def test_optimize_takes_a_predicate_alone(session, more):
    session.sql(f"CREATE TABLE ice (id bigint) {ICEBERG}")
    session.sql("OPTIMIZE ice REWRITE DATA USING BIN_PACK WHERE id = 1 OR (id > 2)")
    with pytest.raises(SyntaxError_, match=r"line 1:55: mismatched input '[A-Z]+'"):
        session.sql(f"OPTIMIZE ice REWRITE DATA USING BIN_PACK WHERE id = 1 {more}")


# --- DROP TABLE --------------------------------------------------------------------------------


def test_dropping_takes_an_iceberg_tables_files_and_leaves_a_hive_tables(session):
    put(session, "t/f.csv")
    session.sql(f"CREATE EXTERNAL TABLE t (a int) {CSV} LOCATION 's3://raw/t/'")
    session.sql(f"CREATE TABLE ice (id bigint) {ICEBERG}")
    session.sql("INSERT INTO ice VALUES 1")
    session.sql("DROP TABLE t")
    session.sql("DROP TABLE ice")
    assert session.fs.find("raw") == ["raw/t/f.csv"]


@pytest.mark.parametrize("damage", ["gone", "broken"])
def test_a_damaged_iceberg_table_is_listed_and_can_be_dropped(session, damage):
    session.sql(f"CREATE TABLE ice (id bigint) {ICEBERG}")
    for path in session.fs.find("raw/ice/metadata"):
        session.fs.rm(path)
        if damage == "broken":
            put(session, path.removeprefix("raw/"), b"{")
    for text in ("SELECT * FROM ice", "DESCRIBE ice", "SHOW CREATE TABLE ice"):
        with pytest.raises(QueryFailed, match="ICEBERG_BAD_DATA"):
            session.sql(text)
    listed = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'default'"
    assert column(session, listed) == column(session, "SHOW TABLES") == ["ice"]
    session.sql("DROP TABLE ice")
    assert column(session, "SHOW TABLES") == []


def test_drop_if_exists_passes_over_what_is_not_there_but_not_over_a_wrong_catalog(session):
    for text in ("DROP TABLE IF EXISTS t", "DROP TABLE IF EXISTS n.t", "DROP VIEW IF EXISTS n.v"):
        session.sql(text)
    for text in ("DROP TABLE IF EXISTS x.n.t", "DROP VIEW IF EXISTS x.n.t"):
        with pytest.raises(EntityNotFound, match="CATALOG_NOT_FOUND"):
            session.sql(text)
    with pytest.raises(EntityNotFound, match=r"TABLE_NOT_FOUND: line 1:12"):
        session.sql("DROP TABLE t")
    with pytest.raises(SyntaxError_, match="back-ticks"):
        session.sql('DROP TABLE "t"')

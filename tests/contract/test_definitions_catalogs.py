"""DDL under ``s3tablescatalog/<bucket>``, names that are not there, and several sessions on one lake."""

import subprocess
import sys
import threading

import pytest

import lakenb
from lakenb.errors import AlreadyExists, EntityNotFound, LakeNBError, QueryFailed, SyntaxError_

BUCKET = "s3tablescatalog/reviews"
NS = {"catalog": BUCKET, "database": "ns"}


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        made.create_table_bucket("reviews")
        made.sql("CREATE DATABASE ns", catalog=BUCKET)
        yield made


def column(session, text, **where):
    return [row[0] for row in session.sql(text, **where).fetchall()]


# --- table buckets -----------------------------------------------------------------------------


def test_a_table_of_a_bucket_is_made_changed_and_dropped_with_its_files(session):
    session.sql(
        "CREATE TABLE r (id int COMMENT 'key', ts timestamp) PARTITIONED BY (day(ts), bucket(4, id)) "
        "TBLPROPERTIES ('table_type'='iceberg', 'write_compression'='snappy')",
        **NS,
    )
    session.sql("CREATE TABLE IF NOT EXISTS r (other int)", **NS)
    session.sql("INSERT INTO r VALUES (1, TIMESTAMP '2020-01-01 00:00:00')", **NS)
    session.sql("ALTER TABLE r ADD COLUMNS (n string)", **NS)
    session.sql("ALTER TABLE r CHANGE id id bigint FIRST", **NS)
    session.sql(
        f"ALTER TABLE `{BUCKET}`.ns.r SET TBLPROPERTIES ('vacuum_min_snapshots_to_keep'='3')"
    )
    session.sql("ALTER TABLE r UNSET TBLPROPERTIES ('vacuum_min_snapshots_to_keep')", **NS)
    assert column(session, "SHOW COLUMNS IN r", **NS) == ["id", "ts", "n"]
    assert session.sql(f'SELECT id, n FROM "{BUCKET}"."ns"."r"').fetchall() == [(1, None)]
    assert session.fs.find("reviews--table-s3")
    session.sql("DROP TABLE r", **NS)
    assert column(session, "SHOW TABLES", **NS) == []
    assert not session.fs.find("reviews--table-s3")


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("CREATE TABLE r (id int)", AlreadyExists, "TABLE_ALREADY_EXISTS: line 1:14"),
        ("CREATE TABLE t (id int) LOCATION 's3://raw/t/'", QueryFailed, "location can not be spec"),
        ("CREATE TABLE t (id int) STORED AS ORC", QueryFailed, "does not allow STORED AS/BY"),
        ("CREATE EXTERNAL TABLE t (id int)", QueryFailed, "External keyword not supported"),
        ("CREATE EXTERNAL TABLE t (id int) LOCATION 's3://raw/t/'", QueryFailed, "External key"),
        ("CREATE TABLE t (id int) PARTITIONED BY (d string)", QueryFailed, "line 1:14"),
        ("CREATE TABLE t (id int) PARTITIONED BY (nope)", QueryFailed, "'nope' is not in"),
        ("CREATE TABLE t (id int) TBLPROPERTIES ('x'='y')", QueryFailed, "INVALID_TABLE_PROPERTY"),
        ("CREATE TABLE `t-t` (id int)", LakeNBError, "line 1:14: .*not allowed"),
        ("CREATE TABLE nss.t (id int)", EntityNotFound, "SCHEMA_NOT_FOUND: line 1:14: .*mean 'ns'"),
        ("CREATE VIEW v AS SELECT 1 AS a", QueryFailed, "NOT_SUPPORTED: line 1:13"),
        ("ALTER TABLE r RENAME TO r2", QueryFailed, "NOT_SUPPORTED: line 1:13"),
        ("ALTER TABLE r REPLACE COLUMNS (a int)", QueryFailed, "NOT_SUPPORTED"),
        ("ALTER TABLE r SET LOCATION 's3://raw/r/'", QueryFailed, "NOT_SUPPORTED"),
        ("ALTER TABLE r ADD PARTITION (id=1)", QueryFailed, "NOT_SUPPORTED"),
        ("ALTER TABLE r CHANGE id id string", QueryFailed, "TYPE_MISMATCH: line 1:13"),
        ("ALTER DATABASE ns SET DBPROPERTIES ('a'='b')", QueryFailed, "NOT_SUPPORTED: line 1:16"),
        ("MSCK REPAIR TABLE r", QueryFailed, "not supported by Athena Iceberg"),
        ("SHOW PARTITIONS r", QueryFailed, "not supported by Athena Iceberg"),
        ("DROP VIEW r", QueryFailed, "use DROP TABLE"),
        (f'DROP TABLE "{BUCKET}"."ns"."r"', SyntaxError_, "Unsupported DDL with 2 catalogs"),
    ],
)
def test_what_a_table_bucket_does_not_take(session, text, kind, match):
    session.sql("CREATE TABLE r (id bigint)", **NS)
    with pytest.raises(kind, match=match):
        session.sql(text, **NS)
    assert column(session, "SHOW TABLES", **NS) == ["r"]
    assert column(session, "SHOW COLUMNS IN r", **NS) == ["id"]


# --- names that are not there ------------------------------------------------------------------

STATEMENTS = [
    "SELECT * FROM {}",
    "INSERT INTO {} VALUES (1)",
    "DELETE FROM {}",
    "UPDATE {} SET a = 1",
    "MERGE INTO {} x USING (SELECT 1 AS a) s ON x.a = s.a WHEN MATCHED THEN DELETE",
    "UNLOAD (SELECT * FROM {}) TO 's3://raw/u/' WITH (format = 'JSON')",
    "EXPLAIN SELECT * FROM {}",
    "CREATE TABLE fresh AS SELECT * FROM {}",
    "CREATE VIEW awsdatacatalog.default.fresh AS SELECT * FROM {}",
    "DROP TABLE {}",
    "DROP VIEW {}",
    "DESCRIBE {}",
    "ALTER TABLE {} ADD COLUMNS (b int)",
    "ALTER TABLE {} SET TBLPROPERTIES ('a'='b')",
    "ALTER TABLE {} RENAME TO fresh",
    "ALTER TABLE {} ADD PARTITION (a=1)",
    "MSCK REPAIR TABLE {}",
    "OPTIMIZE {} REWRITE DATA USING BIN_PACK",
    "VACUUM {}",
    "SHOW COLUMNS IN {}",
    "SHOW PARTITIONS {}",
    "SHOW CREATE TABLE {}",
    "SHOW CREATE VIEW {}",
    "SHOW TBLPROPERTIES {}",
]


@pytest.mark.parametrize("text", STATEMENTS)
@pytest.mark.parametrize("catalog", ["awsdatacatalog", BUCKET])
def test_every_statement_tells_what_is_missing_and_the_nearest_name(session, text, catalog):
    database = "ns" if catalog == BUCKET else "default"
    session.sql("CREATE TABLE orders AS SELECT 1 AS a", catalog=catalog, database=database)
    place = text.index("{}") + 1
    names = {
        "oders": ("TABLE_NOT_FOUND", "orders"),
        f"{database}z.orders": ("SCHEMA_NOT_FOUND", database),
    }
    for name, (kind, nearest) in names.items():
        with pytest.raises(EntityNotFound) as failure:
            session.sql(text.format(name), catalog=catalog, database=database)
        error = failure.value
        assert (error.name, error.position) == (kind, (1, place))
        assert error.message.endswith(f"Did you mean '{nearest}'?")
        assert "\n" not in str(error)


@pytest.mark.parametrize("text", STATEMENTS)
def test_every_statement_tells_that_its_catalog_is_missing(session, text):
    with pytest.raises(EntityNotFound) as failure:
        session.sql(text.format("a"), catalog="s3tablescatalog/review", database="ns")
    assert failure.value.name == "CATALOG_NOT_FOUND"
    assert failure.value.message.endswith(f"Did you mean '{BUCKET}'?")


def test_a_context_is_compared_without_case(session):
    session.sql("CREATE TABLE r AS SELECT 1 AS a", **NS)
    assert column(session, "SHOW TABLES", catalog=BUCKET.upper(), database="NS") == ["r"]
    assert column(session, "SELECT a FROM R", catalog=BUCKET.upper(), database="Ns") == [1]
    assert column(session, "SELECT 1", catalog="AwsDataCatalog", database="DEFAULT") == [1]


# --- several sessions --------------------------------------------------------------------------


def test_sessions_see_each_others_ddl_at_once(session, tmp_path):
    with lakenb.connect(tmp_path / "lake") as other:
        session.sql("CREATE DATABASE d")
        assert "d" in column(other, "SHOW DATABASES")
        other.sql(
            "CREATE TABLE d.ice (a int) LOCATION 's3://raw/ice/' "
            "TBLPROPERTIES ('table_type'='ICEBERG')"
        )
        session.sql("INSERT INTO d.ice VALUES 1")
        other.sql("ALTER TABLE d.ice ADD COLUMNS (b int)")
        assert session.sql("SELECT * FROM d.ice").fetchall() == [(1, None)]
        session.sql("CREATE VIEW d.v AS SELECT a FROM d.ice")
        assert column(other, "SELECT a FROM d.v") == [1]
        other.create_table_bucket("second")
        session.sql("CREATE DATABASE ns2", catalog="s3tablescatalog/second")
        assert column(other, "SHOW DATABASES", catalog="s3tablescatalog/second") == ["ns2"]
        session.sql("DROP DATABASE d CASCADE")
        with pytest.raises(EntityNotFound, match="SCHEMA_NOT_FOUND"):
            other.sql("SELECT a FROM d.v")


def test_another_process_sees_a_table_the_moment_it_is_made(session, tmp_path):
    session.sql("CREATE TABLE r AS SELECT 42 AS a", **NS)
    code = (
        "import sys, lakenb\n"
        f"print(lakenb.connect(sys.argv[1]).sql('SELECT a FROM r', catalog='{BUCKET}', "
        "database='ns').fetchall())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "lake")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[(42,)]"


def test_of_many_who_make_one_table_one_succeeds(session, tmp_path):
    made: list[object] = []

    def make(number):
        with lakenb.connect(tmp_path / "lake") as own:
            try:
                own.sql(f"CREATE EXTERNAL TABLE t (c{number} int) LOCATION 's3://raw/t/'")
                made.append(f"c{number}")
            except AlreadyExists as error:
                made.append(error)

    threads = [threading.Thread(target=make, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 4
    winners = [m for m in made if isinstance(m, str)]
    assert column(session, "SHOW COLUMNS IN t") == winners


def test_columns_and_partitions_added_at_once_are_all_there(session, tmp_path):
    session.sql("CREATE EXTERNAL TABLE t (a int) PARTITIONED BY (k int) LOCATION 's3://raw/t/'")
    session.sql("CREATE TABLE r (a int)", **NS)
    failed: list[LakeNBError] = []

    def change(number):
        with lakenb.connect(tmp_path / "lake") as own:
            try:
                own.sql(f"ALTER TABLE t ADD COLUMNS (c{number} int)")
                own.sql(f"ALTER TABLE t ADD PARTITION (k={number})")
                own.sql(f"ALTER TABLE r ADD COLUMNS (c{number} int)", **NS)
            except LakeNBError as error:
                failed.append(error)

    threads = [threading.Thread(target=change, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    wanted = {"a", "c0", "c1", "c2", "c3"}
    assert set(column(session, "SHOW COLUMNS IN t")) == wanted | {"k"}
    assert set(column(session, "SHOW COLUMNS IN r", **NS)) == wanted
    assert column(session, "SHOW PARTITIONS t") == [f"k={n}" for n in range(4)]

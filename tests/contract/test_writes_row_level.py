"""UPDATE, DELETE, MERGE and INSERT on Iceberg tables through a session: rows, counts and commits."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

import lakenb

START = [(1, "a", "x"), (2, "b", "x"), (3, "c", "y"), (4, None, "y")]


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[lakenb.Session, str]]:
    with lakenb.connect(tmp_path_factory.mktemp("rows") / "lake") as session:
        catalog = session.create_table_bucket("rows")
        session.sql("CREATE DATABASE ns", catalog=catalog)
        yield session, catalog


class Table:
    """A fresh table ``t`` with four rows in two partitions."""

    def __init__(self, session: lakenb.Session, catalog: str) -> None:
        self.session = session
        self.catalog = catalog
        if "t" in session.table_names(catalog, "ns"):
            self.sql("DROP TABLE t")
        self.sql(
            "CREATE TABLE t WITH (partitioning=ARRAY['p']) AS SELECT * FROM (VALUES "
            "(bigint '1', 'a', 'x'), (2, 'b', 'x'), (3, 'c', 'y'), (4, cast(null AS varchar), 'y')) "
            "v(id, name, p)"
        )

    def sql(self, text: str) -> lakenb.Result:
        return self.session.sql(text, None, "ns", self.catalog)

    def rows(self) -> list[tuple[object, ...]]:
        found: list[tuple[object, ...]] = self.sql("SELECT * FROM t ORDER BY 1, 2").fetchall()
        return found

    def snapshots(self) -> int:
        return int(self.sql('SELECT count(*) FROM "t$snapshots"').fetchall()[0][0])

    def files(self) -> int:
        return int(self.sql('SELECT count(*) FROM "t$files"').fetchall()[0][0])


@pytest.fixture
def table(lake: tuple[lakenb.Session, str]) -> Table:
    return Table(*lake)


def put(*changed: tuple[object, ...], gone: tuple[int, ...] = ()) -> list[tuple[object, ...]]:
    """The starting rows with some replaced or added by id, and some gone."""
    rows = {row[0]: row for row in START if row[0] not in gone}
    rows.update({row[0]: row for row in changed})
    return [rows[key] for key in sorted(rows, key=lambda k: (k is None, k))]


CHANGES = [
    ("UPDATE t SET name = 'z' WHERE id IN (SELECT max(id) FROM t)", 1, put((4, "z", "y"))),
    (
        "UPDATE t SET name = (SELECT max(name) FROM t t2 WHERE t2.p = t.p)",
        4,
        put((1, "b", "x"), (2, "b", "x"), (3, "c", "y"), (4, "c", "y")),
    ),
    ("UPDATE t AS u SET name = u.p || u.name WHERE u.id BETWEEN 2 AND 2", 1, put((2, "xb", "x"))),
    ("UPDATE t SET p = 'y' WHERE id = 1", 1, put((1, "a", "y"))),
    ("UPDATE t SET name = NULL WHERE id = 1", 1, put((1, None, "x"))),
    ("UPDATE t SET name = 'q' WHERE id = 99", 0, START),
    ("UPDATE t SET t.name = 'q' WHERE name IS NULL", 1, put((4, "q", "y"))),
    ("DELETE FROM t", 4, []),
    ("DELETE FROM t WHERE p = 'x'", 2, put(gone=(1, 2))),
    ("DELETE FROM t WHERE name IS NULL", 1, put(gone=(4,))),
    ("DELETE FROM t WHERE name <> 'a'", 2, put(gone=(2, 3))),
    ("DELETE FROM t AS d WHERE d.id = 1", 1, put(gone=(1,))),
    ("DELETE FROM t WHERE id NOT IN (SELECT id FROM t WHERE p = 'x')", 2, put(gone=(3, 4))),
    (
        "DELETE FROM t WHERE EXISTS (SELECT 1 FROM t t2 WHERE t2.id = t.id + 1)",
        3,
        put(gone=(1, 2, 3)),
    ),
    (
        (
            "MERGE INTO t USING (VALUES (1, 'n'), (9, 'm')) s(id, n) ON t.id = s.id "
            "WHEN MATCHED THEN UPDATE SET name = s.n "
            "WHEN NOT MATCHED THEN INSERT (id, name, p) VALUES (s.id, s.n, 'z')"
        ),
        2,
        put((1, "n", "x"), (9, "m", "z")),
    ),
    (
        (
            "MERGE INTO t a USING t b ON a.id = b.id + 1 WHEN MATCHED AND a.id = 2 THEN DELETE "
            "WHEN MATCHED THEN UPDATE SET name = b.name"
        ),
        3,
        put((3, "b", "y"), (4, "c", "y"), gone=(2,)),
    ),
    (
        (
            "MERGE INTO t USING (VALUES (1, 'u'), (1, 'v')) s(id, n) ON t.id = s.id "
            "WHEN MATCHED AND s.n = 'u' THEN UPDATE SET name = 'U'"
        ),
        1,
        put((1, "U", "x")),
    ),
    (
        (
            "MERGE INTO t USING (VALUES (cast(null AS varchar))) s(n) ON t.name = s.n "
            "WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT VALUES (7, 'null', 'z')"
        ),
        1,
        put((7, "null", "z")),
    ),
    (
        (
            "MERGE INTO t USING (VALUES 1, 9, 10) s(id) ON t.id = s.id WHEN MATCHED THEN DELETE "
            "WHEN NOT MATCHED AND s.id = 9 THEN INSERT (id, p) VALUES (s.id, 'nine') "
            "WHEN NOT MATCHED THEN INSERT (p, id) VALUES ('ten', s.id)"
        ),
        3,
        put((9, None, "nine"), (10, None, "ten"), gone=(1,)),
    ),
    (
        (
            "MERGE INTO t USING (VALUES 1, 9) s(id) ON t.id = s.id "
            "WHEN NOT MATCHED AND s.id > 5 THEN INSERT (id, p) VALUES (s.id, 'w')"
        ),
        1,
        put((9, None, "w")),
    ),
    ("MERGE INTO t USING (VALUES 77) s(id) ON t.id = s.id WHEN MATCHED THEN DELETE", 0, START),
    (
        (
            "MERGE INTO t USING (SELECT * FROM t WHERE id < 3) s ON t.id = s.id "
            "WHEN MATCHED THEN UPDATE SET name = t.name || s.name, p = 'w'"
        ),
        2,
        put((1, "aa", "w"), (2, "bb", "w")),
    ),
    ("INSERT INTO t (id) VALUES 5, 6", 2, put((5, None, None), (6, None, None))),
    ("INSERT INTO t (name, id) SELECT 'x', 5", 1, put((5, "x", None))),
    ("INSERT INTO t VALUES (5, NULL, NULL)", 1, put((5, None, None))),
    ("INSERT INTO t SELECT id + 10, NULL, p FROM t WHERE id = 1", 1, put((11, None, "x"))),
    ("INSERT INTO t SELECT * FROM t WHERE false", 0, START),
]


@pytest.mark.parametrize(("text", "count", "rows"), CHANGES, ids=[c[0][:70] for c in CHANGES])
def test_rows_counts_and_commits(
    table: Table, text: str, count: int, rows: list[tuple[object, ...]]
) -> None:
    before = table.snapshots()
    execution = table.sql(text).execution
    assert (execution.update_count, execution.rows) == (count, count)
    assert table.rows() == sorted(rows, key=lambda row: row[0])
    assert table.snapshots() == before + (1 if count else 0)


REFUSED = [
    ("UPDATE t SET id = '5'", "TYPE_MISMATCH", "Expressions: [varchar"),
    ("UPDATE t SET id = 5.5", "TYPE_MISMATCH", "Expressions: [double]"),
    ("UPDATE t SET name = 5", "TYPE_MISMATCH", "Expressions: [integer]"),
    ("UPDATE t SET nope = 1", "COLUMN_NOT_FOUND", "line 1:14"),
    ("UPDATE t SET id = 1, id = 2", "SYNTAX_ERROR", "Multiple assignments for 'id'"),
    ("UPDATE t SET id = 1 / (id - id)", "DIVISION_BY_ZERO", ""),
    ("DELETE FROM t WHERE nope = 1", "COLUMN_NOT_FOUND", "line 1:21"),
    ("DELETE FROM nope", "TABLE_NOT_FOUND", "line 1:13"),
    (
        "MERGE INTO t USING (VALUES 1, 1) s(id) ON t.id = s.id WHEN MATCHED THEN DELETE",
        "MERGE_TARGET_ROW_MULTIPLE_MATCHES",
        "One MERGE target table row matched more than one source row",
    ),
    (
        "MERGE INTO t USING (VALUES 'q') s(id) ON t.name = s.id WHEN MATCHED THEN UPDATE SET id = 'x'",
        "TYPE_MISMATCH",
        "Table: [bigint]",
    ),
    (
        (
            "MERGE INTO t USING (VALUES 9) s(id) ON t.id = s.id "
            "WHEN NOT MATCHED THEN INSERT (id, name) VALUES ('q', 'r')"
        ),
        "TYPE_MISMATCH",
        "Table: [bigint, varchar]",
    ),
    (
        (
            "MERGE INTO t USING (VALUES 9) s(id) ON t.id = s.id "
            "WHEN NOT MATCHED THEN INSERT (id, name) VALUES (s.id)"
        ),
        "SYNTAX_ERROR",
        "1 values into 2 columns",
    ),
    (
        (
            "MERGE INTO t USING (VALUES 9) s(id) ON t.id = s.id "
            "WHEN NOT MATCHED THEN INSERT (id, id) VALUES (s.id, 2)"
        ),
        "DUPLICATE_COLUMN_NAME",
        "more than once: id",
    ),
    (
        "MERGE INTO t USING nope s ON t.id = s.id WHEN MATCHED THEN DELETE",
        "TABLE_NOT_FOUND",
        "line 1:20",
    ),
    ("INSERT INTO t (id, id) VALUES (1, 2)", "SYNTAX_ERROR", "more than once: id"),
    ("INSERT INTO t (nope) VALUES (1)", "COLUMN_NOT_FOUND", "does not exist in target table: nope"),
    ("INSERT INTO t VALUES (1)", "TYPE_MISMATCH", "Table: [bigint, varchar, varchar]"),
    ("INSERT INTO t VALUES ('a', 'b', 'c')", "TYPE_MISMATCH", "cast column 'id' to bigint"),
    ("INSERT INTO t VALUES (1.5, 'b', 'c')", "TYPE_MISMATCH", "Query: [double"),
    ("INSERT INTO nope VALUES (1)", "TABLE_NOT_FOUND", "line 1:13"),
]


@pytest.mark.parametrize(("text", "name", "part"), REFUSED, ids=[r[0][:70] for r in REFUSED])
def test_what_fails_changes_nothing(table: Table, text: str, name: str, part: str) -> None:
    before = sorted(table.session.fs.find("s3://rows--table-s3"))
    with pytest.raises(lakenb.LakeNBError) as failure:
        table.sql(text)
    message = str(failure.value)
    assert name in message
    assert part in message
    assert "\n" not in message
    assert table.rows() == START
    assert sorted(table.session.fs.find("s3://rows--table-s3")) == before


@pytest.mark.parametrize(
    "text",
    [
        "DELETE FROM t FOR VERSION AS OF {0}",
        "UPDATE t FOR VERSION AS OF {0} SET id = 5",
        "MERGE INTO t FOR VERSION AS OF {0} USING (SELECT 1 AS x) s ON t.id = s.x WHEN MATCHED THEN DELETE",
    ],
)
def test_only_the_newest_state_is_changed(table: Table, text: str) -> None:
    version = table.sql('SELECT snapshot_id FROM "t$snapshots"').fetchall()[0][0]
    table.sql("INSERT INTO t VALUES (5, 'e', 'x')")
    rows = table.rows()
    with pytest.raises(lakenb.LakeNBError, match="SYNTAX_ERROR"):
        table.sql(text.format(version))
    assert table.rows() == rows


def test_hive_tables_are_refused(lake: tuple[lakenb.Session, str]) -> None:
    session, _ = lake
    session.sql("CREATE TABLE IF NOT EXISTS hive AS SELECT 1 AS a")
    for text in (
        "UPDATE hive SET a = 2",
        "DELETE FROM hive",
        "MERGE INTO hive USING hive s ON hive.a = s.a WHEN MATCHED THEN DELETE",
        "OPTIMIZE hive REWRITE DATA USING BIN_PACK",
        "VACUUM hive",
    ):
        with pytest.raises(lakenb.LakeNBError, match="NOT_SUPPORTED"):
            session.sql(text)


def test_an_evolved_table(table: Table) -> None:
    table.sql("ALTER TABLE t ADD COLUMNS (score int)")
    table.sql("INSERT INTO t VALUES (5, 'e', 'x', 50)")
    table.sql("ALTER TABLE t CHANGE COLUMN score points bigint")
    table.sql("ALTER TABLE t DROP COLUMN name")
    table.sql("ALTER TABLE t ADD COLUMNS (name string)")  # another column than the one dropped
    table.sql("UPDATE t SET points = 4000000000, name = 'new' WHERE id IN (1, 5)")
    table.sql("DELETE FROM t WHERE points IS NULL AND id = 2")
    table.sql(
        "MERGE INTO t USING (VALUES 3, 8) s(id) ON t.id = s.id "
        "WHEN MATCHED THEN UPDATE SET points = 3 WHEN NOT MATCHED THEN INSERT (id, points) VALUES (s.id, 8)"
    )
    assert table.rows() == [
        (1, "x", 4000000000, "new"),
        (3, "y", 3, None),
        (4, "y", None, None),
        (5, "x", 4000000000, "new"),
        (8, None, 8, None),
    ]


def test_optimize_compacts_and_vacuum_forgets(lake: tuple[lakenb.Session, str]) -> None:
    session, _ = lake

    def sql(text: str) -> list[tuple[object, ...]]:
        found: list[tuple[object, ...]] = session.sql(text).fetchall()
        return found

    def files() -> int:
        return len(sql('SELECT file_path FROM "small$files"'))

    sql(
        "CREATE TABLE small WITH (table_type='ICEBERG', is_external=false, location='s3://data/small/', "
        "partitioning=ARRAY['p'], optimize_rewrite_data_file_threshold=2) AS "
        "SELECT * FROM (VALUES (1, 'x'), (2, 'x'), (3, 'y')) v(id, p)"
    )
    start = sql("SELECT * FROM small ORDER BY id")
    for number in range(5, 10):
        sql(f"INSERT INTO small VALUES ({number}, '{'x' if number % 2 else 'y'}')")
    rows, count = sql("SELECT * FROM small ORDER BY id"), files()
    first = sql('SELECT min_by(snapshot_id, committed_at) FROM "small$snapshots"')[0][0]
    sql("OPTIMIZE small REWRITE DATA USING BIN_PACK WHERE p = 'x'")
    assert sql("SELECT * FROM small ORDER BY id") == rows
    assert files() == count - 3  # four files of x became one
    sql("OPTIMIZE small REWRITE DATA USING BIN_PACK")
    assert (sql("SELECT * FROM small ORDER BY id"), files()) == (rows, 2)
    again = session.sql("OPTIMIZE small REWRITE DATA USING BIN_PACK")
    assert again.execution.update_count == 0
    assert sql(f"SELECT * FROM small FOR VERSION AS OF {first} ORDER BY id") == start

    sql("VACUUM small")  # snapshots of the last five days stay
    assert sql(f"SELECT count(*) FROM small FOR VERSION AS OF {first}") == [(3,)]
    sql("ALTER TABLE small SET TBLPROPERTIES ('vacuum_max_snapshot_age_seconds' = '1')")
    time.sleep(1.1)
    before = len(session.fs.find("s3://data/small"))
    sql("VACUUM small")
    assert sql("SELECT * FROM small ORDER BY id") == rows
    assert sql('SELECT count(*) FROM "small$snapshots"') == [(1,)]
    assert len(session.fs.find("s3://data/small")) < before
    with pytest.raises(lakenb.LakeNBError, match=str(first)):
        sql(f"SELECT count(*) FROM small FOR VERSION AS OF {first}")


# --- table buckets (AWS: "Register S3 table bucket catalogs and query Tables from Athena") -------


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("OPTIMIZE t REWRITE DATA USING BIN_PACK", "not supported for tables in S3 table buckets"),
        ("VACUUM t", "not supported for tables in S3 table buckets"),
        (
            "CREATE TABLE n WITH (location='s3://data/n/') AS SELECT 1 AS a",
            "Table location can not be specified for tables hosted in S3 table buckets",
        ),
        ("CREATE TABLE n WITH (table_type='HIVE') AS SELECT 1 AS a", "Iceberg tables alone"),
        ("CREATE TABLE n WITH (format='ORC') AS SELECT 1 AS a", "use parquet"),
        ("CREATE TABLE n WITH (partitioned_by=ARRAY['a']) AS SELECT 1 AS a", "'partitioning'"),
        ("CREATE TABLE n WITH (partitioning=ARRAY['a', 'a']) AS SELECT 1 AS a", "repeats another"),
        (
            "CREATE TABLE n WITH (partitioning=ARRAY['foo(a)']) AS SELECT 1 AS a",
            "none of Iceberg's",
        ),
        ("CREATE TABLE n WITH (partitioning=ARRAY['b']) AS SELECT 1 AS a", "is not in the table"),
        ("CREATE TABLE n WITH (write_compresion='GZIP') AS SELECT 1 AS a", "'write_compression'"),
        ("CREATE TABLE n AS SELECT interval '1' day AS a", "interval day to second"),
        ("CREATE TABLE n AS SELECT 1", "MISSING_COLUMN_NAME"),
        ("CREATE TABLE n AS SELECT 1 AS a, 2 AS A", "DUPLICATE_COLUMN_NAME"),
    ],
)
def test_rules_of_table_buckets(table: Table, text: str, part: str) -> None:
    before = sorted(table.session.fs.find("s3://rows--table-s3"))
    with pytest.raises(lakenb.LakeNBError) as failure:
        table.sql(text)
    assert part in str(failure.value)
    assert "\n" not in str(failure.value)
    assert table.session.table_names(table.catalog, "ns") == ["t"]
    assert sorted(table.session.fs.find("s3://rows--table-s3")) == before


def test_an_iceberg_location_that_is_in_use(lake: tuple[lakenb.Session, str]) -> None:
    session, _ = lake
    where = "WITH (table_type='ICEBERG', is_external=false, location='s3://data/used/')"
    session.sql(f"CREATE TABLE used {where} AS SELECT 1 AS a")
    before = sorted(session.fs.find("s3://data/used"))
    with pytest.raises(lakenb.LakeNBError, match="ICEBERG_FILESYSTEM_ERROR"):
        session.sql(f"CREATE TABLE other {where} AS SELECT 1 AS a")
    assert sorted(session.fs.find("s3://data/used")) == before
    assert session.sql("SELECT * FROM used").fetchall() == [(1,)]

"""An estimate says what a run would scan and cost, and runs nothing."""

import pytest

import lakenb

CATALOG = "s3tablescatalog/bucket-one"


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("lake")) as opened:
        opened.create_table_bucket("bucket-one")
        opened.sql("CREATE DATABASE ns", catalog=CATALOG)
        for catalog, database, extra in (
            (CATALOG, "ns", ""),
            ("awsdatacatalog", "default", "WITH (format = 'PARQUET')"),
        ):
            opened.sql(
                f"CREATE TABLE t {extra} AS SELECT x, CAST(x AS varchar) AS y"
                " FROM unnest(sequence(1, 1000)) AS u(x)",
                catalog=catalog,
                database=database,
            )
        yield opened


@pytest.mark.parametrize("catalog", ["awsdatacatalog", CATALOG])
@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM t",
        "SELECT sum(x) AS s FROM t",
        "SELECT count(*) FROM t",
        "SELECT 1",
        "EXPLAIN SELECT * FROM t",
        "EXPLAIN ANALYZE SELECT x FROM t",
        "SHOW TABLES",
        "SELECT * FROM information_schema.tables",
    ],
)
def test_it_is_what_a_run_then_reports(session, catalog, sql):
    database = "ns" if catalog == CATALOG else "default"
    estimate = session.estimate(sql, catalog=catalog, database=database)
    run = session.sql(sql, catalog=catalog, database=database).execution
    assert estimate.data_scanned_in_bytes == run.data_scanned_in_bytes
    assert estimate.cost == run.cost


@pytest.mark.parametrize(
    "sql", ["INSERT INTO t SELECT * FROM t", "DELETE FROM t WHERE x > 5", "UPDATE t SET y = 'z'"]
)
def test_nothing_is_changed_by_it(session, sql):
    before = session.sql("SELECT * FROM t ORDER BY x", catalog=CATALOG, database="ns").fetchall()
    estimate = session.estimate(sql, catalog=CATALOG, database="ns")
    assert estimate.data_scanned_in_bytes > 0
    assert estimate.tables == (f"{CATALOG}.ns.t",)
    after = session.sql("SELECT * FROM t ORDER BY x", catalog=CATALOG, database="ns").fetchall()
    assert after == before
    run = session.sql(sql, catalog=CATALOG, database="ns").execution
    assert run.data_scanned_in_bytes == estimate.data_scanned_in_bytes
    assert run.cost == estimate.cost

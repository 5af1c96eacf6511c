"""The lake for a model: what its tools answer, and what they refuse."""

import asyncio
import datetime as dt
import json
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

import lakenb
from lakenb.session.reading import Limits

mcp = pytest.importorskip("mcp", minversion=None)
if not hasattr(mcp, "Client"):
    pytest.skip("mcp of another major version", allow_module_level=True)

from lakenb.cli.mcp import make_server  # noqa: E402 - after the skip


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        made.sql("CREATE DATABASE shop")
        made.sql(
            "CREATE TABLE shop.orders WITH (format = 'PARQUET') AS SELECT n AS id, CAST(n AS varchar) AS name"
            " FROM UNNEST(sequence(1, 1000)) t(n)"
        )
        made.sql("CREATE VIEW shop.few AS SELECT id FROM shop.orders WHERE id < 3")
        yield made


def _waited(asked):
    """What a coroutine gives, run in a thread of its own: this one may have a browser's loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(asked())).result()


def ask(session, tool, limits=None, **arguments):
    async def asked():
        async with mcp.Client(make_server(session, limits or Limits())) as client:
            return await client.call_tool(tool, arguments)

    answer = _waited(asked)
    text = answer.content[0].text
    return text if answer.is_error else json.loads(text)


def test_tools_say_that_they_only_read(session):
    async def listed():
        async with mcp.Client(make_server(session, Limits())) as client:
            return (await client.list_tools()).tools

    tools = _waited(listed)
    assert {t.name for t in tools} >= {"list_databases", "list_tables", "describe_table", "query"}
    assert all(t.annotations.read_only_hint and t.description for t in tools)


def test_names_and_columns(session):
    assert ask(session, "list_databases")["catalogs"]["awsdatacatalog"] == ["default", "shop"]
    found = ask(session, "list_tables", database="shop", starts_with="O")
    assert found == {"tables": ["orders"], "more": False}
    assert ["awsdatacatalog", "shop", "orders", "name"] in ask(session, "search", text="name")[
        "found"
    ]
    told = ask(session, "describe_table", table="few", database="shop")
    assert (told["kind"], told["columns"]) == (
        "view",
        [{"name": "id", "type": "bigint", "comment": ""}],
    )


def test_a_query_tells_rows_bytes_and_what_was_left_out(session):
    told = ask(
        session,
        "query",
        Limits(rows=3),
        sql="SELECT id, nullif(name, '2') n FROM shop.orders ORDER BY id",
    )
    assert told["columns"] == [{"name": "id", "type": "bigint"}, {"name": "n", "type": "varchar"}]
    assert told["rows"] == [["1", "1"], ["2", None], ["3", "3"]]
    assert (told["rows_of_result"], told["rows_left_out"]) == (1000, 997)
    assert told["data_scanned_in_bytes"] > 0
    long = ask(session, "query", sql="SELECT lpad('x', 5000, 'y') AS v")
    assert long["long_values_cut"]
    assert len(long["rows"][0][0]) == 2000


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE shop.orders",
        "INSERT INTO shop.orders SELECT 1, 'a'",
        "CREATE TABLE shop.t AS SELECT 1 AS a",
        "UNLOAD (SELECT 1 AS a) TO 's3://b/c/' WITH (format = 'PARQUET')",
        "PREPARE p FROM SELECT 1",
        "EXECUTE p",
        "EXPLAIN ANALYZE SELECT 1",
        "MSCK REPAIR TABLE shop.orders",
        "VACUUM shop.orders",
    ],
)
def test_what_changes_something_is_refused(session, sql):
    assert "READ_ONLY" in ask(session, "query", sql=sql)
    assert session.sql("SELECT count(*) FROM shop.orders").fetchall() == [(1000,)]


def test_bytes_and_time_have_limits(session):
    told = ask(session, "query", Limits(scanned=10), sql="SELECT sum(id) FROM shop.orders")
    assert "BYTES_SCANNED_LIMIT_EXCEEDED" in told
    assert (
        ask(session, "estimate", sql="SELECT sum(id) FROM shop.orders")["data_scanned_in_bytes"]
        > 10
    )
    slow = "SELECT count(*) FROM shop.orders a, shop.orders b, shop.orders c WHERE a.id * b.id * c.id % 7 = 3"
    assert "EXCEEDED_TIME_LIMIT" in ask(session, "query", Limits(seconds=0.2), sql=slow)
    assert ask(session, "query", sql="SELECT 1 AS a")["rows"] == [["1"]]  # and it goes on


def test_an_error_is_one_line_with_its_place(session):
    told = ask(session, "query", sql="SELECT nope FROM shop.orders")
    assert "COLUMN_NOT_FOUND: line 1:8" in told
    assert "Traceback" not in told
    assert "TABLE_NOT_FOUND" in ask(session, "describe_table", table="none", database="shop")


@pytest.fixture
def photos(session):
    with session.fs.open("s3://photos/a/b.jpg", "wb") as file:
        file.write(b"12345")
    session.storage_lens.load_listing("s3://photos/", day=dt.date(2026, 11, 20))
    return session


def test_storage_lens_metrics_with_their_reasons(session, photos):
    session.storage_lens.refresh()
    names = ["StorageBytes", "EncryptedObjectCount", "PercentErrorRate"]
    told = ask(session, "lens_metrics", level="bucket", names=names)
    columns = [column["name"] for column in told["columns"]]
    found = {
        row[columns.index("metric_name")]: row[columns.index("metric_value")]
        for row in told["rows"]
    }
    assert found == {"StorageBytes": "5.0", "EncryptedObjectCount": None, "PercentErrorRate": None}
    assert list(told["null_reasons"]) == ["EncryptedObjectCount", "PercentErrorRate"]
    assert "listing never has it" in told["null_reasons"]["EncryptedObjectCount"]
    assert told["null_reasons"]["PercentErrorRate"].startswith("no access log")
    assert (told["days_not_computed"], told["to_compute"]) == ([], "")
    assert ask(session, "lens_metrics", Limits(rows=1), names=names)["rows_left_out"] == 2
    for wrong in ({"level": "galaxy"}, {"day": "today"}, {"names": ["'; DROP"]}):
        assert "InvalidRequest: " in ask(session, "lens_metrics", **wrong)


def _state(session):
    """All that the catalog and the Storage Lens tables hold."""
    sources = session._services.sources
    names = [
        name
        for catalog in sources.catalogs()
        for database in sources.databases(catalog)
        for name in session.table_names(catalog, database)
    ]
    snapshots = session.fs.glob("s3://aws-s3/**") if session.fs.exists("s3://aws-s3") else []
    return names, sorted(snapshots)


def test_storage_lens_metrics_are_only_read(session):
    before = _state(session)
    assert "no input of the days" in ask(session, "lens_metrics")
    for level in ("prefix", "group"):
        assert "no input of the days" in ask(session, "lens_metrics", level=level)
    assert _state(session) == before


def test_days_that_are_not_computed_are_named_with_the_command(session, photos):
    before = _state(session)
    for level in ("bucket", "prefix"):
        told = ask(session, "lens_metrics", level=level)
        assert "2026-11-20 are not computed yet" in told
        assert f"lakenb lens metrics --level {level} --day 2026-11-20" in told
    assert _state(session) == before
    session.storage_lens.metrics("prefix", "2026-11-20")
    session.storage_lens.load_listing("s3://photos/", day=dt.date(2026, 11, 21))
    for level in ("bucket", "prefix"):
        told = ask(session, "lens_metrics", level=level, names=["StorageBytes"])
        assert told["rows"][0][0] == "2026-11-20"
        assert told["days_not_computed"] == ["2026-11-21"]
        assert told["to_compute"] == f"lakenb lens metrics --level {level}"
    assert "not computed yet" in ask(session, "lens_metrics", day="2026-11-21")


def test_storage_lens_metrics_have_the_limits_of_a_query(session, photos):
    session.storage_lens.refresh()
    told = ask(session, "lens_metrics", Limits(scanned=1))
    assert "BYTES_SCANNED_LIMIT_EXCEEDED" in told
    assert "EXCEEDED_TIME_LIMIT" in ask(session, "lens_metrics", Limits(seconds=0.0001))


def test_over_standard_input_and_output(session, tmp_path):
    lake = str(tmp_path / "lake")
    session.close()

    async def asked():
        command = mcp.StdioServerParameters(
            command=sys.executable,
            args=["-m", "lakenb.cli", "mcp", "--lake", lake, "--limit-mb", "1"],
        )
        async with mcp.Client(command) as client:
            return await client.call_tool("query", {"sql": "SELECT count(*) FROM shop.orders"})

    answer = _waited(asked)
    assert json.loads(answer.content[0].text)["rows"] == [["1000"]]

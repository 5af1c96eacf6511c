"""What statements leave behind, with no work by the user."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

import lakenb
from lakenb.errors import EngineUnavailable, LakeNBError
from lakenb.lineage.store import LineageStore
from lakenb.session.lineage.notebook import parent_run
from lakenb.session.lineage.runner import notebook_of
from lakenb.values.names import TableName

PREFIX = "awsdatacatalog."


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        made.sql("CREATE DATABASE d")
        made.sql("CREATE TABLE d.a WITH (format = 'PARQUET') AS SELECT 1 x, 'q' y, 2.5 z")
        yield made


def short(frame):
    return sorted(
        f"{s.removeprefix(PREFIX)}.{c or '*'} > {t.removeprefix(PREFIX)}.{u or '*'} {k}".strip()
        for s, c, t, u, k in frame[
            ["source_dataset", "source_column", "target_dataset", "target_column", "subtype"]
        ].itertuples(index=False)
    )


def bodies(session, **wanted):
    return list(session.lineage.events(**wanted)["event"])[::-1]


def test_a_table_made_of_a_view(session) -> None:
    session.sql("CREATE VIEW d.v AS SELECT x, upper(y) AS y FROM d.a WHERE z > 1")
    session.sql("CREATE TABLE d.b AS SELECT y, count(*) AS n FROM d.v GROUP BY y")
    assert short(session.lineage.edges()) == [
        "d.a.x > d.v.x IDENTITY",
        "d.a.y > d.v.y TRANSFORMATION",
        "d.a.z > d.v.* FILTER",
        "d.v.* > d.b.n AGGREGATION",
        "d.v.y > d.b.* GROUP_BY",
        "d.v.y > d.b.y IDENTITY",
    ]
    nodes = {n.label: n for n in session.lineage._port.facts().nodes}
    assert (nodes["d.v"].subtype, nodes["d.b"].subtype) == ("VIEW", "TABLE")
    assert [(c.name, c.type) for c in nodes["d.b"].columns] == [
        ("y", "varchar(1)"),
        ("n", "bigint"),
    ]


def test_each_text_that_adds_to_a_table_is_a_job(session) -> None:
    session.sql("CREATE TABLE d.b WITH (format = 'PARQUET') AS SELECT x FROM d.a")
    for text in ("SELECT x FROM d.a", "SELECT  x\n FROM d.a", "SELECT x + 1 FROM d.a"):
        session.sql(f"INSERT INTO d.b {text}")
    jobs = {e["job"]["name"] for e in bodies(session, name="d.b")}
    assert len(jobs) == 3
    assert {job.rsplit(".", 1)[0] for job in jobs} == {"create_table_as_select.d", "insert.d.b"}


def test_a_table_made_anew_forgets_its_past(session) -> None:
    session.sql("CREATE TABLE d.b WITH (format = 'PARQUET') AS SELECT x FROM d.a")
    session.sql("DROP TABLE d.b")
    assert "d.b" not in {n.label for n in session.lineage._port.facts().nodes}
    session.sql("CREATE TABLE d.b WITH (format = 'PARQUET') AS SELECT z AS x FROM d.a")
    assert short(session.lineage.edges()) == ["d.a.z > d.b.x IDENTITY"]
    versions = session.lineage.versions("d.b")
    assert list(versions["exists"]) == [True, False, True]
    diff = session.lineage.diff("d.b", 1, 3).df()
    assert sorted(diff["change"]) == ["edge added", "edge removed", "type changed"]


def test_a_database_takes_its_tables_with_it(session) -> None:
    session.sql("CREATE DATABASE e")
    session.sql("CREATE TABLE e.b WITH (format = 'PARQUET') AS SELECT x FROM d.a")
    session.sql("DROP DATABASE e CASCADE")
    assert list(session.lineage.versions("awsdatacatalog.e.b")["exists"]) == [True, False]
    assert session.lineage.edges().empty


def test_a_file_in_a_table_bucket_has_no_past(session) -> None:
    session.create_table_bucket("warehouse")
    session.sql("CREATE DATABASE `s3tablescatalog/warehouse`.ns")
    session.upload(b"k,v\n1,a\n", "ns.t", catalog="s3tablescatalog/warehouse")
    nodes = session.lineage._port.facts().nodes
    assert {n.label for n in nodes if n.key.kind == "dataset"} == {"d.a", "ns.t"}


def test_events_of_a_query(session) -> None:
    result = session.sql("SELECT x FROM d.a WHERE z > 1")
    start, end = bodies(session, run=result.execution.id)
    assert (start["eventType"], end["eventType"]) == ("START", "COMPLETE")
    assert [i["name"] for i in end["inputs"]] == ["awsdatacatalog.d.a"]
    assert end["outputs"] == []
    assert end["job"]["facets"]["sql"]["query"] == "SELECT x FROM d.a WHERE z > 1"
    (entry,) = end["job"]["facets"]["lineage"]["entries"]
    assert entry["type"] == "JOB"
    assert [(i["field"], i["transformations"][0]["subtype"]) for i in entry["inputs"]] == [
        ("x", "IDENTITY"),
        ("z", "FILTER"),
    ]
    facets = end["inputs"][0]["facets"]
    assert facets["symlinks"]["identifiers"][0] == {
        "namespace": "arn:aws:glue:us-east-1:123456789012",
        "name": "table/d/a",
        "type": "TABLE",
    }
    assert facets["catalog"]["framework"] == "hive"
    assert facets["storage"]["fileFormat"] == "parquet"
    assert end["inputs"][0]["inputFacets"]["inputStatistics"]["size"] == (
        result.execution.data_scanned_in_bytes
    )


def test_a_failed_statement(session) -> None:
    with pytest.raises(LakeNBError) as failed:
        session.sql("SELECT x / 0 FROM d.a")
    _, end = bodies(session, run=failed.value.execution.id)
    assert end["eventType"] == "FAIL"
    assert end["run"]["facets"]["errorMessage"]["message"] == str(failed.value)
    with pytest.raises(LakeNBError):
        session.sql("SELECT * FROM d.nothing")
    assert session.lineage.events(limit=1).iloc[0]["run"] == failed.value.execution.id


@pytest.mark.parametrize(
    ("around", "inside"),
    [
        ("EXPLAIN ", "SELECT x FROM d.a WHERE z > 1"),
        ("EXPLAIN ANALYZE ", "INSERT INTO d.a SELECT x + 1, y, z FROM d.a"),
        ("PREPARE p FROM ", "SELECT x + ? AS n FROM d.a WHERE y = ? LIMIT ?"),
    ],
)
def test_explain_and_prepare_have_the_lineage_of_what_they_hold(session, around, inside) -> None:
    found = session.lineage.columns(around + inside)
    assert len(found)
    plain = inside.replace("LIMIT ?", "LIMIT 1").replace("?", "NULL")
    assert found.equals(session.lineage.columns(plain))


def test_the_lineage_of_a_statement_through_its_views(session) -> None:
    row = "CAST(ROW(x, y) AS ROW(p integer, q varchar))"
    session.sql(f"CREATE VIEW d.v AS SELECT {row} AS r FROM d.a WHERE z > 1")
    text = "SELECT r.q AS q FROM d.v"
    assert short(session.lineage.columns(text)) == [
        "d.a.x > d.v.r TRANSFORMATION",
        "d.a.y > d.v.r TRANSFORMATION",
        "d.a.z > d.v.* FILTER",
        "d.v.r > result.q TRANSFORMATION",
    ]
    assert short(session.lineage.columns(text, through_views=True)) == [
        "d.a.y > result.q TRANSFORMATION",
        "d.a.z > result.* FILTER",
    ]


def test_what_is_unknown_of_a_statement_is_told_with_its_edges(session) -> None:
    found = session.lineage.columns(
        "SELECT x AS k, CAST(CAST(ROW(x, y) AS json) AS ROW(p bigint, q varchar)).q AS q FROM d.a"
    )
    assert short(found) == ["d.a.x > result.k IDENTITY"]
    (sentence,) = found.attrs["unknown"]
    assert "Column 'q'" in sentence
    assert "d.a.x, awsdatacatalog.d.a.y" in sentence


def test_what_a_widget_reads_to_show_it_leaves_nothing(session) -> None:
    session.lineage.flush()
    before = len(session.lineage.events(limit=None))
    name = TableName("awsdatacatalog", "d", "a")
    explorer = session._explorer_port()
    assert explorer.sample(name, 10).rows == 1
    explorer.facts(name)
    assert len(session.lineage.events(limit=None)) == before


def test_the_target_of_a_failed_statement_is_no_table(session) -> None:
    with pytest.raises(LakeNBError):
        session.sql("CREATE TABLE d.never AS SELECT x / 0 AS n FROM d.a")
    assert "never" not in {n.label.partition(".")[2] for n in session.lineage._port.facts().nodes}
    assert "FAIL" in set(session.lineage.events()["type"])


def test_a_run_whose_end_is_never_told_is_unknown_after_a_day(session) -> None:
    session.sql("CREATE TABLE d.b AS SELECT x FROM d.a")
    start, _ = bodies(session, limit=2)
    told = []
    for days in (0, 2):
        began = (datetime.now(UTC) - timedelta(days=days, minutes=1)).isoformat()
        lost = {**start, "eventTime": began, "run": {"runId": str(uuid.uuid4()), "facets": {}}}
        session.lineage._port.store.record([lost])
        told.append(lost["run"]["runId"])
    key = session.lineage._port.dataset("d.b")
    node = next(n for n in session.lineage._port.facts().nodes if n.key == key)
    runs = session.lineage._details(node, None).runs
    assert [run.state for run in runs] == ["COMPLETE", "START", "UNKNOWN"]
    assert "never told" in runs[2].error


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * FROM information_schema.tables",
        "SHOW TABLES IN d",
        "DESCRIBE d.a",
        "SELECT 1",
        "EXPLAIN SELECT * FROM d.a",
        "SHOW DATABASES",
    ],
)
def test_what_reads_no_table_leaves_nothing(session, text: str) -> None:
    before = len(session.lineage.events())
    session.sql(text)
    assert len(session.lineage.events()) == before


def test_a_table_that_was_there_is_not_made(session) -> None:
    session.sql("CREATE TABLE IF NOT EXISTS d.a AS SELECT 9 AS q")
    assert [e["eventType"] for e in bodies(session, name="d.a")] == ["COMPLETE"]


def test_a_locations_table_that_was_there_keeps_its_location(session) -> None:
    for name in ("one", "two"):
        session.sql(
            "CREATE EXTERNAL TABLE IF NOT EXISTS d.e (id int) STORED AS PARQUET"
            f" LOCATION 's3://bucket/{name}/'"
        )
    assert set(session.lineage.upstream("d.e")["source_dataset"]) == {"s3://bucket/one"}


def test_impact_names_the_queries_that_read_the_column(session) -> None:
    session.sql("CREATE VIEW d.v AS SELECT x AS vx, y AS vy FROM d.a")
    for text in (
        "SELECT x FROM d.a WHERE z > 1",
        "SELECT count(*) AS n FROM d.a",
        "SELECT vx FROM d.v",
        "SELECT vy FROM d.v",
    ):
        session.sql(text)

    def readers(column):
        found = session.lineage.impact(f"d.a.{column}")
        jobs = found[found["kind"] == "job"]
        nodes = {n.key.name: n for n in session.lineage._port.facts().nodes}
        return {
            nodes[n].facets["sql"]["query"]: e for n, e in zip(jobs.name, jobs.effect, strict=True)
        }

    view = "CREATE VIEW d.v AS SELECT x AS vx, y AS vy FROM d.a"
    assert readers("x") == {
        view: "DIRECT",
        "SELECT x FROM d.a WHERE z > 1": "DIRECT",
        "SELECT vx FROM d.v": "DIRECT",
    }
    assert readers("y") == {view: "DIRECT", "SELECT vy FROM d.v": "DIRECT"}
    assert readers("z") == {"SELECT x FROM d.a WHERE z > 1": "INDIRECT"}


def test_a_query_that_is_not_wholly_understood_stays_in_the_impact(session, monkeypatch) -> None:
    from lakenb.athena.query import service

    found = service.lineage_of
    monkeypatch.setattr(
        service,
        "lineage_of",
        lambda *a, **k: replace(found(*a, **k), unknown=("something",)),
    )
    session.sql("SELECT x FROM d.a")
    told = session.lineage.impact("d.a.z")
    assert list(told["effect"]) == ["UNKNOWN"]


def test_metadata_tables_come_from_their_table(session) -> None:
    session.create_table_bucket("warehouse")
    session.sql("CREATE DATABASE `s3tablescatalog/warehouse`.ns")
    session.sql('CREATE TABLE "s3tablescatalog/warehouse".ns.t AS SELECT 1 x')
    session.sql('SELECT * FROM "s3tablescatalog/warehouse".ns."t$files"')
    (edge,) = session.lineage._port.facts().edges
    assert (edge.source.name, edge.target.name) == (
        "s3tablescatalog/warehouse.ns.t",
        "s3tablescatalog/warehouse.ns.t$files",
    )


def test_what_is_unknown_is_told(session, monkeypatch, event_check) -> None:
    told = replace(
        session._built.queries.lineage(
            session.request("SELECT x FROM d.a", None, None, None, None, None, None)
        ),
        unknown=("Column x can't be told.",),
    )
    monkeypatch.setattr(session._built.recorder, "_lineage", lambda _: told)
    result = session.sql("SELECT x FROM d.a")
    _, end = bodies(session, run=result.execution.id)
    assert event_check(end) == []
    (error,) = end["run"]["facets"]["extractionError"]["errors"]
    assert error["errorMessage"] == "Column x can't be told."


def test_prepared_statements(session) -> None:
    session.sql("PREPARE p FROM SELECT y FROM d.a WHERE x = ?")
    result = session.sql("EXECUTE p USING 1")
    _, end = bodies(session, run=result.execution.id)
    assert [i["name"] for i in end["inputs"]] == ["awsdatacatalog.d.a"]


def test_a_statement_over_a_result_reaches_the_tables(session) -> None:
    first = session.sql("SELECT x AS k, count(*) AS n FROM d.a WHERE z > 1 GROUP BY x")
    over = session.over({"first": first})
    second = over.sql("SELECT n + 1 AS m FROM first WHERE k > 0")
    session.over({"second": second}).sql(
        "CREATE TABLE d.b WITH (format = 'PARQUET') AS SELECT m FROM second"
    )
    assert short(session.lineage.edges()) == [
        "d.a.* > d.b.m AGGREGATION",
        "d.a.x > d.b.* FILTER",
        "d.a.x > d.b.* GROUP_BY",
        "d.a.z > d.b.* FILTER",
    ]


def test_a_transport_without_the_client_says_what_to_install(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("lakenb.session.lineage.outbox.find_spec", lambda _: None)
    with pytest.raises(EngineUnavailable, match=r"pip install 'lakenb\[lineage\]'"):
        lakenb.connect(tmp_path, {"lineage.transport": {"type": "console"}})
    with lakenb.connect(tmp_path) as session:
        assert session.lineage.flush()


def test_it_can_be_turned_off(tmp_path) -> None:
    with lakenb.connect(tmp_path, settings={"lineage.enabled": False}) as session:
        session.sql("CREATE DATABASE d")
        session.sql("CREATE TABLE d.a WITH (format = 'PARQUET') AS SELECT 1 x")
        assert session.lineage.events().empty
    assert not (tmp_path / "lineage.db").exists()


def test_every_event_is_valid(session, event_check) -> None:
    session.create_table_bucket("warehouse")
    for text in (
        "CREATE VIEW d.v AS SELECT x, upper(y) AS y FROM d.a WHERE z > 1",
        "SELECT a.x, count(*) FROM d.a JOIN d.v ON a.x = v.x GROUP BY 1 ORDER BY 1",
        "CREATE TABLE d.b WITH (format = 'PARQUET') AS SELECT y, count(*) AS n FROM d.v GROUP BY y",
        "INSERT INTO d.b SELECT y, x FROM d.a",
        "UNLOAD (SELECT x FROM d.a ORDER BY z) TO 's3://out/here/' WITH (format = 'PARQUET')",
        "CREATE DATABASE `s3tablescatalog/warehouse`.ns",
        'CREATE TABLE "s3tablescatalog/warehouse".ns.t AS SELECT x, y FROM d.a',
        'UPDATE "s3tablescatalog/warehouse".ns.t SET y = upper(y) WHERE x > 0',
        'DELETE FROM "s3tablescatalog/warehouse".ns.t',
        "CREATE EXTERNAL TABLE d.e (x int) STORED AS PARQUET LOCATION 's3://out/here/'",
        "ALTER TABLE d.e ADD COLUMNS (w string)",
        "DROP TABLE d.e",
        'SELECT * FROM "s3tablescatalog/warehouse".ns."t$snapshots"',
        "DROP VIEW d.v",
    ):
        try:
            session.sql(text)
        except LakeNBError as error:
            pytest.fail(f"{text}: {error}")
    found = bodies(session, limit=None)
    assert len(found) > 20
    assert [wrong for event in found for wrong in event_check(event)] == []
    assert session._built.recorder.problem == ""
    assert session.lineage.rejected().empty


def test_a_locations_table(session) -> None:
    session.sql("UNLOAD (SELECT x FROM d.a) TO 's3://out/here/' WITH (format = 'PARQUET')")
    session.sql("CREATE EXTERNAL TABLE d.e (x int) STORED AS PARQUET LOCATION 's3://out/here/'")
    assert short(session.lineage.edges()) == [
        "d.a.x > s3://out/here.x IDENTITY",
        "s3://out/here.* > d.e.* IDENTITY",
        "s3://out/here.x > d.e.x IDENTITY",
    ]


# --- who runs it ---------------------------------------------------------------------------

RUN = str(uuid.UUID(int=5))


@pytest.mark.parametrize(
    ("setting", "environ", "name"),
    [
        (None, {"LAKENB_NOTEBOOK": "/home/me/sales report.ipynb"}, "sales report"),
        (None, {"JPY_SESSION_NAME": "C:\\work\\daily.ipynb"}, "daily"),
        ("nightly", {"LAKENB_NOTEBOOK": "x.ipynb"}, "nightly"),
    ],
)
def test_the_notebook_is_the_parent(setting, environ, name: str) -> None:
    assert parent_run("ns", setting, environ).name == name


def test_vs_code_tells_the_kernel(monkeypatch) -> None:
    monkeypatch.setattr(sys.modules["__main__"], "__vsc_ipynb_file__", "/w/a.ipynb", raising=False)
    assert parent_run("ns", None, {}).name == "a"


def test_papermill_tells_the_kernel_where_it_is_asked_to(monkeypatch) -> None:
    monkeypatch.setattr(
        sys.modules["__main__"], "PAPERMILL_INPUT_PATH", "s3://b/a.ipynb", raising=False
    )
    assert parent_run("ns", None, {}).name == "a"


@pytest.mark.parametrize(
    ("line", "notebook"),
    [
        ("/v/bin/python /v/bin/papermill in/a.ipynb out.ipynb -p x 1", "in/a.ipynb"),
        ("python -m papermill -p file x.ipynb a.ipynb out.ipynb", "a.ipynb"),
        ("python /v/bin/jupyter-nbconvert --execute --to html a.ipynb", "a.ipynb"),
        ("python /v/bin/jupyter-nbconvert --execute a.ipynb --output b.ipynb", "a.ipynb"),
        ("python /v/bin/jupyter-execute a.ipynb", "a.ipynb"),
        ("python /v/bin/jupyter-execute a.ipynb b.ipynb", None),
        ("python /v/bin/jupyter-nbconvert --execute n*.ipynb", None),
        ("python /v/bin/papermill - out", None),
        ("python /v/bin/jupyter-lab a.ipynb", None),
        ("python work/run.py papermill.ipynb", None),
        ("", None),
    ],
)
def test_the_notebook_of_a_command_line(line, notebook) -> None:
    assert notebook_of(line.split()) == notebook


def test_another_systems_job_is_the_parent() -> None:
    found = parent_run("ns", None, {"OPENLINEAGE_PARENT_ID": f"airflow://prod/dag.task/{RUN}"})
    assert (found.namespace, found.name, found.run) == ("airflow://prod", "dag.task", RUN)
    inner = parent_run(
        "ns", "book", {"OPENLINEAGE_PARENT_ID": f"a/b/{RUN}", "LAKENB_NOTEBOOK_RUN": RUN}
    )
    assert (inner.name, inner.run, inner.root.name) == ("book", RUN, "b")
    assert parent_run("ns", None, {}) is None
    assert parent_run("ns", None, {"OPENLINEAGE_PARENT_ID": "a/b/c"}) is None


def test_statements_name_their_notebook(session, monkeypatch) -> None:
    monkeypatch.setenv("LAKENB_NOTEBOOK", "work/sales.ipynb")
    monkeypatch.setenv("TEAM", "blue")
    with session.configure({"lineage.environment": ["TEAM", "UNSET"]}) as changed:
        changed.sql("SELECT x FROM d.a")
        event = bodies(changed, limit=1)[0]
        assert event["job"]["name"].startswith("sales.select.")
        assert event["run"]["facets"]["parent"]["job"] == {"namespace": "lakenb", "name": "sales"}
        assert event["run"]["facets"]["environmentVariables"]["environmentVariables"] == [
            {"name": "TEAM", "value": "blue"}
        ]


# --- what must not happen ------------------------------------------------------------------


def test_a_damaged_file_stops_no_statement(session) -> None:
    session.lineage.events()
    session._built.lineage.close()
    session._built.lineage.path.write_bytes(b"nothing of a database" * 999)
    for leftover in ("-wal", "-shm"):
        session._built.lineage.path.with_name(f"lineage.db{leftover}").unlink(missing_ok=True)
    assert session.sql("SELECT x FROM d.a").fetchall() == [(1,)]
    session._built.recorder.flush()
    assert "damaged" in session._built.recorder.problem


def test_a_place_that_can_not_be_written_stops_no_statement(tmp_path) -> None:
    (tmp_path / "lineage.db").mkdir()
    with lakenb.connect(tmp_path) as session:
        session.sql("CREATE DATABASE d")
        session.sql("CREATE TABLE d.a WITH (format = 'PARQUET') AS SELECT 1 x")
        assert session.sql("SELECT x FROM d.a").fetchall() == [(1,)]
        with pytest.raises(LakeNBError, match=r"lineage\.db can't be opened"):
            session.lineage.events()
        assert session.lineage.problems()[0].startswith("Lineage is not recorded: ")


def test_a_mistake_of_ours_stops_no_statement(session, monkeypatch) -> None:
    def broken(request):
        raise ZeroDivisionError

    recorder = session._built.recorder
    monkeypatch.setattr(recorder, "_lineage", broken)
    assert session.sql("SELECT x FROM d.a").fetchall() == [(1,)]
    session.sql("DROP TABLE d.a")
    recorder.flush()
    assert "ZeroDivisionError" in recorder.problem


def test_a_slow_lineage_delays_a_definition_by_a_moment_alone(session, monkeypatch) -> None:
    held = threading.Event()
    recorder = session._built.recorder
    monkeypatch.setattr("lakenb.session.lineage.recorder._LONGEST_WAIT", 0.01)
    monkeypatch.setattr(recorder, "_lineage", lambda _: held.wait(60))
    session.sql("DROP TABLE d.a")
    assert not recorder.flush(0.01)
    held.set()


def test_a_statement_that_takes_long_is_told_at_its_start(session, monkeypatch) -> None:
    monkeypatch.setattr("lakenb.session.lineage.recorder._ANNOUNCED_AFTER", 0.0)
    told = threading.Event()
    store, recorder = session._built.lineage, session._built.recorder
    recorder.flush()
    record = store.record

    def recorded(events):
        done = record(events)
        told.set()
        return done

    monkeypatch.setattr(store, "record", recorded)
    carry_out = type(session._built.queries)._carry_out

    def waits(self, *given):
        assert told.wait(60)
        assert [e.type for e in store.events(limit=1)] == ["START"]
        return carry_out(self, *given)

    monkeypatch.setattr(type(session._built.queries), "_carry_out", waits)
    result = session.sql("SELECT x FROM d.a")
    monkeypatch.undo()
    recorder.flush()
    assert [e["eventType"] for e in bodies(session, run=result.execution.id)] == [
        "START",
        "COMPLETE",
    ]


KERNEL = """
    import sys, lakenb
    session = lakenb.connect(sys.argv[1])
    for number in range(int(sys.argv[2])):
        session.sql(f"SELECT x + {number} FROM d.a")
        if number == 2:
            print("running", flush=True)
"""


def _kernel(lake, count):
    code = textwrap.dedent(KERNEL)
    return subprocess.Popen(
        [sys.executable, "-c", code, str(lake), str(count)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def test_two_kernels_lose_nothing_at_their_end(session, tmp_path) -> None:
    kernels = [_kernel(tmp_path / "lake", 12) for _ in range(2)]
    for kernel in kernels:
        _, errors = kernel.communicate(timeout=120)
        assert kernel.returncode == 0, errors.decode()
    found = session.lineage.events(limit=None)
    selects = found[found["job"].str.startswith("select.", na=False)]
    assert len(selects) == 2 * 12 * 2
    assert selects["job"].nunique() == 12


def test_a_killed_kernel_leaves_a_sound_file(session, tmp_path) -> None:
    kernel = _kernel(tmp_path / "lake", 100_000)
    assert kernel.stdout.readline() == b"running\n"
    kernel.send_signal(signal.SIGKILL)
    kernel.communicate(timeout=60)
    session.sql("SELECT y FROM d.a")
    assert session.lineage.events(limit=1).iloc[0]["type"] == "COMPLETE"
    store = LineageStore(tmp_path / "lake" / "lineage.db")
    with store.database.read() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    store.close()


def test_another_session_of_the_lake_is_waited_for(session, tmp_path) -> None:
    with lakenb.connect(tmp_path / "lake") as other:
        for number in range(3):
            other.sql(f"CREATE TABLE d.t{number} AS SELECT x FROM d.a")
            assert f"d.a.x > d.t{number}.x IDENTITY" in short(session.lineage.edges())

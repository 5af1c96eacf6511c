"""A report's own run in lineage."""

import sqlite3
import sys
import threading
from pathlib import Path
from uuid import uuid4

import pytest

import lakenb
from lakenb.lineage.secret import HIDDEN, shown
from lakenb.lineage.store import LineageStore
from lakenb.lineage.store.events import EventFilter
from lakenb.session.lineage import report_run
from lakenb.session.lineage.report_run import ReportLineage


@pytest.fixture
def lake(tmp_path):
    (tmp_path / "lake").mkdir()
    return tmp_path / "lake"


def told(lake):
    """The events, the oldest first."""
    store = LineageStore(lake / "lineage.db")
    found = store.events(EventFilter(), None)
    store.close()
    return [event.body for event in reversed(found)]


def run_report(lake, monkeypatch, *statements, out="/srv/sales.html", due=None, **parameters):
    """What a report does, its kernel's part in this process."""
    run = str(uuid4())
    report = ReportLineage(lake, Path("/nb/sales.ipynb"), run, due)
    report.started(parameters)
    monkeypatch.setenv("LAKENB_NOTEBOOK", "/nb/sales.ipynb")
    monkeypatch.setenv("LAKENB_NOTEBOOK_RUN", run)
    with lakenb.connect(lake) as session:
        for text in statements:
            session.sql(text)
    report.ended("COMPLETE", out)
    return run, report


def of_report(lake):
    return [e for e in told(lake) if "job" in e and e["job"]["name"] == "sales"]


def test_it_begins_and_ends_around_its_statements(lake, monkeypatch, event_check) -> None:
    with lakenb.connect(lake) as session:
        session.sql("CREATE DATABASE d")
        session.sql("CREATE TABLE d.a WITH (format = 'PARQUET') AS SELECT 1 x")
        session.sql("CREATE TABLE d.z WITH (format = 'PARQUET') AS SELECT 1 x")
        session.sql("SELECT * FROM d.z")
    run, report = run_report(
        lake,
        monkeypatch,
        *("CREATE TABLE d.b WITH (format = 'PARQUET') AS SELECT x FROM d.a", "SELECT * FROM d.b"),
        due=1_748_844_000.0,
        region="EU",
        days=[1, 2],
        api_token="tell me",
    )
    assert report.problem == ""
    start, end = of_report(lake)
    assert (start["eventType"], end["eventType"]) == ("START", "COMPLETE")
    assert {start["run"]["runId"], end["run"]["runId"]} == {run}
    assert start["job"]["facets"]["jobType"]["jobType"] == "NOTEBOOK"
    assert "parent" not in end["run"]["facets"]
    for event in (start, end):
        facets = event["run"]["facets"]
        assert facets["nominalTime"]["nominalStartTime"] == "2025-06-02T06:00:00.000Z"
        assert facets["executionParameters"]["parameters"] == [
            {"key": "region", "value": "EU"},
            {"key": "days", "value": "[1, 2]"},
            {"key": "api_token", "value": HIDDEN},
        ]
    assert [one["name"] for one in end["inputs"]] == ["awsdatacatalog.d.a", "awsdatacatalog.d.b"]
    assert [(one["namespace"], one["name"]) for one in end["outputs"]] == [
        ("file", "/srv/sales.html")
    ]
    assert [wrong for event in (start, end) for wrong in event_check(event)] == []


def test_the_graph_leads_from_tables_to_the_report(lake, monkeypatch) -> None:
    with lakenb.connect(lake) as session:
        session.sql("CREATE DATABASE d")
        session.sql("CREATE TABLE d.a WITH (format = 'PARQUET') AS SELECT 1 x")
    run, _ = run_report(lake, monkeypatch, "SELECT x FROM d.a", out="s3://reports/sales.html")
    monkeypatch.delenv("LAKENB_NOTEBOOK")
    with lakenb.connect(lake) as session:
        lineage = session.lineage
        events = lineage.events("s3://reports/sales.html")
        assert list(events["run"]) == [run]
        assert events["inputs"][0] == ["awsdatacatalog.d.a"]
        assert events["outputs"][0] == ["s3://reports/sales.html"]
        assert "awsdatacatalog.d.a" in lineage.upstream("s3://reports/sales.html").to_string()
        assert "s3://reports/sales.html" in lineage.downstream("d.a").to_string()
        nodes = {n.label: n.subtype for n in lineage._port.facts().nodes}
        assert nodes["sales"] == "NOTEBOOK"


def test_another_run_reads_what_is_its_own(lake, monkeypatch) -> None:
    with lakenb.connect(lake) as session:
        session.sql("CREATE DATABASE d")
        session.sql("CREATE TABLE d.a WITH (format = 'PARQUET') AS SELECT 1 x")
        session.sql("CREATE TABLE d.b WITH (format = 'PARQUET') AS SELECT 1 x")
    run_report(lake, monkeypatch, "SELECT x FROM d.a")
    run_report(lake, monkeypatch, "SELECT x FROM d.b")
    monkeypatch.delenv("LAKENB_NOTEBOOK")
    with lakenb.connect(lake) as session:
        above = session.lineage.upstream("/srv/sales.html").to_string()
    assert "awsdatacatalog.d.b" in above
    assert "awsdatacatalog.d.a" not in above


@pytest.mark.parametrize("kind", ["FAIL", "ABORT"])
def test_what_ends_badly_wrote_nothing(lake, kind, event_check) -> None:
    report = ReportLineage(lake, Path("/nb/sales.ipynb"), str(uuid4()))
    report.ended(kind, error="ValueError in cell 2, line 3" if kind == "FAIL" else "")
    start, end = of_report(lake)
    assert (start["eventType"], end["eventType"], end["outputs"]) == ("START", kind, [])
    error = end["run"]["facets"].get("errorMessage", {}).get("message")
    assert error == ("ValueError in cell 2, line 3" if kind == "FAIL" else None)
    assert event_check(end) == []


def test_a_job_that_started_it_is_its_parent(lake, monkeypatch) -> None:
    above = str(uuid4())
    monkeypatch.setenv("OPENLINEAGE_PARENT_ID", f"airflow/nightly.report/{above}")
    run_report(lake, monkeypatch)
    parent = of_report(lake)[0]["run"]["facets"]["parent"]
    assert parent["run"]["runId"] == above
    assert parent["job"] == {"namespace": "airflow", "name": "nightly.report"}


def test_lineage_that_is_off_leaves_nothing(lake, monkeypatch) -> None:
    monkeypatch.setenv("LAKENB_LINEAGE_ENABLED", "false")
    report = ReportLineage(lake, Path("/nb/sales.ipynb"), str(uuid4()))
    report.started({"a": 1})
    report.ended("COMPLETE", "/srv/x.html")
    assert report.problem == ""
    assert not (lake / "lineage.db").exists()


def test_damage_is_told_and_stops_nothing(lake) -> None:
    (lake / "lineage.db").write_bytes(b"no database" * 1_000)
    report = ReportLineage(lake, Path("/nb/sales.ipynb"), str(uuid4()))
    report.started()
    report.ended("COMPLETE", "/srv/x.html")
    assert report.problem.startswith("Lineage of the report is not recorded: ")
    assert (lake / "lineage.db").read_bytes() == b"no database" * 1_000


def test_wrong_settings_are_told_and_stop_nothing(lake, monkeypatch) -> None:
    monkeypatch.setenv("LAKENB_LINEAGE_ACCOUNT", "me")
    report = ReportLineage(lake, Path("/nb/sales.ipynb"), str(uuid4()))
    report.ended("COMPLETE", "/srv/x.html")
    assert "Lineage of the report is not recorded: " in report.problem


def test_without_the_client_it_is_recorded_here(lake, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "openlineage.client", None)
    monkeypatch.setenv("OPENLINEAGE__TRANSPORT__TYPE", "console")
    report = ReportLineage(lake, Path("/nb/sales.ipynb"), str(uuid4()))
    report.ended("COMPLETE", "/srv/x.html")
    assert "pip install" in report.problem
    assert [e["eventType"] for e in of_report(lake)] == ["START", "COMPLETE"]


def test_what_goes_to_other_systems_waits_for_a_session(lake, monkeypatch, tmp_path) -> None:
    pytest.importorskip("openlineage.client")
    sent = tmp_path / "sent"
    monkeypatch.setenv("OPENLINEAGE__TRANSPORT__TYPE", "file")
    monkeypatch.setenv("OPENLINEAGE__TRANSPORT__LOG_FILE_PATH", str(sent))
    monkeypatch.setenv("OPENLINEAGE__TRANSPORT__APPEND", "true")
    report = ReportLineage(lake, Path("/nb/sales.ipynb"), str(uuid4()))
    report.ended("COMPLETE", "/srv/x.html")
    assert report.problem == ""
    assert not [one for one in threading.enumerate() if one.name == "lakenb-outbox"]
    with lakenb.connect(lake) as session:
        assert list(session.lineage.outbox()["waiting"]) == [2]
        assert session.lineage.flush()
    assert '"COMPLETE"' in sent.read_text()


def test_a_busy_file_is_not_waited_for(lake, monkeypatch) -> None:
    LineageStore(lake / "lineage.db").record([])
    monkeypatch.setattr(report_run, "LONGEST_WAIT", 0.05)
    other = sqlite3.connect(lake / "lineage.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    report = ReportLineage(lake, Path("/nb/sales.ipynb"), str(uuid4()))
    report.started()
    report.ended("COMPLETE", "/srv/x.html")
    assert report.problem.endswith("lineage.db is busy.")
    other.execute("ROLLBACK")
    other.close()
    last = report._last
    last.join(30)
    assert [e["eventType"] for e in of_report(lake)] == ["START", "COMPLETE"]


def test_an_interrupt_while_it_is_told_is_no_failure(lake, monkeypatch) -> None:
    main, join = threading.main_thread(), threading.Thread.join

    def interrupted(self, timeout=None):
        if threading.current_thread() is main:
            raise KeyboardInterrupt
        join(self, timeout)

    report = ReportLineage(lake, Path("/nb/sales.ipynb"), str(uuid4()))
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "join", interrupted)
        report.ended("COMPLETE", "/srv/x.html")
    assert report.problem == ""
    report._last.join(30)
    assert [e["eventType"] for e in of_report(lake)] == ["START", "COMPLETE"]


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("region", "EU", "EU"),
        ("day", None, "null"),
        ("rows", 3, "3"),
        ("DB_PASSWORD", "hunter2", HIDDEN),
        ("aws_secret_access_key", "x", HIDDEN),
        ("url", "postgres://me:hunter2@host/db", "postgres://***@host/db"),
        ("link", "https://h/x?a=1&X-Amz-Signature=abc", "https://h/x?a=1&***"),
        ("who", "AKIAIOSFODNN7EXAMPLE", HIDDEN),
        ("header", "Bearer abc.def", HIDDEN),
        ("options", {"user": "me", "password": "p", "l": ["ASIAIOSFODNN7EXAMPLE"]}, None),
    ],
)
def test_secrets_are_not_told(name, value, text) -> None:
    found = shown(name, value)
    assert found == (text or '{"user": "me", "password": "***", "l": ["***"]}')
    assert len(shown("a", "x" * 5_000)) == 1_003

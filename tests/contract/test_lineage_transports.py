"""A session's events through the OpenLineage client's own transports: a server, a file, several at once."""

import gzip
import json
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import lakenb

REPOSITORY = Path(lakenb.__file__).parents[1]
pytest.importorskip("openlineage.client")


class Server(ThreadingHTTPServer):
    """Takes events as Marquez does; fails while it is told to."""

    daemon_threads = True

    def __init__(self):
        self.events, self.keys, self.status = [], set(), 201
        self.paths, self.answer = set(), b""
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        self.server.keys.add(self.headers.get("Authorization"))
        if self.server.status == 201:
            self.server.events.append(json.loads(body))
        self.server.paths.add(self.path)
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(self.server.answer)))
        self.end_headers()
        self.wfile.write(self.server.answer)

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    made = Server()
    thread = threading.Thread(target=made.serve_forever, args=(0.01,))
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


@pytest.fixture(autouse=True)
def _alone(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in ("OPENLINEAGE_URL", "OPENLINEAGE_CONFIG", "OPENLINEAGE_DISABLED"):
        monkeypatch.delenv(name, raising=False)


def statements(session):
    session.sql("CREATE DATABASE IF NOT EXISTS d")
    session.sql("CREATE TABLE d.a WITH (format = 'PARQUET') AS SELECT 1 x, 'q' y")
    session.sql("SELECT y FROM d.a")


KINDS = ["START", "COMPLETE", "START", "COMPLETE"]


def http(server, **more):
    auth = {"type": "api_key", "apiKey": "hush-hush"}
    retry = {"total": 0}
    return {"type": "http", "url": server.url, "auth": auth, "retry": retry, **more}


def test_a_server_gets_all_in_order(tmp_path, server) -> None:
    with lakenb.connect(tmp_path, {"lineage.transport": http(server)}) as session:
        statements(session)
        assert session.lineage.flush(60)
        assert [e["eventType"] for e in server.events] == KINDS
        assert server.keys == {"Bearer hush-hush"}
        state = session.lineage.outbox().iloc[0]
        assert (state["waiting"], state["sent"]) == (0, 4)
        kept = session.lineage.events(limit=None)["event"]
        sent = {(e["run"]["runId"], e["eventType"]): e for e in server.events}
        for one in kept:
            other = sent[one["run"]["runId"], one["eventType"]]
            assert other["outputs"] == one["outputs"]
            assert other["job"] == one["job"]
        assert "hush" not in repr(session.settings) + repr(session.lineage.outbox())


def test_a_server_that_is_down_delays_nothing_and_loses_nothing(tmp_path, server) -> None:
    server.status = 503
    with lakenb.connect(tmp_path, {"lineage.transport": http(server)}) as session:
        statements(session)
        assert not session.lineage.flush(60)
        state = session.lineage.outbox().iloc[0]
        assert (state["waiting"], state["sent"]) == (4, 0)
        assert "503" in state["error"]
        assert "hush" not in state["error"]
    assert server.events == []
    server.status = 201
    with lakenb.connect(tmp_path, {"lineage.transport": http(server)}) as session:
        with session._built.lineage.database.write() as connection:
            connection.execute("UPDATE outgoing SET due = 0")  # time passes
        assert session.lineage.flush(60)
    assert [e["eventType"] for e in server.events] == KINDS


def test_of_several_one_may_fail(tmp_path, server) -> None:
    server.status = 500
    parts = {
        "marquez": http(server),
        "file": {
            "type": "file",
            "log_file_path": str(tmp_path / "events.jsonl"),
            "append": True,
        },
    }
    transport = {"type": "composite", "transports": parts}
    with lakenb.connect(tmp_path / "lake", {"lineage.transport": transport}) as session:
        statements(session)
        assert not session.lineage.flush(60)
        states = session.lineage.outbox().set_index("destination")
        waiting = {name.split()[0]: n for name, n in states["waiting"].items()}
        assert waiting == {"marquez": 4, "file": 0}
    lines = (tmp_path / "events.jsonl").read_text().splitlines()
    assert [json.loads(line)["eventType"] for line in lines] == KINDS


@pytest.mark.parametrize("how", ["yml", "environment", "url"])
def test_the_clients_own_configuration(tmp_path, server, monkeypatch, how: str) -> None:
    if how == "yml":
        (tmp_path / "openlineage.yml").write_text(
            f"transport:\n  type: http\n  url: {server.url}\n"
        )
    elif how == "environment":
        monkeypatch.setenv("OPENLINEAGE__TRANSPORT__TYPE", "http")
        monkeypatch.setenv("OPENLINEAGE__TRANSPORT__URL", server.url)
    else:
        for name in ("TYPE", "URL", "AUTH", "ENDPOINT"):  # the client sets them, and keeps them
            monkeypatch.setenv(f"OPENLINEAGE__TRANSPORT__TRANSPORTS__DEFAULT_HTTP__{name}", "")
            monkeypatch.delenv(f"OPENLINEAGE__TRANSPORT__TRANSPORTS__DEFAULT_HTTP__{name}")
        monkeypatch.setenv("OPENLINEAGE_URL", server.url)
    with lakenb.connect(tmp_path / "lake") as session:
        statements(session)
        assert session.lineage.flush(60)
    assert [e["eventType"] for e in server.events] == KINDS


def test_what_the_session_sets_wins(tmp_path, server) -> None:
    (tmp_path / "openlineage.yml").write_text(
        "transport:\n  type: http\n  url: http://127.0.0.1:9\n"
    )
    with lakenb.connect(tmp_path / "lake", {"lineage.transport": http(server)}) as session:
        statements(session)
        assert session.lineage.flush(60)
    assert [e["eventType"] for e in server.events] == KINDS


def test_a_transport_that_there_is_not(tmp_path) -> None:
    with lakenb.connect(tmp_path, {"lineage.transport": {"type": "no.such"}}) as session:
        statements(session)
        assert not session.lineage.flush(60)
        assert session.lineage.outbox().iloc[0]["waiting"] == 4
        assert session.sql("SELECT x FROM d.a").fetchall() == [(1,)]


def test_a_misspelled_transport_is_told_with_those_there_are(tmp_path, capfd, caplog) -> None:
    with lakenb.connect(tmp_path, {"lineage.transport": {"type": "htp"}}) as session:
        statements(session)
        assert not session.lineage.flush(60)
        (told,) = session.lineage.outbox()["error"]
    assert "no transport 'htp'; it has" in told
    assert "http" in told
    assert "unpack" not in capfd.readouterr().err
    (once,) = (one.getMessage() for one in caplog.records if one.name == "lakenb.lineage")
    assert "no transport 'htp'; it has" in once


def test_a_cell_of_sagemaker_sends_to_datazone(tmp_path, server, monkeypatch) -> None:
    pytest.importorskip("boto3")
    from lakenb.settings import understand

    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hush-hush")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    server.answer = b'{"id": "e1", "domainId": "dzd_1"}'
    conf = {
        "extraListeners": "io.openlineage.spark.agent.OpenLineageSparkListener",
        "openlineage.transport.type": "amazon_datazone_api",
        "openlineage.transport.domainId": "dzd_1",
        "openlineage.transport.region": "us-east-1",
        "openlineage.transport.endpointOverride": server.url,
        "openlineage.facets.custom_environment_variables": "[AWS_ACCESS_KEY_ID;]",
        "glue.JOB_NAME": "nightly",
    }
    cell = {"--conf": " --conf ".join(f"spark.{name}={value}" for name, value in conf.items())}
    settings, ignored = understand(cell)
    assert ignored == []
    with lakenb.connect(tmp_path, settings) as session:
        statements(session)
        assert session.lineage.flush(60), session.lineage.outbox().to_string()
    assert [e["eventType"] for e in server.events] == KINDS
    assert {path for path in server.paths if path} == {"/v2/domains/dzd_1/lineage/events"}
    assert {e["run"]["facets"]["parent"]["job"]["name"] for e in server.events} == {"nightly"}
    names = server.events[0]["run"]["facets"]["environmentVariables"]["environmentVariables"]
    assert names == [{"name": "AWS_ACCESS_KEY_ID", "value": "AKIDEXAMPLE"}]


def test_a_library_that_is_missing_is_told(tmp_path, monkeypatch, capfd, caplog) -> None:
    kafka = {"type": "kafka", "topic": "t", "config": {"bootstrap.servers": "127.0.0.1:9"}}
    monkeypatch.setattr("lakenb.lineage.outbox.delivery.find_spec", lambda name: None)
    with lakenb.connect(tmp_path, {"lineage.transport": kafka}) as session:
        statements(session)
        assert not session.lineage.flush(60)
        state = session.lineage.outbox().iloc[0]
    assert state["waiting"] == 4
    assert "pip install 'lakenb[kafka]'" in state["error"]
    assert "Traceback" not in capfd.readouterr().err + caplog.text


@pytest.mark.parametrize("within", ["", "datadog", "transform", "first that fails"])
def test_one_that_posts_behind_its_own_back_loses_nothing(tmp_path, server, within) -> None:
    server.status = 503
    transport = http(server, type="async_http", max_queue_size=5)
    if within == "datadog":
        rules = {"*": {"*": True}}
        transport = {"type": "datadog", "apiKey": "hush-hush", "site": server.url}
        transport |= {"retry": {"total": 0}, "async_transport_rules": rules}
    elif within == "transform":
        name = (
            "openlineage.client.transport.transform.transformers.job_namespace_replace_transformer"
        )
        transport = {
            "type": "transform",
            "transport": transport,
            "transformer_class": f"{name}.JobNamespaceReplaceTransformer",
            "transformer_properties": {"new_job_namespace": "elsewhere"},
        }
    elif within:
        parts = {"one": transport}
        transport = {"type": "composite", "transports": parts, "continue_on_failure": False}
    with lakenb.connect(tmp_path, {"lineage.transport": transport}) as session:
        statements(session)
        assert not session.lineage.flush(60)
        state = session.lineage.outbox().iloc[0]
        assert (state["waiting"], state["sent"]) == (4, 0)
    server.status = 201
    with lakenb.connect(tmp_path, {"lineage.transport": transport}) as session:
        with session._built.lineage.database.write() as connection:
            connection.execute("UPDATE outgoing SET due = 0")  # time passes
        assert session.lineage.flush(60)
    assert [e["eventType"] for e in server.events] == KINDS
    if within == "transform":
        assert {e["job"]["namespace"] for e in server.events} == {"elsewhere"}


def test_imported_events_stay_here(tmp_path, server) -> None:
    with lakenb.connect(tmp_path, {"lineage.transport": http(server)}) as session:
        statements(session)
        session.lineage.flush(60)
        event = dict(session.lineage.events(limit=1).iloc[0]["event"])
        event["eventTime"] = "2020-01-01T00:00:00Z"
        session.lineage._port.record([event])
        assert session.lineage.flush(60)
    assert len(server.events) == 4


KERNEL = """
import sys, lakenb
with lakenb.connect(sys.argv[1], {"lineage.transport": {"type": "http", "url": sys.argv[2]}}) as session:
    for number in range(5):
        session.sql(f"SELECT x + {number} FROM d.a")
    session.lineage.flush(60)
"""


def test_two_kernels_send_each_event_once(tmp_path, server) -> None:
    with lakenb.connect(tmp_path) as session:
        statements(session)
    command = [sys.executable, "-c", KERNEL, str(tmp_path), server.url]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(REPOSITORY), *sys.path])}
    kernels = [subprocess.Popen(command, stderr=subprocess.PIPE, env=environment) for _ in range(2)]
    for kernel in kernels:
        _, errors = kernel.communicate(timeout=120)
        assert kernel.returncode == 0, errors.decode()
    with lakenb.connect(
        tmp_path, {"lineage.transport": {"type": "http", "url": server.url}}
    ) as last:
        assert last.lineage.flush(60)
    sent = [(e["run"]["runId"], e["eventType"]) for e in server.events]
    assert len(sent) == len(set(sent)) == 20
    for run in {run for run, _ in sent}:
        assert [kind for one, kind in sent if one == run] == ["START", "COMPLETE"]

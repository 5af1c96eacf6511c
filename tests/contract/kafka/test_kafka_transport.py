"""Lineage events through a real Kafka broker: each arrives once, and none is lost while there is no broker."""

import importlib.util
import json
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest

import lakenb

pytest.importorskip("openlineage.client")
confluent_kafka = pytest.importorskip("confluent_kafka", reason="the extra 'kafka' isn't installed")
pytestmark = pytest.mark.java

HERE = Path(__file__).parent
_spec = importlib.util.spec_from_file_location("maven", HERE.parent / "maven.py")
maven = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(maven)

SETTINGS = """
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{control}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{control}
advertised.listeners=PLAINTEXT://127.0.0.1:{port}
controller.listener.names=CONTROLLER
log.dirs={folder}/data
offsets.topic.replication.factor=1
num.partitions=3
"""
KINDS = ["START", "COMPLETE", "START", "COMPLETE"]


class Broker:
    """A broker that can be started and ended; what it holds stays."""

    def __init__(self, folder):
        self.folder, self.port = folder, maven.free_port()
        settings = SETTINGS.format(port=self.port, control=maven.free_port(), folder=folder)
        (folder / "server.properties").write_text(settings)
        path = f"{maven.jars(HERE / 'pom.xml')}/*"
        command = ["java", "-cp", path, "kafka.tools.StorageTool", "format"]
        command += ["-t", "TGFrZU5CLXRlc3RzLTAwMQ", "-c", "server.properties"]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    @contextmanager
    def up(self):
        command = ("kafka.Kafka", "server.properties")
        with maven.java(HERE / "pom.xml", self.port, self.folder, *command):
            yield

    def events(self, topic, expected):
        """What a topic has, read until so many have come and then for a while."""
        settings = {"bootstrap.servers": self.address, "group.id": topic}
        consumer = confluent_kafka.Consumer(
            {**settings, "auto.offset.reset": "earliest", "log_level": 0}
        )
        consumer.subscribe([topic])
        found, idle = [], 0
        while idle < (1 if len(found) >= expected else 30):
            message = consumer.poll(1)
            if message is None or message.error():
                idle += 1
                continue
            found.append((message.key().decode(), json.loads(message.value())))
        consumer.close()
        return found


@pytest.fixture(scope="module")
def broker(tmp_path_factory):
    maven.needed()
    made = Broker(tmp_path_factory.mktemp("broker"))
    with made.up():
        yield made


@pytest.fixture(autouse=True)
def _alone(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)


def kafka(address, topic, config=None, **more):
    return {
        "type": "kafka",
        "topic": topic,
        "config": {"bootstrap.servers": address, **(config or {})},
        **more,
    }


def statements(session):
    session.sql("CREATE DATABASE IF NOT EXISTS d")
    session.sql("CREATE TABLE d.a WITH (format = 'PARQUET') AS SELECT 1 x, 'q' y")
    session.sql("SELECT y FROM d.a")


@pytest.mark.parametrize("flush", [True, False])
def test_a_broker_gets_all_in_order(tmp_path, broker, flush) -> None:
    transport = kafka(broker.address, f"lineage-{flush}", flush=flush)
    with lakenb.connect(tmp_path / "lake", {"lineage.transport": transport}) as session:
        statements(session)
        assert session.lineage.flush(60), session.lineage.outbox().to_string()
        state = session.lineage.outbox().iloc[0]
        assert (state["waiting"], state["sent"]) == (0, 4)
        kept = session.lineage.events(limit=None)["event"]
    found = broker.events(f"lineage-{flush}", 4)
    by_job = {}
    for key, event in found:  # a job's events are in one partition, so in order
        by_job.setdefault(key, []).append(event["eventType"])
    assert all(kinds in (["START", "COMPLETE"], KINDS) for kinds in by_job.values())
    assert all(key.startswith("run:") for key in by_job)
    sent = {(e["run"]["runId"], e["eventType"]): e for _, e in found}
    assert len(sent) == len(found) == 4
    for one in kept:
        assert sent[one["run"]["runId"], one["eventType"]]["outputs"] == one["outputs"]


def test_a_cell_in_sparks_words_sends_to_kafka(tmp_path, broker) -> None:
    from lakenb.settings import understand

    names = {
        "extraListeners": "io.openlineage.spark.agent.OpenLineageSparkListener",
        "openlineage.transport.type": "kafka",
        "openlineage.transport.topicName": "spark",
        "openlineage.transport.properties.bootstrap.servers": broker.address,
    }
    cell = {"--conf": " --conf ".join(f"spark.{name}={value}" for name, value in names.items())}
    settings, ignored = understand(cell)
    assert ignored == []
    with lakenb.connect(tmp_path / "lake", settings) as session:
        statements(session)
        assert session.lineage.flush(60), session.lineage.outbox().to_string()
    assert len(broker.events("spark", 4)) == 4


@pytest.mark.parametrize("inside", [False, True])
def test_while_there_is_no_broker_events_wait(tmp_path, capfd, inside) -> None:
    maven.needed()
    folder = tmp_path / "broker"
    folder.mkdir()
    broker = Broker(folder)
    transport = kafka(broker.address, "late", {"message.timeout.ms": 1500, "sasl.password": "hush"})
    if inside:  # of one that asks its parts in turn, and stops at the first that fails
        transport = {
            "type": "composite",
            "transports": [transport],
            "continue_on_failure": False,
        }
    capfd.readouterr()
    with lakenb.connect(tmp_path / "lake", {"lineage.transport": transport}) as session:
        statements(session)
        assert not session.lineage.flush(60)
        state = session.lineage.outbox().iloc[0]
        assert (state["waiting"], state["sent"]) == (4, 0)
        assert "failed" in state["error"]
        if not inside:
            assert "Connection refused" in state["error"]
        assert "hush" not in state["error"]
    assert capfd.readouterr().err == ""  # nothing is written into the notebook
    with (
        broker.up(),
        lakenb.connect(tmp_path / "lake", {"lineage.transport": transport}) as session,
    ):
        with session._built.lineage.database.write() as connection:
            connection.execute("UPDATE outgoing SET due = 0")  # time passes
        assert session.lineage.flush(60), session.lineage.outbox().to_string()
        found = broker.events("late", 4)
    assert sorted(e["eventType"] for _, e in found) == sorted(KINDS)

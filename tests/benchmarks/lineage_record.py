"""Lineage: what recording adds to a statement, and how long a large graph takes to load.

python tests/benchmarks/lineage_record.py [statements] [tables]

targets: less than 3 ms added to a statement; facts of 20,000 nodes and 200,000 edges well under a second
"""

import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from uuid import UUID

import lakenb
from lakenb.lineage.store import LineageStore

STATEMENTS, TABLES, COLUMNS = 300, 10_000, 20
NS = "awsathena://athena.us-east-1.amazonaws.com"
QUERIES = {
    "small query": "SELECT x, upper(y) u FROM d.a WHERE z > 1 ORDER BY x",
    "join and groups": """SELECT a.y, count(*) n, sum(b.x) s, max(CASE WHEN a.z > 1 THEN b.z END) m
        FROM d.a JOIN d.b b ON a.x = b.x WHERE b.z < 5 GROUP BY a.y HAVING count(*) > 0 ORDER BY 2""",
    "insert": "INSERT INTO d.c SELECT x, y FROM d.a",
}


def lake(enabled):
    session = lakenb.connect(
        tempfile.mkdtemp(), settings={"lineage.enabled": enabled, "progress": False}
    )
    session.sql("CREATE DATABASE IF NOT EXISTS d")
    for name in "ab":
        session.sql(f"CREATE TABLE d.{name} WITH (format = 'PARQUET') AS SELECT 1 x, 'q' y, 2.5 z")
    session.sql("CREATE TABLE d.c WITH (format = 'PARQUET') AS SELECT x, y FROM d.a")
    return session


def timed(session, text):
    started = time.perf_counter()
    session.sql(text)
    return (time.perf_counter() - started) * 1000


def added(count):
    sessions = {enabled: lake(enabled) for enabled in (False, True)}
    for name, text in QUERIES.items():
        most = count // 5 if name == "insert" else count
        for pause in (0.0, 0.02):
            took = {False: [], True: []}
            for session in sessions.values():
                timed(session, text)
            for _ in range(most if not pause else most // 5):
                for enabled, session in sessions.items():
                    took[enabled].append(timed(session, text))
                    time.sleep(pause)
            off, on = (statistics.median(took[enabled]) for enabled in (False, True))
            how = "with 20 ms between" if pause else "without a pause"
            print(f"{name:16} {how:20} {off:7.2f} ms off {on:7.2f} ms on {on - off:+6.2f} ms")
    started = time.perf_counter()
    sessions[True].lineage._port.flush()
    print(f"flush after all: {(time.perf_counter() - started) * 1000:.0f} ms")
    for session in sessions.values():
        session.close()


def event(number):
    chosen = random.Random(number)
    fields = {}
    for column in range(COLUMNS):
        source = {
            "namespace": NS,
            "name": f"awsdatacatalog.d.t{chosen.randrange(TABLES)}",
            "field": f"c{chosen.randrange(COLUMNS)}",
            "transformations": [{"type": "DIRECT", "subtype": "IDENTITY"}],
        }
        fields[f"c{column}"] = {"inputFields": [source]}
    names = {one["inputFields"][0]["name"] for one in fields.values()}
    schema = {"fields": [{"name": name, "type": "int"} for name in fields]}
    return {
        "eventTime": f"2025-01-01T00:00:00.{number:06}Z",
        "producer": "urn:benchmark",
        "schemaURL": "urn:schema",
        "eventType": "COMPLETE",
        "run": {"runId": str(UUID(int=number + 1))},
        "job": {"namespace": "benchmark", "name": f"j{number}"},
        "inputs": [{"namespace": NS, "name": name} for name in names],
        "outputs": [
            {
                "namespace": NS,
                "name": f"awsdatacatalog.d.t{number}",
                "facets": {"schema": schema, "columnLineage": {"fields": fields}},
            }
        ],
    }


def loaded(tables):
    path = Path(tempfile.mkdtemp()) / "lineage.db"
    store = LineageStore(path)
    started = time.perf_counter()
    store.record(event(number) for number in range(tables))
    took = time.perf_counter() - started
    print(f"{tables} events of {COLUMNS} columns recorded: {took / tables * 1000:.2f} ms an event")
    for what, time_of in (("now", None), ("as of a time", "2025-06-01")):
        reader = LineageStore(path)
        started = time.perf_counter()
        facts = reader.facts(time_of)
        took = time.perf_counter() - started
        print(f"facts {what}: {len(facts.nodes)} nodes, {len(facts.edges)} edges in {took:.2f} s")
    reader = LineageStore(path)
    reader.facts()
    store.record([event(tables + 1)])
    started = time.perf_counter()
    reader.facts()
    print(f"facts after one more event: {(time.perf_counter() - started) * 1000:.0f} ms")
    started = time.perf_counter()
    reader.facts()
    print(f"facts without one: {(time.perf_counter() - started) * 1000:.2f} ms")


if __name__ == "__main__":
    added(int(sys.argv[1]) if len(sys.argv) > 1 else STATEMENTS)
    loaded(int(sys.argv[2]) if len(sys.argv) > 2 else TABLES)

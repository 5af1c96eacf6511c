"""The Glue client at scale, run by hand: ``python tests/benchmarks/glue_client.py [count]``.

Prints how long boto3's client takes to make 100,000 partitions in batches of 100 and to find some of them
by expressions, each beside what raw SQLite needs to keep and to find the same rows; and what boto3 takes
by itself to validate, write and send the same requests to nobody.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import lakenb
from lakenb.aws.client import make_client

_COUNT = 100_000
_BATCH = 100
_SITES = 100
_REPEATS = 7
_COLUMNS = [{"Name": f"c{number}", "Type": "string"} for number in range(10)]
_HERE = {"DatabaseName": "default", "TableName": "events"}


def _least(run: Callable[[], object], repeats: int = _REPEATS) -> float:
    """Milliseconds, the least of several."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def _descriptor(location: str) -> dict[str, object]:
    return {
        "Columns": _COLUMNS,
        "Location": location,
        "InputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
        "OutputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
        "SerdeInfo": {
            "SerializationLibrary": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
            "Parameters": {"serialization.format": "1"},
        },
    }


def _inputs(count: int) -> list[dict[str, object]]:
    found = []
    for number in range(count):
        day, site = str(number // _SITES), f"site-{number % _SITES:03}"
        place = f"s3://b/events/day={day}/site={site}/"
        found.append({"Values": [day, site], "StorageDescriptor": _descriptor(place)})
    return found


def _raw(place: Path, inputs: Sequence[dict[str, object]]) -> tuple[float, sqlite3.Connection]:
    """The same rows in a table of SQLite's with an index, a transaction a batch."""
    connection = sqlite3.connect(place, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE p (id INTEGER PRIMARY KEY, key TEXT UNIQUE, d, s, document)")
    connection.execute("CREATE INDEX by_day ON p (d, s)")
    rows = [
        (json.dumps(one["Values"]), int(one["Values"][0]), one["Values"][1], json.dumps(one))
        for one in inputs
    ]

    def fill() -> None:
        for start in range(0, len(rows), _BATCH):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(
                "INSERT INTO p (key, d, s, document) VALUES (?, ?, ?, ?)",
                rows[start : start + _BATCH],
            )
            connection.execute("COMMIT")

    return _least(fill, 1), connection


def main(count: int) -> None:
    """Fill a lake in a directory that goes away, and measure."""
    inputs = _inputs(count)
    with tempfile.TemporaryDirectory() as place, lakenb.connect(Path(place) / "lake") as session:
        client = session.client("glue")
        keys = [{"Name": "day", "Type": "int"}, {"Name": "site", "Type": "string"}]
        client.create_table(
            DatabaseName="default",
            TableInput={
                "Name": "events",
                "StorageDescriptor": _descriptor("s3://b/events/"),
                "PartitionKeys": keys,
            },
        )

        def fill(client: object) -> None:
            for start in range(0, count, _BATCH):
                client.batch_create_partition(
                    **_HERE, PartitionInputList=inputs[start : start + _BATCH]
                )

        took = _least(lambda: fill(client), 1)
        nobody = make_client("glue", {"glue": lambda _model, _region: lambda _name, _given: {}})
        alone = _least(lambda: fill(nobody), 1)
        raw, connection = _raw(Path(place) / "raw.db", inputs)
        print(
            f"batch_create_partition of {count:,}: {took / 1000:.1f} s, of which boto3"
            f" {alone / 1000:.1f} s; raw SQLite {raw / 1000:.1f} s"
        )
        _find(client, connection, count)
        connection.close()


def _find(client: object, connection: sqlite3.Connection, count: int) -> None:
    middle = count // _SITES // 2
    cases = {
        f"day = {middle} AND site = 'site-042'": f"d = {middle} AND s = 'site-042'",
        f"day = {middle}": f"d = {middle}",
        "site = 'site-042'": "s = 'site-042'",
        "site LIKE '%-042'": "s GLOB '*-042'",
        f"day BETWEEN {middle} AND {middle + 9}": f"d BETWEEN {middle} AND {middle + 9}",
        "NOT (day > 4 OR site <> 'site-007')": "NOT (d > 4 OR s <> 'site-007')",
    }
    for expression, condition in cases.items():

        def ask(expression: str = expression) -> list[object]:
            pages = client.get_paginator("get_partitions").paginate(**_HERE, Expression=expression)
            return [partition for page in pages for partition in page["Partitions"]]

        def ask_raw(condition: str = condition) -> list[object]:
            rows = connection.execute(f"SELECT document FROM p WHERE {condition} ORDER BY key")
            return [json.loads(text) for (text,) in rows]

        found = ask()
        if len(found) != len(ask_raw()):
            raise AssertionError(expression)
        took, raw = _least(ask), _least(ask_raw)
        print(f"{expression:45} {len(found):5} found: {took:7.1f} ms, raw SQLite {raw:7.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _COUNT)

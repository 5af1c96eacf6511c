"""Avro: rows of one schema and of three against fastavro's reader, and many small files twice.

python tests/benchmarks/avro.py [rows] [files] [small files]

targets: at least 5 times fastavro; three schemas within 1.5 times of one; a second query over the small files
opens none of them for its schema
"""

import io
import json
import sys
import tempfile
import time
from pathlib import Path

import fastavro
from tpch_lake import report

import lakenb

ROWS, FILES, SMALL = 5_000_000, 300, 10_000
PLACE = {
    "type": "record",
    "name": "place",
    "fields": [{"name": "city", "type": "string"}, {"name": "zip", "type": "int"}],
}
FIRST = [
    {"name": "id", "type": "int"},
    {"name": "name", "type": ["null", "string"]},
    {"name": "amount", "type": "float"},
    {"name": "place", "type": PLACE},
]
SECOND = [
    {**FIRST[0], "type": "long"},
    *FIRST[1:],
    {"name": "note", "type": ["null", "string"], "default": None},
]
LAST = [
    *SECOND[:2],
    {**FIRST[2], "type": "double"},
    *SECOND[3:],
    {"name": "kind", "type": "string", "default": "a"},
]
COLUMNS = "id bigint, name string, amount double, place struct<city:string,zip:int>, note string, kind string"
QUERY = "SELECT count(*), sum(id), max(name), sum(amount), max(place.city), sum(place.zip), max(note), max(kind) FROM {}"


def schema(fields):
    return fastavro.parse_schema({"type": "record", "name": "event", "fields": fields})


def make(folder, versions, rows, files, codec="null"):
    """Files of the same rows; each version is written once and copied, for fastavro takes its time."""
    folder.mkdir(parents=True)
    each = rows // files
    made = {}
    for at, fields in enumerate(versions):
        out = io.BytesIO()
        data = (
            {"id": i, "name": f"n{i % 1000}" if i % 7 else None, "amount": i / 2, "note": None, "kind": "b",
             "place": {"city": f"city {i % 77}", "zip": i % 9999}}
            for i in range(each)
        )  # fmt: skip
        fastavro.writer(out, schema(fields), data, codec=codec)
        made[at] = out.getvalue()
    for number in range(files):
        (folder / f"part-{number:05}.avro").write_bytes(made[number % len(versions)])
    return each * files


def fastest(action, times=3):
    best = float("inf")
    for _ in range(times):
        started = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - started)
    return best


def with_fastavro(folder):
    count = 0
    for path in sorted(folder.iterdir()):
        with path.open("rb") as file:
            for _ in fastavro.reader(file):
                count += 1
    return count


def table(session, name):
    literal = json.dumps({"type": "record", "name": "event", "fields": LAST})
    session.sql(
        f"CREATE EXTERNAL TABLE {name} ({COLUMNS}) STORED AS AVRO LOCATION 's3://raw/{name}/' "
        f"TBLPROPERTIES ('avro.schema.literal'='{literal}')"
    )


def first_and_best(session, name, rows):
    """The first query, which also counts the files' rows, and the best of the later ones."""
    started = time.perf_counter()
    [(count, *_)] = session.sql(QUERY.format(name)).fetchall()
    first = time.perf_counter() - started
    assert count == rows
    return first, fastest(lambda: session.sql(QUERY.format(name)).fetchall())


def main(rows=ROWS, files=FILES, small=SMALL):
    with tempfile.TemporaryDirectory() as place:
        lake = Path(place) / "lake"
        session = lakenb.connect(lake, settings={"progress": False})
        raw = lake / "s3" / "raw"
        kept = {}
        for name, versions, parts, codec in (
            ("one", [LAST], files, "null"),
            ("three", [FIRST, SECOND, LAST], files, "null"),
            ("alone", [LAST], 1, "null"),
            ("packed", [LAST], files, "deflate"),
        ):
            count = make(raw / name, versions, rows, parts, codec)
            table(session, name)
            theirs = (
                fastest(lambda n=name: with_fastavro(raw / n), 1)
                if name != "three"
                else kept["one"][2]
            )
            kept[name] = (*first_and_best(session, name, count), theirs)
            first, best, _ = kept[name]
            print(
                f"{name:7} {count:,} rows in {parts} files: first {first:.2f} s, then {best:.2f} s, "
                f"fastavro {theirs:.2f} s: {theirs / first:.1f} and {theirs / best:.1f} times"
            )
        make(raw / "small", [LAST], small * 3, small)
        table(session, "small")
        opened = []
        footers = session._services.engine.avro.footers
        really = footers._open
        footers._open = lambda uri: opened.append(uri) or really(uri)
        times = []
        for _ in range(3):
            opened.clear()
            started = time.perf_counter()
            session.sql("SELECT sum(id) FROM small").fetchall()
            times.append(time.perf_counter() - started)
            print(
                f"small   {small:,} files: {times[-1]:.2f} s, {len(opened):,} opened for their schema"
            )
        session.close()
    report(
        benchmark="avro",
        rows=rows,
        over_fastavro=kept["one"][2] / kept["one"][1],
        three_schemas=kept["three"][1] / kept["one"][1],
        three_schemas_first=kept["three"][0] / kept["one"][0],
        opened_again=len(opened),
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

"""Tables of lines against DuckDB's own reader of the same plain file with the same typed columns.

python tests/benchmarks/line_formats.py [rows]      target: 1.3 times DuckDB's time, once a file is known

Three times are told for each format: the first query of a session, which looks at the file; the second, which may
ask what it holds; and the best of the later ones. Both sides run in turns.
"""

import sys
import tempfile
import time
from pathlib import Path

import duckdb

import lakenb

ROWS, LATER = 1_000_000, 6
COLUMNS = {
    "id": "BIGINT",
    "year": "INTEGER",
    "month": "INTEGER",
    "delay": "DOUBLE",
    "air_time": "DOUBLE",
    "carrier": "VARCHAR",
    "tail": "VARCHAR",
    "origin": "VARCHAR",
    "distance": "BIGINT",
    "placed": "TIMESTAMP",
}
SOURCE = """
    SELECT range AS id, CAST(2013 + hash(range) % 8 AS INTEGER) AS year, CAST(1 + hash(range + 1) % 12 AS INTEGER) AS month,
           CASE WHEN hash(range + 2) % 40 > 0 THEN CAST(hash(range + 3) % 9000 AS DOUBLE) / 10 END AS delay,
           CAST(hash(range + 4) % 600 AS DOUBLE) AS air_time, ['UA', 'AA', 'B6', 'DL'][1 + CAST(hash(range) % 4 AS INTEGER)] AS carrier,
           'N' || CAST(hash(range + 5) % 4000 AS VARCHAR) AS tail, ['EWR', 'JFK', 'LGA'][1 + CAST(hash(range) % 3 AS INTEGER)] AS origin,
           CAST(hash(range + 6) % 5000 AS BIGINT) AS distance,
           TIMESTAMP '2013-01-01' + to_seconds(CAST(hash(range + 7) % 31536000 AS BIGINT)) AS placed
    FROM range({rows})
"""
HIVE = {
    "BIGINT": "bigint",
    "INTEGER": "int",
    "DOUBLE": "double",
    "VARCHAR": "string",
    "TIMESTAMP": "timestamp",
}
KINDS = ", ".join(f"{name} {HIVE[kind]}" for name, kind in COLUMNS.items())
TEXTS = KINDS.replace("timestamp", "string").replace("delay double", "delay string")
TYPED = "{" + ", ".join(f"'{name}': '{kind}'" for name, kind in COLUMNS.items()) + "}"
QUOTED = TYPED.replace("TIMESTAMP", "VARCHAR").replace("'delay': 'DOUBLE'", "'delay': 'VARCHAR'")
READ = "auto_detect=false, header=false"
FORMATS = {
    "LazySimple": (
        "(FORMAT csv, HEADER false, DELIMITER '|', NULLSTR '\\N')",
        KINDS,
        "ROW FORMAT DELIMITED FIELDS TERMINATED BY '|'",
        f"read_csv('{{file}}', {READ}, delim='|', nullstr='\\N', columns={TYPED})",
    ),
    "OpenCSV": (
        "(FORMAT csv, HEADER false, FORCE_QUOTE *)",
        TEXTS,
        "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'",
        f"read_csv('{{file}}', {READ}, delim=',', quote='\"', escape='\"', columns={QUOTED})",
    ),
    "JSON": (
        "(FORMAT json)",
        KINDS,
        "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
        f"read_json('{{file}}', format='newline_delimited', columns={TYPED})",
    ),
}
QUERIES = {
    "every column": "SELECT " + ", ".join(f"max({name})" for name in COLUMNS) + " FROM {table}",
    "three columns": "SELECT carrier, count(*), sum(distance) FROM {table} WHERE month < 7 GROUP BY 1 ORDER BY 1",
}


def seconds(work):
    started = time.perf_counter()
    rows = work()
    return time.perf_counter() - started, rows


def measured(lake, own, name, query):
    """Times of both sides in turns: LakeNB's, and DuckDB's."""
    _, _, _, reader = FORMATS[name]
    file = lake / "s3" / "lines" / name.lower() / "f.txt"
    theirs, ours = [], []
    with lakenb.connect(lake, settings={"progress": False}) as session:
        session.sql("SELECT 1")
        for _ in range(2 + LATER):
            took, wanted = seconds(
                lambda: own.execute(
                    query.format(table=reader.replace("{file}", str(file)))
                ).fetchall()
            )
            theirs.append(took)
            took, found = seconds(lambda: session.sql(query.format(table=name.lower())).fetchall())
            ours.append(took)
            assert len(found) == len(wanted)
    return ours, theirs


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as folder:
        lake = Path(folder) / "lake"
        own = duckdb.connect()
        own.execute("SET preserve_insertion_order=false")
        own.execute(f"CREATE TABLE t AS {SOURCE.format(rows=rows)}")
        with lakenb.connect(lake) as session:
            for name, (form, columns, serde, _) in FORMATS.items():
                place = lake / "s3" / "lines" / name.lower()
                place.mkdir(parents=True)
                own.execute(f"COPY t TO '{place}/f.txt' {form}")
                session.sql(
                    f"CREATE EXTERNAL TABLE {name.lower()} ({columns}) {serde} LOCATION 's3://lines/{name.lower()}/'"
                )
        own.execute("DROP TABLE t")
        for name in FORMATS:
            size = (lake / "s3" / "lines" / name.lower() / "f.txt").stat().st_size / 1e6
            for what, query in QUERIES.items():
                ours, theirs = measured(lake, own, name, query)
                best = min(theirs)
                print(
                    f"{name:10} {size:6.0f} MB  {what:14} DuckDB {best:.3f} s   LakeNB: first {ours[0] / best:5.2f} times, "
                    f"second {ours[1] / best:5.2f}, later {min(ours[2:]) / best:5.2f}",
                    flush=True,
                )


if __name__ == "__main__":
    main()

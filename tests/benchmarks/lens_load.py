"""Access logs into their Iceberg table, run by hand: ``python tests/benchmarks/lens_load.py [lines]``.

Makes logs up (1,000,000 lines if left out), loads them in a fresh lake, and prints lines a second, by the wall
clock and by processor time over two cores, the peak memory, and how many times faster that is than one regular
expression with a group for each field over every line, its texts turned into the same columns.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb

import lakenb
from lakenb.s3.storage_lens.access_log.grammar import FIELDS
from lakenb.s3.storage_lens.access_log.statements import typed

_CORES = 2
_SAMPLE = "amber-archive"
"""The bucket whose lines the expression reads: a seventh of all."""
_GROUPS = (
    r'^(\S+) (\S+) \[([^\]]+)\] (\S+) (\S+) (\S+) (\S+) (\S+) (?:"(.*?)"|-) (\d{3}|-) (\S+) (\d+|-) (\d+|-) '
    r'(\d+|-) (\d+|-) (?:"(.*)"|-|- -) (\S+)(?: (\S+))?(?: (\S+))?(?: (\S+))?(?: (\S+))?(?: (\S+))?(?: (\S+))?'
    r"(?: (\S+))?(?: (\S+))?(?: (\S+))?.*$"
)
_MAKE = "import lakenb, sys; lakenb.connect(sys.argv[1]).storage_lens.sample_access_logs('s3://logs/', int(sys.argv[2]))"


def _by_expression(lake: Path) -> float:
    """Seconds of processor time, over two cores, in which a regular expression makes the same typed row."""
    target = lake / "expression.parquet"
    connection = duckdb.connect(config={"threads": _CORES})
    connection.execute("SET TimeZone='UTC'")
    lines = (
        f"read_csv('{lake}/s3/logs/*/*/{_SAMPLE}/**/*', columns={{'line': 'VARCHAR'}}, delim='\x01', "
        "quote='', escape='', header=false, max_line_size=1000000)"
    )
    count = connection.execute(f"SELECT count(*) FROM {lines}").fetchall()[0][0]
    known = FIELDS[:16]
    tail = FIELDS[17:]
    groups = "', '".join((*known, *tail))
    fields = (
        f"SELECT 0 AS n, NULL AS account_id, NULL AS aws_region, unnest(r), '-' AS user_agent FROM ("
        f"SELECT regexp_extract(line, $1, ['{groups}']) AS r FROM {lines}) WHERE r.operation <> ''"
    )
    fields = f"SELECT * REPLACE ('[' || split_part(request_time, ' ', 1) AS request_time) FROM ({fields})"
    started = time.process_time()
    connection.execute(
        f"COPY ({typed(fields)}) TO '{target}' (FORMAT parquet, COMPRESSION zstd)", [_GROUPS]
    )
    return float((time.process_time() - started) / _CORES / count)


def main(lines: int) -> None:
    """Make, load, and print."""
    with tempfile.TemporaryDirectory() as directory:
        lake = Path(directory) / "lake"
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", _MAKE, str(lake), str(lines)], check=True)
        print(f"made up        {lines / (time.perf_counter() - started):12,.0f} lines a second")
        with lakenb.connect(lake, settings={"threads": _CORES}) as session:
            session.sql("SELECT 1")
            wall, cpu = time.perf_counter(), time.process_time()
            loaded = session.storage_lens.load_access_logs("s3://logs/")
            wall, cpu = time.perf_counter() - wall, (time.process_time() - cpu) / _CORES
            assert loaded.rows == lines, loaded
        print(f"wall clock     {lines / wall:12,.0f} lines a second")
        print(f"two cores      {lines / cpu:12,.0f} lines a second of processor time")
        print(
            f"peak memory    {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:12,.0f} MB"
        )
        by_expression = _by_expression(lake)
        print(f"an expression  {1 / by_expression:12,.0f} lines a second of processor time")
        print(f"ratio          {by_expression * lines / cpu:12.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)

"""Partitions at scale, run by hand: ``python tests/benchmarks/partitions.py [count]``.

Prints how long a table of 100,000 partitions takes to fill, to list and to prune, and how the pruning
compares with loading every partition and comparing in Python.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from lakenb.glue.data_catalog.model import Partition, StorageDescriptor, Table
from lakenb.glue.data_catalog.service import DataCatalog
from lakenb.storage.database import LakeDatabase
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.predicate import And, Comparison, In
from lakenb.values.types import BIGINT, INTEGER, VARCHAR

_COUNT = 100_000
_REPEATS = 7


def _timed(run: Callable[[], object], repeats: int = _REPEATS) -> float:
    """Median milliseconds."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main(count: int) -> None:
    """Fill a lake in a directory that goes away, and measure."""
    with tempfile.TemporaryDirectory() as place:
        database = LakeDatabase(Path(place) / "catalog.db")
        catalog = DataCatalog(database)
        name = TableName("awsdatacatalog", "default", "events")
        catalog.create_table(
            Table(
                "events",
                "default",
                storage_descriptor=StorageDescriptor(
                    (Column("v", BIGINT),), location="s3://b/events/"
                ),
                partition_keys=(Column("day", INTEGER), Column("site", VARCHAR)),
            )
        )
        sites = 100
        rows = [
            Partition((str(number // sites), f"site-{number % sites:03}"))
            for number in range(count)
        ]
        fill = _timed(lambda: catalog.batch_create_partition(name, rows), 1)
        print(f"add {count:,}:                {fill:9.1f} ms")
        again = _timed(lambda: catalog.batch_create_partition(name, rows, if_not_exists=True), 1)
        print(f"add again, IF NOT EXISTS:   {again:9.1f} ms")

        day = Comparison("day", "=", count // sites // 2)
        site = Comparison("site", "=", "site-042")
        cases = {
            "one day (100 of them)": day,
            f"one site ({count // sites} of them)": site,
            "day and site (1)": And((day, site)),
            "a range of 10 days": And((Comparison("day", ">=", 10), Comparison("day", "<", 20))),
            "50 days by list": In("day", tuple(range(50))),
        }
        every = _timed(lambda: catalog.partition_locations(name), 3)
        print(f"locations of all:           {every:9.1f} ms")
        print(
            f"names of all:               {_timed(lambda: catalog.partition_names(name), 3):9.1f} ms"
        )
        print(
            f"count of all:               {_timed(lambda: catalog.count_partitions(name)):9.1f} ms"
        )
        for label, predicate in cases.items():
            took = _timed(lambda: catalog.partition_locations(name, predicate))  # noqa: B023 - at once
            print(f"{label:27} {took:9.2f} ms, {every / took:7.1f} times faster than loading all")
        database.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _COUNT)

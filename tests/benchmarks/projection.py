"""Planning over ten million projected partitions, run by hand: ``python tests/benchmarks/projection.py``.

Prints how long it takes to find the files of a statement with a filter on each column, with one filter
and with none, and how that compares with writing out the projection of a table a thousandth as large.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from lakenb.athena.data_source.hive_scan import hive_scan
from lakenb.glue.data_catalog.model import SerDeInfo, StorageDescriptor, Table
from lakenb.glue.data_catalog.service import DataCatalog
from lakenb.glue.partition_projection import projection_of
from lakenb.serde import PARQUET
from lakenb.storage import open_storage
from lakenb.storage.database import LakeDatabase
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.predicate import EVERYTHING, And, Comparison, In, Predicate
from lakenb.values.relation import Relation, ScanRequest
from lakenb.values.types import BIGINT, VARCHAR

_REPEATS = 7
_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_PROPERTIES = {
    "projection.enabled": "true",
    "projection.day.type": "date",
    "projection.day.format": "yyyy/MM/dd",
    "projection.day.range": "2016/01/01,NOW",
    "projection.region.type": "enum",
    "projection.region.values": "ap,eu,us",
    "projection.device.type": "integer",
    "projection.device.digits": "4",
    "storage.location.template": "s3://lake/t/${region}/${day}/${device}",
}


def _timed(run: Callable[[], object]) -> float:
    """Least milliseconds."""
    times = []
    for _ in range(_REPEATS):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def _table(devices: int) -> Table:
    descriptor = StorageDescriptor(
        (Column("v", BIGINT),),
        location="s3://lake/t/",
        serde_info=SerDeInfo(serialization_library=PARQUET),
    )
    return Table(
        "t",
        "default",
        storage_descriptor=descriptor,
        partition_keys=(
            Column("region", VARCHAR),
            Column("day", VARCHAR),
            Column("device", BIGINT),
        ),
        parameters={**_PROPERTIES, "projection.device.range": f"1,{devices}"},
    )


def main() -> None:
    """Fill a lake in a directory that goes away, and measure."""
    with tempfile.TemporaryDirectory() as place:
        storage = open_storage(Path(place))
        database = LakeDatabase(Path(place) / "catalog.db")
        catalog = DataCatalog(database)
        for day in range(1, 29):
            for month in range(1, 13):
                for device in (7, 11, 900):
                    uri = f"s3://lake/t/eu/2024/{month:02}/{day:02}/{device:04}/f.parquet"
                    storage.fs.pipe_file(uri, b"x")

        table = _table(1000)
        keys = tuple(key.name for key in table.partition_keys)
        columns = (*table.storage_descriptor.columns, *table.partition_keys)
        name = TableName("awsdatacatalog", "default", "t")
        relation = Relation(name, "hive", columns, keys, entity=table)

        def files(predicate: Predicate) -> int:
            request = ScanRequest(relation, ("v", *keys), ("v",), predicate)
            return len(hive_scan(catalog, storage, request, _NOW).files)

        cases: dict[str, Predicate] = {
            "one value of each": And(
                (
                    Comparison("region", "=", "eu"),
                    Comparison("day", "=", "2024/05/05"),
                    Comparison("device", "=", 7),
                )
            ),
            "ranges of each": And(
                (
                    In("region", ("eu", "us")),
                    Comparison("day", ">=", "2024/05/01"),
                    Comparison("day", "<", "2024/07/01"),
                    Comparison("device", "<", 100),
                )
            ),
            "a month": And(
                (Comparison("day", ">=", "2024/05/01"), Comparison("day", "<", "2024/06/01"))
            ),
            "a device": Comparison("device", "=", 900),
            "no filter": EVERYTHING,
        }
        projection = projection_of(table, _NOW)
        assert projection is not None
        size = 1
        for one in projection.columns:
            size *= one.values.size if one.values else 1
        print(f"{size:,} projected partitions, 1,008 of them there")
        for label, predicate in cases.items():
            print(
                f"{label:18} {_timed(lambda p=predicate: files(p)):8.1f} ms, {files(predicate):5} files"
            )  # type: ignore[misc]  # mypy doesn't know the default's type

        small = projection_of(_table(1), _NOW)
        assert small is not None
        values = [one.values for one in small.columns if one.values]

        def written_out() -> int:
            days = range(values[1].size)
            names = [
                small.template.location((r, values[1].text(d), "0001"))
                for d in days
                for r in ("eu", "us", "ap")
            ]
            return len(names)

        print(f"{written_out():,} written out: {_timed(written_out):8.1f} ms")
        database.close()


if __name__ == "__main__":
    main()

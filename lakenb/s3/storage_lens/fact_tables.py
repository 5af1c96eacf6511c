"""The daily facts: every metric by day, bucket and storage class, by group, and by prefix.

They are Iceberg tables of the lake, in ``s3tablescatalog/aws-s3``, namespace ``storage_lens_facts``; a level
above is their sum. Averages stand as a sum and a count, so that they can be weighted at any level.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound
from lakenb.s3.storage_lens.input_tables import CATALOG, opened
from lakenb.s3.storage_lens.metrics.activity import ACTIVITY_METRICS
from lakenb.s3.storage_lens.metrics.model import Metric
from lakenb.s3.storage_lens.metrics.properties import PROPERTY_METRICS
from lakenb.s3.storage_lens.metrics.storage import STORAGE_METRICS
from lakenb.values.column import Column
from lakenb.values.names import DatabaseName, TableName
from lakenb.values.plan import PartitionTerm
from lakenb.values.predicate import EVERYTHING
from lakenb.values.types import BIGINT, DATE, DOUBLE, INTEGER, VARCHAR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lakenb.engine.protocol import EngineStatement
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.s3tables.table_bucket.service import TableBuckets
    from lakenb.values.predicate import Predicate
    from lakenb.values.scan import FileScan

FACTS = DatabaseName(CATALOG, "storage_lens_facts")


def fact_columns(metrics: Iterable[Metric]) -> tuple[str, ...]:
    """The facts' columns of some metrics."""
    return tuple(name for m in metrics for name in (m.mean or (m.column,)))


STORAGE_COLUMNS = fact_columns(STORAGE_METRICS)
ACTIVITY_COLUMNS = fact_columns(ACTIVITY_METRICS)
PROPERTY_COLUMNS = fact_columns(PROPERTY_METRICS)
GROUP_COLUMNS = fact_columns(m for m in STORAGE_METRICS if "group" in m.levels)


@dataclass(frozen=True, slots=True)
class FactTable:
    """The definition of one table of facts."""

    table: str
    columns: tuple[Column, ...]
    partition: tuple[PartitionTerm, ...]

    @property
    def name(self) -> TableName:
        """The full name."""
        return FACTS.table(self.table)


_PLACE = (
    Column("report_date", DATE),
    Column("account_id", VARCHAR),
    Column("aws_region", VARCHAR),
    Column("bucket_name", VARCHAR),
    Column("storage_class", VARCHAR),
)
_NODE = (
    *_PLACE,
    Column("delimiter", VARCHAR),
    Column("depth", INTEGER),
    Column("parent", VARCHAR),
    Column("prefix", VARCHAR),
    Column("children", BIGINT),
)
_BY_MONTH = (PartitionTerm("report_date_month", "report_date", "month"),)
_BY_DEPTH = (
    PartitionTerm("report_date", "report_date"),
    PartitionTerm("delimiter", "delimiter"),
    PartitionTerm("depth", "depth"),
)


def _numbers(names: Iterable[str]) -> tuple[Column, ...]:
    return tuple(Column(name, BIGINT) for name in names)


DAILY = FactTable(
    "daily",
    (
        *_PLACE,
        Column("part", VARCHAR),
        *_numbers((*STORAGE_COLUMNS, *PROPERTY_COLUMNS, *ACTIVITY_COLUMNS)),
    ),
    _BY_MONTH,
)
"""A bucket, storage class and day in up to three rows: its part ``storage``, ``activity`` or ``property``."""

GROUPS = FactTable(
    "groups", (*_PLACE, Column("group_name", VARCHAR), *_numbers(GROUP_COLUMNS)), _BY_MONTH
)
"""The same for the objects of a Storage Lens group."""

PREFIX_STORAGE = FactTable("prefix_storage", (*_NODE, *_numbers(STORAGE_COLUMNS)), _BY_DEPTH)
"""Every prefix of a day's objects with all that lies below it; depth 1 is a bucket's first level; ``children`` counts those right below."""

PREFIX_ACTIVITY = FactTable("prefix_activity", (*_NODE, *_numbers(ACTIVITY_COLUMNS)), _BY_DEPTH)
"""The same of the day's requests for keys."""


PREFIX_REPORT = FactTable(
    "prefix_report",
    (
        *_NODE[:-1],
        Column("part", VARCHAR),
        Column("share", DOUBLE),
        *_numbers((*STORAGE_COLUMNS, *ACTIVITY_COLUMNS)),
    ),
    _BY_MONTH,
)
"""The prefixes of the default report, in the part ``storage:<delimiter>`` or ``activity:<delimiter>``; ``share`` is
the percentage of their bucket's bytes."""


def open_facts(buckets: TableBuckets, definition: FactTable) -> IcebergTable:
    """A table's current state; bucket, namespace and table are made when they aren't there."""
    return opened(buckets, definition.name, definition.columns, definition.partition)


def has_facts(buckets: TableBuckets, definition: FactTable) -> bool:
    """Whether a table of facts is there and was ever written."""
    try:
        return buckets.tables.info(definition.name).snapshot_id is not None
    except EntityNotFound:
        return False


def scan_facts(
    buckets: TableBuckets,
    run: EngineStatement,
    definition: FactTable,
    predicate: Predicate = EVERYTHING,
) -> FileScan:
    """A table of facts as a statement reads it; it is made when it isn't there."""
    open_facts(buckets, definition)
    return run.scan(definition.name, predicate=predicate)

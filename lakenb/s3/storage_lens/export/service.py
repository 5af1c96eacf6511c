"""Reports of a dashboard, from the daily facts: as files, as Iceberg tables, as OpenMetrics text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest
from lakenb.s3.storage_lens.commits import put_in_place, write_rows
from lakenb.s3.storage_lens.engine_text import EngineText
from lakenb.s3.storage_lens.export.records import DayRecords
from lakenb.s3.storage_lens.export.schema import (
    BY_DAY,
    REPORT_COLUMNS,
    VERSION,
    WIDE_TABLES,
    WideTable,
)
from lakenb.s3.storage_lens.fact_tables import (
    DAILY,
    GROUPS,
    PREFIX_ACTIVITY,
    PREFIX_REPORT,
    PREFIX_STORAGE,
    scan_facts,
)
from lakenb.s3.storage_lens.input_tables import CATALOG, opened
from lakenb.s3.storage_lens.metrics.properties import PROPERTY_METRICS
from lakenb.values.names import DatabaseName, quote_text
from lakenb.values.predicate import And, Comparison

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.engine.protocol import EngineStatement, Statements
    from lakenb.s3.storage_lens.configuration.model import StorageLensConfiguration
    from lakenb.s3.storage_lens.export.files import ExportedReport
    from lakenb.s3.storage_lens.metrics.model import Metric
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.s3tables.table_bucket.service import TableBuckets
    from lakenb.storage.model import Storage

_FACTS = {t.table: t for t in (DAILY, GROUPS, PREFIX_STORAGE, PREFIX_ACTIVITY, PREFIX_REPORT)}
_KEYS = "account_id, aws_region, storage_class, record_type, record_value, bucket_name"
_ORDER = (
    "record_type, account_id, aws_region, bucket_name, storage_class, record_value, metric_name"
)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose dashboards they are.

    Attributes:
        account: Twelve digits.
        group_arn: A group's ARN by its name.
    """

    account: str
    group_arn: Callable[[str], str]


class Reports:
    """Makes reports.

    Args:
        buckets: The lake's table buckets.
        storage: The lake's objects.
        statements: Begins what reads the facts.
        owner: Whose they are.
    """

    def __init__(
        self, buckets: TableBuckets, storage: Storage, statements: Statements, owner: Owner
    ) -> None:
        self._buckets = buckets
        self._storage = storage
        self._statements = statements
        self._owner = owner

    def export(
        self,
        configuration: StorageLensConfiguration,
        day: date,
        uri: str,
        format: str,  # noqa: A002 - AWS's word
        groups: Sequence[str] = (),
        *,
        expanded: bool = False,
    ) -> ExportedReport:
        """Write a day's report as files with a manifest.

        Args:
            configuration: The dashboard.
            day: The day.
            uri: ``s3://bucket/prefix``, below which AWS's paths begin.
            format: ``CSV`` or ``Parquet``.
            groups: The groups that have records.
            expanded: The expanded prefixes report in place of the default one.

        Raises:
            InvalidRequest: A format or a URI that there is not.
        """
        from lakenb.s3.storage_lens.export.files import FORMATS, ReportPlace, write_report

        if format not in FORMATS:
            raise InvalidRequest(f"A report's format is CSV or Parquet, not {str(format)[:40]!r}.")
        place = ReportPlace(uri, self._owner.account, configuration.id, day, expanded)
        with self._statements(f"Storage Lens exports {day} to {uri}", None) as run:
            text = self._text(run, day)
            records = self._records(configuration, day, text, groups)
            query = _long(records, configuration, day, expanded=expanded)
            if not expanded:
                query += f" ORDER BY {_ORDER}"
            told = _told(query)
            batches = run.query(text.plan(told, REPORT_COLUMNS)).batches
            return write_report(self._storage, place, format, batches)

    def publish(
        self,
        configuration: StorageLensConfiguration,
        day: date,
        groups: Sequence[str] = (),
        *,
        expanded: bool = True,
    ) -> tuple[str, ...]:
        """Put a day into the Iceberg tables; rows of the day that are there go in the same commit.

        Args:
            configuration: The dashboard, whose id names the namespace.
            day: The day.
            groups: The groups that have records.
            expanded: Whether the tables of all prefixes get theirs.

        Returns:
            The tables' full names.
        """
        namespace = DatabaseName(CATALOG, configuration.namespace)
        done: list[str] = []
        with self._statements(f"Storage Lens publishes {day} in {namespace}", None) as run:
            for wide in WIDE_TABLES:
                if wide.expanded and not expanded:
                    continue
                text = self._text(run, day)
                records = self._records(configuration, day, text, groups)
                query = _wide(records, configuration, day, wide)
                name = namespace.table(wide.table)
                table = opened(self._buckets, name, wide.columns, BY_DAY)
                self._put(run, table, day, text, query)
                done.append(str(table.name))
        return tuple(done)

    def openmetrics(self, configuration: StorageLensConfiguration, day: date) -> str:
        """A day as OpenMetrics text, with the names, levels and dimensions of CloudWatch.

        Rules: "Viewing S3 Storage Lens metrics in CloudWatch"; OpenMetrics 1.0. Prefixes never go there.
        """
        from lakenb.s3.storage_lens.export.openmetrics import written

        with self._statements(f"Storage Lens tells {day} as OpenMetrics", None) as run:
            text = self._text(run, day)
            records = self._records(configuration, day, text, ())
            query = _long(records, configuration, day, expanded=False)
            chosen = f"SELECT {_KEYS}, metric_name, metric_value FROM ({query}) q WHERE record_type <> 'PREFIX'"
            names = [*_KEYS.split(", "), "metric_name", "metric_value"]
            rows = [
                row
                for batch in run.query(text.plan(chosen, names)).batches
                for row in zip(*(column.to_pylist() for column in batch.columns), strict=True)
            ]
        return written(rows, configuration, day)

    # --- inside ------------------------------------------------------------------------------

    def _text(self, run: EngineStatement, day: date) -> EngineText:
        of_day = Comparison("report_date", "=", day)
        return EngineText(lambda name: scan_facts(self._buckets, run, _FACTS[name], of_day))

    def _records(
        self,
        configuration: StorageLensConfiguration,
        day: date,
        text: EngineText,
        groups: Sequence[str],
    ) -> DayRecords:
        return DayRecords(configuration, day, text.table, self._owner.group_arn, tuple(groups))

    def _put(
        self, run: EngineStatement, table: IcebergTable, day: date, text: EngineText, query: str
    ) -> None:
        plan = text.plan(query, [column.name for column in table.columns])
        start = datetime.combine(day, datetime.min.time(), UTC)
        of_day = And(
            (
                Comparison("report_time", ">=", start),
                Comparison("report_time", "<", start + timedelta(days=1)),
            )
        )
        put_in_place(self._buckets, run, table.name, of_day, write_rows(run, table, plan))


def _kinds(wide: WideTable) -> tuple[Metric, ...]:
    """The metrics of a kind that reports have: the tables' and, of settings, one that has no column there."""
    found = wide.metrics
    if wide.kind == "bucket_property":
        found += tuple(m for m in PROPERTY_METRICS if m.column not in wide.order)
    return tuple(m for m in found if m.exported)


def _long(
    records: DayRecords, configuration: StorageLensConfiguration, day: date, *, expanded: bool
) -> str:
    """A row a record and metric: the keys, what is fixed, metric_name, metric_value."""
    parts: list[str] = []
    for wide in WIDE_TABLES:
        if wide.expanded != expanded:
            continue
        metrics = _kinds(wide)
        query = records.query(wide.kind, metrics, expanded=expanded)
        names = ", ".join(f'{m.column} AS "{m.name}"' for m in metrics)
        listed = ", ".join(f'"{m.name}"' for m in metrics)
        parts.append(
            f"SELECT {_KEYS}, metric_name, metric_value FROM (SELECT {_KEYS}, {names} FROM ({query}) r) w "
            f"UNPIVOT (metric_value FOR metric_name IN ({listed}))"
        )
    every = " UNION ALL ".join(f"({part})" for part in parts)
    return (
        f"SELECT '{VERSION}' AS version_number, {quote_text(configuration.id)} AS configuration_id, "
        f"'{day.isoformat()}' AS report_date, * FROM ({every}) l "
        "WHERE record_type <> 'PREFIX' OR metric_value <> 0"
    )


def _told(query: str) -> str:
    """The eleven columns of a file."""
    return (
        "SELECT version_number, configuration_id, report_date, account_id AS aws_account_number, aws_region, "
        "storage_class, record_type, url_encode(record_value) AS record_value, bucket_name, metric_name, "
        f"CAST(LEAST(metric_value, {2**63 - 1}) AS BIGINT) AS metric_value FROM ({query}) t"
    )


def _wide(
    records: DayRecords, configuration: StorageLensConfiguration, day: date, wide: WideTable
) -> str:
    """A row a record: the wide table's columns in order. What has no metric is no record, as in files."""
    query = records.query(wide.kind, wide.metrics, expanded=wide.expanded)
    fixed = {
        "version_number": f"'{VERSION}'",
        "configuration_id": quote_text(configuration.id),
        "report_time": f"TIMESTAMPTZ '{day.isoformat()} 00:00:00+00'",
        "aws_account_id": "account_id",
    }
    texts = ", ".join(f"{fixed.get(name, name)} AS {name}" for name in wide.texts)
    told = " OR ".join(f"{metric.column} IS NOT NULL" for metric in wide.metrics)
    return f"SELECT {texts}, {', '.join(wide.order)} FROM ({query}) r WHERE {told}"

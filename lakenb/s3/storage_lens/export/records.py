"""The records of a day's report: engine SQL over the daily facts, wide, with AWS's leading columns.

What AWS's documents do not tell is chosen here: ``record_value`` is the account of an ACCOUNT record, the bucket
of a BUCKET record, the prefix with its last delimiter of a PREFIX record. The two kinds of scope, Regions and
buckets, must both hold to include, and either excludes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.fact_tables import GROUP_COLUMNS
from lakenb.s3.storage_lens.level_query import PrefixReport
from lakenb.s3.storage_lens.prefixes.report import report_part
from lakenb.values.names import quote_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from lakenb.s3.storage_lens.configuration.model import (
        MetricSwitches,
        Scope,
        StorageLensConfiguration,
    )
    from lakenb.s3.storage_lens.export.schema import Kind
    from lakenb.s3.storage_lens.metrics.model import Metric

_PARTS = {"storage": "storage", "activity": "activity", "bucket_property": "property"}
_SWITCHES = {
    "Activity": "activity",
    "Detailed status code": "detailed_status_codes",
    "Cost optimization": "advanced_cost_optimization",
    "Data protection": "advanced_data_protection",
    "Performance": "advanced_performance",
}
_PLACE = "account_id, aws_region, storage_class"
_MOST_PREFIXES = 2
"""A bucket with more prefixes than so many times its objects has none in the expanded report."""


def switched_on(metric: Metric, switches: MetricSwitches) -> bool:
    """Whether a level has a metric."""
    if metric.tier == "free":
        return True
    return bool(getattr(switches, _SWITCHES[metric.category]))


@dataclass(frozen=True, slots=True)
class DayRecords:
    """The records of one day for one dashboard.

    Attributes:
        configuration: The dashboard.
        day: The day.
        table: What stands for a table of facts in the text.
        group_arn: A group's ARN by its name.
        groups: The names of the groups that have records.
    """

    configuration: StorageLensConfiguration
    day: date
    table: Callable[[str], str]
    group_arn: Callable[[str], str]
    groups: tuple[str, ...] = ()

    def query(self, kind: Kind, metrics: Sequence[Metric], *, expanded: bool) -> str | None:
        """All records of a kind of metrics; None when the dashboard has none.

        Columns: account_id, aws_region, storage_class, record_type, record_value, bucket_name, then a column a
        metric, named as in the wide tables.
        """
        if expanded:
            parts = [self._prefixes(kind, metrics, expanded=True)]
        else:
            parts = [
                self._daily("ACCOUNT", kind, metrics),
                self._daily("BUCKET", kind, metrics),
            ]
            level = self.configuration.prefix_level
            if level is not None and level.is_enabled and kind != "bucket_property":
                parts.append(self._prefixes(kind, metrics, expanded=False))
            if kind == "storage" and self.groups:
                parts += [self._grouped("ACCOUNT", metrics), self._grouped("BUCKET", metrics)]
        return " UNION ALL ".join(f"({part})" for part in parts)

    # --- levels ------------------------------------------------------------------------------

    def _daily(self, level: str, kind: Kind, metrics: Sequence[Metric]) -> str:
        own = self.configuration
        switches = own.account_level if level == "ACCOUNT" else own.bucket_level
        bucket, value = ("''", "account_id") if level == "ACCOUNT" else ("bucket_name",) * 2
        return (
            f"SELECT {_PLACE}, '{level}' AS record_type, {value} AS record_value, {bucket} AS bucket_name, "
            f"{self._sums(metrics, switches)} FROM {self.table('daily')} "
            f"WHERE {self._where()} AND part = '{_PARTS[kind]}' GROUP BY {_PLACE}, {value}, {bucket}"
        )

    def _prefixes(self, kind: Kind, metrics: Sequence[Metric], *, expanded: bool) -> str:
        own = self.configuration
        columns = ", ".join(
            _value(metric, _plain, on=switched_on(metric, own.bucket_level)) for metric in metrics
        )
        first = (
            "SELECT account_id, aws_region, storage_class, 'PREFIX' AS record_type, prefix AS record_value, "
            f"bucket_name, {columns} FROM"
        )
        where = f"{self._where()} AND delimiter = {quote_text(own.delimiter)}"
        if expanded:
            return f"{first} {self.table(f'prefix_{kind}')} WHERE {where} AND {self._few()}"
        report = prefix_report(own)
        return (
            f"{first} {self.table('prefix_report')} WHERE {where} "
            f"AND part = {quote_text(report_part(kind, own.delimiter))} "
            f"AND depth <= {report.max_depth} AND share >= {report.min_percent!r}"
        )

    def _few(self) -> str:
        """Not those of buckets with more than twice as many prefixes, by class, as objects."""
        key = "account_id, aws_region, bucket_name"
        return f"""({key}) NOT IN (
            SELECT n.account_id, n.aws_region, n.bucket_name
            FROM (SELECT {key}, COUNT(*) AS prefixes FROM {self.table("prefix_storage")}
                WHERE {self._where()} AND delimiter = {quote_text(self.configuration.delimiter)}
                GROUP BY {key}) n
            JOIN (SELECT {key}, SUM(object_count) AS objects FROM {self.table("daily")}
                WHERE {self._where()} AND part = 'storage' GROUP BY {key}) t USING ({key})
            WHERE n.prefixes > {_MOST_PREFIXES} * t.objects)"""

    def _grouped(self, level: str, metrics: Sequence[Metric]) -> str:
        bucket = "''" if level == "ACCOUNT" else "bucket_name"
        known = frozenset(GROUP_COLUMNS)
        columns = ", ".join(_value(m, _summed, on=m.column in known) for m in metrics)
        whens = " ".join(
            f"WHEN {quote_text(name)} THEN {quote_text(self.group_arn(name))}"
            for name in self.groups
        )
        names = ", ".join(quote_text(name) for name in self.groups)
        return (
            f"SELECT {_PLACE}, 'STORAGE_LENS_GROUP_{level}' AS record_type, "
            f"CASE group_name {whens} END AS record_value, {bucket} AS bucket_name, {columns} "
            f"FROM {self.table('groups')} WHERE {self._where()} AND group_name IN ({names}) "
            f"GROUP BY {_PLACE}, group_name, {bucket}"
        )

    def _sums(self, metrics: Sequence[Metric], switches: MetricSwitches) -> str:
        return ", ".join(_value(m, _summed, on=switched_on(m, switches)) for m in metrics)

    # --- scope -------------------------------------------------------------------------------

    def _where(self) -> str:
        parts = [f"report_date = DATE '{self.day.isoformat()}'"]
        include, exclude = self.configuration.include, self.configuration.exclude
        parts += _listed(include, "IN") + _listed(exclude, "NOT IN")
        return " AND ".join(parts)


def _listed(scope: Scope | None, word: str) -> list[str]:
    if scope is None:
        return []
    found: list[str] = []
    for column, values in (("bucket_name", scope.bucket_names), ("aws_region", scope.regions)):
        if values:
            found.append(f"{column} {word} ({', '.join(quote_text(value) for value in values)})")
    return found


def prefix_report(configuration: StorageLensConfiguration) -> PrefixReport:
    """Which prefixes a dashboard's default report has."""
    level = configuration.prefix_level
    if level is None:
        return PrefixReport(configuration.delimiter)
    chosen = level.selection_criteria
    return PrefixReport(
        configuration.delimiter,
        max_depth=chosen.max_depth or 10,
        min_percent=chosen.min_storage_bytes_percentage or 1.0,
    )


def _plain(column: str) -> str:
    return column


def _summed(column: str) -> str:
    return f"SUM({column})"


def _value(metric: Metric, of: Callable[[str], str], *, on: bool) -> str:
    """A metric's column; averages are cut to whole numbers, for the column is one."""
    if not on:
        return f"CAST(NULL AS HUGEINT) AS {metric.column}"
    if metric.mean is not None:
        total, count = metric.mean
        return f"CAST({of(total)} // NULLIF({of(count)}, 0) AS HUGEINT) AS {metric.column}"
    return f"CAST({of(metric.column)} AS HUGEINT) AS {metric.column}"

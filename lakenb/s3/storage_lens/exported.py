"""AWS's own exports as a source of facts, for the buckets that have no other.

A bucket's metrics of a day come from its listing and its log where those are loaded; else from a Storage Lens
export of the day, part by part. A bucket that several dashboards export counts once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.metrics.activity import ACTIVITY_METRICS
from lakenb.s3.storage_lens.metrics.properties import PROPERTY_METRICS
from lakenb.s3.storage_lens.metrics.storage import STORAGE_METRICS
from lakenb.s3.storage_lens.sums import PLACE
from lakenb.values.names import quote_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lakenb.s3.storage_lens.metrics.model import Metric

_METRICS: dict[str, tuple[Metric, ...]] = {
    "storage": STORAGE_METRICS,
    "activity": ACTIVITY_METRICS,
    "property": PROPERTY_METRICS,
}
_NAMED = (
    "COALESCE(aws_account_number, '') AS account_id, COALESCE(aws_region, '') AS aws_region, bucket_name, "
    "COALESCE(storage_class, '') AS storage_class"
)


def with_exports(query: str, part: str, table: str, day: date) -> str:
    """Sums of one part, and for buckets that have none their export's.

    Args:
        query: The part's own sums: place and columns.
        part: ``storage``, ``activity`` or ``property``.
        table: What stands for the table of exports.
        day: The day.
    """
    metrics = _METRICS[part]
    columns = ", ".join(name for m in metrics for name in (m.mean or (m.column,)))
    rows = _rows(metrics, table, day, "BUCKET", "bucket_name NOT IN (SELECT bucket_name FROM own)")
    return (
        f"WITH own AS (SELECT {PLACE}, {columns} FROM ({query}) o) "
        f"SELECT {PLACE}, {columns} FROM own UNION ALL SELECT {PLACE}, {columns} FROM ({rows}) e"
    )


def exported_prefixes(part: str, table: str, day: date, delimiter: str, own: Sequence[str]) -> str:
    """Prefixes of exports: the columns of a table of prefixes, for buckets that have none of their own.

    Whether AWS ends a prefix with the delimiter is not documented; either way is taken.
    """
    metrics = _METRICS[part]
    columns = ", ".join(name for m in metrics for name in (m.mean or (m.column,)))
    mark = quote_text(delimiter)
    but = ", ".join(quote_text(name) for name in own)
    where = f"bucket_name NOT IN ({but})" if but else "TRUE"
    whole = f"CASE WHEN ends_with(record_value, {mark}) THEN record_value ELSE record_value || {mark} END"
    rows = _rows(metrics, table, day, "PREFIX", where, f", {whole} AS prefix")
    return f"""
        SELECT DATE '{day.isoformat()}' AS report_date, {PLACE}, {mark} AS delimiter, depth,
            CASE WHEN depth = 1 THEN '' ELSE array_to_string(parts[1:depth - 1], {mark}) || {mark} END AS parent,
            prefix, COALESCE(c.children, 0) AS children, {columns}
        FROM (SELECT *, string_split(prefix, {mark}) AS parts,
            CAST(len(string_split(prefix, {mark})) - 1 AS INTEGER) AS depth FROM ({rows}) r) d
        LEFT JOIN (SELECT bucket_name AS of_bucket, storage_class AS of_class,
            array_to_string(string_split(prefix, {mark})[1:-3], {mark}) || {mark} AS of_prefix, COUNT(*) AS children
            FROM ({rows}) u GROUP BY ALL) c
        ON c.of_bucket = d.bucket_name AND c.of_class = d.storage_class AND c.of_prefix = d.prefix"""


def _rows(
    metrics: Sequence[Metric],
    table: str,
    day: date,
    kind: str,
    where: str,
    more: str = "",
) -> str:
    """A row a record with a column a metric; records with none of the metrics are left out."""
    values = ", ".join(f"{value} AS {name}" for m in metrics for name, value in _values(m))
    names = ", ".join(quote_text(m.name) for m in metrics)
    keys = "1, 2, 3, 4" + (", 5" if more else "")
    return (
        f"SELECT {_NAMED}{more}, {values} FROM {table} WHERE report_date = DATE '{day.isoformat()}' "
        f"AND record_type = '{kind}' AND bucket_name <> '' AND metric_name IN ({names}) AND {where} GROUP BY {keys}"
    )


def _values(metric: Metric) -> list[tuple[str, str]]:
    if metric.mean is None:
        return [(metric.column, _one(metric.name))]
    total, count = metric.mean
    # An export has a mean and not what it is the mean of; it is weighted by all requests.
    return [
        (total, f"CAST({_one(metric.name)} * {_one('AllRequests')} AS BIGINT)"),
        (count, f"CASE WHEN {_one(metric.name)} IS NOT NULL THEN {_one('AllRequests')} END"),
    ]


def _one(name: str) -> str:
    return f"MAX(CASE WHEN metric_name = {quote_text(name)} THEN metric_value END)"

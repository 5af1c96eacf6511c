"""The facts of a day as one Athena statement over the input tables.

What the engine computes here, a distributed engine computes over the same Iceberg tables by these texts: they
run in a ``%%athena`` cell and on Amazon Athena, and give the same rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.input_tables import NAMESPACE
from lakenb.s3.storage_lens.level_query import quoted
from lakenb.s3.storage_lens.metrics.activity import ACTIVITY_METRICS
from lakenb.s3.storage_lens.metrics.storage import STORAGE_METRICS
from lakenb.s3.storage_lens.prefixes.rollup import MAX_DEPTH
from lakenb.s3.storage_lens.row_views import RowViews, athena_dialect
from lakenb.s3.storage_lens.sums import (
    PLACE,
    activity_sums,
    activity_values,
    metric_sum,
    storage_sums,
    told_metric,
)
from lakenb.values.names import quote_text

if TYPE_CHECKING:
    from datetime import date

    from lakenb.s3.storage_lens.metrics.model import Metric
    from lakenb.s3.storage_lens.rules import MetricRules

_NODE = f"{PLACE}, depth, parent, prefix"
_SAME = " AND ".join(f"k.{name} = s.{name}" for name in ("account_id", "aws_region", "bucket_name"))


def views_of(day: date, rules: MetricRules, objects_day: date | None) -> RowViews:
    """The day's rows in Athena's words."""
    dialect = athena_dialect(lambda name: quoted(NAMESPACE.table(name)))
    return RowViews(dialect, day, rules, objects_day)


def daily_text(kind: str, day: date, rules: MetricRules, objects_day: date | None = None) -> str:
    """A day's ``storage`` or ``activity`` sums by bucket and storage class."""
    views = views_of(day, rules, objects_day)
    return storage_sums(views) if kind == "storage" else activity_sums(views)


def prefix_text(
    kind: str,
    day: date,
    rules: MetricRules,
    objects_day: date | None = None,
    delimiter: str = "/",
) -> str:
    """A day's ``storage`` or ``activity`` sums of all prefixes at every depth, up to 50.

    Each row of the input counts once in each of its prefixes; the engine's own way sorts the keys instead, and
    needs no row a prefix.
    """
    views = views_of(day, rules, objects_day)
    stored = kind == "storage"
    metrics: tuple[Metric, ...] = STORAGE_METRICS if stored else ACTIVITY_METRICS
    rows, known = ("versions", "known_storage") if stored else ("requests", "known_activity")
    sums: list[str] = []
    told: list[str] = []
    for metric in metrics:
        columns = [(metric.column, metric_sum(metric))] if stored else activity_values(metric)
        for column, value in columns:
            sums.append(f"{value} AS {column}")
            told.append(f"{told_metric(metric, column)} AS {column}")
    mark = quote_text(delimiter)
    text = views.versions() if stored else views.requests()
    keys = ", ".join(f"s.{name}" for name in _NODE.split(", "))
    return f"""WITH {text},
        cut AS (SELECT r.*, split(key_name, {mark}) AS parts FROM {rows} r WHERE key_name IS NOT NULL),
        nodes AS (
            SELECT c.*, depth,
                CASE WHEN depth = 1 THEN '' ELSE array_join(slice(parts, 1, depth - 1), {mark}) || {mark} END
                    AS parent,
                array_join(slice(parts, 1, depth), {mark}) || {mark} AS prefix
            FROM cut c CROSS JOIN UNNEST(sequence(1, least(cardinality(parts) - 1, {MAX_DEPTH}))) AS d(depth)
            WHERE cardinality(parts) > 1
        )
        SELECT {keys}, {", ".join(told)}
        FROM (SELECT {_NODE}, {", ".join(sums)} FROM nodes GROUP BY {_NODE}) s
        JOIN {known} k ON {_SAME}"""

"""The sums of a day's rows, by bucket and storage class: the metrics' rules as SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.metrics.activity import ACTIVITY_METRICS
from lakenb.s3.storage_lens.metrics.properties import PROPERTY_METRICS
from lakenb.s3.storage_lens.metrics.storage import STORAGE_METRICS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.s3.storage_lens.metrics.model import Metric
    from lakenb.s3.storage_lens.row_views import RowViews

PLACE = "account_id, aws_region, bucket_name, storage_class"
_MOST = 2**63 - 1
_FIRST_ACCESS = "is_first_access"


def storage_sums(views: RowViews, where: str = "TRUE", metrics: Sequence[Metric] = ()) -> str:
    """A query of the storage metrics: the place, then the metrics' columns in the registry's order.

    Args:
        views: The day.
        where: A condition on ``versions``, for a group.
        metrics: Some of them; all when empty.
    """
    chosen = metrics or STORAGE_METRICS
    sums = ", ".join(f"{metric_sum(metric)} AS {metric.column}" for metric in chosen)
    told = ", ".join(f"{told_metric(metric)} AS {metric.column}" for metric in chosen)
    return f"""WITH {views.versions()}
        SELECT {_placed("s")}, {told}
        FROM (SELECT {PLACE}, {sums} FROM versions WHERE {where} GROUP BY {PLACE}) s
        JOIN known_storage k ON {_SAME}"""


def activity_sums(views: RowViews) -> str:
    """A query of the activity metrics, the same way."""
    sums: list[str] = []
    told: list[str] = []
    for metric in ACTIVITY_METRICS:
        for column, value in activity_values(metric):
            sums.append(f"{value} AS {column}")
            told.append(f"{told_metric(metric, column)} AS {column}")
    return f"""WITH {views.requests()}
        SELECT {_placed("s")}, {", ".join(told)}
        FROM (SELECT {PLACE}, {", ".join(sums)} FROM requests GROUP BY {PLACE}) s
        JOIN known_activity k ON {_SAME}"""


def property_sums(views: RowViews) -> str:
    """A query of buckets' settings, which have no storage class."""
    columns = ", ".join(f"MAX({metric.column}) AS {metric.column}" for metric in PROPERTY_METRICS)
    day = views.day.isoformat()
    return f"""SELECT COALESCE(account_id, '') AS account_id, COALESCE(aws_region, '') AS aws_region,
        bucket_name, '' AS storage_class, {columns}
        FROM {views.dialect.table("bucket_properties")}
        WHERE report_date = DATE '{day}' GROUP BY 1, 2, 3, 4"""


_SAME = " AND ".join(f"k.{name} = s.{name}" for name in ("account_id", "aws_region", "bucket_name"))


def activity_values(metric: Metric) -> list[tuple[str, str]]:
    """The facts' columns of an activity metric, each with its aggregate over ``requests``."""
    if metric.mean is not None:
        total, count = metric.mean
        value = total.removesuffix("_latency_sum")
        return [(total, clamped(f"SUM({value})")), (count, f"COUNT({value})")]
    if metric.rule is not None and metric.rule.when == _FIRST_ACCESS:
        return [(metric.column, "COUNT(DISTINCT CASE WHEN is_access THEN key_name END)")]
    return [(metric.column, metric_sum(metric))]


def metric_sum(metric: Metric) -> str:
    """A metric's aggregate over ``versions`` or ``requests``."""
    rule = metric.rule
    if rule is None:
        return "CAST(NULL AS bigint)"
    if rule.value == "1":
        return "COUNT(*)" if rule.when == "TRUE" else f"COUNT(CASE WHEN {rule.when} THEN 1 END)"
    total = rule.value if rule.when == "TRUE" else f"CASE WHEN {rule.when} THEN {rule.value} END"
    return clamped(f"SUM({total})")


def clamped(total: str) -> str:
    """A sum as a bigint, 0 over nothing; one that is larger than any, of damaged sizes, is the largest."""
    return f"CAST(LEAST(COALESCE({total}, 0), {_MOST}) AS bigint)"


def told_metric(metric: Metric, column: str = "") -> str:
    """A metric, or NULL where the bucket's input does not tell what it needs."""
    name = f"s.{column or metric.column}"
    needs = metric.rule.needs if metric.rule is not None else ()
    if not needs:
        return name
    known = " AND ".join(f"k.{need} = 1" for need in needs)
    return f"CASE WHEN {known} THEN {name} END"


def _placed(alias: str) -> str:
    return ", ".join(f"{alias}.{name}" for name in PLACE.split(", "))

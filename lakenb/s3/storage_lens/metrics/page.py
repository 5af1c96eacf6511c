"""``docs/storage_lens_metrics.md``: every metric with its source, rule and choices.

``python -m lakenb.s3.storage_lens.metrics.page > docs/storage_lens_metrics.md`` writes it; a test holds it fresh.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from lakenb.s3.storage_lens.metrics.advice import ADVICE
from lakenb.s3.storage_lens.metrics.derived import DISTINCT_METRICS
from lakenb.s3.storage_lens.metrics.model import (
    ACTIVITY_LEVELS,
    BUCKET_LEVELS,
    EVERY_LEVEL,
    DerivedMetric,
    Metric,
)
from lakenb.s3.storage_lens.metrics.reasons import why_null
from lakenb.s3.storage_lens.metrics.registry import BASE_METRICS, EVERY_METRIC
from lakenb.s3.storage_lens.metrics.sizes import SIZE_CLASSES

_TITLES = {
    "storage": "What is stored",
    "bucket_property": "Settings of buckets",
    "activity": "Requests",
}
_HEAD = """# Storage Lens metrics

Every metric that LakeNB computes, under the name that Amazon S3 Storage Lens exports it by. Made from
`lakenb/s3/storage_lens/metrics`; don't edit.

- A value that the input can't give is NULL, never 0: `metrics(...).reasons()` says why. A column that an inventory
  or a log does not tell for a bucket's day makes the metrics that need it NULL there; a level above sums the buckets
  that tell it.
- Levels: organization, account, Region, bucket, storage class, prefix, Storage Lens group. Settings have no prefixes
  and no storage classes; groups have the free storage metrics alone.
- A request's storage class is its object's, by the last listing or inventory up to the day
  (`storage_lens.activity_class`); what has none that is known is in `UNKNOWN` (`storage_lens.unknown_class`). A
  delete marker is STANDARD.
- 1 KB is 1,024 bytes (`storage_lens.kilobyte`).
- Objects that a lifecycle rule has expired by the report's day don't count.
- Daily metrics are kept 15 months, counted back from the newest day (`storage_lens.retention_months`).
- In exports an average is cut to a whole number; values of 0 are there, but for prefixes.
- `export`, `publish` and `openmetrics` without a configuration are those of a dashboard `lakenb`: all metrics, all
  buckets, prefixes, and groups; its tables are in `lens_lakenb_exp`, a name that needs no quotes. A configuration that
  is put under the id `lakenb` takes its place. AWS's own `default-account-dashboard` has the free metrics alone, and
  is there too: `export(uri, configuration="default-account-dashboard")`.

What AWS's documents leave open, and what LakeNB has chosen:

- Concurrent PUT 503: AWS doesn't say how it knows them; the rule is at `ConcurrentPut503ErrorCount`
  (`storage_lens.writer`).
- An access is a successful GET (`storage_lens.accessed`); writes are PUT, POST, COPY, UploadPart and
  CreateMultipartUpload (`storage_lens.write_requests`).
- Replication's requests are told by their requester's name (`storage_lens.replication_requester`).
- Objects of 0 bytes are in `Object0KBCount`; AWS counts metadata, and has them in the next class
  (`storage_lens.empty_objects`).
- A prefix holds what is below it at any depth, and ends with its delimiter.
- In exports `record_value` is the account's id for an account, the bucket's name for a bucket.
- The expanded report's manifest lies as the default report's does, below `StorageLensExpandedPrefixes`.
- Tables of a day that is published again lose that day's rows first.
"""


def page() -> str:
    """The whole page."""
    lines = [_HEAD]
    for table, title in _TITLES.items():
        lines += [f"## {title}", ""]
        lines += _base([m for m in BASE_METRICS if m.table == table])
    lines += ["## Worked out of others", "", *_derived(), ""]
    lines += ["## Size classes", "", "| class | sizes |", "|---|---|"]
    lines += [f"| {size.label} | {size.text} |" for size in SIZE_CLASSES]
    lines += ["", "## The eight performance categories", "", *_advice()]
    return "\n".join(lines)


def _base(metrics: Iterable[Metric]) -> list[str]:
    lines: list[str] = []
    sized: set[str] = set()
    for metric in metrics:
        if "distribution" in metric.title:
            word = metric.title.split(":")[0]
            if word in sized:
                continue
            sized.add(word)
            lines += _entry(metric, *_sized(metric))
        else:
            lines += _entry(metric, metric.name, metric.title, metric.column)
    return lines


def _sized(metric: Metric) -> tuple[str, str, str]:
    """One entry stands for the 18 classes."""
    first = SIZE_CLASSES[0]
    return (
        metric.name.replace(first.label, "*"),
        f"{metric.title.split(':')[0]} (18 classes)",
        metric.column.replace(first.column, "*"),
    )


def _entry(metric: Metric, name: str, title: str, column: str) -> list[str]:
    facts = [
        f"{metric.category}, {metric.tier}",
        metric.unit,
        f"`{metric.table}.{column}`" if _in_tables(metric) else "no column in AWS's tables",
        _levels(metric),
        "in CloudWatch" if metric.cloudwatch else "not in CloudWatch",
    ]
    lines = [f"### {name}", "", f"**{title}** ({'; '.join(facts)})", ""]
    lines.append(f"- Source: {metric.source}.")
    if metric.rule is not None and metric.table != "bucket_property":
        value = "rows" if metric.rule.value == "1" else f"the sum of `{metric.rule.value}`"
        when = "" if metric.rule.when == "TRUE" else f" where `{metric.rule.when}`"
        if "distribution" not in metric.title:
            lines.append(f"- Rule: {value}{when}.")
    if metric.mean is not None:
        lines.append(f"- Rule: `{metric.mean[0]}` / `{metric.mean[1]}` of the daily facts.")
    if metric.note:
        setting = f" Setting: `{metric.setting}`." if metric.setting else ""
        lines.append(f"- {metric.note}{setting}")
    word = "NULL always" if metric.missing else "NULL when"
    lines.append(f"- {word}: {why_null(metric)}.")
    return [*lines, ""]


def _in_tables(metric: Metric) -> bool:
    return metric.name != "TotalLifecycleRuleCount"


def _levels(metric: Metric) -> str:
    if metric.levels == EVERY_LEVEL:
        return "all levels"
    if metric.levels == ACTIVITY_LEVELS:
        return "all levels but groups"
    if metric.levels == BUCKET_LEVELS:
        return "buckets and above"
    return ", ".join(metric.levels)


def _derived() -> list[str]:
    lines = ["| metric | name | formula | tier | category |", "|---|---|---|---|---|"]
    lines += [
        f"| {count.title} | `{count.name}` | {count.formula} | {count.tier} | {count.category} |"
        for count in DISTINCT_METRICS
    ]
    for metric in EVERY_METRIC:
        if isinstance(metric, DerivedMetric):
            formula = metric.formula
            if metric.name.startswith("PercentSmall"):
                formula = "100 * the classes up to 128KB / all 18 classes (LakeNB's own)"
            lines.append(
                f"| {metric.title} | `{metric.name}` | {formula} | {metric.tier} | {metric.category} |"
            )
    return lines


def _advice() -> list[str]:
    lines: list[str] = []
    for one in ADVICE:
        lines += [
            f"### {one.title}",
            "",
            f"- Use: {one.use_case}",
            f"- What to do: {one.mitigation}",
        ]
        if one.signal:
            lines.append(
                f"- Told by `{one.signal}` from {one.threshold:g} on (LakeNB's own bound)."
            )
        lines.append("")
    return lines


if __name__ == "__main__":
    sys.stdout.write(page())

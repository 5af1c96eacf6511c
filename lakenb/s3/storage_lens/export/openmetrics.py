"""OpenMetrics text in the place of CloudWatch (OpenMetrics 1.0: "Text format")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, cast

from lakenb.s3.storage_lens.metrics.registry import EXPORTED_METRICS

if TYPE_CHECKING:
    from lakenb.s3.storage_lens.configuration.model import StorageLensConfiguration
    from lakenb.s3.storage_lens.metrics.model import Metric

PREFIX = "aws_s3_storage_lens"
_METRICS_VERSION = "1.0"
Labels = tuple[tuple[str, str], ...]


def family_name(metric: Metric) -> str:
    """A metric's name: lower case with underscores, the unit at the end where there is one."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])", "_", metric.name)
    name = f"{PREFIX}_{words.lower()}"
    ending = {"bytes": "_bytes", "milliseconds": "_milliseconds"}.get(metric.unit, "")
    return name if name.endswith(ending) else f"{name}{ending}"


def written(
    rows: Iterable[Sequence[object]], configuration: StorageLensConfiguration, day: date
) -> str:
    """The text of a day.

    Args:
        rows: account, Region, storage class, record type, record value, bucket, metric, value.
        configuration: The dashboard.
        day: The day; samples carry its midnight.
    """
    stamp = int(datetime.combine(day, datetime.min.time(), UTC).timestamp())
    by_metric: dict[str, dict[Labels, int]] = {}
    for account, region, storage_class, kind, _, bucket, name, value in rows:
        if kind not in {"ACCOUNT", "BUCKET"}:
            continue
        place = [
            ("aws_account_number", str(account)),
            ("aws_region", str(region)),
            ("bucket_name", str(bucket)),
            ("storage_class", str(storage_class)),
        ]
        samples = by_metric.setdefault(str(name), {})
        _add(samples, configuration, str(kind), place, cast("int", value))
        if kind == "ACCOUNT" and configuration.aws_org:
            _add(samples, configuration, "ORGANIZATION", place, cast("int", value))
    lines: list[str] = []
    for metric in EXPORTED_METRICS:
        if metric.cloudwatch and metric.name in by_metric:
            lines += _family(metric, by_metric[metric.name], stamp)
    return "\n".join([*lines, "# EOF", ""])


def _add(
    samples: dict[Labels, int],
    configuration: StorageLensConfiguration,
    kind: str,
    place: Sequence[tuple[str, str]],
    value: int,
) -> None:
    organization = (configuration.aws_org or "").rpartition("/")[2]
    labels = (
        ("configuration_id", configuration.id),
        ("metrics_version", _METRICS_VERSION),
        ("organization_id", organization),
        *place,
        ("record_type", kind),
    )
    samples[tuple((name, text) for name, text in labels if text)] = value


def _family(metric: Metric, samples: dict[Labels, int], stamp: int) -> list[str]:
    name = family_name(metric)
    lines = [f"# TYPE {name} gauge"]
    if metric.unit != "count":
        lines.append(f"# UNIT {name} {metric.unit}")
    lines.append(f"# HELP {name} {_escaped(metric.title)}")
    for labels, value in sorted(samples.items()):
        told = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels)
        lines.append(f"{name}{{{told}}} {value} {stamp}")
    return lines


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')

"""All metrics in one list, and finding one by whatever it is called."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from lakenb.errors import InvalidRequest
from lakenb.s3.storage_lens.metrics.activity import ACTIVITY_METRICS
from lakenb.s3.storage_lens.metrics.derived import DERIVED_METRICS, DISTINCT_METRICS
from lakenb.s3.storage_lens.metrics.model import DerivedMetric, Distinct, Metric
from lakenb.s3.storage_lens.metrics.properties import PROPERTY_METRICS
from lakenb.s3.storage_lens.metrics.sizes import SIZE_CLASSES
from lakenb.s3.storage_lens.metrics.storage import STORAGE_METRICS
from lakenb.values.names import nearest

AnyMetric = Metric | DerivedMetric | Distinct

BASE_METRICS: tuple[Metric, ...] = (*STORAGE_METRICS, *PROPERTY_METRICS, *ACTIVITY_METRICS)
"""What is computed and kept by day."""

EXPORTED_METRICS: tuple[Metric, ...] = tuple(m for m in BASE_METRICS if m.exported)
"""The 128 names of AWS's exports."""

_SMALL = SIZE_CLASSES[:2]


def _small(word: str, title: str, ending: str, whole: str) -> DerivedMetric:
    """The part of the two smallest classes, by which small files are told (LakeNB's own metric)."""
    names = [f"{word}{size.label}{ending}" for size in SIZE_CLASSES]
    all_of_them = tuple((1, name) for name in names)
    return DerivedMetric(
        f"PercentSmall{whole}",
        f"% {title} of at most 128KB",
        "Performance",
        "advanced",
        "percent",
        all_of_them[: len(_SMALL)],
        all_of_them,
        100,
        STORAGE_METRICS[-1].levels,
    )


EVERY_METRIC: tuple[AnyMetric, ...] = (
    *BASE_METRICS,
    *DISTINCT_METRICS,
    *DERIVED_METRICS,
    _small("Read", "reads", "RequestCount", "Reads"),
    _small("Write", "writes", "RequestCount", "Writes"),
    _small("Object", "objects", "Count", "Objects"),
)
_BY_NAME = {metric.name: metric for metric in EVERY_METRIC}


def base_metric(name: str) -> Metric:
    """A metric that is computed, by its exact name."""
    metric = _BY_NAME[name]
    if not isinstance(metric, Metric):
        message = f"'{name}' is worked out of others."
        raise TypeError(message)
    return metric


def find_metric(name: str) -> AnyMetric:
    """A metric by its export's name, its console's name, its column or LakeNB's name, in any case.

    Raises:
        InvalidRequest: There is none; the message has the nearest name.
    """
    if not isinstance(name, str):
        message = f"A metric has a name, not {type(name).__name__}; pass a string."
        raise InvalidRequest(message)
    found = _called().get(_key(name))
    if found is None:
        hint = nearest(name[:100], [m.name for m in EVERY_METRIC])
        more = hint or " See docs/storage_lens_metrics.md."
        raise InvalidRequest(f"Storage Lens has no metric {name[:100]!r}.{more}")
    return found


def find_metrics(names: Iterable[str] | str | None) -> tuple[AnyMetric, ...]:
    """Several by their names, each once; None is all.

    Raises:
        InvalidRequest: There is none of a name.
    """
    if names is None:
        return EVERY_METRIC
    wanted = [names] if isinstance(names, str) else list(names)
    return tuple(dict.fromkeys(find_metric(name) for name in wanted))


@cache
def _called() -> dict[str, AnyMetric]:
    found: dict[str, AnyMetric] = {}
    for metric in EVERY_METRIC:
        words = [metric.name, metric.title]
        if isinstance(metric, Metric):
            words.append(metric.column)
        for word in words:
            found.setdefault(_key(word), metric)
    return found


def _key(name: str) -> str:
    """Case, spaces and hyphens don't count, nor does a plural: the announcement says "% ... error"."""
    key = re.sub(r"[^a-z0-9%]", "", name.lower().replace("multipart upload", "mpu"))
    return key.removesuffix("s")

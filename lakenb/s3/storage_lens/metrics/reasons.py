"""Why a metric has no value, in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lakenb.s3.storage_lens.metrics.derived import DISTINCT_METRICS, ZERO_WHEN_UNKNOWN
from lakenb.s3.storage_lens.metrics.model import DerivedMetric, Distinct, Metric
from lakenb.s3.storage_lens.metrics.registry import BASE_METRICS, AnyMetric, base_metric

OR = "; or "
_COUNTED = frozenset(metric.name for metric in DISTINCT_METRICS)
_ABSENT = {
    "storage": "no listing or inventory of the day is loaded",
    "activity": "no access log of the day is loaded, or it holds no request there",
    "bucket_property": "the buckets' settings of the day aren't loaded",
}
_UNTOLD = {
    "uploads": "S3 Inventory doesn't list incomplete multipart uploads; load a listing",
    "is_latest": "the listing doesn't tell which versions are current",
    "is_delete_marker": "the listing doesn't tell delete markers",
    "encryption_status": "the inventory lacks the field EncryptionStatus, and a listing never has it",
    "bucket_key_status": "the inventory lacks the field BucketKeyStatus, and a listing never has it",
    "replication_status": "the inventory lacks the field ReplicationStatus, and a listing never has it",
    "object_lock": "the inventory lacks the field ObjectLockMode, and a listing never has it",
    "signature_version": "no request of the log has a signature version",
    "tls_version": "no request of the log has a TLS version (field 24)",
    "source_region": "no request of the log has a source Region (field 27)",
}


Values = Mapping[str, object]
"""Metrics of one place and day by their names, with those of ``explaining``; None is NULL."""
_WITNESS = {"storage": "ObjectCount", "activity": "AllRequests"}
"""By kind, the metric that is never NULL where any is."""


def explaining(metrics: Iterable[AnyMetric]) -> tuple[AnyMetric, ...]:
    """The metrics whose values tell why some metrics are NULL."""
    found: dict[AnyMetric, None] = {}
    for metric in metrics:
        bases = (
            [base_metric(name) for name in metric.uses if name not in _COUNTED]
            if isinstance(metric, DerivedMetric)
            else [metric]
        )
        for base in bases:
            found[base] = None
            if isinstance(base, Metric) and base.table in _WITNESS:
                found[base_metric(_WITNESS[base.table])] = None
    return tuple(found)


def why_null(metric: AnyMetric, values: Values | None = None) -> str:
    """What a metric's NULL means.

    Args:
        metric: The metric.
        values: Those of the place where it is NULL, so that only reasons that hold there are told; None is any
            place.
    """
    return OR.join(dict.fromkeys(_why(metric, values)))


def _why(metric: AnyMetric, values: Values | None) -> list[str]:
    if isinstance(metric, Distinct):
        return ["it is not counted at this level" if metric.when == "TRUE" else _ABSENT["storage"]]
    if not isinstance(metric, DerivedMetric):
        return _why_base(metric, values)
    parts = [name for name in metric.uses if name not in _COUNTED | _taken_as_zero(metric)]
    if values is not None:
        parts = [name for name in parts if values.get(name) is None]
    found = sorted({reason for name in parts for reason in _why_base(base_metric(name), values)})
    if metric.denominator and (values is None or not found):
        found.append("its denominator is 0")
    return found


def _taken_as_zero(metric: DerivedMetric) -> frozenset[str]:
    """What a formula subtracts even when it is unknown, so that it never makes the metric NULL."""
    alone = {terms[0][1] for terms in (metric.numerator, metric.denominator) if len(terms) == 1}
    return ZERO_WHEN_UNKNOWN - alone


def _why_base(metric: Metric, values: Values | None) -> list[str]:
    if metric.missing:
        return [metric.missing.rstrip(".")]
    loaded = values is not None and _is_loaded(metric, values)
    absent = [] if loaded else [_ABSENT[metric.table]]
    if metric.table == "bucket_property":
        return [*absent, "the bucket could not be asked"]
    if values is not None and absent:
        return absent
    if metric.mean is not None:
        return ["no request of the log has a time", *absent]
    needs = metric.rule.needs if metric.rule is not None else ()
    return [*absent, *(_UNTOLD[need] for need in needs)]


def _is_loaded(metric: Metric, values: Values) -> bool:
    """Whether the input of a metric's kind is there: then some metric of its kind has a value."""
    if metric.table in _WITNESS:
        return values.get(_WITNESS[metric.table]) is not None
    same = (values.get(m.name) for m in BASE_METRICS if m.table == metric.table)
    return any(value is not None for value in same)

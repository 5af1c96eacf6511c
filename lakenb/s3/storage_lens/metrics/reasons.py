"""Why a metric has no value, in a sentence."""

from __future__ import annotations

from lakenb.s3.storage_lens.metrics.derived import DISTINCT_METRICS, ZERO_WHEN_UNKNOWN
from lakenb.s3.storage_lens.metrics.model import DerivedMetric, Distinct, Metric
from lakenb.s3.storage_lens.metrics.registry import AnyMetric, base_metric

_OR = "; or "
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


def why_null(metric: AnyMetric, told: frozenset[str] = frozenset()) -> str:
    """What a metric's NULL means.

    Args:
        metric: The metric.
        told: Kinds of metrics (``storage``, ``activity``, ``bucket_property``) that the place has others of, so
            that their input is loaded.
    """
    if isinstance(metric, Distinct):
        return "it is not counted at this level" if metric.when == "TRUE" else _ABSENT["storage"]
    if isinstance(metric, DerivedMetric):
        parts = {
            part
            for name in metric.uses
            if name not in _COUNTED and name not in _taken_as_zero(metric)
            for part in _why_base(base_metric(name), told)
        }
        below = "its denominator is 0" if metric.denominator else ""
        return _OR.join([*sorted(parts), *([below] if below else [])])
    return _OR.join(_why_base(metric, told))


def _taken_as_zero(metric: DerivedMetric) -> frozenset[str]:
    """What a formula subtracts even when it is unknown, so that it never makes the metric NULL."""
    alone = {terms[0][1] for terms in (metric.numerator, metric.denominator) if len(terms) == 1}
    return ZERO_WHEN_UNKNOWN - alone


def _why_base(metric: Metric, told: frozenset[str]) -> list[str]:
    if metric.missing:
        return [metric.missing.rstrip(".")]
    if metric.table == "bucket_property":
        asked = "the bucket could not be asked"
        return [asked] if metric.table in told else [_ABSENT[metric.table], asked]
    if metric.mean is not None and metric.table in told:
        return ["no request of the log has a time"]
    needs = metric.rule.needs if metric.rule is not None else ()
    absent = [] if metric.table in told else [_ABSENT[metric.table]]
    return [*absent, *(_UNTOLD[need] for need in needs)]

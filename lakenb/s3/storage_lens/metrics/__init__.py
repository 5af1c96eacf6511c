"""Every metric of S3 Storage Lens by its name, and how LakeNB computes it.

Follows the S3 User Guide's "Amazon S3 Storage Lens metrics glossary" and "Understanding S3 Storage Lens
table schemas". What an access log, an inventory or a listing can't tell is NULL with the reason.
"""

from lakenb.s3.storage_lens.metrics.advice import ADVICE
from lakenb.s3.storage_lens.metrics.model import (
    Advice,
    DerivedMetric,
    Distinct,
    Level,
    Metric,
    Rule,
)
from lakenb.s3.storage_lens.metrics.registry import (
    BASE_METRICS,
    EVERY_METRIC,
    EXPORTED_METRICS,
    AnyMetric,
    base_metric,
    find_metric,
    find_metrics,
)

__all__ = [
    "ADVICE",
    "BASE_METRICS",
    "EVERY_METRIC",
    "EXPORTED_METRICS",
    "Advice",
    "AnyMetric",
    "DerivedMetric",
    "Distinct",
    "Level",
    "Metric",
    "Rule",
    "base_metric",
    "find_metric",
    "find_metrics",
]

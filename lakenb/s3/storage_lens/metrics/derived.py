"""The metrics that the console works out of others (the glossary's derived metrics)."""

from __future__ import annotations

from lakenb.s3.storage_lens.metrics.model import (
    ACTIVITY_LEVELS,
    BUCKET_LEVELS,
    EVERY_LEVEL,
    DerivedMetric,
    Distinct,
    Level,
    Terms,
    Tier,
    Unit,
)
from lakenb.s3.storage_lens.metrics.properties import PROPERTY_METRICS

_COST, _PROTECTION = "Cost optimization", "Data protection"
_BYTES: Terms = ((1, "StorageBytes"),)
_OBJECTS: Terms = ((1, "ObjectCount"),)
_REQUESTS: Terms = ((1, "AllRequests"),)
_BUCKETS: Terms = ((1, "BucketCount"),)
_MOVED: Terms = ((1, "BytesDownloaded"), (1, "BytesUploaded"))
_RULES: Terms = (
    (1, "InvalidDestinationReplicationRuleCount"),
    (1, "CrossAccountReplicationRuleCount"),
    (1, "SameAccountReplicationRuleCount"),
)

DISTINCT_METRICS: tuple[Distinct, ...] = (
    Distinct("ActiveBucketCount", "Active buckets", "bucket_name", "storage_bytes > 0"),
    Distinct("BucketCount", "Buckets", "bucket_name"),
    Distinct("AccountCount", "Accounts", "account_id"),
)
ZERO_WHEN_UNKNOWN = frozenset({"DeleteMarkerStorageBytes"})
"""What formulas that subtract it take as 0 when it is NULL."""


def _percent(
    name: str,
    title: str,
    category: str,
    above: str | Terms,
    below: Terms,
    tier: Tier = "free",
    levels: tuple[Level, ...] = EVERY_LEVEL,
) -> DerivedMetric:
    terms: Terms = ((1, above),) if isinstance(above, str) else above
    return DerivedMetric(
        f"Percent{name}", f"% {title}", category, tier, "percent", terms, below, 100, levels
    )


def _shares() -> tuple[DerivedMetric, ...]:
    """Parts of all bytes and of all objects."""
    rows = (
        ("CurrentVersion", "current version", _COST, "CurrentVersion", ""),
        ("NonCurrentVersion", "noncurrent version", _COST, "NonCurrentVersion", ""),
        ("DeleteMarker", "delete marker", _COST, "DeleteMarker", ""),
        (
            "IncompleteMPU",
            "incomplete multipart upload",
            _COST,
            "IncompleteMultipartUpload",
            "",
        ),
        ("ReplicatedSource", "replicated (source)", _PROTECTION, "Replicated", "Source"),
        ("Replicated", "replicated (destination)", _PROTECTION, "Replicated", ""),
        ("ObjectLock", "Object Lock", _PROTECTION, "ObjectLockEnabled", ""),
    )
    made: list[DerivedMetric] = []
    for name, title, category, stem, ending in rows:
        made.append(
            _percent(
                f"{name}Bytes", f"{title} bytes", category, f"{stem}StorageBytes{ending}", _BYTES
            )
        )
        made.append(
            _percent(
                f"{name}Objects",
                f"{title} objects",
                category,
                f"{stem}ObjectCount{ending}",
                _OBJECTS,
            )
        )
    old = "incomplete multipart upload {} greater than 7 days old"
    return (
        *made,
        _percent(
            "IncompleteMPUBytesOlderThan7Days",
            old.format("bytes"),
            _COST,
            "IncompleteMPUStorageBytesOlderThan7Days",
            _BYTES,
        ),
        _percent(
            "IncompleteMPUObjectsOlderThan7Days",
            old.format("objects"),
            _COST,
            "IncompleteMPUObjectCountOlderThan7Days",
            _OBJECTS,
        ),
    )


def _encryption() -> tuple[DerivedMetric, ...]:
    made: list[DerivedMetric] = []
    for what, total, marker, encrypted, unit in (
        ("Bytes", "StorageBytes", "DeleteMarkerStorageBytes", "EncryptedStorageBytes", "bytes"),
        ("Objects", "ObjectCount", "DeleteMarkerObjectCount", "EncryptedObjectCount", "count"),
    ):
        measured: Unit = "bytes" if unit == "bytes" else "count"
        held: Terms = ((1, total), (-1, marker))
        bare: Terms = (*held, (-1, encrypted))
        word = what.lower()
        made += [
            _percent(f"Encrypted{what}", f"encrypted {word}", _PROTECTION, encrypted, held),
            DerivedMetric(
                f"Unencrypted{'StorageBytes' if what == 'Bytes' else 'ObjectCount'}",
                f"Unencrypted {word if what == 'Bytes' else 'object count'}",
                _PROTECTION,
                "free",
                measured,
                bare,
            ),
            _percent(f"Unencrypted{what}", f"unencrypted {word}", _PROTECTION, bare, held),
        ]
    return tuple(made)


def _settings() -> tuple[DerivedMetric, ...]:
    made: list[DerivedMetric] = []
    for metric in PROPERTY_METRICS:
        if metric.name.endswith("BucketCount"):
            stem = metric.name.removesuffix("BucketCount")
            title = metric.title.removesuffix(" bucket count") + " buckets"
            made.append(
                _percent(
                    f"{stem}Buckets",
                    title,
                    metric.category,
                    metric.name,
                    _BUCKETS,
                    levels=BUCKET_LEVELS,
                )
            )
        elif "Lifecycle" in metric.name:
            stem = metric.name.removesuffix("Count")
            title = metric.title.removesuffix(" count")
            made.append(
                DerivedMetric(
                    f"Average{stem}sPerBucket",
                    f"Average {title[0].lower()}{title[1:]}s per bucket",
                    metric.category,
                    "advanced",
                    "ratio",
                    ((1, metric.name),),
                    _BUCKETS,
                    levels=BUCKET_LEVELS,
                )
            )
    return (
        *made,
        DerivedMetric(
            "TotalReplicationRuleCount",
            "Total replication rule count",
            _PROTECTION,
            "advanced",
            "count",
            _RULES,
            levels=BUCKET_LEVELS,
        ),
        DerivedMetric(
            "AverageReplicationRulesPerBucket",
            "Average replication rules per bucket",
            _PROTECTION,
            "advanced",
            "ratio",
            _RULES,
            _BUCKETS,
            levels=BUCKET_LEVELS,
        ),
    )


def _activity() -> tuple[DerivedMetric, ...]:
    errors: Terms = ((1, "4xxErrors"), (1, "5xxErrors"))
    rows: tuple[tuple[str, str, str, str | Terms, Terms], ...] = (
        (
            "UnsupportedSignatureRequests",
            "unsupported signature requests",
            _PROTECTION,
            "AllUnsupportedSignatureRequests",
            _REQUESTS,
        ),
        (
            "UnsupportedTLSRequests",
            "unsupported TLS requests",
            _PROTECTION,
            "AllUnsupportedTLSRequests",
            _REQUESTS,
        ),
        ("SSEKMSRequests", "SSE-KMS requests", _PROTECTION, "AllSSEKMSRequests", _REQUESTS),
        ("RetrievalRate", "retrieval rate", "Activity", "BytesDownloaded", _BYTES),
        ("IngestRatio", "ingest ratio", "Activity", "BytesUploaded", _BYTES),
        ("ErrorRate", "error rate", "Activity", errors, _REQUESTS),
        *(
            (name, title, "Detailed status code", count, _REQUESTS)
            for name, title, count in (
                ("200OKStatus", "200 OK status", "200OKStatusCount"),
                (
                    "206PartialContentStatus",
                    "206 Partial Content status",
                    "206PartialContentStatusCount",
                ),
                ("400BadRequestErrors", "400 Bad Request errors", "400BadRequestErrorCount"),
                ("403ForbiddenErrors", "403 Forbidden errors", "403ForbiddenErrorCount"),
                ("404NotFoundErrors", "404 Not Found errors", "404NotFoundErrorCount"),
                (
                    "500InternalServerErrors",
                    "500 Internal Server Errors",
                    "500InternalServerErrorCount",
                ),
                (
                    "503ServiceUnavailableErrors",
                    "503 Service Unavailable errors",
                    "503ServiceUnavailableErrorCount",
                ),
            )
        ),
    )
    return (
        *(
            _percent(name, title, category, above, below, "advanced", ACTIVITY_LEVELS)
            for name, title, category, above, below in rows
        ),
        DerivedMetric(
            "TotalErrors",
            "Total errors",
            "Activity",
            "advanced",
            "count",
            errors,
            levels=ACTIVITY_LEVELS,
        ),
    )


def _performance() -> tuple[DerivedMetric, ...]:
    made = [
        _percent(
            "ConcurrentPut503Errors",
            "Concurrent Put 503 errors",
            "Performance",
            "ConcurrentPut503ErrorCount",
            _REQUESTS,
            "advanced",
            ACTIVITY_LEVELS,
        )
    ]
    for name, title in (
        ("CrossRegion", "Cross-Region {}"),
        ("CrossRegionWithoutReplication", "Cross-Region {} without replication"),
        ("InRegion", "In-Region {}"),
    ):
        for word, ending, below in (
            ("requests", "RequestCount", _REQUESTS),
            ("bytes", "TransferredBytes", _MOVED),
        ):
            made.append(
                _percent(
                    f"{name}{word.title()}",
                    title.format(word),
                    "Performance",
                    f"{name}{ending}",
                    below,
                    "advanced",
                    ACTIVITY_LEVELS,
                )
            )
    made.append(
        _percent(
            "UniqueObjectsAccessedDaily",
            "Unique objects accessed daily",
            "Performance",
            "UniqueObjectsAccessedDailyCount",
            _OBJECTS,
            "advanced",
            ACTIVITY_LEVELS,
        )
    )
    return tuple(made)


DERIVED_METRICS: tuple[DerivedMetric, ...] = (
    DerivedMetric(
        "AverageObjectSize", "Average object size", "Summary", "free", "bytes", _BYTES, _OBJECTS
    ),
    *_shares(),
    *_encryption(),
    *_settings(),
    *_activity(),
    *_performance(),
)

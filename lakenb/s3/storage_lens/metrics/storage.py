"""Metrics of what is stored, from object versions and incomplete uploads."""

from __future__ import annotations

from lakenb.s3.storage_lens.metrics.model import EVERY_LEVEL, Level, Metric, Rule, Tier, Unit
from lakenb.s3.storage_lens.metrics.sizes import SIZE_CLASSES

_LISTED = "object listing or S3 Inventory"
_UPLOADS = "multipart uploads of a listing (ListMultipartUploads, ListParts)"
_NO_GROUP = EVERY_LEVEL[:6]
_COST, _PROTECTION = "Cost optimization", "Data protection"
_OF_UPLOADS = (
    "S3 Inventory doesn't list incomplete uploads; without a listing the metric is NULL, and totals are "
    "without them."
)
_OLD = "An upload is older than 7 days when it began more than 7 times 24 hours before the end of the report's day."
_KMS = "SSE-KMS and DSSE-KMS both count."

_ROWS: tuple[tuple[str, str, str, str, str, Rule], ...] = (
    ("StorageBytes", "Total storage", "Summary", "storage_bytes", _LISTED, Rule(value="size")),
    ("ObjectCount", "Object count", "Summary", "object_count", _LISTED, Rule()),
    (
        "CurrentVersionStorageBytes",
        "Current version bytes",
        _COST,
        "current_version_storage_bytes",
        _LISTED,
        Rule("is_current", "size"),
    ),
    (
        "CurrentVersionObjectCount",
        "Current version object count",
        _PROTECTION,
        "current_version_object_count",
        _LISTED,
        Rule("is_current"),
    ),
    (
        "NonCurrentVersionStorageBytes",
        "Noncurrent version bytes",
        _COST,
        "non_current_version_storage_bytes",
        _LISTED,
        Rule("is_noncurrent", "size", ("is_latest",)),
    ),
    (
        "NonCurrentVersionObjectCount",
        "Noncurrent version object count",
        _COST,
        "non_current_version_object_count",
        _LISTED,
        Rule("is_noncurrent", needs=("is_latest",)),
    ),
    (
        "DeleteMarkerObjectCount",
        "Delete marker object count",
        _COST,
        "delete_marker_object_count",
        _LISTED,
        Rule("is_marker", needs=("is_delete_marker",)),
    ),
    (
        "IncompleteMultipartUploadStorageBytes",
        "Incomplete multipart upload bytes",
        _COST,
        "incomplete_mpu_storage_bytes",
        _UPLOADS,
        Rule("is_upload", "size", ("uploads",)),
    ),
    (
        "IncompleteMultipartUploadObjectCount",
        "Incomplete multipart upload object count",
        _COST,
        "incomplete_mpu_object_count",
        _UPLOADS,
        Rule("is_upload", needs=("uploads",)),
    ),
    (
        "IncompleteMPUStorageBytesOlderThan7Days",
        "Incomplete multipart upload bytes greater than 7 days old",
        _COST,
        "incomplete_mpu_storage_older_than_7_days_bytes",
        _UPLOADS,
        Rule("is_old_upload", "size", ("uploads",)),
    ),
    (
        "IncompleteMPUObjectCountOlderThan7Days",
        "Incomplete multipart upload object count greater than 7 days old",
        _COST,
        "incomplete_mpu_object_older_than_7_days_count",
        _UPLOADS,
        Rule("is_old_upload", needs=("uploads",)),
    ),
    (
        "EncryptedStorageBytes",
        "Encrypted bytes",
        _PROTECTION,
        "encrypted_storage_bytes",
        _LISTED,
        Rule("is_encrypted", "size", ("encryption_status",)),
    ),
    (
        "EncryptedObjectCount",
        "Encrypted object count",
        _PROTECTION,
        "encrypted_object_count",
        _LISTED,
        Rule("is_encrypted", needs=("encryption_status",)),
    ),
    (
        "ReplicatedStorageBytesSource",
        "Replicated bytes (source)",
        _PROTECTION,
        "replicated_storage_source_bytes",
        _LISTED,
        Rule("is_source", "size", ("replication_status",)),
    ),
    (
        "ReplicatedObjectCountSource",
        "Replicated object count (source)",
        _PROTECTION,
        "replicated_object_source_count",
        _LISTED,
        Rule("is_source", needs=("replication_status",)),
    ),
    (
        "ReplicatedStorageBytes",
        "Replicated bytes (destination)",
        _PROTECTION,
        "replicated_storage_bytes",
        _LISTED,
        Rule("is_replica", "size", ("replication_status",)),
    ),
    (
        "ReplicatedObjectCount",
        "Replicated object count (destination)",
        _PROTECTION,
        "replicated_object_count",
        _LISTED,
        Rule("is_replica", needs=("replication_status",)),
    ),
    (
        "ObjectLockEnabledStorageBytes",
        "Object Lock bytes",
        _PROTECTION,
        "object_lock_enabled_storage_bytes",
        _LISTED,
        Rule("is_locked", "size", ("object_lock",)),
    ),
    (
        "ObjectLockEnabledObjectCount",
        "Object Lock object count",
        _PROTECTION,
        "object_lock_enabled_object_count",
        _LISTED,
        Rule("is_locked", needs=("object_lock",)),
    ),
)
_KMS_ROWS = (
    ("SSEKMSObjectCount", "SSE-KMS object count", "sse_kms_object_count", "is_kms", "1"),
    ("SSEKMSStorageBytes", "SSE-KMS bytes", "sse_kms_storage_bytes", "is_kms", "size"),
    (
        "BucketKeySSEKMSObjectCount",
        "SSE-KMS object count with a bucket key",
        "bucket_key_sse_kms_object_count",
        "is_kms_bucket_key",
        "1",
    ),
    (
        "BucketKeySSEKMSStorageBytes",
        "SSE-KMS bytes with a bucket key",
        "bucket_key_sse_kms_storage_bytes",
        "is_kms_bucket_key",
        "size",
    ),
)


def _unit(value: str) -> Unit:
    return "count" if value == "1" else "bytes"


def _note(name: str) -> str:
    if "OlderThan7Days" in name:
        return f"{_OF_UPLOADS} {_OLD}"
    if "Incomplete" in name:
        return _OF_UPLOADS
    if name == "StorageBytes":
        return "Sizes of versions and of uploaded parts; AWS adds the bytes of keys and metadata, which no input tells."
    if name == "ObjectCount":
        return "Versions, delete markers and incomplete uploads; what a lifecycle rule has expired by the day is left out."
    return ""


def _metric(row: tuple[str, str, str, str, str, Rule]) -> Metric:
    name, title, category, column, source, rule = row
    # The glossary says that groups lack this one metric, though they have its percentage.
    levels: tuple[Level, ...] = _NO_GROUP if name == "ReplicatedStorageBytes" else EVERY_LEVEL
    tier: Tier = "free"
    return Metric(
        name,
        title,
        category,
        tier,
        _unit(rule.value),
        "storage",
        column,
        source,
        levels,
        rule=rule,
        note=_note(name),
    )


_MARKER_BYTES = Metric(
    "DeleteMarkerStorageBytes",
    "Delete marker bytes",
    _COST,
    "free",
    "bytes",
    "storage",
    "delete_marker_storage_bytes",
    "not told by a listing or S3 Inventory",
    missing="Neither a listing nor S3 Inventory tells the bytes that a delete marker takes.",
    note="Formulas that subtract it take it as 0 when it is NULL.",
)
_KMS_METRICS = tuple(
    Metric(
        name,
        title,
        _PROTECTION,
        "free",
        _unit(value),
        "storage",
        column,
        _LISTED,
        cloudwatch=False,
        rule=Rule(
            when,
            value,
            ("encryption_status", *(("bucket_key_status",) if "bucket_key" in when else ())),
        ),
        note=f"{_KMS} A column of AWS's tables that its glossary has no name for; the name is LakeNB's.",
        exported=False,
    )
    for name, title, column, when, value in _KMS_ROWS
)
_SIZES = tuple(
    Metric(
        f"Object{size.label}Count",
        f"Object size distribution: {size.text}",
        "Performance",
        "advanced",
        "count",
        "storage",
        f"object_{size.column}_count",
        _LISTED,
        _NO_GROUP,
        rule=Rule(f"size_class = {number}"),
        note="By the size that the input tells. AWS counts each object's metadata too, so that its empty objects fall into the next class.",
        setting="storage_lens.empty_objects",
    )
    for number, size in enumerate(SIZE_CLASSES)
)

STORAGE_METRICS: tuple[Metric, ...] = (
    *(_metric(row) for row in _ROWS[:6]),
    _MARKER_BYTES,
    *(_metric(row) for row in _ROWS[6:]),
    *_KMS_METRICS,
    *_SIZES,
)

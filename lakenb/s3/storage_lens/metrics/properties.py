"""Metrics of buckets' settings: how many have one, and how many rules they hold."""

from __future__ import annotations

from lakenb.s3.storage_lens.metrics.model import BUCKET_LEVELS, Metric, Rule, Tier

_LIFECYCLE, _REPLICATION = "GetBucketLifecycleConfiguration", "GetBucketReplication"
_COST, _PROTECTION, _ACCESS = "Cost optimization", "Data protection", "Access management"

_ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "VersioningEnabledBucketCount",
        "Versioning-enabled bucket count",
        _PROTECTION,
        "versioning_enabled_bucket_count",
        "GetBucketVersioning",
    ),
    (
        "MFADeleteEnabledBucketCount",
        "MFA delete-enabled bucket count",
        _PROTECTION,
        "mfa_delete_enabled_bucket_count",
        "GetBucketVersioning",
    ),
    (
        "SSEKMSEnabledBucketCount",
        "SSE-KMS enabled bucket count",
        _PROTECTION,
        "sse_kms_enabled_bucket_count",
        "GetBucketEncryption",
    ),
    (
        "ObjectOwnershipBucketOwnerEnforcedBucketCount",
        "Object Ownership bucket owner enforced bucket count",
        _ACCESS,
        "object_ownership_bucket_owner_enforced_bucket_count",
        "GetBucketOwnershipControls",
    ),
    (
        "ObjectOwnershipBucketOwnerPreferredBucketCount",
        "Object Ownership bucket owner preferred bucket count",
        _ACCESS,
        "object_ownership_bucket_owner_preferred_bucket_count",
        "GetBucketOwnershipControls",
    ),
    (
        "ObjectOwnershipObjectWriterBucketCount",
        "Object Ownership object writer bucket count",
        _ACCESS,
        "object_ownership_object_writer_bucket_count",
        "GetBucketOwnershipControls",
    ),
    (
        "TransferAccelerationEnabledBucketCount",
        "Transfer Acceleration enabled bucket count",
        "Performance",
        "transfer_acceleration_enabled_bucket_count",
        "GetBucketAccelerateConfiguration",
    ),
    (
        "EventNotificationEnabledBucketCount",
        "Event Notification enabled bucket count",
        "Events",
        "event_notification_enabled_bucket_count",
        "GetBucketNotificationConfiguration",
    ),
    (
        "TransitionLifecycleRuleCount",
        "Transition lifecycle rule count",
        _COST,
        "transition_lifecycle_rule_count",
        _LIFECYCLE,
    ),
    (
        "ExpirationLifecycleRuleCount",
        "Expiration lifecycle rule count",
        _COST,
        "expiration_lifecycle_rule_count",
        _LIFECYCLE,
    ),
    (
        "NoncurrentVersionTransitionLifecycleRuleCount",
        "Noncurrent version transition lifecycle rule count",
        _COST,
        "non_current_version_transition_lifecycle_rule_count",
        _LIFECYCLE,
    ),
    (
        "NoncurrentVersionExpirationLifecycleRuleCount",
        "Noncurrent version expiration lifecycle rule count",
        _COST,
        "non_current_version_expiration_lifecycle_rule_count",
        _LIFECYCLE,
    ),
    (
        "AbortIncompleteMPULifecycleRuleCount",
        "Abort incomplete multipart upload lifecycle rule count",
        _COST,
        "abort_incomplete_multipart_upload_lifecycle_rule_count",
        _LIFECYCLE,
    ),
    (
        "ExpiredObjectDeleteMarkerLifecycleRuleCount",
        "Expired object delete marker lifecycle rule count",
        _COST,
        "expired_object_delete_marker_lifecycle_rule_count",
        _LIFECYCLE,
    ),
    (
        "SameRegionReplicationRuleCount",
        "Same-Region Replication rule count",
        _PROTECTION,
        "same_region_replication_rule_count",
        _REPLICATION,
    ),
    (
        "CrossRegionReplicationRuleCount",
        "Cross-Region Replication rule count",
        _PROTECTION,
        "cross_region_replication_rule_count",
        _REPLICATION,
    ),
    (
        "SameAccountReplicationRuleCount",
        "Same-account replication rule count",
        _PROTECTION,
        "same_account_replication_rule_count",
        _REPLICATION,
    ),
    (
        "CrossAccountReplicationRuleCount",
        "Cross-account replication rule count",
        _PROTECTION,
        "cross_account_replication_rule_count",
        _REPLICATION,
    ),
    (
        "InvalidDestinationReplicationRuleCount",
        "Invalid destination replication rule count",
        _PROTECTION,
        "invalid_destination_replication_rule_count",
        _REPLICATION,
    ),
    (
        "TotalLifecycleRuleCount",
        "Total lifecycle rule count",
        _COST,
        "total_lifecycle_rule_count",
        _LIFECYCLE,
    ),
)


def _metric(row: tuple[str, str, str, str, str]) -> Metric:
    name, title, category, column, call = row
    tier: Tier = "advanced" if name.endswith("RuleCount") else "free"
    total = name == "TotalLifecycleRuleCount"
    return Metric(
        name,
        title,
        category,
        tier,
        "count",
        "bucket_property",
        column,
        f"bucket settings ({call})",
        BUCKET_LEVELS,
        rule=Rule(value=column, needs=(column,)),
        note="AWS's tables have no column for it; exports and CloudWatch do." if total else "",
    )


PROPERTY_METRICS: tuple[Metric, ...] = tuple(_metric(row) for row in _ROWS)

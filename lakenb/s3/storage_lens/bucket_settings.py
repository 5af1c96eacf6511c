"""A bucket's configuration as the counts of Storage Lens (AWS: "Amazon S3 Storage Lens metrics glossary").

Each count comes from one call (GetBucketVersioning and so on). A call that the endpoint refuses or does not
know leaves its counts NULL, with a note; one that says "no such configuration" makes them 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from lakenb.errors import LakeNBError
from lakenb.s3.storage_lens.input_tables import PROPERTY_COLUMNS

CallS3 = Callable[..., dict[str, Any]]
"""``call("get_bucket_versioning", Bucket=...)``: an S3 API's answer; OSError or LakeNBError when refused."""

_OWNERSHIP = {
    "BucketOwnerEnforced": "object_ownership_bucket_owner_enforced_bucket_count",
    "BucketOwnerPreferred": "object_ownership_bucket_owner_preferred_bucket_count",
    "ObjectWriter": "object_ownership_object_writer_bucket_count",
}
_NOT_CONFIGURED = (
    *("NoSuchLifecycleConfiguration", "ReplicationConfigurationNotFound"),
    *("ServerSideEncryptionConfigurationNotFound", "OwnershipControlsNotFound"),
)
_EMPTY_WORDS = ("does not exist", "was not found", "not found", "NotFound", "NoSuch")


@dataclass(frozen=True, slots=True)
class Settings:
    """The counts of one bucket, None where unknown; its Region; what could not be asked."""

    counts: Mapping[str, int | None]
    region: str | None = None
    notes: tuple[str, ...] = ()


def local_settings() -> Settings:
    """Of a bucket in a directory: it has no configuration at all, and no owner to speak of."""
    owned = set(_OWNERSHIP.values())
    return Settings({name: None if name in owned else 0 for name in PROPERTY_COLUMNS})


def settings_of(call: CallS3, bucket: str) -> Settings:
    """Ask an endpoint for a bucket's configuration."""
    counts: dict[str, int | None] = dict.fromkeys(PROPERTY_COLUMNS)
    unknown: list[str] = []
    region = None
    for method, read in _READERS.items():
        try:
            answer = call(method, Bucket=bucket)
        except (OSError, LakeNBError) as error:
            if not _says_none(error):
                unknown.append(method)
                continue
            answer = {}
        counts |= read(answer)
    try:
        answer = call("get_bucket_location", Bucket=bucket)
        region = answer.get("LocationConstraint") or "us-east-1"
        counts |= _replication_regions(call, bucket, region)
    except (OSError, LakeNBError):
        unknown.append("get_bucket_location")
    notes = (
        (f"Not known of {bucket}, for the endpoint did not tell: {', '.join(unknown)}.",)
        if unknown
        else ()
    )
    return Settings(counts, region, notes)


def _says_none(error: BaseException) -> bool:
    """Whether a refusal says that nothing is configured; s3fs keeps the service's error as the cause."""
    seen: BaseException | None = error
    while seen is not None:
        code = getattr(seen, "response", {}).get("Error", {}).get("Code", "")
        if code:
            return str(code).startswith(_NOT_CONFIGURED)
        seen = seen.__cause__ or seen.__context__
    return isinstance(error, FileNotFoundError) and any(w in str(error) for w in _EMPTY_WORDS)


Counts = dict[str, int | None]


def _versioning(answer: Mapping[str, Any]) -> Counts:
    return {
        "versioning_enabled_bucket_count": int(answer.get("Status") == "Enabled"),
        "mfa_delete_enabled_bucket_count": int(answer.get("MFADelete") == "Enabled"),
    }


def _encryption(answer: Mapping[str, Any]) -> Counts:
    rules = answer.get("ServerSideEncryptionConfiguration", {}).get("Rules", [])
    used = [r.get("ApplyServerSideEncryptionByDefault", {}).get("SSEAlgorithm", "") for r in rules]
    return {"sse_kms_enabled_bucket_count": int(any(u.startswith("aws:kms") for u in used))}


def _ownership(answer: Mapping[str, Any]) -> Counts:
    rules = answer.get("OwnershipControls", {}).get("Rules", [])
    owned = {rule.get("ObjectOwnership") for rule in rules}
    return {column: int(name in owned) for name, column in _OWNERSHIP.items()}


def _acceleration(answer: Mapping[str, Any]) -> Counts:
    return {"transfer_acceleration_enabled_bucket_count": int(answer.get("Status") == "Enabled")}


def _notifications(answer: Mapping[str, Any]) -> Counts:
    names = ("TopicConfigurations", "QueueConfigurations", "LambdaFunctionConfigurations")
    given = any(answer.get(name) for name in names) or "EventBridgeConfiguration" in answer
    return {"event_notification_enabled_bucket_count": int(given)}


def _lifecycle(answer: Mapping[str, Any]) -> Counts:
    rules = [rule for rule in answer.get("Rules", []) if rule.get("Status") == "Enabled"]

    def having(*names: str) -> int:
        return sum(any(rule.get(name) for name in names) for rule in rules)

    expirations = [rule.get("Expiration") or {} for rule in rules]
    return {
        "transition_lifecycle_rule_count": having("Transitions", "Transition"),
        "expiration_lifecycle_rule_count": sum("Days" in e or "Date" in e for e in expirations),
        "non_current_version_transition_lifecycle_rule_count": having(
            "NoncurrentVersionTransitions", "NoncurrentVersionTransition"
        ),
        "non_current_version_expiration_lifecycle_rule_count": having(
            "NoncurrentVersionExpiration"
        ),
        "abort_incomplete_multipart_upload_lifecycle_rule_count": having(
            "AbortIncompleteMultipartUpload"
        ),
        "expired_object_delete_marker_lifecycle_rule_count": sum(
            bool(e.get("ExpiredObjectDeleteMarker")) for e in expirations
        ),
        "total_lifecycle_rule_count": len(rules),
    }


def _replication(answer: Mapping[str, Any]) -> Counts:
    """Which account a rule's destination has; without one it is the bucket's own."""
    configuration = answer.get("ReplicationConfiguration", {})
    own = str(configuration.get("Role", "")).split(":")[4:5]
    rules = [rule for rule in configuration.get("Rules", []) if rule.get("Status") == "Enabled"]
    other = 0
    for rule in rules:
        account = rule.get("Destination", {}).get("Account")
        other += account is not None and account not in own
    return {
        "same_account_replication_rule_count": len(rules) - other,
        "cross_account_replication_rule_count": other,
    }


def _replication_regions(call: CallS3, bucket: str, region: str) -> Counts:
    """Rules by their destinations' Regions; a destination that is gone makes its rule invalid."""
    try:
        answer = call("get_bucket_replication", Bucket=bucket)
    except (OSError, LakeNBError) as error:
        if not _says_none(error):
            return {}
        answer = {}
    same = cross = gone = 0
    for rule in answer.get("ReplicationConfiguration", {}).get("Rules", []):
        if rule.get("Status") != "Enabled":
            continue
        target = str(rule.get("Destination", {}).get("Bucket", "")).removeprefix("arn:aws:s3:::")
        try:
            found = call("get_bucket_location", Bucket=target)
        except FileNotFoundError:
            gone += 1
        except (OSError, LakeNBError):
            continue  # somebody else's: which Region it is in is not ours to see
        else:
            here = (found.get("LocationConstraint") or "us-east-1") == region
            same, cross = same + here, cross + (not here)
    return {
        "same_region_replication_rule_count": same,
        "cross_region_replication_rule_count": cross,
        "invalid_destination_replication_rule_count": gone,
    }


_READERS: dict[str, Callable[[Mapping[str, Any]], Counts]] = {
    "get_bucket_versioning": _versioning,
    "get_bucket_encryption": _encryption,
    "get_bucket_ownership_controls": _ownership,
    "get_bucket_accelerate_configuration": _acceleration,
    "get_bucket_notification_configuration": _notifications,
    "get_bucket_lifecycle_configuration": _lifecycle,
    "get_bucket_replication": _replication,
}

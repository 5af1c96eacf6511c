"""Dashboards and groups in the S3 Control API's own names, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from lakenb.aws.json_protocol import Document
from lakenb.s3.storage_lens.configuration.model import (
    BucketDestination,
    DataExport,
    Encryption,
    Format,
    GroupLevel,
    MetricSwitches,
    PrefixLevel,
    Scope,
    SelectionCriteria,
    StorageLensConfiguration,
    TableDestination,
)
from lakenb.s3.storage_lens.group.model import Conditions, StorageLensGroup

_SWITCHES = {
    "ActivityMetrics": "activity",
    "AdvancedCostOptimizationMetrics": "advanced_cost_optimization",
    "AdvancedDataProtectionMetrics": "advanced_data_protection",
    "DetailedStatusCodesMetrics": "detailed_status_codes",
    "AdvancedPerformanceMetrics": "advanced_performance",
}
Found = Mapping[str, Any]


def configuration_of(document: Found) -> StorageLensConfiguration:
    """A configuration of boto3's shape as a value.

    Members that LakeNB has not (``IntAccessTiers``, ``CostAndUsageReportsPublish``) are passed over.

    Raises:
        KeyError, TypeError: A required member is missing, or one is of another type.
    """
    level: Found = document["AccountLevel"]
    buckets: Found = level["BucketLevel"]
    return StorageLensConfiguration(
        id=document["Id"],
        is_enabled=bool(document["IsEnabled"]),
        account_level=_switches(level),
        bucket_level=_switches(buckets),
        prefix_level=_prefix_level(buckets.get("PrefixLevel")),
        group_level=_group_level(level.get("StorageLensGroupLevel")),
        include=_scope(document.get("Include")),
        exclude=_scope(document.get("Exclude")),
        data_export=_export(document.get("DataExport")),
        expanded_prefixes_data_export=_export(document.get("ExpandedPrefixesDataExport")),
        aws_org=(document.get("AwsOrg") or {}).get("Arn"),
        prefix_delimiter=document.get("PrefixDelimiter"),
    )


def _switches(level: Found) -> MetricSwitches:
    found = {
        field: level[name].get("IsEnabled") for name, field in _SWITCHES.items() if level.get(name)
    }
    return MetricSwitches(**found)


def _prefix_level(found: Found | None) -> PrefixLevel | None:
    if found is None:
        return None
    metrics: Found = found["StorageMetrics"]
    criteria: Found = metrics.get("SelectionCriteria") or {}
    return PrefixLevel(
        bool(metrics.get("IsEnabled")),
        SelectionCriteria(
            criteria.get("Delimiter"),
            criteria.get("MaxDepth"),
            criteria.get("MinStorageBytesPercentage"),
        ),
    )


def _group_level(found: Found | None) -> GroupLevel | None:
    if found is None:
        return None
    criteria: Found = found.get("SelectionCriteria") or {}
    return GroupLevel(tuple(criteria.get("Include", ())), tuple(criteria.get("Exclude", ())))


def _scope(found: Found | None) -> Scope | None:
    if found is None:
        return None
    return Scope(tuple(found.get("Buckets", ())), tuple(found.get("Regions", ())))


def _export(found: Found | None) -> DataExport | None:
    if found is None:
        return None
    bucket, table = found.get("S3BucketDestination"), found.get("StorageLensTableDestination")
    watch = found.get("CloudWatchMetrics")
    return DataExport(
        BucketDestination(
            cast("Format", bucket["Format"]),
            bucket["AccountId"],
            bucket["Arn"],
            bucket.get("Prefix"),
            _encryption(bucket.get("Encryption")),
            bucket["OutputSchemaVersion"],
        )
        if bucket is not None
        else None,
        TableDestination(bool(table["IsEnabled"]), _encryption(table.get("Encryption")))
        if table is not None
        else None,
        bool(watch["IsEnabled"]) if watch is not None else None,
    )


def _encryption(found: Found | None) -> Encryption | None:
    if not found:
        return None
    if "SSEKMS" in found:
        return Encryption("SSE-KMS", found["SSEKMS"]["KeyId"])
    return Encryption("SSE-S3")


# --- and back ------------------------------------------------------------------------------------


def configuration_document(found: StorageLensConfiguration, arn: str = "") -> Document:
    """A configuration in boto3's shape."""
    level = _switched(found.account_level)
    level["BucketLevel"] = _switched(found.bucket_level)
    if found.prefix_level is not None:
        level["BucketLevel"]["PrefixLevel"] = _prefixes(found.prefix_level)
    if found.group_level is not None:
        level["StorageLensGroupLevel"] = _groups(found.group_level)
    return _said(
        Id=found.id,
        AccountLevel=level,
        Include=_scoped(found.include),
        Exclude=_scoped(found.exclude),
        DataExport=_exported(found.data_export),
        ExpandedPrefixesDataExport=_exported(found.expanded_prefixes_data_export),
        IsEnabled=found.is_enabled,
        AwsOrg={"Arn": found.aws_org} if found.aws_org else None,
        StorageLensArn=arn or None,
        PrefixDelimiter=found.prefix_delimiter,
    )


def _said(**members: Any) -> Document:
    return {name: value for name, value in members.items() if value is not None}


def _switched(found: MetricSwitches) -> Document:
    return {
        name: {"IsEnabled": getattr(found, field)}
        for name, field in _SWITCHES.items()
        if getattr(found, field) is not None
    }


def _prefixes(found: PrefixLevel) -> Document:
    criteria = found.selection_criteria
    chosen = _said(
        Delimiter=criteria.delimiter,
        MaxDepth=criteria.max_depth,
        MinStorageBytesPercentage=criteria.min_storage_bytes_percentage,
    )
    return {"StorageMetrics": _said(IsEnabled=found.is_enabled, SelectionCriteria=chosen or None)}


def _groups(found: GroupLevel) -> Document:
    chosen = _said(Include=list(found.include) or None, Exclude=list(found.exclude) or None)
    return _said(SelectionCriteria=chosen or None)


def _scoped(found: Scope | None) -> Document | None:
    if found is None:
        return None
    return _said(Buckets=list(found.buckets) or None, Regions=list(found.regions) or None)


def _exported(found: DataExport | None) -> Document | None:
    if found is None:
        return None
    bucket, table = found.bucket, found.table
    return _said(
        S3BucketDestination=_said(
            Format=bucket.format,
            OutputSchemaVersion=bucket.output_schema_version,
            AccountId=bucket.account_id,
            Arn=bucket.arn,
            Prefix=bucket.prefix,
            Encryption=_encrypted(bucket.encryption),
        )
        if bucket is not None
        else None,
        CloudWatchMetrics={"IsEnabled": found.cloud_watch}
        if found.cloud_watch is not None
        else None,
        StorageLensTableDestination=_said(
            IsEnabled=table.is_enabled, Encryption=_encrypted(table.encryption)
        )
        if table is not None
        else None,
    )


def _encrypted(found: Encryption | None) -> Document | None:
    if found is None:
        return None
    return {"SSEKMS": {"KeyId": found.key_id}} if found.kind == "SSE-KMS" else {"SSES3": {}}


# --- groups --------------------------------------------------------------------------------------


def group_of(document: Found) -> StorageLensGroup:
    """A group of boto3's shape as a value.

    Raises:
        KeyError, TypeError: A required member is missing, or one is of another type.
        ValueError: And and Or, or conditions beside them.
    """
    found: Found = document["Filter"]
    nested = [word for word in ("And", "Or") if found.get(word) is not None]
    own = [name for name in found if name.startswith("Match")]
    if len(nested) > 1 or (nested and own):
        message = "A group's filter has one condition, or one And, or one Or."
        raise ValueError(message)
    if nested:
        operator = nested[0].lower()
        return StorageLensGroup(
            document["Name"],
            _conditions(found[nested[0]]),
            "and" if operator == "and" else "or",
        )
    return StorageLensGroup(document["Name"], _conditions(found))


def _conditions(found: Found) -> Conditions:
    age, size = found.get("MatchObjectAge") or {}, found.get("MatchObjectSize") or {}
    return Conditions(
        tuple(found.get("MatchAnyPrefix", ())),
        tuple(found.get("MatchAnySuffix", ())),
        tuple((tag["Key"], tag["Value"]) for tag in found.get("MatchAnyTag", ())),
        age.get("DaysGreaterThan"),
        age.get("DaysLessThan"),
        size.get("BytesGreaterThan"),
        size.get("BytesLessThan"),
    )


def group_document(group: StorageLensGroup, arn: str = "") -> Document:
    """A group in boto3's shape."""
    found = group.conditions
    told = _said(
        MatchAnyPrefix=list(found.any_prefix) or None,
        MatchAnySuffix=list(found.any_suffix) or None,
        MatchAnyTag=[{"Key": key, "Value": value} for key, value in found.any_tag] or None,
        MatchObjectAge=_said(
            DaysGreaterThan=found.days_greater_than, DaysLessThan=found.days_less_than
        )
        or None,
        MatchObjectSize=_said(
            BytesGreaterThan=found.bytes_greater_than, BytesLessThan=found.bytes_less_than
        )
        or None,
    )
    if group.operator != "single":
        told = {group.operator.title(): told}
    return _said(Name=group.name, Filter=told, StorageLensGroupArn=arn or None)

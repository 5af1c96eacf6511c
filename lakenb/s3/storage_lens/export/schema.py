"""Columns of the reports: the eleven of files, and those of the five wide tables, in AWS's order and types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lakenb.s3.storage_lens.metrics.model import Metric
from lakenb.s3.storage_lens.metrics.registry import BASE_METRICS
from lakenb.s3.storage_lens.metrics.sizes import SIZE_CLASSES
from lakenb.values.column import Column
from lakenb.values.plan import PartitionTerm
from lakenb.values.types import BIGINT, TIMESTAMP_TZ_MICROS, VARCHAR, DataType

VERSION = "V_1"
REPORT_COLUMNS = (
    "version_number",
    "configuration_id",
    "report_date",
    "aws_account_number",
    "aws_region",
    "storage_class",
    "record_type",
    "record_value",
    "bucket_name",
    "metric_name",
    "metric_value",
)
PARQUET_SCHEMA = (
    "message s3.storage.lens { "
    + " ".join(f"required string {name};" for name in REPORT_COLUMNS[:-1])
    + " required long metric_value; }"
)
"""As AWS's manifests write it."""

_BYTES = DataType("decimal", (38, 0))
_TEXTS = (
    "version_number",
    "configuration_id",
    "report_time",
    "aws_account_id",
    "aws_region",
    "storage_class",
    "record_type",
    "record_value",
    "bucket_name",
)
_PROPERTY_TEXTS = (
    *_TEXTS[:4],
    "record_type",
    "record_value",
    "aws_region",
    "storage_class",
    "bucket_name",
)
_STORAGE = """object_count storage_bytes bucket_key_sse_kms_object_count bucket_key_sse_kms_storage_bytes
    current_version_object_count current_version_storage_bytes delete_marker_object_count
    delete_marker_storage_bytes encrypted_object_count encrypted_storage_bytes
    incomplete_mpu_object_older_than_7_days_count incomplete_mpu_storage_older_than_7_days_bytes
    incomplete_mpu_object_count incomplete_mpu_storage_bytes non_current_version_object_count
    non_current_version_storage_bytes object_lock_enabled_object_count object_lock_enabled_storage_bytes
    replicated_object_count replicated_storage_bytes replicated_object_source_count
    replicated_storage_source_bytes sse_kms_object_count sse_kms_storage_bytes""".split()
_ACTIVITY = """all_request_count all_sse_kms_encrypted_request_count all_unsupported_sig_request_count
    all_unsupported_tls_request_count bad_request_error_400_count delete_request_count downloaded_bytes
    error_4xx_count error_5xx_count forbidden_error_403_count get_request_count head_request_count
    internal_server_error_500_count list_request_count not_found_error_404_count ok_status_200_count
    partial_content_status_206_count post_request_count put_request_count select_request_count
    select_returned_bytes select_scanned_bytes service_unavailable_error_503_count uploaded_bytes
    average_first_byte_latency average_total_request_latency""".split()
_LAST = """concurrent_put_503_error_count cross_region_request_count cross_region_transferred_bytes
    cross_region_without_replication_request_count cross_region_without_replication_transferred_bytes
    inregion_request_count inregion_transferred_bytes unique_objects_accessed_daily_count""".split()
_PROPERTY = [
    *(
        f"{name}_bucket_count"
        for name in (
            "versioning_enabled mfa_delete_enabled sse_kms_enabled object_ownership_bucket_owner_enforced "
            "object_ownership_bucket_owner_preferred object_ownership_object_writer "
            "transfer_acceleration_enabled event_notification_enabled"
        ).split()
    ),
    *(
        f"{name}_lifecycle_rule_count"
        for name in (
            "transition expiration non_current_version_transition non_current_version_expiration "
            "abort_incomplete_multipart_upload expired_object_delete_marker"
        ).split()
    ),
    *(
        f"{name}_replication_rule_count"
        for name in "same_region cross_region same_account cross_account invalid_destination".split()
    ),
]

STORAGE_ORDER = (*_STORAGE, *(f"object_{size.column}_count" for size in SIZE_CLASSES))
ACTIVITY_ORDER = (
    *_ACTIVITY,
    *(f"{word}_{size.column}_request_count" for word in ("read", "write") for size in SIZE_CLASSES),
    *_LAST,
)
PROPERTY_ORDER = tuple(_PROPERTY)
METRICS: dict[tuple[str, str], Metric] = {(m.table, m.column): m for m in BASE_METRICS}
Kind = Literal["storage", "activity", "bucket_property"]


@dataclass(frozen=True, slots=True)
class WideTable:
    """One table of the export to S3 Tables.

    Attributes:
        table: Its name.
        kind: Which metrics.
        expanded: Whether it is of the expanded prefixes report.
        texts: The leading columns.
        order: The metrics' columns.
    """

    table: str
    kind: Kind
    expanded: bool
    texts: tuple[str, ...]
    order: tuple[str, ...]

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """The metrics, in the columns' order."""
        return tuple(METRICS[self.kind, column] for column in self.order)

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns with their types."""
        kinds = {"report_time": TIMESTAMP_TZ_MICROS}
        return (
            *(Column(name, kinds.get(name, VARCHAR)) for name in self.texts),
            *(Column(m.column, _BYTES if m.unit == "bytes" else BIGINT) for m in self.metrics),
        )


WIDE_TABLES: tuple[WideTable, ...] = (
    WideTable("default_storage_metrics", "storage", False, _TEXTS, STORAGE_ORDER),  # noqa: FBT003 - a column of this list
    WideTable("default_activity_metrics", "activity", False, _TEXTS, ACTIVITY_ORDER),  # noqa: FBT003 - the same
    WideTable("expanded_prefixes_storage_metrics", "storage", True, _TEXTS, STORAGE_ORDER),  # noqa: FBT003 - the same
    WideTable("expanded_prefixes_activity_metrics", "activity", True, _TEXTS, ACTIVITY_ORDER),  # noqa: FBT003 - the same
    WideTable("bucket_property_metrics", "bucket_property", False, _PROPERTY_TEXTS, PROPERTY_ORDER),  # noqa: FBT003 - the same
)
BY_DAY = (PartitionTerm("report_time_day", "report_time", "day"),)
"""How AWS partitions them is not documented."""

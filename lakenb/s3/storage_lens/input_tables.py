"""The Iceberg tables that every input is loaded into, and every metric is computed from.

They are ordinary tables, in the catalog ``s3tablescatalog/aws-s3``, namespace ``storage_lens_input``, made
when they are first needed. A NULL is what the input doesn't tell; a metric that needs it is NULL, never 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.errors import AlreadyExists, EntityNotFound
from lakenb.values.column import Column
from lakenb.values.names import S3_TABLES_CATALOG, DatabaseName, TableName
from lakenb.values.plan import PartitionTerm
from lakenb.values.types import parse_type

if TYPE_CHECKING:
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.s3tables.table_bucket.service import TableBuckets

TABLE_BUCKET = "aws-s3"
CATALOG = f"{S3_TABLES_CATALOG}/{TABLE_BUCKET}"
NAMESPACE = DatabaseName(CATALOG, "storage_lens_input")

_BY_DAY = (PartitionTerm("report_date", "report_date"),)


@dataclass(frozen=True, slots=True)
class InputTable:
    """The definition of one input table.

    Attributes:
        table: Its name in the namespace.
        columns: Names and types, in order.
        partition: By day where a day is loaded or dropped as a whole.
    """

    table: str
    columns: tuple[Column, ...]
    partition: tuple[PartitionTerm, ...] = ()

    @property
    def name(self) -> TableName:
        """The full name."""
        return TableName(NAMESPACE.catalog, NAMESPACE.database, self.table)

    @property
    def column_names(self) -> tuple[str, ...]:
        """The columns' names, in order."""
        return tuple(column.name for column in self.columns)


def _columns(text: str) -> tuple[Column, ...]:
    pairs = (line.strip().split(" ", 1) for line in text.strip().splitlines())
    return tuple(Column(name, parse_type(kind.strip())) for name, kind in pairs)


ACCESS_LOG = InputTable(
    "access_log",
    _columns("""
        schema_version_id varchar
        bucket_arn varchar
        bucket_name varchar
        request_time timestamp(6) with time zone
        bucket_owner_id varchar
        remote_ip varchar
        requester varchar
        request_id varchar
        operation varchar
        key_name varchar
        request_uri varchar
        http_status int
        error_code varchar
        bytes_sent_size bigint
        object_size bigint
        total_duration bigint
        turn_around_duration bigint
        referer varchar
        user_agent varchar
        version_id varchar
        host_id varchar
        signature_version varchar
        cipher_suite varchar
        authentication_type varchar
        host_header varchar
        tls_version varchar
        access_point_arn varchar
        acl_required boolean
        source_region varchar
        report_date date
        account_id varchar
        aws_region varchar
        storage_class varchar
    """),
    _BY_DAY,
)
"""A request a row: the structured access log's columns (AWS: "Amazon S3 server access logs in CloudWatch"), then the day (UTC), whose bucket and which Region it was, and the object's class, where known."""

ACCESS_LOG_REJECTS = InputTable(
    "access_log_rejects",
    _columns("""
        report_date date
        source varchar
        line_number bigint
        reason varchar
        line varchar
        loaded_at timestamp(6) with time zone
    """),
)
"""Lines that no grammar takes: the place, why, and the line's first 4 kB. ``report_date`` is NULL where the line has no time."""

ACCESS_LOG_FILES = InputTable(
    "access_log_files",
    _columns("""
        source varchar
        size bigint
        etag varchar
        lines bigint
        rejected bigint
        duplicates bigint
        first_date date
        last_date date
        loaded_at timestamp(6) with time zone
    """),
)
"""Log objects that are loaded; the newest row of a source counts."""

OBJECTS = InputTable(
    "objects",
    _columns("""
        report_date date
        account_id varchar
        aws_region varchar
        bucket_name varchar
        key_name varchar
        version_id varchar
        is_latest boolean
        is_delete_marker boolean
        size bigint
        last_modified_date timestamp(6) with time zone
        e_tag varchar
        storage_class varchar
        is_multipart_uploaded boolean
        replication_status varchar
        encryption_status varchar
        object_lock_mode varchar
        object_lock_retain_until_date timestamp(6) with time zone
        object_lock_legal_hold_status varchar
        intelligent_tiering_access_tier varchar
        bucket_key_status varchar
        lifecycle_expiration_date timestamp(6) with time zone
        tags map(varchar, varchar)
    """),
    _BY_DAY,
)
"""An object version a row and day: S3 Inventory's columns, or those that a listing gives. Bucket and day are loaded as a whole: the last load replaces the one before."""

MULTIPART_UPLOADS = InputTable(
    "multipart_uploads",
    _columns("""
        report_date date
        account_id varchar
        aws_region varchar
        bucket_name varchar
        key_name varchar
        upload_id varchar
        initiated timestamp(6) with time zone
        storage_class varchar
        size bigint
    """),
    _BY_DAY,
)
"""An incomplete multipart upload a row and day (ListMultipartUploads, ListParts)."""

PROPERTY_COLUMNS = (
    "versioning_enabled_bucket_count",
    "mfa_delete_enabled_bucket_count",
    "sse_kms_enabled_bucket_count",
    "object_ownership_bucket_owner_enforced_bucket_count",
    "object_ownership_bucket_owner_preferred_bucket_count",
    "object_ownership_object_writer_bucket_count",
    "transfer_acceleration_enabled_bucket_count",
    "event_notification_enabled_bucket_count",
    "transition_lifecycle_rule_count",
    "expiration_lifecycle_rule_count",
    "non_current_version_transition_lifecycle_rule_count",
    "non_current_version_expiration_lifecycle_rule_count",
    "abort_incomplete_multipart_upload_lifecycle_rule_count",
    "expired_object_delete_marker_lifecycle_rule_count",
    "same_region_replication_rule_count",
    "cross_region_replication_rule_count",
    "same_account_replication_rule_count",
    "cross_account_replication_rule_count",
    "invalid_destination_replication_rule_count",
    "total_lifecycle_rule_count",
)
"""AWS's columns of ``bucket_property_metrics`` in order, and the one metric that has no column there."""

BUCKET_PROPERTIES = InputTable(
    "bucket_properties",
    _columns(
        "report_date date\naccount_id varchar\naws_region varchar\nbucket_name varchar\n"
        + "\n".join(f"{name} bigint" for name in PROPERTY_COLUMNS)
    ),
    _BY_DAY,
)
"""A bucket a row and day; NULL where the bucket could not be asked."""

EXPORTS = InputTable(
    "exports",
    _columns("""
        report_date date
        version_number varchar
        configuration_id varchar
        aws_account_number varchar
        aws_region varchar
        storage_class varchar
        record_type varchar
        record_value varchar
        bucket_name varchar
        metric_name varchar
        metric_value bigint
        expanded boolean
        source varchar
        loaded_at timestamp(6) with time zone
    """),
    _BY_DAY,
)
"""Rows of AWS's own Storage Lens exports, ``record_value`` decoded; ``source`` is the manifest."""

INVENTORIES = InputTable(
    "inventories",
    _columns("""
        source varchar
        kind varchar
        report_date date
        bucket_name varchar
        etag varchar
        files bigint
        row_count bigint
        missing bigint
        loaded_at timestamp(6) with time zone
    """),
)
"""What was loaded into ``objects`` and ``exports``: a manifest or listing a row, the newest of a source counts."""

INPUT_TABLES = (
    ACCESS_LOG,
    ACCESS_LOG_REJECTS,
    ACCESS_LOG_FILES,
    OBJECTS,
    MULTIPART_UPLOADS,
    BUCKET_PROPERTIES,
    EXPORTS,
    INVENTORIES,
)


def open_table(buckets: TableBuckets, definition: InputTable) -> IcebergTable:
    """An input table's current state; bucket, namespace and table are made when they aren't there."""
    return opened(buckets, definition.name, definition.columns, definition.partition)


def opened(
    buckets: TableBuckets,
    name: TableName,
    columns: tuple[Column, ...],
    partition: tuple[PartitionTerm, ...],
) -> IcebergTable:
    """A table of ``aws-s3`` as it is now; bucket, namespace and table are made when they aren't there."""
    try:
        return buckets.tables.info(name)
    except EntityNotFound:
        buckets.ensure_managed(name.parent)
    try:
        return buckets.create_table(name, columns, partition)
    except AlreadyExists:  # another kernel made it meanwhile
        return buckets.tables.info(name)

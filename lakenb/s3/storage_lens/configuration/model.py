"""A dashboard's configuration as values (S3 Control API: "StorageLensConfiguration")."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Literal

DEFAULT_DASHBOARD = "default-account-dashboard"
"""AWS's own: free metrics of all buckets."""
OWN_DASHBOARD = "lakenb"
"""LakeNB's own, which reports are made for where none is named: all metrics of all buckets, prefixes and groups too."""
DEFAULT_DELIMITER = "/"
Format = Literal["CSV", "Parquet"]


@dataclass(frozen=True, slots=True)
class MetricSwitches:
    """Which categories are measured beyond the free ones; None is not said, which is no.

    Attributes:
        activity: ActivityMetrics.
        advanced_cost_optimization: AdvancedCostOptimizationMetrics.
        advanced_data_protection: AdvancedDataProtectionMetrics.
        detailed_status_codes: DetailedStatusCodesMetrics.
        advanced_performance: AdvancedPerformanceMetrics.
    """

    activity: bool | None = None
    advanced_cost_optimization: bool | None = None
    advanced_data_protection: bool | None = None
    detailed_status_codes: bool | None = None
    advanced_performance: bool | None = None

    @classmethod
    def all(cls) -> MetricSwitches:
        """Everything."""
        return cls(**dict.fromkeys((f.name for f in fields(cls)), True))


@dataclass(frozen=True, slots=True)
class SelectionCriteria:
    """Which prefixes the default report has; None is AWS's default.

    Attributes:
        delimiter: One character; ``/`` by default.
        max_depth: 1 to 10; 10 by default.
        min_storage_bytes_percentage: 1 to 100; 1 by default.
    """

    delimiter: str | None = None
    max_depth: int | None = None
    min_storage_bytes_percentage: float | None = None


@dataclass(frozen=True, slots=True)
class PrefixLevel:
    """Whether prefixes are in the default report."""

    is_enabled: bool
    selection_criteria: SelectionCriteria = field(default_factory=SelectionCriteria)


@dataclass(frozen=True, slots=True)
class Scope:
    """Buckets, by ARN, and Regions that are included or excluded."""

    buckets: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()

    @property
    def bucket_names(self) -> tuple[str, ...]:
        """The buckets' names."""
        return tuple(arn.rpartition(":")[2] for arn in self.buckets)


@dataclass(frozen=True, slots=True)
class GroupLevel:
    """Which groups, by ARN, have metrics: those included, or all but those excluded; all when neither."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Encryption:
    """``SSE-S3``, or ``SSE-KMS`` with a key. LakeNB keeps it and encrypts nothing."""

    kind: Literal["SSE-S3", "SSE-KMS"]
    key_id: str | None = None


@dataclass(frozen=True, slots=True)
class BucketDestination:
    """A general purpose bucket that the export goes to."""

    format: Format
    account_id: str
    arn: str
    prefix: str | None = None
    encryption: Encryption | None = None
    output_schema_version: str = "V_1"

    @property
    def bucket(self) -> str:
        """The bucket's name."""
        return self.arn.rpartition(":")[2]


@dataclass(frozen=True, slots=True)
class TableDestination:
    """The table bucket ``aws-s3``."""

    is_enabled: bool
    encryption: Encryption | None = None


@dataclass(frozen=True, slots=True)
class DataExport:
    """Where a report goes every day."""

    bucket: BucketDestination | None = None
    table: TableDestination | None = None
    cloud_watch: bool | None = None


@dataclass(frozen=True, slots=True)
class StorageLensConfiguration:
    """One dashboard.

    Attributes:
        id: 1 to 64 letters, digits, hyphens, underscores and dots.
        is_enabled: Whether it is measured.
        account_level: Categories at the level of accounts.
        bucket_level: Categories at the level of buckets.
        prefix_level: Prefixes of the default report; None has none.
        group_level: Groups; None has none.
        include: Only these buckets and Regions; None for no such limit.
        exclude: All but these; not with ``include``.
        data_export: The default report's destinations.
        expanded_prefixes_data_export: The expanded prefixes report's.
        aws_org: ARN of the organization.
        prefix_delimiter: One character; both reports', as ``selection_criteria.delimiter``.
    """

    id: str
    is_enabled: bool = True
    account_level: MetricSwitches = field(default_factory=MetricSwitches)
    bucket_level: MetricSwitches = field(default_factory=MetricSwitches)
    prefix_level: PrefixLevel | None = None
    group_level: GroupLevel | None = None
    include: Scope | None = None
    exclude: Scope | None = None
    data_export: DataExport | None = None
    expanded_prefixes_data_export: DataExport | None = None
    aws_org: str | None = None
    prefix_delimiter: str | None = None

    @property
    def delimiter(self) -> str:
        """The delimiter of both reports: if one is set it serves both."""
        chosen = self.prefix_level.selection_criteria.delimiter if self.prefix_level else None
        return self.prefix_delimiter or chosen or DEFAULT_DELIMITER

    @property
    def namespace(self) -> str:
        """The namespace of its tables in the table bucket ``aws-s3``.

        ``lens_<id>_exp``; dots become hyphens, and then the first seven digits of the SHA-1 of the id follow
        (S3 User Guide: "Table naming for S3 Storage Lens export to S3 Tables").
        """
        import hashlib

        if "." not in self.id:
            return f"lens_{self.id.lower()}_exp"
        mark = hashlib.sha1(self.id.encode()).hexdigest()[:7]  # noqa: S324 - AWS's rule, no secret
        return f"lens_{self.id.replace('.', '-').lower()}_{mark}_exp"

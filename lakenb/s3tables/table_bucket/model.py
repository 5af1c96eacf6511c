"""What this room tells others about Iceberg tables and table buckets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.plan import PartitionTerm, WriteColumn
from lakenb.values.scan import FileScan

if TYPE_CHECKING:
    from pyiceberg.table.metadata import TableMetadata


@dataclass(frozen=True, slots=True)
class TableBucket:
    """A table bucket (S3 Tables: "TableBucketSummary")."""

    name: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Namespace:
    """A namespace of a table bucket (S3 Tables: "NamespaceSummary")."""

    table_bucket: str
    name: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class TableEntry:
    """A table of a table bucket as the bucket knows it (S3 Tables: "GetTable")."""

    name: TableName
    metadata_location: str
    location: str
    created_at: datetime
    modified_at: datetime


@dataclass(frozen=True, slots=True)
class IcebergTable:
    """One state of an Iceberg table.

    Attributes:
        name: The table's name.
        location: Where its files lie, ``s3://bucket/prefix/`` with the slash; data files go below
            ``data_location``.
        metadata_location: The metadata file this state was read from.
        columns: Names folded, types in Trino's spelling, comments.
        write_columns: The same columns with Iceberg's field ids, for writing.
        partition: The terms of the current partition specification, in its order.
        properties: The properties set, under Athena's names.
        snapshot_id: The current snapshot, None for a table that was never written.
        format_version: 1, 2 or 3.
        schema_id: The current schema.
    """

    name: TableName
    location: str
    metadata_location: str
    columns: tuple[Column, ...]
    write_columns: tuple[WriteColumn, ...]
    partition: tuple[PartitionTerm, ...]
    properties: Mapping[str, str]
    snapshot_id: int | None
    format_version: int
    schema_id: int

    @property
    def data_location(self) -> str:
        """The prefix under which data files are written."""
        return f"{self.location}data/"


@dataclass(frozen=True, slots=True)
class StagedTable:
    """A table that is planned and not there yet: nobody sees it before ``commit_create``.

    Attributes:
        table: What it will be; ``snapshot_id`` is None and ``metadata_location`` empty.
        metadata: Its first metadata, kept for the commit.
        fresh: Whether nothing lay under its location when it was staged.
    """

    table: IcebergTable
    metadata: TableMetadata = field(repr=False)
    fresh: bool


@dataclass(frozen=True, slots=True)
class RewriteGroup:
    """Data files of one partition to be written anew as one run of OPTIMIZE.

    Attributes:
        scan: Reads their rows, deletes applied, all columns.
        removed: Their URIs, for ``replace``.
    """

    scan: FileScan
    removed: frozenset[str]


@dataclass(frozen=True, slots=True)
class RewritePlan:
    """What OPTIMIZE would do: the snapshot it looked at and the groups worth rewriting."""

    snapshot_id: int | None
    groups: tuple[RewriteGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class VacuumResult:
    """What VACUUM did: snapshots forgotten and files deleted."""

    expired_snapshots: int = 0
    deleted_files: int = 0

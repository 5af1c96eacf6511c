"""Which snapshot a statement reads, and under which schema (Athena: "Time travel queries")."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pyiceberg.table.refs import SnapshotRefType

from lakenb.errors import QueryFailed

if TYPE_CHECKING:
    from pyiceberg.schema import Schema
    from pyiceberg.table.metadata import TableMetadata
    from pyiceberg.table.snapshots import Snapshot


def snapshot_by_id(metadata: TableMetadata, snapshot_id: int, label: str) -> Snapshot:
    """The snapshot with an id.

    Raises:
        QueryFailed: There is none, or it has expired.
    """
    found = metadata.snapshot_by_id(snapshot_id)
    if found is None:
        msg = f"Iceberg snapshot ID does not exist in table {label}: {snapshot_id}"
        raise QueryFailed(msg, name="INVALID_ARGUMENTS")
    return found


def snapshot_as_of(metadata: TableMetadata, moment: datetime, label: str) -> Snapshot:
    """The snapshot that was current at a moment; a moment without zone is UTC.

    Raises:
        QueryFailed: The table had no snapshot yet, or it has expired.
    """
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    elapsed = aware - datetime(1970, 1, 1, tzinfo=UTC)
    millis = (elapsed.days * 86_400 + elapsed.seconds) * 1000 + elapsed.microseconds // 1000
    for entry in reversed(metadata.snapshot_log):
        if entry.timestamp_ms <= millis:
            found = metadata.snapshot_by_id(entry.snapshot_id)
            if found is not None:
                return found
            break
    msg = f"No version history of table {label} at or before {aware.isoformat(sep=' ')}"
    raise QueryFailed(msg, name="INVALID_ARGUMENTS")


def snapshot_by_reference(
    metadata: TableMetadata, version: str, label: str
) -> tuple[Snapshot, Schema]:
    """The snapshot of a tag or branch, or of a number in text, and the schema to read it with.

    A branch is read with the table's current schema, a tag with its snapshot's (Iceberg: "Branching
    and Tagging").

    Raises:
        QueryFailed: There is none.
    """
    ref = metadata.refs.get(version)
    if ref is None:
        if version.isdecimal():
            found = snapshot_by_id(metadata, int(version), label)
            return found, schema_of(metadata, found)
        msg = f"Cannot find snapshot with reference name '{version}' in table {label}"
        raise QueryFailed(msg, name="INVALID_ARGUMENTS")
    found = snapshot_by_id(metadata, ref.snapshot_id, label)
    if ref.snapshot_ref_type == SnapshotRefType.BRANCH:
        return found, metadata.schema()
    return found, schema_of(metadata, found)


def schema_of(metadata: TableMetadata, snapshot: Snapshot) -> Schema:
    """The schema a snapshot was written with, the current one when it isn't told."""
    if snapshot.schema_id is not None:
        for schema in metadata.schemas:
            if schema.schema_id == snapshot.schema_id:
                return schema
    return metadata.schema()

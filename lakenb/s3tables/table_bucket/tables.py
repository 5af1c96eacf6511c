"""Iceberg tables, whoever keeps their pointer: the verbs of this room.

Every verb that changes a table is one commit: new files first, then the pointer swapped. A process killed
anywhere leaves the last committed state; files that it left are taken by VACUUM.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from pyiceberg.table.metadata import TableMetadata, new_table_metadata
from pyiceberg.table.snapshots import Operation, Snapshot
from pyiceberg.table.sorting import UNSORTED_SORT_ORDER
from pyiceberg.table.update import update_table_metadata

from lakenb.errors import AlreadyExists, EntityNotFound
from lakenb.s3tables.table_bucket import properties as table_properties
from lakenb.s3tables.table_bucket import time_travel
from lakenb.s3tables.table_bucket.commit import Committer, metadata_path
from lakenb.s3tables.table_bucket.data_files import data_files_of
from lakenb.s3tables.table_bucket.evolution import Evolution
from lakenb.s3tables.table_bucket.failures import reading, writing
from lakenb.s3tables.table_bucket.file_io import LakeFileIO, check_uri
from lakenb.s3tables.table_bucket.filters import to_expression
from lakenb.s3tables.table_bucket.maintenance import Maintenance
from lakenb.s3tables.table_bucket.metadata_tables import (
    MetadataTableKind,
    files_by_partition,
    open_metadata_table,
)
from lakenb.s3tables.table_bucket.model import (
    IcebergTable,
    RewritePlan,
    StagedTable,
    VacuumResult,
)
from lakenb.s3tables.table_bucket.planning import plan_files
from lakenb.s3tables.table_bucket.pointer import MetadataPointer, conflict
from lakenb.s3tables.table_bucket.reader import Loaded, MetadataReader
from lakenb.s3tables.table_bucket.scans import file_scan
from lakenb.s3tables.table_bucket.schema import (
    columns_of,
    new_schema,
    new_spec,
    terms_of,
    write_columns_of,
)
from lakenb.s3tables.table_bucket.snapshots import SnapshotBuilder, Undoing
from lakenb.storage.model import Storage
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.plan import PartitionTerm, WrittenFile
from lakenb.values.predicate import EVERYTHING, Predicate
from lakenb.values.scan import ArrowScan, FileScan

if TYPE_CHECKING:
    from pyiceberg.schema import Schema

ReplaceOperation = Literal["delete", "overwrite", "replace"]


class IcebergTables:
    """All verbs on Iceberg tables.

    Args:
        pointer: Where each table's current metadata lies.
        storage: The lake's objects.
    """

    def __init__(self, pointer: MetadataPointer, storage: Storage) -> None:
        self._storage = storage
        self._io = LakeFileIO(storage.fs)
        self._reader = MetadataReader(self._io)
        self._committer = Committer(pointer, self._reader)
        self._pointer = pointer
        self._maintenance = Maintenance(self._committer, storage)
        self.evolution = Evolution(self._committer)

    def info(self, name: TableName) -> IcebergTable:
        """The table's current state.

        Raises:
            EntityNotFound: There is no such table.
            QueryFailed: ICEBERG_BAD_DATA, its metadata is missing or damaged.
        """
        return _describe(name, self._committer.load(name))

    def create(
        self,
        name: TableName,
        columns: Sequence[Column],
        partition: Sequence[PartitionTerm] = (),
        *,
        location: str,
        properties: Mapping[str, str] | None = None,
    ) -> IcebergTable:
        """Make an empty table.

        Args:
            name: Its name.
            columns: Athena's types; Iceberg's nearest is taken.
            partition: Terms over the columns.
            location: ``s3://bucket/prefix``, where its files go.
            properties: Athena's names, a closed list.

        Raises:
            AlreadyExists: The name is taken.
            EntityNotFound: The database or namespace isn't there.
            QueryFailed: NOT_SUPPORTED type, INVALID_TABLE_PROPERTY, COLUMN_NOT_FOUND.
        """
        staged = self.stage_create(
            name, columns, partition, location=location, properties=properties
        )
        return self.commit_create(staged)

    def stage_create(
        self,
        name: TableName,
        columns: Sequence[Column],
        partition: Sequence[PartitionTerm] = (),
        *,
        location: str,
        properties: Mapping[str, str] | None = None,
    ) -> StagedTable:
        """Plan a table whose first rows are written before anybody sees it (CTAS).

        Raises:
            AlreadyExists: The name is taken.
            QueryFailed: As for ``create``.
        """
        self._committer.refuse_existing(name)
        label = str(name)
        place = check_uri(location, f"table {label}").rstrip("/")
        schema = new_schema(columns)
        defaults = {"format": "parquet", "write_compression": "zstd"}
        wanted = table_properties.to_iceberg({**defaults, **(properties or {})})
        metadata = new_table_metadata(
            schema, new_spec(schema, partition, label), UNSORTED_SORT_ORDER, place, wanted
        )
        table = _describe(name, Loaded("", metadata))
        return StagedTable(table, metadata, fresh=not self._storage.exists(table.location))

    def commit_create(self, staged: StagedTable, files: Sequence[WrittenFile] = ()) -> IcebergTable:
        """Make a staged table visible, with its first snapshot when there are files.

        Raises:
            AlreadyExists: Somebody took the name meanwhile; call ``abandon``.
            QueryFailed: A file is missing or damaged, or the metadata can't be written.
        """
        name, label, metadata = staged.table.name, str(staged.table.name), staged.metadata
        builder: SnapshotBuilder | None = None
        self._storage.prepare(f"{staged.table.location}metadata/")
        if files:
            builder = SnapshotBuilder(self._reader, metadata, Operation.APPEND, label)
            data_files = data_files_of(files, metadata, self._io, label)
            with writing(label), Undoing(builder):
                builder.add(data_files)
                metadata = update_table_metadata(metadata, builder.updates())
        loaded = Loaded(metadata_path(metadata.location, None), metadata)
        created = _describe(name, loaded)
        with writing(label), Undoing(builder):
            self._reader.write_metadata(loaded)
        try:
            self._pointer.create(created)
        except (AlreadyExists, EntityNotFound):
            self._io.discard([loaded.location])
            if builder is not None:
                builder.discard()
            raise
        return created

    def abandon(self, staged: StagedTable, files: Iterable[str] = ()) -> None:
        """Delete what was written for a staged table that will not be committed.

        Everything below its location goes when nothing lay there before; else only ``files``. Nothing
        goes when the table is there after all: an interrupt may come right after it was made.
        """
        try:
            made = self._committer.load(staged.table.name).metadata.table_uuid
        except EntityNotFound:
            made = None
        if made == staged.metadata.table_uuid:
            return
        if staged.fresh:
            self._storage.delete_prefix(staged.table.location)
        else:
            self._storage.delete_objects(list(files))

    def discard(self, name: TableName, files: Iterable[str]) -> None:
        """Delete files that were written for a commit that failed, but for those that landed.

        Raises:
            QueryFailed: The table can't be read, so nothing was deleted; VACUUM takes what is left.
        """
        try:
            kept = self._maintenance.reachable(name)
        except EntityNotFound:
            kept = set()
        self._storage.delete_objects([uri for uri in files if uri not in kept])

    def drop(self, name: TableName, *, purge: bool = True) -> None:
        """Forget a table and, with ``purge``, delete every file that its metadata reaches.

        The pointer goes first: killed in between, files are left and no table is broken.

        Raises:
            EntityNotFound: There is no such table.
        """
        files: set[str] = set()
        if purge:
            files = self._maintenance.reachable_or_nothing(name)
        self._pointer.remove(name)
        self._storage.delete_objects(sorted(files))

    def plan(
        self,
        table: TableName | IcebergTable,
        columns: Sequence[str] | None = None,
        predicate: Predicate = EVERYTHING,
        *,
        snapshot_id: int | None = None,
        as_of: datetime | None = None,
        version: int | str | None = None,
    ) -> FileScan:
        """The files to read for some columns, and the deletes that apply to them.

        Args:
            table: Its name; or a state of it, so that all reads of a statement see the same.
            columns: Folded names in the order wanted; None is all.
            predicate: Removes files that can't match; never more.
            snapshot_id: Read this snapshot, for a statement that reads twice.
            as_of: Time travel by timestamp; without a zone it is UTC.
            version: Time travel by snapshot id, tag or branch.

        Raises:
            EntityNotFound: There is no such table.
            QueryFailed: INVALID_ARGUMENTS, no such snapshot; COLUMN_NOT_FOUND; ICEBERG_BAD_DATA.
            NotYetAvailable: A file in a format that can't be read yet.
        """
        loaded, label = self._state(table)
        metadata = loaded.metadata
        wanted = snapshot_id if snapshot_id is not None else version
        snapshot, schema = _choose(metadata, as_of, wanted, label)
        expression = to_expression(predicate, schema)
        planned = plan_files(self._reader, metadata, snapshot, schema, expression, label)
        return file_scan(planned, metadata, schema, columns, label)

    def columns(
        self,
        table: TableName | IcebergTable,
        *,
        as_of: datetime | None = None,
        version: int | str | None = None,
    ) -> tuple[Column, ...]:
        """The columns as a time-travelling statement sees them.

        Raises:
            EntityNotFound: There is no such table.
            QueryFailed: INVALID_ARGUMENTS, no such snapshot.
        """
        loaded, label = self._state(table)
        return columns_of(_choose(loaded.metadata, as_of, version, label)[1])

    def _state(self, table: TableName | IcebergTable) -> tuple[Loaded, str]:
        if isinstance(table, TableName):
            return self._committer.load(table), str(table)
        return self._reader.metadata(table.metadata_location, str(table.name)), str(table.name)

    def append(self, name: TableName, files: Sequence[WrittenFile]) -> int | None:
        """Add files in one commit; writers that append at once all succeed.

        Returns:
            The new snapshot's id; the current one's when there are no files.

        Raises:
            CommitConflict: Beaten by others on every attempt; nothing was added.
            EntityNotFound: There is no such table.
            QueryFailed: ICEBERG_BAD_DATA, a file is missing, damaged or doesn't fit the table.
        """
        label = str(name)
        if not files:
            return self._committer.load(name).metadata.current_snapshot_id
        undoing = Undoing()

        def attempt(base: Loaded) -> int:
            builder = undoing.builder
            if builder is None:
                builder = SnapshotBuilder(self._reader, base.metadata, Operation.APPEND, label)
                undoing.builder = builder
                builder.add(data_files_of(files, base.metadata, self._io, label))
            else:
                builder.rebase(base.metadata)
            builder.keep_parent()
            self._committer.commit(name, base, builder.updates(), builder)
            return builder.snapshot_id

        with writing(label), undoing:
            return self._committer.retried(name, attempt)

    def overwrite(self, name: TableName, files: Sequence[WrittenFile]) -> int:
        """Put files in the place of all that a table has, in one commit; of writers at once the last one's stay.

        Returns:
            The new snapshot's id.

        Raises:
            CommitConflict: Beaten by others on every attempt; nothing was changed.
            EntityNotFound: There is no such table.
            QueryFailed: ICEBERG_BAD_DATA, a file is missing, damaged or doesn't fit the table.
        """
        label = str(name)

        def attempt(base: Loaded) -> int:
            builder = SnapshotBuilder(self._reader, base.metadata, Operation.OVERWRITE, label)
            with Undoing(builder):
                builder.remove()
                builder.add(data_files_of(files, base.metadata, self._io, label))
                self._committer.commit(name, base, builder.updates(), builder)
            return builder.snapshot_id

        with writing(label):
            return self._committer.retried(name, attempt)

    def replace(
        self,
        name: TableName,
        base_snapshot_id: int | None,
        removed: Collection[str],
        added: Sequence[WrittenFile],
        operation: ReplaceOperation = "overwrite",
    ) -> int | None:
        """Remove data files and add others in one commit, if nobody changed the rows meanwhile.

        Args:
            name: The table.
            base_snapshot_id: The snapshot that ``removed`` was planned on.
            removed: URIs of data files of that snapshot.
            added: What takes their place.
            operation: ``delete`` (DELETE), ``overwrite`` (UPDATE, MERGE), ``replace`` (OPTIMIZE).

        Returns:
            The new snapshot's id; ``base_snapshot_id`` when there is nothing to do.

        Raises:
            CommitConflict: The table is at another snapshot; plan again and retry.
            EntityNotFound: There is no such table.
        """
        label = str(name)

        def attempt(base: Loaded) -> int | None:
            # Beaten by another snapshot is final; by a change of properties alone it is not.
            if base.metadata.current_snapshot_id != base_snapshot_id:
                return None
            builder = SnapshotBuilder(self._reader, base.metadata, Operation(operation), label)
            with Undoing(builder):
                if builder.remove(removed):
                    builder.discard()
                    return None
                builder.add(data_files_of(added, base.metadata, self._io, label))
                self._committer.commit(name, base, builder.updates(), builder)
            return builder.snapshot_id

        if not removed and not added:
            return base_snapshot_id
        with writing(label):
            snapshot_id = self._committer.retried(name, attempt)
        if snapshot_id is None:
            raise conflict(label)
        return snapshot_id

    def metadata_table(self, name: TableName, kind: MetadataTableKind) -> ArrowScan:
        """The rows of ``"table$kind"`` at the current snapshot.

        Raises:
            EntityNotFound: There is no such table.
            QueryFailed: ICEBERG_BAD_DATA, when the rows are read.
        """
        return open_metadata_table(self._reader, self._committer.load(name), kind, str(name))

    def files_by_partition(self, name: TableName) -> dict[object, set[str]]:
        """The URIs of a table's files by the value of its first partition field, as Python has it.

        Two states of a partition with the same files have the same rows.

        Raises:
            EntityNotFound: There is no such table.
        """
        return files_by_partition(self._reader, self._committer.load(name), str(name))

    def bin_pack(self, name: TableName, predicate: Predicate = EVERYTHING) -> RewritePlan:
        """The files that OPTIMIZE ... BIN_PACK rewrites: small ones and those with deletes.

        Raises:
            EntityNotFound: There is no such table.
        """
        return self._maintenance.bin_pack(name, predicate)

    def vacuum(self, name: TableName, now: datetime) -> VacuumResult:
        """Expire snapshots and delete files that nothing reaches any more.

        Raises:
            EntityNotFound: There is no such table.
            CommitConflict: Beaten by other writers on every attempt.
        """
        return self._maintenance.vacuum(name, now)


def _choose(
    metadata: TableMetadata, as_of: datetime | None, version: int | str | None, label: str
) -> tuple[Snapshot | None, Schema]:
    if as_of is not None:
        snapshot = time_travel.snapshot_as_of(metadata, as_of, label)
        return snapshot, time_travel.schema_of(metadata, snapshot)
    if isinstance(version, str):
        return time_travel.snapshot_by_reference(metadata, version, label)
    if version is not None and version != metadata.current_snapshot_id:
        snapshot = time_travel.snapshot_by_id(metadata, version, label)
        return snapshot, time_travel.schema_of(metadata, snapshot)
    return metadata.current_snapshot(), metadata.schema()


def _describe(name: TableName, loaded: Loaded) -> IcebergTable:
    metadata = loaded.metadata
    with reading(loaded.location, str(name)):
        schema = metadata.schema()
        return IcebergTable(
            name=name,
            location=metadata.location.rstrip("/") + "/",
            metadata_location=loaded.location,
            columns=columns_of(schema),
            write_columns=write_columns_of(schema),
            partition=terms_of(metadata.spec(), schema),
            properties=table_properties.from_iceberg(metadata.properties),
            snapshot_id=metadata.current_snapshot_id,
            format_version=metadata.format_version,
            schema_id=metadata.current_schema_id,
        )

"""Builds the files of one new snapshot: manifests, manifest list (Iceberg: "Snapshots", "Manifests").

Nothing here is visible to readers before the table's pointer is swapped, and ``discard`` takes back what
was written when it isn't.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, Self

from pyiceberg.manifest import (
    DataFile,
    ManifestContent,
    ManifestEntry,
    ManifestEntryStatus,
    ManifestFile,
    ManifestWriter,
    ManifestWriterV2,
    write_manifest,
    write_manifest_list,
)
from pyiceberg.table.refs import MAIN_BRANCH, SnapshotRefType
from pyiceberg.table.snapshots import (
    Operation,
    Snapshot,
    SnapshotSummaryCollector,
    Summary,
    update_snapshot_summaries,
)
from pyiceberg.table.update import AddSnapshotUpdate, SetSnapshotRefUpdate, TableUpdate

from lakenb.errors import NotYetAvailable
from lakenb.s3tables.table_bucket.planning import match_deletes
from lakenb.s3tables.table_bucket.reader import MetadataReader

if TYPE_CHECKING:
    from pyiceberg.partitioning import PartitionSpec
    from pyiceberg.table.metadata import TableMetadata

_WRITABLE = (1, 2)
_MERGE_AT = 100
"""Manifests of one specification after which an append merges them ("commit.manifest.min-count-to-merge")."""
_MERGE_SIZE = 8 * 1024 * 1024
"""Manifests of this size are left alone ("commit.manifest.target-size-bytes")."""


class DeleteManifestWriter(ManifestWriterV2):
    """Writes a manifest of delete files, which pyiceberg itself can't."""

    def content(self) -> ManifestContent:
        """What the manifest holds."""
        return ManifestContent.DELETES

    @property
    def _meta(self) -> dict[str, str]:
        return {**super()._meta, "content": "deletes"}


class SnapshotBuilder:
    """Writes the files of one snapshot-to-be on top of a table's metadata.

    Args:
        reader: Reads what the parent snapshot has.
        metadata: The table's metadata that the snapshot is built on.
        operation: What the snapshot's summary says.
        label: The table's name for messages.

    Attributes:
        snapshot_id: The id it will have, the same however often it is rebased.
        offered: A swap of the pointer was begun and didn't say that it failed: the files may be in use.
    """

    def __init__(
        self, reader: MetadataReader, metadata: TableMetadata, operation: Operation, label: str
    ) -> None:
        if metadata.format_version not in _WRITABLE:
            msg = (
                f"Iceberg table {label} has format version {metadata.format_version}; only versions 1 "
                "and 2 can be written yet."
            )
            raise NotYetAvailable(msg)
        self._reader = reader
        self._label = label
        self.operation = operation
        self.snapshot_id = metadata.new_snapshot_id()
        self.offered = False
        self._commit = uuid.uuid4()
        self._summary = SnapshotSummaryCollector()
        self._written: list[str] = []
        self._kept: list[ManifestFile] = []
        self._new: list[ManifestFile] = []
        self._rebase(metadata)

    def _rebase(self, metadata: TableMetadata) -> None:
        self.metadata = metadata
        self._parent = metadata.current_snapshot()

    def rebase(self, metadata: TableMetadata) -> None:
        """Build on newer metadata: what was added stays as written, the rest is thrown away.

        Only for appends: what they add does not depend on what others did.
        """
        added = {manifest.manifest_path for manifest in self._new}
        stale = [path for path in self._written if path not in added]
        self._written = [path for path in self._written if path in added]
        self._reader.io.discard(stale)
        self._kept = []
        self._rebase(metadata)

    def add(self, files: Sequence[DataFile]) -> None:
        """Add data files, all of the table's current specification."""
        if not files:
            return
        spec = self.metadata.spec()
        with self._manifest(spec) as writer:
            for file in files:
                writer.add(_added(file, self.snapshot_id))
                self._summary.add_file(file, self.metadata.schema(), spec)
        self._new.append(writer.to_manifest_file())

    def keep_parent(self) -> None:
        """Keep everything that the parent snapshot has, merging its manifests when they are many."""
        live = [
            manifest
            for manifest in self._reader.manifests(self._parent, self._label)
            if manifest.has_added_files() or manifest.has_existing_files()
        ]
        self._kept = self._merged(live)

    def remove(self, uris: Collection[str] | None = None) -> set[str]:
        """Keep what the parent has but for these data files, or for all; returns those that aren't there."""
        missing = set(uris or ())
        manifests = self._reader.manifests(self._parent, self._label)
        remaining: list[ManifestEntry] = []
        for manifest in manifests:
            if manifest.content != ManifestContent.DATA:
                continue
            entries = self._reader.entries(manifest, self._label)
            gone = {e.data_file.file_path for e in entries}
            if uris is not None:
                gone &= set(uris)
            missing -= gone
            remaining.extend(e for e in entries if e.data_file.file_path not in gone)
            self._keep_without(manifest, entries, gone)
        deletes = [m for m in manifests if m.content == ManifestContent.DELETES]
        self._drop_idle_deletes(deletes, remaining)
        return missing

    def _drop_idle_deletes(
        self, manifests: Sequence[ManifestFile], remaining: list[ManifestEntry]
    ) -> None:
        """Leave out delete files that apply to no data file any more."""
        all_deletes = [e for m in manifests for e in self._reader.entries(m, self._label)]
        matched = match_deletes(self.metadata, remaining, all_deletes, self._label)
        useful = {delete.entry.data_file.file_path for delete in matched}
        for manifest in manifests:
            entries = self._reader.entries(manifest, self._label)
            self._keep_without(manifest, entries, {e.data_file.file_path for e in entries} - useful)

    def _keep_without(
        self, manifest: ManifestFile, entries: Sequence[ManifestEntry], gone: set[str]
    ) -> None:
        if not gone:
            if entries:
                self._kept.append(manifest)
            return
        spec = self.metadata.specs()[manifest.partition_spec_id]
        with self._manifest(spec, manifest.content) as writer:
            for entry in entries:
                if entry.data_file.file_path in gone:
                    writer.delete(entry)
                    self._summary.remove_file(entry.data_file, self.metadata.schema(), spec)
                else:
                    writer.existing(entry)
        self._kept.append(writer.to_manifest_file())

    def _merged(self, manifests: list[ManifestFile]) -> list[ManifestFile]:
        small: dict[int, list[ManifestFile]] = {}
        for manifest in manifests:
            if manifest.content == ManifestContent.DATA and manifest.manifest_length < _MERGE_SIZE:
                small.setdefault(manifest.partition_spec_id, []).append(manifest)
        kept = manifests
        for spec_id, group in small.items():
            if len(group) < _MERGE_AT:
                continue
            with self._manifest(self.metadata.specs()[spec_id]) as writer:
                for manifest in group:
                    for entry in self._reader.entries(manifest, self._label):
                        writer.existing(entry)
            paths = {manifest.manifest_path for manifest in group}
            kept = [m for m in kept if m.manifest_path not in paths]
            kept.append(writer.to_manifest_file())
        return kept

    def updates(self) -> tuple[TableUpdate, ...]:
        """Write the manifest list and say what changes in the metadata.

        Raises:
            OSError: It can't be written.
        """
        metadata, parent = self.metadata, self._parent
        path = self._path(f"snap-{self.snapshot_id}-{uuid.uuid4()}.avro")
        number = metadata.next_sequence_number()
        with write_manifest_list(
            format_version=metadata.format_version,
            output_file=self._reader.io.new_output(path),
            snapshot_id=self.snapshot_id,
            parent_snapshot_id=parent.snapshot_id if parent else None,
            sequence_number=number,
            avro_compression="deflate",
        ) as writer:
            writer.add_manifests([*self._new, *self._kept])
        snapshot = Snapshot.model_validate(
            {
                "snapshot-id": self.snapshot_id,
                "parent-snapshot-id": parent.snapshot_id if parent else None,
                "sequence-number": number,
                # Clocks may go back; a table's history must not.
                "timestamp-ms": max(int(time.time() * 1000), metadata.last_updated_ms),
                "manifest-list": path,
                "summary": self._summarize(parent),
                "schema-id": metadata.current_schema_id,
            }
        )
        main = metadata.refs.get(MAIN_BRANCH)
        reference = {
            "ref-name": MAIN_BRANCH,
            "type": SnapshotRefType.BRANCH,
            "snapshot-id": self.snapshot_id,
            "max-ref-age-ms": main.max_ref_age_ms if main else None,
            "max-snapshot-age-ms": main.max_snapshot_age_ms if main else None,
            "min-snapshots-to-keep": main.min_snapshots_to_keep if main else None,
        }
        return (
            AddSnapshotUpdate(snapshot=snapshot),
            SetSnapshotRefUpdate.model_validate(reference),
        )

    def discard(self) -> None:
        """Delete everything written for a snapshot that nobody will see."""
        self._reader.io.discard(self._written)
        self._written = []

    def _summarize(self, parent: Snapshot | None) -> Summary:
        counted: dict[str, Any] = self._summary.build()
        # pyiceberg doesn't know the totals of "replace"; they are those of an overwrite.
        replace = self.operation == Operation.REPLACE
        operation = Operation.OVERWRITE if replace else self.operation
        summary = update_snapshot_summaries(
            Summary(operation=operation, **counted), parent.summary if parent else None
        )
        return Summary(operation=self.operation, **summary.additional_properties)

    def _manifest(
        self, spec: PartitionSpec, content: ManifestContent = ManifestContent.DATA
    ) -> ManifestWriter:
        output = self._reader.io.new_output(self._path(f"{self._commit}-m{uuid.uuid4().hex}.avro"))
        schema = self.metadata.schema()
        if content == ManifestContent.DELETES:
            return DeleteManifestWriter(spec, schema, output, self.snapshot_id, "deflate")
        return write_manifest(
            format_version=self.metadata.format_version,
            spec=spec,
            schema=schema,
            output_file=output,
            snapshot_id=self.snapshot_id,
            avro_compression="deflate",
        )

    def _path(self, file: str) -> str:
        path = f"{self.metadata.location.rstrip('/')}/metadata/{file}"
        self._written.append(path)
        return path


class Undoing:
    """Takes back a snapshot's files when its block fails, unless the snapshot may have landed."""

    def __init__(self, builder: SnapshotBuilder | None = None) -> None:
        self.builder = builder

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and self.builder is not None and not self.builder.offered:
            self.builder.discard()


def _added(file: DataFile, snapshot_id: int) -> ManifestEntry:
    return ManifestEntry.from_args(
        status=ManifestEntryStatus.ADDED,
        snapshot_id=snapshot_id,
        sequence_number=None,
        file_sequence_number=None,
        data_file=file,
    )

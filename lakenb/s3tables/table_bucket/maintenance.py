"""OPTIMIZE's choice of files and VACUUM (Athena: "Optimizing Iceberg tables").

A file is deleted only when no snapshot of the table's newest metadata reaches it, and an orphan only
when it is older than any commit that may still be under way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pyiceberg.table.refs import MAIN_BRANCH, SnapshotRef, SnapshotRefType
from pyiceberg.table.snapshots import Snapshot, ancestors_of
from pyiceberg.table.update import RemoveSnapshotsUpdate

from lakenb.errors import EntityNotFound, QueryFailed
from lakenb.s3tables.table_bucket.commit import Committer
from lakenb.s3tables.table_bucket.filters import to_expression
from lakenb.s3tables.table_bucket.model import RewriteGroup, RewritePlan, VacuumResult
from lakenb.s3tables.table_bucket.planning import (
    PartitionKey,
    PlannedDelete,
    PlannedFiles,
    partition_key,
    plan_files,
)
from lakenb.s3tables.table_bucket.properties import TableSettings, settings_of
from lakenb.s3tables.table_bucket.reader import Loaded
from lakenb.s3tables.table_bucket.scans import file_scan
from lakenb.storage.model import Storage
from lakenb.values.names import TableName
from lakenb.values.predicate import Predicate

if TYPE_CHECKING:
    from pyiceberg.manifest import ManifestEntry
    from pyiceberg.table.metadata import TableMetadata

ORPHAN_AGE = timedelta(days=3)
"""Files younger than this may belong to a commit under way (Iceberg: "Delete orphan files")."""


class Maintenance:
    """Chooses files to rewrite and removes what nothing needs."""

    def __init__(self, committer: Committer, storage: Storage) -> None:
        self._committer = committer
        self._reader = committer.reader
        self._storage = storage

    def bin_pack(self, name: TableName, predicate: Predicate) -> RewritePlan:
        """The groups of files worth rewriting, each within one partition.

        Raises:
            EntityNotFound: There is no such table.
        """
        metadata, label = self._committer.load(name).metadata, str(name)
        snapshot, schema = metadata.current_snapshot(), metadata.schema()
        expression = to_expression(predicate, schema)
        planned = plan_files(self._reader, metadata, snapshot, schema, expression, label)
        settings = settings_of(metadata.properties)
        groups = []
        for entries in _choose(planned, settings, metadata.default_spec_id):
            uris = frozenset(entry.data_file.file_path for entry in entries)
            part = PlannedFiles(tuple(entries), tuple(_narrowed(planned.deletes, uris)))
            groups.append(RewriteGroup(file_scan(part, metadata, schema, None, label), uris))
        return RewritePlan(snapshot.snapshot_id if snapshot else None, tuple(groups))

    def vacuum(self, name: TableName, now: datetime) -> VacuumResult:
        """Expire old snapshots in one commit, then delete what nothing reaches.

        Raises:
            EntityNotFound: There is no such table.
            CommitConflict: Beaten by other writers on every attempt.
        """
        moment = now if now.tzinfo else now.replace(tzinfo=UTC)
        before, expired = self._committer.retried(
            name, lambda base: (base, self._expire(name, base, moment))
        )
        # What may go is judged by the newest metadata: another writer may have committed since.
        current = self._committer.load(name)
        kept = self._reachable(current, str(name))
        unreached: set[str] = set()
        if expired:
            unreached = self._reachable_leniently(before, str(name)) - kept
        unreached |= self._orphans(current, kept, moment)
        self._storage.delete_objects(sorted(unreached))
        return VacuumResult(expired, len(unreached))

    def reachable(self, name: TableName) -> set[str]:
        """Every file of a table.

        Raises:
            EntityNotFound: There is no such table.
            QueryFailed: ICEBERG_BAD_DATA, something of it can't be read.
        """
        return self._reachable(self._committer.load(name), str(name))

    def reachable_or_nothing(self, name: TableName) -> set[str]:
        """Every file of a table; as far as damaged metadata tells.

        Raises:
            EntityNotFound: There is no such table.
        """
        try:
            location = self._committer.pointer.get(name)
        except QueryFailed:
            return set()  # an entry of the catalog that points nowhere
        try:
            loaded = self._reader.metadata(location, str(name))
        except QueryFailed:
            return {location} if location.startswith("s3://") else set()
        return self._reachable_leniently(loaded, str(name))

    def _expire(self, name: TableName, base: Loaded, now: datetime) -> int:
        old = expired_snapshots(base.metadata, now)
        if old:
            self._committer.commit(
                name, base, (RemoveSnapshotsUpdate.model_validate({"snapshot-ids": sorted(old)}),)
            )
        return len(old)

    def _reachable(self, loaded: Loaded, label: str) -> set[str]:
        """Every file that the metadata reaches; fails rather than forget one."""
        return set(self._files(loaded, loaded.metadata.snapshots, label))

    def _reachable_leniently(self, loaded: Loaded, label: str) -> set[str]:
        """The same for what is to be deleted: a snapshot whose files are gone is no obstacle."""
        found = set(self._files(loaded, (), label))
        for snapshot in loaded.metadata.snapshots:
            try:
                found.update(self._files(loaded, (snapshot,), label))
            except QueryFailed:
                found.add(snapshot.manifest_list)
        return {uri for uri in found if uri.startswith("s3://")}

    def _files(self, loaded: Loaded, snapshots: Iterable[Snapshot], label: str) -> Iterator[str]:
        metadata = loaded.metadata
        yield loaded.location
        yield from (entry.metadata_file for entry in metadata.metadata_log)
        yield from (file.statistics_path for file in metadata.statistics)
        yield from (file.statistics_path for file in metadata.partition_statistics)
        seen: set[str] = set()
        for snapshot in snapshots:
            yield snapshot.manifest_list
            for manifest in self._reader.manifests(snapshot, label):
                if manifest.manifest_path in seen:
                    continue
                seen.add(manifest.manifest_path)
                yield manifest.manifest_path
                for entry in self._reader.entries(manifest, label):
                    yield entry.data_file.file_path

    def _orphans(self, loaded: Loaded, kept: set[str], now: datetime) -> set[str]:
        """Old files below data/ and metadata/ that no snapshot reaches.

        Only these two: a table's location is the user's choice and may hold other things.
        """
        oldest = (now - ORPHAN_AGE).timestamp()
        found: set[str] = set()
        for part in ("data", "metadata"):
            prefix = f"{loaded.metadata.location.rstrip('/')}/{part}/"
            try:
                objects = self._storage.list_objects(prefix, hidden=True)
            except EntityNotFound:
                continue
            found.update(o.uri for o in objects if o.uri not in kept and o.modified < oldest)
        return found


def expired_snapshots(metadata: TableMetadata, now: datetime) -> set[int]:
    """Snapshots that no branch keeps by number or age, and no tag names.

    Iceberg: "Snapshot Retention Policy"; a branch may override the table's properties.
    """
    settings = settings_of(metadata.properties)
    now_ms = int(now.timestamp() * 1000)
    refs = dict(metadata.refs)
    current = metadata.current_snapshot_id
    if current is not None and MAIN_BRANCH not in refs:
        refs[MAIN_BRANCH] = SnapshotRef.model_validate(
            {"snapshot-id": current, "type": SnapshotRefType.BRANCH}
        )
    kept: set[int] = set()
    for ref in refs.values():
        head = metadata.snapshot_by_id(ref.snapshot_id)
        if head is None:
            continue
        kept.add(head.snapshot_id)
        if ref.snapshot_ref_type != SnapshotRefType.BRANCH:
            continue
        number = ref.min_snapshots_to_keep or settings.min_snapshots
        age = ref.max_snapshot_age_ms or settings.max_snapshot_age_seconds * 1000
        for place, snapshot in enumerate(ancestors_of(head, metadata)):
            if place < number or snapshot.timestamp_ms >= now_ms - age:
                kept.add(snapshot.snapshot_id)
    return {s.snapshot_id for s in metadata.snapshots} - kept


def _choose(
    planned: PlannedFiles, settings: TableSettings, spec_id: int
) -> Iterator[list[ManifestEntry]]:
    """Files to rewrite, in groups of about the target size."""
    deletes = planned.delete_counts()
    partitions: dict[PartitionKey, list[ManifestEntry]] = defaultdict(list)
    for entry in planned.data:
        partitions[partition_key(entry.data_file)].append(entry)

    def deleted(entry: ManifestEntry) -> bool:
        return deletes.get(entry.data_file.file_path, 0) >= settings.delete_file_threshold

    for key, entries in partitions.items():
        sizes = [e for e in entries if _badly_sized(e, settings) or key[0] != spec_id]
        resized = sizes if len(sizes) >= settings.data_file_threshold else []
        chosen = {id(e): e for e in (*resized, *(e for e in entries if deleted(e)))}
        for group in _packed(list(chosen.values()), settings.target_file_size):
            alone = len(group) == 1 and group[0].data_file.file_size_in_bytes
            needless = 0 < alone <= settings.max_file_size and not deleted(group[0])
            if not needless or key[0] != spec_id:
                yield group


def _badly_sized(entry: ManifestEntry, settings: TableSettings) -> bool:
    size = entry.data_file.file_size_in_bytes
    return not settings.min_file_size <= size <= settings.max_file_size


def _packed(entries: list[ManifestEntry], target: int) -> Iterator[list[ManifestEntry]]:
    group: list[ManifestEntry] = []
    total = 0
    for entry in entries:
        size = entry.data_file.file_size_in_bytes
        if group and total + size > target:
            yield group
            group, total = [], 0
        group.append(entry)
        total += size
    if group:
        yield group


def _narrowed(deletes: Iterable[PlannedDelete], uris: frozenset[str]) -> Iterator[PlannedDelete]:
    for delete in deletes:
        common = delete.data_files & uris
        if common:
            yield PlannedDelete(delete.entry, set(common))

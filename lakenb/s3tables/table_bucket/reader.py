"""Reads and remembers what never changes: metadata files, manifest lists, manifests.

Every one of these files is written once under a name of its own, so a name is a sound key. The caches
are bounded by what they hold, not by how many files.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from pyiceberg.manifest import ManifestEntry, ManifestFile, read_manifest_list
from pyiceberg.serializers import FromInputFile, ToOutputFile

from lakenb.s3tables.table_bucket.failures import bad_data, reading
from lakenb.s3tables.table_bucket.file_io import LakeFileIO

if TYPE_CHECKING:
    from pyiceberg.table.metadata import TableMetadata
    from pyiceberg.table.snapshots import Snapshot

_METADATA_SNAPSHOTS = 50_000
_MANIFESTS = 100_000
_ENTRIES = 50_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A table's metadata and the file it came from."""

    location: str
    metadata: TableMetadata


class _Bounded(Generic[T]):
    """The most recently used values, up to a total weight; safe between threads."""

    def __init__(self, limit: int, weight: Callable[[T], int]) -> None:
        self._limit = limit
        self._weight = weight
        self._held: OrderedDict[str, T] = OrderedDict()
        self._total = 0
        self._lock = threading.Lock()

    def get(self, key: str) -> T | None:
        with self._lock:
            if key not in self._held:
                return None
            self._held.move_to_end(key)
            return self._held[key]

    def put(self, key: str, value: T) -> None:
        with self._lock:
            if key in self._held:
                return
            self._held[key] = value
            self._total += self._weight(value)
            while self._total > self._limit and len(self._held) > 1:
                _, old = self._held.popitem(last=False)
                self._total -= self._weight(old)


class MetadataReader:
    """Reads Iceberg's files, each at most once while it is remembered."""

    def __init__(self, io: LakeFileIO) -> None:
        self.io = io
        self._metadata: _Bounded[TableMetadata] = _Bounded(
            _METADATA_SNAPSHOTS, lambda m: 10 + len(m.snapshots)
        )
        self._lists: _Bounded[tuple[ManifestFile, ...]] = _Bounded(_MANIFESTS, lambda m: 1 + len(m))
        self._entries: _Bounded[tuple[ManifestEntry, ...]] = _Bounded(
            _ENTRIES, lambda e: 1 + len(e)
        )

    def metadata(self, location: str, label: str) -> Loaded:
        """The metadata in a file.

        Raises:
            QueryFailed: ICEBERG_BAD_DATA, the file is missing or damaged.
        """
        found = self._metadata.get(location)
        if found is None:
            with reading(location, label):
                found = FromInputFile.table_metadata(self.io.new_input(location))
            self._metadata.put(location, found)
        return Loaded(location, found)

    def write_metadata(self, loaded: Loaded) -> None:
        """Write a new metadata file and remember it.

        Raises:
            OSError: It can't be written, or is there already.
        """
        ToOutputFile.table_metadata(loaded.metadata, self.io.new_output(loaded.location))

    def manifests(self, snapshot: Snapshot | None, label: str) -> tuple[ManifestFile, ...]:
        """The manifests of a snapshot; none for no snapshot.

        Raises:
            QueryFailed: ICEBERG_BAD_DATA.
        """
        if snapshot is None:
            return ()
        path = snapshot.manifest_list
        if not path:
            # Very old v1 tables list their manifests in the metadata itself.
            raise bad_data(label, f"snapshot {snapshot.snapshot_id} has no manifest list.")
        found = self._lists.get(path)
        if found is None:
            with reading(path, label):
                found = tuple(read_manifest_list(self.io.new_input(path)))
            self._lists.put(path, found)
        return found

    def entries(self, manifest: ManifestFile, label: str) -> tuple[ManifestEntry, ...]:
        """The live entries of a manifest of a committed snapshot.

        Raises:
            QueryFailed: ICEBERG_BAD_DATA.
        """
        path = manifest.manifest_path
        found = self._entries.get(path)
        if found is None:
            with reading(path, label):
                found = tuple(manifest.fetch_manifest_entry(self.io, discard_deleted=True))
            self._entries.put(path, found)
        return found

"""Plans the read of a Hive table: which partitions, which files, and how they are read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lakenb.athena.data_source.partition_schema import part_columns, reader_for, reads_alike
from lakenb.errors import EntityNotFound, QueryFailed
from lakenb.glue.data_catalog.partition_name import partition_name
from lakenb.glue.data_catalog.partition_value import plain_value
from lakenb.glue.partition_projection import projection_of
from lakenb.values.predicate import only
from lakenb.values.s3_uri import parse_s3_uri
from lakenb.values.scan import FileScan, ScanColumn, ScanFile, ScanPart, UnionScan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from lakenb.glue.data_catalog.model import PartitionValues, StorageDescriptor, Table
    from lakenb.glue.data_catalog.service import DataCatalog
    from lakenb.storage import Storage
    from lakenb.values.predicate import Predicate
    from lakenb.values.relation import ScanRequest

_MANY = 100
"""From so many partitions on, one listing of the table's whole location may be the faster way."""


def hive_scan(
    glue: DataCatalog, storage: Storage, request: ScanRequest, now: datetime
) -> FileScan | UnionScan:
    """The files of a Hive table, of the partitions that its predicate keeps.

    Args:
        glue: Has the partitions.
        storage: Has the files.
        request: What is read; its relation's entity is the table.
        now: The statement's instant, for projected partitions.

    Raises:
        QueryFailed: As the table's projection, or the columns of one of its partitions, are wrong.
    """
    relation = request.relation
    table: Table = relation.entity  # type: ignore[assignment]  # kind hive has Glue's table
    predicate = only(request.predicate, frozenset(relation.partition_keys))
    found = _Files(glue, storage, table).of(predicate, now)
    wanted = set(request.columns)
    keys = [(at, k) for at, k in enumerate(table.partition_keys) if k.name in wanted]
    names = {c.name for c in relation.columns}
    plain = FileScan(
        label=f"{relation.name.database}.{relation.name.table}",
        format="text",
        columns=(),
        files=found.files,
        partition_columns=tuple(ScanColumn(k.name, k.type, k.name, at) for at, k in keys),
        partitions=_plain(table, found.partitions, [at for at, _ in keys]),
        hidden=tuple(c for c in request.columns if c not in names),
        read=request.read,
    )
    columns = tuple(
        ScanColumn(c.name, c.type, c.name, at)
        for at, c in enumerate(table.storage_descriptor.columns)
        if c.name in wanted
    )
    whole = _read_as(plain, table, table.storage_descriptor, columns)
    if not found.descriptors:
        return whole
    parts: list[ScanPart] = []
    for number, files in found.by_descriptor().items():
        scan = replace(whole, files=files)
        if number is not None:
            own = found.descriptors[number]
            values = found.partitions[found.numbers.index(number)]
            name = partition_name([key.name for key in table.partition_keys], values)
            scan = replace(plain, files=files)
            scan = _read_as(scan, table, own, part_columns(table, own, name, wanted))
        parts.append(ScanPart(scan, columns))
    return UnionScan(plain.label, tuple(parts))


def _plain(
    table: Table, partitions: Sequence[PartitionValues], wanted: Sequence[int]
) -> tuple[PartitionValues, ...]:
    """The wanted values of each partition, spelt as every engine reads them.

    Raises:
        QueryFailed: HIVE_INVALID_PARTITION_VALUE, for any column as in Trino.
    """
    plain: list[dict[str | None, str | None]] = []
    for at, key in enumerate(table.partition_keys):
        known: dict[str | None, str | None] = {None: None}
        for text in {values[at] for values in partitions} - known.keys():
            try:
                known[text] = plain_value(key.type, text or "")
            except ValueError as error:
                message = (
                    f"Invalid partition value {(text or '')[:100]!r} for {key.type} partition key: {key.name} of "
                    f"{table.database_name}.{table.name}; drop the partition or correct the key's type."
                )
                raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE") from error
        plain.append(known)
    return tuple(tuple([plain[at][values[at]] for at in wanted]) for values in partitions)


def _read_as(
    scan: FileScan, table: Table, descriptor: StorageDescriptor, columns: tuple[ScanColumn, ...]
) -> FileScan:
    """A scan whose files are read as a descriptor says."""
    reader = reader_for(table, descriptor)
    return replace(
        scan,
        format=reader.format,
        columns=columns,
        options=reader.options,
        width=len(descriptor.columns),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """The files of a table.

    Attributes:
        files: They point into ``partitions``.
        partitions: The values of each.
        numbers: For each partition the descriptor that its files are read with; None is the table's.
        descriptors: Those that aren't read as the table's is, by number; none in most tables.
    """

    files: tuple[ScanFile, ...]
    partitions: Sequence[PartitionValues]
    numbers: Sequence[int | None] = ()
    descriptors: Mapping[int, StorageDescriptor] = field(default_factory=dict)

    def by_descriptor(self) -> dict[int | None, tuple[ScanFile, ...]]:
        """The files by the number of their descriptor; each that a partition has is there."""
        groups: dict[int | None, list[ScanFile]] = {number: [] for number in self.numbers}
        for file in self.files:
            groups[self.numbers[file.partition]].append(file)
        return {number: tuple(files) for number, files in groups.items()}


class _Files:
    """Finds the files of a table."""

    def __init__(self, glue: DataCatalog, storage: Storage, table: Table) -> None:
        self._glue = glue
        self._storage = storage
        self._table = table

    def of(self, predicate: Predicate, now: datetime) -> _Found:
        """The files of the partitions that a predicate keeps."""
        table = self._table
        if not table.partition_keys:
            return _Found(tuple(self._listed([table.storage_descriptor.location or ""])), [()])
        projection = projection_of(table, now)
        if projection is None:
            return self._registered(predicate)
        counts: dict[str, int] = {}

        def subdirectories(uri: str) -> list[str]:
            names = self._storage.subdirectories(uri)
            counts[uri] = len(names)
            return names

        projected = projection.partitions(predicate, subdirectories)
        root = projection.template.root if projected.is_whole else "s3://"
        places = [place for _, place in projected.partitions]
        if len(places) > _MANY and root != "s3://":
            files = self._listed_at_once(root, places)
        else:
            files = self._listed_by_parent(places, counts)
        return _Found(tuple(files), [values for values, _ in projected.partitions])

    def _registered(self, predicate: Predicate) -> _Found:
        table = self._table
        found, descriptors = self._glue.partition_places(table.full_name, predicate)
        places = [place for _, place, _ in found]
        root = str(parse_s3_uri(table.storage_descriptor.location or "").prefix)
        if len(places) > _MANY and len(places) * 4 > self._glue.count_partitions(table.full_name):
            files = tuple(self._listed_at_once(root, places))
        else:
            files = tuple(self._listed(places))
        values = [one for one, _, _ in found]
        other = {n: own for n, own in descriptors.items() if not reads_alike(table, own)}
        if not other:
            return _Found(files, values)
        return _Found(files, values, [n if n in other else None for _, _, n in found], other)

    def _listed_at_once(self, root: str, locations: Sequence[str]) -> Iterator[ScanFile]:
        """Many partitions below one root by one listing of it; the others one by one."""
        places: dict[str, list[int]] = {}
        for number, location in enumerate(locations):
            places.setdefault(location.rstrip("/"), []).append(number)
        try:
            objects = self._storage.list_objects(root)
        except EntityNotFound:
            objects = []
        for item in objects:
            place = item.uri.rpartition("/")[0]
            while item.size and len(place) + 1 >= len(root):
                for number in places.get(place, ()):
                    yield ScanFile(item.uri, item.size, number, item.modified)
                place = place.rpartition("/")[0]
        outside = {n: p for n, p in enumerate(locations) if _apart(p, root)}
        for file in self._listed(outside.values()):
            yield replace(file, partition=list(outside)[file.partition])

    def _listed_by_parent(
        self, locations: Sequence[str], counts: Mapping[str, int]
    ) -> Iterator[ScanFile]:
        """Partitions that are most of a directory's by one listing of it; the others one by one.

        Args:
            locations: Of the partitions.
            counts: How many directories some directories hold.
        """
        siblings: dict[str, list[int]] = {}
        for number, location in enumerate(locations):
            siblings.setdefault(f"{location.rstrip('/').rpartition('/')[0]}/", []).append(number)
        for parent, numbers in siblings.items():
            places = [locations[number] for number in numbers]
            most = len(numbers) > 1 and len(numbers) * 2 >= counts.get(
                parent, len(locations) * 2 + 1
            )
            for file in self._listed_at_once(parent, places) if most else self._listed(places):
                yield replace(file, partition=numbers[file.partition])

    def _listed(self, locations: Iterable[str]) -> Iterator[ScanFile]:
        for number, location in enumerate(locations):
            if not location:
                continue
            try:
                objects = self._storage.list_objects(location)
            except EntityNotFound:
                continue  # as in S3, a prefix without objects is empty
            for item in objects:
                if item.size:
                    yield ScanFile(item.uri, item.size, number, item.modified)


def _apart(location: str, root: str) -> bool:
    """Whether a listing of the root does not have a partition's files: elsewhere, or hidden in it."""
    below = location.removeprefix(root).split("/")
    return not location.startswith(root) or any(part.startswith(("_", ".")) for part in below)

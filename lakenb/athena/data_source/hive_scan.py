"""Plans the read of a Hive table: which partitions, which files, and how they are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound
from lakenb.glue.partition_projection import projection_of
from lakenb.serde import reader_of
from lakenb.values.predicate import only
from lakenb.values.s3_uri import parse_s3_uri
from lakenb.values.scan import FileScan, ScanColumn, ScanFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from lakenb.glue.data_catalog.model import PartitionValues, Table
    from lakenb.glue.data_catalog.service import DataCatalog
    from lakenb.storage import Storage
    from lakenb.values.predicate import Predicate
    from lakenb.values.relation import ScanRequest

_MANY = 100
"""From so many partitions on, one listing of the table's whole location may be the faster way."""


def hive_scan(glue: DataCatalog, storage: Storage, request: ScanRequest, now: datetime) -> FileScan:
    """The files of a Hive table, of the partitions that its predicate keeps.

    Args:
        glue: Has the partitions.
        storage: Has the files.
        request: What is read; its relation's entity is the table.
        now: The statement's instant, for projected partitions.
    """
    relation = request.relation
    table: Table = relation.entity  # type: ignore[assignment]  # kind hive has Glue's table
    descriptor = table.storage_descriptor
    serde = descriptor.serde_info
    reader = reader_of(
        serde.serialization_library, serde.parameters, table.parameters, descriptor.input_format
    )
    wanted = set(request.columns)
    data = descriptor.columns
    columns = tuple(
        ScanColumn(c.name, c.type, c.name, at) for at, c in enumerate(data) if c.name in wanted
    )
    keys = [(at, k) for at, k in enumerate(table.partition_keys) if k.name in wanted]
    predicate = only(request.predicate, frozenset(relation.partition_keys))
    files, partitions = _Files(glue, storage, table).of(predicate, now)
    names = {c.name for c in relation.columns}
    return FileScan(
        label=f"{relation.name.database}.{relation.name.table}",
        format=reader.format,
        columns=columns,
        files=files,
        partition_columns=tuple(ScanColumn(k.name, k.type, k.name, at) for at, k in keys),
        partitions=tuple(tuple(values[at] for at, _ in keys) for values in partitions),
        options=reader.options,
        hidden=tuple(c for c in request.columns if c not in names),
        read=request.read,
        width=len(data),
    )


class _Files:
    """The files of a table."""

    def __init__(self, glue: DataCatalog, storage: Storage, table: Table) -> None:
        self._glue = glue
        self._storage = storage
        self._table = table

    def of(
        self, predicate: Predicate, now: datetime
    ) -> tuple[tuple[ScanFile, ...], list[PartitionValues]]:
        """The files of the partitions that a predicate keeps, and the values that they point to."""
        table = self._table
        location = table.storage_descriptor.location or ""
        if not table.partition_keys:
            return tuple(self._listed([location])), [()]
        projection = projection_of(table, now)
        if projection is not None:
            projected = projection.partitions(predicate, self._storage.subdirectories)
            found, root = projected.partitions, projection.template.root
            at_once = len(found) > _MANY and projected.is_whole and root != "s3://"
        else:
            found = self._glue.partition_locations(table.full_name, predicate)
            root = str(parse_s3_uri(location).prefix)
            at_once = len(found) > _MANY and (
                len(found) * 4 > self._glue.count_partitions(table.full_name)
            )
        locations = [place for _, place in found]
        if at_once:
            files = tuple(self._listed_at_once(root, locations))
        else:
            files = tuple(self._listed(locations))
        return files, [values for values, _ in found]

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

"""Which files a scan reads, and which delete files apply to each (Iceberg: "Scan Planning").

pyiceberg's own planner refuses equality deletes, so the entries of the manifests are matched here. The
rules, by sequence number: an equality delete applies to data files strictly older than it, in the
same partition of the same specification, or everywhere when its specification is unpartitioned; a
position delete applies to data files as old or older, in the same partition.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyiceberg.expressions import AlwaysTrue, BooleanExpression
from pyiceberg.expressions.visitors import (
    _InclusiveMetricsEvaluator,  # the only judge of column bounds that pyiceberg has
    expression_evaluator,
    inclusive_projection,
    manifest_evaluator,
)
from pyiceberg.manifest import (
    DataFile,
    DataFileContent,
    FileFormat,
    ManifestContent,
    ManifestEntry,
    ManifestFile,
)
from pyiceberg.schema import Schema
from pyiceberg.types import DoubleType

from lakenb.errors import NotYetAvailable
from lakenb.s3tables.table_bucket.failures import bad_data
from lakenb.s3tables.table_bucket.file_io import check_uri
from lakenb.s3tables.table_bucket.reader import MetadataReader

if TYPE_CHECKING:
    from pyiceberg.table.metadata import TableMetadata
    from pyiceberg.table.snapshots import Snapshot

_PATH_ID = 2147483546
"""Reserved field id of ``file_path`` in a position delete file (Iceberg: "Reserved Field IDs")."""

PartitionKey = tuple[int, tuple[object, ...]]


@dataclass(slots=True)
class PlannedDelete:
    """A delete file and the data files that it applies to."""

    entry: ManifestEntry
    data_files: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class PlannedFiles:
    """What a scan reads."""

    data: tuple[ManifestEntry, ...]
    deletes: tuple[PlannedDelete, ...]

    def delete_counts(self) -> dict[str, int]:
        """How many delete files apply to each data file that has any."""
        counts: dict[str, int] = defaultdict(int)
        for delete in self.deletes:
            for uri in delete.data_files:
                counts[uri] += 1
        return counts


def partition_key(data_file: DataFile) -> PartitionKey:
    """Specification and values: files with equal keys lie in one partition."""
    partition = data_file.partition
    return data_file.spec_id, tuple(partition[i] for i in range(len(partition)))


def plan_files(
    reader: MetadataReader,
    metadata: TableMetadata,
    snapshot: Snapshot | None,
    schema: Schema,
    row_filter: BooleanExpression,
    label: str,
) -> PlannedFiles:
    """The data files that may hold matching rows, and the deletes that apply to them.

    Raises:
        QueryFailed: ICEBERG_BAD_DATA.
        NotYetAvailable: A data or delete file in a format that can't be read yet.
    """
    manifests = reader.manifests(snapshot, label)
    pruner = _Pruner(metadata, schema, row_filter)
    data: list[ManifestEntry] = []
    deletes: list[ManifestEntry] = []
    for manifest in manifests:
        if manifest.content == ManifestContent.DELETES:
            deletes.extend(reader.entries(manifest, label))
        elif pruner.may_match_manifest(manifest):
            entries = reader.entries(manifest, label)
            data.extend(entry for entry in entries if pruner.may_match(entry.data_file))
    for entry in data:
        _check_data_file(entry.data_file, label)
    return PlannedFiles(tuple(data), tuple(match_deletes(metadata, data, deletes, label)))


def match_deletes(
    metadata: TableMetadata, data: list[ManifestEntry], deletes: list[ManifestEntry], label: str
) -> Iterator[PlannedDelete]:
    """Each delete file that applies to some of the data files, with those.

    Raises:
        NotYetAvailable: A deletion vector, or a delete file that isn't Parquet.
    """
    if not deletes or not data:
        return
    by_partition: dict[PartitionKey, list[ManifestEntry]] = defaultdict(list)
    for entry in data:
        by_partition[partition_key(entry.data_file)].append(entry)
    unpartitioned = {i for i, spec in metadata.specs().items() if spec.is_unpartitioned()}
    for delete in deletes:
        file = delete.data_file
        equality = file.content == DataFileContent.EQUALITY_DELETES
        if equality and file.spec_id in unpartitioned:
            among = data
        else:
            among = by_partition.get(partition_key(file), [])
        applies = _equality_applies(delete) if equality else _position_applies(delete)
        matched = {entry.data_file.file_path for entry in among if applies(entry)}
        if matched:
            _check_delete_file(file, label)
            yield PlannedDelete(delete, matched)


def _equality_applies(delete: ManifestEntry) -> Callable[[ManifestEntry], bool]:
    number = delete.sequence_number or 0
    return lambda entry: (entry.sequence_number or 0) < number


def _position_applies(delete: ManifestEntry) -> Callable[[ManifestEntry], bool]:
    number = delete.sequence_number or 0
    lower = (delete.data_file.lower_bounds or {}).get(_PATH_ID)
    upper = (delete.data_file.upper_bounds or {}).get(_PATH_ID)

    def applies(entry: ManifestEntry) -> bool:
        if (entry.sequence_number or 0) > number:
            return False
        path = entry.data_file.file_path.encode()
        # A bound may be cut short: a cut lower bound is below, a cut upper bound above, the path.
        return (lower is None or bytes(lower) <= path) and (
            upper is None or path <= bytes(upper) or path.startswith(bytes(upper))
        )

    return applies


def _check_data_file(file: DataFile, label: str) -> None:
    check_uri(file.file_path, f"manifest of {label}")
    if file.file_format != FileFormat.PARQUET:
        msg = (
            f"Iceberg table {label} has the {file.file_format.value} data file {file.file_path}; "
            "only Parquet data files can be read yet."
        )
        raise NotYetAvailable(msg)


def _check_delete_file(file: DataFile, label: str) -> None:
    check_uri(file.file_path, f"manifest of {label}")
    if file.file_format == FileFormat.PUFFIN:
        msg = (
            f"Iceberg table {label} has the deletion vector {file.file_path} (format version 3); "
            "deletion vectors can't be read yet."
        )
        raise NotYetAvailable(msg)
    if file.file_format != FileFormat.PARQUET:
        msg = (
            f"Iceberg table {label} has the {file.file_format.value} delete file "
            f"{file.file_path}; only Parquet delete files can be read yet."
        )
        raise NotYetAvailable(msg)
    if file.content == DataFileContent.EQUALITY_DELETES and not file.equality_ids:
        raise bad_data(label, f"the equality delete file {file.file_path} names no columns.")


class _Pruner:
    """Judges manifests by partition ranges and files by partition and column bounds."""

    def __init__(
        self, metadata: TableMetadata, schema: Schema, row_filter: BooleanExpression
    ) -> None:
        self._specs = metadata.specs()
        self._schema = schema
        self._filter = row_filter
        self._everything = isinstance(row_filter, AlwaysTrue)
        self._manifest: dict[int, Callable[[ManifestFile], bool]] = {}
        self._partition: dict[int, Callable[[DataFile], bool]] = {}
        self._metrics = (
            None
            if self._everything
            else _InclusiveMetricsEvaluator(schema, row_filter, case_sensitive=False)
        )

    def may_match_manifest(self, manifest: ManifestFile) -> bool:
        if self._everything:
            return True
        spec_id = manifest.partition_spec_id
        if spec_id not in self._manifest:
            self._manifest[spec_id] = manifest_evaluator(
                self._specs[spec_id], self._schema, self._projected(spec_id), case_sensitive=False
            )
        return _cautious(lambda: self._manifest[spec_id](manifest))

    def may_match(self, file: DataFile) -> bool:
        if self._metrics is None:
            return True
        metrics = self._metrics
        return _cautious(lambda: self._in_partition(file)) and _cautious(
            lambda: bool(metrics.eval(file))
        )

    def _in_partition(self, file: DataFile) -> bool:
        spec_id = file.spec_id
        if spec_id not in self._partition:
            kind = self._specs[spec_id].partition_type(self._schema)
            if any(isinstance(field.field_type, DoubleType) for field in kind.fields):
                # pyiceberg's fast decoder reads a double of a manifest as a float.
                self._partition[spec_id] = lambda _: True
                return True
            judge = expression_evaluator(
                Schema(*kind.fields), self._projected(spec_id), case_sensitive=False
            )
            self._partition[spec_id] = lambda file: judge(file.partition)
        return self._partition[spec_id](file)

    def _projected(self, spec_id: int) -> BooleanExpression:
        project = inclusive_projection(self._schema, self._specs[spec_id], case_sensitive=False)
        return project(self._filter)


def _cautious(judge: Callable[[], bool]) -> bool:
    """The judgement, or True when bounds written by another engine can't be understood."""
    try:
        return judge()
    except (struct.error, ValueError, TypeError, IndexError, ArithmeticError):
        return True

"""What the engine is asked to read: files with a known schema, or Arrow batches.

Files are named by ``s3://`` URI; the engine turns them into what it can open.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from lakenb.values.types import DataType

if TYPE_CHECKING:
    import pyarrow as pa

FileFormat = Literal[
    "parquet", "orc", "text", "csv", "pattern", "lines", "json", "avro", "ion", "foreign parquet"
]
"""``csv`` is OpenCSV's, ``pattern`` by a regular expression, ``lines`` the bare lines of such a file;
``foreign parquet`` has what the engine's own reader lacks."""


@dataclass(frozen=True, slots=True)
class ScanColumn:
    """A column that the statement uses.

    Attributes:
        name: The column's name in the statement (folded).
        type: Its type in the catalog; what is read is cast to it.
        source: How it is found in a file that names its columns: Iceberg field id, or name.
        position: Its place among the table's data columns, counted from 0, for formats that do not.
    """

    name: str
    type: DataType
    source: int | str
    position: int = 0


@dataclass(frozen=True, slots=True)
class ScanFile:
    """One data file: URI, size in bytes, and which of the scan's partitions it belongs to."""

    uri: str
    size: int
    partition: int = 0
    modified: float = 0.0


@dataclass(frozen=True, slots=True)
class DeleteFile:
    """An Iceberg delete file (Iceberg: "Row-level deletes") and the data files it applies to.

    Attributes:
        uri: The delete file, Parquet.
        size: In bytes.
        data_files: URIs of the data files that it applies to.
        equality_columns: Empty for position deletes; else the columns (with field ids) compared.
    """

    uri: str
    size: int
    data_files: frozenset[str]
    equality_columns: tuple[ScanColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class FileScan:
    """A table's files and how to read them.

    Attributes:
        label: The table's name for messages, ``sales.orders``.
        format: The file format.
        columns: The data columns wanted, not those of partitions.
        partition_columns: Hive partition columns wanted; their values are in ``partitions``.
        partitions: One tuple for each partition, the texts of ``partition_columns`` in order
            (None is NULL); files point into it.
        files: The files after pruning.
        deletes: Iceberg delete files that apply to them.
        options: The reader's options from the SerDe (``lakenb.serde``).
        hidden: Hidden columns wanted: ``$path``, ``$file_size``, ``$file_modified_time``, ``$pos``.
        read: Names of the columns that count for the bytes scanned.
        width: How many columns a format without names has in all.
    """

    label: str
    format: FileFormat
    columns: tuple[ScanColumn, ...]
    files: tuple[ScanFile, ...]
    partition_columns: tuple[ScanColumn, ...] = ()
    partitions: tuple[tuple[str | None, ...], ...] = ((),)
    deletes: tuple[DeleteFile, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    width: int = 0

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class ScanPart:
    """Files that are read with types of their own, and come out in those of their table.

    Attributes:
        scan: The files; its columns have the names of the table's, and the types declared for the files.
        columns: The table's data columns wanted; those that the scan has not are NULL.
    """

    scan: FileScan
    columns: tuple[ScanColumn, ...]


@dataclass(frozen=True, slots=True)
class UnionScan:
    """A table whose partitions differ in columns or format, as its parts (Hive: partition schemas)."""

    label: str
    parts: tuple[ScanPart, ...]


@dataclass(frozen=True, slots=True)
class ArrowScan:
    """Rows that LakeNB itself makes: ``information_schema``, ``"t$snapshots"``.

    Attributes:
        label: For messages.
        columns: Name and type of each column, in order.
        open: Gives the batches; called once, when the statement runs.
    """

    label: str
    columns: tuple[ScanColumn, ...]
    open: Callable[[], pa.RecordBatchReader]


@dataclass(frozen=True, slots=True)
class KeptScan:
    """Rows that an earlier step of the same statement kept in the engine."""

    name: str
    columns: tuple[ScanColumn, ...] = ()


Scan = FileScan | UnionScan | ArrowScan | KeptScan


def file_scans(scan: Scan) -> tuple[FileScan, ...]:
    """The scans of files in a scan."""
    if isinstance(scan, UnionScan):
        return tuple(part.scan for part in scan.parts)
    return (scan,) if isinstance(scan, FileScan) else ()

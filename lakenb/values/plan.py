"""What the SQL room hands to an engine, and what an engine wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lakenb.values.scan import Scan
from lakenb.values.types import DataType


@dataclass(frozen=True, slots=True)
class Plan:
    """An engine's text with holes for its scans.

    Attributes:
        segments: Pieces of engine text, and numbers that stand for ``scans[number]``, in order.
        scans: What is read.
        names: The result's headings, in the case typed.
        types: The columns' types, where the SQL front tells them.
        kernels: Names of the functions over Arrow arrays that the text calls.
    """

    segments: tuple[str | int, ...]
    scans: tuple[Scan, ...] = ()
    names: tuple[str, ...] = ()
    types: tuple[DataType, ...] = ()
    kernels: frozenset[str] = frozenset()


Transform = Literal["identity", "year", "month", "day", "hour", "bucket", "truncate", "void"]


@dataclass(frozen=True, slots=True)
class PartitionTerm:
    """One field of a partition specification (Iceberg: "Partition Transforms").

    Attributes:
        name: The partition field's name; for Hive tables the partition column's.
        source: The column it is made from.
        transform: Which transform.
        argument: N of ``bucket[N]``, W of ``truncate[W]``.
    """

    name: str
    source: str
    transform: Transform = "identity"
    argument: int = 0


@dataclass(frozen=True, slots=True)
class WriteColumn:
    """A column to write: name, catalog type, and the Iceberg field id (None for Hive tables).

    ``nested_ids`` mirrors the type: for a row its fields' nodes, for an array the element's, for a map
    key's and value's; empty for scalars and for Hive tables.
    """

    name: str
    type: DataType
    field_id: int | None = None
    nested_ids: tuple[NestedId, ...] = ()


@dataclass(frozen=True, slots=True)
class NestedId:
    """Field id of a type inside a nested type, and the ids inside it."""

    field_id: int
    nested_ids: tuple[NestedId, ...] = ()


@dataclass(frozen=True, slots=True)
class WriteRequest:
    """Write a query's rows as files under a location, split by partition.

    Attributes:
        plan: The query; its columns are ``columns`` by position.
        location: ``s3://bucket/prefix/``; files of this run are written below it, none is overwritten.
        columns: What the files hold.
        partition: Split by these; for Iceberg the source columns stay in the files.
        format: parquet, orc, json, text, avro.
        compression: Codec in lower case, None for the format's default.
        options: Writer options: ``field_delimiter``, ``compression_level``, ``dictionary_size_limit`` (Parquet: a
            column with more distinct values in a row group has no dictionary).
        hive: Hive layout: partition columns are left out of the files and stand in the path.
        max_partitions: More open partitions than this is HIVE_TOO_MANY_OPEN_PARTITIONS; 0 is no limit.
        run: Unique text that goes into file names.
    """

    plan: Plan
    location: str
    columns: tuple[WriteColumn, ...]
    run: str
    partition: tuple[PartitionTerm, ...] = ()
    format: str = "parquet"
    compression: str | None = None
    options: tuple[tuple[str, str], ...] = ()
    hive: bool = False
    max_partitions: int = 0


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file written: URI, rows, bytes, and the text of each partition term's value (None is NULL).

    Values of ``year``, ``month``, ``day``, ``hour`` terms are the transform's integers (years, months,
    days, hours since 1970), of ``bucket`` the bucket's number, of the others the value's text.
    """

    uri: str
    rows: int
    size: int
    partition: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """Everything that one WriteRequest wrote."""

    files: tuple[WrittenFile, ...] = ()
    rows: int = 0

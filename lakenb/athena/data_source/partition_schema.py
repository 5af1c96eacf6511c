"""Partitions whose columns are not their table's: what is read of them, and what can't be.

(AWS: "Update tables with partitions", "Handle schema updates"; Trino: the Hive connector's coercions.) A
partition keeps the columns, SerDe and format that it was made with. Formats that name their columns are
matched by name, others by position, and each type must be one that the table's type can be made from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import QueryFailed
from lakenb.serde import LAZY_SIMPLE, reader_of
from lakenb.values.scan import ScanColumn

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lakenb.glue.data_catalog.model import StorageDescriptor, Table
    from lakenb.serde import Reader
    from lakenb.values.column import Column
    from lakenb.values.types import DataType

_INTEGERS = ("tinyint", "smallint", "integer", "bigint")
_IN_FILES = frozenset({"parquet", "orc"})
"""Formats whose files tell their columns, so that those which the partition does not have are found too."""


def reads_alike(table: Table, own: StorageDescriptor) -> bool:
    """Whether a partition's files are read as they would be with its table's descriptor."""
    one, other = table.storage_descriptor, own
    reader = reader_for(table, one)
    if reader.format == reader_for(table, other).format == "avro" and "schema" in reader.options:
        return True  # the literal is the reader's schema of whatever the files were written with
    return (
        [(c.name, c.type) for c in one.columns] == [(c.name, c.type) for c in other.columns]
        and (one.serde_info.serialization_library or LAZY_SIMPLE)
        == (other.serde_info.serialization_library or LAZY_SIMPLE)
        and dict(one.serde_info.parameters) == dict(other.serde_info.parameters)
        and one.input_format == other.input_format
    )


def part_columns(
    table: Table, own: StorageDescriptor, partition: str, wanted: Collection[str]
) -> tuple[ScanColumn, ...]:
    """The wanted columns that a partition has, in its types.

    Args:
        table: The table.
        own: The partition's descriptor.
        partition: The partition's name, for a message.
        wanted: Names of the table's columns.

    Raises:
        QueryFailed: HIVE_PARTITION_SCHEMA_MISMATCH; as in Athena for any column, wanted or not.
    """
    reader = reader_for(table, own)
    pairs = _pairs(table.storage_descriptor.columns, own.columns, by_name=_is_by_name(reader))
    found: list[ScanColumn] = []
    for at, (column, other) in enumerate(pairs):
        if other is not None and not can_coerce(other.type, column.type):
            raise _mismatch(table, partition, column, other)
        kind = other.type if other is not None else column.type
        if column.name in wanted and (other is not None or reader.format in _IN_FILES):
            found.append(ScanColumn(column.name, kind, column.name, at))
    return tuple(found)


def check_insert(table: Table, own: StorageDescriptor, partition: str) -> None:
    """Refuse to write files as the table has them into a partition that is read otherwise.

    Columns that the partition does not have yet are no hindrance where files tell their columns.

    Raises:
        QueryFailed: HIVE_PARTITION_SCHEMA_MISMATCH.
    """
    if reads_alike(table, own):
        return
    reader = reader_for(table, own)
    pairs = _pairs(table.storage_descriptor.columns, own.columns, by_name=_is_by_name(reader))
    for column, other in pairs:
        if other is not None and column.type != other.type:
            raise _mismatch(table, partition, column, other, coerced=False)
    if reader.format in _IN_FILES and reader == reader_for(table, table.storage_descriptor):
        return
    message = (
        f"Partition '{partition}' of '{table.full_name}' keeps columns or a format that the table no longer "
        "has; drop it and add it again, or change it with ALTER TABLE ... PARTITION (...) REPLACE COLUMNS."
    )
    raise QueryFailed(message, name="HIVE_PARTITION_SCHEMA_MISMATCH")


def can_coerce(old: DataType, new: DataType) -> bool:
    """Whether values of a partition's type become values of the table's type."""
    if old == new:
        return True
    if old.name == new.name == "array":
        return can_coerce(old.children[0], new.children[0])
    if old.name == new.name == "map":
        return all(map(can_coerce, old.children, new.children))
    if old.name == new.name == "row":
        names = zip(old.fields, new.fields, strict=False)
        return all(a.lower() == b.lower() for a, b in names) and all(
            map(can_coerce, old.children, new.children)
        )
    return _scalars(old, new)


def _scalars(old: DataType, new: DataType) -> bool:
    if old.name in _INTEGERS:
        wider = _INTEGERS[_INTEGERS.index(old.name) :]
        return new.name in {*wider, "varchar"}
    allowed = {
        "varchar": {"varchar", *_INTEGERS},
        "char": {"char"},
        "real": {"double", "decimal"},
        "double": {"real", "decimal"},
        "decimal": {"decimal", "real", "double", "varchar"},
    }
    return new.name in allowed.get(old.name, ())


def reader_for(table: Table, descriptor: StorageDescriptor) -> Reader:
    """How files of a table are read that have a descriptor; NotYetAvailable and others as ``reader_of``."""
    serde = descriptor.serde_info
    return reader_of(
        serde.serialization_library, serde.parameters, table.parameters, descriptor.input_format
    )


def _is_by_name(reader: Reader) -> bool:
    if reader.format == "orc":
        return reader.options.get("by_name") == "true"
    return reader.format == "parquet" and reader.options.get("by_position") != "true"


def _pairs(
    columns: Sequence[Column], own: Sequence[Column], *, by_name: bool
) -> list[tuple[Column, Column | None]]:
    """Each column of the table with the partition's, if it has it."""
    if by_name:
        known = {column.name: column for column in own}
        return [(column, known.get(column.name)) for column in columns]
    return [(c, own[at] if at < len(own) else None) for at, c in enumerate(columns)]


def _mismatch(
    table: Table, partition: str, column: Column, other: Column, *, coerced: bool = True
) -> QueryFailed:
    why = "The types are incompatible and cannot be coerced. " if coerced else ""
    message = (
        f"There is a mismatch between the table and partition schemas. {why}The column '{column.name}' in "
        f"table '{table.database_name}.{table.name}' is declared as type '{column.hive}', but partition "
        f"'{partition}' declared column '{other.name}' as type '{other.hive}'."
    )
    return QueryFailed(message, name="HIVE_PARTITION_SCHEMA_MISMATCH")

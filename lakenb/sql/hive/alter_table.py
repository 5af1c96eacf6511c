"""ALTER TABLE and ALTER DATABASE (AWS: the "ALTER TABLE ..." pages, "Evolve Iceberg table schema").

Whether a form suits the table (RENAME TO is for Iceberg, SET LOCATION for Hive) needs the catalog and
is the service's to say.
"""

from __future__ import annotations

from typing import NoReturn

from lakenb.sql.hive.columns import column, column_list
from lakenb.sql.hive.cursor import Cursor
from lakenb.values.statement import (
    AddColumns,
    AddPartitions,
    AlterDatabase,
    ChangeColumn,
    DropColumn,
    DropPartitions,
    NameParts,
    PartitionSpec,
    PartitionValues,
    RenamePartition,
    RenameTable,
    ReplaceColumns,
    SetLocation,
    SetTableProperties,
    Statement,
    UnsetTableProperties,
)

__all__ = ["alter_database", "alter_table"]

_ACTIONS = ("ADD", "CHANGE", "DROP", "PARTITION", "RENAME", "REPLACE", "SET", "UNSET")
_UNSUPPORTED = frozenset(
    "ARCHIVE UNARCHIVE EXCHANGE CLUSTERED COMPACT CONCATENATE SKEWED TOUCH".split()
)
_UNSUPPORTED_SET = frozenset("SERDEPROPERTIES SERDE FILEFORMAT SKEWED".split())


def alter_database(cursor: Cursor) -> AlterDatabase:
    """Take what stands behind ``ALTER DATABASE|SCHEMA``."""
    name = cursor.database_name()
    cursor.expect("SET")
    if cursor.token.key in {"LOCATION", "MANAGEDLOCATION", "OWNER"}:
        cursor.unsupported(f"ALTER DATABASE SET {cursor.token.key}")
    cursor.expect("DBPROPERTIES")
    return AlterDatabase(cursor.text, name, cursor.properties())


def alter_table(cursor: Cursor) -> Statement:
    """Take what stands behind ``ALTER TABLE``."""
    if cursor.at("IF", "EXISTS"):
        cursor.fail("<identifier>", hint="ALTER TABLE takes no IF EXISTS in Athena")
    name = cursor.table_name()
    partition = cursor.partition() if cursor.at("PARTITION") else None
    _refuse_unsupported(cursor, partition)
    action = cursor.token
    if partition is not None and action.key not in {"ADD", "RENAME", "REPLACE", "SET"}:
        cursor.fail("ADD", "RENAME", "REPLACE", "SET")
    word = cursor.one_of(*_ACTIONS)
    if word == "ADD":
        return _add(cursor, name, partition)
    if word == "DROP":
        return _drop(cursor, name)
    if word == "RENAME":
        return _rename(cursor, name, partition)
    if word == "REPLACE":
        cursor.expect("COLUMNS")
        return ReplaceColumns(cursor.text, name, column_list(cursor), partition)
    if word == "SET":
        return _set(cursor, name, partition)
    if word == "UNSET":
        cursor.expect("TBLPROPERTIES")
        return UnsetTableProperties(cursor.text, name, cursor.listed(cursor.string))
    return _change(cursor, name)


def _refuse_unsupported(cursor: Cursor, partition: PartitionValues | None) -> None:
    word = cursor.token.key
    if word in _UNSUPPORTED:
        cursor.unsupported(f"ALTER TABLE ... {word}")
    if word == "NOT":
        cursor.unsupported(f"ALTER TABLE ... NOT {cursor.peek().key}".rstrip())
    if word == "CHANGE" and partition is not None:
        cursor.unsupported("ALTER TABLE ... PARTITION (...) CHANGE COLUMN")
    if word == "SET" and cursor.peek().key in _UNSUPPORTED_SET:
        cursor.unsupported(f"ALTER TABLE ... SET {cursor.peek().key}")


def _no_singular(cursor: Cursor, verb: str) -> NoReturn:
    cursor.fail("COLUMNS", "PARTITION", hint=f"Athena has ALTER TABLE ... {verb} COLUMNS (...)")


def _add(cursor: Cursor, name: NameParts, partition: PartitionValues | None) -> Statement:
    if cursor.take("COLUMNS"):
        return AddColumns(cursor.text, name, column_list(cursor), partition)
    if cursor.at("COLUMN"):
        _no_singular(cursor, "ADD")
    if partition is not None:
        cursor.fail("COLUMNS")
    if_not_exists = cursor.take("IF", "NOT", "EXISTS")
    if not cursor.at("PARTITION"):
        cursor.fail(*(() if if_not_exists else ("COLUMNS", "IF")), "PARTITION")
    specs: list[PartitionSpec] = []
    while cursor.at("PARTITION"):
        values = cursor.partition()
        specs.append(PartitionSpec(values, cursor.string() if cursor.take("LOCATION") else None))
    if cursor.at(","):
        cursor.fail("PARTITION", "LOCATION", hint="Several partitions follow without commas")
    return AddPartitions(cursor.text, name, tuple(specs), if_not_exists)


def _drop(cursor: Cursor, name: NameParts) -> Statement:
    if cursor.take("COLUMN"):
        if cursor.at("IF", "EXISTS"):
            cursor.fail("<identifier>", hint="DROP COLUMN takes no IF EXISTS in Athena")
        return DropColumn(cursor.text, name, cursor.name())
    if cursor.at("COLUMNS"):
        cursor.fail("COLUMN", "PARTITION", hint="Athena drops one column: DROP COLUMN name")
    if_exists = cursor.take("IF", "EXISTS")
    if not cursor.at("PARTITION"):
        cursor.fail(*(() if if_exists else ("COLUMN", "IF")), "PARTITION")
    partitions = [cursor.partition()]
    while cursor.take(","):
        partitions.append(cursor.partition())
    return DropPartitions(cursor.text, name, tuple(partitions), if_exists)


def _rename(cursor: Cursor, name: NameParts, partition: PartitionValues | None) -> Statement:
    if cursor.at("COLUMN"):
        cursor.fail("TO", hint="Rename a column with ALTER TABLE ... CHANGE COLUMN old new type")
    cursor.expect("TO")
    if partition is not None:
        return RenamePartition(cursor.text, name, partition, cursor.partition())
    return RenameTable(cursor.text, name, cursor.table_name(new=True))


def _set(cursor: Cursor, name: NameParts, partition: PartitionValues | None) -> Statement:
    if cursor.take("LOCATION"):
        return SetLocation(cursor.text, name, cursor.string(), partition)
    if partition is not None:
        cursor.fail("LOCATION")
    cursor.one_of("TBLPROPERTIES", "LOCATION")
    return SetTableProperties(cursor.text, name, cursor.properties())


def _change(cursor: Cursor, name: NameParts) -> ChangeColumn:
    cursor.take("COLUMN")
    old = cursor.name()
    new = column(cursor)
    first = cursor.take("FIRST")
    after = cursor.name() if not first and cursor.take("AFTER") else None
    return ChangeColumn(cursor.text, name, old, new, first, after)

"""The verbs of the Data Catalog about partition indexes (AWS Glue: "Working with partition indexes").

Every partition key is indexed here anyway, so an index that a user makes is kept and told of, and no
search needs it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest, QuotaExceeded
from lakenb.glue.data_catalog import store
from lakenb.glue.data_catalog.document import dump, keys_from, load
from lakenb.glue.data_catalog.rules import utf8
from lakenb.storage.database import LakeDatabase
from lakenb.values.column import Column
from lakenb.values.names import TableName, check, fold

MAX_INDEXES = 3


@dataclass(frozen=True, slots=True)
class PartitionIndex:
    """An index of some partition keys (AWS Glue: "PartitionIndexDescriptor")."""

    name: str
    keys: tuple[Column, ...]


class IndexVerbs:
    """Every verb raises EntityNotFound when the table isn't there."""

    _database: LakeDatabase

    def create_partition_index(self, table: TableName, name: str, keys: Sequence[str]) -> None:
        """Add an index.

        Raises:
            AlreadyExists: The table has one of this name.
            InvalidRequest: A key is no partition key, or is there twice.
            QuotaExceeded: The table has three already.
        """
        with self._database.write() as connection:
            add_index(connection, store.table_row(connection, table), name, keys)

    def get_partition_indexes(self, table: TableName) -> list[PartitionIndex]:
        """A table's indexes, by name."""
        with self._database.read() as connection:
            row = store.table_row(connection, table)
            known = {key.name: key for key in keys_from(load(row.document))}
            found = connection.execute(
                "SELECT name, keys FROM catalog_partition_indexes WHERE table_id = ? ORDER BY name",
                (row.id,),
            ).fetchall()
        return [
            PartitionIndex(name, tuple(known[key] for key in load(keys) if key in known))
            for name, keys in found
        ]

    def delete_partition_index(self, table: TableName, name: str) -> None:
        """Take an index away; EntityNotFound when it isn't there."""
        with self._database.write() as connection:
            row = store.table_row(connection, table)
            sql = "DELETE FROM catalog_partition_indexes WHERE table_id = ? AND name = ?"
            if connection.execute(sql, (row.id, fold(name))).rowcount == 0:
                raise EntityNotFound(
                    f"Index '{fold(name)}' of table '{table}' does not exist.",
                    name="INDEX_NOT_FOUND",
                )


def add_index(
    connection: sqlite3.Connection, row: store.TableRow, name: str, keys: Iterable[str]
) -> None:
    """Add an index within the caller's transaction; it raises as ``create_partition_index``."""
    utf8(name, "index name")
    name = check(name, "index")
    folded = [fold(key) for key in keys]
    known = {key.name for key in keys_from(load(row.document))}
    if not folded or len(set(folded)) != len(folded) or not known.issuperset(folded):
        raise InvalidRequest(
            f"The keys of index '{name}' must be different partition keys of table '{row.name}'."
        )
    sql = "SELECT name FROM catalog_partition_indexes WHERE table_id = ?"
    taken = {found for (found,) in connection.execute(sql, (row.id,))}
    if name in taken:
        raise AlreadyExists(
            f"Index '{name}' of table '{row.name}' already exists.", name="INDEX_ALREADY_EXISTS"
        )
    if len(taken) >= MAX_INDEXES:
        raise QuotaExceeded(
            f"Table '{row.name}' has {MAX_INDEXES} partition indexes, the most there may be."
        )
    connection.execute(
        "INSERT INTO catalog_partition_indexes (table_id, name, keys) VALUES (?, ?, ?)",
        (row.id, name, dump(folded)),
    )

"""The verbs of the Data Catalog about column statistics (AWS Glue: "Column statistics API").

They are kept and told of as they came in; no plan reads them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from lakenb.errors import EntityNotFound
from lakenb.glue.data_catalog import partition_store, store
from lakenb.glue.data_catalog.document import dump, keys_from, load
from lakenb.glue.data_catalog.model import PartitionValues
from lakenb.glue.data_catalog.rules import checked_values
from lakenb.storage.database import LakeDatabase
from lakenb.values.names import TableName, fold

Statistics = Mapping[str, object]

_OWNER = "table_id = ? AND partition_id IS ?"


class StatisticsVerbs:
    """The statistics of a table's columns, or with ``values`` of one partition's.

    Every verb raises EntityNotFound when the table or the partition isn't there.
    """

    _database: LakeDatabase

    def update_column_statistics(
        self, table: TableName, values: PartitionValues | None, found: Mapping[str, Statistics]
    ) -> list[str]:
        """Keep statistics by column name; gives the names that are no columns, which are passed over."""
        with self._database.write() as connection:
            row = store.table_row(connection, table)
            owner = _owner(connection, row, values)
            held = row.table()
            known = {c.name for c in (*held.storage_descriptor.columns, *held.partition_keys)}
            for name, statistics in found.items():
                if fold(name) in known:
                    _delete(connection, owner, fold(name))
                    connection.execute(
                        "INSERT INTO catalog_column_statistics"
                        " (table_id, partition_id, column_name, document) VALUES (?, ?, ?, ?)",
                        (*owner, fold(name), dump(statistics)),
                    )
        return [name for name in found if fold(name) not in known]

    def get_column_statistics(
        self, table: TableName, values: PartitionValues | None, columns: Iterable[str]
    ) -> dict[str, Statistics]:
        """What is kept of the columns; those without statistics are left out."""
        with self._database.read() as connection:
            owner = _owner(connection, store.table_row(connection, table), values)
            rows = connection.execute(
                f"SELECT column_name, document FROM catalog_column_statistics WHERE {_OWNER}", owner
            ).fetchall()
        kept = dict(rows)
        return {name: load(kept[fold(name)]) for name in columns if fold(name) in kept}

    def delete_column_statistics(
        self, table: TableName, values: PartitionValues | None, column: str
    ) -> None:
        """Forget a column's; EntityNotFound when there are none."""
        with self._database.write() as connection:
            owner = _owner(connection, store.table_row(connection, table), values)
            if not _delete(connection, owner, fold(column)):
                raise EntityNotFound(
                    f"Column '{fold(column)}' of table '{table}' has no statistics.",
                    name="STATISTICS_NOT_FOUND",
                )


def _owner(
    connection: sqlite3.Connection, row: store.TableRow, values: PartitionValues | None
) -> tuple[int, int | None]:
    if values is None:
        return row.id, None
    exact = checked_values(keys_from(load(row.document)), values)
    found = partition_store.find(connection, row.id, exact)
    if found is None:
        raise EntityNotFound(
            f"The partition of table '{row.name}' does not exist.", name="PARTITION_NOT_FOUND"
        )
    return row.id, found[0]


def _delete(connection: sqlite3.Connection, owner: tuple[int, int | None], column: str) -> bool:
    sql = f"DELETE FROM catalog_column_statistics WHERE {_OWNER} AND column_name = ?"
    return connection.execute(sql, (*owner, column)).rowcount > 0

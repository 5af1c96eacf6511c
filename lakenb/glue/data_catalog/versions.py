"""The verbs of the Data Catalog about a table's versions (AWS Glue: "TableVersion")."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.glue.data_catalog import store
from lakenb.glue.data_catalog.model import Table, TableVersion
from lakenb.storage.database import LakeDatabase
from lakenb.values.names import TableName


class VersionVerbs:
    """What the catalog's tables were.

    Every change of a table counts its ``version_id`` up and keeps what the table was, unless the change
    asks for no archive. Every verb raises EntityNotFound when the table isn't there.
    """

    _database: LakeDatabase
    modify_table: Callable[[TableName, Callable[[Table], Table]], Table]

    def get_table_versions(self, name: TableName) -> list[TableVersion]:
        """What a table is and was, the newest first."""
        with self._database.read() as connection:
            rows = store.version_rows(connection, store.table_row(connection, name))
        return [TableVersion(row.table(), row.version_id) for row in rows]

    def get_table_version(self, name: TableName, version_id: int) -> TableVersion:
        """A table as it was in one version; EntityNotFound when that isn't kept."""
        with self._database.read() as connection:
            for row in store.version_rows(connection, store.table_row(connection, name)):
                if row.version_id == version_id:
                    return TableVersion(row.table(), row.version_id)
        raise _missing(name, version_id)

    def delete_table_versions(self, name: TableName, version_ids: Sequence[int]) -> None:
        """Forget versions, all or none.

        Raises:
            EntityNotFound: One isn't kept.
            InvalidRequest: One is the table as it is now.
        """
        with self._database.write() as connection:
            row = store.table_row(connection, name)
            for version_id in version_ids:
                if version_id == row.version_id:
                    raise InvalidRequest(
                        f"Version {version_id} is what table '{name}' is now; it can't be deleted."
                    )
                if not store.delete_version(connection, row, version_id):
                    raise _missing(name, version_id)

    def restore_table_version(self, name: TableName, version_id: int) -> Table:
        """Make a table again what it was in a version; that is a change like any other, a new version.

        Raises:
            EntityNotFound: The version isn't kept.
            InvalidRequest: It is an Iceberg table, whose states are its snapshots, or the table has
                partitions and the version has more or fewer partition keys.
        """
        with self._database.write():
            old = self.get_table_version(name, version_id).table

            def restored(current: Table) -> Table:
                if {"metadata_location"} & {*old.parameters, *current.parameters}:
                    raise InvalidRequest(
                        f"Table '{name}' is an Iceberg table, whose states are its snapshots;"
                        " read one with FOR VERSION AS OF."
                    )
                return replace(old, version_id=current.version_id)

            return self.modify_table(name, restored)


def _missing(name: TableName, version_id: int) -> EntityNotFound:
    return EntityNotFound(
        f"Version {version_id} of table '{name}' does not exist; GetTableVersions lists them.",
        name="TABLE_VERSION_NOT_FOUND",
    )

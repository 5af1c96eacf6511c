"""The verbs of the Data Catalog (AWS Glue: "Catalog API")."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from lakenb.errors import AlreadyExists, CommitConflict, InvalidRequest
from lakenb.glue.data_catalog import layout, partition_store, store
from lakenb.glue.data_catalog.column_statistics import StatisticsVerbs
from lakenb.glue.data_catalog.model import Database, Partition, Table
from lakenb.glue.data_catalog.name_search import NameVerbs
from lakenb.glue.data_catalog.partition_index import IndexVerbs, add_index
from lakenb.glue.data_catalog.partitions import PartitionVerbs
from lakenb.glue.data_catalog.pruning import Keys
from lakenb.glue.data_catalog.rules import checked_database, checked_table, utf8
from lakenb.glue.data_catalog.versions import VersionVerbs
from lakenb.storage.database import LakeDatabase
from lakenb.values.names import AWS_DATA_CATALOG, DatabaseName, TableName


def _utc_now() -> datetime:
    return datetime.now(UTC)


class DataCatalog(PartitionVerbs, VersionVerbs, IndexVerbs, StatisticsVerbs, NameVerbs):
    """Databases, tables, versions and partitions of a lake; several catalogs side by side.

    Each verb is one transaction, or a part of the caller's when it holds ``database.write()``. Several
    processes may use one lake at once.

    Args:
        database: The lake's file.
        now: The clock, in UTC.

    Raises:
        EngineUnavailable: The lake was written by a newer LakeNB.
    """

    def __init__(self, database: LakeDatabase, *, now: Callable[[], datetime] = _utc_now) -> None:
        self._database = database
        self._now = now
        database.migrate(layout.COMPONENT, layout.STEPS)

    # Databases

    def get_catalogs(self) -> list[str]:
        """Names of the catalogs that hold a database, sorted."""
        with self._database.read() as connection:
            return store.catalogs(connection)

    def database_names(self, catalog: str = AWS_DATA_CATALOG) -> list[str]:
        """Names of a catalog's databases, sorted."""
        with self._database.read() as connection:
            return store.database_names(connection, catalog)

    def create_database(self, database: Database) -> Database:
        """Make a database; gives it back as it is kept.

        Raises:
            AlreadyExists: It is there already.
            InvalidRequest: Its name can't be one.
        """
        made = checked_database(database)
        made = replace(made, create_time=made.create_time or self._now())
        with self._database.write() as connection:
            if store.find_database(connection, made.full_name) is not None:
                raise AlreadyExists(
                    f"Database '{made.name}' already exists; add IF NOT EXISTS or choose another name."
                )
            store.insert_database(connection, made)
        return made

    def get_database(self, name: DatabaseName) -> Database:
        """A database; EntityNotFound (SCHEMA_NOT_FOUND) when it isn't there."""
        with self._database.read() as connection:
            return store.read_database(connection, name)

    def get_databases(self, catalog: str = AWS_DATA_CATALOG) -> list[Database]:
        """A catalog's databases, by name."""
        with self._database.read() as connection:
            return store.databases(connection, catalog)

    def update_database(self, database: Database) -> Database:
        """Replace all but the name and the time of creation.

        Raises:
            EntityNotFound: It isn't there.
        """
        changed = checked_database(database)
        with self._database.write() as connection:
            old = store.read_database(connection, changed.full_name)
            changed = replace(changed, create_time=old.create_time)
            store.replace_database(connection, changed)
        return changed

    def delete_database(self, name: DatabaseName, *, cascade: bool = False) -> None:
        """Delete a database, with ``cascade`` also its tables' entries; no file is touched.

        Raises:
            EntityNotFound: It isn't there.
            InvalidRequest: It holds tables, and ``cascade`` is not set.
        """
        with self._database.write() as connection:
            number = store.database_id(connection, name)
            if not cascade and store.table_names(connection, number):
                raise InvalidRequest(
                    f"Database {name.database} is not empty. One or more tables exist;"
                    " drop them first or add CASCADE.",
                    name="SCHEMA_NOT_EMPTY",
                )
            store.delete_database(connection, number)

    # Tables

    def create_table(
        self, table: Table, *, indexes: Iterable[tuple[str, Sequence[str]]] = ()
    ) -> Table:
        """Make a table or view; gives it back as it is kept, version 0.

        Args:
            table: What it shall be.
            indexes: Names and keys of its partition indexes, as for ``create_partition_index``.

        Raises:
            EntityNotFound: Its database isn't there.
            AlreadyExists: A table or view of this name is there already.
            InvalidRequest: A name can't be one, a column is there twice, a comment has lines.
        """
        made = checked_table(table)
        now = self._now()
        made = replace(
            made,
            version_id=0,
            create_time=made.create_time or now,
            update_time=made.update_time or now,
        )
        with self._database.write() as connection:
            if store.find_table(connection, made.full_name) is not None:
                raise _table_exists(made.full_name)
            store.insert_table(connection, made)
            for name, keys in indexes:
                add_index(connection, store.table_row(connection, made.full_name), name, keys)
        return made

    def create_table_with_partitions(self, table: Table, partitions: Sequence[Partition]) -> Table:
        """Make a table and its partitions in one transaction: nobody sees the one without the other.

        Raises:
            LakeNBError: As ``create_table`` and ``batch_create_partition``; nothing was changed.
        """
        with self._database.write():
            made = self.create_table(table)
            if partitions:
                self.batch_create_partition(made.full_name, partitions)
        return made

    def get_table(self, name: TableName) -> Table:
        """A table or view.

        Raises:
            EntityNotFound: It (TABLE_NOT_FOUND) or its database (SCHEMA_NOT_FOUND) isn't there.
        """
        with self._database.read() as connection:
            return store.table_row(connection, name).table()

    def table_names(self, database: DatabaseName) -> list[str]:
        """Names of a database's tables and views, sorted; EntityNotFound without the database."""
        with self._database.read() as connection:
            return store.table_names(connection, store.database_id(connection, database))

    def get_tables(self, database: DatabaseName) -> list[Table]:
        """Tables and views of a database, by name; EntityNotFound when it isn't there."""
        with self._database.read() as connection:
            rows = store.table_rows(connection, database)
        return [row.table() for row in rows]

    def update_table(
        self, table: Table, *, expected_version: int | None = None, skip_archive: bool = False
    ) -> Table:
        """Replace a table; the old one is kept as a version unless ``skip_archive`` is set.

        Args:
            table: What it shall be; its ``version_id`` and times are set here.
            expected_version: The version that the change was made from.
            skip_archive: Keep no version of what it was.

        Raises:
            EntityNotFound: It isn't there.
            CommitConflict: It has another version than expected; nothing was changed.
            InvalidRequest: As for ``create_table``, or partition keys of a table with partitions would
                be more or fewer.
        """
        return self._change(checked_table(table), expected_version, archive=not skip_archive)

    def modify_table(self, name: TableName, change: Callable[[Table], Table]) -> Table:
        """Read a table, change it and write it, with nobody in between.

        Args:
            name: Which table.
            change: Gives the changed table; called once, must be quick, may raise to change nothing.

        Raises:
            EntityNotFound: It isn't there.
        """
        with self._database.write():
            return self.update_table(change(self.get_table(name)))

    def rename_table(self, old: TableName, new: TableName) -> Table:
        """Give a table another name, or another database of its catalog; partitions and versions stay.

        Raises:
            EntityNotFound: It or the new database isn't there.
            AlreadyExists: The new name is taken.
        """
        with self._database.write() as connection:
            row = store.table_row(connection, old)
            renamed = replace(
                checked_table(replace(row.table(), name=new.table, database_name=new.database)),
                version_id=row.version_id + 1,
                update_time=self._now(),
            )
            if store.find_table(connection, renamed.full_name) is not None:
                raise _table_exists(renamed.full_name)
            store.archive_table(connection, row)
            store.replace_table(connection, row, renamed)
        return renamed

    def delete_table(self, name: TableName) -> None:
        """Delete a table with its versions and partitions; no file is touched.

        Raises:
            EntityNotFound: It isn't there.
        """
        with self._database.write() as connection:
            store.delete_table(connection, store.table_row(connection, name))

    def swap_parameter(
        self,
        name: TableName,
        key: str,
        expected: str | None,
        new: str,
        previous_key: str | None = None,
    ) -> None:
        """Set one table parameter if it still is what the caller saw: an Iceberg commit.

        The table's ``version_id`` counts up, so that an ``update_table`` from before fails, but no version
        is kept: each Iceberg commit would leave one.

        Args:
            name: Which table.
            key: The parameter, ``metadata_location``.
            expected: Its value as the caller saw it, None for absent.
            new: Its new value.
            previous_key: A parameter that gets the old value, ``previous_metadata_location``.

        Raises:
            EntityNotFound: The table isn't there.
            CommitConflict: The value is not the expected one; nothing was changed.
        """
        utf8(new, "parameter")
        with self._database.write() as connection:
            old = store.table_row(connection, name).table()
            found = old.parameters.get(key)
            if found != expected:
                raise CommitConflict(
                    f"Table '{name}' was changed by another writer ({key} is no longer what this"
                    " statement read); nothing was changed. Run the statement again."
                )
            parameters = {**old.parameters, key: new}
            if previous_key is not None and expected is not None:
                parameters[previous_key] = expected
            self._change(replace(old, parameters=parameters), None, archive=False)

    def _change(self, table: Table, expected_version: int | None, *, archive: bool) -> Table:
        name = table.full_name
        with self._database.write() as connection:
            row = store.table_row(connection, name)
            if expected_version is not None and row.version_id != expected_version:
                raise CommitConflict(
                    f"Table '{name}' has version {row.version_id} and not {expected_version}: another"
                    " writer changed it; nothing was changed. Run the statement again."
                )
            old = row.table()
            changed = replace(
                table,
                version_id=row.version_id + 1,
                create_time=old.create_time,
                update_time=self._now(),
            )
            if archive:
                store.archive_table(connection, row)
            store.replace_table(connection, row, changed)
            _keep_descriptors(connection, row.id, old, changed)
            if _key_types(old) != _key_types(changed) and partition_store.some_exist(
                connection, row.id
            ):
                if len(old.partition_keys) != len(changed.partition_keys):
                    raise InvalidRequest(
                        f"Table '{name}' has partitions, so its partition keys can't become more or"
                        " fewer; drop the partitions first."
                    )
                keys = Keys(changed.partition_keys)
                partition_store.restore_values(connection, row.id, keys)
        return changed


def _keep_descriptors(
    connection: sqlite3.Connection, table_id: int, old: Table, new: Table
) -> None:
    """Leave a table's partitions the columns and SerDe that they were made with (Apache Hive: "ALTER TABLE")."""
    before, after = (replace(t.storage_descriptor, location=None) for t in (old, new))
    if before != after and partition_store.some_exist(connection, table_id):
        partition_store.keep_descriptor(connection, table_id, before)


def _key_types(table: Table) -> list[str]:
    return [column.type.trino for column in table.partition_keys]


def _table_exists(name: TableName) -> AlreadyExists:
    return AlreadyExists(
        f"Table '{name}' already exists; add IF NOT EXISTS or choose another name.",
        name="TABLE_ALREADY_EXISTS",
    )

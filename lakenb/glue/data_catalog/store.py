"""The rows of databases, tables and versions; each function works inside the caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from lakenb.errors import EntityNotFound
from lakenb.glue.data_catalog import column_search
from lakenb.glue.data_catalog.document import dump, load, table_from, table_text
from lakenb.glue.data_catalog.model import Database, Table
from lakenb.values.names import DatabaseName, TableName, nearest

_DATABASE = "SELECT catalog, name, description, location_uri, parameters, create_time, others"


@dataclass(frozen=True, slots=True)
class TableRow:
    """A table's row: its number in the file, version and document."""

    id: int
    name: TableName
    version_id: int
    document: str

    def table(self) -> Table:
        """The table that it holds."""
        return table_from(self.name, self.version_id, self.document)


def catalogs(connection: sqlite3.Connection) -> list[str]:
    """Every catalog that has a database."""
    return _column(
        connection, "SELECT DISTINCT catalog FROM catalog_databases ORDER BY catalog", ()
    )


def database_names(connection: sqlite3.Connection, catalog: str) -> list[str]:
    """Names of a catalog's databases, sorted."""
    sql = "SELECT name FROM catalog_databases WHERE catalog = ? ORDER BY name"
    return _column(connection, sql, (catalog,))


def table_names(connection: sqlite3.Connection, database_id: int) -> list[str]:
    """Names of a database's tables, sorted."""
    sql = "SELECT name FROM catalog_tables WHERE database_id = ? ORDER BY name"
    return _column(connection, sql, (database_id,))


def databases(connection: sqlite3.Connection, catalog: str) -> list[Database]:
    """A catalog's databases, by name."""
    rows = connection.execute(
        f"{_DATABASE} FROM catalog_databases WHERE catalog = ? ORDER BY name", (catalog,)
    )
    return [_database(row) for row in rows]


def find_database(connection: sqlite3.Connection, name: DatabaseName) -> int | None:
    """The number of a database, None when it isn't there."""
    row = connection.execute(
        "SELECT id FROM catalog_databases WHERE catalog = ? AND name = ?",
        (name.catalog, name.database),
    ).fetchone()
    return int(row[0]) if row else None


def database_id(connection: sqlite3.Connection, name: DatabaseName) -> int:
    """The number of a database.

    Raises:
        EntityNotFound: It isn't there (SCHEMA_NOT_FOUND).
    """
    found = find_database(connection, name)
    if found is None:
        hint = nearest(name.database, database_names(connection, name.catalog))
        raise EntityNotFound(
            f"Schema '{name.database}' does not exist in catalog '{name.catalog}'.{hint}",
            name="SCHEMA_NOT_FOUND",
        )
    return found


def read_database(connection: sqlite3.Connection, name: DatabaseName) -> Database:
    """A database; EntityNotFound when it isn't there."""
    number = database_id(connection, name)
    row = connection.execute(f"{_DATABASE} FROM catalog_databases WHERE id = ?", (number,))
    return _database(row.fetchone())


def insert_database(connection: sqlite3.Connection, database: Database) -> None:
    """A new row."""
    connection.execute(
        "INSERT INTO catalog_databases"
        " (description, location_uri, parameters, create_time, others, catalog, name)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        _database_row(database),
    )


def replace_database(connection: sqlite3.Connection, database: Database) -> None:
    """All but the name of a row."""
    connection.execute(
        "UPDATE catalog_databases SET description = ?, location_uri = ?, parameters = ?,"
        " create_time = ?, others = ? WHERE catalog = ? AND name = ?",
        _database_row(database),
    )


def delete_database(connection: sqlite3.Connection, number: int) -> None:
    """The row and, by the foreign keys, everything below it."""
    connection.execute("DELETE FROM catalog_databases WHERE id = ?", (number,))


def table_rows(connection: sqlite3.Connection, name: DatabaseName) -> list[TableRow]:
    """The tables of a database, by name; EntityNotFound when the database isn't there."""
    rows = connection.execute(
        "SELECT id, name, version_id, document FROM catalog_tables"
        " WHERE database_id = ? ORDER BY name",
        (database_id(connection, name),),
    )
    return [TableRow(row[0], name.table(row[1]), row[2], row[3]) for row in rows]


def find_table(connection: sqlite3.Connection, name: TableName) -> TableRow | None:
    """A table's row, None when it or its database isn't there."""
    row = connection.execute(
        "SELECT t.id, t.version_id, t.document FROM catalog_tables t"
        " JOIN catalog_databases d ON d.id = t.database_id"
        " WHERE d.catalog = ? AND d.name = ? AND t.name = ?",
        (name.catalog, name.database, name.table),
    ).fetchone()
    return TableRow(row[0], name, row[1], row[2]) if row else None


def table_row(connection: sqlite3.Connection, name: TableName) -> TableRow:
    """A table's row.

    Raises:
        EntityNotFound: The database (SCHEMA_NOT_FOUND) or the table (TABLE_NOT_FOUND) isn't there.
    """
    found = find_table(connection, name)
    if found is None:
        names = table_names(connection, database_id(connection, name.parent))
        raise EntityNotFound(f"Table '{name}' does not exist.{nearest(name.table, names)}")
    return found


def insert_table(connection: sqlite3.Connection, table: Table) -> None:
    """A new row."""
    made = connection.execute(
        "INSERT INTO catalog_tables (database_id, name, version_id, document) VALUES (?, ?, ?, ?)",
        (
            database_id(connection, table.full_name.parent),
            table.name,
            table.version_id,
            table_text(table),
        ),
    )
    column_search.keep(connection, made.lastrowid or 0, column_search.names_of(table))


def replace_table(connection: sqlite3.Connection, row: TableRow, table: Table) -> None:
    """The same row with another document, version, name or database."""
    connection.execute(
        "UPDATE catalog_tables SET database_id = ?, name = ?, version_id = ?, document = ?"
        " WHERE id = ?",
        (
            database_id(connection, table.full_name.parent),
            table.name,
            table.version_id,
            table_text(table),
            row.id,
        ),
    )
    names = column_search.names_of(table)
    if names != column_search.names_in(row.document):
        column_search.keep(connection, row.id, names)


def archive_table(connection: sqlite3.Connection, row: TableRow) -> None:
    """Keep a row's document as a version."""
    connection.execute(
        "INSERT INTO catalog_table_versions (table_id, version_id, document) VALUES (?, ?, ?)",
        (row.id, row.version_id, row.document),
    )


def version_rows(connection: sqlite3.Connection, row: TableRow) -> list[TableRow]:
    """A table's versions, the newest (the table itself) first."""
    rows = connection.execute(
        "SELECT version_id, document FROM catalog_table_versions WHERE table_id = ?"
        " ORDER BY version_id DESC",
        (row.id,),
    )
    return [row, *(TableRow(row.id, row.name, *old) for old in rows)]


def delete_version(connection: sqlite3.Connection, row: TableRow, version_id: int) -> bool:
    """Forget one; False when it isn't kept."""
    sql = "DELETE FROM catalog_table_versions WHERE table_id = ? AND version_id = ?"
    return connection.execute(sql, (row.id, version_id)).rowcount > 0


def delete_table(connection: sqlite3.Connection, row: TableRow) -> None:
    """The row and, by the foreign keys, its versions and partitions."""
    connection.execute("DELETE FROM catalog_tables WHERE id = ?", (row.id,))


def _column(connection: sqlite3.Connection, sql: str, values: Iterable[str | int]) -> list[str]:
    return [row[0] for row in connection.execute(sql, tuple(values))]


def _database_row(database: Database) -> tuple[str | None, ...]:
    time = database.create_time
    return (
        database.description,
        database.location_uri,
        dump(dict(database.parameters)),
        None if time is None else time.isoformat(),
        dump(dict(database.others)) if database.others else None,
        database.catalog_id,
        database.name,
    )


def _database(row: tuple[str, str, str | None, str | None, str, str, str | None]) -> Database:
    catalog, name, description, location, parameters, time, others = row
    return Database(
        name=name,
        catalog_id=catalog,
        description=description,
        location_uri=location,
        parameters=load(parameters),
        create_time=datetime.fromisoformat(time),
        others=load(others) if others else {},
    )

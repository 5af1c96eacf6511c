"""The names of the Data Catalog, looked through by SQLite's indexes: 100,000 tables are not listed for a page."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from lakenb.glue.data_catalog import store
from lakenb.storage.database import LakeDatabase
from lakenb.values.name_page import NameHit, NamePage, NameSearch, TableHead
from lakenb.values.names import DatabaseName

_PAGE = "name > ? AND (? = '' OR instr(name, ?) > 0) ORDER BY name LIMIT ?"
_KIND = """CASE WHEN json_extract(document, '$.table_type') = 'VIRTUAL_VIEW' THEN 'view'
    WHEN upper(json_extract(document, '$.parameters.table_type')) = 'ICEBERG' THEN 'iceberg' ELSE 'table' END"""
_HERE = "(? = '' OR instr(d.name, ?) > 0)"
_BEGINS, _HOLDS = "{0} >= ? AND {0} < ?", "instr({0}, ?) > 1"
_TABLES = f"""SELECT d.catalog, d.name, t.name, NULL FROM catalog_tables t
    CROSS JOIN catalog_databases d ON d.id = t.database_id AND {_HERE}
    WHERE {{}} ORDER BY t.name LIMIT ?"""
_COLUMNS = f"""SELECT d.catalog, d.name, t.name, n.name FROM catalog_column_names n
    CROSS JOIN catalog_table_columns c ON c.name_id = n.id
    CROSS JOIN catalog_tables t ON t.id = c.table_id
    CROSS JOIN catalog_databases d ON d.id = t.database_id AND {_HERE}
    WHERE {{}} ORDER BY n.name LIMIT ?"""
_DATABASES = f"""SELECT d.catalog, d.name, NULL, NULL FROM catalog_databases d
    WHERE {_HERE} AND {{}} ORDER BY d.name LIMIT ?"""


class NameVerbs:
    """Pages of names, and the search over all of them."""

    _database: LakeDatabase

    def database_page(self, catalog: str, page: NamePage) -> list[str]:
        """Names of a catalog's databases, sorted."""
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT name FROM catalog_databases WHERE catalog = ? AND {_PAGE}",
                (catalog, *_values(page)),
            )
            return [row[0] for row in rows]

    def table_page(self, database: DatabaseName, page: NamePage) -> list[TableHead]:
        """Names and kinds of a database's tables and views, sorted; EntityNotFound without the database."""
        with self._database.read() as connection:
            number = store.database_id(connection, database)
            rows = connection.execute(
                f"SELECT name, {_KIND} FROM catalog_tables WHERE database_id = ? AND {_PAGE}",
                (number, *_values(page)),
            )
            return [TableHead(name, kind) for name, kind in rows]

    def count_tables(self, database: DatabaseName, containing: str = "") -> int:
        """How many tables and views a database has, or those whose name holds a text."""
        with self._database.read() as connection:
            number = store.database_id(connection, database)
            return int(
                connection.execute(
                    "SELECT count(*) FROM catalog_tables"
                    " WHERE database_id = ? AND (? = '' OR instr(name, ?) > 0)",
                    (number, containing, containing),
                ).fetchone()[0]
            )

    def find_names(self, search: NameSearch) -> list[NameHit]:
        """Databases, then tables, then columns whose name holds a text; those that begin with it first."""
        with self._database.read() as connection:
            found: list[NameHit] = []
            if not search.database:
                found += _found(connection, _DATABASES, "d.name", search)
            found += _found(connection, _TABLES, "t.name", search)
            return [*found, *_found(connection, _COLUMNS, "n.name", search)]


def _values(page: NamePage) -> tuple[str, str, str, int]:
    return page.after, page.containing, page.containing, page.limit


def _found(
    connection: sqlite3.Connection, sql: str, name: str, search: NameSearch
) -> Iterator[NameHit]:
    """Names that begin with the text by a range of the index, then those that hold it by the index's names."""
    here = (search.database, search.database)
    begins = (sql.format(_BEGINS.format(name)), (*here, search.text, search.end))
    holds = (sql.format(_HOLDS.format(name)), (*here, search.text))
    left = search.limit
    for query, values in (begins, holds):
        for row in connection.execute(query, (*values, left)).fetchall():
            left -= 1
            yield NameHit(*row)
        if not left:
            return

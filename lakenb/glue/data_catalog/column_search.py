"""Which tables have which columns, for the search of names; works inside the caller's transaction."""

from __future__ import annotations

import sqlite3

from lakenb.glue.data_catalog.document import dump, load
from lakenb.glue.data_catalog.model import Table


def names_of(table: Table) -> frozenset[str]:
    """The names of a table's columns and partition keys."""
    return frozenset(c.name for c in (*table.storage_descriptor.columns, *table.partition_keys))


def names_in(text: str) -> frozenset[str]:
    """The same of a table's document, without reading the types."""
    document = load(text)
    descriptor = document.get("storage_descriptor", {})
    columns = (*descriptor.get("columns", ()), *document.get("partition_keys", ()))
    return frozenset(column[0] for column in columns)


def keep(connection: sqlite3.Connection, table_id: int, names: frozenset[str]) -> None:
    """Note which columns a table has, and no others."""
    every = dump(sorted(names))
    connection.execute("DELETE FROM catalog_table_columns WHERE table_id = ?", (table_id,))
    connection.execute(
        "INSERT OR IGNORE INTO catalog_column_names (name) SELECT value FROM json_each(?)", (every,)
    )
    connection.execute(
        "INSERT INTO catalog_table_columns (name_id, table_id)"
        " SELECT n.id, ? FROM json_each(?) e CROSS JOIN catalog_column_names n ON n.name = e.value",
        (table_id, every),
    )

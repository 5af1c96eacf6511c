"""SHOW and DESCRIBE (AWS: the "SHOW ..." pages, "DESCRIBE", "DESCRIBE VIEW")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from lakenb.sql.hive.cursor import Cursor
from lakenb.values.names import fold
from lakenb.values.statement import (
    DatabaseParts,
    Describe,
    ShowColumns,
    ShowCreateTable,
    ShowCreateView,
    ShowDatabases,
    ShowFunctions,
    ShowPartitions,
    ShowTableProperties,
    ShowTables,
    ShowViews,
    Statement,
)

__all__ = ["describe", "show"]

# AWS "Unsupported DDL", and what Athena was seen to reject.
_UNSUPPORTED = {
    ("COMPACTIONS",),
    ("CURRENT", "ROLES"),
    ("GRANT",),
    ("INDEX",),
    ("INDEXES",),
    ("LOCKS",),
    ("PRINCIPALS",),
    ("ROLE", "GRANT"),
    ("ROLE", "GRANTS"),
    ("ROLES",),
    ("SESSION",),
    ("STATS",),
    ("TRANSACTIONS",),
}
_DESCRIBED_ELSEWHERE = frozenset({"DATABASE", "SCHEMA", "INPUT", "OUTPUT"})


def show(cursor: Cursor) -> Statement:
    """Take what stands behind SHOW."""
    for words in _UNSUPPORTED:
        if cursor.at(*words):
            cursor.unsupported(f"SHOW {' '.join(words)}")
    return _READERS[cursor.one_of(*_READERS)](cursor)


def _database(cursor: Cursor) -> DatabaseParts | None:
    found = cursor.take("IN") or cursor.take("FROM")
    return cursor.database_name() if found else None


def _like(cursor: Cursor) -> str | None:
    return cursor.string() if cursor.take("LIKE") else None


def _show_databases(cursor: Cursor) -> ShowDatabases:
    return ShowDatabases(cursor.text, _like(cursor))


def _show_views(cursor: Cursor) -> ShowViews:
    return ShowViews(cursor.text, _database(cursor), _like(cursor))


def _show_functions(cursor: Cursor) -> ShowFunctions:
    return ShowFunctions(cursor.text, _like(cursor))


def _show_create(cursor: Cursor) -> Statement:
    if cursor.one_of("TABLE", "VIEW") == "TABLE":
        return ShowCreateTable(cursor.text, cursor.table_name())
    return ShowCreateView(cursor.text, cursor.table_name(double=True))


def _show_partitions(cursor: Cursor) -> ShowPartitions:
    return ShowPartitions(cursor.text, cursor.table_name())


def _show_properties(cursor: Cursor) -> ShowTableProperties:
    name = cursor.table_name()
    start = cursor.token
    key = cursor.listed(cursor.string) if cursor.at("(") else ()
    if len(key) > 1:
        cursor.refuse("SHOW TBLPROPERTIES takes one property at a time.", start)
    return ShowTableProperties(cursor.text, name, key[0] if key else None)


def _show_tables(cursor: Cursor) -> ShowTables:
    database = _database(cursor)
    pattern = cursor.string() if cursor.take("LIKE") or cursor.at_string() else None
    return ShowTables(cursor.text, database, pattern)


def _show_columns(cursor: Cursor) -> ShowColumns:
    cursor.one_of("FROM", "IN")
    name = cursor.table_name()
    start = cursor.token
    database = _database(cursor)
    if database is None:
        return ShowColumns(cursor.text, name)
    if name.database is not None:
        cursor.refuse("The database is given twice; give it once.", start)
    name = replace(name, database=database.database, catalog=database.catalog)
    return ShowColumns(cursor.text, name)


_READERS: dict[str, Callable[[Cursor], Statement]] = {
    "COLUMNS": _show_columns,
    "CREATE": _show_create,
    "DATABASES": _show_databases,
    "FUNCTIONS": _show_functions,
    "PARTITIONS": _show_partitions,
    "SCHEMAS": _show_databases,
    "TABLES": _show_tables,
    "TBLPROPERTIES": _show_properties,
    "VIEWS": _show_views,
}


def describe(cursor: Cursor) -> Describe:
    """Take what stands behind DESCRIBE or DESC.

    A view's name may stand in double quotes and a table's may not; which of the two it is, only the
    catalog knows.
    """
    more = cursor.peek().kind in {"word", "tick", "double"}
    if more and cursor.token.key in _DESCRIBED_ELSEWHERE:
        cursor.unsupported(f"DESCRIBE {cursor.token.key}")
    style: Literal["", "EXTENDED", "FORMATTED"] = ""
    if more and cursor.take("EXTENDED"):
        style = "EXTENDED"
    elif more and cursor.take("FORMATTED"):
        style = "FORMATTED"
    name = cursor.table_name(double=True)
    double = '"' in cursor.text[: cursor.token.start]
    partition = cursor.partition() if cursor.at("PARTITION", "(") else None
    path: list[str] = []
    if cursor.at_name():
        path.append(cursor.name())
        while cursor.take("."):
            path.append(fold(cursor.string()) if cursor.at_string() else cursor.name())
    return Describe(cursor.text, name, style, partition, tuple(path), double)

"""What the schema watch remembers in the lake's catalog file: each table's files, and their schemas."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

COMPONENT = "schema_watch"
STEPS = (
    """
CREATE TABLE schema_watch_tables (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    created TEXT NOT NULL
);
CREATE TABLE schema_watch_schemas (
    id INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES schema_watch_tables (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    UNIQUE (table_id, text)
);
CREATE TABLE schema_watch_files (
    table_id INTEGER NOT NULL REFERENCES schema_watch_tables (id) ON DELETE CASCADE,
    uri TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified REAL NOT NULL,
    schema_id INTEGER NOT NULL REFERENCES schema_watch_schemas (id) ON DELETE CASCADE,
    PRIMARY KEY (table_id, uri)
) WITHOUT ROWID;
CREATE INDEX schema_watch_files_schema ON schema_watch_files (schema_id);
""",
)


class KnownFile(NamedTuple):
    """A file whose header was read: its size and time then, and the number of its schema."""

    size: int
    modified: float
    schema: int


def table_id(connection: sqlite3.Connection, name: str, created: str) -> int | None:
    """The number of a table; None when it was never looked at, or is another one of that name."""
    row = connection.execute(
        "SELECT id FROM schema_watch_tables WHERE name = ? AND created = ?", (name, created)
    ).fetchone()
    return None if row is None else int(row[0])


def made_table(connection: sqlite3.Connection, name: str, created: str) -> int:
    """The number of a table; what was known of another one of its name goes."""
    found = table_id(connection, name, created)
    if found is not None:
        return found
    connection.execute("DELETE FROM schema_watch_tables WHERE name = ?", (name,))
    made = connection.execute(
        "INSERT INTO schema_watch_tables (name, created) VALUES (?, ?)", (name, created)
    )
    return int(made.lastrowid or 0)


def files(connection: sqlite3.Connection, number: int) -> dict[str, KnownFile]:
    """The files of a table."""
    rows = connection.execute(
        "SELECT uri, size, modified, schema_id FROM schema_watch_files WHERE table_id = ?",
        (number,),
    )
    return {row[0]: KnownFile(row[1], row[2], row[3]) for row in rows}


def schemas(connection: sqlite3.Connection, number: int) -> dict[int, str]:
    """The schemas of a table, by their numbers."""
    rows = connection.execute(
        "SELECT id, text FROM schema_watch_schemas WHERE table_id = ?", (number,)
    )
    return dict(rows.fetchall())


def schema_ids(connection: sqlite3.Connection, number: int, texts: Iterable[str]) -> dict[str, int]:
    """The numbers of schemas, made where they are new."""
    connection.executemany(
        "INSERT OR IGNORE INTO schema_watch_schemas (table_id, text) VALUES (?, ?)",
        [(number, text) for text in texts],
    )
    return {text: key for key, text in schemas(connection, number).items()}


def remember(connection: sqlite3.Connection, number: int, found: Mapping[str, KnownFile]) -> None:
    """Keep files."""
    connection.executemany(
        "INSERT OR REPLACE INTO schema_watch_files VALUES (?, ?, ?, ?, ?)",
        [(number, uri, *file) for uri, file in found.items()],
    )


def forget(connection: sqlite3.Connection, number: int, uris: Iterable[str]) -> None:
    """Forget files that are gone, and schemas that no file has."""
    connection.executemany(
        "DELETE FROM schema_watch_files WHERE table_id = ? AND uri = ?",
        [(number, uri) for uri in uris],
    )
    connection.execute(
        "DELETE FROM schema_watch_schemas WHERE table_id = ? AND id NOT IN"
        " (SELECT schema_id FROM schema_watch_files WHERE table_id = ?)",
        (number, number),
    )

"""Prepared statements of a workgroup (Athena: "PreparedStatement"), kept in the lake's catalog file.

The calls of the API by these names come with the clients; the SQL forms use the same store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import AlreadyExists, EntityNotFound, QuotaExceeded
from lakenb.values.names import nearest

if TYPE_CHECKING:
    from lakenb.storage.database import LakeDatabase

MAX_STATEMENTS = 1000
_STEPS = (
    """CREATE TABLE prepared_statement (
        workgroup TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL,
        PRIMARY KEY (workgroup, name)
    ) WITHOUT ROWID""",
)


class PreparedStatements:
    """At most 1000 a workgroup (AWS: "Querying with prepared statements")."""

    def __init__(self, database: LakeDatabase) -> None:
        self._database = database
        database.migrate("prepared_statement", _STEPS)

    def create(self, workgroup: str, name: str, query: str) -> None:
        """Keep a statement.

        Raises:
            AlreadyExists: The name is taken.
            QuotaExceeded: The workgroup has 1000 already.
        """
        with self._database.write() as connection:
            known = self._names(connection, workgroup)
            if name in known:
                message = f"PreparedStatement {name} already exists; deallocate it first."
                raise AlreadyExists(message)
            if len(known) >= MAX_STATEMENTS:
                message = (
                    f"Workgroup {workgroup} has {MAX_STATEMENTS} prepared statements; remove some."
                )
                raise QuotaExceeded(message)
            connection.execute(
                "INSERT INTO prepared_statement VALUES (?, ?, ?)", (workgroup, name, query)
            )

    def get(self, workgroup: str, name: str) -> str:
        """The text of a statement; EntityNotFound when it isn't there."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT query FROM prepared_statement WHERE workgroup = ? AND name = ?",
                (workgroup, name),
            ).fetchone()
            if row is None:
                raise self._missing(name, self._names(connection, workgroup))
        return str(row[0])

    def delete(self, workgroup: str, name: str) -> None:
        """Forget a statement; EntityNotFound when it isn't there."""
        with self._database.write() as connection:
            found = connection.execute(
                "DELETE FROM prepared_statement WHERE workgroup = ? AND name = ?", (workgroup, name)
            )
            if not found.rowcount:
                raise self._missing(name, self._names(connection, workgroup))

    def _names(self, connection: object, workgroup: str) -> list[str]:
        rows = connection.execute(  # type: ignore[attr-defined]  # sqlite3.Connection
            "SELECT name FROM prepared_statement WHERE workgroup = ?", (workgroup,)
        )
        return [str(row[0]) for row in rows]

    def _missing(self, name: str, among: list[str]) -> EntityNotFound:
        message = f"PreparedStatement {name} was not found.{nearest(name, among)}"
        return EntityNotFound(message, name="PREPARED_STATEMENT_NOT_FOUND")

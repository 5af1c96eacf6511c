"""Where dashboards and groups are kept: documents in the lake's catalog file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.storage.database import LakeDatabase

Document = dict[str, object]
_STEPS = (
    """
    CREATE TABLE lens_document (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        document TEXT NOT NULL,
        tags TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    );
    """,
)


class DocumentStore:
    """Documents of one kind by their id, each with tags.

    Args:
        database: The lake's catalog file.
        kind: ``configuration`` or ``group``.
    """

    def __init__(self, database: LakeDatabase, kind: str) -> None:
        self._database = database
        self._kind = kind
        database.migrate("storage_lens_configuration", _STEPS)

    def get(self, name: str) -> tuple[Document, dict[str, str]] | None:
        """A document and its tags."""
        query = "SELECT document, tags FROM lens_document WHERE kind = ? AND id = ?"
        with self._database.read() as connection:
            row = connection.execute(query, (self._kind, name)).fetchone()
        return None if row is None else (json.loads(row[0]), json.loads(row[1]))

    def all(self) -> dict[str, Document]:
        """Every document, by id."""
        query = "SELECT id, document FROM lens_document WHERE kind = ? ORDER BY id"
        with self._database.read() as connection:
            return {
                name: json.loads(text) for name, text in connection.execute(query, (self._kind,))
            }

    def put(self, name: str, document: Document, tags: Mapping[str, str] | None, most: int) -> bool:
        """Keep a document in the place of the one before; without tags those there stay.

        Returns:
            False when it is new and there are as many as there may be.
        """
        key = (self._kind, name)
        with self._database.write() as connection:
            before = connection.execute(
                "SELECT tags FROM lens_document WHERE kind = ? AND id = ?", key
            ).fetchone()
            count = connection.execute(
                "SELECT count(*) FROM lens_document WHERE kind = ?", (self._kind,)
            ).fetchone()[0]
            if before is None and count >= most:
                return False
            kept = (
                before[0] if tags is None and before is not None else json.dumps(dict(tags or {}))
            )
            connection.execute(
                "INSERT OR REPLACE INTO lens_document VALUES (?, ?, ?, ?)",
                (*key, json.dumps(document), kept),
            )
        return True

    def tag(self, name: str, tags: Mapping[str, str]) -> bool:
        """Replace the tags; False when there is no such document."""
        with self._database.write() as connection:
            done = connection.execute(
                "UPDATE lens_document SET tags = ? WHERE kind = ? AND id = ?",
                (json.dumps(dict(tags)), self._kind, name),
            )
            return bool(done.rowcount)

    def remove(self, name: str) -> bool:
        """Forget a document; False when there is none."""
        with self._database.write() as connection:
            gone = connection.execute(
                "DELETE FROM lens_document WHERE kind = ? AND id = ?", (self._kind, name)
            )
            return bool(gone.rowcount)

"""Where a table's current metadata lies: the one thing that a commit changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from lakenb.errors import CommitConflict
from lakenb.s3tables.table_bucket.model import IcebergTable
from lakenb.values.names import TableName


class MetadataPointer(Protocol):
    """Holds the location of the current metadata file of each table.

    A commit writes new files and then swaps the pointer. Readers see the old or the new table,
    never a mixture (Iceberg: "Optimistic Concurrency").
    """

    def get(self, name: TableName) -> str:
        """The location of the current metadata file.

        Raises:
            EntityNotFound: There is no such table.
        """

    def swap(self, name: TableName, expected: str, new: str, columns: Sequence[str]) -> None:
        """Point to ``new`` if the pointer is at ``expected``, in one atomic step.

        Args:
            name: The table.
            expected: Where the writer saw the pointer.
            new: The new metadata file.
            columns: The names of the columns that it has, for a search.

        Raises:
            CommitConflict: Another writer was faster; nothing changed.
            EntityNotFound: The table is gone.
        """

    def create(self, table: IcebergTable) -> None:
        """Make the table known, pointing to ``table.metadata_location``, in one atomic step.

        Raises:
            AlreadyExists: There is a table of this name; nothing changed.
            EntityNotFound: The database or namespace isn't there.
        """

    def remove(self, name: TableName) -> None:
        """Forget the table.

        Raises:
            EntityNotFound: There is no such table.
        """


def conflict(label: str) -> CommitConflict:
    """Another writer was faster."""
    return CommitConflict(
        f"Iceberg table {label} was changed by another writer meanwhile; nothing of this statement "
        "was applied. Run it again."
    )

"""What completion needs of a session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class NamesPort(Protocol):
    """Names for completion; a name that isn't there gives no names or a LakeNBError."""

    def catalog_names(self) -> Sequence[str]:
        """Every catalog."""

    def database_names(self, catalog: str) -> Sequence[str]:
        """The databases of a catalog."""

    def tables_beginning(self, catalog: str, database: str, start: str, most: int) -> Sequence[str]:
        """The first tables and views of a database whose names begin so."""

    def column_names(self, catalog: str, database: str, table: str) -> Sequence[str]:
        """The columns of a table, in order, partition columns last."""

    def function_names(self) -> Sequence[str]:
        """Every function that a query may call."""

"""What the explorer needs of a session; the session hands it in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lakenb.values.catalog_tree import (
        TableFacts,
        TableSize,
        TreeNode,
        TreePage,
        TreePath,
        VersionLine,
    )
    from lakenb.values.name_page import NamePage
    from lakenb.values.names import TableName
    from lakenb.widgets.base import LakeWidget
    from lakenb.widgets.result_grid.port import RowPort


class UploadPort(Protocol):
    """A file that was read and typed; nothing is made yet."""

    @property
    def format(self) -> str:
        """``csv``, ``json``, ``parquet`` or ``excel``."""

    @property
    def rows(self) -> int:
        """How many rows it has."""

    @property
    def columns(self) -> Sequence[tuple[str, str, str]]:
        """Names, Hive's types and names in the file."""

    @property
    def notes(self) -> Sequence[str]:
        """What was changed on the way, a sentence each."""

    def create(self, target: TableName, location: str | None) -> str:
        """Make the table whole, or nothing; what was made, in words."""


class ExplorerPort(Protocol):
    """A session's catalogs."""

    def children(self, path: TreePath, page: NamePage) -> TreePage:
        """A page of what is below a line of the tree."""

    def search(self, text: str) -> Sequence[TreeNode]:
        """Databases, tables and columns whose name holds a text."""

    def facts(self, name: TableName) -> TableFacts:
        """What is told of a table without reading it."""

    def size(self, name: TableName) -> TableSize:
        """How many files a table has, and their bytes."""

    def book(self, name: TableName) -> LakeWidget:
        """A new query book with the statement that shows a table's first rows."""

    def definition(self, name: TableName) -> str:
        """The statement that would make a table."""

    def versions(self, name: TableName) -> Sequence[VersionLine]:
        """The versions of a table's definition, the newest first."""

    def sample(self, name: TableName, rows: int) -> RowPort:
        """A table's first rows."""

    def inspect(self, name: str, data: bytes, options: Mapping[str, object]) -> UploadPort:
        """Read a file that the page sent; nothing is made."""

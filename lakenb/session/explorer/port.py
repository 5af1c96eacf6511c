"""The data explorer's port: the tree, tables and uploads of one session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.errors import EngineUnavailable, LakeNBError
from lakenb.session.explorer.queries import Queries
from lakenb.session.explorer.tables import Tables
from lakenb.session.explorer.tree import CatalogTree
from lakenb.session.upload.model import ReadOptions
from lakenb.values.catalog_tree import Outline, TreeNode
from lakenb.values.name_page import NamePage
from lakenb.values.names import quote_always

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lakenb.athena.data_source.service import DataSources
    from lakenb.athena.query.model import Finished
    from lakenb.session.query_book.book import QueryBook
    from lakenb.session.upload.service import Upload
    from lakenb.values.catalog_tree import (
        TableFacts,
        TableSize,
        TreePage,
        TreePath,
        VersionLine,
    )
    from lakenb.values.names import TableName
    from lakenb.widgets.data_explorer.widget import DataExplorer
    from lakenb.widgets.query_book.widget import QueryBookWidget
    from lakenb.widgets.result_grid.port import RowPort

_OUTLINE_DATABASES, _OUTLINE_TABLES, _OUTLINE_LINES = 20, 20, 200
_HITS = 50


@dataclass(frozen=True, slots=True)
class Opened:
    """What the explorer needs of a session.

    Attributes:
        sources: The catalogs, as they are now.
        run: Runs a statement in a catalog.
        inspect: Reads an upload: its name, its bytes, how to read it.
        book: Makes a query book for a table.
    """

    sources: Callable[[], DataSources]
    run: Callable[[str, str], Finished]
    inspect: Callable[[str, bytes, ReadOptions], Upload]
    book: Callable[[TableName], QueryBook]


class ExplorerPort:
    """One session behind an explorer.

    Args:
        opened: The session's part of it.
    """

    def __init__(self, opened: Opened) -> None:
        queries = Queries(opened.run)
        self._tree = CatalogTree(opened.sources, queries)
        self._tables = Tables(opened.sources, queries)
        self._inspect = opened.inspect
        self._book = opened.book

    def children(self, path: TreePath, page: NamePage) -> TreePage:
        """A page of what is below a line of the tree."""
        return self._tree.children(path, page)

    def search(self, text: str) -> list[TreeNode]:
        """Databases, tables and columns whose name holds a text."""
        return self._tree.search(text, _HITS)

    def facts(self, name: TableName) -> TableFacts:
        """What is told of a table without reading it."""
        return self._tables.facts(name)

    def size(self, name: TableName) -> TableSize:
        """How many files a table has, and their bytes."""
        return self._tables.size(name)

    def book(self, name: TableName) -> QueryBookWidget:
        """A new query book with the statement that shows a table's first rows."""
        return self._book(name).widget()

    def definition(self, name: TableName) -> str:
        """The statement that would make a table."""
        return self._tables.definition(name)

    def versions(self, name: TableName) -> list[VersionLine]:
        """The versions of a table's definition."""
        return self._tables.versions(name)

    def sample(self, name: TableName, rows: int) -> RowPort:
        """A table's first rows."""
        return self._tables.sample(name, rows)

    def inspect(self, name: str, data: bytes, options: Mapping[str, object]) -> UploadPort:
        """Read a file that the page sent; nothing is made."""
        header = options.get("header")
        texts = {
            key: str(options.get(key) or "") or None for key in ("format", "encoding", "sheet")
        }
        read = ReadOptions(header=header if isinstance(header, bool) else None, **texts)
        return UploadPort(self._inspect(name, data, read))

    def outline(self, text: str = "") -> Outline:
        """Some of the tree, or what a search finds."""
        if text.strip():
            hits = self.search(text)
            return Outline(f"Names with '{text.strip()[:100]}'", tuple((0, hit) for hit in hits))
        return Outline("Catalogs", tuple(self._lines())[: _OUTLINE_LINES + 1])

    def _lines(self) -> Iterator[tuple[int, TreeNode]]:
        for catalog in self.children((), NamePage()).nodes:
            yield 0, catalog
            if not catalog.opens:
                continue
            databases = self.children(catalog.path, NamePage(limit=_OUTLINE_DATABASES))
            for database in databases.nodes:
                yield from self._database_lines(database)
            if databases.after:
                yield 1, TreeNode((), "note", "more databases")

    def _database_lines(self, database: TreeNode) -> Iterator[tuple[int, TreeNode]]:
        try:
            tables = self.children(database.path, NamePage(limit=_OUTLINE_TABLES))
        except LakeNBError:
            return  # dropped meanwhile
        total = tables.total or 0
        yield 1, TreeNode(database.path, "database", database.label, f"{total:,} tables")
        for table in tables.nodes:
            yield 2, table
        if total > len(tables.nodes):
            yield 2, TreeNode((), "note", f"{total - len(tables.nodes):,} more")


class UploadPort:
    """A file that was read and typed, for the page."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self.format = upload.format
        self.rows = upload.rows
        self.notes = upload.notes
        self.columns = tuple((c.name, c.type.hive, c.source) for c in upload.columns)

    def create(self, target: TableName, location: str | None) -> str:
        """Make the table; what was made, in words."""
        text = f"{quote_always(target.database)}.{quote_always(target.table)}"
        return repr(self._upload.create(text, target.catalog, location))


def open_explorer(port: ExplorerPort, search: str) -> DataExplorer:
    """The explorer's widget.

    Raises:
        EngineUnavailable: anywidget is not installed; the message has the command.
    """
    try:
        from lakenb.widgets.data_explorer.widget import DataExplorer
    except ModuleNotFoundError as error:
        message = f"The data explorer needs {error.name}; run: pip install 'lakenb[widgets]'"
        raise EngineUnavailable(message) from error
    return DataExplorer(port, search)

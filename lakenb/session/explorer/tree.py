"""The catalogs as a tree: each level is a page that the catalog's own indexes find."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.glue.data_catalog.model import Table
from lakenb.glue.data_catalog.partition_name import partition_name
from lakenb.glue.partition_projection.configuration import is_projected
from lakenb.values.catalog_tree import TreeNode, TreePage, TreePath
from lakenb.values.name_page import NamePage, NameSearch
from lakenb.values.names import DatabaseName, TableName, fold, quote_always
from lakenb.values.types import UNPARSED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.athena.data_source.service import DataSources
    from lakenb.glue.data_catalog.model import PartitionValues
    from lakenb.session.explorer.queries import Queries
    from lakenb.values.column import Column
    from lakenb.values.name_page import NameHit
    from lakenb.values.relation import Relation

CATALOG, DATABASE, TABLE, GROUP = 1, 2, 3, 4
_LONGEST_TYPE = 1_000
_NO_CONNECTIONS = "federated connections aren't in LakeNB yet"


class CatalogTree:
    """The tree.

    Args:
        sources: The catalogs, as they are now.
        queries: Runs statements, for snapshots.
    """

    def __init__(self, sources: Callable[[], DataSources], queries: Queries) -> None:
        self._sources = sources
        self._queries = queries

    def children(self, path: TreePath, page: NamePage) -> TreePage:
        """A page of what is below a line.

        Raises:
            EntityNotFound: The line isn't there any more.
            InvalidRequest: No line has this path.
        """
        if not path:
            return self._catalogs()
        if len(path) == CATALOG:
            return self._databases(path[0], page)
        if len(path) == DATABASE:
            return self._tables(DatabaseName(*path), page)
        name = TableName(*path[:TABLE])
        if len(path) == TABLE:
            return self._below_table(name, page)
        verbs = {"partitions": self._partitions, "snapshots": self._snapshots}
        if len(path) != GROUP or path[TABLE] not in verbs:
            raise InvalidRequest("Nothing is there in the tree; reload the page.")
        return verbs[path[TABLE]](name, page)

    def search(self, text: str, limit: int) -> list[TreeNode]:
        """Databases, tables and columns whose name holds a text; ``db.name`` looks in some databases alone."""
        whole = fold(text).strip()
        database, dot, rest = (part.strip() for part in whole.rpartition("."))
        searches = [NameSearch(rest, database, limit)] if dot and database and rest else []
        searches += [NameSearch(whole.strip("."), "", limit)] if whole.strip(".") else []
        sources = self._sources()
        found = [hit for search in searches for hit in sources.find_names(search)]
        return [_hit(hit) for hit in dict.fromkeys(found)]  # a name may hold a dot itself

    # --- levels --------------------------------------------------------------------------------

    def _catalogs(self) -> TreePage:
        names = self._sources().catalogs()
        nodes = [
            TreeNode((name,), "catalog", name, opens=True, name=quote_always(name))
            for name in names
        ]
        return TreePage((*nodes, TreeNode((), "note", "Connections", _NO_CONNECTIONS)))

    def _databases(self, catalog: str, page: NamePage) -> TreePage:
        names = self._sources().database_page(catalog, page)
        nodes = tuple(
            TreeNode(
                (catalog, name), "database", name, opens=True, name=quoted_name((catalog, name))
            )
            for name in names
        )
        return TreePage(nodes, names[-1] if len(names) == page.limit else "")

    def _tables(self, database: DatabaseName, page: NamePage) -> TreePage:
        sources = self._sources()
        heads = sources.table_page(database, page)
        here = (database.catalog, database.database)
        nodes = tuple(
            TreeNode(
                (*here, head.name),
                head.kind,
                head.name,
                {"view": "view", "iceberg": "Iceberg"}.get(head.kind, ""),
                opens=True,
                name=quoted_name((*here, head.name)),
            )
            for head in heads
        )
        after = heads[-1].name if len(heads) == page.limit else ""
        return TreePage(nodes, after, sources.count_tables(database, page.containing))

    def _below_table(self, name: TableName, page: NamePage) -> TreePage:
        relation = self._sources().relation(name)
        start = offset_of(page)
        columns = [c for c in relation.columns if page.containing in c.name]
        nodes = [] if start else self._groups(name, relation)
        shown = columns[start : start + page.limit]
        nodes += [_column(c, relation) for c in shown]
        rest = len(columns) > start + page.limit
        return TreePage(
            tuple(nodes), str(start + page.limit) if rest else "", len(relation.columns)
        )

    def _groups(self, name: TableName, relation: Relation) -> list[TreeNode]:
        path = (name.catalog, name.database, name.table)
        table = relation.entity
        if relation.kind == "iceberg":
            return [TreeNode((*path, "snapshots"), "group", "Snapshots", opens=True)]
        if not isinstance(table, Table) or not table.partition_keys:
            return []
        if is_projected(table):
            detail = "projected: worked out by each query, none are kept"
        else:
            detail = f"{self._sources().glue.count_partitions(name):,}"
        return [TreeNode((*path, "partitions"), "group", "Partitions", detail, opens=True)]

    def _partitions(self, name: TableName, page: NamePage) -> TreePage:
        glue = self._sources().glue
        table = glue.get_table(name)
        if is_projected(table):
            rules = sorted(k for k in table.parameters if k.startswith("projection."))
            rules += [k for k in ("storage.location.template",) if k in table.parameters]
            return TreePage(tuple(TreeNode((), "note", k, table.parameters[k]) for k in rules))
        found = glue.find_partitions(name, after=_values(page.after), limit=page.limit)
        keys = [key.name for key in table.partition_keys]
        nodes = tuple(
            TreeNode((), "partition", partition_name(keys, p.values), p.location or "")
            for p in found
        )
        after = json.dumps(found[-1].values) if len(found) == page.limit else ""
        return TreePage(nodes, after, glue.count_partitions(name))

    def _snapshots(self, name: TableName, page: NamePage) -> TreePage:
        start = offset_of(page)
        rows = self._queries.rows(
            "SELECT snapshot_id, committed_at, operation FROM "
            f"{quoted_name((name.catalog, name.database, name.table + '$snapshots'))}"
            f" ORDER BY committed_at DESC, snapshot_id OFFSET {start} LIMIT {page.limit}",
            name.catalog,
        )
        nodes = tuple(
            TreeNode((), "snapshot", str(number), f"{operation}, {moment}")
            for number, moment, operation in rows
        )
        return TreePage(nodes, str(start + page.limit) if len(nodes) == page.limit else "")


def quoted_name(parts: Sequence[str]) -> str:
    """A name as a query writes it, each part in quotes; without the catalog that is there by itself."""
    from lakenb.values.names import AWS_DATA_CATALOG

    shown = parts[1:] if len(parts) > 1 and parts[0] == AWS_DATA_CATALOG else parts
    return ".".join(map(quote_always, shown))


def offset_of(page: NamePage) -> int:
    """Where a page begins whose lines are counted."""
    if not page.after:
        return 0
    if not page.after.isdecimal() or not page.after.isascii():
        raise InvalidRequest("The page of the tree is none; reload the page.")
    return int(page.after[:15])


def _values(after: str) -> PartitionValues | None:
    if not after:
        return None
    try:
        found: Any = json.loads(after)
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, list) and all(v is None or isinstance(v, str) for v in found):
        return cast("PartitionValues", tuple(found))
    raise InvalidRequest("The page of the tree is none; reload the page.")


def _column(column: Column, relation: Relation) -> TreeNode:
    kind = (column.written or "?") if column.type == UNPARSED else column.type.shown
    parts = [kind[:_LONGEST_TYPE]]
    parts += ["partition key"] * (column.name in relation.partition_keys)
    parts += [column.comment] if column.comment else []
    return TreeNode((), "column", column.name, " · ".join(parts), name=quote_always(column.name))


def _hit(hit: NameHit) -> TreeNode:
    where = [hit.catalog, hit.database]
    if hit.table is None:
        detail = f"database of {hit.catalog}"
        path = (hit.catalog, hit.database)
        return TreeNode(path, "database", hit.database, detail, True, quoted_name(path))  # noqa: FBT003 - opens
    path = (*where, hit.table)  # type: ignore[assignment]  # a table's
    if hit.column is None:
        detail = ".".join(where)
        return TreeNode(path, "table", hit.table, detail, True, quoted_name(path))  # noqa: FBT003 - opens
    name = quote_always(hit.column)
    return TreeNode(path, "column", hit.column, ".".join(path), name=name)


def table_of(path: Sequence[str]) -> TableName:
    """The table that a path names.

    Raises:
        EntityNotFound: It names none.
    """
    if len(path) != TABLE:
        raise EntityNotFound("This line of the tree is no table; choose one.")
    return TableName(*path)

"""Athena's grammar and catalogs for the walk: tables, views, earlier results, types where they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import LakeNBError, Position
from lakenb.sql.compiler.places import position
from lakenb.sql.compiler.relations import MAX_VIEW_DEPTH
from lakenb.sql.compiler.scope import Context, Lookup
from lakenb.sql.compiler.shapes import shapes_of
from lakenb.sql.lineage.query import Shape, Walk, renamed
from lakenb.sql.lineage.scope import Query, Rel, Table
from lakenb.values.lineage import DatasetKind, DatasetUse
from lakenb.values.names import fold
from lakenb.values.statement import NameParts

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.values.relation import Relation


class TrinoRules:
    """Looks names up as the compiler does.

    Attributes:
        views: Each view that was met, with its query: the edges into it.
        metadata: Metadata tables that were read, and the table that each tells about.
    """

    lateral_aliases = False
    trino = True
    cast_names = False

    def __init__(
        self,
        context: Context,
        lookup: Lookup,
        parse: Callable[[str], object],
        *,
        through_views: bool = False,
    ) -> None:
        self.context = context
        self.lookup = lookup
        self.parse = parse
        self.through_views = through_views
        self.views: dict[str, Query] = {}
        self.metadata: dict[str, str] = {}
        self._tables: dict[str, Table] = {}
        self._around: list[str] = []
        self._shapes: dict[int, dict[int, Shape]] = {}

    def shown(self, node: exp.Expr) -> str:
        """A name, folded."""
        return fold(node.name)

    # --- tables ------------------------------------------------------------------------------------

    def table(self, node: exp.Table, walk: Walk) -> Rel | Query:
        """A table, a view or an earlier result.

        Raises:
            EntityNotFound: It isn't there.
        """
        parts = name_parts(node)
        place, context = parts.position, self.context
        result = None if parts.database else context.result(parts.table, place)
        if result is not None:
            return self._rel(result, parts.table, "RESULT", walk, parts)
        relation = self.lookup(parts, context.catalog, context.database)
        name = str(relation.name)
        if relation.view is None:
            base, dollar, _ = name.rpartition("$")
            if dollar and relation.kind == "memory":
                self.metadata[name] = base
            return self._rel(relation, name, "TABLE", walk, parts)
        if self.through_views and name not in self._around and len(self._around) < MAX_VIEW_DEPTH:
            return self._query(relation, walk)
        rel = self._rel(relation, name, "VIEW", walk, parts)
        if (
            name not in self.views
            and name not in self._around
            and len(self._around) < MAX_VIEW_DEPTH
        ):
            self.views[name] = Query(
                [], []
            )  # its place among the views: before those that it reads
            self.views[name] = self._query(relation, walk)
        return rel

    def _rel(
        self, relation: Relation, name: str, kind: DatasetKind, walk: Walk, parts: NameParts
    ) -> Rel:
        walk.inputs.setdefault(name, DatasetUse(name, kind, relation.columns))
        table = self._tables.get(name)
        if table is None:
            columns = tuple(c.name for c in relation.columns)
            index = {column: at for at, column in enumerate(columns)}
            table = Table(name, columns, tuple(c.name for c in relation.hidden), index)
            self._tables[name] = table
        qualifier = (
            parts.catalog or self.context.catalog, parts.database or self.context.database, parts.table,
        )  # fmt: skip
        return Rel(table.columns or (), None, qualifier, table, rows=(name,))

    def _query(self, relation: Relation, walk: Walk) -> Query:
        """A view's query, in the context that the view was made in."""
        view = relation.view
        tree = self.parse(view.query) if view is not None else None
        if view is None or not isinstance(tree, exp.Expr):
            raise TypeError(relation.name)
        outside = self.context
        self.context = Context(view.catalog, view.database, outside.zone)
        self._around.append(str(relation.name))
        walk.roots.append(tree)
        try:
            found = walk.query(tree, None, {})
        finally:
            self.context = outside
            self._around.pop()
            walk.roots.pop()
        return renamed(found, [c.name for c in relation.columns])

    # --- types -------------------------------------------------------------------------------------

    def shape(self, node: exp.Expr, walk: Walk) -> Shape | None:
        """What the compiler makes of a node; the tree that holds it is compiled when that is first asked."""
        if not walk.roots:
            return None
        root = walk.roots[-1]
        known = self._shapes.get(id(root))
        if known is None:
            try:
                known = shapes_of(root, self.context, self.lookup, self.parse)
            except LakeNBError:
                known = {}
            self._shapes[id(root)] = known
        return known.get(id(node))


def name_parts(node: exp.Table) -> NameParts:
    """A table's name, folded, with its place."""
    place: Position | None = position(node.args.get("catalog") or node.args.get("db") or node.this)
    return NameParts(
        fold(node.name),
        fold(node.db) if node.db else None,
        fold(node.catalog) if node.catalog else None,
        place,
    )

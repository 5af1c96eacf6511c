"""The lineage of one statement of Athena (OpenLineage: "Column Level Lineage Dataset Facet").

It reads no data and changes nothing; with a lookup that may be called from any thread, so may this.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.coercion import UNKNOWN
from lakenb.sql.lineage.changes import changed
from lakenb.sql.lineage.definitions import definition
from lakenb.sql.lineage.edges import Edges
from lakenb.sql.lineage.query import Walk
from lakenb.sql.lineage.scope import Query
from lakenb.sql.lineage.trino import TrinoRules
from lakenb.sql.trino.depth import too_deep
from lakenb.values import statement as st
from lakenb.values.column import Column
from lakenb.values.lineage import RESULT, ColumnEdge, DatasetKind, DatasetUse, StatementLineage
from lakenb.values.names import TableName

if TYPE_CHECKING:
    from lakenb.sql.compiler.scope import Context, Lookup
    from lakenb.values.relation import Relation


@dataclass(frozen=True, slots=True)
class Options:
    """How lineage is told.

    Attributes:
        through_views: Whether edges begin at the tables that views read, and views are left out.
        columns: The columns of the statement's query, with their types, where they are known.
        location: Where a table's files lie, an ``s3://`` URI or None; for MSCK REPAIR TABLE.
    """

    through_views: bool = False
    columns: Sequence[Column] = ()
    location: Callable[[Relation], str | None] = field(default=lambda _relation: None)


def statement_lineage(
    statement: st.Statement,
    context: Context,
    lookup: Lookup,
    parse: Callable[[str], object],
    options: Options = Options(),
) -> StatementLineage:
    """What a statement reads and writes, and which column comes from which.

    Args:
        statement: Parsed; EXECUTE must be replaced by what was prepared.
        context: For names without a catalog or a database, and earlier results.
        lookup: Finds relations, as for `lakenb.sql.compiler.query.compile_query`.
        parse: Parses the text of a view.
        options: How it is told.

    Raises:
        EntityNotFound: A table that isn't there.
        QuotaExceeded: The statement is too deep.
    """
    rules = TrinoRules(context, lookup, parse, through_views=options.through_views)
    try:
        return _Statement(Walk(rules), rules, options).lineage(statement)
    except RecursionError as error:
        raise too_deep() from error


class _Statement:
    def __init__(self, walk: Walk, rules: TrinoRules, options: Options) -> None:
        self.walk = walk
        self.rules = rules
        self.options = options
        self.edges = Edges()

    def lineage(self, statement: st.Statement) -> StatementLineage:
        outputs, lifecycle = self._traced(statement)
        for name, query in self.rules.views.items():
            self.edges.query(query, name, query.names)
        for name, base in self.rules.metadata.items():
            self.edges.found[ColumnEdge(base, None, name, None, "DIRECT", "TRANSFORMATION")] = None
        return StatementLineage(
            tuple(self.walk.inputs.values()),
            tuple(outputs),
            tuple(self.edges.found),
            self.edges.unknown,
            lifecycle,
        )

    def _traced(self, statement: st.Statement) -> tuple[Sequence[DatasetUse], str | None]:
        if isinstance(statement, st.Query):
            return self._written(statement.tree, RESULT, "RESULT"), None
        if isinstance(statement, st.CreateTableAs):
            target = str(self._name(statement.name))
            made = self._written(statement.tree, target, "TABLE")
            if not statement.with_data:  # columns are made, and no value of them
                self.walk.inputs.clear()
                self.rules.views.clear()
                self.edges = Edges()
            return made, "CREATE"
        if isinstance(statement, st.CreateView):
            self.rules.context = self._without_results()
            target = str(self._name(statement.name))
            lifecycle = "ALTER" if statement.replace else "CREATE"
            return self._written(statement.tree, target, "VIEW"), lifecycle
        if isinstance(statement, st.Unload):
            target = place(statement.location)
            return self._written(statement.tree, target, "LOCATION"), "OVERWRITE"
        if isinstance(statement, st.Insert):
            return self._insert(statement), None
        if isinstance(statement, st.Delete | st.Update | st.Merge):
            return self._changed(statement)
        found = definition(statement, self)
        return found if found is not None else ((), None)

    # --- queries -----------------------------------------------------------------------------------

    def _query(self, tree: object, *, final: bool) -> Query:
        if not isinstance(tree, exp.Expr):
            message = "A parsed query is needed."
            raise TypeError(message)
        self.walk.roots.append(tree)
        return self.walk.query(tree, None, {}, final=final)

    def _written(self, tree: object, target: str, kind: DatasetKind) -> Sequence[DatasetUse]:
        query = self._query(tree, final=kind in {"RESULT", "LOCATION"})
        names = [name or f"_col{at}" for at, name in enumerate(query.names)]
        self.edges.query(query, target, names)
        known = self.options.columns
        columns = tuple(known) or tuple(Column(name, UNKNOWN) for name in names)
        return (DatasetUse(target, kind, columns),)

    def _insert(self, statement: st.Insert) -> Sequence[DatasetUse]:
        query = self._query(statement.tree, final=False)
        target = self.use(statement.name)
        names = statement.columns or tuple(c.name for c in target.columns)
        self.edges.query(query, target.name, names)
        return (target,)

    def _changed(
        self, statement: st.Delete | st.Update | st.Merge
    ) -> tuple[Sequence[DatasetUse], str | None]:
        tree = statement.tree
        if not isinstance(tree, exp.Expr):
            message = "A parsed statement is needed."
            raise TypeError(message)
        target = self.use(statement.name)
        made = changed(self.walk, tree)
        for column, sources in made.columns.items():
            self.edges.column(sources, target.name, column)
        self.edges.decisions(made.whole, target.name, None)
        if not any(edge.source_dataset == target.name for edge in self.edges.found):
            self.walk.inputs.pop(target.name, None)
        whole = isinstance(statement, st.Delete) and tree.args.get("where") is None
        return (target,), "TRUNCATE" if whole else None

    # --- names -------------------------------------------------------------------------------------

    def _without_results(self) -> Context:
        here = self.rules.context
        return type(here)(here.catalog, here.database, here.zone)

    def _name(self, parts: st.NameParts) -> TableName:
        here = self.rules.context
        return TableName(
            parts.catalog or here.catalog, parts.database or here.database, parts.table
        )

    def relation(self, parts: st.NameParts) -> Relation:
        """What a name of the statement stands for.

        Raises:
            EntityNotFound: It isn't there.
        """
        return self.rules.lookup(parts, self.rules.context.catalog, self.rules.context.database)

    def use(self, parts: st.NameParts) -> DatasetUse:
        """A table or view of the statement, with its columns."""
        found = self.relation(parts)
        kind: DatasetKind = "VIEW" if found.view is not None else "TABLE"
        return DatasetUse(str(found.name), kind, found.columns)

    def named(self, parts: st.NameParts, columns: tuple[Column, ...] = ()) -> DatasetUse:
        """A table that need not be there."""
        return DatasetUse(str(self._name(parts)), "TABLE", columns)


def place(location: str) -> str:
    """A location's name: as it is written, without the slash at its end."""
    return location.rstrip("/") if location.count("/") > 2 else location  # noqa: PLR2004 - s3://bucket

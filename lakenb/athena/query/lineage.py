"""A statement's lineage on the one path: names as the statement finds them, types as it is compiled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.athena.query import explain
from lakenb.glue.data_catalog.model import Table
from lakenb.sql.lineage.statement import Options, statement_lineage
from lakenb.sql.parameters import stand_ins
from lakenb.sql.parse import parse
from lakenb.sql.row_changes import row_changes
from lakenb.sql.trino.statements import parse_query
from lakenb.values import statement as st
from lakenb.values.column import Column
from lakenb.values.names import fold

if TYPE_CHECKING:
    from lakenb.athena.query.planner import Planner
    from lakenb.values.lineage import StatementLineage
    from lakenb.values.query import QueryRequest
    from lakenb.values.relation import Relation
    from lakenb.values.statement import Statement


def lineage_of(
    statement: Statement, planner: Planner, *, through_views: bool = False
) -> StatementLineage:
    """What a statement reads and writes, and which column comes from which; nothing is read or run.

    Args:
        statement: With its parameters bound; EXECUTE replaced by what was prepared.
        planner: A new one, which looks its names up.
        through_views: Whether edges begin at the tables that views read.

    Raises:
        LakeNBError: As the statement can't be compiled.
    """
    columns = _columns(statement, planner)
    options = Options(through_views=through_views, columns=columns, location=_location)
    return statement_lineage(statement, planner.context, planner.lookup, parse_query, options)


def inside(statement: Statement, request: QueryRequest) -> tuple[Statement, QueryRequest]:
    """Of EXPLAIN and PREPARE the statement that they hold; one that is prepared has no values yet."""
    if not isinstance(statement, st.Explain | st.Prepare):
        return statement, request
    with explain.placed_in(statement):
        found = parse(statement.query)
    if isinstance(statement, st.Prepare):
        request = replace(request, parameters=stand_ins(getattr(found, "tree", None)))
    return found, request


def _columns(statement: Statement, planner: Planner) -> tuple[Column, ...]:
    """The columns of a statement's query; compiling it checks all names."""
    if isinstance(statement, st.Delete | st.Update | st.Merge):
        here = planner.context
        name = planner.sources.table_name(statement.name, here.catalog, here.database)
        planner.changing(name)
        relation = planner.lookup(statement.name, name.catalog, name.database)
        if relation.kind == "iceberg":
            changes = row_changes(statement, relation.columns)
            for query in (changes.changes, changes.inserts):
                if query is not None:
                    planner.compiled(query)
        return ()
    if isinstance(statement, st.Query | st.CreateTableAs | st.CreateView | st.Insert | st.Unload):
        stored = not isinstance(statement, st.Query)
        found = planner.compiled(statement.tree, stored=stored)
        pairs = zip(found.names, found.types, strict=True)
        return tuple(Column(fold(name), kind) for name, kind in pairs)
    return ()


def _location(relation: Relation) -> str | None:
    table = relation.entity
    return table.storage_descriptor.location if isinstance(table, Table) else None

"""DDL on views: CREATE [OR REPLACE] VIEW and DROP VIEW (AWS: "CREATE VIEW", "DROP VIEW")."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.athena.data_source.view_text import encode_view
from lakenb.athena.query.definitions import placed_at
from lakenb.errors import AlreadyExists, QueryFailed
from lakenb.glue.data_catalog.model import VIRTUAL_VIEW, StorageDescriptor, Table
from lakenb.values import statement as st
from lakenb.values.column import Column
from lakenb.values.relation import ViewText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.athena.query.definitions import DefinitionContext
    from lakenb.values.names import TableName
    from lakenb.values.query import ResultColumn
    from lakenb.values.statement import Statement


def define_view(context: DefinitionContext, statement: Statement) -> bool:
    """Carry out a statement on a view; False when it is none."""
    with placed_at(statement):
        if isinstance(statement, st.CreateView):
            _create_view(context, statement)
            return True
        if isinstance(statement, st.DropView):
            _drop_view(context, statement)
            return True
    return False


def _create_view(context: DefinitionContext, s: st.CreateView) -> None:
    name = context.table(s.name)
    context.sources.check_database(name.parent, s.name.position)
    if name.table_bucket:
        message = "CREATE VIEW is not supported in a table bucket; create it in awsdatacatalog."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    here = context.planner.context = replace(context.planner.context, results=())
    view = ViewText(s.query, here.catalog, here.database)
    columns = context.run.columns(context.planner.plan(s.tree))
    if context.planner.reads(name):
        message = f"Statement would create a recursive view: its query reads '{name}' itself."
        raise QueryFailed(message, name="VIEW_IS_RECURSIVE")
    _check_view_columns(columns, s)
    table = Table(
        name=name.table,
        database_name=name.database,
        catalog_id=name.catalog,
        table_type=VIRTUAL_VIEW,
        storage_descriptor=StorageDescriptor(
            columns=tuple(Column(c.name.lower(), c.type) for c in columns)
        ),
        parameters={"presto_view": "true", "comment": "Presto View"},
        view_original_text=encode_view(view, columns),
        view_expanded_text="/* Presto View */",
    )
    _keep(context, s, name, table)


def _keep(context: DefinitionContext, s: st.CreateView, name: TableName, table: Table) -> None:
    glue = context.sources.glue
    known = name.table in glue.table_names(name.parent)
    if not known:
        glue.create_table(table)
        return
    if not glue.get_table(name).is_view:
        message = f"Table '{name}' already exists and is no view; choose another name."
        raise AlreadyExists(message, name="TABLE_ALREADY_EXISTS", position=s.name.position)
    if not s.replace:
        message = f"View '{name}' already exists; write CREATE OR REPLACE VIEW."
        raise AlreadyExists(message, name="TABLE_ALREADY_EXISTS", position=s.name.position)
    glue.modify_table(name, lambda old: replace(table, create_time=old.create_time))


def _check_view_columns(columns: Sequence[ResultColumn], s: st.CreateView) -> None:
    seen: set[str] = set()
    for at, column in enumerate(columns):
        if column.name == f"_col{at}":
            message = f"Column name not specified at position {at + 1}; give it an alias."
            raise QueryFailed(message, name="MISSING_COLUMN_NAME", position=s.name.position)
        if column.name.lower() in seen:
            message = f"Column name '{column.name}' specified more than once; give it an alias."
            raise QueryFailed(message, name="DUPLICATE_COLUMN_NAME", position=s.name.position)
        seen.add(column.name.lower())


def _drop_view(context: DefinitionContext, s: st.DropView) -> None:
    name = context.dropped(s.name, if_exists=s.if_exists)
    if name is None:
        return
    if name.table_bucket or not context.sources.glue.get_table(name).is_view:
        message = f"'{name}' is a table; use DROP TABLE."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    context.sources.glue.delete_table(name)

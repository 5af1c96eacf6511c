"""ALTER TABLE: columns, properties and names of Hive and Iceberg tables.

(AWS: the "ALTER TABLE ..." pages, "Evolve Iceberg table schema".)
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.athena.data_source.service import check_changeable, is_iceberg
from lakenb.athena.query.definitions import placed_at
from lakenb.athena.query.partitions import one_partition
from lakenb.errors import AlreadyExists, QueryFailed
from lakenb.glue.data_catalog.model import StorageDescriptor, Table
from lakenb.glue.data_catalog.rules import MAX_COMMENT, checked_descriptor
from lakenb.values import statement as st
from lakenb.values.names import TableName, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lakenb.athena.query.definitions import DefinitionContext
    from lakenb.s3tables.table_bucket.evolution import Evolution
    from lakenb.values.column import Column
    from lakenb.values.statement import Statement


def alter(context: DefinitionContext, statement: Statement) -> bool:
    """Carry out an ALTER TABLE on a table as a whole; False when it is none."""
    known = _VERBS.get(type(statement))
    if known is None:
        return False
    with placed_at(statement):
        known(context, statement)
    return True


def _iceberg_name(context: DefinitionContext, parts: st.NameParts) -> TableName | None:
    """The full name when the table is Iceberg's; None when it is Hive's.

    Raises:
        QueryFailed: NOT_SUPPORTED for a view.
        AccessDenied: Storage Lens alone writes it.
    """
    name = context.existing(parts)
    check_changeable(name)
    if name.table_bucket:
        return name
    table = context.sources.glue.get_table(name)
    if table.is_view:
        message = f"'{name}' is a view; change it with CREATE OR REPLACE VIEW."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=parts.position)
    return name if is_iceberg(table) else None


def _needs_iceberg(context: DefinitionContext, parts: st.NameParts, what: str) -> TableName:
    name = _iceberg_name(context, parts)
    if name is None:
        message = f"{what} needs an Iceberg table, and '{context.table(parts)}' is none."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=parts.position)
    return name


@contextmanager
def _evolution(
    context: DefinitionContext, name: TableName, *changed: Column
) -> Iterator[Evolution]:
    """Change an Iceberg table's schema; the columns that Glue lists for it follow."""
    tables = context.sources.iceberg(name.catalog)
    if name.table_bucket:
        yield tables.evolution
        return
    checked_descriptor(StorageDescriptor(columns=changed))
    yield tables.evolution
    # Other engines may have written comments that Glue does not take.
    columns = [
        replace(c, comment=c.comment and " ".join(c.comment.split())[:MAX_COMMENT])
        for c in tables.info(name).columns
    ]
    context.sources.glue.modify_table(name, lambda table: _with_columns(table, columns))


def _set_properties(context: DefinitionContext, s: st.SetTableProperties) -> None:
    name = _iceberg_name(context, s.name)
    if name is not None:
        context.sources.iceberg(name.catalog).evolution.set_properties(name, dict(s.properties))
        return
    for key, value in s.properties:
        if key.lower() == "table_type" and value.upper() == "ICEBERG":
            message = "A Hive table does not become an Iceberg table by a property; use CTAS."
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY", position=s.name.position)
    context.sources.glue.modify_table(
        context.table(s.name),
        lambda t: replace(t, parameters={**t.parameters, **dict(s.properties)}),
    )


def _unset_properties(context: DefinitionContext, s: st.UnsetTableProperties) -> None:
    name = _needs_iceberg(context, s.name, "UNSET TBLPROPERTIES")
    context.sources.iceberg(name.catalog).evolution.unset_properties(name, s.keys)


def _add_columns(context: DefinitionContext, s: st.AddColumns) -> None:
    name = _iceberg_name(context, s.name)
    if name is not None:
        _no_partition(s, "ADD COLUMNS")
        with _evolution(context, name, *s.columns) as evolution:
            evolution.add_columns(name, s.columns)
        return
    _no_dates(s)

    def change(table: Table, known: tuple[Column, ...]) -> tuple[Column, ...]:
        taken = {c.name for c in (*known, *table.partition_keys)}
        twice = [c.name for c in s.columns if c.name in taken]
        if twice:
            message = f"Column '{twice[0]}' already exists; name the new column otherwise."
            raise AlreadyExists(message, name="COLUMN_ALREADY_EXISTS", position=s.name.position)
        return (*known, *s.columns)

    _set_columns(context, s, change)


def _replace_columns(context: DefinitionContext, s: st.ReplaceColumns) -> None:
    if _iceberg_name(context, s.name) is not None:
        message = "REPLACE COLUMNS is not supported for Iceberg tables."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    _no_dates(s)
    _set_columns(context, s, lambda _table, _known: s.columns)


def _set_columns(
    context: DefinitionContext,
    s: st.AddColumns | st.ReplaceColumns,
    change: Callable[[Table, tuple[Column, ...]], tuple[Column, ...]],
) -> None:
    """Change the columns of a Hive table, or of one partition; each keeps its own (Apache Hive: "DDL")."""
    name, glue = context.table(s.name), context.sources.glue
    if s.partition is None:
        glue.modify_table(name, lambda t: _with_columns(t, change(t, t.storage_descriptor.columns)))
        return
    table = glue.get_table(name)
    values = one_partition(context, table, s.partition)
    known = glue.get_partition(name, values)
    own = known.storage_descriptor or replace(table.storage_descriptor, location=known.location)
    own = replace(own, columns=change(table, own.columns))
    glue.update_partition(name, values, replace(known, storage_descriptor=own))


def _no_partition(s: st.AddColumns, what: str) -> None:
    if s.partition is not None:
        message = f"Query type not supported by Athena Iceberg at this time: PARTITION (...) {what}"
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)


def _no_dates(s: st.AddColumns | st.ReplaceColumns) -> None:
    for column in s.columns:
        if column.type.name == "date":
            message = f"Column '{column.name}': the type date is not accepted here; use timestamp."
            raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)


def _with_columns(table: Table, columns: Sequence[Column]) -> Table:
    descriptor = replace(table.storage_descriptor, columns=tuple(columns))
    return replace(table, storage_descriptor=descriptor)


def _change_column(context: DefinitionContext, s: st.ChangeColumn) -> None:
    name = _iceberg_name(context, s.name)
    if name is not None:
        with _evolution(context, name, s.column) as evolution:
            evolution.change_column(name, s.old, s.column, first=s.first, after=s.after)
        return

    def change(table: Table) -> Table:
        columns = list(table.storage_descriptor.columns)
        at = _place_of(table, columns, s.old)
        columns.pop(at)
        if s.first:
            at = 0
        elif s.after is not None and s.after not in {s.old, s.column.name}:
            at = _place_of(table, columns, s.after) + 1
        taken = {c.name for c in (*columns, *table.partition_keys)}
        if s.column.name in taken:
            message = f"Column '{s.column.name}' already exists; choose another name."
            raise AlreadyExists(message, name="COLUMN_ALREADY_EXISTS")
        columns.insert(at, s.column)
        return _with_columns(table, columns)

    context.sources.glue.modify_table(context.table(s.name), change)


def _place_of(table: Table, columns: Sequence[Column], name: str) -> int:
    for at, column in enumerate(columns):
        if column.name == name:
            return at
    if any(key.name == name for key in table.partition_keys):
        message = f"Column '{name}' is a partition column and can't be changed or moved."
        raise QueryFailed(message, name="NOT_SUPPORTED")
    hint = nearest(name, [c.name for c in columns])
    message = f"Column '{name}' cannot be resolved" + (f".{hint}" if hint else "")
    raise QueryFailed(message, name="COLUMN_NOT_FOUND")


def _drop_column(context: DefinitionContext, s: st.DropColumn) -> None:
    name = _needs_iceberg(context, s.name, "DROP COLUMN")
    with _evolution(context, name) as evolution:
        evolution.drop_column(name, s.column)


def _rename_table(context: DefinitionContext, s: st.RenameTable) -> None:
    name = _iceberg_name(context, s.name)
    if name is None:
        message = f"Table cannot be renamed: '{context.table(s.name)}' is no Iceberg table."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    if name.table_bucket:
        message = "ALTER TABLE RENAME is not supported for a table bucket."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    if s.new.catalog not in {None, name.catalog}:
        message = f"A table can't move from catalog '{name.catalog}' to '{s.new.catalog}'."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.new.position)
    new = TableName(name.catalog, s.new.database or name.database, s.new.table)
    context.sources.check_database(new.parent, s.new.position)
    context.sources.glue.rename_table(name, new)


_VERBS: dict[type[st.Statement], Callable[..., None]] = {
    st.SetTableProperties: _set_properties,
    st.UnsetTableProperties: _unset_properties,
    st.AddColumns: _add_columns,
    st.ReplaceColumns: _replace_columns,
    st.ChangeColumn: _change_column,
    st.DropColumn: _drop_column,
    st.RenameTable: _rename_table,
}

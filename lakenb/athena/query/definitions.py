"""DDL on databases, tables, partitions and views: what the catalogs keep."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lakenb.athena.data_source.service import is_iceberg
from lakenb.athena.data_source.view_text import encode_view
from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest, QueryFailed
from lakenb.glue.data_catalog.model import (
    EXTERNAL_TABLE,
    VIRTUAL_VIEW,
    Database,
    SerDeInfo,
    StorageDescriptor,
    Table,
)
from lakenb.serde import reader_of, stored_as
from lakenb.values import statement as st
from lakenb.values.column import Column
from lakenb.values.names import DatabaseName, TableName
from lakenb.values.query import ResultColumn
from lakenb.values.relation import ViewText
from lakenb.values.s3_uri import parse_s3_uri

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.athena.data_source.service import DataSources
    from lakenb.athena.query.planner import Planner
    from lakenb.engine.protocol import EngineRun
    from lakenb.values.statement import Statement


@dataclass(frozen=True, slots=True)
class DefinitionContext:
    """What DDL needs.

    Attributes:
        sources: The catalogs.
        planner: Resolves a view's query.
        run: Tells the columns of a view's query.
    """

    sources: DataSources
    planner: Planner
    run: EngineRun

    def table(self, parts: st.NameParts) -> TableName:
        """A statement's table by its full name."""
        context = self.planner.context
        return self.sources.table_name(parts, context.catalog, context.database)

    def database(self, parts: st.DatabaseParts | None) -> DatabaseName:
        """A statement's database by its full name."""
        context = self.planner.context
        return self.sources.database_name(parts, context.catalog, context.database)

    def existing(self, parts: st.NameParts) -> TableName:
        """The same, with an error in its place when it isn't there."""
        context = self.planner.context
        return self.sources.lookup(parts, context.catalog, context.database).name


def define(context: DefinitionContext, statement: Statement) -> bool:
    """Carry out a DDL statement; False when it is none of this module's."""
    known = _VERBS.get(type(statement))
    if known is None:
        return False
    known(context, statement)
    return True


# --- databases ---------------------------------------------------------------------------------


def _create_database(context: DefinitionContext, s: st.CreateDatabase) -> None:
    name = context.database(s.name)
    context.sources.check_catalog(name.catalog, s.name.position)
    try:
        if _in_bucket(name.catalog):
            if s.comment or s.location or s.properties:
                message = (
                    "A namespace of a table bucket takes no COMMENT, LOCATION or DBPROPERTIES."
                )
                raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
            context.sources.buckets.create_namespace(name)
            return
        location = str(parse_s3_uri(s.location).prefix) if s.location else None
        context.sources.glue.create_database(
            Database(name.database, name.catalog, s.comment, location, dict(s.properties))
        )
    except AlreadyExists:
        if not s.if_not_exists:
            raise


def _alter_database(context: DefinitionContext, s: st.AlterDatabase) -> None:
    name = context.database(s.name)
    if _in_bucket(name.catalog):
        message = "ALTER DATABASE is not supported for a table bucket."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    glue = context.sources.glue
    known = glue.get_database(name)
    glue.update_database(replace(known, parameters={**known.parameters, **dict(s.properties)}))


def _drop_database(context: DefinitionContext, s: st.DropDatabase) -> None:
    name = context.database(s.name)
    try:
        context.sources.check_database(name, s.name.position)
        if _in_bucket(name.catalog):
            context.sources.buckets.drop_namespace(name, cascade=s.cascade)
            return
        if s.cascade:
            for table in context.sources.glue.get_tables(name):
                if is_iceberg(table):
                    context.sources.glue_iceberg.drop(table.full_name)
        context.sources.glue.delete_database(name, cascade=s.cascade)
    except EntityNotFound:
        if not s.if_exists:
            raise


def _in_bucket(catalog: str) -> bool:
    return catalog.startswith("s3tablescatalog/")


# --- tables ------------------------------------------------------------------------------------


def _create_table(context: DefinitionContext, s: st.CreateTable) -> None:
    name = context.table(s.name)
    context.sources.check_database(name.parent, s.name.position)
    properties = dict(s.properties)
    iceberg = properties.get("table_type", "").upper() == "ICEBERG" or bool(name.table_bucket)
    if name.table in context.sources.tables(name.parent):
        if s.if_not_exists:
            return
        message = f"Table '{name}' already exists; drop it first, or add IF NOT EXISTS."
        raise AlreadyExists(message, name="TABLE_ALREADY_EXISTS", position=s.name.position)
    if iceberg:
        _create_iceberg(context, s, name, properties)
    else:
        _create_hive(context, s, name, properties)


def _create_iceberg(
    context: DefinitionContext, s: st.CreateTable, name: TableName, properties: dict[str, str]
) -> None:
    from lakenb.athena.query.table_layout import partition_terms

    place = s.name.position
    if s.partition_columns:
        message = "Partition columns of an Iceberg table stand in the column list, without a type in PARTITIONED BY."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY", position=place)
    if s.stored_as or s.row_format or s.input_format:
        message = "Iceberg create table statement does not allow STORED AS/BY"
        raise QueryFailed(message, name="NOT_SUPPORTED", position=place)
    kept = {k: v for k, v in properties.items() if k != "table_type"}
    terms = partition_terms(s.partition_transforms, s.columns)
    if name.table_bucket:
        if s.location:
            message = "Table location can not be specified for tables hosted in S3 table buckets"
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY", position=place)
        context.sources.buckets.create_table(name, s.columns, terms, properties=kept)
        return
    if not s.location:
        raise _no_location(s)
    context.sources.glue_iceberg.create(
        name, s.columns, terms, location=str(parse_s3_uri(s.location).prefix), properties=kept
    )


def _no_location(s: st.CreateTable) -> InvalidRequest:
    message = "No location was specified for table. An S3 location must be specified"
    return InvalidRequest(message, position=s.name.position)


def _create_hive(
    context: DefinitionContext, s: st.CreateTable, name: TableName, properties: dict[str, str]
) -> None:
    if not s.location:
        raise _no_location(s)
    if not s.external:
        message = "Only external tables are supported; write CREATE EXTERNAL TABLE, or set table_type ICEBERG."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    if s.partition_transforms:
        message = f"Give partition column '{s.partition_transforms[0]}' a type in PARTITIONED BY."
        raise QueryFailed(message, name="SYNTAX_ERROR", position=s.name.position)
    descriptor = _descriptor(s)
    serde = descriptor.serde_info
    reader_of(serde.serialization_library, serde.parameters, properties)
    context.sources.glue.create_table(
        Table(
            name=name.table,
            database_name=name.database,
            catalog_id=name.catalog,
            description=s.comment,
            table_type=EXTERNAL_TABLE,
            storage_descriptor=descriptor,
            partition_keys=s.partition_columns,
            parameters={"EXTERNAL": "TRUE", **properties},
        )
    )


def _descriptor(s: st.CreateTable) -> StorageDescriptor:
    row = s.row_format or st.RowFormat()
    classes = stored_as(s.stored_as)
    parameters = dict(row.properties)
    if row.serde is None and "field.delim" in parameters:
        parameters.setdefault("serialization.format", parameters["field.delim"])
    return StorageDescriptor(
        columns=s.columns,
        location=str(parse_s3_uri(s.location or "").prefix),
        input_format=s.input_format or classes.input_format,
        output_format=s.output_format or classes.output_format,
        number_of_buckets=s.buckets or -1,
        bucket_columns=s.clustered_by,
        serde_info=SerDeInfo(
            serialization_library=row.serde or classes.serde, parameters=parameters
        ),
    )


def _drop_table(context: DefinitionContext, s: st.DropTable) -> None:
    try:
        name = context.existing(s.name)
    except EntityNotFound:
        if s.if_exists:
            return
        raise
    if name.table_bucket:
        context.sources.buckets.drop_table(name)
        return
    table = context.sources.glue.get_table(name)
    if table.is_view:
        message = f"'{name}' is a view; use DROP VIEW."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    if is_iceberg(table):
        context.sources.glue_iceberg.drop(name)
    else:
        context.sources.glue.delete_table(name)


# --- columns, properties, names ----------------------------------------------------------------


def _iceberg_name(context: DefinitionContext, parts: st.NameParts) -> TableName | None:
    """The full name when the table is Iceberg's."""
    name = context.existing(parts)
    if name.table_bucket:
        return name
    return name if is_iceberg(context.sources.glue.get_table(name)) else None


def _needs_iceberg(context: DefinitionContext, parts: st.NameParts, what: str) -> TableName:
    name = _iceberg_name(context, parts)
    if name is None:
        message = f"{what} needs an Iceberg table, and '{context.table(parts)}' is none."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=parts.position)
    return name


def _set_properties(context: DefinitionContext, s: st.SetTableProperties) -> None:
    name = _iceberg_name(context, s.name)
    if name is not None:
        context.sources.iceberg(name.catalog).evolution.set_properties(name, dict(s.properties))
        return
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
        context.sources.iceberg(name.catalog).evolution.add_columns(name, s.columns)
        return
    _no_dates(s)

    def change(table: Table) -> Table:
        known = table.storage_descriptor.columns
        taken = {c.name for c in (*known, *table.partition_keys)}
        twice = [c.name for c in s.columns if c.name in taken]
        if twice:
            message = f"Column '{twice[0]}' already exists; name the new column otherwise."
            raise AlreadyExists(message, name="COLUMN_ALREADY_EXISTS", position=s.name.position)
        return _with_columns(table, (*known, *s.columns))

    context.sources.glue.modify_table(context.table(s.name), change)


def _replace_columns(context: DefinitionContext, s: st.ReplaceColumns) -> None:
    if _iceberg_name(context, s.name) is not None:
        message = "REPLACE COLUMNS is not supported for Iceberg tables."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    _no_dates(s)
    context.sources.glue.modify_table(
        context.table(s.name), lambda table: _with_columns(table, s.columns)
    )


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
        evolution = context.sources.iceberg(name.catalog).evolution
        evolution.change_column(name, s.old, s.column, first=s.first, after=s.after)
        return

    def change(table: Table) -> Table:
        columns = list(table.storage_descriptor.columns)
        at = _place_of(columns, s.old, s.name)
        columns.pop(at)
        if s.first:
            at = 0
        elif s.after is not None:
            at = _place_of(columns, s.after, s.name) + 1
        columns.insert(at, s.column)
        return _with_columns(table, columns)

    context.sources.glue.modify_table(context.table(s.name), change)


def _place_of(columns: Sequence[Column], name: str, parts: st.NameParts) -> int:
    for at, column in enumerate(columns):
        if column.name == name:
            return at
    message = f"Column '{name}' cannot be resolved"
    raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=parts.position)


def _drop_column(context: DefinitionContext, s: st.DropColumn) -> None:
    name = _needs_iceberg(context, s.name, "DROP COLUMN")
    context.sources.iceberg(name.catalog).evolution.drop_column(name, s.column)


def _rename_table(context: DefinitionContext, s: st.RenameTable) -> None:
    name = _needs_iceberg(context, s.name, "RENAME TO")
    new = TableName(name.catalog, s.new.database or name.database, s.new.table)
    if name.table_bucket:
        message = "ALTER TABLE RENAME is not supported for a table bucket."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    context.sources.check_database(new.parent, s.new.position)
    context.sources.glue.rename_table(name, new)


# --- views -------------------------------------------------------------------------------------


def _create_view(context: DefinitionContext, s: st.CreateView) -> None:
    name = context.table(s.name)
    context.sources.check_database(name.parent, s.name.position)
    if name.table_bucket:
        message = "CREATE VIEW is not supported in a table bucket; create it in awsdatacatalog."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    here = context.planner.context
    view = ViewText(s.query, here.catalog, here.database)
    columns = context.run.columns(context.planner.plan(s.tree))
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
    try:
        name = context.existing(s.name)
    except EntityNotFound:
        if s.if_exists:
            return
        raise
    if name.table_bucket or not context.sources.glue.get_table(name).is_view:
        message = f"'{name}' is a table; use DROP TABLE."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    context.sources.glue.delete_table(name)


_VERBS: dict[type[st.Statement], Callable[..., None]] = {
    st.CreateDatabase: _create_database,
    st.AlterDatabase: _alter_database,
    st.DropDatabase: _drop_database,
    st.CreateTable: _create_table,
    st.DropTable: _drop_table,
    st.SetTableProperties: _set_properties,
    st.UnsetTableProperties: _unset_properties,
    st.AddColumns: _add_columns,
    st.ReplaceColumns: _replace_columns,
    st.ChangeColumn: _change_column,
    st.DropColumn: _drop_column,
    st.RenameTable: _rename_table,
    st.CreateView: _create_view,
    st.DropView: _drop_view,
}

"""DDL on databases and tables: CREATE and DROP. ALTER TABLE, partitions and views are beside it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lakenb.athena.data_source.information_schema import INFORMATION_SCHEMA
from lakenb.athena.data_source.service import check_changeable, is_iceberg
from lakenb.errors import (
    AlreadyExists,
    EntityNotFound,
    InvalidRequest,
    NotYetAvailable,
    QueryFailed,
)
from lakenb.glue.data_catalog.model import (
    EXTERNAL_TABLE,
    Database,
    SerDeInfo,
    StorageDescriptor,
    Table,
)
from lakenb.glue.data_catalog.rules import checked_descriptor
from lakenb.serde import CLOUDTRAIL_INPUT, STORED_AS, reader_of, stored_as
from lakenb.values import statement as st
from lakenb.values.names import DEFAULT_DATABASE, DatabaseName, TableName
from lakenb.values.s3_uri import parse_s3_uri, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
        """The same, with an error in its place when it isn't there.

        Nothing but the catalog is asked: a table whose files are damaged exists too.
        """
        name = self.table(parts)
        try:
            if name.table_bucket:
                self.sources.buckets.get_table(name)
            else:
                self.sources.glue.get_table(name)
        except EntityNotFound:
            context = self.planner.context  # the lookup words the error, with the nearest name
            found = self.sources.lookup(parts, context.catalog, context.database)
            message = f"'{found.name}' is made by LakeNB and can't be changed."
            raise QueryFailed(message, name="NOT_SUPPORTED", position=parts.position) from None
        return name

    def dropped(self, parts: st.NameParts, *, if_exists: bool) -> TableName | None:
        """What a DROP is about; None when it isn't there and need not be."""
        self.sources.check_catalog(self.table(parts).catalog, parts.position)
        try:
            return self.existing(parts)
        except EntityNotFound:
            if if_exists:
                return None
            raise

    def place(self, location: str) -> str:
        """A LOCATION as a directory, ``s3://bucket/prefix/``.

        Raises:
            InvalidRequest: It is no ``s3://`` URI, or holds a pattern.
            QueryFailed: HIVE_METASTORE_ERROR, it is a file.
        """
        uri = parse_s3_uri(location)
        if any(c in uri.key for c in "*?"):
            message = f"LOCATION {shown(location)} holds a pattern; name the folder alone."
            raise InvalidRequest(message)
        if uri.key and not uri.key.endswith("/") and self.sources.storage.fs.isfile(str(uri)):
            message = f"{uri} is not a directory; give LOCATION the folder that holds the files."
            raise QueryFailed(message, name="HIVE_METASTORE_ERROR")
        return str(uri.prefix)


def define(context: DefinitionContext, statement: Statement) -> bool:
    """Carry out a DDL statement; False when it is none of this module's."""
    known = _VERBS.get(type(statement))
    if known is None:
        return False
    with placed_at(statement):
        known(context, statement)
    return True


@contextmanager
def placed_at(statement: Statement) -> Iterator[None]:
    """Give an error without a place the one of the name that a statement is about."""
    try:
        yield
    except (AlreadyExists, EntityNotFound, InvalidRequest, QueryFailed) as error:
        parts: st.NameParts | st.DatabaseParts | None = getattr(statement, "name", None)
        if error.position is None and parts is not None:
            error.position = parts.position
        raise


# --- databases ---------------------------------------------------------------------------------


def _create_database(context: DefinitionContext, s: st.CreateDatabase) -> None:
    name = context.database(s.name)
    context.sources.check_catalog(name.catalog, s.name.position)
    if name.database == INFORMATION_SCHEMA:
        message = f"Schema '{name}' already exists: every catalog has it; choose another name."
        raise AlreadyExists(message, name="SCHEMA_ALREADY_EXISTS")
    try:
        if _in_bucket(name.catalog):
            if s.comment or s.location or s.properties:
                message = (
                    "A namespace of a table bucket takes no COMMENT, LOCATION or DBPROPERTIES."
                )
                raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
            context.sources.buckets.create_namespace(name)
            return
        location = context.place(s.location) if s.location else None
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
    context.sources.check_database(name, s.name.position)
    glue = context.sources.glue
    known = glue.get_database(name)
    glue.update_database(replace(known, parameters={**known.parameters, **dict(s.properties)}))


def _drop_database(context: DefinitionContext, s: st.DropDatabase) -> None:
    name = context.database(s.name)
    context.sources.check_catalog(name.catalog, s.name.position)
    if name.database in _KEPT and not _in_bucket(name.catalog):
        message = f"Can not drop {name.database} database in catalog; drop its tables one by one."
        raise QueryFailed(message, name="NOT_SUPPORTED")
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
    except InvalidRequest as error:
        raise QueryFailed(error.message, name=error.name) from error


_KEPT = frozenset({DEFAULT_DATABASE, INFORMATION_SCHEMA})


def _in_bucket(catalog: str) -> bool:
    return catalog.startswith("s3tablescatalog/")


# --- tables ------------------------------------------------------------------------------------


def _create_table(context: DefinitionContext, s: st.CreateTable) -> None:
    name = context.table(s.name)
    context.sources.check_database(name.parent, s.name.position)
    properties = {k.lower() if k.lower() == "table_type" else k: v for k, v in s.properties}
    iceberg = properties.get("table_type", "").upper() == "ICEBERG" or bool(name.table_bucket)
    if name.table in context.sources.tables(name.parent):
        if s.if_not_exists:
            return
        message = f"Table '{name}' already exists; drop it first, or add IF NOT EXISTS."
        raise AlreadyExists(message, name="TABLE_ALREADY_EXISTS", position=s.name.position)
    check_changeable(name)
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
    if s.external:
        message = "External keyword not supported for table type ICEBERG"
        raise QueryFailed(message, name="NOT_SUPPORTED", position=place)
    if s.comment is not None:
        message = "COMMENT of an Iceberg table isn't in LakeNB yet; comment its columns instead."
        raise NotYetAvailable(message, position=place)
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
    checked_descriptor(StorageDescriptor(columns=s.columns))
    location = context.place(s.location)
    if context.sources.storage.exists(f"{location}metadata/"):
        message = f"Another Iceberg table lies at {location}; choose an empty location."
        raise QueryFailed(message, name="ICEBERG_FILESYSTEM_ERROR")
    context.sources.glue_iceberg.create(name, s.columns, terms, location=location, properties=kept)


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
    descriptor = _descriptor(s, context.place(s.location))
    if descriptor.input_format not in _INPUT_FORMATS:
        message = f"INPUTFORMAT {shown(descriptor.input_format or '')} isn't in LakeNB yet."
        raise NotYetAvailable(message)
    serde = descriptor.serde_info
    reader_of(serde.serialization_library, serde.parameters, properties, descriptor.input_format)
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


_INPUT_FORMATS = frozenset(
    {CLOUDTRAIL_INPUT, *(classes.input_format for classes in STORED_AS.values())}
)


def _descriptor(s: st.CreateTable, location: str) -> StorageDescriptor:
    row = s.row_format or st.RowFormat()
    classes = stored_as(s.stored_as)
    parameters = dict(row.properties)
    if row.serde is None and "field.delim" in parameters:
        parameters.setdefault("serialization.format", parameters["field.delim"])
    return StorageDescriptor(
        columns=s.columns,
        location=location,
        input_format=s.input_format or classes.input_format,
        output_format=s.output_format or classes.output_format,
        number_of_buckets=s.buckets or -1,
        bucket_columns=s.clustered_by,
        serde_info=SerDeInfo(
            serialization_library=row.serde or classes.serde, parameters=parameters
        ),
    )


def _drop_table(context: DefinitionContext, s: st.DropTable) -> None:
    name = context.dropped(s.name, if_exists=s.if_exists)
    if name is None:
        return
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


_VERBS: dict[type[st.Statement], Callable[..., None]] = {
    st.CreateDatabase: _create_database,
    st.AlterDatabase: _alter_database,
    st.DropDatabase: _drop_database,
    st.CreateTable: _create_table,
    st.DropTable: _drop_table,
}

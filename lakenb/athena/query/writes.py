"""CTAS, INSERT INTO and UNLOAD: a query's rows as files, then one step that makes them visible."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from lakenb.athena.data_source.partition_schema import check_insert
from lakenb.athena.data_source.service import check_changeable, check_types
from lakenb.athena.query.coercion import coercible
from lakenb.athena.query.model import Outcome
from lakenb.athena.query.table_layout import CtasLayout, ctas_layout, level_option, unload_format
from lakenb.athena.result import empty_result
from lakenb.errors import (
    AlreadyExists,
    EntityNotFound,
    NotYetAvailable,
    Position,
    QueryFailed,
)
from lakenb.glue.data_catalog.model import (
    EXTERNAL_TABLE,
    Partition,
    SerDeInfo,
    StorageDescriptor,
    Table,
)
from lakenb.glue.data_catalog.partition_name import partition_name
from lakenb.glue.partition_projection import projection_of
from lakenb.serde import reader_of, stored_as
from lakenb.sql.row_changes import projected
from lakenb.values.column import Column
from lakenb.values.plan import Plan, WriteColumn, WriteRequest, Written
from lakenb.values.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lakenb.athena.data_source.service import DataSources
    from lakenb.athena.query.planner import Planner
    from lakenb.engine.protocol import EngineRun
    from lakenb.glue.partition_projection import Projection
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.storage import Storage
    from lakenb.values.names import TableName
    from lakenb.values.query import ResultColumn
    from lakenb.values.statement import CreateTableAs, Insert, Unload
    from lakenb.values.types import DataType

MAX_HIVE_PARTITIONS = 100
_CLASSIFICATIONS = {"text": "csv"}
_CODEC_KEYS = ("write.compression", "parquet.compression", "parquet.compress", "orc.compress")
_HIVE_REFUSES = frozenset(
    {"time", "timestamp with time zone", "json", "uuid", "unknown", "time with time zone"}
    | {"interval day to second", "interval year to month"}
)


@dataclass(frozen=True, slots=True)
class WriteContext:
    """What every writing statement needs.

    Attributes:
        sources: The catalogs.
        storage: The lake's objects.
        planner: Plans this statement's queries.
        run: The statement on its engine.
        execution_id: Goes into places and file names.
        output_location: Where results go, with an ending slash.
        overwrite: Whether an INSERT into an Iceberg table takes the place of all its rows.
    """

    sources: DataSources
    storage: Storage
    planner: Planner
    run: EngineRun
    execution_id: str
    output_location: str
    overwrite: bool = False

    @property
    def file_run(self) -> str:
        """The text by which the files of this statement are known."""
        return self.execution_id.replace("-", "")


def create_table_as(context: WriteContext, statement: CreateTableAs, name: TableName) -> Outcome:
    """``CREATE TABLE ... AS``: the table is there with all its rows, or not at all."""
    sources = context.sources
    sources.check_database(name.parent, statement.name.position)
    if name.table in sources.tables(name.parent):
        if statement.if_not_exists:
            return Outcome(empty_result(), update_count=0)
        message = f"Table '{name}' already exists; drop it first, or choose another name."
        raise AlreadyExists(message, name="TABLE_ALREADY_EXISTS", position=statement.name.position)
    check_changeable(name)
    plan = context.planner.plan(statement.tree, stored=True)
    columns = _checked_columns(context.run.columns(plan), statement.name.position)
    default = f"{context.output_location}tables/{context.execution_id}/"
    layout = ctas_layout(statement.properties, name, columns, default)
    if layout.iceberg:
        return _iceberg_ctas(context, statement, name, plan, layout)
    return _hive_ctas(context, statement, name, plan, layout)


def _checked_columns(
    found: Sequence[ResultColumn], position: Position | None
) -> tuple[Column, ...]:
    columns: list[Column] = []
    for at, column in enumerate(found):
        name = column.name.lower()
        if name == f"_col{at}":
            message = f"Column name not specified at position {at + 1}; give it an alias."
            raise QueryFailed(message, name="MISSING_COLUMN_NAME", position=position)
        if any(c.name == name for c in columns):
            message = f"Column name '{name}' specified more than once; give it an alias."
            raise QueryFailed(message, name="DUPLICATE_COLUMN_NAME", position=position)
        columns.append(Column(name, column.type))
    return tuple(columns)


def _iceberg_ctas(
    context: WriteContext,
    statement: CreateTableAs,
    name: TableName,
    plan: Plan,
    layout: CtasLayout,
) -> Outcome:
    tables = context.sources.iceberg(name.catalog)
    if name.table_bucket:
        buckets = context.sources.buckets
        staged = buckets.stage_table(
            name, layout.columns, layout.partition, properties=layout.properties
        )
    else:
        location = layout.location or ""
        _check_empty(context.storage, location, "ICEBERG_FILESYSTEM_ERROR")
        staged = tables.stage_create(
            name, layout.columns, layout.partition, location=location, properties=layout.properties
        )
    table = staged.table
    written = Written()
    try:
        if statement.with_data:
            written = write_iceberg(context, table, plan)
        tables.commit_create(staged, written.files)
    except BaseException:
        tables.abandon(staged, [f.uri for f in written.files])
        raise
    return Outcome(
        empty_result(),
        update_count=written.rows,
        scanned=context.planner.scanned,
        output_location=table.location,
        charged=True,
    )


def write_iceberg(context: WriteContext, table: IcebergTable, plan: Plan) -> Written:
    """Write a plan's rows as data files of a table; nothing is committed."""
    return context.run.write(
        WriteRequest(
            plan,
            table.data_location,
            table.write_columns,
            f"{context.file_run}-{uuid4().hex[:8]}",
            partition=table.partition,
            compression=table.properties.get("write_compression"),
            options=level_option(table.properties),
        )
    )


def _hive_ctas(
    context: WriteContext,
    statement: CreateTableAs,
    name: TableName,
    plan: Plan,
    layout: CtasLayout,
) -> Outcome:
    location = layout.location or ""
    _check_hive_types(layout.columns)
    _check_empty(context.storage, location, "HIVE_PATH_ALREADY_EXISTS")
    manifest = f"{context.output_location}tables/{context.execution_id}-manifest.csv"
    written = Written()
    try:
        if statement.with_data:
            written = context.run.write(_hive_request(context, plan, location, layout))
        _write_manifest(context.storage, manifest, [f.uri for f in written.files])
        partitions = _partitions(written) if layout.partition else []
        table = _hive_table(name, layout, location)
        context.sources.glue.create_table_with_partitions(table, partitions)
    except BaseException:
        if not _is_there(context, name, location):
            context.storage.delete_objects([manifest, *(f.uri for f in written.files)])
        raise
    return Outcome(
        empty_result(),
        update_count=written.rows,
        scanned=context.planner.scanned,
        output_location=location,
        manifest=manifest,
        charged=True,
    )


def _is_there(context: WriteContext, name: TableName, location: str) -> bool:
    """Whether the table was made after all: an interrupt may come right after it."""
    try:
        return context.sources.glue.get_table(name).storage_descriptor.location == location
    except EntityNotFound:
        return False


def _hive_request(
    context: WriteContext, plan: Plan, location: str, layout: CtasLayout
) -> WriteRequest:
    return WriteRequest(
        plan,
        location,
        tuple(WriteColumn(c.name, c.type) for c in layout.columns),
        context.file_run,
        partition=layout.partition,
        format=layout.format,
        compression=layout.compression,
        options=layout.options,
        hive=True,
        max_partitions=MAX_HIVE_PARTITIONS,
    )


def _check_hive_types(columns: Sequence[Column]) -> None:
    for column in columns:
        for inner in column.type.walk():
            if inner.name in _HIVE_REFUSES:
                message = f"Unsupported Hive type: {inner}; cast column '{column.name}'."
                raise QueryFailed(message, name="NOT_SUPPORTED")


def _check_empty(storage: Storage, location: str, name: str) -> None:
    if storage.exists(location):
        message = f"Target directory for the new data already has objects: {location}; choose an empty one."
        raise QueryFailed(message, name=name)


def _hive_table(name: TableName, layout: CtasLayout, location: str) -> Table:
    keys = {term.name for term in layout.partition}
    classes = stored_as(layout.stored_as)
    data = tuple(Column(c.name, _hive_type(c.type)) for c in layout.columns if c.name not in keys)
    return Table(
        name=name.table,
        database_name=name.database,
        catalog_id=name.catalog,
        table_type=EXTERNAL_TABLE,
        storage_descriptor=StorageDescriptor(
            columns=data,
            location=location,
            input_format=classes.input_format,
            output_format=classes.output_format,
            serde_info=SerDeInfo(
                serialization_library=classes.serde, parameters=dict(layout.serde_properties)
            ),
        ),
        partition_keys=tuple(
            Column(c.name, _hive_type(c.type)) for c in layout.columns if c.name in keys
        ),
        parameters={
            "EXTERNAL": "TRUE",
            "classification": _CLASSIFICATIONS.get(layout.format, layout.format),
            **({"write.compression": layout.compression.upper()} if layout.compression else {}),
        },
    )


def _hive_type(kind: DataType) -> DataType:
    return replace(kind, params=(3,)) if kind.name == "timestamp" else kind


def _partitions(written: Written) -> list[Partition]:
    found: dict[tuple[str | None, ...], str] = {}
    for file in written.files:
        found.setdefault(file.partition, file.uri.rpartition("/")[0] + "/")
    return [Partition(values=values, location=place) for values, place in found.items()]


def _write_manifest(storage: Storage, uri: str, files: Sequence[str]) -> None:
    storage.prepare(
        uri.rpartition("/")[0] + "/"
    )  # an object store may not have the results' bucket yet
    storage.create_new(uri, "".join(f"{file}\n" for file in files).encode())


# --- INSERT ------------------------------------------------------------------------------------


def insert(context: WriteContext, statement: Insert, name: TableName) -> Outcome:
    """``INSERT INTO``: all rows or none."""
    here = context.planner.context
    relation = context.sources.lookup(statement.name, here.catalog, here.database)
    check_changeable(relation.name)
    if relation.kind == "memory":
        message = f"'{name}' is made by LakeNB and takes no rows."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=statement.name.position)
    if relation.kind == "view":
        message = f"Inserting into views is not supported: {name}"
        raise QueryFailed(message, name="NOT_SUPPORTED", position=statement.name.position)
    check_types(relation)
    plan = _insert_plan(context, statement, relation)
    if relation.kind == "iceberg":
        return _insert_iceberg(context, relation, plan)
    if context.overwrite:
        message = f"'{name}' is no Iceberg table; its rows can't be replaced in one commit."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=statement.name.position)
    return _insert_hive(context, relation, plan)


def _insert_plan(context: WriteContext, statement: Insert, relation: Relation) -> Plan:
    names = [c.name for c in relation.columns]
    targets = list(statement.columns) or names
    for target in targets:
        if target not in names:
            message = f"Insert column name does not exist in target table: {target}"
            raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=statement.name.position)
    types = {c.name: c.type for c in relation.columns}
    into = [types[target] for target in targets]
    plan = context.planner.plan(statement.tree, stored=True, into=into)
    found = [c.type for c in context.run.columns(plan)]
    wanted = ", ".join(kind.trino for kind in into)
    given = ", ".join(kind.trino for kind in found)
    if len(found) != len(targets):
        message = f"Insert query has mismatched column types: Table: [{wanted}], Query: [{given}]"
        raise QueryFailed(message, name="TYPE_MISMATCH", position=statement.name.position)
    for kind, target in zip(found, targets, strict=True):
        if not coercible(kind, types[target]):
            message = (
                f"Insert query has mismatched column types: Table: [{wanted}], Query: [{given}]; "
                f"cast column '{target}' to {types[target]}."
            )
            raise QueryFailed(message, name="TYPE_MISMATCH", position=statement.name.position)
    places = [targets.index(n) if n in targets else None for n in names]
    return projected(plan, places, names)


def _insert_iceberg(context: WriteContext, relation: Relation, plan: Plan) -> Outcome:
    tables = context.sources.iceberg(relation.name.catalog)
    table = tables.info(relation.name)
    written = write_iceberg(context, table, plan)
    try:
        (tables.overwrite if context.overwrite else tables.append)(relation.name, written.files)
    except BaseException:
        tables.discard(relation.name, [f.uri for f in written.files])
        raise
    return _inserted(context, written, table.location)


def _insert_hive(context: WriteContext, relation: Relation, plan: Plan) -> Outcome:
    """Into a Hive table: readers see a file once it is whole.

    Files are written in a directory whose name hides it from readers, and moved when all are there. An
    object store needs no such directory, for its objects appear whole. A partition gets its files where
    it lies; projected ones are not registered.
    """
    table: Table = relation.entity  # type: ignore[assignment]  # kind hive has Glue's table
    layout = _layout_of(table, relation)
    location = layout.location or ""
    projection = projection_of(table, context.planner.started)
    at_once = projection is None and context.storage.engine_access().endpoint
    hidden = "" if at_once else f"_lakenb-{context.file_run}/"
    manifest = f"{context.output_location}{context.execution_id}-manifest.csv"
    written = context.run.write(_hive_request(context, plan, location + hidden, layout))
    moved = Written()
    try:
        places = _places(context, table, projection, written)
        moved = _moved(written, location, hidden, places)
        _write_manifest(context.storage, manifest, [f.uri for f in moved.files])
        for old, new in zip(written.files, moved.files, strict=True):
            if old.uri != new.uri:
                context.storage.fs.mv(old.uri, new.uri)
        if table.partition_keys and projection is None:
            partitions = _partitions(moved)
            context.sources.glue.batch_create_partition(
                relation.name, partitions, if_not_exists=True
            )
    except BaseException:
        gone = [f.uri for f in (*written.files, *moved.files)]
        context.storage.delete_objects([manifest, *gone])
        raise
    return replace(_inserted(context, moved, location), manifest=manifest)


def _moved(
    written: Written, location: str, hidden: str, places: Mapping[tuple[str | None, ...], str]
) -> Written:
    """The files as they lie once they are seen; some partitions have places of their own."""
    files = []
    for file in written.files:
        place = places.get(file.partition)
        usual = location + file.uri.removeprefix(location + hidden)
        uri = usual if place is None else place + file.uri.rpartition("/")[2]
        files.append(replace(file, uri=uri))
    return Written(tuple(files), written.rows)


def _places(
    context: WriteContext, table: Table, projection: Projection | None, written: Written
) -> dict[tuple[str | None, ...], str]:
    """Where partitions lie that are projected, or that the catalog has.

    Raises:
        QueryFailed: HIVE_INVALID_PARTITION_VALUE for one that isn't projected,
            HIVE_PARTITION_SCHEMA_MISMATCH for one that is read otherwise than the table.
    """
    values = {file.partition for file in written.files}
    if projection is not None:
        return {one: projection.place(one) for one in values}
    if not table.partition_keys:
        return {}
    keys = [key.name for key in table.partition_keys]
    places: dict[tuple[str | None, ...], str] = {}
    for known in context.sources.glue.find_exactly(table.full_name, values):
        if known.storage_descriptor is not None:
            check_insert(table, known.storage_descriptor, partition_name(keys, known.values))
        places[known.values] = f"{(known.location or '').rstrip('/')}/"
    return places


def _layout_of(table: Table, relation: Relation) -> CtasLayout:
    from lakenb.values.plan import PartitionTerm

    descriptor = table.storage_descriptor
    if descriptor.bucket_columns:
        message = f"INSERT into the bucketed table '{relation.name}' is not supported."
        raise QueryFailed(message, name="NOT_SUPPORTED")
    serde = descriptor.serde_info
    reader = reader_of(
        serde.serialization_library, serde.parameters, table.parameters, descriptor.input_format
    )
    if reader.format in {"csv", "pattern"} or reader.options.get("records"):
        message = (
            f"Output format {descriptor.output_format} with SerDe {serde.serialization_library} is not "
            f"supported; INSERT into '{relation.name}' needs Avro, Hive's JSON, ORC, Parquet or LazySimple."
        )
        raise QueryFailed(message, name="HIVE_UNSUPPORTED_FORMAT")
    options: tuple[tuple[str, str], ...] = ()
    if reader.format == "text":
        options = (("field_delimiter", reader.options["delimiter"]),)
        if reader.options["skip_lines"] != "0":
            message = f"INSERT into '{relation.name}' would hide rows: its files skip header lines."
            raise NotYetAvailable(message)
        for key in ("null_format", "escape", "collection", "map_key", "levels"):
            options += ((key, reader.options[key]),) if reader.options.get(key) else ()
    if reader.format in {"avro", "ion"}:
        options = tuple(reader.options.items())
    if reader.format == "json":
        options = tuple(pair for pair in reader.options.items() if pair[0].startswith("mapping."))
    place = (descriptor.location or "").rstrip("/") + "/"
    codecs = (table.parameters[k].lower() for k in _CODEC_KEYS if table.parameters.get(k))
    return CtasLayout(
        columns=relation.columns,
        partition=tuple(PartitionTerm(k.name, k.name) for k in table.partition_keys),
        location=place,
        format=reader.format,
        stored_as=reader.format.upper(),
        compression=next(codecs, None),
        options=options,
    )


def _inserted(context: WriteContext, written: Written, location: str) -> Outcome:
    return Outcome(
        empty_result(),
        update_count=written.rows,
        scanned=context.planner.scanned,
        output_location=location,
        charged=True,
    )


# --- UNLOAD ------------------------------------------------------------------------------------


def unload(context: WriteContext, statement: Unload) -> Outcome:
    """``UNLOAD (query) TO 's3://...'``: files and a manifest, no table."""
    location = statement.location.rstrip("/") + "/"
    plan = context.planner.plan(statement.tree, stored=True)
    columns = tuple(Column(c.name.lower(), c.type) for c in context.run.columns(plan))
    _check_distinct(columns)
    layout = unload_format(statement.properties, columns, location)
    _check_hive_types(columns)
    _check_empty(context.storage, location, "HIVE_PATH_ALREADY_EXISTS")
    written = context.run.write(_hive_request(context, plan, location, layout))
    files = [f.uri for f in written.files]
    manifest = f"{context.output_location}{context.execution_id}-manifest.csv"
    try:
        _write_manifest(context.storage, manifest, files)
    except BaseException:
        context.storage.delete_objects(files)
        raise
    return Outcome(
        empty_result(),
        update_count=written.rows,
        scanned=context.planner.scanned,
        output_location=location,
        manifest=manifest,
        charged=True,
    )


def _check_distinct(columns: Sequence[Column]) -> None:
    names = [c.name for c in columns]
    for name in names:
        if names.count(name) > 1:
            message = f"Column name '{name}' specified more than once; give it an alias."
            raise QueryFailed(message, name="DUPLICATE_COLUMN_NAME")

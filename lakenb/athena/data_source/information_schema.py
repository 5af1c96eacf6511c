"""``information_schema`` of a catalog (Trino: "Information schema")."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound, LakeNBError
from lakenb.values.arrow_types import arrow_type
from lakenb.values.column import Column
from lakenb.values.names import DatabaseName, TableName, nearest, table_bucket_of
from lakenb.values.relation import Relation
from lakenb.values.scan import ArrowScan, ScanColumn
from lakenb.values.types import BIGINT, UNPARSED, VARCHAR

if TYPE_CHECKING:
    import pyarrow as pa

    from lakenb.athena.data_source.service import DataSources
    from lakenb.errors import Position

INFORMATION_SCHEMA = "information_schema"
Row = tuple[object, ...]


def information_table(sources: DataSources, name: TableName, position: Position | None) -> Relation:
    """A table of ``information_schema``; its rows are made when it is read.

    Raises:
        EntityNotFound: There is no such table.
    """
    made = _TABLES.get(name.table)
    if made is None:
        message = f"Table '{name}' does not exist.{nearest(name.table, _TABLES)}"
        raise EntityNotFound(message, name="TABLE_NOT_FOUND", position=position)
    columns, rows = made
    scan_columns = tuple(ScanColumn(c.name, c.type, c.name, at) for at, c in enumerate(columns))
    scan = ArrowScan(
        str(name), scan_columns, lambda: reader_of_rows(columns, rows(sources, name.catalog))
    )
    return Relation(name, "memory", columns, entity=scan)


def reader_of_rows(columns: tuple[Column, ...], rows: Iterator[Row]) -> pa.RecordBatchReader:
    """Rows as one Arrow batch."""
    import pyarrow as pa

    schema = pa.schema([(c.name, arrow_type(c.type)) for c in columns])
    taken = list(rows)
    arrays = [
        pa.array([row[at] for row in taken], schema.field(at).type) for at in range(len(columns))
    ]
    batch = pa.RecordBatch.from_arrays(arrays, schema=schema)
    return pa.RecordBatchReader.from_batches(schema, [batch])


def _schemata(sources: DataSources, catalog: str) -> Iterator[Row]:
    for database in [*sources.databases(catalog), INFORMATION_SCHEMA]:
        yield catalog, database


def _relations(sources: DataSources, catalog: str) -> Iterator[Relation]:
    for name in _names(sources, catalog):
        try:
            yield sources.relation(name)
        except LakeNBError:
            continue  # a table dropped meanwhile, or damaged, does not hide the others


def _names(sources: DataSources, catalog: str) -> Iterator[TableName]:
    for database in sources.databases(catalog):
        try:
            tables = sources.tables(DatabaseName(catalog, database))
        except EntityNotFound:
            continue  # dropped meanwhile
        for table in tables:
            yield TableName(catalog, database, table)


def _tables(sources: DataSources, catalog: str) -> Iterator[Row]:
    """Nothing but the catalog is read: a table whose files are damaged is listed too."""
    bucket = table_bucket_of(catalog) is not None
    views: set[TableName] = set()
    for database in [] if bucket else sources.databases(catalog):
        try:
            tables = sources.glue.get_tables(DatabaseName(catalog, database))
        except EntityNotFound:
            continue
        views |= {table.full_name for table in tables if table.is_view}
    for name in _names(sources, catalog):
        yield catalog, name.database, name.table, "VIEW" if name in views else "BASE TABLE"
    for table in TABLE_NAMES:
        yield catalog, INFORMATION_SCHEMA, table, "BASE TABLE"


def _views(sources: DataSources, catalog: str) -> Iterator[Row]:
    for relation in _relations(sources, catalog):
        if relation.view:
            yield catalog, relation.name.database, relation.name.table, relation.view.query


def _columns(sources: DataSources, catalog: str) -> Iterator[Row]:
    for relation in _relations(sources, catalog):
        yield from _rows(relation.name, relation.columns, relation.partition_keys)
    for table in TABLE_NAMES:
        yield from _rows(TableName(catalog, INFORMATION_SCHEMA, table), _TABLES[table][0])


def _rows(name: TableName, columns: Iterable[Column], keys: tuple[str, ...] = ()) -> Iterator[Row]:
    for at, column in enumerate(columns):
        extra = "partition key" if column.name in keys else None
        yield (
            *(name.catalog, name.database, name.table, column.name, at + 1, None, "YES"),
            *(_type_text(column), column.comment, extra),
        )


def _type_text(column: Column) -> str:
    return column.hive if column.type == UNPARSED else column.type.trino


def _named(*names: str) -> tuple[Column, ...]:
    return tuple(Column(n, BIGINT if n == "ordinal_position" else VARCHAR) for n in names)


_TABLES: dict[str, tuple[tuple[Column, ...], Callable[[DataSources, str], Iterator[Row]]]] = {
    "schemata": (_named("catalog_name", "schema_name"), _schemata),
    "tables": (_named("table_catalog", "table_schema", "table_name", "table_type"), _tables),
    "views": (_named("table_catalog", "table_schema", "table_name", "view_definition"), _views),
    "columns": (
        _named(
            *("table_catalog", "table_schema", "table_name", "column_name", "ordinal_position"),
            *("column_default", "is_nullable", "data_type", "comment", "extra_info"),
        ),
        _columns,
    ),
}
TABLE_NAMES = tuple(sorted(_TABLES))
"""The tables that every ``information_schema`` has."""

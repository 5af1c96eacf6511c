"""Tables of table buckets as Glue shows them (S3 Tables: "Integrating with AWS analytics services")."""

from __future__ import annotations

from lakenb.aws.failure import invalid
from lakenb.aws.glue.call import Call
from lakenb.glue.data_catalog.model import EXTERNAL_TABLE, StorageDescriptor, Table
from lakenb.values.names import TableName
from lakenb.values.types import UNPARSED

_FORMAT = ("format", "table_type")


def get(call: Call, name: TableName) -> Table:
    """A bucket's table; its columns are those of its current Iceberg schema."""
    entry = call.sources.buckets.get_table(name)
    info = call.sources.buckets.tables.info(name)
    return Table(
        name=name.table,
        database_name=name.database,
        catalog_id=name.catalog,
        create_time=entry.created_at,
        update_time=entry.modified_at,
        storage_descriptor=StorageDescriptor(
            columns=info.columns, location=info.location.rstrip("/"), number_of_buckets=0
        ),
        table_type=EXTERNAL_TABLE,
        parameters={
            "table_type": "ICEBERG",
            "format": "ICEBERG",
            "metadata_location": info.metadata_location,
        },
    )


def create(call: Call, table: Table) -> None:
    """Make an Iceberg table of a TableInput's columns.

    Raises:
        Failure: It asks for anything else.
    """
    formats = {table.parameters[key].upper() for key in _FORMAT if key in table.parameters}
    columns = table.storage_descriptor.columns
    plain = Table(
        name=table.name,
        database_name=table.database_name,
        catalog_id=table.catalog_id,
        table_type=table.table_type,
        storage_descriptor=StorageDescriptor(columns=columns, number_of_buckets=0),
        parameters=table.parameters,
    )
    if formats != {"ICEBERG"} or set(table.parameters) - set(_FORMAT) or table != plain:
        raise invalid(
            "A table of a table bucket is made of Name, StorageDescriptor.Columns and Parameters"
            " {'format': 'ICEBERG'} here; leave out the rest."
        )
    for column in columns:
        if column.type == UNPARSED:
            raise invalid(f"Type '{(column.written or '')[:100]}' of {column.name} is unknown.")
    call.sources.check_database(table.full_name.parent)
    call.sources.buckets.create_table(table.full_name, columns)

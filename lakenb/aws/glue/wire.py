"""Glue's structures to the catalog's values and back (AWS Glue: "Table", "StorageDescriptor"...).

A member that is kept and not read goes into ``others`` as it came. One that would change what a table
means (a resource link, a view of several dialects, a schema kept elsewhere) is refused by name.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from lakenb.aws.account import ACCOUNT_ID
from lakenb.aws.glue.call import catalog_id, refuse_unread
from lakenb.aws.json_protocol import Document
from lakenb.glue.data_catalog.model import (
    Database,
    Order,
    Partition,
    PartitionValues,
    SerDeInfo,
    StorageDescriptor,
    Table,
)
from lakenb.glue.data_catalog.partition_name import NULL
from lakenb.values.column import Column
from lakenb.values.names import DatabaseName, TableName
from lakenb.values.types import type_or_unparsed

_TIMES = frozenset({"LastAccessTime", "LastAnalyzedTime"})
_DATABASE_KEPT = frozenset({"CreateTableDefaultPermissions"})
_DATABASE = frozenset({"Name", "Description", "LocationUri", "Parameters"})
_TABLE = frozenset(
    "Name Description Owner Retention StorageDescriptor PartitionKeys ViewOriginalText "
    "ViewExpandedText TableType Parameters".split()
)
_PARTITION = frozenset({"Values", "StorageDescriptor", "Parameters"})
_DESCRIPTOR_KEPT = frozenset({"AdditionalLocations", "SkewedInfo"})
_DESCRIPTOR = frozenset(
    "Columns Location InputFormat OutputFormat Compressed NumberOfBuckets SerdeInfo BucketColumns "
    "SortColumns Parameters StoredAsSubDirectories".split()
)


def _kept(document: Document, read: frozenset[str], kept: frozenset[str], what: str) -> Document:
    refuse_unread(document, read | kept, what)
    return {name: value for name, value in document.items() if name in kept}


# --- databases ---------------------------------------------------------------------------------


def database_from(catalog: str, document: Document) -> Database:
    """The database of a DatabaseInput."""
    others = _kept(document, _DATABASE, _DATABASE_KEPT, "DatabaseInput")
    return Database(
        name=document["Name"],
        catalog_id=catalog,
        description=document.get("Description"),
        location_uri=document.get("LocationUri"),
        parameters=document.get("Parameters") or {},
        others=others,
    )


def database_out(database: Database) -> Document:
    """Glue's Database."""
    return _without_nothing(
        {
            "Name": database.name,
            "Description": database.description,
            "LocationUri": database.location_uri,
            "Parameters": dict(database.parameters) or None,
            "CreateTime": seconds(database.create_time),
            "CatalogId": catalog_id(database.catalog_id),
            **database.others,
        }
    )


# --- tables ------------------------------------------------------------------------------------


def table_from(database: DatabaseName, document: Document) -> Table:
    """The table of a TableInput."""
    others = _kept(document, _TABLE, _TIMES, "TableInput")
    descriptor = document.get("StorageDescriptor")
    return Table(
        name=document["Name"],
        database_name=database.database,
        catalog_id=database.catalog,
        description=document.get("Description"),
        owner=document.get("Owner"),
        retention=document.get("Retention") or 0,
        storage_descriptor=descriptor_from(descriptor or {}),
        partition_keys=_columns_from(document.get("PartitionKeys")),
        view_original_text=document.get("ViewOriginalText"),
        view_expanded_text=document.get("ViewExpandedText"),
        table_type=document.get("TableType") or "",
        parameters=document.get("Parameters") or {},
        others=others,
    )


def table_out(table: Table) -> Document:
    """Glue's Table."""
    return _without_nothing(
        {
            "Name": table.name,
            "DatabaseName": table.database_name,
            "Description": table.description,
            "Owner": table.owner,
            "CreateTime": seconds(table.create_time),
            "UpdateTime": seconds(table.update_time),
            "Retention": table.retention,
            "StorageDescriptor": descriptor_out(table.storage_descriptor),
            "PartitionKeys": _columns_out(table.partition_keys),
            "ViewOriginalText": table.view_original_text,
            "ViewExpandedText": table.view_expanded_text,
            "TableType": table.table_type or None,
            "Parameters": dict(table.parameters) or None,
            "CreatedBy": f"arn:aws:iam::{ACCOUNT_ID}:root",  # scripts take it out by name
            "IsRegisteredWithLakeFormation": False,
            "CatalogId": catalog_id(table.catalog_id),
            "VersionId": str(table.version_id),
            **table.others,
        }
    )


def descriptor_from(document: Document) -> StorageDescriptor:
    """The storage descriptor of Glue's."""
    others = _kept(document, _DESCRIPTOR, _DESCRIPTOR_KEPT, "StorageDescriptor")
    serde = document.get("SerdeInfo") or {}
    return StorageDescriptor(
        columns=_columns_from(document.get("Columns")),
        location=document.get("Location"),
        input_format=document.get("InputFormat"),
        output_format=document.get("OutputFormat"),
        compressed=bool(document.get("Compressed")),
        number_of_buckets=document.get("NumberOfBuckets") or 0,
        bucket_columns=tuple(document.get("BucketColumns") or ()),
        sort_columns=tuple(
            Order(order["Column"], order["SortOrder"])
            for order in document.get("SortColumns") or ()
        ),
        serde_info=SerDeInfo(
            name=serde.get("Name"),
            serialization_library=serde.get("SerializationLibrary"),
            parameters=serde.get("Parameters") or {},
        ),
        parameters=document.get("Parameters") or {},
        stored_as_sub_directories=bool(document.get("StoredAsSubDirectories")),
        others=others,
    )


def descriptor_out(descriptor: StorageDescriptor) -> Document:
    """Glue's StorageDescriptor."""
    serde = descriptor.serde_info
    return _without_nothing(
        {
            "Columns": _columns_out(descriptor.columns),
            "Location": descriptor.location,
            "InputFormat": descriptor.input_format,
            "OutputFormat": descriptor.output_format,
            "Compressed": descriptor.compressed,
            "NumberOfBuckets": descriptor.number_of_buckets,
            "SerdeInfo": _without_nothing(
                {
                    "Name": serde.name,
                    "SerializationLibrary": serde.serialization_library,
                    "Parameters": dict(serde.parameters) or None,
                }
            ),
            "BucketColumns": list(descriptor.bucket_columns),
            "SortColumns": [
                {"Column": order.column, "SortOrder": order.sort_order}
                for order in descriptor.sort_columns
            ],
            "Parameters": dict(descriptor.parameters),
            "StoredAsSubDirectories": descriptor.stored_as_sub_directories,
            **descriptor.others,
        }
    )


def _columns_from(documents: list[Document] | None) -> tuple[Column, ...]:
    return tuple([_column_from(document) for document in documents or ()])


def _column_from(document: Document) -> Column:
    column = _plain_column(document["Name"], document.get("Type") or "", document.get("Comment"))
    parameters = document.get("Parameters")
    return replace(column, parameters=parameters) if parameters else column


@lru_cache(maxsize=4096)
def _plain_column(name: str, written: str, comment: str | None) -> Column:
    """Kept, since the partitions of a table repeat its columns."""
    return Column(name, type_or_unparsed(written), comment, written)


@lru_cache(maxsize=256)
def _columns_out(columns: tuple[Column, ...]) -> list[Document]:
    """Kept for the same reason: nobody may change what comes back."""
    return [
        _without_nothing(
            {
                "Name": column.name,
                "Type": column.hive or None,
                "Comment": column.comment,
                "Parameters": dict(column.parameters) or None,
            }
        )
        for column in columns
    ]


# --- partitions --------------------------------------------------------------------------------


def partition_from(document: Document, what: str = "PartitionInput") -> Partition:
    """The partition of a PartitionInput."""
    others = _kept(document, _PARTITION, _TIMES, what)
    descriptor = document.get("StorageDescriptor")
    return Partition(
        values=values_from(document.get("Values")),
        storage_descriptor=None if descriptor is None else descriptor_from(descriptor),
        parameters=document.get("Parameters") or {},
        others=others,
    )


def partition_out(table: TableName, base: Document, partition: Partition) -> Document:
    """Glue's Partition.

    Args:
        table: Whose.
        base: The table's storage descriptor, for partitions that have none of their own.
        partition: Which.
    """
    own = partition.storage_descriptor
    descriptor = base if own is None else descriptor_out(own)
    return _without_nothing(
        {
            "Values": values_out(partition.values),
            "DatabaseName": table.database,
            "TableName": table.table,
            "CreationTime": seconds(partition.creation_time),
            "StorageDescriptor": {**descriptor, "Location": partition.location},
            "Parameters": dict(partition.parameters) or None,
            "CatalogId": catalog_id(table.catalog),
            **partition.others,
        }
    )


def values_from(values: list[str] | None) -> PartitionValues:
    """A partition's values; Hive's word for NULL stands for it."""
    return tuple(None if value == NULL else value for value in values or ())


def values_out(values: PartitionValues) -> list[str]:
    """The same on the wire."""
    return [NULL if value is None else value for value in values]


def seconds(time: datetime | None) -> float | None:
    """A time as JSON has it: seconds since 1970."""
    return None if time is None else time.timestamp()


def _without_nothing(document: dict[str, Any]) -> Document:
    return {name: value for name, value in document.items() if value is not None}

"""Tables, databases and partitions as the JSON text that the catalog's file keeps.

Types are kept in Trino's spelling, which unlike Hive's loses nothing. What a reader does not know is
skipped, what is missing has its default.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from lakenb.glue.data_catalog.model import Order, Partition, SerDeInfo, StorageDescriptor, Table
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.types import UNPARSED, parse_type

Document = dict[str, Any]

_ENCODER = json.JSONEncoder(separators=(",", ":"))  # made once: a batch writes 100,000 texts


def dump(document: object) -> str:
    """JSON text in ASCII, so that SQLite takes any string of Python."""
    return _ENCODER.encode(document)


def load(text: str) -> Any:
    """The document of a text."""
    return json.loads(text)


def table_text(table: Table) -> str:
    """Everything of a table but its catalog, database, name and version."""
    return dump(
        {
            "description": table.description,
            "owner": table.owner,
            "create_time": _time_text(table.create_time),
            "update_time": _time_text(table.update_time),
            "retention": table.retention,
            "storage_descriptor": descriptor_document(table.storage_descriptor),
            "partition_keys": [_column_document(column) for column in table.partition_keys],
            "view_original_text": table.view_original_text,
            "view_expanded_text": table.view_expanded_text,
            "table_type": table.table_type,
            "parameters": dict(table.parameters),
            "others": dict(table.others),
        }
    )


def table_from(name: TableName, version_id: int, text: str) -> Table:
    """The table of a text."""
    document = load(text)
    return Table(
        name=name.table,
        database_name=name.database,
        catalog_id=name.catalog,
        description=document.get("description"),
        owner=document.get("owner"),
        create_time=_time_from(document.get("create_time")),
        update_time=_time_from(document.get("update_time")),
        retention=document.get("retention", 0),
        storage_descriptor=descriptor_from(document.get("storage_descriptor", {})),
        partition_keys=keys_from(document),
        view_original_text=document.get("view_original_text"),
        view_expanded_text=document.get("view_expanded_text"),
        table_type=document["table_type"],
        parameters=document.get("parameters", {}),
        version_id=version_id,
        others=document.get("others", {}),
    )


def keys_from(document: Document) -> tuple[Column, ...]:
    """The partition keys of a table's document."""
    return tuple(_column_from(column) for column in document.get("partition_keys", ()))


def descriptor_document(descriptor: StorageDescriptor) -> Document:
    """A storage descriptor as a document."""
    return {
        "columns": [_column_document(column) for column in descriptor.columns],
        "location": descriptor.location,
        "input_format": descriptor.input_format,
        "output_format": descriptor.output_format,
        "compressed": descriptor.compressed,
        "number_of_buckets": descriptor.number_of_buckets,
        "bucket_columns": list(descriptor.bucket_columns),
        "sort_columns": [[order.column, order.sort_order] for order in descriptor.sort_columns],
        "serde_info": {
            "name": descriptor.serde_info.name,
            "serialization_library": descriptor.serde_info.serialization_library,
            "parameters": dict(descriptor.serde_info.parameters),
        },
        "parameters": dict(descriptor.parameters),
        "stored_as_sub_directories": descriptor.stored_as_sub_directories,
        "others": dict(descriptor.others),
    }


def descriptor_from(document: Document) -> StorageDescriptor:
    """The storage descriptor of a document."""
    serde: Document = document.get("serde_info", {})
    return StorageDescriptor(
        columns=tuple(_column_from(column) for column in document.get("columns", ())),
        location=document.get("location"),
        input_format=document.get("input_format"),
        output_format=document.get("output_format"),
        compressed=document.get("compressed", False),
        number_of_buckets=document.get("number_of_buckets", -1),
        bucket_columns=tuple(document.get("bucket_columns", ())),
        sort_columns=tuple(Order(*order) for order in document.get("sort_columns", ())),
        serde_info=SerDeInfo(
            name=serde.get("name"),
            serialization_library=serde.get("serialization_library"),
            parameters=serde.get("parameters", {}),
        ),
        parameters=document.get("parameters", {}),
        stored_as_sub_directories=document.get("stored_as_sub_directories", False),
        others=document.get("others", {}),
    )


def extras_text(partition: Partition) -> str | None:
    """What a partition has beside values, location and descriptor; None when that is nothing."""
    if not partition.parameters and not partition.others:
        return None
    return dump({"parameters": dict(partition.parameters), "others": dict(partition.others)})


def with_extras(partition: Partition, text: str | None) -> Partition:
    """A partition with what ``extras_text`` kept."""
    if text is None:
        return partition
    document: Document = load(text)
    return replace(
        partition,
        parameters=document.get("parameters", {}),
        others=document.get("others", {}),
    )


def _column_document(column: Column) -> list[object]:
    plain: list[object] = [column.name, column.type.trino, column.comment]
    if column.written is None and not column.parameters:
        return plain
    return [*plain, column.written, dict(column.parameters)]


def _column_from(document: list[Any]) -> Column:
    name, kind, comment, *more = document
    written, parameters = more or (None, {})
    known = UNPARSED if kind == UNPARSED.name else parse_type(kind)
    return Column(name, known, comment, written, parameters)


def _time_text(time: datetime | None) -> str | None:
    return None if time is None else time.isoformat()


def _time_from(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)

"""Planned files as the FileScan that an engine reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pyiceberg.manifest import DataFileContent

from lakenb.s3tables.table_bucket.failures import bad_data
from lakenb.s3tables.table_bucket.planning import PlannedDelete, PlannedFiles
from lakenb.s3tables.table_bucket.schema import find_column, from_iceberg
from lakenb.values.names import fold
from lakenb.values.scan import DeleteFile, FileScan, ScanColumn, ScanFile

if TYPE_CHECKING:
    from pyiceberg.schema import Schema
    from pyiceberg.table.metadata import TableMetadata
    from pyiceberg.types import NestedField

NAME_MAPPING = "schema.name-mapping.default"
"""Property and FileScan option: how to find columns in files without field ids."""


def file_scan(
    planned: PlannedFiles,
    metadata: TableMetadata,
    schema: Schema,
    columns: Sequence[str] | None,
    label: str,
) -> FileScan:
    """The scan of some columns (None is all) over planned files.

    Raises:
        QueryFailed: COLUMN_NOT_FOUND.
    """
    fields = (
        list(schema.fields)
        if columns is None
        else [find_column(schema, name, label) for name in columns]
    )
    positions = {field.field_id: place for place, field in enumerate(schema.fields)}
    mapping = metadata.properties.get(NAME_MAPPING)
    return FileScan(
        label=label,
        format="parquet",
        columns=tuple(_column(field, positions.get(field.field_id, 0)) for field in fields),
        files=tuple(
            ScanFile(entry.data_file.file_path, entry.data_file.file_size_in_bytes)
            for entry in planned.data
        ),
        deletes=tuple(_delete(delete, metadata, schema, label) for delete in planned.deletes),
        options={NAME_MAPPING: mapping} if mapping else {},
    )


def _column(field: NestedField, position: int) -> ScanColumn:
    return ScanColumn(fold(field.name), from_iceberg(field.field_type), field.field_id, position)


def _delete(
    delete: PlannedDelete, metadata: TableMetadata, schema: Schema, label: str
) -> DeleteFile:
    file = delete.entry.data_file
    columns: tuple[ScanColumn, ...] = ()
    if file.content == DataFileContent.EQUALITY_DELETES:
        columns = tuple(
            _column(_field(number, metadata, schema, label), 0)
            for number in file.equality_ids or ()
        )
    return DeleteFile(
        file.file_path, file.file_size_in_bytes, frozenset(delete.data_files), columns
    )


def _field(field_id: int, metadata: TableMetadata, schema: Schema, label: str) -> NestedField:
    """A column by id; one that was dropped since is found in an older schema."""
    for known in (schema, *reversed(metadata.schemas)):
        for field in known.fields:
            if field.field_id == field_id:
                return field
    raise bad_data(label, f"an equality delete compares the unknown or nested column {field_id}.")

"""What a new or changed database, table or partition must keep to; each gives back the folded value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lakenb.errors import InvalidRequest
from lakenb.glue.data_catalog.model import Database, PartitionValues, StorageDescriptor, Table
from lakenb.glue.data_catalog.partition_name import NULL
from lakenb.values.column import Column
from lakenb.values.names import check, fold

MAX_COMMENT = 255
_MAX_VALUE = 1024


def checked_database(database: Database) -> Database:
    """A database with its names folded.

    Raises:
        InvalidRequest: A name can't be one.
    """
    utf8(database.description, "description")
    utf8(database.location_uri, "location")
    return replace(
        database, name=_name(database.name, "database"), catalog_id=fold(database.catalog_id)
    )


def checked_table(table: Table) -> Table:
    """A table with its names folded.

    Raises:
        InvalidRequest: A name can't be one, a column is there twice, or a comment has lines.
    """
    descriptor = checked_descriptor(table.storage_descriptor)
    keys = _columns(table.partition_keys)
    seen: set[str] = {column.name for column in descriptor.columns}
    for column in keys:
        if column.name in seen:
            raise InvalidRequest(
                f"Column repeated in partitioning columns: {column.name}; name it in one place."
            )
    _once(keys)
    return replace(
        table,
        name=_name(table.name, "table"),
        database_name=fold(table.database_name),
        catalog_id=fold(table.catalog_id),
        storage_descriptor=descriptor,
        partition_keys=keys,
    )


def checked_descriptor(descriptor: StorageDescriptor) -> StorageDescriptor:
    """A storage descriptor with its columns' names folded; InvalidRequest as for a table."""
    columns = _columns(descriptor.columns)
    _once(columns)
    utf8(descriptor.location, "location")
    return replace(descriptor, columns=columns)


def checked_values(keys: tuple[Column, ...], values: PartitionValues) -> PartitionValues:
    """A partition's values with Hive's word for NULL as None.

    Raises:
        InvalidRequest: There are more or fewer than keys, or one is too long or no text.
    """
    if len(values) != len(keys):
        wanted = ", ".join(key.name for key in keys) or "none"
        raise InvalidRequest(
            f"The partition has {len(values)} values and the table's partition keys are {wanted};"
            " give one value for each."
        )
    for value in values:
        if value is not None and (not value.isascii() or len(value) > _MAX_VALUE):
            utf8(value, "partition value")
            if len(value) > _MAX_VALUE:
                raise InvalidRequest(
                    f"A partition value has {len(value)} characters; at most {_MAX_VALUE} are allowed."
                )
    return tuple([None if value == NULL else value for value in values])


def utf8(text: str | None, what: str) -> None:
    """Refuse a text that has no UTF-8 form, as file names with broken bytes have not."""
    try:
        (text or "").encode()
    except UnicodeEncodeError as error:
        raise InvalidRequest(f"The {what} {text!a} is not valid Unicode; rename it.") from error


def _name(name: str, what: str) -> str:
    utf8(name, f"{what} name")
    return check(name, what)


def _columns(columns: Iterable[Column]) -> tuple[Column, ...]:
    return tuple([_column(column) for column in columns])


def _column(column: Column) -> Column:
    name = _name(column.name, "column")
    _check_comment(column)
    return column if name == column.name else replace(column, name=name)


def _check_comment(column: Column) -> None:
    comment = column.comment
    if comment and ("\n" in comment or "\r" in comment):
        raise InvalidRequest(
            f"The comment of column '{column.name}' has a line break; take it out."
        )
    if comment and len(comment) > MAX_COMMENT:
        raise InvalidRequest(
            f"The comment of column '{column.name}' has {len(comment)} characters;"
            f" at most {MAX_COMMENT} are allowed."
        )


def _once(columns: Iterable[Column]) -> None:
    seen: set[str] = set()
    for column in columns:
        if column.name in seen:
            raise InvalidRequest(f"Column '{column.name}' is there twice; rename one of them.")
        seen.add(column.name)

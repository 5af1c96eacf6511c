"""DDL on Hive partitions: ADD, DROP, RENAME, SET LOCATION and MSCK REPAIR TABLE."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.athena.data_source.service import is_iceberg
from lakenb.athena.result import empty_result, text_result
from lakenb.errors import AlreadyExists, EntityNotFound, QueryFailed
from lakenb.glue.data_catalog.model import Partition, Table
from lakenb.glue.data_catalog.partition_name import partition_name, split_partition_name
from lakenb.values import statement as st
from lakenb.values.s3_uri import parse_s3_uri

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.athena.query.definitions import DefinitionContext
    from lakenb.athena.result import ResultSet
    from lakenb.storage import Storage
    from lakenb.values.statement import Statement

Values = tuple[str | None, ...]


def change_partitions(
    context: DefinitionContext, storage: Storage, statement: Statement
) -> ResultSet | None:
    """Carry out a statement on partitions; None when it is none of this module's."""
    if isinstance(statement, st.RepairTable):
        return _repair(context, storage, statement)
    known = _VERBS.get(type(statement))
    if known is None:
        return None
    known(context, statement)
    return empty_result()


def hive_table(context: DefinitionContext, parts: st.NameParts, what: str) -> Table:
    """The Hive table of a statement that only Hive tables know.

    Raises:
        QueryFailed: NOT_SUPPORTED for a view or an Iceberg table.
    """
    name = context.existing(parts)
    if not name.table_bucket:
        table = context.sources.glue.get_table(name)
        if not table.is_view and not is_iceberg(table):
            return table
    message = f"Query type not supported by Athena Iceberg at this time: {what} on '{name}'"
    raise QueryFailed(message, name="NOT_SUPPORTED", position=parts.position)


def _values(table: Table, given: st.PartitionValues, parts: st.NameParts) -> Values:
    keys = [key.name for key in table.partition_keys]
    named = dict(given)
    if sorted(named) != sorted(keys) or len(named) != len(given):
        message = (
            f"Partition spec {dict(given)} does not name the partition columns of '{table.full_name}', "
            f"{keys}; give each one value."
        )
        raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE", position=parts.position)
    return tuple(named[key] for key in keys)


def _add(context: DefinitionContext, s: st.AddPartitions) -> None:
    table = hive_table(context, s.name, "ADD PARTITION")
    made = [
        Partition(
            values=_values(table, spec.values, s.name),
            location=str(parse_s3_uri(spec.location).prefix) if spec.location else None,
        )
        for spec in s.partitions
    ]
    try:
        context.sources.glue.batch_create_partition(
            table.full_name, made, if_not_exists=s.if_not_exists
        )
    except AlreadyExists as error:
        message = f"{error.message} Add IF NOT EXISTS to pass over it."
        raise AlreadyExists(message, position=s.name.position) from error


def _drop(context: DefinitionContext, s: st.DropPartitions) -> None:
    table = hive_table(context, s.name, "DROP PARTITION")
    values = [_values(table, given, s.name) for given in s.partitions]
    context.sources.glue.delete_partitions(table.full_name, values, if_exists=s.if_exists)


def _rename(context: DefinitionContext, s: st.RenamePartition) -> None:
    table = hive_table(context, s.name, "RENAME PARTITION")
    old, new = _values(table, s.old, s.name), _values(table, s.new, s.name)
    context.sources.glue.rename_partition(table.full_name, old, new)


def _set_location(context: DefinitionContext, s: st.SetLocation) -> None:
    table = hive_table(context, s.name, "SET LOCATION")
    place = str(parse_s3_uri(s.location).prefix)
    glue = context.sources.glue
    if s.partition is None:
        glue.modify_table(
            table.full_name,
            lambda t: replace(t, storage_descriptor=replace(t.storage_descriptor, location=place)),
        )
        return
    values = _values(table, s.partition, s.name)
    known = glue.get_partition(table.full_name, values)
    descriptor = known.storage_descriptor
    glue.update_partition(
        table.full_name,
        values,
        replace(
            known,
            location=place,
            storage_descriptor=replace(descriptor, location=place) if descriptor else None,
        ),
    )


def _repair(context: DefinitionContext, storage: Storage, s: st.RepairTable) -> ResultSet:
    """Add the Hive-style directories below the table's location; nothing is ever dropped."""
    table = hive_table(context, s.name, "MSCK REPAIR TABLE")
    keys = [key.name for key in table.partition_keys]
    if not keys:
        return text_result(("",), ())
    root = str(parse_s3_uri(table.storage_descriptor.location or "").prefix)
    known = set(context.sources.glue.partition_names(table.full_name))
    found: list[Partition] = []
    names: list[str] = []
    try:
        directories = storage.list_directories(root)
    except EntityNotFound:
        directories = []
    for directory in directories:
        parts = split_partition_name(directory.removeprefix(root))
        if parts is None or [key for key, _ in parts] != keys:
            continue
        values = tuple(value for _, value in parts)
        if any(value is not None and ":" in value for value in values):
            continue  # AWS: "MSCK REPAIR TABLE" leaves out values with a colon
        name = partition_name(keys, values)
        if name not in known:
            found.append(Partition(values=values, location=directory))
            names.append(name)
    context.sources.glue.batch_create_partition(table.full_name, found, if_not_exists=True)
    if not names:
        return text_result(("",), ())
    shown = table.name
    lines = ["Partitions not in metastore:\t" + "\t".join(f"{shown}:{n}" for n in names)]
    lines += [f"Repair: Added partition to metastore {shown}:{n}" for n in names]
    return text_result(("",), ((line,) for line in lines))


_VERBS: dict[type[st.Statement], Callable[..., None]] = {
    st.AddPartitions: _add,
    st.DropPartitions: _drop,
    st.RenamePartition: _rename,
    st.SetLocation: _set_location,
}

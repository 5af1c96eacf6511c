"""DDL on Hive partitions: ADD, DROP, RENAME, SET LOCATION; MSCK REPAIR TABLE begins here.

A value is compared by the type of its key: ``k = 1`` and ``k = '01'`` name one partition of an integer
key (Apache Hive: "LanguageManual DDL", partitions).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.athena.data_source.service import is_iceberg
from lakenb.athena.query.definitions import placed_at
from lakenb.athena.query.repair import repair
from lakenb.athena.result import empty_result
from lakenb.errors import AlreadyExists, EntityNotFound, QueryFailed
from lakenb.glue.data_catalog.key_type import UNREADABLE, key_type
from lakenb.glue.data_catalog.model import Partition, Table
from lakenb.glue.data_catalog.partition_name import NULL, partition_name
from lakenb.values import statement as st
from lakenb.values.names import nearest
from lakenb.values.predicate import And, Comparison, Predicate

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.athena.query.definitions import DefinitionContext
    from lakenb.athena.result import ResultSet
    from lakenb.storage import Storage
    from lakenb.values.statement import Statement

Values = tuple[str | None, ...]
_MSCK = "MSCK REPAIR TABLE"

_STRICT = frozenset({"tinyint", "smallint", "integer", "bigint", "date"})
"""Types whose values a new partition must hold; of others the text is kept as it is given."""


def change_partitions(
    context: DefinitionContext, storage: Storage, statement: Statement
) -> ResultSet | None:
    """Carry out a statement on partitions; None when it is none of this module's."""
    with placed_at(statement):
        if isinstance(statement, st.RepairTable):
            return repair(context.sources.glue, storage, hive_table(context, statement.name, _MSCK))
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
        if table.is_view:
            message = f"{what} needs a table, and '{name}' is a view."
            raise QueryFailed(message, name="NOT_SUPPORTED", position=parts.position)
        if not is_iceberg(table):
            return table
    message = f"Query type not supported by Athena Iceberg at this time: {what} on '{name}'"
    raise QueryFailed(message, name="NOT_SUPPORTED", position=parts.position)


def _add(context: DefinitionContext, s: st.AddPartitions) -> None:
    table = hive_table(context, s.name, "ADD PARTITION")
    made: list[Partition] = []
    for spec in s.partitions:
        values = _new_values(table, spec.values)
        place = context.place(spec.location) if spec.location else None
        named = dict(spec.values)
        there = _matching(context, table, spec.values)
        if there or any(_equal(table, one.values, named) for one in made):
            if s.if_not_exists:
                continue
            known = there[0] if there else values
            message = f"{_shown(table, known)} already exists; drop it first or add IF NOT EXISTS."
            raise AlreadyExists(message)
        made.append(Partition(values=values, location=place))
    context.sources.glue.batch_create_partition(
        table.full_name, made, if_not_exists=s.if_not_exists
    )


def _drop(context: DefinitionContext, s: st.DropPartitions) -> None:
    table = hive_table(context, s.name, "DROP PARTITION")
    gone: dict[Values, None] = {}
    for given in s.partitions:
        found = _matching(context, table, given)
        if not found and not s.if_exists:
            raise _missing(table, given)
        gone.update(dict.fromkeys(found))
    context.sources.glue.delete_partitions(table.full_name, list(gone), if_exists=True)


def _rename(context: DefinitionContext, s: st.RenamePartition) -> None:
    table = hive_table(context, s.name, "RENAME PARTITION")
    old, new = one_partition(context, table, s.old), _new_values(table, s.new)
    taken = [values for values in _matching(context, table, s.new) if values != old]
    if taken:
        message = f"{_shown(table, taken[0])} already exists; drop it first or choose other values."
        raise AlreadyExists(message)
    context.sources.glue.rename_partition(table.full_name, old, new)


def _set_location(context: DefinitionContext, s: st.SetLocation) -> None:
    table = hive_table(context, s.name, "SET LOCATION")
    place = context.place(s.location)
    glue = context.sources.glue
    if s.partition is None:
        glue.modify_table(
            table.full_name,
            lambda t: replace(t, storage_descriptor=replace(t.storage_descriptor, location=place)),
        )
        return
    values = one_partition(context, table, s.partition)
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


# --- values ------------------------------------------------------------------------------------


def _named(table: Table, given: st.PartitionValues) -> dict[str, str]:
    """What a spec gives, every name being a partition column of the table."""
    keys = [key.name for key in table.partition_keys]
    if not keys:
        message = f"Table '{table.full_name}' is not a partitioned table."
        raise QueryFailed(message, name="NOT_SUPPORTED")
    for key, value in given:
        if key not in keys:
            message = f"'{key}' is no partition column of '{table.full_name}'.{nearest(key, keys)}"
            raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE")
        if not value:
            message = f"The value of partition column '{key}' is empty; give one."
            raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE")
    return dict(given)


def _whole(table: Table, given: st.PartitionValues) -> dict[str, str]:
    named = _named(table, given)
    left = [key.name for key in table.partition_keys if key.name not in named]
    if left:
        message = f"The partition spec leaves out {', '.join(left)}; give each column one value."
        raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE")
    return named


def _new_values(table: Table, given: st.PartitionValues) -> Values:
    """The values of a partition to make, as typed: its default place is named by that text."""
    named = _whole(table, given)
    for key in table.partition_keys:
        text = named[key.name]
        strict = text != NULL and key.type.name in _STRICT
        if strict and key_type(key.type).read(text) is UNREADABLE:
            message = f"Invalid partition value '{text}' for {key.type} partition key: {key.name}"
            raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE")
    return tuple(named[key.name] for key in table.partition_keys)


def _shown(table: Table, values: Values) -> str:
    name = partition_name([key.name for key in table.partition_keys], values)
    return f"Partition '{name}' of table '{table.full_name}'"


def _matching(context: DefinitionContext, table: Table, given: st.PartitionValues) -> list[Values]:
    """The partitions that a spec names, by text or else by value; it may leave columns out."""
    named = _named(table, given)
    glue = context.sources.glue
    if len(named) == len(table.partition_keys):
        exact = tuple(named[key.name] for key in table.partition_keys)
        try:
            return [glue.get_partition(table.full_name, exact).values]
        except EntityNotFound:
            pass
    narrow: list[Predicate] = []
    for key in table.partition_keys:
        text = named.get(key.name, NULL)
        value = key_type(key.type).read(text)
        if text != NULL and value is not UNREADABLE:
            narrow.append(Comparison(key.name, "=", value))
    found = glue.partition_locations(table.full_name, And(tuple(narrow)))
    return [values for values, _ in found if _equal(table, values, named)]


def _equal(table: Table, values: Values, named: dict[str, str]) -> bool:
    for key, value in zip(table.partition_keys, values, strict=True):
        text = named.get(key.name)
        if text is None or value == text or (value is None and text == NULL):
            continue
        wanted = key_type(key.type).read(text)
        if value is None or wanted is UNREADABLE or key_type(key.type).read(value) != wanted:
            return False
    return True


def one_partition(context: DefinitionContext, table: Table, given: st.PartitionValues) -> Values:
    """The one partition that a spec names.

    Raises:
        EntityNotFound: PARTITION_NOT_FOUND.
        QueryFailed: The spec names no column of the table, or several partitions.
    """
    _whole(table, given)
    found = _matching(context, table, given)
    if not found:
        raise _missing(table, given)
    if len(found) > 1:
        names = " and ".join(_shown(table, values) for values in found[:2])
        message = f"The partition spec fits {names}; write the value as it stands there."
        raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE")
    return found[0]


def _missing(table: Table, given: st.PartitionValues) -> EntityNotFound:
    shown = partition_name([key for key, _ in given], tuple(value for _, value in given))
    message = f"Partition '{shown}' of table '{table.full_name}' does not exist; SHOW PARTITIONS lists them."
    return EntityNotFound(message, name="PARTITION_NOT_FOUND")


_VERBS: dict[type[st.Statement], Callable[..., None]] = {
    st.AddPartitions: _add,
    st.DropPartitions: _drop,
    st.RenamePartition: _rename,
    st.SetLocation: _set_location,
}

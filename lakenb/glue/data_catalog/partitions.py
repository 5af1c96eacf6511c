"""The verbs of the Data Catalog about partitions (AWS Glue: "Partition API")."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from datetime import datetime

from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest
from lakenb.glue.data_catalog import partition_store, store
from lakenb.glue.data_catalog.document import keys_from, load
from lakenb.glue.data_catalog.model import Partition, PartitionValues, StorageDescriptor
from lakenb.glue.data_catalog.partition_expression import parse_expression
from lakenb.glue.data_catalog.partition_name import partition_name
from lakenb.glue.data_catalog.pruning import Keys
from lakenb.glue.data_catalog.rules import checked_descriptor, checked_values, utf8
from lakenb.storage.database import LakeDatabase
from lakenb.values.names import TableName
from lakenb.values.predicate import EVERYTHING, Predicate

PartitionPlace = tuple[PartitionValues, str, int | None]
"""Values, location, and the number of a descriptor of its own."""


class PartitionVerbs:
    """The partitions of the catalog's tables.

    A partition is named by its values' texts. A predicate compares values by the type of the partition
    key: ``01`` of an integer key is 1. It never leaves out a partition that could match; what is not a
    value of the key's type is kept, and parts about other columns keep everything.

    Every verb raises EntityNotFound when the table isn't there.
    """

    _database: LakeDatabase
    _now: Callable[[], datetime]

    def create_partition(self, table: TableName, partition: Partition) -> Partition:
        """Add one partition; gives it back as it is kept.

        Raises:
            AlreadyExists: There is one with the same values.
            InvalidRequest: Its values don't fit the partition keys.
        """
        self.batch_create_partition(table, [partition])
        return self.get_partition(table, partition.values)

    def batch_create_partition(
        self, table: TableName, partitions: Iterable[Partition], *, if_not_exists: bool = False
    ) -> list[PartitionValues]:
        """Add partitions, all or none.

        Args:
            table: Where to.
            partitions: What to add; read once.
            if_not_exists: Pass over those that are there already.

        Returns:
            The values of those that were added, in the order given.

        Raises:
            AlreadyExists: One is there already; nothing was added.
            InvalidRequest: Values don't fit the partition keys, or no location can be found.
        """
        added: list[PartitionValues] = []
        with self._database.write() as connection:
            row, keys = _keys(connection, table)
            base = row.table().storage_descriptor.location
            ready = (_located(keys, one, base) for one in partitions)
            with closing(
                partition_store.insert(connection, row.id, keys, ready, self._now())
            ) as results:
                for partition, new in results:
                    if new:
                        added.append(partition.values)
                    elif not if_not_exists:
                        raise _exists(table, keys, partition.values)
        return added

    def get_partition(self, table: TableName, values: PartitionValues) -> Partition:
        """The partition of exactly these texts.

        Raises:
            EntityNotFound: There is none.
        """
        with self._database.read() as connection:
            row, keys = _keys(connection, table)
            return _find(connection, row, keys, values)[1]

    def get_partitions(
        self, table: TableName, predicate: Predicate = EVERYTHING
    ) -> list[Partition]:
        """The partitions that a predicate keeps, in order of their values' text."""
        with self._database.read() as connection:
            row, keys = _keys(connection, table)
            kept = partition_store.make_filter(connection, row.id, keys, predicate)
            return partition_store.partitions(connection, row.id, kept)

    def find_partitions(
        self,
        table: TableName,
        expression: str = "",
        *,
        after: PartitionValues | None = None,
        limit: int = 1000,
        segment: tuple[int, int] | None = None,
    ) -> list[Partition]:
        """A page of the partitions that satisfy Glue's partition expression, and no others.

        Args:
            table: Whose.
            expression: As ``partition_expression`` reads it; blank is all.
            after: The last of the page before, in the order of ``get_partitions``.
            limit: How many at most.
            segment: A segment's number, from 0, and how many there are; together they are all.

        Raises:
            InvalidRequest: The expression is none (INVALID_INPUT), or a partition has a value that is not
                of its key's type and is to be compared (INVALID_STATE).
        """
        with self._database.read() as connection:
            row, keys = _keys(connection, table)
            predicate = parse_expression(expression, keys.columns)
            kept = partition_store.make_filter(connection, row.id, keys, predicate, exact=True)
            if segment is not None:
                kept = partition_store.in_segment(kept, *segment)
            return partition_store.page(connection, row.id, kept, after, limit)

    def find_exactly(self, table: TableName, values: Iterable[PartitionValues]) -> list[Partition]:
        """The partitions of exactly these texts; those that aren't there are left out."""
        with self._database.read() as connection:
            row, keys = _keys(connection, table)
            exact = [checked_values(keys.columns, one) for one in values]
            found = [partition_store.find(connection, row.id, one) for one in exact]
        return [one[1] for one in found if one is not None]

    def partition_locations(
        self, table: TableName, predicate: Predicate = EVERYTHING
    ) -> list[tuple[PartitionValues, str]]:
        """Values and location alone of what ``get_partitions`` gives."""
        return [(values, place) for values, place, _ in self.partition_places(table, predicate)[0]]

    def partition_places(
        self, table: TableName, predicate: Predicate = EVERYTHING
    ) -> tuple[list[PartitionPlace], dict[int, StorageDescriptor]]:
        """What a planner needs of the partitions that ``get_partitions`` gives.

        Returns:
            Values, location and descriptor's number of each, and the descriptors by number, without
            locations; a partition without a number has its table's descriptor.
        """
        with self._database.read() as connection:
            row, keys = _keys(connection, table)
            kept = partition_store.make_filter(connection, row.id, keys, predicate)
            found = partition_store.places(connection, kept)
            numbers = {number for _, _, number in found if number is not None}
            descriptors = partition_store.Descriptors(connection, row.id)
            return found, {number: descriptors.descriptor(number) for number in sorted(numbers)}

    def partition_names(self, table: TableName, predicate: Predicate = EVERYTHING) -> list[str]:
        """Names as SHOW PARTITIONS prints them, ``year=2013/month=01``, sorted."""
        with self._database.read() as connection:
            row, keys = _keys(connection, table)
            kept = partition_store.make_filter(connection, row.id, keys, predicate)
            found = partition_store.values(connection, kept)
        names = [column.name for column in keys.columns]
        return sorted(partition_name(names, values) for values in found)

    def count_partitions(self, table: TableName, predicate: Predicate = EVERYTHING) -> int:
        """How many partitions a predicate keeps."""
        with self._database.read() as connection:
            row, keys = _keys(connection, table)
            kept = partition_store.make_filter(connection, row.id, keys, predicate)
            return partition_store.count(connection, kept)

    def delete_partitions(
        self, table: TableName, values: Iterable[PartitionValues], *, if_exists: bool = False
    ) -> int:
        """Delete the partitions of exactly these texts, all or none; gives how many.

        Raises:
            EntityNotFound: One isn't there, and ``if_exists`` is not set; nothing was deleted.
        """
        deleted = 0
        with self._database.write() as connection:
            row, keys = _keys(connection, table)
            for one in values:
                exact = checked_values(keys.columns, one)
                if partition_store.delete(connection, row.id, exact):
                    deleted += 1
                elif not if_exists:
                    raise _missing(table, keys, exact)
        return deleted

    def update_partition(
        self, table: TableName, values: PartitionValues, partition: Partition
    ) -> Partition:
        """Put another partition in one's place; other values rename it, no location keeps the old.

        Raises:
            EntityNotFound: There is none of these values.
            AlreadyExists: It would get the values of another.
        """
        with self._database.write() as connection:
            row, keys = _keys(connection, table)
            number, old = _find(connection, row, keys, values)
            base = partition.storage_descriptor and partition.storage_descriptor.location
            place = partition.location or base or old.location
            new = _located(keys, replace(partition, location=place), None)
            if new.values != old.values and partition_store.find(connection, row.id, new.values):
                raise _exists(table, keys, new.values)
            partition_store.replace(connection, row.id, number, keys, new)
            return replace(new, creation_time=old.creation_time)

    def rename_partition(
        self, table: TableName, old: PartitionValues, new: PartitionValues
    ) -> Partition:
        """Give a partition other values; its files stay where they are.

        Raises:
            EntityNotFound: There is none of the old values.
            AlreadyExists: There is one of the new values.
        """
        with self._database.write():
            found = self.get_partition(table, old)
            return self.update_partition(table, old, replace(found, values=new))


def _keys(connection: sqlite3.Connection, table: TableName) -> tuple[store.TableRow, Keys]:
    row = store.table_row(connection, table)
    return row, Keys(keys_from(load(row.document)))


def _find(
    connection: sqlite3.Connection, row: store.TableRow, keys: Keys, values: PartitionValues
) -> tuple[int, Partition]:
    exact = checked_values(keys.columns, values)
    found = partition_store.find(connection, row.id, exact)
    if found is None:
        raise _missing(row.name, keys, exact)
    return found


def _located(keys: Keys, partition: Partition, base: str | None) -> Partition:
    """A new partition checked, with its location filled in; ``base`` is the table's."""
    if not keys.columns:
        raise InvalidRequest("The table is not partitioned; make it with PARTITIONED BY.")
    values = checked_values(keys.columns, partition.values)
    descriptor = partition.storage_descriptor
    location = partition.location or (descriptor.location if descriptor else None)
    if not location:
        if not base:
            raise InvalidRequest("Neither the partition nor its table has a location; give one.")
        name = partition_name([column.name for column in keys.columns], values)
        location = f"{base.rstrip('/')}/{name}/"
    utf8(location, "location")
    if descriptor is not None:
        descriptor = replace(checked_descriptor(descriptor), location=location)
    return replace(partition, values=values, location=location, storage_descriptor=descriptor)


def _described(keys: Keys, values: PartitionValues) -> str:
    return partition_name([column.name for column in keys.columns], values)


def _missing(table: TableName, keys: Keys, values: PartitionValues) -> EntityNotFound:
    return EntityNotFound(
        f"Partition '{_described(keys, values)}' of table '{table}' does not exist;"
        " SHOW PARTITIONS lists them.",
        name="PARTITION_NOT_FOUND",
    )


def _exists(table: TableName, keys: Keys, values: PartitionValues) -> AlreadyExists:
    return AlreadyExists(
        f"Partition '{_described(keys, values)}' of table '{table}' already exists;"
        " add IF NOT EXISTS or drop it first."
    )

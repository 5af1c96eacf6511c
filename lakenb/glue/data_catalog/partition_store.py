"""The rows of partitions; each function works inside the caller's transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Iterable
from dataclasses import replace as replaced
from datetime import UTC, datetime
from typing import Any

from lakenb.glue.data_catalog.document import (
    descriptor_document,
    descriptor_from,
    dump,
    extras_text,
    load,
    with_extras,
)
from lakenb.glue.data_catalog.layout import INDEXED_KEYS
from lakenb.glue.data_catalog.model import Partition, PartitionValues, StorageDescriptor
from lakenb.glue.data_catalog.pruning import Filter, Keys
from lakenb.values.predicate import Predicate

Row = tuple[Any, ...]

_KEY_COLUMNS = [f"v{place}" for place in range(INDEXED_KEYS)]
_OWN = ["partition_values", "location", "descriptor_id", "extras"]
_COLUMNS = ", ".join(["table_id", *_OWN, "creation_time", *_KEY_COLUMNS])
_MARKS = ", ".join("?" * (6 + INDEXED_KEYS))
_INSERT = f"INSERT INTO catalog_partitions ({_COLUMNS}) VALUES ({_MARKS}) ON CONFLICT DO NOTHING"
_DELETE = "DELETE FROM catalog_partitions WHERE table_id = ? AND partition_values = ?"
_SETTERS = ", ".join(f"{name} = ?" for name in [*_OWN, *_KEY_COLUMNS])
_PARTITION = "partition_values, location, descriptor_id, extras, creation_time"
"""What a partition is read from."""


def insert(
    connection: sqlite3.Connection,
    table_id: int,
    keys: Keys,
    partitions: Iterable[Partition],
    now: datetime,
) -> Generator[tuple[Partition, bool], None, None]:
    """Add partitions that have a location; tells of each whether it was new."""
    descriptors = Descriptors(connection, table_id)
    for partition in partitions:
        row = (
            table_id,
            dump(partition.values),
            partition.location,
            descriptors.number(partition.storage_descriptor),
            extras_text(partition),
            (partition.creation_time or now).timestamp(),
            *keys.stored(partition.values),
        )
        yield partition, connection.execute(_INSERT, row).rowcount > 0


def replace(
    connection: sqlite3.Connection, table_id: int, number: int, keys: Keys, partition: Partition
) -> None:
    """Another partition in a row's place; its values must be free."""
    connection.execute(
        f"UPDATE catalog_partitions SET {_SETTERS} WHERE id = ?",
        (
            dump(partition.values),
            partition.location,
            Descriptors(connection, table_id).number(partition.storage_descriptor),
            extras_text(partition),
            *keys.stored(partition.values),
            number,
        ),
    )


def delete(connection: sqlite3.Connection, table_id: int, values: PartitionValues) -> bool:
    """Delete one; False when it isn't there."""
    return connection.execute(_DELETE, (table_id, dump(values))).rowcount > 0


def find(
    connection: sqlite3.Connection, table_id: int, values: PartitionValues
) -> tuple[int, Partition] | None:
    """The row number and partition of exactly these texts."""
    row = connection.execute(
        f"SELECT id, {_PARTITION} FROM catalog_partitions"
        " WHERE table_id = ? AND partition_values = ?",
        (table_id, dump(values)),
    ).fetchone()
    if row is None:
        return None
    return row[0], _partition(values, row[1:], Descriptors(connection, table_id))


def make_filter(
    connection: sqlite3.Connection,
    table_id: int,
    keys: Keys,
    predicate: Predicate,
    *,
    exact: bool = False,
) -> Filter:
    """The filter of a predicate for a table's partitions as they are now; exact as ``Keys.filter``."""

    def all_readable(place: int) -> bool:
        sql = f"SELECT 1 FROM catalog_partitions WHERE table_id = ? AND v{place} = x'' LIMIT 1"
        return connection.execute(sql, (table_id,)).fetchone() is None

    return keys.filter(predicate, table_id, all_readable, exact=exact)


def some_exist(connection: sqlite3.Connection, table_id: int) -> bool:
    """Whether a table has partitions."""
    sql = "SELECT 1 FROM catalog_partitions WHERE table_id = ? LIMIT 1"
    return connection.execute(sql, (table_id,)).fetchone() is not None


def count(connection: sqlite3.Connection, kept: Filter) -> int:
    """How many a filter keeps."""
    if kept.check is not None:
        return len(values(connection, kept))
    return int(_rows(connection, "count(*)", kept)[0][0])


def values(connection: sqlite3.Connection, kept: Filter) -> list[PartitionValues]:
    """The values that a filter keeps, in order of their text."""
    rows = _rows(connection, "partition_values", kept)
    return [found for found, _ in _checked(rows, kept)]


def places(
    connection: sqlite3.Connection, kept: Filter
) -> list[tuple[PartitionValues, str, int | None]]:
    """Values, location and descriptor's number of what a filter keeps, in order of the values' text."""
    rows = _rows(connection, "partition_values, location, descriptor_id", kept)
    return [(found, row[1], row[2]) for found, row in _checked(rows, kept)]


def partitions(connection: sqlite3.Connection, table_id: int, kept: Filter) -> list[Partition]:
    """What a filter keeps, in order of the values' text."""
    rows = _rows(connection, _PARTITION, kept)
    descriptors = Descriptors(connection, table_id)
    return [_partition(found, row, descriptors) for found, row in _checked(rows, kept)]


def keep_descriptor(
    connection: sqlite3.Connection, table_id: int, descriptor: StorageDescriptor
) -> None:
    """Give the partitions that have their table's descriptor this one for their own."""
    connection.execute(
        "UPDATE catalog_partitions SET descriptor_id = ? WHERE table_id = ? AND descriptor_id IS NULL",
        (Descriptors(connection, table_id).number(descriptor), table_id),
    )


class Descriptors:
    """The storage descriptors of a table's partitions by their numbers; few, however many partitions."""

    def __init__(self, connection: sqlite3.Connection, table_id: int) -> None:
        self._connection = connection
        self._table_id = table_id
        self._numbers: dict[str, int] = {}
        self._found: dict[int, StorageDescriptor] = {}
        self._last: StorageDescriptor | None = None
        self._last_number: int | None = None

    def number(self, descriptor: StorageDescriptor | None) -> int | None:
        """The number of a descriptor, which is kept from now on; its location isn't."""
        if descriptor is None:
            return None
        without = replaced(descriptor, location=None)
        if without != self._last:  # a batch of partitions mostly repeats one
            self._last, self._last_number = without, self._numbered(without)
        return self._last_number

    def _numbered(self, descriptor: StorageDescriptor) -> int:
        text = dump(descriptor_document(descriptor))
        if text not in self._numbers:
            given = (self._table_id, text)
            self._connection.execute(
                "INSERT INTO catalog_descriptors (table_id, document) VALUES (?, ?)"
                " ON CONFLICT DO NOTHING",
                given,
            )
            self._numbers[text] = self._connection.execute(
                "SELECT id FROM catalog_descriptors WHERE table_id = ? AND document = ?", given
            ).fetchone()[0]
        return self._numbers[text]

    def descriptor(self, number: int) -> StorageDescriptor:
        """The descriptor of a number, without a location."""
        if number not in self._found:
            text = self._connection.execute(
                "SELECT document FROM catalog_descriptors WHERE id = ?", (number,)
            ).fetchone()[0]
            self._found[number] = descriptor_from(load(text))
        return self._found[number]


def page(
    connection: sqlite3.Connection,
    table_id: int,
    kept: Filter,
    after: PartitionValues | None,
    limit: int,
) -> list[Partition]:
    """At most so many of what a filter keeps, in order of the values' text, from after some values on."""
    found: list[Partition] = []
    # A plus hides the order from SQLite's planner, so that the filter's own index is taken.
    text = "+partition_values" if kept.narrows else "partition_values"
    last = "" if after is None else dump(after)
    descriptors = Descriptors(connection, table_id)
    while len(found) < limit:
        rows = connection.execute(
            f"SELECT {_PARTITION} FROM catalog_partitions"
            f" WHERE {kept.sql} AND {text} > ? ORDER BY {text} LIMIT ?",
            (*kept.parameters, last, limit - len(found)),
        ).fetchall()
        if not rows:
            break
        last = rows[-1][0]
        found += [_partition(values, row, descriptors) for values, row in _checked(rows, kept)]
    return found


def in_segment(kept: Filter, number: int, total: int) -> Filter:
    """The part of a filter's rows that is one of several segments."""
    return replaced(
        kept, sql=f"({kept.sql}) AND id % ? = ?", parameters=(*kept.parameters, total, number)
    )


def restore_values(connection: sqlite3.Connection, table_id: int, keys: Keys) -> None:
    """Write the value columns again, after a partition key got another type."""
    rows = connection.execute(
        "SELECT id, partition_values FROM catalog_partitions WHERE table_id = ?", (table_id,)
    ).fetchall()
    connection.executemany(
        f"UPDATE catalog_partitions SET {', '.join(f'{name} = ?' for name in _KEY_COLUMNS)}"
        " WHERE id = ?",
        ((*keys.stored(tuple(json.loads(text))), number) for number, text in rows),
    )


def _rows(connection: sqlite3.Connection, columns: str, kept: Filter) -> list[Row]:
    return connection.execute(
        f"SELECT {columns} FROM catalog_partitions WHERE {kept.sql}",
        kept.parameters,
    ).fetchall()


def _checked(rows: list[Row], kept: Filter) -> list[tuple[PartitionValues, Row]]:
    """Rows with their first column read, those that the filter's check refuses left out."""
    # Sorted here: an ORDER BY could make SQLite prefer the order's index to the filter's.
    rows.sort(key=lambda row: row[0])
    # One text for all is read several times as fast as one for each row.
    every: list[list[str | None]] = json.loads(f"[{','.join([row[0] for row in rows])}]")
    found = [(tuple(one), row) for one, row in zip(every, rows, strict=True)]
    check = kept.check
    return found if check is None else [pair for pair in found if check(pair[0])]


def _partition(found: PartitionValues, row: Row, descriptors: Descriptors) -> Partition:
    _, location, number, extras, creation_time = row
    own = None if number is None else descriptors.descriptor(number)
    partition = Partition(
        values=found,
        location=location,
        storage_descriptor=None if own is None else replaced(own, location=location),
        creation_time=datetime.fromtimestamp(creation_time, UTC),
    )
    return with_extras(partition, extras)

"""The way a change reaches a table: write a metadata file, swap the pointer, start over if beaten."""

from __future__ import annotations

import random
import re
import time
import uuid
from collections.abc import Callable
from typing import TypeVar

from pyiceberg.table.update import TableUpdate, update_table_metadata

from lakenb.errors import AlreadyExists, CommitConflict, EntityNotFound
from lakenb.s3tables.table_bucket.failures import reading, writing
from lakenb.s3tables.table_bucket.pointer import MetadataPointer, conflict
from lakenb.s3tables.table_bucket.reader import Loaded, MetadataReader
from lakenb.s3tables.table_bucket.snapshots import SnapshotBuilder
from lakenb.values.names import TableName

ATTEMPTS = 10
_FIRST_WAIT = 0.02
_LONGEST_WAIT = 1.0
_VERSION = re.compile(r"(\d{1,9})-.*\.metadata\.json\Z")

T = TypeVar("T")


class Committer:
    """Loads tables through their pointer and commits changes to them."""

    def __init__(self, pointer: MetadataPointer, reader: MetadataReader) -> None:
        self.pointer = pointer
        self.reader = reader

    def load(self, name: TableName) -> Loaded:
        """The table's current metadata.

        Raises:
            EntityNotFound: There is no such table.
            QueryFailed: ICEBERG_BAD_DATA.
        """
        return self.reader.metadata(self.pointer.get(name), str(name))

    def exists(self, name: TableName) -> bool:
        """Whether the pointer knows the table."""
        try:
            self.pointer.get(name)
        except EntityNotFound:
            return False
        return True

    def commit(
        self,
        name: TableName,
        base: Loaded,
        updates: tuple[TableUpdate, ...],
        builder: SnapshotBuilder | None = None,
    ) -> Loaded:
        """Apply updates to ``base`` and make the result current; all or nothing.

        Args:
            name: The table.
            base: What it is changed from.
            updates: The changes, in order.
            builder: Whose snapshot is among them; it learns whether its files may be in use.

        Raises:
            CommitConflict: The table is not at ``base`` any more.
            QueryFailed: The metadata can't be written.
        """
        with reading(base.location, str(name)):
            metadata = update_table_metadata(
                base.metadata, updates, metadata_location=base.location
            )
        new = Loaded(metadata_path(metadata.location, base.location), metadata)
        with writing(str(name)):
            self.reader.write_metadata(new)
        if builder is not None:
            builder.offered = True
        try:
            columns = [field.name for field in metadata.schema().fields]
            self.pointer.swap(name, base.location, new.location, columns)
        except (CommitConflict, EntityNotFound):
            if builder is not None:
                builder.offered = False
            self.reader.io.discard([new.location])
            raise
        return new

    def retried(self, name: TableName, attempt: Callable[[Loaded], T]) -> T:
        """Run ``attempt`` on the table's current state, again on a newer one when it was beaten.

        Raises:
            CommitConflict: It was beaten every time, or the table was replaced by another.
        """
        base = self.load(name)
        table = base.metadata.table_uuid
        for number in range(ATTEMPTS):
            try:
                return attempt(base)
            except CommitConflict:
                if number == ATTEMPTS - 1:
                    raise
            _wait(number)
            base = self.load(name)
            if base.metadata.table_uuid != table:
                break
        raise conflict(str(name))

    def refuse_existing(self, name: TableName) -> None:
        """Stop before any work when the table is there already.

        Raises:
            AlreadyExists: It is.
        """
        if self.exists(name):
            msg = f"Table {name} already exists; drop it or choose another name."
            raise AlreadyExists(msg, name="TABLE_ALREADY_EXISTS")


def metadata_path(location: str, before: str | None) -> str:
    """A new metadata file's name, numbered after the one before (Iceberg: "File System Tables")."""
    found = _VERSION.search(before.rsplit("/", 1)[-1]) if before else None
    number = int(found.group(1)) + 1 if found else 0
    return f"{location.rstrip('/')}/metadata/{number:05d}-{uuid.uuid4()}.metadata.json"


def _wait(number: int) -> None:
    longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2**number)
    time.sleep(random.uniform(longest / 2, longest))  # noqa: S311 - jitter, not a secret

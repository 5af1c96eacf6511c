"""Rows into a table of the lake as files, and files in place of others, a commit at a time."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from lakenb.errors import CommitConflict
from lakenb.values.plan import WriteRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.engine.protocol import EngineStatement
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.s3tables.table_bucket.service import TableBuckets
    from lakenb.values.names import TableName
    from lakenb.values.plan import Plan, WrittenFile
    from lakenb.values.predicate import Predicate

_T = TypeVar("_T")
_ATTEMPTS = 10


def write_rows(run: EngineStatement, table: IcebergTable, plan: Plan) -> tuple[WrittenFile, ...]:
    """The rows of a plan, which has all of a table's columns, as its data files; nothing is committed."""
    request = WriteRequest(
        plan,
        table.data_location,
        table.write_columns,
        uuid4().hex,
        partition=table.partition,
        compression="zstd",
    )
    return run.write(request).files


def retried(work: Callable[[], _T]) -> _T:
    """Do what ends in a commit; anew, from its beginning, when somebody else commits meanwhile.

    Raises:
        CommitConflict: Others were faster each time.
    """
    for _ in range(_ATTEMPTS - 1):
        with suppress(CommitConflict):
            return work()
    return work()


def replace_files(
    buckets: TableBuckets,
    table: IcebergTable,
    removed: Sequence[str],
    files: Sequence[WrittenFile],
) -> int | None:
    """Commit written files in place of others, if nobody changed the table since; the new snapshot.

    Raises:
        CommitConflict: Somebody did; the written files are deleted, as they are when it fails otherwise.
    """
    tables = buckets.tables
    try:
        return tables.replace(table.name, table.snapshot_id, removed, files)
    except BaseException:
        tables.discard(table.name, [file.uri for file in files])
        raise


def put_in_place(
    buckets: TableBuckets,
    run: EngineStatement,
    name: TableName,
    predicate: Predicate,
    files: Sequence[WrittenFile],
) -> None:
    """Commit written files in place of all that may hold rows of a predicate, whoever else commits.

    Raises:
        CommitConflict: Others were faster each time; the written files are deleted, as they are when it fails
            otherwise.
    """
    tables = buckets.tables

    def work() -> None:
        table = tables.info(name)
        old = [file.uri for file in run.scan(name, predicate=predicate).files]
        tables.replace(name, table.snapshot_id, old, files)

    try:
        retried(work)
    except BaseException:
        tables.discard(name, [file.uri for file in files])
        raise

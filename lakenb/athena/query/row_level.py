"""DELETE, UPDATE and MERGE on Iceberg tables: one atomic commit each, copy-on-write.

The statement is planned on one snapshot. If another writer commits first, the files written are
removed and the whole statement is planned anew on the newer snapshot, a few times; then it fails with
a conflict and has changed nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from lakenb.athena.data_source.service import check_changeable
from lakenb.athena.query.coercion import coercible
from lakenb.athena.query.model import Outcome
from lakenb.athena.query.writes import write_iceberg
from lakenb.athena.result import empty_result
from lakenb.errors import CommitConflict, EntityNotFound, QueryFailed
from lakenb.sql.row_changes import RowChanges, projected, rewritten_rows, row_changes, touched_files
from lakenb.values.plan import Plan, Written
from lakenb.values.relation import PATH, POSITION, ScanRequest
from lakenb.values.scan import FileScan, KeptScan
from lakenb.values.statement import Delete, Merge, Update

if TYPE_CHECKING:
    from lakenb.athena.query.planner import Planner
    from lakenb.athena.query.writes import WriteContext
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.values.names import TableName
    from lakenb.values.relation import Relation

ATTEMPTS = 8


def change_rows(
    context: WriteContext, statement: Delete | Update | Merge, name: TableName
) -> Outcome:
    """Carry out a row-level statement.

    Raises:
        EntityNotFound: There is no such table.
        QueryFailed: NOT_SUPPORTED for a table that is not Iceberg;
            MERGE_TARGET_ROW_MULTIPLE_MATCHES.
        CommitConflict: Other writers were faster each time; nothing was changed.
    """
    for attempt in range(ATTEMPTS):
        context.planner.changing(name)
        relation = _target(context, statement, name)
        try:
            return _attempt(context, statement, relation)
        except CommitConflict:
            if attempt + 1 == ATTEMPTS:
                raise
    raise AssertionError(name)


def _target(context: WriteContext, statement: Delete | Update | Merge, name: TableName) -> Relation:
    parts, planner = statement.name, context.planner
    try:
        relation = planner.lookup(parts, name.catalog, name.database)
    except EntityNotFound as error:
        message = error.message
        raise EntityNotFound(message, name=error.name, position=parts.position) from error
    check_changeable(relation.name)
    if relation.kind != "iceberg":
        verb = {Delete: "DELETE", Update: "UPDATE", Merge: "MERGE"}[type(statement)]
        message = (
            f"Modifying Hive table rows is only supported for transactional tables: {verb} needs an "
            f"Iceberg table, and '{name}' is none."
        )
        raise QueryFailed(message, name="NOT_SUPPORTED", position=parts.position)
    return relation


def _attempt(
    context: WriteContext, statement: Delete | Update | Merge, relation: Relation
) -> Outcome:
    queries = row_changes(statement, relation.columns)
    _check_types(context, statement, queries, relation)
    changes, inserts, inserted = _kept(context, queries, relation)
    touched, changed = _touched(context, changes)
    if not touched and not inserted:
        return Outcome(empty_result(), 0, context.planner.scanned, charged=True)
    tables = context.sources.iceberg(relation.name.catalog)
    table: IcebergTable = relation.entity  # type: ignore[assignment]  # kind iceberg has its table
    written = _write(context, relation, table, touched, changes, inserts)
    operation: Literal["delete", "overwrite"] = (
        "delete" if isinstance(statement, Delete) else "overwrite"
    )
    try:
        tables.replace(relation.name, table.snapshot_id, touched, written.files, operation)
    except BaseException:
        tables.discard(relation.name, [f.uri for f in written.files])
        raise
    return Outcome(
        empty_result(), changed + inserted, context.planner.scanned, table.location, charged=True
    )


def _check_types(
    context: WriteContext,
    statement: Delete | Update | Merge,
    queries: RowChanges,
    relation: Relation,
) -> None:
    """Refuse new values that their columns do not take without a cast."""
    types = {c.name: c.type for c in relation.columns}
    scanned = context.planner.scanned
    for query, targets in queries.assigned:
        if not targets:
            continue
        found = [c.type for c in context.run.columns(context.planner.plan(query, stored=True))]
        wanted = [types[target] for target in targets]
        if all(map(coercible, found, wanted)):
            continue
        verb = "UPDATE" if isinstance(statement, Update) else "MERGE"
        message = (
            f"{verb} table column types don't match the expressions: "
            f"Table: [{', '.join(w.trino for w in wanted)}], "
            f"Expressions: [{', '.join(f.trino for f in found)}]; cast the expression."
        )
        raise QueryFailed(message, name="TYPE_MISMATCH", position=statement.name.position)
    context.planner.scanned = scanned  # what is only checked is not read


def _kept(
    context: WriteContext, queries: RowChanges, relation: Relation
) -> tuple[KeptScan, KeptScan | None, int]:
    types = [c.type for c in relation.columns]
    changes = context.run.keep(
        context.planner.plan(queries.changes, stored=True, into=[None, None, None, *types])
    )
    if queries.inserts is None:
        return changes, None, 0
    inserts = context.run.keep(context.planner.plan(queries.inserts, stored=True, into=types))
    return changes, inserts, _count(context, inserts)


def _count(context: WriteContext, kept: KeptScan) -> int:
    stream = context.run.query(Plan(("SELECT count(*) FROM ", 0), (kept,), ("rows",)))
    return sum(int(batch.column(0)[0].as_py()) for batch in stream.batches)


def _touched(context: WriteContext, changes: KeptScan) -> tuple[frozenset[str], int]:
    touched: set[str] = set()
    changed = 0
    for batch in context.run.query(touched_files(changes)).batches:
        for path, rows, positions in zip(*(c.to_pylist() for c in batch.columns), strict=True):
            if rows != positions:
                message = (
                    "One MERGE target table row matched more than one source row; make the source's "
                    "rows unique on the ON condition."
                )
                raise QueryFailed(message, name="MERGE_TARGET_ROW_MULTIPLE_MATCHES")
            touched.add(path)
            changed += rows
    return frozenset(touched), changed


def _write(
    context: WriteContext,
    relation: Relation,
    table: IcebergTable,
    touched: frozenset[str],
    changes: KeptScan,
    inserts: KeptScan | None,
) -> Written:
    names = tuple(c.name for c in relation.columns)
    request = ScanRequest(relation, (*names, PATH, POSITION), names)
    scan = context.planner.scan(request)
    if not isinstance(scan, FileScan):
        message = "An Iceberg table has files."
        raise TypeError(message)
    files = tuple(f for f in scan.files if f.uri in touched)
    plan = rewritten_rows(replace(scan, files=files), changes, inserts, relation.columns)
    return write_iceberg(context, table, projected(plan, range(len(names)), names))


def estimate(planner: Planner, statement: Delete | Update | Merge, name: TableName) -> None:
    """Plan the reads of a row-level statement, so that the planner counts them."""
    relation = planner.lookup(statement.name, name.catalog, name.database)
    if relation.kind == "iceberg":
        queries = row_changes(statement, relation.columns)
        planner.plan(queries.changes)
        if queries.inserts is not None:
            planner.plan(queries.inserts)

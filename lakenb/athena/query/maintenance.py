"""OPTIMIZE and VACUUM of Iceberg tables (AWS: "Optimizing Iceberg tables")."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lakenb.athena.query.model import Outcome
from lakenb.athena.query.writes import write_iceberg
from lakenb.athena.result import empty_result
from lakenb.errors import CommitConflict, QueryFailed
from lakenb.sql.row_changes import whole_scan
from lakenb.sql.trino.statements import parse_query
from lakenb.values.names import quote_always
from lakenb.values.predicate import EVERYTHING, Predicate

if TYPE_CHECKING:
    from lakenb.athena.query.writes import WriteContext
    from lakenb.values.names import TableName
    from lakenb.values.statement import Optimize, Vacuum


def optimize(context: WriteContext, statement: Optimize, name: TableName) -> Outcome:
    """``OPTIMIZE t REWRITE DATA USING BIN_PACK``: each group of files is one commit.

    Raises:
        QueryFailed: NOT_SUPPORTED for a table that is not Iceberg.
        CommitConflict: Another writer changed the table; what was rewritten before stays.
    """
    _check_iceberg(context, statement, name)
    tables = context.sources.iceberg(name.catalog)
    plan = tables.bin_pack(name, _where(context, statement, name))
    snapshot, scanned, rows = plan.snapshot_id, 0, 0
    for group in plan.groups:
        scanned += group.scan.size
        written = write_iceberg(context, tables.info(name), whole_scan(group.scan))
        try:
            snapshot = tables.replace(name, snapshot, group.removed, written.files, "replace")
        except CommitConflict as error:
            context.storage.delete_objects([f.uri for f in written.files])
            message = f"ICEBERG_OPTIMIZE_MORE_RUNS_NEEDED: {error.message} Run OPTIMIZE again."
            raise CommitConflict(message) from error
        rows += written.rows
    return Outcome(empty_result(), rows, scanned, charged=True)


def vacuum(context: WriteContext, statement: Vacuum, name: TableName) -> Outcome:
    """``VACUUM t``: old snapshots and files that nothing reaches go.

    Raises:
        QueryFailed: NOT_SUPPORTED for a table that is not Iceberg.
    """
    _check_iceberg(context, statement, name)
    context.sources.iceberg(name.catalog).vacuum(name, datetime.now(UTC))
    return Outcome(empty_result())


def _check_iceberg(context: WriteContext, statement: Optimize | Vacuum, name: TableName) -> None:
    relation = context.planner.lookup(statement.name, name.catalog, name.database)
    if relation.kind != "iceberg":
        word = statement.substatement_type
        message = f"{word} needs an Iceberg table, and '{name}' is none."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=statement.name.position)
    if name.table_bucket is not None:
        # So says AWS's page "Register S3 table bucket catalogs and query Tables from Athena".
        word = statement.substatement_type
        message = f"{word} is not supported for tables in S3 table buckets: '{name}'."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=statement.name.position)


def _where(context: WriteContext, statement: Optimize, name: TableName) -> Predicate:
    if statement.where is None:
        return EVERYTHING
    full = ".".join(quote_always(p) for p in (name.catalog, name.database, name.table))
    tree = parse_query(f"SELECT * FROM {full} WHERE {statement.where}")
    return context.planner.compiled(tree).scans[0].predicate

"""The line below a result, and the line of an estimate."""

from __future__ import annotations

from lakenb.display.measure_text import (
    count_text,
    dollars_text,
    duration_text,
    number_text,
    size_text,
)
from lakenb.display.result_view import cut
from lakenb.values.query import QueryExecution

SEPARATOR = " · "
_SHORT_ID = 8
_LONG_LINE = 500
_VERBS = {
    "INSERT": "inserted",
    "UPDATE": "updated",
    "DELETE": "deleted",
    "MERGE": "merged",
    "CREATE_TABLE_AS_SELECT": "written",
    "UNLOAD": "unloaded",
}
_TABLES_SHOWN = 5


def status_parts(execution: QueryExecution) -> list[str]:
    """State and time, rows, bytes scanned, dollars: the line below a result without the id."""
    taken = duration_text(execution.statistics.total_execution_time_in_millis)
    joint = "in" if execution.state == "SUCCEEDED" else "after"
    parts = [f"{execution.state} {joint} {taken}", *_row_parts(execution)]
    if execution.statement_type == "DML" or execution.data_scanned_in_bytes:
        parts.append(f"{size_text(execution.data_scanned_in_bytes)} scanned")
    parts.append(f"{dollars_text(execution.cost)} on Athena")
    return parts


def status_line(execution: QueryExecution) -> str:
    """One line on a run: ``SUCCEEDED in 0.84 s · 120 rows · 3.2 MB scanned · $0.00005 on Athena · 5c1e…``."""
    return SEPARATOR.join([*status_parts(execution), short_id(execution)])


def reason_line(execution: QueryExecution) -> str:
    """Why it failed or was cancelled, cut to a line; empty when there is nothing to say."""
    reason = execution.state_change_reason
    return cut(reason, _LONG_LINE)[0] if reason and execution.state != "SUCCEEDED" else ""


def short_id(execution: QueryExecution) -> str:
    """The first characters of the execution's id."""
    return cut(execution.query_execution_id, _SHORT_ID + 1)[0]


def estimate_line(data_scanned_in_bytes: int, cost: float, tables: tuple[str, ...]) -> str:
    """One line on a statement that has not run: ``would scan 3.2 MB · $0.00005 on Athena · reads db.t``."""
    parts = [
        f"Would scan {size_text(data_scanned_in_bytes)}",
        f"{dollars_text(cost)} on Athena",
    ]
    if tables:
        named = [cut(table, _LONG_LINE)[0] for table in tables[:_TABLES_SHOWN]]
        more = len(tables) - len(named)
        tail = f" and {number_text(more)} more" if more else ""
        parts.append("reads " + ", ".join(named) + tail)
    return SEPARATOR.join([*parts, "nothing was run"])


def _row_parts(execution: QueryExecution) -> list[str]:
    if execution.state != "SUCCEEDED":
        return []
    verb = _VERBS.get(execution.substatement_type)
    if verb is not None:
        changed = execution.update_count
        return [f"{count_text(execution.rows if changed is None else changed, 'row')} {verb}"]
    return [] if execution.statement_type == "DDL" else [count_text(execution.rows, "row")]

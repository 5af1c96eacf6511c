"""The values of one statement's way: request, execution, statistics (AWS Athena: "QueryExecution")."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from lakenb.values.relation import NamedResult
from lakenb.values.types import DataType

State = Literal["QUEUED", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"]
StatementType = Literal["DDL", "DML", "UTILITY"]


@dataclass(frozen=True, slots=True)
class QueryRequest:
    """What a door asks for.

    Attributes:
        text: The statement as typed.
        catalog: Catalog for names without one.
        database: Database for names without one.
        parameters: Values for ``?``, as Athena's ExecutionParameters: SQL expressions as text.
        workgroup: Name of the workgroup.
        principal: On whose behalf; None is the lake's owner.
        engine: Which engine, None for the session's.
        estimate: Plan it and count the bytes, run nothing.
        results: Results of earlier statements that this one may read by their names.
        overwrite: Whether an INSERT into an Iceberg table takes the place of all its rows, in one commit.
        preview: Whether a widget reads it to show it, and no user asked: lineage keeps nothing of it.
    """

    text: str
    catalog: str
    database: str
    parameters: tuple[str, ...] = ()
    workgroup: str = "primary"
    principal: str | None = None
    engine: str | None = None
    estimate: bool = False
    results: tuple[NamedResult, ...] = ()
    overwrite: bool = False
    preview: bool = False


@dataclass(frozen=True, slots=True)
class ResultColumn:
    """A column of a result: its heading in the case typed, and its type."""

    name: str
    type: DataType


@dataclass(frozen=True, slots=True)
class QueryStatistics:
    """Times in milliseconds, sizes in bytes (AWS Athena: "QueryExecutionStatistics")."""

    data_scanned_in_bytes: int = 0
    query_planning_time_in_millis: int = 0
    engine_execution_time_in_millis: int = 0
    total_execution_time_in_millis: int = 0
    data_manifest_location: str | None = None


@dataclass(frozen=True, slots=True)
class QueryExecution:
    """One run of one statement.

    Attributes:
        query_execution_id: A UUID.
        query: The text, without outer white space and ``;``.
        statement_type: DDL, DML or UTILITY.
        substatement_type: SELECT, CREATE_TABLE_AS_SELECT, MSCK_REPAIR...
        catalog: The context's catalog.
        database: The context's database.
        workgroup: The workgroup's name.
        engine: Which engine ran it.
        state: QUEUED, RUNNING, SUCCEEDED, FAILED or CANCELLED.
        state_change_reason: The error's line when it failed.
        submission_date_time: UTC.
        completion_date_time: UTC, None while it runs.
        statistics: Bytes and times.
        rows: Rows of the result, or rows written by DML.
        update_count: Rows changed by INSERT, UPDATE, DELETE, MERGE, CTAS; None for others.
        output_location: Where the result, or the table of a CTAS, lies.
        cost: What Athena would have charged, in dollars.
    """

    query_execution_id: str
    query: str
    statement_type: StatementType
    substatement_type: str
    catalog: str
    database: str
    workgroup: str
    engine: str
    state: State
    submission_date_time: datetime
    state_change_reason: str | None = None
    completion_date_time: datetime | None = None
    statistics: QueryStatistics = field(default_factory=QueryStatistics)
    rows: int = 0
    update_count: int | None = None
    output_location: str | None = None
    cost: float = 0.0

    @property
    def id(self) -> str:
        """Short for ``query_execution_id``."""
        return self.query_execution_id

    @property
    def data_scanned_in_bytes(self) -> int:
        """Short for ``statistics.data_scanned_in_bytes``."""
        return self.statistics.data_scanned_in_bytes

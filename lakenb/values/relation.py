"""What a name in a FROM clause stands for, before anything is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.predicate import EVERYTHING, Predicate
from lakenb.values.types import BIGINT, TIMESTAMP_TZ, VARCHAR

PATH = "$path"
POSITION = "$pos"
HIDDEN = (
    Column(PATH, VARCHAR),
    Column("$file_size", BIGINT),
    Column("$file_modified_time", TIMESTAMP_TZ),
)
"""Hidden columns of a table over files (AWS: "Getting the file locations for source data")."""


@dataclass(frozen=True, slots=True)
class ViewText:
    """A view's query and the context in which its names are looked up."""

    query: str
    catalog: str
    database: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A table, a view or a metadata table that a statement may read.

    Attributes:
        name: Its full name; for a metadata table the name with its suffix, ``t$files``.
        kind: ``hive`` and ``iceberg`` are tables over files; ``memory`` is made by LakeNB itself.
        columns: What ``SELECT *`` gives, in order.
        partition_keys: Names of Hive partition columns; they stand last in ``columns``.
        view: The query, for kind ``view``.
        entity: What the data source keeps to plan a read; opaque to others.
        extra: Hidden columns that only a row-level change sees.
    """

    name: TableName
    kind: Literal["hive", "iceberg", "view", "memory"]
    columns: tuple[Column, ...]
    partition_keys: tuple[str, ...] = ()
    view: ViewText | None = None
    entity: object = None
    extra: tuple[Column, ...] = ()

    @property
    def hidden(self) -> tuple[Column, ...]:
        """Columns that must be named to be seen."""
        return (*HIDDEN, *self.extra) if self.kind in {"hive", "iceberg"} else ()


@dataclass(frozen=True, slots=True)
class NamedResult:
    """An earlier statement's result, which a statement reads by a bare name as if WITH had made it.

    Attributes:
        name: The name, folded.
        relation: Its rows, of kind ``memory``; None when it can't be read.
        problem: Why not, in words.
        execution_id: Of the statement that made it; empty where there was none.
    """

    name: str
    relation: Relation | None
    problem: str = ""
    execution_id: str = ""


@dataclass(frozen=True, slots=True)
class AsOf:
    """Time travel: the table as it was at a time, or in a version (snapshot id, tag, branch)."""

    time: datetime | None = None
    version: int | str | None = None


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """One place in a statement where a relation is read.

    Attributes:
        relation: What is read.
        columns: The columns named, of ``relation.columns`` and hidden ones, folded, in table order.
        read: Those of them that the result depends on; they count for the bytes scanned.
        predicate: What a planner may use to read less.
        as_of: Time travel, or None for now.
    """

    relation: Relation
    columns: tuple[str, ...]
    read: tuple[str, ...]
    predicate: Predicate = EVERYTHING
    as_of: AsOf | None = None

"""What the schema watch tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lakenb.glue.data_catalog.model import Table

Kind = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class SchemaChange:
    """One difference between the table's schema and the one that files were written with.

    Attributes:
        kind: Whether the files have a field more, a field less, or one of another type.
        path: The field: ``place.city``, ``tags[]`` for the items of an array, ``m{}`` for a map's values.
        old: Its type in the table's schema; None when it is not there.
        new: Its type in the files; None when they lack it.
        compatible: Whether the table's schema reads those files as it is (Avro: "Schema Resolution").
        first_file: The first file that has it so.
    """

    kind: Kind
    path: str
    old: str | None
    new: str | None
    compatible: bool
    first_file: str


@dataclass(frozen=True, slots=True)
class WatchedSchema:
    """A schema that files of a table were written with.

    Attributes:
        text: As JSON.
        first_file: The first file that has it, by the time it was written.
        last_modified: When the last one was written, in seconds since 1970.
        new: Whether no file had it before.
    """

    text: str
    first_file: str
    last_modified: float
    new: bool


@dataclass(frozen=True, slots=True)
class Detection:
    """What one look at a table's files found.

    Attributes:
        table: The table that they were compared with.
        changes: Each difference, by field and schema.
        conflicts: Fields whose types no schema can hold together, with both types.
        proposed: The table that reads all files; None when nothing would change, or nothing can.
        files: How many files the table has.
        new_files: How many of them were new: their headers were read.
        schemas: How many schemas the files have.
    """

    table: Table
    changes: tuple[SchemaChange, ...]
    conflicts: tuple[str, ...]
    proposed: Table | None
    files: int
    new_files: int
    schemas: int

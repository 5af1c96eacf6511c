"""A column of a table or of a result."""

from __future__ import annotations

from dataclasses import dataclass

from lakenb.values.types import DataType


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the Data Catalog keeps it (AWS Glue: "Column")."""

    name: str
    type: DataType
    comment: str | None = None

"""DuckDB's result types as Athena's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.values.duckdb_types import scalar_from_duckdb
from lakenb.values.query import ResultColumn
from lakenb.values.types import DataType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from duckdb.sqltypes import DuckDBPyType


def from_duckdb(kind: DuckDBPyType) -> DataType:
    """The catalog type of a DuckDB type."""
    name = kind.id
    if name not in {"list", "array", "map", "struct", "tuple"}:
        return scalar_from_duckdb(str(kind))
    inner: list[tuple[str, DuckDBPyType]] = [
        (str(field), child)  # type: ignore[misc]  # an array's size stands among the children
        for field, child in kind.children
        if not isinstance(child, int)
    ]
    children = tuple(from_duckdb(child) for _, child in inner)
    if name in {"struct", "tuple"}:  # a tuple is a struct without names, since DuckDB 2
        return DataType("row", (), children, tuple(field for field, _ in inner))
    return DataType("map" if name == "map" else "array", (), children)


def result_columns(
    description: Sequence[tuple[object, ...]] | None, names: Sequence[str]
) -> tuple[ResultColumn, ...]:
    """Headings and types of a result; DuckDB's own names where the plan has none."""
    columns: list[ResultColumn] = []
    for at, entry in enumerate(description or ()):
        heading = names[at] if at < len(names) else str(entry[0])
        columns.append(ResultColumn(heading, from_duckdb(entry[1])))  # type: ignore[arg-type]  # DuckDB's type
    return tuple(columns)

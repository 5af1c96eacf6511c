"""Rows as lines of text: delimited text and JSON objects, each line one expression of DuckDB's SQL.

What is written reads back equal. LazySimpleSerDe knows no quotes (AWS: "LazySimpleSerDe for CSV, TSV,
and custom-delimited files"), so a text that would be taken apart again is refused.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.errors import NotYetAvailable
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text
from lakenb.values.types import VARCHAR, DataType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lakenb.values.plan import WriteColumn

LINE = "$line"
"""The one column of what is written; no catalog column has this name."""
_EXACT_DIGITS = 15
"""Decimals of more digits are texts in JSON: readers take its numbers for doubles."""
_DEFAULT_DELIMITER = "\x01"


def text_line(
    columns: Sequence[tuple[str, WriteColumn]], options: Mapping[str, str], label: str
) -> str:
    """A row of delimited text.

    Args:
        columns: For each column its expression in SQL, and what it is.
        options: ``field_delimiter``, ``null_format``, ``escape``.
        label: Where it is written, for messages.

    Raises:
        NotYetAvailable: A nested column, by name.
    """
    delimiter = options.get("field_delimiter", _DEFAULT_DELIMITER)
    null = options.get("null_format", "\\N")
    fields = []
    for expression, column in columns:
        if column.type.is_nested:
            message = (
                f"Column '{column.name}' of type {column.type} in delimited text isn't in LakeNB yet; "
                "write PARQUET, ORC or JSON, or cast the column."
            )
            raise NotYetAvailable(message)
        field = _field(expression, column.type)
        if column.type.name in {"varchar", "char"}:
            marks = [delimiter, "\n", "\r", *filter(None, [options.get("escape", "")])]
            alone = len(columns) == 1
            field = _checked(field, column.name, [m for m in marks if m], null, alone, label)
        fields.append(f"COALESCE({field}, {text(null)})")
    return f" || {text(delimiter)} || ".join(fields)


def _field(expression: str, kind: DataType) -> str:
    if kind.name == "varbinary":
        return f"to_base64({expression})"
    return f"CAST({expression} AS VARCHAR)"


def _checked(
    field: str, name: str, marks: Sequence[str], null: str, alone: bool, label: str
) -> str:
    """The text of a field, or HIVE_WRITER_DATA_ERROR for one that would not read back equal."""
    bad = [f"contains({field}, {text(mark)})" for mark in marks]
    bad.append(f"{field} = {text(null)}")
    if alone:
        bad.append(f"{field} = ''")
    message = (
        f"HIVE_WRITER_DATA_ERROR: A value of column {name!r} can't be written as delimited text to "
        f"{label}: it is empty, reads as NULL, or holds the delimiter or a line break; choose another "
        "field_delimiter, or write PARQUET, ORC or JSON."
    )
    # Made of the row's own value, or DuckDB would evaluate it ahead of all rows.
    raised = f"CAST(CAST({text(message)} || left({field}, 0) AS BOOLEAN) AS VARCHAR)"
    return f"CASE WHEN {' OR '.join(bad)} THEN {raised} ELSE {field} END"


def json_line(columns: Sequence[tuple[str, WriteColumn]], options: Mapping[str, str]) -> str:
    """A row as a JSON object.

    Args:
        columns: For each column its expression in SQL, and what it is.
        options: ``mapping.<column>``, the key of a column when it is not its name.

    Raises:
        NotYetAvailable: Bytes inside a nested column, by name.
    """
    members = ", ".join(
        f"{quoted(options.get('mapping.' + c.name, c.name))}: {_member(expression, c)}"
        for expression, c in columns
    )
    return f"CAST(to_json({{{members}}}) AS VARCHAR)"


def _member(expression: str, column: WriteColumn) -> str:
    kind = column.type
    if kind.name == "varbinary":
        return f"to_base64({expression})"
    if any(inner.name == "varbinary" for inner in kind.walk()):
        message = f"Column '{column.name}' of type {kind} in JSON isn't in LakeNB yet; write PARQUET or ORC."
        raise NotYetAvailable(message)
    return f"CAST({expression} AS {duckdb_type(_exact(kind))})"


def _exact(kind: DataType) -> DataType:
    """A type whose values JSON keeps to the last digit."""
    if kind.name == "decimal" and kind.params[0] > _EXACT_DIGITS:
        return VARCHAR
    return replace(kind, children=tuple(_exact(child) for child in kind.children))

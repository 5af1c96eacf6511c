"""Rows as lines of text: delimited text and JSON objects, each line one expression of DuckDB's SQL.

What is written reads back equal. LazySimpleSerDe knows no quotes (AWS: "LazySimpleSerDe for CSV, TSV,
and custom-delimited files"), so a text that would be taken apart again is refused.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.engine.duckdb.text.lazy_simple import lazy_value, separator_of
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
        options: ``field_delimiter``, ``collection``, ``map_key``, ``levels``, ``null_format``, ``escape``.
        label: Where it is written, for messages.

    Raises:
        NotYetAvailable: A column nested deeper than there are separators.
    """
    known = {**options, "delimiter": options.get("field_delimiter", _DEFAULT_DELIMITER)}
    delimiter, null = known["delimiter"], options.get("null_format", "\\N")
    alone = len(columns) == 1
    fields = []
    for expression, column in columns:
        field = _field(expression, column.type, known, 1)
        kind = column.type
        if kind.is_nested or kind.name in {"varchar", "char"}:
            marks = [delimiter, "\n", "\r"]
            if not kind.is_nested and options.get("escape"):
                marks.append(options["escape"])
            bad = [f"contains({field}, {text(mark)})" for mark in marks]
            bad.append(f"{field} = {text(null)}")
            if alone:
                bad.append(f"{field} = ''")
            if kind.is_nested:  # what the reader makes of it is what it was
                bad.append(f"{lazy_value(field, kind, known)} IS DISTINCT FROM {expression}")
            field = _checked(field, column.name, bad, label)
        fields.append(f"COALESCE({field}, {text(null)})")
    return f" || {text(delimiter)} || ".join(fields)


def _field(value: str, kind: DataType, options: Mapping[str, str], level: int) -> str:
    """The text of a value, NULL for NULL; nested ones between the separators of their depth."""
    if kind.name == "varbinary":
        return f"to_base64({value})"
    if not kind.is_nested:
        return f"CAST({value} AS VARCHAR)"
    null = text(options.get("null_format", "\\N"))
    item = f"w{level}"
    separator = text(separator_of(options, level, kind))
    if kind.name == "row":
        inner = [
            f"COALESCE({_field(f'{value}.{quoted(name)}', child, options, level + 1)}, {null})"
            for name, child in zip(kind.fields, kind.children, strict=True)
        ]
        return f"CASE WHEN {value} IS NOT NULL THEN {f' || {separator} || '.join(inner)} END"
    if kind.name == "array":
        inner_text = f"COALESCE({_field(item, kind.children[0], options, level + 1)}, {null})"
        return f"array_to_string(list_transform({value}, lambda {item}: {inner_text}), {separator})"
    own = text(separator_of(options, level + 1, kind))
    key = _field(f"{item}.key", kind.children[0], options, level + 2)
    other = f"COALESCE({_field(f'{item}.value', kind.children[1], options, level + 2)}, {null})"
    entries = f"list_transform(map_entries({value}), lambda {item}: {key} || {own} || {other})"
    return f"array_to_string({entries}, {separator})"


def _checked(field: str, name: str, bad: Sequence[str], label: str) -> str:
    """The text of a field, or HIVE_WRITER_DATA_ERROR for one that would not read back equal."""
    message = (
        f"HIVE_WRITER_DATA_ERROR: A value of column {name!r} can't be written as delimited text to "
        f"{label}: it is empty, reads as NULL, or holds a delimiter or a line break; choose another "
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
    """
    members = ", ".join(
        f"{quoted(options.get('mapping.' + c.name, c.name))}: {_member(expression, c)}"
        for expression, c in columns
    )
    return f"CAST(to_json({{{members}}}) AS VARCHAR)"


def _member(expression: str, column: WriteColumn) -> str:
    return _json_value(expression, column.type, 1)


def _json_value(value: str, kind: DataType, level: int) -> str:
    """A value as ``to_json`` takes it: bytes in Base64, long decimals as texts."""
    if kind.name == "varbinary":
        return f"to_base64({value})"
    if not any(inner.name == "varbinary" for inner in kind.walk()):
        return f"CAST({value} AS {duckdb_type(_exact(kind))})"
    item = f"w{level}"
    if kind.name == "array":
        made = _json_value(item, kind.children[0], level + 1)
        return f"list_transform({value}, lambda {item}: {made})"
    if kind.name == "map":
        key = _json_value(f"{item}.key", kind.children[0], level + 1)
        other = _json_value(f"{item}.value", kind.children[1], level + 1)
        entry = f"lambda {item}: struct_pack(k := {key}, v := {other})"
        made = f"map_from_entries(list_transform(map_entries({value}), {entry}))"
    else:
        fields = (
            f"{quoted(name)} := {_json_value(f'{value}.{quoted(name)}', child, level + 1)}"
            for name, child in zip(kind.fields, kind.children, strict=True)
        )
        made = f"struct_pack({', '.join(fields)})"
    return f"CASE WHEN {value} IS NOT NULL THEN {made} END"


def _exact(kind: DataType) -> DataType:
    """A type whose values JSON keeps to the last digit."""
    if kind.name == "decimal" and kind.params[0] > _EXACT_DIGITS:
        return VARCHAR
    return replace(kind, children=tuple(_exact(child) for child in kind.children))

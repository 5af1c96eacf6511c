"""Quoted text as OpenCSVSerde reads it (AWS: "Open CSV SerDe for processing CSV").

Every field is a text first; what does not convert to its column's type is an error. A timestamp is the
number of milliseconds, a date the number of days since 1970.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.engine.duckdb.text.functions import CSV_FIELDS
from lakenb.engine.duckdb.text.scalars import text_scalar
from lakenb.errors import QueryFailed
from lakenb.values.names import quote_text as text
from lakenb.values.types import BIGINT, INTEGER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.values.types import DataType


def csv_fields(line: str, options: Mapping[str, str]) -> str:
    """The texts of a line's fields as a list; an empty line has none."""
    separator, quote, escape = (options[k] for k in ("delimiter", "quote", "escape"))
    plain = f"string_split({line}, {text(separator)})"
    marked = f"contains({line}, {text(quote)}) OR contains({line}, {text(escape)})"
    taken = f"{CSV_FIELDS}({line}, {text(separator)}, {text(quote)}, {text(escape)})"
    return f"CASE WHEN {line} = '' THEN CAST([] AS VARCHAR[]) WHEN {marked} THEN {taken} ELSE {plain} END"


def csv_value(value: str, kind: DataType, failure: str) -> str:
    """An expression for a field's text as a value of its type.

    Args:
        value: The text's expression, used several times.
        kind: The type.
        failure: The expression of what is said of a field that does not convert.

    Raises:
        QueryFailed: NOT_SUPPORTED for nested types.
    """
    if kind.is_nested:
        message = f"OpenCSVSerde has no values of type {kind.hive}; declare the column string."
        raise QueryFailed(message, name="NOT_SUPPORTED")
    if kind.name in {"varchar", "char"}:
        return text_scalar(value, kind, {})
    if kind.name == "varbinary":
        return f"encode({value})"
    if kind.name == "boolean":
        made = f"CASE lower({value}) WHEN 'true' THEN true WHEN 'false' THEN false END"
    elif kind.name == "date":
        made = days(text_scalar(value, INTEGER, {}, lazy=False))
    elif kind.name == "timestamp":
        made = milliseconds(text_scalar(value, BIGINT, {}, lazy=False))
    else:
        made = text_scalar(value, kind, {}, lazy=False)
    return f"COALESCE({made}, CASE WHEN {value} IS NOT NULL THEN error({failure}) END)"


def days(number: str) -> str:
    """A date from the number of days since 1970."""
    return f"(DATE '1970-01-01' + {number})"


def milliseconds(number: str) -> str:
    """A timestamp from the number of milliseconds since 1970."""
    return f"make_timestamp_ms({number})"

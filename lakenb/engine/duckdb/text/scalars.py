"""The text of a field as a value, as Hive's SerDes read it; what does not parse is NULL.

Rules: Hive ``LazyInteger``, ``LazyDouble``, ``LazyTimestamp`` and their like; Java ``Double.parseDouble``,
``Long.parseLong``. DuckDB's casts take more than Hive does (``1e3`` and ``1_0`` are integers to it), so a
value counts where its own text is the field's text again; only for the others a pattern decides.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from lakenb.values.duckdb_types import duckdb_type
from lakenb.values.names import quote_text as text
from lakenb.values.types import DataType

_INTEGERS = frozenset({"tinyint", "smallint", "integer", "bigint"})
_LAZY_INTEGER = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]*)"
_INTEGER = "[+-]?[0-9]+"
_DECIMAL = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
_DATE = r"\s*([0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2})(?:\s.*)?"
_TIMESTAMP = (
    r"\s*[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}"
    r"(?:[ T][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:\.[0-9]{1,9})?)?\s*"
)
_INFINITE = r"[\x00-\x20]*[+-]?(?:NaN|Infinity)[\x00-\x20]*"
_MARKED = rf"^[\x00-\x20]*({_DECIMAL})[dDfF][\x00-\x20]*$"


def text_scalar(
    value: str, kind: DataType, options: Mapping[str, str], *, lazy: bool = True
) -> str:
    """An expression for a text as a scalar.

    Args:
        value: The text's expression, used several times.
        kind: The type.
        options: ``timestamp_formats``, a JSON list of DuckDB's formats that are tried first.
        lazy: As LazySimpleSerDe reads; else as Java's parsers do, by which Regex and Grok go.
    """
    name = kind.name
    if name in {"varchar", "char"}:
        return f"left({value}, {kind.params[0]})" if kind.params else value
    if name == "boolean":
        if not lazy:
            return f"lower({value}) = 'true'"
        return f"CASE lower({value}) WHEN 'true' THEN true WHEN 'false' THEN false END"
    if name == "varbinary":
        return f"COALESCE(TRY(from_base64({value})), encode({value}))"
    made = f"TRY_CAST({value} AS {duckdb_type(kind)})"
    if name in _INTEGERS:
        return _integer(value, kind, made, lazy=lazy)
    if name in {"real", "double"}:
        return _floating(value, kind, made)
    if name == "decimal":
        return _guarded(value, made, f"WHEN {_full(value, _DECIMAL)} THEN {made}")
    if name == "date":
        found = f"regexp_extract({value}, {text(_DATE)}, 1)"
        other = f"WHEN {_full(value, _DATE)} THEN TRY_CAST({found} AS DATE)"
        return _guarded(value, made, other)
    if name == "timestamp":
        trimmed = f"TRY_CAST(trim({value}) AS TIMESTAMP)"
        own = _guarded(value, made, f"WHEN {_full(value, _TIMESTAMP)} THEN {trimmed}")
        formats = json.loads(options.get("timestamp_formats", "[]"))
        return timestamp_in(value, formats, own)
    return made


def timestamp_in(value: str, formats: list[str], otherwise: str) -> str:
    """A text in the first of some formats that fits, ``millis`` among them, or otherwise."""
    if not formats:
        return otherwise
    whole = text(r"\s*-?[0-9]+(?:\.[0-9]+)?\s*")
    tries = [
        f"CASE WHEN regexp_full_match({value}, {whole}) "
        f"THEN make_timestamp_ms(TRY_CAST(trunc(TRY_CAST({value} AS DECIMAL(38,9))) AS BIGINT)) END"
        if form == "millis"
        else f"CAST(try_strptime({_zoned(value, form)}, {text(form)}) AS TIMESTAMP)"
        for form in formats
    ]
    return f"COALESCE({', '.join([*tries, otherwise])})"


def _zoned(value: str, form: str) -> str:
    """The text for a format; one with a zone takes ``Z`` too, which DuckDB's does not."""
    return f"regexp_replace(trim({value}), 'Z$', '+0000')" if "%z" in form else f"trim({value})"


def _full(value: str, pattern: str) -> str:
    return f"regexp_full_match({value}, {text(pattern)})"


def _guarded(value: str, made: str, otherwise: str) -> str:
    return f"CASE WHEN CAST({made} AS VARCHAR) = {value} THEN {made} {otherwise} END"


def _integer(value: str, kind: DataType, made: str, *, lazy: bool) -> str:
    if not lazy:
        return _guarded(value, made, f"WHEN {_full(value, _INTEGER)} THEN {made}")
    # A fraction must be digits and counts for nothing; a zero stands in for what is before the point.
    whole = f"split_part(regexp_replace({value}, '^([+-]?)', '\\10'), '.', 1)"
    cut = f"TRY_CAST({whole} AS {duckdb_type(kind)})"
    return _guarded(value, made, f"WHEN {_full(value, _LAZY_INTEGER)} THEN {cut}")


def _floating(value: str, kind: DataType, made: str) -> str:
    target = duckdb_type(kind)
    marked = f"regexp_extract({value}, {text(_MARKED)}, 1)"
    return (
        f"CASE WHEN isfinite({made}) AND NOT contains({value}, '_') THEN {made} "
        f"WHEN {_full(value, _INFINITE)} THEN {made} "
        f"WHEN {made} IS NULL THEN TRY_CAST(nullif({marked}, '') AS {target}) END"
    )


def canonical(value: str, kind: DataType) -> str | None:
    """Whether DuckDB's reader makes of a text what `text_scalar` makes of it; None where it never does.

    Args:
        value: The text's expression, which is not NULL.
        kind: The type.
    """
    name = kind.name
    made = f"TRY_CAST({value} AS {duckdb_type(kind)})" if not kind.is_nested else ""
    if name in _INTEGERS or name in {"decimal", "date", "timestamp"}:
        return f"CAST({made} AS VARCHAR) = {value}"
    if name in {"real", "double"}:
        return f"isfinite({made}) AND NOT contains({value}, '_')"
    if name == "boolean":
        return f"{value} IN ('true', 'false')"
    return None

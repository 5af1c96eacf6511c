"""Casts between numbers, booleans and text (Trino: "Conversion functions", "Data types").

Each function takes the text of a value, which it may use several times.
"""

from __future__ import annotations

from lakenb.sql.coercion import FLOATS, INTEGERS, UNBOUNDED, as_decimal, length_of
from lakenb.sql.compiler.attempt import Attempt
from lakenb.sql.compiler.physical import physical
from lakenb.sql.registry.operators import fail
from lakenb.values.types import DataType

_INVALID = "INVALID_CAST_ARGUMENT"
_RANGE = "NUMERIC_VALUE_OUT_OF_RANGE"
_TEXT_WIDTH = {"tinyint": 4, "smallint": 6, "integer": 11, "bigint": 20, "real": 16, "double": 24}
_WORDS = {"integer": "INT"}
_DIGITS = r"([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?"
_BLANK = r"[\x00-\x20]*"
_FLOAT_TEXT = rf"{_BLANK}[+-]?(NaN|Infinity|{_DIGITS}[fFdD]?){_BLANK}"
# All that may stand behind the digits of a floating-point number; no word ends in one of these.
_TAIL = "' fFdD' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13)"
_LARGEST = "CAST('9223372036854775807' AS BIGINT)"
_LEAST = "CAST('-9223372036854775808' AS BIGINT)"


def between_numbers(x: str, source: DataType, to: DataType) -> Attempt:
    """A number or a boolean as another number or boolean."""
    target = physical(to)
    if to.name == "boolean":
        return Attempt(f"({x} <> 0)")
    if source.name == "boolean" and to.name == "decimal":
        return between_numbers(f"CAST({x} AS TINYINT)", DataType("tinyint"), to)
    if source.name == "boolean":
        return Attempt(f"CAST({x} AS {target})")
    if to.name in FLOATS:
        return Attempt(_to_float(x, source, to))
    if source.name in FLOATS:
        return _float_to_exact(x, source, to)
    first, second = as_decimal(source), as_decimal(to)
    if first is not None and second is not None and to.name == "decimal":
        if second[1] >= first[1] and second[0] - second[1] >= first[0] - first[1]:
            return Attempt(f"CAST({x} AS {target})")
        return Attempt(f"TRY_CAST({x} AS {target})", _cannot(x, _upper(source), _upper(to)))
    if source.name == "decimal":
        return Attempt(f"TRY_CAST({x} AS {target})", _cannot(x, "", to.name.upper()))
    if INTEGERS.index(to.name) >= INTEGERS.index(source.name):
        return Attempt(f"CAST({x} AS {target})")
    return Attempt(f"TRY_CAST({x} AS {target})", _out_of_range(x, to))


def _to_float(x: str, source: DataType, to: DataType) -> str:
    if source.name == "double" and to.name == "real":
        # What no real holds becomes infinite.
        return (
            f"COALESCE(TRY_CAST({x} AS FLOAT), CASE WHEN {x} > 0 THEN CAST('Infinity' AS FLOAT)"
            f" WHEN {x} < 0 THEN CAST('-Infinity' AS FLOAT) END)"
        )
    return f"CAST({x} AS {physical(to)})"


def _float_to_exact(x: str, source: DataType, to: DataType) -> Attempt:
    target = physical(to)
    if to.name == "decimal":
        made = f"CASE WHEN isfinite({x}) THEN TRY_CAST(CAST({x} AS VARCHAR) AS {target}) END"
        return Attempt(made, _cannot(x, source.name.upper(), _upper(to)))
    made = f"TRY_CAST(round({x}) AS {target})"
    if to.name == "bigint" and source.name == "real":
        made = (
            f"CASE WHEN isnan({x}) THEN NULL WHEN {x} >= 9223372036854775807 THEN {_LARGEST}"
            f" WHEN {x} <= -9223372036854775807 THEN {_LEAST} ELSE {made} END"
        )
        return Attempt(made, fail(_INVALID, "'Cannot cast real NaN to bigint'"))
    if to.name == "bigint":
        words = f"'Unable to cast ' || CAST({x} AS VARCHAR) || ' to bigint'"
        return Attempt(made, fail(_INVALID, words))
    nan = fail(_INVALID, f"'Cannot cast {source.name} NaN to {to.name}'")
    return Attempt(made, f"CASE WHEN isnan({x}) THEN {nan} ELSE {_out_of_range(x, to)} END")


def number_to_text(x: str, source: DataType, to: DataType) -> Attempt:
    """A number or a boolean as a varchar; one that is too short for it is an error."""
    if source.name == "double":
        made = f"scientific_kernel({x})"
    elif source.name == "real":
        made = f'trino."scientific_real"({x})'
    else:
        made = decimal_text(x, source) if source.name == "decimal" else f"CAST({x} AS VARCHAR)"
    length = length_of(to)
    if length == UNBOUNDED or length >= _width(source):
        return Attempt(made)
    if source.name == "boolean":
        words = f"'Value [' || {made} || '] does not fit in type {to}'"
        error = fail("GENERIC_INTERNAL_ERROR", words)
    else:
        error = fail(_INVALID, f"'Value ' || {made} || ' cannot be represented as {to}'")
    return Attempt(f"CASE WHEN length({made}) <= {length} THEN {made} END", error)


def decimal_text(x: str, kind: DataType) -> str:
    """A decimal's digits; DuckDB leaves the nought before the point out where no digit can stand there."""
    made = f"CAST({x} AS VARCHAR)"
    if kind.params[0] > kind.params[1]:
        return made
    return f"regexp_replace({made}, '^(-?)[.]', '\\10.')"


def text_to_number(x: str, to: DataType) -> Attempt:
    """A varchar as a number or a boolean, by Java's rules of what a number looks like."""
    target = physical(to)
    if to.name == "boolean":
        made = (
            f"CASE WHEN lower({x}) IN ('t', 'true', '1') THEN true"
            f" WHEN lower({x}) IN ('f', 'false', '0') THEN false END"
        )
        return Attempt(made, _cannot(x, "", "BOOLEAN"))
    if to.name in FLOATS:
        # Of digits, points and signs DuckDB reads what Java reads; no sign but - is one to both.
        made = (
            f"CASE WHEN NOT ({x} GLOB '*[!-0-9.]*') THEN TRY_CAST({x} AS {target})"
            f" WHEN regexp_full_match({x}, '{_FLOAT_TEXT}')"
            f" THEN TRY_CAST(rtrim({x}, {_TAIL}) AS {target}) END"
        )
    elif to.name == "decimal":
        made = (
            f"CASE WHEN regexp_full_match({x}, '[+-]?{_DIGITS}') THEN TRY_CAST({x} AS {target}) END"
        )
        return Attempt(made, _cannot(x, "VARCHAR", _upper(to)))
    else:
        made = (
            f"CASE WHEN NOT ({x} GLOB '*[!0-9]*') THEN TRY_CAST({x} AS {target})"
            f" WHEN regexp_full_match({x}, '[+-]?[0-9]+') THEN TRY_CAST({x} AS {target}) END"
        )
    return Attempt(made, _cannot(x, "", _WORDS.get(to.name, to.name.upper())))


def _width(source: DataType) -> int:
    if source.name == "decimal":
        return source.params[0] + 3
    return _TEXT_WIDTH.get(source.name, 5)


def _upper(kind: DataType) -> str:
    return kind.trino.upper().replace(",", ", ")


def _cannot(x: str, kind: str, to: str) -> str:
    before = f"{kind} " if kind else ""
    return fail(_INVALID, f"'Cannot cast {before}''' || CAST({x} AS VARCHAR) || ''' to {to}'")


def _out_of_range(x: str, to: DataType) -> str:
    return fail(_RANGE, f"'Out of range for {to.name}: ' || CAST({x} AS VARCHAR)")

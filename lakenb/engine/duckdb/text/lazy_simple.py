"""Delimited text as LazySimpleSerDe reads it.

Rules: AWS "LazySimpleSerDe for CSV, TSV, and custom-delimited files"; Hive "LanguageManual DDL",
``LazySerDeParameters``. Quotes are plain characters, an empty line is a row, missing fields are NULL,
further ones are dropped, and what does not parse is NULL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.engine.duckdb.text.scalars import text_scalar
from lakenb.errors import NotYetAvailable
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.hive_text import separators
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.values.types import DataType


def lazy_fields(line: str, options: Mapping[str, str]) -> str:
    """The texts of a line's fields as a list."""
    escape = options.get("escape", "")
    if escape:  # a last lone escape is plain
        own = _code(escape)
        alone = text(f"(?s)^(?:[^{own}]|{own}.)*{own}$")
        line = f"CASE WHEN regexp_matches({line}, {alone}) THEN {line} || {text(escape)} ELSE {line} END"
    return _split(line, separators(options)[0], escape)


def lazy_value(value: str, kind: DataType, options: Mapping[str, str], level: int = 1) -> str:
    """An expression for a field's text as a value of its type.

    Args:
        value: The text's expression, used several times.
        kind: The type.
        options: The reader's options: separators, escape, the text of NULL.
        level: How deep the field stands; decides which separator splits it.

    Raises:
        NotYetAvailable: Types nested deeper than there are separators.
    """
    null = text(options.get("null_format", "\\N"))
    if not kind.is_nested:
        known = _unescaped(value, options)
        if kind.name in {"varchar", "char", "varbinary"} or known != value:
            known = f"CASE WHEN {value} <> {null} THEN {known} END"
            return text_scalar(known, kind, options)
        return f"CASE WHEN {value} <> {null} THEN {text_scalar(known, kind, options)} END"
    parts = _split(value, separator_of(options, level, kind), options.get("escape", ""))
    item = f"e{level}"
    if kind.name == "array":
        inner = lazy_value(item, kind.children[0], options, level + 1)
        made = f"list_transform({parts}, lambda {item}: {inner})"
        empty = f"CAST([] AS {duckdb_type(kind)})"
    elif kind.name == "map":
        made = _map(parts, kind, options, level)
        empty = f"CAST(MAP {{}} AS {duckdb_type(kind)})"
    else:
        pairs = enumerate(zip(kind.fields, kind.children, strict=True), 1)
        inner = ", ".join(
            f"{quoted(name)} := {lazy_value(f'({parts})[{at}]', child, options, level + 1)}"
            for at, (name, child) in pairs
        )
        made = f"struct_pack({inner})"
        empty = made
    return (
        f"CASE WHEN {value} = {null} OR {value} IS NULL THEN NULL "
        f"WHEN {value} = '' THEN {empty} ELSE {made} END"
    )


def _map(parts: str, kind: DataType, options: Mapping[str, str], level: int) -> str:
    """Of entries with one key the first counts, and none whose key is NULL."""
    item, pair, first = f"e{level}", f"p{level}", f"d{level}"
    halves = _split(item, separator_of(options, level + 1, kind), options.get("escape", ""))
    key = lazy_value(f"{pair}[1]", kind.children[0], options, level + 2)
    value = lazy_value(f"{pair}[2]", kind.children[1], options, level + 2)
    entries = (
        f"list_filter(list_transform(list_transform({parts}, lambda {item}: {halves}), "
        f"lambda {pair}: struct_pack(k := {key}, v := {value})), lambda {first}: {first}.k IS NOT NULL)"
    )
    known = f"list_transform({entries}, lambda {first}: {first}.k)"
    at = f"i{level}"
    distinct = (
        f"list_filter({entries}, lambda {first}, {at}: list_position({known}, {first}.k) = {at})"
    )
    plain = f"list_unique({known}) = len({known})"
    return f"map_from_entries(CASE WHEN {plain} THEN {entries} ELSE {distinct} END)"


def separator_of(options: Mapping[str, str], level: int, kind: DataType) -> str:
    """The separator of a depth, which splits values of a type.

    Raises:
        NotYetAvailable: There are not so many.
    """
    known = separators(options)
    if level >= len(known):
        message = (
            f"Type {kind} is nested deeper than delimited text has separators ({len(known)}); use JSON, or "
            "set hive.serialization.extend.nesting.levels."
        )
        raise NotYetAvailable(message)
    return known[level]


def _split(value: str, separator: str, escape: str) -> str:
    if not escape:
        return f"string_split({value}, {text(separator)})"
    own, other = _code(escape), _code(separator)
    pattern = text(f"((?:[^{other}{own}]|{own}.)*){other}")
    return f"regexp_extract_all({value} || {text(separator)}, {pattern}, 1, 's')"


def _code(character: str) -> str:
    return f"\\x{{{ord(character):x}}}"


def _unescaped(value: str, options: Mapping[str, str]) -> str:
    escape = options.get("escape", "")
    if not escape:
        return value
    return f"regexp_replace({value}, {text(_code(escape) + '(.)')}, '\\1', 'gs')"

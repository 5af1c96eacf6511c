"""Delimited text as LazySimpleSerDe reads it.

Rules: AWS "LazySimpleSerDe for CSV, TSV, and custom-delimited files"; Hive "LanguageManual DDL".
Lines are read whole and split here, for the SerDe's rules are not those of CSV: quotes are plain
characters, an empty line is a row, missing fields are NULL, further ones are dropped, and what does
not parse is NULL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import NotYetAvailable
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.values.scan import FileScan
    from lakenb.values.types import DataType

MAX_LINE = 32 * 1024 * 1024
"""The longest line (AWS: "Considerations and limitations for SQL queries in Amazon Athena")."""
_NOWHERE = chr(0x10FFFF)
"""A character that Unicode assigns to nobody: the reader's delimiter, so that lines stay whole."""
_LAST_SEPARATOR = 8


def text_source(scan: FileScan, paths: str) -> str:
    """The subquery that gives each line's fields as ``f``, with its file.

    Args:
        scan: The table's files and options.
        paths: The files as DuckDB's list of texts.
    """
    options = scan.options
    arguments = [
        paths,
        "auto_detect=false, header=false, quote='', escape='', null_padding=true",
        "strict_mode=false, nullstr='', columns={l: 'VARCHAR'}",
        f"delim={text(_NOWHERE)}, skip={int(options.get('skip_lines', '0'))}",
        f"max_line_size={MAX_LINE}, hive_partitioning=false",
    ]
    line = "coalesce(l, '')"  # nullstr='' keeps empty lines: no other line is NULL then
    escape = options.get("escape", "")
    if escape:  # a last lone escape is plain
        own = _code(escape)
        alone = text(f"(?s)^(?:[^{own}]|{own}.)*{own}$")
        line = f"CASE WHEN regexp_matches({line}, {alone}) THEN {line} || {text(escape)} ELSE {line} END"
    fields = _split(line, _separator(options, 0), escape)
    reader = f"read_csv({', '.join(arguments)})"
    return f"(SELECT {fields} AS f, file_index, filename FROM {reader})"


def text_value(value: str, kind: DataType, options: Mapping[str, str], level: int = 1) -> str:
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
        known = f"CASE WHEN {value} <> {null} THEN {_unescaped(value, options)} END"
        return _scalar(known, kind)
    escape = options.get("escape", "")
    parts = _split(value, _separator(options, level), escape)
    item = f"e{level}"
    if kind.name == "array":
        inner = text_value(item, kind.children[0], options, level + 1)
        made = f"list_transform({parts}, lambda {item}: {inner})"
        empty = f"CAST([] AS {duckdb_type(kind)})"
    elif kind.name == "map":
        made = _map(parts, kind, options, level)
        empty = f"CAST(MAP {{}} AS {duckdb_type(kind)})"
    else:
        pairs = enumerate(zip(kind.fields, kind.children, strict=True), 1)
        inner = ", ".join(
            f"{quoted(name)} := {text_value(f'({parts})[{at}]', child, options, level + 1)}"
            for at, (name, child) in pairs
        )
        made = f"struct_pack({inner})"
        empty = made
    return (
        f"CASE WHEN {value} = {null} OR {value} IS NULL THEN NULL "
        f"WHEN {value} = '' THEN {empty} ELSE {made} END"
    )


def _map(parts: str, kind: DataType, options: Mapping[str, str], level: int) -> str:
    item, pair, first = f"e{level}", f"p{level}", f"d{level}"
    halves = _split(item, _separator(options, level + 1), options.get("escape", ""))
    key = text_value(f"{pair}[1]", kind.children[0], options, level + 2)
    value = text_value(f"{pair}[2]", kind.children[1], options, level + 2)
    entries = (
        f"list_filter(list_transform(list_transform({parts}, lambda {item}: {halves}), "
        f"lambda {pair}: struct_pack(k := {key}, v := {value})), lambda {first}: {first}.k IS NOT NULL)"
    )
    return f"map_from_entries({entries})"


def _separator(options: Mapping[str, str], level: int) -> str:
    if level >= _LAST_SEPARATOR:
        message = "Types nested so deep aren't in LakeNB yet for delimited text; use JSON."
        raise NotYetAvailable(message)
    given = (options.get("delimiter"), options.get("collection"), options.get("map_key"))
    if level < len(given):
        return given[level] or chr(level + 1)
    return chr(level + 1)


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


def _scalar(value: str, kind: DataType) -> str:
    name = kind.name
    if name in {"varchar", "char"}:
        return f"left({value}, {kind.params[0]})" if kind.params else value
    if name == "boolean":
        lower = f"lower({value})"
        return f"CASE WHEN {lower} = 'true' THEN true WHEN {lower} = 'false' THEN false END"
    if name in {"tinyint", "smallint", "integer", "bigint"}:
        plain = f"regexp_full_match({value}, '[+-]?[0-9]+')"
        return f"CASE WHEN {plain} THEN TRY_CAST({value} AS {duckdb_type(kind)}) END"
    if name == "varbinary":
        return f"COALESCE(try(from_base64({value})), encode({value}))"
    return f"TRY_CAST({value} AS {duckdb_type(kind)})"

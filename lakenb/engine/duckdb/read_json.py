"""JSON lines as Athena's two JSON SerDes read them (AWS: "OpenX JSON SerDe", "Hive JSON SerDe").

A line is an object; keys match in any case, at every depth; what is missing is NULL; a value that does
not fit its column fails with the file and the column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from lakenb.values.scan import FileScan, ScanColumn
    from lakenb.values.types import DataType

_MAX_OBJECT = 32 * 1024 * 1024
_INTEGERS = frozenset({"tinyint", "smallint", "integer", "bigint"})


def json_source(scan: FileScan, paths: str, uri: str) -> str:
    """The subquery that gives each line's object as ``j``, with its file.

    Args:
        scan: The table's files and options.
        paths: The files as DuckDB's list of texts.
        uri: The expression of a row's URI.
    """
    ignore = scan.options.get("ignore_malformed") == "true"
    reader = (
        f"read_json_objects({paths}, format='newline_delimited', ignore_errors={str(ignore).lower()}, "
        f"maximum_object_size={_MAX_OBJECT}, hive_partitioning=false)"
    )
    otherwise = "NULL"
    if not ignore:
        words = text("HIVE_CURSOR_ERROR: Row is not a valid JSON Object in ")
        label = text(f" of {scan.label}; a line must be one object whose keys differ in any case")
        otherwise = f"error({words} || {uri} || {label})"
    keys = "list_transform(json_keys(s.json), lambda k: lower(k))"
    right = f"json_type(s.json) = 'OBJECT' AND list_unique({keys}) = len(json_keys(s.json))"
    checked = f"CASE WHEN {right} THEN s.json ELSE {otherwise} END"
    return f"(SELECT {checked} AS j, s.file_index, s.filename FROM {reader} s)"


def json_column(scan: FileScan, column: ScanColumn, uri: str) -> str:
    """The expression of a column, from the line's object ``s.j``."""
    key = scan.options.get("mapping." + column.name, column.name)
    failure = (
        text(f"HIVE_BAD_DATA: Error parsing a value of column {column.name} as {column.type} in ")
        + f" || {uri} || "
        + text(f" of {scan.label}; correct the file or the table's column")
    )
    return _value(_member("s.j", key, 0), column.type, failure, 1)


def _member(parent: str, key: str, level: int) -> str:
    """A member by its key in any case; the exact key is looked for first, for it is the quick way."""
    name = f"k{level}"
    pointer = f"'/' || replace(replace({{}}, '~', '~0'), '/', '~1')"  # noqa: F541 - a template
    exact = text("/" + key.replace("~", "~0").replace("/", "~1"))
    alike = (
        f"list_filter(json_keys({parent}), lambda {name}: lower({name}) = {text(key.lower())})[1]"
    )
    return f"COALESCE(json_extract({parent}, {exact}), json_extract({parent}, {pointer.format(alike)}))"


def _value(found: str, kind: DataType, failure: str, level: int) -> str:
    if kind.is_nested:
        return _nested(found, kind, failure, level)
    scalar = f"json_extract_string({found}, '$')"
    if kind.name in {"varchar", "char"}:
        return f"left({scalar}, {kind.params[0]})" if kind.params else scalar
    if kind.name == "varbinary":
        made = f"try(from_base64({scalar}))"
    elif kind.name in _INTEGERS:  # a fraction is cut off
        whole = f"TRY_CAST({scalar} AS {duckdb_type(kind)})"
        cut = f"TRY_CAST(trunc(TRY_CAST({scalar} AS DOUBLE)) AS {duckdb_type(kind)})"
        made = f"CASE WHEN regexp_matches({scalar}, '[.eE]') THEN {cut} ELSE {whole} END"
    else:
        made = f"TRY_CAST({scalar} AS {duckdb_type(kind)})"
    return f"COALESCE({made}, CASE WHEN {scalar} IS NOT NULL THEN error({failure}) END)"


def _nested(found: str, kind: DataType, failure: str, level: int) -> str:
    item = f"e{level}"
    wanted = "ARRAY" if kind.name == "array" else "OBJECT"
    if kind.name == "array":
        inner = _value(item, kind.children[0], failure, level + 1)
        made = f"list_transform(json_extract({found}, '$[*]'), lambda {item}: {inner})"
    elif kind.name == "map":
        key = _key(item, kind.children[0], failure)
        place = f"'/' || replace(replace({item}, '~', '~0'), '/', '~1')"
        inner = _value(f"json_extract({found}, {place})", kind.children[1], failure, level + 1)
        entries = f"lambda {item}: struct_pack(k := {key}, v := {inner})"
        made = f"map_from_entries(list_transform(json_keys({found}), {entries}))"
    else:
        fields = ", ".join(
            f"{quoted(name)} := {_value(_member(found, name, level), child, failure, level + 1)}"
            for name, child in zip(kind.fields, kind.children, strict=True)
        )
        made = f"struct_pack({fields})"
    kinds = f"json_type({found})"
    return (
        f"CASE WHEN {kinds} = '{wanted}' THEN {made} "
        f"WHEN {kinds} IS NULL OR {kinds} = 'NULL' THEN NULL ELSE error({failure}) END"
    )


def _key(item: str, kind: DataType, failure: str) -> str:
    if kind.name in {"varchar", "char"}:
        return item
    return f"COALESCE(TRY_CAST({item} AS {duckdb_type(kind)}), error({failure}))"

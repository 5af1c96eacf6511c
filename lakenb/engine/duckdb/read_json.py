"""JSON as Athena's JSON SerDes read it (AWS: "OpenX JSON SerDe", "Hive JSON SerDe").

A line is an object; keys match in any case, at every depth; what is missing is NULL; a value that does
not fit its column fails with the file and the column. A CloudTrail file is one object whose ``Records`` are
the rows (AWS: "CloudTrail SerDe").
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lakenb.engine.duckdb.text.scalars import timestamp_in
from lakenb.engine.duckdb.text.stream import LINE
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text
from lakenb.values.relation import PATH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lakenb.values.scan import FileScan, ScanColumn
    from lakenb.values.types import DataType

MAX_OBJECT = 32 * 1024 * 1024
_MAX_DOCUMENT = 128 * 1024 * 1024
"""The longest CloudTrail file, unpacked: many rows in one object."""
_INTEGERS = frozenset({"tinyint", "smallint", "integer", "bigint"})
_RECORDS = "Records"


def json_source(scan: FileScan, paths: str, uri: str) -> str:
    """The subquery that gives each line's object as ``j``, with its file.

    Args:
        scan: The table's files and options.
        paths: The files as DuckDB's list of texts.
        uri: The expression of a row's URI.
    """
    if scan.options.get("records"):
        return _records(scan, paths, uri)
    ignore = scan.options.get("ignore_malformed") == "true"
    reader = (
        f"read_json_objects({paths}, format='newline_delimited', ignore_errors={str(ignore).lower()}, "
        f"maximum_object_size={MAX_OBJECT}, hive_partitioning=false)"
    )
    checked = _checked("s.json", scan, uri)
    return f"(SELECT {checked} AS j, s.file_index, s.filename FROM {reader} s)"


def _records(scan: FileScan, paths: str, uri: str) -> str:
    reader = (
        f"read_json_objects({paths}, format='unstructured', maximum_object_size={_MAX_DOCUMENT}, "
        "hive_partitioning=false)"
    )
    failure = _malformed(scan, uri, f"a CloudTrail file is one object with an array {_RECORDS}")
    place = f"json_extract(s.json, '$.{_RECORDS}')"
    rows = (
        f"CASE WHEN json_type({place}) = 'ARRAY' THEN json_extract(s.json, '$.{_RECORDS}[*]') "
        f"ELSE error({failure}) END"
    )
    inner = f"(SELECT unnest({rows}) AS json, s.file_index, s.filename FROM {reader} s)"
    checked = _checked("s.json", scan, uri)
    return f"(SELECT {checked} AS j, s.file_index, s.filename FROM {inner} s)"


def json_lines(scan: FileScan, lines: str, hidden: Sequence[str]) -> str:
    """The subquery of a scan whose lines come from a relation.

    Args:
        scan: The scan.
        lines: The relation's name; it holds partition columns and hidden columns too.
        hidden: The hidden columns that it holds.
    """
    line, uri = f"s.{quoted(LINE)}", f"s.{quoted(PATH)}"
    parsed = f"CASE WHEN json_valid({line}) THEN CAST({line} AS JSON) END"
    found = _checked("s.json", scan, uri, "s.blank" if scan.options.get("blank") else "false")
    kept = [quoted(c.name) for c in scan.partition_columns] + [quoted(h) for h in hidden]
    read = ", ".join(f"s.{k}" for k in kept)
    inner = f"(SELECT {parsed} AS json, trim({line}) = '' AS blank, {read} FROM {lines} s)"
    source = f"(SELECT {found} AS j, {read} FROM {inner} s)"
    outputs = [f"{json_column(scan, c, uri)} AS {quoted(c.name)}" for c in scan.columns]
    outputs += [f"s.{quoted(c.name)}" for c in scan.partition_columns]
    outputs += [f"s.{quoted(h)}" for h in scan.hidden]
    return f"(SELECT {', '.join(outputs) or 's.j'} FROM {source} s)"


def _checked(found: str, scan: FileScan, uri: str, blank: str = "false") -> str:
    """The object, if it is one whose keys differ; else what the SerDe makes of it."""
    otherwise = "NULL"
    if scan.options.get("ignore_malformed") != "true":
        failure = _malformed(scan, uri, "a line must be one object whose keys differ in any case")
        otherwise = f"CASE WHEN {blank} THEN NULL ELSE error({failure}) END"
    keys = f"json_keys({found})"
    if not scan.options.get("case_sensitive"):
        keys = f"list_transform({keys}, lambda k: lower(k))"
    right = f"json_type({found}) = 'OBJECT' AND list_unique({keys}) = len(json_keys({found}))"
    return f"CASE WHEN {right} THEN {found} ELSE {otherwise} END"


def _malformed(scan: FileScan, uri: str, what: str) -> str:
    words = text("HIVE_CURSOR_ERROR: Row is not a valid JSON Object in ")
    return f"{words} || {uri} || {text(f' of {scan.label}; {what}')}"


def json_column(scan: FileScan, column: ScanColumn, uri: str) -> str:
    """The expression of a column, from the line's object ``s.j``."""
    values = _Values(scan.options, _failure(scan, column, uri))
    return values.value(values.member("s.j", key_of(scan, column), 0), column.type, 1)


def json_read(scan: FileScan, column: ScanColumn, kind: str, uri: str) -> str:
    """The expression of a column that DuckDB's reader gave.

    Args:
        scan: The scan.
        column: The column.
        kind: The type in which it was read: its own, a wider integer, text, or JSON.
        uri: The expression of a row's URI.
    """
    value = f"s.{quoted(key_of(scan, column))}"
    values = _Values(scan.options, _failure(scan, column, uri))
    if kind == "JSON":
        return values.value(value, column.type, 1)
    if kind == "VARCHAR":
        return values.scalar(value, column.type)
    return value if kind == duckdb_type(column.type) else values.cast(value, column.type)


def key_of(scan: FileScan, column: ScanColumn) -> str:
    """The key of a column in the objects."""
    return scan.options.get("mapping." + column.name, column.name)


def pointer_of(key: str) -> str:
    """A key as a quoted JSON pointer."""
    return text("/" + key.replace("~", "~0").replace("/", "~1"))


def _failure(scan: FileScan, column: ScanColumn, uri: str) -> str:
    return (
        text(f"HIVE_BAD_DATA: Error parsing a value of column {column.name} as {column.type} in ")
        + f" || {uri} || "
        + text(f" of {scan.label}; correct the file or the table's column")
    )


class _Values:
    """Expressions of JSON values in the catalog's types.

    Args:
        options: The reader's.
        failure: The expression of what is said of a value that does not fit.
    """

    def __init__(self, options: Mapping[str, str], failure: str) -> None:
        self._failure = failure
        self._exact = bool(options.get("case_sensitive"))
        self._dots = options.get("dots") == "true"
        self._lenient = options.get("numeric_timestamps") == "true"
        self._formats: list[str] = json.loads(options.get("timestamp_formats", "[]"))

    def member(self, parent: str, key: str, level: int) -> str:
        """A member by its key in any case; the exact key is looked for first, for it is the quick way."""
        name = f"k{level}"
        exact = f"json_extract({parent}, {pointer_of(key)})"
        same = name if self._exact else f"lower({name})"
        wanted = text(key if self._exact else key.lower())
        tests = [] if self._exact else [f"{same} = {wanted}"]
        if self._dots:
            tests.append(f"replace({same}, '.', '_') = {wanted}")
        found = [
            f"json_extract({parent}, {_pointer(f'list_filter(json_keys({parent}), lambda {name}: {test})[1]')})"
            for test in tests
        ]
        return f"COALESCE({', '.join([exact, *found])})" if found else exact

    def value(self, found: str, kind: DataType, level: int) -> str:
        """A value in its type."""
        if kind.is_nested:
            return self._nested(found, kind, level)
        return self.scalar(f"json_extract_string({found}, '$')", kind)

    def scalar(self, scalar: str, kind: DataType) -> str:
        """A scalar's text in its type; the expression is used several times."""
        if kind.name in {"varchar", "char"}:
            return f"left({scalar}, {kind.params[0]})" if kind.params else scalar
        if kind.name == "boolean":
            return f"lower({scalar}) = 'true'"
        if kind.name == "varbinary":
            made = f"TRY(from_base64({scalar}))"
        elif kind.name in _INTEGERS:  # a fraction is cut off
            made = self._integer(scalar, kind)
        elif kind.name == "timestamp":
            made = timestamp_in(scalar, self._formats, self._moment(scalar))
        else:
            made = f"TRY_CAST({scalar} AS {duckdb_type(kind)})"
        return self._checked(made, scalar)

    def cast(self, value: str, kind: DataType) -> str:
        """A number in a narrower type."""
        return self._checked(f"TRY_CAST({value} AS {duckdb_type(kind)})", value)

    def _checked(self, made: str, value: str) -> str:
        return f"COALESCE({made}, CASE WHEN {value} IS NOT NULL THEN error({self._failure}) END)"

    def _integer(self, scalar: str, kind: DataType) -> str:
        target = duckdb_type(kind)
        whole = f"TRY_CAST({scalar} AS {target})"
        cut = f"TRY_CAST(trunc(TRY_CAST({scalar} AS DOUBLE)) AS {target})"
        return f"CASE WHEN regexp_matches({scalar}, '[.eE]') THEN {cut} ELSE {whole} END"

    def _moment(self, scalar: str) -> str:
        """OpenX takes a number too: seconds with a fraction, or milliseconds from 13 digits on."""
        plain = f"TRY_CAST({scalar} AS TIMESTAMP)"
        if not self._lenient:
            return plain
        micros = f"CAST(trunc(TRY_CAST({scalar} AS DECIMAL(38,9)) * 1000000) AS BIGINT)"
        return (
            f"CASE WHEN {plain} IS NOT NULL THEN {plain} "
            f"WHEN regexp_full_match({scalar}, '[+-]?[0-9]{{13,18}}') "
            f"THEN make_timestamp_ms(CAST({scalar} AS BIGINT)) "
            f"WHEN regexp_full_match({scalar}, '[+-]?[0-9]{{1,12}}(?:\\.[0-9]+)?') "
            f"THEN make_timestamp({micros}) END"
        )

    def _nested(self, found: str, kind: DataType, level: int) -> str:
        item = f"e{level}"
        wanted = "ARRAY" if kind.name == "array" else "OBJECT"
        if kind.name == "array":
            inner = self.value(item, kind.children[0], level + 1)
            made = f"list_transform(json_extract({found}, '$[*]'), lambda {item}: {inner})"
        elif kind.name == "map":
            key = self._key(item, kind.children[0])
            inner = self.value(
                f"json_extract({found}, {_pointer(item)})", kind.children[1], level + 1
            )
            entries = f"lambda {item}: struct_pack(k := {key}, v := {inner})"
            made = f"map_from_entries(list_transform(json_keys({found}), {entries}))"
        else:
            fields = ", ".join(
                f"{quoted(name)} := {self.value(self.member(found, name, level), child, level + 1)}"
                for name, child in zip(kind.fields, kind.children, strict=True)
            )
            made = f"struct_pack({fields})"
        kinds = f"json_type({found})"
        return (
            f"CASE WHEN {kinds} = '{wanted}' THEN {made} "
            f"WHEN {kinds} IS NULL OR {kinds} = 'NULL' THEN NULL ELSE error({self._failure}) END"
        )

    def _key(self, item: str, kind: DataType) -> str:
        if kind.name in {"varchar", "char"}:
            return item
        made = f"TRY_CAST({item} AS {duckdb_type(kind)})"
        if kind.name == "varbinary":
            made = f"TRY(from_base64({item}))"
        return f"COALESCE({made}, error({self._failure}))"


def _pointer(key: str) -> str:
    return f"'/' || replace(replace({key}, '~', '~0'), '/', '~1')"

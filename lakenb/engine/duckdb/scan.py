"""Scans as DuckDB's SQL: one subquery a scan, with the columns in the catalog's types.

Text that comes from files or catalogs (names, URIs, values) enters as quoted literals alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyarrow as pa

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text
from lakenb.values.relation import PATH, POSITION
from lakenb.values.scan import FileScan, ScanColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.engine.duckdb.footers import Footer
    from lakenb.values.scan import DeleteFile, ScanFile
    from lakenb.values.types import DataType

_GLOB = re.compile(r"[*?\[]")
_NUMBERS = frozenset("tinyint smallint integer bigint real double decimal".split())
_TEXTS = frozenset("varchar char json".split())


class ScanText:
    """Writes the SQL of file scans.

    Args:
        locate: Turns an ``s3://`` URI into what DuckDB opens.
        footers: Gives Parquet footers of files.
    """

    def __init__(
        self,
        locate: Callable[[str], str],
        footers: Callable[[Sequence[ScanFile], str], list[Footer]],
    ) -> None:
        self.locate = locate
        self.footers = footers

    def path(self, uri: str) -> str:
        """What DuckDB opens, with the characters of its globs made plain."""
        return _GLOB.sub(r"[\g<0>]", self.locate(uri))

    def render(self, scan: FileScan) -> str:
        """The subquery of a scan, in parentheses."""
        columns = (*scan.columns, *scan.partition_columns)
        if not scan.files:
            return _empty(columns, scan.hidden)
        if scan.format == "parquet":
            return self._parquet(scan)
        if scan.format == "text":
            return self._text(scan)
        if scan.format == "json":
            return self._json(scan)
        message = f"{scan.label}: files of format {scan.format} can't be read yet."
        raise NotYetAvailable(message)

    # --- Parquet ---------------------------------------------------------------------------

    def _parquet(self, scan: FileScan) -> str:
        footers = self.footers(scan.files, scan.label)
        _check_types(scan, footers)
        touched = {uri for delete in scan.deletes for uri in delete.data_files}
        clean = [f for f in scan.files if f.uri not in touched]
        dirty = [f for f in scan.files if f.uri in touched]
        by_uri = dict(zip((f.uri for f in scan.files), footers, strict=True))
        parts: list[str] = []
        if clean:
            parts.append(self._parquet_part(scan, clean, [by_uri[f.uri] for f in clean], ()))
        if dirty:
            known = [by_uri[f.uri] for f in dirty]
            parts.append(self._parquet_part(scan, dirty, known, scan.deletes))
        return (
            parts[0] if len(parts) == 1 else "(" + " UNION ALL ".join(p[1:-1] for p in parts) + ")"
        )

    def _parquet_part(
        self,
        scan: FileScan,
        files: Sequence[ScanFile],
        footers: Sequence[Footer],
        deletes: Sequence[DeleteFile],
    ) -> str:
        extra = {c.name: c for d in deletes for c in d.equality_columns}
        known = {c.name for c in scan.columns}
        columns = (*scan.columns, *(c for n, c in extra.items() if n not in known))
        source, expressions = self._reader(columns, files, footers)
        outputs = [_cast(expressions[c.name], c) for c in scan.columns]
        outputs += self._per_file(scan, files)
        where = self._without_deleted(deletes, files, expressions) if deletes else ""
        return f"(SELECT {', '.join(outputs) or '1'} FROM {source}{where})"

    def _reader(
        self, columns: Sequence[ScanColumn], files: Sequence[ScanFile], footers: Sequence[Footer]
    ) -> tuple[str, dict[str, str]]:
        """The reader's call, and where each column stands in it.

        Files of one schema are read as they are. Where columns come, go or change their type from
        file to file, DuckDB is told the schema (twice as slow, measured on 20 million rows).
        """
        paths = _list(self.path(f.uri) for f in files)
        names = _same_everywhere(columns, footers)
        if names is not None:
            found = {c.name: f"s.{quoted(names[c.name])}" for c in columns}
            return f"read_parquet({paths}, hive_partitioning=false) s", found
        entries: list[str] = []
        found = {}
        by_id = all(isinstance(c.source, int) for c in columns)
        for column in columns:
            kind = duckdb_type(column.type)
            key = str(column.source) if by_id else text(_name_in(column, footers))
            own = column.name if by_id else _name_in(column, footers)
            entries.append(f"{key}: {{name: {text(own)}, type: {text(kind)}, default_value: NULL}}")
            found[column.name] = f"s.{quoted(own)}"
        return f"read_parquet({paths}, schema=MAP {{{', '.join(entries)}}}) s", found

    def _without_deleted(
        self, deletes: Sequence[DeleteFile], files: Sequence[ScanFile], columns: dict[str, str]
    ) -> str:
        conditions: list[str] = []
        uri = self._uri(files)
        positions = [d for d in deletes if not d.equality_columns]
        if positions:
            paths = _list(self.path(d.uri) for d in positions)
            conditions.append(
                f"NOT EXISTS (SELECT 1 FROM read_parquet({paths}) d "
                f"WHERE d.file_path = {uri} AND d.pos = s.file_row_number)"
            )
        for delete in deletes:
            if not delete.equality_columns:
                continue
            footer = self.footers(_as_files([delete]), delete.uri)
            source, own = self._reader(delete.equality_columns, _as_files([delete]), footer)
            source = source[:-2] + " d"
            equal = [
                f"d.{own[c.name][2:]} IS NOT DISTINCT FROM {columns[c.name]}"
                for c in delete.equality_columns
            ]
            among = _list(sorted(delete.data_files))
            condition = " AND ".join([f"list_contains({among}, {uri})", *equal])
            conditions.append(f"NOT EXISTS (SELECT 1 FROM {source} WHERE {condition})")
        return " WHERE " + " AND ".join(conditions)

    # --- text and JSON ---------------------------------------------------------------------

    def _text(self, scan: FileScan) -> str:
        for column in scan.columns:
            if column.type.is_nested:
                message = (
                    f"{scan.label}: column '{column.name}' of type {column.type} in delimited text "
                    "isn't in LakeNB yet; it comes with the other SerDes."
                )
                raise NotYetAvailable(message)
        options = scan.options
        names = [f"c{i}" for i in range(max(scan.width, 1))]
        columns = ", ".join(f"{n}: 'VARCHAR'" for n in names)
        null = options.get("null_format", "\\N")
        arguments = [
            _list(self.path(f.uri) for f in scan.files),
            "auto_detect=false, header=false, quote='', null_padding=true, strict_mode=false",
            f"columns={{{columns}}}",
            f"delim={text(options.get('delimiter', chr(1)))}",
            f"escape={text(options.get('escape', ''))}",
            f"nullstr={text(null)}",
            f"skip={int(options.get('skip_lines', '0'))}",
            "max_line_size=33554432, hive_partitioning=false",
        ]
        outputs = [
            f"{_from_text(f's.{names[c.position]}', c.type)} AS {quoted(c.name)}"
            for c in scan.columns
        ]
        outputs += self._per_file(scan, scan.files)
        return f"(SELECT {', '.join(outputs) or '1'} FROM read_csv({', '.join(arguments)}) s)"

    def _json(self, scan: FileScan) -> str:
        paths = _list(self.path(f.uri) for f in scan.files)
        outputs = [
            f"{_from_json(scan.options.get('mapping.' + c.name, c.name), c.type)} AS {quoted(c.name)}"
            for c in scan.columns
        ]
        outputs += self._per_file(scan, scan.files)
        ignore = "true" if scan.options.get("ignore_malformed") == "true" else "false"
        reader = (
            f"read_json_objects({paths}, format='newline_delimited', ignore_errors={ignore}, "
            "maximum_object_size=33554432, hive_partitioning=false)"
        )
        return f"(SELECT {', '.join(outputs) or '1'} FROM {reader} s)"

    # --- what is the same for all rows of a file -------------------------------------------

    def _per_file(self, scan: FileScan, files: Sequence[ScanFile]) -> list[str]:
        outputs: list[str] = []
        for at, column in enumerate(scan.partition_columns):
            values = [scan.partitions[f.partition][at] for f in files]
            value = _by_file(values)
            outputs.append(f"{_partition_value(value, column.type)} AS {quoted(column.name)}")
        outputs += [f"{self._hidden(name, files)} AS {quoted(name)}" for name in scan.hidden]
        return outputs

    def _hidden(self, name: str, files: Sequence[ScanFile]) -> str:
        if name == PATH:
            return self._uri(files)
        if name == POSITION:
            return "s.file_row_number"
        if name == "$file_size":
            return f"CAST({_by_file([str(f.size) for f in files])} AS BIGINT)"
        times = [str(int(f.modified * 1_000_000)) for f in files]
        return f"make_timestamptz(CAST({_by_file(times)} AS BIGINT))"

    def _uri(self, files: Sequence[ScanFile]) -> str:
        """The URI of a row's file, from the path that DuckDB knows."""
        uri = files[0].uri
        path = self.locate(uri)
        tail = uri.removeprefix("s3://")
        if path == uri:
            return "s.filename"
        root = path.removesuffix(tail)
        return f"'s3://' || substr(s.filename, {len(root) + 1})"


def _by_file(values: Sequence[str | None]) -> str:
    """An expression that gives each file's own text; values in the order of the files."""
    distinct = list(dict.fromkeys(values))
    if len(distinct) == 1:
        return _literal(distinct[0])
    return f"[{', '.join(map(_literal, values))}][s.file_index::BIGINT + 1]"


def _as_files(deletes: Sequence[DeleteFile]) -> list[ScanFile]:
    from lakenb.values.scan import ScanFile

    return [ScanFile(d.uri, d.size) for d in deletes]


def _same_everywhere(
    columns: Sequence[ScanColumn], footers: Sequence[Footer]
) -> dict[str, str] | None:
    """Each column's name in the files when all files agree on names and types."""
    names: dict[str, str] = {}
    for column in columns:
        first = footers[0].find(column.source)
        if first is None:
            return None
        for footer in footers[1:]:
            found = footer.find(column.source)
            if found is None or found.type != first.type or found.name != first.name:
                return None
        names[column.name] = first.name
    return names


def _name_in(column: ScanColumn, footers: Sequence[Footer]) -> str:
    for footer in footers:
        found = footer.find(column.source)
        if found is not None:
            return found.name
    return str(column.source)


def _check_types(scan: FileScan, footers: Sequence[Footer]) -> None:
    """Refuse a file whose column can't be what the table declares, as Athena does."""
    checked: set[tuple[str, pa.DataType]] = set()
    for file, footer in zip(scan.files, footers, strict=True):
        for column in scan.columns:
            found = footer.find(column.source)
            if found is None or (column.name, found.type) in checked:
                continue
            checked.add((column.name, found.type))
            if not _fits(found.type, column.type):
                message = (
                    f"Field {column.name}'s type {found.type} in {file.uri} is incompatible with type "
                    f"{column.type} defined in table schema of {scan.label}; correct the table's column."
                )
                raise QueryFailed(message, name="HIVE_BAD_DATA")


_FITS: tuple[tuple[str, frozenset[str]], ...] = (
    ("is_null", frozenset()),
    ("is_integer", _NUMBERS),
    ("is_floating", _NUMBERS),
    ("is_decimal", _NUMBERS),
    ("is_boolean", frozenset({"boolean"})),
    ("is_string", _TEXTS | {"varbinary", "uuid"}),
    ("is_large_string", _TEXTS | {"varbinary", "uuid"}),
    ("is_binary", _TEXTS | {"varbinary"}),
    ("is_large_binary", _TEXTS | {"varbinary"}),
    ("is_fixed_size_binary", frozenset({"varbinary", "uuid", "decimal"})),
    ("is_date", frozenset({"date"})),
    ("is_timestamp", frozenset({"timestamp", "timestamp with time zone"})),
    ("is_time", frozenset({"time", "time with time zone"})),
    ("is_struct", frozenset({"row"})),
    ("is_map", frozenset({"map"})),
    ("is_list", frozenset({"array"})),
    ("is_large_list", frozenset({"array"})),
)


def _fits(found: pa.DataType, declared: DataType) -> bool:
    if pa.types.is_dictionary(found):
        found = found.value_type
    for test, names in _FITS:
        if getattr(pa.types, test)(found):
            return not names or declared.name in names
    return True


def _cast(expression: str, column: ScanColumn) -> str:
    kind = duckdb_type(column.type)
    name = quoted(column.name)
    if column.type.name in {"varchar", "char"} and column.type.params:
        return f"left(CAST({expression} AS VARCHAR), {column.type.params[0]}) AS {name}"
    return f"CAST({expression} AS {kind}) AS {name}"


def _empty(columns: Sequence[ScanColumn], hidden: Sequence[str]) -> str:
    outputs = [f"CAST(NULL AS {duckdb_type(c.type)}) AS {quoted(c.name)}" for c in columns]
    kinds = {PATH: "VARCHAR", POSITION: "BIGINT", "$file_size": "BIGINT"}
    outputs += [f"CAST(NULL AS {kinds.get(h, 'TIMESTAMPTZ')}) AS {quoted(h)}" for h in hidden]
    return f"(SELECT {', '.join(outputs) or '1'} WHERE false)"


def _list(items: object) -> str:
    return "[" + ", ".join(text(str(i)) for i in items) + "]"  # type: ignore[attr-defined]  # iterable


def _literal(value: str | None) -> str:
    return "NULL" if value is None else text(value)


def _partition_value(value: str, kind: DataType) -> str:
    if kind.name == "varchar" and not kind.params:
        return f"CAST({value} AS VARCHAR)"
    return f"CAST({value} AS {duckdb_type(kind)})"


def _from_text(value: str, kind: DataType) -> str:
    """A field of delimited text as LazySimpleSerDe reads it: what does not parse is NULL."""
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


def _from_json(key: str, kind: DataType) -> str:
    """A member of a JSON line; keys match in any case, as Athena's JSON SerDes match them."""
    path = '$."' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'
    found = (
        f"COALESCE(json_extract(s.json, {text(path)}), json_extract(s.json, "
        f"'$.\"' || list_filter(json_keys(s.json), lambda k: lower(k) = {text(key)})[1] || '\"'))"
    )
    if kind.is_nested:
        return f"CAST(NULLIF({found}, 'null') AS {duckdb_type(kind)})"
    scalar = f"({found} ->> '$')"
    if kind.name in {"varchar", "char"}:
        return f"left({scalar}, {kind.params[0]})" if kind.params else scalar
    return f"CAST({scalar} AS {duckdb_type(kind)})"

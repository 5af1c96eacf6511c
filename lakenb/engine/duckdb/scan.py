"""Scans as DuckDB's SQL: one subquery a scan, with the columns in the catalog's types.

Text that comes from files or catalogs (names, URIs, values) enters as quoted literals alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.engine.duckdb.file_types import check_types, narrowed
from lakenb.engine.duckdb.json_scan import JsonScans
from lakenb.engine.duckdb.name_mapping import BY_POSITION, columns_in, has_ids
from lakenb.engine.duckdb.text.scan import Looks, TextScans, union
from lakenb.errors import NotYetAvailable
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text
from lakenb.values.relation import PATH, POSITION
from lakenb.values.scan import FileScan, ScanColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.engine.duckdb.footers import Footer
    from lakenb.engine.duckdb.text.proofs import ScanRun
    from lakenb.values.scan import DeleteFile, ScanFile

_LISTED_FILES = 64
_MOST_SHAPES = 16
_GLOB = re.compile(r"[*?\[]")


class ScanText:
    """Writes the SQL of file scans.

    Args:
        locate: Turns an ``s3://`` URI into what DuckDB opens.
        footers: Gives Parquet footers of files.
        looks: Tells how lines of files are read.
    """

    def __init__(
        self,
        locate: Callable[[str], str],
        footers: Callable[[Sequence[ScanFile], str], list[Footer]],
        looks: Looks,
    ) -> None:
        self.locate = locate
        self.footers = footers
        self._json = JsonScans(self, looks)
        self._text = TextScans(self, looks)

    def path(self, uri: str) -> str:
        """What DuckDB opens, with the characters of its globs made plain."""
        return _GLOB.sub(r"[\g<0>]", self.locate(uri))

    def paths(self, files: Sequence[ScanFile]) -> str:
        """The files as DuckDB's list of texts."""
        return _list(self.path(f.uri) for f in files)

    def render(self, scan: FileScan, run: ScanRun) -> str:
        """The subquery of a scan, in parentheses."""
        columns = (*scan.columns, *scan.partition_columns)
        if not scan.files:
            return _empty(columns, scan.hidden)
        if scan.format == "parquet":
            parts = self._by_position(scan) if scan.options.get(BY_POSITION) == "true" else [scan]
            return union([self._parquet(part, run.stream) for part in parts])
        if scan.format in {"text", "csv", "pattern"}:
            return self._text.render(scan, run)
        if scan.format == "json":
            return self._json.render(scan, run)
        message = f"{scan.label}: files of format {scan.format} can't be read yet."
        raise NotYetAvailable(message)

    # --- Parquet ---------------------------------------------------------------------------

    def _by_position(self, scan: FileScan) -> list[FileScan]:
        """A scan for each order of the columns, which then go by their names there."""
        groups: dict[tuple[ScanColumn, ...], list[ScanFile]] = {}
        for file, footer in zip(scan.files, self.footers(scan.files, scan.label), strict=True):
            groups.setdefault(columns_in(scan.columns, footer, scan.options), []).append(file)
        return [
            replace(scan, columns=columns, files=tuple(files), options={})
            for columns, files in groups.items()
        ]

    def _foreign(self, scan: FileScan, footers: Sequence[Footer]) -> tuple[FileScan, FileScan]:
        """The files that DuckDB can read, and those that it can't."""
        if not any(footer.foreign for footer in footers):
            return scan, replace(scan, files=())
        found: dict[bool, list[tuple[ScanFile, Footer]]] = {False: [], True: []}
        for file, footer in zip(scan.files, footers, strict=True):
            own = [footer.find(c.source) for c in columns_in(scan.columns, footer, scan.options)]
            found[any(c is not None and c.foreign for c in own)].append((file, footer))
        others = replace(scan, files=tuple(f for f, _ in found[True]), format="foreign parquet")
        if others.files:
            check_types(others, [footer for _, footer in found[True]])
            if any(f.uri in d.data_files for d in scan.deletes for f in others.files):
                message = f"{others.files[0].uri} has deleted rows and what DuckDB can't read; run OPTIMIZE."
                raise NotYetAvailable(message)
        return replace(scan, files=tuple(f for f, _ in found[False])), others

    def _parquet(self, scan: FileScan, stream: Callable[[FileScan], str]) -> str:
        scan, foreign = self._foreign(scan, self.footers(scan.files, scan.label))
        parts = [f"(SELECT * FROM {stream(foreign)})"] if foreign.files else []
        footers = self.footers(scan.files, scan.label)
        touched = {uri for delete in scan.deletes for uri in delete.data_files}
        read = (*scan.columns, *(c for d in scan.deletes for c in d.equality_columns))
        by_id = any(isinstance(c.source, int) for c in read)
        shapes = {_shape(read, footer) for footer in footers}
        groups: dict[object, list[tuple[ScanFile, Footer]]] = {}
        for file, footer in zip(scan.files, footers, strict=True):
            shape = _shape(read, footer) if len(shapes) <= _MOST_SHAPES else None
            key = file.uri in touched, by_id and has_ids(footer), shape
            groups.setdefault(key, []).append((file, footer))
        for group in groups.values():
            files, known = [file for file, _ in group], [footer for _, footer in group]
            deletes = scan.deletes if files[0].uri in touched else ()
            parts.append(self._parquet_part(scan, files, known, deletes))
        return union(parts)

    def _parquet_part(
        self,
        scan: FileScan,
        files: Sequence[ScanFile],
        footers: Sequence[Footer],
        deletes: Sequence[DeleteFile],
    ) -> str:
        extra = {c.name: c for d in deletes for c in d.equality_columns}
        known = {c.name for c in scan.columns}
        columns = columns_in(
            (*scan.columns, *(c for n, c in extra.items() if n not in known)),
            footers[0],
            scan.options,
        )
        own_scan = replace(scan, columns=columns[: len(scan.columns)], files=tuple(files))
        check_types(own_scan, footers)
        source, expressions = self._reader(columns, files, footers)
        outputs = [
            _cast(self._fitting(expressions[c.name], c, scan, files, footers), c)
            for c in own_scan.columns
        ]
        own, join = self.per_file(scan, files)
        outputs += own
        where = self._without_deleted(deletes, files, expressions) if deletes else ""
        return f"(SELECT {', '.join(outputs) or '1'} FROM {source}{join}{where})"

    def _fitting(
        self,
        expression: str,
        column: ScanColumn,
        scan: FileScan,
        files: Sequence[ScanFile],
        footers: Sequence[Footer],
    ) -> str:
        """The expression; where a file's values are wider than the column, one that tells the file."""
        if narrowed(column, footers) is None:
            return expression
        failure = (
            text(f"HIVE_BAD_DATA: A value of column {column.name} in ")
            + f" || {self.uri(files)} || "
            + text(
                f" of {scan.label} does not fit type {column.type.hive}; correct the column's type"
            )
        )
        return (
            f"COALESCE(TRY_CAST({expression} AS {duckdb_type(column.type)}), "
            f"CASE WHEN {expression} IS NOT NULL THEN error({failure}) END)"
        )

    def _reader(
        self, columns: Sequence[ScanColumn], files: Sequence[ScanFile], footers: Sequence[Footer]
    ) -> tuple[str, dict[str, str]]:
        """The reader's call, and where each column stands in it.

        Files of one schema are read as they are. Where files of very many schemas are read together,
        DuckDB is told the schema (twice as slow, measured on 20 million rows).
        """
        paths = _list(self.path(f.uri) for f in files)
        names = _same_everywhere(columns, footers)
        if names is not None:
            found = {
                c.name: "NULL" if (name := names[c.name]) is None else f"s.{quoted(name)}"
                for c in columns
            }
            return f"read_parquet({paths}, hive_partitioning=false) s", found
        entries: list[str] = []
        found = {}
        by_id = all(isinstance(c.source, int) for c in columns)
        for column in columns:
            kind = narrowed(column, footers) or duckdb_type(column.type)
            key = str(column.source) if by_id else text(_name_in(column, footers))
            own = column.name if by_id else _name_in(column, footers)
            entries.append(f"{key}: {{name: {text(own)}, type: {text(kind)}, default_value: NULL}}")
            found[column.name] = f"s.{quoted(own)}"
        return f"read_parquet({paths}, schema=MAP {{{', '.join(entries)}}}) s", found

    def _without_deleted(
        self, deletes: Sequence[DeleteFile], files: Sequence[ScanFile], columns: dict[str, str]
    ) -> str:
        conditions: list[str] = []
        uri = self.uri(files)
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

    # --- what is the same for all rows of a file -------------------------------------------

    def per_file(self, scan: FileScan, files: Sequence[ScanFile]) -> tuple[list[str], str]:
        """Outputs that are the same for all rows of a file, and the join that they need."""
        values = _FileValues(len(files))
        outputs: list[str] = []
        for at, column in enumerate(scan.partition_columns):
            own = values.of([scan.partitions[f.partition][at] for f in files])
            outputs.append(f"{_partition_value(own, column, scan.label)} AS {quoted(column.name)}")
        outputs += [f"{self._hidden(n, files, values)} AS {quoted(n)}" for n in scan.hidden]
        return outputs, values.join()

    def _hidden(self, name: str, files: Sequence[ScanFile], values: _FileValues) -> str:
        if name == PATH:
            return self.uri(files)
        if name == POSITION:
            return "s.file_row_number"
        if name == "$file_size":
            return f"CAST({values.of([str(f.size) for f in files])} AS BIGINT)"
        times = [str(int(f.modified * 1_000_000)) for f in files]
        return f"make_timestamptz(CAST({values.of(times)} AS BIGINT))"

    def uri(self, files: Sequence[ScanFile]) -> str:
        """The URI of a row's file, from the path that DuckDB knows."""
        uri = files[0].uri
        path = self.locate(uri)
        tail = uri.removeprefix("s3://")
        if path == uri:
            return "s.filename"
        root = path.removesuffix(tail)
        return f"'s3://' || substr(s.filename, {len(root) + 1})"


class _FileValues:
    """Texts that each file has: of a few files in a list, of many in a table that is joined."""

    def __init__(self, files: int) -> None:
        self._files = files
        self._joined: list[str] = []

    def of(self, values: Sequence[str | None]) -> str:
        """An expression that gives each file's own text; values in the order of the files."""
        if len(set(values)) == 1:
            return _literal(values[0])
        all_values = f"[{', '.join(map(_literal, values))}]"
        if self._files <= _LISTED_FILES:
            return f"{all_values}[s.file_index::BIGINT + 1]"
        self._joined.append(f"unnest({all_values}) AS v{len(self._joined)}")
        return f"k.v{len(self._joined) - 1}"

    def join(self) -> str:
        """What follows the reader in FROM."""
        if not self._joined:
            return ""
        table = f"SELECT unnest(range({self._files})) AS i, {', '.join(self._joined)}"
        return f" JOIN ({table}) k ON k.i = s.file_index::BIGINT"


def _as_files(deletes: Sequence[DeleteFile]) -> list[ScanFile]:
    from lakenb.values.scan import ScanFile

    return [ScanFile(d.uri, d.size) for d in deletes]


def _shape(columns: Sequence[ScanColumn], footer: Footer) -> object:
    """What a file has of some columns: their names and types there."""
    found = (footer.find(column.source) for column in columns)
    return tuple(f and (f.name, f.type) for f in found)


def _same_everywhere(
    columns: Sequence[ScanColumn], footers: Sequence[Footer]
) -> dict[str, str | None] | None:
    """Each column's name in the files (None when no file has it), if all files agree."""
    if len({_shape(columns, footer) for footer in footers}) != 1:
        return None
    found = ((column, footers[0].find(column.source)) for column in columns)
    return {column.name: known.name if known else None for column, known in found}


def _name_in(column: ScanColumn, footers: Sequence[Footer]) -> str:
    for footer in footers:
        found = footer.find(column.source)
        if found is not None:
            return found.name
    return str(column.source)


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


def _partition_value(value: str, column: ScanColumn, label: str) -> str:
    kind = duckdb_type(column.type)
    if column.type.name in {"varchar", "char"}:
        return f"CAST({value} AS VARCHAR)"
    failure = text(
        f"HIVE_INVALID_PARTITION_VALUE: Invalid partition value for {column.type.hive} partition key "
        f"{column.name} of {label}; drop the partition or correct the key's type."
    )
    return (
        f"COALESCE(TRY_CAST({value} AS {kind}), "
        f"CASE WHEN {value} IS NOT NULL THEN error({failure}) END)"
    )

"""Writing a query's rows as files, split by partition, in a stream.

DuckDB's partitioned COPY keeps within its memory limit whatever the size. A write that fails or is
cancelled removes the files that it made; nothing else is ever overwritten, for each run's files have
a name of their own.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lakenb.engine.duckdb.arrow_write import HIVE_NULL, ArrowWriter, too_many
from lakenb.engine.duckdb.ion import check_ion
from lakenb.engine.duckdb.lines import LINE, json_line, text_line
from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text
from lakenb.values.plan import WriteColumn, Written, WrittenFile

if TYPE_CHECKING:
    from lakenb.engine.duckdb.engine import DuckDBRun
    from lakenb.engine.protocol import LakeFiles
    from lakenb.values.plan import NestedId, PartitionTerm, WriteRequest

_PARQUET_CODECS = frozenset({"snappy", "gzip", "zstd", "lz4", "uncompressed", "none", "brotli"})
_TEXT_CODECS = {
    "gzip": ".gz",
    "zstd": ".zst",
    "none": "",
    "uncompressed": "",
    "bzip2": ".bz2",
    "snappy": ".snappy",
    "lz4": ".lz4",
}
_PACKED_HERE = frozenset({"bzip2", "snappy", "lz4"})
"""Codecs of lines that DuckDB's COPY does not have."""
_LINE_ENDINGS = {"text": ".txt", "json": ".json"}


class Writer:
    """Writes one request on a run's cursor."""

    def __init__(self, run: DuckDBRun) -> None:
        self.run = run

    def write(self, request: WriteRequest) -> Written:
        """Run the query and write its rows.

        Raises:
            QueryFailed: As the query fails; HIVE_TOO_MANY_OPEN_PARTITIONS past the limit;
                HIVE_WRITER_DATA_ERROR for a text that delimited text can't hold; NO_SPACE_LEFT.
            NotYetAvailable: A format or a type in it that LakeNB can't write, by name.
        """
        writing = {
            **dict.fromkeys(("parquet", "json", "text"), self._copy),
            **dict.fromkeys(("avro", "ion", "orc"), self._arrow),
        }
        if request.format not in writing:
            name = request.format.upper()
            message = f"Writing {name} isn't in LakeNB yet; it comes with the other formats."
            raise NotYetAvailable(message)
        write = writing[request.format]
        if request.format in _LINE_ENDINGS and _codec(request) in _PACKED_HERE:
            write = self._arrow
        try:
            written = write(request)
            self._check_partitions(request, written.files)
        except BaseException:
            self._clean(request)
            raise
        if not written.rows:  # DuckDB makes an empty file of no rows
            self._clean(request)
            return Written()
        return written

    def _copy(self, request: WriteRequest) -> Written:
        """By DuckDB's own COPY, which keeps within the memory limit."""
        source = self._source(request)
        options = _format_options(request)
        partition = [quoted(key) for key in _keys(request)]
        options.append("RETURN_STATS true" if request.format == "parquet" else "RETURN_FILES true")
        target = self.run.engine.files.locate(request.location)
        if partition:
            options += [
                f"PARTITION_BY ({', '.join(partition)})",
                "WRITE_PARTITION_COLUMNS false",
                "OVERWRITE_OR_IGNORE true",
                f"FILENAME_PATTERN {text(request.run + '_{uuid}')}",
                f"FILE_EXTENSION {text(_ending(request).removeprefix('.'))}",
            ]
        else:
            target = f"{target.rstrip('/')}/{request.run}{_ending(request)}"
        self._make_directory(request.location)
        sql = f"COPY ({source}) TO {text(target)} ({', '.join(options)})"
        return self._written(request, self.run.execute(sql).fetchall())

    def _arrow(self, request: WriteRequest) -> Written:
        source = self._source(request)
        keys = _keys(request)
        if keys:
            source += f" ORDER BY {', '.join(quoted(key) for key in keys)}"
        writer = _writer(request, len(keys), self.run.engine.files)
        return writer.write(self.run.batches(source))

    def _written(self, request: WriteRequest, rows: list[tuple[object, ...]]) -> Written:
        if request.format == "parquet":
            files = tuple(self._file(request, row) for row in rows if row[1])
            return Written(files, sum(file.rows for file in files))
        count, paths = rows[0]
        if not isinstance(count, int) or not isinstance(paths, list):
            message = "DuckDB's COPY tells a count and its files."
            raise TypeError(message)
        return Written(tuple(self._plain_file(request, str(path)) for path in paths), count)

    def _plain_file(self, request: WriteRequest, path: str) -> WrittenFile:
        """A file whose rows DuckDB does not count; its place tells its partition."""
        uri = self.run.engine.files.identify(path)
        below = uri.removeprefix(request.location).split("/")[:-1]
        values = tuple(_value(unquote(part.partition("=")[2])) for part in below)
        return WrittenFile(uri, 0, 0, values)

    def _source(self, request: WriteRequest) -> str:
        inner = self.run.text(request.plan)
        names = [f"c{i}" for i in range(len(request.columns))]
        keys = {t.name for t in request.partition} if request.hive else set()
        data = [
            (_value_of(n, c), c)
            for n, c in zip(names, request.columns, strict=True)
            if c.name not in keys
        ]
        if request.format == "text":
            line = text_line(data, dict(request.options), request.location)
            outputs = [f"{line} AS {quoted(LINE)}"]
        elif request.format == "json":
            outputs = [f"{json_line(data, dict(request.options))} AS {quoted(LINE)}"]
        else:
            outputs = [f"{value} AS {quoted(c.name)}" for value, c in data]
        by_name = {c.name: (n, c) for n, c in zip(names, request.columns, strict=True)}
        for term, key in zip(request.partition, _keys(request), strict=True):
            column, known = by_name[term.source]
            value = _transformed(term, column, known)
            if (
                request.hive
            ):  # a directory's name has no empty value (Hive: "FileUtils.makePartName")
                value = f"NULLIF({value}, '')"
            outputs.append(f"{value} AS {quoted(key)}")
        return f"SELECT {', '.join(outputs)} FROM ({inner}) q({', '.join(names)})"

    def _file(self, request: WriteRequest, row: tuple[object, ...]) -> WrittenFile:
        path, count, size = str(row[0]), int(str(row[1])), int(str(row[2]))
        keys = row[5] if isinstance(row[5], dict) else {}
        values = tuple(_value(keys.get(key)) for key in _keys(request))
        return WrittenFile(self.run.engine.files.identify(path), count, size, values)

    def _check_partitions(self, request: WriteRequest, files: tuple[WrittenFile, ...]) -> None:
        found = len({file.partition for file in files})
        if request.max_partitions and found > request.max_partitions:
            raise too_many(request.max_partitions)

    def _make_directory(self, location: str) -> None:
        self.run.engine.files.prepare(location)

    def _clean(self, request: WriteRequest) -> None:
        self.run.engine.files.remove_run(request.location, request.run)


def _writer(request: WriteRequest, keys: int, files: LakeFiles) -> ArrowWriter:
    if request.format == "orc":
        from lakenb.engine.duckdb.orc_write import OrcWriter  # few statements write these

        return OrcWriter(request, keys, files)
    if request.format == "ion":
        check_ion()
        from lakenb.engine.duckdb.ion_write import IonWriter  # as above

        return IonWriter(request, keys, files)
    if request.format in _LINE_ENDINGS:
        from lakenb.engine.duckdb.text.write import LinesWriter  # as above

        return LinesWriter(request, keys, files, _ending(request))
    from lakenb.engine.duckdb.avro.write import AvroWriter  # as above

    return AvroWriter(request, keys, files)


def _value_of(name: str, column: WriteColumn) -> str:
    """A column's value in its type; a text too long for it is an error (Trino: "INSERT")."""
    value = f"CAST({name} AS {duckdb_type(column.type)})"
    if column.type.name not in {"varchar", "char"} or not column.type.params:
        return value
    width = column.type.params[0]
    message = (
        f"INVALID_CAST_ARGUMENT: Cannot truncate non-space characters when casting to {column.type} on "
        f"INSERT; cast column {column.name!r} yourself."
    )
    raised = f"CAST(CAST({text(message)} || left({value}, 0) AS BOOLEAN) AS VARCHAR)"
    return f"CASE WHEN length(rtrim({value}, ' ')) > {width} THEN {raised} ELSE left({value}, {width}) END"


def _keys(request: WriteRequest) -> list[str]:
    """The directory names of the partition terms; apart from the columns that stay in the files."""
    if request.hive:
        return [term.name for term in request.partition]
    columns = {column.name for column in request.columns}
    return [
        t.name if t.name not in columns else f"{t.name}_{t.transform}" for t in request.partition
    ]


def _value(raw: object) -> str | None:
    return None if raw is None or raw == HIVE_NULL else str(raw)


def _transformed(term: PartitionTerm, column: str, known: WriteColumn) -> str:
    """A partition term's value as text, NULL for NULL (Iceberg: "Partition Transforms")."""
    kind = duckdb_type(known.type)
    value = f"CAST({column} AS {kind})"
    if term.transform in {"year", "month", "day", "hour"}:
        start = "TIMESTAMP '1970-01-01'"
        moment = f"CAST({value} AS TIMESTAMP)"
        return f"CAST(date_diff('{term.transform}', {start}, {moment}) AS VARCHAR)"
    if term.transform == "truncate":
        return _truncated(value, known, term.argument)
    if term.transform == "bucket":
        return f"CAST({_bucket(value, known)}, {term.argument}) AS VARCHAR)"
    if term.transform == "void":
        return "CAST(NULL AS VARCHAR)"
    return f"hex({value})" if known.type.name == "varbinary" else f"CAST({value} AS VARCHAR)"


def _truncated(value: str, known: WriteColumn, width: int) -> str:
    if known.type.name in {"varchar", "char"}:
        return f"left({value}, {width})"
    if known.type.name == "varbinary":
        return f"left(hex({value}), {2 * width})"
    step = str(width)
    if known.type.name == "decimal":  # the width counts in units of the last digit
        precision, scale = known.type.params
        step = f"CAST({Decimal(width).scaleb(-scale):f} AS DECIMAL({precision},{scale}))"
        rest = f"CAST({value} % {step} AS DECIMAL({precision},{scale}))"
        rest = f"CASE WHEN {rest} < 0 THEN {rest} + {step} ELSE {rest} END"
        return f"CAST({value} - ({rest}) AS VARCHAR)"
    return f"CAST({value} - ((({value} % {step}) + {step}) % {step}) AS VARCHAR)"


def _bucket(value: str, known: WriteColumn) -> str:
    """The call of a bucket function, but for its last argument."""
    name = known.type.name
    if name == "uuid":
        return f"iceberg_bucket_blob(unhex(replace(CAST({value} AS VARCHAR), '-', ''))"
    if name == "decimal":
        return f"iceberg_bucket_decimal(CAST({value} AS VARCHAR)"
    kind = duckdb_type(known.type).split(" ")[0]
    return f"iceberg_bucket_{kind.lower()}(CAST({value} AS {kind})"


def _ending(request: WriteRequest) -> str:
    if request.format == "parquet":
        return ".parquet"
    return _LINE_ENDINGS[request.format] + _TEXT_CODECS[_codec(request)]


def _codec(request: WriteRequest) -> str:
    codec = (request.compression or ("zstd" if not request.hive else "gzip")).lower()
    known = _PARQUET_CODECS if request.format == "parquet" else _TEXT_CODECS
    if codec not in known:
        message = (
            f"Unsupported compression '{codec}' for {request.format.upper()}; "
            f"use one of {', '.join(sorted(known))}."
        )
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return "uncompressed" if codec == "none" else codec


def _format_options(request: WriteRequest) -> list[str]:
    codec = _codec(request)
    if request.format == "parquet":
        options = ["FORMAT parquet", f"COMPRESSION {codec}"]
        level = dict(request.options).get("compression_level")
        if codec == "zstd" and level:
            options.append(f"COMPRESSION_LEVEL {int(level)}")
        if limit := dict(request.options).get("dictionary_size_limit"):
            options.append(f"DICTIONARY_SIZE_LIMIT {int(limit)}")
        ids = _field_ids(request.columns)
        return [*options, *([f"FIELD_IDS {ids}"] if ids else [])]
    # One column with whole lines, as they are.
    return [
        *("FORMAT csv", "HEADER false", f"DELIMITER {text(chr(1))}", "QUOTE ''", "ESCAPE ''"),
        f"COMPRESSION {codec}",
    ]


def _field_ids(columns: tuple[WriteColumn, ...]) -> str:
    if not columns or columns[0].field_id is None:
        return ""
    entries = [f"{quoted(c.name)}: {_ids(int(c.field_id or 0), c.nested_ids, c)}" for c in columns]
    return "{" + ", ".join(entries) + "}"


def _ids(own: int, nested: tuple[NestedId, ...], column: WriteColumn) -> str:
    if not nested:
        return str(own)
    kind = column.type
    names = {"array": ("element",), "map": ("key", "value")}.get(kind.name, kind.fields)
    inner = [
        f"{quoted(name)}: {_ids(n.field_id, n.nested_ids, WriteColumn(name, child))}"
        for name, child, n in zip(names, kind.children, nested, strict=True)
    ]
    return "{__duckdb_field_id: " + str(own) + ", " + ", ".join(inner) + "}"

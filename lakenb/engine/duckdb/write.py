"""Writing a query's rows as files, split by partition, in a stream.

DuckDB's partitioned COPY keeps within its memory limit whatever the size. A write that fails or is
cancelled removes the files that it made; nothing else is ever overwritten, for each run's files have
a name of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text
from lakenb.values.plan import WriteColumn, Written, WrittenFile

if TYPE_CHECKING:
    from lakenb.engine.duckdb.engine import DuckDBRun
    from lakenb.values.plan import NestedId, PartitionTerm, WriteRequest

HIVE_NULL = "__HIVE_DEFAULT_PARTITION__"
_PARQUET_CODECS = frozenset({"snappy", "gzip", "zstd", "lz4", "uncompressed", "none", "brotli"})
_TEXT_CODECS = {"gzip": ".gz", "zstd": ".zst", "none": "", "uncompressed": ""}


class Writer:
    """Writes one request on a run's cursor."""

    def __init__(self, run: DuckDBRun) -> None:
        self.run = run

    def write(self, request: WriteRequest) -> Written:
        """Run the query and write its rows.

        Raises:
            QueryFailed: As the query fails; HIVE_TOO_MANY_OPEN_PARTITIONS past the limit.
        """
        if request.format == "orc":
            return self._write_orc(request)
        source = self._source(request)
        target = self.run.engine.files.locate(request.location)
        partition = [quoted(key) for key in _keys(request)]
        told = "RETURN_STATS true" if request.format == "parquet" else "RETURN_FILES true"
        options = [*_format_options(request), told]
        if partition:
            options += [
                f"PARTITION_BY ({', '.join(partition)})",
                "WRITE_PARTITION_COLUMNS false",
                "OVERWRITE_OR_IGNORE true",
                f"FILENAME_PATTERN {text(request.run + '_{uuid}')}",
            ]
        else:
            target = f"{target.rstrip('/')}/{request.run}{_ending(request)}"
        self._make_directory(request.location)
        sql = f"COPY ({source}) TO {text(target)} ({', '.join(options)})"
        try:
            rows = self.run.execute(sql).fetchall()
            written = self._written(request, rows)
            self._check_partitions(request, written.files)
        except BaseException:
            self._clean(request)
            raise
        if not written.rows:  # DuckDB makes an empty file of no rows
            self._clean(request)
            return Written()
        return written

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
        outputs = [
            f"CAST({n} AS {duckdb_type(c.type)}) AS {quoted(c.name)}"
            for n, c in zip(names, request.columns, strict=True)
            if not (request.hive and any(t.name == c.name for t in request.partition))
        ]
        by_name = {c.name: (n, c) for n, c in zip(names, request.columns, strict=True)}
        for term, key in zip(request.partition, _keys(request), strict=True):
            column, known = by_name[term.source]
            outputs.append(f"{_transformed(term, column, known)} AS {quoted(key)}")
        return f"SELECT {', '.join(outputs)} FROM ({inner}) q({', '.join(names)})"

    def _file(self, request: WriteRequest, row: tuple[object, ...]) -> WrittenFile:
        path, count, size = str(row[0]), int(str(row[1])), int(str(row[2]))
        keys = row[5] if isinstance(row[5], dict) else {}
        values = tuple(_value(keys.get(key)) for key in _keys(request))
        return WrittenFile(self.run.engine.files.identify(path), count, size, values)

    def _check_partitions(self, request: WriteRequest, files: tuple[WrittenFile, ...]) -> None:
        found = len({file.partition for file in files})
        if request.max_partitions and found > request.max_partitions:
            message = (
                f"Exceeded limit of {request.max_partitions} open writers for partitions/buckets: the "
                f"query writes {found} partitions; write them in several INSERT statements."
            )
            raise QueryFailed(message, name="HIVE_TOO_MANY_OPEN_PARTITIONS")

    def _make_directory(self, location: str) -> None:
        self.run.engine.files.prepare(location)

    def _clean(self, request: WriteRequest) -> None:
        self.run.engine.files.remove_run(request.location, request.run)

    def _write_orc(self, request: WriteRequest) -> Written:
        message = "Writing ORC isn't in LakeNB yet; it comes with the other formats. Use PARQUET."
        raise NotYetAvailable(message)


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
        if known.type.name in {"varchar", "char"}:
            return f"left({value}, {term.argument})"
        return f"CAST({value} - ((({value} % {term.argument}) + {term.argument}) % {term.argument}) AS VARCHAR)"
    if term.transform == "bucket":
        return f"CAST(iceberg_bucket_{_bucket_kind(known)}({value}, {term.argument}) AS VARCHAR)"
    if term.transform == "void":
        return "CAST(NULL AS VARCHAR)"
    return f"CAST({value} AS VARCHAR)"


def _bucket_kind(known: WriteColumn) -> str:
    return duckdb_type(known.type).split("(")[0].split(" ")[0].lower()


def _ending(request: WriteRequest) -> str:
    codec = (request.compression or "gzip").lower()
    if request.format == "parquet":
        return ".parquet"
    return ("" if request.format == "text" else ".json") + _TEXT_CODECS.get(codec, "")


def _format_options(request: WriteRequest) -> list[str]:
    codec = (request.compression or ("zstd" if not request.hive else "gzip")).lower()
    extra = dict(request.options)
    if request.format == "parquet":
        if codec not in _PARQUET_CODECS:
            message = (
                f"Unsupported Parquet compression '{codec}'; use one of {sorted(_PARQUET_CODECS)}."
            )
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
        options = ["FORMAT parquet", f"COMPRESSION {codec if codec != 'none' else 'uncompressed'}"]
        if codec == "zstd" and "compression_level" in extra:
            options.append(f"COMPRESSION_LEVEL {int(extra['compression_level'])}")
        ids = _field_ids(request.columns)
        return [*options, *([f"FIELD_IDS {ids}"] if ids else [])]
    if codec not in _TEXT_CODECS:
        message = f"Unsupported compression '{codec}' for {request.format}; use gzip, zstd or none."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    codec = "uncompressed" if codec == "none" else codec
    if request.format == "json":
        return ["FORMAT json", f"COMPRESSION {codec}", "TIMESTAMPFORMAT '%Y-%m-%d %H:%M:%S.%g'"]
    if request.format == "text":
        delimiter = extra.get("field_delimiter", chr(1))
        return [
            *(
                "FORMAT csv",
                "HEADER false",
                f"DELIMITER {text(delimiter)}",
                "QUOTE ''",
                "ESCAPE ''",
            ),
            *(f"NULLSTR {text(chr(92) + 'N')}", f"COMPRESSION {codec}"),
        ]
    message = (
        f"Writing {request.format.upper()} isn't in LakeNB yet; it comes with the other formats."
    )
    raise NotYetAvailable(message)


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

"""Scans of Avro files as DuckDB's SQL: a part for each schema that files were written with.

A part's files are read by DuckDB's extension where it can read them, by fastavro where not; what comes out is
projected to the reader's schema in SQL, the same for both. The extension takes damage inside a block for the
end of the rows. So fields that it reads of a file for the first time go through a table of the statement, where
the rows are counted against what the file's blocks tell; from then on they are read as they come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Protocol

import pyarrow as pa

from lakenb.engine.duckdb.avro.container import AvroFooter, read_avro_footer, read_avro_header
from lakenb.engine.duckdb.avro.decode import Decoder
from lakenb.engine.duckdb.avro.extension import BULK_CODECS, reads_as
from lakenb.engine.duckdb.avro.pieces import LARGE, Pieces
from lakenb.engine.duckdb.avro.resolve import NeedsDecoding, Resolver, Unresolvable
from lakenb.engine.duckdb.footers import Footers
from lakenb.engine.duckdb.streams import failed_file
from lakenb.errors import LakeNBError, QueryFailed
from lakenb.values.avro_schema import AvroField, AvroType, parse_avro_schema
from lakenb.values.avro_types import schema_text
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import fold
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from pathlib import Path

    import duckdb

    from lakenb.engine.duckdb.scan import ScanText
    from lakenb.engine.protocol import LakeFiles
    from lakenb.values.scan import FileScan, ScanFile

_NOT_THE_FILES = frozenset({"EXCEEDED_LOCAL_MEMORY_LIMIT", "NO_SPACE_LEFT"})
_CAPACITY = 200_000
_INDEX = "file_index"
_NAME = "filename"


class AvroRun(Protocol):
    """What a scan needs of the statement that it belongs to."""

    cursor: duckdb.DuckDBPyConnection
    failures: list[LakeNBError]

    def execute(self, sql: str, label: str = "") -> duckdb.DuckDBPyConnection:
        """Run SQL; an interrupt ends it."""
        ...

    def register(self, reader: pa.RecordBatchReader) -> str:
        """Make a stream known under a name, which is returned in quotes."""
        ...

    def temporary_name(self) -> str:
        """A name for a table of this statement, in quotes."""
        ...


@dataclass(frozen=True, slots=True)
class _Part:
    """Files of one schema."""

    schema: AvroType
    files: tuple[ScanFile, ...]
    footers: tuple[AvroFooter, ...]


@dataclass(frozen=True, slots=True)
class _Projection:
    """The columns of a part: their SQL, the places of the fields that they read, and whether they can fail."""

    outputs: list[str]
    places: list[int]
    fails: bool


class AvroScans:
    """Writes the SQL of scans of Avro files.

    Args:
        files: The lake's objects.
        scans: Writes what is the same for all formats.
        extension: Whether DuckDB's extension is loaded; asked when a scan comes.
        folder: A directory that the engine reads, for what lives as long as a statement.
        threads: How many the engine has.
    """

    def __init__(
        self,
        files: LakeFiles,
        scans: ScanText,
        extension: Callable[[], bool],
        folder: Callable[[], Path | None],
        threads: int,
    ) -> None:
        self._files = files
        self._scans = scans
        self._extension = extension
        self._folder = folder
        self._threads = threads
        self.footers = Footers(files.open_object, read_avro_footer, "Avro")
        self._headers = Footers(files.open_object, read_avro_header, "Avro")
        self._readable: dict[AvroType, bool] = {}
        self._counted: dict[tuple[str, int, float], frozenset[int]] = {}
        self._lock = Lock()

    def render(self, scan: FileScan, run: AvroRun, *, dry: bool) -> str:
        """The subquery of a scan with files, in parentheses.

        Args:
            scan: The table's files.
            run: The statement.
            dry: Whether nothing will be read: the query is explained.

        Raises:
            QueryFailed: HIVE_BAD_DATA for a damaged file, or one whose schema can't be resolved.
        """
        reader, folded = _reader_schema(scan)
        parts = [self._part(scan, part, reader, folded, run, dry) for part in self._parts(scan)]
        return f"({' UNION ALL '.join(parts)})"

    def schemas(self, files: Sequence[ScanFile], label: str) -> list[str]:
        """The schemas that files were written with, as JSON, in the files' order; headers alone are read.

        Raises:
            QueryFailed: HIVE_BAD_DATA with the file whose header can't be read.
        """
        return [header.text for header in self._headers.of(files, label)]

    def _parts(self, scan: FileScan) -> list[_Part]:
        footers = self.footers.of(scan.files, scan.label)
        groups: dict[tuple[int, bool], list[int]] = {}
        for at, footer in enumerate(footers):
            key = id(footer.header.schema), footer.header.codec in BULK_CODECS
            groups.setdefault(key, []).append(at)
        merged: dict[tuple[AvroType, bool], list[int]] = {}
        for (_, bulk), places in groups.items():
            schema = footers[places[0]].header.schema
            merged.setdefault((schema, bulk), []).extend(places)
        return [
            _Part(schema, tuple(scan.files[i] for i in places), tuple(footers[i] for i in places))
            for (schema, _), places in merged.items()
        ]

    def _part(
        self,
        scan: FileScan,
        part: _Part,
        reader: AvroType,
        folded: bool,
        run: AvroRun,
        dry: bool,
    ) -> str:
        first = part.files[0].uri
        if part.schema.kind != "record":
            message = (
                f"{first} of {scan.label} holds values of type {part.schema}, and a table's rows are "
                "records; move it out of the table's location."
            )
            raise QueryFailed(message, name="HIVE_BAD_DATA")
        if self._in_bulk(part, run):
            try:
                made = self._projected(scan, part, reader, folded, bulk=True)
                source = self._bulk(scan, part, made, run, dry)
            except NeedsDecoding:
                source = None
            if source is not None:
                return self._select(scan, part, made, source)
        made = self._projected(scan, part, reader, folded, bulk=False)
        return self._select(scan, part, made, self._decoded(scan, part, made, run))

    def _projected(
        self, scan: FileScan, part: _Part, reader: AvroType, folded: bool, *, bulk: bool
    ) -> _Projection:
        uri = self._scans.uri(part.files)
        tail = text(f" of {scan.label}; correct the file or avro.schema.literal")

        def failure(words: str) -> str:
            return f"error({text(f'HIVE_BAD_DATA: {words} in ')} || {uri} || {tail})"

        resolver = Resolver(bulk, folded, failure)
        known: dict[str, AvroField] = {}
        for own in reader.fields:
            known.setdefault(fold(own.name), own)
        outputs: list[str] = []
        places: set[int] = set()
        for column in scan.columns:
            wanted = known.get(column.name)
            value: str = f"CAST(NULL AS {duckdb_type(column.type)})"
            if wanted is not None:
                try:
                    value, place = resolver.column("s.f", part.schema, wanted, column.type)
                except Unresolvable as error:
                    raise _incompatible(error, part.files[0].uri, scan.label) from error
                places |= set() if place is None else {place}
            outputs.append(f"{value} AS {quoted(column.name)}")
        return _Projection(outputs, sorted(places), resolver.fails)

    def _select(self, scan: FileScan, part: _Part, made: _Projection, source: str) -> str:
        own, join = self._scans.per_file(scan, part.files)
        outputs = [*made.outputs, *own]
        return f"SELECT {', '.join(outputs) or '1'} FROM {source} s{join}"

    # --- DuckDB's extension ----------------------------------------------------------------

    def _in_bulk(self, part: _Part, run: AvroRun) -> bool:
        if part.footers[0].header.codec not in BULK_CODECS or not self._extension():
            return False
        known = self._readable.get(part.schema)
        if known is None:
            path = self._scans.path(part.files[0].uri)
            known = self._readable[part.schema] = reads_as(run.cursor, path, part.schema)
        return known

    def _bulk(
        self, scan: FileScan, part: _Part, made: _Projection, run: AvroRun, dry: bool
    ) -> str | None:
        """The source by the extension; None where it does not give the rows that the files have."""
        named = _named(scan, made)
        keys = [(f.uri, f.size, f.modified) for f in part.files]
        with self._lock:
            known = all(
                k in self._counted and self._counted[k].issuperset(made.places) for k in keys
            )
        if dry or known:
            return f"({self._read_avro(part, made, named=named)})"
        name = run.temporary_name()
        try:
            with self._pieces(part) as pieces:
                select = self._read_avro(part, made, named=named, pieces=pieces)
                run.execute(f"CREATE TEMP TABLE {name} AS {select}", scan.label)
            counts = run.execute(f"SELECT {_INDEX}, count(*) FROM {name} GROUP BY 1").fetchall()
        except QueryFailed as error:
            if error.name in _NOT_THE_FILES:
                raise
            return None
        found = dict(counts)
        short = [at for at, f in enumerate(part.footers) if found.get(at, 0) != f.rows]
        if short:
            run.execute(f"DROP TABLE {name}")
            self._blame(scan, part, short[0])
            return None
        with self._lock:
            if len(self._counted) > _CAPACITY:
                self._counted.clear()
            for key in keys:
                before = self._counted.get(key, frozenset())
                self._counted[key] = before | frozenset(made.places)
        return name

    def _read_avro(
        self, part: _Part, made: _Projection, *, named: bool, pieces: Pieces | None = None
    ) -> str:
        """The reader's call; of pieces each row tells the file that its piece is cut from."""
        outputs = [f"s.{quoted(part.schema.fields[at].name)} AS f{at}" for at in made.places]
        index, name = f"s.{_INDEX}", f"s.{_NAME}"
        paths = [self._scans.path(f.uri) for f in part.files]
        if pieces is not None:
            origins = [self._scans.locate(part.files[at].uri) for at in pieces.origins]
            name = f"[{', '.join(map(text, origins))}][{index}::BIGINT + 1]"
            index = f"{pieces.origins}[{index}::BIGINT + 1]"
            paths = [str(path) for path in pieces.paths]
        outputs.append(f"{index} AS {_INDEX}")
        if named:
            outputs.append(f"{name} AS {_NAME}")
        listed = ", ".join(map(text, paths))
        return f"SELECT {', '.join(outputs)} FROM read_avro([{listed}]) s"

    @contextmanager
    def _pieces(self, part: _Part) -> Iterator[Pieces | None]:
        """The files in pieces, where they are large and fewer than the threads; None where not."""
        folder = self._folder()
        large = len(part.files) < self._threads and any(f.size >= LARGE for f in part.files)
        local = self._scans.locate(part.files[0].uri) != part.files[0].uri
        pieces = None
        if large and local and folder is not None:
            headers = [footer.header for footer in part.footers]
            opener = self._files.open_object
            with suppress(OSError):  # without room for them it goes without them
                pieces = Pieces(part.files, headers, opener, folder, 2 * self._threads)
        try:
            yield pieces
        finally:
            if pieces is not None:
                pieces.close()

    def _blame(self, scan: FileScan, part: _Part, at: int) -> None:
        """Raise what is wrong with a file that the extension does not read whole, if fastavro does not."""
        decoder, file = Decoder(part.schema, ()), part.files[at]
        try:
            with closing(self._files.open_object(file.uri)) as source:
                for _ in decoder.columns(source, part.footers[at].header, file.size):
                    pass
        except (pa.ArrowException, OSError, ValueError) as error:
            raise failed_file(error, file, scan) from error

    # --- fastavro --------------------------------------------------------------------------

    def _decoded(self, scan: FileScan, part: _Part, made: _Projection, run: AvroRun) -> str:
        decoder = Decoder(part.schema, made.places)
        named = _named(scan, made)
        fields = [*decoder.types, (_INDEX, pa.int64()), *([(_NAME, pa.string())] if named else [])]
        schema = pa.schema(fields)
        batches = self._batches(scan, part, decoder, schema, run.failures)
        return run.register(pa.RecordBatchReader.from_batches(schema, batches))

    def _batches(
        self,
        scan: FileScan,
        part: _Part,
        decoder: Decoder,
        schema: pa.Schema,
        failures: list[LakeNBError],
    ) -> Iterator[pa.RecordBatch]:
        for at, (file, footer) in enumerate(zip(part.files, part.footers, strict=True)):
            own = [at, self._scans.locate(file.uri)][: len(schema) - len(decoder.types)]
            try:
                with closing(self._files.open_object(file.uri)) as source:
                    for rows, arrays in decoder.columns(source, footer.header, file.size):
                        kinds = schema.types[len(decoder.types) :]
                        same = [
                            pa.repeat(pa.scalar(v, k), rows)
                            for v, k in zip(own, kinds, strict=True)
                        ]
                        yield pa.RecordBatch.from_arrays([*arrays, *same], schema=schema)
            except LakeNBError as error:
                failures.append(error)
                raise
            except (pa.ArrowException, OSError, ValueError) as error:
                failure = failed_file(error, file, scan)
                failures.append(failure)
                raise failure from error


def _reader_schema(scan: FileScan) -> tuple[AvroType, bool]:
    """The reader's schema, and whether the columns made it."""
    literal = scan.options.get("schema")
    if literal is not None:
        return parse_avro_schema(literal), False
    return parse_avro_schema(schema_text([(c.name, c.type) for c in scan.columns])), True


def _named(scan: FileScan, made: _Projection) -> bool:
    """Whether the files' names are read: for ``$path``, and for errors that may come."""
    return made.fails or "$path" in scan.hidden


def _incompatible(error: Unresolvable, uri: str, label: str) -> QueryFailed:
    written = "is not written" if error.writer is None else f"is written as {error.writer}"
    message = (
        f"Field {error.path} of {uri} of {label} {written} and {error.why}; correct "
        "avro.schema.literal, the table's column or the file."
    )
    return QueryFailed(message, name="HIVE_BAD_DATA")

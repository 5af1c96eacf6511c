"""Scans of lines of text as DuckDB's SQL.

A file goes one of three ways, all of which give the same rows: DuckDB splits its lines into fields; DuckDB reads
its lines and an expression splits them; or its lines come from `lakenb.engine.duckdb.text.stream`. A look at
the file's bytes tells which is the quickest that is right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lakenb.engine.duckdb.footers import Footers
from lakenb.engine.duckdb.text.codecs import READ_BY_DUCKDB, codec_of
from lakenb.engine.duckdb.text.lazy_simple import lazy_fields, lazy_value
from lakenb.engine.duckdb.text.look import MAX_LINE, Look, look_at
from lakenb.engine.duckdb.text.open_csv import csv_fields, csv_value, days, milliseconds
from lakenb.engine.duckdb.text.pattern import group_of, pattern_lists
from lakenb.engine.duckdb.text.proofs import Proofs
from lakenb.engine.duckdb.text.scalars import canonical, text_scalar
from lakenb.engine.duckdb.text.stream import LINE
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text
from lakenb.values.relation import PATH
from lakenb.values.scan import ScanColumn
from lakenb.values.types import BIGINT, INTEGER, VARCHAR, DataType

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from lakenb.engine.duckdb.scan import ScanText
    from lakenb.engine.duckdb.text.proofs import ScanRun
    from lakenb.values.scan import FileScan, ScanFile

_NOWHERE = chr(0x10FFFF)
"""A character that Unicode assigns to nobody: a delimiter that no line holds, a NULL that no field is."""
_LONG = f"max_line_size={MAX_LINE}"
_NAMES = {"": "text", "gz": "gzip", "zst": "zstd"}
_ASKED_AT_ONCE = 64 * 1024 * 1024
"""Reading values with care takes half as long again as a reader of types: much need not be asked for that."""
_ODD = Look(lines=False, fields=False)


class Looks:
    """What looks at files told, remembered.

    Args:
        open_file: Opens an object.
    """

    def __init__(self, open_file: Callable[[str], BinaryIO]) -> None:
        self._open = open_file
        self._known: dict[tuple[str, bytes], Footers[Look]] = {}

    def of(self, scan: FileScan, marks: bytes = b"") -> dict[str, Look]:
        """What each file of a scan is, by URI.

        Raises:
            QueryFailed: HIVE_BAD_DATA for a packed file that is damaged, HIVE_CANNOT_OPEN_SPLIT for one that
                is gone.
            NotYetAvailable: A codec that LakeNB can't unpack, by name.
        """
        found: dict[str, Look] = {}
        groups: dict[str, list[ScanFile]] = {}
        for file in scan.files:
            groups.setdefault(codec_of(file, scan.label), []).append(file)
        for codec, files in groups.items():
            if codec not in READ_BY_DUCKDB or scan.options.get("line_delimiter"):
                found.update((file.uri, _ODD) for file in files)
                continue
            looks = self._group(codec, marks).of(files, scan.label)
            found.update((file.uri, look) for file, look in zip(files, looks, strict=True))
        return found

    def _group(self, codec: str, marks: bytes) -> Footers[Look]:
        key = codec, marks
        if key not in self._known:
            read = lambda file, _size: look_at(file, codec, marks)  # noqa: E731 - a name would say no more
            self._known[key] = Footers(self._open, read, _NAMES[codec])
        return self._known[key]


class TextScans:
    """Writes the SQL of scans over lines of text.

    Args:
        scans: What knows paths, partition values and hidden columns.
        looks: What knows the files.
    """

    def __init__(self, scans: ScanText, looks: Looks) -> None:
        self._scans = scans
        self._looks = looks
        self._proofs: Proofs[Found] = Proofs(_ASKED_AT_ONCE)

    def render(self, scan: FileScan, run: ScanRun) -> str:
        """The subquery of a scan."""
        marks = _marks(scan)
        known = self._looks.of(scan, marks or b"")
        whole = marks is not None and scan.format != "pattern" and scan.width > 0
        limit = "" if all(known[f.uri].short for f in scan.files) else f", {_LONG}"
        ways: list[list[ScanFile]] = [[], [], []]
        for file in scan.files:
            look = known[file.uri]
            ways[0 if whole and look.fields else 1 if look.lines else 2].append(file)
        fields, lines, odd = (replace(scan, files=tuple(files)) for files in ways)
        parts = []
        if fields.files:
            typed = replace(self._typed(fields, run), limit=limit)
            parts.append(_by_fields(self._scans, fields, typed))
        if lines.files:
            parts.append(_by_lines(self._scans, lines, limit))
        if odd.files:
            parts.append(_streamed(odd, run.stream))
        return union(parts)

    def _typed(self, scan: FileScan, run: ScanRun) -> Typed:
        """Which columns of a scan's files DuckDB may read in their types."""
        read = {str(c.position): _read_as(scan, c.type) for c in scan.columns}
        questions = {at: f"{at} {kind} {sorted(scan.options.items())}" for at, kind in read.items()}
        found = self._proofs.of(
            scan.files, questions.values(), run, lambda files, _: self._ask(scan, files, read, run)
        )
        if found is None:
            return Typed()
        plain = {at: all(f.plain for f in found[q]) for at, q in questions.items()}
        empty = {at: any(f.empty for f in found[q]) for at, q in questions.items()}
        texts = [at for at in read if not plain[at]]
        nulls = scan.format == "text" and not any(empty[at] for at in texts)
        typed = {int(at) for at in read if plain[at] and (nulls or not empty[at])}
        return Typed({at: read[str(at)] for at in typed}, empty_is_null=nulls)

    def _ask(
        self, scan: FileScan, files: Sequence[ScanFile], read: Mapping[str, DataType], run: ScanRun
    ) -> Callable[[str, str], Found]:
        outputs = []
        for at, kind in read.items():
            value = f"s.c{at}"
            fits = canonical(value, kind)
            plain = (
                f"coalesce(bool_and({value} IS NULL OR {value} = '' OR coalesce({fits}, false)), true)"
                if fits
                else "false"
            )
            outputs.append(f"{plain}, coalesce(bool_or({value} = ''), false)")
        reader = _field_reader(
            self._scans, replace(scan, files=tuple(files)), Typed(limit=f", {_LONG}")
        )
        sql = f"SELECT {', '.join(['s.file_index', *outputs])} FROM {reader} s GROUP BY ALL"
        rows = {int(str(row[0])): row for row in run.ask(sql)}
        places = list(read)
        answers = {}
        for number, file in enumerate(files):
            row = rows.get(number)
            for n, place in enumerate(places):
                found = Found(bool(row[1 + 2 * n]), bool(row[2 + 2 * n])) if row else Found()
                answers[file.uri, place] = found
        return lambda uri, question: answers[uri, question.partition(" ")[0]]


@dataclass(frozen=True, slots=True)
class Found:
    """What a column of a file holds: whether only plain texts of its type, and whether an empty one."""

    plain: bool = True
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """How DuckDB splits lines.

    Attributes:
        kinds: Which columns it reads in a type, by position.
        empty_is_null: Whether an empty field is NULL then.
        limit: The argument for long lines; its buffers are large, so it is left out where no line is long.
    """

    kinds: Mapping[int, DataType] = field(default_factory=dict)
    empty_is_null: bool = False
    limit: str = ""


def _read_as(scan: FileScan, kind: DataType) -> DataType:
    """The type in which a column's fields stand: OpenCSVSerde's moments are numbers."""
    if scan.format == "csv":
        return {"date": INTEGER, "timestamp": BIGINT}.get(kind.name, kind)
    return kind


def union(parts: Sequence[str]) -> str:
    """Subqueries of one shape as one."""
    return parts[0] if len(parts) == 1 else f"({' UNION ALL '.join(part[1:-1] for part in parts)})"


def streamed_scan(scan: FileScan) -> FileScan:
    """The scan of a scan's lines, with what is the same for all rows of a file."""
    hidden = scan.hidden if PATH in scan.hidden else (*scan.hidden, PATH)
    return replace(scan, format="lines", columns=(ScanColumn(LINE, VARCHAR, LINE),), hidden=hidden)


def _marks(scan: FileScan) -> bytes | None:
    """The marks to look for; None where an expression must split the lines in any case."""
    options = scan.options
    if scan.format == "text":  # DuckDB takes a NUL for no mark at all
        return None if options.get("escape") or options["delimiter"] in "\0\n\r" else b""
    if scan.format == "csv":
        marks = options["delimiter"] + options["quote"] + options["escape"]
        return marks.encode() if marks.isascii() and not {*marks} & {"\0", "\n", "\r"} else None
    return b""


def _field_reader(scans: ScanText, scan: FileScan, typed: Typed) -> str:
    options = scan.options
    delimiter = options["delimiter"]
    null = options.get("null_format", _NOWHERE)
    if delimiter in null or "\n" in null:
        null = _NOWHERE
    nulls = text(null) if not typed.empty_is_null else f"[{text(null)}, '']"
    quote = text(options.get("quote", ""))
    kinds = (typed.kinds.get(at, VARCHAR) for at in range(scan.width))
    columns = ", ".join(f"c{at}: {text(duckdb_type(kind))}" for at, kind in enumerate(kinds))
    arguments = [
        scans.paths(scan.files),
        f"auto_detect=false, header=false, quote={quote}, escape={quote}, null_padding=true",
        f"strict_mode=false, nullstr={nulls}, delim={text(delimiter)}",
        f"columns={{{columns}}}",
        f"skip={int(options.get('skip_lines', '0'))}{typed.limit}",
        "hive_partitioning=false",
    ]
    return f"read_csv({', '.join(arguments)})"


def _by_fields(scans: ScanText, scan: FileScan, typed: Typed) -> str:
    uri = scans.uri(scan.files)
    outputs = []
    for column in scan.columns:
        value = f"s.c{column.position}"
        if column.position not in typed.kinds:
            value = _value(scan, column, value, uri)
        elif scan.format == "csv" and column.type.name == "date":
            value = days(value)
        elif scan.format == "csv" and column.type.name == "timestamp":
            value = milliseconds(value)
        outputs.append(f"{value} AS {quoted(column.name)}")
    own, join = scans.per_file(scan, scan.files)
    reader = _field_reader(scans, scan, typed)
    return f"(SELECT {', '.join([*outputs, *own]) or '1'} FROM {reader} s{join})"


def _by_lines(scans: ScanText, scan: FileScan, limit: str) -> str:
    uri = scans.uri(scan.files)
    own, join = scans.per_file(scan, scan.files)
    arguments = [
        scans.paths(scan.files),
        "auto_detect=false, header=false, quote='', escape='', null_padding=true",
        "strict_mode=false, nullstr='', columns={l: 'VARCHAR'}",
        f"delim={text(_NOWHERE)}, skip={int(scan.options.get('skip_lines', '0'))}",
        f"hive_partitioning=false{limit}",
    ]
    reader = f"read_csv({', '.join(arguments)})"
    line = "coalesce(s.l, '')"  # nullstr='' keeps empty lines: no other line is NULL then
    source = _split(scan, reader, line, "s.file_index, s.filename")
    outputs = [*_outputs(scan, uri), *own]
    return f"(SELECT {', '.join(outputs) or '1'} FROM {source} s{join})"


def _streamed(scan: FileScan, stream: Callable[[FileScan], str]) -> str:
    lines = streamed_scan(scan)
    kept = [quoted(c.name) for c in scan.partition_columns] + [quoted(h) for h in lines.hidden]
    source = _split(scan, stream(lines), f"s.{quoted(LINE)}", ", ".join(f"s.{k}" for k in kept))
    outputs = [*_outputs(scan, f"s.{quoted(PATH)}")]
    outputs += [f"s.{quoted(c.name)}" for c in scan.partition_columns]
    outputs += [f"s.{quoted(h)}" for h in scan.hidden]
    return f"(SELECT {', '.join(outputs) or '1'} FROM {source} s)"


def _split(scan: FileScan, reader: str, line: str, keep: str) -> str:
    """The subquery that gives each line's fields as the list ``f``."""
    if scan.format == "pattern":
        return pattern_lists(reader, line, scan.options, keep)
    split = csv_fields if scan.format == "csv" else lazy_fields
    return f"(SELECT {split(line, scan.options)} AS f, {keep} FROM {reader} s)"


def _outputs(scan: FileScan, uri: str) -> list[str]:
    outputs = []
    for column in scan.columns:
        field = (
            group_of(column, scan.options)
            if scan.format == "pattern"
            else f"s.f[{column.position + 1}]"
        )
        outputs.append(f"{_value(scan, column, field, uri)} AS {quoted(column.name)}")
    return outputs


def _value(scan: FileScan, column: ScanColumn, field: str, uri: str) -> str:
    if scan.format == "pattern":
        return text_scalar(field, column.type, scan.options, lazy=False)
    if scan.format == "text":
        return lazy_value(field, column.type, scan.options)
    failure = (
        text(
            f"HIVE_BAD_DATA: Error parsing a field of column {column.name} as {column.type.hive} in "
        )
        + f" || {uri} || "
        + text(f" of {scan.label}; correct the file, or declare the column string")
    )
    return csv_value(field, column.type, failure)

"""Scans of JSON as DuckDB's SQL.

The careful way takes each line as one JSON value and looks up each column in it, whatever the case of its key.
Where a file's keys are proven to be those of the table, DuckDB's reader gives the columns by itself; where they
are numbers and booleans alone, in their types too. Files that DuckDB can't read come as lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lakenb.engine.duckdb.read_json import (
    MAX_OBJECT,
    json_column,
    json_lines,
    json_read,
    json_source,
    key_of,
    pointer_of,
)
from lakenb.engine.duckdb.text.proofs import Proofs
from lakenb.engine.duckdb.text.scan import streamed_scan, union
from lakenb.values.duckdb_types import quoted
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.engine.duckdb.scan import ScanText
    from lakenb.engine.duckdb.text.proofs import ScanRun
    from lakenb.engine.duckdb.text.scan import Looks
    from lakenb.values.scan import FileScan, ScanColumn, ScanFile

_KINDS = {
    "UBIGINT": 1,
    "BIGINT": 2,
    "DOUBLE": 4,
    "VARCHAR": 8,
    "BOOLEAN": 16,
    "ARRAY": 32,
    "OBJECT": 64,
}
_WHOLE, _NUMBER, _BOOLEAN, _MOMENT = 1 | 2, 1 | 2 | 4, 16, 128
_READ = {
    **dict.fromkeys(("tinyint", "smallint", "integer", "bigint"), ("BIGINT", _WHOLE)),
    "double": ("DOUBLE", _NUMBER),
    "boolean": ("BOOLEAN", _BOOLEAN),
    "date": ("DATE", _MOMENT),
    "timestamp": ("TIMESTAMP", _MOMENT),
}
"""The type to read a column in, and what kinds of values its file may hold for that."""
_MOMENTS = frozenset({"date", "timestamp"})
_ASKED_AT_ONCE = 1024 * 1024 * 1024
"""Looking keys up in each line takes many times as long as asking for them once."""
_MOST_SHAPES = 2000
_KEYS = ""
"""The question for the keys of a file's objects. Other questions are a key after a slash; before it stands the
type of a date or timestamp, whose texts must be those that the type itself has."""

Shapes = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Held:
    """What a file holds: the keys of its objects (None: not all are objects), or a key's kinds of values."""

    shapes: Shapes | None = frozenset()
    kinds: int = 0


class JsonScans:
    """Writes the SQL of scans over JSON.

    Args:
        scans: What knows paths, partition values and hidden columns.
        looks: What knows the files.
    """

    def __init__(self, scans: ScanText, looks: Looks) -> None:
        self._scans = scans
        self._looks = looks
        self._proofs: Proofs[Held] = Proofs(_ASKED_AT_ONCE)

    def render(self, scan: FileScan, run: ScanRun) -> str:
        """The subquery of a scan."""
        known = self._looks.of(scan)
        plain = replace(scan, files=tuple(f for f in scan.files if known[f.uri].fields))
        odd = replace(scan, files=tuple(f for f in scan.files if not known[f.uri].fields))
        parts: list[str] = []
        if plain.files:
            typed = None if scan.options.get("records") else self._typed(plain, run)
            parts.append(self._read(plain, typed) if typed is not None else self._looked_up(plain))
        if odd.files:
            lines = streamed_scan(odd)
            parts.append(json_lines(odd, run.stream(lines), lines.hidden))
        return union(parts)

    def _looked_up(self, scan: FileScan) -> str:
        uri = self._scans.uri(scan.files)
        own, join = self._scans.per_file(scan, scan.files)
        source = json_source(scan, self._scans.paths(scan.files), uri)
        outputs = [f"{json_column(scan, c, uri)} AS {quoted(c.name)}" for c in scan.columns]
        return f"(SELECT {', '.join([*outputs, *own]) or 's.j'} FROM {source} s{join})"

    def _read(self, scan: FileScan, kinds: dict[str, str]) -> str:
        """By DuckDB's reader; a column in another type than its own is made from it."""
        uri = self._scans.uri(scan.files)
        own, join = self._scans.per_file(scan, scan.files)
        paths = self._scans.paths(scan.files)
        outputs = [
            f"{json_read(scan, c, kinds[key_of(scan, c)], uri)} AS {quoted(c.name)}"
            for c in scan.columns
        ]
        if not scan.columns:
            source = f"{_objects(paths)} s{join}"
            return f"(SELECT {', '.join(own) or '1'} FROM {source})"
        columns = ", ".join(f"{text(key)}: {text(kind)}" for key, kind in kinds.items())
        reader = (
            f"read_json({paths}, format='newline_delimited', records='true', columns={{{columns}}}, "
            f"maximum_object_size={MAX_OBJECT}, hive_partitioning=false)"
        )
        return f"(SELECT {', '.join([*outputs, *own])} FROM {reader} s{join})"

    def _typed(self, scan: FileScan, run: ScanRun) -> dict[str, str] | None:
        """DuckDB's type for each key that is read; None where lines must be looked into."""
        keys = {key_of(scan, column): column for column in scan.columns}
        same = len({key.lower() for key in keys}) < len(scan.columns)
        if same or scan.options.get("dots") or not all(keys):
            return None
        formats = "timestamp_formats" in scan.options
        asked = {key: _question(key, column, formats=formats) for key, column in keys.items()}
        found = self._proofs.of(
            scan.files,
            [_KEYS, *filter(None, asked.values())],
            run,
            lambda files, questions: self._ask(files, questions, run),
        )
        if found is None:
            return None
        exact = bool(scan.options.get("case_sensitive"))
        shapes = [held.shapes for held in found[_KEYS]]
        if not all(shape is not None and _fit(shape, list(keys), exact=exact) for shape in shapes):
            return None
        held = {key: _all_kinds(found[question]) for key, question in asked.items() if question}
        return {key: _read_as(column, held.get(key)) for key, column in keys.items()}

    def _ask(
        self, files: Sequence[ScanFile], questions: Sequence[str], run: ScanRun
    ) -> Callable[[str, str], Held]:
        told = [question.partition("/") for question in questions if question]
        keys = [key for _, _, key in told]
        reader = _objects(self._scans.paths(files))
        places = ", ".join(pointer_of(key) for key in keys)
        types = f"json_type(s.json, [{places}])" if keys else "NULL"
        texts = f"json_extract_string(s.json, [{places}])" if any(t[0] for t in told) else "NULL"
        tests = " ".join(f"WHEN {text(kind)} THEN {bit}" for kind, bit in _KINDS.items())
        outputs = [f"bit_or(CASE q.t[{at}] {tests} ELSE 0 END)" for at in range(1, len(keys) + 1)]
        right = "bool_and(coalesce(json_type(q.json) = 'OBJECT', false))"
        inner = f"SELECT s.file_index, s.json, {types} AS t, {texts} AS v FROM {reader} s"
        sql = (
            f"SELECT {', '.join(['q.file_index', 'json_keys(q.json) AS k', right, *outputs])} "
            f"FROM ({inner}) q GROUP BY q.file_index, k LIMIT {_MOST_SHAPES + 1}"
        )
        rows = run.ask(sql)
        return _answers(files, [q for q in questions if q], rows)


def _answers(
    files: Sequence[ScanFile], asked: Sequence[str], rows: list[tuple[object, ...]]
) -> Callable[[str, str], Held]:
    """What the rows of ``file, keys, all objects, kinds ...`` say of each file and question."""
    shapes: dict[str, set[tuple[str, ...]]] = {file.uri: set() for file in files}
    wrong = {file.uri for file in files} if len(rows) > _MOST_SHAPES else set()
    kinds: dict[tuple[str, str], int] = {}
    for number, shape, right, *masks in rows:
        uri = files[int(str(number))].uri
        if not right or not isinstance(shape, list):
            wrong.add(uri)
            continue
        shapes[uri].add(tuple(shape))
        for question, mask in zip(asked, masks, strict=True):
            kinds[uri, question] = kinds.get((uri, question), 0) | int(str(mask))

    def answer(uri: str, question: str) -> Held:
        if not question:
            return Held(None if uri in wrong else frozenset(shapes[uri]))
        return Held(kinds=kinds.get((uri, question), 0))

    return answer


def _question(key: str, column: ScanColumn, *, formats: bool) -> str:
    """What to ask of a key's values; empty where no answer would help."""
    name = column.type.name
    if name not in _READ or (name == "timestamp" and formats):
        return ""
    return f"{name if name in _MOMENTS else ''}/{key}"


def _fit(shapes: Shapes, keys: Sequence[str], *, exact: bool) -> bool:
    """Whether each object has every key once, and those of the table's columns as they are written there."""
    for shape in shapes:
        folded = shape if exact else tuple(key.lower() for key in shape)
        if len(set(folded)) < len(shape):
            return False
        if not exact and any(key.lower() in folded and key not in shape for key in keys):
            return False
    return True


def _all_kinds(held: Sequence[Held]) -> int:
    made = 0
    for one in held:
        made |= one.kinds
    return made


def _read_as(column: ScanColumn, kinds: int | None) -> str:
    """The type to read a column in: its own where the values allow it, else as text or as JSON."""
    if column.type.is_nested:
        return "JSON"
    known = _READ.get(column.type.name)
    if known is None or kinds is None or kinds & ~known[1]:
        return "VARCHAR"
    return known[0]


def _objects(paths: str) -> str:
    return (
        f"read_json_objects({paths}, format='newline_delimited', maximum_object_size={MAX_OBJECT}, "
        "hive_partitioning=false)"
    )

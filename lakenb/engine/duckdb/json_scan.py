"""Scans of JSON as DuckDB's SQL.

The careful way takes each line as one JSON value and looks up each column in it, whatever the case of its key.
Where a file's keys are proven to be those of the table, DuckDB's reader gives the columns by itself; where they
are numbers and booleans alone, in their types too. Files that DuckDB can't read come as lines.
"""

from __future__ import annotations

import json
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
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.engine.duckdb.scan import ScanText
    from lakenb.engine.duckdb.text.proofs import ScanRun
    from lakenb.engine.duckdb.text.scan import Looks
    from lakenb.values.scan import FileScan, ScanColumn, ScanFile
    from lakenb.values.types import DataType

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
type of a date or timestamp, whose texts must be those that the type itself has, or the word for nested ones."""
_STRUCTURE = "structure"
_FITTING = {
    **dict.fromkeys(("tinyint", "smallint", "integer", "bigint"), frozenset({"UBIGINT", "BIGINT"})),
    "double": frozenset({"UBIGINT", "BIGINT", "DOUBLE"}),
    "boolean": frozenset({"BOOLEAN"}),
}
"""What a structure may say of a scalar inside a nested value that is read in its type."""

Shapes = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Held:
    """What a file holds.

    Attributes:
        shapes: The keys of its objects; None where not all are objects.
        kinds: A key's kinds of values.
        structures: A key's nested values, each as DuckDB's ``json_structure`` tells it; None for too many.
    """

    shapes: Shapes | None = frozenset()
    kinds: int = 0
    structures: frozenset[str] | None = frozenset()


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
        return {
            key: _read_as(column, found[question] if question else [], exact=exact)
            for (key, column), question in zip(keys.items(), asked.values(), strict=True)
        }

    def _ask(
        self, files: Sequence[ScanFile], questions: Sequence[str], run: ScanRun
    ) -> Callable[[str, str], Held]:
        flat = [q for q in questions if q and not q.startswith(_STRUCTURE)]
        told = [question.partition("/") for question in flat]
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
        nested = {
            question: self._structures(files, reader, question.partition("/")[2], run)
            for question in questions
            if question.startswith(_STRUCTURE)
        }
        return _answers(files, flat, rows, nested)

    def _structures(
        self, files: Sequence[ScanFile], reader: str, key: str, run: ScanRun
    ) -> dict[str, Held]:
        """The structures of a key's values in each file."""
        place = f"json_extract(s.json, {pointer_of(key)})"
        sql = (
            f"SELECT DISTINCT s.file_index, CAST(json_structure({place}) AS VARCHAR) FROM {reader} s "
            f"WHERE {place} IS NOT NULL LIMIT {_MOST_SHAPES + 1}"
        )
        rows = run.ask(sql)
        found: dict[str, set[str]] = {file.uri: set() for file in files}
        for number, structure in rows:
            found[files[int(str(number))].uri].add(str(structure))
        many = len(rows) > _MOST_SHAPES
        return {
            uri: Held(structures=None if many else frozenset(own)) for uri, own in found.items()
        }


def _answers(
    files: Sequence[ScanFile],
    asked: Sequence[str],
    rows: list[tuple[object, ...]],
    nested: dict[str, dict[str, Held]],
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
        if question in nested:
            return nested[question][uri]
        return Held(kinds=kinds.get((uri, question), 0))

    return answer


def _question(key: str, column: ScanColumn, *, formats: bool) -> str:
    """What to ask of a key's values; empty where no answer would help."""
    name = column.type.name
    if column.type.is_nested:
        return f"{_STRUCTURE}/{key}" if _readable(column.type) else ""
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


def _read_as(column: ScanColumn, held: Sequence[Held], *, exact: bool) -> str:
    """The type to read a column in: its own where the values allow it, else as text or as JSON."""
    if column.type.is_nested:
        fitting = held and all(
            one.structures is not None
            and all(_fits(json.loads(s), column.type, exact=exact) for s in one.structures)
            for one in held
        )
        return duckdb_type(column.type) if fitting else "JSON"
    known = _READ.get(column.type.name)
    kinds = 0
    for one in held:
        kinds |= one.kinds
    if known is None or not held or kinds & ~known[1]:
        return "VARCHAR"
    return known[0]


def _readable(kind: DataType) -> bool:
    """Whether DuckDB's reader gives a nested type at all as the SerDe does."""
    return all(
        inner.name in {"array", "row", *_FITTING} or (inner.name == "varchar" and not inner.params)
        for inner in kind.walk()
    )


def _fits(structure: object, kind: DataType, *, exact: bool) -> bool:
    """Whether values of a structure are read alike: fields by their own keys, scalars of their own kinds."""
    if structure == "NULL" or kind.name == "varchar":
        return True
    if kind.name == "row":
        if not isinstance(structure, dict):
            return False
        # The objects of an array are told as one, so a key of another case may be another object's.
        return all(
            _fits(structure.get(name, "NULL"), child, exact=exact)
            and (exact or all(k == name for k in structure if k.lower() == name.lower()))
            for name, child in zip(kind.fields, kind.children, strict=True)
        )
    if kind.name == "array":
        return isinstance(structure, list) and all(
            _fits(item, kind.children[0], exact=exact) for item in structure
        )
    return structure in _FITTING[kind.name] if isinstance(structure, str) else False


def _objects(paths: str) -> str:
    return (
        f"read_json_objects({paths}, format='newline_delimited', maximum_object_size={MAX_OBJECT}, "
        "hive_partitioning=false)"
    )

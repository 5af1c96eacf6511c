"""Amazon Ion as Arrow batches, text or binary, many values a file (AWS: "Amazon Ion Hive SerDe").

Runs in the process of ``reader_child``. Values become arrays a column at a time: the kinds of a batch's
values are looked at together, and one by one only where they are not what the column declares.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, islice
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.compute as pc
from amazon.ion import simpleion
from amazon.ion.core import Timestamp
from amazon.ion.exceptions import IonException
from amazon.ion.simple_types import IonPyNull
from amazon.ion.symbols import SymbolToken

from lakenb.engine.duckdb.ion_path import Path, find, parse_path, plain_name
from lakenb.engine.duckdb.text.codecs import unpacked
from lakenb.errors import QueryFailed
from lakenb.values.arrow_types import arrow_type
from lakenb.values.names import fold
from lakenb.values.types import DataType, parse_type

_BATCH_ROWS = 8_192
_LONGEST_TEXT = 1 << 28
_ROWS = "$rows"
_MODEL = simpleion.IonPyValueModel
_BITS = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}
_FLOATS = frozenset({"FLOAT"})
_STRUCTS = frozenset({"STRUCT"})
_MOMENTS = frozenset({"TIMESTAMP"})
_ALLOWED = {
    "boolean": frozenset({"BOOL"}),
    **dict.fromkeys(_BITS, frozenset({"INT"})),
    "real": _FLOATS,
    "double": _FLOATS,
    "decimal": frozenset({"DECIMAL", "INT"}),
    "date": _MOMENTS,
    "timestamp": _MOMENTS,
    "varbinary": frozenset({"BLOB", "CLOB"}),
    "row": _STRUCTS,
    "map": _STRUCTS,
    "array": frozenset({"LIST", "SEXP"}),
}
"""Which Ion types a column takes (Amazon Ion Hive SerDe: "Type mapping"); a text takes all."""
_PLAIN: dict[type, str] = {
    bool: "BOOL",
    int: "INT",
    float: "FLOAT",
    Decimal: "DECIMAL",
    Timestamp: "TIMESTAMP",
    str: "STRING",
    SymbolToken: "SYMBOL",
    bytes: "BLOB",
    list: "LIST",
    dict: "STRUCT",
}


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    type: DataType
    path: Path
    fail_on_overflow: bool


class IonReader:
    """Reads one file.

    Args:
        job: ``columns``, each with ``name``, ``type``, ``path`` and ``fail_on_overflow``; ``label`` and
            ``uri`` for messages; ``case_sensitive``, ``ignore_malformed``, ``offset`` in minutes, ``codec``.
    """

    def __init__(self, job: dict[str, Any]) -> None:
        self._job = job
        self._columns = [
            _Column(c["name"], parse_type(c["type"]), parse_path(c["path"]), c["fail_on_overflow"])
            for c in job["columns"]
        ]
        fields = [(c.name, arrow_type(c.type)) for c in self._columns]
        self.schema = pa.schema(fields or [(_ROWS, pa.bool_())])

    def batches(self, source: BinaryIO) -> Iterator[pa.RecordBatch]:
        """The rows of a file.

        Raises:
            QueryFailed: HIVE_CURSOR_ERROR for what is no Ion; HIVE_BAD_DATA for a value that the column
                can't take.
            OSError, ValueError: Its compression is damaged.
        """
        model = _MODEL.MAY_BE_BARE
        if all(plain_name(c.path) is not None for c in self._columns):
            model |= _MODEL.STRUCT_AS_STD_DICT
        plain = _Unpacked(source, self._job["codec"])
        values = simpleion.load(
            plain,
            single_value=False,
            parse_eagerly=False,
            text_buffer_size_limit=_LONGEST_TEXT,
            value_model=model,
        )
        whole = False
        rows = 0
        while not whole:
            taken: list[Any] = []
            try:
                taken.extend(islice(values, _BATCH_ROWS))
                whole = not taken
            except (IonException, RecursionError) as error:
                if plain.failure is not None:
                    raise OSError(str(plain.failure)) from plain.failure
                if not self._job["ignore_malformed"]:
                    raise self._malformed(error, rows + len(taken)) from error
                whole = True
            rows += len(taken)
            if taken:
                yield self._batch(taken)

    def _batch(self, values: list[Any]) -> pa.RecordBatch:
        if not self._columns:
            return pa.RecordBatch.from_arrays(
                [pa.nulls(len(values), pa.bool_())], schema=self.schema
            )
        arrays = [self._column(column, values) for column in self._columns]
        return pa.RecordBatch.from_arrays(arrays, schema=self.schema)

    def _column(self, column: _Column, values: list[Any]) -> pa.Array:
        case_sensitive = self._job["case_sensitive"]
        name = plain_name(column.path)
        if name is None:
            found = [find(value, column.path, case_sensitive=case_sensitive) for value in values]
        else:
            rows = [v if isinstance(v, Mapping) else None for v in values]
            found = _field(rows, name, case_sensitive=case_sensitive)
        maker = _Maker(column, self._job["offset"])
        try:
            return maker.array(found, column.type)
        except _UnfitError as error:
            message = (
                f"{error} for column {column.name} in {self._job['uri']} of {self._job['label']}; "
                "correct the column's type or the file."
            )
            raise QueryFailed(message, name="HIVE_BAD_DATA") from error

    def _malformed(self, error: Exception, rows: int) -> QueryFailed:
        reason = " ".join(str(error).split())[:120] or type(error).__name__
        message = (
            f"{self._job['uri']} of {self._job['label']} can't be read as Ion after {rows} of its values "
            f"({reason}); correct the file, or see ion.ignore_malformed."
        )
        return QueryFailed(message, name="HIVE_CURSOR_ERROR")


class _Unpacked(io.RawIOBase):
    """A packed file as a file of plain bytes, read from its start to its end."""

    def __init__(self, source: BinaryIO, codec: str) -> None:
        self._parts = unpacked(source, codec)
        self._part = memoryview(b"")
        self.failure: Exception | None = None

    def read(self, size: int | None = -1, /) -> bytes:
        try:
            if not self._part:
                self._part = memoryview(next(self._parts, b""))
        except (ValueError, OSError, zlib.error, pa.ArrowException) as error:
            self.failure = error
            raise
        most = len(self._part) if size is None or size < 0 else size
        data, self._part = self._part[:most], self._part[most:]
        return data.tobytes()


class _UnfitError(Exception):
    """A value that a column can't take, in words."""


class _Maker:
    """Makes the arrays of a column."""

    def __init__(self, column: _Column, offset: int) -> None:
        self._fail = column.fail_on_overflow
        self._offset = offset
        self._made: dict[str, Callable[[list[Any], DataType], pa.Array]] = {
            "row": self._row,
            "map": self._map,
            "array": self._list,
            "varchar": self._text,
            "char": self._text,
            "date": self._moment,
            "timestamp": self._moment,
            "real": self._real,
            **dict.fromkeys(_BITS, self._integer),
        }

    def array(self, values: list[Any], kind: DataType) -> pa.Array:
        """An array of Ion values."""
        kinds = set(map(type, values)) - {type(None)}
        if IonPyNull in kinds:
            values = [None if type(v) is IonPyNull else v for v in values]
            kinds.remove(IonPyNull)
        if kind.name not in {"varchar", "char"}:
            allowed = _ALLOWED.get(kind.name)
            if allowed is None:
                message = f"Ion has no values of type {kind.hive}"
                raise _UnfitError(message)
            if not all(_PLAIN.get(k) in allowed for k in kinds):
                _check(values, kind, allowed)
        made = self._made.get(kind.name, self._scalar)
        try:
            return made(values, kind)
        except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError, ValueError) as error:
            message = f"An Ion value does not fit type {kind.hive}"
            raise _UnfitError(message) from error

    def _scalar(self, values: list[Any], kind: DataType) -> pa.Array:
        return pa.array(values, arrow_type(kind))

    def _integer(self, values: list[Any], kind: DataType) -> pa.Array:
        if self._fail:
            return self._scalar(values, kind)
        span = 1 << _BITS[kind.name]
        half = span >> 1
        wrapped = (None if v is None else (v + half) % span - half for v in values)
        return pa.array(wrapped, arrow_type(kind))

    def _real(self, values: list[Any], kind: DataType) -> pa.Array:
        wide = pa.array(values, pa.float64())
        made = wide.cast(arrow_type(kind))
        if self._fail and pc.any(pc.and_(pc.is_inf(made), pc.is_finite(wide))).as_py():
            raise OverflowError
        return made

    def _text(self, values: list[Any], kind: DataType) -> pa.Array:
        texts = pa.array(map(_as_text, values), pa.string())
        if not kind.params:
            return texts
        if self._fail and pc.any(pc.greater(pc.utf8_length(texts), kind.params[0])).as_py():
            raise OverflowError
        texts = pc.utf8_slice_codeunits(texts, 0, kind.params[0])
        return pc.utf8_rtrim(texts, " ") if kind.name == "char" else texts

    def _moment(self, values: list[Any], kind: DataType) -> pa.Array:
        micros = pa.array(values, pa.timestamp("us", "UTC")).cast(pa.int64())
        if kind.name == "date":
            return micros.cast(pa.timestamp("us")).cast(pa.date32(), safe=False)
        return pc.add(micros, self._offset * 60_000_000).cast(pa.timestamp("us"))

    def _list(self, values: list[Any], kind: DataType) -> pa.Array:
        inner = self.array(list(_flat(values)), kind.children[0])
        return pa.ListArray.from_arrays(_offsets(values), inner).cast(arrow_type(kind))

    def _map(self, values: list[Any], kind: DataType) -> pa.Array:
        if kind.children[0].name not in {"varchar", "char"}:
            message = f"Ion's field names are texts, no {kind.children[0].hive}"
            raise _UnfitError(message)
        keys = self.array(list(_flat(values)), kind.children[0])
        items = self.array(list(_flat([v and list(v.values()) for v in values])), kind.children[1])
        return pa.MapArray.from_arrays(_offsets(values), keys, items).cast(arrow_type(kind))

    def _row(self, values: list[Any], kind: DataType) -> pa.Array:
        children = [
            self.array(_field(values, name, case_sensitive=False), child)
            for name, child in zip(kind.fields, kind.children, strict=True)
        ]
        gone = pa.array([v is None for v in values], pa.bool_())
        return pa.StructArray.from_arrays(children, fields=list(arrow_type(kind)), mask=gone)


def _field(rows: list[Any], name: str, *, case_sensitive: bool) -> list[Any]:
    """A field of structs; of several that differ in case the last."""
    if case_sensitive:
        return [None if row is None else row.get(name) for row in rows]
    wanted = fold(name)
    spelt = {key for key in set(chain.from_iterable(r for r in rows if r)) if fold(key) == wanted}
    if len(spelt) <= 1:
        own = next(iter(spelt), name)
        return [None if row is None else row.get(own) for row in rows]
    return [
        next((row[key] for key in reversed(list(row)) if key in spelt), None) if row else None
        for row in rows
    ]


def _flat(values: Sequence[Any]) -> Iterator[Any]:
    return chain.from_iterable(v for v in values if v is not None)


def _offsets(values: Sequence[Any]) -> pa.Array:
    """Where each value's elements begin, and the end; NULL for NULL."""
    offsets: list[int | None] = []
    at = 0
    for value in values:
        offsets.append(None if value is None else at)
        at += 0 if value is None else len(value)
    return pa.array([*offsets, at], pa.int32())


def _check(values: list[Any], kind: DataType, allowed: frozenset[str]) -> None:
    for value in values:
        if value is not None and (found := _ion_type(value)) not in allowed:
            message = f"Cannot coerce IonType {found} to type {kind.hive}"
            raise _UnfitError(message)


def _ion_type(value: Any) -> str:
    own = getattr(value, "ion_type", None)
    return _PLAIN.get(type(value), "UNKNOWN") if own is None else str(own.name)


def _as_text(value: Any) -> str | None:
    """A text as it is, anything else as Ion's text."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, SymbolToken):
        return None if value.text is None else str(value.text)
    return str(simpleion.dumps(value, binary=False)).removeprefix("$ion_1_0 ")

"""The scalars of schema resolution: promotion, enums, fixed, and logical types, as DuckDB's SQL.

(Apache Avro 1.11.1: "Specification", "Schema Resolution" and "Logical Types".)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.values.avro_compatibility import scalar_readable
from lakenb.values.avro_schema import AvroType
from lakenb.values.avro_types import TIMESTAMPS
from lakenb.values.duckdb_types import duckdb_type
from lakenb.values.names import quote_text as text

if TYPE_CHECKING:
    from lakenb.values.types import DataType

_INTEGERS = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}
_BITS = {"int": 32, "long": 64}
_TEXTS = frozenset({"varchar", "char", "json"})
_SQL = {
    "boolean": "BOOLEAN",
    "int": "INTEGER",
    "long": "BIGINT",
    "float": "FLOAT",
    "double": "DOUBLE",
}
_TIMES = {"time-millis": 1_000, "time-micros": 1}
_MOMENTS = (-9_223_372_022_400_000_000, 9_223_372_036_854_775_806)
"""The microseconds since 1970 that DuckDB's timestamps can be."""
_EPOCH_OF = {"millis": "epoch_ms", "micros": "epoch_us", "nanos": "epoch_ns"}
_EPOCH = "DATE '1970-01-01'"


class NeedsDecoding(Exception):
    """DuckDB's extension does not give what is asked for; fastavro does."""


class Unresolvable(Exception):
    """What was written can't become what is read: the field, both schemas, and why."""

    def __init__(
        self, path: str, writer: AvroType | None, reader: AvroType, why: str | None = None
    ) -> None:
        self.path = path
        self.writer = writer
        self.reader = reader
        read = f"read as {reader}"
        self.why = f"{read}, but {why}" if why else f"{read}, which Avro can't resolve"
        super().__init__(self.why)


class Recursive(Unresolvable):
    """A record stands inside itself, which no column can."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Writes the expressions of scalars.

    Attributes:
        bulk: Whether DuckDB's extension reads the values, which knows logical types.
        error: Gives the SQL of an error from the words for it.
    """

    bulk: bool
    error: Callable[[str], str]

    def value(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        """A scalar of a writer's schema in a column's type."""
        if not scalar_readable(w, r):
            raise Unresolvable(path, w, r)
        if r.kind == "enum":
            return self._enum(x, w, r, t, path)
        return self._logical(x, w, r, t, path) or self._plain(self._raw(x, w), w, r, t, path)

    def _logical(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str | None:
        """A value of a logical type in the column's type that stands for it; None for any other."""
        if r.logical in TIMESTAMPS and t.name == "timestamp":
            return self._moment(x, w, r, path)
        if r.logical in _TIMES and w.logical in _TIMES:
            return self._time(x, w, r, t, path)
        if r.logical == "decimal" and t.name == "decimal":
            return self._decimal(x, w, r, t, path)
        if r.logical == "date" and t.name == "date":
            known = self.bulk and w.logical == "date"
            return x if known else self._tried(f"{_EPOCH} + {self._raw(x, w)}", x, t, path)
        if r.logical == "uuid" and r.kind == "fixed" and t.name in _TEXTS:
            return self._uuid(x, w)
        return None

    def constant(self, value: object, kind: AvroType, t: DataType, path: str) -> str:
        """A default's JSON value; those of bytes are texts whose characters are the bytes."""
        if kind.kind == "null":
            return "NULL"
        if kind.kind in {"bytes", "fixed"}:
            raw = f"unhex('{str(value).encode('latin-1').hex()}')"
        elif kind.kind in {"string", "enum"}:
            raw = text(str(value))
            if "\0" in str(value):
                raw = f"decode(unhex('{str(value).encode().hex()}'))"
        else:
            raw = f"CAST({text(str(value))} AS {_SQL[kind.kind]})"
        return Leaf(bulk=False, error=self.error).value(raw, kind, kind, t, path)

    # --- what each kind of value needs -----------------------------------------------------

    def _raw(self, x: str, w: AvroType) -> str:
        """The value as it was written, without its logical type."""
        if not self.bulk:
            return x
        if w.kind == "enum":
            return f"CAST({x} AS VARCHAR)"
        if w.kind == "fixed" and w.logical == "uuid":
            return f"unhex(replace(CAST({x} AS VARCHAR), '-', ''))"
        if w.kind == "fixed" and w.logical == "decimal":
            raise NeedsDecoding
        if w.logical == "date":
            return f"CAST({x} - {_EPOCH} AS INTEGER)"
        if w.logical == "time-millis":
            return f"CAST(epoch_ms({x}) AS INTEGER)"
        unit = "micros" if w.logical == "time-micros" else TIMESTAMPS.get(w.logical)
        if unit is None:
            return x
        return f"{_EPOCH_OF[unit]}({x})"

    def _moment(self, x: str, w: AvroType, r: AvroType, path: str) -> str:
        """A moment in its writer's unit, whatever the reader's is; the digits after six are cut off."""
        unit = TIMESTAMPS[w.logical or r.logical]
        if self.bulk and w.logical and unit != "nanos":
            return f"make_timestamp(epoch_us({x}))"
        raw = f"CAST({self._raw(x, w)} AS BIGINT)"
        if unit == "nanos":
            return f"make_timestamp({raw} // 1000 - CASE WHEN {raw} % 1000 < 0 THEN 1 ELSE 0 END)"
        factor = 1_000 if unit == "millis" else 1
        low, high = (bound // factor for bound in _MOMENTS)
        wrong = self.error(f"A value of field {path} is no moment that a timestamp can be")
        made = f"make_timestamp({raw} * {factor})"
        return f"CASE WHEN {raw} BETWEEN {low + 1} AND {high} THEN {made} WHEN {x} IS NOT NULL THEN {wrong} END"

    def _time(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        factor = _TIMES[w.logical] // _TIMES[r.logical]
        raw = self._raw(x, w)
        scaled = raw if factor == 1 else f"CAST({raw} AS BIGINT) * {factor}"
        return self._plain(scaled, AvroType(r.kind), AvroType(r.kind), t, path)

    def _decimal(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        whole, scale = r.precision - r.scale, r.scale
        narrow = t.params[0] - t.params[1] < whole or t.params[1] < scale
        if self.bulk and w.kind == "fixed" and w.logical == "decimal":
            return self._checked(x, t, path) if narrow else x
        wrong = self.error(f"A value of field {path} has more than {r.precision} digits")
        made = _decimal_of("v", r, wrong)
        found = f"list_transform([{self._raw(x, w)}], lambda v: {made})[1]"
        return self._checked(found, t, path) if narrow else found

    def _uuid(self, x: str, w: AvroType) -> str:
        if self.bulk and w.logical == "uuid":
            return f"CAST({x} AS VARCHAR)"
        parts = "'(.{8})(.{4})(.{4})(.{4})(.{12})', '\\1-\\2-\\3-\\4-\\5'"
        return f"regexp_replace(lower(hex({self._raw(x, w)})), {parts})"

    def _enum(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        raw = self._raw(x, w)
        missing = [s for s in w.symbols if s not in r.symbols]
        if missing:
            among = ", ".join(map(text, missing))
            other = text(r.default) if r.default is not None else None
            if other is None:
                other = self.error(
                    f"Field {path} has a symbol that {r} lacks, which has no default"
                )
            raw = f"CASE WHEN {raw} IN ({among}) THEN {other} ELSE {raw} END"
        return self._plain(raw, AvroType("string"), AvroType("string"), t, path)

    def _plain(self, raw: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        """A value without a logical type in a column's type, of the reader's kind."""
        if r.kind in _BITS and (t.name in _INTEGERS or t.name == "decimal"):
            wide = t.name in _INTEGERS and _INTEGERS[t.name] >= _BITS[w.kind]
            return raw if wide else self._checked(raw, t, path)
        if r.kind in {"float", "double"} and t.name in {"real", "double"}:
            kept = raw if w.kind == r.kind else f"CAST({raw} AS {_SQL[r.kind]})"
            return self._checked(kept, t, path) if (r.kind, t.name) == ("double", "real") else kept
        if r.kind == "boolean" and t.name == "boolean":
            return raw
        if r.kind in {"bytes", "string", "fixed"} and t.name == "varbinary":
            return f"encode({raw})" if w.kind == "string" else raw
        if r.kind in {"bytes", "string"} and t.name in _TEXTS:
            made = self._tried(f"decode({raw})", raw, t, path) if w.kind == "bytes" else raw
            return f"left({made}, {t.params[0]})" if t.params else made
        raise Unresolvable(path, w, r, f"the table's column is {t.hive}")

    def _tried(self, made: str, x: str, t: DataType, path: str) -> str:
        """What is made of a value, or an error where it can't be."""
        wrong = self.error(f"A value of field {path} does not fit type {t.hive}")
        return f"COALESCE(try({made}), CASE WHEN {x} IS NOT NULL THEN {wrong} END)"

    def _checked(self, value: str, t: DataType, path: str) -> str:
        """A value in a narrower type, or an error."""
        wrong = self.error(f"A value of field {path} does not fit type {t.hive}")
        cast = f"TRY_CAST({value} AS {duckdb_type(t)})"
        return f"COALESCE({cast}, CASE WHEN {value} IS NOT NULL THEN {wrong} END)"


def _decimal_of(x: str, kind: AvroType, wrong: str) -> str:
    """A decimal of the bytes of a two's complement, the highest first; more than 16 of them hold its sign."""
    digits = f"hex({x})"
    sign = f"CASE WHEN {digits} >= '8' THEN 'F' ELSE '0' END"
    number = f"CAST(CAST(unhex(right(repeat({sign}, 32) || {digits}, 32)) AS BIT) AS HUGEINT)"
    filled = f"(length({digits}) <= 32 OR replace(left({digits}, length({digits}) - 32), {sign}, '') = '')"
    name = f"DECIMAL({kind.precision},{kind.scale})"
    plain = f"CAST({number} AS VARCHAR)"
    if kind.scale:
        least, size = kind.scale + 1, kind.scale
        bare = f"ltrim({plain}, '-')"
        body = f"right(repeat('0', {least}) || {bare}, greatest(length({bare}), {least}))"
        minus = f"CASE WHEN {plain} LIKE '-%' THEN '-' ELSE '' END"
        plain = f"({minus} || left({body}, -{size}) || '.' || right({body}, {size}))"
    good = f"CASE WHEN {filled} THEN TRY_CAST({plain} AS {name}) END"
    empty = f"CAST(0 AS {name})"
    return (
        f"CASE WHEN {digits} = '' THEN {empty} "
        f"ELSE COALESCE({good}, CASE WHEN {x} IS NOT NULL THEN {wrong} END) END"
    )

"""Schema resolution as DuckDB's SQL (Apache Avro 1.11.1: "Specification", "Schema Resolution").

What a writer wrote becomes what the reader's schema asks for, in the type of the table's column. Where the
specification leaves it open, Avro's Java reader is followed, which Athena uses: the names of records count in
unions alone, and a branch of a union that can't be resolved fails when a row has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lakenb.engine.duckdb.avro.decode import branch_name
from lakenb.engine.duckdb.avro.leaf import Leaf, NeedsDecoding, Recursive, Unresolvable
from lakenb.values.avro_compatibility import field_place, same_name
from lakenb.values.avro_schema import AvroField, AvroType, default_branch
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import fold

if TYPE_CHECKING:
    from lakenb.values.types import DataType

_SIMPLE = frozenset({"boolean", "int", "long", "float", "double", "bytes", "string", "fixed"})
_TAG = "tag"

__all__ = ["NeedsDecoding", "Resolver", "Unresolvable"]


@dataclass(slots=True)
class Resolver:
    """Writes the expressions of one writer's schema.

    Attributes:
        bulk: Whether DuckDB's extension reads the values, which knows logical types; else they are as
            they were written, and the fields of records are called by their places.
        folded: Whether the reader's schema comes from the columns, whose names are in lower case.
        failure: Gives the SQL of an error from the words for it.
        fails: Whether an expression of an error was given out: it names the row's file.
    """

    bulk: bool
    folded: bool
    failure: Callable[[str], str]
    fails: bool = False
    _level: int = field(default=0)

    def column(
        self, source: str, writer: AvroType, reader: AvroField, kind: DataType
    ) -> tuple[str, int | None]:
        """A column's value from a writer's record, and the place of the field that it comes from.

        Args:
            source: The text before the number of a field.
            writer: The record that was written.
            reader: The field that is wanted.
            kind: The column's type.

        Raises:
            Unresolvable: The field can't be had from what was written.
            NeedsDecoding: It can't be had from what DuckDB's extension reads.
        """
        place = field_place(writer, reader, folded=self.folded)
        if place is None:
            value = self._default(reader, kind, reader.name)
        else:
            written = writer.fields[place].type
            value = self._value(f"{source}{place}", written, reader.type, kind, reader.name)
        return f"CAST({value} AS {duckdb_type(kind)})", place

    def _value(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        """The expression of one value: of an expression, both schemas and the wanted type."""
        for kind in (w, r):
            if kind.kind == "recursive":
                raise Recursive(path, w, r, f"record {kind.name} stands inside itself")
        if w.kind == "union":
            return self._written_union(x, w, r, t, path)
        if r.kind == "union":
            return self._read_union(x, w, r, t, path)
        if w.kind == "null" and r.kind == "null":
            return "NULL"
        made = {"array": self._array, "map": self._map, "record": self._record}.get(r.kind)
        if made is None:
            leaf = Leaf(self.bulk, self._error)
            return leaf.value(x, w, r, t, path)
        if w.kind != r.kind:
            raise Unresolvable(path, w, r)
        return made(x, w, r, t, path)

    def _error(self, words: str) -> str:
        self.fails = True
        return self.failure(words)

    # --- unions ----------------------------------------------------------------------------

    def _written_union(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        values = w.values
        if len(values) == 1:
            inner = self._branch(x, values[0], r, t, path)
        elif values:
            places = [(at, b) for at, b in enumerate(w.children) if b.kind != "null"]
            cases = [
                f"WHEN {x}.{branch_name(at)} IS NOT NULL "
                f"THEN {self._typed(self._branch(f'{x}.{branch_name(at)}', b, r, t, path), t)}"
                for at, b in places
            ]
            inner = f"CASE {' '.join(cases)} END"
        else:
            inner = "NULL"
        if w.nullable and not r.nullable:
            wrong = self._error(f"Field {path} is null, and the table's schema reads {r}")
            return f"CASE WHEN {x} IS NULL THEN {wrong} ELSE {inner} END"
        if w.nullable and len(values) == 1 and not self._passes_null(values[0], r):
            return f"CASE WHEN {x} IS NOT NULL THEN {inner} END"
        return inner

    def _passes_null(self, written: AvroType, r: AvroType) -> bool:
        """Whether an expression of the value gives NULL for NULL by itself."""
        return written.kind in _SIMPLE and len(r.values) == 1

    def _branch(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        """A branch of a union, or the error that a row fails with which has it."""
        try:
            return self._value(x, w, r, t, path)
        except Recursive:
            raise
        except Unresolvable as error:
            wrong = self._error(f"Field {error.path} is written as {error.writer} and {error.why}")
            return f"CASE WHEN {x} IS NOT NULL THEN {wrong} END"

    def _read_union(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        """The first branch that what was written can be resolved to."""
        tagged = _is_tagged(r, t)
        for branch in _candidates(w, r):
            if branch.kind == w.kind == "null":
                return "NULL"
            if branch.kind == "null":
                continue
            number = [b is branch for b in r.values].index(True)
            own = t.children[number + 1] if tagged else t
            try:
                inner = self._value(x, w, branch, own, path)
            except Recursive:
                raise
            except Unresolvable:
                continue
            return self._tagged(inner, number, t) if tagged else inner
        raise Unresolvable(path, w, r)

    def _tagged(self, inner: str, number: int, t: DataType) -> str:
        """A union of several branches in a struct: the branch's number, and a field for each."""
        fields = [f"{quoted(_TAG)} := {number}"]
        for at, (name, child) in enumerate(zip(t.fields[1:], t.children[1:], strict=True)):
            value = inner if at == number else "NULL"
            fields.append(f"{quoted(name)} := {self._typed(value, child)}")
        return f"struct_pack({', '.join(fields)})"

    def _typed(self, value: str, t: DataType) -> str:
        return f"CAST({value} AS {duckdb_type(t)})"

    # --- nested types ----------------------------------------------------------------------

    def _array(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        if t.name != "array":
            raise Unresolvable(path, w, r, f"the table's column is {t.hive}")
        item = self._variable()
        inner = self._value(item, w.children[0], r.children[0], t.children[0], f"{path}[]")
        self._level -= 1
        return x if inner == item else f"list_transform({x}, lambda {item}: {inner})"

    def _map(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        if t.name != "map" or t.children[0].name not in {"varchar", "char"}:
            raise Unresolvable(path, w, r, f"the table's column is {t.hive}")
        item = self._variable()
        value = f"{item}.value"
        inner = self._value(value, w.children[0], r.children[0], t.children[1], f"{path}{{}}")
        self._level -= 1
        if inner == value:
            return x
        entry = f"struct_pack(k := {item}.key, v := {inner})"
        made = f"map_from_entries(list_transform(map_entries({x}), lambda {item}: {entry}))"
        return f"CASE WHEN {x} IS NOT NULL THEN {made} END"

    def _variable(self) -> str:
        self._level += 1
        return f"e{self._level}"

    def _record(self, x: str, w: AvroType, r: AvroType, t: DataType, path: str) -> str:
        if t.name != "row":
            raise Unresolvable(path, w, r, f"the table's column is {t.hive}")
        known: dict[str, AvroField] = {}
        for own in r.fields:
            known.setdefault(fold(own.name), own)
        fields: list[str] = []
        for name, child in zip(t.fields, t.children, strict=True):
            wanted = known.get(name)
            value = "NULL" if wanted is None else self._member(x, w, wanted, child, path)
            fields.append(f"{quoted(name)} := {self._typed(value, child)}")
        return f"struct_pack({', '.join(fields)})"

    def _member(self, x: str, w: AvroType, wanted: AvroField, t: DataType, path: str) -> str:
        inside = f"{path}.{wanted.name}"
        place = field_place(w, wanted, folded=self.folded)
        if place is None:
            return self._default(wanted, t, inside)
        written = w.fields[place]
        name = quoted(written.name if self.bulk else f"f{place}")
        return self._value(f"{x}.{name}", written.type, wanted.type, t, inside)

    # --- defaults --------------------------------------------------------------------------

    def _default(self, wanted: AvroField, t: DataType, path: str) -> str:
        if wanted.default is None:
            raise Unresolvable(path, None, wanted.type, "it has no default")
        branch = default_branch(wanted.type, wanted.default_value)
        if branch is None:  # a default that is none: Trino's reader takes NULL
            return "NULL"
        return self._constant(wanted.default_value, wanted.type, branch, t, path)

    def _constant(
        self, value: object, r: AvroType, branch: AvroType, t: DataType, path: str
    ) -> str:
        """A default's JSON value as SQL."""
        if _is_tagged(r, t) and branch.kind != "null":
            number = [b is branch for b in r.values].index(True)
            inner = self._constant(value, branch, branch, t.children[number + 1], path)
            return self._tagged(inner, number, t)
        made = {"array": self._constant_array, "map": self._constant_map}.get(branch.kind)
        if branch.kind == "record":
            made = self._constant_record
        if made is None:
            return Leaf(bulk=False, error=self._error).constant(value, branch, t, path)
        wanted = {"array": "array", "map": "map", "record": "row"}[branch.kind]
        if t.name != wanted:
            raise Unresolvable(path, None, branch, f"the table's column is {t.hive}")
        return made(value, branch, t, path)

    def _constant_array(self, value: object, kind: AvroType, t: DataType, path: str) -> str:
        items = value if isinstance(value, list) else []
        inner = [self._item(v, kind.children[0], t.children[0], path) for v in items]
        return self._typed(f"[{', '.join(inner)}]", t)

    def _constant_map(self, value: object, kind: AvroType, t: DataType, path: str) -> str:
        items = value if isinstance(value, dict) else {}
        string = AvroType("string")
        pairs = [
            f"{self._constant(key, string, string, t.children[0], path)}: "
            f"{self._item(v, kind.children[0], t.children[1], path)}"
            for key, v in items.items()
        ]
        return self._typed(f"MAP {{{', '.join(pairs)}}}", t)

    def _constant_record(self, value: object, kind: AvroType, t: DataType, path: str) -> str:
        given = value if isinstance(value, dict) else {}
        known = {fold(f.name): f for f in reversed(kind.fields)}
        fields: list[str] = []
        for name, child in zip(t.fields, t.children, strict=True):
            own = known.get(name)
            if own is None:
                inner = "NULL"
            elif own.name in given:
                inner = self._item(given[own.name], own.type, child, path)
            else:
                inner = self._default(own, child, f"{path}.{own.name}")
            fields.append(f"{quoted(name)} := {self._typed(inner, child)}")
        return f"struct_pack({', '.join(fields)})"

    def _item(self, value: object, kind: AvroType, t: DataType, path: str) -> str:
        branch = default_branch(kind, value) or AvroType("null")
        return self._typed(self._constant(value, kind, branch, t, path), t)


def _is_tagged(r: AvroType, t: DataType) -> bool:
    """Whether a column holds a reader's union as Trino's struct of ``tag``, ``field0``, ``field1``."""
    return (
        r.kind == "union"
        and t.name == "row"
        and t.fields[0] == _TAG
        and len(t.fields) == len(r.values) + 1
        and all(name == f"field{at}" for at, name in enumerate(t.fields[1:]))
    )


def _candidates(w: AvroType, r: AvroType) -> Iterator[AvroType]:
    """The branches of a reader's union, those of the name that was written before the others."""
    yield from (branch for branch in r.children if same_name(w, branch))
    yield from (branch for branch in r.children if not same_name(w, branch))

"""One schema that reads what two others wrote (Apache Avro 1.11.1: "Schema Resolution")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lakenb.values.avro_compatibility import field_place, readable, scalar_readable
from lakenb.values.avro_schema import AvroField, AvroType

_NULL = AvroType("null")
_NULL_DEFAULT = "null"


@dataclass(slots=True)
class Merger:
    """Merges what files were written with into a table's schema.

    Attributes:
        folded: Whether the table's schema comes from its columns: names are compared in any case.
        conflict: Called with a field's path and both types where nothing reads both.
    """

    folded: bool
    conflict: Callable[[str, AvroType, AvroType], None]

    def record(self, table: AvroType, written: AvroType, path: str = "") -> AvroType:
        """The table's record with the fields of both; what one of them lacks gets a default."""
        fields: list[AvroField] = []
        taken: set[int] = set()
        for own in table.fields:
            place = field_place(written, own, folded=self.folded)
            if place is None:
                fields.append(_optional(own))
                continue
            taken.add(place)
            inside = f"{path}.{own.name}" if path else own.name
            fields.append(self._field(own, written.fields[place].type, inside))
        fields += [_optional(f) for at, f in enumerate(written.fields) if at not in taken]
        return replace(table, fields=tuple(fields))

    def _field(self, own: AvroField, written: AvroType, path: str) -> AvroField:
        kind = self.type(own.type, written, path)
        if own.default is not None and kind.kind == "union" and own.type.kind != "union":
            if own.default == _NULL_DEFAULT:
                return replace(own, type=kind)
            first = kind.children[1:] if kind.children[0] == _NULL else kind.children
            kind = replace(
                kind, children=(*first, _NULL)
            )  # the default belongs to the first branch
        return replace(own, type=kind)

    def type(self, a: AvroType, b: AvroType, path: str) -> AvroType:
        """A type that reads both; the first, and a call of ``conflict``, where there is none."""
        if a == b:
            return a
        if "union" in {a.kind, b.kind}:
            return self._union(a, b, path)
        if a.kind == b.kind and a.kind in {"array", "map"}:
            mark = "[]" if a.kind == "array" else "{}"
            inner = self.type(a.children[0], b.children[0], f"{path}{mark}")
            return replace(a, children=(inner,))
        if a.kind == b.kind == "record":
            return self.record(a, b, path)
        if a.kind == b.kind == "enum" and scalar_readable(b, a):
            added = tuple(s for s in b.symbols if s not in a.symbols)
            return replace(a, symbols=(*a.symbols, *added))
        if scalar_readable(b, a):
            return a
        if scalar_readable(a, b):
            return b
        self.conflict(path, a, b)
        return a

    def _union(self, a: AvroType, b: AvroType, path: str) -> AvroType:
        """The branches of both; of two that one reads, that one."""
        if a.kind == "null" or b.kind == "null":
            other = b if a.kind == "null" else a
            return _nullable(other)
        if len(a.values) == 1 and len(b.values) == 1:
            inner = self.type(a.values[0], b.values[0], path)
            branches = [inner if branch.kind != "null" else branch for branch in a.branches]
        else:
            branches = list(a.branches)
            for branch in b.values:
                if not any(readable(branch, known, folded=self.folded) for known in branches):
                    branches.append(branch)
        made = branches[0] if len(branches) == 1 else AvroType("union", children=tuple(branches))
        return _nullable(made) if a.nullable or b.nullable else made


def _nullable(kind: AvroType) -> AvroType:
    if kind.nullable:
        return kind
    return AvroType("union", children=(_NULL, *kind.branches))


def _optional(own: AvroField) -> AvroField:
    """A field that some files lack: with a default, NULL where it has none."""
    if own.default is not None:
        return own
    kind = _nullable(own.type)
    others = tuple(b for b in kind.branches if b.kind != "null")
    kind = AvroType("union", children=(_NULL, *others)) if others else _NULL
    return replace(own, type=kind, default=_NULL_DEFAULT)

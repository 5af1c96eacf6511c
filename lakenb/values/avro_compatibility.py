"""Whether what one schema wrote can be read as another (Apache Avro 1.11.1: "Schema Resolution")."""

from __future__ import annotations

from lakenb.values.avro_schema import NAMED, AvroField, AvroType
from lakenb.values.avro_types import TIMESTAMPS
from lakenb.values.names import fold

_PROMOTED = {
    "int": frozenset({"long", "float", "double"}),
    "long": frozenset({"float", "double"}),
    "float": frozenset({"double"}),
    "string": frozenset({"bytes"}),
    "bytes": frozenset({"string"}),
}
_TIMES = frozenset({"time-millis", "time-micros"})


def scalar_readable(w: AvroType, r: AvroType) -> bool:
    """Whether a scalar can be read as another: by promotion, names, sizes and logical types.

    Logical types of one family tell the same in another unit; decimals differ by precision and scale.
    """
    if w.kind != r.kind and r.kind not in _PROMOTED.get(w.kind, ()):
        return False
    if w.logical and r.logical:
        if _family(w) != _family(r):
            return False
        if r.logical == "decimal" and (w.precision, w.scale) != (r.precision, r.scale):
            return False
    return r.kind not in {"enum", "fixed"} or (same_name(w, r) and w.size == r.size)


def same_name(w: AvroType, r: AvroType) -> bool:
    """Whether a named type may be another: by its name without namespace, or an alias of the reader's."""
    if w.kind not in NAMED or w.kind != r.kind:
        return True
    return w.short_name in {r.short_name, *(a.rpartition(".")[2] for a in r.aliases)}


def field_place(writer: AvroType, reader: AvroField, *, folded: bool = False) -> int | None:
    """Where a field of a reader stands in a writer's record: by its name, then by an alias.

    Args:
        writer: The record that was written.
        reader: The field that is wanted.
        folded: Whether names are compared in any case: the reader's schema comes from a table's columns.
    """
    names = [f.name for f in writer.fields]
    for name in (reader.name, *reader.aliases):
        if name in names:
            return names.index(name)
    if folded:
        names = [fold(name) for name in names]
        return names.index(reader.name) if reader.name in names else None
    return None


def readable(w: AvroType, r: AvroType, *, folded: bool = False) -> bool:
    """Whether every value that a schema can write can be read as another."""
    if "recursive" in {w.kind, r.kind}:
        return False
    if w.kind == "union":
        return all(readable(branch, r, folded=folded) for branch in w.children)
    if r.kind == "union":
        return any(readable(w, branch, folded=folded) for branch in r.children)
    if r.kind in {"array", "map"}:
        return w.kind == r.kind and readable(w.children[0], r.children[0], folded=folded)
    if r.kind == "record":
        return w.kind == "record" and all(_field_readable(w, f, folded=folded) for f in r.fields)
    if r.kind == "enum" and w.kind == "enum" and r.default is None:
        return scalar_readable(w, r) and set(w.symbols) <= set(r.symbols)
    return scalar_readable(w, r)


def _field_readable(w: AvroType, wanted: AvroField, *, folded: bool) -> bool:
    place = field_place(w, wanted, folded=folded)
    if place is None:
        return wanted.default is not None
    return readable(w.fields[place].type, wanted.type, folded=folded)


def _family(kind: AvroType) -> str:
    if kind.logical in TIMESTAMPS:
        return "timestamp"
    return "time" if kind.logical in _TIMES else kind.logical

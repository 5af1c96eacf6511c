"""How a schema that files were written with differs from the table's, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lakenb.glue.schema_watch.model import Kind
from lakenb.values.avro_compatibility import field_place, readable
from lakenb.values.avro_schema import AvroType


class Difference(NamedTuple):
    """One difference: the field, its type on both sides (None where it is not), and whether it can be read."""

    kind: Kind
    path: str
    old: AvroType | None
    new: AvroType | None
    compatible: bool


def differences(
    table: AvroType, written: AvroType, *, folded: bool, path: str = ""
) -> Iterator[Difference]:
    """What differs between two records; order, documentation and defaults do not count.

    Args:
        table: The reader's.
        written: The writer's.
        folded: Whether the table's schema comes from its columns: names are compared in any case.
        path: Where the records stand.
    """
    taken: set[int] = set()
    for own in table.fields:
        inside = f"{path}.{own.name}" if path else own.name
        place = field_place(written, own, folded=folded)
        if place is None:
            yield Difference("removed", inside, own.type, None, own.default is not None)
            continue
        taken.add(place)
        yield from _types(own.type, written.fields[place].type, inside, folded=folded)
    for at, new in enumerate(written.fields):
        if at not in taken:
            inside = f"{path}.{new.name}" if path else new.name
            yield Difference("added", inside, None, new.type, compatible=True)


def _types(a: AvroType, b: AvroType, path: str, *, folded: bool) -> Iterator[Difference]:
    one, other = _only(a), _only(b)
    if one is None or other is None or one.kind != other.kind:
        if a != b:
            yield Difference("changed", path, a, b, readable(b, a, folded=folded))
        return
    widened = b.nullable and not a.nullable
    if widened:
        yield Difference("changed", path, a, b, readable(b, a, folded=folded))
    if one.kind == "record":
        yield from differences(one, other, folded=folded, path=path)
    elif one.kind in {"array", "map"}:
        mark = "[]" if one.kind == "array" else "{}"
        yield from _types(one.children[0], other.children[0], f"{path}{mark}", folded=folded)
    elif not widened and _told(one) != _told(other):
        yield Difference("changed", path, a, b, readable(b, a, folded=folded))


def _only(kind: AvroType) -> AvroType | None:
    """The type beside null, where there is one alone."""
    return kind.values[0] if len(kind.values) == 1 else None


def _told(kind: AvroType) -> tuple[object, ...]:
    """What makes a scalar another one; names and aliases do not."""
    return kind.kind, kind.symbols, kind.size, kind.logical, kind.precision, kind.scale

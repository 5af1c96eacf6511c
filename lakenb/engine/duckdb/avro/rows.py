"""Rows of Arrow as the records that fastavro encodes, under the names of an Avro schema."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from lakenb.errors import QueryFailed
from lakenb.values.avro_schema import NAMED, AvroField, AvroType, default_branch
from lakenb.values.names import fold

if TYPE_CHECKING:
    from lakenb.values.types import DataType

Convert = Callable[[Any], Any]
RowMaker = Callable[[Sequence[list[Any]], int], list[dict[str, Any]]]


def row_maker(schema: AvroType, columns: Sequence[tuple[str, DataType]]) -> RowMaker:
    """What makes records of columns' values.

    Args:
        schema: The record that is written.
        columns: Names and types of what comes, in order.

    Raises:
        QueryFailed: NOT_SUPPORTED when a field gets no value and has no default, or a column no field.
    """
    places = {name: at for at, (name, _) in enumerate(columns)}
    names: list[str] = []
    sources: list[tuple[int | None, Convert | None, Any]] = []
    for own in schema.fields:
        place = places.pop(fold(own.name), None)
        names.append(own.name)
        if place is None:
            sources.append((None, None, _default(own)))
        else:
            sources.append((place, _convert(own.type, columns[place][1]), None))
    if places:
        message = (
            f"Column '{next(iter(places))}' is not in avro.schema.literal, so it can't be written; add it "
            "there."
        )
        raise QueryFailed(message, name="NOT_SUPPORTED")

    def rows(values: Sequence[list[Any]], count: int) -> list[dict[str, Any]]:
        lists = []
        for place, convert, default in sources:
            if place is None:
                lists.append([default] * count)
            elif convert is None:
                lists.append(values[place])
            else:
                lists.append([None if v is None else convert(v) for v in values[place]])
        if not lists:
            return [{} for _ in range(count)]
        return [dict(zip(names, row, strict=True)) for row in zip(*lists, strict=True)]

    return rows


def _default(own: AvroField) -> Any:
    if own.default is None:
        if own.type.nullable:
            return None
        message = f"Field {own.name} of avro.schema.literal has no column and no default; add one."
        raise QueryFailed(message, name="NOT_SUPPORTED")
    value = own.default_value
    branch = default_branch(own.type, value)
    if branch is not None and branch.kind in {"bytes", "fixed"}:
        return str(value).encode("latin-1")
    return value


def _convert(kind: AvroType, declared: DataType) -> Convert | None:
    """What turns a value, never NULL, into the one that is encoded; None when it stays as it is."""
    if kind.kind == "union" and len(kind.values) > 1 and declared.name == "row":
        return _tagged(kind, declared)
    if kind.kind == "union":
        return _convert(kind.values[0], declared) if len(kind.values) == 1 else None
    if kind.kind == "array" and declared.name == "array":
        inner = _convert(kind.children[0], declared.children[0])
        return inner and (lambda value: [None if v is None else inner(v) for v in value])
    if kind.kind == "map" and declared.name == "map":
        return _map(_convert(kind.children[0], declared.children[1]))
    if kind.kind == "record" and declared.name == "row":
        return _record(kind, declared)
    if kind.kind == "bytes" and declared.name in {"varchar", "char"}:
        return lambda value: value.encode()
    if kind.kind == "string" and declared.name == "varbinary":
        return lambda value: value.decode()
    return None


def _map(inner: Convert | None) -> Convert:
    """Arrow gives a map as a list of pairs."""
    if inner is None:
        return dict
    return lambda value: {k: None if v is None else inner(v) for k, v in value}


def _record(kind: AvroType, declared: DataType) -> Convert:
    known = dict(zip(declared.fields, declared.children, strict=True))
    parts: list[tuple[str, str, Convert | None]] = []
    fixed: dict[str, Any] = {}
    for own in kind.fields:
        name = fold(own.name)
        if name in known:
            parts.append((own.name, name, _convert(own.type, known[name])))
        else:
            fixed[own.name] = _default(own)

    def make(value: dict[str, Any]) -> dict[str, Any]:
        made = dict(fixed)
        for own, name, convert in parts:
            found = value[name]
            made[own] = found if convert is None or found is None else convert(found)
        return made

    return make


def _tagged(kind: AvroType, declared: DataType) -> Convert:
    """A struct of a tag and a field a branch; a named branch is told by its name."""
    inner = [_convert(b, c) for b, c in zip(kind.values, declared.children[1:], strict=False)]

    def make(value: dict[str, Any]) -> Any:
        number = value["tag"]
        found = value[f"field{number}"]
        convert, branch = inner[number], kind.values[number]
        found = convert(found) if convert is not None and found is not None else found
        return (branch.name, found) if branch.kind in NAMED else found

    return make


def zoned(array: pa.Array) -> pa.Array:
    """Moments as UTC's, for fastavro takes a moment without a zone for a local one."""
    kind = _zoned_type(array.type)
    return array if kind == array.type else array.cast(kind)


def _zoned_type(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_timestamp(kind):
        return pa.timestamp("us", "UTC")
    if pa.types.is_list(kind):
        return pa.list_(_zoned_type(kind.value_type))
    if pa.types.is_map(kind):
        return pa.map_(kind.key_type, _zoned_type(kind.item_type))
    if pa.types.is_struct(kind):
        return pa.struct([(f.name, _zoned_type(f.type)) for f in kind])
    return kind

"""Avro schemas as JSON text (Apache Avro 1.11.1: "Specification", "Schema Declaration")."""

from __future__ import annotations

import json
from dataclasses import replace

from lakenb.values.avro_schema import NAMED, AvroField, AvroType

Json = object
_INNER = {"array": "items", "map": "values"}


def avro_text(schema: AvroType) -> str:
    """The JSON text of a schema; each named type is written where it stands first.

    Another type of the same name is written under a name of its own, with the old one as its alias.
    """
    return json.dumps(_declared(schema, {}), ensure_ascii=False)


def _declared(kind: AvroType, known: dict[str, AvroType]) -> Json:
    if kind.kind == "recursive":
        return kind.name
    if kind.kind in NAMED:
        if kind in known.values():
            return next(name for name, other in known.items() if other == kind)
        kind = _named(kind, known)
    if kind.kind == "union":
        return [_declared(branch, known) for branch in kind.children]
    if kind.kind in _INNER:
        return {"type": kind.kind, _INNER[kind.kind]: _declared(kind.children[0], known)}
    made: dict[str, Json] = {"type": kind.kind}
    if kind.kind in NAMED:
        made |= {"name": kind.name, "aliases": list(kind.aliases), "doc": kind.doc}
        made = {key: value for key, value in made.items() if value}
    made |= _own(kind, known)
    if kind.logical:
        made["logicalType"] = kind.logical
        if kind.logical == "decimal":
            made |= {"precision": kind.precision, "scale": kind.scale}
    return made if len(made) > 1 else kind.kind


def _named(kind: AvroType, known: dict[str, AvroType]) -> AvroType:
    """The type under a name that no other has."""
    name, number = kind.name, 1
    while name in known:
        number += 1
        name = f"{kind.name}_{number}"
    known[name] = kind
    return (
        kind if name == kind.name else replace(kind, name=name, aliases=(*kind.aliases, kind.name))
    )


def _own(kind: AvroType, known: dict[str, AvroType]) -> dict[str, Json]:
    """What a named type alone has."""
    if kind.kind == "record":
        return {"fields": [_field(own, known) for own in kind.fields]}
    if kind.kind == "enum":
        default = {} if kind.default is None else {"default": kind.default}
        return {"symbols": list(kind.symbols), **default}
    return {"size": kind.size} if kind.kind == "fixed" else {}


def _field(own: AvroField, known: dict[str, AvroType]) -> Json:
    made: dict[str, Json] = {"name": own.name, "type": _declared(own.type, known)}
    if own.aliases:
        made["aliases"] = list(own.aliases)
    if own.doc:
        made["doc"] = own.doc
    if own.default is not None:
        made["default"] = own.default_value
    return made

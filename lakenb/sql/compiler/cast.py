"""CAST, TRY_CAST and the coercions that Trino does by itself (Trino: "Conversion functions", "Data types").

What an error is called and which types can be cast is Trino's. A NULL of any type stays a NULL.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import (
    DYNAMIC,
    NUMBERS,
    TIME_ZONED,
    TIMESTAMP_ZONED,
    UNBOUNDED,
    length_of,
    logical,
)
from lakenb.sql.compiler.attempt import Attempt, fresh, once, tried
from lakenb.sql.compiler.cast_number import between_numbers, number_to_text, text_to_number
from lakenb.sql.compiler.cast_text import between_texts, bytes_to_uuid, text_to_uuid
from lakenb.sql.compiler.physical import field_names, physical
from lakenb.sql.compiler.value import Typed
from lakenb.sql.registry.operators import failing_text
from lakenb.values.duckdb_types import quoted

if TYPE_CHECKING:
    from lakenb.errors import Position
    from lakenb.values.types import DataType

_PLAIN = frozenset({*NUMBERS, "boolean"})
_INTERVALS = frozenset({"interval day to second", "interval year to month"})
_CLOCKS = frozenset({"time", TIME_ZONED, "timestamp", TIMESTAMP_ZONED})
_MOMENTS = frozenset({"date", *_CLOCKS, *_INTERVALS})
_SKETCHES = frozenset({"hyperloglog", "p4hyperloglog", "tdigest", "qdigest", "setdigest"})
_WAYS: dict[str, frozenset[str]] = {
    **dict.fromkeys(_PLAIN, frozenset({*_PLAIN, "varchar", "json"})),
    "varchar": frozenset(
        {*_PLAIN, "varchar", "char", "varbinary", "uuid", "json", "ipaddress", "date", *_CLOCKS}
    ),
    "char": frozenset({"char", "varchar"}),
    "varbinary": frozenset({"uuid", "ipaddress", *_SKETCHES}),
    "uuid": frozenset({"varchar", "varbinary"}),
    "ipaddress": frozenset({"varchar", "varbinary"}),
    "json": frozenset({*_PLAIN, "varchar"}),
    "date": frozenset({"timestamp", TIMESTAMP_ZONED, "varchar", "json"}),
    "time": frozenset({*_CLOCKS, "varchar"}),
    TIME_ZONED: frozenset({*_CLOCKS, "varchar"}),
    "timestamp": frozenset({"date", *_CLOCKS, "varchar", "json"}),
    TIMESTAMP_ZONED: frozenset({"date", *_CLOCKS, "varchar"}),
    **dict.fromkeys(_INTERVALS, frozenset({"varchar"})),
    **dict.fromkeys(_SKETCHES, frozenset({"varbinary", "hyperloglog", "p4hyperloglog"})),
}
"""What each scalar type can be cast to, besides itself."""


def cast(
    value: Typed,
    to: DataType,
    *,
    safe: bool = False,
    zone: str = "UTC",
    position: Position | None = None,
) -> Typed:
    """CAST, or TRY_CAST with ``safe``.

    Args:
        value: What is cast.
        to: The type as the query writes it, without zones.
        safe: NULL in place of an error of the cast.
        zone: The session's time zone.
        position: For an error's place.

    Raises:
        QueryFailed: TYPE_MISMATCH, types without a cast.
    """
    if not castable(value.type, to):
        message = f"Cannot cast {value.type} to {to}"
        raise QueryFailed(message, name="TYPE_MISMATCH", position=position)
    if to.name == TIMESTAMP_ZONED:
        from lakenb.sql.compiler.temporal import cast_type

        return _turned(value, cast_type(value, to, zone=zone), _Way(safe, zone))
    return _turned(value, _zoned(value.type, to, zone), _Way(safe, zone))


def coerce(value: Typed, to: DataType, *, zone: str = "UTC") -> Typed:
    """What Trino does by itself where another type is wanted; the types must fit (`coercible`)."""
    if value.type == to:
        return value
    return _turned(value, to, _Way(safe=False, zone=zone))


def castable(source: DataType, to: DataType) -> bool:
    """Whether Trino has a cast."""
    if source.name == "unknown" or logical(source) == logical(to):
        return True
    if to.name == "json":
        return _into_json(source)
    if source.name == "json":
        return _from_json(to)
    if "qdigest" in {source.name, to.name}:
        return to.name in _WAYS.get(source.name, ())
    if source.children or to.children:
        return (
            source.name == to.name
            and len(source.children) == len(to.children)
            and all(castable(a, b) for a, b in zip(source.children, to.children, strict=True))
        )
    if source.name in {"uuid", "ipaddress"} and to.name == "varchar":
        return length_of(to) == UNBOUNDED
    return source.name == to.name or to.name in _WAYS.get(source.name, ())


def _into_json(source: DataType) -> bool:
    if source.name == "map":
        return _into_json(source.children[1])  # its keys are looked at when it runs
    if source.children:
        return all(_into_json(child) for child in source.children)
    return source.name in {"json", "unknown"} or "json" in _WAYS.get(source.name, ())


def _from_json(to: DataType) -> bool:
    if to.name == "map":
        return _from_json(to.children[1])
    if to.children:
        return all(map(_from_json, to.children))
    return to.name == "json" or to.name in _WAYS["json"]


def _zoned(source: DataType, to: DataType, zone: str) -> DataType:
    """The target of an explicit cast, with the zones that the values will be at."""
    if to.name == TIMESTAMP_ZONED:
        if source.name == TIMESTAMP_ZONED:
            return replace(to, zone=source.zone)
        if source.name in {"varchar", "char", TIME_ZONED}:
            return replace(to, zone=DYNAMIC)
        return replace(to, zone="" if zone == "UTC" else zone)
    if to.children and len(source.children) == len(to.children):
        pairs = zip(source.children, to.children, strict=True)
        return replace(to, children=tuple(_zoned(a, b, zone) for a, b in pairs))
    return to


@dataclass(frozen=True, slots=True)
class _Way:
    """How to cast: NULL in place of an error; the session's zone."""

    safe: bool
    zone: str


def _turned(value: Typed, to: DataType, way: _Way) -> Typed:
    source = value.type
    if source == to:
        return value
    if source.name == "unknown" or value.literal is None:
        made = value.made(f"CAST(NULL AS {physical(to)})", to)
        made.literal = None
        return made
    made = value.made("", to)
    made.sql = _text(value.sql, source, to, way, volatile=value.volatile)
    if made.sql == value.sql:
        made.literal = value.literal
    return made


def _text(sql: str, source: DataType, to: DataType, way: _Way, *, volatile: bool = False) -> str:
    """The text of a cast that is known to be one."""
    if source.name == "unknown":
        return f"CAST(NULL AS {physical(to)})"
    if _alike(source, to) or not _SKETCHES.isdisjoint({source.name, to.name}):
        return sql
    if "json" in {source.name, to.name} or source.children or not _MOMENTS.isdisjoint(
        {source.name, to.name}
    ):  # fmt: skip
        if way.safe:
            return tried(sql, lambda x: _raising(x, source, to, way.zone))
        return once(sql, lambda x: _raising(x, source, to, way.zone), volatile=volatile)
    return once(
        sql,
        lambda x: _attempt(x, source, to, safe=way.safe).finished(x, safe=way.safe),
        volatile=volatile,
    )


def _alike(source: DataType, to: DataType) -> bool:
    """Whether both types are held alike, so that nothing is to be done."""
    if source == to:
        return True
    if source.name != to.name or source.zone != to.zone:
        return False
    if source.children:
        same_names = source.name != "row" or field_names(source) == field_names(to)
        return same_names and all(map(_alike, source.children, to.children))
    if source.name in {"varchar", "char"}:
        return length_of(to) >= length_of(source)
    return source.params == to.params


def _attempt(x: str, source: DataType, to: DataType, *, safe: bool) -> Attempt:
    """The cast of one scalar; the types are known to have one."""
    from lakenb.sql.registry.ip_address import cast_from_ip, cast_to_ip

    if to.name == "ipaddress":
        return Attempt(cast_to_ip(x, source.name, safe=safe))
    if source.name in _PLAIN:
        return (number_to_text if to.name == "varchar" else between_numbers)(x, source, to)
    if source.name in {"varchar", "char"}:
        if to.name in {"varchar", "char"}:
            return Attempt(between_texts(x, source, to))
        if to.name in _PLAIN:
            return text_to_number(x, to)
        if to.name == "varbinary":
            return Attempt(f"encode({x})")
        return text_to_uuid(x)
    if source.name == "uuid":
        return Attempt(f"CAST({x} AS {physical(to)})")
    if source.name == "ipaddress":
        return Attempt(cast_from_ip(x, to.name))
    if to.name == "uuid":
        return bytes_to_uuid(x)
    return Attempt(x)


def _raising(x: str, source: DataType, to: DataType, zone: str) -> str:
    """A cast whose text raises errors itself."""
    from lakenb.sql.compiler import json_cast, temporal

    if to.name == "json":
        return json_cast.to_json(Typed(x, source))
    if source.name == "json":
        return json_cast.from_json(Typed(x, source), to)
    if source.children:
        return _nested(x, source, to, _Way(safe=False, zone=zone))
    return temporal.temporal_cast(Typed(x, source), to, zone=zone)


def _nested(x: str, source: DataType, to: DataType, way: _Way) -> str:
    if source.name == "array":
        return _each(x, source.children[0], to.children[0], way)
    if source.name == "row":
        fields = (
            f"{quoted(new)}: "
            + _text(f"struct_extract({x}, {_text_literal(old)})", one, other, way)
            for old, new, one, other in zip(
                field_names(source), field_names(to), source.children, to.children, strict=True
            )
        )
        return f"CASE WHEN {x} IS NOT NULL THEN {{{', '.join(fields)}}} END"
    keys = _each(f"map_keys({x})", source.children[0], to.children[0], way)
    values = _each(f"map_values({x})", source.children[1], to.children[1], way)
    if _alike(source.children[0], to.children[0]):
        return f"CASE WHEN {x} IS NOT NULL THEN map({keys}, {values}) END"
    twice = failing_text(
        f"len(list_distinct({keys})) < cardinality({x})", "duplicate keys", "INVALID_CAST_ARGUMENT"
    )
    return f"CASE WHEN {x} IS NULL THEN NULL {twice} ELSE map({keys}, {values}) END"


def _each(x: str, source: DataType, to: DataType, way: _Way) -> str:
    if _alike(source, to):
        return x
    name = fresh(x)
    return f"list_transform({x}, lambda {name}: {_text(name, source, to, way)})"


def _text_literal(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"

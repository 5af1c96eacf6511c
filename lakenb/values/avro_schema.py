"""Avro schemas as values (Apache Avro 1.11.1: "Specification", "Schema Declaration").

A schema is read from its JSON text; names are resolved, so that a value holds all that it stands for. What
stands inside itself is of kind ``recursive`` there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

_PRIMITIVES = frozenset("null boolean int long float double bytes string".split())
NAMED = frozenset({"record", "enum", "fixed"})
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*\Z")
_MAX_DEPTH = 60
_MAX_DECIMAL = 38
_LOGICAL_ON = {
    "date": ("int",),
    "time-millis": ("int",),
    "time-micros": ("long",),
    **dict.fromkeys(
        (
            f"{local}timestamp-{unit}"
            for local in ("", "local-")
            for unit in ("millis", "micros", "nanos")
        ),
        ("long",),
    ),
    "uuid": ("string", "fixed"),
    "duration": ("fixed",),
    "decimal": ("bytes", "fixed"),
}
_SIZES = {"uuid": 16, "duration": 12}
Json = object


class AvroSchemaError(ValueError):
    """A text that is no Avro schema: where in it, and why."""


class AvroSchemaWarning(UserWarning):
    """A table's schema breaks a rule of Avro and is used all the same, as Athena uses it."""


@dataclass(frozen=True, slots=True)
class AvroField:
    """A field of a record.

    Attributes:
        name: As it is written; Avro's names differ by case.
        type: Its schema.
        aliases: Names that a writer may have used.
        default: The JSON text of its default; None without one.
        doc: What it is about; it makes no schema differ from another.
    """

    name: str
    type: AvroType
    aliases: tuple[str, ...] = ()
    default: str | None = None
    doc: str | None = field(default=None, compare=False)

    @property
    def default_value(self) -> Json:
        """The default as JSON's value."""
        return json.loads(self.default or "null")


@dataclass(frozen=True, slots=True)
class AvroType:
    """A schema.

    Attributes:
        kind: ``null``, ``boolean``, ``int``, ``long``, ``float``, ``double``, ``bytes``, ``string``,
            ``record``, ``enum``, ``fixed``, ``array``, ``map``, ``union``, or ``recursive`` for a record
            inside itself.
        name: The full name of a record, an enum or a fixed.
        aliases: Full names that it may have had.
        fields: Of a record.
        children: The items of an array, the values of a map, the branches of a union.
        symbols: Of an enum.
        default: An enum's symbol for those that a reader lacks.
        size: Bytes of a fixed.
        logical: The logical type, where it is valid; an invalid one counts as none.
        precision: Digits of a decimal.
        scale: Digits of a decimal after its point.
        doc: What it is about; it makes no schema differ from another.
    """

    kind: str
    name: str = ""
    aliases: tuple[str, ...] = ()
    fields: tuple[AvroField, ...] = ()
    children: tuple[AvroType, ...] = ()
    symbols: tuple[str, ...] = ()
    default: str | None = None
    size: int = 0
    logical: str = ""
    precision: int = 0
    scale: int = 0
    doc: str | None = field(default=None, compare=False)

    def __str__(self) -> str:
        """In few words, for messages."""
        if self.kind == "union":
            return "[" + ", ".join(map(str, self.children)) + "]"
        if self.kind in {"array", "map"}:
            return f"{self.kind}<{self.children[0]}>"
        if self.logical == "decimal":
            return f"{self.kind} decimal({self.precision},{self.scale})"
        words = (self.kind, self.name if self.kind in {*NAMED, "recursive"} else "", self.logical)
        text = " ".join(word for word in words if word)
        return f"{text}({self.size})" if self.kind == "fixed" else text

    @property
    def short_name(self) -> str:
        """The name without its namespace."""
        return self.name.rpartition(".")[2]

    @property
    def nullable(self) -> bool:
        """Whether NULL is among its values."""
        return self.kind == "null" or any(child.kind == "null" for child in self.branches)

    @property
    def branches(self) -> tuple[AvroType, ...]:
        """The branches of a union; any other schema is its own only branch."""
        return self.children if self.kind == "union" else (self,)

    @property
    def values(self) -> tuple[AvroType, ...]:
        """The branches but null."""
        return tuple(branch for branch in self.branches if branch.kind != "null")

    def walk(self) -> Iterator[AvroType]:
        """This schema and every one inside it."""
        yield self
        for inner in (*self.children, *(f.type for f in self.fields)):
            yield from inner.walk()


@lru_cache(maxsize=1024)
def parse_avro_schema(text: str, *, strict: bool = True) -> AvroType:
    """The schema of a JSON text.

    Args:
        text: The JSON.
        strict: Whether names must be Avro's; some writers put others into their files, or none.

    Raises:
        AvroSchemaError: It is no JSON, or no Avro schema.
    """
    try:
        found = json.loads(text)
    except RecursionError:
        message = "it is nested too deeply"
        raise AvroSchemaError(message) from None
    except ValueError as error:
        message = f"it is not JSON: {error}"
        raise AvroSchemaError(message) from None
    return _Parser(strict).type(found, "", "", 0)


@dataclass(slots=True)
class _Parser:
    """Reads one schema; the names that it has met, and those that it stands in."""

    strict: bool
    known: dict[str, AvroType] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)

    def type(self, found: Json, namespace: str, path: str, depth: int) -> AvroType:
        if depth > _MAX_DEPTH:
            raise _bad(path, "it is nested too deeply")
        if isinstance(found, str):
            return self._by_name(found, namespace, path)
        if isinstance(found, list):
            return self._union(found, namespace, path, depth)
        if not isinstance(found, dict) or "type" not in found:
            raise _bad(path, f"{_shown(found)} is no schema")
        kind = found["type"]
        if kind == "error":
            kind = "record"
        if kind == "record":
            return self._record(found, namespace, path, depth)
        if kind in ("enum", "fixed"):
            return self._named(found, namespace, path)
        if kind in ("array", "map"):
            key = "items" if kind == "array" else "values"
            if key not in found:
                raise _bad(path, f"the {kind} has no {key}")
            inner = self.type(found[key], namespace, path, depth + 1)
            return AvroType(str(kind), children=(inner,))
        inner = self.type(kind, namespace, path, depth + 1)
        return _logical(inner, found) if isinstance(kind, str) else inner

    def _by_name(self, name: str, namespace: str, path: str) -> AvroType:
        if name in _PRIMITIVES:
            return AvroType(name)
        full = name if "." in name or not namespace else f"{namespace}.{name}"
        for candidate in (full, name):
            if candidate in self.open:
                return AvroType("recursive", candidate)
            if candidate in self.known:
                return self.known[candidate]
        raise _bad(path, f"the type {_shown(name)} is not defined")

    def _union(self, found: list[Json], namespace: str, path: str, depth: int) -> AvroType:
        branches = tuple(self.type(inner, namespace, path, depth + 1) for inner in found)
        if not branches:
            raise _bad(path, "the union has no branches")
        seen: set[str] = set()
        for branch in branches:
            key = branch.name or branch.kind
            if branch.kind == "union":
                raise _bad(path, "a union stands directly in a union")
            if key in seen:
                raise _bad(path, f"the union has {key} twice")
            seen.add(key)
        return AvroType("union", children=branches)

    def _record(self, found: Mapping[str, Json], namespace: str, path: str, depth: int) -> AvroType:
        name, space, aliases = self._names(found, namespace, path)
        raw = found.get("fields")
        if not isinstance(raw, list):
            raise _bad(path, f"the record {name} has no fields")
        self.open.add(name)
        fields: list[AvroField] = []
        for item in raw:
            if not isinstance(item, dict) or "type" not in item:
                raise _bad(path, f"a field of the record {name} has no type")
            own = self._name(item, path)
            if any(own == known.name for known in fields):
                raise _bad(path, f"the record {name} has the field {own} twice")
            place = f"{path}.{own}" if path else own
            kind = self.type(item["type"], space, place, depth + 1)
            default = json.dumps(item["default"]) if "default" in item else None
            fields.append(
                AvroField(own, kind, _texts(item.get("aliases"), place), default, _doc(item))
            )
        self.open.discard(name)
        made = AvroType("record", name, aliases, tuple(fields), doc=_doc(found))
        self.known[name] = made
        return made

    def _named(self, found: Mapping[str, Json], namespace: str, path: str) -> AvroType:
        name, _, aliases = self._names(found, namespace, path)
        if found["type"] == "fixed":
            size = found.get("size")
            if not isinstance(size, int) or isinstance(size, bool) or size < 0:
                raise _bad(path, f"the fixed {name} has no size")
            made = _logical(AvroType("fixed", name, aliases, size=size), found)
        else:
            symbols = _texts(found.get("symbols"), path)
            default = found.get("default")
            if len(set(symbols)) != len(symbols):
                raise _bad(path, f"the enum {name} has a symbol twice")
            if default is not None and default not in symbols:
                raise _bad(path, f"the default of the enum {name} is none of its symbols")
            kept = str(default) if default is not None else None
            made = AvroType("enum", name, aliases, symbols=symbols, default=kept, doc=_doc(found))
        self.known[name] = made
        return made

    def _name(self, found: Mapping[str, Json], path: str) -> str:
        name = found.get("name")
        if not isinstance(name, str) or (self.strict and not _NAME.match(name)):
            raise _bad(path, f"{_shown(name)} is no name")
        return name

    def _names(
        self, found: Mapping[str, Json], namespace: str, path: str
    ) -> tuple[str, str, tuple[str, ...]]:
        """The full name, its namespace and the full aliases of a named type."""
        name = self._name(found, path)
        space = found.get("namespace", namespace)
        if not isinstance(space, str):
            raise _bad(path, f"the namespace of {name} is no text")
        full = name if "." in name or not space or not name else f"{space}.{name}"
        if full and (full in self.known or full in self.open):
            raise _bad(path, f"the name {full} is defined twice")
        own = full.rpartition(".")[0]
        aliases = tuple(
            a if "." in a or not own else f"{own}.{a}" for a in _texts(found.get("aliases"), path)
        )
        return full, own, aliases


def _logical(kind: AvroType, found: Mapping[str, Json]) -> AvroType:
    """The type with its logical type; one that does not fit is ignored, as the specification says."""
    logical = found.get("logicalType")
    if not isinstance(logical, str) or kind.kind not in _LOGICAL_ON.get(logical, ()):
        return kind
    precision, scale = found.get("precision", 0), found.get("scale", 0)
    if kind.kind == "fixed" and kind.size != _SIZES.get(logical, kind.size):
        return kind
    if logical == "decimal":
        if not (isinstance(precision, int) and isinstance(scale, int)):
            return kind
        if not (0 < precision <= _MAX_DECIMAL and 0 <= scale <= precision):
            return kind
        if kind.kind == "fixed" and 10**precision > 1 << max(8 * kind.size, 1):
            return kind
    else:
        precision = scale = 0
    return AvroType(
        kind.kind, kind.name, kind.aliases, size=kind.size, logical=logical,
        precision=precision, scale=scale,
    )  # fmt: skip


def _texts(found: Json, path: str) -> tuple[str, ...]:
    if found is None:
        return ()
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise _bad(path, f"{_shown(found)} is no list of names")
    return tuple(found)


def _doc(found: Mapping[str, Json]) -> str | None:
    doc = found.get("doc")
    return doc if isinstance(doc, str) else None


def _shown(found: Json) -> str:
    return json.dumps(found)[:80]


def _bad(path: str, why: str) -> AvroSchemaError:
    return AvroSchemaError(f"field {path}: {why}" if path else why)


def default_branch(kind: AvroType, value: Json) -> AvroType | None:
    """The branch that a default belongs to; None when it fits none.

    The specification wants the first branch of a union; Avro's Java reader takes the first that fits.
    """
    return next((branch for branch in kind.branches if _is_value(branch, value)), None)


def _is_value(kind: AvroType, value: Json) -> bool:
    if kind.kind in {"int", "long"}:
        bits = 31 if kind.kind == "int" else 63
        whole = isinstance(value, int) and not isinstance(value, bool)
        return whole and -(1 << bits) <= value < 1 << bits  # type: ignore[operator]  # an int
    if kind.kind in {"float", "double"}:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind.kind == "array":
        return isinstance(value, list) and all(default_branch(kind.children[0], v) for v in value)
    if kind.kind == "map":
        items = value.values() if isinstance(value, dict) else [object()]
        return isinstance(value, dict) and all(default_branch(kind.children[0], v) for v in items)
    if kind.kind == "record":
        return isinstance(value, dict) and all(
            default_branch(f.type, value[f.name]) if f.name in value else f.default is not None
            for f in kind.fields
        )
    if kind.kind in {"bytes", "fixed"}:
        narrow = isinstance(value, str) and all(ord(c) <= 0xFF for c in value)  # noqa: PLR2004 - a byte
        return narrow and (kind.kind == "bytes" or len(value) == kind.size)  # type: ignore[arg-type]  # a text
    if kind.kind == "enum":
        return value in kind.symbols
    wanted = {"null": type(None), "boolean": bool, "string": str}.get(kind.kind)
    return wanted is not None and isinstance(value, wanted)


def wrong_defaults(kind: AvroType, path: str = "") -> Iterator[str]:
    """What is wrong with the defaults of a schema, a line for each field."""
    for inner in kind.fields:
        place = f"{path}.{inner.name}" if path else inner.name
        if inner.default is not None:
            branch = default_branch(inner.type, inner.default_value)
            if branch is None:
                yield f"field {place} has the default {inner.default}, which is no {inner.type}; it counts as NULL"
            elif inner.type.kind == "union" and branch is not inner.type.children[0]:
                yield (
                    f"field {place} has the default {inner.default}, which is no {inner.type.children[0]}, "
                    f"the first branch of its union; {branch} is taken"
                )
        yield from wrong_defaults(inner.type, place)
    for child in kind.children:
        yield from wrong_defaults(child, path)

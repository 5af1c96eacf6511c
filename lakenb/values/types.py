"""Data types of Athena, in Hive's spelling (DDL) and Trino's (queries).

One value serves both: ``parse_type("array<struct<a:int>>") == parse_type("array(row(a integer))")``.
Rules: AWS "Data types in Amazon Athena"; Hive ``int``, ``string``, ``float``, ``struct`` are Trino's
``integer``, ``varchar``, ``real``, ``row``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from lakenb.errors import InvalidRequest

_ALIASES = {
    "int": "integer",
    "string": "varchar",
    "float": "real",
    "struct": "row",
    "binary": "varbinary",
    "numeric": "decimal",
    "dec": "decimal",
    "double precision": "double",
}
_SHOWN = {
    "hyperloglog": "HyperLogLog",
    "p4hyperloglog": "P4HyperLogLog",
    "setdigest": "SetDigest",
    "geometry": "Geometry",
    "sphericalgeography": "SphericalGeography",
    "bingtile": "BingTile",
}
_HIVE = {"integer": "int", "varchar": "string", "real": "float", "varbinary": "binary"}
_SCALARS = frozenset(
    "boolean tinyint smallint integer bigint real double date varbinary json uuid unknown "
    "ipaddress color hyperloglog p4hyperloglog tdigest qdigest setdigest "
    "geometry sphericalgeography bingtile".split()
)
_MAX_DECIMAL = 38
_MAX_DEPTH = 100
_TOKEN = re.compile(r'\s*(?:"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|([^\s<>(),:"`]+)|([<>(),:]))')


@dataclass(frozen=True, slots=True)
class DataType:
    """One data type.

    Attributes:
        name: Trino's base name: ``bigint``, ``varchar``, ``decimal``, ``array``, ``map``, ``row``,
            ``timestamp``, ``timestamp with time zone``, ``time``, ``interval day to second``...
        params: Length of varchar/char, precision and scale of decimal, precision of time types.
        children: Element type of an array; key and value of a map; field types of a row.
        fields: Field names of a row (``""`` for an unnamed one), as many as children.
        zone: Of a timestamp with time zone, which zone its values are at: ``""`` is UTC (as files hold
            them), a name or offset (``America/New_York``, ``+05:45``) is every value's, ``*`` differs by
            value. It tells how the engine holds them and is no part of the type's text.
    """

    name: str
    params: tuple[int, ...] = ()
    children: tuple[DataType, ...] = ()
    fields: tuple[str, ...] = ()
    zone: str = ""

    def __str__(self) -> str:
        return self.trino

    @property
    def trino(self) -> str:
        """As a query's ``CAST`` writes it."""
        return self._written(_trino_field)

    @property
    def shown(self) -> str:
        """As ``typeof`` gives it: names of fields without quotes."""
        return self._written(lambda name: name + " " * bool(name))

    def _written(self, field: Callable[[str], str]) -> str:
        inner = [c._written(field) for c in self.children]  # noqa: SLF001 - of this class
        if self.name == "row":
            pairs = zip(self.fields, inner, strict=True)
            return "row(" + ", ".join(f"{field(f)}{t}" for f, t in pairs) + ")"
        if inner:
            return f"{self.name}({', '.join(inner)})"
        if self.name == "decimal":
            return f"decimal({self.params[0]},{self.params[1]})"
        if not self.params:
            return _SHOWN.get(self.name, self.name)
        head, blank, zone = self.name.partition(" ")
        return f"{head}({', '.join(map(str, self.params))}){blank}{zone}"

    @property
    def hive(self) -> str:
        """As DDL, DESCRIBE and the Glue Data Catalog write it."""
        inner = [c.hive for c in self.children]
        if self.name == "row":
            pairs = zip(self.fields, inner, strict=True)
            return "struct<" + ",".join(f"{f.lower()}:{t}" for f, t in pairs) + ">"
        if inner:
            return f"{self.name}<{','.join(inner)}>"
        if self.name in {"varchar", "char"} and self.params:
            return f"{self.name}({self.params[0]})"
        if self.name == "decimal":
            return f"decimal({self.params[0]},{self.params[1]})"
        return _HIVE.get(self.name, self.name)

    @property
    def is_nested(self) -> bool:
        """Whether it is an array, a map or a row."""
        return bool(self.children)

    def walk(self) -> Iterator[DataType]:
        """This type and every type inside it."""
        yield self
        for child in self.children:
            yield from child.walk()


def _trino_field(name: str) -> str:
    if not name:
        return ""
    return (
        name + " "
        if re.fullmatch(r"[a-z_][a-z0-9_]*", name)
        else '"' + name.replace('"', '""') + '" '
    )


BOOLEAN = DataType("boolean")
INTEGER = DataType("integer")
BIGINT = DataType("bigint")
DOUBLE = DataType("double")
VARCHAR = DataType("varchar")
VARBINARY = DataType("varbinary")
DATE = DataType("date")
TIMESTAMP = DataType("timestamp", (3,))
TIMESTAMP_MICROS = DataType("timestamp", (6,))
TIMESTAMP_TZ = DataType("timestamp with time zone", (3,))
TIMESTAMP_TZ_MICROS = DataType("timestamp with time zone", (6,))
UNPARSED = DataType("unparsed")
"""Stands for a text of Glue's that names no type of Athena; no text parses to it."""


@lru_cache(maxsize=4096)
def parse_type(text: str) -> DataType:
    """The type that a text names, in Hive's or Trino's spelling, in any case.

    Raises:
        InvalidRequest: The text names no type of Athena.
    """
    parser = _TypeParser(text)
    found = parser.type(0)
    parser.end()
    return found


def type_or_unparsed(text: str) -> DataType:
    """The type that a text names, UNPARSED when it names none."""
    try:
        return parse_type(text)
    except InvalidRequest:
        return UNPARSED


class _TypeParser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(self._split(text))
        self.at = 0

    def _split(self, text: str) -> Iterator[tuple[str, bool]]:
        place = 0
        text = text.rstrip()
        while place < len(text):
            found = _TOKEN.match(text, place)
            if found is None:
                raise self._bad()
            place = found.end()
            double, tick, word, mark = found.groups()
            if double is not None:
                yield double.replace('""', '"'), True
            elif tick is not None:
                yield tick.replace("``", "`").lower(), True
            else:
                yield (word or mark).lower(), False

    def _bad(self) -> InvalidRequest:
        return InvalidRequest(
            f"Unknown type: '{self.text[:200]}'; use a type of Athena such as bigint or array<string>.",
            name="TYPE_NOT_FOUND",
        )

    def peek(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.tokens[place][0] if place < len(self.tokens) else ""

    def take(self) -> str:
        if self.at >= len(self.tokens):
            raise self._bad()
        self.at += 1
        return self.tokens[self.at - 1][0]

    def expect(self, *marks: str) -> str:
        found = self.take()
        if found not in marks:
            raise self._bad()
        return found

    def end(self) -> None:
        if self.at != len(self.tokens):
            raise self._bad()

    def type(self, depth: int) -> DataType:
        if depth > _MAX_DEPTH:
            raise self._bad()
        name = self.take()
        name = _ALIASES.get(name, name)
        if name == "double" and self.peek() == "precision":
            self.take()
        if name in {"array", "map", "qdigest"}:
            return self._container(name, depth)
        if name == "row":
            return self._row(depth)
        if name == "uniontype":
            return self._union(depth)
        if name == "interval":
            return self._interval()
        return self._scalar(name)

    def _container(self, name: str, depth: int) -> DataType:
        close = {"<": ">", "(": ")"}[self.expect("<", "(")]
        children = [self.type(depth + 1)]
        if name == "map":
            self.expect(",")
            children.append(self.type(depth + 1))
        self.expect(close)
        return DataType(name, (), tuple(children))

    def _row(self, depth: int) -> DataType:
        close = {"<": ">", "(": ")"}[self.expect("<", "(")]
        fields: list[str] = []
        children: list[DataType] = []
        while True:
            field, child = self._field(depth)
            fields.append(field)
            children.append(child)
            if self.expect(",", close) == close:
                return DataType("row", (), tuple(children), tuple(fields))

    def _union(self, depth: int) -> DataType:
        """Hive's union, which Trino takes for a row of the value's tag and a field for each type."""
        self.expect("<")
        children = [DataType("tinyint"), self.type(depth + 1)]
        while self.expect(",", ">") == ",":
            children.append(self.type(depth + 1))
        fields = ("tag", *(f"field{at}" for at in range(len(children) - 1)))
        return DataType("row", (), tuple(children), fields)

    def _field(self, depth: int) -> tuple[str, DataType]:
        if self.peek(1) == ":":
            name = self.take()
            self.take()
            return name.lower(), self.type(depth + 1)
        start = self.at
        if self.peek(1) in {",", ")", ">", "<", "("}:
            return "", self.type(depth + 1)
        try:
            named = self.take()
            return named, self.type(depth + 1)
        except InvalidRequest:
            self.at = start
            return "", self.type(depth + 1)

    def _interval(self) -> DataType:
        first, _, last = self.take(), self.expect("to"), self.take()
        name = f"interval {first} to {last}"
        if name not in {"interval year to month", "interval day to second"}:
            raise self._bad()
        return DataType(name)

    def _scalar(self, name: str) -> DataType:
        params = self._params()
        if name == "decimal":
            precision, scale = (*params, 10, 0)[:2] if not params else (*params, 0)[:2]
            if not (1 <= precision <= _MAX_DECIMAL and 0 <= scale <= precision):
                raise self._bad()
            return DataType(name, (precision, scale))
        if name in {"timestamp", "time"}:
            return DataType(name + self._zone(), params or (3,))
        if name == "timestamptz":
            return DataType("timestamp with time zone", params or (3,))
        if name == "char":
            return DataType(name, params or (1,))
        if name == "varchar":
            return DataType(name, params)
        if name in _SCALARS and not params:
            return DataType(name)
        raise self._bad()

    def _params(self) -> tuple[int, ...]:
        if self.peek() != "(":
            return ()
        self.take()
        params: list[int] = []
        while True:
            number = self.take()
            if not number.isdecimal() or len(number) > 10:  # noqa: PLR2004 - no type has more
                raise self._bad()
            params.append(int(number))
            if self.expect(",", ")") == ")":
                return tuple(params)

    def _zone(self) -> str:
        if self.peek() in {"with", "without"} and self.peek(1) == "time" and self.peek(2) == "zone":
            word = self.take()
            self.at += 2
            return " with time zone" if word == "with" else ""
        return ""

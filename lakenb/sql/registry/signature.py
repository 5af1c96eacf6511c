"""Signatures of functions, and which one a call means (Trino: "Functions", argument coercion).

``map_agg(K, V) -> map(K, V)``: one capital letter is any type (``T:orderable`` and ``T:comparable`` ask
for more), ``p`` and ``s`` in ``decimal(p, s)``, ``x`` in ``varchar(x)`` any number. ``varchar`` and
``decimal`` alone take every length and precision. ``function(T, U)`` is a lambda of T that gives U;
``T...`` takes any number more. ``[bigint]`` may be left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from lakenb.sql.coercion import (
    INTEGERS,
    TEXTS,
    UNBOUNDED,
    UNKNOWN,
    as_decimal,
    coercible,
    common,
    comparable,
    length_of,
    orderable,
)
from lakenb.values.types import DataType, parse_type

_TOKEN = re.compile(r"\s*([A-Z](?::\w+)?|[a-z_][\w$]*|\d+|->|\.\.\.|[(),\[\]])")
_WORDS = frozenset({"with", "time", "zone", "to", "second", "month", "day", "year"})
_ANY_LENGTH = frozenset({"varchar", "char", "decimal"})
_COMPILED = frozenset({"joniregexp", "codepoints", "jsonpath"})
"""Types of arguments that a text becomes; of Trino's functions only these take a char(n) for one."""
_MOMENTS = ("time", "timestamp", "time with time zone", "timestamp with time zone")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A type of a signature.

    Attributes:
        name: Base name of the type, ``function`` for a lambda, or a variable's letter.
        params: Numbers, or variables for them.
        children: As of a type; of a lambda its parameters and, last, its result.
        fields: Of a row.
        needs: ``orderable`` or ``comparable`` of a variable.
    """

    name: str
    params: tuple[int | str, ...] = ()
    children: tuple[Pattern, ...] = ()
    needs: str = ""

    @property
    def is_variable(self) -> bool:
        """Whether it stands for any type."""
        return len(self.name) == 1 and self.name.isupper()

    def __str__(self) -> str:
        inner = [str(c) for c in self.children] or [str(p) for p in self.params]
        head, blank, zone = self.name.partition(" ")
        return f"{head}({', '.join(inner)}){blank}{zone}" if inner else self.name


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's name, arguments and result.

    Attributes:
        name: In lower case.
        arguments: What it takes.
        result: What it gives.
        least: How many arguments must be given.
        variadic: Whether any number of the last may follow, none of it included.
    """

    name: str
    arguments: tuple[Pattern, ...]
    result: Pattern
    least: int
    variadic: bool = False

    def __str__(self) -> str:
        inner = ", ".join(map(str, self.arguments)) + ("..." if self.variadic else "")
        return f"{self.name}({inner}) -> {self.result}"

    def accepts(self, count: int) -> bool:
        """Whether so many arguments fit."""
        return self.least <= count and (self.variadic or count <= len(self.arguments))

    def pattern(self, at: int) -> Pattern:
        """What the argument at a place must be."""
        return self.arguments[min(at, len(self.arguments) - 1)]


@lru_cache(maxsize=4096)
def parse_signature(text: str) -> Signature:
    """Read a signature.

    Raises:
        ValueError: The text is none.
    """
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != re.sub(r"\s+", "", text):
        message = f"Not a signature: {text}"
        raise ValueError(message)
    return _Parser(tokens).signature()


class _Parser:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = [*tokens, ""]
        self.at = 0

    def take(self, *expected: str) -> str:
        token = self.tokens[min(self.at, len(self.tokens) - 1)]
        if (expected and token not in expected) or not (token or "" in expected):
            message = f"Not a signature: {' '.join(self.tokens)}"
            raise ValueError(message)
        self.at += 1
        return token

    def skip(self, token: str) -> bool:
        found = self.tokens[self.at] == token
        self.at += found
        return found

    def signature(self) -> Signature:
        name = self.take()
        self.take("(")
        arguments: list[Pattern] = []
        least, variadic = 0, False
        while not self.skip(")"):
            optional = self.skip("[")
            arguments.append(self.type())
            variadic = self.skip("...")
            least += not optional and not variadic
            if optional:
                self.take("]")
            if self.tokens[self.at] != ")":
                self.take(",")
        self.take("->")
        result = self.type()
        self.take("")
        return Signature(name, tuple(arguments), result, least, variadic)

    def type(self) -> Pattern:
        name = self.take()
        if name[0].isupper():
            letter, _, needs = name.partition(":")
            return Pattern(letter, needs=needs)
        children: list[Pattern] = []
        params: list[int | str] = []
        if self.skip("("):
            while not self.skip(")"):
                self._inside(name, params, children)
                self.skip(",")
        while self.tokens[self.at] in _WORDS:
            name += " " + self.take()
        if name in _MOMENTS and not params:
            params = ["~p"]
        return Pattern(name, tuple(params), tuple(children))

    def _inside(self, name: str, params: list[int | str], children: list[Pattern]) -> None:
        token = self.tokens[self.at]
        if name in {"array", "map", "row", "function", "qdigest"}:
            children.append(self.type())
        else:
            self.at += 1
            params.append(int(token) if token.isdecimal() else token)


@dataclass(slots=True)
class LambdaType:
    """Stands for a lambda among the types of a call's arguments, before its body has one.

    Attributes:
        parameters: How many it has.
    """

    parameters: int


@dataclass(slots=True)
class Match:
    """How a call fits a signature.

    Attributes:
        bound: Types and numbers of the variables, by name.
        cost: How far the arguments are from the signature; 0 is an exact fit.
    """

    bound: dict[str, DataType | int]
    cost: int = 0


def matched(signature: Signature, kinds: list[DataType | LambdaType]) -> Match | None:
    """How arguments of these types fit; None when they don't. Lambdas are looked at last, elsewhere."""
    if not signature.accepts(len(kinds)):
        return None
    match = Match({})
    for at, kind in enumerate(kinds):
        pattern = signature.pattern(at)
        if isinstance(kind, LambdaType):
            if pattern.name != "function" or len(pattern.children) != kind.parameters + 1:
                return None
        elif not _bind(pattern, kind, match):
            return None
    return match


def _bind(pattern: Pattern, kind: DataType, match: Match) -> bool:
    """Let a pattern take a type; what it must be turned into adds to the cost."""
    if pattern.name == "function":
        return False
    if pattern.is_variable:
        return _bind_variable(pattern, kind, match)
    if kind.name == "unknown":
        match.cost += 1
        return _bind_unknown(pattern, match)
    if pattern.children:
        same = kind.name == pattern.name and len(kind.children) == len(pattern.children)
        pairs = zip(pattern.children, kind.children, strict=False)
        return same and all(_bind(inner, child, match) for inner, child in pairs)
    if pattern.params:
        return _bind_numbers(pattern, kind, match)
    return kind.name == pattern.name or _bind_plain(pattern.name, kind, match)


def _bind_plain(name: str, kind: DataType, match: Match) -> bool:
    """Let a type without numbers take another one."""
    if name in _COMPILED:
        match.cost += 1
        return kind.name in TEXTS
    if name == "char" or (name == "varchar" and kind.name == "char"):
        return False
    target = DataType(name)
    fits = kind.name in INTEGERS if name == "decimal" else coercible(kind, target)
    match.cost += 2 + _distance(kind, target) if fits else 0
    return fits


_ORDER = ("tinyint", "smallint", "integer", "bigint", "decimal", "real", "double")


def _distance(kind: DataType, target: DataType) -> int:
    if kind.name in _ORDER and target.name in _ORDER:
        return _ORDER.index(target.name) - _ORDER.index(kind.name)
    return 0


def _bind_unknown(pattern: Pattern, match: Match) -> bool:
    for child in pattern.children:
        _bind_unknown(child, match)
    if pattern.is_variable:
        match.bound.setdefault(pattern.name, UNKNOWN)
    for number in pattern.params:
        if isinstance(number, str):
            first = pattern.name == "decimal" and number == pattern.params[0]
            match.bound.setdefault(number, 1 if first else 0)
    return True


def _bind_variable(pattern: Pattern, kind: DataType, match: Match) -> bool:
    if pattern.needs == "orderable" and not orderable(kind):
        return False
    if pattern.needs == "comparable" and not comparable(kind):
        return False
    known = match.bound.get(pattern.name)
    if known is None:
        match.bound[pattern.name] = kind
        return True
    if isinstance(known, int):
        return False
    wide = common(known, kind)
    if wide is None:
        return False
    match.cost += (wide != known) + (wide != kind)
    match.bound[pattern.name] = wide
    return True


def _bind_numbers(pattern: Pattern, kind: DataType, match: Match) -> bool:
    given = kind
    if kind.name != pattern.name:
        match.cost += 3 + _distance(kind, DataType(pattern.name))
        if pattern.name == "decimal" and kind.name in INTEGERS:
            precision, scale = as_decimal(kind) or (19, 0)
            given = DataType("decimal", (precision, scale))
        elif pattern.name == "char" and kind.name == "varchar" and kind.params:
            given = DataType("char", (length_of(kind),))
        elif pattern.name in _MOMENTS and coercible(
            kind, DataType(pattern.name, kind.params or (0,))
        ):
            given = DataType(pattern.name, kind.params or (0,))
        else:
            return False
    numbers = given.params or (UNBOUNDED,)
    for want, have in zip(pattern.params, numbers, strict=False):
        if isinstance(want, int):
            if have > want:
                return False
            match.cost += have != want
        else:
            known = match.bound.get(want)
            match.bound[want] = max(known, have) if isinstance(known, int) else have
    if pattern.name == "timestamp with time zone":
        match.bound["~" + pattern.name] = given
    return True


def resolved(pattern: Pattern, match: Match, given: DataType | None = None) -> DataType:
    """The type that a pattern stands for, once its variables are known.

    Args:
        pattern: An argument's or the result's.
        match: Of the call.
        given: The argument's own type, which a pattern without numbers keeps: ``varchar`` takes a
            ``varchar(3)`` as it is.
    """
    if pattern.is_variable:
        found = match.bound.get(pattern.name, UNKNOWN)
        return found if isinstance(found, DataType) else UNKNOWN
    if pattern.children:
        inner = given.children if given is not None and given.name == pattern.name else ()
        children = tuple(
            resolved(child, match, inner[at] if inner else None)
            for at, child in enumerate(pattern.children)
        )
        fields = (
            given.fields if given is not None and given.name == "row" else ("",) * len(children)
        )
        return DataType(pattern.name, (), children, fields if pattern.name == "row" else ())
    if pattern.params:
        return _numbered(pattern, match, given)
    if pattern.name in _COMPILED:
        return given if given is not None and given.name in TEXTS else DataType("varchar")
    if pattern.name in _ANY_LENGTH:
        if given is not None and given.name == pattern.name:
            return given
        if pattern.name == "decimal":
            return DataType("decimal", (as_decimal(given) if given else None) or (38, 0))
        return DataType(pattern.name, (1,) if pattern.name == "char" else ())
    return _plain(pattern.name)


def _numbered(pattern: Pattern, match: Match, given: DataType | None) -> DataType:
    numbers: list[int] = []
    for number in pattern.params:
        found = match.bound.get(number, 3) if isinstance(number, str) else number
        numbers.append(found if isinstance(found, int) else 3)
    if pattern.name == "varchar" and numbers[0] >= UNBOUNDED:
        return DataType("varchar")
    kind = DataType(pattern.name, tuple(numbers))
    if pattern.name == "timestamp with time zone":
        source = given if given is not None and given.name == pattern.name else None
        kept = source or match.bound.get("~" + pattern.name)
        if isinstance(kept, DataType):
            return replace(kind, zone=kept.zone)
    return kind


@lru_cache(maxsize=256)
def _plain(name: str) -> DataType:
    return DataType(name) if name in {"function", "color"} else parse_type(name)

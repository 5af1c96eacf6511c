"""A step with what modulates it, ready to be built."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from lakenb.errors import InvalidRequest, LakeNBError, NotYetAvailable
from lakenb.lineage.gremlin.comparison import Test, same, test_of
from lakenb.lineage.gremlin.elements import Edge, Element, Property, Vertex, first_property
from lakenb.lineage.gremlin.syntax import Call, Predicate, Traversal
from lakenb.lineage.gremlin.tokens import Token
from lakenb.lineage.gremlin.traverser import Run, Scope, Traverser

_SHOWN = 60
MISSING = object()
"""Of a ``by()`` that has nothing to give."""


@dataclass(frozen=True, slots=True)
class Child:
    """An anonymous traversal inside a step.

    Attributes:
        run: What it does.
        start: The label that a first ``as()`` reads from.
        end: The label that a last ``as()`` compares with.
        reduces: Whether a step in it needs all traversers at once.
    """

    run: Run
    start: str | None = None
    end: str | None = None
    reduces: bool = False

    def walk(self, traverser: Traverser, scope: Scope) -> Iterator[Traverser]:
        """What comes of one traverser, with state of its own."""
        for found in self.run(iter([traverser.copy(1)]), scope.fresh()):
            found.bulk *= traverser.bulk
            yield found

    def first(self, traverser: Traverser, scope: Scope) -> object:
        """The first value that comes of it, MISSING if none does."""
        return next((found.value for found in self.walk(traverser, scope)), MISSING)

    def holds(self, traverser: Traverser, scope: Scope) -> bool:
        """Whether something comes of it, from or to the labels that it names."""
        start = traverser
        if self.start is not None:
            known = traverser.labelled(self.start)
            if not known:
                return False
            start = traverser.to(known[0])
        found = self.walk(start, scope)
        if self.end is None:
            return next(found, None) is not None
        ends = traverser.labelled(self.end)
        return bool(ends) and any(same(one.value, ends[0]) for one in found)


By = Callable[[Traverser, Scope], object]
"""What a ``by()`` gives for a traverser, or MISSING."""


class CompilerPort(Protocol):
    """What builders need of the compiler."""

    def child(self, traversal: Traversal) -> Child:
        """An anonymous traversal, built."""


@dataclass(slots=True)
class Instruction:
    """A step.

    Attributes:
        call: Its name, arguments and place.
        compiler: Builds what is inside.
        modulators: What stands behind it and belongs to it: by, from, to, option, with, until, times, emit.
        before: until, times and emit that stand before a repeat.
        labels: Of ``as()`` behind it.
        once: Whether a ``dedup()`` follows, so that each value counts once.
    """

    call: Call
    compiler: CompilerPort
    modulators: list[Call] = field(default_factory=list)
    before: list[Call] = field(default_factory=list)
    labels: tuple[str, ...] = ()
    once: bool = False

    @property
    def name(self) -> str:
        """The step's name."""
        return self.call.name

    @property
    def arguments(self) -> tuple[object, ...]:
        """Its arguments."""
        return self.call.arguments

    def wrong(self, what: str) -> LakeNBError:
        """An error that names the step and its place."""
        return wrong(self.call, what)

    def count(self, least: int, most: int | None = None) -> tuple[object, ...]:
        """The arguments, if there are as many as there should be.

        Raises:
            InvalidRequest: There aren't.
        """
        given = len(self.arguments)
        if given < least or (most is not None and given > most):
            limits = (
                str(least)
                if most == least
                else f"{least} or more"
                if most is None
                else f"{least} to {most}"
            )
            raise self.wrong(f"takes {limits} arguments and has {given}")
        return self.arguments

    def texts(self) -> tuple[str, ...]:
        """The arguments as labels or keys; a list's members count too."""
        flat: list[object] = []
        for argument in self.arguments:
            flat.extend(argument if isinstance(argument, list) else [argument])
        for argument in flat:
            if not isinstance(argument, str):
                raise self.wrong(f"takes texts, and {shown(argument)} is none")
        return tuple(str(argument) for argument in flat)

    def scoped(self) -> tuple[bool, tuple[object, ...]]:
        """Whether the first argument is ``Scope.local``, and the other arguments."""
        first = self.arguments[:1]
        if first and first[0] in (Token.LOCAL, Token.GLOBAL):
            return first[0] is Token.LOCAL, self.arguments[1:]
        return False, self.arguments

    def whole_numbers(self, values: tuple[object, ...], count: int) -> list[int]:
        """As many whole numbers, -1 for no end."""
        if len(values) != count or not all(
            isinstance(value, int) and not isinstance(value, bool) and value >= -1
            for value in values
        ):
            raise self.wrong(f"takes {count} whole number{'s' * (count > 1)}")
        return [value for value in values if isinstance(value, int)]

    def child(self, argument: object) -> Child:
        """An argument that must be a traversal."""
        if not isinstance(argument, Traversal):
            raise self.wrong(f"takes a traversal such as __.out(), not {shown(argument)}")
        return self.compiler.child(argument)

    def children(self) -> list[Child]:
        """All arguments as traversals."""
        return [self.child(argument) for argument in self.count(1)]

    def modulator(self, *names: str) -> list[Call]:
        """The modulators of these names; the caller says which it knows by asking for them."""
        return [call for call in self.modulators if call.name in names]

    def test(self, argument: object) -> Test:
        """A value or predicate as a test of values."""
        if isinstance(argument, Predicate):
            return test_of(argument)
        if isinstance(argument, Traversal):
            raise self.wrong("takes a value or a predicate here, not a traversal")
        return lambda value: same(value, argument)

    def bys(self) -> list[By]:
        """The ``by()`` modulators."""
        return [self.by(call) for call in self.modulator("by")]

    def by(self, call: Call) -> By:
        """What one ``by()`` gives."""
        plain = [a for a in call.arguments if a not in (Token.ASC, Token.DESC)]
        if not plain:
            return lambda traverser, _: traverser.value
        if len(plain) > 1:
            raise wrong(call, "takes one key or traversal, and an order beside it")
        argument = plain[0]
        if isinstance(argument, Traversal):
            return self.compiler.child(argument).first
        if isinstance(argument, str):
            return lambda traverser, _: property_of(traverser.value, argument, call)
        if isinstance(argument, Token):
            return lambda traverser, _: token_of(traverser.value, argument, call)
        raise wrong(call, f"takes a key, a token or a traversal, not {shown(argument)}")


def wrong(call: Call, what: str) -> InvalidRequest:
    """An error about a step."""
    return InvalidRequest(f"Gremlin's {call.name}() {what}.", position=call.position)


def unavailable(call: Call, what: str) -> NotYetAvailable:
    """An error about a step that Gremlin has and that isn't here."""
    return NotYetAvailable(f"Gremlin's {call.name}() {what}.", position=call.position)


def shown(value: object) -> str:
    """A value for an error: short, its kind for one of ours."""
    if isinstance(value, Traversal | Predicate):
        return f"a {type(value).__name__.lower()}"
    text = repr(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


def element(value: object, call: Call) -> Element:
    """The value, if it is a vertex or an edge."""
    if isinstance(value, Vertex | Edge):
        return value
    raise wrong(call, f"works on vertices and edges, and got {kind_of(value)}")


def kind_of(value: object) -> str:
    """A value's kind in Gremlin's words."""
    names = {str: "a text", bool: "a boolean", int: "a number", float: "a number", dict: "a map"}
    if isinstance(value, list | tuple | set):
        return "a list"
    return names.get(type(value), f"a {type(value).__name__.lower()}")


def property_of(value: object, key: str, call: Call) -> object:
    """The first value of a property, or a map's entry."""
    if isinstance(value, dict):
        return value.get(key, MISSING)
    if isinstance(value, Property):
        return {"key": value.key, "value": value.value}.get(key, MISSING)
    found = first_property(element(value, call), key)
    return found[0] if found else MISSING


def token_of(value: object, token: Token, call: Call) -> object:
    """``T.id``, ``T.label`` of an element, ``keys``, ``values`` of a map."""
    if token is Token.KEYS and isinstance(value, dict):
        return list(value)
    if token is Token.VALUES and isinstance(value, dict):
        return list(value.values())
    if token is Token.KEYS and isinstance(value, tuple) and hasattr(value, "labels"):
        return [set(labels) for labels in value.labels]
    if isinstance(value, MapEntry):
        return value.key if token in (Token.KEYS, Token.KEY) else value.value
    if isinstance(value, Property):
        return {Token.KEY: value.key, Token.LABEL: value.key, Token.VALUE: value.value}.get(
            token, MISSING
        )
    if isinstance(value, dict):
        return value.get(token, MISSING)
    if token is Token.ID:
        return element(value, call).id
    if token is Token.LABEL:
        return element(value, call).label
    raise wrong(call, f"has no {token} of {kind_of(value)}")


@dataclass(frozen=True, slots=True)
class MapEntry:
    """One entry of a map, as ``unfold()`` gives it."""

    key: object
    value: object

    def __repr__(self) -> str:
        return f"{self.key}={self.value}"


def flat(expand: Callable[[Traverser, Scope], Iterable[object]]) -> Run:
    """A step that gives some values for each traverser."""

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        spend = scope.budget.spend
        for traverser in traversers:
            for value in expand(traverser, scope):
                spend()
                yield traverser.to(value)

    return run


def mapped(convert: Callable[[Traverser, Scope], object]) -> Run:
    """A step that gives one value for each traverser; none for MISSING."""

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            value = convert(traverser, scope)
            if value is not MISSING:
                yield traverser.to(value)

    return run


def kept(keep: Callable[[Traverser, Scope], bool]) -> Run:
    """A step that lets some traversers through."""

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        return (traverser for traverser in traversers if keep(traverser, scope))

    return run

"""What a Gremlin text says, before it means anything: calls, predicates, literals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lakenb.errors import Position
from lakenb.lineage.gremlin.tokens import Token

Literal = str | int | float | bool | Token | None
Argument = "Literal | Traversal | Predicate | list[Argument] | dict[Argument, Argument]"


@dataclass(frozen=True, slots=True)
class Call:
    """A step with its arguments."""

    name: str
    arguments: tuple[object, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Traversal:
    """Steps in order; ``g`` begins a traversal of the graph, ``__`` or nothing an anonymous one."""

    calls: tuple[Call, ...]
    position: Position
    anonymous: bool = True

    def every(self) -> Iterator[Call]:
        """Every call, those in arguments too."""
        for call in self.calls:
            yield call
            for argument in call.arguments:
                if isinstance(argument, Traversal):
                    yield from argument.every()


@dataclass(frozen=True, slots=True)
class Predicate:
    """``gt(10)``, ``within('a', 'b')``; ``and``, ``or`` and ``not`` have predicates as arguments."""

    name: str
    arguments: tuple[object, ...]
    position: Position

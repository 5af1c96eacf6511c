"""What walks through a traversal, and what bounds it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from lakenb.lineage.gremlin.elements import Path, PropertyGraph

Trail = tuple[object, tuple[str, ...], "Trail | None"]
"""The last object of a path with its labels, and what was before."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a traversal may go.

    Attributes:
        results: Values that it gives, at most.
        traversers: Steps of traversers, at most.
        loops: Rounds of one ``repeat()``, at most.
        seconds: Wall-clock time.
    """

    results: int = 10_000
    traversers: int = 2_000_000
    loops: int = 1_000
    seconds: float = 30.0


class Exhausted(Exception):
    """A bound was reached; the argument says which."""


class Budget:
    """What is left of the limits."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._left = limits.traversers
        self._deadline = time.monotonic() + limits.seconds

    def spend(self, count: int = 1) -> None:
        """Count some work.

        Raises:
            Exhausted: It was the last.
        """
        self._left -= count
        if self._left < 0:
            message = f"{self.limits.traversers:,} steps of traversers"
            raise Exhausted(message)
        if self._left & 1023 == 0:
            self.check_time()

    def check_time(self) -> None:
        """Look at the clock.

        Raises:
            Exhausted: The time is over.
        """
        if time.monotonic() > self._deadline:
            message = f"{self.limits.seconds:g} seconds"
            raise Exhausted(message)


@dataclass(slots=True)
class Scope:
    """What the steps of one run share.

    Attributes:
        graph: The graph.
        budget: The bounds.
        memory: State of steps by a key of their own, such as what ``dedup()`` has seen.
    """

    graph: PropertyGraph
    budget: Budget
    memory: dict[object, object] = field(default_factory=dict)

    def fresh(self) -> Scope:
        """For a child traversal that begins anew for each traverser."""
        return Scope(self.graph, self.budget)


class Traverser:
    """A value on its way.

    Args:
        value: Where it is.
        trail: Where it was; None when paths aren't followed, an empty tuple before the first step.
        loops: Rounds done in each ``repeat()`` around it.
        bulk: How many equal ones it stands for.
    """

    __slots__ = ("bulk", "loops", "trail", "value")

    def __init__(
        self, value: object, trail: Trail | tuple[()] | None, loops: tuple[int, ...], bulk: int
    ) -> None:
        self.value = value
        self.trail = trail
        self.loops = loops
        self.bulk = bulk

    def to(self, value: object) -> Traverser:
        """The next step on its way."""
        trail = self.trail
        return Traverser(
            value,
            None if trail is None else (value, (), trail or None),
            self.loops,
            self.bulk,
        )

    def copy(self, bulk: int | None = None) -> Traverser:
        """The same."""
        return Traverser(self.value, self.trail, self.loops, self.bulk if bulk is None else bulk)

    def label(self, labels: tuple[str, ...]) -> Traverser:
        """Give the last place of its path more labels."""
        if self.trail:
            value, known, before = self.trail
            self.trail = (value, (*known, *labels), before)
        return self

    def trails(self) -> Iterator[Trail]:
        """The places of its path, last first."""
        at: Trail | None = self.trail or None
        while at is not None:
            yield at
            at = at[2]

    def path(self) -> Path:
        """Its path, first place first."""
        places = [*self.trails()][::-1]
        return Path(tuple(place[0] for place in places), tuple(place[1] for place in places))

    def labelled(self, label: str) -> list[object]:
        """What carried a label of ``as()``, the last first."""
        return [value for value, labels, _ in self.trails() if label in labels]


Run = Callable[[Iterable[Traverser], Scope], Iterator[Traverser]]
"""A step at work."""


def begin(value: object, *, paths: bool) -> Traverser:
    """A traverser at its start."""
    return Traverser(value, (value, (), None) if paths else None, (), 1)

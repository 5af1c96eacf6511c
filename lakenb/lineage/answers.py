"""What the questions to a lineage graph are answered with: plain values, no tables and no pictures."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from lakenb.lineage.traverse import Layers
from lakenb.values.lineage import GraphEdge, NodeKey

Effect = Literal["DIRECT", "INDIRECT", "UNKNOWN"]
"""DIRECT: values come from there, so a change breaks it. INDIRECT: only which rows or which value.

UNKNOWN: a dataset is read, and nobody said which of its columns.
"""


class Place(NamedTuple):
    """A dataset or job, or one column of a dataset.

    Attributes:
        key: The dataset or job.
        column: None for the whole of it, its rows.
    """

    key: NodeKey
    column: str | None = None


class Step(NamedTuple):
    """An edge that was followed.

    Attributes:
        edge: The edge.
        distance: In edges from where the question began, from 1; the shortest.
    """

    edge: GraphEdge
    distance: int


class Walked(NamedTuple):
    """A walk with what its numbers mean."""

    walk: Layers
    edges: Sequence[GraphEdge]
    places: Sequence[tuple[NodeKey, str | None]]
    stops: Collection[int]


class Reach:
    """What lies upstream or downstream, or both.

    The walk is done; what it found becomes values when it is asked for.

    Args:
        start: Where it began.
        walked: The walks, each over the same edges.
    """

    def __init__(self, start: Place, *walked: Walked) -> None:
        self.start = start
        self._walked = walked

    def __repr__(self) -> str:
        return f"<Reach of {len(self.places)} places by {len(self.steps)} edges>"

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The edges, nearest first, each once."""
        found: dict[int, int] = {}
        edges: Sequence[GraphEdge] = ()
        for one in self._walked:
            edges = one.edges
            for distance, numbers in enumerate(one.walk.edges, 1):
                for number in numbers:
                    if found.get(number, distance) >= distance:
                        found[number] = distance
        steps = [Step(edges[number], distance) for number, distance in found.items()]
        return tuple(sorted(steps, key=_distance) if len(self._walked) > 1 else steps)

    @cached_property
    def places(self) -> dict[Place, int]:
        """What was reached with its distance, nearest first; the start has 0. Of a column, columns."""
        found: dict[Place, int] = {}
        for one in self._walked:
            for number, distance in one.walk.distances.items():
                place = Place(*one.places[number])
                found[place] = min(distance, found.get(place, distance))
        return dict(sorted(found.items(), key=lambda item: item[1]))

    @property
    def datasets(self) -> tuple[NodeKey, ...]:
        """The datasets reached, nearest first, each once, the start among them."""
        return tuple(dict.fromkeys(place.key for place in self.places))

    @property
    def stopped(self) -> tuple[Place, ...]:
        """Places of ``until`` that were reached, and not passed."""
        return tuple(
            dict.fromkeys(
                Place(*one.places[number])
                for one in self._walked
                for number, distance in one.walk.distances.items()
                if distance and number in one.stops
            )
        )

    @property
    def cut(self) -> bool:
        """Whether the depth, not the graph, ended it."""
        return any(one.walk.cut for one in self._walked)


def _distance(step: Step) -> int:
    return step.distance


class Hop(NamedTuple):
    """One step of a path with every edge that makes it."""

    source: Place
    target: Place
    edges: tuple[GraphEdge, ...]


@dataclass(frozen=True, slots=True)
class Paths:
    """The simple paths from one place to another.

    Attributes:
        source: Where each begins, upstream.
        target: Where each ends.
        paths: Shortest first; each a tuple of hops.
        cut: Why there may be more, in a sentence; empty when these are all.
    """

    source: Place
    target: Place
    paths: tuple[tuple[Hop, ...], ...]
    cut: str = ""


class Reader(NamedTuple):
    """Somebody who reads what may change.

    Attributes:
        place: The dataset, its column, or a job or exposure that reads and writes nothing.
        effect: What a change does to it.
        distance: In edges, the shortest; 1 for who reads it itself.
        through: The datasets between, in order from the start.
        job: What carries the last edge; None where it isn't known.
    """

    place: Place
    effect: Effect
    distance: int
    through: tuple[NodeKey, ...] = ()
    job: NodeKey | None = None


@dataclass(frozen=True, slots=True)
class Impact:
    """Who reads a dataset or column, and through what.

    Attributes:
        start: What may change.
        columns: Columns that depend on it, nearest first; a column whose values only come along is INDIRECT.
        datasets: The datasets that depend on it, each with its gravest effect.
        jobs: Every job that reads it or what depends on it, exposures and tests among them.
    """

    start: Place
    columns: tuple[Reader, ...]
    datasets: tuple[Reader, ...]
    jobs: tuple[Reader, ...]

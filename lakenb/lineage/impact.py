"""Who reads what may change, and through what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.lineage.answers import Effect, Impact, Place, Reader
from lakenb.lineage.traverse import Layers, layers
from lakenb.values.lineage import GraphEdge, NodeKey

if TYPE_CHECKING:
    from lakenb.lineage.adjacency import ColumnIndex
    from lakenb.lineage.graph import LineageGraph

_GRAVITY: dict[Effect, int] = {"DIRECT": 0, "INDIRECT": 1, "UNKNOWN": 2}


def find_impact(graph: LineageGraph, start: Place) -> Impact:
    """The columns, datasets and jobs that a change reaches.

    A column that values flow into all the way is DIRECT; one that is reached by an INDIRECT edge somewhere is
    INDIRECT; UNKNOWN, where a dataset between didn't say which columns it reads.
    """
    keys = [start.key] if start.key.kind == "dataset" else graph.outputs(start.key)
    seeds = [start] if start.column is not None else _whole(graph, keys)
    whole = graph.column_index()
    walk = _walk(whole, seeds)
    direct = _reached(graph.column_index(indirect=False), seeds)
    known = _reached(graph.column_index(unknown=False), seeds)
    columns: list[Reader] = []
    datasets: dict[NodeKey, Reader] = {}
    for number, distance in walk.distances.items():
        place = Place(*whole.places[number])
        if distance == 0 or place.key in keys:
            continue
        effect: Effect = (
            "DIRECT" if place in direct else "INDIRECT" if place in known else "UNKNOWN"
        )
        through, last = _way(whole, walk, number)
        reader = Reader(place, effect, distance, through, last.job)
        if place.column is not None:
            columns.append(reader)
        of_dataset = reader._replace(place=Place(place.key))
        before = datasets.get(place.key)
        datasets[place.key] = of_dataset if before is None else _graver(before, of_dataset)
    jobs = _jobs(graph, keys, start, datasets)
    return Impact(start, tuple(columns), tuple(datasets.values()), tuple(jobs))


def _whole(graph: LineageGraph, keys: list[NodeKey]) -> list[Place]:
    return [Place(key, column) for key in keys for column in (None, *graph.columns.get(key, ()))]


def _walk(index: ColumnIndex, seeds: list[Place]) -> Layers:
    numbers = [index.numbers[seed] for seed in seeds if seed in index.numbers]
    return layers(index.down, numbers, companions=index.below)


def _reached(index: ColumnIndex, seeds: list[Place]) -> set[Place]:
    return {Place(*index.places[number]) for number in _walk(index, seeds).distances}


def _way(index: ColumnIndex, walk: Layers, number: int) -> tuple[tuple[NodeKey, ...], GraphEdge]:
    """The datasets between the start and a place, and the last edge."""
    last, before = _arrival(index, walk, number)
    between: list[NodeKey] = []
    while walk.distances[before]:
        between.append(index.places[before][0])
        before = _arrival(index, walk, before)[1]
    return tuple(dict.fromkeys(reversed(between))), index.edges[last]


def _arrival(index: ColumnIndex, walk: Layers, number: int) -> tuple[int, int]:
    """An edge by which a place was found, and where that begins."""
    nearer = walk.distances[number] - 1
    return next(
        (edge, before)
        for reached in (number, *index.above(number))
        for edge, before in index.up.pairs(reached)
        if walk.distances.get(before) == nearer
    )


def _graver(one: Reader, other: Reader) -> Reader:
    effect = min(one.effect, other.effect, key=_GRAVITY.__getitem__)
    nearest = one if one.distance <= other.distance else other
    return nearest._replace(effect=effect)


def _jobs(
    graph: LineageGraph, keys: list[NodeKey], start: Place, datasets: dict[NodeKey, Reader]
) -> list[Reader]:
    """The jobs that read the start or what depends on it, nearest first."""
    found: dict[NodeKey, Reader] = {}
    # A job names the datasets that it reads; which column it needs, its edges alone can tell.
    effect: Effect = "DIRECT" if start.column is None else "UNKNOWN"
    for key in keys:
        for job in graph.readers.get(key, ()):
            through = _carried(graph, job, datasets)
            found.setdefault(job, Reader(Place(job), through or effect, 1))
    for key, reader in datasets.items():
        for job in graph.readers.get(key, ()):
            via = tuple(dict.fromkeys((*reader.through, key)))
            found.setdefault(job, Reader(Place(job), reader.effect, reader.distance + 1, via))
    return sorted(found.values(), key=lambda reader: reader.distance)


def _carried(graph: LineageGraph, job: NodeKey, datasets: dict[NodeKey, Reader]) -> Effect | None:
    """The gravest effect on what a job writes."""
    effects = [datasets[key].effect for key in graph.outputs(job) if key in datasets]
    return min(effects, key=_GRAVITY.__getitem__, default=None)

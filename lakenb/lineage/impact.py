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
    reached: dict[NodeKey, set[str | None]] = {}
    for number, distance in walk.distances.items():
        place = Place(*whole.places[number])
        if distance == 0 or place.key in keys:
            continue
        reached.setdefault(place.key, set()).add(place.column)
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
    jobs = _jobs(graph, start, keys, datasets, reached)
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
    graph: LineageGraph,
    start: Place,
    keys: list[NodeKey],
    datasets: dict[NodeKey, Reader],
    reached: dict[NodeKey, set[str | None]],
) -> list[Reader]:
    """The jobs that read the start or what depends on it, nearest first; not those that surely read other columns."""
    found: dict[NodeKey, Reader] = {}
    columns = graph.job_columns
    for key in keys:
        for job in graph.readers.get(key, ()):
            effect = _carried(graph, job, datasets)
            if effect is None:
                whole = start.column is None
                effect = "DIRECT" if whole else columns.effect(job, key, [start.column])
            if effect is not None:
                found.setdefault(job, Reader(Place(job), effect, 1))
    for key, reader in datasets.items():
        for job in graph.readers.get(key, ()):
            if columns.effect(job, key, reached[key]) is not None:
                via = tuple(dict.fromkeys((*reader.through, key)))
                found.setdefault(job, Reader(Place(job), reader.effect, reader.distance + 1, via))
    return sorted(found.values(), key=lambda reader: reader.distance)


def _carried(graph: LineageGraph, job: NodeKey, datasets: dict[NodeKey, Reader]) -> Effect | None:
    """The gravest effect on what a job writes."""
    effects = [datasets[key].effect for key in graph.outputs(job) if key in datasets]
    return min(effects, key=_GRAVITY.__getitem__, default=None)

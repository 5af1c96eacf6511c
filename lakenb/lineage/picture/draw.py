"""A view of a graph as a picture: its cards, their lines, their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.lineage.layout import Card, layered
from lakenb.values.lineage_picture import (
    CARD_WIDTH,
    HEADER,
    JOB_HEIGHT,
    JOB_WIDTH,
    ROW,
    Box,
    LineagePicture,
    PictureEdge,
    PictureNode,
    port_of,
)

if TYPE_CHECKING:
    from lakenb.lineage.picture.drawn_graph import DrawnGraph
    from lakenb.values.lineage_picture import Mark, PictureView

_FOOT = 6
_MARGIN = 24.0
Pair = tuple[int, int]


def draw(graph: DrawnGraph, view: PictureView, notes: tuple[str, ...] = ()) -> LineagePicture:
    """Lay out what a view shows of a graph."""
    datasets = [node for node in sorted(view.shown) if _wanted(graph, node, view)]
    shown = set(datasets)
    jobs = _jobs(graph, shown, view)
    pairs = _pairs(graph, shown, jobs)
    ids = [*datasets, *jobs]
    rows = {node: _rows(graph, node, view) for node in datasets}
    sizes = {node: _size(graph, node, rows.get(node, ())) for node in ids}
    local = {node: at for at, node in enumerate(ids)}
    laid = layered([sizes[node] for node in ids], [(local[s], local[t]) for s, t in pairs])
    nodes = [
        _node(
            graph,
            node,
            (laid.places[at], sizes[node]),
            laid.ranks[at],
            rows.get(node, ()),
            shown,
        )
        for at, node in enumerate(ids)
    ]
    edges = []
    for (source, target), route, back in zip(pairs, laid.routes, laid.back, strict=True):
        moved = tuple((x + _MARGIN, y + _MARGIN) for x, y in route)
        mark = graph.marks.pairs.get((graph.nodes[source].key, graph.nodes[target].key), "")
        edges.append(PictureEdge(source, target, moved, back, pairs[source, target], mark))
    links = tuple(
        graph.links[at]
        for source in datasets
        for at in graph.links_from.get(source, ())
        if graph.links[at].target in shown
    )
    return LineagePicture(
        nodes=tuple(sorted(nodes, key=lambda n: (n.box.x, n.box.y, n.id))),
        edges=tuple(edges),
        links=links,
        width=laid.width + 2 * _MARGIN,
        height=laid.height + 2 * _MARGIN,
        title=view.title,
        focus=view.focus,
        left_out=view.left_out,
        total=len(graph.nodes),
        as_of=graph.facts.as_of,
        notes=notes,
    )


def _node(
    graph: DrawnGraph,
    node: int,
    placed: tuple[tuple[float, float], Card],
    rank: int,
    rows: tuple[int, ...],
    shown: set[int],
) -> PictureNode:
    (x, y), card = placed
    key = graph.nodes[node].key
    marks: dict[int, Mark] = {}
    if graph.marks.columns:
        found = [graph.marks.columns.get((key, c.name), "") for c in graph.columns[node]]
        marks = {place: mark for place, mark in enumerate(found) if mark}
    return PictureNode(
        id=node,
        node=graph.nodes[node],
        box=Box(x + _MARGIN, y + _MARGIN, card.width, card.height),
        rank=rank,
        rows=rows,
        rest=len(graph.columns[node]) - len(rows) if rows else 0,
        hidden_upstream=_hidden(graph.upstream.get(node, {}), shown),
        hidden_downstream=_hidden(graph.downstream.get(node, {}), shown),
        mark=graph.marks.nodes.get(key, ""),
        column_marks=marks,
    )


def _wanted(graph: DrawnGraph, node: int, view: PictureView) -> bool:
    found = graph.nodes[node]
    if found.key.kind == "job":
        return False
    return found.subtype not in view.kinds and found.key.namespace not in view.namespaces


def _jobs(graph: DrawnGraph, shown: set[int], view: PictureView) -> list[int]:
    """The jobs between what is shown; one that only writes, or only reads and is no query, stands at the end.

    A table is asked by many queries that write nothing; they would hide what matters.
    """
    if not view.jobs:
        return []
    found = []
    for node, what in enumerate(graph.nodes):
        if what.key.kind != "job" or what.subtype in view.kinds:
            continue
        reads, writes = graph.reads.get(node, {}), graph.writes.get(node, {})
        reading = any(one in shown for one in reads)
        writing = any(one in shown for one in writes)
        asked = view.focus is not None and view.focus[0] == node
        if not writes and what.subtype == "QUERY" and not asked:
            continue
        if (reading or not reads) and (writing or not writes) and (reading or writing):
            found.append(node)
    return found


def _pairs(graph: DrawnGraph, shown: set[int], jobs: list[int]) -> dict[Pair, bool]:
    """The lines, and whether all that is known of one is INDIRECT."""
    drawn = set(jobs)
    through = {
        (source, target)
        for job in jobs
        for source in graph.reads.get(job, ())
        for target in graph.writes.get(job, ())
    }
    pairs = [(s, t) for s, t in graph.direct if s in shown and t in shown and (s, t) not in through]
    found = {pair: _indirect(graph, *pair) for pair in pairs}
    for job, reads in graph.reads.items():
        sources = [one for one in reads if one in shown]
        targets = [one for one in graph.writes.get(job, ()) if one in shown]
        if job not in drawn:
            between = [(source, target) for target in targets for source in sources]
            found |= {pair: _indirect(graph, *pair) for pair in between}
            continue
        for source in sources:
            only = [_indirect(graph, source, target) for target in targets]
            found[source, job] = bool(only) and all(only)
    for job in jobs:
        found |= {(job, target): False for target in graph.writes.get(job, ()) if target in shown}
    return found


def _indirect(graph: DrawnGraph, source: int, target: int) -> bool:
    pair = (source, target)
    return pair in graph.known_pairs and pair not in graph.value_pairs


def _rows(graph: DrawnGraph, node: int, view: PictureView) -> tuple[int, ...]:
    if node in view.rows:
        return tuple(place for place in view.rows[node] if place < len(graph.columns[node]))
    return tuple(range(min(view.opened.get(node, 0), len(graph.columns[node]))))


def _size(graph: DrawnGraph, node: int, rows: tuple[int, ...]) -> Card:
    kind = graph.nodes[node].key.kind
    if kind == "job":
        return Card(JOB_WIDTH, JOB_HEIGHT, port_of(kind))
    if not rows:
        return Card(CARD_WIDTH, HEADER, port_of(kind))
    more = len(graph.columns[node]) > len(rows)
    return Card(CARD_WIDTH, HEADER + ROW * (len(rows) + more) + _FOOT, port_of(kind))


def _hidden(beside: dict[int, None], shown: set[int]) -> int:
    return sum(other not in shown for other in beside)

"""What of a graph is drawn at first: around what was asked for, as much as can be read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lakenb.lineage.picture.draw import draw
from lakenb.lineage.picture.follow import around, trail
from lakenb.values.lineage_picture import WHOLE, PictureView, Trail

if TYPE_CHECKING:
    from lakenb.lineage.picture.drawn_graph import DrawnGraph
    from lakenb.values.lineage_picture import LineagePicture

FEW_OPEN = 8
"""So many datasets open their columns at first."""

_OPEN_ROWS = 12
_WIDEST, _TALLEST = 1_650.0, 1_500.0
_LIMITS = (60, 40, 25, 16, 10, 6)
_TRAIL_ROWS = 14


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see.

    Attributes:
        start: Ids of nodes; empty for the whole graph.
        column: A column's place in the first of them, or `WHOLE`.
        upstream: Whether what comes before is wanted.
        downstream: Whether what comes after is.
        depth: Steps from dataset to dataset; None for all.
        jobs: Whether jobs are drawn.
        title: In words.
    """

    start: tuple[int, ...] = ()
    column: int = WHOLE
    upstream: bool = True
    downstream: bool = True
    depth: int | None = None
    jobs: bool = True
    title: str = "Lineage"


def chosen(graph: DrawnGraph, asked: Asked, most: int) -> PictureView:
    """The view that a picture begins with.

    Args:
        graph: The graph.
        asked: What is wanted of it.
        most: How many datasets at most; those that are nearest.
    """
    return _viewed(asked, _wanted(graph, asked, _way(graph, asked)), most)


def _viewed(asked: Asked, found: list[int], most: int) -> PictureView:
    shown = found[:most]
    focus = (asked.start[0], asked.column) if asked.start else None
    view = PictureView(
        shown=frozenset(shown),
        jobs=asked.jobs,
        focus=focus,
        title=asked.title,
        left_out=len(found) - len(shown),
    )
    if len(shown) <= FEW_OPEN:
        return replace(view, opened=dict.fromkeys(shown, _OPEN_ROWS))
    return view


def _wanted(graph: DrawnGraph, asked: Asked, way: Trail | None) -> list[int]:
    """All datasets that were asked for; those first that are nearest, or have the most neighbours."""
    if not asked.start:
        everything = [at for at in range(len(graph.nodes)) if not graph.is_job(at)]
        busy = sorted(everything, key=lambda at: (-_degree(graph, at), at))[:1]
        near = around(graph, busy)
        beside = around(graph, near)
        return list(dict.fromkeys([*near, *beside, *everything]))
    ways = {"upstream": asked.upstream, "downstream": asked.downstream}
    near = around(graph, asked.start, depth=asked.depth, **ways)
    on_way = way.nodes() if way is not None else None
    return [node for node in near if on_way is None or node in on_way]


def _degree(graph: DrawnGraph, node: int) -> int:
    return len(graph.upstream.get(node, ())) + len(graph.downstream.get(node, ()))


def _way(graph: DrawnGraph, asked: Asked) -> Trail | None:
    """The way of the column that was asked for; None where none was."""
    if asked.column == WHOLE or not asked.start:
        return None
    return trail(graph.links, (asked.start[0], asked.column))


def still(graph: DrawnGraph, asked: Asked, notes: tuple[str, ...] = ()) -> LineagePicture:
    """A picture for pages that can't ask: so much that a reader sees names, with the column's trail if one is asked."""
    way = _way(graph, asked)
    found = _wanted(graph, asked, way)
    for most in _LIMITS:
        view = _viewed(asked, found, most)
        if way is not None:
            view = replace(view, rows=_way_rows(way, view))
        closed = replace(view, opened={})
        plain = replace(view, jobs=False)
        for tried in (view, plain, closed, replace(closed, jobs=False)):
            picture = draw(graph, tried, notes)
            if picture.width <= _WIDEST and picture.height <= _TALLEST:
                return picture
    return picture


def _way_rows(way: Trail, view: PictureView) -> dict[int, tuple[int, ...]]:
    """Of each card the columns on the way, those that carry values first."""
    rows: dict[int, list[int]] = {}
    for (node, place), _ in sorted(way.columns.items(), key=lambda item: (not item[1], item[0])):
        if place != WHOLE and node in view.shown and len(rows.setdefault(node, [])) < _TRAIL_ROWS:
            rows[node].append(place)
    return {node: tuple(sorted(places)) for node, places in rows.items()}

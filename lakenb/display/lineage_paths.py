"""Lines of lineage pictures as SVG paths; ``extensions/src/lineage_graph/paths.ts`` draws the same."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.values.lineage_picture import (
        ColumnLink,
        LineagePicture,
        PictureEdge,
        PictureNode,
        Point,
    )

ARROW = 7.0
_LEAST_LOOP, _MOST_LOOP = 16.0, 30.0


def path(route: Sequence[Point]) -> str:
    """The ``d`` of a line: curves and straight lines by turns, arriving before the arrow's tip.

    A curve that ends above or below where it begins is the loop of a line that goes back.
    """
    points = list(route)
    x, y = points[-1]
    points[-1] = (x - ARROW + 1, y)
    made = [f"M{_point(points[0])}"]
    for at, (start, end) in enumerate(pairwise(points)):
        if at % 2:
            made.append(f"L{_point(end)}")
        elif abs(end[0] - start[0]) <= ARROW:
            reach = min(_MOST_LOOP, max(_LEAST_LOOP, abs(end[1] - start[1]) * 0.55))
            leaving = at + 2 < len(points) and points[at + 2][0] < start[0]
            side = reach if leaving else -reach
            made.append(_curve((start[0] + side, start[1]), (end[0] + side, end[1]), end))
        else:
            half = (end[0] - start[0]) / 2
            made.append(_curve((start[0] + half, start[1]), (end[0] - half, end[1]), end))
    return "".join(made)


def arrow(end: Point) -> str:
    """The ``d`` of an arrow's tip."""
    x, y = end
    return f"M{_point((x, y))}l-{ARROW:g} -3.6v7.2z"


def middle(route: Sequence[Point]) -> Point:
    """A point of a line where a mark can stand."""
    at = (len(route) // 4) * 2
    (x0, y0), (x1, y1) = route[at], route[at + 1]
    return (x0 + x1) / 2, (y0 + y1) / 2


class Routes:
    """The ways of a picture's lines and of its columns' links."""

    def __init__(self, picture: LineagePicture) -> None:
        self.nodes: dict[int, PictureNode] = {node.id: node for node in picture.nodes}
        self._edges: dict[tuple[int, int], PictureEdge] = {
            (edge.source, edge.target): edge for edge in picture.edges
        }

        before: dict[int, list[int]] = {}
        for source, job in self._edges:
            before.setdefault(job, []).append(source)
        self._between = {
            (source, target): job
            for job, target in self._edges
            if self.nodes[job].node.key.kind == "job"
            for source in before.get(job, ())
        }

    def job_of(self, link: ColumnLink) -> int | None:
        """The job that a link passes through."""
        return self._between.get((link.source, link.target)) if link.job is None else link.job

    def of_link(self, link: ColumnLink) -> tuple[Point, ...]:
        """The way of a link, through its job where that is drawn."""
        source, target = self.nodes[link.source], self.nodes[link.target]
        start = source.row_port(link.source_column)
        end = target.row_port(link.target_column)
        first = last = None
        job = self.job_of(link)
        if job is not None:
            first = self._edges.get((link.source, job))
            last = self._edges.get((job, link.target))
        if first is not None and last is not None:
            route = (*first.route, *last.route)
        else:
            edge = self._edges.get((link.source, link.target))
            straight = (
                (source.box.x + source.box.width, start),
                (target.box.x, end),
            )
            route = edge.route if edge is not None else straight
        return ((route[0][0], start), *route[1:-1], (route[-1][0], end))


def _curve(first: Point, second: Point, end: Point) -> str:
    return f"C{_point(first)} {_point(second)} {_point(end)}"


def _point(point: Point) -> str:
    return f"{_number(point[0])},{_number(point[1])}"


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")

"""Following one column both ways, and choosing the datasets around one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lakenb.values.lineage_picture import WHOLE, Trail

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lakenb.lineage.picture.drawn_graph import DrawnGraph
    from lakenb.values.lineage_picture import ColumnLink

Place = tuple[int, int]


def trail(links: Sequence[ColumnLink], start: Place, *, indirect: bool = True) -> Trail:
    """All that a column comes from and goes into.

    Where every step is DIRECT the way is strong. A link into a dataset as a whole reaches every column of it;
    one that reads a dataset as a whole is met at its end alone. ``extensions/src/lineage_graph/trail.ts``
    does the same in the page.

    Args:
        links: The links that count.
        start: A node's id and a column's place; `WHOLE` for all of its columns.
        indirect: Whether INDIRECT links are followed.
    """
    found = Trail({start: True})
    for forward in (False, True):
        ways = _Ways(links, forward=forward)
        for strong in (True, False) if indirect else (True,):
            _spread(ways, start, found, strong=strong)
    return found


class _Ways:
    """The links in one direction, by the place they begin at."""

    def __init__(self, links: Sequence[ColumnLink], *, forward: bool) -> None:
        self.links = links
        self.forward = forward
        self._at: dict[Place, list[int]] = defaultdict(list)
        self._of: dict[int, list[int]] = defaultdict(list)
        for at in range(len(links)):
            begin = self.begin(at)
            self._at[begin].append(at)
            self._of[begin[0]].append(at)

    def leaving(self, place: Place, *, is_start: bool) -> list[int]:
        """The links that go on from a place."""
        node, column = place
        if column == WHOLE and (self.forward or is_start):
            return self._of.get(node, [])
        if self.forward or column == WHOLE:
            return self._at.get(place, [])
        return [*self._at.get(place, []), *self._at.get((node, WHOLE), [])]

    def begin(self, at: int) -> Place:
        """Where a link comes from, in this direction."""
        link = self.links[at]
        return (link.source, link.source_column) if self.forward else _end(link)

    def end(self, at: int) -> Place:
        """Where a link goes."""
        link = self.links[at]
        return _end(link) if self.forward else (link.source, link.source_column)


def _end(link: ColumnLink) -> Place:
    return link.target, link.target_column


def _spread(ways: _Ways, start: Place, found: Trail, *, strong: bool) -> None:
    seen, waiting = {start}, [start]
    while waiting:
        place = waiting.pop()
        for at in ways.leaving(place, is_start=place == start):
            if strong and ways.links[at].type != "DIRECT":
                continue
            found.links[at] = found.links.get(at, False) or strong
            if place[1] == WHOLE:
                begin = ways.begin(at)
                found.columns[begin] = found.columns.get(begin, False) or strong
            end = ways.end(at)
            if end not in seen:
                seen.add(end)
                found.columns[end] = found.columns.get(end, False) or strong
                waiting.append(end)


def around(
    graph: DrawnGraph,
    start: Iterable[int],
    *,
    upstream: bool = True,
    downstream: bool = True,
    depth: int | None = None,
) -> list[int]:
    """The datasets around some nodes, nearest first: what comes before them, and what comes after.

    Args:
        graph: The graph.
        start: Ids of datasets or jobs; datasets among them are always found.
        upstream: Whether what comes before is wanted.
        downstream: Whether what comes after is.
        depth: Steps from dataset to dataset; None for all.
    """
    nodes = list(start)
    steps = {node: 0 for node in nodes if not graph.is_job(node)}
    for wanted, beside, of_job in (
        (upstream, graph.upstream, graph.reads),
        (downstream, graph.downstream, graph.writes),
    ):
        if wanted:
            first = [
                end
                for node in nodes
                for end in (of_job.get(node, ()) if graph.is_job(node) else (node,))
            ]
            for node, step in _stepped(beside, first, depth).items():
                steps[node] = min(step, steps.get(node, step))
    return sorted(steps, key=lambda node: (steps[node], node))


def _stepped(
    beside: dict[int, dict[int, None]], first: list[int], depth: int | None
) -> dict[int, int]:
    steps = dict.fromkeys(first, 0)
    layer, at = first, 0
    while layer and (depth is None or at < depth):
        at += 1
        following = dict.fromkeys(other for node in layer for other in beside.get(node, ()))
        layer = [other for other in following if other not in steps]
        steps.update(dict.fromkeys(layer, at))
    return steps

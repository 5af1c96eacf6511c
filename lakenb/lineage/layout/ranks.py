"""Which layer each node stands in: cycles are cut first, then sources come close to what reads them."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Pair = tuple[int, int]
_PASSES = 4


def neighbours(n: int, pairs: Sequence[Pair]) -> tuple[list[list[int]], list[list[int]]]:
    """For each node those that come before it, and those after."""
    before: list[list[int]] = [[] for _ in range(n)]
    after: list[list[int]] = [[] for _ in range(n)]
    for source, target in pairs:
        before[target].append(source)
        after[source].append(target)
    return before, after


def backward(n: int, pairs: Sequence[Pair]) -> list[bool]:
    """For each edge whether it closes a cycle in a search from the sources; without those there is none left."""
    before, _ = neighbours(n, pairs)
    leaving: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for at, (source, target) in enumerate(pairs):
        leaving[source].append((target, at))
    closes = [False] * len(pairs)
    state = bytearray(n)  # 0 not seen, 1 on the way, 2 done
    roots = [v for v in range(n) if not before[v]] + list(range(n))
    for root in roots:
        if state[root]:
            continue
        state[root] = 1
        stack = [(root, iter(leaving[root]))]
        while stack:
            node, rest = stack[-1]
            for target, at in rest:
                if state[target] == 1:
                    closes[at] = True
                elif not state[target]:
                    state[target] = 1
                    stack.append((target, iter(leaving[target])))
                    break
            else:
                state[node] = 2
                stack.pop()
    return closes


def ranked(n: int, pairs: Sequence[Pair]) -> list[int]:
    """Layers of an acyclic graph, from 0: every edge goes to a higher one, and few go far.

    The longest path from a source, and then each node moves towards where more of its edges lead, which
    is the local form of the network simplex method (Gansner and others: "A Technique for Drawing Directed
    Graphs").
    """
    before, after = neighbours(n, pairs)
    order = _topological(before, after)
    rank = [0] * n
    for node in order:
        rank[node] = max((rank[b] + 1 for b in before[node]), default=0)
    for _ in range(_PASSES):
        moved = False
        for node in reversed(order):
            if after[node] and len(after[node]) >= len(before[node]):
                furthest = min(rank[a] for a in after[node]) - 1
                moved |= furthest != rank[node]
                rank[node] = furthest
        for node in order:
            if before[node] and len(before[node]) > len(after[node]):
                nearest = max(rank[b] for b in before[node]) + 1
                moved |= nearest != rank[node]
                rank[node] = nearest
        if not moved:
            break
    least = min(rank, default=0)
    return [r - least for r in rank]


def _topological(before: list[list[int]], after: list[list[int]]) -> list[int]:
    waiting = [len(b) for b in before]
    ready = deque(v for v, count in enumerate(waiting) if not count)
    order = []
    while ready:
        node = ready.popleft()
        order.append(node)
        for target in after[node]:
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    return order


def components(n: int, pairs: Sequence[Pair]) -> list[list[int]]:
    """The nodes of each connected part, the largest part first."""
    before, after = neighbours(n, pairs)
    seen = bytearray(n)
    found = []
    for root in range(n):
        if seen[root]:
            continue
        seen[root] = 1
        part = [root]
        for node in part:  # grows as it goes
            for other in (*before[node], *after[node]):
                if not seen[other]:
                    seen[other] = 1
                    part.append(other)
        found.append(sorted(part))
    return sorted(found, key=lambda part: (-len(part), part[0]))

"""Two times of one graph as one graph whose parts are marked added, removed or changed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.lineage.picture.drawn_graph import DrawnGraph, Marks
from lakenb.values.lineage import LineageFacts, LineageNode

if TYPE_CHECKING:
    from lakenb.values.lineage import GraphEdge, NodeKey
    from lakenb.values.lineage_picture import Mark

_Ends = tuple["NodeKey", "str | None", "NodeKey", "str | None"]


def compared(before: LineageFacts, after: LineageFacts) -> DrawnGraph:
    """The graph of both times, with its marks.

    A node has changed when its columns, their types or the edges into it have. An edge whose ends stay and
    whose type or subtype is another one has changed.
    """
    marks = Marks()
    old = {node.key: node for node in before.nodes}
    new = {node.key: node for node in after.nodes}
    nodes = [_node(key, old.get(key), new.get(key), marks) for key in {**old, **new}]
    edges = _edges(before, after, marks)
    jobs = {**dict.fromkeys(before.jobs), **dict.fromkeys(after.jobs)}
    was, is_now = _pairs(before), _pairs(after)
    for pair in was ^ is_now:
        marks.pairs[pair] = "removed" if pair in was else "added"
    for pair in was ^ is_now:
        _touch(marks, pair[1])
    facts = LineageFacts(tuple(nodes), edges, tuple(jobs), after.as_of, after.aliases)
    return DrawnGraph(facts, marks)


def _node(
    key: NodeKey, old: LineageNode | None, new: LineageNode | None, marks: Marks
) -> LineageNode:
    """The node with the columns of both, in the order of the later."""
    if old is None:
        marks.nodes[key] = "added"
        return new if new is not None else LineageNode(key, key.name)
    if new is None:
        marks.nodes[key] = "removed"
        return old
    was = {column.name: column for column in old.columns}
    is_now = {column.name: column for column in new.columns}
    if not is_now or not was:
        return replace(new, columns=new.columns or old.columns)  # unknown is no change
    found: dict[str, Mark] = {}
    for name, column in is_now.items():
        if name not in was:
            found[name] = "added"
        elif was[name].type != column.type:
            found[name] = "changed"
    gone = tuple(column for name, column in was.items() if name not in is_now)
    found |= {column.name: "removed" for column in gone}
    marks.columns.update({(key, name): mark for name, mark in found.items()})
    if found:
        marks.nodes[key] = "changed"
    return replace(new, columns=(*new.columns, *gone))


def _edges(before: LineageFacts, after: LineageFacts, marks: Marks) -> tuple[GraphEdge, ...]:
    old, new = _by_ends(before), _by_ends(after)
    found: list[GraphEdge] = []
    for ends in {**old, **new}:
        was, is_now = old.get(ends, {}), new.get(ends, {})
        added = [edge for what, edge in is_now.items() if what not in was]
        gone = [edge for what, edge in was.items() if what not in is_now]
        mark: Mark = "changed" if gone else "added"
        told = ", ".join(sorted(_told(edge) for edge in gone)) if mark == "changed" else ""
        for edge in added:
            marks.links[edge] = (mark, told)
        if not added:
            for edge in gone:
                marks.links[edge] = ("removed", "")
            found += gone
        found += is_now.values()
        if added or gone:
            _touch(marks, ends[2])
    return tuple(found)


def _touch(marks: Marks, key: NodeKey) -> None:
    if key.kind == "dataset":
        marks.nodes.setdefault(key, "changed")


def _by_ends(facts: LineageFacts) -> dict[_Ends, dict[tuple[str, str, bool], GraphEdge]]:
    found: dict[_Ends, dict[tuple[str, str, bool], GraphEdge]] = defaultdict(dict)
    for edge in facts.edges:
        ends = (edge.source, edge.source_column, edge.target, edge.target_column)
        found[ends].setdefault((edge.type, edge.subtype, edge.masking), edge)
    return found


def _told(edge: GraphEdge) -> str:
    return f"{edge.type} {edge.subtype}".strip() + (" masked" if edge.masking else "")


def _pairs(facts: LineageFacts) -> set[tuple[NodeKey, NodeKey]]:
    """Who stands beside whom: datasets with jobs, and datasets with datasets."""
    found: set[tuple[NodeKey, NodeKey]] = set()
    reads: dict[NodeKey, list[NodeKey]] = defaultdict(list)
    writes: dict[NodeKey, list[NodeKey]] = defaultdict(list)
    for edge in facts.edges:
        found.add((edge.source, edge.target))
        if edge.job is not None:
            found |= {(edge.source, edge.job), (edge.job, edge.target)}
    for job, dataset, is_read in facts.jobs:
        found.add((dataset, job) if is_read else (job, dataset))
        (reads if is_read else writes)[job].append(dataset)
    for job, sources in reads.items():
        found |= {(source, target) for source in sources for target in writes[job]}
    return found

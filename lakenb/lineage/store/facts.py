"""Spans into the facts of a graph: all of them once, then only of the nodes that an event touched."""

from __future__ import annotations

import gc
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from lakenb.lineage.naming import MEMORY, label_of
from lakenb.lineage.store.content import read_edges, read_schema
from lakenb.lineage.store.layout import EDGES, FACET, FEEDS, GONE, IO, SCHEMA, STATIC
from lakenb.values.lineage import (
    GraphEdge,
    JobEdge,
    LineageFacts,
    LineageNode,
    NodeColumn,
    NodeKey,
)

_FEW = 400
_LATEST = "~"
"""Sorts after every ISO time."""


@dataclass(slots=True)
class _Part:
    """What one node adds to the facts.

    Attributes:
        node: It.
        gone: Whether it was dropped.
        edges: Its own, or those that it makes as a job.
        jobs: What it reads and writes as a job, or who feeds it.
        wholes: Whether some edge says nothing of columns.
        feeds: Whether it says itself who feeds it.
    """

    node: LineageNode | None = None
    gone: bool = False
    edges: tuple[GraphEdge, ...] = ()
    jobs: tuple[JobEdge, ...] = ()
    wholes: bool = False
    feeds: bool = False


@dataclass(slots=True)
class FactsReader:
    """The facts of one store, kept from one asking to the next.

    Attributes:
        as_of: The time of its facts, None for now. Facts of a time are asked for anew when the store grew.
    """

    as_of: str | None = None
    _revision: int = -1
    _facts: LineageFacts | None = None
    _keys: dict[int, NodeKey] = field(default_factory=dict)
    _parts: dict[int, _Part] = field(default_factory=dict)
    _contents: dict[int, Any] = field(default_factory=dict)
    _unmade: set[int] = field(default_factory=set)

    def read(self, connection: sqlite3.Connection) -> LineageFacts:
        """The facts, of the transaction's state of the file."""
        revision = revision_of(connection)
        if self._facts is not None and revision == self._revision:
            return self._facts
        nodes = None
        if self.as_of is None and self._revision >= 0:
            nodes = self._touched(connection)
        else:
            self._keys, self._parts, self._unmade = {}, {}, set()
        with _no_collection():
            self._load(connection, nodes)
            self._facts = self._together(revision)
        self._revision = revision
        return self._facts

    def _touched(self, connection: sqlite3.Connection) -> list[int]:
        rows = connection.execute("SELECT id FROM node WHERE revision > ?", (self._revision,))
        return list({*self._unmade, *(int(one) for (one,) in rows)})

    def _load(self, connection: sqlite3.Connection, nodes: list[int] | None) -> None:
        known = "SELECT id, kind, namespace, name FROM node WHERE first <= ?"
        for node, kind, namespace, name in self._ask(connection, known, "id", nodes):
            self._keys[node] = NodeKey(kind, namespace, name)
        changes = "SELECT node, count(DISTINCT event), max(time) FROM change WHERE time <= ?"
        versions = {
            node: (int(number), str(since))
            for node, number, since in self._ask(
                connection, changes, "node", nodes, "GROUP BY node"
            )
        }
        spans: dict[int, list[tuple[str, int, int]]] = {
            node: [] for node in (self._keys if nodes is None else nodes) if node in self._keys
        }
        wanted = set()
        at = (
            "since <= ?1 AND (until IS NULL OR until > ?1)"
            if self.as_of
            else "until IS NULL AND ''<>?"
        )
        select = f"SELECT owner, aspect, target, content FROM span WHERE {at} AND aspect <> 'R'"
        for owner, aspect, target, content in self._ask(connection, select, "owner", nodes):
            spans.setdefault(owner, []).append((aspect, target, content))
            if aspect in {EDGES, STATIC} or content not in self._contents:
                wanted.add(content)
        bodies = _bodies(connection, wanted)
        for node, found in spans.items():
            self._parts[node] = self._part(node, found, versions.get(node, (1, "")), bodies)
        self._unmade.difference_update(spans)
        bare = [node for node, found in spans.items() if not found]
        for node in self._never_made(connection, bare):
            self._parts[node].gone = True
            self._unmade.add(node)

    def _never_made(self, connection: sqlite3.Connection, nodes: list[int]) -> Iterator[int]:
        """Of nodes about which nothing is so: datasets that only runs which failed would have written.

        An event that tells no more than their names makes them, and touches nothing: they are asked for each time.
        """
        told = "SELECT d.dataset FROM event_dataset d JOIN event e ON e.seq = d.event WHERE e.time <= ?"
        only = "GROUP BY d.dataset HAVING min(e.type IN ('START', 'RUNNING', 'FAIL', 'ABORT'))"
        for (node,) in self._ask(connection, told, "d.dataset", nodes, only):
            yield int(node)

    def _ask(
        self,
        connection: sqlite3.Connection,
        select: str,
        column: str,
        nodes: list[int] | None,
        tail: str = "",
    ) -> Iterator[tuple[Any, ...]]:
        """Rows at the time of the facts, of all nodes or of some."""
        time = self.as_of or _LATEST
        if nodes is None:
            yield from connection.execute(f"{select} {tail}", (time,))
            return
        for start in range(0, len(nodes), _FEW):
            few = nodes[start : start + _FEW]
            marks = ",".join(str(int(one)) for one in few)
            yield from connection.execute(f"{select} AND {column} IN ({marks}) {tail}", (time,))

    def _part(
        self,
        node: int,
        spans: list[tuple[str, int, int]],
        version: tuple[int, str],
        bodies: dict[int, str],
    ) -> _Part:
        key = self._keys[node]
        part = _Part()
        columns: tuple[NodeColumn, ...] = ()
        facets: dict[str, object] = {}
        edges: list[tuple[GraphEdge, ...]] = []
        jobs: list[JobEdge] = []
        for aspect, target, content in spans:
            if aspect.startswith(FACET):
                facets[aspect[len(FACET) :]] = self._content(content, bodies)
            elif aspect == SCHEMA:
                columns = self._columns(content, bodies)
            elif aspect == EDGES:
                edges.append(read_edges(bodies[content], self._keys, self._keys[target], key))
            elif aspect == STATIC:
                edges.append(read_edges(bodies[content], self._keys, key, None))
            elif aspect == IO:
                io = self._content(content, bodies)
                jobs.extend(JobEdge(key, self._keys[one], reads=True) for one in io["r"])
                jobs.extend(JobEdge(key, self._keys[one], reads=False) for one in io["w"])
            elif aspect == FEEDS:
                part.feeds = True
                feeds = self._content(content, bodies)
                jobs.extend(JobEdge(self._keys[one], key, reads=False) for one in feeds)
            elif aspect == GONE:
                part.gone = True
        number, since = version
        part.node = LineageNode(
            key, label_of(key), subtype_of(key, facets), columns, facets, since, number
        )
        part.edges, part.jobs = tuple(chain.from_iterable(edges)), tuple(jobs)
        part.wholes = any(map(_is_whole, part.edges))
        return part

    def _content(self, content: int, bodies: dict[int, str]) -> Any:
        if content not in self._contents:
            self._contents[content] = json.loads(bodies[content])
        return self._contents[content]

    def _columns(self, content: int, bodies: dict[int, str]) -> tuple[NodeColumn, ...]:
        if content not in self._contents:
            self._contents[content] = read_schema(bodies[content])
        found: tuple[NodeColumn, ...] = self._contents[content]
        return found

    def _together(self, revision: int) -> LineageFacts:
        parts = self._parts.values()
        edges = tuple(chain.from_iterable(_explained(list(parts))))
        jobs = tuple(chain.from_iterable([part.jobs for part in parts]))
        if any(part.feeds for part in parts):
            jobs = tuple(dict.fromkeys(jobs))
        aliases, notes = aliases_of(part.node for part in parts if part.node is not None)
        nodes = tuple(part.node for part in parts if part.node is not None and not part.gone)
        gone = {part.node.key: part.node for part in parts if part.node is not None and part.gone}
        if gone:
            ends = {key for edge in edges for key in (edge.source, edge.target)}
            ends.update(use.dataset for use in jobs)
            nodes += tuple(node for key, node in gone.items() if key in ends)
        known = set(self._keys.values()) if aliases else set()
        merged = {key: to for key, to in aliases.items() if key in known}
        if merged:
            nodes, edges, jobs = _merge(merged, nodes, edges, jobs)
        return LineageFacts(nodes, edges, jobs, self.as_of, aliases, notes, revision)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Half a million new tuples would be looked through for rings again and again: three quarters of the time."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def revision_of(connection: sqlite3.Connection) -> int:
    """How many transactions have changed the store."""
    return int(connection.execute("SELECT value FROM revision").fetchone()[0])


def subtype_of(key: NodeKey, facets: dict[str, object]) -> str:
    """What a node is, from its facets and its namespace."""
    facet = facets.get("jobType" if key.kind == "job" else "datasetType")
    if isinstance(facet, dict):
        name = "jobType" if key.kind == "job" else "datasetType"
        if facet.get(name):
            return str(facet[name]).upper()
    if key.kind == "job":
        return ""
    if key.namespace == MEMORY:
        return "RESULT"
    return "LOCATION" if key.namespace.startswith(("s3://", "file", "gs://")) else ""


def aliases_of(nodes: Iterable[LineageNode]) -> tuple[dict[NodeKey, NodeKey], tuple[str, ...]]:
    """The other names of datasets; a name that two claim is nobody's, and a sentence says so."""
    claims: dict[NodeKey, list[NodeKey]] = {}
    for node in nodes:
        facet = node.facets.get("symlinks")
        if node.key.kind != "dataset" or not isinstance(facet, dict):
            continue
        for one in facet.get("identifiers") or ():
            name = NodeKey("dataset", str(one["namespace"]), str(one["name"]))
            if name != node.key and node.key not in claims.setdefault(name, []):
                claims[name].append(node.key)
    aliases: dict[NodeKey, NodeKey] = {}
    notes = []
    for name, claimants in claims.items():
        if len(claimants) > 1:
            told = " and ".join(f"{key.namespace} {key.name}" for key in claimants[:3])
            notes.append(f"{name.namespace} {name.name} is claimed by {told}; both are kept.")
        elif _end(aliases, claimants[0]) != name:  # two that claim each other: the first one stands
            aliases[name] = claimants[0]
    return {name: _end(aliases, name) for name in aliases}, tuple(notes)


def _end(aliases: dict[NodeKey, NodeKey], key: NodeKey) -> NodeKey:
    while key in aliases:
        key = aliases[key]
    return key


def _is_whole(edge: GraphEdge) -> bool:
    """Whether a job's edge says of two datasets no more than that one was read and the other written."""
    return (
        edge.source_column is None
        and edge.target_column is None
        and not edge.subtype
        and edge.job is not None
    )


def _explained(parts: list[_Part]) -> Iterator[Iterable[GraphEdge]]:
    """Edges without those between whole datasets that a dataset's own edges tell column by column.

    The job that makes a view says which datasets it reads; the view itself says which columns.
    """
    told = {
        (edge.source, edge.target)
        for part in parts
        if part.node is not None and part.node.key.kind == "dataset"
        for edge in part.edges
        if edge.target_column is not None
    }
    for part in parts:
        if told and part.wholes:
            yield [
                edge
                for edge in part.edges
                if not _is_whole(edge) or (edge.source, edge.target) not in told
            ]
        else:
            yield part.edges


def _merge(
    merged: dict[NodeKey, NodeKey],
    nodes: tuple[LineageNode, ...],
    edges: tuple[GraphEdge, ...],
    jobs: tuple[JobEdge, ...],
) -> tuple[tuple[LineageNode, ...], tuple[GraphEdge, ...], tuple[JobEdge, ...]]:
    """The facts with datasets that have two names under one."""
    kept = tuple(node for node in nodes if node.key not in merged)
    moved = (
        edge._replace(
            source=merged.get(edge.source, edge.source), target=merged.get(edge.target, edge.target)
        )
        if edge.source in merged or edge.target in merged
        else edge
        for edge in edges
    )
    uses = (edge._replace(dataset=merged.get(edge.dataset, edge.dataset)) for edge in jobs)
    return kept, tuple(dict.fromkeys(moved)), tuple(dict.fromkeys(uses))


def _bodies(connection: sqlite3.Connection, contents: set[int]) -> dict[int, str]:
    wanted = list(contents)
    found: dict[int, str] = {}
    for start in range(0, len(wanted), _FEW):
        marks = ",".join(str(int(one)) for one in wanted[start : start + _FEW])
        found.update(connection.execute(f"SELECT id, body FROM content WHERE id IN ({marks})"))
    return found

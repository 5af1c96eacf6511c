"""The versions of a dataset or a job, and what changed between two of them."""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_right
from collections.abc import Sequence

from lakenb.lineage.store.content import read_edges, read_schema
from lakenb.lineage.store.layout import EDGES, FACET, GONE, SCHEMA, STATIC
from lakenb.values.lineage import (
    EdgeChange,
    GraphEdge,
    LineageDiff,
    NodeColumn,
    NodeKey,
    NodeVersion,
    TypeChange,
)

_Span = tuple[str, str, str | None, int, int, str]


def versions_of(connection: sqlite3.Connection, key: NodeKey) -> tuple[NodeVersion, ...]:
    """Every version of a node, the first one first; none for a node that no event names."""
    row = connection.execute(
        "SELECT id FROM node WHERE kind = ? AND namespace = ? AND name = ?", key
    ).fetchone()
    if row is None:
        return ()
    node = int(row[0])
    times = connection.execute(
        "SELECT max(time), event FROM change WHERE node = ? GROUP BY event ORDER BY 1, 2", (node,)
    ).fetchall()
    spans: list[_Span] = connection.execute(
        "SELECT s.aspect, s.since, s.until, s.owner, s.target, c.body FROM span s JOIN content c"
        " ON c.id = s.content WHERE s.owner = ?1 OR (s.target = ?1 AND s.aspect = 'E') ORDER BY s.id",
        (node,),
    ).fetchall()
    keys = _keys(connection, spans)
    found = []
    for number, (time, event) in enumerate(times, start=1):
        found.append(_version(key, (number, time, event), _at(spans, time), keys))
    return tuple(found)


def version_at(versions: Sequence[NodeVersion], time: str) -> NodeVersion | None:
    """The version that was there at an ISO time."""
    place = bisect_right([version.since for version in versions], time)
    return versions[place - 1] if place else None


def diff_of(key: NodeKey, before: NodeVersion | None, after: NodeVersion | None) -> LineageDiff:
    """What changed from one version to another; a version that isn't there has nothing."""
    old = {c.name: c for c in before.columns} if before and before.exists else {}
    new = {c.name: c for c in after.columns} if after and after.exists else {}
    gone, came = _by_ends(before), _by_ends(after)
    removed = [e for ends, edges in gone.items() if ends not in came for e in edges]
    added = [e for ends, edges in came.items() if ends not in gone for e in edges]
    changed: list[EdgeChange] = []
    for ends in gone.keys() & came.keys():
        lost = [e for e in gone[ends] if e not in came[ends]]
        won = [e for e in came[ends] if e not in gone[ends]]
        pairs = min(len(lost), len(won))
        changed.extend(map(EdgeChange, lost[:pairs], won[:pairs]))
        removed.extend(lost[pairs:])
        added.extend(won[pairs:])
    return LineageDiff(
        key,
        before,
        after,
        tuple(c for name, c in new.items() if name not in old),
        tuple(c for name, c in old.items() if name not in new),
        tuple(
            TypeChange(name, old[name].type, c.type)
            for name, c in new.items()
            if name in old and old[name].type != c.type
        ),
        tuple(added),
        tuple(removed),
        tuple(sorted(changed, key=lambda change: _ends(change.before))),
    )


def _by_ends(version: NodeVersion | None) -> dict[tuple[str, ...], list[GraphEdge]]:
    found: dict[tuple[str, ...], list[GraphEdge]] = {}
    for edge in version.edges if version else ():
        same = found.setdefault(_ends(edge), [])
        # A job's name says nothing of the way: the same edge by another job is no change.
        plain = edge._replace(job=None)
        if plain not in same:
            same.append(plain)
    return found


def _ends(edge: GraphEdge) -> tuple[str, ...]:
    return (
        *edge.source,
        edge.source_column or "",
        *edge.target,
        edge.target_column or "",
    )


def _at(spans: Sequence[_Span], time: str) -> list[_Span]:
    return [s for s in spans if s[1] <= time and (s[2] is None or s[2] > time)]


def _version(
    key: NodeKey, began: tuple[int, str, int], spans: Sequence[_Span], keys: dict[int, NodeKey]
) -> NodeVersion:
    columns: tuple[NodeColumn, ...] = ()
    edges: list[GraphEdge] = []
    exists, sql = True, ""
    for aspect, _, _, owner, target, body in spans:
        if aspect == EDGES:
            edges.extend(read_edges(body, keys, keys[target], keys[owner]))
        elif aspect == STATIC:
            edges.extend(read_edges(body, keys, key, None))
        elif aspect == SCHEMA:
            columns = read_schema(body)
        elif aspect == GONE:
            exists = False
        elif aspect == f"{FACET}sql":
            sql = str(json.loads(body).get("query") or "")
    number, time, event = began
    return NodeVersion(key, number, time, columns, tuple(edges), exists, sql, event)


def _keys(connection: sqlite3.Connection, spans: Sequence[_Span]) -> dict[int, NodeKey]:
    wanted = {one for span in spans for one in span[3:5]}
    for aspect, *_, body in spans:
        if aspect in {EDGES, STATIC}:
            wanted.update(int(row[0]) for row in json.loads(body))
    found = {}
    for one in wanted:
        row = connection.execute(
            "SELECT kind, namespace, name FROM node WHERE id = ?", (one,)
        ).fetchone()
        if row is not None:
            found[one] = NodeKey(*row)
    return found

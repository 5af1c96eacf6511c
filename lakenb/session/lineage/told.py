"""What the store tells of a node beside the graph: its runs, its versions, and when something changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lakenb.lineage.store.events import EventFilter
from lakenb.session.lineage.details import details_of
from lakenb.values.lineage_picture import RunLine, VersionOf

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lakenb.lineage.store import LineageStore
    from lakenb.values.lineage import LineageEvent, LineageNode, NodeKey, NodeVersion
    from lakenb.values.lineage_picture import NodeDetails

_EVENTS = 120
_RUNS = 30
_VERSIONS = 50
_TIMES = 100
_NAMED = 8
_LOST_AFTER = timedelta(days=1)
_LOST = "Its end was never told; what ran it was killed, or has told nothing for more than a day."
_BEGUN = frozenset(("START", "RUNNING"))
_ENDS = frozenset(("COMPLETE", "FAIL", "ABORT"))


def details_from(
    store: LineageStore,
    node: LineageNode,
    writers: Sequence[NodeKey],
    readers: Sequence[NodeKey] = (),
) -> NodeDetails:
    """A node's details with its runs and versions; a dataset has the runs of the jobs that write it.

    Args:
        store: The events.
        node: Which.
        writers: The jobs that write it, for a dataset.
        readers: Those that read it.
    """
    key = node.key
    versions = store.versions(key)
    jobs = [key] if key.kind == "job" else [*writers]
    events: list[LineageEvent] = []
    for job in jobs[:_RUNS]:
        events += store.events(EventFilter(job=job), _EVENTS)
    sql = next((v.sql for v in reversed(versions) if v.sql), "")
    if not sql and key.kind == "dataset":
        sql = next((found for found in map(_sql, _newest(events)) if found), "")
    made = details_of(node, _runs(events), _told(versions), sql)
    jobs_of = (("Written by", writers), ("Read by", readers))
    told = tuple((word, _named(keys)) for word, keys in jobs_of if keys)
    return replace(made, facts=(*made.facts, *told))


def _named(keys: Sequence[NodeKey]) -> str:
    rest = f" and {len(keys) - _NAMED:,} more" if len(keys) > _NAMED else ""
    return ", ".join(key.name for key in keys[:_NAMED]) + rest


def _newest(events: list[LineageEvent]) -> list[LineageEvent]:
    return sorted(events, key=lambda event: (event.time, event.sequence), reverse=True)


def _runs(events: list[LineageEvent]) -> tuple[RunLine, ...]:
    """A line for each run, the newest first."""
    by_run: dict[str, list[LineageEvent]] = {}
    for event in _newest(events):
        if event.run:
            by_run.setdefault(event.run, []).append(event)
    lines = []
    for told in list(by_run.values())[:_RUNS]:
        last = next((event for event in told if event.type in _ENDS), told[0])
        ended = last.time if last.type in _ENDS else ""
        started = next((event.time for event in reversed(told) if event.type == "START"), "")
        state, error = last.type or "OTHER", _error(last)
        if last.type in _BEGUN and datetime.now(UTC) - _time(last) > _LOST_AFTER:
            state, error = "UNKNOWN", _LOST
        lines.append(RunLine(state, started or told[-1].time, ended, error))
    return tuple(lines)


def _time(event: LineageEvent) -> datetime:
    return datetime.fromisoformat(event.time)


def _facets(event: LineageEvent, of: str) -> Mapping[str, object]:
    holder = event.body.get(of)
    facets = holder.get("facets") if isinstance(holder, dict) else None
    return facets if isinstance(facets, dict) else {}


def _facet_text(event: LineageEvent, of: str, facet: str, key: str) -> str:
    found = _facets(event, of).get(facet)
    value = found.get(key) if isinstance(found, dict) else None
    return value if isinstance(value, str) else ""


def _error(event: LineageEvent) -> str:
    return _facet_text(event, "run", "errorMessage", "message")


def _sql(event: LineageEvent) -> str:
    return _facet_text(event, "job", "sql", "query")


def _told(versions: tuple[NodeVersion, ...]) -> tuple[VersionOf, ...]:
    """Each version with what is other than in the one before, in words."""
    made = []
    before = None
    for version in versions:
        made.append(VersionOf(version.number, version.since, _change(before, version)))
        before = version
    return tuple(reversed(made[-_VERSIONS:]))


def _change(before: NodeVersion | None, after: NodeVersion) -> str:
    if not after.exists:
        return "dropped"
    if before is None or not before.exists:
        return f"{len(after.columns)} columns, {len(after.edges)} edges"
    was, is_now = ({c.name: c.type for c in v.columns} for v in (before, after))
    edges, old_edges = set(after.edges), set(before.edges)
    counts = (
        (sum(name not in was for name in is_now), "column added"),
        (sum(name not in is_now for name in was), "column removed"),
        (sum(was.get(name, kind) != kind for name, kind in is_now.items()), "type changed"),
        (len(edges - old_edges), "edge added"),
        (len(old_edges - edges), "edge removed"),
        (int(before.sql != after.sql), "statement changed"),
    )
    return ", ".join(f"{n} {what}" if n > 1 else what for n, what in counts if n)


def times_of(store: LineageStore, keys: Iterable[NodeKey]) -> list[tuple[str, str]]:
    """When one of some nodes changed, or, of none, when events came: the newest first, with words."""
    found: dict[str, list[str]] = {}
    nodes = list(keys)
    for key in nodes:
        for version in store.versions(key)[-_VERSIONS:]:
            words = f"{key.name.rpartition('.')[2]} version {version.number}"
            found.setdefault(version.since, []).append(words)
    if not nodes:
        for event in store.events(limit=_TIMES * 2):
            if event.type in ("COMPLETE", "") and event.job is not None:
                found.setdefault(event.time, []).append(event.job.name)
    newest = sorted(found.items(), reverse=True)[:_TIMES]
    return [(time, ", ".join(words[:3])) for time, words in newest]

"""Events into spans: what is so about each dataset and job after each event.

A dataset's facets are those that were told last. A job's lineage is what all events of its newest complete run say
together; before there is one, what its first run has said so far. A run that fails changes nothing of it. A dataset
that is dropped, emptied or made anew loses what led into it before. Events may come late: the history of the nodes
that such an event is about is then made anew, in the order of the events' own times.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from lakenb.lineage.producer import PRODUCER
from lakenb.lineage.store.check import Checked
from lakenb.lineage.store.content import dumps, edges_text, schema_text
from lakenb.lineage.store.layout import EDGES, FACET, FEEDS, GONE, IO, RUN, SCHEMA, STATIC
from lakenb.lineage.store.telling import Facets, Telling, job_key, live, state_of, tell
from lakenb.values.lineage import NodeKey

_FAILED = frozenset({"FAIL", "ABORT"})
_OWN_PLACE = frozenset({"schema", "columnLineage", "lineage"})
_VERSIONED = frozenset({SCHEMA, EDGES, IO, STATIC, GONE, f"{FACET}sql"})


@dataclass(frozen=True, slots=True)
class Event:
    """A kept event on its way into spans."""

    seq: int
    time: str
    kind: str
    type: str
    run: str
    body: dict[str, Any]
    told: Telling

    @property
    def job(self) -> NodeKey | None:
        """Its job."""
        return job_key(self.body["job"]) if "job" in self.body else None

    @property
    def own(self) -> bool:
        """Whether LakeNB itself told it: it knows that an overwritten table is another one as a whole."""
        return str(self.body.get("producer", "")).startswith(PRODUCER)


@dataclass(slots=True)
class _Owner:
    """A node's state at the end of its history."""

    last: str
    spans: dict[tuple[str, int], tuple[int, int, str]]


class Fold:
    """The folding of some events within one writing transaction.

    Args:
        connection: The transaction's.
        revision: The number of this transaction, which touched nodes are marked with.
    """

    def __init__(self, connection: sqlite3.Connection, revision: int) -> None:
        self._connection = connection
        self._revision = revision
        self._ids: dict[NodeKey, int] = {}
        self._owners: dict[int, _Owner] = {}
        self._late: dict[NodeKey, str] = {}
        self._touched: set[int] = set()
        self._runs: dict[tuple[str, int], Telling] = {}

    def keep(self, checked: Checked, digest: bytes, recorded: str) -> int | None:
        """Keep an event and take it in: its sequence; None when it was there already."""
        job = job_key(checked.body["job"]) if "job" in checked.body else None  # type: ignore[arg-type]  # checked
        cursor = self._connection.execute(
            "INSERT INTO event (digest, time, kind, type, run, job, body, recorded)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING",
            (
                digest,
                checked.time,
                checked.kind,
                checked.type,
                checked.run,
                None if job is None else self._node(job, checked.time),
                checked.text,
                recorded,
            ),
        )
        if not cursor.rowcount:
            return None
        told = tell(checked.body)
        seq = cursor.lastrowid or 0
        event = Event(
            seq, checked.time, checked.kind, checked.type, checked.run, checked.body, told
        )
        self._mention(event)
        self._take(event)
        return seq

    def finish(self) -> None:
        """Make the history of the nodes anew that an event came late for; mark what was touched."""
        while self._late:
            self._rebuild(*self._late.popitem())
        self._connection.executemany(
            "UPDATE node SET last = ? WHERE id = ?",
            [(state.last, owner) for owner, state in self._owners.items()],
        )
        self._connection.executemany(
            "UPDATE node SET revision = ? WHERE id = ?",
            [(self._revision, node) for node in self._touched],
        )

    # --- nodes ---------------------------------------------------------------------------

    def _node(self, key: NodeKey, time: str) -> int:
        known = self._ids.get(key)
        if known is not None:
            return known
        row = self._connection.execute(
            "SELECT id, first FROM node WHERE kind = ? AND namespace = ? AND name = ?", key
        ).fetchone()
        if row is None:
            made = self._connection.execute(
                "INSERT INTO node (kind, namespace, name, first) VALUES (?, ?, ?, ?)", (*key, time)
            )
            found = made.lastrowid or 0
            self._touched.add(found)
        else:
            found = int(row[0])
        self._ids[key] = found
        return found

    def _mention(self, event: Event) -> None:
        """Who an event is about: its datasets by role, and whether it cuts off what led into one."""
        roles: dict[tuple[int, str], int] = {}
        told = event.told
        for key in told.reads:
            roles[self._node(key, event.time), "I"] = int(_cuts(event, key))
        for key in told.writes:
            roles[self._node(key, event.time), "O"] = int(_cuts(event, key))
        for into in (*told.edges.values(), *told.statics.values()):
            for sources in into.values():
                for source in sources:
                    roles.setdefault((self._node(source.dataset, event.time), "S"), 0)
        for key in (*told.edges, *told.statics, *told.feeds, *told.facets, *told.gone):
            if key.kind == "dataset" and key not in told.reads and key not in told.writes:
                roles[self._node(key, event.time), "D"] = int(_cuts(event, key))
        self._connection.executemany(
            "INSERT OR IGNORE INTO event_dataset (dataset, event, role, cut) VALUES (?, ?, ?, ?)",
            [(dataset, event.seq, role, cut) for (dataset, role), cut in roles.items()],
        )
        nodes = {dataset for dataset, _ in roles}
        if event.job is not None:
            nodes.add(self._node(event.job, event.time))
        self._connection.executemany(
            "UPDATE node SET first = ? WHERE id = ? AND first > ?",
            [(event.time, node, event.time) for node in nodes],
        )

    def _owner(self, node: int) -> _Owner:
        known = self._owners.get(node)
        if known is None:
            (last,) = self._connection.execute(
                "SELECT last FROM node WHERE id = ?", (node,)
            ).fetchone()
            rows = self._connection.execute(
                "SELECT aspect, target, id, content, since FROM span WHERE owner = ? AND until IS NULL",
                (node,),
            )
            spans = {
                (str(aspect), int(target)): (int(one), int(content), str(since))
                for aspect, target, one, content, since in rows
            }
            known = self._owners[node] = _Owner(str(last), spans)
        return known

    # --- one event -----------------------------------------------------------------------

    def _take(self, event: Event) -> None:
        told = event.told
        cut = [key for key in (*told.writes, *told.statics, *told.facets) if _cuts(event, key)]
        for key in dict.fromkeys(cut):
            self._cut_others(event, key)
        for key in _datasets(told):
            if self._in_order(key, event):
                self._dataset(key, event)
        if event.job is None:
            return
        if any(key in self._late for key in told.writes):
            # What it wrote may have been dropped or made anew since; the job's history knows.
            self._is_late(event.job, event)
        if self._in_order(event.job, event):
            self._job(event.job, event)

    def _in_order(self, key: NodeKey, event: Event) -> bool:
        owner = self._owner(self._node(key, event.time))
        if key in self._late or event.time < owner.last:
            self._is_late(key, event)
            return False
        owner.last = event.time
        return True

    def _is_late(self, key: NodeKey, event: Event) -> None:
        """What was so from this time on is worked out again."""
        owner = self._owner(self._node(key, event.time))
        owner.last = max(owner.last, event.time)
        self._late[key] = min(event.time, self._late.get(key, event.time))

    def _cut_others(self, event: Event, key: NodeKey) -> None:
        """End what jobs led into a dataset that was dropped, emptied or made anew."""
        target = self._node(key, event.time)
        rows = self._connection.execute(
            "SELECT DISTINCT n.id, n.kind, n.namespace, n.name FROM span s JOIN node n ON n.id = s.owner"
            " WHERE s.target = ? AND s.aspect = 'E' OR s.owner IN"
            " (SELECT e.job FROM event_dataset d JOIN event e ON e.seq = d.event"
            "  WHERE d.dataset = ? AND d.role = 'O' AND e.job IS NOT NULL) AND s.aspect = 'I'",
            (target, target),
        ).fetchall()
        for node, *parts in rows:
            job = NodeKey(*parts)
            if job != event.job and self._in_order(job, event):
                self._cut(int(node), target, event)

    def _cut(self, job: int, target: int, event: Event) -> None:
        owner = self._owner(job)
        self._set(job, EDGES, target, None, event)
        known = owner.spans.get((IO, 0))
        if known is None:
            return
        io = json.loads(self._body(known[1]))
        if target in io["w"]:
            io["w"].remove(target)
            self._set(job, IO, 0, dumps(io) if io["r"] or io["w"] else None, event)

    def _dataset(self, key: NodeKey, event: Event) -> None:
        told = event.told
        node = self._node(key, event.time)
        if key in told.statics:
            into = told.statics[key]
            text = edges_text(into, lambda k: self._node(k, event.time))
            self._set(node, STATIC, 0, text if into else None, event)
        if key in told.feeds:
            jobs = [self._node(job, event.time) for job in told.feeds[key]]
            self._set(node, FEEDS, 0, dumps(jobs), event)
        writes = key in told.writes and key not in told.reads
        if writes and event.type in _FAILED:
            return
        facets = told.facets.get(key, {})
        first = (SCHEMA, 0) not in self._owner(node).spans
        if not (writes and event.type == "START") or first:
            self._schema(node, facets, event, reads=key in told.reads)
            self._facets(node, facets, event)
        if writes and event.type == "START":
            return
        renamed = key in told.gone and event.type not in _FAILED and event.type != "START"
        dropped = state_of(facets) == "DROP" or renamed
        self._set(node, GONE, 0, "true" if dropped else None, event)
        if dropped:
            self._set(node, STATIC, 0, None, event)

    def _schema(self, node: int, facets: Facets, event: Event, *, reads: bool) -> None:
        if "schema" not in facets:
            return
        facet = live(facets, "schema")
        text = schema_text(facet) if facet is not None else None
        known = self._owner(node).spans.get((SCHEMA, 0))
        if text is not None and reads and known is not None and not event.own:
            # A reader may tell only of the columns that it reads; that is no other schema.
            before = {tuple(one[:2]) for one in json.loads(self._body(known[1]))}
            if {tuple(one[:2]) for one in json.loads(text)} < before:
                return
        self._set(node, SCHEMA, 0, text, event)

    def _facets(self, node: int, facets: Facets, event: Event) -> None:
        for name, facet in facets.items():
            if name not in _OWN_PLACE:
                text = None if facet.get("_deleted") is True else dumps(facet)
                self._set(node, f"{FACET}{name}", 0, text, event)

    # --- a job ---------------------------------------------------------------------------

    def _job(self, key: NodeKey, event: Event) -> None:
        job = self._node(key, event.time)
        self._facets(job, event.told.facets.get(key, {}), event)
        run, committed = self._run_of(job)
        if event.kind == "JOB":
            if event.told.says_something:
                self._commit(job, event.told, event)
                self._set(job, RUN, 0, run, event)
            return
        told = self._run(job, event)
        if event.type in _FAILED:
            if not committed and run == event.run:
                self._commit(job, Telling(reads=told.reads), event)
        elif event.type == "COMPLETE" or _streams(event):
            if told.says_something:
                self._commit(job, told, event)
                self._set(job, RUN, 0, event.run, event)
        elif not committed or run == event.run:
            self._commit(job, told, event)
            self._set(job, RUN, 0, event.run if committed else f"!{event.run}", event)

    def _run_of(self, job: int) -> tuple[str, bool]:
        """The run that a job's lineage is of, and whether any was complete."""
        known = self._owner(job).spans.get((RUN, 0))
        text = "!" if known is None else self._body(known[1])
        return text.removeprefix("!"), not text.startswith("!")

    def _run(self, job: int, event: Event) -> Telling:
        """What all events of a run say up to this one."""
        known = self._runs.get((event.run, job))
        if known is None:
            known = Telling()
            rows = self._connection.execute(
                "SELECT body FROM event WHERE run = ? AND job = ? AND (time, seq) < (?, ?)"
                " ORDER BY time, seq",
                (event.run, job, event.time, event.seq),
            )
            for (body,) in rows:
                known.add(tell(json.loads(body)))
            self._runs[event.run, job] = known
        known.add(event.told)
        return known

    def _commit(self, job: int, told: Telling, event: Event) -> None:
        """A job's lineage is this now."""
        writes = [key for key in told.writes if not _removes(event, key)]
        pairs = told.with_pairs()
        wanted = {self._node(k, event.time): into for k, into in pairs.items() if into}
        for aspect, target in list(self._owner(job).spans):
            if aspect == EDGES and target not in wanted:
                self._set(job, EDGES, target, None, event)
        for target, into in wanted.items():
            text = edges_text(into, lambda k: self._node(k, event.time))
            self._set(job, EDGES, target, text, event)
        io = {
            "r": [self._node(k, event.time) for k in told.reads],
            "w": [self._node(k, event.time) for k in writes],
        }
        self._set(job, IO, 0, dumps(io) if io["r"] or io["w"] else None, event)

    # --- spans ---------------------------------------------------------------------------

    def _set(self, owner: int, aspect: str, target: int, text: str | None, event: Event) -> None:
        """One thing is so from this event on; None ends it. What is so already stays as it is."""
        spans = self._owner(owner).spans
        known = spans.get((aspect, target))
        content = None if text is None else self._content(text)
        if (known[1] if known else None) == content:
            return
        if known is not None:
            if known[2] == event.time:
                self._connection.execute("DELETE FROM span WHERE id = ?", (known[0],))
            else:
                self._connection.execute(
                    "UPDATE span SET until = ? WHERE id = ?", (event.time, known[0])
                )
            del spans[aspect, target]
        if content is not None:
            made = self._connection.execute(
                "INSERT INTO span (owner, aspect, target, content, since, event) VALUES (?, ?, ?, ?, ?, ?)",
                (owner, aspect, target, content, event.time, event.seq),
            )
            spans[aspect, target] = (made.lastrowid or 0, content, event.time)
        self._touched.add(owner)
        if aspect in _VERSIONED:
            self._changed(owner, owner, event)
            if aspect == EDGES:
                self._changed(target, owner, event)

    def _changed(self, node: int, owner: int, event: Event) -> None:
        self._touched.add(node)
        self._connection.execute(
            "INSERT OR IGNORE INTO change (node, time, event, owner) VALUES (?, ?, ?, ?)",
            (node, event.time, event.seq, owner),
        )

    def _content(self, text: str) -> int:
        digest = hashlib.blake2b(text.encode(), digest_size=16).digest()
        row = self._connection.execute(
            "SELECT id FROM content WHERE digest = ?", (digest,)
        ).fetchone()
        if row is not None:
            return int(row[0])
        made = self._connection.execute(
            "INSERT INTO content (digest, body) VALUES (?, ?)", (digest, text)
        )
        return made.lastrowid or 0

    def _body(self, content: int) -> str:
        row = self._connection.execute(
            "SELECT body FROM content WHERE id = ?", (content,)
        ).fetchone()
        return str(row[0])

    # --- late events ---------------------------------------------------------------------

    def _rebuild(self, key: NodeKey, since: str) -> None:
        """Take a node back to what was so before a time, and in all its events from then on."""
        node = self._ids[key]
        given = (node, since)
        touched = self._connection.execute(
            "SELECT DISTINCT node FROM change WHERE owner = ? AND time >= ?", given
        )
        self._touched.update(int(one) for (one,) in touched)
        self._touched.add(node)
        for undo in (
            "DELETE FROM span WHERE owner = ? AND since >= ?",
            "UPDATE span SET until = NULL WHERE owner = ? AND until >= ?",
            "DELETE FROM change WHERE owner = ? AND time >= ?",
        ):
            self._connection.execute(undo, given)
        last = self._owners.pop(node).last
        owner = self._owner(node)
        owner.last = last
        if key.kind == "job":
            self._runs = {run: told for run, told in self._runs.items() if run[1] != node}
        for event, cut in self._history(key, node, since):
            owner.last = max(owner.last, event.time)  # what cut off its writes is its past too
            for target in cut:
                self._cut(node, target, event)
            if key.kind == "dataset":
                self._dataset(key, event)
            elif event.job == key:
                self._job(key, event)

    def _history(self, key: NodeKey, node: int, since: str) -> list[tuple[Event, list[int]]]:
        """A node's events in order from a time on; for a job, those too that cut off what it wrote."""
        columns = "e.seq, e.time, e.kind, e.type, e.run, e.body"
        if key.kind == "dataset":
            rows = self._connection.execute(
                f"SELECT DISTINCT {columns}, 0 FROM event e JOIN event_dataset d ON d.event = e.seq"
                " WHERE d.dataset = ? AND d.role <> 'S' AND e.time >= ? ORDER BY e.time, e.seq",
                (node, since),
            ).fetchall()
        else:
            rows = self._connection.execute(
                f"SELECT {columns}, 0 FROM event e WHERE e.job = ?1 AND e.time >= ?2 UNION ALL"
                f" SELECT {columns}, d.dataset FROM event_dataset d JOIN event e ON e.seq = d.event"
                " WHERE d.cut = 1 AND e.job IS NOT ?1 AND e.time >= ?2 AND d.dataset IN (SELECT o.dataset FROM event_dataset o"
                " JOIN event w ON w.seq = o.event WHERE w.job = ?1 AND o.role IN ('O', 'D'))"
                " ORDER BY 2, 1",
                (node, since),
            ).fetchall()
        found = []
        for seq, time, kind, kind_of_run, run, text, cut in rows:
            body = json.loads(text)
            event = Event(seq, time, kind, kind_of_run, run, body, tell(body))
            found.append((event, [int(cut)] if cut else []))
        return found


def _datasets(told: Telling) -> list[NodeKey]:
    keys = dict.fromkeys((*told.reads, *told.writes, *told.statics, *told.feeds, *told.gone))
    keys.update(dict.fromkeys(key for key in told.facets if key.kind == "dataset"))
    return list(keys)


def _removes(event: Event, key: NodeKey) -> bool:
    """Whether an event takes data away: then its job made none."""
    return state_of(event.told.facets.get(key, {})) in {"DROP", "TRUNCATE"}


def _cuts(event: Event, key: NodeKey) -> bool:
    """Whether nothing that led into a dataset before leads into it any more.

    A foreign OVERWRITE may have replaced one partition, and a CREATE that reads nothing may have found the table
    there (``IF NOT EXISTS``): both cut nothing.
    """
    if key.kind != "dataset" or event.type in _FAILED or event.type == "START":
        return False
    state = state_of(event.told.facets.get(key, {}))
    if state == "OVERWRITE":
        return event.own
    if state == "CREATE":
        return bool(event.told.reads or event.told.edges.get(key))
    return state in {"DROP", "TRUNCATE"}


def _streams(event: Event) -> bool:
    """Whether a running event is all that there will be: a stream's run does not end."""
    facets = (event.body["job"].get("facets") or {}).get("jobType") or {}
    return (
        event.type == "RUNNING" and str(facets.get("processingType") or "").upper() == "STREAMING"
    )

"""Reading kept events, and those kept aside."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from lakenb.lineage.store.telling import dataset_key, job_key
from lakenb.values.lineage import LineageEvent, NodeKey, Rejected

_ALL = -1


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events; what is None does not count.

    Attributes:
        run: A run's id.
        job: A job.
        dataset: A dataset that the event names, as input, output or source of a column.
        since: Not before this time, ISO in UTC.
        until: Before this time.
        type: START, COMPLETE...
        kind: RUN, JOB or DATASET.
        parent: The run that the event's own run belongs to.
    """

    run: str | None = None
    job: NodeKey | None = None
    dataset: NodeKey | None = None
    since: str | None = None
    until: str | None = None
    type: str | None = None
    kind: str | None = None
    parent: str | None = None


_PARENT = (
    "CASE WHEN instr(lower(body), ?) THEN"
    " lower(json_extract(body, '$.run.facets.parent.run.runId')) END = ?"
)
"""The few texts that hold the id are read alone: SQLite takes no JSON that is nested as deeply as Python's may be."""
_NODE = "(SELECT id FROM node WHERE kind = ? AND namespace = ? AND name = ?)"


def read_events(
    connection: sqlite3.Connection, wanted: EventFilter, limit: int | None
) -> tuple[LineageEvent, ...]:
    """The newest events that are wanted, the newest first."""
    tests: list[str] = []
    values: list[object] = []
    texts = (
        ("run = ?", wanted.run.lower() if wanted.run else None),
        ("time >= ?", wanted.since),
        ("time < ?", wanted.until),
        ("type = ?", wanted.type),
        ("kind = ?", wanted.kind),
    )
    for test, value in texts:
        if value is not None:
            tests.append(test)
            values.append(value)
    if wanted.parent is not None:
        tests.append(_PARENT)
        values += [wanted.parent.lower()] * 2
    if wanted.job is not None:
        tests.append(f"job = {_NODE}")
        values.extend(wanted.job)
    if wanted.dataset is not None:
        tests.append(f"seq IN (SELECT event FROM event_dataset WHERE dataset = {_NODE})")
        values.extend(wanted.dataset)
    where = f" WHERE {' AND '.join(tests)}" if tests else ""
    rows = connection.execute(
        f"SELECT seq, time, kind, type, run, body FROM event{where} ORDER BY time DESC, seq DESC LIMIT ?",
        (*values, _ALL if limit is None else limit),
    )
    return tuple(_event(*row) for row in rows)


def read_rejected(connection: sqlite3.Connection, limit: int | None) -> tuple[Rejected, ...]:
    """What was kept aside, the newest first."""
    rows = connection.execute(
        "SELECT reason, text, recorded FROM rejected ORDER BY seq DESC LIMIT ?",
        (_ALL if limit is None else limit,),
    )
    return tuple(Rejected(*row) for row in rows)


def _event(seq: int, time: str, kind: Any, kind_of_run: str, run: str, text: str) -> LineageEvent:
    body = json.loads(text)
    outputs = [dataset_key(one) for one in body.get("outputs") or ()]
    if "dataset" in body:
        outputs.append(dataset_key(body["dataset"]))
    return LineageEvent(
        sequence=seq,
        time=time,
        kind=kind,
        type=kind_of_run,
        run=run,
        job=job_key(body["job"]) if "job" in body else None,
        inputs=tuple(dataset_key(one) for one in body.get("inputs") or ()),
        outputs=tuple(outputs),
        body=body,
    )

"""The tables of ``<lake>/lineage.db``.

Events are kept as they came. All else is read out of them: a *span* is one thing that was so about a dataset or job
(its schema, a facet, the edges that a job makes into a dataset) from one event's time to another's. A *change* is an
event that began a version of a node. Should a later release read more out of events, it can make both anew.
"""

from __future__ import annotations

COMPONENT = "lineage"

STEPS = (
    """
    CREATE TABLE node (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        namespace TEXT NOT NULL,
        name TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL DEFAULT '',
        revision INTEGER NOT NULL DEFAULT 0,
        UNIQUE (kind, namespace, name)
    );
    CREATE INDEX node_revision ON node (revision);
    CREATE TABLE content (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, body TEXT NOT NULL);
    CREATE TABLE event (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        digest BLOB NOT NULL UNIQUE,
        time TEXT NOT NULL,
        kind TEXT NOT NULL,
        type TEXT NOT NULL,
        run TEXT NOT NULL,
        job INTEGER REFERENCES node (id),
        body TEXT NOT NULL,
        recorded TEXT NOT NULL
    );
    CREATE INDEX event_time ON event (time, seq);
    CREATE INDEX event_run ON event (run, time, seq);
    CREATE INDEX event_job ON event (job, time, seq);
    CREATE TABLE event_dataset (
        dataset INTEGER NOT NULL REFERENCES node (id),
        event INTEGER NOT NULL REFERENCES event (seq),
        role TEXT NOT NULL,
        cut INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (dataset, event, role)
    ) WITHOUT ROWID;
    CREATE INDEX event_dataset_event ON event_dataset (event);
    CREATE TABLE span (
        id INTEGER PRIMARY KEY,
        owner INTEGER NOT NULL REFERENCES node (id),
        aspect TEXT NOT NULL,
        target INTEGER NOT NULL DEFAULT 0,
        content INTEGER NOT NULL REFERENCES content (id),
        since TEXT NOT NULL,
        until TEXT,
        event INTEGER NOT NULL
    );
    CREATE INDEX span_owner ON span (owner, until);
    CREATE INDEX span_target ON span (target, until) WHERE aspect = 'E';
    CREATE TABLE change (
        node INTEGER NOT NULL,
        time TEXT NOT NULL,
        event INTEGER NOT NULL,
        owner INTEGER NOT NULL,
        PRIMARY KEY (node, time, event, owner)
    ) WITHOUT ROWID;
    CREATE INDEX change_owner ON change (owner);
    CREATE TABLE rejected (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        recorded TEXT NOT NULL,
        reason TEXT NOT NULL,
        text TEXT NOT NULL
    );
    CREATE TABLE revision (one INTEGER PRIMARY KEY CHECK (one = 1), value INTEGER NOT NULL);
    INSERT INTO revision (one, value) VALUES (1, 0);
    """,
)

SCHEMA, FACET, EDGES, IO, STATIC, FEEDS, GONE, RUN = "S", "F:", "E", "I", "L", "J", "X", "R"
"""Aspects: a schema; a facet by name; a job's edges into a dataset; what a job reads and writes; a dataset's own
edges; the jobs that feed a dataset by its own word; that a dataset was dropped; a job's run that its lineage is of,
behind a ``!`` while no run was complete."""

"""The waiting events, in ``lineage.db``."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lakenb.lineage.store import LineageStore

COMPONENT = "lineage_outbox"
STEPS = (
    """
    CREATE TABLE outgoing (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        destination TEXT NOT NULL,
        event INTEGER NOT NULL REFERENCES event (seq),
        run TEXT NOT NULL,
        added REAL NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        due REAL NOT NULL DEFAULT 0,
        error TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX outgoing_destination ON outgoing (destination, seq);
    CREATE TABLE destination (
        name TEXT PRIMARY KEY,
        sent INTEGER NOT NULL DEFAULT 0,
        dropped INTEGER NOT NULL DEFAULT 0,
        owner TEXT NOT NULL DEFAULT '',
        owned_until REAL NOT NULL DEFAULT 0
    );
    """,
)
MOST_WAITING = 10_000
OLDEST_SECONDS = 7 * 86_400.0
LEASE_SECONDS = 60.0
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 300.0
_LONGEST_ERROR = 300


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An event that is due."""

    seq: int
    run: str
    attempts: int
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class DestinationState:
    """How one destination stands.

    Attributes:
        destination: Its kind and a mark of its configuration.
        waiting: Events not sent yet.
        sent: Events sent.
        dropped: Events given up: too many, or too old.
        attempts: The most tries that a waiting event had.
        oldest: When the oldest waiting event came, in seconds since 1970 UTC; None for none.
        due: When the next try is; None for none.
        error: The last failure's words, without secrets.
    """

    destination: str
    waiting: int
    sent: int
    dropped: int
    attempts: int
    oldest: float | None
    due: float | None
    error: str


class OutboxQueue:
    """The events that wait for some destinations.

    Args:
        store: The lake's events.
        clock: Seconds since 1970 UTC.
    """

    def __init__(self, store: LineageStore, clock: Callable[[], float] = time.time) -> None:
        self._database = store.database
        self._clock = clock
        self._ready = False

    def prepare(self) -> None:
        """Make the tables."""
        if not self._ready:
            self._database.migrate(COMPONENT, STEPS)
            self._ready = True

    def add(
        self,
        connection: sqlite3.Connection,
        events: Sequence[tuple[int, str]],
        destinations: Sequence[str],
    ) -> None:
        """Let kept events (sequence, run) wait, within the transaction that keeps them."""
        now = self._clock()
        for name in destinations:
            connection.execute("INSERT OR IGNORE INTO destination (name) VALUES (?)", (name,))
            connection.executemany(
                "INSERT INTO outgoing (destination, event, run, added) VALUES (?, ?, ?, ?)",
                [(name, seq, run, now) for seq, run in events],
            )
            self._bound(connection, name, now)

    def _bound(self, connection: sqlite3.Connection, name: str, now: float) -> None:
        dropped = connection.execute(
            "DELETE FROM outgoing WHERE destination = ? AND added < ?", (name, now - OLDEST_SECONDS)
        ).rowcount
        (waiting,) = connection.execute(
            "SELECT count(*) FROM outgoing WHERE destination = ?", (name,)
        ).fetchone()
        if waiting > MOST_WAITING:
            dropped += connection.execute(
                "DELETE FROM outgoing WHERE seq IN"
                " (SELECT seq FROM outgoing WHERE destination = ? ORDER BY seq LIMIT ?)",
                (name, waiting - MOST_WAITING),
            ).rowcount
        if dropped:
            connection.execute(
                "UPDATE destination SET dropped = dropped + ? WHERE name = ?", (dropped, name)
            )

    def claim(self, name: str, owner: str) -> bool:
        """Be the one kernel that sends to a destination, or go on being it."""
        self.prepare()
        now = self._clock()
        with self._database.write() as connection:
            self._bound(connection, name, now)
            return bool(
                connection.execute(
                    "UPDATE destination SET owner = ?, owned_until = ?"
                    " WHERE name = ? AND (owner = ? OR owned_until < ?)",
                    (owner, now + LEASE_SECONDS, name, owner, now),
                ).rowcount
            )

    def release(self, name: str, owner: str) -> None:
        """Let another kernel send."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE destination SET owner = '', owned_until = 0 WHERE name = ? AND owner = ?",
                (name, owner),
            )

    def due(self, name: str, limit: int) -> tuple[Outgoing, ...]:
        """The first events to send: of each run those alone that no earlier one holds back."""
        self.prepare()
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT o.seq, o.run, o.attempts, e.body FROM outgoing o JOIN event e ON e.seq = o.event"
                " WHERE o.destination = ?1 AND o.due <= ?2 AND NOT EXISTS (SELECT 1 FROM outgoing b"
                "  WHERE b.destination = ?1 AND b.seq < o.seq AND b.run = o.run AND o.run <> '' AND b.due > ?2)"
                " ORDER BY o.seq LIMIT ?3",
                (name, self._clock(), limit),
            ).fetchall()
        return tuple(Outgoing(s, run, tries, json.loads(body)) for s, run, tries, body in rows)

    def sent(self, name: str, seq: int) -> None:
        """A transport took an event."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM outgoing WHERE seq = ?", (seq,))
            connection.execute("UPDATE destination SET sent = sent + 1 WHERE name = ?", (name,))

    def failed(self, event: Outgoing, error: str) -> None:
        """A transport did not; the next try comes later, each time later."""
        wait = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(event.attempts, 20))
        with self._database.write() as connection:
            connection.execute(
                "UPDATE outgoing SET attempts = attempts + 1, due = ?, error = ? WHERE seq = ?",
                (self._clock() + wait, error[:_LONGEST_ERROR], event.seq),
            )

    def next_due(self, name: str) -> float | None:
        """Seconds until the next try; None when nothing waits."""
        with self._database.read() as connection:
            (due,) = connection.execute(
                "SELECT min(due) FROM outgoing WHERE destination = ?", (name,)
            ).fetchone()
        return None if due is None else max(0.0, float(due) - self._clock())

    def states(self) -> tuple[DestinationState, ...]:
        """Every destination that the lake has had."""
        self.prepare()
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT d.name, count(o.seq), d.sent, d.dropped, coalesce(max(o.attempts), 0),"
                " min(o.added), min(o.due), coalesce((SELECT error FROM outgoing WHERE destination = d.name"
                " AND error <> '' ORDER BY seq LIMIT 1), '')"
                " FROM destination d LEFT JOIN outgoing o ON o.destination = d.name"
                " GROUP BY d.name ORDER BY d.name"
            ).fetchall()
        return tuple(DestinationState(*row) for row in rows)

"""The store of lineage: ``<lake>/lineage.db``.

Every event is kept. What it says of datasets and jobs is kept with the time from which it was so, so that the graph of
any time, the versions of a node and their differences can be read. Several kernels write at once.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.store.check import Checked, NotAnEvent, check
from lakenb.lineage.store.events import EventFilter, read_events, read_rejected
from lakenb.lineage.store.facts import FactsReader
from lakenb.lineage.store.fold import Fold
from lakenb.lineage.store.history import diff_of, version_at, versions_of
from lakenb.lineage.store.layout import COMPONENT, STEPS
from lakenb.storage.database import LakeDatabase
from lakenb.values.lineage import (
    LineageDiff,
    LineageEvent,
    LineageFacts,
    NodeKey,
    NodeVersion,
    Recorded,
    Rejected,
)

Also = Callable[[sqlite3.Connection, list[tuple[int, str]]], None]
_BATCH = 500
_LONGEST_TEXT = 100_000
_TIMES_KEPT = 4


class LineageStore:
    """The events of one lake, and what they say.

    Args:
        path: The file; made when the first event comes.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.database = LakeDatabase(path)
        self._ready = False
        self._lock = threading.Lock()
        self._now = FactsReader()
        self._times: dict[str, FactsReader] = {}

    @property
    def path(self) -> Path:
        """The file."""
        return self.database.path

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self.database.close()

    def record(
        self, events: Iterable[Mapping[str, Any] | str | bytes], also: Also | None = None
    ) -> Recorded:
        """Keep events and take in what they say; one that is there already changes nothing.

        Events are written by batches, each whole or not at all.

        Args:
            events: OpenLineage events: JSON objects, or their texts.
            also: Called for the new ones, sequence and run, within the transaction that keeps them.

        Returns:
            How many were taken, and those that break the schema, which are kept aside.

        Raises:
            LakeNBError: The file can't be written.
        """
        self._migrate()
        accepted, new = 0, 0
        rejected: list[Rejected] = []
        for batch in _batches(events):
            good: list[tuple[Checked, bytes]] = []
            bad: list[Rejected] = []
            for event in batch:
                try:
                    checked = check(event)
                    good.append((checked, _digest(checked.body)))
                except NotAnEvent as error:
                    bad.append(Rejected(str(error), _text_of(event), _now()))
            new += self._write(good, bad, also)
            accepted += len(good)
            rejected += bad
        return Recorded(accepted, tuple(rejected), new)

    def set_aside(self, pieces: Iterable[tuple[str, str]]) -> int:
        """Keep what is no event, each reason and text once.

        Args:
            pieces: Reasons and texts.

        Returns:
            How many were not there before.

        Raises:
            LakeNBError: The file can't be written.
        """
        waiting = list(pieces)
        if not waiting:
            return 0
        self._migrate()
        recorded, new = _now(), 0
        with self.database.write() as connection:
            for reason, text in waiting:
                row = (reason, _text_of(text))
                new += connection.execute(
                    "INSERT INTO rejected (recorded, reason, text) SELECT ?1, ?2, ?3 WHERE NOT EXISTS"
                    " (SELECT 1 FROM rejected WHERE reason = ?2 AND text = ?3)",
                    (recorded, *row),
                ).rowcount
        return new

    def _write(
        self, good: list[tuple[Checked, bytes]], bad: list[Rejected], also: Also | None
    ) -> int:
        recorded = _now()
        new: list[tuple[int, str]] = []
        with self.database.write() as connection:
            connection.execute("UPDATE revision SET value = value + 1")
            (revision,) = connection.execute("SELECT value FROM revision").fetchone()
            fold = Fold(connection, int(revision))
            for checked, digest in good:
                seq = fold.keep(checked, digest, recorded)
                if seq is not None:
                    new.append((seq, checked.run))
            fold.finish()
            if also is not None:
                also(connection, new)
            connection.executemany(
                "INSERT INTO rejected (recorded, reason, text) VALUES (?, ?, ?)",
                [(one.recorded, one.reason, one.text) for one in bad],
            )
        return len(new)

    def facts(self, as_of: datetime | str | None = None) -> LineageFacts:
        """What is known of the graph now, or was at a time.

        Facts are kept: without new events the same object comes back, and after some only what they touched is
        read.

        Args:
            as_of: A time; without a zone it is UTC.

        Raises:
            InvalidRequest: ``as_of`` is no time.
        """
        if not self._exists():
            return LineageFacts((), (), (), None if as_of is None else time_text(as_of))
        self._migrate()
        with self._lock, self.database.read() as connection:
            if as_of is None:
                return self._now.read(connection)
            time = time_text(as_of)
            reader = self._times.pop(time, None) or FactsReader(time)
            self._times[time] = reader
            while len(self._times) > _TIMES_KEPT:
                del self._times[next(iter(self._times))]
            return reader.read(connection)

    def events(
        self, wanted: EventFilter | None = None, limit: int | None = 100
    ) -> tuple[LineageEvent, ...]:
        """Events, the newest first.

        Args:
            wanted: Which; None for all.
            limit: At most this many; None for all.
        """
        if not self._exists():
            return ()
        self._migrate()
        with self.database.read() as connection:
            return read_events(connection, wanted or EventFilter(), limit)

    def rejected(self, limit: int | None = 100) -> tuple[Rejected, ...]:
        """What was kept aside, the newest first."""
        if not self._exists():
            return ()
        self._migrate()
        with self.database.read() as connection:
            return read_rejected(connection, limit)

    def versions(self, key: NodeKey) -> tuple[NodeVersion, ...]:
        """Every version of a dataset or a job, the first one first; none for one that no event names."""
        if not self._exists():
            return ()
        self._migrate()
        with self.database.read() as connection:
            return versions_of(connection, key)

    def diff(
        self, key: NodeKey, before: int | datetime | str, after: int | datetime | str | None = None
    ) -> LineageDiff:
        """What changed between two versions of a node.

        Args:
            key: Whose.
            before: A version's number, or a time.
            after: The same; None for now.

        Raises:
            EntityNotFound: No event names the node, or it has no version of this number.
            InvalidRequest: It is no time.
        """
        versions = self.versions(key)
        if not versions:
            message = f"No event names the {key.kind} '{key.name}' of {key.namespace}."
            raise EntityNotFound(message)
        end = versions[-1] if after is None else _chosen(versions, after)
        return diff_of(key, _chosen(versions, before), end)

    def _exists(self) -> bool:
        return self._ready or self.path.exists()

    def _migrate(self) -> None:
        if not self._ready:
            self.database.migrate(COMPONENT, STEPS)
            self._ready = True


def time_text(time: datetime | str) -> str:
    """A time as the store writes it: ISO 8601 in UTC with microseconds.

    A date alone is its last moment, so that a day's events belong to it.

    Raises:
        InvalidRequest: It is none.
    """
    from lakenb.lineage.store.check import iso_time

    if isinstance(time, datetime):
        time = time.isoformat()
    if not isinstance(time, str):
        message = f"A time is a datetime or a text, not {type(time).__name__}."
        raise InvalidRequest(message)
    if len(time.strip()) == len("2025-01-31"):
        time = f"{time.strip()}T23:59:59.999999"
    try:
        return iso_time(time)
    except NotAnEvent:
        message = "That is no time; write 2025-01-31 or 2025-01-31T12:00:00Z."
        raise InvalidRequest(message) from None


def _chosen(versions: tuple[NodeVersion, ...], wanted: int | datetime | str) -> NodeVersion | None:
    if not isinstance(wanted, int):
        return version_at(versions, time_text(wanted))
    if not 1 <= wanted <= len(versions):
        message = f"There is no version {wanted}; the versions are 1 to {len(versions)}."
        raise EntityNotFound(message)
    return versions[wanted - 1]


def _digest(body: dict[str, Any]) -> bytes:
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def _batches(
    events: Iterable[Mapping[str, Any] | str | bytes],
) -> Iterator[list[Mapping[str, Any] | str | bytes]]:
    waiting = iter(events)
    while batch := list(islice(waiting, _BATCH)):
        yield batch


def _text_of(event: object) -> str:
    """A rejected event's text, as far as it has one."""
    if isinstance(event, bytes):
        event = event.decode("utf-8", "replace")
    if not isinstance(event, str):
        try:
            event = json.dumps(event, default=lambda one: f"<{type(one).__name__}>")
        except (TypeError, ValueError, RecursionError):
            event = f"<{type(event).__name__}>"
    return event[:_LONGEST_TEXT].encode("utf-8", "replace").decode()


def _now() -> str:
    return datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

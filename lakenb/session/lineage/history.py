"""Events, versions and their differences, and the lineage of a statement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound
from lakenb.lineage.store import time_text
from lakenb.lineage.store.events import EventFilter
from lakenb.session.lineage.frames import EDGE_COLUMNS, column_edges, frame, graph_edges
from lakenb.values.lineage import LineageDiff, NodeKey, NodeVersion

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from lakenb.session.lineage.port import LineagePort

_EVENT_COLUMNS = ("time", "type", "job", "run", "inputs", "outputs", "event")
_OUTBOX_COLUMNS = (
    *("destination", "waiting", "sent", "dropped", "attempts", "oldest", "due", "error"),
)
_VERSION_COLUMNS = ("version", "since", "exists", "columns", "edges", "sql")
_CHANGE_COLUMNS = ("change", *EDGE_COLUMNS, "before")


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed of a dataset or job between two times or versions.

    Attributes:
        value: The change as a value.
        shown: How keys are named.
    """

    value: LineageDiff
    shown: Callable[[NodeKey], str]

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.value)

    def __repr__(self) -> str:
        v = self.value
        counts = (
            (len(v.columns_added), "column added"),
            (len(v.columns_removed), "column removed"),
            (len(v.types_changed), "type changed"),
            (len(v.edges_added), "edge added"),
            (len(v.edges_removed), "edge removed"),
            (len(v.edges_changed), "edge changed"),
        )
        told = ", ".join(_counted(n, what) for n, what in counts if n) or "nothing changed"
        return f"<{self.shown(v.key)}: {told}>"

    def df(self) -> pd.DataFrame:
        """A row for each change: ``column added``, ``type changed``, ``edge removed``...

        An edge has its ends; a column stands as ``target_column``. ``before`` has the old type or way.
        """
        v, name = self.value, self.shown(self.value.key)

        def column(change: str, of: str, kind: str, before: str | None) -> list[object]:
            return [change, None, None, name, of, kind, None, None, before]

        rows = [column("column added", c.name, c.type, None) for c in v.columns_added]
        rows += [column("column removed", c.name, c.type, None) for c in v.columns_removed]
        rows += [column("type changed", t.column, t.after, t.before) for t in v.types_changed]
        changes = [("edge added", e, None) for e in v.edges_added]
        changes += [("edge removed", e, None) for e in v.edges_removed]
        for change, edge, before in [
            *changes,
            *(
                ("edge changed", c.after, f"{c.before.type} {c.before.subtype}".strip())
                for c in v.edges_changed
            ),
        ]:
            ends = (self.shown(edge.source), edge.source_column, self.shown(edge.target))
            way = (edge.target_column, edge.type, edge.subtype, edge.masking)
            rows.append([change, *ends, *way, before])
        return frame(rows, _CHANGE_COLUMNS)


class History:
    """What was told, and how it changed."""

    _port: LineagePort

    def columns(self, sql: str, *, through_views: bool = False) -> pd.DataFrame:
        """The column lineage of a statement, which is not run.

        Args:
            sql: A statement of Athena SQL; of EXPLAIN and PREPARE it is that of the statement inside.
            through_views: Whether edges begin at the tables that views read, and the views are left out.

        Returns:
            An edge a row: source_dataset, source_column, target_dataset, target_column, type (DIRECT or
            INDIRECT), subtype, masking. A query's own columns belong to the dataset ``result``; a source
            column None is the dataset as a whole, a target column None every column. ``attrs["unknown"]`` has
            a sentence for each column whose sources could not all be told: none is guessed.

        Raises:
            LakeNBError: The statement can't be understood, or names what isn't there.
        """
        lineage = self._port.lineage_of(sql, through_views=through_views)
        found = column_edges(lineage.edges)
        found.attrs["unknown"] = lineage.unknown
        return found

    def events(
        self,
        name: str | None = None,
        run: str | None = None,
        type: str | None = None,  # noqa: A002 - OpenLineage's word
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        limit: int | None = 100,
    ) -> pd.DataFrame:
        """The events that were kept, the newest first.

        Args:
            name: A dataset or job that they name.
            run: A run's id; a statement's is its execution's.
            type: START, RUNNING, COMPLETE, FAIL, ABORT or OTHER.
            since: Not before this time.
            until: Before this time.
            limit: At most so many; None for all.

        Returns:
            time, type, job, run, inputs, outputs (names) and event (the JSON object).
        """
        port = self._port
        key = None if name is None else self._key(name)
        wanted = EventFilter(
            run=run,
            job=key if key is not None and key.kind == "job" else None,
            dataset=key if key is not None and key.kind == "dataset" else None,
            since=None if since is None else time_text(since),
            until=None if until is None else time_text(until),
            type=None if type is None else type.upper(),
        )
        port.check_open()
        port.flush()
        rows = (
            (
                e.time,
                e.type,
                None if e.job is None else e.job.name,
                e.run,
                [port.shown(k) for k in e.inputs],
                [port.shown(k) for k in e.outputs],
                e.body,
            )
            for e in port.store.events(wanted, limit)
        )
        return frame(rows, _EVENT_COLUMNS)

    def rejected(self, limit: int | None = 100) -> pd.DataFrame:
        """Events that were kept aside because they break OpenLineage's schema: recorded, reason, text."""
        self._port.check_open()
        found = self._port.store.rejected(limit)
        return frame(
            ((one.recorded, one.reason, one.text) for one in found), ("recorded", "reason", "text")
        )

    def outbox(self) -> pd.DataFrame:
        """How the events stand that go to other systems (``lineage.transport``), a destination a row.

        Returns:
            destination, waiting, sent, dropped (too many or too old), attempts (the most of a waiting one), oldest
            and due (UTC), error (of the last failure).
        """
        self._port.check_open()
        self._port.flush()
        rows = (
            (
                s.destination,
                s.waiting,
                s.sent,
                s.dropped,
                s.attempts,
                _moment(s.oldest),
                _moment(s.due),
                s.error or None,
            )
            for s in self._port.outbox.states()
        )
        return frame(rows, _OUTBOX_COLUMNS)

    def flush(self, timeout: float = 30.0) -> bool:
        """Write what statements left behind, and try to send what waits; whether nothing waits any more.

        Args:
            timeout: Seconds at most.
        """
        self._port.check_open()
        return self._port.recorder.flush(timeout) and self._port.outbox.flush(timeout)

    def problems(self) -> list[str]:
        """What went wrong lately, a sentence each: a file that can't be written, a transport that isn't there."""
        port = self._port
        return [text for text in (port.recorder.problem, port.outbox.problem) if text]

    def versions(self, name: str) -> pd.DataFrame:
        """Every version of a dataset or job, the first one first.

        A version begins when the schema, or what leads into it, changed.

        Returns:
            version, since (UTC), exists (False after a DROP), columns (name and type), edges, sql (a job's).

        Raises:
            EntityNotFound: Nothing has the name.
        """
        rows = (
            (
                v.number,
                v.since,
                v.exists,
                [f"{c.name} {c.type}".strip() for c in v.columns],
                len(v.edges),
                v.sql or None,
            )
            for v in self._versions(name)
        )
        return frame(rows, _VERSION_COLUMNS)

    def diff(
        self,
        name: str,
        before: int | datetime | str,
        after: int | datetime | str | None = None,
    ) -> Difference:
        """What changed of a dataset or job: columns, types, edges, transformations.

        Args:
            name: A dataset or job.
            before: A version's number, or a time (a date alone is the end of its day).
            after: The same; None for now.

        Raises:
            EntityNotFound: Nothing has the name, or it has no such version.
            InvalidRequest: A time that is none.
        """
        self._port.check_open()
        self._port.flush()
        found = self._port.store.diff(self._key(name), before, after)
        return Difference(found, self._port.shown)

    def edges(self, as_of: datetime | str | None = None) -> pd.DataFrame:
        """Every edge of the graph, now or at a time."""
        return graph_edges(self._port.facts(as_of).edges, self._port.shown)

    def _versions(self, name: str) -> tuple[NodeVersion, ...]:
        key = self._key(name)
        return self._port.store.versions(key)

    def _key(self, name: str) -> NodeKey:
        """The dataset or job that a name stands for; a dropped table is found by its full name too."""
        try:
            return self._port.graph().find(name).key
        except EntityNotFound:
            key = self._port.dataset(name)
            if self._port.store.versions(key):
                return key
            raise


def _moment(seconds: float | None) -> str | None:
    """Seconds since 1970 as ISO in UTC; None stays, and 0 is at once."""
    if not seconds:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _counted(number: int, what: str) -> str:
    """``1 column added``, ``2 columns added``."""
    noun, change = what.split(" ")
    return f"{number} {noun}{'' if number == 1 else 's'} {change}"

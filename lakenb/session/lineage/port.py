"""What the parts of ``session.lineage`` stand on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from lakenb.errors import InvalidRequest
from lakenb.lineage.graph import LineageGraph
from lakenb.lineage.naming import Naming, file_key, is_table_bucket
from lakenb.lineage.store import LineageStore
from lakenb.values.lineage import LineageFacts, NodeKey, Recorded, StatementLineage

if TYPE_CHECKING:
    from datetime import datetime

    from fsspec import AbstractFileSystem

    from lakenb.lineage.gremlin.remote import Endpoint
    from lakenb.session.lineage.outbox import SessionOutbox
    from lakenb.session.lineage.recorder import LineageRecorder
    from lakenb.values.names import TableName
    from lakenb.values.query import QueryRequest
    from lakenb.values.relation import Relation


def always_open() -> None:
    """Of a session that never closes."""


def no_files() -> AbstractFileSystem:
    """Of a port without a lake."""
    raise InvalidRequest("Without a lake no s3:// name can be read; give a path of this machine.")


class StatementOf(Protocol):
    """Works out the lineage of a statement, which is not run."""

    def __call__(self, request: QueryRequest, *, through_views: bool = False) -> StatementLineage:
        """Of a statement; edges begin at the tables behind views where that is asked."""


@dataclass(slots=True)
class LineagePort:
    """The store, the names and the graph of one session.

    Attributes:
        store: The events.
        naming: The lake's names as OpenLineage has them.
        catalog: Of a table's name without one.
        database: The same.
        request: A statement with the session's defaults, as a value.
        statement: The lineage of a statement, which is not run.
        recorder: What works behind the statements.
        outbox: Events on their way to other systems.
        relation: A table or view by its full name.
        check_open: Raises once the session is closed.
        fs: Opens the lake's ``s3://`` names.
        gremlin: The server that traversals go to; None for the lake's own graph.
    """

    store: LineageStore
    naming: Naming
    catalog: str
    database: str
    request: Callable[[str], QueryRequest]
    statement: StatementOf
    recorder: LineageRecorder
    outbox: SessionOutbox
    relation: Callable[[TableName], Relation]
    check_open: Callable[[], None] = always_open
    fs: Callable[[], AbstractFileSystem] = no_files
    gremlin: Endpoint | None = None
    _graphs: dict[str | None, LineageGraph] = field(default_factory=dict)

    def flush(self) -> None:
        """Wait until what statements left behind is in the store."""
        self.recorder.flush()

    def facts(self, as_of: datetime | str | None = None) -> LineageFacts:
        """What is known now, the last statement's lineage too, or was known at a time.

        Raises:
            InvalidRequest: The session is closed, or ``as_of`` is no time.
            QueryFailed: ``lineage.db`` is damaged.
        """
        self.check_open()
        self.flush()
        return self.store.facts(as_of)

    def graph(self, as_of: datetime | str | None = None) -> LineageGraph:
        """The graph of the facts, kept while nothing changes."""
        facts = self.facts(as_of)
        known = self._graphs.get(facts.as_of)
        if known is None or known.facts is not facts:
            if facts.as_of is not None:
                self._graphs = {None: self._graphs[None]} if None in self._graphs else {}
            known = LineageGraph(facts, (self.catalog, self.database))
            self._graphs[facts.as_of] = known
        return known

    def lineage_of(self, sql: str, *, through_views: bool = False) -> StatementLineage:
        """The lineage of a statement, which is not run.

        Raises:
            LakeNBError: As the statement can't be understood.
        """
        self.check_open()
        return self.statement(self.request(sql), through_views=through_views)

    def record(self, events: Iterable[Mapping[str, Any] | str | bytes]) -> Recorded:
        """Keep events; those that break the schema are kept aside."""
        self.check_open()
        return self.store.record(events)

    def dataset(self, name: str) -> NodeKey:
        """The key of a table's name, shortened as in SQL, of an ``s3://`` URI or of another dataset.

        Raises:
            InvalidRequest: The name is no text or has more than three parts.
        """
        from lakenb.values.names import fold

        if not isinstance(name, str) or not name.strip():
            message = "A dataset is named by a text: table, db.table, catalog.db.table or s3://bucket/key."
            raise InvalidRequest(message)
        if name.startswith("s3://"):
            return self.naming.dataset(name)
        if ("/" in name and not is_table_bucket(name)) or name.startswith("file:"):
            return file_key(name)
        parts = [part.strip().strip('"`') for part in fold(name).split(".")]
        full = [self.catalog, self.database][: max(0, 3 - len(parts))] + parts
        return self.naming.dataset(".".join(full))

    def shown(self, key: NodeKey) -> str:
        """A key as the session's frames name it: the lake's own name, or namespace and name."""
        return self.naming.lake_name(key) or f"{key.namespace}/{key.name}"

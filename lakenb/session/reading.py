"""A session that only reads, within limits: what a program or a model may be let near.

Statements that change anything are refused by their kind before they are planned; a query's bytes are estimated
first, and it is cancelled when it takes too long. One statement runs at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.errors import Cancelled, InvalidRequest, QueryFailed, QuotaExceeded
from lakenb.values import statement as st
from lakenb.values.name_page import NameHit, NameSearch
from lakenb.values.names import TableName, fold

if TYPE_CHECKING:
    from lakenb.athena.data_source.service import DataSources
    from lakenb.session import Session
    from lakenb.session.result import Result

_HITS = 50
_AGAIN = 0.05
"""Seconds between cancels of a statement that is late."""
_LISTINGS = (
    st.ShowDatabases,
    st.ShowTables,
    st.ShowViews,
    st.ShowColumns,
    st.ShowPartitions,
    st.ShowTableProperties,
    st.ShowCreateTable,
    st.ShowCreateView,
    st.ShowFunctions,
    st.Describe,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one statement may use.

    Attributes:
        scanned: Bytes, as Athena would count them.
        rows: Rows that are told.
        seconds: Until it is cancelled.
    """

    scanned: int = 1 << 30
    rows: int = 1_000
    seconds: float = 60.0


@dataclass(frozen=True, slots=True)
class TableDescription:
    """A table's columns.

    Attributes:
        name: Its full name.
        kind: ``hive``, ``iceberg``, ``view`` or ``memory``.
        columns: Names, Trino's types and comments, in order.
        partition_keys: Those of them that a Hive table is partitioned by.
    """

    name: TableName
    kind: str
    columns: tuple[tuple[str, str, str], ...]
    partition_keys: tuple[str, ...]


class Reader:
    """A session's lake, to be read.

    Args:
        session: The session.
        sources: Its catalogs, as they are now.
        limits: Of each statement.
    """

    def __init__(
        self, session: Session, sources: Callable[[], DataSources], limits: Limits | None = None
    ) -> None:
        self._session = session
        self._sources = sources
        self.limits = limits or Limits()
        self._turn = threading.Lock()

    def catalogs(self) -> list[str]:
        """Every catalog."""
        return self._session.catalog_names()

    def databases(self, catalog: str) -> list[str]:
        """The databases of a catalog.

        Raises:
            EntityNotFound: There is no such catalog.
        """
        return self._session.database_names(catalog)

    def tables(self, catalog: str, database: str, start: str, most: int) -> list[str]:
        """The first tables and views of a database whose names begin so, sorted.

        Raises:
            EntityNotFound: There is no such catalog or database.
        """
        return self._session.tables_beginning(catalog, database, start, most)

    def search(self, text: str) -> list[NameHit]:
        """Databases, tables and columns whose name holds a text, at most 50 of each kind."""
        wanted = fold(text).strip()
        if not wanted:
            raise InvalidRequest("The text to search for is empty; give a part of a name.")
        return self._sources().find_names(NameSearch(wanted, "", _HITS))

    def describe(self, table: str, database: str | None, catalog: str | None) -> TableDescription:
        """A table's columns.

        Raises:
            EntityNotFound: There is no such table.
        """
        settings = self._session.settings
        name = TableName(
            fold(catalog or settings.catalog), fold(database or settings.database), fold(table)
        )
        relation = self._sources().relation(name)
        columns = tuple((c.name, str(c.type), c.comment or "") for c in relation.columns)
        return TableDescription(name, relation.kind, columns, relation.partition_keys)

    def query(self, text: str, database: str | None = None, catalog: str | None = None) -> Result:
        """Run one statement that only reads.

        Raises:
            InvalidRequest: It would change something.
            QuotaExceeded: It would scan more bytes than are allowed.
            QueryFailed: EXCEEDED_TIME_LIMIT, it took too long.
            LakeNBError: As the statement fails.
        """
        self._check_reads(text)
        request = self._session.request(text, None, database, catalog, None, None, None)
        with self._turn:
            scanned = self._session.estimated(request).data_scanned_in_bytes
            if scanned > self.limits.scanned:
                message = (
                    f"The statement would scan {scanned:,} bytes and {self.limits.scanned:,} are allowed; "
                    "read fewer columns or partitions."
                )
                raise QuotaExceeded(message, name="BYTES_SCANNED_LIMIT_EXCEEDED")
            with self._timed():
                return self._session.run(request)

    def _check_reads(self, text: str) -> None:
        from lakenb.sql.parse import parse

        statement = parse(text)
        if isinstance(statement, st.Explain) and not statement.analyze:
            return
        if not isinstance(statement, (st.Query, *_LISTINGS)):
            message = (
                f"{statement.substatement_type} is not for reading; only SELECT, SHOW, DESCRIBE and "
                "EXPLAIN run here."
            )
            raise InvalidRequest(message, name="READ_ONLY")

    @contextmanager
    def _timed(self) -> Iterator[None]:
        ended, late = threading.Event(), threading.Event()

        def watch() -> None:
            if ended.wait(self.limits.seconds):
                return
            late.set()
            while not ended.wait(_AGAIN):  # a cancel that comes before the engine has begun is lost
                self._session.cancel()

        watching = threading.Thread(target=watch, daemon=True)
        watching.start()
        message = f"The statement took more than {self.limits.seconds:g} seconds; ask for less."
        try:
            yield
        except Cancelled as error:
            if not late.is_set():
                raise
            raise QueryFailed(message, name="EXCEEDED_TIME_LIMIT") from error
        finally:
            ended.set()
            watching.join()
        if late.is_set():
            raise QueryFailed(message, name="EXCEEDED_TIME_LIMIT")

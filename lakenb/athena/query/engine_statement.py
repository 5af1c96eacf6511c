"""A statement of a room that writes the engine's text itself, where no Athena text is as fast (Storage Lens's sums).

Its tables are looked up in the catalogs and scanned by the planner, as those of any statement are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.values.predicate import EVERYTHING
from lakenb.values.relation import ScanRequest
from lakenb.values.scan import FileScan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.athena.query.planner import Planner
    from lakenb.engine.protocol import EngineRun, ResultStream
    from lakenb.values.names import TableName
    from lakenb.values.plan import Plan, WriteRequest, Written
    from lakenb.values.predicate import Predicate
    from lakenb.values.scan import KeptScan


class RoomStatement:
    """What a room is given in the engine's place (``engine.protocol.EngineStatement``).

    Args:
        planner: The statement's own.
        run: The statement on the engine.
    """

    def __init__(self, planner: Planner, run: EngineRun) -> None:
        self._planner = planner
        self._run = run

    @property
    def scanned(self) -> int:
        """Bytes scanned so far, as Athena would count them."""
        return self._planner.scanned

    def scan(
        self, table: TableName, columns: Sequence[str] = (), predicate: Predicate = EVERYTHING
    ) -> FileScan:
        """Some columns of a table as it is now, or all of them; counted when it is read.

        Raises:
            EntityNotFound: There is no such table.
        """
        relation = self._planner.sources.relation(table)
        names = tuple(columns) or tuple(column.name for column in relation.columns)
        found = self._planner.scan(ScanRequest(relation, names, names, predicate))
        if not isinstance(found, FileScan):
            raise TypeError(f"{table} is no table over files")
        return found

    def query(self, plan: Plan) -> ResultStream:
        """Begin a query."""
        self._planner.count(plan.scans)
        return self._run.query(plan)

    def keep(self, plan: Plan) -> KeptScan:
        """Run a query and keep its rows for later plans of this statement."""
        self._planner.count(plan.scans)
        return self._run.keep(plan)

    def write(self, request: WriteRequest) -> Written:
        """Run a query and write its rows as files; on failure no file of it is left."""
        self._planner.count(request.plan.scans)
        return self._run.write(request)

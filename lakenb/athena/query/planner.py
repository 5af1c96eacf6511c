"""From a parsed query to an engine's plan, within one statement: one lookup of each name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lakenb.sql.resolve import Context, Resolved, resolve
from lakenb.sql.translate import plan_of, translate
from lakenb.values.column import Column
from lakenb.values.relation import POSITION, Relation, ScanRequest
from lakenb.values.scan import FileScan, Scan
from lakenb.values.types import BIGINT

if TYPE_CHECKING:
    from lakenb.athena.data_source.service import DataSources
    from lakenb.engine.protocol import Engine
    from lakenb.values.names import TableName
    from lakenb.values.plan import Plan
    from lakenb.values.statement import NameParts


@dataclass(slots=True)
class Planner:
    """Plans the queries of one statement.

    Attributes:
        sources: The catalogs.
        engine: Tells what a scan counts.
        context: Catalog and database for names without them.
        scanned: Bytes of all scans planned so far.
        tables: Full names of what is read.
    """

    sources: DataSources
    engine: Engine
    context: Context
    scanned: int = 0
    tables: dict[str, None] = field(default_factory=dict)
    _relations: dict[TableName, Relation] = field(default_factory=dict)
    _target: TableName | None = None

    def lookup(self, parts: NameParts, catalog: str, database: str) -> Relation:
        """A relation, the same for the whole statement: it reads one snapshot of a table."""
        name = self.sources.table_name(parts, catalog, database)
        found = self._relations.get(name)
        if found is None:
            found = self.sources.lookup(parts, catalog, database)
            if name == self._target:
                found = replace(found, extra=(Column(POSITION, BIGINT),))
            self._relations[name] = found
        return found

    def changing(self, name: TableName) -> None:
        """Let the queries that follow see a table's row positions, at its newest snapshot."""
        self._target = name
        self._relations.clear()

    def resolve(self, tree: object) -> Resolved:
        """Resolve names and policies of a query."""
        return resolve(tree, self.context, self.lookup)

    def plan(self, tree: object) -> Plan:
        """The engine's plan of a query; its scans count as scanned."""
        resolved = self.resolve(tree)
        translated = translate(resolved.tree)
        scans = tuple(self._scan(request) for request in resolved.scans)
        return plan_of(translated, scans, resolved.names)

    def _scan(self, request: ScanRequest) -> Scan:
        self.tables[str(request.relation.name)] = None
        scan = self.sources.scan(request)
        if isinstance(scan, FileScan):
            self.scanned += self.engine.bytes_scanned(scan)
        return scan

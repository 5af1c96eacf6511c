"""From a parsed query to an engine's plan, within one statement: one lookup of each name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lakenb.athena.query.view_check import check_columns, empty_scan, view_failure
from lakenb.errors import EntityNotFound, QueryFailed, SyntaxError_
from lakenb.sql.resolve import Context, Resolved, resolve
from lakenb.sql.translate import plan_of, translate
from lakenb.sql.trino.statements import parse_query
from lakenb.values.column import Column
from lakenb.values.relation import POSITION, Relation, ScanRequest
from lakenb.values.scan import FileScan, Scan
from lakenb.values.types import BIGINT

if TYPE_CHECKING:
    from lakenb.athena.data_source.service import DataSources
    from lakenb.engine.protocol import Engine, EngineRun
    from lakenb.errors import Position
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
        run: Tells the columns of views that are read; without it they are not compared.
        scanned: Bytes of all scans planned so far.
        tables: Full names of what is read.
    """

    sources: DataSources
    engine: Engine
    context: Context
    run: EngineRun | None = None
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
            if found.view is not None:
                self._check_view(found, parts.position)
        return found

    def reads(self, name: TableName) -> bool:
        """Whether a table or view was looked up, in the statement or in a view of it."""
        return name in self._relations

    def _check_view(self, relation: Relation, place: Position | None) -> None:
        view = relation.view
        if view is None:
            return
        try:
            tree = parse_query(view.query)
            resolved = resolve(tree, Context(view.catalog, view.database), self.lookup)
            if self.run is None:
                return
            scans = tuple(
                self.sources.scan(r) if r.relation.kind == "memory" else empty_scan(r)
                for r in resolved.scans
            )
            found = self.run.columns(plan_of(translate(resolved.tree), scans, resolved.names))
            check_columns(relation, found, place)
        except (EntityNotFound, SyntaxError_, QueryFailed) as error:
            raise view_failure(relation, error, place) from error

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

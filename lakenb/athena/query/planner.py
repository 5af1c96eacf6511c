"""From a parsed query to an engine's plan, within one statement: one lookup of each name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lakenb.athena.data_source.service import check_types
from lakenb.athena.query.view_check import check_columns, view_failure
from lakenb.errors import EntityNotFound, QueryFailed, SyntaxError_
from lakenb.sql.compiler.query import Compiled, Context, compile_query
from lakenb.sql.trino.statements import parse_query
from lakenb.values.column import Column
from lakenb.values.plan import Plan
from lakenb.values.query import ResultColumn
from lakenb.values.relation import POSITION, Relation, ScanRequest
from lakenb.values.scan import Scan, file_scans
from lakenb.values.types import BIGINT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lakenb.athena.data_source.service import DataSources
    from lakenb.engine.protocol import Engine
    from lakenb.errors import Position
    from lakenb.values.names import TableName
    from lakenb.values.statement import NameParts
    from lakenb.values.types import DataType


@dataclass(slots=True)
class Planner:
    """Plans the queries of one statement.

    Attributes:
        sources: The catalogs.
        engine: Tells what a scan counts.
        context: Catalog and database for names without them.
        scanned: Bytes of all scans planned so far.
        tables: Full names of what is read.
        started: The statement's instant, in UTC: what NOW of a partition projection stands for.
    """

    sources: DataSources
    engine: Engine
    context: Context
    scanned: int = 0
    tables: dict[str, None] = field(default_factory=dict)
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    _relations: dict[TableName, Relation] = field(default_factory=dict)
    _target: TableName | None = None

    def lookup(self, parts: NameParts, catalog: str, database: str) -> Relation:
        """A relation, the same for the whole statement: it reads one snapshot of a table."""
        name = self.sources.table_name(parts, catalog, database)
        found = self._relations.get(name)
        if found is None:
            found = self.sources.lookup(parts, catalog, database)
            check_types(found)
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
            here = Context(view.catalog, view.database, self.context.zone)
            found = compile_query(parse_query(view.query), here, self.lookup, parse_query)
            check_columns(relation, result_columns(found), place)
        except (EntityNotFound, SyntaxError_, QueryFailed) as error:
            raise view_failure(relation, error, place) from error

    def changing(self, name: TableName) -> None:
        """Let the queries that follow see a table's row positions, at its newest snapshot."""
        self._target = name
        self._relations.clear()

    def compiled(
        self, tree: object, *, stored: bool = False, into: Sequence[DataType | None] = ()
    ) -> Compiled:
        """A query with its names and types resolved; nothing is planned or counted yet."""
        return compile_query(tree, self.context, self.lookup, parse_query, stored=stored, into=into)

    def plan(
        self, tree: object, *, stored: bool = False, into: Sequence[DataType | None] = ()
    ) -> Plan:
        """The engine's plan of a query; its scans count as scanned.

        Args:
            tree: The parsed query.
            stored: Whether its rows go into a table and are not shown.
            into: The types of that table's columns, as many as the query has.
        """
        found = self.compiled(tree, stored=stored, into=into)
        scans = tuple(self.scan(request) for request in found.scans)
        self.count(scans)
        return Plan(found.segments, scans, found.names, found.types, found.kernels)

    def scan(self, request: ScanRequest) -> Scan:
        """What is read of a relation. Every read of a table comes by here; what forbids or narrows one stands here."""
        if request.relation.name.catalog:  # an earlier result is no table
            self.tables[str(request.relation.name)] = None
        return self.sources.scan(request, self.started)

    def count(self, scans: Iterable[Scan]) -> None:
        """Let scans count as scanned."""
        files = (one for scan in scans for one in file_scans(scan))
        self.scanned += sum(map(self.engine.bytes_scanned, files))


def result_columns(found: Compiled) -> tuple[ResultColumn, ...]:
    """Headings and types of a compiled query."""
    return tuple(ResultColumn(n, k) for n, k in zip(found.names, found.types, strict=True))

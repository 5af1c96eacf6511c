"""Columns of every node and where each comes from, in the order of the graph.

A node's columns are the catalog's; those of a node that the catalog lacks (an ephemeral model, one never built)
are what its SQL gives, found with the columns of those before it. What can't be told is kept as a sentence.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from lakenb.errors import LakeNBError
from lakenb.lineage.imports.dbt.adapter import Adapter, adapter_of
from lakenb.lineage.imports.dbt.compiled import INJECTED, filled_in, without_injected
from lakenb.lineage.imports.dbt.manifest import TABLES
from lakenb.lineage.imports.dbt.model import CatalogTable, DbtColumn, DbtNode, DbtProject, Relation
from lakenb.values.lineage import RESULT, ColumnEdge, EdgeType, StatementLineage, Subtype

SqlLineage = Callable[[str, str, Mapping[str, Sequence[str]]], StatementLineage]
"""Lineage of SQL of a dialect, with the columns of the tables it reads by their names."""

_BY_DBT = {"dbt_scd_id", "dbt_updated_at", "dbt_valid_from", "dbt_valid_to", "dbt_is_deleted"}
_PARTS = 3


class Source(NamedTuple):
    """What an edge begins with: a node of the project by its id, or a table that dbt doesn't know."""

    table: str | Relation
    column: str | None


class Edge(NamedTuple):
    """An edge into a node; ``column`` is None where it decides about all of its rows."""

    source: Source
    column: str | None
    type: EdgeType
    subtype: Subtype
    masking: bool


@dataclass(frozen=True, slots=True)
class Resolved:
    """A node with what was found out.

    Attributes:
        columns: In order, as far as they are known.
        edges: Where they come from.
        unresolved: A sentence for each thing that could not be told.
        code: The SQL as dbt compiled it, or as it was filled in here.
        listed: Whether the columns are those that somebody listed in YAML, which may not be all of them.
    """

    columns: tuple[DbtColumn, ...] = ()
    edges: tuple[Edge, ...] = ()
    unresolved: tuple[str, ...] = ()
    code: str = ""
    listed: bool = False


class Resolver:
    """Finds the columns of a project's nodes.

    Args:
        project: The project.
        lineage: How SQL is read.
    """

    def __init__(self, project: DbtProject, lineage: SqlLineage) -> None:
        self._project = project
        self._lineage = lineage
        self._adapter: Adapter = adapter_of(project.adapter)
        self._found: dict[str, Resolved] = {}
        self._spelled: dict[str, dict[str, str]] = {}
        self._tables = _by_relation(project.nodes.values())

    def run(self, on_progress: Callable[[int, int], None] | None = None) -> dict[str, Resolved]:
        """Every node that is a table, by id."""
        order = ordered(self._project.nodes)
        for done, unique_id in enumerate(order):
            if on_progress is not None:
                on_progress(done, len(order))
            found = self._resolve(self._project.nodes[unique_id])
            self._found[unique_id] = found
            self._spelled[unique_id] = _spelled(found.columns)
        return self._found

    def _resolve(self, node: DbtNode) -> Resolved:
        table = self._project.tables.get(node.unique_id)
        known = _described(table, node)
        if node.resource_type in {"source", "seed"}:
            return Resolved(known, listed=table is None)
        if node.language != "sql":
            reason = f"It is a {node.language} model; its columns' sources can't be read from SQL."
            return Resolved(known, (), (reason,), node.code or node.raw, listed=table is None)
        code = node.code or filled_in(node.raw, lambda word, names: self._named(node, word, names))
        if not code:
            reason = (
                "It is not compiled; run 'dbt compile' or 'dbt docs generate' and import again."
            )
            return Resolved(known, (), (reason,), node.raw, listed=table is None)
        try:
            told = self._traced(node, without_injected(code))
        except LakeNBError as error:
            reason = f"Its SQL can't be read: {error.message}"
            return Resolved(known, (), (reason,), code, listed=table is None)
        return self._told(node, known, bool(table), told, code)

    def _traced(self, node: DbtNode, code: str) -> StatementLineage:
        """Its lineage; tables that YAML lists only in part are read as open where that explains more."""
        schemas, listed = self._schemas(node)
        told = self._lineage(code, self._adapter.dialect, schemas)
        if not told.unknown or not listed:
            return told
        sure = {name: columns for name, columns in schemas.items() if name not in listed}
        open_ones = self._lineage(code, self._adapter.dialect, sure)
        return open_ones if len(open_ones.unknown) < len(told.unknown) else told

    def _told(
        self,
        node: DbtNode,
        known: tuple[DbtColumn, ...],
        in_catalog: bool,
        told: StatementLineage,
        code: str,
    ) -> Resolved:
        gives = _outputs(told)
        columns = known if in_catalog else _with_words(gives, known)
        spelled = _spelled(columns)
        names = {name.casefold(): key for name, key in self._names(node).items()}
        edges = [
            Edge(
                self._source(node, names, edge),
                spelled.get(edge.target_column.casefold(), edge.target_column)
                if edge.target_column
                else None,
                edge.type,
                edge.subtype,
                edge.masking,
            )
            for edge in told.edges
        ]
        unresolved = [sentence.replace(f" of '{RESULT}'", "") for sentence in told.unknown]
        given = {name.casefold() for name in gives}
        if gives and in_catalog:
            unresolved.extend(
                f"Column {c.name!r} is in the catalog, but the compiled code does not give it."
                for c in columns
                if c.name.casefold() not in given
                and not (node.resource_type == "snapshot" and c.name.casefold() in _BY_DBT)
            )
        return Resolved(columns, tuple(dict.fromkeys(edges)), tuple(unresolved), code)

    def _schemas(self, node: DbtNode) -> tuple[dict[str, Sequence[str]], set[str]]:
        """The columns of what it reads, by the names in its SQL; and the names whose columns may be more."""
        found: dict[str, Sequence[str]] = {}
        listed = set()
        for name, unique_id in self._names(node).items():
            known = self._found.get(unique_id)
            columns = known.columns if known else ()
            if unique_id == node.unique_id:
                table = self._project.tables.get(unique_id)
                columns = table.columns if table else ()
            if columns:
                found[name] = [column.name for column in columns]
                if known is not None and known.listed:
                    listed.add(name)
        return found, listed

    def _names(self, node: DbtNode) -> dict[str, str]:
        """What its SQL may call what it reads, to the nodes; itself too (``{{ this }}``)."""
        nodes = self._project.nodes
        found: dict[str, str] = {}
        for unique_id in dict.fromkeys((*node.depends_on, *node.injected.values(), node.unique_id)):
            other = nodes.get(unique_id)
            if other is None or other.relation is None:
                continue
            if other.is_ephemeral:
                for name in (other.relation.identifier, other.name):
                    found.setdefault(INJECTED + name, unique_id)
            else:
                found.setdefault(str(other.relation), unique_id)
        return {**found, **node.injected}

    def _source(self, node: DbtNode, names: Mapping[str, str], edge: ColumnEdge) -> Source:
        """The node that a name of its SQL means; a table that dbt doesn't know is kept by its name."""
        name = edge.source_dataset
        unique_id = names.get(name.casefold())
        if unique_id is None:
            parts = tuple(name.split(".", _PARTS - 1))
            own = node.relation or Relation("", "", "")
            before = (own.database, own.schema)[: _PARTS - len(parts)]
            relation = Relation(*before, *parts)
            unique_id = self._tables.get(str(relation).casefold())
            if unique_id is None:
                return Source(relation, edge.source_column)
        column = edge.source_column
        if column is not None:
            column = self._spelled.get(unique_id, {}).get(column.casefold(), column)
        return Source(unique_id, column)

    def _named(self, node: DbtNode, word: str, names: tuple[str, ...]) -> str | None:
        """A table's name for ``ref``, ``source`` and ``this`` in a template."""
        if word == "this":
            return str(node.relation)
        ids = [d for d in node.depends_on if d in self._project.nodes]
        wanted = [d for d in ids if d.split(".")[-len(names) :] == list(names)] or [
            d for d in ids if names and self._project.nodes[d].name == names[-1]
        ]
        if len(wanted) != 1:
            return None
        other = self._project.nodes[wanted[0]]
        if other.relation is None:
            return None
        return INJECTED + other.name if other.is_ephemeral else str(other.relation)


def ordered(nodes: Mapping[str, DbtNode]) -> list[str]:
    """The ids of tables, each behind those it depends on; what lies on a cycle comes last, by id."""
    tables = {key for key, node in nodes.items() if node.resource_type in TABLES}
    before = {key: [d for d in nodes[key].depends_on if d in tables and d != key] for key in tables}
    waits = Counter({key: len(set(found)) for key, found in before.items()})
    after: dict[str, list[str]] = {}
    for key, found in before.items():
        for other in set(found):
            after.setdefault(other, []).append(key)
    ready = deque(sorted(key for key in tables if waits[key] == 0))
    order: list[str] = []
    while ready:
        key = ready.popleft()
        order.append(key)
        for other in sorted(after.get(key, ())):
            waits[other] -= 1
            if waits[other] == 0:
                ready.append(other)
    return order + sorted(tables.difference(order))


def cyclic(nodes: Mapping[str, DbtNode]) -> list[str]:
    """The ids that lie on or behind a cycle, which dbt itself refuses."""
    seen: set[str] = set()
    found = []
    for key in ordered(nodes):
        if any(d not in seen and d != key for d in nodes[key].depends_on if _is_table(nodes, d)):
            found.append(key)
        seen.add(key)
    return found


def _is_table(nodes: Mapping[str, DbtNode], unique_id: str) -> bool:
    return unique_id in nodes and nodes[unique_id].resource_type in TABLES


def _by_relation(nodes: Iterable[DbtNode]) -> dict[str, str]:
    return {
        str(node.relation).casefold(): node.unique_id
        for node in nodes
        if node.relation is not None and not node.is_ephemeral
    }


def _spelled(columns: Iterable[DbtColumn]) -> dict[str, str]:
    """Columns as they are spelled, by their folded names."""
    return {column.name.casefold(): column.name for column in columns}


def _outputs(told: StatementLineage) -> list[str]:
    for output in told.outputs:
        if output.name == RESULT:
            return [column.name for column in output.columns]
    return list(dict.fromkeys(edge.target_column for edge in told.edges if edge.target_column))


def _described(table: CatalogTable | None, node: DbtNode) -> tuple[DbtColumn, ...]:
    """The catalog's columns with the words of YAML; YAML's alone where the catalog has none."""
    if table is None or not table.columns:
        return node.columns
    return _with_words([column.name for column in table.columns], (*table.columns, *node.columns))


def _with_words(names: Iterable[str], known: Iterable[DbtColumn]) -> tuple[DbtColumn, ...]:
    """Columns of these names, with what is known of them; an earlier word stands before a later one."""
    words: dict[str, DbtColumn] = {}
    for column in known:
        key = column.name.casefold()
        had = words.get(key, DbtColumn(column.name))
        words[key] = DbtColumn(
            had.name,
            had.type or column.type,
            had.description or column.description,
            had.tags or column.tags,
        )
    return tuple(replace(words.get(name.casefold(), DbtColumn(name)), name=name) for name in names)

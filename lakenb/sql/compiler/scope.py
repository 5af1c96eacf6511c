"""Names that an expression can see (Trino: "SELECT", name resolution).

A query's scope holds the fields of its FROM clause; an inner query's scope has the outer one as parent. A
statement's state is shared by all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound, Position, QueryFailed
from lakenb.sql.compiler.places import place_of
from lakenb.sql.compiler.value import ColumnRef, Typed
from lakenb.values.names import nearest
from lakenb.values.relation import AsOf, NamedResult, Relation
from lakenb.values.statement import NameParts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlglot import exp

    from lakenb.sql.compiler.row_pattern_window import PatternWindow
    from lakenb.values.predicate import Predicate
    from lakenb.values.types import DataType

Lookup = Callable[[NameParts, str, str], Relation]
"""Finds a relation: the name as written, and the catalog and database for what it leaves out."""


@dataclass(frozen=True, slots=True)
class Context:
    """Where names without a catalog or a database are looked up, and the session's time zone.

    Attributes:
        catalog: For names without one.
        database: For names without one.
        zone: The session's time zone.
        results: Earlier results, which bare names stand for before tables do; a view sees none of them.
    """

    catalog: str
    database: str
    zone: str = "UTC"
    results: tuple[NamedResult, ...] = ()

    def result(self, name: str, place: Position | None) -> Relation | None:
        """The earlier result of a folded name, or None.

        Raises:
            EntityNotFound: There is one of this name that can't be read; the message says why.
        """
        for one in self.results:
            if one.name == name:
                if one.relation is None:
                    raise EntityNotFound(one.problem, position=place)
                return one.relation
        return None


@dataclass(slots=True)
class Field:
    """A column of a FROM clause.

    Attributes:
        name: Folded; empty for a column without one.
        made: How it is read; a table's column waits with it until it is asked for.
        qualifier: The parts that may stand before it: ``("alias",)`` or catalog, database, table.
        hidden: Whether ``*`` leaves it out.
        label: The name as a heading.
    """

    name: str
    made: Typed | Callable[[], Typed]
    qualifier: tuple[str, ...] = ()
    hidden: bool = False
    label: str = ""

    @property
    def value(self) -> Typed:
        """How it is read."""
        if not isinstance(self.made, Typed):
            self.made = self.made()
        return self.made


@dataclass(slots=True)
class Output:
    """A column that a query gives.

    Attributes:
        name: Folded; empty when it has none.
        label: The heading, as typed; empty for ``_col0`` and the like.
        type: Its type.
        reads: What it is made from.
        column: The column that it is unchanged, if it is one.
    """

    name: str
    label: str
    type: DataType
    reads: set[ColumnRef] = field(default_factory=set)
    column: ColumnRef | None = None


@dataclass(slots=True)
class Source:
    """One relation of a statement: a table that is read, or a query in FROM.

    Attributes:
        relation: The catalog's, for a table.
        as_of: Its time travel.
        outputs: A query's columns, named ``c0`` and on; None for a table.
        reads: What a query reads whichever of its columns are wanted.
        uses: How often it stands in the statement.
        sealed: Whether a condition on its columns may not be moved inside.
        predicates: Conditions that every row that matters fulfils.
        named: Columns of a table that the statement's text names.
    """

    relation: Relation | None = None
    as_of: AsOf | None = None
    outputs: list[Output] | None = None
    reads: set[ColumnRef] = field(default_factory=set)
    uses: int = 1
    sealed: bool = False
    predicates: list[Predicate] = field(default_factory=list)
    named: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Cte:
    """A named query of WITH: its number among the sources, and its columns."""

    source: int
    outputs: list[Output]
    text: str
    alias: str


@dataclass(slots=True)
class Scope:
    """What one query's expressions see.

    Attributes:
        fields: The columns of FROM, in order.
        parent: The scope around an inner query.
        ctes: Named queries, by folded name.
        grouped: While what follows GROUP BY is compiled: the text of each grouping expression, and what
            stands for it.
        sink: Collects the columns that are read.
        using: Names joined by USING with the qualifiers that no longer reach them.
        patterns: Windows with a row pattern, each of which adds a column to FROM.
    """

    fields: list[Field] = field(default_factory=list)
    parent: Scope | None = None
    ctes: dict[str, Cte] = field(default_factory=dict)
    grouped: dict[str, str] | None = None
    sink: set[ColumnRef] = field(default_factory=set)
    outer: set[ColumnRef] = field(default_factory=set)
    patterns: list[PatternWindow] = field(default_factory=list)
    _names: dict[str, list[Field]] | None = None

    def named(self, name: str) -> Sequence[Field]:
        """The fields of a name."""
        if self._names is None:
            self._names = {}
            for one in self.fields:
                self._names.setdefault(one.name, []).append(one)
        return self._names.get(name, ()) if name else ()

    def extend(self, fields: Iterable[Field]) -> None:
        """Add the columns of one more relation."""
        self.fields.extend(fields)
        self._names = None

    def cte(self, name: str) -> Cte | None:
        """The named query that a name means here."""
        at: Scope | None = self
        while at is not None:
            if name in at.ctes:
                return at.ctes[name]
            at = at.parent
        return None

    def find(self, parts: Sequence[str], first: exp.Expr) -> Field | None:
        """The field that a name of several parts means in this scope alone.

        Args:
            parts: Folded.
            first: The node of the first of them, for errors.

        Raises:
            QueryFailed: AMBIGUOUS_NAME.
        """
        *before, name = parts
        found = self.named(name)
        if before:
            depth = len(before)
            wanted = tuple(before)
            found = [one for one in found if one.qualifier[-depth:] == wanted]
        if len(found) > 1:
            visible = [one for one in found if not one.hidden]
            if len(visible) != 1:
                message = f"Column '{'.'.join(parts)}' is ambiguous"
                raise QueryFailed(message, name="AMBIGUOUS_NAME", position=place_of(first))
            found = visible
        return found[0] if found else None


def not_found(name: str, place: Position | None, scope: Scope | None) -> QueryFailed:
    """Trino's error for a column that isn't there, with the nearest name."""
    among: list[str] = []
    while scope is not None:
        among += [one.name for one in scope.fields if one.name]
        scope = scope.parent
    hint = nearest(name.rpartition(".")[2], among)
    message = f"Column '{name}' cannot be resolved" + (f".{hint}" if hint else "")
    return QueryFailed(message, name="COLUMN_NOT_FOUND", position=place)


@dataclass(slots=True)
class Statement:
    """What all queries of a statement share.

    Attributes:
        context: For names.
        lookup: Finds relations.
        sources: All relations, by number.
        columns: The column that a node of the parsed tree means, by the node's ``id``; with the node,
            which so lives as long.
        views: Names of the views around what is compiled now.
        waiting: Predicates on queries, by the query's number; see `lakenb.sql.compiler.pushdown`.
        outside: Nodes that mean a column of a query around their own, by ``id``; with the scope that has it.
        shapes: What types make of an UNNEST, a table function or ``(row).*``, by ``id``, with the node: for
            each column the number of the argument that it comes from (-1 for none) and its name.
    """

    context: Context
    lookup: Lookup
    sources: list[Source] = field(default_factory=list)
    columns: dict[int, tuple[exp.Expr, ColumnRef]] = field(default_factory=dict)
    views: tuple[str, ...] = ()
    waiting: list[tuple[int, Predicate]] = field(default_factory=list)
    outside: dict[int, tuple[exp.Expr, Scope]] = field(default_factory=dict)
    shapes: dict[int, tuple[exp.Expr, tuple[tuple[int, str], ...]]] = field(default_factory=dict)
    _number: int = 0

    @property
    def zone(self) -> str:
        """The session's time zone."""
        return self.context.zone

    def source(self, source: Source) -> int:
        """Number a relation."""
        self.sources.append(source)
        return len(self.sources) - 1

    def note(self, refs: Iterable[ColumnRef]) -> None:
        """The text names these columns."""
        for ref in refs:
            self.sources[ref.relation].named.add(ref.name)

    def column(self, node: exp.Expr) -> ColumnRef | None:
        """The column that a node is, parentheses aside."""
        found = self.columns.get(id(node.unnest()))
        return found[1] if found is not None else None

    def fresh(self, stem: str) -> str:
        """A name that nothing else in the statement has."""
        self._number += 1
        return f"{stem}{self._number}"

"""Expressions: one walk gives each its Trino type and DuckDB's text (Trino: "SQL language").

What a node means stands in ``rules.py``; here is what the rules share: names, lambdas, conditions.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import NotYetAvailable, Position, QueryFailed
from lakenb.sql.coercion import UNKNOWN, common, orderable
from lakenb.sql.compiler import calls, rules
from lakenb.sql.compiler import windows as window_clause
from lakenb.sql.compiler.captured import detached
from lakenb.sql.compiler.cast import coerce
from lakenb.sql.compiler.literals import text_literal
from lakenb.sql.compiler.physical import field_names
from lakenb.sql.compiler.places import place_of, position
from lakenb.sql.compiler.scope import Field, Scope, Statement, not_found
from lakenb.sql.compiler.value import NO_COLUMNS, Typed
from lakenb.sql.trino.depth import too_deep
from lakenb.values.duckdb_types import quoted
from lakenb.values.names import fold
from lakenb.values.types import BOOLEAN, DataType

if TYPE_CHECKING:
    from lakenb.sql.compiler.query import Queries

MOST_LAMBDAS = 10
"""How many lambdas stand in one another; the engine takes twice as long for each one more."""


def conjuncts(node: exp.Expr) -> Iterator[exp.Expr]:
    """The conditions that AND connects."""
    node = node.unnest()
    if isinstance(node, exp.And):
        yield from conjuncts(node.this)
        yield from conjuncts(node.expression)
    else:
        yield node


class Expressions:
    """Compiles the expressions of one query.

    Attributes:
        statement: What all queries of the statement share.
        scope: The names that are seen.
        filters: The ``id`` of each condition that every row must fulfil.
        outputs: While ORDER BY is compiled: the outputs that it may name.
        queries: Compiles inner queries.
    """

    def __init__(self, statement: Statement, scope: Scope, queries: Queries) -> None:
        self.statement: Statement = statement
        self.scope = scope
        self.queries = queries
        self.variables: list[dict[str, Typed]] = []
        self.windows: dict[str, exp.Window] = {}
        self.aggregate = ""
        self.outputs: dict[str, Typed] | None = None
        self.filters: set[int] = set()

    # --- the walk ------------------------------------------------------------------------------

    def value(self, node: exp.Expr) -> Typed:
        """Compile an expression.

        Raises:
            QueryFailed: In Trino's words, with the place.
            NotYetAvailable: For what LakeNB can't give exactly, by name.
        """
        rule = rules.RULES.get(type(node))
        if rule is None:
            message = f"'{node.key.upper()}' isn't in LakeNB yet."
            raise NotYetAvailable(message, position=place_of(node))
        try:
            made = rule(self, node)
        except (QueryFailed, NotYetAvailable) as error:
            if error.position is None:
                error.position = place_of(node)
            raise
        if self.scope.grouped is not None and made.free and not self.aggregate:
            stands = self.scope.grouped.get(made.sql)
            if stands is not None:
                made.free = NO_COLUMNS
                made.sql = stands
        return made

    def condition(self, node: exp.Expr, clause: str) -> Typed:
        """Compile what must be a boolean; ``clause`` is WHERE, HAVING, FILTER, JOIN or JOIN ON.

        Raises:
            QueryFailed: TYPE_MISMATCH.
        """
        if clause in {"WHERE", "HAVING", "JOIN"}:
            self.filters.update(id(part) for part in conjuncts(node))
        value = self.value(node)
        if value.type.name == "unknown":
            return coerce(value, BOOLEAN)
        if value.type.name != "boolean":
            message = f"{clause} clause must evaluate to a boolean: actual type {value.type}"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
        return detached(self, value, node)

    # --- names -----------------------------------------------------------------------------------

    def name(self, parts: Sequence[exp.Identifier], node: exp.Expr) -> Typed:
        """A column, a lambda's parameter, or a field of either."""
        names = [fold(part.this) for part in parts]
        variable = self._variable(names[0]) if self.variables else None
        if variable is not None:
            self._check_output(names[0], parts[0])
            return self._fields(variable, names[:1], names[1:], node)
        for length in range(min(len(names), 4), 0, -1):
            found = self._column(names[:length], parts[0], node if length == len(names) else None)
            if found is not None:
                return self._fields(found, names[:length], names[length:], node)
        raise not_found(".".join(names), position(parts[0]), self.scope)

    def _variable(self, name: str) -> Typed | None:
        for known in reversed(self.variables):
            if name in known:
                return known[name]
        return None

    def _check_output(self, name: str, node: exp.Identifier) -> None:
        """An aggregate in ORDER BY reads the rows that are grouped, and no output."""
        known = next((k for k in reversed(self.variables) if name in k), None)
        if self.outputs is not None and known is self.outputs and self.aggregate:
            message = "Invalid reference to output projection attribute from ORDER BY aggregation"
            raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=position(node))

    def _column(
        self, names: Sequence[str], first: exp.Identifier, node: exp.Expr | None
    ) -> Typed | None:
        scope: Scope | None = self.scope
        while scope is not None:
            found = scope.find(names, first)
            if found is not None:
                if scope is not self.scope:
                    self.statement.outside[id(first)] = (first, scope)
                return self._read(found, scope, node)
            scope = scope.parent
        return None

    def _read(self, found: Field, scope: Scope, node: exp.Expr | None) -> Typed:
        value = found.value
        for ref in value.free:
            self.statement.sources[ref.relation].named.add(ref.name)
            self.scope.sink.add(ref)
            if node is not None and len(value.free) == 1:
                self.statement.columns[id(node)] = (node, ref)
        made = Typed(value.sql, value.type, free=value.free)
        if scope is not self.scope:
            if scope.grouped is not None and value.sql in scope.grouped:
                made.sql = scope.grouped[value.sql]
            else:
                below = self.scope
                while below.parent is not None and below.parent is not scope:
                    below = below.parent
                below.outer |= value.free
            made.free = NO_COLUMNS
        return made

    def _fields(
        self, value: Typed, before: Sequence[str], names: Sequence[str], node: exp.Expr
    ) -> Typed:
        for at, name in enumerate(names):
            value = self.field(value, name, node, (*before, *names[:at]))
        return value

    def field(self, value: Typed, name: str, node: exp.Expr, parts: Sequence[str] = ()) -> Typed:
        """A field of a row by its name; ``parts`` is what was written before it.

        Raises:
            QueryFailed: TYPE_MISMATCH, COLUMN_NOT_FOUND, AMBIGUOUS_NAME.
        """
        if value.type.name != "row":
            message = f"Expression {node.sql(dialect='trino')[:200]} is not of type ROW"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
        folded = [fold(one) for one in value.type.fields]
        if folded.count(name) != 1:
            where = place_of(node)
            if name in folded:
                message = f"Ambiguous row field reference: {name}"
                raise QueryFailed(message, name="AMBIGUOUS_NAME", position=where)
            shown = ", ".join(filter(None, folded)) or "unnamed fields only"
            whole = ".".join((*parts, name))
            message = f"Column '{whole}' cannot be resolved; the row has {shown}"
            raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=where)
        return self.field_at(value, folded.index(name))

    def field_at(self, value: Typed, at: int) -> Typed:
        """A field of a row by its place, from 0."""
        key = text_literal(field_names(value.type)[at])
        return value.made(f"struct_extract({value.sql}, {key})", value.type.children[at])

    # --- lambdas -----------------------------------------------------------------------------------

    def lambda_body(
        self, names: Sequence[str], kinds: Sequence[DataType], body: exp.Expr
    ) -> tuple[Typed, list[str]]:
        """Compile a lambda's body; gives it and DuckDB's names of the parameters."""
        if len(self.variables) >= MOST_LAMBDAS:
            raise too_deep()
        made = [quoted(self.statement.fresh("~x")) for _ in names]
        self.variables.append({n: Typed(v, k) for n, v, k in zip(names, made, kinds, strict=True)})
        try:
            if any(isinstance(node, exp.Query) for node in body.walk()):
                message = "Lambda expression cannot contain subqueries"
                raise QueryFailed(message, name="NOT_SUPPORTED", position=place_of(body))
            value = self.value(body)
        finally:
            self.variables.pop()
        if value.aggregate or value.window:
            message = "Lambda expression cannot contain aggregations, window functions or grouping operations"
            raise QueryFailed(message, name="EXPRESSION_NOT_SCALAR", position=place_of(body))
        return value, made

    # --- aggregates and windows --------------------------------------------------------------------

    @contextlib.contextmanager
    def inside_aggregate(self, name: str, place: Position | None) -> Iterator[None]:
        """While an aggregate's arguments are compiled; there is no aggregate inside another.

        Raises:
            QueryFailed: NESTED_AGGREGATION.
        """
        if self.aggregate:
            message = f"Cannot nest aggregations inside aggregation '{self.aggregate}': {name}"
            raise QueryFailed(message, name="NESTED_AGGREGATION", position=place)
        self.aggregate = name
        try:
            yield
        finally:
            self.aggregate = ""

    def order_text(self, items: Sequence[exp.Expr]) -> str:
        """ORDER BY's text for expressions that are no names or places of outputs."""
        return ", ".join(self.ordered(item, self.value(item.this)) for item in items)

    def ordered(self, item: exp.Expr, value: Typed) -> str:
        """One term of ORDER BY.

        Raises:
            QueryFailed: TYPE_MISMATCH, for a type without an order.
        """
        if not orderable(value.type):
            message = (
                f"Type {value.type} is not orderable, and therefore cannot be used in ORDER BY"
            )
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(item))
        way = " DESC" if item.args.get("desc") else ""
        nulls = " NULLS FIRST" if item.args.get("nulls_first") else " NULLS LAST"
        return f"{calls.sort_text(value)}{way}{nulls}"

    def window_text(self, node: exp.Window) -> tuple[str, list[Typed]]:
        """The text behind OVER, and the values in it."""
        return window_clause.window_text(self, node)

    # --- helpers for rules ---------------------------------------------------------------------

    def merged(self, sql: str, kind: DataType, *parts: Typed) -> Typed:
        """A value made of others."""
        made = Typed(sql, kind)
        for part in parts:
            if part.free:
                made.free |= part.free
            made.aggregate |= part.aggregate
            made.window |= part.window
            made.volatile |= part.volatile
        return made

    def alike(
        self, values: Sequence[Typed], node: exp.Expr, what: str
    ) -> tuple[list[Typed], DataType]:
        """Values coerced to their common type.

        Raises:
            QueryFailed: TYPE_MISMATCH.
        """
        kind: DataType | None = UNKNOWN
        for value in values:
            wider = common(kind, value.type) if kind is not None else None
            if wider is None:
                message = f"{what} must be the same type: {kind}, {value.type}"
                raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
            kind = wider
        found = kind or UNKNOWN
        return [coerce(value, found, zone=self.statement.zone) for value in values], found

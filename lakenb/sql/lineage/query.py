"""Queries: WITH, SELECT, set operations, VALUES (Trino: "SELECT")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from sqlglot import exp

from lakenb.sql.lineage.expressions import Reader
from lakenb.sql.lineage.inside import merged
from lakenb.sql.lineage.row_pattern import match_recognize
from lakenb.sql.lineage.scope import Cte, Ctes, Query, Rel, Scope, always, unknown
from lakenb.sql.lineage.select import Select, place_in
from lakenb.sql.lineage.sources import Sources
from lakenb.sql.trino.row_pattern import RowPattern
from lakenb.sql.trino.row_pattern_tokens import CLAUSE

if TYPE_CHECKING:
    from lakenb.values.lineage import DatasetUse

MOST_ROUNDS = 100
"""How often a recursive query is walked at most until nothing more is found."""

Shape = tuple[tuple[int, str], ...]
"""For each column that a node becomes: which argument it comes from, and its name."""


class Rules(Protocol):
    """What differs between grammars and catalogs.

    Attributes:
        lateral_aliases: Whether an expression may name a column that stands before it in SELECT.
        trino: Whether the grammar is Trino's.
        cast_names: Whether a cast column keeps the column's name.
    """

    lateral_aliases: bool
    trino: bool
    cast_names: bool

    def shown(self, node: exp.Expr) -> str:
        """A name as it is kept."""

    def table(self, node: exp.Table, walk: Walk) -> Rel | Query:
        """What a table's name stands for."""

    def shape(self, node: exp.Expr, walk: Walk) -> Shape | None:
        """What an UNNEST, a table function or ``(row).*`` becomes; None when it can't be told."""


@dataclass(slots=True)
class Walk:
    """One statement's walk.

    Attributes:
        rules: Of the grammar and the catalog.
        inputs: What is read, by name.
        roots: Trees that are walked now, the innermost last.
    """

    rules: Rules
    inputs: dict[str, DatasetUse] = field(default_factory=dict)
    roots: list[exp.Expr] = field(default_factory=list)

    def folded(self, node: exp.Expr) -> str:
        """A name as it is compared."""
        text = node.this if isinstance(node, exp.Identifier) else node.name
        return str(text).lower()

    def pattern_of(self, node: exp.Expr) -> RowPattern | None:
        """The row pattern that stands for a SELECT or a window."""
        found = node.meta_get(CLAUSE) if self.rules.trino else None
        return found if isinstance(found, RowPattern) else None

    # --- queries ---------------------------------------------------------------------------------

    def query(
        self, node: exp.Expr, parent: Scope | None, ctes: Mapping[str, Cte], *, final: bool = False
    ) -> Query:
        """Any query.

        Args:
            node: Its tree.
            parent: The scope around it, for what it reads from there.
            ctes: Named queries that it sees.
            final: Whether its order is the order of what is shown.
        """
        with_ = node.args.get("with_")
        if with_ is not None:
            ctes = self.named(with_, parent, ctes)
        if isinstance(node, exp.Select):
            pattern = self.pattern_of(node)
            if pattern is not None:
                return match_recognize(self, node, pattern, parent, ctes)
            return Select(self, Scope(parent=parent, ctes=ctes), node).query(final=final)
        if isinstance(node, exp.SetOperation):
            return self._modified(node, self._set_operation(node, parent, ctes), final=final)
        if isinstance(node, exp.Values):
            return self.values(node, parent, ctes)
        if isinstance(node, exp.Subquery | exp.Paren):
            inner = self.query(node.this, parent, ctes, final=final)
            return self._modified(node, inner, final=final)
        if isinstance(node, exp.Table | exp.From):
            star = exp.Select(expressions=[exp.Star()])
            table = node if isinstance(node, exp.Table) else node.this
            star.set("from_", exp.From(this=table))
            return self.query(star, parent, ctes)
        return _opaque(f"A query of kind {node.key.upper()} can't be traced.")

    def named(self, with_: exp.Expr, parent: Scope | None, ctes: Mapping[str, Cte]) -> Ctes:
        """The named queries of WITH beside those known before."""
        known: Ctes = dict(ctes)
        for item in with_.expressions:
            name = self.folded(item.args["alias"].this) if item.args.get("alias") else ""
            known[name] = self._cte(
                item, name, parent, dict(known), recursive=bool(with_.args.get("recursive"))
            )
        return known

    def _cte(
        self, item: exp.Expr, name: str, parent: Scope | None, ctes: Ctes, *, recursive: bool
    ) -> Cte:
        body = item.this
        names = [self.rules.shown(one) for one in item.args["alias"].args.get("columns") or ()]
        reads = recursive and any(
            not t.args.get("db") and t.name.lower() == name for t in body.find_all(exp.Table)
        )

        def walk() -> Query:
            if reads and isinstance(body, exp.SetOperation):
                return self._recursive(body, name, names, parent, ctes)
            return renamed(self.query(body, parent, ctes), names)

        return Cte(walk)

    def _recursive(
        self, body: exp.SetOperation, name: str, names: list[str], parent: Scope | None, ctes: Ctes
    ) -> Query:
        """A recursive query: its step is walked until it brings nothing new."""
        base = renamed(self.query(body.left, parent, ctes), names)
        made = base
        for _ in range(MOST_ROUNDS):
            before = [one.size for one in (*made.outputs, made.whole)]
            inner = dict(ctes)
            known = Query(made.names, made.outputs, Sources(), made.rows, made.open, made.opened)
            inner[name] = Cte(lambda known=known: known)  # type: ignore[misc]  # a default binds it
            step = self.query(body.right, parent, inner)
            made = united([made, step], made.names, compared=bool(body.args.get("distinct")))
            if [one.size for one in (*made.outputs, made.whole)] == before:
                return made
        sentence = f"The recursive query '{name}' has more ways than are followed."
        made.whole.unknown[sentence] = None
        return made

    def _set_operation(
        self, node: exp.Expr, parent: Scope | None, ctes: Mapping[str, Cte]
    ) -> Query:
        branches: list[exp.Expr] = []
        distinct, at = False, node
        while type(at) is type(node) and (
            at is node or not any(at.args.get(k) for k in ("order", "limit", "offset", "with_"))
        ):
            distinct = distinct or bool(at.args.get("distinct"))
            branches.insert(0, at.expression)
            at = at.this
        branches.insert(0, at)
        queries = [self.query(branch, parent, ctes) for branch in branches]
        if isinstance(node, exp.Union):
            if node.args.get("by_name"):
                queries = _by_name(queries)
            return united(queries, queries[0].names, compared=distinct)
        return _restricted(queries)

    def _modified(self, node: exp.Expr, inner: Query, *, final: bool) -> Query:
        """ORDER BY and LIMIT of a whole query in parentheses or of a set operation."""
        order = node.args.get("order")
        limited = any(node.args.get(key) for key in ("limit", "offset"))
        if order is None or not (limited or final):
            return inner
        rel = Rel(inner.names, inner.outputs, open=inner.open, opened=inner.opened, rows=inner.rows)
        reader = Reader(self, Scope([rel]))
        for term in order.expressions:
            at = place_in(term.this, len(inner.outputs))
            if at is not None:
                inner.whole.add(inner.outputs[at], "SORT")
            else:
                reader.read(term.this, "SORT", inner.whole)
        return inner

    def values(self, node: exp.Expr, parent: Scope | None, ctes: Mapping[str, Cte]) -> Query:
        """VALUES as a query."""
        reader = Reader(self, Scope(parent=parent, ctes=ctes))
        columns: list[list[Sources]] = []
        for item in node.expressions:
            while isinstance(item, exp.Paren):
                item = item.this  # noqa: PLW2901 - without its parentheses
            parts = item.expressions if isinstance(item, exp.Tuple) else [item]
            for at, part in enumerate(parts):
                if at == len(columns):
                    columns.append([])
                columns[at].append(reader.value(part))
        return Query([""] * len(columns), [merged(column) for column in columns])


def renamed(query: Query, names: Sequence[str]) -> Query:
    """A query whose columns have other names."""
    if not names:
        return query
    kept = [names[at] if at < len(names) else own for at, own in enumerate(query.names)]
    return Query(kept, query.outputs, query.whole, query.rows, query.open, query.opened)


def united(queries: Sequence[Query], names: list[str], *, compared: bool) -> Query:
    """UNION: columns by their places."""
    rows = tuple(dict.fromkeys(name for query in queries for name in query.rows))
    whole = merged(query.whole for query in queries)
    opens = [query.open for query in queries if query.open is not None]
    width = len(queries[0].outputs)
    if opens or any(len(query.outputs) != width for query in queries):
        return _united_openly(queries, names, whole, rows)
    outputs = [merged(query.outputs[at] for query in queries) for at in range(width)]
    if compared:
        for one in outputs:
            whole.add(one, "GROUP_BY")
    return Query(names, outputs, whole, rows)


def _united_openly(
    queries: Sequence[Query], names: list[str], whole: Sources, rows: tuple[str, ...]
) -> Query:
    """UNION where a branch's columns aren't all known: by name, which by place would mostly be the same."""
    outputs = [
        merged(q.outputs[at] for q in queries if at < len(q.outputs)) for at in range(len(names))
    ]
    by_place = all(query.open is None for query in queries)
    for one in outputs:
        if not by_place:
            one.unknown[
                "Branches of a UNION can't be told apart, for not all columns are known."
            ] = None

    def column(name: str) -> Sources:
        if all(q.open is not None and not q.outputs for q in queries):
            return merged(q.open(name) for q in queries if q.open is not None)
        return unknown(f"'{name}' may be any column of a UNION whose columns aren't all known.")

    opened = tuple(dict.fromkeys(name for query in queries for name in query.opened))
    return Query(names, outputs, whole, rows, None if by_place else column, opened)


def _by_name(queries: Sequence[Query]) -> list[Query]:
    """UNION BY NAME: each branch's columns in the order of all names."""
    names = list(dict.fromkeys(name.lower() for query in queries for name in query.names))
    made: list[Query] = []
    for query in queries:
        known = dict(zip((n.lower() for n in query.names), query.outputs, strict=True))
        outputs = [known.get(name, Sources()) for name in names]
        made.append(Query(names, outputs, query.whole, query.rows, query.open, query.opened))
    return made


def _restricted(queries: Sequence[Query]) -> Query:
    """EXCEPT and INTERSECT: the first branch gives the rows, the others decide which."""
    first = queries[0]
    for one in first.outputs:
        first.whole.add(one, "GROUP_BY")
    for query in queries[1:]:
        for one in query.outputs:
            first.whole.add(one, "FILTER")
        first.whole.add(query.whole, "FILTER")
    return first


def _opaque(sentence: str) -> Query:
    return Query([], [], unknown(sentence), (), always(unknown(sentence)))

"""One SELECT: its columns, and what decides about its rows (Trino: "SELECT")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.lineage.expressions import Reader
from lakenb.sql.lineage.inside import lifted, placed
from lakenb.sql.lineage.relations import Relations
from lakenb.sql.lineage.scope import Open, Query, Rel, Scope, unknown
from lakenb.sql.lineage.sources import TRANSFORMATION, Ref, Sources

if TYPE_CHECKING:
    from lakenb.sql.lineage.query import Walk


def place_in(node: exp.Expr, width: int) -> int | None:
    """The place that a bare number in GROUP BY or ORDER BY means, from 0."""
    while isinstance(node, exp.Paren):
        node = node.this
    if isinstance(node, exp.Literal) and not node.is_string and node.name.isdecimal():
        at = int(node.name) - 1
        return at if 0 <= at < width else None
    return None


class Select:
    """One SELECT."""

    def __init__(self, walk: Walk, scope: Scope, node: exp.Expr) -> None:
        self.walk = walk
        self.scope = scope
        self.node = node
        windows = {walk.folded(w.this): w for w in node.args.get("windows") or ()}
        self.reader = Reader(walk, scope, windows)
        self.names: list[str] = []
        self.outputs: list[Sources] = []
        self.nodes: list[exp.Expr] = []
        self.open: list[Rel] = []

    def query(self, *, final: bool) -> Query:
        """The whole of it."""
        node, whole = self.node, self.scope.whole
        Relations(self.walk, self.scope).clause(node)
        where = node.args.get("where")
        self._items()
        if where is not None:
            self._aliased().read(where.this, "FILTER", whole)
        self._group()
        for key in ("having", "qualify"):
            clause = node.args.get(key)
            if clause is not None:
                self._aliased().read(clause.this, "FILTER", whole)
        distinct = node.args.get("distinct")
        if distinct is not None:
            self._distinct(distinct)
        limited = any(node.args.get(key) for key in ("limit", "offset"))
        if node.args.get("order") is not None and (limited or final or _distinct_on(distinct)):
            self._order(node.args["order"])
        opened = self._opened()
        datasets = tuple(dict.fromkeys(name for rel in self.open for name in rel.opened))
        return Query(self.names, self.outputs, whole, self.scope.rows, opened, datasets)

    def _aliased(self) -> Reader:
        """A reader that finds columns first, and SELECT's own names where the grammar lets it."""
        if self.walk.rules.trino:
            return self.reader
        named = self._named()
        return Reader(self.walk, self.scope, self.reader.windows, named)

    def _named(self) -> dict[str, Sources]:
        found: dict[str, Sources] = {}
        for name, made in zip(self.names, self.outputs, strict=True):
            if name:
                found.setdefault(name.lower(), made)
        return found

    # --- items -----------------------------------------------------------------------------------

    def _items(self) -> None:
        lateral = self.walk.rules.lateral_aliases
        for item in self.node.expressions:
            if isinstance(item, exp.Star):
                self._star((), item)
            elif isinstance(item, exp.Column) and isinstance(item.this, exp.Star):
                parts = [self.walk.folded(p) for p in item.parts if isinstance(p, exp.Identifier)]
                self._star(parts, item.this, item)
            elif isinstance(item, exp.Dot) and isinstance(item.expression, exp.Star):
                self._row_star(item.this, item)
            elif isinstance(item, exp.Aliases):
                self._aliases(item)
            else:
                self._item(item)
            if lateral and self.names and self.names[-1]:
                self.reader.outputs.setdefault(self.names[-1].lower(), self.outputs[-1])

    def _add(self, name: str, made: Sources, node: exp.Expr) -> None:
        self.names.append(name)
        self.outputs.append(made)
        self.nodes.append(node)

    def _item(self, item: exp.Expr) -> None:
        inner = item.this if isinstance(item, exp.Alias) else item
        name = ""
        if isinstance(item, exp.Alias):
            name = self.walk.rules.shown(item.args["alias"])
        elif isinstance(item, exp.Column):
            name = self.walk.rules.shown(item.this)
        elif isinstance(item, exp.Dot) and isinstance(item.expression, exp.Identifier):
            name = self.walk.rules.shown(item.expression)
        elif not self.walk.rules.trino:
            name = _foreign_name(item, self.walk)
        self._add(name, self.reader.value(inner), inner)

    def _aliases(self, item: exp.Expr) -> None:
        """``t.* AS (a, b)``, or a function's several columns."""
        before = len(self.names)
        inner = item.this
        names = [self.walk.rules.shown(one) for one in item.expressions]
        if isinstance(inner, exp.Dot) or inner.is_star:
            if isinstance(inner, exp.Dot):
                self._row_star(inner.this, inner)
            else:
                parts = getattr(inner, "parts", ())
                self._star(
                    [self.walk.folded(p) for p in parts if isinstance(p, exp.Identifier)], inner
                )
            for at, name in enumerate(names[: len(self.names) - before]):
                self.names[before + at] = name
            return
        made = self.reader.read(inner, TRANSFORMATION)
        for name in names:
            self._add(name, made, inner)

    def _star(self, parts: Sequence[str], star: exp.Expr, node: exp.Expr | None = None) -> None:
        scope: Scope | None = self.scope
        chosen: list[Rel] = []
        while scope is not None and not chosen:
            chosen = [rel for rel in scope.rels if rel.reached_by(parts)]
            scope = scope.parent if parts else None
        if not chosen and not self.walk.rules.trino:
            chosen = [rel for rel in self.scope.rels if rel.hidden_by_alias(parts)]
        if not chosen and parts:
            row: exp.Expr = exp.Column(this=exp.to_identifier(parts[-1], quoted=True))
            for part, key in zip(reversed(parts[:-1]), ("table", "db", "catalog"), strict=False):
                row.set(key, exp.to_identifier(part, quoted=True))
            self._row_star(row, node if node is not None else star)
            return
        without, replaced, others = _star_options(star, self.walk)
        for rel in chosen:
            for at, name in enumerate(rel.names):
                folded = name.lower()
                if not rel.gives(folded, parts) or folded in without:
                    continue
                made = rel.sources(at)
                if folded in replaced:
                    made = self.reader.value(replaced[folded])
                self._add(others.get(folded, name), made, star)
            if rel.open is not None:
                self.open.append(rel)

    def _row_star(self, row: exp.Expr, node: exp.Expr) -> None:
        """``(row).*``, whose fields only types tell."""
        inner = row
        while isinstance(inner, exp.Paren):
            inner = inner.this
        if isinstance(inner, exp.Column) and len(inner.parts) == 1:
            name = self.walk.folded(inner.this)
            if any(rel.reached_by((name,)) for rel in self.scope.rels):
                self._star((name,), node)
                return
        made = lifted(self.reader.value(row), TRANSFORMATION)
        shape = self.walk.rules.shape(node, self.walk)
        names = [name for _, name in shape] if shape is not None else _field_names(made)
        if names is None:
            sentence = "The fields of a row taken apart by '.*' can't be told."
            self._add("", unknown(sentence), node)
            return
        for at, name in enumerate(names):
            self._add(name, placed(made, at), node)

    def _opened(self) -> Open | None:
        """What gives further columns by name when ``*`` stands for some that aren't known."""
        opens = [rel for rel in self.open if rel.open is not None]
        if not opens:
            return None
        if len(opens) == 1:
            return opens[0].open
        among = ", ".join(sorted(".".join(rel.qualifier) or "a query" for rel in opens)[:5])

        def column(name: str) -> Sources:
            return unknown(
                f"'{name}' may be a column of any of {among}, whose columns aren't known."
            )

        return column

    # --- clauses ---------------------------------------------------------------------------------

    def _group(self) -> None:
        group = self.node.args.get("group")
        if group is None:
            return
        whole = self.scope.whole
        keys: list[exp.Expr] = []
        stack: list[exp.Expr] = list(group.expressions)
        for key in ("grouping_sets", "cube", "rollup"):
            stack += [one for one in group.args.get(key) or () if isinstance(one, exp.Expr)]
        while stack:
            item = stack.pop(0)
            if isinstance(item, exp.GroupingSets | exp.Cube | exp.Rollup | exp.Tuple):
                stack += item.expressions
            else:
                keys.append(item)
        if not keys and group.args.get("all"):
            plain = [
                made for made, node in zip(self.outputs, self.nodes, strict=True)
                if not node.find(exp.AggFunc)
            ]  # fmt: skip
            for made in plain:
                whole.add(made, "GROUP_BY")
        reader = self._aliased()
        for item in keys:
            at = place_in(item, len(self.outputs))
            if at is not None:
                whole.add(self.outputs[at], "GROUP_BY")
            else:
                reader.read(item, "GROUP_BY", whole)

    def _distinct(self, distinct: exp.Expr) -> None:
        on = distinct.args.get("on")
        if on is not None:
            for one in on.expressions if isinstance(on, exp.Tuple) else [on]:
                self._aliased().read(one, "GROUP_BY", self.scope.whole)
            return
        for one in self.outputs:
            self.scope.whole.add(one, "GROUP_BY")
        for rel in self.open:
            for name in rel.opened:
                self.scope.whole.decide(Ref(name, None), "GROUP_BY")

    def _order(self, order: exp.Expr) -> None:
        reader = Reader(self.walk, self.scope, self.reader.windows, self._named(), first=True)
        for term in order.expressions:
            at = place_in(term.this, len(self.outputs))
            if at is not None:
                self.scope.whole.add(self.outputs[at], "SORT")
            else:
                reader.read(term.this, "SORT", self.scope.whole)


def _field_names(row: Sources) -> Sequence[str] | None:
    """The names of a row's fields, where the statement itself tells them all."""
    inside = row.inside
    if inside is None or inside.kind != "row" or not all(inside.names):
        return None
    return inside.names


def _distinct_on(distinct: exp.Expr | None) -> bool:
    return distinct is not None and distinct.args.get("on") is not None


def _star_options(
    star: exp.Expr, walk: Walk
) -> tuple[frozenset[str], dict[str, exp.Expr], dict[str, str]]:
    """EXCEPT, REPLACE and RENAME behind ``*`` in other grammars."""
    without = frozenset(walk.folded(one) for one in _listed(star, "except_", "except"))
    replaced = {
        one.alias.lower(): one.this
        for one in _listed(star, "replace")
        if isinstance(one, exp.Alias)
    }
    others = {
        one.this.name.lower(): walk.rules.shown(one.args["alias"])
        for one in _listed(star, "rename")
        if isinstance(one, exp.Alias)
    }
    return without, replaced, others


def _listed(star: exp.Expr, *keys: str) -> list[exp.Expr]:
    for key in keys:
        found = star.args.get(key)
        if found:
            return list(found) if isinstance(found, list) else [found]
    return []


def _foreign_name(item: exp.Expr, walk: Walk) -> str:
    """The name that most systems give to a column without an alias."""
    inner = item
    while isinstance(inner, exp.Paren) or (isinstance(inner, exp.Cast) and walk.rules.cast_names):
        inner = inner.this
    if isinstance(inner, exp.Column) and isinstance(inner.this, exp.Identifier):
        return walk.rules.shown(inner.this)
    return ""

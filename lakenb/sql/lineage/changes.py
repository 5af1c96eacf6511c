"""UPDATE, DELETE and MERGE: what is set comes from what it is set to (Trino: "UPDATE", "DELETE", "MERGE")."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.lineage.expressions import Reader
from lakenb.sql.lineage.relations import Relations
from lakenb.sql.lineage.scope import Ctes, Rel, Scope
from lakenb.sql.lineage.sources import IDENTITY, Sources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.sql.lineage.query import Walk


@dataclass(slots=True)
class Changes:
    """What one statement does to its target.

    Attributes:
        columns: What each column is set to, by name.
        whole: What decides which rows are changed.
        inserts: Whether it adds rows.
    """

    columns: dict[str, Sources] = field(default_factory=dict)
    whole: Sources = field(default_factory=Sources)
    inserts: bool = False

    def set(self, column: str) -> Sources:
        """The sources of a column, for more of them."""
        return self.columns.setdefault(column, Sources())


def changed(walk: Walk, tree: exp.Expr, ctes: Ctes | None = None) -> Changes:
    """What a DELETE, an UPDATE or a MERGE does."""
    made = Changes()
    known = dict(ctes or {})
    if tree.args.get("with_") is not None:
        known = walk.named(tree.args["with_"], None, known)
    scope = Scope(ctes=known, whole=made.whole)
    relations = Relations(walk, scope)
    if changed_table(tree) is tree.this:
        relations.relation(tree.this)
    target = scope.rels[0] if scope.rels else Rel(())
    if isinstance(tree, exp.Merge):
        _merge(walk, tree, scope, target, made)
        return made
    for key in ("from_", "using"):
        extra = tree.args.get(key)
        for one in extra if isinstance(extra, list) else [extra]:
            if not isinstance(one, exp.Expr):
                continue
            relations.relation(one.this if isinstance(one, exp.From) else one)
    reader = Reader(walk, scope)
    if isinstance(tree, exp.Update):
        _set(walk, reader, tree.expressions, made)
    where = tree.args.get("where")
    if where is not None:
        reader.read(where.this, "FILTER", made.whole)
    return made


def changed_table(tree: exp.Expr) -> exp.Expr:
    """The table that a statement changes: its own, or one of FROM that it names by its alias."""
    target, from_ = tree.this, tree.args.get("from_")
    if (
        not isinstance(target, exp.Table)
        or target.args.get("db")
        or not isinstance(from_, exp.From)
    ):
        return target if isinstance(target, exp.Expr) else tree
    for table in from_.find_all(exp.Table):
        if table.alias and table.alias.lower() == target.name.lower():
            return table
    return target


def _set(walk: Walk, reader: Reader, equations: Sequence[exp.Expr], made: Changes) -> list[str]:
    names: list[str] = []
    for equation in equations:
        if not isinstance(equation, exp.EQ):
            continue
        if isinstance(equation.this, exp.Tuple) and isinstance(equation.expression, exp.Query):
            names += _set_query(walk, reader, equation, made)
            continue
        targets, values = [equation.this], [equation.expression]
        if isinstance(equation.this, exp.Tuple) and isinstance(equation.expression, exp.Tuple):
            targets, values = equation.this.expressions, equation.expression.expressions
        for target, value in zip(targets, values, strict=False):
            name = walk.rules.shown(target.this if isinstance(target, exp.Column) else target)
            names.append(name)
            reader.read(value, IDENTITY, made.set(name))
    return names


def _set_query(walk: Walk, reader: Reader, equation: exp.EQ, made: Changes) -> list[str]:
    """``(a, b) = (SELECT x, y ...)`` of other systems."""
    query = walk.query(equation.expression, reader.scope, reader.scope.ctes)
    targets = [
        one.this if isinstance(one, exp.Column) else one for one in equation.this.expressions
    ]
    names = [walk.rules.shown(one) for one in targets]
    for name, sources in zip(names, query.outputs, strict=False):
        made.set(name).add(sources, IDENTITY)
        made.set(name).add(query.whole, IDENTITY)
    return names


def _merge(walk: Walk, tree: exp.Merge, scope: Scope, target: Rel, made: Changes) -> None:
    source = Scope(ctes=scope.ctes, whole=scope.whole)
    using = tree.args["using"]
    inner = using.this if isinstance(using, exp.Subquery) else using
    walk.roots.append(inner)
    Relations(walk, source).relation(using)
    walk.roots.pop()
    scope.rels += source.rels
    reader = Reader(walk, scope)
    if tree.args.get("on") is not None:
        reader.read(tree.args["on"], "JOIN", made.whole)
    earlier = {True: Sources(), False: Sources()}
    for when in tree.args["whens"].expressions:
        condition, then = when.args.get("condition"), when.args.get("then")
        decides = earlier[bool(when.args.get("matched"))]  # the first WHEN that fits is taken
        if condition is not None:
            reader.read(condition, "CONDITIONAL", decides)
        names: list[str] = []
        if isinstance(then, exp.Update):
            if then.expressions:
                names = _set(walk, reader, then.expressions, made)
            else:
                names = _all(target, source, made)
        elif isinstance(then, exp.Insert):
            made.inserts = True
            names = _inserted(walk, reader, then, (target, source), made)
        if names:
            for name in names:
                made.set(name).add(decides, "CONDITIONAL")
        elif condition is not None:
            reader.read(condition, "FILTER", made.whole)


def _inserted(
    walk: Walk, reader: Reader, then: exp.Insert, sides: tuple[Rel, Scope], made: Changes
) -> list[str]:
    target, source = sides
    columns = then.this.expressions if isinstance(then.this, exp.Tuple) else []
    values = then.expression.expressions if isinstance(then.expression, exp.Tuple) else []
    if not columns and not values:
        return _all(target, source, made)
    names = [walk.rules.shown(c.this if isinstance(c, exp.Column) else c) for c in columns]
    names = names or list(target.names)
    for name, value in zip(names, values, strict=False):
        reader.read(value, IDENTITY, made.set(name))
    return names


def _all(target: Rel, source: Scope, made: Changes) -> list[str]:
    """``UPDATE *`` and ``INSERT *`` of other systems: columns by their names."""
    names: list[str] = list(target.names) or [n for rel in source.rels for n in rel.names]
    for name in names:
        found = source.find((name.lower(),))
        if found is not None:
            made.set(name).add(found, IDENTITY)
    return names

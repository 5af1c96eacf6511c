"""FROM: tables, queries, joins, UNNEST (Trino: "SELECT", FROM clause)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.lineage.expressions import Reader
from lakenb.sql.lineage.inside import columns, element, lifted, merged, named
from lakenb.sql.lineage.pivot import pivoted
from lakenb.sql.lineage.scope import Open, Query, Rel, Scope, always, unknown
from lakenb.sql.lineage.sources import IDENTITY, TRANSFORMATION, Sources

if TYPE_CHECKING:
    from lakenb.sql.lineage.query import Walk


class Relations:
    """Puts the relations of one query's FROM into its scope."""

    def __init__(self, walk: Walk, scope: Scope) -> None:
        self.walk = walk
        self.scope = scope

    def clause(self, node: exp.Expr) -> None:
        """FROM with its joins and lateral views."""
        from_ = node.args.get("from_")
        if from_ is not None:
            self.relation(from_.this)
        for join in node.args.get("joins") or ():
            self.join(join)
        for lateral in node.args.get("laterals") or ():
            self.relation(lateral)

    def relation(self, node: exp.Expr) -> None:
        """One item of FROM, with the joins in its parentheses."""
        for rel in self._plain(node):
            self.scope.rels.append(self._pivoted(rel, node))
        for join in node.args.get("joins") or ():
            self.join(join)
        for lateral in node.args.get("laterals") or ():
            self.relation(lateral)

    def _plain(self, node: exp.Expr) -> list[Rel]:
        walk = self.walk
        alias = node.args.get("alias")
        if isinstance(node, exp.Table):
            if isinstance(node.this, exp.Values):
                return [
                    self._derived(walk.values(node.this, self.scope.parent, self.scope.ctes), alias)
                ]
            return [self._table(node)]
        if isinstance(node, exp.Subquery | exp.Paren):
            return self._subquery(node, alias)
        if isinstance(node, exp.Values):
            return [self._derived(walk.values(node, self.scope.parent, self.scope.ctes), alias)]
        if isinstance(node, exp.Query):
            return [self._derived(walk.query(node, self.scope.parent, self.scope.ctes), alias)]
        if isinstance(node, exp.Lateral):
            return [self._lateral(node)]
        if isinstance(node, exp.Unnest):
            return [self._unnest(node)]
        return [self._opaque(node, f"What {node.key.upper()} in FROM gives can't be traced.")]

    def _subquery(self, node: exp.Expr, alias: exp.Expr | None) -> list[Rel]:
        inner = node.this
        if isinstance(inner, exp.Query) and not isinstance(inner, exp.Subquery):
            query = self.walk.query(node, self.scope.parent, self.scope.ctes)
            return [self._derived(query, alias)]
        if (
            isinstance(inner, exp.Subquery)
            and not inner.args.get("alias")
            and not inner.args.get("joins")
        ):
            found = self._subquery(inner, None)
            return (
                [_aliased(rel, alias, self.walk) for rel in found] if alias is not None else found
            )
        below = Relations(
            self.walk, Scope([], self.scope.parent, self.scope.ctes, self.scope.whole)
        )
        below.relation(inner)
        rels = below.scope.rels
        return [_aliased(_one(rels), alias, self.walk)] if alias is not None else rels

    def _derived(self, query: Query, alias: exp.Expr | None) -> Rel:
        """A query as a relation; what decides about its rows decides about all of these."""
        self.scope.whole.add(query.whole, IDENTITY)
        rel = Rel(query.names, query.outputs, open=query.open, opened=query.opened, rows=query.rows)
        return _aliased(rel, alias, self.walk)

    def _opaque(self, node: exp.Expr, sentence: str) -> Rel:
        rel = Rel((), (), open=always(unknown(sentence)))
        return _aliased(rel, node.args.get("alias"), self.walk)

    # --- tables ------------------------------------------------------------------------------------

    def _table(self, node: exp.Table) -> Rel:
        walk, alias = self.walk, node.args.get("alias")
        if isinstance(node.this, exp.Func):
            return self._function(node, node.this)
        name = walk.folded(node.this)
        cte = self.scope.ctes.get(name) if not node.args.get("db") else None
        if cte is not None:
            rel = self._derived(cte.found(), None)
            rel.qualifier = (name,)
            return _aliased(rel, alias, walk)
        elements = self._elements(node)
        if elements is not None:
            return elements
        found = walk.rules.table(node, walk)
        if isinstance(found, Query):
            rel = self._derived(found, None)
            rel.qualifier = tuple(
                walk.folded(p) for p in node.parts if isinstance(p, exp.Identifier)
            )
            found = rel
        return _aliased(found, alias, walk)

    def _elements(self, node: exp.Table) -> Rel | None:
        """``t.items AS x``: the elements of a column of a relation to the left, in other grammars."""
        if self.walk.rules.trino or not node.args.get("db"):
            return None
        parts = [self.walk.folded(part) for part in node.parts]
        if not any(rel.reached_by(parts[:1]) and rel.qualifier for rel in self.scope.rels):
            return None
        made = Sources()
        found = self.scope.find(parts[:2])
        made.add(found if found is not None else unknown(f"'{'.'.join(parts)}'"), TRANSFORMATION)
        self.scope.whole.add(made, "JOIN")
        alias = node.args.get("alias")
        name = alias.this if alias is not None and alias.this is not None else node.this
        qualifier = (self.walk.folded(name),)
        return Rel([self.walk.rules.shown(name)], [made], qualifier, open=always(made))

    def _function(self, node: exp.Expr, call: exp.Expr) -> Rel:
        """A table function: all that it gives comes from its arguments."""
        reader = Reader(self.walk, self.scope)
        made = Sources()
        for one in call.iter_expressions():
            reader.read(one, TRANSFORMATION, made)
        self.scope.whole.add(made, "JOIN")
        shape = self.walk.rules.shape(node, self.walk)
        if shape is not None:
            rel = Rel([name for _, name in shape], [made] * len(shape))
            return _aliased(rel, node.args.get("alias"), self.walk)
        return _aliased(
            Rel((), (), open=always(made)), node.args.get("alias"), self.walk, given=made
        )

    def _lateral(self, node: exp.Expr) -> Rel:
        inner = node.this
        alias = node.args.get("alias")
        query = (
            inner.this if isinstance(inner, exp.Subquery) and not inner.args.get("alias") else inner
        )
        if isinstance(query, exp.Values):
            return self._derived(self.walk.values(query, self.scope, self.scope.ctes), alias)
        if isinstance(query, exp.Query):
            return self._derived(self.walk.query(query, self.scope, self.scope.ctes), alias)
        return self._function(node, inner)

    # --- UNNEST ------------------------------------------------------------------------------------

    def _unnest(self, node: exp.Unnest) -> Rel:
        """UNNEST of several arrays side by side: each column comes from its own; rows depend on all."""
        walk = self.walk
        reader = Reader(walk, self.scope)
        made = [lifted(reader.value(one), TRANSFORMATION) for one in node.expressions]
        for one in made:
            self.scope.whole.add(one, "JOIN")
        alias = node.args.get("alias")
        names = (
            [walk.rules.shown(c) for c in (alias.args.get("columns") or ())]
            if alias is not None
            else []
        )
        offset = node.args.get("offset")
        if isinstance(offset, exp.Identifier):
            names.append(walk.rules.shown(offset))
        shape = walk.rules.shape(node, walk)
        if shape is None:
            shape = _guessed(len(made), names, ordinality=bool(offset))
        if shape is None:
            return self._opaque(node, "The columns of an UNNEST can't be told apart without types.")
        outputs = _side_by_side(made, [at for at, _ in shape], rows=walk.rules.trino)
        shown = [names[at] if at < len(names) else own for at, (_, own) in enumerate(shape)]
        qualifier = (walk.folded(alias.this),) if alias is not None and alias.this else ()
        opened: Open | None = None
        if not walk.rules.trino and len(made) == 1:
            one = element(made[0])
            opened = lambda name: named(one, name)  # noqa: E731 - a field of the rows that an array holds
            if alias is not None and not names and qualifier and len(shown) == 1:
                shown = [walk.rules.shown(alias.this)]
        return Rel(shown, outputs, qualifier, open=opened)

    # --- joins -------------------------------------------------------------------------------------

    def join(self, node: exp.Expr) -> None:
        """One join; the right side of LATERAL and UNNEST sees the left."""
        at = len(self.scope.rels)
        self.relation(node.this)
        using, on = node.args.get("using"), node.args.get("on")
        if str(node.args.get("method") or "").upper() == "NATURAL":
            self._natural(at, str(node.args.get("side") or "").upper())
        elif using:
            names = [self.walk.folded(one) for one in using]
            self._using(at, names, str(node.args.get("side") or "").upper())
        elif on is not None:
            Reader(self.walk, self.scope).read(on, "JOIN", self.scope.whole)

    def _natural(self, at: int, side: str) -> None:
        left, right = self.scope.rels[:at], self.scope.rels[at:]
        if any(rel.open is not None for rel in self.scope.rels):
            sentence = "The columns of a NATURAL JOIN aren't all known."
            self.scope.whole.unknown[sentence] = None
            return
        known = {n.lower() for rel in right for n in rel.names if n.lower() not in rel.gone}
        both = [n.lower() for rel in left for n in rel.names if n.lower() in known]
        self._using(at, list(dict.fromkeys(both)), side)

    def _using(self, at: int, names: Sequence[str], side: str) -> None:
        """USING: one column stands for both; RIGHT takes the right one, FULL whichever is there."""
        rels, whole = self.scope.rels, self.scope.whole
        joined: list[Sources] = []
        shown: list[str] = []
        for name in names:
            sides = [Scope(rels[:at]).find((name,)), Scope(rels[at:]).find((name,))]
            first, second = (
                one or unknown(f"'{name}' of USING is in no relation.") for one in sides
            )
            whole.add(first, "JOIN")
            whole.add(second, "JOIN")
            if side == "FULL":
                joined.append(lifted(merged((first, second)), TRANSFORMATION))
            else:
                joined.append(second if side == "RIGHT" else first)
            shown.append(name)
        gone = frozenset(names)
        strict = self.walk.rules.trino
        kept = [replace(rel, gone=rel.gone | gone, strict=strict) for rel in rels]
        self.scope.rels = [Rel(shown, joined), *kept]

    def _pivoted(self, rel: Rel, node: exp.Expr) -> Rel:
        pivots = node.args.get("pivots")
        if not pivots:
            return rel
        return pivoted(self.walk, self.scope, rel, pivots)


def _one(rels: Sequence[Rel]) -> Rel:
    """Several relations as one, for an alias around them."""
    names: list[str] = []
    made: list[Sources] = []
    for rel in rels:
        for at, name in enumerate(rel.names):
            if name.lower() not in rel.gone:
                names.append(name)
                made.append(rel.sources(at))
    if len(rels) == 1 and rels[0].table is not None:
        return replace(rels[0])
    rows = tuple(dict.fromkeys(name for rel in rels for name in rel.rows))
    opens = [rel.open for rel in rels if rel.open is not None]
    datasets = tuple(dict.fromkeys(name for rel in rels for name in rel.opened))
    opened = opens[0] if opens else None
    if len(opens) > 1:
        opened = always(unknown("A column may be of any of several relations without a schema."))
    return Rel(names, made, open=opened, opened=datasets, rows=rows)


def _aliased(rel: Rel, alias: exp.Expr | None, walk: Walk, given: Sources | None = None) -> Rel:
    """A relation under its alias, and its column aliases."""
    if alias is None:
        return rel
    if alias.this is not None:
        rel = replace(rel, qualifier=(walk.folded(alias.this),))
    columns = alias.args.get("columns") or ()
    if not columns:
        return rel
    names = [walk.rules.shown(one) for one in columns]
    if rel.open is not None and not rel.names:
        opened = given
        if opened is None:
            sentence = "Columns renamed by an alias can't be told, for the relation's aren't known."
            opened = unknown(sentence)
        return replace(
            rel, names=names, made=[opened] * len(names), table=None, open=None, _index=None
        )
    kept = [names[at] if at < len(names) else own for at, own in enumerate(rel.names)]
    return replace(rel, names=kept, _index=None, _twice=frozenset())


def _side_by_side(made: Sequence[Sources], places: Sequence[int], *, rows: bool) -> list[Sources]:
    """What each column of an UNNEST comes from; a place below 0 is the ordinality's."""
    parts = {at: iter(columns(one, places.count(at), rows=rows)) for at, one in enumerate(made)}
    return [next(parts[at]) if at >= 0 else Sources() for at in places]


def _guessed(
    width: int, names: Sequence[str], *, ordinality: bool
) -> tuple[tuple[int, str], ...] | None:
    """UNNEST's columns without types: one for each argument, or all named ones from the only argument."""
    last = ((-1, ""),) if ordinality else ()
    named = len(names) - len(last)
    if width == 1:
        return tuple((0, "") for _ in range(max(named, 1))) + last
    if names and named != width:
        return None
    return tuple((at, "") for at in range(width)) + last if named == width else None

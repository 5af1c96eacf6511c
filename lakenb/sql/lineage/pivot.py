"""PIVOT and UNPIVOT of other systems: Athena has none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.lineage.expressions import Reader
from lakenb.sql.lineage.scope import Open, Rel, Scope, always
from lakenb.sql.lineage.sources import AGGREGATION, IDENTITY, Sources

if TYPE_CHECKING:
    from lakenb.sql.lineage.query import Walk


def pivoted(walk: Walk, scope: Scope, rel: Rel, pivots: Sequence[exp.Expr]) -> Rel:
    """A relation behind its PIVOT and UNPIVOT clauses."""
    for pivot in pivots:
        inner = Scope([rel], scope.parent, scope.ctes, scope.whole)
        made = _unpivot if pivot.args.get("unpivot") else _pivot
        rel = made(walk, inner, rel, pivot)
        alias = pivot.args.get("alias")
        if alias is not None and alias.this is not None:
            rel.qualifier = (walk.folded(alias.this),)
    return rel


def _pivot(walk: Walk, scope: Scope, rel: Rel, pivot: exp.Expr) -> Rel:
    """Each new column is an aggregate of the rows that have one value; other columns are its groups."""
    reader = Reader(walk, scope)
    made = Sources()
    for one in pivot.expressions:
        reader.read(one, AGGREGATION, made)
    fields = [field.this for field in pivot.args.get("fields") or () if isinstance(field, exp.In)]
    for one in fields:
        reader.read(one, "CONDITIONAL", made)
    used = _names(walk, [*pivot.expressions, *fields])
    names, outputs = _kept(rel, used)
    for one in outputs:
        scope.whole.add(one, "GROUP_BY")
    new = [walk.rules.shown(c) for c in pivot.args.get("columns") or () if isinstance(c, exp.Expr)]
    opened: Open | None = rel.open if new else always(made)
    return Rel(
        [*names, *new], [*outputs, *([made] * len(new))], rel.qualifier, open=opened, rows=rel.rows
    )


def _unpivot(walk: Walk, scope: Scope, rel: Rel, pivot: exp.Expr) -> Rel:
    """One column takes the values of several, and one their names."""
    reader = Reader(walk, scope)
    made = Sources()
    listed = [field for field in pivot.args.get("fields") or () if isinstance(field, exp.In)]
    taken = [one for field in listed for one in field.expressions]
    for one in taken:
        reader.read(one, IDENTITY, made)
    names, outputs = _kept(rel, _names(walk, taken))
    values = [
        walk.rules.shown(one.this if isinstance(one, exp.Column) else one)
        for one in pivot.expressions
    ]
    labels = [
        walk.rules.shown(f.this.this if isinstance(f.this, exp.Column) else f.this) for f in listed
    ]
    return Rel(
        [*names, *values, *labels],
        [*outputs, *([made] * len(values)), *(Sources() for _ in labels)],
        rel.qualifier,
        open=rel.open,
        opened=rel.opened,
        rows=rel.rows,
    )


def _names(walk: Walk, nodes: Sequence[exp.Expr]) -> frozenset[str]:
    return frozenset(
        walk.folded(column.this)
        for node in nodes
        for column in node.find_all(exp.Column)
        if isinstance(column.this, exp.Identifier)
    )


def _kept(rel: Rel, used: frozenset[str]) -> tuple[list[str], list[Sources]]:
    places = [at for at, name in enumerate(rel.names) if name.lower() not in used]
    return [rel.names[at] for at in places], [rel.sources(at) for at in places]

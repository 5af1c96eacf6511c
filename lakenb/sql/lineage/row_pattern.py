"""MATCH_RECOGNIZE: measures come from the rows of a match (Trino: "MATCH_RECOGNIZE")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.lineage.expressions import Reader
from lakenb.sql.lineage.inside import lifted
from lakenb.sql.lineage.relations import Relations
from lakenb.sql.lineage.scope import Query, Scope
from lakenb.sql.lineage.sources import IDENTITY, TRANSFORMATION
from lakenb.sql.trino.row_pattern import labels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlglot import exp

    from lakenb.sql.lineage.query import Walk
    from lakenb.sql.lineage.scope import Cte
    from lakenb.sql.trino.row_pattern import RowPattern


def match_recognize(
    walk: Walk, node: exp.Expr, pattern: RowPattern, parent: Scope | None, ctes: Mapping[str, Cte]
) -> Query:
    """The columns that one MATCH_RECOGNIZE gives.

    Its partition, its order and the conditions of its labels decide about the rows.
    """
    scope = Scope(parent=parent, ctes=ctes)
    Relations(walk, scope).clause(node)
    known = frozenset(one.lower() for one in (*labels(pattern.pattern), *pattern.subsets))
    reader = Reader(walk, scope, labels=known)
    for one in (*pattern.partition, *(item.column for item in pattern.order)):
        reader.read(one, "WINDOW", scope.whole)
    for condition in pattern.defined.values():
        reader.read(condition, "FILTER", scope.whole)
    query = Query([], [], scope.whole, scope.rows)
    leading = list(pattern.partition)
    if pattern.all_rows:
        leading += [item.column for item in pattern.order]
    for column in leading:
        query.names.append(walk.rules.shown(getattr(column, "this", column)))
        query.outputs.append(reader.read(column, IDENTITY))
    for value, label in pattern.measures:
        query.names.append(label.lower())
        query.outputs.append(lifted(reader.value(value), TRANSFORMATION))
    if pattern.all_rows:
        _others(scope, query, {walk.folded(getattr(c, "this", c)) for c in leading})
    return query


def _others(scope: Scope, query: Query, taken: set[str]) -> None:
    for rel in scope.rels:
        for at, name in enumerate(rel.names):
            if name.lower() not in taken and name.lower() not in rel.gone:
                query.names.append(name)
                query.outputs.append(rel.sources(at))
        if rel.open is not None:
            query.open, query.opened = rel.open, rel.opened

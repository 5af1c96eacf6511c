"""WITH RECURSIVE: what a step may say, and its text (Trino: "SELECT", WITH RECURSIVE clause)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import QueryFailed
from lakenb.sql.compiler.places import place_of
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lakenb.sql.compiler.query import Query

MAX_RECURSION = 10
"""Steps of a recursive query (Trino: "SELECT", WITH RECURSIVE; its default of max_recursion_depth)."""


def unrolled(alias: str, base: Query, step: Query, *, distinct: bool) -> str:
    """A recursive query as its base and ten steps, as Trino runs it; an eleventh that gives rows fails."""
    own = re.compile(rf"\b{alias}\b")
    names = ", ".join(f"c{at}" for at in range(len(base.outputs)))
    levels = [f"{alias}_0({names}) AS MATERIALIZED ({base.text})"]
    for level in range(1, MAX_RECURSION + 1):
        text = own.sub(f"{alias}_{level - 1}", step.text)
        levels.append(f"{alias}_{level}({names}) AS MATERIALIZED ({text})")
    parts = [f"SELECT * FROM {alias}_{level}" for level in range(MAX_RECURSION + 1)]
    message = f"NOT_SUPPORTED: Recursion depth limit exceeded ({MAX_RECURSION})"
    last = own.sub(f"{alias}_{MAX_RECURSION}", step.text)
    # The message depends on the row, or the engine would raise it while it plans.
    failing = f"CAST('{message}' || coalesce(left(CAST(q.c0 AS VARCHAR), 0), '') AS BIGINT)"
    parts.append(f"SELECT * FROM ({last}) AS q({names}) WHERE {failing} IS NOT NULL")
    word = " UNION " if distinct else " UNION ALL "
    return ", ".join([*levels, f"{alias}({names}) AS ({word.join(parts)})"])


def reads_itself(node: exp.Expr, name: str) -> bool:
    """Whether a query of WITH names itself."""
    return any(not t.db and fold(t.name) == name for t in node.find_all(exp.Table))


def check_recursive(body: exp.Union, name: str) -> None:
    """Refuse a step that reads the query otherwise than once, in FROM.

    Raises:
        QueryFailed: NOT_SUPPORTED, INVALID_RECURSIVE_REFERENCE.
    """
    step = body.right
    for key, clause in _IMMEDIATE.items():
        found = body.args.get(key) or step.args.get(key)
        if found is not None:
            message = f"immediate {clause} clause in recursive query"
            raise QueryFailed(message, name="NOT_SUPPORTED", position=place_of(found))
    references = [t for t in step.find_all(exp.Table) if not t.db and fold(t.name) == name]
    if len(references) > 1:
        raise _wrong(
            "multiple recursive references in the step relation of recursion", references[1]
        )
    for reference in references:
        for inner, outer in _upwards(reference, step):
            _check_place(inner, outer, reference)


_IMMEDIATE = {
    "with_": "WITH",
    "order": "ORDER BY",
    "offset": "OFFSET",
    "limit": "FETCH FIRST / LIMIT",
}


def _upwards(node: exp.Expr, top: exp.Expr) -> Iterator[tuple[exp.Expr, exp.Expr]]:
    while node is not top and node.parent is not None:
        yield node, node.parent
        node = node.parent


def _check_place(inner: exp.Expr, outer: exp.Expr, reference: exp.Expr) -> None:
    if isinstance(outer, exp.Join):
        side = outer.side.upper()
        if side in {"LEFT", "FULL"}:
            raise _wrong(f"recursive reference in right source of {side} join", reference)
    elif isinstance(outer, exp.From):
        for join in (outer.parent.args.get("joins") or ()) if outer.parent is not None else ():
            if join.side.upper() in {"RIGHT", "FULL"}:
                message = f"recursive reference in left source of {join.side.upper()} join"
                raise _wrong(message, reference)
    elif isinstance(outer, exp.Except | exp.Intersect):
        raise _wrong("recursive reference not allowed in this context", reference)
    elif isinstance(inner, exp.Query) and not isinstance(outer, exp.Query | exp.Subquery):
        message = "recursive reference outside of FROM clause of the step relation of recursion"
        raise _wrong(message, reference)


def _wrong(message: str, reference: exp.Expr) -> QueryFailed:
    return QueryFailed(message, name="INVALID_RECURSIVE_REFERENCE", position=place_of(reference))

"""What a statement needs of each table: columns that the result depends on, and a predicate.

Both answers are safe: a column is left out only where no result can depend on it, a predicate holds for
every row that can reach the result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.constants import constant
from lakenb.values.predicate import EVERYTHING, And, Comparison, In, IsNull, Or, Predicate
from lakenb.values.relation import ScanRequest

if TYPE_CHECKING:
    from lakenb.sql.compiler.relations import From
    from lakenb.sql.compiler.scope import Source, Statement
    from lakenb.sql.compiler.value import ColumnRef
    from lakenb.values.predicate import Operator, Value

_OPERATORS: dict[type[exp.Expr], tuple[Operator, Operator]] = {
    exp.EQ: ("=", "="),
    exp.NEQ: ("<>", "<>"),
    exp.LT: ("<", ">"),
    exp.LTE: ("<=", ">="),
    exp.GT: (">", "<"),
    exp.GTE: (">=", "<="),
}
_Found = tuple[int, Predicate]
"""A relation's number, and a predicate on its columns alone."""


def push_down(statement: Statement, node: exp.Expr, from_: From) -> None:
    """Note the conditions of one SELECT on the relations that they speak of."""
    where = node.args.get("where")
    if where is not None:
        for number, predicate in _conjuncts(statement, where.this):
            if number in from_.relations and not (from_.outer and _mentions_null(predicate)):
                _note(statement, number, predicate)
    for joined in from_.joins:
        if joined.side in {"RIGHT", "FULL"}:
            continue
        for number, predicate in _conjuncts(statement, joined.on):
            if number in from_.relations and (not joined.side or number in joined.right):
                _note(statement, number, predicate)


def _note(statement: Statement, number: int, predicate: Predicate) -> None:
    """Keep a predicate at a table; one on a query waits until it is known how often that is used."""
    source = statement.sources[number]
    if source.outputs is None:
        source.predicates.append(predicate)
    else:
        statement.waiting.append((number, predicate))


def _move(statement: Statement, number: int, predicate: Predicate) -> None:
    """Move a predicate into the query that a relation is, where nothing else reads it."""
    source = statement.sources[number]
    if source.outputs is None or source.sealed or source.uses != 1:
        return
    columns: dict[str, ColumnRef] = {}
    for at, output in enumerate(source.outputs):
        if output.column is not None:
            columns[f"c{at}"] = output.column
    used = _columns_of(predicate)
    if not used <= columns.keys():
        return
    numbers = {columns[name].relation for name in used}
    if len(numbers) == 1:
        inner = _renamed(predicate, {name: columns[name].name for name in used})
        _note(statement, numbers.pop(), inner)


def scan_requests(
    statement: Statement, reads: Iterable[ColumnRef]
) -> tuple[tuple[ScanRequest, ...], dict[int, int]]:
    """What is read of each table, and each one's number among the scans.

    Args:
        statement: Compiled.
        reads: The columns that the outermost query reads.
    """
    while statement.waiting:
        _move(statement, *statement.waiting.pop())
    read: dict[int, set[str]] = {}
    waiting = list(reads)
    seen: set[ColumnRef] = set()
    entered: set[int] = set()
    while waiting:
        ref = waiting.pop()
        if ref in seen:
            continue
        seen.add(ref)
        source = statement.sources[ref.relation]
        if source.outputs is None:
            read.setdefault(ref.relation, set()).add(ref.name)
            continue
        if ref.relation not in entered:
            entered.add(ref.relation)
            waiting.extend(source.reads)
        waiting.extend(source.outputs[int(ref.name[1:])].reads)
    requests: list[ScanRequest] = []
    numbers: dict[int, int] = {}
    for number, source in enumerate(statement.sources):
        if source.relation is not None:
            numbers[number] = len(requests)
            requests.append(_request(source, read.get(number, set())))
    return tuple(requests), numbers


def _request(source: Source, read: set[str]) -> ScanRequest:
    relation = source.relation
    if relation is None:
        raise TypeError(source)
    order = [c.name for c in (*relation.columns, *relation.hidden)]
    named = tuple(name for name in order if name in read or name in source.named)
    predicate = And(tuple(source.predicates)) if source.predicates else EVERYTHING
    return ScanRequest(
        relation, named, tuple(n for n in order if n in read), predicate, source.as_of
    )


def _columns_of(predicate: Predicate) -> set[str]:
    if isinstance(predicate, And | Or):
        return set().union(*map(_columns_of, predicate.parts))
    return {predicate.column}


def _renamed(predicate: Predicate, names: dict[str, str]) -> Predicate:
    if isinstance(predicate, And):
        return And(tuple(_renamed(p, names) for p in predicate.parts))
    if isinstance(predicate, Or):
        return Or(tuple(_renamed(p, names) for p in predicate.parts))
    return replace(predicate, column=names[predicate.column])


def _mentions_null(predicate: Predicate) -> bool:
    if isinstance(predicate, And | Or):
        return any(_mentions_null(part) for part in predicate.parts)
    return isinstance(predicate, IsNull) and not predicate.negated


def _conjuncts(statement: Statement, node: exp.Expr) -> Iterator[_Found]:
    """Each AND-ed part that speaks of one relation's columns and constants alone."""
    node = node.unnest()
    if isinstance(node, exp.And):
        yield from _conjuncts(statement, node.left)
        yield from _conjuncts(statement, node.right)
        return
    found = _predicate(statement, node)
    if found is not None:
        yield found


def _predicate(statement: Statement, node: exp.Expr) -> _Found | None:
    node = node.unnest()
    if isinstance(node, exp.And | exp.Or):
        return _connected(statement, node)
    if isinstance(node, exp.Not):
        inner = node.this.unnest()
        if isinstance(inner, exp.Is) and isinstance(inner.expression, exp.Null):
            return _on_column(statement, inner.this, lambda c: IsNull(c, negated=True))
        return None
    if isinstance(node, exp.Is) and isinstance(node.expression, exp.Null):
        return _on_column(statement, node.this, IsNull)
    if isinstance(node, exp.In):
        return _in(statement, node)
    if isinstance(node, exp.Between):
        low, high = (constant(node.args[end], statement.zone) for end in ("low", "high"))
        if low is None or high is None or node.args.get("symmetric"):
            return None
        return _on_column(
            statement,
            node.this,
            lambda c: And((Comparison(c, ">=", low), Comparison(c, "<=", high))),
        )
    return _comparison(statement, node)


def _connected(statement: Statement, node: exp.And | exp.Or) -> _Found | None:
    left, right = _predicate(statement, node.left), _predicate(statement, node.right)
    if left is None or right is None or left[0] != right[0]:
        return None
    parts = (left[1], right[1])
    return left[0], And(parts) if isinstance(node, exp.And) else Or(parts)


def _in(statement: Statement, node: exp.In) -> _Found | None:
    values: list[Value] = []
    for item in node.expressions:
        value = constant(item, statement.zone)
        if value is None:
            return None
        values.append(value)
    if not values or node.args.get("query") or node.args.get("unnest"):
        return None
    return _on_column(statement, node.this, lambda c: In(c, tuple(values)))


def _comparison(statement: Statement, node: exp.Expr) -> _Found | None:
    operators = _OPERATORS.get(type(node))
    if operators is None:
        return None
    left, right = node.this.unnest(), node.expression.unnest()
    for side, other, operator in ((left, right, operators[0]), (right, left, operators[1])):
        ref = statement.column(side)
        if ref is not None:
            value = constant(other, statement.zone)
            if value is not None:
                return ref.relation, Comparison(ref.name, operator, value)
    return None


def _on_column(
    statement: Statement, node: exp.Expr, make: Callable[[str], Predicate]
) -> _Found | None:
    ref = statement.column(node)
    return None if ref is None else (ref.relation, make(ref.name))

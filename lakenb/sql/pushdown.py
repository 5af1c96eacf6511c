"""What a resolved query needs of each table: columns the result depends on, and a predicate.

Walks the scopes from the outermost inwards. Both answers are safe: a column is left out only where no
result can depend on it, a predicate holds for every row that can reach the result.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.constants import constant
from lakenb.values.predicate import And, Comparison, In, IsNull, Or, Predicate, columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlglot.optimizer.scope import Scope

    from lakenb.values.predicate import Operator, Value

_OPERATORS: dict[type[exp.Expr], tuple[Operator, Operator]] = {
    exp.EQ: ("=", "="),
    exp.NEQ: ("<>", "<>"),
    exp.LT: ("<", ">"),
    exp.LTE: ("<=", ">="),
    exp.GT: (">", "<"),
    exp.GTE: (">=", "<="),
}
_SEALED = ("group", "limit", "offset", "having", "distinct")


@dataclass(slots=True)
class Need:
    """What is needed of one table in the statement."""

    columns: set[str] = field(default_factory=set)
    predicates: list[Predicate] = field(default_factory=list)


def needs(scopes: Sequence[Scope]) -> dict[int, Need]:
    """The needs of every table, by ``id`` of its node; scopes as sqlglot gives them, root last."""
    return _Walk(scopes).run()


class _Walk:
    def __init__(self, scopes: Sequence[Scope]) -> None:
        self.scopes = scopes
        self.outputs: dict[int, set[str] | None] = {}
        self.incoming: dict[int, list[Predicate]] = {}
        self.found: dict[int, Need] = {}
        self.uses: dict[int, int] = {}
        for scope in scopes:
            for _, source in scope.selected_sources.values():
                self.uses[id(source)] = self.uses.get(id(source), 0) + 1

    def run(self) -> dict[int, Need]:
        root = self.scopes[-1]
        for scope in reversed(self.scopes):
            if scope is root or id(scope) not in self.outputs:
                self.outputs[id(scope)] = set() if _is_exists(scope) else None
            if isinstance(scope.expression, exp.SetOperation):
                self.set_operation(scope)
            elif isinstance(scope.expression, exp.Select):
                self.select(scope)
        return self.found

    def set_operation(self, scope: Scope) -> None:
        expression = scope.expression
        wanted = self.outputs[id(scope)]
        names = _names(expression)
        is_all = isinstance(expression, exp.Union) and not expression.args.get("distinct")
        plain = is_all and not any(expression.args.get(a) for a in ("order", "limit", "offset"))
        for branch in scope.set_operation_scopes:
            if not plain or wanted is None or len(set(names)) != len(names):
                self.outputs[id(branch)] = None
                continue
            inner = _names(branch.expression)
            pairs = dict(zip(names, inner, strict=False))
            self.need_outputs(branch, {pairs[n] for n in wanted if n in pairs})

    def need_outputs(self, scope: Scope, names: set[str]) -> None:
        known = self.outputs.setdefault(id(scope), set())
        if known is not None:
            known |= names

    def select(self, scope: Scope) -> None:
        expression = scope.expression
        wanted = self.outputs[id(scope)]
        if expression.args.get("distinct") or expression.args.get("order"):
            wanted = None
        skipped: set[int] = set()
        if wanted is not None:
            for projection in _selects(expression):
                if projection.alias_or_name not in wanted:
                    skipped |= {id(c) for c in projection.find_all(exp.Column)}
        for _, inner in scope.selected_sources.values():
            if not isinstance(inner, exp.Table):
                self.need_outputs(inner, set())
        for column in scope.columns:
            source = scope.sources.get(column.table)
            if source is None or id(column) in skipped:
                continue
            if isinstance(source, exp.Table):
                self.need(source).columns.add(column.name)
            else:
                self.need_outputs(source, {column.name})
        self.push_predicates(scope)

    def need(self, table: exp.Table) -> Need:
        return self.found.setdefault(id(table), Need())

    def push_predicates(self, scope: Scope) -> None:
        expression = scope.expression
        outer = any(j.side for j in expression.args.get("joins") or ())
        for alias, predicate in self.predicates(scope):
            source = scope.sources.get(alias)
            if source is None or (outer and _mentions_null(predicate)):
                continue
            if isinstance(source, exp.Table):
                self.need(source).predicates.append(predicate)
            elif self.uses.get(id(source)) == 1:
                self.incoming.setdefault(id(source), []).append(predicate)

    def predicates(self, scope: Scope) -> Iterator[tuple[str, Predicate]]:
        expression = scope.expression
        where = expression.args.get("where")
        if where is not None:
            yield from _conjuncts(where.this)
        for join in expression.args.get("joins") or ():
            on = join.args.get("on")
            if on is None or join.side in {"RIGHT", "FULL"}:
                continue
            for alias, predicate in _conjuncts(on):
                if not join.side or alias == join.alias_or_name:
                    yield alias, predicate
        for predicate in self.incoming.get(id(scope), ()):
            yield from _through(expression, predicate)


def _selects(expression: exp.Expr) -> list[exp.Expr]:
    return expression.selects if isinstance(expression, exp.Query) else []


def _names(expression: exp.Expr) -> list[str]:
    return expression.named_selects if isinstance(expression, exp.Query) else []


def _is_exists(scope: Scope) -> bool:
    return scope.is_subquery and isinstance(scope.expression.parent, exp.Exists)


def _through(expression: exp.Expr, predicate: Predicate) -> Iterator[tuple[str, Predicate]]:
    """A predicate on a query's outputs, told in the columns of one of its sources."""
    if any(expression.args.get(arg) for arg in _SEALED) or expression.find(exp.Window):
        return
    if any(isinstance(p.unalias(), exp.Unnest) for p in _selects(expression)):
        return
    columns: dict[str, exp.Column] = {}
    for projection in _selects(expression):
        inner = projection.unalias()
        if isinstance(inner, exp.Column) and inner.table:
            columns[projection.alias_or_name] = inner
    names = set(columns_of(predicate))
    if not names or not names <= columns.keys():
        return
    tables = {columns[name].table for name in names}
    if len(tables) == 1:
        yield tables.pop(), _renamed(predicate, {n: columns[n].name for n in names})


def _renamed(predicate: Predicate, names: dict[str, str]) -> Predicate:
    if isinstance(predicate, And):
        return And(tuple(_renamed(p, names) for p in predicate.parts))
    if isinstance(predicate, Or):
        return Or(tuple(_renamed(p, names) for p in predicate.parts))
    if isinstance(predicate, In):
        return In(names[predicate.column], predicate.values)
    if isinstance(predicate, IsNull):
        return IsNull(names[predicate.column], predicate.negated)
    return Comparison(names[predicate.column], predicate.op, predicate.value)


def _mentions_null(predicate: Predicate) -> bool:
    if isinstance(predicate, And | Or):
        return any(_mentions_null(part) for part in predicate.parts)
    return isinstance(predicate, IsNull) and not predicate.negated


def _conjuncts(node: exp.Expr) -> Iterator[tuple[str, Predicate]]:
    """Each AND-ed part that speaks of one table's columns and constants alone."""
    node = node.unnest()
    if isinstance(node, exp.And):
        yield from _conjuncts(node.left)
        yield from _conjuncts(node.right)
        return
    found = _predicate(node)
    if found is not None:
        yield found


def _predicate(node: exp.Expr) -> tuple[str, Predicate] | None:
    node = node.unnest()
    if isinstance(node, exp.And | exp.Or):
        return _connected(node)
    if isinstance(node, exp.Not):
        inner = node.this.unnest()
        if isinstance(inner, exp.Is) and isinstance(inner.expression, exp.Null):
            return _on_column(inner.this, lambda c: IsNull(c, negated=True))
        return None
    if isinstance(node, exp.Is) and isinstance(node.expression, exp.Null):
        return _on_column(node.this, IsNull)
    if isinstance(node, exp.In):
        return _in(node)
    if isinstance(node, exp.Between):
        low, high = constant(node.args["low"]), constant(node.args["high"])
        if low is None or high is None or node.args.get("symmetric"):
            return None
        return _on_column(
            node.this, lambda c: And((Comparison(c, ">=", low), Comparison(c, "<=", high)))
        )
    return _comparison(node)


def _connected(node: exp.And | exp.Or) -> tuple[str, Predicate] | None:
    left, right = _predicate(node.left), _predicate(node.right)
    if left is None or right is None or left[0] != right[0]:
        return None
    parts = (left[1], right[1])
    return left[0], And(parts) if isinstance(node, exp.And) else Or(parts)


def _in(node: exp.In) -> tuple[str, Predicate] | None:
    values: list[Value] = []
    for item in node.expressions:
        value = constant(item)
        if value is None:
            return None
        values.append(value)
    if not values or node.args.get("query") or node.args.get("unnest"):
        return None
    return _on_column(node.this, lambda c: In(c, tuple(values)))


def _comparison(node: exp.Expr) -> tuple[str, Predicate] | None:
    operators = _OPERATORS.get(type(node))
    if operators is None:
        return None
    left, right = node.this.unnest(), node.expression.unnest()
    for side, other, operator in ((left, right, operators[0]), (right, left, operators[1])):
        if isinstance(side, exp.Column) and side.table:
            value = constant(other)
            if value is not None:
                return side.table, Comparison(side.name, operator, value)
    return None


def _on_column(node: exp.Expr, make: object) -> tuple[str, Predicate] | None:
    node = node.unnest()
    if isinstance(node, exp.Column) and node.table and callable(make):
        return node.table, make(node.name)
    return None

"""What Trino refuses of a query's names that neither sqlglot nor the engine refuses.

``check_written`` reads the tree as parsed, ``check_resolved`` the tree whose columns are qualified
(Trino: "SELECT").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import NotYetAvailable, Position, QueryFailed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlglot.optimizer.scope import Scope


def place_of(node: exp.Expr) -> Position | None:
    """The place of the first name in an expression, which is close to where it begins."""
    found = [p for n in node.find_all(exp.Identifier) if (p := position(n)) is not None]
    return min(found) if found else None


def position(identifier: exp.Expr) -> Position | None:
    """Line and column of a name in its statement, when the parser kept them."""
    line, end = identifier.meta_get("line"), identifier.meta_get("col")
    start, stop = identifier.meta_get("start"), identifier.meta_get("end")
    if not (isinstance(line, int) and isinstance(end, int)):
        return None
    width = int(stop) - int(start) + 1 if isinstance(start, int) and isinstance(stop, int) else 1
    return line, max(1, end - width + 1)


_LEAVES = frozenset({exp.Column, exp.Identifier, exp.Literal, exp.EQ, exp.And, exp.Anonymous})


def check_written(root: exp.Expr) -> None:
    """Check WITH names, column aliases, positions and columns hidden by USING.

    Raises:
        QueryFailed: In Trino's words, with the place where a name has one.
    """
    for node in root.walk():
        if type(node) in _LEAVES:
            continue
        if isinstance(node, exp.With):
            _check_with(node)
        elif isinstance(node, exp.CTE | exp.Subquery):
            _check_aliases(node, node.this)
        elif isinstance(node, exp.Values):
            _check_aliases(node, node)
        if isinstance(node, exp.Query):
            _check_positions(node)
        if isinstance(node, exp.Select):
            _check_using(node)


def _check_with(node: exp.With) -> None:
    seen: set[str] = set()
    for cte in node.expressions:
        if cte.alias in seen:
            message = f"WITH query name '{cte.alias}' specified more than once"
            raise QueryFailed(
                message, name="DUPLICATE_NAMED_QUERY", position=place_of(cte.args["alias"])
            )
        seen.add(cte.alias)
        if node.args.get("recursive") and not cte.args["alias"].columns and _reads_itself(cte):
            message = f"missing column aliases in recursive WITH query '{cte.alias}'"
            raise QueryFailed(
                message, name="MISSING_COLUMN_ALIASES", position=place_of(cte.args["alias"])
            )


def _reads_itself(cte: exp.CTE) -> bool:
    return any(t.name == cte.alias and not t.db for t in cte.this.find_all(exp.Table))


def _check_aliases(node: exp.Expr, query: exp.Expr) -> None:
    alias = node.args.get("alias")
    width = _width(query)
    if not isinstance(alias, exp.TableAlias) or not alias.columns or width is None:
        return
    if len(alias.columns) != width:
        raise alias_count(alias, width)


def alias_count(alias: exp.TableAlias, width: int) -> QueryFailed:
    """Trino's error for a list of column aliases of another length than the relation."""
    message = (
        f"Column alias list has {len(alias.columns)} entries but '{alias.name}' has {width} columns "
        "available"
    )
    return QueryFailed(message, name="MISMATCHED_COLUMN_ALIASES", position=place_of(alias))


def _width(query: exp.Expr) -> int | None:
    while isinstance(query, exp.Subquery | exp.SetOperation):
        query = query.this
    if isinstance(query, exp.Values) and query.expressions:
        first = query.expressions[0]
        return len(first.expressions) if isinstance(first, exp.Tuple) else 1
    if isinstance(query, exp.Select) and not query.is_star:
        return len(query.expressions)
    return None


def _check_positions(query: exp.Query) -> None:
    width = _width(query)
    group, order = query.args.get("group"), query.args.get("order")
    for clause, word in ((group, "GROUP BY"), (order, "ORDER BY")):
        for item in clause.expressions if clause is not None else ():
            value = item.this if isinstance(item, exp.Ordered) else item
            if not isinstance(value, exp.Literal) or value.is_string:
                continue
            text = str(value.this)
            at = int(text) if text.isdecimal() else 0
            if at < 1 or (width is not None and at > width):
                message = f"{word} position {text[:20]} is not in select list"
                raise QueryFailed(message, name="INVALID_COLUMN_REFERENCE")


def _check_using(select: exp.Select) -> None:
    joins = select.args.get("joins") or ()
    names = {i.name for join in joins for i in join.args.get("using") or ()}
    if not names:
        return
    sources = {join.alias_or_name for join in joins}
    from_ = select.args.get("from_")
    if from_ is not None:
        sources.add(from_.alias_or_name)
    for column in select.find_all(exp.Column):
        inside = column.table in sources and column.name in names
        if inside and column.find_ancestor(exp.Select) is select:
            message = (
                f"Column '{column.table}.{column.name}' cannot be resolved; USING leaves one column: "
                f"write {column.name} alone."
            )
            raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=place_of(column))


def check_resolved(scope: Scope) -> None:
    """Check HAVING, ORDER BY and DISTINCT of one SELECT whose columns are qualified.

    Raises:
        QueryFailed: In Trino's words, with the place where a name has one.
    """
    select = scope.expression
    having, order = select.args.get("having"), select.args.get("order")
    if having is not None:
        for column in _own_columns(having, select):
            if not column.table:
                raise not_found(column)
    if order is None:
        return
    names = set(select.named_selects) if isinstance(select, exp.Query) else set()
    for column in _own_columns(order, select):
        if not column.table and column.name not in names:
            raise not_found(column)
    if select.args.get("distinct") and isinstance(select, exp.Select):
        _check_distinct(select, order)


def not_found(column: exp.Column) -> QueryFailed:
    """Trino's error for a column that no source has."""
    message = f"Column '{column.name}' cannot be resolved"
    return QueryFailed(message, name="COLUMN_NOT_FOUND", position=place_of(column))


def _own_columns(clause: exp.Expr, select: exp.Expr) -> Iterator[exp.Column]:
    for column in clause.find_all(exp.Column):
        if column.find_ancestor(exp.Select) is select:
            yield column


def _check_distinct(select: exp.Select, order: exp.Expr) -> None:
    shown = {p.unalias().unnest().sql() for p in select.selects} | set(select.named_selects)
    if isinstance(select.args["distinct"], exp.Distinct) and select.args["distinct"].args.get("on"):
        message = "DISTINCT ON is not in Athena's SQL."
        raise NotYetAvailable(message)
    for item in order.expressions:
        value = item.this if isinstance(item, exp.Ordered) else item
        name = value.name if isinstance(value, exp.Column) and not value.table else None
        if value.sql() not in shown and name not in shown and not isinstance(value, exp.Literal):
            message = "For SELECT DISTINCT, ORDER BY expressions must appear in select list"
            raise QueryFailed(message, name="EXPRESSION_NOT_IN_DISTINCT", position=place_of(value))

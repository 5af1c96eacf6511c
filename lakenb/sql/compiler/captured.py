"""Lambdas of correlated queries (Trino: "Lambda expressions", "Subqueries").

The engine takes no lambda that reads columns of two queries. Such columns are put into a struct beside the
lambda, which reads its fields.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.registry import library

if TYPE_CHECKING:
    from lakenb.sql.compiler.expressions import Expressions
    from lakenb.sql.compiler.value import Typed

_COLUMN = re.compile(
    r"""'(?:[^']|'')*'|\b(?P<relation>r\d+)\.(?:c\d+\b|"(?:[^"]|"")*")|"(?:[^"]|"")*\""""
)


def has_lambda(sql: str) -> bool:
    """Whether a text holds a lambda, or calls a macro that is made with one."""
    return "lambda" in sql or any("lambda" in m for m in library.macros_called(sql).values())


def detached(compiler: Expressions, value: Typed, node: exp.Expr) -> Typed:
    """A value whose lambdas read no columns of several relations, in a query that reads another's columns.

    Args:
        compiler: Of the query.
        value: The value.
        node: Its tree; the terms of AND, OR and NOT are detached each by itself.
    """
    if not compiler.scope.outer or value.aggregate or value.window:
        return value
    if isinstance(node.unnest(), exp.And | exp.Or | exp.Not) or "(SELECT " in value.sql:
        return value
    if has_lambda(value.sql):
        value.sql = _with_struct(value.sql, compiler)
    return value


def _with_struct(sql: str, compiler: Expressions) -> str:
    found = {m[0]: m["relation"] for m in _COLUMN.finditer(sql) if m["relation"]}
    if len(set(found.values())) <= 1:
        return sql
    name = f'"{compiler.statement.fresh("~f")}"'
    places = {column: f"{name}.f{at}" for at, column in enumerate(found)}
    body = _COLUMN.sub(lambda m: places.get(m[0], m[0]), sql)
    fields = ", ".join(f"'f{at}': {column}" for at, column in enumerate(found))
    return f"list_transform([{{{fields}}}], lambda {name}: {body})[1]"

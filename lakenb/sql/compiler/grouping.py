"""GROUPING: which keys of its grouping set a row has not (Trino: "SELECT", grouping operation)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import QueryFailed
from lakenb.sql.compiler.physical import physical
from lakenb.sql.compiler.places import place_of, position
from lakenb.sql.compiler.value import Typed
from lakenb.values.types import BIGINT, INTEGER

if TYPE_CHECKING:
    from lakenb.sql.compiler.expressions import Expressions


def grouping(compiler: Expressions, node: exp.Expr) -> Typed:
    """Compile ``grouping(a, b)``.

    Raises:
        QueryFailed: SYNTAX_ERROR, MISSING_GROUP_BY, INVALID_ARGUMENTS.
    """
    grouped = compiler.scope.grouped
    if grouped is None or not node.expressions:
        message = "A GROUPING() operation can only be used with a corresponding GROUPING SET/CUBE/ROLLUP/GROUP BY clause"
        raise QueryFailed(message, name="MISSING_GROUP_BY", position=position(node))
    for item in node.expressions:
        if not isinstance(item, exp.Column):
            message = "mismatched input '('. Expecting: the names of columns in GROUPING"
            raise QueryFailed(message, name="SYNTAX_ERROR", position=place_of(item))
    compiler.scope.grouped = None
    try:
        values = [compiler.value(item) for item in node.expressions]
    finally:
        compiler.scope.grouped = grouped
    for value in values:
        if value.sql not in grouped:
            message = "The arguments to GROUPING() must be expressions referenced by the GROUP BY"
            raise QueryFailed(message, name="INVALID_ARGUMENTS", position=position(node))
    inside = ", ".join(value.sql for value in values)
    wide = len(values) > 31  # noqa: PLR2004 - bits of an integer
    kind = BIGINT if wide else INTEGER
    return Typed(f"CAST(grouping({inside}) AS {physical(kind)})", kind, aggregate=True)

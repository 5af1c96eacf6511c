"""What types make of nodes that become several columns, for who walks a tree without types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.coercion import SESSION_ZONE
from lakenb.sql.compiler.query import Queries
from lakenb.sql.compiler.scope import Context, Lookup, Statement
from lakenb.sql.compiler.zone import canonical
from lakenb.sql.trino.depth import too_deep

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlglot import exp

Shape = tuple[tuple[int, str], ...]
"""For each column: which argument it comes from, -1 for none; and its name, folded."""


def shapes_of(
    tree: exp.Expr, context: Context, lookup: Lookup, parse: Callable[[str], object]
) -> dict[int, Shape]:
    """What each UNNEST, table function and ``(row).*`` of a query becomes, by the node's ``id``.

    Raises:
        LakeNBError: As `lakenb.sql.compiler.query.compile_query`.
    """
    statement = Statement(context, lookup)
    known = SESSION_ZONE.set(canonical(context.zone) or "")
    try:
        Queries(statement, parse).query(tree, None)
    except RecursionError as error:
        raise too_deep() from error
    finally:
        SESSION_ZONE.reset(known)
    return {key: shape for key, (_, shape) in statement.shapes.items()}

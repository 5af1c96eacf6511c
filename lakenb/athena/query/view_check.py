"""Whether a stored view still is what it was made as (Trino: "CREATE VIEW", VIEW_IS_STALE)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.athena.query.coercion import coercible
from lakenb.errors import EntityNotFound, Position, QueryFailed, SyntaxError_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.values.query import ResultColumn
    from lakenb.values.relation import Relation
    from lakenb.values.types import DataType

_INTEGERS = ("tinyint", "smallint", "integer", "bigint")
_ABOUT_THE_VIEW = frozenset({"INVALID_VIEW", "VIEW_IS_STALE", "VIEW_IS_RECURSIVE"})
_ABOUT_DATA = ("ICEBERG_", "HIVE_")


def view_failure(
    view: Relation, error: EntityNotFound | SyntaxError_ | QueryFailed, place: Position | None
) -> EntityNotFound | SyntaxError_ | QueryFailed:
    """What a statement is told when a view that it reads can't be analysed.

    A place in the view's own text is no place in the statement, so the view's name takes it.
    """
    if error.name.startswith(_ABOUT_DATA):
        return error
    if error.name in _ABOUT_THE_VIEW:
        return QueryFailed(error.message, name=error.name, position=place)
    inner = str(error).removeprefix(f"{error.name}: ")
    message = f"Failed analyzing stored view '{view.name}': {inner}"
    return QueryFailed(message, name="INVALID_VIEW", position=place)


def check_columns(view: Relation, found: Sequence[ResultColumn], place: Position | None) -> None:
    """Compare what a view's query gives now with what was stored.

    Raises:
        QueryFailed: VIEW_IS_STALE.
    """
    why = ""
    if len(found) != len(view.columns):
        why = f"its query gives {len(found)} columns where {len(view.columns)} are stored"
    for now, stored in zip(found, view.columns, strict=False):
        if why:
            break
        if now.name.lower() != stored.name:
            why = f"column '{now.name.lower()}' of its query is stored as '{stored.name}'"
        elif not _fits(now.type, stored.type):
            why = f"column '{stored.name}' of its query is {now.type} and stored as {stored.type}"
    if why:
        message = (
            f"View '{view.name}' is stale or in invalid state: {why}; "
            "make it again with CREATE OR REPLACE VIEW."
        )
        raise QueryFailed(message, name="VIEW_IS_STALE", position=place)


def _fits(now: DataType, stored: DataType) -> bool:
    if now.name in _INTEGERS and stored.name in _INTEGERS:
        return _INTEGERS.index(now.name) <= _INTEGERS.index(stored.name)
    return coercible(now, stored)

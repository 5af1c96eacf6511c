"""The rows of JSON_TABLE for one text (Trino: "JSON functions and operators", JSON_TABLE)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from lakenb.sql.json.clauses import (
    Failure,
    Plan,
    context_of,
    decoded,
    failed,
    found_by,
    plan_from,
    result,
)
from lakenb.sql.json.path import Path, parse_path

Row = dict[int, str | None]


@dataclass(frozen=True, slots=True)
class Level:
    """A path of the table with the columns that its items give.

    Attributes:
        path: The row pattern.
        columns: Places and plans of its columns; None numbers the rows.
        joined: OUTER or INNER: what a row without rows below gives.
        below: The plan of what lies below: a level or ``Siblings``.
    """

    path: Path
    columns: tuple[tuple[int, Plan | None], ...]
    joined: str
    below: Level | Siblings | None


@dataclass(frozen=True, slots=True)
class Siblings:
    """Levels side by side: UNION or CROSS."""

    joined: str
    parts: tuple[Level | Siblings, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A whole table: its levels, how many columns, the parameters' names, and what ON ERROR says."""

    root: Level
    width: int
    names: tuple[str, ...]
    strict: bool


@lru_cache(maxsize=256)
def table_of(text: str) -> Table:
    """The table that a plan's text holds."""
    given = json.loads(text)
    root = _part(given["root"])
    if not isinstance(root, Level):
        raise TypeError
    return Table(root, given["width"], tuple(given["names"]), given["error"] == "error")


def _part(given: dict[str, Any]) -> Level | Siblings:
    if "parts" in given:
        return Siblings(given["joined"], tuple(_part(part) for part in given["parts"]))
    columns = tuple((at, plan_from(plan) if plan else None) for at, plan in given["columns"])
    below = _part(given["below"]) if given.get("below") else None
    return Level(parse_path(given["path"]), columns, given["joined"], below)


def rows(text: str | None, parameters: list[str | None], plan_text: str) -> list[list[str | None]]:
    """The rows of one text; each has one text for each column.

    Raises:
        ValueError: ERROR ON ERROR, or a column's own.
    """
    if text is None:
        return []
    table = table_of(plan_text)
    try:
        found = _rows(
            table.root, context_of(text), decoded(table.names, parameters), strict=table.strict
        )
    except Failure as failure:
        if table.strict:
            raise ValueError(str(failure)) from failure
        return []
    return [[row.get(at) for at in range(table.width)] for row in found]


def _rows(
    part: Level | Siblings, item: Any, parameters: dict[str, Any], *, strict: bool
) -> list[Row]:
    if isinstance(part, Siblings):
        return _side_by_side(part, item, strict=strict)
    try:
        items = found_by(part.path, item, parameters)
    except Failure:
        if strict:
            raise
        return []
    made: list[Row] = []
    for number, inner in enumerate(items, 1):
        own: Row = {}
        for at, plan in part.columns:
            own[at] = str(number) if plan is None else _column(plan, inner)
        below = _rows(part.below, inner, {}, strict=strict) if part.below is not None else None
        if below:
            made += [{**own, **row} for row in below]
        elif below is None or part.joined == "OUTER":
            made.append(own)
    return made


def _side_by_side(part: Siblings, item: Any, *, strict: bool) -> list[Row]:
    each = [_rows(one, item, {}, strict=strict) for one in part.parts]
    if part.joined == "UNION":
        return [row for found in each for row in found]
    made: list[Row] = [{}]
    for found in each:
        made = [{**left, **right} for left in made for right in found]
    return made


def _column(plan: Plan, item: Any) -> str | None:
    try:
        items = found_by(plan.path, item, {})
    except Failure as failure:
        return failed(plan, failure)
    return result(plan, items)

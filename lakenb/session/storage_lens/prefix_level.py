"""The prefixes right below one, from the facts of all prefixes: a level at a time, however many there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.fact_tables import PREFIX_ACTIVITY, PREFIX_STORAGE
from lakenb.s3.storage_lens.level_query import quoted
from lakenb.values.lens_view import PrefixLevel, PrefixLine
from lakenb.values.names import quote_text

if TYPE_CHECKING:
    from lakenb.session.result import Result


@dataclass(frozen=True, slots=True)
class Place:
    """A prefix of a bucket on a day.

    Attributes:
        day: The day.
        bucket: The bucket.
        prefix: With its delimiter at the end; empty for the bucket itself.
        depth: Its level; 0 for the bucket itself.
        delimiter: What separates levels.
    """

    day: date
    bucket: str
    prefix: str = ""
    depth: int = 0
    delimiter: str = "/"


def prefix_level(ask: Callable[[str], Result], place: Place, first: int, count: int) -> PrefixLevel:
    """The prefixes right below a place, the largest first.

    Args:
        ask: Runs a query.
        place: Where.
        first: How many are left out, of the largest.
        count: How many are told.
    """
    sql = _level_sql(place, first, count + 1)
    rows = ask(sql).fetchall()
    lines = tuple(
        PrefixLine(str(row[0]), _whole(row[1]), _whole(row[2]), _whole(row[3])) for row in rows
    )
    return PrefixLevel(lines[:count], len(lines) > count, sql)


def _level_sql(place: Place, first: int, count: int) -> str:
    where = (
        f"report_date = DATE '{place.day.isoformat()}' AND delimiter = {quote_text(place.delimiter)} "
        f"AND depth = {place.depth + 1} AND bucket_name = {quote_text(place.bucket)} "
        f"AND parent = {quote_text(place.prefix)}"
    )
    offset = f"OFFSET {first} ROWS " if first else ""
    return (
        "SELECT coalesce(s.prefix, a.prefix) AS prefix, s.storage_bytes, s.object_count, a.requests\n"
        "FROM (SELECT prefix, sum(storage_bytes) AS storage_bytes, sum(object_count) AS object_count\n"
        f"      FROM {quoted(PREFIX_STORAGE.name)} WHERE {where} GROUP BY prefix) s\n"
        "FULL JOIN (SELECT prefix, sum(all_request_count) AS requests\n"
        f"      FROM {quoted(PREFIX_ACTIVITY.name)} WHERE {where} GROUP BY prefix) a ON a.prefix = s.prefix\n"
        f"ORDER BY s.storage_bytes DESC NULLS LAST, a.requests DESC NULLS LAST, 1\n{offset}LIMIT {count}"
    )


def _whole(value: object) -> int | None:
    return None if value is None else int(value)  # type: ignore[call-overload]  # a bigint of SQL

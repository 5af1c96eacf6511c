"""Texts that use one value several times, and texts that fail for some values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

LONG = 250
"""A text of more characters is worked out once and then read from a lambda's variable."""


def once(sql: str, make: Callable[[str], str], *, volatile: bool = False, beside: str = "") -> str:
    """A text that uses a value several times; a long or volatile one, or a query, is worked out once.

    Args:
        sql: The value's text.
        make: Makes the text from the value's name.
        volatile: Whether two evaluations may differ.
        beside: Other texts that ``make`` puts in.
    """
    if not volatile and len(sql) <= LONG and "(SELECT " not in sql:
        return make(sql)
    name = fresh(sql + beside)
    return f"list_transform([{sql}], lambda {name}: {make(name)})[1]"


def fresh(texts: str) -> str:
    """A lambda's variable that the texts don't use."""
    number = 0
    while f'"~v{number}"' in texts:
        number += 1
    return f'"~v{number}"'


def tried(sql: str, make: Callable[[str], str]) -> str:
    """A text that is NULL where what is made of a value fails; errors of the value itself are raised."""
    name = fresh(sql)
    return f"list_transform([{sql}], lambda {name}: {null_if_failing(make(name))})[1]"


def null_if_failing(sql: str) -> str:
    """A text that is NULL where another fails.

    After an error DuckDB 1.5 tries each row alone, and a CASE or COALESCE right under TRY then writes
    beyond the memory of one row (duckdb issue 25280); a struct around it has memory of its own.
    """
    return f"TRY(({{'v': {sql}}}).v)"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a cast makes of a value.

    Attributes:
        sql: The text; NULL for a value that can't be cast.
        error: An expression that raises what Trino raises for it; empty when no value fails.
    """

    sql: str
    error: str = ""

    def finished(self, given: str, *, safe: bool) -> str:
        """The text of the cast of a value, or of TRY_CAST with ``safe``."""
        if safe or not self.error:
            return self.sql
        return f"COALESCE({self.sql}, CASE WHEN {given} IS NOT NULL THEN {self.error} END)"

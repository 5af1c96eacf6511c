"""What a planner may push to a catalog to read fewer partitions and files.

A predicate only ever removes what can't match: whoever gets one may ignore it or a part of it, and the
engine still applies the statement's own WHERE. Values are Python's: int, float, Decimal, str, bool,
date, datetime; never None.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

Value = int | float | Decimal | str | bool | date | datetime
Operator = Literal["=", "<>", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Comparison:
    """``column op value``."""

    column: str
    op: Operator
    value: Value


@dataclass(frozen=True, slots=True)
class In:
    """``column IN (values)``."""

    column: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class IsNull:
    """``column IS [NOT] NULL``."""

    column: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Like:
    """``column [NOT] LIKE pattern``, without an escape: ``%`` is any text, ``_`` any character."""

    column: str
    pattern: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class And:
    """All parts hold; no parts is true."""

    parts: tuple[Predicate, ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part holds; it always has parts."""

    parts: tuple[Predicate, ...]


Predicate = Comparison | In | IsNull | Like | And | Or
EVERYTHING = And()


def columns_of(predicate: Predicate) -> Iterator[str]:
    """The columns that a predicate speaks of, with repetitions."""
    if isinstance(predicate, And | Or):
        for part in predicate.parts:
            yield from columns_of(part)
    else:
        yield predicate.column


def only(predicate: Predicate, columns: frozenset[str]) -> Predicate:
    """The weaker predicate that speaks of these columns alone."""
    if isinstance(predicate, And):
        kept = tuple(only(part, columns) for part in predicate.parts)
        return And(tuple(part for part in kept if part != EVERYTHING))
    return predicate if all(c in columns for c in columns_of(predicate)) else EVERYTHING

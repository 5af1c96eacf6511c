"""What an expression becomes: DuckDB's text, and its Trino type."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from lakenb.values.types import DataType


class Missing(Enum):
    """The literal of an expression that is none."""

    MISSING = 0


MISSING = Missing.MISSING


class ColumnRef(NamedTuple):
    """A column of one relation of a query: the relation's number in the statement, and its name."""

    relation: int
    name: str


NO_COLUMNS: frozenset[ColumnRef] = frozenset()


@dataclass(slots=True)
class Typed:
    """One compiled expression.

    Attributes:
        sql: DuckDB's text. It can stand as an operand or an argument anywhere: what is no single term is
            in parentheses.
        type: Trino's type; its ``zone`` and field names tell how the engine holds it.
        literal: The Python value when the expression is a literal (None for NULL); else ``MISSING``.
        free: Columns of this query that are read outside of aggregates.
        aggregate: Whether it holds an aggregate of this query.
        window: Whether it holds a window function of this query.
        volatile: Whether two evaluations may differ (``random()``).
        parameters: Of a lambda, the DuckDB names of its parameters; ``sql`` is then its body.
    """

    sql: str
    type: DataType
    literal: int | float | str | bool | bytes | Decimal | date | datetime | Missing | None = MISSING
    free: frozenset[ColumnRef] = field(default=NO_COLUMNS)
    aggregate: bool = False
    window: bool = False
    volatile: bool = False
    parameters: tuple[str, ...] | None = None

    @property
    def is_null(self) -> bool:
        """Whether it is the literal NULL."""
        return self.literal is None

    def made(self, sql: str, kind: DataType) -> Typed:
        """The same expression with something done to it: other text and type, no literal any more."""
        return Typed(
            sql,
            kind,
            MISSING,
            self.free,
            self.aggregate,
            self.window,
            self.volatile,
            self.parameters,
        )

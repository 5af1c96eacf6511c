"""How somebody looks at a result's rows: which of them, in which order; and what is known of a column.

Columns are named by their place, from 0: headings may repeat and hold anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FilterOperator = Literal[
    "=", "<>", "<", "<=", ">", ">=", "contains", "starts with", "is null", "is not null"
]
FILTER_OPERATORS: tuple[FilterOperator, ...] = (
    *("=", "<>", "<", "<=", ">", ">="),
    *("contains", "starts with", "is null", "is not null"),
)


@dataclass(frozen=True, slots=True)
class RowOrder:
    """A column that rows are sorted by; NULLs stand last, as in Trino."""

    column: int
    descending: bool = False


@dataclass(frozen=True, slots=True)
class RowFilter:
    """A condition on a column.

    Attributes:
        column: The column's place.
        operator: One of ``FILTER_OPERATORS``; texts are compared without regard to case in
            ``contains`` and ``starts with``.
        text: What it is compared with, as somebody typed it; read as the column's type.
    """

    column: int
    operator: FilterOperator
    text: str = ""


@dataclass(frozen=True, slots=True)
class RowView:
    """Which rows, in which order.

    Attributes:
        order: The first column sorts first.
        filters: All of them hold.
        search: A text that some column's text contains, without regard to case; empty for none.
    """

    order: tuple[RowOrder, ...] = ()
    filters: tuple[RowFilter, ...] = ()
    search: str = ""

    @property
    def plain(self) -> bool:
        """Whether it shows all rows as they came."""
        return not (self.order or self.filters or self.search)


EVERY_ROW = RowView()


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a column's picture: values from ``low`` to ``high`` or one value, and how many rows."""

    label: str
    rows: int


@dataclass(frozen=True, slots=True)
class ColumnProfile:
    """What is known of a column's values.

    Attributes:
        column: The column's place.
        rows: Rows of the result.
        nulls: Rows where it is NULL.
        distinct: How many values, about; None for types that are not compared.
        low: The least value's text, None without values.
        high: The greatest value's text.
        bars: A histogram of numbers and times in order, or the most frequent values, most first.
        histogram: Whether the bars are a histogram.
    """

    column: int
    rows: int
    nulls: int
    distinct: int | None = None
    low: str | None = None
    high: str | None = None
    bars: tuple[Bar, ...] = ()
    histogram: bool = False

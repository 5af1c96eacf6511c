"""What the grid needs of a result; the session hands it in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from lakenb.values.chart import ChartData, ChartSpec
    from lakenb.values.query import QueryExecution
    from lakenb.values.row_view import ColumnProfile, RowView
    from lakenb.values.types import DataType

CopyFormat = Literal["tsv", "csv", "json", "markdown", "python"]
FileFormat = Literal["csv", "json", "parquet"]
COPY_FORMATS: tuple[CopyFormat, ...] = ("tsv", "csv", "json", "markdown", "python")
FILE_FORMATS: tuple[FileFormat, ...] = ("csv", "json", "parquet")


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a view: rows from ``offset`` on, ``limit`` of them at most, some columns in this order."""

    view: RowView
    offset: int
    limit: int
    columns: tuple[int, ...]


class ChartPort(Protocol):
    """A chart."""

    @property
    def data(self) -> ChartData:
        """Its numbers."""

    @property
    def text(self) -> str:
        """The chart as it is written."""

    def png(self) -> bytes:
        """The picture as PNG."""

    def svg(self) -> str:
        """The picture as SVG."""


class RowPort(Protocol):
    """A finished result."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Headings; they may repeat and hold anything."""

    @property
    def types(self) -> tuple[DataType, ...]:
        """As many as columns."""

    @property
    def rows(self) -> int:
        """How many rows the result has."""

    @property
    def execution(self) -> QueryExecution:
        """The run that made it."""

    def count(self, view: RowView) -> int:
        """How many rows a view shows."""

    def texts(self, span: Span, longest: int) -> bytes:
        """The cells of a span as Athena writes them.

        Args:
            span: Which cells.
            longest: Texts are cut after so many characters and one more.

        Returns:
            An Arrow IPC stream: a column of texts for each of the span's, NULL for NULL.
        """

    def tree(self, span: Span) -> object:
        """The value of a span's one cell as JSON has it, nested ones opened, texts whole."""

    def profile(self, column: int) -> ColumnProfile:
        """What is known of a column."""

    def chart(self, spec: ChartSpec, view: RowView) -> ChartPort:
        """A chart of a view's rows."""

    def copied(self, span: Span, form: CopyFormat) -> str:
        """A span as text for the clipboard."""

    def file(self, view: RowView, form: FileFormat) -> Iterator[bytes]:
        """A whole view as a file, in pieces."""

    def status(self) -> Sequence[str]:
        """The parts of the line below a result: state and time, rows, bytes, dollars."""

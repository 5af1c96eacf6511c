"""A statement's result, as a caller sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from lakenb.athena.result import ResultSet
    from lakenb.display import ResultView
    from lakenb.session.chart import Chart
    from lakenb.session.result_port import ResultPort
    from lakenb.values.query import QueryExecution
    from lakenb.values.types import DataType
    from lakenb.widgets.result_grid.widget import ResultGrid


class Result:
    """Rows and the execution that made them; it outlives its session.

    Attributes:
        execution: Id, state, times, ``data_scanned_in_bytes``, cost, output location.
    """

    def __init__(self, execution: QueryExecution, rows: ResultSet, limit: int) -> None:
        self.execution = execution
        self._set = rows
        self._limit = limit

    @property
    def columns(self) -> tuple[str, ...]:
        """Headings, in the case typed; they may repeat."""
        return tuple(c.name for c in self._set.columns)

    @property
    def types(self) -> tuple[DataType, ...]:
        """As many as columns."""
        return tuple(c.type for c in self._set.columns)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self._set.rows

    def arrow(self) -> pa.Table:
        """All rows as an Arrow table."""
        from lakenb.session.lineage.carried import mark_arrow

        return mark_arrow(self._set.table(), self.execution.id)

    def batches(self) -> Iterator[pa.RecordBatch]:
        """The rows as Arrow batches; a large result is read from disk bit by bit."""
        return self._set.batches()

    def df(self) -> pd.DataFrame:
        """All rows as a pandas DataFrame.

        Integers and booleans with NULLs become pandas' nullable types, so that no number is rounded;
        decimals, dates and times are Python's. Headings that repeat stay as they are.
        """
        from lakenb.session.conversion import to_pandas
        from lakenb.session.lineage.carried import mark_pandas

        return mark_pandas(to_pandas(self._set.table()), self.execution.id)

    def polars(self) -> pl.DataFrame:
        """All rows as a polars DataFrame; a heading that repeats gets ``_1``, ``_2``... at its end.

        Raises:
            EngineUnavailable: polars is not installed; the message has the command.
            InvalidRequest: A type that polars does not have, such as an array of intervals.
        """
        from lakenb.session.conversion import to_polars
        from lakenb.session.lineage.carried import mark_polars

        return mark_polars(to_polars(self._set.table()), self.execution.id)

    def fetchall(self) -> list[tuple[object, ...]]:
        """All rows as tuples of Python values: a row as a dict, a map as a dict, an array as a list."""
        from lakenb.session.conversion import to_tuples

        return to_tuples(self._set.table())

    def head(self, n: int) -> list[tuple[object, ...]]:
        """The first rows as tuples of Python values."""
        from lakenb.session.conversion import to_tuples

        return to_tuples(self._set.head(n))

    def __len__(self) -> int:
        return self.rows

    def __bool__(self) -> bool:
        """A result is there, also when it has no rows."""
        return True

    def __repr__(self) -> str:
        from lakenb.display import render_text

        return render_text(self._view())

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """HTML and text, for notebooks."""
        from lakenb.display import mimebundle

        return mimebundle(self._view())

    def grid(self, chart: str = "") -> ResultGrid:
        """The rows in a widget that scrolls, sorts and filters; they stay where they are.

        Args:
            chart: Opens it with a chart, as ``chart`` takes it.

        Raises:
            EngineUnavailable: anywidget is not installed; the message has the command.
        """
        from lakenb.session.result_port import open_grid

        return open_grid(self._set, self.execution, chart)

    def port(self) -> ResultPort:
        """The rows as a grid asks for them."""
        from lakenb.session.result_port import open_port

        return open_port(self._set, self.execution)

    def chart(self, text: str = "auto") -> Chart:
        """A chart of the rows, worked out in the engine.

        Args:
            text: ``auto``, or a kind and its parts: ``bar x=product y=sum(price) by=region top=10``. Kinds
                are bar, line, area, scatter, histogram and box.

        Raises:
            InvalidRequest: It is not written so, or can't be drawn from these columns.
        """
        from lakenb.values.chart import parse_chart

        return self.port().chart(parse_chart(text, self.columns, self.types, self.rows))

    def _view(self) -> ResultView:
        from lakenb.display import ResultView

        return ResultView(
            columns=self.columns,
            types=self.types,
            rows=self.head(self._limit),
            total_rows=self.rows,
            execution=self.execution,
        )

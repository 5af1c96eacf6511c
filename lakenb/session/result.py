"""A statement's result, as a caller sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lakenb.errors import EngineUnavailable

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from lakenb.athena.result import ResultSet
    from lakenb.display import ResultView
    from lakenb.values.query import QueryExecution
    from lakenb.values.types import DataType


class Result:
    """Rows and the execution that made them.

    Attributes:
        execution: Id, state, times, ``data_scanned_in_bytes``, cost, output location.
    """

    def __init__(self, execution: QueryExecution, rows: ResultSet, limit: int) -> None:
        self.execution = execution
        self._set = rows
        self._limit = limit

    @property
    def columns(self) -> tuple[str, ...]:
        """Headings, in the case typed."""
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
        return self._set.table()

    def batches(self) -> Iterator[pa.RecordBatch]:
        """The rows as Arrow batches; a large result is read from disk bit by bit."""
        return self._set.batches()

    def df(self) -> pd.DataFrame:
        """All rows as a pandas DataFrame."""
        frame: pd.DataFrame = self.arrow().to_pandas()
        return frame

    def polars(self) -> pl.DataFrame:
        """All rows as a polars DataFrame.

        Raises:
            EngineUnavailable: polars is not installed; the message has the command.
        """
        try:
            import polars as pl
        except ImportError as error:
            message = "result.polars() needs polars; run: pip install 'lakenb[polars]'"
            raise EngineUnavailable(message) from error
        frame = pl.from_arrow(self.arrow())
        return frame if isinstance(frame, pl.DataFrame) else frame.to_frame()

    def fetchall(self) -> list[tuple[object, ...]]:
        """All rows as tuples of Python values."""
        return _tuples(self.arrow())

    def head(self, n: int) -> list[tuple[object, ...]]:
        """The first rows as tuples of Python values."""
        return _tuples(self._set.head(n))

    def __len__(self) -> int:
        return self.rows

    def __repr__(self) -> str:
        from lakenb.display import render_text

        return render_text(self._view())

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """HTML and text, for notebooks."""
        from lakenb.display import mimebundle

        return mimebundle(self._view())

    def _view(self) -> ResultView:
        from lakenb.display import ResultView

        return ResultView(
            columns=self.columns,
            types=self.types,
            rows=self.head(self._limit),
            total_rows=self.rows,
            execution=self.execution,
        )


def _tuples(table: pa.Table) -> list[tuple[object, ...]]:
    columns = [column.to_pylist() for column in table.columns]
    return list(zip(*columns, strict=True)) if columns else []

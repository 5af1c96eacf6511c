"""A result for the grid: the engine's windows of rows as Athena's texts, trees, copies and files."""

from __future__ import annotations

import io
import json
import re
from collections import deque
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from lakenb.display import count_text, number_text, value_text
from lakenb.display.status_line import status_parts
from lakenb.errors import EngineUnavailable, InvalidRequest
from lakenb.session.conversion import distinct_names, python_values
from lakenb.values.row_view import EVERY_ROW, RowView

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lakenb.athena.result import ResultSet
    from lakenb.engine.duckdb.result_rows import ResultRows
    from lakenb.session.chart import Chart
    from lakenb.values.chart import ChartSpec
    from lakenb.values.query import QueryExecution
    from lakenb.values.row_view import ColumnProfile
    from lakenb.values.types import DataType
    from lakenb.widgets.result_grid.port import CopyFormat, FileFormat, Span
    from lakenb.widgets.result_grid.widget import ResultGrid

KEPT_BYTES = 2 * 1024**3
_BATCH = 10_000
_LONGEST_TEXT = 1_000_000
_MOST_NODES = 5_000
_MARKDOWN = str.maketrans(
    {"\n": "<br>", "\r": "", "<": "&lt;", "&": "&amp;"}
    | {mark: f"\\{mark}" for mark in "\\|`*[]$~"}
)
_AT_AN_EDGE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
"""An underline that Markdown may take for emphasis; those within a word are no mark (CommonMark, 6.2)."""


class ResultPort:
    """One finished result behind a grid.

    A front end keeps its widgets for as long as the kernel lives. So the rows of the oldest grids are let go
    once those of all together take more than ``KEPT_BYTES``; their cells can be run again.

    Args:
        rows: Its rows.
        columns: Headings.
        types: As many.
        execution: The run that made it.
    """

    def __init__(
        self,
        rows: ResultRows,
        columns: Sequence[str],
        types: Sequence[DataType],
        execution: QueryExecution,
    ) -> None:
        self._held: ResultRows | None = rows
        self._length = rows.rows
        self.columns = tuple(columns)
        self.types = tuple(types)
        self.execution = execution

    @property
    def rows(self) -> int:
        """How many rows the result has."""
        return self._length

    @property
    def nbytes(self) -> int:
        """Bytes of the rows."""
        return self._held.nbytes if self._held is not None else 0

    @property
    def _rows(self) -> ResultRows:
        if self._held is None:
            message = "This result's rows are not kept any more; run the cell again."
            raise InvalidRequest(message)
        return self._held

    def close(self) -> None:
        """Let the rows go."""
        if self._held is not None:
            self._held.close()
            self._held = None

    def status(self) -> list[str]:
        """State and time, rows, columns, bytes scanned, dollars."""
        state, *rest = status_parts(self.execution)
        return [state, count_text(len(self.columns), "column"), *rest]

    def count(self, view: RowView) -> int:
        """How many rows a view shows."""
        return self._rows.count(view)

    def profile(self, column: int) -> ColumnProfile:
        """What is known of a column."""
        return self._rows.profile(column)

    def chart(self, spec: ChartSpec, view: RowView = EVERY_ROW) -> Chart:
        """A chart of a view's rows.

        Raises:
            InvalidRequest: It can't be drawn from these columns.
        """
        from lakenb.engine.duckdb.result_chart import ResultChart
        from lakenb.session.chart import Chart

        made = ResultChart(self._rows, self.columns, self.types, self.execution.query)
        return Chart(made.data(spec, view), self.columns)

    def texts(self, span: Span, longest: int) -> bytes:
        """The cells of a span as an Arrow IPC stream of texts."""
        made = [
            pa.array([None if t is None else t[:longest] for t in column], pa.string())
            for column in self._texts(span, longest)
        ]
        names = [f"c{at}" for at in range(len(made))]
        batch = pa.RecordBatch.from_arrays(made, names=names)
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, batch.schema) as writer:
            writer.write_batch(batch)
        return bytes(sink.getvalue())

    def tree(self, span: Span) -> object:
        """The value of one cell, opened; None when its row isn't there."""
        [column] = span.columns
        taken = self._rows.window(span.view, span.offset, 1, [column])
        values = python_values(taken.column(0))
        return _node(values[0], self.types[column], [_MOST_NODES]) if values else None

    def copied(self, span: Span, form: CopyFormat) -> str:
        """A span as text for the clipboard, headings first."""
        names = [self.columns[column] for column in span.columns]
        if form == "python":
            return f"columns = {names!r}\nrows = {list(self._tuples(span))!r}"
        if form == "json":
            rows = [
                dict(zip(distinct_names(names), row, strict=True)) for row in self._json_rows(span)
            ]
            return json.dumps(rows, ensure_ascii=False, indent=1)
        columns = self._texts(span)
        lines = zip(*columns, strict=True) if columns else iter(())
        if form == "markdown":
            head = [_markdown(names), "|" + " --- |" * len(names)]
            return "\n".join([*head, *(_markdown(line) for line in lines)])
        write = _csv_line if form == "csv" else _tsv_line
        return "\n".join([write(names), *(write(line) for line in lines)])

    def file(self, view: RowView, form: FileFormat) -> Iterator[bytes]:
        """A whole view as a file, a batch of rows at a time."""
        if form == "parquet":
            return self._parquet(view)
        return self._csv(view) if form == "csv" else self._json(view)

    # --- files --------------------------------------------------------------------------------

    def _spans(self, view: RowView) -> Iterator[Span]:
        from lakenb.widgets.result_grid.port import Span

        columns = tuple(range(len(self.columns)))
        for offset in range(0, self.count(view), _BATCH):
            yield Span(view, offset, _BATCH, columns)

    def _csv(self, view: RowView) -> Iterator[bytes]:
        """As Athena writes a result: everything quoted, NULL as nothing (AWS: "Query result files")."""
        yield (_csv_line(self.columns) + "\n").encode()
        for span in self._spans(view):
            lines = zip(*self._texts(span), strict=True)
            yield "".join(_csv_line(line) + "\n" for line in lines).encode()

    def _json(self, view: RowView) -> Iterator[bytes]:
        """One object a line."""
        names = distinct_names(list(self.columns))
        for span in self._spans(view):
            objects = (dict(zip(names, row, strict=True)) for row in self._json_rows(span))
            yield "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in objects).encode()

    def _parquet(self, view: RowView) -> Iterator[bytes]:
        import pyarrow.parquet as pq

        sink, writer = io.BytesIO(), None
        for span in self._spans(view):
            taken = self._rows.window(view, span.offset, span.limit, span.columns)
            taken = _storable(taken.rename_columns(distinct_names(list(self.columns))))
            writer = writer or pq.ParquetWriter(sink, taken.schema, compression="zstd")
            writer.write_table(taken)
            yield sink.getvalue()
            sink.seek(0)
            sink.truncate()
        if writer is not None:
            writer.close()
            yield sink.getvalue()

    # --- rows ---------------------------------------------------------------------------------

    def _texts(self, span: Span, longest: int | None = None) -> list[list[str | None]]:
        """A span's texts by columns; plain texts may come cut, before Python copies what is long."""
        taken = self._rows.window(span.view, span.offset, span.limit, span.columns)
        return [
            [value_text(value, self.types[at]) for value in python_values(_cut(column, longest))]
            for at, column in zip(span.columns, taken.columns, strict=True)
        ]

    def _tuples(self, span: Span) -> Iterator[tuple[object, ...]]:
        taken = self._rows.window(span.view, span.offset, span.limit, span.columns)
        return zip(*(python_values(column) for column in taken.columns), strict=True)

    def _json_rows(self, span: Span) -> Iterator[tuple[object, ...]]:
        kinds = [self.types[column] for column in span.columns]
        for row in self._tuples(span):
            yield tuple(_json_value(v, kind) for v, kind in zip(row, kinds, strict=True))


_KEPT: deque[ResultPort] = deque()


def _keep(port: ResultPort) -> None:
    """Note a new grid; the oldest ones' rows are let go when there are too many bytes of them."""
    _KEPT.append(port)
    total = sum(kept.nbytes for kept in _KEPT)
    while total > KEPT_BYTES and len(_KEPT) > 1:
        oldest = _KEPT.popleft()
        total -= oldest.nbytes
        oldest.close()


def open_port(result: ResultSet, execution: QueryExecution) -> ResultPort:
    """A finished result to be looked at."""
    from lakenb.engine.duckdb.result_rows import ResultRows

    columns, kinds = [c.name for c in result.columns], [c.type for c in result.columns]
    return ResultPort(ResultRows(result.table(), kinds), columns, kinds, execution)


def open_grid(result: ResultSet, execution: QueryExecution, chart: str = "") -> ResultGrid:
    """A finished result in a grid.

    Raises:
        EngineUnavailable: anywidget is not installed; the message has the command.
    """
    try:
        from lakenb.widgets.result_grid.widget import ResultGrid
    except ModuleNotFoundError as error:
        message = f"The result grid needs {error.name}; run: pip install 'lakenb[widgets]'"
        raise EngineUnavailable(message) from error
    return ResultGrid(kept_port(result, execution), chart)


def kept_port(result: ResultSet, execution: QueryExecution) -> ResultPort:
    """A finished result behind a grid, whose rows are let go when there are too many of them."""
    port = open_port(result, execution)
    _keep(port)
    return port


def _cut(column: pa.ChunkedArray, longest: int | None) -> pa.ChunkedArray:
    if longest is None or not pa.types.is_string(column.type):
        return column
    return pc.utf8_slice_codeunits(column, 0, longest)


def _storable(table: pa.Table) -> pa.Table:
    """Intervals, which Parquet's writer does not take, as their texts."""
    for at, column in enumerate(table.columns):
        if pa.types.is_interval(column.type):
            texts = [None if v is None else str(v) for v in column.to_pylist()]
            table = table.set_column(at, table.column_names[at], pa.array(texts, pa.string()))
    return table


def _node(value: object, kind: DataType, left: list[int]) -> Mapping[str, object]:
    """A value as a tree for the page; ``left`` counts down how many nodes may still be made."""
    left[0] -= 1
    if value is None or not kind.is_nested:
        shown = value_text(value, kind)
        if shown is not None and len(shown) > _LONGEST_TEXT:
            note = f"{number_text(len(shown))} characters; the first {number_text(_LONGEST_TEXT)} are shown"
            return {"type": str(kind), "text": shown[:_LONGEST_TEXT], "note": note}
        return {"type": str(kind), "text": shown}
    entries: list[list[object]] = []
    pairs = _pairs(value, kind)
    for label, inner, child in pairs:
        if left[0] <= 0:
            break
        entries.append([label, _node(inner, child, left)])
    rest = len(pairs) - len(entries)
    note = f"{number_text(rest)} more" if rest else ""
    return {"type": str(kind), "entries": entries, "note": note}


def _pairs(value: Any, kind: DataType) -> list[tuple[str, object, DataType]]:
    """A nested value's parts: what each is called, its value, its type."""
    if kind.name == "row":
        values = list(value.values()) if isinstance(value, dict) else list(value)
        names = [name or f"field{at}" for at, name in enumerate(kind.fields)]
        return list(zip(names, values, kind.children, strict=False))
    if kind.name == "map":
        of_key, of_value = kind.children
        entries = value.items() if isinstance(value, dict) else value
        return [(value_text(k, of_key) or "", v, of_value) for k, v in entries]
    return [(str(at), v, kind.children[0]) for at, v in enumerate(value, 1)]


def _json_value(value: object, kind: DataType) -> object:
    """A value as JSON has it, to the last digit: numbers that JSON's readers would round are texts."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int) and abs(value) < 1 << 53:
        return value
    if isinstance(value, float) and value - value == 0:
        return value
    if kind.name == "array":
        return [_json_value(v, child) for _, v, child in _pairs(value, kind)]
    if kind.name in {"map", "row"}:
        return {label: _json_value(v, child) for label, v, child in _pairs(value, kind)}
    return value_text(value, kind)


def _csv_line(values: Sequence[str | None]) -> str:
    return ",".join("" if v is None else '"' + v.replace('"', '""') + '"' for v in values)


def _tsv_line(values: Sequence[str | None]) -> str:
    """For spreadsheets: a tab or a line break inside a value becomes a space."""
    return "\t".join(
        "" if v is None else " ".join(v.replace("\t", " ").splitlines()) for v in values
    )


def _markdown(values: Sequence[str | None]) -> str:
    cells = (_AT_AN_EDGE.sub(r"\_", (v or "").translate(_MARKDOWN)) for v in values)
    return f"| {' | '.join(cells)} |"

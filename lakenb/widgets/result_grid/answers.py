"""What a grid's page asks: windows of rows, profiles, charts, copies and files. Other widgets hold grids too."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, cast

from lakenb.errors import InvalidRequest, QuotaExceeded
from lakenb.values.chart import parse_chart
from lakenb.values.row_view import FILTER_OPERATORS, RowFilter, RowOrder, RowView
from lakenb.widgets.protocol import Answer, items, text, whole
from lakenb.widgets.result_grid.port import COPY_FORMATS, FILE_FORMATS, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lakenb.values.chart import ChartSpec
    from lakenb.widgets.protocol import Handler, Payload
    from lakenb.widgets.result_grid.port import RowPort

_MOST_ROWS, _MOST_COLUMNS = 1_000, 200
_LONGEST = 200
"""Characters of a cell that a window holds; a cell opens to the whole of it."""
_PROFILED_ROWS = 10_000_000
"""Up to so many rows columns are profiled as they come into sight; above, when somebody asks."""
_MOST_COPIED = 1_000_000
_MOST_FILE = 1 << 30
_PIECE = 1 << 20
_MANY = 1 << 53
GRID_KINDS = ("open", "columns", "window", "cell", "profile", "chart", "picture", "copy", "file")
"""What a grid's page asks."""
_NUMBERS = frozenset("tinyint smallint integer bigint real double decimal".split())


class GridAnswers:
    """Answers what the page of a grid asks.

    Args:
        rows: The result.
        chart: The chart that it opens with, as it is written; empty for the rows.
    """

    def __init__(self, rows: RowPort, chart: str = "") -> None:
        self._rows = rows
        self._first_chart = chart
        self._files: dict[str, Iterator[bytes]] = {}

    def handlers(self) -> Mapping[str, Handler]:
        """For each kind of question what answers it."""
        return {
            "open": self._open,
            "columns": self._columns,
            "window": self._window,
            "cell": self._cell,
            "profile": self._profile,
            "chart": self._chart,
            "picture": self._picture,
            "copy": self._copy,
            "file": self._file,
        }

    def _open(self, _: Payload) -> Answer:
        rows = self._rows
        return Answer(
            {
                "rows": rows.rows,
                "columns": len(rows.columns),
                "execution": rows.execution.query_execution_id,
                "status": list(rows.status()),
                "profiled": rows.rows <= _PROFILED_ROWS,
                "longest": _LONGEST,
                "chart": self._first_chart,
                "operators": list(FILTER_OPERATORS),
            }
        )

    def _columns(self, _: Payload) -> Answer:
        pairs = zip(self._rows.columns, self._rows.types, strict=True)
        return Answer(
            {
                "columns": [
                    {
                        "name": name[:10_000],
                        "type": str(kind)[:1_000],
                        "number": kind.name in _NUMBERS,
                        "nested": kind.is_nested or kind.name == "json",
                    }
                    for name, kind in pairs
                ]
            }
        )

    def _window(self, payload: Payload) -> Answer:
        span = self._span(payload)
        texts = self._rows.texts(span, _LONGEST + 1)
        return Answer({"rows": self._rows.count(span.view), "offset": span.offset}, (texts,))

    def _cell(self, payload: Payload) -> Answer:
        row = whole(payload, "row", _MANY)
        column = whole(payload, "column", len(self._rows.columns) - 1)
        return Answer({"value": self._rows.tree(Span(_view(payload), row, 1, (column,)))})

    def _profile(self, payload: Payload) -> Answer:
        found = self._rows.profile(whole(payload, "column", len(self._rows.columns) - 1))
        return Answer(
            {
                "column": found.column,
                "nulls": found.nulls,
                "rows": found.rows,
                "distinct": found.distinct,
                "low": found.low,
                "high": found.high,
                "histogram": found.histogram,
                "bars": [{"label": bar.label, "rows": bar.rows} for bar in found.bars],
            }
        )

    def _chart(self, payload: Payload) -> Answer:
        found = self._rows.chart(self._spec(payload), _view(payload))
        data = asdict(found.data)
        return Answer({**data, "text": found.text})

    def _picture(self, payload: Payload) -> Answer:
        found = self._rows.chart(self._spec(payload), _view(payload))
        if text(payload, "format") == "svg":
            return Answer({}, (found.svg().encode(),))
        return Answer({}, (found.png(),))

    def _spec(self, payload: Payload) -> ChartSpec:
        """The chart that a payload asks for: as it is written, or the one that fits."""
        rows = self._rows
        return parse_chart(text(payload, "chart") or "auto", rows.columns, rows.types, rows.rows)

    def _copy(self, payload: Payload) -> Answer:
        form = text(payload, "format")
        if form not in COPY_FORMATS:
            raise InvalidRequest(
                f"'{form[:50]}' is no form to copy as; use {', '.join(COPY_FORMATS)}."
            )
        span = self._span(payload, _MOST_COPIED)
        if span.limit * len(span.columns) > _MOST_COPIED:
            raise QuotaExceeded(
                f"At most {_MOST_COPIED:,} cells are copied at once; download the file."
            )
        return Answer({"text": self._rows.copied(span, form)})

    def _file(self, payload: Payload) -> Answer:
        """The next piece of a file; the first question names its format, each one the same number."""
        number, form = text(payload, "number", 64), text(payload, "format")
        if form not in FILE_FORMATS:
            raise InvalidRequest(f"'{form[:50]}' is no file format; use {', '.join(FILE_FORMATS)}.")
        pieces = self._files.get(number)
        if pieces is None:
            self._files = {number: _pieces(self._rows.file(_view(payload), form))}
            pieces = self._files[number]
        piece = next(pieces, b"")
        if not piece:
            self._files.pop(number, None)
        return Answer({"end": not piece}, (piece,) if piece else ())

    def _span(self, payload: Payload, most: int = _MOST_ROWS) -> Span:
        chosen = items(payload, "columns", max(_MOST_COLUMNS, len(self._rows.columns)))
        columns = tuple(whole({"column": c}, "column", len(self._rows.columns) - 1) for c in chosen)
        return Span(
            _view(payload), whole(payload, "offset", _MANY), whole(payload, "limit", most), columns
        )


def _pieces(source: Iterator[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of about a megabyte.

    Raises:
        QuotaExceeded: The file is larger than a page can hold.
    """
    held, sent = bytearray(), 0
    for part in source:
        held += part
        sent += len(part)
        if sent > _MOST_FILE:
            raise QuotaExceeded("The file is over 1 GB; write it with UNLOAD instead.")
        while len(held) >= _PIECE:
            yield bytes(held[:_PIECE])
            del held[:_PIECE]
    if held:
        yield bytes(held)


def _view(payload: Payload) -> RowView:
    """The view that a payload asks for.

    Raises:
        InvalidRequest: It asks for something else.
    """
    order = tuple(
        RowOrder(whole(_object(o), "column", _MANY), bool(_object(o).get("descending")))
        for o in items(payload, "order", 16)
    )
    filters = []
    for given in items(payload, "filters", 64):
        operator = text(_object(given), "operator")
        known = [o for o in FILTER_OPERATORS if o == operator]
        if not known:
            raise InvalidRequest(
                f"'{operator[:50]}' is no operator; use {', '.join(FILTER_OPERATORS)}."
            )
        column = whole(_object(given), "column", _MANY)
        filters.append(RowFilter(column, known[0], text(_object(given), "text")))
    return RowView(order, tuple(filters), text(payload, "search", 1_000))


def _object(value: object) -> Payload:
    if not isinstance(value, dict):
        raise InvalidRequest("A part of what the page asked for is no object; reload the page.")
    return cast("Payload", value)

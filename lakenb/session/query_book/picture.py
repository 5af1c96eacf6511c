"""A book as the values that a picture of it is made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.display import ResultView
from lakenb.display.query_book import BookCell, BookView

if TYPE_CHECKING:
    from lakenb.session.query_book.model import Cell, Document
    from lakenb.session.query_book.runs import Runs
    from lakenb.session.result import Result

_ROWS = 10


def book_view(document: Document, state: str, runs: Runs, mark: str) -> BookView:
    """The book as it is shown, with what its cells gave."""
    return BookView(
        document.title, state, tuple(_cell(cell, runs) for cell in document.cells), mark
    )


def _cell(cell: Cell, runs: Runs) -> BookCell:
    outcome = runs.outcome(cell.key)
    result = outcome.result if outcome is not None else None
    error = str(outcome.error) if outcome is not None and outcome.error is not None else ""
    shown = _result(result) if result is not None else None
    return BookCell(cell.kind, cell.text, _label(cell), shown, error)


def _label(cell: Cell) -> str:
    """Name, context and parameters in words."""
    parts = [cell.name] if cell.name else []
    parts += [f"{what} {value}" for what, value in cell.context.items() if value]
    parts += [f"{p.name} = {'NULL' if p.value is None else p.value}" for p in cell.parameters]
    return " · ".join(parts)


def _result(result: Result) -> ResultView:
    return ResultView(
        columns=result.columns,
        types=result.types,
        rows=result.head(_ROWS),
        total_rows=result.rows,
        execution=result.execution,
    )

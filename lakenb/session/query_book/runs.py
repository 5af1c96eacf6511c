"""Running a book's cells: each with the results of the named cells above it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.errors import Cancelled, InvalidRequest, LakeNBError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.athena.query.model import Estimate
    from lakenb.session import OnProgress, Session
    from lakenb.session.named_result import OverResults
    from lakenb.session.query_book.model import Cell
    from lakenb.session.result import Result


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run of a cell ended.

    Attributes:
        text: The statement that ran.
        result: Its result, or None.
        error: Its error, or None.
        seconds: How long it took.
    """

    text: str
    result: Result | None = None
    error: LakeNBError | None = None
    seconds: float = 0.0


class Runs:
    """The outcomes of a book's cells.

    Args:
        session: Where they run.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._outcomes: dict[int, Outcome] = {}
        self._stopped = False

    def outcome(self, key: int) -> Outcome | None:
        """How the last run of a cell ended."""
        return self._outcomes.get(key)

    def forget(self, cell: Cell) -> None:
        """Let a cell's outcome go."""
        self._outcomes.pop(cell.key, None)

    def run(
        self, cells: Sequence[Cell], cell: Cell, on_progress: OnProgress | None = None
    ) -> Result:
        """Run one cell."""
        self._stopped = False
        return self._run(cells, cell, on_progress)

    def run_all(self, cells: Sequence[Cell]) -> list[Result]:
        """Run the SQL cells in order."""
        self._stopped = False
        results: list[Result] = []
        for number, cell in enumerate(cells, 1):
            if cell.kind != "sql":
                continue
            if self._stopped:
                raise Cancelled("The book was stopped; the cells from here on did not run.")
            try:
                results.append(self._run(cells, cell, None))
            except LakeNBError as error:
                error.add_note(
                    f"in cell {number} of the book" + f" ('{cell.name}')" * bool(cell.name)
                )
                raise
        return results

    def stop(self) -> None:
        """Stop what runs."""
        self._stopped = True
        self._session.cancel()

    def estimate(self, cells: Sequence[Cell], cell: Cell) -> Estimate:
        """Bytes and dollars of one cell."""
        return self._above(cells, cell).estimate(
            cell.text,
            [p.literal for p in cell.parameters] or None,
            database=cell.database,
            catalog=cell.catalog,
            workgroup=cell.workgroup,
            engine=cell.engine,
        )

    def _run(self, cells: Sequence[Cell], cell: Cell, on_progress: OnProgress | None) -> Result:
        over = self._above(cells, cell)
        started = time.perf_counter()
        try:
            result = over.sql(
                cell.text,
                [p.literal for p in cell.parameters] or None,
                database=cell.database,
                catalog=cell.catalog,
                workgroup=cell.workgroup,
                engine=cell.engine,
                on_progress=on_progress,
            )
        except LakeNBError as error:
            took = time.perf_counter() - started
            self._outcomes[cell.key] = Outcome(cell.text, error=error, seconds=took)
            raise
        took = time.perf_counter() - started
        self._outcomes[cell.key] = Outcome(cell.text, result, seconds=took)
        return result

    def _above(self, cells: Sequence[Cell], cell: Cell) -> OverResults:
        """The session with the results of the named cells above one."""
        if cell.kind != "sql":
            raise InvalidRequest("A Markdown cell doesn't run; choose a SQL cell.")
        named: dict[str, Result | None] = {}
        for one in cells:
            if one.key == cell.key:
                break
            if one.name:
                outcome = self.outcome(one.key)
                named[one.name] = outcome.result if outcome is not None else None
        return self._session.over(named)

"""Cells of a book that are run one after the other, on a thread of their own, so that a page can stop them."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.session.query_book.model import Cell
    from lakenb.widgets.query_book.port import BookListener


class RunQueue:
    """What runs of a book, and what waits for its turn.

    The listener hears of cells that have to wait (``queued``) or won't run (``dropped``), by their keys, and of the
    end of all (``idle``).

    Args:
        run: Runs a cell and tells of it; False when what waits should not run.
    """

    def __init__(self, run: Callable[[Cell, BookListener], bool]) -> None:
        self._run = run
        self._turn = threading.Lock()
        self._waiting: deque[Cell] = deque()
        self._listener: BookListener | None = None

    @property
    def running(self) -> bool:
        """Whether a cell runs or is about to."""
        return self._listener is not None

    @property
    def waiting(self) -> list[int]:
        """The keys of the cells that wait, in their order."""
        with self._turn:
            return [cell.key for cell in self._waiting]

    def add(self, cells: Sequence[Cell], listener: BookListener) -> None:
        """Run cells now, or after those that run and wait; one that waits already keeps its place."""
        with self._turn:
            waiting = {cell.key for cell in self._waiting}
            added = [cell for cell in cells if cell.key not in waiting]
            if not added:
                return
            behind = added if self.running else added[1:]
            if not self.running:
                work = threading.Thread(
                    target=self._work, args=(listener,), name="lakenb-book", daemon=True
                )
                work.start()  # and it waits for this turn to end
                self._listener = listener
            self._waiting.extend(added)
            if behind:
                listener("queued", {"keys": [cell.key for cell in behind]})

    def drop(self, key: int | None = None) -> None:
        """Let a cell that waits not run; without a key none of them."""
        with self._turn:
            self._drop(key)

    def _drop(self, key: int | None) -> None:
        dropped = [cell.key for cell in self._waiting if key in {None, cell.key}]
        self._waiting = deque(cell for cell in self._waiting if cell.key not in dropped)
        if dropped and self._listener is not None:
            self._listener("dropped", {"keys": dropped})

    def _work(self, listener: BookListener) -> None:
        try:
            while (cell := self._next(listener)) is not None:
                if not self._run(cell, listener):
                    self.drop()
        except BaseException:  # whatever happened, the page may run cells again
            with self._turn:
                try:
                    self._drop(None)
                finally:
                    self._end(listener)
            raise

    def _next(self, listener: BookListener) -> Cell | None:
        with self._turn:
            if self._waiting:
                return self._waiting.popleft()
            self._end(listener)
            return None

    def _end(self, listener: BookListener) -> None:
        self._listener = None
        listener("idle", {})

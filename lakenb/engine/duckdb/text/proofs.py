"""Proofs that DuckDB's own readers may give a file's values in their types.

The careful way reads every value as text, and an expression makes the SerDe's value of it; that takes some
times as long as a reader that gives types by itself. Which gives other values for a few texts: ``1.5`` as an
integer, keys in another case. So what a file holds is asked of it once, with one pass, and remembered by URI,
size and modification time; a column that holds none of those texts is read in its type from then on.
A file is asked when it is small, or when it is read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

import duckdb

if TYPE_CHECKING:
    from lakenb.values.scan import FileScan, ScanFile

T = TypeVar("T")
FileKey = tuple[str, int, float]
_CAPACITY = 500_000
Rows = list[tuple[object, ...]]


class ScanRun(Protocol):
    """The statement that a scan is part of."""

    dry: bool
    """Whether it is bound and not run: nothing is asked then."""

    def stream(self, scan: FileScan) -> str:
        """A relation of a scan whose rows come from Python; its name in quotes."""
        ...

    def ask(self, sql: str) -> Rows:
        """The rows of a query of the engine's own."""
        ...


class Proofs(Generic[T]):
    """What files were found to hold, by file and by what was asked.

    Args:
        at_once: Files of so many bytes in all are asked when they are first read, larger ones when they are
            read again.
    """

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._known: dict[tuple[FileKey, str], T] = {}
        self._seen: set[FileKey] = set()
        self._lock = Lock()

    def of(
        self,
        files: Sequence[ScanFile],
        questions: Iterable[str],
        run: ScanRun,
        ask: Callable[[Sequence[ScanFile], Sequence[str]], Callable[[str, str], T]],
    ) -> dict[str, list[T]] | None:
        """What files hold; None where that is not known.

        Args:
            files: The files.
            questions: What to know of each.
            run: The statement.
            ask: Asks some files some questions; gives what answers for a URI and a question. It raises
                duckdb's error where a file can't be read.

        Returns:
            For each question the answers of the files, in their order.
        """
        wanted = list(questions)
        keys = [_key(file) for file in files]
        with self._lock:
            unknown = [
                file
                for file, key in zip(files, keys, strict=True)
                if any((key, question) not in self._known for question in wanted)
            ]
            again = all(_key(file) in self._seen for file in unknown)
            if unknown and not run.dry:
                self._seen.update(map(_key, unknown))
        if unknown:
            if run.dry or not (again or sum(file.size for file in unknown) <= self._at_once):
                return None
            if not self._learn(unknown, wanted, ask):
                return None
        with self._lock:
            return {q: [self._known[key, q] for key in keys] for q in wanted}

    def _learn(
        self,
        files: Sequence[ScanFile],
        questions: Sequence[str],
        ask: Callable[[Sequence[ScanFile], Sequence[str]], Callable[[str, str], T]],
    ) -> bool:
        try:
            answer = ask(files, questions)
        except duckdb.InterruptException:
            raise
        except duckdb.Error:
            return False  # the careful way says what is wrong, and where
        with self._lock:
            if len(self._known) > _CAPACITY:
                self._known.clear()
            self._known.update(
                {(_key(file), q): answer(file.uri, q) for file in files for q in questions}
            )
        return True


def _key(file: ScanFile) -> FileKey:
    return file.uri, file.size, file.modified

"""Statements that the explorer runs, on the one path of every statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.athena.query.model import Finished


class Queries:
    """Runs statements, whose names are full but for the catalog.

    Args:
        run: Runs one to its end, in a catalog.
    """

    def __init__(self, run: Callable[[str, str], Finished]) -> None:
        self.run = run

    def rows(self, text: str, catalog: str) -> list[tuple[object, ...]]:
        """The rows of a small result as tuples of Python values."""
        from lakenb.session.conversion import to_tuples

        return to_tuples(self.run(text, catalog).result.table())

    def lines(self, text: str, catalog: str) -> str:
        """The rows of a result of one column of text, a line each."""
        return "\n".join(str(row[0]) for row in self.rows(text, catalog))

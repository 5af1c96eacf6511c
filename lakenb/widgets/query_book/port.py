"""What the page needs of a query book; the session hands it in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lakenb.widgets.protocol import Handler

Told = Mapping[str, object]
"""JSON values."""


class BookListener(Protocol):
    """Hears of what happens while cells run, from the thread that runs them."""

    def __call__(self, kind: str, payload: Told) -> None:
        """Something happened."""


class BookPort(Protocol):
    """A query book behind its page. Cells are named by their keys, which a page got from ``state``."""

    def state(self) -> Told:
        """Title, state, path, notes and cells, each with how its last run ended."""

    def set_text(self, key: int, text: str) -> Told:
        """A cell's text as typed; gives Draft or Saved."""

    def set_title(self, title: str) -> Told:
        """The book's title; gives Draft or Saved."""

    def set_cell(self, key: int, name: str, context: Mapping[str, str], given: Parameters) -> Told:
        """A cell's name, context and parameters; gives the cell."""

    def add(self, kind: str, place: int) -> Told:
        """Add an empty cell at a number from 1; gives the book."""

    def remove(self, key: int) -> Told:
        """Take a cell out; gives the book."""

    def move(self, key: int, place: int) -> Told:
        """Move a cell to a number from 1; gives the book."""

    def run(self, keys: Sequence[int], listener: BookListener) -> None:
        """Run cells, or all when none is named, after those that run already; the listener hears of each."""

    def stop(self) -> None:
        """Stop what runs, and drop what waits."""

    def check(self, key: int) -> Told:
        """The error of a cell's text with its line and column, or what it would scan."""

    def complete(self, key: int, text: str, cursor: int) -> Told:
        """What may stand at a place of a text, of which the cell may not know yet."""

    def laid_out(self, text: str) -> str:
        """A statement's text with clauses on lines of their own."""

    def markdown(self, text: str) -> Sequence[object]:
        """Markdown as a tree of few harmless elements."""

    def save(self, *, overwrite: bool) -> Told:
        """Write the file; gives the book."""

    def publish(self, note: str) -> Told:
        """Save and keep a version; gives the book."""

    def versions(self) -> Sequence[Told]:
        """The published versions."""

    def diff(self, old: str, new: str) -> str:
        """How two states differ: a version's number, ``draft``, ``saved``, ``published``."""

    def revert(self, to: str) -> Told:
        """Go back to a state; gives the book."""

    def find(self, text: str, *, match_case: bool) -> Sequence[Told]:
        """Every place of a text."""

    def replace(self, text: str, by: str, *, match_case: bool) -> Told:
        """Replace a text everywhere; gives the book, and how often."""

    def grid(self, key: int) -> Mapping[str, Handler]:
        """What answers the grid of a cell's result."""


Parameters = Sequence[tuple[str, str, str | None]]
"""Name, type and value of each parameter."""

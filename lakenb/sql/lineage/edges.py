"""From what a walk has found to edges between datasets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.lineage.sources import STRENGTHS, Sources
from lakenb.values.lineage import ColumnEdge

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lakenb.sql.lineage.scope import Query

MOST_SENTENCES = 100


class Edges:
    """Collects edges, each once, and sentences about what isn't known."""

    def __init__(self) -> None:
        self.found: dict[ColumnEdge, None] = {}
        self.sentences: dict[str, None] = {}

    def column(self, made: Sources, target: str, column: str | None) -> None:
        """The edges into one column; None is the dataset as a whole."""
        for ref, (strength, mask) in made.direct.items():
            subtype = STRENGTHS[strength]
            self._add(ColumnEdge(*ref, target, column, "DIRECT", subtype, mask))
        self.decisions(made, target, column)

    def decisions(self, made: Sources, target: str, column: str | None) -> None:
        """The INDIRECT edges into one column, or into all."""
        for (ref, subtype), mask in made.indirect.items():
            self._add(ColumnEdge(*ref, target, column, "INDIRECT", subtype, mask))  # type: ignore[arg-type]  # one of the six
        shown = "The rows of" if column is None else f"Column '{column}' of"
        for sentence in made.unknown:
            self.sentences[f"{shown} '{target}': {sentence}"] = None

    def query(self, query: Query, target: str, columns: Sequence[str]) -> None:
        """A query's columns into a target's, by place; then what decides about its rows."""
        for made, column in zip(query.outputs, columns, strict=False):
            self.column(made, target, column)
        if query.open is not None:
            for name in query.opened:
                self._add(ColumnEdge(name, None, target, None, "DIRECT", "IDENTITY"))
            sentence = f"Not all columns of '{target}' are known: '*' stands for columns of a dataset without a schema."
            self.sentences[sentence] = None
        self.decisions(query.whole, target, None)

    def same(self, source: str, target: str, columns: Iterable[str]) -> None:
        """Columns that go on unchanged, and the dataset as a whole."""
        self._add(ColumnEdge(source, None, target, None, "DIRECT", "IDENTITY"))
        for column in columns:
            self._add(ColumnEdge(source, column, target, column, "DIRECT", "IDENTITY"))

    def _add(self, edge: ColumnEdge) -> None:
        self.found[edge] = None

    @property
    def unknown(self) -> tuple[str, ...]:
        """The sentences, a hundred of them at most."""
        found = tuple(self.sentences)
        if len(found) <= MOST_SENTENCES:
            return found
        return (*found[:MOST_SENTENCES], f"And {len(found) - MOST_SENTENCES} more.")

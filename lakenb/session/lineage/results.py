"""The results of a session that still live, and what rows of theirs were made of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from lakenb.session.lineage.carried import marks_of
from lakenb.session.lineage.provenance import Carried, provenance
from lakenb.values.lineage import RESULT, ColumnEdge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pyarrow as pa

    from lakenb.session.lineage.recorder import LineageRecorder
    from lakenb.session.result import Result
    from lakenb.values.lineage import StatementLineage

_MOST_COMPARED = 5_000_000
_RESULTS: WeakValueDictionary[str, Result] = WeakValueDictionary()
"""Of every session of this process: one may write what another has read."""


class Results:
    """Results by the id of their execution, as long as somebody holds them.

    Args:
        recorder: Knows what they were made of.
    """

    def __init__(self, recorder: LineageRecorder) -> None:
        self._recorder = recorder

    def keep(self, result: Result) -> Result:
        """Know a result."""
        _RESULTS[result.execution.id] = result
        return result

    def remember(
        self,
        mark: str,
        rows: object,
        table: pa.Table,
        names: Mapping[str, str],
        others: Sequence[StatementLineage] = (),
    ) -> None:
        """Let a mark stand for rows of a cell, for the statement that reads them.

        Args:
            mark: A new id.
            rows: A DataFrame, an Arrow table or a result, with the marks that it carries.
            table: The same rows in Arrow.
            names: The table's columns, and how the rows call them.
            others: What else they were made of, as the cell says.
        """
        execution = getattr(rows, "execution", None)
        marks = (execution.id,) if execution is not None else marks_of(rows)
        folded = {new: str(old).lower() for new, old in names.items()}
        columns = {old: new for new, old in folded.items()}
        carried = []
        for one in marks:
            lineage = self._recorder.made_of(one)
            if lineage is not None:
                carried.append(Carried(lineage, self._compared(one, table, columns)))
        carried += [Carried(lineage, lambda _: False) for lineage in others]
        found = provenance(list(columns), carried)
        edges = tuple(_renamed(edge, columns) for edge in found.edges)
        self._recorder.remember(mark, replace(found, edges=edges))

    def _compared(self, mark: str, table: pa.Table, columns: Mapping[str, str]) -> _SameValues:
        return _SameValues(_RESULTS.get(mark), table, columns)


class _SameValues:
    """Whether a column of some rows holds a result's own values."""

    def __init__(self, result: Result | None, table: pa.Table, columns: Mapping[str, str]) -> None:
        self._result = result
        self._table = table
        self._columns = columns
        self._whole: pa.Table | None = None

    def __call__(self, column: str) -> bool:
        import pyarrow as pa

        result = self._result
        if result is None or result.rows != self._table.num_rows or result.rows > _MOST_COMPARED:
            return False
        headings = [name.lower() for name in result.columns]
        if headings.count(column) != 1:
            return False
        if self._whole is None:
            self._whole = result.arrow()
        here = self._table.column(self._columns[column])
        try:
            return bool(self._whole.column(headings.index(column)).cast(here.type).equals(here))
        except pa.ArrowException:
            return False


def _renamed(edge: ColumnEdge, columns: Mapping[str, str]) -> ColumnEdge:
    if edge.target_dataset != RESULT or edge.target_column is None:
        return edge
    return edge._replace(target_column=columns[edge.target_column])

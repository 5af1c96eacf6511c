"""What rows that a cell holds were made of, as lineage: by the marks that they carry and their columns' names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from lakenb.values.lineage import RESULT, ColumnEdge, DatasetUse, StatementLineage


@dataclass(frozen=True, slots=True)
class Carried:
    """A result that rows were made of.

    Attributes:
        lineage: What the result was made of.
        same: Whether a column of the rows, by name, holds the result's own values.
    """

    lineage: StatementLineage
    same: Callable[[str], bool]


def provenance(columns: Sequence[str], made_of: Iterable[Carried]) -> StatementLineage:
    """The lineage of rows with these columns, as that of the dataset ``result``.

    A column that kept its name comes from what the result's column came from: as it did where its values are
    the same, in an unknown way otherwise. A column with another name is only known to come from the results.
    """
    inputs: dict[str, DatasetUse] = {}
    edges: dict[ColumnEdge, None] = {}
    unknown: list[str] = []
    found = tuple(made_of)
    named: set[str] = set()
    for one in found:
        inputs.update((use.name, use) for use in one.lineage.inputs if use.name not in inputs)
        for use in one.lineage.outputs:
            if use.name == RESULT:
                named.update(column.name for column in use.columns)
        named.update(e.target_column for e in one.lineage.edges if e.target_column is not None)
        for edge in one.lineage.edges:
            if edge.target_dataset != RESULT or edge.target_column is None:
                edges[edge] = None
            elif edge.target_column in columns:
                edges[_as_kept(edge, one)] = None
        unknown += one.lineage.unknown
    if found:
        unknown += [
            f"Column {column} is no result's; it was made in the cell."
            for column in columns
            if column not in named
        ]
    return StatementLineage(
        inputs=tuple(inputs.values()),
        outputs=(DatasetUse(RESULT, "RESULT"),),
        edges=tuple(edges),
        unknown=tuple(dict.fromkeys(unknown)),
    )


def _as_kept(edge: ColumnEdge, one: Carried) -> ColumnEdge:
    """An edge into a result's column, for a column of the same name that a cell may have changed."""
    column = edge.target_column or ""
    if edge.subtype != "IDENTITY" or one.same(column):
        return edge
    return edge._replace(subtype="")

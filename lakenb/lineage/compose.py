"""Lineage through something that no table keeps: a result that a later statement or cell goes on with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Literal

from lakenb.values.lineage import RESULT, ColumnEdge, DatasetUse, StatementLineage, Subtype

_ORDER = ("IDENTITY", "", "TRANSFORMATION", "AGGREGATION")
"""The more it changes a value, the later; what nobody told may be more than an identity."""
_MOST_EDGES = 200_000


def through(
    lineage: StatementLineage, made_of: Callable[[str], StatementLineage | None]
) -> StatementLineage:
    """A statement's lineage with what it read by the names of results replaced by what these were made of.

    Args:
        lineage: The statement's.
        made_of: The lineage of an earlier result by its name; None where it isn't known: the name stays.
    """
    known = {
        use.name: found
        for use in lineage.inputs
        if use.kind == "RESULT" and (found := made_of(use.name)) is not None
    }
    if not known:
        return lineage
    inputs: dict[str, DatasetUse] = {}
    for use in lineage.inputs:
        for one in known[use.name].inputs if use.name in known else (use,):
            inputs.setdefault(one.name, one)
    edges: dict[ColumnEdge, None] = {}
    unknown = list(lineage.unknown)
    for edge in lineage.edges:
        if edge.source_dataset not in known:
            edges[edge] = None
        else:
            edges.update(dict.fromkeys(_joined(known[edge.source_dataset], edge)))
    for found in known.values():
        unknown += found.unknown
        # What a view is made of comes along, as an edge of its own.
        edges.update(dict.fromkeys(e for e in found.edges if e.target_dataset != RESULT))
        rows = [e for e in found.edges if e.target_dataset == RESULT and e.target_column is None]
        for output in lineage.outputs:
            edges.update(dict.fromkeys(replace_target(e, output.name, None) for e in rows))
    kept = tuple(edges)[:_MOST_EDGES]
    return replace(
        lineage, inputs=tuple(inputs.values()), edges=kept, unknown=tuple(dict.fromkeys(unknown))
    )


def replace_target(edge: ColumnEdge, dataset: str, column: str | None) -> ColumnEdge:
    """The edge into something else."""
    return edge._replace(target_dataset=dataset, target_column=column)


def _joined(made_of: StatementLineage, edge: ColumnEdge) -> Iterable[ColumnEdge]:
    """An edge out of a result, as edges out of what the result was made of."""
    if edge.source_column is None:
        for use in made_of.inputs:
            yield edge._replace(source_dataset=use.name)
        return
    for one in made_of.edges:
        if one.target_dataset == RESULT and one.target_column == edge.source_column:
            kind, subtype = _both(one, edge)
            yield ColumnEdge(
                one.source_dataset,
                one.source_column,
                edge.target_dataset,
                edge.target_column,
                kind,
                subtype,
                one.masking or edge.masking,
            )


def _both(first: ColumnEdge, then: ColumnEdge) -> tuple[Literal["DIRECT", "INDIRECT"], Subtype]:
    """One way after another: what decides stays indirect, what changes a value more counts."""
    if then.type == "INDIRECT":
        return "INDIRECT", then.subtype
    if first.type == "INDIRECT":
        return "INDIRECT", first.subtype
    return "DIRECT", max(first.subtype, then.subtype, key=_ORDER.index)

"""Lineage as DataFrames."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from lakenb.values.lineage import ColumnEdge, GraphEdge, NodeKey

if TYPE_CHECKING:
    import pandas as pd

EDGE_COLUMNS = (
    "source_dataset",
    "source_column",
    "target_dataset",
    "target_column",
    "type",
    "subtype",
    "masking",
)


def frame(rows: Iterable[Sequence[object]], columns: Sequence[str]) -> pd.DataFrame:
    """Rows as a DataFrame of objects: what is None stays None."""
    import pandas as pd

    return pd.DataFrame(list(map(list, rows)), columns=list(columns), dtype=object)


def column_edges(edges: Iterable[ColumnEdge]) -> pd.DataFrame:
    """A statement's edges."""
    return frame(edges, EDGE_COLUMNS)


def graph_edges(edges: Iterable[GraphEdge], shown: Callable[[NodeKey], str]) -> pd.DataFrame:
    """A graph's edges, with the job that makes each and its own words."""
    rows = (
        (
            shown(e.source),
            e.source_column,
            shown(e.target),
            e.target_column,
            e.type,
            e.subtype,
            e.masking,
            None if e.job is None else e.job.name,
            e.description,
        )
        for e in edges
    )
    return frame(rows, (*EDGE_COLUMNS, "job", "description"))

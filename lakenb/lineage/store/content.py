"""How facts are written into the store's ``content``: compact JSON, each text once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from lakenb.lineage.store.telling import Into
from lakenb.values.lineage import GraphEdge, NodeColumn, NodeKey

TYPES = ("DIRECT", "INDIRECT")
SUBTYPES = (
    "",
    "IDENTITY",
    "TRANSFORMATION",
    "AGGREGATION",
    "JOIN",
    "GROUP_BY",
    "FILTER",
    "SORT",
    "WINDOW",
    "CONDITIONAL",
)
_CODES = {
    (kind, subtype, masking): t * 20 + s * 2 + masking
    for t, kind in enumerate(TYPES)
    for s, subtype in enumerate(SUBTYPES)
    for masking in (False, True)
}
_WAYS = {code: way for way, code in _CODES.items()}


def dumps(found: object) -> str:
    """JSON as it is kept: the same value is the same text."""
    return json.dumps(found, ensure_ascii=True, separators=(",", ":"), sort_keys=True)


def edges_text(into: Into, node: Callable[[NodeKey], int]) -> str:
    """Edges into one dataset: source node, source column, target column, way, description."""
    rows = {
        (node(s.dataset), s.column, column, _CODES[s.type, s.subtype, s.masking], s.description)
        for column, sources in into.items()
        for s in sources
    }
    order = {column: number for number, column in enumerate(into)}
    return dumps(sorted(rows, key=lambda r: (order[r[2]], r[0], r[1] or "", r[3], r[4])))


def read_edges(
    text: str, keys: dict[int, NodeKey], target: NodeKey, job: NodeKey | None
) -> tuple[GraphEdge, ...]:
    """The edges of a text."""
    found: Iterable[Any] = json.loads(text)
    return tuple(
        GraphEdge(keys[source], column, target, into, *_WAYS[way], job, words)  # type: ignore[arg-type]  # as they were written
        for source, column, into, way, words in found
    )


def schema_text(facet: dict[str, Any]) -> str:
    """The columns of a schema facet; those of a struct stand in the facet."""
    return dumps(
        [
            [str(one["name"]), str(one.get("type") or ""), str(one.get("description") or "")]
            for one in facet.get("fields") or ()
        ]
    )


def read_schema(text: str) -> tuple[NodeColumn, ...]:
    """The columns of a text."""
    return tuple(NodeColumn(*one) for one in json.loads(text))

"""The lineage of one statement as a graph's facts, so that it is drawn as any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.values.lineage import (
    RESULT,
    GraphEdge,
    JobEdge,
    LineageFacts,
    LineageNode,
    NodeColumn,
    NodeKey,
)
from lakenb.values.names import AWS_DATA_CATALOG

if TYPE_CHECKING:
    from lakenb.values.lineage import DatasetUse, StatementLineage

_NAMESPACE = "lake"


def statement_facts(lineage: StatementLineage, sql: str) -> LineageFacts:
    """A statement's datasets with the statement between them.

    Args:
        lineage: What it reads and writes.
        sql: Its text.
    """
    words = sql.split(None, 3)[:2]
    verb = " ".join(word.upper() for word in words if word.isalpha() and word.isascii())
    job = NodeKey("job", _NAMESPACE, "this statement")
    label = verb if verb.startswith("CREATE") else verb.partition(" ")[0] or "statement"
    nodes = {use.name: _node(use) for use in (*lineage.inputs, *lineage.outputs)}
    for edge in lineage.edges:
        for name in (edge.source_dataset, edge.target_dataset):
            nodes.setdefault(name, LineageNode(_key(name), _label(name)))
    facets: dict[str, object] = {"sql": {"query": sql}}
    statement = LineageNode(job, label, "QUERY", facets=facets)
    views = {use.name for use in lineage.inputs if use.kind == "VIEW"}
    edges = tuple(
        GraphEdge(
            _key(edge.source_dataset),
            edge.source_column,
            _key(edge.target_dataset),
            edge.target_column,
            edge.type,
            edge.subtype,
            edge.masking,
            job=None if edge.target_dataset in views else job,
        )
        for edge in lineage.edges
    )
    inside = {edge.source_dataset for edge in lineage.edges if edge.target_dataset in views}
    used = {edge.source_dataset for edge in lineage.edges if edge.target_dataset not in views}
    reads = [use for use in lineage.inputs if use.name in used or use.name not in inside]
    jobs = [JobEdge(job, _key(use.name), reads=True) for use in reads]
    jobs += [JobEdge(job, _key(use.name), reads=False) for use in lineage.outputs]
    return LineageFacts((*nodes.values(), statement), edges, tuple(jobs))


def _node(use: DatasetUse) -> LineageNode:
    columns = tuple(NodeColumn(column.name, str(column.type)) for column in use.columns)
    return LineageNode(_key(use.name), _label(use.name), use.kind, columns)


def _key(name: str) -> NodeKey:
    return NodeKey("dataset", _NAMESPACE, name)


def _label(name: str) -> str:
    return "the result" if name == RESULT else name.removeprefix(f"{AWS_DATA_CATALOG}.")

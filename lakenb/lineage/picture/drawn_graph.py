"""A graph's facts as numbers: nodes by place, columns by place, and who stands beside whom."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lakenb.values.lineage import LineageNode, NodeColumn, NodeKey
from lakenb.values.lineage_picture import WHOLE, ColumnLink

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lakenb.values.lineage import GraphEdge, LineageFacts
    from lakenb.values.lineage_picture import Mark


_VERB = re.compile(
    r"(?:.*\.)?(select|values|insert|update|delete|merge|unload|truncate|(?:create|drop|alter|msck)[a-z_]*)\."
)


@dataclass(frozen=True, slots=True)
class Marks:
    """What a comparison found, by node, column, link (source, column, target, column) and pair of nodes."""

    nodes: dict[NodeKey, Mark] = field(default_factory=dict)
    columns: dict[tuple[NodeKey, str], Mark] = field(default_factory=dict)
    links: dict[GraphEdge, tuple[Mark, str]] = field(default_factory=dict)
    pairs: dict[tuple[NodeKey, NodeKey], Mark] = field(default_factory=dict)


class DrawnGraph:
    """A graph to draw parts of.

    Args:
        facts: What is known.
        marks: What changed, for a comparison.

    Attributes:
        facts: As given.
        marks: As given.
        nodes: Datasets and jobs; an id is a place here. Columns that only edges name stand after a schema's.
        links: Column edges.
        reads: The datasets that each job reads.
        writes: Those it writes.
        upstream: For each dataset the datasets one step before it.
        downstream: Those one step after it.
        direct: Pairs of datasets with an edge that no job is known of.
    """

    def __init__(self, facts: LineageFacts, marks: Marks | None = None) -> None:
        self.facts = facts
        self.marks = marks or Marks()
        named = {node.key: _labelled(node) for node in facts.nodes}
        for key in _mentioned(facts):
            named.setdefault(
                key, _labelled(LineageNode(key, key.name.rpartition("/")[2] or key.name))
            )
        self._nodes = list(named.values())
        self.id = {key: at for at, key in enumerate(named)}
        self._schemas: list[list[NodeColumn]] = [list(node.columns) for node in named.values()]
        self._places = [
            {column.name: at for at, column in enumerate(schema)} for schema in self._schemas
        ]
        self.links: list[ColumnLink] = []
        self.links_from: dict[int, list[int]] = defaultdict(list)
        self.reads: dict[int, dict[int, None]] = defaultdict(dict)
        self.writes: dict[int, dict[int, None]] = defaultdict(dict)
        self.direct: dict[tuple[int, int], None] = {}
        self.value_pairs: set[tuple[int, int]] = set()
        self.known_pairs: set[tuple[int, int]] = set()
        for edge in facts.edges:
            self._edge(edge)
        for job, dataset, is_read in facts.jobs:
            (self.reads if is_read else self.writes)[self.id[job]][self.id[dataset]] = None
        self.upstream: dict[int, dict[int, None]] = defaultdict(dict)
        self.downstream: dict[int, dict[int, None]] = defaultdict(dict)
        self._beside()
        for at, schema in enumerate(self._schemas):
            if len(schema) > len(self._nodes[at].columns):
                self._nodes[at] = replace(self._nodes[at], columns=tuple(schema))
        self.nodes = tuple(self._nodes)

    @property
    def columns(self) -> list[list[NodeColumn]]:
        """The columns of each node."""
        return self._schemas

    def is_job(self, node: int) -> bool:
        """Whether a node is a job."""
        return self._nodes[node].key.kind == "job"

    def place(self, node: int, column: str) -> int | None:
        """A column's place, or None."""
        found = self._places[node].get(column)
        return self._places[node].get(column.lower()) if found is None else found

    def _place(self, node: int, column: str | None) -> int:
        if column is None:
            return WHOLE
        found = self.place(node, column)
        if found is None:
            found = self._places[node][column] = len(self._schemas[node])
            self._schemas[node].append(NodeColumn(column))
        return found

    def _edge(self, edge: GraphEdge) -> None:
        source, target = self.id[edge.source], self.id[edge.target]
        job = self.id[edge.job] if edge.job is not None else None
        if job is None:
            self.direct[source, target] = None
        else:
            self.reads[job][source] = None
            self.writes[job][target] = None
        if edge.source_column is None and edge.target_column is None and edge.type == "DIRECT":
            self.value_pairs.add((source, target))
            return  # all that is known is that one dataset comes from the other
        self.known_pairs.add((source, target))
        if edge.type == "DIRECT":
            self.value_pairs.add((source, target))
        mark, before = self.marks.links.get(edge, ("", ""))
        self.links_from[source].append(len(self.links))
        self.links.append(
            ColumnLink(
                source,
                self._place(source, edge.source_column),
                target,
                self._place(target, edge.target_column),
                edge.type,
                edge.subtype,
                edge.masking,
                job,
                edge.description,
                mark,
                before,
            )
        )

    def _beside(self) -> None:
        pairs = [*self.direct]
        for job, sources in self.reads.items():
            pairs += [(source, target) for target in self.writes.get(job, ()) for source in sources]
        for source, target in pairs:
            if source != target:
                self.downstream[source][target] = None
                self.upstream[target][source] = None


def _labelled(node: LineageNode) -> LineageNode:
    """The node with the label that a picture has: a location's whole address, a statement's verb.

    The verb alone is enough, for a statement stands between what it reads and what it writes.
    """
    space, name = node.key.namespace, node.key.name
    if node.key.kind == "dataset" and space.startswith("s3://"):
        return replace(node, label=f"{space}/{name}".rstrip("/"))
    verb = _VERB.match(name) if node.key.kind == "job" and node.subtype == "QUERY" else None
    if verb is not None:
        words = verb[1].replace("_", " ").upper()
        return replace(node, label="CTAS" if words == "CREATE TABLE AS SELECT" else words)
    return node


def _mentioned(facts: LineageFacts) -> Iterable[NodeKey]:
    for edge in facts.edges:
        yield edge.source
        yield edge.target
        if edge.job is not None:
            yield edge.job
    for job, dataset, _ in facts.jobs:
        yield job
        yield dataset

"""The vertices and edges among the values of a traversal, as a graph to draw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from lakenb.lineage.gremlin.elements import Edge, Path
from lakenb.lineage.gremlin.instruction import MapEntry
from lakenb.lineage.gremlin.tokens import Token
from lakenb.session.lineage.gremlin_answer import Shown, caption, described
from lakenb.values.lineage import GraphEdge, LineageFacts, LineageNode, NodeKey

_NAMESPACE = "gremlin"
_MOST_EDGES = 5_000
_EDGE_MARKS = frozenset({"e", "ine", "oute", "bothe"})


class _Drawing:
    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._nodes: dict[NodeKey, LineageNode] = {}
        self._edges: dict[tuple[NodeKey, NodeKey, str], GraphEdge] = {}

    @property
    def full(self) -> bool:
        return len(self._edges) >= _MOST_EDGES

    def facts(self) -> LineageFacts | None:
        if not self._nodes:
            return None
        return LineageFacts(tuple(self._nodes.values()), tuple(self._edges.values()), ())

    def node(self, value: object) -> NodeKey:
        """A vertex, or a plain value that stands for one."""
        properties, label, _ = described(value)
        identity = str(value) if properties is None else str(properties["~id"])
        key = NodeKey("dataset", _NAMESPACE, identity)
        known = self._nodes.get(key)
        # The end of an edge is known by its id alone; the vertex itself says more.
        if known is None or (properties is not None and len(properties) > 2 + len(known.facets)):
            group = label
            if properties is not None and self._shown.group:
                group = str(properties.get(self._shown.group, label))
            facets = {k: v for k, v in (properties or {}).items() if not k.startswith("~")}
            # The end of an edge in a map has an id and a label alone: the id tells more.
            bare = isinstance(value, dict) and not facets
            text = identity if bare else caption(value, self._shown)
            self._nodes[key] = LineageNode(key, text, group, facets=facets)
        return key

    def edge(self, source: NodeKey, target: NodeKey, name: str, kind: object = "DIRECT") -> None:
        """An edge; INDIRECT ones are drawn so."""
        way = "INDIRECT" if kind == "INDIRECT" else "DIRECT"
        made = GraphEdge(source, None, target, None, way, "", description=name.strip())  # type: ignore[arg-type] # one of two
        self._edges.setdefault((source, target, name), made)

    def add(self, value: object) -> None:
        """What a value tells of."""
        if isinstance(value, Path):
            self._path(value.objects)
        elif isinstance(value, MapEntry):
            self.add(value.key)
            self.add(value.value)
        elif isinstance(value, list | set | frozenset | tuple):
            for one in value:
                self.add(one)
        else:
            properties, _, edge = described(value)
            if properties is not None and edge:
                self._described_edge(value, properties)
            elif properties is not None:
                self.node(value)
            elif isinstance(value, dict):
                for one in value.values():
                    self.add(one)

    def _described_edge(self, value: object, properties: dict[str, object]) -> None:
        if isinstance(value, Edge):
            source: object = value.source
            target: object = value.target
        elif isinstance(value, dict):
            source, target = value[Token.OUT], value[Token.IN]
        else:
            return
        ends = self.node(source), self.node(target)
        self.edge(*ends, caption(value, self._shown), properties.get("type"))

    def _path(self, objects: Sequence[object]) -> None:
        """Elements by themselves; between nodes that follow each other, a line."""
        marks = [self._is_edge(one, at) for at, one in enumerate(objects)]
        plain_edges = [
            edge and described(one)[0] is None for one, edge in zip(objects, marks, strict=True)
        ]
        for one, edge in zip(objects, marks, strict=True):
            if not edge:
                self.node(one)
            elif described(one)[0] is not None:
                self.add(one)
        for (at, here), (_, there) in pairwise(enumerate(objects)):
            if not marks[at] and not marks[at + 1]:
                self.edge(self.node(here), self.node(there), "")
        for at in range(1, len(objects) - 1):
            if plain_edges[at] and not marks[at - 1] and not marks[at + 1]:
                ends = [self.node(objects[at - 1]), self.node(objects[at + 1])]
                if self._mark(at) == "ine":
                    ends.reverse()
                self.edge(ends[0], ends[1], str(objects[at]))

    def _mark(self, at: int) -> str:
        pattern = self._shown.pattern
        return pattern[at % len(pattern)].lower() if pattern else ""

    def _is_edge(self, value: object, at: int) -> bool:
        properties, _, edge = described(value)
        return edge if properties is not None else self._mark(at) in _EDGE_MARKS


def facts_of(values: Iterable[object], shown: Shown) -> LineageFacts | None:
    """The graph that values tell of; None where no vertex, edge or path is among them."""
    drawing = _Drawing(shown)
    for value in values:
        if drawing.full:
            break
        drawing.add(value)
    return drawing.facts()

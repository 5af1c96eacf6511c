"""A property graph in memory: vertices, edges, properties, paths (Apache TinkerPop: "The Graph")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lakenb.errors import AlreadyExists, EntityNotFound

Plain = str | int | float | bool | None
"""What an id or a property's value is."""


class Vertex:
    """A vertex; equal to another with its id."""

    __slots__ = ("id", "label", "properties")

    def __init__(self, id: Plain, label: str) -> None:  # noqa: A002 - Gremlin's word
        self.id = id
        self.label = label
        self.properties: dict[str, list[object]] = {}

    def __repr__(self) -> str:
        return f"v[{self.id}]"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Vertex) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)


class Edge:
    """An edge from the vertex ``source`` (Gremlin: outV) to ``target`` (inV); equal to another with its id."""

    __slots__ = ("id", "label", "properties", "source", "target")

    def __init__(self, id: Plain, label: str, source: Vertex, target: Vertex) -> None:  # noqa: A002 - Gremlin's word
        self.id = id
        self.label = label
        self.source = source
        self.target = target
        self.properties: dict[str, list[object]] = {}

    def __repr__(self) -> str:
        return f"e[{self.id}][{self.source.id}-{self.label}->{self.target.id}]"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Edge) and other.id == self.id

    def __hash__(self) -> int:
        return hash(("edge", self.id))


Element = Vertex | Edge


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an element as ``properties()`` gives it."""

    element: Element
    key: str
    value: object

    def __repr__(self) -> str:
        return f"p[{self.key}->{self.value}]"


class Path(NamedTuple):
    """Where a traverser was, with the labels of ``as()`` at each place."""

    objects: tuple[object, ...]
    labels: tuple[tuple[str, ...], ...]

    def __repr__(self) -> str:
        return f"path[{', '.join(map(str, self.objects))}]"


class PropertyGraph:
    """Vertices and edges by id; every list keeps the order in which things were added."""

    def __init__(self) -> None:
        self.vertices: dict[Plain, Vertex] = {}
        self.edges: dict[Plain, Edge] = {}
        self._out: dict[Plain, dict[Plain, Edge]] = {}
        self._in: dict[Plain, dict[Plain, Edge]] = {}
        self._next = 0

    def __repr__(self) -> str:
        return f"<PropertyGraph of {len(self.vertices)} vertices, {len(self.edges)} edges>"

    def out_edges(self, vertex: Vertex) -> Iterable[Edge]:
        """The edges that begin at a vertex."""
        return self._out.get(vertex.id, {}).values()

    def in_edges(self, vertex: Vertex) -> Iterable[Edge]:
        """The edges that end at a vertex."""
        return self._in.get(vertex.id, {}).values()

    def add_vertex(self, label: str, id: Plain = None) -> Vertex:  # noqa: A002 - Gremlin's word
        """A new vertex.

        Raises:
            AlreadyExists: The id is taken.
        """
        made = Vertex(self._free(id), label)
        if made.id in self.vertices:
            message = f"The graph has a vertex with the id {id!r} already; choose another."
            raise AlreadyExists(message)
        self.vertices[made.id] = made
        return made

    def add_edge(self, label: str, source: Vertex, target: Vertex, id: Plain = None) -> Edge:  # noqa: A002 - Gremlin's word
        """A new edge.

        Raises:
            AlreadyExists: The id is taken.
            EntityNotFound: One of its ends isn't in the graph.
        """
        for end in (source, target):
            if end.id not in self.vertices:
                message = f"The vertex {end.id!r} is not in the graph any more; the edge can't be."
                raise EntityNotFound(message)
        made = Edge(self._free(id), label, source, target)
        if made.id in self.edges:
            message = f"The graph has an edge with the id {id!r} already; choose another."
            raise AlreadyExists(message)
        self.edges[made.id] = made
        self._out.setdefault(source.id, {})[made.id] = made
        self._in.setdefault(target.id, {})[made.id] = made
        return made

    def remove(self, element: object) -> None:
        """Take away a vertex with its edges, an edge, or a property; nothing if it isn't there."""
        if isinstance(element, Property):
            values = element.element.properties.get(element.key, [])
            values[:] = [value for value in values if value is not element.value]
            if not values:
                element.element.properties.pop(element.key, None)
        elif isinstance(element, Edge):
            if self.edges.pop(element.id, None) is not None:
                self._out[element.source.id].pop(element.id, None)
                self._in[element.target.id].pop(element.id, None)
        elif isinstance(element, Vertex):
            for edge in [*self.out_edges(element), *self.in_edges(element)]:
                self.remove(edge)
            self.vertices.pop(element.id, None)

    def copy(self) -> PropertyGraph:
        """The same graph with elements of its own."""
        made = PropertyGraph()
        for vertex in self.vertices.values():
            _copy_properties(vertex, made.add_vertex(vertex.label, vertex.id))
        for edge in self.edges.values():
            ends = made.vertices[edge.source.id], made.vertices[edge.target.id]
            _copy_properties(edge, made.add_edge(edge.label, *ends, edge.id))
        made._next = self._next
        return made

    def _free(self, id: Plain) -> Plain:  # noqa: A002 - Gremlin's word
        if id is not None:
            return id
        while self._next in self.vertices or self._next in self.edges:
            self._next += 1
        self._next += 1
        return self._next - 1


def _copy_properties(element: Element, to: Element) -> None:
    to.properties = {key: list(values) for key, values in element.properties.items()}


def first_property(element: Element, key: str) -> Sequence[object]:
    """The first value of a property in a list, empty when there is none."""
    return element.properties.get(key, ())[:1]

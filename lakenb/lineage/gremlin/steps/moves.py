"""From vertices to edges and back, and where a traversal starts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from lakenb.lineage.gremlin.comparison import identity, same
from lakenb.lineage.gremlin.elements import Edge, Plain, Vertex
from lakenb.lineage.gremlin.instruction import Instruction, flat, kind_of, wrong
from lakenb.lineage.gremlin.syntax import Call
from lakenb.lineage.gremlin.traverser import Run, Scope, Traverser


def _vertex(value: object, call: Call) -> Vertex:
    if isinstance(value, Vertex):
        return value
    raise wrong(call, f"works on vertices, and got {kind_of(value)}")


def _edge(value: object, call: Call) -> Edge:
    if isinstance(value, Edge):
        return value
    raise wrong(call, f"works on edges, and got {kind_of(value)}")


def _ids(step: Instruction) -> list[object] | None:
    flattened: list[object] = []
    for argument in step.arguments:
        flattened.extend(argument if isinstance(argument, list) else [argument])
    ids = [one.id if isinstance(one, Vertex | Edge) else one for one in flattened]
    return ids if step.arguments else None


def vertices(step: Instruction) -> Run:
    """``V()``, ``V(ids)``: at the start or in the middle."""
    ids = _ids(step)

    def expand(_: Traverser, scope: Scope) -> Iterable[object]:
        known = scope.graph.vertices
        if ids is None:
            return list(known.values())
        return _by_ids(known, ids)

    return flat(expand)


def edges(step: Instruction) -> Run:
    """``E()``, ``E(ids)``."""
    ids = _ids(step)

    def expand(_: Traverser, scope: Scope) -> Iterable[object]:
        known = scope.graph.edges
        return list(known.values()) if ids is None else _by_ids(known, ids)

    return flat(expand)


def _by_ids(
    known: Mapping[Plain, Vertex] | Mapping[Plain, Edge], ids: list[object]
) -> list[object]:
    found: list[object] = []
    for wanted in {identity(one): one for one in ids}.values():
        if isinstance(wanted, str | int | float):
            element = known.get(wanted)
            if element is not None and same(element.id, wanted):
                found.append(element)
    return found


def inject(step: Instruction) -> Run:
    """``inject(values)``: first the values, then what comes."""

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        seeds = list(traversers)
        at_start = len(seeds) == 1 and seeds[0].trail in (None, ()) and seeds[0].value is None
        empty = Traverser(None, None if seeds and seeds[0].trail is None else (), (), 1)
        for value in step.arguments:
            scope.budget.spend()
            yield empty.to(value)
        if not at_start:
            yield from seeds

    return run


def adjacent(step: Instruction) -> Run:
    """``out``, ``in``, ``both`` with labels of edges."""
    labels, call, name = frozenset(step.texts()), step.call, step.name

    def expand(traverser: Traverser, scope: Scope) -> Iterable[object]:
        vertex = _vertex(traverser.value, call)
        if name in ("out", "both"):
            for edge in list(scope.graph.out_edges(vertex)):
                if not labels or edge.label in labels:
                    yield edge.target
        if name in ("in", "both"):
            for edge in list(scope.graph.in_edges(vertex)):
                if not labels or edge.label in labels:
                    yield edge.source

    return flat(expand)


def incident(step: Instruction) -> Run:
    """``outE``, ``inE``, ``bothE`` with labels of edges."""
    labels, call, name = frozenset(step.texts()), step.call, step.name

    def expand(traverser: Traverser, scope: Scope) -> Iterable[object]:
        vertex = _vertex(traverser.value, call)
        found: list[Edge] = []
        if name in ("outE", "bothE"):
            found.extend(scope.graph.out_edges(vertex))
        if name in ("inE", "bothE"):
            found.extend(scope.graph.in_edges(vertex))
        return [edge for edge in found if not labels or edge.label in labels]

    return flat(expand)


def ends(step: Instruction) -> Run:
    """``outV``, ``inV``, ``bothV``."""
    step.count(0, 0)
    call, name = step.call, step.name

    def expand(traverser: Traverser, _: Scope) -> Iterable[object]:
        edge = _edge(traverser.value, call)
        return {
            "outV": (edge.source,),
            "inV": (edge.target,),
            "bothV": (edge.source, edge.target),
        }[name]

    return flat(expand)


def other_end(step: Instruction) -> Run:
    """``otherV``: the end from which the traverser did not come."""
    step.count(0, 0)
    call = step.call

    def expand(traverser: Traverser, _: Scope) -> Iterable[object]:
        edge = _edge(traverser.value, call)
        for value, _labels, _before in traverser.trails():
            if isinstance(value, Vertex):
                if value == edge.source:
                    return (edge.target,)
                if value == edge.target:
                    return (edge.source,)
        raise wrong(call, "needs a vertex before the edge; use outV() or inV()")

    return flat(expand)


BUILDERS: dict[str, Callable[[Instruction], Run]] = {
    "V": vertices,
    "E": edges,
    "inject": inject,
    **dict.fromkeys(("out", "in", "both"), adjacent),
    **dict.fromkeys(("outE", "inE", "bothE"), incident),
    **dict.fromkeys(("outV", "inV", "bothV"), ends),
    "otherV": other_end,
}

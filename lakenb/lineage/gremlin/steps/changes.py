"""Steps that change the graph: ``addV``, ``addE``, ``property``, ``drop`` (Apache TinkerPop: "AddVertex Step")."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lakenb.lineage.gremlin.comparison import same
from lakenb.lineage.gremlin.elements import Edge, Element, Plain, Property, Vertex
from lakenb.lineage.gremlin.instruction import MISSING, By, Instruction, element, shown, wrong
from lakenb.lineage.gremlin.syntax import Call, Traversal
from lakenb.lineage.gremlin.tokens import Token
from lakenb.lineage.gremlin.traverser import Run, Scope, Traverser

CHANGING = frozenset({"addV", "addE", "property", "drop"})
_CARDINALITIES = (Token.SINGLE, Token.LIST, Token.SET)


def add_vertex(step: Instruction) -> Run:
    """``addV(label)``, with the ``property()`` calls behind it."""
    arguments = step.count(0, 1)
    label = _value(step, arguments[0]) if arguments else lambda *_: "vertex"
    writers = _writers(step)

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in list(traversers):
            scope.budget.spend()
            named = label(traverser, scope)
            if not isinstance(named, str):
                raise step.wrong(f"takes a text as its label, not {shown(named)}")
            made = scope.graph.add_vertex(named, _new_id(step, traverser, scope))
            for write in writers:
                write(made, traverser, scope)
            yield traverser.to(made)

    return run


def add_edge(step: Instruction) -> Run:
    """``addE(label)`` with ``from()`` and ``to()``; the traverser's vertex where one is not said."""
    label = _value(step, step.count(1, 1)[0])
    sources = [_end(step, call) for call in step.modulator("from")]
    targets = [_end(step, call) for call in step.modulator("to")]
    writers = _writers(step)

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in list(traversers):
            scope.budget.spend()
            source, target = (
                given[-1](traverser, scope) if given else traverser.value
                for given in (sources, targets)
            )
            if not isinstance(source, Vertex) or not isinstance(target, Vertex):
                raise step.wrong("needs two vertices; say them by from() and to()")
            named = label(traverser, scope)
            if not isinstance(named, str):
                raise step.wrong(f"takes a text as its label, not {shown(named)}")
            made = scope.graph.add_edge(named, source, target, _new_id(step, traverser, scope))
            for write in writers:
                write(made, traverser, scope)
            yield traverser.to(made)

    return run


def _end(step: Instruction, call: Call) -> By:
    argument = call.arguments[0] if len(call.arguments) == 1 else None
    if isinstance(argument, str):
        return lambda traverser, _: next(iter(traverser.labelled(argument)), MISSING)
    if isinstance(argument, Traversal):
        return step.child(argument).first
    raise wrong(call, "takes a label of as() or a traversal such as __.V('id')")


def _value(step: Instruction, argument: object) -> By:
    if isinstance(argument, Traversal):
        return step.child(argument).first
    return lambda *_: argument


def _new_id(step: Instruction, traverser: Traverser, scope: Scope) -> Plain:
    for call in step.modulator("property"):
        if call.arguments[:1] == (Token.ID,):
            found = _value(step, call.arguments[-1])(traverser, scope)
            if isinstance(found, str | int | float):
                return found
            raise wrong(call, f"takes a text or a number as an id, not {shown(found)}")
    return None


Writer = Callable[[Element, Traverser, Scope], None]


def _writers(step: Instruction) -> list[Writer]:
    return [
        _writer(step, call)
        for call in step.modulator("property")
        if call.arguments[:1] != (Token.ID,)
    ]


def property_step(step: Instruction) -> Run:
    """``property(key, value)``, ``property(cardinality, key, value)`` on vertices and edges."""
    write = _writer(step, step.call)

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in list(traversers):
            scope.budget.spend()
            write(element(traverser.value, step.call), traverser, scope)
            yield traverser

    return run


def _writer(step: Instruction, call: Call) -> Writer:
    cardinality, pairs = _pairs(call)
    given = [(key, _value(step, value)) for key, value in pairs]

    def write(to: Element, traverser: Traverser, scope: Scope) -> None:
        for key, value in given:
            found = value(traverser, scope)
            if found is MISSING:
                continue
            if not isinstance(found, str | int | float | bool):
                raise wrong(call, f"takes a text, a number or a boolean, not {shown(found)}")
            known = to.properties.get(key, [])
            if cardinality is Token.SINGLE or isinstance(to, Edge):
                to.properties[key] = [found]
            elif cardinality is Token.LIST or not any(same(one, found) for one in known):
                to.properties[key] = [*known, found]

    return write


def _pairs(call: Call) -> tuple[object, list[tuple[str, object]]]:
    """The cardinality, and keys with their values."""
    arguments = call.arguments
    cardinality: object = Token.SINGLE
    if arguments[:1] and arguments[0] in _CARDINALITIES:
        cardinality, arguments = arguments[0], arguments[1:]
    if len(arguments) == 1 and isinstance(arguments[0], dict):
        pairs = list(arguments[0].items())
    elif len(arguments) == 2:  # noqa: PLR2004 - a key and a value
        pairs = [(arguments[0], arguments[1])]
    else:
        raise wrong(call, "takes a key and a value, a cardinality before them at most")
    for key, _ in pairs:
        if not isinstance(key, str):
            raise wrong(call, f"takes a text as its key, not {shown(key)}")
    return cardinality, [(str(key), value) for key, value in pairs]


def drop(step: Instruction) -> Run:
    """``drop()``: vertices with their edges, edges, properties."""
    step.count(0, 0)

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in list(traversers):
            scope.budget.spend()
            if not isinstance(traverser.value, Vertex | Edge | Property):
                raise step.wrong("takes vertices, edges or properties")
            scope.graph.remove(traverser.value)
        return iter(())

    return run


BUILDERS: dict[str, Callable[[Instruction], Run]] = {
    "addV": add_vertex,
    "addE": add_edge,
    "property": property_step,
    "drop": drop,
}

"""Runs Gremlin texts over a property graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice

from lakenb.errors import InvalidRequest, QuotaExceeded
from lakenb.lineage.gremlin.comparison import identity
from lakenb.lineage.gremlin.compiler import (
    ENDINGS,
    Compiler,
    changes_graph,
    follows_paths,
    unknown,
)
from lakenb.lineage.gremlin.elements import PropertyGraph
from lakenb.lineage.gremlin.instruction import unavailable, wrong
from lakenb.lineage.gremlin.parser import parse
from lakenb.lineage.gremlin.syntax import Call, Traversal
from lakenb.lineage.gremlin.traverser import Budget, Exhausted, Limits, Scope, Traverser

DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class GremlinResult:
    """What a text gave.

    Attributes:
        values: The values of its last statement: plain values, lists, dicts, and the elements, properties
            and paths of `lakenb.lineage.gremlin.elements`.
        cut: Why there may be more, in a sentence; empty when these are all.
        changed: Whether a statement could change the graph.
        graph: The graph as it is now.
    """

    values: tuple[object, ...]
    cut: str
    changed: bool
    graph: PropertyGraph


def changes(text: str, variables: Mapping[str, object] | None = None) -> bool:
    """Whether a text has a step that changes the graph.

    Raises:
        SyntaxError_: It isn't Gremlin as it is known here.
    """
    return any(changes_graph(statement) for statement in parse(text, variables))


def run(
    text: str,
    graph: PropertyGraph,
    limits: Limits = DEFAULT_LIMITS,
    variables: Mapping[str, object] | None = None,
) -> GremlinResult:
    """Carry out the statements of a text, and give the values of the last.

    The graph that is handed in never changes: the first statement with ``addV``, ``addE``, ``property`` or
    ``drop`` makes a copy, which stands in the answer. An error leaves nothing behind.

    Args:
        text: Statements that begin with ``g``, a line or semicolon between.
        graph: What they run on.
        limits: Bounds; a reading that reaches one gives what it has found, with a word about it.
        variables: Values for ``${name}``.

    Raises:
        SyntaxError_: It isn't Gremlin as it is known here, with line and column.
        NotYetAvailable: Gremlin has the step, and it isn't here.
        InvalidRequest: A step is used wrongly.
        QuotaExceeded: A bound was reached, and there is nothing to show, or the graph would have changed.
    """
    statements = parse(text, variables)
    compiled = [(_split(statement), statement) for statement in statements]
    changed = False
    values: tuple[object, ...] = ()
    cut = ""
    for (calls, ending), statement in compiled:
        steps, bounds = _configured(calls, limits)
        if changes_graph(statement) and not changed:
            graph, changed = graph.copy(), True
        values, cut = _carry_out(steps, ending, statement, graph, bounds)
    return GremlinResult(values, cut, changed, graph)


def _split(statement: Traversal) -> tuple[tuple[Call, ...], Call | None]:
    """The steps, and what ends them."""
    calls = statement.calls
    if calls[-1].name in ENDINGS:
        if len(calls) == 1:
            raise wrong(calls[-1], "needs a traversal before it, as in g.V().next()")
        return calls[:-1], calls[-1]
    return calls, None


def _configured(calls: tuple[Call, ...], limits: Limits) -> tuple[tuple[Call, ...], Limits]:
    """Without ``with('evaluationTimeout', milliseconds)``, which shortens the time."""
    while calls and calls[0].name.startswith("with"):
        call = calls[0]
        if call.name != "with":
            raise unknown(call)
        if call.arguments[:1] != ("evaluationTimeout",) or not isinstance(
            call.arguments[-1], int | float
        ):
            raise unavailable(
                call, "is known here as with('evaluationTimeout', milliseconds) alone"
            )
        limits = replace(limits, seconds=min(limits.seconds, call.arguments[-1] / 1000))
        calls = calls[1:]
    if not calls:
        message = "The Gremlin text configures g and has no step; add one such as .V()."
        raise InvalidRequest(message)
    return calls, limits


def _carry_out(
    calls: tuple[Call, ...],
    ending: Call | None,
    statement: Traversal,
    graph: PropertyGraph,
    limits: Limits,
) -> tuple[tuple[object, ...], str]:
    compiled = Compiler().root(calls)
    most = _wanted(ending, limits)
    scope = Scope(graph, Budget(limits))
    trail: tuple[()] | None = () if follows_paths(statement) else None
    going = compiled(iter([Traverser(None, trail, (), 1)]), scope)
    values: list[object] = []
    cut = ""
    try:
        for traverser in going:
            copies = min(traverser.bulk, most - len(values))
            values.extend([traverser.value] * copies)
            if copies < traverser.bulk or len(values) >= most:
                more = copies < traverser.bulk or next(going, None) is not None
                cut = f"More than {most:,} values; these are the first." if more else ""
                break
    except Exhausted as bound:
        if changes_graph(statement):
            message = f"The traversal was ended after {bound}; nothing was changed."
            raise QuotaExceeded(message) from None
        if not values:
            hint = "bound it by times(n), simplePath(), dedup() behind repeat(), or limit(n)"
            message = f"The traversal was ended after {bound} and had no value yet; {hint}."
            raise QuotaExceeded(message) from None
        cut = f"The traversal was ended after {bound}; there may be more values."
    return _ended(ending, values, cut)


def _wanted(ending: Call | None, limits: Limits) -> int:
    if ending is not None and ending.name in ("next", "hasNext"):
        count = ending.arguments[0] if ending.arguments else 1
        if isinstance(count, bool) or not isinstance(count, int) or count < 1:
            raise wrong(ending, "takes a whole number from 1")
        return min(count, limits.results)
    return limits.results


def _ended(ending: Call | None, values: list[object], cut: str) -> tuple[tuple[object, ...], str]:
    name = ending.name if ending is not None else ""
    if name == "iterate":
        return (), cut
    if name == "hasNext":
        return (bool(values),), ""
    if name == "next":
        return tuple(values), ""
    if name == "toSet":
        return tuple({identity(value): value for value in values}.values()), cut
    return tuple(islice(values, len(values))), cut

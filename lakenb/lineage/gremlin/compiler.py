"""From calls to steps at work: what belongs to which step, what isn't known, what needs paths."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from lakenb.errors import LakeNBError, NotYetAvailable, SyntaxError_
from lakenb.lineage.gremlin.comparison import ARGUMENT_COUNTS
from lakenb.lineage.gremlin.instruction import Child, Instruction, wrong
from lakenb.lineage.gremlin.steps import branches, changes, filters, maps, moves, reducers
from lakenb.lineage.gremlin.steps.maps import gathered
from lakenb.lineage.gremlin.syntax import Call, Predicate, Traversal
from lakenb.lineage.gremlin.traverser import Run, Scope, Traverser

Builder = Callable[[Instruction], Run]
BUILDERS: dict[str, Builder] = {
    **moves.BUILDERS,
    **filters.BUILDERS,
    **maps.BUILDERS,
    **reducers.BUILDERS,
    **branches.BUILDERS,
    **changes.BUILDERS,
}
_BY = (
    "order group groupCount project path select dedup where simplePath cyclicPath valueMap"
).split()
_MODULATED: dict[str, frozenset[str]] = {
    "by": frozenset(_BY),
    "with": frozenset({"valueMap"}),
    "from": frozenset({"addE"}),
    "to": frozenset({"addE"}),
    "property": frozenset({"addV", "addE"}),
    "option": frozenset({"choose"}),
    "until": frozenset({"repeat"}),
    "times": frozenset({"repeat"}),
    "emit": frozenset({"repeat"}),
}
_GROWING = frozenset({"out", "in", "both", "outE", "inE", "bothE", "outV", "inV", "bothV"})
_BEFORE_REPEAT = frozenset({"until", "times", "emit"})
_STARTS = frozenset({"V", "E", "addV", "addE", "inject", "union"})
_FOLLOWING = frozenset({"path", "simplePath", "cyclicPath", "as", "otherV"}) | changes.CHANGING
ENDINGS = frozenset({"next", "toList", "toSet", "iterate", "hasNext"})
KNOWN = frozenset({*BUILDERS, *_MODULATED, "as", *ENDINGS})
ELSEWHERE = frozenset(
    "aggregate all any asBool asDate asNumber asString branch call cap coin combine concat "
    "conjoin connectedComponent dateAdd dateDiff difference disjunct discard element elementMap "
    "explain fail format hasNext intersect index io length lTrim match math merge mergeE mergeV "
    "none pageRank peerPressure product profile program propertyMap read replace reverse rTrim sack "
    "sample shortestPath split store subgraph substring tail timeLimit toLower toUpper toV toE "
    "toBulkSet tree trim tryNext withComputer withPath withSack withSideEffect withStrategies "
    "withoutStrategies write regex notRegex".split()
) - {*KNOWN}
"""Steps that Gremlin has and that are not here."""


class Compiler:
    """Builds traversals."""

    def root(self, calls: tuple[Call, ...]) -> Run:
        """The steps behind ``g``.

        Raises:
            InvalidRequest: A step stands or is used wrongly.
            NotYetAvailable: Gremlin has the step, and it isn't here.
        """
        first = calls[0]
        self._check_known(first)
        if first.name not in _STARTS:
            raise wrong(first, "can't begin a traversal; begin with g.V(), g.E() or g.addV()")
        return self._chain(self._instructions(calls))

    def child(self, traversal: Traversal) -> Child:
        """An anonymous traversal."""
        calls = traversal.calls
        start = end = None
        if calls[0].name == "as":
            start, calls = _labels(calls[0])[0], calls[1:]
        if calls and calls[-1].name == "as":
            end = _labels(calls[-1])[0]
        steps = self._instructions(calls) if calls else []
        reduces = any(step.name in reducers.REDUCING for step in steps)
        return Child(self._chain(steps), start, end, reduces)

    def _chain(self, steps: list[Instruction]) -> Run:
        for step, after in pairwise(steps):
            if after.name == "dedup" and not after.arguments and not after.modulators:
                step.once = True
        built = [self._built(step) for step in steps]
        # A chain of out().out()... would grow without end on a cycle.
        gathering = [False] + [
            one.name in _GROWING and other.name in _GROWING for one, other in pairwise(steps)
        ]

        def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
            going = iter(traversers)
            for step, gathers in zip(built, gathering, strict=True):
                going = step(gathered(going) if gathers else going, scope)
            return going

        return run

    def _built(self, step: Instruction) -> Run:
        for argument in (
            *step.arguments,
            *(a for call in (*step.before, *step.modulators) for a in call.arguments),
        ):
            _check_predicate(argument)
        run = BUILDERS[step.name](step)
        labels = step.labels
        if not labels:
            return run

        def labelled(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
            return (traverser.label(labels) for traverser in run(traversers, scope))

        return labelled

    def _instructions(self, calls: tuple[Call, ...]) -> list[Instruction]:
        """Steps with what belongs to each; infix ``and()`` and ``or()`` are resolved first."""
        calls = _without_infix(calls)
        steps: list[Instruction] = []
        waiting: list[Call] = []
        for call in calls:
            last = steps[-1] if steps else None
            if last is not None and not waiting and last.name in _MODULATED.get(call.name, ()):
                last.modulators.append(call)
            elif call.name in _BEFORE_REPEAT:
                waiting.append(call)
            elif call.name == "as":
                if last is None:
                    raise wrong(call, "needs a step before it")
                last.labels = (*last.labels, *_labels(call))
            else:
                self._check_known(call)
                if waiting and call.name != "repeat":
                    raise wrong(waiting[0], "belongs to a repeat() beside it")
                steps.append(Instruction(call, self, before=waiting))
                waiting = []
        if waiting:
            raise wrong(waiting[0], "belongs to a repeat() beside it")
        return steps

    def _check_known(self, call: Call) -> None:
        if call.name in BUILDERS:
            return
        if call.name in _MODULATED:
            owners = ", ".join(sorted(_MODULATED[call.name]))
            raise wrong(call, f"must stand behind one of: {owners}")
        if call.name in ENDINGS:
            raise wrong(call, "ends a traversal and stands last")
        raise unknown(call)


def unknown(call: Call) -> LakeNBError:
    """An error that names a step that isn't here, its place, and the nearest that is."""
    if call.name in ELSEWHERE:
        message = f"Gremlin's step {call.name}() is not available here{_near(call.name)}"
        return NotYetAvailable(message, position=call.position)
    message = f"Gremlin has no step {call.name[:60]}(){_near(call.name)}"
    return SyntaxError_(message, position=call.position)


def _near(name: str) -> str:
    folded = {known.lower(): known for known in KNOWN}
    found = difflib.get_close_matches(name[:60].lower(), folded, n=3, cutoff=0.0)
    return f"; nearest: {', '.join(folded[one] for one in found)}."


def _labels(call: Call) -> list[str]:
    labels = [label for label in call.arguments if isinstance(label, str)]
    if not labels or len(labels) != len(call.arguments):
        raise wrong(call, "takes labels, which are texts")
    return labels


def _check_predicate(argument: object) -> None:
    if isinstance(argument, Predicate):
        needed = ARGUMENT_COUNTS.get(argument.name)
        if needed is not None and len(argument.arguments) != needed:
            message = f"Gremlin: {argument.name}() takes {needed} values."
            raise SyntaxError_(message, position=argument.position)
        for inner in argument.arguments:
            if isinstance(inner, Traversal):
                message = f"Gremlin: {argument.name}() with a traversal is not available here."
                raise NotYetAvailable(message, position=argument.position)
            _check_predicate(inner)


def _without_infix(calls: tuple[Call, ...]) -> tuple[Call, ...]:
    """``a.or().b`` as ``or(a, b)``; ``and()`` binds closer. What starts the traversal stays before it."""
    for name in ("or", "and"):
        at = [n for n, call in enumerate(calls) if call.name == name and not call.arguments]
        if not at:
            continue
        starts = [n for n, call in enumerate(calls[: at[0]]) if call.name in _STARTS]
        begin = starts[-1] + 1 if starts else 0
        bounds = [begin - 1, *at, len(calls)]
        parts = [calls[low + 1 : high] for low, high in pairwise(bounds)]
        if not all(parts):
            raise wrong(calls[at[0]], "needs steps on both of its sides")
        sides = tuple(Traversal(part, part[0].position) for part in parts)
        return (*calls[:begin], Call(name, sides, calls[at[0]].position))
    return calls


def follows_paths(traversal: Traversal) -> bool:
    """Whether a step of the traversal needs to know where a traverser was."""
    return any(call.name in _FOLLOWING for call in _every(traversal))


def changes_graph(traversal: Traversal) -> bool:
    """Whether a step of the traversal changes the graph."""
    return any(call.name in changes.CHANGING for call in _every(traversal))


def _every(value: object) -> Iterator[Call]:
    if isinstance(value, Traversal):
        for call in value.calls:
            yield call
            for argument in call.arguments:
                yield from _every(argument)
    elif isinstance(value, Predicate):
        for argument in value.arguments:
            yield from _every(argument)
    elif isinstance(value, list):
        for argument in value:
            yield from _every(argument)
    elif isinstance(value, dict):
        for argument in value.values():
            yield from _every(argument)

"""Steps with traversals inside: rounds, unions, choices (Apache TinkerPop: "Repeat Step", "Choose Step")."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lakenb.lineage.gremlin.comparison import identity, same, test_of
from lakenb.lineage.gremlin.instruction import Child, Instruction, wrong
from lakenb.lineage.gremlin.steps.maps import merged
from lakenb.lineage.gremlin.syntax import Call, Predicate, Traversal
from lakenb.lineage.gremlin.tokens import Token
from lakenb.lineage.gremlin.traverser import Exhausted, Run, Scope, Traverser

_BY_VALUE = frozenset(
    "out in both outE inE bothE outV inV bothV has hasLabel hasId hasNot hasKey hasValue is not and or "
    "where filter union coalesce optional identity values id label until emit repeat constant".split()
)
"""Steps that do the same with a value whenever they meet it, where paths aren't followed."""
Holds = Callable[[Traverser, Scope], bool]
_WITH_ELSE = 3


class _Rounds:
    """What ``repeat`` was told: when to end, what to give on the way."""

    def __init__(self, step: Instruction) -> None:
        if len([c for c in (*step.before, *step.modulators) if c.name in ("until", "times")]) > 1:
            raise step.wrong("takes one until() or times()")
        self.until_first = _end(step, step.before)
        self.until = _end(step, step.modulators)
        self.emit_first = _emit(step, step.before)
        self.emit = _emit(step, step.modulators)
        self.once = step.once and _depends_on_values(step)


def _depends_on_values(step: Instruction) -> bool:
    """Whether a round does the same with a value each time, so that once is enough for ``dedup()``."""
    inside = Traversal((step.call, *step.before, *step.modulators), step.call.position)
    return all(call.name in _BY_VALUE for call in inside.every())


def _end(step: Instruction, calls: list[Call]) -> Holds | None:
    for call in calls:
        if call.name == "times":
            if len(call.arguments) != 1 or not isinstance(call.arguments[0], int):
                raise wrong(call, "takes a whole number")
            rounds = call.arguments[0]
            return lambda traverser, _: traverser.loops[-1] >= rounds
        if call.name == "until":
            return _condition(step, call)
    return None


def _emit(step: Instruction, calls: list[Call]) -> Holds | None:
    for call in calls:
        if call.name == "emit":
            return _condition(step, call) if call.arguments else lambda *_: True
    return None


def _condition(step: Instruction, call: Call) -> Holds:
    if len(call.arguments) != 1:
        raise wrong(call, "takes one traversal or predicate")
    argument = call.arguments[0]
    if isinstance(argument, Predicate):
        test = test_of(argument)
        return lambda traverser, _: test(traverser.value)
    return step.child(argument).holds


def repeat(step: Instruction) -> Run:
    """``repeat(traversal)`` with until, times, emit before or behind it; all traversers go round together.

    A round more is done for as long as a traverser is left, and never more than the limit of rounds; equal
    traversers go on as one where paths aren't followed, so that a cycle doesn't grow.
    """
    body = step.child(step.count(1, 1)[0])
    rounds = _Rounds(step)

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        here = [_entered(traverser, 0) for traverser in traversers]
        done = 0
        met: set[object] = set()
        while here:
            if rounds.once:
                here = _new(here, met)
            if done > scope.budget.limits.loops:
                message = f"{scope.budget.limits.loops:,} rounds of repeat()"
                raise Exhausted(message)
            scope.budget.check_time()
            done += 1
            going: list[Traverser] = []
            yield from _gates(here, scope, rounds.until_first, rounds.emit_first, going)
            back = _back(body.run(iter(merged(going)), scope), done)
            here = []
            yield from _gates(back, scope, rounds.until, rounds.emit, here)

    return run


def _gates(
    traversers: Iterable[Traverser],
    scope: Scope,
    until: Holds | None,
    emit: Holds | None,
    going: list[Traverser],
) -> Iterator[Traverser]:
    """Who leaves here; the others are put into ``going``."""
    for traverser in traversers:
        if until and until(traverser, scope):
            yield _left(traverser)
            continue
        going.append(traverser)
        if emit and emit(traverser, scope):
            yield _left(traverser)


def _back(traversers: Iterable[Traverser], done: int) -> Iterator[Traverser]:
    for traverser in traversers:
        traverser.loops = (*traverser.loops[:-1], done)
        yield traverser


def _new(here: list[Traverser], met: set[object]) -> list[Traverser]:
    """The traversers whose values weren't met before, for whom paths aren't followed."""
    fresh: list[Traverser] = []
    for traverser in here:
        key = identity(traverser.value)
        if traverser.trail is not None or key not in met:
            met.add(key)
            fresh.append(traverser)
    return fresh


def _entered(traverser: Traverser, done: int) -> Traverser:
    made = traverser.copy()
    made.loops = (*traverser.loops, done)
    return made


def _left(traverser: Traverser) -> Traverser:
    made = traverser.copy()
    made.loops = traverser.loops[:-1]
    return made


def union(step: Instruction) -> Run:
    """``union(traversals)``: what each gives; together, if one of them needs all traversers at once."""
    children = step.children()
    reduces = any(child.reduces for child in children)

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        if reduces:
            held = list(traversers)
            for child in children:
                yield from child.run(iter([one.copy() for one in held]), scope)
            return
        for traverser in traversers:
            for child in children:
                yield from child.run(iter([traverser.copy()]), scope)

    return run


def coalesce(step: Instruction) -> Run:
    """``coalesce(traversals)``: the first that gives something."""
    children = step.children()

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            for child in children:
                some = False
                for found in child.walk(traverser, scope):
                    some = True
                    made = traverser.to(found.value)
                    made.bulk = found.bulk
                    yield made
                if some:
                    break

    return run


def optional(step: Instruction) -> Run:
    """``optional(traversal)``: what it gives, else the traverser itself."""
    child = step.child(step.count(1, 1)[0])

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            some = False
            for found in child.walk(traverser, scope):
                some = True
                yield found
            if not some:
                yield traverser

    return run


def local(step: Instruction) -> Run:
    """``local(traversal)``: as if each traverser were alone."""
    child = step.child(step.count(1, 1)[0])

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            yield from child.walk(traverser, scope)

    return run


def mapping(step: Instruction) -> Run:
    """``map(traversal)``: its first value; ``flatMap(traversal)``: all its values."""
    child = step.child(step.count(1, 1)[0])
    only_first = step.name == "map"

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            for found in child.walk(traverser, scope):
                made = traverser.to(found.value)
                made.bulk = found.bulk
                yield made
                if only_first:
                    break

    return run


def side_effect(step: Instruction) -> Run:
    """``sideEffect(traversal)``: it is walked, and the traverser goes on as it was."""
    child = step.child(step.count(1, 1)[0])

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            for _ in child.walk(traverser, scope):
                pass
            yield traverser

    return run


def choose(step: Instruction) -> Run:
    """``choose(condition, then, else)`` and ``choose(traversal)`` with ``option(value, traversal)``."""
    arguments = step.count(1, _WITH_ELSE)
    options = step.modulator("option")
    if len(arguments) == 1:
        return _by_options(step, options)
    condition = _choice(step, arguments[0])
    then = step.child(arguments[1])
    other = step.child(arguments[2]) if len(arguments) == _WITH_ELSE else None

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            chosen = then if condition(traverser, scope) else other
            if chosen is None:
                yield traverser
            else:
                yield from chosen.run(iter([traverser]), scope)

    return run


def _choice(step: Instruction, argument: object) -> Holds:
    if isinstance(argument, Predicate):
        test = test_of(argument)
        return lambda traverser, _: test(traverser.value)
    return step.child(argument).holds


def _by_options(step: Instruction, options: list[Call]) -> Run:
    (argument,) = step.arguments
    by = step.by(Call("choose", (argument,), step.call.position))
    if not options:
        raise step.wrong("takes a condition with traversals, or option() behind it")
    known: list[tuple[object, Child]] = []
    for option in options:
        if len(option.arguments) not in (1, 2):
            raise wrong(option, "takes a value and a traversal")
        key = option.arguments[0] if len(option.arguments) > 1 else Token.ANY
        known.append((key, step.child(option.arguments[-1])))

    def chosen(value: object) -> list[Child]:
        fits = [
            child
            for key, child in known
            if (test_of(key)(value) if isinstance(key, Predicate) else same(key, value))
        ]
        every = [child for key, child in known if key is Token.ANY]
        return (fits or [child for key, child in known if key is Token.NONE]) + every

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            children = chosen(by(traverser, scope))
            if not children and not any(key is Token.NONE for key, _ in known):
                yield traverser
            for child in children:
                yield from child.run(iter([traverser.copy()]), scope)

    return run


BUILDERS: dict[str, Callable[[Instruction], Run]] = {
    "repeat": repeat,
    "union": union,
    "coalesce": coalesce,
    "optional": optional,
    "local": local,
    **dict.fromkeys(("map", "flatMap"), mapping),
    "sideEffect": side_effect,
    "choose": choose,
}

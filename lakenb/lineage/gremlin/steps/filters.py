"""Steps that let traversers through or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lakenb.lineage.gremlin.comparison import identity, test_of
from lakenb.lineage.gremlin.elements import Edge, Property, Vertex
from lakenb.lineage.gremlin.instruction import MISSING, By, Instruction, element, kept, shown
from lakenb.lineage.gremlin.syntax import Predicate, Traversal
from lakenb.lineage.gremlin.tokens import Token
from lakenb.lineage.gremlin.traverser import Run, Scope, Traverser

_WITH_LABEL = 3


def has(step: Instruction) -> Run:
    """``has(key)``, ``has(key, value)``, ``has(label, key, value)``; the key may be ``T.id``, ``T.label``."""
    arguments = step.count(1, _WITH_LABEL)
    if len(arguments) == _WITH_LABEL:
        label = step.test(arguments[0])
        inner = _has_value(step, arguments[1], arguments[2])
        return kept(lambda t, s: label(element(t.value, step.call).label) and inner(t, s))
    if len(arguments) == 1:
        return kept(_has_key(step, arguments[0]))
    return kept(_has_value(step, *arguments))


def has_not(step: Instruction) -> Run:
    """``hasNot(key)``."""
    inner = _has_key(step, step.count(1, 1)[0])
    return kept(lambda t, s: not inner(t, s))


def _has_key(step: Instruction, key: object) -> Callable[[Traverser, Scope], bool]:
    if not isinstance(key, str):
        raise step.wrong(f"takes a property's key, not {shown(key)}")

    def keep(traverser: Traverser, _: Scope) -> bool:
        return key in element(traverser.value, step.call).properties

    return keep


def _has_value(
    step: Instruction, key: object, wanted: object
) -> Callable[[Traverser, Scope], bool]:
    if isinstance(wanted, Traversal):
        child = step.child(wanted)

        def keep_by_child(traverser: Traverser, scope: Scope) -> bool:
            return any(
                child.holds(traverser.to(value), scope) for value in _values(step, traverser, key)
            )

        return keep_by_child
    test = step.test(wanted)
    return lambda traverser, _: any(test(value) for value in _values(step, traverser, key))


def _values(step: Instruction, traverser: Traverser, key: object) -> Iterable[object]:
    value = traverser.value
    if isinstance(value, Property) and key in (Token.KEY, Token.VALUE):
        return (value.key,) if key is Token.KEY else (value.value,)
    found = element(value, step.call)
    if key is Token.ID:
        return (found.id,)
    if key is Token.LABEL:
        return (found.label,)
    if isinstance(key, str):
        return found.properties.get(key, ())
    raise step.wrong(f"takes a property's key, T.id or T.label, not {shown(key)}")


def has_label_or_id(step: Instruction) -> Run:
    """``hasLabel(labels)``, ``hasId(ids)``, ``hasKey``, ``hasValue``: any of them, or a predicate."""
    flattened: list[object] = []
    for argument in step.count(1):
        flattened.extend(argument if isinstance(argument, list) else [argument])
    tests = [step.test(one.id if isinstance(one, Vertex | Edge) else one) for one in flattened]
    key = {
        "hasLabel": Token.LABEL,
        "hasId": Token.ID,
        "hasKey": Token.KEY,
        "hasValue": Token.VALUE,
    }[step.name]
    return kept(
        lambda traverser, _: any(
            test(value) for value in _values(step, traverser, key) for test in tests
        )
    )


def is_(step: Instruction) -> Run:
    """``is(value)``, ``is(predicate)``."""
    test = step.test(step.count(1, 1)[0])
    return kept(lambda traverser, _: test(traverser.value))


def not_(step: Instruction) -> Run:
    """``not(traversal)``."""
    child = step.child(step.count(1, 1)[0])
    return kept(lambda traverser, scope: not child.holds(traverser, scope))


def and_or(step: Instruction) -> Run:
    """``and(traversals)``, ``or(traversals)``."""
    children = step.children()
    every = all if step.name == "and" else any
    return kept(lambda traverser, scope: every(c.holds(traverser, scope) for c in children))


def where(step: Instruction) -> Run:
    """``where(traversal)``, ``where(predicate)``, ``where(label, predicate)``, the last two with ``by()``."""
    arguments = step.count(1, 2)
    if isinstance(arguments[0], Traversal):
        child = step.child(arguments[0])
        return kept(child.holds)
    predicate = arguments[-1]
    if not isinstance(predicate, Predicate):
        raise step.wrong("takes a traversal, or a predicate such as neq('a')")
    start = arguments[0] if len(arguments) > 1 else None
    if start is not None and not isinstance(start, str):
        raise step.wrong(f"takes a label of as() first, not {shown(start)}")
    bys = step.bys()
    compares = _Comparison(step, start, predicate, bys)
    return kept(compares.holds)


class _Comparison:
    """A value against the values of labels, each through its ``by()``."""

    def __init__(
        self, step: Instruction, start: str | None, predicate: Predicate, bys: list[By]
    ) -> None:
        self._step = step
        self._start = start
        self._predicate = predicate
        self._bys = bys

    def holds(self, traverser: Traverser, scope: Scope) -> bool:
        """Whether the value is as the predicate says."""
        value = traverser.value if self._start is None else self._labelled(traverser, self._start)
        values = [value, *(self._labelled(traverser, label) for label in _texts(self._predicate))]
        bys = self._bys
        if bys:
            values = [
                bys[n % len(bys)](traverser.to(value), scope) for n, value in enumerate(values)
            ]
        if MISSING in values:
            return False
        return test_of(_bound(self._predicate, iter(values[1:])))(values[0])

    def _labelled(self, traverser: Traverser, label: str) -> object:
        found = traverser.labelled(label)
        if not found:
            raise self._step.wrong(f"knows no label '{label[:60]}' here; set it by as()")
        return found[0]


def _texts(predicate: Predicate) -> list[str]:
    """The labels that a predicate names, in order."""
    found: list[str] = []
    for argument in predicate.arguments:
        for one in argument if isinstance(argument, list) else [argument]:
            found.extend(_texts(one) if isinstance(one, Predicate) else [str(one)])
    return found


def _bound(predicate: Predicate, values: Iterator[object]) -> Predicate:
    """The predicate with values in the place of its labels."""
    made: list[object] = []
    for argument in predicate.arguments:
        members = argument if isinstance(argument, list) else [argument]
        made.extend(
            _bound(one, values) if isinstance(one, Predicate) else next(values) for one in members
        )
    return Predicate(predicate.name, tuple(made), predicate.position)


def simple_path(step: Instruction) -> Run:
    """``simplePath()``: nothing twice; ``cyclicPath()``: something twice."""
    step.count(0, 0)
    bys = step.bys()
    simple = step.name == "simplePath"

    def keep(traverser: Traverser, scope: Scope) -> bool:
        values = [place[0] for place in traverser.trails()]
        if bys:
            values = [
                bys[n % len(bys)](traverser.to(value), scope)
                for n, value in enumerate(reversed(values))
            ]
        keys = {identity(value) for value in values}
        return (len(keys) == len(values)) == simple

    return kept(keep)


def dedup(step: Instruction) -> Run:
    """``dedup()`` by value, by ``by()``, by labels, or of a list's members with ``Scope.local``."""
    local, labels = step.scoped()
    if local:
        return _local_dedup()
    bys = step.bys()
    me = object()

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        seen = scope.memory.setdefault(me, set())
        assert isinstance(seen, set)  # noqa: S101 - narrows what this step alone puts there
        for traverser in traversers:
            values = [traverser.value]
            if labels:
                known = [traverser.labelled(str(label)) for label in labels]
                if not all(known):
                    continue
                values = [one[0] for one in known]
            if bys:
                values = [
                    bys[n % len(bys)](traverser.to(value), scope) for n, value in enumerate(values)
                ]
            key = tuple(identity(value) for value in values)
            if key not in seen and MISSING not in values:
                seen.add(key)
                traverser.bulk = 1
                yield traverser

    return run


def _local_dedup() -> Run:
    def run(traversers: Iterable[Traverser], _: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            value = traverser.value
            members = value if isinstance(value, list | tuple | set) else [value]
            yield traverser.to(list({identity(one): one for one in members}.values()))

    return run


def ranges(step: Instruction) -> Run:
    """``limit(n)``, ``range(low, high)``, ``skip(n)``; with ``Scope.local`` of a list."""
    local, values = step.scoped()
    if step.name == "range":
        low, high = step.whole_numbers(values, 2)
    else:
        (number,) = step.whole_numbers(values, 1)
        low, high = (0, number) if step.name == "limit" else (number, -1)
    if high != -1 and low > high:
        raise step.wrong("begins behind its end")
    if local:
        end = None if high == -1 else high
        return _local(lambda members: members[low:end], alone=high - low == 1)
    me = object()

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        if high == 0:
            return
        for traverser in traversers:
            # Each round of a repeat() counts anew.
            key = (me, traverser.loops)
            start = scope.memory.get(key, 0)
            assert isinstance(start, int)  # noqa: S101 - narrows what this step alone puts there
            passed = start + traverser.bulk
            scope.memory[key] = passed
            left = (passed if high == -1 else min(passed, high)) - max(start, low)
            if left > 0:
                yield traverser.copy(left)
            if high != -1 and passed >= high:
                return

    return run


def tail(step: Instruction) -> Run:
    """``tail(n)``, 1 without; with ``Scope.local`` of a list."""
    local, values = step.scoped()
    (size,) = step.whole_numbers(values or (1,), 1)
    if local:
        return _local(lambda members: members[-size:] if size else members[:0], alone=size == 1)

    def run(traversers: Iterable[Traverser], _: Scope) -> Iterator[Traverser]:
        last: list[Traverser] = []
        left = size
        for traverser in reversed(list(traversers)):
            if left <= 0:
                break
            last.append(traverser.copy(min(left, traverser.bulk)))
            left -= traverser.bulk
        yield from reversed(last)

    return run


def _local(cut: Callable[[list[object]], list[object]], *, alone: bool) -> Run:
    """A part of each list or map; a part of one member is the member."""

    def run(traversers: Iterable[Traverser], _: Scope) -> Iterator[Traverser]:
        for traverser in traversers:
            value = traverser.value
            if isinstance(value, dict):
                keys = cut(list(value))
                yield traverser.to({key: value[key] for key in keys})
            elif isinstance(value, list | tuple | set):
                members = cut(list(value))
                if members or not alone:
                    yield traverser.to(members[0] if alone else members)
            else:
                yield traverser

    return run


BUILDERS: dict[str, Callable[[Instruction], Run]] = {
    "has": has,
    "hasNot": has_not,
    **dict.fromkeys(("hasLabel", "hasId", "hasKey", "hasValue"), has_label_or_id),
    "is": is_,
    "not": not_,
    **dict.fromkeys(("and", "or"), and_or),
    "where": where,
    "filter": where,
    **dict.fromkeys(("simplePath", "cyclicPath"), simple_path),
    "dedup": dedup,
    **dict.fromkeys(("limit", "range", "skip"), ranges),
    "tail": tail,
}

"""Steps that need all traversers before they give something."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lakenb.lineage.gremlin.comparison import as_order, identity, order_key
from lakenb.lineage.gremlin.instruction import (
    MISSING,
    By,
    Child,
    Instruction,
    MapEntry,
    kind_of,
    mapped,
    wrong,
)
from lakenb.lineage.gremlin.syntax import Call, Traversal
from lakenb.lineage.gremlin.tokens import Token
from lakenb.lineage.gremlin.traverser import Run, Scope, Traverser


def _one(reduce: Callable[[list[Traverser], Scope], object]) -> Run:
    """A step that makes one value of all; none for MISSING. Where it was is forgotten."""

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        held: list[Traverser] = []
        trail: object = None
        for traverser in traversers:
            scope.budget.spend()
            held.append(traverser)
            trail = traverser.trail
        value = reduce(held, scope)
        if value is not MISSING:
            yield Traverser(value, None if held and trail is None else (value, (), None), (), 1)

    return run


def _members(value: object) -> list[object]:
    if isinstance(value, dict):
        return [MapEntry(key, one) for key, one in value.items()]
    return list(value) if isinstance(value, list | tuple | set) else [value]


def count(step: Instruction) -> Run:
    """``count()``; with ``Scope.local`` the members of a list."""
    local, _ = step.scoped()
    if local:
        return mapped(lambda traverser, _: len(_members(traverser.value)))
    return _one(lambda held, _: sum(traverser.bulk for traverser in held))


def fold(step: Instruction) -> Run:
    """``fold()``: all values in one list."""
    step.count(0, 0)
    return _one(_spread)


def _spread(held: list[Traverser], scope: Scope) -> list[object]:
    values: list[object] = []
    for traverser in held:
        scope.budget.spend(traverser.bulk)
        values.extend([traverser.value] * traverser.bulk)
    return values


def number(step: Instruction) -> Run:
    """``sum``, ``min``, ``max``, ``mean``; nothing of nothing; with ``Scope.local`` of a list."""
    local, _ = step.scoped()
    if local:
        return mapped(
            lambda traverser, _: _number(step, [(v, 1) for v in _members(traverser.value)])
        )
    return _one(lambda held, _: _number(step, [(t.value, t.bulk) for t in held]))


def _number(step: Instruction, weighted: list[tuple[object, int]]) -> object:
    weighted = [(value, bulk) for value, bulk in weighted if value is not None]
    if not weighted:
        return MISSING
    if step.name in ("min", "max"):
        values = sorted((value for value, _ in weighted), key=order_key)
        return values[0 if step.name == "min" else -1]
    total: Any = 0
    for value, bulk in weighted:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise step.wrong(f"works on numbers, and got {kind_of(value)}")
        total += value * bulk
    return total if step.name == "sum" else total / sum(bulk for _, bulk in weighted)


def order(step: Instruction) -> Run:
    """``order()`` with ``by(key, desc)``; with ``Scope.local`` of a list or map."""
    local, _ = step.scoped()
    keys = [(step.by(call), _direction(call)) for call in step.modulator("by")]
    keys = keys or [(lambda traverser, _: traverser.value, 1)]
    if local:
        return mapped(lambda traverser, scope: _ordered_members(traverser, scope, keys))

    def run(traversers: Iterable[Traverser], scope: Scope) -> Iterator[Traverser]:
        yield from _ordered(list(traversers), scope, keys)

    return run


def _direction(call: Call) -> int:
    tokens = [a for a in call.arguments if a in (Token.ASC, Token.DESC)]
    if len(tokens) > 1 or any(a is None for a in call.arguments):
        raise wrong(call, "takes a key and one of asc, desc")
    return as_order(tokens[0]) if tokens else 1


def _ordered(held: list[Traverser], scope: Scope, keys: list[tuple[By, int]]) -> list[Traverser]:
    """Stable: the last key is sorted by first."""
    rows = [(traverser, [by(traverser, scope) for by, _ in keys]) for traverser in held]
    rows = [row for row in rows if MISSING not in row[1]]
    for at in range(len(keys) - 1, -1, -1):

        def key(row: tuple[Traverser, list[object]], at: int = at) -> object:
            return order_key(row[1][at])

        rows.sort(key=key, reverse=keys[at][1] < 0)  # type: ignore[arg-type] # a key that compares
    return [traverser for traverser, _ in rows]


def _ordered_members(traverser: Traverser, scope: Scope, keys: list[tuple[By, int]]) -> object:
    value = traverser.value
    members = [traverser.to(member) for member in _members(value)]
    found = [one.value for one in _ordered(members, scope, keys)]
    if isinstance(value, dict):
        return {entry.key: entry.value for entry in found if isinstance(entry, MapEntry)}
    return found


def group_count(step: Instruction) -> Run:
    """``groupCount()`` with a ``by()``."""
    step.count(0, 0)
    by = step.bys()[:1]

    def reduce(held: list[Traverser], scope: Scope) -> object:
        counts: dict[object, int] = {}
        keys: dict[object, object] = {}
        for traverser in held:
            key = by[0](traverser, scope) if by else traverser.value
            if key is not MISSING:
                name = identity(key)
                keys.setdefault(name, key)
                counts[name] = counts.get(name, 0) + traverser.bulk
        return {hashable(keys[name]): counted for name, counted in counts.items()}

    return _one(reduce)


def group(step: Instruction) -> Run:
    """``group()`` with a ``by()`` for keys and one for values; values without a reducing step are listed."""
    step.count(0, 0)
    calls = step.modulator("by")
    by = [step.by(call) for call in calls[:1]]
    gather = _gatherer(step, calls[1:2])

    def reduce(held: list[Traverser], scope: Scope) -> object:
        keys: dict[object, object] = {}
        members: dict[object, list[Traverser]] = {}
        for traverser in held:
            key = by[0](traverser, scope) if by else traverser.value
            if key is not MISSING:
                name = identity(key)
                keys.setdefault(name, key)
                members.setdefault(name, []).append(traverser)
        found = {name: gather(inside, scope) for name, inside in members.items()}
        return {hashable(keys[name]): v for name, v in found.items() if v is not MISSING}

    return _one(reduce)


def _gatherer(step: Instruction, calls: list[Call]) -> Callable[[list[Traverser], Scope], object]:
    if calls and calls[0].arguments and isinstance(calls[0].arguments[0], Traversal):
        child: Child = step.child(calls[0].arguments[0])

        def through_child(held: list[Traverser], scope: Scope) -> object:
            if child.reduces:
                found = child.run(iter([one.copy() for one in held]), scope.fresh())
                return next((one.value for one in found), MISSING)
            values = [child.first(one, scope) for one in held]
            return next((value for value in reversed(values) if value is not MISSING), MISSING)

        return through_child
    by = step.by(calls[0]) if calls else None

    def listed(held: list[Traverser], scope: Scope) -> object:
        if by is None:
            return _spread(held, scope)
        values = [(by(one, scope), one.bulk) for one in held]
        return [v for value, bulk in values if value is not MISSING for v in [value] * bulk]

    return listed


def hashable(value: object) -> object:
    """A value as a key of a map: lists become tuples, maps tuples of their entries."""
    if isinstance(value, list):
        return tuple(hashable(one) for one in value)
    if isinstance(value, set):
        return frozenset(hashable(one) for one in value)
    if isinstance(value, dict):
        return tuple((key, hashable(one)) for key, one in value.items())
    return value


BUILDERS: dict[str, Callable[[Instruction], Run]] = {
    "count": count,
    "fold": fold,
    **dict.fromkeys(("sum", "min", "max", "mean"), number),
    "order": order,
    "groupCount": group_count,
    "group": group,
}
REDUCING = frozenset({*BUILDERS} - {"order"})
"""Steps after which one value is left."""

"""Steps that make a value of each value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from lakenb.lineage.gremlin.comparison import identity
from lakenb.lineage.gremlin.elements import Edge, Element, Path, Property
from lakenb.lineage.gremlin.instruction import (
    MISSING,
    Instruction,
    MapEntry,
    element,
    flat,
    mapped,
    shown,
    token_of,
    wrong,
)
from lakenb.lineage.gremlin.syntax import Call
from lakenb.lineage.gremlin.tokens import Token
from lakenb.lineage.gremlin.traverser import Run, Scope, Traverser


def values(step: Instruction) -> Run:
    """``values(keys)``, all without keys."""
    keys, call = step.texts(), step.call
    return flat(lambda t, _: [v for _, v in _properties(element(t.value, call), keys)])


def properties(step: Instruction) -> Run:
    """``properties(keys)``: with their keys."""
    keys, call = step.texts(), step.call

    def expand(traverser: Traverser, _: Scope) -> Iterable[object]:
        owner = element(traverser.value, call)
        return [Property(owner, key, value) for key, value in _properties(owner, keys)]

    return flat(expand)


def _properties(owner: Element, keys: tuple[str, ...]) -> list[tuple[str, object]]:
    wanted = keys or tuple(owner.properties)
    return [(key, value) for key in wanted for value in owner.properties.get(key, ())]


def value_map(step: Instruction) -> Run:
    """``valueMap(keys)``: lists of a vertex's values; ``true`` or ``with(WithOptions.tokens)`` adds id and label."""
    arguments = step.arguments
    tokens = bool(arguments[:1]) and arguments[0] is True
    keys = tuple(a for a in arguments if isinstance(a, str))
    if len(keys) + sum(isinstance(a, bool) for a in arguments) != len(arguments):
        raise step.wrong("takes property keys, and true before them for id and label")
    for call in step.modulator("with"):
        if call.arguments[:1] not in ((Token.TOKENS,), ("~tinkerpop.valueMap.tokens",)):
            raise wrong(call, "is known here with WithOptions.tokens alone")
        tokens = True
    bys = step.bys()

    def convert(traverser: Traverser, scope: Scope) -> object:
        owner = element(traverser.value, step.call)
        found: dict[object, object] = dict(_tokens(owner)) if tokens else {}
        for key in keys or owner.properties:
            if key not in owner.properties:
                continue
            value: object = list(owner.properties[key])
            if isinstance(owner, Edge):
                value = owner.properties[key][0]
            if bys:
                value = bys[0](traverser.to(value), scope)
            if value is not MISSING:
                found[key] = value
        return found

    return mapped(convert)


def element_map(step: Instruction) -> Run:
    """``elementMap(keys)``: id, label, an edge's ends, and single values."""
    keys, call = step.texts(), step.call
    return mapped(lambda traverser, _: mapping_of(traverser.value, keys, call))


def mapping_of(value: object, keys: tuple[str, ...], call: Call) -> dict[object, object]:
    """What ``elementMap`` gives."""
    owner = element(value, call)
    found: dict[object, object] = dict(_tokens(owner))
    if isinstance(owner, Edge):
        found[Token.IN] = dict(_tokens(owner.target))
        found[Token.OUT] = dict(_tokens(owner.source))
    for key in keys or owner.properties:
        if owner.properties.get(key):
            found[key] = owner.properties[key][-1]
    return found


def _tokens(owner: Element) -> dict[object, object]:
    return {Token.ID: owner.id, Token.LABEL: owner.label}


def part(step: Instruction) -> Run:
    """``id``, ``label``, ``key``, ``value``."""
    step.count(0, 0)
    token = {
        "id": Token.ID,
        "label": Token.LABEL,
        "key": Token.KEY,
        "value": Token.VALUE,
    }[step.name]
    return mapped(lambda traverser, _: token_of(traverser.value, token, step.call))


def constant(step: Instruction) -> Run:
    """``constant(value)``."""
    value = step.count(1, 1)[0]
    return mapped(lambda *_: value)


def loops(step: Instruction) -> Run:
    """``loops()``: the rounds of the innermost repeat."""
    step.count(0, 0)

    def convert(traverser: Traverser, _: Scope) -> object:
        if not traverser.loops:
            raise step.wrong("stands inside a repeat() or its until()")
        return traverser.loops[-1]

    return mapped(convert)


def path(step: Instruction) -> Run:
    """``path()``, each object through its ``by()`` in turn; a path of which one gives nothing goes away."""
    step.count(0, 0)
    bys = step.bys()

    def convert(traverser: Traverser, scope: Scope) -> object:
        found = traverser.path()
        if not bys:
            return found
        through = tuple(
            bys[n % len(bys)](traverser.to(value), scope) for n, value in enumerate(found.objects)
        )
        return MISSING if MISSING in through else Path(through, found.labels)

    return mapped(convert)


def project(step: Instruction) -> Run:
    """``project(keys)`` with a ``by()`` for each key."""
    keys, bys = step.texts(), step.bys()
    if not keys or len(set(keys)) != len(keys):
        raise step.wrong("takes one key or more, each once")

    def convert(traverser: Traverser, scope: Scope) -> object:
        found: dict[object, object] = {}
        for n, key in enumerate(keys):
            value = bys[n % len(bys)](traverser, scope) if bys else traverser.value
            if value is not MISSING:
                found[key] = value
        return found

    return mapped(convert)


_TOGETHER = 1_000
_POPS = (Token.FIRST, Token.LAST, Token.ALL, Token.MIXED)


def select(step: Instruction) -> Run:
    """``select(labels)`` of ``as()`` or a map's keys, ``select(keys)``, ``select(values)``; with a ``Pop``."""
    arguments = step.count(1)
    if arguments[0] in (Token.KEYS, Token.VALUES):
        column = arguments[0]
        assert isinstance(column, Token)  # noqa: S101 - it is one of two
        return mapped(lambda traverser, _: token_of(traverser.value, column, step.call))
    pop = arguments[0] if arguments[0] in _POPS else Token.LAST
    labels = arguments[arguments[0] in _POPS :]
    if not labels or not all(isinstance(label, str) for label in labels):
        raise step.wrong(f"takes labels of as(), not {shown(labels[0] if labels else '')}")
    bys = step.bys()

    def one(traverser: Traverser, label: str, at: int, scope: Scope) -> object:
        found = _popped(traverser, label, pop)
        if found is MISSING or not bys:
            return found
        return bys[at % len(bys)](traverser.to(found), scope)

    def convert(traverser: Traverser, scope: Scope) -> object:
        found = {str(label): one(traverser, str(label), n, scope) for n, label in enumerate(labels)}
        if MISSING in found.values():
            return MISSING
        return found if len(found) > 1 else next(iter(found.values()))

    return mapped(convert)


def _popped(traverser: Traverser, label: str, pop: object) -> object:
    if isinstance(traverser.value, dict) and label in traverser.value:
        return traverser.value[label]
    known = traverser.labelled(label)
    if pop is Token.ALL:
        return known[::-1] if known else MISSING
    if not known:
        return MISSING
    if pop is Token.MIXED:
        return known[0] if len(known) == 1 else known[::-1]
    return known[-1] if pop is Token.FIRST else known[0]


def unfold(step: Instruction) -> Run:
    """``unfold()``: the members of a list, the entries of a map; other values as they are."""
    step.count(0, 0)

    def expand(traverser: Traverser, _: Scope) -> Iterable[object]:
        value = traverser.value
        if isinstance(value, Path):
            return value.objects
        if isinstance(value, dict):
            return [MapEntry(key, one) for key, one in value.items()]
        return value if isinstance(value, list | tuple | set) else (value,)

    return flat(expand)


def identity_step(step: Instruction) -> Run:
    """``identity()``."""
    step.count(0, 0)
    return lambda traversers, _: iter(traversers)


def barrier(step: Instruction) -> Run:
    """``barrier()``: equal traversers go on as one."""
    step.count(0, 1)

    return lambda traversers, _: iter(merged(traversers))


def gathered(traversers: Iterable[Traverser]) -> Iterator[Traverser]:
    """Equal traversers as one, some at a time, unless their paths are followed."""
    going = iter(traversers)
    while some := list(islice(going, _TOGETHER)):
        if some[0].trail is None:
            yield from merged(some)
        else:
            yield from some
            yield from going
            return


def merged(traversers: Iterable[Traverser]) -> list[Traverser]:
    """Equal traversers as one, unless their paths are followed."""
    found: dict[object, Traverser] = {}
    kept: list[Traverser] = []
    for traverser in traversers:
        if traverser.trail is not None:
            kept.append(traverser)
            continue
        key = identity(traverser.value)
        known = found.get(key)
        if known is None:
            found[key] = traverser
            kept.append(traverser)
        else:
            known.bulk += traverser.bulk
    return kept


BUILDERS: dict[str, Callable[[Instruction], Run]] = {
    "values": values,
    "properties": properties,
    "valueMap": value_map,
    "elementMap": element_map,
    **dict.fromkeys(("id", "label", "key", "value"), part),
    "constant": constant,
    "loops": loops,
    "path": path,
    "project": project,
    "select": select,
    "unfold": unfold,
    "identity": identity_step,
    "barrier": barrier,
}

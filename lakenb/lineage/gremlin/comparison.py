"""When values are equal, and which comes first (Apache TinkerPop: "Gremlin Semantics: Equality, Comparability")."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cmp_to_key

from lakenb.errors import NotYetAvailable
from lakenb.lineage.gremlin.elements import Edge, Path, Property, Vertex
from lakenb.lineage.gremlin.syntax import Predicate
from lakenb.lineage.gremlin.tokens import Token

Test = Callable[[object], bool]


def identity(value: object) -> object:
    """A hashable value that is equal for equivalent values, as ``dedup`` and ``group`` mean it: 1 and 1.0 differ."""
    if isinstance(value, Vertex | Edge):
        return (type(value).__name__, identity(value.id))
    if isinstance(value, bool | float):
        return (type(value).__name__, value)
    if isinstance(value, list | tuple) and not isinstance(value, Path):
        return ("list", tuple(identity(one) for one in value))
    if isinstance(value, Path):
        return ("path", tuple(identity(one) for one in value.objects))
    if isinstance(value, set | frozenset):
        return ("set", frozenset(identity(one) for one in value))
    if isinstance(value, dict):
        return ("map", frozenset((identity(k), identity(v)) for k, v in value.items()))
    if isinstance(value, Property):
        return ("property", identity(value.element), value.key, identity(value.value))
    return value


def same(one: object, other: object) -> bool:
    """Whether two values are equal, as ``eq`` means it: 1 and 1.0 are, 1 and true or '1' are not."""
    return _equal_key(one) == _equal_key(other)


def _equal_key(value: object) -> object:
    return value if isinstance(value, float) else identity(value)


def _rank(value: object) -> int:
    kinds: tuple[type | tuple[type, ...], ...] = (
        type(None),
        bool,
        (int, float),
        str,
        Vertex,
        Edge,
        Property,
        Path,
        (set, frozenset),
        (list, tuple),
        dict,
    )
    for rank, kind in enumerate(kinds):
        if isinstance(value, kind):
            return rank
    return len(kinds)


def compare(one: object, other: object) -> int:
    """Less than, equal to or greater than 0; values of different kinds stand in the order of their kinds."""
    ranks = _rank(one), _rank(other)
    if ranks[0] != ranks[1]:
        return -1 if ranks[0] < ranks[1] else 1
    if isinstance(one, Vertex | Edge) and isinstance(other, Vertex | Edge):
        return compare(one.id, other.id)
    if isinstance(one, Path) and isinstance(other, Path):
        return _compare_lists(one.objects, other.objects)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return _compare_lists(one, other)
    if isinstance(one, bool | int | float | str):
        try:
            return (one > other) - (one < other)  # type: ignore[operator] # of one kind, by their ranks
        except TypeError:
            return 0
    texts = repr(one), repr(other)
    return (texts[0] > texts[1]) - (texts[0] < texts[1])


def _compare_lists(one: Sequence[object], other: Sequence[object]) -> int:
    for left, right in zip(one, other, strict=False):
        found = compare(left, right)
        if found:
            return found
    return len(one) - len(other)


order_key = cmp_to_key(compare)
"""A key for `sorted`."""


def comparable(one: object, other: object) -> bool:
    """Whether less and greater mean something: both numbers or both of one kind, no NaN."""
    if any(isinstance(value, float) and math.isnan(value) for value in (one, other)):
        return False
    return _rank(one) == _rank(other) and one is not None


def test_of(predicate: Predicate) -> Test:
    """A predicate as a function.

    Raises:
        NotYetAvailable: It isn't one of those that are here.
    """
    name, arguments = predicate.name, predicate.arguments
    if name in ("and", "or", "negate"):
        parts = [test_of(part) for part in arguments if isinstance(part, Predicate)]
        if name == "negate":
            return lambda value: not parts[0](value)
        both = all if name == "and" else any
        return lambda value: both(part(value) for part in parts)
    if name in ("within", "without"):
        return _membership(name, arguments)
    if name in _ORDERS or name in _RANGES:
        return _order_test(name, arguments)
    if name in _TEXTS:
        return _text_test(name, arguments)
    message = f"Gremlin's predicate {name}() is not available here."
    raise NotYetAvailable(message, position=predicate.position)


def _membership(name: str, arguments: tuple[object, ...]) -> Test:
    if len(arguments) == 1 and isinstance(arguments[0], list | tuple | set):
        arguments = tuple(arguments[0])
    members = {_equal_key(argument) for argument in arguments}
    if name == "within":
        return lambda value: _equal_key(value) in members
    return lambda value: _equal_key(value) not in members


_ORDERS: dict[str, Callable[[int], bool]] = {
    "gt": lambda sign: sign > 0,
    "gte": lambda sign: sign >= 0,
    "lt": lambda sign: sign < 0,
    "lte": lambda sign: sign <= 0,
    "eq": lambda sign: sign == 0,
    "neq": lambda sign: sign != 0,
}
_RANGES: dict[str, tuple[str, str]] = {
    "between": ("gte", "lt"),
    "inside": ("gt", "lt"),
    "outside": ("lt", "gt"),
}


def _order_test(name: str, arguments: tuple[object, ...]) -> Test:
    if name == "eq":
        return lambda value: same(value, arguments[0])
    if name == "neq":
        return lambda value: not same(value, arguments[0])
    if name in _RANGES:
        low, high = (
            _order_test(part, (bound,))
            for part, bound in zip(_RANGES[name], arguments, strict=True)
        )
        if name == "outside":
            return lambda value: low(value) or high(value)
        return lambda value: low(value) and high(value)
    sign = _ORDERS[name]
    bound = arguments[0]
    return lambda value: comparable(value, bound) and sign(compare(value, bound))


_TEXTS: dict[str, Callable[[str, str], bool]] = {
    "startingWith": str.startswith,
    "endingWith": str.endswith,
    "containing": lambda text, part: part in text,
}


def _negative(text: Callable[[str, str], bool]) -> Callable[[str, str], bool]:
    return lambda whole, part: not text(whole, part)


_TEXTS.update({f"not{name[0].upper()}{name[1:]}": _negative(test) for name, test in _TEXTS.items()})


def _text_test(name: str, arguments: tuple[object, ...]) -> Test:
    test, part = _TEXTS[name], str(arguments[0])
    return lambda value: isinstance(value, str) and test(value, part)


ARGUMENT_COUNTS: dict[str, int] = {
    **dict.fromkeys(_ORDERS, 1),
    **dict.fromkeys(_RANGES, 2),
    **dict.fromkeys(_TEXTS, 1),
    "negate": 1,
}


def as_order(token: object) -> int:
    """1 for ascending, -1 for descending."""
    return -1 if token is Token.DESC else 1

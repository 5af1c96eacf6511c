"""The limits of a service's model: how long a text or list may be, which numbers and words are allowed.

botocore checks a request's shape, required members and least lengths; the rest is the service's own check
and answered with ValidationException (Smithy: "Constraint traits"). Patterns of characters are left to the
catalog's rules of names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lakenb.aws.failure import Failure

if TYPE_CHECKING:
    from botocore.model import ServiceModel, Shape

Check = Callable[[Any, str], Iterator[str]]
"""Tells what is wrong with a value at a place."""

_SHOWN = 100
_SIZED = frozenset({"string", "list", "map", "blob"})


class Constraints:
    """Checks requests to one service.

    Args:
        model: The service's, as botocore has it.
    """

    def __init__(self, model: ServiceModel) -> None:
        self._model = model
        self._checks: dict[str, Check | None] = {}

    @cached_property
    def operations(self) -> frozenset[str]:
        """Every operation of the service."""
        return frozenset(self._model.operation_names)

    def members(self, operation: str) -> frozenset[str]:
        """The members of an operation's request."""
        shape = self._model.operation_model(operation).input_shape
        return frozenset(shape.members if shape is not None else ())

    def check(self, operation: str, parameters: dict[str, Any]) -> None:
        """Refuse a request that passes a limit.

        Raises:
            Failure: ValidationException; it names each member that is wrong.
        """
        if operation not in self._checks:
            shape = self._model.operation_model(operation).input_shape
            self._checks[operation] = None if shape is None else _check(shape, ())
        check = self._checks[operation]
        wrong = list(check(parameters, "")) if check is not None else []
        if wrong:
            head = f"{len(wrong)} validation error{'s' if len(wrong) > 1 else ''} detected: "
            raise Failure("ValidationException", head + "; ".join(wrong[:10]))


def _check(shape: Shape, above: tuple[str, ...]) -> Check | None:
    """What checks a shape and all below it; None when nothing is limited there."""
    if shape.name in above:
        return None  # a structure that holds itself is checked once
    here = (*above, shape.name)
    checks = [found for found in (_own(shape), _below(shape, here)) if found is not None]
    if len(checks) <= 1:
        return checks[0] if checks else None

    def both(value: Any, place: str) -> Iterator[str]:
        for check in checks:
            yield from check(value, place)

    return both


def _below(shape: Shape, here: tuple[str, ...]) -> Check | None:
    if shape.type_name == "structure":
        return _structure(shape, here)
    if shape.type_name == "list":
        inner = _check(shape.member, here)
        return None if inner is None else _items(inner)
    if shape.type_name == "map":
        inner = _check(shape.value, here)
        return None if inner is None else _entries(inner)
    return None


def _structure(shape: Shape, here: tuple[str, ...]) -> Check | None:
    found = {name: _check(member, here) for name, member in shape.members.items()}
    known = {name: check for name, check in found.items() if check is not None}
    if not known:
        return None

    def check(value: Any, place: str) -> Iterator[str]:
        for name, item in value.items():
            inner = known.get(name)
            if inner is not None and item is not None:
                start = name[0].lower() + name[1:]
                yield from inner(item, f"{place}.{start}" if place else start)

    return check


def _items(inner: Check) -> Check:
    good: list[Any] = [None]  # the last list that passed: a batch of partitions repeats its columns

    def check(value: Any, place: str) -> Iterator[str]:
        if value == good[0]:
            return
        passed = True
        for number, item in enumerate(value, 1):
            for wrong in inner(item, f"{place}.{number}.member"):
                passed = False
                yield wrong
        if passed:
            good[0] = value

    return check


def _entries(inner: Check) -> Check:
    def check(value: Any, place: str) -> Iterator[str]:
        for key, item in value.items():
            yield from inner(item, f"{place}.{key}.member")

    return check


def _own(shape: Shape) -> Check | None:
    """The limits of the value itself."""
    limits = shape.metadata
    least, most, words = limits.get("min"), limits.get("max"), limits.get("enum")
    if words:
        allowed = frozenset(words)
        text = f"Member must satisfy enum value set: [{', '.join(words)}]"
        return lambda value, place: _wrong(value, place, text) if value not in allowed else iter(())
    if least is None and most is None:
        return None
    low, high = least or 0, float("inf") if most is None else most
    sized = shape.type_name in _SIZED
    what = "length " if sized else "value "

    def check(value: Any, place: str) -> Iterator[str]:
        size = len(value) if sized else value
        if size > high:
            text = f"Member must have {what}less than or equal to {high}"
            yield from _wrong(value, place, text)
        elif size < low:
            text = f"Member must have {what}greater than or equal to {low}"
            yield from _wrong(value, place, text)

    return check


def _wrong(value: Any, place: str, text: str) -> Iterator[str]:
    shown = str(value)
    cut = shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "..."
    yield f"Value '{cut}' at '{place}' failed to satisfy constraint: {text}"

"""A service's model as checks of requests: types, required members, lengths, numbers, words.

botocore checks a part of this before it sends; whoever sends by other means is checked here alone. What is
wrong in its type is answered with SerializationException, what passes a limit with ValidationException
(Smithy: "Constraint traits"). Patterns of characters are left to the catalog's rules of names.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lakenb.aws.failure import Failure

if TYPE_CHECKING:
    from botocore.model import ServiceModel, Shape

Place = tuple[Any, str] | None
"""Where a value stands: the place of what holds it, and its name there."""

Check = Callable[[Any, Place, list[str]], None]
"""Adds what is wrong with a value; raises Failure when it is of another type."""

_SHOWN = 100
_TOLD = 10
_NUMBER = (int, float)
_TYPES: dict[str, type | tuple[type, ...]] = {
    "structure": dict,
    "map": dict,
    "list": list,
    "string": str,
    "blob": str,
    "boolean": bool,
    "integer": int,
    "long": int,
    "double": _NUMBER,
    "float": _NUMBER,
    "timestamp": _NUMBER,
}


class Constraints:
    """Checks requests to one service.

    Args:
        model: The service's, as botocore has it.
    """

    def __init__(self, model: ServiceModel) -> None:
        self._model = model
        self._checks: dict[str, Check] = {}

    def check(self, operation: str, parameters: dict[str, Any]) -> None:
        """Refuse a request that the model does not allow.

        Raises:
            Failure: SerializationException, or ValidationException, which names each member that is
                wrong.
        """
        check = self._checks.get(operation)
        if check is None:
            shape = self._model.operation_model(operation).input_shape
            check = self._checks[operation] = _check(shape, ())
        wrong: list[str] = []
        check(parameters, None, wrong)
        if wrong:
            head = f"{len(wrong)} validation error{'s' if len(wrong) > 1 else ''} detected: "
            raise Failure("ValidationException", head + "; ".join(wrong[:_TOLD]))


def _check(shape: Shape, above: tuple[str, ...]) -> Check:
    """What checks a shape and all below it."""
    if shape.name in above:
        return lambda _value, _place, _wrong: None  # a structure that holds itself is checked once
    kinds, kind = _TYPES[shape.type_name], shape.type_name
    limits, below = _limits(shape), _below(shape, (*above, shape.name))
    strict = kind != "boolean"  # Python counts True as 1; JSON does not

    def check(value: Any, place: Place, wrong: list[str]) -> None:
        if not isinstance(value, kinds) or (strict and isinstance(value, bool)):
            raise Failure("SerializationException", f"'{_text(place)}' is not of type {kind}.")
        if limits is not None:
            limits(value, place, wrong)
        if below is not None:
            below(value, place, wrong)

    return check


def _below(shape: Shape, here: tuple[str, ...]) -> Check | None:
    if shape.type_name == "structure":
        members = {name: _check(member, here) for name, member in shape.members.items()}
        return _structure(members, tuple(shape.required_members))
    if shape.type_name == "list":
        return _items(_check(shape.member, here))
    if shape.type_name == "map":
        return _entries(_check(shape.value, here))
    return None


def _structure(members: dict[str, Check], required: tuple[str, ...]) -> Check:
    shown = {name: name[0].lower() + name[1:] for name in members}

    def check(value: Any, place: Place, wrong: list[str]) -> None:
        for name in required:
            if value.get(name) is None:
                where = _text((place, shown[name]))
                wrong.append(
                    f"Value null at '{where}' failed to satisfy constraint: Member must not be null"
                )
        for name, item in value.items():
            inner = members.get(name)
            if inner is not None and item is not None:
                inner(item, (place, shown[name]), wrong)

    return check


def _items(inner: Check) -> Check:
    good: list[Any] = [None]  # the last list that passed: a batch of partitions repeats its columns

    def check(value: Any, place: Place, wrong: list[str]) -> None:
        if value == good[0]:
            return
        before = len(wrong)
        for number, item in enumerate(value, 1):
            inner(item, (place, f"{number}.member"), wrong)
        if len(wrong) == before:
            good[0] = value

    return check


def _entries(inner: Check) -> Check:
    def check(value: Any, place: Place, wrong: list[str]) -> None:
        for key, item in value.items():
            inner(item, (place, f"{key[:_SHOWN]}.member"), wrong)

    return check


def _limits(shape: Shape) -> Check | None:
    """The limits of the value itself."""
    found = shape.metadata
    least, most, words = found.get("min"), found.get("max"), found.get("enum")
    if words:
        allowed = frozenset(words)
        text = f"Member must satisfy enum value set: [{', '.join(words)}]"

        def one_of(value: Any, place: Place, wrong: list[str]) -> None:
            if value not in allowed:
                wrong.append(_told(value, place, text))

        return one_of
    if least is None and most is None:
        return None
    return _range(shape, least or 0, math.inf if most is None else most)


def _range(shape: Shape, low: float, high: float) -> Check:
    sized = shape.type_name in {"string", "list", "map", "blob"}
    what = "Member must have length" if sized else "Member must have value"

    def check(value: Any, place: Place, wrong: list[str]) -> None:
        size = len(value) if sized else value
        if size > high:
            wrong.append(_told(value, place, f"{what} less than or equal to {high}"))
        elif size < low:
            wrong.append(_told(value, place, f"{what} greater than or equal to {low}"))

    return check


def _told(value: Any, place: Place, text: str) -> str:
    shown = str(value)
    cut = shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "..."
    return f"Value '{cut}' at '{_text(place)}' failed to satisfy constraint: {text}"


def _text(place: Place) -> str:
    names: list[str] = []
    while place is not None:
        place, name = place
        names.append(name)
    return ".".join(reversed(names))

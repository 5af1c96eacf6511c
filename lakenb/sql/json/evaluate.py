"""What a SQL/JSON path finds in a value (Trino: "JSON functions and operators", "JSON path language").

An item is a value of ``text.parse``, a float, a Decimal (from the path or a parameter), or a `Moment`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Context, Decimal, DivisionByZero, InvalidOperation
from typing import Any

from lakenb.sql.json.cast import Uncastable, float_of
from lakenb.sql.json.moments import Moment, instant
from lakenb.sql.json.path import Node, Path
from lakenb.sql.json.text import Number
from lakenb.values.types import DataType

_EXACT = Context(prec=80, rounding=ROUND_HALF_UP, traps=[DivisionByZero, InvalidOperation])
_INTEGER, _BIGINT = 2**31, 2**63
_DOUBLE = DataType("double")
_KINDS = {
    "date": "date",
    "time": "time without time zone",
    "timestamp": "timestamp without time zone",
}


class Padded(str):
    """A char that was passed as a parameter; blanks at its end don't count in comparisons."""

    __slots__ = ()


class EvaluationError(ValueError):
    """A path that can't be followed; its text is Trino's."""


def evaluate(path: Path, context: Any, parameters: dict[str, Any]) -> list[Any]:
    """The items that a path finds.

    Raises:
        EvaluationError: It can't be followed.
    """
    return _Evaluator(path.lax, context, parameters).items(path.root, None, None)


def scalar(item: Any) -> Any:
    """An item's scalar, a double as float.

    Raises:
        EvaluationError: It is a number beyond bigint.
    """
    if isinstance(item, Number):
        return item.value
    if type(item) is int and not -_BIGINT <= item < _BIGINT:
        message = "number is out of the range of bigint"
        raise EvaluationError(message)
    return item


def type_name(item: Any) -> str:
    """What ``.type()`` says of an item."""
    if item is None:
        return "null"
    if isinstance(item, Moment):
        return _KINDS[item.kind]
    for kinds, name in (
        (bool, "boolean"), (str, "string"), (list, "array"), (dict, "object"),
        ((int, float, Decimal, Number), "number"),
    ):  # fmt: skip
        if isinstance(item, kinds):
            return name
    return "number"


class _Evaluator:
    def __init__(self, lax: bool, context: Any, parameters: dict[str, Any]) -> None:
        self.lax = lax
        self.context = context
        self.parameters = parameters
        self.objects = 0

    def items(self, node: Node, current: Any, last: int | None) -> list[Any]:
        """The items of a node; ``current`` is a one-item list inside a filter."""
        kind = node.kind
        if not node.parts:
            return self._given(node, current, last)
        base = self.items(node.parts[0], current, last)
        if kind in _BINARY:
            return [self._binary(kind, base, self.items(node.parts[1], current, last))]
        if kind == "sign":
            return [self._signed(item, negative=node.value) for item in self._unwrapped(base)]
        if kind == "subscripts":
            return [x for item in base for x in self._subscripts(item, node.parts[1:], current)]
        if kind == "filter":
            inner = node.parts[1]
            return [x for x in self._unwrapped(base) if self.holds(inner, [x], last) is True]
        if kind == "method":
            return self._method(node.value, base)
        step: Callable[[list[Any], Any], Iterator[Any]] = getattr(self, f"_{kind}")
        return list(step(base, node.value))

    def _given(self, node: Node, current: Any, last: int | None) -> list[Any]:
        """The items of a node that works on no other."""
        if node.kind == "variable":
            found = self.parameters[node.value]
            return [] if found == () else [found]
        if node.kind == "@":
            if current is None:
                raise EvaluationError("current item is not set")
            return [current[0]]
        if node.kind == "last" and last is None:
            raise EvaluationError("accessing the last array index with no enclosing array")
        return [{"$": self.context, "last": last}.get(node.kind, node.value)]

    def _unwrapped(self, items: list[Any]) -> list[Any]:
        if not self.lax or not any(isinstance(item, list) for item in items):
            return items
        return [x for item in items for x in (item if isinstance(item, list) else [item])]

    def _member(self, base: list[Any], name: str) -> Iterator[Any]:
        for item in self._unwrapped(base):
            if isinstance(item, dict) and name in item:
                yield item[name]
            elif not self.lax:
                if isinstance(item, dict):
                    message = f"structural error: missing member '{name}' in JSON object"
                    raise EvaluationError(message)
                raise _mistyped("OBJECT", item)

    def _members(self, base: list[Any], _: Any) -> Iterator[Any]:
        for item in self._unwrapped(base):
            if isinstance(item, dict):
                yield from item.values()
            elif not self.lax:
                raise _mistyped("OBJECT", item)

    def _descendants(self, base: list[Any], name: str) -> Iterator[Any]:
        for item in base:
            if isinstance(item, dict):
                if name in item:
                    yield item[name]
                yield from self._descendants(list(item.values()), name)
            elif isinstance(item, list):
                yield from self._descendants(item, name)

    def _elements(self, base: list[Any], _: Any) -> Iterator[Any]:
        for item in base:
            if isinstance(item, list):
                yield from item
            elif self.lax:
                yield item
            else:
                raise _mistyped("ARRAY", item)

    def _subscripts(self, item: Any, ranges: tuple[Node, ...], current: Any) -> Iterator[Any]:
        if not isinstance(item, list):
            if not self.lax:
                raise _mistyped("ARRAY", item)
            item = [item]
        size = len(item)
        for one in ranges:
            bounds = [self._index(self.items(part, current, size - 1)) for part in one.parts]
            first, final = bounds[0], bounds[-1]
            if not self.lax and (first < 0 or final >= size or first > final):
                message = f"structural error: invalid array subscript: [{first}, {final}] for array of size {size}"
                raise EvaluationError(message)
            yield from item[max(first, 0) : max(final + 1, 0)]

    def _index(self, items: list[Any]) -> int:
        found = self._unwrapped(items)
        if len(found) != 1:
            raise EvaluationError("array subscript 'from' value must be singleton")
        number = scalar(found[0])
        if not _is_number(number):
            raise _mistyped("NUMBER", number)
        if isinstance(number, float) and not math.isfinite(number):
            raise EvaluationError("array subscript is no number")
        return int(Decimal(number).to_integral_value(ROUND_HALF_UP))

    def _signed(self, item: Any, *, negative: bool) -> Any:
        number = scalar(item)
        if not _is_number(number):
            raise _mistyped("NUMBER", number)
        return _checked(-number, number) if negative else number

    def _binary(self, operator: str, left: list[Any], right: list[Any]) -> Any:
        left, right = self._unwrapped(left), self._unwrapped(right)
        if len(left) != 1 or len(right) != 1:
            raise EvaluationError("arithmetic binary expression requires singleton operands")
        first, second = scalar(left[0]), scalar(right[0])
        for item in (first, second):
            if not _is_number(item):
                raise _mistyped("NUMBER", item)
        return arithmetic(operator, first, second)

    def _method(self, name: str, base: list[Any]) -> list[Any]:
        if name == "type":
            return [type_name(item) for item in base]
        if name == "size":
            for item in base:
                if not self.lax and not isinstance(item, list):
                    raise _mistyped("ARRAY", item)
            return [len(item) if isinstance(item, list) else 1 for item in base]
        items = self._unwrapped(base)
        if name == "keyvalue":
            return [pair for item in items for pair in self._pairs(item)]
        return [_METHODS[name](scalar(item)) for item in items]

    def _pairs(self, item: Any) -> list[dict[str, Any]]:
        if not isinstance(item, dict):
            raise _mistyped("OBJECT", item)
        number = self.objects
        self.objects += 1
        return [{"name": name, "value": value, "id": number} for name, value in item.items()]

    # --- predicates: True, False or None for unknown -------------------------------------------------

    def holds(self, node: Node, current: Any, last: int | None) -> bool | None:
        """Whether a predicate holds; None for unknown."""
        kind, parts = node.kind, node.parts
        if kind in {"and", "or"}:
            decided = kind == "or"
            found = [self.holds(part, current, last) for part in parts]
            return decided if decided in found else None if None in found else not decided
        if kind == "not":
            inner = self.holds(parts[0], current, last)
            return None if inner is None else not inner
        if kind == "unknown":
            return self.holds(parts[0], current, last) is None
        try:
            left = self.items(parts[0], current, last)
            if kind == "exists":
                return bool(left)
            right = self._unwrapped(self.items(parts[1], current, last))
            left = self._unwrapped(left)
        except EvaluationError:
            return None
        return self._any(kind, left, right)

    def _any(self, kind: str, left: list[Any], right: list[Any]) -> bool | None:
        found: bool = False
        for first in left:
            for second in right:
                answer = _answer(kind, first, second)
                if answer is None:
                    return None
                if answer and self.lax:
                    return True
                found |= answer
        return found


def _is_number(item: Any) -> bool:
    return isinstance(item, int | float | Decimal) and not isinstance(item, bool)


def _mistyped(expected: str, item: Any) -> EvaluationError:
    message = f"invalid item type. Expected: {expected}, actual: {type_name(item).upper()}"
    return EvaluationError(message)


def _checked(result: Any, *operands: Any) -> Any:
    if isinstance(result, int):
        limit = _INTEGER if all(-_INTEGER <= x < _INTEGER for x in operands) else _BIGINT
        if not -limit <= result < limit:
            raise EvaluationError("number is out of range")
    return result


def arithmetic(operator: str, left: Any, right: Any) -> Any:
    """One operation on two numbers, with Trino's rules for their types.

    Raises:
        EvaluationError: A division by zero, or the result is out of range.
    """
    if isinstance(left, float) or isinstance(right, float):
        return _floating(operator, float(left), float(right))
    if operator in {"/", "%"} and right == 0:
        raise EvaluationError("Division by zero")
    if isinstance(left, Decimal) or isinstance(right, Decimal):
        return _decimal(operator, Decimal(left), Decimal(right))
    if operator == "/":
        return _checked(_truncated(left, right), left, right)
    if operator == "%":
        return left - right * _truncated(left, right)
    return _checked(_BINARY[operator](left, right), left, right)


def _truncated(left: int, right: int) -> int:
    size: int = abs(left) // abs(right)
    return size if (left < 0) == (right < 0) else -size


def _floating(operator: str, left: float, right: float) -> float:
    if operator == "%":
        return math.fmod(left, right) if right and math.isfinite(left) else math.nan
    if operator == "/" and right == 0:
        if left == 0 or math.isnan(left):
            return math.nan
        return math.copysign(math.inf, left) * math.copysign(1, right)
    found: float = _BINARY[operator](left, right)
    return found


def _decimal(operator: str, left: Decimal, right: Decimal) -> Decimal:
    scales = [-int(x.as_tuple().exponent) for x in (left, right)]
    if operator == "/":
        return _EXACT.divide(left, right).quantize(Decimal(1).scaleb(-max(scales)), context=_EXACT)
    if operator == "%":
        return _EXACT.remainder(left, right)
    steps = {"+": _EXACT.add, "-": _EXACT.subtract, "*": _EXACT.multiply}
    return steps[operator](left, right)


_BINARY: dict[str, Callable[[Any, Any], Any]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "%": lambda a, b: a % b,
}


def _double(item: Any) -> float:
    if isinstance(item, str):
        try:
            return float_of(item, _DOUBLE)
        except Uncastable as error:
            raise EvaluationError(str(error)) from error
    if not _is_number(item):
        raise _mistyped("NUMBER", item)
    return float(item)


def _rounded(name: str) -> Callable[[Any], Any]:
    def made(item: Any) -> Any:
        if not _is_number(item):
            raise _mistyped("NUMBER", item)
        if isinstance(item, int) or (isinstance(item, float) and not math.isfinite(item)):
            return item
        found = getattr(math, name)(item)
        return Decimal(found) if isinstance(item, Decimal) else float(found)

    return made


def _absolute(item: Any) -> Any:
    if not _is_number(item):
        raise _mistyped("NUMBER", item)
    return _checked(abs(item), item)


_METHODS: dict[str, Callable[[Any], Any]] = {
    "double": _double,
    "ceiling": _rounded("ceil"),
    "floor": _rounded("floor"),
    "abs": _absolute,
}
_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "==": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
}


def _answer(kind: str, left: Any, right: Any) -> bool | None:
    """Whether a comparison of two items holds; None for unknown."""
    if kind == "starts":
        both = isinstance(left, str) and isinstance(right, str)
        return left.startswith(right) if both else None
    if left is None or right is None:  # null is less than nothing, and equal to itself
        return kind in {"==", "<>"} and (left is right) == (kind == "==")
    if isinstance(left, list | dict) or isinstance(right, list | dict):
        return None
    try:
        left, right = scalar(left), scalar(right)
    except EvaluationError:
        return None
    if isinstance(left, Moment) and isinstance(right, Moment):
        if ("time" in {left.kind, right.kind}) and left.kind != right.kind:
            return None
        return _ORDER[kind](instant(left), instant(right))
    if type_name(left) != type_name(right):
        return None
    if isinstance(left, Padded) or isinstance(right, Padded):
        left, right = left.rstrip(" "), right.rstrip(" ")
    return _ORDER[kind](left, right)

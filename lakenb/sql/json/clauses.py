"""JSON_EXISTS, JSON_VALUE and JSON_QUERY on one text, with their clauses (Trino: "JSON functions").

What a call does stands in a JSON text, its plan: the path, the clauses and the type. Parameters arrive as
texts that begin with a letter of what they are; see `item_of`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from lakenb.sql.json.cast import Uncastable, scalar_text
from lakenb.sql.json.evaluate import EvaluationError, Padded, evaluate, scalar, type_name
from lakenb.sql.json.moments import Moment, moment_text
from lakenb.sql.json.path import Path, parse_path
from lakenb.sql.json.text import Malformed, Number, parse, written
from lakenb.values.types import DataType, parse_type

_INPUT = "JSON_INPUT_CONVERSION_ERROR"
_OUTPUT = "JSON_OUTPUT_CONVERSION_ERROR"
_RESULT = "JSON_VALUE_RESULT_ERROR"
_PATH = "PATH_EVALUATION_ERROR"
_TIMED = frozenset({"date", "time", "timestamp"})
_HALVES = re.compile("[\ud800-\udfff]")
_VARCHAR = DataType("varchar")
EMPTY, ERROR, VALUE = "e", "r", "v"
"""What a marked result begins with: ON EMPTY's default, ON ERROR's, or the value's text."""


class Failure(ValueError):
    """What ON ERROR is asked about: Trino's name of the error and its text."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(f"{name}: {message}")


@dataclass(frozen=True, slots=True)
class Plan:
    """What one call does.

    Attributes:
        form: ``exists``, ``value`` or ``query``.
        path: Its path.
        names: Names of the parameters, in the order of their texts.
        type: What the result is cast to.
        empty: ON EMPTY: ``null``, ``error``, ``default``, ``array``, ``object``.
        error: ON ERROR: the same, ``true``, ``false``, ``unknown``.
        wrapper: ``without``, ``conditional`` or ``unconditional``.
        omit: Whether a string comes without its quotes.
        marked: Whether results are marked, as a DEFAULT may take their place.
    """

    form: str
    path: Path
    names: tuple[str, ...] = ()
    type: DataType = _VARCHAR
    empty: str = "null"
    error: str = "null"
    wrapper: str = "without"
    omit: bool = False
    marked: bool = False


@lru_cache(maxsize=512)
def plan_of(text: str) -> Plan:
    """The plan that a text holds."""
    return plan_from(json.loads(text))


def plan_from(given: dict[str, Any]) -> Plan:
    """The plan that a call's clauses make."""
    return Plan(
        given["form"],
        parse_path(given["path"]),
        tuple(given.get("names", ())),
        parse_type(given.get("type", "varchar")),
        given.get("empty", "null"),
        given.get("error", "null"),
        given.get("wrapper", "without"),
        given.get("omit", False),
        given.get("marked", False),
    )


def item_of(text: str | None) -> Any:
    """A parameter's item; a tuple of none for a JSON text that is NULL.

    Raises:
        Malformed: A JSON text that is none.
    """
    if text is None:
        return None
    tag, rest = text[0], text[1:]
    if tag == "s":
        return rest
    if tag == "c":
        return Padded(rest)
    if tag == "i":
        return int(rest)
    if tag == "d":
        return float(rest)
    if tag == "m":
        return Decimal(rest)
    if tag == "b":
        return rest == "true"
    if tag == "t":
        kind, _, shown = rest.partition("|")
        return Moment(kind, shown)
    return () if tag == "-" else parse(rest)


def decoded(names: Sequence[str], values: Sequence[str | None]) -> dict[str, Any]:
    """The parameters by name.

    Raises:
        Failure: A JSON text among them is none.
    """
    try:
        return {name: item_of(value) for name, value in zip(names, values, strict=True)}
    except Malformed as error:
        raise Failure(_INPUT, "conversion to JSON failed: ") from error


def found_by(path: Path, context: Any, parameters: dict[str, Any]) -> list[Any]:
    """The items of a path.

    Raises:
        Failure: It can't be followed.
    """
    try:
        return evaluate(path, context, parameters)
    except (EvaluationError, RecursionError) as error:
        raise Failure(_PATH, f"path evaluation failed: {error}") from error


def context_of(text: str) -> Any:
    """The value of the input.

    Raises:
        Failure: It is no JSON.
    """
    try:
        return parse(text)
    except Malformed as error:
        raise Failure(_INPUT, "conversion to JSON failed: ") from error


def run(text: str | None, parameters: list[str | None], plan_text: str) -> str | None:
    """One call of JSON_EXISTS, JSON_VALUE or JSON_QUERY.

    Raises:
        ValueError: What ERROR ON ERROR or ERROR ON EMPTY asks for.
    """
    if text is None:
        return None
    plan = plan_of(plan_text)
    try:
        items = found_by(plan.path, context_of(text), decoded(plan.names, parameters))
    except Failure as failure:
        return failed(plan, failure)
    return result(plan, items)


def result(plan: Plan, items: list[Any]) -> str | None:
    """What a call makes of the items that its path found.

    Raises:
        ValueError: What ERROR ON ERROR or ERROR ON EMPTY asks for.
    """
    if plan.form == "exists":
        return "true" if items else "false"
    try:
        if not items:
            return _nothing(plan)
        found = _value(plan, items) if plan.form == "value" else _query(plan, items)
    except Failure as failure:
        return failed(plan, failure)
    return found if found is None or not plan.marked else VALUE + found


def failed(plan: Plan, failure: Failure) -> str | None:
    """What ON ERROR says.

    Raises:
        ValueError: ERROR ON ERROR.
    """
    if plan.error == "error":
        raise ValueError(str(failure)) from failure
    if plan.error == "default":
        return ERROR
    return {"array": "[]", "object": "{}", "true": "true", "false": "false"}.get(plan.error)


def _nothing(plan: Plan) -> str | None:
    if plan.empty == "error":
        name, tail = (_RESULT, "cannot extract SQL scalar from JSON") if plan.form == "value" else (
            _OUTPUT, "conversion from JSON failed")  # fmt: skip
        message = f"{name}: {tail}: JSON path found no items"
        raise ValueError(message)
    if plan.empty == "default":
        return EMPTY
    return {"array": "[]", "object": "{}"}.get(plan.empty)


def _value(plan: Plan, items: list[Any]) -> str | None:
    tail = "cannot extract SQL scalar from JSON: "
    if len(items) > 1:
        raise Failure(_RESULT, tail + "JSON path found multiple items")
    if isinstance(items[0], list | dict):
        message = "JSON path found an item that cannot be converted to an SQL value"
        raise Failure(_RESULT, tail + message)
    try:
        item = scalar(items[0])
        return None if item is None else cast_item(item, plan.type)
    except (Uncastable, EvaluationError) as error:
        kind = "varchar" if isinstance(items[0], str) else type_name(items[0])
        message = (
            f"Cannot cast value of type {kind} to declared return type of function JSON_VALUE: "
            f"{plan.type}"
        )
        raise Failure(_RESULT, tail + message) from error


def cast_item(item: Any, kind: DataType) -> str:
    """The text of a scalar that DuckDB casts to a type.

    Raises:
        Uncastable: It can't be cast.
    """
    if kind.name in _TIMED or isinstance(item, Moment):
        return moment_text(item, kind)
    if isinstance(item, float):
        item = Number(repr(item))
    text = isinstance(item, str)
    exact = f"{item:f}" if isinstance(item, Decimal) else None
    if kind.name in {"varchar", "char"}:
        shown = exact or scalar_text(item, _VARCHAR)
        size = kind.params[0] if kind.params else len(shown)
        if isinstance(item, bool) and len(shown) > size:  # not ON ERROR's business
            message = f"GENERIC_INTERNAL_ERROR: Value [{shown}] does not fit in type {kind}"
            raise ValueError(message)
        if not text and (len(shown) > size or kind.name == "char"):
            message = f"Value {shown} cannot be represented as {kind}"
            raise Uncastable(message)
        shown = shown[:size]
        return _HALVES.sub("?", shown.rstrip(" ") if kind.name == "char" else shown)
    return scalar_text(item if exact is None else Number(exact), kind)


def _query(plan: Plan, items: list[Any]) -> str:
    for item in items:
        if isinstance(item, Moment):
            message = "conversion from JSON failed: JSON path found an item that cannot be converted to JSON"
            raise Failure(_OUTPUT, message)
    structured = isinstance(items[0], list | dict)
    bare = plan.wrapper == "conditional" and len(items) == 1 and structured
    if plan.wrapper == "without" or bare:
        if len(items) > 1:
            raise Failure(_OUTPUT, "conversion from JSON failed: JSON path found multiple items")
        found = items[0]
    else:
        found = items
    shown = found if plan.omit and isinstance(found, str) else written(found)
    shown = _HALVES.sub("?", shown)
    return shown[: plan.type.params[0]] if plan.type.params else shown


def construct(keys: list[str | None] | None, values: list[str | None], plan_text: str) -> str:
    """JSON_OBJECT, or JSON_ARRAY where there are no keys.

    Args:
        keys: The keys; None for an array.
        values: As parameters are passed.
        plan_text: ``{"null": true, "unique": false}``.

    Raises:
        ValueError: A key is NULL or comes twice, or a text in FORMAT JSON is none.
    """
    plan = json.loads(plan_text)
    try:
        items = [item_of(value) for value in values]
    except Malformed:
        message = f"{_INPUT}: conversion to JSON failed: "
        raise ValueError(message) from None
    items = [None if item == () else item for item in items]
    if keys is None:
        return written([item for item in items if item is not None or plan["null"]])
    found: dict[str, Any] = {}
    for key, item in zip(keys, items, strict=True):
        if key is None:
            message = "INVALID_FUNCTION_ARGUMENT: null value passed for JSON object key to JSON_OBJECT function"
            raise ValueError(message)
        if item is None and not plan["null"]:
            continue
        if key in found:
            name, message = _TWICE[plan["unique"]]
            message = f"{name}: {message}"
            raise ValueError(message)
        found[key] = item
    return written(_hashed(found))


_TWICE = {
    True: ("INVALID_FUNCTION_ARGUMENT", "duplicate key passed to JSON_OBJECT function"),
    False: ("NOT_SUPPORTED", "cannot construct a JSON object with duplicate key"),
}
_FEWEST, _LOAD = 16, 0.75


def _hashed(members: dict[str, Any]) -> dict[str, Any]:
    """The members in the order of Java's hash table, which is Trino's."""
    size = _FEWEST
    while len(members) > size * _LOAD:
        size *= 2

    def bucket(pair: tuple[str, Any]) -> int:
        code = 0
        units = pair[0].encode("utf-16-be", "surrogatepass")
        for at in range(0, len(units), 2):
            code = (code * 31 + int.from_bytes(units[at : at + 2], "big")) & 0xFFFFFFFF
        return (code ^ code >> 16) & size - 1

    return dict(sorted(members.items(), key=bucket))


def construct_array(values: list[str | None], plan_text: str) -> str:
    """JSON_ARRAY; see `construct`."""
    return construct(None, values, plan_text)


_ENCODINGS = {"UTF8": "utf-8", "UTF16": "utf-16-le", "UTF32": "utf-32-le"}


def decode(data: bytes | None, encoding: str) -> str | None:
    """The text of bytes in FORMAT JSON; what is no text is no JSON either."""
    if data is None:
        return None
    try:
        return data.decode(_ENCODINGS[encoding])
    except UnicodeDecodeError:
        return ""


def encode(text: str | None, encoding: str) -> bytes | None:
    """The bytes of a result in FORMAT JSON."""
    return None if text is None else text.encode(_ENCODINGS[encoding])

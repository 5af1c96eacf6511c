"""Casts of JSON to other types, one text at a time (Trino: "JSON functions and operators", casts).

A scalar comes out as text that DuckDB casts as it stands; an array, a map or a row as JSON whose leaves do.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from lakenb.sql.compiler.physical import field_names
from lakenb.sql.json.text import (
    Malformed,
    Members,
    Number,
    java_double,
    parse,
    quoted,
    scientific_text,
    written,
)
from lakenb.values.types import DataType, parse_type

_BOOLEANS = {"t": True, "true": True, "1": True, "f": False, "false": False, "0": False}
_BITS = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}
_SQL_WORD = {"integer": "INT"}
_INTEGER = re.compile(r"[+-]?[0-9]+")
_DOUBLE = re.compile(
    r"[+-]?(?:NaN|Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[dDfF]?"
)
_EXACT = Context(prec=400, rounding=ROUND_HALF_UP)
_HALVES = re.compile("[\ud800-\udfff]")
_BIGINT = 2**63


class Uncastable(ValueError):
    """What Trino says of a value that can't be cast; its text is the error's."""


def cast_text(text: str, kind: str) -> str | None:
    """What DuckDB casts to a type instead of a JSON value; None for null.

    Raises:
        ValueError: INVALID_CAST_ARGUMENT.
    """
    target = _type(kind)
    try:
        value = parse(text)
        if value is None:
            return None
        if target.children:
            return _nested(value, target)
        found = _SCALARS[target.name](value, target)
        return found if found is None or target.name != "varchar" else _HALVES.sub("?", found)
    except Malformed:
        message = f"INVALID_CAST_ARGUMENT: Cannot cast '{text}' to {target}"
        raise ValueError(message) from None
    except Uncastable as error:
        prefix = f"Cannot cast to {target}. " if target.children else ""
        tail = f"\n{text}" if target.children else ""
        name, _, message = str(error).rpartition("\x00")
        message = f"{name or 'INVALID_CAST_ARGUMENT'}: {prefix}{message}{tail}"
        raise ValueError(message) from None


@lru_cache(maxsize=256)
def _type(text: str) -> DataType:
    return parse_type(text)


def _refused(value: Any, target: DataType) -> Uncastable:
    if isinstance(value, dict | list):
        return Uncastable(f"Cannot cast '{written(value)}' to {target}")
    shown = value if isinstance(value, str) else written(value)
    return Uncastable(f"Cannot cast '{shown}' to {target}")


def _boolean(value: Any, target: DataType) -> str:
    if isinstance(value, str):
        found = _BOOLEANS.get(value.lower())
        if found is None:
            message = f"Cannot cast '{value}' to BOOLEAN"
            raise Uncastable(message)
    elif isinstance(value, Number):
        found = value.value != 0
    elif isinstance(value, int) and -_BIGINT <= value < _BIGINT:
        found = value != 0
    else:
        raise _refused(value, target)
    return "true" if found else "false"


def _whole(value: Any, target: DataType) -> str:
    limit = 1 << _BITS[target.name] - 1
    if isinstance(value, str):
        found = int(value) if _INTEGER.fullmatch(value) else limit
        if not -limit <= found < limit:
            word = _SQL_WORD.get(target.name, target.name.upper())
            message = f"Cannot cast '{value}' to {word}"
            raise Uncastable(message)
        return str(found)
    if isinstance(value, Number):
        number = value.value
        if not math.isfinite(number):
            raise _refused(value, target)
        found = math.floor(abs(number) + 0.5) * (-1 if number < 0 else 1)
        if abs(number) == 0.49999999999999994:  # noqa: PLR2004 - the sum above rounds up to 1
            found = 0
    elif isinstance(value, int):
        found = int(value)
    else:
        raise _refused(value, target)
    if not -limit <= found < limit:
        raise _refused(value, target)
    return str(found)


def float_of(value: Any, target: DataType) -> float:
    """The double of a JSON scalar.

    Raises:
        Uncastable: It has none.
    """
    if isinstance(value, str):
        stripped = value.strip(" \t\n\r\f\v")
        if not _DOUBLE.fullmatch(stripped):
            message = f"Cannot cast '{value}' to {target.name.upper()}"
            raise Uncastable(message)
        return float(stripped.rstrip("dDfF") if stripped[-1:] in "dDfF" else stripped)
    if isinstance(value, Number):
        return value.value
    if isinstance(value, int):
        try:
            return float(value)
        except OverflowError:
            return math.inf if value > 0 else -math.inf
    raise _refused(value, target)


def _double(value: Any, target: DataType) -> str:
    return repr(float_of(value, target))


def _real(value: Any, target: DataType) -> str:
    number = float_of(value, target)
    try:
        return repr(struct.unpack("<f", struct.pack("<f", number))[0])
    except OverflowError:
        return "inf" if number > 0 else "-inf"


def _decimal(value: Any, target: DataType) -> str:
    precision, scale = target.params
    shown = f"DECIMAL({precision},{scale})"
    number = _exact(value)
    if number is None:
        message = f"Cannot cast '{written(value)}' to {shown}"
        raise Uncastable(message)
    try:
        rounded = number.quantize(Decimal(1).scaleb(-scale), context=_EXACT)
    except InvalidOperation:
        rounded = Decimal(10) ** precision
    if abs(rounded) >= Decimal(10) ** (precision - scale):
        message = f"Cannot cast input json to {shown}"
        raise Uncastable(message)
    return f"{rounded:f}"


def _exact(value: Any) -> Decimal | None:
    """The decimal of a scalar; None when it has none."""
    if isinstance(value, dict | list):
        return None
    text = value if isinstance(value, str) else None
    if text is None:
        text = str(int(value)) if isinstance(value, int) else value[0]
    if text != text.strip() or "_" in text:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def scientific(value: float) -> str:
    """A double as Trino casts it to varchar: ``1.5E0``."""
    if not math.isfinite(value):
        return java_double(value)
    if value == 0:
        return "-0E0" if math.copysign(1, value) < 0 else "0E0"
    return scientific_text(repr(abs(value)), negative=value < 0)


def _varchar(value: Any, target: DataType) -> str:
    if isinstance(value, dict | list):
        raise _refused(value, target)
    if isinstance(value, str):
        found = value
    else:
        found = scientific(value.value) if isinstance(value, Number) else written(value)
    if target.params and len(found) > target.params[0]:
        message = f"GENERIC_INTERNAL_ERROR\x00Value [{found}] does not fit in type {target}"
        raise Uncastable(message)
    return found


def _json(value: Any, _: DataType) -> str:
    return written(value)


_SCALARS: dict[str, Callable[[Any, DataType], str]] = {
    "boolean": _boolean,
    "real": _real,
    "double": _double,
    "decimal": _decimal,
    "varchar": _varchar,
    "json": _json,
    **dict.fromkeys(_BITS, _whole),
}
SCALAR_TARGETS = frozenset(_SCALARS)
"""Types that JSON can be cast to, beside arrays, maps and rows of them."""
KEY_TARGETS = SCALAR_TARGETS - {"json"}
"""Types of a map's keys that JSON can be cast to."""


def scalar_text(value: Any, target: DataType) -> str:
    """The text of a scalar that DuckDB casts to a type.

    Raises:
        Uncastable: Trino has no such cast.
    """
    return _SCALARS[target.name](value, target)


def _token(value: Any) -> str:
    """The first token of a value, as Trino's messages show it."""
    if isinstance(value, dict | Members):
        return "{"
    if isinstance(value, list):
        return "["
    return value if isinstance(value, str) else written(value)


def _nested(value: Any, target: DataType) -> str:
    """JSON text whose leaves DuckDB casts."""
    if value is None:
        return "null"
    if target.name == "array":
        if not isinstance(value, list):
            message = f"Expected a json array, but got {_token(value)}"
            raise Uncastable(message)
        return f"[{','.join([_nested(item, target.children[0]) for item in value])}]"
    if target.name == "map":
        return _map(value, target)
    if target.name == "row":
        return _row(value, target)
    if isinstance(value, dict | list) and target.name != "json":
        message = f"Unexpected token when cast to {target}: {_token(value)}"
        raise Uncastable(message)
    return quoted(_HALVES.sub("?", _SCALARS[target.name](value, target)))


def _map(value: Any, target: DataType) -> str:
    if not isinstance(value, dict):
        message = f"Expected a json object, but got {_token(value)}"
        raise Uncastable(message)
    key, inner = target.children
    found: dict[str, str] = {}
    for name, item in value.items():
        made = _SCALARS[key.name](name, key)
        if made in found:
            message = "Duplicate map keys are not allowed"
            raise Uncastable(message)
        found[made] = _nested(item, inner)
    return f"{{{','.join(f'{quoted(k)}:{v}' for k, v in found.items())}}}"


def _row(value: Any, target: DataType) -> str:
    kinds = target.children
    if isinstance(value, list):
        if len(value) < len(kinds):
            message = f"Unexpected token when cast to {kinds[len(value)]}: ]"
            raise Uncastable(message)
        if len(value) > len(kinds):
            message = f"Expected json array ending, but got {_token(value[len(kinds)])}"
            raise Uncastable(message)
        items = value
    elif isinstance(value, dict):
        items = _by_name(value, target)
    else:
        message = f"Expected a json array or object, but got {_token(value)}"
        raise Uncastable(message)
    pairs = zip(field_names(target), items, kinds, strict=True)
    return f"{{{','.join(f'{quoted(n)}:{_nested(v, k)}' for n, v, k in pairs)}}}"


def _by_name(value: dict[str, Any], target: DataType) -> list[Any]:
    if "" in target.fields:
        message = "Cannot cast a JSON object to anonymous row type. Input must be a JSON array."
        raise Uncastable(message)
    # A key is looked for in lower case, so that a field of another name stays NULL.
    places = {name: at for at, name in enumerate(target.fields)}
    items: list[Any] = [None] * len(target.fields)
    seen: set[int] = set()
    for name, item in value.items():
        at = places.get(name.lower())
        if at is None:
            continue
        if at in seen:
            message = f"Duplicate field: {name.lower()}"
            raise Uncastable(message)
        seen.add(at)
        items[at] = item
    return items


def double_text(text: str) -> str:
    """Java's text of a number outside of what it writes without an exponent, from DuckDB's text."""
    return scientific_text(text.lstrip("-"), negative=text.startswith("-"))

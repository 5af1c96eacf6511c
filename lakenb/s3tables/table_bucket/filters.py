"""A pushed predicate as an Iceberg expression that never removes a file it must not.

What can't be said exactly in the column's own type becomes "always true": the engine applies the
statement's WHERE anyway.
"""

from __future__ import annotations

import math
import struct
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pyiceberg import expressions
from pyiceberg.expressions import AlwaysTrue, BooleanExpression
from pyiceberg.expressions.literals import literal
from pyiceberg.types import (
    BooleanType,
    DateType,
    DecimalType,
    DoubleType,
    FloatType,
    IcebergType,
    IntegerType,
    LongType,
    NestedField,
    PrimitiveType,
    StringType,
    TimestampType,
    TimestamptzType,
)

from lakenb.values.names import fold
from lakenb.values.predicate import And, Comparison, In, IsNull, Like, Or, Predicate, Value

if TYPE_CHECKING:
    from pyiceberg.schema import Schema

_ICE: Any = expressions
"""pyiceberg's constructors, whose signatures only a pydantic plugin could tell."""
_OPERATORS = {
    "=": _ICE.EqualTo,
    "<>": _ICE.NotEqualTo,
    "<": _ICE.LessThan,
    "<=": _ICE.LessThanOrEqual,
    ">": _ICE.GreaterThan,
    ">=": _ICE.GreaterThanOrEqual,
}
_EXACT_FLOAT = 2**53
_MAX_IN = 1000


def to_expression(predicate: Predicate, schema: Schema) -> BooleanExpression:
    """The weakest exact expression of a predicate over a schema's top-level columns."""
    if isinstance(predicate, And):
        parts = [to_expression(part, schema) for part in predicate.parts]
        kept = [part for part in parts if not isinstance(part, AlwaysTrue)]
        return _joined(_ICE.And, kept)
    if isinstance(predicate, Or):
        parts = [to_expression(part, schema) for part in predicate.parts]
        if any(isinstance(part, AlwaysTrue) for part in parts):
            return AlwaysTrue()
        return _joined(_ICE.Or, parts)
    field = _field(schema, predicate.column)
    if field is None or not isinstance(field.field_type, PrimitiveType):
        return AlwaysTrue()
    return _leaf(predicate, field)


def _field(schema: Schema, name: str) -> NestedField | None:
    # A dot would make pyiceberg look inside a struct, so such a column is left to the engine.
    found = [f for f in schema.fields if fold(f.name) == fold(name)]
    return found[0] if len(found) == 1 and "." not in found[0].name else None


def _joined(join: Any, parts: list[BooleanExpression]) -> BooleanExpression:
    if len(parts) > 1:
        joined: BooleanExpression = join(*parts)
        return joined
    return parts[0] if parts else AlwaysTrue()


def _leaf(predicate: Comparison | In | IsNull | Like, field: NestedField) -> BooleanExpression:
    if isinstance(predicate, IsNull):
        made: BooleanExpression = (_ICE.NotNull if predicate.negated else _ICE.IsNull)(field.name)
        return made
    found: BooleanExpression = AlwaysTrue()
    if isinstance(predicate, Like):
        return found
    values = predicate.values if isinstance(predicate, In) else (predicate.value,)
    literals = [_literal(value, field.field_type) for value in values[: _MAX_IN + 1]]
    if not literals or len(literals) > _MAX_IN or None in literals:
        return found
    if isinstance(predicate, Comparison):
        found = _OPERATORS[predicate.op](field.name, literals[0])
    elif len(literals) == 1:
        found = _ICE.EqualTo(field.name, literals[0])
    else:
        found = _ICE.In(field.name, set(literals))
    return found


def _literal(value: Value, kind: IcebergType) -> Any:
    """The value in the column's own type, or None when that would change what is compared."""
    exact: Any = None
    if isinstance(kind, BooleanType):
        exact = value if isinstance(value, bool) else None
    elif isinstance(kind, StringType):
        exact = value if isinstance(value, str) else None
    elif isinstance(kind, DateType | TimestampType | TimestamptzType):
        exact = _moment(value, kind)
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        exact = _number(value, kind)
    return None if exact is None else literal(exact).to(kind)


def _number(value: float | Decimal, kind: IcebergType) -> object | None:
    if not math.isfinite(value):
        return None
    if isinstance(kind, IntegerType | LongType):
        bits = 31 if isinstance(kind, IntegerType) else 63
        return int(value) if -(2**bits) <= value < 2**bits and value == int(value) else None
    if isinstance(kind, DecimalType):
        # A double compared with a decimal is compared as a double; only exact kinds are pushed.
        return None if isinstance(value, float) else _decimal(Decimal(value), kind)
    if isinstance(kind, FloatType | DoubleType):
        if not isinstance(value, float) and abs(value) > _EXACT_FLOAT:
            return None
        near = float(value)
        return near if near == value and _fits(near, kind) else None
    return None


def _fits(value: float, kind: IcebergType) -> bool:
    if isinstance(kind, DoubleType):
        return True
    try:
        return bool(struct.unpack("<f", struct.pack("<f", value))[0] == value)
    except OverflowError:
        return False


def _decimal(value: Decimal, kind: DecimalType) -> Decimal | None:
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        return None
    shift = exponent + kind.scale
    number = int("".join(map(str, digits)) or "0")
    if abs(shift) > kind.precision + len(digits):
        return Decimal(0).scaleb(-kind.scale) if number == 0 else None
    if shift < 0 and number % 10**-shift:
        return None
    scaled = number * 10**shift if shift >= 0 else number // 10**-shift
    if scaled >= 10**kind.precision:
        return None
    return Decimal((sign, tuple(map(int, str(scaled))), -kind.scale))


def _moment(value: Value, kind: IcebergType) -> object | None:
    if isinstance(kind, DateType):
        if isinstance(value, datetime):
            midnight = value.tzinfo is None and value.time() == time()
            return value.date() if midnight else None
        return value if isinstance(value, date) else None
    if isinstance(kind, TimestamptzType):
        # Without a zone it means the session's, which this room doesn't know.
        aware = isinstance(value, datetime) and value.tzinfo is not None
        return value.astimezone(UTC) if aware and isinstance(value, datetime) else None
    if isinstance(value, datetime):
        return value if value.tzinfo is None else None
    return datetime.combine(value, time()) if isinstance(value, date) else None

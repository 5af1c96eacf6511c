"""Arithmetic, ``||`` and subscripts.

Trino: "Mathematical functions and operators", "String functions and operators", "Array functions and
operators", "Map functions and operators". Positions of errors are put in by the caller.
"""

from __future__ import annotations

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import (
    FLOATS,
    INTEGERS,
    NUMBERS,
    TEXTS,
    UNKNOWN,
    common,
    length_of,
)
from lakenb.sql.compiler import decimals
from lakenb.sql.compiler.attempt import LONG, fresh, once
from lakenb.sql.compiler.cast import coerce
from lakenb.sql.compiler.cast_text import padded_char
from lakenb.sql.compiler.physical import field_names, physical
from lakenb.sql.compiler.value import Missing, Typed
from lakenb.sql.registry.collection import entry_of, has_key
from lakenb.sql.registry.operators import failing, failing_text
from lakenb.values.types import BIGINT, VARBINARY, VARCHAR, DataType

_INTERVALS = ("interval day to second", "interval year to month")
_TIME_ZONED = "time with time zone"
_LONGEST_CHAR = 65536
DIVISION_BY_ZERO = "DIVISION_BY_ZERO"


def arithmetic(op: str, left: Typed, right: Typed, *, zone: str) -> Typed:
    """``+ - * / %`` of two values.

    Raises:
        QueryFailed: TYPE_MISMATCH, operands that don't go together; AMBIGUOUS_FUNCTION_CALL, two NULLs.
    """
    kinds = {left.type.name, right.type.name}
    if "unknown" in kinds:
        found = _with_null(op, left.type, right.type)
        if found is not None:
            return _joined(left, right, f"CAST(NULL AS {physical(found)})", found)
    if kinds <= {*NUMBERS, "unknown"}:
        return _numbers(op, left, right)
    from lakenb.sql.compiler.temporal import temporal_arithmetic

    made = temporal_arithmetic(op, left, right, zone=zone)
    if made is None:
        message = f"Cannot apply operator: {left.type} {op} {right.type}"
        raise QueryFailed(message, name="TYPE_MISMATCH")
    return made


_UNDECIDED = {
    "+": frozenset({"unknown", "timestamp", "timestamp with time zone", *_INTERVALS}),
    "-": frozenset({"unknown", "timestamp", "timestamp with time zone", "time", _TIME_ZONED}),
    "*": frozenset({"unknown", "bigint", "double"}),
    "/": frozenset({"unknown"}),
}
"""Types which with NULL fit several of Trino's operators, with different results."""


def _with_null(op: str, left: DataType, right: DataType) -> DataType | None:
    """The type of an operation with a NULL literal, where it isn't as for a NULL of the other's type.

    Raises:
        QueryFailed: AMBIGUOUS_FUNCTION_CALL, several operators fit.
    """
    first = left.name == "unknown"
    other = right if first else left
    if op == "%":
        return DataType("tinyint") if other.name == "unknown" else None
    undecided = other.name in _UNDECIDED[op]
    if op == "-" and first:
        undecided = other.name in {"unknown", *_INTERVALS}
    if op == "/" and first:
        undecided = other.name in {"unknown", "double"}
    if undecided:
        raise QueryFailed(_AMBIGUOUS, name="AMBIGUOUS_FUNCTION_CALL")
    if other.name in _INTERVALS:
        return other if op == "*" or not first else None
    if op == "+" and other.name in {"time", _TIME_ZONED}:
        return DataType(other.name, (max(3, *other.params),))
    return None


def _numbers(op: str, left: Typed, right: Typed) -> Typed:
    if "decimal" in {left.type.name, right.type.name} and not {left.type.name, right.type.name} & {
        *FLOATS
    }:
        return decimals.arithmetic(op, _as_decimal(left), _as_decimal(right))
    kind = common(left.type, right.type) or left.type
    divisor = 0 if isinstance(right.literal, Missing) else right.literal
    left, right = coerce(left, kind), coerce(right, kind)
    if kind.name in FLOATS and op == "/" and not divisor:
        return _joined(left, right, guarded(left, right, lambda a, b: _ieee(a, b, kind)), kind)
    if kind.name in FLOATS or op in "+-*":
        return _joined(left, right, f"({left.sql} {op} {right.sql})", kind)
    sql = guarded(left, right, lambda a, b: _whole(op, a, b, kind, right))
    return _joined(left, right, sql, kind)


def _ieee(a: str, b: str, kind: DataType) -> str:
    """A quotient of floating-point numbers: DuckDB gives NULL for one by zero, Trino what IEEE says."""
    by_zero = f"{a} * pow({b}, -1)"
    by_zero = f"CAST({by_zero} AS FLOAT)" if kind.name == "real" else by_zero
    return f"(CASE WHEN {b} = 0 THEN {by_zero} ELSE {a} / {b} END)"


def _as_decimal(value: Typed) -> Typed:
    if value.type.name == "unknown":
        return coerce(value, DataType("decimal", (1, 0)))
    return value


def _whole(op: str, a: str, b: str, kind: DataType, right: Typed) -> str:
    """``/`` and ``%`` of integers; DuckDB's modulo of the least number by -1 is an overflow."""
    operator = "//" if op == "/" else op
    made = f"{a} {operator} {b}"
    if isinstance(right.literal, int):
        if right.literal > 0:
            return f"({made})"
        if right.literal < 0:
            return (
                f"({made})" if op == "/" else f"({a} % CAST({-right.literal} AS {physical(kind)}))"
            )
    by_zero = failing_text(f"{b} = 0 AND {a} IS NOT NULL", "Division by zero", DIVISION_BY_ZERO)
    least = f" WHEN {b} = -1 THEN {a} - {a}" if op == "%" else ""
    return f"(CASE {by_zero}{least} ELSE {made} END)"


def guarded(left: Typed, right: Typed, make: decimals.Make) -> str:
    """A text that uses two values several times; volatile and long ones are worked out once."""
    if not (left.volatile or right.volatile) and len(left.sql) + len(right.sql) <= LONG:
        return make(left.sql, right.sql)
    name = fresh(left.sql + right.sql)
    body = make(f"{name}.a", f"{name}.b")
    return f"list_transform([{{'a': {left.sql}, 'b': {right.sql}}}], lambda {name}: {body})[1]"


def _joined(left: Typed, right: Typed, sql: str, kind: DataType) -> Typed:
    made = left.made(sql, kind)
    made.free = left.free | right.free
    made.aggregate = left.aggregate or right.aggregate
    made.window = left.window or right.window
    made.volatile = left.volatile or right.volatile
    return made


def negate(value: Typed) -> Typed:
    """Unary minus.

    Raises:
        QueryFailed: TYPE_MISMATCH; AMBIGUOUS_FUNCTION_CALL for NULL.
    """
    if value.type.name == "unknown":
        raise QueryFailed(_AMBIGUOUS, name="AMBIGUOUS_FUNCTION_CALL")
    if value.type.name not in {*NUMBERS, *_INTERVALS}:
        message = f"Cannot negate {value.type}"
        raise QueryFailed(message, name="TYPE_MISMATCH")
    if value.type.name in INTEGERS:  # DuckDB 2.0 makes the least of a type one of a wider type
        return value.made(f"CAST((-{value.sql}) AS {physical(value.type)})", value.type)
    return value.made(f"(-{value.sql})", value.type)


# --- || --------------------------------------------------------------------------------------------


_AMBIGUOUS = "Could not choose a best candidate operator. Explicit type casts must be added."


def concat(values: list[Typed]) -> Typed:
    """``||`` of two or more values, from the left.

    Raises:
        QueryFailed: FUNCTION_NOT_FOUND, values that don't go together.
    """
    made = values[0]
    for value in values[1:]:
        made = _concat(made, value)
    return made


def _concat(left: Typed, right: Typed) -> Typed:
    names = {left.type.name, right.type.name}
    if "array" in names:
        return _concat_arrays(left, right)
    if "unknown" in names:
        return _concat_null(left, right)
    if names == {"varchar"}:
        return _joined(left, right, f"({left.sql} || {right.sql})", VARCHAR)
    if names <= {*TEXTS}:
        return _concat_chars(left, right)
    if names == {"varbinary"}:
        return _joined(left, right, f"({left.sql} || {right.sql})", VARBINARY)
    raise _no_concat(left, right)


def _concat_null(left: Typed, right: Typed) -> Typed:
    other = right if left.type.name == "unknown" else left
    if other.type.name in {"unknown", "char", "varbinary"} or other.type == VARCHAR:
        raise QueryFailed(_AMBIGUOUS, name="AMBIGUOUS_FUNCTION_CALL")
    # Trino takes NULL for an array, as that fits best.
    kind = DataType("array", (), (other.type,))
    return _joined(left, right, f"CAST(NULL AS {physical(kind)})", kind)


def _concat_chars(left: Typed, right: Typed) -> Typed:
    lengths = [min(length_of(value.type), _LONGEST_CHAR) for value in (left, right)]
    if sum(lengths) > _LONGEST_CHAR:
        message = f"Unknown type: char({sum(lengths)})"
        raise QueryFailed(message, name="TYPE_NOT_FOUND")
    first = padded_char(coerce(left, DataType("char", (lengths[0],))).sql, lengths[0])
    second = coerce(right, DataType("char", (lengths[1],))).sql
    kind = DataType("char", (sum(lengths),))
    return _joined(left, right, f"rtrim({first} || {second}, ' ')", kind)


def _concat_arrays(left: Typed, right: Typed) -> Typed:
    both = common(left.type, right.type)
    element = UNKNOWN
    if left.type.name == right.type.name and both is not None:
        # ARRAY[NULL] may also be an element of an array of arrays.
        if left.type != right.type and (
            common(left.type.children[0], right.type) or common(right.type.children[0], left.type)
        ):
            raise QueryFailed(_AMBIGUOUS, name="AMBIGUOUS_FUNCTION_CALL")
        left, right = coerce(left, both), coerce(right, both)
        return _joined(left, right, f"({left.sql} || {right.sql})", both)
    array, other = (left, right) if left.type.name == "array" else (right, left)
    found = common(array.type.children[0], other.type)
    if found is None:
        raise _no_concat(left, right)
    if other.type.name == "unknown":
        if found.name == "unknown":
            return _joined(left, right, f"CAST(NULL AS {physical(array.type)})", array.type)
        raise QueryFailed(_AMBIGUOUS, name="AMBIGUOUS_FUNCTION_CALL")
    element = found
    kind = DataType("array", (), (element,))
    whole, single = coerce(array, kind).sql, coerce(other, element).sql
    # Trino answers NULL when either is NULL.
    one = f"CASE WHEN {single} IS NOT NULL THEN [{single}] END"
    listed = once(single, lambda x: one.replace(single, x), volatile=other.volatile, beside=whole)
    sql = f"({whole} || {listed})" if array is left else f"({listed} || {whole})"
    return _joined(left, right, sql, kind)


def _no_concat(left: Typed, right: Typed) -> QueryFailed:
    message = f"Unexpected parameters ({left.type}, {right.type}) for function concat."
    return QueryFailed(message, name="FUNCTION_NOT_FOUND")


# --- subscripts ------------------------------------------------------------------------------------


def subscript(value: Typed, index: Typed) -> Typed:
    """``value[index]`` of an array, a map or a row.

    Raises:
        QueryFailed: TYPE_MISMATCH, INVALID_FUNCTION_ARGUMENT, EXPRESSION_NOT_CONSTANT.
    """
    kind = value.type
    if kind.name == "row":
        return _field(value, index)
    if kind.name == "array" and (index.type.name in INTEGERS or index.is_null):
        if not isinstance(index.literal, int):
            index = coerce(index, BIGINT)
        sql = guarded(value, index, lambda x, i: _element(x, i, index.literal))
        return _joined(value, index, sql, kind.children[0])
    wide = common(kind.children[0], index.type) if kind.name == "map" else None
    if wide is not None:
        value = coerce(value, DataType("map", (), (wide, kind.children[1])))
        key = coerce(index, wide)
        sql = guarded(value, key, lambda x, k: _entry(x, k, wide))
        return _joined(value, key, sql, kind.children[1])
    message = f"Cannot use {index.type} for subscript of {kind}"
    raise QueryFailed(message, name="TYPE_MISMATCH")


def _element(x: str, i: str, literal: object) -> str:
    size = f"CAST(len({x}) AS VARCHAR)"
    past = failing(
        f"{i} > len({x})",
        "INVALID_FUNCTION_ARGUMENT",
        f"'Array subscript must be less than or equal to array length: ' || {i} || ' > ' || {size}",
    )
    found = f"COALESCE({x}[{i}], CASE {past} END)"
    if isinstance(literal, int) and literal > 0:
        return found
    zero = failing_text(f"{i} = 0 AND {x} IS NOT NULL", "SQL array indices start at 1")
    negative = failing(
        f"{i} < 0 AND {x} IS NOT NULL",
        "INVALID_FUNCTION_ARGUMENT",
        f"'Array subscript is negative: ' || {i}",
    )
    return f"(CASE {zero} {negative} ELSE {found} END)"


def _entry(x: str, k: str, kind: DataType) -> str:
    shown = f" || ': ' || CAST({k} AS VARCHAR)" if not kind.children else ""
    missing = failing(
        f"{x} IS NOT NULL AND {k} IS NOT NULL AND NOT {has_key(x, k, kind)}",
        "INVALID_FUNCTION_ARGUMENT",
        f"'Key not present in map'{shown}",
    )
    return f"COALESCE({entry_of(x, k, kind)}, CASE {missing} END)"


def _field(value: Typed, index: Typed) -> Typed:
    at, size = index.literal, len(value.type.children)
    if isinstance(at, Missing) or not isinstance(at, int) or isinstance(at, bool):
        message = "Subscript expression on ROW requires a constant index"
        raise QueryFailed(message, name="EXPRESSION_NOT_CONSTANT")
    if at <= 0:
        message = f"Invalid subscript index: {at}. ROW indices start at 1"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
    if at > size:
        message = f"Subscript index out of bounds: {at}, max value is {size}"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
    name = field_names(value.type)[at - 1].replace("'", "''")
    return value.made(f"struct_extract({value.sql}, '{name}')", value.type.children[at - 1])

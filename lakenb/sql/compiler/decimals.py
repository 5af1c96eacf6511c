"""Arithmetic of decimals with Trino's precision and scale (Trino: "Decimal functions and operators").

DuckDB adds and multiplies decimals exactly, but narrows the result to 18 digits where it can, and divides
them as doubles. So operands are widened first. A quotient of doubles is rounded as Trino rounds where it is
sure to come out right, and a function over Arrow arrays divides the rest as whole numbers.
"""

from __future__ import annotations

from collections.abc import Callable

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import MAX_PRECISION, as_decimal
from lakenb.sql.compiler.attempt import LONG, fresh
from lakenb.sql.compiler.value import Missing, Typed
from lakenb.sql.registry.operators import fail, fail_as, failing_text
from lakenb.values.types import DataType

Make = Callable[[str, str], str]
Kinds = tuple[tuple[int, int], tuple[int, int]]
"""Precision and scale of both operands."""
SHORT = 18
"""The most digits that DuckDB keeps in 64 bits."""
_BIGINT, _INTEGER = 19, 10
"""The most digits of both types."""
_NEAR = 14
"""A dividend with at most so many digits, once shifted as far as the quotient's scale wants, is divided as a
double. Let A be it and B the divisor, both whole: unless A / B is half a unit, it is 1 / 2B from the next half
at the least. The conversions of both, the division, the nudge and the scaling of the result each are wrong by
2^-53 at the most, some twice or thrice, together by less than 2^-50; the nudge is 2^-49. So a half comes out
above itself, and with A below 2^53 / 50 what lies below a half stays below it."""
_NUDGE = "1.0000000000000018e0"


def arithmetic(op: str, left: Typed, right: Typed) -> Typed:
    """``+ - * / %`` of two exact numbers, of which one is a decimal.

    Raises:
        QueryFailed: INVALID_FUNCTION_ARGUMENT, a product with more than 38 digits behind the point.
    """
    first, second = as_decimal(left.type) or (1, 0), as_decimal(right.type) or (1, 0)
    precision, scale = result_type(op, first, second)
    if scale > precision:
        message = f"DECIMAL scale must be in range [0, precision ({precision})]: {scale}"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
    kind = DataType("decimal", (precision, scale))
    a, b = _decimal(left, first), _decimal(right, second)
    if op in "+-":
        sql = _sum(op, a, b, (first, second), kind)
    elif op == "*":
        sql = _product(left, right, (first, second), kind)
    elif op == "/":
        sql = _quotient(left, right, (first, second), kind)
    else:
        volatile = left.volatile or right.volatile
        sql = _bound(a, b, lambda x, y: _rest(x, y, (first, second), kind), volatile=volatile)
    made = left.made(sql, kind)
    made.free = left.free | right.free
    made.aggregate = left.aggregate or right.aggregate
    made.window = left.window or right.window
    made.volatile = left.volatile or right.volatile
    return made


def result_type(op: str, left: tuple[int, int], right: tuple[int, int]) -> tuple[int, int]:
    """Precision and scale of a result."""
    (p, s), (q, t) = left, right
    scale = max(s, t)
    if op in "+-":
        precision = max(p - s, q - t) + scale + 1
    elif op == "*":
        precision, scale = p + q, s + t
    elif op == "/":
        precision = p + t + max(t - s, 0)
    else:
        precision = min(p - s, q - t) + scale
    return min(precision, MAX_PRECISION), scale


def text(precision: int, scale: int) -> str:
    """DuckDB's name of a decimal type."""
    return f"DECIMAL({precision},{scale})"


def _decimal(value: Typed, kind: tuple[int, int]) -> str:
    return value.sql if value.type.name == "decimal" else f"CAST({value.sql} AS {text(*kind)})"


def _bound(a: str, b: str, make: Make, *, volatile: bool) -> str:
    if not volatile and len(a) + len(b) <= LONG:
        return make(a, b)
    name = fresh(a + b)
    return f"list_transform([{{'a': {a}, 'b': {b}}}], lambda {name}: {make(name + '.a', name + '.b')})[1]"


def _sum(op: str, a: str, b: str, kinds: Kinds, kind: DataType) -> str:
    precision, scale = kind.params
    if precision <= SHORT:
        return f"({a} {op} {b})"
    wide = text(precision, scale)
    first, second = (_widened(x, k, kind) for x, k in zip((a, b), kinds, strict=True))
    return f"CAST({first} {op} {second} AS {wide})"


def _widened(x: str, own: tuple[int, int], kind: DataType) -> str:
    """A decimal with the scale of the result; one that has too many digits for it is an overflow."""
    precision, scale = kind.params
    wide = text(precision, scale)
    if precision - scale >= own[0] - own[1]:
        return f"CAST({x} AS {wide})"
    overflow = fail("NUMERIC_VALUE_OUT_OF_RANGE", "'Decimal overflow'")
    return f"COALESCE(TRY_CAST({x} AS {wide}), CASE WHEN {x} IS NOT NULL THEN {overflow} END)"


def _product(left: Typed, right: Typed, kinds: Kinds, kind: DataType) -> str:
    """A product; of short factors in 64 bits, which DuckDB multiplies much faster than 128."""
    (p, s), (q, _) = kinds
    a, b = _decimal(left, kinds[0]), _decimal(right, kinds[1])
    if p + q <= SHORT:
        return f"({a} * {b})"
    product = text(*kind.params)
    made = f"CAST(CAST({a} AS {text(max(p, SHORT + 1), s)}) * {b} AS {product})"
    sizes = _short_factors(left, right, kinds)
    if sizes is None:
        return made
    factors: list[str] = []
    fits: list[str] = []
    for x, size, (digits, scale) in zip((left, right), sizes, kinds, strict=True):
        is_decimal = x.type.name == "decimal"
        factors.append(x.sql if is_decimal else f"CAST({x.sql} AS {text(size, 0)})")
        most = 10 ** (size - scale) - 1
        if size < digits:
            fits.append(f"{x.sql} BETWEEN -{most} AND {most}")
    short = f"CAST({factors[0]} * {factors[1]} AS {product})"
    return f"(CASE WHEN {' AND '.join(fits)} THEN {short} ELSE {made} END)"


def _short_factors(left: Typed, right: Typed, kinds: Kinds) -> tuple[int, int] | None:
    """How many digits two factors may have for a product of 64 bits; None where that is of no use."""
    if left.volatile or right.volatile or len(left.sql) + len(right.sql) > LONG // 2:
        return None
    (p, s), (q, t) = kinds
    if s + t >= SHORT or any(n > SHORT and scale for n, scale in kinds):
        return None
    if max(p, q) > _BIGINT:
        return None
    half = SHORT // 2
    if p <= half:
        first = p
    elif q <= half:
        first = SHORT - q
    else:  # whole numbers seldom have as many digits as a bigint may have
        parts = [n if scale else min(n, _INTEGER) for n, scale in kinds]
        first = SHORT * parts[0] // sum(parts)
    second = SHORT - first
    return (first, second) if first > s and second > t else None


def whole(x: str, precision: int, scale: int) -> str:
    """All digits of a decimal as a HUGEINT: 150 for 1.50."""
    if scale == 0:
        return f"CAST({x} AS HUGEINT)"
    if precision + scale <= MAX_PRECISION:
        power = f"CAST({10**scale} AS {text(scale + 1, 0)})"
        return f"CAST(CAST({x} AS {text(MAX_PRECISION, scale)}) * {power} AS HUGEINT)"
    return f"CAST(replace(CAST({x} AS VARCHAR), '.', '') AS HUGEINT)"


def from_whole(x: str, precision: int, scale: int) -> str:
    """The decimal with these digits: 1.50 for 150; an error for too many digits."""
    number = f"CAST({x} AS {text(MAX_PRECISION, 0)})"
    if precision == MAX_PRECISION:
        number = f'trino."digits"({x})'
    if scale:
        # The unit of the scale as a decimal leaves the digits as they are.
        unit = f"CAST('{'0.' + '0' * (scale - 1) + '1'}' AS {text(max(scale, 1), scale)})"
        number = f"{number} * {unit}"
    return f"CAST({number} AS {text(precision, scale)})"


def _quotient(left: Typed, right: Typed, kinds: Kinds, kind: DataType) -> str:
    """A quotient; whole operands come as they are, as doubles are made of them."""
    known = not isinstance(right.literal, Missing) and bool(right.literal)
    return _bound(
        left.sql,
        right.sql,
        lambda a, b: divided(a, b, kinds, kind, checked=not known),
        volatile=left.volatile or right.volatile,
    )


def divided(a: str, b: str, kinds: Kinds, kind: DataType, *, checked: bool = True) -> str:
    """A quotient, a half rounded away from zero; each operand stands in it several times.

    Args:
        a: The dividend's text.
        b: The divisor's text, of the decimal's type or a whole number.
        kinds: Precision and scale of both.
        kind: The quotient's type.
        checked: Whether a divisor may be 0, which raises DIVISION_BY_ZERO; without it may be only where the
            dividend is NULL.
    """
    (p, s), (q, t) = kinds
    precision, scale = kind.params
    wide, shift = text(precision, scale), scale - s + t
    branches: list[str] = []
    if checked:
        zero = fail_as(wide, "DIVISION_BY_ZERO", "Division by zero")
        branches.append(f"WHEN {b} = 0 AND {a} IS NOT NULL THEN {zero}")
    if shift >= MAX_PRECISION:  # Trino shifts by 37 digits at the most
        overflow = fail_as(wide, "NUMERIC_VALUE_OUT_OF_RANGE", "Decimal overflow")
        branches.append(f"WHEN {a} IS NULL OR {b} IS NULL THEN NULL WHEN {a} = 0 THEN {a} * 0")
        return f"CAST((CASE {' '.join(branches)} ELSE {overflow} END) AS {wide})"
    made = f"CAST(CAST({a} AS DOUBLE) / CAST({b} AS DOUBLE) * {_NUDGE} AS {wide})"
    if p + shift > _NEAR:
        most = _NEAR - shift - s
        long = f"divide_{p}_{s}_{q}_{t}_{precision}_{scale}_kernel({a}, {b})"
        if most > 0:
            far = f"{a} NOT BETWEEN -{10**most} AND {10**most}"
            branches.append(f"WHEN {far} THEN {long}")
        else:
            made = long
    return f"(CASE {' '.join(branches)} ELSE {made} END)" if branches else made


def _rest(a: str, b: str, kinds: Kinds, kind: DataType) -> str:
    (p, s), (q, t) = kinds
    scale = max(s, t)
    digits = max(p - s, q - t) + scale
    zero = failing_text(f"{b} = 0 AND {a} IS NOT NULL", "Division by zero", "DIVISION_BY_ZERO")
    if digits <= MAX_PRECISION:
        wide = text(digits, scale)
        rest = f"CAST(CAST({a} AS {wide}) % CAST({b} AS {wide}) AS {text(*kind.params)})"
    else:
        # The rest of a * n is the rest of (the rest of a) * n.
        by = f"({whole(b, q, t)} * {_power(scale - t)})"
        rest = f"(({whole(a, p, s)} % {by}) * {_power(scale - s)}) % {by}"
        rest = from_whole(rest, kind.params[0], kind.params[1])
    return f"(CASE {zero} ELSE {rest} END)"


def _power(digits: int) -> str:
    return f"CAST('{10**digits}' AS HUGEINT)"

"""Aggregate functions (Trino: "Aggregate functions").

``Call.duckdb`` writes an aggregate with its DISTINCT, ORDER BY, FILTER and OVER; text stands around it
where DuckDB's result differs. Types whose equality or order is not DuckDB's go through the keys of
`lakenb.sql.compiler.compare`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.coercion import FLOATS
from lakenb.sql.compiler.compare import (
    NO_ORDER,
    group_key,
    has_plain_key,
    order_key,
    undecided_sql,
)
from lakenb.sql.compiler.decimals import divided
from lakenb.sql.compiler.physical import physical
from lakenb.sql.registry import aggregate_map
from lakenb.sql.registry.collection import unique
from lakenb.sql.registry.model import Call, Family, Function, Macro
from lakenb.sql.registry.operators import fail, failing_text

_f = Family("aggregate").aggregate
_DIGITS = 38
_SAFE_DIGITS = 18
_COUNT_DIGITS = 19
_MAX_N = 10000
_MAX_BYTES = 1048576


# --- count, sum, avg -----------------------------------------------------------------------------------


def _count(call: Call) -> str:
    if call.distinct and call.args:
        return call.duckdb("count", group_key(call.args[0].sql, call.args[0].type))
    return call.duckdb("count", *call.texts())


def _count_if(call: Call) -> str:
    """DuckDB's own count_if gives NULL for a literal NULL."""
    return call.duckdb("count", f"CASE WHEN {call.text(0)} THEN true END")


def _sum_decimal(call: Call) -> str:
    """The sum of decimals of 18 digits can't leave 38, whatever their number."""
    total = call.duckdb("sum", call.text(0))
    if call.args[0].type.params[0] <= _SAFE_DIGITS:
        return total
    # DuckDB adds up to 2^127; a product has 38 digits or is an overflow.
    return f"({total} * 1)"


def _avg_decimal(call: Call) -> str:
    """A sum divided by how many it is of; where that is none, the sum is NULL."""
    scale = call.args[0].type.params[1]
    total, count = call.duckdb("sum", call.text(0)), call.duckdb("count", call.text(0))
    kinds = ((_DIGITS, scale), (_COUNT_DIGITS, 0))
    return divided(total, count, kinds, call.args[0].type, checked=False)


def _sum_interval(call: Call) -> str:
    return f"CAST({call.duckdb('sum', call.text(0))} AS {physical(call.type)})"


def _avg_interval(call: Call) -> str:
    """Rounded as Java's ``Math.round``: a half goes up, also below zero."""
    return f"CAST(floor({call.duckdb('avg', call.text(0))} + 0.5) AS {physical(call.type)})"


# --- min and max ---------------------------------------------------------------------------------------


def _extreme(largest: bool) -> Callable[[Call], str]:
    """The least or largest, for which NaN comes last.

    DuckDB's NaN is the largest number, so the largest of numbers is the least of the negated ones.
    """

    def made(call: Call) -> str:
        value, call = call.args[0], replace(call, distinct=False)
        if largest and value.type.name in FLOATS:
            return f"(-{call.duckdb('min', f'(-{value.sql})')})"
        key = order_key(value.sql, value.type)
        if key == value.sql:
            found = call.duckdb("max" if largest else "min", value.sql)
        else:
            found = call.duckdb("arg_max" if largest else "arg_min", value.sql, key)
        if value.type.name not in NO_ORDER:
            return found
        return _decided(call, found)

    return made


def _decided(call: Call, found: str) -> str:
    """The extreme of arrays or rows; an error where a NULL inside leaves open which one it is."""
    kind = call.args[0].type
    listed = call.duckdb("list", call.args[0].sql)
    unclear = undecided_sql('"~x"', '"~a".v', kind)
    itself = undecided_sql('"~a".v', '"~a".v', kind)
    # The value itself is one of them; it is not compared with itself.
    check = failing_text(
        f'len(list_filter("~a".l, lambda "~x": {unclear})) > CASE WHEN {itself} THEN 1 ELSE 0 END',
        NO_ORDER[kind.name],
        "NOT_SUPPORTED",
    )
    body = f'CASE {check} ELSE "~a".v END'
    given_once = f"{{'v': {found}, 'l': {listed}}}"
    return f'list_transform([{given_once}], lambda "~a": {body})[1]'


def _extremes(largest: bool) -> Callable[[Call], str]:
    """The n first of an order, as the values of the structs that come first by a key."""
    name = "max_n" if largest else "min_n"

    def made(call: Call) -> str:
        value = call.args[0]
        checked = _checked_count(
            call,
            1,
            f"second argument of {name} must be positive",
            f"second argument of {name} must be less than or equal to {_MAX_N}; found ",
        )
        return _first_values(
            replace(call, distinct=False), largest, value.sql, (value.sql, value.type), checked
        )

    return made


def _by(largest: bool) -> Callable[[Call], str]:
    """The value beside the largest or least key; the value may be NULL, the key not."""

    def made(call: Call) -> str:
        value, key = call.args
        turned = largest and key.type.name in FLOATS
        text = f"(-{key.sql})" if turned else order_key(key.sql, key.type)
        name = "arg_max_null" if largest and not turned else "arg_min_null"
        # DuckDB's aggregate with nulls takes a NULL key for a value.
        only = replace(call, distinct=False).where(f"{key.sql} IS NOT NULL")
        return only.duckdb(name, value.sql, text)

    return made


def _by_count(largest: bool) -> Callable[[Call], str]:
    def made(call: Call) -> str:
        value, key, _ = call.args
        wrong = f"third argument of {call.name} must be "
        checked = _checked_count(
            call,
            2,
            f"{wrong}a positive integer",
            f"{wrong}less than or equal to {_MAX_N}; found ",
        )
        only = replace(call, distinct=False).where(f"{key.sql} IS NOT NULL")
        return _first_values(only, largest, value.sql, (key.sql, key.type), checked)

    return made


def _first_values(
    call: Call, largest: bool, value: str, key: tuple[str, object], count: str
) -> str:
    if call.args[-1].is_null:
        return call.duckdb("any_value", f"CAST(NULL AS {physical(call.type)})")
    sql, kind = key
    turned = largest and getattr(kind, "name", "") in FLOATS
    text = f"(-{sql})" if turned else order_key(sql, kind)  # type: ignore[arg-type]  # a DataType
    name = "arg_max" if largest and not turned else "arg_min"
    found = call.duckdb(name, f"{{'v': {value}}}", text, count)
    return f'list_transform({found}, lambda "~w": struct_extract("~w", \'v\'))'


def _checked_count(call: Call, at: int, small: str, large: str) -> str:
    count = call.args[at]
    if isinstance(count.literal, int) and 0 < count.literal <= _MAX_N:
        return count.sql
    words = f"'{large}' || CAST({count.sql} AS VARCHAR)"
    return (
        f"CASE {failing_text(f'{count.sql} <= 0', small)} WHEN {count.sql} > {_MAX_N} THEN "
        f"{fail('INVALID_FUNCTION_ARGUMENT', words)} ELSE {count.sql} END"
    )


# --- lists and texts -----------------------------------------------------------------------------------


def _array_agg(call: Call) -> str:
    value = call.args[0]
    if call.distinct and not has_plain_key(value.type):
        if call.order or call.over:
            message = f"array_agg(DISTINCT) of {value.type} with an order isn't in LakeNB yet."
            raise NotYetAvailable(message)
        return unique(replace(call, distinct=False).duckdb("list", value.sql), value.type)
    return call.duckdb("list", value.sql)


def _listagg(call: Call) -> str:
    """The texts of a group, one after the other; too long ones fail, or lose their end.

    The third argument tells whether to fail, the fourth what stands for what is left out, the fifth
    whether its count follows.
    """
    value, *rest = call.args
    if value.type.name != "varchar":
        message = f"Expected expression of varchar, but it has {value.type} type"
        raise QueryFailed(message, name="TYPE_MISMATCH")
    separator = rest[0].sql if rest else "''"
    if call.over or not call.order or (rest and not isinstance(rest[0].literal, str)):
        message = "LISTAGG takes a separator that is a literal, needs WITHIN GROUP (ORDER BY ..), and no OVER"
        raise QueryFailed(message, name="SYNTAX_ERROR")
    if len(rest) > 1 and rest[1].literal is False:
        listed = call.where(f"{value.sql} IS NOT NULL").duckdb("list", value.sql)
        counted = "true" if rest[3].literal else "false"
        return f'trino."listagg_cut"({listed}, {separator}, {rest[2].sql}, {counted})'
    return f'trino."listagg_whole"({call.duckdb("string_agg", value.sql, separator)})'


_LISTAGG_LONG = fail(
    "EXCEEDED_FUNCTION_MEMORY_LIMIT",
    "'Concatenated string has the length in bytes larger than the maximum output length "
    f"{_MAX_BYTES}'",
)
# Which elements fit is known from the running sum of their bytes.
_LISTAGG_CUT = f"""(x, d, f, c) AS CASE
    WHEN strlen(array_to_string(x, d)) <= {_MAX_BYTES} THEN array_to_string(x, d)
    ELSE trino."listagg_kept"(x, d, f, c, list_reduce(
        list_transform(x, lambda "~e": {{b: strlen("~e"), n: CAST(strlen("~e") <= {_MAX_BYTES} AS BIGINT)}}),
        lambda "~a", "~e": {{b: "~a".b + strlen(d) + "~e".b,
            n: "~a".n + CAST("~a".b + strlen(d) + "~e".b <= {_MAX_BYTES} AS BIGINT)}}).n) END"""
_LISTAGG_KEPT = """(x, d, f, c, n) AS array_to_string(x[1:n], d) || CASE WHEN n > 0 THEN d ELSE '' END || f
    || CASE WHEN c THEN '(' || CAST(len(x) - n AS VARCHAR) || ')' ELSE '' END"""
_SUM_BIGINT = f"""(s) AS CASE WHEN s > 9223372036854775807 OR s < -9223372036854775808
    THEN {fail("NUMERIC_VALUE_OUT_OF_RANGE", "'bigint addition overflow: ' || CAST(s AS VARCHAR)")}
    ELSE CAST(s AS BIGINT) END"""
_REAL = """(x) AS CASE WHEN abs(x) >= 3.4028235677973366e38
    THEN CAST(CASE WHEN isnan(x) THEN x WHEN x > 0 THEN 'Infinity' ELSE '-Infinity' END AS FLOAT)
    ELSE CAST(x AS FLOAT) END"""


MACROS: tuple[Macro, ...] = (
    Macro("sum_bigint", _SUM_BIGINT),
    Macro("aggregate_real", _REAL),
    Macro("listagg_kept", _LISTAGG_KEPT),
    Macro("listagg_cut", _LISTAGG_CUT),
    Macro(
        "listagg_whole",
        f"(x) AS CASE WHEN strlen(x) > {_MAX_BYTES} THEN {_LISTAGG_LONG} ELSE x END",
    ),
    *aggregate_map.MACROS,
)


def _around(before: str, duckdb: str, after: str) -> Callable[[Call], str]:
    return lambda call: before + call.duckdb(duckdb, *call.texts()) + after


def _avg_bigint(call: Call) -> str:
    return call.duckdb("avg", f"CAST({call.text(0)} AS DOUBLE)")


FUNCTIONS: tuple[Function, ...] = (
    _f("count() -> bigint; count(T) -> bigint", _count),
    _f("count_if(boolean) -> bigint", _count_if),
    _f("sum(bigint) -> bigint", _around('trino."sum_bigint"(', "sum", ")"))
    .also("sum(decimal(p, s)) -> decimal(38, s)", _sum_decimal)
    .also("sum(real) -> real", _around('trino."aggregate_real"(', "sum", ")"))
    .also("sum(double) -> double", "sum")
    .also(
        "sum(interval day to second) -> interval day to second; "
        "sum(interval year to month) -> interval year to month",
        _sum_interval,
    ),
    _f("avg(bigint) -> double", _avg_bigint)
    .also("avg(decimal(p, s)) -> decimal(p, s)", _avg_decimal)
    .also("avg(real) -> real", _around('trino."aggregate_real"(', "avg", ")"))
    .also("avg(double) -> double", "avg")
    .also(
        "avg(interval day to second) -> interval day to second; "
        "avg(interval year to month) -> interval year to month",
        _avg_interval,
    ),
    *(
        _f(f"{name}(T:orderable) -> T", _extreme(name == "max")).also(
            f"{name}(E:orderable, bigint) -> array(E)", _extremes(name == "max")
        )
        for name in ("max", "min")
    ),
    *(
        _f(f"{name}(V, K:orderable) -> V", _by(name == "max_by")).also(
            f"{name}(V, K:orderable, bigint) -> array(V)", _by_count(name == "max_by")
        )
        for name in ("max_by", "min_by")
    ),
    *(_f(f"{name}(T) -> T", "any_value") for name in ("any_value", "arbitrary")),
    _f("array_agg(T) -> array(T)", _array_agg),
    _f("bool_and(boolean) -> boolean", "bool_and"),
    _f("bool_or(boolean) -> boolean", "bool_or"),
    _f("every(boolean) -> boolean", "bool_and"),
    _f("bitwise_and_agg(bigint) -> bigint", "bit_and"),
    _f("bitwise_or_agg(bigint) -> bigint", "bit_or"),
    _f("listagg(T, [varchar], [boolean], [varchar], [boolean]) -> varchar", _listagg),
    *aggregate_map.FUNCTIONS,
)

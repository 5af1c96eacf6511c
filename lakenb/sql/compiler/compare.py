"""Comparisons of every type.

Trino: "Comparison functions and operators", "Array functions and operators", "Map functions and operators".

Most types compare in DuckDB as in Trino, and give plain ``(a = b)``. What differs:

- ``double`` and ``real``: DuckDB has NaN equal to itself and above all numbers; Trino's ``=`` and ``<``
  hold for no NaN. A literal, or what was an exact number, can't be NaN, and asks for nothing more.
- ``char``: order pads with blanks, so a character below the blank comes before the end of the text.
- ``time with time zone``: the instant counts.
- Arrays, maps and rows: DuckDB takes NULL inside for a value; Trino's ``=`` gives NULL where it decides,
  and ``<`` refuses it. Maps have no order of entries.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import (
    DYNAMIC,
    FLOATS,
    INTEGERS,
    MAX_PRECISION,
    TIME_ZONED,
    TIMESTAMP_ZONED,
    as_decimal,
    common,
    common_of,
    comparable,
    length_of,
    logical,
    orderable,
)
from lakenb.sql.compiler.cast import coerce
from lakenb.sql.compiler.physical import field_names, physical
from lakenb.sql.compiler.value import MISSING, NO_COLUMNS, Typed
from lakenb.sql.registry.operators import failing_text
from lakenb.values.duckdb_types import quoted
from lakenb.values.types import BOOLEAN, DataType

_NULL = "CAST(NULL AS BOOLEAN)"
_INFINITY = {"double": "CAST('Infinity' AS DOUBLE)", "real": "CAST('Infinity' AS FLOAT)"}
_TERM = re.compile(r'[\w".~]{1,80}')
_SHORT = 120
_PADDED = 255
"""A longer char gets one blank for its order: blanks before a control character are not worth more."""
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def compared(op: str, left: Typed, right: Typed, *, zone: str = "UTC") -> Typed:
    """``left op right``, with both turned into their common type.

    Args:
        op: ``=``, ``<>``, ``<``, ``<=``, ``>`` or ``>=``.
        left: The first operand.
        right: The second.
        zone: The session's time zone.

    Raises:
        QueryFailed: TYPE_MISMATCH, when the types have no common one or know no such comparison.
    """
    kind = common(left.type, right.type)
    known = comparable if op in {"=", "<>"} else orderable
    if kind is None or not known(kind):
        shown = f"{logical(left.type)} {op} {logical(right.type)}"
        raise QueryFailed(f"Cannot apply operator: {shown}", name="TYPE_MISMATCH")
    if left.is_null or right.is_null or kind.name == "unknown":
        return joined(_NULL, BOOLEAN, [left, right])
    if kind.name == "decimal" and _too_wide(left.type, right.type):
        return joined(_wide(op, left, right, kind), BOOLEAN, [left, right])
    one, other, kind = _aligned(left, right, kind, zone)
    if kind.name in FLOATS:
        sql = _floats(op, one, other, kind, (_maybe_nan(left), _maybe_nan(right)))
    elif op == "=":
        sql = equal_sql(one, other, kind)
    elif op == "<>":
        sql = _unequal(one, other, kind)
    else:
        sql = _ordered(op, one, other, kind)
    return joined(sql, BOOLEAN, [left, right])


def distinct_from(left: Typed, right: Typed, *, zone: str = "UTC") -> Typed:
    """``left IS DISTINCT FROM right``: NULL is a value, NaN too.

    Raises:
        QueryFailed: TYPE_MISMATCH, when the types have no common one.
    """
    kind = common(left.type, right.type)
    if kind is None or not comparable(kind):
        shown = f"{logical(left.type)} is distinct from {logical(right.type)}"
        raise QueryFailed(f"Cannot check if {shown}", name="TYPE_MISMATCH")
    one, other, kind = _aligned(left, right, kind, zone)
    sql = f"({group_key(one, kind)} IS DISTINCT FROM {group_key(other, kind)})"
    return joined(sql, BOOLEAN, [left, right])


def among(value: Typed, items: list[Typed], *, zone: str = "UTC") -> Typed:
    """``value IN (items)``.

    Raises:
        QueryFailed: TYPE_MISMATCH, when the types have no common one.
    """
    kind = common_of(dict.fromkeys([value.type, *(item.type for item in items)]))
    if kind is None or not comparable(kind):
        raise _no_common(value, items)
    every = [value, *items]
    if kind.name == "unknown":
        return joined(_NULL, BOOLEAN, every)
    texts: list[str] = []
    same = kind
    for item in items:
        one, other, same = _aligned(value, item, kind, zone)
        texts.append(other)
    one, _, same = _aligned(value, replace(value), kind, zone)
    nan = kind.name in FLOATS and _maybe_nan(value) and any(map(_maybe_nan, items))
    if _is_plain(same) and not nan:
        return joined(f"({one} IN ({', '.join(texts)}))", BOOLEAN, every)
    # The engine takes no queries in a lambda.
    given = [one, *texts] if any("(SELECT " in text for text in texts) else [one]

    def any_of(v: list[str]) -> str:
        return "(" + " OR ".join(equal_sql(v[0], item, same) for item in v[1:] or texts) + ")"

    sql = _bound(given, any_of)
    return joined(sql, BOOLEAN, every)


def _no_common(value: Typed, items: Iterable[Typed]) -> QueryFailed:
    kinds = list(dict.fromkeys(str(logical(one.type)) for one in (value, *items)))
    first = logical(value.type)
    found = first
    wrong = first
    for item in items:
        wrong = logical(item.type)
        wide = common(found, item.type)
        if wide is None:
            break
        found = wide
    message = (
        "IN value and list items must be the same type or coercible to a common type. "
        f"Cannot find common type between {first} and {wrong}, all types (without duplicates): "
        f"[{', '.join(kinds)}]"
    )
    return QueryFailed(message, name="TYPE_MISMATCH")


def joined(sql: str, kind: DataType, parts: Iterable[Typed]) -> Typed:
    """A text that is made of several expressions."""
    free = NO_COLUMNS
    aggregate = window = volatile = False
    for part in parts:
        free |= part.free
        aggregate |= part.aggregate
        window |= part.window
        volatile |= part.volatile
    return Typed(sql, kind, free=free, aggregate=aggregate, window=window, volatile=volatile)


def equal_sql(a: str, b: str, kind: DataType) -> str:
    """Whether two values of one type are equal: true, false or NULL."""
    name = kind.name
    if name in FLOATS:
        return _floats("=", a, b, kind, (True, True))
    if name == "array":
        return _bound([a, b], lambda v: _equal_arrays(v[0], v[1], kind))
    if name == "map":
        return _bound([a, b], lambda v: _equal_maps(v[0], v[1], kind))
    if name == "row":
        return _bound([a, b], lambda v: _equal_rows(v[0], v[1], kind))
    return f"({group_key(a, kind)} = {group_key(b, kind)})"


def _unequal(a: str, b: str, kind: DataType) -> str:
    if kind.children:
        return f"(NOT {equal_sql(a, b, kind)})"
    return f"({group_key(a, kind)} <> {group_key(b, kind)})"


def less_sql(a: str, b: str, kind: DataType) -> str:
    """Whether one value comes before another of the same type."""
    return _ordered("<", a, b, kind)


def _ordered(op: str, a: str, b: str, kind: DataType) -> str:
    if kind.name in FLOATS:
        return _floats(op, a, b, kind, (True, True))
    if not kind.children:
        return f"({order_key(a, kind)} {op} {order_key(b, kind)})"

    def made(v: list[str]) -> str:
        check = failing_text(
            undecided_sql(v[0], v[1], kind), NO_ORDER[kind.name], name="NOT_SUPPORTED"
        )
        return f"CASE {check} ELSE {order_key(v[0], kind)} {op} {order_key(v[1], kind)} END"

    return f"({_bound([a, b], made)})"


NO_ORDER = {
    "array": "ARRAY comparison not supported for arrays with null elements",
    "row": "ROW comparison not supported for fields with null elements",
}
"""What Trino says of two values that a NULL inside leaves without an order, by the name of their type."""


def undecided_sql(a: str, b: str, kind: DataType) -> str:
    """Whether a NULL stands before the first place at which two arrays or rows differ: no order then."""
    if kind.name == "row":
        return f"({a} IS NOT NULL AND {b} IS NOT NULL AND {_undecided_row(a, b, kind)})"
    child = kind.children[0]
    one, at = _variable(kind), _variable(kind, "i")
    other = f"{b}[{at}]"
    same = group_key(one, child), group_key(other, child)
    nulls = f"{one} IS NULL OR {other} IS NULL"
    if child.name in NO_ORDER:
        nulls += f" OR {undecided_sql(one, other, child)}"
    first = (
        f"list_filter(list_transform({a}[1:len({b})], lambda {one}, {at}: "
        f"CASE WHEN {nulls} THEN 1 WHEN {same[0]} <> {same[1]} THEN 2 ELSE 0 END), "
        f"lambda {one}: {one} > 0)[1] = 1"
    )
    if child.name in NO_ORDER:
        return f"({a} IS NOT NULL AND {b} IS NOT NULL AND {first})"
    with_nulls = f"len({a}) > list_count({a}) OR len({b}) > list_count({b})"
    return f"CASE WHEN {with_nulls} THEN {first} ELSE false END"


def _undecided_row(a: str, b: str, kind: DataType) -> str:
    branches: list[str] = []
    for name, child in zip(field_names(kind), kind.children, strict=True):
        one, other = _field(a, name), _field(b, name)
        nulls = f"{one} IS NULL OR {other} IS NULL"
        if child.name in NO_ORDER:
            nulls += f" OR {undecided_sql(one, other, child)}"
        differ = f"{group_key(one, child)} <> {group_key(other, child)}"
        branches.append(f"WHEN {nulls} THEN true WHEN {differ} THEN false")
    return f"CASE {' '.join(branches)} ELSE false END"


def _floats(op: str, a: str, b: str, kind: DataType, nan: tuple[bool, bool]) -> str:
    """Comparison of floating-point numbers; ``nan`` tells which may be NaN.

    The plain comparison stands first, so that joins and the statistics of files still see it. What follows
    is NULL when either is.
    """
    plain = f"{a} {op} {b}"
    if op in {"=", "<>"}:
        if not all(nan):
            return f"({plain})"
        return (
            f"({plain} AND NOT isnan({a} + {b}))" if op == "=" else f"({plain} OR isnan({a} + {b}))"
        )
    if op in {">", ">="}:
        a, b, nan = b, a, (nan[1], nan[0])
    if not nan[1]:
        return f"({plain})"
    known = "" if not nan[0] and _is_literal(a) else f" OR {a} IS NULL"
    below = f"{b} <= {_INFINITY[kind.name]}"
    return f"({plain} AND ({below}{known}))" if known else f"({plain} AND {below})"


def _is_literal(sql: str) -> bool:
    return sql.startswith("CAST('") or sql.lstrip("(-+")[:1].isdigit()


def _equal_arrays(a: str, b: str, kind: DataType) -> str:
    child = kind.children[0]
    one, at = _variable(kind), _variable(kind, "i")
    same = equal_sql(one, f"{b}[{at}]", child)
    each = f"list_reduce(list_transform({a}, lambda {one}, {at}: {same}), {_AND}, true)"
    quick = ""
    if _is_plain(child):
        quick = f"WHEN len({a}) = list_count({a}) AND len({b}) = list_count({b}) THEN {a} = {b} "
    return (
        f"(CASE WHEN {a} IS NULL OR {b} IS NULL THEN NULL WHEN len({a}) <> len({b}) THEN false "
        f"{quick}ELSE {each} END)"
    )


_AND = 'lambda "~s", "~t": ("~s" AND "~t")'


def _equal_maps(a: str, b: str, kind: DataType) -> str:
    key, value = kind.children
    entry = _variable(kind)
    inner = _variable(kind, "k")
    keys = f"map_keys({b})"
    if key != _plainest(key):
        keys = f"list_transform({keys}, lambda {inner}: {group_key(inner, key)})"
    place = f"list_position({keys}, {group_key(f'{entry}.key', key)})"
    # A key that equals none of the other's counts as a difference; a value that is NULL leaves it open.
    same = equal_sql(f"{entry}.value", f"map_values({b})[{place}]", value)
    each = (
        f"list_reduce(list_transform(map_entries({a}), lambda {entry}: "
        f"CASE WHEN {place} IS NULL THEN false ELSE {same} END), {_AND}, true)"
    )
    return (
        f"(CASE WHEN {a} IS NULL OR {b} IS NULL THEN NULL "
        f"WHEN cardinality({a}) <> cardinality({b}) THEN false ELSE {each} END)"
    )


def _equal_rows(a: str, b: str, kind: DataType) -> str:
    return (
        "("
        + " AND ".join(
            equal_sql(_field(a, name), _field(b, name), child)
            for name, child in zip(field_names(kind), kind.children, strict=True)
        )
        + ")"
    )


def group_key(sql: str, kind: DataType) -> str:
    """DuckDB text whose equality is Trino's "not distinct": for DISTINCT, GROUP BY and elements."""
    return _key(sql, kind, order=False)


def order_key(sql: str, kind: DataType) -> str:
    """DuckDB text that sorts as Trino sorts the values."""
    return _key(sql, kind, order=True)


def _key(sql: str, kind: DataType, *, order: bool) -> str:
    name = kind.name
    if name == TIME_ZONED:
        return f"timezone('UTC', {sql})"
    if name == TIMESTAMP_ZONED and kind.zone == DYNAMIC:
        return f"struct_extract({sql}, 't')"
    if name == "char" and order:
        length = length_of(kind)
        return f"rpad({sql}, {length}, ' ')" if length <= _PADDED else f"({sql} || ' ')"
    if not kind.children:
        return sql
    item = _variable(kind)
    if name == "array":
        inner = _key(item, kind.children[0], order=order)
        return sql if inner == item else f"list_transform({sql}, lambda {item}: {inner})"
    if name == "map":
        key, value = (
            _key(f"{item}.{part}", child, order=order)
            for part, child in zip(("key", "value"), kind.children, strict=True)
        )
        entries = f"map_entries({sql})"
        if (key, value) != (f"{item}.key", f"{item}.value"):
            made = "{'key': " + key + ", 'value': " + value + "}"
            entries = f"list_transform({entries}, lambda {item}: {made})"
        return f"list_sort({entries})"
    names = field_names(kind)
    if all(_key("x", child, order=order) == "x" for child in kind.children):
        return sql

    def made_row(v: list[str]) -> str:
        fields = ", ".join(
            f"{quoted(field)}: {_key(_field(v[0], field), child, order=order)}"
            for field, child in zip(names, kind.children, strict=True)
        )
        return f"(CASE WHEN {v[0]} IS NOT NULL THEN {{{fields}}} END)"

    return _bound([sql], made_row)


def has_plain_key(kind: DataType) -> bool:
    """Whether DuckDB's own equality, with NULL as a value, is Trino's "not distinct"."""
    return kind == _plainest(kind)


def _plainest(kind: DataType) -> DataType:
    """The type itself when its values are their own group keys."""
    return kind if group_key("x", kind) == "x" else DataType("unknown")


def _is_plain(kind: DataType) -> bool:
    """Whether DuckDB's own ``=`` is Trino's."""
    return not kind.children and kind.name not in FLOATS and group_key("x", kind) == "x"


def _field(sql: str, name: str) -> str:
    return f"struct_extract({sql}, '" + name.replace("'", "''") + "')"


def _variable(kind: DataType, letter: str = "e") -> str:
    """The name of a lambda's parameter; types inside the type have other names."""
    return f'"~{letter}{_depth(kind)}"'


def _depth(kind: DataType) -> int:
    return 1 + max(map(_depth, kind.children), default=0)


def _bound(texts: list[str], make: Callable[[list[str]], str]) -> str:
    """Text that holds operands several times; long ones are worked out once."""
    brief = all(_TERM.fullmatch(text) or len(text) <= _SHORT for text in texts)
    if brief and not any("(SELECT " in text for text in texts):
        return make(texts)
    body = make([f'"~b".b{at}' for at in range(len(texts))])
    given = ", ".join(f"'b{at}': {text}" for at, text in enumerate(texts))
    return f'list_transform([{{{given}}}], lambda "~b": {body})[1]'


def _wide(op: str, left: Typed, right: Typed, kind: DataType) -> str:
    """What doesn't fit the common type is so large that digits behind the point don't count."""
    near, far = (
        f"{name}({left.sql} AS {to}) {op} {name}({right.sql} AS {to})"
        for name, to in (("TRY_CAST", physical(kind)), ("CAST", "DOUBLE"))
    )
    return f"coalesce({near}, {far})"


def _too_wide(left: DataType, right: DataType) -> bool:
    """Whether two exact numbers together need more digits than a decimal has."""
    one, other = as_decimal(left), as_decimal(right)
    if one is None or other is None:
        return False
    scale = max(one[1], other[1])
    return max(one[0] - one[1], other[0] - other[1]) + scale > MAX_PRECISION


def _maybe_nan(value: Typed) -> bool:
    return value.type.name in FLOATS and (
        value.literal is MISSING or value.literal != value.literal
    )


def _aligned(left: Typed, right: Typed, kind: DataType, zone: str) -> tuple[str, str, DataType]:
    """The texts of two operands as one type, and this type; no cast where DuckDB needs none."""
    if kind.name == TIMESTAMP_ZONED:
        utc = replace(kind, zone="")
        return _instant(left, utc, zone), _instant(right, utc, zone), utc
    if left.type.name in INTEGERS and right.type.name in INTEGERS:
        return left.sql, right.sql, kind
    for one, other in ((left, right), (right, left)):
        fitting = _fitting(one, other.type)
        if fitting is not None:
            texts = (fitting, other.sql) if one is left else (other.sql, fitting)
            return *texts, other.type
    return coerce(left, kind, zone=zone).sql, coerce(right, kind, zone=zone).sql, kind


def _instant(value: Typed, utc: DataType, zone: str) -> str:
    if value.type.name == TIMESTAMP_ZONED:
        return group_key(value.sql, value.type)
    return coerce(value, utc, zone=zone).sql


def _fitting(value: Typed, kind: DataType) -> str | None:
    """An exact literal in a decimal's own type, so that a column stays uncast."""
    number = value.literal
    if kind.name != "decimal" or isinstance(number, bool) or not isinstance(number, int | Decimal):
        return None
    precision, scale = kind.params
    _, digits, exponent = Decimal(number).as_tuple()
    if (
        not isinstance(exponent, int)
        or -exponent > scale
        or len(digits) + exponent > precision - scale
    ):
        return None
    return f"CAST('{Decimal(number):f}' AS {physical(kind)})"

"""Rewrites that depend on types: moments and intervals, decimals, arrays and rows compared, UNNEST.

``types_of`` has noted the operands' types; an operand of unknown type keeps DuckDB's meaning. What is
known to differ and can't be written exactly is refused by name.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.analysis import alias_count, place_of
from lakenb.sql.functions import registry, tree
from lakenb.sql.types_of import MAX_PRECISION, OPERANDS, as_decimal, decimal_result, unnested
from lakenb.values.duckdb_types import duckdb_type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.values.types import DataType

_LATER = "isn't in LakeNB yet; it comes with Athena's exact SQL."
_NESTED = frozenset({"array", "map", "row"})
_DATE_UNITS = frozenset({"YEAR", "MONTH", "DAY"})
_MICROS = 6


def operands(node: exp.Expr) -> tuple[DataType | None, DataType | None]:
    """The types noted on a node; two of None when nothing is noted."""
    noted = node.meta_get(OPERANDS)
    return noted if isinstance(noted, tuple) and len(noted) == 2 else (None, None)  # noqa: PLR2004 - a pair


# --- moments and intervals ---------------------------------------------------------------------


def shifted(node: exp.Expr) -> exp.Expr:
    """``+`` and ``-``: a DATE stays a DATE, the difference of dates is an interval."""
    left, right = operands(node)
    for moment, span in ((left, node.expression), (right, node.this)):
        if moment is not None and moment.name == "date" and _is_interval(span):
            return _shifted_date(node, span)
    if isinstance(node, exp.Sub) and left and right and {left.name, right.name} == {"date"}:
        return exp.Sub(this=_as_type(node.this, "TIMESTAMP"), expression=_as_type(
            node.expression, "TIMESTAMP"))  # fmt: skip
    return node


def _is_interval(node: exp.Expr) -> bool:
    return node.find(exp.Interval) is not None and not isinstance(node.unnest(), exp.Column)


def _shifted_date(node: exp.Expr, span: exp.Expr) -> exp.Expr:
    for interval in span.find_all(exp.Interval):
        unit = interval.args.get("unit")
        if unit is not None and str(unit.name).upper() not in _DATE_UNITS:
            message = "Cannot add hour, minutes or seconds to a date; cast it to timestamp first."
            raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT", position=place_of(node))
    return _as_type(exp.Paren(this=node.copy()), "DATE")


def _as_type(node: exp.Expr, name: str) -> exp.Expr:
    return exp.Cast(this=node, to=built(name))


def built(name: str) -> exp.DataType:
    """The tree of one of DuckDB's types; each text is parsed once."""
    return _built(name).copy()


@lru_cache(maxsize=512)
def _built(name: str) -> exp.DataType:
    return exp.DataType.build(name, dialect="duckdb", udt=True)


def rounded(value: exp.Expr, kind: DataType) -> exp.Expr:
    """A timestamp rounded half up to its type's precision (Trino: "Data types", TIMESTAMP)."""
    precision = kind.params[0] if kind.params else 3
    if precision >= _MICROS:
        return value
    step = 10 ** (_MICROS - precision)
    half = exp.Add(this=value, expression=_micros(step // 2))
    return tree.function("time_bucket", _micros(step), half)


def _micros(count: int) -> exp.Expr:
    return exp.Interval(this=exp.Literal.string(str(count)), unit=exp.Var(this="MICROSECONDS"))


_PARTS = {"DAY": 0, "HOUR": 1, "MINUTE": 2, "SECOND": 3}
_SECONDS = (86400, 3600, 60, 1)


def interval(node: exp.Expr) -> exp.Expr:
    """``INTERVAL '1-2' YEAR TO MONTH`` and the like as a number of months or microseconds."""
    unit, value = node.args.get("unit"), node.this
    sign = 1
    if isinstance(value, exp.Neg):
        sign, value = -1, value.this
    if not isinstance(value, exp.Literal) or not value.is_string or unit is None:
        message = "INTERVAL needs a text in quotes and a unit."
        raise QueryFailed(message, name="SYNTAX_ERROR")
    text = str(value.this).strip()
    first, last = (
        (unit.this, unit.expression) if isinstance(unit, exp.IntervalSpan) else (unit, unit)
    )
    start, end = str(first.name).upper(), str(last.name).upper()
    if {start, end} <= {"YEAR", "MONTH"}:
        return _span(sign * _months(text, start, end), "MONTH")
    if start in _PARTS and end in _PARTS and _PARTS[start] <= _PARTS[end]:
        micros = sign * _microseconds(text, start, end)
        if start == end and start != "SECOND":
            return _span(micros // (_SECONDS[_PARTS[start]] * 1_000_000), start)
        return _span(micros, "MICROSECOND")
    message = (
        f"mismatched input '{start}'. Expecting: 'DAY', 'HOUR', 'MINUTE', 'MONTH', 'SECOND', 'YEAR'"
    )
    raise QueryFailed(message, name="SYNTAX_ERROR")


def _span(amount: int, unit: str) -> exp.Expr:
    if abs(amount) >= 2**62:
        message = "The interval is too long."
        raise QueryFailed(message, name="NUMERIC_VALUE_OUT_OF_RANGE")
    return exp.Interval(this=exp.Literal.string(str(amount)), unit=exp.Var(this=unit))


def _months(text: str, start: str, end: str) -> int:
    found = re.fullmatch(r"([+-]?)(\d{1,9})(?:-(\d{1,9}))?", text)
    if found is None or (found.group(3) is not None) != (start != end):
        raise _bad_interval(text)
    months = int(found.group(2)) * (12 if start == "YEAR" else 1) + int(found.group(3) or 0)
    return -months if found.group(1) == "-" else months


def _microseconds(text: str, start: str, end: str) -> int:
    negative = text.startswith("-")
    pieces = re.split(r"[ :]+", text.lstrip("+-"))
    begin = _PARTS[start]
    if len(pieces) != _PARTS[end] - begin + 1:
        raise _bad_interval(text)
    total = 0
    for at, piece in enumerate(pieces, begin):
        whole, point, fraction = piece.partition(".")
        plain = whole.isdecimal() and len(whole) < 12 and len(fraction) <= _MICROS  # noqa: PLR2004 - 64 bits
        if not plain or (point and (at != _PARTS["SECOND"] or not fraction.isdecimal())):
            raise _bad_interval(text)
        total += int(whole) * _SECONDS[at] * 1_000_000
        total += int(fraction.ljust(_MICROS, "0")) if fraction else 0
    return -total if negative else total


def _bad_interval(text: str) -> QueryFailed:
    return QueryFailed(f"Invalid INTERVAL literal '{text[:60]}'.", name="INVALID_LITERAL")


# --- decimals ----------------------------------------------------------------------------------


def quotient(node: exp.Expr) -> exp.Expr:
    """``/``: of decimals a decimal, rounded half up (Trino: "Decimal functions and operators")."""
    plain = registry.operator("div", [node.this, node.expression])
    left, right = operands(node)
    first, second = as_decimal(left), as_decimal(right)
    if (
        first is None
        or second is None
        or "decimal" not in {left and left.name, right and right.name}
    ):
        return plain
    kind = decimal_result(node, left, right) if left and right else None
    if kind is None:
        return plain
    scale = kind.params[1]
    shift = scale + second[1] - first[1]
    if first[0] + shift > MAX_PRECISION:
        return plain  # a double: the digits would not fit while they are divided
    above = exp.Mul(this=_unscaled(node.this.copy(), first[1]), expression=_power(shift))
    below = _unscaled(node.expression.copy(), second[1])
    checked = exp.Case(ifs=[exp.If(this=exp.Not(this=exp.Is(this=plain, expression=exp.Null())),
        true=_scaled(_half_up(above, below), kind))])  # fmt: skip
    return exp.Paren(this=checked)


def _unscaled(value: exp.Expr, scale: int) -> exp.Expr:
    """A decimal's digits as a HUGEINT."""
    wide = _as_type(value, f"DECIMAL({MAX_PRECISION},{scale})")
    if not scale:
        return _as_type(wide, "HUGEINT")
    ten = _as_type(exp.Literal.string(str(10**scale)), f"DECIMAL({scale + 1},0)")
    return _as_type(exp.Mul(this=wide, expression=ten), "HUGEINT")


def _power(exponent: int) -> exp.Expr:
    return _as_type(exp.Literal.string(str(10**exponent)), "HUGEINT")


def _half_up(above: exp.Expr, below: exp.Expr) -> exp.Expr:
    def size(value: exp.Expr) -> exp.Expr:
        return tree.function("abs", value.copy())

    two = exp.Literal.number(2)
    sign = exp.Mul(this=tree.function("sign", above.copy()), expression=tree.function(
        "sign", below.copy()))  # fmt: skip
    doubled = exp.Paren(
        this=exp.Add(this=exp.Mul(this=two.copy(), expression=size(above)), expression=size(below))
    )
    whole = exp.IntDiv(
        this=doubled, expression=exp.Paren(this=exp.Mul(this=two, expression=size(below)))
    )
    return exp.Mul(this=sign, expression=exp.Paren(this=whole))


def _scaled(digits: exp.Expr, kind: DataType) -> exp.Expr:
    scale = kind.params[1]
    whole = _as_type(exp.Paren(this=digits), f"DECIMAL({MAX_PRECISION},0)")
    if not scale:
        return _as_type(whole, duckdb_type(kind))
    unit = _as_type(exp.Literal.string("0." + "1".rjust(scale, "0")), f"DECIMAL({scale},{scale})")
    return _as_type(exp.Mul(this=whole, expression=unit), duckdb_type(kind))


def average(node: exp.Expr) -> exp.Expr | None:
    """Avg of decimals as a decimal of the same type; None for all else."""
    kind, _ = operands(node)
    if kind is None or kind.name != "decimal":
        return None
    mean = registry.translate("avg", list(node.expressions), None)
    mean = mean if mean.parent is None else mean.copy()
    if isinstance(node.parent, exp.Window | exp.Filter) or isinstance(
        node.expressions[0], exp.Distinct
    ):
        return _as_type(mean, duckdb_type(kind))
    value = node.expressions[0]
    total = _unscaled(tree.aggregate("sum", value.copy()), kind.params[1])
    count = _as_type(tree.aggregate("count", value.copy()), "HUGEINT")
    some = exp.GT(this=count.copy(), expression=exp.Literal.number(0))
    return exp.Case(ifs=[exp.If(this=some, true=_scaled(_half_up(total, count), kind))])


# --- concatenation -----------------------------------------------------------------------------


def joined(node: exp.Expr) -> exp.Expr:
    """``array || element`` and ``element || array``; DuckDB joins arrays and texts alone."""
    left, right = operands(node)
    if left is None or right is None or (left.name == "array") == (right.name == "array"):
        return node
    if left.name == "array":
        return tree.function("list_append", node.this, node.expression)
    return tree.function("list_prepend", node.this, node.expression)


# --- comparing arrays and rows -----------------------------------------------------------------


def compared(node: exp.Expr) -> exp.Expr:
    """Arrays and rows compare as Trino's: a NULL inside makes the answer NULL."""
    left, right = operands(node)
    one, other = node.this.unnest(), node.expression.unnest()
    if _is_row(one) and _is_row(other):
        return _by_field(node, _members(one), _members(other))
    kind = left if left is not None and left.name in _NESTED else right
    if kind is None or kind.name not in _NESTED or left is None or right is None:
        return node
    distinct = isinstance(node, exp.NullSafeEQ | exp.NullSafeNEQ)
    has_map = any(inner.name == "map" for k in (left, right) for inner in k.walk())
    if distinct and not has_map:
        return node
    deep = any(inner.is_nested for child in kind.children for inner in child.walk())
    if has_map or deep or not isinstance(node, exp.EQ | exp.NEQ):
        message = f"Comparing values of type {kind} with {_sign(node)} {_LATER}"
        raise NotYetAvailable(message, position=place_of(node))
    equal = (
        _equal_arrays(one, other) if kind.name == "array" else _equal_rows(one, other, left, right)
    )
    return equal if isinstance(node, exp.EQ) else exp.Not(this=exp.Paren(this=equal))


def _sign(node: exp.Expr) -> str:
    return {"EQ": "=", "NEQ": "<>", "LT": "<", "LTE": "<=", "GT": ">", "GTE": ">="}.get(
        type(node).__name__, "IS DISTINCT FROM"
    )


def _is_row(node: exp.Expr) -> bool:
    return isinstance(node, exp.Tuple) or (
        isinstance(node, exp.Anonymous) and node.this == "row" and bool(node.expressions)
    )


def _members(node: exp.Expr) -> list[exp.Expr]:
    return list(node.expressions)


def _by_field(node: exp.Expr, left: Sequence[exp.Expr], right: Sequence[exp.Expr]) -> exp.Expr:
    if len(left) != len(right):
        message = "Rows of different length can't be compared."
        raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
    pairs = [(a.copy(), b.copy()) for a, b in zip(left, right, strict=True)]
    if isinstance(node, exp.EQ | exp.NEQ):
        equal = exp.Paren(this=exp.and_(*(exp.EQ(this=a, expression=b) for a, b in pairs)))
        return equal if isinstance(node, exp.EQ) else exp.Not(this=equal)
    if isinstance(node, exp.NullSafeEQ | exp.NullSafeNEQ):
        return node
    message = f"Comparing rows with {_sign(node)} {_LATER}"
    raise NotYetAvailable(message, position=place_of(node))


def _equal_arrays(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    pair = exp.to_identifier("~p", quoted=True)

    def member(at: int) -> exp.Expr:
        return tree.function("struct_extract", pair.copy(), exp.Literal.number(at))

    zipped = tree.function("list_zip", left.copy(), right.copy())
    each = tree.lambda_of(["~p"], exp.EQ(this=member(1), expression=member(2)))
    answers = registry.operator("all_true", [tree.function("list_transform", zipped, each)])
    lengths = exp.NEQ(
        this=tree.function("len", left.copy()), expression=tree.function("len", right.copy())
    )
    known = exp.Case(
        ifs=[exp.If(this=_null(left), true=exp.Null()), exp.If(this=_null(right), true=exp.Null()),
             exp.If(this=lengths, true=exp.false())],
        default=answers,
    )  # fmt: skip
    return exp.Paren(this=known)


def _null(value: exp.Expr) -> exp.Expr:
    return exp.Is(this=value.copy(), expression=exp.Null())


def _equal_rows(one: exp.Expr, other: exp.Expr, left: DataType, right: DataType) -> exp.Expr:
    def member(row: exp.Expr, kind: DataType, at: int) -> exp.Expr:
        name = kind.fields[at]
        key = tree.text(name) if name else exp.Literal.number(at + 1)
        return tree.function("struct_extract", row.copy(), key)

    equal = exp.and_(
        *(
            exp.EQ(this=member(one, left, at), expression=member(other, right, at))
            for at in range(len(left.children))
        )
    )
    known = exp.Case(
        ifs=[exp.If(this=_null(one), true=exp.Null()), exp.If(this=_null(other), true=exp.Null())],
        default=equal,
    )
    return exp.Paren(this=known)


def among_rows(node: exp.Expr) -> exp.Expr:
    """``(a, b) IN ((1, 2), ...)`` field by field, so that NULL is unknown as in Trino."""
    one = node.this.unnest()
    items = [item.unnest() for item in node.expressions]
    if not _is_row(one) or not items or not all(_is_row(item) for item in items):
        return node
    tests = [
        _by_field(exp.EQ(this=one.copy(), expression=i.copy()), _members(one), _members(i))
        for i in items
    ]
    return exp.Paren(this=exp.or_(*tests))


# --- UNNEST ------------------------------------------------------------------------------------


def unnest(node: exp.Expr) -> exp.Expr:
    """UNNEST of maps, of rows, of several values, as a query over zipped lists."""
    kinds = node.meta_get(OPERANDS) or (None,) * len(node.expressions)
    alias = node.args["alias"]
    with_place = bool(node.args.get("offset"))
    width = sum(len(unnested(kind)) for kind in kinds) + (with_place and not _offset_named(node))
    if len(alias.columns) != width:
        if None in kinds:
            message = f"UNNEST of an expression whose type isn't known before it runs {_LATER}"
            raise NotYetAvailable(message, position=place_of(alias))
        raise alias_count(alias, width)
    kind = kinds[0]
    if len(kinds) == 1 and (
        kind is None or (kind.name != "map" and kind.children[0].name != "row")
    ):
        return node
    lists: list[exp.Expr] = []
    columns: list[exp.Expr] = []
    for argument, one in zip(node.expressions, kinds, strict=True):
        if one is not None and one.name == "map":
            parts = [tree.function(part, argument.copy()) for part in ("map_keys", "map_values")]
            columns += [_member(lists, part) for part in parts]
        else:
            columns += _fields(_member(lists, _named(argument.copy(), one)), one)
    names = [column.copy() for column in alias.columns]
    if with_place:
        if len(names) == len(columns):
            names.append(node.args["offset"].copy())
        columns.append(_member(lists, _places(lists)))
    unnests = [
        exp.Alias(this=tree.function("unnest", one), alias=_name(at))
        for at, one in enumerate(lists)
    ]
    inner = exp.Select(expressions=unnests)
    source = exp.Subquery(
        this=inner, alias=exp.TableAlias(this=exp.to_identifier("~n", quoted=True))
    )
    outputs = [exp.Alias(this=v, alias=n) for v, n in zip(columns, names, strict=True)]
    query = exp.Select(expressions=outputs).from_(source)
    return exp.Subquery(this=query, alias=exp.TableAlias(this=alias.this))


def _offset_named(node: exp.Expr) -> bool:
    """Whether sqlglot has taken the last alias as the name of the ordinality."""
    return isinstance(node.args.get("offset"), exp.Identifier)


def _places(lists: Sequence[exp.Expr]) -> exp.Expr:
    lengths = [tree.function("len", one.copy()) for one in lists]
    longest = tree.function("coalesce", tree.function("greatest", *lengths), exp.Literal.number(0))
    stop = exp.Add(this=longest, expression=exp.Literal.number(1))
    return tree.function("range", exp.Literal.number(1), _as_type(stop, "BIGINT"))


def _name(at: int) -> exp.Identifier:
    return exp.to_identifier(f"~{at}", quoted=True)


def _member(lists: list[exp.Expr], one: exp.Expr) -> exp.Expr:
    """Add a list; DuckDB unnests several in step and pads the shorter with NULL."""
    lists.append(one)
    return _name(len(lists) - 1)


def _named(value: exp.Expr, kind: DataType | None) -> exp.Expr:
    """A list of rows whose fields have names; DuckDB takes no field of an unnamed one by its place."""
    if kind is None or kind.children[0].name != "row" or all(kind.children[0].fields):
        return value
    return _as_type(value, duckdb_type(kind))


def _fields(value: exp.Expr, kind: DataType | None) -> list[exp.Expr]:
    if kind is None or kind.children[0].name != "row":
        return [value]
    names = [name or f"field{at}" for at, name in enumerate(kind.children[0].fields)]
    return [tree.function("struct_extract", value.copy(), tree.text(name)) for name in names]

"""Types of expressions in a resolved query, as far as the catalog and the text tell them.

Trino: "Data types", "Type coercion". What isn't known is None.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import InvalidRequest, QueryFailed
from lakenb.sql.functions import registry
from lakenb.sql.trino.dialect import MARK
from lakenb.values.types import (
    BIGINT,
    BOOLEAN,
    DATE,
    DOUBLE,
    INTEGER,
    VARCHAR,
    DataType,
    parse_type,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlglot.optimizer.scope import Scope

OPERANDS = "lakenb_operands"
"""Key in a node's meta: the types (or None) of what the node combines."""


class Operands(tuple["DataType | None", ...]):
    """The types on a node's meta; sqlglot copies a meta deeply, and these need no copy."""

    __slots__ = ()

    def __deepcopy__(self, _memo: object) -> Operands:
        return self


ColumnType = Callable[[exp.Table, str], DataType | None]
"""The type of a bound table's column."""

_INTEGERS = ("tinyint", "smallint", "integer", "bigint")
_DIGITS = {"tinyint": 3, "smallint": 5, "integer": 10, "bigint": 19}
NUMBERS = (*_INTEGERS, "decimal", "real", "double")
MOMENTS = ("date", "timestamp", "timestamp with time zone")
TEXTS = ("char", "varchar")
_BOOLEAN_NODES = (
    exp.Predicate, exp.And, exp.Or, exp.Not, exp.Exists, exp.In, exp.Between, exp.Boolean,
)  # fmt: skip
_SAME_AS_FIRST = frozenset("max min arbitrary any_value lag lead first_value last_value".split())
_DAY_UNITS = frozenset({"DAY", "HOUR", "MINUTE", "SECOND"})
MAX_PRECISION = 38
_LONGEST_NUMBER = 100


class Types:
    """Works out types; each node once."""

    def __init__(self, scopes: Sequence[Scope], column_type: ColumnType) -> None:
        self.column_type = column_type
        self.sources: dict[int, object] = {}
        self.known: dict[int, DataType | None] = {}
        for scope in scopes:
            for column in scope.columns:
                self.sources[id(column)] = scope.sources.get(column.table)

    def of(self, node: exp.Expr | None) -> DataType | None:
        """The type of an expression, or None when it isn't known."""
        if node is None:
            return None
        key = id(node)
        if key not in self.known:
            self.known[key] = None  # a recursive query's own column
            self.known[key] = self._of(node)
        return self.known[key]

    def _of(self, node: exp.Expr) -> DataType | None:
        rule = _RULES.get(type(node))
        if rule is not None:
            return rule(self, node)
        return BOOLEAN if isinstance(node, _BOOLEAN_NODES) else None

    def column(self, node: exp.Column) -> DataType | None:
        """The type of a qualified column."""
        source = self.sources.get(id(node))
        if isinstance(source, exp.Table):
            return self.column_type(source, node.name)
        expression = getattr(source, "expression", None)
        return self.output(expression, node.name) if isinstance(expression, exp.Expr) else None

    def output(self, query: exp.Expr, name: str) -> DataType | None:
        """The type of a query's output column."""
        if isinstance(query, exp.Unnest):
            return self._unnested(query, name)
        if isinstance(query, exp.SetOperation):
            names = query.named_selects
            if name not in names:
                return None
            return self._at(query, names.index(name))
        if isinstance(query, exp.Select):
            for projection in query.selects:
                if projection.alias_or_name == name:
                    return self.of(projection)
        return None

    def _at(self, query: exp.Expr, place: int) -> DataType | None:
        while isinstance(query, exp.Subquery):
            query = query.this
        if isinstance(query, exp.SetOperation):
            return common(self._at(query.left, place), self._at(query.right, place))
        selects = query.selects if isinstance(query, exp.Select) else []
        return self.of(selects[place]) if place < len(selects) else None

    def _unnested(self, node: exp.Unnest, name: str) -> DataType | None:
        alias = node.args.get("alias")
        names = [c.name for c in alias.columns] if alias else []
        kinds: list[DataType | None] = []
        for argument in node.expressions:
            kinds += unnested(self.of(argument))
        offset = node.args.get("offset")
        if offset:
            kinds.append(BIGINT)
            names += [offset.name] if isinstance(offset, exp.Identifier) else []
        return dict(zip(names, kinds, strict=False)).get(name)


def unnested(kind: DataType | None) -> list[DataType | None]:
    """The columns that UNNEST makes of a value (Trino: "SELECT", UNNEST)."""
    if kind is None:
        return [None]
    if kind.name == "map":
        return list(kind.children)
    if kind.name == "array":
        inner = kind.children[0]
        return list(inner.children) if inner.name == "row" else [inner]
    message = f"Cannot unnest type: {kind}"
    raise QueryFailed(message, name="TYPE_MISMATCH")


def as_decimal(kind: DataType | None) -> tuple[int, int] | None:
    """Precision and scale of an exact number as a decimal."""
    if kind is None:
        return None
    if kind.name == "decimal":
        return kind.params[0], kind.params[1]
    return (_DIGITS[kind.name], 0) if kind.name in _DIGITS else None


def common(left: DataType | None, right: DataType | None) -> DataType | None:
    """The type that holds both, or None when one isn't known or there is none."""
    if left is None or right is None or left == right:
        return (
            left if right == left or (right is None and left and left.name == "unknown") else None
        )
    if left.name == "unknown" or right.name == "unknown":
        return right if left.name == "unknown" else left
    if left.name in NUMBERS and right.name in NUMBERS:
        return _common_number(left, right)
    if left.name in TEXTS and right.name in TEXTS:
        return VARCHAR
    if left.name in MOMENTS and right.name in MOMENTS:
        return max((left, right), key=lambda kind: MOMENTS.index(kind.name))
    return None


def _common_number(left: DataType, right: DataType) -> DataType:
    wider = max((left, right), key=lambda kind: NUMBERS.index(kind.name))
    first, second = as_decimal(left), as_decimal(right)
    if wider.name != "decimal" or first is None or second is None:
        return wider
    scale = max(first[1], second[1])
    whole = max(first[0] - first[1], second[0] - second[1])
    return DataType("decimal", (min(MAX_PRECISION, whole + scale), scale))


def fit(left: DataType | None, right: DataType | None) -> bool:
    """Whether Trino compares or unites the two; true where a type isn't known."""
    if left is None or right is None or "unknown" in {left.name, right.name}:
        return True
    if left.name == right.name:
        if len(left.children) != len(right.children):
            return False
        return all(fit(a, b) for a, b in zip(left.children, right.children, strict=True))
    groups = (NUMBERS, TEXTS, MOMENTS, ("time", "time with time zone"))
    return any(left.name in group and right.name in group for group in groups)


# --- what a node's type is ---------------------------------------------------------------------


def _literal(_types: Types, node: exp.Expr) -> DataType | None:
    text = str(node.this)
    if node.args.get("is_string"):
        return DataType("varchar", (len(text),))
    if not text.isdecimal() or len(text) > _LONGEST_NUMBER:
        return DOUBLE
    return INTEGER if int(text) <= 2147483647 else BIGINT  # noqa: PLR2004 - integer's largest


def _cast(_types: Types, node: exp.Expr) -> DataType | None:
    to = node.args["to"]
    if isinstance(to, exp.DataType):
        try:
            return written_type(to)
        except InvalidRequest:
            return None
    return None


def written_type(node: exp.DataType) -> DataType:
    """LakeNB's value for a type written in a query.

    Raises:
        InvalidRequest: TYPE_NOT_FOUND.
    """
    kind = node.this
    if isinstance(kind, exp.DType) and not node.expressions and kind.name in _PLAIN:
        return parse_type(kind.name.lower())
    return parse_type(node.sql(dialect="trino"))


_PLAIN = frozenset("BOOLEAN TINYINT SMALLINT INT BIGINT DOUBLE VARCHAR VARBINARY DATE JSON".split())


def _inside(types: Types, node: exp.Expr) -> DataType | None:
    return types.of(node.this)


def _column(types: Types, node: exp.Expr) -> DataType | None:
    return types.column(node) if isinstance(node, exp.Column) else None


def _arithmetic(types: Types, node: exp.Expr) -> DataType | None:
    left, right = types.of(node.this), types.of(node.expression)
    if left is None or right is None:
        return None
    for moment, other in ((left, right), (right, left)):
        if moment.name in MOMENTS and other.name.startswith("interval"):
            return moment
    if left.name in MOMENTS and right.name in MOMENTS:
        return DataType("interval day to second")
    if left.name.startswith("interval") or right.name.startswith("interval"):
        return left if left.name.startswith("interval") else right
    found = common(left, right)
    if found is None or found.name != "decimal":
        return found
    return decimal_result(node, left, right)


def decimal_result(node: exp.Expr, left: DataType, right: DataType) -> DataType | None:
    """Trino's type of an operator on decimals (Trino: "Decimal functions and operators")."""
    first, second = as_decimal(left), as_decimal(right)
    if first is None or second is None:
        return None
    (p1, s1), (p2, s2) = first, second
    if isinstance(node, exp.Mul):
        precision, scale = p1 + p2, s1 + s2
    elif isinstance(node, exp.Div):
        scale = max(s1, s2)
        precision = p1 + s2 + max(0, s2 - s1)
    elif isinstance(node, exp.Mod):
        scale = max(s1, s2)
        precision = min(p1 - s1, p2 - s2) + scale
    else:
        scale = max(s1, s2)
        precision = scale + max(p1 - s1, p2 - s2) + 1
    precision = min(MAX_PRECISION, precision)
    return DataType("decimal", (max(precision, 1), scale)) if scale <= precision else None


def _call(types: Types, node: exp.Expr) -> DataType | None:
    name = str(node.this).removeprefix(MARK)
    arguments = node.expressions
    first = arguments[0] if arguments else None
    if name in _SAME_AS_FIRST and len(arguments) != 2:  # noqa: PLR2004 - max(x, n) gives an array
        return types.of(first)
    if name in {"array_agg", "set_agg"}:
        inner = types.of(first.this if isinstance(first, exp.Order) else first)
        return DataType("array", (), (inner,)) if inner else None
    if name in {"filter", "array_distinct", "array_sort", "slice", "shuffle", "reverse"}:
        return types.of(first)
    if name == "sequence":
        inner = types.of(first)
        inner = BIGINT if inner and inner.name in _INTEGERS else inner
        return DataType("array", (), (inner,)) if inner else None
    if name == "sum":
        inner = types.of(first)
        wide = inner is not None and inner.name == "decimal"
        return DataType("decimal", (MAX_PRECISION, inner.params[1])) if wide and inner else None
    if name == "avg":
        inner = types.of(first)
        return inner if inner and inner.name == "decimal" else DOUBLE if inner else None
    return _declared(name)


def _declared(name: str) -> DataType | None:
    entry = registry.lookup(name)
    if entry is None:
        return None
    kinds = {line.rpartition("->")[2].strip() for line in entry.signatures}
    if len(kinds) != 1:
        return None
    try:
        found = parse_type(kinds.pop())
    except InvalidRequest:
        return None
    return None if any(k.name == "decimal" for k in found.walk()) else found


def _case(types: Types, node: exp.Expr) -> DataType | None:
    found = [types.of(branch.args["true"]) for branch in node.args.get("ifs") or ()]
    return _all(found + ([types.of(node.args["default"])] if node.args.get("default") else []))


def _if(types: Types, node: exp.Expr) -> DataType | None:
    otherwise = node.args.get("false")
    found = [types.of(node.args["true"])]
    return _all(found + ([types.of(otherwise)] if otherwise else []))


def _coalesce(types: Types, node: exp.Expr) -> DataType | None:
    return _all([types.of(node.this), *map(types.of, node.expressions)])


def _all(kinds: Iterable[DataType | None]) -> DataType | None:
    found: DataType | None = DataType("unknown")
    for kind in kinds:
        found = common(found, kind)
        if found is None:
            return None
    return found


def _array(types: Types, node: exp.Expr) -> DataType | None:
    inner = _all(map(types.of, node.expressions))
    return DataType("array", (), (inner,)) if inner else None


def _map(types: Types, node: exp.Expr) -> DataType | None:
    keys, values = types.of(node.args.get("keys")), types.of(node.args.get("values"))
    if not (keys and values and keys.children and values.children):
        return None
    return DataType("map", (), (keys.children[0], values.children[0]))


def _row(types: Types, node: exp.Expr) -> DataType | None:
    inner = [types.of(e) for e in node.expressions]
    known = [kind for kind in inner if kind is not None]
    if len(known) != len(inner):
        return None
    return DataType("row", (), tuple(known), ("",) * len(known))


def _subscript(types: Types, node: exp.Expr) -> DataType | None:
    kind = types.of(node.this)
    if kind is None or kind.name not in {"array", "map"}:
        return None
    return kind.children[-1]


def _field(types: Types, node: exp.Expr) -> DataType | None:
    kind = types.of(node.this)
    if kind is None or kind.name != "row":
        return None
    return dict(zip(kind.fields, kind.children, strict=True)).get(node.expression.name.lower())


def _interval(_types: Types, node: exp.Expr) -> DataType | None:
    unit = node.args.get("unit")
    if isinstance(unit, exp.IntervalSpan):
        unit = unit.this
    days = unit is None or str(unit.name).upper() in _DAY_UNITS
    return DataType("interval day to second" if days else "interval year to month")


def _query(types: Types, node: exp.Expr) -> DataType | None:
    inner = node.this if isinstance(node, exp.Subquery) else node
    selects = inner.selects if isinstance(inner, exp.Select) else []
    return types.of(selects[0]) if len(selects) == 1 else None


def _fixed(kind: DataType) -> Callable[[Types, exp.Expr], DataType | None]:
    return lambda _types, _node: kind


_RULES: dict[type[exp.Expr], Callable[[Types, exp.Expr], DataType | None]] = {
    exp.Literal: _literal,
    exp.Null: _fixed(DataType("unknown")),
    exp.Column: _column,
    exp.Cast: _cast,
    exp.TryCast: _cast,
    exp.Paren: _inside,
    exp.Alias: _inside,
    exp.Neg: _inside,
    exp.Window: _inside,
    exp.Filter: _inside,
    exp.IgnoreNulls: _inside,
    exp.RespectNulls: _inside,
    exp.WithinGroup: _inside,
    exp.Nullif: _inside,
    exp.Anonymous: _call,
    exp.Case: _case,
    exp.If: _if,
    exp.Coalesce: _coalesce,
    exp.Array: _array,
    exp.Map: _map,
    exp.Struct: _row,
    exp.Tuple: _row,
    exp.Bracket: _subscript,
    exp.Dot: _field,
    exp.Interval: _interval,
    exp.Select: _query,
    exp.Subquery: _query,
    exp.CurrentDate: _fixed(DATE),
    exp.CurrentTimestamp: _fixed(DataType("timestamp with time zone", (3,))),
    exp.Localtimestamp: _fixed(DataType("timestamp", (3,))),
    exp.Extract: _fixed(BIGINT),
    exp.StrPosition: _fixed(BIGINT),
    exp.Substring: _fixed(VARCHAR),
    exp.Trim: _fixed(VARCHAR),
    **dict.fromkeys((exp.Add, exp.Sub, exp.Mul, exp.Div, exp.Mod), _arithmetic),
}

"""What each node of a parsed expression means (Trino: "SQL language")."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import InvalidRequest, NotYetAvailable, QueryFailed
from lakenb.sql.coercion import INTEGERS, UNKNOWN, common_of
from lakenb.sql.compiler import calls, compare, json_cast, literals, operators, sql_json, temporal
from lakenb.sql.compiler.attempt import null_if_failing
from lakenb.sql.compiler.captured import detached
from lakenb.sql.compiler.cast import cast, coerce
from lakenb.sql.compiler.grouping import grouping
from lakenb.sql.compiler.physical import field_names, physical
from lakenb.sql.compiler.places import place_of, position
from lakenb.sql.compiler.typed_literal import typed_literal
from lakenb.sql.compiler.value import MISSING, Typed
from lakenb.sql.dotted import dotted, names_of
from lakenb.sql.registry import like
from lakenb.sql.trino.dialect import MARK
from lakenb.sql.trino.text_tokens import ESCAPED
from lakenb.values.names import fold
from lakenb.values.types import BOOLEAN, INTEGER, DataType, parse_type

if TYPE_CHECKING:
    from lakenb.sql.compiler.expressions import Expressions

_LEAST_INTEGER = -2147483648


def _column(compiler: Expressions, node: exp.Expr) -> Typed:
    if not isinstance(node, exp.Column) or isinstance(node.this, exp.Star):
        message = "'*' stands in SELECT and in count(*) alone."
        raise QueryFailed(message, name="SYNTAX_ERROR")
    # A bare name is by far the most frequent.
    parts = [node.this] if len(node.args) == 1 else names_of(node)
    if len(parts) == 1 and not parts[0].args.get("quoted"):
        special = _SPECIAL.get(parts[0].this.lower())
        if special is not None:
            return special(compiler)
    return compiler.name(parts, node)


def _identifier(compiler: Expressions, node: exp.Expr) -> Typed:
    if not isinstance(node, exp.Identifier):
        raise TypeError(node.key)
    return compiler.name([node], node)


def _dot(compiler: Expressions, node: exp.Expr) -> Typed:
    at, parts = dotted(node)
    if isinstance(at, exp.Column) and not isinstance(at.this, exp.Star):
        return compiler.name([*names_of(at), *parts], node)
    if isinstance(at, exp.Identifier):
        return compiler.name([at, *parts], node)
    if isinstance(at, exp.Dot):
        message = "A field of a row is a name."
        raise QueryFailed(message, name="SYNTAX_ERROR")
    value = compiler.value(at)
    for part in parts:
        value = compiler.field(value, fold(part.name), node)
    return value


def _session_text(text: Callable[[Expressions], str]) -> Callable[[Expressions], Typed]:
    def made(compiler: Expressions) -> Typed:
        value = text(compiler)
        return Typed(literals.text_literal(value), DataType("varchar"), MISSING)

    return made


_SPECIAL: dict[str, Callable[[Expressions], Typed]] = {
    "current_schema": _session_text(lambda c: c.statement.context.database),
    "current_catalog": _session_text(lambda c: c.statement.context.catalog),
    "current_user": _session_text(lambda _: "lakenb"),
    "localtime": lambda c: temporal.current("localtime", 3, zone=c.statement.zone),
    "current_time": lambda c: temporal.current("current_time", 3, zone=c.statement.zone),
}


def _special(name: str) -> Callable[[Expressions, exp.Expr], Typed]:
    return lambda compiler, _node: _SPECIAL[name](compiler)


# --- rules: operators ------------------------------------------------------------------------------


def _paren(compiler: Expressions, node: exp.Expr) -> Typed:
    return compiler.value(node.this)


def _arithmetic(op: str) -> Callable[[Expressions, exp.Expr], Typed]:
    def rule(compiler: Expressions, node: exp.Expr) -> Typed:
        left, right = compiler.value(node.this), compiler.value(node.expression)
        made = operators.arithmetic(op, left, right, zone=compiler.statement.zone)
        return compiler.merged(made.sql, made.type, left, right)

    return rule


def _negated(compiler: Expressions, node: exp.Expr) -> Typed:
    value = compiler.value(node.this)
    if isinstance(value.literal, int) and value.type.name in INTEGERS and value.literal >= 0:
        number = -value.literal
        if number == _LEAST_INTEGER and isinstance(node.this, exp.Literal):
            return Typed(f"CAST({number} AS INTEGER)", INTEGER, number)
        sql = f"(-{value.literal})" if value.type == INTEGER else f"CAST('{number}' AS BIGINT)"
        return Typed(sql, value.type, number)
    made = operators.negate(value)
    return compiler.merged(made.sql, made.type, value)


def _concatenated(compiler: Expressions, node: exp.Expr) -> Typed:
    parts: list[exp.Expr] = []
    at: exp.Expr = node
    while isinstance(at, exp.DPipe):
        parts.insert(0, at.expression)
        at = at.this
    values = [compiler.value(part) for part in (at, *parts)]
    made = operators.concat(values)
    return compiler.merged(made.sql, made.type, *values)


def _compared(op: str) -> Callable[[Expressions, exp.Expr], Typed]:
    def rule(compiler: Expressions, node: exp.Expr) -> Typed:
        other = node.expression
        if isinstance(other, exp.Any | exp.All):
            return compiler.queries.quantified(compiler, op, node)
        left, right = compiler.value(node.this), compiler.value(other)
        return compare.compared(op, left, right, zone=compiler.statement.zone)

    return rule


def _distinct(*, same: bool) -> Callable[[Expressions, exp.Expr], Typed]:
    def rule(compiler: Expressions, node: exp.Expr) -> Typed:
        left, right = compiler.value(node.this), compiler.value(node.expression)
        made = compare.distinct_from(left, right, zone=compiler.statement.zone)
        sql = f"(NOT {made.sql})" if same else made.sql
        return compiler.merged(sql, BOOLEAN, left, right)

    return rule


def _connected(word: str) -> Callable[[Expressions, exp.Expr], Typed]:
    def rule(compiler: Expressions, node: exp.Expr) -> Typed:
        parts = [_truth(compiler, part, word) for part in (node.this, node.expression)]
        return compiler.merged(f"({parts[0].sql} {word} {parts[1].sql})", BOOLEAN, *parts)

    return rule


def _truth(compiler: Expressions, node: exp.Expr, word: str) -> Typed:
    value = compiler.value(node)
    if value.type.name not in {"boolean", "unknown"}:
        message = f"Logical expression term must evaluate to a boolean: actual type {value.type}"
        if word == "NOT":
            message = (
                f"Value of logical NOT expression must evaluate to a boolean (actual: {value.type})"
            )
        raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
    return detached(compiler, coerce(value, BOOLEAN), node)


def _not(compiler: Expressions, node: exp.Expr) -> Typed:
    value = _truth(compiler, node.this, "NOT")
    return compiler.merged(f"(NOT {value.sql})", BOOLEAN, value)


def _is(compiler: Expressions, node: exp.Expr) -> Typed:
    if not isinstance(node.expression, exp.Null):
        message = "mismatched input. IS is followed by NULL, NOT NULL or DISTINCT FROM."
        raise QueryFailed(message, name="SYNTAX_ERROR")
    value = compiler.value(node.this)
    return compiler.merged(f"({value.sql} IS NULL)", BOOLEAN, value)


def _between(compiler: Expressions, node: exp.Expr) -> Typed:
    value = compiler.value(node.this)
    low, high = compiler.value(node.args["low"]), compiler.value(node.args["high"])
    zone = compiler.statement.zone
    above = compare.compared(">=", value, low, zone=zone)
    below = compare.compared("<=", value, high, zone=zone)
    return compiler.merged(f"({above.sql} AND {below.sql})", BOOLEAN, value, low, high)


def _in(compiler: Expressions, node: exp.Expr) -> Typed:
    if node.args.get("query") is not None:
        return compiler.queries.within(compiler, node)
    if not node.expressions:
        message = "mismatched input ')'. Expecting: the values of IN"
        raise QueryFailed(message, name="SYNTAX_ERROR")
    value = compiler.value(node.this)
    items = [compiler.value(item) for item in node.expressions]
    made = compare.among(value, items, zone=compiler.statement.zone)
    if not node.find(exp.Identifier, exp.Query) and any(item.literal is MISSING for item in items):
        # Of constants Trino works out all, whether one before is equal or not.
        every = f"list_value({', '.join(f'({item.sql}) IS NULL' for item in items)})"
        made.sql = f"CASE WHEN {every} IS NOT NULL THEN {made.sql} END"
    return compiler.merged(made.sql, BOOLEAN, value, *items)


def _like(compiler: Expressions, node: exp.Expr) -> Typed:
    escape = None
    if isinstance(node, exp.Escape):
        escape = compiler.value(node.expression)
        node = node.this
        if not isinstance(node, exp.Like):
            message = "ESCAPE belongs to LIKE."
            raise QueryFailed(message, name="SYNTAX_ERROR")
    asked = node.expression
    if isinstance(asked, exp.Anonymous) and asked.name == MARK + ESCAPED:
        escape = compiler.value(asked.expressions[1])
        asked = asked.expressions[0]
    value, pattern = compiler.value(node.this), compiler.value(asked)
    made = like.like_sql(value, pattern, escape)
    if node.args.get("negate"):
        made.sql = f"(NOT {made.sql})"
    parts = (value, pattern) if escape is None else (value, pattern, escape)
    return compiler.merged(made.sql, BOOLEAN, *parts)


def _subscript(compiler: Expressions, node: exp.Expr) -> Typed:
    value = compiler.value(node.this)
    for one in node.expressions:
        index = compiler.value(one)
        made = operators.subscript(value, index)
        value = compiler.merged(made.sql, made.type, value, index)
    return value


# --- rules: casts and constructors -----------------------------------------------------------------


def written_type(node: exp.Expr) -> DataType:
    """LakeNB's value for a type written in a query.

    Raises:
        QueryFailed: TYPE_NOT_FOUND.
    """
    kind = node.this
    try:
        if isinstance(kind, exp.DType) and kind.name in _PLAIN:
            sizes = ", ".join(part.name for part in node.expressions)
            if kind.name == "DECIMAL" and not sizes:
                sizes = "38, 0"  # Hive's default is another
            return parse_type(f"{kind.name.lower()}({sizes})" if sizes else kind.name.lower())
        return parse_type(node.sql(dialect="trino"))
    except InvalidRequest as error:
        raise QueryFailed(error.message, name="TYPE_MISMATCH", position=place_of(node)) from error


_PLAIN = frozenset(
    "BOOLEAN TINYINT SMALLINT INT BIGINT DOUBLE VARCHAR VARBINARY DATE JSON DECIMAL CHAR".split()
)
"""Types that a tree names as their own text does; asking sqlglot for the text of others takes longer."""


def _cast(compiler: Expressions, node: exp.Expr) -> Typed:
    value, kind = compiler.value(node.this), written_type(node.args["to"])
    physical(kind)
    made = cast(
        value, kind, safe=isinstance(node, exp.TryCast), zone=compiler.statement.zone,
        position=place_of(node),
    )  # fmt: skip
    return compiler.merged(made.sql, made.type, value)


def _json_literal(_compiler: Expressions, node: exp.Expr) -> Typed:
    return json_cast.json_literal(str(node.this.this), position=place_of(node))


def _array(compiler: Expressions, node: exp.Expr) -> Typed:
    values, kind = compiler.alike(
        [compiler.value(item) for item in node.expressions], node, "All ARRAY elements"
    )
    inside = ", ".join(value.sql for value in values)
    made = compiler.merged(f"list_value({inside})", DataType("array", (), (kind,)), *values)
    if kind.name == "unknown":
        made.sql = f"CAST([{inside}] AS INTEGER[])"
    return made


def _row(compiler: Expressions, node: exp.Expr) -> Typed:
    values = [compiler.value(item) for item in node.expressions]
    kind = DataType("row", (), tuple(v.type for v in values), ("",) * len(values))
    pairs = zip(field_names(kind), values, strict=True)
    inside = ", ".join(
        f"'{name}': {f'CAST(NULL AS {physical(v.type)})' if v.is_null else v.sql}"
        for name, v in pairs
    )
    return compiler.merged("{" + inside + "}", kind, *values)


def _as_call(name: str, *keys: str) -> Callable[[Expressions, exp.Expr], Typed]:
    """A grammar form that means a function."""

    def rule(compiler: Expressions, node: exp.Expr) -> Typed:
        given = [node.args.get(key) for key in keys]
        made = exp.Anonymous(
            this=MARK + name, expressions=[one for one in given if isinstance(one, exp.Expr)]
        )
        return compiler.value(made)

    return rule


def _trim(compiler: Expressions, node: exp.Expr) -> Typed:
    side = str(node.args.get("position") or "BOTH").upper()
    name = {"BOTH": "trim", "LEADING": "ltrim", "TRAILING": "rtrim"}[side]
    given = [node.this] + ([node.expression] if node.args.get("expression") else [])
    return compiler.value(exp.Anonymous(this=MARK + name, expressions=given))


# --- rules: conditional ------------------------------------------------------------------------------


def _case(compiler: Expressions, node: exp.Expr) -> Typed:
    operand = node.this
    tests: list[Typed] = []
    results: list[Typed] = []
    zone = compiler.statement.zone
    subject = compiler.value(operand) if isinstance(operand, exp.Expr) else None
    for branch in node.args.get("ifs") or ():
        if subject is None:
            tests.append(compiler.condition(branch.this, "CASE WHEN"))
        else:
            wanted = compiler.value(branch.this)
            made = compare.compared("=", subject, wanted, zone=zone)
            tests.append(compiler.merged(made.sql, BOOLEAN, subject, wanted))
        results.append(compiler.value(branch.args["true"]))
    default = node.args.get("default")
    if default is not None:
        results.append(compiler.value(default))
    values, kind = compiler.alike(results, node, "All CASE results")
    pieces = [
        f"WHEN {test.sql} THEN {value.sql}" for test, value in zip(tests, values, strict=False)
    ]
    if default is not None:
        pieces.append(f"ELSE {values[-1].sql}")
    return compiler.merged(f"CASE {' '.join(pieces)} END", kind, *tests, *values)


def _if(compiler: Expressions, node: exp.Expr) -> Typed:
    test = compiler.condition(node.this, "IF condition")
    results = [compiler.value(node.args["true"])]
    if node.args.get("false") is not None:
        results.append(compiler.value(node.args["false"]))
    values, kind = compiler.alike(results, node, "Result types for IF")
    tail = f" ELSE {values[1].sql}" if len(values) > 1 else ""
    sql = f"CASE WHEN {test.sql} THEN {values[0].sql}{tail} END"
    return compiler.merged(sql, kind, test, *values)


def _coalesce(compiler: Expressions, node: exp.Expr) -> Typed:
    given = [compiler.value(item) for item in (node.this, *node.expressions)]
    if len(given) < 2:  # noqa: PLR2004 - Trino's least
        message = "The 'coalesce' function must have at least two arguments"
        raise QueryFailed(message, name="SYNTAX_ERROR")
    values, kind = compiler.alike(given, node, "All COALESCE operands")
    inside = ", ".join(value.sql for value in values)
    return compiler.merged(f"coalesce({inside})", kind, *values)


def _nullif(compiler: Expressions, node: exp.Expr) -> Typed:
    left, right = compiler.value(node.this), compiler.value(node.expression)
    if common_of((left.type, right.type)) is None:
        message = f"Types are not comparable with NULLIF: {left.type} vs {right.type}"
        raise QueryFailed(message, name="TYPE_MISMATCH")
    equal = compare.compared("=", left, right, zone=compiler.statement.zone)
    sql = f"CASE WHEN {equal.sql} THEN NULL ELSE {left.sql} END"
    return compiler.merged(sql, left.type, left, right)


# --- rules: moments ----------------------------------------------------------------------------------


def _interval(_compiler: Expressions, node: exp.Expr) -> Typed:
    value, unit = node.this, node.args.get("unit")
    negative = False
    while isinstance(value, exp.Neg):
        value, negative = value.this, not negative
    if not isinstance(value, exp.Literal) or not value.is_string or unit is None:
        message = "INTERVAL needs a text in quotes and a unit."
        raise QueryFailed(message, name="SYNTAX_ERROR")
    first, last = (
        (unit.this, unit.expression) if isinstance(unit, exp.IntervalSpan) else (unit, unit)
    )
    return temporal.interval(
        str(value.this), str(first.name).upper(), str(last.name).upper(), negative
    )


def _extract(compiler: Expressions, node: exp.Expr) -> Typed:
    value = compiler.value(node.expression)
    made = temporal.extract(str(node.this.name), value, zone=compiler.statement.zone)
    return compiler.merged(made.sql, made.type, value)


def _now(name: str) -> Callable[[Expressions, exp.Expr], Typed]:
    def rule(compiler: Expressions, node: exp.Expr) -> Typed:
        given = node.args.get("this")
        precision = int(given.name) if isinstance(given, exp.Literal) else 3
        return temporal.current(name, precision, zone=compiler.statement.zone)

    return rule


def _at_time_zone(compiler: Expressions, node: exp.Expr) -> Typed:
    value, zone = compiler.value(node.this), compiler.value(node.args["zone"])
    made = temporal.at_time_zone(value, zone, zone=compiler.statement.zone)
    return compiler.merged(made.sql, made.type, value, zone)


# --- rules: calls -----------------------------------------------------------------------------------


_LITERALS = {"$timestamp": "timestamp", "$time": "time", "$date": "date"}


def _anonymous(compiler: Expressions, node: exp.Expr) -> Typed:
    name = str(node.this)
    if not name.startswith(MARK):
        message = f"Function '{name.lower()}' not registered"
        raise QueryFailed(message, name="FUNCTION_NOT_FOUND", position=position(node))
    name = name.removeprefix(MARK).lower()
    if name in _LITERALS:
        text = str(node.expressions[0].this)
        return temporal.literal(_LITERALS[name], text, zone=compiler.statement.zone)
    if name == "$literal":
        kind, text = (str(part.this) for part in node.expressions)
        zone = compiler.statement.zone
        return typed_literal(kind, text, zone=zone, position=position(node))
    if name.startswith("$json") and isinstance(node, exp.Anonymous):
        return sql_json.compile_sql_json(node, compiler.value, compiler.statement.zone)
    if name == "try":
        return _try(compiler, node)
    if name == "grouping":
        return grouping(compiler, node)
    if name == "map" and not node.expressions:
        return Typed("MAP {}", DataType("map", (), (UNKNOWN, UNKNOWN)))
    if name == "normalize" and len(node.expressions) == 2:  # noqa: PLR2004 - text and form
        form = node.expressions[1]
        if isinstance(form, exp.Column):
            node.expressions[1].replace(exp.Literal.string(form.name))
    return calls.call(compiler, node)


def _try(compiler: Expressions, node: exp.Expr) -> Typed:
    if len(node.expressions) != 1:
        message = "The 'try' function must have exactly one argument"
        raise QueryFailed(message, name="SYNTAX_ERROR")
    value = compiler.value(node.expressions[0])
    if value.is_null:
        return value
    if value.aggregate or value.window:
        return compiler.merged(value.sql, value.type, value)
    if any(isinstance(part, exp.Query) for part in node.expressions[0].walk()):
        inner = node.expressions[0]
        if isinstance(inner, exp.Subquery | exp.Exists):  # its errors are none of TRY's
            return value
        return _try_around_queries(compiler, inner)
    if value.volatile:
        message = (
            "TRY around what chance decides isn't in LakeNB yet; make the value in a query in FROM."
        )
        raise NotYetAvailable(message)
    if sql_json.raises(value.sql, node.expressions[0]):
        return value
    return compiler.merged(null_if_failing(value.sql), value.type, value)


def _try_around_queries(compiler: Expressions, node: exp.Expr) -> Typed:
    """TRY of an expression that holds queries: they are worked out before, as the engine asks."""
    outer = exp.Paren(this=node.copy())
    variable = compiler.statement.fresh("~q")
    known: dict[str, Typed] = {}
    given: list[Typed] = []
    while (query := next((q for q in outer.find_all(exp.Query)), None)) is not None:
        if not isinstance(query, exp.Subquery):
            message = "TRY around IN, EXISTS or a comparison with a query isn't in LakeNB yet."
            raise NotYetAvailable(message)
        value = compiler.value(query)
        name = f"{variable}.{len(given)}"
        known[name] = Typed(f'"{variable}".q{len(given)}', value.type, free=value.free)
        given.append(value)
        query.replace(exp.Identifier(this=name, quoted=True))
    compiler.variables.append(known)
    try:
        made = compiler.value(outer)
    finally:
        compiler.variables.pop()
    fields = ", ".join(f"'q{at}': {value.sql}" for at, value in enumerate(given))
    sql = f'list_transform([{{{fields}}}], lambda "{variable}": {null_if_failing(made.sql)})[1]'
    return compiler.merged(sql, made.type, made, *given)


def _inner_query(compiler: Expressions, node: exp.Expr) -> Typed:
    return compiler.queries.scalar(compiler, node)


def _exists(compiler: Expressions, node: exp.Expr) -> Typed:
    return compiler.queries.exists(compiler, node)


def _placeholder(_compiler: Expressions, _node: exp.Expr) -> Typed:
    message = "Incorrect number of parameters: a '?' has no value; give parameters."
    raise QueryFailed(message, name="INVALID_PARAMETER_USAGE")


RULES: dict[type[exp.Expr], Callable[[Expressions, exp.Expr], Typed]] = {
    exp.Literal: literals.literal,
    exp.Null: literals.null,
    exp.Boolean: literals.boolean,
    exp.HexString: literals.binary,
    exp.UnicodeString: literals.unicode,
    exp.Column: _column,
    exp.Identifier: _identifier,
    exp.Dot: _dot,
    exp.Paren: _paren,
    exp.Alias: _paren,
    exp.Add: _arithmetic("+"),
    exp.Sub: _arithmetic("-"),
    exp.Mul: _arithmetic("*"),
    exp.Div: _arithmetic("/"),
    exp.Mod: _arithmetic("%"),
    exp.Neg: _negated,
    exp.DPipe: _concatenated,
    exp.EQ: _compared("="),
    exp.NEQ: _compared("<>"),
    exp.LT: _compared("<"),
    exp.LTE: _compared("<="),
    exp.GT: _compared(">"),
    exp.GTE: _compared(">="),
    exp.NullSafeEQ: _distinct(same=True),
    exp.NullSafeNEQ: _distinct(same=False),
    exp.And: _connected("AND"),
    exp.Or: _connected("OR"),
    exp.Not: _not,
    exp.Is: _is,
    exp.Between: _between,
    exp.In: _in,
    exp.Like: _like,
    exp.Escape: _like,
    exp.Bracket: _subscript,
    exp.Cast: _cast,
    exp.TryCast: _cast,
    exp.ParseJSON: _json_literal,
    exp.Array: _array,
    exp.Struct: _row,
    exp.Tuple: _row,
    exp.Map: _as_call("map", "keys", "values"),
    exp.StrPosition: _as_call("strpos", "this", "substr"),
    exp.Substring: _as_call("substr", "this", "start", "length"),
    exp.Trim: _trim,
    exp.Case: _case,
    exp.If: _if,
    exp.Coalesce: _coalesce,
    exp.Nullif: _nullif,
    exp.Interval: _interval,
    exp.Extract: _extract,
    exp.AtTimeZone: _at_time_zone,
    exp.CurrentDate: _now("current_date"),
    exp.CurrentTime: _now("current_time"),
    exp.CurrentTimestamp: _now("current_timestamp"),
    exp.Localtime: _now("localtime"),
    exp.Localtimestamp: _now("localtimestamp"),
    exp.CurrentUser: _special("current_user"),
    exp.CurrentCatalog: _special("current_catalog"),
    exp.CurrentSchema: _special("current_schema"),
    exp.Anonymous: _anonymous,
    exp.Filter: calls.call,
    exp.Window: calls.call,
    exp.WithinGroup: calls.call,
    exp.IgnoreNulls: calls.call,
    exp.RespectNulls: calls.call,
    exp.Select: _inner_query,
    exp.Union: _inner_query,
    exp.Intersect: _inner_query,
    exp.Except: _inner_query,
    exp.Subquery: _inner_query,
    exp.Exists: _exists,
    exp.Placeholder: _placeholder,
}

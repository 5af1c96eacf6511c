"""From a resolved tree of Trino's SQL to DuckDB's: the rewrites that are no function of the registry.

Each rule stands in one table, by sqlglot node. What a rule can't keep exactly is refused by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlglot import exp
from sqlglot.dialects.duckdb import DuckDB

from lakenb.errors import InvalidRequest, NotYetAvailable, QueryFailed
from lakenb.sql import typed
from lakenb.sql.functions import registry, tree
from lakenb.sql.resolve import HOLE, position
from lakenb.sql.trino.depth import too_deep
from lakenb.sql.trino.dialect import MARK
from lakenb.sql.types_of import written_type
from lakenb.values.duckdb_types import duckdb_type, has_duckdb_type
from lakenb.values.plan import Plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.values.scan import Scan
    from lakenb.values.types import DataType

_DUCKDB = DuckDB()
_HOLES = re.compile(f'"?{HOLE}(\\d+){HOLE}"?')
_BIGGEST = 9223372036854775807
_LONGEST_NUMBER = 100


def render(query: exp.Expr) -> tuple[str | int, ...]:
    """DuckDB's text of a translated tree, with the scans' numbers in their places."""
    try:
        text = query.sql(
            dialect=_DUCKDB, identify=True, normalize_functions=False, comments=False, copy=False
        )
    except RecursionError as error:
        raise too_deep() from error
    pieces: list[str | int] = []
    for at, piece in enumerate(_HOLES.split(text)):
        if at % 2:
            pieces.append(int(piece))
        elif piece:
            pieces.append(piece)
    return tuple(pieces)


def translate(query: exp.Expr) -> exp.Expr:
    """The tree with every node in DuckDB's meaning; the tree given is changed.

    Raises:
        QueryFailed: FUNCTION_NOT_FOUND and the like, with the place.
        NotYetAvailable: For what LakeNB can't give exactly, by name.
    """
    try:
        return _translated(query)
    except RecursionError as error:
        raise too_deep() from error


def _translated(query: exp.Expr) -> exp.Expr:
    holder = exp.Paren(this=query)
    for node in reversed(list(holder.walk())):
        if node is holder:
            continue
        rule = _RULES.get(type(node))
        if rule is not None:
            made = rule(node)
            if made is not node:
                node.replace(made)
    return holder.this  # type: ignore[no-any-return]  # sqlglot's args are untyped


def _anonymous(node: exp.Expr) -> exp.Expr:
    name = str(node.this)
    if not name.startswith(MARK):
        message = f"Function '{name.lower()}' not registered"
        raise QueryFailed(message, name="FUNCTION_NOT_FOUND")
    place = position(node)
    name = name.removeprefix(MARK)
    if name == "grouping" and node.expressions:
        return tree.function("grouping", *node.expressions)
    found = typed.average(node) if name == "avg" and len(node.expressions) == 1 else None
    if found is not None:
        return found
    return registry.translate(name, list(node.expressions), place)


def _biggest(node: exp.Expr) -> int:
    """The largest integer literal; one more behind a minus."""
    return _BIGGEST + isinstance(node.parent, exp.Neg)


def _literal(node: exp.Expr) -> exp.Expr:
    text = str(node.this)
    if node.args.get("is_string"):
        return node
    if "." in text and "e" not in text.lower():
        return exp.Literal(this=text + "e0", is_string=False)
    if text.isdecimal() and (len(text) > _LONGEST_NUMBER or int(text) > _biggest(node)):
        message = f"Invalid numeric literal: {text[:60]}"
        raise QueryFailed(message, name="SYNTAX_ERROR")
    return node


def _modulo(node: exp.Expr) -> exp.Expr:
    return registry.operator("mod", [node.this, node.expression])


def _bracket(node: exp.Expr) -> exp.Expr:
    return registry.operator("subscript", [node.this, *node.expressions])


def _extract(node: exp.Expr) -> exp.Expr:
    unit = str(node.this.name).lower()
    return registry.translate(_EXTRACT.get(unit, unit), [node.expression], None)


_EXTRACT = {
    "dow": "day_of_week",
    "doy": "day_of_year",
    "yow": "year_of_week",
    "day_of_month": "day",
}


def _cast(node: exp.Expr) -> exp.Expr:
    try:
        kind = written_type(node.args["to"])
    except InvalidRequest as error:
        raise QueryFailed(error.message, name="TYPE_NOT_FOUND") from error
    if not has_duckdb_type(kind):
        message = f"The type {kind} isn't in LakeNB yet; it comes with Athena's exact SQL."
        raise NotYetAvailable(message)
    for inner in kind.walk():
        if inner.name == "char" or "" in inner.fields:
            message = f"A cast to {inner} isn't in LakeNB yet; it comes with Athena's exact SQL."
            raise NotYetAvailable(message)
    value, safe = node.this, isinstance(node, exp.TryCast)
    source, _ = typed.operands(node)
    special = _special_cast(kind, value, source, safe=safe)
    if special is not None:
        return special
    if kind.name.startswith(("timestamp", "time")):
        return _moment(kind, value, source, safe=safe)
    return _plain_cast(kind, value, safe=safe)


def _plain_cast(kind: DataType, value: exp.Expr, *, safe: bool) -> exp.Expr:
    made = exp.TryCast if safe else exp.Cast
    return made(this=value, to=typed.built(duckdb_type(kind)))


_FRACTION = re.compile(r":\d+\.(\d+)")
_OFFSET = re.compile(r"\s+([+-]\d\d?(?::?\d\d)?)\s*$")


def _moment(kind: DataType, value: exp.Expr, source: DataType | None, *, safe: bool) -> exp.Expr:
    """A cast to TIMESTAMP or TIME, rounded to the type's precision where the value may be finer."""
    precision = kind.params[0] if kind.params else 3
    literal = isinstance(value, exp.Literal) and value.is_string
    digits = 6
    if literal:
        found = _FRACTION.search(value.name)
        digits = len(found.group(1)) if found else 0
        value = exp.Literal.string(_OFFSET.sub(r"\1", value.name))
    elif source is not None and source.name in {"date", kind.name}:
        digits = source.params[0] if source.params else 0
    if digits <= precision:
        return _plain_cast(kind, value, safe=safe)
    if kind.name.startswith("timestamp"):
        return typed.rounded(_plain_cast(kind, value, safe=safe), kind)
    if source is not None and source.name.startswith("timestamp"):
        stamp = typed.rounded(value, kind)
        return _plain_cast(kind, stamp, safe=safe)
    if (source is not None and source.name == "time") or literal:
        message = f"A cast to {kind} that rounds isn't in LakeNB yet; cast to time(6)."
        raise NotYetAvailable(message)
    return _plain_cast(kind, value, safe=safe)


_JSON_SAFE = frozenset({"boolean", "tinyint", "smallint", "integer", "bigint", "varchar"})


def _to_json(value: exp.Expr, source: DataType | None) -> exp.Expr:
    """CAST AS JSON makes a JSON value of a value: of a text a JSON string (Trino: "JSON functions")."""
    if source is not None and source.name == "json":
        return value
    inner = source.children[0] if source and source.name == "array" else source
    if inner is None or inner.name not in _JSON_SAFE:
        message = (
            f"A cast of {source or 'this expression'} to json isn't in LakeNB yet; "
            "use json_parse for a text that holds JSON."
        )
        raise NotYetAvailable(message)
    return tree.function("to_json", value)


def _special_cast(
    kind: DataType, value: exp.Expr, source: DataType | None, *, safe: bool
) -> exp.Expr | None:
    """Casts that DuckDB does otherwise than Trino; ``trino.cast_*`` knows them by argument type."""
    if kind.name == "json":
        return _to_json(value, source)
    literal = isinstance(value, exp.Literal) and value.is_string
    if literal and kind.name != "varchar":
        return None
    if kind.name in {"tinyint", "smallint", "integer", "bigint"}:
        return _tried(registry.operator(f"cast_{kind.name}", [value]), safe=safe)
    if kind.name == "varchar":
        text = value if literal else _tried(registry.operator("cast_varchar", [value]), safe=safe)
        if not kind.params:
            return text
        return exp.Anonymous(this="left", expressions=[text, exp.Literal.number(kind.params[0])])
    return None


def _tried(node: exp.Expr, *, safe: bool) -> exp.Expr:
    return exp.Anonymous(this="try", expressions=[node]) if safe else node


def _limit(node: exp.Expr) -> exp.Expr:
    value = node.expression
    if isinstance(value, exp.Var) and value.name.upper() == "ALL":
        return exp.Limit(expression=exp.Null())
    return node


def _fetch(node: exp.Expr) -> exp.Expr:
    return exp.Limit(expression=node.args.get("count") or exp.Literal.number(1))


def _try_if(node: exp.Expr) -> exp.Expr:
    if isinstance(node.parent, exp.Case):
        return node
    return exp.Case(
        ifs=[exp.If(this=node.this, true=node.args["true"])], default=node.args.get("false")
    )


def _str_position(node: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this="strpos", expressions=[node.this, node.args["substr"]])


def _substring(node: exp.Expr) -> exp.Expr:
    args = [node.this, node.args["start"]]
    if node.args.get("length"):
        args.append(node.args["length"])
    return registry.translate("substr", args, None)


def _trim(node: exp.Expr) -> exp.Expr:
    position_ = str(node.args.get("position") or "BOTH").upper()
    name = {"BOTH": "trim", "LEADING": "ltrim", "TRAILING": "rtrim"}[position_]
    args = [node.this] + ([node.expression] if node.args.get("expression") else [])
    return registry.translate(name, args, None)


def _map(node: exp.Expr) -> exp.Expr:
    args = [a for a in (node.args.get("keys"), node.args.get("values")) if a is not None]
    return registry.translate("map", args, None)


def _struct(node: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this="row", expressions=list(node.expressions))


def _array(node: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this="list_value", expressions=list(node.expressions))


def _hex(node: exp.Expr) -> exp.Expr:
    digits = str(node.this)
    if not re.fullmatch(r"(?:[0-9A-Fa-f]{2})*", digits):
        message = "A binary literal X'..' needs an even number of hexadecimal digits."
        raise QueryFailed(message, name="SYNTAX_ERROR")
    return exp.Anonymous(this="unhex", expressions=[exp.Literal.string(digits)])


def _placeholder(_node: exp.Expr) -> exp.Expr:
    message = "Incorrect number of parameters: a '?' has no value; give parameters."
    raise QueryFailed(message, name="INVALID_PARAMETER_USAGE")


def _now(_node: exp.Expr) -> exp.Expr:
    return exp.Cast(
        this=exp.Anonymous(this="now", expressions=[]), to=exp.DataType.build("timestamptz")
    )


def _local_now(node: exp.Expr) -> exp.Expr:
    return exp.Cast(this=_now(node), to=exp.DataType.build("timestamp"))


_RULES: dict[type[exp.Expr], Callable[[exp.Expr], exp.Expr]] = {
    exp.Anonymous: _anonymous,
    exp.Literal: _literal,
    exp.Div: typed.quotient,
    exp.Add: typed.shifted,
    exp.Sub: typed.shifted,
    **dict.fromkeys(
        (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.NullSafeEQ, exp.NullSafeNEQ),
        typed.compared,
    ),
    exp.In: typed.among_rows,
    exp.DPipe: typed.joined,
    exp.Unnest: typed.unnest,
    exp.Mod: _modulo,
    exp.Bracket: _bracket,
    exp.Extract: _extract,
    exp.Cast: _cast,
    exp.TryCast: _cast,
    exp.Interval: typed.interval,
    exp.Limit: _limit,
    exp.Fetch: _fetch,
    exp.If: _try_if,
    exp.StrPosition: _str_position,
    exp.Substring: _substring,
    exp.Trim: _trim,
    exp.Map: _map,
    exp.Struct: _struct,
    exp.Array: _array,
    exp.HexString: _hex,
    exp.Placeholder: _placeholder,
    exp.CurrentTimestamp: _now,
    exp.Localtimestamp: _local_now,
    exp.Filter: registry.modified,
    exp.IgnoreNulls: registry.modified,
    exp.RespectNulls: registry.modified,
    exp.WithinGroup: registry.modified,
    exp.Window: registry.modified,
}


def plan_of(query: exp.Expr, scans: Sequence[Scan], names: Sequence[str]) -> Plan:
    """The engine's plan of a translated tree."""
    return Plan(render(query), tuple(scans), tuple(names))

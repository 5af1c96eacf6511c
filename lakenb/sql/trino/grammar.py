"""What of sqlglot's trees belongs to Trino's grammar; the rest is refused before it means anything.

sqlglot reads many dialects' inventions in every dialect. A node that is not on the list can't reach an
engine, so a text can't name a file, a setting or a function of the engine below.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from lakenb.errors import NotYetAvailable, Position, QueryFailed, SyntaxError_
from lakenb.sql.trino.depth import MAX_TREE_DEPTH, balance, too_deep
from lakenb.sql.trino.dialect import MARK, RESERVED, position_of

_NODES = frozenset(
    """
    Add Alias All And Anonymous Any Array AtTimeZone Between Boolean Bracket CTE Case Cast Coalesce
    Column ColumnDef Concat Cube CurrentDate CurrentTime CurrentTimestamp CurrentCatalog CurrentUser
    CurrentSchema
    DPipe DataType DataTypeParam Delete Distinct Div Dot EQ Escape Except Exists Extract Fetch Filter
    From GT GTE Group GroupingSets Having HexString Identifier If IgnoreNulls In Insert Intersect
    Interval IntervalSpan Is Join LT LTE Lambda Lateral Like Limit LimitOptions Literal Localtime
    Localtimestamp Map Merge Mod Mul NEQ Neg Not Null NullSafeEQ NullSafeNEQ Nullif Offset Or Order
    Ordered Paren Placeholder RespectNulls Rollup Select Star StrPosition Struct Sub Subquery Substring
    Table TableAlias TableSample Trim TryCast Tuple Union Unnest Update Values Var Version When Whens
    Where Window WindowSpec With WithinGroup UnicodeString ParseJSON Aliases
    """.split()
)
_LATER: dict[str, str] = {"MatchRecognize": "MATCH_RECOGNIZE"}
_REFUSED_ARGS: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.Select: (
        *(
            "into",
            "hint",
            "qualify",
            "distribute",
            "sort",
            "cluster",
            "laterals",
            "locks",
        ),
        *("settings", "format", "kind", "connect", "prewhere", "pivots", "operation_modifiers"),
    ),
    exp.Between: ("symmetric",),
    exp.Star: ("except_", "replace", "rename", "except", "ilike"),
    exp.Table: (
        "pivots",
        "hints",
        "system_time",
        "partition",
        "only",
        "when",
        "rows_from",
        "changes",
    ),
    exp.Join: ("hint", "match_condition", "global_"),
    exp.Group: ("totals",),
    exp.Insert: ("overwrite", "ignore", "by_name", "returning", "conflict", "alternative", "where"),
    exp.Delete: ("tables", "using", "returning", "limit", "order"),
    exp.Update: ("from_", "returning", "limit", "order"),
    exp.Merge: ("returning",),
    exp.Limit: ("offset", "expressions"),
    exp.Distinct: ("on",),
    exp.Values: ("order", "limit", "offset"),
}
_JOIN_KINDS = frozenset({"", "INNER", "OUTER", "CROSS"})


def check(tree: exp.Expr, text: str) -> None:
    """Refuse what Trino's grammar does not have, and name what LakeNB does not have yet.

    Long chains of AND and OR are balanced on the way.

    Raises:
        QuotaExceeded: The tree is deeper than what follows can walk.
        SyntaxError_: The node is no part of Athena's SQL.
        NotYetAvailable: Athena has it, LakeNB not yet.
    """
    level, depth = [tree], 0
    while level:
        depth += 1
        if depth > MAX_TREE_DEPTH:
            raise too_deep()
        below: list[exp.Expr] = []
        for node in level:
            if type(node) is exp.Identifier:
                if node.args["this"].upper() in RESERVED and not node.args.get("quoted"):
                    raise _foreign(node, text, node.name)
                continue
            kind = type(node)
            if kind in _COMPARISONS:
                _check_comparison(node, text)
            if kind not in _PLAIN:
                _check_node(node, tree, text)
            below += _children(node)
        level = below


def _children(node: exp.Expr) -> list[exp.Expr]:
    found: list[exp.Expr] = []
    for value in node.args.values():
        if value.__class__ is list:
            found += [part for part in value if isinstance(part, exp.Expr)]
        elif isinstance(value, exp.Expr):
            found.append(value)
    return found


def _check_node(node: exp.Expr, tree: exp.Expr, text: str) -> None:
    if isinstance(node, exp.And | exp.Or):
        balance(node)
        return
    if isinstance(node, exp.DML) and node is not tree and not isinstance(node.parent, exp.When):
        raise _foreign(node, text, _word(node))
    name = type(node).__name__
    if name == "JSONExtract":  # what sqlglot makes of an arrow outside of a call
        message = "Lambda expression should always be used inside a function"
        raise QueryFailed(message, name="TYPE_MISMATCH", position=place(node, text))
    if name in _LATER:
        message = f"{_LATER[name]} isn't in LakeNB yet; it comes with Athena's exact SQL."
        raise NotYetAvailable(message, position=place(node, text))
    if name not in _NODES:
        raise _foreign(node, text, _word(node))
    for arg in _REFUSED_ARGS.get(type(node), ()):
        if node.args.get(arg):
            raise _foreign(node, text, arg.strip("_").upper())
    further = _CHECKS.get(type(node))
    if further is not None:
        further(node, text)


_PLAIN = frozenset(
    {exp.Column, exp.Literal, exp.EQ, exp.Anonymous, exp.Paren, exp.Alias, exp.Mul}
    | {
        exp.TableAlias,
        exp.Where,
        exp.From,
        exp.Ordered,
        exp.Order,
        exp.GT,
        exp.LT,
        exp.GTE,
        exp.LTE,
    }
)
"""Nodes of Trino's grammar about which there is nothing more to say."""


_COMPARISONS = frozenset({exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE})
_PREDICATES = _COMPARISONS | {
    exp.Between, exp.In, exp.Is, exp.Like, exp.Not, exp.NullSafeEQ, exp.NullSafeNEQ,
}  # fmt: skip


def _check_comparison(node: exp.Expr, text: str) -> None:
    """What is compared is no comparison itself, unless it stands in parentheses."""
    for side in (node.this, node.expression):
        if type(side) in _PREDICATES:
            raise _foreign(node.expression, text, _word(node))


def _check_join(node: exp.Join, text: str) -> None:
    method = (node.args.get("method") or "").upper()
    kind, side = node.kind.upper(), node.side.upper()
    if method not in {"", "NATURAL"} or kind not in _JOIN_KINDS:
        raise _foreign(node, text, method or kind)
    if kind == "CROSS" and node.args.get("on"):
        raise _foreign(node, text, "ON")
    missing = not (node.args.get("on") or node.args.get("using") or method == "NATURAL")
    if (side or kind == "INNER") and missing:
        message = "A JOIN needs ON or USING; write CROSS JOIN to join every row with every row."
        raise SyntaxError_(message, position=place(node, text))


_TYPES = frozenset(
    """
    BOOLEAN TINYINT SMALLINT INT BIGINT FLOAT DOUBLE DECIMAL VARCHAR CHAR VARBINARY DATE TIME TIMETZ
    TIMESTAMP TIMESTAMPTZ ARRAY MAP STRUCT JSON UUID IPADDRESS INTERVAL HLLSKETCH TDIGEST GEOMETRY
    USERDEFINED
    """.split()
)


_SHOWN_TYPES = {"TEXT": "string (or text)"}


def _check_type(node: exp.DataType, text: str) -> None:
    kind = node.this
    if isinstance(kind, exp.Interval) and kind.unit is not None:
        span = kind.unit.sql().upper()
        if span not in {"DAY TO SECOND", "YEAR TO MONTH"}:
            shown = span if " TO " in span else f"{span} TO {span}"
            message = f"INTERVAL {shown} type not supported"
            raise QueryFailed(
                message, name="NOT_SUPPORTED", position=place(node.parent or node, text)
            )
        return
    name = kind.name if isinstance(kind, exp.DType) else str(kind)
    if name not in _TYPES:
        raise QueryFailed(
            f"Unknown type: {_SHOWN_TYPES.get(name, name.lower())}; use a type of Athena's queries, such as varchar or bigint.",
            name="TYPE_NOT_FOUND",
            position=place(node, text) or place(node.parent or node, text),
        )


def _check_select(node: exp.Select, text: str) -> None:
    if not node.expressions:
        raise _foreign(node, text, "SELECT")


def _check_unnest(node: exp.Unnest, text: str) -> None:
    parent = node.parent
    while isinstance(parent, exp.Subquery):
        parent = parent.parent
    if not isinstance(parent, exp.From | exp.Join):
        raise _foreign(node, text, "UNNEST")


def _check_zone(node: exp.AtTimeZone, text: str) -> None:
    """Behind AT TIME ZONE stands a text or an INTERVAL; at_timezone takes others."""
    zone = node.args["zone"]
    if isinstance(zone, exp.Column):
        raise _foreign(zone, text, zone.name)


def _check_inner(node: exp.Expr, text: str) -> None:
    """Only a query or a relation stands in WITH and in parentheses."""
    relation = isinstance(node, exp.Subquery) and isinstance(node.this, exp.Unnest)
    if not relation and not isinstance(node.this, exp.Query | exp.Values | exp.Table):
        raise _foreign(node, text, _word(node.this))


def _check_count(node: exp.Expr, text: str) -> None:
    count = node.expression
    plain = isinstance(count, exp.Literal) and not count.is_string and str(count.this).isdecimal()
    every = isinstance(count, exp.Var | exp.Column) and count.name.upper() == "ALL"
    if not (plain or every or isinstance(count, exp.Placeholder)):
        raise _foreign(node, text, f"{_word(node)} {count.sql()[:30]}")


def _check_table(node: exp.Table, text: str) -> None:
    inner = node.this
    if isinstance(inner, exp.Values) or (
        isinstance(inner, exp.Anonymous) and inner.name == MARK + "$json_table"
    ):
        return
    if not isinstance(inner, exp.Identifier):
        raise _table_function(node, text)
    start = node.this.meta_get("start")
    if isinstance(start, int) and text[start : start + 1] == "'":
        raise _foreign(node, text, f"'{node.name[:100]}'")


def _table_function(node: exp.Table, text: str) -> SyntaxError_ | NotYetAvailable:
    inner = node.this
    name = inner.name if isinstance(inner, exp.Anonymous) else _word(inner)
    name = name.removeprefix(MARK)
    message = f"Table function '{name}' isn't there; read a table of the catalog, or use UNNEST."
    return NotYetAvailable(message, name="FUNCTION_NOT_FOUND", position=place(node, text))


def _word(node: exp.Expr) -> str:
    return node.key.upper()


def _foreign(node: exp.Expr, text: str, word: str) -> SyntaxError_:
    message = f"mismatched input '{word}'. Athena's SQL does not have it."
    return SyntaxError_(message, position=place(node, text))


def place(node: exp.Expr, text: str) -> Position | None:
    """Where in the text a node begins, as far as its names tell."""
    for inner in node.walk():
        start = inner.meta_get("start")
        if isinstance(start, int) and start < len(text):
            return position_of(text, start)
    return None


def _check_sample(node: exp.TableSample, text: str) -> None:
    method = node.args.get("method")
    if method is None or method.name.upper().removeprefix(MARK.upper()) not in {
        "BERNOULLI",
        "SYSTEM",
    }:
        raise _foreign(node, text, "SAMPLE")


def _check_set(node: exp.Expr, text: str) -> None:
    """What has ORDER BY or LIMIT stands in parentheses before UNION and the like."""
    left = node.this
    for key in ("order", "limit", "offset") if isinstance(left, exp.Select) else ():
        if left.args.get(key) is not None:
            raise _foreign(node.expression, text, _word(node))


_CHECKS: dict[type[exp.Expr], Callable[..., None]] = {
    exp.Is: _check_comparison,
    exp.Like: _check_comparison,
    exp.Union: _check_set,
    exp.Except: _check_set,
    exp.Intersect: _check_set,
    exp.TableSample: _check_sample,
    exp.Join: _check_join,
    exp.Table: _check_table,
    exp.DataType: _check_type,
    exp.Select: _check_select,
    exp.Unnest: _check_unnest,
    exp.CTE: _check_inner,
    exp.Subquery: _check_inner,
    exp.AtTimeZone: _check_zone,
    exp.Limit: _check_count,
    exp.Offset: _check_count,
}

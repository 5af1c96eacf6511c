"""What an expression's value is made from, its fields and elements included (Trino: functions of arrays, maps, lambdas).

`value` reads one expression; where that is none that puts a row, an array or a map together, takes a part out
of one or hands one on, it leaves the reading to `Reader.read`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.dotted import dotted, names_of
from lakenb.sql.lineage.calls import (
    ARRAYS,
    CALLS,
    COMPARING,
    HANDING,
    SEVERAL,
    Rule,
    as_array,
    backwards,
    taken,
    together,
)
from lakenb.sql.lineage.functions import call_name
from lakenb.sql.lineage.inside import (
    LOST,
    MIXED,
    compared,
    element,
    holding,
    lifted,
    loosened,
    merged,
    named,
    renamed,
)
from lakenb.sql.lineage.scope import unknown
from lakenb.sql.lineage.sources import IDENTITY, TRANSFORMATION, Sources

if TYPE_CHECKING:
    from lakenb.sql.lineage.expressions import Reader

MOST_DEEP = 60
"""Levels of parts in parts that are followed."""
TOO_DEEP = "It nests too deep to be followed."


def value(reader: Reader, node: exp.Expr) -> Sources:
    """What an expression is made from, with what it holds."""
    rule = rule_of(node)
    if rule is None:
        return _flat(reader, node)
    if reader.depth >= MOST_DEEP:
        return _too_deep(reader, node) if rule in _OPEN else unknown(TOO_DEEP)
    reader.depth += 1
    try:
        return rule(reader, node)
    finally:
        reader.depth -= 1


def _too_deep(reader: Reader, node: exp.Expr) -> Sources:
    made = reader.read(node)
    made.inside = LOST if len(made.direct) > 1 else None
    return made


def rule_of(node: exp.Expr) -> Rule | None:
    """The rule of an expression that has or hands on parts."""
    rule = _NODES.get(type(node))
    if rule is not None:
        return rule
    if isinstance(node, exp.Func):
        name = call_name(node)
        return _of_call(node, name) or (_handed_on if name in HANDING or name in ARRAYS else None)
    return _query if isinstance(node, exp.Query) else None


def _of_call(node: exp.Expr, name: str) -> Rule | None:
    least, rule = CALLS.get(name, (0, None))
    return rule if least <= sum(1 for _ in node.iter_expressions()) else None


def takes(node: exp.Expr) -> bool:
    """Whether an expression isn't made from all that stands in it, so that only its parts tell."""
    kind = type(node)
    if kind in _NODES:
        return kind in _TAKING
    return isinstance(node, exp.Func) and _of_call(node, call_name(node)) is not None


def _flat(reader: Reader, node: exp.Expr) -> Sources:
    made = reader.read(node)
    if len(made.direct) > 1:
        made.inside = MIXED
    return made


# --- nodes -----------------------------------------------------------------------------------------


def _column(reader: Reader, node: exp.Expr) -> Sources:
    if not isinstance(node, exp.Column) or isinstance(node.this, exp.Star):
        return _flat(reader, node)
    return reader.named(names_of(node))


def _parameter(reader: Reader, node: exp.Expr) -> Sources:
    return reader.bound.get(reader.walk.folded(node), Sources())


def _dot(reader: Reader, node: exp.Expr) -> Sources:
    """``a.b.c`` beyond what the parser takes for a column, or a field of an expression."""
    at, parts = dotted(node)
    if isinstance(at, exp.Column) and not isinstance(at.this, exp.Star):
        return reader.named([*names_of(at), *parts])
    if isinstance(at, exp.Dot):
        return merged(
            lifted(value(reader, one), TRANSFORMATION) for one in (at.this, at.expression)
        )
    made = value(reader, at)
    for part in parts:
        made = named(made, reader.walk.folded(part))
    return lifted(made, TRANSFORMATION)


def _row(reader: Reader, node: exp.Expr) -> Sources:
    names, parts = [], []
    for one in node.expressions:
        name, inner = _named_part(reader, one)
        names.append(name)
        parts.append(value(reader, inner))
    return holding("row", parts, names)


def _named_part(reader: Reader, node: exp.Expr) -> tuple[str, exp.Expr]:
    if isinstance(node, exp.PropertyEQ | exp.Kwarg):
        return reader.walk.folded(node.this), node.expression
    if isinstance(node, exp.Alias):
        return node.alias.lower(), node.this
    named = isinstance(node, exp.Column) and not reader.walk.rules.trino
    return (reader.walk.folded(node.this) if named else ""), node


def _array(reader: Reader, node: exp.Expr) -> Sources:
    parts = [value(reader, one) for one in node.expressions]
    if any(isinstance(one, exp.Query) for one in node.expressions):  # ARRAY(SELECT ...) elsewhere
        return holding("array", [merged(parts)])
    return holding("list", parts)


def _map(reader: Reader, node: exp.Expr) -> Sources:
    both = [node.args.get("keys"), node.args.get("values")]
    parts = [
        element(value(reader, one)) if isinstance(one, exp.Expr) else Sources() for one in both
    ]
    return holding("map", parts)


def _bracket(reader: Reader, node: exp.Expr) -> Sources:
    base, index = value(reader, node.this), node.expressions
    if len(index) != 1 or isinstance(index[0], exp.Slice):
        extra = Sources()
        for one in index:
            reader.read(one, "CONDITIONAL", extra)
        return loosened(lifted(base, TRANSFORMATION, extra))
    return taken(reader, base, index[0])


def _cast(reader: Reader, node: exp.Expr) -> Sources:
    return renamed(lifted(value(reader, node.this), TRANSFORMATION), node.args["to"])


def _joined(reader: Reader, node: exp.Expr) -> Sources:
    """``a || b || c``: arrays after one another, or text."""
    operands: list[exp.Expr] = []
    at = node
    while isinstance(at, exp.DPipe):
        operands.append(at.expression)
        at = at.this
    parts = [value(reader, one) for one in (at, *reversed(operands))]
    return together(parts, placed=True)


def _query(reader: Reader, node: exp.Expr) -> Sources:
    return reader.scalar(node)


def _handed_on(reader: Reader, node: exp.Expr) -> Sources:
    """The value of one of its operands; the others only decide which."""
    decides, found = Sources(), []
    for part, use, mask in reader.parts(node, IDENTITY, decides):
        if isinstance(use, int):
            found.append(lifted(value(reader, part), use))
        else:
            decides.add(reader.read(part), use, mask=mask)
    name = call_name(node) if isinstance(node, exp.Func) else ""
    if name == "reverse":
        made = backwards(found[0])
    else:
        made = together(found, placed=name == "concat") if name in ARRAYS else merged(found)
    if name in COMPARING:
        made = compared(made)
    if name in SEVERAL and len(reader.arguments(node)) == SEVERAL[name]:
        made = as_array(made)
    return lifted(made, IDENTITY, decides)


_NODES: dict[type[exp.Expr], Rule] = {
    exp.Column: _column,
    exp.Identifier: _parameter,
    exp.Dot: _dot,
    exp.Struct: _row,
    exp.Tuple: _row,
    exp.Array: _array,
    exp.Map: _map,
    exp.Bracket: _bracket,
    exp.Cast: _cast,
    exp.TryCast: _cast,
    exp.DPipe: _joined,
    exp.Alias: _handed_on,
    exp.Paren: _handed_on,
    exp.Case: _handed_on,
    exp.If: _handed_on,
    exp.Nullif: _handed_on,
    exp.Nvl2: _handed_on,
    exp.Filter: _handed_on,
    exp.Window: _handed_on,
    exp.Order: _handed_on,
    exp.Distinct: _handed_on,
    exp.IgnoreNulls: _handed_on,
    exp.RespectNulls: _handed_on,
}
_TAKING = frozenset({exp.Dot, exp.Bracket})
_OPEN = frozenset({_handed_on, _row, _array, _map, _cast, _joined, _column, _query, _parameter})
"""Rules of what is made from all that stands in it, so that the whole can be told at any depth."""

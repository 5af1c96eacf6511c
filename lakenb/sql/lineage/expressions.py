"""Expressions: which columns a value is made from, and how (OpenLineage: "Column Level Lineage").

One loop over a list of nodes that are still to be read, each with the use that its value has; only queries
in expressions call themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.sql.dotted import names_of
from lakenb.sql.lineage.functions import MASKING, call_name, deciding_places, kind_of
from lakenb.sql.lineage.inside import MIXED, holding, lifted, named
from lakenb.sql.lineage.scope import Query, Scope, unknown
from lakenb.sql.lineage.sources import AGGREGATION, IDENTITY, TRANSFORMATION, Ref, Sources, Use
from lakenb.sql.lineage.values import takes, value
from lakenb.sql.trino.row_pattern import labels
from lakenb.sql.trino.row_pattern_windows import MEASURE

if TYPE_CHECKING:
    from lakenb.sql.lineage.query import Walk
    from lakenb.sql.trino.row_pattern import RowPattern

Entry = tuple[exp.Expr, Use, bool]
"""A node, what its value is used for, and whether it is masked."""

_BARE = frozenset(
    """
    current_schema current_catalog current_user localtime current_time current_date current_timestamp
    localtimestamp sysdate user session_user
    """.split()
)
"""Names that are values and no columns."""


def raised(use: Use) -> Use:
    """What becomes of a use inside an operation."""
    return max(use, TRANSFORMATION) if isinstance(use, int) else use


def deciding(use: Use, subtype: str) -> Use:
    """The use of what only decides: the target's own where that is INDIRECT already."""
    return subtype if isinstance(use, int) else use


@dataclass(slots=True)
class Reader:
    """Reads the expressions of one query.

    Attributes:
        walk: The statement.
        scope: The names that are seen.
        windows: Named windows, by folded name.
        outputs: Columns of SELECT that may be named: always (``first``), or where no column is found.
        first: Whether ``outputs`` come before columns, as in ORDER BY.
        labels: In MATCH_RECOGNIZE: names of rows that may stand before a column.
        bound: In a lambda: its parameters.
        depth: How deep `value` is in parts of parts.
    """

    walk: Walk
    scope: Scope
    windows: dict[str, exp.Expr] = field(default_factory=dict)
    outputs: dict[str, Sources] = field(default_factory=dict)
    first: bool = False
    labels: frozenset[str] = frozenset()
    bound: dict[str, Sources] = field(default_factory=dict)
    depth: int = 0

    def value(self, node: exp.Expr) -> Sources:
        """What an expression is made from, and what each part of its value is."""
        return value(self, node)

    def read(self, node: exp.Expr, use: Use = IDENTITY, into: Sources | None = None) -> Sources:
        """Add what an expression is made from."""
        made = Sources() if into is None else into
        stack: list[Entry] = [(node, use, False)]
        while stack:
            at, how, mask = stack.pop()
            if isinstance(at, exp.Column):
                self._column(at, how, mask, made)
            elif type(at) in _LEAVES:
                continue
            elif takes(at):
                made.add(value(self, at), how, mask=mask)
            elif isinstance(at, exp.Identifier):
                if self.bound:
                    made.add(value(self, at), how, mask=mask)
            else:
                stack.extend(reversed(self.parts(at, how, made, mask=mask)))
        return made

    def parts(self, at: exp.Expr, how: Use, into: Sources, *, mask: bool = False) -> list[Entry]:
        """What stands in an expression, each with its use; what can't be handed on is added at once."""
        rule = _RULES.get(type(at))
        if rule is not None:
            return rule(self, at, how, mask, into)
        if isinstance(at, exp.Func):
            return _call(self, at, how, mask, into)
        if isinstance(at, exp.Query):
            return _scalar(self, at, how, mask, into)
        return [(one, raised(how), mask) for one in at.iter_expressions()]

    def arguments(self, node: exp.Expr) -> list[exp.Expr]:
        """The arguments of a call."""
        return [
            one for one in node.iter_expressions()
            if not isinstance(one, exp.Var)
            and (not isinstance(one, exp.Identifier) or self.walk.folded(one) in self.bound)
        ]  # fmt: skip

    # --- names -----------------------------------------------------------------------------------

    def name(self, parts: Sequence[str]) -> tuple[Sources | None, int]:
        """What a name of folded parts means, and how many of them are its own; the rest are fields."""
        for length in range(min(len(parts), 4), 0, -1):
            own = parts[:length]
            alias = self.outputs.get(own[0]) if length == 1 else None
            if alias is not None and (self.first or self._is_alias(own[0], alias)):
                return alias, 1
            scope: Scope | None = self.scope
            while scope is not None:
                found = scope.find(own)
                if found is not None:
                    return self._sure(found, own, scope), length
                scope = scope.parent
            if alias is not None:
                return alias, 1
        return None, 0

    def _sure(self, found: Sources, parts: Sequence[str], scope: Scope) -> Sources:
        """A column, unless it may as well be one of a query around its own that is known to have it."""
        outer = scope.parent
        if outer is None or len(parts) > 1 or all(rel.open is None for rel in scope.rels):
            return found
        if any(rel.at(parts[0]) is not None for rel in scope.rels):
            return found
        while outer is not None:
            if any(rel.at(parts[0]) is not None for rel in outer.rels):
                sentence = f"'{parts[0]}' may be a column of a table without a schema, or of the query around."
                return unknown(sentence)
            outer = outer.parent
        return found

    def _is_alias(self, name: str, alias: Sources) -> bool:
        """Whether a name of SELECT goes before a column that may be there, but isn't known.

        A column that the alias itself is made from is there, and goes first.
        """
        if any(rel.at(name) is not None for rel in self.scope.rels):
            return False
        refs = [*alias.direct, *(ref for ref, _ in alias.indirect)]
        return not any((ref.column or "").lower() == name for ref in refs)

    def _column(self, node: exp.Column, use: Use, mask: bool, into: Sources) -> None:
        if isinstance(node.this, exp.Star):
            before = [self.walk.folded(part) for part in names_of(node)]
            self._all(before, use, into, mask=mask)
            return
        parts = [node.this] if len(node.args) == 1 else names_of(node)
        into.add(self.named(parts), use, mask=mask)

    def _names(self, parts: Sequence[exp.Expr]) -> list[str]:
        names = [self.walk.folded(part) for part in parts]
        return names[1:] if len(names) > 1 and names[0] in self.labels else names

    def named(self, parts: Sequence[exp.Expr]) -> Sources:
        """What a name of several parts means, fields included, with what it holds."""
        names = self._names(parts)
        found, length = self.name(names)
        if found is None:
            return self._no_column(parts, names)
        if length == len(names):
            return found
        for name in names[length:]:
            found = named(found, name)
        return lifted(found, TRANSFORMATION)

    def _no_column(self, parts: Sequence[exp.Expr], names: Sequence[str]) -> Sources:
        if len(names) == 1 and names[0] in _BARE and not parts[0].args.get("quoted"):
            return Sources()
        row = self._row(names[0]) if len(names) == 1 else None
        if row is not None:
            return row
        return unknown(f"'{'.'.join(names)}' is no column of what is read here.")

    def _row(self, name: str) -> Sources | None:
        """A relation's name that stands for its whole row."""
        scope: Scope | None = self.scope
        while scope is not None:
            rels = [rel for rel in scope.rels if rel.qualifier[-1:] == (name,)]
            if len(rels) == 1 and rels[0].open is None:
                (rel,) = rels
                parts = [rel.sources(at) for at in range(len(rel.names))]
                return holding("row", parts, [one.lower() for one in rel.names])
            if rels:
                made = Sources()
                self._all([name], TRANSFORMATION, made)
                made.inside = MIXED
                return made
            scope = scope.parent
        return None

    def _all(self, before: Sequence[str], use: Use, into: Sources, *, mask: bool = False) -> None:
        for rel in self.scope.rels:
            if not rel.reached_by(before):
                continue
            for at in range(len(rel.names)):
                into.add(rel.sources(at), use, mask=mask)
            if rel.open is not None:
                for name in rel.opened:
                    _put(into, Ref(name, None), use, mask)

    def query(
        self, node: exp.Expr, use: Use, into: Sources, *, values: bool, mask: bool = False
    ) -> Query:
        """A query inside an expression; ``values`` when its columns' values matter."""
        while isinstance(node, exp.Paren):
            node = node.this
        found = self.walk.query(node, self.scope, self.scope.ctes)
        if values:
            for one in found.outputs:
                into.add(one, use, mask=mask)
            if found.open is not None:
                for name in found.opened:
                    _put(into, Ref(name, None), use, mask)
        into.add(found.whole, use, mask=mask)
        return found

    def scalar(self, node: exp.Expr) -> Sources:
        """A query that stands for a value, with what that holds."""
        made = Sources()
        found = self.query(node, IDENTITY, made, values=True)
        if len(found.outputs) == 1:
            made.inside = lifted(found.outputs[0], IDENTITY, found.whole).inside
        elif len(made.direct) > 1:
            made.inside = MIXED
        return made


def _put(into: Sources, ref: Ref, use: Use, mask: bool) -> None:
    if isinstance(use, int):
        into.take(ref, use, mask=mask)
    else:
        into.decide(ref, use, mask=mask)


# --- rules -----------------------------------------------------------------------------------------


def _same(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    return [(node.this, use, mask)] if isinstance(node.this, exp.Expr) else []


def _operand(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    return [(node.this, raised(use), mask)] if isinstance(node.this, exp.Expr) else []


def _value_of(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    return [(node.expression, raised(use), mask)] if isinstance(node.expression, exp.Expr) else []


def _case(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    parts: list[Entry] = []
    decides, value = deciding(use, "CONDITIONAL"), raised(use)
    if isinstance(node.this, exp.Expr):
        parts.append((node.this, decides, mask))
    for one in node.args.get("ifs") or ():
        parts += [(one.this, decides, mask), (one.args["true"], value, mask)]
    if isinstance(node.args.get("default"), exp.Expr):
        parts.append((node.args["default"], value, mask))
    return parts


def _if(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    parts: list[Entry] = [(node.this, deciding(use, "CONDITIONAL"), mask)]
    chosen = [node.args.get(key) for key in ("true", "false")]
    return parts + [(one, raised(use), mask) for one in chosen if isinstance(one, exp.Expr)]


def _nullif(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    return [(node.this, raised(use), mask), (node.expression, deciding(use, "CONDITIONAL"), mask)]


def _nvl2(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    parts: list[Entry] = [(node.this, deciding(use, "CONDITIONAL"), mask)]
    return parts + [
        (node.args[key], raised(use), mask) for key in ("true", "false") if node.args.get(key)
    ]


def _decode(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    """``DECODE(x, search, result, ..., default)``."""
    subject, *rest = list(node.iter_expressions())
    decides, value = deciding(use, "CONDITIONAL"), raised(use)
    parts: list[Entry] = [(subject, decides, mask)]
    for at, one in enumerate(rest):
        last = at == len(rest) - 1
        parts.append((one, value if at % 2 or last else decides, mask))
    return parts


def _filter(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    return [(node.this, use, mask), (node.expression.this, deciding(use, "FILTER"), False)]


def _within_group(
    _reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources
) -> list[Entry]:
    name = call_name(node.this)
    ordered = [term.this for term in node.expression.expressions]
    direct = name.startswith(("percentile", "mode"))
    way = _gathered(use) if direct else deciding(use, "SORT")
    return [(node.this, use, mask), *((one, way, mask) for one in ordered)]


def _gathered(use: Use) -> Use:
    return AGGREGATION if isinstance(use, int) else use


def _ordered_argument(
    _reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources
) -> list[Entry]:
    """``x ORDER BY y`` inside an aggregate's parentheses."""
    parts: list[Entry] = [(node.this, use, mask)] if isinstance(node.this, exp.Expr) else []
    return parts + [(term, deciding(use, "SORT"), mask) for term in node.expressions]


def _window(reader: Reader, node: exp.Expr, use: Use, mask: bool, into: Sources) -> list[Entry]:
    way = deciding(use, "WINDOW")
    parts: list[Entry] = []
    for window in windows_of(reader, node):
        pattern = reader.walk.pattern_of(window)
        if pattern is not None:
            _matched(reader, pattern, call_name(node.this), use, into)
        parts += [(one, way, False) for one in window.args.get("partition_by") or ()]
        order = window.args.get("order")
        parts += [(one, way, False) for one in (order.expressions if order is not None else ())]
        spec = window.args.get("spec")
        if spec is not None:
            bounds = (spec.args.get("start"), spec.args.get("end"))
            parts += [(one, way, False) for one in bounds if isinstance(one, exp.Expr)]
    return [(node.this, use, mask), *parts]


def _matched(reader: Reader, pattern: RowPattern, name: str, use: Use, into: Sources) -> None:
    """What a window with a row pattern adds: the measure that is read, and the conditions of its labels."""
    known = frozenset(one.lower() for one in (*labels(pattern.pattern), *pattern.subsets))
    inner = Reader(reader.walk, reader.scope, labels=known)
    for condition in pattern.defined.values():
        inner.read(condition, deciding(use, "WINDOW"), into)
    wanted = name.removeprefix(MEASURE)
    for measure, label in pattern.measures:
        if label.lower() == wanted:
            inner.read(measure, raised(use), into)


def windows_of(reader: Reader, node: exp.Expr) -> list[exp.Expr]:
    """A window and those that it names."""
    found = [node]
    alias = node.args.get("alias")
    while alias is not None and len(found) < 100:  # noqa: PLR2004 - a circle of names ends somewhere
        named = reader.windows.get(reader.walk.folded(alias))
        if named is None:
            break
        found.append(named)
        alias = named.args.get("alias")
    return found


def _scalar(reader: Reader, node: exp.Expr, use: Use, mask: bool, into: Sources) -> list[Entry]:
    reader.query(node, use, into, values=True, mask=mask)
    return []


def _exists(reader: Reader, node: exp.Expr, use: Use, mask: bool, into: Sources) -> list[Entry]:
    inner = node.this
    if not isinstance(inner, exp.Query):  # another system's function of arrays
        return _call(reader, node, use, mask, into)
    reader.query(inner, deciding(use, "CONDITIONAL"), into, values=False, mask=mask)
    return []


def _in(reader: Reader, node: exp.Expr, use: Use, mask: bool, into: Sources) -> list[Entry]:
    query = node.args.get("query")
    if isinstance(query, exp.Expr):
        reader.query(query, deciding(use, "CONDITIONAL"), into, values=True, mask=mask)
    rest = [*node.expressions, node.args.get("unnest"), node.args.get("field")]
    parts = [one for one in (node.this, *rest) if isinstance(one, exp.Expr)]
    return [(one, raised(use), mask) for one in parts]


def _quantified(reader: Reader, node: exp.Expr, use: Use, mask: bool, into: Sources) -> list[Entry]:
    inner = node.this
    while isinstance(inner, exp.Paren):
        inner = inner.this
    if isinstance(inner, exp.Query):
        reader.query(inner, deciding(use, "CONDITIONAL"), into, values=True, mask=mask)
        return []
    return [(inner, raised(use), mask)] if isinstance(inner, exp.Expr) else []


def _lambda(_reader: Reader, node: exp.Expr, use: Use, mask: bool, _into: Sources) -> list[Entry]:
    return [(node.this, raised(use), mask)] if isinstance(node.this, exp.Expr) else []


def _call(reader: Reader, node: exp.Expr, use: Use, mask: bool, into: Sources) -> list[Entry]:
    name = call_name(node)
    kind = kind_of(node, name)
    hides = mask or name in MASKING
    way = _gathered(use) if kind == "aggregate" else raised(use)
    given = reader.arguments(node)
    if name in {"count", "countif"} and not any(one.find(exp.Column) for one in given):
        for dataset in reader.scope.rows:
            _put(into, Ref(dataset, None), way, mask=True)
        return []
    if name in _SPECIAL:
        return _SPECIAL[name](reader, node, use, mask, into)
    decides = deciding_places(node, name)
    choice = deciding(use, "CONDITIONAL")
    return [(one, choice if at in decides else way, hides) for at, one in enumerate(given)]


def _grouping(
    _reader: Reader, _node: exp.Expr, _use: Use, _mask: bool, _into: Sources
) -> list[Entry]:
    """GROUPING() tells which set a row is of, and nothing of the columns' values."""
    return []


_Rule = Callable[[Reader, exp.Expr, Use, bool, Sources], list[Entry]]
_SPECIAL: dict[str, _Rule] = {
    "grouping": _grouping,
    "grouping_id": _grouping,
    "if": _if,
    "iff": _if,
}


def _star(reader: Reader, _node: exp.Expr, use: Use, mask: bool, into: Sources) -> list[Entry]:
    reader._all((), use, into, mask=mask)  # noqa: SLF001 - the rule is a part of the reader
    return []


_LEAVES = frozenset(
    {exp.Literal, exp.Null, exp.Boolean, exp.DataType, exp.Var, exp.Placeholder}
    | {exp.Parameter, exp.HexString, exp.CurrentDate, exp.CurrentTimestamp}
)
_RULES: dict[type[exp.Expr], _Rule] = {
    exp.Alias: _same,
    exp.Paren: _same,
    exp.Ordered: _same,
    exp.IgnoreNulls: _same,
    exp.RespectNulls: _same,
    exp.Distinct: lambda _r, n, u, m, _i: [(one, u, m) for one in n.expressions],
    exp.Cast: _operand,
    exp.TryCast: _operand,
    exp.Case: _case,
    exp.If: _if,
    exp.Nullif: _nullif,
    exp.Nvl2: _nvl2,
    exp.DecodeCase: _decode,
    exp.Filter: _filter,
    exp.WithinGroup: _within_group,
    exp.Order: _ordered_argument,
    exp.Window: _window,
    exp.Select: _scalar,
    exp.Union: _scalar,
    exp.Except: _scalar,
    exp.Intersect: _scalar,
    exp.Subquery: _scalar,
    exp.Exists: _exists,
    exp.In: _in,
    exp.Any: _quantified,
    exp.All: _quantified,
    exp.Lambda: _lambda,
    exp.PropertyEQ: _value_of,
    exp.Kwarg: _value_of,
    exp.Anonymous: _call,
    exp.Star: _star,
}

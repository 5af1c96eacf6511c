"""One SELECT: outputs, GROUP BY, HAVING, ORDER BY, DISTINCT, LIMIT (Trino: "SELECT")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, compress, product
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import comparable
from lakenb.sql.compiler import windows as window_clause
from lakenb.sql.compiler.calls import key_text, sort_text
from lakenb.sql.compiler.captured import detached, has_lambda
from lakenb.sql.compiler.correlation import reads_outside
from lakenb.sql.compiler.expressions import Expressions
from lakenb.sql.compiler.physical import physical
from lakenb.sql.compiler.places import place_of, position
from lakenb.sql.compiler.pushdown import push_down
from lakenb.sql.compiler.relations import From, Relations, no_aggregates, sampled
from lakenb.sql.compiler.row_pattern_window import wrapped
from lakenb.sql.compiler.scope import Field, Output, Scope, Statement
from lakenb.sql.compiler.value import ColumnRef, Typed
from lakenb.sql.constants import constant
from lakenb.values.names import fold

if TYPE_CHECKING:
    from lakenb.sql.compiler.query import Queries, Query


@dataclass(slots=True)
class _Item:
    """One output: its value, its name, its tree, what it reads."""

    value: Typed
    output: Output
    node: exp.Expr


@dataclass(slots=True)
class _Grouping:
    """GROUP BY: its text, and what stands for each grouping expression behind it."""

    text: str = ""
    stands: dict[str, str] = field(default_factory=dict)


class Select:
    """Compiles one SELECT."""

    def __init__(self, statement: Statement, scope: Scope, queries: Queries) -> None:
        self.statement = statement
        self.scope = scope
        self.queries = queries
        self.expressions = Expressions(statement, scope, queries)

    def query(self, node: exp.Select) -> Query:
        """The whole of it."""
        from lakenb.sql.compiler.query import Query

        from_ = Relations(self.statement, self.scope, self.queries).clause(node)
        if from_ is not None and node.args.get("sample") is not None:
            from_.text += sampled(node, from_)
        window_clause.define(self.expressions, node.args.get("windows") or [])
        where = self._where(node)
        grouping = self._grouping(node)
        if grouping is not None:
            self.scope.grouped = grouping.stands
        items = self._items(node)
        having = self._having(node)
        distinct = node.args.get("distinct") is not None
        order = self._order(node, items, distinct=distinct)
        grouped = (
            grouping is not None
            or having is not None
            or any(one.aggregate for one in (*(i.value for i in items), *(v for v, _ in order)))
        )
        if grouped:
            self._check_grouped(node, items, having, order)
        if distinct:
            _check_distinct(items)
        text = self._text(node, items, from_, where, grouping, having, order)
        sealed = (
            grouped
            or distinct
            or any(i.value.window for i in items)
            or any(node.args.get(key) for key in ("limit", "offset"))
        )
        if from_ is not None:
            push_down(self.statement, node, from_)
        reads = self.scope.sink
        if distinct or (order and sealed):
            for item in items:
                reads |= item.output.reads
        return Query(text, [item.output for item in items], reads, sealed=sealed,
            free=frozenset(self.scope.outer), where=where is not None)  # fmt: skip

    # --- clauses -----------------------------------------------------------------------------------

    def _where(self, node: exp.Expr) -> Typed | None:
        where = node.args.get("where")
        if where is None:
            return None
        value = self.expressions.condition(where.this, "WHERE")
        no_aggregates(value, where.this, "WHERE clause")
        return value

    def _having(self, node: exp.Expr) -> Typed | None:
        having = node.args.get("having")
        if having is None:
            return None
        value = self.expressions.condition(having.this, "HAVING")
        if value.window:
            message = "HAVING clause cannot contain window functions or row pattern measures"
            raise QueryFailed(message, name="NESTED_WINDOW", position=place_of(having.this))
        return value

    def _items(self, node: exp.Expr) -> list[_Item]:
        items: list[_Item] = []
        for item in node.expressions:
            items += self._expanded(item)
        return items

    def _expanded(self, node: exp.Expr) -> list[_Item]:
        if isinstance(node, exp.Star):
            return self._star((), node)
        if isinstance(node, exp.Column) and isinstance(node.this, exp.Star):
            parts = tuple(fold(p.name) for p in node.parts if isinstance(p, exp.Identifier))
            return self._star(parts, node)
        if isinstance(node, exp.Dot) and isinstance(node.expression, exp.Star):
            named = _bare(node.this)
            if isinstance(named, exp.Column) and len(named.parts) == 1:
                return self._star((fold(named.name),), node)  # a relation, parentheses or not
            return self._row_star(node.this, node)
        if isinstance(node, exp.Aliases):
            return self._aliased(node)
        label = node.alias if isinstance(node, exp.Alias) else _own_name(node)
        inner = node.this if isinstance(node, exp.Alias) else node
        value, reads = self._reading(inner)
        kept = self.statement.column(inner)
        output = Output(fold(label), label, value.type, reads, kept)
        return [_Item(value, output, inner)]

    def _aliased(self, node: exp.Aliases) -> list[_Item]:
        """``t.* AS (a, b)``."""
        if isinstance(node.this, exp.Star):
            message = "mismatched input 'AS'. Expecting: ',', 'FROM', 'WHERE', <EOF>"
            raise QueryFailed(message, name="SYNTAX_ERROR", position=place_of(node))
        items = self._expanded(node.this)
        names = [name.name for name in node.expressions]
        if len(names) != len(items):
            message = (
                f"Column alias list has {len(names)} entries but relation has {len(items)} columns"
            )
            raise QueryFailed(message, name="MISMATCHED_COLUMN_ALIASES", position=place_of(node))
        for item, name in zip(items, names, strict=True):
            item.output.name, item.output.label = fold(name), name
        return items

    def _reading(self, node: exp.Expr) -> tuple[Typed, set[ColumnRef]]:
        """An expression, and the columns that it alone reads."""
        outside = self.scope.sink
        self.scope.sink = set()
        try:
            value = detached(self.expressions, self.expressions.value(node), node)
            return value, self.scope.sink
        finally:
            self.scope.sink = outside

    def _star(self, parts: tuple[str, ...], node: exp.Expr) -> list[_Item]:
        if not parts:
            chosen = [one for one in self.scope.fields if not one.hidden]
            if not chosen:
                select = node.find_ancestor(exp.Select)
                read = select is not None and select.args.get("from_") is not None
                message = (
                    "SELECT * not allowed from relation that has no columns"
                    if read
                    else "SELECT * not allowed in queries without FROM clause"
                )
                raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=position(node))
        else:
            depth = len(parts)
            chosen = []
            scope: Scope | None = self.scope
            while scope is not None and not chosen:
                chosen = [
                    one for one in scope.fields
                    if not one.hidden and one.qualifier[-depth:] == parts
                ]  # fmt: skip
                if chosen and scope is not self.scope:
                    self.statement.outside[id(node)] = (node, scope)
                scope = scope.parent
            if not chosen:
                return self._named_row_star(node, parts)
        return [self._field_item(one, node) for one in chosen]

    def _named_row_star(self, node: exp.Expr, parts: tuple[str, ...]) -> list[_Item]:
        """``t.row_column.*``; one name alone means a relation."""
        if len(parts) > 1 and isinstance(node, exp.Column):
            names = [part.copy() for part in node.parts if isinstance(part, exp.Identifier)]
            row: exp.Expr = names[0]
            for name in names[1:]:
                row = exp.Dot(this=row, expression=name)
            return self._row_star(row, node)
        message = f"Unable to resolve reference {'.'.join(parts)}"
        raise QueryFailed(message, name="TABLE_NOT_FOUND", position=place_of(node))

    def _field_item(self, one: Field, node: exp.Expr) -> _Item:
        value = Typed(one.value.sql, one.value.type, free=one.value.free)
        grouped = self.scope.grouped
        if grouped is not None and value.sql in grouped:
            value = Typed(grouped[value.sql], value.type)
        self.statement.note(one.value.free)
        reads = set(one.value.free)
        kept = next(iter(reads)) if len(reads) == 1 else None
        return _Item(value, Output(one.name, one.label, value.type, reads, kept), node)

    def _row_star(self, row: exp.Expr, node: exp.Expr) -> list[_Item]:
        value, reads = self._reading(row)
        if value.type.name != "row":
            message = f"expected expression of type Row, actual {value.type}"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
        shape = tuple((0, fold(own)) for own in value.type.fields)
        self.statement.shapes[id(node)] = (node, shape)
        items = []
        for at, own in enumerate(value.type.fields):
            part = self.expressions.field_at(value, at)
            items.append(_Item(part, Output(fold(own), own, part.type, set(reads)), node))
        return items

    # --- GROUP BY ------------------------------------------------------------------------------------

    def _grouping(self, node: exp.Expr) -> _Grouping | None:
        group = node.args.get("group")
        if group is None:
            return None
        made = _Grouping()
        if group.args.get("all") is False:  # GROUP BY DISTINCT
            sets = [self._sets(item, node, made) for item in group.expressions]
            chosen = dict.fromkeys(
                tuple(dict.fromkeys(chain.from_iterable(each))) for each in product(*sets)
            )
            inside = ", ".join(f"({', '.join(each)})" for each in chosen)
            made.text = f"GROUPING SETS ({inside})"
            return made
        pieces = [self._grouping_set(item, node, made) for item in group.expressions]
        made.text = ", ".join(piece for piece in pieces if piece != "()") or "()"
        return made

    def _sets(self, item: exp.Expr, node: exp.Expr, made: _Grouping) -> list[tuple[str, ...]]:
        """The grouping sets of one item of GROUP BY, each as the texts of its keys."""
        if isinstance(item, exp.GroupingSets):
            return [one for part in item.expressions for one in self._sets(part, node, made)]
        if isinstance(item, exp.Cube | exp.Rollup):
            parts = [self._sets(part, node, made)[0] for part in item.expressions]
            if isinstance(item, exp.Rollup):
                chosen = [parts[:length] for length in range(len(parts), -1, -1)]
            else:
                kept = product((True, False), repeat=len(parts))
                chosen = [list(compress(parts, mask)) for mask in kept]
            return [tuple(chain.from_iterable(each)) for each in chosen]
        if isinstance(item, exp.Tuple):
            return [tuple(self._key(part, node, made) for part in item.expressions)]
        if isinstance(item, exp.Paren):
            return self._sets(item.this, node, made)
        return [(self._key(item, node, made),)]

    def _grouping_set(self, item: exp.Expr, node: exp.Expr, made: _Grouping) -> str:
        if isinstance(item, exp.GroupingSets):
            _check_sets(item)
            inside = [self._grouping_set(part, node, made) for part in item.expressions]
            return f"GROUPING SETS ({', '.join(inside)})"
        if isinstance(item, exp.Cube | exp.Rollup):
            inside = [self._grouping_set(part, node, made) for part in item.expressions]
            word = "CUBE" if isinstance(item, exp.Cube) else "ROLLUP"
            return f"{word} ({', '.join(inside)})"
        if isinstance(item, exp.Tuple):
            return f"({', '.join(self._key(part, node, made) for part in item.expressions)})"
        if isinstance(item, exp.Paren):
            return self._grouping_set(item.this, node, made)
        return self._key(item, node, made)

    def _key(self, item: exp.Expr, node: exp.Expr, made: _Grouping) -> str:
        """The text of one grouping expression; a number means the output at that place."""
        target = item
        if isinstance(item, exp.Literal) and not item.is_string:
            target = self._at_place(item, node, "GROUP BY")
        value = self.expressions.value(target)
        if value.aggregate or value.window:
            message = "GROUP BY clause cannot contain aggregations, window functions or grouping operations"
            raise QueryFailed(message, name="EXPRESSION_NOT_SCALAR", position=place_of(item))
        if not comparable(value.type):
            message = f"{value.type} is not comparable, and therefore cannot be used in GROUP BY"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(item))
        if value.literal.__class__ in {int, type(None)}:
            return f"CAST({value.sql} AS {physical(value.type)})"
        key = key_text(value)
        made.stands[value.sql] = value.sql if key == value.sql else f"any_value({value.sql})"
        return key

    def _at_place(self, item: exp.Expr, node: exp.Expr, clause: str) -> exp.Expr:
        number = int(item.name) if item.name.isdecimal() else 0
        if any(part.is_star for part in node.expressions):
            return self._starred(number, item, node, clause)
        if not 1 <= number <= len(node.expressions):
            raise _no_place(number, item, clause)
        found: exp.Expr = node.expressions[number - 1]
        return found.this if isinstance(found, exp.Alias) else found

    def _starred(self, number: int, item: exp.Expr, node: exp.Expr, clause: str) -> exp.Expr:
        grouped, self.scope.grouped = self.scope.grouped, None
        try:
            items = self._items(node)
        finally:
            self.scope.grouped = grouped
        if not 1 <= number <= len(items):
            raise _no_place(number, item, clause)
        found = items[number - 1]
        if not (found.node.is_star or isinstance(found.node, exp.Dot)):
            return found.node
        name = self.statement.fresh("~place")
        self.expressions.variables.append({name: found.value})
        self.scope.sink |= found.output.reads
        return exp.Identifier(this=name, quoted=True)

    def _check_grouped(
        self,
        node: exp.Expr,
        items: Sequence[_Item],
        having: Typed | None,
        order: Sequence[tuple[Typed, exp.Expr]],
    ) -> None:
        values = [(item.value, item.node) for item in items]
        if having is not None:
            values.append((having, node.args["having"].this))
        for value, place in (*values, *order):
            own = [ref for ref in value.free if ref not in self.scope.outer]
            if own:
                shown = place.sql(dialect="trino").replace('"', "").replace("ƒ", "")[:200]
                message = f"'{shown}' must be an aggregate expression or appear in GROUP BY clause"
                raise QueryFailed(
                    message, name="EXPRESSION_NOT_AGGREGATE", position=place_of(place)
                )

    # --- ORDER BY -------------------------------------------------------------------------------------

    def _order(
        self, node: exp.Expr, items: Sequence[_Item], *, distinct: bool
    ) -> list[tuple[Typed, exp.Expr]]:
        """The values to order by, with the ORDER BY's terms; their ``sql`` may be an output's name."""
        order = node.args.get("order")
        if order is None:
            return []
        ties = _with_ties(node.args.get("limit"))
        named: dict[str, Typed] = {}
        clashing: set[str] = set()
        for item in items:
            name = item.output.name
            if name in named:
                clashing.add(name)
            named[name] = item.value
        names = {n: v for n, v in named.items() if n and n not in clashing}
        self.expressions.variables.append(names)
        self.expressions.outputs = names
        try:
            return [
                (self._order_value(term, items, clashing, distinct=distinct, ties=ties), term)
                for term in order.expressions
            ]
        finally:
            self.expressions.variables.pop()
            self.expressions.outputs = None

    def _order_value(
        self,
        term: exp.Expr,
        items: Sequence[_Item],
        clashing: set[str],
        *,
        distinct: bool,
        ties: bool,
    ) -> Typed:
        inner = _bare(term.this)
        at: int | None = None
        if isinstance(inner, exp.Literal) and not inner.is_string:
            at = int(inner.name) - 1 if inner.name.isdecimal() else -1
            if not 0 <= at < len(items):
                raise _no_place(at + 1, inner, "ORDER BY")
            value = items[at].value
        else:
            if (
                isinstance(inner, exp.Column)
                and len(inner.parts) == 1
                and fold(inner.name) in clashing
            ):
                message = f"Column '{inner.name}' is ambiguous"
                raise QueryFailed(message, name="AMBIGUOUS_NAME", position=place_of(inner))
            value = self.expressions.value(term.this)
            at = next((i for i, one in enumerate(items) if one.value.sql == value.sql), None)
        if at is None and distinct:
            message = "For SELECT DISTINCT, ORDER BY expressions must appear in select list"
            raise QueryFailed(message, name="EXPRESSION_NOT_IN_DISTINCT", position=place_of(term))
        if at is not None:
            made = value.made(f"c{at}", value.type)
            self.scope.sink |= items[at].output.reads
            # Inside of a key's expression the engine takes the alias for a column of FROM.
            keyed = (sort_text(made) != made.sql or ties) and not distinct
            return items[at].value if keyed else made
        return value

    # --- text ------------------------------------------------------------------------------------------

    def _text(
        self,
        node: exp.Expr,
        items: Sequence[_Item],
        from_: From | None,
        where: Typed | None,
        grouping: _Grouping | None,
        having: Typed | None,
        order: Sequence[tuple[Typed, exp.Expr]],
    ) -> str:
        if having is not None:
            _part_windows(having, [*(item.value for item in items), *(v for v, _ in order)])
        distinct = ""
        if node.args.get("distinct") is not None:
            keys = [key_text(item.value) for item in items]
            same = all(k == i.value.sql for k, i in zip(keys, items, strict=True))
            # A bare number would mean a place.
            parts = ", ".join(
                f"CAST({k} AS BIGINT)" if k.strip("()-").isdecimal() else k for k in keys
            )
            distinct = "DISTINCT " if same else f"DISTINCT ON ({parts}) "
        chosen = ", ".join(f"{item.value.sql} AS c{at}" for at, item in enumerate(items))
        if not distinct and _with_ties(node.args.get("limit")):
            # Rows are ranked around the query, which hands on what they are ordered by.
            chosen += "".join(f", {value.sql} AS o{at}" for at, (value, _) in enumerate(order))
            order = [(v.made(f"o{at}", v.type), term) for at, (v, term) in enumerate(order)]
        pieces = [f"SELECT {distinct}{chosen}"]
        source = self._source(node, from_)
        if where is not None:
            source += f" WHERE {where.sql}"
        if self.scope.patterns:
            source = wrapped(self.scope.patterns, source)
        if source:
            pieces.append(f"FROM {source}" if from_ is not None else source)
        if grouping is not None:
            pieces.append(f"GROUP BY {grouping.text}")
        if having is not None:
            pieces.append(_having_text(having, items))
        if distinct and any(sort_text(value) != value.sql for value, _ in order):
            # Beside DISTINCT the engine takes an alias inside a key for the number of its place.
            pieces = [f"SELECT * FROM ({' '.join(pieces)}) AS {self.statement.fresh('d')}"]
        terms = [self.expressions.ordered(term, value) for value, term in order]
        return tied(node, pieces, terms, len(items))

    def _source(self, node: exp.Expr, from_: From | None) -> str:
        """FROM; an UNNEST alone in it is joined when other clauses read columns from outside, too.

        The engine fails inside when it takes apart what reads from outside above such an UNNEST.
        """
        if from_ is None:
            return ""
        item = node.args["from_"].this
        if isinstance(item, exp.Subquery):
            item = item.this
        if not isinstance(item, exp.Unnest) or self.scope.parent is None:
            return from_.text
        where = node.args.get("where")
        above = [*node.expressions, *([where] if where is not None else [])]
        outer = self.scope.parent
        if not any(reads_outside(self.statement, part, outer) for part in above):
            return from_.text
        one = self.statement.fresh("r")
        text = from_.text.removeprefix("LATERAL ")
        return f"(SELECT 1) AS {one} CROSS JOIN LATERAL {text}"


_WINDOW = re.compile(r"'(?:[^']|'')*'|\bOVER \((PARTITION BY )?(\))?")


def _part_windows(having: Typed, values: Sequence[Typed]) -> None:
    """Windows that see the rows alone which HAVING lets through, though QUALIFY stands in its place."""
    if not has_lambda(having.sql):
        return

    def parted(found: re.Match[str]) -> str:
        if found[0].startswith("'"):
            return found[0]
        rest = ")" if found[2] else ", " if found[1] else " "
        return f"OVER (PARTITION BY ({having.sql}) IS TRUE{rest}"

    for value in values:
        if value.window:
            value.sql = _WINDOW.sub(parted, value.sql)


def _having_text(having: Typed, items: Sequence[_Item]) -> str:
    """HAVING; the engine takes a lambda's variable in it for a column, and in QUALIFY it doesn't."""
    calls = "lambda" in having.sql or 'trino."' in having.sql
    windows = any(item.value.window for item in items)
    if windows and has_lambda(having.sql):
        return f"QUALIFY {having.sql}"
    if calls and not windows:
        return f"QUALIFY {having.sql} AND row_number() OVER () > 0"
    return f"HAVING {having.sql}"


def tied(node: exp.Expr, pieces: list[str], terms: Sequence[str], width: int) -> str:
    """A query's text with ORDER BY, OFFSET, LIMIT, FETCH FIRST ... WITH TIES."""
    limit, offset = node.args.get("limit"), node.args.get("offset")
    count = _count(limit)
    skipped = str(constant(offset.expression) or 0) if offset is not None else ""
    by = ["ORDER BY " + ", ".join(terms)] if terms else []
    if _with_ties(limit):
        if not terms:
            message = "FETCH FIRST WITH TIES clause requires ORDER BY"
            raise QueryFailed(message, name="MISSING_ORDER_BY")
        inner = " ".join(pieces)
        names = ", ".join(f"c{at}" for at in range(width))
        window = f"OVER (ORDER BY {', '.join(terms)})"
        first = int(skipped or 0)
        return (
            f"SELECT {names} FROM (SELECT *, rank() {window} AS rk, row_number() {window} AS rn "
            f"FROM ({inner})) WHERE rn > {first} AND rk <= {first + int(count or 1)} ORDER BY rn"
        )
    tail = [f"LIMIT {count}"] if count else []
    if skipped:
        tail.append(f"OFFSET {skipped}")
    return " ".join([*pieces, *by, *tail])


def _count(limit: exp.Expr | None) -> str:
    if limit is None:
        return ""
    if isinstance(limit, exp.Fetch):
        count = limit.args.get("count")
        number = str(count.name) if isinstance(count, exp.Expr) else "1"
        if not number.isdecimal():
            message = f"mismatched input '{number}'. Expecting: '?', <integer>"
            raise QueryFailed(message, name="SYNTAX_ERROR", position=place_of(limit))
        if number == "0":
            message = "FETCH FIRST row count must be positive (actual value: 0)"
            raise QueryFailed(message, name="NUMERIC_VALUE_OUT_OF_RANGE")
        return number
    value = limit.expression
    count = constant(value)
    if isinstance(count, int) and not isinstance(count, bool) and count >= 0:
        return str(count)
    if isinstance(value, exp.Var | exp.Column) and value.name.upper() == "ALL":
        return ""
    message = "LIMIT takes a whole number or ALL."
    raise QueryFailed(message, name="INVALID_LIMIT_CLAUSE")


def _with_ties(limit: exp.Expr | None) -> bool:
    options = limit.args.get("limit_options") if isinstance(limit, exp.Fetch) else None
    return options is not None and bool(options.args.get("with_ties"))


def _check_distinct(items: Sequence[_Item]) -> None:
    for item in items:
        if not comparable(item.value.type):
            message = (
                f"DISTINCT can only be applied to comparable types (actual: {item.value.type})"
            )
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(item.node))


def _no_place(number: int, item: exp.Expr, clause: str) -> QueryFailed:
    message = f"{clause} position {number} is not in select list"
    return QueryFailed(message, name="INVALID_COLUMN_REFERENCE", position=place_of(item))


def _bare(node: exp.Expr) -> exp.Expr:
    while isinstance(node, exp.Paren):
        node = node.this
    return node


def _check_sets(node: exp.GroupingSets) -> None:
    """GROUPING SETS holds keys and lists of keys alone."""
    for part in node.expressions:
        if isinstance(part, exp.GroupingSets | exp.Cube | exp.Rollup):
            message = f"mismatched input '{part.key.upper()}'. Expecting: '(', <expression>"
            raise QueryFailed(message, name="SYNTAX_ERROR", position=place_of(part))


def _own_name(node: exp.Expr) -> str:
    """The heading of an output without an alias: a column's or a field's name."""
    if isinstance(node, exp.Column):
        return node.name
    if isinstance(node, exp.Dot) and isinstance(node.expression, exp.Identifier):
        return node.expression.name
    return ""

"""Queries: WITH, set operations, inner queries; the whole statement (Trino: "SELECT")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.coercion import SESSION_ZONE, UNKNOWN, coercible, common, comparable, logical
from lakenb.sql.compiler import compare
from lakenb.sql.compiler.calls import key_text
from lakenb.sql.compiler.cast import coerce
from lakenb.sql.compiler.correlation import Use, check_correlated
from lakenb.sql.compiler.expressions import Expressions
from lakenb.sql.compiler.output import output
from lakenb.sql.compiler.physical import field_names, physical
from lakenb.sql.compiler.places import place_of, position
from lakenb.sql.compiler.pushdown import scan_requests
from lakenb.sql.compiler.quantified import quantified_sql
from lakenb.sql.compiler.recursion import check_recursive, reads_itself, unrolled
from lakenb.sql.compiler.relations import HOLE, alias_count
from lakenb.sql.compiler.row_pattern import match_recognize
from lakenb.sql.compiler.scope import (
    Context,
    Cte,
    Field,
    Lookup,
    Output,
    Scope,
    Source,
    Statement,
)
from lakenb.sql.compiler.select import Select, tied
from lakenb.sql.compiler.value import ColumnRef, Typed
from lakenb.sql.compiler.zone import canonical
from lakenb.sql.registry.library import kernels_called
from lakenb.sql.trino.depth import too_deep
from lakenb.sql.trino.row_pattern import RowPattern
from lakenb.sql.trino.row_pattern_tokens import CLAUSE
from lakenb.values.names import fold
from lakenb.values.types import BOOLEAN, DataType

if TYPE_CHECKING:
    from lakenb.values.relation import ScanRequest

_HOLES = re.compile(f"{HOLE}(\\d+){HOLE}")

MOST_INNER = 16
"""How many queries stand in one another's expressions; the engine takes twice as long for each one more."""


@dataclass(slots=True)
class Query:
    """A compiled query, whose columns are named ``c0`` and on.

    Attributes:
        text: DuckDB's.
        outputs: The columns.
        reads: What it reads whichever columns are wanted.
        sealed: Whether a condition on its columns may not be moved inside.
        free: Columns of the query around it that it reads.
        where: Whether it filters.
    """

    text: str
    outputs: list[Output]
    reads: set[ColumnRef] = field(default_factory=set)
    sealed: bool = False
    free: frozenset[ColumnRef] = frozenset()
    where: bool = False


@dataclass(frozen=True, slots=True)
class Compiled:
    """A statement's query, ready for an engine.

    Attributes:
        segments: Pieces of engine text, and numbers that stand for ``scans``.
        scans: What is read, by number.
        names: The headings.
        types: The columns' types.
        kernels: Names of the Arrow functions that the text calls.
    """

    segments: tuple[str | int, ...] = field(repr=False)
    scans: tuple[ScanRequest, ...]
    names: tuple[str, ...]
    types: tuple[DataType, ...]
    kernels: frozenset[str] = frozenset()


def compile_query(
    tree: object,
    context: Context,
    lookup: Lookup,
    parse: Callable[[str], object],
    *,
    stored: bool = False,
    into: Sequence[DataType | None] = (),
) -> Compiled:
    """Compile a parsed query.

    Args:
        tree: As ``lakenb.sql.trino.statements`` gives it; it is not changed.
        context: For names and time zone.
        lookup: Finds relations.
        parse: Parses the text of a view.
        stored: Whether the rows are kept in a table and not shown: zoned moments become instants.
        into: With ``stored``, the types of the columns that take the rows; rows, arrays and maps become
            these here, by place. Scalars are cast when they are written.

    Raises:
        EntityNotFound: A catalog, database or table that isn't there.
        QueryFailed: COLUMN_NOT_FOUND, TYPE_MISMATCH and others, with their place.
        NotYetAvailable: What LakeNB can't give exactly, by name.
    """
    if not isinstance(tree, exp.Expr):
        message = "A parsed query is needed."
        raise TypeError(message)
    statement = Statement(context, lookup)
    queries = Queries(statement, parse)
    known = SESSION_ZONE.set(canonical(context.zone) or "")
    try:
        query = queries.query(tree, None)
        return _compiled(statement, query, stored=stored, into=into)
    except RecursionError as error:
        raise too_deep() from error
    finally:
        SESSION_ZONE.reset(known)


def _compiled(
    statement: Statement, query: Query, *, stored: bool, into: Sequence[DataType | None]
) -> Compiled:
    for reads in (*(o.reads for o in query.outputs), ()):
        query.reads |= set(reads)
    kinds = [o.type for o in query.outputs]
    targets = into if len(into) == len(kinds) else [None] * len(kinds)
    wanted = [
        _kept(kind, target) if stored else kind for kind, target in zip(kinds, targets, strict=True)
    ]
    shown = [
        coerce(Typed(f"q.c{at}", kind), to).sql if stored else output(f"q.c{at}", kind)
        for at, (kind, to) in enumerate(zip(kinds, wanted, strict=True))
    ]
    text = query.text
    if any(sql != f"q.c{at}" for at, sql in enumerate(shown)):
        chosen = ", ".join(f"{sql} AS c{at}" for at, sql in enumerate(shown))
        text = f"SELECT {chosen} FROM ({text}) AS q"
    scans, numbers = scan_requests(statement, query.reads)
    segments: list[str | int] = []
    for at, piece in enumerate(_HOLES.split(text)):
        if at % 2:
            segments.append(numbers[int(piece)])
        elif piece:
            segments.append(piece)
    names = tuple(o.label or f"_col{at}" for at, o in enumerate(query.outputs))
    types = tuple(wanted if stored else kinds)
    return Compiled(tuple(segments), scans, names, types, kernels_called(text))


def _kept(kind: DataType, target: DataType | None) -> DataType:
    """A type as a table keeps it: without zones, and nested as its column is."""
    if target is not None and target.is_nested and coercible(kind, target):
        return target
    return logical(kind)


class Queries:
    """Compiles queries of one statement."""

    def __init__(self, statement: Statement, parse: Callable[[str], object]) -> None:
        self.statement = statement
        self.parse = parse

    def parsed(self, text: str) -> exp.Expr:
        """The tree of a view's text."""
        tree = self.parse(text)
        if not isinstance(tree, exp.Expr):
            raise TypeError(text)
        return tree

    # --- queries -----------------------------------------------------------------------------------

    def query(self, node: exp.Expr, parent: Scope | None) -> Query:
        """Any query, with what its names see outside of it."""
        with_ = node.args.get("with_")
        if with_ is None:
            return self._body(node, parent, {})
        scope = Scope(parent=parent)
        written = self._named(with_, scope)
        made = self._body(node, scope, scope.ctes)
        if written:
            made.text = "WITH " + ", ".join(written) + " " + made.text
        made.free |= frozenset(scope.outer)
        return made

    def _body(self, node: exp.Expr, parent: Scope | None, ctes: dict[str, Cte]) -> Query:
        if isinstance(node, exp.Select):
            pattern = node.meta_get(CLAUSE)
            if isinstance(pattern, RowPattern):
                return match_recognize(self.statement, node, pattern, parent, self)
            return Select(self.statement, Scope(parent=parent, ctes=ctes), self).query(node)
        if isinstance(node, exp.SetOperation):
            return self._set_operation(node, parent)
        if isinstance(node, exp.Values):
            return self.values(node, parent)
        if isinstance(node, exp.Subquery):
            inner = self.query(node.this, parent)
            return self._modified(node, inner, parent)
        if isinstance(node, exp.Table):
            star = exp.Select(expressions=[exp.Star()])
            star.set("from_", exp.From(this=node.copy()))
            return self._body(star, parent, ctes)
        message = f"mismatched input '{node.key.upper()}'. Expecting: a query"
        raise QueryFailed(message, name="SYNTAX_ERROR", position=place_of(node))

    def _modified(self, node: exp.Expr, inner: Query, parent: Scope | None) -> Query:
        """ORDER BY, OFFSET and LIMIT of a whole query in parentheses or of a set operation."""
        if not any(node.args.get(key) for key in ("order", "limit", "offset")):
            return inner
        scope = Scope(parent=parent)
        compiler = Expressions(self.statement, scope, self)
        scope.fields = [
            Field(o.name, Typed(f"c{at}", o.type), label=o.label)
            for at, o in enumerate(inner.outputs)
        ]
        terms: list[str] = []
        order = node.args.get("order")
        for term in order.expressions if order is not None else ():
            given = term.this
            if isinstance(given, exp.Literal) and not given.is_string:
                at = int(given.name) - 1 if given.name.isdecimal() else -1
                if not 0 <= at < len(inner.outputs):
                    message = f"ORDER BY position {at + 1} is not in select list"
                    raise QueryFailed(message, name="INVALID_COLUMN_REFERENCE")
                value = scope.fields[at].value
            else:
                value = compiler.value(given)
            terms.append(compiler.ordered(term, value))
        for one in inner.outputs:
            inner.reads |= one.reads
        pieces = [f"SELECT * FROM ({inner.text}) AS {self.statement.fresh('q')}"]
        text = tied(node, pieces, terms, len(inner.outputs))
        return replace(inner, text=text, sealed=True)

    # --- WITH ------------------------------------------------------------------------------------------

    def _named(self, with_: exp.Expr, scope: Scope) -> list[str]:
        written: list[str] = []
        recursive = bool(with_.args.get("recursive"))
        for node in with_.expressions:
            name = fold(node.alias)
            if name in scope.ctes:
                message = f"WITH query name '{name}' specified more than once"
                raise QueryFailed(message, name="DUPLICATE_NAMED_QUERY", position=place_of(node))
            columns = [c.name for c in node.args["alias"].columns]
            if recursive and reads_itself(node.this, name):
                made = self._recursive(node, name, columns, scope)
            else:
                made = self._cte(self.query(node.this, scope), node, columns)
            scope.ctes[name] = made
            written.append(made.text)
        return written

    def _cte(self, query: Query, node: exp.Expr, columns: Sequence[str]) -> Cte:
        if columns and len(columns) != len(query.outputs):
            raise alias_count(node.args["alias"], len(query.outputs))
        for output_, label in zip(query.outputs, columns, strict=False):
            output_.name, output_.label = fold(label), label
        source = Source(outputs=query.outputs, reads=query.reads, uses=0, sealed=query.sealed)
        number = self.statement.source(source)
        alias = self.statement.fresh("w")
        # Trino works a named query out for each that reads it: it matters where chance has a part.
        chance = "random" in query.text or "uuid()" in query.text
        word = "NOT MATERIALIZED " if chance else ""
        return Cte(number, query.outputs, f"{alias} AS {word}({query.text})", alias)

    def _recursive(self, node: exp.Expr, name: str, columns: Sequence[str], scope: Scope) -> Cte:
        body = node.this
        while isinstance(body, exp.Subquery):
            body = body.this
        if not isinstance(body, exp.Union):
            message = "recursive reference not allowed in this context"
            raise QueryFailed(message, name="INVALID_RECURSIVE_REFERENCE", position=place_of(node))
        check_recursive(body, name)
        if not columns:
            message = f"Recursive query '{name}' needs column aliases"
            raise QueryFailed(message, name="MISSING_COLUMN_ALIASES", position=place_of(node))
        base = self.query(body.left, scope)
        made = self._cte(base, node, columns)
        self.statement.sources[made.source].sealed = True
        inner = Scope(parent=scope, ctes={name: made})
        step = self.query(body.right, inner)
        kinds = [o.type for o in base.outputs]
        fits = len(step.outputs) == len(kinds) and all(
            coercible(o.type, kind) for o, kind in zip(step.outputs, kinds, strict=True)
        )
        if not fits:
            found = ", ".join(str(o.type) for o in step.outputs)
            wanted = ", ".join(map(str, kinds))
            message = f"recursion step relation output type ({found}) is not coercible to recursion base relation output type ({wanted})"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(body.right))
        step = self._coerced(step, kinds)
        made.text = unrolled(made.alias, base, step, distinct=bool(body.args.get("distinct")))
        source = self.statement.sources[made.source]
        source.reads |= step.reads | {
            ref for o in (*base.outputs, *step.outputs) for ref in o.reads
        }
        return made

    # --- set operations ----------------------------------------------------------------------------------

    def _set_operation(self, node: exp.Expr, parent: Scope | None) -> Query:
        kind, distinct = type(node), bool(node.args.get("distinct"))
        branches: list[exp.Expr] = []
        at: exp.Expr = node
        while (
            type(at) is kind
            and bool(at.args.get("distinct")) == distinct
            and (
                at is node or not any(at.args.get(k) for k in ("order", "limit", "offset", "with_"))
            )
        ):
            branches.insert(0, at.expression)
            at = at.this
        branches.insert(0, at)
        queries = [self.query(branch, parent) for branch in branches]
        made = self._united(node, queries, distinct=distinct)
        return self._modified(node, made, parent)

    def _united(self, node: exp.Expr, queries: Sequence[Query], *, distinct: bool) -> Query:
        word = node.key.upper()
        kinds = [o.type for o in queries[0].outputs]
        for query in queries[1:]:
            if len(query.outputs) != len(kinds):
                message = f"{word} query has different number of fields: {len(kinds)}, {len(query.outputs)}"
                raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
            for at, one in enumerate(query.outputs):
                wide = common(kinds[at], one.type)
                if wide is None:
                    message = f"column {at + 1} in {word} query has incompatible types: {kinds[at]}, {one.type}"
                    raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
                kinds[at] = wide
        compared = distinct or not isinstance(node, exp.Union)
        if compared:
            self._check_compared(kinds, word, distinct=distinct)
        parts = [self._coerced(query, kinds) for query in queries]
        operator = f" {word} " if distinct else f" {word} ALL "
        text = operator.join(f"({part.text})" for part in parts)
        if distinct and any(_is_keyed(kind) for kind in kinds):
            text = self._keyed_set(word, [part.text for part in parts], kinds)
        outputs = [
            Output(o.name, o.label, kinds[at], set().union(*(p.outputs[at].reads for p in parts)))
            for at, o in enumerate(queries[0].outputs)
        ]
        reads = set().union(*(p.reads for p in parts))
        if compared:
            reads |= {ref for o in outputs for ref in o.reads}
        free = frozenset[ColumnRef]().union(*(p.free for p in parts))
        return Query(text, outputs, reads, sealed=True, free=free)

    def _keyed_set(self, word: str, texts: Sequence[str], kinds: Sequence[DataType]) -> str:
        """UNION, EXCEPT or INTERSECT of values that the engine compares otherwise, by their keys."""

        def keys(name: str) -> list[str]:
            return [key_text(Typed(f"{name}.c{at}", kind)) for at, kind in enumerate(kinds)]

        name = self.statement.fresh("q")
        source = texts[0]
        tests: list[str] = []
        if word == "UNION":
            source = " UNION ALL ".join(f"({text})" for text in texts)
        for text in texts[1:] if word != "UNION" else ():
            other = self.statement.fresh("q")
            pairs = zip(keys(name), keys(other), strict=True)
            same = " AND ".join(f"{one} IS NOT DISTINCT FROM {two}" for one, two in pairs)
            negated = "NOT " if word == "EXCEPT" else ""
            tests.append(f"{negated}EXISTS (SELECT 1 FROM ({text}) AS {other} WHERE {same})")
        where = f" WHERE {' AND '.join(tests)}" if tests else ""
        return f"SELECT DISTINCT ON ({', '.join(keys(name))}) * FROM ({source}) AS {name}{where}"

    def _check_compared(self, kinds: Sequence[DataType], word: str, *, distinct: bool) -> None:
        for kind in kinds:
            if not comparable(kind):
                message = f"Type {kind} is not comparable and therefore cannot be used in {word}"
                raise QueryFailed(message, name="TYPE_MISMATCH")
            if _is_keyed(kind) and not distinct:
                message = f"{word} ALL that compares values of type {kind} isn't in LakeNB yet."
                raise NotYetAvailable(message)

    def _coerced(self, query: Query, kinds: Sequence[DataType]) -> Query:
        """A query whose columns have these types."""
        if all(o.type == kind for o, kind in zip(query.outputs, kinds, strict=True)):
            return query
        name = self.statement.fresh("q")
        zone = self.statement.zone
        chosen = ", ".join(
            f"{coerce(Typed(f'{name}.c{at}', o.type), kind, zone=zone).sql} AS c{at}"
            for at, (o, kind) in enumerate(zip(query.outputs, kinds, strict=True))
        )
        outputs = [
            replace(o, type=kind, column=o.column if o.type == kind else None)
            for o, kind in zip(query.outputs, kinds, strict=True)
        ]
        return replace(
            query, text=f"SELECT {chosen} FROM ({query.text}) AS {name}", outputs=outputs
        )

    # --- VALUES ------------------------------------------------------------------------------------------

    def values(self, node: exp.Expr, parent: Scope | None) -> Query:
        """VALUES as a query."""
        scope = Scope(parent=parent)
        compiler = Expressions(self.statement, scope, self)
        rows: list[list[Typed]] = []
        for item in node.expressions:
            rows.append(self._value_row(compiler, item))
            if len(rows[-1]) != len(rows[0]):
                message = f"Values rows have mismatched sizes: {len(rows[0])} vs {len(rows[-1])}"
                raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(item))
        kinds: list[DataType] = [UNKNOWN] * len(rows[0])
        for row in rows:
            for at, value in enumerate(row):
                wide = common(kinds[at], value.type)
                if wide is None:
                    message = f"Values rows have mismatched types: {kinds[at]} vs {value.type}"
                    raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
                kinds[at] = wide
        zone = self.statement.zone
        written = [
            ", ".join(coerce(v, k, zone=zone).sql for v, k in zip(row, kinds, strict=True))
            for row in rows
        ]
        name = self.statement.fresh("q")
        names = ", ".join(f"c{at}" for at in range(len(kinds)))
        inside = ", ".join(f"({row})" for row in written)
        chosen = ", ".join(
            f"CAST({name}.c{at} AS {physical(k)}) AS c{at}" for at, k in enumerate(kinds)
        )
        text = f"SELECT {chosen} FROM (VALUES {inside}) AS {name}({names})"
        outputs = [Output("", "", kind, set(scope.sink)) for kind in kinds]
        return Query(text, outputs, set(scope.sink), sealed=True, free=frozenset(scope.outer))

    def _value_row(self, compiler: Expressions, item: exp.Expr) -> list[Typed]:
        if isinstance(item, exp.Tuple):
            if len(item.expressions) == 1:
                return self._unpacked(compiler.value(item.expressions[0]), compiler)
            return [compiler.value(part) for part in item.expressions]
        return self._unpacked(compiler.value(item), compiler)

    def _unpacked(self, value: Typed, compiler: Expressions) -> list[Typed]:
        if value.type.name != "row":
            return [value]
        return [compiler.field_at(value, at) for at in range(len(value.type.children))]

    # --- queries in expressions --------------------------------------------------------------------------

    def _inner(self, compiler: Expressions, node: exp.Expr, use: Use) -> Query:
        depth, scope = 0, compiler.scope.parent
        while scope is not None:
            depth, scope = depth + 1, scope.parent
        if depth >= MOST_INNER:
            raise too_deep()
        while isinstance(node, exp.Subquery) and not any(
            node.args.get(key) for key in ("order", "limit", "offset", "with_")
        ):
            node = node.this
        made = self.query(node, compiler.scope)
        check_correlated(self.statement, node, compiler.scope, use)
        return made

    def _read(self, compiler: Expressions, query: Query, *, outputs: bool) -> Query:
        compiler.scope.sink |= query.reads
        if outputs:
            for one in query.outputs:
                compiler.scope.sink |= one.reads
        return query

    def _one_column(self, query: Query, *, row: bool = False) -> Query:
        """A query of one column; several become one row, and with ``row`` a single one too."""
        if len(query.outputs) == 1 and not row:
            return query
        kind = DataType(
            "row", (), tuple(o.type for o in query.outputs), tuple(o.name for o in query.outputs)
        )
        name = self.statement.fresh("q")
        inside = ", ".join(f"'{n}': {name}.c{at}" for at, n in enumerate(field_names(kind)))
        text = f"SELECT {{{inside}}} AS c0 FROM ({query.text}) AS {name}"
        reads = {ref for o in query.outputs for ref in o.reads}
        return replace(query, text=text, outputs=[Output("", "", kind, reads)])

    def scalar(self, compiler: Expressions, node: exp.Expr) -> Typed:
        """A query that gives one value."""
        found = self._inner(compiler, node, "scalar")
        query = self._one_column(found)
        self._read(compiler, query, outputs=True)
        sql = f"({query.text})"
        if query is not found and not query.free:  # without a row it is a row of NULLs
            inside = ", ".join(f"'{n}': NULL" for n in field_names(query.outputs[0].type))
            sql = f"coalesce({sql}, {{{inside}}})"
        return Typed(sql, query.outputs[0].type, free=query.free)

    def exists(self, compiler: Expressions, node: exp.Expr) -> Typed:
        """EXISTS."""
        query = self._read(compiler, self._inner(compiler, node.this, "exists"), outputs=False)
        return Typed(f"EXISTS ({query.text})", BOOLEAN, free=query.free)

    def within(self, compiler: Expressions, node: exp.Expr) -> Typed:
        """``x IN (query)``."""
        value = compiler.value(node.this)
        query = self._read(compiler, self._inner(compiler, node.args["query"], "in"), outputs=True)
        return self._matched("=", "ANY", compiler, value, query, node, "IN")

    def quantified(self, compiler: Expressions, op: str, node: exp.Expr) -> Typed:
        """``x = ANY (query)`` and the like."""
        other = node.expression
        word = "ALL" if isinstance(other, exp.All) else "ANY"
        value = compiler.value(node.this)
        use: Use = "in" if (op, word) in {("=", "ANY"), ("<>", "ALL")} else "compared"
        query = self._read(compiler, self._inner(compiler, other.this, use), outputs=True)
        return self._matched(op, word, compiler, value, query, node, op)

    def _matched(
        self,
        op: str,
        word: str,
        compiler: Expressions,
        value: Typed,
        query: Query,
        node: exp.Expr,
        shown: str,
    ) -> Typed:
        query = self._one_column(query, row=value.type.name == "row")
        kind = common(value.type, query.outputs[0].type)
        if kind is None or not comparable(kind):
            message = f"Value expression and result of subquery must be of the same type: {value.type} vs {query.outputs[0].type}"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
        zone = self.statement.zone
        query = self._coerced(query, [kind])
        left = coerce(value, kind, zone=zone)
        plain = kind.name not in {"map", "array", "row", "time with time zone"} and kind.zone != "*"
        if not plain:
            compare.compared(op, left, Typed("c0", kind), zone=zone)
            if (op, word) == ("<>", "ALL") and kind.is_nested:
                found = self._folded("=", "ANY", compiler, left, query, kind)
                return compiler.merged(f"(NOT {found.sql})", BOOLEAN, found)
            made = self._folded(op, word, compiler, left, query, kind)
            if op == "=" and kind.is_nested and (id(node) in compiler.filters or query.free):
                # Trino joins here, and a NULL inside equals no other.
                whole = compare.compared("=", left, left, zone=zone).sql
                made.sql = f"({made.sql} AND ({left.sql} IS NULL OR coalesce({whole}, false)))"
            return made
        if shown == "IN":
            sql = f"({left.sql} IN ({query.text}))"
        else:
            sql = f"({left.sql} {op} {word} ({query.text}))"
        made = compiler.merged(sql, BOOLEAN, value)
        made.free |= query.free
        return made

    def _folded(
        self, op: str, word: str, compiler: Expressions, left: Typed, query: Query, kind: DataType
    ) -> Typed:
        """A comparison with every row, for types that the engine compares otherwise."""
        zone = self.statement.zone
        name = self.statement.fresh("q")
        other = Typed(f"{name}.c0", kind)
        test = compare.compared(op, left, other, zone=zone).sql
        if op == "=" and word == "ANY" and kind.is_nested:
            # Trino looks the value up in a hash table, where a NULL inside equals a NULL inside.
            distinct = compare.distinct_from(left, other, zone=zone).sql
            test = f"CASE WHEN {left.sql} IS NULL OR {other.sql} IS NULL THEN NULL ELSE NOT {distinct} END"
        sql = quantified_sql(test, word, query.text, name)
        made = compiler.merged(sql, BOOLEAN, left)
        made.free |= query.free
        return made


def _is_keyed(kind: DataType) -> bool:
    """Whether the engine compares values of a type otherwise than Trino."""
    return key_text(Typed("x", kind)) != "x" and kind.name not in {"real", "double"}


__all__ = ["Compiled", "Context", "Queries", "Query", "compile_query", "position"]

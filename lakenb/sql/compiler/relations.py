"""FROM: tables, views, joins, UNNEST, VALUES, samples (Trino: "SELECT")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import NotYetAvailable, Position, QueryFailed, QuotaExceeded
from lakenb.sql.coercion import common
from lakenb.sql.compiler import compare
from lakenb.sql.compiler.cast import cast, coerce
from lakenb.sql.compiler.correlation import check_correlated, reads_outside
from lakenb.sql.compiler.expressions import Expressions
from lakenb.sql.compiler.joins import SIDES, check_unnest, is_true, joined_text, no_lateral
from lakenb.sql.compiler.physical import field_names, held_as_text, without_zones
from lakenb.sql.compiler.places import place_of, position
from lakenb.sql.compiler.scope import Context, Field, Output, Scope, Source, Statement
from lakenb.sql.compiler.value import ColumnRef, Typed
from lakenb.sql.constants import constant
from lakenb.sql.trino.dialect import MARK
from lakenb.values.column import Column
from lakenb.values.duckdb_types import quoted
from lakenb.values.names import fold
from lakenb.values.relation import AsOf, Relation
from lakenb.values.statement import NameParts
from lakenb.values.types import BIGINT

if TYPE_CHECKING:
    from lakenb.sql.compiler.query import Queries, Query

HOLE = "\x00"
"""Stands around a scan's number in text that is still to be cut; no statement may hold it."""
MAX_VIEW_DEPTH = 16


@dataclass(slots=True)
class Joined:
    """One condition of a join, for what may be read less.

    Attributes:
        on: The condition's tree.
        side: LEFT, RIGHT, FULL or nothing.
        right: The relations on the right.
    """

    on: exp.Expr
    side: str
    right: frozenset[int]


@dataclass(slots=True)
class From:
    """A FROM clause.

    Attributes:
        text: DuckDB's.
        fields: What it makes visible.
        relations: The numbers of the relations in it.
        joins: Its conditions.
        outer: Whether a join in it adds NULLs.
    """

    text: str
    fields: list[Field]
    relations: frozenset[int] = frozenset()
    joins: list[Joined] = field(default_factory=list)
    outer: bool = False


MOST_JOINS = 60
"""The engine's time to order joins grows with the fourth power of their number."""


def _is_cross(join: exp.Expr) -> bool:
    return not (join.args.get("on") or join.args.get("using") or join.args.get("method"))


class Relations:
    """Compiles the FROM clause of one query into its scope."""

    def __init__(self, statement: Statement, scope: Scope, queries: Queries) -> None:
        self.statement = statement
        self.scope = scope
        self.queries = queries

    def clause(self, node: exp.Expr) -> From | None:
        """FROM with its joins, made visible in the scope; None without one."""
        from_ = node.args.get("from_")
        if from_ is None:
            return None
        made = self.joined(self.relation(from_.this), node.args.get("joins") or ())
        self.scope.fields = list(made.fields)
        self.scope.extend(())
        return made

    def joined(self, left: From, joins: Sequence[exp.Expr]) -> From:
        """Join further relations, one by one."""
        if sum(not _is_cross(join) for join in joins) > MOST_JOINS:
            message = (
                f"A query joins at most {MOST_JOINS} relations by a condition; put some into WITH."
            )
            raise QuotaExceeded(message)
        for join in joins:
            left = self.join(left, join)
        return left

    # --- one relation ------------------------------------------------------------------------------

    def relation(self, node: exp.Expr) -> From:
        """One item of FROM."""
        made = self._plain(node)
        if node.args.get("sample") is not None:
            made = replace(made, text=made.text + _sample(node.args["sample"]))
        inner = node.args.get("joins")
        return self.joined(made, inner) if inner else made

    def _plain(self, node: exp.Expr) -> From:
        if isinstance(node, exp.Table) and isinstance(node.this, exp.Values):
            return self.derived(self.queries.values(node.this, self.scope.parent), node.args.get("alias"))  # fmt: skip
        if isinstance(node, exp.Table):
            return self.table(node)
        if isinstance(node, exp.Subquery):
            return self.subquery(node, self.scope.parent)
        if isinstance(node, exp.Lateral):
            return self.lateral(node)
        if isinstance(node, exp.Unnest):
            return self.unnest(node)
        if isinstance(node, exp.Values):
            query = self.queries.values(node, self.scope.parent)
            return self.derived(query, node.args.get("alias"))
        if isinstance(node, exp.Paren):
            return self.relation(node.this)
        message = f"'{node.key.upper()}' in FROM isn't in LakeNB yet."
        raise NotYetAvailable(message, position=place_of(node))

    def subquery(self, node: exp.Expr, parent: Scope | None) -> From:
        """A query in parentheses, or joins in parentheses."""
        inner = node.this
        alias = node.args.get("alias")
        if _is_relation(inner):
            if inner.args.get("joins"):  # they see nothing beside them
                self.scope.fields = []
                self.scope.extend(())
            made = self.relation(inner)
            grouped = replace(made, text=f"({made.text})") if len(made.relations) > 1 else made
            return self._aliased(grouped, alias) if alias is not None else grouped
        if isinstance(inner, exp.Values):
            return self.derived(self.queries.values(inner, parent), alias)
        query = inner
        if any(node.args.get(k) for k in ("order", "limit", "offset", "with_")):
            query = node.copy()
            for key in ("alias", "joins", "sample"):
                query.set(key, None)
        return self.derived(self.queries.query(query, parent or _top(self.scope)), alias)

    def _aliased(self, made: From, alias: exp.Expr) -> From:
        fields = _renamed(made.fields, alias)
        return replace(made, fields=fields)

    def lateral(self, node: exp.Expr) -> From:
        """LATERAL (query): it sees what stands to its left."""
        inner = node.this
        query = inner.this if isinstance(inner, exp.Subquery) else inner
        if isinstance(query, exp.Values):
            found = self.queries.values(query, self.scope)
        elif isinstance(query, exp.Query):
            found = self.queries.query(query, self.scope)
        else:
            message = "LATERAL is followed by a query in parentheses."
            raise NotYetAvailable(message, position=place_of(node))
        check_correlated(self.statement, query, self.scope, "lateral")
        made = self.derived(found, node.args.get("alias"))
        return replace(made, text="LATERAL " + made.text)

    def derived(self, query: Query, alias: exp.Expr | None) -> From:
        """A query as a relation."""
        number = self.statement.source(
            Source(outputs=query.outputs, reads=query.reads, sealed=query.sealed)
        )
        return self._columns(f"({query.text})", number, query.outputs, alias)

    def _columns(
        self, text: str, number: int, outputs: Sequence[Output], alias: exp.Expr | None
    ) -> From:
        name = self.statement.fresh("r")
        qualifier = (fold(alias.name),) if alias is not None and alias.name else ()
        fields = [
            Field(
                output.name,
                Typed(f"{name}.c{at}", output.type, free=frozenset({ColumnRef(number, f"c{at}")})),
                qualifier,
                label=output.label,
            )
            for at, output in enumerate(outputs)
        ]
        if alias is not None and alias.args.get("columns"):
            fields = _renamed(fields, alias)
        return From(f"{text} AS {name}", fields, frozenset({number}))

    # --- tables ------------------------------------------------------------------------------------

    def table(self, node: exp.Table) -> From:
        """A table, a view, a named query."""
        alias = node.args.get("alias")
        name = fold(node.name)
        if isinstance(node.this, exp.Anonymous):
            return self._table_function(node)
        if not node.db:
            cte = self.scope.cte(name)
            if cte is not None:
                source = self.statement.sources[cte.source]
                source.uses += 1
                shown = alias if alias is not None and alias.name else _named(alias, name)
                return self._columns(cte.alias, cte.source, cte.outputs, shown)
        place = position(node.args.get("catalog") or node.args.get("db") or node.this)
        context = self.statement.context
        parts = NameParts(
            name, fold(node.db) if node.db else None, fold(node.catalog) if node.catalog else None,
            place,
        )  # fmt: skip
        named = None if node.db else context.result(name, place)
        relation = named or self.statement.lookup(parts, context.catalog, context.database)
        if relation.view is not None:
            return self._view(relation, node, place)
        qualifier: tuple[str, ...] = (
            parts.catalog or context.catalog, parts.database or context.database, name,
        )  # fmt: skip
        if alias is not None and alias.name:
            qualifier = (fold(alias.name),)
        number = self.statement.source(Source(relation, _as_of(node)))
        own = self.statement.fresh("r")
        value = _table_value if relation is not named else _result_value
        fields = [
            Field(
                column.name,
                partial(value, column, own, number),
                qualifier,
                hidden=hidden,
                label=column.name,
            )
            for hidden, columns in ((False, relation.columns), (True, relation.hidden))
            for column in columns
        ]
        if alias is not None and alias.columns:
            fields = _renamed(fields, alias)
        return From(f"{HOLE}{number}{HOLE} AS {own}", fields, frozenset({number}))

    def _table_function(self, node: exp.Table) -> From:
        inner = node.this
        name = str(inner.this).removeprefix(MARK).lower()
        from lakenb.sql.compiler import sql_json

        if name == "$json_table":
            compiler = Expressions(self.statement, self.scope, self.queries)
            text, columns = sql_json.compile_json_table(inner, compiler.value, self.statement.zone)
            shape = tuple((0, fold(name)) for name, _ in columns)
            self.statement.shapes[id(node)] = (node, shape)
            return self._lateral_columns(text, columns, node.args.get("alias"))
        message = (
            f"Table function '{name}' isn't there; read a table of the catalog, or use UNNEST."
        )
        raise NotYetAvailable(message, name="FUNCTION_NOT_FOUND", position=place_of(node))

    def _lateral_columns(
        self, text: str, columns: Sequence[tuple[str, object]], alias: exp.Expr | None
    ) -> From:
        outputs = [Output(fold(name), name, kind) for name, kind in columns]  # type: ignore[arg-type]  # DataType
        number = self.statement.source(Source(outputs=outputs, sealed=True))
        made = self._columns(f"({text})", number, outputs, alias)
        return replace(made, text="LATERAL " + made.text)

    def _view(self, relation: Relation, node: exp.Table, place: Position | None) -> From:
        view, name = relation.view, str(relation.name)
        views = self.statement.views
        if view is None or name in views or len(views) >= MAX_VIEW_DEPTH:
            message = f"View '{name}' reads itself, or views nest more than {MAX_VIEW_DEPTH} deep."
            raise QueryFailed(message, name="INVALID_VIEW", position=place)
        outside = self.statement.context
        self.statement.context = Context(view.catalog, view.database, outside.zone)
        self.statement.views = (*views, name)
        try:
            query = self.queries.query(self.queries.parsed(view.query), None)
        finally:
            self.statement.context, self.statement.views = outside, views
        for output, column in zip(query.outputs, relation.columns, strict=False):
            output.name = output.label = column.name
        alias = node.args.get("alias")
        made = self.derived(query, alias)
        if alias is None or not alias.name:
            context = self.statement.context
            qualifier = (
                fold(node.catalog) or context.catalog, fold(node.db) or context.database,
                fold(node.name),
            )  # fmt: skip
            made.fields = [replace(one, qualifier=qualifier) for one in made.fields]
        return made

    # --- UNNEST ------------------------------------------------------------------------------------

    def unnest(self, node: exp.Unnest) -> From:
        """UNNEST of arrays, maps and rows side by side; the shorter ones are padded with NULL."""
        compiler = Expressions(self.statement, self.scope, self.queries)
        before = set(self.scope.sink)
        values = [compiler.value(argument) for argument in node.expressions]
        for value, argument in zip(values, node.expressions, strict=True):
            no_aggregates(value, argument, "UNNEST")
        lists: list[str] = []
        columns: list[str] = []
        outputs: list[Output] = []
        places: list[int] = []
        for at, value in enumerate(values):
            _unnested(value, lists, columns, outputs)
            places += [at] * (len(outputs) - len(places))
        alias, offset = node.args.get("alias"), node.args.get("offset")
        if offset:
            lengths = ", ".join(f"len({one})" for one in lists)
            lists.append(f"range(1, coalesce(greatest({lengths}), 0) + 1)")
            columns.append(f"CAST(u.u{len(lists) - 1} AS BIGINT)")
            outputs.append(Output("", "", BIGINT))
            places.append(-1)
        shape = tuple((at, one.name) for at, one in zip(places, outputs, strict=True))
        self.statement.shapes[id(node)] = (node, shape)
        inner = ", ".join(f"unnest({one}) AS u{at}" for at, one in enumerate(lists))
        chosen = ", ".join(f"{column} AS c{at}" for at, column in enumerate(columns))
        reads = set(self.scope.sink) - before
        number = self.statement.source(Source(outputs=outputs, reads=reads, sealed=True))
        shown = alias
        if alias is not None and isinstance(offset, exp.Identifier) and alias.columns:
            shown = alias.copy()
            shown.set("columns", [*(c.copy() for c in alias.columns), offset.copy()])
        made = self._columns(
            f"(SELECT {chosen} FROM (SELECT {inner}) AS u)", number, outputs, shown
        )
        sees = any(value.free for value in values)
        return replace(made, text="LATERAL " + made.text) if sees else made

    # --- joins -------------------------------------------------------------------------------------

    def join(self, left: From, node: exp.Expr) -> From:
        """One join; the right side of LATERAL and UNNEST sees the left."""
        side = str(node.args.get("side") or "").upper()
        if str(node.args.get("method") or "").upper() == "NATURAL":
            message = "Natural join not supported"
            raise QueryFailed(message, name="NOT_SUPPORTED", position=place_of(node))
        self.scope.fields = list(left.fields)
        self.scope.extend(())
        item = node.this
        right = self.relation(item)
        using, on = node.args.get("using"), node.args.get("on")
        relations = left.relations | right.relations
        outer = left.outer or right.outer or bool(side)
        joins = [*left.joins, *right.joins]
        if using:
            return self._using(left, right, side, using, From("", [], relations, joins, outer))
        fields = [*left.fields, *right.fields]
        self.scope.fields = fields
        self.scope.extend(())
        if on is None:
            return From(f"{left.text} CROSS JOIN {right.text}", fields, relations, joins, outer)
        if isinstance(item, exp.Lateral):
            self._check_lateral(item, side, on)
            if side in {"RIGHT", "FULL"}:  # it reads nothing of the left side
                right = replace(right, text=right.text.removeprefix("LATERAL "))
        else:
            check_unnest(item, right, side, on)
        compiler = Expressions(self.statement, self.scope, self.queries)
        condition = compiler.condition(on, "JOIN ON" if side else "JOIN")
        no_aggregates(condition, on, "JOIN clause")
        if side:
            self._check_outer(on)
        joins.append(Joined(on, side, right.relations))
        text = joined_text(left, right, side, condition.sql, on)
        return From(text, fields, relations, joins, outer)

    def _check_lateral(self, item: exp.Lateral, side: str, on: exp.Expr) -> None:
        """What Trino can join to a query that sees the left side."""
        plain = is_true(on)
        if side == "FULL" and not plain:
            message = (
                "FULL JOIN involving LATERAL relation is only supported with condition ON TRUE"
            )
            raise QueryFailed(message, name="NOT_SUPPORTED", position=place_of(on))
        query = item.this
        if side in {"RIGHT", "FULL"} and reads_outside(self.statement, query, self.scope):
            raise no_lateral(item, side)
        if not plain:
            check_correlated(self.statement, query, self.scope, "joined")

    def _check_outer(self, on: exp.Expr) -> None:
        """A query in an outer join's condition reads nothing of its sides."""
        for query in on.find_all(exp.Query):
            name = reads_outside(self.statement, query, self.scope)
            if name:
                message = (
                    f"Reference to column '{name}' from outer scope not allowed in this context"
                )
                raise QueryFailed(message, name="NOT_SUPPORTED", position=place_of(query))

    def _using(
        self, left: From, right: From, side: str, using: Sequence[exp.Expr], made: From
    ) -> From:
        zone = self.statement.zone
        tests: list[str] = []
        shared: list[Field] = []
        hidden: set[int] = set()
        names = [fold(identifier.name) for identifier in using]
        for at, identifier in enumerate(using):
            name = names[at]
            if name in names[:at]:
                message = f"Column '{name}' appears multiple times in USING clause"
                where = position(identifier)
                raise QueryFailed(message, name="DUPLICATE_COLUMN_NAME", position=where)
            one = _only(left.fields, name, identifier, "left")
            other = _only(right.fields, name, identifier, "right")
            kind = common(one.value.type, other.value.type)
            if kind is None:
                message = f"Column types of left and right side are incompatible: {one.value.type}, {other.value.type}"
                raise QueryFailed(message, name="TYPE_MISMATCH", position=position(identifier))
            first = coerce(one.value, kind, zone=zone)
            second = coerce(other.value, kind, zone=zone)
            tests.append(compare.compared("=", one.value, other.value, zone=zone).sql)
            sql = {"RIGHT": second.sql, "FULL": f"coalesce({first.sql}, {second.sql})"}.get(
                side, first.sql
            )
            free = one.value.free | other.value.free
            shared.append(Field(name, Typed(sql, kind, free=free), label=one.label))
            self.scope.sink |= free
            self.statement.note(free)
            hidden |= {id(one), id(other)}
        rest = [one for one in (*left.fields, *right.fields) if id(one) not in hidden]
        word = SIDES.get(side, "JOIN")
        made.text = f"{left.text} {word} {right.text} ON {' AND '.join(tests)}"
        made.fields = [*shared, *rest]
        return made


def _is_relation(node: exp.Expr) -> bool:
    """Whether what stands in parentheses is a named query or joins, and no query."""
    if isinstance(node, exp.Table | exp.Unnest):
        return True
    named = node.args.get("alias") is not None or bool(node.args.get("joins"))
    return isinstance(node, exp.Subquery) and (named or _is_relation(node.this))


def _top(scope: Scope) -> Scope | None:
    """A scope that sees the named queries of this one, and none of its columns."""
    return Scope(parent=scope.parent, ctes=scope.ctes) if scope.ctes else scope.parent


def _table_value(column: Column, own: str, number: int) -> Typed:
    sql = f"{own}.{quoted(column.name)}"
    if column.type.name == "char":
        sql = f"rtrim({sql}, ' ')"
    return Typed(sql, column.type, free=frozenset({ColumnRef(number, column.name)}))


def _result_value(column: Column, own: str, number: int) -> Typed:
    """A column of an earlier result, which holds some types as Athena's text."""
    made = _table_value(column, own, number)
    if column.type.name == "interval day to second":
        return made.made(f"epoch_ms({made.sql})", column.type)
    if column.type.name == "interval year to month":
        return made.made(
            f"CAST(datediff('month', DATE '2000-01-01', DATE '2000-01-01' + {made.sql}) AS INTEGER)",
            column.type,
        )
    held = held_as_text(column.type)
    return (
        made if held == column.type else cast(made.made(made.sql, held), without_zones(column.type))
    )


def _named(alias: exp.Expr | None, name: str) -> exp.TableAlias:
    columns = [c.copy() for c in alias.columns] if isinstance(alias, exp.TableAlias) else []
    return exp.TableAlias(this=exp.to_identifier(name, quoted=True), columns=columns)


def _renamed(fields: Sequence[Field], alias: exp.Expr) -> list[Field]:
    """Fields under a relation's alias, and its column aliases."""
    qualifier = (fold(alias.name),) if alias.name else None
    names = list(alias.columns) if isinstance(alias, exp.TableAlias) else []
    visible = [one for one in fields if not one.hidden]
    if names and len(names) != len(visible):
        raise alias_count(alias, len(visible))
    made = [replace(one, qualifier=qualifier or one.qualifier) for one in fields]
    for at, name in enumerate(names):
        made[at] = replace(made[at], name=fold(name.name), label=name.name)
    return made[: len(names)] if names else made


def alias_count(alias: exp.Expr, width: int) -> QueryFailed:
    """Trino's error for a wrong number of column aliases."""
    given = len(alias.columns) if isinstance(alias, exp.TableAlias) else 0
    message = (
        f"Column alias list has {given} entries but '{alias.name}' has {width} columns available"
    )
    return QueryFailed(message, name="MISMATCHED_COLUMN_ALIASES", position=place_of(alias))


def _only(fields: Sequence[Field], name: str, node: exp.Expr, side: str) -> Field:
    found = [one for one in fields if one.name == name and not one.hidden]
    if len(found) == 1:
        return found[0]
    if found:
        message = f"Column '{name}' is ambiguous"
        raise QueryFailed(message, name="AMBIGUOUS_NAME", position=position(node))
    message = f"Column '{name}' is missing from {side} side of join"
    raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=position(node))


def no_aggregates(value: Typed, node: exp.Expr, clause: str) -> None:
    """Refuse aggregates and window functions where rows are still single."""
    if value.aggregate or value.window:
        message = f"{clause} cannot contain aggregations, window functions or grouping operations"
        raise QueryFailed(message, name="EXPRESSION_NOT_SCALAR", position=place_of(node))


def _unnested(value: Typed, lists: list[str], columns: list[str], outputs: list[Output]) -> None:
    kind = value.type
    if kind.name == "map":
        for part, child in zip(("map_keys", "map_values"), kind.children, strict=True):
            columns.append(f"u.u{len(lists)}")
            lists.append(f"{part}({value.sql})")
            outputs.append(Output("", "", child))
        return
    if kind.name != "array":
        message = f"Cannot unnest type: {kind}"
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
    inner = kind.children[0]
    at = len(lists)
    lists.append(
        value.sql if kind.children[0].name != "unknown" else f"CAST({value.sql} AS INTEGER[])"
    )
    if inner.name != "row":
        columns.append(f"u.u{at}")
        outputs.append(Output("", "", inner))
        return
    names = field_names(inner)
    for name, own, child in zip(names, inner.fields, inner.children, strict=True):
        key = name.replace("'", "''")
        columns.append(f"struct_extract(u.u{at}, '{key}')")
        outputs.append(Output(fold(own), own, child))


def _sample(node: exp.Expr) -> str:
    method = node.args["method"].name.upper().removeprefix(MARK.upper())
    share = node.args.get("percent") or node.args.get("size")
    value = constant(share) if isinstance(share, exp.Expr) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:  # noqa: PLR2004 - percent
        message = "Sample percentage must be a constant number between 0 and 100"
        raise QueryFailed(message, name="NUMERIC_VALUE_OUT_OF_RANGE", position=place_of(node))
    return f" TABLESAMPLE {method} ({value} PERCENT)"


def sampled(node: exp.Expr, from_: From) -> str:
    """TABLESAMPLE that the parser has put behind the whole FROM clause.

    Raises:
        NotYetAvailable: It is not told which of several relations is meant.
    """
    if node.args.get("joins"):
        message = "TABLESAMPLE of an aliased query beside others isn't in LakeNB yet; put it in parentheses."
        raise NotYetAvailable(message)
    if from_.text.startswith("LATERAL"):
        message = "TABLESAMPLE of UNNEST isn't in LakeNB yet; put it in a query of its own."
        raise NotYetAvailable(message)
    return _sample(node.args["sample"])


def _as_of(table: exp.Table) -> AsOf | None:
    version = table.args.get("version")
    if version is None:
        return None
    value = constant(version.expression)
    kind = str(version.this).upper()
    if kind == "VERSION" and isinstance(value, int | str) and not isinstance(value, bool):
        return AsOf(version=value)
    if kind == "TIMESTAMP":
        from datetime import UTC, date, datetime

        if isinstance(value, datetime):
            return AsOf(time=value if value.tzinfo else value.replace(tzinfo=UTC))
        if isinstance(value, date):
            return AsOf(time=datetime(value.year, value.month, value.day, tzinfo=UTC))
    message = (
        f"FOR {kind} AS OF needs a constant {'timestamp' if kind == 'TIMESTAMP' else 'version'}."
    )
    raise QueryFailed(message, name="TYPE_MISMATCH", position=position(table.this))

"""Names of a query against the catalog: tables, views, columns, stars (Trino: "SELECT").

``resolve`` turns a parsed query into one whose every column belongs to a known table, and tells what it
reads. Views are put in place of their names; each name inside a view is looked up in the view's own
context. sqlglot's qualifier does the scoping; every failure is told in Trino's words with its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlglot import exp
from sqlglot.errors import OptimizeError
from sqlglot.optimizer.qualify_columns import qualify_columns
from sqlglot.optimizer.qualify_tables import qualify_tables
from sqlglot.optimizer.resolver import Resolver
from sqlglot.optimizer.scope import traverse_scope, walk_in_scope
from sqlglot.schema import MappingSchema

from lakenb.errors import EntityNotFound, NotYetAvailable, Position, QueryFailed
from lakenb.sql.analysis import alias_count, check_resolved, check_written, place_of, position
from lakenb.sql.constants import constant
from lakenb.sql.pushdown import Need, needs
from lakenb.sql.trino.depth import too_deep
from lakenb.sql.trino.statements import parse_query
from lakenb.sql.type_checks import annotate
from lakenb.values.names import fold, nearest
from lakenb.values.predicate import EVERYTHING, And
from lakenb.values.relation import AsOf, Relation, ScanRequest
from lakenb.values.statement import NameParts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlglot.optimizer.scope import Scope

    from lakenb.values.types import DataType

__all__ = ["HOLE", "Context", "Resolved", "position", "resolve", "table_not_found"]

Lookup = Callable[[NameParts, str, str], Relation]
"""Finds a relation: the name as written, and the catalog and database for what it leaves out."""

MAX_VIEW_DEPTH = 16
_LABEL = "label"
HOLE = "\x00"
"""Stands around a scan's number in a tree and in engine text; no statement may hold it."""


@dataclass(frozen=True, slots=True)
class Context:
    """Where names without a catalog or a database are looked up."""

    catalog: str
    database: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """A query with every name resolved.

    Attributes:
        tree: sqlglot's tree; tables are holes, numbered as ``scans``.
        scans: What is read, by number.
        names: The headings of the result.
    """

    tree: exp.Query = field(repr=False)
    scans: tuple[ScanRequest, ...]
    names: tuple[str, ...]


def resolve(tree: object, context: Context, lookup: Lookup) -> Resolved:
    """Resolve a parsed query.

    Raises:
        EntityNotFound: A catalog, database or table that isn't there.
        QueryFailed: COLUMN_NOT_FOUND, AMBIGUOUS_NAME and others, with their place.
    """
    if not isinstance(tree, exp.Expr):
        message = "A parsed query is needed."
        raise TypeError(message)
    try:
        return _resolved(tree, context, lookup)
    except RecursionError as error:
        raise too_deep() from error


def _resolved(tree: exp.Expr, context: Context, lookup: Lookup) -> Resolved:
    root = _as_query(_in_context(tree.copy(), context))
    _label_outputs(root)
    binder = _Binder(lookup)
    root = binder.bind(root, context, ())
    root = _qualified(root, binder)
    scopes = traverse_scope(root)
    _validate(scopes, binder)
    annotate(scopes, binder.column_type)
    return Resolved(root, _scans(scopes, binder), _headings(root))


def _as_query(tree: exp.Expr) -> exp.Query:
    """The query as a SELECT or a set operation at the top."""
    if isinstance(tree, exp.Subquery):
        modifiers = {k for k, v in tree.args.items() if v and k not in {"this", "alias"}}
        if not modifiers:
            return _as_query(tree.this)
        outer = exp.select("*").from_(exp.Subquery(this=tree.this, alias=exp.TableAlias(this="q")))
        for key in modifiers:
            outer.set(key, tree.args[key])
        return outer
    if isinstance(tree, exp.Values):
        return exp.select("*").from_(tree)
    if isinstance(tree, exp.Select | exp.SetOperation):
        return tree
    message = "This query form isn't in LakeNB yet; write a SELECT."
    raise NotYetAvailable(message)


def _in_context(tree: exp.Expr, context: Context) -> exp.Expr:
    """CURRENT_CATALOG and CURRENT_SCHEMA as texts."""
    for node in list(tree.find_all(exp.CurrentCatalog, exp.Column)):
        if isinstance(node, exp.CurrentCatalog):
            node.replace(exp.Literal.string(context.catalog))
        elif fold(node.name) == "current_schema" and not node.args.get("table"):
            node.replace(exp.Literal.string(context.database))
    return tree


def _first_select(root: exp.Expr) -> exp.Expr:
    while isinstance(root, exp.SetOperation | exp.Subquery):
        root = root.this
    return root


def _label_outputs(root: exp.Query) -> None:
    """Keep each heading in the case typed; names inside the statement fold."""
    select = _first_select(root)
    if not isinstance(select, exp.Select):
        return
    outputs: list[exp.Expr] = []
    for projection in select.expressions:
        if isinstance(projection, exp.Alias):
            projection.meta[_LABEL] = projection.alias
            outputs.append(projection)
        elif isinstance(projection, exp.Column | exp.Dot) and not projection.is_star:
            named = exp.Alias(this=projection, alias=exp.to_identifier(fold(projection.name)))
            named.meta[_LABEL] = projection.name
            outputs.append(named)
        else:
            if not projection.is_star:
                projection.meta[_LABEL] = ""
            outputs.append(projection)
    select.set("expressions", outputs)


def _headings(root: exp.Query) -> tuple[str, ...]:
    found: list[str] = []
    for at, projection in enumerate(_first_select(root).selects):  # type: ignore[attr-defined]  # a Select
        label = projection.meta_get(_LABEL)
        if label is None and isinstance(projection, exp.Alias):
            label = projection.this.meta_get(_LABEL)
        found.append(f"_col{at}" if label == "" else str(label or projection.alias_or_name))
    return tuple(found)


class _Binder:
    """Puts a numbered hole in place of each table and a query in place of each view."""

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self.relations: list[Relation] = []
        self.times: list[AsOf | None] = []

    def column_type(self, table: exp.Table, name: str) -> DataType | None:
        """The catalog's type of a bound table's column."""
        number = table.name.strip(HOLE)
        if not number.isdecimal():
            return None
        relation = self.relations[int(number)]
        known = (*relation.columns, *relation.hidden)
        return next((c.type for c in known if c.name == name), None)

    def bind(self, root: exp.Query, context: Context, views: tuple[str, ...]) -> exp.Query:
        for identifier in root.find_all(exp.Identifier):
            identifier.set("this", fold(identifier.name))
        check_written(root)
        holder = exp.Subquery(this=root)
        tables = [t for t in root.find_all(exp.Table) if not _is_cte(t)]
        named = {
            (t.catalog or context.catalog, t.db or context.database, t.name)
            for t in tables
            if not t.alias
        }
        for column in list(root.find_all(exp.Column)):
            if column.args.get("db"):
                _shorten(column, named)
        for table in tables:
            self.bind_table(table, context, views)
        return holder.this  # type: ignore[no-any-return]  # sqlglot's args are untyped

    def bind_table(self, table: exp.Table, context: Context, views: tuple[str, ...]) -> None:
        place = position(table.args.get("catalog") or table.args.get("db") or table.this)
        parts = NameParts(table.name, table.db or None, table.catalog or None, place)
        relation = self.lookup(parts, context.catalog, context.database)
        alias = table.args.get("alias") or exp.TableAlias(this=exp.to_identifier(table.name))
        if not alias.args.get("this"):
            alias.set("this", exp.to_identifier(table.name))
        as_of = _as_of(table)
        if relation.view is not None:
            table.replace(self.bind_view(relation, alias, views, place))
            return
        number = len(self.relations)
        self.relations.append(relation)
        self.times.append(as_of)
        hole = exp.to_identifier(f"{HOLE}{number}{HOLE}", quoted=True)
        if alias.columns:
            bound: exp.Expr = _renamed_columns(hole, alias, relation)
        else:
            bound = exp.Table(this=hole, alias=alias)
        for key in ("joins", "laterals"):
            if table.args.get(key):
                bound.set(key, table.args[key])
        table.replace(bound)

    def bind_view(
        self,
        relation: Relation,
        alias: exp.TableAlias,
        views: tuple[str, ...],
        place: Position | None,
    ) -> exp.Subquery:
        view = relation.view
        name = str(relation.name)
        if view is None or name in views or len(views) >= MAX_VIEW_DEPTH:
            message = f"View '{name}' reads itself, or views nest more than {MAX_VIEW_DEPTH} deep."
            raise QueryFailed(message, name="INVALID_VIEW", position=place)
        here = Context(view.catalog, view.database)
        inner = _as_query(_in_context(parse_query(view.query), here))
        bound = self.bind(inner, here, (*views, name))
        if alias.columns and len(alias.columns) != len(relation.columns):
            raise alias_count(alias, len(relation.columns))
        if not alias.columns and not bound.is_star:
            names = [exp.to_identifier(c.name, quoted=True) for c in relation.columns]
            alias.set("columns", names)
        return exp.Subquery(this=bound, alias=alias)


def _shorten(column: exp.Column, named: set[tuple[str, str, str]]) -> None:
    """``catalog.database.table.column`` as ``table.column``, for tables without an alias."""
    parts = [p.name for p in column.parts]
    for catalog, database, table in named:
        for full in ([catalog, database, table], [database, table]):
            if parts[: len(full)] != full or len(parts) <= len(full):
                continue
            first, *fields = column.parts[len(full) :]
            made: exp.Expr = exp.Column(this=first.copy(), table=column.parts[len(full) - 1].copy())
            for field_ in fields:
                made = exp.Dot(this=made, expression=field_.copy())
            column.replace(made)
            return


def _renamed_columns(
    hole: exp.Identifier, alias: exp.TableAlias, relation: Relation
) -> exp.Subquery:
    """``t AS a (x, y)`` as a query that names the columns."""
    if len(alias.columns) != len(relation.columns):
        raise alias_count(alias, len(relation.columns))
    inner = exp.to_identifier("~t", quoted=True)
    outputs = [
        exp.Alias(
            this=exp.Column(this=exp.to_identifier(c.name, quoted=True), table=inner.copy()),
            alias=name.copy(),
        )
        for c, name in zip(relation.columns, alias.columns, strict=True)
    ]
    source = exp.Table(this=hole, alias=exp.TableAlias(this=inner))
    query = exp.select(*outputs).from_(source)
    return exp.Subquery(this=query, alias=exp.TableAlias(this=alias.this))


def _is_cte(table: exp.Table) -> bool:
    if table.db:
        return False
    inside: exp.Expr = table
    parent = table.parent
    while parent is not None:
        with_ = parent.args.get("with_")
        if with_ is not None:
            for cte in with_.expressions:
                if cte is inside and not with_.args.get("recursive"):
                    break
                if fold(cte.alias) == fold(table.name):
                    return True
                if cte is inside:
                    break
        if not isinstance(parent, exp.With):
            inside = parent
        parent = parent.parent
    return False


def _as_of(table: exp.Table) -> AsOf | None:
    version = table.args.get("version")
    if version is None:
        return None
    value = constant(version.expression)
    kind = str(version.this).upper()
    place = position(table.this)
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
    raise QueryFailed(message, name="TYPE_MISMATCH", position=place)


def _qualified(root: exp.Query, binder: _Binder) -> exp.Query:
    schema: dict[str, object] = {}
    visible: dict[str, object] = {}
    for number, relation in enumerate(binder.relations):
        key = f"{HOLE}{number}{HOLE}"
        visible[key] = [c.name for c in relation.columns]
        schema[key] = {c.name: "unknown" for c in (*relation.columns, *relation.hidden)}
    mapping = MappingSchema(schema, visible=visible, dialect="trino", normalize=False)
    for values in list(root.find_all(exp.Values)):
        _name_values(values)
    for unnest in root.find_all(exp.Unnest):
        _name_unnested(unnest)
    try:
        root = qualify_tables(root, dialect="trino")
        root = qualify_columns(root, mapping, expand_alias_refs=False, dialect="trino")
        _qualify_having(root, mapping)
    except OptimizeError as error:
        raise _qualify_error(error, root) from error
    for select in root.find_all(exp.Select):
        _expand_order(select)
    return root


def _expand_order(select: exp.Select) -> None:
    """Outputs named inside an expression of ORDER BY as their expressions.

    There DuckDB would take a source's column of that name, where Trino takes the output.
    """
    order = select.args.get("order")
    if order is None:
        return
    outputs = {p.alias_or_name: p.unalias() for p in select.selects}
    for column in list(order.find_all(exp.Column)):
        bare = isinstance(column.parent, exp.Ordered)
        if bare or column.table or column.name not in outputs:
            continue
        if column.find_ancestor(exp.Select) is select:
            column.replace(exp.Paren(this=outputs[column.name].copy()))


def _qualify_having(root: exp.Query, mapping: MappingSchema) -> None:
    """HAVING sees the sources' columns and no alias; sqlglot leaves it to alias expansion."""
    for scope in traverse_scope(root):
        having = scope.expression.args.get("having")
        if having is None:
            continue
        for column in walk_in_scope(having.this):
            if not isinstance(column, exp.Column) or column.table:
                continue
            at: Scope | None = scope
            while at is not None and not column.table:
                table = Resolver(at, mapping).get_table(column)
                if table is not None:
                    column.set("table", table)
                at = at.parent
            if not column.table:
                message = f"Column '{column.name}' cannot be resolved"
                place = position(column.this)
                raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=place)


def _name_values(values: exp.Values) -> None:
    alias = values.args.get("alias")
    if (alias is not None and alias.columns) or not values.expressions:
        return
    first = values.expressions[0]
    width = len(first.expressions) if isinstance(first, exp.Tuple) else 1
    alias = alias or exp.TableAlias()
    alias.set("columns", [exp.to_identifier(f"_col{i}", quoted=True) for i in range(width)])
    values.set("alias", alias)
    above = values.parent
    if isinstance(above, exp.Subquery) and not isinstance(above.parent, exp.From | exp.Join):
        query = exp.select("*")
        values.replace(query)
        query.set("from_", exp.From(this=values))


def _name_unnested(node: exp.Unnest) -> None:
    """Column names for an UNNEST that gives none."""
    alias = node.args.get("alias")
    if alias is not None and alias.columns:
        return
    names: list[str] = []
    for argument in node.expressions:
        names += [
            f"_col{len(names) + at}" for at in range(2 if isinstance(argument, exp.Map) else 1)
        ]
    if node.args.get("offset"):
        node.set("offset", exp.to_identifier("ordinality", quoted=True))
    alias = alias or exp.TableAlias()
    alias.set("columns", [exp.to_identifier(name, quoted=True) for name in names])
    node.set("alias", alias)


_IN_MESSAGE = re.compile(r"'([^']*)'")
_UNKNOWN = re.compile(r"Unknown (?:column|table): (\S+)")
_OUTPUT = re.compile(r"Unknown output column: (\S+)")


def _qualify_error(error: OptimizeError, root: exp.Expr) -> QueryFailed:
    text = str(error)
    output = _OUTPUT.search(text)
    if output:
        message = f"position {output.group(1)} of GROUP BY or ORDER BY is not in select list"
        return QueryFailed(message, name="INVALID_COLUMN_REFERENCE")
    found = _IN_MESSAGE.search(text) or _UNKNOWN.search(text)
    name = found.group(1) if found else ""
    for identifier in root.find_all(exp.Identifier):
        if identifier.name == name and position(identifier):
            column = identifier.parent
            full = column.sql(dialect="trino") if isinstance(column, exp.Column) else name
            where = place_of(column) if isinstance(column, exp.Column) else position(identifier)
            return _not_found(full.replace('"', ""), where, ())
    if "mbiguous" in text:
        return QueryFailed(f"Column '{name}' is ambiguous", name="AMBIGUOUS_NAME")
    if "GROUP BY" in text or "position" in text.lower() or "ORDER BY" in text:
        return QueryFailed(
            f"A position is not in the select list: {text.splitlines()[0]}", name="SYNTAX_ERROR"
        )
    return QueryFailed(
        f"The names can't be resolved: {text.splitlines()[0][:200]}", name="SYNTAX_ERROR"
    )


def _validate(scopes: Sequence[Scope], binder: _Binder) -> None:
    for scope in scopes:
        if not isinstance(scope.expression, exp.Select):
            continue
        for column in scope.unqualified_columns:
            if not column.table:
                raise _unresolved(column, scope, binder)
        if scope.external_columns and not scope.is_correlated_subquery:
            column = scope.external_columns[0]
            raise _unresolved(column, scope, binder)
        check_resolved(scope)


def _unresolved(column: exp.Column, scope: Scope, binder: _Binder) -> QueryFailed:
    among: list[str] = []
    holders = 0
    for source in scope.sources.values():
        if isinstance(source, exp.Table):
            number = source.name.strip(HOLE)
            known = (
                [c.name for c in binder.relations[int(number)].columns]
                if number.isdecimal()
                else []
            )
        else:
            known = list(getattr(source.expression, "named_selects", ()))
        among += known
        holders += column.name in known
    if holders > 1 and not column.table:
        message = f"Column '{column.name}' is ambiguous"
        return QueryFailed(message, name="AMBIGUOUS_NAME", position=place_of(column))
    full = f"{column.table}.{column.name}" if column.table else column.name
    return _not_found(full, place_of(column), among)


def _not_found(name: str, place: Position | None, among: Sequence[str]) -> QueryFailed:
    hint = nearest(name.rpartition(".")[2], among)
    message = f"Column '{name}' cannot be resolved" + (f".{hint}" if hint else "")
    return QueryFailed(message, name="COLUMN_NOT_FOUND", position=place)


def _scans(scopes: Sequence[Scope], binder: _Binder) -> tuple[ScanRequest, ...]:
    wanted = needs(scopes)
    named: dict[int, set[str]] = {}
    read: dict[int, Need] = {}
    for scope in scopes:
        for source in scope.sources.values():
            if isinstance(source, exp.Table) and source.name.startswith(HOLE):
                number = int(source.name.strip(HOLE))
                read[number] = wanted.get(id(source), read.get(number, Need()))
        for column in scope.columns:
            owner = scope.sources.get(column.table)
            if isinstance(owner, exp.Table) and owner.name.startswith(HOLE):
                named.setdefault(int(owner.name.strip(HOLE)), set()).add(column.name)
    return tuple(
        _scan_request(relation, named.get(n, set()), read.get(n, Need()), binder.times[n])
        for n, relation in enumerate(binder.relations)
    )


def _scan_request(
    relation: Relation, named: set[str], need: Need, as_of: AsOf | None
) -> ScanRequest:
    order = [c.name for c in (*relation.columns, *relation.hidden)]
    predicate = And(tuple(need.predicates)) if need.predicates else EVERYTHING
    return ScanRequest(
        relation,
        tuple(c for c in order if c in named),
        tuple(c for c in order if c in need.columns),
        predicate,
        as_of,
    )


def table_not_found(name: str, place: Position | None, among: Sequence[str]) -> EntityNotFound:
    """Trino's error for a missing table, with the nearest name."""
    hint = nearest(name.rpartition(".")[2], among)
    message = f"Table '{name}' does not exist" + (f".{hint}" if hint else "")
    return EntityNotFound(message, name="TABLE_NOT_FOUND", position=place)

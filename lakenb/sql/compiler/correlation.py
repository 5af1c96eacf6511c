"""Which queries that read columns of the query around them Trino can plan, and which it refuses.

The engine below answers more of them. Trino joins such a query to the rows around it, for which the
conditions on outer columns must come up through all that stands above them (Trino's planner: the rules of
the correlated join, and what pulls filters out of a plan). The same steps are taken here over the parsed
tree, with the columns known by their names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from sqlglot import exp

from lakenb.errors import QueryFailed
from lakenb.sql.compiler.expressions import conjuncts
from lakenb.sql.compiler.places import place_of
from lakenb.sql.constants import constant
from lakenb.sql.registry import library
from lakenb.sql.trino.dialect import MARK
from lakenb.sql.trino.row_pattern_tokens import CLAUSE
from lakenb.values.names import fold

if TYPE_CHECKING:
    from lakenb.sql.compiler.scope import Scope, Statement

Use = Literal["scalar", "lateral", "joined", "exists", "in", "compared"]
"""What a query's rows are for: one value, a relation, one with a condition, EXISTS, IN, ANY or ALL."""
_MANY = 1 << 30


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is left to do above a plan whose conditions on outer columns were taken out.

    Attributes:
        kept: Columns that these conditions read, which all above must hand on.
        fixed: Those of them that an outer row gives one value.
        single: Whether an outer row meets one row at most.
    """

    kept: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()
    single: bool = False


def check_correlated(statement: Statement, node: exp.Expr, outer: Scope, use: Use) -> None:
    """Refuse a query that reads columns of the scope around it in a way that Trino can't plan.

    Args:
        statement: Holds what each name that was compiled means.
        node: The query, compiled.
        outer: The scope around it.
        use: What its rows are for.

    Raises:
        QueryFailed: NOT_SUPPORTED.
    """
    if not statement.outside:
        return
    if not _Correlation(statement, outer).plannable(node, use):
        message = "Given correlated subquery is not supported"
        raise QueryFailed(message, name="NOT_SUPPORTED", position=place_of(node))


def reads_outside(statement: Statement, node: exp.Expr, outer: Scope) -> str:
    """The name of the first column of the scopes from ``outer`` on that a query reads, or nothing."""
    correlation = _Correlation(statement, outer)
    for inner in node.walk():
        if id(inner) in correlation.names:
            return fold(inner.name)
    return ""


class _Correlation:
    def __init__(self, statement: Statement, outer: Scope) -> None:
        scopes: set[int] = set()
        scope: Scope | None = outer
        while scope is not None:
            scopes.add(id(scope))
            scope = scope.parent
        self.names: set[int] = set()
        self.around: set[int] = set()
        for name, (node, found) in statement.outside.items():
            if id(found) not in scopes:
                continue
            self.names.add(name)
            at: exp.Expr | None = node
            while at is not None and id(at) not in self.around:
                self.around.add(id(at))
                at = at.parent

    def reads(self, node: object) -> bool:
        """Whether anything in a tree, or in several, means a column from outside."""
        if isinstance(node, list):
            return any(self.reads(one) for one in node)
        return id(node) in self.around

    def plannable(self, node: exp.Expr, use: Use) -> bool:
        """Whether Trino plans it."""
        node = _bare(node)
        if not self.reads(node) or _unjudged(node):
            return True
        if use == "exists":
            return self._exists(node)
        if use == "in":
            return self._filtered(node)
        if use in {"compared", "joined"}:
            return self.plan(node) is not None
        return self._projected(node) or self._aggregated(node) or self.plan(node) is not None

    # --- the rules of the correlated join ---------------------------------------------------------

    def _exists(self, node: exp.Expr) -> bool:
        if isinstance(node, exp.Select) and node.args.get("having") is None and _is_global(node):
            return True  # its one row is there always
        return self.plan(node, outputs=False) is not None

    def _filtered(self, node: exp.Expr) -> bool:
        """IN: nothing but filters and projections stand above the rows."""
        if not self.reads(node):
            return True
        if not isinstance(node, exp.Select) or _shapes(node) or self.reads(node.expressions):
            return False
        where = node.args.get("where")
        if where is not None and self._reads_below(where):
            return False
        inner = _only_relation(node)
        if inner is None:
            return self._from(node) is not None
        return self._filtered(inner)

    def _projected(self, node: exp.Expr) -> bool:
        """Projections of one row, or of an UNNEST, may read what they like."""
        if isinstance(node, exp.Values):
            return len(node.expressions) == 1
        if not isinstance(node, exp.Select) or node.args.get("where") is not None:
            return False
        if _is_aggregate(node) or node.args.get("distinct") is not None or _has_windows(node):
            return False
        from_ = node.args.get("from_")
        if from_ is None:
            return True
        joins = node.args.get("joins") or ()
        if any(not self._laterally(join) for join in joins):
            return False
        if isinstance(_bare(from_.this), exp.Unnest) and not joins:
            return True
        if _shapes(node, plain=True):
            return False
        inner = _only_relation(node)
        return self._projected(inner) if inner is not None else _relation_rows(from_.this) == 1

    def _laterally(self, join: exp.Expr) -> bool:
        """Whether a join adds no more than a projection to each row."""
        plain = join.args.get("on") is None and isinstance(join.this, exp.Lateral)
        return plain and self._projected(_bare(join.this.this))

    def _aggregated(self, node: exp.Expr) -> bool:
        """An aggregation, with a projection above it that may read what it likes."""
        if not isinstance(node, exp.Select) or node.args.get("having") is not None:
            return False
        if _has_windows(node) or _ties(node):
            return False
        if not _is_aggregate(node) and node.args.get("distinct") is None:
            inner = _only_relation(node) if node.args.get("where") is None else None
            return inner is not None and not _shapes(inner, plain=True) and self._aggregated(inner)
        if _is_global(node) and self._over_unnest(node):
            return True
        if not self._keys_alone(node):
            return False
        if not _is_global(node) and (_shapes(node, plain=True) or self.reads(node.expressions)):
            return False
        return self._rows(node) is not None

    def _over_unnest(self, node: exp.Select) -> bool:
        from_ = node.args.get("from_")
        if from_ is None or node.args.get("joins") or node.args.get("where") is not None:
            return False
        return isinstance(_bare(from_.this), exp.Unnest) and node.find(exp.Filter) is None

    def _keys_alone(self, node: exp.Select) -> bool:
        """Whether keys and arguments of an aggregation read the query's own columns alone."""
        if node.args.get("distinct") is not None and self.reads(node.expressions):
            return False
        if self.reads(node.args.get("group")) or _sets(node) > 1:
            return False
        return not any(self.reads(call) for call in _aggregates(node))

    # --- taking out the conditions ------------------------------------------------------------------

    def plan(self, node: exp.Expr, *, outputs: bool = True) -> _Plan | None:
        """The plan without its conditions on outer columns; None where Trino can't take them out.

        Args:
            node: A query.
            outputs: Whether its columns are wanted.
        """
        node = _bare(node)
        if not self.reads(node):
            return _Plan()
        if not isinstance(node, exp.Select):
            return None
        made = self._rows(node)
        if made is None or not (made := self._grouped(node, made)):
            return None
        below = self.reads(node.args.get("from_")) or self.reads(node.args.get("where"))
        if _has_windows(node) and (below or made.kept):
            return None
        if outputs and self.reads(node.expressions):
            return None
        if node.args.get("distinct") is not None:
            made = _by_keys(made, _output_names(node)) if not made.single else made
        return self._limited(node, made, outputs=outputs) if made is not None else None

    def _rows(self, node: exp.Select) -> _Plan | None:
        """FROM and WHERE."""
        made = self._from(node)
        where = node.args.get("where")
        return made if made is None or where is None else self._condition(where.this, made)

    def _from(self, node: exp.Select) -> _Plan | None:
        from_ = node.args.get("from_")
        if from_ is None:
            return _Plan()
        made = _Plan()
        relations = [from_.this, *(join.this for join in node.args.get("joins") or ())]
        # A relation of one row that reads nothing is no join.
        others = [r for r in relations if self.reads(r) or _relation_rows(r) != 1]
        for relation in others:
            if not self.reads(relation):
                continue
            if len(others) > 1 or not isinstance(relation, exp.Subquery):
                return None
            found = self.plan(relation.this)
            if found is None:
                return None
            made = _renamed(found, relation)
        for join in node.args.get("joins") or ():
            on = join.args.get("on")
            if on is not None and self.reads(on):
                found = self._condition(on, made)
                if found is None:
                    return None
                made = found
        return made

    def _condition(self, node: exp.Expr, made: _Plan) -> _Plan | None:
        if self._reads_below(node):
            return None
        kept, fixed = set(made.kept), set(made.fixed)
        for part in conjuncts(node):
            if not self.reads(part):
                continue
            kept |= _columns(part, self)
            if isinstance(part, exp.EQ):
                for one, other in ((part.this, part.expression), (part.expression, part.this)):
                    if isinstance(one, exp.Column) and not self.reads(one):
                        fixed |= set() if _columns(other, self) else {fold(one.name)}
        return replace(made, kept=frozenset(kept), fixed=frozenset(fixed))

    def _reads_below(self, node: exp.Expr) -> bool:
        """Whether a query inside of an expression reads from outside."""
        return any(self.reads(inner) for inner in node.find_all(exp.Query))

    def _grouped(self, node: exp.Select, made: _Plan) -> _Plan | None:
        having = node.args.get("having")
        if not self.reads(node.args.get("from_")) and not made.kept:
            if not self._keys_alone(node) and _is_aggregate(node):
                return None
        elif _is_aggregate(node):
            if _is_global(node) or not self._keys_alone(node):
                return None
            grouped = _by_keys(made, _group_names(node))
            if grouped is None:
                return None
            made = grouped
        return made if having is None else self._condition(having.this, made)

    def _limited(self, node: exp.Select, made: _Plan, *, outputs: bool) -> _Plan | None:
        limit, offset = node.args.get("limit"), node.args.get("offset")
        if _ties(node):
            return None
        if offset is not None and _most_rows(node) > 1:
            return None
        count = _count(limit)
        if limit is None or count == 0 or made.single or _most_rows(node) <= count:
            return _Plan() if count == 0 else made
        if node.args.get("order") is not None:
            return replace(made, single=count == 1) if made.kept <= made.fixed else None
        if count > 1:
            return made if made.kept <= made.fixed else None
        names = (_output_names(node) if outputs else set()) | made.kept
        return replace(made, single=True) if made.fixed and names <= made.fixed else None


# --- what a tree says -------------------------------------------------------------------------------


def _bare(node: exp.Expr) -> exp.Expr:
    while isinstance(node, exp.Subquery) and not _ordered(node):
        node = node.this
    return node


def _ordered(node: exp.Expr) -> bool:
    return any(node.args.get(key) is not None for key in ("order", "limit", "offset", "with_"))


def _unjudged(node: exp.Expr) -> bool:
    """Queries whose plans aren't followed here."""
    patterns = any(one.meta_get(CLAUSE) is not None for one in node.find_all(exp.Select))
    return patterns or node.find(exp.With, exp.TableSample) is not None


def _columns(node: exp.Expr, correlation: _Correlation) -> set[str]:
    """The names of a query's own columns in an expression."""
    return {fold(c.name) for c in node.find_all(exp.Column) if not correlation.reads(c)}


def _in_query(node: exp.Expr) -> Iterator[exp.Expr]:
    """All of a query's own expressions behind FROM and WHERE, without the queries in them."""
    parts = [*node.expressions, node.args.get("having"), node.args.get("order")]
    for part in parts:
        if part is not None:
            yield from part.walk(prune=lambda n: isinstance(n, exp.Query))


def _aggregates(node: exp.Expr) -> list[exp.Expr]:
    found = []
    for one in _in_query(node):
        if isinstance(one, exp.Anonymous) and not isinstance(_over(one), exp.Window):
            entry = library.lookup(str(one.this).removeprefix(MARK).lower())
            if entry is not None and entry.kind == "aggregate":
                found.append(_over(one) or one)
    return found


def _over(node: exp.Expr) -> exp.Expr | None:
    """What modifies a call: OVER, else FILTER, else nothing."""
    found = None
    while isinstance(
        node.parent, exp.Window | exp.Filter | exp.WithinGroup | exp.IgnoreNulls | exp.RespectNulls
    ):
        if node.parent.this is not node:
            break
        found = node = node.parent
    return found


def _is_aggregate(node: exp.Expr) -> bool:
    return node.args.get("group") is not None or bool(_aggregates(node))


def _sets(node: exp.Expr) -> int:
    """How many grouping sets there are, as far as it matters: 0, 1, 2 for more."""
    group = node.args.get("group")
    if group is None:
        return 0
    plain = not any(group.find(kind) for kind in (exp.GroupingSets, exp.Cube, exp.Rollup))
    return 1 if plain else 2


def _is_global(node: exp.Expr) -> bool:
    group = node.args.get("group")
    if group is None:
        return bool(_aggregates(node))
    return all(isinstance(one, exp.Tuple) and not one.expressions for one in group.expressions)


def _has_windows(node: exp.Expr) -> bool:
    return any(isinstance(one, exp.Window) for one in _in_query(node))


def _shapes(node: exp.Expr, *, plain: bool = False) -> bool:
    """Whether more than FROM, WHERE and outputs matters in a query; ``plain``: but for aggregates."""
    limit = node.args.get("limit")
    if limit is not None and _most_rows(node) <= _count(limit):
        limit = None
    if limit is not None or node.args.get("offset") is not None:
        return True
    if plain:
        return False
    return _is_aggregate(node) or node.args.get("distinct") is not None or _has_windows(node)


def _only_relation(node: exp.Expr) -> exp.Expr | None:
    """The query in FROM, where nothing else stands there."""
    from_ = node.args.get("from_")
    if from_ is None or node.args.get("joins") or not isinstance(from_.this, exp.Subquery):
        return None
    inner = _bare(from_.this)
    return inner if isinstance(inner, exp.Query) else None


def _output_names(node: exp.Expr) -> set[str]:
    """The columns that a query hands on; another expression has a name that no column has."""
    names: set[str] = set()
    for at, item in enumerate(node.expressions):
        inner = item.unalias()
        names.add(fold(inner.name) if isinstance(inner, exp.Column) else f"\0{at}")
    return names


def _group_names(node: exp.Expr) -> set[str]:
    names: set[str] = set()
    for item in node.args["group"].expressions if node.args.get("group") is not None else ():
        target = item.unnest()
        if isinstance(target, exp.Literal) and str(target.this).isdecimal():
            place = int(target.this)
            chosen = node.expressions[place - 1 : place]
            target = chosen[0].unalias() if chosen else target
        parts = target.expressions if isinstance(target, exp.Tuple) else [target]
        names |= {fold(p.name) if isinstance(p, exp.Column) else "\0" + p.sql() for p in parts}
    return names


def _by_keys(made: _Plan, keys: set[str]) -> _Plan | None:
    """An aggregation by these columns."""
    if not made.kept - keys <= made.fixed:
        return None
    return replace(made, single=keys | made.kept <= made.fixed)


def _renamed(made: _Plan, relation: exp.Expr) -> _Plan:
    """A plan's columns as the query around a derived table calls them."""
    inner, alias = _bare(relation), relation.args.get("alias")
    given = [fold(c.name) for c in alias.columns] if isinstance(alias, exp.TableAlias) else []
    names: dict[str, str] = {}
    for at, item in enumerate(inner.expressions if isinstance(inner, exp.Select) else ()):
        target = item.unalias()
        if isinstance(target, exp.Column):
            names[fold(target.name)] = given[at] if at < len(given) else fold(item.alias_or_name)
    star = isinstance(inner, exp.Select) and any(item.is_star for item in inner.expressions)

    def shown(columns: frozenset[str]) -> frozenset[str]:
        return frozenset(c if star and not given else names.get(c, "\0" + c) for c in columns)

    return _Plan(shown(made.kept), shown(made.fixed), made.single)


def _ties(node: exp.Expr) -> bool:
    limit = node.args.get("limit")
    options = limit.args.get("limit_options") if isinstance(limit, exp.Fetch) else None
    return options is not None and bool(options.args.get("with_ties"))


def _count(limit: exp.Expr | None) -> int:
    if limit is None:
        return _MANY
    if isinstance(limit, exp.Fetch):
        count = limit.args.get("count")
        return int(count.name) if count is not None and count.name.isdecimal() else 1
    found = constant(limit.expression)
    return found if isinstance(found, int) else _MANY


def _most_rows(node: exp.Expr) -> int:
    """How many rows FROM gives at most, as far as the text tells."""
    from_ = node.args.get("from_")
    if from_ is None:
        return 1
    most = _relation_rows(from_.this)
    for join in node.args.get("joins") or ():
        most = min(_MANY, most * _relation_rows(join.this))
    return most


def _relation_rows(node: exp.Expr) -> int:
    inner = _bare(node) if isinstance(node, exp.Subquery) else node
    if isinstance(inner, exp.Values):
        return len(inner.expressions)
    if isinstance(inner, exp.Select):
        if _is_aggregate(inner) and _is_global(inner):
            return 1
        return min(_most_rows(inner), max(_count(inner.args.get("limit")), 1))
    return _MANY


__all__ = ["Use", "check_correlated"]

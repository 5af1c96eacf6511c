"""Lineage of SQL of other systems, such as the compiled models of a dbt project.

The walk is the same as Athena's. What differs: the parser is sqlglot's for the dialect, names fold by the
dialect's rule, and not every table's columns need be known. What then can't be told is said so.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect, NormalizationStrategy
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import TokenType

from lakenb.errors import InvalidRequest, SyntaxError_
from lakenb.sql.coercion import UNKNOWN
from lakenb.sql.lineage.changes import changed, changed_table
from lakenb.sql.lineage.edges import Edges
from lakenb.sql.lineage.query import Shape, Walk
from lakenb.sql.lineage.scope import Query, Rel, Table
from lakenb.sql.lineage.sources import Ref, Sources
from lakenb.sql.trino.depth import too_deep
from lakenb.sql.trino.dialect import MAX_DEPTH
from lakenb.values.column import Column
from lakenb.values.lineage import RESULT, DatasetKind, DatasetUse, StatementLineage

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class ForeignTable:
    """A table of another system.

    Attributes:
        name: What edges call it.
        columns: In order, as they are spelt there; None when they aren't known.
        kind: What it is.
    """

    name: str
    columns: tuple[str, ...] | None = None
    kind: DatasetKind = "TABLE"


ForeignLookup = Callable[[tuple[str, ...]], "ForeignTable | None"]
"""Finds a table by the parts of its name, folded by the dialect; None for one that isn't known."""
Schemas = Mapping[str, Sequence[str]]
"""Columns by a table's dotted name; of a longer or a shorter name in SQL the ends are compared."""


@dataclass(frozen=True, slots=True)
class Target:
    """What takes a query's rows.

    Attributes:
        name: What edges call it.
        columns: Its columns in order, where they are known: they take the place of the query's names.
        kind: What it is.
    """

    name: str = RESULT
    columns: tuple[str, ...] = ()
    kind: DatasetKind = "RESULT"


_ALIASES = {
    "athena": "trino",
    "presto": "trino",
    "postgresql": "postgres",
    "sqlserver": "tsql",
    "synapse": "tsql",
    "fabric": "tsql",
    "spark": "spark",
    "greenplum": "postgres",
    "cockroachdb": "postgres",
    "": "",
}
"""Names of systems, as dbt's adapters call them, under which the parser knows their grammar."""
_LATERAL = frozenset(
    "redshift snowflake databricks spark spark2 duckdb clickhouse teradata bigquery hive".split()
)
"""Dialects whose SELECT may name a column that stands before in it; one that has no such thing is harmless."""
_CAST_NAMES = frozenset({"postgres", "redshift", "materialize", "risingwave"})
_LOUD = Lock()


def foreign_lineage(
    sql: str,
    dialect: str,
    schemas: Schemas | ForeignLookup,
    target: Target = Target(),
) -> StatementLineage:
    """What one statement of another system reads and writes, and which column comes from which.

    Args:
        sql: One statement; mostly a query.
        dialect: ``redshift``, ``postgres``, ``snowflake``, ``bigquery``, ``duckdb``, ``trino``, ``databricks``
            or any other that sqlglot knows; empty for none in particular.
        schemas: Columns of tables, as far as they are known.
        target: What takes a query's rows; a statement that names its own target uses that.

    Raises:
        InvalidRequest: There is no such dialect.
        SyntaxError_: The text is none, or more than one statement.
        QuotaExceeded: It is too deep.
    """
    trees = foreign_statements(sql, dialect)
    if len(trees) != 1:
        message = f"One statement is traced at a time, and this text has {len(trees)}."
        raise SyntaxError_(message)
    return tree_lineage(trees[0], dialect, schemas, target)


def foreign_statements(sql: str, dialect: str) -> list[exp.Expr]:
    """The trees of a text of another system; errors as for `foreign_lineage`."""
    known = _dialect(dialect)
    try:
        with _quiet():
            tokens = list(known.tokenize(sql))
            _check([token.token_type for token in tokens])
            return [tree for tree in known.parser().parse(tokens, sql) if tree is not None]
    except RecursionError as error:
        raise too_deep() from error
    except (SqlglotError, ValueError) as error:
        message = f"The text is no SQL of {dialect or 'any dialect'} that can be read: {_first_line(error)}"
        raise SyntaxError_(message) from error


def tree_lineage(
    tree: exp.Expr, dialect: str, schemas: Schemas | ForeignLookup, target: Target = Target()
) -> StatementLineage:
    """The lineage of a parsed statement; see `foreign_lineage`."""
    lookup = schemas if callable(schemas) else by_name(schemas)
    rules = ForeignRules(dialect, lookup)
    try:
        return _Foreign(rules).lineage(tree, target)
    except RecursionError as error:
        raise too_deep() from error


def by_name(schemas: Schemas) -> ForeignLookup:
    """Finds tables whose name ends as the one that is asked for, or that it ends with."""
    tables = {tuple(name.lower().split(".")): (name, tuple(c)) for name, c in schemas.items()}
    ends: dict[str, list[tuple[str, ...]]] = {}
    for parts in tables:
        ends.setdefault(parts[-1], []).append(parts)

    def lookup(parts: tuple[str, ...]) -> ForeignTable | None:
        wanted = tuple(part.lower() for part in parts)
        if wanted not in tables:
            fitting = [
                known for known in ends.get(wanted[-1], ())
                if known[-len(wanted) :] == wanted or wanted[-len(known) :] == known
            ]  # fmt: skip
            if len(fitting) != 1:
                return None
            wanted = fitting[0]
        name, columns = tables[wanted]
        return ForeignTable(name, columns)

    return lookup


class ForeignRules:
    """Names of another system for the walk."""

    trino = False

    def __init__(self, dialect: str, lookup: ForeignLookup) -> None:
        self.lateral_aliases = _named(dialect) in _LATERAL
        self.cast_names = _named(dialect) in _CAST_NAMES
        self.lookup = lookup
        self.strategy = _dialect(dialect).normalization_strategy
        self._tables: dict[tuple[str, ...], tuple[Table, DatasetKind]] = {}

    def shown(self, node: exp.Expr) -> str:
        """A name as the dialect folds it."""
        text = str(node.this) if isinstance(node, exp.Identifier) else node.name
        quoted = isinstance(node, exp.Identifier) and bool(node.args.get("quoted"))
        if self.strategy is NormalizationStrategy.UPPERCASE:
            return text if quoted else text.upper()
        if self.strategy is NormalizationStrategy.LOWERCASE:
            return text if quoted else text.lower()
        return text.lower()

    def table(self, node: exp.Table, walk: Walk) -> Rel | Query:
        """A table, whether or not its columns are known."""
        names = [part for part in node.parts if isinstance(part, exp.Identifier)]
        parts = tuple(self.shown(part) for part in names)
        found = self.found(parts)
        table, kind = found
        columns = tuple(Column(name, UNKNOWN) for name in table.columns or ())
        walk.inputs.setdefault(table.name, DatasetUse(table.name, kind, columns))
        qualifier = tuple(walk.folded(part) for part in names)
        if table.columns is not None:
            return Rel(table.columns, None, qualifier, table, rows=(table.name,))

        def column(name: str) -> Sources:
            spelt = name.upper() if self.strategy is NormalizationStrategy.UPPERCASE else name
            return Sources.of(Ref(table.name, spelt))

        return Rel((), (), qualifier, table, column, (table.name,), (table.name,))

    def found(self, parts: tuple[str, ...]) -> tuple[Table, DatasetKind]:
        """A table by the parts of its name."""
        known = self._tables.get(parts)
        if known is None:
            known = self._tables[parts] = self._looked_up(parts)
        return known

    def _looked_up(self, parts: tuple[str, ...]) -> tuple[Table, DatasetKind]:
        table = self.lookup(parts)
        if table is None:
            return Table(".".join(parts), None), "TABLE"
        index: dict[str, int] = {}
        for at, name in enumerate(table.columns or ()):
            index.setdefault(name.lower(), at)
        return Table(table.name, table.columns, (), index), table.kind

    def shape(self, _node: exp.Expr, _walk: Walk) -> Shape | None:
        """No types are known."""
        return None


class _Foreign:
    def __init__(self, rules: ForeignRules) -> None:
        self.rules = rules
        self.walk = Walk(rules)
        self.edges = Edges()

    def lineage(self, tree: exp.Expr, target: Target) -> StatementLineage:
        output, lifecycle = self._traced(tree, target)
        return StatementLineage(
            tuple(self.walk.inputs.values()),
            (output,) if output is not None else (),
            tuple(self.edges.found),
            self.edges.unknown,
            lifecycle,
        )

    def _traced(self, tree: exp.Expr, target: Target) -> tuple[DatasetUse | None, str | None]:
        if isinstance(tree, exp.Insert):
            return self._insert(tree), "OVERWRITE" if tree.args.get("overwrite") else None
        if isinstance(tree, exp.Create) and isinstance(tree.expression, exp.Query | exp.Table):
            return self._create(tree)
        if isinstance(tree, exp.Update | exp.Merge | exp.Delete):
            return self._changed(tree), None
        if isinstance(tree, exp.Query | exp.Values):
            into = tree.args.get("into")
            if into is not None and isinstance(into.this, exp.Table):
                return self._query(tree, self._target(into.this), []), "CREATE"
            return self._query(tree, target, list(target.columns)), None
        if isinstance(tree, exp.Drop) and isinstance(tree.this, exp.Table):
            made = self._target(tree.this)
            return DatasetUse(made.name, "VIEW" if tree.kind == "VIEW" else "TABLE"), "DROP"
        self.edges.sentences[f"A statement of kind {tree.key.upper()} can't be traced."] = None
        return None, None

    def _target(self, node: exp.Expr, kind: DatasetKind = "TABLE") -> Target:
        parts = tuple(self.rules.shown(p) for p in node.find_all(exp.Identifier)) or (node.name,)
        if isinstance(node, exp.Table):
            parts = tuple(self.rules.shown(p) for p in node.parts if isinstance(p, exp.Identifier))
        table, _ = self.rules.found(parts)
        return Target(table.name, table.columns or (), kind)

    def _query(self, tree: exp.Expr, target: Target, names: list[str]) -> DatasetUse:
        query = self.walk.query(tree, None, {}, final=target.name == RESULT)
        shown = [name or f"_col{at}" for at, name in enumerate(query.names)]
        if names and query.open is None and len(names) == len(shown):
            shown = names
        self.edges.query(query, target.name, shown)
        columns = shown if query.open is None else []
        return DatasetUse(target.name, target.kind, tuple(Column(n, UNKNOWN) for n in columns))

    def _create(self, tree: exp.Create) -> tuple[DatasetUse, str]:
        kind: DatasetKind = "VIEW" if str(tree.args.get("kind")).upper() == "VIEW" else "TABLE"
        node = tree.this
        columns = _listed(node, self.rules)
        target = self._target(node.this if isinstance(node, exp.Schema) else node, kind)
        if tree.args.get("with_") is not None:
            tree.expression.set("with_", tree.args["with_"])
        found = self._query(tree.expression, Target(target.name, (), kind), columns)
        return found, "CREATE"

    def _insert(self, tree: exp.Insert) -> DatasetUse | None:
        node, query = tree.this, tree.args.get("expression")
        columns = _listed(node, self.rules)
        if isinstance(node, exp.Directory):
            target = Target(node.this.name, (), "LOCATION")
        else:
            target = self._target(node.this if isinstance(node, exp.Schema) else node)
        if not isinstance(query, exp.Query | exp.Values | exp.Table):
            return None
        if tree.args.get("with_") is not None:
            query.set("with_", tree.args["with_"])
        placed = [] if tree.args.get("by_name") else list(target.columns)
        return self._query(query, target, columns or placed)

    def _changed(self, tree: exp.Expr) -> DatasetUse:
        target = self._target(changed_table(tree))
        made = changed(self.walk, tree)
        for column, sources in made.columns.items():
            self.edges.column(sources, target.name, column)
        self.edges.decisions(made.whole, target.name, None)
        if not any(edge.source_dataset == target.name for edge in self.edges.found):
            self.walk.inputs.pop(target.name, None)
        return DatasetUse(target.name, "TABLE", tuple(Column(n, UNKNOWN) for n in target.columns))


_TEMPLATE = frozenset({TokenType.BLOCK_START, TokenType.BLOCK_END})


def _listed(node: exp.Expr, rules: ForeignRules) -> list[str]:
    """The column names that a target's own list gives."""
    if not isinstance(node, exp.Schema):
        return []
    names = [one.this if isinstance(one, exp.ColumnDef) else one for one in node.expressions]
    return [rules.shown(one) for one in names if isinstance(one, exp.Identifier | exp.Column)]


def _named(dialect: str) -> str:
    folded = dialect.strip().lower()
    return _ALIASES.get(folded, folded)


def _dialect(dialect: str) -> Dialect:
    try:
        return Dialect.get_or_raise(_named(dialect) or None)
    except ValueError as error:
        message = f"SQL of '{dialect[:60]}' can't be read; known are redshift, postgres, snowflake, bigquery, duckdb, trino, databricks and others."
        raise InvalidRequest(message) from error


def _check(kinds: Sequence[TokenType]) -> None:
    depth = 0
    for before, kind in zip((None, *kinds), kinds, strict=False):
        if kind in _TEMPLATE or (kind is before is TokenType.L_BRACE):
            message = "The text is a template; give the SQL that it is compiled to."
            raise SyntaxError_(message)
        if kind in {TokenType.L_PAREN, TokenType.CASE}:
            depth += 1
            if depth > MAX_DEPTH:
                raise too_deep()
        elif kind in {TokenType.R_PAREN, TokenType.END}:
            depth -= 1


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or ["no reason is given"])[0][:200]


@contextmanager
def _quiet() -> Iterator[None]:
    """The parser logs what it falls back on; that is told as unknown instead."""
    logger = logging.getLogger("sqlglot")
    with _LOUD:
        before, logger.disabled = logger.disabled, True
        try:
            yield
        finally:
            logger.disabled = before

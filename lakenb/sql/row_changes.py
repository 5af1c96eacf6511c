"""DELETE, UPDATE and MERGE as queries (Trino: "MERGE").

Each statement becomes a query for the changes: the file and row position of every row that it touches,
what happens to it (``$action``: 1 deletes, 2 puts the new row in its place), and the new row. MERGE has
a second query for the rows to insert.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import QueryFailed
from lakenb.sql.compiler.places import position
from lakenb.values.duckdb_types import duckdb_type, quoted
from lakenb.values.names import fold, nearest
from lakenb.values.plan import Plan
from lakenb.values.relation import PATH, POSITION
from lakenb.values.statement import Delete, Merge, Update

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.values.column import Column
    from lakenb.values.scan import FileScan, KeptScan, Scan

ACTION = "$action"
_DELETED, _REPLACED = 1, 2


@dataclass(frozen=True, slots=True)
class RowChanges:
    """The queries of one row-level statement.

    Attributes:
        changes: Gives ``$path``, ``$pos``, ``$action`` and the new row's columns.
        inserts: Gives rows to add, for MERGE with WHEN NOT MATCHED.
        assigned: Queries that are not run: each one's columns are new values, in the types that the
            statement gives them, with the target's columns that they are for.
    """

    changes: exp.Query = field(repr=False)
    inserts: exp.Query | None = field(default=None, repr=False)
    assigned: tuple[tuple[exp.Query, tuple[str, ...]], ...] = field(default=(), repr=False)


def row_changes(statement: Delete | Update | Merge, columns: Sequence[Column]) -> RowChanges:
    """The queries that tell what a statement changes.

    Args:
        statement: With its parsed tree, parameters bound.
        columns: The target's columns in order.

    Raises:
        QueryFailed: COLUMN_NOT_FOUND in SET or INSERT, a column set twice.
    """
    tree = statement.tree
    names = [c.name for c in columns]
    if isinstance(tree, exp.Expr):
        _check_target(tree.this)
    if isinstance(tree, exp.Delete):
        return RowChanges(_changed(tree.this, tree.args.get("where"), _DELETED, {}, names))
    if isinstance(tree, exp.Update):
        values = _assignments(tree.expressions, names)
        changes = _changed(tree.this, tree.args.get("where"), _REPLACED, values, names)
        return RowChanges(changes, None, (_typed(values, tree.this),))
    if isinstance(tree, exp.Merge):
        return _merge(tree, names)
    message = "A parsed DELETE, UPDATE or MERGE is needed."
    raise TypeError(message)


def _check_target(table: exp.Expr) -> None:
    """What is changed is the table as it is now, all of it."""
    for part in ("version", "sample", "joins", "laterals", "pivots"):
        if table.args.get(part):
            message = (
                f"mismatched input '{part.upper()}'. DELETE, UPDATE and MERGE change a table as it is "
                "now; name it alone."
            )
            raise QueryFailed(message, name="SYNTAX_ERROR", position=position(table))


def _changed(
    table: exp.Expr,
    where: exp.Expr | None,
    action: int,
    values: dict[str, exp.Expr],
    names: Sequence[str],
) -> exp.Query:
    alias = _alias(table)
    outputs = [
        _hidden(PATH, alias),
        _hidden(POSITION, alias),
        _as(exp.Literal.number(action), ACTION),
    ]
    if action == _REPLACED:
        outputs += [_as(values.get(n, _column(n, alias)), n) for n in names]
    query = exp.select(*outputs).from_(table.copy())
    if where is not None:
        query.set("where", where.copy())
    return query


def _merge(tree: exp.Merge, names: Sequence[str]) -> RowChanges:
    target, source, on = tree.this, tree.args["using"], tree.args["on"]
    alias = _alias(target)
    matched = [w for w in tree.args["whens"].expressions if w.args.get("matched")]
    unmatched = [w for w in tree.args["whens"].expressions if not w.args.get("matched")]
    for when in (*matched, *unmatched):
        if when.args.get("source"):
            message = "mismatched input 'BY'. Athena's MERGE has no WHEN NOT MATCHED BY SOURCE."
            raise QueryFailed(message, name="SYNTAX_ERROR")
    join = exp.Join(this=source.copy(), kind="INNER", on=on.copy())
    inner = exp.select(
        _hidden(PATH, alias),
        _hidden(POSITION, alias),
        _as(_chain(matched, [exp.Literal.number(_action(w)) for w in matched], 0), ACTION),
        *(
            _as(_chain(matched, [_new_value(w, n, alias, names) for w in matched], None), n)
            for n in names
        ),
    ).from_(target.copy())
    inner.set("joins", [join])
    inserts = _inserts(target, source, on, unmatched, names) if unmatched else None
    updates = [w.args["then"] for w in matched if isinstance(w.args["then"], exp.Update)]
    assigned = [_typed(_assignments(u.expressions, names), target, join) for u in updates]
    assigned += [_typed(_insert_values(when, names), source) for when in unmatched]
    changes = _acting(inner, [PATH, POSITION, ACTION, *names])
    return RowChanges(changes, inserts, tuple(assigned))


def _typed(
    values: dict[str, exp.Expr], table: exp.Expr, join: exp.Join | None = None
) -> tuple[exp.Query, tuple[str, ...]]:
    """A query that gives values in their own types, and the columns that they are for."""
    typed = {name: value for name, value in values.items() if not _is_null(value)}
    outputs = [_as(value, name) for name, value in typed.items()] or [_as(exp.Null(), "none")]
    query = exp.select(*outputs).from_(table.copy())
    if join is not None:
        query.set("joins", [join.copy()])
    return query, tuple(typed)


def _inserts(
    target: exp.Expr,
    source: exp.Expr,
    on: exp.Expr,
    whens: Sequence[exp.Expr],
    names: Sequence[str],
) -> exp.Query:
    there = exp.select("1").from_(target.copy()).where(on.copy())
    rows: list[dict[str, exp.Expr]] = [_insert_values(when, names) for when in whens]
    inner = exp.select(
        _as(_chain(whens, [exp.Literal.number(1) for _ in whens], 0), ACTION),
        *(_as(_chain(whens, [r.get(n, exp.Null()) for r in rows], None), n) for n in names),
    ).from_(source.copy())
    inner.set("where", exp.Where(this=exp.Not(this=exp.Exists(this=there))))
    return _acting(inner, list(names))


def _acting(inner: exp.Query, names: Sequence[str]) -> exp.Query:
    """The rows of a query that something happens to."""
    source = exp.Subquery(this=inner, alias=exp.TableAlias(this=_name("changes")))
    chosen = [exp.Column(this=_name(n), table=_name("changes")) for n in names]
    condition = exp.GT(
        this=exp.Column(this=_name(ACTION), table=_name("changes")),
        expression=exp.Literal.number(0),
    )
    return exp.select(*chosen).from_(source).where(condition)


def _chain(
    whens: Sequence[exp.Expr], values: Sequence[exp.Expr], otherwise: int | None
) -> exp.Expr:
    """CASE over the WHEN clauses: the first that holds decides."""
    default: exp.Expr = exp.Null() if otherwise is None else exp.Literal.number(otherwise)
    ifs = [
        exp.If(this=(w.args.get("condition") or exp.true()).copy(), true=v.copy())
        for w, v in zip(whens, values, strict=True)
    ]
    return exp.Case(ifs=ifs, default=default) if ifs else default


def _action(when: exp.Expr) -> int:
    return _REPLACED if isinstance(when.args["then"], exp.Update) else _DELETED


def _new_value(when: exp.Expr, name: str, alias: str, names: Sequence[str]) -> exp.Expr:
    then = when.args["then"]
    if not isinstance(then, exp.Update):
        return exp.Null()
    return _assignments(then.expressions, names).get(name, _column(name, alias))


def _assignments(equations: Sequence[exp.Expr], names: Sequence[str]) -> dict[str, exp.Expr]:
    found: dict[str, exp.Expr] = {}
    for equation in equations:
        target = equation.this
        if not isinstance(equation, exp.EQ) or not isinstance(target, exp.Column):
            message = "SET takes column = expression."
            raise QueryFailed(message, name="SYNTAX_ERROR")
        name = _known(target, names)
        if name in found:
            message = f"Multiple assignments for '{name}'; set it once."
            raise QueryFailed(message, name="SYNTAX_ERROR", position=position(target.this))
        found[name] = equation.expression
    return found


def _insert_values(when: exp.Expr, names: Sequence[str]) -> dict[str, exp.Expr]:
    then = when.args["then"]
    columns = then.this.expressions if isinstance(then.this, exp.Tuple) else []
    values = then.expression.expressions if isinstance(then.expression, exp.Tuple) else []
    targets = [_known(c, names) for c in columns] if columns else list(names)
    if len(targets) != len(values):
        message = f"MERGE inserts {len(values)} values into {len(targets)} columns; give as many."
        raise QueryFailed(message, name="SYNTAX_ERROR")
    for target in targets:
        if targets.count(target) > 1:
            message = f"Insert column name is specified more than once: {target}"
            raise QueryFailed(message, name="DUPLICATE_COLUMN_NAME")
    return dict(zip(targets, values, strict=True))


def _is_null(node: exp.Expr) -> bool:
    return isinstance(node.unalias(), exp.Null)


def _known(column: exp.Expr, names: Sequence[str]) -> str:
    name = fold(column.name)
    if name not in names:
        message = f"Column '{name}' cannot be resolved.{nearest(name, names)}"
        place = position(column.this) if isinstance(column.this, exp.Expr) else None
        raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=place)
    return name


def _alias(table: exp.Expr) -> str:
    return fold(table.alias or table.name)


def _name(text: str) -> exp.Identifier:
    return exp.to_identifier(text, quoted=True)


def _column(name: str, alias: str) -> exp.Expr:
    return exp.Column(this=_name(name), table=_name(alias))


def _hidden(name: str, alias: str) -> exp.Expr:
    return _as(_column(name, alias), name)


def _as(value: exp.Expr, name: str) -> exp.Expr:
    return exp.Alias(this=value, alias=_name(name))


# --- plans over what the engine kept -----------------------------------------------------------


def touched_files(changes: KeptScan) -> Plan:
    """The files that hold a changed row, and how many rows change in each; a row twice is an error."""
    path, place = quoted(PATH), quoted(POSITION)
    return Plan(
        (
            f"SELECT {path}, count(*), count(DISTINCT {place}) FROM ",
            0,
            f" GROUP BY {path}",
        ),
        (changes,),
        ("path", "rows", "positions"),
    )


def rewritten_rows(
    files: FileScan,
    changes: KeptScan,
    inserts: KeptScan | None,
    columns: Sequence[Column],
) -> Plan:
    """The rows that take the touched files' place: untouched ones, new versions, inserted ones.

    Args:
        files: The touched files, with ``$path`` and ``$pos`` among its hidden columns.
        changes: What ``RowChanges.changes`` gave.
        inserts: What ``RowChanges.inserts`` gave.
        columns: The target's columns in order.
    """
    names = [quoted(c.name) for c in columns]
    path, place, action = quoted(PATH), quoted(POSITION), quoted(ACTION)
    kept = ", ".join(f"t.{n}" for n in names)
    segments: list[str | int] = [
        f"SELECT {kept} FROM ",
        0,
        " t WHERE NOT EXISTS (SELECT 1 FROM ",
        1,
        f" c WHERE c.{path} = t.{path} AND c.{place} = t.{place})",
    ]
    if {c.name for c in changes.columns} >= {c.name for c in columns}:
        new = ", ".join(
            f"CAST({n} AS {duckdb_type(c.type)})" for n, c in zip(names, columns, strict=True)
        )
        segments += [f" UNION ALL SELECT {new} FROM ", 1, f" WHERE {action} = {_REPLACED}"]
    scans: list[Scan] = [files, changes]
    if inserts is not None:
        new = ", ".join(
            f"CAST({n} AS {duckdb_type(c.type)})" for n, c in zip(names, columns, strict=True)
        )
        segments += [f" UNION ALL SELECT {new} FROM ", 2]
        return Plan(tuple(segments), (*scans, inserts), tuple(c.name for c in columns))
    return Plan(tuple(segments), tuple(scans), tuple(c.name for c in columns))


def projected(plan: Plan, expressions: Sequence[int | None], names: Sequence[str]) -> Plan:
    """A plan's columns in another order, by number; None is NULL."""
    width = max([at for at in expressions if at is not None], default=-1) + 1
    width = max(width, len(plan.names))
    chosen = ", ".join("NULL" if at is None else f"q.c{at}" for at in expressions)
    inner = ", ".join(f"c{at}" for at in range(width))
    return Plan(
        (f"SELECT {chosen} FROM (", *plan.segments, f") q({inner})"), plan.scans, tuple(names)
    )


def whole_scan(scan: FileScan) -> Plan:
    """A plan that reads all of a scan's columns."""
    return Plan(("SELECT * FROM ", 0), (scan,), tuple(c.name for c in scan.columns))

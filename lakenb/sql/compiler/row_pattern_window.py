"""Row patterns in windows (Trino: "Row pattern recognition in window structures").

The rows of FROM get one more column for each such window: what its pattern matches at the row. The
relations become columns that hold their rows, so that ``r1.c0`` means the same as before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.compiler.places import place_of, position
from lakenb.sql.compiler.row_pattern import PatternCompiler
from lakenb.sql.compiler.row_pattern_expressions import PatternExpressions
from lakenb.sql.compiler.value import Typed
from lakenb.sql.compiler.windows import parts, window_text
from lakenb.sql.registry import library
from lakenb.sql.registry.row_pattern import WINDOW_NAME
from lakenb.sql.trino.dialect import MARK
from lakenb.sql.trino.row_pattern import Piece, RowPattern
from lakenb.sql.trino.row_pattern_tokens import CLAUSE
from lakenb.sql.trino.row_pattern_windows import MEASURE
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.sql.compiler.expressions import Expressions

_WHOLE = " ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)"
_ALIAS = re.compile(r"\br\d+(?=\.)")
_PICKED = {"first_value": "1", "last_value": "-1"}


def pattern_of(compiler: Expressions, window: exp.Window) -> RowPattern | None:
    """The row pattern of a window, or of the one that it names."""
    at: exp.Expr | None = window
    for _ in range(len(compiler.windows) + 1):
        if at is None:
            return None
        found = at.meta_get(CLAUSE)
        if isinstance(found, RowPattern):
            return found
        name = at.args.get("alias")
        at = compiler.windows.get(fold(name.name)) if name is not None else None
    return None


def is_measure(name: str) -> bool:
    """Whether a call's name stands for a measure."""
    return name.startswith(MEASURE)


def missing_measure(name: str, node: exp.Expr) -> QueryFailed:
    """Trino's error for a measure that the window has not."""
    message = f"Measure {name.removeprefix(MEASURE)} is not defined in the corresponding window"
    return QueryFailed(message, name="INVALID_WINDOW_MEASURE", position=position(node))


def over_pattern(
    compiler: Expressions,
    node: exp.Anonymous,
    window: exp.Window,
    pattern: RowPattern,
    *,
    ignore_nulls: bool,
) -> Typed | None:
    """A measure or a function OVER a window with a row pattern; None when the function sees no frame.

    Raises:
        QueryFailed: In Trino's words.
        NotYetAvailable: By name.
    """
    name = str(node.this).removeprefix(MARK).lower()
    entry = library.lookup(name)
    if compiler.aggregate:
        message = f"Cannot nest window functions or row pattern measures inside aggregation '{compiler.aggregate}'"
        raise QueryFailed(message, name="NESTED_WINDOW", position=position(node))
    if compiler.scope.grouped is not None:
        message = "A row pattern in a window behind GROUP BY isn't in LakeNB yet; group in an inner query."
        raise NotYetAvailable(message, position=position(node))
    if entry is not None and entry.kind == "window" and name not in {*_PICKED, "nth_value"}:
        return None
    made = _pattern_window(compiler, window, pattern)
    if is_measure(name):
        return made.measure(name, node)
    if entry is not None and entry.kind == "aggregate":
        return made.aggregate(node)
    if name in {*_PICKED, "nth_value"}:
        return made.picked(name, node, ignore_nulls=ignore_nulls)
    return None


def plain_window(compiler: Expressions, window: exp.Window) -> exp.Window:
    """A window's partitions and order alone."""
    partition, order, _ = parts(compiler, window, 0)
    made = exp.Window(partition_by=[one.copy() for one in partition])
    if order:
        made.set("order", exp.Order(expressions=[one.copy() for one in order]))
    return made


def wrapped(windows: Sequence[PatternWindow], source: str) -> str:
    """FROM's text, with WHERE, as a relation that has the windows' columns too."""
    for window in windows:
        source = window.relation(source)
    return source


def _pattern_window(
    compiler: Expressions, window: exp.Window, pattern: RowPattern
) -> PatternWindow:
    base, values = window_text(compiler, plain_window(compiler, window))
    for known in compiler.scope.patterns:
        if isinstance(known, PatternWindow) and known.pattern is pattern and known.base == base:
            return known
    _, _, frame = parts(compiler, window, 0)
    made = PatternWindow(compiler, pattern, base, _reach(frame, window))
    made.reads(values)
    compiler.scope.patterns.append(made)
    return made


def _reach(frame: exp.Expr | None, window: exp.Window) -> int:
    """How many rows follow in the frame; -1 for all."""
    place = place_of(window)
    if frame is None:
        message = "Pattern recognition requires a frame that begins with ROWS BETWEEN CURRENT ROW"
        raise QueryFailed(message, name="INVALID_WINDOW_FRAME", position=place)
    if str(frame.args.get("kind") or "").upper() != "ROWS":
        message = "Pattern recognition requires ROWS frame type"
        raise QueryFailed(message, name="INVALID_WINDOW_FRAME", position=place)
    end = frame.args.get("end")
    if str(frame.args.get("start") or "").upper() != "CURRENT ROW" or end is None:
        message = "Pattern recognition requires frame specified as BETWEEN CURRENT ROW AND ..."
        raise QueryFailed(message, name="INVALID_WINDOW_FRAME", position=place)
    if isinstance(end, exp.Literal) and end.name.isdecimal():
        return int(end.name)
    word = str(end).upper()
    if word == "CURRENT ROW":
        return 0
    if word == "UNBOUNDED":
        return -1
    message = "The frame of a window with a row pattern ends at a plain number of rows in LakeNB."
    raise NotYetAvailable(message, position=place)


class PatternWindow(PatternCompiler):
    """One window with a row pattern, and what is read of its matches.

    Attributes:
        base: The text of its partitions and order.
        holder: The column that holds the match.
    """

    windowed = True

    def __init__(self, compiler: Expressions, pattern: RowPattern, base: str, reach: int) -> None:
        super().__init__(compiler.statement, compiler.scope, pattern, compiler.queries)
        self.compiler = compiler
        self.base = base
        self.reach = reach
        self.holder = compiler.statement.fresh("w")
        self.aliases: set[str] = set()
        if _anchored(pattern.pattern):
            message = "Anchor pattern syntax is not allowed in window"
            raise QueryFailed(message, name="INVALID_ROW_PATTERN", position=pattern.position)
        self.known: dict[str, Typed] = {}

    def reads(self, values: Sequence[Typed]) -> None:
        """Note what the partitions and the order read."""
        for value in values:
            self.aliases.update(_ALIAS.findall(value.sql))

    def measure(self, name: str, node: exp.Expr) -> Typed:
        """A measure of the window."""
        wanted = name.removeprefix(MEASURE)
        for value, label in self.pattern.measures:
            if fold(label) == wanted:
                if wanted not in self.known:
                    self.known[wanted] = self.expressions.compile(value, self.measures())
                made = self.known[wanted]
                sql = f"(CASE WHEN {self.holder}.k IS NOT NULL THEN {made.sql} END)"
                return self._windowed(sql, made)
        raise missing_measure(name, node)

    def aggregate(self, node: exp.Anonymous) -> Typed:
        """An aggregate over the rows of the match."""
        made = self._rows().compile(node, self.measures())
        return self._windowed(made.sql, made)

    def picked(self, name: str, node: exp.Anonymous, *, ignore_nulls: bool) -> Typed:
        """The first, the last or the nth value of the rows of the match."""
        wanted = 2 if name == "nth_value" else 1
        if len(node.expressions) != wanted:
            message = f"Unexpected number of parameters for function {name}; it takes {wanted}"
            raise QueryFailed(message, name="FUNCTION_NOT_FOUND", position=position(node))
        value = node.expressions[0]
        place = _PICKED.get(name) or self.compiler.value(node.expressions[1]).sql
        made = self._rows().listed(value, self.measures(), "list({0})")
        listed = f"list_filter({made.sql}, lambda y: y IS NOT NULL)" if ignore_nulls else made.sql
        return self._windowed(f"({listed})[{place}]", made)

    def _rows(self) -> PatternExpressions:
        compiler = self.compiler
        return PatternExpressions(compiler.statement, compiler.scope, compiler.queries, None)

    def _windowed(self, sql: str, made: Typed) -> Typed:
        # `free` is what a grouping would have to hold; there is none here, but a reader may ask.
        return Typed(sql, made.type, window=True)

    def relation(self, source: str) -> str:
        """A relation with the window's column."""
        conditions = [self.condition(label) for label in self.labels]
        plan = self.plan(conditions)
        for one in self.scope.fields:
            self.aliases.update(_ALIAS.findall(one.value.sql))
        earlier = [w.holder for w in self.scope.patterns if isinstance(w, PatternWindow)]
        kept = ", ".join([*sorted(self.aliases), *earlier[: earlier.index(self.holder)]])
        gathered = (
            f"SELECT {kept}, list({self.gathered()}) OVER {self.base[:-1]}{_WHOLE} AS r,"
            f" CAST(row_number() OVER {self.base} AS INTEGER) AS rn FROM {source}"
        )
        call = self.call(WINDOW_NAME, plan, "rn", str(self.reach))
        match = f"list_transform([{call}], lambda m: {self.taken()})[1]"
        return f"(SELECT {kept}, {match} AS {self.holder} FROM ({gathered}))"


def _anchored(piece: Piece) -> bool:
    return piece.kind in {"start", "end"} or any(_anchored(part) for part in piece.parts)

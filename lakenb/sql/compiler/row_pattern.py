"""MATCH_RECOGNIZE as a query (Trino: "MATCH_RECOGNIZE").

The rows of each partition are gathered in a list in order; a kernel finds the matches in it and says which
rows the measures read; these values are taken from the list and become a row of output.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.coercion import orderable
from lakenb.sql.compiler.attempt import null_if_failing
from lakenb.sql.compiler.calls import key_text, sort_text
from lakenb.sql.compiler.physical import physical
from lakenb.sql.compiler.places import place_of
from lakenb.sql.compiler.row_pattern_expressions import Navigation, PatternExpressions, Reader
from lakenb.sql.compiler.row_pattern_program import program
from lakenb.sql.compiler.scope import Field, Output, Scope, Statement
from lakenb.sql.registry.row_pattern import NAME
from lakenb.sql.trino.row_pattern import RowPattern, excludes, labels
from lakenb.values.names import fold

if TYPE_CHECKING:
    from sqlglot import exp

    from lakenb.sql.compiler.query import Queries, Query
    from lakenb.values.types import DataType

_KERNEL = "_kernel("
_NEIGHBOUR = re.compile(r"r\[i [-+] \d+\]")
_MAY_FAIL = re.compile(r"\"fail\"|CAST\(|[-+*/%]|\w\(")


def match_recognize(
    statement: Statement,
    node: exp.Select,
    pattern: RowPattern,
    parent: Scope | None,
    queries: Queries,
) -> Query:
    """Compile one MATCH_RECOGNIZE.

    Args:
        statement: What all queries share.
        node: A SELECT whose FROM holds the rows.
        pattern: The clause.
        parent: The scope around it.
        queries: Compiles inner queries.

    Raises:
        QueryFailed: In Trino's words.
        NotYetAvailable: By name.
    """
    from lakenb.sql.compiler.relations import Relations

    scope = Scope(parent=parent)
    made = Relations(statement, scope, queries).clause(node)
    if made is None:
        raise AssertionError
    scope.fields = [one for one in made.fields if not one.hidden]
    scope.extend(())
    return PatternCompiler(statement, scope, pattern, queries).query(made.text)


class PatternCompiler:
    """What MATCH_RECOGNIZE and the row pattern of a window have in common.

    Attributes:
        holder: The text of the row of output that a kernel made, in the text of measures.
        windowed: Whether it is a window's, where a row sees no further than its frame.
    """

    holder = "q.m"
    windowed = False

    def __init__(
        self, statement: Statement, scope: Scope, pattern: RowPattern, queries: Queries
    ) -> None:
        self.statement = statement
        self.scope = scope
        self.pattern = pattern
        self.labels = labels(pattern.pattern)
        self._check_labels()
        names = {*self.labels, *pattern.subsets}
        self.expressions = PatternExpressions(statement, scope, queries, names)
        self.used: set[int] = set()
        self.tests: list[str] = []
        self.texts: dict[int, int] = {}
        self.navigations: list[dict[str, Any]] = []
        self.collections: list[dict[str, Any]] = []
        self.pieces: dict[str, str] = {}
        self._steps: set[int] = set()

    # --- the whole -----------------------------------------------------------------------------------

    def query(self, source: str) -> Query:
        """The query's text and columns."""
        from lakenb.sql.compiler.query import Query

        pattern = self.pattern
        partition = [self._place(column) for column in pattern.partition]
        order = [self._place(item.column) for item in pattern.order]
        outputs: list[Output] = []
        values: list[str] = []
        for at in [*partition, *(order if pattern.all_rows else ())]:
            self._keep(at, outputs, values)
        for node, label in pattern.measures:
            value = self.expressions.compile(node, self.measures())
            sql = value.sql
            if value.is_null:
                sql = f"CAST(NULL AS {physical(value.type)})"
            if pattern.unmatched:
                sql = f"CASE WHEN q.m.k IS NOT NULL THEN {sql} END"
            outputs.append(Output(fold(label), label, value.type))
            values.append(sql)
        if pattern.all_rows:
            for at in range(len(self.scope.fields)):
                if at not in partition and at not in order:
                    self._keep(at, outputs, values)
        if not outputs:
            message = "pattern recognition output table has no columns"
            raise QueryFailed(message, name="TABLE_HAS_NO_COLUMNS", position=pattern.position)
        conditions = [self.condition(label) for label in self.labels]
        text = self._text(source, partition, order, values, self.plan(conditions))
        return Query(text, outputs, set(self.scope.sink), sealed=True)

    def _text(
        self, source: str, partition: list[int], order: list[int], values: list[str], plan: str
    ) -> str:
        fields = self.scope.fields
        terms = [
            f"{sort_text(fields[at].value)}{' DESC' if item.descending else ''}"
            f" NULLS {'FIRST' if item.nulls_first else 'LAST'}"
            for at, item in zip(order, self.pattern.order, strict=True)
        ]
        by = " ORDER BY " + ", ".join(terms) if terms else ""
        rows = f"SELECT list({self.gathered()}{by}) AS r FROM {source}"
        if partition:
            rows += " GROUP BY " + ", ".join(key_text(fields[at].value) for at in partition)
        matched = (
            f"SELECT unnest(list_transform({self.call(NAME, plan)}, lambda m: {self.taken()})) AS m"
            f" FROM ({rows})"
        )
        chosen = ", ".join(f"{sql} AS c{at}" for at, sql in enumerate(values))
        return f"SELECT {chosen} FROM ({matched}) AS q"

    def gathered(self) -> str:
        """What is gathered of each row."""
        pairs = [f"'c{at}': {self.column_text(at)}" for at in sorted(self.used)]
        return "{" + (", ".join(pairs) or "'x': 0") + "}"

    def column_text(self, at: int) -> str:
        """How a column of the rows is read, by its number."""
        return self.expressions.value(at).sql

    def call(self, kernel: str, plan: str, *more: str) -> str:
        """The call of a kernel on the rows gathered as ``r``."""
        texts = ", ".join(
            f"list_transform(r, lambda x: CAST(x.c{at} AS VARCHAR))" for at in self.texts
        )
        tests = ", ".join(
            f"list_transform(range(1, len(r) + 1), lambda i: {test})" for test in self.tests
        )
        quoted = plan.replace("'", "''")
        given = [
            f"'{quoted}'",
            "CAST(len(r) AS INTEGER)",
            f"CAST([{tests}] AS BOOLEAN[][])",
            f"CAST([{texts}] AS VARCHAR[][])",
            *more,
        ]
        return f"{kernel}({', '.join(given)})"

    def taken(self) -> str:
        """What is taken of the rows for a row of output ``m``."""
        pairs = ["'k': m.k", *(f"'{name}': {sql}" for name, sql in self.pieces.items())]
        return "{" + ", ".join(pairs) + "}"

    def plan(self, conditions: list[Any]) -> str:
        """What the kernel is told, as JSON."""
        pattern = self.pattern
        given = {
            "program": program(pattern.pattern, self.labels, pattern.position),
            "labels": self.labels,
            "conditions": conditions,
            "skip": pattern.skip,
            "targets": self._numbers(pattern.skip_to),
            "all_rows": pattern.all_rows,
            "empty": pattern.empty,
            "unmatched": pattern.unmatched,
            "seek": pattern.seek,
            "navigations": self.navigations,
            "collections": self.collections,
        }
        return json.dumps(given, ensure_ascii=False)

    # --- checks --------------------------------------------------------------------------------------

    def _check_labels(self) -> None:
        pattern = self.pattern
        for name, members in pattern.subsets.items():
            if name in self.labels:
                message = f"union pattern variable name: {name} is a duplicate of primary pattern variable name"
                raise QueryFailed(message, name="INVALID_LABEL", position=pattern.position)
            for member in members:
                if member not in self.labels:
                    message = f"subset element: {member} is not a primary pattern variable"
                    raise QueryFailed(message, name="INVALID_LABEL", position=pattern.position)
        for name in pattern.defined:
            if name not in self.labels:
                message = f"defined variable: {name} is not a primary pattern variable"
                raise QueryFailed(message, name="INVALID_LABEL", position=pattern.position)
        if pattern.skip_to and pattern.skip_to not in {*self.labels, *pattern.subsets}:
            message = f"{pattern.skip_to} is not a primary or union pattern variable"
            raise QueryFailed(message, name="INVALID_LABEL", position=pattern.position)
        if excludes(pattern.pattern) and pattern.unmatched:
            message = "Pattern exclusion syntax is not allowed when ALL ROWS PER MATCH WITH UNMATCHED ROWS is specified"
            raise QueryFailed(message, name="INVALID_ROW_PATTERN", position=pattern.position)

    def _place(self, node: exp.Expr) -> int:
        """The number of a column of PARTITION BY or ORDER BY."""
        from sqlglot import exp

        if not isinstance(node, exp.Column):
            shown = node.sql(dialect="trino").replace("ƒ", "")[:200]
            message = f"Expected column reference. Actual: {shown}"
            raise QueryFailed(message, name="INVALID_COLUMN_REFERENCE", position=place_of(node))
        found = self._field(node)
        if not orderable(found.value.type):
            message = f"{found.value.type} is not orderable, and therefore cannot be used in MATCH_RECOGNIZE"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))
        self.scope.sink |= found.value.free
        self.statement.note(found.value.free)
        return next(at for at, one in enumerate(self.scope.fields) if one is found)

    def _field(self, node: exp.Column) -> Field:
        from lakenb.sql.compiler.scope import not_found

        found = self.scope.find([fold(part.name) for part in node.parts], node)
        if found is None:
            shown = ".".join(part.name for part in node.parts)
            raise not_found(shown, place_of(node), self.scope)
        return found

    # --- what measures read --------------------------------------------------------------------------

    def _keep(self, at: int, outputs: list[Output], values: list[str]) -> None:
        """A column of the rows as one of the output."""
        one = self.scope.fields[at]
        self.scope.sink |= one.value.free
        self.statement.note(one.value.free)
        outputs.append(Output(one.name, one.label, one.value.type))
        self.used.add(at)
        values.append(f"{self.holder}.{self.piece(f'r[m.i].c{at}')}")

    def piece(self, sql: str) -> str:
        """The name of a value that is taken from the list of rows."""
        for name, known in self.pieces.items():
            if known == sql:
                return name
        name = f"p{len(self.pieces)}"
        self.pieces[name] = sql
        return name

    def measures(self) -> Reader:
        """Reads what measures read, from a row of output."""

        def column(at: int, _kind: DataType, navigation: Navigation) -> str:
            self.used.add(at)
            place = self._navigation(navigation) + 1
            return f"{self.holder}.{self.piece(f'r[m.n[{place}].i].c{at}')}"

        def classifier(navigation: Navigation) -> str:
            return f"{self.holder}.{self.piece(f'm.n[{self._navigation(navigation) + 1}].l')}"

        def collection(label: str, final: bool, columns: set[int]) -> str:
            self.used |= columns
            given = {"labels": self._wanted(label), "final": final or not self.pattern.all_rows}
            self.collections.append(given)
            inside = ", ".join(["'l': x.l", *(f"'c{at}': r[x.i].c{at}" for at in sorted(columns))])
            place = len(self.collections)
            return f"{self.holder}.{self.piece(f'list_transform(m.a[{place}], lambda x: {{{inside}}})')}"

        return Reader(
            column,
            classifier,
            lambda: self.number(f"{self.holder}.k"),
            collection,
            lambda item, at, _kind: f"{item}.c{at}",
        )

    def number(self, sql: str) -> str:
        """The text of MATCH_NUMBER(), given what it would be."""
        if self.windowed:
            message = "MATCH_NUMBER function is not supported in window"
            raise QueryFailed(message, name="INVALID_PATTERN_RECOGNITION_FUNCTION")
        return sql

    def _navigation(self, navigation: Navigation) -> int:
        """The number of a navigation that the kernel follows for each row of output."""
        made = self._shown(navigation)
        if made not in self.navigations:
            self.navigations.append(made)
        return self.navigations.index(made)

    def _shown(self, navigation: Navigation) -> dict[str, Any]:
        return {
            "labels": self._wanted(navigation.label),
            "first": navigation.first,
            "logical": navigation.logical,
            "physical": navigation.physical,
            "final": navigation.final or not self.pattern.all_rows,
        }

    def _wanted(self, label: str) -> list[int] | None:
        return self._numbers(label) if label else None

    def _numbers(self, label: str) -> list[int]:
        members = self.pattern.subsets.get(label, [label])
        return [self.labels.index(one) for one in members if one in self.labels]

    # --- conditions ----------------------------------------------------------------------------------

    def condition(self, label: str) -> Any:
        """A label's condition, as the kernel's plan says it."""
        node = self.pattern.defined.get(label)
        if node is None:
            return None
        self._steps = set()
        try:
            value = self.expressions.compile(node, self._current(label))
        except _Dependent:
            return self._dependent(node)
        self._check_condition(value.type, node)
        test = f"coalesce({value.sql}, false)"
        if self.windowed and self._steps - {0}:
            self.tests.append(null_if_failing(test))
            reach = [min(*self._steps, 0), max(*self._steps, 0)]
            return {**self._dependent(node), "test": len(self.tests) - 1, "reach": reach}
        if not _MAY_FAIL.search(_NEIGHBOUR.sub("", value.sql)):
            self.tests.append(test)
            return len(self.tests) - 1
        # A row that nothing asks about may fail: it gives NULL, and the kernel asks again when it must.
        self.tests.append(null_if_failing(test))
        return {**self._dependent(node), "test": len(self.tests) - 1}

    def _check_condition(self, kind: DataType, node: exp.Expr) -> None:
        if kind.name not in {"boolean", "unknown"}:
            message = f"Expression defining a label must be boolean (actual type: {kind})"
            raise QueryFailed(message, name="TYPE_MISMATCH", position=place_of(node))

    def _current(self, label: str) -> Reader:
        """Reads a condition that depends on the current row and its neighbours alone."""

        def column(at: int, _kind: DataType, navigation: Navigation) -> str:
            self._need_current(label, navigation)
            self.used.add(at)
            step = navigation.physical
            self._steps.add(step)
            if not step:
                return f"r[i].c{at}"
            if step > 0:
                return f"r[i + {step}].c{at}"
            return f"(CASE WHEN i > {-step} THEN r[i - {-step}].c{at} END)"

        def classifier(navigation: Navigation) -> str:
            self._need_current(label, navigation)
            if navigation.physical:
                raise _Dependent
            return "'" + label.replace("'", "''") + "'"

        def number() -> str:
            self.number("")
            raise _Dependent

        def collection(_label: str, _final: bool, _columns: set[int]) -> str:
            raise _Dependent

        def item(_item: str, _at: int, _kind: DataType) -> str:
            raise _Dependent

        return Reader(column, classifier, number, collection, item, defines=True)

    def _need_current(self, label: str, navigation: Navigation) -> None:
        named = navigation.label
        own = not named or named == label or label in self.pattern.subsets.get(named, ())
        if navigation.first or navigation.logical or not own:
            raise _Dependent

    def _dependent(self, node: exp.Expr) -> dict[str, Any]:
        """A condition that depends on the match so far; the kernel asks for it row by row."""
        leaves: list[list[Any]] = []
        lists: list[list[Any]] = []

        def column(at: int, kind: DataType, navigation: Navigation) -> str:
            leaves.append([self._as_text(at), {**self._shown(navigation), "final": True}])
            return f"CAST(q.l{len(leaves) - 1} AS {physical(kind)})"

        def classifier(navigation: Navigation) -> str:
            leaves.append([None, {**self._shown(navigation), "final": True}])
            return f"q.l{len(leaves) - 1}"

        def collection(label: str, _final: bool, columns: set[int]) -> str:
            pairs = [[at, self._as_text(at)] for at in sorted(columns)]
            lists.append([pairs, {"labels": self._wanted(label), "final": True}])
            return f"q.g{len(lists) - 1}"

        reader = Reader(
            column,
            classifier,
            lambda: self.number("CAST(q.k AS BIGINT)"),
            collection,
            lambda item, at, kind: f"CAST({item}.c{at} AS {physical(kind)})",
            defines=True,
        )
        value = self.expressions.compile(node, reader)
        self._check_condition(value.type, node)
        if _KERNEL in value.sql:
            message = (
                "A condition of DEFINE that depends on the match so far can't call a function that "
                "LakeNB works out in Python; work it out for the rows first."
            )
            raise NotYetAvailable(message, position=place_of(node))
        return {"sql": value.sql, "leaves": leaves, "lists": lists}

    def _as_text(self, at: int) -> int:
        self.used.add(at)
        return self.texts.setdefault(at, len(self.texts))


class _Dependent(Exception):
    """A condition depends on the match so far."""

"""Expressions of MEASURES and DEFINE (Trino: "MATCH_RECOGNIZE": row pattern recognition expressions).

A tree is compiled like any other once what depends on a match is cut out of it: columns as navigations
reach them, CLASSIFIER(), MATCH_NUMBER() and aggregates. Each stands for a piece of text that the reader
of the clause gives.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.compiler.expressions import Expressions
from lakenb.sql.compiler.places import place_of, position
from lakenb.sql.compiler.scope import Scope, not_found
from lakenb.sql.compiler.value import Typed
from lakenb.sql.registry import library
from lakenb.sql.trino.dialect import MARK
from lakenb.sql.trino.row_pattern_tokens import MODE
from lakenb.values.names import fold
from lakenb.values.types import BIGINT, VARCHAR, DataType

if TYPE_CHECKING:
    from lakenb.sql.compiler.query import Queries
    from lakenb.sql.compiler.scope import Statement

_LOGICAL = frozenset({"first", "last"})
_PHYSICAL = frozenset({"prev", "next"})


@dataclass(frozen=True, slots=True)
class Navigation:
    """Which row of a match an expression reads.

    Attributes:
        label: A label or a subset's name; empty for any.
        first: Whether rows are counted from the match's first; else from its last.
        logical: How many rows with the label are passed over.
        physical: How many rows on from there; negative for back.
        final: Whether the whole match counts and not its rows so far.
    """

    label: str = ""
    first: bool = False
    logical: int = 0
    physical: int = 0
    final: bool = False


@dataclass(slots=True)
class Reader:
    """The texts that stand for what an expression reads of a match.

    Attributes:
        column: Of a column's number, its type and a navigation.
        classifier: Of a navigation.
        number: Of MATCH_NUMBER().
        collection: Of an aggregate's rows: the label and whether the whole match counts; it gives the
            text of a list, whose items hold the label as ``l`` and columns as ``c0`` and on.
        item: Of a column's number and type in such an item, whose own text is given.
        defines: In DEFINE.
    """

    column: Callable[[int, DataType, Navigation], str]
    classifier: Callable[[Navigation], str]
    number: Callable[[], str]
    collection: Callable[[str, bool, set[int]], str]
    item: Callable[[str, int, DataType], str]
    defines: bool = False


@dataclass(slots=True)
class _Seen:
    """What an argument of a navigation or an aggregate reads."""

    labels: set[str] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    any: bool = False


class PatternExpressions:
    """Compiles expressions over the rows of a match.

    Attributes:
        labels: The names that may stand before a column; None outside of MEASURES and DEFINE, where
            the relations' names stand there.
        added: What queries in DEFINE give; numbered behind the columns.
    """

    def __init__(
        self, statement: Statement, scope: Scope, queries: Queries, labels: set[str] | None
    ) -> None:
        self.statement = statement
        self.scope = scope
        self.queries = queries
        self.labels = labels
        self.added: list[Typed] = []

    def value(self, at: int) -> Typed:
        """A column of the rows by its number."""
        fields = self.scope.fields
        return fields[at].value if at < len(fields) else self.added[at - len(fields)]

    def listed(self, node: exp.Expr, reader: Reader, ending: str) -> Typed:
        """An expression over each row of a match, as a list; ``ending`` is put behind the list's text."""
        return _Walk(self, reader).listed(node, ending)

    def compile(self, node: exp.Expr, reader: Reader) -> Typed:
        """Compile an expression.

        Raises:
            QueryFailed: In Trino's words.
            NotYetAvailable: By name.
        """
        return _Walk(self, reader).compiled(node)


class _Walk:
    def __init__(self, around: PatternExpressions, reader: Reader) -> None:
        self.around = around
        self.reader = reader
        self.known: dict[str, Typed] = {}
        self.shadowed: list[set[str]] = []

    def compiled(self, node: exp.Expr) -> Typed:
        holder = exp.Paren(this=node.copy())
        self.replace(holder, Navigation())
        around = self.around
        expressions = Expressions(around.statement, around.scope, around.queries)
        expressions.variables.append(self.known)
        inner: exp.Expr = holder.this
        return expressions.value(inner)

    # --- the walk ------------------------------------------------------------------------------------

    def replace(self, node: exp.Expr, navigation: Navigation, inside: str = "") -> None:
        """Put names in place of all that depends on the match, in what a node holds."""
        if isinstance(node, exp.Lambda):
            self.shadowed.append({fold(one.name) for one in node.expressions})
        for key, child in list(node.args.items()):
            if isinstance(child, exp.Expr):
                node.set(key, self.replaced(child, navigation, inside))
            elif isinstance(child, list):
                made = [
                    self.replaced(one, navigation, inside) if isinstance(one, exp.Expr) else one
                    for one in child
                ]
                node.set(key, made)
        if isinstance(node, exp.Lambda):
            self.shadowed.pop()

    def replaced(self, node: exp.Expr, navigation: Navigation, inside: str) -> exp.Expr:
        """A node, or the name that stands for it."""
        matched = isinstance(node, exp.In) and node.args.get("query") is not None
        if isinstance(node, exp.Query | exp.Subquery | exp.Exists) or (
            self.reader.defines and (matched or isinstance(node, exp.Any | exp.All))
        ):
            return self.query(node, inside) if self.reader.defines else node
        if isinstance(node, exp.Column):
            return self.column(node, navigation)
        if isinstance(node, exp.Filter | exp.WithinGroup | exp.Window):
            raise self.modified(node)
        if isinstance(node, exp.Anonymous):
            made = self.call(node, navigation, inside)
            if made is not None:
                return made
        self.replace(node, navigation, inside)
        return node

    def query(self, node: exp.Expr, inside: str) -> exp.Expr:
        """A query in DEFINE: its value is read as one more column of the rows."""
        around = self.around
        if inside or not isinstance(node, exp.Subquery | exp.Exists):
            message = (
                "Such a query in DEFINE isn't in LakeNB yet; join its value to the rows first."
            )
            raise NotYetAvailable(message, position=place_of(node))
        expressions = Expressions(
            around.statement, Scope(parent=around.scope.parent), around.queries
        )
        value = expressions.value(node)
        around.added.append(value)
        at = len(around.scope.fields) + len(around.added) - 1
        return self.stand_in(Typed(self.reader.column(at, value.type, Navigation()), value.type))

    def modified(self, node: exp.Expr) -> QueryFailed:
        if isinstance(node, exp.Window):
            message = "Cannot nest window functions or row pattern measures inside pattern recognition expressions"
            return QueryFailed(message, name="NESTED_WINDOW", position=place_of(node))
        word = "FILTER" if isinstance(node, exp.Filter) else "ORDER BY"
        message = f"Cannot use {word} with {_name(node.this)} aggregate function in pattern recognition context"
        return QueryFailed(message, name="NOT_SUPPORTED", position=place_of(node))

    def stand_in(self, value: Typed) -> exp.Expr:
        name = self.around.statement.fresh("~pattern")
        self.known[name] = value
        return exp.Identifier(this=name, quoted=True)

    # --- columns -------------------------------------------------------------------------------------

    def column(self, node: exp.Column, navigation: Navigation) -> exp.Expr:
        label, at, kind, rest = self.resolved(node)
        if at is None:
            return node
        if label:
            navigation = replace(navigation, label=label)
        made = self.stand_in(Typed(self.reader.column(at, kind, navigation), kind))
        for part in rest:
            made = exp.Dot(this=made, expression=part)
        return made

    def resolved(self, node: exp.Column) -> tuple[str, int | None, DataType, list[exp.Identifier]]:
        """The label, the column's number and type, and the names of fields behind it."""
        parts = [part for part in node.parts if isinstance(part, exp.Identifier)]
        names = [fold(part.name) for part in parts]
        if any(names[0] in one for one in self.shadowed):
            return "", None, VARCHAR, []
        label = ""
        if len(parts) > 1 and self.label(parts[0]):
            label, parts, names = self.label(parts[0]), parts[1:], names[1:]
        scope = self.around.scope
        found, width = None, 1
        longest = 1 if self.around.labels is not None else len(names)
        for length in range(longest, 0, -1):
            if found is None:
                found, width = scope.find(names[:length], parts[0]), length
        if found is None:
            shown = ".".join(part.name.lower() for part in node.parts)
            raise not_found(shown, position(node.parts[0]), scope)
        at = next(i for i, one in enumerate(scope.fields) if one is found)
        scope.sink |= found.value.free
        self.around.statement.note(found.value.free)
        return label, at, found.value.type, parts[width:]

    def label(self, part: exp.Identifier) -> str:
        """The label that a name means; nothing when it means none."""
        name = part.name if part.args.get("quoted") else part.name.upper()
        return name if name in (self.around.labels or ()) else ""

    # --- calls ---------------------------------------------------------------------------------------

    def call(self, node: exp.Anonymous, navigation: Navigation, inside: str) -> exp.Expr | None:
        name = _name(node)
        if name in {MODE + "final", MODE + "running"}:
            return self.mode(node, name.removeprefix(MODE), navigation, inside)
        if name in _LOGICAL | _PHYSICAL:
            return self.navigated(node, name, navigation, inside)
        if name == "classifier":
            return self.classifier(node, navigation)
        if name == "match_number":
            return self.stand_in(Typed(self.reader.number(), BIGINT))
        entry = library.lookup(name)
        if entry is not None and entry.kind == "aggregate":
            if inside:
                message = f"Cannot nest {name} aggregate function inside {inside} function"
                raise QueryFailed(message, name="NESTED_AGGREGATION", position=position(node))
            return self.aggregate(node, name, navigation)
        return None

    def mode(self, node: exp.Anonymous, word: str, navigation: Navigation, inside: str) -> exp.Expr:
        inner = node.expressions[0] if len(node.expressions) == 1 else node
        if word == "final" and self.reader.defines:
            message = "FINAL semantics is not supported in DEFINE clause"
            raise QueryFailed(message, name="INVALID_PROCESSING_MODE", position=position(inner))
        name = _name(inner) if isinstance(inner, exp.Anonymous) else ""
        entry = library.lookup(name)
        fits = name in _LOGICAL or (entry is not None and entry.kind == "aggregate")
        if not isinstance(inner, exp.Anonymous) or not fits:
            message = f"{word.upper()} semantics is not supported with {name or 'this expression'}"
            raise QueryFailed(message, name="INVALID_PROCESSING_MODE", position=position(node))
        navigation = replace(navigation, final=word == "final")
        made = self.call(inner, navigation, inside)
        return inner if made is None else made

    def navigated(
        self, node: exp.Anonymous, name: str, navigation: Navigation, inside: str
    ) -> exp.Expr:
        allowed = name in _LOGICAL and inside in _PHYSICAL
        if inside and not allowed:
            around = inside + (" pattern navigation" if inside in _LOGICAL | _PHYSICAL else "")
            message = f"Cannot nest {name} pattern navigation function inside {around} function"
            raise QueryFailed(message, name="INVALID_NAVIGATION_NESTING", position=position(node))
        arguments = list(node.expressions)
        if not 1 <= len(arguments) <= 2:  # noqa: PLR2004 - a value and an offset
            message = f"{name} pattern recognition function requires 1 or 2 arguments"
            raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT", position=position(node))
        offset = self.offset(arguments[1], name) if arguments[1:] else int(name in _PHYSICAL)
        if name in _LOGICAL:
            navigation = replace(navigation, first=name == "first", logical=offset)
        else:
            navigation = replace(navigation, physical=-offset if name == "prev" else offset)
        inner = _bare(arguments[0])
        if not (name in _PHYSICAL and _immediate(inner)):
            seen = self.seen(inner)
            if not seen.any:
                message = f"Pattern navigation function {name} must contain at least one column reference or CLASSIFIER()"
                raise QueryFailed(message, name="INVALID_ARGUMENTS", position=position(node))
            self.check_labels(seen, name, node)
            if seen.labels:
                navigation = replace(navigation, label=next(iter(seen.labels)))
        holder = exp.Paren(this=inner)
        self.replace(holder, navigation, name)
        made: exp.Expr = holder
        return made

    def offset(self, node: exp.Expr, name: str) -> int:
        inner, negative = node, False
        if isinstance(inner, exp.Neg):
            inner, negative = inner.this, True
        plain = isinstance(inner, exp.Literal) and not inner.is_string and inner.name.isdecimal()
        if not plain:
            message = f"{name} pattern recognition navigation function requires a number as the second argument"
            raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT", position=place_of(node))
        number = int(inner.name)
        if (negative and number) or number > 2**31 - 1:
            message = (
                f"{name} pattern recognition navigation function requires a non-negative number as "
                f"the second argument (actual: {'-' if negative else ''}{number})"
            )
            raise QueryFailed(message, name="NUMERIC_VALUE_OUT_OF_RANGE", position=place_of(node))
        return number

    def seen(self, node: exp.Expr) -> _Seen:
        """What an argument reads."""
        found = _Seen()
        for one in node.walk(prune=lambda part: _name(part) == "classifier"):
            if isinstance(one, exp.Column) and not one.is_star:
                label, at, _, _ = self.resolved(one)
                if at is not None:
                    found.any = True
                    found.labels.add(label)
                    found.columns.add(at)
            elif isinstance(one, exp.Anonymous) and _name(one) == "classifier":
                found.any = True
                found.labels.add(self.classified(one))
        return found

    def check_labels(self, seen: _Seen, name: str, node: exp.Expr) -> None:
        if len(seen.labels) > 1:
            message = (
                f"Column references inside argument of function {name} must all either be prefixed "
                "with the same label or be not prefixed"
            )
            raise QueryFailed(message, name="INVALID_ARGUMENTS", position=position(node))

    def classified(self, node: exp.Anonymous) -> str:
        """The label in CLASSIFIER's parentheses."""
        if not node.expressions:
            return ""
        given = node.expressions[0]
        parts = given.parts if isinstance(given, exp.Column) else []
        only = parts[0] if len(parts) == 1 else None
        label = self.label(only) if isinstance(only, exp.Identifier) else ""
        if not label or len(node.expressions) > 1:
            message = "CLASSIFIER pattern recognition function takes no argument or one label"
            raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT", position=place_of(node))
        return label

    def classifier(self, node: exp.Anonymous, navigation: Navigation) -> exp.Expr:
        label = self.classified(node)
        if label:
            navigation = replace(navigation, label=label)
        return self.stand_in(Typed(self.reader.classifier(navigation), VARCHAR))

    # --- aggregates ----------------------------------------------------------------------------------

    def aggregate(self, node: exp.Anonymous, name: str, navigation: Navigation) -> exp.Expr:
        arguments = node.expressions
        label = ""
        if len(arguments) == 1 and isinstance(arguments[0], exp.Column) and arguments[0].is_star:
            table = arguments[0].args.get("table")
            label = self.label(table) if isinstance(table, exp.Identifier) else ""
            if not label:
                message = "label.* selector is only supported for a label of the pattern"
                raise QueryFailed(message, name="INVALID_ARGUMENTS", position=place_of(node))
            node.set("expressions", [exp.Star()])
        if any(isinstance(one, exp.Distinct) for one in arguments):
            message = (
                f"Cannot use DISTINCT with {name} aggregate function in pattern recognition context"
            )
            raise QueryFailed(message, name="NOT_SUPPORTED", position=position(node))
        if any(isinstance(one, exp.Order) for one in arguments):
            message = (
                f"Cannot use ORDER BY with {name} aggregate function in pattern recognition context"
            )
            raise QueryFailed(message, name="NOT_SUPPORTED", position=position(node))
        seen = _Seen()
        for argument in arguments:
            inner = self.seen(argument)
            seen.labels |= inner.labels
            seen.columns |= inner.columns
        self.check_labels(seen, name, node)
        label = label or next(iter(seen.labels), "")
        value, alias, given = self.over_rows(node, name, label, seen.columns, navigation)
        sql = f"(SELECT {value.sql} FROM unnest({given}) AS {alias}(x))"
        return self.stand_in(Typed(sql, value.type))

    def listed(self, node: exp.Expr, ending: str) -> Typed:
        seen = self.seen(node)
        holder = exp.Paren(this=node.copy())
        value, alias, given = self.over_rows(holder, "list", "", seen.columns, Navigation())
        return Typed(
            f"(SELECT {ending.format(value.sql)} FROM unnest({given}) AS {alias}(x))", value.type
        )

    def over_rows(
        self, node: exp.Expr, name: str, label: str, columns: set[int], navigation: Navigation
    ) -> tuple[Typed, str, str]:
        """What is worked out over rows of the match, the alias for each, and the text of their list."""
        given = self.reader.collection(label, navigation.final, columns)
        alias = self.around.statement.fresh("u")
        inside = Reader(
            column=lambda at, kind, _: self.reader.item(f"{alias}.x", at, kind),
            classifier=lambda _: f"{alias}.x.l",
            number=self.reader.number,
            collection=self.reader.collection,
            item=self.reader.item,
            defines=self.reader.defines,
        )
        outer, self.reader = self.reader, inside
        try:
            self.replace(node, Navigation(), name)
        finally:
            self.reader = outer
        around = self.around
        expressions = Expressions(around.statement, around.scope, around.queries)
        expressions.variables.append(self.known)
        return expressions.value(node), alias, given


def _name(node: object) -> str:
    while isinstance(node, exp.Filter | exp.WithinGroup):
        node = node.this
    name = str(node.this) if isinstance(node, exp.Anonymous) else ""
    return name.removeprefix(MARK).lower()


def _bare(node: exp.Expr) -> exp.Expr:
    while isinstance(node, exp.Paren):
        node = node.this
    return node


def _immediate(node: exp.Expr) -> bool:
    """Whether an argument of PREV or NEXT is FIRST or LAST, with its words before it or without."""
    name = _name(node)
    return name in _LOGICAL or name in {MODE + "final", MODE + "running"}

"""Calls of functions: the overload is chosen, arguments are coerced, the text is made.

Trino: "Functions and operators", "Aggregate functions", "Window functions", "Lambda expressions".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import NotYetAvailable, Position, QueryFailed
from lakenb.sql.coercion import DYNAMIC, coercible, common
from lakenb.sql.compiler.captured import detached, has_lambda
from lakenb.sql.compiler.cast import coerce
from lakenb.sql.compiler.compare import group_key, order_key
from lakenb.sql.compiler.places import place_of, position
from lakenb.sql.compiler.value import NO_COLUMNS, Typed
from lakenb.sql.registry import library
from lakenb.sql.registry.model import Call, Function, Overload, filled, uses
from lakenb.sql.registry.signature import LambdaType, Match, Pattern, resolved
from lakenb.sql.trino.dialect import MARK
from lakenb.values.names import fold

if TYPE_CHECKING:
    from lakenb.sql.compiler.expressions import Expressions
    from lakenb.values.types import DataType

NULL_TREATED = frozenset({"lead", "lag", "first_value", "last_value", "nth_value"})
"""Functions that take IGNORE NULLS and RESPECT NULLS."""
_GATHERING = frozenset(
    {"map_union", "map_agg", "multimap_agg", "approx_most_frequent", "approx_percentile"}
)
LONG = 2000
"""An argument of more characters is worked out once, however often a template holds it."""

LONG_ZONED = 40
"""The same of a moment with a zone of its own, which the zone macros hold some hundred times."""


@dataclass(slots=True)
class _Modifiers:
    """What stands around a call: FILTER, OVER, IGNORE NULLS, WITHIN GROUP, DISTINCT, ORDER BY."""

    window: exp.Window | None = None
    condition: exp.Expr | None = None
    order: exp.Expr | None = None
    ignore_nulls: bool = False
    treats_nulls: bool = False
    distinct: bool = False


def call(compiler: Expressions, node: exp.Expr) -> Typed:
    """Compile a call with all that modifies it."""
    around, inner = _unwrapped(node)
    name = str(inner.this).removeprefix(MARK).lower()
    arguments = _arguments(name, inner, around)
    if around.window is not None:
        found = _over_pattern(compiler, name, inner, around)
        if found is not None:
            return found
    place = position(inner)
    return _Caller(compiler, library.known(name, place), place, around).made(arguments)


def _unwrapped(node: exp.Expr) -> tuple[_Modifiers, exp.Anonymous]:
    """The call itself, and what stands around it."""
    around = _Modifiers()
    inner = node
    while not isinstance(inner, exp.Anonymous):
        if isinstance(inner, exp.Window):
            around.window = inner
        elif isinstance(inner, exp.Filter):
            around.condition = inner.expression.this
        elif isinstance(inner, exp.WithinGroup):
            around.order = inner.expression
        elif isinstance(inner, exp.IgnoreNulls | exp.RespectNulls):
            around.ignore_nulls = isinstance(inner, exp.IgnoreNulls)
            around.treats_nulls = True
        else:
            message = "OVER, FILTER and WITHIN GROUP stand behind the call of a function."
            raise QueryFailed(message, name="SYNTAX_ERROR", position=place_of(node))
        inner = inner.this
    return around, inner


def _arguments(name: str, inner: exp.Anonymous, around: _Modifiers) -> list[exp.Expr]:
    """A call's arguments without ``*``, DISTINCT and ORDER BY."""
    arguments = list(inner.expressions)
    if len(arguments) == 1 and isinstance(arguments[0], exp.Star):
        if name != "count":
            message = f"'*' is no argument of {name}; only count takes it."
            raise QueryFailed(message, name="FUNCTION_NOT_FOUND", position=position(inner))
        return []
    if arguments and isinstance(arguments[-1], exp.Order):
        around.order = arguments[-1]
        arguments[-1] = arguments[-1].this
    if arguments and isinstance(arguments[0], exp.Distinct):
        around.distinct = True
        arguments = [*arguments[0].expressions, *arguments[1:]]
    return arguments


def _over_pattern(
    compiler: Expressions, name: str, inner: exp.Anonymous, around: _Modifiers
) -> Typed | None:
    """A call over a window with a row pattern; None where the window is a plain one."""
    from lakenb.sql.compiler import row_pattern_window

    window = around.window
    if window is None:
        return None
    pattern = row_pattern_window.pattern_of(compiler, window)
    if pattern is not None and around.condition is None and name not in {"lead", "lag"}:
        made = row_pattern_window.over_pattern(
            compiler, inner, window, pattern, ignore_nulls=around.ignore_nulls
        )
        if made is None:
            around.window = row_pattern_window.plain_window(compiler, window)
        return made
    if row_pattern_window.is_measure(name):
        raise row_pattern_window.missing_measure(name, inner)
    return None


class _Caller:
    def __init__(
        self, compiler: Expressions, entry: Function, place: Position | None, around: _Modifiers
    ) -> None:
        self.compiler = compiler
        self.entry = entry
        self.place = place
        self.around = around
        self.is_aggregate = entry.kind == "aggregate" and around.window is None

    def made(self, nodes: list[exp.Expr]) -> Typed:
        self._check_modifiers()
        if self.is_aggregate:
            with self.compiler.inside_aggregate(self.entry.name, self.place):
                call, sql = self._called(nodes)
        else:
            call, sql = self._called(nodes)
        free = NO_COLUMNS
        aggregate = window = volatile = False
        for arg in (*call.args, *self._windowed):
            free |= arg.free
            aggregate |= arg.aggregate
            window |= arg.window
            volatile |= arg.volatile
        if window and (self.is_aggregate or self.around.window is not None):
            message = f"Cannot nest window functions inside {self.entry.name}"
            raise QueryFailed(message, name="NESTED_WINDOW", position=self.place)
        if self.is_aggregate:
            return Typed(sql, call.type, free=NO_COLUMNS, aggregate=True)
        return Typed(
            sql, call.type, free=free, aggregate=aggregate,
            window=window or self.around.window is not None,
            volatile=volatile or not self.entry.deterministic,
        )  # fmt: skip

    def _check_modifiers(self) -> None:
        around, entry = self.around, self.entry
        if around.treats_nulls and entry.name not in NULL_TREATED:
            message = f"Cannot specify null treatment clause for {entry.name} function"
            raise QueryFailed(message, name="NULL_TREATMENT_NOT_ALLOWED", position=self.place)
        ordered = around.order is not None and entry.kind != "scalar" and entry.name != "listagg"
        if around.window is not None and ordered:
            message = "Window function with ORDER BY is not supported"
            raise QueryFailed(message, name="NOT_SUPPORTED", position=self.place)
        if entry.kind == "window" and around.window is None:
            message = f"Window function {entry.name} needs OVER."
            raise QueryFailed(message, name="MISSING_OVER", position=self.place)
        if entry.kind == "scalar" and (
            around.window or around.condition or around.order or around.distinct
        ):
            message = f"'{entry.name}' is not an aggregate: DISTINCT, ORDER BY, FILTER and OVER don't fit it."
            raise QueryFailed(message, name="FUNCTION_NOT_AGGREGATE", position=self.place)
        if around.window is not None and around.distinct:
            message = f"DISTINCT in window function parameters not yet supported: {entry.name}"
            raise QueryFailed(message, name="NOT_SUPPORTED", position=self.place)
        if around.window is not None and around.condition is not None:
            message = "FILTER is not yet supported for window functions"
            raise QueryFailed(message, name="NOT_SUPPORTED", position=self.place)
        if around.window is not None and entry.name in {"lead", "lag"}:
            self._check_shift(around.window)

    def _check_shift(self, window: exp.Window) -> None:
        """Check the window of lead or lag: ordered, and without a frame."""
        from lakenb.sql.compiler.windows import parts

        _, order, frame = parts(self.compiler, window, 0)
        if not order:
            message = f"{self.entry.name} function requires an ORDER BY window clause"
            raise QueryFailed(message, name="MISSING_ORDER_BY", position=self.place)
        if frame is not None:
            message = f"Cannot specify window frame for {self.entry.name} function"
            raise QueryFailed(message, name="INVALID_WINDOW_FRAME", position=self.place)

    def _called(self, nodes: list[exp.Expr]) -> tuple[Call, str]:
        self._windowed: list[Typed] = []
        values: list[Typed | exp.Lambda] = [
            node if isinstance(node, exp.Lambda) else self.compiler.value(node) for node in nodes
        ]
        if self.is_aggregate and self.compiler.scope.outer:
            values = [
                value if isinstance(value, exp.Lambda) else detached(self.compiler, value, node)
                for value, node in zip(values, nodes, strict=True)
            ]
        kinds = tuple(
            LambdaType(len(value.expressions)) if isinstance(value, exp.Lambda) else value.type
            for value in values
        )
        overload, match = library.chosen(self.entry, kinds, self.place)
        args = self._coerced(overload, match, values)
        call = Call(
            self.entry.name, args, self._result(overload, match, args), match.bound, self.place,
            self.compiler.statement.zone,
        )  # fmt: skip
        self._modify(call, {value.sql for value in values if isinstance(value, Typed)})
        if overload.returns is not None:
            call.type = overload.returns(call)
        return call, self._text(overload, call)

    def _result(self, overload: Overload, match: Match, args: list[Typed]) -> DataType:
        given = args[0].type if args else None
        pattern = overload.signature.result
        same = given if given is not None and pattern.name in {"row", "decimal"} else None
        return resolved(pattern, match, same)

    def _coerced(
        self, overload: Overload, match: Match, values: list[Typed | exp.Lambda]
    ) -> list[Typed]:
        args: list[Typed] = []
        before = dict(match.bound)
        for at, value in enumerate(values):
            pattern = overload.signature.pattern(at)
            if isinstance(value, exp.Lambda):
                made = self._lambda(pattern, match, value)
                if isinstance(made, Typed):
                    args.append(made)
                    continue
                # What the lambda gives widens a type of the others, as reduce's state: all once more.
                match.bound = {**before, pattern.children[-1].name: made}
                return self._coerced(overload, match, values)
            wanted = resolved(pattern, match, value.type)
            args.append(
                value
                if wanted == value.type
                else coerce(value, wanted, zone=self.compiler.statement.zone)
            )
        return args

    def _lambda(self, pattern: Pattern, match: Match, node: exp.Lambda) -> Typed | DataType:
        """A lambda's body; or the wider type that its result must have."""
        *parameters, result = pattern.children
        kinds = [resolved(parameter, match) for parameter in parameters]
        names = [fold(name.name) for name in node.expressions]
        body, variables = self.compiler.lambda_body(names, kinds, node.this)
        known = match.bound.get(result.name) if result.is_variable else None
        if result.is_variable and known is None:
            match.bound[result.name] = body.type
        else:
            wanted = resolved(result, match, body.type)
            if not result.is_variable and body.type.name == "unknown":
                raise self._wrong_lambda(wanted, body.type)
            if not coercible(body.type, wanted):
                wide = common(body.type, wanted) if result.is_variable else None
                if wide is None:
                    raise self._wrong_lambda(wanted, body.type)
                return wide
            body = coerce(body, wanted, zone=self.compiler.statement.zone)
        return replace(body, parameters=tuple(variables), literal=body.literal)

    def _wrong_lambda(self, wanted: DataType, found: DataType) -> QueryFailed:
        message = (
            f"Unexpected parameters for function {self.entry.name}: its lambda must give {wanted}, "
            f"not {found}"
        )
        return QueryFailed(message, name="FUNCTION_NOT_FOUND", position=self.place)

    def _check_distinct_order(self, order: exp.Expr, given: set[str]) -> None:
        for term in order.expressions:
            if self.compiler.value(term.this).sql not in given:
                message = "For aggregate function with DISTINCT, ORDER BY expressions must appear in arguments"
                place = place_of(term.this)
                raise QueryFailed(message, name="EXPRESSION_NOT_IN_DISTINCT", position=place)

    def _modify(self, call: Call, given: set[str]) -> None:
        around, compiler = self.around, self.compiler
        call.distinct = around.distinct
        call.ignore_nulls = around.ignore_nulls
        if around.order is not None:
            call.order = compiler.order_text(around.order.expressions)
            if around.distinct:
                self._check_distinct_order(around.order, given)
        if around.condition is not None:
            call.condition = compiler.condition(around.condition, "FILTER").sql
        if around.window is not None:
            call.over, self._windowed = compiler.window_text(around.window)

    def _text(self, overload: Overload, call: Call) -> str:
        make = overload.make
        bound = self._once(make if isinstance(make, str) else None, call)
        try:
            text = filled(make, call) if isinstance(make, str) else make(call)
        except (QueryFailed, NotYetAvailable) as error:
            error.position = error.position or self.place
            raise
        if self.entry.name == "merge" and self.is_aggregate and "(SELECT " in call.args[0].sql:
            message = "merge of a query's sketch isn't in LakeNB yet; make the sketch in FROM."
            raise NotYetAvailable(message, position=self.place)
        windowed = self.around.window is not None and self.entry.name in _GATHERING
        if windowed and any(has_lambda(arg.sql) for arg in call.args):
            # The engine fails inside where what is gathered is made by a lambda.
            message = f"{self.entry.name} over a window can't take this argument yet; make it in a query in FROM."
            raise NotYetAvailable(message, position=self.place)
        return bound.format(text) if bound else text

    def _once(self, make: str | None, call: Call) -> _Once | None:
        """Bind arguments that must be worked out once; they then read from a lambda's variable.

        Queries too: a function may put an argument into a lambda, where the engine takes none.
        """
        if self.entry.kind != "scalar":
            return None
        often = 2 if make is None else uses(make)
        chosen = [
            at
            for at, arg in enumerate(call.args)
            if arg.parameters is None
            and arg.literal is not None
            and ((often > 1 and _is_long(arg)) or "(SELECT " in arg.sql)
        ]
        if not chosen:
            return None
        return once(self.compiler, call.args, chosen)


def _is_long(arg: Typed) -> bool:
    return arg.volatile or len(arg.sql) > (LONG_ZONED if arg.type.zone == DYNAMIC else LONG)


@dataclass(slots=True)
class _Once:
    given: str
    variable: str

    def format(self, body: str) -> str:
        return f'list_transform([{self.given}], lambda "{self.variable}": {body})[1]'


def once(compiler: Expressions, args: list[Typed], chosen: list[int]) -> _Once:
    """Put fields of a struct, which is made once, in place of some arguments."""
    variable = compiler.statement.fresh("~v")
    fields = ", ".join(f"'a{at}': {args[at].sql}" for at in chosen)
    for at in chosen:
        args[at] = replace(args[at], sql=f'"{variable}".a{at}')
    return _Once("{" + fields + "}", variable)


def key_text(value: Typed) -> str:
    """What DISTINCT and GROUP BY compare."""
    return group_key(value.sql, value.type)


def sort_text(value: Typed) -> str:
    """What ORDER BY compares."""
    return order_key(value.sql, value.type)

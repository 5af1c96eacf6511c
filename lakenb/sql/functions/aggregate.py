"""Aggregate functions (Trino: "Aggregate functions").

A rewrite may put something around the aggregate; the call that FILTER and OVER belong to is marked
(see `tree.AGGREGATE`), and `registry.modified` puts them there.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from lakenb.sql.functions import tree
from lakenb.sql.functions.model import Family, Function, Rewrite

if TYPE_CHECKING:
    from sqlglot import exp

_family = Family("aggregate")


def _f(signature: str, made: Rewrite) -> Function:
    return _family.function(signature, rewrite=made, kind="aggregate")


def _named(duckdb: str) -> Rewrite:
    return lambda args: tree.aggregate(duckdb, *args)


def _around(macro: str, duckdb: str) -> Rewrite:
    return lambda args: tree.macro(macro, tree.aggregate(duckdb, *args))


def _by(duckdb: str, name: str) -> Rewrite:
    def made(args: list[exp.Expr]) -> exp.Expr:
        if len(args) > 2:  # noqa: PLR2004 - the third is how many
            raise tree.not_yet(name, "with a count")
        return tree.aggregate(duckdb, *args)

    return made


def _approx_distinct(args: list[exp.Expr]) -> exp.Expr:
    """The exact count lies within every error that may be asked for; DuckDB's sketch does not."""
    from sqlglot import exp as e

    return tree.aggregate("count", e.Distinct(expressions=[args[0]]))


def _approx_percentile(args: list[exp.Expr]) -> exp.Expr:
    """The exact percentile, rounded as Trino's digest does when it holds every value."""
    from sqlglot import exp as e

    if len(args) > 2:  # noqa: PLR2004 - weight or accuracy
        raise tree.not_yet("approx_percentile", "with a weight or an accuracy")
    wanted = args[1].unnest()
    items = wanted.expressions if _is_array(wanted) else [wanted]
    ranks: list[exp.Expr] = []
    for item in items:
        rank = _rank(item)
        if rank is None:
            raise tree.not_yet(
                "approx_percentile", "with a percentage that is no literal from 0 to 1"
            )
        # A negative rank counts from the largest, which turns DuckDB's rounding into Trino's.
        # The largest has no such rank, as DuckDB drops the sign of zero.
        left = 1 - rank
        ranks.append(e.Neg(this=e.Literal.number(f"{left:f}")) if left else e.Literal.number(1))
    given = tree.function("list_value", *ranks) if _is_array(wanted) else ranks[0]
    return tree.aggregate("quantile_disc", args[0], given)


def _is_array(node: exp.Expr) -> bool:
    from sqlglot import exp as e

    return isinstance(node, e.Array) or (
        isinstance(node, e.Anonymous) and node.this == "list_value"
    )


def _rank(node: exp.Expr) -> Decimal | None:
    from sqlglot import exp as e

    inner = node.unnest()
    if isinstance(inner, e.Cast):
        inner = inner.this
    if not isinstance(inner, e.Literal) or inner.is_string:
        return None
    try:
        rank = Decimal(str(inner.this))
    except InvalidOperation:
        return None
    return rank if 0 <= rank <= 1 else None


def _bitwise(duckdb: str) -> Rewrite:
    def made(args: list[exp.Expr]) -> exp.Expr:
        from sqlglot import exp as e

        return tree.aggregate(duckdb, e.Cast(this=args[0], to=e.DataType.build("bigint")))

    return made


def _pairs(macro: str) -> Rewrite:
    """An aggregate of keys and values: a list of structs, made into a map."""

    def made(args: list[exp.Expr]) -> exp.Expr:
        from sqlglot import exp as e

        key, value, order = args[0], args[1], None
        if isinstance(value, e.Order):
            order, value = value, value.this
        packed = tree.struct(k=key, v=value)
        listed = e.Order(this=packed, expressions=order.expressions) if order else packed
        kept = tree.macro("without_null_keys", tree.aggregate("list", listed))
        return tree.macro(macro, kept)

    return made


def _listagg(args: list[exp.Expr]) -> exp.Expr:
    made = args if len(args) > 1 else [*args, tree.text("")]
    return tree.aggregate("string_agg", *made)


_EVERY = {"arbitrary": "any_value", "every": "bool_and"}
_ONE = "{}({}) -> {}"
FUNCTIONS: tuple[Function, ...] = (
    _f("count() -> bigint; count(T) -> bigint", _named("count")),
    _f("count_if(boolean) -> bigint", _named("count_if")),
    _f("sum(bigint) -> bigint; sum(double) -> double; sum(decimal) -> decimal", _named("sum")),
    _f("avg(bigint) -> double; avg(double) -> double", _named("avg")),
    *(_f(f"{name}(E, [bigint]) -> E", _named(name)) for name in ("max", "min")),
    *(_f(f"{name}(T) -> T", _named("any_value")) for name in ("any_value", "arbitrary")),
    _f("array_agg(T) -> array(T)", _named("array_agg")),
    *(
        _f(f"{name}(boolean) -> boolean", _named(_EVERY.get(name, name)))
        for name in ("bool_and", "bool_or", "every")
    ),
    _f("max_by(V, K, [bigint]) -> V", _by("arg_max_null", "max_by")),
    _f("min_by(V, K, [bigint]) -> V", _by("arg_min_null", "min_by")),
    _f("approx_distinct(T, [double]) -> bigint", _approx_distinct),
    _f(
        "approx_percentile(T, double) -> T; approx_percentile(T, array(double)) -> array(T); "
        "approx_percentile(T, double, double) -> T; approx_percentile(T, double, double, double) -> T",
        _approx_percentile,
    ),
    *(
        _f(f"{name}(double) -> double", _named(name))
        for name in (
            "stddev",
            "stddev_samp",
            "stddev_pop",
            "variance",
            "var_samp",
            "var_pop",
            "kurtosis",
        )
    ),
    *(
        _f(f"{name}(double, double) -> double", _named(name))
        for name in ("covar_pop", "covar_samp")
    ),
    *(
        _f(f"{name}(double, double) -> double", _around("finite", name))
        for name in ("corr", "regr_slope", "regr_intercept")
    ),
    *(
        _f(f"bitwise_{name}_agg(bigint) -> bigint", _bitwise(f"bit_{name}"))
        for name in ("and", "or", "xor")
    ),
    _f("histogram(K) -> map(K, bigint)", _around("bigint_values", "histogram")),
    _f("map_agg(K, V) -> map(K, V)", _pairs("map_of_first")),
    _f("multimap_agg(K, V) -> map(K, array(V))", _pairs("multimap_of")),
    _f("listagg(varchar, [varchar]) -> varchar", _listagg),
)

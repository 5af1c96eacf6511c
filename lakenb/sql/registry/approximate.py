"""Approximate aggregates (Trino: "Approximate aggregate functions").

approx_distinct counts exactly: DuckDB's own sketch is off by more than Trino allows, and its exact count
leaves memory for disk when it must. approx_percentile takes the very element that Trino's digests take as
long as they hold every value; so the answers are the same for the same rows. With weights it is between
two elements, as Trino's t-digest has it.
"""

from __future__ import annotations

from decimal import Decimal

from lakenb.sql.coercion import FLOATS
from lakenb.sql.compiler.compare import group_key
from lakenb.sql.compiler.physical import physical
from lakenb.sql.compiler.value import Typed
from lakenb.sql.kernels import loader
from lakenb.sql.registry import checksum, sketch
from lakenb.sql.registry.model import Call, Family, Function, Kernel, Macro
from lakenb.sql.registry.operators import fail, failing_text
from lakenb.sql.registry.sketch import given
from lakenb.values.types import DataType

_f = Family("aggregate").aggregate
_WITH_ACCURACY = 4


def _approx_distinct(call: Call) -> str:
    call.order = ""  # a count has none
    value = call.args[0]
    counted = call.duckdb("count", group_key(value.sql, value.type))
    if not call.distinct:
        counted = counted.replace("count(", "count(DISTINCT ", 1)
    if len(call.args) == 1:
        return counted
    error = call.args[1]
    if error.is_null:
        return call.duckdb("count", "CAST(NULL AS INTEGER)")
    if isinstance(error.literal, float) and 0.0040625 <= error.literal <= 0.26:  # noqa: PLR2004 - Trino's
        return counted
    given_error = call.duckdb("any_value", error.sql)
    words = f"'Max standard error must be in [0.0040625, 0.26]: ' || CAST({given_error} AS VARCHAR)"
    check = fail("INVALID_FUNCTION_ARGUMENT", words)
    return f"CASE WHEN NOT {given_error} BETWEEN 0.0040625 AND 0.26 THEN {check} ELSE {counted} END"


# --- approx_percentile ---------------------------------------------------------------------------------


def _percentile(call: Call) -> str:
    """The element at place ``floor(share * count)`` from 0 of the sorted values."""
    wanted = call.args[-1]
    if wanted.is_null:
        return call.duckdb("any_value", f"CAST(NULL AS {physical(call.type)})")
    rank = _rank(wanted)
    if rank is not None:
        return call.duckdb("quantile_disc", _finite(call.args[0]), rank)
    shares, one = _shares(call, wanted)
    listed = f"list_sort({given(call).duckdb('list', _finite(call.args[0]))})"
    return f'trino."percentiles"({listed}, {shares})' + ("[1]" if one else "")


def _finite(value: Typed) -> str:
    """A number that fails where Trino's digest does."""
    return f'trino."finite_only"({value.sql})' if value.type.name in FLOATS else value.sql


def _rank(wanted: Typed) -> str | None:
    """DuckDB's rank for a literal share.

    A negative rank counts from the largest, which turns DuckDB's rounding into Trino's. The largest has no
    such rank, as DuckDB drops the sign of zero.
    """
    if isinstance(wanted.literal, bool) or not isinstance(wanted.literal, int | float | Decimal):
        return None
    share = Decimal(repr(wanted.literal)) if wanted.literal == wanted.literal else Decimal(2)
    if not 0 <= share <= 1:
        return None
    left = 1 - share
    return f"-{left:f}" if left else "1"


def _shares(call: Call, wanted: Typed) -> tuple[str, bool]:
    """The shares of a group as a list, and whether it is made of one."""
    one = wanted.type.name != "array"
    text = f"[{wanted.sql}]" if one else wanted.sql
    shares = f'trino."checked_shares"({text})'
    if one:
        shares = f"CASE WHEN {wanted.sql} IS NOT NULL THEN {shares} END"
    return given(call).duckdb("any_value", shares), one


def _weighted(call: Call) -> str:
    value, weight, wanted = call.args[:3]
    if wanted.is_null:
        return call.duckdb("any_value", f"CAST(NULL AS {physical(call.type)})")
    shares, one = _shares(call, wanted)
    rows = given(call, also=1)
    values = rows.duckdb("list", f"CAST({value.sql} AS DOUBLE)")
    found = f"weighted_percentiles_kernel({values}, {rows.duckdb('list', weight.sql)}, {shares})"
    if value.type.name == "bigint":
        found = f'list_transform({found}, lambda "~p": CAST(floor("~p" + 0.5) AS BIGINT))'
    elif value.type.name == "real":
        found = f"CAST({found} AS FLOAT[])"
    found += "[1]" if one else ""
    if len(call.args) < _WITH_ACCURACY:
        return found
    accuracy = rows.duckdb("any_value", call.text(3))
    check = failing_text(
        f"{accuracy} <= 0 OR {accuracy} >= 1",
        "Percentile accuracy must be strictly between 0 and 1",
        "GENERIC_INTERNAL_ERROR",
    )
    return f"CASE {check} ELSE {found} END"


def _percentiles() -> Function:
    made: Function | None = None
    for kind in ("bigint", "double", "real"):
        for share, result in (("double", kind), ("array(double)", f"array({kind})")):
            plain = f"approx_percentile({kind}, {share}) -> {result}"
            made = _f(plain, _percentile) if made is None else made.also(plain, _percentile)
            weighted = f"approx_percentile({kind}, double, {share}) -> {result}"
            if share == "double":
                weighted += f"; approx_percentile({kind}, double, double, double) -> {result}"
            made = made.also(weighted, _weighted, kernels="weighted_percentiles_kernel")
    assert made is not None  # noqa: S101 - three types were gone through
    return made


# --- the rest ------------------------------------------------------------------------------------------


def _approx_most_frequent(call: Call) -> str:
    """The exact counts, of which the largest are kept."""
    buckets, value, capacity = call.args
    if capacity.is_null:
        return call.duckdb("any_value", f"CAST(NULL AS {physical(call.type)})")
    rows = call.where(f"{value.sql} IS NOT NULL")
    histogram = rows.duckdb("histogram", value.sql)
    size = rows.duckdb("any_value", buckets.sql)
    return f'trino."most_frequent"(map_entries({histogram}), {size})'


def _numeric_histogram(call: Call) -> str:
    value = call.args[1].sql
    weighted = len(call.args) > 2  # noqa: PLR2004 - buckets and value
    rows = call.where(f"{value} IS NOT NULL")
    weight = call.args[2].sql if weighted else "CAST(1 AS DOUBLE)"
    if weighted:
        rows = rows.where(f"{weight} IS NOT NULL")
    size = rows.duckdb("any_value", call.text(0))
    values = rows.duckdb("list", f"CAST({value} AS DOUBLE)")
    found = f"numeric_histogram_kernel({size}, {values}, {rows.duckdb('list', weight)})"
    key: DataType = call.type.children[0]
    return found if key.name == "double" else f"CAST({found} AS {physical(call.type)})"


_FINITE = f"""(x) AS CASE WHEN isfinite(x) OR x IS NULL THEN x
    {failing_text("isnan(x)", "value is NaN", "GENERIC_INTERNAL_ERROR")}
    ELSE {fail("GENERIC_INTERNAL_ERROR", "'value must be finite'")} END"""
_SHARES = f"""(x) AS CASE
    {failing_text("len(x) > list_count(x)", "Percentile cannot be null")}
    {failing_text("NOT (list_min(x) >= 0 AND list_max(x) <= 1)", "Percentile must be between 0 and 1")}
    ELSE CAST(x AS DOUBLE[]) END"""
_FREQUENT = f"""(x, n) AS CASE
    {failing_text("n < 2", "approx_most_frequent bucket count must be greater than one")}
    ELSE map_from_entries(list_transform(list_reverse_sort(list_transform(x, lambda "~e", "~i":
        {{'n': CAST("~e".value AS BIGINT), 'i': -"~i"}}))[1:n], lambda "~s":
        {{'k': x[-"~s".i].key, 'v': "~s".n}})) END"""
MACROS: tuple[Macro, ...] = (
    Macro("finite_only", _FINITE),
    Macro("checked_shares", _SHARES),
    Macro(
        "percentiles",
        """(x, q) AS list_transform(q, lambda "~q":
            x[least(CAST(floor("~q" * len(x)) AS BIGINT) + 1, len(x))])""",
    ),
    Macro("most_frequent", _FREQUENT),
)
KERNELS: tuple[Kernel, ...] = (
    Kernel(
        "weighted_percentiles_kernel",
        ("DOUBLE[]", "DOUBLE[]", "DOUBLE[]"),
        "DOUBLE[]",
        loader("sketches", "weighted_percentiles"),
        nulls=True,
    ),
    Kernel(
        "numeric_histogram_kernel",
        ("BIGINT", "DOUBLE[]", "DOUBLE[]"),
        "MAP(DOUBLE, DOUBLE)",
        loader("sketches", "numeric_histogram"),
        nulls=True,
    ),
    *sketch.KERNELS,
    *checksum.KERNELS,
)
FUNCTIONS: tuple[Function, ...] = (
    _f(
        "approx_distinct(T:comparable) -> bigint; approx_distinct(T:comparable, double) -> bigint",
        _approx_distinct,
    ),
    _percentiles(),
    _f(
        "approx_most_frequent(bigint, bigint, bigint) -> map(bigint, bigint); "
        "approx_most_frequent(bigint, varchar, bigint) -> map(varchar, bigint)",
        _approx_most_frequent,
    ),
    _f(
        "numeric_histogram(bigint, real, [double]) -> map(real, real); "
        "numeric_histogram(bigint, double, [double]) -> map(double, double)",
        _numeric_histogram,
        kernels="numeric_histogram_kernel",
    ),
    *sketch.FUNCTIONS,
    *checksum.FUNCTIONS,
)

"""Window functions (Trino: "Window functions"); frames are the compiler's."""

from __future__ import annotations

from collections.abc import Callable

from lakenb.sql.registry.model import Call, Family, Function
from lakenb.sql.registry.operators import failing_text

_w = Family("window").window
_MAX_OFFSET = 2**31
"""DuckDB adds an offset to a row's place; no partition is so long."""


def _checked(sql: str, literal: object, least: int, message: str, null: str = "") -> str:
    """A count of rows that fails as Trino's when it is too small."""
    if isinstance(literal, int) and literal >= least:
        return str(min(literal, _MAX_OFFSET))
    checks = failing_text(f"{sql} < {least}", message)
    if null:
        checks += " " + failing_text(f"{sql} IS NULL", null)
    return f"CASE {checks} WHEN {sql} > {_MAX_OFFSET} THEN {_MAX_OFFSET} ELSE {sql} END"


def _shifted(call: Call) -> str:
    """Both lead and lag."""
    value, *rest = call.texts()
    if rest:
        rest[0] = _checked(
            rest[0],
            call.args[1].literal,
            0,
            "Offset must be at least 0",
            "Offset must not be null",
        )
        if call.ignore_nulls and call.args[1].literal == 0:
            # The row itself, NULL or not; DuckDB would look for the next value.
            return call.duckdb("any_value", value).replace(" IGNORE NULLS", "")
    return call.duckdb(call.name, value, *rest)


def _nth_value(call: Call) -> str:
    place = _checked(call.text(1), call.args[1].literal, 1, "Offset must be at least 1")
    return call.duckdb("nth_value", call.text(0), place)


def _ntile(call: Call) -> str:
    buckets = _checked(call.text(0), call.args[0].literal, 1, "Buckets must be greater than 0")
    return call.duckdb("ntile", buckets)


def _named(signature: str, make: Callable[[Call], str] | None = None) -> Function:
    return _w(signature, make or signature.partition("(")[0])


FUNCTIONS: tuple[Function, ...] = (
    _named("row_number() -> bigint"),
    _named("rank() -> bigint"),
    _named("dense_rank() -> bigint"),
    _named("percent_rank() -> double"),
    _named("cume_dist() -> double"),
    _named("ntile(bigint) -> bigint", _ntile),
    _named("first_value(T) -> T"),
    _named("last_value(T) -> T"),
    _named("nth_value(T, bigint) -> T", _nth_value),
    _named("lead(T, [bigint], [T]) -> T", _shifted),
    _named("lag(T, [bigint], [T]) -> T", _shifted),
)

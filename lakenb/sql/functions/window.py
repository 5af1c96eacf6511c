"""Window functions (Trino: "Window functions")."""

from __future__ import annotations

from lakenb.sql.functions import tree
from lakenb.sql.functions.model import Family, Function, Rewrite

_family = Family("window")


def _named(duckdb: str) -> Rewrite:
    return lambda args: tree.aggregate(duckdb, *args)


FUNCTIONS: tuple[Function, ...] = tuple(
    _family.function(signature, rewrite=_named(signature.partition("(")[0]), kind="window")
    for signature in (
        "row_number() -> bigint",
        "rank() -> bigint",
        "dense_rank() -> bigint",
        "percent_rank() -> double",
        "cume_dist() -> double",
        "ntile(bigint) -> bigint",
        "lead(T, [bigint], [T]) -> T",
        "lag(T, [bigint], [T]) -> T",
        "first_value(T) -> T",
        "last_value(T) -> T",
        "nth_value(T, bigint) -> T",
    )
)

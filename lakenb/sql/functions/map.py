"""Map functions without lambdas (Trino: "Map functions and operators")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.functions import tree
from lakenb.sql.functions.model import Family, Function
from lakenb.sql.functions.operators import failing, failing_text

if TYPE_CHECKING:
    from sqlglot import exp

_f = Family("map").function

_PAIRS = 'list_filter(string_split(x, d), lambda "~e": "~e" <> \'\')'
_SPLIT = f"""(x, d, k) AS CASE {{}} {{}} ELSE map_from_entries(list_transform({_PAIRS}, lambda "~p":
    {{{{'k': split_part("~p", k, 1), 'v': split_part("~p", k, 2)}}}})) END""".format(
    failing_text("d = '' OR k = '' OR d = k", "The delimiters must be two different texts"),
    failing(
        f"""len(list_filter({_PAIRS}, lambda "~q": len(string_split("~q", k)) <> 2)) > 0""",
        "INVALID_FUNCTION_ARGUMENT",
        "'Key-value delimiter must appear exactly once in each entry. Bad input: ''' || x || ''''",
    ),
)


def _concat(args: list[exp.Expr]) -> exp.Expr:
    from sqlglot import exp as e

    nulls = [e.If(this=e.Is(this=a.copy(), expression=e.Null()), true=e.Null()) for a in args]
    return e.Case(ifs=nulls, default=tree.function("map_concat", *args))


FUNCTIONS: tuple[Function, ...] = (
    _f("map() -> map(unknown, unknown); map(array(K), array(V)) -> map(K, V)", duckdb="map"),
    _f("map_keys(map(K, V)) -> array(K)", duckdb="map_keys"),
    _f("map_values(map(K, V)) -> array(V)", duckdb="map_values"),
    _f("map_entries(map(K, V)) -> array(row(K, V))", duckdb="map_entries"),
    _f("map_from_entries(array(row(K, V))) -> map(K, V)", duckdb="map_from_entries"),
    _f("map_concat(map(K, V), map(K, V), ...) -> map(K, V)", rewrite=_concat),
    _f("split_to_map(varchar, varchar, varchar) -> map(varchar, varchar)", macro=_SPLIT),
)

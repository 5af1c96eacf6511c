"""Array functions without lambdas (Trino: "Array functions and operators")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.functions import tree
from lakenb.sql.functions.model import Family, Function, Macro
from lakenb.sql.functions.operators import INDEX_ZERO, failing, failing_text

if TYPE_CHECKING:
    from sqlglot import exp

_family = Family("array")
_f = _family.function

_CARDINALITY = "(x MAP(VARCHAR, VARCHAR)) AS cardinality(x), (x) AS len(x)"
_CONTAINS = """(x, v) AS CASE WHEN x IS NULL OR v IS NULL THEN NULL WHEN list_contains(x, v) THEN true
    WHEN len(x) > list_count(x) THEN NULL ELSE false END"""
_ELEMENT_AT = f"(x, k) AS CASE {INDEX_ZERO} ELSE x[k] END"
# Trino prints these elements otherwise than DuckDB does.
_NO_JOIN = failing(
    "NOT regexp_full_match(typeof(x), '(VARCHAR|BOOLEAN|TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|DATE"
    '|DECIMAL.*|"NULL")\\[\\]|"NULL"\')',
    "NOT_SUPPORTED",
    "'array_join of ' || lower(typeof(x)) || ' isn''t in LakeNB yet; cast its elements to varchar'",
)
_JOIN = f"""(x, d) AS CASE {_NO_JOIN} WHEN x IS NOT NULL AND d IS NOT NULL
    THEN coalesce(array_to_string(x, d), '') END,
    (x, d, n) AS CASE {_NO_JOIN} WHEN x IS NOT NULL AND d IS NOT NULL AND n IS NOT NULL
    THEN array_to_string(list_transform(x, lambda "~j": coalesce(CAST("~j" AS VARCHAR), n)), d) END"""
_HAS = 'coalesce(list_contains(y, "~o"), false) OR ("~o" IS NULL AND len(y) > list_count(y))'
_BOTH = "WHEN x IS NULL OR y IS NULL THEN NULL"
_OVERLAP = f"""(x, y) AS CASE {_BOTH} WHEN len(x) = 0 OR len(y) = 0 THEN false
    WHEN list_has_any(x, y) THEN true
    WHEN len(x) > list_count(x) OR len(y) > list_count(y) THEN NULL ELSE false END"""
_SLICE = """(x, s, n) AS CASE {} {} WHEN x IS NULL OR s IS NULL OR n IS NULL THEN NULL
    WHEN n = 0 OR abs(s) > len(x) THEN x[1:0]
    WHEN s > 0 THEN list_slice(x, s, s + n - 1)
    ELSE list_slice(x, len(x) + s + 1, len(x) + s + n) END""".format(
    failing_text("s = 0", "SQL array indices start at 1"),
    failing_text("n < 0", "length must be greater than or equal to 0"),
)
_NGRAMS = """(x, n) AS CASE {} WHEN len(x) <= n THEN [x]
    ELSE list_transform(range(1, len(x) - n + 2), lambda "~n": list_slice(x, "~n", "~n" + n - 1)) END""".format(
    failing_text("n <= 0", "N must be positive")
)
_REPEAT = """(v, n) AS CASE {} {} ELSE list_transform(range(CAST(n AS BIGINT)), lambda "~p": v) END""".format(
    failing_text("n < 0", "count argument of repeat function must be greater than or equal to 0"),
    failing_text(
        "n > 10000", "count argument of repeat function must be less than or equal to 10000"
    ),
)
_TRIM = "(x, n) AS CASE {} {} ELSE list_slice(x, 1, len(x) - n) END".format(
    failing_text("n < 0", "size must not be negative"),
    failing_text("n > len(x)", "size must not exceed array cardinality"),
)
_WRONG_WAY = failing_text(
    "(s > {z} AND a > b) OR (s < {z} AND a < b)",
    "sequence stop value should be greater than or equal to start value if step is greater than zero "
    "otherwise stop should be less than or equal to start",
)
_ZERO = failing_text("s = {z}", "step must not be zero")
_LONG = failing_text(
    "{n} > 10000", "result of sequence function must not have more than 10000 entries"
)


def _steps(zero: str, count: str, body: str) -> str:
    checks = f"{_ZERO} {_WRONG_WAY} {_LONG}".replace("{z}", zero).replace("{n}", count)
    return f"CASE {checks} ELSE {body} END"


_NO_TIME = "CAST('0 days' AS INTERVAL)"
_INT_STEPS = _steps(
    "0", "abs((CAST(b AS HUGEINT) - a) // nullif(s, 0)) + 1", "generate_series(a, b, s)"
)
_TIME_STEPS = _steps(_NO_TIME, "len(generate_series(a, b, s))", "generate_series(a, b, s)")
_SEQUENCE = ", ".join(
    [
        '(a BIGINT, b BIGINT) AS trino."sequence"(a, b, CASE WHEN a > b THEN -1 ELSE 1 END)',
        f"(a BIGINT, b BIGINT, s BIGINT) AS {_INT_STEPS}",
        """(a DATE, b DATE) AS list_transform(generate_series(a, b,
        CASE WHEN a > b THEN to_days(-1) ELSE to_days(1) END), lambda "~s": CAST("~s" AS DATE))""",
        f"""(a DATE, b DATE, s INTERVAL) AS list_transform({_TIME_STEPS},
        lambda "~s": CAST("~s" AS DATE))""",
        f"(a TIMESTAMP, b TIMESTAMP, s INTERVAL) AS {_TIME_STEPS}",
    ]
).replace('trino."sequence"(a, b, CASE', 'trino."sequence_of"(a, b, CASE')
SEQUENCE_OF = f"(a, b, s) AS {_INT_STEPS}"


def _zip(args: list[exp.Expr]) -> exp.Expr:
    from sqlglot import exp as e

    nulls = [e.If(this=e.Is(this=a.copy(), expression=e.Null()), true=e.Null()) for a in args]
    return e.Case(ifs=nulls, default=tree.function("list_zip", *args))


HELPERS: tuple[Macro, ...] = (Macro("sequence_of", SEQUENCE_OF),)
FUNCTIONS: tuple[Function, ...] = (
    _f(
        "cardinality(array(E)) -> bigint; cardinality(map(K, V)) -> bigint",
        macro=_CARDINALITY,
        typed=True,
    ),
    _f("contains(array(E), E) -> boolean", macro=_CONTAINS),
    _f(
        "element_at(array(E), bigint) -> E; element_at(map(K, V), K) -> V",
        macro=_ELEMENT_AT,
        typed=True,
    ),
    _f("array_distinct(array(E)) -> array(E)", macro='(x) AS trino."unique_elements"(x)'),
    _f("array_sort(array(E)) -> array(E)", macro="(x) AS list_sort(x, 'ASC', 'NULLS LAST')"),
    _f("array_join(array(E), varchar, [varchar]) -> varchar", macro=_JOIN),
    _f(
        "array_max(array(E)) -> E",
        macro="(x) AS CASE WHEN len(x) = list_count(x) THEN list_max(x) END",
    ),
    _f(
        "array_min(array(E)) -> E",
        macro="(x) AS CASE WHEN len(x) = list_count(x) THEN list_min(x) END",
    ),
    _f(
        "array_position(array(E), E) -> bigint",
        macro="(x, v) AS CASE WHEN x IS NOT NULL AND v IS NOT NULL THEN coalesce(list_position(x, v), 0) END",
    ),
    _f(
        "array_union(array(E), array(E)) -> array(E)",
        macro=f'(x, y) AS CASE {_BOTH} ELSE trino."unique_elements"(list_concat(x, y)) END',
    ),
    _f(
        "array_intersect(array(E), array(E)) -> array(E)",
        macro=f'(x, y) AS CASE {_BOTH} ELSE list_filter(trino."unique_elements"(x), lambda "~o": {_HAS}) END',
    ),
    _f(
        "array_except(array(E), array(E)) -> array(E)",
        macro=f'(x, y) AS CASE {_BOTH} ELSE list_filter(trino."unique_elements"(x), lambda "~o": NOT ({_HAS})) END',
    ),
    _f("arrays_overlap(array(E), array(E)) -> boolean", macro=_OVERLAP),
    _f(
        "array_remove(array(E), E) -> array(E)",
        macro='(x, v) AS CASE WHEN v IS NOT NULL THEN list_filter(x, lambda "~v": "~v" IS NULL OR "~v" <> v) END',
    ),
    _f("flatten(array(array(E))) -> array(E)", duckdb="flatten"),
    _f("ngrams(array(E), bigint) -> array(array(E))", macro=_NGRAMS),
    _f("repeat(E, integer) -> array(E)", macro=_REPEAT),
    _f(
        "reverse(varchar) -> varchar; reverse(array(E)) -> array(E)",
        macro="(x VARCHAR) AS array_to_string(list_reverse(string_split(x, '')), ''), (x) AS list_reverse(x)",
        typed=True,
    ),
    _f(
        "sequence(bigint, bigint, [bigint]) -> array(bigint); sequence(date, date, [interval]) -> array(date); "
        "sequence(timestamp, timestamp, interval) -> array(timestamp)",
        macro=_SEQUENCE,
        typed=True,
    ),
    _f(
        "shuffle(array(E)) -> array(E)",
        deterministic=False,
        macro="""(x) AS list_transform(list_sort(list_transform(x, lambda "~h": {'r': random(), 'e': "~h"})),
       lambda "~h": "~h".e)""",
    ),
    _f("slice(array(E), bigint, bigint) -> array(E)", macro=_SLICE),
    _f("trim_array(array(E), bigint) -> array(E)", macro=_TRIM),
    _f("zip(array(E), array(F), ...) -> array(row)", rewrite=_zip),
)

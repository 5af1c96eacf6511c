"""Mathematical functions (Trino: "Mathematical functions and operators")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.functions import tree
from lakenb.sql.functions.model import Family, Function
from lakenb.sql.functions.operators import failing_text

if TYPE_CHECKING:
    from sqlglot import exp

_family = Family("math")
_f = _family.function

_NAN = "CAST('NaN' AS DOUBLE)"
_INTEGERS = "typeof(x) IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT')"
_LOG = "(x) AS CASE WHEN x = 0 THEN CAST('-Infinity' AS DOUBLE) WHEN x < 0 THEN {1} ELSE {0}(x) END"
# One step of Newton's puts right the last digit, in which DuckDB errs.
_CBRT = """(x) AS CASE WHEN x = 0 OR NOT isfinite(CAST(x AS DOUBLE)) THEN CAST(x AS DOUBLE)
    ELSE cbrt(x) - (cbrt(x) * cbrt(x) * cbrt(x) - x) / (3 * cbrt(x) * cbrt(x)) END"""
_ARC = "(x) AS CASE WHEN abs(x) > 1 THEN {1} ELSE {0}(x) END"
# round(decimal, n) keeps the scale in Trino; the first branch gives the result its type.
_ROUND = (
    "(x) AS round(x), (x, n) AS CASE WHEN x IS NULL THEN x ELSE round(x, CAST(n AS INTEGER)) END"
)
_RANDOM = """() AS random(),
    (n) AS CASE {} ELSE cast_to_type(floor(random() * n), n) END,
    (m, n) AS CASE {} ELSE cast_to_type(m + floor(random() * (n - m)), m + n) END""".format(
    failing_text("n <= 0", "bound must be positive"),
    failing_text("n <= m", "upper bound must be greater than lower bound"),
)
_WIDTH = """(x, b) AS CASE {} ELSE len(list_filter(b, lambda "~b": "~b" <= x)) END,
    (x, l, h, n) AS CASE {} {} {} {}
    WHEN l < h THEN CASE WHEN x < l THEN 0 WHEN x >= h THEN n + 1
        ELSE CAST(floor(n * (x - l) / CAST(h - l AS DOUBLE)) AS BIGINT) + 1 END
    ELSE CASE WHEN x > l THEN 0 WHEN x <= h THEN n + 1
        ELSE CAST(floor(n * (l - x) / CAST(l - h AS DOUBLE)) AS BIGINT) + 1 END END""".format(
    failing_text("len(b) = 0", "Bins cannot be an empty array"),
    failing_text("n <= 0", "bucketCount must be greater than 0"),
    failing_text("isnan(x)", "operand must not be NaN"),
    failing_text("NOT isfinite(l) OR NOT isfinite(h)", "bounds must be finite"),
    failing_text("l = h", "bounds cannot equal each other"),
)
_RADIX = failing_text("r < 2 OR r > 36", "Radix must be between 2 and 36")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_TO_BASE = f"""(x, r) AS CASE {_RADIX} WHEN x < 0 THEN '-' || lower(to_base(-x, CAST(r AS INTEGER)))
    ELSE lower(to_base(x, CAST(r AS INTEGER))) END"""
_NO_DIGIT = failing_text(
    f"""NOT regexp_full_match(x, '-?[0-9a-zA-Z]+') OR len(list_filter(string_split(ltrim(lower(x), '-'), ''),
    lambda "~n": instr('{_DIGITS}', "~n") > r)) > 0""",
    "Not a valid number of that base",
)
_FROM_BASE = f"""(x, r) AS CASE {_RADIX} {_NO_DIGIT} ELSE CAST(list_reduce(list_transform(
    string_split(ltrim(lower(x), '-'), ''), lambda "~n": CAST(instr('{_DIGITS}', "~n") - 1 AS HUGEINT)),
    lambda "~a", "~b": "~a" * r + "~b") * CASE WHEN starts_with(x, '-') THEN -1 ELSE 1 END AS BIGINT) END"""


def _unless_null(name: str) -> Function:
    def made(args: list[exp.Expr]) -> exp.Expr:
        from sqlglot import exp as e

        # DuckDB leaves NULLs out; Trino's answer is NULL as soon as there is one.
        nulls = [e.If(this=e.Is(this=a.copy(), expression=e.Null()), true=e.Null()) for a in args]
        return e.Case(ifs=nulls, default=tree.function(name, *args))

    return _f(f"{name}(E, ...) -> E", rewrite=made)


FUNCTIONS: tuple[Function, ...] = (
    *_family.same("abs", "{}(double) -> double; {}(bigint) -> bigint; {}(decimal) -> decimal"),
    *_family.same("exp degrees radians sin cos tan sinh cosh tanh atan", "{}(double) -> double"),
    *_family.same("atan2 pow power", "{}(double, double) -> double"),
    *_family.same("pi", "{}() -> double"),
    *(
        _f(
            f"{name}(double) -> double; {name}(bigint) -> bigint; {name}(decimal) -> decimal",
            macro=f"(x) AS CASE WHEN {_INTEGERS} THEN round(x) "
            f"ELSE cast_to_type({body}(x), round(x)) END",
        )
        for name, body in (("ceil", "ceil"), ("ceiling", "ceil"), ("floor", "floor"))
    ),
    _f("cbrt(double) -> double", macro=_CBRT),
    _f("sqrt(double) -> double", macro=f"(x) AS CASE WHEN x < 0 THEN {_NAN} ELSE sqrt(x) END"),
    *(
        _f(f"{name}(double) -> double", macro=_LOG.format(name, _NAN))
        for name in ("ln", "log2", "log10")
    ),
    _f(
        "log(double, double) -> double",
        macro='(b, x) AS trino."div"(trino."ln"(CAST(x AS DOUBLE)), trino."ln"(CAST(b AS DOUBLE)))',
    ),
    *(_f(f"{name}(double) -> double", macro=_ARC.format(name, _NAN)) for name in ("asin", "acos")),
    _f("e() -> double", macro="() AS exp(CAST(1 AS DOUBLE))"),
    _f("nan() -> double", macro=f"() AS {_NAN}"),
    _f("infinity() -> double", macro="() AS CAST('Infinity' AS DOUBLE)"),
    _f("is_nan(double) -> boolean", macro="(x) AS isnan(CAST(x AS DOUBLE))"),
    _f("is_finite(double) -> boolean", macro="(x) AS isfinite(CAST(x AS DOUBLE))"),
    _f("is_infinite(double) -> boolean", macro="(x) AS isinf(CAST(x AS DOUBLE))"),
    _f("mod(E, E) -> E", rewrite=lambda args: tree.macro("mod", *args)),
    _f(
        "round(double, [integer]) -> double; round(decimal, [integer]) -> decimal; "
        "round(bigint, [integer]) -> bigint",
        macro=_ROUND,
    ),
    _f(
        "truncate(double) -> double; truncate(decimal, [integer]) -> decimal",
        macro="(x) AS trunc(x), (x, n) AS CASE WHEN x IS NULL THEN x ELSE trunc(x, CAST(n AS INTEGER)) END",
    ),
    _f(
        "sign(double) -> double; sign(bigint) -> bigint; sign(decimal) -> decimal(1, 0)",
        macro="(x) AS CASE WHEN isnan(CAST(x AS DOUBLE)) THEN x ELSE cast_to_type(sign(x), x) END",
    ),
    *(
        _f(
            f"{name}() -> double; {name}(bigint) -> bigint; {name}(bigint, bigint) -> bigint",
            macro=_RANDOM,
            deterministic=False,
        )
        for name in ("random", "rand")
    ),
    _f(
        "width_bucket(double, double, double, bigint) -> bigint; width_bucket(double, array(double)) -> bigint",
        macro=_WIDTH,
    ),
    _f("to_base(bigint, bigint) -> varchar", macro=_TO_BASE),
    _f("from_base(varchar, bigint) -> bigint", macro=_FROM_BASE),
    _unless_null("greatest"),
    _unless_null("least"),
)

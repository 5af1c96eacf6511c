"""Mathematical functions (Trino: "Mathematical functions and operators").

DuckDB raises an error where Java's functions give NaN or an infinity; those values are put in before.
"""

from __future__ import annotations

from lakenb.sql.coercion import MAX_PRECISION, as_decimal, decimal
from lakenb.sql.compiler.decimals import from_whole, whole
from lakenb.sql.registry.model import Call, Family, Function, Macro, Make
from lakenb.sql.registry.operators import fail, failing, failing_text
from lakenb.values.types import DataType

_family = Family("math")
_f = _family.function

_NAN = "CAST('NaN' AS DOUBLE)"
_INFINITY = "CAST('Infinity' AS DOUBLE)"
_INTEGERS = ("tinyint", "smallint", "integer", "bigint")
_ARGUMENT = "INVALID_FUNCTION_ARGUMENT"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_RADIX = failing_text("r < 2 OR r > 36", "Radix must be between 2 and 36")


def _each(signature: str, kinds: tuple[str, ...] = _INTEGERS) -> str:
    return "; ".join(signature.replace("E", kind) for kind in kinds)


# --- decimals --------------------------------------------------------------------------------------


def _kind(call: Call, at: int = 0) -> tuple[int, int]:
    return as_decimal(call.args[at].type) or (1, 0)


def _rounded_type(call: Call) -> DataType:
    precision, scale = _kind(call)
    return decimal(precision - scale + min(scale, 1), 0)


def _rounded_at_type(call: Call) -> DataType:
    precision, scale = _kind(call)
    return decimal(precision + 1, scale)


def _truncated_type(call: Call) -> DataType:
    precision, scale = _kind(call)
    return decimal(max(precision - scale, 1), 0)


def _mod_type(call: Call) -> DataType:
    from lakenb.sql.compiler.decimals import result_type

    return decimal(*result_type("%", _kind(call, 0), _kind(call, 1)))


def _whole_decimal(name: str) -> Make:
    return lambda call: f"CAST({name}({call.text(0)}) AS DECIMAL({call.type.params[0]},0))"


def _at_place(macro: str) -> Make:
    """Digits behind a place are worked out on the whole number of all digits."""

    def made(call: Call) -> str:
        precision, scale = _kind(call)
        place = call.args[1].literal
        if isinstance(place, int) and not isinstance(place, bool) and place >= scale:
            return f"CAST({call.text(0)} AS DECIMAL({call.type.params[0]},{scale}))"
        if (
            macro == "rounded_whole"
            and type(place) is int
            and place >= 0
            and precision < MAX_PRECISION
        ):
            # DuckDB's result has as many digits and fewer behind the point: 9.9 has room to be 10.
            shown = f"DECIMAL({call.type.params[0]},{scale})"
            return f"CAST(round({call.text(0)}, {place}) AS {shown})"
        digits = whole(call.text(0), precision, scale)
        cut = f'trino."{macro}"({digits}, CAST({scale} AS BIGINT) - {call.text(1)})'
        return from_whole(cut, *call.type.params)

    return made


def _round_integer(call: Call) -> str:
    """Half away from zero; what the type can't hold is an overflow."""
    digits = f"CAST({call.text(0)} AS HUGEINT)"
    made = f'trino."rounded_whole"({digits}, -CAST({call.text(1)} AS BIGINT))'
    overflow = fail("NUMERIC_VALUE_OUT_OF_RANGE", f"'Out of range for {call.type}: ' || {made}")
    return f"COALESCE(TRY_CAST({made} AS {call.type}), CASE WHEN {made} IS NOT NULL THEN {overflow} END)"


def _sign_integer(call: Call) -> str:
    return f"CAST(sign({call.text(0)}) AS {call.type.name})"


def _modulo(call: Call) -> str:
    from lakenb.sql.compiler.operators import arithmetic

    return arithmetic("%", call.args[0], call.args[1], zone=call.zone).sql


# --- macros ----------------------------------------------------------------------------------------

_LOG = "(x) AS CASE WHEN x > 0 THEN {0}(x) WHEN x = 0 THEN CAST('-Infinity' AS DOUBLE) WHEN x < 0 THEN {1} END"
# The quotient's arc tangent, as Java has it; DuckDB's atan2 rounds otherwise.
_ATAN2 = """(y, x) AS CASE WHEN x > 0 AND y <> 0 AND isfinite(x) AND isfinite(y) AND isfinite(y / x)
        AND abs(y / x) BETWEEN 1e-15 AND 1e15 THEN atan(y / x)
    WHEN x < 0 AND y <> 0 AND isfinite(x) AND isfinite(y) AND abs(y / x) BETWEEN 1e-15 AND 1e15
    THEN (pi() - (atan(abs(y / x)) - 1.2246467991473531772e-16)) * sign(y)
    ELSE atan2(y, x) END"""
# Bounds and a count that are constant are checked once.
_WIDTH = """(x, l, h, n) AS CASE WHEN n > 0 AND isfinite(l) AND isfinite(h) AND l < h THEN CASE {} WHEN x >= h THEN n + 1
    WHEN x >= l THEN CAST(trunc(n * (x - l) / (h - l)) AS BIGINT) + 1 WHEN x < l THEN 0 END
    ELSE trino."width_bucket_else"(x, l, h, n) END""".format(
    failing_text("isnan(x)", "operand must not be NaN")
)
_WIDTH_ELSE = """(x, l, h, n) AS CASE WHEN x IS NULL OR l IS NULL OR h IS NULL OR n IS NULL THEN NULL {} {} {} {} {} WHEN l < h THEN trino."bucket_of"(x, l, h, n)
    ELSE n - trino."bucket_of"(x, h, l, n) + 1 END""".format(
    failing_text("n <= 0", "bucketCount must be greater than 0"),
    failing_text("isnan(x)", "operand must not be NaN"),
    failing_text("NOT isfinite(l)", "first bound must be finite"),
    failing_text("NOT isfinite(h)", "second bound must be finite"),
    failing_text("l = h", "bounds cannot equal each other"),
)
_BUCKET = """(x, l, h, n) AS CASE WHEN x < l THEN 0 WHEN x >= h THEN n + 1
    ELSE CAST(trunc(n * (x - l) / (h - l)) AS BIGINT) + 1 END"""
_UNSORTED = 'list_filter(list_zip(b, b[2:]), lambda "~z": "~z"[1] > "~z"[2])'
_BINS = """(x, b) AS CASE WHEN x IS NULL THEN NULL {} {} {} {} ELSE len(list_filter(b, lambda "~b": "~b" <= x)) END""".format(
    failing_text("len(b) = 0", "Bins cannot be an empty array"),
    failing_text("isnan(x)", "Operand cannot be NaN"),
    failing(
        """x IS NOT NULL AND len(list_filter(b, lambda "~b": NOT isfinite("~b"))) > 0""",
        _ARGUMENT,
        """'Bin value must be finite, got '
        || list_filter(b, lambda "~b": NOT isfinite("~b"))[1]""",
    ),
    failing_text(
        f"x IS NOT NULL AND (len({_UNSORTED}) > 0 OR len(b) > list_count(b))",
        "Bin values are not sorted in ascending order",
    ),
)
_TO_BASE = f"""(x, r) AS CASE {_RADIX}
    WHEN x < 0 THEN '-' || lower(to_base(-x, CAST(r AS INTEGER)))
    ELSE lower(to_base(x, CAST(r AS INTEGER))) END"""
_SIGNLESS = "CASE WHEN x[1] IN ('-', '+') THEN lower(x[2:]) ELSE lower(x) END"
_NO_NUMBER = "'Not a valid base-' || r || ' number: ' || x"
_NO_DIGIT = failing(
    f"""NOT regexp_full_match(x, '[-+]?[0-9a-zA-Z]+') OR len(list_filter(string_split({_SIGNLESS}, ''),
    lambda "~n": instr('{_DIGITS}', "~n") > r)) > 0""",
    _ARGUMENT,
    _NO_NUMBER,
)
_VALUE = f"""list_reduce(list_transform(string_split({_SIGNLESS}, ''),
    lambda "~n": CAST(instr('{_DIGITS}', "~n") - 1 AS HUGEINT)),
    lambda "~a", "~b": CASE WHEN "~a" < 10000000000000000000 THEN "~a" * r + "~b" ELSE "~a" END)
    * CASE WHEN starts_with(x, '-') THEN -1 ELSE 1 END"""
_FROM_BASE = f"""(x, r) AS CASE WHEN x IS NULL OR r IS NULL THEN NULL {_RADIX} {_NO_DIGIT}
    {failing(f"TRY_CAST({_VALUE} AS BIGINT) IS NULL", _ARGUMENT, _NO_NUMBER)}
    ELSE CAST({_VALUE} AS BIGINT) END"""
_RANDOM = "(n) AS CASE {} ELSE floor(random() * n) END".format(
    failing_text("n <= 0", "bound must be positive")
)
_RANDOM_BETWEEN = "(m, n) AS CASE {} ELSE m + CAST(floor(random() * (n - m)) AS BIGINT) END".format(
    failing_text("n <= m", "start value must be less than stop value")
)
_SIMILARITY = """(x, y) AS CASE WHEN x IS NULL OR y IS NULL THEN NULL WHEN list_contains(list_transform(map_values(x), lambda "~v": "~v" IS NULL), true)
    OR list_contains(list_transform(map_values(y), lambda "~v": "~v" IS NULL), true) THEN NULL
    ELSE trino."ratio"(list_sum(list_transform(list_filter(map_entries(x), lambda "~e": map_contains(y, "~e".key)),
        lambda "~e": "~e".value * y["~e".key])), trino."norm"(map_values(x)) * trino."norm"(map_values(y))) END"""
MACROS: tuple[Macro, ...] = (
    Macro("power_of_ten", "(n) AS CAST('1' || repeat('0', CAST(n AS INTEGER)) AS HUGEINT)"),
    Macro(
        "rounded_whole",
        """(w, n) AS CASE WHEN n <= 0 THEN w WHEN n > 38 THEN w * 0
        ELSE trino."divided"(w, trino."power_of_ten"(n)) * trino."power_of_ten"(n) END""",
    ),
    Macro(
        "truncated_whole",
        """(w, n) AS CASE WHEN n <= 0 THEN w WHEN n > 38 THEN w * 0
        ELSE w - w % trino."power_of_ten"(n) END""",
    ),
    # DuckDB 2 rounds the number as it is written, Java the product, which for 1.45 is 14.5.
    Macro(
        "rounded_at",
        """(x, n) AS CASE WHEN n < 0 THEN CASE WHEN isfinite(pow(10e0, -n)) THEN round(x / pow(10e0, -n)) * pow(10e0, -n) ELSE x * 0 END
        WHEN isfinite(x * pow(10e0, n)) THEN round(x * pow(10e0, n)) / pow(10e0, n) ELSE x END""",
    ),
    Macro("ln", _LOG.format("ln", _NAN)),
    Macro("log10", _LOG.format("log10", _NAN)),
    Macro("atan2", _ATAN2),
    Macro("sign", "(x) AS CASE WHEN x = 0 OR isnan(x) THEN x WHEN x > 0 THEN 1 WHEN x < 0 THEN -1 END"),
    Macro("bucket_of", _BUCKET),
    Macro("width_bucket_else", _WIDTH_ELSE),
    Macro("width_bucket", _WIDTH),
    Macro("width_bucket_of_bins", _BINS),
    Macro("to_base", _TO_BASE),
    Macro("from_base", _FROM_BASE),
    Macro("random_below", _RANDOM),
    Macro("random_between", _RANDOM_BETWEEN),
    Macro("ratio", "(a, b) AS CASE WHEN b = 0 THEN a * pow(b, -1) ELSE a / b END"),
    Macro("norm", """(x) AS sqrt(coalesce(list_sum(list_transform(x, lambda "~n": "~n" * "~n")), 0))"""),
    Macro("cosine_similarity", _SIMILARITY.replace("list_sum(list_transform(list_filter",
        "coalesce(list_sum(list_transform(list_filter").replace('y["~e".key]))', 'y["~e".key])), 0)')),
)  # fmt: skip


def _same(name: str, description: str) -> Function:
    """A function of double that DuckDB has alike."""
    return _f(f"{name}(double) -> double", f"{name}({{0}})", description=description)


def _finite(name: str, description: str) -> Function:
    """One that DuckDB refuses an infinity."""
    template = f"{name}(CASE WHEN isinf({{0}}) THEN {_NAN} ELSE {{0}} END)"
    return _f(f"{name}(double) -> double", template, description=description)


def _arc(name: str, description: str) -> Function:
    """One that DuckDB refuses numbers beyond 1."""
    template = f"{name}(CASE WHEN abs({{0}}) > 1 THEN {_NAN} ELSE {{0}} END)"
    return _f(f"{name}(double) -> double", template, description=description)


def _nearest(name: str, own: str, description: str) -> Function:
    return (
        _f(_each(f"{name}(E) -> E"), "{0}", description=description)
        .also(f"{name}(double) -> double; {name}(real) -> real", f"{own}({{0}})")
        .also(f"{name}(decimal(p, s)) -> decimal(r, 0)", _whole_decimal(own), returns=_rounded_type)
    )


def _powered(name: str) -> Function:
    # Java's is NaN where the exponent is, and for 1 to an infinite power.
    undefined = "isnan({1}) OR (abs({0}) = 1 AND isinf({1}))"
    template = f"(CASE WHEN {undefined} THEN {_NAN} ELSE pow({{0}}, {{1}}) END)"
    return _f(
        f"{name}(double, double) -> double",
        template,
        description="Value raised to the power of exponent",
    )


def _random(name: str) -> Function:
    made = _f(
        f"{name}() -> double",
        "random()",
        deterministic=False,
        description="A pseudo-random value",
    )
    for kind in ("bigint", "integer", "smallint", "tinyint"):
        made = made.also(
            f"{name}({kind}) -> {kind}", f'CAST(trino."random_below"({{0}}) AS {kind})'
        )
        between = 'trino."random_between"(CAST({0} AS BIGINT), CAST({1} AS BIGINT))'
        made = made.also(f"{name}({kind}, {kind}) -> {kind}", f"CAST({between} AS {kind})")
    return made


FUNCTIONS: tuple[Function, ...] = (
    _f(
        _each("abs(E) -> E", (*_INTEGERS, "double", "real")) + "; abs(decimal(p, s)) -> decimal(p, s)",
        "abs({0})",
        description="Absolute value",
    ),
    _nearest("ceil", "ceil", "Round up to nearest integer"),
    _nearest("ceiling", "ceil", "Round up to nearest integer"),
    _nearest("floor", "floor", "Round down to nearest integer"),
    _f(_each("round(E) -> E"), "{0}", description="Round to nearest integer")
    .also(_each("round(E, integer) -> E"), _round_integer)
    .also("round(double) -> double; round(real) -> real", "round({0})")
    .also("round(double, integer) -> double", 'trino."rounded_at"({0}, {1})')
    .also(
        "round(real, integer) -> real",
        'CAST(trino."rounded_at"(CAST({0} AS DOUBLE), {1}) AS FLOAT)',
    )
    .also("round(decimal(p, s)) -> decimal(r, 0)", _whole_decimal(""), returns=_rounded_type)
    .also(
        "round(decimal(p, s), integer) -> decimal(r, s)",
        _at_place("rounded_whole"),
        returns=_rounded_at_type,
    ),
    _f(
        "truncate(double) -> double; truncate(real) -> real",
        "trunc({0})",
        description="Round to integer by truncating digits after the decimal point",
    )
    .also("truncate(decimal(p, s)) -> decimal(r, 0)", _whole_decimal("trunc"), returns=_truncated_type)
    .also("truncate(decimal(p, s), integer) -> decimal(p, s)", _at_place("truncated_whole")),
    _f(
        "sign(double) -> double", 'CAST(trino."sign"({0}) AS DOUBLE)', description="Signum"
    )
    .also("sign(real) -> real", 'CAST(trino."sign"({0}) AS FLOAT)')
    .also(_each("sign(E) -> E"), _sign_integer)
    .also("sign(decimal(p, s)) -> decimal(1, 0)", "CAST(sign({0}) AS DECIMAL(1,0))"),
    _f(_each("mod(E, E) -> E", (*_INTEGERS, "double", "real")), _modulo,
       description="Remainder of given quotient")
    .also("mod(decimal(p, s), decimal(q, t)) -> decimal(r, s)", _modulo, returns=_mod_type),
    _f("cbrt(double) -> double", "cube_root_kernel({0})", kernels="cube_root_kernel",
       description="Cube root"),
    _f("sqrt(double) -> double", f"sqrt(CASE WHEN signbit({{0}}) AND {{0}} <> 0 THEN {_NAN} ELSE {{0}} END)",
       description="Square root"),
    _same("exp", "Euler's number raised to the given power"),
    _f("ln(double) -> double", 'trino."ln"({0})', description="Natural logarithm"),
    _f("log2(double) -> double", '(trino."ln"({0}) / ln(CAST(2 AS DOUBLE)))',
       description="Logarithm to base 2"),
    _f("log10(double) -> double", 'trino."log10"({0})', description="Logarithm to base 10"),
    _f("log(double, double) -> double", 'trino."ratio"(trino."ln"({1}), trino."ln"({0}))',
       description="Logarithm to given base"),
    _powered("pow"),
    _powered("power"),
    _same("degrees", "Converts an angle in radians to degrees"),
    _same("radians", "Converts an angle in degrees to radians"),
    _finite("sin", "Sine"),
    _finite("cos", "Cosine"),
    _finite("tan", "Tangent"),
    _arc("asin", "Arc sine"),
    _arc("acos", "Arc cosine"),
    _same("atan", "Arc tangent"),
    _same("sinh", "Hyperbolic sine"),
    _same("cosh", "Hyperbolic cosine"),
    _same("tanh", "Hyperbolic tangent"),
    _f("atan2(double, double) -> double", 'trino."atan2"({0}, {1})',
       description="Arc tangent of given fraction"),
    _f("e() -> double", "CAST('2.718281828459045' AS DOUBLE)", description="Euler's number"),
    _f("pi() -> double", "pi()", description="The constant Pi"),
    _f("nan() -> double", _NAN, description="Constant representing not-a-number"),
    _f("infinity() -> double", _INFINITY, description="Infinity"),
    _f("is_nan(double) -> boolean; is_nan(real) -> boolean", "isnan({0})",
       description="Test if value is not-a-number"),
    _f("is_finite(double) -> boolean", "isfinite({0})", description="Test if value is finite"),
    _f("is_infinite(double) -> boolean", "isinf({0})", description="Test if value is infinite"),
    _random("random"),
    _random("rand"),
    _f("width_bucket(double, double, double, bigint) -> bigint",
       'trino."width_bucket"({0}, {1}, {2}, {3})', description="The bucket number of a value")
    .also("width_bucket(double, array(double)) -> bigint", 'trino."width_bucket_of_bins"({0}, {1})'),
    _f("from_base(varchar, bigint) -> bigint", 'trino."from_base"({0}, {1})',
       description="Convert a string in the given base to a number"),
    _f("to_base(bigint, bigint) -> varchar(64)", 'trino."to_base"({0}, {1})',
       description="Convert a number to a string in the given base"),
    _f("cosine_similarity(map(varchar, double), map(varchar, double)) -> double",
       'trino."cosine_similarity"({0}, {1})',
       description="Cosine similarity between the given sparse vectors"),
)  # fmt: skip

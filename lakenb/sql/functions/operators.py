"""Macros behind Trino's operators, casts and EXTRACT, and the pieces that functions share.

No user reaches them by name: the SQL front calls them (Trino: "Mathematical functions and operators",
"Array functions and operators: subscript operator", "Conversion functions").

An error is raised by casting a text that begins with Trino's name of the error to BIGINT. DuckDB's own
``error()`` counts as volatile, which forbids TRY and keeps filters from being pushed down.
"""

from __future__ import annotations

from lakenb.sql.functions.model import Macro


def failing(condition: str, name: str, message: str) -> str:
    """``WHEN`` branch of a CASE that raises; the message is SQL text.

    Args:
        condition: SQL; must hold the whole condition, as DuckDB works out constant branches early.
        name: Trino's name of the error.
        message: A string expression of SQL.
    """
    return f"""WHEN {condition} THEN trino."fail"('{name}: ' || {message})"""


def failing_text(condition: str, message: str, name: str = "INVALID_FUNCTION_ARGUMENT") -> str:
    """The same with a plain message."""
    return failing(condition, name, "'" + message.replace("'", "''") + "'")


_FLOATS = "typeof({}) IN ('DOUBLE', 'FLOAT')"
_BOTH_EXACT = f"NOT ({_FLOATS.format('a')} OR {_FLOATS.format('b')})"
_BY_ZERO = failing_text(
    f"b = 0 AND a IS NOT NULL AND {_BOTH_EXACT}", "Division by zero", "DIVISION_BY_ZERO"
)
# The engine runs with integer_division, so its `/` gives NULL for 1e0 / 0e0; pow keeps IEEE's answers.
_DIV = f"""(a, b) AS CASE {_BY_ZERO}
    WHEN b = 0 THEN cast_to_type(a * pow(b, -1), a // b) ELSE a // b END"""
_MOD = f"(a, b) AS CASE {_BY_ZERO} ELSE a % b END"

# One text serves arrays and maps, as neither a macro's parameter nor CASE can tell them apart when bound:
# x[k] works on both, and so does to_json, which is asked only where x[k] is NULL.
_LIST = "typeof(x) LIKE '%]'"
_KEY = "CAST(k AS VARCHAR)"
INDEX_ZERO = failing_text(
    f"{_LIST} AND x IS NOT NULL AND {_KEY} = '0'", "SQL array indices start at 1"
)
_SUBSCRIPT = " ".join(
    [
        INDEX_ZERO,
        failing(
            f"{_LIST} AND x IS NOT NULL AND starts_with({_KEY}, '-')",
            "INVALID_FUNCTION_ARGUMENT",
            f"'Array subscript is negative: ' || {_KEY}",
        ),
        failing(
            f"CASE WHEN x IS NOT NULL AND k IS NOT NULL AND x[k] IS NULL THEN {_LIST} "
            f"AND TRY_CAST({_KEY} AS BIGINT) > json_array_length(to_json(x)) END",
            "INVALID_FUNCTION_ARGUMENT",
            f"'Array subscript must be less than or equal to array length: ' || {_KEY}"
            " || ' > ' || CAST(json_array_length(to_json(x)) AS VARCHAR)",
        ),
        failing(
            f"CASE WHEN x IS NOT NULL AND k IS NOT NULL AND x[k] IS NULL THEN typeof(x) LIKE 'MAP(%' "
            f"AND NOT list_contains(json_keys(to_json(x)), {_KEY}) END",
            "INVALID_FUNCTION_ARGUMENT",
            f"'Key not present in map: ' || {_KEY}",
        ),
    ]
)

_ROUNDED = """CASE WHEN typeof(x) IN ('DOUBLE', 'FLOAT') THEN CAST(round(CAST(x AS DOUBLE)) AS {0})
    {1} ELSE CAST(x AS {0}) END"""
_NOT_A_NUMBER = r"typeof(x) = 'VARCHAR' AND NOT regexp_full_match(CAST(x AS VARCHAR), '[+-]?\d+')"


def _integer(kind: str) -> Macro:
    words = f"'Cannot cast ''' || CAST(x AS VARCHAR) || ''' to {kind.upper()}'"
    check = failing(_NOT_A_NUMBER, "INVALID_CAST_ARGUMENT", words)
    return Macro(f"cast_{kind}", "(x) AS " + _ROUNDED.format(kind.upper(), check))


_TIME_TEXT = """CASE WHEN date_part('microsecond', {0}) % 1000 = 0
    THEN strftime({0}, '{1}%H:%M:%S.%g') ELSE strftime({0}, '{1}%H:%M:%S.%f') END"""
# Java's text of a floating-point number: one digit, a point, the rest, the exponent. The lambdas work out
# each piece once: t is DuckDB's text without a sign, m and e its mantissa and exponent, d its digits.
_SCIENTIFIC = """(x) AS CASE WHEN x IS NULL THEN NULL WHEN isnan(x) THEN 'NaN'
    WHEN isinf(x) THEN CASE WHEN x > 0 THEN 'Infinity' ELSE '-Infinity' END
    ELSE CASE WHEN signbit(x) THEN '-' ELSE '' END
    || CASE WHEN x = 0 THEN '0.0E0' ELSE list_transform([CAST(abs(x) AS VARCHAR)],
        lambda "~t": trino."scientific_of"(split_part("~t", 'e', 1), split_part("~t", 'e', 2)))[1]
    END END"""
_SCIENTIFIC_OF = """(m, e) AS list_transform([{'d': rtrim(ltrim(replace(m, '.', ''), '0'), '0'),
    'e': coalesce(TRY_CAST(e AS INTEGER), 0), 'm': m}], lambda "~d": "~d".d[1] || '.'
    || CASE WHEN length("~d".d) > 1 THEN "~d".d[2:] ELSE '0' END || 'E'
    || CAST("~d".e + CASE WHEN NOT starts_with("~d".m, '0') THEN instr("~d".m || '.', '.') - 2
        ELSE -(length("~d".m) - 1 - length(ltrim("~d".m, '0.'))) END AS VARCHAR))[1]"""
_NO_TEXT = failing(
    "typeof(x) LIKE '%]' OR typeof(x) LIKE 'MAP(%' OR typeof(x) LIKE 'STRUCT(%' OR typeof(x) = 'BLOB'",
    "TYPE_MISMATCH",
    "'Cannot cast ' || lower(typeof(x)) || ' to varchar'",
)
_DATE_WORDS = "%Y-%m-%d "
_CAST_VARCHAR = f"""(x) AS CASE {_NO_TEXT} ELSE CASE typeof(x)
    WHEN 'DOUBLE' THEN trino."scientific"(TRY_CAST(CAST(x AS VARCHAR) AS DOUBLE))
    WHEN 'FLOAT' THEN trino."scientific"(TRY_CAST(CAST(x AS VARCHAR) AS FLOAT))
    WHEN 'TIMESTAMP' THEN trino."timestamp_text"(TRY_CAST(CAST(x AS VARCHAR) AS TIMESTAMP))
    WHEN 'TIMESTAMP WITH TIME ZONE'
        THEN trino."timestamp_text"(TRY_CAST(CAST(x AS VARCHAR) AS TIMESTAMP)) || ' ' || current_setting('TimeZone')
    WHEN 'JSON' THEN trino."json_text"(CASE typeof(x) WHEN 'JSON' THEN CAST(x AS VARCHAR) END)
    ELSE CAST(x AS VARCHAR) END END"""
_JSON_TEXT = """(x) AS CASE WHEN json_type(x) IN ('OBJECT', 'ARRAY') THEN
    CASE WHEN x IS NOT NULL
    THEN trino."fail"('INVALID_CAST_ARGUMENT: Cannot cast ''' || x || ''' to varchar') END ELSE json_extract_string(x, '$') END"""

OPERATORS: tuple[Macro, ...] = (
    Macro("fail", "(m) AS ([NULL])[CAST(m AS BIGINT)]"),
    Macro("div", _DIV),
    Macro("mod", _MOD),
    Macro("subscript", f"(x, k) AS CASE {_SUBSCRIPT} ELSE x[k] END"),
    *(_integer(kind) for kind in ("tinyint", "smallint", "integer", "bigint")),
    Macro("scientific_of", _SCIENTIFIC_OF),
    Macro("scientific", _SCIENTIFIC),
    Macro("timestamp_text", "(x) AS " + _TIME_TEXT.format("x", _DATE_WORDS)),
    Macro("json_text", _JSON_TEXT),
    Macro("cast_varchar", _CAST_VARCHAR),
    # Pieces of functions.
    Macro("has_null", "(x) AS len(x) > list_count(x)"),
    Macro(
        "unique_elements",
        """(x) AS CASE WHEN len(list_distinct(x)) = len(x) THEN x
        ELSE list_filter(x, lambda "~u", "~i": "~i" = list_position(x, "~u")) END""",
    ),
    Macro(
        "any_true",
        """(x) AS CASE WHEN list_contains(x, true) THEN true
        WHEN len(x) > list_count(x) THEN NULL WHEN x IS NULL THEN NULL ELSE false END""",
    ),
    Macro(
        "all_true",
        """(x) AS CASE WHEN list_contains(x, false) THEN false
        WHEN len(x) > list_count(x) THEN NULL WHEN x IS NULL THEN NULL ELSE true END""",
    ),
    Macro(
        "map_of_first",
        """(x) AS CASE WHEN len(x) = 0 THEN NULL
        WHEN len(list_distinct(list_transform(x, lambda "~m": "~m".k))) = len(x)
        THEN map(list_transform(x, lambda "~m": "~m".k), list_transform(x, lambda "~m": "~m".v))
        ELSE map_from_entries(list_transform(
            list_distinct(list_transform(x, lambda "~m": "~m".k)), lambda "~d":
            {'k': "~d", 'v': x[list_position(list_transform(x, lambda "~m": "~m".k), "~d")].v})) END""",
    ),
    Macro("without_null_keys", """(x) AS list_filter(x, lambda "~w": "~w".k IS NOT NULL)"""),
    Macro(
        "multimap_of",
        """(x) AS CASE WHEN len(x) = 0 THEN NULL ELSE map_from_entries(list_transform(
            list_distinct(list_transform(x, lambda "~m": "~m".k)), lambda "~d":
            {'k': "~d", 'v': list_transform(list_filter(x, lambda "~f": "~f".k = "~d"),
                lambda "~g": "~g".v)})) END""",
    ),
    Macro(
        "bigint_values",
        """(x) AS map(map_keys(x), list_transform(map_values(x), lambda "~z": CAST("~z" AS BIGINT)))""",
    ),
    Macro("finite", "(x) AS CASE WHEN isfinite(x) THEN x END"),
)

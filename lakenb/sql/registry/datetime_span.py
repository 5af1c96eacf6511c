"""Lengths of time: intervals as milliseconds, as words, and from texts (Trino: "Date and time functions")."""

from __future__ import annotations

from lakenb.sql.registry.model import Family, Function, Macro
from lakenb.sql.registry.operators import fail, failing, failing_text

_f = Family("datetime").function
_WRONG = "INVALID_FUNCTION_ARGUMENT"

# Units of parse_duration in milliseconds, as DOUBLE text.
_UNITS = {
    "ns": "1e-6", "us": "1e-3", "ms": "1", "s": "1000", "m": "60000", "h": "3600000", "d": "86400000",
}  # fmt: skip
_FACTORS = " ".join(f"WHEN '{unit}' THEN CAST({size} AS DOUBLE)" for unit, size in _UNITS.items())
_DURATION = r"^\s*(\d+(?:\.\d+)?)\s*([a-zA-Z]+)\s*$"
_WORDS = (
    ("week", 604800, 0), ("day", 86400, 7), ("hour", 3600, 24), ("minute", 60, 60), ("second", 1, 60),
)  # fmt: skip
_COUNTED = ", ".join(
    f"trino.\"counted\"(s // {size}{f' % {most}' if most else ''}, '{word}')"
    for word, size, most in _WORDS
)
_NOT_FINITE = fail(
    "INVALID_FUNCTION_ARGUMENT",
    "'Invalid argument found: ' || CASE WHEN isnan(x) THEN 'NaN' WHEN x > 0 THEN 'Infinity'"
    " ELSE '-Infinity' END",
)
_KNOWN = ", ".join(f"'{unit}'" for unit in _UNITS)
_DURATION_OF = " ".join([
    "(x, r) AS CASE WHEN x IS NULL THEN NULL",
    failing_text("x = ''", "duration is empty"),
    failing("r.n = ''", _WRONG, "'duration is not a valid data duration string: ' || x"),
    failing(f"r.u NOT IN ({_KNOWN})", _WRONG, "'Unknown time unit: ' || r.u"),
    f"ELSE CAST(floor(TRY_CAST(r.n AS DOUBLE) * CASE r.u {_FACTORS} END + CAST(0.5 AS DOUBLE))",
    "AS BIGINT) END",
])  # fmt: skip

MACROS: tuple[Macro, ...] = (
    Macro(
        "counted",
        "(n, w) AS CASE WHEN n > 0 THEN n || ' ' || w || CASE WHEN n > 1 THEN 's' ELSE '' END END",
    ),
    Macro("seconds_text", f"(s) AS coalesce(nullif(concat_ws(', ', {_COUNTED}), ''), '0 seconds')"),
    Macro(
        "human_readable_seconds",
        f"(x) AS CASE WHEN NOT isfinite(x) THEN {_NOT_FINITE} WHEN x IS NOT NULL"
        ' THEN trino."seconds_text"(CAST(floor(abs(x) + CAST(0.5 AS DOUBLE)) AS BIGINT)) END',
    ),
    Macro("duration_of", _DURATION_OF),
    Macro(
        "parse_duration",
        f"""(x) AS trino."duration_of"(x, regexp_extract(x, '{_DURATION}', ['n', 'u']))""",
    ),
)

FUNCTIONS: tuple[Function, ...] = (
    _f("human_readable_seconds(double) -> varchar", 'trino."human_readable_seconds"({0})'),
    _f("parse_duration(varchar) -> interval day to second", 'trino."parse_duration"({0})'),
    _f("to_milliseconds(interval day to second) -> bigint", "({0})"),
)

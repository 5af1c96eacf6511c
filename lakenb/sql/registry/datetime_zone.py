"""Macros of moments: zones that differ by value, texts, the pieces that casts and functions share.

Rules: Trino, "Data types" (date and time), "Date and time functions and operators".
"""

from __future__ import annotations

from lakenb.sql.compiler.zone import MOST_MINUTES, UTC_NAMES
from lakenb.sql.compiler.zone_names import NAMES
from lakenb.sql.registry.model import Macro


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"'{name}'" for name in sorted(names))


_IS_OFFSET = "z[1] IN ('+', '-')"
# What stands in a branch that isn't taken is worked out all the same when it is constant.
_NAMED = f"CASE WHEN {_IS_OFFSET} THEN 'UTC' ELSE z END"
_FORM = r"(Etc/)?(UTC|GMT|UT)?[+-](\d{1,2}|\d\d:?[0-5]\d)(:00)?"
_DIGITS = r"replace(regexp_extract(z, '[+-](\d\d?:?\d?\d?)', 1), ':', '')"
_SIGN = "(CASE WHEN contains(z, '-') = starts_with(z, 'Etc/GMT') THEN 1 ELSE -1 END)"

MACROS: tuple[Macro, ...] = (
    Macro("zoned", "(t, z) AS CASE WHEN t IS NOT NULL AND z IS NOT NULL THEN {'t': t, 'z': z} END"),
    Macro(
        "offset_minutes",
        "(z) AS (CASE WHEN z[1] = '-' THEN -1 ELSE 1 END)"
        " * (TRY_CAST(z[2:3] AS INTEGER) * 60 + TRY_CAST(z[5:6] AS INTEGER))",
    ),
    Macro(
        "offset_text",
        "(m) AS CASE WHEN m < 0 THEN '-' ELSE '+' END"
        " || format('{:02d}:{:02d}', abs(m) // 60, abs(m) % 60)",
    ),
    Macro(
        "wall",
        f"(t, z) AS CASE WHEN {_IS_OFFSET}"
        ' THEN make_timestamp(epoch_us(t) + trino."offset_minutes"(z) * CAST(60000000 AS BIGINT))'
        f" ELSE timezone({_NAMED}, t) END",
    ),
    # DuckDB takes the second of the two moments at which clocks show one time; Trino takes the first.
    Macro(
        "earlier_instant",
        "(w, z, c, e) AS CASE WHEN e < c AND timezone(z, e) = w THEN e ELSE c END",
    ),
    Macro(
        "local_instant_of",
        '(w, z, c) AS trino."earlier_instant"(w, z, c, make_timestamptz(epoch_us(w)'
        " - epoch_us(timezone(z, make_timestamptz(epoch_us(c) - 86400000000)))"
        " + epoch_us(c) - 86400000000))",
    ),
    Macro("local_instant", '(w, z) AS trino."local_instant_of"(w, z, timezone(z, w))'),
    Macro(
        "at_zone",
        f"(w, z) AS CASE WHEN {_IS_OFFSET}"
        ' THEN make_timestamptz(epoch_us(w) - trino."offset_minutes"(z) * CAST(60000000 AS BIGINT))'
        f' ELSE trino."local_instant"(w, {_NAMED}) END',
    ),
    # As above, and of two moments the one that keeps the offset of the moment t.
    Macro(
        "kept_instant",
        '(w, z, e) AS CASE WHEN timezone(z, e) = w THEN e ELSE trino."local_instant"(w, z) END',
    ),
    Macro(
        "local_instant_like",
        '(w, z, t) AS trino."kept_instant"(w, z,'
        " make_timestamptz(epoch_us(w) - epoch_us(timezone(z, t)) + epoch_us(t)))",
    ),
    Macro(
        "at_zone_like",
        f"(w, z, t) AS CASE WHEN {_IS_OFFSET}"
        ' THEN make_timestamptz(epoch_us(w) - trino."offset_minutes"(z) * CAST(60000000 AS BIGINT))'
        f' ELSE trino."local_instant_like"(w, {_NAMED}, t) END',
    ),
    Macro("above_millis", "(m) AS (m % 1000 + 1000) % 1000"),
    # Microseconds between moments as milliseconds, half up.
    Macro("rounded_millis", '(d) AS (d + 500 - trino."above_millis"(d + 500)) // 1000'),
    # The same of zoned moments, whose milliseconds and what lies above them Trino counts apart.
    Macro("away", "(d) AS CAST(sign(d) AS BIGINT) * ((abs(d) + 500) // 1000)"),
    Macro(
        "zoned_difference",
        '(a, b) AS (a - trino."above_millis"(a) - b + trino."above_millis"(b)) // 1000'
        ' + trino."away"(trino."above_millis"(a) - trino."above_millis"(b))',
    ),
    Macro(
        "zone_minutes",
        f"(z) AS {_SIGN} * (CASE WHEN length({_DIGITS}) <= 2 THEN TRY_CAST({_DIGITS} AS INTEGER) * 60"
        f" ELSE TRY_CAST({_DIGITS}[1:2] AS INTEGER) * 60 + TRY_CAST({_DIGITS}[3:4] AS INTEGER) END)",
    ),
    # The zone that a text names, as Trino writes it; NULL when it is none.
    Macro(
        "zone_id",
        f"(z) AS CASE WHEN z IN ({_listed(UTC_NAMES)}) THEN 'UTC'"
        f" WHEN regexp_full_match(z, '{_FORM}') THEN CASE"
        """ WHEN trino."zone_minutes"(z) = 0 THEN 'UTC'"""
        f' WHEN abs(trino."zone_minutes"(z)) <= {MOST_MINUTES}'
        ' THEN trino."offset_text"(trino."zone_minutes"(z)) END'
        f" WHEN list_contains([{_listed(NAMES)}], z) THEN z END",
    ),
    # A time with a zone of its own: the clock, and its seconds ahead of UTC.
    Macro("timetz", "(w, s) AS timezone(to_seconds(s), CAST(w - to_seconds(s) AS TIMETZ))"),
    Macro(
        "timetz_micros",
        "(x) AS (epoch_us(CAST(x AS TIME)) - CAST(date_part('timezone', x) AS BIGINT) * 1000000"
        " + 86400000000) % 86400000000",
    ),
    Macro(
        "interval_text",
        "(v) AS CASE WHEN v < 0 THEN '-' ELSE '' END || CAST(abs(v) // 86400000 AS VARCHAR)"
        " || format(' {:02d}:{:02d}:{:02d}.{:03d}', abs(v) // 3600000 % 24, abs(v) // 60000 % 60,"
        " abs(v) // 1000 % 60, abs(v) % 1000)",
    ),
    Macro(
        "months_text",
        "(v) AS CASE WHEN v < 0 THEN '-' ELSE '' END || CAST(abs(CAST(v AS BIGINT)) // 12 AS VARCHAR)"
        " || '-' || CAST(abs(CAST(v AS BIGINT)) % 12 AS VARCHAR)",
    ),
)

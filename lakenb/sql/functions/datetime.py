"""Dates and times (Trino: "Date and time functions and operators")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.functions import tree
from lakenb.sql.functions.datetime_format import joda_pattern, mysql_parse, mysql_print
from lakenb.sql.functions.model import Family, Function, Macro
from lakenb.sql.functions.operators import failing, failing_text

if TYPE_CHECKING:
    from sqlglot import exp

_family = Family("datetime")
_f = _family.function

_DATE_UNITS = "('day', 'week', 'month', 'quarter', 'year')"
_UNITS = "('millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year')"


def _unit_check(value: str) -> str:
    return failing(
        f"lower(u) NOT IN {_UNITS} OR (typeof({value}) = 'DATE' AND lower(u) NOT IN {_DATE_UNITS})",
        "INVALID_FUNCTION_ARGUMENT",
        f"'''' || u || ''' is not a valid ' || CASE WHEN typeof({value}) = 'DATE' THEN 'DATE'"
        " ELSE 'TIMESTAMP' END || ' field'",
    )


_TRUNC = f"(u, x) AS CASE {_unit_check('x')} ELSE cast_to_type(date_trunc(lower(u), x), x) END"
_AMOUNT = """CASE lower(u) WHEN 'millisecond' THEN to_milliseconds(n) WHEN 'second' THEN to_seconds(n)
    WHEN 'minute' THEN to_minutes(n) WHEN 'hour' THEN to_hours(n) WHEN 'day' THEN to_days(CAST(n AS INTEGER))
    WHEN 'week' THEN to_days(CAST(7 * CAST(n AS BIGINT) AS INTEGER)) WHEN 'month' THEN to_months(CAST(n AS INTEGER))
    WHEN 'quarter' THEN to_months(CAST(3 * CAST(n AS BIGINT) AS INTEGER)) WHEN 'year' THEN to_years(CAST(n AS INTEGER)) END"""
_ADD = f"(u, n, x) AS CASE {_unit_check('x')} ELSE cast_to_type(x + {_AMOUNT}, x) END"
_DIFF = f"(u, a, b) AS CASE {_unit_check('a')} ELSE date_sub(lower(u), a, b) END"

# The part of a text would be another answer than Trino's, which refuses texts.
_NOT_TIME = failing_text(
    "typeof(x) NOT IN ('DATE', 'TIME', '\"NULL\"') AND typeof(x) NOT LIKE 'TIMESTAMP%'",
    "A date, time or timestamp is needed here",
    "TYPE_MISMATCH",
)


def _part(name: str, body: str, kinds: str = "date; timestamp") -> Function:
    signature = "; ".join(f"{name}({kind.strip()}) -> bigint" for kind in kinds.split(";"))
    return _f(signature, macro=f"(x) AS CASE {_NOT_TIME} ELSE {body} END")


_TIME = "time; timestamp"
_EPOCH_TZ = "(n) AS make_timestamptz(CAST(round(CAST(n AS DOUBLE) * 1000) AS BIGINT) * 1000)"
_DATE = r"""(x) AS CASE WHEN typeof(x) = 'VARCHAR' THEN CASE {} ELSE CAST(trim(CAST(x AS VARCHAR)) AS DATE) END
    ELSE CAST(x AS DATE) END""".format(
    failing(
        r"typeof(x) = 'VARCHAR' AND NOT regexp_full_match(CAST(x AS VARCHAR), '\s*\d{4}-\d{1,2}-\d{1,2}\s*')",
        "INVALID_CAST_ARGUMENT",
        "'Value cannot be cast to date: ' || CAST(x AS VARCHAR)",
    )
)
_ISO_DATE = r"(x) AS CASE {} ELSE CAST(x AS DATE) END".format(
    failing(
        r"NOT regexp_full_match(x, '\d{4}-\d{2}-\d{2}')",
        "INVALID_FUNCTION_ARGUMENT",
        "'Invalid format: \"' || x || '\"; LakeNB reads yyyy-MM-dd here'",
    )
)
_ISO_TIMESTAMP = r"""(x) AS CASE {} ELSE date_trunc('millisecond', CAST(replace(x, 'T', ' ') AS TIMESTAMPTZ)) END""".format(
    failing(
        r"NOT regexp_full_match(x, '\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}([.,]\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?')",
        "INVALID_FUNCTION_ARGUMENT",
        "'Invalid format: \"' || x || '\"; LakeNB reads yyyy-MM-ddTHH:mm:ss.SSSZ here'",
    )
)
_TO_ISO = """(x) AS CASE {} ELSE strftime(CAST(x AS DATE), '%Y-%m-%d') END""".format(
    failing_text(
        "typeof(x) NOT IN ('DATE', '\"NULL\"')",
        "to_iso8601 of a timestamp isn''t in LakeNB yet, as its digits hang on the type".replace(
            "''", "'"
        ),
        "NOT_SUPPORTED",
    )
)
_SECONDS = """(s) AS CASE {} ELSE coalesce(nullif(concat_ws(', ',
    {}), ''), '0 seconds') END""".format(
    failing_text(
        "s < 0 OR s <> floor(s) OR s > 1e15",
        "human_readable_seconds takes whole seconds in LakeNB so far",
        "NOT_SUPPORTED",
    ),
    ", ".join(
        f"trino.\"counted\"(CAST(s AS BIGINT) // {size}{f' % {most}' if most else ''}, '{word}')"
        for word, size, most in (
            ("week", 604800, 0),
            ("day", 86400, 7),
            ("hour", 3600, 24),
            ("minute", 60, 60),
            ("second", 1, 60),
        )
    ),
)


def _date_format(args: list[exp.Expr]) -> exp.Expr:
    pattern = mysql_print(tree.needed_literal("date_format", args[1], "format"))
    return tree.macro("strftime", args[0], tree.text(pattern))


def _date_parse(args: list[exp.Expr]) -> exp.Expr:
    pattern, has_year = mysql_parse(tree.needed_literal("date_parse", args[1], "format"))
    return _parsed(args[0], pattern, has_year=has_year)


def _parsed(value: exp.Expr, pattern: str, *, has_year: bool) -> exp.Expr:
    if has_year:
        return tree.macro("strptime", value, tree.text(pattern))
    # Without a year Trino's answer lies in 1970, DuckDB's in 1900.
    return tree.macro("strptime_1970", value, tree.text("%Y " + pattern))


def _format_datetime(args: list[exp.Expr]) -> exp.Expr:
    pattern = joda_pattern(tree.needed_literal("format_datetime", args[1], "format"))
    return tree.macro("strftime", args[0], tree.text(pattern))


HELPERS: tuple[Macro, ...] = (
    Macro(
        "counted",
        "(n, w) AS CASE WHEN n > 0 THEN n || ' ' || w || CASE WHEN n > 1 THEN 's' ELSE '' END END",
    ),
    Macro("as_date", _DATE),
    Macro("strftime", f"(x, f) AS CASE {_NOT_TIME} ELSE strftime(x, f) END"),
    Macro("strptime", "(x, f) AS date_trunc('millisecond', strptime(CAST(x AS VARCHAR), f))"),
    Macro("strptime_1970", "(x, f) AS date_trunc('millisecond', strptime('1970 ' || x, f))"),
)

FUNCTIONS: tuple[Function, ...] = (
    _f(
        "date_trunc(varchar, date) -> date; date_trunc(varchar, timestamp) -> timestamp; "
        "date_trunc(varchar, timestamp with time zone) -> timestamp with time zone",
        macro=_TRUNC,
    ),
    _f(
        "date_add(varchar, bigint, date) -> date; date_add(varchar, bigint, timestamp) -> timestamp; "
        "date_add(varchar, bigint, time) -> time",
        macro=_ADD,
    ),
    _f(
        "date_diff(varchar, date, date) -> bigint; date_diff(varchar, timestamp, timestamp) -> bigint",
        macro=_DIFF,
    ),
    _f("date_format(timestamp, varchar) -> varchar", rewrite=_date_format),
    _f("date_parse(varchar, varchar) -> timestamp(3)", rewrite=_date_parse),
    _f("format_datetime(timestamp, varchar) -> varchar", rewrite=_format_datetime),
    _part("year", "year(x)"),
    _part("quarter", "quarter(x)"),
    _part("month", "month(x)"),
    _part("week", "week(x)"),
    _part("week_of_year", "week(x)"),
    _part("day", "day(x)"),
    _part("day_of_month", "day(x)"),
    _part("day_of_week", "isodow(x)"),
    _part("dow", "isodow(x)"),
    _part("day_of_year", "dayofyear(x)"),
    _part("doy", "dayofyear(x)"),
    _part("year_of_week", "isoyear(x)"),
    _part("yow", "isoyear(x)"),
    _part("hour", "hour(x)", _TIME),
    _part("minute", "minute(x)", _TIME),
    _part("second", "second(x)", _TIME),
    _part("millisecond", "millisecond(x) % 1000", _TIME),
    _f("last_day_of_month(date) -> date", macro=f"(x) AS CASE {_NOT_TIME} ELSE last_day(x) END"),
    # DuckDB reads date(x) as a cast, whatever stands before it.
    _f(
        "date(varchar) -> date; date(timestamp) -> date",
        rewrite=lambda args: tree.macro("as_date", *args),
    ),
    _f("from_unixtime(double) -> timestamp(3) with time zone", macro=_EPOCH_TZ),
    _f("to_unixtime(timestamp) -> double", macro=f"(x) AS CASE {_NOT_TIME} ELSE epoch(x) END"),
    _f("from_iso8601_date(varchar) -> date", macro=_ISO_DATE),
    _f("from_iso8601_timestamp(varchar) -> timestamp(3) with time zone", macro=_ISO_TIMESTAMP),
    _f("to_iso8601(date) -> varchar", macro=_TO_ISO),
    _f("human_readable_seconds(double) -> varchar", macro=_SECONDS),
    _f("current_timezone() -> varchar", macro="() AS current_setting('TimeZone')"),
    _f("now() -> timestamp(3) with time zone", macro="() AS date_trunc('millisecond', now())"),
)

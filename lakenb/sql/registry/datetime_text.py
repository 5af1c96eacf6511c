"""Macros that read texts as dates, times and timestamps, as CAST does (Trino: "Data types").

A text in the form that nearly all have takes the engine's own cast; what is rare (digits to be rounded, a
zone, one digit for a month) is taken apart by a regular expression.
"""

from __future__ import annotations

from lakenb.sql.registry.model import Macro
from lakenb.sql.registry.operators import fail

_HOUR, _SIXTY = r"(?:[01]?\d|2[0-3])", r"[0-5]?\d"
_CLOCK = rf"(?:({_HOUR}:{_SIXTY}:{_SIXTY})(?:\.(\d+))?|({_HOUR}:{_SIXTY}))"
_DATE = r"[+-]?\d+-\d{1,2}-\d{1,2}"
_TIMESTAMP = rf"^([+-]?\d{{4,}}-\d{{1,2}}-\d{{1,2}})(?: (?:{_CLOCK})?\s*(.+)?)?$"
_TIME = rf"^{_CLOCK}\s*$".replace(r"(\d+)", r"(\d{1,12})")
_TIME_ZONED = rf"^{_CLOCK}(?:\s*([+-]\d\d:[0-5]\d))?\s*$".replace(r"(\d+)", r"(\d{1,12})")
FAST_CLOCK = r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d"
FAST_DATE = r"\d{4}-\d\d-\d\d"
_BLANKS = r"E' \t\n\r\f\x0b'"
_OFFSET = r"[+-]\d\d:[0-5]\d"


def _bound(pattern: str, names: str, body: str) -> str:
    """Works out a text's pieces once; ``r`` is their struct in the body."""
    pieces = f"regexp_extract(x, '{pattern}', [{names}])"
    return f"""list_transform([{pieces}], lambda "~r": {body.replace("r.", '"~r".')})[1]"""


def _cannot(kind: str) -> str:
    return f"'Value cannot be cast to {kind}: ' || x"


_DATE_PART = """TRY_CAST(ltrim(r.d, '+') || ' ' || CASE WHEN r.t <> '' THEN r.t
    WHEN r.m <> '' THEN r.m ELSE '00:00:00' END AS TIMESTAMP)"""
_TIME_PART = "TRY_CAST(CASE WHEN r.t <> '' THEN r.t ELSE r.m END AS TIME)"
_FRACTION = 'to_microseconds(trino."fraction"(r.f, q))'
_KNOWN_ZONE = (
    f"""(r.z = '' OR regexp_full_match(r.z, '{_OFFSET}') OR trino."zone_id"(r.z) IS NOT NULL)"""
)
_ZONE = """CASE WHEN r.z = '' THEN o ELSE trino."zone_id"(r.z) END"""
_SECONDS = """CASE WHEN r.z = '' THEN o ELSE trino."offset_minutes"(r.z) * 60 END"""

# A zone that is none, in a branch that fails; an offset that is too wide has an error of its own.
_WIDE = "regexp_full_match(r.z, '[+-][0-9]{2}:[0-5][0-9]')"
_NO_ZONE = fail("NOT_SUPPORTED", "'Time zone not supported: ' || r.z")

MACROS: tuple[Macro, ...] = (
    # strftime's text of a year beyond four digits, or before the year 0, as Trino writes it.
    Macro(
        "far_clock",
        r"""(s) AS CASE WHEN s[1] = '-'
        THEN '-' || lpad(regexp_extract(s, '\d+'), CAST(greatest(4, length(regexp_extract(s, '\d+'))) AS INTEGER), '0')
            || regexp_replace(s, '^-\d+', '')
        WHEN s[5] <> '-' THEN '+' || s ELSE s END""",
    ),
    # Digits behind the point as microseconds, rounded half up to q of them.
    Macro(
        "fraction",
        "(f, q) AS (TRY_CAST(rpad(f, q + 1, '0')[:q + 1] AS BIGINT) + 5) // 10"
        " * CAST(pow(10, 6 - q) AS BIGINT)",
    ),
    Macro(
        "trimmed_date",
        f"(x, s) AS CASE WHEN x IS NULL THEN NULL WHEN regexp_full_match(s, '{_DATE}')"
        " AND TRY_CAST(ltrim(s, '+') AS DATE) IS NOT NULL THEN TRY_CAST(ltrim(s, '+') AS DATE)"
        f" ELSE {fail('INVALID_CAST_ARGUMENT', _cannot('date'))} END",
    ),
    Macro(
        "text_date",
        f"(x) AS CASE WHEN regexp_full_match(x, '{FAST_DATE}') AND TRY_CAST(x AS DATE) IS NOT NULL"
        f' THEN TRY_CAST(x AS DATE) ELSE trino."trimmed_date"(x, trim(x, {_BLANKS})) END',
    ),
    Macro(
        "read_timestamp",
        "(y, x, q) AS CASE WHEN y IS NULL THEN NULL ELSE "
        + _bound(
            _TIMESTAMP,
            "'d', 't', 'f', 'm', 'z'",
            f"CASE WHEN {_DATE_PART} IS NULL OR NOT {_KNOWN_ZONE}"
            f" THEN {fail('INVALID_CAST_ARGUMENT', _cannot('timestamp'))}"
            f" ELSE {_DATE_PART} + {_FRACTION} END",
        )
        + " END",
    ),
    Macro(
        "text_timestamp",
        "(x, q, fast) AS CASE WHEN regexp_full_match(x, fast) AND TRY_CAST(x AS TIMESTAMP) IS NOT NULL"
        f' THEN TRY_CAST(x AS TIMESTAMP) ELSE trino."read_timestamp"(x, trim(x, {_BLANKS}), q) END',
    ),
    Macro(
        "read_zoned",
        "(y, x, q, o) AS CASE WHEN y IS NULL THEN NULL ELSE "
        + _bound(
            _TIMESTAMP,
            "'d', 't', 'f', 'm', 'z'",
            f"CASE WHEN {_DATE_PART} IS NOT NULL AND {_ZONE} IS NULL AND {_WIDE} THEN {_NO_ZONE}"
            f" WHEN {_DATE_PART} IS NULL OR {_ZONE} IS NULL"
            f" THEN {fail('INVALID_CAST_ARGUMENT', _cannot('timestamp'))}"
            " ELSE {'t': make_timestamptz(epoch_us("
            f'trino."at_zone"({_DATE_PART}, {_ZONE})) + trino."fraction"(r.f, q)),'
            f" 'z': {_ZONE}}} END",
        )
        + " END",
    ),
    Macro("text_zoned", f'(x, q, o) AS trino."read_zoned"(x, trim(x, {_BLANKS}), q, o)'),
    Macro(
        "text_time",
        "(x, q) AS CASE WHEN x IS NULL THEN NULL ELSE "
        + _bound(
            _TIME,
            "'t', 'f', 'm'",
            f"CASE WHEN {_TIME_PART} IS NULL"
            f" THEN {fail('INVALID_CAST_ARGUMENT', _cannot('time'))}"
            f" ELSE {_TIME_PART} + {_FRACTION} END",
        )
        + " END",
    ),
    Macro(
        "text_timetz",
        "(x, q, o) AS CASE WHEN x IS NULL THEN NULL ELSE "
        + _bound(
            _TIME_ZONED,
            "'t', 'f', 'm', 'z'",
            f"CASE WHEN {_TIME_PART} IS NULL OR abs({_SECONDS}) > 50400"
            f" THEN {fail('INVALID_CAST_ARGUMENT', _cannot('timestamp'))}"
            f' ELSE trino."timetz"({_TIME_PART} + {_FRACTION}, {_SECONDS}) END',
        )
        + " END",
    ),
    Macro("timetz_seconds", "(x) AS CAST(date_part('timezone', x) AS BIGINT)"),
    Macro("timetz_zone", """(x) AS trino."offset_text"(trino."timetz_seconds"(x) // 60)"""),
    # The zone of a moment: Trino writes UTC for no offset at all.
    Macro(
        "timetz_zone_id",
        """(x) AS CASE WHEN trino."timetz_seconds"(x) = 0 THEN 'UTC' ELSE trino."timetz_zone"(x) END""",
    ),
    # The moment of today, as clocks at the time's own offset count days, at which they show the time.
    Macro(
        "timetz_today",
        """(x) AS make_timestamptz((epoch_us(now()) + trino."timetz_seconds"(x) * 1000000)
        // 86400000000 * 86400000000 + epoch_us(CAST(x AS TIME))
        - trino."timetz_seconds"(x) * 1000000)""",
    ),
)

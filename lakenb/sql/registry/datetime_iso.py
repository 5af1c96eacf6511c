"""``from_iso8601_date`` and ``from_iso8601_timestamp`` (Trino: "Date and time functions and operators").

ISO 8601 knows a day by month, by week and by its number in the year: ``2020-05-11``, ``2020-W10-3``,
``2020-123``. What stands behind is left out at will, down to the year alone.
"""

from __future__ import annotations

import re
from dataclasses import replace

from lakenb.errors import NotYetAvailable
from lakenb.sql.coercion import DYNAMIC
from lakenb.sql.compiler import zone as zones
from lakenb.sql.registry.model import Call, Family, Function, Macro
from lakenb.sql.registry.operators import fail
from lakenb.values.types import TIMESTAMP_TZ, DataType

_f = Family("datetime").function
_ARGUMENT = "INVALID_FUNCTION_ARGUMENT"
_DATE = r"([+-]?\d{1,9})(?:-(\d{1,2})(?:-(\d{1,2}))?|-W(\d{1,2})(?:-([1-7]))?|-(\d{3}))?"
_OFFSET = r"Z|[+-]\d\d(?::?[0-5]\d)?"
_CLOCK = r"(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?)?(?:[.,](\d{1,9}))?"
_MOMENT = rf"^(?:{_DATE})?(?:(T)(?:{_CLOCK})?({_OFFSET})?)?$"
_FIELDS = "'y', 'm', 'd', 'w', 'e', 'o'"
_MORE = f"{_FIELDS}, 't', 'h', 'i', 's', 'f', 'z'"


def _number(name: str, default: int) -> str:
    return f"coalesce(TRY_CAST(r.{name} AS BIGINT), {default})"


# Each is NULL where the calendar has no such day.
_BY_MONTH = (
    f"TRY_CAST(ltrim(r.y, '+') || '-' || {_number('m', 1)} || '-' || {_number('d', 1)} AS DATE)"
)
_NEW_YEAR = "TRY_CAST(ltrim(r.y, '+') || '-01-01' AS DATE)"
_BY_NUMBER = f"({_NEW_YEAR} + CAST({_number('o', 1)} - 1 AS INTEGER))"
_BY_WEEK = (
    f"CAST(date_trunc('week', {_NEW_YEAR} + 3) AS DATE)"
    f" + CAST(({_number('w', 1)} - 1) * 7 + {_number('e', 1)} - 1 AS INTEGER)"
)
_DAY_OF = f"""(r) AS CASE WHEN r.y = '' THEN NULL
    WHEN r.o <> '' THEN CASE WHEN year({_BY_NUMBER}) = year({_NEW_YEAR}) THEN {_BY_NUMBER} END
    WHEN r.w <> '' THEN
        CASE WHEN isoyear({_BY_WEEK}) = year({_NEW_YEAR}) THEN {_BY_WEEK} END
    ELSE {_BY_MONTH} END"""
_UNIT = "CASE WHEN r.s <> '' THEN 1000 WHEN r.i <> '' THEN 60000 ELSE 3600000 END"
_MILLIS = f"""(r) AS CASE WHEN {_number("h", 0)} > 23 OR {_number("i", 0)} > 59 OR {_number("s", 0)} > 59
    THEN NULL ELSE {_number("h", 0)} * 3600000 + {_number("i", 0)} * 60000 + {_number("s", 0)} * 1000
    + coalesce(TRY_CAST(rpad(r.f, 9, '0') AS BIGINT), 0) * {_UNIT} // 1000000000 END"""
_SKIPPED = fail(_ARGUMENT, "'Illegal instant due to time zone offset transition'")
_NO_ZONE = fail("NOT_SUPPORTED", """'Time zone not supported: ' || "~i".z""")
_INVALID = "'Invalid format: \"' || x || '\"'"


def _once(pattern: str, names: str, body: str) -> str:
    return (
        f"""list_transform([regexp_extract(x, '{pattern}', [{names}])], lambda "~i": {body})[1]"""
    )


_ZONE = """CASE WHEN "~i".z = '' THEN o ELSE trino."zone_id"("~i".z) END"""

MACROS: tuple[Macro, ...] = (
    Macro("iso_day", _DAY_OF),
    Macro("iso_millis", _MILLIS),
    Macro(
        "from_iso8601_date",
        "(x) AS CASE WHEN x IS NULL THEN NULL ELSE "
        + _once(
            f"^{_DATE}$", _FIELDS,
            f"""CASE WHEN trino."iso_day"("~i") IS NULL THEN {fail(_ARGUMENT, _INVALID)}
            ELSE trino."iso_day"("~i") END""",
        )
        + " END",
    ),
    # The clock that a text shows, without a look at its zone.
    Macro(
        "iso_clock",
        """(r) AS (CASE WHEN r.y = '' AND r.t <> '' THEN DATE '1970-01-01' ELSE trino."iso_day"(r) END)
        + to_microseconds(trino."iso_millis"(r) * 1000)""",
    ),
    Macro(
        "from_iso8601_timestamp",
        "(x, o) AS CASE WHEN x IS NULL THEN NULL ELSE "
        + _once(
            _MOMENT, _MORE,
            f"""CASE WHEN trino."iso_clock"("~i") IS NULL THEN {fail(_ARGUMENT, _INVALID)}
            WHEN "~i".z <> '' AND trino."zone_id"("~i".z) IS NULL THEN {_NO_ZONE}
            ELSE {zones.checked_clock('trino."iso_clock"("~i")', _ZONE, _SKIPPED)} END""",
        )
        + " END",
    ),
)  # fmt: skip


def _zone_type(call: Call) -> DataType:
    text = call.args[0].literal
    if isinstance(text, str):
        found = re.fullmatch(_MOMENT.strip("^$"), text, re.ASCII)
        own = found.groups()[-1] if found else None
        known = zones.canonical(own or call.zone)
        if known is not None:
            return replace(TIMESTAMP_TZ, zone=known)
    return replace(TIMESTAMP_TZ, zone=DYNAMIC)


def _timestamp(call: Call) -> str:
    own = zones.text(zones.shown(zones.canonical(call.zone) or ""))
    made = f'trino."from_iso8601_timestamp"({call.args[0].sql}, {own})'
    return made if call.type.zone == DYNAMIC else f"struct_extract({made}, 't')"


def _no_nanos(call: Call) -> str:
    message = (
        f"{call.name} gives timestamp(9) with time zone, which isn't in LakeNB: moments are kept to the "
        "microsecond."
    )
    raise NotYetAvailable(message)


FUNCTIONS: tuple[Function, ...] = (
    _f("from_iso8601_date(varchar) -> date", 'trino."from_iso8601_date"({0})'),
    _f(
        "from_iso8601_timestamp(varchar) -> timestamp(3) with time zone",
        _timestamp, returns=_zone_type,
    ),
    _f("from_iso8601_timestamp_nanos(varchar) -> timestamp(9) with time zone", _no_nanos),
)  # fmt: skip

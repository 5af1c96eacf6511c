"""Printing and reading moments by a format: date_format, date_parse, format_datetime, parse_datetime.

Trino: "Date and time functions and operators" (MySQL and Java date functions). A format that is
constant becomes strftime's letters, and for reading a regular expression; others are not in LakeNB.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.coercion import DYNAMIC, TIMESTAMP_ZONED
from lakenb.sql.compiler import zone as zones
from lakenb.sql.compiler.temporal_cast import (
    near_clock,
    near_moment,
    precision_of,
    rounded,
)
from lakenb.sql.compiler.value import Typed
from lakenb.sql.registry.datetime_pattern import Piece, joda, mysql
from lakenb.sql.registry.datetime_reading import FIELDS_OF_ZONE, read_sql
from lakenb.sql.registry.model import Call, Family, Function
from lakenb.values.types import TIMESTAMP_TZ, DataType

_f = Family("datetime").function
_ZONED = "timestamp(p) with time zone"
_MILLIS = 3

# strftime's letters for a field of a width.
_LETTERS = {
    ("year", 4): "%Y", ("short_year", 2): "%y", ("week_year", 4): "%G", ("week", 2): "%V",
    ("day_of_week", 1): "%u", ("day_name", 3): "%a", ("day_name", 9): "%A", ("day_of_year", 3): "%j",
    ("day_of_year", 1): "%-j", ("month", 2): "%m", ("month", 1): "%-m", ("month_name", 3): "%b",
    ("month_name", 9): "%B", ("day", 2): "%d", ("day", 1): "%-d", ("half_name", 2): "%p",
    ("half_name", 3): "%p", ("half_name", 9): "%p", ("half", 2): "%I", ("half", 1): "%-I",
    ("hour", 2): "%H", ("hour", 1): "%-H", ("minute", 2): "%M", ("minute", 1): "%-M",
    ("second", 2): "%S", ("second", 1): "%-S",
}  # fmt: skip
_NUMBERS = {
    "year": "year({})", "week_year": "isoyear({})", "week": "week({})", "day_of_week": "isodow({})",
    "day_of_year": "dayofyear({})", "month": "month({})", "day": "day({})", "hour": "hour({})",
    "minute": "minute({})", "second": "second({})", "century": "(year({}) // 100)",
    "half_zero": "(hour({}) % 12)", "half": "((hour({}) + 11) % 12 + 1)",
    "clock": "((hour({}) + 23) % 24 + 1)", "short_week_year": "(isoyear({}) % 100)",
}  # fmt: skip


def _pieces(call: Call, at: int, read: Callable[[str], list[Piece]]) -> list[Piece] | None:
    """The pieces of a call's format; None for NULL.

    Raises:
        QueryFailed: The format isn't one.
        NotYetAvailable: It isn't constant.
    """
    pattern = call.args[at]
    if pattern.is_null:
        return None
    if not isinstance(pattern.literal, str):
        message = f"{call.name} with a format that isn't a plain text isn't in LakeNB yet."
        raise NotYetAvailable(message)
    return read(pattern.literal)


def _joda(pattern: str) -> list[Piece]:
    return joda(pattern, datetime.now(tz=UTC).year)


# --- printing ------------------------------------------------------------------------------------------


def _printed(given: str, pieces: list[Piece], value: Typed) -> str:
    """The text of a moment whose clock is given; of rounded milliseconds."""
    clock = rounded(given, _MILLIS, precision_of(value.type))
    if clock != given and not any(piece.field == "fraction" for piece in pieces):
        clock = (
            f"make_timestamp(epoch_us({given}) + 500)"  # what stays behind the second isn't seen
        )
    text = _pieced(clock, pieces, value)
    if not any(piece.field == "year" for piece in pieces):
        return text
    # strftime doesn't fill years before 0 up to four digits.
    far = [replace(piece, field="far_year") if piece.field == "year" else piece for piece in pieces]
    near = near_moment(value) if value.type.name == TIMESTAMP_ZONED else near_clock(given)
    return f"CASE WHEN {near} THEN {text} ELSE {_pieced(clock, far, value)} END"


def _pieced(clock: str, pieces: list[Piece], value: Typed) -> str:
    parts: list[str] = []
    letters = ""
    for piece in pieces:
        made = _letters(piece)
        if made is not None:
            letters += made
            continue
        if letters:
            parts.append(f"strftime({clock}, {zones.text(letters)})")
            letters = ""
        parts.append(_special(piece, clock, value))
    if letters or not parts:
        parts.append(f"strftime({clock}, {zones.text(letters)})")
    return parts[0] if len(parts) == 1 else f"({' || '.join(parts)})"


def _letters(piece: Piece) -> str | None:
    if not piece.field:
        return piece.text.replace("%", "%%")
    if piece.field == "fraction" and piece.width >= _MILLIS:
        return "%g" + "0" * (piece.width - _MILLIS)
    return _LETTERS.get((piece.field, piece.width))


def _special(piece: Piece, clock: str, value: Typed) -> str:
    if piece.field in _NUMBERS:
        number = _NUMBERS[piece.field].format(clock)
        if piece.width <= 1:
            return f"CAST({number} AS VARCHAR)"
        return f"format('{{:0{piece.width}d}}', {number})"
    if piece.field == "far_year":
        sign = f"CASE WHEN year({clock}) < 0 THEN '-' ELSE '' END"
        return f"({sign} || format('{{:0{max(piece.width, 1)}d}}', abs(year({clock}))))"
    if piece.field == "fraction":
        return f"strftime({clock}, '%g')[:{piece.width}]"
    if piece.field == "era":
        return f"CASE WHEN year({clock}) > 0 THEN 'AD' WHEN {clock} IS NOT NULL THEN 'BC' END"
    return _zone_text(piece, value)


def _zone_text(piece: Piece, value: Typed) -> str:
    if value.type.name != TIMESTAMP_ZONED:
        message = (
            "format_datetime for TIMESTAMP type, cannot use 'Z' nor 'z' in format, "
            "as this type does not contain TZ information"
        )
        raise QueryFailed(message, name="INVALID_FUNCTION_ARGUMENT")
    if piece.field == "zone_id":
        return zones.zone_sql(value)
    if piece.field == "zone_name":
        if zones.is_dynamic(value) or (
            value.type.zone and zones.offset_of(value.type.zone) is None
        ):
            message = "format_datetime with the name of a zone (z) isn't in LakeNB yet."
            raise NotYetAvailable(message)
        long = not value.type.zone and piece.width > _MILLIS
        return "'Coordinated Universal Time'" if long else zones.zone_sql(value)
    offset = f'trino."offset_text"({zones.offset_seconds(value)} // 60)'
    return offset if piece.field == "offset_colon" else f"replace({offset}, ':', '')"


def _print(read: Callable[[str], list[Piece]]) -> Callable[[Call], str]:
    def make(call: Call) -> str:
        pieces = _pieces(call, 1, read)
        if pieces is None:
            return "CAST(NULL AS VARCHAR)"
        value = call.args[0]
        clock = zones.wall(value) if value.type.name == TIMESTAMP_ZONED else value.sql
        return _printed(clock, pieces, value)

    return make


# --- reading -------------------------------------------------------------------------------------------


def _date_parse(call: Call) -> str:
    pieces = _pieces(call, 1, mysql)
    return "CAST(NULL AS TIMESTAMP)" if pieces is None else read_sql(call.args[0].sql, pieces)


def _parse_zone(call: Call) -> DataType:
    """The type of parse_datetime: at the session's zone, or at the zone that the text holds."""
    pattern = call.args[1].literal
    zoned = isinstance(pattern, str) and any(
        piece.field in FIELDS_OF_ZONE for piece in _joda(pattern)
    )
    return replace(TIMESTAMP_TZ, zone=DYNAMIC if zoned else zones.canonical(call.zone) or "")


def _parse_datetime(call: Call) -> str:
    pieces = _pieces(call, 1, _joda)
    if pieces is None:
        return "CAST(NULL AS TIMESTAMPTZ)"
    if call.type.zone == DYNAMIC:
        return read_sql(call.args[0].sql, pieces, zoned=True)
    return zones.moment_of(read_sql(call.args[0].sql, pieces), call.type.zone)


FUNCTIONS: tuple[Function, ...] = (
    _f("date_format(timestamp(p), varchar) -> varchar", _print(mysql))
    .also(f"date_format({_ZONED}, varchar) -> varchar", _print(mysql)),
    _f("date_parse(varchar, varchar) -> timestamp(3)", _date_parse),
    _f("format_datetime(timestamp(p), varchar) -> varchar", _print(_joda))
    .also(f"format_datetime({_ZONED}, varchar) -> varchar", _print(_joda)),
    _f("parse_datetime(varchar, varchar) -> timestamp(3) with time zone", _parse_datetime,
       returns=_parse_zone),
)  # fmt: skip

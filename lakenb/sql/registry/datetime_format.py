"""Printing and reading moments by a format: date_format, date_parse, format_datetime, parse_datetime.

Trino: "Date and time functions and operators" (MySQL and Java date functions). A format that is
constant becomes strftime's letters, and for reading a regular expression; those that differ by row are
the work of `lakenb.sql.kernels.date_formats`.
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
from lakenb.sql.kernels import loader
from lakenb.sql.registry.datetime_pattern import Piece, joda, mysql
from lakenb.sql.registry.datetime_reading import FIELDS_OF_ZONE, SKIPPED, read_sql
from lakenb.sql.registry.model import Call, Family, Function, Kernel
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


_BY_ROW = "Formats that aren't constant are worked out a row at a time."


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


def _print(style: str) -> Callable[[Call], str]:
    read = mysql if style == "mysql" else _joda

    def make(call: Call) -> str:
        value, pattern = call.args
        if pattern.is_null:
            return "CAST(NULL AS VARCHAR)"
        zoned = value.type.name == TIMESTAMP_ZONED
        clock = zones.wall(value) if zoned else value.sql
        if isinstance(pattern.literal, str):
            return _printed(clock, read(pattern.literal), value)
        micros = f"epoch_us({rounded(clock, _MILLIS, precision_of(value.type))})"
        zone, offset = (
            (zones.zone_sql(value), zones.offset_seconds(value)) if zoned else ("''", "0")
        )
        given = f"'{style}', {micros}, {pattern.sql}, {zone}, CAST({offset} AS BIGINT)"
        return f"print_moment_kernel({given})"

    return make


# --- reading -------------------------------------------------------------------------------------------


def _date_parse(call: Call) -> str:
    text, pattern = call.args
    if pattern.is_null:
        return "CAST(NULL AS TIMESTAMP)"
    if isinstance(pattern.literal, str):
        return read_sql(text.sql, mysql(pattern.literal))
    return f"make_timestamp(struct_extract(read_moment_kernel('mysql', {text.sql}, {pattern.sql}), 'c'))"


def _parse_zone(call: Call) -> DataType:
    """The type of parse_datetime: at the session's zone, or at the zone that the text holds."""
    pattern = call.args[1]
    zoned = not pattern.is_null
    if isinstance(pattern.literal, str):
        zoned = any(piece.field in FIELDS_OF_ZONE for piece in _joda(pattern.literal))
    return replace(TIMESTAMP_TZ, zone=DYNAMIC if zoned else zones.canonical(call.zone) or "")


def _parse_datetime(call: Call) -> str:
    text, pattern = call.args
    if pattern.is_null:
        return "CAST(NULL AS TIMESTAMPTZ)"
    if not isinstance(pattern.literal, str):
        return _parsed_by_row(call)
    pieces = _joda(pattern.literal)
    if call.type.zone == DYNAMIC:
        return read_sql(text.sql, pieces, zoned=True)
    return zones.moment_of(read_sql(text.sql, pieces), call.type.zone)


def _parsed_by_row(call: Call) -> str:
    own = zones.text(zones.shown(zones.canonical(call.zone) or ""))
    zone = f"""CASE WHEN "~q".z = '' THEN {own} ELSE "~q".z END"""
    made = zones.checked_clock('make_timestamp("~q".c)', zone, SKIPPED)
    read = f"read_moment_kernel('joda', {call.args[0].sql}, {call.args[1].sql})"
    body = f'CASE WHEN "~q" IS NOT NULL THEN {made} END'
    return f'list_transform([{read}], lambda "~q": {body})[1]'


FUNCTIONS: tuple[Function, ...] = (
    _f("date_format(timestamp(p), varchar) -> varchar", _print("mysql"),
       kernels="print_moment_kernel", rows="some", description=_BY_ROW)
    .also(f"date_format({_ZONED}, varchar) -> varchar", _print("mysql"),
          kernels="print_moment_kernel"),
    _f("date_parse(varchar, varchar) -> timestamp(3)", _date_parse,
       kernels="read_moment_kernel", rows="some", description=_BY_ROW),
    _f("format_datetime(timestamp(p), varchar) -> varchar", _print("joda"),
       kernels="print_moment_kernel", rows="some", description=_BY_ROW)
    .also(f"format_datetime({_ZONED}, varchar) -> varchar", _print("joda"),
          kernels="print_moment_kernel"),
    _f("parse_datetime(varchar, varchar) -> timestamp(3) with time zone", _parse_datetime,
       returns=_parse_zone, kernels="read_moment_kernel", rows="some", description=_BY_ROW),
)  # fmt: skip
KERNELS: tuple[Kernel, ...] = (
    Kernel(
        "print_moment_kernel",
        ("VARCHAR", "BIGINT", "VARCHAR", "VARCHAR", "BIGINT"),
        "VARCHAR",
        loader("date_formats", "printed"),
    ),
    Kernel(
        "read_moment_kernel",
        ("VARCHAR", "VARCHAR", "VARCHAR"),
        "STRUCT(c BIGINT, z VARCHAR)",
        loader("date_formats", "parsed"),
    ),
)

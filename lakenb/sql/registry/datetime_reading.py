"""Reading a text by a date format: a regular expression of its pieces, and the moment that they make.

Trino: "Date and time functions and operators". What a text leaves out is the first of its kind; a month
or day without a year lies in 2000, a time without a date on 1970-01-01.
"""

from __future__ import annotations

import re

from lakenb.sql.compiler import zone as zones
from lakenb.sql.registry.datetime_pattern import NUMERIC, Piece
from lakenb.sql.registry.operators import fail

FIELDS_OF_ZONE = frozenset({"offset", "offset_colon", "zone_id", "zone_name"})
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NAMED_ZONES = {
    "EST": "America/New_York", "EDT": "America/New_York", "CST": "America/Chicago",
    "CDT": "America/Chicago", "MST": "America/Denver", "MDT": "America/Denver",
    "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
}  # fmt: skip
_SIGNED = frozenset({"year", "week_year"})
RANGES = {
    "month": (1, 12), "day": (1, 31), "day_of_year": (1, 366), "day_of_week": (1, 7), "week": (1, 53),
    "hour": (0, 23), "clock": (1, 24), "half": (1, 12), "half_zero": (0, 11), "minute": (0, 59),
    "second": (0, 59),
}  # fmt: skip
_INVALID = "INVALID_FUNCTION_ARGUMENT"
SKIPPED = fail(_INVALID, "'Illegal instant due to time zone offset transition'")


def expression_of(piece: Piece) -> str:
    """The regular expression of a field."""
    name = piece.field
    if name in NUMERIC or name == "short_week_year":
        if piece.pivot and not piece.lenient:
            return r"\d\d"
        sign = "[+-]?" if name in _SIGNED or piece.lenient else ""
        return rf"{sign}\d{{1,{piece.most}}}"
    if name in {"month_name", "day_name"}:
        words = MONTHS if name == "month_name" else DAYS
        return "|".join([*words, *(word[:3] for word in words)])
    if name == "half_name":
        return "am|pm"
    if name == "era":
        return "ad|bc|ce|bce"
    return r"z|[+-]\d\d(?::?\d\d)?" if name.startswith("offset") else r"[A-Za-z0-9_/+:-]+"


def _pattern(pieces: list[Piece]) -> tuple[str, list[str], dict[str, tuple[str, Piece]]]:
    """The expression, the names of its groups, and the group of each field."""
    made = "(?i)^"
    names: list[str] = []
    fields: dict[str, tuple[str, Piece]] = {}
    for piece in pieces:
        if not piece.field:
            made += re.escape(piece.text)
            continue
        group = f"g{len(names)}"
        made += f"({expression_of(piece)})"
        names.append(group)
        fields[piece.field] = (group, piece)
    return made + "$", names, fields


def _day(year: str, month: str, day: str) -> str:
    """A DATE; NULL where the calendar has none."""
    return f"TRY_CAST(format('{{:04d}}-{{:02d}}-{{:02d}}', {year}, {month}, {day}) AS DATE)"


_ENGINE_DAY = ("year", "-", "month", "-", "day")
_ENGINE_FORMATS = {
    _ENGINE_DAY: ("",),
    (*_ENGINE_DAY, " ", "hour", ":", "minute", ":", "second"): (
        " [01][0-9]:[0-5][0-9]:[0-5][0-9]", " 2[0-3]:[0-5][0-9]:[0-5][0-9]",
    ),
}  # fmt: skip
"""Formats that the engine's own cast reads, and what stands behind the day."""


def _engine_shapes(text: str, pieces: list[Piece]) -> str:
    """Whether a text has all digits of a format that the engine's cast reads; empty for other formats."""
    clocks = _ENGINE_FORMATS.get(tuple(piece.field or piece.text for piece in pieces), ())
    day = "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]"
    return " OR ".join(f"{text} GLOB '{day}{clock}'" for clock in clocks)


class _Fields:
    """The fields of a text as numbers; ``r`` is the struct of its pieces."""

    def __init__(self, fields: dict[str, tuple[str, Piece]], row: str) -> None:
        self.fields = fields
        self.row = row

    def has(self, *names: str) -> bool:
        return any(name in self.fields for name in names)

    def text(self, name: str) -> str:
        return f"{self.row}.{self.fields[name][0]}"

    def number(self, name: str, default: str) -> str:
        if name not in self.fields:
            return default
        return f"TRY_CAST({self.text(name)} AS BIGINT)"

    def word(self, name: str, words: tuple[str, ...]) -> str:
        listed = ", ".join(f"'{word[:3]}'" for word in words)
        return f"list_position([{listed}], lower({self.text(name)})[:3])"

    def year(self, name: str, short: str, default: str) -> str:
        if short not in self.fields:
            return self.number(name, default)
        piece = self.fields[short][1]
        number = self.number(short, default)
        low, rest = divmod(piece.pivot, 100)
        within = f"({number} + {low * 100} + CASE WHEN {number} < {rest} THEN 100 ELSE 0 END)"
        if not piece.lenient:
            return within
        return f"CASE WHEN length({self.text(short)}) = 2 THEN {within} ELSE {number} END"

    def date(self) -> str:
        """The DATE; NULL where the calendar has no such day."""
        by_week = self.has("week", "week_year", "short_week_year")
        by_month = self.has("month", "month_name", "day", "day_of_year")
        years = ("year", "short_year")
        if not (by_week or by_month or self.has(*years, "day_of_week", "day_name")):
            return "DATE '1970-01-01'"
        year = self.year("year", "short_year", "2000")
        if by_week and not by_month:
            week_year = self.year("week_year", "short_week_year", year)
            first = f"date_trunc('week', {_day(week_year, '1', '4')})"
            monday = (
                f"(CAST({first} AS DATE) + CAST(({self.number('week', '1')} - 1) * 7 AS INTEGER))"
            )
            start = f"CASE WHEN isoyear({monday}) = {week_year} THEN {monday} END"
        elif self.has("day_of_year"):
            day = (
                f"({_day(year, '1', '1')} + CAST({self.number('day_of_year', '1')} - 1 AS INTEGER))"
            )
            start = f"CASE WHEN year({day}) = {year} THEN {day} END"
        else:
            month = (
                self.word("month_name", MONTHS)
                if self.has("month_name")
                else self.number("month", "1")
            )
            start = _day(year, month, self.number("day", "1"))
        if not self.has("day_of_week", "day_name"):
            return start
        day_of_week = (
            self.word("day_name", DAYS) if self.has("day_name") else self.number("day_of_week", "1")
        )
        return f"(CAST(date_trunc('week', {start}) AS DATE) + CAST({day_of_week} - 1 AS INTEGER))"

    def hour(self) -> str:
        if self.has("hour"):
            return self.number("hour", "0")
        if self.has("clock"):
            return f"{self.number('clock', '0')} % 24"
        half = self.number("half" if self.has("half") else "half_zero", "0")
        after = (
            f" + CASE lower({self.text('half_name')}) WHEN 'pm' THEN 12 ELSE 0 END"
            if self.has("half_name")
            else ""
        )
        return f"({half} % 12{after})"

    def milliseconds(self) -> str:
        fraction = (
            f"TRY_CAST(rpad({self.text('fraction')}, 3, '0')[:3] AS BIGINT)"
            if self.has("fraction")
            else "0"
        )
        return (
            f"({self.hour()} * 3600000 + {self.number('minute', '0')} * 60000"
            f" + {self.number('second', '0')} * 1000 + {fraction})"
        )

    def valid(self) -> str:
        """Whether each number is one of its field; NULL for a text that the format doesn't fit."""
        checks = [
            f"{self.number(name, '0')} BETWEEN {low} AND {high}"
            for name, (low, high) in RANGES.items()
            if name in self.fields
        ]
        return " AND ".join([f"{self.row} IS NOT NULL", *checks])

    def zone(self) -> str:
        name = next(name for name in FIELDS_OF_ZONE if name in self.fields)
        known = " ".join(f"WHEN '{short}' THEN '{zone}'" for short, zone in NAMED_ZONES.items())
        given = self.text(name)
        if name == "zone_name":
            return f'CASE upper({given}) {known} ELSE trino."zone_id"(upper({given})) END'
        if name == "zone_id":
            return f'trino."zone_id"({given})'
        return f'trino."zone_id"(upper({given}))'


def read_sql(text: str, pieces: list[Piece], *, zoned: bool = False) -> str:
    """The TIMESTAMP of a text; with ``zoned`` a moment with the zone that the text names.

    Args:
        text: DuckDB's text of what is read.
        pieces: The format.
        zoned: Whether the format has a zone, and it is wanted.
    """
    pattern, names, found = _pattern(pieces)
    row = '"~p"'
    fields = _Fields(found, row)
    listed = ", ".join(f"'{name}'" for name in names)
    clock = f"({fields.date()} + to_microseconds({fields.milliseconds()} * 1000))"
    made = clock
    bad = f"{clock} IS NULL"
    if zoned:
        zone = fields.zone()
        bad += f" OR {zone} IS NULL"
        made = zones.checked_clock(clock, zone, SKIPPED)
    wrong = fail(_INVALID, f"'Invalid format: \"' || {text} || '\"'")
    quoted = "'" + pattern.replace("'", "''") + "'"
    held = f"regexp_extract({text}, {quoted}, [{listed}])" if names else "true"
    taken = f"CASE WHEN regexp_full_match({text}, {quoted}) THEN {held} END"
    body = f"CASE WHEN ({fields.valid()}) IS NOT TRUE OR {bad} THEN {wrong} ELSE {made} END"
    slow = (
        f"CASE WHEN {text} IS NOT NULL THEN list_transform([{taken}], lambda {row}: {body})[1] END"
    )
    shapes = "" if zoned else _engine_shapes(text, pieces)
    return (
        f"COALESCE(CASE WHEN {shapes} THEN TRY_CAST({text} AS TIMESTAMP) END, {slow})"
        if shapes
        else slow
    )

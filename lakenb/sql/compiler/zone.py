"""Time zones: their names, and the wall clock of values at them (Trino: "Data types", TIMESTAMP WITH TIME ZONE).

A zone is a name of the IANA data base or a fixed offset such as ``+05:45``; UTC is the empty text in a
type and ``UTC`` where a value shows it. DuckDB knows names but no offsets, so these are reckoned here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lakenb.sql.coercion import DYNAMIC, TIMESTAMP_ZONED
from lakenb.sql.compiler.zone_names import NAMES

if TYPE_CHECKING:
    from lakenb.sql.compiler.value import Typed

UTC_NAMES = frozenset(
    "UTC UCT UT GMT GMT0 Z Zulu Greenwich Universal Etc/UTC Etc/UCT Etc/GMT Etc/GMT0 Etc/Zulu "
    "Etc/Greenwich Etc/Universal".split()
)
MOST_MINUTES = 14 * 60
"""Trino's widest offset."""
_OFFSET = re.compile(r"((?:Etc/)?(?:UTC|GMT|UT))?([+-])(\d{1,2}|\d\d:?[0-5]\d)(?::00)?")


def offset_of(zone: str) -> int | None:
    """The minutes of a fixed offset, in any of the forms that Trino reads; None for a name."""
    found = _OFFSET.fullmatch(zone)
    if found is None:
        return None
    digits = found[3].replace(":", "")
    hours, minutes = (digits, "0") if len(digits) <= 2 else (digits[:2], digits[2:])  # noqa: PLR2004 - hours alone
    total = int(hours) * 60 + int(minutes)
    # POSIX counts the other way round: Etc/GMT+5 is five hours behind.
    return -total if (found[2] == "-") != (found[1] == "Etc/GMT") else total


def offset_text(minutes: int) -> str:
    """An offset as Trino writes it: ``+05:45``."""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"


def canonical(zone: str) -> str | None:
    """A zone as types hold it: ``""`` for UTC, an offset, or a name; None for what is no zone.

    Offsets above 14 hours are none either; see ``offset_of``.
    """
    if zone in UTC_NAMES or zone == "":
        return ""
    minutes = offset_of(zone)
    if minutes is not None:
        if abs(minutes) > MOST_MINUTES:
            return None
        return offset_text(minutes) if minutes else ""
    return zone if zone in NAMES else None


def shown(zone: str) -> str:
    """A type's zone as Trino prints it."""
    return zone or "UTC"


def text(value: str) -> str:
    """A text as a literal of SQL."""
    return "'" + value.replace("'", "''") + "'"


def is_dynamic(value: Typed) -> bool:
    """Whether each value has a zone of its own."""
    return value.type.name == TIMESTAMP_ZONED and value.type.zone == DYNAMIC


def instant(value: Typed) -> str:
    """The TIMESTAMPTZ of a zoned value."""
    return f"struct_extract({value.sql}, 't')" if is_dynamic(value) else value.sql


def zone_sql(value: Typed) -> str:
    """A text expression: the zone of a zoned value as Trino prints it."""
    if is_dynamic(value):
        return f"struct_extract({value.sql}, 'z')"
    return text(shown(value.type.zone))


def wall_at(moment: str, zone: str) -> str:
    """The TIMESTAMP that clocks of a zone show at a TIMESTAMPTZ."""
    if not zone:
        return f"make_timestamp(epoch_us({moment}))"
    minutes = offset_of(zone)
    if minutes is not None:
        return f"make_timestamp(epoch_us({moment}) + {minutes * 60_000_000})"
    return f"timezone({text(zone)}, {moment})"


def wall(value: Typed) -> str:
    """The TIMESTAMP that clocks of a zoned value's own zone show."""
    if is_dynamic(value):
        return f'trino."wall"({instant(value)}, {zone_sql(value)})'
    return wall_at(value.sql, value.type.zone)


def moment_of(clock: str, zone: str) -> str:
    """The TIMESTAMPTZ at which clocks of a zone show a TIMESTAMP; the first of two."""
    if not zone:
        return f"make_timestamptz(epoch_us({clock}))"
    minutes = offset_of(zone)
    if minutes is not None:
        return f"make_timestamptz(epoch_us({clock}) - {minutes * 60_000_000})"
    return f'trino."local_instant"({clock}, {text(zone)})'


def clock_at_utc(moment: str) -> str:
    """The TIMESTAMP that `moment_of` made a moment of at UTC; empty where it made none of it."""
    before, behind = "make_timestamptz(epoch_us(", "))"
    clock = moment.removeprefix(before).removesuffix(behind)
    depth = 0
    for letter in clock:  # one that closes what it didn't open ends another call
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return ""
    return clock if moment == before + clock + behind and not depth else ""


def at_own_zone(value: Typed, clock: str) -> str:
    """A zoned value at the same zone whose clocks show another TIMESTAMP."""
    if is_dynamic(value):
        zone = zone_sql(value)
        return zoned(f'trino."at_zone"({clock}, {zone})', zone)
    return moment_of(clock, value.type.zone)


def with_instant(value: Typed, moment: str) -> str:
    """A zoned value at the same zone and another TIMESTAMPTZ."""
    return zoned(moment, zone_sql(value)) if is_dynamic(value) else moment


def zoned(moment: str, zone: str) -> str:
    """A value that has its zone beside it; NULL when one of them is.

    Args:
        moment: A TIMESTAMPTZ.
        zone: A text expression.
    """
    return f'trino."zoned"({moment}, {zone})'


def zoned_clock(clock: str, zone: str) -> str:
    """The value whose clocks show a TIMESTAMP at a zone of its own; both texts are worked out once.

    The macros hold a zone some fifty times, which takes the engine seconds to plan when it is long.
    """
    body = 'trino."zoned"(trino."at_zone"("~z".w, "~z".z), "~z".z)'
    return f"list_transform([{{'w': {clock}, 'z': {zone}}}], lambda \"~z\": {body})[1]"


def checked_clock(clock: str, zone: str, skipped: str) -> str:
    """As ``zoned_clock``; a time that the zone's clocks skip is ``skipped``, an expression that fails."""
    value = '"~y".v'
    shown = f'trino."wall"({value}.t, {value}.z)'
    body = f'CASE WHEN {shown} <> "~y".w THEN {skipped} ELSE {value} END'
    given = f"{{'w': {clock}, 'v': {zoned_clock(clock, zone)}}}"
    return f'list_transform([{given}], lambda "~y": {body})[1]'


def offset_seconds(value: Typed) -> str:
    """How far a zoned value's clocks are ahead of UTC, in seconds."""
    minutes = None if is_dynamic(value) else offset_of(value.type.zone or "+0")
    if minutes is not None:
        return f"CASE WHEN {value.sql} IS NOT NULL THEN {minutes * 60} END"
    return f"((epoch_us({wall(value)}) - epoch_us({instant(value)})) // 1000000)"

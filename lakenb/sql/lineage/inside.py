"""Values that hold others: rows, arrays and maps, and what each part of them is made from (Trino: "Data types").

A row that a statement puts together is followed field by field, through queries and functions. The whole of it
is made from all its parts. Where it can't be followed (`MIXED`, `LOST`), a field's sources are unknown: none is claimed.
Text that holds values, such as JSON, is one value: what is read of it comes from all that it was made from.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from sqlglot import exp

from lakenb.sql.lineage.sources import IDENTITY, TRANSFORMATION, Sources

if TYPE_CHECKING:
    from lakenb.sql.lineage.sources import Use

MOST_INSIDE = 2000
"""Parts that are followed of one value, all levels together."""
MOST_NAMED = 5
"""Columns that a sentence names."""


@dataclass(frozen=True, slots=True)
class Inside:
    """What the parts of a value are made from.

    Attributes:
        kind: ``row`` with a part for each field; ``list`` for an array with a part for each of its elements,
            ``array`` for one with a single part for all; ``map`` with its keys and its values; ``mixed`` for a
            value made of several columns, whose fields can't be told apart; ``lost`` for one that is a row.
        parts: Their sources.
        names: A row's fields, folded; empty for one without a name.
        weight: How many parts there are, those of parts included.
    """

    kind: Literal["row", "list", "array", "map", "mixed", "lost"]
    parts: tuple[Sources, ...] = ()
    names: tuple[str, ...] = ()
    weight: int = 1


MIXED, LOST = Inside("mixed"), Inside("lost")


def holding(
    kind: Literal["row", "list", "array", "map"],
    parts: Sequence[Sources],
    names: Sequence[str] = (),
) -> Sources:
    """A value of these parts."""
    made = Sources()
    for part in parts:
        made.add(part, TRANSFORMATION)
    weight = 1 + sum(part.inside.weight if part.inside is not None else 1 for part in parts)
    if weight <= MOST_INSIDE:
        made.inside = Inside(kind, tuple(parts), tuple(names), weight)
    else:
        made.inside = LOST if kind == "row" else MIXED
    return made


def lifted(made: Sources, use: Use, decides: Sources | None = None) -> Sources:
    """A value as it is used, and its parts alike; what decides about it decides about each of them."""
    again = Sources()
    again.add(made, use)
    if decides is not None:
        again.add(decides, use)
    again.inside = made.inside
    if made.inside is not None and made.inside.parts:
        parts = tuple(lifted(part, use, decides) for part in made.inside.parts)
        again.inside = replace(made.inside, parts=parts)
    return again


# --- parts -----------------------------------------------------------------------------------------


def named(made: Sources, name: str) -> Sources:
    """A row's field by its folded name; of an array of rows, that of its elements."""
    inside = made.inside
    if inside is not None and inside.kind in {"list", "array"}:
        return named(element(made), name)
    if inside is None:
        return made
    at = [place for place, one in enumerate(inside.names) if one == name]
    return inside.parts[at[0]] if len(at) == 1 else _lost(made, f"Field '{name}'")


def placed(made: Sources, at: int) -> Sources:
    """A row's field by its place, from 0."""
    inside = made.inside
    if inside is None:
        return made
    if inside.kind == "row" and 0 <= at < len(inside.parts):
        return inside.parts[at]
    return _lost(made, f"Field {at + 1}")


def element(made: Sources) -> Sources:
    """Any element of an array, or any value of a map."""
    inside = made.inside
    if inside is LOST:
        return _lost(made, "A part")
    if inside is None or inside.kind in {"mixed", "row"}:
        return made
    return merged(inside.parts) if inside.kind == "list" else inside.parts[-1]


def key(made: Sources) -> Sources:
    """Any key of a map."""
    inside = made.inside
    return inside.parts[0] if inside is not None and inside.kind == "map" else made


def columns(made: Sources, width: int, *, rows: bool) -> list[Sources]:
    """What UNNEST makes of a value: a map's keys and values, the fields of an array's rows, its elements.

    Args:
        made: The value.
        width: How many columns.
        rows: Whether rows of a single field are taken apart too.
    """
    inside = made.inside
    if inside is not None and inside.kind == "map" and width == 2:  # noqa: PLR2004 - key and value
        return list(inside.parts)
    one = element(made)
    single = one.inside is None or one.inside.kind != "row" or not rows
    if width == 1 and single:
        return [one]
    return [placed(one, at) for at in range(width)]


def _lost(made: Sources, what: str) -> Sources:
    """A part that can't be followed: what it may be made from is named, and is no edge."""
    if len(made.direct) <= 1:
        return made
    lost = Sources()
    lost.indirect.update(made.indirect)
    lost.unknown.update(made.unknown)
    among = sorted(".".join(filter(None, ref)) for ref in made.direct)
    shown = ", ".join(among[:MOST_NAMED]) + (" and others" if len(among) > MOST_NAMED else "")
    sentence = f"{what} of a row that is made of {shown} can't be followed to one of them."
    lost.unknown[sentence] = None
    return lost


# --- several values --------------------------------------------------------------------------------


def merged(parts: Iterable[Sources]) -> Sources:
    """One of several values, whichever it is: their ways side by side, unchanged."""
    made, given = Sources(), list(parts)
    for part in given:
        made.add(part, IDENTITY)
    if any(part.inside is not None for part in given):
        made.inside = _alternatives([one for one in given if one.inside or one.direct])
    return made


def _alternatives(given: Sequence[Sources]) -> Inside:
    """The parts of one of several values; one that holds nothing of its own is a part of each."""
    known = [one.inside for one in given if one.inside is not None]
    kinds = {"array" if one.kind == "list" else one.kind for one in known}
    widths = {len(one.parts) for one in known if one.kind != "list"}
    if LOST in known:
        return LOST
    if len(kinds) > 1 or len(widths) > 1 or MIXED in known:
        return MIXED
    first = known[0]
    if kinds == {"array"}:
        if len(given) == 1:
            return first
        return holding("array", [merged(element(one) for one in given)]).inside or MIXED
    parts = [
        merged(one.inside.parts[at] if one.inside is not None else one for one in given)
        for at in range(len(first.parts))
    ]
    given_names = next((one.names for one in known if any(one.names)), first.names)
    return holding("row" if first.kind == "row" else "map", parts, given_names).inside or MIXED


def loosened(made: Sources) -> Sources:
    """An array whose elements are no longer at their places."""
    if made.inside is None or made.inside.kind != "list":
        return made
    again = Sources()
    again.add(made, IDENTITY)
    again.inside = holding("array", [element(made)]).inside
    return again


def compared(made: Sources) -> Sources:
    """A value that is found by comparing whole rows: each field decides about the others."""
    inside = made.inside
    held = inside.parts[0].inside if inside is not None and len(inside.parts) == 1 else None
    if not any(one is not None and one.kind == "row" for one in (inside, held)):
        return made
    decides = Sources()
    decides.add(made, "CONDITIONAL")
    return lifted(made, IDENTITY, decides)


def renamed(made: Sources, to: exp.Expr) -> Sources:
    """A value of one's own under the field names of a type; MIXED where its parts don't fit the type's."""
    inside = made.inside
    if inside is None or inside is LOST or not isinstance(to, exp.DataType):
        return made
    if inside is MIXED:
        made.inside = LOST if to.is_type("struct") else MIXED
        return made
    types = list(to.expressions)
    if inside.kind == "row":
        fits = to.is_type("struct") and len(types) == len(inside.parts)
        names = [one.name.lower() if isinstance(one, exp.ColumnDef) else "" for one in types]
    else:
        fits = to.is_type("map" if inside.kind == "map" else "array") and bool(types)
        names = []
        types *= len(inside.parts) if inside.kind == "list" else 1
    if not fits or len(types) != len(inside.parts):
        made.inside = MIXED if len(made.direct) > 1 else None
        return renamed(made, to)
    kinds = [one.args.get("kind") if isinstance(one, exp.ColumnDef) else one for one in types]
    parts = [
        renamed(lifted(part, IDENTITY), kind) if isinstance(kind, exp.Expr) else part
        for part, kind in zip(inside.parts, kinds, strict=True)
    ]
    made.inside = replace(inside, parts=tuple(parts), names=tuple(names))
    return made

"""What a reader hands on: an event, or a piece that is none, with the reason."""

from __future__ import annotations

from dataclasses import dataclass, field

LONGEST_TEXT = 4_096
"""Characters of a refused piece that are kept."""

Event = dict[str, object]
"""An OpenLineage event as parsed JSON."""


@dataclass(frozen=True, slots=True)
class Found:
    """An event and where it stood.

    Attributes:
        origin: The file, with the line or the place in it where there are several.
        event: As parsed.
        fragment: Whether it was a facet alone, set on a node that is named after the file.
    """

    origin: str
    event: Event = field(hash=False)
    fragment: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """A piece that could not be read, kept with the reason.

    Attributes:
        origin: As in `Found`.
        reason: One sentence.
        text: The piece, at most `LONGEST_TEXT` characters of it.
    """

    origin: str
    reason: str
    text: str = ""


Read = Found | Aside


def aside(origin: str, reason: str, text: str = "") -> Aside:
    """An `Aside` with its text cut."""
    return Aside(origin, " ".join(reason.split()), text[:LONGEST_TEXT])

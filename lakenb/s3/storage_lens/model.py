"""What loading tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

_NOTES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one call loaded.

    Attributes:
        kind: ``access log``, ``inventory``, ``listing`` or ``export``.
        source: The URI that was asked for.
        files: Objects read.
        unchanged: Objects that were loaded before, as they are now.
        lines: Lines or rows read.
        rows: Rows that are in the table now and were not before.
        rejected: Lines or rows that could not be read; ``rejects()`` shows them.
        duplicates: Records that were loaded before, or stood there twice.
        days: The days that have rows of it.
        notes: What else one should know, a sentence each.
        seconds: How long it took.
    """

    kind: str
    source: str
    files: int = 0
    unchanged: int = 0
    lines: int = 0
    rows: int = 0
    rejected: int = 0
    duplicates: int = 0
    days: tuple[date, ...] = ()
    notes: tuple[str, ...] = field(default=())
    seconds: float = field(default=0.0, compare=False)

    def __repr__(self) -> str:
        objects = [
            _count(self.files, "object")
            + (f" ({self.unchanged:,} unchanged)" if self.unchanged else "")
        ]
        counts = [
            *([] if self.kind == "listing" else objects),  # it reads none
            _count(self.lines, "line") if self.kind == "access log" else _count(self.lines, "row"),
            f"{self.rows:,} loaded",
            f"{self.rejected:,} rejected",
            f"{self.duplicates:,} duplicate",
        ]
        days = ""
        if self.days:
            first, last = min(self.days), max(self.days)
            days = f"; {first}" if first == last else f"; {first} to {last}, {len(self.days)} days"
        shown = [f"\n  {note}" for note in self.notes[:_NOTES_SHOWN]]
        if len(self.notes) > _NOTES_SHOWN:
            shown.append(f"\n  and {len(self.notes) - _NOTES_SHOWN} notes more")
        return f"<{self.kind} of {self.source}: {', '.join(counts)}{days}>{''.join(shown)}"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"

"""What a column is made from, and how ways add up (OpenLineage: "Column Level Lineage Dataset Facet").

A way through several queries is as strong as its strongest part: AGGREGATION over TRANSFORMATION over
IDENTITY. What only decides stays INDIRECT however far it goes; the last use tells its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lakenb.sql.lineage.inside import Inside
    from lakenb.values.lineage import Subtype


class Ref(NamedTuple):
    """A column of a dataset; None for the dataset as a whole."""

    dataset: str
    column: str | None


IDENTITY, TRANSFORMATION, AGGREGATION = 0, 1, 2
"""How strongly a value is changed on its way."""
STRENGTHS: tuple[Subtype, ...] = ("IDENTITY", "TRANSFORMATION", "AGGREGATION")

Use = int | str
"""How a node is read: a strength, or the INDIRECT subtype that it has for the target."""


class Sources:
    """What one column, or the choice of rows, is made from.

    Attributes:
        direct: Columns whose values reach it: their strength, and whether they are masked.
        indirect: Columns that decide about it, by subtype: whether they are masked.
        unknown: Sentences about what could not be told.
        inside: What its fields or elements are made from; None where all of them are made from all of it,
            as those of a table's column are.
    """

    __slots__ = ("direct", "indirect", "inside", "unknown")

    def __init__(self) -> None:
        self.direct: dict[Ref, tuple[int, bool]] = {}
        self.indirect: dict[tuple[Ref, str], bool] = {}
        self.unknown: dict[str, None] = {}
        self.inside: Inside | None = None

    @classmethod
    def of(cls, ref: Ref) -> Sources:
        """An unchanged column."""
        made = cls()
        made.direct[ref] = (IDENTITY, False)
        return made

    def take(self, ref: Ref, strength: int, *, mask: bool) -> None:
        """Add one way of a value; of two ways the stronger counts, and masks must be on both."""
        known = self.direct.get(ref)
        if known is not None:
            strength, mask = max(strength, known[0]), mask and known[1]
        self.direct[ref] = (strength, mask)

    def decide(self, ref: Ref, subtype: str, *, mask: bool = False) -> None:
        """Add one way of a decision."""
        key = (ref, subtype)
        self.indirect[key] = mask and self.indirect.get(key, True)

    def add(self, other: Sources, use: Use, *, mask: bool = False) -> None:
        """Add what another column is made from, as it is used here."""
        if isinstance(use, int):
            for ref, (strength, masked) in other.direct.items():
                self.take(ref, max(strength, use), mask=masked or mask)
            for (ref, subtype), masked in other.indirect.items():
                self.decide(ref, subtype, mask=masked or mask)
        else:
            for ref, (_, masked) in other.direct.items():
                self.decide(ref, use, mask=masked or mask)
            for (ref, _), masked in other.indirect.items():
                self.decide(ref, use, mask=masked or mask)
        if other.unknown:
            self.unknown.update(other.unknown)

    @property
    def size(self) -> tuple[object, ...]:
        """Another one after each way that is added; two of the same sources are alike."""
        strengths = sum(strength + 1 for strength, _ in self.direct.values())
        parts = self.inside.parts if self.inside is not None else ()
        held = tuple(part.size for part in parts)
        return len(self.direct), strengths, len(self.indirect), held

"""How two states of a table differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ChangeKind = Literal["added", "removed", "retyped", "moved", "changed"]


@dataclass(frozen=True, slots=True)
class TableChange:
    """One difference.

    Attributes:
        kind: What happened; ``changed`` is said of everything but a column's type and place.
        part: Of what: ``column``, ``partition key``, ``parameter``, ``SerDe parameter``, ``location``...
        name: Which column or parameter; empty where there is one alone.
        old: What it was, None when it was not there.
        new: What it is.
    """

    kind: ChangeKind
    part: str
    name: str = ""
    old: str | None = None
    new: str | None = None

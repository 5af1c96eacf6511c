"""A schedule: an expression, and the report that it starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Missed = Literal["once", "skip"]
"""What happens with times that passed while no scheduler ran: one run makes up for all, or none."""
MISSED: tuple[Missed, ...] = get_args(Missed)


@dataclass(frozen=True, slots=True)
class Schedule:
    """A schedule of a lake.

    Attributes:
        name: Unique in the lake.
        notebook: The notebook's absolute path.
        expression: As EventBridge writes it.
        words: The options of its report, as a command line.
        missed: What happens with missed times.
        next_due: Seconds since 1970 UTC; None when it is never due again.
    """

    name: str
    notebook: str
    expression: str
    words: tuple[str, ...]
    missed: Missed
    next_due: float | None

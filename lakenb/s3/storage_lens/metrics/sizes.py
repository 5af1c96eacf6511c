"""The 18 size classes of requests and objects (S3 User Guide: "Amazon S3 Storage Lens metrics glossary").

A class holds sizes above its lower bound, up to its upper bound. 1 KB is 1,024 bytes: the glossary's
gigabyte is 2^30, and says nothing of the kilobyte.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

KB = 1024


@dataclass(frozen=True, slots=True)
class SizeClass:
    """One class.

    Attributes:
        label: In metric names, ``128KBTo256KB``.
        column: In column names, ``128kb_to_256kb``.
        over: Sizes in kilobytes above this one; None for the class of nothing.
        up_to: And up to this one; None for no bound.
    """

    label: str
    column: str
    over: int | None
    up_to: int | None

    @property
    def text(self) -> str:
        """For a reader."""
        if self.over is None:
            return "0 bytes"
        if self.up_to is None:
            return f"more than {_size(self.over)}"
        if not self.over:
            return f"up to {_size(self.up_to)}, not empty"
        return f"more than {_size(self.over)}, up to {_size(self.up_to)}"


def _size(kilobytes: int) -> str:
    for unit, size in (("GB", KB * KB), ("MB", KB)):
        if kilobytes >= size:
            return f"{kilobytes // size}{unit}"
    return f"{kilobytes}KB"


_BOUNDS = (0, 128, 256, 512, *(KB << step for step in range(13)))
"""0, 128 KB ... 4 GB, in kilobytes."""

SIZE_CLASSES: tuple[SizeClass, ...] = (
    SizeClass("0KB", "0kb", None, 0),
    *(
        SizeClass(
            f"{_size(low)}To{_size(high)}", f"{_size(low)}_to_{_size(high)}".lower(), low, high
        )
        for low, high in pairwise(_BOUNDS)
    ),
    SizeClass("LargerThan4GB", "larger_than_4gb", _BOUNDS[-1], None),
)
LIMITS: tuple[int, ...] = _BOUNDS
"""Upper bounds of all classes but the last, in kilobytes."""


def size_class_sql(column: str, kilobyte: int = KB) -> str:
    """SQL for the number of a size's class, 0 to 17; NULL of NULL."""
    whens = " ".join(
        f"WHEN {column} <= {limit * kilobyte} THEN {number}" for number, limit in enumerate(LIMITS)
    )
    return f"CASE WHEN {column} IS NULL THEN NULL {whens} ELSE {len(LIMITS)} END"

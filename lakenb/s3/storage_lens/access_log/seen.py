"""Which records are loaded already, as hashes by day: S3 may deliver one record more than once.

A record is known by 64 bits of a hash; among 20 million records of a day two different ones are taken for
one with a chance of one in 100,000.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Hashes = npt.NDArray[np.uint64]
    Days = npt.NDArray[np.int32]
    Mask = npt.NDArray[np.bool_]

_MOST_DAYS = 8
_RUN = 1 << 22


class SeenRecords:
    """The hashes of loaded records.

    Args:
        known: Gives those of a day that the table holds.
    """

    def __init__(self, known: Callable[[int], Hashes]) -> None:
        self._known = known
        self._days: dict[int, _Day] = {}
        self._directory: tempfile.TemporaryDirectory[str] | None = None

    def repeated(self, hashes: Hashes, days: Days) -> Mask:
        """Which of some records were seen before, or stand earlier among themselves."""
        import numpy as np

        order = np.argsort(hashes, kind="stable")
        ordered = hashes[order]
        again = np.zeros(len(hashes), np.bool_)
        again[order[1:]] = ordered[1:] == ordered[:-1]
        for day in np.unique(days):
            of_day = days == day
            again[of_day] |= self._day(int(day)).holds(hashes[of_day])
        return again

    def add(self, hashes: Hashes, days: Days) -> None:
        """Remember records that are loaded now."""
        import numpy as np

        for day in np.unique(days):
            self._day(int(day)).add(hashes[days == day])
        while len(self._days) > _MOST_DAYS:
            self._days.pop(next(iter(self._days)))

    def forget(self) -> None:
        """Somebody else changed the table: what it holds is asked again."""
        self._days.clear()

    def close(self) -> None:
        """Remove what was put aside."""
        self._days.clear()
        if self._directory is not None:
            self._directory.cleanup()

    def _day(self, day: int) -> _Day:
        found = self._days.pop(day, None)
        if found is None:
            found = _Day(self._aside)
            found.add(self._known(day))
        self._days[day] = found  # the last one used stands last
        return found

    def _aside(self) -> Path:
        if self._directory is None:
            self._directory = tempfile.TemporaryDirectory(prefix="lakenb-lens-")
        return Path(self._directory.name)


class _Day:
    """A day's hashes in sorted runs; long ones lie in files, so that memory stays small."""

    def __init__(self, aside: Callable[[], Path]) -> None:
        self._aside = aside
        self._runs: list[Hashes] = []
        self._young: list[Hashes] = []

    def add(self, hashes: Hashes) -> None:
        import numpy as np

        if len(hashes):
            self._young.append(np.sort(hashes))
        if sum(map(len, self._young)) >= _RUN:
            path = self._aside() / f"{id(self):x}-{len(self._runs)}.npy"
            np.save(path, np.sort(np.concatenate(self._young)))
            self._runs.append(np.load(path, mmap_mode="r"))
            self._young = []

    def holds(self, hashes: Hashes) -> Mask:
        import numpy as np

        found = np.zeros(len(hashes), np.bool_)
        wanted = np.sort(hashes)
        places = np.argsort(np.argsort(hashes))
        for run in (*self._runs, *self._young):
            at = np.minimum(np.searchsorted(run, wanted), len(run) - 1)
            found |= np.asarray(run[at] == wanted)[places]
        return found

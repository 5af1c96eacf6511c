"""Engine SQL over tables of the lake: texts whose table names become scans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lakenb.values.plan import Plan

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.values.scan import Scan

_HOLE = re.compile("\x01(\\d+)\x01")


class EngineText:
    """Collects the scans of one text.

    Args:
        scan: Plans the scan of a table by its short name; each table is planned once, so that all of a text
            sees one state of it.
    """

    def __init__(self, scan: Callable[[str], Scan]) -> None:
        self._scan = scan
        self._places: dict[str, int] = {}
        self._scans: list[Scan] = []

    def table(self, name: str) -> str:
        """What stands in the text for a table."""
        if name not in self._places:
            self._places[name] = self.hole(self._scan(name))
        return f"\x01{self._places[name]}\x01"

    def of(self, scan: Scan) -> str:
        """What stands in the text for a scan."""
        return f"\x01{self.hole(scan)}\x01"

    def hole(self, scan: Scan) -> int:
        """A scan's number."""
        self._scans.append(scan)
        return len(self._scans) - 1

    def plan(self, text: str, names: Sequence[str]) -> Plan:
        """The text with its scans.

        Args:
            text: A query.
            names: Its columns.
        """
        pieces = _HOLE.split(text)
        segments = tuple(
            int(piece) if place % 2 else piece for place, piece in enumerate(pieces) if piece
        )
        return Plan(segments, tuple(self._scans), tuple(names))

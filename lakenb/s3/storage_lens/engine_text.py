"""Engine SQL over tables of the lake: texts whose table names become scans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.plans import hole, plan_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.values.plan import Plan
    from lakenb.values.scan import Scan


class EngineText:
    """Collects the scans of one text.

    Args:
        scan: Plans the scan of a table by its short name; each table is planned once, so that all of a text
            sees one state of it.
    """

    def __init__(self, scan: Callable[[str], Scan]) -> None:
        self._scan = scan
        self._tables: dict[str, str] = {}
        self._scans: list[Scan] = []

    def table(self, name: str) -> str:
        """What stands in the text for a table."""
        if name not in self._tables:
            self._tables[name] = self.of(self._scan(name))
        return self._tables[name]

    def of(self, scan: Scan) -> str:
        """What stands in the text for a scan."""
        self._scans.append(scan)
        return hole(len(self._scans) - 1)

    def plan(self, text: str, names: Sequence[str]) -> Plan:
        """The text with its scans.

        Args:
            text: A query.
            names: Its columns.
        """
        return plan_of(text, self._scans, names)

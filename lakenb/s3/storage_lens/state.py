"""What of the daily facts is computed, and from which state of the input."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lakenb.storage.database import LakeDatabase

_STEPS = (
    """
    CREATE TABLE lens_computed (
        part TEXT NOT NULL,
        report_date TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        PRIMARY KEY (part, report_date)
    );
    """,
)


class ComputedDays:
    """Days by part, each with the fingerprint of what it was computed from.

    A fingerprint is written after the facts: killed in between, the day is computed again, to the same rows.
    """

    def __init__(self, database: LakeDatabase) -> None:
        self._database = database
        database.migrate("storage_lens_facts", _STEPS)

    def of(self, part: str) -> dict[date, str]:
        """The days of a part."""
        query = "SELECT report_date, fingerprint FROM lens_computed WHERE part = ?"
        with self._database.read() as connection:
            return {
                date.fromisoformat(day): text for day, text in connection.execute(query, (part,))
            }

    def put(self, part: str, days: Mapping[date, str]) -> None:
        """Days that are computed now."""
        rows = [(part, day.isoformat(), text) for day, text in days.items()]
        with self._database.write() as connection:
            connection.executemany("INSERT OR REPLACE INTO lens_computed VALUES (?, ?, ?)", rows)

    def forget(self, part: str, days: Iterable[date]) -> None:
        """Days whose facts are gone."""
        rows = [(part, day.isoformat()) for day in days]
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM lens_computed WHERE part = ? AND report_date = ?", rows
            )

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

    def mark(self, part: str) -> str:
        """The state of the whole input that a part was last brought up to; empty text for none."""
        query = "SELECT fingerprint FROM lens_computed WHERE part = ? AND report_date = ''"
        with self._database.read() as connection:
            row = connection.execute(query, (f"mark:{part}",)).fetchone()
        return "" if row is None else str(row[0])

    def put_mark(self, part: str, mark: str) -> None:
        """Keep what ``mark`` gives."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO lens_computed VALUES (?, '', ?)", (f"mark:{part}", mark)
            )

    def clear(self, start: str) -> None:
        """Forget all parts whose names begin so: their facts are gone."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM lens_computed WHERE substr(part, 1, ?) = ? OR part LIKE 'mark:%'",
                (len(start), start),
            )

    def forget(self, part: str, days: Iterable[date]) -> None:
        """Days whose facts are gone."""
        rows = [(part, day.isoformat()) for day in days]
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM lens_computed WHERE part = ? AND report_date = ?", rows
            )

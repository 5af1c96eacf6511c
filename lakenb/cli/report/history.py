"""The runs of reports in a lake: the table ``report_run`` of its ``catalog.db``.

A run's id is also its id in lineage; the job is the notebook.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lakenb.storage.database import LakeDatabase

RUNNING, SUCCEEDED, FAILED, CANCELLED = "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"
MISSED, OVERLAPPED = "MISSED", "OVERLAPPED"

_LAYOUT = (
    """
    CREATE TABLE report_run (
        id TEXT PRIMARY KEY,
        notebook TEXT NOT NULL,
        schedule TEXT,
        due REAL,
        parameters TEXT NOT NULL,
        output TEXT,
        state TEXT NOT NULL,
        started REAL NOT NULL,
        ended REAL,
        cell INTEGER,
        message TEXT
    );
    CREATE INDEX report_run_by_start ON report_run (started);
    CREATE INDEX report_run_by_schedule ON report_run (schedule, started);
    """,
)
_COLUMNS = "id, notebook, schedule, due, parameters, output, state, started, ended, cell, message"


@dataclass(frozen=True, slots=True)
class ReportRun:
    """One run of a notebook as a report.

    Attributes:
        id: Of the run; lineage knows it by the same.
        notebook: The notebook's path.
        schedule: The schedule that started it; None when somebody did.
        due: When the schedule wanted it, in seconds since 1970 UTC.
        parameters: The values that were given, by name.
        output: Where the report went, or would have gone.
        state: RUNNING, SUCCEEDED, FAILED, CANCELLED; of a schedule also MISSED, OVERLAPPED.
        started: In seconds since 1970 UTC.
        ended: The same; None while it runs.
        cell: The code cell that failed.
        message: Why it failed.
    """

    id: str
    notebook: str
    schedule: str | None
    due: float | None
    parameters: Mapping[str, object]
    output: str | None
    state: str
    started: float
    ended: float | None
    cell: int | None
    message: str | None


class ReportHistory:
    """Keeps the runs of one lake."""

    def __init__(self, lake: Path) -> None:
        self._database = LakeDatabase(lake / "catalog.db")
        self._database.migrate("report", _LAYOUT)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def begin(self, notebook: Path, schedule: str | None = None, due: float | None = None) -> str:
        """Note that a run begins; its id."""
        return self._insert(notebook, schedule, due, RUNNING)

    def left_out(self, notebook: Path, schedule: str, due: float, state: str) -> None:
        """Note a run of a schedule that did not take place: MISSED or OVERLAPPED."""
        self._insert(notebook, schedule, due, state)

    def describe(self, run: str, parameters: Mapping[str, object], output: str) -> None:
        """Note what was asked, once it is understood."""
        text = json.dumps(parameters, ensure_ascii=False)
        with self._database.write() as connection:
            connection.execute(
                "UPDATE report_run SET parameters = ?, output = ? WHERE id = ?", (text, output, run)
            )

    def end(
        self, run: str, state: str, message: str | None = None, cell: int | None = None
    ) -> None:
        """Note how a run ended."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE report_run SET state = ?, ended = ?, message = ?, cell = ? WHERE id = ?",
                (state, time.time(), message, cell, run),
            )

    def abandon(self, schedule: str) -> None:
        """End the runs of a schedule that nobody runs any more: their process was killed."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE report_run SET state = ?, ended = ?, message = ? WHERE schedule = ? AND state = ?",
                (FAILED, time.time(), "The process ended in the middle.", schedule, RUNNING),
            )

    def runs(self, limit: int = 20, schedule: str | None = None) -> list[ReportRun]:
        """The last runs, newest first; of one schedule if it is named."""
        where = "" if schedule is None else "WHERE schedule = ?"
        values = () if schedule is None else (schedule,)
        with self._database.read() as connection:
            found = connection.execute(
                f"SELECT {_COLUMNS} FROM report_run {where} ORDER BY started DESC, rowid DESC LIMIT ?",
                (*values, limit),
            ).fetchall()
        return [_run(row) for row in found]

    def _insert(self, notebook: Path, schedule: str | None, due: float | None, state: str) -> str:
        run, now = str(uuid.uuid4()), time.time()
        ended = None if state == RUNNING else now
        with self._database.write() as connection:
            connection.execute(
                f"INSERT INTO report_run ({_COLUMNS}) VALUES (?, ?, ?, ?, '{{}}', NULL, ?, ?, ?, NULL, NULL)",
                (run, str(notebook), schedule, due, state, now, ended),
            )
        return run


def _run(row: tuple[Any, ...]) -> ReportRun:
    values = dict(zip(_COLUMNS.split(", "), row, strict=True))
    return ReportRun(**values | {"parameters": json.loads(values["parameters"])})

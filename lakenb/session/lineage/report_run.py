"""A report's own run in lineage, beside the report: it never fails one, nor keeps it waiting for long."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lakenb.errors import LakeNBError
from lakenb.lineage.events.notebook_events import NotebookJob, ended, read_by, started

if TYPE_CHECKING:
    from lakenb.lineage.events.run_events import RunEvents
    from lakenb.lineage.store import LineageStore
    from lakenb.settings import LineageSettings

LONGEST_WAIT = 2.0
"""Seconds that a report waits at its end, should ``lineage.db`` be busy."""


class ReportLineage:
    """Tells the start and the end of a report, each in a thread that ends with the process.

    Args:
        lake: The lake's directory.
        notebook: The notebook's file.
        run: The report's UUID.
        due: When a schedule wanted it, in seconds since 1970 UTC; None for no schedule.
    """

    def __init__(self, lake: Path, notebook: Path, run: str, due: float | None = None) -> None:
        self._lake = lake
        self._notebook = notebook
        self._job = NotebookJob(run, "", datetime.now(UTC), due)
        self._environ = dict(os.environ)  # the run changes the process's own
        self._last: threading.Thread | None = None
        self.problem = ""

    def started(self, parameters: Mapping[str, object] | None = None) -> None:
        """The notebook will run now, with these parameters."""
        self._job = replace(self._job, parameters=dict(parameters or {}))
        self._behind(self._tell_start)

    def ended(self, kind: str, written: str = "", error: str = "") -> None:
        """It has ended.

        Args:
            kind: COMPLETE, FAIL or ABORT.
            written: The report's place; empty when nothing was written.
            error: The error's name and line.
        """
        if self._last is None:
            self.started()
        done = self._behind(lambda: self._tell_end(kind, written, error))
        with suppress(KeyboardInterrupt):  # the report has ended; so does the waiting
            done.join(LONGEST_WAIT)
            if done.is_alive():
                self.problem = "Lineage of the report is not recorded: lineage.db is busy."

    def _behind(self, work: Callable[[], None]) -> threading.Thread:
        before = self._last

        def run() -> None:
            if before is not None:
                before.join()
            try:
                work()
            except (LakeNBError, OSError, ValueError, TypeError, LookupError) as error:
                told = str(error) if isinstance(error, LakeNBError) else type(error).__name__
                self.problem = f"Lineage of the report is not recorded: {told}"

        self._last = threading.Thread(target=run, name="lakenb-report-lineage", daemon=True)
        self._last.start()
        return self._last

    def _tell_start(self) -> None:
        found = self._settings()
        if found is not None:
            settings, job, events = found
            self._keep(settings, lambda _: [started(events, job)])

    def _tell_end(self, kind: str, written: str, error: str) -> None:
        from lakenb.lineage.store import time_text
        from lakenb.lineage.store.events import EventFilter

        found = self._settings()
        if found is None:
            return
        settings, job, events = found
        wanted = EventFilter(parent=job.id, type="COMPLETE", since=time_text(job.began))

        def made(store: LineageStore) -> list[dict[str, Any]]:
            read = read_by(store.events(wanted, None))
            return [ended(events, job, kind, read, written, error)]

        self._keep(settings, made)

    def _settings(self) -> tuple[LineageSettings, NotebookJob, RunEvents] | None:
        """None where lineage is off, or the notebook has no name to be known by."""
        from lakenb.session.lineage.context import notebook_events
        from lakenb.session.lineage.notebook import notebook_parents
        from lakenb.settings import load_settings

        settings = load_settings(self._lake, {}, self._environ).lineage
        environ = {
            **self._environ,
            "LAKENB_NOTEBOOK": str(self._notebook),
            "LAKENB_NOTEBOOK_RUN": self._job.id,
        }
        own, above = notebook_parents(settings.namespace, settings.job_name, environ)
        if not settings.enabled or own is None:
            return None
        return settings, replace(self._job, name=own.name), notebook_events(settings, above)

    def _keep(
        self, settings: LineageSettings, made: Callable[[LineageStore], list[dict[str, Any]]]
    ) -> None:
        from lakenb.lineage.store import LineageStore
        from lakenb.session.lineage.outbox import SessionOutbox

        store = LineageStore(self._lake / "lineage.db")
        try:
            # What goes to other systems is sent by the lake's next session: nobody waits for it here.
            outbox = SessionOutbox(store, settings.transport)
            outbox.record(made(store), send=False)
            if outbox.problem:
                self.problem = f"Lineage of the report goes to no other system: {outbox.problem}"
        finally:
            store.close()

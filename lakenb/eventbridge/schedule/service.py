"""The scheduler: what is due is started, each time once, no schedule twice at the same time.

A loop of our own over the lake's SQLite file. APScheduler 3 doesn't fit: a job store of its belongs to one
process, so that ``lakenb schedule add`` could not reach a scheduler that runs; it keeps pickled functions; and its
cron has no ``L``, ``W`` and ``#``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from lakenb.eventbridge.schedule.expression import Expression, Rate, parse_expression
from lakenb.eventbridge.schedule.model import Schedule
from lakenb.eventbridge.schedule.store import Schedules

GRACE_SECONDS = 60.0
"""A time that passed longer ago was missed: EventBridge, too, promises the minute and not the second."""


class Run(Protocol):
    """A run that was started."""

    def ended(self) -> bool:
        """Whether it is over; never waits."""

    def stop(self) -> None:
        """End it and wait for it."""


class Starter(Protocol):
    """What the scheduler has done by others."""

    def start(self, schedule: Schedule, due: float) -> Run:
        """Start its report."""

    def left_out(self, schedule: Schedule, due: float, *, missed: bool) -> None:
        """Note a time without a run: missed, or the run before was still going."""


class Scheduler:
    """Starts what is due, until it is told to stop.

    Args:
        schedules: The lake's.
        starter: Starts reports, and notes those that are left out.
        clock: Seconds since 1970 UTC.
    """

    def __init__(self, schedules: Schedules, starter: Starter, clock: Callable[[], float]) -> None:
        self._schedules = schedules
        self._starter = starter
        self._clock = clock
        self._running: dict[str, Run] = {}

    @property
    def running(self) -> list[str]:
        """Names of the schedules whose reports run now."""
        self._running = {name: run for name, run in self._running.items() if not run.ended()}
        return sorted(self._running)

    def tick(self) -> None:
        """Start what is due now."""
        now = self._clock()
        busy = set(self.running)
        for schedule in self._schedules.due(now):
            due = schedule.next_due
            if due is None or not self._schedules.claim(schedule, next_after(schedule, now)):
                continue
            late = now - due > GRACE_SECONDS
            if late and schedule.missed == "skip":
                self._starter.left_out(schedule, due, missed=True)
            elif schedule.name in busy:
                self._starter.left_out(schedule, due, missed=False)
            else:
                self._running[schedule.name] = self._starter.start(schedule, due)

    def stop(self) -> None:
        """End the reports that run."""
        for run in self._running.values():
            run.stop()
        self._running.clear()


def next_after(schedule: Schedule, now: float) -> float | None:
    """The first time of a schedule later than now; a rate keeps the beat of its last time."""
    expression = parse_expression(schedule.expression)
    if isinstance(expression, Rate) and schedule.next_due is not None:
        periods = max(0, int((now - schedule.next_due) // expression.seconds)) + 1
        return schedule.next_due + periods * expression.seconds
    return first_due(expression, now)


def first_due(expression: Expression, now: float) -> float | None:
    """The first time later than now."""
    found = expression.after(datetime.fromtimestamp(now, UTC))
    return None if found is None else found.timestamp()

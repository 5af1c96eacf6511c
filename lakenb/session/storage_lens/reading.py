"""What ``session.storage_lens`` tells without computing: metrics of the facts that there are, within a reader's limits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound
from lakenb.session.storage_lens.measuring import Measuring, day_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.session.reading import Reader
    from lakenb.session.storage_lens.measuring import Day
    from lakenb.session.storage_lens.metrics_result import MetricsResult

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class ComputedMetrics:
    """Metrics as they were computed last.

    Attributes:
        result: As of ``metrics``.
        not_computed: Days of those asked for that are new, or whose input has changed since.
        command: What computes them.
    """

    result: MetricsResult
    not_computed: tuple[date, ...]
    command: str


class Reading(Measuring):
    """The reading part of ``session.storage_lens``."""

    def computed_metrics(
        self,
        reader: Reader,
        level: str = "bucket",
        day: Day = None,
        names: str | Sequence[str] | None = None,
    ) -> ComputedMetrics:
        """Metrics of the facts that there are; unlike ``metrics`` it computes and writes nothing.

        Args:
            reader: Runs the statement, within its limits.
            level: As in ``metrics``.
            day: As in ``metrics``; None is the newest day that is computed.
            names: As in ``metrics``.

        Raises:
            InvalidRequest: A level, day or metric that there is not.
            EntityNotFound: Nothing is loaded, or none of the days is computed yet.
            QuotaExceeded: It would scan more bytes than are allowed.
            QueryFailed: EXCEEDED_TIME_LIMIT, it took too long.
        """
        from lakenb.s3.storage_lens.fact_tables import FACTS
        from lakenb.s3.storage_lens.facts import newest_day
        from lakenb.s3.storage_lens.inputs import within
        from lakenb.s3.storage_lens.level_query import LevelQuery, dimensions_of, metrics_at
        from lakenb.session.storage_lens.metrics_result import metrics_result

        by = dimensions_of(level)
        chosen = metrics_at(by, names)
        command = f"lakenb lens metrics --level {level}"
        computed = self._computed_days(by)
        newest = newest_day(computed)
        days = (newest, newest) if day is None else day_range(day)
        pending = self._pending_days(by, (newest, None) if day is None else days)
        if not any(within(one, days) for one in computed):
            raise _nothing(pending, command)
        query = LevelQuery(by, chosen, days)
        found = metrics_result(query, lambda sql: reader.query(sql, FACTS.database, FACTS.catalog))
        return ComputedMetrics(found, pending, command)

    def _computed_days(self, by: Sequence[str]) -> set[date]:
        from lakenb.s3.storage_lens.fact_tables import DAILY, GROUPS, PREFIX_REPORT, has_facts

        table = DAILY
        parts: tuple[str, ...] = ("storage", "activity", "property")
        if "prefix" in by:
            table, parts = PREFIX_REPORT, ("prefix_report:/",)
        elif "group" in by:
            table, parts = GROUPS, ("groups",)
        if not has_facts(self._services().sources.buckets, table):
            return set()
        known = self._computed()
        return {day for part in parts for day in known.of(part)}

    def _pending_days(
        self, by: Sequence[str], days: tuple[date | None, date | None]
    ) -> tuple[date, ...]:
        from lakenb.s3.storage_lens.inputs import within

        if "prefix" in by:
            return self._prefix_facts().pending(days)
        facts = self._facts()
        found = facts.pending_groups(self._group_conditions()) if "group" in by else facts.pending()
        return tuple(day for day in found if within(day, days))


def _nothing(pending: Sequence[date], command: str) -> EntityNotFound:
    if not pending:
        return EntityNotFound(
            "Storage Lens has no input of the days asked for; load some with 'lakenb lens load'."
        )
    shown = ", ".join(map(str, pending[:_SHOWN])) + (", ..." if len(pending) > _SHOWN else "")
    days = "--day all" if len(pending) > 1 else f"--day {pending[0]}"
    return EntityNotFound(
        f"The metrics of {shown} are not computed yet, and here nothing is; run: {command} {days}"
    )

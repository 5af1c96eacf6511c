"""What ``session.storage_lens`` computes: metrics by level and day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound, InvalidRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.s3.storage_lens.facts import Facts
    from lakenb.s3.storage_lens.prefixes.service import PrefixFacts
    from lakenb.s3.storage_lens.rules import MetricRules
    from lakenb.s3.storage_lens.state import ComputedDays
    from lakenb.session.build import Services
    from lakenb.session.result import Result
    from lakenb.session.storage_lens.metrics_result import MetricsResult

Day = date | str | tuple[date | str | None, date | str | None] | None
Filter = Mapping[str, str | Sequence[str]]
_PAIR = 2


class Measuring:
    """The metrics part of ``session.storage_lens``."""

    _services: Callable[[], Services]
    _sql: Callable[..., Result]

    def metrics(
        self,
        level: str | Sequence[str] = "bucket",
        day: Day = None,
        names: str | Sequence[str] | None = None,
        where: Filter | None = None,
        *,
        expanded: bool = False,
        delimiter: str = "/",
        wide: bool = False,
    ) -> MetricsResult:
        """Storage Lens metrics at a level, computed from what is loaded.

        The long form has a row a metric: report_date, account, region, bucket, storage_class, prefix,
        metric_name, metric_value; what the level does not tell apart is NULL. A value that the input can't
        give is NULL, and ``.reasons()`` of the result says why. Numbers of bytes are exact up to 2^53.

        Args:
            level: ``organization``, ``account``, ``region``, ``bucket``, ``storage_class``, ``prefix`` or
                ``group``; or a list of dimensions to group by, such as ``["bucket", "storage_class"]``.
            day: A date or its ISO text, ``"all"``, or a pair of first and last day (None for no bound);
                None is the newest day.
            names: Metrics by export name, console name or LakeNB's name; None is all of the level.
            where: Allowed values by dimension: ``{"bucket": ["a", "b"]}``.
            expanded: At the level of prefixes: all of them, and not those alone that hold a percent of their
                bucket's bytes within ten levels.
            delimiter: What separates the levels of keys.
            wide: A row a place and a column a metric, in place of the long form.

        Raises:
            InvalidRequest: A level, day, dimension or metric that there is not.
            EntityNotFound: Nothing is loaded yet.
        """
        from lakenb.s3.storage_lens.level_query import (
            LevelQuery,
            PrefixReport,
            dimensions_of,
            metrics_at,
        )
        from lakenb.session.storage_lens.metrics_result import metrics_result

        by, filters = dimensions_of(level), checked_filters(where)
        chosen = metrics_at((*by, *filters), names)
        self.refresh()
        days = self._days(day)
        if {"prefix"} & {*by, *filters}:
            self._refresh_prefixes(days, delimiter)
        if {"group"} & {*by, *filters}:
            self._refresh_groups()
        query = LevelQuery(by, chosen, days, filters, PrefixReport(delimiter, expanded))
        return metrics_result(query, self._facts_sql, wide=wide)

    def refresh(self) -> tuple[date, ...]:
        """Compute the days whose input is new or changed; ``metrics`` does it by itself.

        Returns:
            The days that were computed.

        Raises:
            LakeNBError: The input can't be read.
        """
        return self._facts().refresh()

    def newest_day(self) -> date | None:
        """The newest day that there are metrics of and that is not to come; None without any."""
        from lakenb.s3.storage_lens.facts import newest_day

        return newest_day(self.days())

    def refresh_prefixes(self, day: Day = None, delimiter: str = "/") -> None:
        """Compute all prefixes of days whose input is new or changed.

        ``metrics`` does it for what it is asked; a dashboard does it for the day that it shows alone, and its
        trends of prefixes have the days that are computed.

        Args:
            day: As in ``metrics``.
            delimiter: What separates the levels of keys.
        """
        self._refresh_prefixes(self._days(day), delimiter)

    def days(self) -> tuple[date, ...]:
        """The days that there are metrics of, in order."""
        computed = self._computed()
        found = {day for part in ("storage", "activity", "property") for day in computed.of(part)}
        return tuple(sorted(found))

    def athena_sql(
        self,
        kind: str = "storage",
        day: Day = None,
        *,
        prefixes: bool = False,
        delimiter: str = "/",
    ) -> str:
        """A day's facts as one plain statement over the input tables, for an engine that has them all.

        It gives the rows that ``metrics`` sums: by account, Region, bucket and storage class, and with
        ``prefixes`` by every prefix at every depth.

        Args:
            kind: ``storage`` or ``activity``.
            day: One day; None is the newest.
            prefixes: All prefixes in place of buckets.
            delimiter: What separates levels.

        Raises:
            InvalidRequest: Another kind.
        """
        from lakenb.s3.storage_lens.athena_text import daily_text, prefix_text
        from lakenb.s3.storage_lens.inputs import Inputs

        if kind not in {"storage", "activity"}:
            raise InvalidRequest(f"There are storage and activity, not {str(kind)[:40]!r}.")
        self.refresh()
        one = self._days(day)[1]
        if one is None:
            raise InvalidRequest("A statement is of one day; name it.")
        of = Inputs(self._services().sources.buckets).objects_day(one)
        of = of if kind == "activity" else None
        if prefixes:
            return prefix_text(kind, one, self._rules(), of, delimiter)
        return daily_text(kind, one, self._rules(), of)

    # --- inside ----------------------------------------------------------------------------

    def _facts_sql(self, statement: str) -> Result:
        """A query over the daily facts, on the path of every statement."""
        from lakenb.s3.storage_lens.fact_tables import (
            DAILY,
            FACTS,
            GROUPS,
            PREFIX_ACTIVITY,
            PREFIX_REPORT,
            PREFIX_STORAGE,
            open_facts,
        )

        for table in (DAILY, GROUPS, PREFIX_STORAGE, PREFIX_ACTIVITY, PREFIX_REPORT):
            if f'"{table.table}"' in statement:
                open_facts(self._services().sources.buckets, table)
        return self._sql(statement, catalog=FACTS.catalog, database=FACTS.database)

    def _rules(self) -> MetricRules:
        from lakenb.s3.storage_lens.rules import MetricRules

        return MetricRules(**self._services().settings.storage_lens.model_dump(exclude={"prices"}))

    def _computed(self) -> ComputedDays:
        from lakenb.s3.storage_lens.state import ComputedDays

        return ComputedDays(self._services().database)

    def _facts(self) -> Facts:
        from lakenb.s3.storage_lens.facts import Facts
        from lakenb.session.storage_lens.statements import statements_of

        services = self._services()
        buckets, statements = services.sources.buckets, statements_of(services)
        return Facts(buckets, statements, self._computed(), self._rules())

    def _refresh_groups(self) -> None:
        self._facts().refresh_groups(self._group_conditions())

    def _group_conditions(self) -> list[tuple[str, str]]:
        from lakenb.s3.storage_lens.group.service import Groups, condition_sql

        groups = Groups(self._services().database).list()
        return [(group.name, condition_sql(group)) for group in groups]

    def _refresh_prefixes(
        self,
        days: tuple[date | None, date | None],
        delimiter: str,
        kinds: Sequence[str] = ("storage", "activity"),
    ) -> None:
        self.refresh()
        self._prefix_facts().refresh(days, delimiter, kinds)

    def _prefix_facts(self) -> PrefixFacts:
        from lakenb.s3.storage_lens.prefixes.service import PrefixFacts
        from lakenb.session.storage_lens.statements import statements_of

        services = self._services()
        return PrefixFacts(
            services.sources.buckets,
            statements_of(services),
            services.engine.files.create_object,
            self._computed(),
            self._rules(),
        )

    def _days(self, day: Day) -> tuple[date | None, date | None]:
        """First and last day of what was asked for."""
        if day is None:
            newest = self.newest_day()
            if newest is None:
                message = (
                    "Storage Lens has no input yet; load some with session.storage_lens.load_listing, "
                    "load_inventory or load_access_logs."
                )
                raise EntityNotFound(message)
            return newest, newest
        return day_range(day)


def day_range(day: Day) -> tuple[date | None, date | None]:
    """A day, a pair of days or ``all`` as first and last day.

    Raises:
        InvalidRequest: It is none of them.
    """
    if day == "all":
        return None, None
    if isinstance(day, tuple | list):
        if len(day) != _PAIR:
            raise InvalidRequest("A range of days is a pair: the first and the last.")
        return _one(day[0]), _one(day[1])
    found = _one(day)
    return found, found


def _one(day: object) -> date | None:
    if day is None:
        return None
    if isinstance(day, datetime):
        return day.date()
    if isinstance(day, date):
        return day
    try:
        return date.fromisoformat(day if isinstance(day, str) else "")
    except ValueError:
        message = f"{str(day)[:40]!r} is no day; write 2026-11-30, 'all', or a pair of days."
        raise InvalidRequest(message) from None


def checked_filters(where: Filter | None) -> dict[str, tuple[str, ...]]:
    """Filters as tuples of text.

    Raises:
        InvalidRequest: A dimension that there is not, or a value that is no text.
    """
    from lakenb.s3.storage_lens.level_query import DIMENSIONS

    found: dict[str, tuple[str, ...]] = {}
    for name, values in (where or {}).items():
        if name not in DIMENSIONS:
            message = f"There is no dimension {str(name)[:60]!r}; use {', '.join(DIMENSIONS)}."
            raise InvalidRequest(message)
        listed = (values,) if isinstance(values, str) else tuple(values)
        if not listed or not all(isinstance(value, str) for value in listed):
            raise InvalidRequest(f"The values of {name} are texts, at least one.")
        found[name] = listed
    return found

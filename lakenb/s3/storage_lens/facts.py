"""Computes the daily facts of buckets and groups, and keeps them up with the input.

A day is computed when its input is not the one that its facts were computed from. Facts of a month lie in
one file, so that fifteen months are read in fifteen: a day that changes is one commit that replaces the
month's file.
"""

from __future__ import annotations

import calendar
import hashlib
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.commits import replace_files, retried, write_rows
from lakenb.s3.storage_lens.engine_text import EngineText
from lakenb.s3.storage_lens.exported import with_exports
from lakenb.s3.storage_lens.fact_tables import (
    ACTIVITY_COLUMNS,
    DAILY,
    GROUP_COLUMNS,
    GROUPS,
    PROPERTY_COLUMNS,
    STORAGE_COLUMNS,
    has_facts,
    open_facts,
)
from lakenb.s3.storage_lens.inputs import Inputs
from lakenb.s3.storage_lens.metrics.storage import STORAGE_METRICS
from lakenb.s3.storage_lens.row_views import RowViews, engine_dialect
from lakenb.s3.storage_lens.sums import PLACE, activity_sums, property_sums, storage_sums
from lakenb.values.names import quote_text
from lakenb.values.predicate import And, Comparison

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from lakenb.engine.protocol import EngineStatement, Progress, Statements
    from lakenb.s3.storage_lens.fact_tables import FactTable
    from lakenb.s3.storage_lens.rules import MetricRules
    from lakenb.s3.storage_lens.state import ComputedDays
    from lakenb.s3tables.table_bucket.service import TableBuckets
    from lakenb.values.plan import Plan
    from lakenb.values.scan import KeptScan

_PLACES = tuple(PLACE.split(", "))
_GROUP_METRICS = tuple(m for m in STORAGE_METRICS if "group" in m.levels)
Group = tuple[str, str]
"""A Storage Lens group: its name, and its condition over ``grouped`` objects in engine SQL."""


class Facts:
    """The daily facts of a lake.

    Args:
        buckets: The lake's table buckets.
        statements: Begins what computes sums.
        computed: What is computed already.
        rules: How.
    """

    def __init__(
        self,
        buckets: TableBuckets,
        statements: Statements,
        computed: ComputedDays,
        rules: MetricRules,
    ) -> None:
        self._buckets = buckets
        self._statements = statements
        self._computed = computed
        self._rules = rules

    def refresh(self, progress: Progress | None = None) -> tuple[date, ...]:
        """Compute what the input has and the facts have not.

        Returns:
            The days that were computed.

        Raises:
            QueryFailed: The input can't be read.
            CommitConflict: Others changed the facts all the while.
        """
        inputs = Inputs(self._buckets)
        if open_facts(self._buckets, DAILY).snapshot_id is None:  # new, or dropped by somebody
            for part in ("storage", "activity", "property"):
                self._computed.clear(part)
        mark = self._mark(inputs)
        if self._computed.mark("daily") == mark:
            return ()
        wanted = _wanted(inputs)
        stale = self._stale(wanted)
        for month, work in _by_month(stale).items():
            self._replace(DAILY, month, work, inputs, progress)
            for part, day in work:
                self._computed.put(part, {day: self._print(wanted[part][day])})
        self.expire(progress)
        self._computed.put_mark("daily", mark)
        return tuple(sorted({day for _, day in stale}))

    def refresh_groups(
        self, groups: Sequence[Group], progress: Progress | None = None
    ) -> tuple[date, ...]:
        """The same for the objects of Storage Lens groups."""
        inputs = Inputs(self._buckets)
        if open_facts(self._buckets, GROUPS).snapshot_id is None:
            self._computed.clear("groups")
        days = _wanted_groups(inputs, groups)
        stale = self._stale({"groups": days})
        for month, work in _by_month(stale).items():
            self._replace(GROUPS, month, work, inputs, progress, groups)
            for part, day in work:
                self._computed.put(part, {day: self._print(days[day])})
        return tuple(sorted({day for _, day in stale}))

    def expire(self, progress: Progress | None = None) -> tuple[date, ...]:
        """Drop facts older than they are kept, counted back from the newest day there is."""
        known = {part: self._computed.of(part) for part in ("storage", "activity", "property")}
        first = oldest_kept((day for days in known.values() for day in days), self._rules)
        if first is None:
            return ()
        gone = [(part, day) for part, days in known.items() for day in days if day < first]
        for month, work in _by_month(gone).items():
            self._replace(DAILY, month, work, None, progress)
            for part, day in work:
                self._computed.forget(part, [day])
        return tuple(sorted({day for _, day in gone}))

    def pending(self) -> tuple[date, ...]:
        """The days that ``refresh`` would compute; nothing is written."""
        inputs = Inputs(self._buckets)
        lost = not has_facts(self._buckets, DAILY)
        if not lost and self._computed.mark("daily") == self._mark(inputs):
            return ()
        return tuple(sorted({day for _, day in self._stale(_wanted(inputs), lost=lost)}))

    def pending_groups(self, groups: Sequence[Group]) -> tuple[date, ...]:
        """The days that ``refresh_groups`` would compute; nothing is written."""
        wanted = {"groups": _wanted_groups(Inputs(self._buckets), groups)}
        stale = self._stale(wanted, lost=not has_facts(self._buckets, GROUPS))
        return tuple(sorted({day for _, day in stale}))

    # --- inside ----------------------------------------------------------------------------

    def _mark(self, inputs: Inputs) -> str:
        return self._print(f"{inputs.mark}/{self._rules.retention_months}")

    def _print(self, text: str) -> str:
        return hashlib.sha256(f"{self._rules.fingerprint}/{text}".encode()).hexdigest()[:32]

    def _stale(
        self, wanted: Mapping[str, Mapping[date, str]], *, lost: bool = False
    ) -> list[tuple[str, date]]:
        """Parts and days that are not computed from the input as it is; all of them when the facts are lost."""
        first = oldest_kept((day for days in wanted.values() for day in days), self._rules)
        found: list[tuple[str, date]] = []
        for part, days in wanted.items():
            known = {} if lost else self._computed.of(part)
            found += [
                (part, day)
                for day, text in days.items()
                if known.get(day) != self._print(text) and (first is None or day >= first)
            ]
        return sorted(found, key=lambda pair: (pair[1], pair[0]))

    def _replace(
        self,
        definition: FactTable,
        month: date,
        work: Sequence[tuple[str, date]],
        inputs: Inputs | None,
        progress: Progress | None,
        groups: Sequence[Group] = (),
    ) -> None:
        """Put new rows of some days and parts in the place of the old; without an input they just go."""
        what = f"Storage Lens computes {definition.table} of {month:%Y-%m}"
        with self._statements(what, progress) as run:
            kept: list[KeptScan] = []
            if inputs is not None:
                plans = (self._plan(run, one, inputs, groups) for one in work)
                kept += [run.keep(plan) for plan in plans if plan is not None]
            swap_month(self._buckets, run, definition, (month, last_of_month(month)), work, kept)

    def _plan(
        self,
        run: EngineStatement,
        of_day: tuple[str, date],
        inputs: Inputs,
        groups: Sequence[Group],
    ) -> Plan | None:
        part, day = of_day
        if part == "groups" and not groups:
            return None
        of = inputs.objects_day(day) if part == "activity" else None
        text = EngineText(inputs.scanning(run, day, of))
        views = RowViews(engine_dialect(text.table), day, self._rules, of)
        first = f"SELECT DATE '{day.isoformat()}' AS report_date"
        if part == "groups":
            names = ("report_date", *_PLACES, "group_name", *GROUP_COLUMNS)
            queries = [
                f"{first}, {PLACE}, {quote_text(name)} AS group_name, {', '.join(GROUP_COLUMNS)} "
                f"FROM ({storage_sums(views, condition, _GROUP_METRICS)}) q"
                for name, condition in groups
            ]
            return text.plan(" UNION ALL ".join(queries), names)
        sums, columns = _SUMS[part]
        names = ("report_date", *_PLACES, "part", *columns)
        query = sums(views)
        if inputs.has_exports(day):
            query = with_exports(query, part, text.table("exports"), day)
        told = f"{first}, {PLACE}, '{part}' AS part, {', '.join(columns)} FROM ({query}) q"
        return text.plan(told, names)


_SUMS: dict[str, tuple[Callable[[RowViews], str], tuple[str, ...]]] = {
    "storage": (storage_sums, STORAGE_COLUMNS),
    "activity": (activity_sums, ACTIVITY_COLUMNS),
    "property": (property_sums, PROPERTY_COLUMNS),
}


def swap_month(
    buckets: TableBuckets,
    run: EngineStatement,
    definition: FactTable,
    span: tuple[date, date],
    work: Sequence[tuple[str, date]],
    kept: Sequence[KeptScan],
) -> None:
    """One commit: the files of a span with some rows taken out and kept rows put in."""
    low, high = span
    within = And((Comparison("report_date", ">=", low), Comparison("report_date", "<=", high)))
    names = [column.name for column in definition.columns]

    def swap() -> None:
        table = open_facts(buckets, definition)
        old = run.scan(definition.name, predicate=within)
        text = EngineText({definition.table: old}.__getitem__)
        plan = text.plan(_merged(text, definition, work, kept), names)
        files = write_rows(run, table, plan)
        replace_files(buckets, table, [file.uri for file in old.files], files)

    retried(swap)


def _merged(
    text: EngineText,
    definition: FactTable,
    work: Sequence[tuple[str, date]],
    kept: Sequence[KeptScan],
) -> str:
    names = [column.name for column in definition.columns]
    kinds = {column.name: column.type.trino for column in definition.columns}
    by_part = "part" in names
    pairs = ", ".join(
        f"('{part}', DATE '{day.isoformat()}')" if by_part else f"DATE '{day.isoformat()}'"
        for part, day in work
    )
    key = "(part, report_date)" if by_part else "report_date"
    queries = [
        f"SELECT {', '.join(names)} FROM {text.table(definition.table)} WHERE {key} NOT IN ({pairs})"
    ]
    for scan in kept:
        known = {column.name for column in scan.columns}
        told = ", ".join(
            name if name in known else f"CAST(NULL AS {kinds[name]}) AS {name}" for name in names
        )
        queries.append(f"SELECT {told} FROM {text.of(scan)}")
    order = ", ".join(name for name in ("part", "bucket_name", "report_date") if name in names)
    return f"SELECT * FROM ({' UNION ALL '.join(queries)}) ORDER BY {order}"


def _wanted(inputs: Inputs) -> dict[str, dict[date, str]]:
    """Of each part, its days with the state of their input."""
    return {
        "storage": inputs.storage_days(),
        "activity": inputs.activity_days(),
        "property": inputs.property_days(),
    }


def _wanted_groups(inputs: Inputs, groups: Sequence[Group]) -> dict[date, str]:
    """The same of groups, whose definitions count too."""
    mark = hashlib.sha256(repr(sorted(groups)).encode()).hexdigest()[:16]
    return {day: f"{text}/{mark}" for day, text in inputs.storage_days().items()}


def _by_month(work: Iterable[tuple[str, date]]) -> dict[date, list[tuple[str, date]]]:
    found: dict[date, list[tuple[str, date]]] = {}
    for part, day in work:
        found.setdefault(day.replace(day=1), []).append((part, day))
    return found


def last_of_month(month: date) -> date:
    """The last day of a month, given by its first."""
    return month.replace(day=calendar.monthrange(month.year, month.month)[1])


def oldest_kept(days: Iterable[date], rules: MetricRules) -> date | None:
    """The first day that is kept, counted back from the newest; None when all are."""
    newest = newest_day(days)
    if newest is None or not rules.retention_months:
        return None
    months = newest.year * 12 + newest.month - 1 - rules.retention_months
    if months < 12:  # noqa: PLR2004 - there is no year 0
        return None
    year, month = divmod(months, 12)
    day = min(newest.day, calendar.monthrange(year, month + 1)[1])
    return date(year, month + 1, day)


def newest_day(days: Iterable[date]) -> date | None:
    """The last day that is not to come: a line of the year 9999 must not make all others old."""
    every = sorted(days)
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    past = [day for day in every if day <= tomorrow]
    known = past or every
    return known[-1] if known else None

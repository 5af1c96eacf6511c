"""A question as it was understood, and its SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from lakenb.s3.storage_lens.level_query import LevelQuery, PrefixReport, metrics_at
from lakenb.s3.storage_lens.metrics import AnyMetric, DerivedMetric, find_metric

Intent = Literal["total", "top", "growth", "trend"]
_WORDS = {"storage_class": "storage class", "group": "Storage Lens group"}


@dataclass(frozen=True, slots=True)
class Question:
    """What a question asks for.

    Attributes:
        intent: One number, places by a metric, places by its change, or a metric by day.
        metric: The metric's name.
        dimension: What places are; empty for one number or a trend of all.
        days: First and last day.
        n: How many places.
        ascending: Whether the least come first.
        filters: Allowed values by dimension.
        assumed: What the question left open and was chosen.
    """

    intent: Intent
    metric: str
    dimension: str
    days: tuple[date, date]
    n: int = 10
    ascending: bool = False
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    assumed: tuple[str, ...] = ()

    @property
    def by(self) -> tuple[str, ...]:
        """The dimensions of its rows."""
        if not self.dimension:
            return ()
        return ("bucket", "prefix") if self.dimension == "prefix" else (self.dimension,)

    @property
    def dimensions(self) -> frozenset[str]:
        """All that it looks at."""
        return frozenset((*self.by, *self.filters))

    @property
    def read_days(self) -> tuple[date, date]:
        """The days whose facts it reads: for a growth those before, too."""
        if self.intent != "growth":
            return self.days
        return self._before[0], self.days[1]

    @property
    def words(self) -> str:
        """How it was understood, in a sentence."""
        title = find_metric(self.metric).title
        of = _WORDS.get(self.dimension, self.dimension)
        first, last = self.days
        when = f"on {last}" if first == last else f"from {first} to {last}"
        which = "least" if self.ascending else "most"
        told = {
            "total": f"{title}, one number",
            "trend": f"{title} by day{f' and {of}' if of else ''}",
            "top": f"{title} by {of}, at most {self.n}, the {which} first",
            "growth": f"Change of {title} by {of}, at most {self.n}, the {which} first",
        }[self.intent]
        where = "; ".join(f"{name} {', '.join(values)}" for name, values in self.filters.items())
        return f"{told}, {when}{f', of {where}' if where else ''}"

    def sql(self) -> str:
        """Its statement over the daily facts.

        Raises:
            InvalidRequest: The metric isn't there by this dimension.
        """
        metrics_at(tuple(self.dimensions), [self.metric])
        if self.intent == "total":
            return self._query(self.days, by_day=False).wide(" ")
        if self.intent == "trend":
            return self._query(self.days).wide()
        keys = ", ".join(str(at + 1) for at in range(len(self.by)))
        order = "ASC" if self.ascending else "DESC"
        if self.intent == "top":
            tail = f"\nORDER BY {len(self.by) + 1} {order} NULLS LAST, {keys} LIMIT {self.n}"
            return self._query(self.days, by_day=False).wide(tail)
        return f"{self._growth()}\nORDER BY change {order} NULLS LAST, {keys} LIMIT {self.n}"

    @property
    def _before(self) -> tuple[date, date]:
        """The day before for what stands at a day's end, as many days before for what happens."""
        first, last = self.days
        one = timedelta(days=1)
        return (
            first - one if is_state(find_metric(self.metric)) else first - (last - first) - one
        ), first - one

    def _growth(self) -> str:
        metric = find_metric(self.metric)
        keys = self._query(self.days, by_day=False).dated
        named = ", ".join(keys)
        if is_state(metric):
            query = self._query(self.read_days)
            return (
                f"SELECT {named}, before, after, after - before AS change,\n"
                "  1E2 * (after - before) / NULLIF(ABS(before), 0) AS change_percent, first_day, last_day\n"
                f"FROM (SELECT {named}, MIN_BY(value, report_date) AS before, MAX_BY(value, report_date) AS after,\n"
                f"  MIN(report_date) AS first_day, MAX(report_date) AS last_day\n"
                f"FROM ({_valued(query)}) v WHERE value IS NOT NULL GROUP BY {named}) g"
            )
        now, before = self._query(self.days, by_day=False), self._query(self._before, by_day=False)
        same = " AND ".join(f"n.{key} = p.{key}" for key in keys)
        return (
            f"SELECT {', '.join(f'n.{key}' for key in keys)}, p.value AS before, n.value AS after, "
            "n.value - p.value AS change,\n"
            "  1E2 * (n.value - p.value) / NULLIF(ABS(p.value), 0) AS change_percent\n"
            f"FROM ({_valued(now)}) n\nLEFT JOIN ({_valued(before)}) p ON {same}"
        )

    def _query(self, days: tuple[date, date], *, by_day: bool = True) -> LevelQuery:
        report = PrefixReport(expanded="prefix" in self.dimensions)
        metric = find_metric(self.metric)
        return LevelQuery(self.by, (metric,), days, self.filters, report, by_day)


def is_state(metric: AnyMetric) -> bool:
    """Whether it tells what there is at a day's end, so that days are compared and not added."""
    if isinstance(metric, DerivedMetric):
        return all(is_state(find_metric(name)) for name in metric.uses)
    return getattr(metric, "table", "storage") != "activity"


def _valued(query: LevelQuery) -> str:
    keys = ", ".join(f"b.{column}" for column in query.dated)
    return (
        f"WITH {query.base()} SELECT {keys}, {query.value(query.metrics[0])} AS value FROM base b"
    )

"""What a dashboard shows, as queries over the daily facts: snapshot, trends, top places, sizes, prefixes.

Follows the S3 User Guide's "Viewing S3 Storage Lens metrics on the dashboards". Each answer holds the SQL that
gives its numbers; it runs in a ``%%athena`` cell too.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest
from lakenb.s3.storage_lens.level_query import DIMENSIONS, LevelQuery, PrefixReport, levels_of
from lakenb.s3.storage_lens.metrics import EVERY_METRIC, DerivedMetric, find_metric
from lakenb.s3.storage_lens.metrics.reasons import why_null
from lakenb.s3.storage_lens.metrics.sizes import SIZE_CLASSES
from lakenb.values.chart import ChartData, ChartSeries, ChartSpec
from lakenb.values.lens_view import (
    Bubble,
    Bubbles,
    LensMetric,
    Snapshot,
    SnapshotLine,
    TopLine,
    TopPlaces,
)
from lakenb.values.names import quote_text

if TYPE_CHECKING:
    from lakenb.s3.storage_lens.metrics import AnyMetric
    from lakenb.session.result import Result

Filters = Mapping[str, tuple[str, ...]]
TREND_DAYS = 30
_STEPS = (1, 7, TREND_DAYS)
_MOST_TOP = 100
_MOST_BUBBLES = 200
_LEAST_DAYS = 7
_MIDNIGHT_MILLIS = 86_400_000
_EPOCH = date(1970, 1, 1)
_SETTINGS = "bucket_property"


@dataclass(frozen=True, slots=True)
class Views:
    """The views of a dashboard.

    Attributes:
        ask: Runs a query over the daily facts.
        report: Which prefixes a level of prefixes has.
    """

    ask: Callable[[str], Result]
    report: PrefixReport = field(default_factory=PrefixReport)

    def _query(
        self,
        by: Sequence[str],
        metrics: Sequence[AnyMetric],
        days: tuple[date, date],
        filters: Filters,
        *,
        by_day: bool = True,
    ) -> LevelQuery:
        return LevelQuery(tuple(by), tuple(metrics), days, filters, self.report, by_day)

    # --- one place over days ---------------------------------------------------------------------

    def snapshot(self, day: date, filters: Filters, metrics: Sequence[AnyMetric]) -> Snapshot:
        """Metrics of a day with their changes and the trend of the 30 days before."""
        chosen = [m for m in metrics if _fits(m, filters)]
        days = (day - timedelta(TREND_DAYS), day)
        query = self._query((), chosen, days, filters)
        sql = query.wide(" ORDER BY b.report_date")
        by_day = {row[0]: row[1:] for row in self.ask(sql).fetchall()}
        lines = [
            _snapshot_line(metric, day, {d: row[at] for d, row in by_day.items()})  # type: ignore[misc]  # dates to numbers
            for at, metric in enumerate(chosen)
        ]
        return Snapshot(day, tuple(lines), sql)

    def trend(
        self, days: tuple[date, date], filters: Filters, metrics: Sequence[AnyMetric]
    ) -> ChartData:
        """One or two metrics by day."""
        sql = self._query((), metrics, days, filters).wide(" ORDER BY b.report_date")
        rows = self.ask(sql).fetchall()
        series = tuple(
            ChartSeries(m.title, tuple((_moment(row[0]), _number(row[at])) for row in rows))
            for at, m in enumerate(metrics, 1)
        )
        title = " and ".join(m.title for m in metrics)
        return ChartData(ChartSpec("line"), "day", title, "time", series, sql=sql)

    def distribution(self, kind: str, days: tuple[date, date], filters: Filters) -> ChartData:
        """How many reads, writes or objects there are of each of the 18 sizes.

        Args:
            kind: ``Read``, ``Write`` or ``Object``.
            days: Requests are summed over them; objects are those of the last one.
            filters: The place.
        """
        if kind not in {"Read", "Write", "Object"}:
            raise InvalidRequest("Sizes are those of Read, Write or Object.")
        ending = "Count" if kind == "Object" else "RequestCount"
        metrics = [find_metric(f"{kind}{size.label}{ending}") for size in SIZE_CLASSES]
        span = (days[1], days[1]) if kind == "Object" else days
        sql = self._query((), metrics, span, filters, by_day=False).wide(" ")
        rows = self.ask(sql).fetchall()
        values = rows[0] if rows else [None] * len(metrics)
        points = tuple((_short(at), _number(v)) for at, v in enumerate(values))
        what = {"Read": "GET requests", "Write": "PUT requests", "Object": "objects"}[kind]
        note = "" if any(y is not None for _, y in points) else "Not told by what is loaded."
        return ChartData(
            ChartSpec("bar"),
            "size up to",
            what,
            "text",
            (ChartSeries(what, points),),
            note=note,
            sql=sql,
        )

    # --- places ----------------------------------------------------------------------------------

    def top(
        self,
        metric: AnyMetric,
        by: Sequence[str],
        days: tuple[date, date],
        filters: Filters,
        n: int,
        *,
        ascending: bool = False,
    ) -> TopPlaces:
        """The places where a metric is largest over some days; what is stored is that of the last day."""
        if not 0 < n <= _MOST_TOP:
            raise InvalidRequest(f"Top N has from 1 to {_MOST_TOP} places.")
        span = (days[1], days[1]) if _is_state(metric) else days
        order = "ASC" if ascending else "DESC"
        keys = ", ".join(str(at + 1) for at in range(len(by)))
        place = len(by) + 1
        tail = f" ORDER BY {place} {order} NULLS LAST, {keys} LIMIT {n}"
        sql = self._query(by, [metric], span, filters, by_day=False).wide(tail)
        rows = [row for row in self.ask(sql).fetchall() if row[-1] is not None]
        places = [tuple(str(part) for part in row[:-1]) for row in rows]
        trends = self._trends(metric, by, days[1], filters, places)
        before = self._before(metric, by, span, filters, places)
        lines = tuple(
            TopLine(at, value, _change(value, before.get(at)), _series(trends.get(at, {}), days[1]))
            for at, value in zip(places, (_number(row[-1]) for row in rows), strict=True)
        )
        return TopPlaces(tuple(by), lines, sql)

    def _trends(
        self,
        metric: AnyMetric,
        by: Sequence[str],
        day: date,
        filters: Filters,
        places: Sequence[tuple[str, ...]],
    ) -> dict[tuple[str, ...], dict[date, float | None]]:
        if not places:
            return {}
        days = (day - timedelta(TREND_DAYS), day)
        query = self._query(by, [metric], days, _narrowed(filters, by, places))
        found: dict[tuple[str, ...], dict[date, float | None]] = {}
        for row in self.ask(query.wide()).fetchall():
            at = tuple(str(part) for part in row[1:-1])
            found.setdefault(at, {})[row[0]] = _number(row[-1])  # type: ignore[index]  # a date
        return found

    def _before(
        self,
        metric: AnyMetric,
        by: Sequence[str],
        days: tuple[date, date],
        filters: Filters,
        places: Sequence[tuple[str, ...]],
    ) -> dict[tuple[str, ...], float | None]:
        """The same of as many days before."""
        if not places:
            return {}
        length = (days[1] - days[0]).days + 1
        earlier = (days[0] - timedelta(length), days[1] - timedelta(length))
        narrowed = _narrowed(filters, by, places)
        sql = self._query(by, [metric], earlier, narrowed, by_day=False).wide(" ")
        rows = self.ask(sql).fetchall()
        return {tuple(str(part) for part in row[:-1]): _number(row[-1]) for row in rows}

    def bubbles(
        self,
        metrics: tuple[AnyMetric, AnyMetric, AnyMetric],
        by: Sequence[str],
        day: date,
        filters: Filters,
    ) -> Bubbles:
        """Places by three metrics of one day: along, up, and the size; the largest ones."""
        last = len(by) + 3
        tail = f" ORDER BY {last} DESC NULLS LAST LIMIT {_MOST_BUBBLES}"
        three = list(dict.fromkeys(metrics))
        if len(three) < len(metrics):
            raise InvalidRequest("A bubble shows three different metrics.")
        sql = self._query(by, three, (day, day), filters, by_day=False).wide(tail)
        points = [
            Bubble(" / ".join(str(part) for part in row[: len(by)]), *map(float, row[-3:]))  # type: ignore[arg-type]  # numbers
            for row in self.ask(sql).fetchall()
            if None not in row[-3:]
        ]
        return Bubbles(three[0].title, three[1].title, three[2].title, tuple(points), sql)

    def outliers(
        self, metric: AnyMetric, by: Sequence[str], day: date, filters: Filters, least: float = 2.0
    ) -> list[tuple[tuple[str, ...], float, float]]:
        """Places whose day lies further from the 30 days before than so many standard deviations.

        Returns:
            The place, its value and its z-score, the furthest first (S3 User Guide: "S3 Storage Lens
            recommendations", outlier call-outs).
        """
        days = (day - timedelta(TREND_DAYS), day)
        found: dict[tuple[str, ...], dict[date, float | None]] = {}
        for row in self.ask(self._query(by, [metric], days, filters).wide()).fetchall():
            at = tuple(str(part) for part in row[1:-1])
            found.setdefault(at, {})[row[0]] = _number(row[-1])  # type: ignore[index]  # a date
        told = []
        for at, by_day in found.items():
            value, score = by_day.get(day), _z_score(by_day, day)
            if value is not None and score is not None and abs(score) > least:
                told.append((at, value, score))
        return sorted(told, key=lambda line: -abs(line[2]))

    def values(self, days: tuple[date, date], most: int) -> dict[str, tuple[str, ...]]:
        """The first values of each dimension to filter by."""
        from lakenb.s3.storage_lens.fact_tables import DAILY
        from lakenb.s3.storage_lens.level_query import quoted

        found: dict[str, tuple[str, ...]] = {}
        low, high = (f"DATE {quote_text(day.isoformat())}" for day in days)
        for name in ("account", "region", "bucket", "storage_class"):
            column = DIMENSIONS[name]
            sql = (
                f"SELECT DISTINCT {column} FROM {quoted(DAILY.name)} WHERE report_date BETWEEN {low} "
                f"AND {high} AND {column} <> '' ORDER BY 1 LIMIT {most}"
            )
            found[name] = tuple(str(row[0]) for row in self.ask(sql).fetchall())
        return found


def known_metrics() -> tuple[LensMetric, ...]:
    """All metrics as a dashboard names them."""
    return tuple(
        LensMetric(m.name, m.title, m.category, m.unit, tuple(sorted(levels_of(m))))
        for m in EVERY_METRIC
    )


def _short(at: int) -> str:
    """A size class as an axis has room for: ``0``, up to ``128KB``, ... ``more``."""
    size = SIZE_CLASSES[at]
    return "0" if not at else size.label.rpartition("To")[2] if size.up_to is not None else ">4GB"


def _fits(metric: AnyMetric, filters: Filters) -> bool:
    narrowest = next((name for name in ("prefix", "group", "storage_class") if name in filters), "")
    return not narrowest or narrowest in levels_of(metric)


def _is_state(metric: AnyMetric) -> bool:
    """Whether it tells what there is on a day and not what happened, so that days must not be added."""
    if isinstance(metric, DerivedMetric):
        return all(_is_state(find_metric(name)) for name in metric.uses)
    return getattr(metric, "table", _SETTINGS) != "activity"


def _narrowed(
    filters: Filters, by: Sequence[str], places: Sequence[tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """The filters, and the values that the places have."""
    found = dict(filters)
    for at, name in enumerate(by):
        found[name] = tuple(dict.fromkeys(place[at] for place in places))
    return found


def _snapshot_line(metric: AnyMetric, day: date, by_day: Mapping[date, object]) -> SnapshotLine:
    numbers = {d: _number(v) for d, v in by_day.items()}
    value = numbers.get(day)
    changes = tuple(_change(value, numbers.get(day - timedelta(step))) for step in _STEPS)
    reason = "" if value is not None else why_null(metric)
    trend = _series(numbers, day)
    return SnapshotLine(metric.name, value, changes, trend, _z_score(numbers, day), reason)  # type: ignore[arg-type]  # three


def _series(by_day: Mapping[date, float | None], day: date) -> tuple[float | None, ...]:
    return tuple(by_day.get(day - timedelta(back)) for back in range(TREND_DAYS, -1, -1))


def _change(value: float | None, before: float | None) -> float | None:
    if value is None or before is None or before == 0:
        return None
    return (value - before) / abs(before)


def _z_score(by_day: Mapping[date, float | None], day: date) -> float | None:
    earlier = [
        v for d, v in by_day.items() if v is not None and day - timedelta(TREND_DAYS) <= d < day
    ]
    value = by_day.get(day)
    if value is None or len(earlier) < _LEAST_DAYS:
        return None
    spread = statistics.pstdev(earlier)
    return (value - statistics.fmean(earlier)) / spread if spread > 0 else None


def _number(value: object) -> float | None:
    return None if value is None else float(value)  # type: ignore[arg-type]  # a double of SQL


def _moment(day: object) -> float:
    return float((day - _EPOCH).days * _MIDNIGHT_MILLIS)  # type: ignore[operator]  # a date of SQL

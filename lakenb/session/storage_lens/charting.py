"""What a Storage Lens dashboard asks for: each picture's rows with the SQL that makes them.

Every method reads daily facts alone; ``refresh()`` brings them up to the input first, once for a page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.values.storage_lens import (
    Bubble,
    Change,
    LensAnswer,
    LensFilter,
    LensMetric,
    Outlier,
    PerformanceFinding,
    PrefixRow,
    SizeBar,
    SnapshotRow,
    TopRow,
    TrendPoint,
)

if TYPE_CHECKING:
    from lakenb.s3.storage_lens.level_query import LevelQuery
    from lakenb.s3.storage_lens.metrics import AnyMetric
    from lakenb.session.result import Result

EVERYTHING = LensFilter()
MONTH = 30
_WEEK = 7
_MOST = 10_000
_ZSCORE = 2.0
_FEWEST_DAYS = 3
Days = tuple[date, date]


class Charting:
    """The dashboard part of ``session.storage_lens``."""

    _facts_sql: Callable[[str], Result]
    _refresh_prefixes: Callable[..., None]
    _refresh_groups: Callable[[], None]
    refresh: Callable[[], tuple[date, ...]]
    newest_day: Callable[[], date | None]

    def catalogue(self) -> tuple[LensMetric, ...]:
        """All metrics: names, categories, units, formulas, notes."""
        from lakenb.s3.storage_lens.metrics import EVERY_METRIC

        return tuple(_told(metric) for metric in EVERY_METRIC)

    def snapshot(
        self,
        names: Sequence[str],
        day: date | None = None,
        where: LensFilter = EVERYTHING,
        *,
        trend: bool = False,
    ) -> LensAnswer[SnapshotRow]:
        """Metrics on a day, with the change against the day, the week and the month before.

        Args:
            names: The metrics.
            day: None is the newest.
            where: What is looked at.
            trend: Whether each row has the values of the last 30 days too.
        """
        from lakenb.s3.storage_lens.metrics import find_metrics
        from lakenb.s3.storage_lens.metrics.reasons import why_null

        day = self._day(day)
        metrics = find_metrics(names)
        query = self._query((), metrics, (day - timedelta(days=MONTH), day), where)
        sql = query.wide()
        by_day = {row[0]: row[1:] for row in self._facts_sql(sql).fetchall()}
        told = tuple(_told(metric) for metric in metrics)
        today = dict(
            zip(metrics, by_day.get(day, ()), strict=False)
        )  # without facts there are none
        parts = self._parts(query, day, [m for m in metrics if today.get(m) is None])
        rows: list[SnapshotRow] = []
        for at, metric in enumerate(told):
            values = {known: _number(found[at]) for known, found in by_day.items()}
            now = values.get(day)
            one, week, month = (
                Change(now, values.get(day - timedelta(days=back))) for back in (1, _WEEK, MONTH)
            )
            past = tuple(_past(values, day)) if trend else ()
            reason = "" if now is not None else why_null(metrics[at], parts)
            rows.append(SnapshotRow(metric, now, one, week, month, past, reason))
        return LensAnswer(tuple(rows), sql, told)

    def trend(
        self, names: Sequence[str], days: Days | None = None, where: LensFilter = EVERYTHING
    ) -> LensAnswer[TrendPoint]:
        """One or more metrics by day.

        Args:
            names: The metrics.
            days: First and last; None is the last 30.
            where: What is looked at.
        """
        from lakenb.s3.storage_lens.metrics import find_metrics

        metrics = find_metrics(names)
        sql = self._query((), metrics, self._span(days), where).wide()
        rows = tuple(
            TrendPoint(_date(row[0]), tuple(map(_number, row[1:])))
            for row in self._facts_sql(sql).fetchall()
        )
        return LensAnswer(rows, sql, tuple(_told(metric) for metric in metrics))

    def top(
        self,
        name: str,
        dimension: str = "bucket",
        n: int = 10,
        days: Days | None = None,
        where: LensFilter = EVERYTHING,
        *,
        ascending: bool = False,
    ) -> LensAnswer[TopRow]:
        """The places with the most of a metric over some days; ``key`` has one text, for a prefix bucket and prefix.

        Args:
            name: The metric, such as ``% concurrent PUT 503 error``.
            dimension: account, region, bucket, storage_class, prefix or group.
            n: How many.
            days: First and last; None is the newest day. Requests are summed over the days; what is there at a
                day's end is its mean.
            where: What is looked at.
            ascending: Those with the least.
        """
        from lakenb.s3.storage_lens.metrics import find_metrics

        metric = find_metrics([name])
        low, high = self._span(days, MONTH if days else 1)
        by = _keys(dimension)
        now = replace(self._query(by, metric, (low, high), where), by_day=False)
        back = high - low + timedelta(days=1)
        before = replace(now, days=(low - back, high - back))
        keys = ", ".join(f"n.{column}" for column in now.dated)
        same = " AND ".join(f"n.{column} = p.{column}" for column in now.dated)
        order = "" if ascending else " DESC"
        sql = (
            f"SELECT {keys}, n.value, p.value AS value_before\n"
            f"FROM ({_valued(now)}) n\nLEFT JOIN ({_valued(before)}) p ON {same}\n"
            f"WHERE n.value IS NOT NULL\nORDER BY n.value{order}, {keys} LIMIT {_limited(n)}"
        )
        width = len(by)
        found = self._facts_sql(sql).fetchall()
        trends = self._trends(replace(now, by_day=True), [row[:width] for row in found], high)
        rows = tuple(
            TopRow(
                _key(row[:width]),
                _number(row[width]),
                _number(row[width + 1]),
                trends.get(_key(row[:width]), ()),
            )
            for row in found
        )
        return LensAnswer(rows, sql, (_told(metric[0]),))

    def distribution(
        self, kind: str = "read", days: Days | None = None, where: LensFilter = EVERYTHING
    ) -> LensAnswer[SizeBar]:
        """Requests or objects by size class.

        Args:
            kind: ``read``, ``write`` or ``object``.
            days: First and last; None is the newest day.
            where: What is looked at.

        Raises:
            InvalidRequest: Another kind.
        """
        from lakenb.s3.storage_lens.metrics import find_metrics
        from lakenb.s3.storage_lens.metrics.sizes import SIZE_CLASSES

        if kind not in {"read", "write", "object"}:
            raise InvalidRequest(
                f"A distribution is of read, write or object sizes, not {str(kind)[:40]!r}."
            )
        ending = "Count" if kind == "object" else "RequestCount"
        metrics = find_metrics([f"{kind.title()}{size.label}{ending}" for size in SIZE_CLASSES])
        query = replace(self._query((), metrics, self._span(days, 1), where), by_day=False)
        sql = query.wide()
        found = self._facts_sql(sql).fetchall()
        values = found[0] if found else (None,) * len(SIZE_CLASSES)
        rows = tuple(
            SizeBar(size.label, size.text, _number(value))
            for size, value in zip(SIZE_CLASSES, values, strict=True)
        )
        return LensAnswer(rows, sql, tuple(_told(metric) for metric in metrics))

    def bubbles(
        self,
        names: tuple[str, str, str],
        dimension: str = "bucket",
        day: date | None = None,
        where: LensFilter = EVERYTHING,
        n: int = 100,
    ) -> LensAnswer[Bubble]:
        """Three metrics of each place: x, y and size; the largest ``n``."""
        from lakenb.s3.storage_lens.metrics import find_metric

        metrics = tuple(find_metric(name) for name in names)
        one = self._day(day)
        query = replace(self._query(_keys(dimension), metrics, (one, one), where), by_day=False)
        keys = ", ".join(f"b.{column}" for column in query.dated)
        values = ", ".join(
            f"{query.value(metric)} AS {word}"
            for metric, word in zip(metrics, ("x", "y", "size"), strict=True)
        )
        sql = (
            f"WITH {query.base()}\nSELECT {keys}, {values}\nFROM base b "
            f"ORDER BY size DESC NULLS LAST, {keys} LIMIT {_limited(n)}"
        )
        width = len(query.dated)
        rows = tuple(
            Bubble(_key(row[:width]), *map(_number, row[width:]))
            for row in self._facts_sql(sql).fetchall()
        )
        return LensAnswer(rows, sql, tuple(_told(metric) for metric in metrics))

    def outliers(
        self,
        name: str,
        dimension: str = "bucket",
        day: date | None = None,
        where: LensFilter = EVERYTHING,
        threshold: float = _ZSCORE,
    ) -> LensAnswer[Outlier]:
        """Places whose value on a day is more than so many standard deviations off their last 30 days' mean.

        Rule: S3 User Guide, "Amazon S3 Storage Lens recommendations". The day itself is not among the 30; a
        place with fewer than three days before is left out.
        """
        from lakenb.s3.storage_lens.metrics import find_metrics

        metric = find_metrics([name])
        one = self._day(day)
        query = self._query(_keys(dimension), metric, (one - timedelta(days=MONTH), one), where)
        columns = [column for column in query.dated if column != "report_date"]
        keys = ", ".join(columns)
        past = f"CASE WHEN report_date < DATE '{one.isoformat()}' THEN value END"
        sql = (
            f"SELECT * FROM (SELECT {keys}, "
            f"MAX(CASE WHEN report_date = DATE '{one.isoformat()}' THEN value END) AS value_now, "
            f"AVG({past}) AS mean, STDDEV_SAMP({past}) AS deviation, COUNT({past}) AS days\n"
            f"FROM ({_valued(query)}) v GROUP BY {keys}) z\n"
            f"WHERE days >= {_FEWEST_DAYS} AND deviation > 0 AND ABS(value_now - mean) > "
            f"{float(threshold)!r}E0 * deviation\nORDER BY ABS(value_now - mean) / deviation DESC, {keys}"
        )
        width = len(columns)
        rows = tuple(
            Outlier(_key(row[:width]), *(float(str(x)) for x in row[width : width + 3]))
            for row in self._facts_sql(sql).fetchall()
        )
        return LensAnswer(rows, sql, (_told(metric[0]),))

    def performance(
        self, day: date | None = None, where: LensFilter = EVERYTHING
    ) -> LensAnswer[PerformanceFinding]:
        """The eight performance categories: what each is for, its number, and what to do where that is bad."""
        from lakenb.s3.storage_lens.metrics import ADVICE

        names = [advice.signal for advice in ADVICE if advice.signal]
        found = self.snapshot(names, day, where)
        by_name = {row.metric.name: row for row in found.rows}
        rows: list[PerformanceFinding] = []
        for advice in ADVICE:
            row = by_name.get(advice.signal)
            rows.append(
                PerformanceFinding(
                    advice.key,
                    advice.title,
                    advice.use_case,
                    advice.mitigation,
                    row.metric if row is not None else None,
                    row.value if row is not None else None,
                    advice.threshold,
                )
            )
        return LensAnswer(tuple(rows), found.sql, found.metrics)

    def prefix_children(
        self,
        bucket: str,
        parent: str = "",
        names: Sequence[str] = ("StorageBytes", "ObjectCount"),
        day: date | None = None,
        *,
        delimiter: str = "/",
        offset: int = 0,
        limit: int = 100,
        order: str = "",
    ) -> LensAnswer[PrefixRow]:
        """The prefixes right below one, a page of them; nothing else of the tree is read.

        Args:
            bucket: The bucket.
            parent: The prefix above with its last delimiter; empty text for the first level.
            names: Metrics of each.
            day: None is the newest.
            delimiter: What separates levels.
            offset: How many rows to leave out.
            limit: How many at the most.
            order: ``prefix``, or a metric of ``names``, the largest first; empty for the first metric.
        """
        from lakenb.s3.storage_lens.level_query import PrefixReport, metrics_at

        one = self._day(day)
        metrics = metrics_at(("prefix",), list(names))
        query = replace(
            self._query(("prefix",), metrics, (one, one), LensFilter(buckets=(bucket,))),
            by_day=False,
            report=PrefixReport(delimiter, expanded=True, parent=parent),
        )
        chosen = order or metrics[0].name
        if chosen != "prefix" and chosen not in {m.name for m in metrics}:
            raise InvalidRequest(
                f"Prefixes are ordered by 'prefix' or a metric shown, not {order[:60]!r}."
            )
        sorting = "prefix" if chosen == "prefix" else f'"{chosen}" DESC NULLS LAST, prefix'
        sql = (
            f"SELECT *, COUNT(*) OVER () AS n FROM (\n{query.wide(' ', ', b.children')}\n) p "
            f"ORDER BY {sorting} OFFSET {max(0, int(offset))} LIMIT {_limited(limit)}"
        )
        found = self._facts_sql(sql).fetchall()
        rows = tuple(
            PrefixRow(str(row[0]), tuple(map(_number, row[1:-2])), bool(row[-2])) for row in found
        )
        total = int(str(found[0][-1])) if found else 0
        return LensAnswer(rows, sql, tuple(_told(metric) for metric in metrics), total)

    def dimension_values(self, days: Days, most: int) -> dict[str, tuple[str, ...]]:
        """The first values of account, region, bucket and storage class in some days, to filter by."""
        from lakenb.s3.storage_lens.fact_tables import DAILY
        from lakenb.s3.storage_lens.level_query import DIMENSIONS, quoted

        low, high = (f"DATE '{day.isoformat()}'" for day in days)
        found: dict[str, tuple[str, ...]] = {}
        for name in ("account", "region", "bucket", "storage_class"):
            column = DIMENSIONS[name]
            sql = (
                f"SELECT DISTINCT {column} FROM {quoted(DAILY.name)} WHERE report_date BETWEEN {low} "
                f"AND {high} AND {column} <> '' ORDER BY 1 LIMIT {_limited(most)}"
            )
            found[name] = tuple(str(row[0]) for row in self._facts_sql(sql).fetchall())
        return found

    # --- inside ------------------------------------------------------------------------------

    def _trends(
        self, query: LevelQuery, keys: Sequence[Sequence[object]], last: date
    ) -> dict[tuple[str, ...], tuple[float | None, ...]]:
        """The last 30 days of some places."""
        if not keys:
            return {}
        filters = dict(query.filters)
        for at, name in enumerate(query.by):
            filters[name] = tuple(dict.fromkeys(str(key[at]) for key in keys))
        first = last - timedelta(days=MONTH - 1)
        rows = self._facts_sql(
            replace(query, filters=filters, days=(first, last)).wide()
        ).fetchall()
        found: dict[tuple[str, ...], dict[object, float | None]] = {}
        for row in rows:
            found.setdefault(_key(row[1:-1]), {})[row[0]] = _number(row[-1])
        return {key: tuple(_past(values, last)) for key, values in found.items()}

    def _query(
        self,
        by: Sequence[str],
        metrics: Sequence[AnyMetric],
        days: Days,
        where: LensFilter,
    ) -> LevelQuery:
        from lakenb.s3.storage_lens.level_query import LevelQuery, PrefixReport, metrics_at

        filters = where.by_dimension
        if where.prefixes and where.groups:
            raise InvalidRequest("A filter takes prefixes or groups, not both.")
        used = {*by, *filters}
        metrics_at(tuple(used), [metric.name for metric in metrics])
        if "prefix" in used:
            self._refresh_prefixes((days[1], days[1]), "/")
        if "group" in used:
            self._refresh_groups()
        # A filter by prefix names it; without one the default report's prefixes are compared.
        report = PrefixReport(expanded="prefix" in filters)
        return LevelQuery(tuple(by), tuple(metrics), days, filters, report)

    def _parts(self, query: LevelQuery, day: date, null: Sequence[AnyMetric]) -> dict[str, object]:
        """The values by which it is told why some metrics are NULL on a day."""
        from lakenb.s3.storage_lens.metrics.reasons import explaining

        wanted = explaining(null)
        if not wanted:
            return {}
        found = self._facts_sql(replace(query, metrics=wanted, days=(day, day)).wide()).fetchall()
        names = [metric.name for metric in wanted]
        return dict(zip(names, found[0][1:], strict=True)) if found else {}

    def _day(self, day: date | None) -> date:
        if day is not None:
            return day
        newest = self.newest_day() or (self.refresh() and self.newest_day())
        if not newest:
            raise EntityNotFound("Storage Lens has no metrics yet; load some input first.")
        return newest

    def _span(self, days: Days | None, length: int = MONTH) -> Days:
        if days is not None:
            return days
        last = self._day(None)
        return last - timedelta(days=length - 1), last


def _keys(dimension: str) -> tuple[str, ...]:
    from lakenb.s3.storage_lens.level_query import dimensions_of

    return dimensions_of(["bucket", "prefix"] if dimension == "prefix" else [dimension])


def _valued(query: LevelQuery) -> str:
    """One metric as ``value``."""
    keys = ", ".join(f"b.{column}" for column in query.dated)
    return (
        f"WITH {query.base()} SELECT {keys}, {query.value(query.metrics[0])} AS value FROM base b"
    )


def _told(metric: AnyMetric) -> LensMetric:
    from lakenb.s3.storage_lens.metrics import Metric

    if isinstance(metric, Metric):
        note = " ".join(part for part in (metric.note, metric.missing) if part)
        return LensMetric(
            metric.name,
            metric.title,
            metric.category,
            metric.tier,
            metric.unit,
            note=note,
            levels=tuple(metric.levels),
        )
    return LensMetric(
        metric.name,
        metric.title,
        metric.category,
        metric.tier,
        metric.unit,
        metric.formula,
        levels=tuple(metric.levels),
    )


def _past(values: dict[object, float | None], last: date) -> list[float | None]:
    return [values.get(last - timedelta(days=back)) for back in range(MONTH - 1, -1, -1)]


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))


def _date(value: object) -> date:
    if not isinstance(value, date):
        raise TypeError("A trend has days.")
    return value


def _key(values: Sequence[object]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


def _limited(n: int) -> int:
    return max(1, min(int(n), _MOST))

"""``session.storage_lens.dashboard()``: the numbers of a dashboard, its page, and its widget's port."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lakenb.errors import EngineUnavailable, EntityNotFound, InvalidRequest
from lakenb.session.storage_lens.advising import recommendations
from lakenb.values.chart import ChartData, ChartSeries, ChartSpec
from lakenb.values.lens_view import LensAbout, LensPage

if TYPE_CHECKING:
    from lakenb.session.storage_lens import StorageLens
    from lakenb.values.lens_view import Recommendation
    from lakenb.values.storage_lens import (
        Bubble,
        LensAnswer,
        LensFilter,
        PrefixRow,
        SnapshotRow,
        TopRow,
    )
    from lakenb.widgets.storage_lens.widget import StorageLensDashboard

Days = tuple[date, date]
Filters = dict[str, tuple[str, ...]]
MONTH = 30
PREFIX_METRICS = ("StorageBytes", "ObjectCount", "AllRequests")
_MOST_VALUES = 1_000
_LEVEL_LINES = 100
_DAY_MILLIS = 86_400_000
_EPOCH = date(1970, 1, 1)
_FIELDS = {
    "account": "accounts",
    "region": "regions",
    "bucket": "buckets",
    "storage_class": "storage_classes",
    "prefix": "prefixes",
    "group": "groups",
}
_SUMMARY = (
    "StorageBytes",
    "ObjectCount",
    "AverageObjectSize",
    "ActiveBucketCount",
    "AllRequests",
    "GetRequests",
    "PutRequests",
    "BytesDownloaded",
    "BytesUploaded",
    "PercentErrorRate",
    "PercentConcurrentPut503Errors",
    "AverageFirstByteLatency",
    "AverageTotalRequestLatency",
    "PercentCrossRegionBytes",
    "UniqueObjectsAccessedDailyCount",
    "PercentEncryptedBytes",
    "IncompleteMultipartUploadStorageBytes",
)
_UNTOLD = "Not told by what is loaded."
_TOPS = ("StorageBytes", "AllRequests", "PercentConcurrentPut503Errors")
_SIZES = {
    "read": ("Read request sizes", "GET requests"),
    "write": ("Write request sizes", "PUT requests"),
    "object": ("Object sizes", "objects"),
}


class Dashboard:
    """The metrics of a lake to look at: shown as its page on paper, ``widget()`` is the live one.

    Args:
        lens: Whose metrics.
        filters: What it is narrowed to, by dimension.
        day: The newest day shown; None for the newest there is.
        title: What stands above it.
        delimiter: What separates the levels of keys.
    """

    def __init__(
        self,
        lens: StorageLens,
        filters: Filters,
        day: date | None = None,
        title: str = "",
        delimiter: str = "/",
    ) -> None:
        self._lens = lens
        self.filters = dict(filters)
        self._day = day
        self.title = title or "Storage Lens"
        self._delimiter = delimiter

    def __repr__(self) -> str:
        return f"<{self.title}: a dashboard of {len(self._lens.days()):,} days>"

    @property
    def day(self) -> date:
        """The newest day shown.

        Raises:
            EntityNotFound: Nothing is loaded yet.
        """
        if self._day is not None:
            return self._day
        known = self._lens.days()
        if not known:
            message = (
                "Storage Lens has no input yet; load some with session.storage_lens.load_listing, "
                "load_inventory or load_access_logs."
            )
            raise EntityNotFound(message)
        return known[-1]

    # --- what it shows ---------------------------------------------------------------------------

    def about(self) -> LensAbout:
        """Days, metrics, values to filter by."""
        span = (self.day - timedelta(MONTH), self.day)
        values = self._lens.dimension_values(span, _MOST_VALUES)
        metrics = self._lens.catalogue()
        return LensAbout(self._lens.days(), metrics, values, self._lens.rejects().rows)

    def snapshot(
        self, category: str = "", day: date | None = None, filters: Filters | None = None
    ) -> LensAnswer[SnapshotRow]:
        """The metrics of a category on a day; of an empty one those of a summary."""
        every = {metric.name: metric for metric in self._lens.catalogue()}
        summary = [name for name in _SUMMARY if name in every]
        names = [m.name for m in every.values() if m.category == category] if category else summary
        if not names:
            raise InvalidRequest(f"There is no category {category[:60]!r}.")
        where = self._where(filters)
        order = ("prefix", "group", "storage_class")
        level = next((one for one in order if one in where.by_dimension), "bucket")
        fitting = [name for name in names if level in every[name].levels]
        return self._lens.snapshot(fitting, day or self.day, where, trend=True)

    def trend(
        self,
        metrics: Sequence[str],
        days: Days | None = None,
        filters: Filters | None = None,
    ) -> ChartData:
        """One or two metrics over days, 30 when left out."""
        if len(metrics) not in {1, 2}:
            raise InvalidRequest("A trend shows one or two metrics.")
        span = self._days(days)
        found = self._lens.trend(metrics, span, self._where(filters))
        rows = {row.day: row.values for row in found.rows}
        every = self._between(*span)
        series = tuple(
            ChartSeries(
                m.title, tuple((_moment(d), rows[d][at] if d in rows else None) for d in every)
            )
            for at, m in enumerate(found.metrics)
        )
        units = {metric.unit for metric in found.metrics}
        unit = units.pop() if len(units) == 1 else ""
        title = found.metrics[0].title if len(found.metrics) == 1 else "value"
        told = any(value is not None for values in rows.values() for value in values)
        note = "" if told else _UNTOLD
        return ChartData(
            ChartSpec("line"), "day", title, "time", series, (), note, found.sql, y_unit=unit
        )

    def distribution(
        self, kind: str, days: Days | None = None, filters: Filters | None = None
    ) -> ChartData:
        """How many there are of each size: ``read`` and ``write`` over days, ``object`` on the last of them."""
        span = self._days(days)
        span = (span[1], span[1]) if kind == "object" else span
        found = self._lens.distribution(kind, span, self._where(filters))
        what = _SIZES[kind][1]
        points = tuple((_short(row.label), row.value) for row in found.rows)
        note = "" if any(y is not None for _, y in points) else _UNTOLD
        series = (ChartSeries(what, points),)
        return ChartData(ChartSpec("bar"), "size up to", what, "text", series, (), note, found.sql)

    def top(
        self,
        metric: str,
        by: str = "bucket",
        n: int = 10,
        days: Days | None = None,
        filters: Filters | None = None,
        *,
        ascending: bool = False,
    ) -> LensAnswer[TopRow]:
        """The places where a metric is largest over some days, 30 when left out; prefixes on the last of them."""
        span = self._days(days)
        span = (span[1], span[1]) if by == "prefix" else span
        return self._lens.top(metric, by, n, span, self._where(filters), ascending=ascending)

    def bubbles(
        self,
        metrics: tuple[str, str, str],
        by: str = "bucket",
        day: date | None = None,
        filters: Filters | None = None,
    ) -> LensAnswer[Bubble]:
        """Places by three metrics of a day."""
        return self._lens.bubbles(metrics, by, day or self.day, self._where(filters))

    def prefixes(
        self, bucket: str, prefix: str = "", first: int = 0, day: date | None = None
    ) -> LensAnswer[PrefixRow]:
        """The prefixes right below one of a bucket, the largest first, 100 at a time."""
        return self._lens.prefix_children(
            bucket,
            prefix,
            PREFIX_METRICS,
            day or self.day,
            delimiter=self._delimiter,
            offset=first,
            limit=_LEVEL_LINES,
        )

    def recommendations(
        self, day: date | None = None, filters: Filters | None = None
    ) -> list[Recommendation]:
        """What is bad, and what to do."""
        return recommendations(self._lens, day or self.day, self._where(filters))

    def _days(self, days: Days | None) -> Days:
        if days is None:
            return self.day - timedelta(MONTH - 1), self.day
        if days[0] > days[1]:
            raise InvalidRequest("The first day comes after the last; change them.")
        return days

    def _between(self, first: date, last: date) -> list[date]:
        """Each day from one to another, so that a gap shows; none before and after all that is known."""
        known = self._lens.days()
        if not known:
            return []
        first, last = max(first, known[0]), min(last, max(known[-1], self.day))
        return [first + timedelta(at) for at in range((last - first).days + 1)]

    def _where(self, filters: Filters | None) -> LensFilter:
        from lakenb.values.storage_lens import LensFilter

        every = {**self.filters, **(filters or {})}
        return LensFilter(**{_FIELDS[name]: tuple(values) for name, values in every.items()})

    # --- as a page -------------------------------------------------------------------------------

    def page(self, n: int = 10) -> LensPage:
        """All of it for paper: snapshot, trends, sizes, top places, recommendations.

        Args:
            n: Lines of the top places.
        """
        words = "; ".join(f"{name} {', '.join(values)}" for name, values in self.filters.items())
        charts = [
            ("Storage", self.trend(["StorageBytes"])),
            ("Requests", self.trend(["AllRequests", "GetRequests"])),
            ("Latency", self.trend(["AverageFirstByteLatency", "AverageTotalRequestLatency"])),
            *((title, self.distribution(kind)) for kind, (title, _) in _SIZES.items()),
        ]
        tops = [("bucket", self.top(name, n=n)) for name in _TOPS]
        return LensPage(
            self.title,
            self.day,
            words,
            self.snapshot(),
            tuple((title, chart) for title, chart in charts if _has_points(chart)),
            tuple((by, top) for by, top in tops if top.rows),
            tuple(self.recommendations()),
            self._lens.rejects().rows,
            self._lens.days(),
        )

    def html(self, n: int = 10) -> str:
        """The page as HTML with pictures, for a report."""
        from lakenb.display.lens_page import page_html

        return page_html(self.page(n))

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        from lakenb.display.lens_page import page_html, page_text

        page = self.page()
        return {"text/html": page_html(page), "text/plain": page_text(page)}

    def widget(self) -> StorageLensDashboard:
        """The live dashboard, for front ends with widgets.

        Raises:
            EngineUnavailable: anywidget is not installed; the message has the command.
        """
        try:
            from lakenb.widgets.lens_configuration.answers import FormAnswers
            from lakenb.widgets.storage_lens.widget import StorageLensDashboard
        except ModuleNotFoundError as error:
            message = f"The dashboard needs {error.name}; run: pip install 'lakenb[widgets]'"
            raise EngineUnavailable(message) from error
        return StorageLensDashboard(self, FormAnswers(*self._lens.configuration_desk()))


def _has_points(chart: ChartData) -> bool:
    return any(y is not None for series in chart.series for _, y in series.points)


def _short(label: str) -> str:
    """A size class as an axis has room for: ``0``, up to ``128KB``, ... ``>4GB``."""
    if label == "0KB":
        return "0"
    return label.rpartition("To")[2].replace("LargerThan", ">")


def _moment(day: date) -> float:
    return float((day - _EPOCH).days * _DAY_MILLIS)

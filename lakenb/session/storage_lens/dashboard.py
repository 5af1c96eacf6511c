"""``session.storage_lens.dashboard()``: the numbers of a dashboard, its page, and its widget's port."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lakenb.errors import EngineUnavailable, EntityNotFound, InvalidRequest
from lakenb.s3.storage_lens.metrics import EVERY_METRIC, find_metric
from lakenb.session.storage_lens.advising import recommendations
from lakenb.session.storage_lens.prefix_level import Place, prefix_level
from lakenb.session.storage_lens.views import TREND_DAYS, Views, known_metrics
from lakenb.values.lens_view import LensAbout, LensPage

if TYPE_CHECKING:
    from lakenb.session.storage_lens.views import Filters
    from lakenb.values.chart import ChartData
    from lakenb.values.lens_view import Bubbles, PrefixLevel, Recommendation, Snapshot, TopPlaces
    from lakenb.widgets.storage_lens.widget import StorageLensDashboard

_MOST_VALUES = 1_000
_LEVEL_LINES = 100
_PAGE_METRICS = (
    "StorageBytes",
    "ObjectCount",
    "AverageObjectSize",
    "ActiveBuckets",
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
_PAGE_TOPS = ("StorageBytes", "AllRequests", "PercentConcurrentPut503Errors")
_PLACES = {"prefix": ("bucket", "prefix")}
"""What places are told apart by, where it is more than one dimension."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What a dashboard needs of the lens.

    Attributes:
        views: The queries.
        days: The days that there are metrics of.
        rejects: How many lines were kept aside.
        prepare_prefixes: Computes the prefixes of some days.
    """

    views: Views
    days: Callable[[], tuple[date, ...]]
    rejects: Callable[[], int]
    prepare_prefixes: Callable[[tuple[date, date]], None]


class Dashboard:
    """The metrics of a lake to look at: ``_repr_html_`` is its page on paper, ``widget()`` the live one.

    Args:
        sources: The lens's part.
        filters: What it is narrowed to.
        day: The newest day shown; None for the newest there is.
        title: What stands above it.
    """

    def __init__(
        self, sources: Sources, filters: Filters, day: date | None = None, title: str = ""
    ) -> None:
        self._sources = sources
        self._views = sources.views
        self.filters = dict(filters)
        self._day = day
        self.title = title or "Storage Lens"

    def __repr__(self) -> str:
        return f"<{self.title}: a dashboard of {len(self._sources.days()):,} days>"

    @property
    def day(self) -> date:
        """The newest day shown.

        Raises:
            EntityNotFound: Nothing is loaded yet.
        """
        if self._day is not None:
            return self._day
        known = self._sources.days()
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
        day = self.day
        values = self._views.values((day - timedelta(TREND_DAYS), day), _MOST_VALUES)
        return LensAbout(self._sources.days(), known_metrics(), values, self._sources.rejects())

    def snapshot(
        self, category: str = "", day: date | None = None, filters: Filters | None = None
    ) -> Snapshot:
        """The metrics of a category on a day; of an empty one those of a summary."""
        if category:
            chosen = [m for m in EVERY_METRIC if m.category == category]
            if not chosen:
                raise InvalidRequest(f"There is no category {category[:60]!r}.")
        else:
            chosen = [find_metric(name) for name in _PAGE_METRICS]
        return self._views.snapshot(day or self.day, self._narrowed(filters), chosen)

    def trend(
        self,
        metrics: Sequence[str],
        days: tuple[date, date] | None = None,
        filters: Filters | None = None,
    ) -> ChartData:
        """One or two metrics over days, 30 when left out."""
        if len(metrics) not in {1, 2}:
            raise InvalidRequest("A trend shows one or two metrics.")
        chosen = list(dict.fromkeys(find_metric(name) for name in metrics))
        narrowed = self._narrowed(filters, self._days(days))
        return self._views.trend(self._days(days), narrowed, chosen)

    def distribution(
        self, kind: str, days: tuple[date, date] | None = None, filters: Filters | None = None
    ) -> ChartData:
        """How many there are of each size: ``Read``, ``Write`` or ``Object``."""
        span = self._days(days)
        return self._views.distribution(kind, span, self._narrowed(filters, span))

    def top(
        self,
        metric: str,
        by: str = "bucket",
        n: int = 10,
        days: tuple[date, date] | None = None,
        filters: Filters | None = None,
        *,
        ascending: bool = False,
    ) -> TopPlaces:
        """The places where a metric is largest over some days, 30 when left out; prefixes are those of the last."""
        span = self._days(days)
        span = (span[1], span[1]) if by == "prefix" else span
        dimensions = _PLACES.get(by, (by,))
        narrowed = self._narrowed(filters, span, prefixes=by == "prefix")
        return self._views.top(
            find_metric(metric), dimensions, span, narrowed, n, ascending=ascending
        )

    def bubbles(
        self,
        metrics: tuple[str, str, str],
        by: str = "bucket",
        day: date | None = None,
        filters: Filters | None = None,
    ) -> Bubbles:
        """Places by three metrics."""
        x, y, size = (find_metric(name) for name in metrics)
        dimensions = _PLACES.get(by, (by,))
        chosen = day or self.day
        narrowed = self._narrowed(filters, (chosen, chosen), prefixes=by == "prefix")
        return self._views.bubbles((x, y, size), dimensions, chosen, narrowed)

    def prefixes(
        self, bucket: str, prefix: str = "", depth: int = 0, first: int = 0, day: date | None = None
    ) -> PrefixLevel:
        """The prefixes right below one of a bucket, the largest first, 100 at a time."""
        chosen = day or self.day
        self._sources.prepare_prefixes((chosen, chosen))
        place = Place(chosen, bucket, prefix, depth, self._views.report.delimiter)
        return prefix_level(self._views.ask, place, first, _LEVEL_LINES)

    def recommendations(
        self, day: date | None = None, filters: Filters | None = None
    ) -> list[Recommendation]:
        """What is bad, and what to do."""
        return recommendations(self._views, day or self.day, self._narrowed(filters))

    def _days(self, days: tuple[date, date] | None) -> tuple[date, date]:
        if days is None:
            return self.day - timedelta(TREND_DAYS - 1), self.day
        if days[0] > days[1]:
            raise InvalidRequest("The first day comes after the last; change them.")
        return days

    def _narrowed(
        self,
        filters: Filters | None,
        days: tuple[date, date] | None = None,
        *,
        prefixes: bool = False,
    ) -> dict[str, tuple[str, ...]]:
        found = {**self.filters, **(filters or {})}
        if prefixes or "prefix" in found:
            self._sources.prepare_prefixes(days or (self.day - timedelta(TREND_DAYS), self.day))
        return found

    # --- as a page -------------------------------------------------------------------------------

    def page(self, n: int = 10) -> LensPage:
        """All of it for paper: snapshot, trends, sizes, top places, recommendations.

        Args:
            n: Lines of the top places.
        """
        words = "; ".join(f"{name} {', '.join(values)}" for name, values in self.filters.items())
        metrics = {m.name: m for m in known_metrics()}
        titles = {
            "Read": "Read request sizes",
            "Write": "Write request sizes",
            "Object": "Object sizes",
        }
        charts = [
            ("Storage", self.trend(["StorageBytes"])),
            ("Requests", self.trend(["AllRequests", "GetRequests"])),
            ("Latency", self.trend(["AverageFirstByteLatency", "AverageTotalRequestLatency"])),
            *((title, self.distribution(kind)) for kind, title in titles.items()),
        ]
        tops = [(metrics[name].title, self.top(name, n=n)) for name in _PAGE_TOPS]
        return LensPage(
            self.title,
            self.day,
            words,
            self.snapshot(),
            tuple((title, chart) for title, chart in charts if _has_points(chart)),
            tuple((title, top) for title, top in tops if top.lines),
            tuple(self.recommendations()),
            self._sources.rejects(),
            metrics,
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
            from lakenb.widgets.storage_lens.widget import StorageLensDashboard
        except ModuleNotFoundError as error:
            message = f"The dashboard needs {error.name}; run: pip install 'lakenb[widgets]'"
            raise EngineUnavailable(message) from error
        return StorageLensDashboard(self)


def _has_points(chart: ChartData) -> bool:
    return any(y is not None for series in chart.series for _, y in series.points)

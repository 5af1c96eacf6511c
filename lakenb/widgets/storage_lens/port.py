"""What the dashboard needs of a session; the session hands it in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lakenb.values.chart import ChartData
    from lakenb.values.lens_view import LensAbout, Recommendation
    from lakenb.values.storage_lens import Bubble, LensAnswer, PrefixRow, SnapshotRow, TopRow

Filters = dict[str, tuple[str, ...]]
Days = tuple[date, date]


class LensPort(Protocol):
    """The metrics of a lake."""

    title: str
    filters: Filters

    @property
    def day(self) -> date:
        """The newest day shown."""

    def about(self) -> LensAbout:
        """Days, metrics, values to filter by."""

    def snapshot(
        self, category: str = "", day: date | None = None, filters: Filters | None = None
    ) -> LensAnswer[SnapshotRow]:
        """The metrics of a category on a day."""

    def trend(
        self, metrics: Sequence[str], days: Days | None = None, filters: Filters | None = None
    ) -> ChartData:
        """One or two metrics over days."""

    def distribution(
        self, kind: str, days: Days | None = None, filters: Filters | None = None
    ) -> ChartData:
        """How many there are of each size."""

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
        """The places where a metric is largest, or smallest."""

    def bubbles(
        self,
        metrics: tuple[str, str, str],
        by: str = "bucket",
        day: date | None = None,
        filters: Filters | None = None,
    ) -> LensAnswer[Bubble]:
        """Places by three metrics."""

    def prefixes(
        self, bucket: str, prefix: str = "", first: int = 0, day: date | None = None
    ) -> LensAnswer[PrefixRow]:
        """The prefixes right below one of a bucket."""

    def recommendations(
        self, day: date | None = None, filters: Filters | None = None
    ) -> Sequence[Recommendation]:
        """What is bad, and what to do."""

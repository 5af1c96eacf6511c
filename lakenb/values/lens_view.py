"""What stands on a Storage Lens dashboard beside the metrics' own values: what to do, and the whole as a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lakenb.values.chart import ChartData
from lakenb.values.storage_lens import LensAnswer, LensMetric, SnapshotRow, TopRow


@dataclass(frozen=True, slots=True)
class LensAbout:
    """What a dashboard can show.

    Attributes:
        days: The days that there are metrics of, in order.
        metrics: All metrics.
        values: Values to filter by, by dimension; the first 1,000 of each.
        rejects: Lines of logs that were kept aside.
    """

    days: tuple[date, ...]
    metrics: tuple[LensMetric, ...]
    values: dict[str, tuple[str, ...]]
    rejects: int = 0


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A number that is bad, what it means and what to do.

    Attributes:
        category: One of the announcement's performance categories, or ``Unusual day``.
        metric: Which number.
        place: Where, such as a bucket.
        value: The number.
        threshold: What it passed; None for a call-out that compares with earlier days.
        why: What the category shows.
        action: What to do.
        sql: What gives the number.
    """

    category: str
    metric: LensMetric
    place: str
    value: float
    threshold: float | None
    why: str
    action: str
    sql: str


@dataclass(frozen=True, slots=True)
class LensPage:
    """A whole dashboard, to be read on paper.

    Attributes:
        title: Of the dashboard.
        day: The newest day shown.
        filters: What it is narrowed to, in words.
        snapshot: The metrics of the day.
        charts: Pictures, each with its title.
        tops: Top places, each with what tells them apart.
        recommendations: What to do.
        rejects: Lines that were kept aside.
        days: The days that there are metrics of, in order.
    """

    title: str
    day: date
    filters: str
    snapshot: LensAnswer[SnapshotRow]
    charts: tuple[tuple[str, ChartData], ...]
    tops: tuple[tuple[str, LensAnswer[TopRow]], ...]
    recommendations: tuple[Recommendation, ...]
    rejects: int
    days: tuple[date, ...]


def z_score(trend: tuple[float | None, ...]) -> float | None:
    """How many standard deviations the last value lies from the mean of those before it.

    None for less than a week of days, or where they are all alike (S3 User Guide: "Amazon S3 Storage Lens
    recommendations").
    """
    *before, last = trend or (None,)
    known = [value for value in before if value is not None]
    if last is None or len(known) < _WEEK:
        return None
    mean = sum(known) / len(known)
    deviation = (sum((value - mean) ** 2 for value in known) / (len(known) - 1)) ** 0.5
    return (last - mean) / deviation if deviation > 0 else None


_WEEK = 7

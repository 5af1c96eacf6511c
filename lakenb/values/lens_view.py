"""What a Storage Lens dashboard shows: numbers that were worked out, with the SQL that gives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from lakenb.values.chart import ChartData


@dataclass(frozen=True, slots=True)
class LensMetric:
    """A metric as a dashboard names it.

    Attributes:
        name: The export's name, or LakeNB's for a derived one.
        title: The console's.
        category: The glossary's.
        unit: ``count``, ``bytes``, ``milliseconds``, ``percent`` or ``ratio``.
        levels: The levels that have it.
    """

    name: str
    title: str
    category: str
    unit: str
    levels: tuple[str, ...]


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
    values: dict[str, tuple[str, ...]] = field(hash=False)
    rejects: int = 0


@dataclass(frozen=True, slots=True)
class SnapshotLine:
    """One metric on one day.

    Attributes:
        metric: Its name.
        value: On that day; None where it is not known.
        changes: The change from a day, a week and 30 days before, as a part of the value then; None where that
            can't be told.
        trend: The values of the 30 days before and that day, oldest first.
        z_score: How many standard deviations that day lies from the mean of the 30 days before; None for less than
            a week of days, or where they are all alike.
        reason: Why the value is not known.
    """

    metric: str
    value: float | None
    changes: tuple[float | None, float | None, float | None]
    trend: tuple[float | None, ...]
    z_score: float | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Metrics on one day.

    Attributes:
        day: Which.
        lines: A line each.
        sql: What gives the numbers.
    """

    day: date
    lines: tuple[SnapshotLine, ...]
    sql: str


@dataclass(frozen=True, slots=True)
class TopLine:
    """One place of a top N.

    Attributes:
        place: The values of the dimensions.
        value: The metric's.
        change: From the day, or the range of days, before, as a part of the value then.
        trend: By day, oldest first.
    """

    place: tuple[str, ...]
    value: float | None
    change: float | None
    trend: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class TopPlaces:
    """The places where a metric is largest, or smallest.

    Attributes:
        dimensions: Names of the place's parts.
        lines: In order.
        sql: What gives them.
    """

    dimensions: tuple[str, ...]
    lines: tuple[TopLine, ...]
    sql: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One place by three metrics."""

    place: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Bubbles:
    """The largest places by three metrics."""

    x_title: str
    y_title: str
    size_title: str
    points: tuple[Bubble, ...]
    sql: str


@dataclass(frozen=True, slots=True)
class PrefixLine:
    """A prefix with all that lies below it.

    Attributes:
        prefix: From the start of the key, with its delimiter.
        storage_bytes: None where no inventory or listing tells.
        object_count: The same.
        requests: None where no access log tells.
        children: How many prefixes lie right below it, up to a bound; None for not counted.
    """

    prefix: str
    storage_bytes: int | None
    object_count: int | None
    requests: int | None
    children: int | None = None


@dataclass(frozen=True, slots=True)
class PrefixLevel:
    """The prefixes right below one.

    Attributes:
        lines: The first of them, largest first.
        more: Whether there are others.
        sql: What gives them.
    """

    lines: tuple[PrefixLine, ...]
    more: bool
    sql: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A number that is bad, what it means and what to do.

    Attributes:
        category: One of the announcement's performance categories, or the ready query's title.
        metric: Its name.
        place: Where, such as a bucket.
        value: The number.
        threshold: What it passed; None for a call-out that compares with earlier days.
        why: What the category shows.
        action: What to do.
        sql: What gives the number.
    """

    category: str
    metric: str
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
        tops: Top places, each with its title.
        recommendations: What to do.
        rejects: Lines that were kept aside.
        metrics: The metrics by name.
    """

    title: str
    day: date
    filters: str
    snapshot: Snapshot
    charts: tuple[tuple[str, ChartData], ...]
    tops: tuple[tuple[str, TopPlaces], ...]
    recommendations: tuple[Recommendation, ...]
    rejects: int
    metrics: dict[str, LensMetric] = field(hash=False)

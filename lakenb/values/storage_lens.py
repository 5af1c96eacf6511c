"""What a Storage Lens dashboard shows, as values: numbers by metric, day and place, each with its SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LensMetric:
    """A metric as a dashboard names it.

    Attributes:
        name: The export's name, or LakeNB's.
        title: The console's.
        category: The glossary's.
        tier: free or advanced.
        unit: count, bytes, milliseconds, percent or ratio.
        formula: Of a derived metric.
        note: What is chosen where AWS says nothing, and why it may be NULL.
        levels: The levels that have it.
    """

    name: str
    title: str
    category: str
    tier: str
    unit: str
    formula: str = ""
    note: str = ""
    levels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LensFilter:
    """What of the lake is looked at; an empty tuple is all.

    Prefixes and groups exclude each other, as in the console.
    """

    accounts: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    buckets: tuple[str, ...] = ()
    storage_classes: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    @property
    def by_dimension(self) -> dict[str, tuple[str, ...]]:
        """Those that are set, by dimension."""
        every = {
            "account": self.accounts,
            "region": self.regions,
            "bucket": self.buckets,
            "storage_class": self.storage_classes,
            "prefix": self.prefixes,
            "group": self.groups,
        }
        return {name: values for name, values in every.items() if values}


@dataclass(frozen=True, slots=True)
class Change:
    """A value and what it was.

    Attributes:
        value: None where it isn't known.
        before: The value compared with.
    """

    value: float | None
    before: float | None

    @property
    def percent(self) -> float | None:
        """The change in percent; None where one isn't known or it was 0."""
        if self.value is None or not self.before:
            return None
        return (self.value - self.before) / self.before * 100


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """A metric on a day, against the day, the week and the month (30 days) before."""

    metric: LensMetric
    value: float | None
    day: Change
    week: Change
    month: Change
    trend: tuple[float | None, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TopRow:
    """A place and its value, against the period before; ``trend`` has its last days."""

    key: tuple[str, ...]
    value: float | None
    before: float | None
    trend: tuple[float | None, ...] = ()

    @property
    def change(self) -> Change:
        """Value and what it was."""
        return Change(self.value, self.before)


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """Values of some metrics on a day, in the order asked for."""

    day: date
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class SizeBar:
    """How many requests or objects there are in a size class."""

    label: str
    text: str
    value: float | None


@dataclass(frozen=True, slots=True)
class Bubble:
    """A place and three values."""

    key: tuple[str, ...]
    x: float | None
    y: float | None
    size: float | None


@dataclass(frozen=True, slots=True)
class Outlier:
    """A place whose value on a day is far from its mean of the 30 days before (S3 User Guide: |z| > 2)."""

    key: tuple[str, ...]
    value: float
    mean: float
    deviation: float

    @property
    def z(self) -> float:
        """How many standard deviations it is off."""
        return (self.value - self.mean) / self.deviation


@dataclass(frozen=True, slots=True)
class PrefixRow:
    """A prefix of one level.

    Attributes:
        prefix: With its last delimiter.
        values: Of the metrics asked for, in order.
        has_children: Whether there are prefixes below it.
    """

    prefix: str
    values: tuple[float | None, ...]
    has_children: bool


@dataclass(frozen=True, slots=True)
class PerformanceFinding:
    """One of the eight performance categories on a day.

    Attributes:
        key: A short name of the category.
        title: The category.
        use_case: What one sees by it.
        mitigation: What one does where it is bad.
        metric: The metric by which that is told; None where none is.
        value: Its value; None where it isn't known.
        threshold: Bad from here on; LakeNB's own bound.
    """

    key: str
    title: str
    use_case: str
    mitigation: str
    metric: LensMetric | None
    value: float | None
    threshold: float

    @property
    def is_bad(self) -> bool:
        """Whether the mitigation is worth reading."""
        return self.metric is not None and self.value is not None and self.value >= self.threshold


@dataclass(frozen=True, slots=True)
class LensAnswer(Generic[T]):
    """Rows of one picture and the statement that made them, which runs in a ``%%athena`` cell.

    Attributes:
        rows: In order.
        sql: One statement.
        metrics: The metrics shown, in order.
        total: How many rows there are in all, where ``rows`` is a page.
    """

    rows: tuple[T, ...]
    sql: str
    metrics: tuple[LensMetric, ...] = ()
    total: int | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)

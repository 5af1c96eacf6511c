"""What a metric is: its names, where AWS shows it, and the rule by which it is computed here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tier = Literal["free", "advanced"]
Unit = Literal["count", "bytes", "milliseconds", "percent", "ratio"]
Table = Literal["storage", "activity", "bucket_property"]
Level = Literal["organization", "account", "region", "bucket", "storage_class", "prefix", "group"]

EVERY_LEVEL: tuple[Level, ...] = (
    "organization",
    "account",
    "region",
    "bucket",
    "storage_class",
    "prefix",
    "group",
)
ACTIVITY_LEVELS: tuple[Level, ...] = EVERY_LEVEL[:6]
BUCKET_LEVELS: tuple[Level, ...] = EVERY_LEVEL[:4]


@dataclass(frozen=True, slots=True)
class Rule:
    """How a metric adds up over rows: the sum of ``value`` over the rows where ``when`` holds.

    Both are SQL over the columns of ``row_views``, in words that Athena and the engine share.

    Attributes:
        when: A condition; ``TRUE`` is every row.
        value: ``1`` counts rows, else a column.
        needs: Columns of the input of which a bucket's day must tell at least one value; else the metric is
            NULL there.
    """

    when: str = "TRUE"
    value: str = "1"
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric that AWS exports (S3 User Guide: "Amazon S3 Storage Lens metrics glossary").

    Attributes:
        name: In exports and CloudWatch, ``StorageBytes``.
        title: In the console.
        category: The glossary's.
        tier: free or advanced.
        unit: count, bytes or milliseconds.
        table: Which wide table has it.
        column: The wide table's column; for ``TotalLifecycleRuleCount`` one of LakeNB's own.
        source: Where LakeNB takes it from.
        levels: The levels that have it.
        cloudwatch: Whether it is published there.
        rule: How it adds up; None where nothing at hand tells it, or where bucket settings do.
        mean: For an average, the columns of its sum and its count in the daily facts.
        missing: Why it is NULL always.
        note: A choice made where AWS's text doesn't tell.
        setting: The setting that changes that choice.
        exported: Whether AWS's exports have it under this name.
    """

    name: str
    title: str
    category: str
    tier: Tier
    unit: Unit
    table: Table
    column: str
    source: str
    levels: tuple[Level, ...] = EVERY_LEVEL
    cloudwatch: bool = True
    rule: Rule | None = None
    mean: tuple[str, str] | None = None
    missing: str = ""
    note: str = ""
    setting: str = ""
    exported: bool = True


Terms = tuple[tuple[int, str], ...]
"""A sum of metrics: each with its sign."""


@dataclass(frozen=True, slots=True)
class DerivedMetric:
    """A metric that the console works out and no export holds (the glossary's "derived metrics").

    Its value is ``scale * numerator / denominator``; without a denominator just the numerator.

    Attributes:
        name: LakeNB's name, in the manner of the exports' names.
        title: The console's.
        category: The glossary's.
        tier: free or advanced.
        unit: count, bytes, percent or ratio.
        numerator: A sum of metrics.
        denominator: The same; empty for none.
        scale: 100 for a percentage.
        levels: The levels that have it.
    """

    name: str
    title: str
    category: str
    tier: Tier
    unit: Unit
    numerator: Terms
    denominator: Terms = ()
    scale: int = 1
    levels: tuple[Level, ...] = EVERY_LEVEL

    @property
    def formula(self) -> str:
        """As a reader writes it."""
        above = _sum(self.numerator)
        if not self.denominator:
            return above
        top = f"({above})" if len(self.numerator) > 1 else above
        below = _sum(self.denominator)
        bottom = f"({below})" if len(self.denominator) > 1 else below
        return f"{f'{self.scale} * ' if self.scale != 1 else ''}{top} / {bottom}"

    @property
    def uses(self) -> tuple[str, ...]:
        """The metrics in it."""
        return tuple(dict.fromkeys(name for _, name in (*self.numerator, *self.denominator)))


def _sum(terms: Terms) -> str:
    text = " ".join(f"{'-' if sign < 0 else '+'} {name}" for sign, name in terms)
    return text.removeprefix("+ ")


@dataclass(frozen=True, slots=True)
class Distinct:
    """A number of buckets or accounts, counted anew at each level (the glossary's "Summary").

    Attributes:
        name: ``BucketCount``...
        title: The console's.
        column: What is counted once.
        when: A condition on the daily facts' columns.
    """

    name: str
    title: str
    column: str
    when: str = "TRUE"
    category: str = "Summary"
    tier: Tier = "free"
    unit: Unit = "count"
    levels: tuple[Level, ...] = BUCKET_LEVELS

    @property
    def formula(self) -> str:
        """As a reader writes it."""
        only = "" if self.when == "TRUE" else f" where {self.when}"
        return f"distinct {self.column}{only}"


@dataclass(frozen=True, slots=True)
class Advice:
    """One of the announcement's categories: what it is good for, and what to do where it is bad.

    Attributes:
        key: A short name.
        title: The category.
        metrics: The names that belong to it.
        use_case: What one sees by it.
        mitigation: What one does about it.
        signal: The metric, exported or derived, by which "bad" is told; empty where none is.
        threshold: Bad from here on, in the signal's unit.
    """

    key: str
    title: str
    metrics: tuple[str, ...]
    use_case: str
    mitigation: str
    signal: str = ""
    threshold: float = 0.0

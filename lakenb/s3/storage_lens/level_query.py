"""Metrics at a level as Athena SQL over the daily facts: what ``.metrics()`` and the dashboard run.

The texts are plain statements: whoever is shown one can run it in a ``%%athena`` cell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from lakenb.errors import InvalidRequest
from lakenb.s3.storage_lens.fact_tables import (
    DAILY,
    GROUPS,
    PREFIX_ACTIVITY,
    PREFIX_REPORT,
    PREFIX_STORAGE,
)
from lakenb.s3.storage_lens.metrics import (
    AnyMetric,
    DerivedMetric,
    Distinct,
    Metric,
    base_metric,
    find_metric,
)
from lakenb.s3.storage_lens.metrics.derived import DISTINCT_METRICS, ZERO_WHEN_UNKNOWN
from lakenb.values.names import TableName, quote_text

DIMENSIONS: dict[str, str] = {
    "account": "account_id",
    "region": "aws_region",
    "bucket": "bucket_name",
    "storage_class": "storage_class",
    "prefix": "prefix",
    "group": "group_name",
}
"""Names of dimensions and the facts' columns."""

LEVELS: dict[str, tuple[str, ...]] = {
    "organization": (),
    "account": ("account",),
    "region": ("account", "region"),
    "bucket": ("account", "region", "bucket"),
    "storage_class": ("storage_class",),
    "prefix": ("account", "region", "bucket", "prefix"),
    "group": ("group",),
}
"""Levels and what each is grouped by."""

LONG_COLUMNS = (
    "report_date",
    "account",
    "region",
    "bucket",
    "storage_class",
    "prefix",
    "metric_name",
    "metric_value",
)
_DISTINCT = {metric.name: metric for metric in DISTINCT_METRICS}
_PARTS = {"storage": "storage", "activity": "activity", "bucket_property": "property"}
_PER_DAY = frozenset({"UniqueObjectsAccessedDailyCount"})


@dataclass(frozen=True, slots=True)
class PrefixReport:
    """Which prefixes a level of prefixes has.

    Attributes:
        delimiter: What separates levels.
        expanded: All of them; else those of the default report.
        max_depth: The default report's deepest level, 1 to 10.
        min_percent: A prefix of the default report holds at least this share of its bucket's bytes.
        parent: Only the prefixes right below this one; empty text is a bucket's first level.
    """

    delimiter: str = "/"
    expanded: bool = False
    max_depth: int = 10
    min_percent: float = 1.0
    parent: str | None = None


@dataclass(frozen=True)
class LevelQuery:
    """Metrics by some dimensions.

    Attributes:
        by: Names of dimensions, in order.
        metrics: Which.
        days: First and last day, both in; None for no bound.
        filters: Allowed values by dimension.
        report: Which prefixes, where ``prefix`` is a dimension.
        by_day: Whether each day has rows of its own; else requests and bytes moved are summed over the days, and
            what is there at a day's end is its mean.
    """

    by: tuple[str, ...]
    metrics: tuple[AnyMetric, ...]
    days: tuple[date | None, date | None] = (None, None)
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    report: PrefixReport = field(default_factory=PrefixReport)
    by_day: bool = True

    @property
    def dated(self) -> tuple[str, ...]:
        """The columns that rows are grouped by."""
        columns = tuple(DIMENSIONS[name] for name in self.by)
        return ("report_date", *columns) if self.by_day else columns

    def long(self) -> str:
        """A row a metric: ``LONG_COLUMNS``, and ``group_name`` where groups are a dimension."""
        names = ", ".join(quote_text(metric.name) for metric in self.metrics)
        values = ", ".join(self.value(metric) for metric in self.metrics)
        places = ", ".join(
            f"b.{DIMENSIONS[name]} AS {name}"
            if name in self.by
            else f"CAST(NULL AS varchar) AS {name}"
            for name in ("account", "region", "bucket", "storage_class", "prefix")
        )
        group = "b.group_name, " if "group" in self.by else ""
        keys = ", ".join(f"b.{name}" for name in self.dated)
        order = f" ORDER BY {keys}, m.metric_name" if keys else " ORDER BY m.metric_name"
        day = "b.report_date" if self.by_day else "CAST(NULL AS date) AS report_date"
        return (
            f"WITH {self.base()}\n"
            f"SELECT {day}, {places}, {group}m.metric_name, m.metric_value\n"
            f"FROM base b CROSS JOIN UNNEST(ARRAY[{names}], ARRAY[{values}]) "
            f"AS m(metric_name, metric_value){order}"
        )

    def wide(self, tail: str = "", more: str = "") -> str:
        """A row a place and a column a metric, in the order asked for; columns have the metrics' names."""
        keys = ", ".join(
            ("b.report_date" if name == "report_date" else f'b.{name} AS "{_said(name)}"')
            for name in self.dated
        )
        values = ", ".join(f'{self.value(metric)} AS "{metric.name}"' for metric in self.metrics)
        first = f"{keys}, " if keys else ""
        order = ", ".join(f"b.{name}" for name in self.dated)
        ending = tail or (f" ORDER BY {order}" if order else "")
        return f"WITH {self.base()}\nSELECT {first}{values}{more}\nFROM base b{ending}"

    # --- the sums ----------------------------------------------------------------------------

    @cached_property
    def used(self) -> tuple[str, ...]:
        """The names of the base metrics and counts that the metrics need."""
        found: dict[str, None] = {}
        for metric in self.metrics:
            for name in metric.uses if isinstance(metric, DerivedMetric) else (metric.name,):
                found[name] = None
        return tuple(found)

    @cached_property
    def _columns(self) -> dict[str, Metric]:
        """The facts' columns that are summed, each with its metric."""
        return {
            column: metric
            for name in self.used
            if name not in _DISTINCT
            for metric in (base_metric(name),)
            for column in (metric.mean or (metric.column,))
        }

    def base(self) -> str:
        """``base``: the sums, by the dimensions; an ``s`` before an alias of a table is not needed in it."""
        grouped = ", ".join(self.dated)
        sums = [self._sum(column, metric) for column, metric in self._columns.items()]
        sums += [self._distinct(_DISTINCT[name]) for name in self.used if name in _DISTINCT]
        if self.report.parent is not None:
            sums.append("SUM(children) AS children")
        chosen = ", ".join([*self.dated, *sums])
        ending = f" GROUP BY {grouped}" if grouped else ""
        if "prefix" in self.by or "prefix" in self.filters:
            return self._prefixes(chosen, ending)
        return f"base AS (SELECT {chosen} FROM {self._facts()} WHERE {self._where()}{ending})"

    def _sum(self, column: str, metric: Metric) -> str:
        if self.by_day or (metric.table == "activity" and metric.name not in _PER_DAY):
            return f"SUM({column}) AS {column}"
        days = f"COUNT(DISTINCT CASE WHEN {column} IS NOT NULL THEN report_date END)"
        return f"CAST(SUM({column}) AS double) / NULLIF({days}, 0) AS {column}"

    def _facts(self) -> str:
        groups = "group" in self.by or "group" in self.filters
        return quoted(GROUPS.name if groups else DAILY.name)

    def _distinct(self, metric: Distinct) -> str:
        if "prefix" in self.by or "group" in self.by:
            return f"CAST(NULL AS bigint) AS {_column(metric)}"
        if metric.when == "TRUE":
            return f"COUNT(DISTINCT {metric.column}) AS {_column(metric)}"
        told = f"COUNT(CASE WHEN ({metric.when}) IS NOT NULL THEN 1 END) > 0"
        value = f"COUNT(DISTINCT CASE WHEN {metric.when} THEN {metric.column} END)"
        return f"CASE WHEN {told} THEN {value} END AS {_column(metric)}"

    def _prefixes(self, chosen: str, ending: str) -> str:
        where = f"{self._where()} AND delimiter = {quote_text(self.report.delimiter)}"
        parent = self.report.parent
        if parent is not None:
            depth = parent.count(self.report.delimiter) + 1
            where += f" AND depth = {depth} AND parent = {quote_text(parent)}"
        elif "prefix" in self.filters:
            depths = {name.count(self.report.delimiter) for name in self.filters["prefix"]}
            where += f" AND depth IN ({', '.join(map(str, sorted(depths)))})"
        if not self.report.expanded and parent is None:
            where += (
                f" AND depth <= {self.report.max_depth} AND share >= {self.report.min_percent!r}E0"
            )
            return (
                f"base AS (SELECT {chosen} FROM {quoted(PREFIX_REPORT.name)} WHERE {where}{ending})"
            )
        return f"base AS (SELECT {chosen} FROM ({self._all_prefixes(where)}) p{ending})"

    def _all_prefixes(self, where: str) -> str:
        """The rows of the tables that the metrics need."""
        keys = "report_date, account_id, aws_region, bucket_name, storage_class, depth, prefix, children"
        parts: list[str] = []
        for definition, kind in ((PREFIX_STORAGE, "storage"), (PREFIX_ACTIVITY, "activity")):
            if not any(metric.table == kind for metric in self._columns.values()):
                continue
            told = ", ".join(
                column if metric.table == kind else f"CAST(NULL AS bigint) AS {column}"
                for column, metric in self._columns.items()
            )
            parts.append(f"SELECT {keys}, {told} FROM {quoted(definition.name)} WHERE {where}")
        if not parts:
            raise InvalidRequest("Prefixes have none of these metrics; ask for the bucket level.")
        return " UNION ALL ".join(parts)

    def _where(self) -> str:
        low, high = self.days
        parts: list[str] = []
        if low is not None and low == high:
            parts.append(f"report_date = DATE '{low.isoformat()}'")
        else:
            if low is not None:
                parts.append(f"report_date >= DATE '{low.isoformat()}'")
            if high is not None:
                parts.append(f"report_date <= DATE '{high.isoformat()}'")
        parts += self._parts()
        if "storage_class" in self.by and "prefix" not in self.by and "group" not in self.by:
            parts.append("part <> 'property'")  # settings have no storage class
        for name, values in self.filters.items():
            listed = ", ".join(quote_text(value) for value in values)
            parts.append(f"{DIMENSIONS[name]} IN ({listed})")
        return " AND ".join(parts) or "TRUE"

    def _parts(self) -> list[str]:
        """Rows of one part alone, where that is enough: facts lie sorted by their part."""
        used = {*self.by, *self.filters}
        kinds = {metric.table for metric in self._columns.values()}
        if used & {"prefix", "group"} or len(kinds) != 1 or set(self.used) & _DISTINCT.keys():
            return []
        return [f"part = '{_PARTS[kinds.pop()]}'"]

    # --- values --------------------------------------------------------------------------------

    def value(self, metric: AnyMetric) -> str:
        """A metric's value over ``base b``: a double, NULL where it is not known."""
        if not isinstance(metric, DerivedMetric):
            return _base_value(metric.name)
        above = _terms(metric.numerator)
        if not metric.denominator:
            return above
        scale = f"{float(metric.scale)!r}E0 * " if metric.scale != 1 else ""
        return f"{scale}({above}) / NULLIF({_terms(metric.denominator)}, 0)"


def _terms(terms: Sequence[tuple[int, str]]) -> str:
    parts: list[str] = []
    for sign, name in terms:
        value = _base_value(name)
        if name in ZERO_WHEN_UNKNOWN and len(terms) > 1:
            value = f"COALESCE({value}, 0)"
        parts.append(f"{'-' if sign < 0 else '+'} {value}")
    return " ".join(parts).removeprefix("+ ")


def _base_value(name: str) -> str:
    if name in _DISTINCT:
        return f"CAST(b.{_column(_DISTINCT[name])} AS double)"
    metric = base_metric(name)
    if metric.mean is not None:
        total, count = metric.mean
        return f"CAST(b.{total} AS double) / NULLIF(b.{count}, 0)"
    return f"CAST(b.{metric.column} AS double)"


def _column(metric: Distinct) -> str:
    return f"n_{metric.name.lower()}"


def _said(column: str) -> str:
    return next((name for name, known in DIMENSIONS.items() if known == column), column)


def quoted(name: TableName) -> str:
    """A table's full name as a statement writes it."""
    return ".".join(
        f'"{part.replace(chr(34), chr(34) * 2)}"'
        for part in (name.catalog, name.database, name.table)
    )


def dimensions_of(level: str | Sequence[str]) -> tuple[str, ...]:
    """What a level is grouped by; a list of dimensions is one too.

    Raises:
        InvalidRequest: There is no such level or dimension.
    """
    if isinstance(level, str):
        if level not in LEVELS:
            message = f"There is no level {level[:60]!r}; use one of {', '.join(LEVELS)}."
            raise InvalidRequest(message)
        return LEVELS[level]
    found = tuple(level)
    for name in found:
        if name not in DIMENSIONS:
            message = f"There is no dimension {str(name)[:60]!r}; use {', '.join(DIMENSIONS)}."
            raise InvalidRequest(message)
    return tuple(dict.fromkeys(found))


def metrics_at(by: Sequence[str], names: Sequence[str] | None) -> tuple[AnyMetric, ...]:
    """Metrics by their names, or all that the dimensions have.

    Raises:
        InvalidRequest: A name that there is not, or that the level does not have.
    """
    from lakenb.s3.storage_lens.metrics import EVERY_METRIC

    level = next((name for name in ("group", "prefix", "storage_class") if name in by), "bucket")
    if names is None:
        return tuple(m for m in EVERY_METRIC if level in levels_of(m))
    chosen = [names] if isinstance(names, str) else list(names)
    found = tuple(dict.fromkeys(find_metric(name) for name in chosen))
    for metric in found:
        if level not in levels_of(metric):
            have = ", ".join(sorted(levels_of(metric)))
            message = f"{metric.name} isn't there by {level}; its levels are {have}."
            raise InvalidRequest(message)
    return found


def levels_of(metric: AnyMetric) -> frozenset[str]:
    """A derived metric has the levels that all its parts have."""
    found = frozenset(metric.levels)
    if isinstance(metric, DerivedMetric):
        for name in metric.uses:
            part = _DISTINCT.get(name) or base_metric(name)
            found &= frozenset(part.levels)
    return found

"""Metrics as a result that also says why a value is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from lakenb.session.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lakenb.s3.storage_lens.level_query import LevelQuery
    from lakenb.s3.storage_lens.metrics import AnyMetric

Place = tuple[object, ...]
MoreMetrics = Callable[[Sequence["AnyMetric"]], "MetricsResult"]
"""Other metrics of the same places."""


class MetricsResult(Result):
    """What ``session.storage_lens.metrics()`` gives.

    Attributes:
        sql: The statement that made it; it runs in a ``%%athena`` cell too.
    """

    def __init__(
        self, result: Result, metrics: Sequence[AnyMetric], sql: str, more: MoreMetrics
    ) -> None:
        super().__init__(result.execution, result._set, result._limit)  # noqa: SLF001 - its own base
        self.sql = sql
        self._metrics = tuple(metrics)
        self._more = more

    def reasons(self, rows: int | None = None) -> dict[str, str]:
        """Why metrics have NULL in some row: the metric's name, and what was not told there.

        What a metric is made of is asked for too, where the result has it not.

        Args:
            rows: Of so many first rows; None is all.
        """
        from lakenb.s3.storage_lens.metrics.reasons import OR, explaining, why_null

        values: dict[Place, dict[str, object]] = {}
        missing: dict[str, list[Place]] = {}
        for place, name, value in self._values(self._metrics, rows):
            values.setdefault(place, {})[name] = value
            if value is None:
                missing.setdefault(name, []).append(place)
        known = {metric.name for metric in self._metrics}
        null = [metric for metric in self._metrics if metric.name in missing]
        wanted = tuple(metric for metric in explaining(null) if metric.name not in known)
        if wanted:
            for place, name, value in self._more(wanted)._values(wanted, None):  # noqa: SLF001 - its own kind
                values.setdefault(place, {})[name] = value
        return {
            metric.name: OR.join(
                dict.fromkeys(why_null(metric, values[place]) for place in missing[metric.name])
            )
            for metric in null
        }

    def _values(
        self, metrics: Sequence[AnyMetric], rows: int | None
    ) -> Iterator[tuple[Place, str, object]]:
        columns = self.columns
        names = {metric.name for metric in metrics}
        every = (
            row
            for batch in self.batches()
            for row in zip(*(column.to_pylist() for column in batch.columns), strict=True)
        )
        for row in islice(every, rows):
            if "metric_name" in columns:
                yield row[:-2], str(row[-2]), row[-1]
                continue
            place = tuple(v for c, v in zip(columns, row, strict=True) if c not in names)
            for column, value in zip(columns, row, strict=True):
                if column in names:
                    yield place, column, value


def metrics_result(
    query: LevelQuery, run: Callable[[str], Result], *, wide: bool = False
) -> MetricsResult:
    """Run a query of metrics.

    Args:
        query: What is asked.
        run: Runs a statement over the facts.
        wide: A column a metric, in place of a row.
    """

    def asked(metrics: Sequence[AnyMetric]) -> MetricsResult:
        of = replace(query, metrics=tuple(metrics))
        sql = of.wide() if wide else of.long()
        return MetricsResult(run(sql), metrics, sql, asked)

    return asked(query.metrics)

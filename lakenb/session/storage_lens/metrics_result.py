"""Metrics as a result that also says why a value is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.session.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lakenb.s3.storage_lens.metrics import AnyMetric

Place = tuple[object, ...]


class MetricsResult(Result):
    """What ``session.storage_lens.metrics()`` gives.

    Attributes:
        sql: The statement that made it; it runs in a ``%%athena`` cell too.
    """

    def __init__(self, result: Result, metrics: Sequence[AnyMetric], sql: str) -> None:
        super().__init__(result.execution, result._set, result._limit)  # noqa: SLF001 - its own base
        self.sql = sql
        self._metrics = tuple(metrics)

    def reasons(self) -> dict[str, str]:
        """Why metrics have NULL in some row: the metric's name, and what was not told."""
        from lakenb.s3.storage_lens.metrics.reasons import why_null

        missing, known = self._places()
        found: dict[str, str] = {}
        for metric in self._metrics:
            places = missing.get(metric.name)
            if places:
                told = [known.get(place, frozenset()) for place in places]
                found[metric.name] = why_null(metric, frozenset.intersection(*told))
        return found

    def _places(self) -> tuple[dict[str, set[Place]], dict[Place, frozenset[str]]]:
        """The places where each metric is NULL, and the kinds of metrics that each place has."""
        from lakenb.s3.storage_lens.metrics import Metric

        kinds = {m.name: m.table for m in self._metrics if isinstance(m, Metric)}
        missing: dict[str, set[Place]] = {}
        known: dict[Place, set[str]] = {}
        for place, name, value in self._values():
            if value is None:
                missing.setdefault(name, set()).add(place)
            elif name in kinds:
                known.setdefault(place, set()).add(kinds[name])
        return missing, {place: frozenset(tables) for place, tables in known.items()}

    def _values(self) -> Iterator[tuple[Place, str, object]]:
        columns = self.columns
        names = {metric.name for metric in self._metrics}
        for batch in self.batches():
            for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                if "metric_name" in columns:
                    yield row[:-2], str(row[-2]), row[-1]
                    continue
                place = tuple(v for c, v in zip(columns, row, strict=True) if c not in names)
                for column, value in zip(columns, row, strict=True):
                    if column in names:
                        yield place, column, value

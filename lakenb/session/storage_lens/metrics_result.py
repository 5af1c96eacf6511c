"""Metrics as a result that also says why a value is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.session.result import Result

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.s3.storage_lens.metrics import AnyMetric


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
        import pyarrow.compute as pc

        from lakenb.s3.storage_lens.metrics.reasons import why_null

        table = self.arrow()
        if "metric_name" in table.column_names:
            missing = table.filter(pc.is_null(table.column("metric_value")))
            names = set(missing.column("metric_name").to_pylist())
        else:
            names = {
                name
                for name in table.column_names
                if table.num_rows and table.column(name).null_count
            }
        return {m.name: why_null(m) for m in self._metrics if m.name in names}

"""What ``session.storage_lens`` shows: the dashboard, and recommendations as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import pandas as pd

    from lakenb.session.result import Result
    from lakenb.session.storage_lens.dashboard import Dashboard
    from lakenb.session.storage_lens.measuring import Day, Filter

_COLUMNS = ("category", "metric", "bucket", "value", "threshold", "why", "action")


class Dashboarding:
    """The dashboard part of ``session.storage_lens``; the class beside it computes the metrics."""

    days: Callable[[], tuple[date, ...]]
    refresh: Callable[[], tuple[date, ...]]
    rejects: Callable[[], Result]
    _facts_sql: Callable[[str], Result]
    _refresh_prefixes: Callable[..., None]

    def dashboard(
        self,
        where: Filter | None = None,
        day: Day = None,
        delimiter: str = "/",
        title: str = "",
    ) -> Dashboard:
        """The metrics to look at: a widget where somebody watches, else a page with pictures.

        Args:
            where: What it is narrowed to: ``{"bucket": "logs"}``, ``{"region": ["us-east-1"]}``.
            day: The newest day shown; None for the newest there is.
            delimiter: What separates the levels of keys.
            title: What stands above it.

        Raises:
            InvalidRequest: A dimension or a day that there is not.
        """
        from lakenb.s3.storage_lens.level_query import PrefixReport
        from lakenb.session.storage_lens.dashboard import Dashboard, Sources
        from lakenb.session.storage_lens.measuring import checked_filters, day_range
        from lakenb.session.storage_lens.views import Views

        filters = checked_filters(where)
        newest = None if day is None else day_range(day)[1]
        self.refresh()
        sources = Sources(
            Views(self._facts_sql, PrefixReport(delimiter, expanded=True)),
            self.days,
            lambda: self.rejects().rows,
            lambda days: self._refresh_prefixes(days, delimiter),
        )
        return Dashboard(sources, filters, newest, title)

    def recommendations(self, where: Filter | None = None, day: Day = None) -> pd.DataFrame:
        """What is bad in the 30 days before a day, and what to do.

        Returns:
            Columns category, metric, bucket, value, threshold (None for a day that is unusual), why, action.
        """
        import pandas as pd

        found = self.dashboard(where, day).recommendations()
        rows = [
            (r.category, r.metric, r.place, r.value, r.threshold, r.why, r.action) for r in found
        ]
        return pd.DataFrame(rows, columns=list(_COLUMNS))

"""What ``session.storage_lens`` shows: the dashboard, and recommendations as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import pandas as pd

    from lakenb.session.storage_lens.dashboard import Dashboard
    from lakenb.session.storage_lens.measuring import Day, Filter

_COLUMNS = ("category", "metric", "bucket", "value", "threshold", "why", "action")


class Dashboarding:
    """The dashboard part of ``session.storage_lens``; the class beside it computes the metrics."""

    refresh: Callable[[], tuple[date, ...]]

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
        from lakenb.session.storage_lens.dashboard import Dashboard
        from lakenb.session.storage_lens.measuring import checked_filters, day_range

        filters = checked_filters(where)
        newest = None if day is None else day_range(day)[1]
        self.refresh()
        return Dashboard(self, filters, newest, title, delimiter)  # type: ignore[arg-type]  # the whole that it is a part of

    def recommendations(self, where: Filter | None = None, day: Day = None) -> pd.DataFrame:
        """What is bad in the 30 days before a day, and what to do.

        Returns:
            Columns category, metric, bucket, value, threshold (None for a day that is unusual), why, action.
        """
        import pandas as pd

        found = self.dashboard(where, day).recommendations()
        rows = [
            (r.category, r.metric.name, r.place, r.value, r.threshold, r.why, r.action)
            for r in found
        ]
        return pd.DataFrame(rows, columns=list(_COLUMNS))

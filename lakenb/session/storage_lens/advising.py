"""Recommendations: numbers that are bad, what they mean, and what to do.

The categories with their use cases and mitigations are those of AWS's announcement of performance metrics; a
call-out for an unusual day follows the S3 User Guide's "S3 Storage Lens recommendations" (a z-score beyond 2).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.metrics import ADVICE, find_metric
from lakenb.values.lens_view import Recommendation

if TYPE_CHECKING:
    from lakenb.session.storage_lens.views import Filters, Views

_DAYS = 30
_PLACES = 5
_WATCHED = ("StorageBytes", "ObjectCount", "AllRequests", "BytesDownloaded", "TotalErrors")
_UNUSUAL = 2.0
_BY = ("bucket",)


def recommendations(views: Views, day: date, filters: Filters) -> list[Recommendation]:
    """What is bad in the 30 days before a day, the categories in the announcement's order, then unusual days."""
    found: list[Recommendation] = []
    days = (day - timedelta(_DAYS - 1), day)
    for advice in ADVICE:
        if not advice.signal:
            continue
        top = views.top(find_metric(advice.signal), _BY, days, filters, _PLACES)
        found += [
            Recommendation(
                advice.title,
                advice.signal,
                line.place[0],
                line.value,
                advice.threshold,
                advice.use_case,
                advice.mitigation,
                top.sql,
            )
            for line in top.lines
            if line.value is not None and line.value > advice.threshold
        ]
    return found + _unusual(views, day, filters)


def _unusual(views: Views, day: date, filters: Filters) -> list[Recommendation]:
    found: list[Recommendation] = []
    for name in _WATCHED:
        metric = find_metric(name)
        for place, value, score in views.outliers(metric, _BY, day, filters, _UNUSUAL)[:_PLACES]:
            way = "above" if score > 0 else "below"
            why = f"{abs(score):.1f} standard deviations {way} the mean of the 30 days before."
            action = "Look at what changed that day: its top prefixes, requesters and operations."
            found.append(
                Recommendation("Unusual day", name, place[0], value, None, why, action, "")
            )
    return found

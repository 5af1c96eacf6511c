"""Recommendations: numbers that are bad, what they mean, and what to do.

The categories with their use cases and mitigations are those of AWS's announcement of performance metrics; a
call-out for an unusual day follows the S3 User Guide's "Amazon S3 Storage Lens recommendations".
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from lakenb.values.lens_view import Recommendation

if TYPE_CHECKING:
    from lakenb.session.storage_lens.charting import Charting
    from lakenb.values.storage_lens import LensFilter

_DAYS = 30
_PLACES = 5
_WATCHED = ("StorageBytes", "ObjectCount", "AllRequests", "BytesDownloaded", "TotalErrors")


def recommendations(lens: Charting, day: date, where: LensFilter) -> list[Recommendation]:
    """What is bad in the 30 days before a day, the categories in the announcement's order, then unusual days."""
    from lakenb.s3.storage_lens.metrics import ADVICE

    found: list[Recommendation] = []
    days = (day - timedelta(_DAYS - 1), day)
    for advice in ADVICE:
        if not advice.signal:
            continue
        top = lens.top(advice.signal, "bucket", _PLACES, days, where)
        found += [
            Recommendation(
                advice.title,
                top.metrics[0],
                row.key[0],
                row.value,
                advice.threshold,
                advice.use_case,
                advice.mitigation,
                top.sql,
            )
            for row in top.rows
            if row.value is not None and row.value > advice.threshold
        ]
    return found + _unusual(lens, day, where)


def _unusual(lens: Charting, day: date, where: LensFilter) -> list[Recommendation]:
    found: list[Recommendation] = []
    for name in _WATCHED:
        answer = lens.outliers(name, "bucket", day, where)
        for row in answer.rows[:_PLACES]:
            way = "above" if row.z > 0 else "below"
            why = f"{abs(row.z):.1f} standard deviations {way} the mean of the 30 days before."
            action = "Look at what changed that day: its top prefixes, requesters and operations."
            found.append(
                Recommendation(
                    "Unusual day",
                    answer.metrics[0],
                    row.key[0],
                    row.value,
                    None,
                    why,
                    action,
                    answer.sql,
                )
            )
    return found

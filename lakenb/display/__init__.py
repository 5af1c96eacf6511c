"""Static pictures of values: HTML, text and lines that papermill, nbconvert and GitHub can keep.

No script, no network, no state: each function turns values into text. Only ``values`` and ``errors``
are known here.
"""

from __future__ import annotations

from lakenb.display.measure_text import (
    count_text,
    dollars_text,
    duration_text,
    number_text,
    size_text,
)
from lakenb.display.result_table import mimebundle, render_html, render_text
from lakenb.display.result_view import ResultView
from lakenb.display.status_line import estimate_line, status_line
from lakenb.display.value_text import value_text

__all__ = [
    "ResultView",
    "count_text",
    "dollars_text",
    "duration_text",
    "estimate_line",
    "mimebundle",
    "number_text",
    "render_html",
    "render_text",
    "size_text",
    "status_line",
    "value_text",
]

"""A Storage Lens dashboard on paper: HTML with pictures, and text."""

from __future__ import annotations

import base64
from html import escape
from typing import TYPE_CHECKING

from lakenb.display.measure_text import count_text, number_text
from lakenb.display.result_view import visible
from lakenb.values.lens_view import z_score

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lakenb.values.chart import ChartData
    from lakenb.values.lens_view import LensPage, Recommendation
    from lakenb.values.storage_lens import Change, LensAnswer, SnapshotRow, TopRow

_TREND = "trend"
_HEADS = ("metric", "value", "day", "week", "30 days", _TREND)
_LONGEST = 300
_STEP = 1024.0
_SIZES = ("B", "KB", "MB", "GB", "TB", "PB", "EB")
_BARS = "▁▂▃▄▅▆▇█"
_STYLE = (
    ".lakenb-lens table{border-collapse:collapse;margin:.5em 0}"
    ".lakenb-lens td,.lakenb-lens th{padding:.15em .6em;border-bottom:1px solid #8886;text-align:left;vertical-align:top}"
    ".lakenb-lens td.n,.lakenb-lens th.n{text-align:right;font-variant-numeric:tabular-nums}"
    ".lakenb-lens td.n{max-width:22em}.lakenb-lens td.t{font-family:monospace;white-space:nowrap}"
    ".lakenb-lens td:first-child{min-width:9em;overflow-wrap:anywhere}"
    ".lakenb-lens img{max-width:100%}"
)


def metric_text(value: float | None, unit: str) -> str:
    """A metric's value in a few characters (S3 User Guide: a GB is 2^30 bytes); ``-`` for an unknown one."""
    if value is None:
        return "-"
    if unit == "bytes":
        return _size(value)
    if unit == "percent":
        return f"{value:.2f}%" if abs(value) < 1 else f"{value:.1f}%"
    if unit == "milliseconds":
        return f"{value:,.1f} ms"
    if unit == "ratio":
        return f"{value:,.3g}"
    return number_text(round(value)) if abs(value) >= 1 or value == 0 else f"{value:.3g}"


def change_text(change: Change) -> str:
    """A change with its sign, ``+12.3%``; ``-`` where it can't be told."""
    return "-" if change.percent is None else f"{change.percent:+,.1f}%"


def trend_text(values: Sequence[float | None]) -> str:
    """A row of bars, a blank where nothing is known."""
    known = [v for v in values if v is not None]
    if not known:
        return ""
    low, high = min(known), max(known)
    span = (high - low) or 1.0
    last = len(_BARS) - 1
    return "".join(" " if v is None else _BARS[round(last * (v - low) / span)] for v in values)


def page_html(page: LensPage) -> str:
    """The page; nothing in it runs or is loaded, and every text is escaped."""
    parts = [
        f"<h2>{_safe(page.title)}: {page.day.isoformat()}</h2>",
        f"<p><strong>{_safe(missing)}</strong></p>" if (missing := _no_metrics(page)) else "",
        f"<p>{_safe(f'Only {page.filters}')}</p>" if page.filters else "",
        _table("Snapshot", _HEADS, [_snapshot_row(r) for r in page.snapshot.rows], {1, 2, 3, 4}),
        *(_chart_html(title, chart) for title, chart in page.charts),
        *(_top_html(by, top) for by, top in page.tops),
        _advice_html(page.recommendations),
        _rejects_html(page.rejects),
    ]
    body = "".join(part for part in parts if part)
    return f'<div class="lakenb-static lakenb-lens"><style>{_STYLE}</style>{body}</div>'


def page_text(page: LensPage) -> str:
    """The same for a terminal, without pictures."""
    above = (
        f"{page.title}: {page.day.isoformat()}",
        _no_metrics(page),
        page.filters and f"Only {page.filters}",
    )
    lines = [line for line in above if line]
    for row in page.snapshot.rows:
        value = metric_text(row.value, row.metric.unit)
        changes = " ".join(f"{change_text(change):>9}" for change in (row.day, row.week, row.month))
        lines.append(f"{row.metric.title[:38]:38} {value:>14} {changes}  {trend_text(row.trend)}")
    for _, top in page.tops:
        lines += ["", f"Top {len(top.rows)}: {top.metrics[0].title}"]
        for one in top.rows:
            value = metric_text(one.value, top.metrics[0].unit)
            lines.append(f"  {visible(' / '.join(one.key))[:60]:60} {value:>14}")
    for advice in page.recommendations:
        value = metric_text(advice.value, advice.metric.unit)
        where = f"{advice.category} in {visible(advice.place)}"
        lines += ["", f"{where}: {advice.metric.title} {value}", f"  {advice.action}"]
    if page.rejects:
        lines += ["", _rejects(page.rejects)]
    return "\n".join(lines)


def _no_metrics(page: LensPage) -> str:
    """What to say where there is nothing of the page's day; the dashboard's page says the same."""
    if page.day in page.days:
        return ""
    near = min(page.days, key=lambda day: (abs(day - page.day), -day.toordinal()), default=None)
    if near is None:
        return f"There are no metrics of {page.day}: nothing is loaded yet."
    first, last = page.days[0], page.days[-1]
    gaps = (last - first).days + 1 - len(page.days)
    told = f"{first}" if first == last else f"{first} to {last}"
    more = f", {count_text(gaps, 'day')} between missing" if gaps else ""
    return f"There are no metrics of {page.day}, only of {told}{more}. The nearest day is {near}."


def _snapshot_row(row: SnapshotRow) -> list[str]:
    value = metric_text(row.value, row.metric.unit)
    told = value if row.value is not None else f"not known: {row.reason}"
    score = z_score(row.trend)
    unusual = f" (unusual: z {score:+.1f})" if abs(score or 0) > 2 else ""  # noqa: PLR2004 - AWS's 2
    changes = [change_text(change) for change in (row.day, row.week, row.month)]
    return [row.metric.title, told + unusual, *changes, trend_text(row.trend)]


def _chart_html(title: str, chart: ChartData) -> str:
    try:
        from lakenb.display.chart_picture import chart_picture

        picture = base64.b64encode(chart_picture(chart)).decode()
    except ModuleNotFoundError:  # matplotlib is optional; the numbers are there
        return _table(
            title, [chart.x_title, *(s.name for s in chart.series)], _chart_rows(chart), set()
        )
    name = f"{title}: {chart.y_title} by {chart.x_title}"
    return f'<h3>{_safe(title)}</h3><img alt="{_safe(name)}" src="data:image/png;base64,{picture}">'


def _chart_rows(chart: ChartData) -> list[list[str]]:
    first = chart.series[0].points if chart.series else ()
    return [
        [
            str(x),
            *("" if s.points[at][1] is None else f"{s.points[at][1]:,g}" for s in chart.series),
        ]
        for at, (x, _) in enumerate(first)
    ]


def _top_html(by: str, top: LensAnswer[TopRow]) -> str:
    metric = top.metrics[0]
    rows = [
        [
            *one.key,
            metric_text(one.value, metric.unit),
            change_text(one.change),
            trend_text(one.trend),
        ]
        for one in top.rows
    ]
    n = len(top.rows[0].key) if top.rows else 1
    heads = [by, *([""] * (n - 1)), "value", "change", _TREND]
    return _table(f"Top {len(rows)}: {metric.title}", heads, rows, {n, n + 1})


def _advice_html(found: Sequence[Recommendation]) -> str:
    if not found:
        return ""
    rows = [
        [
            r.category,
            r.place,
            f"{r.metric.title}: {metric_text(r.value, r.metric.unit)}",
            r.why,
            r.action,
        ]
        for r in found
    ]
    heads = ["category", "bucket", "number", "why", "what to do"]
    return _table("Recommendations", heads, rows, set())


def _rejects_html(count: int) -> str:
    return f"<p>{_safe(_rejects(count))}</p>" if count else ""


def _rejects(count: int) -> str:
    return f"{count_text(count, 'line')} of access logs could not be read and are kept aside; see session.storage_lens.rejects()."


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]], right: set[int]) -> str:
    trends = len(head) - 1 if head[-1] == _TREND else None

    def mark(at: int) -> str:
        return ' class="n"' if at in right else ' class="t"' if at == trends else ""

    heads = "".join(f'<th scope="col"{mark(at)}>{_safe(word)}</th>' for at, word in enumerate(head))
    body = "".join(
        "<tr>"
        + "".join(
            f"<td{mark(at)}>{_bars(text) if at == trends else _safe(text)}</td>"
            for at, text in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    return f"<h3>{_safe(title)}</h3><table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"


def _size(value: float) -> str:
    for unit in _SIZES[:-1]:
        if abs(value) < _STEP:
            return f"{value:.0f} B" if unit == "B" else f"{value:,.1f} {unit}"
        value /= _STEP
    return f"{value:,.1f} {_SIZES[-1]}"


def _bars(trend: str) -> str:
    """A trend's bars; its blanks are as wide as figures, and not run together as spaces are."""
    return escape(trend).replace(" ", "&#8199;")


def _safe(text: str) -> str:
    return escape(visible(text[:_LONGEST]))

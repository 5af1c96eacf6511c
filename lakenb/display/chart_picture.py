"""A chart as a static picture, PNG or SVG, drawn by matplotlib with the look that the grid's charts have.

Texts of the data are drawn as texts: nothing in them is markup or mathematics.
"""

from __future__ import annotations

import io
import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from lakenb.display.result_view import cut
from lakenb.errors import EngineUnavailable
from lakenb.values.chart import OTHERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.values.chart import ChartData, ChartSeries

PALETTE = ("#0b6bcb", "#c2410c", "#15803d", "#7e22ce", "#b45309", "#0e7490", "#be185d", "#4d4d4d")
"""Told apart in light and dark, and by those who see fewer colours."""
DASHES = ("-", "--", ":", "-.")
MARKS = ("o", "s", "^", "D", "v", "P", "X", "*")
HATCHES = ("", "//", "..", "xx", "\\\\", "++", "oo", "--")
_SIZE = (8.0, 3.6)
_DPI = 96
_LABEL = 24
_BESIDE = 40
_DAY_MILLIS = 86_400_000
_SIZES = ("B", "KB", "MB", "GB", "TB", "PB", "EB")


def chart_picture(data: ChartData, form: Literal["png", "svg"] = "png") -> bytes:
    """The picture of a chart, with a white ground.

    Raises:
        EngineUnavailable: matplotlib isn't installed; the message has the command.
    """
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
    except ModuleNotFoundError as error:
        message = "A chart's picture needs matplotlib; run: pip install 'lakenb[charts]'"
        raise EngineUnavailable(message) from error
    with mpl.rc_context({"text.parse_math": False, "svg.hashsalt": "lakenb", "font.size": 9}):
        figure = Figure(figsize=_SIZE, layout="constrained")
        axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(axis="y", color="0.9", linewidth=0.8)
        axes.set_axisbelow(True)
        _DRAW[data.spec.kind](axes, data)
        if data.y_unit == "bytes":
            axes.set_yticks(_byte_ticks(*axes.get_ylim()))
        axes.yaxis.set_major_formatter(lambda value, _: _measured(value, data.y_unit))
        axes.set_xlabel(_text(data.x_title))
        axes.set_ylabel(_text(data.y_title, _BESIDE))
        if data.note:
            axes.set_title(_text(data.note, 90), fontsize=8, loc="left", color="0.35")
        if len(data.series) > 1:
            axes.legend(fontsize=8, frameon=False, loc="best")
        made = io.BytesIO()
        figure.savefig(made, format=form, dpi=_DPI, metadata=_undated(form))
    return made.getvalue()


def _byte_ticks(low: float, high: float) -> list[float]:
    """About five places between two, round in powers of two; at least one."""
    step = max(1.0, 2.0 ** math.ceil(math.log2(max(high - low, 1.0) / 5)))
    first, last = math.ceil(low / step), math.floor(high / step)
    return [at * step for at in range(first, last + 1)] or [low]


def _measured(value: float, unit: str) -> str:
    """A number on an axis in its unit: ``40 MB`` (of 1,024 KB), ``2.5%``, ``30 ms``."""
    if unit == "percent":
        return f"{value:g}%"
    if unit == "milliseconds":
        return f"{_number_text(value)} ms"
    if unit != "bytes":
        return _number_text(value)
    power = min(len(_SIZES) - 1, max(0, math.floor(math.log2(abs(value) or 1) / 10)))
    return f"{value / 1024**power:.4g} {_SIZES[power]}"


def _number_text(value: float) -> str:
    """A number on an axis: ``12.5M``, not ``1.25`` and a power of ten somewhere else."""
    for size, unit in ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e4, "k")):
        if abs(value) >= size:
            return f"{value / (1e3 if unit == 'k' else size):g}{unit}"
    return f"{value:g}"


def _undated(form: str) -> dict[str, Any]:
    return {"Date": None} if form == "svg" else {"Software": None}


def _text(text: str, limit: int = 60) -> str:
    return cut(text, limit)[0]


def _named(series: ChartSeries) -> str:
    return _text(series.name, _BESIDE) or "rows"


def _bars(axes: Any, data: ChartData) -> None:
    names = list(dict.fromkeys(x for series in data.series for x, _ in series.points))
    width = 0.8 / max(1, len(data.series))
    for at, series in enumerate(data.series):
        found = dict(series.points)
        places = [n + (at - (len(data.series) - 1) / 2) * width for n in range(len(names))]
        heights = [_finite(found.get(name)) for name in names]
        look = {"color": PALETTE[at % len(PALETTE)], "hatch": HATCHES[at % len(HATCHES)]}
        drawn = axes.bar(places, heights, width, label=_named(series), edgecolor="white", **look)
        for name, bar in zip(names, drawn, strict=True):
            if name == OTHERS:
                bar.set_alpha(0.45)
    labels = [_place_text(name, data) for name in names]
    longest = (
        max(map(len, labels), default=0) + 1
    )  # and a blank: each label has as much room as the others
    turned = longest * len(labels) > 90  # noqa: PLR2004 - characters that fit beside one another
    axes.set_xticks(range(len(names)), labels)
    if turned:
        axes.tick_params(axis="x", labelrotation=45)
        for label in axes.get_xticklabels():
            label.set_horizontalalignment("right")


def _lines(axes: Any, data: ChartData) -> None:
    filled = data.spec.kind == "area"
    for at, series in enumerate(data.series):
        places = _places([x for x, _ in series.points], data)
        heights = [math.nan if y is None else y for _, y in series.points]
        few = len(places) <= 60  # noqa: PLR2004 - marks that can be told apart
        look = {"color": PALETTE[at % len(PALETTE)], "linestyle": DASHES[at % len(DASHES)]}
        mark = MARKS[at % len(MARKS)] if few else None
        axes.plot(places, heights, label=_named(series), marker=mark, markersize=3.5, **look)
        if filled:
            axes.fill_between(places, heights, alpha=0.18, color=look["color"], linewidth=0)
    if data.x_kind == "text" and data.series:
        axes.tick_params(axis="x", labelrotation=30)
    moments = {x for series in data.series for x, _ in series.points}
    if data.x_kind == "time" and len(moments) == 1:  # matplotlib would show years around it
        [only] = (_moment(float(x)) for x in moments)
        axes.set_xlim(only - timedelta(days=2), only + timedelta(days=2))
    if data.x_kind == "time":
        _days(axes, data)


def _days(axes: Any, data: ChartData) -> None:
    """No hours below points that are whole days."""
    days = sorted({float(x) for series in data.series for x, _ in series.points})
    if days and not any(day % _DAY_MILLIS for day in days):
        every = math.ceil(((days[-1] - days[0]) / _DAY_MILLIS + 1) / 8)
        count = int((days[-1] - days[0]) // _DAY_MILLIS) // every + 1
        marked = [_moment(days[0] + at * every * _DAY_MILLIS) for at in range(count)]
        axes.set_xticks(marked, [f"{day:%Y-%m-%d}" for day in marked])


def _dots(axes: Any, data: ChartData) -> None:
    for at, series in enumerate(data.series):
        places = _places([x for x, _ in series.points], data)
        look = {"color": PALETTE[at % len(PALETTE)], "marker": MARKS[at % len(MARKS)]}
        axes.scatter(
            places, [y for _, y in series.points], s=10, alpha=0.55, label=_named(series), **look
        )


def _histogram(axes: Any, data: ChartData) -> None:
    for series in data.series:
        width = float(series.name)
        places = [float(x) for x, _ in series.points]
        heights = [y or 0 for _, y in series.points]
        axes.bar(places, heights, width, align="edge", color=PALETTE[0], edgecolor="white")


def _boxes(axes: Any, data: ChartData) -> None:
    stats = [
        {
            "label": _text(box.name, _LABEL) or "all",
            "whislo": box.low,
            "q1": box.first_quartile,
            "med": box.median,
            "q3": box.third_quartile,
            "whishi": box.high,
            "fliers": [],
        }
        for box in data.boxes
    ]
    if stats:
        axes.bxp(stats, showfliers=False, patch_artist=True, boxprops={"facecolor": "#cfe3f7"})
        axes.tick_params(axis="x", labelrotation=30 if len(stats) > 6 else 0)  # noqa: PLR2004 - that fit


_DRAW = {
    "bar": _bars,
    "line": _lines,
    "area": _lines,
    "scatter": _dots,
    "histogram": _histogram,
    "box": _boxes,
}


def _finite(value: float | None) -> float:
    return value if value is not None and math.isfinite(value) else 0.0


def _places(values: Sequence[float | str], data: ChartData) -> list[Any]:
    if data.x_kind == "time":
        return [_moment(float(value)) for value in values]
    if data.x_kind == "number":
        return [float(value) for value in values]
    return [_text(str(value), _LABEL) for value in values]


def _moment(millis: float) -> datetime:
    return datetime.fromtimestamp(millis / 1000, UTC)


def _place_text(value: float | str, data: ChartData) -> str:
    if data.x_kind == "time" and not isinstance(value, str):
        moment = _moment(float(value))
        return (
            f"{moment:%Y-%m-%d}" if not moment.hour + moment.minute else f"{moment:%Y-%m-%d %H:%M}"
        )
    return _text(str(value), _LABEL)

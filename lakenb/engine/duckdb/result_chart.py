"""The numbers of a chart, worked out where the rows are: what leaves are a few hundred points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.values.chart import (
    NUMBERS,
    OTHERS,
    TIMES,
    ChartBox,
    ChartData,
    ChartSeries,
    check_chart,
)
from lakenb.values.row_view import RowView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.engine.duckdb.result_rows import ResultRows
    from lakenb.values.chart import ChartSpec, XKind
    from lakenb.values.types import DataType

_POINTS = 2_000
_PLACES = 400
"""Places along an axis of times or numbers; finer ones are taken together."""
_SERIES = 8
_BINS = 30
_UNITS = (
    ("second", 1),
    ("minute", 60),
    ("hour", 3_600),
    ("day", 86_400),
    ("week", 604_800),
    ("month", 2_629_746),
    ("quarter", 7_889_238),
    ("year", 31_556_952),
)


class ResultChart:
    """Charts of one result.

    Args:
        rows: Its rows.
        columns: Headings.
        types: As many.
        query: The statement that made it, for the SQL of a chart.
    """

    def __init__(
        self, rows: ResultRows, columns: Sequence[str], types: Sequence[DataType], query: str
    ) -> None:
        self._rows = rows
        self._columns = tuple(columns)
        self._types = tuple(types)
        self._query = query.strip().rstrip(";").rstrip()

    def data(self, spec: ChartSpec, view: RowView) -> ChartData:
        """The numbers of a chart of a view's rows.

        Raises:
            InvalidRequest: The chart can't be drawn from these columns.
        """
        check_chart(spec, self._types)
        if spec.kind == "histogram":
            return self._histogram(spec, view)
        if spec.kind == "box":
            return self._boxes(spec, view)
        if spec.kind == "scatter":
            return self._scatter(spec, view)
        return self._points(spec, view)

    # --- bars, lines, areas -------------------------------------------------------------------

    def _points(self, spec: ChartSpec, view: RowView) -> ChartData:
        x = spec.x or 0
        kind = self._x_kind(x) if spec.kind != "bar" or self._types[x].name in TIMES else "text"
        place, athena, note = self._place(spec, view, kind)
        measure, wanted = self._measure(spec)
        series = "''" if spec.by is None else self._label(spec.by)
        source = f"SELECT {place} AS x, {series} AS s, {self._y(spec)} AS v FROM r{{where}}"
        if kind == "text":
            source, note = self._top_places(spec, view, source, note)
        else:  # what has no place on the axis is not drawn
            source = f"SELECT * FROM ({source}) WHERE isfinite(CAST(x AS DOUBLE))"
        if spec.by is not None:
            source = self._top_series(source)
        order = "x" if kind != "text" else "CASE WHEN x = chr(0) THEN 1 ELSE 0 END, t DESC, x"
        rows = self._rows.select(
            f"SELECT x, s, CAST({measure} AS DOUBLE), max(t) AS t FROM "
            f"(SELECT *, count(*) OVER (PARTITION BY x) AS n, "
            f"{self._weight(spec)} OVER (PARTITION BY x) AS t FROM ({source})) "
            f"GROUP BY x, s ORDER BY {order}, s LIMIT {_PLACES * _SERIES * 2}",
            view,
        )
        found: dict[str, list[tuple[float | str, float | None]]] = {}
        for at, name, value, _ in rows:
            shown = OTHERS if at == "\0" else at
            found.setdefault(OTHERS if name == "\0" else str(name), []).append((shown, value))
        return ChartData(
            spec=spec,
            x_title=self._columns[x],
            y_title=self._y_title(spec),
            x_kind=kind,
            series=tuple(ChartSeries(name, tuple(points)) for name, points in found.items()),
            note=note,
            sql=self._sql(spec, athena, wanted, kind),
        )

    def _place(self, spec: ChartSpec, view: RowView, kind: XKind) -> tuple[str, str, str]:
        """Where a row stands on the axis: DuckDB's text, Athena's, and a note."""
        at = spec.x or 0
        name, heading = f"c{at}", self._heading(at)
        if kind == "text":
            return self._label(at), heading, ""
        if kind == "number":
            return self._number_place(name, heading, view)
        unit = self._unit(name, view)
        moment = f"date_trunc('{unit}', CAST({name} AS TIMESTAMP))"
        note = f"by {unit}" if unit != "second" else ""
        return f"epoch_ms({moment})", f"date_trunc('{unit}', {heading})", note

    def _number_place(self, name: str, heading: str, view: RowView) -> tuple[str, str, str]:
        number = f"CAST({name} AS DOUBLE)"
        [(low, high, distinct)] = self._rows.select(
            f"SELECT min(v), max(v), count(DISTINCT v) FROM (SELECT {number} AS v FROM r{{where}}) "
            "WHERE isfinite(v)",
            view,
        )
        if (distinct or 0) <= _PLACES:
            return number, heading, ""
        step = (float(high) - float(low)) / _PLACES
        found = [
            f"floor(({x} - {low!r}) / {step!r}) * {step!r} + {low!r}" for x in (number, heading)
        ]
        return found[0], found[1], f"in steps of {step:.3g}"

    def _unit(self, name: str, view: RowView) -> str:
        """The finest unit that gives an axis few enough places."""
        [(low, high, distinct)] = self._rows.select(
            f"SELECT min(epoch(CAST({name} AS TIMESTAMP))), max(epoch(CAST({name} AS TIMESTAMP))), "
            f"approx_count_distinct({name}) FROM r{{where}}",
            view,
        )
        if low is None or (distinct or 0) <= _PLACES // 2:
            return "second"
        span = float(high) - float(low)
        return next((unit for unit, seconds in _UNITS if span / seconds <= _PLACES), "year")

    def _top_places(
        self, spec: ChartSpec, view: RowView, source: str, note: str
    ) -> tuple[str, str]:
        [(places,)] = self._rows.select(f"SELECT count(DISTINCT x) FROM ({source})", view)
        if places <= spec.top:
            return source, note
        keep = (
            f"SELECT x FROM ({source}) GROUP BY x ORDER BY {self._weight(spec)} DESC NULLS LAST, x "
            f"LIMIT {spec.top}"
        )
        others = f"{int(places) - spec.top:,} more taken together as '{OTHERS}'"
        chosen = f"SELECT CASE WHEN x IN ({keep}) THEN x ELSE chr(0) END AS x, s, v FROM ({source})"
        return chosen, f"{note}; {others}" if note else others

    def _top_series(self, source: str) -> str:
        keep = f"SELECT s FROM ({source}) GROUP BY s ORDER BY count(*) DESC, s LIMIT {_SERIES - 1}"
        few = f"(SELECT count(DISTINCT s) FROM ({source})) <= {_SERIES}"
        return f"SELECT x, CASE WHEN {few} OR s IN ({keep}) THEN s ELSE chr(0) END AS s, v FROM ({source})"

    def _measure(self, spec: ChartSpec) -> tuple[str, str]:
        """How values become one: DuckDB's text over ``v``, and Athena's."""
        if spec.y is None:
            return "count(*)", "count(*)"
        heading = self._heading(spec.y)
        if spec.aggregate == "count":
            return "count(v)", f"count({heading})"
        if spec.aggregate == "median":
            return "median(v)", f"approx_percentile({heading}, 0.5)"
        name = "sum" if spec.aggregate == "none" else spec.aggregate
        return f"{name}(v)", f"{name}({heading})"

    def _weight(self, spec: ChartSpec) -> str:
        """What decides which places are the greatest."""
        if spec.y is None or spec.aggregate == "count":
            return "count(*)"
        name = spec.aggregate if spec.aggregate in {"avg", "min", "max", "median"} else "sum"
        return f"{name}(v)"

    def _y(self, spec: ChartSpec) -> str:
        if spec.y is None:
            return "1"
        return f"c{spec.y}" if spec.aggregate == "count" else f"CAST(c{spec.y} AS DOUBLE)"

    # --- histograms, dots, boxes --------------------------------------------------------------

    def _histogram(self, spec: ChartSpec, view: RowView) -> ChartData:
        y = spec.y or 0
        number = f"CAST(c{y} AS DOUBLE)"
        inner = f"SELECT {number} AS v FROM r{{where}}"
        rows = self._rows.select(
            f"WITH n AS (SELECT v FROM ({inner}) WHERE isfinite(v)), "
            "b AS (SELECT min(v) AS l, max(v) AS h FROM n) "
            f"SELECT least(CAST(floor((v - l) / greatest(h - l, 1e-300) * {_BINS}) AS INTEGER), {_BINS - 1}), "
            "count(*), min(l), max(h) FROM n, b GROUP BY 1 ORDER BY 1",
            view,
        )
        low, high = (float(rows[0][2]), float(rows[0][3])) if rows else (0.0, 0.0)
        width = (high - low) / _BINS or 1.0
        counts = {int(at): float(count) for at, count, *_ in rows}
        bins = range(_BINS) if high > low else sorted(counts)
        points = tuple((low + at * width, counts.get(at, 0.0)) for at in bins)
        heading = self._heading(y)
        place = (
            f"least(floor(({heading} - {low!r}) / {width!r}), {_BINS - 1}) * {width!r} + {low!r}"
        )
        return ChartData(
            spec=spec,
            x_title=self._columns[y],
            y_title="rows",
            x_kind="number",
            series=(ChartSeries(repr(width), points),),
            sql=self._sql(spec, place, "count(*)", "number"),
        )

    def _scatter(self, spec: ChartSpec, view: RowView) -> ChartData:
        x, y = spec.x or 0, spec.y or 0
        time = self._types[x].name in TIMES
        place = f"epoch_ms(CAST(c{x} AS TIMESTAMP))" if time else f"CAST(c{x} AS DOUBLE)"
        series = "''" if spec.by is None else self._label(spec.by)
        source = f"SELECT {place} AS x, {series} AS s, CAST(c{y} AS DOUBLE) AS v FROM r{{where}}"
        if spec.by is not None:
            source = self._top_series(source)
        rows = self._rows.select(
            f"SELECT x, s, v FROM (SELECT * FROM ({source}) WHERE isfinite(CAST(x AS DOUBLE)) AND isfinite(v)) "
            f"USING SAMPLE reservoir({_POINTS} ROWS) REPEATABLE (42)",
            view,
        )
        found: dict[str, list[tuple[float | str, float | None]]] = {}
        for at, name, value in rows:
            found.setdefault(OTHERS if name == "\0" else str(name), []).append((float(at), value))
        total = self._rows.count(view)
        note = f"{_POINTS:,} of {total:,} rows, chosen evenly" if total > _POINTS else ""
        return ChartData(
            spec=spec,
            x_title=self._columns[x],
            y_title=self._columns[y],
            x_kind="time" if time else "number",
            series=tuple(ChartSeries(name, tuple(found[name])) for name in sorted(found)),
            note=note,
            sql=self._sql(spec, self._heading(x), self._heading(y), "number"),
        )

    def _boxes(self, spec: ChartSpec, view: RowView) -> ChartData:
        y = spec.y or 0
        group = "''" if spec.x is None else self._label(spec.x)
        source = f"SELECT {group} AS x, CAST(c{y} AS DOUBLE) AS v FROM r{{where}}"
        rows = self._rows.select(
            f"WITH n AS (SELECT * FROM ({source}) WHERE isfinite(v)), "
            "q AS (SELECT x, quantile_cont(v, [0.25, 0.5, 0.75]) AS k, count(*) AS c FROM n GROUP BY x "
            f"ORDER BY c DESC, x LIMIT {spec.top}), "
            "w AS (SELECT n.x, n.v, q.k, q.c, v BETWEEN k[1] - 1.5 * (k[3] - k[1]) "
            "AND k[3] + 1.5 * (k[3] - k[1]) AS i FROM n JOIN q ON n.x = q.x) "
            "SELECT x, min(v) FILTER (i), any_value(k)[1], any_value(k)[2], any_value(k)[3], "
            "max(v) FILTER (i), count(*) FILTER (NOT i) FROM w GROUP BY x ORDER BY any_value(c) DESC, x",
            view,
        )
        heading = self._heading(y)
        quartiles = f"approx_percentile({heading}, ARRAY[0.25, 0.5, 0.75])"
        place = "'all'" if spec.x is None else self._heading(spec.x)
        return ChartData(
            spec=spec,
            x_title="" if spec.x is None else self._columns[spec.x],
            y_title=self._columns[y],
            x_kind="text",
            boxes=tuple(ChartBox(str(r[0]), r[1], r[2], r[3], r[4], r[5], int(r[6])) for r in rows),
            note="whiskers reach 1.5 times the middle half",
            sql=self._sql(spec, place, quartiles, "text"),
        )

    # --- names --------------------------------------------------------------------------------

    def _x_kind(self, at: int) -> XKind:
        kind = self._types[at].name
        if kind in TIMES:
            return "time"
        return "number" if self._types[at].name in NUMBERS else "text"

    def _label(self, at: int) -> str:
        return f"coalesce(left(CAST(c{at} AS VARCHAR), 100), 'NULL')"

    def _heading(self, at: int) -> str:
        return '"' + self._columns[at].replace('"', '""') + '"'

    def _y_title(self, spec: ChartSpec) -> str:
        if spec.y is None:
            return "rows"
        name = self._columns[spec.y]
        return name if spec.aggregate == "none" else f"{spec.aggregate} of {name}"

    def _sql(self, spec: ChartSpec, place: str, measure: str, kind: XKind) -> str:
        """Athena's statement for the same numbers, over the statement that made the result."""
        if len({name.lower() for name in self._columns}) < len(self._columns):
            return ""
        series = [] if spec.by is None else [self._heading(spec.by)]
        outputs = ", ".join([place, *series, measure])
        if spec.kind == "scatter":
            return f"SELECT {outputs}\nFROM (\n{self._query}\n)"
        keys = ", ".join(str(at) for at in range(1, 2 + len(series)))
        order = "1" if kind != "text" else f"{2 + len(series)} DESC"
        return f"SELECT {outputs}\nFROM (\n{self._query}\n)\nGROUP BY {keys}\nORDER BY {order}"

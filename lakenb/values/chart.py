"""A chart of a result: what is drawn, and the numbers that it is drawn from.

A chart is written ``bar x=product y=sum(price) by=region top=10``: the kind first, then what each part shows.
Columns are named by their headings; quotes hold a heading that has spaces.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from lakenb.errors import InvalidRequest
from lakenb.values.names import nearest
from lakenb.values.types import DataType

ChartKind = Literal["bar", "line", "area", "scatter", "histogram", "box"]
Aggregate = Literal["count", "sum", "avg", "min", "max", "median", "none"]
XKind = Literal["text", "number", "time"]
KINDS: tuple[ChartKind, ...] = get_args(ChartKind)
AGGREGATES: tuple[Aggregate, ...] = get_args(Aggregate)
NUMBERS = frozenset("tinyint smallint integer bigint real double decimal".split())
TIMES = frozenset({"date", "timestamp", "timestamp with time zone"})
MOST_TOP = 100
OTHERS = "others"
"""What the values are called that are taken together."""
_TOP = 20
_PART = re.compile(r"""(\w+)=((?:"(?:[^"]|"")*"|[^\s"()]+|\((?:"(?:[^"]|"")*"|[^"()])*\))+)\s*""")
_CALL = re.compile(r"(\w+)\((.*)\)\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """What is drawn.

    Attributes:
        kind: Of the chart.
        x: The column along the axis; None where only ``y`` counts.
        y: The column whose values are drawn; None counts rows.
        aggregate: How the values of one place become one; ``none`` draws each row.
        by: The column that splits the chart into series.
        top: So many values of ``x`` are drawn apart, the others as one.
    """

    kind: ChartKind
    x: int | None = None
    y: int | None = None
    aggregate: Aggregate = "count"
    by: int | None = None
    top: int = _TOP


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """A row of points: x as a number (times in milliseconds since 1970 UTC) or a text, y as a number."""

    name: str
    points: tuple[tuple[float | str, float | None], ...]


@dataclass(frozen=True, slots=True)
class ChartBox:
    """The spread of one group: whiskers, quartiles, and how many values lie outside of the whiskers."""

    name: str
    low: float
    first_quartile: float
    median: float
    third_quartile: float
    high: float
    outside: int


@dataclass(frozen=True, slots=True)
class ChartData:
    """The numbers of a chart.

    Attributes:
        spec: What was asked.
        x_title: What stands below the axis.
        y_title: What stands beside it.
        x_kind: What the points' x are.
        series: The points; empty for boxes.
        boxes: The boxes of a box plot.
        note: What the picture does not show, such as values taken together; empty for nothing.
        sql: Athena's SQL that gives the same numbers; empty where headings repeat.
        y_unit: ``bytes``, ``percent`` or ``milliseconds``; empty for plain numbers.
    """

    spec: ChartSpec
    x_title: str
    y_title: str
    x_kind: XKind
    series: tuple[ChartSeries, ...] = ()
    boxes: tuple[ChartBox, ...] = ()
    note: str = ""
    sql: str = ""
    y_unit: str = ""


def suggest(types: Sequence[DataType], rows: int) -> ChartSpec:
    """A chart that fits a result's columns: a line along a time, bars of a text, dots of two numbers."""
    numbers = [at for at, kind in enumerate(types) if kind.name in NUMBERS]
    times = [at for at, kind in enumerate(types) if kind.name in TIMES]
    texts = [at for at, kind in enumerate(types) if kind.name in {"varchar", "char", "boolean"}]
    y = numbers[-1] if numbers else None
    if times:
        return ChartSpec("line", times[0], y, "count" if y is None else "avg")
    if texts:
        return ChartSpec("bar", texts[0], y, "count" if y is None else "sum")
    if len(numbers) > 1:
        return ChartSpec("scatter", numbers[0], numbers[1], "none")
    if numbers and rows > 1:
        return ChartSpec("histogram", None, numbers[0], "none")
    return ChartSpec("bar", 0 if types else None)


def parse_chart(
    text: str, columns: Sequence[str], types: Sequence[DataType], rows: int
) -> ChartSpec:
    """A chart as it is written; ``auto`` is the one that fits.

    Raises:
        InvalidRequest: It is not written so, or names a column that the result has not.
    """
    kind, _, rest = text.strip().partition(" ")
    if kind == "auto" and not rest.strip():
        return suggest(types, rows)
    known = [k for k in KINDS if k == kind]
    if not known:
        raise InvalidRequest(
            f"'{kind[:40]}' is no chart.{nearest(kind, KINDS)} Write auto, or one of {', '.join(KINDS)}."
        )
    parts = _parts(rest.strip())
    x, by = _column(parts.get("x"), columns), _column(parts.get("by"), columns)
    aggregate, y = _value(parts.get("y"), columns)
    if aggregate is None:
        plain = known[0] in {"scatter", "box", "histogram"}
        aggregate = "count" if y is None else "none" if plain else "sum"
    spec = ChartSpec(known[0], x, y, aggregate, by, _top(parts.get("top")))
    check_chart(spec, types)
    return spec


def chart_text(spec: ChartSpec, columns: Sequence[str]) -> str:
    """A chart as it is written; the reverse of ``parse_chart``."""
    parts: list[str] = [spec.kind]
    if spec.x is not None:
        parts.append(f"x={_quoted(columns[spec.x])}")
    if spec.y is not None:
        name = _quoted(columns[spec.y])
        parts.append(
            f"y={name}" if spec.aggregate in {"none", "count"} else f"y={spec.aggregate}({name})"
        )
    if spec.by is not None:
        parts.append(f"by={_quoted(columns[spec.by])}")
    if spec.top != _TOP:
        parts.append(f"top={spec.top}")
    return " ".join(parts)


def check_chart(spec: ChartSpec, types: Sequence[DataType]) -> None:
    """Refuse a chart that can't be drawn.

    Raises:
        InvalidRequest: It lacks a part, or a part is no number.
    """
    for column in (spec.x, spec.y, spec.by):
        if column is not None and not 0 <= column < len(types):
            raise InvalidRequest(f"There is no column {column}; the result has {len(types)}.")
    numeric = {at for at, kind in enumerate(types) if kind.name in NUMBERS}
    if spec.kind in {"histogram", "box", "scatter"} and spec.y is None:
        raise InvalidRequest(f"A {spec.kind} chart needs y, a column of numbers.")
    if spec.kind in {"bar", "line", "area", "scatter"} and spec.x is None:
        raise InvalidRequest(f"A {spec.kind} chart needs x, a column.")
    if spec.kind == "scatter" and spec.x not in numeric | _times(types):
        raise InvalidRequest("A scatter chart needs numbers or times as x; take bar for texts.")
    wants_number = spec.aggregate != "count" or spec.kind in {"histogram", "box", "scatter"}
    if spec.y is not None and wants_number and spec.y not in numeric:
        raise InvalidRequest(
            f"y must be a column of numbers, and column {spec.y + 1} is {types[spec.y]}."
        )


def _times(types: Sequence[DataType]) -> set[int]:
    return {at for at, kind in enumerate(types) if kind.name in TIMES}


def _parts(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    at = 0
    while at < len(text):
        part = _PART.match(text, at)
        if part is None or part[1] not in {"x", "y", "by", "top"} or part[1] in found:
            raise InvalidRequest(
                f"'{text[at : at + 40]}' is no part of a chart; write x=COLUMN y=sum(COLUMN) by=COLUMN top=20."
            )
        found[part[1]] = part[2]
        at = part.end()
    return found


def _column(text: str | None, columns: Sequence[str]) -> int | None:
    if text is None:
        return None
    name = text[1:-1].replace('""', '"') if text.startswith('"') else text
    for at, heading in enumerate(columns):
        if heading == name:
            return at
    for at, heading in enumerate(columns):
        if heading.lower() == name.lower():
            return at
    raise InvalidRequest(f"The result has no column '{name[:60]}'.{nearest(name, columns)}")


def _value(text: str | None, columns: Sequence[str]) -> tuple[Aggregate | None, int | None]:
    call = _CALL.match(text or "")
    if call is None:
        return None, _column(text, columns)
    known = [a for a in AGGREGATES if a == call[1].lower() and a != "none"]
    if not known:
        raise InvalidRequest(f"'{call[1][:40]}' is none of {', '.join(AGGREGATES[:-1])}.")
    if call[2].strip() in {"*", ""}:
        return "count", None
    return known[0], _column(call[2].strip(), columns)


def _top(text: str | None) -> int:
    if text is None:
        return _TOP
    if not text.isdecimal() or not 1 <= int(text[:6]) <= MOST_TOP:
        raise InvalidRequest(f"top is a number from 1 to {MOST_TOP}, not '{text[:20]}'.")
    return int(text)


def _quoted(name: str) -> str:
    return name if re.fullmatch(r"[^\s\"()=]+", name) else '"' + name.replace('"', '""') + '"'

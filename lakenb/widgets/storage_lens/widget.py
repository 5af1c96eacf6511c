"""The dashboard's widget: its page asks for one view at a time."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from lakenb.errors import InvalidRequest
from lakenb.values.lens_view import z_score
from lakenb.widgets import lens_configuration, result_grid
from lakenb.widgets.base import LakeWidget
from lakenb.widgets.protocol import Answer, held, items, text, whole

if TYPE_CHECKING:
    from lakenb.values.storage_lens import Change
    from lakenb.widgets.lens_configuration.answers import FormAnswers
    from lakenb.widgets.protocol import Payload
    from lakenb.widgets.storage_lens.port import Days, LensPort

_LONGEST_NAME = 2_000
_MOST_VALUES = 1_000
_MOST_TOP = 100
_MANY = 1 << 53
_DIMENSIONS = ("account", "region", "bucket", "storage_class", "prefix", "group")


class StorageLensDashboard(LakeWidget):
    """Storage Lens metrics to look at.

    Args:
        port: The session's part of it.
        form: What the configuration form asks, which stands beside the views.
    """

    files: ClassVar[Path] = Path(__file__).parent
    holds: ClassVar[tuple[Path, ...]] = (
        Path(result_grid.__file__).parent,
        Path(lens_configuration.__file__).parent,
    )

    def __init__(self, port: LensPort, form: FormAnswers) -> None:
        self._port = port
        super().__init__(
            {
                "start": self._start,
                "snapshot": self._snapshot,
                "trend": self._trend,
                "distribution": self._distribution,
                "top": self._top,
                "bubbles": self._bubbles,
                "prefixes": self._prefixes,
                "recommendations": self._recommendations,
                **held("configuration", form.handlers()),
            }
        )

    def _start(self, _: Payload) -> Answer:
        about = self._port.about()
        return Answer(
            {
                "title": self._port.title,
                "day": self._port.day.isoformat(),
                "days": [day.isoformat() for day in about.days],
                "metrics": [asdict(metric) for metric in about.metrics],
                "values": {name: list(values) for name, values in about.values.items()},
                "rejects": about.rejects,
                "narrowed": {name: list(values) for name, values in self._port.filters.items()},
            }
        )

    def _snapshot(self, payload: Payload) -> Answer:
        category = text(payload, "category", _LONGEST_NAME)
        found = self._port.snapshot(category, _day(payload, "day"), _filters(payload))
        lines = [
            {
                "metric": row.metric.name,
                "value": row.value,
                "changes": [_part(change) for change in (row.day, row.week, row.month)],
                "trend": row.trend,
                "z_score": z_score(row.trend),
                "reason": row.reason,
            }
            for row in found.rows
        ]
        return Answer({"lines": lines, "sql": found.sql})

    def _trend(self, payload: Payload) -> Answer:
        metrics = [_named(name) for name in items(payload, "metrics", 2)]
        found = self._port.trend(metrics, _days(payload), _filters(payload))
        return Answer({**asdict(found), "text": ""})

    def _distribution(self, payload: Payload) -> Answer:
        kind = text(payload, "kind", _LONGEST_NAME)
        found = self._port.distribution(kind, _days(payload), _filters(payload))
        return Answer({**asdict(found), "text": ""})

    def _top(self, payload: Payload) -> Answer:
        found = self._port.top(
            text(payload, "metric", _LONGEST_NAME),
            text(payload, "by", _LONGEST_NAME) or "bucket",
            whole(payload, "n", _MOST_TOP, 10),
            _days(payload),
            _filters(payload),
            ascending=payload.get("ascending") is True,
        )
        dimensions = (
            ["bucket", "prefix"]
            if payload.get("by") == "prefix"
            else [payload.get("by") or "bucket"]
        )
        lines = [
            {
                "place": row.key,
                "value": row.value,
                "change": _part(row.change),
                "trend": row.trend,
            }
            for row in found.rows
        ]
        return Answer({"dimensions": dimensions, "lines": lines, "sql": found.sql})

    def _bubbles(self, payload: Payload) -> Answer:
        x, y, size = (text(payload, key, _LONGEST_NAME) for key in ("x", "y", "size"))
        by = text(payload, "by", _LONGEST_NAME) or "bucket"
        found = self._port.bubbles((x, y, size), by, _day(payload, "day"), _filters(payload))
        titles = [metric.title for metric in found.metrics]
        points = [
            {"place": row.key, "x": row.x, "y": row.y, "size": row.size}
            for row in found.rows
            if None not in {row.x, row.y, row.size}
        ]
        return Answer({"titles": titles, "points": points, "sql": found.sql})

    def _prefixes(self, payload: Payload) -> Answer:
        found = self._port.prefixes(
            text(payload, "bucket", _LONGEST_NAME),
            text(payload, "prefix", _LONGEST_NAME),
            whole(payload, "first", _MANY, 0),
            _day(payload, "day"),
        )
        lines = [
            {"prefix": row.prefix, "values": row.values, "opens": row.has_children}
            for row in found.rows
        ]
        return Answer({"lines": lines, "total": found.total, "sql": found.sql})

    def _recommendations(self, payload: Payload) -> Answer:
        found = self._port.recommendations(_day(payload, "day"), _filters(payload))
        lines = [{**asdict(line), "metric": line.metric.name} for line in found]
        return Answer({"lines": lines})


def _part(change: Change) -> float | None:
    """A change as a part of what was before."""
    return None if change.percent is None else change.percent / 100


def _named(value: object) -> str:
    return text({"name": value}, "name", _LONGEST_NAME)


def _day(payload: Payload, key: str) -> date | None:
    given = text(payload, key, _LONGEST_NAME)
    if not given:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise InvalidRequest("A day is written 2026-11-30.") from None


def _days(payload: Payload) -> Days | None:
    first, last = _day(payload, "first_day"), _day(payload, "last_day")
    return (first, last) if first is not None and last is not None else None


def _filters(payload: Payload) -> dict[str, tuple[str, ...]]:
    given = payload.get("filters") or {}
    if not isinstance(given, dict) or not set(given) <= set(_DIMENSIONS):
        raise InvalidRequest("Filters are lists of values by dimension; reload the page.")
    return {
        name: tuple(_named(value) for value in items(given, name, _MOST_VALUES))
        for name in given
        if given[name]
    }

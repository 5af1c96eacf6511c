"""A result as a static table: HTML that needs no style, script or network, and aligned text.

The HTML is complete in itself, reads as a plain table where a site strips its style (GitHub), takes the
page's colours (light and dark), and holds nothing of the data as markup.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Sequence

from lakenb.display.measure_text import count_text, number_text
from lakenb.display.result_view import ELLIPSIS, Cell, ResultView, cell, cut, is_number
from lakenb.display.status_line import (
    SEPARATOR,
    reason_line,
    short_id,
    status_line,
    status_parts,
)
from lakenb.values.types import DataType

MAX_HTML = 70_000
"""Bytes of HTML at most, whatever the result; rows that don't fit are left off, and the caption says so."""

MAX_TEXT = 20_000
"""The same of the text: with both, and JSON's escapes, a saved result is under 100 kB of a notebook."""

_MAX_COLUMNS, _FEW_COLUMNS = 100, 40
_CELL, _NARROW_CELL = 200, 60
_FOOT = 2_000
_NO_FORMULAS = "tex2jax_ignore mathjax_ignore"  # notebooks would typeset "$5 and $6" as mathematics
_GREY = "rgba(128,128,128,.35)"
_MUTED = "opacity:.65"
_TABLE = "border-collapse:collapse;margin:0;color:inherit;background:transparent"
_TEXT_CELL, _TEXT_WIDTH = 40, 120
_TEXT_ROWS, _TEXT_FOOT = 1_000, 100
_WIDE = frozenset("WF")
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_ISOLATE, _ISOLATE_END = "\u2068", "\u2069"


def mimebundle(view: ResultView) -> dict[str, str]:
    """What IPython shows: the HTML, and the text for what can't show it."""
    return {"text/html": render_html(view), "text/plain": render_text(view)}


# --- HTML --------------------------------------------------------------------------------------


def render_html(view: ResultView) -> str:
    """The result as self-contained HTML of at most ``MAX_HTML`` bytes.

    A result without columns is its status line alone.
    """
    status = _html_status(view)
    if not view.columns:
        return f'<div class="{_NO_FORMULAS}">{status}</div>'
    mark = html.escape(cut(view.execution.query_execution_id, _CELL)[0])
    shown = min(len(view.columns), _MAX_COLUMNS)
    limit = _CELL if shown <= _FEW_COLUMNS else _NARROW_CELL
    head = _html_head(view, shown, limit)
    room = MAX_HTML - len(head.encode()) - len(status.encode()) - _FOOT
    body = _html_rows(view, shown, limit, room)
    return (
        f'<div class="{_NO_FORMULAS} lakenb-static" data-lakenb-result="{mark}">'
        f'<div style="overflow-x:auto"><table cellpadding="4" style="{_TABLE}">'
        f"{_html_caption(view, shown, len(body))}{head}"
        f"<tbody>{''.join(body)}</tbody></table></div><div>{status}</div></div>"
    )


def _html_caption(view: ResultView, columns: int, rows: int) -> str:
    style = f"caption-side:top;text-align:left;white-space:nowrap;{_MUTED}"
    return f'<caption style="{style}">{_shown_text(view, columns, rows)}</caption>'


def _html_head(view: ResultView, columns: int, limit: int) -> str:
    cells = []
    for name, kind in zip(view.columns[:columns], view.types, strict=False):
        side = "right" if is_number(kind) else "left"
        title = html.escape(cut(str(kind), _NARROW_CELL)[0])
        cells.append(
            f'<th scope="col" title="{title}" style="text-align:{side}">'
            f"{html.escape(cut(name, limit // 2)[0], quote=False)}</th>"
        )
    style = f"border-bottom:1px solid {_GREY}"
    return f'<thead><tr style="{style}">{"".join(cells)}</tr></thead>'


def _html_rows(view: ResultView, columns: int, limit: int, room: int) -> list[str]:
    """As many rows as there is room for, in bytes."""
    rows: list[str] = []
    kinds = view.types[:columns]
    for values in view.rows:
        pairs = zip(values, kinds, strict=False)
        cells = (_html_cell(cell(value, kind, limit), kind) for value, kind in pairs)
        row = f"<tr>{''.join(cells)}</tr>"
        room -= len(row.encode())
        if room < 0:
            break
        rows.append(row)
    return rows


def _html_cell(shown: Cell, kind: DataType) -> str:
    text = html.escape(shown.text, quote=False)
    if shown.kind != "value":
        title = ' title="empty string"' if shown.kind == "empty" else ""
        text = f'<em style="{_MUTED}"{title}>{text}</em>'
    title = ""
    if shown.cut_from:
        title = f' title="cut: {number_text(shown.cut_from)} characters in full"'
    if is_number(kind):
        # The attribute lives where style is stripped, and notebooks align right by themselves.
        return f'<td align="right"{title}>{text}</td>'
    space = ""
    if kind.name.startswith(("date", "time")):
        space = ";white-space:nowrap"
    elif "  " in shown.text:
        space = ";white-space:pre-wrap"
    # dir=auto gives right-to-left text its own direction and keeps it inside its cell.
    direction = "" if shown.text.isascii() else ' dir="auto"'
    return f'<td style="text-align:left{space}"{direction}{title}>{text}</td>'


def _html_status(view: ResultView) -> str:
    state, *rest = map(html.escape, status_parts(view.execution))
    title = html.escape(cut(view.execution.query_execution_id, _CELL)[0])
    name = html.escape(short_id(view.execution))
    parts = [f"<strong>{state}</strong>", *rest, f'<span title="{title}">{name}</span>']
    reason = html.escape(reason_line(view.execution))
    tail = f"<br>{reason}" if reason else ""
    return f'<small style="{_MUTED};line-height:2">{SEPARATOR.join(parts)}{tail}</small>'


def _shown_text(view: ResultView, columns: int, rows: int) -> str:
    """``120 rows``, or what part of the result is shown: ``first 20 of 120 rows, first 100 of 300 columns``."""
    parts = [count_text(view.total_rows, "row")]
    if rows < view.total_rows:
        parts = [f"first {number_text(rows)} of {parts[0]}"]
    if columns < len(view.columns):
        total = count_text(len(view.columns), "column")
        parts.append(f"first {number_text(columns)} of {total}")
    text = ", ".join(parts)
    return text[0].upper() + text[1:]


# --- text --------------------------------------------------------------------------------------


def render_text(view: ResultView, width: int = _TEXT_WIDTH) -> str:
    """The result as aligned text, at most ``width`` character cells wide, with the status line below.

    It has ``MAX_TEXT`` bytes at most. Columns and rows that don't fit are left off, and a line says so.
    """
    status = status_line(view.execution)
    reason = reason_line(view.execution)
    below = f"{status}\n{reason}" if reason else status
    if not view.columns:
        return below
    limit = max(2, min(_TEXT_CELL, width))
    rows = view.rows[:_TEXT_ROWS]
    grid = _text_columns(view, rows, limit, width)
    lines = [_text_line(0, grid), "  ".join("-" * column.width for column in grid)]
    room = MAX_TEXT - len("\n".join([*lines, below]).encode()) - _TEXT_FOOT
    for place in range(1, len(rows) + 1):
        line = _text_line(place, grid)
        room -= len(line.encode()) + 1
        if room < 0:
            break
        lines.append(line)
    shown = len(lines) - 2
    if len(grid) < len(view.columns) or shown < view.total_rows:
        below = f"{_shown_text(view, len(grid), shown)}\n{below}"
    return "\n".join([*lines, "", below])


class _TextColumn:
    """A column's cells as text, heading first, and the width of the widest."""

    def __init__(self, name: str, kind: DataType, values: Sequence[object], limit: int) -> None:
        heading = cut(name, limit)[0]
        self.cells = [
            _cut_wide(text, limit)
            for text in (heading, *(_plain(cell(v, kind, limit)) for v in values))
        ]
        self.width = max(map(_wide, self.cells))
        self.number = is_number(kind)

    def line(self, place: int) -> str:
        text = self.cells[place]
        blank = " " * (self.width - _wide(text))
        text = _isolated(text)
        return blank + text if self.number else text + blank


def _text_columns(
    view: ResultView, rows: Sequence[tuple[object, ...]], limit: int, width: int
) -> list[_TextColumn]:
    grid: list[_TextColumn] = []
    left = width
    for place, (name, kind) in enumerate(zip(view.columns, view.types, strict=False)):
        column = _TextColumn(name, kind, [row[place] for row in rows], limit)
        left -= column.width + (2 if grid else 0)
        if left < 0 and grid:
            break
        grid.append(column)
    return grid


def _text_line(place: int, grid: list[_TextColumn]) -> str:
    return "  ".join(column.line(place) for column in grid).rstrip()


def _plain(shown: Cell) -> str:
    """A cell without markup: a text that looks like a NULL or an empty string is quoted."""
    if shown.kind == "value" and shown.text in {"NULL", "''"}:
        return "'" + shown.text.replace("'", "''") + "'"
    return shown.text


def _wide(text: str) -> int:
    """How many cells of a terminal a text takes (Unicode Annex 11, "East Asian Width")."""
    if text.isascii():
        return len(text)
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def _cut_wide(text: str, limit: int) -> str:
    if _wide(text) <= limit:
        return text
    taken = 0
    for place, character in enumerate(text):
        taken += _character_width(character)
        if taken > limit - 1:
            return text[:place] + ELLIPSIS
    return text


def _isolated(text: str) -> str:
    """Right-to-left text in an isolate, so that it can't turn its neighbours around."""
    if text.isascii() or not any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text):
        return text
    return _ISOLATE + text + _ISOLATE_END

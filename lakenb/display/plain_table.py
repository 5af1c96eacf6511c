"""A table of texts: HTML that needs no style, script or network, and aligned text.

What the cells hold stays text. Rows that don't fit are left off, and a line says so.
"""

from __future__ import annotations

import html
import unicodedata
from dataclasses import dataclass

from lakenb.display.result_view import visible

MAX_ROWS = 200
MAX_COLUMNS = 60
_CELL, _TEXT_CELL = 200, 60
_GREY = "rgba(128,128,128,.35)"
_TABLE = "border-collapse:collapse;margin:0;color:inherit;background:transparent"
_NO_FORMULAS = "tex2jax_ignore mathjax_ignore"


@dataclass(frozen=True, slots=True)
class PlainTable:
    """Rows of texts.

    Attributes:
        columns: Their headings.
        rows: As many texts each.
        total: Rows there are; the table may hold the first of them.
        notes: Sentences below.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int
    notes: tuple[str, ...] = ()


def plain_table_html(table: PlainTable) -> str:
    """The table as HTML."""
    columns = table.columns[:MAX_COLUMNS]
    head = "".join(f'<th scope="col" style="text-align:left">{_escaped(c)}</th>' for c in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{_escaped(c)}</td>" for c in row[:MAX_COLUMNS]) + "</tr>"
        for row in table.rows[:MAX_ROWS]
    )
    lines = "".join(f"<div>{_escaped(line, 1_000)}</div>" for line in _lines(table))
    inside = (
        f'<div style="overflow-x:auto"><table cellpadding="4" style="{_TABLE}">'
        f'<thead><tr style="border-bottom:1px solid {_GREY}">{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
        if columns
        else ""
    )
    return f'<div class="{_NO_FORMULAS} lakenb-static">{inside}{lines}</div>'


def plain_table_text(table: PlainTable) -> str:
    """The table as aligned text."""
    columns = table.columns[:MAX_COLUMNS]
    rows = [tuple(_one_line(c) for c in row[:MAX_COLUMNS]) for row in table.rows[:MAX_ROWS]]
    heads = tuple(_one_line(c) for c in columns)
    wide = [max(map(_width, column)) for column in zip(heads, *rows, strict=True)]
    lines = [
        "  ".join(c + " " * (w - _width(c)) for c, w in zip(row, wide, strict=True))
        for row in (heads, *rows)
    ]
    return "\n".join([line.rstrip() for line in lines if columns] + _lines(table))


def _lines(table: PlainTable) -> list[str]:
    shown = min(len(table.rows), MAX_ROWS)
    counted = f"{table.total:,} row{'s' * (table.total != 1)}"
    if shown < table.total:
        counted += f", the first {shown:,} shown"
    if len(table.columns) > MAX_COLUMNS:
        counted += f", the first {MAX_COLUMNS} of {len(table.columns)} columns shown"
    return [counted, *table.notes]


def _escaped(text: str, most: int = _CELL) -> str:
    return html.escape(visible(_cut(text, most)))


def _one_line(text: str) -> str:
    return visible(_cut(" ".join(text.split()), _TEXT_CELL))


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"

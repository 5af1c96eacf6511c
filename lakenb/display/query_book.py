"""A query book as static HTML and text: its cells, and the first rows of the results that there are."""

from __future__ import annotations

import html
from dataclasses import dataclass, replace

from lakenb.display.markdown import markdown_html
from lakenb.display.measure_text import count_text
from lakenb.display.result_table import render_html, render_text
from lakenb.display.result_view import ELLIPSIS, ResultView

MAX_HTML = 90_000
"""Bytes of HTML, as near as whole cells allow; what is left off is said."""

_ROWS = 10
_LONGEST_CELL = 4_000
_BOX = "border-left:3px solid rgba(128,128,128,.35);padding:0 0 0 .8em;margin:.8em 0"
_CODE = (
    "white-space:pre-wrap;overflow-wrap:anywhere;margin:.2em 0;background:transparent;color:inherit"
)
_MUTED = "opacity:.75;font-size:90%"


@dataclass(frozen=True, slots=True)
class BookCell:
    """A cell of a book as it is shown.

    Attributes:
        kind: ``sql`` or ``markdown``.
        text: What was typed.
        label: Its name, context and parameters, in words.
        result: The first rows, when it has a result.
        error: Its error's line, when it failed.
    """

    kind: str
    text: str
    label: str = ""
    result: ResultView | None = None
    error: str = ""


@dataclass(frozen=True, slots=True)
class BookView:
    """A book as it is shown; its mark tells it from others on a page."""

    title: str
    state: str
    cells: tuple[BookCell, ...]
    mark: str = ""


def book_html(view: BookView) -> str:
    """The book as HTML that needs no style, script or network."""
    head = (
        f"<h2>{html.escape(view.title[:200])}</h2>"
        f'<p style="{_MUTED}">{html.escape(_summary(view))}</p>'
    )
    parts, room = [head], MAX_HTML
    for at, cell in enumerate(view.cells):
        made = _cell_html(cell, with_result=room > MAX_HTML // 2)
        room -= len(made.encode())
        if room < 0:
            left = count_text(len(view.cells) - at, "cell")
            parts.append(f'<p style="{_MUTED}">{left} more in the book.</p>')
            break
        parts.append(made)
    mark = f' data-lakenb-book="{html.escape(view.mark)}"' if view.mark else ""
    return f'<div class="lakenb-static tex2jax_ignore mathjax_ignore"{mark}>{"".join(parts)}</div>'


def _cell_html(cell: BookCell, *, with_result: bool) -> str:
    text = _cut(cell.text)
    if cell.kind == "markdown":
        return markdown_html(text)
    parts = [f'<pre style="{_CODE}"><code>{html.escape(text)}</code></pre>']
    if cell.label:
        parts.insert(0, f'<div style="{_MUTED}">{html.escape(_cut(cell.label))}</div>')
    if cell.error:
        parts.append(f"<div><strong>{html.escape(_cut(cell.error))}</strong></div>")
    if cell.result is not None:
        shown = _ROWS if with_result else 0
        parts.append(render_html(replace(cell.result, rows=cell.result.rows[:shown])))
    return f'<div style="{_BOX}">{"".join(parts)}</div>'


def book_text(view: BookView) -> str:
    """The book as text."""
    lines = [view.title, _summary(view)]
    for cell in view.cells[:_LONGEST_CELL]:
        lines += ["", *([f"[{cell.label}]"] if cell.label else []), _cut(cell.text)]
        if cell.error:
            lines.append(_cut(cell.error))
        if cell.result is not None:
            lines.append(render_text(replace(cell.result, rows=cell.result.rows[:_ROWS])))
    text = "\n".join(lines)
    return text if len(text) <= MAX_HTML else text[:MAX_HTML] + ELLIPSIS


def _summary(view: BookView) -> str:
    return f"{view.state} · {count_text(len(view.cells), 'cell')}"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_CELL else text[:_LONGEST_CELL] + ELLIPSIS

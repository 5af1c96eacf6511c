"""How two versions of a table differ, and the list of a table's versions: as lines, and as HTML."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from itertools import takewhile

from lakenb.display.measure_text import count_text
from lakenb.display.result_view import ELLIPSIS, cut
from lakenb.values.table_change import TableChange

Row = Sequence[str]

_SIGNS = {"added": "+", "removed": "-", "retyped": "~", "moved": ">", "changed": "~"}
_LONGEST = 200
_HALF = _LONGEST // 2 - 5
_AROUND = 12
_MOST = 500
_HEADINGS = ("", "of", "name", "change")


def changes_text(title: str, changes: Sequence[TableChange]) -> str:
    """A line for each change, aligned, below a title."""
    if not changes:
        return f"{title}: no difference"
    return "\n".join([title, *aligned(_rows(changes)), *_rest(changes)])


def changes_html(title: str, changes: Sequence[TableChange]) -> str:
    """The same as a table of HTML that needs no style, script or network."""
    if not changes:
        return f"<p>{html.escape(title)}: no difference</p>"
    rest = "".join(f"<p>{html.escape(line)}</p>" for line in _rest(changes))
    return html_table(title, _HEADINGS, _rows(changes)) + rest


def summary(changes: Sequence[TableChange]) -> str:
    """The changes in a few words: ``+ column a, ~ column b``."""
    named = [f"{_SIGNS[c.kind]} {c.part} {c.name}".rstrip() for c in changes[:4]]
    more = [f"{len(changes) - len(named)} more"] if len(changes) > len(named) else []
    return cut(", ".join([*named, *more]), _LONGEST)[0]


def aligned(rows: Iterable[Row]) -> list[str]:
    """Rows as lines whose columns stand below each other."""
    every = [[cut(cell, _LONGEST)[0] for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*every, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in every
    ]


def html_table(title: str, headings: Row, rows: Iterable[Row]) -> str:
    """Rows of text as a table."""

    def line(tag: str, cells: Row) -> str:
        each = (f"<{tag}>{html.escape(cut(cell, _LONGEST)[0])}</{tag}>" for cell in cells)
        return f"<tr>{''.join(each)}</tr>"

    body = "".join(line("td", row) for row in rows)
    caption = f'<caption style="caption-side:top;text-align:left">{html.escape(title)}</caption>'
    return (
        f'<table class="tex2jax_ignore mathjax_ignore">{caption}'
        f"<thead>{line('th', headings)}</thead><tbody>{body}</tbody></table>"
    )


def _rows(changes: Sequence[TableChange]) -> list[Row]:
    return [(_SIGNS[c.kind], c.part, c.name, _told(c)) for c in changes[:_MOST]]


def _rest(changes: Sequence[TableChange]) -> list[str]:
    return (
        [f"and {count_text(len(changes) - _MOST, 'change')} more"] if len(changes) > _MOST else []
    )


def _told(change: TableChange) -> str:
    place = "place " if change.kind == "moved" else ""
    old, new = change.old, change.new
    if old is not None and new is not None and max(len(old), len(new)) > _HALF:
        old, new = _apart(old, new)
    return place + " -> ".join(cut(side, _HALF)[0] for side in (old, new) if side is not None)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _apart(old: str, new: str) -> tuple[str, str]:
    """Two long texts, such as schema literals, without the most of what they have in common."""
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    begin = max(start - _AROUND, 0)

    def middle(text: str) -> str:
        stop = min(len(text) - end + _AROUND, len(text))
        head, tail = ELLIPSIS * (begin > 0), ELLIPSIS * (stop < len(text))
        return f"{head}{text[begin:stop]}{tail}"

    return middle(old), middle(new)

"""A lineage picture as one SVG file: no script, no network, no outside style; names are text.

It has its own ground, so that it can be read on any page, and is dark where the reader's system is.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from lakenb.display.lineage_paths import Routes, arrow, middle, path
from lakenb.display.lineage_style import KINDS, style
from lakenb.display.lineage_words import counted, legend, subtitle, told
from lakenb.display.result_view import visible
from lakenb.display.text_width import BOLD, fitted, text_width
from lakenb.values.lineage_picture import HEADER, ROW, Trail

if TYPE_CHECKING:
    from lakenb.values.lineage_picture import (
        LineagePicture,
        Mark,
        PictureEdge,
        PictureNode,
        Point,
    )

_TOP, _BOTTOM, _LEAST_WIDTH = 58.0, 34.0, 460.0
_LONGEST_NOTE = 160
_SIGNS = {"added": "+", "removed": "−", "changed": "~"}  # noqa: RUF001 - the minus that stands beside a plus


def lineage_svg(
    picture: LineagePicture, trail: Trail | None = None, widest: float | None = None
) -> str:
    """Draw a picture.

    Args:
        picture: Laid out.
        trail: What a column's way takes; the rest is faint.
        widest: The most pixels that it takes on a page; None for its own width. Pages that show it as an image
            do not all make it fit.
    """
    return _Drawing(picture, trail).drawn(widest)


class _Drawing:
    def __init__(self, picture: LineagePicture, trail: Trail | None) -> None:
        self.picture = picture
        self.trail = trail
        self.on_trail = trail.nodes() if trail is not None else set()
        self.routes = Routes(picture)

    def drawn(self, widest: float | None) -> str:
        picture = self.picture
        notes = [
            *told(picture),
            *(visible(note[:_LONGEST_NOTE]) for note in picture.notes),
        ]
        names = legend(picture)
        width = max(picture.width, _LEAST_WIDTH, 32 + sum(_legend_width(name) for name in names))
        height = _TOP + picture.height + _BOTTOM + 16 * len(notes)
        shift = (width - picture.width) / 2
        scale = min(1.0, (widest or width) / width)
        size = f'width="{width * scale:.0f}" height="{height * scale:.0f}"'
        size += f' viewBox="0 0 {width:.0f} {height:.0f}"'
        label = _escaped(f"{picture.title}. {subtitle(picture)}")
        return "".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" class="lnl lakenb-lineage" {size} role="img"',
                f' aria-label="{label}" style="max-width:100%;height:auto">',
                f"<title>{label}</title><style>{style()}</style>",
                f'<rect class="g" x=".5" y=".5" width="{width - 1:.0f}" height="{height - 1:.0f}" rx="8"/>',
                _text(16, 26, fitted(picture.title, 15 * BOLD, width - 32), "t"),
                _text(16, 44, fitted(subtitle(picture), 10.5, width - 32), "s"),
                f'<g transform="translate({shift:.1f} {_TOP:g})">',
                *(self._edge(edge) for edge in picture.edges),
                *self._links(),
                *(self._node(node) for node in picture.nodes),
                "</g>",
                *self._legend(names, height - 16 * len(notes) - 14),
                *(
                    _text(
                        16,
                        height - 16 * (len(notes) - at) + 6,
                        fitted(note, 10.5, width - 32),
                        "s",
                    )
                    for at, note in enumerate(notes)
                ),
                "</svg>",
            ]
        )

    # --- lines ---------------------------------------------------------------------------------

    def _edge(self, edge: PictureEdge) -> str:
        on = {edge.source, edge.target} <= self._lit()
        look = ["e"]
        if edge.indirect:
            look.append("i")
        if edge.back:
            look.append("back")
        look += _marks(edge.mark)
        if self.trail is not None:
            look.append("d" if not on or self._has_rows(edge) else "")
        tip = f"a{edge.mark or ('back' if edge.back else '')}"
        made = _line(edge.route, look, tip)
        return made + (_sign(middle(edge.route), edge.mark) if edge.mark else "")

    def _lit(self) -> set[int]:
        """Nodes on the trail, and the jobs of its links."""
        if self.trail is None:
            return set()
        jobs = {self.routes.job_of(self.picture.links[at]) for at in self.trail.links}
        return self.on_trail | {job for job in jobs if job is not None}

    def _has_rows(self, edge: PictureEdge) -> bool:
        ends = (self.routes.nodes[edge.source], self.routes.nodes[edge.target])
        return any(end.rows for end in ends)

    def _links(self) -> list[str]:
        """Links of columns that are drawn; a trail's alone where there is one, the strong ones on top."""
        made = []
        for at, link in enumerate(self.picture.links):
            ends = (self.routes.nodes[link.source], self.routes.nodes[link.target])
            if link.source_column not in ends[0].rows and link.target_column not in ends[1].rows:
                continue
            strong = self.trail.links.get(at) if self.trail is not None else None
            if self.trail is not None and strong is None:
                continue
            route = self.routes.of_link(link)
            look = ["l", "i" if link.type == "INDIRECT" else "", *_marks(link.mark)]
            look += ["h"] if strong and not link.mark else []
            tip = f"a{link.mark or ('h' if strong else '')}"
            line = _line(route, look, tip)
            if link.mark:
                line += _sign(middle(route), link.mark)
            made.append((bool(strong), at, line))
        return [line for _, _, line in sorted(made)]

    # --- cards ---------------------------------------------------------------------------------

    def _node(self, node: PictureNode) -> str:
        faint = self.trail is not None and node.id not in self._lit()
        look = ' class="d"' if faint else ""
        x, y = node.box.x, node.box.y
        title = f"{node.node.key.name} ({node.node.key.namespace})"
        body = self._job(node) if node.node.key.kind == "job" else self._card(node)
        return f'<g{look} transform="translate({x:.1f} {y:.1f})"><title>{_escaped(title)}</title>{body}</g>'

    def _job(self, node: PictureNode) -> str:
        _, _, width, height = node.box
        look = " ".join(["j", *_marks(node.mark)])
        parts = [
            f'<rect class="{look}" width="{width:g}" height="{height:g}" rx="{height / 2:g}"/>',
            '<path class="a" d="M13 10l7 5-7 5z"/>',
            _text(27, 19, fitted(node.node.label, 12, width - 40), *_marks_text(node.mark)),
        ]
        return "".join([*parts, _badge_sign(node.mark, width)])

    def _card(self, node: PictureNode) -> str:
        _, _, width, height = node.box
        kind = node.node.subtype or "DATASET"
        tag = fitted(kind, 9, 80)
        look = ["c", *_marks(node.mark)]
        if self.picture.focus is not None and self.picture.focus[0] == node.id and not node.mark:
            look.append("f")
        columns = max(len(node.node.columns), len(node.rows) + node.rest)
        parts = [
            f'<rect class="{" ".join(look)}" width="{width:g}" height="{height:g}" rx="7"/>',
            f'<rect class="k{KINDS.get(kind, 0)}" x="0" y="8" width="4" height="{HEADER - 16}" rx="2"/>',
            _text(
                14,
                20,
                fitted(node.node.label, 13 * BOLD, width - 24),
                "n",
                *_marks_text(node.mark),
            ),
            _text(14, 36, f"{tag} · {counted(columns, 'column')}" if columns else tag, "s"),
        ]
        if node.rows:
            parts += self._rows(node, width)
        parts.append(_badge_sign(node.mark, width))
        if node.hidden_upstream:
            parts.append(_more(0, node.hidden_upstream))
        if node.hidden_downstream:
            parts.append(_more(width, node.hidden_downstream))
        return "".join(parts)

    def _rows(self, node: PictureNode, width: float) -> list[str]:
        made = [f'<path class="r" d="M0 {HEADER}h{width:g}"/>']
        known = node.node.columns
        for at, place in enumerate(node.rows):
            top = HEADER + ROW * at
            strong = self.trail.columns.get((node.id, place)) if self.trail is not None else None
            if strong:
                made.append(
                    f'<rect class="on" x="1" y="{top + 1}" width="{width - 2:g}" height="{ROW - 2}" rx="3"/>'
                )
            name, kind = (known[place].name, known[place].type) if place < len(known) else ("?", "")
            mark = node.column_marks.get(place, "")
            type_text = fitted(kind, 10.5, 84)
            room = width - 34 - text_width(type_text, 10.5)
            sign = _SIGNS.get(mark, "")
            look = _marks_text(mark)
            made.append(_text(14, top + 15, fitted(name, 12, room), *look))
            made.append(_text(width - (24 if sign else 12), top + 15, type_text, "y", anchor="end"))
            if sign:
                made.append(_text(width - 10, top + 15, sign, "m", mark, anchor="end"))
        if node.rest:
            top = HEADER + ROW * len(node.rows)
            made.append(_text(14, top + 15, f"{node.rest:,} more", "s"))
        return made

    def _legend(self, names: list[tuple[str, str]], y: float) -> list[str]:
        made, x = [], 16.0
        for sort, name in names:
            if sort.startswith("k"):
                made.append(
                    f'<rect class="{sort}" x="{x:.0f}" y="{y - 9:.0f}" width="10" height="10" rx="2"/>'
                )
            elif sort in _SIGNS:
                made.append(_text(x + 5, y, _SIGNS[sort], "m", sort, anchor="middle"))
            else:
                made.append(f'<path class="{sort}" d="M{x:.0f} {y - 4:.0f}h22"/>')
            step = 28 if sort.startswith("e") else 14
            made.append(_text(x + step, y, name, "s"))
            x += _legend_width((sort, name))
        return made


def _legend_width(entry: tuple[str, str]) -> float:
    sort, name = entry
    return (28 if sort.startswith("e") else 14) + text_width(name, 10.5) + 18


def _line(route: tuple[Point, ...], look: list[str], tip: str) -> str:
    classes = " ".join(filter(None, look))
    faint = ' class="d"' if "d" in look else ""
    return (
        f'<path class="{classes}" d="{path(route)}"/>'
        f'<g{faint}><path class="{"a" if tip == "a" else tip}" d="{arrow(route[-1])}"/></g>'
    )


def _sign(at: Point, mark: Mark) -> str:
    x, y = at
    return f'<circle class="c {mark}" cx="{x:.1f}" cy="{y:.1f}" r="7"/>' + _text(
        x, y + 4, _SIGNS[mark], "m", mark, anchor="middle"
    )


def _badge_sign(mark: Mark, width: float) -> str:
    return _sign((width - 12, 0), mark) if mark else ""


def _more(x: float, count: int) -> str:
    """How many neighbours a side hides."""
    label = f"+{count:,}"
    width = text_width(label, 10) + 12
    left = x - width / 2
    return (
        f'<rect class="p" x="{left:.1f}" y="{HEADER / 2 - 8:g}" width="{width:.1f}" height="16" rx="8"/>'
        + _text(x, HEADER / 2 + 4, label, "b", anchor="middle")
    )


def _marks(mark: Mark) -> list[str]:
    return [mark, "gone"] if mark == "removed" else [mark] if mark else []


def _marks_text(mark: Mark) -> list[str]:
    return ["gone-text"] if mark == "removed" else []


def _text(x: float, y: float, text: str, *look: str, anchor: str = "") -> str:
    if not text:
        return ""
    classes = f' class="{" ".join(look)}"' if look else ""
    end = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{classes}{end}>{html.escape(text)}</text>'


def _escaped(text: str) -> str:
    return html.escape(visible(text[:1_000]))

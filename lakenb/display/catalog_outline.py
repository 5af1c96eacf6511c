"""Some of a catalog's tree as lines, and as HTML, for pages that can't ask."""

from __future__ import annotations

import html

from lakenb.display.result_view import cut
from lakenb.values.catalog_tree import Outline, TreeNode

_LONGEST = 100
_SHOWN = 200
_CLASSES = "lakenb-static lakenb-outline tex2jax_ignore mathjax_ignore"
_MUTED = "opacity:0.7"


class OutlineView:
    """An outline that shows itself where no widget can."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline

    def __repr__(self) -> str:
        return outline_text(self.outline)

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """HTML and text, for notebooks."""
        return {"text/html": outline_html(self.outline), "text/plain": outline_text(self.outline)}


def outline_text(outline: Outline) -> str:
    """A line for each, deeper ones further in."""
    lines = [cut(outline.title, _LONGEST * 2)[0]]
    for depth, node in outline.lines[:_SHOWN]:
        label, detail = _words(node)
        lines.append(f"{'  ' * (depth + 1)}{label}{'  ' + detail if detail else ''}")
    return "\n".join([*lines, *_rest(outline)])


def outline_html(outline: Outline) -> str:
    """The same as lists in lists: HTML that needs no style, script or network."""
    title = _escaped(cut(outline.title, _LONGEST * 2)[0])
    made = [f'<div class="{_CLASSES}"><strong>{title}</strong>']
    level = -1
    for depth, node in outline.lines[:_SHOWN]:
        made.append("<ul><li>" * (depth - level) if depth > level else "</li>")
        if depth <= level:
            made.append("</ul></li>" * (level - depth) + "<li>")
        level = depth
        label, detail = map(_escaped, _words(node))
        made.append(f'<bdi>{label}</bdi> <span style="{_MUTED}"><bdi>{detail}</bdi></span>')
    made.append("</li></ul>" * (level + 1))
    made += [f"<p>{_escaped(line)}</p>" for line in _rest(outline)]
    return "".join(made) + "</div>"


def _words(node: TreeNode) -> tuple[str, str]:
    return cut(node.label, _LONGEST)[0], cut(node.detail, _LONGEST)[0]


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


def _rest(outline: Outline) -> list[str]:
    if not outline.lines:
        return ["  nothing is found"]
    return ["  and more; search with %lakenb TEXT"] if len(outline.lines) > _SHOWN else []

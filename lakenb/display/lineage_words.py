"""What a lineage picture is told in: counts, times, what was left off, what its colours and lines mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lakenb.display.lineage_style import KINDS
from lakenb.display.result_view import visible

if TYPE_CHECKING:
    from lakenb.values.lineage_picture import LineagePicture

_MOST_KINDS = 6
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$")


def counted(count: int, what: str) -> str:
    """``1 column``, ``2,000 columns``."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def moment(time: str | None) -> str:
    """An ISO time to the second, as people read it; empty for none."""
    found = _ISO.match(time or "")
    return visible(time or "") if found is None else f"{found[1]} {found[2]} UTC"


def subtitle(picture: LineagePicture) -> str:
    """How much is drawn, and of which time."""
    jobs = sum(node.node.key.kind == "job" for node in picture.nodes)
    parts = [counted(len(picture.nodes) - jobs, "dataset")]
    if jobs:
        parts.append(counted(jobs, "job"))
    if picture.since is not None:
        parts.append(f"changes from {moment(picture.since)} to {moment(picture.as_of) or 'now'}")
    elif picture.as_of is not None:
        parts.append(f"as of {moment(picture.as_of)}")
    return " · ".join(parts)


def told(picture: LineagePicture) -> list[str]:
    """What a reader would miss otherwise."""
    found = []
    if not picture.nodes:
        found.append("Nothing is known to draw.")
    if picture.left_out:
        found.append(
            f"Not drawn: {counted(picture.left_out, 'dataset')} further away."
            " Fewer steps (--depth 1), one direction or one column show less at a time."
        )
    if picture.since is not None and not any(node.mark for node in picture.nodes):
        found.append("Nothing changed between the two times.")
    return found


def legend(picture: LineagePicture) -> list[tuple[str, str]]:
    """What stands for what: a style's class and words."""
    kinds = dict.fromkeys(
        node.node.subtype or "DATASET" for node in picture.nodes if node.node.key.kind == "dataset"
    )
    by_colour: dict[int, list[str]] = {}
    for kind in kinds:
        by_colour.setdefault(KINDS.get(kind, 0), []).append(visible(kind.lower()[:20]))
    made = [
        (f"k{at}", ", ".join(names[:2])) for at, names in sorted(by_colour.items())[:_MOST_KINDS]
    ]
    indirect = any(edge.indirect for edge in picture.edges)
    if indirect or any(link.type == "INDIRECT" for link in picture.links):
        made += [("e", "values (DIRECT)"), ("e i", "rows or choice (INDIRECT)")]
    if any(edge.back for edge in picture.edges):
        made.append(("e back", "against the flow (a cycle)"))
    if picture.since is not None:
        made += [("added", "added"), ("removed", "removed"), ("changed", "changed")]
    return made

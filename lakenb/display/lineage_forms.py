"""A lineage picture in other forms: Mermaid, JSON, and lines of text."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from lakenb.display.lineage_words import counted, subtitle, told
from lakenb.display.result_view import cut, visible
from lakenb.values.lineage_picture import WHOLE

if TYPE_CHECKING:
    from lakenb.values.lineage import NodeKey
    from lakenb.values.lineage_picture import ColumnLink, LineagePicture, PictureNode, Trail

_LONGEST = 100
_PLAIN = frozenset(" _.-/()+,*=@")
_SIGNS = {"added": "+ ", "removed": "- ", "changed": "~ "}
_MOST_LINES = 200
_MOST_LINKS = 8
_MOST_COLUMNS = 12


def lineage_mermaid(picture: LineagePicture, trail: Trail | None = None) -> str:
    """The picture as a flow chart (Mermaid: "Flowcharts"); INDIRECT lines are dotted.

    Texts stand in quotes, and whatever is not plain in them is a character code, so that no name is syntax.

    Args:
        picture: What is drawn.
        trail: A followed column's way: each dataset has its columns below its name, in parentheses where they
            only decide which rows or which value, and the lines of the way are thick.
    """
    lines = ["flowchart LR"]
    followed = _followed(trail)
    way = _way(picture, trail)
    for node in picture.nodes:
        label = _SIGNS.get(node.mark, "") + cut(node.node.label, _LONGEST)[0]
        form = '(["', '"])'
        if node.node.key.kind != "job":
            form = (
                ('[("', '")]') if node.node.subtype in ("TABLE", "SOURCE", "SEED") else ('["', '"]')
            )
        below = _columns_below(node, followed.get(node.id, {}))
        lines.append(f"  n{node.id}{form[0]}{_mermaid(label)}{below}{form[1]}")
    for edge in picture.edges:
        line = "-.->" if edge.indirect else "==>" if (edge.source, edge.target) in way else "-->"
        word = f"|{edge.mark}|" if edge.mark else ""
        lines.append(f"  n{edge.source} {line}{word} n{edge.target}")
    classes = {
        "added": "stroke:#15803d,stroke-width:2px",
        "removed": "stroke:#b3261e,stroke-width:2px,stroke-dasharray:3 3",
        "changed": "stroke:#9a5b00,stroke-width:2px",
    }
    for mark, look in classes.items():
        marked = [f"n{node.id}" for node in picture.nodes if node.mark == mark]
        if marked:
            lines += [f"  classDef {mark} {look}", f"  class {','.join(marked)} {mark}"]
    return "\n".join([*lines, *(f"  %% {note}" for note in told(picture))]) + "\n"


def _followed(trail: Trail | None) -> dict[int, dict[int, bool]]:
    """The columns on a way by node: whether values flow all the way."""
    found: dict[int, dict[int, bool]] = defaultdict(dict)
    for (node, place), strong in (trail.columns if trail is not None else {}).items():
        found[node][place] = strong
    return found


def _way(picture: LineagePicture, trail: Trail | None) -> set[tuple[int, int]]:
    """The pairs of nodes that a followed column's values pass, their jobs among them."""
    found: set[tuple[int, int]] = set()
    for at, strong in (trail.links if trail is not None else {}).items():
        link = picture.links[at]
        if strong:
            jobs = [] if link.job is None else [(link.source, link.job), (link.job, link.target)]
            found |= {(link.source, link.target), *jobs}
    return found


def _columns_below(node: PictureNode, places: dict[int, bool]) -> str:
    names = _names(node)
    known = [(names[place], strong) for place, strong in sorted(places.items()) if place in names]
    shown = [
        _mermaid(cut(name, _LONGEST)[0]) if strong else f"({_mermaid(cut(name, _LONGEST)[0])})"
        for name, strong in known[:_MOST_COLUMNS]
    ]
    if len(known) > _MOST_COLUMNS:
        shown.append(f"{len(known) - _MOST_COLUMNS} more")
    return "<br/>" + ", ".join(shown) if shown else ""


def _mermaid(text: str) -> str:
    return "".join(c if c.isalnum() or c in _PLAIN else f"#{ord(c)};" for c in text)


def lineage_json(picture: LineagePicture) -> dict[str, object]:
    """The picture's graph as JSON values, in OpenLineage's words; places are left off."""
    key = {node.id: node.node.key for node in picture.nodes}
    nodes = [_json_node(node) for node in picture.nodes]
    edges = [
        {
            "source": dict(key[edge.source]._asdict()),
            "target": dict(key[edge.target]._asdict()),
            **({"change": edge.mark} if edge.mark else {}),
        }
        for edge in picture.edges
    ]
    names = {node.id: _names(node) for node in picture.nodes}
    columns = [_json_link(link, key, names) for link in picture.links]
    found: dict[str, object] = {"title": picture.title, "nodes": nodes, "edges": edges}
    found["columnEdges"] = columns
    times = {"asOf": picture.as_of, "since": picture.since}
    found |= {name: time for name, time in times.items() if time is not None}
    if picture.left_out:
        found["leftOut"] = picture.left_out
    return found


def lineage_json_text(picture: LineagePicture) -> str:
    """The same as text."""
    return json.dumps(lineage_json(picture), ensure_ascii=True, indent=1)


def _json_node(node: PictureNode) -> dict[str, object]:
    key, what = node.node.key, node.node
    found: dict[str, object] = {"kind": key.kind, "namespace": key.namespace, "name": key.name}
    found |= {"label": what.label, "subtype": what.subtype}
    if key.kind == "dataset":
        found["columns"] = [{"name": c.name, "type": c.type} for c in what.columns]
        found["hiddenUpstream"], found["hiddenDownstream"] = (
            node.hidden_upstream,
            node.hidden_downstream,
        )
    if node.mark:
        found["change"] = node.mark
        names = _names(node)
        found["columnChanges"] = {
            names[place]: mark for place, mark in node.column_marks.items() if place in names
        }
    return found


def _json_link(
    link: ColumnLink, key: dict[int, NodeKey], names: dict[int, dict[int, str]]
) -> dict[str, object]:
    def end(node: int, place: int) -> dict[str, object]:
        return {**key[node]._asdict(), "column": names[node].get(place)}

    made: dict[str, object] = {
        "source": end(link.source, link.source_column),
        "target": end(link.target, link.target_column),
        "type": link.type,
        "subtype": link.subtype,
        "masking": link.masking,
    }
    if link.description:
        made["description"] = link.description
    if link.mark:
        made |= {"change": link.mark} | ({"before": link.before} if link.before else {})
    return made


def _names(node: PictureNode) -> dict[int, str]:
    return {at: column.name for at, column in enumerate(node.node.columns)}


def lineage_text(picture: LineagePicture) -> str:
    """The picture as lines: each dataset, what it is made of, and by which job."""
    by_id = {node.id: node for node in picture.nodes}
    into: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for edge in picture.edges:
        into[edge.target].append((edge.source, edge.mark))
    links: dict[int, list[ColumnLink]] = defaultdict(list)
    for link in picture.links:
        links[link.target].append(link)
    lines = [f"{cut(picture.title, _LONGEST)[0]}  ({subtitle(picture)})"]
    for node in picture.nodes:
        if node.node.key.kind == "job":
            continue
        lines.append(
            f"{_SIGNS.get(node.mark, '')}{_label(node)}  {node.node.subtype.lower()}".rstrip()
        )
        for source, mark in into[node.id]:
            found = by_id[source]
            if found.node.key.kind == "job":
                made_of = ", ".join(_label(by_id[s]) for s, _ in into[source]) or "nothing known"
                lines.append(f"  {_SIGNS.get(mark, '')}<- {made_of}  by {_label(found)}")
            else:
                lines.append(f"  {_SIGNS.get(mark, '')}<- {_label(found)}")
        lines += _link_lines(node, links[node.id], by_id)
    if len(lines) > _MOST_LINES:
        more = len(lines) - _MOST_LINES
        lines = [*lines[:_MOST_LINES], f"... {counted(more, 'more line')}"]
    notes = [visible(note) for note in (*told(picture), *picture.notes)]
    return "\n".join([*lines, *notes])


def _label(node: PictureNode) -> str:
    return cut(node.node.label, _LONGEST)[0]


def _link_lines(
    node: PictureNode, links: list[ColumnLink], by_id: dict[int, PictureNode]
) -> list[str]:
    """A line for each column that is drawn, with its sources; marked links in any case."""
    by_column: dict[int, list[str]] = defaultdict(list)
    for link in links:
        drawn = link.target_column in node.rows or (link.target_column == WHOLE and node.rows)
        if not link.mark and not drawn:
            continue
        source = by_id[link.source]
        name = _names(source).get(link.source_column, "")
        what = f"{_label(source)}{'.' + cut(name, _LONGEST)[0] if name else ''}"
        kind = (link.subtype or link.type).lower()
        before = f", before: {link.before}" if link.before else ""
        by_column[link.target_column].append(f"{_SIGNS.get(link.mark, '')}{what} ({kind}{before})")
    made = []
    for place, sources in sorted(by_column.items()):
        name = "(which rows)" if place == WHOLE else _names(node).get(place, "?")
        rest = f" and {len(sources) - _MOST_LINKS} more" if len(sources) > _MOST_LINKS else ""
        made.append(f"  . {cut(name, _LONGEST)[0]} <- {', '.join(sources[:_MOST_LINKS])}{rest}")
    return made

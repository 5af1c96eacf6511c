"""Pictures and views as the page knows them; ``extensions/src/lineage_graph/model.ts`` is the other side."""

from __future__ import annotations

import array
import sys
from collections import defaultdict
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest
from lakenb.values.lineage_picture import WHOLE, PictureView
from lakenb.widgets.protocol import items, text, whole

if TYPE_CHECKING:
    from lakenb.values.lineage_picture import LineagePicture, NodeDetails, PictureNode
    from lakenb.widgets.protocol import Payload

MOST_SHOWN = 20_000
MANY = 1 << 40
LONGEST_NAME = 20_000
_NAMED = 300  # columns of a card whose names are sent even if nothing links them
_LONGEST_LABEL = 1_000
_LONGEST_TEXT = 200_000
_WORDS = 400
_DIGITS = 14  # of an id
_COLUMNS = 2_000  # of a schema that the details show
_MARKS = ("", "added", "removed", "changed")


def picture_payload(picture: LineagePicture) -> tuple[dict[str, object], bytes]:
    """A picture as JSON values, and its links as 32-bit numbers in rows of nine."""
    linked: dict[int, set[int]] = defaultdict(set)
    for link in picture.links:
        linked[link.source].add(link.source_column)
        linked[link.target].add(link.target_column)
    spaces = {
        name: at for at, name in enumerate({n.node.key.namespace: None for n in picture.nodes})
    }
    subtypes = {name: at for at, name in enumerate({link.subtype: None for link in picture.links})}
    numbers = array.array("i")
    told: dict[str, list[str]] = {}
    for at, link in enumerate(picture.links):
        numbers.extend(
            (
                *(link.source, link.source_column, link.target, link.target_column),
                int(link.type == "INDIRECT"),
                subtypes[link.subtype],
                int(link.masking),
                WHOLE if link.job is None else link.job,
                _MARKS.index(link.mark),
            )
        )
        if link.description or link.before:
            told[str(at)] = [link.description[:_WORDS], link.before[:_WORDS]]
    if sys.byteorder == "big":
        numbers.byteswap()
    payload: dict[str, object] = {
        "nodes": [_node(node, spaces, linked.get(node.id, set())) for node in picture.nodes],
        "namespaces": [name[:_LONGEST_LABEL] for name in spaces],
        "edges": [
            [
                *(edge.source, edge.target, int(edge.back), int(edge.indirect)),
                _MARKS.index(edge.mark),
                [round(value, 1) for point in edge.route for value in point],
            ]
            for edge in picture.edges
        ],
        "subtypes": list(subtypes),
        "told": told,
        "width": picture.width,
        "height": picture.height,
        "total": picture.total,
        "leftOut": picture.left_out,
        "asOf": picture.as_of,
        "since": picture.since,
        "notes": list(picture.notes),
    }
    return payload, numbers.tobytes()


def _node(node: PictureNode, spaces: dict[str, int], linked: set[int]) -> dict[str, object]:
    what, box = node.node, node.box
    columns = what.columns
    return {
        "id": node.id,
        "job": what.key.kind == "job",
        "label": what.label[:_LONGEST_LABEL],
        "name": what.key.name[:_LONGEST_LABEL],
        "space": spaces[what.key.namespace],
        "subtype": what.subtype[:_LONGEST_LABEL],
        "box": [round(box.x, 1), round(box.y, 1), box.width, box.height],
        "rank": node.rank,
        "rows": [[place, columns[place].type[:_LONGEST_LABEL]] for place in node.rows],
        "rest": node.rest,
        "up": node.hidden_upstream,
        "down": node.hidden_downstream,
        "mark": node.mark,
        "marks": {str(place): mark for place, mark in node.column_marks.items()},
        "columns": [column.name[:_LONGEST_LABEL] for column in columns[:_NAMED]],
        "more": {
            str(place): columns[place].name[:_LONGEST_LABEL]
            for place in sorted(linked)
            if _NAMED <= place < len(columns)
        },
        "total": len(columns),
    }


def view_payload(view: PictureView) -> dict[str, object]:
    """A view as JSON values."""
    return {
        "shown": sorted(view.shown),
        "opened": {str(node): rows for node, rows in view.opened.items()},
        "jobs": view.jobs,
        "focus": view.focus,
        "title": view.title[:_LONGEST_LABEL],
        "leftOut": view.left_out,
    }


def read_view(payload: Payload) -> PictureView:
    """The view that a page asks for.

    Raises:
        InvalidRequest: It is none.
    """
    opened = {
        node: whole({"rows": count}, "rows", MANY) for node, count in _by_node(payload, "opened")
    }
    rows = {
        node: tuple(
            whole({"row": row}, "row", MANY) for row in items({"rows": places}, "rows", _COLUMNS)
        )
        for node, places in _by_node(payload, "rows")
    }
    return PictureView(
        shown=frozenset(ids(payload, "shown")),
        opened=opened,
        rows=rows,
        jobs=payload.get("jobs") is not False,
        kinds=frozenset(_texts(payload, "kinds")),
        namespaces=frozenset(_texts(payload, "spaces")),
        focus=read_place(payload, "focus"),
        title=text(payload, "title", _LONGEST_LABEL),
        left_out=whole(payload, "leftOut", MANY, 0),
    )


def ids(payload: Payload, key: str) -> list[int]:
    """A list of nodes' ids.

    Raises:
        InvalidRequest: It is none.
    """
    return [whole({"id": one}, "id", MANY) for one in items(payload, key, MOST_SHOWN)]


def read_place(payload: Payload, key: str) -> tuple[int, int] | None:
    """A node's id and a column's place; None where the page names none.

    Raises:
        InvalidRequest: It is no such pair.
    """
    if payload.get(key) is None:
        return None
    pair = items(payload, key, 2)
    if len(pair) != 2:  # noqa: PLR2004 - a pair
        raise InvalidRequest("The page sent no place; reload it.")
    node = whole({"node": pair[0]}, "node", MANY)
    return node, WHOLE if pair[1] == WHOLE else whole({"column": pair[1]}, "column", MANY)


def _by_node(payload: Payload, key: str) -> list[tuple[int, object]]:
    """What is said of nodes, by their ids."""
    found = payload.get(key, {})
    if not isinstance(found, dict) or len(found) > MOST_SHOWN:
        raise InvalidRequest("The page sent no view; reload it.")
    made = []
    for node, value in found.items():
        if not (
            isinstance(node, str) and node.isascii() and node.isdecimal() and len(node) < _DIGITS
        ):
            raise InvalidRequest("The page sent no view; reload it.")
        made.append((int(node), value))
    return made


def _texts(payload: Payload, key: str) -> list[str]:
    return [text({"text": one}, "text", LONGEST_NAME) for one in items(payload, key, MOST_SHOWN)]


def details_payload(details: NodeDetails) -> dict[str, object]:
    """Details as JSON values."""
    what = details.node
    return {
        "kind": what.key.kind,
        "namespace": what.key.namespace[:_LONGEST_LABEL],
        "name": what.key.name[:LONGEST_NAME],
        "label": what.label[:_LONGEST_LABEL],
        "subtype": what.subtype[:_LONGEST_LABEL],
        "columns": [
            [c.name[:_LONGEST_LABEL], c.type[:_LONGEST_LABEL], c.description[:_LONGEST_LABEL]]
            for c in what.columns[:_COLUMNS]
        ],
        "columnCount": len(what.columns),
        "facts": [[word, value[:LONGEST_NAME]] for word, value in details.facts],
        "sql": details.sql[:_LONGEST_TEXT],
        "runs": [run._asdict() for run in details.runs],
        "versions": [version._asdict() for version in details.versions],
        "facets": details.facets[:_LONGEST_TEXT],
        "since": what.since,
        "version": what.version,
    }

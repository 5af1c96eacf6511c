"""The lineage graph's widget: its page asks for pictures of views, for what is beside, and for details."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from lakenb.errors import InvalidRequest
from lakenb.widgets import result_grid
from lakenb.widgets.base import LakeWidget
from lakenb.widgets.lineage_graph.wire import (
    LONGEST_NAME,
    MANY,
    details_payload,
    ids,
    picture_payload,
    read_place,
    read_view,
    view_payload,
)
from lakenb.widgets.protocol import Answer, text, whole

if TYPE_CHECKING:
    from lakenb.values.lineage_picture import OpenedGraph, PictureView
    from lakenb.widgets.lineage_graph.port import LineagePort
    from lakenb.widgets.protocol import Payload

_LONGEST_TEXT = 1_000
_LONGEST_TIME = 100
_FOUND = 60
_KINDS = 1_000
WAYS = ("upstream", "downstream", "all upstream", "all downstream")


class LineageGraphWidget(LakeWidget):
    """A graph of datasets, columns and jobs, to look through.

    Args:
        port: The session's part of it.
    """

    files: ClassVar[Path] = Path(__file__).parent
    holds: ClassVar[tuple[Path, ...]] = (Path(result_grid.__file__).parent,)

    def __init__(self, port: LineagePort) -> None:
        self._port = port
        super().__init__(
            {
                "start": self._start,
                "open": self._open,
                "picture": self._picture,
                "beside": self._beside,
                "follow": self._follow,
                "search": self._search,
                "details": self._details,
                "export": self._export,
            }
        )

    def _start(self, _: Payload) -> Answer:
        return self._opened(self._port.start())

    def _open(self, payload: Payload) -> Answer:
        times = [text(payload, key, _LONGEST_TIME) for key in ("asOf", "since")]
        return self._opened(self._port.open(*times))

    def _opened(self, found: OpenedGraph) -> Answer:
        answer = self._drawn(found.number, found.view)
        return Answer(
            {
                **answer.payload,
                "graph": found.number,
                "view": view_payload(found.view),
                "kinds": list(found.kinds.items())[:_KINDS],
                "allNamespaces": list(found.namespaces.items())[:_KINDS],
                "times": [list(time) for time in found.times],
                "dated": found.dated,
            },
            answer.buffers,
        )

    def _picture(self, payload: Payload) -> Answer:
        return self._drawn(_graph(payload), read_view(payload))

    def _drawn(self, graph: int, view: PictureView) -> Answer:
        payload, links = picture_payload(self._port.picture(graph, view))
        return Answer(payload, (links,))

    def _beside(self, payload: Payload) -> Answer:
        way = text(payload, "way", _LONGEST_TEXT)
        if way not in WAYS:
            raise InvalidRequest("The page asked for no way that there is; reload it.")
        found = self._port.beside(_graph(payload), ids(payload, "nodes"), way)
        return Answer({"nodes": list(found)})

    def _follow(self, payload: Payload) -> Answer:
        place = read_place(payload, "place")
        if place is None:
            raise InvalidRequest("The page followed nothing; reload it.")
        indirect = payload.get("indirect") is not False
        found = self._port.follow(_graph(payload), place, indirect=indirect)
        return Answer({"nodes": list(found)})

    def _search(self, payload: Payload) -> Answer:
        found = self._port.search(_graph(payload), text(payload, "text", _LONGEST_TEXT))
        return Answer(
            {
                "found": [
                    [f.node, f.column, f.label[:LONGEST_NAME], f.detail[:LONGEST_NAME]]
                    for f in found[:_FOUND]
                ]
            }
        )

    def _details(self, payload: Payload) -> Answer:
        found = self._port.details(_graph(payload), whole(payload, "node", MANY))
        return Answer(details_payload(found))

    def _export(self, payload: Payload) -> Answer:
        follow = read_place(payload, "follow")
        return Answer({"svg": self._port.export(_graph(payload), read_view(payload), follow)})


def _graph(payload: Payload) -> int:
    return whole(payload, "graph", MANY)

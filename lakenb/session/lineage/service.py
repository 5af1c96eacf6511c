"""``session.lineage``: where every column came from.

Each part of its surface is a class of its own in a file of its own, which ``Lineage`` puts together: events and
versions here, questions to the graph, imports, pictures. All of them stand on one ``LineagePort``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.session.lineage.cells import Cells
from lakenb.session.lineage.drawing import Drawing
from lakenb.session.lineage.history import History
from lakenb.session.lineage.imports import Imports
from lakenb.session.lineage.questions import Questions
from lakenb.session.lineage.traversals import Traversals

if TYPE_CHECKING:
    from lakenb.session.lineage.port import LineagePort


class Lineage(History, Cells, Questions, Traversals, Imports, Drawing):
    """What statements, cells and other systems' events tell of the lake's tables.

    Args:
        port: What its parts stand on.
    """

    def __init__(self, port: LineagePort) -> None:
        self._port = port

    def __repr__(self) -> str:
        return "<session.lineage: columns, upstream, downstream, paths, impact, diff, versions, events, record>"

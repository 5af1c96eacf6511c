"""The data explorer's widget: its page asks for lines of the tree, for what a table is and has, and sends files."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from lakenb.errors import InvalidRequest
from lakenb.values.name_page import NamePage
from lakenb.values.names import TableName, fold
from lakenb.widgets import result_grid
from lakenb.widgets.base import LakeWidget
from lakenb.widgets.data_explorer.uploads import UploadAnswers
from lakenb.widgets.protocol import Answer, held, items, text, whole
from lakenb.widgets.result_grid.answers import GRID_KINDS, GridAnswers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.values.catalog_tree import TreeNode
    from lakenb.widgets.data_explorer.port import ExplorerPort
    from lakenb.widgets.protocol import Handler, Payload
    from lakenb.widgets.result_grid.port import RowPort

_PAGE = 200
_DEEPEST = 4
_LONGEST_NAME = 20_000
_LONGEST_TEXT = 1_000
_LONGEST_DEFINITION = 1_000_000
_PREVIEWED, _PROFILED = 1_000, 10_000
_PROFILES = 20
_KEPT_GRIDS, _KEPT_SAMPLES = 4, 2
_BOOKS = 100
_MANY = 1 << 53
_TABLE = 3


class DataExplorer(LakeWidget):
    """The catalogs of a session, to look through.

    Args:
        port: The session's part of it.
        search: What it looks for when it opens.
    """

    files: ClassVar[Path] = Path(__file__).parent
    holds: ClassVar[tuple[Path, ...]] = (Path(result_grid.__file__).parent,)

    def __init__(self, port: ExplorerPort, search: str = "") -> None:
        self._port = port
        self._search = search
        self._grids: OrderedDict[int, Mapping[str, Handler]] = OrderedDict()
        self._samples: OrderedDict[TableName, RowPort] = OrderedDict()
        self._opened = 0
        self._books: list[LakeWidget] = []
        grids = {kind: partial(self._of_grid, kind) for kind in GRID_KINDS}
        super().__init__(
            {
                "start": self._start,
                "children": self._children,
                "search": self._find,
                "facts": self._facts,
                "size": self._size,
                "book": self._book,
                "definition": self._definition,
                "versions": self._versions,
                "preview": self._preview,
                "profiles": self._profiles,
                **held("grid", grids),
                **held("upload", UploadAnswers(port).handlers()),
            }
        )

    def _start(self, _: Payload) -> Answer:
        return Answer({"search": self._search})

    # --- the tree ------------------------------------------------------------------------------

    def _children(self, payload: Payload) -> Answer:
        containing = fold(text(payload, "containing", _LONGEST_TEXT))
        page = NamePage(containing, text(payload, "after", _LONGEST_NAME), _PAGE)
        found = self._port.children(_path(payload), page)
        return Answer(
            {
                "nodes": [_node(node) for node in found.nodes],
                "after": found.after,
                "total": found.total,
            }
        )

    def _find(self, payload: Payload) -> Answer:
        found = self._port.search(text(payload, "text", _LONGEST_TEXT))
        return Answer({"nodes": [_node(node) for node in found]})

    # --- a table -------------------------------------------------------------------------------

    def _facts(self, payload: Payload) -> Answer:
        return Answer(asdict(self._port.facts(_table(payload))))

    def _size(self, payload: Payload) -> Answer:
        return Answer(asdict(self._port.size(_table(payload))))

    def _definition(self, payload: Payload) -> Answer:
        found = self._port.definition(_table(payload))
        return Answer({"text": found[:_LONGEST_DEFINITION]})

    def _book(self, payload: Payload) -> Answer:
        """Open a query book; the page shows the widget of that model."""
        if len(self._books) >= _BOOKS:
            raise InvalidRequest(
                f"This explorer opened {_BOOKS} query books; open another explorer."
            )
        self._books.append(self._port.book(_table(payload)))
        return Answer({"model": self._books[-1].model_id})

    def _versions(self, payload: Payload) -> Answer:
        found = self._port.versions(_table(payload))
        return Answer({"versions": [asdict(version) for version in found]})

    def _preview(self, payload: Payload) -> Answer:
        """Run the preview's statement; a grid of that number then shows its rows."""
        rows = self._port.sample(_table(payload), _PREVIEWED)
        self._opened += 1
        self._grids[self._opened] = GridAnswers(rows).handlers()
        while len(self._grids) > _KEPT_GRIDS:
            self._grids.popitem(last=False)
        return Answer({"grid": self._opened, "rows": rows.rows, "limit": _PREVIEWED})

    def _of_grid(self, kind: str, payload: Payload) -> Answer:
        handlers = self._grids.get(whole(payload, "grid", _MANY))
        if handlers is None:
            raise InvalidRequest("This preview's rows are not kept any more; open it again.")
        return handlers[kind](payload)

    def _profiles(self, payload: Payload) -> Answer:
        """What is known of some columns of a table's first rows."""
        name, first = _table(payload), whole(payload, "offset", _MANY)
        if not first or name not in self._samples:
            self._samples[name] = self._port.sample(name, _PROFILED)
            while len(self._samples) > _KEPT_SAMPLES:
                self._samples.popitem(last=False)
        rows = self._samples[name]
        places = range(first, min(first + _PROFILES, len(rows.columns)))
        return Answer(
            {
                "rows": rows.rows,
                "sampled": rows.rows == _PROFILED,
                "columns": len(rows.columns),
                "profiles": [
                    {
                        **asdict(rows.profile(place)),
                        "name": rows.columns[place][:_LONGEST_NAME],
                        "type": str(rows.types[place])[:_LONGEST_TEXT],
                    }
                    for place in places
                ],
            }
        )


def _node(node: TreeNode) -> dict[str, object]:
    return asdict(node)


def _path(payload: Payload) -> tuple[str, ...]:
    parts = items(payload, "path", _DEEPEST)
    return tuple(text({"part": part}, "part", _LONGEST_NAME) for part in parts)


def _table(payload: Payload) -> TableName:
    path = _path(payload)
    if len(path) != _TABLE:
        raise InvalidRequest("The page asked for a table by no name of one; reload the page.")
    return TableName(*path)

"""The query book's widget: its page edits, runs and saves; the book itself is in the kernel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from lakenb.errors import InvalidRequest
from lakenb.widgets.base import LakeWidget
from lakenb.widgets.protocol import Answer, items, text, whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.widgets.protocol import Payload
    from lakenb.widgets.query_book.port import BookPort

_MANY = 1 << 53
_LONGEST = 1_000_000
_MOST_CELLS = 10_000
_CONTEXT = ("database", "catalog", "workgroup", "engine")


class QueryBookWidget(LakeWidget):
    """A query book's cells with editors, results and versions.

    Args:
        book: The book.
    """

    files: ClassVar[Path] = Path(__file__).parent
    holds: ClassVar[tuple[Path, ...]] = (files.parent / "result_grid",)

    def __init__(self, book: BookPort) -> None:
        self._book = book
        super().__init__(
            {
                "state": lambda _: Answer(self._book.state()),
                "text": self._text,
                "title": lambda p: Answer(self._book.set_title(text(p, "text", 1_000))),
                "cell": self._cell,
                "add": self._add,
                "remove": lambda p: Answer(self._book.remove(_key(p))),
                "move": lambda p: Answer(self._book.move(_key(p), whole(p, "place", _MOST_CELLS))),
                "run": self._run,
                "stop": self._stop,
                "check": lambda p: Answer(self._book.check(_key(p))),
                "complete": self._complete,
                "format": lambda p: Answer(
                    {"text": self._book.laid_out(text(p, "text", _LONGEST))}
                ),
                "markdown": lambda p: Answer(
                    {"nodes": list(self._book.markdown(text(p, "text", _LONGEST)))}
                ),
                "save": lambda p: Answer(self._book.save(overwrite=p.get("overwrite") is True)),
                "publish": lambda p: Answer(self._book.publish(text(p, "note"))),
                "versions": lambda _: Answer({"versions": list(self._book.versions())}),
                "diff": lambda p: Answer(
                    {"text": self._book.diff(text(p, "old", 20), text(p, "new", 20))}
                ),
                "revert": lambda p: Answer(self._book.revert(text(p, "to", 20))),
                "find": self._find,
                "replace": self._replace,
                "grid": self._grid,
            }
        )

    def _text(self, payload: Payload) -> Answer:
        return Answer(self._book.set_text(_key(payload), text(payload, "text", _LONGEST)))

    def _cell(self, payload: Payload) -> Answer:
        given = payload.get("context", {})
        if not isinstance(given, dict):
            raise InvalidRequest("'context' must be an object; reload the page.")
        context = {name: text(cast("Payload", given), name, 255) for name in _CONTEXT}
        parameters = [_parameter(one) for one in items(payload, "parameters", 1_000)]
        return Answer(
            self._book.set_cell(_key(payload), text(payload, "name", 128), context, parameters)
        )

    def _add(self, payload: Payload) -> Answer:
        return Answer(self._book.add(text(payload, "kind", 20), whole(payload, "place", _MANY)))

    def _run(self, payload: Payload) -> Answer:
        keys = [whole({"key": key}, "key", _MANY) for key in items(payload, "keys", _MOST_CELLS)]
        self._book.run(keys, self.tell)
        return Answer()

    def _stop(self, _: Payload) -> Answer:
        self._book.stop()
        return Answer()

    def _complete(self, payload: Payload) -> Answer:
        typed = text(payload, "text", _LONGEST)
        cursor = whole(payload, "cursor", len(typed))
        return Answer(self._book.complete(_key(payload), typed, cursor))

    def _find(self, payload: Payload) -> Answer:
        case = payload.get("match_case") is True
        found = self._book.find(text(payload, "text"), match_case=case)
        return Answer({"matches": list(found)[:_MOST_CELLS], "count": len(found)})

    def _replace(self, payload: Payload) -> Answer:
        case = payload.get("match_case") is True
        return Answer(
            self._book.replace(text(payload, "text"), text(payload, "by"), match_case=case)
        )

    def _grid(self, payload: Payload) -> Answer:
        """A question of a result's grid, handed on."""
        kind, inner = text(payload, "kind", 64), payload.get("payload", {})
        handler = self._book.grid(_key(payload)).get(kind)
        if handler is None or not isinstance(inner, dict):
            raise InvalidRequest("A grid can't answer that; reload the page.")
        return handler(cast("Mapping[str, object]", inner))


def _key(payload: Payload) -> int:
    return whole(payload, "key", _MANY)


def _parameter(one: object) -> tuple[str, str, str | None]:
    given = cast("Payload", one) if isinstance(one, dict) else {}
    value = None if given.get("value", "") is None else text(given, "value", _LONGEST)
    return text(given, "name", 128), text(given, "type", 40), value

"""The base of every widget: an anywidget class that answers questions.

A widget's module and style are files beside its ``widget.py``. What anywidget sends to the page is one small
file, the same for all: it asks for the widget's own module once a page. Traits hold nothing of the data; what
the page needs it asks for (``lakenb.widgets.protocol``), so that a notebook stays small and no trait runs a
query.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import anywidget
import traitlets

from lakenb.widgets.protocol import Answer, answered, unforeseen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.widgets.protocol import Handler, Payload


class LakeWidget(anywidget.AnyWidget):
    """A widget whose page asks and whose kernel answers.

    Attributes:
        files: The directory with ``widget.js`` and ``widget.css``.
        holds: The directories of widgets that it holds parts of, for their ``widget.css``.

    Args:
        handlers: For each kind of question what answers it.
    """

    _esm = Path(__file__).parent / "bootstrap.js"
    _module = traitlets.Unicode().tag(sync=True)
    files: ClassVar[Path]
    holds: ClassVar[tuple[Path, ...]] = ()

    def __init__(self, handlers: Mapping[str, Handler]) -> None:
        code, style = _sources(self.files, self.holds)
        mark = hashlib.sha256((code + style).encode()).hexdigest()[:16]
        super().__init__(_module=f"{self.files.name}-{mark}")
        self._handlers: dict[str, Handler] = {**handlers, "module": self._sent}
        self.on_msg(self._asked)

    def _sent(self, _: Payload) -> Answer:
        code, style = _sources(self.files, self.holds)
        return Answer({"code": code, "style": style})

    def _asked(self, _: object, content: object, buffers: list[bytes]) -> None:
        reply, sent = unforeseen(content), list[bytes]()
        try:
            reply, sent = answered(content, self._handlers, buffers)
        finally:  # an error that nobody foresaw goes to the kernel's log, and the page is told too
            self.send(reply, sent)

    def tell(self, kind: str, payload: Payload) -> None:
        """Tell the page something that it has not asked for."""
        self.send({"id": "", "kind": kind, "payload": dict(payload)})

    def __repr__(self) -> str:
        return f"<lakenb {type(self).__name__}>"


@cache
def _sources(files: Path, holds: tuple[Path, ...]) -> tuple[str, str]:
    code = (files / "widget.js").read_text(encoding="utf-8")
    styles = [(place / "widget.css").read_text(encoding="utf-8") for place in (*holds, files)]
    return code, "".join(styles)

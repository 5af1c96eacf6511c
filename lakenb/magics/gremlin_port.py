"""What ``%%gremlin`` needs of a session; `lakenb.session.lineage` has it all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from lakenb.session.lineage.gremlin_answer import Shown


class GraphPicture(Protocol):
    """A graph, drawn."""

    def _repr_mimebundle_(self) -> dict[str, str]:
        """As wide as a page has room for, and lines of text."""

    def widget(self) -> Any:
        """To look through; EngineUnavailable without the library for widgets."""


class AnswerPort(Protocol):
    """Values of a traversal."""

    def text(self) -> str:
        """A table as text."""

    def html(self) -> str:
        """A table as HTML."""

    def json(self) -> list[object]:
        """The values as JSON."""

    def drawing(self) -> GraphPicture | None:
        """The vertices and edges among them; None where there are none."""


class TraversalPort(Protocol):
    """Where traversals run."""

    def gremlin(
        self,
        text: str,
        graph: str | None = None,
        level: str = "dataset",
        as_of: str | None = None,
        *,
        variables: Mapping[str, object] | None = None,
        limit: int | None = None,
        shown: Shown | None = None,
    ) -> AnswerPort:
        """Run a text."""


class TraversalSession(Protocol):
    """A session with a graph."""

    @property
    def lineage(self) -> TraversalPort:
        """Its lineage."""

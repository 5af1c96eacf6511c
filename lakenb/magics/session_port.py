"""What the magics need of a session and of its results; `lakenb.session` has it all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from lakenb.session.completion.names_port import NamesPort
from lakenb.values.query import QueryExecution
from lakenb.values.types import DataType

if TYPE_CHECKING:
    from lakenb.session.storage_lens import StorageLens
    from lakenb.settings import Settings

OnProgress = Callable[[float | None, float, int | None], None]
"""Called with the part done (0 to 1, or None), seconds since the start, rows so far (or None)."""


class PicturePort(Protocol):
    """A widget or a picture."""

    def _repr_mimebundle_(self) -> Any:
        """What a front end with widgets shows, as IPython asks for it."""


class ChartPort(PicturePort, Protocol):
    """A chart."""

    @property
    def text(self) -> str:
        """The chart as it is written."""


@runtime_checkable
class ResultPort(Protocol):
    """A result as the magics show it."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Headings, in the case typed."""

    @property
    def types(self) -> tuple[DataType, ...]:
        """As many as columns."""

    @property
    def rows(self) -> int:
        """How many rows there are."""

    @property
    def execution(self) -> QueryExecution:
        """The run that made it."""

    def head(self, n: int) -> list[tuple[object, ...]]:
        """The first rows as Python values."""

    def grid(self, chart: str = "") -> PicturePort:
        """The rows in a widget; EngineUnavailable without the library for widgets."""

    def chart(self, text: str) -> ChartPort:
        """A chart of the rows."""


class DrawingPort(PicturePort, Protocol):
    """A lineage graph, or a part of it, drawn."""

    def svg(self) -> str:
        """One SVG file."""

    def mermaid(self) -> str:
        """A flow chart's text."""

    def json(self) -> dict[str, object]:
        """Nodes and edges."""

    def text(self) -> str:
        """Lines of text."""

    def widget(self) -> PicturePort:
        """To look through; EngineUnavailable without the library for widgets."""


class LineagePort(Protocol):
    """What is known of where columns come from."""

    def graph(
        self,
        *names: str,
        upstream: bool = True,
        downstream: bool = True,
        depth: int | None = None,
        as_of: str | int | None = None,
        since: str | int | None = None,
        jobs: bool = True,
    ) -> DrawingPort:
        """The graph around datasets, columns or jobs."""

    def statement(
        self,
        sql: str,
        catalog: str | None = None,
        database: str | None = None,
        *,
        jobs: bool = True,
    ) -> DrawingPort:
        """The lineage of a statement, which is not run."""


class EstimatePort(Protocol):
    """What a statement would scan, in bytes, and cost, in dollars."""

    @property
    def data_scanned_in_bytes(self) -> int:
        """Bytes."""

    @property
    def cost(self) -> float:
        """Dollars."""

    @property
    def tables(self) -> tuple[str, ...]:
        """Names of what it reads."""


class StatementPort(Protocol):
    """Where statements run."""

    def sql(
        self,
        text: str,
        parameters: Sequence[str] | None = None,
        database: str | None = None,
        catalog: str | None = None,
        workgroup: str | None = None,
        principal: str | None = None,
        engine: str | None = None,
        on_progress: OnProgress | None = None,
    ) -> ResultPort:
        """Run a statement."""

    def estimate(
        self,
        text: str,
        parameters: Sequence[str] | None = None,
        database: str | None = None,
        catalog: str | None = None,
        workgroup: str | None = None,
        principal: str | None = None,
        engine: str | None = None,
    ) -> EstimatePort:
        """Plan a statement and count the bytes."""


class SessionPort(StatementPort, NamesPort, Protocol):
    """The session behind the magics."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""

    @property
    def lineage(self) -> LineagePort:
        """Where columns come from."""

    def over(self, results: Mapping[str, Any]) -> StatementPort:
        """The same for statements that read earlier results by name."""

    def outline(self, search: str = "") -> PicturePort:
        """The first databases and tables, or what a search finds, for pages that can't ask."""

    @property
    def storage_lens(self) -> StorageLens:
        """Storage Lens."""

    def explorer(self, search: str = "") -> PicturePort:
        """The catalogs in a widget; EngineUnavailable without the library for widgets."""

    def configure(self, settings: Mapping[str, object]) -> SessionPort:
        """The session with new settings applied."""

    def close(self) -> None:
        """End it; it isn't used any more."""

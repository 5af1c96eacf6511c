"""``session.lineage.gremlin``: traversals over the recorded lineage, a scratch graph, or a server."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest
from lakenb.lineage.gremlin.elements import PropertyGraph
from lakenb.lineage.gremlin.recorded import recorded_graph
from lakenb.lineage.gremlin.service import DEFAULT_LIMITS, run
from lakenb.session.lineage.gremlin_answer import GremlinAnswer, Shown

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from lakenb.lineage.graph import LineageGraph
    from lakenb.lineage.gremlin.remote import Endpoint
    from lakenb.lineage.gremlin.traverser import Limits
    from lakenb.session.lineage.port import LineagePort
    from lakenb.settings.model import GremlinSettings

GRAPHS = ("lineage", "scratch", "empty")
_CHANGED = (
    "This changed the session's scratch graph, not the recorded lineage;"
    " traversals go over the scratch graph until graph 'lineage' is asked for."
)
_MOST_RESULTS = 1_000_000


class Traversals:
    """Gremlin."""

    _port: LineagePort
    _scratch: PropertyGraph | None = None
    _recorded: tuple[LineageGraph, str, PropertyGraph] | None = None

    def gremlin(
        self,
        text: str,
        graph: str | None = None,
        level: str = "dataset",
        as_of: datetime | str | None = None,
        *,
        variables: Mapping[str, object] | None = None,
        limit: int | None = None,
        shown: Shown | None = None,
    ) -> GremlinAnswer:
        """Carry out Gremlin, or send it to the server that the settings name (``lineage.gremlin.endpoint``).

        The recorded lineage is a property graph: datasets are vertices ``lineage_node`` with the properties
        node_name, name, namespace, kind, subtype; an edge ``lineage_edge`` leads from each to what is made of it,
        with edge_name, type, subtype. ``addV``, ``addE``, ``property`` and ``drop`` work on a scratch graph of this
        session, which begins as a copy; recorded lineage never changes.

        Args:
            text: Statements that begin with ``g``; the last one's values are given.
            graph: ``lineage`` for what is recorded, ``scratch`` for the scratch graph, ``empty`` for a new scratch
                graph with nothing in it. None is the scratch graph once there is one, else what is recorded.
            level: Of the recorded lineage: ``dataset``, ``job`` (jobs stand between datasets, with edges ``reads``
                and ``writes``) or ``column`` (columns too).
            as_of: A time; the recorded lineage as it was.
            variables: Values for ``${name}``; they never become syntax.
            limit: Values at most.
            shown: Which properties stand for vertices and edges in tables and pictures.

        Raises:
            SyntaxError_: The text isn't Gremlin as it is known here, with line and column.
            NotYetAvailable: Gremlin has the step, and it isn't here.
            InvalidRequest: A step or an option is wrong.
            QuotaExceeded: A bound was reached before there was a value.
            QueryFailed: A server says that the text is wrong.
            EngineUnavailable: A server can't be reached, or gremlinpython isn't installed.
        """
        self._port.check_open()
        if not isinstance(text, str):
            message = f"Gremlin is text, not {type(text).__name__}; pass a string."
            raise InvalidRequest(message)
        limits = _limits(limit)
        shown = shown or Shown()
        if self._port.gremlin is not None and graph is None and as_of is None:
            return self._remote(text, limits, shown, variables)
        on, source = self._graph(graph, level, as_of)
        found = run(text, on, limits, variables)
        notes: tuple[str, ...] = ()
        if found.changed:
            self._scratch = found.graph
            source, notes = "scratch graph", (_CHANGED,)
        elif graph == "empty":
            self._scratch = found.graph
        return GremlinAnswer(found.values, source, found.cut, notes, shown)

    def _graph(
        self, graph: str | None, level: str, as_of: datetime | str | None
    ) -> tuple[PropertyGraph, str]:
        if graph is not None and graph not in GRAPHS:
            message = f"The graph is '{graph}'; choose lineage, scratch or empty."
            raise InvalidRequest(message)
        if graph == "empty":
            return PropertyGraph(), "scratch graph"
        if graph == "scratch" or (graph is None and as_of is None and self._scratch is not None):
            if self._scratch is None:
                message = "This session has no scratch graph yet; begin one with --graph empty."
                raise InvalidRequest(message)
            return self._scratch, "scratch graph"
        lineage = self._port.graph(as_of)
        known = self._recorded
        if known is None or known[0] is not lineage or known[1] != level:
            known = self._recorded = (lineage, level, recorded_graph(lineage, level))
        return known[2], "recorded lineage"

    def _remote(
        self, text: str, limits: Limits, shown: Shown, variables: Mapping[str, object] | None
    ) -> GremlinAnswer:
        from lakenb.lineage.gremlin.remote import submit

        endpoint = self._port.gremlin
        if endpoint is None:
            message = "No Gremlin server is named; set lineage.gremlin.endpoint with %%configure."
            raise InvalidRequest(message)
        if variables and "${" in text:
            # A value would become syntax there, so that a name in a notebook could change a graph.
            message = "${name} works on the session's own graphs, not on a server; write the value."
            raise InvalidRequest(message)
        found = submit(text, endpoint, limits)
        return GremlinAnswer(found.values, f"Gremlin server {endpoint.place}", found.cut, (), shown)


def endpoint_of(settings: GremlinSettings | None) -> Endpoint | None:
    """The server that the settings name; None for none.

    Raises:
        EngineUnavailable: It wants signatures, and boto3 isn't installed.
    """
    if settings is None:
        return None
    from lakenb.aws.neptune_signature import signed_by_iam
    from lakenb.lineage.gremlin.remote import Endpoint

    password = settings.password.get_secret_value() if settings.password is not None else ""
    return Endpoint(
        settings.endpoint,
        settings.traversal_source,
        settings.username or "",
        password,
        signed_by_iam(settings.endpoint, settings.region) if settings.iam else None,
    )


def _limits(limit: int | None) -> Limits:
    if limit is None:
        return DEFAULT_LIMITS
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= _MOST_RESULTS:
        message = f"The limit is {limit!r}; give a whole number from 1 to {_MOST_RESULTS:,}."
        raise InvalidRequest(message)
    return replace(DEFAULT_LIMITS, results=limit)

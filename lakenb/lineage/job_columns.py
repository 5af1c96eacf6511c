"""Which columns of a dataset a job reads, as far as that is sure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lakenb.lineage.answers import Effect
from lakenb.lineage.producer import PRODUCER
from lakenb.values.lineage import NodeKey

if TYPE_CHECKING:
    from lakenb.lineage.graph import LineageGraph

READS = "lakenb_reads"
"""A job's facet that the store makes from an event: the columns that it reads for no dataset, and whether it told
of all that it reads."""


def reads_facet(body: Mapping[str, Any]) -> dict[str, Any] | None:
    """The facet of an event of LakeNB's own; None of another producer, who need not tell of every column."""
    facets = (body.get("job") or {}).get("facets") or {}
    if body.get("producer") != PRODUCER:
        return None
    run = (body.get("run") or {}).get("facets") or {}
    inputs = [
        one
        for entry in (facets.get("lineage") or {}).get("entries") or ()
        if isinstance(entry, dict) and entry.get("type") == "JOB"
        for one in entry.get("inputs") or ()
    ]
    columns = [
        [one["namespace"], one["name"], one["field"], way.get("type", "DIRECT")]
        for one in inputs
        if "field" in one
        for way in one.get("transformations") or ()
    ]
    complete = "extractionError" not in run and body.get("eventType") == "COMPLETE"
    return {"_producer": PRODUCER, "columns": columns, "complete": complete}


class JobColumns:
    """The columns that jobs read.

    Args:
        graph: Whose jobs.
    """

    def __init__(self, graph: LineageGraph) -> None:
        self._graph = graph

    @cached_property
    def _pairs(self) -> dict[tuple[NodeKey | None, NodeKey, NodeKey], dict[str | None, str]]:
        """The columns on the way from one dataset to another, by the job that makes it; for own events alone."""
        told = {key for key, node in self._graph.nodes.items() if READS in node.facets}
        pairs: dict[tuple[NodeKey | None, NodeKey, NodeKey], dict[str | None, str]] = {}
        for edge in self._graph.facts.edges:
            if edge.source_column is None or not (edge.job is None or edge.job in told):
                continue
            ways = pairs.setdefault((edge.job, edge.source, edge.target), {})
            if ways.get(edge.source_column) != "DIRECT":
                ways[edge.source_column] = edge.type
        return pairs

    def effect(
        self, job: NodeKey, dataset: NodeKey, columns: Iterable[str | None]
    ) -> Effect | None:
        """What a change of some columns means for a job that reads the dataset.

        Returns:
            DIRECT or INDIRECT where it reads one of them; None where it surely reads none; else UNKNOWN.
        """
        node = self._graph.nodes.get(job)
        facet = node.facets.get(READS) if node is not None else None
        if not isinstance(facet, dict):
            return "UNKNOWN"
        read: dict[str | None, str] = {}
        for namespace, name, column, way in facet.get("columns") or ():
            if (namespace, name) == dataset[1:] and read.get(column) != "DIRECT":
                read[column] = way
        for target in self._graph.outputs(job):
            for maker in (job, None):
                for column, way in self._pairs.get((maker, dataset, target), {}).items():
                    if read.get(column) != "DIRECT":
                        read[column] = way
        found = [read[column] for column in columns if column in read]
        if found:
            return "DIRECT" if "DIRECT" in found else "INDIRECT"
        return None if facet.get("complete") and None not in columns else "UNKNOWN"

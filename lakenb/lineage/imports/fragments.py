"""A facet alone in a file, as the specification's samples are (OpenLineage: ``spec/tests``).

It says nothing of whose facet it is. So that it isn't lost, it stands on a run, a job or a dataset that is
named after its file, in the namespace ``file``, as OpenLineage names files.
"""

from __future__ import annotations

from uuid import NAMESPACE_URL, uuid5

from lakenb.lineage.imports.facets import CORE
from lakenb.lineage.imports.model import Event
from lakenb.lineage.producer import PRODUCER

NAMESPACE = "file"
NO_TIME = "1970-01-01T00:00:00Z"
"""When such a facet was said is not known."""

_EVENT_KEYS = {"eventTime", "eventType", "run", "job", "dataset", "inputs", "outputs"}
_OF_RUNS = {
    *("environmentVariables", "errorMessage", "executionParameters", "externalQuery"),
    *("extractionError", "jobDependencies", "nominalTime", "parent", "processing_engine", "test"),
}
_OF_JOBS = {"jobType", "sourceCode", "sourceCodeLocation", "sql"}
_KINDS = (
    ("RunFacet", "run"),
    ("JobFacet", "job"),
    ("InputDatasetFacet", "input"),
    ("OutputDatasetFacet", "output"),
    ("DatasetFacet", "dataset"),
)


def is_fragment(value: Event) -> bool:
    """Whether an object is facets by name and no event."""
    return (
        bool(value)
        and not _EVENT_KEYS & value.keys()
        and all(isinstance(facet, dict) and "_schemaURL" in facet for facet in value.values())
    )


def event_of(facets: Event, path: str) -> Event:
    """An event that carries the facets of one file.

    Args:
        facets: By name.
        path: The file's path; a folder of it that is called as a schema (``TagsJobFacet``) tells the kind.
    """
    kind = _kind(facets, path)
    event: Event = {"eventTime": NO_TIME, "producer": _producer(facets)}
    node: Event = {"namespace": NAMESPACE, "name": path}
    if kind == "dataset":
        return event | {
            "schemaURL": CORE + "DatasetEvent",
            "dataset": node | {"facets": facets},
        }
    if kind == "job":
        return event | {"schemaURL": CORE + "JobEvent", "job": node | {"facets": facets}}
    event |= {"schemaURL": CORE + "RunEvent", "eventType": "OTHER", "job": node}
    event["run"] = {
        "runId": str(uuid5(NAMESPACE_URL, path)),
        "facets": facets if kind == "run" else {},
    }
    if kind != "run":
        event[f"{kind}s"] = [node | {f"{kind}Facets": facets}]
    return event


def _kind(facets: Event, path: str) -> str:
    name, facet = next(iter(facets.items()))
    url = str(facet.get("_schemaURL", "")) if isinstance(facet, dict) else ""
    if isinstance(facet, dict) and name == "lineage":
        return "job" if "entries" in facet else "dataset"
    if name in _OF_RUNS:
        return "run"
    if name in _OF_JOBS:
        return "job"
    folder = path.replace("\\", "/").rsplit("/", 2)[-2] if "/" in path.replace("\\", "/") else ""
    for text in (folder, url.rsplit("/", 1)[-1]):
        for word, kind in _KINDS:
            if text.removesuffix(".json").endswith(word):
                return kind
    return "dataset"


def _producer(facets: Event) -> str:
    for facet in facets.values():
        if isinstance(facet, dict) and isinstance(facet.get("_producer"), str):
            return str(facet["_producer"])
    return PRODUCER

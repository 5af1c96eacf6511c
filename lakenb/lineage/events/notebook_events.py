"""The run of a notebook itself, as a job: what its statements name as their parent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from lakenb.lineage.events.facets import Json, facet
from lakenb.lineage.events.run_events import Run, RunEvents, job_type
from lakenb.lineage.naming import MEMORY
from lakenb.lineage.secret import shown
from lakenb.values.lineage import DatasetUse, LineageEvent, NodeKey, StatementLineage

_ENGINE = "python"
_MOST_PARAMETERS = 1_000


@dataclass(frozen=True, slots=True)
class NotebookJob:
    """A notebook's run.

    Attributes:
        id: The run's UUID, which its statements name as that of their parent.
        name: The job's.
        began: When it did.
        due: When a schedule wanted it; None for no schedule.
        parameters: What it was given, by name.
    """

    id: str
    name: str
    began: datetime
    due: float | None = None
    parameters: Mapping[str, object] = field(default_factory=dict)


def started(events: RunEvents, job: NotebookJob) -> Json:
    """START."""
    return events.started(_run(events, job), job.began)


def ended(
    events: RunEvents,
    job: NotebookJob,
    kind: str,
    read: Iterable[NodeKey] = (),
    written: str = "",
    error: str = "",
) -> Json:
    """COMPLETE, FAIL or ABORT.

    Args:
        events: Writes them.
        job: The run.
        kind: Which of the three.
        read: What its statements read.
        written: The place of what it made, a path or an ``s3://`` name; empty for nothing.
        error: What went wrong, without values of rows.
    """
    outputs = (DatasetUse(written, "LOCATION"),) if written else ()
    lineage = StatementLineage((), outputs, (), lifecycle="OVERWRITE" if written else None)
    run = _run(events, job, error)
    made = events.complete(kind, run, max(datetime.now(UTC), job.began), lineage)
    return {**made, "inputs": [{"namespace": k.namespace, "name": k.name} for k in read]}


def read_by(told: Iterable[LineageEvent]) -> list[NodeKey]:
    """What a run's statements and cells read, each once; results in the kernel's memory are none of it."""
    every = dict.fromkeys(key for event in told for key in event.inputs)
    return sorted(key for key in every if key.namespace != MEMORY)


def _run(events: RunEvents, job: NotebookJob, error: str = "") -> Run:
    facets = events.run_facets(_ENGINE)
    if job.due is not None:
        time = datetime.fromtimestamp(job.due, UTC).isoformat(timespec="milliseconds")
        facets["nominalTime"] = facet(
            "NominalTimeRunFacet", nominalStartTime=time.replace("+00:00", "Z")
        )
    if job.parameters:
        given = list(job.parameters.items())[:_MOST_PARAMETERS]
        found = [{"key": name, "value": shown(name, value)} for name, value in given]
        facets["executionParameters"] = facet("ExecutionParametersRunFacet", parameters=found)
    if error:
        facets["errorMessage"] = facet(
            "ErrorMessageRunFacet", message=error, programmingLanguage="Python"
        )
    return Run(job.id, job.name, {"jobType": job_type("NOTEBOOK")}, facets)

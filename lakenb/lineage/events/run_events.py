"""A statement's START and its end as OpenLineage events."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from lakenb.lineage.events.datasets import DatasetWriter
from lakenb.lineage.events.facets import Json, facet, job_lineage
from lakenb.lineage.events.model import JobContext, ParentRun
from lakenb.lineage.naming import label_of
from lakenb.lineage.producer import PRODUCER, SCHEMA_URL
from lakenb.values.lineage import RESULT, ColumnEdge, DatasetUse, StatementLineage
from lakenb.values.query import QueryExecution

_END = {"SUCCEEDED": "COMPLETE", "FAILED": "FAIL", "CANCELLED": "ABORT"}
_BY_TARGET = frozenset({"CREATE_TABLE_AS_SELECT", "CREATE_VIEW", "CREATE_TABLE"})
_LONGEST_SQL = 1_000_000
_MOST_UNKNOWN = 100


@dataclass(frozen=True, slots=True)
class Run:
    """A run of a job, whatever it is: a statement, a cell.

    Attributes:
        id: Its UUID.
        job: The job's name.
        job_facets: The job's facets.
        facets: The run's facets.
    """

    id: str
    job: str
    job_facets: Json
    facets: Json


@dataclass(frozen=True, slots=True)
class RunEvents:
    """Writes events.

    Attributes:
        context: What is the same for all of them.
        datasets: Writes the datasets.
    """

    context: JobContext
    datasets: DatasetWriter

    def statement(self, execution: QueryExecution, lineage: StatementLineage) -> Run:
        """The run of a statement; a job is known by its target or by its text."""
        sql = execution.query[:_LONGEST_SQL]
        job_facets = {
            "sql": facet("SQLJobFacet", query=sql, dialect="athena"),
            "jobType": job_type("QUERY"),
        }
        query = facet("ExternalQueryRunFacet", externalQueryId=execution.id, source="athena")
        facets = {**self.run_facets(execution.engine), "externalQuery": query}
        if lineage.unknown:
            errors = [{"errorMessage": told} for told in lineage.unknown[:_MOST_UNKNOWN]]
            facets["extractionError"] = facet(
                "ExtractionErrorRunFacet", totalTasks=1, failedTasks=1, errors=errors
            )
        return Run(execution.id, self.job_name(job_name(execution, lineage)), job_facets, facets)

    def job_name(self, name: str) -> str:
        """A job's name, behind its notebook's."""
        parent = self.context.parent
        return name if parent is None else f"{parent.name}.{name}"

    def run_facets(self, engine: str) -> Json:
        """What every run tells: where it runs, and on what."""
        versions = self.context.versions
        facets: Json = {
            "processing_engine": facet(
                "ProcessingEngineRunFacet",
                name=engine,
                version=versions.get(engine, "unknown"),
                openlineageAdapterVersion=versions.get("lakenb", "unknown"),
            )
        }
        if self.context.parent is not None:
            facets["parent"] = parent_facet(self.context.parent)
        if self.context.environment:
            found = [{"name": n, "value": v} for n, v in self.context.environment]
            facets["environmentVariables"] = facet(
                "EnvironmentVariablesRunFacet", environmentVariables=found
            )
        return facets

    def started(self, run: Run, time: datetime) -> Json:
        """START; what is read and written stands in the last event, once it is so."""
        return {**self._event("START", run, time), "inputs": [], "outputs": []}

    def ended(self, run: Run, execution: QueryExecution, lineage: StatementLineage) -> list[Json]:
        """COMPLETE, FAIL or ABORT; before it, what its views are made of, as their own edges."""
        kind = _END.get(execution.state, "OTHER")
        time = execution.completion_date_time or datetime.now(UTC)
        if execution.state_change_reason and kind != "COMPLETE":
            error = facet(
                "ErrorMessageRunFacet",
                message=execution.state_change_reason,
                programmingLanguage="SQL",
            )
            run = Run(run.id, run.job, run.job_facets, {**run.facets, "errorMessage": error})
        views = self.own_edges(lineage, time) if kind == "COMPLETE" else []
        return [*views, self.complete(kind, run, time, lineage, execution)]

    def complete(
        self,
        kind: str,
        run: Run,
        time: datetime,
        lineage: StatementLineage,
        execution: QueryExecution | None = None,
    ) -> Json:
        """The last event of a run, with all that it did."""
        read, uses = _read(lineage), {use.name: use for use in lineage.inputs}
        inputs = [self.datasets.dataset(uses[name]) for name in read]
        scanned = execution.data_scanned_in_bytes if execution is not None else 0
        if len(inputs) == 1 and scanned:
            size = facet("InputStatisticsInputDatasetFacet", size=scanned)
            inputs[0]["inputFacets"] = {"inputStatistics": size}
        outputs = []
        entries: list[Json] = []
        for use in lineage.outputs:
            edges = [e for e in lineage.edges if e.target_dataset == use.name]
            if use.name == RESULT:
                entries += [self.datasets.read_by_job(edges)] if edges else []
                continue
            output = self.datasets.dataset(use, lineage.lifecycle)
            if lineage.lifecycle == "RENAME" and lineage.inputs:
                before = self.datasets.named(lineage.inputs[0].name)
                output["facets"]["lifecycleStateChange"]["previousIdentifier"] = before
            if use.kind != "VIEW":
                columns = [c.name for c in use.columns] if edges and not lineage.unknown else []
                found = self.datasets.column_lineage(edges, columns)
                if found is not None:
                    output["facets"]["columnLineage"] = found
                wholes = [e for e in edges if e.source_column is None]
                entries += [self.datasets.entry(use.name, wholes)] if wholes else []
            if execution is not None and execution.update_count is not None:
                count = facet("OutputStatisticsOutputDatasetFacet", rowCount=execution.update_count)
                output["outputFacets"] = {"outputStatistics": count}
            outputs.append(output)
        if entries:
            facets = {**run.job_facets, "lineage": job_lineage(entries)}
            run = Run(run.id, run.job, facets, run.facets)
        return {**self._event(kind, run, time), "inputs": inputs, "outputs": outputs}

    def own_edges(self, lineage: StatementLineage, time: datetime) -> list[Json]:
        """Events of the views and metadata tables that a statement reads, and of a view that it makes.

        Their edges hold without any run.
        """
        uses = {use.name: use for use in (*lineage.inputs, *lineage.outputs)}
        tables = {use.name for use in lineage.outputs if use.kind != "VIEW"}
        targets: dict[str, list[ColumnEdge]] = {}
        for edge in lineage.edges:
            if edge.target_dataset in uses and edge.target_dataset not in tables:
                targets.setdefault(edge.target_dataset, []).append(edge)
        found = []
        for name, edges in targets.items():
            dataset = self.datasets.dataset(uses[name])
            dataset["facets"]["lineage"] = self.datasets.own_lineage(edges)
            found.append(
                {
                    "eventTime": _time(time),
                    "producer": PRODUCER,
                    "schemaURL": f"{SCHEMA_URL}#/$defs/DatasetEvent",
                    "dataset": dataset,
                }
            )
        return found

    def dropped(self, names: list[str], time: datetime) -> list[Json]:
        """Events of tables that are gone with their database."""
        return [
            {
                "eventTime": _time(time),
                "producer": PRODUCER,
                "schemaURL": f"{SCHEMA_URL}#/$defs/DatasetEvent",
                "dataset": self.datasets.dataset(DatasetUse(name, "TABLE"), "DROP"),
            }
            for name in names
        ]

    def _event(self, kind: str, run: Run, time: datetime) -> Json:
        return {
            "eventType": kind,
            "eventTime": _time(time),
            "producer": PRODUCER,
            "schemaURL": f"{SCHEMA_URL}#/$defs/RunEvent",
            "run": {"runId": run.id, "facets": run.facets},
            "job": {
                "namespace": self.context.namespace,
                "name": run.job,
                "facets": run.job_facets,
            },
        }


def job_type(kind: str) -> Json:
    """A batch job of LakeNB."""
    return facet("JobTypeJobFacet", processingType="BATCH", integration="LAKENB", jobType=kind)


def parent_facet(parent: ParentRun) -> Json:
    """Who runs it."""
    made: Json = {
        "run": {"runId": parent.run},
        "job": {"namespace": parent.namespace, "name": parent.name},
    }
    if parent.root is not None:
        root = parent.root
        made["root"] = {
            "run": {"runId": root.run},
            "job": {"namespace": root.namespace, "name": root.name},
        }
    return facet("ParentRunFacet", **made)


def job_name(execution: QueryExecution, lineage: StatementLineage) -> str:
    """A name that is the same for each run of the same statement, and another for another one.

    What makes a table anew is known by the table: its text may change. Others add to what is there, so each text
    is a job of its own.
    """
    verb = execution.substatement_type.lower()
    written = [use for use in lineage.outputs if use.name != RESULT]
    parts = [verb]
    if written:
        parts.append(_short(written[0].name))
    if not written or execution.substatement_type not in _BY_TARGET:
        text = " ".join(execution.query.split())
        parts.append(hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=4).hexdigest())
    return ".".join(parts)


def _short(name: str) -> str:
    from lakenb.lineage.naming import Naming

    return label_of(Naming().dataset(name))


def _read(lineage: StatementLineage) -> list[str]:
    """What a statement itself reads: not what its views read, whose edges are the views' own."""
    uses = {use.name: use for use in (*lineage.inputs, *lineage.outputs)}
    views = {name for name, use in uses.items() if use.kind == "VIEW"}
    written = {use.name for use in lineage.outputs}
    direct = {e.source_dataset for e in lineage.edges if e.target_dataset in written}
    behind = {
        e.source_dataset
        for e in lineage.edges
        if e.target_dataset in views and e.target_dataset not in written
    }
    return [use.name for use in lineage.inputs if use.name in direct or use.name not in behind]


def _time(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")

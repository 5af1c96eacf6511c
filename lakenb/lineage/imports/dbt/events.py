"""A dbt project as OpenLineage events: a JobEvent for each model and test, a DatasetEvent for what nobody makes.

The edges go in the Lineage facet (OpenLineage: "Lineage Facet", 1-0-0), which needs no run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lakenb.lineage.imports.dbt.columns import Edge, Resolved, Source
from lakenb.lineage.imports.dbt.manifest import TABLES
from lakenb.lineage.imports.dbt.model import DbtNode, DbtProject
from lakenb.lineage.imports.dbt.options import DbtOptions, Places
from lakenb.lineage.imports.facets import (
    event,
    facet,
    lineage_facet,
    named,
    own_facet,
    owners,
    tags,
)
from lakenb.lineage.imports.model import Event
from lakenb.values.lineage import NodeKey

_JOBS = {"model", "snapshot"}
_READERS = {"exposure", "saved_query"}
_MEASURED = {"semantic_model", "metric"}


class Telling:
    """Turns a project's nodes into events.

    Args:
        project: The project.
        resolved: Its tables with their columns.
        places: Its names.
        options: What to leave out.
    """

    def __init__(
        self,
        project: DbtProject,
        resolved: Mapping[str, Resolved],
        places: Places,
        options: DbtOptions,
    ) -> None:
        self._project = project
        self._resolved = resolved
        self._places = places
        self._tests = options.tests
        self._by_key: dict[NodeKey, list[DbtNode]] = {}
        for node in project.nodes.values():
            if node.resource_type in TABLES:
                self._by_key.setdefault(places.dataset(node), []).append(node)

    def events(self) -> Iterator[Event]:
        """What nobody makes, then what makes and reads it.

        A model's table stands in the event of its job, so that one import is one version of it.
        """
        nodes = self._project.nodes.values()
        for node in nodes:
            if node.resource_type in _MEASURED:
                yield self._measured(node)
        for key, same in self._by_key.items():
            if not any(node.resource_type in _JOBS for node in same):
                found = named(key) | {"facets": self._table_facets(key)}
                yield self._event("DatasetEvent", {"dataset": found})
        for node in nodes:
            if node.resource_type in _JOBS:
                yield self._model(node)
            elif node.resource_type in _READERS or (node.resource_type == "test" and self._tests):
                yield self._reader(node)

    def _event(self, kind: str, fields: Event) -> Event:
        return event(kind, self._project.generated_at, fields)

    def _table_facets(self, key: NodeKey) -> Event:
        """A table as the nodes that are it describe it; what makes it says more than a source."""
        facets: Event = {}
        for node in sorted(self._by_key[key], key=lambda node: node.resource_type == "source"):
            facets = self._facets_of(node) | facets
        return facets

    def _facets_of(self, node: DbtNode) -> Event:
        found = self._resolved.get(node.unique_id, Resolved())
        table = self._project.tables.get(node.unique_id)
        view = "VIEW" in table.kind.upper() if table else node.materialized in {"view", "ephemeral"}
        facets = self._described(node, "Dataset")
        facets["datasetType"] = facet(
            "DatasetTypeDatasetFacet",
            datasetType="VIEW" if view else "TABLE",
            subType=node.resource_type.upper(),
        )
        if found.columns:
            fields = [
                {"name": column.name}
                | ({"type": column.type} if column.type else {})
                | ({"description": column.description} if column.description else {})
                for column in found.columns
            ]
            facets["schema"] = facet("SchemaDatasetFacet", fields=fields)
        if table is not None and table.owner and "ownership" not in facets:
            facets["ownership"] = owners("Dataset", [table.owner])
        if "documentation" not in facets and table is not None and table.comment:
            facets["documentation"] = facet("DocumentationDatasetFacet", description=table.comment)
        marked = [(column.name, word) for column in found.columns for word in column.tags]
        if node.tags or marked:
            facets["tags"] = tags("Dataset", node.tags, marked)
        return facets | self._symlinks(node, self._places.dataset(node))

    def _symlinks(self, node: DbtNode, key: NodeKey) -> Event:
        """The warehouse's own name of a table that is really another catalog's."""
        if node.relation is None or node.is_ephemeral:
            return {}
        own = self._places.own(node.relation)
        if own == key:
            return {}
        identifiers = [named(own) | {"type": "TABLE"}]
        return {"symlinks": facet("SymlinksDatasetFacet", identifiers=identifiers)}

    def _described(self, node: DbtNode, kind: str) -> Event:
        facets: Event = {"lakenb_dbt": own_facet(kind, self._facts(node))}
        if node.description:
            facets["documentation"] = facet(
                f"Documentation{kind}Facet",
                description=node.description,
                contentType="text/markdown",
            )
        if node.owners:
            facets["ownership"] = owners(kind, node.owners)
        if node.tags:
            facets["tags"] = tags(kind, node.tags)
        return facets

    def _facts(self, node: DbtNode) -> Event:
        facts = {
            "uniqueId": node.unique_id,
            "resourceType": node.resource_type,
            "materialized": node.materialized,
            "project": self._project.name,
            "path": node.path,
            "url": node.links,
            "language": "" if node.language == "sql" else node.language,
        }
        return {name: value for name, value in facts.items() if value}

    def _job_facets(self, node: DbtNode) -> Event:
        facets = self._described(node, "Job")
        facets["jobType"] = facet(
            "JobTypeJobFacet",
            processingType="BATCH",
            integration="DBT",
            jobType=node.resource_type.upper(),
        )
        return facets

    def _job(self, node: DbtNode, facets: Event, reads: list[NodeKey]) -> Event:
        return {
            "job": named(self._places.job(node)) | {"facets": facets},
            "inputs": [named(key) for key in reads],
        }

    def _model(self, node: DbtNode) -> Event:
        found = self._resolved.get(node.unique_id, Resolved())
        key = self._places.dataset(node)
        target = named(key)
        facets = self._job_facets(node)
        if found.code:
            sql = {"query": found.code}
            if self._places.adapter.dialect and node.language == "sql":
                sql["dialect"] = self._places.adapter.dialect
            facets["sql"] = facet("SQLJobFacet", **sql)
        if found.unresolved:
            facets["lakenb_unknown"] = own_facet("Job", {"unknown": list(found.unresolved)})
        reads = self._reads(node, found)
        entry = target | {"type": "DATASET"} | self._lineage(found, reads)
        facets["lineage"] = lineage_facet("Job", {"entries": [entry]})
        outputs = [target | {"facets": self._table_facets(key)}]
        return self._event("JobEvent", self._job(node, facets, reads) | {"outputs": outputs})

    def _reads(self, node: DbtNode, found: Resolved) -> list[NodeKey]:
        """What it depends on by the manifest, and what its SQL reads besides."""
        keys = [self._places.dataset(other) for other in self._depends_on(node)]
        keys += [self._key(edge.source) for edge in found.edges]
        return list(dict.fromkeys(keys))

    def _depends_on(self, node: DbtNode) -> Iterator[DbtNode]:
        for unique_id in node.depends_on:
            other = self._project.nodes.get(unique_id)
            if other is not None and other.resource_type in TABLES | _MEASURED:
                yield other

    def _key(self, source: Source) -> NodeKey:
        if isinstance(source.table, str):
            return self._places.dataset(self._project.nodes[source.table])
        return self._places.table(source.table)

    def _lineage(self, found: Resolved, reads: list[NodeKey]) -> Event:
        """The body of a lineage entry: fields, what decides about all rows, and who is read in some way."""
        whole: dict[tuple[NodeKey, str | None], list[Event]] = {}
        fields: dict[str, dict[tuple[NodeKey, str | None], list[Event]]] = {}
        joined = set()
        for edge in found.edges:
            key = self._key(edge.source)
            joined.add(key)
            into = whole if edge.column is None else fields.setdefault(edge.column, {})
            into.setdefault((key, edge.source.column), []).append(_way(edge))
        inputs = [_input(*place, ways) for place, ways in whole.items()]
        inputs += [_input(key, None, []) for key in reads if key not in joined]
        told = {
            name: {"inputs": [_input(*place, ways) for place, ways in into.items()]}
            for name, into in fields.items()
        }
        return {"inputs": inputs} | ({"fields": told} if told else {})

    def _reader(self, node: DbtNode) -> Event:
        """A test, an exposure, a saved query: it reads and writes nothing."""
        facets = self._job_facets(node)
        read = list(self._depends_on(node))
        if node.column and read:
            about = next((o for o in read if o.unique_id == node.attached), read[-1])
            inputs = [_input(self._places.dataset(about), node.column, [])]
            entries = [{"type": "JOB", "inputs": inputs}]
            facets["lineage"] = lineage_facet("Job", {"entries": entries})
        reads = list(dict.fromkeys(self._places.dataset(other) for other in read))
        return self._event("JobEvent", self._job(node, facets, reads))

    def _measured(self, node: DbtNode) -> Event:
        """A semantic model with a column for each of its parts, or a metric over them."""
        key = self._places.dataset(node)
        facets = self._described(node, "Dataset")
        kind = node.resource_type.upper()
        facets["datasetType"] = facet("DatasetTypeDatasetFacet", datasetType=kind, subType="DBT")
        sources = list(self._depends_on(node))
        if node.resource_type == "semantic_model":
            fields = [{"name": name} for name in node.fields]
            facets["schema"] = facet("SchemaDatasetFacet", fields=fields)
        facets["lineage"] = lineage_facet("Dataset", self._measures(node, sources))
        return self._event("DatasetEvent", {"dataset": named(key) | {"facets": facets}})

    def _measures(self, node: DbtNode, sources: list[DbtNode]) -> Event:
        """Fields whose expression is a column's name come from it; of others only the table is known."""
        inputs: list[Event] = []
        fields: Event = {}
        for source in sources:
            key = self._places.dataset(source)
            known = {c.casefold(): c for c in self._columns_of(source)}
            direct = {
                name: known[expression.casefold()]
                for name, expression in node.fields.items()
                if expression.casefold() in known
            }
            way: Event = {"type": "DIRECT", "subtype": "AGGREGATION"}
            if node.resource_type == "semantic_model":
                way = {"type": "DIRECT", "subtype": "TRANSFORMATION"}
                fields |= {name: {"inputs": [_input(key, c, [way])]} for name, c in direct.items()}
            else:
                inputs += [_input(key, column, [way]) for column in direct.values()]
            if not direct:
                inputs.append(_input(key, None, []))
        return {"inputs": inputs} | ({"fields": fields} if fields else {})

    def _columns_of(self, node: DbtNode) -> list[str]:
        if node.resource_type == "semantic_model":
            return list(node.fields)
        return [column.name for column in self._resolved.get(node.unique_id, Resolved()).columns]


def _way(edge: Edge) -> Event:
    found: Event = {"type": edge.type}
    if edge.subtype:
        found["subtype"] = edge.subtype
    if edge.masking:
        found["masking"] = True
    return found


def _input(key: NodeKey, column: str | None, ways: list[Event]) -> Event:
    found = named(key) | {"type": "DATASET"}
    if column is not None:
        found["field"] = column
    return found | ({"transformations": ways} if ways else {})

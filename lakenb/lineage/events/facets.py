"""Facets as JSON objects, each in the version of the specification that it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lakenb.lineage.producer import PRODUCER
from lakenb.values.column import Column

_FACETS = "https://openlineage.io/spec/facets"
_VERSIONS = {
    "CatalogDatasetFacet": "1-1-0",
    "ColumnLineageDatasetFacet": "1-2-0",
    "DatasetTypeDatasetFacet": "1-0-1",
    "DatasourceDatasetFacet": "1-0-1",
    "EnvironmentVariablesRunFacet": "1-0-0",
    "ErrorMessageRunFacet": "1-0-1",
    "ExtractionErrorRunFacet": "1-1-2",
    "ExecutionParametersRunFacet": "1-0-0",
    "ExternalQueryRunFacet": "1-0-2",
    "InputStatisticsInputDatasetFacet": "1-0-0",
    "JobTypeJobFacet": "2-0-4",
    "LifecycleStateChangeDatasetFacet": "1-0-1",
    "NominalTimeRunFacet": "1-0-1",
    "OutputStatisticsOutputDatasetFacet": "1-0-2",
    "ParentRunFacet": "1-2-0",
    "ProcessingEngineRunFacet": "1-1-1",
    "SchemaDatasetFacet": "1-2-0",
    "SourceCodeJobFacet": "1-0-1",
    "SQLJobFacet": "1-1-0",
    "StorageDatasetFacet": "1-0-1",
    "SymlinksDatasetFacet": "1-0-1",
}
_LINEAGE = f"{_FACETS}/1-0-0/LineageFacet.json#/$defs/"
Json = dict[str, Any]


def facet(name: str, /, **content: object) -> Json:
    """A facet by its schema's name."""
    url = f"{_FACETS}/{_VERSIONS[name]}/{name}.json#/$defs/{name}"
    return {"_producer": PRODUCER, "_schemaURL": url, **content}


def dataset_lineage(inputs: list[Json], fields: Mapping[str, list[Json]]) -> Json:
    """A dataset's own edges (OpenLineage: "Lineage Facet")."""
    return {
        "_producer": PRODUCER,
        "_schemaURL": f"{_LINEAGE}LineageDatasetFacet",
        "inputs": inputs,
        "fields": {name: {"inputs": found} for name, found in fields.items()},
    }


def job_lineage(entries: list[Json]) -> Json:
    """A job's edges where a column's list can't tell them."""
    return {
        "_producer": PRODUCER,
        "_schemaURL": f"{_LINEAGE}LineageJobFacet",
        "entries": entries,
    }


def schema(columns: Iterable[Column]) -> Json:
    """A dataset's columns with their types as Glue writes them."""
    fields = []
    for place, column in enumerate(columns, start=1):
        one: Json = {"name": column.name, "type": column.hive, "ordinal_position": place}
        if column.comment:
            one["description"] = column.comment
        fields.append(one)
    return facet("SchemaDatasetFacet", fields=fields)


def transformation(kind: str, subtype: str, *, masking: bool) -> Json:
    """How a source becomes its target."""
    one: Json = {"type": kind, "masking": masking}
    return {**one, "subtype": subtype} if subtype else one

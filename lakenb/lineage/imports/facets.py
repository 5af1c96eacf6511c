"""Facets of OpenLineage as JSON, in the versions of the specification 2-0-2 that they are defined in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lakenb.lineage.imports.model import Event
from lakenb.lineage.producer import PRODUCER, SCHEMA_URL
from lakenb.values.lineage import NodeKey

CORE = f"{SCHEMA_URL}#/$defs/"

_HOME = "https://openlineage.io/spec/facets/"
_VERSIONS = {
    "SchemaDatasetFacet": "1-2-0",
    "DocumentationDatasetFacet": "1-1-0",
    "DocumentationJobFacet": "1-1-0",
    "OwnershipDatasetFacet": "1-0-1",
    "OwnershipJobFacet": "1-0-1",
    "TagsDatasetFacet": "1-0-0",
    "TagsJobFacet": "1-0-0",
    "DatasetTypeDatasetFacet": "1-0-1",
    "SymlinksDatasetFacet": "1-0-1",
    "SQLJobFacet": "1-1-0",
    "JobTypeJobFacet": "2-0-4",
}


def facet(schema: str, **fields: object) -> Event:
    """A facet that the specification defines, by its schema's name."""
    url = f"{_HOME}{_VERSIONS[schema]}/{schema}.json#/$defs/{schema}"
    return {"_producer": PRODUCER, "_schemaURL": url, **fields}


def lineage_facet(kind: str, fields: Event) -> Event:
    """A ``LineageDatasetFacet`` or ``LineageJobFacet`` (OpenLineage: "Lineage Facet", 1-0-0)."""
    url = f"{_HOME}1-0-0/LineageFacet.json#/$defs/Lineage{kind}Facet"
    return {"_producer": PRODUCER, "_schemaURL": url, **fields}


def own_facet(kind: str, fields: Event) -> Event:
    """A facet that the specification doesn't define: of a ``Dataset`` or a ``Job``."""
    return {"_producer": PRODUCER, "_schemaURL": f"{CORE}{kind}Facet", **fields}


def named(key: NodeKey) -> Event:
    """A dataset or job by its name alone."""
    return {"namespace": key.namespace, "name": key.name}


def event(kind: str, time: str, fields: Event) -> Event:
    """A ``DatasetEvent`` or ``JobEvent``."""
    return {
        "eventTime": time,
        "producer": PRODUCER,
        "schemaURL": f"{CORE}{kind}",
        **fields,
    }


def tags(kind: str, words: Iterable[str], fields: Iterable[tuple[str, str]] = ()) -> Event:
    """The tags facet: words of the whole, and pairs of a field and a word."""
    found: list[Event] = [{"key": word, "value": "true", "source": "DBT"} for word in words]
    found += [
        {"key": word, "value": "true", "source": "DBT", "field": name} for name, word in fields
    ]
    return facet(f"Tags{kind}Facet", tags=found)


def owners(kind: str, names: Sequence[str]) -> Event:
    """The ownership facet."""
    return facet(f"Ownership{kind}Facet", owners=[{"name": name} for name in names])

"""The way of an AWS post: two manifests' ``child_map`` merged by short names.

AWS Big Data Blog: "Building end-to-end data lineage for one-time and complex queries using Amazon Athena, Amazon
Redshift, Amazon Neptune and dbt". A node is what stands behind the last dot of its id, and the maps go together as ``{**first, **second}``. It is here
to be compared with: two nodes of one short name become one, and of a name in both maps the first one's children
are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lakenb.lineage.imports.dbt.artifact import Source, load
from lakenb.lineage.imports.facets import event, facet, lineage_facet, named
from lakenb.lineage.imports.fragments import NO_TIME
from lakenb.lineage.imports.model import Event
from lakenb.lineage.imports.typed import Json, mapping, text, texts
from lakenb.values.lineage import NodeKey

NAMESPACE = "dbt:names"
"""Of the nodes that are merged so, so that they don't mix with the others."""


def merged(manifests: Iterable[Source]) -> dict[str, list[str]]:
    """Short name to the short names of its children."""
    found: dict[str, list[str]] = {}
    for manifest in manifests:
        found = {**found, **_children(load(manifest, "manifest"))}
    return found


def events_by_name(manifests: list[Source]) -> Iterator[Event]:
    """The merged map as DatasetEvents, a node each."""
    loaded = [load(manifest, "manifest") for manifest in manifests]
    children = merged(loaded)
    parents: dict[str, list[str]] = {}
    for parent, its in children.items():
        parents.setdefault(parent, [])
        for child in its:
            parents.setdefault(child, []).append(parent)
    time = max((_time(one) for one in loaded), default=NO_TIME)
    for name, above in parents.items():
        inputs = [named(_key(one)) | {"type": "DATASET"} for one in dict.fromkeys(above)]
        facets = {
            "lineage": lineage_facet("Dataset", {"inputs": inputs}),
            "datasetType": facet("DatasetTypeDatasetFacet", datasetType="TABLE", subType="NAME"),
        }
        yield event("DatasetEvent", time, {"dataset": named(_key(name)) | {"facets": facets}})


def _children(manifest: Json) -> dict[str, list[str]]:
    own = mapping(manifest, "child_map")
    return {_short(key): [_short(child) for child in texts(own, key)] for key in own}


def _short(unique_id: str) -> str:
    return unique_id.rpartition(".")[2]


def _key(name: str) -> NodeKey:
    return NodeKey("dataset", NAMESPACE, name)


def _time(manifest: Json) -> str:
    return text(mapping(manifest, "metadata"), "generated_at") or NO_TIME

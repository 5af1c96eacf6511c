"""What is told of a node: the facts of its facets in words, its statement, its runs and versions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from lakenb.values.lineage_picture import NodeDetails

if TYPE_CHECKING:
    from lakenb.values.lineage import LineageNode
    from lakenb.values.lineage_picture import RunLine, VersionOf

_UNKNOWN = 20
"""So many sentences of what an import couldn't tell."""
_LONGEST_FACETS = 100_000
_WORDS = {
    "documentation": (("description", "Description"),),
    "dataSource": (("name", "Data source"), ("uri", "Address")),
    "storage": (("storageLayer", "Storage"), ("fileFormat", "File format")),
    "catalog": (("framework", "Framework"), ("type", "Catalog type"), ("name", "Catalog")),
    "datasetVersion": (("datasetVersion", "Version of the data"),),
    "lifecycleStateChange": (("lifecycleStateChange", "Last change"),),
    "outputStatistics": (("rowCount", "Rows written"), ("size", "Bytes written")),
    "jobType": (("integration", "Integration"), ("jobType", "Job type")),
    "processing_engine": (("name", "Engine"), ("version", "Engine's version")),
    "errorMessage": (("message", "Error"),),
}
"""OpenLineage's facets that are told in words; the others stand among the facets."""


def details_of(
    node: LineageNode,
    runs: tuple[RunLine, ...] = (),
    versions: tuple[VersionOf, ...] = (),
    sql: str = "",
) -> NodeDetails:
    """A node's details.

    Args:
        node: With the facets of its newest events.
        runs: The newest first.
        versions: The newest first.
        sql: The statement of the job that writes it, where its own facets have none.
    """
    return NodeDetails(
        node=node,
        facts=tuple(_facts(node)),
        sql=_text(_facet(node, "sql"), "query") or sql,
        runs=runs,
        versions=versions,
        facets=_facets(node),
    )


def _facts(node: LineageNode) -> list[tuple[str, str]]:
    found = [("Namespace", node.key.namespace), ("Name", node.key.name)]
    for facet, words in _WORDS.items():
        what = _facet(node, facet)
        found += [(word, _text(what, key)) for key, word in words]
    owners = _facet(node, "ownership").get("owners")
    if isinstance(owners, list):
        names = [
            _text(cast("Mapping[str, object]", o), "name") for o in owners if isinstance(o, Mapping)
        ]
        found.append(("Owners", ", ".join(filter(None, names))))
    others = _facet(node, "symlinks").get("identifiers")
    if isinstance(others, list):
        named = [cast("Mapping[str, object]", o) for o in others if isinstance(o, Mapping)]
        found += [("Also", f"{_text(o, 'namespace')} {_text(o, 'name')}") for o in named]
    unknown = _facet(node, "lakenb_unknown").get("unknown")
    if isinstance(unknown, list):
        found += [("Unknown", str(one)) for one in unknown[:_UNKNOWN]]
    if node.since:
        found.append(("Since", node.since))
    return [(word, value) for word, value in found if value]


def _facet(node: LineageNode, name: str) -> Mapping[str, object]:
    found = node.facets.get(name)
    return cast("Mapping[str, object]", found) if isinstance(found, Mapping) else {}


def _text(facet: Mapping[str, object], key: str) -> str:
    value = facet.get(key)
    if isinstance(value, bool) or value is None or isinstance(value, dict | list):
        return ""
    return f"{value:,}" if isinstance(value, int) else str(value)


def _facets(node: LineageNode) -> str:
    if not node.facets:
        return ""
    made = json.dumps(node.facets, indent=1, ensure_ascii=False, default=str, sort_keys=True)
    return made if len(made) <= _LONGEST_FACETS else made[:_LONGEST_FACETS] + "\n…"

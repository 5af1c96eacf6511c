"""The recorded lineage as a property graph.

Three forms. ``dataset``: datasets with the label ``lineage_node``, one edge ``lineage_edge`` from each to what
is made of it. ``job``: jobs stand between, with edges ``reads`` (dataset to job) and ``writes`` (job to
dataset). ``column``: columns with the label ``column`` and edges ``lineage_edge`` between them, and an edge
``has_column`` from each dataset. The labels and the properties ``node_name`` and ``edge_name`` are those of the
AWS post "Building end-to-end data lineage for one-time and complex queries using Amazon Athena, Amazon
Redshift, Amazon Neptune and dbt".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from lakenb.errors import InvalidRequest
from lakenb.lineage.answers import Place
from lakenb.lineage.graph import LineageGraph
from lakenb.lineage.gremlin.elements import Edge, Plain, PropertyGraph, Vertex
from lakenb.lineage.resolve import spell, title
from lakenb.values.lineage import GraphEdge, NodeKey

Level = Literal["dataset", "job", "column"]
NODE = "lineage_node"
EDGE = "lineage_edge"


def recorded_graph(lineage: LineageGraph, level: str = "dataset") -> PropertyGraph:
    """The lineage as vertices and edges.

    Args:
        lineage: What is recorded.
        level: ``dataset``, ``job`` or ``column``.

    Raises:
        InvalidRequest: The level is none of these.
    """
    if level not in get_args(Level):
        message = f"The level is '{level}'; choose dataset, job or column."
        raise InvalidRequest(message)
    graph = PropertyGraph()
    made = {key: _dataset(graph, lineage, key) for key in lineage.datasets}
    if level == "job":
        _add_jobs(graph, lineage, made)
        return graph
    for (source, target), edges in _by_ends(lineage).items():
        _connect(graph, made[source], made[target], edges)
    if level == "column":
        _add_columns(graph, lineage, made)
    return graph


def _by_ends(lineage: LineageGraph) -> dict[tuple[NodeKey, NodeKey], list[GraphEdge]]:
    found: dict[tuple[NodeKey, NodeKey], list[GraphEdge]] = {}
    for edge in lineage.edges:
        found.setdefault((edge.source, edge.target), []).append(edge)
    return found


def _dataset(graph: PropertyGraph, lineage: LineageGraph, key: NodeKey) -> Vertex:
    node = lineage.nodes.get(key)
    return _vertex(graph, NODE, title(key), key, node.subtype if node else "")


def _vertex(graph: PropertyGraph, label: str, text: str, key: NodeKey, subtype: str) -> Vertex:
    # Two datasets of one spelling differ in their namespaces.
    name = text if text not in graph.vertices else f"{key.namespace}/{key.name}"
    vertex = graph.add_vertex(label, _free(graph.vertices, name))
    short = key.name.rstrip("/").rsplit("/", 1)[-1]
    named = {
        "node_name": short if key.kind == "job" or "/" in key.name else short.rsplit(".", 1)[-1],
        "name": key.name,
        "namespace": key.namespace,
        "kind": key.kind,
        "subtype": subtype,
    }
    vertex.properties = {name: [value] for name, value in named.items() if value}
    return vertex


def _free(taken: Mapping[Plain, object], text: str) -> str | None:
    """The text as an id; None, for a number, where names are made so that two are one text."""
    return text if text not in taken else None


def _describe(edge: Edge, edges: list[GraphEdge]) -> Edge:
    """One edge for several: its job as its name, DIRECT if one of them is."""
    jobs = sorted({one.job.name for one in edges if one.job is not None})
    types = {one.type for one in edges}
    subtypes = dict.fromkeys(one.subtype for one in edges if one.subtype)
    # A blank stands for no name, as in the post.
    edge.properties = {"edge_name": [", ".join(jobs) or " "]}
    edge.properties["type"] = ["DIRECT" if "DIRECT" in types else "INDIRECT"]
    if subtypes:
        edge.properties["subtype"] = [", ".join(subtypes)]
    if any(one.masking for one in edges):
        edge.properties["masking"] = [True]
    return edge


def _connect(graph: PropertyGraph, source: Vertex, target: Vertex, edges: list[GraphEdge]) -> None:
    id_ = _free(graph.edges, f"{source.id} -> {target.id}")
    _describe(graph.add_edge(EDGE, source, target, id_), edges)


def _add_jobs(graph: PropertyGraph, lineage: LineageGraph, made: dict[NodeKey, Vertex]) -> None:
    jobs: dict[NodeKey, Vertex] = {}
    uses = {(use.job, use.dataset, use.reads): None for use in lineage.facts.jobs}
    for edge in lineage.edges:
        if edge.job is not None:
            uses[edge.job, edge.source, True] = None
            uses[edge.job, edge.target, False] = None
    for key in [key for key in lineage.nodes if key.kind == "job"] + [use[0] for use in uses]:
        if key not in jobs:
            node = lineage.nodes.get(key)
            text = f"{key.namespace}/{key.name}"
            jobs[key] = _vertex(graph, "job", text, key, node.subtype if node else "")
    for job, dataset, reads in uses:
        label = "reads" if reads else "writes"
        source, target = (made[dataset], jobs[job])[:: 1 if reads else -1]
        id_ = _free(graph.edges, f"{source.id} {label} {target.id}")
        graph.add_edge(label, source, target, id_).properties = {"edge_name": [label]}
    for (read, written), edges in _by_ends(lineage).items():
        static = [one for one in edges if one.job is None]
        if static:
            _connect(graph, made[read], made[written], static)


def _add_columns(graph: PropertyGraph, lineage: LineageGraph, made: dict[NodeKey, Vertex]) -> None:
    columns: dict[Place, Vertex] = {}
    for key, names in lineage.columns.items():
        if key not in made:
            continue
        for name in names:
            place = Place(key, name)
            vertex = graph.add_vertex("column", _free(graph.vertices, f"{made[key].id}.{name}"))
            columns[place] = vertex
            text = {"node_name": name, "name": spell(place), "dataset": str(made[key].id)}
            vertex.properties = {k: [v] for k, v in {**text, "kind": "column"}.items()}
            id_ = _free(graph.edges, f"{made[key].id} has {name}")
            owner = graph.add_edge("has_column", made[key], vertex, id_)
            owner.properties = {"edge_name": ["has_column"]}
    found: dict[tuple[Vertex, Vertex], list[GraphEdge]] = {}
    for edge in lineage.edges:
        ends = Place(edge.source, edge.source_column), Place(edge.target, edge.target_column)
        source, target = (columns.get(end, made[end.key]) for end in ends)
        if source.label == target.label == NODE:
            continue
        found.setdefault((source, target), []).append(edge)
    for (source, target), edges in found.items():
        _connect(graph, source, target, edges)

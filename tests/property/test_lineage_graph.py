"""Walks over random graphs against networkx."""

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lakenb.lineage.answers import Place
from lakenb.lineage.graph import LineageGraph
from lakenb.values.lineage import GraphEdge, LineageFacts, LineageNode, NodeColumn, NodeKey

nx = pytest.importorskip("networkx")
assert importlib.util.find_spec("networkx")
NAMESPACE = "awsathena://athena.us-east-1.amazonaws.com"
TABLES = [NodeKey("dataset", NAMESPACE, f"awsdatacatalog.s.t{n}") for n in range(7)]
COLUMNS = ("a", "b", None)
WAYS = (("DIRECT", "IDENTITY"), ("INDIRECT", "FILTER"))
HERE = Path(__file__).parent

edges = st.lists(
    st.builds(
        lambda source, of, target, to, way: GraphEdge(source, of, target, to, *way),
        st.sampled_from(TABLES),
        st.sampled_from(COLUMNS),
        st.sampled_from(TABLES),
        st.sampled_from(COLUMNS),
        st.sampled_from(WAYS),
    ),
    max_size=22,
)


def lineage(found):
    nodes = [LineageNode(key, key.name, "", (NodeColumn("a"), NodeColumn("b"))) for key in TABLES]
    return LineageGraph(LineageFacts(tuple(nodes), tuple(found), ()))


def datasets(found):
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(TABLES)
    graph.add_edges_from((edge.source, edge.target) for edge in found)
    return graph


def columns(found, *, indirect=True):
    """Columns and rows; an edge of no length leads from a dataset's rows to each of its columns."""
    graph = nx.DiGraph()
    told = {
        (e.source, e.target) for e in found if (e.source_column, e.target_column) != (None, None)
    }
    for key in TABLES:
        graph.add_node((key, None))
        for name in "ab":
            graph.add_edge((key, None, "in"), (key, name), weight=0)
    for edge in found:
        unknown = edge.source_column is edge.target_column is None and edge.type == "DIRECT"
        unknown = unknown and (edge.source, edge.target) not in told
        if not indirect and (edge.type == "INDIRECT" or unknown):
            continue
        sources = [edge.source_column, *("ab" if unknown else "")]
        for name in sources:
            graph.add_edge((edge.source, name), (edge.target, edge.target_column), weight=1)
            if edge.target_column is None and indirect:
                for each in "ab":
                    graph.add_edge((edge.source, name), (edge.target, each), weight=1)
    return graph


@settings(max_examples=150, deadline=None)
@given(edges, st.sampled_from(TABLES), st.none() | st.integers(0, 4))
def test_reach_and_distance_of_datasets(found, start, depth):
    ours, theirs = lineage(found), datasets(found)
    for answer, graph in (
        (ours.downstream(Place(start), depth), theirs),
        (ours.upstream(Place(start), depth), theirs.reverse()),
    ):
        far = nx.single_source_shortest_path_length(graph, start, cutoff=depth)
        assert {place.key: n for place, n in answer.places.items()} == far
        inner = {key for key, n in far.items() if depth is None or n < depth}
        assert len(answer.steps) == len(
            {e for e in found if (e.source if graph is theirs else e.target) in inner}
        )
        assert answer.cut == (
            depth is not None and any(far[k] == depth and graph.out_degree(k) for k in far)
        )


@settings(max_examples=150, deadline=None)
@given(edges, st.sampled_from(TABLES), st.sampled_from("ab"), st.booleans())
def test_reach_and_distance_of_columns(found, start, column, indirect):
    answer = lineage(found).downstream(Place(start, column), indirect=indirect)
    graph = columns(found, indirect=indirect)
    begin = (start, column)
    far = nx.single_source_shortest_path_length(graph, begin) if begin in graph else {begin: 0}
    assert {tuple(place): n for place, n in answer.places.items()} == far


@settings(max_examples=100, deadline=None)
@given(edges, st.sampled_from(TABLES), st.sampled_from("ab"), st.sampled_from(TABLES))
def test_what_is_downstream_has_it_upstream(found, start, column, other):
    graph = lineage(found)
    down = Place(other, "a") in graph.downstream(Place(start, column)).places
    up = Place(start, column) in graph.upstream(Place(other, "a")).places
    assert down == up


@settings(max_examples=100, deadline=None)
@given(edges, st.permutations(TABLES))
def test_simple_paths_are_all_and_shortest_first(found, order):
    one, other = order[:2]
    answer = lineage(found).paths(Place(one), Place(other), most=10_000)
    graph = nx.DiGraph(datasets(found))
    if not nx.has_path(graph, one, other):
        one, other = other, one
    expected = {tuple(path) for path in nx.all_simple_paths(graph, one, other)}
    ways = [
        tuple(place.key for place in (path[0].source, *(hop.target for hop in path)))
        for path in answer.paths
    ]
    assert set(ways) == expected
    assert len(ways) == len(expected)
    assert [len(way) for way in ways] == sorted(len(way) for way in ways)
    assert all(hop.edges for path in answer.paths for hop in path)


@settings(max_examples=100, deadline=None)
@given(edges)
def test_cycles_and_ends(found):
    ours, theirs = lineage(found), datasets(found)
    theirs.remove_edges_from(list(nx.selfloop_edges(theirs, keys=True)))
    groups = {frozenset(g) for g in nx.strongly_connected_components(theirs) if len(g) > 1}
    assert {frozenset(group) for group in ours.cycles()} == groups
    assert set(ours.roots()) == {
        k for k in theirs if theirs.out_degree(k) and not theirs.in_degree(k)
    }
    assert set(ours.leaves()) == {
        k for k in theirs if theirs.in_degree(k) and not theirs.out_degree(k)
    }
    assert set(ours.orphans()) == {k for k in theirs if not theirs.degree(k)}


@settings(max_examples=100, deadline=None)
@given(edges, st.sampled_from(TABLES), st.sampled_from("ab"))
def test_what_breaks_is_what_values_flow_into(found, start, column):
    answer = lineage(found).impact(Place(start, column))
    direct, every = columns(found, indirect=False), columns(found)
    begin = (start, column)
    reach = [nx.descendants(graph, begin) if begin in graph else set() for graph in (direct, every)]
    told = {tuple(reader.place): reader.effect for reader in answer.columns}
    assert {place for place, effect in told.items() if effect == "DIRECT"} == {
        place for place in reach[0] if place[1] and place[0] != start
    }
    assert set(told) == {place for place in reach[1] if place[1] and place[0] != start}

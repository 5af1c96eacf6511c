import importlib.util
from pathlib import Path

import pytest

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.answers import Place
from lakenb.lineage.graph import LineageGraph
from lakenb.lineage.resolve import spell, title

_spec = importlib.util.spec_from_file_location("graphs", Path(__file__).with_name("graphs.py"))
graphs = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(graphs)
dataset, edge, facts, job, node = (
    getattr(graphs, name) for name in ("dataset", "edge", "facts", "job", "node")
)

SHOP = facts(
    edges=[
        edge("s.orders.id > s.clean.id DIRECT IDENTITY", "clean"),
        edge("s.orders.price > s.clean.price DIRECT TRANSFORMATION", "clean"),
        edge("s.orders.state > s.clean.* INDIRECT FILTER", "clean"),
        edge("s.clean.price > s.report.total DIRECT AGGREGATION", "report"),
        edge("s.clean.id > s.report.* INDIRECT JOIN", "report"),
        edge("s.people.name > s.report.name DIRECT IDENTITY", "report"),
        edge("s.clean.* > s.counts.n DIRECT AGGREGATION", "counts"),
    ],
    nodes=[
        node("s.orders", "id", "price", "state", "note"),
        node("s.clean", "id", "price"),
        node("s.report", "name", "total"),
        node("s.lonely", "x"),
    ],
    jobs=[
        ("clean", "s.orders", True),
        ("clean", "s.clean", False),
        ("report", "s.clean", True),
        ("report", "s.people", True),
        ("report", "s.report", False),
        ("counts", "s.clean", True),
        ("counts", "s.counts", False),
        ("dashboard", "s.report", True),
    ],
)


@pytest.fixture(scope="module")
def shop():
    return LineageGraph(SHOP)


def places(reach):
    return {
        spell(place).removeprefix("awsdatacatalog."): far for place, far in reach.places.items()
    }


def names(keys):
    return {title(key).removeprefix("awsdatacatalog.s.") for key in keys}


def test_a_dataset_comes_from_all_that_feeds_it(shop):
    assert places(shop.upstream("report")) == {
        "s.report": 0,
        "s.clean": 1,
        "s.people": 1,
        "s.orders": 2,
    }
    assert places(shop.downstream("orders")) == {
        "s.orders": 0,
        "s.clean": 1,
        "s.report": 2,
        "s.counts": 2,
    }


def test_a_column_comes_from_its_sources_and_from_what_decides_the_rows(shop):
    assert places(shop.upstream("report.total")) == {
        "s.report.total": 0,
        "s.report": 0,
        "s.clean.price": 1,
        "s.clean": 1,
        "s.clean.id": 1,
        "s.orders.price": 2,
        "s.orders.state": 2,
        "s.orders": 2,
        "s.orders.id": 2,
    }


def test_without_indirect_edges_only_values_count(shop):
    found = shop.upstream("report.total", indirect=False)
    assert places(found) == {"s.report.total": 0, "s.clean.price": 1, "s.orders.price": 2}
    assert {step.edge.type for step in found.steps} == {"DIRECT"}


def test_what_decides_the_rows_is_in_every_column_of_the_target(shop):
    found = places(shop.downstream("orders.state"))
    assert found["s.clean.id"] == found["s.clean.price"] == 1
    assert found["s.report.total"] == found["s.counts.n"] == 2


def test_a_count_of_rows_does_not_depend_on_a_column_that_only_goes_along(shop):
    assert "s.counts.n" not in places(shop.downstream("orders.price"))


def test_depth_is_kept_and_said(shop):
    found = shop.downstream("orders", depth=1)
    assert places(found) == {"s.orders": 0, "s.clean": 1}
    assert found.cut
    assert not shop.downstream("orders", depth=2).cut
    assert places(shop.downstream("orders", depth=0)) == {"s.orders": 0}


@pytest.mark.parametrize("depth", [-1, 1.5, True, "2"])
def test_a_depth_that_is_none_is_refused(shop, depth):
    with pytest.raises(InvalidRequest, match="depth"):
        shop.upstream("report", depth)


def test_named_nodes_are_shown_and_not_passed(shop):
    found = shop.upstream("report", until=["clean"])
    assert places(found) == {"s.report": 0, "s.clean": 1, "s.people": 1}
    assert found.stopped == (Place(dataset("s.clean")),)
    by_column = shop.upstream("report.total", until=["clean"], indirect=False)
    assert places(by_column) == {"s.report.total": 0, "s.clean.price": 1}


def test_a_start_that_is_named_to_stop_at_is_passed(shop):
    assert "s.clean" in places(shop.upstream("report", until="report"))


def test_both_ways_in_one_answer(shop):
    assert places(shop.both("clean")) == {
        "s.clean": 0,
        "s.orders": 1,
        "s.report": 1,
        "s.counts": 1,
    }


def test_a_job_stands_for_what_it_reads_and_writes(shop):
    assert places(shop.upstream("clean", depth=0)) == {"s.clean": 0}
    assert places(shop.upstream(Place(job("report")))) == {
        "s.clean": 0,
        "s.people": 0,
        "s.orders": 1,
    }


def test_ends_of_the_graph(shop):
    assert names(shop.roots()) == {"orders", "people"}
    assert names(shop.leaves()) == {"report", "counts"}
    assert names(shop.orphans()) == {"lonely"}
    assert shop.cycles() == ()


def test_paths_are_simple_and_shortest_first():
    graph = LineageGraph(
        facts(
            edges=[
                "s.a.x > s.b.x DIRECT IDENTITY",
                "s.b.x > s.c.x DIRECT IDENTITY",
                "s.c.x > s.b.x DIRECT IDENTITY",
                "s.a.x > s.c.x INDIRECT CONDITIONAL",
                "s.c.x > s.d.x DIRECT IDENTITY",
            ]
        )
    )
    found = graph.paths("a", "d")
    ways = [[hop.target.key.name[-1] for hop in path] for path in found.paths]
    assert ways == [["c", "d"], ["b", "c", "d"]]
    assert found.cut == ""
    assert len(graph.paths("a.x", "d.x", indirect=False).paths) == 1
    assert graph.paths("d", "a").source == Place(dataset("s.a"))
    assert "more than 1 path" in graph.paths("a", "d", most=1).cut
    assert [names(group) for group in graph.cycles()] == [{"b", "c"}]


def test_a_path_goes_through_what_decides_the_rows(shop):
    found = shop.paths("orders.state", "report.total")
    assert found.paths[0][-1].target.column == "total"
    assert all(hop.edges for path in found.paths for hop in path)


def test_paths_lead_between_two_places(shop):
    with pytest.raises(InvalidRequest, match="two different"):
        shop.paths("report", "report")
    assert shop.paths("people", "counts").paths == ()


def test_cycles_end():
    ring = [f"s.t{n}.x > s.t{(n + 1) % 5}.x DIRECT IDENTITY" for n in range(5)]
    graph = LineageGraph(facts(edges=[*ring, "s.t0.x > s.t0.x DIRECT TRANSFORMATION"]))
    assert len(graph.downstream("t0").places) == 5
    assert len(graph.upstream("t0.x").places) == 10  # with the rows of each
    assert [len(group) for group in graph.cycles()] == [5]
    assert graph.roots() == graph.leaves() == graph.orphans() == ()


def test_impact_tells_what_breaks_and_what_is_only_influenced(shop):
    found = shop.impact("orders.price")
    assert {spell(r.place).split(".", 2)[2] for r in found.columns} == {
        "clean.price",
        "report.total",
    }
    assert {r.effect for r in found.columns} == {"DIRECT"}
    state = shop.impact("orders.state")
    assert {r.effect for r in (*state.columns, *state.datasets)} == {"INDIRECT"}
    far = {spell(r.place).split(".", 2)[2]: r for r in state.columns}
    assert names(far["report.total"].through) == {"clean"}
    assert far["report.total"].job == job("report")
    assert {r.place.key.name: r.distance for r in state.jobs} == {
        "clean": 1,
        "report": 2,
        "counts": 2,
        "dashboard": 3,
    }


def test_a_reader_that_does_not_tell_its_columns_is_unknown_and_not_left_out():
    graph = LineageGraph(
        facts(
            edges=["s.a.x > s.b.x DIRECT IDENTITY"],
            jobs=[("copy", "s.b", True), ("copy", "s.c", False)],
        )
    )
    found = graph.impact("a.x")
    assert {(title(r.place.key)[-1], r.effect) for r in found.datasets} == {
        ("b", "DIRECT"),
        ("c", "UNKNOWN"),
    }
    assert names(graph.downstream("a.x").datasets) == {"a", "b", "c"}
    assert names(graph.downstream("a.x", indirect=False).datasets) == {"a", "b"}


def test_a_job_that_explains_its_output_makes_no_other_edges():
    graph = LineageGraph(
        facts(
            edges=[edge("s.a.x > s.c.x DIRECT IDENTITY", "j")],
            jobs=[("j", "s.a", True), ("j", "s.b", True), ("j", "s.c", False)],
        )
    )
    assert names(graph.upstream("c").datasets) == {"a", "c"}


@pytest.mark.parametrize("of", [(None, "view"), ("view", None)])
def test_columns_that_are_told_explain_an_edge_of_the_whole(of):
    graph = LineageGraph(
        facts(
            edges=[
                edge("s.a.* > s.v.* DIRECT", of[0]),
                edge("s.a.x > s.v.total DIRECT AGGREGATION", of[1]),
                edge("s.a.* > s.v.n DIRECT AGGREGATION", of[1]),
            ],
            jobs=[("view", "s.a", True), ("view", "s.v", False)],
            nodes=[node("s.a", "x", "y"), node("s.v", "total", "n")],
        )
    )
    assert {r.place.column: r.effect for r in graph.impact("a.x").columns} == {"total": "DIRECT"}
    assert "s.a.y" not in places(graph.upstream("v.total"))


def test_nothing_is_known_of_an_empty_graph():
    graph = LineageGraph(facts())
    assert graph.roots() == graph.leaves() == graph.orphans() == graph.cycles() == ()
    with pytest.raises(EntityNotFound, match="empty"):
        graph.upstream("a")

"""From facts to a picture: what is drawn, what is followed, what changed."""

import pytest

from lakenb.lineage.picture.choose import Asked, chosen, still
from lakenb.lineage.picture.compare import compared
from lakenb.lineage.picture.draw import draw
from lakenb.lineage.picture.drawn_graph import DrawnGraph
from lakenb.lineage.picture.follow import around, trail
from lakenb.values.lineage import (
    GraphEdge,
    JobEdge,
    LineageFacts,
    LineageNode,
    NodeColumn,
    NodeKey,
)
from lakenb.values.lineage_picture import WHOLE, ColumnLink, PictureView

JOB = NodeKey("job", "lakenb", "daily")


def key(name):
    return NodeKey("dataset", "awsathena://x", name)


def node(name, *columns, subtype="TABLE"):
    return LineageNode(key(name), name, subtype, tuple(NodeColumn(c, "int") for c in columns))


def edge(source, column, target, into, kind="DIRECT", subtype="IDENTITY", job=None):
    return GraphEdge(key(source), column, key(target), into, kind, subtype, job=job)


def facts(nodes, edges=(), jobs=()):
    return LineageFacts(tuple(nodes), tuple(edges), tuple(jobs))


CHAIN = facts(
    [
        node("a", "x", "k"),
        node("b", "x", "y"),
        node("c", "x", subtype="VIEW"),
        node("d"),
        LineageNode(JOB, "daily", "NOTEBOOK"),
    ],
    [
        edge("a", "x", "b", "x", job=JOB),
        edge("a", "k", "b", None, "INDIRECT", "FILTER", job=JOB),
        edge("b", "x", "c", "x", subtype="AGGREGATION"),
        edge("b", "y", "c", "x", "INDIRECT", "CONDITIONAL"),
    ],
    [JobEdge(JOB, key("d"), reads=True)],
)


def view(graph, *, jobs=True, **more):
    shown = frozenset(at for at, n in enumerate(graph.nodes) if n.key.kind == "dataset")
    return PictureView(shown=shown, jobs=jobs, **more)


def lines(graph, picture):
    named = {n.id: n.node.label for n in picture.nodes}
    return {(named[e.source], named[e.target]): e.indirect for e in picture.edges}


def test_a_job_stands_between_what_it_reads_and_writes():
    graph = DrawnGraph(CHAIN)
    picture = draw(graph, view(graph))
    assert lines(graph, picture) == {
        ("a", "daily"): False,
        ("d", "daily"): False,
        ("daily", "b"): False,
        ("b", "c"): False,
    }


def test_without_jobs_datasets_stand_beside_one_another():
    graph = DrawnGraph(CHAIN)
    picture = draw(graph, view(graph, jobs=False))
    assert set(lines(graph, picture)) == {("a", "b"), ("d", "b"), ("b", "c")}
    assert all(n.node.key.kind == "dataset" for n in picture.nodes)


def test_a_line_of_indirect_edges_alone_is_indirect():
    graph = DrawnGraph(
        facts([node("a", "k"), node("b", "x")], [edge("a", "k", "b", None, "INDIRECT", "JOIN")])
    )
    assert lines(graph, draw(graph, view(graph))) == {("a", "b"): True}


def test_what_is_not_drawn_is_counted_at_its_side():
    graph = DrawnGraph(CHAIN)
    picture = draw(graph, PictureView(shown=frozenset([graph.id[key("b")]])))
    (only,) = picture.nodes
    assert (only.hidden_upstream, only.hidden_downstream) == (2, 1)


def test_kinds_and_namespaces_are_left_off():
    graph = DrawnGraph(CHAIN)
    picture = draw(graph, view(graph, kinds=frozenset(["VIEW", "NOTEBOOK"])))
    assert [n.node.label for n in picture.nodes if n.node.label in ("c", "daily")] == []
    assert draw(graph, view(graph, namespaces=frozenset(["awsathena://x"]))).nodes == ()


def test_open_cards_are_taller_and_say_what_they_leave_off():
    graph = DrawnGraph(CHAIN)
    at = graph.id[key("a")]
    closed = draw(graph, view(graph))
    opened = draw(graph, view(graph, opened={at: 1}))
    before, after = ({n.id: n for n in p.nodes}[at] for p in (closed, opened))
    assert (after.rows, after.rest) == ((0,), 1)
    assert after.box.height > before.box.height
    assert after.row_port(0) > after.port == after.row_port(1)


def test_columns_that_only_edges_name_stand_last():
    graph = DrawnGraph(facts([node("a", "x")], [edge("a", "gone", "b", "new")]))
    assert [c.name for c in graph.nodes[0].columns] == ["x", "gone"]
    assert graph.place(0, "GONE") == 1
    assert graph.nodes[1].label == "b"  # a node that only an edge knows


def test_a_table_that_reads_itself_has_a_line_back():
    graph = DrawnGraph(facts([node("a", "x")], [edge("a", "x", "a", "x", job=JOB)]))
    picture = draw(graph, view(graph))
    assert sorted(e.back for e in picture.edges) == [False, True]
    assert (picture.nodes[0].hidden_upstream, picture.nodes[0].hidden_downstream) == (0, 0)


# --- following ---------------------------------------------------------------------------------


def link(source, column, target, into, kind="DIRECT"):
    return ColumnLink(source, column, target, into, kind, "")


def test_a_trail_goes_both_ways_and_not_to_siblings():
    links = [link(0, 0, 1, 0), link(0, 1, 1, 1), link(1, 0, 2, 0), link(1, 1, 2, 1)]
    found = trail(links, (1, 0))
    assert found.columns == {(0, 0): True, (1, 0): True, (2, 0): True}
    assert found.links == {0: True, 2: True}


def test_a_trail_is_weak_where_a_step_decides_only_the_rows():
    links = [link(0, 0, 1, WHOLE, "INDIRECT"), link(1, 0, 2, 0), link(0, 1, 1, 0)]
    found = trail(links, (2, 0))
    assert found.columns == {(2, 0): True, (1, 0): True, (0, 1): True, (0, 0): False}
    down = trail(links, (0, 0))
    assert down.columns == {(0, 0): True, (1, WHOLE): False, (1, 0): False, (2, 0): False}
    assert trail(links, (2, 0), indirect=False).links == {1: True, 2: True}


def test_a_strong_way_wins_over_a_weak_one():
    links = [link(0, 0, 1, 0), link(0, 0, 1, 0, "INDIRECT")]
    assert trail(links, (1, 0)).columns[0, 0] is True


def test_a_trail_ends_in_a_cycle():
    links = [link(0, 0, 1, 0), link(1, 0, 0, 0)]
    assert trail(links, (0, 0)).links == {0: True, 1: True}


def test_a_count_of_rows_is_met_and_not_gone_on_from():
    links = [link(0, WHOLE, 1, 0), link(2, 0, 0, 0), link(2, 1, 0, WHOLE, "INDIRECT")]
    assert set(trail(links, (1, 0)).columns) == {(1, 0), (0, WHOLE), (2, 1)}
    assert set(trail(links, (2, 0)).columns) == {(2, 0), (0, 0)}


def test_around_takes_what_is_before_and_after_nearest_first():
    graph = DrawnGraph(CHAIN)
    ids = {name: graph.id[key(name)] for name in "abcd"}
    assert around(graph, [ids["b"]]) == sorted(ids.values(), key=lambda n: (n != ids["b"], n))
    assert set(around(graph, [ids["a"]])) == {
        ids["a"],
        ids["b"],
        ids["c"],
    }  # d is beside, not before
    assert around(graph, [ids["b"]], downstream=False, depth=0) == [ids["b"]]
    assert set(around(graph, [graph.id[JOB]], downstream=False)) == {ids["a"], ids["d"]}


def test_a_still_picture_of_a_column_has_its_trail_alone():
    graph = DrawnGraph(CHAIN)
    at = graph.id[key("b")]
    picture = still(graph, Asked(start=(at,), column=1, title="b.y"))
    assert {n.node.label: n.rows for n in picture.nodes if n.rows} == {
        "a": (1,),
        "b": (1,),
        "c": (0,),
    }
    assert picture.focus == (at, 1)


def test_a_still_picture_is_bounded_and_says_what_it_leaves_out():
    names = [f"t{n}" for n in range(400)]
    many = facts(
        [node(name, *"abcdefgh") for name in names],
        [edge("t0", "a", name, "a") for name in names[1:]],
    )
    picture = still(DrawnGraph(many), Asked())
    assert picture.width <= 1_650
    assert picture.height <= 1_500
    assert len(picture.nodes) + picture.left_out == 400


def test_few_datasets_open():
    graph = DrawnGraph(CHAIN)
    assert chosen(graph, Asked(), 100).opened
    assert not chosen(
        DrawnGraph(facts([node(f"t{n}", "a") for n in range(20)])), Asked(), 100
    ).opened


# --- comparing ---------------------------------------------------------------------------------


@pytest.fixture
def changes():
    before = facts(
        [node("a", "x", "old"), node("b", "x"), node("gone", "x")],
        [edge("a", "x", "b", "x"), edge("a", "old", "b", "x"), edge("gone", "x", "b", "x")],
    )
    after = facts(
        [node("a", "x", "new"), node("b", "x"), node("fresh", "x"), node("same", "x")],
        [edge("a", "x", "b", "x", subtype="AGGREGATION"), edge("fresh", "x", "b", "x")],
    )
    graph = compared(before, after)
    return graph, draw(graph, view(graph))


def test_nodes_and_columns_are_marked(changes):
    _, picture = changes
    assert {n.node.label: n.mark for n in picture.nodes} == {
        "a": "changed",
        "b": "changed",
        "gone": "removed",
        "fresh": "added",
        "same": "added",
    }
    (a,) = (n for n in picture.nodes if n.node.label == "a")
    names = [c.name for c in a.node.columns]
    assert {names[at]: mark for at, mark in a.column_marks.items()} == {
        "new": "added",
        "old": "removed",
    }


def test_edges_are_marked_with_what_they_were(changes):
    graph, picture = changes
    told = {
        (graph.nodes[x.source].label, graph.nodes[x.source].columns[x.source_column].name): (
            x.mark,
            x.before,
        )
        for x in picture.links
    }
    assert told == {
        ("a", "x"): ("changed", "DIRECT IDENTITY"),
        ("a", "old"): ("removed", ""),
        ("gone", "x"): ("removed", ""),
        ("fresh", "x"): ("added", ""),
    }
    assert {(graph.nodes[e.source].label, e.mark) for e in picture.edges} == {
        ("a", ""),
        ("gone", "removed"),
        ("fresh", "added"),
    }


def test_the_same_twice_has_no_marks():
    graph = compared(CHAIN, CHAIN)
    picture = draw(graph, view(graph))
    assert not any(n.mark or n.column_marks for n in picture.nodes)
    assert not any(e.mark for e in (*picture.edges, *picture.links))


def test_a_job_takes_the_place_of_a_line_between_the_same_datasets():
    both = facts(
        [node("a", "x"), node("b", "x")],
        [edge("a", "x", "b", "x"), edge("a", "x", "b", "x", job=JOB)],
    )
    graph = DrawnGraph(both)
    assert set(lines(graph, draw(graph, view(graph)))) == {("a", "daily"), ("daily", "b")}
    assert set(lines(graph, draw(graph, view(graph, jobs=False)))) == {("a", "b")}


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("insert.default.daily.b40bbc36", "INSERT"),
        ("my.notebook.create_table_as_select.sales.daily", "CTAS"),
        ("create_view.default.top", "CREATE VIEW"),
        ("nightly", "nightly"),
    ],
)
def test_a_statement_is_labelled_with_its_verb(name, label):
    job = LineageNode(NodeKey("job", "nb", name), name, "QUERY")
    assert DrawnGraph(facts([job])).nodes[0].label == label


def test_a_location_is_labelled_with_its_address():
    where = LineageNode(NodeKey("dataset", "s3://raw", "a/b/"), "b", "LOCATION")
    assert DrawnGraph(facts([where])).nodes[0].label == "s3://raw/a/b"


def test_queries_that_only_read_are_not_drawn():
    query = LineageNode(NodeKey("job", "nb", "select.1"), "select.1", "QUERY")
    other = LineageNode(NodeKey("job", "nb", "report"), "report", "EXPOSURE")
    reads = [JobEdge(job.key, key("a"), reads=True) for job in (query, other)]
    graph = DrawnGraph(facts([node("a", "x"), query, other], jobs=reads))
    shown = [n.node.label for n in draw(graph, view(graph)).nodes]
    assert sorted(shown) == ["a", "report"]

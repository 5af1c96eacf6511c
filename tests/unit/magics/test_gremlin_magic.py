"""%%gremlin over a real lake: the post's two cells, the scratch graph, tables, options, errors."""

import re

import pytest

import lakenb
from lakenb import magics
from lakenb.errors import (
    EngineUnavailable,
    InvalidRequest,
    NotYetAvailable,
    SyntaxError_,
)

# The edges of the AWS post's graph that its second cell walks over.
LINKS = {
    "title_crew": ["stg_title_crew"],
    "name_basics": ["stg_name_basics"],
    "title_basics": ["stg_title_basics"],
    "stg_title_crew": ["int_primary_profession", "int_writers"],
    "stg_name_basics": ["int_primary_profession", "int_known_for"],
    "stg_title_basics": ["int_genres", "int_titles"],
    "int_primary_profession": ["names"],
    "int_known_for": ["names"],
    "int_writers": ["titles"],
    "int_titles": ["titles"],
    "int_genres": ["genre_titles"],
}
ALL = (
    "g.V().hasLabel('lineage_node').outE('lineage_edge').inV().hasLabel('lineage_node')"
    ".path().by(elementMap())"
)
CREW = """
g.V().has('lineage_node', 'node_name', 'title_crew')
  .repeat(
    union(
      __.inE('lineage_edge').outV(),
      __.outE('lineage_edge').inV()
    )
  )
  .until(
    __.has('node_name', within('names', 'genre_titles', 'titles'))
    .or()
    .loops().is(gt(10))
  )
  .path()
  .by(elementMap())
"""


def _event(number, source, target):
    ends = [
        {
            "namespace": "awsathena://athena.us-east-1.amazonaws.com",
            "name": f"awsdatacatalog.imdb.{n}",
        }
        for n in (source, target)
    ]
    return {
        "eventTime": "2025-01-01T00:00:00Z",
        "producer": "https://example.com",
        "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
        "eventType": "COMPLETE",
        "run": {"runId": f"00000000-0000-0000-0000-{number:012}"},
        "job": {"namespace": "dbt", "name": f"{source}->{target}"},
        "inputs": [ends[0]],
        "outputs": [ends[1]],
    }


@pytest.fixture(scope="module")
def lake(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("gremlin") / "lake") as session:
        pairs = [(source, target) for source, targets in LINKS.items() for target in targets]
        events = [_event(n, *pair) for n, pair in enumerate(pairs)]
        assert not session.lineage._port.record(events).rejected
        yield session


@pytest.fixture
def run(cell, lake):
    lake.lineage._scratch = None
    magics.use(lake)
    return cell


def value(shell, text, options=""):
    shell.run(f"%%gremlin --silent {options}\n{text}")
    return list(shell.shell.user_ns["_gremlin"].values)


def test_the_first_cell_of_the_post(run, shell):
    shown = run.run(f"%%gremlin -d node_name -de edge_name\n{ALL}")
    [picture, table] = shown
    assert ">title_crew<" in picture["image/svg+xml"]
    assert ">genre_titles<" in picture["image/svg+xml"]
    assert int(re.search(r'<svg[^>]* width="(\d+)"', picture["image/svg+xml"])[1]) <= 960
    assert "stg_title_crew" in table["text/html"]
    assert "14 rows" in table["text/plain"]
    assert "recorded lineage" in table["text/plain"]
    frame = shell.user_ns["_gremlin"].df()
    assert list(frame.columns) == ["0", "1", "2"]
    assert ("title_crew", "stg_title_crew") in set(zip(frame["0"], frame["2"], strict=True))


def test_the_second_cell_of_the_post(run, shell):
    run.run(f"%%gremlin -d node_name -de edge_name --store-to found --format table{CREW}")
    paths = shell.user_ns["found"].values
    ends = {path.objects[-1]["node_name"] for path in paths}
    assert {"names", "titles"} <= ends
    names = [[one["node_name"] for one in path.objects[::2]] for path in paths]
    assert ["title_crew", "stg_title_crew", "int_writers", "titles"] in names
    assert all(len(path.objects) <= 23 for path in paths)
    assert shell.user_ns["found"].cut == ""


def test_changes_go_to_a_scratch_graph_and_are_said(run, lake):
    before = value(run, "g.V().count()")
    [shown] = run.run(
        "%%gremlin --format table\ng.addV('lineage_node').property('node_name', 'mine')"
    )
    assert "scratch graph, not the recorded lineage" in shown["text/plain"]
    assert value(run, "g.V().count()") == [before[0] + 1]
    assert value(run, "g.V().count()", "--graph lineage") == before
    assert value(run, "g.V().count()", "--graph scratch") == [before[0] + 1]
    assert value(run, "g.V().drop()\ng.V().count()") == [0]
    assert value(run, "g.V().count()", "--graph lineage") == before
    assert len(lake.lineage.edges()) == 14


def test_an_empty_scratch_graph(run):
    assert value(run, "g.addV('a').addV('b'); g.V().count()", "--graph empty") == [2]
    assert value(run, "g.V().label()") == ["a", "b"]
    assert value(run, "g.V().count()", "--graph empty") == [0]


def test_no_scratch_graph_yet(run):
    error = run.fail("%%gremlin --graph scratch\ng.addV('a')")
    assert "no scratch graph yet; begin one with --graph empty" in str(error)
    assert value(run, "g.addV('a'); g.V().count()", "--graph empty") == [1]
    assert value(run, "g.V().count()", "--graph scratch") == [1]


def test_levels(run):
    assert set(value(run, "g.V().label().dedup()", "--level job")) == {"lineage_node", "job"}
    assert set(value(run, "g.E().label().dedup()", "--level job")) == {"reads", "writes"}
    assert value(run, "g.V().hasLabel('column').count()", "--level column") == [0]
    assert "choose dataset, job or column" in str(run.fail("%%gremlin --level x\ng.V()"))


def test_variables_never_become_syntax(run, shell):
    shell.user_ns["who"] = "title_crew"
    assert value(run, "g.V().has('node_name', '${who}').count()") == [1]
    shell.user_ns["who"] = "x').drop().V().has('a', 'b"
    assert value(run, "g.V().has('node_name', '${who}').count()") == [0]
    assert value(run, "g.V().count()") != [0]
    assert isinstance(run.fail("%%gremlin\ng.V().has('n', '${nobody}')"), InvalidRequest)


def test_errors_are_raised_with_their_place(run):
    error = run.fail("%%gremlin\ng.V()\n .outt()")
    assert isinstance(error, SyntaxError_)
    assert run.shown.count("\n") == 0
    assert "line 2:3" in run.shown
    assert isinstance(run.fail("%%gremlin\ng.V().tree()"), NotYetAvailable)
    assert isinstance(run.fail("%%gremlin"), InvalidRequest)
    assert isinstance(run.fail("%%gremlin g.V()\n"), InvalidRequest)


@pytest.mark.parametrize(
    "options",
    [
        "--nothing",
        "-d",
        "-d a -d b",
        "--limit x",
        "--limit 0",
        "--limit 99999999",
        "--format png",
        "--store-to 1x",
        "--store-to class",
        "-d {bad}",
        '-d {"a":1}',
        "explain",
        "--graph other",
        "--as-of never",
    ],
)
def test_a_wrong_option(run, options):
    assert isinstance(run.fail(f"%%gremlin {options}\ng.V()"), InvalidRequest)


def test_other_options_of_graph_notebook_are_named(run):
    run.run("%%gremlin -sp -t name --store-format csv -d node_name\ng.V().limit(1)")
    assert "does nothing with: -sp, -t, --store-format" in run.stdout


def test_display_properties_by_label_and_lengths(run, shell):
    options = '-d {"lineage_node":"node_name"} -l 8 --format table'
    [shown] = run.run(f"%%gremlin {options}\ng.V('awsdatacatalog.imdb.title_crew').out().path()")
    assert "title_c…" in shown["text/plain"]
    assert "stg_tit…" in shown["text/plain"]


def test_json_and_limit(run, shell):
    [shown] = run.run("%%gremlin --format json --limit 2\ng.V().order().by(id)")
    first = shown["application/json"][0]
    assert first["label"] == "lineage_node"
    assert first["properties"]["node_name"] == ["genre_titles"]
    assert "More than 2" in shown["text/plain"]


def test_hostile_names_stay_text(run):
    name = "<img src=x onerror=alert(1)>\\u202e"
    cell = f"g.addV('{name}').property('n', '{name}').property('node_name', '{name}')"
    for options in ("", "-d n", "--format json"):
        for shown in run.run(f"%%gremlin {options}\n{cell}"):
            assert "<img" not in shown.get("text/html", "")
            assert "\u202e" not in shown.get("text/html", "")
            assert "<img" not in shown.get("image/svg+xml", "")


def test_the_picture_has_the_vertices_and_edges_of_all_forms(run, shell):
    texts = {
        ALL: 14,
        "g.V().outE().inV().path()": 14,
        "g.E()": 14,
        "g.E().elementMap()": 14,
        "g.V().out().path().by('node_name')": 14,
        "g.V().as('a').out().as('b').select('a', 'b')": 0,
        "g.V().fold()": 0,
    }
    for text, edges in texts.items():
        run.run(f"%%gremlin --silent -d node_name\n{text}")
        facts = shell.user_ns["_gremlin"].drawn()
        assert len(facts.edges) == edges, text
        labels = {node.label.rpartition(".")[2] for node in facts.nodes}
        assert "title_crew" in labels, text
    run.run(
        "%%gremlin --silent -p v,ine,v\ng.V().inE().outV().path().by('node_name').by('edge_name')"
    )
    assert len(shell.user_ns["_gremlin"].drawn().edges) == 14
    run.run("%%gremlin --silent\ng.V().count()")
    assert shell.user_ns["_gremlin"].drawn() is None
    error = run.fail("%%gremlin --format svg\ng.V().count()")
    assert "no vertex" in str(error)


def test_values_of_all_kinds_are_a_frame(run, shell):
    for text, columns in {
        "g.V().limit(2)": ["id", "label", "node_name", "name", "namespace", "kind"],
        "g.E().limit(1)": ["id", "label", "from", "to", "edge_name", "type"],
        "g.V().values('node_name')": ["value"],
        "g.V().groupCount().by(label).unfold()": ["key", "value"],
        "g.V().groupCount().by(label)": ["lineage_node"],
        "g.V().properties('kind')": ["key", "value"],
        "g.V().limit(1).elementMap('kind')": ["id", "label", "kind"],
        "g.V().has('nothing')": [],
        "g.V().fold()": ["value"],
    }.items():
        run.run(f"%%gremlin --silent\n{text}")
        answer = shell.user_ns["_gremlin"]
        assert list(answer.df().columns) == columns, text
        assert len(answer.df()) == len(answer)
        assert answer.text()


def test_a_server_that_is_not_there(tmp_path):
    pytest.importorskip("gremlin_python")
    server = {"endpoint": "ws://127.0.0.1:1", "username": "bob", "password": "hunter2"}
    with lakenb.connect(tmp_path / "lake", {"lineage": {"gremlin": server}}) as session:
        assert "hunter2" not in repr(session.lineage._port)
        with pytest.raises(
            EngineUnavailable, match=r"ws://127\.0\.0\.1:1 can't be reached"
        ) as raised:
            session.lineage.gremlin("g.V()")
        assert "hunter2" not in str(raised.value)
        assert session.lineage.gremlin("g.V().count()", graph="lineage").values == (0,)
        with pytest.raises(InvalidRequest, match="not on a server"):
            session.lineage.gremlin("g.V('${a}')", variables={"a": "b"})

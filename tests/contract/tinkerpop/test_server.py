"""A real Gremlin Server: its answers are still those that are recorded, and ``%%gremlin`` can ask it."""

import importlib.util
from pathlib import Path

import pytest

import lakenb
from lakenb.errors import QueryFailed

pytestmark = [pytest.mark.java, pytest.mark.filterwarnings("default")]


def _sibling(name):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


compare, server = _sibling("compare"), _sibling("server")


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    pytest.importorskip("gremlin_python")
    with server.running(tmp_path_factory.mktemp("server")) as found:
        yield found


@pytest.fixture(scope="module")
def client(address):
    from gremlin_python.driver.client import Client

    made = Client(address, "g")
    compare.load(made)
    yield made
    made.close()


def test_the_server_still_answers_as_recorded(client):
    for text, known in compare.recorded().items():
        found = compare.theirs(text, client)
        assert compare.agree(text, found, known), text


@pytest.fixture(scope="module")
def session(address, client, tmp_path_factory):
    settings = {"lineage": {"gremlin": {"endpoint": address}}}
    with lakenb.connect(tmp_path_factory.mktemp("lake") / "lake", settings) as made:
        yield made


def test_a_session_asks_the_server(session):
    graph = compare.loaded()
    for text in compare.lines("queries.gremlin")[:60]:
        mine, _ = compare.ours(text, graph)
        if isinstance(mine, str):
            continue
        answer = session.lineage.gremlin(text)
        assert answer.source.startswith("Gremlin server ws://127.0.0.1:")
        assert compare.agree(text, [compare.plain(value) for value in answer.values], mine), text


def test_what_the_server_gives_is_drawn_and_is_a_frame(session):
    answer = session.lineage.gremlin("g.E().hasLabel('lineage_edge').outV().path()")
    assert len(answer.drawn().nodes) >= 8
    found = session.lineage.gremlin("g.V().hasLabel('job').order().by(id).elementMap()").df()
    assert list(found["node_name"]) == ["alone", "nightly"]


def test_the_server_says_what_is_wrong(session):
    with pytest.raises(QueryFailed, match="refused it: No signature of method"):
        session.lineage.gremlin("g.V().nothing()")
    assert (
        session.lineage.gremlin("g.V()", limit=3).cut == "More than 3 values; these are the first."
    )
    assert session.lineage.gremlin("g.V().count()", graph="lineage").values == (0,)

"""``session.lineage.graph``: what statements left behind, drawn, with its details and its times."""

import pytest

import lakenb
from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.session.lineage.details import details_of
from lakenb.session.lineage.graph_port import GraphPort
from lakenb.values.lineage import LineageNode, NodeKey


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("drawn") / "lake") as found:
        found.upload(b"id,amount,kind\n1,2,x\n", "orders")
        found.sql(
            "CREATE TABLE daily AS SELECT sum(amount) AS revenue FROM orders WHERE kind = 'x'"
        )
        found.sql("INSERT INTO daily SELECT id FROM orders")
        found.sql("SELECT * FROM daily")
        found.sql("CREATE TABLE gone AS SELECT revenue FROM daily")
        found.sql("DROP TABLE gone")
        yield found


def port(drawing):
    known = drawing._known
    return GraphPort(drawing._load, drawing._drawn, drawing._details, known.times)


def node(drawing, label):
    nodes = drawing._drawn.graph.nodes
    return next(at for at, n in enumerate(nodes) if n.label == label and n.key.kind == "dataset")


def test_statements_are_drawn_with_what_they_do(session):
    text = session.lineage.graph("daily").text()
    assert "revenue <- default.orders.amount (aggregation), default.orders.id (identity)" in text
    assert "(which rows) <- default.orders.kind (filter)" in text
    assert "by CTAS" in text
    assert "by INSERT" in text
    assert "SELECT" not in text  # a query that only reads
    assert "gone" not in text


def test_details_have_the_statement_runs_and_versions(session):
    drawing = session.lineage.graph("daily")
    told = port(drawing).details(0, node(drawing, "default.daily"))
    assert told.sql == "INSERT INTO daily SELECT id FROM orders"
    assert [run.state for run in told.runs] == ["COMPLETE", "COMPLETE"]
    assert all(run.started <= run.ended for run in told.runs)
    assert [v.number for v in told.versions] == [2, 1]
    assert "edge added" in told.versions[0].words
    facts = dict(told.facts)
    assert facts["Written by"].count("daily") == 2
    assert "select" in facts["Read by"]


def test_details_tell_what_an_import_could_not(session):
    facets = {"lakenb_unknown": {"unknown": ["Column x <b>can't</b> be told."]}}
    told = details_of(LineageNode(NodeKey("job", "dbt", "model.a"), "a", facets=facets))
    assert ("Unknown", "Column x <b>can't</b> be told.") in told.facts
    assert "lakenb_unknown" in told.facets


def test_times_are_those_of_the_versions(session):
    drawing = session.lineage.graph("daily")
    times = port(drawing).start().times
    assert [words for _, words in times] == ["daily version 2", "daily version 1"]
    opened = port(drawing).open(as_of="", since=times[1][0])
    assert opened.view.shown
    everything = port(session.lineage.graph()).start().times
    assert len(everything) > 2


def test_a_version_is_compared_with_now(session):
    drawing = session.lineage.graph("daily", since=1)
    marks = {n.node.label: n.mark for n in drawing.picture.nodes if n.node.key.kind == "dataset"}
    assert marks["default.daily"] == "changed"
    assert {x.mark for x in drawing.picture.links} == {"", "added"}


def test_a_dropped_table_is_found_at_its_time(session):
    with pytest.raises(EntityNotFound):
        session.lineage.graph("gone")
    drawing = session.lineage.graph("gone", as_of=1)
    assert "default.gone" in drawing.text()
    compared = session.lineage.graph("gone", since=1)
    marks = {n.node.label: n.mark for n in compared.picture.nodes}
    assert marks["default.gone"] == "removed"


def test_a_large_graph_is_made_once(session):
    one, other = session.lineage.graph("daily"), session.lineage.graph("orders")
    assert one._drawn.graph is other._drawn.graph


@pytest.mark.parametrize(
    "wanted", [{"depth": -1}, {"depth": True}, {"as_of": "whenever"}, {"since": 9}]
)
def test_wrong_arguments_are_refused(session, wanted):
    with pytest.raises((InvalidRequest, EntityNotFound)):
        session.lineage.graph("daily", **wanted)


def test_a_number_without_a_name_is_no_version(session):
    with pytest.raises(InvalidRequest, match="name"):
        session.lineage.graph(as_of=1)

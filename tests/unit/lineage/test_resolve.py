import importlib.util
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.answers import Place
from lakenb.lineage.graph import LineageGraph
from lakenb.lineage.resolve import MAX_TEXT, spell
from lakenb.values.lineage import GraphEdge, NodeKey

_spec = importlib.util.spec_from_file_location("graphs", Path(__file__).with_name("graphs.py"))
graphs = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(graphs)
dataset, facts, job, node = (getattr(graphs, n) for n in ("dataset", "facts", "job", "node"))

PG = NodeKey("dataset", "postgres://db:5432", "app.public.Orders")
S3 = NodeKey("dataset", "s3://raw", "in/2024/orders.csv")
GLUE = NodeKey("dataset", "arn:aws:glue:us-east-1:123456789012", "table/sales/orders")
FACTS = facts(
    nodes=[
        node("sales.orders", "id", "Price", "address.city"),
        node("web.orders", "id"),
        node("sales.people", "id", "name"),
        node("sales.odd name", 'a"b'),
        node(PG, "ID", "id"),
        node(S3),
        node(dataset("s3tablescatalog/lake.n.events"), "ts"),
    ],
    jobs=[("nightly.load", "sales.orders", False)],
    aliases={GLUE: dataset("sales.orders")},
)


@pytest.fixture(scope="module")
def graph():
    return LineageGraph(FACTS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("people", Place(dataset("sales.people"))),
        ("PEOPLE", Place(dataset("sales.people"))),
        ("sales.people", Place(dataset("sales.people"))),
        ("awsdatacatalog.sales.orders", Place(dataset("sales.orders"))),
        ("AwsDataCatalog.Sales.Orders", Place(dataset("sales.orders"))),
        ("sales.orders.price", Place(dataset("sales.orders"), "Price")),
        ("people.name", Place(dataset("sales.people"), "name")),
        ('"sales"."people"."name"', Place(dataset("sales.people"), "name")),
        ("`sales`.`people`", Place(dataset("sales.people"))),
        ('"odd name"', Place(dataset("sales.odd name"))),
        ('sales."odd name"."a""b"', Place(dataset("sales.odd name"), 'a"b')),
        ("sales.orders.address.city", Place(dataset("sales.orders"), "address.city")),
        ("app.public.orders", Place(PG)),
        ("postgres://db:5432/app.public.Orders", Place(PG)),
        ("postgres://db:5432/app.public.Orders.ID", Place(PG, "ID")),
        ("public.orders.id", Place(PG, "id")),
        ("s3://raw/in/2024/orders.csv", Place(S3)),
        ("in/2024/orders.csv", Place(S3)),
        ("table/sales/orders", Place(dataset("sales.orders"))),
        ("s3tablescatalog/lake.n.events", Place(dataset("s3tablescatalog/lake.n.events"))),
        (
            '"s3tablescatalog/lake".n.events.ts',
            Place(dataset("s3tablescatalog/lake.n.events"), "ts"),
        ),
        ("events", Place(dataset("s3tablescatalog/lake.n.events"))),
        ("nightly.load", Place(job("nightly.load"))),
        ("lakenb/nightly.load", Place(job("nightly.load"))),
        ("load", Place(job("nightly.load"))),
    ],
)
def test_a_name_finds_its_place(graph, text, found):
    assert graph.find(text) == found


def test_every_place_is_found_by_its_spelling(graph):
    for key in graph.datasets:
        for column in (None, *graph.columns.get(key, ())):
            if column != 'a"b':  # needs quotes
                place = Place(key, column)
                assert graph.find(spell(place)) == place


def test_an_ambiguous_name_tells_what_it_may_mean(graph):
    with pytest.raises(InvalidRequest) as raised:
        graph.find("orders.id")
    for name in ("awsdatacatalog.sales.orders.id", "awsdatacatalog.web.orders.id", "postgres://"):
        assert name in str(raised.value)


def test_the_default_database_comes_first():
    assert LineageGraph(FACTS, ("awsdatacatalog", "web")).find("orders") == Place(
        dataset("web.orders")
    )
    assert LineageGraph(FACTS, ("awsdatacatalog", "sales")).find("orders.price").column == "Price"
    with pytest.raises(InvalidRequest, match="ambiguous"):
        LineageGraph(FACTS, ("awsdatacatalog", "nowhere")).find("orders")


def test_a_dataset_and_a_column_of_one_spelling_are_ambiguous():
    graph = LineageGraph(facts(nodes=[node("a.b"), node("x.a", "b")]))
    with pytest.raises(InvalidRequest, match="ambiguous"):
        graph.find("a.b")
    assert graph.find("x.a.b") == Place(dataset("x.a"), "b")
    assert graph.find("awsdatacatalog.a.b") == Place(dataset("a.b"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ordes", "nearest: .*orders"),
        ("sales.peopl", "nearest: awsdatacatalog.sales.people"),
        ("people.nam", "no column 'nam'.*nearest: name"),
        ("zzzzzzzz", "knows nothing called 'zzzzzzzz'"),
        ("<script>alert(1)</script>", "knows nothing"),
        ("x" * 500, "knows nothing called 'xxx.*\\.\\.\\.'"),
        ("\0", "knows nothing"),
        ("a\u202eb", "knows nothing"),
    ],
)
def test_an_unknown_name(graph, text, words):
    with pytest.raises(EntityNotFound, match=words):
        graph.find(text)


@pytest.mark.parametrize(
    "text", ["", " ", ".", "a..b", "a.", ".a", '"a', '"', "`a.b", "x" * (MAX_TEXT + 1)]
)
def test_no_name(graph, text):
    with pytest.raises(InvalidRequest):
        graph.find(text)


@pytest.mark.parametrize("value", [None, 5, b"a", ["a"]])
def test_a_name_is_text(graph, value):
    with pytest.raises(InvalidRequest, match="text"):
        graph.find(value)


def test_two_systems_with_one_name():
    other = NodeKey("dataset", "awsathena://athena.eu-west-1.amazonaws.com", "awsdatacatalog.a.b")
    graph = LineageGraph(facts(nodes=[node("a.b", "x"), node(other, "x")]))
    with pytest.raises(InvalidRequest, match="ambiguous"):
        graph.find("a.b")
    assert graph.find(f"{other.namespace}/{other.name}") == Place(other)


def test_a_table_comes_before_a_location_and_a_metric_of_its_name():
    folder = NodeKey("dataset", "s3://lake", "top")
    below = NodeKey("dataset", "s3://lake", "out/top")
    metric = NodeKey("dataset", "dbt://trino/shop", "metric.top")
    table = dataset("d.top")
    places = [node(key, "revenue") for key in (folder, below, metric)]
    graph = LineageGraph(facts(nodes=[node(table, "revenue"), *places]))
    assert graph.find("top") == Place(table)
    assert graph.find("top.revenue") == Place(table, "revenue")
    assert graph.find("s3://lake/top") == Place(folder)
    assert graph.find("s3://lake/top.revenue") == Place(folder, "revenue")
    assert graph.find("out/top") == Place(below)
    assert graph.find("metric.top") == Place(metric)
    without = LineageGraph(facts(nodes=places))
    assert without.find("top") == Place(folder)
    with pytest.raises(InvalidRequest, match="ambiguous"):
        without.find("top.revenue")


def test_an_unknown_name_at_a_time_before_everything():
    with pytest.raises(EntityNotFound, match="It was empty at 2020-01-01"):
        LineageGraph(replace(facts(), as_of="2020-01-01T00:00:00Z")).find("a.b")


def test_many_dots_end_soon():
    names = [f"s.t{n}" for n in range(200)]
    edges = [
        GraphEdge(dataset(a), None, dataset(b), None, "DIRECT", "") for a, b in pairwise(names)
    ]
    with pytest.raises(EntityNotFound):
        LineageGraph(facts(edges)).find(".".join("a" * 1500))

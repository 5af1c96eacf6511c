"""The lake's names and OpenLineage's, there and back."""

import pytest

from lakenb.lineage.naming import Naming, label_of
from lakenb.values.lineage import NodeKey
from lakenb.values.names import TableName

NAMING = Naming("eu-central-1", "123456789012")
ATHENA = "awsathena://athena.eu-central-1.amazonaws.com"


@pytest.mark.parametrize(
    ("name", "namespace", "there"),
    [
        ("awsdatacatalog.sales.orders", ATHENA, "awsdatacatalog.sales.orders"),
        ("s3tablescatalog/my-bucket.ns.t", ATHENA, "s3tablescatalog/my-bucket.ns.t"),
        ("awsdatacatalog.sales.a.b", ATHENA, "awsdatacatalog.sales.a.b"),
        ('awsdatacatalog.sales."<script>"', ATHENA, 'awsdatacatalog.sales."<script>"'),
        ("s3://bucket/a/b.csv", "s3://bucket", "a/b.csv"),
        ("s3://bucket/", "s3://bucket", "/"),
        ("top", "inmemory://lakenb", "top"),
        ("result", "inmemory://lakenb", "result"),
    ],
)
def test_a_name_comes_back(name: str, namespace: str, there: str) -> None:
    key = NAMING.dataset(name)
    assert key == NodeKey("dataset", namespace, there)
    assert NAMING.lake_name(key) == name


def test_a_location_is_one_with_and_without_its_ending_slash() -> None:
    assert NAMING.dataset("s3://b/p/") == NAMING.dataset("s3://b/p")


def test_glue_names_its_own_catalog_alone() -> None:
    assert NAMING.glue("awsdatacatalog.sales.orders") == (
        "arn:aws:glue:eu-central-1:123456789012",
        "table/sales/orders",
    )
    assert NAMING.glue("s3tablescatalog/b.ns.t") is None
    assert NAMING.glue("s3://b/p") is None


def test_another_system_has_no_name_here() -> None:
    assert NAMING.lake_name(NodeKey("dataset", "postgres://h:5432", "d.s.t")) is None
    assert NAMING.lake_name(NodeKey("job", ATHENA, "a.b.c")) is None
    other = Naming("us-east-1").dataset("awsdatacatalog.sales.orders")
    assert NAMING.lake_name(other) is None


def test_a_table_is_its_three_parts() -> None:
    name = TableName("s3tablescatalog/b", "ns", "t")
    assert NAMING.table(name) == NAMING.dataset(str(name))


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("awsdatacatalog.sales.orders", "sales.orders"),
        ("s3tablescatalog/b.ns.t", "ns.t"),
        ("warehouse/sales/orders", "orders"),
        ("orders", "orders"),
    ],
)
def test_a_label_is_short(name: str, label: str) -> None:
    assert label_of(NodeKey("dataset", "x", name)) == label

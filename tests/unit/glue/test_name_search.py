"""Pages of names and the search over them."""

from dataclasses import replace

import pytest

from lakenb.errors import EntityNotFound
from lakenb.glue.data_catalog import layout
from lakenb.glue.data_catalog.model import VIRTUAL_VIEW, Database, StorageDescriptor, Table
from lakenb.glue.data_catalog.service import DataCatalog
from lakenb.storage.database import LakeDatabase
from lakenb.values.column import Column
from lakenb.values.name_page import NameHit, NamePage, NameSearch, TableHead
from lakenb.values.names import AWS_DATA_CATALOG, DatabaseName
from lakenb.values.types import BIGINT

SALES = DatabaseName(AWS_DATA_CATALOG, "sales")


@pytest.fixture
def database(tmp_path):
    made = LakeDatabase(tmp_path / "catalog.db")
    yield made
    made.close()


def table(name, *columns, keys=(), database="sales", **more):
    return Table(
        name,
        database,
        storage_descriptor=StorageDescriptor(columns=tuple(Column(c, BIGINT) for c in columns)),
        partition_keys=tuple(Column(c, BIGINT) for c in keys),
        **more,
    )


@pytest.fixture
def catalog(database):
    made = DataCatalog(database)
    for name in ("sales", "web_sales"):
        made.create_database(Database(name))
    made.create_table(table("orders", "order_id", "amount", keys=("day",)))
    made.create_table(table("old_orders", "order_id", table_type=VIRTUAL_VIEW))
    made.create_table(table("ice", "x", parameters={"table_type": "iceberg"}))
    made.create_table(table("orders", "id", database="web_sales"))
    return made


def hits(catalog, text, **more):
    return [
        ".".join(filter(None, (h.database, h.table, h.column)))
        for h in catalog.find_names(NameSearch(text, **more))
    ]


def test_pages_of_tables(catalog):
    assert catalog.table_page(SALES, NamePage()) == [
        TableHead("ice", "iceberg"),
        TableHead("old_orders", "view"),
        TableHead("orders", "table"),
    ]
    assert [t.name for t in catalog.table_page(SALES, NamePage(limit=2))] == ["ice", "old_orders"]
    assert [t.name for t in catalog.table_page(SALES, NamePage(after="old_orders"))] == ["orders"]
    assert [t.name for t in catalog.table_page(SALES, NamePage("order"))] == [
        "old_orders",
        "orders",
    ]
    assert (catalog.count_tables(SALES), catalog.count_tables(SALES, "order")) == (3, 2)
    assert catalog.database_page(AWS_DATA_CATALOG, NamePage("sales")) == ["sales", "web_sales"]
    with pytest.raises(EntityNotFound):
        catalog.table_page(DatabaseName(AWS_DATA_CATALOG, "none"), NamePage())


def test_a_search_finds_what_begins_with_the_text_first(catalog):
    assert hits(catalog, "order") == [
        *("sales.orders", "web_sales.orders", "sales.old_orders"),
        *("sales.orders.order_id", "sales.old_orders.order_id"),
    ]
    assert hits(catalog, "sales") == ["sales", "web_sales"]
    assert hits(catalog, "order", database="web") == ["web_sales.orders"]
    assert hits(catalog, "day") == ["sales.orders.day"]
    assert hits(catalog, "order", limit=1) == ["sales.orders", "sales.orders.order_id"]


@pytest.mark.parametrize("text", ["%", "_x", "*", "'", '"', "\\", "[o]", "\u202e", "o\U0010ffff"])
def test_the_text_is_no_pattern(catalog, text):
    assert hits(catalog, text) == []


def test_hostile_names_are_found_as_they_are(catalog):
    for name in ("<img src=x>", '100%_"sure"\'', "\u202eabc", "🦆" * 60):
        catalog.create_table(table(name, name))
        assert hits(catalog, name[1:]) == [f"sales.{name}", f"sales.{name}.{name}"]


def test_changes_are_found(catalog):
    name = SALES.table("orders")
    found = catalog.get_table(name)
    descriptor = replace(found.storage_descriptor, columns=(Column("price", BIGINT),))
    catalog.update_table(replace(found, storage_descriptor=descriptor))
    assert hits(catalog, "amount") == []
    assert hits(catalog, "price") == ["sales.orders.price"]
    catalog.rename_table(name, SALES.table("deals"))
    assert hits(catalog, "price") == ["sales.deals.price"]
    catalog.delete_table(SALES.table("deals"))
    assert hits(catalog, "price") == []
    catalog.delete_database(DatabaseName(AWS_DATA_CATALOG, "web_sales"), cascade=True)
    assert hits(catalog, "id") == ["sales.old_orders.order_id"]


def test_a_lake_of_the_layout_before_is_taken_over(tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("lakenb.glue.data_catalog.column_search.keep", lambda *_: None)
        patch.setattr(layout, "STEPS", layout.STEPS[:3])
        database = LakeDatabase(tmp_path / "old.db")
        old = DataCatalog(database)
        old.create_database(Database("sales"))
        old.create_table(table("orders", "order_id", "amount", keys=("day",)))
        old.create_table(table("more", "amount"))
    new = DataCatalog(database)
    found = new.find_names(NameSearch("amount"))
    assert found == [
        NameHit(AWS_DATA_CATALOG, "sales", name, "amount") for name in ("orders", "more")
    ]
    assert len(new.find_names(NameSearch("day"))) == 1
    database.close()

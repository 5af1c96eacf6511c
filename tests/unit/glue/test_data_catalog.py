"""Databases, tables and versions of the Data Catalog."""

import multiprocessing
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from lakenb.errors import (
    AlreadyExists,
    CommitConflict,
    EngineUnavailable,
    EntityNotFound,
    InvalidRequest,
    LakeNBError,
)
from lakenb.glue.data_catalog import layout
from lakenb.glue.data_catalog.model import (
    VIRTUAL_VIEW,
    Database,
    Order,
    Partition,
    SerDeInfo,
    StorageDescriptor,
    Table,
)
from lakenb.glue.data_catalog.service import DataCatalog
from lakenb.storage.database import LakeDatabase
from lakenb.values.column import Column
from lakenb.values.names import DatabaseName, TableName
from lakenb.values.types import BIGINT, VARCHAR, parse_type

SPAWN = multiprocessing.get_context("spawn")
SALES = DatabaseName("awsdatacatalog", "sales")
ORDERS = SALES.table("orders")
START = datetime(2024, 5, 1, 12, 30, 15, 123456, tzinfo=UTC)


class Clock:
    def __init__(self):
        self.time = START

    def __call__(self):
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture
def database(tmp_path):
    made = LakeDatabase(tmp_path / "catalog.db")
    yield made
    made.close()


@pytest.fixture
def catalog(database):
    made = DataCatalog(database, now=Clock())
    made.create_database(Database("sales"))
    return made


def orders(**changes):
    table = Table(
        "orders",
        "sales",
        storage_descriptor=StorageDescriptor(
            (Column("id", BIGINT, "the key"), Column("note", VARCHAR)), location="s3://b/orders/"
        ),
        partition_keys=(Column("region", VARCHAR),),
        parameters={"classification": "parquet"},
    )
    return replace(table, **changes)


def test_a_new_lake_has_the_default_database(database):
    catalog = DataCatalog(database)
    assert catalog.get_catalogs() == ["awsdatacatalog"]
    assert [found.name for found in catalog.get_databases()] == ["default"]
    assert catalog.get_database(DatabaseName("awsdatacatalog", "default")).create_time.tzinfo


def test_a_database_is_kept_as_it_was_made(catalog):
    made = catalog.create_database(
        Database(
            "Marketing",
            description="it's \u00fcber",
            location_uri="s3://b/m/",
            parameters={"owner": "me"},
        )
    )
    assert made.name == "marketing"
    assert catalog.get_database(made.full_name) == made
    assert catalog.database_names() == ["default", "marketing", "sales"]
    changed = catalog.update_database(replace(made, description=None, parameters={}))
    assert catalog.get_database(made.full_name) == changed
    assert changed.create_time == made.create_time


def test_catalogs_stand_side_by_side(catalog):
    catalog.create_database(Database("sales", catalog_id="other"))
    assert catalog.get_catalogs() == ["awsdatacatalog", "other"]
    catalog.create_table(orders(catalog_id="other"))
    assert catalog.table_names(DatabaseName("other", "sales")) == ["orders"]
    assert catalog.table_names(SALES) == []


def test_a_missing_database_is_named_with_the_nearest(catalog):
    with pytest.raises(EntityNotFound, match=r"'sale' does not exist.*Did you mean 'sales'") as got:
        catalog.get_database(DatabaseName("awsdatacatalog", "sale"))
    assert got.value.name == "SCHEMA_NOT_FOUND"
    assert (got.value.error_category, got.value.error_type) == (2, 1301)


def test_a_missing_table_is_named_with_the_nearest(catalog):
    catalog.create_table(orders())
    with pytest.raises(
        EntityNotFound, match=r"'awsdatacatalog\.sales\.order' does not exist"
    ) as got:
        catalog.get_table(SALES.table("order"))
    assert got.value.name == "TABLE_NOT_FOUND"
    assert "Did you mean 'orders'?" in got.value.message


def test_each_verb_on_a_missing_database_says_so(catalog):
    missing = DatabaseName("awsdatacatalog", "nowhere")
    for act in (
        lambda: catalog.delete_database(missing),
        lambda: catalog.update_database(Database("nowhere")),
        lambda: catalog.get_tables(missing),
        lambda: catalog.table_names(missing),
        lambda: catalog.create_table(orders(database_name="nowhere")),
        lambda: catalog.get_table(missing.table("t")),
    ):
        with pytest.raises(EntityNotFound) as raised:
            act()
        assert raised.value.name == "SCHEMA_NOT_FOUND"


def test_nothing_is_made_twice(catalog):
    catalog.create_table(orders())
    with pytest.raises(AlreadyExists, match="'sales' already exists"):
        catalog.create_database(Database("SALES"))
    with pytest.raises(AlreadyExists, match=r"'awsdatacatalog\.sales\.orders' already exists"):
        catalog.create_table(orders(name="ORDERS"))


def test_a_database_with_tables_goes_only_with_cascade(catalog):
    catalog.create_table(orders())
    with pytest.raises(InvalidRequest, match="Database sales is not empty"):
        catalog.delete_database(SALES)
    catalog.delete_database(SALES, cascade=True)
    assert catalog.database_names() == ["default"]
    catalog.create_database(Database("sales"))
    assert catalog.table_names(SALES) == []


def test_a_table_is_kept_as_it_was_made(catalog):
    made = catalog.create_table(
        Table(
            name="Everything",
            database_name="SALES",
            description="all of it",
            owner="me",
            retention=3,
            storage_descriptor=StorageDescriptor(
                columns=(
                    Column("A b", parse_type("array<struct<x:int,y:map<string,decimal(9,2)>>>")),
                    Column("t", parse_type("timestamp(6) with time zone"), "when"),
                ),
                location="s3://b/p/",
                input_format="in",
                output_format="out",
                compressed=True,
                number_of_buckets=4,
                bucket_columns=("a b",),
                sort_columns=(Order("t", 0),),
                serde_info=SerDeInfo("serde", "org.Lib", {"field.delim": "\x01"}),
                parameters={"p": "q"},
                stored_as_sub_directories=True,
            ),
            partition_keys=(Column("day", parse_type("date"), "the day"),),
            parameters={"k": "\u2028\U0001f600", "empty": ""},
        )
    )
    assert made.full_name == SALES.table("everything")
    assert made.storage_descriptor.columns[0].name == "a b"
    assert catalog.get_table(made.full_name) == made


def test_a_view_is_kept_as_it_was_made(catalog):
    made = catalog.create_table(
        Table(
            "v",
            "sales",
            storage_descriptor=StorageDescriptor((Column("n", BIGINT),)),
            view_original_text="/* Presto View: e30= */",
            view_expanded_text="/* Presto View */",
            table_type=VIRTUAL_VIEW,
        )
    )
    assert made.is_view
    assert catalog.get_table(made.full_name) == made


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"name": ""}, "name is empty"),
        ({"name": "a/b"}, "slash"),
        ({"name": "x" * 256}, "256 characters"),
        ({"name": "\udcff"}, "not valid Unicode"),
        ({"partition_keys": (Column("ID", BIGINT),)}, "repeated in partitioning columns: id"),
        ({"partition_keys": (Column("r", BIGINT), Column("R", BIGINT))}, "'r' is there twice"),
        (
            {"storage_descriptor": StorageDescriptor((Column("a", BIGINT), Column("A", BIGINT)))},
            "'a' is there twice",
        ),
        ({"partition_keys": (Column("r", BIGINT, "two\nlines"),)}, "line break"),
        ({"partition_keys": (Column("r", BIGINT, "x" * 256),)}, "256 characters"),
    ],
)
def test_what_cannot_be_a_table_is_refused(catalog, changes, message):
    with pytest.raises(InvalidRequest, match=message):
        catalog.create_table(orders(**changes))
    assert catalog.table_names(SALES) == []


def test_tables_are_listed_by_name(catalog):
    for name in ("orders", "orders_old", "customers"):
        catalog.create_table(orders(name=name))
    assert catalog.table_names(SALES) == ["customers", "orders", "orders_old"]
    assert [t.name for t in catalog.get_tables(SALES)] == ["customers", "orders", "orders_old"]


def test_a_change_keeps_the_old_as_a_version(catalog):
    first = catalog.create_table(orders())
    second = catalog.update_table(replace(first, description="changed"))
    assert (first.version_id, second.version_id) == (0, 1)
    assert second.create_time == first.create_time
    assert second.update_time > first.update_time
    assert catalog.get_table(ORDERS) == second
    assert [v.table for v in catalog.get_table_versions(ORDERS)] == [second, first]
    assert catalog.get_table_version(ORDERS, 0).table == first
    with pytest.raises(EntityNotFound, match="Version 9"):
        catalog.get_table_version(ORDERS, 9)


def test_a_change_can_leave_no_version(catalog):
    first = catalog.create_table(orders())
    catalog.update_table(replace(first, owner="me"), skip_archive=True)
    assert [v.version_id for v in catalog.get_table_versions(ORDERS)] == [1]


def test_a_change_from_an_old_version_conflicts(catalog):
    first = catalog.create_table(orders())
    second = catalog.update_table(replace(first, owner="me"), expected_version=0)
    with pytest.raises(CommitConflict, match="version 1 and not 0"):
        catalog.update_table(replace(first, owner="you"), expected_version=0)
    assert catalog.get_table(ORDERS) == second


def test_a_table_is_modified_with_nobody_in_between(catalog):
    catalog.create_table(orders())
    catalog.modify_table(ORDERS, lambda table: replace(table, owner="me"))
    with pytest.raises(ZeroDivisionError):
        catalog.modify_table(ORDERS, lambda table: 1 / 0)
    assert catalog.get_table(ORDERS).owner == "me"
    assert catalog.get_table(ORDERS).version_id == 1


def test_a_parameter_is_swapped_only_from_what_was_seen(catalog):
    catalog.create_table(orders())
    key, previous = "metadata_location", "previous_metadata_location"
    catalog.swap_parameter(ORDERS, key, None, "s3://m/1", previous)
    catalog.swap_parameter(ORDERS, key, "s3://m/1", "s3://m/2", previous)
    for stale in (None, "s3://m/1", "s3://m/3"):
        with pytest.raises(CommitConflict, match="another writer"):
            catalog.swap_parameter(ORDERS, key, stale, "s3://m/9", previous)
    assert catalog.get_table(ORDERS).parameters == {
        "classification": "parquet",
        key: "s3://m/2",
        previous: "s3://m/1",
    }


def test_swaps_leave_no_versions_but_are_not_overwritten(catalog):
    seen = catalog.create_table(orders())
    for number in range(5):
        catalog.swap_parameter(ORDERS, "m", str(number - 1) if number else None, str(number))
    assert len(catalog.get_table_versions(ORDERS)) == 1
    with pytest.raises(CommitConflict):
        catalog.update_table(replace(seen, owner="me"), expected_version=seen.version_id)
    assert catalog.get_table(ORDERS).parameters["m"] == "4"


def test_a_renamed_table_keeps_partitions_and_versions(catalog):
    catalog.create_table(orders())
    catalog.create_partition(ORDERS, Partition(("eu",)))
    catalog.create_table(orders(name="taken"))
    with pytest.raises(AlreadyExists):
        catalog.rename_table(ORDERS, SALES.table("taken"))
    moved = catalog.rename_table(ORDERS, TableName("awsdatacatalog", "default", "moved"))
    assert catalog.get_table(moved.full_name) == moved
    assert catalog.table_names(SALES) == ["taken"]
    assert catalog.count_partitions(moved.full_name) == 1
    assert len(catalog.get_table_versions(moved.full_name)) == 2


def test_a_deleted_table_takes_partitions_and_versions_along(catalog, database):
    catalog.create_table(orders())
    catalog.update_table(orders(owner="me"))
    catalog.create_partition(ORDERS, Partition(("eu",)))
    catalog.delete_table(ORDERS)
    with pytest.raises(EntityNotFound):
        catalog.delete_table(ORDERS)
    with database.read() as connection:
        for table in ("catalog_tables", "catalog_table_versions", "catalog_partitions"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_verbs_take_part_in_the_transaction_of_their_caller(catalog, database):
    def both():
        with database.write():
            catalog.create_table(orders())
            catalog.create_partition(ORDERS, Partition(("eu",)))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        both()
    assert catalog.table_names(SALES) == []


def _race(path, name, conflicts):
    """Make tables, all workers the same shared one, and count up one parameter by swaps."""
    database = LakeDatabase(path)
    catalog = DataCatalog(database)
    for number in range(10):
        catalog.create_table(orders(name=f"{name}_{number}"))
    try:
        catalog.create_table(orders())
    except AlreadyExists:
        conflicts.put("table")
    catalog.batch_create_partition(
        ORDERS, [Partition((str(value),)) for value in range(200)], if_not_exists=True
    )
    done = 0
    while done < 20:
        seen = catalog.get_table(ORDERS).parameters.get("counter")
        try:
            catalog.swap_parameter(ORDERS, "counter", seen, str(int(seen or 0) + 1))
        except CommitConflict:
            continue
        done += 1
    database.close()


def test_processes_write_one_lake_at_once(catalog, database):
    conflicts = SPAWN.Queue()
    workers = [
        SPAWN.Process(target=_race, args=(database.path, name, conflicts)) for name in ("a", "b")
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0]
    assert conflicts.get(timeout=10) == "table"  # one made it, the other was told
    assert conflicts.empty()
    assert len(catalog.table_names(SALES)) == 21
    assert catalog.count_partitions(ORDERS) == 200
    assert catalog.get_table(ORDERS).parameters["counter"] == "40"


def _die_in_batch(path):
    catalog = DataCatalog(LakeDatabase(path))

    def rows():
        for number in range(20_000):
            yield Partition((f"lost {number}",))
        os._exit(9)

    catalog.batch_create_partition(ORDERS, rows())


def test_a_crash_in_a_batch_leaves_the_partitions_before(catalog, database):
    catalog.create_table(orders())
    catalog.create_partition(ORDERS, Partition(("eu",)))
    worker = SPAWN.Process(target=_die_in_batch, args=(database.path,))
    worker.start()
    worker.join()
    assert worker.exitcode == 9
    assert catalog.partition_names(ORDERS) == ["region=eu"]


def test_a_lake_of_the_first_layout_moves_forward(database):
    database.migrate(layout.COMPONENT, layout.STEPS[:1])
    with database.write() as connection:
        connection.execute(
            "INSERT INTO catalog_tables (database_id, name, version_id, document)"
            """ VALUES (1, 'old', 1, '{"table_type": "EXTERNAL_TABLE"}')"""
        )
    catalog = DataCatalog(database)
    assert catalog.get_database(DatabaseName("awsdatacatalog", "default")).others == {}
    assert catalog.get_table(TableName("awsdatacatalog", "default", "old")).version_id == 1


def test_a_lake_of_a_newer_lakenb_is_refused_and_not_changed(database):
    DataCatalog(database)
    with database.write() as connection:
        connection.execute("UPDATE layout SET version = 7 WHERE component = ?", (layout.COMPONENT,))
    with pytest.raises(EngineUnavailable, match=r"layout 7, this one knows 4\); upgrade"):
        DataCatalog(database)
    with database.read() as connection:
        assert connection.execute("SELECT version FROM layout").fetchall() == [(7,)]


def test_an_older_catalog_is_brought_forward_with_what_it_holds(database, monkeypatch):
    DataCatalog(database).create_table(orders(database_name="default"))
    longer = (*layout.STEPS, "ALTER TABLE catalog_tables ADD COLUMN kind TEXT DEFAULT 'x'")
    monkeypatch.setattr(layout, "STEPS", longer)
    newer = DataCatalog(database)
    assert newer.table_names(DatabaseName("awsdatacatalog", "default")) == ["orders"]
    with database.read() as connection:
        assert connection.execute("SELECT kind FROM catalog_tables").fetchall() == [("x",)]


def test_a_damaged_catalog_gives_one_clear_line(tmp_path):
    path = tmp_path / "catalog.db"
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    with pytest.raises(LakeNBError, match="damaged") as raised:
        DataCatalog(LakeDatabase(path))
    assert "\n" not in str(raised.value)

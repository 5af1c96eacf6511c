"""Partitions of the Data Catalog: kept, found by value, changed."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest
from lakenb.glue.data_catalog import layout
from lakenb.glue.data_catalog.document import descriptor_document, dump, table_text
from lakenb.glue.data_catalog.model import Partition, StorageDescriptor, Table
from lakenb.glue.data_catalog.partition_name import partition_name, split_partition_name
from lakenb.glue.data_catalog.service import DataCatalog
from lakenb.storage.database import LakeDatabase
from lakenb.values.column import Column
from lakenb.values.names import DatabaseName
from lakenb.values.predicate import And, Comparison, In, IsNull, Or
from lakenb.values.types import BIGINT, VARCHAR, parse_type

EVENTS = DatabaseName("awsdatacatalog", "default").table("events")
START = datetime(2024, 5, 1, tzinfo=UTC)


@pytest.fixture
def database(tmp_path):
    made = LakeDatabase(tmp_path / "catalog.db")
    yield made
    made.close()


@pytest.fixture
def catalog(database):
    return DataCatalog(database, now=lambda: START)


def make(catalog, location="s3://b/events/", **keys):
    catalog.create_table(
        Table(
            "events",
            "default",
            storage_descriptor=StorageDescriptor((Column("v", BIGINT),), location=location),
            partition_keys=tuple(Column(name, parse_type(kind)) for name, kind in keys.items()),
        )
    )


def add(catalog, *values):
    catalog.batch_create_partition(EVENTS, [Partition(one) for one in values])


def found(catalog, predicate):
    return [values for values, _ in catalog.partition_locations(EVENTS, predicate)]


def test_a_partition_without_a_location_gets_hives(catalog):
    make(catalog, location="s3://b/events", year="int", name="string")
    made = catalog.create_partition(EVENTS, Partition(("2024", "a/b=c")))
    assert made == Partition(
        ("2024", "a/b=c"), "s3://b/events/year=2024/name=a%2Fb%3Dc/", creation_time=START
    )
    assert catalog.get_partition(EVENTS, ("2024", "a/b=c")) == made


def test_a_partition_is_kept_as_it_was_made(catalog):
    make(catalog, year="int")
    own = StorageDescriptor((Column("old", VARCHAR),), location="s3://b/own/")
    one = Partition(("1",), "s3://b/elsewhere/", parameters={"rows": "3"})
    two = Partition(("2",), storage_descriptor=own, creation_time=datetime(2020, 1, 1, tzinfo=UTC))
    catalog.batch_create_partition(EVENTS, [one, two])
    assert catalog.get_partitions(EVENTS) == [
        replace(one, creation_time=START),
        replace(two, location="s3://b/own/"),
    ]


def test_a_table_without_a_location_asks_for_one(catalog):
    make(catalog, location=None, year="int")
    with pytest.raises(InvalidRequest, match="has a location"):
        add(catalog, ("1",))


def test_values_must_fit_the_keys(catalog):
    make(catalog, year="int", month="int")
    with pytest.raises(
        InvalidRequest, match="1 values and the table's partition keys are year, mo"
    ):
        add(catalog, ("2024",))
    with pytest.raises(InvalidRequest, match="1025 characters"):
        add(catalog, ("2024", "1" * 1025))
    with pytest.raises(InvalidRequest, match="not valid Unicode"):
        add(catalog, ("2024", "\udcff"))


def test_a_table_without_keys_has_no_partitions(catalog):
    make(catalog)
    with pytest.raises(InvalidRequest, match="not partitioned"):
        add(catalog, ())
    assert found(catalog, And()) == []


def test_a_batch_is_added_whole_or_not_at_all(catalog):
    make(catalog, year="int")
    add(catalog, ("2",))
    with pytest.raises(AlreadyExists, match=r"'year=2' of table 'awsdatacatalog\.default.events'"):
        add(catalog, ("1",), ("2",), ("3",))
    with pytest.raises(AlreadyExists):
        add(catalog, ("4",), ("4",))
    assert catalog.partition_names(EVENTS) == ["year=2"]


def test_a_batch_can_pass_over_what_is_there(catalog):
    make(catalog, year="int")
    add(catalog, ("2",))
    more = [Partition((text,)) for text in ("3", "2", "1", "3")]
    assert catalog.batch_create_partition(EVENTS, more, if_not_exists=True) == [("3",), ("1",)]
    assert catalog.count_partitions(EVENTS) == 3


def test_integers_compare_as_numbers(catalog):
    make(catalog, month="int")
    add(catalog, ("01",), ("2",), ("10",), ("-3",))
    assert found(catalog, Comparison("month", "=", 1)) == [("01",)]
    assert found(catalog, Comparison("month", "<", 3)) == [("-3",), ("01",), ("2",)]
    assert found(catalog, Comparison("month", ">", 1.5)) == [("10",), ("2",)]
    assert found(catalog, Comparison("month", "=", "1")) == [("01",)]
    assert found(catalog, In("month", (10, 2))) == [("10",), ("2",)]


def test_texts_compare_as_texts(catalog):
    make(catalog, month="string")
    add(catalog, ("01",), ("2",), ("10",), ("\u00e9",))
    assert found(catalog, Comparison("month", "=", "1")) == []
    assert found(catalog, Comparison("month", "<", "2")) == [("01",), ("10",)]
    assert found(catalog, Comparison("month", ">", "z")) == [("\u00e9",)]


def test_dates_compare_as_dates(catalog):
    make(catalog, day="date")
    add(catalog, ("2024-01-02",), ("1999-12-31",), (None,))
    assert found(catalog, Comparison("day", ">=", date(2000, 1, 1))) == [("2024-01-02",)]
    assert found(catalog, Comparison("day", "<", datetime(2024, 1, 2, 1))) == [
        ("1999-12-31",),
        ("2024-01-02",),
    ]


def test_decimals_compare_as_decimals(catalog):
    make(catalog, price="decimal(20,2)")
    add(catalog, ("1.10",), ("1.1",), ("123456789012345678.01",), ("123456789012345678.02",))
    assert found(catalog, Comparison("price", "=", Decimal("1.1"))) == [("1.1",), ("1.10",)]
    # Doubles can't tell these two apart, so only a list of exact decimals may.
    assert ("123456789012345678.02",) in found(
        catalog, Comparison("price", ">", Decimal("123456789012345678.01"))
    )


def test_null_is_found_by_null_alone(catalog):
    make(catalog, region="string")
    add(catalog, ("__HIVE_DEFAULT_PARTITION__",), ("eu",))
    assert found(catalog, IsNull("region")) == [(None,)]
    assert found(catalog, IsNull("region", negated=True)) == [("eu",)]
    assert found(catalog, Comparison("region", "<>", "us")) == [("eu",)]
    assert catalog.get_partition(EVENTS, (None,)).location.endswith(
        "/region=__HIVE_DEFAULT_PARTITION__/"
    )
    with pytest.raises(AlreadyExists):
        add(catalog, (None,))


def test_what_is_no_value_of_the_type_is_never_left_out(catalog):
    make(catalog, year="int")
    add(catalog, ("x",), ("2024",), ("99999999999",), (" 1",))
    for predicate in (Comparison("year", "=", 1), Comparison("year", "<", 0), In("year", (5,))):
        assert found(catalog, predicate) == [(" 1",), ("99999999999",), ("x",)]


def test_parts_about_other_columns_keep_everything(catalog):
    make(catalog, year="int")
    add(catalog, ("1",), ("2",))
    year, other = Comparison("year", "=", 1), Comparison("v", "=", 7)
    assert found(catalog, And((year, other))) == [("1",)]
    assert len(found(catalog, Or((year, other)))) == 2


def test_a_table_may_have_more_keys_than_are_indexed(catalog):
    make(catalog, **{f"k{number}": "int" for number in range(12)})
    add(catalog, *[tuple(str(row * number) for number in range(12)) for row in range(5)])
    assert found(catalog, Comparison("k11", "=", 22)) == [tuple(str(2 * n) for n in range(12))]
    assert len(found(catalog, Or((Comparison("k11", "=", 22), Comparison("k1", "=", 4))))) == 2


def test_very_large_predicates_are_answered(catalog):
    make(catalog, year="int", name="string")
    add(catalog, *[(str(number), "x") for number in range(20)])
    assert len(found(catalog, In("year", tuple(range(10, 50_000))))) == 10
    years = tuple(Comparison("year", "=", number) for number in range(5, 30_000))
    assert len(found(catalog, Or(years))) == 15
    apart = tuple(
        And((Comparison("year", "=", number), Comparison("name", "=", "x")))
        for number in range(3, 3000)
    )
    assert len(found(catalog, Or(apart))) == 17
    deep = Comparison("year", "=", 1)
    for _ in range(5000):
        deep = And((deep,))
    assert ("1", "x") in found(catalog, deep)


def test_names_are_sorted_and_escaped(catalog):
    make(catalog, region="string", day="date")
    add(catalog, ("us", "2024-01-01"), ("e:u", None))
    assert catalog.partition_names(EVENTS) == [
        "region=e%3Au/day=__HIVE_DEFAULT_PARTITION__",
        "region=us/day=2024-01-01",
    ]


@pytest.mark.parametrize("value", ["a/b", "50%", "a=b", "x y", "\u00e9:", "%2F", "[]{}", None])
def test_a_name_can_be_read_back(value):
    name = partition_name(["k 1", "l"], (value, "z"))
    assert name.count("/") == 1
    assert split_partition_name(name) == (("k 1", value), ("l", "z"))


def test_a_path_that_is_no_name_is_none():
    assert split_partition_name("year=1/_temporary") is None
    assert split_partition_name("=1") is None


def test_partitions_are_deleted_all_or_none(catalog):
    make(catalog, year="int")
    add(catalog, ("1",), ("2",), ("3",))
    with pytest.raises(EntityNotFound, match="'year=9'"):
        catalog.delete_partitions(EVENTS, [("1",), ("9",)])
    assert catalog.count_partitions(EVENTS) == 3
    assert catalog.delete_partitions(EVENTS, [("1",), ("9",)], if_exists=True) == 1
    assert catalog.partition_names(EVENTS) == ["year=2", "year=3"]


def test_a_partition_is_renamed_where_it_is(catalog):
    make(catalog, year="int")
    add(catalog, ("1",), ("2",))
    old = catalog.get_partition(EVENTS, ("1",))
    catalog.rename_partition(EVENTS, ("1",), ("5",))
    assert catalog.get_partition(EVENTS, ("5",)) == replace(old, values=("5",))
    assert found(catalog, Comparison("year", "=", 5)) == [("5",)]
    assert found(catalog, Comparison("year", "=", 1)) == []
    with pytest.raises(AlreadyExists, match="'year=2'"):
        catalog.rename_partition(EVENTS, ("5",), ("2",))
    with pytest.raises(EntityNotFound, match="'year=1'"):
        catalog.rename_partition(EVENTS, ("1",), ("7",))


def test_a_partition_is_updated(catalog):
    make(catalog, year="int")
    add(catalog, ("1",))
    changed = catalog.update_partition(EVENTS, ("1",), Partition(("1",), "s3://b/moved/"))
    assert changed.creation_time == START
    assert catalog.partition_locations(EVENTS) == [(("1",), "s3://b/moved/")]
    catalog.update_partition(EVENTS, ("1",), Partition(("1",), parameters={"a": "b"}))
    assert catalog.get_partition(EVENTS, ("1",)).location == "s3://b/moved/"
    assert catalog.get_partition(EVENTS, ("1",)).parameters == {"a": "b"}


def test_a_key_of_another_type_compares_by_the_new_one(catalog):
    make(catalog, month="string")
    add(catalog, ("01",), ("10",), ("x",))
    assert found(catalog, Comparison("month", "=", "1")) == []
    table = catalog.get_table(EVENTS)
    catalog.update_table(replace(table, partition_keys=(Column("month", BIGINT),)))
    assert found(catalog, Comparison("month", "=", 1)) == [("01",), ("x",)]


def test_keys_can_not_become_more_under_partitions(catalog):
    make(catalog, month="string")
    table = catalog.get_table(EVENTS)
    more = replace(table, partition_keys=(*table.partition_keys, Column("day", BIGINT)))
    add(catalog, ("01",))
    with pytest.raises(InvalidRequest, match="has partitions"):
        catalog.update_table(more)
    assert catalog.get_table(EVENTS) == table
    catalog.delete_partitions(EVENTS, [("01",)])
    assert len(catalog.update_table(more).partition_keys) == 2


def test_verbs_on_a_missing_table_say_so(catalog):
    for act in (
        lambda: catalog.partition_locations(EVENTS),
        lambda: catalog.create_partition(EVENTS, Partition(("1",))),
        lambda: catalog.delete_partitions(EVENTS, []),
        lambda: catalog.count_partitions(EVENTS),
    ):
        with pytest.raises(
            EntityNotFound, match=r"'awsdatacatalog\.default\.events' does not exist"
        ):
            act()


@pytest.mark.parametrize(
    "predicate",
    [
        Comparison("year", "=", 7),
        Comparison("site", "=", "s7"),
        Comparison("code", "=", 7),
        In("code", (7, 8)),
        And((Comparison("code", ">=", 7), Comparison("code", "<", 9))),
        Or((Comparison("year", "=", 7), Comparison("code", "=", 8))),
        And(
            (
                Or((Comparison("year", "=", 7), Comparison("code", "=", 8))),
                Or((Comparison("year", "<", 99), IsNull("site"))),
            )
        ),
        Or((And((Comparison("year", ">", 4), Comparison("year", "<", 6))), IsNull("site"))),
        IsNull("site"),
    ],
)
def test_a_selective_filter_does_not_walk_through_all(catalog, database, predicate):
    make(catalog, year="int", site="string", code="int")
    add(catalog, *[(str(number), f"s{number}", str(number)) for number in range(3000)])
    add(catalog, ("-1", None, "-1"))
    steps = []
    with database.read() as connection:
        connection.set_progress_handler(lambda: steps.append(1), 1)
        assert 1 <= len(catalog.partition_locations(EVENTS, predicate)) <= 2
        connection.set_progress_handler(None, 1)
    assert len(steps) < 2500  # fewer than there are rows, and SQLite takes several for each


# --- descriptors of their own ------------------------------------------------------------------


def with_columns(catalog, *columns):
    def change(table):
        return replace(
            table,
            storage_descriptor=replace(
                table.storage_descriptor,
                columns=tuple(Column(name, parse_type(kind)) for name, kind in columns),
            ),
        )

    catalog.modify_table(EVENTS, change)


def columns_of(partition):
    own = partition.storage_descriptor
    return own and [(c.name, c.type.hive) for c in own.columns]


def test_partitions_keep_the_columns_they_were_made_with(catalog):
    make(catalog, k="string")
    add(catalog, ("a",), ("b",))
    assert columns_of(catalog.get_partition(EVENTS, ("a",))) is None
    with_columns(catalog, ("v", "bigint"), ("w", "string"))
    add(catalog, ("c",))
    with_columns(catalog, ("v", "string"))
    found = {p.values[0]: p for p in catalog.get_partitions(EVENTS)}
    assert {name: columns_of(p) for name, p in found.items()} == {
        "a": [("v", "bigint")],
        "b": [("v", "bigint")],
        "c": [("v", "bigint"), ("w", "string")],
    }
    assert found["a"].storage_descriptor.location == found["a"].location == "s3://b/events/k=a/"
    places, own = catalog.partition_places(EVENTS)
    assert [place[:2] for place in places] == catalog.partition_locations(EVENTS)
    assert len({number for _, _, number in places}) == len(own) == 2
    assert all(descriptor.location is None for descriptor in own.values())


def test_a_change_of_the_place_or_the_properties_is_the_tables_alone(catalog):
    make(catalog, k="string")
    add(catalog, ("a",))
    catalog.modify_table(
        EVENTS,
        lambda t: replace(
            t,
            parameters={"x": "1"},
            storage_descriptor=replace(t.storage_descriptor, location="s3://b/new/"),
        ),
    )
    assert catalog.get_partition(EVENTS, ("a",)).storage_descriptor is None


def test_partitions_of_equal_descriptors_share_one(catalog, database):
    make(catalog, k="int")
    own = StorageDescriptor((Column("v", VARCHAR),), parameters={"é": "☃"})
    catalog.batch_create_partition(
        EVENTS,
        [
            Partition((str(n),), storage_descriptor=replace(own, location=f"s3://b/{n}/"))
            for n in range(9)
        ],
    )
    with database.read() as connection:
        assert connection.execute("SELECT count(*) FROM catalog_descriptors").fetchone() == (1,)
    one = catalog.get_partition(EVENTS, ("3",))
    assert one.storage_descriptor == replace(own, location="s3://b/3/")
    catalog.update_partition(EVENTS, ("3",), replace(one, storage_descriptor=None))
    assert catalog.get_partition(EVENTS, ("3",)).storage_descriptor is None
    assert catalog.get_partition(EVENTS, ("3",)).location == "s3://b/3/"
    catalog.delete_table(EVENTS)
    with database.read() as connection:
        assert connection.execute("SELECT count(*) FROM catalog_descriptors").fetchone() == (0,)


def test_descriptors_of_the_layout_before_are_taken_over(database):
    database.migrate(layout.COMPONENT, layout.STEPS[:2])
    own = StorageDescriptor((Column("é\n'", VARCHAR, "c"),), location="s3://b/x/")
    document = {
        "storage_descriptor": descriptor_document(own),
        "parameters": {"p": "1"},
        "others": {},
    }
    with database.write() as connection:
        connection.execute(
            "INSERT INTO catalog_tables (id, database_id, name, version_id, document) VALUES (1, 1, ?, 0, ?)",
            (
                "events",
                table_text(Table("events", "default", partition_keys=(Column("k", VARCHAR),))),
            ),
        )
        for values, extras in (("a", dump(document)), ("b", dump(document)), ("c", None)):
            connection.execute(
                "INSERT INTO catalog_partitions (table_id, partition_values, location, extras, creation_time)"
                " VALUES (1, ?, 's3://b/y/', ?, 0)",
                (dump([values]), extras),
            )
    a, b, c = DataCatalog(database).get_partitions(EVENTS)
    assert a.storage_descriptor == b.storage_descriptor == replace(own, location="s3://b/y/")
    assert (a.parameters, c.parameters, c.storage_descriptor) == ({"p": "1"}, {}, None)

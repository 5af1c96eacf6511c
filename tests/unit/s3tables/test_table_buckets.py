from __future__ import annotations

import pytest

from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest, QueryFailed
from lakenb.s3tables.table_bucket.service import new_location
from lakenb.values.column import Column
from lakenb.values.names import DatabaseName, TableName
from lakenb.values.s3_uri import parse_s3_uri
from lakenb.values.types import parse_type

COLUMNS = [Column("id", parse_type("bigint"))]
NS = DatabaseName("s3tablescatalog/tbl", "ns")


@pytest.mark.parametrize(
    "name",
    [
        *["ab", "a" * 64, "Upper", "under_score", "dot.ted", "-abc", "abc-", "xn--abc", "awsome"],
        *["abc--table-s3", "abc-s3alias", "abc\n", "", "a/b", "../abc"],
    ],
)
def test_names_of_table_buckets_follow_s3(lake, name):
    with pytest.raises(InvalidRequest, match="not allowed"):
        lake.buckets.create_table_bucket(name)
    assert [b.name for b in lake.buckets.list_table_buckets()] == ["tbl"]


@pytest.mark.parametrize("name", ["_a", "a_", "a-b", "a.b", "A", "", "a/b", "é", "a\n", "a" * 256])
def test_names_of_namespaces_and_tables_follow_s3(lake, name):
    with pytest.raises(InvalidRequest, match="not allowed"):
        lake.buckets.create_namespace(DatabaseName(NS.catalog, name))
    with pytest.raises(InvalidRequest, match="not allowed"):
        lake.buckets.create_table(TableName(NS.catalog, "ns", name), COLUMNS)


def test_things_exist_once(lake):
    with pytest.raises(AlreadyExists, match="'tbl'"):
        lake.buckets.create_table_bucket("tbl")
    with pytest.raises(AlreadyExists, match="'ns'"):
        lake.buckets.create_namespace(NS)
    lake.buckets.create_table(NS.table("t"), COLUMNS)
    with pytest.raises(AlreadyExists, match=r"ns\.t already"):
        lake.buckets.create_table(NS.table("t"), COLUMNS)


def test_what_is_missing_is_named(lake):
    with pytest.raises(
        EntityNotFound, match=r"CATALOG_NOT_FOUND.*s3tablescatalog/tbk.*Did you mean 'tbl'"
    ):
        lake.buckets.get_table_bucket("tbk")
    with pytest.raises(EntityNotFound, match=r"SCHEMA_NOT_FOUND.*nope"):
        lake.buckets.create_table(TableName(NS.catalog, "nope", "t"), COLUMNS)
    with pytest.raises(EntityNotFound, match="CATALOG_NOT_FOUND"):
        lake.buckets.list_tables(DatabaseName("s3tablescatalog/none", "ns"))
    with pytest.raises(EntityNotFound, match="CATALOG_NOT_FOUND"):
        lake.buckets.create_namespace(DatabaseName("awsdatacatalog", "ns"))
    with pytest.raises(EntityNotFound, match=r"TABLE_NOT_FOUND.*ns.none"):
        lake.tables.info(NS.table("none"))


def test_only_empty_things_are_deleted(lake):
    with pytest.raises(InvalidRequest, match="not empty"):
        lake.buckets.delete_table_bucket("tbl")
    lake.buckets.create_table(NS.table("t"), COLUMNS)
    with pytest.raises(QueryFailed, match="not empty"):
        lake.buckets.drop_namespace(NS)
    assert [e.name.table for e in lake.buckets.list_tables(NS)] == ["t"]
    lake.buckets.drop_namespace(NS, cascade=True)
    assert not lake.storage.exists("s3://tbl--table-s3/")
    with pytest.raises(EntityNotFound):
        lake.buckets.get_namespace(NS)
    lake.buckets.delete_table_bucket("tbl")
    assert lake.buckets.list_table_buckets() == []


def test_a_renamed_table_keeps_its_rows(lake):
    table = lake.buckets.create_table(NS.table("t"), COLUMNS)
    lake.tables.append(table.name, [lake.write(table, {"id": [1]})])
    lake.buckets.create_namespace(DatabaseName(NS.catalog, "other"))
    new = TableName(NS.catalog, "other", "u")
    lake.buckets.rename_table(table.name, new)
    assert lake.read(lake.tables.plan(new)) == [{"id": 1}]
    with pytest.raises(EntityNotFound):
        lake.tables.info(table.name)
    lake.buckets.create_table(NS.table("t"), COLUMNS)
    with pytest.raises(AlreadyExists):
        lake.buckets.rename_table(new, NS.table("t"))
    with pytest.raises(InvalidRequest, match="stays in its table bucket"):
        lake.buckets.rename_table(new, TableName("s3tablescatalog/xyz", "ns", "t"))
    with pytest.raises(EntityNotFound, match="SCHEMA_NOT_FOUND"):
        lake.buckets.rename_table(new, TableName(NS.catalog, "none", "t"))


def test_state_is_kept_in_the_lake(lake):
    lake.buckets.create_table(NS.table("t"), COLUMNS)
    again = type(lake)(lake.path)
    assert [n.name for n in again.buckets.list_namespaces(NS.catalog)] == ["ns"]
    assert [e.name for e in again.buckets.list_tables(NS)] == [NS.table("t")]
    assert again.tables.info(NS.table("t")).columns[0].name == "id"


@pytest.mark.parametrize("length", [3, 53, 54, 63])
def test_every_table_bucket_has_a_valid_place_for_its_data(length):
    name = TableName(f"s3tablescatalog/{'b' * length}", "ns", "t")
    place = parse_s3_uri(new_location(name))
    assert len(place.bucket) <= 63
    assert place.bucket.endswith("--table-s3")
    other = TableName(f"s3tablescatalog/{'b' * (length - 1)}c", "ns", "t")
    assert parse_s3_uri(new_location(other)).bucket != place.bucket
    assert new_location(name) != new_location(name)


def test_columns_are_found_by_name(tmp_path):
    import lakenb

    with lakenb.connect(tmp_path / "lake") as session:
        session.create_table_bucket("ice")
        catalog = "s3tablescatalog/ice"
        session.sql("CREATE DATABASE ns", catalog=catalog)
        session.sql('CREATE TABLE ns.t AS SELECT 1 AS amount, 2 AS "odd""\\name"', catalog=catalog)
        assert "amount  s3tablescatalog/ice.ns.t" in str(session.outline("amou"))
        for part in ('d"\\n', "\\name"):
            assert 'odd"\\name  s3tablescatalog/ice.ns.t' in str(session.outline(part))
        assert "nothing is found" in str(session.outline("later"))
        session.sql("ALTER TABLE ns.t ADD COLUMNS (later int)", catalog=catalog)
        assert "later" in str(session.outline("ns.later"))
        assert "nothing is found" in str(session.outline("other.later"))
        session.sql("DROP TABLE ns.t", catalog=catalog)
        assert "nothing is found" in str(session.outline("amou"))

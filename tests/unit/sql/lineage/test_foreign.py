"""Lineage of other systems' SQL, where schemas may be incomplete."""

import pytest

from lakenb.errors import InvalidRequest, QuotaExceeded, SyntaxError_
from lakenb.sql.lineage.foreign import ForeignTable, Target, foreign_lineage

SCHEMAS = {
    "db.raw.orders": ["id", "customer_id", "amount", "items"],
    "db.raw.customers": ["id", "name"],
}
SPELT = {"DB.RAW.ORDERS": ["ID", "AMOUNT"]}


def direct(found):
    return {
        (e.source_column, e.target_column, e.subtype) for e in found.edges if e.type == "DIRECT"
    }


def indirect(found):
    return {
        (e.source_column, e.target_column, e.subtype) for e in found.edges if e.type == "INDIRECT"
    }


@pytest.mark.parametrize(
    ("dialect", "sql", "expected"),
    [
        (
            "redshift",
            "SELECT o.id, amount * 2 AS twice, twice + 1 AS more FROM raw.orders o",
            {("id", "id", "IDENTITY"), ("amount", "twice", "TRANSFORMATION"), ("amount", "more", "TRANSFORMATION")},
        ),
        (
            "redshift",
            "SELECT x.sku FROM db.raw.orders o, o.items AS x",
            {("items", "sku", "TRANSFORMATION")},
        ),
        (
            "bigquery",
            "SELECT * EXCEPT (items, customer_id) FROM `db.raw.orders`",
            {("id", "id", "IDENTITY"), ("amount", "amount", "IDENTITY")},
        ),
        (
            "bigquery",
            "SELECT i.sku FROM raw.orders AS o, UNNEST(o.items) AS i",
            {("items", "sku", "TRANSFORMATION")},
        ),
        (
            "databricks",
            "SELECT w FROM raw.orders LATERAL VIEW explode(items) q AS w",
            {("items", "w", "TRANSFORMATION")},
        ),
        (
            "duckdb",
            "FROM raw.customers SELECT upper(name) AS n",
            {("name", "n", "TRANSFORMATION")},
        ),
        (
            "trino",
            "SELECT x FROM raw.orders CROSS JOIN UNNEST(items) AS q(x)",
            {("items", "x", "TRANSFORMATION")},
        ),
        (
            "postgres",
            'SELECT max(name) AS "Top" FROM customers',
            {("name", "Top", "AGGREGATION")},
        ),
    ],
)  # fmt: skip
def test_dialects_give_direct_edges(dialect, sql, expected):
    found = foreign_lineage(sql, dialect, SCHEMAS)
    assert direct(found) == expected
    assert not found.unknown


def test_names_are_spelt_as_the_schema_spells_them_and_else_as_the_dialect_folds_them():
    found = foreign_lineage(
        'SELECT id, amount AS total, id AS "Key" FROM raw.orders', "snowflake", SPELT
    )
    assert direct(found) == {
        ("ID", "ID", "IDENTITY"), ("AMOUNT", "TOTAL", "IDENTITY"), ("ID", "Key", "IDENTITY")
    }  # fmt: skip
    assert [use.name for use in found.inputs] == ["DB.RAW.ORDERS"]


def test_conditions_of_snowflake_decide():
    sql = "SELECT f.value:x::int AS v, iff(o.amount > 1, o.id, 0) i, decode(o.id, 1, 'a', 'b') d FROM raw.orders o, LATERAL FLATTEN(input => o.amount) f"
    found = foreign_lineage(sql, "snowflake", SPELT)
    assert direct(found) == {("AMOUNT", "V", "TRANSFORMATION"), ("ID", "I", "TRANSFORMATION")}
    assert {("AMOUNT", "I", "CONDITIONAL"), ("ID", "D", "CONDITIONAL")} <= indirect(found)


def test_a_single_table_without_a_schema_owns_what_no_other_has():
    sql = "SELECT x, name, z.y FROM raw.customers CROSS JOIN somewhere z"
    found = foreign_lineage(sql, "postgres", SCHEMAS)
    assert {(e.source_dataset, e.source_column) for e in found.edges} == {
        ("somewhere", "x"), ("db.raw.customers", "name"), ("somewhere", "y")
    }  # fmt: skip


def test_two_tables_without_a_schema_leave_a_column_unknown():
    found = foreign_lineage("SELECT a, t.b FROM t JOIN u ON t.id = u.id", "postgres", {})
    assert direct(found) == {("b", "b", "IDENTITY")}
    (sentence,) = found.unknown
    assert "Column 'a'" in sentence
    assert "t, u" in sentence


def test_a_column_of_a_table_without_a_schema_or_of_the_query_around_is_unknown():
    sql = "SELECT id FROM raw.customers WHERE EXISTS (SELECT 1 FROM somewhere WHERE name = 'x')"
    found = foreign_lineage(sql, "postgres", SCHEMAS)
    assert not indirect(found)
    assert "'name' may be a column" in found.unknown[0]


def test_everything_of_a_table_without_a_schema_is_an_edge_between_datasets():
    found = foreign_lineage("SELECT * FROM t", "redshift", {}, Target("marts.t", (), "TABLE"))
    assert [tuple(e[:6]) for e in found.edges] == [("t", None, "marts.t", None, "DIRECT", "IDENTITY")]  # fmt: skip
    assert found.unknown


def test_columns_pass_through_queries_over_a_table_without_a_schema():
    sql = "WITH s AS (SELECT * FROM t), r AS (SELECT s.*, 1 AS one FROM s) SELECT one, a + 1 AS b FROM r"
    found = foreign_lineage(sql, "duckdb", {})
    assert direct(found) == {("a", "b", "TRANSFORMATION")}


def test_a_target_names_columns_by_place():
    target = Target("db.marts.m", ("total", "n"), "TABLE")
    found = foreign_lineage(
        "SELECT sum(amount), count(*) FROM raw.orders", "postgres", SCHEMAS, target
    )
    assert {(e.source_column, e.target_column, e.masking) for e in found.edges} == {
        ("amount", "total", False), (None, "n", True)
    }  # fmt: skip


def test_a_lookup_may_take_the_place_of_schemas():
    def lookup(parts):
        return ForeignTable("elsewhere", ("a", "b"), "VIEW") if parts == ("main", "v") else None

    found = foreign_lineage("SELECT * FROM main.v", "duckdb", lookup)
    assert [(use.name, use.kind) for use in found.inputs] == [("elsewhere", "VIEW")]
    assert direct(found) == {("a", "a", "IDENTITY"), ("b", "b", "IDENTITY")}


@pytest.mark.parametrize(
    ("sql", "dialect", "error"),
    [
        ("SELECT 1", "cobol", InvalidRequest),
        ("SELECT FROM WHERE", "postgres", SyntaxError_),
        ("SELECT 1; SELECT 2", "postgres", SyntaxError_),
        ("", "postgres", SyntaxError_),
        ("SELECT {{ ref('x') }}", "postgres", SyntaxError_),
        ("SELECT " + "(" * 1000 + "1" + ")" * 1000, "postgres", QuotaExceeded),
        ("SELECT " + "CASE WHEN a THEN " * 1000 + "1" + " END" * 1000, "duckdb", QuotaExceeded),
        ("SELECT " + "-" * 1 + " - ".join(["a"] * 3) + " FROM (" * 1000, "duckdb", QuotaExceeded),
    ],
)
def test_bad_texts_are_refused_with_a_reason(sql, dialect, error):
    with pytest.raises(error):
        foreign_lineage(sql, dialect, {})


def test_a_long_chain_is_no_deep_tree():
    found = foreign_lineage("SELECT " + " + ".join(["a"] * 20_000) + " AS s FROM t", "postgres", {})
    assert direct(found) == {("a", "s", "TRANSFORMATION")}


def test_several_columns_are_set_by_one_query():
    sql = "UPDATE raw.customers SET (id, name) = (SELECT max(o.id), o.items FROM raw.orders o WHERE o.amount > 1)"
    found = foreign_lineage(sql, "postgres", SCHEMAS)
    assert direct(found) == {("id", "id", "AGGREGATION"), ("items", "name", "IDENTITY")}
    assert indirect(found) == {("amount", "id", "FILTER"), ("amount", "name", "FILTER")}


def test_an_insert_goes_by_place_or_by_name():
    sql = "INSERT INTO raw.customers {}SELECT amount AS name, items AS id FROM raw.orders"
    by_place = foreign_lineage(sql.format(""), "duckdb", SCHEMAS)
    assert direct(by_place) == {("amount", "id", "IDENTITY"), ("items", "name", "IDENTITY")}
    by_name = foreign_lineage(sql.format("BY NAME "), "duckdb", SCHEMAS)
    assert direct(by_name) == {("amount", "name", "IDENTITY"), ("items", "id", "IDENTITY")}


def test_a_statement_that_cannot_be_traced_says_so():
    found = foreign_lineage("GRANT SELECT ON t TO someone", "postgres", {})
    assert not found.edges
    assert "can't be traced" in found.unknown[0]

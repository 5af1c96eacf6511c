"""The registry of functions: what it knows, what it refuses, and how it says so."""

import duckdb
import pytest
import sqlglot.expressions as exp

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.functions import registry, tree
from lakenb.sql.functions.later import LATER, LATER_FORMS


def text(node):
    return node.sql("duckdb", normalize_functions=False)


def number(value):
    return exp.Literal.number(value)


def test_names_fold_to_lower_case():
    assert registry.lookup("DATE_TRUNC") is registry.lookup("date_trunc")
    assert registry.lookup("list_sort") is None


def test_an_unknown_name_is_told_with_its_place_and_a_near_one():
    with pytest.raises(QueryFailed) as caught:
        registry.translate("lenght", [exp.column("a")], (2, 8))
    assert str(caught.value) == (
        "FUNCTION_NOT_FOUND: line 2:8: Function 'lenght' not registered. Did you mean 'length'?"
    )


def test_a_wrong_count_names_what_is_expected():
    with pytest.raises(QueryFailed, match="Expected: date_trunc") as caught:
        registry.translate("date_trunc", [number(1)], (1, 1))
    assert caught.value.name == "FUNCTION_NOT_FOUND"
    assert caught.value.position == (1, 1)


@pytest.mark.parametrize("name", ["xxhash64", "ST_Point", "json_value"])
def test_what_trino_has_and_lakenb_lacks_is_refused_by_name(name):
    with pytest.raises(NotYetAvailable, match=name.lower()) as caught:
        registry.translate(name, [number(1)], (1, 1))
    assert caught.value.position == (1, 1)


def test_no_function_is_both_there_and_missing():
    names = {entry.name for entry in registry.all_functions()}
    assert not names & LATER
    assert {name for name, _ in LATER_FORMS} <= names


@pytest.mark.parametrize("name", ["div", "fail", "subscript", "cast_varchar", "as_date"])
def test_operators_are_no_functions_of_a_user(name):
    with pytest.raises(QueryFailed, match="not registered"):
        registry.translate(name, [number(1), number(2)])


def test_the_macros_are_made_in_an_empty_database():
    connection = duckdb.connect()
    for statement in registry.macros():
        connection.execute(statement)
    count = (
        "SELECT count(DISTINCT function_name) FROM duckdb_functions() WHERE schema_name = 'trino'"
    )
    made = connection.execute(count).fetchone()[0]
    assert made >= len([f for f in registry.all_functions() if f.macro])


def test_a_random_argument_is_worked_out_once():
    made = text(registry.translate("sign", [exp.Anonymous(this="random", expressions=[])]))
    assert made.count("random()") == 1
    assert made.startswith("list_extract(list_transform(")


def test_a_plain_argument_needs_no_lambda():
    assert text(registry.translate("sign", [exp.column("a")])) == '"trino"."sign"(a)'


def test_a_filter_goes_to_the_aggregate_inside():
    call = registry.translate("corr", [exp.column("a"), exp.column("b")])
    node = exp.Filter(this=call, expression=exp.Where(this=exp.column("c")))
    over = exp.Window(this=registry.modified(node), over="OVER")
    made = registry.modified(over)
    assert text(made) == '"trino"."finite"(corr(a, b) FILTER(WHERE c) OVER ())'


def test_a_filter_on_a_plain_aggregate_stays_where_it_is():
    call = registry.translate("sum", [exp.column("a")])
    assert call.meta.get(tree.AGGREGATE)
    node = exp.Filter(this=call, expression=exp.Where(this=exp.column("c")))
    assert registry.modified(node) is node


def test_signatures_tell_the_names():
    for entry in registry.all_functions():
        assert all(line.startswith(f"{entry.name}(") for line in entry.signatures)
        assert all(" -> " in line for line in entry.signatures)
        assert entry.name == entry.name.lower()

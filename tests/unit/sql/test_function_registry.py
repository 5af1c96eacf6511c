"""The registry of functions: names, signatures, which overload a call means, and how it refuses."""

import pytest

from lakenb.errors import QueryFailed
from lakenb.sql.registry import library
from lakenb.sql.registry.model import Call, filled, uses
from lakenb.sql.registry.signature import LambdaType, matched, parse_signature, resolved
from lakenb.values.types import parse_type


def kinds(*texts):
    return tuple(parse_type(text) for text in texts)


def result(signature, *given):
    parsed = parse_signature(signature)
    match = matched(parsed, list(kinds(*given)))
    return None if match is None else str(resolved(parsed.result, match))


def test_names_fold_to_lower_case():
    assert library.lookup("DATE_TRUNC") is library.lookup("date_trunc")
    assert library.lookup("list_sort") is None


def test_an_unknown_name_is_told_with_its_place_and_a_near_one():
    with pytest.raises(QueryFailed) as caught:
        library.known("lenght", (2, 8))
    assert str(caught.value) == (
        "FUNCTION_NOT_FOUND: line 2:8: Function 'lenght' not registered. Did you mean 'length'?"
    )


def test_wrong_arguments_name_what_is_expected():
    with pytest.raises(
        QueryFailed, match=r"\(integer\) for function date_trunc. Expected: "
    ) as caught:
        library.chosen(library.known("date_trunc", None), kinds("integer"), (1, 1))
    assert caught.value.name == "FUNCTION_NOT_FOUND"
    assert caught.value.position == (1, 1)


@pytest.mark.parametrize(
    ("signature", "given", "expected"),
    [
        ("f(varchar) -> bigint", ("varchar(3)",), "bigint"),
        ("f(varchar) -> bigint", ("integer",), None),
        ("f(bigint) -> bigint", ("tinyint",), "bigint"),
        ("f(integer) -> bigint", ("bigint",), None),
        ("f(double) -> double", ("decimal(3,1)",), "double"),
        ("f(varchar(x)) -> varchar(x)", ("varchar(7)",), "varchar(7)"),
        ("f(varchar(x)) -> varchar(x)", ("varchar",), "varchar"),
        ("f(decimal(p, s)) -> decimal(p, s)", ("integer",), "decimal(10,0)"),
        ("f(T, T) -> T", ("integer", "double"), "double"),
        ("f(T, T) -> T", ("integer", "varchar"), None),
        ("f(array(T), T) -> array(T)", ("array(integer)", "bigint"), "array(bigint)"),
        ("f(map(K, V)) -> array(row(K, V))", ("map(varchar, date)",), "array(row(varchar, date))"),
        ("f(T:orderable) -> T", ("map(varchar, date)",), None),
        ("f(timestamp(p)) -> timestamp(p)", ("date",), "timestamp(0)"),
        ("f(varchar...) -> varchar", (), "varchar"),
        ("f(bigint, [bigint]) -> bigint", ("bigint",), "bigint"),
    ],
)
def test_a_signature_takes_types_and_gives_one(signature, given, expected):
    assert result(signature, *given) == expected


def test_a_zone_goes_along():
    kind = parse_type("timestamp(3) with time zone")
    zoned = type(kind)(kind.name, kind.params, zone="Asia/Kathmandu")
    parsed = parse_signature("f(timestamp(p) with time zone) -> timestamp(p) with time zone")
    match = matched(parsed, [zoned])
    assert resolved(parsed.result, match).zone == "Asia/Kathmandu"


def test_a_lambda_fits_by_its_number_of_parameters():
    parsed = parse_signature("f(array(T), function(T, U)) -> array(U)")
    assert matched(parsed, [*kinds("array(integer)"), LambdaType(1)]) is not None
    assert matched(parsed, [*kinds("array(integer)"), LambdaType(2)]) is None
    assert matched(parsed, list(kinds("array(integer)", "bigint"))) is None


def test_the_nearest_overload_is_chosen():
    overload, _ = library.chosen(library.known("abs", None), kinds("smallint"), None)
    assert str(overload.signature.result) == "smallint"


@pytest.mark.parametrize("text", ["f(", "f(a -> b", "f(a) -> b c", "f(a;b) -> c"])
def test_a_bad_signature_is_refused(text):
    with pytest.raises(ValueError, match="Not a signature"):
        parse_signature(text)


def test_a_template_is_filled_and_counted():
    from lakenb.sql.compiler.value import Typed

    kind = parse_type("bigint")
    call = Call("f", [Typed("a", kind), Typed("b", kind)], kind)
    assert filled("g({1}, {0}, {*})", call) == "g(b, a, a, b)"
    assert filled("sum", call) == "sum(a, b)"
    assert (uses("g({0}, {0}, {1})"), uses("g()")) == (2, 0)


def test_every_kernel_and_macro_that_text_calls_is_found():
    assert library.kernels_called("SELECT 'nothing_kernel(', lower(x)") == frozenset()
    for name in list(library._kernels())[:5]:
        assert library.kernels_called(f"SELECT {name}(x)") == {name}


def test_every_macro_is_made_once():
    names = [macro.name for macro in library._macros()]
    assert len(names) == len(set(names))

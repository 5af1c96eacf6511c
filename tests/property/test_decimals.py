"""Quotients, products and averages of decimals against whole numbers of Python's, with Trino's types."""

from decimal import localcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import lakenb
from lakenb.values.arrow_types import arrow_type
from lakenb.values.types import DataType

MOST = 38


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    return lakenb.connect(tmp_path_factory.mktemp("lake"))


@st.composite
def kinds(draw):
    precision = draw(st.one_of(st.sampled_from([1, 9, 10, 17, 18, 19, 38]), st.integers(1, MOST)))
    scale = draw(st.one_of(st.sampled_from([0, 2, 4]), st.integers(0, precision)))
    return precision, min(scale, precision)


@st.composite
def digits(draw, precision):
    """All digits of a value as a whole number: of any length, and at the ends of what types hold."""
    length = draw(st.integers(0, precision))
    found = draw(
        st.one_of(
            st.integers(0, 10**length - 1),
            st.sampled_from(
                [10**length - 1, 10 ** max(length - 1, 0), 5 * 10 ** max(length - 1, 0)]
            ),
        )
    )
    return draw(st.sampled_from([1, -1])) * min(found, 10**precision - 1)


@st.composite
def divisions(draw):
    """Two types and some pairs; among them quotients that are a half, or one unit from it."""
    (p, s), (q, t) = draw(kinds()), draw(kinds())
    shift = 10 ** (max(s, t) - s + t)
    pairs = []
    for _ in range(draw(st.integers(1, 12))):
        b = draw(digits(q)) or 1
        a = draw(digits(p))
        if draw(st.booleans()):
            half = (2 * draw(st.integers(0, 10**6)) + 1) * abs(b) // 2
            a = half // shift + draw(st.integers(-1, 1))
        if abs(a) < 10**p:
            pairs.append((a, b))
    return (p, s), (q, t), pairs


def literal(number, precision, scale):
    sign, plain = "-" * (number < 0), str(abs(number)).zfill(scale + 1)
    text = f"{sign}{plain[:-scale]}.{plain[-scale:]}" if scale else f"{sign}{plain}"
    return f"CAST(DECIMAL '{text}' AS decimal({precision}, {scale}))"


def whole_numbers(result, scale):
    with localcontext(prec=2 * MOST):
        return [int(value.scaleb(scale)) for value in result.column(0).to_pylist()]


def expected(a, b, shift):
    whole, rest = divmod(abs(a) * 10**shift, abs(b))
    whole += 2 * rest >= abs(b)
    return whole if (a < 0) == (b < 0) else -whole


@settings(max_examples=150, deadline=None)
@given(divisions())
def test_a_quotient_is_rounded_half_away_from_zero(session, division):
    (p, s), (q, t), pairs = division
    scale, shift = max(s, t), max(s, t) - s + t
    precision = min(MOST, p + t + max(t - s, 0))
    if scale > precision or shift >= MOST:
        return
    wanted = [expected(a, b, shift) for a, b in pairs]
    fits = [abs(found) < 10**precision for found in wanted]
    pairs = [pair for pair, fit in zip(pairs, fits, strict=True) if fit]
    wanted = [found for found, fit in zip(wanted, fits, strict=True) if fit]
    if not pairs:
        return
    rows = ", ".join(
        f"({at}, {literal(a, p, s)}, {literal(b, q, t)})" for at, (a, b) in enumerate(pairs)
    )
    result = session.sql(f"SELECT a / b FROM (VALUES {rows}) t(i, a, b) ORDER BY i").arrow()
    assert result.schema[0].type == arrow_type(DataType("decimal", (precision, scale)))
    assert whole_numbers(result, scale) == wanted


@settings(max_examples=100, deadline=None)
@given(divisions())
def test_a_product_is_exact_or_an_overflow(session, factors):
    (p, s), (q, t), pairs = factors
    precision, scale = min(MOST, p + q), s + t
    if scale > precision or not pairs:
        return
    values = ", ".join(
        f"({at}, {literal(a, p, s)}, {literal(b, q, t)})" for at, (a, b) in enumerate(pairs)
    )
    text = f"SELECT a * b FROM (VALUES {values}) t(i, a, b) ORDER BY i"
    if any(abs(a * b) >= 10**precision for a, b in pairs):
        with pytest.raises(lakenb.LakeNBError) as failure:
            session.sql(text)
        assert failure.value.name == "NUMERIC_VALUE_OUT_OF_RANGE"
        return
    result = session.sql(text).arrow()
    assert result.schema[0].type == arrow_type(DataType("decimal", (precision, scale)))
    assert whole_numbers(result, scale) == [a * b for a, b in pairs]


@settings(max_examples=60, deadline=None)
@given(divisions(), st.integers(-(2**63), 2**63 - 1))
def test_whole_numbers_are_factors_and_divisors(session, pairs, number):
    (p, s), _, pairs = pairs
    if not pairs:
        return
    values = ", ".join(f"({at}, {literal(a, p, s)})" for at, (a, _) in enumerate(pairs))
    here = f"FROM (VALUES {values}) t(i, a), (VALUES BIGINT '{number}') u(b) ORDER BY i"
    bound = 10 ** min(MOST, p + 19)
    if all(abs(a * number) < bound for a, _ in pairs):
        result = session.sql(f"SELECT a * b {here}").arrow()
        assert whole_numbers(result, s) == [a * number for a, _ in pairs]
    if number:
        result = session.sql(f"SELECT a / b {here}").arrow()
        assert whole_numbers(result, s) == [expected(a, number, 0) for a, _ in pairs]


@settings(max_examples=60, deadline=None)
@given(divisions())
def test_an_average_is_rounded_half_away_from_zero(session, values):
    (p, s), _, pairs = values
    if not pairs or abs(total := sum(a for a, _ in pairs)) >= 10**MOST:
        return
    rows = ", ".join(f"({literal(a, p, s)})" for a, _ in pairs)
    result = session.sql(f"SELECT avg(a) FROM (VALUES {rows}, (NULL)) t(a)").arrow()
    assert result.schema[0].type == arrow_type(DataType("decimal", (p, s)))
    assert whole_numbers(result, s) == [expected(total, len(pairs), 0)]


def test_long_quotients_of_many_rows(session):
    """Columns of several of the engine's batches, with NULL and values of every length in each."""
    text = """
        SELECT a, b, a / b FROM (
            SELECT IF(x % 7 = 0, NULL, CAST(x * x * 1000003 AS decimal(38, 4)) * x) a,
                IF(x % 11 = 0, NULL, CAST(x - 3001 AS decimal(38, 4)) / 8) b
            FROM UNNEST(sequence(1, 9000)) t(x) WHERE x <> 3001)
    """
    for a, b, found in session.sql(text).fetchall():
        if a is None or b is None:
            assert found is None
        else:
            with localcontext(prec=2 * MOST):
                wanted = expected(int(a.scaleb(8)), int(b.scaleb(8)), 4)
                assert int(found.scaleb(4)) == wanted

"""Quotients of decimals against whole numbers of Python's: Trino's type, and halves away from zero."""

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
    with localcontext(prec=2 * MOST):
        found = [int(value.scaleb(scale)) for value in result.column(0).to_pylist()]
    assert found == wanted

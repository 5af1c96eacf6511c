"""The function over Arrow arrays that divides long decimals, against whole numbers of Python's."""

import random
from decimal import Decimal, localcontext

import pyarrow as pa
import pytest

from lakenb.sql.kernels.decimal_division import quotients

EDGES = [2**n + more for n in (53, 60, 62, 63, 64, 110) for more in (-1, 0, 1)]


def column(numbers, scale):
    with localcontext(prec=76):
        values = [None if n is None else Decimal(n).scaleb(-scale) for n in numbers]
    return pa.chunked_array([pa.array(values, pa.decimal128(38, scale))])


def expected(a, b, shift):
    whole, rest = divmod(abs(a) * 10**shift, abs(b))
    whole += 2 * rest >= abs(b)
    return whole if (a < 0) == (b < 0) else -whole


def pair(rng, shift):
    """A dividend and a divisor of any lengths; many near a half, or where the way to divide changes."""
    b = rng.choice([rng.randrange(1, 10 ** rng.randrange(1, 39)), rng.choice(EDGES)])
    half = (2 * rng.randrange(10 ** rng.randrange(1, 20)) + 1) * b // 2
    edge = rng.choice(EDGES) * rng.choice([1, b])
    a = rng.choice(
        [rng.randrange(10 ** rng.randrange(1, 39)), half // 10**shift, edge // 10**shift]
    )
    return (a + rng.randrange(-1, 2)) * rng.choice([1, -1]), b * rng.choice([1, -1])


@pytest.mark.parametrize("scales", [(0, 0), (2, 2), (4, 9), (9, 4), (10, 10), (0, 18), (18, 0)])
def test_quotients_are_exact(scales):
    rng = random.Random(scales[0])
    scale = max(scales)
    shift = scale - scales[0] + scales[1]
    pairs = [pair(rng, shift) for _ in range(5000)]
    pairs = [(a, b) for a, b in pairs if abs(a) < 10**38 > abs(expected(a, b, shift))]
    assert len(pairs) > 3000
    dividends, divisors = (
        column(side, s) for side, s in zip(zip(*pairs, strict=True), scales, strict=True)
    )
    found = quotients(scales, 38, scale)(dividends, divisors)
    with localcontext(prec=76):
        assert [int(n.scaleb(scale)) for n in found.to_pylist()] == [
            expected(a, b, shift) for a, b in pairs
        ]


def test_a_quotient_with_too_many_digits_is_an_overflow():
    divide = quotients((0, 2), 38, 2)
    with pytest.raises(ValueError, match="NUMERIC_VALUE_OUT_OF_RANGE: Decimal overflow"):
        divide(column([1, 10**36], 0), column([100, 1], 2))


def test_a_divisor_of_zero_gives_null():
    found = quotients((0, 0), 38, 0)(column([1, 10**37, 7], 0), column([0, 0, 2], 0))
    assert found.to_pylist() == [None, None, Decimal(4)]


def test_no_rows_are_no_quotients():
    nothing = pa.chunked_array([], pa.decimal128(38, 2))
    assert len(quotients((2, 2), 38, 2)(nothing, nothing)) == 0

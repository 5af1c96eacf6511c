"""Sizes, times, counts and prices in a few characters."""

import pytest

from lakenb.display import dollars_text, duration_text, number_text, size_text


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 KB"),
        (3_200_000, "3.2 MB"),
        (999_999, "1.0 MB"),
        (10**12, "1.0 TB"),
        (5 * 10**18, "5.0 EB"),
    ],
)
def test_size(size, text):
    assert size_text(size) == text


@pytest.mark.parametrize(
    ("millis", "text"),
    [
        (0, "0 ms"),
        (-5, "0 ms"),
        (12, "12 ms"),
        (99.7, "0.10 s"),
        (840, "0.84 s"),
        (9_996, "10.0 s"),
        (12_340, "12.3 s"),
        (59_970, "1 min 00 s"),
        (125_000, "2 min 05 s"),
        (3_720_000, "1 h 02 min"),
    ],
)
def test_duration(millis, text):
    assert duration_text(millis) == text


@pytest.mark.parametrize(
    ("dollars", "text"),
    [
        (0, "$0"),
        (0.000048, "$0.000048"),
        (0.00005, "$0.00005"),
        (0.0123, "$0.012"),
        (0.5, "$0.50"),
        (0.999, "$1.00"),
        (1234.56, "$1,234.56"),
    ],
)
def test_dollars(dollars, text):
    assert dollars_text(dollars) == text


def test_number():
    assert number_text(1234567) == "1,234,567"

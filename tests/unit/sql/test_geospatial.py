"""Geospatial functions: without shapely, and over rows of which some are NULL."""

import sys

import pyarrow as pa
import pytest

from lakenb.sql.kernels import geometry


def test_without_the_library_the_error_says_what_to_install(monkeypatch):
    geometry.library.cache_clear()
    monkeypatch.setitem(sys.modules, "shapely", None)
    with pytest.raises(ValueError, match=r"pip install 'lakenb\[geospatial\]'"):
        geometry.from_text(pa.chunked_array([["POINT (1 2)"]]))


def test_points_need_no_library(monkeypatch):
    def missing():
        raise AssertionError

    monkeypatch.setattr(geometry, "library", missing)
    numbers = pa.chunked_array([[1.0, -2.5]])
    points = pa.chunked_array([geometry.point(numbers, numbers)])
    assert geometry.x(points).to_pylist() == [1.0, -2.5]
    assert geometry.as_text(points).to_pylist() == ["POINT (1 1)", "POINT (-2.5 -2.5)"]


def test_rows_with_null_give_null():
    work = geometry.strict(geometry.point)
    one = pa.chunked_array([[1.0, None, 3.0]])
    two = pa.chunked_array([[1.0, 2.0, None]])
    made = work(one, two)
    assert made.is_valid().to_pylist() == [True, False, False]
    assert geometry.x(pa.chunked_array([made.slice(0, 1)])).to_pylist() == [1.0]

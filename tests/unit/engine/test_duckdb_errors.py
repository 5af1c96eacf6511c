"""Every class of a foreign error has a LakeNB error."""

import duckdb
import pyarrow as pa
import pytest

from lakenb.engine.duckdb.errors import CLASSES, mapped
from lakenb.errors import (
    AccessDenied,
    Cancelled,
    EngineUnavailable,
    LakeNBError,
    NotYetAvailable,
    QueryFailed,
)


def _classes(root):
    yield root
    for below in root.__subclasses__():
        yield from _classes(below)


DUCKDB = sorted(set(_classes(duckdb.Error)), key=lambda c: c.__name__)
ARROW = sorted(set(_classes(pa.ArrowException)), key=lambda c: c.__name__)


@pytest.mark.parametrize("kind", DUCKDB)
def test_no_class_of_duckdb_is_unmapped(kind):
    assert kind in {known for known, _ in CLASSES}, f"{kind.__name__} is new: give it a name"


@pytest.mark.parametrize("kind", [*DUCKDB, *ARROW, OSError, MemoryError, PermissionError])
def test_every_class_becomes_one_line(kind):
    error = mapped(kind("Some Error: the first line\nthe second line\n\nLINE 1: SELECT x\n  ^"))
    assert isinstance(error, LakeNBError)
    assert "\n" not in str(error)
    assert "LINE 1" not in str(error)
    assert len(str(error)) < 700


@pytest.mark.parametrize(
    ("error", "kind", "name"),
    [
        (duckdb.InterruptException("INTERRUPT Error: x"), Cancelled, "USER_CANCELED"),
        (pa.ArrowCancelled("x"), Cancelled, "USER_CANCELED"),
        (duckdb.OutOfMemoryException("x"), QueryFailed, "EXCEEDED_LOCAL_MEMORY_LIMIT"),
        (MemoryError(), QueryFailed, "EXCEEDED_LOCAL_MEMORY_LIMIT"),
        (duckdb.ConversionException("x"), QueryFailed, "INVALID_CAST_ARGUMENT"),
        (duckdb.OutOfRangeException("x"), QueryFailed, "NUMERIC_VALUE_OUT_OF_RANGE"),
        (duckdb.BinderException("Binder Error: must appear in the GROUP BY clause"), QueryFailed,
         "SYNTAX_ERROR"),
        (duckdb.BinderException("Binder Error: x"), QueryFailed, "TYPE_MISMATCH"),
        (duckdb.PermissionException("x"), AccessDenied, "PERMISSION_DENIED"),
        (duckdb.NotImplementedException("x"), NotYetAvailable, "NOT_SUPPORTED"),
        (duckdb.InternalException("x"), EngineUnavailable, "ENGINE_UNAVAILABLE"),
        (duckdb.FatalException("x"), EngineUnavailable, "ENGINE_UNAVAILABLE"),
        (duckdb.IOException("IO Error: write: No space left on device"), QueryFailed,
         "NO_SPACE_LEFT"),
        (duckdb.IOException('IO Error: Cannot open file "/l/s3/b/k": No such file'), QueryFailed,
         "HIVE_CANNOT_OPEN_SPLIT"),
        (duckdb.HTTPException("HTTP Error: HTTP GET error on 'http://h/b/k' (HTTP 403)"),
         AccessDenied, "PERMISSION_DENIED"),
        (duckdb.IOException("IO Error: Could not establish connection error for HTTP HEAD to 'x'"),
         EngineUnavailable, "ENGINE_UNAVAILABLE"),
        (duckdb.InvalidInputException("Invalid Input Error: HIVE_BAD_DATA: as it is"), QueryFailed,
         "HIVE_BAD_DATA"),
        (duckdb.ConversionException(
            "Conversion Error: Could not convert string 'DIVISION_BY_ZERO: Division by zero' to INT64"
        ), QueryFailed, "DIVISION_BY_ZERO"),
    ],
)  # fmt: skip
def test_what_each_becomes(error, kind, name):
    found = mapped(error)
    assert type(found) is kind
    assert found.name == name


def test_a_path_is_told_as_a_uri():
    error = duckdb.InvalidInputException(
        'Invalid Input Error: Failed to read file "/lake/s3/raw/a.parquet": Snappy failure'
    )
    found = mapped(error, "db.t", lambda path: "s3://" + path.removeprefix("/lake/s3/"))
    assert str(found).startswith("HIVE_BAD_DATA: s3://raw/a.parquet of db.t can't be read (Snappy")
    assert "/lake" not in str(found)


def test_lakenb_errors_pass_as_they_are():
    error = QueryFailed("x", name="HIVE_BAD_DATA")
    assert mapped(error) is error

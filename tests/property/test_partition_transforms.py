"""Partition values that are written are those of pyiceberg's own transforms."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyiceberg.transforms import (
    BucketTransform,
    DayTransform,
    HourTransform,
    IdentityTransform,
    MonthTransform,
    Transform,
    TruncateTransform,
    YearTransform,
)
from pyiceberg.types import (
    BinaryType,
    BooleanType,
    DateType,
    DecimalType,
    IcebergType,
    IntegerType,
    LongType,
    StringType,
    TimestampType,
    TimestamptzType,
    TimeType,
    UUIDType,
)

import lakenb
from lakenb.values.names import TableName

TIMES: list[tuple[str, Transform[Any, Any]]] = [
    ("year(c)", YearTransform()),
    ("month(c)", MonthTransform()),
    ("day(c)", DayTransform()),
]
OTHERS: list[tuple[str, Transform[Any, Any]]] = [
    ("c", IdentityTransform()),
    ("bucket(c, 7)", BucketTransform(num_buckets=7)),
]
HOUR: list[tuple[str, Transform[Any, Any]]] = [("hour(c)", HourTransform())]
CUT: list[tuple[str, Transform[Any, Any]]] = [
    ("truncate(c, 10)", TruncateTransform(width=10)),
    ("truncate(c, 3)", TruncateTransform(width=3)),
]
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_numbers = count()


def days(value: dt.date) -> int:
    return (value - EPOCH.date()).days


def micros(value: dt.datetime) -> int:
    return (value.replace(tzinfo=dt.UTC) - EPOCH) // dt.timedelta(microseconds=1)


def time_micros(value: dt.time) -> int:
    seconds = (value.hour * 60 + value.minute) * 60 + value.second
    return seconds * 1_000_000 + value.microsecond


def timestamp(value: dt.datetime) -> str:
    return f"timestamp '{value.isoformat(' ', 'microseconds')}'"


moments = st.datetimes(dt.datetime(1000, 1, 1), dt.datetime(3000, 1, 1))
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)

# Column type, Iceberg type, values, how SQL writes one, what pyiceberg takes, transforms.
KINDS: dict[str, tuple[str, IcebergType, Any, Any, Any, list[Any]]] = {
    "int": (
        *("integer", IntegerType(), st.integers(-(2**31) + 10, 2**31 - 1), str, int),
        [*OTHERS, *CUT],
    ),
    "bigint": (
        *("bigint", LongType(), st.integers(-(2**63) + 10, 2**63 - 1), str, int),
        [*OTHERS, *CUT],
    ),
    "smallint": (
        *("smallint", IntegerType(), st.integers(-(2**15) + 10, 2**15 - 1), str, int),
        [*OTHERS, *CUT],
    ),
    "decimal": (
        *("decimal(10,2)", DecimalType(10, 2)),
        st.integers(-(10**9), 10**9).map(lambda n: Decimal(n).scaleb(-2)),
        *(lambda v: f"decimal '{v:f}'", lambda v: v, [*OTHERS, *CUT]),
    ),
    "long decimal": (
        *("decimal(38,3)", DecimalType(38, 3)),
        st.integers(-(10**37), 10**37).map(lambda n: Decimal(f"{n}E-3")),
        *(lambda v: f"decimal '{v:f}'", lambda v: v, [*OTHERS, *CUT]),
    ),
    "text": (
        *("varchar", StringType(), texts),
        *(lambda v: "'" + v.replace("'", "''") + "'", str, [*OTHERS, *CUT]),
    ),
    "bytes": (
        *("varbinary", BinaryType(), st.binary(max_size=12)),
        *(lambda v: f"x'{v.hex()}'", bytes, [*OTHERS, *CUT]),
    ),
    "boolean": (
        *("boolean", BooleanType(), st.booleans(), lambda v: str(v).lower(), bool),
        OTHERS[:1],
    ),
    "uuid": (
        *("uuid", UUIDType(), st.uuids(), lambda v: f"uuid '{v}'"),
        *(lambda v: uuid.UUID(str(v)), OTHERS),
    ),
    "time": (
        *("time(6)", TimeType(), st.times(), lambda v: f"time '{v.isoformat('microseconds')}'"),
        *(time_micros, OTHERS),
    ),
    "date": (
        *("date", DateType(), st.dates(dt.date(1000, 1, 1), dt.date(3000, 1, 1))),
        *(lambda v: f"date '{v}'", days, [*OTHERS, *TIMES]),
    ),
    "timestamp": (
        *("timestamp(6)", TimestampType(), moments, timestamp, micros),
        [*OTHERS, *TIMES, *HOUR],
    ),
    "timestamp with time zone": (
        *("timestamp(6) with time zone", TimestamptzType(), moments),
        *(lambda v: timestamp(v)[:-1] + " UTC'", micros, [*OTHERS, *TIMES, *HOUR]),
    ),
}
CASES = [(kind, term, transform) for kind, row in KINDS.items() for term, transform in row[5]]


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[lakenb.Session, str]]:
    with lakenb.connect(tmp_path_factory.mktemp("transforms") / "lake") as session:
        catalog = session.create_table_bucket("transforms")
        session.sql("CREATE DATABASE ns", catalog=catalog)
        yield session, catalog


@pytest.mark.parametrize(
    ("kind", "term", "transform"), CASES, ids=[f"{kind}-{term}" for kind, term, _ in CASES]
)
@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_partition_values(
    lake: tuple[lakenb.Session, str],
    kind: str,
    term: str,
    transform: Transform[Any, Any],
    data: st.DataObject,
) -> None:
    session, catalog = lake
    column, iceberg, values, literal, internal, _ = KINDS[kind]
    drawn = data.draw(st.lists(values, min_size=1, max_size=12, unique=True))
    table = f"t{next(_numbers)}"
    rows = ", ".join(f"(CAST({literal(v)} AS {column}))" for v in drawn)
    session.sql(
        f"CREATE TABLE {table} WITH (partitioning=ARRAY['{term}']) AS "
        f"SELECT * FROM (VALUES {rows}, (CAST(NULL AS {column}))) v(c)",
        *(None, "ns", catalog),
    )
    convert = transform.transform(iceberg)
    wanted = {_plain(convert(internal(v))) for v in drawn} | {None}
    assert _written(session, TableName(catalog, "ns", table)) == wanted
    for value in drawn:  # a value is found, so its file is not pruned away
        found = session.sql(
            f"SELECT count(*) FROM {table} WHERE c = CAST({literal(value)} AS {column})",
            *(None, "ns", catalog),
        )
        assert found.fetchall() == [(1,)]
    found = session.sql(f"SELECT count(*) FROM {table} WHERE c IS NULL", None, "ns", catalog)
    assert found.fetchall() == [(1,)]


def _plain(value: object) -> object:
    return str(value) if isinstance(value, uuid.UUID) else value


def _written(session: lakenb.Session, name: TableName) -> set[object]:
    """The partition values in the table's manifests."""
    tables = session._services.sources.iceberg(name.catalog)
    loaded = tables._committer.load(name)
    manifests = tables._reader.manifests(loaded.metadata.current_snapshot(), str(name))
    return {
        _plain(entry.data_file.partition[0])
        for manifest in manifests
        for entry in tables._reader.entries(manifest, str(name))
    }

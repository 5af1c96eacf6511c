"""Parquet files that others wrote, each against what Arrow reads in it.

They lie beside the checkout, in ``../shared/data``; without them these tests are skipped.
"""

import datetime as dt
import math
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import lakenb

SHARED = Path(__file__).parents[3] / "shared" / "data" / "parquet"
GOOD = sorted(SHARED.glob("data/**/*.parquet"))
DAMAGED = sorted(SHARED.glob("bad_data/**/*.parquet"))
_PLAIN = {
    "int8": "tinyint", "int16": "smallint", "int32": "int", "int64": "bigint", "uint8": "smallint",
    "uint16": "int", "uint32": "bigint", "uint64": "decimal(20,0)", "halffloat": "float",
    "float": "float", "double": "double", "bool": "boolean", "string": "string",
    "large_string": "string", "date32[day]": "date",
}  # fmt: skip


def _hive(kind):
    """The column's type that a table over a file of this type has."""
    if isinstance(kind, pa.BaseExtensionType):
        return _hive(kind.storage_type)
    if pa.types.is_timestamp(kind):
        return "timestamp"
    if pa.types.is_decimal(kind):
        return f"decimal({kind.precision},{kind.scale})"
    if pa.types.is_map(kind):
        return f"map<{_hive(kind.key_type)},{_hive(kind.item_type)}>"
    if pa.types.is_list(kind):
        return f"array<{_hive(kind.value_type)}>"
    if pa.types.is_struct(kind):
        return "struct<" + ",".join(f"`{f.name}`:{_hive(f.type)}" for f in kind) + ">"
    return _PLAIN.get(str(kind), "binary")


def _plain(value):
    """A value so that the same ones are equal: names in lower case, moments without zone, NaN as a word."""
    if isinstance(value, float) and math.isnan(value):
        return "NaN"
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    if isinstance(value, dict):
        return {k.lower(): _plain(v) for k, v in value.items()}
    if hasattr(value, "to_pydatetime"):
        value = value.to_pydatetime(warn=False)
    return value.replace(tzinfo=None) if isinstance(value, dt.datetime) else value


def _micros(table):
    """A table whose moments are counts of microseconds, for some are past what Python's can hold."""
    columns = [_counted(column.combine_chunks()) for column in table.columns]
    return pa.table(columns, names=[name.lower() for name in table.column_names])


def _counted(values):
    if isinstance(values.type, pa.BaseExtensionType):
        values = values.storage
    if pa.types.is_timestamp(values.type):
        return values.cast(pa.timestamp("us", values.type.tz), safe=False).cast(pa.int64())
    if pa.types.is_struct(values.type):
        inner = [_counted(values.field(at)) for at in range(values.type.num_fields)]
        names = [values.type.field(at).name for at in range(values.type.num_fields)]
        return pa.StructArray.from_arrays(inner, names=names, mask=values.is_null())
    return values


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake", settings={"threads": 1}) as made:  # rows in files' order
        yield made


def _table(session, path):
    with session.fs.open(f"s3://raw/t/{path.name}", "wb") as file:
        file.write(path.read_bytes())
    try:
        schema = pq.read_schema(path)
    except (pa.ArrowException, OSError):
        schema = pa.schema([("a", pa.int32())])
    columns = ", ".join(f"`{f.name}` {_hive(f.type)}" for f in schema)
    session.sql(f"CREATE EXTERNAL TABLE t ({columns}) STORED AS PARQUET LOCATION 's3://raw/t/'")


@pytest.mark.skipif(not GOOD, reason="../shared/data/parquet is not here")
@pytest.mark.parametrize("path", GOOD or [None], ids=lambda p: p.stem if p else "none")
def test_a_file_of_others_has_the_rows_that_arrow_reads(session, path):
    _table(session, path)
    if "large_string" in path.name:  # a map of two gigabytes
        with pytest.raises(lakenb.LakeNBError, match="EXCEEDED_LOCAL_MEMORY_LIMIT"):
            session.sql("SELECT * FROM t")
        return
    found = session.sql("SELECT * FROM t").arrow()
    wanted = _micros(pq.read_table(path)).to_pylist()
    assert _plain(_micros(found).to_pylist()) == _plain(wanted)
    assert session.sql("SELECT count(*) FROM t").fetchall() == [(len(wanted),)]


@pytest.mark.skipif(not DAMAGED, reason="../shared/data/parquet/bad_data is not here")
@pytest.mark.parametrize("path", DAMAGED or [None], ids=lambda p: p.stem if p else "none")
def test_a_file_damaged_on_purpose_is_named_or_read_whole(session, path):
    _table(session, path)
    failure = None
    try:
        rows = session.sql("SELECT * FROM t").fetchall()
    except lakenb.LakeNBError as error:
        failure = error
    if failure is None:
        assert len(rows) == pq.read_metadata(path).num_rows
    else:
        assert failure.name == "HIVE_BAD_DATA"
        assert f"s3://raw/t/{path.name}" in str(failure)
        assert "\n" not in str(failure)
    assert session.sql("SELECT 1").fetchall() == [(1,)]

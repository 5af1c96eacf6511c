"""External tables over Parquet: files that differ, files that lie, and what is counted as scanned."""

import base64
import datetime as dt
import io
import math
import re
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow.parquet import encryption

import lakenb

SHARED = Path(__file__).parents[3] / "shared" / "data" / "parquet"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def _bytes(table, **options):
    out = io.BytesIO()
    pq.write_table(table, out, **options)
    return out.getvalue()


def _put(session, uri, data):
    with session.fs.open(uri, "wb") as file:
        file.write(data)


def _table(session, columns, *tables, **options):
    for at, table in enumerate(tables):
        _put(session, f"s3://raw/t/f{at}.parquet", _bytes(table, **options))
    session.sql(f"CREATE EXTERNAL TABLE t ({columns}) STORED AS PARQUET LOCATION 's3://raw/t/'")


def _rows(session, query="SELECT * FROM t ORDER BY 1"):
    return session.sql(query).fetchall()


def test_columns_are_found_by_name_in_any_case_and_order(session):
    _table(
        session,
        "a bigint, b string",
        pa.table({"a": [1], "b": ["x"]}),
        pa.table({"B": ["y"], "A": [2]}),
        pa.table({"a": [3]}),
        pa.table({"a": [4], "b": ["z"], "more": [1]}),
    )
    assert _rows(session) == [(1, "x"), (2, "y"), (3, None), (4, "z")]


@pytest.mark.parametrize(
    ("declared", "types", "values", "wanted"),
    [
        ("bigint", [pa.int8(), pa.int32(), pa.int64(), pa.uint32()], [1, 2, 3, 4], [1, 2, 3, 4]),
        ("int", [pa.int64(), pa.int32()], [1, 2], [1, 2]),
        ("double", [pa.float32(), pa.float64()], [1.5, 2.25], [1.5, 2.25]),
        (
            "decimal(20,4)",
            [pa.decimal128(10, 2), pa.decimal128(20, 4)],
            [Decimal("1.50"), Decimal("2.5001")],
            [Decimal("1.5000"), Decimal("2.5001")],
        ),
        (
            "timestamp",
            [pa.timestamp("us"), pa.timestamp("ns"), pa.timestamp("ms", tz="UTC")],
            [dt.datetime(2020, 1, 1), dt.datetime(2021, 1, 1), dt.datetime(2022, 1, 1)],
            [dt.datetime(2020, 1, 1), dt.datetime(2021, 1, 1), dt.datetime(2022, 1, 1)],
        ),
    ],
)
def test_widths_differ_from_file_to_file(session, declared, types, values, wanted):
    tables = [pa.table({"a": pa.array([v], t)}) for v, t in zip(values, types, strict=True)]
    _table(session, f"a {declared}", *tables)
    assert [row[0] for row in _rows(session)] == wanted


def test_nested_types_evolve(session):
    pair = pa.struct([("a", pa.int32()), ("b", pa.int32())])
    one = pa.struct([("a", pa.int32())])
    _table(
        session,
        "id int, s struct<x:bigint,y:string,z:double>, l array<struct<x:int,y:string>>, "
        "m map<string,struct<a:int,b:int>>",
        pa.table(
            {
                "id": [1],
                "s": [{"x": 1, "y": "a"}],
                "l": [[{"x": 1, "y": "a"}]],
                "m": pa.array([[("k", {"a": 1, "b": 2})]], pa.map_(pa.string(), pair)),
            }
        ),
        pa.table(
            {
                "id": [2],
                "s": [{"Z": 2.5, "Y": "b", "X": 2}],
                "l": [[{"x": 1}]],
                "m": pa.array([[("k", {"a": 1})]], pa.map_(pa.string(), one)),
            }
        ),
        pa.table({"id": [3]}),
    )
    assert _rows(session) == [
        (1, {"x": 1, "y": "a", "z": None}, [{"x": 1, "y": "a"}], {"k": {"a": 1, "b": 2}}),
        (2, {"x": 2, "y": "b", "z": 2.5}, [{"x": 1, "y": None}], {"k": {"a": 1, "b": None}}),
        (3, None, None, None),
    ]
    assert _rows(session, "SELECT s.y, l[1].x FROM t WHERE id = 2") == [("b", 1)]


@pytest.mark.parametrize("codec", ["snappy", "gzip", "zstd", "lz4", "brotli", "none"])
def test_codecs(session, codec):
    _table(session, "a int, b string", pa.table({"a": [1, 2], "b": ["x", None]}), compression=codec)
    assert _rows(session) == [(1, "x"), (2, None)]


def test_int96_timestamps_and_dictionaries(session):
    table = pa.table(
        {
            "a": pa.array([dt.datetime(1969, 5, 4, 3, 2, 1)], pa.timestamp("ns")),
            "b": pa.array(["x"]).dictionary_encode(),
        }
    )
    _table(session, "a timestamp, b string", table, use_deprecated_int96_timestamps=True)
    assert _rows(session) == [(dt.datetime(1969, 5, 4, 3, 2, 1), "x")]


@pytest.mark.parametrize(
    ("declared", "value", "found"),
    [
        ("string", 1, "int64"),
        ("int", "x", "string"),
        ("int", 1.5, "double"),
        ("double", 1, "int64"),
        ("date", dt.datetime(2020, 1, 1), "timestamp[us]"),
        ("timestamp", dt.date(2020, 1, 1), "date32[day]"),
        ("boolean", 1, "int64"),
        ("int", [1], "list<element: int64>"),
        ("array<int>", ["x"], "list<element: string>"),
        ("struct<x:int>", {"x": "q"}, "struct<x: string>"),
    ],
)
def test_a_type_that_does_not_fit_names_file_column_and_types(session, declared, value, found):
    _table(session, f"col {declared}", pa.table({"col": [value]}))
    with pytest.raises(lakenb.LakeNBError) as raised:
        session.sql("SELECT * FROM t")
    text = str(raised.value)
    assert raised.value.name == "HIVE_BAD_DATA"
    for part in ("col", found, declared, "s3://raw/t/f0.parquet", "default.t"):
        assert part in text
    assert "\n" not in text
    assert raised.value.execution.state == "FAILED"


@pytest.mark.parametrize(
    ("declared", "value"),
    [
        ("int", pa.array([1, 2**40])),
        ("bigint", pa.array([2**63], pa.uint64())),
        ("decimal(5,2)", pa.array([Decimal("12345.67")], pa.decimal128(10, 2))),
    ],
)
@pytest.mark.parametrize("several", [False, True])
def test_a_value_that_does_not_fit_names_its_file(session, declared, value, several):
    others = [pa.table({"b": [1]})] if several else []
    _table(session, f"a {declared}", *others, pa.table({"a": value}))
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: .*column a in s3://raw/t/f") as e:
        session.sql("SELECT * FROM t")
    assert f"f{len(others)}.parquet" in str(e.value)


def test_a_type_that_does_not_fit_is_told_in_athenas_words(session):
    _table(session, "x string", pa.table({"x": [1]}))
    wanted = (
        "Field x's type INT64 in parquet file s3://raw/t/f0.parquet is incompatible with type varchar "
        "defined in table schema"
    )
    with pytest.raises(lakenb.LakeNBError, match=re.escape(wanted)):
        session.sql("SELECT * FROM t")


BY_POSITION = """ROW FORMAT SERDE 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe'
    WITH SERDEPROPERTIES ('parquet.column.index.access' = 'true') STORED AS
    INPUTFORMAT 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat'
    OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat'"""


def test_columns_by_position(session):
    tables = [
        pa.table({"x": [1], "y": ["a"]}),
        pa.table({"b": [2], "a": ["b"], "more": [0]}),
        pa.table({"A": [3]}),
    ]
    for at, table in enumerate(tables):
        _put(session, f"s3://raw/t/f{at}.parquet", _bytes(table))
    session.sql(
        f"CREATE EXTERNAL TABLE t (a bigint, b string) {BY_POSITION} LOCATION 's3://raw/t/'"
    )
    assert _rows(session) == [(1, "a"), (2, "b"), (3, None)]
    assert _rows(session, 'SELECT b, "$path" FROM t WHERE a = 2') == [
        ("b", "s3://raw/t/f1.parquet")
    ]
    assert _rows(session, "SELECT count(*) FROM t") == [(3,)]
    small = session.sql("SELECT a FROM t").execution.data_scanned_in_bytes
    assert 0 < small < session.sql("SELECT a, b FROM t").execution.data_scanned_in_bytes


def test_files_that_duckdb_cannot_read_are_read_beside_others(session):
    split = pa.table(
        {
            "Id": [1, 2],
            "d": pa.array([Decimal("1.25"), None], pa.decimal128(10, 2)),
            "s": [{"X": 1, "more": 0}, None],
            "m": pa.array([[("k", 1)], []], pa.map_(pa.string(), pa.int32())),
            "t": pa.array([1_600_000_000_000_000_001, None], pa.timestamp("ns")),
        }
    )
    plain = pa.table({"id": [3], "d": pa.array([Decimal("2.5")], pa.decimal128(5, 1))})
    for name, data in {
        "p=1/a": _bytes(split, use_dictionary=False, use_byte_stream_split=["Id"]),
        "p=2/b": _bytes(plain),
    }.items():
        _put(session, f"s3://raw/t/{name}.parquet", data)
    session.sql(
        "CREATE EXTERNAL TABLE t (id int, d decimal(8,2), s struct<x:bigint>, m map<string,bigint>, "
        "t timestamp, gone string) PARTITIONED BY (p int) STORED AS PARQUET LOCATION 's3://raw/t/'"
    )
    session.sql("MSCK REPAIR TABLE t")
    moment = dt.datetime(2020, 9, 13, 12, 26, 40)
    assert _rows(session) == [
        (1, Decimal("1.25"), {"x": 1}, {"k": 1}, moment, None, 1),
        (2, None, None, {}, None, None, 1),
        (3, Decimal("2.50"), None, None, None, None, 2),
    ]
    assert _rows(session, "SELECT count(*), max(p) FROM t") == [(3, 2)]
    assert _rows(session, 'SELECT id FROM t WHERE p = 1 AND "$path" LIKE \'%a.parquet\' ORDER BY 1') == [
        (1,), (2,),
    ]  # fmt: skip
    session.sql("CREATE EXTERNAL TABLE u (id string) STORED AS PARQUET LOCATION 's3://raw/t/p=1/'")
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: Field id's type INT64"):
        session.sql("SELECT id FROM u")


GOOD = _bytes(pa.table({"a": list(range(1000))}))


@pytest.mark.parametrize(
    "damaged",
    [
        GOOD[:-100],
        GOOD[:20],
        b"PAR1",
        b"a file that is no Parquet at all",
        GOOD + b"xx",
        GOOD[:200] + b"\xff" * 50 + GOOD[250:],
        GOOD[:100] + GOOD[150:],
        GOOD[:-200] + b"\xff" * 150 + GOOD[-50:],
    ],
)
def test_a_damaged_file_among_good_ones_is_named(session, damaged):
    for name in ("a", "c"):
        _put(session, f"s3://raw/t/{name}.parquet", GOOD)
    _put(session, "s3://raw/t/broken.parquet", damaged)
    session.sql("CREATE EXTERNAL TABLE t (a bigint) STORED AS PARQUET LOCATION 's3://raw/t/'")
    with pytest.raises(lakenb.LakeNBError) as raised:
        session.sql("SELECT sum(a) FROM t")
    assert raised.value.name == "HIVE_BAD_DATA"
    assert "s3://raw/t/broken.parquet" in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("plaintext_footer", [True, False])
@pytest.mark.parametrize("column", ["a", "b"])
def test_an_encrypted_file_is_named(session, tmp_path, plaintext_footer, column):
    class Keys(encryption.KmsClient):
        def __init__(self, _):
            super().__init__()

        def wrap_key(self, key_bytes, _):
            return base64.b64encode(key_bytes)

    factory = encryption.CryptoFactory(Keys)
    config = encryption.EncryptionConfiguration(
        footer_key="f", column_keys={"c": ["a"]}, plaintext_footer=plaintext_footer
    )
    sealed = factory.file_encryption_properties(encryption.KmsConnectionConfig(), config)
    table = pa.table({"a": [1], "b": ["x"]})
    with pq.ParquetWriter(tmp_path / "f", table.schema, encryption_properties=sealed) as writer:
        writer.write_table(table)
    _put(session, "s3://raw/t/f.parquet", (tmp_path / "f").read_bytes())
    session.sql(
        "CREATE EXTERNAL TABLE t (a int, b string) STORED AS PARQUET LOCATION 's3://raw/t/'"
    )
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: s3://raw/t/f\.parquet .*crypt"):
        session.sql(f"SELECT {column} FROM t")


def test_hidden_and_empty_files_are_skipped(session):
    for name in ("a.parquet", "sub/b.parquet"):
        _put(session, f"s3://raw/t/{name}", GOOD)
    for name in ("_SUCCESS", "_hidden.parquet", ".dot.parquet", "_sub/x.parquet"):
        _put(session, f"s3://raw/t/{name}", b"junk")
    _put(session, "s3://raw/t/zero.parquet", b"")
    session.sql("CREATE EXTERNAL TABLE t (a bigint) STORED AS PARQUET LOCATION 's3://raw/t/'")
    assert _rows(session, "SELECT count(*), sum(a) FROM t") == [(2000, 2 * sum(range(1000)))]


NAMES = [
    "plain", "st*r", "q?", "a[1]", "[x", "100%25", "sp ace", "q'uote", 'dq"', "ünï", "new\nline",
    "{a,b}", "back\\slash", "a=b", "a;b", "~x", "**", "$HOME", "--", "a#b",
]  # fmt: skip


@pytest.mark.parametrize("kind", ["parquet", "text", "json"])
def test_any_file_name_is_read_once_and_told_as_path(session, kind):
    made = {
        "parquet": lambda n: _bytes(pa.table({"a": [n]})),
        "text": lambda n: f"{n}\n".encode(),
        "json": lambda n: b'{"a": %d}\n' % n,
    }[kind]
    stored = {
        "parquet": "STORED AS PARQUET",
        "text": "ROW FORMAT DELIMITED FIELDS TERMINATED BY ','",
        "json": "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
    }[kind]
    for at, name in enumerate(NAMES):
        _put(session, f"s3://raw/t/{name}", made(at))
    session.sql(f"CREATE EXTERNAL TABLE t (a bigint) {stored} LOCATION 's3://raw/t/'")
    found = _rows(session, 'SELECT a, "$path" FROM t ORDER BY a')
    assert found == [(at, f"s3://raw/t/{name}") for at, name in enumerate(NAMES)]


JSON = "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'"


@pytest.mark.parametrize(
    "stored", ["STORED AS PARQUET", "STORED AS ORC", "STORED AS TEXTFILE", JSON]
)
@pytest.mark.parametrize("partitioned", ["", "PARTITIONED BY (p int)"])
def test_a_location_that_is_gone_has_no_rows(session, stored, partitioned):
    session.sql(f"CREATE EXTERNAL TABLE t (a int) {partitioned} {stored} LOCATION 's3://gone/t/'")
    assert _rows(session) == []
    assert _rows(session, "SELECT count(*) FROM t") == [(0,)]


def test_a_file_that_vanishes_between_planning_and_reading_is_named(session, monkeypatch):
    _table(session, "a bigint", pa.table({"a": [1]}), pa.table({"a": [2]}))
    assert _rows(session) == [(1,), (2,)]
    scan = session._services.engine.scans
    render = scan.render

    def and_then_delete(found, stream):
        text = render(found, stream)
        session.fs.rm("s3://raw/t/f1.parquet")
        return text

    monkeypatch.setattr(scan, "render", and_then_delete)
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_CANNOT_OPEN_SPLIT: .*f1\.parquet.*gone"):
        session.sql("SELECT sum(a) FROM t")


def test_bytes_scanned_are_the_chunks_of_the_columns_read(session):
    table = pa.table(
        {
            "a": list(range(5000)),
            "a.b": [str(i) for i in range(5000)],
            "s": [{"x": i, "y": {"z": str(i)}} for i in range(5000)],
            "l": [[{"p": i}] for i in range(5000)],
            "m": pa.array([[("k", i)] for i in range(5000)], pa.map_(pa.string(), pa.int64())),
        }
    )
    columns = (
        "a bigint, `a.b` string, s struct<x:bigint,y:struct<z:string>>, l array<struct<p:bigint>>, "
        "m map<string,bigint>"
    )
    _table(session, columns, table, table.slice(0, 100), row_group_size=1000)
    sizes: dict[str, int] = dict.fromkeys(table.column_names, 0)
    leaves = ["a", "a.b", "s", "s", "l", "m", "m"]
    for at in range(2):
        with session.fs.open(f"s3://raw/t/f{at}.parquet", "rb") as file:
            metadata = pq.read_metadata(file)
        for group in range(metadata.num_row_groups):
            for leaf, root in enumerate(leaves):
                sizes[root] += metadata.row_group(group).column(leaf).total_compressed_size
    for query, read in [
        ("SELECT a FROM t", ["a"]),
        ('SELECT "a.b" FROM t', ["a.b"]),
        ("SELECT max(s.y.z) FROM t", ["s"]),
        ("SELECT a FROM t WHERE cardinality(l) > 0", ["a", "l"]),
        ("SELECT m['k'] FROM t", ["m"]),
        ("SELECT count(*) FROM t", []),
        ("SELECT * FROM t", list(sizes)),
    ]:
        wanted = sum(sizes[name] for name in read)
        assert session.sql(query).execution.data_scanned_in_bytes == wanted, query
        assert session.estimate(query).data_scanned_in_bytes == wanted, query


def _hive(kind):
    tests = [
        ("boolean", "is_boolean"), ("tinyint", "is_int8"), ("smallint", "is_int16"),
        ("smallint", "is_uint8"), ("int", "is_int32"), ("int", "is_uint16"),
        ("bigint", "is_integer"), ("float", "is_float32"), ("float", "is_float16"),
        ("double", "is_floating"), ("date", "is_date"), ("timestamp", "is_timestamp"),
        ("string", "is_string"), ("string", "is_large_string"), ("int", "is_null"),
        ("binary", "is_binary"), ("binary", "is_large_binary"), ("binary", "is_fixed_size_binary"),
        ("time", "is_time"),
    ]  # fmt: skip
    if pa.types.is_dictionary(kind):
        return _hive(kind.value_type)
    if pa.types.is_decimal(kind):
        return f"decimal({kind.precision},{kind.scale})"
    if pa.types.is_map(kind):
        return f"map<{_hive(kind.key_type)},{_hive(kind.item_type)}>"
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return f"array<{_hive(kind.value_type)}>"
    if pa.types.is_struct(kind):
        return "struct<" + ",".join(f"`{f.name}`:{_hive(f.type)}" for f in kind) + ">"
    return next(name for name, test in tests if getattr(pa.types, test)(kind))


def _plain(value):
    if isinstance(value, dict):
        return {k.lower(): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    if isinstance(value, float):
        return "nan" if math.isnan(value) else round(value, 6)
    if hasattr(value, "to_pydatetime"):
        value = value.to_pydatetime(warn=False)
    return value.replace(tzinfo=None) if isinstance(value, dt.datetime) else value


def _arrow_or_error(session, query):
    try:
        return session.sql(query).arrow()
    except lakenb.LakeNBError as error:
        return str(error)


FILES = sorted(SHARED.glob("*/*.parquet"))


@pytest.mark.skipif(not FILES, reason="../shared/data/parquet is not here")
def test_files_of_others_read_as_arrow_reads_them_or_fail_in_one_line(session):
    equal = 0
    for at, path in enumerate(FILES):
        if path.name.startswith("large_string_map"):
            continue  # 2 GB of text in one value
        _put(session, f"s3://raw/t{at}/{path.name}", path.read_bytes())
        columns = "a int"
        expected = None
        try:
            schema = pq.read_schema(path)
            columns = ", ".join(f"`{c.name}` {_hive(c.type)}" for c in schema) or columns
            expected = pq.ParquetFile(path).read()
        except (pa.ArrowException, OSError):
            pass
        session.sql(
            f"CREATE EXTERNAL TABLE t{at} ({columns}) STORED AS PARQUET LOCATION 's3://raw/t{at}/'"
        )
        found = _arrow_or_error(session, f"SELECT * FROM t{at}")
        if isinstance(found, str):
            assert "\n" not in found, path.name
            assert path.name in found
        if isinstance(found, str) or expected is None:
            continue
        try:
            wanted = [_plain(column.to_pylist()) for column in expected.columns]
        except OverflowError:  # dates that Python has not
            assert found.num_rows == expected.num_rows
            continue
        assert [_plain(c.to_pylist()) for c in found.columns] == wanted, path.name
        equal += 1
    assert equal >= len(FILES) // 2

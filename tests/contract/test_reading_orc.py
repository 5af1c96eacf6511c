"""External tables over ORC: columns by position, stripes, and what is counted as scanned."""

import datetime as dt
import gzip
import io
import json
import signal
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import orc

import lakenb
from lakenb.engine.duckdb import reader_process
from lakenb.engine.duckdb.orc_tail import read_tail
from lakenb.engine.duckdb.protobuf import entries, message
from lakenb.engine.duckdb.reader_process import ReaderProcess

SHARED = Path(__file__).parents[3] / "shared" / "data" / "orc"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def _put(session, uri, data):
    with session.fs.open(uri, "wb") as file:
        file.write(data)


def _bytes(table, **options):
    out = io.BytesIO()
    orc.write_table(table, out, **options)
    return out.getvalue()


def _table(session, columns, *files, partitioned=""):
    for at, data in enumerate(files):
        _put(session, f"s3://raw/t/f{at}.orc", data)
    session.sql(
        f"CREATE EXTERNAL TABLE t ({columns}) {partitioned} STORED AS ORC LOCATION 's3://raw/t/'"
    )


def _rows(session, query="SELECT * FROM t ORDER BY 1"):
    return session.sql(query).fetchall()


def test_columns_are_found_by_position(session):
    first = _bytes(pa.table({"x": [1], "y": ["a"]}))
    second = _bytes(pa.table({"other": [2]}))
    third = _bytes(pa.table({"b": [3], "a": ["c"], "more": [1.5]}))
    _table(session, "a bigint, b string", first, second, third)
    assert _rows(session) == [(1, "a"), (2, None), (3, "c")]
    assert _rows(session, 'SELECT b, "$path" FROM t WHERE a = 3') == [("c", "s3://raw/t/f2.orc")]


def test_types_and_evolved_widths(session):
    one = pa.table(
        {
            "i": pa.array([1], pa.int32()),
            "f": pa.array([1.5], pa.float32()),
            "d": pa.array([Decimal("1.50")], pa.decimal128(10, 2)),
            "t": pa.array([dt.datetime(1901, 2, 3, 4, 5, 6, 789000)], pa.timestamp("us")),
            "day": [dt.date(2020, 1, 2)],
            "l": [[{"p": 1}]],
            "m": pa.array([[("k", 1)]], pa.map_(pa.string(), pa.int64())),
            "b": [b"\x00\xff"],
            "z": [True],
        }
    )
    columns = (
        "i bigint, f double, d decimal(12,3), t timestamp, day date, l array<struct<p:bigint>>, "
        "m map<string,bigint>, b binary, z boolean"
    )
    _table(session, columns, _bytes(one))
    assert _rows(session) == [
        (1, 1.5, Decimal("1.500"), dt.datetime(1901, 2, 3, 4, 5, 6, 789000), dt.date(2020, 1, 2),
         [{"p": 1}], {"k": 1}, b"\x00\xff", True)
    ]  # fmt: skip


def test_structs_have_their_fields_by_name_at_any_depth(session):
    inner = pa.struct([("Y", pa.string()), ("x", pa.int32()), ("more", pa.int8())])
    kinds = pa.schema(
        [
            ("s", inner),
            ("l", pa.list_(inner)),
            ("m", pa.map_(pa.string(), pa.list_(inner))),
            ("d", pa.struct([("e", pa.list_(pa.map_(pa.int64(), inner)))])),
        ]
    )
    value = {"Y": "a", "x": 1, "more": 2}
    rows = [
        {"s": value, "l": [value, None], "m": [("k", [value])], "d": {"e": [[(7, value)], None]}},
        {"s": None, "l": None, "m": None, "d": None},
        {"s": {"Y": None}, "l": [], "m": [], "d": {"e": []}},
    ]
    own = "struct<x:bigint,y:string,z:double>"
    columns = (
        f"s {own}, l array<{own}>, m map<string,array<{own}>>, d struct<e:array<map<bigint,{own}>>>"
    )
    _table(session, columns, _bytes(pa.Table.from_pylist(rows, kinds)))
    read = {"x": 1, "y": "a", "z": None}
    assert _rows(session, "SELECT * FROM t ORDER BY s.x NULLS LAST, s IS NULL DESC") == [
        (read, [read, None], {"k": [read]}, {"e": [{7: read}, None]}),
        (None, None, None, None),
        ({"x": None, "y": None, "z": None}, [], {}, {"e": []}),
    ]
    assert _rows(session, "SELECT s.y FROM t WHERE s.x = 1") == [("a",)]


BY_NAME = "WITH SERDEPROPERTIES ('orc.column.index.access' = 'false')"
ORC_SERDE = """ROW FORMAT SERDE 'org.apache.hadoop.hive.ql.io.orc.OrcSerde' {} STORED AS
    INPUTFORMAT 'org.apache.hadoop.hive.ql.io.orc.OrcInputFormat'
    OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat'"""


def _by_name(session, columns, *files, properties=BY_NAME):
    for at, data in enumerate(files):
        _put(session, f"s3://raw/t/f{at}.orc", data)
    session.sql(
        f"CREATE EXTERNAL TABLE t ({columns}) {ORC_SERDE.format(properties)} LOCATION 's3://raw/t/'"
    )


def test_columns_by_name(session):
    files = [
        _bytes(pa.table({"a": [1], "b": ["x"]})),
        _bytes(pa.table({"B": ["y"], "extra": [0.5], "A": [2]})),
        _bytes(pa.table({"b": ["z"]})),
        _bytes(pa.table({"a.b": [1], "b": ["w"], "a": [4]})),
    ]
    _by_name(session, "a bigint, b string", *files)
    assert _rows(session, "SELECT * FROM t ORDER BY b") == [
        (4, "w"),
        (1, "x"),
        (2, "y"),
        (None, "z"),
    ]
    counted = session.sql("SELECT b FROM t").execution.data_scanned_in_bytes
    both = session.sql("SELECT a, b FROM t").execution.data_scanned_in_bytes
    assert 0 < counted < both < sum(map(len, files))


def test_columns_by_name_want_names(session):
    _by_name(session, "a bigint", _bytes(pa.table({"_col0": [1], "_col1": [2]})))
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_FILE_MISSING_COLUMN_NAMES: .*f0\.orc"):
        session.sql("SELECT * FROM t")


def test_index_access_is_true_or_false(session):
    wrong = "WITH SERDEPROPERTIES ('orc.column.index.access' = 'maybe')"
    with pytest.raises(lakenb.LakeNBError, match=r"INVALID_TABLE_PROPERTY: .*orc\.column\.index"):
        _by_name(session, "a bigint", properties=wrong)


def test_unions_are_rows_of_a_tag_and_fields(session):
    union = pa.UnionArray.from_sparse(
        pa.array([0, 1, 1], pa.int8()), [pa.array([7, 0, 0], pa.int32()), pa.array(["", "x", None])]
    )
    rows = pa.table({"id": [1, 2, 3], "u": union})
    _table(session, "id int, u uniontype<int,string>", _bytes(rows))
    assert _rows(session) == [
        (1, {"tag": 0, "field0": 7, "field1": None}),
        (2, {"tag": 1, "field0": None, "field1": "x"}),
        (3, {"tag": 1, "field0": None, "field1": None}),
    ]
    assert _rows(session, "SELECT u.field1 FROM t WHERE u.tag = 1 ORDER BY 1 NULLS LAST") == [
        ("x",), (None,)
    ]  # fmt: skip


def test_texts_are_cut_to_their_length_and_bytes_are_never_lost(session):
    table = pa.table(
        {
            "v": ["abcdef", "ü€x"],
            "c": ["ab   ", "abcdef"],
            "s": pa.array([b"ok", b"\xff\x00a"], pa.binary()),
            "b": ["text", ""],
        }
    )
    _table(session, "v varchar(2), c char(3), s string, b binary", _bytes(table))
    assert _rows(session) == [
        ("ab", "ab ", "ok", b"text"),
        ("ü€", "abc", "\ufffd\x00a", b""),
    ]


def test_nanoseconds_before_and_after_1970(session):
    nanos = pa.array([-1, 1_999, -1_000_001, 0], pa.timestamp("ns"))
    _table(session, "t timestamp", _bytes(pa.table({"t": nanos})))
    start = dt.datetime(1970, 1, 1)
    assert _rows(session) == [
        (start - dt.timedelta(microseconds=1_001),),
        (start - dt.timedelta(microseconds=1),),
        (start,),
        (start + dt.timedelta(microseconds=1),),
    ]


def test_moments_of_the_years_1_and_9999(session):
    far = [
        dt.datetime(1, 1, 1),
        dt.datetime(9999, 12, 31, 23, 59, 59),
        dt.datetime(2020, 1, 1),
        None,
    ]
    table = pa.table(
        {
            "id": [1, 2, 3, 4],
            "t": pa.array(far, pa.timestamp("us")),
            "l": [[{"m": t}] for t in far],
            "z": pa.array(far, pa.timestamp("us", "UTC")),
        }
    )
    near = pa.table({"id": [0], "t": pa.array([dt.datetime(1999, 1, 1)], pa.timestamp("us"))})
    _table(session, "id int, t timestamp, l array<struct<m:timestamp>>, z timestamp",
           _bytes(table), _bytes(near))  # fmt: skip
    assert _rows(session) == [
        (0, dt.datetime(1999, 1, 1), None, None),
        *((at + 1, t, [{"m": t}], t) for at, t in enumerate(far)),
    ]
    assert _rows(session, "SELECT id FROM t WHERE t > TIMESTAMP '9000-01-01'") == [(2,)]


def test_decimals_of_another_scale_are_rounded(session):
    values = pa.array([Decimal("1.255"), Decimal("-1.255"), None], pa.decimal128(10, 3))
    _table(session, "d decimal(5,2)", _bytes(pa.table({"d": values})))
    assert _rows(session) == [(Decimal("-1.26"),), (Decimal("1.26"),), (None,)]


def _without_precision(data):
    """As Hive 0.11 wrote decimals: each value has a scale of its own, the type none."""
    tail = read_tail(io.BytesIO(data), len(data))
    pairs = [
        (n, message([(k, x) for k, x in entries(v) if k not in {5, 6}]) if n == 4 else v)
        for n, v in entries(tail.footer)
    ]
    footer = message(pairs)
    script = message([(n, len(footer) if n == 1 else v) for n, v in entries(tail.script)])
    return data[: tail.start] + footer + script + bytes([len(script)])


@pytest.mark.parametrize("version", ["0.11", "0.12"])
@pytest.mark.parametrize(("precision", "scale"), [(20, 7), (10, 7), (38, 18)])
def test_decimals_without_a_precision_keep_their_digits(session, version, precision, scale):
    kind = pa.decimal128(precision, scale)
    values = [Decimal("12.6547456"), None, Decimal("-3.1")]
    table = pa.table(
        {
            "id": [1, 2, 3],
            "d": pa.array(values, kind),
            "l": pa.array([[v] for v in values], pa.list_(kind)),
            "t": pa.array([dt.datetime(9999, 1, 1)] * 3, pa.timestamp("us")),
        }
    )
    data = _without_precision(_bytes(table, compression="uncompressed", file_version=version))
    _table(session, "id int, d decimal(20,8), l array<decimal(38,18)>, t timestamp", data)
    assert _rows(session, "SELECT id, d, l FROM t ORDER BY 1") == [
        (at + 1, v, [v]) for at, v in enumerate(values)
    ]
    assert _rows(session, "SELECT d, year(t) FROM t WHERE id = 1") == [(values[0], 9999)]


def test_a_value_that_does_not_fit_names_its_file(session):
    _table(session, "a int", _bytes(pa.table({"a": [1, 2**40]})))
    with pytest.raises(
        lakenb.LakeNBError, match=r"HIVE_BAD_DATA: .*column a in s3://raw/t/f0\.orc"
    ):
        session.sql("SELECT * FROM t")


@pytest.mark.parametrize("strike", [signal.SIGKILL, signal.SIGSTOP])
def test_a_reader_that_breaks_off_or_stands_still_ends_only_its_statement(
    session, monkeypatch, strike
):
    _table(session, "a bigint", _bytes(pa.table({"a": [1]})))

    def struck(self, columns):
        self._process.send_signal(strike)
        return batches(self, columns)

    batches = ReaderProcess.batches
    monkeypatch.setattr(ReaderProcess, "batches", struck)
    monkeypatch.setattr(reader_process, "_SILENT_SECONDS", 0.5)
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: s3://raw/t/f0\.orc .*broke off"):
        session.sql("SELECT * FROM t")
    monkeypatch.undo()
    assert _rows(session) == [(1,)]


@pytest.mark.parametrize("codec", ["uncompressed", "snappy", "zlib", "lz4", "zstd"])
def test_stripes_and_bytes_of_columns(session, codec):
    count = 200_000
    table = pa.table(
        {
            "a": [(i * 7919) % 100_003 for i in range(count)],
            "b": [str(i) for i in range(count)],
            "s": [{"x": i, "y": str(i % 10)} for i in range(count)],
        }
    )
    data = _bytes(table, compression=codec, stripe_size=64 * 1024)
    assert orc.ORCFile(io.BytesIO(data)).nstripes > 1
    _table(session, "a bigint, b string, s struct<x:bigint,y:string>", data)
    assert _rows(session, "SELECT count(*), sum(a), max(s.x) FROM t") == [
        (count, sum((i * 7919) % 100_003 for i in range(count)), count - 1)
    ]
    scanned = {}
    for query in ("a", "b", "s", "a, b", "*"):
        text = f"SELECT {query} FROM t"
        scanned[query] = session.sql(text).execution.data_scanned_in_bytes
        assert session.estimate(text).data_scanned_in_bytes == scanned[query]
    assert 0 < scanned["a"] < len(data)
    assert scanned["a, b"] == scanned["a"] + scanned["b"]
    assert scanned["*"] == scanned["a, b"] + scanned["s"]
    assert 0.8 * len(data) < scanned["*"] < len(data)
    counted = session.sql("SELECT count(*) FROM t")
    assert counted.fetchall() == [(count,)]
    assert counted.execution.data_scanned_in_bytes == 0


def test_partition_columns(session):
    for day in (1, 2):
        _put(
            session, f"s3://raw/t/p={day}/f.orc", _bytes(pa.table({"a": [day * 10, day * 10 + 1]}))
        )
    session.sql(
        "CREATE EXTERNAL TABLE t (a bigint) PARTITIONED BY (p int) STORED AS ORC LOCATION 's3://raw/t/'"
    )
    session.sql("MSCK REPAIR TABLE t")
    assert _rows(session) == [(10, 1), (11, 1), (20, 2), (21, 2)]
    assert _rows(session, "SELECT p, count(*) FROM t GROUP BY p ORDER BY p") == [(1, 2), (2, 2)]
    assert _rows(session, "SELECT a FROM t WHERE p = 2 ORDER BY a") == [(20,), (21,)]


@pytest.mark.parametrize("cut", [10, 200, -30])
def test_a_damaged_file_is_named(session, cut):
    good = _bytes(pa.table({"a": list(range(1000))}))
    _table(session, "a bigint", good, good[:cut])
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: s3://raw/t/f1\.orc") as raised:
        session.sql("SELECT sum(a) FROM t")
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("declared", "values"), [("int", ["x"]), ("date", [1]), ("array<int>", [1])]
)
def test_a_type_that_does_not_fit_names_file_and_column(session, declared, values):
    _table(session, f"a {declared}", _bytes(pa.table({"any": values})))
    with pytest.raises(lakenb.LakeNBError) as raised:
        session.sql("SELECT * FROM t")
    assert raised.value.name == "HIVE_BAD_DATA"
    for part in (
        "Malformed ORC file. Cannot read SQL type",
        "column a",
        declared,
        "s3://raw/t/f0.orc",
    ):
        assert part in str(raised.value)


def _hive(kind):
    names = {
        "int8": "tinyint", "int16": "smallint", "int32": "int", "int64": "bigint",
        "float": "float", "double": "double", "bool": "boolean", "string": "string",
        "binary": "binary", "date32[day]": "date",
    }  # fmt: skip
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
    return names[str(kind)]


def _as_json(value):
    """As the collection's rows of JSON write a value."""
    if isinstance(value, dict):
        return {k: _as_json(v) for k, v in value.items()} or []
    if isinstance(value, list | tuple):
        return [_as_json(v) for v in value]
    if isinstance(value, bytes):
        return list(value)
    if isinstance(value, dt.datetime):
        seconds, _, fraction = value.isoformat(sep=" ", timespec="microseconds").partition(".")
        return f"{seconds}.{fraction.rstrip('0') or '0'}"
    if isinstance(value, dt.date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal | float) else value


def _map_entries(value):
    """Maps stand as lists of key and value there."""
    if isinstance(value, list):
        if value and all(isinstance(v, dict) and set(v) == {"key", "value"} for v in value):
            return {v["key"]: _map_entries(v["value"]) for v in value}
        return [_map_entries(v) for v in value]
    if isinstance(value, dict):
        return {k: _map_entries(v) for k, v in value.items()}
    return float(value) if isinstance(value, float) else value


FILES = [p for p in sorted(SHARED.glob("*.orc")) if p.with_suffix(".jsn.gz").exists()]


@pytest.mark.skipif(not FILES, reason="../shared/data/orc is not here")
def test_files_of_others_have_the_rows_expected_of_them(tmp_path):
    session = lakenb.connect(tmp_path / "lake", settings={"threads": 1})  # rows in the files' order
    compared = 0
    for at, path in enumerate(FILES):
        _put(session, f"s3://raw/t{at}/{path.name}", path.read_bytes())
        try:
            schema = orc.ORCFile(path).schema
        except pa.ArrowNotImplementedError:  # its root is no struct: no table can stand on it
            schema = pa.schema([("a", pa.int32())])
        columns = ", ".join(f"`{f.name}` {_hive(f.type)}" for f in schema)
        session.sql(
            f"CREATE EXTERNAL TABLE t{at} ({columns}) STORED AS ORC LOCATION 's3://raw/t{at}/'"
        )
        try:
            found = session.sql(f"SELECT * FROM t{at}").fetchall()
        except lakenb.LakeNBError as error:
            text = str(error)
            found = None
        if found is None:
            assert "top-level struct" in text
            continue
        with gzip.open(path.with_suffix(".jsn.gz"), "rt") as lines:
            wanted = [list(map(_map_entries, json.loads(line).values())) for line in lines]
        assert [[_as_json(v) for v in row] for row in found] == [
            [
                float(v) if isinstance(f, float) else v
                for v, f in zip(w, map(_as_json, r), strict=True)
            ]
            for w, r in zip(wanted, found, strict=True)
        ], path.name
        compared += 1
    assert compared >= 5


DAMAGED = sorted(SHARED.glob("corrupt/*.orc"))


@pytest.mark.skipif(not DAMAGED, reason="../shared/data/orc/corrupt is not here")
def test_files_damaged_on_purpose_are_named(session):
    for at, path in enumerate(DAMAGED):
        _put(session, f"s3://raw/t{at}/{path.name}", path.read_bytes())
        columns = ", ".join(f"`{f.name}` {_hive(f.type)}" for f in orc.ORCFile(path).schema)
        session.sql(
            f"CREATE EXTERNAL TABLE t{at} ({columns}) STORED AS ORC LOCATION 's3://raw/t{at}/'"
        )
        with pytest.raises(lakenb.LakeNBError, match=path.name) as raised:
            session.sql(f"SELECT * FROM t{at}")
        assert raised.value.name == "HIVE_BAD_DATA"

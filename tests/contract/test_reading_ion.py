"""External tables over Amazon Ion: text and binary, paths, types, and what is no Ion."""

import bz2
import datetime as dt
import gzip
from decimal import Decimal

import pyarrow as pa
import pytest

import lakenb

ion = pytest.importorskip("amazon.ion.simpleion", reason="amazon.ion is not installed")

SERDE = "ROW FORMAT SERDE 'com.amazon.ionhiveserde.IonHiveSerDe' WITH SERDEPROPERTIES ({}) STORED AS ION"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def _binary(text):
    values = ion.loads(text, single_value=False)
    return ion.dumps(values, sequence_as_stream=True, binary=True)


def _table(session, columns, *files, properties=None, ending="ion", partitioned=""):
    for at, data in enumerate(files):
        with session.fs.open(f"s3://raw/t/f{at}.{ending}", "wb") as file:
            file.write(data.encode() if isinstance(data, str) else data)
    given = ", ".join(f"'{k}' = '{v}'" for k, v in (properties or {}).items())
    stored = SERDE.format(given) if properties else "STORED AS ION"
    session.sql(
        f"CREATE EXTERNAL TABLE t ({columns}) {partitioned} {stored} LOCATION 's3://raw/t/'"
    )


def _rows(session, query="SELECT * FROM t ORDER BY 1"):
    return session.sql(query).fetchall()


def test_many_values_a_file_of_text_and_binary(session):
    text = '{id: 1, name: "a"}{id: 2, name: sym}\n\n{id: 3} // no name\n{name: null, id: 4}'
    _table(
        session,
        "id int, name string",
        text,
        _binary("{id: 5, name: 'b c'} {id: null.int, name: \"z\"}"),
    )
    assert _rows(session, "SELECT * FROM t ORDER BY id NULLS LAST") == [
        (1, "a"), (2, "sym"), (3, None), (4, None), (5, "b c"), (None, "z"),
    ]  # fmt: skip
    assert _rows(session, "SELECT count(*) FROM t") == [(6,)]
    assert _rows(session, 'SELECT "$path" FROM t WHERE id = 5') == [("s3://raw/t/f1.ion",)]


def test_json_over_many_lines(session):
    json = '{\n  "id": 1,\n  "tags": ["a",\n "b"],\n  "who": {"name": "x", "n": 1.5}\n}\n{"id": 2, "tags": [], "who": null}'
    _table(session, "id bigint, tags array<string>, who struct<name:string,n:decimal(4,2)>", json)
    assert _rows(session) == [
        (1, ["a", "b"], {"name": "x", "n": Decimal("1.50")}),
        (2, [], None),
    ]


TYPES = """{
  z: true, t: 127, s: -32768, i: 2147483647, b: 9223372036854775807, r: 1.5e0, d: -2.25e3, nn: nan,
  dec: 12.50, whole: 7, ts: 2020-02-03T04:05:06.789+02:00, near: 2020-02-03T04:05:06Z, day: 2020-02-03T,
  text: "t", symbol: 'a symbol', blob: {{ aGVsbG8= }}, clob: {{ "text" }}, c: "ab", v: "xyz",
  list: [1, null, 3], sexp: (1 2), m: {k: 1.5e0, l: null}, deep: {a: [{b: {c: (x y)}}, null]},
  annotated: unit::5
}"""
TYPED = """z boolean, t tinyint, s smallint, i int, b bigint, r float, d double, nn double, dec decimal(6,2),
  whole decimal(10,1), ts timestamp, near timestamp, day date, text string, symbol string, blob binary,
  clob binary, c char(4), v varchar(3), list array<int>, sexp array<bigint>, m map<string,double>,
  deep struct<a:array<struct<b:struct<c:array<string>>>>>, annotated int, absent string"""


@pytest.mark.parametrize("encode", [str, _binary])
def test_every_type(session, encode):
    _table(session, TYPED, encode(TYPES + "{}"))
    (row,) = session.sql("SELECT * FROM t WHERE z").arrow().to_pylist()
    assert row.pop("nn") != row["z"]
    assert row == {
        "z": True, "t": 127, "s": -32768, "i": 2147483647, "b": 2**63 - 1, "r": 1.5, "d": -2250.0,
        "dec": Decimal("12.50"), "whole": Decimal("7.0"),
        "ts": dt.datetime(2020, 2, 3, 2, 5, 6, 789000), "near": dt.datetime(2020, 2, 3, 4, 5, 6),
        "day": dt.date(2020, 2, 3), "text": "t", "symbol": "a symbol", "blob": b"hello", "clob": b"text",
        "c": "ab  ", "v": "xyz", "list": [1, None, 3], "sexp": [1, 2], "m": [("k", 1.5), ("l", None)],
        "deep": {"a": [{"b": {"c": ["x", "y"]}}, None]}, "annotated": 5, "absent": None,
    }  # fmt: skip
    assert _rows(session, "SELECT count(*) FROM t WHERE z IS NULL AND deep IS NULL") == [(1,)]


def test_a_string_takes_every_value_as_ions_text(session):
    values = ["1", "true", "1.50", "2020-02-03T", '{a:"b",c:[1,x]}', "null", "null.list", '"plain"']
    _table(
        session, "id int, s string", "\n".join(f"{{id: {n}, s: {v}}}" for n, v in enumerate(values))
    )
    assert [s for _, s in _rows(session)] == [
        "1", "true", "1.50", "2020-02-03", '{a:"b",c:[1,x]}', None, None, "plain",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("declared", "value", "word"),
    [
        ("int", '"x"', "STRING"),
        ("int", "1.5", "DECIMAL"),
        ("double", "1.5", "DECIMAL"),
        ("double", "5", "INT"),
        ("boolean", "1", "INT"),
        ("timestamp", '"2020-01-01"', "STRING"),
        ("array<int>", "{a: 1}", "STRUCT"),
        ("map<string,int>", "[1]", "LIST"),
        ("struct<a:int>", "[1]", "LIST"),
        ("struct<a:int>", "{a: true}", "BOOL"),
        ("binary", '"x"', "STRING"),
    ],
)
def test_a_value_of_another_type_names_file_and_column(session, declared, value, word):
    _table(session, f"a {declared}", "{a: null}", f"{{a: {value}}}")
    with pytest.raises(
        lakenb.LakeNBError, match=rf"HIVE_BAD_DATA: Cannot coerce IonType {word}"
    ) as e:
        session.sql("SELECT * FROM t")
    for part in ("column a", "s3://raw/t/f1.ion", "default.t"):
        assert part in str(e.value)
    assert "\n" not in str(e.value)


OVERFLOWS = [
    ("smallint", "40000", -25536),
    ("tinyint", "-129", 127),
    ("bigint", str(2**64 + 5), 5),
    ("varchar(5)", '"123456789"', "12345"),
    (
        "struct<f1:smallint,f2:varchar(5)>",
        '{f1: 40000, f2: "123456789"}',
        {"f1": -25536, "f2": "12345"},
    ),
]


@pytest.mark.parametrize(("declared", "value", "wanted"), OVERFLOWS)
@pytest.mark.parametrize("key", ["ion.fail_on_overflow", "ion.n.fail_on_overflow"])
def test_overflow_fails_or_wraps(session, declared, value, wanted, key):
    document = f"{{n: {value}}}"
    _table(session, f"n {declared}", document)
    with pytest.raises(
        lakenb.LakeNBError, match=r"HIVE_BAD_DATA: .*does not fit .* column n in s3://"
    ):
        session.sql("SELECT * FROM t")
    session.sql("DROP TABLE t")
    _table(session, f"n {declared}", document, properties={key: "false"})
    assert _rows(session, "SELECT n FROM t") == [(wanted,)]


def test_names_in_any_case_unless_told(session):
    document = '{ALIAS: "A", other: 1}{alias: "b", Alias: "c"}{aliaS: "d"}'
    _table(session, "alias string", document)
    assert _rows(session) == [("A",), ("c",), ("d",)]
    session.sql("DROP TABLE t")
    _table(
        session, "alias string", document, properties={"ion.path_extractor.case_sensitive": "true"}
    )
    assert _rows(session, "SELECT * FROM t ORDER BY 1 NULLS LAST") == [("b",), (None,), (None,)]


def test_path_extractors_flatten_and_rename(session):
    document = '{identification: {name: "John Smith", driver_license: "XXXX"}, alias: "Johnny"}'
    _table(
        session,
        "name string, nickname string, whole string, identification map<string,string>",
        document,
        properties={
            "ion.name.path_extractor": "(identification name)",
            "ion.nickname.path_extractor": "(alias)",
            "ion.whole.path_extractor": "()",
        },
    )
    ((name, nickname, whole, licence),) = _rows(session)
    assert (name, nickname) == ("John Smith", "Johnny")
    assert ion.loads(whole) == ion.loads(document)
    assert licence == {"name": "John Smith", "driver_license": "XXXX"}


@pytest.mark.parametrize("encode", [str, _binary])
def test_search_paths(session, encode):
    paths = {
        "a": "(foo 0)",
        "b": "(1)",
        "c": "(bar)",
        "d": "(A::bar)",
        "e": "(foo *)",
        "f": "(foo 9)",
        "g": "(B::bar)",
    }
    _table(
        session,
        ", ".join(f"{name} string" for name in paths),
        encode('{foo: ["foo1", "foo2"], bar: "myBarValue", bar: A::"annotatedValue"}'),
        properties={f"ion.{name}.path_extractor": path for name, path in paths.items()},
    )
    assert _rows(session, "SELECT a, b, e, f, g FROM t") == [
        ("foo1", "myBarValue", "foo2", None, None)
    ]
    assert _rows(session, "SELECT c, d FROM t") == [("annotatedValue", "annotatedValue")]


@pytest.mark.parametrize("path", ["foo", "(foo", "(1.5)", "", "{a:1}"])
def test_what_is_no_path_is_told(session, path):
    _table(session, "a string", "{a: 1}", properties={"ion.a.path_extractor": path})
    with pytest.raises(lakenb.LakeNBError, match=r"INVALID_TABLE_PROPERTY: .*path extractor"):
        session.sql("SELECT * FROM t")


def test_names_that_are_no_plain_words(session):
    _table(
        session,
        '`*` int, `0` int, `a b` int, `q"` int',
        r"""{'*': 1, '0': 2, 'a b': 3, 'q"': 4}""",
    )
    assert _rows(session) == [(1, 2, 3, 4)]


def test_the_offset_of_timestamps(session):
    document = "{a: 2020-01-01T23:30:00Z}{a: 2020-01-02T01:30:00+02:00}"
    _table(
        session,
        "a timestamp",
        document,
        properties={"ion.timestamp.serialization_offset": "+01:00"},
    )
    assert _rows(session) == [(dt.datetime(2020, 1, 2, 0, 30),)] * 2


def _blocks(codec):
    """As Hadoop packs: a block's size, then parts, each behind its packed size."""

    def pack(data):
        packed = pa.compress(data, codec=codec, asbytes=True)
        return len(data).to_bytes(4) + len(packed).to_bytes(4) + packed

    return pack


PACKED = [
    ("snappy", _blocks("snappy")),
    ("lz4", _blocks("lz4_raw")),
    ("gz", gzip.compress),
    ("bz2", bz2.compress),
    ("zst", lambda data: pa.compress(data, codec="zstd", asbytes=True)),
]


@pytest.mark.parametrize(("ending", "pack"), PACKED)
@pytest.mark.parametrize("encode", [str, _binary])
def test_compressed_files(session, ending, pack, encode):
    text = "".join(f'{{id: {n}, s: "{n % 7} text"}}\n' for n in range(20_000))
    data = encode(text)
    data = data.encode() if isinstance(data, str) else data
    _table(session, "id int, s string", pack(data), ending=f"ion.{ending}")
    assert _rows(session, "SELECT count(*), sum(id), count(DISTINCT s) FROM t") == [
        (20_000, sum(range(20_000)), 7)
    ]


@pytest.mark.parametrize(
    "damaged",
    ["{id: 1} {id: 2", "{id: 1} }", b"\xe0\x01\x00\xea\xde\xff\xff", _binary("{id: 1, s: long_enough}")[:-3],
     b'{id: 1, s: "\xff\xfe"}'],
)  # fmt: skip
def test_what_is_no_ion_names_its_file(session, damaged):
    _table(session, "id int, s string", "{id: 1}", damaged)
    with pytest.raises(
        lakenb.LakeNBError, match=r"HIVE_CURSOR_ERROR: s3://raw/t/f1\.ion"
    ) as raised:
        session.sql("SELECT * FROM t")
    assert "\n" not in str(raised.value)
    assert _rows(session, "SELECT 1") == [(1,)]


@pytest.mark.parametrize(("ending", "pack"), PACKED)
def test_a_packed_file_that_is_cut_off_is_named(session, ending, pack):
    text = "".join(f"{{id: {n * 7919 % 10007}}}\n" for n in range(20_000)).encode()
    _table(session, "id int", pack(text)[:-20], ending=f"ion.{ending}")
    with pytest.raises(lakenb.LakeNBError, match=rf"HIVE_BAD_DATA: s3://raw/t/f0\.ion\.{ending}"):
        session.sql("SELECT count(*) FROM t")


def test_malformed_values_may_be_ignored(session):
    text = "{field: 1}{field: 2}{field: 3 {field: 4}"
    _table(session, "field int", text, "{field: 5}", properties={"ion.ignore_malformed": "true"})
    assert _rows(session) == [(1,), (2,), (5,)]


def test_values_that_are_no_structs_are_rows_of_null(session):
    _table(session, "a int", '{a: 1} word 5 [1, 2] "text" null')
    assert _rows(session, "SELECT count(*), count(a) FROM t") == [(6, 1)]


def test_a_text_of_many_megabytes(session):
    long = "x" * 20_000_000
    _table(session, "s string", f'{{s: "{long}"}}')
    assert _rows(session, "SELECT length(s) FROM t") == [(len(long),)]


def test_values_nested_too_deep_are_an_error(session):
    _table(session, "a string", "{a: " + "[" * 200_000 + "]" * 200_000 + "}")
    with pytest.raises(lakenb.LakeNBError, match=r"s3://raw/t/f0\.ion"):
        session.sql("SELECT * FROM t")


def test_partitions(session):
    for day in (1, 2):
        with session.fs.open(f"s3://raw/t/p={day}/f.ion", "w") as file:
            file.write(f"{{a: {day * 10}}}")
    _table(session, "a int", partitioned="PARTITIONED BY (p int)")
    session.sql("MSCK REPAIR TABLE t")
    assert _rows(session) == [(10, 1), (20, 2)]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("ion.encoding", "XML"),
        ("ion.fail_on_overflow", "perhaps"),
        ("ion.serialize_null", "never"),
        ("ion.timestamp.serialization_offset", "25:00"),
        ("ion.a.serialize_as", "poem"),
    ],
)
def test_properties_are_checked(session, key, value):
    with pytest.raises(lakenb.LakeNBError, match=f"INVALID_TABLE_PROPERTY.*{key}"):
        _table(session, "a int", properties={key: value})

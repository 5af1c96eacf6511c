"""External tables over delimited text (LazySimpleSerDe) and JSON lines (both SerDes)."""

import datetime as dt
import gzip
import json
from decimal import Decimal

import pyarrow as pa
import pytest

import lakenb

COMMA = "ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"
OPENX = "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'"
HIVE = "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


@pytest.fixture
def read(session, unordered):
    def run(columns, data, row_format=COMMA, query="SELECT * FROM t", tail="", ending="txt"):
        for at, one in enumerate(data if isinstance(data, list) else [data]):
            with session.fs.open(f"s3://raw/t/f{at}.{ending}", "wb") as file:
                file.write(one)
        session.sql(
            f"CREATE EXTERNAL TABLE t ({columns}) {row_format} LOCATION 's3://raw/t/' {tail}"
        )
        return unordered(session.sql(query).fetchall())

    return run


# --- delimited text ----------------------------------------------------------------------------


def test_the_default_delimiter_is_control_a(read):
    assert read("a int, b string", b"1\x01x,y\n2\x01z\n", "") == [(1, "x,y"), (2, "z")]


def test_missing_fields_are_null_further_ones_dropped_and_an_empty_line_is_a_row(read):
    data = b"1,x,1.5\n2,y\n3,z,2.5,more\n\nbad,q,nope\n"
    assert read("a int, b string, c double", data) == [
        (1, "x", 1.5),
        (2, "y", None),
        (3, "z", 2.5),
        (None, None, None),
        (None, "q", None),
    ]


def test_quotes_are_plain_characters(read):
    data = b'"x, y"\n\'a\',"b"\n"open,1\nz,2\n'
    assert read("a string, b string", data) == [
        ('"x', ' y"'),
        ("'a'", '"b"'),
        ('"open', "1"),
        ("z", "2"),
    ]


@pytest.mark.parametrize(
    ("row_format", "data", "wanted"),
    [
        (COMMA, b"\\N,\n", (None, "")),
        (COMMA + " NULL DEFINED AS 'none'", b"none,\\N\n", (None, "\\N")),
        (COMMA + " ESCAPED BY '\\\\'", b"a\\,b,c\\\\d\n", ("a,b", "c\\d")),
        (COMMA + " ESCAPED BY '\\\\'", b"a,b\\\n", ("a", "b\\")),
        (COMMA, b"a\\,b\n", ("a\\", "b")),
        ("ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t'", b"a,b\tc\n", ("a,b", "c")),
        ("ROW FORMAT DELIMITED FIELDS TERMINATED BY '|'", b"a|b\n", ("a", "b")),
        (COMMA, b"a,b\r\n", ("a", "b")),
        (COMMA, b" a , b \n", (" a ", " b ")),
        (COMMA, "ü€,\U0001f600\n".encode(), ("ü€", "\U0001f600")),
        (COMMA, b"a\x00b,c", ("a\x00b", "c")),
        ("ROW FORMAT DELIMITED FIELDS TERMINATED BY '0'", b"a\x00b", ("a", "b")),
        ("ROW FORMAT DELIMITED FIELDS TERMINATED BY '€'", "a€b".encode(), ("a", "b")),
        (COMMA + " NULL DEFINED AS 'a,b'", b"a,b", ("a", "b")),
    ],
)
def test_fields_of_a_line(read, row_format, data, wanted):
    assert read("a string, b string", data, row_format) == [wanted]


def test_header_lines_are_skipped_in_every_file(read):
    files = [b"h,h\nh\n1,x\n2,y\n", b"h\n\n3,z", b"", b"h"]
    tail = "TBLPROPERTIES ('skip.header.line.count'='2')"
    assert sorted(read("a int, b string", files, tail=tail)) == [(1, "x"), (2, "y"), (3, "z")]


def test_values_of_every_type_and_null_for_what_does_not_parse(read):
    columns = (
        "a boolean, b tinyint, c smallint, d bigint, e float, f double, g decimal(5,2), h date, "
        "i timestamp, j char(3), k varchar(2), l binary"
    )
    data = (
        b"true,1,2,3,1.5,1e3,3.25,2020-01-02,2020-01-02 03:04:05.678,abcdef,xyz,aGk=\n"
        b"FALSE,300,70000,99999999999999999999,x,y,99999.9,2020-13-01,soon,a,b,c2\n"
    )
    good, bad = read(columns, data)
    assert good == (
        True, 1, 2, 3, 1.5, 1000.0, Decimal("3.25"), dt.date(2020, 1, 2),
        dt.datetime(2020, 1, 2, 3, 4, 5, 678000), "abc", "xy", b"hi",
    )  # fmt: skip
    assert bad[:10] == (False, None, None, None, None, None, None, None, None, "a  ")


def test_collections_have_delimiters_of_their_own(read):
    row_format = COMMA + " COLLECTION ITEMS TERMINATED BY '|' MAP KEYS TERMINATED BY ':'"
    columns = "a array<int>, m map<string,int>, s struct<x:int,y:string>"
    data = b"1|2|x,k:1|j:2,7|z\n,,\n\\N,\\N,\\N\n"
    assert read(columns, data, row_format) == [
        ([1, 2, None], {"k": 1, "j": 2}, {"x": 7, "y": "z"}),
        ([], {}, {"x": None, "y": None}),
        (None, None, None),
    ]


def test_collections_inside_collections_take_the_next_control_characters(read):
    data = b"1\x032\x023\x01k\x031\x042\x02j\x03\n"
    columns = "a array<array<int>>, m map<string,array<int>>"
    assert read(columns, data, "") == [([[1, 2], [3]], {"k": [1, 2], "j": []})]


@pytest.mark.parametrize(
    ("data", "ending", "words"),
    [
        (b"ok\n" + b"x" * 40_000_000 + b"\n", "txt", r"line 2 of s3://raw/t/f0.txt .* 32 MB"),
        (
            gzip.compress(b"1,x\n" * 9999, mtime=0)[:-20],
            "gz",
            r"s3://raw/t/f0.gz of default.t .* too early",
        ),
        (
            gzip.compress(b"1,x\n" * 99, mtime=0) + gzip.compress(b"2,y\n", mtime=0)[:-3],
            "gz",
            r"f0.gz .* too early",
        ),
        (b"no gzip at all", "gz", r"s3://raw/t/f0.gz of default.t is not a valid gzip file"),
        (
            pa.compress(b"1,x\n" * 9999, codec="zstd", asbytes=True)[:-9],
            "zst",
            r"s3://raw/t/f0.zst",
        ),
        (b"no zstd at all", "zst", r"s3://raw/t/f0.zst"),
    ],
)
def test_text_that_can_not_be_read_is_named(read, data, ending, words):
    with pytest.raises(lakenb.LakeNBError, match=words) as raised:
        read("a string, b int", data, ending=ending)
    assert raised.value.name == "HIVE_BAD_DATA"
    assert len(str(raised.value)) < 400
    assert "\n" not in str(raised.value)


def test_bytes_of_text_are_whole_files(read, session):
    data = b"1,x\n2,y\n"
    read("a int, b string", [data, data])
    query = "SELECT a FROM t WHERE a = 1"
    assert session.sql(query).execution.data_scanned_in_bytes == 2 * len(data)
    assert session.estimate(query).data_scanned_in_bytes == 2 * len(data)


# --- JSON --------------------------------------------------------------------------------------


@pytest.mark.parametrize("serde", [OPENX, HIVE])
def test_keys_match_in_any_case_at_every_depth(read, serde):
    columns = "a int, s struct<x:int,y:string>, l array<struct<q:string>>, m map<string,int>"
    data = (
        b'{"A":1,"S":{"X":5,"y":"b","z":0},"l":[{"Q":"v"},{},null],"M":{"K":1,"k/~":2}}\n'
        b'{"other":1}\n{"a":null,"s":null,"l":[],"m":{}}\n'
    )
    assert read(columns, data, serde) == [
        (1, {"x": 5, "y": "b"}, [{"q": "v"}, {"q": None}, None], {"K": 1, "k/~": 2}),
        (None, None, None, None),
        (None, None, [], {}),
    ]


def test_values_of_json(read):
    columns = (
        "a string, b boolean, c double, d decimal(10,2), e bigint, f date, g timestamp, h binary, "
        "i varchar(2)"
    )
    rows = [
        {"a": 'é\n"q"', "b": True, "c": 1.5, "d": 1.25, "e": 2**63 - 1, "f": "2020-01-02",
         "g": "2020-01-02 03:04:05.678", "h": "aGk=", "i": "abc"},
        {"a": {"k": [1, 2]}, "b": "false", "c": "2.5", "d": "1.25", "e": "7",
         "g": "2020-01-02T03:04:05Z"},
        {"a": 4, "e": 1.9},
    ]  # fmt: skip
    found = read(columns, "".join(json.dumps(r) + "\n" for r in rows).encode(), OPENX)
    moment = dt.datetime(2020, 1, 2, 3, 4, 5)
    assert found == [
        ('é\n"q"', True, 1.5, Decimal("1.25"), 2**63 - 1, dt.date(2020, 1, 2),
         moment.replace(microsecond=678000), b"hi", "ab"),
        ('{"k": [1, 2]}'.replace(" ", ""), False, 2.5, Decimal("1.25"), 7, None, moment, None, None),
        ("4", None, None, None, 1, None, None, None, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        ("a tinyint", b'{"a": 300}'),
        ("a int", b'{"a": "x"}'),
        ("a array<int>", b'{"a": 5}'),
        ("a array<int>", b'{"a": ["x"]}'),
        ("a struct<x:int>", b'{"a": "text"}'),
        ("a map<int,int>", b'{"a": {"k": 1}}'),
    ],
)
def test_a_value_that_does_not_fit_names_file_and_column(read, columns, line):
    with pytest.raises(lakenb.LakeNBError) as raised:
        read(columns, b'{"a": null}\n' + line + b"\n", OPENX)
    assert raised.value.name == "HIVE_BAD_DATA"
    assert "column a" in str(raised.value)
    assert "s3://raw/t/f0.txt of default.t" in str(raised.value)


@pytest.mark.parametrize("serde", [OPENX, HIVE])
@pytest.mark.parametrize(
    "line",
    [
        b"not json",
        b'{"a": ',
        b'{"a": 1}{"a": 2}',
        b"[1]",
        b"5",
        b'{"a": 1, "A": 2}',
    ],
)
def test_a_line_that_is_no_object_is_an_error_with_its_file(read, serde, line):
    words = r"HIVE_CURSOR_ERROR: Row is not a valid JSON Object.*s3://raw/t/f0.txt"
    with pytest.raises(lakenb.LakeNBError, match=words) as raised:
        read("a string", b'{"a": 0}\n' + line + b"\n", serde)
    assert "\n" not in str(raised.value)


def test_malformed_lines_are_null_rows_when_ignored(read):
    tail = OPENX + " WITH SERDEPROPERTIES ('ignore.malformed.json'='true')"
    assert read("a int", b'{"a":1}\nnot json\n[2]\n{"a":2}\n', tail) == [
        (1,),
        (None,),
        (None,),
        (2,),
    ]


def test_mapped_keys(read):
    row_format = OPENX + " WITH SERDEPROPERTIES ('mapping.ts'='TimeStamp', 'mapping.b'='x.y')"
    data = b'{"timestamp":"t","x.y":1}\n{"TimeStamp":"u","b":2}\n'
    assert read("ts string, b int", data, row_format) == [("t", 1), ("u", None)]

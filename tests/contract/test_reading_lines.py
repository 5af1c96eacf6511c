"""Files of lines, whatever their codec, encoding and line ends: every SerDe of text sees Hadoop's lines."""

import bz2
import gzip
import os
import struct
import zlib

import pyarrow as pa
import pytest

import lakenb

COMMA = "ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"
CSV = "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'"
REGEX = (
    "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.RegexSerDe' "
    "WITH SERDEPROPERTIES ('input.regex'='([^,]*),?(.*)')"
)
HIVE = "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'"
OPENX = "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'"


def blocks(codec, chunk=1 << 15, block=1 << 16):
    """Hadoop's form: blocks with their length unpacked, in them chunks with their length packed."""

    def pack(data):
        made = b""
        for start in range(0, len(data), block):
            part = data[start : start + block]
            made += struct.pack(">I", len(part))
            for at in range(0, len(part), chunk):
                packed = pa.compress(part[at : at + chunk], codec=codec, asbytes=True)
                made += struct.pack(">I", len(packed)) + packed
        return made

    return pack


PACKED = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "zst": lambda data: pa.compress(data, codec="zstd", asbytes=True),
    "snappy": blocks("snappy"),
    "lz4": blocks("lz4_raw"),
    "deflate": zlib.compress,
}


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


@pytest.mark.parametrize("ending", PACKED)
@pytest.mark.parametrize("row_format", [COMMA, CSV, REGEX])
def test_packed_lines(read, ending, row_format):
    rows = [(f"x{i}", os.urandom(3).hex() * 9) for i in range(20_000)]
    data = "".join(f"{a},{b}\n" for a, b in rows).encode()
    assert sorted(read("a string, b string", PACKED[ending](data), row_format, ending=ending)) == (
        sorted(rows)
    )


@pytest.mark.parametrize("ending", PACKED)
@pytest.mark.parametrize("serde", [HIVE, OPENX])
def test_packed_json(read, ending, serde):
    data = "".join(f'{{"A": {i}, "s": {{"x": "é{i}"}}}}\n' for i in range(3000)).encode()
    found = read("a int, s struct<x:string>", PACKED[ending](data), serde, ending=ending)
    assert sorted(a for a, _ in found) == list(range(3000))
    assert all(s == {"x": f"é{a}"} for a, s in found)


@pytest.mark.parametrize("ending", PACKED)
@pytest.mark.parametrize("row_format", [COMMA, HIVE])
def test_a_packed_file_that_is_cut_off_is_named(read, ending, row_format):
    data = PACKED[ending](b'{"a": 1}\n' * 90_000)
    with pytest.raises(lakenb.LakeNBError, match=rf"s3://raw/t/f0.{ending} of default.t") as raised:
        read("a string", data[:-5], row_format, ending=ending)
    assert raised.value.name == "HIVE_BAD_DATA"


@pytest.mark.parametrize("ending", PACKED)
@pytest.mark.parametrize("data", [b"no packed file at all", b"\xff" * 400, b"\x00\x00\x00\x09\x00"])
def test_a_file_that_only_its_name_says_is_packed(read, ending, data):
    with pytest.raises(lakenb.LakeNBError, match=rf"s3://raw/t/f0.{ending} of default.t") as raised:
        read("a string", data, ending=ending)
    assert raised.value.name == "HIVE_BAD_DATA"


def test_codecs_that_are_not_there_are_refused_by_name(read):
    with pytest.raises(lakenb.LakeNBError, match=r"f0.lzo of default.t .*LZO"):
        read("a int", b"1\n", ending="lzo")


def test_several_members_in_one_file(read):
    data = [bz2.compress(b"1,x\n2") + bz2.compress(b"0,y\n"), bz2.compress(b"")]
    assert sorted(read("a int, b string", data, ending="bz2")) == [(1, "x"), (20, "y")]


@pytest.mark.parametrize("row_format", [COMMA, CSV, REGEX])
@pytest.mark.parametrize(
    "data",
    [
        b"1,x\n2,y\n3,z\n",
        b"1,x\n2,y\n3,z",
        b"1,x\r\n2,y\r\n3,z\r\n",
        b"1,x\r2,y\r3,z",
        b"1,x\r2,y\n3,z\r\n",
        b"1,x\n2,y\r\n3,z\r",
        b"\xef\xbb\xbf1,x\n2,y\n3,z\n",
        b"\xef\xbb\xbf1,x\r2,y\r3,z",
    ],
)
def test_line_ends_and_a_mark_at_the_beginning(read, row_format, data):
    assert read("a string, b string", data, row_format) == [("1", "x"), ("2", "y"), ("3", "z")]


@pytest.mark.parametrize(
    ("row_format", "empty"), [(COMMA, ("", None)), (CSV, (None, None)), (REGEX, ("", ""))]
)
@pytest.mark.parametrize(
    "data", [b"\n1,x\n\n\n2,y\n", b"\r\n1,x\r\n\r\n\r\n2,y", b"\r1,x\n\r\n\r2,y"]
)
def test_an_empty_line_is_a_row(read, row_format, empty, data):
    wanted = [empty, ("1", "x"), empty, empty, ("2", "y")]
    assert read("a string, b string", data, row_format) == wanted


@pytest.mark.parametrize("row_format", [COMMA, CSV, REGEX])
def test_bytes_that_are_not_utf8_become_replacement_characters(read, row_format):
    data = [b"caf\xe9,1\n\xffx,2\n", "café,3\n".encode(), b"plain,4\n"]
    assert sorted(read("a string, b string", data, row_format), key=lambda r: r[1]) == [
        ("caf\ufffd", "1"),
        ("\ufffdx", "2"),
        ("café", "3"),
        ("plain", "4"),
    ]


@pytest.mark.parametrize("serde", [HIVE, OPENX])
def test_json_that_is_not_utf8(read, serde):
    data = b'{"a": "caf\xe9", "b": {"c": [1, 2]}}\n{"A": "x"}\n'
    assert read("a string, b struct<c:array<int>>", data, serde) == [
        ("caf\ufffd", {"c": [1, 2]}),
        ("x", None),
    ]


@pytest.mark.parametrize("row_format", [COMMA, CSV, REGEX, HIVE, OPENX])
def test_empty_files_have_no_rows(read, row_format):
    assert read("a string", [b"", b""], row_format) == []


@pytest.mark.parametrize("row_format", [COMMA, CSV, REGEX])
@pytest.mark.parametrize("ending", ["txt", "bz2"])
@pytest.mark.parametrize("skip", [1, 2, 5])
def test_header_lines_are_skipped_whichever_way_a_file_is_read(read, row_format, ending, skip):
    plain = [b"h,h\n\n1,x\n2,y\n", b"h\r\ni\r\n3,z\r\n", b"h"]
    data = [bz2.compress(one) for one in plain] if ending == "bz2" else plain
    tail = f"TBLPROPERTIES ('skip.header.line.count'='{skip}')"
    lines = [one.decode().split() for one in (b"h,h\n-\n1,x\n2,y", b"h\ni\n3,z", b"h")]
    wanted = sum(len(one[skip:]) for one in lines)
    query = "SELECT count(*) FROM t"
    [(found,)] = read("a string, b string", data, row_format, query, tail, ending)
    assert found == wanted


@pytest.mark.parametrize("ending", ["txt", "gz", "bz2"])
@pytest.mark.parametrize("row_format", [COMMA, HIVE])
def test_a_line_over_32_mb_is_named(read, ending, row_format):
    line = b'{"a": "' + b"x" * 40_000_000 + b'"}\n'
    data = b'{"a": "ok"}\n' + line
    pack = PACKED.get(ending, bytes)
    with pytest.raises(lakenb.LakeNBError, match=rf"s3://raw/t/f0.{ending} .*32 MB") as raised:
        read("a string", pack(data), row_format, ending=ending)
    assert len(str(raised.value)) < 400


def test_lines_that_end_with_another_character(read):
    columns = "a int, b string"
    row_format = COMMA + " LINES TERMINATED BY '\\n'"
    assert read(columns, b"1,x\n", row_format) == [(1, "x")]


def test_line_delim_of_the_serde(read):
    row_format = (
        "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe' "
        "WITH SERDEPROPERTIES ('field.delim'=',', 'line.delim'='|')"
    )
    assert read("a int, b string", b"1,x|2,y\nz|3", row_format) == [
        (1, "x"),
        (2, "y\nz"),
        (3, None),
    ]


@pytest.mark.parametrize("ending", ["txt", "gz", "bz2"])
@pytest.mark.parametrize("row_format", [COMMA, CSV, REGEX, HIVE])
def test_a_file_that_vanishes_between_planning_and_reading(
    session, monkeypatch, ending, row_format
):
    pack = PACKED.get(ending, bytes)
    with session.fs.open(f"s3://raw/t/f.{ending}", "wb") as file:
        file.write(pack(b'{"a": 1}\n'))
    session.sql(f"CREATE EXTERNAL TABLE t (a string) {row_format} LOCATION 's3://raw/t/'")
    text = type(session._services.engine.scans).render

    def gone(self, scan, stream):
        session.fs.rm(f"s3://raw/t/f.{ending}")
        return text(self, scan, stream)

    monkeypatch.setattr(type(session._services.engine.scans), "render", gone)
    with pytest.raises(lakenb.LakeNBError, match=rf"s3://raw/t/f.{ending} .*is gone") as raised:
        session.sql("SELECT * FROM t")
    assert raised.value.name == "HIVE_CANNOT_OPEN_SPLIT"


def test_partition_values_and_hidden_columns_of_streamed_files(session):
    for day, ending, data in (("1", "bz2", bz2.compress(b"1,x\n")), ("2", "txt", b"2,y\n")):
        with session.fs.open(f"s3://raw/p/day={day}/f.{ending}", "wb") as file:
            file.write(data)
    session.sql(
        f"CREATE EXTERNAL TABLE p (a int, b string) PARTITIONED BY (day int) {COMMA} LOCATION 's3://raw/p/'"
    )
    session.sql("MSCK REPAIR TABLE p")
    query = 'SELECT a, b, day, "$path", "$file_size" > 0 FROM p ORDER BY a'
    assert session.sql(query).fetchall() == [
        (1, "x", 1, "s3://raw/p/day=1/f.bz2", True),
        (2, "y", 2, "s3://raw/p/day=2/f.txt", True),
    ]
    assert session.sql("SELECT count(*), max(day) FROM p").fetchall() == [(2, 2)]

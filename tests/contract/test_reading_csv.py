"""External tables over quoted text (OpenCSVSerde)."""

import csv
import datetime as dt
import io
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import lakenb
from lakenb.engine.duckdb.text.functions import split_csv
from lakenb.engine.duckdb.text.look import look_at

SERDE = "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


@pytest.fixture
def read(session, unordered):
    def run(columns, data, properties="", query="SELECT * FROM t", tail=""):
        with session.fs.open("s3://raw/t/f.csv", "wb") as file:
            file.write(data)
        serde = SERDE + (f" WITH SERDEPROPERTIES ({properties})" if properties else "")
        session.sql(f"CREATE EXTERNAL TABLE t ({columns}) {serde} LOCATION 's3://raw/t/' {tail}")
        return unordered(session.sql(query).fetchall())

    return run


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (b'"a","b"', ("a", "b")),
        (b'"a,b",c', ("a,b", "c")),
        (b'"a ""x"" b",""', ('a "x" b', "")),
        (b'"a\\"b","c\\\\d"', ('a"b', "c\\d")),
        (b"a\\b,c\\d", ("ab", "cd")),  # an escape before a plain character is dropped
        (b"a,b,c,d", ("a", "b")),
        (b"a", ("a", None)),
        (b"", (None, None)),
        (b'a,"open', ("a", None)),  # the field of a quote that is not closed is none
        (b'"open,b', (None, None)),
        (b'x, "y"', ("x", "y")),  # blanks before a quote go
        (b'ab"c"d,e', ('abc"d', "e")),  # one of a line's first three never stays
        (b'abcd"e"f,g', ('abcd"e"f', "g")),
        (b"'a','b'", ("'a'", "'b'")),
        ("ü,€".encode(), ("ü", "€")),
    ],
)
def test_quotes_as_the_parser_of_opencsv_takes_them(read, line, wanted):
    other = b'plain,row\n"quoted","row"\n'
    found = read("a string, b string", other + line + b"\n" + other)
    assert found == [
        ("plain", "row"),
        ("quoted", "row"),
        wanted,
        ("plain", "row"),
        ("quoted", "row"),
    ]


def test_no_field_holds_a_line_feed(read):
    assert read("a string, b string", b'"x","1\n2"\ny,z\n') == [
        ("x", None),
        (None, None),
        ("y", "z"),
    ]


@pytest.mark.parametrize(
    ("properties", "line", "wanted"),
    [
        ("'separatorChar'='\\t'", b'"a"\tb,c', ("a", "b,c")),
        ("'separatorChar'='|','quoteChar'=''''", b"'a|b'|\"c\"", ("a|b", '"c"')),
        ("'separatorChar'=';','escapeChar'='!'", b'"a!"b";c\\d', ('a"b', "c\\d")),
        ("'escapeChar'='\"'", b'"a""b",c', ('a"b', "c")),
        ("'quoteChar'='\\\\0','escapeChar'='\\\\0'", b'"a,b\\c', ('"a', "b\\c")),
        ("'separatorChar'='\\\\0'", b'"a"\x00b', ("a", "b")),
        ("'separatorChar'='€'", 'a€"b"'.encode(), ("a", "b")),
    ],
)
def test_marks_of_ones_own(read, properties, line, wanted):
    assert read("a string, b string", line + b"\n", properties) == [wanted]


@pytest.mark.parametrize("properties", ["'separatorChar'='\"'", "'quoteChar'='\\\\'"])
def test_marks_must_differ(session, properties):
    with pytest.raises(lakenb.LakeNBError, match="must differ"):
        session.sql(
            f"CREATE EXTERNAL TABLE t (a string) {SERDE} WITH SERDEPROPERTIES ({properties}) "
            "LOCATION 's3://raw/t/'"
        )


def test_values_of_every_type(read):
    columns = (
        "a boolean, b tinyint, c smallint, d int, e bigint, f float, g double, h decimal(5,2), i date, "
        "j timestamp, k char(3), l varchar(2), m string"
    )
    data = (
        b'"TRUE","1","2","3","9223372036854775807","1.5","1e3","3.25","18263","1577934245678","abcd","xyz"," m "\n'
        b"false,-1,+2,007,0,1.5,NaN,3.255,-1,-1,a,b,\n"
    )
    first, second = read(columns, data)
    assert first == (
        True, 1, 2, 3, 2**63 - 1, 1.5, 1000.0, Decimal("3.25"), dt.date(2020, 1, 2),
        dt.datetime(2020, 1, 2, 3, 4, 5, 678000), "abc", "xy", " m ",
    )  # fmt: skip
    assert second[:4] == (False, -1, 2, 7)
    assert second[6] != second[6]
    assert second[7:] == (
        Decimal("3.26"), dt.date(1969, 12, 31), dt.datetime(1969, 12, 31, 23, 59, 59, 999000),
        "a  ", "b", "",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        *((kind, b'""') for kind in ("int", "bigint", "double", "boolean", "date", "timestamp")),
        ("int", b"1.5"),
        ("int", b"1e3"),
        ("int", b" 1"),
        ("int", b"1_000"),
        ("int", b"3000000000"),
        ("double", b"1_0"),
        ("double", b"inf"),
        ("boolean", b"yes"),
        ("date", b"2020-01-02"),
        ("timestamp", b"2020-01-02 03:04:05"),
        ("decimal(3,1)", b"1000"),
    ],
)
@pytest.mark.parametrize("other", [b"z", b'"open'])
def test_a_field_that_does_not_convert_names_file_and_column(read, kind, field, other):
    with pytest.raises(lakenb.LakeNBError) as raised:
        read(f"a {kind}, b string", field + b"," + other + b"\n")
    assert raised.value.name == "HIVE_BAD_DATA"
    assert "column a" in str(raised.value)
    assert "s3://raw/t/f.csv of default.t" in str(raised.value)


def test_a_field_that_is_not_there_is_null_whatever_its_type(read):
    assert read("a string, b int, c timestamp", b"x\n\n") == [("x", None, None), (None,) * 3]


def test_nested_types_are_refused(read):
    with pytest.raises(lakenb.LakeNBError, match="no values of type array<int>"):
        read("a array<int>", b"1\n")


def test_insert_is_refused_and_show_create_table_gives_the_properties_back(read, session):
    read("a string", b"x\n", "'separatorChar'=';','quoteChar'='\\''")
    with pytest.raises(lakenb.LakeNBError, match=r"Output format .*OpenCSVSerde is not supported"):
        session.sql("INSERT INTO t VALUES ('y')")
    shown = "\n".join(r[0] for r in session.sql("SHOW CREATE TABLE t").fetchall())
    session.sql("DROP TABLE t")
    session.sql(shown)
    assert "\n".join(r[0] for r in session.sql("SHOW CREATE TABLE t").fetchall()) == shown
    assert "'separatorChar'=';'" in shown
    assert session.sql("SELECT a FROM t").fetchall() == [("x",)]


LINES = st.text(st.sampled_from('a1 ,"\\é'), max_size=12)


@settings(max_examples=400, deadline=None)
@given(st.lists(LINES, max_size=6))
@example(['"a","b"', '"a,""b"', 'a,"b'])
def test_lines_that_the_look_calls_even_read_as_any_csv_reader_reads_them(lines):
    """The quick way is right: where the look lets DuckDB split, the parser's rules and RFC 4180 agree."""
    data = "".join(line + "\n" for line in lines).encode()
    look = look_at(io.BytesIO(data), "", b',"\\')
    if look.fields:
        wanted = list(csv.reader(io.StringIO(data.decode()), strict=True))
        assert [split_csv(line, ",", '"', "\\") for line in lines] == wanted


@settings(max_examples=30, deadline=None)
@given(lines=st.lists(LINES, min_size=1, max_size=8), end=st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_way_of_reading_gives_the_same_rows(tmp_path_factory, lines, end):
    import bz2

    data = "".join(line + end for line in lines).encode()
    with lakenb.connect(tmp_path_factory.mktemp("lake")) as session:
        for name, packed in (("f.csv", data), ("f.bz2", bz2.compress(data))):
            place = f"s3://raw/{name[2:]}/"
            with session.fs.open(place + name, "wb") as file:
                file.write(packed)
            session.sql(
                f"CREATE EXTERNAL TABLE {name[2:]} (a string, b string, c string) {SERDE} LOCATION '{place}'"
            )
        plain, streamed = (session.sql(f"SELECT * FROM {n}").fetchall() for n in ("csv", "bz2"))
    wanted = [tuple((split_csv(li, ",", '"', "\\") if li else []) + [None] * 3)[:3] for li in lines]
    key = repr
    assert sorted(plain, key=key) == sorted(streamed, key=key) == sorted(wanted, key=key)

"""Files that become tables: each format, bad files, and nothing half made."""

import gzip
import io
import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import lakenb
from lakenb.errors import (
    AlreadyExists,
    EntityNotFound,
    InvalidRequest,
    LakeNBError,
    QueryFailed,
    QuotaExceeded,
)
from lakenb.session.upload import model
from lakenb.session.upload import service as upload_service


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as found:
        yield found


@pytest.fixture
def bucket(session):
    catalog = session.create_table_bucket("shop")
    session.sql("CREATE DATABASE ns", catalog=catalog)
    return catalog


def types(found):
    return {c.name: c.type.hive for c in found.columns}


def parquet(table):
    sink = io.BytesIO()
    pq.write_table(table, sink)
    return sink.getvalue()


def workbook(*rows, title="Sheet", more=()):
    openpyxl = pytest.importorskip("openpyxl", reason="the extra 'excel' isn't installed")
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    for name in more:
        book.create_sheet(name).append(["other"])
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()


CSV = b"""id,price,name,day,at,ok,code,exact
1,1.5,"a, b",2020-01-01,2020-01-01 10:00:00,true,007,12345678901234567.25
-2,2,,2020-02-29,2020-01-01T10:00:00.5,FALSE,010,1.5
3,1e3,"",2020-03-01,2020-01-01 10:00,true,3,2
"""


def test_a_csv_is_typed_by_all_its_values(session):
    found = session.inspect_upload(CSV)
    assert types(found) == {
        "id": "bigint",
        "price": "double",
        "name": "string",
        "day": "date",
        "at": "timestamp",
        "ok": "boolean",
        "code": "string",
        "exact": "decimal(19,2)",
    }
    assert session.table_names("awsdatacatalog", "default") == []
    made = found.create("orders", location="s3://raw/orders")
    assert (made.rows, made.location) == (3, "s3://raw/orders/")
    rows = session.sql("SELECT * FROM orders ORDER BY id").fetchall()
    assert rows[0][:4] == (-2, 2.0, None, date(2020, 2, 29))
    assert rows[2][2] == ""
    assert rows[0][4] == datetime(2020, 1, 1, 10, 0, 0, 500_000)
    assert [row[7] for row in rows] == [
        *(Decimal("1.50"), Decimal("12345678901234567.25"), Decimal("2.00"))
    ]
    assert len(session.fs.ls("raw/orders")) == 1


def test_one_odd_value_at_the_end_makes_a_column_text(session):
    data = b"n\n" + b"1\n" * 200_000 + b"x\n"
    assert types(session.inspect_upload(data)) == {"n": "string"}


def test_a_row_of_many_lines(session):
    long = "x\n" * 2_000_000
    found = session.inspect_upload(f'a,b\n1,"{long}"\n2,"y"\n'.encode())
    assert (types(found), found.rows) == ({"a": "bigint", "b": "string"}, 2)
    assert found.head(1) == [(1, long)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("9223372036854775807", "bigint"),
        ("9223372036854775808", "decimal(19,0)"),
        ("1" * 39, "string"),
        ("0.1", "double"),
        ("01", "string"),
        ("+1", "string"),
        ("1_000", "string"),
        ("NaN", "string"),
        ("2020-13-01", "string"),
        ("2020-02-30", "string"),
        ("0000-01-01", "string"),
        ("TRUE", "boolean"),
        ("yes", "string"),
        ("1e999", "string"),
        ("2020-01-01T00:00:00Z", "timestamp"),
        ("2020-01-01 25:00:00", "string"),
        ("١٢", "string"),
        ("1,5", "string"),
    ],
)
def test_types_of_texts(session, text, kind):
    data = f'v\n"{text}"\n'.encode()
    assert types(session.inspect_upload(data, header=True)) == {"v": kind}


def test_moments_at_a_zone_are_kept_in_utc(session):
    session.upload(b"at\n2020-01-01T00:00:00+02:00\n", "t", header=True)
    [(at,)] = session.sql("SELECT at FROM t").fetchall()
    assert at == datetime(2019, 12, 31, 22, 0)


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_other_delimiters_are_found_out(session, delimiter):
    data = "\n".join(delimiter.join(row) for row in [("a", "b"), ("1", "x,y"), ("2", "z,w")])
    found = session.inspect_upload(data.encode())
    assert types(found) == {"a": "bigint", "b": "string"}
    assert "separated" in found.notes[0]


def test_a_csv_without_a_header(session):
    found = session.inspect_upload(b"1,x\n2,y\n")
    assert (types(found), found.rows) == ({"col1": "bigint", "col2": "string"}, 2)
    assert "col1" in found.notes[0]
    assert session.inspect_upload(b"a,b\nc,d\n", header=False).rows == 2


def test_names_become_valid_and_distinct(session):
    data = (
        '"Größe (m)",größe m,2nd,---,"<b>x</b>","a""b",\u202ertl,Id,ID,select\n' + "1," * 9 + "1\n"
    )
    found = session.inspect_upload(data.encode(), header=True)
    assert [c.name for c in found.columns] == [
        *("grosse_m", "grosse_m_2", "_2nd", "column_4", "b_x_b", "a_b", "rtl", "id", "id_2"),
        "select",
    ]
    assert "Column 'Größe (m)' is called grosse_m." in found.notes
    found.create("t")
    assert session.sql('SELECT "select", _2nd, id_2 FROM t').fetchall() == [(1, 1, 1)]
    assert "<b>x</b>" not in found._repr_html_()


def test_a_name_of_ten_thousand_characters(session):
    found = session.inspect_upload(f"{'x' * 10_000},{'x' * 10_000}\n1,2\n".encode(), header=True)
    assert [len(c.name) for c in found.columns] == [254, 255]
    found.create("t")
    assert len(session.sql("SELECT * FROM t").columns) == 2


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "latin-1"])
def test_encodings(session, encoding):
    data = "name\nZoë\n".encode(encoding)
    asked = "latin-1" if encoding == "latin-1" else None
    session.upload(data, "t", header=True, encoding=asked)
    assert session.sql("SELECT name FROM t").fetchall() == [("Zoë",)]


LINES = b'{"id": 1, "tags": ["a"], "at": {"x": 1}}\n\n{"id": 2.5, "Extra": null, "tags": []}\n'


PRETTY = b"\n".join(
    json.dumps(json.loads(line), indent=2).encode() for line in LINES.split(b"\n\n")
)


@pytest.mark.parametrize(
    "data",
    [LINES, b"[" + b",".join(LINES.split(b"\n\n")) + b"]", PRETTY, PRETTY.replace(b"\n", b"")],
)
def test_json_lines_arrays_and_objects_over_lines(session, data):
    session.upload(data, "t")
    result = session.sql("SELECT * FROM t ORDER BY id")
    assert result.columns == ("id", "tags", "at", "extra")
    assert result.fetchall() == [(1.0, ["a"], {"x": 1}, None), (2.5, [], None, None)]


def test_json_of_several_types_is_kept_as_text(session):
    rows = [{"a": 1, "b": {"X y": {}}, "c": True, "d": 1 << 70, "e": "\ud800"}, {"a": "x", "c": 0}]
    data = "\n".join(map(json.dumps, rows)).encode()
    found = session.inspect_upload(data)
    assert set(types(found).values()) == {"string"}
    found.create("t")
    assert session.sql("SELECT * FROM t").fetchall() == [
        ("1", '{"X y": {}}', "true", str(1 << 70), "?"),
        ("x", None, "0", None, None),
    ]


def test_parquet_keeps_its_types(session, bucket):
    table = pa.table(
        {
            "u64": pa.array([2**64 - 1, None], pa.uint64()),
            "i8": pa.array([1, 2], pa.int8()),
            "d": pa.array([Decimal("1.50"), None], pa.decimal128(10, 2)),
            "ns": pa.array([1, 10**9], pa.timestamp("ns")),
            "tz": pa.array(
                [datetime(2020, 1, 1, tzinfo=UTC), None], pa.timestamp("us", tz="Asia/Tokyo")
            ),
            "dict": pa.array(["x", "x"]).dictionary_encode(),
            "bin": pa.array([b"\0", b""], pa.large_binary()),
            "m": pa.array([[("k", 1)], None], pa.map_(pa.string(), pa.int64())),
            "s": pa.array([{"a": [1]}, None], pa.struct([("a", pa.list_(pa.int32()))])),
            "nothing": pa.nulls(2),
        }
    )
    found = session.inspect_upload(parquet(table))
    assert types(found) == {
        "u64": "decimal(20,0)",
        "i8": "int",
        "d": "decimal(10,2)",
        "ns": "timestamp",
        "tz": "timestamp",
        "dict": "string",
        "bin": "binary",
        "m": "map<string,bigint>",
        "s": "struct<a:array<int>>",
        "nothing": "string",
    }
    found.create("t")
    found.create("ns.t", catalog=bucket)
    plain = session.sql("SELECT * FROM t ORDER BY i8").fetchall()
    assert plain[0][0] == Decimal(2**64 - 1)
    assert plain[0][6:] == (b"\0", {"k": 1}, {"a": [1]}, None)
    assert session.sql("SELECT count(*), max(u64) FROM ns.t", catalog=bucket).fetchall() == [
        (2, Decimal(2**64 - 1))
    ]


def test_fields_inside_columns_get_valid_names(session, bucket):
    rows = [{"user": {"firstName": "A", "First Name": "B", "tags": [{"K": 1}]}}, {"user": None}]
    found = session.inspect_upload("\n".join(map(json.dumps, rows)).encode())
    inner = "struct<firstname:string,first_name:string,tags:array<struct<k:bigint>>>"
    assert types(found) == {"user": inner}
    assert found.notes == ("Fields inside column user have lower case names now.",)
    found.create("t")
    found.create("ns.t", catalog=bucket)
    sql = "SELECT user.firstname, user.first_name, user.tags[1].k FROM {} WHERE user IS NOT NULL"
    assert session.sql(sql.format("t")).fetchall() == [("A", "B", 1)]
    assert session.sql(sql.format("ns.t"), catalog=bucket).fetchall() == [("A", "B", 1)]
    kind = pa.map_(pa.string(), pa.struct([("X", pa.int8())]))
    session.upload(parquet(pa.table({"m": pa.array([[("k", {"X": 1})], None], kind)})), "maps")
    assert session.sql("SELECT m['k'].x FROM maps WHERE m IS NOT NULL").fetchall() == [(1,)]


def test_excel(session):
    data = workbook(
        ["Id", "Share", "Day", "At", "Mixed", None],
        [1, 0.5, date(2020, 1, 1), datetime(2020, 1, 1, 12), "x", None],
        [2, 1, datetime(2020, 1, 2), date(2020, 1, 2), 5, None],
        [None, None, None, None, None, None],
        more=["Second"],
    )
    found = session.inspect_upload(data, header=True)
    assert types(found) == {
        "id": "bigint",
        "share": "double",
        "day": "date",
        "at": "timestamp",
        "mixed": "string",
    }
    assert found.rows == 2
    assert "Sheet 'Sheet' of 2 is read." in found.notes
    found.create("t")
    assert session.sql("SELECT day, mixed FROM t ORDER BY id").fetchall() == [
        (date(2020, 1, 1), "x"),
        (date(2020, 1, 2), "5"),
    ]
    assert [c.name for c in session.inspect_upload(data, sheet="Second").columns] == ["other"]
    with pytest.raises(InvalidRequest, match="no sheet 'Third'"):
        session.inspect_upload(data, sheet="Third")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\n\n", "no rows"),
        (b"a,b\n1,2,3\n", "as many fields"),
        (b"name\nZo\xeb\n", "not utf-8: byte 7 in line 2"),
        (b"a\0b\n", "NUL"),
        (b"PAR1 and no more", "no readable Parquet"),
        (b"PK\x03\x04 and no more", "no workbook"),
        (b"\xd0\xcf\x11\xe0 an old workbook", "save an old one"),
        (gzip.compress(b"a\n1\n", mtime=0), "gzip"),
        (b'{"a": 1}\n{"a": \n', "Line 2 is no JSON"),
        (b"[1, 2]", "Element 1 of the array is no object"),
        (b"[]", "no rows"),
        (b"{}", "no rows with keys"),
        (b"[" * 100_000, "JSON"),
        (b'{"a":' * 100_000, "JSON"),
    ],
)
def test_bad_files_are_refused_in_one_line(session, data, words):
    with pytest.raises(InvalidRequest, match=words) as raised:
        session.upload(data, "t")
    assert "\n" not in raised.value.message
    assert session.table_names("awsdatacatalog", "default") == []


def test_a_damaged_workbook(session):
    import zipfile

    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        packed.writestr("[Content_Types].xml", "<")
    pytest.importorskip("openpyxl", reason="the extra 'excel' isn't installed")
    with pytest.raises(InvalidRequest, match="workbook"):
        session.inspect_upload(sink.getvalue())


def test_every_cut_of_a_parquet_file_is_refused_or_read(session):
    data = parquet(pa.table({"a": list(range(1000)), "b": ["x" * 10] * 1000}))
    for end in range(8, len(data), 997):
        with pytest.raises(LakeNBError):
            session.inspect_upload(data[:end])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"format": "exe"}, "no format"),
        ({"encoding": "klingon"}, "no encoding"),
        ({"encoding": "zlib"}, "encoding"),
    ],
)
def test_wrong_options(session, arguments, words):
    with pytest.raises(InvalidRequest, match=words):
        session.inspect_upload(b"a,b\n1,2\n", **arguments)


@pytest.mark.parametrize("source", ["/no/such/file.csv", 7, None, "a\0b"])
def test_a_source_that_cant_be_read(session, source):
    with pytest.raises(InvalidRequest, match="can't be read"):
        session.inspect_upload(source)


def test_a_path_is_read(session, tmp_path):
    place = tmp_path / "things.tsv"
    place.write_text("a\tb\n1\t2\n")
    assert types(session.inspect_upload(place)) == {"a": "bigint", "b": "bigint"}
    assert types(session.inspect_upload(str(place))) == {"a": "bigint", "b": "bigint"}


def test_a_large_file_is_refused(session, monkeypatch):
    monkeypatch.setattr("lakenb.session.upload.read.MOST_BYTES", 10)
    with pytest.raises(QuotaExceeded, match=r"session\.fs\.put"):
        session.upload(b"x" * 11, "t")
    monkeypatch.setattr(model, "MOST_UNPACKED", 10)
    monkeypatch.setattr("lakenb.session.upload.read_parquet.MOST_UNPACKED", 10)
    monkeypatch.setattr("lakenb.session.upload.read.MOST_BYTES", 10_000)
    with pytest.raises(InvalidRequest, match="too large once unpacked"):
        session.upload(parquet(pa.table({"a": [1] * 100})), "t")


def test_an_existing_table_is_left_alone(session, bucket):
    session.upload(CSV, "orders")
    before = session.fs.find("lakenb-query-results")
    with pytest.raises(AlreadyExists, match="INSERT INTO"):
        session.upload(b"a\n1\n", "orders", header=True)
    assert session.fs.find("lakenb-query-results") == before
    session.upload(CSV, "ns.orders", catalog=bucket)
    with pytest.raises(AlreadyExists):
        session.upload(CSV, "ns.orders", catalog=bucket)


def test_a_place_with_objects_is_refused(session):
    session.fs.pipe("raw/orders/old.csv", b"1")
    with pytest.raises(AlreadyExists, match="objects"):
        session.upload(CSV, "orders", location="s3://raw/orders/")
    assert session.fs.find("raw") == ["raw/orders/old.csv"]


@pytest.mark.parametrize(
    "location", ["/etc/", "s3://", "s3://raw/../x/", "http://raw/", "s3://RAW/x"]
)
def test_wrong_places(session, location):
    with pytest.raises(LakeNBError):
        session.upload(CSV, "orders", location=location)


def test_places_with_quotes(session):
    session.upload(CSV, "orders", location='s3://raw/it\'s \\ "here"/')
    assert session.sql("SELECT count(*) FROM orders").fetchall() == [(3,)]


def test_names_of_tables_are_quoted(session):
    session.upload(CSV, 'default."od`d ""name"""')
    assert session.table_names("awsdatacatalog", "default") == ['od`d "name"']
    with pytest.raises(InvalidRequest, match="Name the table"):
        session.upload(CSV, "a.b.c")


def test_unknown_places_are_named(session, bucket):
    with pytest.raises(EntityNotFound, match="nowhere"):
        session.upload(CSV, "nowhere.orders")
    with pytest.raises(EntityNotFound, match="nothing"):
        session.upload(CSV, "orders", catalog="nothing")
    with pytest.raises(InvalidRequest, match="leave out location"):
        session.upload(CSV, "ns.orders", catalog=bucket, location="s3://raw/x/")


@pytest.mark.parametrize("where", ["hive", "iceberg"])
def test_what_fails_midway_leaves_nothing(session, bucket, monkeypatch, where):
    real = session.run
    before = session.fs.find("")

    def run(request):
        if request.text.startswith("CREATE EXTERNAL" if where == "hive" else "CREATE TABLE"):
            raise QueryFailed("the disk is gone")
        return real(request)

    monkeypatch.setattr(session, "run", run)
    place = {"hive": ("orders", None), "iceberg": ("ns.orders", bucket)}[where]
    with pytest.raises(QueryFailed, match="disk"):
        session.upload(CSV, *place)
    assert session.table_names("awsdatacatalog", "default") == []
    assert session.table_names(bucket, "ns") == []
    assert session.database_names("awsdatacatalog") == ["default"]
    assert session.fs.find("") == before


def test_a_write_that_fails_leaves_nothing(session, monkeypatch):
    def broken(*_, **__):
        raise OSError("no space")

    monkeypatch.setattr(pq, "write_table", broken)
    with pytest.raises(OSError, match="no space"):
        session.upload(CSV, "orders", location="s3://raw/x/")
    assert session.fs.find("") == []
    assert session.table_names("awsdatacatalog", "default") == []


def test_it_shows_itself(session):
    found = session.inspect_upload(CSV)
    assert "nothing is made yet" in repr(found)
    assert "decimal(19,2)" in found._repr_html_()
    assert found.head(1)[0][0] == 1
    made = found.create("orders")
    assert isinstance(made, upload_service.UploadedTable)
    assert "3 rows, 8 columns" in repr(made)


def test_a_header_without_rows_is_a_table_without_rows(session):
    session.upload(b"a,b\n", "t")
    assert session.sql("SELECT * FROM t").fetchall() == []

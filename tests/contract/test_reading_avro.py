"""Avro as Athena reads it: the table's literal is the reader's schema, each file's header has its writer's."""

import datetime as dt
import io
import json
import warnings
from decimal import Decimal

import fastavro
import pytest

import lakenb
from lakenb.engine.duckdb.connection import has_avro
from lakenb.values.avro_schema import AvroSchemaWarning

SERDE = "org.apache.hadoop.hive.serde2.avro.AvroSerDe"
FORMATS = (
    "INPUTFORMAT 'org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat' "
    "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat'"
)


@pytest.fixture(params=["extension", "fastavro"])
def session(tmp_path, request, monkeypatch):
    """A lake read by DuckDB's extension where it can, and by fastavro alone."""
    if request.param == "extension" and not has_avro():
        pytest.skip("DuckDB's avro extension is not here")
    with lakenb.connect(tmp_path / "lake") as made:
        if request.param == "fastavro":
            monkeypatch.setattr(made._services.engine.avro, "_extension", lambda: False)
        yield made


def put(session, uri, data):
    with session.fs.open(uri, "wb") as file:
        file.write(data)


def record(*fields, name="r"):
    """A record's schema from pairs of a name and a type, or whole fields."""
    made = [f if isinstance(f, dict) else {"name": f[0], "type": f[1]} for f in fields]
    return {"type": "record", "name": name, "fields": made}


def packed(schema, rows, codec="null", **options):
    out = io.BytesIO()
    fastavro.writer(out, fastavro.parse_schema(schema), rows, codec=codec, **options)
    return out.getvalue()


def table(session, columns, *files, literal=None, partitioned=""):
    for at, data in enumerate(files):
        put(session, f"s3://raw/t/f{at}.avro", data)
    stored = "STORED AS AVRO"
    if literal is not None:
        text = (literal if isinstance(literal, str) else json.dumps(literal)).replace("'", "\\'")
        stored = (
            f"ROW FORMAT SERDE '{SERDE}' WITH SERDEPROPERTIES ('avro.schema.literal'='{text}') "
            f"STORED AS {FORMATS}"
        )
    session.sql(
        f"CREATE EXTERNAL TABLE t ({columns}) {partitioned} {stored} LOCATION 's3://raw/t/'"
    )


def rows(session, query="SELECT * FROM t ORDER BY 1"):
    return session.sql(query).fetchall()


def test_old_files_have_the_defaults_of_new_fields(session):
    first = record(("id", "int"), ("gone", "string"), ("name", ["null", "string"]))
    second = record(
        ("id", "long"),
        ("name", ["null", "string"]),
        {"name": "score", "type": "double", "default": 1.5},
    )
    literal = record(
        *second["fields"],
        {"name": "tags", "type": {"type": "array", "items": "string"}, "default": ["new"]},
        {"name": "place", "default": {"City": "Ulm"}, "type": record(
            ("City", "string"), {"name": "zip", "type": ["null", "int"], "default": None}, name="p")},
    )  # fmt: skip
    table(
        session,
        "id bigint, name string, score double, tags array<string>, place struct<city:string,zip:int>",
        packed(first, [{"id": 1, "gone": "x", "name": "a"}, {"id": 2, "gone": "", "name": None}]),
        packed(second, [{"id": 2**40, "name": "b", "score": 2.5}], "deflate"),
        literal=literal,
    )
    place = {"city": "Ulm", "zip": None}
    expected = [
        (1, "a", 1.5, ["new"], place),
        (2, None, 1.5, ["new"], place),
        (2**40, "b", 2.5, ["new"], place),
    ]
    for _ in range(2):  # the second time the files' rows were counted before
        assert rows(session) == expected
    assert rows(session, "SELECT count(*), max(place.city) FROM t WHERE score > 2") == [(1, "Ulm")]
    assert rows(session, "SELECT id FROM t WHERE place.zip IS NOT NULL") == []


def test_without_a_literal_the_columns_are_the_schema(session):
    written = record(("Id", "int"), ("Name", "string"), ("P", record(("City", "string"), name="p")))
    table(
        session,
        "id bigint, name string, p struct<city:string,zip:int>, extra array<int>",
        packed(written, [{"Id": 1, "Name": "a", "P": {"City": "Ulm"}}]),
    )
    assert rows(session) == [(1, "a", {"city": "Ulm", "zip": None}, None)]
    ddl = "\n".join(line for (line,) in rows(session, "SHOW CREATE TABLE t"))
    assert SERDE in ddl
    assert "AvroContainerInputFormat" in ddl


def test_the_literal_may_stand_in_tblproperties(session):
    data = packed(record(("a", "int")), [{"a": 1}])
    put(session, "s3://raw/t/f.avro", data)
    literal = json.dumps(record(("a", "int"), {"name": "b", "type": "int", "default": 7}))
    session.sql(
        "CREATE EXTERNAL TABLE t (a int, b int) STORED AS AVRO LOCATION 's3://raw/t/' "
        f"TBLPROPERTIES ('avro.schema.literal'='{literal}')"
    )
    assert rows(session) == [(1, 7)]


def test_a_column_that_the_literal_lacks_is_null(session):
    data = packed(record(("a", "int"), ("b", "int")), [{"a": 1, "b": 2}])
    table(session, "a int, b int", data, literal=record(("a", "int")))
    assert rows(session) == [(1, None)]
    assert rows(session, "SELECT b FROM t") == [(None,)]


def test_promotions_and_texts_of_bytes(session):
    written = record(
        ("a", "int"), ("b", "int"), ("c", "int"), ("d", "long"), ("e", "long"), ("f", "float"),
        ("g", "string"), ("h", "bytes"), ("i", {"type": "array", "items": "int"}),
        ("j", {"type": "map", "values": "int"}),
    )  # fmt: skip
    literal = record(
        ("a", "long"), ("b", "float"), ("c", "double"), ("d", "float"), ("e", "double"),
        ("f", "double"), ("g", "bytes"), ("h", "string"), ("i", {"type": "array", "items": "long"}),
        ("j", {"type": "map", "values": ["null", "double"]}),
    )  # fmt: skip
    one = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 0.5, "g": "ä", "h": b"\xc3\xa4",
           "i": [1, 2], "j": {"k": 1}}  # fmt: skip
    table(
        session,
        "a bigint, b float, c double, d float, e double, f double, g binary, h string, "
        "i array<bigint>, j map<string,double>",
        packed(written, [one]),
        literal=literal,
    )
    assert rows(session) == [(1, 2.0, 3.0, 4.0, 5.0, 0.5, "ä".encode(), "ä", [1, 2], {"k": 1.0})]


def test_aliases_of_fields_and_of_named_types(session):
    inner = {"type": "enum", "name": "old.Color", "symbols": ["RED"]}
    written = record(("Was", "int"), ("e", inner), ("f", {"type": "fixed", "name": "F", "size": 2}))
    literal = record(
        {"name": "is", "type": "int", "aliases": ["was", "Was"]},
        ("e", {"type": "enum", "name": "Hue", "aliases": ["Color"], "symbols": ["RED", "BLUE"]}),
        ("f", {"type": "fixed", "name": "G", "aliases": ["F"], "size": 2}),
    )
    data = packed(written, [{"Was": 1, "e": "RED", "f": b"ab"}])
    table(session, "is_ int, e string, f binary", data, literal=literal)
    assert rows(session, "SELECT e, f FROM t") == [("RED", b"ab")]
    session.sql("DROP TABLE t")
    table(session, "`is` int", literal=literal)
    assert rows(session) == [(1,)]


def test_an_enum_without_the_symbol_takes_the_default_or_fails(session):
    written = record(("e", {"type": "enum", "name": "E", "symbols": ["A", "B"]}))
    reader = {"type": "enum", "name": "E", "symbols": ["A", "OTHER"], "default": "OTHER"}
    table(
        session,
        "e string",
        packed(written, [{"e": "A"}, {"e": "B"}]),
        literal=record(("e", reader)),
    )
    assert rows(session) == [("A",), ("OTHER",)]
    session.sql("DROP TABLE t")
    table(
        session,
        "e string",
        literal=record(("e", {k: reader[k] for k in ("type", "name", "symbols")})),
    )
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: Field e .*s3://raw/t/f0\.avro"):
        rows(session)
    assert rows(session, "SELECT count(*) FROM t") == [(2,)]


def test_unions_of_both_sides(session):
    written = record(
        ("a", ["null", "int"]), ("b", ["int", "string"]), ("c", ["int", "null", "long"]),
        ("d", ["null", record(("x", "int"), name="X"), record(("y", "string"), name="Y")]), ("e", "int"),
    )  # fmt: skip
    literal = record(
        ("a", "int"), ("b", ["null", "string", "int"]), ("c", ["null", "long"]),
        ("d", ["null", record(("x", "long"), name="X"), record(("y", "string"), name="Y")]),
        ("e", ["null", "string", "double"]),
    )  # fmt: skip
    data = packed(
        written,
        [
            {"a": 1, "b": 1, "c": 1, "d": None, "e": 1},
            {"a": 2, "b": "x", "c": 2**40, "d": {"x": 5}, "e": 2},
            {"a": 3, "b": "y", "c": None, "d": {"y": "z"}, "e": 3},
        ],
    )
    table(
        session,
        "a int, b struct<tag:tinyint,field0:string,field1:int>, c bigint, "
        "d struct<tag:tinyint,field0:struct<x:bigint>,field1:struct<y:string>>, e double",
        data,
        literal=literal,
    )
    tagged = lambda tag, x, y: {"tag": tag, "field0": x, "field1": y}  # noqa: E731 - short
    assert rows(session) == [
        (1, tagged(1, None, 1), 1, None, 1.0),
        (2, tagged(0, "x", None), 2**40, tagged(0, {"x": 5}, None), 2.0),
        (3, tagged(0, "y", None), None, tagged(1, None, {"y": "z"}), 3.0),
    ]


def test_a_null_that_the_reader_does_not_take_fails_by_name(session):
    data = packed(record(("a", ["null", "int"])), [{"a": 1}, {"a": None}])
    table(session, "a int", data, literal=record(("a", "int")))
    with pytest.raises(
        lakenb.LakeNBError, match=r"HIVE_BAD_DATA: Field a is null.*s3://raw/t/f0\.avro"
    ):
        rows(session)


def logical(base, kind, /, **more):
    return {"type": base, "logicalType": kind, **more}


def test_logical_types(session):
    utc = dt.UTC
    written = record(
        ("d", logical("int", "date")),
        ("tm", logical("long", "timestamp-millis")),
        ("tu", logical("long", "timestamp-micros")),
        ("lm", logical("long", "local-timestamp-millis")),
        ("lu", logical("long", "local-timestamp-micros")),
        ("b", logical("bytes", "decimal", precision=20, scale=3)),
        ("f", logical("fixed", "decimal", precision=9, scale=2, name="D", size=5)),
        ("hm", logical("int", "time-millis")),
        ("hu", logical("long", "time-micros")),
        ("u", logical("string", "uuid")),
    )
    moment = dt.datetime(1969, 12, 31, 23, 59, 59, 999000)
    one = {
        "d": dt.date(1969, 12, 31), "tm": moment.replace(tzinfo=utc),
        "tu": dt.datetime(1900, 1, 1, 0, 0, 0, 1, tzinfo=utc), "lm": moment, "lu": moment,
        "b": Decimal("-12345678901234567.891"), "f": Decimal("-0.05"),
        "hm": dt.time(1, 2, 3, 4000), "hu": dt.time(1, 2, 3, 4),
        "u": "12345678-1234-5678-1234-567812345678",
    }  # fmt: skip
    columns = (
        "d date, tm timestamp, tu timestamp, lm timestamp, lu timestamp, b decimal(20,3), "
        "f decimal(9,2), hm int, hu bigint, u string"
    )
    table(session, columns, packed(written, [one]), literal=written)
    micros = 3_723_000_000
    assert rows(session, "SELECT d, tm, lm, lu, b, f, hm, hu, u FROM t") == [
        (one["d"], moment, moment, moment, one["b"], one["f"], 3_723_004, micros + 4, one["u"])
    ]
    assert rows(session, "SELECT CAST(tu AS varchar), CAST(tm AS varchar) FROM t") == [
        ("1900-01-01 00:00:00.000", "1969-12-31 23:59:59.999")
    ]
    assert rows(session, "SELECT count(*) FROM t WHERE tu > TIMESTAMP '1900-01-01'") == [(1,)]


def test_logical_types_that_only_fastavro_reads_and_nanoseconds(session):
    raw = record(
        ("n", "long"), ("ln", "long"), ("u", {"type": "fixed", "name": "U", "size": 16}),
        ("p", {"type": "fixed", "name": "P", "size": 12}),
    )  # fmt: skip
    schema = record(
        ("n", logical("long", "timestamp-nanos")),
        ("ln", logical("long", "local-timestamp-nanos")),
        ("u", logical("fixed", "uuid", name="U", size=16)),
        ("p", logical("fixed", "duration", name="P", size=12)),
    )
    one = {"n": -1_001, "ln": 1_001, "u": bytes(range(16)), "p": b"\1" * 12}
    data = renamed(packed(raw, [one]), schema)
    table(session, "n timestamp, ln timestamp, u string, p binary", data, literal=schema)
    query = "SELECT n < TIMESTAMP '1969-12-31 23:59:59.999999', ln > TIMESTAMP '1970-01-01 00:00:00.000000', u, p FROM t"
    assert rows(session, query) == [
        (True, True, "00010203-0405-0607-0809-0a0b0c0d0e0f", b"\1" * 12)
    ]


def renamed(data, schema):
    """A file with another schema in its header."""
    from lakenb.engine.duckdb.avro.container import as_long

    sync = data[-16:]
    text = json.dumps(schema).encode()
    entries = [(b"avro.codec", b"null"), (b"avro.schema", text)]
    head = b"".join(as_long(len(p)) + p for pair in entries for p in pair)
    body = data[data.index(sync) + 16 :]
    return b"Obj\x01" + as_long(len(entries)) + head + as_long(0) + sync + body


def test_decimals_at_their_edges(session):
    schema = record(("d", logical("bytes", "decimal", precision=38, scale=10)))
    values = [
        Decimal(text)
        for text in ("0", "-1", "0.0000000001", "-0.0000000001", "9" * 28 + "." + "9" * 10)
    ]
    values += [values[-1].copy_negate(), Decimal("12.5")]
    table(session, "d decimal(38,10)", packed(schema, [{"d": v} for v in values]), literal=schema)
    assert sorted(v for (v,) in rows(session)) == sorted(values)


@pytest.mark.parametrize("codec", ["null", "deflate", "snappy", "bzip2", "xz", "zstandard"])
def test_codecs_and_many_blocks(session, codec):
    import pyarrow as pa

    from lakenb.engine.duckdb.avro.container import as_long

    schema = record(("a", "int"), ("b", ["null", "string"]))
    many = [{"a": i, "b": f"text {i % 7}" if i % 3 else None} for i in range(5000)]
    if codec in {
        "snappy",
        "zstandard",
    }:  # fastavro packs these with libraries that are not needed else
        plain = packed(schema, many, sync_interval=4000)
        from lakenb.engine.duckdb.avro.container import read_avro_header, read_blocks

        source = io.BytesIO(plain)
        header = read_avro_header(source)
        blocks = list(read_blocks(source, header, len(plain)))
        out = b""
        for count, block in blocks:
            body = bytes(
                pa.compress(block, "zstd" if codec == "zstandard" else codec, asbytes=True)
            )
            if codec == "snappy":
                import zlib

                body += zlib.crc32(block).to_bytes(4)
            out += as_long(count) + as_long(len(body)) + body + header.sync
        data = (
            plain[: header.start].replace(b"\x08null", as_long(len(codec)) + codec.encode()) + out
        )
    else:
        data = packed(schema, many, codec, sync_interval=4000)
    table(session, "a int, b string", data)
    query = "SELECT count(*), sum(a), count(b), count(DISTINCT b) FROM t"
    for _ in range(2):
        assert rows(session, query) == [(5000, sum(range(5000)), 3333, 7)]
    assert session.sql(query).execution.data_scanned_in_bytes == len(data)


def test_partitions_and_hidden_columns(session):
    for day in (1, 2):
        data = packed(record(("a", "int")), [{"a": day * 10}, {"a": day * 10 + 1}])
        put(session, f"s3://raw/t/p={day}/f.avro", data)
    table(session, "a int", partitioned="PARTITIONED BY (p int)")
    session.sql("MSCK REPAIR TABLE t")
    assert rows(session) == [(10, 1), (11, 1), (20, 2), (21, 2)]
    assert rows(session, "SELECT p, count(*) FROM t GROUP BY p ORDER BY p") == [(1, 2), (2, 2)]
    query = 'SELECT a, "$path", "$file_size" FROM t WHERE p = 2 ORDER BY a'
    assert rows(session, query) == [(a, "s3://raw/t/p=2/f.avro", len(data)) for a in (20, 21)]
    assert rows(session, "SELECT count(DISTINCT p) FROM t") == [(2,)]


def test_a_default_that_is_not_valid_avro_is_taken_with_a_warning(session):
    data = packed(record(("a", "int")), [{"a": 1}])
    literal = record(
        ("a", "int"),
        {"name": "b", "type": ["null", "int"], "default": 0},
        {"name": "c", "type": "int", "default": "none"},
    )
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", AvroSchemaWarning)
        table(session, "a int, b int, c int", data, literal=literal)
        assert rows(session) == [(1, 0, None)]
    texts = [str(w.message) for w in warned]
    assert any("field b has the default 0" in text for text in texts)
    assert any('field c has the default "none"' in text for text in texts)


def test_a_record_inside_itself_is_refused_where_it_is_read(session):
    linked = record(("value", "long"), ("next", ["null", "r"]))
    data = packed(linked, [{"value": 1, "next": {"value": 2, "next": None}}])
    table(session, "value bigint, next struct<value:bigint>", data, literal=linked)
    assert rows(session, "SELECT value FROM t") == [(1,)]
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: .*stands inside itself"):
        rows(session)


def test_records_without_fields_and_names_that_differ_by_case_alone(session):
    written = record(
        ("e", record(name="empty")), ("a", "int"), ("A", "int"), ("filename", "string")
    )
    data = packed(written, [{"e": {}, "a": 1, "A": 2, "filename": "x"}])
    reader = record(
        ("e", record({"name": "q", "type": "int", "default": 3}, name="empty")),
        ("a", "int"),
        ("filename", "string"),
    )
    table(session, "e struct<q:int>, a int, filename string", data, literal=reader)
    assert rows(session) == [({"q": 3}, 1, "x")]


def test_a_file_that_was_replaced_is_read_anew(session):
    schema = record(("a", "int"))
    table(session, "a int", packed(schema, [{"a": 1}]))
    assert rows(session) == [(1,)]
    put(
        session,
        "s3://raw/t/f0.avro",
        packed(record(("b", "int"), ("a", "int")), [{"a": 2, "b": 0}, {"a": 3, "b": 0}], "deflate"),
    )
    assert rows(session) == [(2,), (3,)]


def test_views_writes_and_joins_of_several_scans(session):
    table(session, "a int", packed(record(("a", "int")), [{"a": i} for i in range(10)]))
    session.sql("CREATE VIEW v AS SELECT a, a % 2 AS odd FROM t")
    assert rows(
        session, "SELECT count(*) FROM t x JOIN v y ON x.a = y.a JOIN t z ON z.a = y.odd"
    ) == [(10,)]
    session.sql("CREATE TABLE c WITH (format = 'PARQUET') AS SELECT * FROM v")
    assert rows(session, "SELECT sum(a) FROM c") == [(45,)]
    assert rows(session, "EXPLAIN SELECT * FROM t")


def test_files_that_polars_wrote(session):
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame(
        {"i": [1, None], "f": [1.5, 2.5], "s": ["a", None], "b": [True, False],
         "d": [dt.date(2020, 1, 2), None], "l": [[1, 2], []]},
    )  # fmt: skip
    for number, codec in enumerate(("uncompressed", "snappy", "deflate")):
        out = io.BytesIO()
        frame.write_avro(out, compression=codec)
        put(session, f"s3://raw/t/p{number}.avro", out.getvalue())
    table(session, "i bigint, f double, s string, b boolean, d date, l array<bigint>")
    assert rows(session, "SELECT DISTINCT * FROM t ORDER BY f") == [
        (1, 1.5, "a", True, dt.date(2020, 1, 2), [1, 2]),
        (None, 2.5, None, False, None, []),
    ]
    assert rows(session, "SELECT count(*) FROM t") == [(6,)]


def test_a_large_file_is_read_in_pieces(session, monkeypatch, tmp_path):
    from lakenb.engine.duckdb.avro import pieces, scan

    monkeypatch.setattr(pieces, "LARGE", 2_000)
    monkeypatch.setattr(scan, "LARGE", 2_000)
    monkeypatch.setattr(session._services.engine.avro, "_threads", 4)
    made = []
    really = pieces.Pieces.__init__
    monkeypatch.setattr(pieces.Pieces, "__init__", lambda *a: (really(*a), made.append(a[0]))[0])
    schema = record(("a", "long"), ("e", ["null", "string"]))
    many = [{"a": i, "e": None if i % 2 else f"text {i}"} for i in range(9000)]
    table(
        session,
        "a bigint, e string",
        packed(schema, many, sync_interval=500),
        packed(schema, many[:10]),
        packed(schema, many[:100], "deflate", sync_interval=200),
    )
    query = (
        'SELECT "$path", count(*), sum(a), count(e), min("$file_size") FROM t GROUP BY 1 ORDER BY 1'
    )
    expected = [
        (f"s3://raw/t/f{at}.avro", n, sum(range(n)), (n + 1) // 2)
        for at, n in enumerate((9000, 10, 100))
    ]
    for _ in range(2):
        assert [row[:4] for row in rows(session, query)] == expected
    if has_avro() and session._services.engine.avro._extension():
        assert [len(one.paths) > 4 for one in made] == [True]
        assert set(made[0].origins) == {0, 1, 2}
    assert not list((tmp_path / "lake").rglob("results/**/*.avro"))


def test_bytes_that_look_like_a_sync_marker(session, monkeypatch):
    from lakenb.engine.duckdb.avro import pieces, scan

    monkeypatch.setattr(pieces, "LARGE", 1_000)
    monkeypatch.setattr(scan, "LARGE", 1_000)
    monkeypatch.setattr(session._services.engine.avro, "_threads", 4)
    marker = b"sixteen bytes..."
    many = [{"a": i, "b": b"<" + marker * 30 + b">"} for i in range(300)]
    data = packed(record(("a", "int"), ("b", "bytes")), many, sync_interval=400, sync_marker=marker)
    table(session, "a int, b binary", data)
    for _ in range(2):
        assert rows(session, "SELECT count(*), sum(a), count(DISTINCT b) FROM t") == [
            (300, 44_850, 1)
        ]

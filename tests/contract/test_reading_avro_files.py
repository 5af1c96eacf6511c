"""Avro files that others wrote, and damaged ones: a right answer or one clear error, never a wrong row."""

import io
import json
import random
from pathlib import Path

import fastavro
import pytest

import lakenb
from lakenb.engine.duckdb.avro.container import as_long, read_avro_header
from lakenb.engine.duckdb.connection import has_avro
from lakenb.values.avro_schema import AvroSchemaError
from lakenb.values.avro_types import columns_of

SHARED = Path(__file__).parents[3] / "shared" / "data" / "avro"
FILES = sorted(SHARED.glob("*.avro"))
NO_RECORDS = {"query_small.avro", "root-int.avro"}
RECURSIVE = {"recursive.avro"}
NOT_BY_FASTAVRO = {
    "localtimestamp-millis.avro": "Python has no years before 1",
    "time_millis.avro": "Python has no hour 24",
    "manifest.avro": "needs another library for its codec",
    "userdata1.avro": "needs another library for its codec",
    "userdata2.avro": "needs another library for its codec",
}


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake", settings={"threads": 1}) as made:
        yield made


def put(session, uri, data):
    with session.fs.open(uri, "wb") as file:
        file.write(data)


def table(session, name, columns, literal=None):
    properties = f" TBLPROPERTIES ('avro.schema.literal'='{quoted(literal)}')" if literal else ""
    session.sql(
        f"CREATE EXTERNAL TABLE {name} ({columns}) STORED AS AVRO LOCATION 's3://raw/{name}/'{properties}"
    )


def quoted(text):
    return text.replace("\\", "\\\\").replace("'", "\\'")


def both(session, query, monkeypatch):
    """The rows by DuckDB's extension, where it can read them, and by fastavro alone."""
    with monkeypatch.context() as patch:
        patch.setattr(session._services.engine.avro, "_extension", lambda: False)
        plain = session.sql(query).fetchall()
    if has_avro():
        assert session.sql(query).fetchall() == plain
        assert session.sql(query).fetchall() == plain
    return plain


def simple(value):
    """A value as both sides can show it: folded names, moments as texts."""
    if isinstance(value, dict):
        return {k.lower(): simple(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [simple(v) for v in value]
    if hasattr(value, "isoformat"):
        return value.isoformat()[:19]
    return value


@pytest.mark.skipif(not FILES, reason="../shared/data/avro is not here")
@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_files_of_others(session, path, monkeypatch):
    data = path.read_bytes()
    put(session, f"s3://raw/t/{path.name}", data)
    header = read_avro_header(io.BytesIO(data))
    if path.name in NO_RECORDS:
        table(session, "t", "a int")
        with pytest.raises(lakenb.LakeNBError, match=rf"HIVE_BAD_DATA: s3://raw/t/{path.name} "):
            session.sql("SELECT * FROM t")
        return
    if path.name in RECURSIVE:
        with pytest.raises(AvroSchemaError, match="stands inside itself"):
            columns_of(header.schema)
        return
    columns = ", ".join(f"`{c.name}` {hive(c.type)}" for c in columns_of(header.schema))
    table(session, "t", columns, header.text)
    found = both(session, "SELECT * FROM t", monkeypatch)
    assert session.sql("SELECT count(*) FROM t").fetchall() == [(len(found),)]
    if path.name not in NOT_BY_FASTAVRO:
        expected = list(fastavro.reader(io.BytesIO(data)))
        rows = [untagged(dict(zip(expected[0], row, strict=True))) for row in found]
        assert simple(rows) == simple(expected)


def hive(kind):
    """Hive's text of a type, its names in back-ticks."""
    if kind.name == "row":
        pairs = zip(kind.fields, kind.children, strict=True)
        return "struct<" + ",".join(f"`{n}`:{hive(c)}" for n, c in pairs) + ">"
    if kind.is_nested:
        return f"{kind.name}<{','.join(map(hive, kind.children))}>"
    return kind.hive


def untagged(value):
    """A union's struct of a tag and a field a branch as the value alone."""
    if isinstance(value, dict):
        if "tag" in value and "field0" in value:
            return untagged(value[f"field{value['tag']}"])
        return {k: untagged(v) for k, v in value.items()}
    return [untagged(v) for v in value] if isinstance(value, list) else value


# --- damage --------------------------------------------------------------------------------------

SCHEMA = {
    "type": "record",
    "name": "r",
    "fields": [
        {"name": "id", "type": "long"},
        {"name": "name", "type": ["null", "string"]},
        {"name": "l", "type": {"type": "array", "items": "int"}},
        {"name": "e", "type": {"type": "enum", "name": "E", "symbols": ["A", "B"]}},
    ],
}
COLUMNS = "id bigint, name string, l array<int>, e string"
ROWS = [
    {"id": i * 77, "name": f"name {i}" if i % 5 else None, "l": [i] * (i % 3), "e": "AB"[i % 2]}
    for i in range(300)
]


def packed(codec="null", schema=SCHEMA, rows=ROWS):
    out = io.BytesIO()
    fastavro.writer(out, fastavro.parse_schema(schema), rows, codec=codec, sync_interval=2000)
    return out.getvalue()


def damaged(data):
    """Files that were harmed in ways that have a name."""
    sync = data[-16:]
    middle = data.index(sync, data.index(sync) + 16)
    text = json.dumps(SCHEMA).encode()
    yield "cut in a block", data[: middle + 30]
    yield "cut in a sync marker", data[:-1]
    yield "without the last sync marker", data[:-16]
    yield "a wrong sync marker", data[:middle] + b"0" * 16 + data[middle + 16 :]
    yield "a wrong last sync marker", data[:-16] + b"0" * 16
    yield "something behind the end", data + b"junk"
    yield "cut in the header", data[:50]
    yield "another magic number", b"Obj\x02" + data[4:]
    yield "no Avro at all", b"id,name\n1,x\n"
    yield "one byte", b"O"
    if b"\x08null" in data:
        yield "an unknown codec", data.replace(b"\x08null", b"\x08nule")
        yield "a text that is no UTF-8", data.replace(b"name 299", b"name \xff\xfe9")
    yield "a schema that is no JSON", data.replace(b'{"type"', b'{"typ}"', 1)
    if text in data:
        yield "a schema that is none", data.replace(b'"record"', b'"recorz"', 1)


CASES = [(c, what, bad) for c in ("null", "deflate", "bzip2") for what, bad in damaged(packed(c))]


@pytest.mark.parametrize(("codec", "what", "data"), CASES, ids=[f"{c}: {w}" for c, w, _ in CASES])
def test_a_damaged_file_is_named(session, codec, what, data):
    put(session, "s3://raw/t/good.avro", packed(codec))
    put(session, "s3://raw/t/the bad.avro", data)
    table(session, "t", COLUMNS, json.dumps(SCHEMA))
    for _ in range(2):
        with pytest.raises(
            lakenb.LakeNBError, match=r"HIVE_BAD_DATA: s3://raw/t/the bad\.avro of "
        ) as raised:
            session.sql("SELECT * FROM t")
        assert "\n" not in str(raised.value)


@pytest.mark.parametrize("codec", ["null", "deflate"])
def test_whatever_is_harmed_the_rows_are_those_of_fastavro_or_none(session, codec):
    chance = random.Random(7)
    good, accepted = packed(codec), 0
    for number in range(60):
        harmed, place = bytearray(good), chance.randrange(len(good))
        if number % 3:
            harmed[place] = chance.randrange(256)
        else:
            del harmed[place : place + chance.randrange(1, 20)]
        name = f"t{number}"
        put(session, f"s3://raw/{name}/f.avro", bytes(harmed))
        table(session, name, COLUMNS, json.dumps(SCHEMA))
        try:
            expected = [tuple(row.values()) for row in fastavro.reader(io.BytesIO(harmed))]
        except Exception:  # noqa: BLE001 - whatever it says: the file can't be read
            expected = None
        if expected is None:
            with pytest.raises(lakenb.LakeNBError, match=f"HIVE_BAD_DATA: s3://raw/{name}/f.avro"):
                session.sql(f"SELECT * FROM {name}")
            continue
        found = session.sql(f"SELECT * FROM {name}").fetchall()
        assert sorted(found, key=repr) == sorted(expected, key=repr)
        accepted += 1
    assert 0 < accepted < 60


def test_a_block_that_tells_fewer_rows_than_it_holds(session, monkeypatch):
    data = packed("null", rows=ROWS[:3])
    start = read_avro_header(io.BytesIO(data)).start
    assert data[start] == as_long(3)[0]
    put(session, "s3://raw/t/f.avro", data[:start] + as_long(2) + data[start + 1 :])
    table(session, "t", COLUMNS, json.dumps(SCHEMA))
    monkeypatch.setattr(session._services.engine.avro, "_extension", lambda: False)
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: s3://raw/t/f\.avro .*a block"):
        session.sql("SELECT * FROM t")


def test_a_file_that_vanishes_between_planning_and_reading(session):
    put(session, "s3://raw/t/f.avro", packed())
    table(session, "t", COLUMNS, json.dumps(SCHEMA))
    assert session.sql("SELECT count(*) FROM t").fetchall() == [(300,)]
    engine = session._services.engine
    kept = engine.avro.footers._open
    engine.avro.footers._open = lambda uri: kept(uri + ".gone")
    put(session, "s3://raw/t/g.avro", packed())
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_CANNOT_OPEN_SPLIT: s3://raw/t/g\.avro"):
        session.sql("SELECT count(*) FROM t")


# --- literals ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("literal", "words"),
    [
        ("{", "it is not JSON"),
        ("", "it is not JSON"),
        ('"int"', "the schema of a table is a record"),
        ('{"type":"record","name":"r"}', "has no fields"),
        (
            '{"type":"record","name":"r","fields":[{"name":"a","type":"integer"}]}',
            "field a: the type",
        ),
        ('{"type":"record","name":"r","fields":[{"name":"a b","type":"int"}]}', "is no name"),
        ('{"type":"record","name":"r","fields":[{"name":"a","type":["int","int"]}]}', "int twice"),
        ('{"type":"record","name":"r","fields":[{"name":"a","type":[]}]}', "no branches"),
        ("[" * 5000, "deep"),
    ],
)
def test_a_literal_that_is_no_schema(session, literal, words):
    with pytest.raises(lakenb.LakeNBError, match=f"HIVE_METASTORE_ERROR: .*{words}"):
        session.sql(
            "CREATE EXTERNAL TABLE t (a int) STORED AS AVRO LOCATION 's3://raw/t/' "
            f"TBLPROPERTIES ('avro.schema.literal'='{quoted(literal)}')"
        )


def test_a_schema_by_url_is_refused_as_athena_refuses_it(session):
    with pytest.raises(lakenb.LakeNBError, match=r"avro\.schema\.url is not supported in Athena"):
        session.sql(
            "CREATE EXTERNAL TABLE t (a int) STORED AS AVRO LOCATION 's3://raw/t/' "
            "TBLPROPERTIES ('avro.schema.url'='s3://raw/schema.avsc')"
        )


@pytest.mark.parametrize(
    ("written", "read", "column"),
    [
        ("string", "int", "int"),
        ("long", "int", "int"),
        ("double", "float", "float"),
        ("int", "boolean", "boolean"),
        ({"type": "array", "items": "string"}, {"type": "array", "items": "int"}, "array<int>"),
        ({"type": "fixed", "name": "F", "size": 2}, {"type": "fixed", "name": "F", "size": 3}, "binary"),
        ({"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2},
         {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 3}, "decimal(9,3)"),
        ({"type": "int", "logicalType": "date"}, {"type": "long", "logicalType": "timestamp-millis"},
         "timestamp"),
    ],
)  # fmt: skip
def test_a_literal_that_a_file_is_not_compatible_with(session, written, read, column):
    def schema(kind):
        return {"type": "record", "name": "r", "fields": [{"name": "a", "type": kind}]}

    put(session, "s3://raw/t/f.avro", packed(schema=schema(written), rows=[]))
    table(session, "t", f"a {column}", json.dumps(schema(read)))
    with pytest.raises(lakenb.LakeNBError) as raised:
        session.sql("SELECT * FROM t")
    text = str(raised.value)
    assert text.startswith("HIVE_BAD_DATA: Field a")
    assert "s3://raw/t/f.avro" in text
    assert "is written as" in text
    assert "read as" in text


def test_a_field_without_a_default_that_a_file_lacks(session):
    put(session, "s3://raw/t/f.avro", packed())
    literal = {"type": "record", "name": "r", "fields": [{"name": "z", "type": "int"}]}
    table(session, "t", "z int", json.dumps(literal))
    with pytest.raises(lakenb.LakeNBError, match=r"Field z of s3://raw/t/f\.avro .*no default"):
        session.sql("SELECT * FROM t")


def test_a_column_of_another_type_than_the_literal_tells(session):
    put(session, "s3://raw/t/f.avro", packed())
    table(session, "t", "id array<int>", json.dumps(SCHEMA))
    with pytest.raises(lakenb.LakeNBError, match=r"Field id .*the table's column is array<int>"):
        session.sql("SELECT * FROM t")


def test_a_number_too_wide_for_the_column(session):
    put(session, "s3://raw/t/f.avro", packed(rows=[{**ROWS[0], "id": 2**40}]))
    table(session, "t", "id int", json.dumps(SCHEMA))
    with pytest.raises(
        lakenb.LakeNBError, match=r"HIVE_BAD_DATA: A value of field id .*int.*f\.avro"
    ):
        session.sql("SELECT * FROM t")


def test_hostile_names_and_texts(session, monkeypatch):
    schema = {
        "type": "record",
        "name": "select",
        "fields": [
            {"name": "from", "type": {"type": "enum", "name": "E", "symbols": ["SELECT", "DROP"]}},
            {"name": "s", "type": "string", "default": "it's; \\ \" -- \u0000 ä"},
            {"name": "b", "type": "bytes", "default": "\u00ff'\u0000"},
        ],
    }
    written = {**schema, "fields": schema["fields"][:1]}
    put(
        session, "s3://raw/t/it's [a] * file?.avro", packed(schema=written, rows=[{"from": "DROP"}])
    )
    session.sql(
        "CREATE EXTERNAL TABLE t (`from` string, s string, b binary) STORED AS AVRO "
        "LOCATION 's3://raw/t/'"
    )
    glue = session._services.sources.glue
    table_ = glue.get_table(
        session._services.sources.table_name(_parts(), "awsdatacatalog", "default")
    )
    from dataclasses import replace

    glue.update_table(
        replace(table_, parameters={**table_.parameters, "avro.schema.literal": json.dumps(schema)})
    )
    found = both(session, 'SELECT "from", s, b, "$path" FROM t', monkeypatch)
    assert found == [
        ("DROP", "it's; \\ \" -- \u0000 ä", b"\xff'\x00", "s3://raw/t/it's [a] * file?.avro")
    ]


def _parts():
    from lakenb.values.statement import NameParts

    return NameParts("t")


def test_values_that_no_column_can_hold_of_a_field_that_is_read_later(session):
    schema = {"type": "record", "name": "r", "fields": [
        {"name": "a", "type": "int"}, {"name": "s", "type": "string"},
        {"name": "t", "type": {"type": "long", "logicalType": "timestamp-millis"}}]}  # fmt: skip
    data = packed(
        schema=schema, rows=[{"a": i, "s": "text", "t": 2**62 if i else 0} for i in range(3)]
    )
    put(session, "s3://raw/t/f.avro", data.replace(b"text", b"te\xfft", 1))
    table(session, "t", "a int, s string, t timestamp")
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: s3://raw/t/f\.avro"):
        session.sql("SELECT s FROM t")
    put(session, "s3://raw/t/f.avro", data)
    assert session.sql("SELECT sum(a), max(s) FROM t").fetchall() == [(3, "text")]
    with pytest.raises(lakenb.LakeNBError, match=r"HIVE_BAD_DATA: .*field t is no moment.*f\.avro"):
        session.sql("SELECT t FROM t")


@pytest.mark.parametrize(
    ("written", "value", "read", "column"),
    [
        ("bytes", b"\xff", "string", "string"),
        ("int", 2**31 - 1, {"type": "int", "logicalType": "date"}, "date"),
        ("long", 2**63 - 1, {"type": "long", "logicalType": "timestamp-micros"}, "timestamp"),
    ],
)
def test_a_value_that_the_column_can_not_hold(session, written, value, read, column):
    def schema(kind):
        return {"type": "record", "name": "r", "fields": [{"name": "a", "type": kind}]}

    put(session, "s3://raw/t/f.avro", packed(schema=schema(written), rows=[{"a": value}]))
    table(session, "t", f"a {column}", json.dumps(schema(read)))
    with pytest.raises(
        lakenb.LakeNBError, match=r"HIVE_BAD_DATA: A value of field a .*s3://raw/t/f\.avro"
    ):
        session.sql("SELECT * FROM t")

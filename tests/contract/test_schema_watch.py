"""``session.glue.detect_schema_changes``: what drifts, what is read for it, and what apply makes of it."""

import io
import json
import os

import fastavro
import pytest

import lakenb
from lakenb.values.avro_schema import parse_avro_schema
from lakenb.values.avro_text import avro_text


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def record(*fields, name="r"):
    made = [f if isinstance(f, dict) else {"name": f[0], "type": f[1]} for f in fields]
    return {"type": "record", "name": name, "fields": made}


CLOCK = iter(range(1_600_000_000, 1_700_000_000))


def put(session, tmp_path, name, schema, rows):
    out = io.BytesIO()
    fastavro.writer(out, fastavro.parse_schema(schema), rows)
    with session.fs.open(f"s3://raw/t/{name}", "wb") as file:
        file.write(out.getvalue())
    path = tmp_path / "lake" / "s3" / "raw" / "t" / name
    now = next(CLOCK)
    os.utime(path, (now, now))


def table(session, columns, literal=None, where="TBLPROPERTIES"):
    stored = "STORED AS AVRO LOCATION 's3://raw/t/'"
    if literal is not None:
        text = f"('avro.schema.literal'='{json.dumps(literal)}')"
        stored += f" TBLPROPERTIES {text}"
        if where == "SERDEPROPERTIES":
            stored = (
                f"ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.avro.AvroSerDe' WITH SERDEPROPERTIES {text} "
                "STORED AS INPUTFORMAT 'org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat' "
                "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat' "
                "LOCATION 's3://raw/t/'"
            )
    session.sql(f"CREATE EXTERNAL TABLE t ({columns}) {stored}")


def told(changes):
    return [
        (c.kind, c.path, c.old, c.new, c.compatible, c.first_file.rpartition("/")[2])
        for c in changes
    ]


FIRST = record(("id", "int"), ("place", record(("city", "string"), name="p")))
SECOND = record(
    ("id", "long"),
    ("place", record(("city", "string"), ("zip", "int"), name="p")),
    {"name": "score", "type": "double", "default": 1.5},
)


@pytest.mark.parametrize("where", ["TBLPROPERTIES", "SERDEPROPERTIES"])
def test_a_schema_that_changes_is_told_and_taken_in(session, tmp_path, where):
    put(session, tmp_path, "a.avro", FIRST, [{"id": 1, "place": {"city": "Ulm"}}])
    table(session, "id int, place struct<city:string>", FIRST, where)
    session.sql("ALTER TABLE t SET TBLPROPERTIES ('note'='kept')")
    found = session.glue.detect_schema_changes("t")
    assert not found
    assert (found.files, found.new_files, found.schemas) == (1, 1, 1)
    put(
        session,
        tmp_path,
        "b.avro",
        SECOND,
        [{"id": 2**40, "place": {"city": "Rom", "zip": 5}, "score": 2.0}],
    )
    put(
        session,
        tmp_path,
        "c.avro",
        SECOND,
        [{"id": 3, "place": {"city": "Rom", "zip": 6}, "score": 3.0}],
    )
    with pytest.raises(lakenb.LakeNBError, match="HIVE_BAD_DATA: Field id"):
        session.sql("SELECT * FROM t")
    for new_files in (2, 0):  # it is told until it is taken in
        found = session.glue.detect_schema_changes("default.t")
        assert (found.files, found.new_files, found.schemas) == (3, new_files, 2)
        assert told(found) == [
            ("changed", "id", "int", "long", False, "b.avro"),
            ("added", "place.zip", None, "int", True, "b.avro"),
            ("added", "score", None, "double", True, "b.avro"),
        ]
        assert not found.compatible
    shown = repr(found)
    for part in ("3 changes", "place.zip", "s3://raw/t/b.avro", "no"):
        assert part in shown
        assert part in found._repr_html_()
    before = session.glue.table_versions("t")[0].version_id
    assert found.apply() == before + 1
    assert session.sql("SELECT * FROM t ORDER BY id").fetchall() == [
        (1, {"city": "Ulm", "zip": None}, 1.5),
        (3, {"city": "Rom", "zip": 6}, 3.0),
        (2**40, {"city": "Rom", "zip": 5}, 2.0),
    ]
    columns = {name.strip(): kind.strip() for name, kind, *_ in
               (line[0].split("\t") for line in session.sql("DESCRIBE t").fetchall())}  # fmt: skip
    assert columns == {"id": "bigint", "place": "struct<city:string,zip:int>", "score": "double"}
    again = session.glue.detect_schema_changes("t")
    assert not again
    assert "no change" in repr(again)
    assert again.apply() == before + 1
    with pytest.raises(lakenb.LakeNBError, match="another writer changed it"):
        found.apply()
    session.glue.restore("t", before)
    assert len(session.glue.detect_schema_changes("t")) == 3


def test_only_new_headers_are_read_and_only_they(session, tmp_path, monkeypatch):
    for n in range(20):
        put(session, tmp_path, f"f{n:02}.avro", FIRST, [{"id": n, "place": {"city": "Ulm"}}] * 5000)
    table(session, "id int, place struct<city:string>", FIRST)
    scans = session._services.engine.avro
    opened, read = [], []
    really = scans._headers._open

    def counting(uri):
        opened.append(uri)
        file = really(uri)
        kept = file.read
        monkeypatch.setattr(
            file, "read", lambda size: read.append(size) or kept(size), raising=False
        )
        return file

    monkeypatch.setattr(scans._headers, "_open", counting)
    progress = []
    session.glue.detect_schema_changes(
        "t", on_progress=lambda done, of: progress.append((done, of))
    )
    assert len(opened) == 20
    assert progress == [(20, 20)]
    assert sum(read) < 20 * 1000
    put(session, tmp_path, "new.avro", SECOND, [])
    put(session, tmp_path, "f03.avro", FIRST, [])  # it was written anew
    opened.clear()
    assert session.glue.detect_schema_changes("t").new_files == 2
    assert sorted(opened) == ["s3://raw/t/f03.avro", "s3://raw/t/new.avro"]


def test_what_is_known_outlives_the_session_and_goes_with_the_table(session, tmp_path):
    put(session, tmp_path, "a.avro", FIRST, [])
    table(session, "id int, place struct<city:string>", FIRST)
    assert session.glue.detect_schema_changes("t").new_files == 1
    session.close()
    with lakenb.connect(tmp_path / "lake") as again:
        assert again.glue.detect_schema_changes("t").new_files == 0
        again.sql("DROP TABLE t")
        table(again, "id int, place struct<city:string>", FIRST)
        assert again.glue.detect_schema_changes("t").new_files == 1
        again.fs.rm("s3://raw/t/a.avro")
        found = again.glue.detect_schema_changes("t")
        assert (found.files, found.schemas, len(found)) == (0, 0, 0)


def test_a_field_that_the_newest_files_lack(session, tmp_path):
    put(
        session,
        tmp_path,
        "a.avro",
        SECOND,
        [{"id": 1, "place": {"city": "Ulm", "zip": 1}, "score": 1.0}],
    )
    table(session, "id bigint, place struct<city:string,zip:int>, score double", SECOND)
    put(session, tmp_path, "b.avro", FIRST, [{"id": 2, "place": {"city": "Rom"}}])
    found = session.glue.detect_schema_changes("t")
    assert told(found) == [
        ("changed", "id", "long", "int", True, "b.avro"),
        ("removed", "place.zip", "int", None, False, "b.avro"),
        ("removed", "score", "double", None, True, "b.avro"),
    ]
    found.apply()
    assert session.sql("SELECT * FROM t ORDER BY id").fetchall() == [
        (1, {"city": "Ulm", "zip": 1}, 1.0),
        (2, {"city": "Rom", "zip": None}, 1.5),
    ]
    assert not session.glue.detect_schema_changes("t")


def test_types_that_no_schema_holds_together_are_told_and_not_applied(session, tmp_path):
    put(session, tmp_path, "a.avro", record(("a", "string"), ("b", "int")), [])
    table(session, "a int, b int", record(("a", "int"), ("b", "int")))
    found = session.glue.detect_schema_changes("t")
    assert told(found) == [("changed", "a", "int", "string", False, "a.avro")]
    assert found.conflicts == ("a: int in the table, string in files",)
    assert "No schema reads both" in repr(found)
    with pytest.raises(lakenb.LakeNBError, match="a: int in the table, string in files"):
        found.apply()


def test_without_a_literal_the_columns_change(session, tmp_path):
    put(
        session,
        tmp_path,
        "a.avro",
        record(("Id", "int"), ("Name", "string")),
        [{"Id": 1, "Name": "a"}],
    )
    table(session, "id int")
    found = session.glue.detect_schema_changes("t")
    assert told(found) == [("added", "Name", None, "string", True, "a.avro")]
    found.apply()
    assert session.sql("SELECT * FROM t").fetchall() == [(1, "a")]
    assert not session.glue.detect_schema_changes("t")


def test_enums_unions_arrays_and_maps_grow(session, tmp_path):
    def enum(*symbols):
        return {"type": "enum", "name": "E", "symbols": list(symbols)}

    old = record(
        ("e", enum("A")), ("u", ["null", "int"]), ("l", {"type": "array", "items": "int"}),
        ("m", {"type": "map", "values": record(("x", "int"), name="x")}), ("n", "int"),
    )  # fmt: skip
    new = record(
        ("e", enum("A", "B")), ("u", ["null", "int", "string"]), ("l", {"type": "array", "items": "double"}),
        ("m", {"type": "map", "values": record(("x", "int"), ("y", "string"), name="x")}), ("n", ["null", "long"]),
    )  # fmt: skip
    put(
        session,
        tmp_path,
        "a.avro",
        old,
        [{"e": "A", "u": 1, "l": [1], "m": {"k": {"x": 1}}, "n": 1}],
    )
    put(
        session, tmp_path, "b.avro", new,
        [{"e": "B", "u": "s", "l": [1.5], "m": {"k": {"x": 1, "y": "z"}}, "n": None}],
    )  # fmt: skip
    table(session, "e string, u int, l array<int>, m map<string,struct<x:int>>, n int", old)
    found = session.glue.detect_schema_changes("t")
    assert {c.path for c in found} == {"e", "u", "l[]", "m{}.y", "n"}
    found.apply()
    assert session.sql("SELECT * FROM t ORDER BY e").fetchall() == [
        ("A", {"tag": 0, "field0": 1, "field1": None}, [1.0], {"k": {"x": 1, "y": None}}, 1),
        ("B", {"tag": 1, "field0": None, "field1": "s"}, [1.5], {"k": {"x": 1, "y": "z"}}, None),
    ]
    assert not session.glue.detect_schema_changes("t")


def test_partition_keys_stay_partition_keys(session, tmp_path):
    put(session, tmp_path, "a.avro", record(("id", "int"), ("p", "string"), ("q", "int")), [])
    session.sql(
        "CREATE EXTERNAL TABLE t (id int) PARTITIONED BY (p string) STORED AS AVRO LOCATION 's3://raw/t/'"
    )
    session.sql("ALTER TABLE t ADD PARTITION (p = 'x') LOCATION 's3://raw/t/'")
    session.glue.detect_schema_changes("t").apply()
    assert session.column_names("awsdatacatalog", "default", "t") == ["id", "q", "p"]


def test_what_can_not_be_watched(session, tmp_path):
    session.sql("CREATE EXTERNAL TABLE c (a int) LOCATION 's3://raw/c/'")
    with pytest.raises(lakenb.LakeNBError, match="is no table over Avro files"):
        session.glue.detect_schema_changes("c")
    with pytest.raises(lakenb.LakeNBError, match="TABLE_NOT_FOUND"):
        session.glue.detect_schema_changes("nothing")
    with session.fs.open("s3://raw/t/bad.avro", "wb") as file:
        file.write(b"nothing")
    table(session, "a int")
    with pytest.raises(
        lakenb.LakeNBError, match=r"HIVE_BAD_DATA: s3://raw/t/bad\.avro of default\.t"
    ):
        session.glue.detect_schema_changes("t")


def test_the_text_of_a_schema_keeps_what_it_says():
    schema = {
        "type": "record", "name": "a.r", "aliases": ["a.old"], "doc": "What it is",
        "fields": [
            {"name": "x", "type": {"type": "fixed", "name": "a.f", "size": 5, "logicalType": "decimal",
                                   "precision": 9, "scale": 2}, "doc": "of x", "aliases": ["y"]},
            {"name": "again", "type": "a.f"},
            {"name": "e", "type": {"type": "enum", "name": "a.e", "symbols": ["A"], "default": "A"}, "default": "A"},
            {"name": "next", "type": ["null", "a.r"], "default": None},
            {"name": "m", "type": {"type": "map", "values": {"type": "array", "items": "string"}}},
        ],
    }  # fmt: skip
    text = avro_text(parse_avro_schema(json.dumps(schema)))
    assert json.loads(text) == schema


def test_partitions_are_watched_and_read_the_new_schema(session, tmp_path):
    session.sql(
        "CREATE EXTERNAL TABLE t (id int) PARTITIONED BY (p int) STORED AS AVRO LOCATION 's3://raw/t/' "
        f"TBLPROPERTIES ('avro.schema.literal'='{json.dumps(record(('id', 'int')))}')"
    )
    for number, schema in enumerate(
        [record(("id", "int")), record(("id", "long"), ("x", "string"))]
    ):
        session.sql(f"ALTER TABLE t ADD PARTITION (p = {number})")
        (tmp_path / "lake" / "s3" / "raw" / "t" / f"p={number}").mkdir(parents=True, exist_ok=True)
        rows = [{"id": 2**40 if number else 1, "x": "new"}]
        put(session, tmp_path, f"p={number}/f.avro", schema, rows)
    found = session.glue.detect_schema_changes("t")
    assert found.files == 2
    assert {c.path for c in found} == {"id", "x"}
    found.apply()
    assert session.sql("SELECT id, x, p FROM t ORDER BY p").fetchall() == [
        (1, None, 0),
        (2**40, "new", 1),
    ]

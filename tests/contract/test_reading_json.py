"""What sets the JSON SerDes apart from each other, CloudTrail's files, and formats of moments."""

import bz2
import datetime as dt
import gzip
import json

import pytest

import lakenb

OPENX = "org.openx.data.jsonserde.JsonSerDe"
HIVE = "org.apache.hive.hcatalog.data.JsonSerDe"
CLOUDTRAIL = "com.amazon.emr.hive.serde.CloudTrailSerde"
RECORDS = (
    "STORED AS INPUTFORMAT 'com.amazon.emr.cloudtrail.CloudTrailInputFormat' "
    "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'"
)


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


@pytest.fixture(params=["json", "bz2"])
def read(session, request, unordered):
    """Reads lines by DuckDB's reader, and as a stream."""

    def run(columns, data, serde=OPENX, stored="", **properties):
        ending = request.param
        with session.fs.open(f"s3://raw/t/f.{ending}", "wb") as file:
            file.write(bz2.compress(data) if ending == "bz2" else data)
        given = ", ".join(f"'{k}'='{v}'" for k, v in properties.items())
        tail = f" WITH SERDEPROPERTIES ({given})" if given else ""
        session.sql(
            f"CREATE EXTERNAL TABLE t ({columns}) ROW FORMAT SERDE '{serde}'{tail} {stored} "
            "LOCATION 's3://raw/t/'"
        )
        return unordered(session.sql("SELECT * FROM t").fetchall())

    return run


def test_dots_in_keys(read):
    data = b'{"a.b": 1, "c": {"X.y": 2}}\n{"a_b": 3, "c": {"x_y": 4}}\n{"A.B": 5}\n'
    columns = "a_b int, c struct<x_y:int>"
    assert read(columns, data, **{"dots.in.keys": "true"}) == [
        (1, {"x_y": 2}),
        (3, {"x_y": 4}),
        (5, None),
    ]


def test_keys_of_another_case_when_case_counts(read):
    data = b'{"a": 1, "A": 2, "B": {"c": 3, "C": 4}}\n{"A": 5}\n'
    more = {"case.insensitive": "false", "mapping.up": "A", "mapping.b": "B"}
    assert read("a int, up int, b struct<c:int>", data, **more) == [
        (1, 2, {"c": 3}),
        (None, 5, None),
    ]


@pytest.mark.parametrize("data", [b'{"a": 1, "a": 2}\n', b'{"a": 1, "z": 0, "Z": 0}\n'])
@pytest.mark.parametrize("serde", [HIVE, OPENX])
def test_keys_that_stand_twice(read, serde, data):
    with pytest.raises(lakenb.LakeNBError, match="not a valid JSON Object") as raised:
        read("a int", b'{"a": 0}\n' + data, serde)
    assert raised.value.name == "HIVE_CURSOR_ERROR"


def test_hive_s_serde_does_not_ignore_what_is_malformed(read):
    with pytest.raises(lakenb.LakeNBError, match="not a valid JSON Object"):
        read("a int", b'{"a": 1}\nnope\n', HIVE, **{"ignore.malformed.json": "true"})


def test_malformed_lines_are_null_rows_when_ignored(read):
    data = b'{"a": 1}\nnope\n\n{"a": 2, "A": 3}\n{"a": 4}\n'
    found = read("a int", data, **{"ignore.malformed.json": "true"})
    assert found == [(1,), (None,), (None,), (None,), (4,)]


def test_an_empty_line(read, session):
    assert read("a int", b'{"a": 1}\n\n{"a": 2}\n') == [(1,), (None,), (2,)]
    session.sql(f"CREATE EXTERNAL TABLE h (a int) ROW FORMAT SERDE '{HIVE}' LOCATION 's3://raw/t/'")
    with pytest.raises(lakenb.LakeNBError, match="not a valid JSON Object"):
        session.sql("SELECT * FROM h")


@pytest.mark.parametrize("serde", [HIVE, OPENX])
def test_formats_of_moments(read, serde):
    moments = [
        "02/Jan/2020:03:04:05 +0100",
        "2020-01-02T03:04:05.678Z",
        "2020-01-02 03:04:05",
        "1577934245678",
    ]
    data = "".join(json.dumps({"t": m}) + "\n" for m in moments).encode()
    formats = "dd/MMM/yyyy:HH:mm:ss Z,yyyy-MM-dd''T''HH:mm:ss.SSSZ,millis"
    moment = dt.datetime(2020, 1, 2, 3, 4, 5)
    assert read("t timestamp", data, serde, **{"timestamp.formats": formats}) == [
        (moment - dt.timedelta(hours=1),),
        (moment.replace(microsecond=678000),),
        (moment,),
        (moment.replace(microsecond=678000),),
    ]


def test_moments_as_numbers_are_openx_s(read, session):
    data = b'{"t": 1577934245}\n{"t": "1577934245678"}\n{"t": 1577934245.5}\n{"t": null}\n'
    moment = dt.datetime(2020, 1, 2, 3, 4, 5)
    assert read("t timestamp", data) == [
        (moment,),
        (moment.replace(microsecond=678000),),
        (moment.replace(microsecond=500000),),
        (None,),
    ]
    session.sql(
        f"CREATE EXTERNAL TABLE h (t timestamp) ROW FORMAT SERDE '{HIVE}' LOCATION 's3://raw/t/'"
    )
    with pytest.raises(lakenb.LakeNBError, match="column t") as raised:
        session.sql("SELECT * FROM h")
    assert raised.value.name == "HIVE_BAD_DATA"


def test_types_nested_deep(read):
    columns = "m map<int,array<struct<k:map<string,struct<v:array<array<double>>>>>>>, n string"
    value = {"1": [{"K": {"a/b~": {"V": [[1, None], []]}}}, None, {}], "2": None}
    data = json.dumps({"M": value, "n": {"x": [1, "é"]}}).encode() + b"\n"
    assert read(columns, data) == [
        (
            {1: [{"k": {"a/b~": {"v": [[1.0, None], []]}}}, None, {"k": None}], 2: None},
            '{"x":[1,"é"]}',
        )
    ]


# --- CloudTrail --------------------------------------------------------------------------------


EVENTS = [
    {"eventName": "PutObject", "userIdentity": {"type": "Root", "arn": "a"}, "readOnly": False,
     "requestParameters": {"bucketName": "b", "x": [1]}, "resources": [{"ARN": "r1"}, {"ARN": "r2"}]},
    {"eventName": "GetObject", "userIdentity": None, "requestParameters": None},
]  # fmt: skip
COLUMNS = (
    "eventname string, useridentity struct<type:string,arn:string>, readonly boolean, "
    "requestparameters string, resources array<struct<arn:string>>"
)
ROWS = [
    ("PutObject", {"type": "Root", "arn": "a"}, False, '{"bucketName":"b","x":[1]}', [{"arn": "r1"}, {"arn": "r2"}]),
    ("GetObject", None, None, None, None),
]  # fmt: skip


def cloudtrail(session, documents, serde, stored=RECORDS, columns=COLUMNS):
    for at, document in enumerate(documents):
        with session.fs.open(f"s3://trail/d/f{at}.json.gz", "wb") as file:
            file.write(gzip.compress(document))
    session.sql(
        f"CREATE EXTERNAL TABLE t ({columns}) ROW FORMAT SERDE '{serde}' {stored} LOCATION 's3://trail/d/'"
    )
    return session.sql("SELECT * FROM t").fetchall()


@pytest.mark.parametrize(
    ("serde", "stored"), [(HIVE, RECORDS), (CLOUDTRAIL, RECORDS), (CLOUDTRAIL, "")]
)
@pytest.mark.parametrize("indent", [None, 2])
def test_each_record_of_a_cloudtrail_file_is_a_row(session, serde, stored, indent):
    documents = [
        json.dumps({"Records": part}, indent=indent).encode() for part in (EVENTS, [], EVENTS)
    ]
    found = cloudtrail(session, documents, serde, stored)
    assert sorted(found, key=repr) == sorted(ROWS + ROWS, key=repr)
    with pytest.raises(lakenb.LakeNBError, match="is not supported"):
        session.sql("INSERT INTO t SELECT * FROM t")


@pytest.mark.parametrize("document", [b"[1]", b'{"records": 5}', b'{"Records": [1]}', b"nope"])
def test_a_file_that_is_none_of_cloudtrail_s_is_named(session, document):
    with pytest.raises(lakenb.LakeNBError, match=r"s3://trail/d/f0.json.gz") as raised:
        cloudtrail(session, [document], HIVE)
    assert raised.value.name == "HIVE_CURSOR_ERROR"


def test_show_create_table_gives_the_input_format_back(session):
    cloudtrail(session, [json.dumps({"Records": EVENTS}).encode()], HIVE)
    shown = "\n".join(r[0] for r in session.sql("SHOW CREATE TABLE t").fetchall())
    session.sql("DROP TABLE t")
    session.sql(shown)
    assert session.sql("SELECT count(*) FROM t").fetchall() == [(2,)]

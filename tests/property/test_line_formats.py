"""Whichever way a file of lines is read, with care, in types, or as a stream, its rows are the same."""

import bz2
import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import lakenb
from lakenb.engine.duckdb.text.proofs import Proofs

TYPES = [
    "int",
    "tinyint",
    "bigint",
    "double",
    "float",
    "decimal(6,2)",
    "boolean",
    "date",
    "timestamp",
]
KINDS = [*TYPES, "string", "varchar(3)", "binary"]
ODD = [
    "", " ", "\\N", "NULL", "1", "-1", "+1", "007", "1.5", "1.", ".5", "-.5", "1e3", "1_0", " 1", "1 ", "0x10",
    "300", "99999999999", "99999999999999999999", "nan", "NaN", "inf", "Infinity", "-Infinity", "1f", "1D",
    "true", "TRUE", "t", "yes", "false", "2020-01-02", "2020-1-2", "2020/01/02", "2020-13-01", "2020-02-30",
    "2020-01-02 03:04:05", "2020-01-02T03:04:05", "2020-01-02 03:04:05.678", "2020-01-02 03:04:05Z",
    "2020-01-02 03:04:05+02", "2020-01-02 x", "epoch", "infinity", "aGk=", "é", "a\\b", "123.456", "1234567.89",
    "-0", "-0.0", "1577934245678", "1577934245.5", "12:00:00",
]  # fmt: skip
PLAIN = {
    "int": st.integers(-(2**31), 2**31 - 1).map(str),
    "tinyint": st.integers(-128, 127).map(str),
    "bigint": st.integers(-(2**63), 2**63 - 1).map(str),
    "double": st.floats(allow_nan=False, allow_infinity=False).map(repr),
    "float": st.floats(width=32, allow_nan=False, allow_infinity=False).map(repr),
    "decimal(6,2)": st.integers(-99999, 99999).map(lambda n: f"{n / 100:.2f}"),
    "boolean": st.sampled_from(["true", "false"]),
    "date": st.dates().map(str),
    "timestamp": st.datetimes().map(lambda t: t.isoformat(sep=" ")),
}
QUICK = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def lake(tmp_path_factory):
    return tmp_path_factory.mktemp("lake")


def asking(at_once, of):
    """What asks files of so many bytes at once, whatever the format says."""

    def asked(self, *given):
        self._at_once = at_once
        return of(self, *given)

    return asked


def ways(lake, columns, serde, data):
    """The rows of a table, or its failure's name, with care, in types, and from a stream."""
    found = []
    for at_once, ending in ((-1, "txt"), (1 << 40, "txt"), (0, "bz2")):
        with pytest.MonkeyPatch.context() as patch, lakenb.connect(lake) as session:
            patch.setattr(Proofs, "of", asking(at_once, Proofs.of))
            for old in session.fs.glob("s3://raw/t/*"):
                session.fs.rm(old)
            with session.fs.open(f"s3://raw/t/f.{ending}", "wb") as file:
                file.write(bz2.compress(data) if ending == "bz2" else data)
            session.sql("DROP TABLE IF EXISTS t")
            session.sql(f"CREATE EXTERNAL TABLE t ({columns}) {serde} LOCATION 's3://raw/t/'")
            try:
                rows = session.sql("SELECT * FROM t").fetchall()
            except lakenb.LakeNBError as error:
                found.append(error.name)
            else:
                found.append(sorted(map(repr, rows)))
    return found


def tables(values):
    """Some columns, and rows of a value for each: most columns hold plain values alone."""

    def rows(kinds):
        fields = [
            st.one_of(values(kind), st.just(""))
            if plain and kind in PLAIN
            else st.sampled_from(ODD)
            for kind, plain in kinds
        ]
        return st.tuples(st.just([k for k, _ in kinds]), st.lists(st.tuples(*fields), max_size=6))

    pairs = st.tuples(st.sampled_from(KINDS), st.sampled_from([True, True, False]))
    return st.lists(pairs, min_size=1, max_size=4).flatmap(rows)


@QUICK
@given(tables(PLAIN.__getitem__), st.sampled_from(["", "\\N"]))
@example((["int", "string"], [("1", ""), ("", "x")]), "\\N")
@example((["int", "double"], [("1.5", "1_0"), ("", "inf")]), "\\N")
def test_delimited_text(lake, table, null):
    kinds, rows = table
    columns = ", ".join(f"c{at} {kind}" for at, kind in enumerate(kinds))
    data = "".join("|".join(row) + "\n" for row in rows).encode()
    serde = "ROW FORMAT DELIMITED FIELDS TERMINATED BY '|'" + (
        " NULL DEFINED AS ''" if not null else ""
    )
    careful, typed, streamed = ways(lake, columns, serde, data)
    assert careful == typed == streamed
    assert isinstance(careful, list)


@QUICK
@given(tables(PLAIN.__getitem__), st.booleans())
def test_quoted_text(lake, table, quotes):
    kinds, rows = table
    columns = ", ".join(f"c{at} {kind}" for at, kind in enumerate(kinds))
    mark = '"' if quotes else ""
    data = "".join(",".join(f"{mark}{v}{mark}" for v in row) + "\n" for row in rows).encode()
    serde = "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'"
    careful, typed, streamed = ways(lake, columns, serde, data)
    assert careful == typed == streamed


JSON_VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**66), 2**66), st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(ODD), st.just({"x": [1, 2.50, None], "Y": {"k": "é"}}), st.just([1, "a"]), st.just(1.0),
)  # fmt: skip
PLAIN_JSON = {
    **{
        kind: PLAIN[kind].map(json.loads)
        for kind in ("int", "tinyint", "bigint", "double", "boolean")
    },
    **{kind: PLAIN[kind] for kind in ("date", "timestamp", "decimal(6,2)")},
    "string": st.text(max_size=4),
    "struct<x:array<int>>": st.one_of(st.none(), st.just({"X": [1, None], "z": 0}), st.just({})),
    "struct<x:array<tinyint>,y:struct<a:double,b:string>>": st.one_of(
        st.just({"x": [1, None], "y": {"a": 1, "b": [1]}}),
        st.just({"x": [], "y": {"a": 2.5, "b": "s", "more": {}}}),
        st.just({"x": None}),
        st.just({"x": [1.5], "y": {"A": 1}}),
        st.just({"x": [300]}),
        st.just([]),
        st.just({"x": [True], "y": {}}),
    ),
    "array<struct<k:bigint>>": st.lists(
        st.sampled_from([{"k": 1}, {"k": 2, "z": 1}, {}, None, {"K": 3}, {"k": 2**64}, {"k": "1"}]),
        max_size=3,
    ),
    "map<string,int>": st.one_of(st.none(), st.just({"a": 1, "A": 2})),
}
KEYS = {"c0": ["c0", "c0", "c0", "C0"], "c1": ["c1"], "c2": ["c2", "other"]}


@st.composite
def objects(draw):
    kinds = draw(st.lists(st.sampled_from(sorted(PLAIN_JSON)), min_size=1, max_size=3))
    plain = draw(st.integers(0, 4))
    lines = []
    for _ in range(draw(st.integers(0, 5))):
        pairs = []
        for at, kind in enumerate(kinds):
            value = draw(PLAIN_JSON[kind] if plain else JSON_VALUES)
            key = draw(
                st.sampled_from(KEYS[f"c{at}"] if draw(st.integers(0, 5)) == 0 else [f"c{at}"])
            )
            if draw(st.integers(0, 5)):
                pairs.append(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
        lines.append("{" + ", ".join(pairs) + "}")
    return kinds, lines


@QUICK
@given(objects(), st.sampled_from(["org.openx.data.jsonserde", "org.apache.hive.hcatalog.data"]))
@example((["int"], ['{"c0": 1}', '{"C0": 2}']), "org.openx.data.jsonserde")
@example((["int"], ['{"c0": 1.9}', '{"c0": true}']), "org.openx.data.jsonserde")
@example((["int"], ['{"c0": 1, "x": 1, "X": 2}']), "org.apache.hive.hcatalog.data")
@example(
    (["array<struct<k:bigint>>"], ['{"c0": [{"k": 1}, {"K": 3}]}']), "org.openx.data.jsonserde"
)
@example((["tinyint"], ['{"c0": 300}']), "org.apache.hive.hcatalog.data")
@example((["boolean"], ['{"c0": 1}']), "org.openx.data.jsonserde")
@example(
    (["timestamp", "date"], ['{"c0": 1577934245, "c1": "2020-1-2"}']), "org.openx.data.jsonserde"
)
def test_json(lake, table, serde):
    kinds, lines = table
    columns = ", ".join(f"c{at} {kind}" for at, kind in enumerate(kinds))
    data = "".join(line + "\n" for line in lines).encode()
    careful, typed, streamed = ways(lake, columns, f"ROW FORMAT SERDE '{serde}.JsonSerDe'", data)
    assert careful == typed == streamed

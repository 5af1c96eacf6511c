"""What CTAS and INSERT write as lines reads back equal, or is refused; never another value."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import lakenb

QUICK = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
SCALARS = {
    "boolean": st.booleans(),
    "integer": st.integers(-(2**31), 2**31 - 1),
    "bigint": st.integers(-(2**63), 2**63 - 1),
    "double": st.floats(allow_nan=False, allow_infinity=False),
    "decimal(20,3)": st.integers(-(10**12), 10**12).map(lambda n: Decimal(n).scaleb(-3)),
    "date": st.dates(),
    "timestamp(3)": st.datetimes().map(
        lambda t: t.replace(microsecond=t.microsecond // 1000 * 1000, fold=0)
    ),
    "varchar": st.text(st.sampled_from("ab1 ,|:\\'\"{[é\u20ac\x01\x02\x03\t\n\r\\N"), max_size=4),
    "varbinary": st.binary(max_size=4),
}


def kinds():
    leaf = st.sampled_from(sorted(SCALARS))
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            inner.map(lambda k: ("array", k)),
            st.tuples(st.just("map"), st.sampled_from(["varchar", "bigint", "varbinary"]), inner),
            st.lists(inner, min_size=1, max_size=3).map(lambda ks: ("row", *ks)),
        ),
        max_leaves=4,
    )


def spelled(kind):
    if isinstance(kind, str):
        return kind
    if kind[0] == "row":
        return "row(" + ", ".join(f"f{n} {spelled(k)}" for n, k in enumerate(kind[1:])) + ")"
    return f"{kind[0]}({', '.join(map(spelled, kind[1:]))})"


def values(kind):
    """Values as pairs of Trino's text and Python's value."""
    if isinstance(kind, str):
        made = SCALARS[kind].map(lambda v: (literal(v, kind), v))
    elif kind[0] == "array":
        made = st.lists(values(kind[1]), max_size=3).map(
            lambda vs: (f"ARRAY[{', '.join(v[0] for v in vs)}]", [v[1] for v in vs])
        )
    elif kind[0] == "map":
        keys = SCALARS[kind[1]].map(lambda v: (literal(v, kind[1]), v))
        pairs = st.lists(st.tuples(keys, values(kind[2])), max_size=3, unique_by=lambda p: p[0][1])
        made = pairs.map(
            lambda ps: (
                f"map(ARRAY[{', '.join(k[0] for k, _ in ps)}], ARRAY[{', '.join(v[0] for _, v in ps)}])",
                {k[1]: v[1] for k, v in ps},
            )
        )
    else:
        made = st.tuples(*map(values, kind[1:])).map(
            lambda vs: (
                f"ROW({', '.join(v[0] for v in vs)})",
                {f"f{n}": v[1] for n, v in enumerate(vs)},
            )
        )
    return st.one_of(st.just(("NULL", None)), made, made, made)


def literal(value, kind):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, dt.datetime):
        return f"TIMESTAMP '{value.isoformat(sep=' ', timespec='milliseconds')}'"
    if isinstance(value, dt.date):
        return f"DATE '{value}'"
    return f"CAST('{value!s}' AS {kind})"


@st.composite
def tables(draw):
    columns = draw(st.lists(kinds(), min_size=1, max_size=2))
    return columns, draw(st.lists(st.tuples(*map(values, columns)), min_size=1, max_size=3))


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("lake")) as made:
        yield made


def written(session, columns, rows, properties):
    """The rows read back, or None where the write was refused for what a value holds."""
    session.sql("DROP TABLE IF EXISTS t")
    for old in session.fs.find("s3://made/"):
        session.fs.rm(old)
    kinds = [spelled(kind) for kind in columns]
    query = " UNION ALL ".join(
        "SELECT "
        + ", ".join(
            f"CAST({v[0]} AS {k}) AS c{n}" for n, (v, k) in enumerate(zip(row, kinds, strict=True))
        )
        for row in rows
    )
    where = f"external_location = 's3://made/t/', {properties}"
    try:
        session.sql(f"CREATE TABLE t WITH ({where}) AS {query}")
        session.sql(f"INSERT INTO t {query}")
    except lakenb.LakeNBError as error:
        if error.name == "HIVE_WRITER_DATA_ERROR":
            return None
        raise
    return sorted(map(repr, session.sql("SELECT * FROM t").fetchall()))


CODECS = st.sampled_from(["gzip", "bzip2", "zstd", "snappy", "lz4", "none"])


@QUICK
@given(tables(), st.sampled_from(["", ", field_delimiter = ','"]), CODECS)
@example(([("array", "varchar")], [(("ARRAY['']", [""]),)]), "", "none")
@example(([("array", "integer")], [(("ARRAY[NULL]", [None]),)]), "", "none")
@example(([("row", "varchar")], [(("ROW(NULL)", {"f0": None}),)]), "", "none")
@example(([("array", ("array", "integer"))], [(("ARRAY[ARRAY[]]", [[]]),)]), "", "none")
@example(
    ([("array", "varchar")], [(("ARRAY['a,b']", ["a,b"]),)]), ", field_delimiter = ','", "none"
)
def test_delimited_text(session, table, delimiter, codec):
    columns, rows = table
    properties = f"format = 'TEXTFILE', write_compression = '{codec}'{delimiter}"
    found = written(session, columns, rows, properties)
    if found is not None:
        assert found == sorted(repr(tuple(v[1] for v in row)) for row in rows + rows)


@QUICK
@given(tables(), CODECS)
def test_json(session, table, codec):
    columns, rows = table
    found = written(session, columns, rows, f"format = 'JSON', write_compression = '{codec}'")
    assert found == sorted(repr(tuple(v[1] for v in row)) for row in rows + rows)


def test_nested_text_is_not_refused_without_need(session):
    rows = [
        ("ARRAY[1, 2, NULL]", "map(ARRAY['a', 'b'], ARRAY[ARRAY[1], ARRAY[]])", "ROW(1, ROW('x', DATE '2020-01-02'))"),
        ("ARRAY[]", "map(ARRAY[], ARRAY[])", "ROW(NULL, NULL)"),
        ("NULL", "NULL", "NULL"),
    ]  # fmt: skip
    kinds = (
        "array(integer)",
        "map(varchar, array(integer))",
        "row(f0 integer, f1 row(f0 varchar, f1 date))",
    )
    cells = [[(v, None) for v in row] for row in rows]
    columns = [
        ("array", "integer"),
        ("map", "varchar", ("array", "integer")),
        ("row", "integer", ("row", "varchar", "date")),
    ]
    assert [spelled(c) for c in columns] == list(kinds)
    found = written(session, columns, cells, "format = 'TEXTFILE', write_compression = 'none'")
    one = (
        [1, 2, None],
        {"a": [1], "b": []},
        {"f0": 1, "f1": {"f0": "x", "f1": dt.date(2020, 1, 2)}},
    )
    assert found == sorted(
        [repr(one), repr(([], {}, {"f0": None, "f1": None})), repr((None, None, None))] * 2
    )
    lines = [
        line for p in session.fs.find("s3://made/t/") for line in session.fs.cat(p).splitlines()
    ]
    assert b"1\x022\x02\\N\x01a\x031\x02b\x03\x011\x02x\x032020-01-02" in lines

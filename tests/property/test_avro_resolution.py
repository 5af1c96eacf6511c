"""DuckDB's extension, fastavro as LakeNB uses it, and fastavro's own resolution give the same rows.

Schemas are generated in pairs, what was written and what is read, with the changes that Avro's rules allow, and
values of the first. fastavro's reader, given the second schema, is the one that knows nothing of LakeNB.
"""

import datetime as dt
import io
import json
import math
import tempfile
from decimal import Decimal

import fastavro
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import lakenb
from lakenb.engine.duckdb.connection import has_avro
from lakenb.values.avro_schema import parse_avro_schema
from lakenb.values.avro_types import columns_of

PROMOTED = {
    "int": ["int", "long", "float", "double"],
    "long": ["long", "float", "double"],
    "float": ["float", "double"],
    "string": ["string", "bytes"],
    "bytes": ["bytes", "string"],
}
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=5)
VALUES = {
    "boolean": st.booleans(),
    "int": st.integers(-(2**31), 2**31 - 1),
    "long": st.integers(-(2**63), 2**63 - 1),
    "float": st.floats(width=32, allow_nan=False),
    "double": st.floats(allow_nan=False),
    "string": TEXT,
    "bytes": TEXT.map(str.encode),
}
MOMENTS = st.datetimes(dt.datetime(1600, 1, 1), dt.datetime(2400, 1, 1))
UTC_MOMENTS = MOMENTS.map(lambda m: m.replace(tzinfo=dt.UTC))
DECIMALS = st.integers(-(10**12) + 1, 10**12 - 1).map(lambda n: Decimal(n).scaleb(-3))
LOGICAL = [
    ({"type": "int", "logicalType": "date"}, st.dates(dt.date(1600, 1, 1))),
    ({"type": "long", "logicalType": "timestamp-millis"}, UTC_MOMENTS.map(lambda m: m.replace(microsecond=m.microsecond // 1000 * 1000))),
    ({"type": "long", "logicalType": "timestamp-micros"}, UTC_MOMENTS),
    ({"type": "long", "logicalType": "local-timestamp-micros"}, MOMENTS),
    ({"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 3}, DECIMALS),
    ({"type": "string", "logicalType": "uuid"}, st.uuids().map(str)),
]  # fmt: skip


class Pairs:
    """Draws what is written, what is read, and values; every name is drawn once."""

    def __init__(self, draw):
        self.draw = draw
        self.count = 0

    def name(self, prefix="n"):
        self.count += 1
        return f"{prefix}{self.count}"

    def pair(self, depth):
        """A schema, one that it may be read as, and a strategy of its values."""
        kinds = ["plain", "plain", "logical", "null", "enum", "fixed"]
        if depth:
            kinds += ["array", "map", "record", "record", "null", "union"]
        return getattr(self, self.draw(st.sampled_from(kinds)))(depth)

    def plain(self, _):
        kind = self.draw(st.sampled_from(sorted(VALUES)))
        return kind, self.draw(st.sampled_from(PROMOTED.get(kind, [kind]))), VALUES[kind]

    def logical(self, _):
        kind, values = self.draw(st.sampled_from(LOGICAL))
        return kind, kind, values

    def null(self, depth):
        """A type that may be null, on one side or on both."""
        written, read, values = self.pair(0) if not depth else self.pair(depth - 1)
        if isinstance(written, list) or isinstance(read, list):
            return written, read, values
        read = [read, "null"] if self.draw(st.booleans()) else ["null", read]
        if self.draw(st.booleans()):
            return written, read, values
        written = [written, "null"] if self.draw(st.booleans()) else ["null", written]
        return written, read, st.none() | values

    def union(self, _):
        """Branches that differ in kind; the reader has them in another order, or one that takes all."""
        chosen = self.draw(
            st.sampled_from([("int", "string"), ("boolean", "int", "string"), ("long", "int")])
        )
        values = st.one_of(*(VALUES[k] for k in chosen))
        null = self.draw(st.booleans())
        written = [*chosen, "null"] if null else list(chosen)
        if chosen == ("long", "int"):
            read = "double" if not null else ["null", "double"]
        else:
            read = self.draw(st.permutations(written))
        return written, read, st.none() | values if null else values

    def enum(self, _):
        name = self.name("e")
        written = {"type": "enum", "name": name, "symbols": ["A", "B", "C"]}
        read = {"type": "enum", "name": name, "symbols": ["C", "A", "Z"], "default": "Z"}
        return (
            written,
            self.draw(st.sampled_from([written, read])),
            st.sampled_from(["A", "B", "C"]),
        )

    def fixed(self, _):
        made = {"type": "fixed", "name": self.name("f"), "size": 3}
        return made, made, st.binary(min_size=3, max_size=3)

    def array(self, depth):
        written, read, values = self.pair(depth - 1)
        return (
            {"type": "array", "items": written},
            {"type": "array", "items": read},
            st.lists(values, max_size=3),
        )

    def map(self, depth):
        written, read, values = self.pair(depth - 1)
        made = st.dictionaries(TEXT, values, max_size=3)
        return {"type": "map", "values": written}, {"type": "map", "values": read}, made

    def record(self, depth):
        name = self.name("r")
        written, read, values = [], [], {}
        for _ in range(self.draw(st.integers(1, 3))):
            own = self.name("c")
            a, b, kept = self.pair(max(depth - 1, 0))
            values[own] = kept
            written.append({"name": own, "type": a})
            if self.draw(st.booleans()):
                read.append({"name": own, "type": b})
            elif self.draw(st.booleans()):
                read.append({"name": f"{own}x", "type": b, "aliases": [own]})
        if self.draw(st.booleans()) or not read:
            read.append(self.draw(st.sampled_from(self.added())))
        read = self.draw(st.permutations(read))
        return (
            {"type": "record", "name": name, "fields": written},
            {"type": "record", "name": name, "fields": read},
            st.fixed_dictionaries(values),
        )

    def added(self):
        """Fields with defaults that no writer knows."""
        inner = {"type": "record", "name": self.name("r"), "fields": [{"name": "x", "type": "int"}, {"name": "y", "type": "string", "default": "d"}]}  # fmt: skip
        kinds = [
            ("long", 5), (["null", "string"], None), ("double", 1.5), ("string", "it's"), (inner, {"x": 1}),
            ({"type": "array", "items": "int"}, [1, 2]), ({"type": "map", "values": "string"}, {"k": "v"}),
            ("bytes", "\u00ff"), ("boolean", True),
        ]  # fmt: skip
        return [{"name": self.name("a"), "type": kind, "default": value} for kind, value in kinds]


@st.composite
def cases(draw):
    pairs = Pairs(draw)
    written, read, values = pairs.record(2)
    return written, read, draw(st.lists(values, max_size=4))


def plain(value, kind):
    """A value of fastavro's as LakeNB shows it, by the schema that was read."""
    if isinstance(kind, list):
        branches = [b for b in kind if b != "null"]
        if value is None:
            return None
        return plain(value, branches[0]) if len(branches) == 1 else ("union", value)
    name = kind["type"] if isinstance(kind, dict) else kind
    if name == "record":
        fields = kind["fields"]  # fastavro leaves out what a default leaves out
        return {f["name"]: plain(value.get(f["name"], f.get("default")), f["type"]) for f in fields}
    if name == "array":
        return [plain(v, kind["items"]) for v in value]
    if name == "map":
        return {k: plain(v, kind["values"]) for k, v in value.items()}
    if name == "bytes" and isinstance(value, str):
        return value.encode("latin-1") if "logicalType" not in kind else value
    if name == "float":
        return float32(value)
    if name == "double":
        return float(value)
    if isinstance(value, dt.datetime):
        return value.replace(tzinfo=None)
    return str(value) if isinstance(kind, dict) and kind.get("logicalType") == "uuid" else value


def float32(value):
    import struct

    try:
        return struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def shown(value):
    """A value of LakeNB's, a union's struct as its value."""
    if isinstance(value, dict):
        if "tag" in value and "field0" in value:
            return ("union", value[f"field{value['tag']}"])
        return {k: shown(v) for k, v in value.items()}
    return [shown(v) for v in value] if isinstance(value, list) else value


@pytest.fixture(scope="module")
def session():
    with (
        tempfile.TemporaryDirectory() as place,
        lakenb.connect(place, settings={"threads": 1}) as made,
    ):
        yield made


NUMBER = iter(range(10**9))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(cases())
def test_every_way_of_reading_gives_the_same_rows(session, case):
    written, read, values = case
    out = io.BytesIO()
    fastavro.writer(out, fastavro.parse_schema(written), values)
    name = f"t{next(NUMBER)}"
    with session.fs.open(f"s3://raw/{name}/f.avro", "wb") as file:
        file.write(out.getvalue())
    columns = columns_of(parse_avro_schema(json.dumps(read)))
    ddl = ", ".join(f"{c.name} {c.type.hive}" for c in columns)
    literal = json.dumps(read).replace("\\", "\\\\").replace("'", "\\'")
    session.sql(
        f"CREATE EXTERNAL TABLE {name} ({ddl}) STORED AS AVRO LOCATION 's3://raw/{name}/' "
        f"TBLPROPERTIES ('avro.schema.literal'='{literal}')"
    )
    out.seek(0)
    expected = [list(plain(row, read).values()) for row in fastavro.reader(out, read)]
    assert _rows(session, name, alone=True) == expected
    if has_avro():
        assert _rows(session, name) == expected
        assert _rows(session, name) == expected  # now that the rows were counted


def _rows(session, name, *, alone=False):
    scans = session._services.engine.avro
    kept = scans._extension
    scans._extension = (lambda: False) if alone else kept
    try:
        return [[shown(v) for v in row] for row in session.sql(f"SELECT * FROM {name}").fetchall()]
    finally:
        scans._extension = kept

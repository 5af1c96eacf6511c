"""Functions with a fast way for what most rows hold: over any values they give what Python works out."""

from __future__ import annotations

import datetime as dt
import decimal
import functools
import json
import math
import re
from typing import TYPE_CHECKING, Any
from unittest import mock
from urllib.parse import quote_plus

import duckdb
import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from lakenb.sql.compiler.query import compile_query
from lakenb.sql.compiler.scope import Context
from lakenb.sql.json.text import Malformed, canonical, canonical_all
from lakenb.sql.registry import library, url
from lakenb.sql.trino.statements import parse_query
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.relation import Relation
from lakenb.values.types import parse_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SETTINGS = settings(max_examples=40, deadline=None)
NAME = TableName("awsdatacatalog", "default", "t")
KNOWN: set[str] = set()


@functools.cache
def engine() -> duckdb.DuckDBPyConnection:
    made = duckdb.connect()
    made.execute("SET TimeZone = 'UTC'; SET integer_division = true")
    make_known(made, library.kernels_called("".join(library.macros())))
    for statement in library.macros():
        made.execute(statement)
    return made


def make_known(connection: duckdb.DuckDBPyConnection, names: Iterable[str]) -> None:
    for name in set(names) - KNOWN:
        kernel = library.kernel(name)
        connection.create_function(  # type: ignore[call-overload]  # its stub knows no "arrow"
            name,
            kernel.load(),
            list(kernel.parameters),
            kernel.result,
            type="arrow",
            null_handling="special" if kernel.nulls else "default",
        )
        KNOWN.add(name)


def answers(expression: str, kinds: dict[str, str], rows: list[Any]) -> list[Any]:
    """What LakeNB makes of a row's ``x`` (and ``y``); an error is None."""
    columns = tuple(Column(name, parse_type(kind)) for name, kind in kinds.items())
    made = compile_query(
        parse_query(f"SELECT TRY({expression}) AS v FROM t"),
        Context("awsdatacatalog", "default"),
        lambda *_: Relation(NAME, "hive", columns),
        parse_query,
    )
    make_known(engine(), made.kernels)
    values = rows if len(kinds) > 1 else [(row,) for row in rows]
    table = pa.table(
        {
            name: pa.array([value[at] for value in values], arrow(kind))
            for at, (name, kind) in enumerate(kinds.items())
        }
    )
    cursor = engine().cursor()
    cursor.register("t", table)
    text = "".join("t" if isinstance(piece, int) else piece for piece in made.segments)
    found = cursor.execute(text).fetchall()
    cursor.close()
    return [row[0] for row in found]


def arrow(kind: str) -> pa.DataType:
    if kind.startswith("decimal"):
        precision, scale = map(int, re.findall(r"\d+", kind))
        return pa.decimal128(precision, scale)
    if kind.startswith("array"):
        return pa.list_(pa.int64())
    return {
        "varchar": pa.string(),
        "varbinary": pa.binary(),
        "double": pa.float64(),
        "bigint": pa.int64(),
        "timestamp(6)": pa.timestamp("us"),
        "timestamp(3)": pa.timestamp("us"),
        "timestamp(0)": pa.timestamp("us"),
    }[kind]


def same(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        alike = one == other and math.copysign(1, one) == math.copysign(1, other)
        return alike or (math.isnan(one) and math.isnan(other))
    return bool(one == other) and (one is None) == (other is None)


def check(
    expression: str, kinds: dict[str, str], rows: list[Any], expected: Callable[..., Any]
) -> None:
    """Hold a column of values, and each of them alone, against Python's answers."""
    found = answers(expression, kinds, rows)
    for row, value in zip(rows, found, strict=True):
        arguments = row if len(kinds) > 1 else (row,)
        wanted = None if None in arguments else expected(*arguments)
        assert same(value, wanted), f"{expression} of {row!r} gave {value!r}, not {wanted!r}"


TEXTS = st.one_of(
    st.text(max_size=12),
    st.text("ab ß\u0301e\u200d\U0001f469\U0001f1e9\U0001f1ea\r\n", max_size=8),
    st.text("abc", max_size=8),
)
NUMBERS = st.one_of(
    st.from_regex(r"[+-]?[0-9]{1,12}", fullmatch=True),
    st.from_regex(
        r"[+-]{0,2}[0-9_]{0,4}\.?[0-9]{0,4}([eE][+-]?[0-9]{1,3})?[fFdD \n]?", fullmatch=True
    ),
    st.sampled_from(["", "-", ".", "+-5", "-.", "1e5", "0x1F", "0b1", "1_0", "inf", "-NaN", "NaN",
                     "Infinity", "-Infinity", "nan", "1.5", " 5", "5 ", "\x0b7", "١٢"]),
    st.text("0123456789+-.eE_ xXbnifNI", max_size=6),
)  # fmt: skip


def as_integer(text: str) -> int | None:
    number = int(text) if re.fullmatch("[+-]?[0-9]+", text) else None
    return number if number is not None and -(2**31) <= number < 2**31 else None


FLOAT = re.compile(
    r"[\x00-\x20]*([+-]?)(NaN|Infinity|([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[fFdD]?)[\x00-\x20]*"
)


def as_double(text: str) -> float | None:
    if not FLOAT.fullmatch(text):
        return None
    trimmed = text.strip("".join(map(chr, range(0x21))))
    number = float(trimmed if trimmed.endswith("y") else trimmed.rstrip("fFdD"))
    return math.nan if math.isnan(number) else number


@SETTINGS
@given(st.lists(NUMBERS, min_size=1, max_size=20))
def test_numbers_in_texts(rows: list[str]) -> None:
    check("CAST(x AS integer)", {"x": "varchar"}, rows, as_integer)
    check("CAST(x AS double)", {"x": "varchar"}, rows, as_double)


def hamming(left: str, right: str) -> int | None:
    if len(left) != len(right):
        return None
    return sum(a != b for a, b in zip(left, right, strict=True))


@SETTINGS
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=20))
def test_texts(rows: list[tuple[str, str]]) -> None:
    rows = [*rows, *((one, one[::-1]) for one, _ in rows)]
    check("hamming_distance(x, y)", {"x": "varchar", "y": "varchar"}, rows, hamming)
    alone = [row[0] for row in rows]
    check("reverse(x)", {"x": "varchar"}, alone, lambda x: x[::-1])
    for count in (1, 3, 5):
        check(
            f"substr(x, -{count})",
            {"x": "varchar"},
            alone,
            lambda x, n=count: x[-n:] if len(x) >= n else "",
        )


@SETTINGS
@given(st.lists(st.one_of(TEXTS, st.text("aA0 ~*.-_%/+", max_size=8)), min_size=1, max_size=20))
def test_url_encode(rows: list[str]) -> None:
    def encoded(text: str) -> str:
        return quote_plus(text, safe="*").replace("~", "%7E")

    check("url_encode(x)", {"x": "varchar"}, rows, encoded)


@SETTINGS
@given(
    st.lists(
        st.one_of(st.text("0123456789abcdefABCDEF", max_size=6), st.text("0fFg ü\0", max_size=4))
    )
)
def test_from_hex(rows: list[str]) -> None:
    def decoded(text: str) -> bytes | None:
        return bytes.fromhex(text) if re.fullmatch("(?:[0-9a-fA-F]{2})*", text) else None

    check("from_hex(x)", {"x": "varchar"}, rows or [""], decoded)


DOUBLES = st.one_of(
    st.floats(), st.floats(-20, 1200), st.integers(-20, 20).map(float), st.just(-0.0)
)


def bucket(low: float, high: float, count: int) -> Callable[[float], int | None]:
    def made(x: float) -> int | None:
        if math.isnan(x):
            return None
        first, last = min(low, high), max(low, high)
        if x < first:
            place = 0
        elif x >= last:
            place = count + 1
        else:
            place = int(count * (x - first) / (last - first)) + 1
        return place if low < high else count - place + 1

    return made


@SETTINGS
@given(st.lists(DOUBLES, min_size=1, max_size=20))
def test_doubles(rows: list[float]) -> None:
    check("width_bucket(x, 0, 1000, 10)", {"x": "double"}, rows, bucket(0, 1000, 10))
    check("width_bucket(x, 7.5, -3, 4)", {"x": "double"}, rows, bucket(7.5, -3, 4))
    check(
        "sqrt(x)", {"x": "double"}, rows,
        lambda x: math.sqrt(x) if x >= 0 else math.nan,
    )  # fmt: skip
    check(
        "ln(x) IS NULL OR is_nan(ln(x))", {"x": "double"}, rows,
        lambda x: math.isnan(x) or x < 0,
    )  # fmt: skip


@SETTINGS
@given(st.lists(st.integers(-(10**9) + 1, 10**9 - 1), min_size=1, max_size=20), st.integers(0, 4))
def test_rounded_decimals(rows: list[int], place: int) -> None:
    numbers = [decimal.Decimal(row).scaleb(-4) for row in [*rows, 10**9 - 1, 1 - 10**9]]

    def rounded(x: decimal.Decimal) -> decimal.Decimal:
        return x.quantize(decimal.Decimal(1).scaleb(-place), decimal.ROUND_HALF_UP)

    check(f"round(x, {place})", {"x": "decimal(9,4)"}, numbers, rounded)


MOMENTS = st.one_of(
    st.datetimes(),
    st.datetimes().map(lambda at: at.replace(microsecond=0)),
    st.datetimes(dt.datetime(1969, 12, 30), dt.datetime(1970, 1, 2)),
    st.datetimes().map(lambda at: at.replace(hour=23, minute=59, second=59, microsecond=999_600)),
)


def milliseconds(moment: dt.datetime) -> int:
    return (moment - dt.datetime(1970, 1, 1)) // dt.timedelta(milliseconds=1)


def truncated(number: int, unit: int) -> int:
    return abs(number) // unit * (1 if number >= 0 else -1)


@SETTINGS
@given(st.lists(st.tuples(MOMENTS, MOMENTS), min_size=1, max_size=20))
def test_moments(rows: list[tuple[dt.datetime, dt.datetime]]) -> None:
    pair = {"x": "timestamp(6)", "y": "timestamp(6)"}
    for unit, length in (
        ("day", 86_400_000),
        ("week", 604_800_000),
        ("second", 1000),
        ("millisecond", 1),
    ):
        check(
            f"date_diff('{unit}', x, y)",
            pair,
            rows,
            lambda x, y, n=length: truncated(milliseconds(y) - milliseconds(x), n),
        )
    alone = [row[0] for row in rows]
    for digits in (6, 3, 0):
        cut = [
            at.replace(microsecond=at.microsecond // 10 ** (6 - digits) * 10 ** (6 - digits))
            for at in alone
        ]
        check(
            "CAST(x AS varchar)",
            {"x": f"timestamp({digits})"},
            cut,
            lambda x, n=digits: x.isoformat(" ", "microseconds")[: 20 + n if n else 19],
        )
    check(
        "to_unixtime(x)", {"x": "timestamp(6)"}, alone,
        lambda x: float((x - dt.datetime(1970, 1, 1)) // dt.timedelta(microseconds=1)) / 1e6,
    )  # fmt: skip


@SETTINGS
@given(st.lists(MOMENTS.filter(lambda at: at.year < 9999), min_size=1, max_size=20))
def test_formatted_moments(rows: list[dt.datetime]) -> None:
    def shown(moment: dt.datetime) -> str:
        return (moment + dt.timedelta(microseconds=500)).isoformat(" ", "seconds")

    check("date_format(x, '%Y-%m-%d %H:%i:%s')", {"x": "timestamp(6)"}, rows, shown)
    check("format_datetime(x, 'yyyy-MM-dd HH:mm:ss')", {"x": "timestamp(6)"}, rows, shown)


CLOCKS = st.one_of(
    MOMENTS.map(lambda at: at.isoformat(" ", "seconds")),
    st.from_regex(r"[0-9]{4}-[0-3]?[0-9]-[0-4]?[0-9] [0-2]?[0-9]:[0-6]?[0-9]:[0-6][0-9]", fullmatch=True),
    st.sampled_from(["2020-01-01 24:00:00", "2020-02-30 00:00:00", "2021-02-29 10:00:00", "", "2020-01-01",
                     "2020-01-01 23:59:60", "2020-01-01T10:00:00", "2020-01-01 10:00:00 ", "2020-1-1 1:2:3"]),
)  # fmt: skip
CLOCK = re.compile(r"([0-9]{1,4})-([0-9]{1,2})-([0-9]{1,2}) ([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})")


@SETTINGS
@given(st.lists(CLOCKS.filter(lambda text: not text.startswith("0000")), min_size=1, max_size=20))
def test_parsed_moments(rows: list[str]) -> None:
    def parsed(text: str) -> dt.datetime | None:
        found = CLOCK.fullmatch(text)
        try:
            return dt.datetime(*map(int, found.groups())) if found else None  # type: ignore[arg-type]  # six numbers
        except ValueError:
            return None

    check("date_parse(x, '%Y-%m-%d %H:%i:%s')", {"x": "varchar"}, rows, parsed)
    days = [text[:10] for text in rows]
    check(
        "date_parse(x, '%Y-%m-%d')", {"x": "varchar"}, days, lambda text: parsed(text + " 00:00:00")
    )


ARRAYS = st.one_of(
    st.none(), st.lists(st.one_of(st.none(), st.integers(0, 4)), max_size=5), st.lists(st.integers(0, 4))
)  # fmt: skip


@SETTINGS
@given(
    st.lists(st.tuples(ARRAYS, st.one_of(st.none(), st.integers(0, 4))), min_size=1, max_size=20)
)
def test_arrays(rows: list[tuple[list[int | None] | None, int | None]]) -> None:
    def has(items: list[int | None], item: int) -> bool | None:
        return True if item in items else None if None in items else False

    alone = [row[0] for row in rows]
    check("contains(x, y)", {"x": "array(bigint)", "y": "bigint"}, rows, has)
    check("contains(x, 3)", {"x": "array(bigint)"}, alone, lambda x: has(x, 3))
    check(
        "array_max(x)", {"x": "array(bigint)"}, alone,
        lambda x: max(x) if x and None not in x else None,
    )  # fmt: skip
    check(
        "array_join(x, '-')", {"x": "array(bigint)"}, alone,
        lambda x: "-".join(str(item) for item in x if item is not None),
    )  # fmt: skip


HOSTS = st.sampled_from(
    [
        "example.com",
        "h-1.a.b",
        "a--b.c",
        "1.2.3.4",
        "x.1",
        "-a.b",
        "a.-b",
        "h",
        "a..b",
        "[::1]",
        "",
        "u@h",
        "a-",
    ]
)
TAILS = st.one_of(
    st.text("ab=&?#/+.-%4x[]:;~ é", max_size=14),
    st.from_regex(
        r"/[b/&=]{0,4}(\?(&?(b|a|b=|b=x\+|b\?=|bb|a=b=4|b=\?)){0,4})?(#[&b=?x/]{0,4})?",
        fullmatch=True,
    ),
)
URLS = st.tuples(
    st.sampled_from(["http://", "a+b://", "https://", "//", "http:", "1://", ""]), HOSTS,
    st.sampled_from(["", ":80", ":", ":99999", ":999999", ":8a"]), TAILS,
).map("".join)  # fmt: skip
PARTS = ("host", "port", "path", "query", "fragment")


@SETTINGS
@given(st.lists(URLS, min_size=1, max_size=30))
def test_urls(rows: list[str]) -> None:
    """The parts of a plain URL are those that the way for all URLs finds."""
    calls = [f"url_extract_{name}(x)" for name in PARTS]
    for call in [*calls, "url_extract_parameter(x, 'b')"]:
        found = answers(call, {"x": "varchar"}, rows)
        with mock.patch.object(url, "_quick", lambda _x, _quick, slow, _plain="": slow):
            assert found == answers(call, {"x": "varchar"}, rows), (call, rows)


PIECES = (
    *"{}[],:1", '"a"', '"b"', "-2", "1.5", "null", " ", "\n", '"é"', r'"\n"', r'"\u0041"', '"\U0001f600"',
    '"---8<---"', r'"\"---8<---\""', "NaN", "1e5", '{"b":1,"a":2}', '{"a":1,"a":2}', "9" * 25,
)  # fmt: skip
JSON = st.one_of(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join),
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=4)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)
        ),
        max_leaves=6,
    ).map(functools.partial(json.dumps, ensure_ascii=False)),
)


def canonical_or_none(text: str) -> str | None:
    try:
        return canonical(text)
    except Malformed:
        return None


@SETTINGS
@given(st.lists(JSON, min_size=1, max_size=4))
def test_json_texts_in_one_go(rows: list[str]) -> None:
    made = canonical_all(rows)
    assert made is None or made == [canonical_or_none(row) for row in rows]
